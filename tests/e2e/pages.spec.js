// Accessibility rules of everything that has an address of its own beside the pages: parts for other pages, pages to share by, and
// the page of what is not there; in every language, in the colours that each can have. Most
// is looked at by axe in one language and its contrast computed in all; `cargo xtask test all` has axe look at everything.

import { accessibilityFaults, faultsBesideContrast, faultsInColours, faultsOfColours } from "./axe.js";
import { contrastFaults } from "./colours.js";
import { PARTS, SHARED, TRACKERS } from "./routes.js";
import { sites } from "./sites.js";
import { dressed, expect, open, test } from "./visit.js";
import { LANGS, word } from "./words.js";

const media = (page, colorScheme) => page.emulateMedia({ colorScheme, reducedMotion: "reduce" });

/** What is there once the code of a part has come; maps and tables are there with the page. */
const COME = { trend: "#chart-main[aria-roledescription]", bars: "#chart-main[aria-roledescription]", tracker: "#trackers .status", matrix: "#matrix-table td", passport: "#sheet table" };

/** A part in a language, wide or in a narrow frame with large text, once it has come. */
async function part(page, query) {
  await open(page, `./?measure=poverty&region=KZ-AKM&${query}`);
  const come = COME[/embed=([a-z]+)/.exec(query)[1]];
  if (come) await expect(page.locator(come).first()).toBeAttached();
  await dressed(page);
}

/** The rules once, and the contrast in all colours. */
const once = async (page) => [...(await faultsBesideContrast(page)), ...(await contrastFaults(page))];
const ALL_PARTS = [...PARTS, ...TRACKERS.map((target) => `tracker&target=${target}`)];

for (const [turn, lang] of LANGS.entries()) for (const tag of [[], "@all"]) {
  const long = tag === "@all";
  const own = (list) => (long ? list : list.filter((_, at) => at % LANGS.length === turn));
  test(`no part for other pages breaks a rule in any colours: ${lang}${long ? ", by axe" : ""}`, { tag }, async ({ page }) => {
    test.setTimeout(120_000);
    const faults = {};
    // Each language in another width: 700 pixels, a phone, the narrowest frame with large text.
    const width = { kk: 700, ru: 360, en: 320 }[lang];
    await page.setViewportSize({ width, height: 900 });
    await media(page, "light");
    const lv = width === 320 ? "&lv=text-200,wide" : "";
    for (const name of own(ALL_PARTS)) {
      await part(page, `lang=${lang}&embed=${name}${lv}`);
      const found = await (long ? faultsInColours(page) : once(page));
      if (found.length > 0) faults[name] = found;
      const title = { tracker: "trackers_label", matrix: "matrix_title" }[name];
      if (title) expect(await page.title()).toBe(word(lang, title));
    }
    expect(faults).toEqual({});
  });

  test(`neither does a page to share by: ${lang}${long ? ", by axe" : ""}`, { tag }, async ({ page, request }) => {
    test.setTimeout(120_000);
    const faults = {};
    const note = (name, found) => {
      if (found.length > 0) faults[name] = found;
    };
    await page.setViewportSize({ width: { kk: 1280, ru: 360, en: 320 }[lang], height: 900 });
    await media(page, "dark");
    for (const view of own(SHARED)) {
      const address = new URL(`share/${view}-${lang}.html`, sites.root).href;
      // It leads on at once: it is looked at where it stands still.
      const html = (await (await request.get(address)).text()).replace(/<meta http-equiv="refresh"[^>]*>/, "");
      await page.route(address, (route) => route.fulfill({ contentType: "text/html", body: html }));
      await page.goto(address);
      note(`${view}, dark`, await accessibilityFaults(page));
      await media(page, "light");
      note(`${view}, light`, await faultsOfColours(page));
      await media(page, "dark");
    }
    expect(faults).toEqual({});
  });
}

for (const [name, act] of [
  ["the page of what is not there", (page) => page.goto(new URL("404.html", sites.root).href)],
  ["a page that could not start", async (page) => {
    await page.addInitScript(() => delete window.WebAssembly);
    await page.goto("./map/");
    await expect(page.getByRole("alert")).toBeVisible();
  }],
]) {
  test(`${name} breaks no rule, light or dark`, async ({ browser, baseURL }) => {
    const page = await browser.newPage({ baseURL });
    await act(page);
    const faults = [];
    for (const scheme of ["light", "dark"]) {
      await media(page, scheme);
      faults.push(...(await accessibilityFaults(page)));
    }
    expect(faults).toEqual([]);
    await page.close();
  });
}
