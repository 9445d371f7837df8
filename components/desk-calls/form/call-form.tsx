"use client";

import { useActionState } from "react";

import { Button } from "@/components/ui/button";

import { FormContext, useForm } from "./form-context";
import { FormFields } from "./form-fields";
import type { FormModel } from "./form-model";
import { FormOutcome, StillMissing } from "./form-outcome";
import { formState } from "./form-state";

/**
 * The form of a call. Every button sends the whole of it, so that nothing typed is lost, with or
 * without JavaScript; what was refused comes back as it was typed.
 */
export function CallForm(model: FormModel) {
  const [result, act, pending] = useActionState(model.action, null);
  const state = formState(model, result);
  return (
    <FormContext value={{ model, state }}>
      <form action={act} noValidate className="desk-form min-w-0" aria-busy={pending}>
        {/* Enter in a field presses a form's first button, which must be the harmless one. */}
        <button name="do" value="save" tabIndex={-1} aria-hidden="true" className="sr-only" />
        <FormOutcome result={result} />
        {result === null || result.ok ? <StillMissing /> : null}
        <input type="hidden" name="locale" value={model.locale} />
        <input type="hidden" name="callId" value={model.callId} />
        <input type="hidden" name="version" value={state.version} />
        <input type="hidden" name="seenAt" value={state.seenAt} />
        {/* Fields keep what is typed in them; where other texts come, they are made anew. */}
        <FormFields key={JSON.stringify(state.texts)} />
        <Buttons pending={pending} />
      </form>
    </FormContext>
  );
}

function Buttons({ pending }: { pending: boolean }) {
  const { words, publication, withdrawn } = useForm().model;
  const press = (value: string, label: string | undefined, look: "main" | "quiet") => (
    <Button name="do" value={value} look={look} disabled={pending}>
      {label}
    </Button>
  );
  const draft = publication !== "published";
  return (
    <div className="form-buttons">
      {draft ? press("publish", words.publish, "main") : press("save", words.save, "main")}
      {draft ? press("save", words.saveDraft, "quiet") : null}
      {publication === "new"
        ? null
        : withdrawn
          ? press("restore", words.restore, "quiet")
          : draft
            ? null
            : press("withdraw", words.withdraw, "quiet")}
      <p className="text-note text-soft">{publication === "new" ? null : words.everySaves}</p>
    </div>
  );
}
