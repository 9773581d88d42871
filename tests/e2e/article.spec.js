// Nothing of the article is missing: every Kazakh phrase and every number of the tables that quote it stands in the
// running page, where a reader looks for it, and every section is near.

import { open, expect, test } from "./visit.js";
import { figure, plain, rows } from "./tables.js";
import { LANGS, word } from "./words.js";

/** The page's own spaces and dashes that do not break, as plain ones. */
const even = (text) => text.replace(/[\u00A0\u2060\s]+/g, " ").trim();

/** All text of a part of the page, closed details included. */
const textOf = async (page, selector) => even(await page.locator(selector).first().evaluate((part) => part.textContent));

/** Opens the page and waits for the sections below the explorer. */
async function read(page, address = "./") {
  await open(page, address);
  await expect(page.locator("#glossary-list dt").first()).toBeAttached();
}

/** The phrases that a part of the page should hold and does not. */
const missing = (text, phrases) => phrases.filter((phrase) => !text.toLowerCase().includes(even(phrase).toLowerCase()));

test("Table 2 stands as printed: thirteen rows, six periods, its marks and its units", async ({ page }) => {
  await read(page);
  const cells = rows("almaty.csv");
  expect(cells).toHaveLength(13 * 6);
  const head = await page.locator("#city-table thead th").allTextContents();
  expect(head.slice(2, 8).map(even)).toEqual(["2009", "2010", "2011", "2012", "2013", even("2014 ж. 3-\u2060тоқсан")]);
  for (const id of new Set(cells.map((cell) => cell.indicator))) {
    const own = cells.filter((cell) => cell.indicator === id);
    const line = page.locator(`#city-table tr[data-indicator="${id}"]`);
    // The page parts thousands, the article does not.
    const printed = await line.locator("td").evaluateAll((all) => all.map((cell) => (cell.firstChild?.data ?? "").replace(/(?<=\d)\u00a0(?=\d)/g, "")));
    expect(printed, id).toEqual([own[0].unit_kk, ...own.map((cell) => cell.printed), ""]);
    await expect(line.locator("th")).toContainText(own[0].kk);
  }
  await expect(page.locator("#city-table")).toContainText("34,4,");
});

test("every list of the article stands in the words of the source", async ({ page }) => {
  await read(page);
  const at = { measures: "#almaty", target_groups: "#article" };
  for (const item of rows("lists.csv")) {
    const place = at[item.list] ?? "#programme";
    expect(missing(await textOf(page, place), [item.kk]), `${item.list} ${item.id} in ${place}`).toEqual([]);
  }
});

test("every stated figure and every date stands with its words", async ({ page }) => {
  await read(page);
  const facts = await textOf(page, "#facts");
  for (const fact of rows("facts.csv")) {
    expect(missing(facts, [fact.kk, figure("kk", fact.value), fact.year]), fact.id).toEqual([]);
  }
  const dates = page.locator("#events-list > ol > li");
  const months = ["қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым", "шілде", "тамыз", "қыркүйек", "қазан", "қараша", "желтоқсан"];
  const events = rows("events.csv");
  expect(await dates.count()).toBe(events.length);
  for (const [number, event] of events.entries()) {
    const [year, month, day] = event.date.split("-").map(Number);
    const said = even(await dates.nth(number).textContent());
    expect(missing(said, [event.kk, `${year} ж. ${day} ${months[month - 1]}`]), event.id).toEqual([]);
  }
});

test("every cell of Table 1 stands in the plan", async ({ page }) => {
  await read(page);
  const table = await page.locator("#table1 tbody tr").evaluateAll((all) => Object.fromEntries(all.map((line) => [line.dataset.row, line.textContent])));
  for (const { region, persons } of rows("plan.csv")) {
    const line = even(table[region]);
    expect(line, region).toContain(even(figure("kk", persons)));
    expect(line).toContain(plain(region, "kk").split(" ")[0]);
  }
});

