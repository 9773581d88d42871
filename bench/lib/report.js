// The tables, for the terminal and for docs/benchmarks.md.

import { cpus } from "node:os";
import { SIZES } from "./scale.js";

const KB = 1024;
const digits = (count) => (value) => (Number.isFinite(value) ? value.toFixed(count) : "–");
const seconds = (ms) => digits(2)(ms / 1000);
const times = (own, other) => (Number.isFinite(own / other) ? `${(own / other).toFixed(2)} ×` : "–");

/** Columns: heading, cell of a row, figure that the ratios compare. */
const START = [
  ["KB", (r) => digits(1)(r.bytes / KB)],
  ["first paint, ms", (r) => digits(0)(r.fcp)],
  ["picture, ms", (r) => digits(0)(r.picture)],
  ["ready, ms", (r) => digits(0)(r.ready)],
  ["relative to D3", (r, d3) => times(r.ready, d3.ready)],
  ["main thread until ready, ms", (r) => digits(0)(r.startAll)],
  ["until quiet, ms", (r) => digits(0)(r.settled)],
  ["layout shift", (r) => digits(3)(r.shift)],
  ["process, MB", (r) => digits(1)(r.process)],
  ["scripts and modules, MB", (r) => digits(1)(r.heap)],
];
const SLOW = [
  ["first paint, s", (r) => seconds(r.slowFcp)],
  ["picture, s", (r) => seconds(r.slowPicture)],
  ["ready, s", (r) => seconds(r.slowReady)],
  ["relative to D3", (r, d3) => times(r.slowReady, d3.slowReady)],
  ["main thread until ready, ms", (r) => digits(0)(r.slowStart)],
];
const CHANGE = ["year", "lang"].flatMap((kind) => [
  [`${kind === "year" ? "year" : "language"}: main thread, ms`, (r) => digits(1)(r[`${kind}All`])],
  ["relative to D3", (r, d3) => times(r[`${kind}All`], d3[`${kind}All`])],
  ["to paint, ms", (r) => digits(1)(r[`${kind}Paint`])],
  ["frames", (r) => digits(0)(r[`${kind}Frames`])],
  ["afterwards, ms", (r) => digits(1)(r[`${kind}Rest`])],
]).concat([
  ["pointing at a region: main thread, ms", (r) => digits(2)(r.hoverAll)],
  ["of it scripts and modules, ms", (r) => digits(2)(r.hoverScript)],
  ["without the layout that they ask for, ms", (r) => digits(2)(r.hoverProgram)],
]);

function table(first, heads, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line([first, ...heads]), `|---|${heads.map(() => "---:|").join("")}`, ...rows.map(line)].join("\n");
}

const pageTable = (pages, rows, columns) =>
  table("page", columns.map(([head]) => head), pages.map(({ id, name }) => [name, ...columns.map(([, cell]) => cell(rows[id], rows.d3))]));

function scaleTable(rows) {
  const svg = (id) => rows.find((row) => row.id === (id.endsWith("-words") ? "d3-svg-words" : "d3-svg"));
  const heads = [...SIZES.map(([n, years]) => `${n.toLocaleString("en")} × ${years}, ms`), "3,142 × 20, relative to D3 SVG", "µs per region, 300", "µs per region, 3,142"];
  const cells = ({ id, name, costs }) => [
    name, ...costs.map(digits(1)), times(costs[1], svg(id).costs[1]), digits(1)((1000 * costs[0]) / 300), digits(1)((1000 * costs[1]) / 3142),
  ];
  return table("page", heads, rows.map(cells));
}

const goalTable = (goals) =>
  table("goal", ["measured", "limit", "aim", "", "where the time goes"], goals.map((g) => [g.name, digits(2)(g.value), g.limit, g.aim ? digits(2)(g.aim) : "", g.met ? "met" : "**missed**", g.met ? "" : g.why]));

/** Everything as Markdown. */
export function report({ pages, rows, scaleRows, goals, browser, runs, command, load }) {
  const scale = scaleRows ? `\n## Scale\n\nMain-thread milliseconds of one step that recolours every region of a made-up country (regions × years); “with labels” also writes every region's label for screen readers.\n\n${scaleTable(scaleRows)}\n` : "";
  return `# Benchmarks

Written by \`${command}\`: every page in random order, ${runs} rounds in one run, medians. ${browser}, headless, ${cpus().length} × ${cpus()[0].model.trim()};
load average at the start ${load.toFixed(1)}${load > cpus().length ? ". Other processes were running, so only ratios count, and those roughly" : ""}.

The pages of the other libraries (\`bench/pages\`) show one map, bars, lines, a year control and a language control for the same figures, each written as the
library's documentation advises. Jolkarta is measured as the whole page of the explorer. Files are served as brotli 11 over the loopback.

- *Picture* is the first picture of the real map; *ready* is when everything works.
- The slow profile is a processor slowed down four times and Chrome's slow 4G.
- Changes are made at the start of a frame, as browsers deliver input. *To paint* is the time until that frame, or a later one with the final picture, was painted.
- *Main thread* is the processor time of tasks per change; several changes are made 0.33 s apart.
- *Afterwards* is what a page does once when they have ended (here: URL, title, screen-reader announcement, sections outside the viewport).

## Goals

${goalTable(goals)}

## Start

${pageTable(pages, rows, START)}

## Start with a slow processor and a slow line

${pageTable(pages, rows, SLOW)}

## Changes

${pageTable(pages.filter((page) => page.change), rows, CHANGE)}
${scale}`;
}
