// What is downloaded says what the page shows: files, pictures, and the profile on one sheet of paper.

import { readFileSync } from "node:fs";
import { explorer } from "./explorer.js";
import { expect, inExplorer, open, test } from "./visit.js";
import { LANGS, word } from "./words.js";

/** Saves a file of the open dialog and gives its bytes. */
async function saved(page, code) {
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator(`#file-${code}`).click()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** Pages of a PDF, and the size of the first in points. */
function sheets(pdf) {
  const text = pdf.toString("latin1");
  return { count: text.match(/\/Type\s*\/Page\b(?!s)/g).length, box: /\/MediaBox\s*\[([^\]]+)\]/.exec(text)[1].trim().split(/\s+/).map(Number) };
}

test("the CSV of a view holds the figures of its table, the one for Excel with commas", async ({ page }) => {
  await open(page, "./?lang=ru&measure=poverty&year=2016&view=table");
  const rows = await page.locator("#table tbody tr").evaluateAll((all) => all.map((row) => [row.dataset.row, row.cells[1].textContent]));
  await page.locator("#download").click();
  const { name, bytes } = await saved(page, "csv");
  expect(name).toBe("jolkarta-poverty-2016-table-ru.csv");
  const lines = bytes.toString("utf8").trim().split("\r\n").map((line) => line.split(","));
  const [id, value] = ["region", "value"].map((head) => lines[0].indexOf(head));
  const figures = new Map(lines.slice(1).map((cells) => [cells[id], cells[value]]));
  expect(figures.size).toBe(rows.length);
  for (const [region, printed] of rows) expect(figures.get(region), region).toBe(printed.replace("*", "").replace(",", "."));
  const excel = (await saved(page, "excel")).bytes.toString("utf8");
  expect(excel.charCodeAt(0)).toBe(0xfeff);
  expect(excel.split("\r\n")[1].split(";")).toContain("2,5");
  const book = (await saved(page, "xlsx")).bytes;
  expect(book.subarray(0, 2).toString()).toBe("PK");
  expect(book.toString("utf8")).toMatch(/<c r="E2" s="2"><v>2\.5<\/v>/);
});

test("pictures carry finding, source, release and address; PNG has twice the size", async ({ page }) => {
  await open(page, "./?measure=unemployment");
  const finding = await page.locator("#finding").textContent();
  await page.locator("#download").click();
  const svg = (await saved(page, "svg")).bytes.toString("utf8");
  expect(svg).toContain(finding);
  expect(svg).toContain(page.url().replaceAll("&", "&amp;"));
  const png = (await saved(page, "png")).bytes;
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  expect(png.readUInt32BE(16)).toBe(2 * Number(/width="(\d+)"/.exec(svg)[1]));
  // A painted picture is not one flat colour.
  expect(png.length).toBeGreaterThan(40_000);
});

test("the dialog is opened and closed by keys, and gives the focus back", async ({ page }) => {
  await open(page, "./?lang=en&measure=neet&view=trend");
  await page.locator("#share").focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: word("en", "share") });
  await expect(dialog).toBeVisible();
  await expect(dialog.locator("#cite-bibtex")).toContainText("@misc{jolkarta-neet-trend-en");
  await expect(dialog.getByRole("img")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(page.locator("#share")).toBeFocused();
});

test("a printed view is the figure with its legend, sources and address, without controls", async ({ page }) => {
  for (const query of ["?measure=unemployment", "?lang=ru&measure=neet&year=2023&view=tiles", "?lang=ru&measure=poverty&region=KZ-ALA&view=trend", "?lang=en&view=bars", "?lang=ru&measure=unemployment&view=table&years=all", "?lang=ru&measure=unemployment&with=2013"]) {
    await open(page, `./${query}`);
      await page.emulateMedia({ media: "print" });
    await expect(page.locator("#paper"), query).toContainText(inExplorer(`./${query}`).slice(2));
    for (const gone of [".hero", ".site-bar", ".site-foot", "#bar", "#slider", "#views", "#options", "#download"]) await expect(page.locator(gone), `${query} ${gone}`).toBeHidden();
    for (const kept of ["#finding", "#sub", "#sources"]) await expect(page.locator(kept), `${query} ${kept}`).toBeVisible();
    const { count } = sheets(await page.pdf({ preferCSSPageSize: true }));
    expect(count, query).toBe(1);
    await page.emulateMedia({ media: "screen" });
  }
});

