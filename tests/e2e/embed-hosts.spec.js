// Frames in real foreign pages: every sandbox, strict policies, other tools' protocols. The height follows the content.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { SCRIPT, SITE, content, expect, fitted, frame, inside, test, told } from "./hosts.js";
import { word } from "./words.js";

const pym = readFileSync(createRequire(import.meta.url).resolve("pym.js/dist/pym.v1.min.js"), "utf8");

const sandboxes = [
  "",
  'sandbox="allow-scripts"',
  'sandbox="allow-scripts allow-same-origin"',
  'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"',
  'sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads"',
];
for (const [at, sandbox] of sandboxes.entries()) {
  // The freest and the strictest in each run.
  test(`it works with ${sandbox || "no sandbox"}`, { tag: at < 2 ? [] : "@all" }, async ({ page, host }) => {
    await host(frame("lang=ru&measure=poverty&embed=map", sandbox) + SCRIPT);
    await fitted(page);
    const found = await inside(page);
    await expect(found.locator("#finding")).toBeVisible();
    await expect(found.locator("#sources").getByText("Бюро национальной статистики")).toBeVisible();
    await expect(found.locator("#full")).toBeVisible();
    await found.locator("#year").press("ArrowLeft");
    await expect(found.locator("#finding")).toContainText("2015");
    await found.locator("#view-bars").click();
    await expect(found.locator("#canvas-main")).toBeVisible();
    await fitted(page);
  });
}

test("it works where storage is blocked", async ({ page, host }) => {
  await page.addInitScript(() => {
    const get = () => { throw new DOMException("denied", "SecurityError"); };
    for (const name of ["localStorage", "sessionStorage", "caches", "indexedDB"]) Object.defineProperty(window, name, { get });
  });
  await host(frame("embed=map&lv=text-150") + SCRIPT);
  const found = await inside(page);
  await found.locator(".look-open").click();
  await found.getByRole("button", { name: word("kk", "preferences_colours_white") }).click();
  await expect(found.locator("html")).toHaveAttribute("data-contrast", "bw");
  await fitted(page);
});

test("it works under a strict policy of the host", async ({ page, host }) => {
  const policy = `default-src 'none'; script-src 'self' ${SITE}; frame-src ${SITE}; img-src data:`;
  await host(frame("lang=en&embed=tracker&lock=all") + SCRIPT, { headers: { "Content-Security-Policy": policy } });
  await fitted(page);
});

test("it works on a page that isolates itself", async ({ page, host }) => {
  const headers = { "Cross-Origin-Embedder-Policy": "require-corp", "Cross-Origin-Opener-Policy": "same-origin" };
  await host(frame("embed=trend&measure=neet", 'sandbox="allow-scripts"') + SCRIPT, { headers });
  await fitted(page);
});

test("three frames fit at once, from 320 to 900 px and back", async ({ page, host }) => {
  const queries = ["embed=map&lock=all&lang=ru", "embed=tracker&lang=en", "embed=bars&measure=neet&year=2023"];
  await page.setViewportSize({ width: 320, height: 800 });
  await host(`<style>body{margin:0}iframe{border:0;display:block}</style>${queries.map((query) => frame(query, 'sandbox="allow-scripts"')).join("")}${SCRIPT}${SCRIPT}`);
  const heights = async () => [await fitted(page, 0), await fitted(page, 1), await fitted(page, 2)];
  const narrow = await heights();
  expect(new Set(narrow).size).toBe(3);
  await page.setViewportSize({ width: 900, height: 800 });
  const wide = await heights();
  expect(wide[1]).toBeLessThan(narrow[1] - 100);
  for (const [width, before] of [[320, narrow], [900, wide], [320, narrow]]) {
    await page.setViewportSize({ width, height: 800 });
    const now = await heights();
    now.forEach((height, at) => expect(Math.abs(height - before[at]), `frame ${at} at ${width} px`).toBeLessThanOrEqual(2));
  }
});

test("a frame grows and shrinks with what its visitor does", async ({ page, host }) => {
  await page.setViewportSize({ width: 500, height: 800 });
  await host(frame("lang=en&measure=neet&year=2023&embed=map") + SCRIPT);
  const map = await fitted(page);
  const found = await inside(page);
  await found.locator("#view-table").click();
  await expect(found.locator("#table")).toBeVisible();
  const table = await fitted(page);
  expect(table).toBeGreaterThan(map + 100);
  await found.locator("#view-map").click();
  await expect(found.locator("#map")).toBeVisible();
  expect(Math.abs((await fitted(page)) - map)).toBeLessThanOrEqual(2);
});

