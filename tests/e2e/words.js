// The texts of the interface as the translators wrote them, so that tests find things by the words a visitor reads.

import { readFileSync } from "node:fs";

/** The languages of the page, the default first. */
export const LANGS = ["kk", "ru", "en"];

const read = (lang) => {
  const lines = readFileSync(new URL(`../../locales/${lang}.toml`, import.meta.url), "utf8").split("\n");
  const pairs = lines.map((line) => /^(\w+) = (".*")\s*$/.exec(line)).filter(Boolean);
  return new Map(pairs.map(([, key, text]) => [key, JSON.parse(text)]));
};
const texts = Object.fromEntries(LANGS.map((lang) => [lang, read(lang)]));

/** The text of a key with its placeholders filled. A key that does not exist is a mistake of the test. */
export function word(lang, key, values = {}) {
  const text = texts[lang].get(key);
  if (text === undefined) throw new Error(`locales/${lang}.toml has no text ${key}`);
  return text.replace(/\{(\w+)\}/g, (hole, name) => String(values[name] ?? hole));
}

const keys = { "plan-per-10k": "per10k" };

/** A text of a measure: `tab`, `name` or `unit`. */
export const measureWord = (lang, measure, part) => word(lang, `measure_${keys[measure] ?? measure}_${part}`);
