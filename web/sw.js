// Service worker: opens the site offline after one visit. The build writes in front of it RELEASE, the id of the release, and
// FILES, what the explorer needs: path -> integrity.
//
// One cache holds the explorer of one complete release once it was visited; a second one keeps the other pages once they were
// visited. Who had the explorer gets that of the next release with the worker, which installs only if every file arrives with
// the hash from the build, and takes over when the last page of the old release is closed. Pages are requested from the network first, however they are asked for,
// so corrections are visible at once. Scripts and styles have a content hash in their names, so one page never mixes files of
// two releases.

const HOME = new URL("./", self.location).href;
const OURS = `jolkarta ${HOME} `;
const CACHE = OURS + RELEASE;
const VISITED = `${CACHE} visited`;
const PATIENCE = 4000;

const isMarked = (path) => /-[0-9a-f]{16}(_bg)?\.[a-z]+$/.test(path);

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(tidy()));
self.addEventListener("fetch", (event) => {
  const { method, mode, url } = event.request;
  if (method !== "GET" || !url.startsWith(HOME)) return;
  const path = pathOf(url);
  if (isPage(path)) event.respondWith(page(event, path));
  else if (isMarked(path)) event.respondWith(file(event, path));
});
// The first page of a visit came before the worker; it names itself and its files. A page that asks for others is told of each
// whether it was kept: one that is lost spoils nothing.
self.addEventListener("message", (event) => {
  const paths = [].concat(event.data?.visited ?? []).filter((url) => String(url).startsWith(HOME)).map(pathOf);
  const [line] = event.ports;
  const tell = (kept) => line?.postMessage(kept ? "kept" : "lost");
  event.waitUntil(Promise.all(paths.map((path) => visit(path).catch(() => false).then(tell))));
});

const pathOf = (url) => url.slice(HOME.length).replace(/[?#].*$/s, "").replace(/(^|\/)index\.html$/, "$1");
const isPage = (path) => /(^|\/|\.html)$/.test(path);
const isOfExplorer = (path) => Object.hasOwn(FILES, path);

// Keeps a page or file unless it is kept already; true when it is.
async function visit(path) {
  if (isOfExplorer(path) && isPage(path)) return explorer().then(() => true);
  if (!(isPage(path) || isMarked(path))) return false;
  if (!(await stored(path))) await keep(path, await fetch(HOME + path, { cache: isMarked(path) ? "default" : "no-cache" }));
  return Boolean(await stored(path));
}

// Keeps a page or file that the explorer does not keep; a host without room keeps nothing.
async function keep(path, answer) {
  if (!answer.ok || answer.redirected || (isOfExplorer(path) && (isPage(path) || (await caches.has(CACHE))))) return;
  await (await caches.open(VISITED)).put(HOME + path, answer).catch(() => {});
}

// Whoever had the explorer goes on having it.
async function install() {
  const had = (await caches.keys()).some((name) => name.startsWith(OURS) && !name.endsWith(" visited"));
  if (had) await fill();
}

// Keeps the explorer, once.
let filling;
function explorer() {
  filling ??= caches.has(CACHE).then((known) => known || fill()).catch((error) => {
    filling = undefined;
    throw error;
  });
  return filling;
}

// All files, or none.
async function fill() {
  const cache = await caches.open(CACHE);
  try {
    await Promise.all(Object.entries(FILES).map(([path, integrity]) => add(cache, path, integrity)));
  } catch (error) {
    await caches.delete(CACHE);
    throw error;
  }
}

// The file as an earlier release kept it. What was only visited was not compared with its hash.
async function proven(address) {
  const shells = (await caches.keys()).filter((name) => name.startsWith(OURS) && !name.endsWith(" visited"));
  for (const name of shells) {
    const found = await (await caches.open(name)).match(address, { ignoreVary: true });
    if (found) return found;
  }
}

// A file with a hash in its name is the same in every release; everything else is fetched again.
async function add(cache, path, integrity) {
  const address = HOME + path;
  const known = isMarked(path) && (await proven(address));
  const answer = known || (await fetch(address, { integrity, cache: isMarked(path) ? "default" : "no-cache" }));
  if (!answer.ok || answer.redirected) throw new Error(`${address}: ${answer.status}`);
  await cache.put(address, answer);
}

async function tidy() {
  for (const name of await caches.keys()) if (name.startsWith(OURS) && ![CACHE, VISITED].includes(name)) await caches.delete(name);
  await self.registration.navigationPreload?.enable();
}

async function stored(path) {
  const known = isOfExplorer(path) ? [CACHE, VISITED] : [VISITED];
  for (const name of known) {
    const found = (await caches.has(name)) && (await (await caches.open(name)).match(HOME + path, { ignoreVary: true }));
    if (found) return found;
  }
}

// If the host allows it, a navigation preload may come from the browser's HTTP cache: an old page whose files are gone. So it is
// used only if the host forbids that.
async function page(event, path) {
  const asks = (answer) => /no-cache|no-store|max-age=0/.test(answer?.headers.get("Cache-Control"));
  const asked = Promise.resolve(event.preloadResponse)
    .then((ahead) => (asks(ahead) ? ahead : fetch(event.request, { cache: "no-cache" })));
  const late = new Promise((done) => setTimeout(done, PATIENCE));
  const fresh = await Promise.race([asked, late]).catch(() => undefined);
  if (fresh && fresh.status < 500) {
    event.waitUntil(isOfExplorer(path) ? explorer().catch(() => {}) : keep(path, fresh.clone()));
    return fresh;
  }
  return (await stored(path)) ?? asked;
}

async function file(event, path) {
  const known = await stored(path);
  if (known) return known;
  const fresh = await fetch(event.request);
  event.waitUntil(keep(path, fresh.clone()));
  return fresh;
}
