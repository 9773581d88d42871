// What a part of the page shows inside another page: itself, its source and the way out; what is locked stays as it is.

import { accessibilityFaults } from "./axe.js";
import { SCRIPT, SITE, expect, fitted, frame, inside, test } from "./hosts.js";

const parts = {
  map: { shown: "#map", title: "#finding" },
  trend: { shown: "#canvas-main", title: "#finding" },
  bars: { shown: "#canvas-main", title: "#finding" },
  table: { shown: "#table table", title: "#finding" },
  tracker: { shown: ".tracker[data-target=poverty]", title: ".tracker h3" },
  matrix: { shown: "#matrix-table", title: "#matrix-title" },
  passport: { shown: "#sheet h2", title: "#sheet-name" },
};
const others = ["#map", "#chart-main", "#table table", "#trackers", "#matrix", "#sheet h2", ".site-nav", "#panel"];

for (const [part, { shown, title }] of Object.entries(parts)) {
  test(`${part}: the part alone, with title, source and a link to the same view`, async ({ page, host, context }) => {
    await host(frame(`lang=ru&measure=poverty&year=2014&region=KZ-AKM&embed=${part}`) + SCRIPT);
    const found = await inside(page);
    await expect(found.locator(shown)).toBeVisible();
    await expect(found.locator(title).first()).toBeVisible();
    for (const other of others) {
      const own = await found.locator(shown).evaluate((one, selector) => Boolean(one.closest(selector) ?? one.querySelector(selector)), other);
      if (!own) await expect(found.locator(other), other).toBeHidden();
    }
    await expect(found.getByText(/Источник|статистики|Вестник КазНУ/).filter({ visible: true }).first()).toBeVisible();
    const [full] = await Promise.all([context.waitForEvent("page"), found.locator("#full").click()]);
    await expect(full.locator("html[data-ready]")).toBeAttached();
    const view = { map: "", tracker: "", matrix: "" }[part] ?? part;
    const query = Object.fromEntries(new URL(full.url()).searchParams);
    expect(new URL(full.url()).pathname).toBe(new URL("ru/map/", SITE).pathname);
    expect(query).toEqual({ measure: "poverty", year: "2014", region: "KZ-AKM", ...(view && { view }) });
    expect(await full.evaluate(() => [window.opener, document.documentElement.dataset.embed])).toEqual([null, undefined]);
    await full.close();
  });
}

for (const [target, year, value] of [["unemployment", "2016", "5,0"], ["poverty", "2016", "2,5"], ["productive", "2013", "61,4"]]) {
  test(`one target, ${target}: its chart under the card, by keys and as a table`, async ({ page, host }) => {
    await page.setViewportSize({ width: 360, height: 900 });
    await host(frame(`lang=ru&embed=tracker&target=${target}&lock=all`) + SCRIPT);
    await fitted(page);
    const found = await inside(page);
    await expect(found.locator(".chart").filter({ visible: true })).toHaveCount(1);
    const chart = found.locator(`#chart-${target}`);
    await expect(chart).toBeVisible();
    await expect(chart).toHaveAccessibleName(new RegExp(await found.locator(`.tracker[data-target=${target}] h3`).textContent()));
    await expect(found.locator("#how, #coverage, #chart-figure1").filter({ visible: true })).toHaveCount(0);
    // The status is on the card, not twice.
    await expect(found.locator(".sparkline").filter({ visible: true })).toHaveCount(0);
    await chart.focus();
    for (let step = 0; step < 14; step += 1) {
      await page.keyboard.press("ArrowRight");
      if ((await found.locator(`#tip-${target}`).textContent()).includes(year)) break;
    }
    await expect(found.locator(`#tip-${target}`)).toContainText(value);
    await page.keyboard.press("Escape");
    await expect(found.locator(`#tip-${target}`)).toBeHidden();
    await found.locator(`#twins-${target}`).click();
    await expect(found.locator(`#rows-${target} tr`).filter({ hasText: year }).first()).toContainText(value);
    await fitted(page);
    expect(await accessibilityFaults(found)).toEqual([]);
  });
}

