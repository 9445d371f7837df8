/** What a call form says, field by field: a text, or a list where a field comes several times. */
export type FormTexts = Readonly<Record<string, string | readonly string[]>>;

/** The zones in which deadlines fall: those of the member states' capitals. */
export const deadlineZones = [
  "Europe/Brussels",
  "Europe/Amsterdam",
  "Europe/Athens",
  "Europe/Berlin",
  "Europe/Bratislava",
  "Europe/Bucharest",
  "Europe/Budapest",
  "Europe/Copenhagen",
  "Europe/Dublin",
  "Europe/Helsinki",
  "Europe/Lisbon",
  "Europe/Ljubljana",
  "Europe/Luxembourg",
  "Europe/Madrid",
  "Europe/Malta",
  "Asia/Nicosia",
  "Europe/Oslo",
  "Europe/Paris",
  "Europe/Prague",
  "Europe/Riga",
  "Europe/Rome",
  "Europe/Sofia",
  "Europe/Stockholm",
  "Europe/Tallinn",
  "Europe/Vienna",
  "Europe/Vilnius",
  "Europe/Warsaw",
  "Europe/Zagreb",
] as const;

/** ISO 639-1 codes of the official languages of the Union, then those of its neighbours in programmes. */
export const formLanguages = [
  ..."bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv".split(" "),
  ..."is no uk".split(" "),
];

/** The parts of a deadline's row in the form. */
export const deadlineParts = ["Date", "Time", "Zone", "Stage", "Kind"] as const;
