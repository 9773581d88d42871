// Which parts of a style sheet Safari drops, by MDN's tables of what browsers read.

import { createRequire } from "node:module";
import { generate, parse, walk } from "css-tree";

const { css } = createRequire(import.meta.url)("@mdn/browser-compat-data");

/** The oldest that is looked after: that of spring 2023, of one age with the last Chromium of Windows 7. */
const SAFARI = 16.4;

/** What the page is whole without, and what is lost there. */
const SPARED = {
  ":details-content": "folded parts are not printed",
  ":marker": "numbers of a list have the colour of its text",
  ":popover-open": "where popovers are unknown, the menu is a row of the page and notes stand in it (`@supports`)",
  "@media scripting": "the message that there is no program comes by itself, ten seconds later",
  "@page": "sheets have the paper of the printer",
  "accent-color": "boxes are blue",
  "break-after:avoid": "a heading may end a sheet",
  "contain-intrinsic-size": "goes with content-visibility",
  "content-visibility": "sections that nobody sees are laid out too",
  "forced-color-adjust": "Safari has no forced colours",
  "hyphens:auto": "long words of headings break without a hyphen",
  "overflow-anchor": "Safari does not anchor",
  "overflow-clip-margin": "shadows end at the edge",
  "overscroll-behavior": "the page scrolls on behind the end of a list",
  "position-area": "a note opens in the middle of the window",
  "position-try-fallbacks": "goes with position-area",
  "text-wrap": "lines are of unequal length",
};

const version = (text) => (text === true ? 0 : Number.parseFloat(String(text || "Infinity").replace("≤", "")));

/** True when Safari has this, under this name. */
function has(feature) {
  const rows = [feature?.__compat?.support.safari ?? []].flat();
  const plain = rows.filter((row) => !row.prefix && !row.alternative_name && !row.flags && !row.version_removed);
  return rows.length === 0 || plain.some((row) => version(row.version_added) <= SAFARI && !row.partial_implementation);
}

/** True for a name of one engine's own: the others pass it over, and their own is beside it. */
const own = (name) => /^-(webkit|moz|ms)-/.test(name);

/** What Safari drops of these styles: declarations, rules, selectors. */
export function unread(text) {
  const found = new Set();
  const tell = (words) => !Object.keys(SPARED).some((known) => words.startsWith(known)) && found.add(words);
  walk(parse(text), function visit(node) {
    if (node.type === "Atrule") {
      const rule = css["at-rules"][node.name];
      if (!rule || !has(rule)) tell(`@${node.name}`);
      if (node.prelude) walk(node.prelude, (part) => part.type === "Feature" && !has(rule?.[part.name]) && tell(`@${node.name} ${part.name}`));
    }
    if (/^Pseudo(Class|Element)Selector$/.test(node.type) && !own(node.name) && !has(css.selectors[node.name])) tell(`:${node.name}`);
    // A descriptor of an at-rule is no property.
    if (node.type === "Declaration" && this.atrule?.name !== "page" && !isRead(node, this.block)) tell(generate(node));
  });
  return [...found];
}

function isRead({ property, value }, block) {
  if (own(property) || property.startsWith("--")) return true;
  const known = css.properties[property];
  // Its own name for it may stand beside.
  const twin = block?.children.some((other) => other.property === `-webkit-${property}`);
  if (!known || (!has(known) && !twin)) return false;
  // The tables name lengths in this short form only in words.
  if (property === "text-decoration" && holds(value, (part) => part.type === "Dimension")) return false;
  return !holds(value, (part) => !has(known[part.name]) && !twin || (part.type === "Function" && !has(css.types[part.name] ?? css.types.color[part.name])));
}

function holds(value, test) {
  let found = false;
  walk(value, (part) => {
    found ||= test(part);
  });
  return found;
}
