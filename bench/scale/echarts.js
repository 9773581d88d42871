// ECharts' map on canvas.

import { MapChart } from "echarts/charts";
import { GeoComponent, VisualMapComponent } from "echarts/components";
import * as echarts from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import { COLOURS, EDGES, indices, ring, start, value } from "./synthetic.js";

echarts.use([MapChart, GeoComponent, VisualMapComponent, CanvasRenderer]);
const features = indices.map((n) => ({ type: "Feature", properties: { name: `R${n}` }, geometry: { type: "Polygon", coordinates: [ring(n)] } }));
echarts.registerMap("made-up", { type: "FeatureCollection", features });
const chart = echarts.init(document.getElementById("map"));
const pieces = COLOURS.map((color, n) => ({ gte: EDGES[n - 1], lt: EDGES[n], color }));
chart.setOption({
  animation: false,
  visualMap: { type: "piecewise", show: false, pieces },
  series: [{ type: "map", map: "made-up", aspectScale: 1, selectedMode: false }],
});
start((year) => chart.setOption({ series: [{ data: indices.map((n) => ({ name: `R${n}`, value: value(n, year) })) }] }));
