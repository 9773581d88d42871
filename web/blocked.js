// A host that still sends the security policy of another release blocks what stands inside the page: its style sheets and its
// script are fetched as files then.
(function () {
  var root = document.documentElement;
  var home = new URL(root.dataset.root, document.baseURI);
  document.querySelectorAll("head style[data-file]").forEach(function (style) {
    if (style.sheet) return;
    var link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = new URL(style.dataset.file, home).href;
    if ("sheet" in style.dataset) link.dataset.sheet = "";
    style.replaceWith(link);
  });
  var blocked = document.querySelector("head script[data-file]");
  if ("script" in root.dataset || !blocked) return;
  var script = document.createElement("script");
  Object.assign(script.dataset, blocked.dataset);
  script.src = new URL(blocked.dataset.file, home).href;
  blocked.replaceWith(script);
})();
