// The map: the regions of each year, the cities at any width, charts that are painted, and the sign that all is ready.

import { clickOn, explorer, go, painted, pointOf } from "./explorer.js";
import { MEASURES, REGIONS, figure, cell, members, place, plain, span, vintage } from "./tables.js";
import { expect, open, test } from "./visit.js";
import { LANGS } from "./words.js";

const CITIES = [...REGIONS.values()].filter((row) => row.kind === "city").map((row) => row.id);

for (const tag of [[], "@all"]) test(`${tag === "@all" ? "every year" : "the years about a change"} of every measure shows the regions of its own borders`, { tag }, async ({ page }) => {
  await open(page);
  for (const measure of MEASURES) {
    const [first, last] = span(measure);
    const borders = (year) => vintage(measure, year);
    for (let year = first; year <= last; year += 1) {
      const moves = year === first || year === last || borders(year) !== borders(year - 1) || borders(year) !== borders(year + 1);
      if (tag !== "@all" && !moves) continue;
      await go(page, `?measure=${measure}&year=${year}`);
      const ids = await page.locator("#map [data-region]").evaluateAll((all) => [...new Set(all.map((part) => part.dataset.region))]);
      expect(ids.sort(), `${measure} ${year}`).toEqual(members(vintage(measure, year)).sort());
      const buttons = await page.locator("#map [role=button]").evaluateAll((all) => all.map((part) => part.dataset.region));
      expect(buttons.sort(), `${measure} ${year}`).toEqual(ids);
    }
  }
});

test("poverty keeps the borders of 17 regions in 2022", async ({ page }) => {
  await open(page, "./?measure=poverty&year=2022");
  await expect(explorer(page).rows).toHaveCount(17);
  await expect(explorer(page).region("KZ-ABY")).toHaveCount(0);
  await go(page, "?measure=poverty&year=2023");
  await expect(explorer(page).rows).toHaveCount(20);
  await go(page, "?measure=unemployment&year=2022");
  await expect(explorer(page).rows).toHaveCount(20);
});

test("a region's name for screen readers says name, figure and place in each language", async ({ page }) => {
  await open(page);
  for (const lang of LANGS) {
    for (const [measure, year] of [["plan", 2016], ["unemployment", 2019], ["informal", 2023]]) {
      await go(page, `?lang=${lang}&measure=${measure}&year=${year}`);
      for (const id of members(vintage(measure, year))) {
        const said = await explorer(page, lang).region(id).getAttribute("aria-label");
        expect(said).toContain(plain(id, lang));
        expect(said).toContain(figure(lang, cell(measure, id, year).value));
        expect(said).toContain(place(measure, id, year, lang));
      }
    }
  }
});

for (const [width, address] of [[360, "./"], [360, "./?measure=unemployment&year=2023"], [320, "./?measure=poverty&year=2020"], [1440, "./?measure=neet&year=2023"]]) {
  test(`cities can be tapped at ${width} px: ${address}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page, address);
    const here = explorer(page);
    for (const id of CITIES.filter((city) => members(Number(address.includes("year=20") ? 20 : 16)).includes(city))) {
      // Over the sheet of the pinned regions.
      await page.locator("#map").evaluate((map) => map.scrollIntoView({ block: "center" }));
      await clickOn(page, id);
      await expect(here.region(id)).toHaveAttribute("aria-pressed", "true");
    }
    await expect(here.pins.locator(".chip")).toHaveCount(address === "./" ? 2 : 3);
  });
}

test("every region can be pointed at on a desktop and on a phone", async ({ page }) => {
  for (const width of [1440, 360]) {
    await page.setViewportSize({ width, height: 900 });
    await open(page);
    for (const address of ["", "?measure=unemployment&year=2016", "?measure=unemployment&year=2018", "?measure=unemployment&year=2023"]) {
      await go(page, address);
      await page.locator("#map").scrollIntoViewIfNeeded();
      for (const id of await page.locator("#map [role=button]").evaluateAll((all) => all.map((part) => part.dataset.region))) await pointOf(page, id);
    }
  }
});

for (const ratio of [1, 2]) {
  test.describe(`on a screen with ${ratio} device pixels in each`, () => {
    test.use({ deviceScaleFactor: ratio });
    test("bars and trend are painted in the device's own pixels", async ({ page }) => {
      for (const view of ["bars", "trend"]) {
        await open(page, `./?measure=unemployment&year=2013&region=KZ-YUZ,KZ-AST&view=${view}`);
        const canvas = explorer(page).chart.locator("canvas");
        await painted(page);
        const seen = await canvas.evaluate((element) => {
          const { data, width, height } = element.getContext("2d").getImageData(0, 0, element.width, element.height);
          const rows = new Set();
          const colours = new Set();
          for (let at = 0; at < data.length; at += 4) {
            if (data[at + 3] < 255) continue;
            rows.add(Math.floor(at / 4 / width));
            colours.add((data[at] << 16) | (data[at + 1] << 8) | data[at + 2]);
          }
          const box = element.getBoundingClientRect();
          return { scale: [width / box.width, height / box.height], rows: rows.size / height, colours: colours.size };
        });
        for (const scale of seen.scale) expect(scale).toBeCloseTo(ratio, 1);
        expect(seen.rows, `${view}: rows with ink`).toBeGreaterThan(0.5);
        expect(seen.colours, `${view}: colours`).toBeGreaterThan(3);
      }
    });
  });
}

test("the sign that all is ready comes once, with the whole first view painted", async ({ page }) => {
  await page.addInitScript(() => {
    window.atReady = [];
    const note = () => window.atReady.push({ regions: document.querySelectorAll("#map [role=button]").length, named: document.querySelectorAll("#map [aria-label]").length, finding: document.getElementById("finding")?.textContent });
    const whole = new MutationObserver((changes) => changes.some((change) => change.attributeName === "data-ready") && note());
    document.addEventListener("readystatechange", () => whole.observe(document.documentElement, { attributes: true }));
  });
  await open(page);
  await explorer(page).tab("neet").click();
  await explorer(page).language("en").click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  const seen = await page.evaluate(() => window.atReady);
  expect(seen).toEqual([{ regions: 16, named: 16, finding: expect.stringContaining("2016") }]);
  expect(await page.evaluate(() => performance.getEntriesByName("ready", "mark").length)).toBe(1);
});
