import { getReadiness } from "@/lib/health/queries";

/** Says whether this node can serve: 200 when it can, 503 with the reason when it cannot. */
export async function GET(): Promise<Response> {
  const readiness = await getReadiness();
  return Response.json(readiness, { status: readiness.ready ? 200 : 503 });
}
