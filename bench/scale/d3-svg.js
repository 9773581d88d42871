// D3 on SVG: one path a region, its fill set by the join; with `words` also what a screen reader says of it.

import { scaleThreshold, select } from "d3";
import { COLOURS, EDGES, SIZE, indices, outline, start, value, words } from "./synthetic.js";

const fill = scaleThreshold(EDGES, COLOURS);
const svg = select("#map").append("svg").attr("width", SIZE[0]).attr("height", SIZE[1]);
const areas = svg.selectAll("path").data(indices).join("path").attr("d", outline);
start((year) => {
  areas.attr("fill", (n) => fill(value(n, year)));
  if (words) areas.attr("aria-label", (n) => `R${n}: ${value(n, year).toFixed(1)}%`);
});
