"use client";

import { useState } from "react";

/**
 * Tells scripts the nonce that styles of this document need. The document keeps the policy it was
 * opened with, so the nonce of a page that it goes on to later is not taken over.
 */
export function CspNonce({ nonce }: { nonce: string }) {
  const [first] = useState(nonce);
  return <meta property="csp-nonce" content={first} />;
}
