import { hasLocale } from "next-intl";

import { formValues } from "@/lib/actions/form-values";
import { readBody } from "@/lib/api/read-body";
import { getAdmin } from "@/lib/auth/admin";
import { now } from "@/lib/clock";
import { defaultLocale, locales } from "@/lib/locale/vocabulary";
import { storeUpload } from "@/lib/timetable/commands/store-upload";
import { limits } from "@/lib/timetable/files/limits";
import { fileFactsInput } from "@/lib/timetable/validation";

/** The form's other fields and the marks between them. */
const roomForFields = 64 * 1024;

/** Keeps an uploaded timetable and leads to its preview, or back to the form with what was wrong. */
export async function POST(request: Request): Promise<Response> {
  const admin = await getAdmin();
  if (!admin) return new Response(null, { status: 404 });
  const form = await readForm(request);
  if (form === "too-large") return back(defaultLocale, { problem: form });
  if (!form) return new Response(null, { status: 400 });
  const { file, locale: asked, ...fields } = formValues(form);
  const locale = hasLocale(locales, asked) ? asked : defaultLocale;
  const stated = Object.fromEntries(
    Object.entries(fields).filter(
      (field): field is [string, string] => typeof field[1] === "string",
    ),
  );
  const facts = fileFactsInput.safeParse(stated);
  if (!facts.success) {
    const wrong = facts.error.issues.map(({ path }) => String(path[0]));
    return back(locale, { ...stated, problem: "invalid", wrong: [...new Set(wrong)].join(" ") });
  }
  if (!(file instanceof File) || file.name === "")
    return back(locale, { ...stated, problem: "no-file" });
  const bytes = new Uint8Array(await file.arrayBuffer());
  const stored = await storeUpload(admin, facts.data, { name: file.name, bytes }, now());
  if (!stored.ok) {
    const wrong = Object.keys(stored.fields ?? {}).join(" ");
    return back(locale, { ...stated, problem: stored.message, wrong });
  }
  const page = `/${locale}/admin/timetables/${stored.uploadId}`;
  return leadTo(stored.settled ? page : `${page}/columns`);
}

/** Reads the form without ever holding more of it than a file may have. */
async function readForm(request: Request): Promise<FormData | "too-large" | null> {
  const body = await readBody(request, limits.bytes + roomForFields);
  if (!body) return "too-large";
  const type = request.headers.get("content-type") ?? "";
  return new Response(body, { headers: { "content-type": type } }).formData().catch(() => null);
}

function back(locale: string, told: Record<string, string>): Response {
  return leadTo(`/${locale}/admin/timetables?${new URLSearchParams(told).toString()}#upload`);
}

function leadTo(location: string): Response {
  return new Response(null, { status: 303, headers: { location } });
}
