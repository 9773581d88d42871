// A host that lost one of the program's files: the visitor gets the message and the data, never an empty page.

import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { test as bare } from "@playwright/test";
import { explorer, query } from "./explorer.js";
import { sites } from "./sites.js";
import { dist } from "./servers.js";
import { serve } from "./static-server.js";
import { expect, inExplorer, open, ready } from "./visit.js";
import { word } from "./words.js";

const lost = { status: 404, contentType: "text/html", body: "<h1>Not found</h1>" };
const half = { status: 200, contentType: "application/wasm", body: Buffer.from([0, 0x61, 0x73, 0x6d, 1, 0, 0]) };
/** A script as a host without types sends it. */
const plain = async (route) => route.fulfill({ response: await route.fetch(), headers: { "content-type": "text/plain" } });

/** The first half of a script, as a broken connection leaves it in a cache. */
const cut = async (route) => {
  const response = await route.fetch();
  const body = await response.text();
  await route.fulfill({ response, body: body.slice(0, body.length / 2) });
};
/** The policy of another release, which allows nothing of what stands inside the pages of this one. */
const OTHER = "default-src 'none'; script-src 'self' 'sha256-AAAA' 'wasm-unsafe-eval'; style-src 'self' 'sha256-AAAA'; img-src 'self' data: blob:; connect-src 'self'";

/** A host that sends that policy, and spoils the file in which the script of the page is then fetched. */
async function blocked(page, spoil) {
  await page.route(/\/map\/$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), "content-security-policy": OTHER } });
  });
  await page.route("**/map-*.js", spoil);
}

/** Each way in which a start fails, the reason that is given, and the languages of the page and of the address. */
const FAULTS = [
  ["no program", "lost", "./map/", "kk", (page) => page.route("**/*.wasm", (route) => route.fulfill(lost))],
  ["half a program", "lost", "./ru/map/", "ru", (page) => page.route("**/*.wasm", (route) => route.fulfill(half))],
  ["no glue", "lost", "./?lang=ru&measure=poverty", "ru", (page) => page.route("**/app-*.js", (route) => route.fulfill(lost))],
  ["no explorer", "lost", "./map/?lang=en", "en", (page) => page.route("**/explorer-part-*", (route) => route.fulfill(lost))],
  ["half an explorer", "lost", "./ru/map/#explorer", "ru", (page) => page.route("**/explorer-part-*", (route) => route.fulfill(half))],
  ["no script", "lost", "./ru/map/", "ru", (page) => blocked(page, (route) => route.fulfill(lost))],
  ["half a script", "lost", "./en/map/", "en", (page) => blocked(page, cut)],
  ["an empty script", "lost", "./map/", "kk", (page) => blocked(page, (route) => route.fulfill({ contentType: "text/javascript", body: "" }))],
  ["scripts of no type", "lost", "./en/map/", "en", (page) => page.route("**/*.js", plain)],
  ["no WebAssembly", "old", "./map/?lang=ru", "ru", (page) => page.addInitScript(() => delete globalThis.WebAssembly)],
  ["an older WebAssembly", "old", "./map/", "kk", (page) => page.addInitScript(() => { WebAssembly.validate = () => false; })],
  ["a file", "file", "?lang=ru", "ru", () => {}],
];
/** The folders of the languages. */
const FOLDERS = { kk: "", ru: "ru/", en: "en/" };

for (const [what, reason, address, lang, spoil] of FAULTS) {
  bare(`${what}: the reason stands alone at the top, in the language of the address, with the ways to text and tables`, async ({ page, request }) => {
    await spoil(page);
    // An address in another language leads on to the page of that language.
    await page.goto(reason === "file" ? `file://${dist}map/index.html${address}` : address).catch(() => {});
    const message = page.getByRole("alert");
    const others = ["old", "file", "lost"].filter((other) => other !== reason);
    await expect(message.getByText(word(lang, `start_${reason}`))).toBeInViewport();
    for (const other of others) await expect(message.getByText(word(lang, `start_${other}`))).toBeHidden();
    await expect(page.locator("html[data-ready]")).toHaveCount(0);
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    // Of what was served the map, the ranking and the years remain to be read.
    await expect(page.locator(":is(button, select, input, summary)").filter({ visible: true }).and(page.locator(":not(#rank *, #year)"))).toHaveCount(0);
    await expect(page.locator("html")).toHaveAttribute("lang", lang);
    const own = page.locator("#failed");
    const text = await own.getByRole("link", { name: word(lang, "still_link") }).evaluate((link) => link.href);
    expect(text.endsWith(`${FOLDERS[lang]}text/index.html`), text).toBe(true);
    const [again, here] = [own.getByRole("link", { name: word(lang, "start_again") }), page.url()];
    if (reason === "lost") expect(await again.evaluate((link) => link.href)).toBe(here.split("#")[0]);
    if (reason === "file") return expect(existsSync(fileURLToPath(text))).toBe(true);
    expect((await request.get(text)).status()).toBe(200);
    // The tables open in Excel: they are workbooks, which are ZIP files.
    const tables = await own.locator("li a").evaluateAll((all) => all.map((link) => link.href));
    expect(tables.length).toBeGreaterThanOrEqual(7);
    for (const table of tables) expect((await (await request.get(table)).body()).toString("latin1", 0, 4), table).toBe("PK\x03\x04");
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    if (!here.includes("#")) return;
    // The same page, loaded again, with its fragment.
    await Promise.all([page.waitForEvent("load"), again.click()]);
    expect(page.url()).toBe(here);
  });
}

