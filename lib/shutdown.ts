/**
 * Lets `work` come to its end before this process does. Next ends its process as soon as its own
 * answers are given and knows of nothing else, so the exit it asks for waits here.
 */
export function beforeExit(work: () => Promise<void>): void {
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      const exit = process.exit.bind(process);
      const ended = work();
      process.exit = ((code) => {
        void ended.finally(() => exit(code));
      }) as typeof process.exit;
    });
  }
}
