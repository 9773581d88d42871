// Registers the service worker sw.js, so that a published site opens offline after the first visit. Not in embeds and not with
// data saving on. xtask joins this file to the script of the second module; start.js calls `keep` when that module runs.
export async function keep() {
  if (!document.documentElement.dataset.release || self !== top || navigator.connection?.saveData) return;
  try {
    const worker = navigator.serviceWorker;
    await worker.register(new URL("sw.js", import.meta.url));
    (await worker.ready).active.postMessage({ visited: [location.href] });
  } catch {
    // No secure connection, blocked storage or a private window: the site works, but only online.
  }
}
