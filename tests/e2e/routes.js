// Every view that an address or a button leads to, as one list. rules.spec.js looks at each of them in every language
// and in all colours, and fails when the page has a measure, view, part or dialog that is not here.

import { MEASURES, VIEWS } from "./tables.js";

/** With what a measure is looked at, so that every state of a figure occurs: missing, gone, provisional, pinned. */
const SEEN = {
  plan: "",
  "plan-per-10k": "&year=2020&region=KZ-YUZ",
  "plan-ratio": "&year=2020&region=KZ-AST,KZ-SEV",
  unemployment: "&year=2023&region=KZ-ABY,KZ-TUR,KZ-VOS",
  poverty: "&year=2022&region=KZ-YUZ",
  informal: "&year=2015&region=KZ-AKM,KZ-PAV",
  unproductive: "&year=2013&region=KZ-ULY",
  neet: "&year=2016&region=KZ-ATY",
};

const each = MEASURES.flatMap((measure) => VIEWS.map((view) => `measure=${measure}${SEEN[measure]}&view=${view}`));

/** Values that are not understood: a notice says so. */
export const UNKNOWN = "measure=planet&year=1066&view=globe";

/** The explorer: each measure in each view, two years, other borders, all years, passports, and values not understood. */
export const EXPLORER = [
  ...each,
  "measure=neet&year=2016&with=2012",
  "measure=unemployment&year=2023&with=2013&region=KZ-VOS",
  "measure=poverty&year=2015&with=2022&borders=comparable",
  ...VIEWS.slice(1).map((view) => `measure=neet&year=2023&with=2012&view=${view}`),
  "measure=unemployment&year=2023&borders=comparable",
  "measure=poverty&view=table&years=all&sort=2013-down&region=KZ-YUZ",
  "measure=neet&view=table&sort=name-up&find=zzz",
  "view=passport",
  "view=passport&measure=neet&region=KZ-YUZ",
  "view=passport&year=2023&region=KZ-ABY",
  UNKNOWN,
];

/** The dialogs: which button opens them, from which view, and what is chosen in them. */
export const DIALOGS = [
  ["download", "measure=neet&view=map"],
  ["download", "measure=plan&view=bars"],
  ["download", "measure=neet&year=2016&with=2012&view=table"],
  ["share", "measure=unemployment&region=KZ-PAV&view=trend"],
  ["embed", "measure=neet&view=map", ["emb-part", "map"]],
  ["embed", "measure=neet&view=map", ["emb-part", "tracker"]],
  ["take-two", "measure=neet&year=2016&with=2012"],
];

/** The parts for other pages, and the four trackers that can stand alone. */
export const PARTS = ["map", "trend", "bars", "table", "tracker", "matrix", "passport"];
export const TRACKERS = ["unemployment", "poverty", "productive", "coverage"];

/** What shares are previewed for, and the page that each of them has. */
export const SHARED = ["map", "trend", "bars", "table", "trackers", "matrix", "passport-KZ"];

/** The folder of a language. */
export const FOLDERS = { kk: "", ru: "ru/", en: "en/" };
