// The pages beside the explorer, found in the site that was built: every folder with a page that names itself.

import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { FOLDERS } from "./routes.js";
import { dist } from "./servers.js";

/** One page of each kind, and one region of each fate: as it was, new, gone, a city with its own tables, the country. */
export const KINDS = [
  "", "about/", "article/", "data/", "groups/", "measures/", "measures/plan-per-10k/", "measures/poverty/", "plan/",
  "programme/", "programme/projects/", "programme/reports/", "regions/", "regions/abai/", "regions/almaty-city/",
  "regions/kazakhstan/", "regions/mangystau/", "regions/south-kazakhstan/", "targets/",
];

const named = (folder) => {
  const file = join(dist, folder, "index.html");
  return existsSync(file) && readFileSync(file, "utf8").slice(0, 200).includes(`data-page="${folder}"`);
};

/** Every such page, as its folder from the site's root. */
export const ALL = [""].concat(readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => `${relative(dist, join(entry.parentPath ?? entry.path, entry.name)).replaceAll("\\", "/")}/`))
  .filter(named)
  .sort();

/** The pages of a language, without its folder. */
export const ofLanguage = (lang) => ALL.filter((folder) => Object.values(FOLDERS).find((own) => own && folder.startsWith(own)) === (FOLDERS[lang] || undefined))
  .map((folder) => folder.slice(FOLDERS[lang].length));
