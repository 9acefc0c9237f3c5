// What travels, and what the compiler says of the script.

import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { promisify } from "node:util";
import { root } from "./lib/house.mjs";
import { holds, same } from "./lib/report.mjs";
import { Visitor } from "./lib/visitor.mjs";

/** For somebody who comes for the first time, and for whoever goes on from there. In bytes, with headers. */
const first = { requests: 6, bytes: 50_000 };
const later = { bytes: 15_000 };
const scriptLimit = 20_000;
/** Smaller than this, compressing brings nothing. */
const worthIt = 1_000;

export async function wire(report, place, world) {
  const pages = { home: "/", ideas: `${world.space}/ideas`, idea: world.ideas.inDecision, decision: world.open };
  for (const [name, path] of Object.entries(pages)) {
    const guest = await Visitor.come(place); // with nothing in the cache
    const travelled = listen(guest);
    await guest.go(path);
    const answers = await travelled();
    const sum = total(answers);
    await report.check(`wire: a first visit of ${name}: at most 6 requests and less than 50 kB (${told(answers)})`, () => {
      holds(answers.length <= first.requests, `${answers.length} requests`);
      holds(answers.length >= 3, "page, styles or script are missing");
      holds(sum < first.bytes, `${sum} bytes`);
    });
    report.findings(`wire: ${name}: all of it is compressed, and what is not the page is kept for good`, answers.flatMap(careless));
    if (name === "home") {
      await report.check("wire: the script is smaller than 20 kB, with what comes when it is asked for", async () => {
        const asked = guest.page.waitForEvent("requestfinished", (request) => request.url().endsWith(".js"));
        await guest.page.keyboard.press("Control+k");
        await guest.page.locator("dialog.palette").waitFor();
        await asked;
        const all = [...answers, ...await travelled()].filter(({ path }) => path.endsWith(".js")).map(({ body }) => body);
        const sum = all.reduce((sum, body) => sum + body, 0);
        holds(all.length > 1 && sum < scriptLimit, `${all.join(" + ")} bytes`);
      });
    }
    for (const [next, path] of Object.entries(pages).filter(([other]) => other !== name)) {
      await guest.go(path);
      const more = (await travelled()).filter(({ body }) => body > 0); // the rest is from the cache
      await report.check(`wire: ${next} after ${name} asks only for itself, and less than 15 kB (${told(more)})`, () => {
        holds(more.some((answer) => answer.path === path), "the page itself is not among it");
        const had = new Set(answers.map(({ path }) => path)); // the icon may come late, once
        same(more.filter((answer) => had.has(answer.path) && answer.path !== path).map(({ path }) => path).join(), "", "fetched again");
        holds(total(more) < later.bytes, `${total(more)} bytes`);
      });
    }
    report.findings(`wire: ${name}: the browser is silent`, guest.takeFaults());
    await guest.leave();
  }
}

/** What has travelled since the last time we asked. */
function listen(guest) {
  const finished = [];
  guest.page.on("requestfinished", (request) => finished.push(request));
  return () => Promise.all(finished.splice(0).map(async (request) => {
    const { responseBodySize: body, responseHeadersSize } = await request.sizes();
    const response = await request.response();
    const headers = await response.allHeaders();
    const { "accept-encoding": accepted = "" } = await request.allHeaders();
    return { path: new URL(request.url()).pathname, body, bytes: body + responseHeadersSize, headers, accepted };
  }));
}

const total = (answers) => answers.reduce((sum, { bytes }) => sum + bytes, 0);
const told = (answers) => `${total(answers)} bytes: ${answers.map(({ path, bytes }) => `${path.replace(/^\/assets\/\w+/, "…")} ${bytes}`).join(", ")}`;

/** What an answer leaves undone for a slow line. */
function careless({ path, body, headers, accepted }) {
  const found = [];
  const encoding = headers["content-encoding"];
  if (body >= worthIt && !/^(br|zstd|gzip)$/.test(encoding ?? "")) found.push(`${path}: ${body} bytes, not compressed`);
  if (encoding && !accepted.includes(encoding)) found.push(`${path}: in ${encoding}, where only ${accepted} was asked for`);
  if (encoding && !/accept-encoding/i.test(headers.vary ?? "")) found.push(`${path}: compressed, but does not vary by Accept-Encoding`);
  if (path.startsWith("/assets/")) {
    if (!/^\/assets\/[0-9a-f]{16}\//.test(path)) found.push(`${path}: its address does not carry its content's hash`);
    const cache = headers["cache-control"] ?? "";
    const age = Number(/max-age=(\d+)/.exec(cache)?.[1]);
    if (!cache.includes("immutable") || !(age >= 31_536_000)) found.push(`${path}: kept only for "${cache}"`);
  }
  return found;
}

export async function types(report) {
  const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
  const options = ["--noEmit", "--allowJs", "--checkJs", "--strict", "--target", "es2022", "--lib", "es2022,dom,dom.iterable",
    "--module", "es2022", "--moduleResolution", "bundler", "--moduleDetection", "force", "--typeRoots", "none"]; // what packages declare is not there in a browser
  const said = await promisify(execFile)(process.execPath, [tsc, ...options, join(root, "crates/assets/static/app.js"), join(root, "crates/assets/static/passkeys.js")])
    .then(() => [], (error) => `${error.stdout}${error.stderr}`.trim().split("\n"));
  report.findings("types: app.js, passkeys.js and what they import is sound under tsc --strict", said);
}
