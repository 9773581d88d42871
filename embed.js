// For pages that show Jolkarta in frames: gives every iframe.roadmap-embed the height of its content. docs/embedding.md.
(function () {
  if (window.roadmapEmbed) return;
  window.roadmapEmbed = 1;
  var known = [];
  var each = function (list, run) {
    Array.prototype.forEach.call(list, run);
  };
  // The frames of the document, or of a part of it with its open shadow roots.
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
  // True where the frame lies over the whole of a box that holds nothing else.
  var fills = function (frame, box) {
    var rest = Array.prototype.filter.call(box.children, function (one) {
      return one !== frame && one.tagName !== "SCRIPT" && one.tagName !== "STYLE";
    });
    return rest.length === 0 && frame.offsetTop === 0 && Math.abs(frame.offsetWidth - box.clientWidth) < 2;
  };
  // A box that keeps a ratio of width to height would cut a higher frame, or let it lie over what follows.
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
  // A frame that was ready before this file says its height again.
  look(document);
  known.forEach(function (frame) {
    if (frame.contentWindow) frame.contentWindow.postMessage({ proto: "roadmap-embed", v: 1, type: "ping" }, "*");
  });
})();
