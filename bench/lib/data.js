// What every peer page shows: unemployment by region, 2010–2017, in the borders of those years, from the project's own
// tables. Regions that were divided later are put together again, as arcs of the same topology.

import { readFileSync } from "node:fs";
import { mergeArcs } from "topojson-client";

const read = (name) => readFileSync(new URL(`../../data/${name}`, import.meta.url), "utf8");

/** Years with one set of borders: a year change is then the same work for every page. */
export const YEARS = [2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017];
const BORDERS = "16";

/** Rows of a table as objects; fields of these columns hold neither quotes nor line ends. */
function table(name, wanted) {
  const [head, ...lines] = read(name).trim().split("\n").map(fields);
  const at = wanted.map((column) => head.indexOf(column));
  return lines.map((cells) => Object.fromEntries(wanted.map((column, n) => [column, cells[at[n]]])));
}

const fields = (line) => [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map((match) => match[1].replace(/^"|"$/g, ""));

function values() {
  const rows = table("outcomes-unemployment.csv", ["region", "year", "urbanisation", "sex", "age", "value"]);
  const all = rows.filter((row) => row.urbanisation === "total" && row.sex === "total" && row.age === "total");
  const found = new Map(all.map((row) => [`${row.region} ${row.year}`, Number(row.value)]));
  return (id) => YEARS.map((year) => found.get(`${id} ${year}`) ?? null);
}

/** The topology with one object for each region of the borders; arcs inside put-together regions are emptied. */
function topology(regions) {
  const whole = JSON.parse(read("regions.topo.json"));
  const present = whole.objects.regions.geometries;
  const shape = ({ id, composed_of }) => {
    const ids = composed_of ? composed_of.split(" ") : [id];
    const parts = present.filter((part) => ids.includes(part.id));
    return parts.length === 1 ? { ...parts[0], id } : { ...mergeArcs(whole, parts), id };
  };
  const geometries = regions.map(shape);
  const used = new Set(JSON.stringify(geometries.map((g) => g.arcs)).match(/-?\d+/g).map((n) => (n < 0 ? ~n : Number(n))));
  const arcs = whole.arcs.map((arc, n) => (used.has(n) ? arc : [[0, 0], [0, 0]]));
  return { ...whole, arcs, objects: { regions: { type: "GeometryCollection", geometries } } };
}

/** Everything that a page needs, as one value. */
export function dataset() {
  const columns = ["id", "short_kk", "short_ru", "short_en", "kind", "vintages", "composed_of"];
  const units = table("regions.csv", columns).filter((unit) => unit.vintages.split(" ").includes(BORDERS));
  const of = values();
  const named = (unit) => ({
    id: unit.id,
    name: { kk: unit.short_kk, ru: unit.short_ru, en: unit.short_en },
    values: of(unit.id),
  });
  const regions = units.filter((unit) => unit.kind !== "country");
  return {
    years: YEARS,
    country: named(units.find((unit) => unit.kind === "country")),
    regions: regions.map(named),
    topology: topology(regions),
  };
}
