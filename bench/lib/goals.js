// The goals, as ratios within one run. Each is met or missed; a missed goal says where the time went.

import { SLOW_4G } from "./browser.js";

const KB = 1024;

const split = (row, kind) => {
  const rest = row[`${kind}All`] - row[`${kind}Script`] - row[`${kind}Style`] - row[`${kind}Layout`];
  const parts = [["scripts and modules", row[`${kind}Script`]], ["styles", row[`${kind}Style`]], ["layout", row[`${kind}Layout`]], ["painting and the rest", rest]];
  return `Of ${row[`${kind}All`].toFixed(1)} ms of the main thread: ${parts.map(([name, ms]) => `${name} ${Math.max(ms, 0).toFixed(1)}`).join(", ")}.`;
};

/** The profile of a start on the slow profile: what waiting for bytes and what working took. */
const slow = (row) => `${Math.round(row.slowBytes / KB)} KB had to arrive before ready, and the main thread was busy for ${Math.round(row.slowStart)} of ${Math.round(row.slowReady)} ms.`;
const picture = (row, empty) => {
  const bytes = row.slowBytesToPicture / (SLOW_4G.downloadThroughput / 1000);
  const rest = row.slowPicture - empty.slowReady - bytes;
  return `Of ${Math.round(row.slowPicture)} ms, ${Math.round(empty.slowReady)} are spent by the empty page, too; ${Math.round(bytes)} on transferring ${Math.round(row.slowBytesToPicture / KB)} KB; ${Math.round(rest)} on parsing, style, layout and painting of the first view with a quarter of the processor.`;
};

function pages({ jolkarta: own, empty, d3, echarts }) {
  return [
    ["first picture, slow profile, relative to an empty page's ready", own.slowPicture / empty.slowReady, 1.35, picture(own, empty)],
    ["layout shift, larger of the two profiles", Math.max(own.shift, own.slowShift), 0, "Something moved after it was painted."],
    ["ready, relative to D3's", own.ready / d3.ready, 1, split(own, "start")],
    ["ready on the slow profile, relative to ECharts'", own.slowReady / echarts.slowReady, 0.85, slow(own), d3.slowReady / echarts.slowReady],
    ["year change: main thread, relative to D3's", own.yearAll / d3.yearAll, 1, split(own, "year"), 0.8],
    ["year change: time to paint, relative to D3's", own.yearPaint / d3.yearPaint, 1, split(own, "year")],
    ["year change: frames until the picture is final", own.yearFrames, 1, "A visible part is changed in a later task."],
    ["pointing at a region: the program, ms", own.hoverProgram, 1, split(own, "hover")],
    ["language change: main thread, relative to D3's", own.langAll / d3.langAll, 2, split(own, "lang")],
    ["process memory, relative to ECharts'", own.process / echarts.process, 1, `Scripts and modules use ${own.heap.toFixed(1)} of ${own.process?.toFixed(1)} MB.`],
    ["KB (brotli 11) until ready, slow profile", own.slowBytes / KB, 180, "See `cargo xtask test budget`.", 120],
    ["KB (brotli 11) until the first picture, slow profile", own.slowBytesToPicture / KB, 40, picture(own, empty), 20],
  ];
}

/** Against another build of the site. */
function builds({ jolkarta: own, before }) {
  if (!before) return [];
  return [
    ["year change: main thread, relative to the other build's", own.yearAll / before.yearAll, 1.1, split(own, "year")],
    ["language change: main thread, relative to the other build's", own.langAll / before.langAll, 0.7, split(own, "lang")],
  ];
}

function scales(rows) {
  const [[few, many, long], [, svg]] = ["jolkarta", "d3-svg"].map((id) => rows.find((row) => row.id === id).costs);
  const path = "In D3, half of a step is styling 3,142 paths and a quarter is painting them. Here, too, a path is styled and painted again when an attribute changes.";
  return [
    ["3,142 regions, one step, relative to D3-SVG's", many / svg, 0.65, path],
    ["cost per region, 3,142 to 300 regions", many / 3142 / (few / 300), 1.25, path],
    ["cost per step, 200 to 20 years", long / many, 1.25, path],
  ];
}

/** Rows of `{ name, value, limit, aim, met, why }`; a value that could not be measured is no goal that was met. */
export function goals(rows, scaleRows) {
  const all = [...pages(rows), ...builds(rows), ...(scaleRows ? scales(scaleRows) : [])];
  return all.map(([name, value, limit, why, aim]) => ({ name, value, limit, aim, met: value <= limit, why }));
}
