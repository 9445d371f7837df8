/** How far a call reaches, from its widest included region. */
export const reaches = ["local", "regional", "national", "eu"] as const;
export type Reach = (typeof reaches)[number];

/** The member states by their NUTS letters, which are those of ISO 3166 except for Greece, `EL`. */
export const euCountries = [
  "AT",
  "BE",
  "BG",
  "CY",
  "CZ",
  "DE",
  "DK",
  "EE",
  "EL",
  "ES",
  "FI",
  "FR",
  "HR",
  "HU",
  "IE",
  "IT",
  "LT",
  "LU",
  "LV",
  "MT",
  "NL",
  "PL",
  "PT",
  "RO",
  "SE",
  "SI",
  "SK",
] as const;
export type EuCountry = (typeof euCountries)[number];

/** Cohesion policy's categories of NUTS 2 regions, 2021–2027 (Regulation (EU) 2021/1060, Article 108(2)). */
export const regionCategories = ["less-developed", "transition", "more-developed"] as const;
export type RegionCategory = (typeof regionCategories)[number];

/** How much of a region a call is open to. */
export const extents = ["whole", "part", "none"] as const;
export type Extent = (typeof extents)[number];
