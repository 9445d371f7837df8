"use client";

import { useActionState } from "react";

import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { saveAccountAction } from "@/lib/auth/account/actions";

interface YouFormProps {
  name: string;
  language: string;
  languages: readonly { value: string; label: string }[];
  words: Readonly<
    Record<
      "name" | "nameHint" | "nameLong" | "language" | "languageHint" | "save" | "other",
      string
    >
  >;
}

/** The form of name and language; what was refused comes back as it was typed. */
export function YouForm({ name, language, languages, words }: YouFormProps) {
  const [result, send] = useActionState(saveAccountAction, null);
  const failure = result?.ok === false ? result : null;
  const typed = failure?.typed?.name;
  const isLong = failure?.fields?.name !== undefined;
  return (
    <form action={send} className="grid max-w-[30rem] gap-y-4">
      {failure !== null && !isLong ? (
        <p role="alert" className="font-semibold">
          {words.other}
        </p>
      ) : null}
      <Field
        id="name"
        label={words.name}
        hint={words.nameHint}
        error={isLong ? words.nameLong : undefined}
      >
        <input
          id="name"
          name="name"
          autoComplete="name"
          defaultValue={typeof typed === "string" ? typed : name}
          aria-invalid={isLong}
          aria-describedby={isLong ? "name-hint name-error" : "name-hint"}
          className="field-line"
        />
      </Field>
      <Field id="language" label={words.language} hint={words.languageHint}>
        <Select id="language" name="language" value={language} options={languages} />
      </Field>
      <div>
        <Button>{words.save}</Button>
      </div>
    </form>
  );
}
