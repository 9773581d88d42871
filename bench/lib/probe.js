// What runs inside the pages, the same in all of them. Each function is sent as text and uses nothing from outside but
// `benchAct`, which `acts` defines before a page's own scripts run.

/** Marks, paints, layout shift and bytes of a page that is ready. `picture` is the first picture of the real map: the
 *  page's own mark where it has one, else `ready`. Bytes are those of page, styles, scripts and programs
 *  that had arrived by then; the icon is none of them. */
export function loaded() {
  const mark = (name) => performance.getEntriesByName(name, "mark")[0]?.startTime;
  const ready = mark("ready");
  const picture = mark("picture") ?? ready;
  const fetched = [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")]
    .filter(({ name }) => !/\.(png|svg|ico)$/.test(name));
  const until = (time) => fetched.filter((entry) => entry.responseEnd <= time).reduce((sum, entry) => sum + entry.encodedBodySize, 0);
  const fcp = performance.getEntriesByName("first-contentful-paint")[0]?.startTime;
  return { ready, picture, fcp, bytes: until(ready), bytesToPicture: until(picture) };
}

/** Defines how a visitor changes a page: its year, its language, a step of the scale run. */
export function acts() {
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set;
  globalThis.benchAct = {
    year(value) {
      const input = document.querySelector("input[name=year]");
      set.call(input, value);
      input.dispatchEvent(new Event("input", { bubbles: true }));
    },
    lang: (value) => document.querySelector(`#lang-${value}, .languages [lang=${value}]`).click(),
    step: (value) => globalThis.benchStep(value),
  };
}

/** Places to point at on the map, client pixels: `count` of them around its middle, where every page has regions, each far from
 *  the one before. */
export function points(count) {
  const area = (box) => (box.top < innerHeight ? box.width * box.height : 0);
  const boxes = [...document.querySelectorAll("svg, canvas")].map((element) => element.getBoundingClientRect());
  const { left, top, width, height } = boxes.toSorted((a, b) => area(b) - area(a))[0];
  return Array.from({ length: count }, (_, n) => [left + width * (0.2 + 0.6 * ((n * 0.37) % 1)), top + height * (0.35 + 0.3 * ((n * 0.61) % 1))]);
}

/** Milliseconds that the page has waited since the first call for layout that it asked for by `getBoundingClientRect`. */
export function waited() {
  if (globalThis.benchWaited === undefined) {
    globalThis.benchWaited = 0;
    const own = Element.prototype.getBoundingClientRect;
    Element.prototype.getBoundingClientRect = function () {
      const before = performance.now();
      const box = own.call(this);
      globalThis.benchWaited += performance.now() - before;
      return box;
    };
  }
  return globalThis.benchWaited;
}

/** The sum of all layout shifts so far. */
export function shifted() {
  return new Promise((done) => {
    let sum = 0;
    const observer = new PerformanceObserver((list) => list.getEntries().forEach((entry) => { sum += entry.value; }));
    observer.observe({ type: "layout-shift", buffered: true });
    setTimeout(() => { observer.disconnect(); done(sum); }, 20);
  });
}

/** Carries out changes one after the other, each at the start of a frame as a browser delivers input, and gives for
 *  each the milliseconds until its picture was painted: `frames` frames, as `framesNeeded` has found. */
export async function changes({ kind, values, gap, frames }) {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const painted = () => new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = done;
    port2.postMessage(0);
  });
  const taken = [];
  for (const value of values) {
    await frame();
    const before = performance.now();
    globalThis.benchAct[kind](value);
    for (let more = 1; more < frames; more += 1) await frame();
    await painted();
    taken.push(performance.now() - before);
    await new Promise((done) => setTimeout(done, gap));
  }
  return taken;
}

/** How many frames pass until what is in the window looks as it will in the end: 1 is the frame of the input. */
export async function framesNeeded({ kind, value }) {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const visible = (element) => {
    const box = element.getBoundingClientRect();
    return box.width > 0 && box.top < innerHeight && box.bottom > 0;
  };
  const look = () => [...document.querySelectorAll("svg, canvas")].filter(visible)
    .map((one) => (one instanceof HTMLCanvasElement ? one.toDataURL() : one.outerHTML)).join("\n");
  const before = look();
  await frame();
  globalThis.benchAct[kind](value);
  const looks = [];
  for (let more = 0; more < 8; more += 1) {
    await new Promise((done) => { const { port1, port2 } = new MessageChannel(); port1.onmessage = done; port2.postMessage(0); });
    looks.push(look());
    await frame();
  }
  await new Promise((done) => setTimeout(done, 300));
  const end = look();
  return { frames: looks.indexOf(end) + 1, changed: end !== before };
}
