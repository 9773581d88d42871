// Before the first paint: the visitor's choices of the low-vision panel, from `lv` in the address or, when it is
// not there, as remembered. Words and attributes are those of src/view/look.rs; a test compares them.
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
  var found = /[?&]lv=([^&]*)/.exec(location.search);
  var words = found ? found[1].replace(/%2c/gi, ",") : null;
  try {
    if (!found) words = localStorage.getItem("jolkarta-lv");
  } catch (refused) {
    // A frame without storage: nothing is remembered.
  }
  (words || "").toLowerCase().split(",").forEach(function (word) {
    var choice = choices[word.trim()];
    if (choice) document.documentElement.dataset[choice[0]] = choice[1];
  });
})();
