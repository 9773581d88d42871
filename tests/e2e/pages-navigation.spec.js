// Going from page to page in one document, as a browser does without a script: address, history, scrolling, focus; and the
// search in the bar. Everything runs under a sub-path.

import { faultsBesideContrast } from "./axe.js";
import { ofLanguage } from "./documents.js";
import { sites } from "./sites.js";
import { expect, ready, test } from "./visit.js";
import { word } from "./words.js";

/** Opens a page below the sub-path and marks its document: what loads another one loses the mark. */
async function begin(page, folder) {
  await page.goto(new URL(folder, sites.sub).href);
  await ready(page);
  await page.evaluate(() => (window.sameDocument = true));
}

/** The page of a folder is shown, with its own style sheet and no other. A page that is loaded anew has its name before its sheet. */
async function stands(page, folder) {
  await expect(page.locator("html")).toHaveAttribute("data-page", folder);
  const sheets = () => page.evaluate(() => [...document.querySelectorAll("[data-sheet]")].map((link) => [(link.href ?? link.dataset.file).split("/").pop().split("-")[0], link.media, link.sheet?.cssRules.length > 0]));
  // The explorer fetches a sheet more for what comes after the map.
  const own = folder.endsWith("map/") ? "explorer" : "pages";
  await expect.poll(async () => (await sheets()).filter(([name]) => own === "pages" || name !== "views"), folder).toEqual([[own, "", true]]);
}
const same = (page) => page.evaluate(() => window.sameDocument === true);
const focused = (page) => page.evaluate(() => document.activeElement.outerHTML.slice(0, 200));

test("a link changes the page, its head and its bar, and not the document", async ({ page }) => {
  await begin(page, "ru/about/");
  await page.evaluate(() => scrollTo(0, 300));
  await page.locator(".site-nav a", { hasText: word("ru", "site_regions") }).click();
  await stands(page, "ru/regions/");
  expect(await same(page)).toBe(true);
  expect(page.url()).toBe(`${sites.sub}ru/regions/`);
  expect(await page.title()).toContain(await page.locator("h1").innerText());
  await expect(page.locator(".site-nav [aria-current=page]")).toHaveText(word("ru", "site_regions"));
  expect(await focused(page)).toMatch(/^<h1/);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await expect(page.locator("#live")).toHaveText(word("ru", "site_opened", { title: await page.title() }));
  const og = await page.locator("meta[property='og:title']").getAttribute("content");
  expect(await page.title()).toContain(og);
  expect(await page.locator("meta[property='og:title'], meta[name=description]").count()).toBe(2);
});

test("Back and Forward lead to where a page was left, with its focus", async ({ page }) => {
  await begin(page, "ru/about/");
  const link = page.locator(".site-foot").getByRole("link", { name: word("ru", "nav_projects") });
  await link.scrollIntoViewIfNeeded();
  const left = await page.evaluate(() => scrollY);
  await link.focus();
  const words = await link.innerText();
  await page.keyboard.press("Enter");
  await expect(page.locator("html")).not.toHaveAttribute("data-page", "ru/about/");
  await expect.poll(() => focused(page)).toMatch(/^<h1/);
  await page.goBack();
  await stands(page, "ru/about/");
  await expect.poll(() => page.evaluate(() => Math.round(scrollY))).toBe(Math.round(left));
  expect(await page.evaluate(() => document.activeElement.innerText)).toBe(words);
  await page.goForward();
  await expect(page.locator("html")).not.toHaveAttribute("data-page", "ru/about/");
  expect(await same(page)).toBe(true);
  // Loaded again, the browser scrolls by itself.
  await page.goBack();
  await stands(page, "ru/about/");
  await expect.poll(() => page.evaluate(() => Math.round(scrollY))).toBe(Math.round(left));
  await page.reload();
  await expect.poll(() => page.evaluate(() => Math.round(scrollY))).toBe(Math.round(left));
});

