"use client";

import words from "@/messages/fatal.json";

/** The last resort, when not even the layout can be shown: no styles, no locale, every language. */
export default function GlobalError({ retry }: { error: unknown; retry: () => void }) {
  return (
    <html lang="en">
      <head>
        <title>{words.en.title}</title>
      </head>
      <body>
        <main>
          <h1>{words.en.title}</h1>
          {Object.entries(words).map(([locale, { intro, retry: again }]) => (
            <section key={locale} lang={locale}>
              <p>{intro}</p>
              <button type="button" onClick={retry}>
                {again}
              </button>
            </section>
          ))}
        </main>
      </body>
    </html>
  );
}
