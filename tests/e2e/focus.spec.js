// The focus is never lost: whatever a key changes, the next key goes on from a place that the visitor can find.

import { explorer, settled } from "./explorer.js";
import { name } from "./tables.js";
import { expect, open, test } from "./visit.js";
import { LANGS } from "./words.js";

/** The id of what has the focus; the test fails when nothing has. */
async function kept(page, after) {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  const { id, tag } = await page.evaluate(() => ({ id: document.activeElement?.id, tag: document.activeElement?.tagName }));
  expect(tag, `the focus after ${after}`).not.toBe("BODY");
  return id;
}

test("a change of language or measure leaves the focus where it is", async ({ page }) => {
  await open(page, "./?measure=unemployment&region=KZ-AKM,KZ-PAV");
  for (const lang of ["ru", "en", "kk"]) {
    await page.locator(`.languages a[lang=${lang}]`).press("Enter");
    await expect(page.locator("html")).toHaveAttribute("lang", lang);
    await settled(page);
    await expect(page.locator(`.languages a[lang=${lang}]`)).toBeFocused();
  }
  await explorer(page).tab("unemployment").focus();
  for (let at = 0; at < 7; at += 1) {
    await page.keyboard.press("ArrowRight");
    expect(await kept(page, "a measure")).toMatch(/^tab-/);
  }
});

test("Back and Forward leave it too, wherever it is", async ({ page }) => {
  await open(page, "./?measure=unemployment&year=2023&region=KZ-AKM");
  const here = explorer(page);
  await here.tab("neet").click();
  await here.tab("informal").click();
  for (const id of ["year", "year-back", "tab-neet", "r-KZ-PAV", "c-KZ-AST", "unpin-KZ-AKM", "panel-close", "clear", "share", "region-search", "view-map"]) {
    await page.locator(`#${id}`).focus();
    await page.goBack();
    expect(await kept(page, `Back on ${id}`)).toBe(id);
    await page.goForward();
    await expect(here.tab("informal")).toHaveAttribute("aria-selected", "true");
    expect(await kept(page, `Forward on ${id}`)).toBe(id);
  }
});

test("buttons that become useless keep it", async ({ page }) => {
  await open(page, "./?year=2019");
  await page.locator("#year-on").press("Enter");
  await expect(explorer(page).slider).toHaveValue("2020");
  await kept(page, "the last year");
  await explorer(page).slider.press("Home");
  await explorer(page).slider.press("ArrowRight");
  await page.locator("#year-back").press("Enter");
  await expect(explorer(page).slider).toHaveValue("2013");
  await kept(page, "the first year");
});

test("removing a pin, clearing and closing move it to something near", async ({ page }) => {
  await open(page, "./?measure=foo&region=KZ-AKM,KZ-PAV,KZ-ATY");
  const here = explorer(page);
  await page.getByRole("button", { name: here.say("notice_dismiss") }).press("Enter");
  await expect(here.notice).toBeHidden();
  await kept(page, "closing the notice");
  for (const id of ["KZ-PAV", "KZ-AKM", "KZ-ATY"]) {
    await page.getByRole("button", { name: here.say("unpin", { region: name(id, "kk") }) }).press("Enter");
    await kept(page, `unpinning ${id}`);
  }
  await expect(here.pins).toHaveCount(0);
  await here.row("KZ-AKM").press("Enter");
  await here.clear.press("Enter");
  await kept(page, "clearing");
  await here.row("KZ-AKM").press("Enter");
  await here.panel.getByRole("button", { name: here.say("panel_close") }).press("Enter");
  await kept(page, "closing the panel");
});

test("a region that leaves the map while it has the focus hands it on", async ({ page }) => {
  await open(page, "./?measure=unemployment&year=2018");
  const here = explorer(page);
  await here.slider.press("ArrowLeft");
  await here.region("KZ-YUZ").focus();
  await page.evaluate(() => document.getElementById("year-on").click());
  await expect(here.slider).toHaveValue("2018");
  expect(await kept(page, "new borders")).toMatch(/^[rc]-KZ-/);
  await expect(page.locator("#map [tabindex='0']")).toHaveCount(1);
});

test("each view and each row of the table keeps it", async ({ page }) => {
  await open(page, "./?measure=unemployment");
  for (const lang of LANGS) {
    await page.locator(`.languages a[lang=${lang}]`).press("Enter");
    await settled(page);
    for (const view of ["bars", "trend", "table", "map"]) {
      await page.locator(`#view-${view}`).press("Enter");
      expect(await kept(page, view)).toBe(`view-${view}`);
    }
  }
  await page.locator("#view-table").press("Enter");
  await page.locator("#row-KZ-PAV").press("Enter");
  await expect(page.locator("#row-KZ-PAV")).toHaveAttribute("aria-pressed", "true");
  expect(await kept(page, "a row")).toBe("row-KZ-PAV");
});
