"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";

interface Room {
  /** The full path, locale included. */
  href: string;
  label: string;
  /** How much waits there, and the same in words. */
  waiting?: { figure: string; words: string };
}

interface DeskNavProps {
  label: string;
  rooms: readonly Room[];
  /** The path of the desk itself, which is its first room. */
  home: string;
}

/** The rooms of the desk, the one we are in marked. */
export function DeskNav({ label, rooms, home }: DeskNavProps) {
  const path = usePathname();
  const isHere = (href: string) =>
    href === home
      ? path === home || path.startsWith(`${home}/sources`)
      : path === href || path.startsWith(`${href}/`);
  return (
    <nav aria-label={label}>
      <ul className="flex flex-wrap gap-x-6 text-small">
        {rooms.map(({ href, label: name, waiting }) => (
          <li key={href}>
            <Link
              href={href}
              prefetch={false}
              {...(isHere(href) ? { "aria-current": "page" as const } : {})}
              className="inline-flex min-h-8 items-baseline gap-1.5 border-b-2 border-transparent pt-1.5 no-underline hover:border-control aria-[current]:border-ink aria-[current]:font-semibold"
            >
              {name}
              {waiting === undefined ? null : (
                <span className="text-note font-semibold">
                  <span aria-hidden="true">{waiting.figure}</span>
                  <span className="sr-only">{waiting.words}</span>
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
