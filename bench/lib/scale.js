// The scale run: what recolouring made-up regions costs for each step.

import { open } from "./browser.js";
import { changes } from "./probe.js";
import { median, pause } from "./stats.js";
import { between } from "./visit.js";

/** Regions and years of each measurement. */
export const SIZES = [[300, 20], [3142, 20], [3142, 200]];
const NAMES = { jolkarta: "**Jolkarta**", "d3-svg": "D3, SVG", "d3-canvas": "D3, canvas", echarts: "ECharts" };
const GAP_MS = 60;

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
  for (const [id, name] of Object.entries(NAMES)) {
    const costs = [];
    for (const [n, years] of SIZES) {
      const taken = [];
      for (let run = 0; run < runs; run += 1) {
        taken.push(await step(browser, `${root}peers/scale-${id}/?n=${n}&years=${years}`, id === "echarts" ? 4 : steps));
      }
      costs.push(median(taken));
    }
    rows.push({ id, name, costs });
  }
  return rows;
}
