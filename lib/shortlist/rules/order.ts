import type { ShortlistItem } from "../types";
import type { ShortlistInput } from "../validation";
import { nobody, type ShortlistSort, type Stage, stages } from "../vocabulary";

type Listed = Pick<
  ShortlistItem,
  "id" | "stage" | "ownerId" | "internalDeadlineOn" | "savedAt" | "call"
>;

/** Picks the kept calls that the address asks for, in its order. */
export function arrangeItems<Item extends Listed>(
  items: readonly Item[],
  { stage, owner, fund, due, sort }: Omit<ShortlistInput, "view">,
): Item[] {
  return items
    .filter((item) => stage.length === 0 || stage.includes(item.stage))
    .filter((item) => owner === null || (item.ownerId ?? nobody) === owner)
    .filter((item) => fund === null || item.call.fund === fund)
    .filter((item) => due === null || isDue(item, due))
    .toSorted((a, b) => compare(a, b, sort) || a.id.localeCompare(b.id));
}

/** Sorts kept calls into their stages, each in the order given; every stage is there. */
export function byStage<Item extends { stage: Stage }>(
  items: readonly Item[],
): { stage: Stage; items: Item[] }[] {
  return stages.map((stage) => ({ stage, items: items.filter((item) => item.stage === stage) }));
}

function isDue({ call }: Listed, due: NonNullable<ShortlistInput["due"]>): boolean {
  const over = call.state === "closed" || call.state === "withdrawn";
  if (due === "past") return over;
  if (due === "none") return !over && call.daysLeft === null;
  return call.daysLeft !== null && call.daysLeft <= Number(due);
}

/** What has no such day, or is over, comes after everything that has one. */
const last = "9999";

function compare(a: Listed, b: Listed, sort: ShortlistSort): number {
  switch (sort) {
    case "stage":
      return stages.indexOf(a.stage) - stages.indexOf(b.stage) || compare(a, b, "deadline");
    case "internal":
      return (
        (a.internalDeadlineOn ?? last).localeCompare(b.internalDeadlineOn ?? last) ||
        compare(a, b, "deadline")
      );
    case "saved":
      return b.savedAt.getTime() - a.savedAt.getTime();
    case "title":
      return a.call.title.localeCompare(b.call.title);
    default:
      return (
        (a.call.nextDeadline?.localDate ?? last).localeCompare(
          b.call.nextDeadline?.localDate ?? last,
        ) || a.call.title.localeCompare(b.call.title)
      );
  }
}
