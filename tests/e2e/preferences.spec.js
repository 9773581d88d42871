// The low-vision panel: what it changes, how it is remembered, and how a host sets it by the address.

import { explorer, painted, query, settled } from "./explorer.js";
import { layoutFaults } from "./layout.js";
import { expect, open, test } from "./visit.js";
import { LANGS } from "./words.js";

/** The panel's controls in a language. */
function panel(page, lang = "kk") {
  const { say } = explorer(page, lang);
  const group = (key) => page.getByRole("group", { name: say(`preferences_${key}`), exact: true });
  return {
    button: page.getByRole("button", { name: say("preferences_open") }),
    region: page.getByRole("region", { name: say("preferences_title") }),
    close: page.getByRole("button", { name: say("preferences_close") }),
    reset: page.getByRole("button", { name: say("preferences_reset") }),
    size: (percent) => group("text").getByRole("button", { name: say("preferences_percent", { size: percent }) }),
    choice: (key, value) => group(key).getByRole("button", { name: say(`preferences_${key}_${value}`), exact: true }),
  };
}

const look = (page) => page.evaluate(() => Object.fromEntries(["text", "contrast", "spacing", "patterns", "links", "motion"].map((name) => [name, document.documentElement.dataset[name]]).filter(([, value]) => value)));
const remembered = (page) => page.evaluate(() => localStorage.getItem("jolkarta-lv"));
const style = (page, selector, name) => page.locator(selector).first().evaluate((element, wanted) => getComputedStyle(element)[wanted], name);
const press = async (button) => {
  await button.click();
  await expect(button).toHaveAttribute("aria-pressed", "true");
  await expect(button.locator("svg")).toHaveCount(1);
};

test("every choice is a pressed button that changes the page", async ({ page }) => {
  await open(page, "./?measure=unemployment");
  const here = panel(page);
  await expect(here.region).toBeHidden();
  await here.button.click();
  await expect(here.region).toBeVisible();
  for (const [size, pixels] of [[125, "20px"], [150, "24px"], [200, "32px"], [100, "16px"]]) {
    await press(here.size(size));
    await expect.poll(() => style(page, "html", "fontSize")).toBe(pixels);
  }
  await press(here.choice("colours", "white"));
  expect([await style(page, "body", "backgroundColor"), await style(page, "body", "color")]).toEqual(["rgb(255, 255, 255)", "rgb(0, 0, 0)"]);
  await press(here.choice("colours", "black"));
  expect([await style(page, "body", "backgroundColor"), await style(page, "body", "color")]).toEqual(["rgb(0, 0, 0)", "rgb(255, 255, 255)"]);
  const before = Number.parseFloat(await style(page, "#sub", "letterSpacing")) || 0;
  await press(here.choice("spacing", "wide"));
  expect(Number.parseFloat(await style(page, "#sub", "letterSpacing"))).toBeGreaterThan(before);
  const shaded = page.locator('#map .region[data-class="3"]').first();
  await expect(shaded).not.toHaveCSS("fill", /url/);
  await press(here.choice("patterns", "on"));
  await expect(shaded).toHaveCSS("fill", /url/);
  await press(here.choice("links", "underlined"));
  expect(await style(page, ".site-nav a", "textDecorationLine")).toBe("underline");
  await expect(explorer(page).play).toBeVisible();
  await press(here.choice("motion", "off"));
  await expect(explorer(page).play).toHaveCount(0);
  expect(await style(page, "#map .region", "transitionDuration")).toBe("0s");
  await here.reset.click();
  expect(await look(page)).toEqual({});
  await expect(explorer(page).play).toBeVisible();
});

test("it is opened and left with the keyboard, and keeps the focus", async ({ page }) => {
  await open(page, "./?lang=ru");
  const here = panel(page, "ru");
  await here.button.focus();
  await page.keyboard.press("Enter");
  await expect(here.region).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(here.close).toBeFocused();
  for (let at = 0; at < 4; at += 1) await page.keyboard.press("Tab");
  await expect(here.size(200)).toBeFocused();
  await page.keyboard.press("Space");
  await expect(here.size(200)).toHaveAttribute("aria-pressed", "true");
  await expect(here.size(200)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(here.region).toBeHidden();
  await expect(here.button).toBeFocused();
  expect(await look(page)).toEqual({ text: "200" });
});

test("choices are remembered until they are reset, in one tab as in another", async ({ page }) => {
  await open(page);
  const here = panel(page);
  const other = await page.context().newPage();
  await open(other);
  await here.button.click();
  await press(here.size(150));
  await expect.poll(() => look(other)).toEqual({ text: "150" });
  // A tab that heard nothing yet does not undo the other's choice either.
  await other.evaluate(() => delete document.documentElement.dataset.text);
  await panel(other).button.click();
  await press(panel(other).choice("colours", "white"));
  expect(await look(other)).toEqual({ text: "150", contrast: "bw" });
  await expect.poll(() => look(page)).toEqual({ text: "150", contrast: "bw" });
  await other.close();
  expect(query(page)).toBe("");
  await open(page, "./?lang=en");
  expect(await look(page)).toEqual({ text: "150", contrast: "bw" });
  await panel(page, "en").button.click();
  await expect(panel(page, "en").size(150)).toHaveAttribute("aria-pressed", "true");
  await panel(page, "en").reset.click();
  expect(await remembered(page)).toBeNull();
  await open(page);
  expect(await look(page)).toEqual({});
});

test("where storage is refused the panel works and nothing is remembered", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("refused", "SecurityError");
      },
    });
  });
  await open(page);
  await panel(page).button.click();
  await press(panel(page).choice("colours", "black"));
  expect(await look(page)).toEqual({ contrast: "wb" });
  await open(page, "./?lang=ru");
  expect(await look(page)).toEqual({});
});

