import { Link } from "@/components/ui/link";

interface Crumb {
  label: string;
  href: string;
}

/** The way down to this page; the page itself is its `h1` and not repeated. */
export function Breadcrumbs({ label, crumbs }: { label: string; crumbs: readonly Crumb[] }) {
  return (
    <nav aria-label={label} className="mb-4 text-small text-soft">
      <ol className="flex flex-wrap gap-x-2">
        {crumbs.map((crumb) => (
          <li key={crumb.href} className="after:ml-2 after:content-['/'] last:after:content-none">
            <Link href={crumb.href} className="inline-block min-h-6">
              {crumb.label}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
