// The page in its three languages: changed without loading it again, and no word of another language that is not
// marked as one.

import { explorer, speaks } from "./explorer.js";
import { REGIONS, name, plain, rows } from "./tables.js";
import { expect, open, test } from "./visit.js";
import { LANGS } from "./words.js";

test("the language changes everything without loading the page again", async ({ page }) => {
  await open(page, "./?measure=poverty&year=2022&region=KZ-SHY");
  await page.evaluate(() => { window.sameDocument = true; });
  const seen = new Map();
  for (const lang of ["en", "ru", "kk"]) {
    await page.getByRole("link", { name: { kk: "Қаз", ru: "Рус", en: "Eng" }[lang], exact: true }).click();
    await speaks(page, lang);
    const here = explorer(page, lang);
    await expect(here.finding).toContainText(plain("KZ-SHY", lang), { ignoreCase: true });
    await expect(here.panel).toContainText(name("KZ-SHY", lang));
    await expect(here.region("KZ-SHY")).toHaveAttribute("aria-label", new RegExp(plain("KZ-SHY", lang)));
    await expect(page.getByRole("link", { name: here.say("skip_link") })).toBeAttached();
    await expect(page).toHaveURL(new RegExp(`/${lang === "kk" ? "" : `${lang}/`}map/\\?measure=poverty&year=2022&region=KZ-SHY$`));
    seen.set(lang, { title: await page.title(), text: await page.evaluate(ownTexts) });
  }
  expect(await page.evaluate(() => window.sameDocument)).toBe(true);
  expect(new Set([...seen.values()].map((one) => one.title)).size).toBe(LANGS.length);
  foreignLetters(seen);
});

/** Runs in the page: every text and label, but what is marked as words of another language. */
function ownTexts() {
  const own = (element) => element.closest("[lang]") === document.documentElement;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    // What stands for visits without a program is not shown.
    if (own(node.parentElement) && node.parentElement.tagName !== "NOSCRIPT") texts.push(node.data);
  }
  const spoken = ["aria-label", "aria-valuetext", "aria-roledescription", "title", "placeholder", "alt"];
  for (const element of document.body.querySelectorAll("*")) {
    if (own(element)) texts.push(...spoken.map((name) => element.getAttribute(name) ?? ""));
  }
  return texts.join("\n");
}

/** English has no Cyrillic but the names of the languages; Russian has Kazakh letters in names, and in the number of an order, alone. */
function foreignLetters(seen) {
  const switches = ["Қаз", "Рус"];
  const words = (text) => text.split(/[\s(),.;:–\u2060]+/).filter((one) => !switches.includes(one));
  expect(words(seen.get("en").text).filter((one) => /[\u0400-\u04FF]/.test(one))).toEqual([]);
  const projects = rows("projects.csv").map(({ name_ru }) => name_ru);
  const proper = new Set([...[...REGIONS.keys()].map((id) => name(id, "ru")), ...projects, "124-НҚ"].flatMap(words));
  expect(words(seen.get("ru").text).filter((one) => /[әғқңөұүһі]/i.test(one) && !proper.has(one))).toEqual([]);
}
