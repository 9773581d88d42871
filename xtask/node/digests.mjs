// Prints `sha256 in base64`, a tab and the path inside the folder, for every file of each folder that is named.
import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";

for (const folder of process.argv.slice(2)) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  for (const file of files.sort()) {
    const digest = createHash("sha256").update(readFileSync(file)).digest("base64");
    console.log(`${digest}\t${relative(folder, file).split(sep).join("/")}`);
  }
}
