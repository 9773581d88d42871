// Debian's nginx with the configuration that the build wrote, on free ports of this machine: the site at a host's
// root, the same under a sub-path, and a foreign host whose pages frame it.

import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { get, request } from "node:http";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const dist = fileURLToPath(new URL("../../dist/", import.meta.url));

const program = process.env.JOLKARTA_NGINX ?? "/usr/sbin/nginx";

const freePort = () =>
  new Promise((done, failed) => {
    const server = createServer().once("error", failed);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });

/** The two lines that docs/deploying.md tells to change. */
function installed(conf, port, root) {
  for (const line of ["listen 80;", "root /srv/jolkarta;"]) {
    if (!conf.includes(line)) throw new Error(`hosting/nginx.conf has no line \`${line}\``);
  }
  return conf.replace("listen 80;", `listen 127.0.0.1:${port};`).replace("root /srv/jolkarta;", `root ${root};`);
}

/** Starts nginx. `pages` are the foreign host's: path → { html, headers }. */
export async function start(pages = {}) {
  if (!existsSync(program)) {
    throw new Error(`There is no nginx at ${program}: run \`cargo xtask test e2e\`, or name one in JOLKARTA_NGINX.`);
  }
  const folder = mkdtempSync(join(tmpdir(), "jolkarta-nginx-"));
  mkdirSync(join(folder, "web/pages"), { recursive: true });
  symlinkSync(dist, join(folder, "web/pages/jolkarta"));
  const ports = [await freePort(), await freePort(), await freePort()];
  const [root, sub, foreign] = ports.map((port) => `http://127.0.0.1:${port}/`);
  const conf = readFileSync(join(dist, "hosting/nginx.conf"), "utf8");
  const second = conf.replace(/^map[\s\S]*?^}$/m, "").replace("404 /404.html", "404 /pages/jolkarta/404.html");
  const temp = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${join(folder, name)};`);
  writeFileSync(join(folder, "nginx.conf"), `
    ${process.getuid() === 0 ? "user root;" : ""}
    daemon off; worker_processes 1; pid ${join(folder, "pid")}; error_log ${join(folder, "error.log")};
    include /etc/nginx/modules-enabled/*.conf;
    events { worker_connections 512; }
    http {
      access_log off; ${temp.join(" ")}
      ${installed(conf, ports[0], dist)}
      ${installed(second, ports[1], join(folder, "web"))}
      server {
        listen 127.0.0.1:${ports[2]}; root ${join(folder, "foreign")}; default_type text/html; charset utf-8;
        location = /favicon.ico { return 204; }
        ${Object.entries(pages).map(([path, page]) => `location = /${path} { ${headers(page.headers)} }`).join("\n")}
      }
    }`);
  mkdirSync(join(folder, "foreign"));
  for (const [path, page] of Object.entries(pages)) {
    writeFileSync(join(folder, "foreign", path), page.html.replaceAll("SITE/", root));
  }
  const child = spawn(program, ["-c", join(folder, "nginx.conf"), "-e", join(folder, "error.log")], { stdio: "inherit" });
  await answering(root, child);
  const stop = async () => {
    const ended = new Promise((done) => child.once("exit", done));
    child.kill("SIGTERM");
    await ended;
    rmSync(folder, { recursive: true });
  };
  return { root, sub: `${sub}pages/jolkarta/`, foreign, stop };
}

const headers = (all = {}) => Object.entries(all).map(([name, value]) => `add_header ${name} "${value}";`).join(" ");

async function answering(url, child) {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (child.exitCode !== null) throw new Error(`nginx did not start: exit code ${child.exitCode}`);
    const up = await new Promise((done) => get(url, (answer) => done(answer.resume())).on("error", () => done(undefined)));
    if (up) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error("nginx did not answer within five seconds");
}

/** One raw answer, nothing decoded or followed. */
export function ask(url, headers = {}, method = "GET") {
  return new Promise((done, failed) => {
    const asked = request(url, { method, headers }, (answer) => {
      const parts = [];
      answer.on("data", (part) => parts.push(part));
      answer.on("end", () => done({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) }));
    });
    asked.on("error", failed).end();
  });
}
