// From the smallest phone to the widest screen, in every view, with large text and wide spacing: nothing is cut off,
// nothing sticks out, everything can be touched. Each width is looked at in one language, and by `cargo xtask test all`
// in all three.

import { explorer, go } from "./explorer.js";
import { layoutFaults } from "./layout.js";
import { MEASURES, VIEWS } from "./tables.js";
import { expect, open, test } from "./visit.js";
import { LANGS } from "./words.js";

const STATES = [
  "view=map",
  "measure=unemployment&year=2023&region=KZ-TUR",
  "measure=poverty&year=2015&region=KZ-YUZ,KZ-SEV,KZ-VOS-PRE",
  "measure=plan-per-10k&view=bars",
  "measure=neet&year=2023&view=bars&region=KZ-VOS",
  "measure=informal&view=trend&region=KZ-SEV,KZ-YUZ,KZ-ALM-PRE",
  "measure=unemployment&year=2015&view=table&region=KZ-SEV",
  "view=table&year=2030",
  "measure=neet&view=tiles&region=KZ-VOS-PRE",
  "measure=unemployment&year=2016&with=2012&region=KZ-SEV",
];

/** What is wrong in any of the states, by state: the whole page once in each language, then the explorer, where the states differ. */
async function survey(page, langs, states = STATES) {
  const faults = {};
  for (const lang of langs) {
    for (const [at, state] of states.entries()) {
      await go(page, `?lang=${lang}&${state}`);
      const found = await page.evaluate(layoutFaults, at === 0 ? "body" : "#explorer");
      if (found.length > 0) faults[`${lang} ${state}`] = found;
    }
  }
  return faults;
}

/** Languages of a test with their tag: one in each run, all in the long one. */
const languages = (lang) => [[[lang], []], [LANGS, "@all"]];

/** Runs in the page, before the program: a style sheet of the visitor's own. */
function wear(css) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

for (const [width, lang] of [[320, "ru"], [360, "kk"], [768, "en"], [1024, "ru"], [1440, "kk"], [2560, "en"]]) {
  for (const [langs, tag] of languages(lang)) {
    test(`at ${width} px nothing is cut off in any view: ${langs}`, { tag }, async ({ page }) => {
      await page.setViewportSize({ width, height: width < 768 ? 740 : 1000 });
      await open(page);
      expect(await survey(page, langs)).toEqual({});
    });
  }
}

for (const [width, percent, lang] of [[320, 200, "kk"], [1280, 200, "ru"], [360, 200], [768, 200]]) {
  for (const [langs, tag] of lang ? languages(lang) : [[LANGS, "@all"]]) {
    test(`at ${width} px text of ${percent} % fits: ${langs}`, { tag }, async ({ page }) => {
      await page.addInitScript(wear, `html { font-size: ${percent}% !important }`);
      await page.setViewportSize({ width, height: 900 });
      await open(page);
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(`${percent * 0.16}px`);
      expect(await survey(page, langs)).toEqual({});
    });
  }
}

for (const [width, height, top, least] of [[1440, 900, 652, 10], [1280, 800, 690, 6]]) {
  test(`on the first screen of ${width} × ${height} the map begins beside ${least} rows of the ranking`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const lang of LANGS) {
      await open(page, `./?lang=${lang}`);
      await expect(page.locator("#options select")).toBeVisible();
      const seen = await page.evaluate(() => ({
        top: document.getElementById("map").getBoundingClientRect().top,
        rows: [...document.querySelectorAll("#rank button")].filter((row) => row.getBoundingClientRect().height > 0 && row.getBoundingClientRect().bottom <= innerHeight).length,
      }));
      expect(seen.top, lang).toBeLessThanOrEqual(top);
      expect(seen.rows, lang).toBeGreaterThanOrEqual(least);
    }
  });
}

test("nothing of the slider reaches the lines over it, and no part of the years is covered", async ({ page }) => {
  await open(page);
  for (const width of [360, 768, 1024, 1280, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    for (const [turn, lang] of LANGS.entries()) {
      // Each measure at each width, in one language.
      for (const measure of MEASURES.filter((_, at) => (at + width / 8) % LANGS.length === turn)) {
        await go(page, `?lang=${lang}&measure=${measure}&year=${measure.startsWith("plan") ? 2016 : 2023}`);
        expect(await page.evaluate(sliderFaults), `${lang} ${measure} ${width}`).toEqual([]);
      }
    }
  }
});

/** Runs in the page: what of the slider's drawing meets the lines over it, or each other. */
function sliderFaults() {
  const boxes = [...document.querySelectorAll("#axis svg :is(text, .vintage-line, .diamond)")].filter((part) => part.checkVisibility()).map((part) => [part.textContent || part.getAttribute("class"), part.getBoundingClientRect(), part.tagName]);
  const over = Math.max(...["finding", "sub", "options-note"].map((id) => document.getElementById(id)).filter((line) => line.textContent).map((line) => line.getBoundingClientRect().bottom));
  const faults = boxes.filter(([, box]) => box.top < over - 1).map(([name]) => `${name} reaches the lines over it`);
  const texts = boxes.filter(([, , tag]) => tag === "text");
  for (const [at, [name, a]] of texts.entries()) {
    for (const [other, b] of texts.slice(at + 1)) {
      const [x, y] = [Math.min(a.right, b.right) - Math.max(a.left, b.left), Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)];
      if (x > 0.5 && y > 4) faults.push(`${name} covers ${other}`);
    }
  }
  return faults;
}

