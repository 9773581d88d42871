// Plotly: a bundle of the three traces that are used; a change goes through `Plotly.react`, with figures kept in new
// arrays only where they differ.

import bar from "plotly.js/lib/bar.js";
import choropleth from "plotly.js/lib/choropleth.js";
import Plotly from "plotly.js/lib/core.js";
import { COLOURS, EDGES, HIGH, LOW, SIZE, colour, country, name, number, place, ranked, regions, sentence, shapes, start, state, value, years } from "./common.js";

Plotly.register([bar, choropleth]);
// Plotly fetches a map of the world from its own host for every choropleth; ours brings its borders and needs none.
globalThis.PlotlyGeoAssets = { topojson: { world_110m: { type: "Topology", objects: {}, arcs: [] } } };

const config = { displayModeBar: false, staticPlot: false, responsive: false };
const layout = (id, more) => ({ width: SIZE[id][0], height: SIZE[id][1], margin: { l: 0, r: 0, t: 0, b: 0 }, separators: state.lang === "en" ? ".," : ", ", ...more });

/** Steps between the five colours, as Plotly writes a scale without transitions. */
const steps = () => {
  const at = [0, ...EDGES.map((edge) => (edge - LOW) / (HIGH - LOW)), 1];
  return COLOURS.flatMap((tint, n) => [[at[n], tint], [at[n + 1], tint]]);
};
const scale = steps();
const locations = regions.map((r) => r.id);
const geo = { fitbounds: "geojson", visible: false, projection: { type: "conic equal area", parallels: [43, 53], rotation: { lon: 67 } } };

const map = () => [[{
  type: "choropleth", geojson: shapes, featureidkey: "id", locations, z: regions.map(value), zmin: LOW, zmax: HIGH, colorscale: scale,
  showscale: false, text: regions.map(sentence), hoverinfo: "text", marker: { line: { color: "#fff", width: 1 } },
}], layout("map", { geo })];

function bars() {
  const order = ranked();
  const x = order.map(value);
  const trace = { type: "bar", orientation: "h", x, y: order.map(name), marker: { color: x.map(colour) }, text: x.map(number), textposition: "outside", cliponaxis: false, hoverinfo: "text" };
  const axes = { xaxis: { visible: false, range: [0, HIGH], fixedrange: true }, yaxis: { autorange: "reversed", fixedrange: true } };
  return [[trace], layout("bars", { ...axes, margin: { l: 145, r: 40, t: 0, b: 0 } })];
}

const traces = [...regions, country].map((r) => ({
  type: "scatter", mode: "lines", x: years, y: r.values, hoverinfo: "none", line: { color: r === country ? "#c0392b" : "#9aa7b4", width: 1 },
}));

function lines() {
  const rule = { type: "line", x0: state.year, x1: state.year, yref: "paper", y0: 0, y1: 1, line: { color: "#1c2733", width: 1 } };
  const axes = { xaxis: { dtick: 1, fixedrange: true }, yaxis: { range: [LOW, HIGH], tickformat: ".1f", fixedrange: true } };
  return [traces, layout("lines", { ...axes, shapes: [rule], showlegend: false, margin: { l: 40, r: 20, t: 8, b: 24 } })];
}

const parts = { map, bars, lines };
const draw = (how) => Promise.all(Object.entries(parts).map(([id, part]) => how(place(id), ...part(), config)));

start(async () => {
  await draw(Plotly.newPlot);
  const change = () => draw(Plotly.react);
  return { year: change, lang: change };
});
