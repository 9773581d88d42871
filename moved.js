// For pages whose address is another one: query and fragment go along.
location.replace(new URL(document.documentElement.dataset.to, location.href.split(/[?#]/)[0]).href + location.search + location.hash);
