import { parse, type MessageFormatElement, TYPE } from "@formatjs/icu-messageformat-parser";
import { describe, expect, it } from "vitest";

import english from "./en.json";
import french from "./fr.json";

interface Messages {
  [key: string]: string | Messages;
}

function texts(messages: Messages, above = ""): Map<string, string> {
  return new Map(
    Object.entries(messages).flatMap(([key, value]) =>
      typeof value === "string"
        ? [[`${above}${key}`, value] as const]
        : [...texts(value, `${above}${key}.`)],
    ),
  );
}

/** Lists what a message asks for: its arguments with their kinds, the cases of a choice, its tags. */
function wants(elements: readonly MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    switch (element.type) {
      case TYPE.literal:
      case TYPE.pound:
        return [];
      case TYPE.tag:
        return [`<${element.value}>`, ...wants(element.children)];
      case TYPE.select:
        return [
          `{${element.value}, select, ${Object.keys(element.options).sort().join(" ")}}`,
          ...Object.values(element.options).flatMap(({ value }) => wants(value)),
        ];
      case TYPE.plural:
        return [
          `{${element.value}, plural}`,
          ...Object.values(element.options).flatMap(({ value }) => wants(value)),
        ];
      default:
        return [`{${element.value}}`];
    }
  });
}

/** A language may need a number to choose its plural where the other one does not. */
function unlike(one: string, other: string): boolean {
  const [a, b] = [wants(parse(one)), wants(parse(other))];
  const numbers = [...a, ...b].flatMap((want) => /^\{(\w+), plural\}$/.exec(want)?.[1] ?? []);
  const kept = (list: string[]) =>
    [...new Set(list)]
      .filter(
        (want) => !numbers.some((name) => want === `{${name}}` || want === `{${name}, plural}`),
      )
      .sort()
      .join();
  return kept(a) !== kept(b);
}

describe("The texts of English and French", () => {
  const en = texts(english);
  const fr = texts(french);

  it("are the same ones, in the same order", () => {
    expect([...fr.keys()]).toEqual([...en.keys()]);
  });

  it("can all be read and take the same arguments, choices and tags", () => {
    const different = [...en].filter(([key, text]) => unlike(text, fr.get(key) ?? ""));
    expect(different).toEqual([]);
  });

  it("say something wherever the other one does", () => {
    const silent = [...en].filter(([key, text]) => (text === "") !== (fr.get(key) === ""));
    expect(silent).toEqual([]);
  });

  it("have a word for the other cases of every plural", () => {
    for (const text of [...en.values(), ...fr.values()]) {
      for (const element of parse(text)) {
        if (element.type === TYPE.plural) expect(Object.keys(element.options)).toContain("other");
      }
    }
  });
});