test("the latest of ten fast clicks wins, however the files arrive", async ({ page }) => {
  await begin(page, "ru/about/");
  const folders = ["data/", "plan/", "groups/", "measures/", "article/", "targets/", "programme/", "programme/projects/", "programme/reports/", "regions/"];
  let turn = 0;
  await page.route("**/ru/*/**", async (route) => {
    const late = 300 - 30 * turn++;
    await new Promise((done) => setTimeout(done, late));
    await route.fulfill({ contentType: "text/html", body: await page.evaluate((at) => `<html data-page="${at}" lang="ru" data-root="../"><title>${at}</title><a class="skip"></a><header class="site-bar"></header><main><h1>${at}</h1></main><footer class="site-foot"></footer>`.replace("<html", document.documentElement.dataset.release ? `<html data-release="${document.documentElement.dataset.release}"` : "<html"), route.request().url().split("/ru/")[1]) });
  });
  const entries = await page.evaluate(() => history.length);
  await page.evaluate((all) => {
    for (const folder of all) {
      const link = Object.assign(document.createElement("a"), { href: `../${folder}` });
      document.body.append(link);
      link.click();
      link.remove();
    }
  }, folders);
  await expect(page.locator("h1")).toHaveText("regions/");
  await page.waitForTimeout(350);
  await expect(page.locator("h1")).toHaveText("regions/");
  expect(page.url()).toBe(`${sites.sub}ru/regions/`);
  expect(await page.evaluate(() => history.length)).toBe(entries + 1);
  await page.unroute("**/ru/*/**");
});

test("what cannot be shown in the same document is loaded: a lost file, another release, a modified click", async ({ context }) => {
  // Its faults are wanted.
  const page = await context.newPage();
  const link = page.locator(".site-nav a", { hasText: word("en", "site_regions") });
  const answers = [
    (route) => route.abort(),
    (route) => route.fulfill({ status: 503, contentType: "text/html", body: "" }),
    (route) => route.fulfill({ contentType: "text/html", body: "<html data-release=other><title>x</title>" }),
    (route) => route.fulfill({ contentType: "text/plain", body: "x" }),
  ];
  for (const answer of answers) {
    await begin(page, "en/about/");
    await page.route("**/en/regions/", (route) => (route.request().isNavigationRequest() ? route.continue() : answer(route)));
    await link.click();
    await stands(page, "en/regions/");
    expect(await same(page)).toBe(false);
    await page.unroute("**/en/regions/");
  }
  await begin(page, "en/about/");
  const [other] = await Promise.all([context.waitForEvent("page"), link.click({ modifiers: ["Control"] })]);
  await other.waitForLoadState();
  expect(other.url()).toBe(`${sites.sub}en/regions/`);
  await stands(page, "en/about/");
});

test("a page that lies in the browser's memory goes on as it was", async ({ page }) => {
  await begin(page, "ru/about/");
  await page.locator(".site-nav a", { hasText: word("ru", "site_regions") }).click();
  await stands(page, "ru/regions/");
  await page.evaluate(() => {
    dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true }));
    dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
  });
  expect(await page.evaluate(() => history.scrollRestoration)).toBe("manual");
  await page.goBack();
  await stands(page, "ru/about/");
  expect(await same(page)).toBe(true);
});

test("another language keeps page, query and place; the look travels with links", async ({ page }) => {
  await begin(page, "ru/regions/?measure=poverty&year=2022&lv=links#main");
  await page.locator(".languages a[lang=en]").click();
  await stands(page, "en/regions/");
  expect(page.url()).toBe(`${sites.sub}en/regions/?measure=poverty&year=2022&lv=links#main`);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await page.locator(".site-foot a[href$='about/']").first().click();
  await stands(page, "en/about/");
  expect(page.url()).toBe(`${sites.sub}en/about/?lv=links`);
  await expect(page.locator("html")).toHaveAttribute("data-links", "on");
  expect(await same(page)).toBe(true);
});

