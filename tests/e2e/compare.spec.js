// Two years side by side, and comparable borders: what a visitor sees, by mouse, by keys and by address.

import { expect, open, test } from "./visit.js";
import { explorer, query } from "./explorer.js";
import { cell, figure, members, name } from "./tables.js";

const minus = (text) => text.replace("-", "−");

/** The change between two printed figures, with its sign, as the language writes it. */
function change(lang, measure, id, from, to) {
  const [a, b] = [from, to].map((year) => Number(cell(measure, id, year).value));
  const by = (b - a).toFixed(1);
  return minus((Number(by) > 0 ? "+" : "") + figure(lang, Number(by) === 0 ? "0.0" : by));
}

test("two maps, the change and the slope follow the address", async ({ page }) => {
  await open(page, "?lang=en&measure=unemployment&year=2016&with=2013");
  await expect(page.locator("#cmp-a")).toContainText("2016");
  await expect(page.locator("#second-map figcaption")).toContainText("2013");
  await expect(page.locator("#map-b [role=button][data-also]")).toHaveCount(16);
  for (const id of members(16)) {
    const button = page.locator(`#map-d [role=button][data-also="${id}"]`);
    await expect(button).toHaveAttribute("aria-label", new RegExp(`${change("en", "unemployment", id, 2013, 2016).replace("+", "\\+")}\u00A0pp`));
  }
  await expect(page.locator("#chart-two canvas")).toBeVisible();
});

test("the year to compare with is chosen, and Back takes it away", async ({ page }) => {
  await open(page, "?lang=ru&measure=neet&year=2016");
  await page.locator("#with").focus();
  await page.locator("#with").selectOption("2012");
  await expect(page.locator("#map-d")).toBeVisible();
  await expect(page).toHaveURL(/with=2012/);
  await expect(page.locator("#with")).toBeFocused();
  await page.goBack();
  await expect(page.locator("#map-d")).toBeHidden();
  await expect(page.locator("#rank")).toBeVisible();
});

test("across a change of borders the reader sees why, and merges", async ({ page }) => {
  await open(page, "?lang=en&measure=unemployment&year=2023&with=2016");
  await expect(page.locator("#map-b")).toBeVisible();
  await expect(page.locator("#map-d")).toBeHidden();
  await expect(page.locator("#cmp-why")).toContainText("borders of 2016 and 2023 differ");
  await page.locator("#merge").click();
  expect(query(page)).toContain("borders=comparable");
  await expect(page.locator("#cmp-why")).toBeHidden();
  await expect(page.locator("#map-d [role=button][data-also]")).toHaveCount(16);
  const lost = page.locator('#map-d [role=button][data-also="KZ-YUZ"]');
  await expect(lost).toHaveAttribute("data-class", "nc");
  await expect(lost).toHaveAttribute("aria-label", /Cannot be calculated/);
  await expect(page.locator("#options-note")).toContainText("South Kazakhstan");
});

test("keys and pointer work on the second map as on the first", async ({ page }) => {
  await open(page, "?lang=en&measure=poverty&year=2016&with=2013");
  await page.locator('#map-d [data-also="KZ-ZAP"][role=button]').focus();
  await expect(page.locator("#tip-also")).toContainText(name("KZ-ZAP", "en"));
  await page.keyboard.press("ArrowDown");
  await expect(page.locator('#map-d [data-also="KZ-ATY"][role=button]')).toBeFocused();
  await expect(page.locator("#tip-also")).toContainText(`${change("en", "poverty", "KZ-ATY", 2013, 2016)}\u00A0pp`);
  await page.keyboard.press("Enter");
  await expect(explorer(page, "en").pins).toContainText("Atyrau");
  await page.keyboard.press("Escape");
  await expect(page.locator("#tip-also")).toBeHidden();
});

test("a year that the measure does not have is named in a notice", async ({ page }) => {
  await open(page, "?lang=en&measure=neet&year=2016&with=1999&borders=mine");
  await expect(page.locator("#notice")).toContainText("with=1999");
  await expect(page.locator("#notice")).toContainText("borders=mine");
  await expect(page.locator("#compare")).toBeHidden();
});

test("nothing scrolls sideways at 360 px", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await open(page, "?measure=neet&year=2016&with=2012");
  await expect(page.locator("#map-d")).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});
