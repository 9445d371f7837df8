import { Link } from "./link";

interface ViewLinksProps {
  label: string;
  views: readonly { name: string; href: string; isShown: boolean }[];
  className?: string;
}

/** The ways one list is shown, the present one marked. */
export function ViewLinks({ label, views, className = "" }: ViewLinksProps) {
  return (
    <nav aria-label={label} className={className}>
      <ul className="flex gap-x-5">
        {views.map(({ name, href, isShown }) => (
          <li key={name}>
            <Link
              href={href}
              prefetch={false}
              {...(isShown ? { "aria-current": "page" as const } : {})}
              className="inline-block min-h-6 no-underline hover:underline aria-[current]:border-b-2 aria-[current]:border-ink aria-[current]:font-semibold"
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
