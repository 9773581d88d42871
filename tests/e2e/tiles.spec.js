// The tile grid as a visitor meets it: places from data/tiles.csv, the same selection and keys as the map.

import { expect, open, test } from "./visit.js";
import { explorer, go, query } from "./explorer.js";
import { cell, marked, members, rows, short } from "./tables.js";

const tile = (page, id) => page.locator(`#t-${id}`);

test("every region has a tile at its place, with its figure", async ({ page }) => {
  for (const [year, count] of [[2016, 16], [2019, 17], [2023, 20]]) {
    await open(page, `?lang=ru&measure=unemployment&year=${year}&view=tiles`);
    await expect(page.locator("#tiles button[data-region]")).toHaveCount(count);
    const boxes = {};
    for (const id of members(count)) {
      await expect(tile(page, id).locator("b")).toHaveText(marked("ru", cell("unemployment", id, year)));
      boxes[id] = await tile(page, id).boundingBox();
      expect(Math.min(boxes[id].width, boxes[id].height)).toBeGreaterThanOrEqual(44);
    }
    for (const a of rows("tiles.csv").filter((row) => boxes[row.region])) {
      for (const b of rows("tiles.csv").filter((row) => boxes[row.region])) {
        if (Number(a.column) < Number(b.column)) expect(boxes[a.region].x).toBeLessThan(boxes[b.region].x);
        if (Number(a.row) < Number(b.row)) expect(boxes[a.region].y).toBeLessThan(boxes[b.region].y);
      }
    }
  }
});

test("bars of all tiles have one scale, and no name breaks inside a word", async ({ page }) => {
  await open(page, "?lang=ru&view=tiles");
  await expect(page.locator("#tiles .tile-bar").first()).toBeVisible();
  const drawn = await page.locator("#tiles .tile").evaluateAll((tiles) => tiles.map((tile) => [tile.querySelector("b").textContent.replace(/\D/g, ""), tile.querySelector(".tile-bar rect").getBoundingClientRect().width]));
  const scale = drawn.map(([value, width]) => width / Number(value));
  // Widths are whole percents of a column.
  for (const [at, [value, width]] of drawn.entries()) expect(Math.abs(width - value * (drawn[0][1] / drawn[0][0])), `${value}: ${scale[at]}`).toBeLessThan(2.5);
  for (const width of [360, 768, 1024, 1280, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    for (const lang of ["kk", "ru", "en"]) {
      for (const year of [2016, 2023]) {
        await go(page, `?lang=${lang}&measure=unemployment&year=${year}&view=tiles`);
        const broken = await page.locator("#tiles .tile .full").evaluateAll((names) => names.filter((name) => {
          name.style.overflowWrap = "normal";
          return name.checkVisibility() && name.scrollWidth > name.clientWidth;
        }).map((name) => name.textContent));
        expect(broken, `${lang} ${year} ${width}`).toEqual([]);
      }
    }
  }
});

test("a tile can be hit with a finger at 360 px and nothing scrolls sideways", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await open(page, "?lang=kk&measure=poverty&year=2023&view=tiles");
  for (const id of members(20)) {
    const { width, height } = await tile(page, id).boundingBox();
    expect(Math.min(width, height), id).toBeGreaterThanOrEqual(44);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test("arrows go to the neighbour, Enter pins, the tooltip follows, Back undoes", async ({ page }) => {
  await open(page, "?lang=en&measure=neet&year=2016&view=tiles");
  await tile(page, "KZ-YUZ").focus();
  await page.keyboard.press("ArrowUp");
  await expect(tile(page, "KZ-KAR-PRE")).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(tile(page, "KZ-ALM-PRE")).toBeFocused();
  await expect(page.locator("#tip")).toBeVisible();
  await expect(page.locator("#tip")).toContainText(short("KZ-ALM-PRE", "en"));
  await page.keyboard.press("Enter");
  await expect(tile(page, "KZ-ALM-PRE")).toHaveAttribute("aria-pressed", "true");
  await expect(tile(page, "KZ-ALM-PRE")).toBeFocused();
  expect(query(page)).toContain("region=KZ-ALM-PRE");
  await page.goBack();
  await expect(tile(page, "KZ-ALM-PRE")).toHaveAttribute("aria-pressed", "false");
  await tile(page, "KZ-SEV").click();
  await expect(explorer(page, "en").pins).toContainText("North Kazakhstan");
});

test("the low-vision look draws the classes of tiles as patterns too", async ({ page }) => {
  await open(page, "./?measure=neet&view=tiles&lv=patterns");
  const drawn = (number) => page.locator(`.tile[data-class="${number}"]`).first().evaluate((tile) => getComputedStyle(tile).backgroundImage.split("repeating").length - 1);
  await expect(page.locator(".tile").first()).toBeVisible();
  const lines = [];
  for (const number of [1, 2, 3, 4, 5]) lines.push(await drawn(number));
  expect(lines).toEqual([0, 1, 1, 2, 0]);
});

test("tiles fit a screen of 260 px", async ({ page }) => {
  await page.setViewportSize({ width: 260, height: 800 });
  await open(page, "?lang=ru&measure=poverty&year=2023&view=tiles");
  const { across, tiles } = await page.evaluate(() => ({
    across: document.documentElement.scrollWidth - innerWidth,
    tiles: [...document.querySelectorAll(".tile")].filter((one) => one.scrollWidth > one.clientWidth + 1 || one.getBoundingClientRect().width < 24).map((one) => one.id),
  }));
  expect(across).toBeLessThanOrEqual(0);
  expect(tiles).toEqual([]);
});
