/** Puts a label into the middle of a sentence: "NGOs" and "ONG" stay, "Municipalities" becomes small. */
export function withinSentence(label: string, locale: string): string {
  const [first = "", second = ""] = label;
  if (second !== second.toLocaleLowerCase(locale)) return label;
  return first.toLocaleLowerCase(locale) + label.slice(first.length);
}