test("a choice on a page is an entry of the history, and the address recreates it", async ({ page }) => {
  await begin(page, "en/regions/");
  const heading = page.locator("[data-island=regions] h2");
  const before = await heading.innerText();
  const select = page.locator("[data-island=regions] select").first();
  await select.selectOption({ index: 4 });
  await expect(heading).not.toHaveText(before);
  const [address, after] = [page.url(), await heading.innerText()];
  expect(address).toContain("measure=");
  await page.goBack();
  await expect(heading).toHaveText(before);
  await page.goForward();
  await expect(heading).toHaveText(after);
  expect(await same(page)).toBe(true);
  await begin(page, new URL(address).href);
  await expect(heading).toHaveText(after);
});

test("another region keeps section, measure, year and the regions beside it; Back leads through them", async ({ page }) => {
  await begin(page, "ru/regions/mangystau/?year=2016#measures");
  const beside = page.locator("#trend .region-beside");
  const strip = page.locator("#measure-unemployment .region-strip");
  const [shown, asked] = [page.locator("#measure-unemployment small").first(), page.locator(".region-asked")];
  await expect(shown).toHaveText(/2016$/);
  await expect(asked.locator("b")).toHaveText("2016");
  await expect(strip).toBeHidden();
  await page.locator("select[data-beside]").first().selectOption("KZ-AST");
  await expect(beside).toHaveText(/^◆ город Астана/);
  await expect(page.locator("#trend .at-wide [data-id=KZ-AST]")).toBeVisible();
  const notes = page.locator("#measure-poverty [data-measure]");
  await notes.locator("> summary").click();
  await expect(notes).toHaveAttribute("open");
  const query = "?year=2016&region=KZ-AST&measure=poverty";
  expect(page.url()).toBe(`${sites.sub}ru/regions/mangystau/${query}#measures`);
  await page.locator(".region-change summary").click();
  await page.locator(".region-change a[href$='/turkistan/']").click();
  await stands(page, "ru/regions/turkistan/");
  expect(page.url()).toBe(`${sites.sub}ru/regions/turkistan/${query}#measures`);
  expect(await same(page)).toBe(true);
  await expect(notes).toHaveAttribute("open");
  await expect(beside).toHaveText(/^◆ город Астана/);
  // The region is younger than the year: the nearest one.
  await expect(shown).toHaveText(/2018$/);
  await page.goBack();
  await stands(page, "ru/regions/mangystau/");
  await expect(notes).toHaveAttribute("open");
  await expect(shown).toHaveText(/2016$/);
  expect(await faultsBesideContrast(page)).toEqual([]);
  await page.goBack();
  await expect(beside).toBeEmpty();
  await page.locator("select[data-years]").selectOption("");
  await expect(shown).not.toHaveText(/2016$/);
  await expect(asked).toBeHidden();
  await expect(strip).toBeVisible();
});

test("a strip is one stop of the keyboard: arrows walk its regions and say them", async ({ page }) => {
  await begin(page, "en/regions/mangystau/");
  const strip = page.locator("#measure-poverty [role=slider]");
  await strip.focus();
  const said = page.locator("#measure-poverty .strip-said");
  await expect(said).toHaveText(/^Mangystau.*%/);
  await expect(strip).toHaveAttribute("aria-valuetext", await said.innerText());
  await page.keyboard.press("End");
  const number = await strip.getAttribute("aria-valuenow");
  expect(number).toBe(await strip.getAttribute("aria-valuemax"));
  await expect(said).toHaveText(/^Turkistan.*1st/);
  await page.keyboard.press("ArrowLeft");
  await expect(said).not.toHaveText(/^Turkistan/);
  await page.keyboard.press("Tab");
  await expect(said).toBeEmpty();
});

