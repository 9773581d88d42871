// The pages beside the explorer: accessible, whole without a program, readable on every screen. Every run looks at one page of
// each kind, each in one language; `cargo xtask test all` looks at every page in every language.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { faultsBesideContrast, faultsInColours } from "./axe.js";
import { contrastFaults } from "./colours.js";
import { ALL, KINDS, ofLanguage } from "./documents.js";
import { layoutFaults } from "./layout.js";
import { SHEET, paperFaults } from "./print.js";
import { FOLDERS } from "./routes.js";
import { dist } from "./servers.js";
import { sites } from "./sites.js";
import { REGIONS, cell, figure, members, name, short, span } from "./tables.js";
import { expect, ready, test, watch } from "./visit.js";
import { LANGS } from "./words.js";

/** The program of the page has started. */
async function begin(page, address) {
  await page.goto(address);
  await ready(page);
}

const unfolded = (page) => page.evaluate(() => document.querySelectorAll("main details").forEach((one) => (one.open = true)));

for (const [turn, lang] of LANGS.entries()) for (const [extent, tag, list] of [
  ["", [], KINDS.filter((_, at) => at % LANGS.length === turn)],
  [", every page in all colours", "@all", ofLanguage(lang)],
]) {
  const long = tag === "@all";

  test(`no page breaks a rule of accessibility: ${lang}${extent}`, { tag }, async ({ page }) => {
    test.setTimeout(long ? 1_200_000 : 300_000);
    await page.emulateMedia({ reducedMotion: "reduce" });
    const faults = {};
    for (const folder of list) {
      await begin(page, `./${FOLDERS[lang]}${folder}`);
      await unfolded(page);
      // Nobody has asked for low vision yet: its colours come with this.
      await page.addStyleTag({ url: lowVision() });
      const found = long ? await faultsInColours(page) : [...(await faultsBesideContrast(page)), ...(await contrastFaults(page))];
      if (found.length > 0) faults[folder] = found;
    }
    expect(faults).toEqual({});
  });

  test(`no page is cut off or scrolls sideways: ${lang}${extent}`, { tag }, async ({ page }) => {
    test.setTimeout(long ? 1_200_000 : 300_000);
    const faults = {};
    for (const folder of list) {
      await page.goto(`./${FOLDERS[lang]}${folder}?lv=normal`);
      await unfolded(page);
      for (const [width, text] of [[1440, ""], [768, ""], [360, ""], [320, "200"]]) {
        await page.setViewportSize({ width, height: 800 });
        await page.evaluate((size) => (size ? (document.documentElement.dataset.text = size) : delete document.documentElement.dataset.text), text);
        if (text) await page.addStyleTag({ url: lowVision() });
        let found = await page.evaluate(layoutFaults, "body");
        // On a busy machine the styles of a page that has just come may be a moment late; what is wrong for good is so twice.
        if (found.length > 0) {
          await page.waitForTimeout(500);
          found = await page.evaluate(layoutFaults, "body");
        }
        if (found.length > 0) faults[`${folder} ${width}`] = found.slice(0, 5);
      }
      await page.emulateMedia({ media: "print" });
      await page.setViewportSize(SHEET);
      const printed = await page.evaluate(paperFaults);
      if (printed.length > 0) faults[`${folder} on paper`] = printed.slice(0, 5);
      await page.emulateMedia({ media: "screen" });
    }
    expect(faults).toEqual({});
  });
}

/** The style of large text, as the page itself names it. */
const lowVision = () => `${sites.root}${readFileSync(join(dist, "sw.js"), "utf8").match(/low-vision-\w+\.css/)[0]}`;

test("nothing moves while a page comes and its program starts", async ({ page }) => {
  await page.addInitScript(() => {
    globalThis.moved = [];
    new PerformanceObserver((list) => {
      for (const one of list.getEntries()) globalThis.moved.push(`${one.value}: ${one.sources.map(({ node }) => node?.nodeName + (node?.id ?? "")).join()}`);
    }).observe({ type: "layout-shift", buffered: true });
  });
  const faults = {};
  for (const [at, folder] of KINDS.entries()) {
    await page.setViewportSize(at % 2 ? { width: 390, height: 844 } : { width: 1440, height: 900 });
    await begin(page, `./${Object.values(FOLDERS)[at % 3]}${folder}`);
    await page.waitForTimeout(150);
    const moved = await page.evaluate(() => globalThis.moved);
    if (moved.length > 0) faults[folder] = moved;
  }
  expect(faults).toEqual({});
});

