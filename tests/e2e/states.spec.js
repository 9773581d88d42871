// No state is told by colour alone: what is chosen, pinned, sorted or out of reach, what was reached or missed, what is
// missing, provisional or beyond comparison, what rose or fell – to the eye without colours and to the ear.

import { explorer, go } from "./explorer.js";
import { differences } from "./states.js";
import { cell, members } from "./tables.js";
import { expect, open, test } from "./visit.js";
import { LANGS, word } from "./words.js";

/** Pairs of things alike but for their state: where, what has it, what has it not. */
const PAIRS = {
  "the current measure": ["", "[role=tab][aria-selected=true]", "[role=tab][aria-selected=false]"],
  "the current view": ["", "#views [aria-pressed=true]", "#views [aria-pressed=false]"],
  "the current language": ["", ".languages a[aria-current]", ".languages a:not([aria-current])"],
  "the choices of the low-vision panel": ["", "#look-panel [aria-pressed=true]", "#look-panel [aria-pressed=false]"],
  "a year that is the first": ["year=2010", "#year-back[aria-disabled=true]", "#year-on:not([aria-disabled=true])"],
  "a pinned row of the ranking": ["region=KZ-PAV", "#rank button[aria-pressed=true]", "#rank button[aria-pressed=false]"],
  "a pinned tile": ["region=KZ-PAV&view=tiles", "#tiles [aria-pressed=true]", "#tiles [aria-pressed=false]"],
  "a pinned row of the table": ["region=KZ-PAV&view=table", "#table tbody tr:has([aria-pressed=true]) :is(th, td):first-child button", "#table tbody tr:has([aria-pressed=false]) :is(th, td):first-child button"],
  "the sorted column": ["view=table&sort=value-down", "#table th[aria-sort=descending]", "#table th[aria-sort=none]"],
  "the option that Enter takes": ["", "#region-options [aria-selected=true]", "#region-options [aria-selected=false]"],
};

for (const [name, media] of Object.entries({ light: {}, dark: { colorScheme: "dark" }, "forced colours": { forcedColors: "active" } })) {
  test(`what is chosen, pinned, sorted or out of reach is told without colour: ${name}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce", ...media });
    await open(page, "./?lang=ru&measure=unemployment");
    await page.locator(".look-open").click();
    const faults = {};
    for (const [state, [query, one, other]] of Object.entries(PAIRS)) {
      // Beside a wide map the panel replaces the ranking.
      await page.setViewportSize({ width: state.includes("ranking") ? 900 : 1280, height: 900 });
      await go(page, `?lang=ru&measure=unemployment&${query}`);
      if (state.startsWith("the option")) await explorer(page, "ru").search.fill("обл");
      const pair = await Promise.all([one, other].map((selector) => page.locator(selector).first().elementHandle()));
      const { eye, ear } = await page.evaluate(differences, pair);
      if (eye.length === 0) faults[`${state}: to the eye`] = pair.map(String);
      if (ear.length === 0) faults[`${state}: to the ear`] = pair.map(String);
    }
    expect(faults).toEqual({});
  });
}

test("each status has a word and a drawing of its own", async ({ page }) => {
  for (const lang of LANGS) {
    await open(page, `./?lang=${lang}&embed=tracker`);
    for (const place of ["#trackers .status"]) {
      const found = await page.locator(place).evaluateAll((all) => all.map((one) => ({ word: one.textContent.trim(), drawing: one.querySelector("svg")?.innerHTML ?? "" })));
      expect(found.length, place).toBeGreaterThan(3);
      const drawings = new Map();
      for (const { word: said, drawing } of found) {
        expect(said, `${place}: ${drawing}`).toMatch(/\p{L}{3,}/u);
        expect(drawing, `${place}: ${said}`).not.toBe("");
        drawings.set(drawing, (drawings.get(drawing) ?? new Set()).add(said));
      }
      for (const words of drawings.values()) expect([...words], place).toHaveLength(1);
    }
  }
});

/** Regions whose figure is missing or has a note: where, what replaces it, and its words under the map. */
const SIGNS = [
  ["measure=neet&year=2023&borders=comparable", "[data-class=nc]", /^≠$/, "state_not_comparable"],
  ["measure=neet&year=2020", "[data-region=KZ-ZHA]", /\d\*$/, "status_inconsistent"],
];

test("what is missing, beyond comparison or disputed has a sign of its own and words, in every view", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, "./?lang=en");
  for (const [query, which, sign, key] of SIGNS) {
    await go(page, `?lang=en&${query}`);
    const drawn = page.locator(`#map .region[role=button]${which}`);
    await expect(drawn.first()).toBeVisible();
    const found = await drawn.evaluateAll((all) => all.map((one) => [one.dataset.region, one.dataset.class, getComputedStyle(one).fill, one.getAttribute("aria-label")]));
    for (const [region, kind, fill, label] of found) {
      if (kind === "nc") expect(fill, region).toContain("url");
      expect(label.toLowerCase(), region).toContain(word("en", key).toLowerCase());
    }
    await expect(page.locator("#legend .states")).toContainText(word("en", key));
    await go(page, `?lang=en&${query}&view=tiles`);
    for (const [region] of found) await expect(page.locator(`#t-${region} b`)).toHaveText(sign);
    await go(page, `?lang=en&${query}&view=table`);
    for (const [region] of found) {
      await expect(page.locator(`#table tr[data-row="${region}"] td`).first()).toHaveText(sign);
      await expect(page.locator(`#table tr[data-row="${region}"]`)).toContainText(word("en", key));
    }
  }
});

test("pinned regions are told by letters and by the kind of their line", async ({ page }) => {
  await open(page, "./?measure=neet&region=KZ-PAV,KZ-ATY,KZ-AKM");
  const lines = await page.locator("#map .outline[data-on]").evaluateAll((all) => all.map((one) => [one.dataset.on, getComputedStyle(one).strokeDasharray]));
  expect(lines.map(([letter]) => letter).sort()).toEqual(["a", "b", "c"]);
  expect(new Set(lines.map(([, dash]) => dash)).size).toBe(3);
  await expect(page.locator("#map .tag[data-on] text")).toHaveText(["A", "B", "C"]);
  await expect(page.locator("#rank .pin:not(:empty)")).toHaveCount(3);
  await expect(page.locator("#pins .pin")).toHaveText(["A", "B", "C"]);
});

for (const width of [1280, 320]) {
  test(`at ${width} px each rise and each fall stands in sight with its sign`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page, "./?lang=en&measure=neet&year=2016&with=2012");
    await expect(page.locator("#map-d")).toBeVisible();
    const change = new Map(members(16).map((id) => [id, Number(cell("neet", id, 2016).value) - Number(cell("neet", id, 2012).value)]));
    const heard = await page.locator("#map-d [role=button][data-also]").evaluateAll((all) => all.map((one) => [one.dataset.also, one.getAttribute("aria-label")]));
    expect(heard.map(([id]) => id).sort()).toEqual(members(16).sort());
    const sign = (by) => (by > 0 ? "+" : "−");
    for (const [id, label] of heard) if (change.get(id) !== 0) expect(label, id).toContain(sign(change.get(id)));
    const key = await page.locator(".change-key li").allTextContents();
    expect(key).toHaveLength(5);
    expect(new Set(key).size, "each class of the key has words of its own").toBe(5);
    await page.locator("#view-table").click();
    for (const id of members(16)) if (change.get(id) !== 0) await expect(page.locator(`#table tr[data-row="${id}"]`)).toContainText(sign(change.get(id)));
  });
}
