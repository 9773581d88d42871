// A visitor's path with the mouse.

import { clickOn, explorer, painted, pinnedNames, pointAt, query } from "./explorer.js";
import { CELLS, MEASURES, cell, figure, marked, name, place, plain, ranked, short, span } from "./tables.js";
import { sites } from "./sites.js";
import { expect, open, test } from "./visit.js";
import { measureWord } from "./words.js";

test("the first view says who has most and who has least of the plan", async ({ page }) => {
  await open(page);
  const here = explorer(page);
  const [most, least] = [ranked("plan", 2016).at(0), ranked("plan", 2016).at(-1)];
  for (const found of [most, least]) {
    await expect(here.finding).toContainText(short(found.region, "kk"));
    await expect(here.finding).toContainText(figure("kk", found.value));
  }
  await expect(here.rows).toHaveCount(16);
  await expect(here.rows.first()).toContainText(short(most.region, "kk"));
  await expect(here.rows.last()).toContainText(short(least.region, "kk"));
  await expect(page.locator("#rank [data-row=KZ]")).toContainText(figure("kk", cell("plan", "KZ", 2016).value));
  await expect(here.slider).toHaveValue("2016");
  await expect(page).toHaveTitle(/\u00B7 Жолкарта$/);
  expect(query(page)).toBe("");
});

test("the year moves by the slider and by the buttons beside it", async ({ page }) => {
  await open(page);
  const here = explorer(page);
  const [first, last] = span("plan");
  const shows = async (year) => {
    await expect(here.slider).toHaveValue(String(year));
    await expect(here.finding).toContainText(String(year));
    await expect(here.finding).toContainText(figure("kk", ranked("plan", year)[0].value));
    await expect(page).toHaveURL(new RegExp(`map/\\?measure=plan&year=${year}$`));
    await expect(here.row("KZ-AKM")).toContainText(figure("kk", cell("plan", "KZ-AKM", year).value));
  };
  const axis = await page.locator("#axis").boundingBox();
  const thumb = await here.slider.boundingBox();
  const column = (year) => axis.x + ((year - first + 0.5) / (last - first + 1)) * axis.width;
  await page.mouse.click(column(2014), thumb.y + thumb.height / 2);
  await shows(2014);
  await page.mouse.move(column(2014), thumb.y + thumb.height / 2);
  await page.mouse.down();
  await page.mouse.move(column(2019), thumb.y + thumb.height / 2, { steps: 8 });
  await page.mouse.up();
  await shows(2019);
  await here.next.click();
  await shows(2020);
  await expect(here.next).toBeDisabled();
  await here.previous.click();
  await here.previous.click();
  await shows(2018);
  await expect(here.next).toBeEnabled();
});

test("each tab shows its measure, with its own years, legend and source", async ({ page }) => {
  await open(page);
  const here = explorer(page);
  for (const measure of [...MEASURES].reverse()) {
    await here.tab(measure).click();
    await expect(here.tab(measure)).toHaveAttribute("aria-selected", "true");
    await expect(page.getByRole("tab", { selected: true })).toHaveCount(1);
    await expect(page.locator("#sub")).toContainText(measureWord("kk", measure, "name"));
    const [first, last] = span(measure);
    await expect(here.slider).toHaveAttribute("min", String(first));
    await expect(here.slider).toHaveAttribute("max", String(last));
    if (CELLS[measure]) {
      await expect(here.finding).toContainText(figure("kk", ranked(measure, 2016)[0].value));
      await expect(page.locator("#download")).toHaveAttribute("href", `${sites.root}data/${measure === "plan" ? "plan" : `outcomes-${measure}`}.csv`);
    }
    await expect(page.locator("#legend svg").first()).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`map/\\?measure=${measure}&year=2016$`));
  }
});

