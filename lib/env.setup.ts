import { afterAll, vi } from "vitest";

import { forgetSettings } from "./env";

/* Files of tests share their modules, but not the settings that one of them has made up. */
forgetSettings();
afterAll(() => {
  vi.unstubAllEnvs();
});
