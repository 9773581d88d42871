// What the benchmark presses is on the page that it measures.

import { acts, points } from "../../bench/lib/probe.js";
import { expect, open, test } from "./visit.js";

test("the benchmark changes year and language of the explorer, and points at its map", async ({ page }) => {
  await page.addInitScript(`(${acts})()`);
  await open(page, "./map/?measure=unemployment");
  const [x, y] = (await page.evaluate(points, 1))[0];
  await page.mouse.move(x, y);
  await expect(page.locator("#tip")).toBeVisible();
  await page.evaluate(() => globalThis.benchAct.year(2013));
  await expect(page.locator("#yr")).toHaveText("2013");
  await page.evaluate(() => globalThis.benchAct.lang("en"));
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});
