// A made-up country: `n` regions of twelve corners in a grid, a figure for each in `years` years. examples/scale.rs
// makes the same one in Rust.

const query = new URLSearchParams(location.search);
export const count = Number(query.get("n"));
export const span = Number(query.get("years"));
/** Whether each region also says its figure to screen readers. */
export const words = query.has("words");

export const SIZE = [960, 640];
export const COLOURS = ["#eff3ff", "#bdd7e7", "#6baed6", "#3182bd", "#08519c"];
export const EDGES = [20, 40, 60, 80];

const columns = Math.ceil(Math.sqrt(count * 1.5));
const side = SIZE[0] / columns;

/** Corners of a region; the last is the first. */
export function ring(n) {
  const [x, y] = [((n % columns) + 0.5) * side, (Math.floor(n / columns) + 0.5) * side];
  const corner = (k) => {
    const reach = side * (0.44 + 0.06 * (k % 2));
    return [x + reach * Math.cos((k * Math.PI) / 6), y + reach * Math.sin((k * Math.PI) / 6)].map((v) => Math.round(v * 10) / 10);
  };
  const corners = Array.from({ length: 12 }, (_, k) => corner(k));
  return [...corners, corners[0]];
}

export const indices = Array.from({ length: count }, (_, n) => n);
const table = indices.map((n) => Array.from({ length: span }, (_, year) => ((n * 7919 + year * 2729) % 1000) / 10));
export const value = (n, year) => table[n][year];
export const colour = (figure) => COLOURS[EDGES.filter((edge) => figure >= edge).length];
export const outline = (n) => `M${ring(n).map((point) => point.join(" ")).join("L")}Z`;

/** Shows year 0, gives the bench the step to another year, and says that it may begin. */
export function start(step) {
  step(0);
  globalThis.benchStep = step;
  requestAnimationFrame(() => setTimeout(() => performance.mark("ready")));
}
