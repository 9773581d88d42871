// D3: SVG by data joins; a change touches the joined elements only.

import { axisBottom, axisLeft, geoConicEqualArea, geoPath, line, scaleBand, scaleLinear, scaleThreshold, select } from "d3";
import { COLOURS, EDGES, HIGH, LOW, SIZE, country, name, number, ranked, regions, sentence, shapes, start, state, value, years } from "./common.js";

const fill = scaleThreshold(EDGES, COLOURS);
const svg = (id) => select(`#${id}`).append("svg").attr("width", SIZE[id][0]).attr("height", SIZE[id][1]);

function map() {
  const path = geoPath(geoConicEqualArea().parallels([43, 53]).rotate([-67, 0]).fitSize(SIZE.map, shapes));
  const d = new Map(shapes.features.map((shape) => [shape.id, path(shape)]));
  const areas = svg("map").selectAll("path").data(regions).join("path").attr("stroke", "#fff").attr("d", (r) => d.get(r.id));
  const titles = areas.append("title");
  return () => {
    areas.attr("fill", (r) => fill(value(r)));
    titles.text(sentence);
  };
}

function bars() {
  const root = svg("bars");
  const y = scaleBand().range([0, SIZE.bars[1]]).padding(0.2);
  const x = scaleLinear([0, HIGH], [0, 200]);
  const rows = root.selectAll("g").data(regions, (r) => r.id).join("g");
  const names = rows.append("text").attr("x", 145).attr("y", 16).attr("text-anchor", "end");
  const rects = rows.append("rect").attr("x", 150).attr("height", 22);
  const figures = rows.append("text").attr("y", 16);
  return () => {
    y.domain(ranked().map((r) => r.id));
    rows.attr("transform", (r) => `translate(0,${y(r.id)})`);
    rects.attr("width", (r) => x(value(r))).attr("fill", (r) => fill(value(r)));
    figures.attr("x", (r) => 155 + x(value(r))).text((r) => number(value(r)));
    names.text(name);
  };
}

function lines() {
  const [width, height] = SIZE.lines;
  const x = scaleLinear([years[0], years.at(-1)], [40, width - 20]);
  const y = scaleLinear([LOW, HIGH], [height - 24, 8]);
  const path = line((_, n) => x(years[n]), (v) => y(v));
  const root = svg("lines");
  const all = [...regions, country];
  root.append("g").attr("fill", "none").selectAll("path").data(all).join("path")
    .attr("d", (r) => path(r.values)).attr("stroke", (r) => (r === country ? "#c0392b" : "#9aa7b4"));
  const rule = root.append("line").attr("y1", 8).attr("y2", height - 24).attr("stroke", "#1c2733");
  const down = root.append("g").attr("transform", `translate(0,${height - 24})`);
  const left = root.append("g").attr("transform", "translate(40,0)");
  down.call(axisBottom(x).tickFormat(String));
  const axis = () => left.call(axisLeft(y).ticks(4).tickFormat(number));
  const move = () => rule.attr("x1", x(state.year)).attr("x2", x(state.year));
  return { axis, move };
}

start(() => {
  const [colours, ranking, { axis, move }] = [map(), bars(), lines()];
  const year = () => { colours(); ranking(); move(); };
  const lang = () => { colours(); ranking(); axis(); };
  year();
  axis();
  return { year, lang };
});
