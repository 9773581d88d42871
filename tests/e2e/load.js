// `cargo xtask load`: how many visits one core of nginx serves on this machine, with our configuration, measured by
// ApacheBench over the loopback. Bounded: half a minute in all. Writes docs/load.md.

import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { fileURLToPath } from "node:url";
import { dist, start } from "./servers.js";

const AT_ONCE = 50;
const SECONDS = 5;

const names = readdirSync(dist);
const find = (pattern) => names.find((name) => pattern.test(name));
const asked = [
  ["first page", "", "br"],
  ["first page, unchanged since the last visit (304)", "", "br", true],
  ["program", find(/^app-.*\.wasm$/), "br"],
  ["program, gzip", find(/^app-.*\.wasm$/), "gzip"],
  ["its part with the explorer", find(/^explorer-part-.*\.wasm$/), "br"],
  ["a table (CSV)", "data/plan.csv", "br"],
];

const [busy] = loadavg();
const host = await start("nginx");
const field = (text, pattern) => Number(text.match(pattern)?.[1] ?? NaN);

async function measure([what, path, coding, isKept]) {
  const headers = ["-H", `Accept-Encoding: ${coding}`];
  if (isKept) {
    const first = await fetch(host.root + path, { headers: { "Accept-Encoding": coding } });
    headers.push("-H", `If-None-Match: ${first.headers.get("etag")}`);
  }
  const options = ["-q", "-k", "-t", SECONDS, "-n", 1_000_000, "-c", AT_ONCE, ...headers, host.root + path];
  const text = execFileSync("ab", options.map(String), { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  const failed = field(text, /Failed requests:\s+(\d+)/);
  const done = field(text, /Complete requests:\s+(\d+)/);
  if (failed > 0 || !(done > 0)) throw new Error(`${what}: ${failed} of ${done} requests failed\n${text}`);
  const size = isKept ? 0 : statSync(`${dist}${path || "index.html"}.${coding === "br" ? "br" : "gz"}`).size;
  const cells = [
    what,
    size.toLocaleString("en"),
    Math.round(field(text, /Requests per second:\s+([\d.]+)/)).toLocaleString("en"),
    field(text, /\s50%\s+(\d+)/),
    field(text, /\s99%\s+(\d+)/),
  ];
  return `| ${cells.join(" | ")} |`;
}

const rows = [];
try {
  for (const one of asked) rows.push(await measure(one));
} finally {
  await host.stop();
}

const release = JSON.parse(readFileSync(`${dist}release.json`, "utf8"));
const report = `# Load test

Written by \`cargo xtask load\`. nginx (one worker, with the configuration from the build) and ApacheBench run on the same machine, share its cores
and talk over the loopback. So the numbers show what serving costs the CPU, not what a network connection can carry.

Machine: ${cpus().length} × ${cpus()[0].model.trim()}, load average at the start ${busy.toFixed(1)}. Version ${release.version}, data ${release.data}.
A load average above the core count means that other processes were running; an idle machine would do better.
${AT_ONCE} keep-alive connections, ${SECONDS} seconds per row; no request failed.

| requested file | bytes sent | responses per second | median, ms | 99th percentile, ms |
|---|---:|---:|---:|---:|
${rows.join("\n")}

A first visit requests the page, the style sheets, a script, the program with its script, and the parts that the page needs. Every later visit requests
only the page, mostly answered with 304.
`;
writeFileSync(fileURLToPath(new URL("../../docs/load.md", import.meta.url)), report);
console.log(report);
