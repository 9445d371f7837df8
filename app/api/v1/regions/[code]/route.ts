import { answer, preflight, problem } from "@/lib/api/respond";
import {
  getRegion,
  getRegionCategory,
  listChildRegions,
  regionChain,
  translateNutsCode,
} from "@/lib/regions/queries";
import type { Region } from "@/lib/regions/queries";
import { toNutsCountry } from "@/lib/regions/rules/codes";

/** Reads one region by its NUTS 2024 code, Greek ones of ISO too; a code of NUTS 2021 is told what it became. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/api/v1/regions/[code]">,
): Promise<Response> {
  const code = toNutsCountry((await params).code.toUpperCase());
  const region = getRegion(code);
  if (region === null) return missing(code);
  const { level, name, localName, country } = region;
  return answer(request, {
    code: region.code,
    name,
    level,
    localName,
    country,
    chain: regionChain(region.code).map(named),
    children: listChildRegions(region.code).map(named),
    category: getRegionCategory(region.code),
  });
}

export const OPTIONS = preflight;

function named({ code, name }: Region) {
  return { code, name };
}

function missing(code: string): Response {
  const became = translateNutsCode(code);
  const detail =
    became.length > 0
      ? `${code} is a code of NUTS 2021; in NUTS 2024 it is ${became.join(" and ")}.`
      : `${code} is no NUTS 2024 code of the EU.`;
  return problem(404, "No such region", detail);
}
