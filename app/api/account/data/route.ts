import { getViewer, isMember } from "@/lib/auth/viewer";
import { now } from "@/lib/clock";
import { csvArchive, jsonDocument } from "@/lib/your-data/rules/files";
import { exportOrganisation, exportPerson } from "@/lib/your-data/queries/exports";

/**
 * Everything held about whoever asks, or with `about=organisation` about the organisation they own:
 * `format=json`, or `format=csv` for an archive of one file for each list. It changes nothing.
 */
export async function GET(request: Request): Promise<Response> {
  const asked = new URL(request.url).searchParams;
  const viewer = await getViewer();
  if (viewer === null) return refused(401, "Sign in first.");
  const about = asked.get("about") === "organisation" ? "organisation" : "account";
  const data =
    about === "account"
      ? await exportPerson(viewer)
      : isMember(viewer)
        ? await exportOrganisation(viewer)
        : null;
  if (data === null) return refused(404, "There is nothing here.");
  const name = `citycalls-${about}-${now().toISOString().slice(0, 10)}`;
  return asked.get("format") === "csv"
    ? file(csvArchive(data), `${name}.zip`, "application/zip")
    : file(jsonDocument(data, now()), `${name}.json`, "application/json; charset=utf-8");
}

function file(body: string | Uint8Array<ArrayBuffer>, name: string, type: string): Response {
  const headers = {
    "content-type": type,
    "content-disposition": `attachment; filename="${name}"`,
    "cache-control": "private, no-store",
  };
  return new Response(body, { headers });
}

function refused(status: number, title: string): Response {
  const headers = { "content-type": "application/problem+json", "cache-control": "no-store" };
  return new Response(JSON.stringify({ type: "about:blank", status, title }), { status, headers });
}
