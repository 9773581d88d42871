// Runs before the first paint and sets attributes of <html>:
// - the low-vision settings, from `lv` in the URL or, without it, as remembered;
// - the embed settings from the URL;
// - `data-other` if the URL asks for another view or language than the served one, `data-served` for the served language,
//   `data-tongue` and `lang` for the one that the URL asks for;
// - `data-failed` with the reason if the app cannot start;
// - `data-asked` while a press waits for the module that handles it; the property `asked` lists these, and start.js repeats them.
// asked.js and places.js read the URL; words and attributes are those of src/view/look.rs and src/view/embed.rs. Tests
// compare them.
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
  var parts = "map trend bars table tracker matrix passport";
  var controls = "lang measure year region view compare table look take";
  var targets = "unemployment poverty productive coverage";
  var themes = "light dark";
  var root = document.documentElement;
  var page = root.dataset;

  var seen = "measure year region view with borders sort years area sex age classes embed";
  var address = readAddress(location.search);
  var asked = address.asked;
  var words = address.words;
  var one = address.one;
  var split = address.split;
  var known = address.known;
  // Loads a style sheet that blocks the first paint.
  function ask(name) {
    var sheet = document.createElement("link");
    sheet.rel = "stylesheet";
    sheet.href = (page.root || "") + name;
    sheet.blocking = "render";
    document.head.append(sheet);
  }
  function wear(name, word) {
    if (word) page[name] = word;
  }

  if ((seen + " find").split(" ").some(function (key) { return asked[key]; })) page.other = "view";
  page.served = root.lang;
  page.tongue = address.language() || page.served;
  if (page.tongue !== page.served) {
    page.other = "lang";
    root.lang = page.tongue;
    // The headline that was served is in the wrong language; the name of the site is left.
    document.title = document.title.split(" · ").pop();
  }

  // What was a section below the explorer is a page.
  function lead() {
    var to = !one("embed", parts) && (pageOf(address, location.hash) || (placeOf(location.hash) === "trackers" && "targets/"));
    if (!to || to === "map/") return false;
    var file = location.protocol === "file:" ? "index.html" : "";
    location.replace((page.root || "") + (page.tongue === "kk" ? "" : page.tongue + "/") + to + file + location.search.replace(/([?&])lang=[\w-]*(&|$)/i, "$1").replace(/[?&]$/, "") + location.hash);
    return true;
  }
  if (lead()) return;
  addEventListener("hashchange", lead);

  // The app cannot run from a file: URL, nor in browsers without WebAssembly reference types (the bytes below are a test
  // module), the newest feature that the page needs. start.js may also be missing, or report a missing file. The reason is
  // shown on the page of the language that the URL asks for.
  function fail(why) {
    if (page.failed || "ready" in page) return;
    page.failed = why;
    if (page.tongue !== page.served) location.replace((page.root || "") + (page.tongue === "kk" ? "" : page.tongue + "/") + "map/index.html" + location.search + location.hash);
  }
  if (location.protocol === "file:") fail("file");
  else if (typeof WebAssembly !== "object" || !WebAssembly.validate(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0, 4, 4, 1, 111, 0, 0]))) fail("old");
  addEventListener("error", function (event) {
    if (event.target.src) fail("lost");
  }, true);

  // A start.js that is cut off, empty or another text does not say that it ran.
  addEventListener("DOMContentLoaded", function () {
    if (!root.started) fail("lost");
  });

  // A click that has been handled has `defaultPrevented`.
  addEventListener("click", function (event) {
    var node = event.target.closest("[data-do], [data-region]");
    if (!node || page.second === "here" || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
    var name = node.dataset.do ? "data-do" : "data-region";
    var value = node.getAttribute(name);
    // A link to a URL that has a fragment does not load the page again.
    if (value === "again") {
      if (!node.hash) node.hash = location.hash;
      history.replaceState(null, "", node.href);
      location.reload();
      return event.preventDefault();
    }
    // Download links in a frame work without the app.
    if (page.embed && node.hasAttribute("download")) return;
    // The second module could not be loaded: focus the link that loads the page again.
    if (page.second) return document.querySelector("#lost a").focus();
    // Ways to another place replace each other, as do choices of one kind; regions and steps do not.
    wait(event, node, "[" + name + "='" + value + "']", /^(take|embed|share|print)/.test(value) ? "" : /^step/.test(value) ? {} : value.replace(/^(?!pin)(\w+):.*/, "$1"));
  });
  // Keeps a press, or a key, until start.js repeats it.
  function wait(event, node, place, group, key) {
    event.preventDefault();
    root.asked = (root.asked || []).filter(function (one) {
      if (one[2] !== group) return true;
      one[3].removeAttribute("aria-busy");
    });
    root.asked.push([place, key, group, node]);
    node.setAttribute("aria-busy", true);
    page.asked = "";
    document.getElementById("live").textContent = document.querySelector("#boot [lang=" + page.tongue + "]").textContent;
    if ("ready" in page) dispatchEvent(new CustomEvent("jolkarta-need", { detail: "second" }));
  }
  // Enter and Space activate a region of the map like a button; other keys of regions, tabs and the search wait. Once the
  // app has started, it handles them itself.
  addEventListener("keydown", function (event) {
    var node = event.target;
    var key = event.key;
    if ("ready" in page || event.defaultPrevented || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
    if (node.matches("[role=button]") && (key === "Enter" || key === " ")) {
      event.preventDefault();
      node.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
    } else if (node.matches("#region-search") ? /^(Enter|Arrow[UD])/.test(key) : node.matches("[role]:is([data-region], [data-do])") && /^(Arrow|Home|End|\S$)/.test(key)) {
      wait(event, node, "#" + node.id, {}, key);
    }
  });
  // A visitor who has moved on the page is not scrolled back to the place of an earlier visit.
  ["wheel", "touchmove", "pointerdown", "keydown"].forEach(function (kind) {
    addEventListener(kind, function () { page.moved = ""; }, { passive: true });
  });

  // rel=expect blocks painting until the first view is complete; if the connection stalls, what has arrived is shown after a second.
  setTimeout(function () {
    var link = document.querySelector("[rel=expect]");
    if (link) link.remove();
  }, 1000);

  var look = words("lv");
  try {
    if (!look) look = split(localStorage.getItem("jolkarta-lv") || "");
  } catch (refused) {
    // A frame without access to storage: nothing is remembered.
  }
  var chosen = (look || []).filter(function (word) {
    var choice = choices[word];
    if (choice) page[choice[0]] = choice[1];
    return choice;
  });
  if (chosen.length || matchMedia("(forced-colors: active)").matches) ask("low-vision-0000000000000000.css");

  wear("theme", one("theme", themes));
  wear("embed", one("embed", parts));
  if (!page.embed) return;
  ask("embed-0000000000000000.css");
  var lock = words("lock") || [];
  if (lock.indexOf("all") >= 0) lock = controls.split(" ");
  wear("lock", lock.filter(function (word) { return known(word, controls); }).join(" "));
  wear("only", one("target", targets));
})();
