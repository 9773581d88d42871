// Before the first paint: the visitor's choices of the low-vision panel, from `lv` in the address or, when it is
// not there, as remembered; and what a page that frames this one asks for. The address is read as src/view/pairs.rs
// reads it, words and attributes are those of src/view/look.rs and src/view/embed.rs; tests compare them.
// The page is served with the default view of its language: whether the address asks for another one stands in
// `data-other`, its own language in `data-served`, the one that is asked for in `data-tongue` and `lang`; why nothing can
// start, in `data-failed`.
// What is pressed before the program that carries it out has come is kept in `data-asked`, the last press alone: start.js
// presses it again.
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

  var tongues = ["kk kz kaz qaz", "ru rus", "en eng"];
  // Of two values of a key the first one counts.
  var asked = { __proto__: null };
  var search = location.search.slice(1);
  (/=/.test(search) ? search : decode(search)).split(/&|(?:[;?]|%3[bf]|%26)(?=[\w-]+=)/i).forEach(function (pair) {
    var at = pair.indexOf("=");
    var key = decode(pair.slice(0, at)).toLowerCase();
    if (at >= 0 && !(key in asked)) asked[key] = decode(pair.slice(at + 1));
  });
  // What nobody sees is left out.
  function decode(text) {
    text = new URLSearchParams("=" + text.replace(/&/g, "%26")).get("");
    return text.replace(/[\0-\x08\x0e-\x1f\x7f-\x9f\xad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff]/g, "").trim();
  }
  // The words of a key of the address; nothing when it is not there.
  function words(key) {
    return key in asked && split(asked[key]);
  }
  function split(text) {
    return text
      .split(/[,;|\s]+/)
      .map(function (item) {
        return (/[a-z0-9]+(-+[a-z0-9]+)*/i.exec(item.replace(/[_\u2010-\u2015\u2212]/g, "-")) || [""])[0].toLowerCase();
      })
      .filter(Boolean);
  }
  // The first word of a key, when it is one of a list.
  function one(key, list) {
    return known((words(key) || [])[0], list);
  }
  function known(word, list) {
    return list.split(" ").indexOf(word) >= 0 ? word : "";
  }
  // A style sheet that the first paint waits for.
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

  if ("measure year region view with borders sort years find embed".split(" ").some(function (key) { return asked[key]; })) page.other = "view";
  page.tongue = page.served = root.lang;
  if (asked.lang) {
    var first = words("lang")[0] || "";
    var lang = tongues.filter(function (tags) { return known(first.split("-")[0], tags); })[0];
    page.tongue = (lang || tongues[0]).slice(0, 2);
    if (page.tongue !== page.served) {
      page.other = "lang";
      root.lang = page.tongue;
      // The headline that was served is in the wrong language; the name of the site is left.
      document.title = document.title.split(" · ").pop();
    }
  }

  // Programs do not run from files, nor in browsers without a WebAssembly that knows tables of references (these bytes are
  // one), which is younger than all else that the page needs; and start.js may be lost, or tell that what it starts is. The
  // reason is given on the page of the language that was asked for.
  function fail(why) {
    if (page.failed || "ready" in page) return;
    page.failed = why;
    if (page.tongue !== page.served) location.replace((page.root || "") + (page.tongue === "kk" ? "" : page.tongue + "/") + "index.html" + location.search + location.hash);
  }
  if (location.protocol === "file:") fail("file");
  else if (typeof WebAssembly !== "object" || !WebAssembly.validate(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0, 4, 4, 1, 111, 0, 0]))) fail("old");
  addEventListener("error", function (event) {
    if (event.target.src) fail("lost");
  }, true);

  // Whoever carries out a press says so by `preventDefault`.
  addEventListener("click", function (event) {
    var node = event.target.closest("[data-do], [data-region], a[href^='#']");
    if (!node || page.second === "here" || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
    var name = node.dataset.do ? "data-do" : node.dataset.region ? "data-region" : "href";
    var value = node.getAttribute(name);
    // A link to what stands already, and in a frame the file itself.
    if (name === "href" ? document.getElementById(value.slice(1)) : page.embed && node.hasAttribute("download")) return;
    // Lost: where it is said, the page can be loaded again.
    if (page.second) return document.querySelector("#lost a").focus();
    event.preventDefault();
    var busy = document.querySelector("[aria-busy]");
    if (busy) busy.removeAttribute("aria-busy");
    node.setAttribute("aria-busy", true);
    page.asked = "[" + name + "='" + value + "']";
    document.getElementById("live").textContent = document.querySelector("#boot [lang=" + page.tongue + "]").textContent;
    if ("ready" in page) dispatchEvent(new CustomEvent("jolkarta-need", { detail: "second" }));
  });
  // Enter and the space bar press a shape of the map as they press a button. Once the program runs, that is its business.
  addEventListener("keydown", function (event) {
    if ("ready" in page || (event.key !== "Enter" && event.key !== " ") || !event.target.matches("[role=button]")) return;
    event.preventDefault();
    event.target.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
  });
  // Whoever has moved on the page is not brought back to where an earlier visit ended.
  ["wheel", "touchmove", "pointerdown", "keydown"].forEach(function (kind) {
    addEventListener(kind, function () { page.moved = ""; }, { passive: true });
  });

  // The first view is painted whole (rel=expect), but a line that stalls shows after a second what has come.
  setTimeout(function () {
    var link = document.querySelector("[rel=expect]");
    if (link) link.remove();
  }, 1000);

  var look = words("lv");
  try {
    if (!look) look = split(localStorage.getItem("jolkarta-lv") || "");
  } catch (refused) {
    // A frame without storage: nothing is remembered.
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
