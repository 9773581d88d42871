// Pages on paper: A4 with the margins of the style sheet. A page that is wider than its sheet is made smaller as a whole until
// nobody can read it.

/** What is left of A4 between margins of 12 mm, CSS pixels. */
export const SHEET = { width: 703, height: 1032 };

/** Runs in the page, as it is printed. One line a fault: what is beside the sheet, cut off, or not printed of a table that is. */
export function paperFaults() {
  const faults = new Set();
  const wide = document.documentElement.clientWidth;
  const label = (element) => `${element.tagName.toLowerCase()}.${element.getAttribute("class") ?? ""} «${element.textContent.trim().slice(0, 40)}»`;
  if (document.documentElement.scrollWidth > wide) faults.add(`the page is ${document.documentElement.scrollWidth} px wide on ${wide}`);
  for (const element of document.querySelectorAll("main *")) {
    const drawing = element.ownerSVGElement;
    if (element.closest(".visually-hidden, defs") || (drawing && getComputedStyle(drawing).overflowX !== "visible")) continue;
    const box = element.getBoundingClientRect();
    if (element.checkVisibility() && box.width > 0 && (box.left < -1 || box.right > wide + 1)) faults.add(`beside the sheet: ${label(element)}`);
    const cuts = ["auto", "scroll", "hidden", "clip"].includes(getComputedStyle(element).overflowX) && element instanceof HTMLElement;
    if (cuts && element.scrollWidth > element.clientWidth + 1) faults.add(`cut off: ${label(element)}`);
    if (element.matches("td, th") && !element.checkVisibility() && element.closest("table").checkVisibility()) faults.add(`not printed: ${label(element)}`);
  }
  return [...faults];
}
