// React with Recharts for bars and lines, and the map as plain SVG elements; parts that a change does not touch are
// memoised.

import { geoConicEqualArea, geoPath } from "d3";
import { memo } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { Bar, BarChart, Cell, LabelList, Line, LineChart, ReferenceLine, XAxis, YAxis } from "recharts";
import { HIGH, LOW, SIZE, colour, country, name, number, place, ranked, regions, sentence, shapes, start, state, value, years } from "./common.js";

const path = geoPath(geoConicEqualArea().parallels([43, 53]).rotate([-67, 0]).fitSize(SIZE.map, shapes));
const outlines = new Map(shapes.features.map((shape) => [shape.id, path(shape)]));
const all = [...regions, country];
const byYear = years.map((year, n) => Object.fromEntries([["year", year], ...all.map((r) => [r.id, r.values[n]])]));

const Area = memo(({ d, fill, title }) => <path d={d} fill={fill} stroke="#fff"><title>{title}</title></path>);

const Areas = () => (
  <svg width={SIZE.map[0]} height={SIZE.map[1]}>
    {regions.map((r) => <Area key={r.id} d={outlines.get(r.id)} fill={colour(value(r))} title={sentence(r)} />)}
  </svg>
);

function Bars() {
  const rows = ranked().map((r) => ({ id: r.id, name: name(r), value: value(r), figure: number(value(r)) }));
  return (
    <BarChart layout="vertical" width={SIZE.bars[0]} height={SIZE.bars[1]} data={rows} margin={{ top: 0, right: 40, bottom: 0, left: 0 }}>
      <XAxis type="number" hide domain={[0, HIGH]} />
      <YAxis type="category" dataKey="name" width={145} interval={0} tickLine={false} />
      <Bar dataKey="value" isAnimationActive={false}>
        {rows.map((row) => <Cell key={row.id} fill={colour(row.value)} />)}
        <LabelList dataKey="figure" position="right" />
      </Bar>
    </BarChart>
  );
}

const stroke = (r) => (r === country ? "#c0392b" : "#9aa7b4");
const Lines = memo(({ year }) => (
  <LineChart width={SIZE.lines[0]} height={SIZE.lines[1]} data={byYear} margin={{ top: 8, right: 20, bottom: 0, left: 0 }}>
    <XAxis dataKey="year" height={24} />
    <YAxis width={40} domain={[LOW, HIGH]} tickFormatter={number} tickCount={4} />
    {all.map((r) => <Line key={r.id} dataKey={r.id} stroke={stroke(r)} dot={false} activeDot={false} isAnimationActive={false} />)}
    <ReferenceLine x={year} stroke="#1c2733" />
  </LineChart>
));

start(() => {
  const roots = Object.fromEntries(["map", "bars", "lines"].map((id) => [id, createRoot(place(id))]));
  const draw = () => flushSync(() => {
    roots.map.render(<Areas />);
    roots.bars.render(<Bars />);
    roots.lines.render(<Lines year={state.year} lang={state.lang} />);
  });
  draw();
  return { year: draw, lang: draw };
});
