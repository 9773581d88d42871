// A visitor's path with the keyboard alone.

import { explorer, painted, pinnedNames, query } from "./explorer.js";
import { MEASURES, cell, figure, members, name, ranked, short, span } from "./tables.js";
import { expect, open, test } from "./visit.js";

/** What has the focus: its id, or in the bar and the footer its class, language or page; and whether a visitor can see that it has. */
const focused = (page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    const style = getComputedStyle(element.closest(".field") ?? element);
    const ring = style.outlineStyle !== "none" || style.boxShadow !== "none";
    const box = element.getBoundingClientRect();
    const seen = box.width > 1 && box.height > 1 && style.visibility === "visible";
    const inner = element.closest("svg") && getComputedStyle(element.querySelector(".disc, .symbol, .class-swatch") ?? element);
    const drawn = element.type === "range" || (inner && Number.parseFloat(inner.strokeWidth) > 2);
    const page = element.tagName === "A" && element.getAttribute("href").replace(/^[./]*/, "to ");
    const id = element.id || (element.lang && `lang-${element.lang}`) || [...element.classList].at(-1) || page || "";
    return { id, tag: element.tagName, visible: seen && (ring || Boolean(drawn)) };
  });

/** Presses Tab until the focus has gone through the page; the ids it stopped at. */
async function tabThrough(page) {
  const stops = [];
  for (let at = 0; at < 1500; at += 1) {
    await page.keyboard.press("Tab");
    const stop = await focused(page);
    if (stop.tag === "BODY" || stop.id === stops[0]) break;
    expect(stop.visible, `the focus on ${stop.id || stop.tag} can be seen`).toBe(true);
    stops.push(stop.id || stop.tag);
  }
  return stops;
}

test("Tab goes through the page in the order of reading, with one stop on the map", async ({ page }) => {
  await open(page, "./?measure=unemployment");
  const stops = await tabThrough(page);
  expect(stops[0]).toBe("skip");
  const [first] = ranked("unemployment", 2016);
  const onMap = stops.filter((id) => /^[rc]-KZ/.test(id));
  expect(onMap).toEqual([expect.stringMatching(new RegExp(`^[rc]-${first.region}$`))]);
  const header = ["skip", "brand", "to ", "to map/", "to regions/", "to targets/", "to plan/", "to programme/", "to data/", "search-open", "look-open", "lang-kk", "lang-ru", "lang-en"];
  const controls = ["tab-unemployment", "who", "region-search", "download", "view-map", "view-bars", "view-trend", "view-table"];
  const order = [...header, ...controls, "play", "year-back", "year-on", "year", ...onMap, "lg-1", "kb0", "to measures/", "to about/", "to text/"];
  expect(stops.filter((id) => order.includes(id))).toEqual(order);
  expect(stops.filter((id) => id.startsWith("lg-"))).toHaveLength(5);
  expect(stops.filter((id) => /^kb\d/.test(id))).toHaveLength(16);
  const known = stops.filter((id) => /[a-z]/.test(id) && !/^to |^term$/.test(id));
  expect(new Set(known).size, "no stop comes twice").toBe(known.length);
});

test("the first stop skips to the content", async ({ page }) => {
  await open(page, "./?lang=en&measure=neet");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: explorer(page, "en").say("skip_link") });
  await expect(skip).toBeFocused();
  expect((await skip.boundingBox()).height).toBeGreaterThan(20);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#main$/);
  await expect(explorer(page, "en").finding).toContainText("2016");
  await page.keyboard.press("Tab");
  await expect(page.locator("#main :focus")).toHaveCount(1);
});

test("arrows, Home and End choose the measure", async ({ page }) => {
  await open(page);
  const here = explorer(page);
  await here.tab("plan").focus();
  const at = async (measure) => {
    await expect(here.tab(measure)).toBeFocused();
    await expect(here.tab(measure)).toHaveAttribute("aria-selected", "true");
    await expect(here.slider).toHaveAttribute("min", String(span(measure)[0]));
  };
  for (const measure of [...MEASURES.slice(1), "plan"]) {
    await page.keyboard.press("ArrowRight");
    await at(measure);
  }
  await page.keyboard.press("ArrowLeft");
  await at("neet");
  await page.keyboard.press("Home");
  await at("plan");
  await page.keyboard.press("End");
  await at("neet");
});

test("the search finds a region however its name is typed", async ({ page }) => {
  await open(page);
  const here = explorer(page);
  await here.search.focus();
  await expect(here.search).toHaveAttribute("aria-expanded", "false");
  await page.keyboard.insertText("онтустик");
  await expect(here.search).toHaveAttribute("aria-expanded", "true");
  await expect(here.options).toHaveText([new RegExp(name("KZ-YUZ", "kk"))]);
  const active = await here.search.getAttribute("aria-activedescendant");
  await expect(page.locator(`#${active}`)).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");
  expect(await pinnedNames(page)).toEqual([name("KZ-YUZ", "kk")]);
  await expect(here.search).toBeFocused();
  await expect(here.search).toHaveValue("");
  await page.keyboard.insertText("обл");
  const count = await here.options.count();
  expect(count).toBeGreaterThan(2);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(here.options.nth(2)).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ArrowUp");
  await expect(here.options.nth(1)).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Escape");
  await expect(here.options).toHaveCount(0);
  await expect(here.search).toHaveValue("обл");
  await page.keyboard.press("Escape");
  await expect(here.search).toHaveValue("");
  await page.keyboard.insertText("Атлантида");
  await expect(here.options.first()).toContainText("Атлантида");
  await expect(here.options.first()).toHaveAttribute("aria-disabled", "true");
  expect(query(page)).toBe("?region=KZ-YUZ");
});

