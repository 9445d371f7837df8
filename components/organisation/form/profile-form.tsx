"use client";

import { useActionState } from "react";

import { Button } from "@/components/ui/button";

import { ChoiceField, TextField, TicksField } from "./controls";
import { ProfileContext } from "./form-context";
import type { ProfileModel } from "./form-model";
import { FormOutcome } from "./form-outcome";
import { profileState } from "./form-state";
import { RowsField } from "./rows";
import { WhereRows } from "./where-rows";

/**
 * The form of a profile: the three questions, and for who has answered them what makes matches
 * sharper. Every button sends the whole of it, with or without JavaScript.
 */
export function ProfileForm(model: ProfileModel) {
  const [result, act, pending] = useActionState(model.action, null);
  const state = profileState(model, result);
  return (
    <ProfileContext value={{ model, state }}>
      <form action={act} noValidate aria-busy={pending} className="max-w-[56rem] min-w-0">
        {/* Enter in a field presses a form's first button, which must be the one that saves. */}
        <button name="do" value="save" tabIndex={-1} aria-hidden="true" className="sr-only" />
        <FormOutcome result={result} />
        <input type="hidden" name="locale" value={model.locale} />
        <input type="hidden" name="version" value={String(state.version)} />
        {model.next === null ? null : <input type="hidden" name="next" value={model.next} />}
        {/* Fields keep what is typed in them; where other texts come, they are made anew. */}
        <div key={JSON.stringify(state.texts)}>
          <Questions model={model} />
          {model.first ? null : <More model={model} />}
        </div>
        <Button name="do" value="save" disabled={pending} className="mt-8">
          {model.first ? model.words.begin : model.words.save}
        </Button>
      </form>
    </ProfileContext>
  );
}

function Questions({ model }: { model: ProfileModel }) {
  return (
    <>
      <Part title={model.sections.who}>
        <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2">
          <TextField name="name" />
          <ChoiceField name="type" />
        </div>
      </Part>
      <Part title={model.sections.where}>
        <WhereRows />
      </Part>
      <Part title={model.sections.what}>
        <TicksField name="theme" />
      </Part>
    </>
  );
}

function More({ model }: { model: ProfileModel }) {
  return (
    <>
      <Part title={model.sections.people}>
        <div className="grid gap-4">
          <ChoiceField name="populationBand" className="sm:max-w-[20rem]" />
          <TicksField name="targetGroup" />
        </div>
      </Part>
      <Part title={model.sections.projects}>
        <div className="grid items-end gap-x-6 gap-y-4 sm:grid-cols-2">
          <ChoiceField name="role" />
          <TextField name="capacity" inputMode="decimal" />
          <TextField name="projectMin" inputMode="decimal" />
          <TextField name="projectMax" inputMode="decimal" />
        </div>
      </Part>
      <Part title={model.sections.partners}>
        <RowsField list="partner" />
      </Part>
      <Part title={model.sections.languages}>
        <TicksField name="language" />
      </Part>
      <Part title={model.sections.past}>
        <RowsField list="project" />
      </Part>
    </>
  );
}

function Part({ title, children }: { title: string | undefined; children: React.ReactNode }) {
  return (
    <section className="mt-8 border-t border-ink pt-2 first:mt-0">
      <h2 className="mb-3 text-lead">{title}</h2>
      {children}
    </section>
  );
}
