// The table as a visitor sets it: order, search and years live in the address.

import { expect, open, test } from "./visit.js";
import { explorer, query } from "./explorer.js";
import { name, ranked } from "./tables.js";

const names = (page) => page.locator("#table tbody tr[data-row] th button").allTextContents();

test("a press on any head orders the rows and the address keeps it", async ({ page }) => {
  await open(page, "?lang=en&measure=unemployment&year=2016&view=table");
  const lowest = ranked("unemployment", 2016).at(-1).region;
  await page.locator("#sort-value").click();
  expect(query(page)).toContain("sort=value-up");
  expect((await names(page))[0]).toBe(name(lowest, "en"));
  await expect(explorer(page, "en").live).not.toBeEmpty();
  for (const column of ["name", "rank", "share", "note"]) {
    await page.locator(`#sort-${column}`).click();
    await expect(page.locator(`th:has(#sort-${column})`)).toHaveAttribute("aria-sort", /ascending|descending/);
    expect(query(page)).toContain(`sort=${column}-`);
  }
  await page.goBack();
  expect(query(page)).toContain("sort=share-");
});

test("all years, the search and a way out of an empty one", async ({ page }) => {
  await open(page, "?lang=ru&measure=neet&year=2016&view=table");
  await page.locator("#years-all").click();
  await expect(page.locator("#table thead th")).toHaveCount(16);
  await page.locator("#sort-2013").click();
  expect(query(page)).toContain("years=all&sort=2013-down");
  await page.locator("#find").fill("алмат");
  await expect(page.locator("#table tbody tr[data-row]")).toHaveCount(4);
  await expect(page.locator("#find")).toBeFocused();
  await page.locator("#find").fill("атлантида");
  await expect(page.locator("#table")).toContainText("«атлантида»");
  await page.locator("#find-clear").click();
  await expect(page.locator("#table tbody tr[data-row]")).toHaveCount(25);
  await expect(page.locator("#find")).toHaveValue("");
});

test("a link recreates the table; a column that it does not have is named", async ({ page }) => {
  await open(page, "?lang=en&measure=neet&year=2016&view=table&with=2012&sort=change-up&find=kaz");
  await expect(page.locator("#find")).toHaveValue("kaz");
  await expect(page.locator("th:has(#sort-change)")).toHaveAttribute("aria-sort", "ascending");
  await open(page, "?lang=en&measure=neet&view=table&sort=height-up");
  await expect(page.locator("#notice")).toContainText("sort=height-up");
});

test("the head and the names stay while the table scrolls", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await open(page, "?measure=unemployment&view=table&years=all");
  const first = page.locator("#table tbody tr[data-row=KZ-AKM] th");
  const before = (await first.boundingBox()).x;
  await page.locator("#table").evaluate((box) => box.scrollTo({ left: 300 }));
  expect(Math.abs((await first.boundingBox()).x - before)).toBeLessThan(2);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  // Where the whole table fits, the window scrolls it.
  await page.setViewportSize({ width: 1280, height: 900 });
  const head = page.locator("#table th:has(#sort-2016)");
  await head.evaluate((cell) => scrollTo(0, cell.getBoundingClientRect().top + scrollY + 300));
  await expect.poll(async () => Math.abs((await head.boundingBox()).y)).toBeLessThan(2);
});
