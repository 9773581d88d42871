// Paper: every kind of sheet as the browser prints it, read again.

import assert from "node:assert/strict";
import { test } from "node:test";
import { visit } from "./path.js";
import { differing, missing, page, pictures, share } from "./pdf.js";

/** Address and what of it must stand on paper. A word is expected as often as the page shows it in these places. */
const SHEETS = {
  "?lang=ru&measure=poverty": "#finding, #legend text, #rank .row-name > span:last-child, #rank .row-value",
  "?lang=kk&measure=unemployment": "#finding, #legend text, #rank .row-name > span:last-child, #rank .row-value",
  "?lang=ru&measure=neet&lv=text-200,wide": "#finding, #legend text, #rank .row-name > span:last-child, #rank .row-value",
  "?lang=ru&measure=neet&year=2023&view=tiles": "#finding, .tile b, #tiles .legend text, #rank .row-value",
  "?lang=ru&measure=unemployment&with=2013": "#finding, .comparison-heading, .legend text, .change-map h3",
  "?lang=ru&measure=unemployment&view=table&years=all": "#finding, #table th:first-child, #table tbody td",
  "?lang=ru&region=KZ-ALA&view=passport": "#sheet h2, #sheet h3, #sheet .profile-outcomes th, #sheet .profile-plan dt",
};

/** The texts of these places that the page shows, without signs that lead to the audit. */
function shown(places) {
  const all = [...document.querySelectorAll(places)].filter((one) => one.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false }));
  return all.map((one) => {
    const copy = one.cloneNode(true);
    for (const gone of copy.querySelectorAll(".differs-mark, .visually-hidden, svg, title, [hidden], .abbreviated, .full, button i")) gone.remove();
    for (const line of copy.querySelectorAll("small, br")) line.before(" ");
    return copy.textContent;
  }).join("\n");
}

/** Prints the sheets; `at` gives the session and the site's address, which exist when the tests run. Some browsers keep what is
 * drawn on a canvas as lines and letters. */
export function print(at, { drawn = false } = {}) {
  for (const [address, places] of Object.entries(SHEETS)) {
    test(`everything that ${address} shows stands on paper`, async () => {
      const { session, base } = at();
      await visit(session, base + address);
      const expected = await session.run(shown, places);
      assert.ok(expected.length > 50, expected);
      const pdf = await session.print();
      assert.deepEqual(missing(pdf, expected), []);
    });
  }

  test("names and figures stand on the printed map", async () => {
    const { session, base } = at();
    // Texts with a halo are outlines in a PDF: they are looked for by their ink.
    const ink = async (more) => {
      await visit(session, `${base}?lang=ru&measure=poverty${more}`);
      const whole = page(await session.print());
      await session.run(() => void document.styleSheets[0].insertRule("#map text { display: none !important; }"));
      return differing(whole, page(await session.print()));
    };
    const plain = await ink("");
    assert.ok(plain > 1500, `pixels of the map's texts: ${plain}`);
    // As large at any text size, and where the map is wider on the screen.
    for (const more of ["&lv=text-200,wide", "&embed=map"]) {
      const here = await ink(more);
      assert.ok(Math.abs(here - plain) < plain / 5, `${more}: ${here}, not ${plain}`);
    }
  });

  test("charts are painted for paper, whatever the width of the screen", async () => {
    const { session, base } = at();
    for (const width of [1600, 700]) {
      await session.size(width, 900);
      await visit(session, `${base}?lang=ru&measure=poverty&view=trend`);
      await session.until("the chart", () => document.getElementById("canvas-main")?.width > 0);
      const pdf = await session.print();
      // Two pixels in each of the 703 that an A4 sheet has between its margins; or lines and letters.
      assert.deepEqual(pictures(pdf), drawn ? [] : [1406], `screen of ${width}`);
      if (drawn) assert.deepEqual(missing(pdf, "2010 2023"), []);
    }
    await session.size(1280, 900);
  });

  test("a dark frame is black on white on paper", async () => {
    const { session, base } = at();
    for (const part of ["trend", "map"]) {
      await visit(session, `${base}?lang=ru&measure=poverty&embed=${part}&theme=dark`);
      const seen = page(await session.print());
      assert.ok(share(seen, 128) < 0.2, `${part}: dark ${share(seen, 128)}`);
      assert.ok(share(seen, 80) > 0.002, `${part}: ink ${share(seen, 80)}`);
    }
  });
}
