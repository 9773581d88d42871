// Charts on canvas: read by touch, and painted again in the colours that a change of the system, or paper, asks for.

import { explorer, painted } from "./explorer.js";
import { cell, figure, short } from "./tables.js";
import { expect, open, test } from "./visit.js";

const VIEW = "./?lang=en&measure=unemployment&year=2016&view=trend&region=KZ-PAV";

test.describe("by touch", () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 800 } });

  test("a finger on a chart shows the figure of the nearest point, inside the screen", async ({ page }) => {
    await open(page, VIEW);
    const here = explorer(page, "en");
    await here.chart.scrollIntoViewIfNeeded();
    await painted(page);
    await here.chart.evaluate((chart) => chart.scrollIntoView({ block: "center" }));
    const box = await here.chart.boundingBox();
    const met = new Set();
    for (const across of [0.15, 0.4, 0.65, 0.9]) {
      for (const down of [0.3, 0.5, 0.65, 0.8]) {
        await page.touchscreen.tap(box.x + box.width * across, box.y + box.height * down);
        const text = await here.chartTip.evaluate((tip) => !tip.hidden && tip.innerText);
        if (!text) continue;
        const tip = await here.chartTip.boundingBox();
        expect(tip.x).toBeGreaterThanOrEqual(0);
        expect(tip.x + tip.width).toBeLessThanOrEqual(390);
        met.add(text);
      }
    }
    expect(met.size).toBeGreaterThan(3);
    for (const text of met) {
      const year = Number(/\b20\d\d\b/.exec(text)[0]);
      const id = text.includes(short("KZ-PAV", "en")) ? "KZ-PAV" : "KZ";
      expect(text).toContain(`${figure("en", cell("unemployment", id, year).value)}`);
    }
  });
});

/** The most frequent colours of a canvas, read from a copy. */
function colours(canvas) {
  const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext("2d", { willReadFrequently: true });
  copy.drawImage(canvas, 0, 0);
  const { data } = copy.getImageData(0, 0, canvas.width, canvas.height);
  const counts = new Map();
  for (let at = 0; at < data.length; at += 4) {
    const colour = data[at + 3] < 128 ? "none" : [data[at], data[at + 1], data[at + 2]].join();
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).slice(0, 4).map(([colour]) => colour);
}

const LIGHT = { media: "screen", colorScheme: "light", forcedColors: "none", contrast: "no-preference" };
const CHANGES = {
  dark: [{}, { colorScheme: "dark" }],
  contrast: [{}, { contrast: "more" }],
  "contrast on dark": [{ colorScheme: "dark" }, { contrast: "more", colorScheme: "dark" }],
  "forced colours": [{}, { forcedColors: "active" }],
};

test("charts are painted again when colours and contrast change, without a new address", async ({ page }) => {
  await page.emulateMedia(LIGHT);
  await open(page, VIEW);
  await painted(page);
  const seen = () => page.locator("#canvas-main").evaluate(colours).then(String);
  const known = { "{}": await seen() };
  for (const [name, [from, to]] of Object.entries(CHANGES)) {
    await page.emulateMedia({ ...LIGHT, ...from });
    await expect.poll(seen, `before ${name}`).toBe(known[JSON.stringify(from)]);
    await page.emulateMedia({ ...LIGHT, ...to });
    await expect.poll(seen, name).not.toBe(known[JSON.stringify(from)]);
    known[JSON.stringify(to)] = await seen();
  }
  await page.emulateMedia(LIGHT);
  await expect.poll(seen).toBe(known["{}"]);
});

test("a chart on a dark screen is painted for white paper", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await open(page, VIEW);
  await painted(page);
  // A query of the page's media tells of changes after the first frame that knows it.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const seen = () => page.locator("#canvas-main").evaluate(colours).then(String);
  const dark = await seen();
  await page.emulateMedia({ colorScheme: "dark", media: "print" });
  await expect.poll(seen).not.toBe(dark);
  await page.emulateMedia({ colorScheme: "dark", media: "screen" });
  await expect.poll(seen).toBe(dark);
});

test("a chart follows the pixels of another screen", async ({ page }) => {
  await open(page, VIEW);
  await painted(page);
  const screen = await page.context().newCDPSession(page);
  const ratio = () => page.locator("#canvas-main").evaluate((canvas) => canvas.width / canvas.clientWidth);
  // There and back again: each ratio is waited for anew. On another screen a window has another size, too; Chromium tells of both together.
  for (const scale of [2, 1, 1.5]) {
    await screen.send("Emulation.setDeviceMetricsOverride", { width: 1280, height: 900 + 20 * scale, deviceScaleFactor: scale, mobile: false });
    await expect.poll(ratio).toBeCloseTo(scale, 1);
  }
});
