export { linkStates } from "@/db/vocabulary";
export type { LinkState } from "@/db/vocabulary";
