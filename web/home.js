// Runs on the overview before the first paint: leads addresses that were published for the whole site when it was one page to
// the page that they mean now, and shows in a frame what the frame asks for. address.js and places.js, joined in front, read the address.
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
  var views = "measure year region view with borders years sort find area sex age classes scale embed lock target".split(" ");
  var page = pageOf(address, location.hash);
  if (page && page !== "map/") go(page, location.search);
  else if (views.some(has)) go("map/", explicit());
  else if (page) go(page, location.search);
  else if (language !== root.lang) go("", location.search);

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