test("two years and the tile grid are taken as they are shown", async ({ page }) => {
  await open(page, "./?lang=ru&measure=unemployment&with=2013");
  await page.locator("#download").click();
  const csv = await saved(page, "csv");
  expect(csv.name).toBe("jolkarta-unemployment-2016-2013-map-ru.csv");
  expect(csv.bytes.toString("utf8").split("\r\n")[1]).toMatch(/^KZ,.*,2013,5\.2,published,16,2013,2016,percentage points,-0\.2$/);
  const svg = (await saved(page, "svg")).bytes.toString("utf8");
  for (const words of ["2013\u00a0· 16", "2016\u00a0· 16", word("ru", "table_change", { from: "2013", to: "2016", unit: word("ru", "unit_points") })]) expect(svg).toContain(words);
  await page.keyboard.press("Escape");
  await page.locator("#view-tiles").click();
  await expect(page.locator("#options")).toContainText(word("ru", "with_elsewhere", { year: "2013" }));
  await page.locator("#download").click();
  expect((await saved(page, "svg")).bytes.toString("utf8")).toContain(word("ru", "tiles_note").slice(0, 30));
});

for (const [turn, lang] of LANGS.entries()) {
  for (const [at, region] of ["KZ-YUZ", "KZ-ABY", "KZ-ALM-PRE", ""].entries()) {
    const tag = at % LANGS.length === turn ? [] : "@all";
    test(`the passport of ${region || "the country"} in ${lang} is one A4 page`, { tag }, async ({ page }) => {
      await open(page, `./?lang=${lang}&region=${region}&view=passport`);
      await expect(page.locator("#sheet h2")).toBeVisible();
      const { count, box } = sheets(await page.pdf({ preferCSSPageSize: true }));
      expect(count).toBe(1);
      expect(box.slice(2).map(Math.round)).toEqual([595, 842]);
    });
  }
}

for (const [which, tag] of [["every tenth", []], ["every", "@all"]]) test(`${which} passport fits the height of its sheet`, { tag }, async ({ page }) => {
  // Seventy-two pages.
  test.setTimeout(240_000);
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: 703, height: 1032 });
  const regions = readFileSync(new URL("../../data/regions.csv", import.meta.url), "utf8").trim().split("\n").slice(2).map((line) => line.split(",")[0]);
  expect(regions).toHaveLength(24);
  for (const region of regions.filter((_, at) => which === "every" || at % 10 === 0)) {
    for (const [lang, measure] of [["kk", "poverty"], ["ru", "neet"], ["en", "plan"]]) {
      await open(page, `./?lang=${lang}&measure=${measure}&year=2016&region=${region}&view=passport`);
      await expect(page.locator("#sheet h2")).toBeVisible();
      const height = await page.locator("#sheet").evaluate((sheet) => sheet.getBoundingClientRect().height);
      expect(height, `${region} ${lang}`).toBeLessThanOrEqual(1031);
    }
  }
});

test("the passport is reached from the panel and says what the view says", async ({ page }) => {
  await open(page, "./?lang=ru&measure=unemployment&region=KZ-AKM");
  await page.locator("#passport-open").click();
  await expect(page.locator("#sheet h2")).toHaveText("Акмолинская область");
  expect(new URL(page.url()).searchParams.get("view")).toBe("passport");
  await page.goBack();
  await expect(explorer(page, "ru").panel).toBeVisible();
  await expect(page.locator("#sheet")).toBeHidden();
});

test("the dialog of files ends with its last file", async ({ page }) => {
  await open(page, "./?lang=ru&measure=poverty");
  await page.locator("#download").click();
  const [foot, last] = await Promise.all(["#take", "#take li:last-child"].map((part) => page.locator(part).evaluate((one) => one.getBoundingClientRect().bottom)));
  expect(foot - last).toBeLessThan(32);
});
