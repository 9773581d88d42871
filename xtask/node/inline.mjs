// Prints what stands inside the pages that are named, each line a kind (`script` or `style`), a tab and its digest as a security policy
// names it. Data (`type="application/ld+json"`) is no program.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

for (const page of process.argv.slice(2)) {
  for (const [, kind, text] of readFileSync(page, "utf8").matchAll(/<(script|style)>([^]*?)<\/\1>/g)) {
    console.log(`${kind}\tsha256-${createHash("sha256").update(text).digest("base64")}`);
  }
}
