// From the second visit on a published site opens without a network: sw.js, beside this file, keeps it. Not inside
// other pages, not for those who save data, and nothing is lost where a browser forbids it. Comes with the second program
// (xtask joins it to its script); start.js calls it when that runs.
export async function keep() {
  if (!document.documentElement.dataset.release || self !== top || navigator.connection?.saveData) return;
  try {
    await navigator.serviceWorker.register(new URL("sw.js", import.meta.url));
  } catch {
    // No secure connection, blocked storage or a private window: the site works, with a network.
  }
}
