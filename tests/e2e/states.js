// What tells two states of a thing apart when no colour is seen: words, drawings, lines, weight, patterns, or a step between
// light and dark of 3 to 1, which remains in grey.

/** Runs in the page: how `one` differs from `other` to an eye without colours, and what a screen reader is told of it. */
export function differences([one, other]) {
  const [a, b] = [one, other].map(seen);
  const eye = Object.keys(a).filter((name) => JSON.stringify(a[name]) !== JSON.stringify(b[name]) && name !== "light");
  for (const [name, value] of Object.entries(a.light)) {
    const [high, low] = [value, b.light[name]].sort((x, y) => y - x);
    if ((high + 0.05) / (low + 0.05) >= 3) eye.push(`${name}: lightness`);
  }
  const [told, untold] = [one, other].map(spoken);
  return { eye, ear: Object.keys(told).filter((name) => told[name] !== untold[name]) };

  /** What is drawn, without hue. Words count only where they are of the state: figures and names differ anyway. */
  function seen(element) {
    const style = getComputedStyle(element);
    const borders = ["Top", "Right", "Bottom", "Left"].map((side) => [style[`border${side}Style`], style[`border${side}Width`], visible(style[`border${side}Color`], element)]);
    const parts = [...element.querySelectorAll(".pin:not(:empty), .icon, .flag")].filter((part) => part.checkVisibility());
    return {
      weight: style.fontWeight,
      underline: style.textDecorationLine,
      borders: borders.map(([kind, width, shows]) => (kind === "none" || width === "0px" || !shows ? "none" : `${kind} ${width}`)),
      inset: style.boxShadow.replace(/(rgba?|color)\([^)]*\)/g, ""),
      pattern: `${style.backgroundImage.replace(/(rgba?|color)\([^)]*\)/g, "")} ${style.fill.startsWith("url") ? style.fill : ""}`,
      dash: style.strokeDasharray,
      line: style.strokeWidth,
      signs: parts.map((part) => part.innerHTML),
      light: { ground: light(ground(element)), words: light(style.color) },
    };
  }

  /** A border of the ground's own colour is there to keep a place. */
  function visible(colour, element) {
    const [high, low] = [light(colour), light(ground(element.parentElement))].sort((x, y) => y - x);
    return !/, 0\)$/.test(colour) && (high + 0.05) / (low + 0.05) >= 1.1;
  }

  function ground(element) {
    for (let holder = element; holder; holder = holder.parentElement) {
      const colour = getComputedStyle(holder).backgroundColor;
      if (!/, 0\)$/.test(colour)) return colour;
    }
    return "rgb(255, 255, 255)";
  }

  function light(colour) {
    const [r, g, b] = colour.match(/[\d.]+/g).map((part) => Number(part) / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }

  function spoken(element) {
    const names = ["aria-pressed", "aria-selected", "aria-current", "aria-disabled", "aria-sort", "aria-expanded", "aria-checked"];
    return Object.fromEntries(names.map((name) => [name, element.getAttribute(name) ?? ""]));
  }
}
