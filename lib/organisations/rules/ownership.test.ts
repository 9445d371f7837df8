import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { memberRoles } from "../vocabulary";

import { afterGoing, isLastOwner } from "./ownership";

const members = fc
  .uniqueArray(fc.stringMatching(/^[a-e]$/), { minLength: 1 })
  .chain((ids) =>
    fc.tuple(
      ...ids.map((userId) =>
        fc.record({ userId: fc.constant(userId), role: fc.constantFrom(...memberRoles) }),
      ),
    ),
  );

describe("Whoever goes,", () => {
  it("an organisation that had an owner still has one, or nobody at all", () => {
    fc.assert(
      fc.property(members, fc.nat(), (all, at) => {
        const who = all[at % all.length]?.userId ?? "";
        const after = afterGoing(all, who);
        const rest = all.filter(({ userId }) => userId !== who);
        if (after === "deleted") expect(rest).toEqual([]);
        if (after === "lives-on" && all.some(({ role }) => role === "owner")) {
          expect(rest.some(({ role }) => role === "owner")).toBe(true);
        }
        if (after === "hand-over-first") expect(isLastOwner(all, who)).toBe(true);
      }),
    );
  });
});
