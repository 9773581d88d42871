// Presses before the code has loaded are not lost: they are carried out when it is there; of links to
// another place the last one. A visitor who waits is told.

import { explorer } from "./explorer.js";
import { expect, inExplorer, ready, test } from "./visit.js";
import { MEASURES } from "./tables.js";
import { word } from "./words.js";

/** Opens a view of the explorer of which something is held back. */
async function begin(page, address) {
  await page.goto(inExplorer(address));
  await ready(page);
}

/** Holds back what a pattern names until `release` is called. */
async function hold(page, pattern) {
  let release;
  const held = new Promise((done) => { release = done; });
  await page.route(pattern, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

test("a dialog opens when its code comes, the last one asked for; everything else acts at once", async ({ page }) => {
  const release = await hold(page, "**/figures-part-*");
  await begin(page, "./?lang=en&measure=poverty&view=table");
  const here = explorer(page, "en");
  const waiting = page.locator("#waiting");
  await expect(waiting).toBeHidden();
  for (const button of ["download", "embed", "share"]) await page.locator(`#${button}`).click();
  await expect(waiting).toBeVisible();
  await expect(waiting).toHaveText(here.say("loading"));
  await page.locator("#with").selectOption("2015");
  await expect.poll(() => new URL(page.url()).searchParams.get("with")).toBe("2015");
  release();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toHaveAccessibleName(here.say("share"));
  await expect(dialog).toHaveCount(1);
  await expect(page.locator("[aria-busy]")).toHaveCount(0);
  await expect(waiting).toBeHidden();
  // A key that is held presses once, wherever it has led the focus.
  await page.keyboard.press("Escape");
  await page.locator("#share").focus();
  for (const _ of "12345") await page.keyboard.down("Enter");
  await expect(dialog).toBeVisible();
  await page.keyboard.up("Enter");
});

test("what is chosen and pressed before any program runs is carried out", async ({ page }) => {
  const say = (key) => word("en", key);
  const release = await hold(page, "**/explorer-part-*");
  await page.goto("./en/map/");
  await page.locator("#year").press("ArrowLeft");
  const shape = page.locator("#map [role=button][tabindex='0']");
  await shape.press("Enter");
  await expect(shape, "the keyboard presses a region").toHaveAttribute("aria-busy", "true");
  await expect(page.locator("#live")).toHaveText(say("loading"));
  await page.locator("#tab-poverty").click();
  await page.locator("#tab-poverty").press("ArrowRight");
  await page.locator("#tab-poverty").press("ArrowRight");
  await page.locator("#view-table").click();
  await page.locator("#region-search").pressSequentially("pavl");
  await page.keyboard.press("Enter");
  await page.locator("#share").click();
  await page.locator("#embed").click();
  await expect(page.locator("#waiting")).toBeVisible();
  await expect(page.locator("#failed")).toBeHidden();
  release();
  await expect(page.getByRole("dialog", { name: say("embed") })).toBeVisible();
  await expect(page.locator("#waiting")).toBeHidden();
  await expect(page.locator("#year")).toHaveJSProperty("value", "2022");
  await expect.poll(() => new URL(page.url()).searchParams.get("measure")).toBe(MEASURES[MEASURES.indexOf("poverty") + 2]);
  const asked = new URL(page.url()).searchParams;
  expect(asked.get("view")).toBe("table");
  expect(asked.get("region").split(",")).toContain("KZ-PAV");
  await expect(page.locator("#region-search")).toHaveValue("");
});

test("every view and frame that is still being fetched says so; one that needs nothing more does not", async ({ page }) => {
  const release = await hold(page, "**/figures-part-*");
  const shown = [["?view=map", false], ["?view=trend", true], ["?embed=matrix", true], ["?embed=tracker", true], ["?embed=map", false]];
  for (const [query, waits] of shown) {
    await begin(page, `./${query}`);
    await expect(page.locator("#waiting"), query).toHaveCSS("display", waits ? "block" : "none");
  }
  release();
});