test("frames that come late fit too: lazy ones, and those put in by a script", async ({ page, host }) => {
  const lazy = frame("embed=tracker&target=poverty", 'loading="lazy" id="lazy"');
  await host(`${SCRIPT}<div style="height:9000px"></div>${lazy}<div style="height:200px" id="end"></div>`);
  await page.waitForTimeout(500);
  expect(await told(page, "ready"), "a lazy frame far below is not loaded").toEqual([]);
  await fitted(page);
  await page.locator("#end").evaluate((end, html) => { end.innerHTML = html; }, frame("embed=tracker&target=coverage"));
  await fitted(page, 1);
});

test("frames that nobody has seen yet are as high as they will be: nothing jumps on the way to them", async ({ page, host }) => {
  const parts = ["trend&lang=ru", "bars&measure=neet&year=2023", "table", "tracker&target=poverty", "matrix", "passport&region=KZ-AKM"];
  await host(`<div style="height:6000px"></div>${parts.map((part) => frame(`embed=${part}`)).join("")}${SCRIPT}`);
  const heights = () => page.locator("iframe").evaluateAll((all) => all.map((one) => one.clientHeight));
  await expect.poll(async () => Math.min(...(await heights())), { timeout: 30_000 }).toBeGreaterThan(400);
  // The last look is a second after the last change.
  let before;
  await expect.poll(async () => {
    const last = `${before}`;
    before = await heights();
    return last === `${before}`;
  }, { intervals: [2500], timeout: 30_000 }).toBe(true);
  for (const at of parts.keys()) expect(Math.abs((await fitted(page, at)) - before[at]), parts[at]).toBeLessThanOrEqual(2);
});

test("a helper that comes after the frames are ready asks them", async ({ page, host }) => {
  await host(frame("embed=tracker&target=poverty"));
  await inside(page);
  await expect.poll(() => told(page, "ready")).toHaveLength(1);
  expect(await page.locator("iframe").evaluate((one) => one.clientHeight)).toBe(300);
  await page.addScriptTag({ url: `${SITE}embed.js` });
  await fitted(page);
});

test("pym.js resizes it", async ({ page, host }) => {
  const start = `new pym.Parent("place", ${JSON.stringify(`${SITE}?lang=ru&embed=map&lock=all`)}, { title: "Figure" });`;
  await page.setViewportSize({ width: 900, height: 700 });
  await host('<style>iframe{display:block}</style><div id="place"></div><script src="/pym.js"></script><script src="/start.js"></script>', { files: { "/pym.js": pym, "/start.js": start } });
  const wide = await fitted(page);
  await page.setViewportSize({ width: 360, height: 700 });
  expect(await fitted(page)).not.toBe(wide);
  expect((await page.evaluate(() => window.log)).some((data) => /^pymxPYMxplacexPYMxheightxPYMx\d+$/.test(data))).toBe(true);
});

test("AMP's message resizes it", async ({ page, host }) => {
  const amp = `addEventListener("message", ({ data, source }) => {
    if (data?.sentinel !== "amp" || data.type !== "embed-size") return;
    for (const one of document.querySelectorAll("iframe")) if (one.contentWindow === source) one.height = data.height;
  });`;
  await host(`<script src="/amp.js"></script>${frame("lang=en&embed=trend&measure=poverty", 'sandbox="allow-scripts" frameborder="0"')}`, { files: { "/amp.js": amp } });
  await fitted(page);
});

test("the helper trusts no height that is absurd and no stranger", async ({ page, host }) => {
  await host(`${frame("embed=tracker&target=poverty")}<iframe id="stranger" srcdoc="stranger" title="Stranger"></iframe>${SCRIPT}`);
  const fit = await fitted(page);
  const claim = (height, from) => page.evaluate(([claimed, id]) => {
    const say = `parent.postMessage({ proto: "roadmap-embed", v: 1, type: "resize", height: ${claimed} }, "*")`;
    document.querySelector(id).contentWindow.eval(say);
  }, [height, from]);
  await claim(2000, "#stranger");
  await page.waitForTimeout(200);
  expect(await page.locator(".roadmap-embed").evaluate((one) => one.clientHeight)).toBe(fit);
  for (const [height, shown] of [[1e9, 12000], [-5, 120], ['"x"', 120], ["NaN", 120], [500.2, 501]]) {
    await page.locator("#stranger").evaluate((one) => one.classList.add("roadmap-embed"));
    await claim(height, "#stranger");
    await expect.poll(() => page.locator("#stranger").evaluate((one) => one.clientHeight), String(height)).toBe(shown);
  }
});

