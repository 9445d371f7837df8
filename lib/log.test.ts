import { afterEach, describe, expect, it, vi } from "vitest";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

describe("the log", () => {
  it("can be loaded with a wrong setting, so that the start can say which", async () => {
    vi.stubEnv("CITYCALLS_NOW", "tomorrow");
    vi.resetModules();
    const { log } = await import("./log");
    expect(log.level).toBe("warn");
  });

  it("says as much as LOG_LEVEL asks for", async () => {
    vi.stubEnv("LOG_LEVEL", "error");
    vi.resetModules();
    const { log } = await import("./log");
    expect(log.level).toBe("error");
  });
});
