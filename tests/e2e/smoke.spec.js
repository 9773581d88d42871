// The page arrives, starts, stays at home and fails politely.

import { test as bare } from "@playwright/test";
import { expect, open, test } from "./visit.js";
import { sites } from "./sites.js";
import { word } from "./words.js";

test("the page starts and marks the moment", async ({ page }) => {
  await open(page);
  await expect(page).toHaveTitle(/\S/);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator("#failed")).toBeHidden();
  const marks = await page.evaluate(() => performance.getEntriesByName("ready", "mark").length);
  expect(marks).toBe(1);
});

test("it works under a sub-path of any host", async ({ page }) => {
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  await open(page, sites.sub);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(asked.filter((url) => !url.startsWith(sites.sub))).toEqual([]);
  expect(asked.some((url) => url.endsWith(".wasm"))).toBe(true);
});

test("the first view is the page and the files that it names", async ({ page }) => {
  const asked = new Set();
  page.on("response", (response) => asked.add(response.url()));
  await open(page);
  await page.waitForLoadState("networkidle");
  const named = await page.evaluate(() =>
    [...document.querySelectorAll("head link[href], head script[src]:not([nomodule])")].map((tag) => tag.href || tag.src),
  );
  // What copies tables comes behind everything.
  const files = [...asked].filter((url) => !/\/copy-\w+\.js$/.test(url));
  const weighty = files.filter((url) => /\.(css|js|mjs|wasm)$/.test(new URL(url).pathname));
  expect(weighty.length).toBeGreaterThanOrEqual(3);
  expect(named.filter((url) => /\/(explorer|chunk_\d+)-part-/.test(url)).length).toBeGreaterThan(1);
  // What else follows, after the first view, is of the bar and of the marks, which come with the charts.
  expect(weighty.filter((url) => !named.includes(url) && !/\/(components|figures|views|chunk_\d+)-part-/.test(url))).toEqual([]);
});

// From here on errors are the subject, so the strict visit does not apply.

bare("the security policy stops inline scripts and foreign addresses", async ({ page }) => {
  await open(page);
  const stopped = await page.evaluate(async () => {
    const broken = [];
    document.addEventListener("securitypolicyviolation", (event) => broken.push(event.effectiveDirective));
    const script = document.createElement("script");
    script.textContent = "window.inlineRan = true";
    document.body.append(script);
    const reached = await fetch("http://127.0.0.1:9/").then(() => true, () => false);
    await new Promise((done) => setTimeout(done, 100));
    // The host's policy and the page's own say the same, so each breach is reported twice.
    return { broken: [...new Set(broken)], reached, inline: Boolean(window.inlineRan) };
  });
  expect(stopped).toEqual({ broken: ["script-src-elem", "connect-src"], reached: false, inline: false });
});

bare.describe("without JavaScript", () => {
  bare.use({ javaScriptEnabled: false });
  bare("the visitor is told at the top what is missing, and where everything stands as text", async ({ page }) => {
    await page.goto("./ru/map/");
    await expect(page.locator("noscript p").first()).toBeInViewport();
    await expect(page.locator("noscript p").first()).toContainText(word("ru", "still_script"));
    await expect(page.locator("#failed").filter({ visible: true })).toHaveCount(0);
    await page.locator("noscript p a").first().click();
    await expect(page).toHaveURL(/ru\/text\/(index\.html)?$/);
    await expect(page.locator('#data a[href$="data/plan.csv"]').first()).toBeVisible();
  });
});
