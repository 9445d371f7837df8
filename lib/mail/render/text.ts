import type { MailCall, MailContent, MailFact, MailFrame } from "../content";

const lineMax = 72;

/** Writes a mail as plain text: lines of at most 72 characters, but for addresses, which stay whole. */
export function renderText(content: MailContent, frame: MailFrame): string {
  const { heading, figure, paragraphs, facts = [], calls = [], action, why } = content;
  const parts = [
    `${wrap(heading)}\n${"=".repeat(Math.min(lineMax, heading.length))}`,
    ...(figure === undefined ? [] : [`    ${figure}`]),
    ...paragraphs.map(wrap),
    ...(facts.length === 0 ? [] : [factLines(facts)]),
    ...calls.map(callLines),
    ...(action ? [`${wrap(`${action.label}:`)}\n${action.href}`] : []),
    footer(why, frame),
  ];
  return `${parts.join("\n\n")}\n`;
}

function factLines(facts: readonly MailFact[]): string {
  return facts.map(({ term, value }) => wrap(`${term}: ${value}`)).join("\n");
}

function callLines({ title, href, facts, note }: MailCall): string {
  const lines = [wrap(title), ...(note === undefined ? [] : [wrap(note)]), factLines(facts), href];
  return `${"-".repeat(24)}\n${lines.join("\n")}`;
}

function footer(why: string, { sender, about, unsubscribe }: MailFrame): string {
  return [
    // The mark that mail programs know a signature by (RFC 3676, 4.3).
    "-- ",
    wrap(why),
    wrap(`${sender.label} – ${about}`),
    sender.href,
    ...(unsubscribe ? ["", wrap(`${unsubscribe.label}:`), unsubscribe.href] : []),
  ].join("\n");
}

function wrap(text: string): string {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length + 1 > lineMax) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.join("\n");
}
