// Addresses are a public contract: links lead to views, Back and Forward go through them, and what is not
// understood is said.

import { explorer, pinnedNames, query } from "./explorer.js";
import { CELLS, MEASURES, VIEWS, cell, figure, name, plain, ranked, short, span } from "./tables.js";
import { sites } from "./sites.js";
import { expect, open, test } from "./visit.js";
import { measureWord } from "./words.js";

for (const [turn, view] of VIEWS.entries()) for (const [which, tag] of [["some measures have", []], ["every measure has", "@all"]]) {
  test(`${which} a link to its ${view}`, { tag }, async ({ page }) => {
    // Each measure once, each view at least once.
    for (const measure of MEASURES.filter((_, at) => tag === "@all" || at % VIEWS.length === turn)) {
      const [, last] = span(measure);
      await open(page, `./?lang=ru&measure=${measure}&year=${last}&view=${view}`);
      const here = explorer(page, "ru");
      await expect(here.view(view)).toHaveAttribute("aria-pressed", "true");
      await expect(here.tab(measure)).toHaveAttribute("aria-selected", "true");
      await expect(here.slider).toHaveValue(String(last));
      await expect(here.finding).toContainText(String(last));
      await expect(page.locator("#sub")).toContainText(measureWord("ru", measure, "name"));
      if (CELLS[measure]) await expect(here.finding).toContainText(figure("ru", view === "trend" ? cell(measure, "KZ", last).value : ranked(measure, last)[0].value));
      await expect(here.notice).toBeHidden();
      const shown = { map: here.map, tiles: here.tiles, bars: here.chart, trend: here.chart, table: here.table };
      for (const [other, element] of Object.entries(shown)) await expect(element, other).toBeVisible({ visible: element === shown[view] });
      expect(page.url()).toContain(`measure=${measure}`);
    }
  });
}

test("a link recreates language, measure, year, pins and view", async ({ page }) => {
  await open(page, "./?lang=en&measure=poverty&year=2019&region=KZ-TUR,KZ-SHY&view=trend");
  const here = explorer(page, "en");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  expect(await pinnedNames(page, "en")).toEqual(["KZ-TUR", "KZ-SHY"].map((id) => name(id, "en")));
  await expect(here.slider).toHaveValue("2019");
  await expect(here.chart).toBeVisible();
});

test("Back and Forward go through measure, view, pins and language; a year replaces its entry", async ({ page }) => {
  await open(page);
  const here = explorer(page);
  const steps = [
    ["?measure=poverty", () => here.tab("poverty").click()],
    ["?measure=poverty&year=2010", () => here.slider.press("Home")],
    ["?measure=poverty&year=2010&region=KZ-PAV", () => here.row("KZ-PAV").click()],
    ["?measure=poverty&year=2010&region=KZ-PAV&view=table", () => here.view("table").click()],
    ["?lang=en&measure=poverty&year=2010&region=KZ-PAV&view=table", () => here.language("en").click()],
  ];
  const before = await page.evaluate(() => history.length);
  for (const [address, act] of steps) {
    await act();
    await expect.poll(() => query(page)).toBe(address);
  }
  expect(await page.evaluate(() => history.length)).toBe(before + steps.length - 1);
  const back = [
    () => expect(page.locator("html")).toHaveAttribute("lang", "kk"),
    () => expect(here.view("map")).toHaveAttribute("aria-pressed", "true"),
    () => expect(here.pins).toHaveCount(0),
    () => expect(here.tab("plan")).toHaveAttribute("aria-selected", "true"),
  ];
  for (const seen of back) {
    await page.goBack();
    await seen();
  }
  expect(query(page)).toBe("");
  await expect(here.slider).toHaveValue("2016");
  await page.goForward();
  await expect(here.tab("poverty")).toHaveAttribute("aria-selected", "true");
  await expect(here.slider).toHaveValue("2010");
  await page.goForward();
  expect(await pinnedNames(page)).toEqual([name("KZ-PAV", "kk")]);
});

