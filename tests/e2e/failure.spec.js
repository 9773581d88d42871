// A host that lost one of the program's files: the visitor gets the message and the data, never an empty page.

import { test as bare } from "@playwright/test";
import { explorer } from "./explorer.js";
import { serve } from "./simple.js";
import { expect, open } from "./visit.js";

for (const [what, files] of Object.entries({ "the program": "**/*.wasm", "its glue": "**/jolkarta-*.js" })) {
  bare(`a host without ${what} gives the message and the files`, async ({ page, request }) => {
    await page.route(files, (route) => route.fulfill({ status: 404, contentType: "text/html", body: "<h1>Not found</h1>" }));
    await page.goto("./");
    await expect(page.locator("html[data-failed]")).toBeAttached();
    await expect(page.locator("html[data-ready]")).toHaveCount(0);
    const message = page.getByRole("alert");
    await expect(message).toBeVisible();
    const links = await message.getByRole("link").evaluateAll((all) => all.map((link) => link.href));
    expect(links.length).toBeGreaterThanOrEqual(7);
    for (const link of links) expect((await request.get(link)).status(), link).toBe(200);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}

bare("a page whose program never arrives says so by itself", async ({ page }) => {
  await page.route(/\/start[^/]*\.js$/, (route) => route.fulfill({ status: 404, contentType: "text/html", body: "<h1>Not found</h1>" }));
  await page.goto("./");
  const message = page.locator("#failed");
  await expect(message).toBeHidden();
  await message.evaluate((element) => element.getAnimations().forEach((animation) => animation.finish()));
  await expect(message).toBeVisible();
  await expect(message.getByRole("link").first()).toBeVisible();
});

bare("a host that still sends the policy of another release shows the whole page", async ({ page }) => {
  const old = "default-src 'none'; script-src 'self' 'sha256-AAAA' 'wasm-unsafe-eval'; style-src 'self' 'sha256-AAAA'; img-src 'self' data: blob:; connect-src 'self'";
  const host = await serve({ headers: { "Content-Security-Policy": old } });
  await open(page, `${host.url}?lang=en&measure=poverty&lv=white-on-black`);
  await expect(page.locator("html")).toHaveAttribute("data-contrast", "wb");
  await expect(page.locator("body")).toHaveCSS("background-color", "rgb(0, 0, 0)");
  await expect(explorer(page, "en").region("KZ-PAV")).toBeVisible();
  expect(await page.locator("#failed").isVisible()).toBe(false);
  await host.stop();
});

bare("an ordinary start never shows the message", async ({ page }) => {
  await open(page);
  await expect(page.locator("#failed")).toHaveCount(0);
});

bare("without the second program map, ranking and table work, and charts say where the figures are", async ({ page }) => {
  await page.route("**/below-*", (route) => route.fulfill({ status: 404, contentType: "text/html", body: "<h1>Not found</h1>" }));
  await open(page, "./?lang=en&measure=neet");
  const here = explorer(page, "en");
  await here.row("KZ-PAV").click();
  await expect(here.region("KZ-PAV")).toHaveAttribute("aria-pressed", "true");
  for (const view of ["bars", "trend"]) {
    await here.view(view).click();
    await expect(page.getByText(here.say("failure_text"))).toBeVisible();
    await expect(here.chart).toHaveCount(0);
    await page.getByRole("button", { name: here.say("failure_table") }).click();
    await expect(here.table).toBeVisible();
    await expect(page.getByText(here.say("failure_text"))).toBeHidden();
  }
});

bare("a program that stops half-way is said too", async ({ page }) => {
  await page.route("**/*.wasm", (route) => route.fulfill({ status: 200, contentType: "application/wasm", body: Buffer.from([0, 0x61, 0x73, 0x6d, 1, 0, 0]) }));
  await page.goto("./");
  await expect(page.locator("html[data-failed]")).toBeAttached();
  await expect(page.getByRole("alert")).toBeVisible();
});
