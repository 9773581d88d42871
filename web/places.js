// Where what an address of the one page means stands now. Joined after address.js and in front of home.js and map.js.
// Returns the folder of the page, below that of the language: of the fragment, else of the keys that only sections read;
// "" for an address that names none.
function pageOf(address, hash) {
  // The first row that fits counts.
  var pages = [
    [/^explorer$/, "map/"],
    [/^(targets|how-.*|coverage|f-rate-.*)$/, "targets/"],
    [/^(plan|f-plan-.*)$/, "plan/"],
    [/^matrix$/, "regions/"],
    [/^groups$/, "groups/"],
    [/^programme(-.*)?$/, "programme/"],
    [/^reports$/, "programme/reports/"],
    [/^projects?(-.*)?$/, "programme/projects/"],
    [/^(almaty|f-almaty)(-.*)?$/, "regions/almaty-city/"],
    [/^(facts?|audit|article|f)(-.*)?$/, "article/"],
    [/^(data|glossary|term|table|source)(-.*)?$/, "data/"],
    [/^accessibility$/, "about/"],
  ];
  var id = placeOf(hash);
  var found = id && pages.filter(function (row) { return row[0].test(id); })[0];
  if (found) return found[1];
  if (address.asked.verdict) return "article/";
  return address.asked.project || address.asked.group ? "programme/projects/" : "";
}

// A fragment is read like a value.
function placeOf(hash) {
  try {
    hash = decodeURIComponent(hash);
  } catch (broken) {
    // Half of an encoded letter: taken as it is.
  }
  return (/[a-z0-9]+(-+[a-z0-9.]+)*/i.exec(hash.replace(/_/g, "-")) || [""])[0].toLowerCase();
}
