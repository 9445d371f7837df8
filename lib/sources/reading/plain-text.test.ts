import { describe, expect, it } from "vitest";

import { firstSentences, plainLine, textOfHtml } from "./plain-text";

describe("a text on one line", () => {
  it("has single spaces, no edges and nothing that a record refuses", () => {
    expect(plainLine("  Produtos turísticos\n\n (IT)\u0000\ud800 ")).toBe(
      "Produtos turísticos (IT)",
    );
    expect(plainLine("🏠 \ufffe home")).toBe("🏠 home");
  });
});

describe("the words of HTML", () => {
  it("are paragraphs without tags, scripts or entities", () => {
    const html =
      "<p>L&rsquo;appel &amp; l&#39;aide</p><script>alert(1)</script><ul><li>a &lt; b</li><li>c</li></ul>";
    expect(textOfHtml(html)).toBe("L’appel & l'aide\na < b\nc");
  });

  it("do not turn written entities into tags", () => {
    expect(textOfHtml("<p>&amp;lt;b&amp;gt;</p>")).toBe("&lt;b&gt;");
  });

  it("survive broken HTML", () => {
    expect(textOfHtml("<p class='x><b>bold")).toBe("");
    expect(textOfHtml("a <b")).toBe("a");
  });
});

describe("the first sentences", () => {
  it("end with a sentence, or with a word and a sign that there is more", () => {
    expect(firstSentences("One. Two. Three.", 100)).toBe("One. Two. Three.");
    expect(firstSentences("One two three. Four five six.", 20)).toBe("One two three.");
    expect(firstSentences("one two three four five", 15)).toBe("one two three…");
  });
});
