"use client";

import { useActionState } from "react";

import { FormOutcome } from "@/components/shortlist/form-outcome";
import { Button } from "@/components/ui/button";
import type { Failure } from "@/lib/actions/result";
import { saveOrganisationDaysAction } from "@/lib/messages/settings/actions";
import type { OrganisationDays } from "@/lib/messages/settings/types";

import { DaysField } from "./days-field";
import { Group, type Option } from "./group";
import { dayTexts, errorOf, textsAfter } from "./settings-texts";
import type { SettingsWords } from "./settings-words";

interface OrganisationDaysFormProps {
  days: OrganisationDays;
  offered: readonly Option[];
  words: SettingsWords;
  saved: string;
  /** With `{days}`: what a colleague has chosen meanwhile. */
  conflict: string;
}

/** The days of an organisation, to be changed; what was refused comes back as it was typed. */
export function OrganisationDaysForm(props: OrganisationDaysFormProps) {
  const { days, offered, words, saved, conflict } = props;
  const [result, send, pending] = useActionState(saveOrganisationDaysAction, null);
  const texts = textsAfter(result, dayTexts(days.offsets));
  return (
    <form action={send} noValidate className="max-w-[44rem]">
      <FormOutcome
        result={result}
        done={result?.ok === true ? saved : null}
        failed={result?.ok === false ? failureWords(result, words, conflict) : null}
      />
      <input key={days.version} type="hidden" name="version" value={days.version} />
      <div key={JSON.stringify(texts)}>
        <Group
          id="offsets"
          legend={words.days.legend}
          error={errorOf(result, "offsets", words.errors)}
        >
          <DaysField
            {...{ offered, texts }}
            moreError={errorOf(result, "moreDays", words.errors)}
            words={words.days}
          />
        </Group>
      </div>
      <Button look="quiet" aria-disabled={pending} className="mt-4">
        {pending ? words.saving : words.save}
      </Button>
    </form>
  );
}

function failureWords(failure: Failure, words: SettingsWords, conflict: string): string {
  const theirs = failure.meanwhile?.offsets?.value;
  if (theirs !== undefined) return conflict.replace("{days}", () => theirs);
  return words.failed[failure.message] ?? words.failed.other;
}
