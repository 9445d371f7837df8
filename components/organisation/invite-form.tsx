"use client";

import { useActionState, useEffect, useRef } from "react";

import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import type { Action, Result } from "@/lib/actions/result";

interface InviteFormProps {
  action: Action<{ email: string }>;
  locale: string;
  roles: readonly { value: string; label: string }[];
  words: Readonly<Record<string, string>>;
  failures: Readonly<Record<string, string>>;
}

/** Invites a colleague by their address; a wrong one stays in its field with what is wrong with it. */
export function InviteForm({ action, locale, roles, words, failures }: InviteFormProps) {
  const [result, send, pending] = useActionState(action, null);
  const failed = result?.ok === false ? result : null;
  const problem = failed ? (failed.fields?.email ?? failed.message) : null;
  const error = problem === null ? undefined : (failures[problem] ?? failures.other);
  const email = typeof failed?.typed?.email === "string" ? failed.typed.email : "";
  const role = typeof failed?.typed?.role === "string" ? failed.typed.role : "editor";
  return (
    <form action={send} noValidate aria-busy={pending} className="max-w-[48rem]">
      <Told result={result} sent={words.sent ?? ""} error={error} />
      <input type="hidden" name="locale" value={locale} />
      <div className="grid items-end gap-x-6 gap-y-4 sm:grid-cols-[minmax(0,1fr)_14rem_auto]">
        <Field id="email" label={words.email}>
          <input
            key={email}
            id="email"
            name="email"
            type="email"
            defaultValue={email}
            autoComplete="off"
            maxLength={254}
            className="field-line"
            {...(error === undefined
              ? {}
              : { "aria-invalid": true, "aria-describedby": "email-error" })}
          />
        </Field>
        <Field id="role" label={words.role}>
          <Select id="role" name="role" value={role} options={roles} />
        </Field>
        <Button disabled={pending}>{words.send}</Button>
      </div>
    </form>
  );
}

interface ToldProps {
  result: Result<{ email: string }> | null;
  sent: string;
  error: string | undefined;
}

/** What came of it, where the focus goes. */
function Told({ result, sent, error }: ToldProps) {
  const told = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (result !== null) told.current?.focus();
  }, [result]);
  if (result?.ok) {
    return (
      <p
        ref={told}
        tabIndex={-1}
        role="status"
        className="mb-4 border-l-4 border-ink bg-sunk px-4 py-3 font-semibold"
      >
        {sent.replace("{0}", result.email)}
      </p>
    );
  }
  if (error === undefined) return null;
  return (
    <p
      ref={told}
      id="email-error"
      tabIndex={-1}
      role="alert"
      className="mb-4 border-2 border-ink px-4 py-3 font-semibold"
    >
      {error}
    </p>
  );
}
