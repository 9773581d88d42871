// The texts of the interface as the translators wrote them, so that tests find things by the words a visitor reads.

import { readFileSync, readdirSync } from "node:fs";
import { rows } from "./tables.js";

/** The languages of the page, the default first. */
export const LANGS = ["kk", "ru", "en"];

const read = (lang) => {
  const folder = new URL(`../../locales/${lang}/`, import.meta.url);
  const apart = readdirSync(folder).map((name) => new URL(name, folder));
  const files = [new URL(`../../locales/${lang}.toml`, import.meta.url), ...apart];
  const lines = files.flatMap((file) => readFileSync(file, "utf8").split("\n"));
  const pairs = lines.map((line) => /^(\w+) = (".*")\s*$/.exec(line)).filter(Boolean);
  return new Map(pairs.map(([, key, text]) => [key, JSON.parse(text)]));
};
const texts = Object.fromEntries(LANGS.map((lang) => [lang, read(lang)]));

/** Figures of the tables that the build writes into texts; the tests need these two. */
const target = rows("targets.csv").find(({ id }) => id === "unemployment");
const figures = {
  "data.target_year": () => target.year,
  "data.target_unemployment": (lang) => ({ kk: `${target.value.replace(".", ",")}%`, ru: `${target.value.replace(".", ",")}\u00A0%`, en: `${target.value}%` })[lang],
};

/** The text of a key with its placeholders filled. A key or a figure that does not exist is a mistake of the test. */
export function word(lang, key, values = {}) {
  const text = texts[lang].get(key);
  if (text === undefined) throw new Error(`locales/${lang}.toml has no text ${key}`);
  return text.replace(/\{([\w.]+)\}/g, (hole, name) => {
    if (name.startsWith("data.") && !figures[name]) throw new Error(`${key}: the tests do not know ${hole}`);
    return String(values[name] ?? figures[name]?.(lang) ?? hole);
  });
}

/** A text of a measure: `tab`, `name` or `unit`. */
export const measureWord = (lang, measure, part) => word(lang, `measure_${measure.replaceAll("-", "_")}_${part}`);
