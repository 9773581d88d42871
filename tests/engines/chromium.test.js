// Paper in Chromium, printed without a visitor who looks at a preview first. The rest of Chromium is tested in tests/e2e.

import { after, before } from "node:test";
import { chromium } from "./browsers.js";
import { Children } from "./children.js";
import { print } from "./sheets.js";
import { serve } from "./site.js";

const children = new Children();
let session, base;

before(async () => {
  base = await serve(children);
  session = await chromium(children);
  await session.size(1280, 900);
});
after(async () => {
  await session?.close();
  await children.end();
});

print(() => ({ session, base }), { drawn: true });
