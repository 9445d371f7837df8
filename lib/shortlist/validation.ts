import { z } from "zod";

import { openForm } from "@/lib/actions/open-form";
import { readAmount } from "@/lib/calls/form/rules/amounts";
import { funds } from "@/lib/funds/vocabulary";

import { documentsAddress } from "./rules/documents";
import { dueFilters, nobody, shortlistSorts, shortlistViews, stages } from "./vocabulary";

const id = z.string().min(1).max(64);
const version = z.coerce.number().int().min(1);
const oneLine = z.string().transform((text) => text.replace(/[\p{Cc}\s]+/gu, " ").trim());
const ids = z.union([z.array(id).max(1000), id.transform((one) => [one])]).catch([]);

const emptyIsNull = <T extends z.ZodType<unknown, string>>(schema: T) =>
  z
    .string()
    .trim()
    .transform((text) => (text === "" ? null : text))
    .pipe(schema.nullable());

const reason = oneLine.pipe(z.string().max(300, "too-long"));
const day = emptyIsNull(z.iso.date("not-a-day"));
const lookedAfterBy = id.transform((value) => (value === nobody ? null : value));

/** Nobody gives one city more: a longer figure is a slip. */
const mostCents = 10 ** 14;

const amount = emptyIsNull(
  z.string().transform((text, context) => {
    const cents = readAmount(text);
    if (cents !== undefined && cents <= mostCents) return cents;
    context.addIssue({ code: "custom", message: "not-an-amount" });
    return z.NEVER;
  }),
);

const address = emptyIsNull(
  z.string().transform((text, context) => {
    const safe = documentsAddress(text);
    if (safe !== null) return safe;
    context.addIssue({ code: "custom", message: "not-an-address" });
    return z.NEVER;
  }),
);

/** A press of the save button: which call, and which way. */
export const saveCallInput = z.object({
  callId: id,
  do: z.enum(["save", "remove"]),
  ...openForm,
});

/** The form of how the work on a call stands; `seen` is what it said when it was made. */
export const editItemInput = z.object({
  itemId: id,
  seen: z
    .string()
    .max(4000)
    .transform((text, context) => parseSeen(text, context)),
  stage: z.enum(stages),
  droppedBecause: reason.transform((text) => (text === "" ? null : text)),
  ownerId: lookedAfterBy,
  internalDeadlineOn: day,
  amountAsked: amount,
  amountWon: amount,
  documentsUrl: address,
});
export type EditItemInput = z.infer<typeof editItemInput>;

/** How the work stood, as a form carries it along to tell what its reader changed. */
export const seenStanding = z.object({
  stage: z.enum(stages),
  droppedBecause: z.string().nullable(),
  ownerId: z.string().nullable(),
  internalDeadlineOn: z.string().nullable(),
  amountAsked: z.number().nullable(),
  amountWon: z.number().nullable(),
  documentsUrl: z.string().nullable(),
});

function parseSeen(text: string, context: z.RefinementCtx) {
  try {
    return seenStanding.parse(JSON.parse(text));
  } catch {
    context.addIssue({ code: "custom", message: "invalid" });
    return z.NEVER;
  }
}

/** A move of one call on the board: from the stage it was seen in to another. */
export const moveItemInput = z.object({
  itemId: id,
  seenStage: z.enum(stages),
  stage: z.enum(stages),
  droppedBecause: reason.optional().default(""),
});
export type MoveItemInput = z.infer<typeof moveItemInput>;

/** What is done to the picked calls at once. */
export const bulkInput = z.object({
  pick: ids,
  do: z.enum(["stage", "owner", "remove", "bring-back"]),
  toStage: z.enum(stages).optional().catch(undefined),
  droppedBecause: reason.optional().default(""),
  toOwner: lookedAfterBy.optional().catch(undefined),
});
export type BulkInput = z.infer<typeof bulkInput>;

const noteText = z
  .string()
  .transform((text) => text.replace(/\r\n?/g, "\n").trim())
  .pipe(z.string().min(1, "empty").max(5000, "too-long"));

export const writeNoteInput = z.object({ itemId: id, text: noteText });
/** A change to a note of one's own; `seen` is when it was last written, as the form showed it. */
export const editNoteInput = z.object({
  noteId: id,
  seen: z.coerce.number().int(),
  do: z.enum(["edit", "delete"]),
  text: z.string().max(20_000).optional().default(""),
});
export const editedText = noteText;

const stepText = oneLine.pipe(z.string().min(1, "empty").max(300, "too-long"));

export const addStepInput = z.object({ itemId: id, text: stepText, dueOn: day });
/** A change to one step; `version` is the one its form was made from. */
export const changeStepInput = z.object({
  stepId: id,
  version,
  do: z.enum(["done", "undone", "change", "delete"]),
  text: oneLine.pipe(z.string().max(300, "too-long")).optional(),
  dueOn: day.optional().default(null),
});
export type ChangeStepInput = z.infer<typeof changeStepInput>;

const several = <T extends z.ZodType>(one: T) =>
  z
    .union([z.array(z.unknown()), z.unknown().transform((value) => [value])])
    .transform((values) => values.flatMap((value) => one.safeParse(value).data ?? []));

/** The shortlist as its address asks for it; what is unknown there counts as not said. */
export const shortlistInput = z.object({
  view: z.enum(shortlistViews).catch("list"),
  stage: several(z.enum(stages)).catch([]),
  owner: z
    .union([z.literal(nobody), id])
    .nullable()
    .catch(null),
  fund: z.enum(funds).nullable().catch(null),
  due: z.enum(dueFilters).nullable().catch(null),
  sort: z.enum(shortlistSorts).catch("deadline"),
});
export type ShortlistInput = z.infer<typeof shortlistInput>;

/** Which page of the log an address asks for. */
export const activityInput = z.object({
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
});

/** Writes the shortlist's address back, without what is not said. */
export function shortlistQuery({ view, stage, sort, ...rest }: ShortlistInput): string {
  const query = new URLSearchParams();
  if (view !== "list") query.set("view", view);
  for (const one of stage) query.append("stage", one);
  for (const [name, value] of Object.entries(rest)) if (value !== null) query.set(name, value);
  if (sort !== "deadline") query.set("sort", sort);
  return query.toString();
}
