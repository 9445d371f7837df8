import { getMember } from "@/lib/auth/viewer";
import { now } from "@/lib/clock";
import { exportMatches } from "@/lib/exports/queries";
import { exportResponse, noExport } from "@/lib/exports/respond";
import { readExport } from "@/lib/exports/validation";

/** Gives the matches a member ticked as a file, in the order of their ids in the address. */
export async function GET(request: Request): Promise<Response> {
  const member = await getMember();
  if (!member) return noExport();
  const { input } = readExport(new URL(request.url));
  const moment = now();
  const table = await exportMatches(member, input.pick, () => null, input, moment);
  return exportResponse(table, { name: "matches", ...input, now: moment });
}
