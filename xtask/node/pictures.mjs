// Paints every FOLDER/share-NAME.svg as OUT/NAME.png, with the font that the pictures are measured for.
// Arguments: the folder of npm packages, FOLDER, OUT.
import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [packages, folder, out] = process.argv.slice(2);
const inside = (...path) => join(packages, ...path);
const { initWasm, Resvg } = await import(pathToFileURL(inside("@resvg/resvg-wasm/index.mjs")));
await initWasm(await readFile(inside("@resvg/resvg-wasm/index_bg.wasm")));
const weights = ["400Regular", "700Bold"];
const fontBuffers = await Promise.all(
  weights.map((weight) => readFile(inside(`@expo-google-fonts/roboto/${weight}/Roboto_${weight}.ttf`))),
);
const font = { fontBuffers, defaultFontFamily: "Roboto", sansSerifFamily: "Roboto" };

await mkdir(out, { recursive: true });
const drawings = (await readdir(folder)).filter((name) => /^share-.*\.svg$/.test(name));
for (const name of drawings) {
  const picture = new Resvg(await readFile(join(folder, name), "utf8"), { font }).render().asPng();
  await writeFile(join(out, name.replace(/^share-(.*)\.svg$/, "$1.png")), picture);
}
console.log(drawings.length);
