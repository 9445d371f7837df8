/** A search an organisation keeps. */
export interface SavedSearch {
  id: string;
  name: string;
  /** The canonical string of DESIGN.md 4.4. */
  query: string;
  shared: boolean;
  createdAt: Date;
  updatedAt: Date;
  /** `null` when whoever kept it has left. */
  createdBy: string | null;
  version: number;
}
