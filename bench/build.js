// Builds the peer pages: each an index.html with one script, bundled and made small by esbuild, into the folder that is
// named. `esbuild` is the project's own tool and is found on PATH.

import { execFileSync } from "node:child_process";
import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
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

/** Writes all pages into `out`, one folder each; `scaleProgram` is the folder of our own program for the scale run. */
export function build(out, scaleProgram) {
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
  const own = join(out, "scale-jolkarta");
  cpSync(scaleProgram, own, { recursive: true });
  copyFileSync(join(here, "scale/scale.html"), join(own, "index.html"));
  writeFileSync(join(own, "page.js"), 'import start from "./scale.js";\nstart();\n');
}
