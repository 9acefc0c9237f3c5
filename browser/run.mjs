// Cocreate in a browser, as people meet it.
//   node run.mjs                   everything
//   node run.mjs sweep live …      only these: types, wire, sweep, with, without
//   node run.mjs --shots DIR       no checks: pictures of every page, for those who design
// The server is target/debug/cocreate, or what COCREATE_BIN names.

import { complaints, walk } from "./journeys/all.mjs";
import { openHouse } from "./lib/house.mjs";
import { Report } from "./lib/report.mjs";
import { startBrowser } from "./lib/visitor.mjs";
import { survey } from "./lib/world.mjs";
import { shots } from "./shots.mjs";
import { sweep } from "./sweep.mjs";
import { types, wire } from "./wire.mjs";

const words = process.argv.slice(2);
const pictures = words.indexOf("--shots");
const folder = pictures < 0 ? undefined : words.splice(pictures, 2)[1] ?? "shots";
const wanted = (suite) => words.length === 0 || words.includes(suite);

const report = new Report();
const browser = await startBrowser();

/** Does something in a house of its own. */
async function visit(name, act) {
  const house = await openHouse();
  try {
    const place = { browser, url: house.url };
    await act(report, place, await survey(place));
    report.findings(`${name}: the server is silent`, complaints(house));
  } finally {
    await house.stop();
  }
}

const suites = {
  types: () => types(report),
  wire: () => visit("wire", wire),
  with: () => walk(report, browser, true),
  without: () => walk(report, browser, false),
  sweep: () => visit("sweep", sweep),
};

const began = Date.now();
try {
  if (folder !== undefined) await visit("shots", (_, place, world) => shots(folder, place, world));
  else {
    const chosen = Object.entries(suites).filter(([name]) => wanted(name));
    // Side by side: each waits for its own browser tab most of the time.
    await Promise.all(chosen.map(([name, run]) => run().catch((error) => report.fail(`${name} broke off`, error.stack))));
  }
} finally {
  await browser.close();
}
if (folder === undefined) {
  console.log(`in ${Math.round((Date.now() - began) / 1000)} seconds`);
  console.log(report.summary());
  process.exitCode = report.failed > 0 || report.passed === 0 ? 1 : 0;
}
