"use client";

import type { ReactNode } from "react";

import { AreaField, ChoiceField, TextField, TickField, TicksField } from "./controls";
import { DeadlineRows } from "./deadline-rows";
import { useForm } from "./form-context";

/** All facts of a call, those first that decide whether a city can use it. */
export function FormFields() {
  const amount = useForm().model.hints.amount ?? "";
  return (
    <>
      <Part name="first">
        <TextField name="title" className="form-wide" />
        <ChoiceField name="fund" />
        <ChoiceField name="instrument" />
        <TextField name="programme" />
        <TextField name="officialUrl" type="url" />
        <AreaField name="include" fact="coverage" rows={3} />
        <AreaField name="exclude" fact="coverage" rows={3} />
        <ChoiceField name="deadlineModel" />
        <TickField name="approximate" fact="coverage" />
        <div className="form-wide">
          <DeadlineRows />
        </div>
      </Part>
      <WhatAndWho />
      <Part name="dates">
        <TextField name="opensOn" type="date" />
        <TickField name="datesIndicative" />
      </Part>
      <Part name="money">
        <TextField name="budgetTotal" hint={amount} />
        <TickField name="budgetShared" />
        <TextField name="grantMin" hint={amount} />
        <TextField name="grantMax" hint={amount} />
        <TextField name="currency" />
        <TextField name="cofinancingRate" />
      </Part>
      <Part name="origin">
        <TextField name="managingBody" />
        <TextField name="code" />
        <TextField name="sourceUrl" type="url" />
        <ChoiceField name="confidence" />
        <AreaField name="notes" className="form-wide" rows={3} />
      </Part>
    </>
  );
}

function WhatAndWho() {
  return (
    <>
      <Part name="about">
        <TicksField name="themes" className="form-wide" />
        <AreaField name="summary" className="form-wide" rows={3} />
        <ChoiceField name="titleLanguage" />
        <ChoiceField name="summaryLanguage" />
        <ChoiceField name="kind" />
        <TextField name="objectives" />
      </Part>
      <Part name="who">
        <TicksField name="applicantTypes" className="form-wide" />
        <AreaField name="applicants" className="form-wide" rows={2} />
        <ChoiceField name="mayLead" />
        <TextField name="applicationLanguages" />
        <TextField name="partnersMin" />
        <TextField name="partnerCountriesMin" />
        <AreaField name="consortium" className="form-wide" rows={2} />
      </Part>
    </>
  );
}

function Part({ name, children }: { name: string; children: ReactNode }) {
  const { sections } = useForm().model;
  return (
    <section aria-labelledby={`part-${name}`} className="form-part">
      <h2 id={`part-${name}`} className="border-t-2 border-ink pt-2 text-lead">
        {sections[name]}
      </h2>
      <div className="form-grid">{children}</div>
    </section>
  );
}
