// What a screen reader is given: the accessibility tree of map, chart, table and panel, in the words of the page.

import { explorer, painted } from "./explorer.js";
import { cell, figure, members, name, ranked } from "./tables.js";
import { expect, open, test } from "./visit.js";
import { LANGS } from "./words.js";

for (const lang of LANGS) {
  test(`the map is a group of buttons that say name, figure and place: ${lang}`, async ({ page }) => {
    await open(page, `./?lang=${lang}&measure=neet&year=2016&region=KZ-PAV`);
    const here = explorer(page, lang);
    await expect(here.map).toHaveAccessibleDescription(here.say("map_help"));
    const buttons = here.map.getByRole("button");
    await expect(buttons).toHaveCount(16);
    for (const id of members(16)) {
      const spoken = `${name(id, lang).split(" (")[0]}`;
      await expect(here.region(id)).toHaveAccessibleName(new RegExp(spoken.slice(0, 5)));
      await expect(here.region(id)).toHaveAccessibleName(new RegExp(figure(lang, cell("neet", id, 2016).value).replace(".", "\\.")));
    }
    await expect(page.locator("#mapbox")).toMatchAriaSnapshot(`
      - figure:
        - group /2016/:
          - button /${figure(lang, cell("neet", "KZ-PAV", 2016).value)}/ [pressed]
    `);
  });

  test(`ranking, table and panel have their names, heads and states: ${lang}`, async ({ page }) => {
    await open(page, `./?lang=${lang}&measure=unemployment&year=2016&view=table`);
    const here = explorer(page, lang);
    const [first] = ranked("unemployment", 2016);
    await expect(here.table).toMatchAriaSnapshot(`
      - table:
        - rowgroup:
          - row:
            - columnheader /${here.say("table_region")}/
        - rowgroup:
          - row /${figure(lang, cell("unemployment", first.region, 2016).value)}/:
            - rowheader
    `);
    await page.locator(".look-open").click();
    await expect(page.locator("#look-panel")).toMatchAriaSnapshot(`
      - region "${here.say("preferences_title")}":
        - heading "${here.say("preferences_title")}" [level=2]
        - button "${here.say("preferences_close")}"
        - group "${here.say("preferences_text")}":
          - button /100/ [pressed]
          - button /125/
          - button /150/
          - button /200/
        - group "${here.say("preferences_colours")}":
          - button "${here.say("preferences_colours_normal")}" [pressed]
          - button "${here.say("preferences_colours_white")}"
          - button "${here.say("preferences_colours_black")}"
        - group "${here.say("preferences_spacing")}"
        - group "${here.say("preferences_patterns")}"
        - group "${here.say("preferences_links")}"
        - group "${here.say("preferences_motion")}"
        - button "${here.say("preferences_reset")}"
    `);
  });
}

test("a chart is an application with a name, a role, instructions and a voice", async ({ page }) => {
  await open(page, "./?measure=neet&year=2016&view=bars");
  await painted(page);
  const here = explorer(page);
  await expect(here.chart).toHaveAccessibleName(await here.finding.textContent());
  await expect(here.chart).toHaveAttribute("aria-roledescription", here.say("chart_role"));
  await expect(here.chart).toHaveAttribute("aria-description", here.say("chart_help"));
  await here.chart.focus();
  await page.keyboard.press("Home");
  await expect(here.chartSaid).toContainText(figure("kk", cell("neet", "KZ", 2016).value));
  await expect(page.locator("#figure")).toMatchAriaSnapshot(`
    - tabpanel:
      - application:
        - status: /2016/
      - group:
        - text: ${here.say("chart_table_title")}
  `);
});

for (const lang of LANGS) {
  test(`dialogs have their names, heads and ways out: ${lang}`, async ({ page }) => {
    await open(page, `./?lang=${lang}`);
    const { say } = explorer(page, lang);
    const dialogs = [
      ["download", "download", `
        - list:
          - listitem:
            - button /${say("download_csv").slice(0, 4)}/`],
      ["share", "share", `
        - heading "${say("download_link")}" [level=3]`],
    ];
    for (const [button, title, inside] of dialogs) {
      await page.locator(`#${button}`).click();
      await expect(page.getByRole("dialog")).toMatchAriaSnapshot(`
      - dialog "${say(title)}":
        - heading "${say(title)}" [level=2]
        - button "${say("close")}"${inside}
      `);
      await page.keyboard.press("Escape");
      await expect(page.getByRole("dialog")).toHaveCount(0);
      await expect(page.locator(`#${button}`)).toBeFocused();
    }
  });
}

test("the whole way of a visitor, with the keyboard alone", async ({ page }) => {
  await open(page, "./?lang=ru");
  const here = explorer(page, "ru");
  const to = async (selector) => {
    for (let at = 0; at < 900; at += 1) {
      await page.keyboard.press("Tab");
      if (await page.evaluate((wanted) => document.activeElement.matches(wanted), selector)) return;
    }
    throw new Error(`Tab does not reach ${selector}`);
  };
  await to(".look-open");
  await page.keyboard.press("Enter");
  await to("#look-panel fieldset:nth-of-type(2) button:nth-of-type(2)");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  await to("#tab-plan");
  for (let at = 0; at < 3; at += 1) await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL(/measure=unemployment/);
  await to("#region-search");
  await page.keyboard.insertText("Павлодар");
  await page.keyboard.press("Enter");
  await expect(here.panel).toBeVisible();
  await to("#year");
  await page.keyboard.press("End");
  await expect(here.slider).toHaveValue("2023");
  for (let at = 0; at < 4; at += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate(() => Boolean(document.activeElement.closest("#map")))) break;
  }
  await page.keyboard.press("Home");
  await expect(here.tip).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(here.pins.getByRole("listitem").filter({ has: page.locator(".pin") })).toHaveCount(2);
  await page.keyboard.press("Escape");
  await page.locator("#view-bars").focus();
  await page.keyboard.press("Enter");
  await painted(page);
  await to("#chart-main");
  await page.keyboard.press("End");
  await expect(here.chartSaid).not.toHaveText("");
  await to("#twins-main");
  await page.keyboard.press("Enter");
  await expect(page.locator("#rows-main tbody tr").first()).toBeVisible();
  await to("#download");
  await to(".site-foot a[href$='about/']");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/about\/$/);
});
