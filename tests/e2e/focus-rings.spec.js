// The focus ring on everything that takes the focus, on wide and on the narrowest screens; on these in Russian, whose
// long words move things to the edges, and in `cargo xtask test all` in every language.

import { go } from "./explorer.js";
import { ringFaults, thumbFaults, unfold } from "./focus-rings.js";
import { expect, open, test } from "./visit.js";

const STATES = [
  "measure=neet&view=table",
  "measure=neet&view=table&years=all",
  "measure=neet&view=tiles",
  "measure=plan",
  "measure=neet&year=2016&with=2012",
  "measure=neet&year=2023",
  "measure=neet&view=trend",
  "measure=neet&view=bars&region=KZ-PAV",
  "measure=neet&view=passport&region=KZ-PAV",
];

for (const [width, lang, tag = []] of [[1280, "kk", "@all"], [320, "ru"], [360, "kk", "@all"], [320, "kk", "@all"], [320, "en", "@all"]]) {
  test(`at ${width} px the ring of the focus has two colours and is never cut off: ${lang}`, { tag }, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page, `./?lang=${lang}&measure=unemployment&region=KZ-PAV,KZ-ATY`);
    await page.locator(".look-open").click();
    await page.evaluate(unfold);
    await page.keyboard.press("Tab");
    const faults = {};
    const look = async (name, root) => {
      const found = await page.evaluate(ringFaults, root);
      if (found.length > 0) faults[name] = found;
    };
    await look("low vision", "#look-panel");
    await page.keyboard.press("Escape");
    await look("page", "body");
    for (const state of STATES) {
      await go(page, `?lang=${lang}&${state}`);
      await page.evaluate(unfold);
      await look(state, "#explorer");
    }
    await go(page, `?lang=${lang}&measure=neet`);
    const thumb = await thumbFaults(page);
    if (thumb.length > 0) faults.slider = thumb;
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
