import { getMember } from "@/lib/auth/viewer";
import { now } from "@/lib/clock";
import { exportShortlist } from "@/lib/exports/queries";
import { exportResponse, noExport } from "@/lib/exports/respond";
import { readExport } from "@/lib/exports/validation";
import { shortlistInput } from "@/lib/shortlist/validation";

/** Gives the shortlist of the member's organisation as a file, as its page is filtered and ordered. */
export async function GET(request: Request): Promise<Response> {
  const member = await getMember();
  if (!member) return noExport();
  const { input, rest } = readExport(new URL(request.url));
  const asked = shortlistInput.parse({
    ...Object.fromEntries(rest),
    stage: rest.getAll("stage"),
  });
  const moment = now();
  const table = await exportShortlist(member, asked, input, moment);
  return exportResponse(table, { name: "shortlist", ...input, now: moment });
}
