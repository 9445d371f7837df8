import { useTranslations } from "next-intl";

import { Link } from "@/components/ui/link";

/** How mail of this server reaches a person: by post, in its own mailbox on this machine, or not yet. */
export type MailWay = "post" | "mailbox" | "none";

/** Where to look for the code on a server that sends no mail. */
export function MailNote({ way }: { way: MailWay }) {
  const t = useTranslations("signIn.mailNote");
  if (way === "post") return null;
  return (
    <p className="mt-4 border-l-4 border-ink bg-sunk px-4 py-2 text-small">
      {way === "none"
        ? t("none")
        : t.rich("mailbox", {
            link: (words) => (
              <Link href="/mailbox" className="font-semibold">
                {words}
              </Link>
            ),
          })}
    </p>
  );
}
