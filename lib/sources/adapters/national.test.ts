import { describe, expect, it } from "vitest";

import { nationalAdapters } from "./national";

describe("a national source", () => {
  it.each(nationalAdapters.map((adapter) => [adapter.id, adapter] as const))(
    "%s is off and unverified, names its hosts exactly and says its terms",
    (_id, adapter) => {
      expect(adapter).toMatchObject({ onByDefault: false, verified: false });
      expect(adapter.runsPerDay).toBeGreaterThan(0);
      expect(adapter.hosts).toHaveLength(1);
      for (const host of adapter.hosts) expect(new URL(`https://${host}/`).host).toBe(host);
      expect(adapter.licence).not.toBe("");
      expect(adapter.attribution).not.toBe("");
      expect(new URL(adapter.url).protocol).toBe("https:");
    },
  );

  it("has an id of its own", () => {
    const ids = nationalAdapters.map(({ id }) => id);
    expect(new Set(ids).size).toBe(5);
  });
});
