import { Link } from "@/components/ui/link";

interface ChipProps {
  /** The search without this filter. */
  href: string;
  label: string;
  /** The whole meaning of the link for those who hear it: "Remove the filter …". */
  removeLabel: string;
}

/** A filter that is on, and the link that drops it. */
export function Chip({ href, label, removeLabel }: ChipProps) {
  return (
    <Link
      href={href}
      prefetch={false}
      aria-label={removeLabel}
      className="inline-flex min-h-6 max-w-full items-center gap-1.5 border border-control px-2 py-0.5 text-small no-underline hover:border-ink hover:bg-sunk"
    >
      <span className="min-w-0">{label}</span>
      <svg aria-hidden="true" viewBox="0 0 10 10" className="size-2.5 flex-none">
        <path d="M1 1l8 8M9 1l-8 8" stroke="currentColor" strokeWidth="1.5" />
      </svg>
    </Link>
  );
}
