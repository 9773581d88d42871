// Runs before the first paint of the pages beside the explorer: gives <html> the low-vision settings, from `lv` in the
// address or as remembered, and starts the program: on the explorer's page at once, else when the page has come and the
// browser is idle. address.js, joined in front, reads the address; the words are those of crates/model/src/state/preferences.rs. Tests compare them.
(function () {
  var choices = {
    __proto__: null,
    "text-125": ["text", "125"],
    "text-150": ["text", "150"],
    "text-200": ["text", "200"],
    "black-on-white": ["contrast", "bw"],
    "white-on-black": ["contrast", "wb"],
    wide: ["spacing", "wide"],
    patterns: ["patterns", "on"],
    links: ["links", "on"],
    still: ["motion", "off"],
  };
  var root = document.documentElement;
  // The explorer says that this file is lost unless it finds this.
  root.dataset.script = "";
  // The overview is about to be replaced by what a frame asks for.
  if (root.hidden) return;
  // The site's root: this script is a file there, or stands inside the page.
  var base = new URL(root.dataset.root, document.baseURI).href;
  // The names of the files that are asked for below.
  var names = document.currentScript.dataset;
  var address = readAddress(location.search);
  var words = address.words("lv");
  try {
    if (!words) words = address.split(localStorage.getItem("jolkarta-lv") || "");
  } catch (refused) {
    // A frame without access to storage: nothing is remembered.
  }
  var chosen = (words || []).filter(function (word) {
    var choice = choices[word];
    if (choice) root.dataset[choice[0]] = choice[1];
    return choice;
  });
  var sheet;
  if (chosen.length || matchMedia("(forced-colors: active)").matches) load();
  // The program says when a visitor has chosen.
  addEventListener("jolkarta-look", load);
  function load() {
    if (sheet) return;
    sheet = document.createElement("link");
    sheet.rel = "stylesheet";
    sheet.href = new URL(names.lowVision, base).href;
    sheet.blocking = "render";
    document.head.append(sheet);
  }
  // A language that the address names becomes its folder. The overview has a script of its own.
  var tongue = address.language();
  var folder = (root.dataset.page || "").replace(/^(ru|en)\//, "");
  if (folder && tongue && tongue !== root.lang) {
    var rest = location.search.slice(1).split("&").filter(function (pair) { return !/^lang=[\w-]*$/i.test(pair); }).join("&");
    var file = location.protocol === "file:" ? "index.html" : "";
    location.replace(new URL((tongue === "kk" ? "" : tongue + "/") + folder + file, base).href + (rest && "?" + rest) + location.hash);
  }
  var theme = address.one("theme", "light dark");
  if (theme) root.dataset.theme = theme;

  // The look and the theme travel with links inside the site; the same page in another language and the page of another region keep query and place.
  var home = new URL("./", base);
  ["click", "auxclick", "contextmenu"].forEach(function (kind) {
    addEventListener(kind, carry, true);
  });
  function carry(event) {
    var link = event.target.closest && event.target.closest("a[href]");
    if (!link || link.origin !== home.origin || !link.pathname.startsWith(home.pathname) || !/\/$|\.html$/.test(link.pathname)) return;
    if (link.closest(".languages, .region-change, .region-neighbours")) {
      link.search = location.search;
      link.hash = location.hash;
      return;
    }
    location.search.slice(1).split("&").forEach(function (pair) {
      var key = pair.split("=")[0];
      var known = ("&" + link.search.slice(1)).indexOf("&" + key + "=") >= 0;
      if (/^(lv|theme)$/.test(key) && !known) link.search += (link.search ? "&" : "?") + pair;
    });
  }
  // A press on a button that only the program can carry out is kept until it does.
  addEventListener("click", function (event) {
    var button = event.target.closest("[data-island=search] > button:not([id]), [data-island=look] > button:not([popovertarget])");
    if (!button) return;
    button.setAttribute("aria-busy", true);
    button.parentNode.dataset.pressed = "";
  });
  // The program shows tables: what is copied of one is read as figures.
  addEventListener("jolkarta-tables", function () {
    import(new URL(names.copy, base).href).catch(function () {});
  }, { once: true });
  // The program scrolls to where an entry of the history was left; a page that is loaded anew leaves that to the browser.
  history.scrollRestoration = "auto";

  // From a folder on a disk, an address that ends in a folder would list its files.
  if (location.protocol === "file:") {
    addEventListener("DOMContentLoaded", function () {
      document.querySelectorAll("a[href]").forEach(function (link) {
        var href = link.getAttribute("href");
        if (!/^[a-z]+:/.test(href)) link.setAttribute("href", href.replace(/(^|\/)(?=[?#]|$)/, "$1index.html").replace(/^index\.html(?=#)/, ""));
      });
    });
    return;
  }

  var wait = self.requestIdleCallback || setTimeout;
  // Where a host has blocked what stands inside the page, this runs after the events.
  var isLate = document.readyState !== "loading";
  if (!/(^|\/)map\/$/.test(root.dataset.page)) addEventListener("load", function () { wait(start); });
  else if (isLate) start();
  else addEventListener("DOMContentLoaded", start);
  function start() {
    // The explorer's page has said why it cannot start.
    if (root.dataset.failed) return;
    // The program offers to keep all pages where they can be kept.
    if (mayKeep()) root.dataset.keeps = "";
    import(new URL(names.program, base).href).then(function (program) {
      return program.default({ module_or_path: new URL(names.wasm, base).href });
    }).catch(function (error) {
      // The page is complete without it; that of the explorer says what is missing.
      dispatchEvent(new CustomEvent("jolkarta-lost"));
      console.error(error);
    }).then(keep);
  }

  function mayKeep() {
    try {
      // A sandbox forbids even to ask for the worker.
      return self === top && navigator.serviceWorker && root.dataset.release && !(navigator.connection && navigator.connection.saveData);
    } catch (refused) {
      return false;
    }
  }

  // A part of the page asks for pages, by their folders; the worker tells of each whether it was kept, and the part is told. Without
  // a word for half a minute it is told that keeping failed.
  addEventListener("jolkarta-keep", function (event) {
    var part = event.target;
    var pages = event.detail.split(" ").map(function (folder) { return new URL(folder, home).href; });
    var left = pages.length;
    var late;
    function again() {
      clearTimeout(late);
      late = left && setTimeout(tell, 30000, "failed");
    }
    function tell(word) {
      left -= word === "failed" ? left : 1;
      again();
      part.dispatchEvent(new CustomEvent("jolkarta-kept", { detail: word, bubbles: true }));
    }
    again();
    navigator.serviceWorker.ready.then(function (ready) {
      var line = new MessageChannel();
      line.port1.onmessage = function (answer) { if (left) tell(answer.data); };
      ready.active.postMessage({ visited: pages }, [line.port2]);
    });
  });

  // Registers the service worker, so that visited pages open without a network: not inside other pages, not with data saving on.
  // It is told what came before it.
  function keep() {
    if (!mayKeep()) return;
    var worker = navigator.serviceWorker;
    worker.register(new URL("sw.js", base)).then(function () {
      return worker.ready;
    }).then(function (ready) {
      var files = performance.getEntriesByType("resource").map(function (one) { return one.name; });
      ready.active.postMessage({ visited: [location.href, new URL(root.lang === "kk" ? "./" : root.lang + "/", base).href].concat(files) });
    }).catch(function () {
      // No secure connection, blocked storage or a private window: the site works, but only online.
    });
  }
})();
