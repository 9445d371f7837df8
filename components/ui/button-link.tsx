import type { ReactNode } from "react";

import { Link } from "@/components/ui/link";

interface ButtonLinkProps {
  href: string;
  children: ReactNode;
  look?: "main" | "quiet";
}

/** A link that looks like a button: the one next step of a page. */
export function ButtonLink({ href, children, look = "main" }: ButtonLinkProps) {
  return (
    <Link href={href} className={`button ${look === "quiet" ? "button-quiet" : ""}`}>
      {children}
    </Link>
  );
}
