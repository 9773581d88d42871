// What the page leaves behind and asks for: nothing. No cookie, no storage, no other host, no code from text.

import { test as bare } from "@playwright/test";
import { explorer } from "./explorer.js";
import { expect, open, test } from "./visit.js";

// The strict visit of visit.js fails at every request to a foreign host.
test("a whole visit leaves no cookie and no storage, and asks no other host", async ({ page, context }) => {
  await open(page, "./?lang=ru&measure=unemployment&view=trend");
  await expect(page.locator("canvas:visible").first()).toBeVisible();
  const here = explorer(page, "ru");
  for (const view of ["bars", "table", "map"]) await here.view(view).click();
  await here.row("KZ-PAV").first().click();
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await page.waitForLoadState("networkidle");
  expect(await context.cookies()).toEqual([]);
  const left = await page.evaluate(async () => ({
    cookie: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
  }));
  expect(left).toEqual({ cookie: "", local: 0, session: 0, databases: 0 });
  const hosts = await page.evaluate(() => performance.getEntriesByType("resource").map((entry) => new URL(entry.name).origin));
  expect(new Set(hosts)).toEqual(new Set([new URL(page.url()).origin]));
});

// Errors are the subject here, so the strict visit does not apply.
bare("text is never run: the page does not try, and could not", async ({ page }) => {
  await page.addInitScript(() => {
    window.breaches = [];
    document.addEventListener("securitypolicyviolation", (event) => window.breaches.push(event.blockedURI));
  });
  await open(page, "./?lang=en&view=trend");
  await expect(page.locator("canvas:visible").first()).toBeVisible();
  expect(await page.evaluate(() => window.breaches)).toEqual([]);
  await page.evaluate(() => setTimeout("window.ran = true"));
  await expect.poll(() => page.evaluate(() => window.breaches)).toContain("eval");
  expect(await page.evaluate(() => window.ran)).toBeUndefined();
});

test("what an address says never becomes markup", async ({ page }) => {
  const evil = `"><img src=x onerror=alert(1)><b id=injected>`;
  const query = ["lang", "measure", "year", "region", "view"].map((key) => `${key}=${encodeURIComponent(evil)}`).join("&");
  await open(page, `./?${query}`);
  await expect(page.locator("#injected, img[src=x]")).toHaveCount(0);
  await expect(page.getByText(evil.slice(0, 20)).first()).toBeVisible();
  await page.locator("#region-search").fill(evil);
  await expect(page.locator("#injected, img[src=x]")).toHaveCount(0);
});
