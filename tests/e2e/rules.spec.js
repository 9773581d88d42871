// Accessibility rules: every view and dialog of routes.js. Each state is looked at by axe in one of the three
// languages, and its contrast in light, dark, black on white and white on black is computed; `cargo xtask test all`
// has axe look at every state in every language and in all colours. One page is loaded for each language and led from
// address to address. Screens of 320 pixels, large text, wide spacing and forced colours come after.

import { accessibilityFaults, faultsBesideContrast, faultsInColours } from "./axe.js";
import { contrastFaults } from "./colours.js";
import { explorer, go, pointAt } from "./explorer.js";
import { unfold } from "./focus-rings.js";
import { DIALOGS, EXPLORER, PARTS, UNKNOWN } from "./routes.js";
import { MEASURES } from "./tables.js";
import { dressed, expect, open, test } from "./visit.js";
import { LANGS, word } from "./words.js";

/** A page with the styles of all looks, and a list of what is found wrong. */
async function begin(page, address) {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await open(page, address);
  await dressed(page);
  const faults = {};
  const note = (name, found) => {
    if (found.length > 0) faults[name] = found;
  };
  return { faults, note };
}

/** Opens a dialog of routes.js and chooses in it. */
async function openDialog(page, lang, [button, state, choice]) {
  await go(page, `?lang=${lang}&${state}`);
  await page.evaluate(unfold);
  // A key, not a click: a chart that comes near is painted, and what is under it moves.
  await page.locator(`#${button}`).press("Enter");
  await expect(page.getByRole("dialog", { name: word(lang, button.startsWith("take-") ? "download" : button) })).toBeVisible();
  if (!choice) return;
  await page.locator(`#${choice[0]}`).selectOption(choice[1]);
  await expect(page.frameLocator("#emb-preview iframe").locator("html[data-ready]")).toBeAttached();
}

/** The rules once, and the contrast in all colours. */
const once = async (page, within) => [...(await faultsBesideContrast(page, within)), ...(await contrastFaults(page, within))];

for (const [turn, lang] of LANGS.entries()) {
  for (const [extent, tag, look, of] of [
    ["", [], once, (list) => list.filter((_, at) => at % LANGS.length === turn)],
    [", each by axe in all colours", "@all", faultsInColours, (list) => list],
  ]) {
    test(`no view breaks a rule: ${lang}${extent}`, { tag }, async ({ page }) => {
      test.setTimeout(180_000);
      const { faults, note } = await begin(page, `./?lang=${lang}`);
      for (const state of of(EXPLORER)) {
        await go(page, `?lang=${lang}&${state}`);
        if (/view=(bars|trend)/.test(state)) await expect(page.locator("#chart-main")).toHaveAttribute("aria-roledescription", /./);
        await page.evaluate(unfold);
        note(state, await look(page, "#explorer"));
        if (state === UNKNOWN) note("notice", await look(page, "#notice"));
      }
      expect(faults).toEqual({});
    });

    test(`neither does the page as a whole: ${lang}${extent}`, { tag }, async ({ page }) => {
      test.setTimeout(180_000);
      const { faults, note } = await begin(page, `./?lang=${lang}&measure=unemployment&year=2015&region=KZ-TUR`);
      await page.locator(".look-open").click();
      await page.evaluate(unfold);
      for (const whole of of(["page"])) note(whole, await look(page));
      note("contrast", await contrastFaults(page));
      expect(faults).toEqual({});
    });

    test(`no dialog, list or tooltip breaks a rule: ${lang}${extent}`, { tag }, async ({ page }) => {
      test.setTimeout(180_000);
      // Tall enough for the map to be pointed at without scrolling, so that nothing stands half under the header.
      await page.setViewportSize({ width: 1280, height: 1400 });
      const { faults, note } = await begin(page, `./?lang=${lang}&measure=unemployment&region=KZ-TUR`);
      await pointAt(page, "KZ-AKM");
      await explorer(page, lang).search.fill("а");
      await expect(explorer(page, lang).options.first()).toBeVisible();
      note("search and tooltip", await look(page, "#explorer"));
      for (const dialog of of(DIALOGS)) {
        await openDialog(page, lang, dialog);
        note(dialog.join(" "), await look(page, "#take"));
        await page.keyboard.press("Escape");
      }
      expect(faults).toEqual({});
    });
  }

  test(`at 320 px, with large text and wide spacing, no rule is broken: ${lang}`, { tag: lang === "kk" ? [] : "@all" }, async ({ page }) => {
    test.setTimeout(180_000);
    await page.setViewportSize({ width: 320, height: 800 });
    const lv = "lv=text-200,wide";
    const { faults, note } = await begin(page, `./?lang=${lang}&measure=unemployment&year=2023&region=KZ-ABY&${lv}`);
    // The first cards and the header are as wide as any.
    await expect.poll(() => page.evaluate(() => document.scrollingElement.scrollWidth)).toBe(320);
    await page.locator(".look-open").click();
    note("page", await accessibilityFaults(page));
    await page.locator(".look-close").click();
    for (const state of EXPLORER.filter((state) => /^(measure=neet&year=2016|view=passport&measure|measure=poverty&view=table)/.test(state))) {
      await go(page, `?lang=${lang}&${state}&${lv}`);
      note(state, await accessibilityFaults(page, "#explorer"));
    }
    for (const [button, state, choice] of DIALOGS.filter(([button], at) => ["download", "share", "embed"].includes(button) && button !== DIALOGS[at - 1]?.[0])) {
      await openDialog(page, lang, [button, `${state}&${lv}`, choice]);
      note([button, ...(choice ?? [])].join(" "), await accessibilityFaults(page, "#take"));
      await page.keyboard.press("Escape");
    }
    expect(faults).toEqual({});
  });
}

test("forced colours break no rule", async ({ page }) => {
  const { faults, note } = await begin(page, "./?lang=ru&measure=unemployment&year=2023&region=KZ-PAV");
  await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
  await page.locator(".look-open").click();
  note("page", await accessibilityFaults(page));
  for (const state of EXPLORER.filter((state) => /^(measure=neet&year=2016&region|view=passport)/.test(state))) {
    await go(page, `?lang=ru&${state}`);
    note(state, await accessibilityFaults(page, "#explorer"));
  }
  expect(faults).toEqual({});
});

test("the list that is looked at is the page's own", async ({ page }) => {
  await open(page, "./?lang=en");
  const all = (selector, of) => page.locator(selector).evaluateAll((found, name) => found.map((one) => one.getAttribute(name)), of);
  expect(await all("[role=tab]", "id")).toEqual(MEASURES.map((measure) => `tab-${measure}`));
  for (const view of await all("#views button", "id")) {
    const states = MEASURES.map((measure) => EXPLORER.some((state) => new RegExp(`^measure=${measure}\\b(?!-).*view=${view.split("-")[1]}\\b`).test(state)));
    expect(states, view).toEqual(MEASURES.map(() => true));
  }
  const buttons = await all("#explorer .figure-actions :is(button, #download):not(#print, #more)", "id");
  expect(buttons.length).toBeGreaterThan(2);
  expect(DIALOGS.map(([button]) => button)).toEqual(expect.arrayContaining(buttons));
  await page.locator("#embed").click();
  await page.locator("#emb-part").waitFor();
  const offered = await page.locator("#emb-part option").evaluateAll((options) => options.map((one) => one.value.split(/[ :]/)[0]));
  expect([...new Set(offered)].sort()).toEqual([...PARTS].sort());
});