test("many years in one breath leave one entry, and the address follows", async ({ page }) => {
  await open(page, "./?measure=neet");
  const here = explorer(page);
  const before = await page.evaluate(() => history.length);
  for (let at = 0; at < 5; at += 1) await here.slider.press("ArrowRight");
  await expect.poll(() => query(page)).toBe("?measure=neet&year=2021");
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test("a year reached by arrows and the place on the page survive Back and reload", async ({ page }) => {
  await open(page, "./?lang=ru&measure=unemployment&year=2023");
  const here = explorer(page, "ru");
  const read = page.locator(".site-foot");
  await read.waitFor();
  await here.slider.press("ArrowLeft");
  await expect.poll(() => query(page)).toBe("?lang=ru&measure=unemployment&year=2022");
  await page.evaluate(() => scrollTo(0, 1e6));
  const top = () => read.evaluate((section) => Math.round(section.getBoundingClientRect().top));
  const before = await top();
  for (const leave of [() => page.reload(), () => page.goto("./text/").then(() => page.goBack())]) {
    await leave();
    await read.waitFor();
    await expect(here.slider).toHaveValue("2022");
    expect(query(page)).toBe("?lang=ru&measure=unemployment&year=2022");
    await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(40);
  }
});

test("a double click pins, a held key pins once and leaves one entry, and an address that the browser refuses is written later", async ({ page }) => {
  await page.addInitScript(() => {
    const push = history.pushState.bind(history);
    history.pushState = (...entry) => {
      if (!globalThis.allowed) throw new DOMException("too many", "SecurityError");
      push(...entry);
    };
  });
  await open(page, "./?lang=en");
  const here = explorer(page, "en");
  const before = await page.evaluate(() => history.length);
  await here.row("KZ-PAV").dblclick();
  await expect(here.row("KZ-PAV")).toHaveAttribute("aria-pressed", "true");
  await here.region("KZ-AKM").focus();
  for (let at = 0; at < 9; at += 1) await page.keyboard.down("Enter");
  await page.keyboard.up("Enter");
  expect(await pinnedNames(page, "en")).toEqual(["KZ-PAV", "KZ-AKM"].map((id) => name(id, "en")));
  await page.evaluate(() => (globalThis.allowed = true));
  await expect.poll(() => query(page)).toBe("?lang=en&region=KZ-PAV,KZ-AKM");
  expect(await page.evaluate(() => history.length)).toBe(before + 1);
  await here.tab("plan").focus();
  for (let at = 0; at < 4; at += 1) await page.keyboard.down("ArrowRight");
  await page.keyboard.up("ArrowRight");
  await expect.poll(() => query(page)).toBe("?lang=en&measure=poverty&region=KZ-PAV,KZ-AKM");
  expect(await page.evaluate(() => history.length)).toBe(before + 3);
});

test("a folder of Kazakh leads to the page that is meant, with query and fragment", async ({ page, baseURL }) => {
  for (const [from, to] of [["kk/map/?measure=neet#explorer", "map/?measure=neet#explorer"], ["kk/regions/?measure=neet", "regions/?measure=neet"], ["kk/text/?x=1#glossary", "text/?x=1#glossary"]]) {
    await page.goto(from);
    await expect(page).toHaveURL(new URL(to, baseURL).href);
  }
});

const BAD = {
  "lang=xx": "lang=xx",
  "measure=foo": "measure=foo",
  "year=1812": "1812",
  "year=abc": "year=abc",
  "region=KZ-XXX": "region=KZ-XXX",
  "region=KZ": "region=KZ",
  "view=globe": "view=globe",
  "measure=%D1%82%D0%B5%D1%81%D1%82": "measure=тест",
  "measure=%E0%A4%A": "measure=",
  "lang=<script>alert(1)</script>": "lang=<script>alert(1)</script>",
  [`view=${"x".repeat(5000)}`]: `view=${"x".repeat(40)}`,
};

test("what is not understood is named, the default stands, and the notice closes", async ({ page }) => {
  for (const [bad, part] of Object.entries(BAD)) {
    await open(page, `./?${bad}`);
    const here = explorer(page);
    await expect(here.notice).toBeVisible();
    await expect(here.notice).toContainText(part);
    await expect(page.locator("html")).toHaveAttribute("lang", "kk");
    await expect(here.tab("plan")).toHaveAttribute("aria-selected", "true");
    await expect(here.view("map")).toHaveAttribute("aria-pressed", "true");
    await expect(here.slider).toHaveValue("2016");
    await expect(here.pins).toHaveCount(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await here.notice.getByRole("button", { name: here.say("notice_dismiss") }).click();
    await expect(here.notice).toBeHidden();
  }
});

test("the parts that are understood count, the others are all named", async ({ page }) => {
  await open(page, "./?lang=en&measure=neet&year=2030&region=KZ-PAV,KZ-NIL,KZ-AST&view=cube&utm_source=letter&=&&&");
  const here = explorer(page, "en");
  for (const part of ["2030", "2010–\u20602023", "region=KZ-NIL", "view=cube"]) await expect(here.notice).toContainText(part);
  await expect(here.notice).not.toContainText("utm");
  await expect(here.tab("neet")).toHaveAttribute("aria-selected", "true");
  expect(await pinnedNames(page, "en")).toEqual(["KZ-PAV", "KZ-AST"].map((id) => name(id, "en")));
});

test("a dismissed notice does not come back while the visitor reads on", async ({ page }) => {
  await open(page, "./?measure=foo");
  const here = explorer(page);
  await here.notice.getByRole("button").click();
  await page.evaluate(() => { location.hash = "#explorer"; });
  await expect(page).toHaveURL(/#explorer$/);
  await expect(here.notice).toBeHidden();
});

test("a wrong address is mended by the next choice", async ({ page }) => {
  await open(page, "./?measure=foo");
  const here = explorer(page);
  await here.tab("informal").click();
  await expect.poll(() => query(page)).toBe("?measure=informal");
  await page.reload();
  await expect(here.tab("informal")).toHaveAttribute("aria-selected", "true");
  await expect(here.notice).toBeHidden();
});

test("a region pinned in a year without it is explained", async ({ page }) => {
  await open(page, "./?measure=unemployment&year=2013&region=KZ-TUR");
  const here = explorer(page);
  await expect(here.finding).toContainText(plain("KZ-TUR", "kk"));
  await expect(here.panel).toContainText(name("KZ-TUR", "kk"));
  await expect(here.panel).toContainText("2018");
  await expect(here.panel).toContainText(short("KZ-YUZ", "kk"));
  await here.slider.press("End");
  await expect(here.region("KZ-TUR")).toHaveAttribute("aria-pressed", "true");
  await open(page, "./?measure=unemployment&year=2023&region=KZ-YUZ");
  await expect(here.panel).toContainText(name("KZ-TUR", "kk"));
  await expect(here.panel).toContainText(name("KZ-SHY", "kk"));
  for (const id of ["KZ-TUR", "KZ-SHY"]) await expect(here.region(id)).toHaveAttribute("aria-pressed", "false");
});

test("places of sections that were below the explorer are on their pages", async ({ page }) => {
  for (const [from, to] of [["en/map/?measure=neet&year=2020#Matrix)", "en/regions/?measure=neet&year=2020#Matrix)"], ["ru/map/?verdict=all#audit-sums-2014", "ru/article/?verdict=all#audit-sums-2014"], ["map/?lang=en&group=youth", "en/programme/projects/?group=youth"]]) {
    await page.goto(from);
    await expect(page).toHaveURL(new URL(to, sites.root).href);
  }
});
