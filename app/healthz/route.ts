/** Says that the process answers, and nothing more. */
export function GET(): Response {
  return Response.json({ ok: true });
}
