// The figures on the page are the figures of the files: every cell of Table 1 and 200 official ones.

import { explorer, go } from "./explorer.js";
import { CELLS, OUTCOMES, cell, figure, marked, members, name, place, rows, span, vintage } from "./tables.js";
import { expect, open, test } from "./visit.js";
import { LANGS, word } from "./words.js";

/** The table's lines: region, then the texts of its cells, without the signs of the audit. */
const lines = (page) =>
  page.locator("#table tbody tr").evaluateAll((all) => {
    const text = (cell) => {
      const own = cell.cloneNode(true);
      own.querySelectorAll(".differs-mark").forEach((sign) => sign.remove());
      return own.textContent;
    };
    return Object.fromEntries(all.map((line) => [line.dataset.row, [...line.cells].map(text)]));
  });

test("every cell of Table 1 stands in the table, in the ranking and on the map", async ({ page }) => {
  await open(page, "./");
  let seen = 0;
  for (let year = 2013; year <= 2020; year += 1) {
    await go(page, `?year=${year}&view=table`);
    const table = await lines(page);
    await go(page, `?year=${year}`);
    const ranking = await page.locator("#rank [data-row]").evaluateAll((all) => Object.fromEntries(all.map((row) => [row.dataset.row, row.querySelector(".row-value").textContent])));
    const map = await page.locator("#map [role=button]").evaluateAll((all) => Object.fromEntries(all.map((region) => [region.dataset.region, region.getAttribute("aria-label")])));
    expect(Object.keys(table).sort()).toEqual(["KZ", ...members(16)].sort());
    for (const id of ["KZ", ...members(16)]) {
      const printed = figure("kk", cell("plan", id, year).value);
      expect(table[id][1], `${id} ${year}`).toBe(printed);
      expect(ranking[id], `${id} ${year}`).toBe(printed);
      if (id !== "KZ") expect(map[id], `${id} ${year}`).toContain(`: ${printed}\u00A0`);
      seen += 1;
    }
  }
  expect(seen).toBe(17 * 8);
  expect(rows("plan.csv")).toHaveLength(seen);
});

test("every official cell stands in the table as it was published", async ({ page }) => {
  await open(page);
  let seen = 0;
  for (const measure of OUTCOMES) {
    const [first, last] = span(measure);
    for (let year = first; year <= last; year += 1) {
      await go(page, `?measure=${measure}&year=${year}&view=table`);
      const table = await lines(page);
      const ids = ["KZ", ...members(vintage(measure, year))];
      expect(Object.keys(table).sort()).toEqual([...ids].sort());
      for (const id of ids) expect(table[id].slice(1, -1), `${measure} ${id} ${year}`).toEqual(line(measure, id, year));
      seen += ids.length;
    }
  }
  expect(seen).toBeGreaterThan(1000);
});

/** Figure, place, difference from the country and words of a cell, as the file has them; a sparkline follows. */
function line(measure, id, year) {
  const found = cell(measure, id, year);
  const note = found.status === "published" ? "" : word("kk", WORDS[found.status]);
  if (id === "KZ") return [marked("kk", found), "", "", note];
  return [marked("kk", found), place(measure, id, year), away(found.value, cell(measure, "KZ", year).value), note];
}

const WORDS = {
  "published-inconsistent": "status_inconsistent",
  "published-differs": "status_differs",
  "published-backcast": "status_backcast",
  "published-suspect": "status_suspect",
};

/** A difference with its sign, counted in hundredths so that no binary fraction comes in. */
function away(value, other) {
  const whole = (printed) => Math.round(Number(printed) * 100);
  const gap = whole(value) - whole(other);
  const places = Math.max(...[value, other].map((printed) => printed.split(".")[1].length));
  const sign = gap > 0 ? "+" : gap < 0 ? "\u2212" : "";
  return sign + figure("kk", (Math.abs(gap) / 100).toFixed(places));
}

test("a figure with a standing of its own carries its mark and its words in every language", async ({ page }) => {
  await open(page);
  const all = OUTCOMES.flatMap((measure) => CELLS[measure].map((found) => ({ measure, ...found })));
  for (const status of ["published-inconsistent", "published-differs", "published-backcast"]) {
    const { measure, region, year, value } = all.find((found) => found.status === status);
    for (const lang of LANGS) {
      const words = word(lang, WORDS[status]);
      const pin = region === "KZ" ? "KZ-PAV" : region;
      await go(page, `?lang=${lang}&measure=${measure}&year=${year}&region=${pin}`);
      const here = explorer(page, lang);
      await expect(here.panel, status).toContainText(`${figure(lang, value)}*`);
      if ((await here.region(region).count()) > 0) {
        await expect(here.row(region)).toContainText(`${figure(lang, value)}*`);
        await expect(here.region(region)).toHaveAttribute("aria-label", new RegExp(words));
        await expect(page.locator("#legend")).toContainText(`* ${words}`);
      }
      await go(page, `?lang=${lang}&measure=${measure}&year=${year}&view=table`);
      const table = await lines(page);
      if (table[region]) expect(table[region].at(-2)).toBe(words);
    }
  }
});

test("backcast figures of regions that did not exist yet stand in their panel", async ({ page }) => {
  await open(page);
  const early = CELLS.poverty.filter(({ region, year }) => ["KZ-TUR", "KZ-SHY"].includes(region) && year < 2018);
  expect(early).toHaveLength(8);
  for (const found of early) {
    await go(page, `?measure=poverty&year=${found.year}&region=${found.region}`);
    await expect(explorer(page).panel).toContainText(`${figure("kk", found.value)}*`);
    await expect(explorer(page).region(found.region)).toHaveCount(0);
  }
});

test("labels of the map show the figures in the reader's own way of writing", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 1000 });
  await open(page);
  for (const lang of LANGS) {
    for (const measure of ["plan", "unemployment", "neet"]) {
      const [, year] = span(measure);
      await go(page, `?lang=${lang}&measure=${measure}&year=${year}`);
      const ids = members(vintage(measure, year));
      // A note that belongs to all figures is said once under the map, not starred on each.
      const shared = new Set(ids.map((id) => cell(measure, id, year).status)).size === 1;
      for (const id of ids) {
        const label = await page.evaluate((region) => ["v-", "i-"].map((part) => document.getElementById(part + region)?.textContent ?? "").join(""), id);
        expect(label, `${name(id, lang)} ${measure}`).toBe(shared ? figure(lang, cell(measure, id, year).value) : marked(lang, cell(measure, id, year)));
      }
      await expect(page.locator("#legend")).not.toContainText(shared ? "* " : "\u0000");
    }
  }
});