test("every social project stands with its name, its words and its groups", async ({ page }) => {
  await read(page);
  const projects = rows("projects.csv");
  await expect(page.locator("#projects-list .proj")).toHaveCount(projects.length);
  for (const { n, name_kk, kk, target_groups } of projects) {
    const entry = page.locator(`#project-${n}`);
    const said = await textOf(page, `#project-${n}`);
    expect(missing(said, [n, name_kk, kk].filter(Boolean)), n).toEqual([]);
    if (name_kk === "") await expect(entry).toContainText(word("kk", "projects_no_name"));
    if (target_groups === "") await expect(entry).toContainText(word("kk", "projects_no_group"));
    for (const group of target_groups.split(" ").filter(Boolean)) await expect(entry).toContainText(word("kk", `projects_group_${group}`));
  }
});

test("every target stands in the words of the source, every promised coverage in its table", async ({ page }) => {
  await read(page);
  const said = await textOf(page, "#targets");
  const [head, ...lines] = await page.locator("#coverage tr").evaluateAll((all) => all.map((line) => [...line.cells].map((cell) => cell.textContent.replaceAll("\u00A0", " "))));
  for (const { id, year, kk, value } of rows("targets.csv")) {
    if (!id.startsWith("coverage")) {
      expect(missing(said, [kk, figure("kk", value)]), id).toEqual([]);
      continue;
    }
    const [, category, when, share] = /^(.*) (\d{4}) жылы – (.*)$/.exec(kk);
    const line = lines.find(([name]) => name.toLowerCase() === category.toLowerCase());
    expect(line, kk).toBeTruthy();
    expect([when, share], kk).toEqual([year, line[head.findIndex((title) => title.includes(when))]]);
  }
});

test("every share of the productively employed and every reported result stands with its source", async ({ page }) => {
  await read(page);
  await page.locator("#chart-productive").scrollIntoViewIfNeeded();
  await expect(page.locator("#twin-productive")).toBeVisible();
  const productive = await textOf(page, "#targets");
  const shares = rows("productive.csv");
  // A quarter is shown where its year has no figure of the whole year.
  const shown = shares.filter(({ period, year }) => period === year || !shares.some((row) => row.period === year));
  for (const { period, value } of shown) expect(missing(productive, [figure("kk", value)]), period).toEqual([]);
  const reports = await textOf(page, "#reports");
  for (const { measure, value, source } of rows("programme-results.csv")) {
    const known = rows("sources.csv").find(({ id }) => id === source);
    expect(missing(reports, [figure("kk", value), known.title]), `${measure} ${source}`).toEqual([]);
  }
});

test("the text of the article is whole, and the places of its tables and figures exist", async ({ page }) => {
  await read(page);
  const paragraphs = rows("article.csv");
  expect(missing(await textOf(page, "#article"), paragraphs.map((row) => row.text))).toEqual([]);
  const places = new Set(paragraphs.map((row) => row.place).filter((place) => place !== "" && place !== "projects"));
  for (const place of places) await expect(page.locator(`#${place}`), place).toHaveCount(1);
});

test("in Russian and English the source's words stand under the translation", async ({ page }) => {
  await read(page);
  for (const lang of ["ru", "en"]) {
    await page.locator(`#lang-${lang}`).click();
    await expect(page.locator("html")).toHaveAttribute("lang", lang);
    // Sections that are not on the screen follow when they come near.
    await page.locator("#glossary").scrollIntoViewIfNeeded();
    await expect(page.locator("#glossary h2")).toHaveText(word(lang, "glossary_title"));
    const programme = await textOf(page, "#programme");
    const almaty = await textOf(page, "#almaty");
    for (const item of rows("lists.csv").filter((row) => !["target_groups", "measures"].includes(row.list))) {
      const parts = item[lang].split(/: |; /);
      expect(missing(programme, [...parts, item.kk]), `${lang} ${item.id}`).toEqual([]);
    }
    for (const cell of rows("almaty.csv")) expect(missing(almaty, [cell[lang], figure(lang, cell.value)]), cell.indicator).toEqual([]);
  }
});