test("the slider takes arrows, Home, End, PageUp and PageDown", async ({ page }) => {
  await open(page, "./?measure=poverty");
  const here = explorer(page);
  await here.slider.focus();
  const keys = [["ArrowRight", 2017], ["ArrowUp", 2018], ["ArrowLeft", 2017], ["ArrowDown", 2016], ["End", 2023], ["Home", 2010], ["PageUp", 2012], ["PageDown", 2010]];
  for (const [key, year] of keys) {
    await page.keyboard.press(key);
    await expect(here.slider).toHaveValue(String(year));
    await expect(here.slider).toHaveAttribute("aria-valuetext", new RegExp(`^${year}.*${figure("kk", cell("poverty", "KZ", year).value)}`));
    await expect(here.slider).toBeFocused();
  }
});

for (const [count, address] of [[16, "./"], [17, "./?measure=unemployment&year=2018"], [20, "./?measure=unemployment&year=2023"]]) {
  test(`arrow keys reach every one of ${count} regions and keep one tab stop`, { tag: count === 20 ? [] : "@all" }, async ({ page }) => {
    await open(page, address);
    const stops = page.locator("#map [data-region][tabindex='0']");
    await expect(stops).toHaveCount(1);
    const start = await stops.getAttribute("data-region");
    const known = new Set([start]);
    const waiting = [start];
    while (waiting.length > 0) {
      const from = waiting.pop();
      for (const arrow of ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"]) {
        await explorer(page).region(from).focus();
        await page.keyboard.press(arrow);
        const to = await page.evaluate(() => document.activeElement.dataset.region);
        expect(to, `${arrow} from ${from} stays on the map`).toBeDefined();
        if (!known.has(to)) waiting.push(to);
        known.add(to);
      }
    }
    expect([...known].sort()).toEqual(members(count).sort());
    await expect(stops).toHaveCount(1);
  });
}

test("on the map Home and End go by rank, letters by name, Enter pins, Esc hides and clears", async ({ page }) => {
  await open(page, "./?lang=en&measure=informal&year=2015");
  const here = explorer(page, "en");
  const on = (id) => expect(here.region(id)).toBeFocused();
  await here.region(ranked("informal", 2015)[3].region).focus();
  await page.keyboard.press("End");
  await on(ranked("informal", 2015).at(-1).region);
  await page.keyboard.press("Home");
  await on(ranked("informal", 2015)[0].region);
  await expect(here.tip).toContainText(name(ranked("informal", 2015)[0].region, "en"));
  const other = members(16).find((id) => !short(id, "en").startsWith("K"));
  await here.region(other).focus();
  const starting = members(16).filter((id) => short(id, "en").startsWith("K")).sort((a, b) => short(a, "en").localeCompare(short(b, "en")));
  expect(starting.length).toBeGreaterThan(2);
  for (const id of [...starting, starting[0]]) {
    await page.keyboard.press("k");
    await on(id);
  }
  await page.keyboard.press("Enter");
  await expect(here.region(starting[0])).toHaveAttribute("aria-pressed", "true");
  await on(starting[0]);
  await page.keyboard.press("Escape");
  await expect(here.tip).toBeHidden();
  await expect(here.region(starting[0])).toHaveAttribute("aria-pressed", "true");
  await page.keyboard.press("Escape");
  await expect(here.region(starting[0])).toHaveAttribute("aria-pressed", "false");
  await on(starting[0]);
});

test("rows of the ranking, points of a chart and heads of the table work with Enter", async ({ page }) => {
  await open(page, "./?measure=neet&year=2020");
  const here = explorer(page);
  await here.row("KZ-SHY").focus();
  await page.keyboard.press("Enter");
  await expect(here.row("KZ-SHY")).toHaveAttribute("aria-pressed", "true");
  // The panel replaces the ranking.
  await expect(here.panel.getByRole("button", { name: here.say("panel_close") })).toBeFocused();
  await here.view("bars").focus();
  await page.keyboard.press("Enter");
  await painted(page);
  await here.chart.focus();
  const said = here.chartSaid;
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("End");
  const lowest = ranked("neet", 2020).at(-1);
  await expect(said).toContainText(figure("kk", lowest.value));
  await page.keyboard.press("Enter");
  expect(await pinnedNames(page)).toHaveLength(2);
  await page.keyboard.press("Escape");
  await expect(said).toHaveText("");
  await here.view("trend").press("Enter");
  await here.chart.focus();
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(here.slider).not.toHaveValue("2020");
  await expect(here.chart).toBeFocused();
  await here.view("table").press("Enter");
  const head = here.table.getByRole("button", { name: here.say("table_region") });
  await head.press("Enter");
  await expect(head).toBeFocused();
  await expect(here.table.getByRole("columnheader", { name: here.say("table_region") })).toHaveAttribute("aria-sort", "ascending");
  await expect(here.live).toContainText(here.say("sort_ascending"));
});
