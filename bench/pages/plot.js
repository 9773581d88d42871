// Observable Plot: a plot is made anew for every change, as its documentation does; the lines are made anew only where
// the language changes, and the rule of the year moves over them.

import * as Plot from "@observablehq/plot";
import { COLOURS, EDGES, HIGH, LOW, SIZE, country, name, number, place, ranked, regions, sentence, shapes, start, state, value, years } from "./common.js";

const frame = (id) => ({ width: SIZE[id][0], height: SIZE[id][1] });
const color = { type: "threshold", domain: EDGES, range: COLOURS };
const by = new Map(regions.map((r) => [r.id, r]));

const map = () => Plot.plot({
  ...frame("map"), color, projection: { type: "conic-equal-area", parallels: [43, 53], rotate: [-67, 0], domain: shapes },
  marks: [Plot.geo(shapes, { fill: (s) => value(by.get(s.id)), stroke: "#fff", title: (s) => sentence(by.get(s.id)) })],
});

const bars = () => Plot.plot({
  ...frame("bars"), color, margin: 0, marginLeft: 160, marginRight: 40, x: { axis: null, domain: [0, HIGH] },
  y: { label: null, tickSize: 0, domain: ranked().map(name) },
  marks: [
    Plot.barX(regions, { x: value, y: name, fill: value, title: sentence }),
    Plot.text(regions, { x: value, y: name, text: (r) => number(value(r)), textAnchor: "start", dx: 4 }),
  ],
});

const paths = [...regions, country].flatMap((r) => r.values.map((v, n) => ({ id: r.id, year: years[n], value: v })));
const lines = () => Plot.plot({
  ...frame("lines"), marginLeft: 40, x: { tickFormat: "d", label: null }, y: { domain: [LOW, HIGH], label: null, tickFormat: number, ticks: 4 },
  marks: [
    Plot.line(paths, { x: "year", y: "value", z: "id", stroke: (p) => (p.id === "KZ" ? "#c0392b" : "#9aa7b4"), strokeWidth: 1 }),
    Plot.ruleX([state.year]),
  ],
});

const parts = { map, bars, lines };
const draw = () => Object.entries(parts).forEach(([id, part]) => place(id).replaceChildren(part()));

start(() => {
  draw();
  return { year: draw, lang: draw };
});
