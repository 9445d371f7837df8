import { Link } from "@/components/ui/link";

interface LinkColumnsProps {
  label?: string;
  links: readonly { href: string; label: string; note?: string; lang?: string }[];
}

/** Many short links as a gazette prints an index: columns on wide screens. */
export function LinkColumns({ links, label }: LinkColumnsProps) {
  return (
    <ul {...(label ? { "aria-label": label } : {})} className="gap-x-8 sm:columns-2 lg:columns-4">
      {links.map(({ href, label: words, note }) => (
        <li key={href} className="break-inside-avoid">
          <Link href={href} prefetch={false} className="inline-block min-h-6">
            {words}
          </Link>
          {note === undefined ? null : <span className="text-fine text-soft"> {note}</span>}
        </li>
      ))}
    </ul>
  );
}
