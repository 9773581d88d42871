// `cargo xtask bench`: measures the release site beside its peers, prints the tables and writes docs/benchmarks.md.
// Options: `--runs N` rounds (9), `--quick` for a look while developing (2 rounds, short scale run, nothing written), `--minutes N` after
// which no further round begins (10); `--before FOLDER` measures another build of the site beside it, called as `--name NAME` says.

import { existsSync, writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "./build.js";
import { launch } from "./lib/browser.js";
import { goals } from "./lib/goals.js";
import { pages } from "./lib/pages.js";
import { report } from "./lib/report.js";
import { scale } from "./lib/scale.js";
import { serve } from "./lib/server.js";
import { medians, pause, shuffled } from "./lib/stats.js";
import { changing, frames, startUp } from "./lib/visit.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const word = (name) => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined);
const after = (name, usual) => Number(word(name) ?? usual);
const before = word("--before");
const compared = pages(before && (word("--name") ?? "Jolkarta, another build"));
const quick = process.argv.includes("--quick");
const wanted = after("--runs", quick ? 2 : 9);
const minutes = after("--minutes", 10);
const [load] = loadavg();

async function visit(browser, host, { start, change }, needed) {
  const fast = await startUp(browser, host + start, false);
  const slow = await startUp(browser, host + start, true);
  return { ...fast, ...slow, ...(change ? await changing(browser, host + change, needed) : {}) };
}

/** A visit that fails once is paid again; twice is a fault. */
async function again(work) {
  try {
    return await work();
  } catch (error) {
    console.log(`again: ${error.message}`);
    return work();
  }
}

/** One round: every page once, in random order. */
async function round(browser, host, needed, runs) {
  for (const page of shuffled(compared)) {
    runs[page.id].push(await again(() => visit(browser, host, page, needed[page.id])));
    await pause(page.heavy ? 500 : 100);
  }
}

async function measure(browser, host) {
  const needed = {};
  for (const { id, change } of compared) if (change) needed[id] = await again(() => frames(browser, host + change));
  const runs = Object.fromEntries(compared.map(({ id }) => [id, []]));
  const begun = Date.now();
  let done = 0;
  const spent = () => (Date.now() - begun) / 60_000;
  while (done < wanted && (done === 0 || spent() * (1 + 1 / done) < minutes)) {
    await round(browser, host, needed, runs);
    done += 1;
    console.log(`round ${done} of ${wanted}, ${spent().toFixed(1)} min`);
  }
  const row = ({ id }) => [id, { ...medians(runs[id]), yearFrames: needed[id]?.year, langFrames: needed[id]?.lang }];
  return { rows: Object.fromEntries(compared.map(row)), done };
}

async function main() {
  const site = process.env.JOLKARTA_DIST ?? join(root, "dist");
  const peers = process.env.JOLKARTA_PEERS ?? join(root, "target/bench");
  if (!existsSync(join(site, "index.html"))) throw new Error(`${site} holds no site: run \`cargo xtask build\``);
  build(peers, process.env.JOLKARTA_PROGRAMS ?? join(root, "target/bench-programs"));
  const host = await serve({ peers, site, ...(before && { before }) });
  const browser = await launch();
  try {
    const { rows, done } = await measure(browser, host.root);
    const scaleRows = await scale(browser, host.root, quick ? { runs: 1, steps: 4 } : { runs: 3, steps: 12 });
    const version = `Chromium ${browser.version()}`;
    const command = `cargo xtask bench --runs ${wanted}`;
    const text = report({ pages: compared, rows, scaleRows, goals: goals(rows, scaleRows), browser: version, runs: done, command, load });
    console.log(text);
    if (!quick) writeFileSync(join(root, "docs/benchmarks.md"), text);
  } finally {
    await browser.close();
    await host.stop();
  }
}

await main();