test("every page is whole without a program", async ({ browser }) => {
  test.setTimeout(120_000);
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: sites.root });
  const page = await context.newPage();
  const faults = watch(page);
  for (const [at, folder] of KINDS.entries()) {
    await page.goto(`./${Object.values(FOLDERS)[at % 3]}${folder}`);
    await expect(page.locator("h1"), folder).toBeVisible();
    const words = (await page.locator("main").innerText()).split(/\s+/).length;
    expect(words, folder).toBeGreaterThan(60);
    // Charts and maps are drawings with a name, and their figures are in a table.
    for (const drawing of await page.locator("main [role=img]").all()) await expect(drawing, folder).toHaveAttribute("aria-label", /\p{L}{3}/u);
  }
  await context.close();
  expect(faults).toEqual([]);
});

test("what previews read stands in the first 8 KB of every page, and its picture exists", () => {
  const faults = [];
  expect(ALL.length).toBeGreaterThan(100);
  for (const folder of ALL) {
    const head = readFileSync(join(dist, folder, "index.html")).subarray(0, 8192).toString("utf8");
    for (const part of ["<title>", "name=\"description\"", "og:title", "og:description", "og:image"]) {
      if (!head.includes(part)) faults.push(`${folder}: ${part}`);
    }
    const picture = head.match(/og:image" content="[^"]*?share\/([^"]+)"/)?.[1];
    const bytes = readFileSync(join(dist, "share", picture ?? "none"));
    if (bytes.readUInt32BE(16) !== 1200 || bytes.readUInt32BE(20) !== 630) faults.push(`${folder}: ${picture}`);
  }
  expect(faults).toEqual([]);
});

test("a menu opens on a phone, says where one is, and closes with a key", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await begin(page, "./ru/programme/reports/");
  const menu = page.locator("#site-menu");
  await expect(menu).toBeHidden();
  await page.locator(".menu-button").click();
  await expect(menu).toBeVisible();
  await expect(menu.locator("[aria-current]")).toHaveText("Программа");
  await page.keyboard.press("Escape");
  await expect(menu).toBeHidden();
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect(menu).toBeVisible();
});

/** What is printed, how many sheets of A4 it may take, and what is in its table: a measure of these regions, in all years. */
const PLAN = [".plan-years", "plan", members(16)];
const MATRIX = [".matrix", "unemployment", [...REGIONS.keys()]];
const PRINTED = {
  "ru/regions/mangystau/": [1], "regions/turkistan/": [1], "en/regions/east-kazakhstan-until-2022/": [1], "targets/": [4], "ru/targets/": [4],
  "plan/": [5, PLAN], "ru/plan/": [5, PLAN], "regions/": [4, MATRIX], "ru/regions/": [4, MATRIX],
};

test("on paper a page takes few sheets, and its table has every region and year", async ({ page }) => {
  await page.setViewportSize(SHEET);
  for (const [folder, [most, table]] of Object.entries(PRINTED)) {
    await begin(page, `./${folder}`);
    const text = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    expect(text.match(/\/Type\s*\/Page\b(?!s)/g).length, folder).toBeLessThanOrEqual(most);
    if (!table) continue;
    const [[place, measure, ids], lang] = [table, folder.startsWith("ru/") ? "ru" : "kk"];
    const [first, last] = span(measure);
    const years = Array.from({ length: last - first + 1 }, (_, at) => first + at);
    await page.emulateMedia({ media: "print" });
    const printed = await page.locator(place).filter({ visible: true }).locator("tr").evaluateAll((rows) => rows.map((row) => [...row.cells].filter((one) => one.checkVisibility()).map((one) => one.innerText.trim())));
    await page.emulateMedia({ media: null });
    expect(printed[0].filter((head) => /^20\d\d$/.test(head)).map(Number), folder).toEqual(years);
    for (const id of ids) {
      const figures = years.map((year) => cell(measure, id, year)).filter(Boolean).map((found) => figure(lang, found.value));
      const found = printed.some(([head, ...cells]) => [short(id, lang), name(id, lang)].includes(head) && figures.every((one) => cells.some((text) => text.includes(one))));
      expect(found, `${folder} ${id}: ${figures}`).toBe(true);
    }
  }
});