test("promised coverage: the table under the card; all four: cards alone", async ({ page, host }) => {
  await host(frame("lang=en&embed=tracker&target=coverage&lock=all") + SCRIPT);
  await fitted(page);
  const found = await inside(page);
  await expect(found.locator("#coverage tbody tr")).toHaveCount(3);
  await expect(found.locator("#coverage table")).toBeVisible();
  expect(await accessibilityFaults(found)).toEqual([]);
  await expect(found.locator(".chart").filter({ visible: true })).toHaveCount(0);
  await host(frame("lang=en&embed=tracker&lock=all") + SCRIPT);
  const all = await inside(page);
  await expect(all.locator(".tracker").filter({ visible: true })).toHaveCount(4);
});

test("the link follows what the visitor chose, and the host's history is left alone", async ({ page, host }) => {
  await host(frame("lang=en&embed=map") + SCRIPT);
  const found = await inside(page);
  const before = await page.evaluate(() => history.length);
  await found.locator("#view-trend").click();
  await found.locator(".languages a[lang=kk]").click();
  await expect(found.locator("html[lang=kk][data-ready]")).toBeAttached();
  await found.locator("#year").press("ArrowLeft");
  await expect(found.locator("#full")).toHaveAttribute("href", `${SITE}map/?measure=plan&year=2015&view=trend`);
  expect(await page.evaluate(() => history.length)).toBe(before);
  expect(new URL(found.url()).searchParams.get("embed")).toBe("map");
});

test("a map fetches its controls when somebody turns to it, and the code of charts when one is asked for", async ({ page, host }) => {
  const asked = [];
  page.on("request", (request) => request.url().startsWith(SITE) && asked.push(new URL(request.url()).pathname.split("/").at(-1)));
  const map = "lang=en&measure=poverty&embed=map";
  await host(frame(`${map}&lock=lang%2Cmeasure%2Cview%2Ccompare`) + SCRIPT);
  await fitted(page);
  const found = await inside(page);
  // No more than the budget of a frame weighs (xtask/src/budget.rs), and the script of the page around.
  // A code for the site's root begins with the overview's page.
  const weighed = /^($|map\/$|home-|map-|site-|pages-|explorer-|app-|chunk_|blocked-|embed-|embed\.js$|icon-)/;
  expect(asked.filter((name) => !weighed.test(name))).toEqual([]);
  await found.locator("#year").press("ArrowLeft");
  await expect(found.locator("#year")).toHaveJSProperty("value", "2015");
  await found.locator('#map [role=button][data-region="KZ-PAV"]').focus();
  await expect(found.locator("#tip")).toBeVisible();
  expect(asked.filter((name) => !weighed.test(name) && !/^views-/.test(name))).toEqual([]);
  await host(frame(map) + SCRIPT);
  await fitted(page);
  const unlocked = await inside(page);
  await unlocked.locator("#view-bars").click();
  await expect(unlocked.locator("#canvas-main")).toBeVisible();
  expect(asked.filter((name) => /^figures-part-[0-9a-f]+\.wasm$/.test(name))).toHaveLength(1);
});

test("links to other parts open them on the full page", async ({ page, host, context }) => {
  await host(frame("lang=en&embed=tracker&target=poverty") + SCRIPT);
  const found = await inside(page);
  for (const [link, place] of [[".how", "targets/#how-poverty"], [".term", "data/#term-poverty"]]) {
    const [full] = await Promise.all([context.waitForEvent("page"), found.locator(`.tracker[data-target=poverty] ${link}`).click()]);
    await expect(full.locator("html[data-ready]")).toBeAttached();
    expect(full.url()).toBe(`${SITE}en/${place}`);
    await expect(full.locator(new URL(full.url()).hash), "and it is open").toBeInViewport();
    await full.close();
  }
  await host(frame("embed=matrix&lock=all") + SCRIPT);
  const cell = (await inside(page)).locator("#matrix-table tbody tr:not(.total) a").first();
  const [full] = await Promise.all([context.waitForEvent("page"), cell.click()]);
  await expect(full.locator("html[data-ready]")).toBeAttached();
  expect(Object.fromEntries(new URL(full.url()).searchParams)).toMatchObject({ measure: "unemployment" });
});

