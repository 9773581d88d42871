// End-to-end tests of the release site in dist/, in the Chromium of this machine, without a window.
// `cargo xtask test e2e` builds the site, finds the browser, chooses the ports and starts Playwright.

import { existsSync } from "node:fs";
import { defineConfig } from "@playwright/test";
import { ports, sites } from "./sites.js";

const xtask = process.env.JOLKARTA_XTASK ? JSON.stringify(process.env.JOLKARTA_XTASK) : "cargo xtask";
const browser = process.env.JOLKARTA_CHROMIUM ?? "/usr/bin/chromium";

if (!existsSync(browser)) {
  throw new Error(`There is no browser at ${browser}: run \`cargo xtask test e2e\`, or name one in JOLKARTA_CHROMIUM.`);
}

const server = (port, url) => ({
  command: `${xtask} static --port ${port} --base ${new URL(url).pathname}`,
  cwd: "../..",
  url,
  timeout: 60_000,
  reuseExistingServer: false,
});

export default defineConfig({
  testDir: ".",
  outputDir: "results",
  reporter: "list",
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // A test that fails and then passes is named at the end of the run.
  retries: 1,
  workers: 2,
  timeout: 60_000,
  globalTimeout: 45 * 60_000,
  expect: { timeout: 10_000 },
  webServer: [server(ports.root, sites.root), server(ports.sub, sites.sub)],
  use: {
    baseURL: sites.root,
    viewport: { width: 1280, height: 900 },
    // A worker would answer instead of the host from the second page on; offline.spec.js is about it.
    serviceWorkers: "block",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: browser,
      args: [
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
});
