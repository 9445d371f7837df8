import { useLocale } from "next-intl";

interface SignOutFormProps {
  label: string;
  /** True to end every session, not this one alone. */
  everywhere?: boolean;
  className?: string;
}

/** The way out: a plain form, so that the browser also forgets what it kept of our pages. */
export function SignOutForm({ label, everywhere = false, className = "" }: SignOutFormProps) {
  const locale = useLocale();
  return (
    <form action="/api/auth/sign-out" method="post">
      <input type="hidden" name="locale" value={locale} />
      {everywhere ? <input type="hidden" name="everywhere" value="yes" /> : null}
      <button type="submit" className={className}>
        {label}
      </button>
    </form>
  );
}
