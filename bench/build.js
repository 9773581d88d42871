// Builds the pages of the other libraries into the given folder: each is an index.html with one script, bundled and minified by
// esbuild. `esbuild` is the project's own tool and is found on PATH.

import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { compile } from "vega-lite";
import { dataset } from "./lib/data.js";
import { specs } from "./pages/vega.specs.js";

const here = fileURLToPath(new URL(".", import.meta.url));

/** Page → its script. */
const PAGES = {
  d3: "d3.js",
  echarts: "echarts.js",
  plotly: "plotly.js",
  vega: "vega.js",
  plot: "plot.js",
  chartjs: "chartjs.js",
  react: "react.jsx",
};
const SCALES = ["d3-svg", "d3-canvas", "echarts"];

/** What the build makes out of the tables: `bench:data` and `bench:vega` in the pages. */
function generate(folder) {
  const data = dataset();
  const compiled = Object.entries(specs).map(([id, spec]) => [id, compile(spec).spec]);
  const made = { data, vega: Object.fromEntries(compiled) };
  for (const [name, value] of Object.entries(made)) writeFileSync(join(folder, `${name}.json`), JSON.stringify(value));
  return Object.keys(made).map((name) => `--alias:bench:${name}=${join(folder, `${name}.json`)}`);
}

function bundle(from, to, aliases = []) {
  const options = ["--bundle", "--minify", "--format=esm", "--target=es2023", "--jsx=automatic", "--log-level=error"];
  const defines = ["--define:process.env.NODE_ENV=\"production\"", "--define:global=window"];
  execFileSync("esbuild", [join(here, from), ...options, ...defines, ...aliases, `--outfile=${to}`], { stdio: "inherit" });
}

/** Writes all pages into `out`, one folder each; `programs` is the folder of those that are written in Rust. */
export function build(out, programs) {
  rmSync(out, { recursive: true, force: true });
  const made = join(out, "made");
  const empty = join(out, "empty");
  [made, empty].forEach((folder) => mkdirSync(folder, { recursive: true }));
  const aliases = generate(made);
  copyFileSync(join(here, "pages/empty.html"), join(empty, "index.html"));
  const html = readFileSync(join(here, "pages/page.html"), "utf8").replaceAll(/\n\s*/g, "\n");
  for (const [page, script] of Object.entries(PAGES)) {
    bundle(`pages/${script}`, join(out, page, "page.js"), aliases);
    writeFileSync(join(out, page, "index.html"), html.replace("PAGE.js", "page.js"));
  }
  for (const page of SCALES) {
    bundle(`scale/${page}.js`, join(out, `scale-${page}`, "page.js"));
    copyFileSync(join(here, "scale/scale.html"), join(out, `scale-${page}`, "index.html"));
  }
  program(join(programs, "scale"), join(out, "scale-jolkarta"), "scale/scale.html");
  program(join(programs, "counter"), join(out, "counter"), "pages/counter.html");
}

/** A page of a program, its script started as a page of its own would; made small as all scripts are. */
function program(from, to, html) {
  const name = basename(from);
  mkdirSync(to, { recursive: true });
  copyFileSync(join(here, html), join(to, "index.html"));
  copyFileSync(join(from, `${name}_bg.wasm`), join(to, `${name}_bg.wasm`));
  const start = join(from, "start.js");
  writeFileSync(start, `import start from "./${name}.js";\nstart();\n`);
  execFileSync("esbuild", [start, "--bundle", "--minify", "--format=esm", "--target=es2023", "--log-level=error", `--outfile=${join(to, "page.js")}`], { stdio: "inherit" });
}
