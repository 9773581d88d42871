// Prints the crates that are linked into the programs, one a line:
// name, version, licence, authors, repository, folder; separated by tabs.
import { execFileSync } from "node:child_process";
import { dirname } from "node:path";

const options = ["metadata", "--format-version", "1", "--filter-platform", "wasm32-unknown-unknown"];
const metadata = JSON.parse(execFileSync("cargo", options, { encoding: "utf8", maxBuffer: 1 << 28 }));
const packages = new Map(metadata.packages.map((one) => [one.id, one]));
const nodes = new Map(metadata.resolve.nodes.map((one) => [one.id, one]));
const own = new Set(metadata.workspace_members);

// Macros and what they are made of run while the program is compiled; they are not in it.
const isMacro = (id) => packages.get(id).targets.some((target) => target.kind.includes("proc-macro"));
const linked = new Set();
const follow = (id) => {
  if (linked.has(id) || isMacro(id)) return;
  linked.add(id);
  for (const dep of nodes.get(id).deps) if (dep.dep_kinds.some(({ kind }) => kind === null)) follow(dep.pkg);
};
follow(metadata.packages.find((one) => one.name === "jolkarta" && own.has(one.id)).id);

const plain = (text) => (text ?? "").replace(/\s+/g, " ").trim();
const rows = [...linked].filter((id) => !own.has(id)).map((id) => packages.get(id));
rows.sort((a, b) => (a.name + a.version < b.name + b.version ? -1 : 1));
for (const one of rows) {
  const fields = [one.name, one.version, one.license, one.authors.join(", "), one.repository];
  console.log([...fields.map(plain), dirname(one.manifest_path)].join("\t"));
}
