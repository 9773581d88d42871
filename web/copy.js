// Copies selected tables so that spreadsheets read figures as numbers, without flags and screen-reader texts. The
// explorer loads this file; without it, CSS keeps other text out of the selected figures.
{
const APART = "svg, [aria-hidden=true], .differs-mark, small";

/** The text of a cell. A heading keeps its screen-reader text; a figure keeps it only if a symbol stands for the figure. */
function words(cell) {
  const read = (node, skip) => {
    if (node.nodeType === 3) return node.data;
    if (node.nodeType !== 1 || node.matches(skip)) return "";
    const { display } = getComputedStyle(node);
    if (display === "none") return "";
    const inside = [...node.childNodes].map((child) => read(child, skip)).join("");
    return node === cell || display === "inline" ? inside : ` ${inside} `;
  };
  const neat = (skip) => read(cell, skip).replace(/\u2060/g, "").replace(/[ \t\r\n]+/g, " ").trim();
  const [bare, whole] = [`${APART}, .visually-hidden`, "svg, [aria-hidden=true], .differs-mark"].map(neat);
  return cell.tagName === "TD" && (figure(bare) || (bare && whole === bare)) ? bare : whole;
}

/** A printed figure with plain characters; undefined for text. */
function figure(text) {
  const english = document.documentElement.lang === "en";
  const plain = text.replace(/[\u00a0\u202f]?\*$/, "").replace(/^\u2212/, "-");
  const digits = plain.replace(english ? /(\d),(?=\d{3}(?!\d))/g : /(\d)[\u00a0\u202f](?=\d{3}(?!\d))/g, "$1");
  return /^[+-]?\d+([.,]\d+)?([\u00a0\u202f]?%)?$/.test(digits) ? digits.replace(/^\+|[\u00a0\u202f]/g, "") : undefined;
}

const spaced = (text) => text.replace(/[\u00a0\u202f]/g, " ").replace(/\u2212(?=\d)/g, "-");
const plain = (text) => figure(text) ?? spaced(text);
const safe = (text) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A cell for spreadsheets: Excel reads `x:num`, LibreOffice `sdval`, independent of the system's decimal sign. */
function cell([name, text, spans]) {
  const digits = figure(text)?.replace(",", ".");
  if (!digits) return `<${name}${spans} style='mso-number-format:"\\@"'>${safe(spaced(text))}</${name}>`;
  const percent = digits.endsWith("%");
  const value = percent ? Number((parseFloat(digits) / 100).toPrecision(12)) : Number(digits);
  const places = digits.replace("%", "").split(".")[1];
  const format = `0${places ? `.${"0".repeat(places.length)}` : ""}${percent ? "%" : ""}`;
  const style = `mso-number-format:"${format.replace(".", "\\.")}"`;
  return `<${name}${spans} x:num="${value}" sdval="${value}" sdnum="1033;0;${format}" style='${style}'>${plain(text)}</${name}>`;
}

/** The selected cells of a table, row by row: element, text, spans, width. Columns that hold only charts are left out. */
function rows(table, holds) {
  const drawn = new Set();
  for (const one of table.querySelectorAll("td:last-child")) if (one.querySelector("svg") && !words(one)) drawn.add(one.cellIndex);
  const chosen = [...table.rows].map((row) =>
    [...row.cells].filter((one) => holds(one) && !drawn.has(one.cellIndex)).map((one) => {
      const spans = ["colspan", "rowspan"].map((name) => (one.hasAttribute(name) ? ` ${name}="${one.getAttribute(name)}"` : "")).join("");
      return [one.tagName.toLowerCase(), words(one), spans, one.colSpan];
    }),
  );
  const above = table.caption && !table.caption.matches(".visually-hidden") && holds(table.caption) ? [[["td", words(table.caption), "", 1]]] : [];
  return [...above, ...chosen.filter((row) => row.length)];
}

const lines = (all) => all.map((row) => row.map(([, text, , wide]) => plain(text) + "\t".repeat(wide - 1)).join("\t")).join("\n");
const markup = (all) => `<table xmlns:x="urn:schemas-microsoft-com:office:excel">${all.map((row) => `<tr>${row.map(cell).join("")}</tr>`).join("")}</table>`;

/** Text and tables together, from the browser's plain text: a line with tabs is a row of a table. */
function mixed(text) {
  const parts = text.split("\n").map((line) => {
    const fields = line.split("\t").map((field) => field.replace(/[↓↑]$/, ""));
    return fields.length > 1 ? fields.map((field) => ["td", field, "", 1]) : line;
  });
  const written = parts.map((part) => (typeof part === "string" ? part : lines([part]))).join("\n");
  const blocks = [];
  for (const part of parts) {
    if (typeof part === "string") blocks.push(part.trim() && `<p>${safe(part)}</p>`);
    else if (Array.isArray(blocks.at(-1))) blocks.at(-1).push(part);
    else blocks.push([part]);
  }
  return [written, blocks.map((block) => (Array.isArray(block) ? markup(block) : block)).join("")];
}

document.addEventListener("copy", (event) => {
  const chosen = getSelection();
  if (!event.clipboardData || event.defaultPrevented || !chosen || chosen.isCollapsed || event.target.closest?.("input, textarea")) return;
  const ranges = Array.from({ length: chosen.rangeCount }, (_, at) => chosen.getRangeAt(at));
  const holds = (node) => {
    const part = document.createRange();
    part.selectNodeContents(node);
    return ranges.some((range) => range.compareBoundaryPoints(Range.START_TO_END, part) > 0 && range.compareBoundaryPoints(Range.END_TO_START, part) < 0);
  };
  const tables = [...document.querySelectorAll("table")].filter(holds).map((table) => rows(table, holds)).filter((all) => all.length);
  if (!tables.length) return;
  const prose = ranges.some((range) => {
    const inside = range.commonAncestorContainer;
    if ((inside.closest ? inside : inside.parentElement)?.closest("table")) return false;
    const rest = range.cloneContents();
    for (const table of rest.querySelectorAll("table")) table.remove();
    return rest.textContent.trim() !== "";
  });
  // A single word selected in a cell is copied by the browser.
  if (!prose && tables.flat(2).length === 1 && !figure(chosen.toString().trim())) return;
  const [text, html] = prose ? mixed(chosen.toString()) : [tables.map(lines).join("\n\n"), tables.map(markup).join("")];
  event.clipboardData.setData("text/plain", text);
  event.clipboardData.setData("text/html", html);
  event.preventDefault();
});
}
