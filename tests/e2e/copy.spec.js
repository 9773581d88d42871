// Sharing a view: the link that is copied shows the same view to whoever opens it.

import { explorer } from "./explorer.js";
import { expect, inExplorer, open, test } from "./visit.js";
import { sites } from "./sites.js";

const VIEW = "?lang=ru&measure=unemployment&year=2013&region=KZ-YUZ,KZ-AST&view=bars";

/** Says what the browser answers when the page asks to write the clipboard. */
async function allow(page, setting) {
  const browser = await page.context().newCDPSession(page);
  const { browserContextId } = (await browser.send("Target.getTargetInfo")).targetInfo;
  for (const name of ["clipboard-read", "clipboard-write", "clipboard-sanitized-write"]) {
    await browser.send("Browser.setPermission", { permission: { name }, setting, browserContextId }).catch(() => {});
  }
}

/** Opens the dialog of address and citations, and copies the address. */
async function copy(page) {
  await page.locator("#share").click();
  await page.locator("#cite-link-copy").click();
  return page.locator("#take-said");
}

test("the copied link shows the same view", async ({ page }) => {
  await allow(page, "granted");
  await open(page, `./${VIEW}`);
  const here = explorer(page, "ru");
  await here.next.click();
  const finding = await here.finding.textContent();
  await expect(await copy(page)).toHaveText(here.say("copied"));
  const link = await page.evaluate(() => navigator.clipboard.readText());
  // Many systems end an address at a comma.
  await expect(page).toHaveURL(link.replace("%2C", ","));
  expect(link).toBe(new URL(inExplorer(`./${VIEW.replace("2013", "2014")}`), sites.root).href.replace(",", "%2C"));
  await open(page, link);
  await expect(here.finding).toHaveText(finding);
  await expect(here.view("bars")).toHaveAttribute("aria-pressed", "true");
});

test("a copied link names measure and year, under any path", async ({ page }) => {
  await allow(page, "granted");
  await open(page, `${sites.sub}?lang=en`);
  await page.getByRole("link", { name: "Қаз", exact: true }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "kk");
  await expect(await copy(page)).toHaveText(explorer(page).say("copied"));
  const here = `${sites.sub}map/?measure=plan&year=2016`;
  expect(page.url()).toBe(here);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(here);
});

test("a browser that refuses to copy is said, with the way that is left", async ({ page }) => {
  await allow(page, "denied");
  await open(page, `./${VIEW}`);
  await expect(await copy(page)).toHaveText(explorer(page, "ru").say("copy_failed"));
});

test("a page without a clipboard, as on plain http, says the same", async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await open(page, `./${VIEW}`);
  await expect(await copy(page)).toHaveText(explorer(page, "ru").say("copy_failed"));
});

/** What copying a range of the page puts on the clipboard, as text and as markup. */
const clip = (page, from, to = from) =>
  page.evaluate(
    ([first, last]) => {
      const range = document.createRange();
      range.setStartBefore(document.querySelector(first));
      range.setEndAfter(document.querySelector(last));
      getSelection().removeAllRanges();
      getSelection().addRange(range);
      const clipboardData = new DataTransfer();
      const event = new ClipboardEvent("copy", { clipboardData, bubbles: true, cancelable: true });
      document.body.dispatchEvent(event);
      return { text: clipboardData.getData("text/plain"), html: clipboardData.getData("text/html"), selected: getSelection().toString() };
    },
    [from, to],
  );

test("a selected table is copied as names and figures, whatever stands in its cells", async ({ page }) => {
  await open(page, "./?lang=ru&measure=unemployment&year=2016&with=2015&view=table&region=KZ-YUZ");
  await expect(page.locator("#table .differs-mark")).not.toHaveCount(0);
  const number = /^-?\d+(,\d+)?$/;
  const table = await clip(page, "#table table");
  const rows = table.text.split("\n").map((line) => line.split("\t"));
  const country = rows.findIndex((row) => row[0] === "Республика Казахстан");
  // Value, compared value, change; rank and difference are of regions alone.
  for (const row of rows.slice(country)) for (const at of [1, 2, 3]) expect(row[at], row.join("|")).toMatch(number);
  expect(rows.find((row) => row[0] === "город Алматы").slice(0, 6)).toEqual(["город Алматы", "5,3", "5,3", "0,0", "1", "0,3"]);
  expect(table.html).toContain('x:num="-0.1" sdval="-0.1"');
  // The cells of a table that a browser copies without our help hold no words beside their figures.
  expect(table.selected).not.toMatch(/расходится|черты\d/i);
  expect(table.text).not.toMatch(/[\u2212\u00a0\u2060]|расходится/i);
  // Prose stays prose; the tables between it have plain figures.
  const both = await clip(page, "#finding", "#table table");
  expect(both.text).toMatch(/\nгород Алматы\t5,3\t5,3\t0,0\t1\t0,3\t/);
  expect((await clip(page, "#finding")).text).toBe("");
});
