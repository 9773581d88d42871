// The short path of a visitor, the same in every engine: start, a year by key, a language, a chart, a dialog.

import assert from "node:assert/strict";
import { test } from "node:test";
import { word } from "../e2e/words.js";

/** Opens an address of the site anew and waits until its program has painted, and what it fetches for that view has come. */
export async function visit(session, url) {
  // Another fragment alone would not load the page again.
  await session.open("about:blank");
  await session.open(url);
  await session.until("the page", () => "ready" in document.documentElement.dataset && !document.querySelector("#waiting.on"));
}

const text = (session, id) => session.run((own) => document.getElementById(own).textContent, id);
const asked = (session, key) => session.run((own) => new URLSearchParams(location.search).get(own), key);

/** Walks the path; `at` gives the session and the site's address, which exist when the tests run. */
export function walk(at) {
  test("the page starts in the language and with the measure of its address", async () => {
    const { session, base } = at();
    await visit(session, `${base}?lang=ru&measure=poverty`);
    assert.equal(await session.run(() => document.documentElement.lang), "ru");
    assert.equal(await session.run(() => document.documentElement.hasAttribute("data-failed")), false);
    const named = await session.run(() => [...document.querySelectorAll("#map .map-labels text")].filter((one) => one.getBoundingClientRect().width > 0).length);
    assert.ok(named > 20, `texts on the map: ${named}`);
  });

  test("an arrow key chooses the year before", async () => {
    const { session } = at();
    const before = await text(session, "finding");
    await session.run(() => void document.getElementById("year").focus());
    await session.key("ArrowLeft");
    await session.until("the finding", (old) => document.getElementById("finding").textContent !== old, before);
    await session.until("the address", () => new URLSearchParams(location.search).get("year") === "2015");
    assert.ok((await text(session, "finding")).includes("2015"));
  });

  test("a language keeps year and measure", async () => {
    const { session } = at();
    await session.click(".languages a[lang=en]");
    await session.until("English", () => document.documentElement.lang === "en" && document.getElementById("print") !== null && !("other" in document.documentElement.dataset));
    assert.deepEqual([await asked(session, "measure"), await asked(session, "year")], ["poverty", "2015"]);
    assert.ok((await text(session, "print")).includes(word("en", "profile_print")));
  });

  test("a chart is painted", async () => {
    const { session } = at();
    await session.click("#view-trend");
    const inked = await session.until("ink", () => {
      const canvas = document.getElementById("canvas-main");
      if (!canvas?.width || !canvas.height) return 0;
      const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
      let count = 0;
      for (let i = 3; i < data.length; i += 4) count += data[i] > 0;
      return count;
    });
    assert.ok(inked > 1000, `pixels with ink: ${inked}`);
    assert.equal(await asked(session, "view"), "trend");
  });

  test("a dialog opens and Esc closes it", async () => {
    const { session } = at();
    await session.click("#share");
    await session.until("the dialog", () => document.querySelector("dialog[open]") !== null);
    await session.key("Escape");
    await session.until("the page again", () => document.querySelector("dialog[open]") === null);
  });
}
