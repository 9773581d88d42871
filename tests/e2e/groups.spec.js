// Break-downs: a visitor chooses region, year and group among what was published, and is told why the rest is not there.

import { query } from "./explorer.js";
import { figure, name, rows } from "./tables.js";
import { expect, open, test } from "./visit.js";
import { word } from "./words.js";

const TABLE = rows("outcomes-unemployment.csv");

/** The printed figure of a group. */
function printed(region, year, column, code) {
  const total = { urbanisation: "total", sex: "total", age: "total", [column]: code };
  return TABLE.find((row) => row.region === region && row.year === String(year) && Object.entries(total).every(([key, value]) => row[key] === value));
}

const chip = (page, code) => page.locator(`#group-${code}`);

test("region, year and group are chosen by keyboard and stand in the address", async ({ page }) => {
  await open(page, "./?lang=en");
  await page.locator("#groups-place").selectOption("KZ-AKM");
  await page.locator("#groups-year").selectOption("2015");
  await expect(page).toHaveURL(/en\/map\/\?measure=unemployment&year=2015&region=KZ-AKM$/);
  await chip(page, "rural").focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/area=rural$/);
  await expect(chip(page, "rural")).toHaveAttribute("aria-pressed", "true");
  await expect(chip(page, "rural")).toBeFocused();
  const head = page.locator("#groups-head");
  for (const [column, code] of [["sex", "female"], ["sex", "male"], ["urbanisation", "urban"], ["urbanisation", "rural"]]) {
    await expect(head).toContainText(`${figure("en", printed("KZ-AKM", 2015, column, code).value)}%`);
  }
  expect(printed("KZ-AKM", 2015, "urbanisation", "rural").status).toBe("published-inconsistent");
  await expect(head).toContainText(`${printed("KZ-AKM", 2015, "urbanisation", "rural").value}%*`);
  await chip(page, "female").click();
  await expect(page).toHaveURL(/sex=female$/);
  expect(query(page)).not.toContain("area");
  await page.goBack();
  await expect(chip(page, "rural")).toHaveAttribute("aria-pressed", "true");
  await page.reload();
  await expect(chip(page, "rural")).toHaveAttribute("aria-pressed", "true");
  await expect(page.locator("#groups-place")).toHaveValue("KZ-AKM");
  await expect(page.locator("#groups-year")).toHaveValue("2015");
});

test("only what was published is offered, and the rest has its reason", async ({ page }) => {
  await open(page, "./?lang=en&measure=poverty&year=2011");
  const gaps = page.locator("#groups-gaps");
  await expect(gaps).toContainText(`${word("en", "respect_age")}: ${word("en", "gap_measure")}`);
  await expect(chip(page, "16-24")).toHaveCount(0);
  await expect(page.locator("#groups-place option")).toHaveCount(1);
  await expect(page.locator("#groups-place-regions")).toBeHidden();
  await open(page, "./?lang=en&measure=unemployment&year=2016&region=KZ-ALA&area=rural");
  await expect(gaps.locator("b")).toContainText(word("en", "gap_here"));
  await expect(chip(page, "rural")).toHaveCount(0);
  await expect(page.locator("#groups-place-regions")).toBeVisible();
  await open(page, "./?lang=en&measure=unemployment&year=2010&region=KZ-PAV");
  await expect(chip(page, "15")).toBeVisible();
  await expect(page.locator("#groups-head")).toContainText(`${printed("KZ-PAV", 2010, "age", "15").value}%*`);
});

test("the charts of groups say every figure to the keys", async ({ page }) => {
  await open(page, "./?lang=en&measure=unemployment&year=2016&region=KZ-PAV");
  const chart = page.locator("#chart-groups");
  await chart.scrollIntoViewIfNeeded();
  await expect(chart).toHaveAttribute("aria-roledescription", /./);
  await chart.focus();
  const heard = [];
  for (let at = 0; at < 12; at += 1) {
    await page.keyboard.press(at === 0 ? "Home" : "ArrowDown");
    heard.push(await chart.getByRole("status").textContent());
  }
  const women = heard.find((text) => text.startsWith(word("en", "group_female")));
  for (const year of [2013, 2016, 2023]) expect(women).toContain(`${year} – ${printed("KZ-PAV", year, "sex", "female").value}%`);
  const regions = page.locator("#chart-group-regions");
  await regions.scrollIntoViewIfNeeded();
  await regions.focus();
  await page.keyboard.press("Home");
  const first = await regions.getByRole("status").textContent();
  const highest = TABLE.filter((row) => row.year === "2016" && row.sex === "female" && row.region !== "KZ").sort((a, b) => Number(b.value) - Number(a.value))[0];
  expect(first).toContain(name(highest.region, "en").split(" ")[0]);
  expect(first).toContain(`${highest.value}%`);
});

test("small panels change their scale, and the address keeps it", async ({ page }) => {
  await open(page, "./?lang=en");
  const chart = page.locator("#chart-multiples");
  await chart.scrollIntoViewIfNeeded();
  await expect(chart).toHaveAttribute("aria-roledescription", /./);
  const shared = await page.locator("#canvas-multiples").evaluate((canvas) => canvas.toDataURL());
  await page.locator("#panels-own").click();
  await expect(page).toHaveURL(/scale=own$/);
  await expect(page.locator("#panels-own")).toHaveAttribute("aria-pressed", "true");
  await expect(page.locator("#groups-own")).toHaveAttribute("aria-pressed", "true");
  await expect.poll(() => page.locator("#canvas-multiples").evaluate((canvas) => canvas.toDataURL())).not.toBe(shared);
  await page.goBack();
  await expect(page.locator("#panels-shared")).toHaveAttribute("aria-pressed", "true");
});
