// Accessibility rules of axe-core, run inside the page. The page's security policy stays in force: the script is
// evaluated by the test, not added to the page.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { COLOURS } from "./colours.js";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** The rules whose outcome depends on colours: all that has to be asked again when these change. */
const ofColours = ["color-contrast", "link-in-text-block"];

/** The map abbreviates: «Алматы қ.» is on the button that is called «Алматы қаласы». So does the ranking, whose columns
 *  the name says as a sentence. */
const abbreviated = ({ id, target }) => id === "label-content-name-mismatch" && /^#(([a-z]-)?[cr]-KZ|kb\d)/.test(target);

/**
 * What WCAG 2.2 A and AA find on the page, or in the parts of it that are named by a selector; one line each: rule,
 * help, first elements. Empty when all is well.
 */
export const accessibilityFaults = (page, within) => look(page, { within });

/** The same without contrast, which colours.js computes in all colours. */
export const faultsBesideContrast = (page, within) => look(page, { within, contrast: false });

/** All of it, and once more what depends on colours, in every look of the page; each line begins with the look. */
export const faultsInColours = (page, within) => look(page, { within, colours: COLOURS });

/** What depends on colours alone, after the system's wish has changed. */
export const faultsOfColours = (page) => look(page, { only: true });

async function look(page, { within, only = false, contrast = true, colours = {} }) {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(source);
  const found = await page.evaluate(inspect, { tags, ofColours, within, only, contrast, colours });
  const rules = new Map();
  for (const fault of found.filter((one) => !abbreviated(one))) {
    const rule = `${fault.colour ? `${fault.colour}: ` : ""}${fault.id}: ${fault.help}`;
    rules.set(rule, [...(rules.get(rule) ?? []), fault.target]);
  }
  return [...rules].map(([rule, targets]) => `${rule}: ${targets.slice(0, 3).join(", ")}`);
}

/** Runs in the page. */
async function inspect({ tags, ofColours, within, only, contrast, colours }) {
  const root = document.documentElement;
  const context = within ? { include: [within] } : document;
  const faults = [];
  const run = async (colour, runOnly) => {
    const { violations, passes } = await window.axe.run(context, { runOnly, rules: { "color-contrast": { enabled: contrast } }, resultTypes: ["violations"] });
    faults.push(...violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => ({ colour, id, help, target: target.join(" ") }))));
    if (colour && !passes.some(({ id }) => id === "color-contrast")) faults.push({ colour, id: "color-contrast", help: "nothing was looked at", target: within ?? "page" });
  };
  await run("", only ? { type: "rule", values: ofColours } : { type: "tag", values: tags });
  for (const [colour, [name, value]] of Object.entries(colours)) {
    const before = root.dataset[name];
    const ground = getComputedStyle(root).getPropertyValue("--ink");
    root.dataset[name] = value;
    if (getComputedStyle(root).getPropertyValue("--ink") === ground) faults.push({ colour, id: "color-contrast", help: "the colours have not come", target: "html" });
    await run(colour, { type: "rule", values: ofColours });
    if (before === undefined) delete root.dataset[name];
    else root.dataset[name] = before;
  }
  return faults;
}