test("the social projects are searched, counted and shown again", async ({ page }) => {
  await begin(page, "ru/programme/projects/");
  const [field, count, entries] = [page.locator(".project-field input"), page.locator(".project-count"), page.locator(".project-list > li:not([hidden])")];
  const all = await entries.count();
  await field.fill("сироты");
  await expect(count).toHaveText(/3/);
  await expect(entries).toHaveCount(3);
  expect(decodeURI(new URL(page.url()).search)).toBe("?project=сироты");
  await page.locator(".project-search select").selectOption("elderly");
  await expect(count).toHaveText(word("ru", "projects_nothing"));
  await page.goBack();
  await expect(entries).toHaveCount(3);
  await expect(field).toHaveValue("сироты");
  expect(await faultsBesideContrast(page)).toEqual([]);
  await page.getByRole("button", { name: word("ru", "projects_show_all") }).click();
  await expect(entries).toHaveCount(all);
  expect(new URL(page.url()).search).toBe("");
  await begin(page, "en/programme/projects/?group=youth");
  await expect(page.locator(".project-count")).toHaveText(/\d/);
  expect(await entries.count()).toBeLessThan(all);
});

test("the search is found by keyboard, forgives another layout, and leads to a page", async ({ page }) => {
  await begin(page, "ru/about/");
  await page.keyboard.press("/");
  const field = page.getByRole("combobox", { name: word("ru", "find_label") });
  await expect(field).toBeFocused();
  await page.keyboard.type("fkvfns");
  const options = page.getByRole("option");
  await expect(options.first()).toHaveText("город Алматы");
  await expect(options.first()).toHaveAttribute("aria-selected", "true");
  await expect(field).toHaveAttribute("aria-activedescendant", await options.first().getAttribute("id"));
  await expect(page.locator("dialog [role=status]")).toHaveText(/\d/);
  await field.fill("циклич");
  await expect(page.getByRole("group", { name: word("ru", "find_terms") }).getByRole("option")).toHaveCount(1);
  await field.fill("проект");
  expect(await faultsBesideContrast(page)).toEqual([]);
  await page.keyboard.press("ArrowDown");
  await expect(options.nth(1)).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ArrowUp");
  await expect(options.first()).toHaveAttribute("aria-selected", "true");
  await field.fill("щдуьз");
  await expect(options).toHaveCount(0);
  await expect(page.locator("#search-note")).toContainText("щдуьз");
  await page.keyboard.press("Escape");
  await expect(page.locator(".search-open")).toBeFocused();
  await page.locator(".search-open").click();
  await field.fill("регионы");
  await expect(options.first()).toHaveAttribute("aria-selected", "true");
  await expect(options.first()).toHaveText(/^Регионы/);
  await page.keyboard.press("Enter");
  await stands(page, "ru/regions/");
  expect(await same(page)).toBe(true);
  await expect(page.locator("dialog[open]")).toHaveCount(0);
  await expect.poll(() => focused(page)).toMatch(/^<h1/);
  await page.locator(".search-open").click();
  await field.fill("Кітап тасушы");
  await page.keyboard.press("Enter");
  await stands(page, "ru/programme/projects/");
  await expect(page.locator("#project-5"), "the place that was gone to is marked").toHaveAttribute("data-here");
});

test("the explorer is a page like the others: overview, explorer, region, Back, another language in one document", async ({ page }) => {
  await begin(page, "ru/");
  await page.locator(".site-nav a[href$='map/']").click();
  await stands(page, "ru/map/");
  const finding = page.locator("#finding");
  await page.locator("#tab-poverty").click();
  await expect(page).toHaveURL(/ru\/map\/\?measure=poverty&year=\d+$/);
  await expect(page).toHaveTitle(/бедности/);
  const [address, words, title] = [page.url(), await finding.innerText(), await page.title()];
  await page.locator(".site-nav a", { hasText: word("ru", "site_regions") }).click();
  await stands(page, "ru/regions/");
  await page.goBack();
  await stands(page, "ru/map/");
  await expect(finding).toHaveText(words);
  expect([page.url(), await page.title()]).toEqual([address, title]);
  await page.locator(".languages a[lang=en]").click();
  await stands(page, "en/map/");
  expect(page.url()).toBe(address.replace("/ru/", "/en/"));
  await expect(page.locator("#tab-poverty")).toHaveAttribute("aria-selected", "true");
  await page.locator("#view-bars").click();
  await expect(page.getByRole("tabpanel").locator("canvas")).toBeVisible();
  await page.goBack();
  await page.goBack();
  await stands(page, "ru/map/");
  await expect(finding).toHaveText(words);
  // Folders of other depths: the address is that of the entry before its page has come.
  await page.evaluate(() => history.go(-2));
  await stands(page, "ru/");
  await page.evaluate(() => history.go(2));
  await stands(page, "ru/map/");
  expect(await same(page)).toBe(true);
});

