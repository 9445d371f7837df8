import { z } from "zod";

import { regionCategories } from "./vocabulary";

const nutsCode = z.string().regex(/^[A-Z]{2}[0-9A-Z]{0,3}$/);
const name = z.string().min(1);

/** The regions of NUTS 2024 with their names; `english` only where it differs. */
export const regionRows = z.array(
  z.object({ code: nutsCode, local: name, latin: name, english: name.nullable() }),
);
export type RegionRow = z.infer<typeof regionRows>[number];

/** Which codes of NUTS 2024 took over from those of 2021; NUTS 0 and 1 stayed as they were. */
export const regionChanges = z.object({
  nuts2: z.array(z.object({ code_2021: nutsCode, to: z.array(nutsCode).min(1) })),
  nuts3: z.array(
    z.object({
      code_2021: nutsCode,
      to: z
        .array(z.object({ code_2024: nutsCode, pop_share: z.number().positive().max(1) }))
        .min(1),
    }),
  ),
});

/** The category of each NUTS 2 region with the ceiling that likely follows from it, in per cent. */
export const categoryRows = z.object({
  rows: z.array(
    z.object({
      code: nutsCode,
      category: z
        .string()
        .transform((word) => word.replaceAll("_", "-"))
        .pipe(z.enum(regionCategories)),
      ceiling: z.number().positive().max(100),
      outermost: z.boolean(),
      confidence: z.enum(["confirmed", "high", "medium", "low"]),
    }),
  ),
  legalBasis: z.string(),
  caution: z.string(),
});
export type CategoryRow = z.infer<typeof categoryRows>["rows"][number];

/** Which NUTS 3 region the places of a GeoNames administrative unit lie in, `id:` for a single place. */
export const crosswalkRows = z.object({ rows: z.array(z.tuple([z.string().min(1), nutsCode])) });
