"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";

import { memberAction, personAction } from "@/lib/actions/member-action";
import { now } from "@/lib/clock";

import { saveOrganisationDays } from "./commands/save-organisation-days";
import { saveMessageSettings } from "./commands/save-settings";
import { messageSettingsInput, organisationDaysInput } from "./validation";

/** Keeps what one has chosen about one's messages, and goes on in the chosen language. */
export const saveMessageSettingsAction = personAction(
  messageSettingsInput,
  async (person, given) => {
    const result = await saveMessageSettings(person, given, now());
    if (result.ok) return redirect(`/${given.language}/account/messages?done=saved`);
    refresh();
    return result;
  },
);

/** Keeps the days on which the organisation has its members reminded. */
export const saveOrganisationDaysAction = memberAction(
  organisationDaysInput,
  async (member, given) => {
    const result = await saveOrganisationDays(member, given, now());
    refresh();
    return result;
  },
);