test("walking through all regions and the explorer again and again leaves nothing behind", async ({ page }) => {
  await page.addInitScript(() => {
    const { instantiateStreaming } = WebAssembly;
    WebAssembly.instantiateStreaming = async (...given) => {
      const made = await instantiateStreaming.apply(WebAssembly, given);
      // Parts of the program share its memory.
      window.memory ??= made.instance.exports.memory;
      return made;
    };
  });
  await begin(page, "en/regions/");
  const client = await page.context().newCDPSession(page);
  const visit = async (folder, query = "") => {
    await page.evaluate((to) => {
      const link = Object.assign(document.createElement("a"), { href: new URL(to, document.baseURI.replace(/en\/.*/, "en/")).href });
      document.querySelector("main").append(link);
      link.click();
    }, folder + query);
    await stands(page, `en/${folder}`);
  };
  const regions = ofLanguage("en").filter((folder) => /^(regions|about)\//.test(folder));
  const round = async () => {
    for (const [at, folder] of regions.entries()) {
      await visit(folder);
      if (at % 9 > 0) continue;
      await visit("map/", "?measure=neet&year=2016&view=bars");
      await expect(page.locator("canvas:visible").first()).toBeVisible();
    }
    await visit("about/");
    await client.send("HeapProfiler.collectGarbage");
    await client.send("HeapProfiler.collectGarbage");
    const { nodes, jsEventListeners } = await client.send("Memory.getDOMCounters");
    const [memory, canvases] = await page.evaluate(() => [window.memory?.buffer.byteLength, document.querySelectorAll("canvas").length]);
    return { nodes, jsEventListeners, memory, canvases };
  };
  await round();
  const second = await round();
  const third = await round();
  expect(third.memory).toBeGreaterThan(0);
  expect(third.memory, "what the program may need after more than 75 pages").toBeLessThanOrEqual(2.5 * 1024 * 1024);
  expect(third.memory).toBe(second.memory);
  expect(third.canvases).toBe(0);
  expect(third.jsEventListeners).toBeLessThanOrEqual(second.jsEventListeners + 2);
  expect(third.nodes).toBeLessThanOrEqual(second.nodes * 1.02 + 50);
  expect(await same(page)).toBe(true);
});

test("the look is chosen in the bar of every page, stays on the next one, and is remembered", async ({ page }) => {
  await begin(page, "ru/about/");
  const open = page.getByRole("button", { name: word("ru", "preferences_open") });
  const choice = page.getByRole("button", { name: word("ru", "preferences_links_underlined"), exact: true });
  await expect(choice).toBeHidden();
  await open.click();
  await choice.click();
  await expect(choice).toHaveAttribute("aria-pressed", "true");
  await page.getByRole("button", { name: word("ru", "preferences_percent", { size: 150 }) }).click();
  await expect(page.locator("html")).toHaveCSS("font-size", "24px");
  await page.keyboard.press("Escape");
  await expect(choice).toBeHidden();
  await page.locator(".site-foot").getByRole("link", { name: word("ru", "nav_projects") }).click();
  await stands(page, "ru/programme/projects/");
  expect(await page.evaluate(() => ({ ...document.documentElement.dataset }))).toMatchObject({ links: "on", text: "150" });
  await page.reload();
  await expect(page.locator("html")).toHaveCSS("font-size", "24px");
});
