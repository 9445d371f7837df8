import { describe, expect, it } from "vitest";

import { fail } from "@/lib/actions/result";
import type { MessageSettings } from "@/lib/messages/settings/types";
import { messageSettingsInput } from "@/lib/messages/settings/validation";

import { errorOf, settingsTexts, textsAfter } from "./settings-texts";

const settings: MessageSettings = {
  streams: ["reminders", "alerts"],
  rhythm: "single",
  offsets: [45, 30, 2],
  zone: "Europe/Rome",
  morningAt: "07:30",
  quietFrom: "19:00",
  quietUntil: "06:00",
  pausedUntil: "2026-12-24",
  language: "fr",
  version: 3,
  usual: { offsets: [60, 30, 14, 7, 1], zone: "Europe/Brussels", ofOrganisation: true },
};

describe("the form of settings", () => {
  it.each([settings, { ...settings, offsets: null, zone: null, pausedUntil: null, streams: [] }])(
    "reads back as it was written",
    (written) => {
      const { usual: _usual, streams, version, ...rest } = written;
      expect(messageSettingsInput.parse({ ...settingsTexts(written), version })).toEqual({
        ...rest,
        version,
        streams,
        seenStreams: streams,
      });
    },
  );

  it("keeps what was typed when there was a slip, also what was unticked", () => {
    const typed = { ...settingsTexts(settings), streams: undefined, moreDays: "a week" };
    const shown = textsAfter({ ...fail("invalid"), typed }, settingsTexts(settings));
    expect(shown).toEqual({ ...settingsTexts(settings), streams: [], moreDays: "a week" });
  });

  it("says what is wrong beside the field, or the part of it, that it is about", () => {
    const failed = fail("invalid", "invalid", { "offsets.2": "surprise", zone: "choose" });
    const errors = { choose: "Choose.", other: "This does not fit." };
    expect(errorOf(failed, "offsets", errors)).toBe("This does not fit.");
    expect(errorOf(failed, "zone", errors)).toBe("Choose.");
    expect(errorOf(failed, "days", errors)).toBeUndefined();
  });
});
