// What all peer pages share: the figures, the words, the controls and the two marks. A page gives `start` one function
// that draws everything once and returns what changes it.

import { feature } from "topojson-client";
import data from "bench:data";
import { COLOURS, EDGES } from "./looks.js";

export * from "./looks.js";
export const { years, regions, country } = data;
/** Regions as GeoJSON, each with its `id`. */
export const shapes = feature(data.topology, data.topology.objects.regions);

const WORDS = {
  kk: { title: "Жұмыссыздық деңгейі, %", country: "Қазақстан" },
  ru: { title: "Уровень безработицы, %", country: "Казахстан" },
  en: { title: "Unemployment rate, %", country: "Kazakhstan" },
};

/** What is shown; changed by the controls only. */
export const state = { year: 2016, lang: "kk" };

export const value = (region) => region.values[state.year - years[0]];
export const colour = (figure) => COLOURS[EDGES.filter((edge) => figure >= edge).length];
export const name = (region) => region.name[state.lang];
const print = { kk: new Intl.NumberFormat("ru", { minimumFractionDigits: 1 }) };
print.ru = print.kk;
print.en = new Intl.NumberFormat("en", { minimumFractionDigits: 1 });
export const number = (figure) => print[state.lang].format(figure);
export const sentence = (region) => `${name(region)}: ${number(value(region))} %`;
/** Regions from the highest figure to the lowest. */
export const ranked = () => regions.toSorted((a, b) => value(b) - value(a));
export const place = (id) => document.getElementById(id);

function words() {
  document.documentElement.lang = state.lang;
  place("title").textContent = WORDS[state.lang].title;
}

/** Lays the controls, draws, and marks the first complete picture once it is on the screen. */
export async function start(draw) {
  words();
  const { year, lang } = await draw();
  document.querySelector("input[name=year]").addEventListener("input", (event) => {
    state.year = Number(event.target.value);
    place("now").textContent = state.year;
    year();
  });
  for (const code of Object.keys(WORDS)) {
    place(`lang-${code}`).addEventListener("click", () => {
      state.lang = code;
      words();
      lang();
    });
  }
  requestAnimationFrame(() => setTimeout(() => {
    performance.mark("picture");
    performance.mark("ready");
  }));
}
