// Before the first paint: the visitor's choices of the low-vision panel, from `lv` in the address or, when it is
// not there, as remembered; and what a page that frames this one asks for. Words and attributes are those of
// src/view/look.rs and src/view/embed.rs; tests compare them.
// The page is served with the default view of its language: whether the address asks for another one, and what is
// pressed before the program runs, is kept for it in `data-other` and `data-asked`.
(function () {
  var choices = {
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

  // The words of a key of the address; nothing when it is not there.
  function words(key) {
    var found = new RegExp("[?&]" + key + "=([^&]*)").exec(location.search);
    return found && split(found[1].replace(/%2c/gi, ",").replace(/%20|\+/g, ""));
  }
  function split(text) {
    return text.toLowerCase().split(",");
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

  var lang = words("lang");
  if (/[?&](measure|year|region|view|with|borders|sort|years|find|embed)=/.test(location.search)) page.other = "view";
  if (lang && lang[0] !== root.lang) page.other = "lang";
  addEventListener("click", function (event) {
    var pressed = event.target.closest && event.target.closest("button[data-do]");
    if (pressed && !("ready" in page)) page.asked = pressed.dataset.do;
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

  wear("theme", known((words("theme") || []).join(), themes));
  wear("embed", known((words("embed") || []).join(), parts));
  if (!page.embed) return;
  ask("embed-0000000000000000.css");
  var lock = words("lock") || [];
  if (lock.indexOf("all") >= 0) lock = controls.split(" ");
  wear("lock", lock.filter(function (word) { return known(word, controls); }).join(" "));
  wear("only", known((words("target") || []).join(), targets));
})();
