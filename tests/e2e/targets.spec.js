// Targets: what the running page says of them is what the files say, and how it is known can be opened and followed.

import { explorer, painted, pinnedNames, query } from "./explorer.js";
import { cell, figure, name, rows, short } from "./tables.js";
import { verdicts } from "./targets.js";
import { expect, open, test } from "./visit.js";
import { LANGS, word } from "./words.js";

const STATUS = { met: "goal_met", close: "goal_close", behind: "goal_behind", missed: "goal_missed" };

test("two regions are compared in the trend, point by point", async ({ page }) => {
  await open(page, "./?measure=unemployment&region=KZ-ALA,KZ-AST&view=trend");
  await painted(page);
  const here = explorer(page);
  await here.chart.focus();
  const heard = new Set();
  await page.keyboard.press("Home");
  for (const year of [2010, 2011, 2012, 2013]) {
    for (const key of ["ArrowUp", "ArrowUp", "ArrowUp", "ArrowDown", "ArrowDown", "ArrowDown"]) {
      await page.keyboard.press(key);
      heard.add(await here.chartSaid.textContent());
    }
    if (year < 2013) await page.keyboard.press("ArrowRight");
  }
  for (const id of ["KZ-ALA", "KZ-AST", "KZ"]) {
    for (const year of [2010, 2011, 2012, 2013]) {
      const own = [...heard].filter((text) => text.startsWith(short(id, "kk")) && text.includes(String(year)));
      expect(own, `${id} ${year}`).toHaveLength(1);
      expect(own[0]).toContain(`${figure("kk", cell("unemployment", id, year).value)}%`);
    }
  }
});
