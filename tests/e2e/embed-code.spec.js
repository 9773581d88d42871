// The dialog that gives the code for other pages: what it gives works there, in each of its grades.

import { existsSync } from "node:fs";
import { join } from "node:path";
import { SITE, content, expect, fitted, inside, test } from "./hosts.js";
import { dist } from "./servers.js";
import { inExplorer } from "./visit.js";
import { LANGS, word } from "./words.js";

/** Opens the dialog on a view. */
async function open(page, query = "") {
  await page.goto(inExplorer(`${SITE}${query}`));
  await expect(page.locator("html[data-ready]")).toBeAttached();
  // On a phone it stands behind "More".
  if (await page.locator("#more").isVisible()) await page.locator("#more").click();
  await page.locator("#embed").click();
  await expect(page.locator("#take")).toBeVisible();
}

const code = (page) => page.locator("#emb-code").textContent();

/** Every choice of a list by its value. */
async function choose(page, choices) {
  for (const [list, value] of Object.entries(choices)) await page.locator(`#emb-${list}`).selectOption(value);
}

test("script and frame: the code shows the view that it was made for, as high as it is", async ({ page, host }) => {
  await open(page, "?lang=ru&measure=neet&year=2021&region=KZ-PAV&view=trend");
  await expect(page.locator("#emb-grade-script")).toBeChecked();
  const given = await code(page);
  await host(given);
  await fitted(page);
  const found = await inside(page);
  await expect(found.locator("html")).toHaveAttribute("data-embed", "trend");
  await expect(found.locator("#finding")).toContainText("Павлодар");
  await expect(found.locator("#canvas-main")).toBeVisible();
  expect(await page.locator("iframe").getAttribute("title")).toBe(await found.locator("#finding").textContent());
  await expect(found.locator(".languages, #views, #measure")).toHaveCount(3);
  for (const locked of [".languages", "#views", "#measure"]) await expect(found.locator(locked), locked).toBeHidden();
  for (const left of ["#region-search", "#slider", ".look-open", "#download"]) await expect(found.locator(left), left).toBeVisible();
});

test("every part, language, colour and lock that is chosen is in the code", async ({ page, host }) => {
  await open(page);
  await choose(page, { lang: "en", theme: "dark", width: "640" });
  for (const part of ["map", "trend", "bars", "table", "tracker", "matrix", "passport"]) {
    await page.locator("#emb-part").selectOption(part);
    const [, src] = /src="([^"]+)"/.exec(await code(page));
    const { pathname, searchParams: query } = new URL(src.replaceAll("&amp;", "&"));
    expect([query.get("embed"), pathname.endsWith("/en/map/"), query.get("theme")]).toEqual([part, true, "dark"]);
    expect(await code(page)).toContain('width="640"');
  }
  await choose(page, { part: "tracker", target: "poverty" });
  await page.locator("#emb-may-look").uncheck();
  const given = await code(page);
  expect(given).toContain("embed=tracker&amp;lock=all&amp;target=poverty&amp;theme=dark");
  await host(given);
  await fitted(page);
  const found = await inside(page);
  await expect(found.locator(".tracker").filter({ visible: true })).toHaveCount(1);
  await expect(found.locator("html")).toHaveAttribute("lang", "en");
  expect(await page.locator("iframe").evaluate((one) => one.clientWidth)).toBe(640);
});

for (const choices of [{ part: "map" }, { part: "trend" }, { part: "tracker" }, { part: "tracker", target: "poverty" }]) {
  test(`frame only: ${Object.values(choices).join(" ")} has room for all of it`, async ({ page, host }) => {
    await page.setViewportSize({ width: 800, height: 900 });
    await open(page, "?lang=ru");
    await choose(page, choices);
    await page.locator("#emb-grade-frame").check();
    const given = await code(page);
    expect(given).not.toContain("<script");
    await host(given);
    const { hidden } = await content(await inside(page));
    expect(hidden).toBe(0);
  });
}

