import { initSync } from "./app.js";

// The languages of the pages that were shown: a file comes with its texts in all of them.
const languages = new Set([document.documentElement.lang]);
const files = [];
const encoder = new TextEncoder();

// A file of the program, and where its texts are by language.
function file(program, texts) {
  const made = { program, texts, said: {} };
  files.push(made);
  return made;
}

// The program of a file, in the memory of all. What failed is fetched again when it is asked for again.
function run(file, before) {
  if (!file.coming) {
    const coming = file.program ? instantiate(fetch(file.program), before) : Promise.resolve();
    coming.catch(() => delete file.coming);
    file.coming = coming;
  }
  return file.coming;
}

async function instantiate(fetched, before) {
  // A file that is lost is told of where it is waited for.
  fetched.catch(() => {});
  await before;
  const answer = await fetched;
  const imports = { __wasm_split: initSync() };
  // Hosts that do not know the type of WebAssembly: only with it can it be compiled while it comes.
  if (answer.headers.get("Content-Type") === "application/wasm") return WebAssembly.instantiateStreaming(answer, imports);
  return WebAssembly.instantiate(await answer.arrayBuffer(), imports);
}

// The texts of a file in a language, written to where the program has room for them.
function say(file, language) {
  if (file.texts && !file.said[language]) {
    const said = write(fetch(file.texts[language]), file.coming);
    said.catch(() => delete file.said[language]);
    file.said[language] = said;
  }
  return file.said[language];
}

async function write(fetched, coming) {
  fetched.catch(() => {});
  await coming;
  const answer = await fetched;
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
  let at = 0;
  for (const line of (await answer.text()).split("\x1e")) {
    const [gap, text] = line.split("\x1f");
    if (!text) continue;
    const bytes = encoder.encode(text);
    at += parseInt(gap, 36);
    new Uint8Array(initSync().memory.buffer).set(bytes, at);
    at += bytes.length;
  }
}

// What the program calls to have a part: it is told whether all its files came.
function part(all) {
  return async (callback, data) => {
    let came = true;
    try {
      const before = Promise.all(all.slice(0, -1).map((file) => run(file)));
      const coming = [before, run(all.at(-1), before)];
      await Promise.all(coming.concat(all.flatMap((file) => [...languages].map((language) => say(file, language)))));
    } catch (error) {
      console.error(error);
      came = false;
    }
    initSync().__indirect_function_table.get(callback)(data, came);
  };
}

// What the program calls before it shows a page in another language.
export function speak(language) {
  languages.add(language);
  return Promise.all(files.filter((file) => file.coming).map((file) => say(file, language)));
}

