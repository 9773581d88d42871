// Writes FILE.br (brotli 11) and FILE.gz (gzip 9) beside every file of the folder that a host would compress, where
// that makes it smaller; copies of an earlier run go.
import { readFile, readdir, rm, writeFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const KINDS = new Set([".css", ".csv", ".html", ".js", ".json", ".md", ".mjs", ".svg", ".txt", ".wasm", ".webmanifest", ".xml"]);
// Below this the headers weigh more than the saving.
const SMALLEST = 256;

const [folder] = process.argv.slice(2);
const entries = await readdir(folder, { recursive: true, withFileTypes: true });
const path = (entry) => join(entry.parentPath ?? entry.path, entry.name);
await Promise.all(entries.filter((entry) => /\.(br|gz)$/.test(entry.name)).map((entry) => rm(path(entry))));
const files = entries.filter((entry) => entry.isFile() && KINDS.has(extname(entry.name)));

await Promise.all(files.map(async (entry) => {
  const file = path(entry);
  const bytes = await readFile(file);
  if (bytes.length < SMALLEST) return;
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  const small = [
    [".br", await promisify(brotliCompress)(bytes, { params })],
    [".gz", await promisify(gzip)(bytes, { level: 9 })],
  ];
  for (const [ending, packed] of small) if (packed.length < bytes.length) await writeFile(file + ending, packed);
}));
console.log(files.length);
