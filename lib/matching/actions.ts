"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";

import { memberAction, readerAction } from "@/lib/actions/member-action";
import { publicAction } from "@/lib/actions/public-action";
import { succeed } from "@/lib/actions/result";
import { now } from "@/lib/clock";
import { answerQuestion } from "@/lib/organisations/commands/answer-question";

import { dismissCall } from "./commands/dismiss-call";
import { markMatchesSeen } from "./commands/mark-seen";
import { restoreCall } from "./commands/restore-call";
import { askPlace } from "./quick/queries";
import { matchQuery, parseMatch } from "./quick/validation";
import { answerInput, dismissInput, quickMatchInput, restoreInput, seenInput } from "./validation";

/** Puts a call aside with a reason. */
export const dismissCallAction = memberAction(dismissInput, async (member, given) => {
  const result = await dismissCall(member, given, now());
  refresh();
  return result;
});

/** Takes a call back that was put aside. */
export const restoreCallAction = memberAction(restoreInput, async (member, given) => {
  const result = await restoreCall(member, given, now());
  refresh();
  return result;
});

/** Notes a look at the matches; the button says that nothing is new any more and shows it. */
export const markMatchesSeenAction = readerAction(seenInput, async (member, given) => {
  const result = await markMatchesSeen(member, given, now());
  if (given.all) refresh();
  return result;
});

/** Answers one question of the profile where it came up. */
export const answerQuestionAction = memberAction(answerInput, async (member, given) => {
  const result = await answerQuestion(member, given, now());
  refresh();
  return result;
});

/**
 * Leads a stranger's three answers to the calls that match them, or asks which place is meant.
 * Nothing is kept: the answers stand in the address.
 */
export const quickMatchAction = publicAction(
  quickMatchInput,
  ({ locale, organisationType, place, asked, choice, theme }) => {
    const meant = choice !== undefined && asked === place ? choice : place;
    const question = askPlace(meant);
    if (question) {
      const typed = { organisationType, place, theme };
      return Promise.resolve(succeed({ question, typed }));
    }
    const { input } = parseMatch({ organisationType, place: meant, theme });
    return redirect(`/${locale}/match?${matchQuery(input)}#answer`);
  },
);
