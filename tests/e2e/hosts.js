// A foreign web site on a port of its own, whose pages show parts of ours in frames.

import { createServer } from "node:http";
import { test as base, expect } from "@playwright/test";
import { sites } from "./sites.js";
import { whole } from "./visit.js";

export { expect };

/** The root of our site, as the code for other pages names it. */
export const SITE = sites.root;

/** A frame as docs/embedding.md writes it. */
export const frame = (query, attributes = "") =>
  `<iframe class="roadmap-embed" src="${SITE}?${query.replaceAll("&", "&amp;")}" title="Figure" width="100%" height="300" ${attributes}></iframe>`;
export const SCRIPT = `<script async src="${SITE}embed.js"></script>`;

/**
 * `host(html, { headers, files })` puts a page on the foreign site and opens it; `faults` collects what a visitor's
 * console complains of there.
 */
export const test = base.extend({
  faults: async ({ page }, use) => {
    const faults = [];
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("console", (message) => {
      // playwright.config.js keeps workers out.
      const blocked = message.text().includes("Service Worker registration blocked by Playwright");
      if (["error", "warning"].includes(message.type()) && !blocked) faults.push(message.text());
    });
    await use(faults);
    expect(faults, "what the pages should not have done").toEqual([]);
  },
  host: async ({ page, faults: _ }, use) => {
    let shown;
    const server = createServer(({ url }, answer) => {
      const file = shown.files?.[url];
      answer.writeHead(url === "/" || file ? 200 : 204, {
        "Content-Type": file ? "text/javascript" : "text/html; charset=utf-8",
        ...shown.headers,
      });
      answer.end(file ?? `<!doctype html><html lang="en"><title>A foreign page</title><meta name="viewport" content="width=device-width">
        <link rel="icon" href="data:,"><script src="/log.js"></script><body>${shown.html}</body></html>`);
    });
    await new Promise((done) => server.listen(0, "127.0.0.1", done));
    await use(async (html, { headers = {}, files = {} } = {}) => {
      shown = { html, headers, files: { "/log.js": "window.log=[];addEventListener('message',e=>log.push(e.data));", ...files } };
      await page.goto(`http://127.0.0.1:${server.address().port}/`);
    });
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  },
});

/** The frame at this place once its first view is on the screen and, where its part is fetched later, that too. */
export async function inside(page, at = 0) {
  const element = page.locator("iframe").nth(at);
  await element.scrollIntoViewIfNeeded();
  const found = await (await element.elementHandle()).contentFrame();
  await whole(found);
  return found;
}

/** How high a frame's content is, and how much of it is hidden behind a scroll bar. */
export const content = (found) => found.evaluate(() => ({
  height: Math.ceil(document.body.getBoundingClientRect().height),
  hidden: document.documentElement.scrollHeight - document.documentElement.clientHeight,
  across: document.documentElement.scrollWidth - document.documentElement.clientWidth,
}));

/** Waits until the element of the frame is as high as its content, to two pixels, and gives the height. */
export async function fitted(page, at = 0) {
  const found = await inside(page, at);
  const element = page.locator("iframe").nth(at);
  await expect.poll(async () => {
    const { height, hidden, across } = await content(found);
    const own = await element.evaluate((frame) => frame.clientHeight);
    return Math.abs(own - height) <= 2 && hidden <= 0 && across <= 0;
  }, { message: `frame ${at} fits its content` }).toBe(true);
  return element.evaluate((frame) => frame.clientHeight);
}

/** What the frames have told the page around. */
export const told = (page, type) => page.evaluate((wanted) => window.log.filter((data) => data?.type === wanted), type);
