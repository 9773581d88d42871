// The page before the program: what is served reads without it, and the program takes it over without touching it.

import { test as bare } from "@playwright/test";
import { KINDS } from "./documents.js";
import { expect, open, test, whole } from "./visit.js";
import { explorer } from "./explorer.js";
import { serve } from "./static-server.js";
import { sites } from "./sites.js";
import { CELLS, figure } from "./tables.js";
import { LANGS, word } from "./words.js";

const FOLDERS = { kk: "", ru: "ru/", en: "en/" };

/** Holds the program back until the returned function is called. */
async function held(page) {
  let go;
  const later = new Promise((done) => (go = done));
  await page.route(/explorer-part-[0-9a-f]+\.wasm$/, async (route) => {
    await later;
    await route.continue();
  });
  return go;
}

/** Keeps every layout shift in `jumps`: its value and what moved. */
function watch() {
  window.jumps = [];
  new PerformanceObserver((list) => {
    for (const jump of list.getEntries()) {
      window.jumps.push([jump.value, ...jump.sources.map((s) => s.node?.id || s.node?.nodeName)].join(" "));
    }
  }).observe({ type: "layout-shift", buffered: true });
}

const ready = (page) => page.waitForSelector("html[data-ready]");

// Chromium reports the scripts that it was told not to run as failed, so the strict visit does not apply.
bare.describe("without a program", () => {
  bare.use({ javaScriptEnabled: false });

  for (const lang of LANGS) {
    bare(`the default view and the whole text can be read: ${lang}`, async ({ page }) => {
      await page.goto(new URL(`${FOLDERS[lang]}map/`, sites.root).href);
      expect(await page.locator("html").getAttribute("lang")).toBe(lang);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(word(lang, "hero_title"));
      const latest = CELLS.unemployment.filter((cell) => cell.year === 2023);
      expect(await page.locator("#map path.region").count()).toBe(latest.length - 1);
      for (const { region, value } of latest) {
        await expect(page.locator(region === "KZ" ? "#rank .national-row .row-value" : `#rank [data-row="${region}"] .row-value`)).toHaveText(figure(lang, value));
      }
      await page.getByRole("link", { name: word(lang, "still_link") }).click();
      expect(page.url()).toBe(new URL(`${FOLDERS[lang]}text/index.html`, sites.root).href);
      await page.locator(".text-contents a[href='#text-plan']").click();
      await expect(page.locator("#text-plan svg:visible").first()).toBeInViewport();
      // What nobody published is hatched: each pattern that is named is there.
      const gone = await page.evaluate(() => [...document.querySelectorAll("svg *")].map((one) => /url\(["']?#([^"')]+)/.exec(getComputedStyle(one).fill)?.[1])
        .filter((id) => id && !document.getElementById(id)));
      expect(gone).toEqual([]);
    });
  }

  // Playwright stops programs without telling the style sheets; this browser has them switched off, as a visitor's has.
  bare("nothing is offered that only a program can do", async ({ playwright, launchOptions }) => {
    const args = [...launchOptions.args, "--blink-settings=scriptEnabled=false"];
    const browser = await playwright.chromium.launch({ ...launchOptions, args });
    const page = await browser.newPage();
    await page.goto(`${sites.root}map/`);
    await expect(page.locator("#map")).toBeVisible();
    for (const control of ["#tab-plan", "#view-table", "#play", "#download", "#region-search", ".search-open", ".look-open", "#waiting"]) {
      await expect(page.locator(control), control).toBeHidden();
    }
    await expect(page.locator(".languages a")).toHaveCount(3);
    await browser.close();
  });

  bare("links of a page in a folder lead to what is there", async ({ page, request }) => {
    for (const folder of ["map/", "ru/map/"]) {
      await page.goto(new URL(folder, sites.sub).href);
      const links = await page.locator("a[href]").evaluateAll((all) => all.map((a) => a.href.split("#")[0]));
      const own = [...new Set(links)].filter((href) => href.startsWith(sites.sub));
      expect(own.length).toBeGreaterThan(3);
      expect([...new Set(links)].filter((href) => href.startsWith("http://127.0.0.1") && !href.startsWith(sites.sub))).toEqual([]);
      for (const href of own) expect((await request.get(href)).status(), href).toBe(200);
    }
  });
});

/** Runs in the page: every part that the program took over as [name, lines], and the same parts as they were served. */
async function parts() {
  const answer = await fetch(location.href.split("#")[0]);
  const served = new DOMParser().parseFromString(await answer.text(), "text/html");
  // Properties that the program sets are not served: the policy forbids them in markup. The order of attributes means nothing, nor does the space that is served for a text that is empty.
  // Leptos builds drawings that never change inside a group of their own. What is fetched later is not served.
  const inside = (one) => one.matches(".later") ? "" : [...one.childNodes].map((node) => (node.tagName ? tell(node) : node.nodeType === 3 && node.data.trim() ? node.data : "")).join("");
  const tell = (one) => {
    const own = [...one.attributes].filter(({ name, value }) => name !== "style" && (name !== "class" || value)).map(({ name, value }) => `${name}=${name === "href" ? new URL(value, document.baseURI).href : value}`);
    return one.tagName === "g" && own.length === 0 ? inside(one) : `\n<${one.tagName} ${own.sort().join(" ")}>${inside(one)}`;
  };
  const all = (page) => [...page.querySelectorAll("[data-island]")].map((one) => [one.dataset.island, tell(one).split("\n").map((line) => line.trimEnd())]);
  return { taken: all(document), served: all(served) };
}

for (const [at, lang] of LANGS.entries()) {
  test(`the program builds what was served, in every part of every page: ${lang}`, async ({ page }) => {
    // The width of the figure that is served.
    await page.setViewportSize({ width: 1328, height: 900 });
    for (const folder of ["map/", ...KINDS.filter((_, turn) => turn % LANGS.length === at)]) {
      await page.goto(new URL(`${FOLDERS[lang]}${folder}`, sites.root).href);
      await whole(page);
      const { taken, served } = await page.evaluate(parts);
      expect(taken.map(([name]) => name), folder).toEqual(served.map(([name]) => name));
      for (const [turn, [name, lines]] of taken.entries()) {
        // These are served as what can be used without a program: a button that waits, a link, nothing.
        if (["search", "look", "share", "offline"].includes(name)) continue;
        const other = served[turn][1];
        expect(lines.filter((line, row) => line !== other[row]).slice(0, 5), `${folder} ${name}`).toEqual(other.filter((line, row) => line !== lines[row]).slice(0, 5));
      }
    }
  });
}

for (const width of [360, 1280]) {
  test(`at ${width} px nothing jumps while a page comes in pieces`, async ({ page }) => {
    const host = await serve({ drip: 20 });
    await page.addInitScript(watch);
    await page.setViewportSize({ width, height: 900 });
    for (const place of ["map/", "ru/map/", "en/regions/south-kazakhstan/"]) {
      await open(page, host.url + place);
      expect(await page.evaluate(() => window.jumps), place).toEqual([]);
    }
    await host.stop();
  });

  for (const query of ["map/", "ru/map/", "map/?measure=neet&year=2013", "map/?lang=en"]) {
    test(`at ${width} px nothing jumps: ${query || "default view"}`, async ({ page }) => {
      await page.addInitScript(watch);
      await page.setViewportSize({ width, height: 900 });
      const go = await held(page);
      await page.goto(new URL(query, sites.root).href, { waitUntil: "commit" });
      await page.waitForTimeout(300);
      go();
      await ready(page);
      await page.waitForLoadState("networkidle");
      expect(await page.evaluate(() => window.jumps)).toEqual([]);
    });
  }
}

test("what the visitor did before the program ran is kept", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 500 });
  const go = await held(page);
  await page.goto(`${sites.root}map/`, { waitUntil: "commit" });
  await page.locator("#rank").waitFor();
  const focus = (id) => page.evaluate((id) => document.getElementById(id).focus({ preventScroll: true }), id);
  await page.evaluate(() => scrollTo(0, 400));
  await focus("year");
  await page.keyboard.press("ArrowLeft");
  await focus("region-search");
  go();
  await ready(page);
  expect(await page.evaluate(() => scrollY)).toBe(400);
  await expect(page.locator("#region-search")).toBeFocused();
  await expect(page.locator("#yr")).toHaveText("2022");
  await expect(page).toHaveURL(/map\/\?measure=unemployment&year=2022$/);
});

