// Accessibility rules across languages, colours, sizes, views and dialogs: few pages are loaded, much is looked at.
// a11y.spec.js looks at every view in light and dark, embed.spec.js at every part, served.spec.js at the whole text.

import { accessibilityFaults } from "./axe.js";
import { go } from "./explorer.js";
import { sites } from "./sites.js";
import { expect, open, test } from "./visit.js";
import { LANGS, word } from "./words.js";

/** What the colours of the page come from: the visitor's system, or the low-vision look of the address. */
const COLOURS = {
  light: [{}, ""],
  dark: [{ colorScheme: "dark" }, ""],
  forced: [{ forcedColors: "active" }, ""],
  "black on white": [{}, "black-on-white"],
  "white on black": [{ colorScheme: "dark" }, "white-on-black"],
};

const VIEWS = {
  tiles: "measure=neet&year=2023&region=KZ-AKM,KZ-YUZ&view=tiles",
  bars: "measure=neet&region=KZ-YUZ&view=bars",
  trend: "measure=plan-per-10k&region=KZ-YUZ,KZ-ALA&view=trend",
  table: "measure=poverty&region=KZ-ATY&view=table&years=all",
  passport: "measure=neet&region=KZ-PAV&view=passport",
  "two years": "measure=neet&year=2016&with=2012",
};

/** Views and dialogs are the same in all languages but for their words: each language takes them in other colours. */
const VIEWED = { kk: "white on black", ru: "forced", en: "dark" };

const emulate = (page, media) => page.emulateMedia({ colorScheme: "light", forcedColors: "none", reducedMotion: "reduce", ...media });

for (const lang of LANGS) {
  test(`at 320 px, with large text and wide spacing, no rule is broken in any colours: ${lang}`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.setViewportSize({ width: 320, height: 800 });
    await emulate(page, {});
    await open(page, `./?lang=${lang}`);
    await expect(page.locator("#below #glossary")).toBeAttached();
    await page.locator("#see").click();
    const faults = {};
    const look = async (name, root) => {
      // At the top nothing stands half under the header that stays.
      await page.evaluate(() => scrollTo(0, 0));
      const found = await accessibilityFaults(page, root);
      if (found.length > 0) faults[name] = found;
    };
    for (const [colours, [media, chosen]] of Object.entries(COLOURS)) {
      const lv = ["text-200", chosen, "wide"].filter(Boolean).join(",");
      await emulate(page, media);
      await go(page, `?lang=${lang}&measure=unemployment&year=2023&region=KZ-ABY&lv=${lv}`);
      await look(colours);
      if (colours !== VIEWED[lang]) continue;
      for (const [view, state] of Object.entries(VIEWS)) {
        await go(page, `?lang=${lang}&${state}&lv=${lv}`);
        if (view === "two years") await expect(page.locator("#map-d")).toBeVisible();
        await look(`${view}, ${colours}`, "#explorer");
      }
      for (const dialog of ["download", "share", "embed"]) {
        await go(page, `?lang=${lang}&lv=${lv}`);
        await page.locator(`#${dialog}`).click();
        await expect(page.getByRole("dialog", { name: word(lang, dialog) })).toBeVisible();
        if (dialog === "embed") await expect(page.frameLocator("#emb-preview iframe").locator("html[data-ready]")).toBeAttached();
        await look(`${dialog}, ${colours}`, "#take");
        await page.keyboard.press("Escape");
      }
    }
    expect(faults).toEqual({});
  });
}

test("no part for other pages breaks a rule in a narrow frame with large text on black", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await emulate(page, {});
  const faults = {};
  for (const part of ["map", "trend", "bars", "table", "tracker", "matrix", "passport"]) {
    await open(page, `./?measure=neet&region=KZ-AKM&embed=${part}&lv=text-200,white-on-black,wide`);
    const found = await accessibilityFaults(page);
    if (found.length > 0) faults[part] = found;
  }
  expect(faults).toEqual({});
});

test("neither does the whole text, a page to share by, or the page of what is not there", async ({ page, request }) => {
  const faults = {};
  const look = async (name) => {
    for (const media of [{}, { colorScheme: "dark" }, { forcedColors: "active" }]) {
      await emulate(page, media);
      const found = await accessibilityFaults(page);
      if (found.length > 0) faults[`${name} ${JSON.stringify(media)}`] = found;
    }
  };
  await page.setViewportSize({ width: 320, height: 800 });
  for (const folder of ["", "ru/", "en/"]) {
    await page.goto(new URL(`${folder}text/`, sites.root).href);
    await look(`${folder}text/`);
  }
  for (const lang of LANGS) {
    const address = new URL(`share/matrix-${lang}.html`, sites.root).href;
    // It leads on at once: it is looked at where it stands still.
    const html = (await (await request.get(address)).text()).replace(/<meta http-equiv="refresh"[^>]*>/, "");
    await page.route(address, (route) => route.fulfill({ contentType: "text/html", body: html }));
    await page.goto(address);
    await look(`share ${lang}`);
  }
  await page.goto(new URL("404.html", sites.root).href);
  await look("404");
  expect(faults).toEqual({});
});
