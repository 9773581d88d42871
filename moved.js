// Redirects to the page's new URL and keeps query and fragment.
location.replace(new URL(document.documentElement.dataset.to, location.href.split(/[?#]/)[0]).href + location.search + location.hash);
