/** How a call stands at the desk: who sees it, or why it is no longer found by itself. */
export const deskStandings = ["draft", "published", "withdrawn", "merged"] as const;
export type DeskStanding = (typeof deskStandings)[number];

/** What about a call waits for an editor. */
export const deskNeeds = ["no-coverage", "to-verify", "broken-link", "uncertain-link"] as const;
export type DeskNeed = (typeof deskNeeds)[number];
