import { useLocale, useMessages } from "next-intl";

import { callFormAction } from "@/lib/calls/actions";
import { formTexts, newCallTexts } from "@/lib/calls/form/rules/form-texts";
import type { FactNote } from "@/lib/calls/form/validation";
import { missingToPublish } from "@/lib/calls/rules/publishable";
import type { CallRecord } from "@/lib/calls/types";

import { CallForm } from "./call-form";
import { type LockedFact, useFactStandings } from "./fact-standings";
import type { FormModel } from "./form-model";
import { useFormOptions } from "./form-options";

type ToldFormModel = Pick<FormModel, "told">;

interface HeldCallFormProps extends ToldFormModel {
  record: CallRecord;
  updatedAt: Date;
  notes: readonly FactNote[];
  edits: readonly LockedFact[];
  nameOf: (code: string) => string;
}

/** The form of a call that the record holds. */
export function HeldCallForm({ record, updatedAt, notes, edits, nameOf, told }: HeldCallFormProps) {
  const words = useFormWords();
  const texts = formTexts(record, nameOf);
  const facts = [...Object.keys(texts), "coverage", "deadlines"];
  return (
    <CallForm
      {...words}
      callId={record.id}
      version={String(record.changeSeq)}
      seenAt={String(updatedAt.getTime())}
      publication={record.publication}
      withdrawn={record.withdrawnAt !== null}
      texts={texts}
      standing={useFactStandings({ record, notes, edits, facts, nameOf })}
      told={told}
      missing={record.publication === "draft" ? missingToPublish(record) : []}
    />
  );
}

/** The form of a call that is not there yet. */
export function NewCallForm() {
  const words = useFormWords();
  return (
    <CallForm
      {...words}
      callId=""
      version="0"
      seenAt="0"
      publication="new"
      withdrawn={false}
      texts={newCallTexts()}
      standing={{}}
      told={null}
      missing={[]}
    />
  );
}

/** The words of the form as they are: it fills their places in the browser, which has no formatter. */
function useFormWords() {
  const { deskCalls, callPage } = useMessages();
  const { hints, errors, words, done, failed, sections, labels } = deskCalls;
  return {
    action: callFormAction,
    locale: useLocale(),
    labels: { ...callPage.fact, ...labels },
    ...{ hints, errors, words, done, failed, sections },
    options: useFormOptions(),
  };
}
