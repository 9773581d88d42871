// The release site in dist/, served as `cargo xtask static` serves it.

import { fileURLToPath } from "node:url";
import { freePort, until } from "./children.js";

/** Serves the site; its address. */
export async function serve(children) {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  const words = ["static", "--port", String(port), "--base", "/"];
  const own = process.env.JOLKARTA_XTASK;
  const cwd = fileURLToPath(new URL("../..", import.meta.url));
  const child = own ? children.start(own, words, { cwd }) : children.start("cargo", ["xtask", ...words], { cwd });
  await Promise.race([child.failed, until("the site", async () => (await fetch(url)).ok)]);
  return url;
}
