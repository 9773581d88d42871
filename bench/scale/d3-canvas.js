// D3's scale with a canvas: every region is filled anew from a path that was made once.

import { scaleThreshold } from "d3";
import { COLOURS, EDGES, SIZE, indices, outline, start, value } from "./synthetic.js";

const fill = scaleThreshold(EDGES, COLOURS);
const canvas = document.getElementById("map").appendChild(document.createElement("canvas"));
[canvas.width, canvas.height] = SIZE;
const context = canvas.getContext("2d");
context.strokeStyle = "#fff";
context.lineWidth = 0.3;
const paths = indices.map((n) => new Path2D(outline(n)));
start((year) => {
  for (const n of indices) {
    context.fillStyle = fill(value(n, year));
    context.fill(paths[n]);
    context.stroke(paths[n]);
  }
});
