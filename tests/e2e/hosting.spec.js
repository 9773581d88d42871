// The site on nginx, Caddy and Apache with the configurations that the build writes: what a visitor's browser is told, what
// it downloads, and in whose pages it may stand.

import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { createServer } from "node:http";
import { join, relative } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { ask, dist, servers, start } from "./servers.js";
import { expect, open, test } from "./visit.js";

const frame = (attributes) => `<!doctype html><title>A foreign page</title><iframe id="map" ${attributes}></iframe>`;
const link = 'src="SITE/?lang=ru&measure=poverty" width="900" height="600"';

const hosts = {
  "plain.html": { html: frame(link) },
  "sandbox.html": { html: frame(`${link} sandbox="allow-scripts"`) },
  "isolated.html": {
    html: frame(link),
    headers: { "Cross-Origin-Embedder-Policy": "require-corp", "Cross-Origin-Opener-Policy": "same-origin" },
  },
  "strict.html": {
    html: frame(link),
    headers: { "Content-Security-Policy": "default-src 'none'; frame-src http://127.0.0.1:*", "Referrer-Policy": "no-referrer" },
  },
  "nested.html": { html: frame(`sandbox="allow-scripts" srcdoc='${frame(link).replace("<!doctype html>", "")}'`) },
};

const files = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(dist, join(entry.parentPath ?? entry.path, entry.name)));
const marked = (name) => /-[0-9a-f]{16}(_bg)?\.\w+$/.test(name);
// Of the regions' pages and pictures one language of one region stands for all.
const shown = files.filter((name) => !/(^|\/)\.|\.(br|gz)$|passport-(?!KZ-ABY-kk)|regions\/(?!abai)\w|\/regions\/abai/.test(name));

const kinds = {
  html: "text/html; charset=utf-8",
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  wasm: "application/wasm",
  json: "application/json",
  svg: "image/svg+xml",
  csv: "text/csv; charset=utf-8",
  txt: "text/plain; charset=utf-8",
};

/** The type of an answer; a space before the charset means nothing. */
const type = ({ headers }) => headers["content-type"]?.replace(/;\s*/, "; ");

/** The rules of a policy: name → sources. */
const rules = (policy) => Object.fromEntries(policy.split(/;\s*/).map((rule) => [rule.split(" ")[0], rule.split(" ").slice(1)]));

function guarded({ headers }, name) {
  const policy = rules(headers["content-security-policy"]);
  expect(policy["default-src"], name).toEqual(["'none'"]);
  // What stands inside pages is named by digest, and nothing else may.
  const [digests, others] = [(one) => one.startsWith("'sha256-"), (one) => !one.startsWith("'sha256-")];
  expect(policy["script-src"].filter(others), name).toEqual(["'self'", "'wasm-unsafe-eval'"]);
  expect(policy["script-src"].filter(digests), name).toHaveLength(2);
  expect(policy["style-src"].filter(others), name).toEqual(["'self'"]);
  expect(policy["style-src"].filter(digests), name).toHaveLength(3);
  expect(policy, name).not.toHaveProperty("frame-ancestors");
  expect(headers, name).toMatchObject({
    "x-content-type-options": "nosniff",
    "access-control-allow-origin": "*",
    "cross-origin-resource-policy": "cross-origin",
    "referrer-policy": "strict-origin-when-cross-origin",
  });
  expect(headers, name).toHaveProperty("permissions-policy");
  expect(headers, name).not.toHaveProperty("x-frame-options");
}

