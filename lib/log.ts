import pino from "pino";

import { logLevel } from "@/lib/env";

/** Is the log of this process: JSON lines on standard error, addresses and tokens left out. */
export const log = pino(
  {
    level: logLevel(),
    redact: ["email", "*.email", "token", "*.token", "headers.cookie", "headers.authorization"],
  },
  pino.destination(2),
);