test("a host's address wins over what is remembered, and follows the panel", async ({ page }) => {
  await open(page);
  await panel(page).button.click();
  await press(panel(page).size(200));
  await open(page, "./?measure=neet&lv=text-125,white-on-black,patterns");
  expect(await look(page)).toEqual({ text: "125", contrast: "wb", patterns: "on" });
  await panel(page).button.click();
  await press(panel(page).choice("spacing", "wide"));
  await expect.poll(() => query(page)).toBe("?measure=neet&lv=text-125,white-on-black,wide,patterns");
  expect(await remembered(page)).toBe("text-200");
  await page.keyboard.press("Escape");
  await explorer(page).language("ru").click();
  await expect(page).toHaveURL(/ru\/map\/\?measure=neet&year=2016&lv=text-125/);
  await panel(page, "ru").button.click();
  await panel(page, "ru").reset.click();
  await expect.poll(() => query(page)).toBe("?lang=ru&measure=neet&lv=normal");
  expect(await look(page)).toEqual({});
  await open(page, "./?lv=links,loud");
  expect(await look(page)).toEqual({ links: "on" });
  await expect(explorer(page).notice).toContainText("lv=loud");
});

test("the look is there before the program", async ({ browser, baseURL }) => {
  const page = await browser.newPage({ baseURL });
  await page.addInitScript(() => delete window.WebAssembly);
  await page.goto("./map/?lv=text-200,white-on-black");
  await expect(page.getByRole("alert")).toBeVisible();
  expect(await look(page)).toEqual({ text: "200", contrast: "wb" });
  expect(await style(page, "body", "backgroundColor")).toBe("rgb(0, 0, 0)");
  await page.close();
});

/** The brightest and the darkest opaque colours of the explorer's canvas, 0 to 255. */
const inks = (page) =>
  page.evaluate(() => {
    const painted = document.getElementById("canvas-main");
    const canvas = new OffscreenCanvas(painted.width, painted.height).getContext("2d", { willReadFrequently: true });
    canvas.drawImage(painted, 0, 0);
    const { data } = canvas.getImageData(0, 0, painted.width, painted.height);
    const tones = [];
    for (let at = 0; at < data.length; at += 4) if (data[at + 3] > 250) tones.push((data[at] + data[at + 1] + data[at + 2]) / 3);
    return { count: tones.length, dark: tones.filter((tone) => tone < 60).length, bright: tones.filter((tone) => tone > 230).length };
  });

test("charts are painted anew in the colours and the size that are chosen", async ({ page }) => {
  await open(page, "./?measure=neet&view=trend&region=KZ-PAV");
  await painted(page);
  await panel(page).button.click();
  await panel(page).choice("colours", "white").click();
  await expect.poll(async () => (await inks(page)).dark).toBeGreaterThan(1000);
  const white = await inks(page);
  const small = await page.locator("#canvas-main").evaluate((canvas) => canvas.height);
  await panel(page).choice("colours", "black").click();
  await expect.poll(async () => (await inks(page)).bright).toBeGreaterThan(1000);
  const black = await inks(page);
  expect(black.bright, "white ink on black").toBeGreaterThan(white.bright);
  expect(black.dark).toBeLessThan(white.dark);
  await panel(page).size(200).click();
  await expect.poll(() => page.locator("#canvas-main").evaluate((canvas) => canvas.height)).not.toBe(small);
});

for (const [width, size, tag = []] of [[360, 125], [1440, 200], [768, 150, "@all"], [1280, 200, "@all"]]) {
  test(`at ${width} px with ${size} % nothing is cut off, in any language`, { tag }, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page, `./?measure=unemployment&year=2023&lv=text-${size},wide`);
    for (const lang of LANGS) {
      await page.locator(`.languages a[lang=${lang}]`).click();
      await settled(page);
      await panel(page, lang).button.click();
      await expect(panel(page, lang).region).toBeVisible();
      expect(await page.evaluate(layoutFaults, "body"), lang).toEqual([]);
      await page.keyboard.press("Escape");
    }
  });
}