/** A foreign host whose pages frame the site. */
async function foreigner() {
  const server = createServer(({ url }, answer) => {
    const page = hosts[url.slice(1)];
    answer.writeHead(page ? 200 : 204, { "Content-Type": "text/html; charset=utf-8", ...page?.headers });
    answer.end(page?.html.replaceAll("SITE/", host.root));
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return server;
}

let host;
let foreign;
test.describe.configure({ mode: "default" });

for (const server of Object.keys(servers)) {
  test.describe(server, { tag: server === "nginx" ? [] : "@all" }, () => {
    test.skip(server !== "nginx" && !existsSync(servers[server].program), `there is no ${server} on this machine`);

    test.beforeAll(async () => {
      host = await start(server);
      foreign = await foreigner();
    });
    test.afterAll(async () => {
      foreign?.closeAllConnections();
      foreign?.close();
      await host?.stop();
    });

    test("every file has its type, the site's headers and the right time to be kept", async () => {
      expect(shown.filter(marked).length).toBeGreaterThanOrEqual(6);
      for (const base of [host.root, host.sub]) {
        for (const name of shown) {
          const answer = await ask(base + name);
          expect(answer.status, name).toBe(200);
          const kind = kinds[name.split(".").pop()];
          if (kind) expect(type(answer), name).toBe(kind);
          const kept = marked(name) ? "public, max-age=31536000, immutable" : "no-cache";
          expect(answer.headers["cache-control"], name).toBe(kept);
          guarded(answer, name);
        }
      }
    });

    test("an unchanged page is not sent again", async () => {
      const first = await ask(host.root);
      const again = await ask(host.root, { "If-None-Match": first.headers.etag });
      expect([again.status, again.body.length]).toEqual([304, 0]);
    });

    test("what was compressed at build is sent to those who can read it", async () => {
      const packed = files.filter((name) => name.endsWith(".br"));
      expect(packed.filter((name) => name.endsWith(".wasm.br")).length).toBeGreaterThanOrEqual(2);
      for (const name of packed.map((one) => one.slice(0, -3)).filter((one) => shown.includes(one))) {
        const original = readFileSync(join(dist, name));
        const [br, gz, plain] = await Promise.all(
          ["gzip, deflate, br", "gzip", "identity"].map((coding) => ask(host.root + name, { "Accept-Encoding": coding })),
        );
        expect([br, gz, plain].map(({ headers }) => headers["content-encoding"]), name).toEqual(["br", "gzip", undefined]);
        expect([br, gz, plain].every(({ headers }) => /accept-encoding/i.test(headers.vary)), name).toBe(true);
        expect(new Set([br, gz, plain].map(type)).size, name).toBe(1);
        expect(brotliDecompressSync(br.body).equals(original), name).toBe(true);
        expect(gunzipSync(gz.body).equals(original), name).toBe(true);
        expect(plain.body.equals(original), name).toBe(true);
        expect(br.body.length, name).toBeLessThan(original.length);
      }
    });

    test("what is not there is said, and never kept", async () => {
      for (const base of [host.root, host.sub]) {
        for (const name of ["nothing", "data/nothing.csv", "site-0123456789abcdef.css", ".htaccess", ".nojekyll"]) {
          const answer = await ask(base + name);
          expect(answer.status, name).toBe(404);
          expect(type(answer), name).toBe(kinds.html);
          expect(answer.headers["cache-control"], name).toBe("no-cache");
          expect(answer.body.toString(), name).toContain("Такой страницы нет");
          guarded(answer, name);
        }
        expect((await ask(base, {}, "POST")).status).toBe(405);
      }
    });

    test("an address without its slash leads to the site, on the same host and port", async () => {
      const answer = await ask(host.sub.slice(0, -1));
      expect([301, 308]).toContain(answer.status);
      expect(new URL(answer.headers.location, host.sub).href).toBe(host.sub);
    });

    for (const place of ["root", "sub"]) {
      test(`the page runs under the host's headers: ${place}`, async ({ page }) => {
        await open(page, `${host[place]}?lang=en&measure=neet&view=trend`);
        await expect(page.locator("canvas:visible").first()).toBeVisible();
      });
    }

    for (const name of Object.keys(hosts)) {
      test(`it runs in a foreign page: ${name}`, async ({ browser }) => {
        const page = await browser.newPage();
        const faults = [];
        page.on("pageerror", (error) => faults.push(error.message));
        page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
        await page.goto(`http://127.0.0.1:${foreign.address().port}/${name}`);
        let inside = page.frameLocator("#map");
        if (name === "nested.html") inside = inside.frameLocator("#map");
        await expect(inside.locator("html[data-ready]")).toBeAttached();
        await expect(inside.getByRole("heading", { level: 1 })).toBeVisible();
        expect(faults).toEqual([]);
        await page.close();
      });
    }
  });
}

test("the release is named, with the version of its data that the page tells", async ({ page }) => {
  const release = JSON.parse(readFileSync(join(dist, "release.json"), "utf8"));
  expect(release.release).toMatch(/^[0-9a-f]{16}$/);
  await open(page, "?lang=en");
  expect(await page.evaluate(() => document.documentElement.dataset.release)).toBe(release.release);
  await expect(page.getByText(`Release ${release.data}`)).toBeAttached();
  for (const [name, digest] of Object.entries(release.files)) {
    const bytes = readFileSync(join(dist, name));
    expect(`sha256-${createHash("sha256").update(bytes).digest("base64")}`, name).toBe(digest);
  }
});

test("the notices name every crate with a licence text", () => {
  const text = readFileSync(join(dist, "THIRD-PARTY.txt"), "utf8");
  for (const crate of ["leptos", "plotters", "wasm-bindgen", "js-sys", "The Rust standard library"]) expect(text).toMatch(new RegExp(`^${crate}\\b`, "m"));
  const numbers = [...text.matchAll(/^    text (.+)$/gm)].flatMap(([, list]) => list.split(", "));
  expect(numbers.length).toBeGreaterThan(50);
  for (const number of new Set(numbers)) expect(text).toContain(`---- text ${number} ----`);
});