test("the tooltip says name, figure, country and place of the region under the pointer", async ({ page }) => {
  await open(page, "./?measure=unemployment&year=2013");
  const here = explorer(page);
  for (const id of ["KZ-YUZ", "KZ-ALA", "KZ-KAR-PRE", "KZ-AST", "KZ-MAN"]) {
    await pointAt(page, id);
    await expect(here.tip).toBeVisible();
    await expect(here.tip.locator("h4")).toHaveText(name(id, "kk"));
    const found = cell("unemployment", id, 2013);
    await expect(here.tip.locator(".big")).toHaveText(`${figure("kk", found.value)}%${found.status === "published" ? "" : "*"}`);
    await expect(here.tip).toContainText(`${figure("kk", cell("unemployment", "KZ", 2013).value)}%`);
    await expect(here.tip).toContainText(`${place("unemployment", id, 2013)}`);
    await expect(here.tip).toContainText("16");
  }
  expect(query(page)).toBe("?measure=unemployment&year=2013");
  await page.getByRole("heading", { level: 1 }).hover();
  await expect(here.tip).toBeHidden();
});

test("regions are pinned on the map, by search and in the ranking, compared, and cleared", async ({ page }) => {
  await open(page, "./?measure=unemployment&year=2013");
  const here = explorer(page);
  await clickOn(page, "KZ-YUZ");
  await expect(here.region("KZ-YUZ")).toHaveAttribute("aria-pressed", "true");
  await expect(here.row("KZ-YUZ")).toHaveAttribute("aria-pressed", "true");
  await expect(here.finding).toContainText(plain("KZ-YUZ", "kk"));
  await expect(page).toHaveURL(/region=KZ-YUZ$/);
  await figuresInPanel(here, ["KZ-YUZ"], 2013);
  await expect(here.panel).toContainText(short("KZ-SHY", "kk").slice(0, 7));
  // The panel replaces the ranking.
  await expect(here.rows).toHaveCount(0);
  await clickOn(page, "KZ-AST");
  await figuresInPanel(here, ["KZ-YUZ", "KZ-AST"], 2013);
  await here.search.click();
  await here.options.filter({ hasText: name("KZ-PAV", "kk") }).click();
  expect(await pinnedNames(page)).toEqual(["KZ-YUZ", "KZ-AST", "KZ-PAV"].map((id) => name(id, "kk")));
  await expect(page).toHaveURL(/region=KZ-YUZ,KZ-AST,KZ-PAV$/);
  await expect(page.getByText(here.say("pins_full"))).toBeVisible();
  await clickOn(page, "KZ-MAN");
  await expect(here.region("KZ-MAN")).toHaveAttribute("aria-pressed", "false");
  await page.getByRole("button", { name: here.say("unpin", { region: name("KZ-AST", "kk") }) }).click();
  expect(await pinnedNames(page)).toEqual(["KZ-YUZ", "KZ-PAV"].map((id) => name(id, "kk")));
  await here.clear.click();
  await expect(here.pins).toHaveCount(0);
  await expect(here.panel).toHaveCount(0);
  await expect(page).toHaveURL(/\?measure=unemployment&year=2013$/);
  await here.row("KZ-AST").click();
  await figuresInPanel(here, ["KZ-AST"], 2013);
});

/** The panel's line of each printed measure holds the figures of the regions and of the country. */
async function figuresInPanel(here, ids, year) {
  const lines = here.panel.getByRole("row");
  for (const measure of MEASURES.filter((code) => CELLS[code])) {
    const line = lines.filter({ hasText: measureWord("kk", measure, "name") });
    const known = [...ids, "KZ"].map((id) => marked("kk", cell(measure, id, year)));
    const cells = line.getByRole("cell");
    for (const [at, text] of known.entries()) {
      // A sign of the audit may be before the figure.
      await expect(cells.nth(at), `${measure} ${ids[at]}`).toHaveText(new RegExp(`(^|[^\\d\\s])${text.replace(/[*+.]/g, "\\$&")}$`));
    }
  }
}

