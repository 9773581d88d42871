// A visit that tolerates nothing: any console error or warning, uncaught error, failed request or request to a
// foreign host fails the test, whatever else it looks at.

import { test as base, expect } from "@playwright/test";

export { expect };

const local = (address, origin) => ["data:", "blob:"].includes(new URL(address).protocol) || new URL(address).origin === origin;

/** Collects what a page should not do. Origins other than that of the page itself are foreign. */
export function watch(page) {
  const faults = [];
  page.on("console", (message) => {
    // playwright.config.js keeps workers out, except where they are the subject.
    const blocked = message.text().includes("Service Worker registration blocked by Playwright");
    if (["error", "warning"].includes(message.type()) && !blocked) faults.push(`console ${message.type()}: ${message.text()} ${message.location().url}`);
  });
  page.on("pageerror", (error) => faults.push(`uncaught: ${error.message}`));
  page.on("requestfailed", (request) => {
    // A browser drops what it is still loading when the next page is opened: the icon, a program that comes later.
    const dropped = request.failure()?.errorText === "net::ERR_ABORTED" && /\/(icon|below|app)-[^/]*$/.test(request.url());
    if (!dropped) faults.push(`failed: ${request.url()} ${request.failure()?.errorText}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  let home;
  page.on("request", (request) => {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) home = new URL(request.url()).origin;
    else if (!local(request.url(), home)) faults.push(`foreign: ${request.url()}`);
  });
  return faults;
}

export const test = base.extend({
  page: async ({ page }, use) => {
    const faults = watch(page);
    await use(page);
    expect(faults, "what the page should not have done").toEqual([]);
  },
});

/** Opens an address and waits until the program has painted. */
export async function open(page, address = "./") {
  await page.goto(address);
  await expect(page.locator("html[data-ready]")).toBeAttached();
}
