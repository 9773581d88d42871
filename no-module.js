// Runs only in browsers that are too old for modules, and so for WebAssembly.
document.documentElement.setAttribute("data-failed", "");
