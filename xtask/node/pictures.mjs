// Paints every FOLDER/NAME.svg as OUT/NAME.png with the font that the pictures are measured for.
// A picture is painted once: KEPT holds every one under the digest of its drawing.
// Arguments: OUT, KEPT, FOLDER, …
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { copyFile, mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Resvg, initWasm } from "@resvg/resvg-wasm";

const [out, kept, ...folders] = process.argv.slice(2);
const inside = (path) => readFile(createRequire(import.meta.url).resolve(path));
await initWasm(await inside("@resvg/resvg-wasm/index_bg.wasm"));
const weights = ["400Regular", "700Bold"];
const fontBuffers = await Promise.all(weights.map((weight) => inside(`@expo-google-fonts/roboto/${weight}/Roboto_${weight}.ttf`)));
const font = { fontBuffers, defaultFontFamily: "Roboto", sansSerifFamily: "Roboto" };

for (const folder of [out, kept]) await mkdir(folder, { recursive: true });
let painted = 0;
for (const folder of folders) {
  for (const name of (await readdir(folder)).filter((name) => name.endsWith(".svg"))) {
    const drawing = await readFile(join(folder, name), "utf8");
    const picture = join(kept, `${createHash("sha256").update(drawing).digest("hex")}.png`);
    if (!existsSync(picture)) await writeFile(picture, new Resvg(drawing, { font }).render().asPng());
    await copyFile(picture, join(out, name.replace(/svg$/, "png")));
    painted += 1;
  }
}
console.log(painted);
