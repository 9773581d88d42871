// Playing the years: slowly enough to look, to the end, and never against the visitor.

import { explorer } from "./explorer.js";
import { ranked, short } from "./tables.js";
import { expect, open, test } from "./visit.js";

/** The shortest time that a year may stay on the screen, milliseconds. */
const SHORTEST = 700;
const TICK = 100;

/** Opens an address under a clock that moves only when the test says so. */
async function frozen(page, address) {
  await page.clock.install({ time: new Date("2026-01-01T00:00:00Z") });
  await page.addInitScript(smallTimerIds);
  await open(page, address);
  await page.clock.pauseAt(new Date("2026-01-01T01:00:00Z"));
}

/** Browsers number timers from 1, the test's clock from 10^12, which does not fit the 32 bits that a program has for it. */
function smallTimerIds() {
  const [start, stop, known] = [window.setInterval, window.clearInterval, new Map()];
  window.setInterval = (...args) => {
    known.set(known.size + 1, start(...args));
    return known.size;
  };
  window.clearInterval = (id) => stop(known.get(id));
}

/** Lets time pass; the years that came up, each with the moment it did. */
async function watch(page, slider, milliseconds) {
  const seen = [{ at: 0, year: Number(await slider.inputValue()) }];
  for (let at = TICK; at <= milliseconds; at += TICK) {
    await page.clock.runFor(TICK);
    const year = Number(await slider.inputValue());
    if (year !== seen.at(-1).year) seen.push({ at, year });
  }
  return seen;
}

test("each year stays at least 0.7 seconds, and the last one ends it", async ({ page }) => {
  await frozen(page, "./?year=2017");
  const here = explorer(page);
  await here.play.click();
  await expect(here.pause).toBeVisible();
  const seen = await watch(page, here.slider, 6000);
  expect(seen.map((one) => one.year)).toEqual([2017, 2018, 2019, 2020]);
  for (const [at, one] of seen.slice(1).entries()) expect(one.at - seen[at].at, String(one.year)).toBeGreaterThanOrEqual(SHORTEST);
  await expect(here.play).toBeVisible();
  await expect(here.finding).toContainText("2020");
  await expect(page).toHaveURL(/\?measure=plan&year=2020$/);
});

test("started at the last year it begins with the first", async ({ page }) => {
  await frozen(page, "./?measure=poverty&year=2023");
  const here = explorer(page);
  await here.play.click();
  await expect(here.slider).toHaveValue("2010");
  const seen = await watch(page, here.slider, 2500);
  expect(seen.slice(0, 3).map((one) => one.year)).toEqual([2010, 2011, 2012]);
});

test("the figures go with the years while they play", async ({ page }) => {
  await frozen(page, "./?measure=unemployment&year=2021");
  const here = explorer(page);
  await here.play.click();
  await watch(page, here.slider, 4000);
  await expect(here.slider).toHaveValue("2023");
  await expect(here.rows).toHaveCount(20);
  await expect(here.rows.first()).toContainText(short(ranked("unemployment", 2023)[0].region, "kk"));
});

const INPUTS = {
  "the pause button": (here) => here.pause.click(),
  "the next year": (here) => here.next.click(),
  "another measure": (here) => here.tab("neet").click(),
  "a pinned region": (here) => here.row("KZ-PAV").click(),
  "another view": (here) => here.view("table").click(),
  "the slider": (here) => here.slider.press("ArrowRight"),
};

test("any other input stops it", async ({ page }) => {
  await frozen(page, "./?measure=unemployment&year=2011");
  const here = explorer(page);
  for (const [what, input] of Object.entries(INPUTS)) {
    await here.play.click();
    await page.clock.runFor(2000);
    await input(here);
    await expect(here.play, what).toBeVisible();
    const year = await here.slider.inputValue();
    const seen = await watch(page, here.slider, 3000);
    expect(seen.map((one) => one.year), what).toEqual([Number(year)]);
  }
});

test("Back stops it", async ({ page }) => {
  await frozen(page, "./");
  const here = explorer(page);
  await here.tab("neet").click();
  await page.clock.runFor(100);
  await here.play.click();
  await page.goBack();
  await expect(here.play).toBeVisible();
  await expect(here.tab("plan")).toHaveAttribute("aria-selected", "true");
});

test("one sentence is said after a change, and none while the years play", async ({ page }) => {
  await frozen(page, "./?measure=unemployment&year=2019");
  const here = explorer(page);
  const said = await page.evaluateHandle(() => {
    const list = [];
    const live = document.getElementById("live");
    new MutationObserver(() => list.push(live.textContent)).observe(live, { childList: true, characterData: true, subtree: true });
    return list;
  });
  const sentences = () => said.jsonValue();
  await page.clock.runFor(3000);
  expect(await sentences()).toEqual([]);
  for (let step = 0; step < 3; step += 1) await here.previous.click();
  await page.clock.runFor(3000);
  expect(await sentences()).toEqual([expect.stringMatching(/2016.*16.*16/)]);
  await here.slider.fill("2020");
  await page.clock.runFor(3000);
  expect(await sentences()).toHaveLength(2);
  await here.play.click();
  await page.clock.runFor(2000);
  expect(await sentences()).toHaveLength(2);
  await page.clock.runFor(10_000);
  await expect(here.slider).toHaveValue("2023");
  expect((await sentences()).slice(2)).toEqual([expect.stringMatching(/2023.*20.*20/)]);
});

test("the map moves between played years only; a year that was asked for is there at once", { tag: "@all" }, async ({ page }) => {
  await open(page);
  const here = explorer(page);
  const moving = () => page.locator("#map .symbol").first().evaluate((circle) => parseFloat(getComputedStyle(circle).transitionDuration));
  await here.next.click();
  await expect(here.slider).toHaveValue("2017");
  expect(await moving()).toBe(0);
  await here.play.click();
  await expect.poll(moving).toBeGreaterThan(0.2);
  await here.play.click();
  await expect.poll(moving).toBe(0);
});

test.describe("for visitors who asked for less motion", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });
  test("nothing plays, the years are stepped", async ({ page }) => {
    await open(page);
    const here = explorer(page);
    await expect(here.next).toBeVisible();
    await expect(here.play).toHaveCount(0);
    await here.next.click();
    await expect(here.slider).toHaveValue("2017");
    const moving = await page.locator("#map .symbol").first().evaluate((circle) => getComputedStyle(circle).transitionDuration);
    expect(moving).toBe("0s");
  });
});
