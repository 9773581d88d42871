// The targets judged a second time, from the files of data/ alone: nothing of the product is read or called.

import { rows } from "./tables.js";

/** Thousandths of a printed figure, so that no binary fraction decides. */
const whole = (printed) => {
  const [units, part = ""] = printed.split(".");
  return Number(units) * 1000 + Math.sign(Number(printed) || 1) * Number(part.padEnd(3, "0"));
};

/** Year, printed figure and reliability of the series that a rule names: the whole year's, else the latest quarter's. */
function series(name) {
  if (name === "productive") {
    const found = new Map();
    for (const row of rows("productive.csv").sort((a, b) => (a.period < b.period ? -1 : 1))) {
      const quarter = row.period.length > 4;
      if (!quarter || found.get(row.year)?.quarter !== false) found.set(row.year, { year: Number(row.year), value: row.value, status: row.status, quarter });
    }
    return [...found.values()].sort((a, b) => a.year - b.year);
  }
  const own = rows(`outcomes-${name}.csv`).filter((row) => row.region === "KZ" && [row.urbanisation, row.sex, row.age].every((part) => part === "total"));
  return own.map(({ year, value, status }) => ({ year: Number(year), value, status })).sort((a, b) => a.year - b.year);
}

/** Met, close, behind or missed, by the thresholds of the rule: percent of the target. */
function judge(rule, goal, value) {
  const [above, below] = rule.direction === "down" ? [whole(goal), whole(value)] : [whole(value), whole(goal)];
  const reaches = (mark) => above * 100 >= Number(mark) * below;
  return ["met", "close", "behind"].find((status) => reaches(rule[status])) ?? "missed";
}

/** Every target that has a series: id, year, printed goal and figure, status, distance in thousandths, first year reached. */
export function verdicts() {
  return rows("target-rules.csv")
    .filter((rule) => rule.series !== "")
    .filter((rule) => ["unemployment", "poverty", "productive"].includes(rule.series))
    .map((rule) => {
      const goal = rows("targets.csv").find((row) => row.id === rule.target);
      const known = series(rule.series);
      const keeps = ({ value }) => (goal.relation === "at most" ? whole(value) <= whole(goal.value) : whole(value) >= whole(goal.value));
      const actual = known.find((point) => point.year === Number(goal.year));
      return {
        id: rule.target,
        year: Number(goal.year),
        goal: goal.value,
        actual,
        baseline: known.find((point) => point.year === Number(rule.baseline)),
        status: judge(rule, goal.value, actual.value),
        distance: whole(actual.value) - whole(goal.value),
        first: known.find((point) => keeps(point)).year,
      };
    });
}
