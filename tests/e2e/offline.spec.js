// After one visit the site opens without a network; a new release comes whole or not at all.

import { createHash } from "node:crypto";
import { appendFileSync, cpSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test as base } from "@playwright/test";
import { dist } from "./servers.js";
import { serve } from "./static-server.js";
import { expect, open } from "./visit.js";

const test = base.extend({
  host: async ({}, use) => {
    const hosts = [];
    await use(async (options) => {
      hosts.push(await serve(options));
      return hosts.at(-1);
    });
    for (const host of hosts) await host.stop().catch(() => {});
  },
  next: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), "jolkarta-release-"));
    await use(release(folder));
    rmSync(folder, { recursive: true });
  },
});
test.use({ serviceWorkers: "allow" });

/** Another release of the site: the explorer with a new style sheet, and pages that name it. */
function release(folder) {
  cpSync(dist, folder, { recursive: true });
  const [old] = readdirSync(folder).map((name) => name.match(/^explorer-[0-9a-f]{16}/)?.[0]).filter(Boolean);
  const next = "explorer-00000000000000ff";
  const renamed = readdirSync(folder).filter((name) => name.startsWith(old)).map((name) => [name, name.replace(old, next)]);
  for (const [from, to] of renamed) renameSync(join(folder, from), join(folder, to));
  const changed = renamed.map(([, to]) => to).filter((name) => /\.(css|js|wasm)$/.test(name));
  // The page has the style inside, named by its digest.
  const style = `${next}.css`;
  const text = readFileSync(join(folder, style), "utf8");
  const mine = `${text}:root{--release:next}`;
  writeFileSync(join(folder, style), mine);
  const sha256 = (content) => createHash("sha256").update(content).digest("base64");
  const worker = join(folder, "sw.js");
  const edit = (file, change) => writeFileSync(join(folder, file), change(readFileSync(join(folder, file), "utf8")));
  const list = readFileSync(worker, "utf8").match(/FILES = (\{[^}]*\})/)[1];
  const pages = Object.keys(JSON.parse(list.replace(/,\s*\}/, "}"))).filter((path) => /^$|\/$/.test(path));
  for (const page of pages) edit(`${page}index.html`, (html) => html.replaceAll(old, next).replace(text, () => mine).replaceAll(sha256(text), sha256(mine)));
  const digest = (file) => sha256(readFileSync(join(folder, file)));
  edit("sw.js", (text) => pages.concat(changed).reduce(
    (now, path) => now.replace(new RegExp(`"${path}": "sha256-[^"]+"`), `"${path}": "sha256-${digest(/^$|\/$/.test(path) ? `${path}index.html` : path)}"`),
    text.replace(/RELEASE = "\w+"/, 'RELEASE = "next"').replaceAll(old, next),
  ));
  return { folder, style };
}

/** Visits and waits until a worker has kept everything. */
async function visit(page, url) {
  await open(page, url);
  const count = readFileSync(join(dist, "sw.js"), "utf8").match(/"sha256-/g).length;
  await expect.poll(() => kept(page)).toEqual([count]);
}

/** The program, the part of it with the charts, and the style are there. */
async function whole(page, url) {
  await open(page, `${url}?lang=en&measure=neet&view=trend`);
  await expect(page.locator("canvas:visible").first()).toBeVisible();
  expect(await page.evaluate(() => [...document.styleSheets].every((sheet) => sheet.cssRules.length > 50))).toBe(true);
}

async function isNext(page) {
  await page.waitForFunction(() => [...document.querySelectorAll("[data-sheet]")].some(({ sheet }) => sheet));
  return page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("--release") === "next");
}

/** The worker that is being installed has ended: it waits, or it was refused. */
const settled = (page) => page.evaluate(async () => {
  const registration = await navigator.serviceWorker.ready;
  const done = (worker) => new Promise((resolve) => {
    const look = () => ["installed", "activated", "redundant"].includes(worker.state) && resolve(worker.state);
    worker.addEventListener("statechange", look);
    look();
  });
  const fresh = registration.installing ?? registration.waiting;
  if (fresh) return done(fresh);
  const found = new Promise((resolve) => registration.addEventListener("updatefound", () => resolve(done(registration.installing)), { once: true }));
  await registration.update().catch(() => {});
  return registration.installing || registration.waiting ? done(registration.installing ?? registration.waiting) : Promise.race([found, "none"]);
});

/** How many files each release keeps for visits without a network, without the pages that were visited. */
const kept = (page) => page.evaluate(async () => {
  const shells = (await caches.keys()).filter((name) => !name.endsWith(" visited"));
  const all = await Promise.all(shells.map(async (name) => (await (await caches.open(name)).keys()).length));
  return all.sort((a, b) => a - b);
});

