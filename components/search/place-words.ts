/** The words of the place field, handed down because messages stay on the server. */
export interface PlaceWords {
  locale: string;
  label: string;
  hint: string;
  suggestions: string;
  loading: string;
  none: string;
  failed: string;
  /** With `{count}` where the number of people goes. */
  population: string;
  /** What a region of each NUTS level is called, from a country (0) to NUTS 3. */
  levels: readonly string[];
}
