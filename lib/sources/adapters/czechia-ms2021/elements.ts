import { SaxesParser } from "saxes";

import { SourceFailure } from "@/lib/sources/source-failure";

const root = "EXPORT";
const row = "VYZVA";
/** A title or a list of applicants is shorter; the rest would only take memory. */
const longestText = 20_000;

/** The texts of one row: those directly in it by name, and all of them with their way down. */
export interface Element {
  readonly direct: Record<string, string>;
  readonly texts: { readonly path: string; readonly text: string }[];
}

/**
 * Reads the rows of the export one after the other, never holding more than a piece of the file.
 * Throws `SourceFailure` for what is no such export or ends in the middle.
 */
export async function* elementsOf(content: AsyncIterable<Uint8Array>): AsyncGenerator<Element> {
  const reader = new ElementReader();
  const decoder = new TextDecoder();
  for await (const piece of content) {
    reader.write(decoder.decode(piece, { stream: true }));
    yield* reader.taken();
  }
  reader.end(decoder.decode());
  yield* reader.taken();
}

class ElementReader {
  private readonly parser = new SaxesParser();
  private path: string[] = [];
  private text = "";
  private current: Element | null = null;
  private done: Element[] = [];
  private sawText = false;
  private failure: SourceFailure | null = null;

  constructor() {
    this.parser.on("opentag", ({ name }) => {
      this.open(nameWithoutPrefix(name));
    });
    this.parser.on("closetag", () => {
      this.close();
    });
    this.parser.on("text", (text) => {
      this.add(text);
    });
    this.parser.on("cdata", (text) => {
      this.add(text);
    });
    this.parser.on("error", ({ message }) => {
      this.failure ??= new SourceFailure("not-as-expected", `the list is not XML: ${message}`);
    });
  }

  write(text: string): void {
    if (text === "") return;
    this.sawText ||= text.trim() !== "";
    this.parser.write(text);
    if (this.failure) throw this.failure;
  }

  end(text: string): void {
    this.write(text);
    if (!this.sawText) throw new SourceFailure("empty", "the list is empty");
    if (this.path.length > 0) throw new SourceFailure("truncated", "the list ends in the middle");
    this.parser.close();
    if (this.failure) throw this.failure;
  }

  taken(): Element[] {
    const { done } = this;
    this.done = [];
    return done;
  }

  private open(name: string): void {
    this.text = "";
    if (this.path.length === 0 && name !== root) {
      this.failure ??= new SourceFailure("not-as-expected", `the list starts with <${name}>`);
    }
    this.path.push(name);
    if (this.path.length === 2 && name === row) this.current = { direct: {}, texts: [] };
  }

  private close(): void {
    const depth = this.path.length;
    const name = this.path.at(-1) ?? "";
    const text = this.text.trim();
    this.text = "";
    if (this.current && depth > 2 && text !== "") {
      this.current.texts.push({ path: this.path.slice(2).join("/"), text });
      if (depth === 3) this.current.direct[name] ??= text;
    }
    this.path.pop();
    if (this.current && depth === 2) {
      this.done.push(this.current);
      this.current = null;
    }
  }

  private add(text: string): void {
    if (this.text.length < longestText) this.text += text.slice(0, longestText);
  }
}

function nameWithoutPrefix(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
