// Runs before the first paint of the explorer's page, behind page.js, and sets attributes of <html>:
// - the embed settings from the URL;
// - `data-other` if the URL asks for another view than the served one;
// - `data-failed` with the reason if the program cannot start.
// What is pressed before the program runs is pressed again when it does. address.js parses the URL; words and attributes are
// those of crates/model/src/state/embed.rs. Tests compare them.
(function () {
  var root = document.documentElement;
  var page = root.dataset;
  var address = readAddress(location.search);
  var base = new URL(page.root, document.baseURI).href;
  var frameSheet = document.currentScript.dataset.embed;
  var parts = "map trend bars table tracker matrix passport";
  var controls = "lang measure year region view compare table look take";
  var targets = "unemployment poverty productive coverage";
  var seen = "measure year region view with borders sort years find area sex age classes embed";

  // What was a section below the explorer is a page.
  function lead() {
    // In the language that the address asks for, the page of that language leads on.
    var other = address.language() && address.language() !== root.lang;
    var to = !page.embed && !other && /(^|\/)map\/$/.test(page.page) && (pageOf(address, location.hash) || (placeOf(location.hash) === "trackers" && "targets/"));
    if (!to || to === "map/") return false;
    var file = location.protocol === "file:" ? "index.html" : "";
    location.replace(new URL((root.lang === "kk" ? "" : root.lang + "/") + to + file, base).href + location.search + location.hash);
    return true;
  }
  set("embed", address.one("embed", parts));
  if (lead()) return;
  addEventListener("hashchange", lead);

  function set(name, word) {
    if (word) page[name] = word;
  }
  if (seen.split(" ").some(function (key) { return address.asked[key]; })) page.other = "view";
  if (page.embed) frame();

  function frame() {
    var sheet = document.createElement("link");
    sheet.rel = "stylesheet";
    sheet.href = new URL(frameSheet, base).href;
    sheet.blocking = "render";
    document.head.append(sheet);
    var lock = address.words("lock") || [];
    if (lock.indexOf("all") >= 0) lock = controls.split(" ");
    set("lock", lock.filter(function (word) { return address.known(word, controls); }).join(" "));
    set("only", address.one("target", targets));
    // Another language replaces the address: the host's Back never leads through the frame. The program knows what else is shown.
    addEventListener("click", function (event) {
      var link = event.target.closest(".languages a");
      if (!link || "ready" in page || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      var rest = location.search.slice(1).split("&").filter(function (pair) { return !/^lang=/i.test(pair); });
      location.replace("?" + ["lang=" + link.lang].concat(rest).join("&"));
    });
    // An embed reports its height to the host page. Without this file, the frame keeps its height.
    if (self !== parent) import(new URL("embed-child.js", base).href).catch(function () {});
  }

  // The program cannot run from a file: URL, nor in browsers without WebAssembly reference types (the bytes below are a test
  // module), the newest feature that it needs.
  function fail(why) {
    if (!page.failed && !("ready" in page)) page.failed = why;
  }
  if (location.protocol === "file:") fail("file");
  else if (typeof WebAssembly !== "object" || !WebAssembly.validate(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0, 4, 4, 1, 111, 0, 0]))) fail("old");
  addEventListener("jolkarta-lost", function () {
    fail("lost");
    if (page.failed) document.getElementById("failed").scrollIntoView({ block: "center" });
  });

  // A press before the program runs is kept, marked as busy, and pressed again; what comes after the map is `data-served` until
  // it runs. Keys are kept where a press is none: in the list of tabs and in the search.
  var kinds = "#explorer :is(button:not([popovertarget]), [data-region], #region-search)";
  var kept = [];
  function keep(event, node, key) {
    event.preventDefault();
    kept.push([Array.prototype.indexOf.call(document.querySelectorAll(kinds), node), key]);
    node.setAttribute("aria-busy", true);
    say(document.getElementById("waiting").textContent);
  }
  function runs(node) {
    return "ready" in page && !node.closest("[data-served]");
  }
  function say(words) {
    document.getElementById("live").textContent = words;
  }
  addEventListener("click", function (event) {
    if (event.target.closest("#failed [data-why=lost] a")) {
      event.preventDefault();
      return location.reload();
    }
    var node = event.target.closest(kinds);
    if (node && !(runs(node) || page.failed || event.defaultPrevented || node.matches("input"))) keep(event, node);
  });
  // Enter and Space activate a region of the map like a button.
  addEventListener("keydown", function (event) {
    var node = event.target;
    if (!node.matches(kinds) || runs(node) || page.failed || event.repeat) return;
    if (node.matches("[role=tab]") ? /^(Arrow|Home|End)/.test(event.key) : node.matches("input") && event.key === "Enter") keep(event, node, event.key);
    else if (node.matches("svg [role=button]") && (event.key === "Enter" || event.key === " ")) keep(event, node);
  });
  new MutationObserver(function () {
    if (!("ready" in page) || !kept.length) return;
    var all = document.querySelectorAll(kinds);
    var init = { bubbles: true, cancelable: true };
    var active = document.activeElement;
    var due = kept.filter(function (press) { return !all[press[0]] || runs(all[press[0]]); });
    kept = kept.filter(function (press) { return due.indexOf(press) < 0; });
    if (!kept.length) say("");
    due.forEach(function (press) {
      var key = press[1];
      var node = all[press[0]];
      if (!node) return;
      // Opens the list of the search, which closes when the field loses the focus.
      if (key && node.value) node.dispatchEvent(new Event("input", init));
      init.key = key;
      node.dispatchEvent(key ? new KeyboardEvent("keydown", init) : new MouseEvent("click", init));
    });
    // Who has gone on to the search stays there.
    if (due.length && active && active !== document.activeElement && active.matches("input")) {
      active.focus();
      active.dispatchEvent(new Event("input", init));
    }
  }).observe(root, { attributeFilter: ["data-ready", "data-served"], subtree: true });
})();
