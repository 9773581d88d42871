// What is pressed before the program that carries it out has come is not lost: the control says that it is still loading, and
// its press is carried out when the program is there; of ways to another place the last one. Every control of the first view
// is named here: it acts at once, or it waits.

import { MEASURES } from "./tables.js";
import { expect, open, test } from "./visit.js";
import { word } from "./words.js";

/** Verbs of `data-do` that the first program carries out, and those that wait for the second. */
const NOW = ["home", "lang", "measure", "view", "play", "pin", "clear", "sort", "years", "find", "step", "dismiss"];
const WAITS = ["see", "take", "embed", "share", "print", "tsv"];
/** Fields, by their ids: what they show is asked for at once. */
const FIELDS = ["year", "measure", "who", "with", "borders", "region-search", "find"];

/** Holds back what a pattern names until `release` is called. */
async function hold(page, pattern) {
  let release;
  const held = new Promise((done) => { release = done; });
  await page.route(pattern, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

/** Every control of the first view that can be seen: its verb, or what it is. */
const controls = (page) => page.evaluate(() => {
  const all = document.querySelectorAll("#app :is([data-do], [data-region], input, select, summary, a[href^='#'])");
  return [...all].filter((one) => one.checkVisibility() && !one.closest(".vh")).map((one) => {
    if (one.dataset.do) return ["do", one.dataset.do];
    if (one.dataset.region) return ["region", one.dataset.region];
    const link = one.getAttribute("href");
    return link ? [document.getElementById(link.slice(1)) ? "here" : "below", link] : ["field", one.id];
  });
});

test("every control of the first view acts at once, or keeps its press until the second program comes", async ({ page }) => {
  const say = (key) => word("en", key);
  const release = await hold(page, "**/below-*");
  await open(page, "./?lang=en&measure=poverty&view=table");
  const found = await controls(page);
  const verb = (asked) => asked.split(":")[0];
  const known = { do: (asked) => NOW.concat(WAITS).includes(verb(asked)), field: (id) => FIELDS.includes(id) };
  expect(found.filter(([kind, what]) => known[kind] && !known[kind](what)), "controls that are not listed in this file").toEqual([]);
  const waiting = found.filter(([kind, what]) => kind === "below" || (kind === "do" && WAITS.includes(verb(what))));
  expect(new Set(waiting.map(([, what]) => verb(what)).filter((what) => !what.startsWith("#")))).toEqual(new Set(WAITS));
  // Of the dialogs the last one counts: that of the address, citations and code.
  const last = ["do", "share"];
  for (const [kind, what] of waiting.filter(([, one]) => one !== "share").concat([last])) {
    const control = page.locator(kind === "do" ? `[data-do="${what}"]` : `a[href="${what}"]`).filter({ visible: true }).first();
    await control.click();
    await expect(control, what).toHaveAttribute("aria-busy", "true");
    await expect(page.locator("#live"), what).toHaveText(say("loading"));
    await expect(page.locator("#boot"), what).toBeVisible();
  }
  // The panel of the page's look and the copy of the table stand beside the dialog.
  await expect(page.locator("[aria-busy=true]")).toHaveCount(3);
  // A choice is the state's at once.
  await page.locator("#with").selectOption("2015");
  await expect.poll(() => new URL(page.url()).searchParams.get("with")).toBe("2015");
  release();
  const dialog = page.getByRole("dialog", { name: say("share") });
  await expect(dialog).toBeVisible();
  await expect(page.locator("[aria-busy]")).toHaveCount(0);
  await expect(page.locator("#lv")).toBeVisible();
  // A key that is held presses once, wherever it has led the focus.
  await page.keyboard.press("Escape");
  await page.locator("#share").focus();
  for (const _ of "12345") await page.keyboard.down("Enter");
  await expect(dialog).toBeVisible();
  await page.keyboard.up("Enter");
  await expect(page.locator("#boot")).toBeHidden();
});

test("what is chosen and pressed before any program runs is carried out, and how much has come is shown", async ({ page }) => {
  const say = (key) => word("en", key);
  const release = await hold(page, "**/jolkarta-*.wasm");
  await page.goto("./en/map/");
  await page.locator("#year").press("ArrowLeft");
  const shape = page.locator("#map [role=button][tabindex='0']");
  await shape.press("Enter");
  await expect(shape, "the keyboard presses a region").toHaveAttribute("aria-busy", "true");
  await page.locator("#tab-poverty").click();
  await page.locator("#tab-poverty").press("ArrowRight");
  await page.locator("#tab-poverty").press("ArrowRight");
  await page.locator("#view-table").click();
  await page.locator("#region-search").pressSequentially("pavl");
  await page.keyboard.press("Enter");
  await page.locator("#share").click();
  await page.locator("#embed").click();
  await expect(page.locator("#boot")).toBeVisible();
  await expect(page.locator("#boot")).toHaveText(new RegExp(say("loading")));
  await expect(page.locator("#failed")).toBeHidden();
  release();
  await expect(page.getByRole("dialog", { name: say("embed") })).toBeVisible();
  await expect(page.locator("#boot progress")).toHaveJSProperty("value", 1);
  await expect(page.locator("#year")).toHaveJSProperty("value", "2022");
  const asked = new URL(page.url()).searchParams;
  expect(asked.get("view")).toBe("table");
  expect(asked.get("measure")).toBe(MEASURES[MEASURES.indexOf("poverty") + 2]);
  expect(asked.get("region").split(",")).toContain("KZ-PAV");
  await expect(page.locator("#region-search")).toHaveValue("");
});

test("every view and frame that lacks the second program says that it is still loading; one that needs none does not", async ({ page }) => {
  const release = await hold(page, "**/below-*");
  const shown = [["?view=map", "flex"], ["?view=trend", "flex"], ["?embed=matrix", "flex"], ["?embed=tracker", "flex"], ["?embed=map", "none"]];
  for (const [query, display] of shown) {
    await open(page, `./${query}`);
    await expect(page.locator("#boot"), query).toHaveCSS("display", display);
  }
  release();
});