test("picture and link: words, source and the way to the page, without a frame", async ({ page, host, context }) => {
  // A site that was built in a hurry has no pictures.
  const drawn = existsSync(join(dist, "share"));
  if (!drawn) await page.route("**/share/*.png", (route) => route.fulfill({ contentType: "image/svg+xml", body: '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630"/>' }));
  await open(page, "?lang=kk&view=bars");
  await page.locator("#emb-grade-picture").check();
  const given = await code(page);
  expect(given).not.toMatch(/<(iframe|script)/);
  const image = page.locator("body > p img");
  await host(given);
  await expect.poll(() => image.evaluate((one) => one.naturalWidth)).toBe(1200);
  expect(given).toContain(`src="${SITE}share/bars-kk.png"`);
  await expect(image).toHaveAttribute("alt", /^Жұмыссыздық деңгейі, 2016\sжыл/);
  await expect(page.locator("body")).toContainText(word("kk", "source_outcome", { code: "8.5.2" }));
  const [full] = await Promise.all([context.waitForEvent("page"), page.getByRole("link").last().click()]);
  await expect(full.locator("html[data-ready]")).toBeAttached();
  expect(new URL(full.url()).search).toBe("?measure=unemployment&year=2016&view=bars");
  expect(await image.getAttribute("alt")).toContain(await full.locator("#finding").textContent());
});

test("the picture of a passport is that of the first region that is pinned", async ({ page, host }) => {
  test.skip(!existsSync(join(dist, "share")), "a site that was built in a hurry has no pictures");
  await open(page, "?lang=ru&region=KZ-ABY,KZ-AST");
  await choose(page, { part: "passport" });
  await page.locator("#emb-grade-picture").check();
  const given = await code(page);
  expect(given).toContain(`src="${SITE}share/passport-KZ-ABY-ru.png"`);
  await host(given);
  const image = page.locator("body > p img");
  await expect.poll(() => image.evaluate((one) => one.naturalWidth)).toBe(1200);
  // Abai Region is younger than the year that was shown.
  await expect(image).toHaveAttribute("alt", /^Область Абай, уровень безработицы, 2022\sгод/);
});

test("the preview is alive and follows the choices", async ({ page }) => {
  await open(page, "?lang=en");
  const preview = page.frameLocator("#emb-preview iframe");
  await expect(preview.locator("html[data-ready]")).toBeAttached();
  await expect(preview.locator("#map")).toBeVisible();
  await page.locator("#emb-lang").selectOption("ru");
  await expect(preview.locator("html[data-ready]")).toHaveAttribute("lang", "ru");
  await page.locator("#emb-may-measure").check();
  await expect(preview.locator("#measure")).toBeVisible();
  await expect.poll(async () => {
    const high = await preview.locator("body").evaluate((body) => Math.ceil(body.getBoundingClientRect().height));
    return Math.abs(high - (await page.locator("#emb-preview iframe").evaluate((one) => one.clientHeight)));
  }).toBeLessThanOrEqual(2);
  // A press into it leaves the keys with the dialog.
  await page.locator("#emb-preview").click({ position: { x: 60, y: 200 } });
  await page.keyboard.press("Escape");
  await expect(page.locator("#take")).toBeHidden();
  await expect(page.locator("#emb-preview iframe")).toHaveCount(0);
});

test("the dialog works by keys alone, says that it copied, and gives the focus back", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "?lang=en");
  await page.keyboard.press("Escape");
  await expect(page.locator("#take")).toBeHidden();
  await expect(page.locator("#embed")).toBeFocused();
  await page.keyboard.press("Enter");
  await page.locator("#emb-part").focus();
  await page.keyboard.press("t");
  await expect(page.locator("#emb-part")).toBeFocused();
  expect(await code(page)).toMatch(/embed=(trend|table|tracker)/);
  await page.locator("#emb-may-lang").focus();
  await page.keyboard.press("Space");
  expect(await code(page)).not.toMatch(/lock=lang/);
  await page.locator("#emb-grade-script").focus();
  await page.keyboard.press("ArrowDown");
  await expect(page.locator("#emb-grade-frame")).toBeChecked();
  await page.locator("#emb-copy").focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("#take-said")).toHaveText(word("en", "copied"));
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code(page));
});

for (const lang of LANGS) {
  test(`the dialog fits 320 px, in ${lang}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await open(page, `?lang=${lang}`);
    await expect(page.getByRole("dialog", { name: word(lang, "embed") })).toBeVisible();
    for (const part of ["table", "tracker"]) {
      await page.locator("#emb-part").selectOption(part);
      await expect(page.frameLocator("#emb-preview iframe").locator("html[data-ready]")).toBeAttached();
      expect(await page.locator("#take").evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
    }
  });
}