test("ping is answered; set shows what the host may set; strangers are not heard", async ({ page, host }) => {
  await host(`${frame("lang=en&region=KZ-AKM&embed=map&lock=year,measure&id=a1&events=1")}<iframe id="stranger" srcdoc="stranger" title="Stranger"></iframe>${SCRIPT}`);
  const found = await inside(page);
  await expect.poll(() => told(page, "ready")).toHaveLength(1);
  expect(await told(page, "ready")).toEqual([{ proto: "roadmap-embed", v: 1, type: "ready", id: "a1", title: await found.title(), lang: "en" }]);
  const send = (message, from = "window") => page.evaluate(([data, who]) => {
    const frame = document.querySelector(".roadmap-embed").contentWindow;
    if (who === "window") frame.postMessage(data, "*");
    else document.querySelector(who).contentWindow.eval(`parent.frames[0].postMessage(${JSON.stringify(data)}, "*")`);
  }, [message, from]);
  const say = (type, more) => ({ proto: "roadmap-embed", v: 1, type, ...more });
  await send(say("ping"));
  await expect.poll(() => told(page, "ready")).toHaveLength(2);

  const finding = () => found.locator("#finding").textContent();
  const before = await finding();
  await send(say("set", { query: "year=2014&lang=ru" }), "#stranger");
  await found.evaluate(() => window.postMessage({ proto: "roadmap-embed", v: 1, type: "set", query: "year=2014" }, "*"));
  for (const wrong of [say("set"), say("set", { query: 7 }), { type: "set", query: "year=2014" }, say("set", { v: 2, query: "year=2014" }), "set", null, say("set", { query: "embed=table&lock=&theme=dark" })]) await send(wrong);
  await page.waitForTimeout(300);
  expect(await finding()).toBe(before);
  await expect(found.locator("html")).toHaveAttribute("data-embed", "map");
  await expect(found.locator("#slider")).toBeHidden();

  await send(say("set", { query: "year=2014&lang=ru&region=&embed=table" }));
  await expect(found.locator("html")).toHaveAttribute("lang", "ru");
  await expect(found.locator("#finding")).toContainText("2014");
  await expect.poll(async () => (await told(page, "state")).at(-1)?.query).toBe("lang=ru&year=2014");
  await expect(found.locator("#map")).toBeVisible();
});

test("what is chosen is told only where the host asked for it", async ({ page, host }) => {
  await host(frame("embed=map&lock=lang") + SCRIPT);
  const found = await inside(page);
  await found.locator("#year").press("ArrowRight");
  await expect(found.locator("#finding")).toContainText("2017");
  await page.waitForTimeout(300);
  expect(await told(page, "state")).toEqual([]);
  const said = await page.evaluate(() => JSON.stringify(window.log));
  expect(said).not.toContain("year=");
});

test("nothing is said outside a frame, and nothing in a frame without embed", async ({ page, host }) => {
  const asked = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.addInitScript(() => {
    window.said = [];
    const post = window.postMessage;
    window.postMessage = (...all) => { window.said.push(all); return post.apply(window, all); };
  });
  await page.goto(`${SITE}?embed=map&events=1&childId=x`);
  await expect(page.locator("html[data-ready]")).toBeAttached();
  await page.locator("#year").press("ArrowRight");
  await expect(page.locator("#finding")).toContainText("2017");
  expect(await page.evaluate(() => window.said)).toEqual([]);
  await host(frame("lang=ru&measure=neet"));
  await inside(page);
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => window.log)).toEqual([]);
  expect(asked.filter((path) => path.includes("embed-child"))).toEqual([]);
});

test("a frame without the helper scrolls inside, and never wider than it is", async ({ page, host }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const part of ["map", "trend", "bars", "table", "tracker", "matrix", "passport"]) {
    await host(`<style>body{margin:0}</style>${frame(`lang=ru&embed=${part}`, 'frameborder="0"')}`);
    const { height, across } = await content(await inside(page));
    expect(height, part).toBeGreaterThan(300);
    expect(across, part).toBeLessThanOrEqual(0);
  }
});