test("where Figure 3 was, the page says that its numbers are lost, and what else is known", async ({ page }) => {
  await read(page, "./#almaty-figure3");
  await expect(page.locator("#city-known")).toContainText(word("kk", "almaty_lost"));
  const known = await textOf(page, "#city-known-table");
  const rate = rows("outcomes-unemployment.csv").find((row) => row.region === "KZ-ALA" && row.year === "2016" && row.age === "total" && row.sex === "total" && row.urbanisation === "total");
  expect(known).toContain(figure("kk", rate.value));
  expect(known).toContain(even(figure("kk", rows("plan.csv").find((row) => row.region === "KZ-ALA" && row.year === "2013").persons)));
});

test("a criterion leads to the measure that shows it", async ({ page }) => {
  await read(page);
  await page.locator("#programme .by a[data-do^='show:unemployment']").click();
  await expect(page).toHaveURL(/measure=unemployment/);
  await expect(page.locator("#finding")).toBeInViewport();
});

test("every link to a term finds its entry in three languages, and there is a way back", async ({ page }) => {
  await read(page, "./?measure=poverty");
  const ids = await page.locator("a[href^='#term-']").evaluateAll((all) => [...new Set(all.map((link) => link.getAttribute("href")))]);
  expect(ids.length).toBeGreaterThan(20);
  expect(ids).toContain("#term-poverty");
  for (const id of ids) {
    await expect(page.locator(id), id).toHaveCount(1);
    await expect(page.locator(`${id} dt [lang]`), id).toHaveCount(2);
  }
  const link = page.locator("#city-table a[href='#term-city-registered']");
  await link.click();
  await expect(page.locator("#term-city-registered")).toBeInViewport();
  await page.getByRole("button", { name: word("kk", "glossary_back") }).click();
  await expect(link).toBeFocused();
  await expect(link).toBeInViewport();
});

test("the contents list what stands on the page, lead there in two clicks and follow scrolling", async ({ page }) => {
  for (const width of [360, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    await read(page);
    const links = page.locator('#menu-list a[href^="#"]');
    const anchors = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    for (const id of ["#plan", "#targets", "#matrix", "#programme", "#facts", "#reports", "#almaty", "#article", "#data", "#glossary"]) expect(anchors).toContain(id);
    for (const id of anchors) await expect(page.locator(id), id).toHaveCount(1);
    for (const id of ["#almaty", "#glossary", "#plan"]) {
      await page.locator("#menu-button").click();
      await page.locator(`#menu-list a[href="${id}"]`).click();
      await expect(page.locator("#menu-list")).toBeHidden();
      await expect(page).toHaveURL(new RegExp(`${id}$`));
      await expect(page.locator(`${id} h2`)).toBeInViewport();
      await expect(page.locator("#menu-list a[aria-current]")).toHaveAttribute("href", id);
    }
    await page.locator("#menu-button").click();
    await page.keyboard.press("Escape");
    await expect(page.locator("#menu-list")).toBeHidden();
    await expect(page.locator("#menu-button")).toBeFocused();
  }
});

test("headings form an outline in every language", async ({ page }) => {
  for (const lang of LANGS) {
    await read(page, `./?lang=${lang}`);
    const levels = await page.locator("h1, h2, h3, h4, h5, h6").evaluateAll((all) => all.filter((one) => one.textContent.trim() && !one.closest("[aria-hidden=true]")).map((one) => [Number(one.tagName[1]), one.textContent.trim().slice(0, 40)]));
    expect(levels.filter(([level]) => level === 1)).toHaveLength(1);
    for (const [at, [level, text]] of levels.entries()) {
      if (at > 0) expect(level - levels[at - 1][0], `${lang}: ${text}`).toBeLessThanOrEqual(1);
    }
  }
});
