import { env } from "@/lib/env";

/**
 * Is the present moment as this process believes it. With `CITYCALLS_NOW` the clock starts
 * there when the process starts and runs on from it.
 */
export function now(): Date {
  const start = env().CITYCALLS_NOW;
  return start === undefined ? new Date() : new Date(start.getTime() + process.uptime() * 1000);
}
