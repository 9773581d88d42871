// What fingers and narrow screens ask of controls.

import { expect, open, test } from "./visit.js";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test("no field has letters so small that a phone draws the page nearer", async ({ page }) => {
  await open(page, "./?lang=ru&view=table");
  await expect(page.locator("#glossary")).toBeAttached();
  await page.locator("#embed").click();
  await expect(page.locator("#emb-code")).toBeVisible();
  const fields = await page.locator("input, select, textarea").evaluateAll((all) =>
    all.map((one) => [one.id, Number.parseFloat(getComputedStyle(one).fontSize)]));
  expect(fields.map(([id]) => id)).toEqual(expect.arrayContaining(["measure", "with", "region-search", "emb-part", "project-search"]));
  expect(fields.filter(([, size]) => size < 16)).toEqual([]);
});

test.describe("in a wide window", () => {
  test.use({ viewport: { width: 1280, height: 900 }, hasTouch: false, isMobile: false });

  test("every anchor comes to the same line under the header, inside lists too", async ({ page }) => {
    await open(page, "./?lang=en");
    await expect(page.locator("#glossary")).toBeAttached();
    for (const place of ["#targets", "#glossary .gl-e", "#data .res", "#data .docs li", "#projects .proj"]) {
      const one = page.locator(place).first();
      await expect.poll(async () => {
        await one.evaluate((element) => {
          for (let up = element.parentElement; up; up = up.parentElement) if (up.localName === "details") up.open = true;
          element.scrollIntoView({ block: "start" });
        });
        return Math.round(await one.evaluate((element) => element.getBoundingClientRect().top));
      }, { message: place }).toBe(80);
    }
  });
});
