import { describe, expect, it } from "vitest";

import { documentsAddress } from "./documents";

describe("the address of our own documents", () => {
  it("is taken where a browser opens it over https", () => {
    expect(documentsAddress(" https://cloud.gent.be/f/12 ")).toBe("https://cloud.gent.be/f/12");
    expect(documentsAddress("https://gent.sharepoint.com/sites/eu?x=1#y")).not.toBeNull();
  });

  it.each([
    "http://cloud.gent.be/f/12",
    "javascript:alert(1)",
    "JaVaScRiPt://gent.be/%0aalert(1)",
    "data:text/html,hello",
    "file:///etc/passwd",
    "https://user:secret@gent.be/",
    "https://intranet/",
    "//gent.be/f",
    "cloud.gent.be",
    "",
    `https://gent.be/${"a".repeat(3000)}`,
  ])("is refused as %s", (text) => {
    expect(documentsAddress(text)).toBeNull();
  });
});
