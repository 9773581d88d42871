// The overview: what is seen first, how long the page is, what a finding gives; and the ten tasks that visitors bring, each with the
// presses and the scrolling that its answer may take.

import { sites } from "./sites.js";
import { expect, ready, test, whole } from "./visit.js";
import { tasks } from "./tasks.js";
import { LANGS } from "./words.js";
import { FOLDERS } from "./routes.js";

const home = (lang) => new URL(FOLDERS[lang], sites.sub).href;

for (const lang of LANGS) {
  test(`the answer, the targets, the field and the map are on the first screen, and the page stays short: ${lang}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(home(lang));
    const edge = (selector) => page.locator(selector).evaluate((node) => node.getBoundingClientRect().bottom);
    const height = () => page.evaluate(() => document.documentElement.scrollHeight);
    await expect(page.locator("#trackers li")).toHaveCount(4);
    const map = page.locator(".overview-map svg:has([data-class])");
    for (const part of ["h1", "#trackers", ".region-field"]) expect(await edge(part), part).toBeLessThan(844);
    const box = await map.boundingBox();
    expect(box.y + box.height).toBeLessThanOrEqual(844);
    expect(await height()).toBeLessThanOrEqual(5000);
    await page.setViewportSize({ width: 390, height: 664 });
    const low = await map.boundingBox();
    expect(low.y + (low.height * 2) / 3).toBeLessThanOrEqual(664);
    await page.setViewportSize({ width: 1440, height: 900 });
    expect(await height()).toBeLessThanOrEqual(2800);
    // The list of the field lies over the page and inside the window.
    await page.locator(".region-field").evaluate((details) => (details.open = true));
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(await wide()).toBeLessThanOrEqual(0);
    for (const item of await page.locator(".region-field li a").all()) expect((await item.boundingBox()).x).toBeLessThan(1440);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await wide()).toBeLessThanOrEqual(0);
  });
}

test("a finding is proved in place, and its address for sharing shows it in its language", async ({ page, request }) => {
  await page.goto(home("ru"));
  await ready(page);
  const findings = page.locator("li.finding");
  await expect(findings).toHaveCount(5);
  const first = findings.first();
  const sentence = await first.locator("h3").innerText();
  await first.locator(".proof summary").click();
  await expect(first.locator(".proof dl")).toBeVisible();
  await expect(first.locator(".proof a[download]").first()).toBeVisible();
  for (const id of ["target", "plan", "share", "gap", "coverage"]) {
    const html = await (await request.get(new URL(`share/finding-${id}-ru.html`, sites.sub).href)).text();
    const said = /<meta property="og:title" content="([^"]*)"/.exec(html)[1];
    await expect(page.locator(`#finding-${id} h3`)).toContainText(said);
    expect((await request.get(new URL(`share/finding-${id}-ru.png`, sites.sub).href)).status()).toBe(200);
  }
  await page.goto(new URL("share/finding-target-ru.html", sites.sub).href);
  await page.waitForURL(/\/ru\/(index\.html)?#finding-target$/);
  await expect(page.locator("#finding-target h3")).toHaveText(sentence);
});

/** The overview as it is come to: anew, or from another page. */
async function start(page, lang) {
  if (page.url() === "about:blank") await page.goto(home(lang));
  else await page.evaluate((to) => {
    document.querySelector("main").dataset.left = "";
    [...document.links].find(({ href }) => href === to).click();
  }, home(lang));
  await page.waitForFunction((folder) => document.documentElement.dataset.page === folder && !document.querySelector("main[data-left]"), FOLDERS[lang]);
  await whole(page);
}

/** Scrolls as little as needed for the whole of a place, or its beginning, to be in view; how many screens that is. */
const scroll = (place) => place.evaluate((element) => {
  let far = 0;
  const high = element.getBoundingClientRect().height > innerHeight;
  const before = [];
  for (let holder = element; holder; holder = holder.parentElement) before.push([holder, holder.scrollTop]);
  element.scrollIntoView({ block: high ? "start" : "nearest", behavior: "instant" });
  for (const [holder, top] of before) far += Math.abs(holder.scrollTop - top);
  return far / innerHeight;
});

/** Carries out a step; what it cost: a press, and screens scrolled. Typing costs the press that takes what is found. */
async function walk(page, [role, name, { within = "body", choose, take } = {}]) {
  const around = page.locator(within);
  const found = role === "summary" ? around.locator("summary", { hasText: name }) : around.getByRole(role, { name, exact: true });
  const place = found.filter({ visible: true }).first();
  await expect(place, `${role} ${name}`).toBeVisible();
  const screens = await scroll(place);
  if (choose) await place.selectOption(choose.match(/^\d+$/) ? choose : { label: choose });
  else if (take) {
    await place.fill(take);
    await page.getByRole("option", { selected: true }).filter({ hasText: take }).waitFor();
    await place.press("Enter");
  } else await place.click();
  return [1, screens];
}

for (const [size, lang, width, height] of [["wide", "ru", 1440, 900], ["phone", "kk", 390, 844]]) {
  test(`each of the ten tasks takes few presses and little scrolling: ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const over = {};
    for (const [task, steps, answers, wide, phone] of tasks(lang)) {
      await start(page, lang);
      const cost = [0, 0];
      const add = ([presses, screens]) => ((cost[0] += presses), (cost[1] += screens));
      for (const step of steps.filter(([, , { on } = {}]) => !on || on === size)) add(await walk(page, step));
      for (const answer of answers) {
        const place = page.locator(answer).filter({ visible: true }).first();
        await expect(place, `${task}: ${answer}`).toBeVisible();
        add([0, await scroll(place)]);
        await expect(place, `${task}: ${answer}`).toBeInViewport();
      }
      const limits = size === "wide" ? wide : phone;
      if (cost.some((one, at) => one > limits[at])) over[task] = { presses: cost[0], screens: cost[1].toFixed(2) };
    }
    expect(over).toEqual({});
  });
}