for (const path of ["/", "/pages/jolkarta/"]) {
  test(`after one visit it opens without a network, at ${path}`, { tag: path === "/" ? "@all" : [] }, async ({ page, host, context }) => {
    const site = await host({ base: path });
    await visit(page, site.url);
    await site.stop();
    await context.setOffline(true);
    await whole(page, site.url);
    await open(page, `${site.url}?lang=ru&measure=poverty&year=2013`);
    await expect(page.locator("html")).toHaveAttribute("lang", "ru");
    await page.goto(`${site.url}en/map/index.html?lang=kk`);
    await expect(page.locator("html[data-ready]")).toBeAttached();
  });
}

test("a page that was visited opens without a network, as do those that are visited later", async ({ page, host, context }) => {
  const site = await host({ base: "/pages/jolkarta/" });
  const visited = () => page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.endsWith(" visited"));
    const all = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)));
    return all.flat();
  });
  await page.goto(`${site.url}ru/about/`);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect.poll(visited).toContain(`${site.url}ru/about/`);
  await page.goto(`${site.url}ru/regions/`);
  await expect.poll(visited).toContain(`${site.url}ru/regions/`);
  await site.stop();
  await context.setOffline(true);
  for (const path of ["ru/about/", "ru/regions/index.html?measure=poverty"]) {
    await page.goto(site.url + path);
    await expect(page.locator("h1")).toBeVisible();
    expect(await page.evaluate(() => [...document.styleSheets].every((sheet) => sheet.cssRules.length > 50))).toBe(true);
  }
});

test("a new release is seen at once and then kept whole, the old one is let go", async ({ page, host, context, next }) => {
  const site = await host();
  await visit(page, site.url);
  site.folder = next.folder;
  await whole(page, site.url);
  expect(await isNext(page)).toBe(true);
  expect(await settled(page)).toBe("installed");
  await page.goto("about:blank");
  await page.waitForTimeout(500);
  await site.stop();
  await whole(page, site.url);
  expect(await isNext(page)).toBe(true);
  await expect.poll(async () => (await kept(page)).length).toBe(1);
  await context.setOffline(true);
  await whole(page, site.url);
});

for (const [what, headers] of Object.entries({
  "says only how old its files are": { "Last-Modified": "Wed, 01 Jan 2020 00:00:00 GMT" },
  "lets pages be kept for ten minutes": { "Cache-Control": "max-age=600" },
})) {
  test(`a new release is seen at once from a host that ${what}`, { tag: headers["Last-Modified"] ? "@all" : [] }, async ({ page, host, next }) => {
    const site = await host({ headers });
    await visit(page, site.url);
    await page.goto("about:blank");
    await page.waitForTimeout(500);
    site.folder = next.folder;
    await open(page, site.url);
    expect(await isNext(page)).toBe(true);
    expect(await settled(page)).toBe("installed");
    await page.goto("about:blank");
    await page.waitForTimeout(500);
    await open(page, site.url);
    expect(await isNext(page)).toBe(true);
    expect(await page.evaluate(() => [...document.styleSheets].every((sheet) => sheet.cssRules.length > 50))).toBe(true);
  });
}

test("while the new release waits, no network means the old one, whole", async ({ page, host, next }) => {
  const site = await host();
  await visit(page, site.url);
  const other = await page.context().newPage();
  await open(other, site.url);
  site.folder = next.folder;
  await whole(page, site.url);
  expect(await settled(page)).toBe("installed");
  await site.stop();
  await whole(page, site.url);
  expect(await isNext(page)).toBe(false);
});

test("a release that does not come whole is not kept", async ({ page, host, next }) => {
  const site = await host();
  await visit(page, site.url);
  // The host has half of the files: this one is no longer what the release was built with.
  appendFileSync(join(next.folder, next.style), "/* of another release */");
  site.folder = next.folder;
  await open(page, site.url);
  site.asked.length = 0;
  expect(await settled(page)).toBe("redundant");
  expect(site.asked).toEqual(expect.arrayContaining(["sw.js", next.style]));
  await page.goto("about:blank");
  await page.waitForTimeout(500);
  await site.stop();
  await whole(page, site.url);
  expect(await isNext(page)).toBe(false);
  expect((await kept(page)).length).toBe(1);
});

test("inside another page nothing is kept", async ({ page, host }) => {
  const site = await host();
  await page.goto(`${site.url}data/plan.csv`).catch(() => {});
  await page.goto(`${site.url}release.json`);
  await page.evaluate((url) => {
    const frame = Object.assign(document.createElement("iframe"), { id: "inside", src: url, width: 900, height: 600 });
    document.body.append(frame);
  }, site.url);
  await expect(page.frameLocator("#inside").locator("html[data-ready]")).toBeAttached();
  await page.waitForLoadState("networkidle");
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

test("where a browser forbids workers the page works as before", async ({ page, host }) => {
  const site = await host();
  const faults = [];
  page.on("pageerror", (error) => faults.push(error.message));
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, "serviceWorker", { get() { throw new DOMException("storage is blocked", "SecurityError"); } });
  });
  await whole(page, site.url);
  expect(faults).toEqual([]);
});

test("a host that does not know WebAssembly's type still shows the page", async ({ page, host }) => {
  const site = await host({ types: { ".wasm": "text/plain" } });
  await whole(page, site.url);
});
