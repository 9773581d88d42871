// The ring of the focus on everything that takes it, on wide and on the narrowest screens.

import { go } from "./explorer.js";
import { ringFaults, unfold } from "./rings.js";
import { expect, open, test } from "./visit.js";

for (const width of [1280, 360, 320]) {
  test(`at ${width} px the ring of the focus has two colours and is never cut off`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page, "./?measure=unemployment&region=KZ-PAV,KZ-ATY");
    await expect(page.locator("#below #glossary")).toBeAttached();
    await page.locator("#see").click();
    await page.evaluate(unfold);
    await page.keyboard.press("Tab");
    const faults = {};
    const look = async (name, root) => {
      const found = await page.evaluate(ringFaults, root);
      if (found.length > 0) faults[name] = found;
    };
    await look("page", "#app");
    for (const state of ["measure=neet&view=table", "measure=neet&view=table&years=all", "measure=neet&view=tiles", "measure=plan", "measure=neet&year=2016&with=2012", "measure=neet&year=2023", "measure=neet&view=trend"]) {
      await go(page, `?${state}`);
      await page.evaluate(unfold);
      await look(state, "#explorer");
    }
    for (const dialog of ["download", "share", "embed"]) {
      await page.locator(`#${dialog}`).click();
      await expect(page.locator("#take")).toBeVisible();
      if (dialog === "embed") await expect(page.frameLocator("#emb-preview iframe").locator("html[data-ready]")).toBeAttached();
      await page.evaluate(unfold);
      await look(dialog, "#take");
      await page.keyboard.press("Escape");
    }
    expect(faults).toEqual({});
  });
}
