// ECharts: three charts from the parts that they need, on canvas; a change sets the options that differ.

import { BarChart, LineChart, MapChart } from "echarts/charts";
import { GeoComponent, GridComponent, MarkLineComponent, TooltipComponent, VisualMapComponent } from "echarts/components";
import * as echarts from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import { COLOURS, EDGES, HIGH, LOW, country, name, number, place, ranked, regions, shapes, start, state, value, years } from "./common.js";

echarts.use([BarChart, LineChart, MapChart, GeoComponent, GridComponent, MarkLineComponent, TooltipComponent, VisualMapComponent, CanvasRenderer]);
echarts.registerMap("kz", shapes);

const pieces = COLOURS.map((color, n) => ({ gte: EDGES[n - 1], lt: EDGES[n], color }));
const scale = (dimension) => ({ type: "piecewise", show: false, pieces, dimension });
const base = { animation: false, tooltip: { valueFormatter: number } };

function mapPart() {
  const data = regions.map((r) => ({ name: r.id, value: value(r) }));
  return { series: [{ data }], tooltip: { formatter: ({ name: id, value: v }) => `${name(regions.find((r) => r.id === id))}: ${number(v)} %` } };
}

function barPart() {
  const order = ranked();
  return { yAxis: { data: order.map(name) }, series: [{ data: order.map(value) }] };
}

const linePart = () => ({ series: [{ id: "KZ", markLine: { data: [{ xAxis: String(state.year) }] } }] });
const axisPart = () => ({ yAxis: { axisLabel: { formatter: number } } });

const line = (r) => ({
  id: r.id, type: "line", data: r.values, showSymbol: false, silent: r !== country,
  lineStyle: { width: r === country ? 2 : 1, color: r === country ? "#c0392b" : "#9aa7b4" },
  markLine: r === country ? { symbol: "none", label: { show: false }, lineStyle: { color: "#1c2733", type: "solid" } } : undefined,
});

start(() => {
  const [map, bars, lines] = ["map", "bars", "lines"].map((id) => echarts.init(place(id)));
  map.setOption({ ...base, visualMap: scale(), series: [{ type: "map", map: "kz", nameProperty: "id", selectedMode: false, itemStyle: { borderColor: "#fff" } }] });
  bars.setOption({
    ...base, visualMap: scale(0), grid: { left: 145, right: 40, top: 0, bottom: 0 }, xAxis: { show: false, max: HIGH },
    yAxis: { type: "category", inverse: true, axisTick: { show: false } },
    series: [{ type: "bar", label: { show: true, position: "right", formatter: (p) => number(p.value) } }],
  });
  lines.setOption({
    ...base, grid: { left: 40, right: 20, top: 8, bottom: 24 }, xAxis: { type: "category", data: years.map(String), boundaryGap: false },
    yAxis: { min: LOW, max: HIGH, ...axisPart().yAxis }, series: [...regions, country].map(line),
  });
  const figures = () => { map.setOption(mapPart()); bars.setOption(barPart()); };
  const year = () => { figures(); lines.setOption(linePart()); };
  const lang = () => { figures(); lines.setOption(axisPart()); };
  year();
  return { year, lang };
});
