/** What the portal calls its rows: a topic to apply to, a call of external action, a call of a project. */
export const rowTypes = { topic: "1", external: "2", cascade: "8" } as const;

/** What the portal says of a row. It lags behind the dates, so it is asked for and never believed. */
export const portalStatus = { forthcoming: "31094501", open: "31094502" } as const;

/** The portal's cut-off where it names only the day (DESIGN.md 4.1). */
export const cutOff = { localTime: "17:00", zone: "Europe/Brussels" } as const;

/** Where a person reads a row. */
export const portalPages =
  "https://ec.europa.eu/info/funding-tenders/opportunities/portal/screen/opportunities";

/** A page holds no more than this, whatever is asked for. */
export const pageSize = 100;

/** The service shows no rows beyond this one; a search that finds more has lost its filters. */
export const windowSize = 10_000;
