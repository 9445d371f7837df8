import { getAdmin } from "@/lib/auth/admin";
import { getRun } from "@/lib/sources/queries";

interface RunContext {
  params: Promise<{ id: string }>;
}

/** Says how far a run is. Unlike the open API no other page may read it, and nobody keeps it. */
export async function GET(_request: Request, { params }: RunContext): Promise<Response> {
  const headers = { "cache-control": "no-store" };
  const run = (await getAdmin()) && (await getRun((await params).id));
  if (!run) return Response.json({ title: "No such address" }, { status: 404, headers });
  const { outcome, read, expected } = run;
  return Response.json({ outcome, read, expected }, { headers });
}
