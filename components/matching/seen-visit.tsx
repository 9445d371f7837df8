"use client";

import { startTransition, useEffect, useRef } from "react";

import { markMatchesSeenAction } from "@/lib/matching/actions";

/** Notes, once the page stands in a browser, that its reader has looked: reading alone changes nothing. */
export function SeenVisit() {
  const told = useRef(false);
  useEffect(() => {
    if (told.current) return;
    told.current = true;
    startTransition(async () => {
      await markMatchesSeenAction(null, new FormData());
    });
  }, []);
  return null;
}
