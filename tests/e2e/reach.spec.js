// What the keyboard, a magnifier and the system's colours reach: a page at 400 %, forced colours, tooltips that can
// be kept, left and closed.

import { accessibilityFaults } from "./axe.js";
import { explorer, go, painted, pointAt, pointOf, settled } from "./explorer.js";
import { layoutFaults } from "./layout.js";
import { expect, open, test } from "./visit.js";
import { LANGS } from "./words.js";

test("at 400 % of a screen of 1280 pixels everything can be read without scrolling sideways", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await open(page, "./?measure=unemployment&year=2023&region=KZ-TUR");
  for (const lang of LANGS) {
    await page.locator(`.languages a[lang=${lang}]`).click();
    await settled(page);
    await page.locator(".look-open").click();
    expect(await page.evaluate(layoutFaults, "#look-panel"), lang).toEqual([]);
    await page.keyboard.press("Escape");
    for (const view of ["map", "bars", "trend", "table"]) {
      await page.locator(`#view-${view}`).click();
      expect(await page.evaluate(layoutFaults), `${lang} ${view}`).toEqual([]);
    }
  }
  await page.locator("#year").scrollIntoViewIfNeeded();
  await page.locator("#year").press("ArrowLeft");
  await expect(page.locator("#year")).toHaveValue("2022");
});

test("forced colours tell classes by patterns, states by words, and break no rule", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
  await open(page, "./?lang=en&measure=unemployment&year=2023&region=KZ-PAV");
  const fills = await page.locator("#map .region[data-class]").evaluateAll((all) => all.map((one) => [one.dataset.class, getComputedStyle(one).fill]));
  const patterns = new Map(fills);
  for (const name of ["2", "3", "4"]) if (patterns.has(name)) expect(patterns.get(name), `class ${name}`).toContain("url");
  expect(new Set(patterns.values()).size, "each class has a look of its own").toBe(patterns.size);
  await page.locator(".look-open").click();
  const pressed = page.locator('#look-panel [aria-pressed="true"]').first();
  const other = page.locator('#look-panel [aria-pressed="false"]').first();
  const ground = (button) => button.evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(await ground(pressed)).not.toBe(await ground(other));
  expect(await accessibilityFaults(page)).toEqual([]);
});

for (const [how, media, look] of [["forced colours", { forcedColors: "active" }, ""], ["the panel", {}, "&lv=patterns"]]) {
  test(`the map of the change tells rise from fall by patterns: ${how}`, async ({ page }) => {
    await page.emulateMedia(media);
    await open(page, `./?measure=neet&year=2016&with=2012${look}`);
    const drawn = page.locator("#map-d .region[role=button][data-class^=d]");
    await expect(drawn.first()).toBeVisible();
    // Lines of a pattern run upright where a figure fell, level where it rose; the place of a class has none.
    const lines = await drawn.evaluateAll((all) => all.map((one) => {
      const name = /url\("#(.+)"\)/.exec(getComputedStyle(one).fill)?.[1];
      const pattern = name && document.getElementById(name);
      const box = pattern?.querySelector("path").getBBox();
      return { by: one.getAttribute("aria-label") ?? "", class: one.dataset.class, size: Number(pattern?.getAttribute("width") ?? 0), way: box ? (box.width > box.height ? "level" : "upright") : "none" };
    }));
    expect(new Set(lines.map((one) => one.class)).size).toBeGreaterThan(3);
    for (const line of lines) {
      const way = line.by.includes("+") ? "level" : "upright";
      expect(line.way, line.by).toBe(line.class === "d3" ? "none" : way);
    }
    const looks = new Map(lines.map((one) => [one.class, `${one.way} ${one.size}`]));
    expect(new Set(looks.values()).size, "each class has a look of its own").toBe(looks.size);
    const key = await page.locator(".change-key .change-swatch").evaluateAll((all) => all.map((one) => getComputedStyle(one).backgroundImage));
    expect(new Set(key).size, "so has each class of the key").toBe(5);
  });
}

test("the map's tooltip can be pointed at, and Esc closes it wherever the focus is", async ({ page }) => {
  await open(page, "./?measure=unemployment");
  const here = explorer(page);
  await pointAt(page, "KZ-KAR-PRE");
  await expect(here.tip).toBeVisible();
  const box = await here.tip.boundingBox();
  // Its nearest corner: on a longer way other regions are pointed at.
  const { y: from } = await pointOf(page, "KZ-KAR-PRE");
  const [x, y] = [box.x + 8, from < box.y ? box.y + 8 : box.y + box.height - 8];
  await page.mouse.move(x, y, { steps: 4 });
  await expect(here.tip).toBeVisible();
  await expect(here.tip).toContainText("Қарағанды");
  expect(await page.evaluate(([x, y]) => Boolean(document.elementFromPoint(x, y)?.closest("#tip")), [x, y])).toBe(true);
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  await page.keyboard.press("Escape");
  await expect(here.tip).toBeHidden();
});

test("a chart's tooltip too", async ({ page }) => {
  await open(page, "./?measure=neet&view=bars");
  await painted(page);
  const here = explorer(page);
  const canvas = await page.locator("#canvas-main").boundingBox();
  await page.mouse.move(canvas.x + 300, canvas.y + 120);
  await expect(here.chartTip).toBeVisible();
  const words = await here.chartTip.textContent();
  const box = await here.chartTip.boundingBox();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await expect(here.chartTip).toHaveText(words);
  await page.keyboard.press("Escape");
  await expect(here.chartTip).toBeHidden();
});

test("instructions are shown while the keyboard is on the map or on a chart", async ({ page }) => {
  await open(page, "./?measure=unemployment");
  const here = explorer(page);
  const help = page.locator("#map-help");
  expect((await help.boundingBox()).height).toBeLessThan(3);
  await here.search.focus();
  await here.region("KZ-PAV").focus();
  await page.keyboard.press("ArrowLeft");
  expect((await help.boundingBox()).height).toBeGreaterThan(10);
  await expect(help).toHaveText(here.say("map_help"));
  await here.view("bars").click();
  await painted(page);
  await here.view("bars").focus();
  await here.chart.focus();
  await page.keyboard.press("ArrowDown");
  await expect(here.chart).toHaveAttribute("aria-description", here.say("chart_help"));
});

test("each chart has a table that says the same", async ({ page }) => {
  await open(page, "./?measure=neet&view=trend&region=KZ-PAV");
  await painted(page);
  const here = explorer(page);
  await page.locator("#twins-main").click();
  const rows = page.locator("#rows-main tbody tr");
  await expect(rows).toHaveCount(28);
  await here.chart.focus();
  await page.keyboard.press("Home");
  await expect(here.chartSaid).not.toHaveText("");
  const said = await here.chartSaid.textContent();
  const told = await rows.evaluateAll((all) => all.map((row) => [...row.cells].map((cell) => cell.textContent).join(": ")));
  expect(told).toContain(said);
  await here.view("map").click();
  await expect(page.locator("#twin-main")).toBeHidden();
});
