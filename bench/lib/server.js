// A static host of several folders, each under its name, as a real one would serve them: brotli 11 made beforehand,
// kept connections, and a quarter of an hour's freshness.

import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const KINDS = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
  ".json": "application/json",
};

/** The body of a file after brotli 11: the one beside it, or made now. */
function packed(file) {
  if (existsSync(`${file}.br`)) return readFileSync(`${file}.br`);
  const bytes = readFileSync(file);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return brotliCompressSync(bytes, { params });
}

function find(folders, url) {
  const [, name, ...rest] = normalize(decodeURIComponent(url.split("?")[0])).split("/");
  const file = folders[name] && join(folders[name], ...rest);
  if (!file || !existsSync(file)) return undefined;
  return statSync(file).isDirectory() ? join(file, "index.html") : file;
}

/** Serves until `stop`; `root` ends with a slash. */
export async function serve(folders) {
  const kept = new Map();
  const server = createServer((request, response) => {
    const file = find(folders, request.url);
    if (!file || !existsSync(file)) return response.writeHead(404).end();
    if (!kept.has(file)) kept.set(file, packed(file));
    const body = kept.get(file);
    const kind = KINDS[extname(file)] ?? "application/octet-stream";
    response.writeHead(200, { "content-type": kind, "content-encoding": "br", "content-length": body.length, "cache-control": "max-age=900" });
    return response.end(body);
  });
  server.keepAliveTimeout = 60_000;
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const stop = () => new Promise((done) => server.close(done).closeAllConnections());
  return { root: `http://127.0.0.1:${server.address().port}/`, stop };
}
