// What travels, and what the compiler says of the script.

import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { promisify } from "node:util";
import { root } from "./lib/house.mjs";
import { holds, same } from "./lib/report.mjs";
import { Visitor } from "./lib/visitor.mjs";

const pageLimit = 50_000, scriptLimit = 20_000, requestLimit = 6;

export async function wire(report, place, world) {
  const guest = await Visitor.come(place);
  const answers = [];
  guest.page.on("requestfinished", (request) => answers.push(request));
  await guest.go(`${world.space}/ideas`);
  const sizes = await Promise.all(answers.map(async (request) => {
    const { responseBodySize, responseHeadersSize } = await request.sizes();
    return { path: new URL(request.url()).pathname, bytes: responseBodySize + responseHeadersSize, body: responseBodySize };
  }));
  const told = sizes.map(({ path, bytes }) => `${path} ${bytes}`).join(", ");
  const sum = sizes.reduce((total, { bytes }) => total + bytes, 0);
  await report.check(`wire: a first visit of the ideas takes less than 50 kB (${sum} bytes: ${told})`, () =>
    holds(sum < pageLimit && sizes.length >= 3, `${sum} bytes in ${sizes.length} answers`));
  await report.check(`wire: with at most ${requestLimit} requests`, () => holds(sizes.length <= requestLimit, told));
  await report.check("wire: the script is smaller than 20 kB, with what comes when it is asked for", async () => {
    const scripts = sizes.filter(({ path }) => path.endsWith(".js"));
    const late = guest.page.waitForEvent("requestfinished", (request) => request.url().endsWith(".js"));
    await guest.page.keyboard.press("Control+k");
    await guest.page.locator("dialog.palette").waitFor();
    const all = [...scripts.map(({ body }) => body), (await (await late).sizes()).responseBodySize];
    await guest.page.keyboard.press("Escape");
    const sum = all.reduce((total, body) => total + body, 0);
    holds(scripts.length > 0 && sum < scriptLimit, `${all} bytes`);
    console.log(`      ${all.join(" + ")} bytes`);
  });
  await report.check("wire: a second page asks only for itself", async () => {
    answers.length = 0;
    const arrived = guest.arrival();
    await guest.page.locator(".rows a").first().click();
    await arrived;
    const paths = [];
    for (const request of answers) {
      if ((await request.sizes()).responseBodySize > 0) paths.push(new URL(request.url()).pathname); // the rest is from the cache
    }
    holds(paths.some((path) => path.startsWith("/ideas/")), `the page itself is not among ${paths}`);
    const had = new Set(sizes.map(({ path }) => path)); // the icon may come late, once
    same(paths.filter((path) => path.startsWith("/assets/") && had.has(path)).join(), "", "fetched again");
  });
  report.findings("wire: the browser is silent", guest.takeFaults());
  await guest.leave();
}

export async function types(report) {
  const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
  const options = ["--noEmit", "--allowJs", "--checkJs", "--strict", "--target", "es2022", "--lib", "es2022,dom,dom.iterable",
    "--module", "es2022", "--moduleResolution", "bundler", "--moduleDetection", "force"];
  const said = await promisify(execFile)(process.execPath, [tsc, ...options, join(root, "crates/assets/static/app.js")])
    .then(() => [], (error) => `${error.stdout}${error.stderr}`.trim().split("\n"));
  report.findings("types: app.js and what it imports is sound under tsc --strict", said);
}
