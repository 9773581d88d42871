// Starts the program. Its two files have hashed names; Trunk writes them into the head as preload links.
// Where the program cannot start, the page says so: style/failed.css shows the message in the body.
const address = (rel) => document.querySelector(`link[rel="${rel}"]`).href;

async function start() {
  if (typeof WebAssembly !== "object") throw new Error("WebAssembly is not available");
  const program = await import(address("modulepreload"));
  await program.default({ module_or_path: address("preload") });
  await more();
}

// The second program, charts and the sections below, is fetched when the first view is on the screen. The page
// works without it; what cannot be fetched is said to the first program.
async function more() {
  const root = document.documentElement;
  const name = new URL(root.dataset.below, document.baseURI).href;
  try {
    const below = await import(`${name}.js`);
    await below.default({ module_or_path: `${name}_bg.wasm` });
  } catch (error) {
    dispatchEvent(new CustomEvent("jolkarta-ask", { detail: "lost" }));
    console.error(error);
  }
}

start().catch((error) => {
  document.documentElement.dataset.failed = "";
  console.error(error);
});
