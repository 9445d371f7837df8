import type { ReactNode } from "react";

import { Field } from "@/components/ui/field";

import { DaysField } from "./days-field";
import { Choices, Group, type Option } from "./group";
import { LineField } from "./line-field";
import type { SettingsPartProps } from "./part-props";

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="mt-8 first:mt-0">
      <h2 className="border-t-2 border-ink pt-2 text-lead">{title}</h2>
      <div className="mt-2 grid gap-y-5">{children}</div>
    </section>
  );
}

/** Which streams come by mail. */
export function WhatPart({ texts, words, options, wrong }: SettingsPartProps) {
  const { legend, hint } = words.streams;
  return (
    <Part title={words.sections.what}>
      <Group id="streams" {...{ legend, hint }} error={wrong("streams")}>
        <Choices
          type="checkbox"
          name="streams[]"
          options={options.streams}
          chosen={texts.streams}
        />
      </Group>
    </Part>
  );
}

/** Before which deadlines, and in how many mails. */
export function DaysPart({ texts, words, options, wrong }: SettingsPartProps) {
  return (
    <Part title={words.sections.days}>
      <Group id="days" legend={words.days.legend} error={wrong("days") ?? wrong("offsets")}>
        <Choices type="radio" name="days" options={options.days} chosen={[texts.days]} />
        <div className="mt-2 ml-6">
          <DaysField
            offered={options.offered}
            texts={texts}
            moreError={wrong("moreDays")}
            words={words.days}
          />
        </div>
      </Group>
      <Group
        id="rhythm"
        legend={words.rhythm.legend}
        hint={words.rhythm.hint}
        error={wrong("rhythm")}
      >
        <Choices type="radio" name="rhythm" options={options.rhythm} chosen={[texts.rhythm]} />
      </Group>
    </Part>
  );
}

/** At what hour of which zone, and from which day on. */
export function WhenPart({ texts, words, options, wrong }: SettingsPartProps) {
  const { morningAt, quiet, zone, pausedUntil } = words;
  const time = (name: "morningAt" | "quietFrom" | "quietUntil") =>
    ({ name, type: "time", value: texts[name], error: wrong(name) }) as const;
  return (
    <Part title={words.sections.when}>
      <LineField {...time("morningAt")} {...morningAt} className="max-w-[20rem]" />
      <Group id="quiet" legend={quiet.legend} hint={quiet.hint}>
        <div className="grid max-w-[20rem] grid-cols-2 gap-x-4">
          <LineField {...time("quietFrom")} label={quiet.from} />
          <LineField {...time("quietUntil")} label={quiet.until} />
        </div>
      </Group>
      <ChoiceField
        name="zone"
        label={zone.label}
        error={wrong("zone")}
        value={texts.zone}
        options={options.zone}
      />
      <LineField
        name="pausedUntil"
        type="date"
        {...pausedUntil}
        value={texts.pausedUntil}
        error={wrong("pausedUntil")}
        className="max-w-[20rem]"
      />
    </Part>
  );
}

/** In which language. */
export function LanguagePart({ texts, words, options, wrong }: SettingsPartProps) {
  return (
    <Part title={words.sections.language}>
      <ChoiceField
        name="language"
        {...words.language}
        error={wrong("language")}
        value={texts.language}
        options={options.language}
      />
    </Part>
  );
}

interface ChoiceFieldProps {
  name: string;
  label: string;
  hint?: string;
  error: string | undefined;
  value: string;
  options: readonly Option[];
}

function ChoiceField({ name, label, hint, error, value, options }: ChoiceFieldProps) {
  const described = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(" ");
  return (
    <Field id={name} {...{ label, hint, error }} className="max-w-[20rem]">
      <select
        {...{ id: name, name }}
        defaultValue={value}
        aria-invalid={error !== undefined}
        className="field-line"
        {...(described === "" ? {} : { "aria-describedby": described })}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
