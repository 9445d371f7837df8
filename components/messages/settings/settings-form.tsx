"use client";

import { useActionState } from "react";

import { FormOutcome } from "@/components/shortlist/form-outcome";
import { Button } from "@/components/ui/button";
import { saveMessageSettingsAction } from "@/lib/messages/settings/actions";

import type { SettingsPartProps } from "./part-props";
import { DaysPart, LanguagePart, WhatPart, WhenPart } from "./settings-parts";
import { errorOf, type SettingsTexts, textsAfter } from "./settings-texts";

interface SettingsFormProps extends Omit<SettingsPartProps, "texts" | "wrong"> {
  current: SettingsTexts;
  version: number;
}

/** What comes by mail, before which deadlines and when; what was refused comes back as it was typed. */
export function SettingsForm({ current, version, words, options }: SettingsFormProps) {
  const [result, send, pending] = useActionState(saveMessageSettingsAction, null);
  const failure = result?.ok === false ? result : null;
  const texts = textsAfter(result, current);
  const part = {
    ...{ texts, words, options },
    wrong: (field: string) => errorOf(result, field, words.errors),
  };
  return (
    <form action={send} noValidate aria-busy={pending} className="max-w-[44rem]">
      <FormOutcome
        result={result}
        done={null}
        failed={failure && (words.failed[failure.message] ?? words.failed.other)}
      />
      <input key={version} type="hidden" name="version" value={version} />
      {/* Fields keep what is typed in them; where other texts come, they are made anew. */}
      <div key={JSON.stringify(texts)}>
        <input type="hidden" name="seenStreams" value={texts.seenStreams} />
        <WhatPart {...part} />
        <DaysPart {...part} />
        <WhenPart {...part} />
        <LanguagePart {...part} />
      </div>
      <Button aria-disabled={pending} className="mt-8">
        {pending ? words.saving : words.save}
      </Button>
    </form>
  );
}
