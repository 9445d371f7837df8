import { callAction, listActions, readRecord } from "./fixtures/actions";
import { expect, test } from "./fixtures/member";

/** As a proxy would say that somebody asks from elsewhere: the desk then is not theirs. */
const fromElsewhere = { "x-forwarded-for": "203.0.113.9" };

test.describe("A stranger who sends every action of the build", () => {
  for (const action of listActions()) {
    test(`gets nothing done by ${action.name}`, async ({ request, town }) => {
      const before = readRecord(town.folder);
      const answer = await callAction(
        request,
        action,
        { id: "x" },
        { ...fromElsewhere, origin: town.url },
      );
      console.log(action.name, answer.status(), (await answer.text()).slice(0, 300));
      expect(readRecord(town.folder)).toEqual(before);
    });
  }
});
