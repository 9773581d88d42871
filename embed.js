// For pages that show Jolkarta in frames: gives every iframe.roadmap-embed the height of its content. docs/embedding.md.
(function () {
  if (window.roadmapEmbed) return;
  window.roadmapEmbed = 1;
  var each = function (run) {
    Array.prototype.forEach.call(document.querySelectorAll("iframe.roadmap-embed"), run);
  };
  addEventListener("message", function (event) {
    var said = event.data;
    if (!said || said.proto !== "roadmap-embed" || said.type !== "resize") return;
    each(function (frame) {
      if (frame.contentWindow !== event.source) return;
      var height = Math.min(Math.max(Math.ceil(+said.height) || 0, 120), 12000);
      if (height !== frame.clientHeight) frame.style.height = height + "px";
    });
  });
  // A frame that was ready before this file says its height again.
  each(function (frame) {
    if (frame.contentWindow) frame.contentWindow.postMessage({ proto: "roadmap-embed", v: 1, type: "ping" }, "*");
  });
})();
