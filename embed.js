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
  // True if the frame fills a box that contains nothing else.
  var fills = function (frame, box) {
    var rest = Array.prototype.filter.call(box.children, function (one) {
      return one !== frame && one.tagName !== "SCRIPT" && one.tagName !== "STYLE";
    });
    return rest.length === 0 && frame.offsetTop === 0 && Math.abs(frame.offsetWidth - box.clientWidth) < 2;
  };
  // A fixed-ratio box would cut off a taller frame, or let it overlap what follows.
  var free = function (frame, height) {
    var box = frame.offsetParent;
    if (getComputedStyle(frame).position === "absolute" && box && box !== document.body && fills(frame, box)) {
      set(box, { "aspect-ratio": "auto", "box-sizing": "content-box", "max-height": "none", padding: "0", height: height });
    }
    for (var up = frame.parentElement; up && up !== document.body; up = up.parentElement) {
      var ratio = getComputedStyle(up).aspectRatio || "auto";
      if (up !== box && ratio !== "auto" && up.clientHeight < frame.offsetHeight) set(up, { "aspect-ratio": "auto", height: "auto" });
    }
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
    var height = Math.min(Math.max(Math.ceil(+said.height) || 0, 120), 12000) + "px";
    set(frame, { height: height });
    free(frame, height);
  });
  // A frame that was ready before this script reports its height again.
  look(document);
  known.forEach(function (frame) {
    if (frame.contentWindow) frame.contentWindow.postMessage({ proto: "roadmap-embed", v: 1, type: "ping" }, "*");
  });
})();
