/** Gives the system's browser, or nothing where Playwright's own is to be used. */
export function systemBrowser(): string | undefined;
