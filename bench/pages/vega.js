// Vega-Lite: the three specifications stand in vega.specs.js and are compiled to Vega when the page is built, so
// that a visitor downloads Vega alone, and of its transforms those that the specifications use; a change replaces the
// data of a running view.

import specs from "bench:vega";
import { transforms } from "vega-dataflow";
import * as encode from "vega-encode";
import * as geo from "vega-geo";
import { parse } from "vega-parser";
import * as basic from "vega-transforms";
import { View } from "vega-view";
import * as layout from "vega-view-transforms";
import { country, name, number, place, ranked, regions, sentence, shapes, start, state, value, years } from "./common.js";

Object.assign(transforms, basic, encode, geo, layout);

const rows = (list) => list.map((r, n) => ({ id: r.id, name: name(r), figure: number(value(r)), sentence: sentence(r), value: value(r), order: n }));

function view(id) {
  const made = new View(parse(specs[id]), { renderer: "svg" });
  return made.initialize(place(id)).hover();
}

start(async () => {
  const [map, bars, lines] = ["map", "bars", "lines"].map(view);
  const figures = () => {
    map.data("figures", rows(regions));
    bars.data("figures", rows(ranked()));
    return [map.runAsync(), bars.runAsync()];
  };
  const year = () => Promise.all([...figures(), lines.data("now", [{ year: state.year }]).runAsync()]);
  const lang = () => Promise.all([...figures(), lines.signal("comma", state.lang !== "en").runAsync()]);
  map.data("shapes", shapes.features);
  lines.data("paths", [...regions, country].flatMap((r) => r.values.map((v, n) => ({ id: r.id, year: years[n], value: v }))));
  await year();
  return { year, lang };
});
