// Marks of the audit, data and downloads, as a visitor meets them; the archive is opened without any code of the
// product and checked against its own description.

import { createHash } from "node:crypto";
import { inflateRawSync } from "node:zlib";

import { expect, open, test } from "./visit.js";
import { rows } from "./tables.js";
import { sites } from "./sites.js";

test("a mark stands only where something differs, and opens its note in place", async ({ page }) => {
  await open(page, "./?measure=unemployment&year=2014");
  await expect(page.locator("#near-line")).toBeAttached();
  await expect(page.locator("#rank .differs-mark")).toHaveCount(0);
  await page.locator("#year-on").click();
  const mark = page.locator("#rank .differs-mark");
  await page.locator(".languages a[lang=ru]").click();
  await expect(mark).toHaveAccessibleName(/^Расходится: .*2015/);
  await mark.focus();
  await page.keyboard.press("Enter");
  const note = page.locator(".differs-note:popover-open");
  await expect(note).toBeInViewport();
  await expect(note).toContainText("4,93");
  await page.keyboard.press("Escape");
  await expect(note).toHaveCount(0);
  await expect(mark).toBeFocused();
  await mark.click();
  await note.getByRole("link").click();
  await expect(page).toHaveURL(/ru\/article\/#audit-renderings-2015$/);
  await expect(page.locator("#audit-renderings-2015")).toBeAttached();
  await open(page, "./?lang=ru&measure=unemployment&year=2015&region=KZ-ALA");
  await page.locator("#panel .differs-mark").first().click();
  await page.keyboard.press("Escape");
  await expect(page.locator("#panel"), "the key closes the note alone").toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.locator("#panel")).toBeHidden();
});

/** Name → contents, by the archive's directory. */
function unzip(bytes) {
  const end = bytes.lastIndexOf(Buffer.from("PK\x05\x06", "latin1"));
  let at = bytes.readUInt32LE(end + 16);
  return new Map(
    Array.from({ length: bytes.readUInt16LE(end + 10) }, () => {
      const [packed, size] = [bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 24)];
      const [name, extra, comment] = [28, 30, 32].map((o) => bytes.readUInt16LE(at + o));
      const local = bytes.readUInt32LE(at + 42);
      const title = bytes.toString("utf8", at + 46, at + 46 + name);
      const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
      const content = inflateRawSync(bytes.subarray(start, start + packed));
      expect(content.length, title).toBe(size);
      at += 46 + name + extra + comment;
      return [title, content];
    }),
  );
}

test("the archive opens and fits its data package", async ({ page, request }) => {
  await page.goto("./en/data/");
  const link = page.locator(".actions a[download]").first();
  const answer = await request.get(new URL(await link.getAttribute("href"), page.url()).href);
  const bytes = await answer.body();
  const kilobytes = Math.max(1, Math.round(bytes.length / 1024));
  await expect(link).toContainText(`${kilobytes}\u00A0KB`);
  const files = unzip(bytes);
  const description = JSON.parse(files.get("datapackage.json"));
  const tables = new Map();
  for (const resource of description.resources) {
    const content = files.get(resource.path);
    expect(content, resource.path).toBeTruthy();
    if (resource.bytes) expect(content.length, resource.path).toBe(resource.bytes);
    if (resource.hash) expect(`sha256:${createHash("sha256").update(content).digest("hex")}`, resource.path).toBe(resource.hash);
    const served = await request.get(new URL(`data/${resource.path}`, sites.root).href);
    expect(content.equals(await served.body()), `${resource.path} is the file of the site`).toBe(true);
    if (!resource.schema) continue;
    const head = content.toString("utf8").split("\n", 1)[0];
    expect(head, resource.path).toBe(resource.schema.fields.map((f) => f.name).join(","));
    tables.set(resource.name, rows(resource.path));
  }
  const faults = description.resources.filter((r) => r.schema).flatMap(({ name, schema }) => misfits(name, schema, tables));
  expect(faults).toEqual([]);
});

/** What of a table does not fit its schema: types, required cells, words, keys, keys of other tables. */
function misfits(name, schema, tables) {
  const [all, faults] = [tables.get(name), []];
  for (const { name: column, type, constraints = {} } of schema.fields) {
    const form = { integer: /^-?\d+$/, year: /^\d{4}$/, number: /^-?\d+(\.\d+)?$/, date: /^\d{4}-\d\d-\d\d$/ }[type] ?? /[^]*/;
    for (const cell of all.map((row) => row[column])) {
      if (cell === "" ? constraints.required : !form.test(cell) || (constraints.enum && !constraints.enum.includes(cell))) faults.push(`${name}.${column}: '${cell}'`);
    }
  }
  const key = [schema.primaryKey ?? []].flat();
  const keys = all.map((row) => key.map((column) => row[column]).join("\u0000"));
  if (key.length > 0 && new Set(keys).size < keys.length) faults.push(`${name}: a key is used twice`);
  for (const { fields, reference } of schema.foreignKeys ?? []) {
    const [column, other] = [[fields].flat()[0], [reference.fields].flat()[0]];
    const known = new Set(tables.get(reference.resource || name).map((row) => row[other]));
    for (const cell of all.map((row) => row[column])) if (cell && !known.has(cell)) faults.push(`${name}.${column}: ${cell} is unknown`);
  }
  return faults;
}

test("every table is offered with its sizes, and every file is there", async ({ page, request }) => {
  await page.goto("./ru/data/");
  const links = await page.locator("#data a[download]").evaluateAll((all) => all.map((a) => [a.href, a.textContent]));
  expect(links.length).toBeGreaterThan(45);
  for (const [href, words] of links) {
    const answer = await request.get(href);
    expect(answer.ok(), href).toBe(true);
    // The same table with other signs.
    if (/excel\/.*\.csv$/.test(href)) continue;
    const kilobytes = Math.max(1, Math.round((await answer.body()).length / 1024));
    expect(words.replace(/(\d)\u00A0(\d)/g, "$1$2"), href).toContain(`${kilobytes}\u00A0КБ`);
  }
  const sheet = await (await request.get(new URL("data/excel/ru/productive.csv", sites.root).href)).body();
  expect([...sheet.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(sheet.toString("utf8")).toContain("2014;2014;69,9;предварительное значение;");
  const sources = rows("sources.csv");
  await expect(page.locator("[id^=source-]")).toHaveCount(sources.length);
  for (const source of sources) await expect(page.locator(`#source-${source.id}`)).toContainText(source.title);
});
