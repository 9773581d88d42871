// What a developer sees: `trunk serve` builds the site as it is in the repository, without `cargo xtask`, and shows all of it.
// `trunk build` is the first half of that.

import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { after, before, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { chromium } from "../engines/browsers.js";
import { Children, freePort } from "../engines/children.js";

// Where nothing is compiled yet, a small machine takes minutes.
const BUILD_MS = 1_200_000;
const root = fileURLToPath(new URL("../..", import.meta.url));
const children = new Children();
let session, base;

before(async () => {
  // Trunk would show what it built before.
  rmSync(`${root}target/trunk`, { recursive: true, force: true });
  const port = await freePort();
  base = `http://127.0.0.1:${port}/`;
  const words = ["serve", "--port", String(port), "--dist", "target/trunk", "--color", "never"];
  const trunk = children.start(process.env.JOLKARTA_TRUNK ?? "trunk", words, { cwd: root, stdio: ["ignore", "inherit", "inherit"] });
  const ended = new Promise((_, fail) => trunk.once("exit", (code) => fail(new Error(`trunk ended with ${code}`))));
  ended.catch(() => {});
  await Promise.race([trunk.failed, ended, served()]);
  session = await chromium(children);
  await session.size(1280, 900);
}, { timeout: BUILD_MS });
after(async () => {
  await session?.close();
  await children.end();
});

/** Trunk answers when the first build is done. */
async function served() {
  for (;;) {
    const page = await fetch(base).then((answer) => answer.text(), () => "");
    if (page.includes("data-page")) return;
    await sleep(200);
  }
}

const faults = () => session.run(() => [document.documentElement.dataset.failed, ...performance.getEntriesByType("resource")
  .filter((one) => one.responseStatus >= 400).map((one) => one.name)].filter(Boolean));

test("the overview comes alive", async () => {
  await session.open(base);
  await session.until("the program", () => "ready" in document.documentElement.dataset);
  await session.click(".search-open");
  await session.until("the search", () => document.querySelector(".search-dialog[open]") !== null);
  assert.deepEqual(await faults(), []);
});

test("the explorer runs: a year is changed, a chart is painted", async () => {
  await session.open(`${base}ru/map/?measure=poverty&view=trend`);
  await session.until("the program", () => "ready" in document.documentElement.dataset);
  await session.until("the chart", () => document.getElementById("canvas-main")?.width > 0);
  await session.run(() => void document.getElementById("year").focus());
  await session.key("ArrowLeft");
  await session.until("the address", () => new URLSearchParams(location.search).has("year"));
  assert.deepEqual(await faults(), []);
});

test("pages listen for the next build", async () => {
  assert.ok(await session.run(() => document.querySelector("script[src$='reload.js']") !== null));
});
