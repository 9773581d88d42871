// A site that knows its address: what search engines, previews of links and oEmbed read. The built site gets an address as
// its publisher gives it one, in a copy.

import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { ALL } from "./documents.js";
import { dist } from "./servers.js";
import { expect, test } from "./hosts.js";
import { serve } from "./static-server.js";
import { LANGS } from "./words.js";

const SITE = "https://example.org/j/";
const FOLDERS = { kk: "", ru: "ru/", en: "en/" };
const xtask = process.env.JOLKARTA_XTASK ? [process.env.JOLKARTA_XTASK] : ["cargo", "xtask"];

let folder;
let release;
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "jolkarta-address-"));
  cpSync(dist, folder, { recursive: true });
  release = JSON.parse(readFileSync(join(dist, "release.json"), "utf8")).release;
  const [program, ...words] = [...xtask, "publish", folder];
  execFileSync(program, words, { cwd: fileURLToPath(new URL("../../", import.meta.url)), env: { ...process.env, JOLKARTA_URL: SITE.slice(0, -1) } });
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));
test.describe.configure({ mode: "default" });

const files = () => readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)));
const read = (name) => readFileSync(join(folder, name), "utf8");
/** Whether an address of the site leads to a file of it. */
const there = (address) => {
  const path = address.slice(SITE.length).split(/[?#]/)[0];
  return address.startsWith(SITE) && existsSync(join(folder, /^$|\/$/.test(path) ? `${path}index.html` : path));
};

/** What the head of a page says, as a browser reads it. */
const told = (page, html) => page.evaluate((text) => {
  const { head } = new DOMParser().parseFromString(text, "text/html");
  const all = (selector, name) => [...head.querySelectorAll(selector)].map((one) => one.getAttribute(name));
  return {
    canonical: all("link[rel=canonical]", "href"),
    languages: Object.fromEntries([...head.querySelectorAll("link[hreflang]")].map((one) => [one.hreflang, one.getAttribute("href")])),
    description: all("meta[name=description]", "content"),
    oembed: all("link[type='application/json+oembed']", "href"),
    graph: Object.fromEntries([...head.querySelectorAll("meta[property]")].map((one) => [one.getAttribute("property"), one.content])),
    card: all("meta[name='twitter:card']", "content"),
    data: [...head.querySelectorAll("script[type='application/ld+json']")].map((one) => JSON.parse(one.textContent)),
  };
}, html);

test("every page names itself, its languages, its picture and its frame by addresses that are there", async ({ page }) => {
  for (const lang of LANGS) {
    for (const place of ["map/"]) {
      const own = `${FOLDERS[lang]}${place}`;
      const said = await told(page, read(`${own}index.html`));
      expect(said.canonical, own).toEqual([SITE + own]);
      const languages = Object.fromEntries(LANGS.map((one) => [one, `${SITE}${FOLDERS[one]}${place}`]));
      expect(said.languages, own).toEqual({ ...languages, "x-default": SITE + place });
      expect(said.graph["og:url"], own).toBe(SITE + own);
      expect(said.description, own).toHaveLength(1);
      expect(said.card, own).toEqual(["summary_large_image"]);
      for (const address of [...Object.values(said.languages), said.graph["og:image"], ...said.oembed]) expect(there(address), address).toBe(true);
      const [data] = said.data;
      expect(said.data, own).toHaveLength(1);
      expect(data).toMatchObject({ "@context": "https://schema.org", "@type": "WebPage", url: SITE + own, inLanguage: lang, mainEntity: { "@type": "Dataset" } });
      for (const { contentUrl } of [data.mainEntity.distribution].flat()) expect(there(contentUrl), contentUrl).toBe(true);
    }
  }
});

test("every page to share a view by has whole addresses, and its answer is oEmbed 1.0", async ({ page }) => {
  const pages = files().filter((name) => /^share\/(?!finding-).*\.html$/.test(name));
  expect(pages.length).toBeGreaterThanOrEqual(3 * 27);
  for (const name of pages) {
    const said = await told(page, read(name));
    expect(said.canonical, name).toEqual([SITE + name]);
    expect(said.graph["og:url"], name).toBe(SITE + name);
    expect(said.graph["og:image"], name).toBe(SITE + name.replace(".html", ".png"));
    expect(said.oembed, name).toEqual([SITE + name.replace(".html", ".json")]);
    for (const address of [said.graph["og:image"], ...said.oembed]) expect(there(address), address).toBe(true);
    const answer = JSON.parse(read(name.replace(".html", ".json")));
    expect(answer, name).toMatchObject({ version: "1.0", type: "rich", provider_url: SITE, title: said.graph["og:title"] });
    expect([answer.width, answer.height].every(Number.isInteger), name).toBe(true);
    expect(answer.html, name).toMatch(new RegExp(`^<iframe src="${SITE}(ru/|en/)?map/\\?[^"]*embed=\\w+[^"]*" title="[^"]+"[^>]*></iframe>$`));
    expect(answer.html, name).toContain(`height="${answer.height}"`);
    expect(there(answer.thumbnail_url), name).toBe(true);
  }
});

test("the site map and robots.txt name pages that are there", async () => {
  const all = [...read("sitemap.xml").matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address);
  expect(all.sort()).toEqual(ALL.map((folder) => SITE + folder).sort());
  expect(all.every(there)).toBe(true);
  expect(read("robots.txt")).toContain(`Sitemap: ${SITE}sitemap.xml`);
});

test("it is another release, whole, and still runs anywhere", async ({ page }) => {
  expect(JSON.parse(read("release.json")).release).not.toBe(release);
  for (const name of files().filter((one) => one.endsWith(".html"))) expect(read(name), name).toContain("Content-Security-Policy");
  const site = await serve({ folder, base: "/elsewhere/" });
  await page.goto(`${site.url}en/map/?measure=neet&view=trend`);
  await expect(page.locator("canvas:visible").first()).toBeVisible();
  expect(await page.evaluate(() => performance.getEntriesByType("resource").filter(({ name }) => !name.startsWith(location.origin)).length)).toBe(0);
  await site.stop();
});
