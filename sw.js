// Service worker: opens the site offline after one visit. `cargo xtask build` fills in RELEASE and FILES below.
//
// One cache holds one complete release. The worker installs only if every file arrives with the hash from the build, and
// takes over when the last page of the old release is closed. Pages are requested from the network first, so corrections
// are visible at once. Scripts and styles have a content hash in their names, so one page never mixes files of two releases.

const RELEASE = "";
const FILES = {};

const HOME = new URL("./", self.location).href;
const OURS = `jolkarta ${HOME} `;
const CACHE = OURS + RELEASE;
const PATIENCE = 4000;

const isMarked = (path) => /-[0-9a-f]{16}(_bg)?\.[a-z]+$/.test(path);

self.addEventListener("install", (event) => event.waitUntil(fill()));
self.addEventListener("activate", (event) => event.waitUntil(tidy()));
self.addEventListener("fetch", (event) => {
  const { method, mode, url } = event.request;
  if (method !== "GET" || !url.startsWith(HOME)) return;
  const path = url.slice(HOME.length).replace(/[?#].*$/s, "").replace(/(^|\/)index\.html$/, "$1");
  if (!Object.hasOwn(FILES, path)) return;
  event.respondWith(mode === "navigate" ? page(event, path) : file(event.request, path));
});

async function fill() {
  const cache = await caches.open(CACHE);
  try {
    await Promise.all(Object.entries(FILES).map(([path, integrity]) => add(cache, path, integrity)));
  } catch (error) {
    await caches.delete(CACHE);
    throw error;
  }
}

// A file with a hash in its name is the same in every release; everything else is fetched again.
async function add(cache, path, integrity) {
  const address = HOME + path;
  const known = isMarked(path) && (await caches.match(address, { ignoreVary: true }));
  const answer = known || (await fetch(address, { integrity, cache: isMarked(path) ? "default" : "no-cache" }));
  if (!answer.ok || answer.redirected) throw new Error(`${address}: ${answer.status}`);
  await cache.put(address, answer);
}

async function tidy() {
  for (const name of await caches.keys()) if (name.startsWith(OURS) && name !== CACHE) await caches.delete(name);
  await self.registration.navigationPreload?.enable();
}

async function stored(path) {
  return (await caches.open(CACHE)).match(HOME + path, { ignoreVary: true });
}

// If the host allows it, a navigation preload may come from the browser's HTTP cache: an old page whose files are gone. So it is
// used only if the host forbids that.
async function page(event, path) {
  const asks = (answer) => /no-cache|no-store|max-age=0/.test(answer?.headers.get("Cache-Control"));
  const asked = Promise.resolve(event.preloadResponse)
    .then((ahead) => (asks(ahead) ? ahead : fetch(event.request, { cache: "no-cache" })));
  const late = new Promise((done) => setTimeout(done, PATIENCE));
  const fresh = await Promise.race([asked, late]).catch(() => undefined);
  if (fresh && fresh.status < 500) return fresh;
  return (await stored(path)) ?? asked;
}

async function file(request, path) {
  return (await stored(path)) ?? fetch(request);
}
