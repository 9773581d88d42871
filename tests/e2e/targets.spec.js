// Targets: what the running page says of them is what the files say, and how it is known can be opened and followed.

import { explorer, painted, pinnedNames, query } from "./explorer.js";
import { cell, figure, name, rows, short } from "./tables.js";
import { verdicts } from "./targets.js";
import { expect, open, test } from "./visit.js";
import { LANGS, word } from "./words.js";

const STATUS = { met: "goal_met", close: "goal_close", behind: "goal_behind", missed: "goal_missed" };

test("status, value, distance and first year of each target are those of the files", async ({ page }) => {
  const judged = verdicts();
  expect(judged.map(({ id }) => id)).toEqual(["unemployment", "poverty", "productive"]);
  for (const lang of LANGS) {
    await open(page, `./?lang=${lang}`);
    for (const { id, year, goal, actual, baseline, status, distance, first } of judged) {
      const card = page.locator(`[data-target="${id}"]`);
      await expect(card.locator(".v b"), id).toHaveText(new RegExp(`^${figure(lang, actual.value)}\\s?%$`));
      // A sign of the audit may follow.
      await expect(card.locator(".v small")).toHaveText(new RegExp(`^${year}(?!\\d)`));
      await expect(card.locator(".st")).toHaveText(word(lang, STATUS[status]));
      await expect(card.locator(".keys")).toContainText(figure(lang, goal));
      await expect(card.locator(".keys")).toContainText(figure(lang, baseline.value));
      await expect(card.locator(".says")).toContainText(figure(lang, actual.value));
      const points = figure(lang, (Math.abs(distance) / 1000).toFixed(1));
      const [below, above] = ["goal_below", "goal_above"].map((key) => word(lang, key, { points }));
      const said = distance === 0 ? word(lang, "goal_equal") : distance < 0 ? below : above;
      // The years that follow are told natively: tests/it/truth.rs.
      await expect(card.locator(".says")).toContainText(`${said}; `);
      await expect(card.locator(".says")).toContainText(String(first));
    }
  }
});

test("the coverage that was promised is said to be unreported, with every target", async ({ page }) => {
  await open(page, "./?lang=en");
  const promised = rows("targets.csv").filter(({ id }) => id.startsWith("coverage_"));
  await expect(page.locator("[data-target=coverage] .v b")).toHaveText(String(promised.length));
  const cells = page.locator("#coverage td");
  await expect(cells.filter({ hasText: word("en", "coverage_missing") })).toHaveCount(promised.length);
  for (const { value } of promised) await expect(cells.filter({ hasText: `${figure("en", value)}%` }).first()).toBeAttached();
});

test("how a status is known opens by keyboard: formula with its numbers, inputs, sources, thresholds, what is missing", async ({ page }) => {
  await open(page, "./?lang=en");
  const needs = {
    unemployment: ["F = 5.0 ÷ 5.0 = 100", "F ≥ 100%", "4.93", "SDG"],
    poverty: ["F = 6 ÷ 2.5", "2018", "2011"],
    productive: ["F = 86.4 ÷ 64.5", "100 × (1 − 3.5 ÷ 25.8) = 86.4%", "derived value", "preliminary", "2015"],
  };
  for (const [id, words] of Object.entries(needs)) {
    await page.locator(`[data-target="${id}"] .how`).focus();
    await page.keyboard.press("Enter");
    const details = page.locator(`#how-${id}`);
    await expect(details).toHaveAttribute("open", "");
    await expect(page.locator(`#hows-${id}`)).toBeFocused();
    await expect(details.locator("summary")).toBeInViewport();
    for (const text of words) await expect(details, id).toContainText(text);
    for (const key of ["how_promised", "how_formula", "how_inputs", "how_sources", "how_thresholds", "how_cautions"]) {
      await expect(details.locator("dt", { hasText: word("en", key) }).first()).toBeVisible();
    }
    await expect(details.getByRole("link").first()).toHaveAttribute("href", /^https:/);
    await page.keyboard.press("Enter");
    await expect(details).not.toHaveAttribute("open", "");
  }
});

test("a cell of the matrix opens its region in its year", async ({ page }) => {
  await open(page);
  const line = page.locator("#matrix-table tr[data-row=KZ-ALA]");
  const found = cell("unemployment", "KZ-ALA", 2012);
  const link = line.getByRole("link").nth(2);
  await expect(link).toContainText(figure("kk", found.value));
  await link.focus();
  await page.keyboard.press("Enter");
  const here = explorer(page);
  await expect(here.slider).toHaveValue("2012");
  await expect(here.slider).toBeInViewport();
  expect(await pinnedNames(page)).toEqual([name("KZ-ALA", "kk")]);
  await expect(here.panel).toContainText(figure("kk", found.value));
  expect(query(page)).toBe("?measure=unemployment&year=2012&region=KZ-ALA");
});

test("two regions are compared in the trend, point by point", async ({ page }) => {
  await open(page, "./?measure=unemployment&region=KZ-ALA,KZ-AST&view=trend");
  await painted(page);
  const here = explorer(page);
  await here.chart.focus();
  const heard = new Set();
  await page.keyboard.press("Home");
  for (const year of [2010, 2011, 2012, 2013]) {
    for (const key of ["ArrowUp", "ArrowUp", "ArrowUp", "ArrowDown", "ArrowDown", "ArrowDown"]) {
      await page.keyboard.press(key);
      heard.add(await here.chartSaid.textContent());
    }
    if (year < 2013) await page.keyboard.press("ArrowRight");
  }
  for (const id of ["KZ-ALA", "KZ-AST", "KZ"]) {
    for (const year of [2010, 2011, 2012, 2013]) {
      const own = [...heard].filter((text) => text.startsWith(short(id, "kk")) && text.includes(String(year)));
      expect(own, `${id} ${year}`).toHaveLength(1);
      expect(own[0]).toContain(`${figure("kk", cell("unemployment", id, year).value)}%`);
    }
  }
});

test("pointing at a name of the fan raises its line and paints nothing anew", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await open(page, "./#plan");
  const chart = page.locator("#chart-fan");
  await expect(chart).toHaveAttribute("aria-roledescription", /./);
  await chart.scrollIntoViewIfNeeded();
  const under = () => page.locator("#canvas-fan").evaluate((canvas) => canvas.toDataURL());
  const before = await under();
  const over = page.locator("#over-fan");
  await expect(over).toBeHidden();
  const box = await chart.boundingBox();
  await page.mouse.move(box.x + box.width - 50, box.y + 60);
  await expect(over).toBeVisible();
  const first = await over.evaluate((canvas) => canvas.toDataURL());
  const tip = await chart.locator(".tip").textContent();
  expect(tip).not.toContain("{");
  await page.mouse.move(box.x + box.width - 50, box.y + 160);
  await expect.poll(() => over.evaluate((canvas) => canvas.toDataURL())).not.toBe(first);
  await page.mouse.move(box.x + 5, box.y - 60);
  await expect(over).toBeHidden();
  await chart.focus();
  for (const key of ["End", "ArrowDown"]) await page.keyboard.press(key);
  await expect(over).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(over).toBeHidden();
  expect(await under()).toBe(before);
});
