import { expect, it } from "vitest";

import { suggestionsOf } from "./place-suggestions";

const gent = {
  name: "Gent",
  country: "BE",
  nuts3: "BE234",
  population: 231_493,
  label: "Gent, Arr. Gent, Belgium",
  matched: "Gand",
};

it("offers towns before regions, each as the search reads it back", () => {
  const regions = [
    { name: "Oost-Vlaanderen", code: "BE23", level: 2, label: "Oost-Vlaanderen, Belgium" },
  ];
  const offered = suggestionsOf({ items: [gent], regions });
  expect(offered.map(({ id }) => id)).toEqual(["Gent (BE234)", "Oost-Vlaanderen (BE23)"]);
});

it("keeps the region between the town and its country, which the page names itself", () => {
  const [town] = suggestionsOf({ items: [gent] });
  expect(town).toMatchObject({ region: "Arr. Gent", country: "BE", matched: "Gand" });
});

it("offers towns of one name in one region once, as choosing either searches the same", () => {
  expect(suggestionsOf({ items: [gent, gent] })).toHaveLength(1);
});
