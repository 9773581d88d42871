// The web servers of the tests, with the files that the build wrote for them, on free ports of this machine: the site at a
// host's root and the same under a sub-path. Each changes in those files what docs/deploying.md tells to change, and no more.

import { spawn } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { get, request } from "node:http";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const dist = fileURLToPath(new URL("../../dist/", import.meta.url));

const SUB = "pages/jolkarta";
const isRoot = process.getuid() === 0;

/** A text with its lines exchanged; one that is missing is a fault of the text. */
function changed(text, lines) {
  return lines.reduce((now, [from, to]) => {
    if (!now.includes(from)) throw new Error(`there is no \`${from}\` to change in:\n${now}`);
    return now.replace(from, to);
  }, text);
}

const written = (file) => readFileSync(join(dist, file), "utf8");
const missing = ["/404.html", `/${SUB}/404.html`];

/** Debian's nginx. */
function nginx(folder, [root, sub]) {
  mkdirSync(join(folder, "web/pages"), { recursive: true });
  symlinkSync(dist, join(folder, "web", SUB));
  const conf = written("hosting/nginx.conf");
  const at = (port, files) => [["listen 80;", `listen 127.0.0.1:${port};`], ["root /srv/jolkarta;", `root ${files};`]];
  const second = changed(conf, [...at(sub, join(folder, "web")), ["404 /404.html", `404 ${missing[1]}`]]);
  const temp = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${join(folder, name)};`);
  writeFileSync(join(folder, "nginx.conf"), `
    ${isRoot ? "user root;" : ""}
    daemon off; worker_processes 1; pid ${join(folder, "pid")}; error_log ${join(folder, "error.log")};
    include /etc/nginx/modules-enabled/*.conf;
    events { worker_connections 512; }
    http { access_log off; ${temp.join(" ")} ${changed(conf, at(root, dist))} ${second.replace(/^map[\s\S]*?^}$/m, "")} }`);
  return { words: ["-c", join(folder, "nginx.conf"), "-e", join(folder, "error.log")] };
}

/** Caddy without certificates, which it would ask a public authority for. */
function caddy(folder, [root, sub]) {
  mkdirSync(join(folder, "web/pages"), { recursive: true });
  symlinkSync(dist, join(folder, "web", SUB));
  const conf = written("hosting/Caddyfile");
  const at = (port, files) => [["jolkarta.example {", `http://127.0.0.1:${port} {`], ["root * /srv/jolkarta", `root * ${files}`]];
  const second = changed(conf, [...at(sub, join(folder, "web")), ["rewrite * /404.html", `rewrite * ${missing[1]}`]]);
  writeFileSync(join(folder, "Caddyfile"), `{\nadmin off\nauto_https off\n}\n${changed(conf, at(root, dist))}\n${second}`);
  return {
    words: ["run", "--config", join(folder, "Caddyfile"), "--adapter", "caddyfile"],
    env: { HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
  };
}

/** Apache with the modules that docs/deploying.md names; the site brings its own `.htaccess`. */
function apache(folder, [root, sub]) {
  chmodSync(folder, 0o755);
  const modules = ["mpm_event", "authz_core", "dir", "mime", "headers", "rewrite"];
  const load = modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`);
  const files = [join(folder, "root"), join(folder, "web")];
  cpSync(dist, files[0], { recursive: true });
  cpSync(dist, join(files[1], SUB), { recursive: true });
  const rules = changed(written(".htaccess"), [["ErrorDocument 404 /404.html", `ErrorDocument 404 ${missing[1]}`]]);
  writeFileSync(join(files[1], SUB, ".htaccess"), rules);
  const site = (port, at) => `Listen 127.0.0.1:${port}
    <VirtualHost 127.0.0.1:${port}>
      DocumentRoot ${at}
      <Directory ${at}>
        AllowOverride All
        Require all granted
      </Directory>
    </VirtualHost>`;
  writeFileSync(join(folder, "httpd.conf"), `${load.join("\n")}
    ${isRoot ? "User www-data\nGroup www-data" : ""}
    ServerName 127.0.0.1
    PidFile ${join(folder, "pid")}
    ErrorLog ${join(folder, "error.log")}
    DefaultRuntimeDir ${folder}
    TypesConfig /dev/null
    ${site(root, files[0])}
    ${site(sub, files[1])}
  `.replace(/^ +/gm, ""));
  return { words: ["-d", folder, "-f", join(folder, "httpd.conf"), "-DFOREGROUND"] };
}

/** The servers: where Debian keeps them, and how they are set up. */
export const servers = {
  nginx: { program: process.env.JOLKARTA_NGINX ?? "/usr/sbin/nginx", set: nginx },
  caddy: { program: process.env.JOLKARTA_CADDY ?? "/usr/bin/caddy", set: caddy },
  apache: { program: process.env.JOLKARTA_APACHE ?? "/usr/sbin/apache2", set: apache },
};

const freePort = () =>
  new Promise((done, failed) => {
    const server = createServer().once("error", failed);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });

/** Starts a server of this name. */
export async function start(name) {
  const { program, set } = servers[name];
  if (!existsSync(program)) {
    throw new Error(`There is no ${name} at ${program}: run \`cargo xtask test e2e\`, or name one in JOLKARTA_${name.toUpperCase()}.`);
  }
  const folder = mkdtempSync(join(tmpdir(), `jolkarta-${name}-`));
  const ports = [await freePort(), await freePort()];
  const [root, sub] = ports.map((port) => `http://127.0.0.1:${port}/`);
  const { words, env } = set(folder, ports);
  const child = spawn(program, words, { stdio: ["ignore", "inherit", "pipe"], env: { ...process.env, ...env } });
  const said = [];
  child.stderr.on("data", (text) => said.push(text));
  await answering(root, child, () => `${name}: ${Buffer.concat(said)}`);
  const stop = async () => {
    const ended = new Promise((done) => child.once("exit", done));
    child.kill("SIGTERM");
    await ended;
    rmSync(folder, { recursive: true });
  };
  return { root, sub: `${sub}${SUB}/`, stop };
}

async function answering(url, child, said) {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (child.exitCode !== null) throw new Error(`${said()}\nIt did not start: exit code ${child.exitCode}`);
    const up = await new Promise((done) => get(url, (answer) => done(answer.resume())).on("error", () => done(undefined)));
    if (up) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`${said()}\nIt did not answer within five seconds`);
}

/** One raw answer on a connection of its own, nothing decoded or followed. */
export function ask(url, headers = {}, method = "GET") {
  return new Promise((done, failed) => {
    const asked = request(url, { method, headers, agent: false }, (answer) => {
      const parts = [];
      answer.on("data", (part) => parts.push(part));
      answer.on("end", () => done({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) }));
    });
    asked.on("error", failed).end();
  });
}
