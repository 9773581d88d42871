// What is wrong with the layout of a page, found inside the page: text cut off or off the screen, targets too small.

/** Runs in the page. One line a fault, in the whole page or under `root`. */
export function layoutFaults(root = "body") {
  const faults = new Set();
  const wide = document.documentElement.clientWidth;
  const label = (element) => `${element.tagName.toLowerCase()}${element.id ? `#${element.id}` : ""}${element.className?.baseVal ?? (element.className ? `.${element.className}` : "")}`;
  const spoken = (element) => element && (getComputedStyle(element).clipPath === "inset(50%)" || spoken(element.parentElement));
  const seen = (element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest(".skip") && !spoken(element);
  const scrolls = (element) => element.closest(".table-scroll, .table, .options");
  if (document.documentElement.scrollWidth > wide) faults.add(`the page is ${document.documentElement.scrollWidth} px wide in ${wide}`);
  texts();
  targets();
  return [...faults];

  function texts() {
    const walker = document.createTreeWalker(document.querySelector(root), NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!node.data.trim() || !seen(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) inside(box, element, node.data.trim());
    }
  }

  function inside(box, element, text) {
    if (!scrolls(element) && (box.left < -1 || box.right > wide + 1)) faults.add(`off the screen: «${text}» in ${label(element)}, ${Math.round(box.left)}–${Math.round(box.right)} of ${wide}`);
    for (let holder = element; holder && holder !== document.body; holder = holder.parentElement) {
      const style = getComputedStyle(holder);
      const frame = holder.getBoundingClientRect();
      const cuts = [style.overflowX, style.overflowY].some((value) => value === "hidden" || value === "clip") && holder.tagName !== "svg";
      const control = ["BUTTON", "A", "SELECT"].includes(holder.tagName) && style.display !== "inline";
      if (!cuts && !control) continue;
      const out = Math.max(frame.left - box.left, box.right - frame.right, frame.top - box.top, box.bottom - frame.bottom);
      if (out > 2) faults.add(`cut off by ${Math.round(out)} px: «${text}» in ${label(holder)}`);
    }
  }

  function targets() {
    for (const element of document.querySelectorAll(`${root} :is(button, a[href], input, select, summary), #map .inset .hit, #map .spot[role=button] .hit`)) {
      if (!seen(element)) continue;
      // What the map of the overview leads to, the field above it lists.
      if (element.closest(".region-map")) continue;
      if (element.tagName === "A" && getComputedStyle(element).display === "inline") continue;
      const box = (element.closest(".field") ?? element).getBoundingClientRect();
      if (Math.min(box.width, box.height) < 23.9) faults.add(`target of ${box.width.toFixed(1)}×${box.height.toFixed(1)}: ${label(element)} «${element.textContent.trim().slice(0, 30)}»`);
    }
  }
}
