// Small statistics.

/** The middle of those that are numbers; undefined of none. */
export function median(values) {
  const known = values.filter(Number.isFinite).toSorted((a, b) => a - b);
  const half = known.length / 2;
  if (known.length === 0) return undefined;
  return known.length % 2 ? known[Math.floor(half)] : (known[half - 1] + known[half]) / 2;
}

/** One object with the median of every field of many. */
export function medians(runs) {
  const fields = [...new Set(runs.flatMap(Object.keys))];
  return Object.fromEntries(fields.map((field) => [field, median(runs.map((run) => run[field]))]));
}

/** The same list in another order. */
export function shuffled(list) {
  const out = [...list];
  for (let n = out.length - 1; n > 0; n -= 1) {
    const other = Math.floor(Math.random() * (n + 1));
    [out[n], out[other]] = [out[other], out[n]];
  }
  return out;
}

export const pause = (ms) => new Promise((done) => setTimeout(done, ms));
