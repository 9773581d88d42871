// Reads the query of an address as crates/model/src/state/pairs.rs does; a test compares the two. Joined in front of all other scripts.
// Returns the texts of its keys (`asked`), the words of a key (`words`), its first word, if it is in a list (`one`), and the
// language that is asked for.
function readAddress(search) {
  // Keys whose values hold no separators.
  var closed = "measure year region view with borders sort years area sex age classes embed lang lv lock target theme scale group verdict";
  // If a key occurs twice, the first value counts; words of lists add up.
  var asked = { __proto__: null };
  read(search.slice(1), 3);
  function read(query, depth) {
    query.split(/&|(?:[;?]|%3[bf]|%26)(?=[\w-]+=)/i).forEach(function (pair) {
      var at = pair.indexOf("=");
      if (at < 0) {
        pair = /%/.test(pair) ? decode(pair) : "";
        if (depth && /=|%(25)?3d/i.test(pair)) read(pair, depth - 1);
        return;
      }
      var key = split(decode(pair.slice(0, at)))[0];
      var value = decode(pair.slice(at + 1));
      var rest = -1;
      if (known(key, closed)) {
        value = decode(decode(value));
        rest = value.search(/[&;?][^&;?=]*=/);
      }
      var own = rest < 0 ? value : value.slice(0, rest).trim();
      if (own && (!asked[key] || key === "lv" || key === "lock")) asked[key] = (asked[key] ? asked[key] + "," : "") + own;
      if (rest >= 0 && depth) read(value.slice(rest + 1), depth - 1);
    });
  }
  // Removes invisible characters.
  function decode(text) {
    text = new URLSearchParams("=" + text.replace(/&/g, "%26")).get("");
    return text.replace(/[\0-\x08\x0e-\x1f\x7f-\x9f\xad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff]/g, "").trim();
  }
  // The words of a key in the URL; false if the key is missing.
  function words(key) {
    return key in asked && split(asked[key]);
  }
  function split(text) {
    return text
      .split(/[,;|/\s]+/)
      .map(function (item) {
        return (/[a-z0-9]+(-+[a-z0-9]+)*/i.exec(item.replace(/[_\u2010-\u2015\u2212]/g, "-")) || [""])[0].toLowerCase();
      })
      .filter(Boolean);
  }
  // The first word of a key, if it is in the list.
  function one(key, list) {
    return known((words(key) || [])[0], list);
  }
  function known(word, list) {
    return list.split(" ").indexOf(word) >= 0 ? word : "";
  }
  // The language that `lang` asks for, the first one if it asks for none of ours, "" without `lang`.
  function language() {
    if (!asked.lang) return "";
    var tongues = ["kk kz kaz qaz", "ru rus", "en eng"];
    var first = (words("lang")[0] || "").split("-")[0];
    var found = tongues.filter(function (tags) { return known(first, tags); })[0];
    return (found || tongues[0]).slice(0, 2);
  }
  return { asked: asked, words: words, one: one, split: split, known: known, language: language };
}
