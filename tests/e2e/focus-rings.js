// Focus rings, measured inside the page: whether each has two colours, is whole within everything that
// cuts off, and is not covered by what is painted over it.

/**
 * Runs in the page. Gives the focus to everything under `root` in turn; one line for each ring that is missing, of one
 * colour, cut off, or on an element that is covered.
 */
export async function ringFaults(root) {
  const faults = new Set();
  const places = "a[href], button, input, select, textarea, summary, [tabindex='0'], svg [tabindex]";
  let seen = 0;
  for (const element of document.querySelectorAll(`${root} :is(${places})`)) {
    if (!element.checkVisibility({ visibilityProperty: true }) || element.closest(".skip") || element.disabled) continue;
    document.activeElement.blur();
    element.focus({ focusVisible: true });
    if (document.activeElement !== element) continue;
    seen += 1;
    // What is higher than a hand's breadth is scrolled to by who reads it; a map draws its ring in the next frame.
    if (element.getBoundingClientRect().height > 200) element.scrollIntoView({ block: "nearest" });
    if (element.closest("svg")) await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const name = element.id || `${element.closest("[id]")?.id} ${element.tagName} «${element.textContent.trim().slice(0, 20)}»`;
    const drawn = element.closest("svg");
    const ring = drawn ? drawing(element) : outline(element.closest(".field") ?? element, element, name);
    if (drawn && ring.length === 0) faults.add(`${name}: no ring`);
    for (const [part, out] of ring) cuts(part, out, name);
    if (!drawn) covered(element, name);
  }
  if (seen === 0) faults.add(`nothing under ${root} takes the focus`);
  return [...faults];

  /** The ring of an element of HTML: an outline with a shadow inside of it. */
  function outline(ringed, element, name) {
    // A slider's thumb wears the ring, and is narrower than what holds it.
    if (element.type === "range") return [];
    const style = getComputedStyle(ringed);
    const width = Number.parseFloat(style.outlineWidth);
    if (style.outlineStyle === "none" || width < 2) faults.add(`${name}: no ring`);
    if (style.boxShadow === "none") faults.add(`${name}: a ring of one colour`);
    return [[ringed, width + Number.parseFloat(style.outlineOffset)]];
  }

  /** The ring of a drawn element: lines that are thicker than a pixel, on it and in the layer over the map. */
  function drawing(element) {
    const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(element);
    const around = outlineStyle === "none" ? [] : [[element, Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset)]];
    const layer = element.ownerSVGElement.querySelectorAll(".outline, .outline-halo");
    const parts = [element, ...element.querySelectorAll("*"), ...layer].filter((part) => part.tagName !== "text" && part.checkVisibility());
    const thick = parts.map((part) => [part, part instanceof SVGGeometryElement ? stroke(part) : 0]);
    const ring = thick.filter(([part, out]) => out > 1.5 && part.getBoundingClientRect().width > 0);
    const colours = new Set(ring.map(([part]) => getComputedStyle(part).stroke));
    if (colours.size + around.length === 1) faults.add(`${element.id}: a ring of one colour`);
    return [...around, ...ring.map(([part, out]) => [part, out / 2])];
  }

  function stroke(part) {
    const style = getComputedStyle(part);
    return style.stroke === "none" ? 0 : Number.parseFloat(style.strokeWidth);
  }

  function cuts(ringed, out, name) {
    const box = ringed.getBoundingClientRect();
    const sides = [box.left - out, box.right + out, box.top - out, box.bottom + out];
    const [left, right, top, bottom] = sides;
    const wide = document.documentElement.clientWidth;
    if (left < -0.5 || right > wide + 0.5) faults.add(`${name}: off the screen, ${left.toFixed(1)}–${right.toFixed(1)} of ${wide}`);
    for (let holder = ringed.parentElement; holder && holder !== document.body; holder = holder.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(holder);
      const frame = holder.getBoundingClientRect();
      const inner = { left: frame.left + holder.clientLeft, top: frame.top + holder.clientTop };
      const across = overflowX === "visible" ? 0 : Math.max(inner.left - left, right - inner.left - holder.clientWidth);
      const down = overflowY === "visible" ? 0 : Math.max(inner.top - top, bottom - inner.top - holder.clientHeight);
      if (Math.max(across, down) > 0.5) faults.add(`${name}: cut off by ${Math.max(across, down).toFixed(1)} px in ${holder.id || holder.className?.baseVal || holder.className || holder.tagName}`);
    }
  }

  /** Whether another element, such as a head that stays, is painted over the middle of it. */
  function covered(element, name) {
    const [box] = element.getClientRects();
    const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    const own = element.closest(".field, label") ?? element;
    if (top && !own.contains(top) && !top.contains(element)) faults.add(`${name}: covered by ${top.id || top.className || top.tagName}`);
  }
}

/** Runs in the page. Opens everything that can be folded. */
export function unfold() {
  for (const one of document.querySelectorAll("#main details, #take details")) one.open = true;
  const more = document.getElementById("more");
  if (more?.checkVisibility() && more.ariaExpanded === "false") more.click();
}

/**
 * The ring of the year slider's thumb, which nothing but a picture shows: one line a fault. At its first and its last year
 * it stands next to what could cut it off.
 */
export async function thumbFaults(page) {
  const slider = page.locator("#year");
  const faults = [];
  for (const key of ["Home", "End"]) {
    await slider.focus();
    await page.keyboard.press(key);
    const middle = await slider.evaluate((input) => {
      input.scrollIntoView({ block: "center" });
      const box = input.getBoundingClientRect();
      const share = (input.value - input.min) / (input.max - input.min);
      return { x: box.left + share * (box.width - box.height) + box.height / 2, y: box.top + box.height / 2 };
    });
    const clip = { x: Math.round(middle.x) - 20, y: Math.round(middle.y) - 20, width: 40, height: 40 };
    const picture = (await page.screenshot({ clip, animations: "disabled" })).toString("base64");
    for (const fault of await page.evaluate(rounds, { picture, at: { x: middle.x - clip.x, y: middle.y - clip.y } })) faults.push(`${key}: ${fault}`);
  }
  return faults;
}

/** Runs in the page: the directions in which one of the two rounds about a point of a picture is not there. */
async function rounds({ picture, at }) {
  const image = await createImageBitmap(new Blob([Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0))], { type: "image/png" }));
  const canvas = new OffscreenCanvas(image.width, image.height).getContext("2d", { willReadFrequently: true });
  canvas.drawImage(image, 0, 0);
  const probe = document.createElement("i");
  document.body.append(probe);
  const faults = [];
  for (const [token, radius] of [["--focus-in", 10], ["--focus-out", 12.5]]) {
    probe.style.setProperty("color", `var(${token})`);
    const wanted = getComputedStyle(probe).color.match(/\d+/g).map(Number);
    for (let turn = 0; turn < 360; turn += 30) {
      const [x, y] = [at.x + radius * Math.cos((turn * Math.PI) / 180), at.y + radius * Math.sin((turn * Math.PI) / 180)];
      const { data } = canvas.getImageData(Math.floor(x), Math.floor(y), 1, 1);
      if ([0, 1, 2].some((part) => Math.abs(data[part] - wanted[part]) > 70)) faults.push(`no ${token} at ${turn}°: ${[...data]}`);
    }
  }
  probe.remove();
  return faults;
}
