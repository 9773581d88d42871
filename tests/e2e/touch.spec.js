// Requirements of touch and narrow screens on controls.

import { expect, open, test } from "./visit.js";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test("no field has letters so small that a phone draws the page nearer", async ({ page }) => {
  await open(page, "./?lang=ru&view=table");
  await page.locator("#more").click();
  await page.locator("#embed").click();
  await expect(page.locator("#emb-code")).toBeVisible();
  const fields = await page.locator("input, select, textarea").evaluateAll((all) =>
    all.map((one) => [one.id, Number.parseFloat(getComputedStyle(one).fontSize)]));
  expect(fields.map(([id]) => id)).toEqual(expect.arrayContaining(["measure", "with", "region-search", "emb-part"]));
  expect(fields.filter(([, size]) => size < 16)).toEqual([]);
});
