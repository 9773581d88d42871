// Contrast of every text in every set of colours, computed from styles inside the page: a hundred times cheaper than
// axe, so that every state is looked at in all colours. Texts of maps and charts lie on shapes, not on boxes: their pairs
// of colours are computed natively (tests/it/contrast.rs), and axe looks at them in `cargo xtask test all`.

/** The looks beside the light one, as attributes of the root: tests/it/contrast.rs keeps dark equal to what a system's wish gives. */
export const COLOURS = { dark: ["theme", "dark"], "black on white": ["contrast", "bw"], "white on black": ["contrast", "wb"] };

/** What is too faint, in all colours; one line for each pair of colours, with the first element that has it. */
export const contrastFaults = (page, within = "body") => page.evaluate(measure, { within, colours: COLOURS });

/** Runs in the page. */
function measure({ within, colours }) {
  const root = document.documentElement;
  const texts = textsOf(document.querySelector(within) ?? document.body);
  const faults = texts.length > 0 ? [] : [`no text in ${within}`];
  look("light");
  for (const [name, [attribute, value]] of Object.entries(colours)) {
    const before = root.dataset[attribute];
    const ink = getComputedStyle(root).getPropertyValue("--ink");
    root.dataset[attribute] = value;
    if (getComputedStyle(root).getPropertyValue("--ink") === ink) faults.push(`${name}: the colours have not come`);
    look(name);
    if (before === undefined) delete root.dataset[attribute];
    else root.dataset[attribute] = before;
  }
  return faults;

  /** Elements with a text of their own that can be seen and is in force. */
  function textsOf(top) {
    const found = new Set();
    const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const one = walker.currentNode.parentElement;
      if (walker.currentNode.data.trim() === "" || one.closest("svg, :disabled, [aria-disabled=true], script, style, [inert]")) continue;
      if (one.checkVisibility({ visibilityProperty: true, opacityProperty: true })) found.add(one);
    }
    return [...found];
  }

  function look(name) {
    const grounds = new Map();
    const seen = new Set();
    for (const one of texts) {
      const style = getComputedStyle(one);
      const ground = groundOf(one, grounds);
      const pair = `${style.color} on ${ground}`;
      const size = Number.parseFloat(style.fontSize);
      const need = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700) ? 3 : 4.5;
      if (seen.has(pair + need)) continue;
      seen.add(pair + need);
      const found = contrast(over(parse(style.color), ground), ground);
      if (found < need) faults.push(`${name}: ${found.toFixed(2)} of ${need}, ${pair}: ${one.closest("[id]")?.id} ${one.tagName} «${one.textContent.trim().slice(0, 20)}»`);
    }
  }

  /** The colour that is behind an element: its own ground over those of the elements that hold it. */
  function groundOf(one, known) {
    if (!one) return [255, 255, 255];
    if (known.has(one)) return known.get(one);
    const own = parse(getComputedStyle(one).backgroundColor);
    const ground = own[3] === 1 ? own.slice(0, 3) : over(own, groundOf(one.parentElement, known));
    known.set(one, ground);
    return ground;
  }

  function parse(colour) {
    const parts = colour.match(/[\d.]+/g)?.map(Number) ?? [0, 0, 0, 0];
    const unit = colour.startsWith("color(") ? 255 : 1;
    return [...parts.slice(0, 3).map((part) => part * unit), parts[3] ?? 1];
  }

  function over([r, g, b, alpha], ground) {
    return [r, g, b].map((part, at) => part * alpha + ground[at] * (1 - alpha));
  }

  function contrast(a, b) {
    const [light, dark] = [a, b].map(luminance).sort((x, y) => y - x);
    return (light + 0.05) / (dark + 0.05);
  }

  function luminance(colour) {
    const [r, g, b] = colour.map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }
}
