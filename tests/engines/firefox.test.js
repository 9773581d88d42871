// The short path in Firefox, and paper, which Firefox lays out in its own way.

import { after, before } from "node:test";
import { firefox } from "./browsers.js";
import { Children } from "./children.js";
import { walk } from "./path.js";
import { print } from "./sheets.js";
import { serve } from "./site.js";

const children = new Children();
let session, base;

before(async () => {
  base = await serve(children);
  session = await firefox(children);
  await session.size(1280, 900);
});
after(async () => {
  await session?.close();
  await children.end();
});

walk(() => ({ session, base }));
print(() => ({ session, base }));
