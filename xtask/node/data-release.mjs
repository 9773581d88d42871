// Prints the release of the data, as build/emit/release.rs computes it for the page: the first ten hexadecimal digits
// of SHA-256 over names and contents of data/, in the order of names, without documents and what was accepted by
// hand (`is_document` in build/read/files.rs).
import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const [folder] = process.argv.slice(2);
const hash = createHash("sha256");
for (const name of readdirSync(folder).filter((one) => !one.endsWith(".md") && one !== "accepted.csv").sort()) {
  const bytes = readFileSync(join(folder, name));
  const size = Buffer.alloc(8);
  size.writeBigUInt64LE(BigInt(bytes.length));
  hash.update(`data/${name}`).update("\0").update(size).update(bytes);
}
console.log(hash.digest("hex").slice(0, 10));
