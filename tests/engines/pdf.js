// What is on a printed sheet: its words, its pictures, its ink. By poppler's tools.

import { execFileSync } from "node:child_process";

const poppler = (program, words, pdf) => execFileSync(program, words, { input: pdf, maxBuffer: 64e6 });

/** Words without hyphens and dashes at which a line may be broken. */
export const words = (text) => text.replaceAll("\u2060", "").split(/[\s\u00AD\u2010\u2013-]+/u).filter(Boolean);

const counts = (list) => list.reduce((map, one) => map.set(one, (map.get(one) ?? 0) + 1), new Map());

/** Words that are on the sheet less often than they should. */
export function missing(pdf, expected) {
  const found = counts(words(poppler("pdftotext", ["-raw", "-", "-"], pdf).toString("utf8")));
  return [...counts(words(expected))].filter(([one, times]) => (found.get(one) ?? 0) < times).map(([one, times]) => `${one}: ${found.get(one) ?? 0} of ${times}`);
}

/** Widths of the pictures, in pixels. */
export function pictures(pdf) {
  const rows = poppler("pdfimages", ["-list", "-"], pdf).toString("utf8").trim().split("\n").slice(2);
  return rows.map((row) => row.trim().split(/\s+/)).filter(([, , kind]) => kind === "image").map((row) => Number(row[3]));
}

/** The first page as grey pixels. */
export function page(pdf) {
  const image = poppler("pdftoppm", ["-r", "72", "-f", "1", "-l", "1", "-gray", "-"], pdf);
  const [, width, height] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(image.subarray(0, 40).toString("latin1")).map(Number);
  return { width, height, pixels: image.subarray(image.length - width * height) };
}

/** The part of the page that is darker than this. */
export const share = ({ pixels }, dark) => pixels.reduce((sum, one) => sum + (one < dark), 0) / pixels.length;

/** How many pixels two pages differ in. */
export const differing = (one, other) => one.pixels.reduce((sum, grey, at) => sum + (Math.abs(grey - other.pixels[at]) > 64), 0);

/** True for a dark bar: at least `across` pixels wide and `down` high. */
export function bar({ width, height, pixels }, across, down) {
  const run = (row) => {
    let longest = 0;
    for (let x = 0, now = 0; x < width; x += 1) longest = Math.max(longest, (now = pixels[row * width + x] < 80 ? now + 1 : 0));
    return longest;
  };
  for (let row = 0, now = 0; row < height; row += 1) if ((now = run(row) >= across ? now + 1 : 0) >= down) return true;
  return false;
}
