// Cocreate in a browser.   node run.mjs [sweep|journeys|wire …] [--shots DIR]
// Starts a server of its own from target/debug/cocreate, or from COCREATE_BIN.

import { openHouse } from "./lib/house.mjs";
import { Report } from "./lib/report.mjs";
import { startBrowser } from "./lib/visitor.mjs";
import { survey } from "./lib/world.mjs";
import { sweep } from "./sweep.mjs";

const report = new Report();
const browser = await startBrowser();
const house = await openHouse();
try {
  const place = { browser, url: house.url };
  await sweep(report, place, await survey(place));
} finally {
  await browser.close();
  await house.stop();
}
console.log(report.summary());
process.exitCode = report.failed > 0 ? 1 : 0;
