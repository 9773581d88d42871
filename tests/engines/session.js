// The commands of W3C WebDriver that a visit needs, over what carries them: HTTP, or Firefox's own socket, which takes the
// same commands by name and needs no geckodriver (Debian has none).

import { connect } from "node:net";
import { until } from "./children.js";

/** Command → [method and path of WebDriver, name on Firefox's socket]. */
const COMMANDS = {
  open: ["POST", "url", "WebDriver:Navigate"],
  script: ["POST", "execute/sync", "WebDriver:ExecuteScript"],
  actions: ["POST", "actions", "WebDriver:PerformActions"],
  size: ["POST", "window/rect", "WebDriver:SetWindowRect"],
  print: ["POST", "print", "WebDriver:Print"],
};

/** A session of a driver that listens on a port. */
export async function overHttp(port, capabilities) {
  const ask = async (method, path, body) => {
    const answer = await fetch(`http://127.0.0.1:${port}/${path}`, { method, ...(body && { body: JSON.stringify(body) }) });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`${path}: ${value.error}: ${value.message}`);
    return value;
  };
  const { sessionId } = await until("the driver", () => ask("POST", "session", { capabilities: { alwaysMatch: capabilities } }));
  const send = (name, body) => ask(COMMANDS[name][0], `session/${sessionId}/${COMMANDS[name][1]}`, body);
  return new Session(send, () => ask("DELETE", `session/${sessionId}`));
}

/** A session on Firefox's socket: messages are `LENGTH:[0, id, name, parameters]`, answers `LENGTH:[1, id, error, result]`. */
export async function overSocket(port) {
  const socket = await until("Firefox", () => new Promise((done, fail) => {
    const made = connect(port, "127.0.0.1", () => done(made)).once("error", fail);
  }));
  const waiting = new Map();
  let unread = Buffer.alloc(0);
  socket.on("data", (bytes) => {
    unread = Buffer.concat([unread, bytes]);
    for (let colon; (colon = unread.indexOf(":")) > 0; ) {
      const end = colon + 1 + Number(unread.subarray(0, colon));
      if (unread.length < end) break;
      const message = JSON.parse(unread.subarray(colon + 1, end));
      unread = unread.subarray(end);
      if (!Array.isArray(message)) continue;
      const [, id, error, result] = message;
      const { done, fail, name } = waiting.get(id);
      waiting.delete(id);
      if (error) fail(new Error(`${name}: ${error.error}: ${error.message}`));
      else done(result);
    }
  });
  socket.on("close", () => waiting.forEach(({ fail, name }) => fail(new Error(`${name}: Firefox has gone`))));
  let last = 0;
  const ask = (name, body = {}) => new Promise((done, fail) => {
    last += 1;
    waiting.set(last, { done, fail, name });
    const text = JSON.stringify([0, last, name, body]);
    socket.write(`${Buffer.byteLength(text)}:${text}`);
  });
  await ask("WebDriver:NewSession", { capabilities: { alwaysMatch: {} } });
  const send = async (name, body) => {
    const result = await ask(COMMANDS[name][2], body);
    return result && "value" in result ? result.value : result;
  };
  return new Session(send, () => ask("WebDriver:DeleteSession"));
}

/** Names of keys and the characters that stand for them in WebDriver. */
const KEYS = { ArrowLeft: "\uE012", ArrowRight: "\uE014", Escape: "\uE00C", Enter: "\uE007" };

class Session {
  #send;
  #close;

  constructor(send, close) {
    this.#send = send;
    this.#close = close;
  }

  open(url) {
    return this.#send("open", { url });
  }

  size(width, height) {
    return this.#send("size", { width, height });
  }

  /** Runs a function in the page with these arguments. */
  run(work, ...args) {
    return this.#send("script", { script: `return (${work}).apply(null, arguments)`, args });
  }

  /** Waits until a function in the page answers something true; that answer. */
  until(what, work, ...args) {
    return until(what, () => this.run(work, ...args));
  }

  /** Presses a key where the focus is. */
  key(name) {
    const actions = ["keyDown", "keyUp"].map((type) => ({ type, value: KEYS[name] }));
    return this.#send("actions", { actions: [{ type: "key", id: "keys", actions }] });
  }

  /** Presses the mouse in the middle of what a selector finds first, as soon as it is there. */
  async click(selector) {
    const [x, y] = await this.until(selector, (css) => {
      const found = document.querySelector(css);
      if (!found?.checkVisibility()) return null;
      found.scrollIntoView({ block: "center", behavior: "instant" });
      const box = found.getBoundingClientRect();
      return [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)];
    }, selector);
    const actions = [{ type: "pointerMove", x, y, duration: 0 }, { type: "pointerDown", button: 0 }, { type: "pointerUp", button: 0 }];
    return this.#send("actions", { actions: [{ type: "pointer", id: "mouse", parameters: { pointerType: "mouse" }, actions }] });
  }

  /** The page on A4, as bytes of a PDF. */
  async print() {
    const page = { width: 21, height: 29.7 };
    return Buffer.from(await this.#send("print", { page, margin: { top: 1, right: 1, bottom: 1, left: 1 }, background: false, shrinkToFit: true }), "base64");
  }

  close() {
    return this.#close();
  }
}
