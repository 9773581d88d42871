// The explorer as a visitor finds it: controls by role and name, regions by where they can be pointed at.

import { atRoot, expect, inExplorer, whole } from "./visit.js";
import { MEASURES, short } from "./tables.js";
import { LANGS, measureWord, word } from "./words.js";

/** The controls of the page in one language. */
export function explorer(page, lang = "kk") {
  const say = (key, values) => word(lang, key, values);
  const button = (key) => page.getByRole("button", { name: say(key), exact: true });
  return {
    say,
    finding: page.locator("#finding"),
    slider: page.getByRole("slider", { name: say("year_label") }),
    next: button("year_next"),
    previous: button("year_previous"),
    play: button("year_play"),
    pause: button("year_pause"),
    tab: (measure) => page.getByRole("tab", { name: measureWord(lang, measure, "tab"), exact: true }),
    select: page.locator("#explorer").getByRole("combobox", { name: say("measure_label"), exact: true }),
    view: (view) => button(`view_${view}`),
    language: (other) => page.getByRole("link", { name: word(other, "language_short"), exact: true }),
    search: page.getByRole("combobox", { name: say("search_label") }),
    options: page.getByRole("listbox", { name: say("search_label") }).getByRole("option"),
    map: page.getByRole("group", { name: say("map_label", { finding: "" }).trim() }),
    tiles: page.locator("#tiles .tiles"),
    region: (id) => page.locator(`#map [role=button][data-region="${id}"]`),
    row: (id) => page.locator(`#rank button[data-row="${id}"]`),
    rows: page.locator("#rank ol").getByRole("button"),
    tip: page.locator("#tip"),
    pins: page.getByRole("list", { name: say("pins_label") }),
    clear: button("clear_all"),
    panel: page.locator("#panel").getByRole("complementary"),
    chart: page.getByRole("tabpanel").getByRole("application"),
    chartTip: page.getByRole("tabpanel").getByRole("application").locator(".tooltip"),
    chartSaid: page.getByRole("tabpanel").getByRole("application").getByRole("status"),
    table: page.locator("#table").getByRole("table"),
    live: page.locator("#live"),
    notice: page.locator("#notice"),
  };
}

/** The words that every place of the page shows for a language: its measures, for waiting after a switch. */
export async function speaks(page, lang) {
  await expect(page.locator("html")).toHaveAttribute("lang", lang);
  for (const measure of MEASURES) {
    await expect(explorer(page, lang).tab(measure)).toBeVisible();
  }
}

/** A point of the screen at which the pointer is on a region: of its shape, its circle or its disc. */
export async function pointOf(page, id) {
  const place = await page.evaluate((wanted) => {
    const parts = [...document.querySelectorAll(`#map [data-region="${wanted}"]`)];
    const steps = [0.5, 0.35, 0.65, 0.2, 0.8, 0.42, 0.58, 0.1, 0.9, 0.28, 0.72];
    for (const part of parts.reverse()) {
      const box = part.getBoundingClientRect();
      for (const down of steps) {
        for (const right of steps) {
          const [x, y] = [box.left + box.width * right, box.top + box.height * down];
          if (document.elementFromPoint(x, y)?.closest("[data-region]")?.dataset.region === wanted) return { x, y };
        }
      }
    }
    return null;
  }, id);
  expect(place, `${id} can be pointed at`).not.toBeNull();
  return place;
}

/** Moves the pointer from outside onto a region of the map. */
export async function pointAt(page, id) {
  await page.locator("#map").scrollIntoViewIfNeeded();
  // The margin beside the page: an element might scroll the map away.
  await page.mouse.move(1, 300);
  await expect(page.locator("#tip")).toBeHidden();
  const { x, y } = await pointOf(page, id);
  await page.mouse.move(x, y);
}

/** Clicks a region of the map. */
export async function clickOn(page, id) {
  await pointAt(page, id);
  await page.mouse.down();
  await page.mouse.up();
}

/** Waits until the chart, whose code is fetched when it is first shown, is painted. */
export async function painted(page) {
  await expect(explorer(page).chart).toHaveAttribute("aria-roledescription", /./);
}

/** Shows another address as Back and Forward do, without loading the page again, and waits for the paint. Another language is
 *  another page, with an explorer of its own. */
export async function go(page, query) {
  await page.evaluate((address) => {
    history.pushState(null, "", new URL(document.documentElement.dataset.root, location.href.replace(/[?#].*/, "")) + address);
    dispatchEvent(new PopStateEvent("popstate"));
  }, inExplorer(query).replace("./", ""));
  await settled(page);
}

/** Waits until the page that was gone to has come and its explorer is painted. */
export async function settled(page) {
  await whole(page);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
}

/** The query that the present address would have at the site's root. */
export const query = (page) => atRoot(page.url());

/** The names of the pinned regions, in the order of pinning. */
export const pinnedNames = async (page, lang = "kk") =>
  (await explorer(page, lang).pins.getByRole("listitem").locator("span:not(.pin)").allTextContents()).map((text) => text.trim());

/** True of a text that names the region, in any of the three languages. */
export const names = (text, id) => LANGS.some((lang) => text.includes(short(id, lang)));