test("bars and trend answer to the pointer, and the selection stays", async ({ page }) => {
  await open(page, "./?measure=neet&year=2017&region=KZ-ATY");
  const here = explorer(page);
  await here.view("bars").click();
  await expect(here.view("bars")).toHaveAttribute("aria-pressed", "true");
  await expect(page).toHaveURL(/view=bars$/);
  await painted(page);
  const read = await sweep(page, here, [0.4], steps(60));
  for (const { region, value } of ranked("neet", 2017)) {
    const line = [...read.keys()].find((text) => text.startsWith(name(region, "kk")));
    expect(line, region).toBeDefined();
    expect(line).toContain(`${figure("kk", value)}%`);
  }
  await here.view("trend").click();
  await expect(page).toHaveURL(/view=trend$/);
  const years = await sweep(page, here, steps(40), [0.25, 0.5, 0.75]);
  for (const year of [2010, 2023]) {
    const [, place] = [...years].find(([text]) => text.includes(String(year))) ?? [];
    expect(place, `a point of ${year}`).toBeDefined();
    await page.mouse.click(place.x, place.y);
    await expect(here.slider).toHaveValue(String(year));
  }
  await here.view("map").click();
  await expect(here.region("KZ-ATY")).toHaveAttribute("aria-pressed", "true");
});

/** Parts of a whole, both ends included. */
const steps = (count) => Array.from({ length: count + 1 }, (_, at) => at / count);

/** The tooltips met at these places of a chart, given as parts of its width and height, and where each was met. */
async function sweep(page, { chart, chartTip }, across, down) {
  await chart.scrollIntoViewIfNeeded();
  const box = await chart.boundingBox();
  const met = new Map();
  for (const part of across) {
    for (const other of down) {
      const place = { x: box.x + box.width * part, y: box.y + box.height * other };
      await page.mouse.move(place.x, place.y);
      const text = await chartTip.evaluate((tip) => !tip.hidden && tip.textContent);
      if (text) met.set(text, place);
    }
  }
  return met;
}

test("a chart follows what was chosen while it was not shown", async ({ page }) => {
  await open(page, "./?measure=neet&view=bars");
  const here = explorer(page);
  const first = async (measure, year) => {
    await here.chart.focus();
    for (const key of ["Home", "ArrowDown"]) await page.keyboard.press(key);
    const { region, value } = ranked(measure, year)[0];
    await expect(here.chartSaid).toContainText(String(year));
    await expect(here.chartSaid).toContainText(`${figure("kk", value)}%`);
    await expect(here.chartTip).toContainText(name(region, "kk"));
  };
  await painted(page);
  await first("neet", 2016);
  await here.view("map").click();
  await here.slider.press("End");
  await here.tab("poverty").click();
  await here.view("bars").click();
  await first("poverty", 2023);
  await page.goBack();
  await page.goBack();
  await here.slider.press("Home");
  await page.goForward();
  await page.goForward();
  await first("poverty", 2023);
});

test("the table sorts by each of its columns", async ({ page }) => {
  await open(page, "./?measure=unproductive&year=2023&view=table");
  const here = explorer(page);
  const ids = () => here.table.locator("tbody tr").evaluateAll((lines) => lines.map((line) => line.dataset.row));
  const value = (id) => Number(cell("unproductive", id, 2023).value);
  const collator = new Intl.Collator("ru");
  const orders = [
    ["table_rank", "ascending", (a, b) => value(b) - value(a)],
    ["table_rank", "descending", (a, b) => value(a) - value(b)],
    ["table_difference", "descending", (a, b) => value(b) - value(a)],
    ["table_difference", "ascending", (a, b) => value(a) - value(b)],
    ["table_region", "ascending", null],
    ["table_region", "descending", null],
  ];
  expect(collator.compare("а", "б")).toBe(-1);
  let alphabet;
  for (const [key, order, compare] of orders) {
    await here.table.getByRole("button", { name: here.say(key) }).click();
    const head = here.table.getByRole("columnheader", { name: here.say(key) });
    await expect(head).toHaveAttribute("aria-sort", order);
    const [country, ...regions] = await ids();
    expect(country).toBe("KZ");
    expect([...regions].sort()).toEqual([...new Set(regions)].sort());
    expect(regions).toHaveLength(20);
    if (compare) {
      for (const [at, id] of regions.slice(1).entries()) expect(compare(regions[at], id), `${order} ${id}`).toBeLessThanOrEqual(0);
    } else if (order === "ascending") {
      alphabet = regions;
      const first = regions.map((id) => name(id, "kk")[0]);
      const letters = "АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ";
      expect(first.map((letter) => letters.indexOf(letter))).toEqual([...first.map((letter) => letters.indexOf(letter))].sort((a, b) => a - b));
    } else {
      expect(regions).toEqual([...alphabet].reverse());
    }
  }
});
