import type { organisations } from "@/db/schema/organisations";

type Row = typeof organisations.$inferSelect;

/** What an organisation says of itself: what calls are matched against. Money in cents of euro. */
export type Profile = Pick<
  Row,
  | "type"
  | "regions"
  | "themes"
  | "populationBand"
  | "targetGroups"
  | "role"
  | "partners"
  | "capacity"
  | "projectMin"
  | "projectMax"
  | "languages"
>;
