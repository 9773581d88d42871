// Starts the program. Its two files have hashed names; Trunk writes them into the head as preload links.
// Where the program cannot start, the page says so: style/failed.css shows the message in the body.
const address = (rel) => document.querySelector(`link[rel="${rel}"]`).href;

async function start() {
  if (typeof WebAssembly !== "object") throw new Error("WebAssembly is not available");
  const program = await import(address("modulepreload"));
  await program.default({ module_or_path: address("preload") });
}

start().catch((error) => {
  document.documentElement.dataset.failed = "";
  console.error(error);
});
