// The three charts in Vega-Lite; build.js compiles them.

import { COLOURS, EDGES, HIGH, LOW, SIZE } from "./looks.js";

const size = (id) => ({ $schema: "https://vega.github.io/schema/vega-lite/v6.json", width: SIZE[id][0], height: SIZE[id][1], padding: 0 });
const inside = { contains: "padding", type: "fit" };
const plain = { view: { stroke: null } };
const color = { field: "value", type: "quantitative", legend: null, scale: { type: "threshold", domain: EDGES, range: COLOURS } };
const own = { axis: { labelExpr: "comma ? replace(format(datum.value, '.1f'), '.', ',') : format(datum.value, '.1f')", title: null, tickCount: 4 } };

const map = {
  ...size("map"),
  config: plain,
  projection: { type: "conicEqualArea", parallels: [43, 53], rotate: [-67, 0] },
  data: { name: "shapes", values: [] },
  transform: [{ lookup: "id", from: { data: { name: "figures", values: [] }, key: "id", fields: ["value", "sentence"] } }],
  mark: { type: "geoshape", stroke: "#fff" },
  encoding: { color, tooltip: { field: "sentence" } },
};

const bars = {
  ...size("bars"),
  autosize: inside,
  config: plain,
  data: { name: "figures", values: [] },
  encoding: {
    y: { field: "name", type: "nominal", sort: null, axis: { title: null, ticks: false, domain: false, labelLimit: 145 } },
    x: { field: "value", type: "quantitative", axis: null, scale: { domain: [0, HIGH] } },
    tooltip: { field: "sentence" },
  },
  layer: [
    { mark: "bar", encoding: { color } },
    { mark: { type: "text", align: "left", dx: 4 }, encoding: { text: { field: "figure" } } },
  ],
};

const x = { field: "year", type: "quantitative", axis: { format: "d", title: null, tickCount: 8 }, scale: { domain: [2010, 2017], nice: false } };
const lines = {
  ...size("lines"),
  autosize: inside,
  config: plain,
  params: [{ name: "comma", value: true }],
  layer: [
    {
      data: { name: "paths", values: [] },
      mark: { type: "line", strokeWidth: 1 },
      encoding: {
        x,
        y: { field: "value", type: "quantitative", scale: { domain: [LOW, HIGH] }, ...own },
        detail: { field: "id" },
        color: { condition: { test: "datum.id === 'KZ'", value: "#c0392b" }, value: "#9aa7b4" },
      },
    },
    { data: { name: "now", values: [] }, mark: "rule", encoding: { x } },
  ],
};

export const specs = { map, bars, lines };
