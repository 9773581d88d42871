// Accessibility rules on every view, in every language, light and dark, with and without pins.

import { accessibilityFaults } from "./axe.js";
import { explorer, go, pointAt } from "./explorer.js";
import { VIEWS } from "./tables.js";
import { expect, open, test } from "./visit.js";
import { LANGS } from "./words.js";

/** What each view is looked at with. */
const STATES = {
  map: "measure=plan",
  tiles: "measure=neet&year=2023&borders=comparable&region=KZ-AKM,KZ-YUZ",
  bars: "measure=neet&region=KZ-YUZ",
  trend: "measure=plan-per-10k&region=KZ-YUZ,KZ-ALA,KZ-PAV",
  table: "measure=neet&region=KZ-ATY,KZ-SHY",
};

for (const colorScheme of ["light", "dark"]) {
  for (const lang of LANGS) {
    test(`no rule is broken: ${lang}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await open(page, `./?lang=${lang}`);
      expect(await accessibilityFaults(page)).toEqual([]);
      for (const view of VIEWS) {
        await go(page, `?lang=${lang}&${STATES[view]}&view=${view}`);
        expect(await accessibilityFaults(page, "#explorer"), view).toEqual([]);
      }
      await go(page, `?lang=${lang}&measure=neet&year=2016&with=2012`);
      await expect(page.locator("#map-d")).toBeVisible();
      expect(await accessibilityFaults(page, "#explorer"), "two years").toEqual([]);
    });
  }
}

test("notice, open search, tooltip and panel break no rule", async ({ page }) => {
  // Tall enough for the map to be pointed at without scrolling, so that nothing stands half under the header.
  await page.setViewportSize({ width: 1280, height: 1400 });
  await page.emulateMedia({ reducedMotion: "reduce" });
  await open(page, "./?lang=ru&measure=unemployment&year=2015&region=KZ-TUR&view=planet");
  await pointAt(page, "KZ-AKM");
  await explorer(page, "ru").search.pressSequentially("а");
  await expect(explorer(page, "ru").options.first()).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
});

test("a phone's page breaks none", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.emulateMedia({ reducedMotion: "reduce" });
  await open(page, "./?measure=unemployment&year=2023&region=KZ-ABY");
  expect(await accessibilityFaults(page)).toEqual([]);
  await go(page, "?view=table");
  expect(await accessibilityFaults(page, "#explorer")).toEqual([]);
});

test("a page that could not start breaks none", async ({ browser, baseURL }) => {
  const page = await browser.newPage({ baseURL });
  await page.addInitScript(() => delete window.WebAssembly);
  await page.goto("./");
  await expect(page.getByRole("alert")).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.close();
});
