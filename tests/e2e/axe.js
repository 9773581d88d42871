// Accessibility rules of axe-core, run inside the page. The page's security policy stays in force: the script is
// evaluated by the test, not added to the page.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** The map abbreviates: «Алматы қ.» stands on the button that is called «Алматы қаласы». So does the ranking, whose columns
 *  the name says as a sentence. */
const abbreviated = ({ id, target }) => id === "label-content-name-mismatch" && /^#([cr]-KZ|kb\d)/.test(target);

/**
 * What WCAG 2.2 A and AA find on the page, or in the parts of it that are named by a selector; one line each: rule,
 * help, first elements. Empty when all is well.
 */
export async function accessibilityFaults(page, within) {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(source);
  // Sections that are not on the screen are laid out for it, as they are once a reader comes near.
  await page.evaluate(() => {
    const all = new CSSStyleSheet();
    all.replaceSync("section.s { content-visibility: visible !important; }");
    document.adoptedStyleSheets = [all];
  });
  const found = await page.evaluate(
    async ([values, part]) => {
      const { violations } = await window.axe.run(part ? { include: [part] } : document, { runOnly: { type: "tag", values }, resultTypes: ["violations"] });
      return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => ({ id, help, target: target.join(" ") })));
    },
    [tags, within],
  );
  const rules = new Map();
  for (const fault of found.filter((one) => !abbreviated(one))) {
    const rule = `${fault.id}: ${fault.help}`;
    rules.set(rule, [...(rules.get(rule) ?? []), fault.target]);
  }
  return [...rules].map(([rule, targets]) => `${rule}: ${targets.slice(0, 3).join(", ")}`);
}
