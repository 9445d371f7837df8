import { expect, it } from "vitest";

import { withinSentence } from "./letters";

it("writes labels small inside a sentence and leaves abbreviations alone", () => {
  expect(withinSentence("Municipalities", "en")).toBe("municipalities");
  expect(withinSentence("NGOs", "en")).toBe("NGOs");
  expect(withinSentence("Associations et ONG", "fr")).toBe("associations et ONG");
  expect(withinSentence("Éducation", "fr")).toBe("éducation");
  expect(withinSentence("", "en")).toBe("");
});
