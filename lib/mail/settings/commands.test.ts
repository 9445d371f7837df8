import { describe, expect, it } from "vitest";

import { appDb } from "@/db/client/record";
import { mailSettings } from "@/db/schema/mail";
import { freshRecordPerTest } from "@/db/testing/record";
import { aMember } from "@/lib/auth/testing";

import { turnStreamOff, turnStreamOn } from "./commands";
import { isStreamOff } from "./queries";

const at = new Date("2026-11-23T08:00:00Z");

describe("Leaving a stream of mails", () => {
  freshRecordPerTest();

  it("is of that person and that stream alone, as often as it is said, until taken back", async () => {
    const [one, other] = [await aMember(), await aMember()];
    const alerts = { userId: one.id, stream: "alerts" as const };
    expect(await isStreamOff(alerts)).toBe(false);
    await turnStreamOff(alerts, at);
    await turnStreamOff(alerts, at);
    expect(await isStreamOff(alerts)).toBe(true);
    expect(await isStreamOff({ ...alerts, stream: "reminders" })).toBe(false);
    expect(await isStreamOff({ ...alerts, userId: other.id })).toBe(false);
    await turnStreamOn(alerts);
    expect(await isStreamOff(alerts)).toBe(false);
    await turnStreamOff(alerts, at);
    expect(await isStreamOff(alerts)).toBe(true);
  });

  it("of somebody who has gone is no error", async () => {
    await turnStreamOff({ userId: "nobody", stream: "alerts" }, at);
    await turnStreamOn({ userId: "nobody", stream: "alerts" });
    expect(await appDb().select().from(mailSettings)).toEqual([]);
  });
});
