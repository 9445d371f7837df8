import { test } from "./fixtures/member";
import { calls } from "./fixtures/pages";

test("shots", async ({ page, member: _ }) => {
  test.setTimeout(400_000);
  for (const path of [calls.coming.path, calls.open.path, calls.closed.path, calls.continuous.path]) {
    await page.goto(`/en${path}`);
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("link", { name: "Saved" }).waitFor();
  }
  await page.goto(`/en/shortlist${calls.coming.path.replace("/calls", "")}`);
  await page.getByLabel("Stage").selectOption("Preparing");
  await page.getByLabel("Our own deadline").fill("2027-02-01");
  await page.getByLabel("Amount asked, in euro").fill("1.250.000,50");
  await page.getByRole("button", { name: "Save changes" }).click();
  await page.getByText("Saved.", { exact: true }).waitFor();
  await page.getByLabel("A note for your colleagues").fill("Ask Brno whether they lead.\nThey did in 2024.");
  await page.getByRole("button", { name: "Add the note" }).click();
  const shots: [string, string][] = [
    ["list", "/shortlist"],
    ["board", "/shortlist?view=board"],
    ["timeline", "/shortlist?view=timeline"],
    ["item", `/shortlist${calls.coming.path.replace("/calls", "")}`],
    ["search", "?fund=AMIF"],
    ["briefing", `${calls.coming.path}/briefing`],
    ["call", calls.coming.path],
    ["activity", "/shortlist/activity"],
  ];
  for (const [width, scheme] of [[1280, "light"], [1280, "dark"], [360, "light"], [360, "dark"]] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: scheme });
    for (const [name, path] of shots) {
      if (scheme === "dark" && !["list", "board", "item"].includes(name)) continue;
      await page.goto(`/en${path}`);
      if (name === "search") await page.getByText("Export these calls").click();
      await page.screenshot({ path: `/tmp/w-D-shots/${name}-${width}-${scheme}.png`, fullPage: name !== "search" });
    }
  }
  await page.goto(`/en${calls.coming.path}/briefing`);
  await page.pdf({ path: "/tmp/w-D-shots/briefing.pdf", preferCSSPageSize: true });
});