test("another view than the one that was served is waited for", async ({ page }) => {
  const go = await held(page);
  await page.goto(new URL("map/?measure=neet&year=2013", sites.root).href, { waitUntil: "commit" });
  await expect(page.locator(".hero h1")).toBeVisible();
  await expect(page.locator("#finding")).toBeHidden();
  go();
  await ready(page);
  await expect(page.locator("#finding")).toBeVisible();
});

test("a page in the folder of its language stays there, and its links lead to what is there", async ({ page }) => {
  await page.goto(new URL("en/map/#explorer", sites.sub).href);
  await ready(page);
  expect(page.url()).toBe(new URL("en/map/#explorer", sites.sub).href);
  await explorer(page, "en").view("table").click();
  await page.goBack();
  expect(page.url()).toBe(new URL("en/map/#explorer", sites.sub).href);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  const links = await page.locator("a[href]").evaluateAll((all) => all.map((a) => a.href));
  expect(links.filter((href) => href.startsWith("http://127.0.0.1") && !href.startsWith(sites.sub))).toEqual([]);
});

test("each page to share a view by leads to it and says what it shows", async ({ page, request }) => {
  for (const lang of LANGS) {
    for (const view of ["map", "trend", "bars", "table", "trackers", "matrix", "passport-KZ", "passport-KZ-YUZ", "passport-KZ-ABY"]) {
      const address = new URL(`share/${view}-${lang}`, sites.sub).href;
      const html = await (await request.get(`${address}.html`)).text();
      expect(html).toContain(`<meta property="og:image" content="../share/${view}-${lang}.png">`);
      const answer = await (await request.get(`${address}.json`)).json();
      expect(answer).toMatchObject({ version: "1.0", type: "rich", thumbnail_width: 1200, thumbnail_height: 630 });
      expect(html).toContain(`<title>${answer.title.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;")}</title>`);
      const picture = await (await request.get(`${address}.png`)).body();
      // Width and height are in the first chunk of a PNG.
      expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
    }
  }
  await page.goto(new URL("share/trend-ru.html", sites.sub).href);
  await page.waitForURL(/ru\/map\/\?measure=unemployment&year=2016&view=trend$/);
  await ready(page);
  await expect(page.locator("#chart-main")).toBeVisible();
});
