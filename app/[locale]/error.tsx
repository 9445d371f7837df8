"use client";

import { useParams } from "next/navigation";

import { Button } from "@/components/ui/button";
import { PageFrame } from "@/components/ui/page-frame";
import fatal from "@/messages/fatal.json";

/**
 * What went wrong is in our log; the reader learns that nothing is lost and how to go on.
 * The words have a file of their own: a formatter in the browser would cost every page 10 kB.
 */
export default function ErrorPage({ retry }: { error: unknown; retry: () => void }) {
  const { locale } = useParams<{ locale: string }>();
  const words = locale === "fr" ? fatal.fr : fatal.en;
  return (
    <PageFrame title={<span role="alert">{words.title}</span>} intro={words.intro}>
      <Button type="button" onClick={retry}>
        {words.retry}
      </Button>
    </PageFrame>
  );
}
