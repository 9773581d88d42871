// The simplest of hosts, as on a USB stick: files and a guess of their types, no headers. Its folder can be
// exchanged while it runs, and it can go away.

import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { dist } from "./servers.js";

const usual = {
  ".html": "text/html", ".css": "text/css", ".js": "text/javascript", ".json": "application/json",
  ".svg": "image/svg+xml", ".wasm": "application/wasm", ".csv": "text/csv", ".txt": "text/plain",
};

/** Serves `folder` under `base`; `types` overrule the usual ones, `headers` go with every answer. With `drip` a page comes
 *  in small pieces, so many milliseconds apart. */
export async function serve({ folder = dist, base = "/", types = {}, headers = {}, drip = 0 } = {}) {
  const site = { folder, base, asked: [] };
  const server = createServer((request, answer) => {
    const path = decodeURIComponent(new URL(request.url, "http://x").pathname);
    site.asked.push(path.slice(base.length));
    let file = join(site.folder, path.slice(base.length));
    if (existsSync(file) && statSync(file).isDirectory()) file = join(file, "index.html");
    if (!path.startsWith(base) || !existsSync(file)) return answer.writeHead(404).end("not found");
    answer.writeHead(200, { "Content-Type": { ...usual, ...types }[extname(file)] ?? "application/octet-stream", ...headers });
    const pieces = createReadStream(file, drip && extname(file) === ".html" ? { highWaterMark: 3000 } : {});
    if (drip) pieces.on("data", () => (pieces.pause(), setTimeout(() => pieces.resume(), drip)));
    pieces.pipe(answer);
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address();
  site.url = `http://127.0.0.1:${port}${base}`;
  site.stop = () => new Promise((done) => {
    server.close(done);
    server.closeAllConnections();
  });
  return site;
}
