// The site from a USB stick: the simple servers of an office, in the site's folder and in the one above it.

import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test as base } from "@playwright/test";
import { dist } from "./servers.js";
import { expect, open } from "./visit.js";

const servers = {
  "python3 -m http.server": { program: "/usr/bin/python3", words: (port) => ["-m", "http.server", port, "--bind", "127.0.0.1"] },
  // It knows no type for WebAssembly and sends none.
  "busybox httpd": { program: "/usr/bin/busybox", words: (port) => ["httpd", "-f", "-p", `127.0.0.1:${port}`] },
};

const freePort = () => new Promise((done) => {
  const server = createServer().listen(0, "127.0.0.1", () => {
    const { port } = server.address();
    server.close(() => done(String(port)));
  });
});

const test = base.extend({
  /** `serve(name, folder)` starts a server in a folder; `stop()` ends it. */
  serve: async ({}, use) => {
    const running = [];
    await use(async (name, cwd) => {
      const port = await freePort();
      const { program, words } = servers[name];
      const child = spawn(program, words(port), { cwd, stdio: "ignore" });
      running.push(child);
      const url = `http://127.0.0.1:${port}/`;
      // A folder without a page of its own may be answered with 404.
      await expect.poll(() => fetch(url).then(() => true, () => false)).toBe(true);
      return { url, stop: () => new Promise((done) => child.once("exit", done) && child.kill()) };
    });
    running.forEach((child) => child.kill());
  },
  above: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), "jolkarta-stick-"));
    mkdirSync(join(folder, "office"));
    symlinkSync(dist, join(folder, "office/site"));
    await use(folder);
    rmSync(folder, { recursive: true });
  },
});
test.use({ serviceWorkers: "allow" });

for (const [name, { program }] of Object.entries(servers)) {
  for (const path of ["", "office/site/"]) {
    test(`${name}, at /${path}: the pages and the explorer run, and go on when it is gone`, async ({ page, context, serve, above }) => {
      test.skip(!existsSync(program), `there is no ${program} on this machine`);
      const server = await serve(name, path ? above : dist);
      const faults = [];
      page.on("pageerror", (error) => faults.push(error.message));
      page.on("response", (answer) => answer.status() >= 400 && faults.push(`${answer.status()} ${answer.url()}`));
      const site = server.url + path;
      await open(page, `${site}ru/`);
      await expect(page.locator("html")).toHaveAttribute("lang", "ru");
      await open(page, `${site}?lang=en&measure=neet&view=trend`);
      await expect(page.locator("canvas:visible").first()).toBeVisible();
      await page.goto(`${site}text/`);
      await expect(page.locator("#text-plan h2")).toBeVisible();
      await open(page, site);
      await page.evaluate(() => navigator.serviceWorker.ready);
      expect(faults).toEqual([]);
      await server.stop();
      await context.setOffline(true);
      await open(page, `${site}?lang=kk&measure=poverty&view=bars`);
      await expect(page.locator("canvas:visible").first()).toBeVisible();
    });
  }
}
