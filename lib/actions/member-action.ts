import type { z } from "zod";

import { getMember, getViewer, type Member, type Person } from "@/lib/auth/viewer";

import { formAction } from "./form-action";
import { type Action, fail, type Result } from "./result";

/** Makes an action of whoever is signed in, with an organisation or not yet. */
export function personAction<Given, T extends object>(
  input: z.ZodType<Given>,
  work: (person: Member | Person, given: Given) => Promise<Result<T>>,
): Action<T> {
  return formAction(getViewer, "unauthenticated", input, work);
}

/** Makes an action of every member of an organisation, readers too: what concerns themselves alone. */
export function readerAction<Given, T extends object>(
  input: z.ZodType<Given>,
  work: (member: Member, given: Given) => Promise<Result<T>>,
): Action<T> {
  return formAction(getMember, "unauthenticated", input, work);
}

/** Makes an action that changes the organisation's work; a reader may look but not do it. */
export function memberAction<Given, T extends object>(
  input: z.ZodType<Given>,
  work: (member: Member, given: Given) => Promise<Result<T>>,
): Action<T> {
  return readerAction(input, async (member, given) =>
    member.role === "reader" ? fail("forbidden") : work(member, given),
  );
}

/** Makes an action that only an owner of the organisation may do. */
export function ownerAction<Given, T extends object>(
  input: z.ZodType<Given>,
  work: (owner: Member, given: Given) => Promise<Result<T>>,
): Action<T> {
  return readerAction(input, async (member, given) =>
    member.role === "owner" ? work(member, given) : fail("forbidden"),
  );
}
