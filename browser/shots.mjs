// Pictures of every page, for those who design.

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { scenes } from "./lib/scenes.mjs";
import { company } from "./sweep.mjs";

const looks = [
  { width: 360, scheme: "light" }, { width: 768, scheme: "light" }, { width: 1440, scheme: "light" },
  { width: 360, scheme: "dark" }, { width: 1440, scheme: "dark" },
  { width: 360, scheme: "light", reverse: true },
];

export async function shots(folder, place, world) {
  mkdirSync(folder, { recursive: true });
  const visitorFor = company(place);
  for (const scene of scenes(world)) {
    const { page } = await visitorFor(scene.who).then(async (visitor) => (await scene.open(visitor), visitor));
    const name = `${scene.who}-${scene.name}`.replace(/[^a-z]+/g, "-");
    for (const { width, scheme, reverse = false } of looks) {
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width, height: 800 });
      if (reverse) await page.evaluate(() => Object.assign(document.documentElement, { dir: "rtl", lang: "ar" }));
      // As tall as the page: what is fixed to the lower edge then stands below the content, not over it.
      await page.setViewportSize({ width, height: await page.evaluate(() => document.documentElement.scrollHeight) });
      const path = join(folder, `${name}.${width}-${reverse ? "rtl" : scheme}.png`);
      await page.screenshot({ path, fullPage: true });
    }
    console.log(name);
  }
}
