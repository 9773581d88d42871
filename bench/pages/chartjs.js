// Chart.js with chartjs-chart-geo: the parts that are used, on canvas; a change writes into the charts' data and
// updates without animation.

import { BarController, BarElement, CategoryScale, Chart, LineController, LineElement, LinearScale, PointElement, Tooltip } from "chart.js";
import { ChoroplethController, ColorScale, GeoFeature, ProjectionScale } from "chartjs-chart-geo";
import { geoConicEqualArea } from "d3";
import { HIGH, LOW, SIZE, colour, country, name, number, place, ranked, regions, sentence, shapes, start, state, value, years } from "./common.js";

Chart.register(BarController, BarElement, CategoryScale, LineController, LineElement, LinearScale, PointElement, Tooltip, ChoroplethController, ColorScale, GeoFeature, ProjectionScale);
Object.assign(Chart.defaults, { animation: false, responsive: false, events: ["mousemove", "mouseout"] });

const feature = new Map(shapes.features.map((shape) => [shape.id, shape]));

function chart(id, config) {
  const canvas = place(id).appendChild(document.createElement("canvas"));
  [canvas.width, canvas.height] = SIZE[id];
  return new Chart(canvas, config);
}

const map = () => chart("map", {
  type: "choropleth",
  data: { labels: [], datasets: [{ outline: shapes, borderColor: "#fff", data: [] }] },
  options: {
    scales: { projection: { axis: "x", projection: geoConicEqualArea().parallels([43, 53]).rotate([-67, 0]) }, color: { axis: "x", display: false, interpolate: undefined } },
    plugins: { tooltip: { callbacks: { label: (item) => item.label } } },
    elements: { geoFeature: { backgroundColor: (at) => (at.raw ? colour(at.raw.value) : "#ddd") } },
  },
});

/** The figures at the ends of the bars. */
const ends = {
  id: "ends",
  afterDatasetsDraw(chart) {
    const { ctx, data } = chart;
    ctx.fillStyle = "#1c2733";
    ctx.textBaseline = "middle";
    chart.getDatasetMeta(0).data.forEach((bar, n) => ctx.fillText(number(data.datasets[0].data[n]), bar.x + 4, bar.y));
  },
};

const bars = () => chart("bars", {
  type: "bar",
  data: { labels: [], datasets: [{ data: [], backgroundColor: (at) => colour(at.raw) }] },
  options: { indexAxis: "y", layout: { padding: { right: 40 } }, scales: { x: { display: false, min: 0, max: HIGH }, y: { ticks: { autoSkip: false } } } },
  plugins: [ends],
});

const rule = {
  id: "rule",
  afterDatasetsDraw({ ctx, chartArea, scales }) {
    ctx.fillStyle = "#1c2733";
    ctx.fillRect(scales.x.getPixelForValue(state.year - years[0]), chartArea.top, 1, chartArea.height);
  },
};

const lines = () => chart("lines", {
  type: "line",
  data: {
    labels: years,
    datasets: [...regions, country].map((r) => ({ data: r.values, borderColor: r === country ? "#c0392b" : "#9aa7b4", borderWidth: 1, pointRadius: 0 })),
  },
  options: { scales: { y: { min: LOW, max: HIGH, ticks: { callback: number } } }, plugins: { tooltip: { enabled: false } } },
  plugins: [rule],
});

start(() => {
  const [areas, rows, paths] = [map(), bars(), lines()];
  const draw = () => {
    const order = ranked();
    areas.data.labels = regions.map(sentence);
    areas.data.datasets[0].data = regions.map((r) => ({ feature: feature.get(r.id), value: value(r) }));
    rows.data.labels = order.map(name);
    rows.data.datasets[0].data = order.map(value);
    [areas, rows, paths].forEach((one) => one.update("none"));
  };
  draw();
  return { year: draw, lang: draw };
});
