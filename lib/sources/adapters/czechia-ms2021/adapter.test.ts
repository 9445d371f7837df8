import { describe, expect, it } from "vitest";

import { bytesOf, rowsOf, stubContext } from "../adapter.fixture";
import { draftsOf, endure, problemsOf, readFrom } from "../national.fixture";

import { czechiaMs2021 } from "./adapter";
import { list } from "./adapter.fixture";

const listWith = (rows: string) => `<EXPORT>${rows}</EXPORT>`;
const rowWith = (fields: Record<string, string>) =>
  `<VYZVA>${Object.entries(fields)
    .map(([name, text]) => `<${name}>${text}</${name}>`)
    .join("")}</VYZVA>`;

describe("the calls of Czechia", () => {
  it("are read in their own currency, with the programme and fund by their code", async () => {
    const [planned] = draftsOf(await readFrom(czechiaMs2021, () => list));
    expect(planned).toMatchObject({
      externalKey: "02_27_099",
      code: "02_27_099",
      title: "Společné vzdělávání romských dětí & žáků",
      titleLanguage: "cs",
      fund: "ESF+",
      programme: "Operational Programme Jan Amos Komenský (OP JAK), Czechia",
      instrument: "shared",
      coverage: { include: ["CZ"], exclude: [], approximate: false },
      opensOn: "2027-02-22",
      datesIndicative: true,
      deadlineModel: "single-stage",
      deadlines: [
        {
          localDate: "2027-08-31",
          localTime: null,
          zone: "Europe/Prague",
          stage: 1,
          kind: "final",
        },
      ],
      budgetTotal: 15_000_000_050,
      currency: "CZK",
      officialUrl: "https://opjak.cz/vyzvy/",
      sourceUrl: "https://ms21opendata.mssf.cz/SeznamVyzev_21_27.xml",
      seenOn: null,
      withdrawn: false,
    });
    expect(planned?.themes).toContain("education-skills");
    expect(planned?.facts).toContainEqual({
      fact: "fund",
      origin: "rule",
      note: "The programme also draws on ERDF; the source does not say which pays.",
    });
  });

  it("keep a time that is stated, and who may apply in words and by rule", async () => {
    const [, open] = draftsOf(await readFrom(czechiaMs2021, () => list));
    expect(open).toMatchObject({
      title: "Integrace cizinců",
      fund: "AMIF",
      datesIndicative: false,
      deadlines: [{ localDate: "2027-01-06", localTime: "14:00" }],
      applicants: "Obce; Nestátní neziskové organizace",
      applicantTypes: ["municipality", "ngo"],
    });
  });

  it("are withdrawn when cancelled, and left out when over on an unknown day or of fisheries", async () => {
    const drafts = draftsOf(await readFrom(czechiaMs2021, () => list));
    expect(drafts.map(({ code, withdrawn }) => [code, withdrawn])).toEqual([
      ["02_27_099", false],
      ["12_26_099", false],
      ["10_26_199", true],
    ]);
  });

  it("are the same from a file, letters cut in two by its pieces included", async () => {
    async function* byteByByte() {
      for await (const piece of bytesOf(list)) {
        for (let at = 0; at < piece.length; at += 1) yield piece.subarray(at, at + 1);
      }
    }
    const file = czechiaMs2021.readFile?.(byteByByte(), stubContext());
    expect(file && (await rowsOf(file))).toEqual(await readFrom(czechiaMs2021, () => list));
  });

  it("leave out one that cannot be read, and say why", async () => {
    const good = { KOD: "06_26_001", NAZEV: "Výzva" };
    const rows = [
      rowWith({ ...good, DATUMUZAVRENI: "2027-02-30" }),
      rowWith({ ...good, KOD: "99_26_001" }),
      rowWith({ NAZEV: "Bez kódu" }),
      rowWith({ ...good, ALOKACECELKEM: "mnoho" }),
      rowWith({ KOD: "06_26_002" }),
      rowWith({ ...good, STAV: "Tajná" }),
    ];
    const read = await readFrom(czechiaMs2021, () => listWith(rows.join("")));
    expect(problemsOf(read)).toMatchObject([
      { row: "06_26_001", column: "direct.DATUMUZAVRENI", found: "2027-02-30" },
      { row: "99_26_001", column: "KOD" },
      { row: "Bez kódu", column: "direct.KOD" },
      { row: "06_26_001", column: "direct.ALOKACECELKEM", found: "mnoho" },
      { row: "06_26_002", column: "title" },
    ]);
    expect(read.at(-1)).toMatchObject({ ok: true, unmapped: ["Tajná"] });
  });

  it.each([
    ["not-as-expected", "<html><body>503 Service Unavailable</body></html>"],
    ["not-as-expected", "<EXPORT><VYZVA></EXPORT>"],
    ["not-as-expected", '{"results":[]}'],
    ["truncated", list.slice(0, 900)],
    ["empty", ""],
    ["empty", "<EXPORT></EXPORT>"],
  ])("are not touched by a list that is %s", async (reason, reply) => {
    await expect(readFrom(czechiaMs2021, () => reply)).rejects.toMatchObject({ reason });
  });

  it("come in pages, so that a long list takes no more memory than a short one", async () => {
    const rows = Array.from({ length: 450 }, (_, number) =>
      rowWith({ KOD: `06_26_${number}`, NAZEV: "Výzva" }),
    );
    const sizes: number[] = [];
    const context = stubContext({ answer: () => listWith(rows.join("")) });
    for await (const page of czechiaMs2021.read(context)) sizes.push(page.rows.length);
    expect(sizes).toEqual([200, 200, 50]);
  });

  it("let nothing but a failure or a problem out of 20,000 broken lists", async () => {
    const small = list.replace(/<VYZVA><KOD>[^]*(?=<\/EXPORT>)/, "");
    const { drafts, problems, failures } = await endure(
      czechiaMs2021,
      small,
      (broken) => () => broken,
    );
    expect(Math.min(drafts, problems, failures)).toBeGreaterThan(100);
  }, 180_000);
});
