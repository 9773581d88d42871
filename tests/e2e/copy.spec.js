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

test("the copied link shows the same view", async ({ page }) => {
  await allow(page, "granted");
  await page.clock.install();
  await open(page, `./${VIEW}`);
  const here = explorer(page, "ru");
  const copy = page.locator("#copy");
  await expect(copy).toHaveText(here.say("copy_link"));
  await here.next.click();
  await copy.click();
  await expect(here.live).toHaveText(here.say("copied"));
  await expect(page.locator("#copied")).toHaveText(here.say("copied"));
  await expect(page.getByRole("button", { name: here.say("copy_link"), exact: true })).toBeFocused();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(page.url());
  expect(link).toBe(sites.root + VIEW.replace("2013", "2014"));
  const finding = await here.finding.textContent();
  await page.clock.runFor(10_000);
  await expect(page.locator("#copied")).toHaveCount(0);
  await open(page, link);
  await expect(here.finding).toHaveText(finding);
  await expect(here.view("bars")).toHaveAttribute("aria-pressed", "true");
});

test("the default view has a link without a query, under any path", async ({ page }) => {
  await allow(page, "granted");
  await open(page, `${sites.sub}?lang=en`);
  await page.getByRole("link", { name: "Қаз", exact: true }).click();
  await page.locator("#copy").click();
  await expect(page.locator("#copied")).toHaveText(explorer(page).say("copied"));
  expect(page.url()).toBe(sites.sub);
});

test("a browser that refuses to copy is said, with the way that is left", async ({ page }) => {
  await allow(page, "denied");
  await open(page, `./${VIEW}`);
  await page.locator("#copy").click();
  await expect(page.locator("#live")).toHaveText(explorer(page, "ru").say("copy_failed"));
});

test("a page without a clipboard, as on plain http, says the same", async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await open(page, `./${VIEW}`);
  await page.locator("#copy").click();
  await expect(page.locator("#copied")).toHaveText(explorer(page, "ru").say("copy_failed"));
});