test("the trackers' figures, bars and sentences stand on common lines", async ({ page }) => {
  for (const lang of LANGS) {
    await open(page, `./?lang=${lang}&embed=tracker`);
    for (const width of [768, 1024, 1280, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      const uneven = await page.evaluate(() => {
        const rows = new Map();
        for (const card of document.querySelectorAll(".tracker")) {
          const top = Math.round(card.getBoundingClientRect().top);
          rows.set(top, [...(rows.get(top) ?? []), [".tracker-value b", ".bullet", ".says"].map((part) => Math.round(card.querySelector(part).getBoundingClientRect().top - top))]);
        }
        return [...rows.values()].filter((cards) => new Set(cards.map(String)).size > 1);
      });
      expect(uneven, `${lang} ${width}`).toEqual([]);
    }
  }
});

for (const [langs, tag] of languages("ru")) test(`the spacing that a reader may ask for fits: ${langs}`, { tag }, async ({ page }) => {
  const spacing = "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }";
  await page.addInitScript(wear, spacing);
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await open(page);
    expect(await survey(page, langs), `${width} px`).toEqual({});
  }
});

test("the width may change while the page is open", async ({ page }) => {
  await open(page, "./?measure=unemployment&year=2023&region=KZ-TUR");
  for (const width of [1440, 700, 360, 1024]) {
    await page.setViewportSize({ width, height: 900 });
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50)))));
    expect(await page.evaluate(layoutFaults, "body"), `${width} px`).toEqual([]);
  }
});

test("narrow screens choose the measure from a list, wide ones by tabs", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page);
  const here = explorer(page);
  await expect(here.select).toBeVisible();
  await expect(page.getByRole("tab")).toHaveCount(0);
  await here.select.selectOption("poverty");
  await expect(page).toHaveURL(/\?measure=poverty&year=2016$/);
  await page.setViewportSize({ width: 1280, height: 740 });
  await expect(here.tab("poverty")).toHaveAttribute("aria-selected", "true");
  await expect(here.select).toBeHidden();
});

/** The share of a view's pixels that differ from its most frequent colour. */
async function ink(page, locator) {
  const picture = (await locator.screenshot({ animations: "disabled" })).toString("base64");
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const canvas = new OffscreenCanvas(image.width, image.height).getContext("2d");
    canvas.drawImage(image, 0, 0);
    const { data } = canvas.getImageData(0, 0, image.width, image.height);
    const counts = new Map();
    for (let at = 0; at < data.length; at += 4) {
      const colour = (data[at] << 16) | (data[at + 1] << 8) | data[at + 2];
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    const [ground, most] = [...counts].sort((a, b) => b[1] - a[1])[0];
    const bright = ((ground >> 16) + ((ground >> 8) & 255) + (ground & 255)) / 765;
    return { share: 1 - (most * 4) / data.length, bright, colours: counts.size };
  }, picture);
}

for (const [what, media, dark] of [
  ["dark colours", { colorScheme: "dark" }, true],
  ["forced colours", { forcedColors: "active", colorScheme: "light" }, false],
  ["forced colours on black", { forcedColors: "active", colorScheme: "dark" }, true],
]) {
  test(`map, charts and table are drawn in ${what}`, async ({ page }) => {
    await page.emulateMedia(media);
    await open(page, "./?measure=unemployment&year=2023&region=KZ-PAV");
    for (const view of VIEWS) {
      await go(page, `?measure=unemployment&year=2023&region=KZ-PAV&view=${view}`);
      const seen = await ink(page, page.locator("#figure"));
      expect(seen.share, `${view}: ink`).toBeGreaterThan(0.02);
      expect(seen.colours, `${view}: colours`).toBeGreaterThan(8);
      if (dark) expect(seen.bright, `${view}: ground`).toBeLessThan(0.3);
      else expect(seen.bright, `${view}: ground`).toBeGreaterThan(0.7);
    }
  });
}

test("paper shows the figure and its source, not the controls", async ({ page }) => {
  await open(page, "./?lang=ru&measure=unemployment&region=KZ-PAV");
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  const here = explorer(page, "ru");
  for (const control of [here.tab("plan"), here.search, here.view("map"), here.slider, here.next, here.language("kk"), page.locator("#share")]) await expect(control).toBeHidden();
  for (const kept of [here.finding, here.map, here.panel, page.locator("#sources")]) await expect(kept).toBeVisible();
  expect((await ink(page, page.locator("#mapbox"))).bright).toBeGreaterThan(0.9);
});

for (const width of [320, 390]) {
  test(`at ${width} px the views stand in one row, each with its icon over its word`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    for (const lang of LANGS) {
      await open(page, `./?lang=${lang}`);
      const cells = await page.locator("#views button").evaluateAll((all) =>
        all.map((one) => {
          const [cell, icon] = [one, one.querySelector("svg")].map((node) => node.getBoundingClientRect());
          return { top: cell.top, wide: cell.width, over: icon.bottom - cell.top, icon: icon.width, cut: one.scrollWidth > one.clientWidth };
        }),
      );
      expect(cells.length).toBe(5);
      expect(new Set(cells.map((cell) => cell.top)).size, lang).toBe(1);
      for (const cell of cells) {
        expect(cell.icon, lang).toBeGreaterThan(16);
        expect(cell.over, lang).toBeLessThan(30);
        expect(cell.cut, lang).toBe(false);
      }
      // Only a word that is too long for it makes a cell wider than another.
      if (width > 360) expect(Math.max(...cells.map((cell) => cell.wide)) - Math.min(...cells.map((cell) => cell.wide)), lang).toBeLessThan(2);
    }
  });
}
