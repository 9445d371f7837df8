import { describe, expect, it } from "vitest";

import { editionKey, expectedAgain, type Edition } from "./editions";

const edition = (title: string, opensOn: string | null): Edition => ({
  id: title,
  slug: title.toLowerCase(),
  title,
  programme: "Citizens 2021-2027",
  opensOn,
  deadlines: [],
});

const now = new Date("2026-11-23T10:00:00Z");

describe("editions of one call", () => {
  it("are told by programme and title, whatever their year, number or round", () => {
    const first = edition("Town twinning 2024 - first call", "2024-01-10");
    const second = edition("Town Twinning 2025: Second Call", "2025-01-20");
    expect(editionKey(first)).toBe(editionKey(second));
  });

  it("are not mixed up across programmes or subjects", () => {
    const twinning = edition("Town twinning 2024", "2024-01-10");
    expect(editionKey(twinning)).not.toBe(editionKey(edition("Networks of towns 2024", null)));
    expect(editionKey(twinning)).not.toBe(editionKey({ ...twinning, programme: "Another" }));
  });
});

describe("an estimate of when a call opens again", () => {
  it("needs two editions and shows what it rests on", () => {
    const editions = [edition("A 2024", "2024-02-10"), edition("A 2025", "2025-03-01")];
    expect(expectedAgain(editions.slice(1), now)).toBeNull();
    const yearly = expectedAgain([...editions, edition("A 2026", "2026-03-05")], now);
    expect(yearly?.month).toBe("2027-03");
    expect(yearly?.editions.map(({ year }) => year)).toEqual([2024, 2025, 2026]);
  });

  it("keeps the usual gap between years", () => {
    const editions = [edition("A 2023", "2023-05-02"), edition("A 2025", "2025-05-20")];
    expect(expectedAgain(editions, now)?.month).toBe("2027-05");
  });

  it("says nothing when the expected month has passed without a call", () => {
    const editions = [edition("A 2023", "2023-05-02"), edition("A 2024", "2024-05-20")];
    expect(expectedAgain(editions, now)).toBeNull();
  });

  it("says nothing of calls whose days were never recorded", () => {
    expect(expectedAgain([edition("A 1", null), edition("A 2", null)], now)).toBeNull();
  });

  it("does not take two calls of one year for a rhythm", () => {
    const editions = [edition("A 1", "2026-01-02"), edition("A 2", "2026-09-20")];
    expect(expectedAgain(editions, now)).toBeNull();
  });
});
