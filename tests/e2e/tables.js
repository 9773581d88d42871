// The tables of data/ as their files say them, read without any code of the product, and the way each language
// writes a figure.

import { readFileSync } from "node:fs";

/** The measures in the order of the tabs. */
export const MEASURES = ["plan", "plan-per-10k", "plan-ratio", "unemployment", "poverty", "informal", "unproductive", "neet"];

/** The views in the order of the switch. */
export const VIEWS = ["map", "tiles", "bars", "trend", "table"];

/** The official outcomes, each with a file of its own. */
export const OUTCOMES = MEASURES.slice(3);

const NBSP = "\u00A0";

/** The rows of a file of data/ as objects; quoted cells may hold commas. */
export function rows(file) {
  const text = readFileSync(new URL(`../../data/${file}`, import.meta.url), "utf8");
  const [head, ...lines] = text.trimEnd().split("\n").map(cells);
  return lines.map((line) => Object.fromEntries(head.map((name, at) => [name, line[at]])));
}

const cells = (line) =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain);

/** Every region by its id. */
export const REGIONS = new Map(rows("regions.csv").map((row) => [row.id, row]));

/** The full and the short name of a region in a language. */
export const name = (id, lang) => REGIONS.get(id)[`name_${lang}`];
export const short = (id, lang) => REGIONS.get(id)[`short_${lang}`];

/** The name without the years in brackets, as sentences use it. */
export const plain = (id, lang) => name(id, lang).split(" (")[0];

const plan = rows("plan.csv").map(({ region, year, persons }) => ({ region, year: Number(year), value: persons, status: "published" }));

const outcome = (measure) =>
  rows(`outcomes-${measure}.csv`)
    .filter((row) => [row.urbanisation, row.sex, row.age].every((part) => part === "total"))
    .map(({ region, year, value, status }) => ({ region, year: Number(year), value, status }));

/** All printed cells of a measure: region, year, value as it is in the file, status. */
export const CELLS = Object.fromEntries([["plan", plan], ...OUTCOMES.map((measure) => [measure, outcome(measure)])]);

/** The first and the last year of a measure. */
export function span(measure) {
  const years = CELLS[measure.startsWith("plan") ? "plan" : measure].map((cell) => cell.year);
  return [Math.min(...years), Math.max(...years)];
}

/** How many regions a measure's year has: the plan keeps the borders of its time, poverty changed a year late. */
export function vintage(measure, year) {
  if (measure.startsWith("plan") || year <= 2017) return 16;
  return year <= 2021 || (measure === "poverty" && year === 2022) ? 17 : 20;
}

/** The ids of the regions of a vintage. */
export const members = (count) =>
  [...REGIONS.values()].filter((row) => row.kind !== "country" && row.vintages.split(" ").includes(String(count))).map((row) => row.id);

/** The printed cell of a region and a year. */
export const cell = (measure, region, year) => CELLS[measure].find((found) => found.region === region && found.year === year);

/** A measure's year from the highest figure down: region and figure of each region of the vintage. */
export function ranked(measure, year) {
  const known = members(vintage(measure, year)).map((region) => cell(measure, region, year)).filter(Boolean);
  return known.sort((a, b) => Number(b.value) - Number(a.value));
}

/** The place among the year's figures, `2–4` for a tie. */
export function place(measure, region, year, lang) {
  const all = ranked(measure, year).map((found) => Number(found.value));
  const own = Number(cell(measure, region, year).value);
  const first = all.indexOf(own) + 1;
  const last = all.lastIndexOf(own) + 1;
  const said = (at) => (lang === "en" ? ordinal(at) : String(at));
  return first === last ? said(first) : `${said(first)}–\u2060${said(last)}`;
}

const ordinal = (at) => at + (([11, 12, 13].includes(at % 100) ? undefined : { 1: "st", 2: "nd", 3: "rd" }[at % 10]) ?? "th");

/** A printed figure as the language writes it: Kazakh and Russian group with U+00A0 and have a decimal comma. */
export function figure(lang, printed) {
  const [whole, part] = printed.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, lang === "en" ? "," : NBSP);
  if (part === undefined) return grouped;
  return `${grouped}${lang === "en" ? "." : ","}${part}`;
}

/** The figure with the `*` that a cell with a note carries. */
export const marked = (lang, found) => figure(lang, found.value) + (found.status === "published" ? "" : "*");
