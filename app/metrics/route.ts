import { readMetrics } from "@/lib/health/metrics";

/** Gives the figures of this process to Prometheus. */
export async function GET(): Promise<Response> {
  const { text, contentType } = await readMetrics();
  return new Response(text, { headers: { "content-type": contentType } });
}
