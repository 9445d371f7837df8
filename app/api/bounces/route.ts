import { createHash, timingSafeEqual } from "node:crypto";

import { readBody } from "@/lib/api/read-body";
import { problem } from "@/lib/api/respond";
import { now } from "@/lib/clock";
import { env } from "@/lib/env";
import { reportBounces } from "@/lib/mail/bounces/commands";
import { bounceReportInput } from "@/lib/mail/bounces/validation";
import { reportLimits } from "@/lib/mail/bounces/vocabulary";

/** Takes what a mail service tells of mails that came back; there is no such address without `BOUNCE_TOKEN`. */
export async function POST(request: Request): Promise<Response> {
  const { BOUNCE_TOKEN: token } = env();
  if (token === undefined) return problem(404, "No such address", "Bounces are not taken here.");
  if (!isSame(request.headers.get("authorization") ?? "", `Bearer ${token}`)) return unknown();
  const body = await readBody(request, reportLimits.bytes);
  if (!body) {
    const most = `Send at most ${String(reportLimits.bytes)} bytes at once.`;
    return problem(413, "Too much at once", most);
  }
  const report = bounceReportInput.safeParse(jsonOf(body));
  if (!report.success) {
    const wrong = report.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
    return problem(400, "This is no report of bounces", wrong.slice(0, 20).join("; "));
  }
  const fresh = await reportBounces(report.data, now());
  return Response.json({ taken: fresh, known: report.data.events.length - fresh });
}

function unknown(): Response {
  const answer = problem(401, "The token is missing or wrong", "Send Authorization: Bearer ….");
  answer.headers.set("www-authenticate", "Bearer");
  return answer;
}

function isSame(given: string, expected: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}

function jsonOf(body: Uint8Array<ArrayBuffer>): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
  } catch {
    return undefined;
  }
}
