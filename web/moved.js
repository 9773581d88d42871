// Redirects to the page's new URL and keeps query and fragment. A folder opened from a disk would list its files.
const file = location.protocol === "file:" ? "index.html" : "";
location.replace(new URL(document.documentElement.dataset.to + file, location.href.split(/[?#]/)[0]).href + location.search + location.hash);
