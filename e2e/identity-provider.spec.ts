import type { Page } from "@playwright/test";

import { type IdentityProvider, startIdentityProvider } from "./fixtures/identity-provider";
import { expect, test as base, townOf } from "./fixtures/member";
import { withServer } from "./fixtures/server";

/** A town whose people sign in at a provider of their own. */
const test = base.extend<object, { identities: IdentityProvider }>({
  identities: [
    async ({ browserName: _ }, use) => {
      const identities = await startIdentityProvider();
      await use(identities);
      await identities.stop();
    },
    { scope: "worker" },
  ],

  town: [
    async ({ identities }, use) => {
      const { issuer, clientId, clientSecret } = identities;
      const settings = {
        OIDC_ISSUER: issuer,
        OIDC_CLIENT_ID: clientId,
        OIDC_CLIENT_SECRET: clientSecret,
      };
      await withServer(settings, async (server) => {
        identities.admit(server.url);
        await use(townOf(server));
      });
    },
    { scope: "worker", timeout: 60_000 },
  ],
});

/** Says at the provider who one is, and comes back. */
async function comeThrough(page: Page, provider: IdentityProvider, name: string): Promise<void> {
  await page.getByRole("button", { name: `Continue at ${provider.host}` }).click();
  await sayWho(page, name);
}

async function sayWho(page: Page, name: string): Promise<void> {
  await page.getByPlaceholder("Enter any login").fill(name);
  await page.getByPlaceholder("and password").fill("any");
  await page.getByRole("button", { name: "Sign-in" }).click();
  await page.getByRole("button", { name: "Continue" }).click();
}

test("somebody new signs in at their own provider, without JavaScript", async ({
  browser,
  town,
  identities,
}) => {
  const context = await browser.newContext({ baseURL: town.url, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/en/sign-in?next=/account");
  await comeThrough(page, identities, "new.official");
  await expect(page).toHaveURL(/\/en\/welcome\?next=%2Faccount$/);
  await page.goto("/en/account");
  await expect(page.getByRole("main").getByText("new.official@gent.example")).toBeVisible();
  await expect(page.getByLabel("Name")).toHaveValue("new.official");
  await context.close();
});

test("an account with the same address is never joined by itself, but linked by who is signed in", async ({
  page,
  context,
  town,
  identities,
  consoleWatch,
}) => {
  // The provider's own pages want a font of the network.
  consoleWatch.announce(/fonts\.googleapis/);
  const member = town.addMember({ email: "known.official@gent.example" });
  await page.goto("/en/sign-in");
  await comeThrough(page, identities, "known.official");
  await expect(page.getByText("There is an account with this address already")).toBeVisible();

  await context.clearCookies();
  await member.enter(context);
  await page.goto("/en/account");
  await page.getByRole("button", { name: `Link ${identities.host}` }).click();
  await sayWho(page, "known.official");
  await expect(page.getByRole("status")).toHaveText("From now on you can sign in that way too.");

  await context.clearCookies();
  await page.goto("/en/sign-in?next=/account");
  await comeThrough(page, identities, "known.official");
  await expect(page.getByRole("button", { name: `Unlink ${identities.host}` })).toBeVisible();

  await context.clearCookies();
  await page.goto("/fr/sign-in");
  await page.getByRole("button", { name: `Continuer sur ${identities.host}` }).click();
  await sayWho(page, "unconfirmed.official");
  await expect(page.getByText("Votre adresse n’y est pas confirmée")).toBeVisible();
  await expect(page).toHaveURL(/\/fr\/sign-in/);
});
