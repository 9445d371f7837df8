import NextLink from "next/link";
import { useLocale } from "next-intl";
import type { ComponentProps } from "react";

interface LinkProps extends Omit<ComponentProps<typeof NextLink>, "href"> {
  /** A path below the locale, as `/calls/some-slug` or `/?fund=AMIF`. */
  href: string;
}

/**
 * A link to one of our pages in the reader's language. It is rendered on the server, so that the
 * browser needs neither the locale's context nor the formatter behind it.
 */
export function Link({ href, ...rest }: LinkProps) {
  const locale = useLocale();
  const path = href === "/" || href.startsWith("/?") ? href.slice(1) : href;
  return <NextLink href={`/${locale}${path}`} {...rest} />;
}
