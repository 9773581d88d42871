// The ten tasks that visitors bring, from the overview: what is pressed, what must then be in view, and what that may cost.

import { CELLS, figure, plain, rows } from "./tables.js";
import { measureWord, word } from "./words.js";

const planned = String(CELLS.plan.filter(({ region }) => region === "KZ-YUZ").reduce((sum, { value }) => sum + Number(value), 0));
const women = rows("outcomes-unemployment.csv").find((row) => row.region === "KZ-MAN" && row.year === "2023" && row.sex === "female" && row.urbanisation === "total" && row.age === "total").value;

/** Task, steps, places of the answer, and the limits on a wide screen and on a phone: presses, and screens scrolled. A step is a role
 *  and a name; `within` says where it stands, `on` that it is there on one of the screens only, `choose` and `take` what is chosen of
 *  a list, or written and taken from what is found. */
export const tasks = (lang) => {
  const say = (key) => word(lang, key);
  const nav = (key) => [["button", say("site_menu"), { on: "phone" }], ["link", say(key), { within: ".site-nav" }]];
  const more = ["button", new RegExp(`^${say("more")}`), { on: "phone" }];
  const search = (text) => ["combobox", say("find_label"), { take: text }];
  const region = (id) => [["summary", say("overview_region")], search(plain(id, lang))];
  const orphans = { kk: "жетім", ru: "сирот", en: "orphan" }[lang];
  return [
    ["was the target of unemployment met, since when, and how is it known",
      [["summary", say("how_title"), { within: "#finding-target" }]],
      ["#finding-target h3", "#finding-target .proof dl"], [1, 1], [1, 1.75]],
    ["what was planned for my region, which is new",
      region("KZ-TUR"), [`main :text("${figure(lang, planned)}")`], [2, 0.5], [2, 0.5]],
    ["who got more than its share of the population",
      [], ["#finding-share h3"], [0, 0.75], [0, 1.5]],
    ["2013 beside 2023 on a map, in comparable borders",
      [...nav("nav_map"), more, ["combobox", say("with_label"), { choose: "2013" }], ["button", say("merge")]],
      ["#map-d"], [3, 1], [5, 2]],
    ["women and men in Mangystau",
      region("KZ-MAN"), [`#women-men :text("${figure(lang, women)}")`], [2, 0.5], [2, 0.5]],
    ["a picture of the map for a newspaper",
      [...nav("nav_map"), ["link", say("download")]], ["#take #file-png-print"], [2, 0.25], [3, 0.25]],
    ["a table for Excel in my language",
      nav("site_data"), [`main a[href$="excel/${lang}/table-1.xlsx"]`], [1, 0.5], [2, 0.5]],
    ["the code of a map of poverty for our site",
      [...nav("nav_map"), ["tab", measureWord(lang, "poverty", "tab"), { on: "wide" }], ["combobox", say("measure_label"), { on: "phone", choose: measureWord(lang, "poverty", "name") }], more, ["button", say("embed")]],
      [`#emb-code:text("measure=poverty")`], [3, 0.25], [5, 1.5]],
    ["a project for orphans",
      [["button", say("find_open")], search(orphans)], [`.project-list > li:has-text("${orphans}")`], [2, 0.5], [2, 0.5]],
    ["how the article defines its terms",
      [["link", say("site_article"), { within: "main" }], ["link", say("article_page_definitions"), { within: "main" }]],
      ["#definitions"], [2, 1.5], [2, 3.5]],
    ["what keeps jobs from villages",
      [...nav("nav_programme"), ["link", say("programme_page_barriers_title"), { within: "main" }]],
      [`h3:text("${say("programme_barriers")}")`], [2, 0.25], [3, 0.25]],
  ];
};
