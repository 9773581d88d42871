// Runs on the overview before the first paint: leads addresses that were published for the whole site when it was one page to
// the page that they mean now, and shows in a frame what the frame asks for. asked.js, joined in front, reads the address.
(function () {
  var root = document.documentElement;
  var up = root.dataset.root;
  var address = readAddress(location.search);
  var language = address.language() || root.lang;
  var folder = up + (language === "kk" ? "" : language + "/");
  // In a folder on a disk, an address that ends in a slash would list its files.
  var file = location.protocol === "file:" ? "index.html" : "";

  // A frame keeps its address: the explorer's page is written in place of this one.
  if (address.one("embed", "map trend bars table tracker matrix passport")) return frame();

  var has = function (key) { return address.asked[key]; };
  var views = "measure year region view with borders years sort find area sex age classes scale verdict embed lock target".split(" ");
  var projects = ["project", "group"].some(has);
  if (views.some(has) || (projects && isOf(/^(audit|f-)/))) go("map/", explicit());
  else if (projects) go("programme/projects/", location.search);
  else if (!place(location.hash) && language !== root.lang) go("", location.search);

  function isOf(names) {
    return names.test(name(location.hash));
  }

  // A fragment is read like a value.
  function name(hash) {
    try {
      hash = decodeURIComponent(hash);
    } catch (broken) {
      // Half of an encoded letter: taken as it is.
    }
    return (/[a-z0-9]+(-+[a-z0-9.]+)*/i.exec(hash.replace(/_/g, "-")) || [""])[0];
  }

  // Leads a fragment of the one page to the page that has it now; false for one that names nothing elsewhere.
  function place(hash) {
    var id = name(hash).toLowerCase();
    var page = id && pages().filter(function (row) { return row[0].test(id); })[0];
    if (page) go(page[1], location.search);
    return page;
  }

  // The first row that fits counts.
  function pages() {
    return [
      [/^explorer$/, "map/"],
      [/^(targets|how-.*|coverage)$/, "targets/"],
      [/^plan$/, "plan/"],
      [/^matrix$/, "regions/"],
      [/^groups$/, "groups/"],
      [/^programme(-.*)?$/, "programme/"],
      [/^reports$/, "programme/reports/"],
      [/^projects?(-.*)?$/, "programme/projects/"],
      [/^almaty(-.*)?$/, "regions/almaty-city/"],
      [/^(audit|f)-/, "map/"],
      [/^(facts?|audit|article)(-.*)?$/, "article/"],
      [/^(data|glossary|term|table|source)(-.*)?$/, "data/"],
      [/^accessibility$/, "about/"],
    ];
  }

  // At the site's root, the plan of 2016 was meant where an address said nothing else; in the folder of the explorer it is not.
  function explicit() {
    var said = (has("measure") ? "" : "measure=plan&") + (has("year") ? "" : "year=2016&");
    return "?" + said + location.search.slice(1);
  }

  function go(page, search) {
    location.replace(folder + page + file + without(search) + location.hash);
  }

  // The language has become the folder.
  function without(search) {
    var kept = search.slice(1).split("&").filter(function (pair) { return !/^lang=[\w-]*$/i.test(pair); }).join("&");
    return kept && "?" + kept;
  }

  function frame() {
    root.hidden = true;
    var depth = language === "kk" ? "../" : "../../";
    fetch(folder + "map/").then(function (answer) {
      if (!answer.ok) throw new Error(answer.status);
      return answer.text();
    }).then(function (page) {
      document.open();
      document.write(page.split(depth).join(up));
      document.close();
    }).catch(function () {
      // What can be read without the explorer.
      root.hidden = false;
    });
  }
})();