const boxes = {
  "Bootstrap 3 and 4": [".b4{position:relative;display:block;overflow:hidden;padding:0}.b4::before{display:block;content:'';padding-top:56.25%}.b4 iframe{position:absolute;inset:0;width:100%;height:100%;border:0}", '<div class="b4">FRAME</div>'],
  "Bootstrap 5": [".ratio{position:relative;width:100%}.ratio::before{display:block;padding-top:56.25%;content:''}.ratio>*{position:absolute;top:0;left:0;width:100%;height:100%}", '<div class="ratio">FRAME</div>'],
  WordPress: [".wp .w{position:relative}.wp .w::before{content:'';display:block;padding-top:56.25%}.wp iframe{position:absolute;inset:0;height:100%;width:100%}", '<figure class="wp"><div class="w">FRAME</div></figure>'],
  FitVids: [".fv{width:100%;position:relative;padding:0}.fv iframe{position:absolute;top:0;left:0;width:100%;height:100%}", '<div class="fv" style="padding-top:56%">FRAME</div>'],
  "a padding and no height": [".ph{position:relative;height:0;padding-bottom:56.25%;overflow:hidden}.ph iframe{position:absolute;inset:0;width:100%;height:100%}", '<div class="ph">FRAME</div>'],
  "a script's absence, a hidden spinner and an offset": [".of{position:relative;padding-top:56.25%;overflow:hidden}.of iframe{position:absolute;top:10px;left:10px;width:calc(100% - 20px);height:calc(100% - 20px)}", '<div class="of"><noscript>No script</noscript><div hidden>…</div><div style="visibility:hidden">…</div>FRAME</div>'],
  "a box in a box, and the browser's border": [".bb{position:relative;padding-top:56.25%;overflow:hidden}.bb div{position:absolute;inset:0}.bb iframe{width:100%;height:100%;border:2px inset}", '<div class="bb"><div>FRAME</div></div>'],
  "the middle of a box": [".mi{position:relative;padding-top:56.25%;overflow:hidden}.mi iframe{position:absolute;top:50%;left:50%;width:100%;height:100%;transform:translate(-50%,-50%);box-sizing:border-box;border:2px inset}", '<div class="mi">FRAME</div>'],
  "aspect-ratio": [".ar{aspect-ratio:16/9;overflow:hidden}.ar iframe{width:100%;height:100%}", '<div class="ar">FRAME</div>'],
};
test("boxes of one ratio are freed, and frames in open shadow roots are found: nothing is cut, nothing covers what follows", async ({ page, host }) => {
  await page.setViewportSize({ width: 800, height: 700 });
  const one = frame("lang=en&embed=tracker&target=poverty&lock=all", 'sandbox="allow-scripts"');
  const parts = Object.values(boxes).map(([style, markup]) => `<style>${style}</style>${markup.replace("FRAME", one)}<p class="next">Next</p>`);
  const shadow = `document.querySelector("#shadow").attachShadow({ mode: "open" }).innerHTML = ${JSON.stringify(one)};`;
  await host(`<style>iframe{border:0}</style>${parts.join("")}<div id="shadow"></div><p class="next">Next</p>${SCRIPT}<script src="/shadow.js"></script>`, { files: { "/shadow.js": shadow } });
  const names = [...Object.keys(boxes), "a shadow root"];
  for (const [at, name] of names.entries()) {
    await fitted(page, at);
    const next = await page.locator(".next").nth(at).boundingBox();
    const { y, height } = await page.locator("iframe").nth(at).boundingBox();
    // The margin of the paragraph, and the line that a frame stands on.
    expect(next.y - y - height, name).toBeGreaterThanOrEqual(-1);
    expect(next.y - y - height, name).toBeLessThan(30);
    const cut = await page.locator("iframe").nth(at).evaluate((element) => {
      const box = element.parentElement?.getBoundingClientRect();
      return box ? element.getBoundingClientRect().bottom - box.bottom : 0;
    });
    expect(cut, name).toBeLessThanOrEqual(1);
  }
});

test("where a sandbox lets no window open, a press on a link says the address", async ({ page, host, faults }) => {
  await host(frame("lang=ru&measure=poverty&embed=map", 'sandbox="allow-scripts"') + SCRIPT);
  const found = await inside(page);
  await expect(found.locator("#shut")).toBeHidden();
  await found.locator("#full").click();
  await expect(found.locator("#shut")).toContainText("не разрешает открывать новые окна");
  await expect(found.locator("#shut")).toContainText(`${SITE}ru/map/?measure=poverty&year=2016`);
  await fitted(page);
  // The browser says so too, to the host's author.
  expect(faults.splice(0).every((fault) => /sandbox/i.test(fault))).toBe(true);
});
