// Cocreate in a browser, as people meet it.
//   node run.mjs                       everything
//   node run.mjs sweep live …          only these: types, wire, lighthouse, oidc, sweep, with, without
//   node run.mjs sweep --only REGEXP   of the sweep, only the scenes whose name (`ar: guest: home`) matches
// The server is target/debug/cocreate, or what COCREATE_BIN names.

import { complaints, walk } from "./journeys/all.mjs";
import { openHouse } from "./lib/house.mjs";
import { Report } from "./lib/report.mjs";
import { startBrowser } from "./lib/visitor.mjs";
import { survey } from "./lib/world.mjs";
import { perfect } from "./lighthouse.mjs";
import { oidc } from "./oidc.mjs";
import { sweep } from "./sweep.mjs";
import { types, wire } from "./wire.mjs";

const words = process.argv.slice(2);
const restricted = words.indexOf("--only");
const only = restricted < 0 ? undefined : new RegExp(words.splice(restricted, 2)[1]);
const wanted = (suite) => words.length === 0 || words.includes(suite);

const report = new Report();
const browser = await startBrowser();

/** Does something in a house of its own. */
async function visit(name, act) {
  const house = await openHouse();
  try {
    const place = { browser, url: house.url };
    await act(report, place, await survey(place), only);
    report.findings(`${name}: the server is silent`, complaints(house));
  } finally {
    await house.stop();
  }
}

/** Those of one line side by side (each waits for its own tab most of the time), one line after the other. */
const suites = [
  { types: () => types(report), wire: () => visit("wire", wire), oidc: () => oidc(report, browser) },
  { with: () => walk(report, browser, true), without: () => walk(report, browser, false) },
  { sweep: () => visit("sweep", sweep) },
  { lighthouse: () => visit("lighthouse", perfect) },
];

const seconds = async (act) => {
  const began = Date.now();
  await act();
  return Math.round((Date.now() - began) / 1000);
};
const times = [];
const whole = await seconds(async () => {
  for (const line of suites) {
    await Promise.all(Object.entries(line).filter(([name]) => wanted(name)).map(async ([name, run]) => {
      const took = await seconds(() => run().catch((error) => report.fail(`${name} broke off`, error.stack)));
      times.push(`${name} ${took} s`);
    }));
  }
  await browser.close();
});
console.log(`${times.join(", ")}; together ${whole} s`);
console.log(report.summary());
process.exitCode = report.failed > 0 || report.passed === 0 ? 1 : 0;
