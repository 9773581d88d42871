// Chromium without a window, and one page of it with what the DevTools protocol measures.

import { readFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { acts } from "./probe.js";

/** Chrome's own "slow 4G": 562.5 ms until an answer, 1.44 Mbit/s down. */
export const SLOW_4G = { offline: false, latency: 562.5, downloadThroughput: (1.6e6 / 8) * 0.9, uploadThroughput: (750e3 / 8) * 0.9 };
const VIEW = { width: 1280, height: 900 };
/** No page waits longer for `ready`. */
const PATIENCE_MS = 60_000;

export const launch = () => chromium.launch({
  executablePath: process.env.JOLKARTA_CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"],
});

/** Opens an address in a fresh profile and waits until the page is ready. */
export async function open(browser, url, { slow = false } = {}) {
  const context = await browser.newContext({ viewport: VIEW, locale: "kk-KZ" });
  const page = await context.newPage();
  const errors = [];
  page.on("pageerror", (error) => errors.push(error.message));
  const cdp = await context.newCDPSession(page);
  await cdp.send("Performance.enable", { timeDomain: "threadTicks" });
  if (slow) {
    await cdp.send("Network.enable");
    await cdp.send("Network.emulateNetworkConditions", SLOW_4G);
    await cdp.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  }
  const { ready } = await expect(cdp);
  const [start] = await Promise.all([ready, page.goto(url, { waitUntil: "commit" })]);
  const run = (work, argument) => page.evaluate(work, argument);
  const close = async () => {
    await context.close();
    if (errors.length > 0) throw new Error(`${url}: ${errors.join("; ")}`);
  };
  const point = (x, y) => page.mouse.move(x, y);
  return { run, point, start, work: () => worked(cdp), memory: () => memory(browser, page, cdp), close };
}

/** Marks `picture` when the first frame with a first view that was served whole has been painted; the footer follows
 *  it in our pages. The peers mark their first picture themselves. */
const PICTURE = `const frame = () => document.querySelector("main ~ footer")
  ? setTimeout(() => performance.mark("picture")) : performance.getEntriesByName("ready").length || requestAnimationFrame(frame);
  requestAnimationFrame(frame);`;

/** Has the page tell when it marks `ready`; `start` is the main thread's work until then. */
async function expect(cdp) {
  await cdp.send("Page.enable");
  await cdp.send("Runtime.enable");
  await cdp.send("Runtime.addBinding", { name: "benchReady" });
  const source = "new PerformanceObserver((list) => list.getEntriesByName('ready').length && benchReady('')).observe({ type: 'mark' });";
  await cdp.send("Page.addScriptToEvaluateOnNewDocument", { source: `${source}${PICTURE}(${acts})();` });
  const called = new Promise((done, failed) => {
    const timer = setTimeout(() => failed(new Error(`not ready after ${PATIENCE_MS / 1000} s`)), PATIENCE_MS);
    cdp.once("Runtime.bindingCalled", () => { clearTimeout(timer); done(); });
  });
  return { ready: called.then(() => worked(cdp)) };
}

/** Milliseconds of the main thread so far: all of it, and what of it were scripts and programs, styles and layout. */
async function worked(cdp) {
  const { metrics } = await cdp.send("Performance.getMetrics");
  const of = (name) => 1000 * metrics.find((metric) => metric.name === name).value;
  return { all: of("TaskDuration"), script: of("ScriptDuration"), style: of("RecalcStyleDuration"), layout: of("LayoutDuration") };
}

/** Megabytes after a collection: private memory of the page's process where the system tells it, and what scripts and
 *  programs hold of it. */
async function memory(browser, page, cdp) {
  await cdp.send("HeapProfiler.enable");
  await cdp.send("HeapProfiler.collectGarbage");
  await cdp.send("HeapProfiler.disable");
  const heap = await cdp.send("Runtime.getHeapUsage");
  const held = (heap.usedSize + (heap.backingStorageSize ?? 0)) / 2 ** 20;
  return { process: privateMegabytes(await processOf(browser, page)), heap: held };
}

/** The process of a page: the one whose processor time grows while the page is kept busy. */
async function processOf(browser, page) {
  const own = await browser.newBrowserCDPSession();
  const times = async () => {
    const { processInfo } = await own.send("SystemInfo.getProcessInfo");
    return new Map(processInfo.filter((one) => one.type === "renderer").map((one) => [one.id, one.cpuTime]));
  };
  const before = await times();
  await page.evaluate(() => { for (const end = performance.now() + 120; performance.now() < end;); });
  const after = await times();
  await own.detach();
  const grown = [...after].map(([id, time]) => [time - (before.get(id) ?? 0), id]);
  return grown.toSorted((a, b) => b[0] - a[0])[0]?.[1];
}

function privateMegabytes(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/smaps_rollup`, "utf8");
    const kilobytes = [...text.matchAll(/^Private_Dirty:\s+(\d+)/gm)].map((match) => Number(match[1]));
    return kilobytes.reduce((sum, size) => sum + size, 0) / 1024;
  } catch {
    return undefined;
  }
}