bare("a host that still sends the policy of another release shows the whole page", async ({ page }) => {
  const host = await serve({ headers: { "Content-Security-Policy": OTHER } });
  await open(page, `${host.url}?lang=en&measure=poverty&lv=white-on-black`);
  await expect(page.locator("html")).toHaveAttribute("data-contrast", "wb");
  await expect(page.locator("body")).toHaveCSS("background-color", "rgb(0, 0, 0)");
  await expect(explorer(page, "en").region("KZ-PAV")).toBeVisible();
  expect(await page.locator("#failed").isVisible()).toBe(false);
  await host.stop();
});

bare("an ordinary start never shows the message", async ({ page }) => {
  await open(page);
  await expect(page.locator("#failed")).toBeHidden();
});

bare("without the code of charts and dialogs they say so and can be loaded again; what was pressed leads there", async ({ page }) => {
  await page.route("**/figures-part-*", (route) => route.fulfill(lost));
  await page.goto(inExplorer("./?lang=en&measure=neet"));
  await ready(page);
  const here = explorer(page, "en");
  const again = page.locator("#lost").getByRole("link", { name: here.say("start_again") });
  await here.row("KZ-PAV").click();
  await expect(here.region("KZ-PAV")).toHaveAttribute("aria-pressed", "true");
  for (const view of ["map", "bars", "trend", "tiles", "table"]) {
    await here.view(view).click();
    await page.locator("#embed").click();
    await expect(page.locator("#lost").getByText(here.say("failure_text"))).toBeVisible();
    await expect(here.chart).toHaveCount(0);
    const address = `${sites.root}en/map/?measure=neet&year=2016&region=KZ-PAV${view === "map" ? "" : `&view=${view}`}`;
    await expect.poll(() => again.evaluate((link) => link.href)).toBe(address);
    await expect(again).toBeFocused();
  }
  // The network is mended: the same view comes whole.
  await page.unroute("**/figures-part-*");
  await here.view("trend").click();
  await expect(here.chart).toBeVisible();
  await expect(page.locator("#lost")).toBeHidden();
  await expect.poll(() => query(page)).toBe("?lang=en&measure=neet&region=KZ-PAV&view=trend");
});

bare("frames without this code say so in view", async ({ page }) => {
  await page.route("**/figures-part-*", (route) => route.fulfill(lost));
  const message = page.locator("#lost");
  for (const [part, pressed] of [["matrix"], ["bars"], ["tracker"], ["map", "#view-bars"]]) {
    await page.goto(`./?lang=en&embed=${part}`);
    await ready(page);
    if (pressed) await page.locator(pressed).click();
    await expect(message.getByText(word("en", "failure_text")), part).toBeVisible();
    await expect(message, part).toBeInViewport({ ratio: 1 });
    await expect(page.locator("#waiting"), part).toBeHidden();
    await expect(page.locator("[aria-busy]"), part).toHaveCount(0);
  }
});

bare("a page that leads to an explorer whose code is lost loads it, and it says so", async ({ page }) => {
  await page.route("**/explorer-part-*", (route) => route.fulfill(lost));
  await page.goto("./en/");
  await ready(page);
  await page.locator(".site-nav a[href$='map/']").click();
  await expect(page.locator("#failed").getByText(word("en", "start_lost"))).toBeVisible();
  expect(page.url()).toBe(`${sites.root}en/map/`);
});

bare("a file that the browser refuses to save is said, and can be copied", async ({ page }) => {
  await page.addInitScript(() => { URL.createObjectURL = () => { throw new Error("refused"); }; });
  await open(page, "./?lang=ru&measure=poverty");
  await page.locator("#download").click();
  const [said, way] = [page.locator("#take-said"), page.locator("#take-way")];
  for (const [file, start] of [["csv", "region,"], ["svg", "<svg"]]) {
    await page.locator(`#file-${file}`).click();
    await expect(said).toHaveText(word("ru", "download_refused"));
    await expect(way).toContainText(start);
  }
  await page.locator("#file-png").click();
  await expect(said).toHaveText(word("ru", "download_failed"));
  await expect(way).toBeHidden();
});