/** The controls of each lock, and a part that shows them. */
const controls = {
  lang: ["map", ".languages"],
  measure: ["map", "#measure"],
  year: ["map", "#slider"],
  region: ["map", "#region-search"],
  view: ["map", "#views"],
  compare: ["map", "#with"],
  table: ["table", "#table-tools"],
  look: ["map", ".look-open"],
  take: ["map", "#download"],
};
for (const [lock, [part, control]] of Object.entries(controls)) {
  test(`lock=${lock} takes that control away and no other`, async ({ page, host }) => {
    const query = `lang=en&measure=poverty&embed=${part}`;
    await host(frame(query) + frame(`${query}&lock=${lock}`) + SCRIPT);
    const open = await inside(page, 0);
    await expect(open.locator(control)).toBeVisible();
    const shut = await inside(page, 1);
    await expect(shut.locator(control)).toBeHidden();
    for (const [other, [where, still]] of Object.entries(controls)) {
      if (other !== lock && where === part) await expect(shut.locator(still), other).toBeVisible();
    }
  });
}

test("a locked region cannot be pinned by click, keys or rows", async ({ page, host }) => {
  await host(frame("lang=en&measure=poverty&region=KZ-AKM&embed=map&lock=region") + SCRIPT);
  const found = await inside(page);
  const full = found.locator("#full");
  const before = await full.getAttribute("href");
  await found.locator("#map [data-region=KZ-PAV]").first().click({ force: true });
  await found.locator("[data-region][tabindex='0']").first().focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await expect(found.locator("#pins li")).not.toHaveCount(0);
  await expect(found.locator("#pins button").filter({ visible: true })).toHaveCount(0);
  await page.waitForTimeout(200);
  expect(await full.getAttribute("href")).toBe(before);
  await found.locator("#view-table").click();
  await expect(found.locator("#table tbody button")).toHaveCount(0);
});

test("with everything locked nothing is left to press but links out", async ({ page, host }) => {
  for (const part of Object.keys(parts)) {
    await host(frame(`measure=poverty&embed=${part}&lock=all`) + SCRIPT);
    const found = await inside(page);
    const left = await found.locator("button, select, input, a").filter({ visible: true }).evaluateAll((all) =>
      all.filter((one) => !one.matches(".differs-mark") && !(one.matches("a") && (one.target === "_blank" || /^#|openstreetmap/.test(one.getAttribute("href"))))).map((one) => one.outerHTML.slice(0, 90)));
    expect(left, part).toEqual([]);
  }
});

test("where names do not fit on the map the first five regions are listed under it", async ({ page, host }) => {
  await page.setViewportSize({ width: 380, height: 900 });
  await host(frame("lang=en&measure=poverty&embed=map") + SCRIPT);
  const found = await inside(page);
  await expect(found.locator("#rank li").filter({ visible: true })).toHaveCount(5);
  await page.setViewportSize({ width: 700, height: 900 });
  await expect(found.locator("#rank")).toBeHidden();
  await fitted(page);
});

for (const [theme, scheme] of [["dark", "light"], ["light", "dark"], ["auto", "dark"]]) {
  test(`theme=${theme} where the system is ${scheme}`, async ({ page, host }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await host(frame(`measure=poverty&embed=bars&theme=${theme}`) + SCRIPT);
    const found = await inside(page);
    await expect(found.locator("#canvas-main")).toBeVisible();
    const dark = theme === "dark" || (theme === "auto" && scheme === "dark");
    const light = await found.evaluate(() => {
      const sum = (rgb) => rgb[0] + rgb[1] + rgb[2];
      const ground = getComputedStyle(document.body).backgroundColor.match(/\d+/g).map(Number);
      const canvas = document.querySelector("#canvas-main");
      const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
      let ink = 0;
      for (let at = 0; at < data.length; at += 4) if (data[at + 3] > 200 && sum(data.slice(at, at + 3)) > 600) ink += 1;
      return { ground: sum(ground), ink };
    });
    if (dark) expect(light.ground).toBeLessThan(150);
    else expect(light.ground).toBe(765);
    // Texts of a chart are light on dark only.
    if (dark) expect(light.ink).toBeGreaterThan(500);
    await fitted(page);
  });
}

test("text of 200 % and wide spacing fit a narrow frame", async ({ page, host }) => {
  await page.setViewportSize({ width: 360, height: 900 });
  for (const part of Object.keys(parts)) {
    await host(`<style>body{margin:0}iframe{border:0}</style>${frame(`lang=ru&embed=${part}&lv=text-200,wide`)}${SCRIPT}`);
    await fitted(page);
  }
});
