// Each journey with script and without, each time in a house of its own.

import { openHouse } from "../lib/house.mjs";
import { Visitor } from "../lib/visitor.mjs";
import { survey } from "../lib/world.mjs";
import { coming } from "./coming.mjs";
import { decisions } from "./decisions.mjs";
import { ideas } from "./ideas.mjs";
import { invitations } from "./invitations.mjs";
import { keyboard } from "./keyboard.mjs";
import { keys } from "./keys.mjs";
import { live } from "./live.mjs";
import { moderation } from "./moderation.mjs";
import { passkeys } from "./passkeys.mjs";
import { reading } from "./reading.mjs";
import { second } from "./second.mjs";
import { spaces } from "./spaces.mjs";
import { times } from "./times.mjs";

const journeys = { reading, keyboard, coming, second, ideas, decisions, spaces, moderation, invitations };

export async function walk(report, browser, script) {
  const house = await openHouse();
  try {
    const place = { browser, url: house.url };
    const world = await survey(place);
    const chosen = script ? { ...journeys, live, keys, times, passkeys } : journeys;
    for (const [name, journey] of Object.entries(chosen)) {
      const visitors = [];
      const visitor = async ({ url = place.url, ...options } = {}) => {
        visitors.push(await Visitor.come({ browser, url }, { script, ...options }));
        return visitors.at(-1);
      };
      const label = `${name}, ${script ? "with" : "without"} script`;
      await report.journey(label, (step) => journey(step, { world, visitor, place, script, report, label }));
      report.findings(`${label}: the browser is silent`, visitors.flatMap((visitor) => visitor.takeFaults()));
      await Promise.all(visitors.map((visitor) => visitor.leave()));
    }
    report.findings(`${script ? "with" : "without"} script: the server is silent`, complaints(house));
  } finally {
    await house.stop();
  }
}

/** What the server warns of would be ours to mend. */
export function complaints(house) {
  if (house.ended) return [house.ended];
  return house.log().split("\n").filter((line) => /ERROR|WARN|panicked/.test(line)).slice(0, 10);
}
