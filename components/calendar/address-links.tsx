/** What the ways to a calendar address are called. */
export type AddressWords = Record<"address" | "program" | "google" | "outlook", string>;

/**
 * An address of a calendar to copy, and the ways in which programs take it up at a press. It says
 * nothing of the page it was pressed on.
 */
export function AddressLinks({
  id,
  address,
  words,
}: {
  id: string;
  address: string;
  words: AddressWords;
}) {
  const webcal = address.replace(/^https?:/, "webcal:");
  const ways = [
    [webcal, words.program],
    [`https://calendar.google.com/calendar/render?cid=${encodeURIComponent(webcal)}`, words.google],
    [
      `https://outlook.office.com/calendar/0/addfromweb?url=${encodeURIComponent(address)}&name=CityCalls`,
      words.outlook,
    ],
  ] as const;
  return (
    <div className="mt-3">
      <label htmlFor={id} className="text-small font-semibold">
        {words.address}
      </label>
      <input id={id} readOnly value={address} className="field-line field-small font-sans" />
      <ul className="mt-2 flex flex-wrap gap-x-6 gap-y-1 text-small">
        {ways.map(([href, label]) => (
          <li key={href}>
            <a href={href} rel="noreferrer" className="inline-block min-h-6">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
