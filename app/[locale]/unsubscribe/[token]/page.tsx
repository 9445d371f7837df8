import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

import { UnsubscribePage } from "@/components/unsubscribe/unsubscribe-page";
import { now } from "@/lib/clock";
import { isStreamOff, readMailToken } from "@/lib/mail/settings/queries";

interface UnsubscribeRouteProps {
  params: Promise<{ token: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("unsubscribe");
  return { title: t("title"), robots: { index: false }, referrer: "no-referrer" };
}

export default async function UnsubscribeRoute({ params }: UnsubscribeRouteProps) {
  const { token } = await params;
  const named = readMailToken(token, now());
  return (
    <UnsubscribePage
      token={token}
      stream={named?.stream ?? null}
      off={named !== null && (await isStreamOff(named))}
    />
  );
}
