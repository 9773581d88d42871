// Starts Firefox, WebKitGTK and Chromium without a window, each with a profile of its own.

import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { freePort, until } from "./children.js";
import { overHttp, overSocket } from "./session.js";

/** Firefox: a free port of its own choice, and nothing asked of other hosts. */
const PREFERENCES = {
  "marionette.port": 0,
  "app.update.enabled": false,
  "browser.shell.checkDefaultBrowser": false,
  "browser.startup.homepage_override.mstone": "ignore",
  "datareporting.policy.dataSubmissionEnabled": false,
  "extensions.getAddons.cache.enabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "services.settings.server": "data:,#remote-settings-dummy/v1",
  "toolkit.telemetry.enabled": false,
  "dom.ipc.processCount": 1,
};

/** A session of Firefox. */
export async function firefox(children, preferences = {}) {
  const profile = children.folder("firefox");
  const lines = Object.entries({ ...PREFERENCES, ...preferences }).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`);
  writeFileSync(join(profile, "user.js"), lines.join("\n"));
  const program = process.env.JOLKARTA_FIREFOX ?? "firefox-esr";
  const child = children.start(program, ["--headless", "--no-remote", "--profile", profile, "--marionette"], { env: { HOME: profile } });
  const port = await Promise.race([child.failed, until("Firefox's port", async () => Number(readFileSync(join(profile, "MarionetteActivePort"), "utf8")))]);
  return overSocket(port);
}

/** WebKit's own small browser, which Debian keeps beside the library. */
function miniBrowser() {
  const libraries = "/usr/lib";
  const folders = readdirSync(libraries).flatMap((machine) => ["webkit2gtk-4.1", "webkit2gtk-4.0", "webkitgtk-6.0"].map((name) => join(libraries, machine, name)));
  const found = folders.map((place) => join(place, "MiniBrowser")).find(existsSync);
  if (!found) throw new Error("There is no MiniBrowser under /usr/lib: install webkit2gtk-driver.");
  return found;
}

/** A display that nobody looks at: its number. */
async function display(children) {
  const child = children.start("Xvfb", ["-displayfd", "1", "-screen", "0", "1400x1000x24", "-nolisten", "tcp"], { stdio: ["ignore", "pipe", "ignore"] });
  const told = new Promise((done) => child.stdout.once("data", (bytes) => done(`:${String(bytes).trim()}`)));
  return Promise.race([child.failed, told]);
}

/** A session of WebKitGTK. */
export async function webkit(children) {
  const home = children.folder("webkit");
  const port = await freePort();
  const env = { DISPLAY: await display(children), HOME: home, XDG_RUNTIME_DIR: home, GDK_BACKEND: "x11", WEBKIT_DISABLE_DMABUF_RENDERER: "1", NO_AT_BRIDGE: "1", LANG: "C.UTF-8" };
  const child = children.start("WebKitWebDriver", [`--port=${port}`], { env });
  const options = { binary: miniBrowser(), args: ["--automation"] };
  return Promise.race([child.failed, overHttp(port, { "webkitgtk:browserOptions": options })]);
}

/** A session of Chromium. */
export async function chromium(children) {
  const home = children.folder("chromium");
  const port = await freePort();
  const child = children.start(process.env.CHROMEDRIVER ?? "chromedriver", [`--port=${port}`], { env: { HOME: home } });
  const flags = ["headless=new", "no-sandbox", "disable-gpu", "disable-dev-shm-usage", "disable-quic", "no-first-run", "disable-background-networking", "disable-component-update", "disable-sync"];
  const options = { args: flags, binary: process.env.JOLKARTA_CHROMIUM ?? "/usr/bin/chromium" };
  return Promise.race([child.failed, overHttp(port, { "goog:chromeOptions": options })]);
}
