// What a visitor points at stays where it is, years never overprint, and Esc takes a tooltip away.

import { explorer, go, pointAt } from "./explorer.js";
import { expect, open, test } from "./visit.js";

for (const width of [360, 1440]) {
  test(`at ${width} px pinning moves neither the map nor the ranking`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page, "./?lang=ru&measure=unemployment");
    const here = explorer(page, "ru");
    const tops = () => page.evaluate(() => ["map"].map((id) => document.getElementById(id).getBoundingClientRect().top + scrollY));
    const before = await tops();
    for (const id of ["KZ-AKT", "KZ-VOS-PRE", "KZ-KZY"]) {
      await here.region(id).dispatchEvent("click");
      await expect(here.region(id)).toHaveAttribute("aria-pressed", "true");
      expect(await tops(), id).toEqual(before);
    }
    await expect(here.region("KZ-PAV")).toHaveAttribute("aria-disabled", "true");
    await here.region("KZ-PAV").dispatchEvent("click");
    await expect(here.live).toContainText("три региона");
    await expect(here.pins.getByRole("listitem")).toHaveCount(5);
  });
}

test("a fourth region is not taken from the search", async ({ page }) => {
  await open(page, "./?lang=en&region=KZ-PAV,KZ-AKM,KZ-AST");
  const here = explorer(page, "en");
  await here.search.fill("North");
  await page.keyboard.press("Enter");
  await expect(here.live).toContainText("North Kazakhstan Region was not added");
  expect(new URL(page.url()).searchParams.get("region")).toBe("KZ-PAV,KZ-AKM,KZ-AST");
  await expect(here.options.first()).toHaveAttribute("aria-disabled", "true");
});

test("years of the slider never overprint", async ({ page }) => {
  for (const [width, percent] of [[320, 100], [360, 200], [414, 100], [768, 100], [768, 200], [1440, 100]]) {
    await page.setViewportSize({ width, height: 800 });
    await open(page, "./?measure=unemployment&year=2010");
    await page.evaluate((size) => { document.documentElement.style.fontSize = `${size}%`; }, percent);
    for (let year = 2010; year <= 2023; year += 1) {
      await go(page, `?measure=unemployment&year=${year}`);
      const over = await page.evaluate(() => {
        const seen = [...document.querySelectorAll("#axis text")].filter((text) => text.checkVisibility() && text.getBoundingClientRect().width > 0);
        const boxes = seen.map((text) => [text.textContent, text.getBoundingClientRect()]);
        const cross = (a, b) => a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 4 && b.top < a.bottom - 4;
        return boxes.flatMap(([a, box], at) => boxes.slice(at + 1).filter(([, other]) => cross(box, other)).map(([b]) => `${a} and ${b}`));
      });
      expect(over, `${width} px, ${percent} %, ${year}`).toEqual([]);
    }
  }
});

test("Esc hides a tooltip wherever the focus is", async ({ page }) => {
  await open(page, "./?measure=unemployment");
  const here = explorer(page);
  for (const focus of [null, "year", "tab-unemployment"]) {
    await page.evaluate((id) => (id ? document.getElementById(id).focus() : document.activeElement?.blur()), focus);
    await pointAt(page, "KZ-KAR-PRE");
    await expect(here.tip, `focus on ${focus}`).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(here.tip, `focus on ${focus}`).toBeHidden();
  }
});

test("Esc hides the tooltip of a chart that has no focus", async ({ page }) => {
  await open(page, "./?measure=unemployment&view=bars");
  const here = explorer(page);
  await expect(here.chart).toHaveAttribute("aria-roledescription", /./);
  const box = await here.chart.boundingBox();
  await page.mouse.move(box.x + box.width * 0.55, box.y + 100, { steps: 4 });
  await expect(here.chartTip).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(here.chartTip).toBeHidden();
});

test("forced colours tell the chosen tab by its line and the chosen year by its column", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await open(page);
  const lines = await page.getByRole("tab").evaluateAll((tabs) => tabs.map((tab) => getComputedStyle(tab).borderBottomColor));
  expect(lines.filter((line) => line === lines[0])).toHaveLength(1);
  const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(new Set(lines.slice(1))).toEqual(new Set([ground]));
  const fills = await page.locator("#axis rect.column").evaluateAll((all) => all.map((column) => [column.classList.contains("on"), getComputedStyle(column).fill]));
  const chosen = fills.find(([on]) => on)[1];
  expect(fills.filter(([, fill]) => fill === chosen)).toHaveLength(1);
  expect(fills.map(([, fill]) => fill)).not.toContain("rgb(169, 211, 211)");
});
