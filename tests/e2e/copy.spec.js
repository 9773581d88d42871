// Sharing a view: the link that is copied shows the same view to whoever opens it.

import { explorer } from "./explorer.js";
import { expect, open, test } from "./visit.js";
import { sites } from "./sites.js";

const VIEW = "?lang=ru&measure=unemployment&year=2013&region=KZ-YUZ,KZ-AST&view=bars";

/** Says what the browser answers when the page asks to write the clipboard. */
async function allow(page, setting) {
  const browser = await page.context().newCDPSession(page);
  const { browserContextId } = (await browser.send("Target.getTargetInfo")).targetInfo;
  for (const name of ["clipboard-read", "clipboard-write", "clipboard-sanitized-write"]) {
    await browser.send("Browser.setPermission", { permission: { name }, setting, browserContextId }).catch(() => {});
  }
}

/** Opens the dialog of address and citations, and copies the address. */
async function copy(page) {
  // The second program, which opens the dialog, follows the first paint.
  await expect(page.locator("#below section").first()).toBeAttached();
  await page.locator("#share").click();
  await page.locator("#cite-link-copy").click();
  return page.locator("#take-said");
}

test("the copied link shows the same view", async ({ page }) => {
  await allow(page, "granted");
  await open(page, `./${VIEW}`);
  const here = explorer(page, "ru");
  await here.next.click();
  const finding = await here.finding.textContent();
  await expect(await copy(page)).toHaveText(here.say("copied"));
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await expect(page).toHaveURL(link);
  expect(link).toBe(sites.root + VIEW.replace("2013", "2014"));
  await open(page, link);
  await expect(here.finding).toHaveText(finding);
  await expect(here.view("bars")).toHaveAttribute("aria-pressed", "true");
});

test("the default view has a link without a query, under any path", async ({ page }) => {
  await allow(page, "granted");
  await open(page, `${sites.sub}?lang=en`);
  await page.getByRole("link", { name: "Қаз", exact: true }).click();
  await expect(await copy(page)).toHaveText(explorer(page).say("copied"));
  expect(page.url()).toBe(sites.sub);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(sites.sub);
});

test("a browser that refuses to copy is said, with the way that is left", async ({ page }) => {
  await allow(page, "denied");
  await open(page, `./${VIEW}`);
  await expect(await copy(page)).toHaveText(explorer(page, "ru").say("copy_failed"));
});

test("a page without a clipboard, as on plain http, says the same", async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await open(page, `./${VIEW}`);
  await expect(await copy(page)).toHaveText(explorer(page, "ru").say("copy_failed"));
});
