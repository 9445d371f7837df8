import { now } from "@/lib/clock";
import { pageAddress } from "@/lib/locale/addresses";
import { defaultLocale } from "@/lib/locale/vocabulary";
import { turnStreamOff } from "@/lib/mail/settings/commands";
import { readMailToken } from "@/lib/mail/settings/queries";

interface Route {
  params: Promise<{ token: string }>;
}

const bodyMax = 4096;

/** What a mail program posts when its reader presses "unsubscribe" (RFC 8058): no cookie, no page, done. */
export async function POST(request: Request, { params }: Route): Promise<Response> {
  const at = now();
  const named = readMailToken((await params).token, at);
  if (!named) return answer("This link is not one of ours, or its time is over.", 404);
  if (!(await isOneClick(request))) return answer("Post List-Unsubscribe=One-Click.", 400);
  await turnStreamOff(named, at);
  return answer("Done: no more of these mails will be sent.", 200);
}

/** Changes nothing, as programs that look for harm open every link: leads to the page with a button. */
export async function GET(_request: Request, { params }: Route): Promise<Response> {
  const { token } = await params;
  const page = pageAddress(defaultLocale, `/unsubscribe/${encodeURIComponent(token)}`);
  return new Response(null, { status: 303, headers: { location: page } });
}

async function isOneClick(request: Request): Promise<boolean> {
  const length = Number(request.headers.get("content-length") ?? bodyMax + 1);
  if (length > bodyMax) return false;
  const form = await request.formData().catch(() => null);
  return form?.get("List-Unsubscribe") === "One-Click";
}

function answer(words: string, status: number): Response {
  return new Response(`${words}\n`, {
    status,
    headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" },
  });
}
