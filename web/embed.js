// For host pages: gives every iframe.roadmap-embed the height of its content. See docs/embedding.md.
(function () {
  if (window.roadmapEmbed) return;
  window.roadmapEmbed = 1;
  var known = [];
  var each = function (list, run) {
    Array.prototype.forEach.call(list, run);
  };
  // Collects the frames in a document or element, including open shadow roots.
  var look = function (root) {
    each(root.querySelectorAll("iframe.roadmap-embed"), function (frame) {
      known.push(frame);
    });
    each(root.querySelectorAll("*"), function (one) {
      if (one.shadowRoot) look(one.shadowRoot);
    });
  };
  var find = function (source) {
    return known.filter(function (frame) {
      return frame.contentWindow && frame.contentWindow === source;
    })[0];
  };
  var set = function (element, styles) {
    for (var name in styles) element.style.setProperty(name, styles[name], "important");
  };
  // True if an element takes room in its parent for something to be seen.
  var stands = function (one) {
    var style = getComputedStyle(one);
    var seen = style.visibility !== "hidden" && style.opacity !== "0" && one.getBoundingClientRect().height > 0;
    return seen && !/absolute|fixed/.test(style.position);
  };
  // True if an element covers a box, but for a margin, in which nothing else stands.
  var covers = function (one, box) {
    var rest = Array.prototype.some.call(box.children, function (other) {
      return !other.contains(one) && stands(other);
    });
    return !rest && one.offsetWidth > 0.75 * box.clientWidth;
  };
  // Makes a box as high as what covers it.
  var fit = function (one, box) {
    var style = getComputedStyle(one);
    var moved = style.transform !== "none";
    var place = one.getBoundingClientRect();
    var around = box.getBoundingClientRect();
    var left = place.left - around.left - box.clientLeft;
    var top = place.top - around.top - box.clientTop;
    // Moved to the middle of the box: its margins are equal.
    if (moved) set(one, { left: left + "px", transform: "none" });
    // A place in percent would move with the height of the box.
    if (!one.style.getPropertyPriority("top")) {
      top = Math.max(moved ? left : top, 0);
      set(one, { top: top + "px", bottom: "auto", "margin-top": "0", "max-height": "none" });
    }
    if (!one.style.height) set(one, { height: "auto" });
    set(box, { "aspect-ratio": "auto", "box-sizing": "content-box", "max-height": "none", padding: "0", height: 2 * one.offsetTop + one.offsetHeight + "px" });
  };
  // A fixed-ratio box would cut off a taller frame, or let it overlap what follows.
  var free = function (frame) {
    for (var one = frame, up; one.parentElement && one.parentElement !== document.body; one = up) {
      up = one.parentElement;
      if (/absolute|fixed/.test(getComputedStyle(one).position)) {
        up = one.offsetParent;
        if (!up || up === document.body || !covers(one, up)) return;
        fit(one, up);
      } else {
        var ratio = getComputedStyle(up).aspectRatio || "auto";
        if (ratio !== "auto" && up.clientHeight < frame.offsetHeight) set(up, { "aspect-ratio": "auto", height: "auto" });
      }
    }
  };
  // What a frame adds to the height of its content.
  var edges = function (frame) {
    var style = getComputedStyle(frame);
    var sides = ["borderTopWidth", "borderBottomWidth", "paddingTop", "paddingBottom"];
    return style.boxSizing === "border-box" ? sides.reduce(function (sum, side) { return sum + parseFloat(style[side]); }, 0) : 0;
  };
  addEventListener("message", function (event) {
    var said = event.data;
    if (!said || said.proto !== "roadmap-embed" || said.type !== "resize") return;
    var frame = find(event.source);
    if (!frame) {
      known = [];
      look(document);
      frame = find(event.source);
    }
    if (!frame) return;
    var height = Math.min(Math.max(Math.ceil(+said.height) || 0, 120), 12000);
    set(frame, { height: height + edges(frame) + "px" });
    free(frame);
  });
  // A frame that was ready before this script reports its height again.
  look(document);
  known.forEach(function (frame) {
    if (frame.contentWindow) frame.contentWindow.postMessage({ proto: "roadmap-embed", v: 1, type: "ping" }, "*");
  });
})();
