// The scale run: what recolouring made-up regions costs for each step.

import { open } from "./browser.js";
import { changes } from "./probe.js";
import { median, pause } from "./stats.js";
import { between } from "./visit.js";

/** Regions and years of each measurement. */
export const SIZES = [[300, 20], [3142, 20], [3142, 200]];
/** What is measured: a page, and what its address asks for besides. All recolour every region; with words they also
 *  rewrite what screen readers say of it, which pages on canvas cannot. */
const PAGES = [
  { id: "jolkarta", name: "**Jolkarta**" },
  { id: "d3-svg", name: "D3, SVG" },
  { id: "d3-canvas", name: "D3, canvas" },
  { id: "echarts", name: "ECharts", few: true },
  { id: "jolkarta", name: "**Jolkarta**, with labels", words: true },
  { id: "d3-svg", name: "D3, SVG, with labels", words: true },
];
const GAP_MS = 60;
const FEW_STEPS = 4;

/** Main-thread milliseconds of one step. */
async function step(browser, url, steps) {
  const page = await open(browser, url);
  await pause(300);
  const values = Array.from({ length: steps }, (_, n) => n + 1);
  await page.run(changes, { kind: "step", values: [18, 19], gap: GAP_MS, frames: 1 });
  const before = await page.work();
  await page.run(changes, { kind: "step", values, gap: GAP_MS, frames: 1 });
  const after = await page.work();
  await page.close();
  return between(before, after, steps).all;
}

/** Rows of `{ id, name, costs }`, a cost for each of [`SIZES`]. */
export async function scale(browser, root, { runs, steps }) {
  const rows = [];
  for (const { id, name, few, words } of PAGES) {
    const costs = [];
    for (const [n, years] of SIZES) {
      const url = `${root}peers/scale-${id}/?n=${n}&years=${years}${words ? "&words=1" : ""}`;
      const taken = [];
      for (let run = 0; run < runs; run += 1) taken.push(await step(browser, url, few ? FEW_STEPS : steps));
      costs.push(median(taken));
    }
    rows.push({ id: words ? `${id}-words` : id, name, costs });
  }
  return rows;
}
