import type { Metadata } from "next";
import type { ReactNode } from "react";

import { DeskFrame } from "@/components/desk/frame/desk-frame";
import { getAdmin } from "@/lib/auth/admin";
import { countDeadMails } from "@/lib/outbox/queries";
import { countOpenItems } from "@/lib/review/queries";

export const metadata: Metadata = { robots: { index: false, follow: false } };

/** The desk's frame for an administrator; whether a page exists for somebody the page itself decides. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  if (!(await getAdmin())) return children;
  const { all } = await countOpenItems();
  return (
    <DeskFrame waiting={all} deadMails={await countDeadMails()}>
      {children}
    </DeskFrame>
  );
}
