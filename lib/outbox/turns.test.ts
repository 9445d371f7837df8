import { setTimeout as pause } from "node:timers/promises";

import { describe, expect, it } from "vitest";

import { newTurns } from "./turns";

describe("The lines of a sender", () => {
  it("end their mails one at a time", async () => {
    const turns = newTurns();
    let [there, most] = [0, 0];
    const line = () =>
      turns.inTurn(async (takeTurn) => {
        await pause(Math.random() * 5);
        await takeTurn();
        there += 1;
        most = Math.max(most, there);
        await pause(2);
        there -= 1;
      });
    await Promise.all(Array.from({ length: 12 }, line));
    expect(most).toBe(1);
  });

  it("make nothing ready while a mail waits for its server's answer", async () => {
    const turns = newTurns();
    const story: string[] = [];
    const sending = turns.inTurn(async (takeTurn) => {
      await takeTurn();
      story.push("ended");
      await pause(20);
      story.push("marked");
    });
    await pause(5);
    await turns.between(() => Promise.resolve(story.push("made ready")));
    await sending;
    expect(story).toEqual(["ended", "marked", "made ready"]);
  });

  it("keep the time between two mails", async () => {
    const turns = newTurns({ apartMs: 20 });
    const start = performance.now();
    await Promise.all(Array.from({ length: 6 }, () => turns.inTurn((takeTurn) => takeTurn())));
    expect(performance.now() - start).toBeGreaterThan(90);
  });

  it("do not wait long for a server that hangs, nor for a mail that failed", async () => {
    const turns = newTurns({ patienceMs: 100 });
    void turns.inTurn(async (takeTurn) => {
      await takeTurn();
      await pause(60_000, undefined, { ref: false });
    });
    const start = performance.now();
    const failing = turns.inTurn(async (takeTurn) => {
      await takeTurn();
      throw new Error("451");
    });
    await expect(failing).rejects.toThrow("451");
    await turns.inTurn((takeTurn) => takeTurn());
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
