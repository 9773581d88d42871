// The short path in WebKitGTK. Its driver cannot print.

import { after, before } from "node:test";
import { webkit } from "./browsers.js";
import { Children } from "./children.js";
import { walk } from "./path.js";
import { serve } from "./site.js";

const children = new Children();
let session, base;

before(async () => {
  base = await serve(children);
  session = await webkit(children);
  await session.size(1280, 900);
});
after(async () => {
  await session?.close();
  await children.end();
});

walk(() => ({ session, base }));
