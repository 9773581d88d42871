// Every file of the site as others read it: the W3C's checker, previews of links, Safari, IIS.

import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { unread } from "./safari.js";
import { dist } from "./servers.js";
import { expect, open, test } from "./visit.js";

const checker = fileURLToPath(new URL("./node_modules/vnu-jar/build/dist/vnu.jar", import.meta.url));
const hasJava = spawnSync("java", ["-version"]).status === 0;

const files = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(dist, join(entry.parentPath ?? entry.path, entry.name)))
  .sort();
const pages = files.filter((name) => name.endsWith(".html"));
const read = (name) => readFileSync(join(dist, name), "utf8");

/** What the checker says of our pages that is no fault of theirs. */
const accepted = [
  // Its grammar of styles is older than container queries; safari.js reads them with one of today.
  /^CSS: /,
  // HTML names `expect` beside `stylesheet` here since 2024: https://html.spec.whatwg.org/#link-type-expect
  /^A “link” element with a “blocking” attribute must have a “rel” attribute whose value is “stylesheet”\.$/,
];

/** Errors of these files, and texts that are not in normal form C, as `file: line: message`. */
function faults(paths) {
  const words = ["-Xss4m", "-XX:TieredStopAtLevel=1", "-jar", checker, "--format", "json", "--stdout", "--exit-zero-always", ...paths];
  const { messages } = JSON.parse(execFileSync("java", words, { encoding: "utf8", maxBuffer: 1 << 27 }));
  const counts = ({ type, message }) => type !== "info" || message.includes("Unicode Normalization Form C");
  return messages
    .filter((one) => counts(one) && !accepted.some((words) => words.test(one.message)))
    .map(({ url, lastLine, message, extract }) => `${url}: ${lastLine}: ${message.slice(0, 200)} ${extract?.slice(0, 200) ?? ""}`);
}

test("every page, and the page that the program makes of one, is valid HTML", async ({ page }) => {
  test.skip(!hasJava, "there is no Java on this machine");
  expect(pages).toEqual(expect.arrayContaining(["index.html", "404.html", "ru/text/index.html", "share/map-en.html"]));
  await open(page, "./?lang=ru&measure=neet&region=KZ-AKM,KZ-PAV");
  await page.locator("#embed").click();
  await expect(page.locator("#emb-code")).toBeVisible();
  const folder = mkdtempSync(join(tmpdir(), "jolkarta-markup-"));
  const live = join(folder, "live.html");
  writeFileSync(live, `<!doctype html>${await page.evaluate(() => document.documentElement.outerHTML)}`);
  expect(faults([...pages.map((name) => join(dist, name)), live])).toEqual([]);
  rmSync(folder, { recursive: true });
});

test("what previews of links read stands in the first 8 KB of every page", () => {
  const wanted = ["<title>", 'name="description"', 'property="og:title"', 'property="og:description"', 'property="og:image"', 'name="twitter:card"'];
  for (const name of pages) {
    const head = readFileSync(join(dist, name)).subarray(0, 8192).toString();
    // What no search engine may list is not shared either.
    const needs = /<meta name="robots" content="noindex">/.test(head) ? wanted.slice(0, 1) : wanted;
    expect(needs.filter((part) => !head.includes(part)), name).toEqual([]);
    // What is inside the page comes behind these, and behind the lines that need the site's own address (published.spec.js).
    expect(head.split("<style")[1] ?? "", name).not.toMatch(/<meta|rel="(canonical|alternate)"/);
  }
});

test("every text is in normal form C: a search for a letter finds it", () => {
  const texts = files.filter((name) => [".csv", ".html", ".js", ".json", ".md", ".txt", ".svg"].includes(extname(name)));
  expect(texts.filter((name) => read(name) !== read(name).normalize("NFC"))).toEqual([]);
});

test("the styles hold nothing that Safari drops, but what the page is whole without", () => {
  const sheets = files.filter((name) => name.endsWith(".css"));
  expect(sheets.map((name) => name.replace(/-[0-9a-f]{16}/, "")).sort()).toEqual(["embed.css", "explorer.css", "low-vision.css", "pages.css", "site.css", "views.css"]);
  expect(sheets.flatMap((name) => unread(read(name)).map((what) => `${name}: ${what}`))).toEqual([]);
  expect(unread("a{text-decoration:underline 2px}b{text-decoration:underline dotted}c{user-select:all}d{anchor-name:--a}")).toEqual([
    "text-decoration:underline 2px", "text-decoration:underline dotted", "user-select:all", "anchor-name:--a",
  ]);
});

test("IIS is told what the other hosts are told", async ({ page }) => {
  // Netlify's file has a name and a value a line, under the paths that they are for.
  const blocks = read("_headers").split(/^(?=\/)/m).filter((block) => block.startsWith("/"));
  const told = Object.fromEntries(blocks.map((block) => {
    const [path, ...lines] = block.trim().split("\n");
    return [path, Object.fromEntries(lines.map((line) => line.trim().split(/: (.*)/).slice(0, 2)))];
  }));
  const iis = await page.evaluate((text) => {
    const xml = new DOMParser().parseFromString(text, "application/xml");
    const all = (selector, ...names) => [...xml.querySelectorAll(selector)].map((one) => names.map((name) => one.getAttribute(name)));
    return {
      broken: xml.querySelector("parsererror")?.textContent,
      headers: Object.fromEntries(all("customHeaders > add", "name", "value")),
      kinds: Object.fromEntries(all("mimeMap", "fileExtension", "mimeType")),
      removed: all("staticContent > remove", "fileExtension").flat(),
      kept: [...xml.querySelectorAll("configuration > location")].map((one) => [one.getAttribute("path"), one.querySelector("clientCache").outerHTML]),
      missing: all("httpErrors > error", "statusCode", "path"),
      // Sections that a plain IIS does not know, or that it reads at the machine's level only, take the whole site down.
      sections: [...new Set([...xml.querySelectorAll("system\\.webServer > *")].map((one) => one.tagName))],
    };
  }, read("web.config"));
  expect(iis.broken).toBeUndefined();
  const { "/*": everywhere, ...marked } = told;
  expect(iis.headers).toEqual(everywhere);
  expect(iis.kept.map(([path]) => `/${path}`).sort()).toEqual(Object.keys(marked).sort());
  for (const [path, cache] of iis.kept) expect(cache, path).toMatch(/Mode="UseMaxAge" cacheControlMaxAge="365\.00:00:00" cacheControlCustom="public, immutable"/);
  expect(Object.keys(iis.kinds).sort()).toEqual([...iis.removed].sort());
  expect(iis.kinds).toMatchObject({ ".wasm": "application/wasm", ".js": "text/javascript; charset=utf-8", ".csv": "text/csv; charset=utf-8" });
  const plain = files.filter((name) => !/\.(br|gz|config|conf)$|Caddyfile$|(^|\/)[._]/.test(name));
  expect(plain.filter((name) => !(extname(name) in iis.kinds))).toEqual([]);
  expect(iis.missing).toEqual([["404", "404.html"]]);
  expect(iis.sections).toEqual(["defaultDocument", "directoryBrowse", "httpErrors", "urlCompression", "staticContent", "httpProtocol"]);
});
