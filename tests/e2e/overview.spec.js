// The overview: what is seen first, how long the page is, what a finding gives; and ten questions that visitors bring, each with the
// clicks that its answer may take.

import { sites } from "./sites.js";
import { expect, ready, test } from "./visit.js";
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

/** What visitors ask, from the overview: the clicks, and where the answer must then be in view. */
const TASKS = {
  "was the target of unemployment met, and since when": [[], "#finding-target h3"],
  "what was planned for my region, which is new": [[".region-field summary", "search:Туркестан"], "main .wrap >> text=70 279"],
  "who got more than its share of the population": [[], "#finding-share h3"],
  "women and men in Mangystau": [[".overview-map svg a[href$='regions/mangystau/']"], "main >> text=7,5"],
  "which figures do not add up": [["main a[href$='article/']"], "h1"],
  "the tables for Excel": [[".site-nav a[href$='ru/data/']"], "a[href$='.xlsx']"],
  "when the programme ended": [[".site-nav a[href$='ru/programme/']"], "h1"],
  "a project for orphans": [["main a[href$='programme/projects/']"], "h1"],
};

for (const [question, [clicks, answer]] of Object.entries(TASKS)) {
  test(`an answer takes few clicks: ${question}`, async ({ page }) => {
    await page.goto(home("ru"));
    await ready(page);
    for (const click of clicks) {
      if (!click.startsWith("search:")) {
        await page.locator(click).filter({ visible: true }).first().click();
        continue;
      }
      await page.keyboard.type(click.replace("search:", ""));
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
    }
    await expect(page.locator(answer).filter({ visible: true }).first()).toBeVisible();
    expect(clicks.length).toBeLessThanOrEqual(2);
  });
}
