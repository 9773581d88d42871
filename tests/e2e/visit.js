// A visit that tolerates nothing: any console error or warning, uncaught error, failed request or request to a
// foreign host fails the test, whatever else it looks at.

import { test as base, expect } from "@playwright/test";

export { expect };

const local = (address, origin) => ["data:", "blob:"].includes(new URL(address).protocol) || new URL(address).origin === origin;

/** Collects what a page should not do. Origins other than that of the page itself are foreign. */
export function watch(page) {
  const faults = [];
  page.on("console", (message) => {
    // playwright.config.js keeps workers out, except where they are the subject.
    const blocked = message.text().includes("Service Worker registration blocked by Playwright");
    if (["error", "warning"].includes(message.type()) && !blocked) faults.push(`console ${message.type()}: ${message.text()} ${message.location().url}`);
  });
  page.on("pageerror", (error) => faults.push(`uncaught: ${error.message}`));
  page.on("requestfailed", (request) => {
    // A browser drops what it is still loading when the next page is opened: the icon, a program that comes later, a preview in a frame.
    const frame = request.isNavigationRequest() && request.frame() !== page.mainFrame();
    const dropped = request.failure()?.errorText === "net::ERR_ABORTED" && (frame || /\/((icon|app|site|page|pages|map|blocked|embed|low-vision|copy|(explorer|figures|views|components|chunk_\d+)-part|explorer|views)-[^/]*|embed-child\.js|share\/[^/]*\.png)$/.test(request.url()));
    if (!dropped) faults.push(`failed: ${request.url()} ${request.failure()?.errorText}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  let home;
  page.on("request", (request) => {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) home = new URL(request.url()).origin;
    else if (!local(request.url(), home)) faults.push(`foreign: ${request.url()}`);
  });
  return faults;
}

export const test = base.extend({
  page: async ({ page }, use) => {
    const faults = watch(page);
    await use(page);
    expect(faults, "what the page should not have done").toEqual([]);
  },
});

/** The site's root, a language's folder, a query and a fragment. */
const AT_ROOT = /^(\.\/|https?:\/\/[^/]+\/(?:(?:pages\/jolkarta|office\/site)\/)?)?(?:(ru|en)\/)?(?:\?([^#]*))?(#.*)?$/;

/** The address in the explorer's folder of what an address meant when the explorer stood at the site's root. Frames and other pages stay. */
export function inExplorer(address) {
  const found = AT_ROOT.exec(address);
  if (!found || /(^|&)embed=/.test(found[3])) return address;
  const [, root = "./", folder, query = "", hash = ""] = found;
  const lang = /(?:^|&)lang=(ru|en|kk)(?=&|$)/.exec(query)?.[1] ?? folder ?? "kk";
  const pairs = query.split("&").filter((pair) => pair && !/^lang=(ru|en|kk)$/.test(pair));
  const first = ["measure=plan", "year=2016"].map((pair) => pairs.find((one) => one.startsWith(pair.slice(0, 5))) ?? pair);
  const said = [...first, ...pairs.filter((pair) => !first.includes(pair))];
  return `${root}${lang === "kk" ? "" : `${lang}/`}map/?${said.join("&")}${hash}`;
}

/** The query that means at the site's root what an address in the explorer's folder means. */
export function atRoot(address) {
  const { pathname, searchParams, search } = new URL(address);
  const lang = /\/(ru|en)\/map\/$/.exec(pathname)?.[1];
  const rest = search.slice(1).split("&").filter((pair) => pair && pair !== "measure=plan" && pair !== "year=2016");
  expect(searchParams.has("measure") && searchParams.has("year"), `${address} names measure and year`).toBe(true);
  const said = lang ? [`lang=${lang}`, ...rest] : rest;
  return said.length > 0 ? `?${said.join("&")}` : "";
}

/** Fetches the style sheet of the low-vision settings, as the first choice in their panel does. */
export async function dressed(page) {
  await page.evaluate(() => dispatchEvent(new Event("jolkarta-look")));
  await page.waitForFunction(() => [...document.styleSheets].some(({ href }) => href?.includes("/low-vision-")));
}

/** For a machine that is busy. */
const PATIENCE = { timeout: 20_000 };

/** Waits until the program has painted what was asked for, as far as it has come. */
export const ready = (page) => page.waitForFunction(() => "ready" in document.documentElement.dataset, null, PATIENCE);

/** Waits until nothing of the page is on its way: it is the one that was asked for, and what is fetched later has come and is built.
 *  What is found in the page then stays in it. The bar of a frame waits for a press. */
export const whole = (page) => page.waitForFunction(() => {
  const root = document.documentElement;
  if (!root.matches("[data-ready]:not([data-waiting], [data-other])") || document.querySelector("#waiting.on")) return false;
  return "embed" in root.dataset || !document.querySelector("[data-island=search] > button:not([id]), [data-island=look] > button:not([popovertarget])");
}, null, PATIENCE);

/** Opens a view of the explorer by its address at the site's root, or any other address, and waits until it is whole. */
export async function open(page, address = "./") {
  await page.goto(inExplorer(address));
  await whole(page);
}
