import type { MailCall, MailContent, MailFrame, MailLink } from "../content";

import { styleOf, styleSheet } from "./styles";

/**
 * Writes a mail as HTML: one column of tables and paragraphs that old programs lay out too, its colours
 * for light and dark, nothing fetched from anywhere, and every word escaped.
 */
export function renderHtml(content: MailContent, frame: MailFrame): string {
  const { subject, heading, figure, paragraphs, facts = [], calls = [], action, why } = content;
  return `<!doctype html>
<html lang="${escape(frame.locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no">
<title>${escape(subject)}</title>
<style>${styleSheet}</style>
</head>
<body class="page" style="${styleOf.page}">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td align="center" style="${styleOf.around}">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="${styleOf.sheet}"><tr><td>
<p class="ink rule" style="${styleOf.name}">${escape(frame.sender.label)}</p>
<h1 class="ink" style="${styleOf.heading}">${escape(heading)}</h1>
${figure === undefined ? "" : `<p class="ink rule" style="${styleOf.figure}">${escape(figure)}</p>\n`}${paragraphs
    .map((text) => `<p class="ink" style="${styleOf.text}">${escape(text)}</p>`)
    .join("\n")}
${factTable(facts)}${calls.map(callPart).join("")}${action ? button(action) : ""}<div class="soft rule" style="${styleOf.footer}">
<p style="${styleOf.small}">${escape(why)}</p>
<p style="${styleOf.small}">${link(frame.sender)} – ${escape(frame.about)}</p>
${frame.unsubscribe ? `<p style="${styleOf.small}">${link(frame.unsubscribe)}</p>\n` : ""}</div>
</td></tr></table>
</td></tr></table>
</body>
</html>
`;
}

function factTable(facts: NonNullable<MailContent["facts"]>): string {
  if (facts.length === 0) return "";
  const rows = facts.map(
    ({ term, value }) =>
      `<tr><th class="soft rule" scope="row" align="left" valign="top" style="${styleOf.term}">${escape(term)}</th>` +
      `<td class="ink rule" valign="top" style="${styleOf.value}">${escape(value)}</td></tr>`,
  );
  return `<table width="100%" cellpadding="0" cellspacing="0" border="0" style="${styleOf.facts}">\n${rows.join("\n")}\n</table>\n`;
}

/** A call begins with a rule, and its note stands where the eye looks first. */
function callPart({ title, href, facts, note }: MailCall): string {
  const above =
    note === undefined ? "" : `<p class="ink" style="${styleOf.note}">${escape(note)}</p>\n`;
  return `<div class="rule" style="${styleOf.call}">
${above}<h2 class="ink" style="${styleOf.title}"><a class="ink" href="${escape(href)}" style="${styleOf.titleLink}">${escape(title)}</a></h2>
${factTable(facts)}</div>
`;
}

/** The address stands below its button too, for those whose program shows no button. */
function button({ label, href }: MailLink): string {
  return `<p style="${styleOf.action}"><a class="button" href="${escape(href)}" style="${styleOf.button}">${escape(label)}</a></p>
<p class="soft" style="${styleOf.address}">${escape(href)}</p>
`;
}

function link({ label, href }: MailLink): string {
  return `<a class="soft" href="${escape(href)}" style="${styleOf.link}">${escape(label)}</a>`;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? "");
}
