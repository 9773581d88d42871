// One visit of a page: everything that is measured, as one flat object of numbers.

import { open } from "./browser.js";
import { changes, framesNeeded, loaded, points, shifted, waited } from "./probe.js";
import { median, pause } from "./stats.js";

/** After `ready` until the page counts as quiet. */
const QUIET_MS = 800;
/** Between changes, as when somebody steps through the years. */
const GAP_MS = 330;
/** After the last change, longer than what any page puts off until changes have ended. */
const REST_MS = 1500;
const YEARS = [2011, 2012, 2013, 2014, 2015];
const HOVERED = 24;
const LANGS = ["ru", "en", "kk"];

/** Adds a word before every field. */
const named = (word, fields) => Object.fromEntries(Object.entries(fields).map(([key, value]) => [word + key[0].toUpperCase() + key.slice(1), value]));

/** Milliseconds of work between two readings, for each of so many changes. */
export const between = (before, after, count = 1) =>
  Object.fromEntries(Object.keys(after).map((key) => [key, (after[key] - before[key]) / count]));

/** How the page starts: with the slow profile only what a visitor feels. */
export async function startUp(browser, url, slow) {
  const page = await open(browser, url, { slow });
  const times = await page.run(loaded);
  await pause(QUIET_MS);
  const shift = await page.run(shifted);
  if (slow) {
    await page.close();
    return named("slow", { ...times, shift, start: page.start.all });
  }
  const settled = await page.work();
  const { process, heap } = await page.memory();
  await page.close();
  return { ...times, ...named("start", page.start), settled: settled.all, shift, process, heap };
}

async function series(page, kind, values, frames) {
  const before = await page.work();
  const paints = await page.run(changes, { kind, values, gap: GAP_MS, frames });
  const after = await page.work();
  await pause(REST_MS);
  const rest = between(after, await page.work()).all;
  return named(kind, { ...between(before, after, values.length), paint: median(paints), rest });
}

/** What it costs to point at one region after the other. */
async function hovering(page) {
  const places = await page.run(points, HOVERED);
  await page.point(...places[0]);
  await pause(QUIET_MS);
  const asked = await page.run(waited);
  const before = await page.work();
  for (const place of places) {
    await page.point(...place);
    await pause(50);
  }
  const cost = between(before, await page.work(), places.length);
  const layout = ((await page.run(waited)) - asked) / places.length;
  return named("hover", { ...cost, program: cost.script - layout });
}

/** What a change of year, pointing and a change of language cost; `frames` are those that `frames()` found. */
export async function changing(browser, url, frames) {
  const page = await open(browser, url);
  await pause(QUIET_MS);
  await page.run(changes, { kind: "year", values: [2012, 2010], gap: GAP_MS, frames: 1 });
  const year = await series(page, "year", YEARS, frames.year);
  const hover = await hovering(page);
  const lang = await series(page, "lang", LANGS, frames.lang);
  await page.close();
  return { ...year, ...hover, ...lang };
}

/** In which frame after the input the picture is the final one; a change that changes nothing is a fault of the bench. */
export async function frames(browser, url) {
  const page = await open(browser, url);
  await pause(QUIET_MS);
  const found = {};
  for (const [kind, value] of [["year", 2013], ["lang", "en"]]) {
    const { frames: count, changed } = await page.run(framesNeeded, { kind, value });
    if (!changed || count === 0) throw new Error(`${url}: the ${kind} did not change what is shown, or never came to rest`);
    found[kind] = count;
  }
  await page.close();
  return found;
}
