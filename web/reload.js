// On the pages that `trunk serve` shows, and nowhere else: loads the page again when the site was built again.
(function () {
  new WebSocket(location.origin.replace(/^http/, "ws") + "/.well-known/trunk/ws").onmessage = function (event) {
    if (JSON.parse(event.data).type === "reload") location.reload();
  };
})();
