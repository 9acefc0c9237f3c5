// Pictures of every page, for those who design.
//   node shots.mjs [--only REGEXP] [--looks light,dark,ar] [--widths 360,768,1440] [--into FOLDER]
//   node shots.mjs readme      the README's three pictures, into docs/
// Every picture is <who>-<page>.<width>-<look>.png; where ImageMagick's `montage` is, each look and width also comes on one sheet.
// The server is target/debug/cocreate, or what COCREATE_BIN names.

import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, rmSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { company, speaking } from "./lib/company.mjs";
import { openHouse, root } from "./lib/house.mjs";
import { pool } from "./lib/pool.mjs";
import { scenes } from "./lib/scenes.mjs";
import { startBrowser } from "./lib/visitor.mjs";
import { survey } from "./lib/world.mjs";

/** Ways in which a page can look. One line for each. */
const allLooks = {
  light: { tag: "en-GB", media: { colorScheme: "light" } },
  dark: { tag: "en-GB", media: { colorScheme: "dark" } },
  ar: { tag: "ar", media: { colorScheme: "light" } },
  contrast: { tag: "en-GB", media: { colorScheme: "light", contrast: "more" } },
  fr: { tag: "fr", media: { colorScheme: "light" } },
  es: { tag: "es", media: { colorScheme: "light" } },
  de: { tag: "de", media: { colorScheme: "light" } },
  hi: { tag: "hi", media: { colorScheme: "light" } },
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: "string", default: "" },
    looks: { type: "string", default: "light,dark,ar" },
    widths: { type: "string", default: "360,768,1440" },
    into: { type: "string", default: join(root, "shots") },
  },
});

/** As it stands in a file's name. */
const slug = ({ who, name }) => `${who}-${name}`.replace(/[^a-z0-9]+/g, "-");

/** As tall as the page: what is fixed to the lower edge then stands below the content, not over it. */
async function wholePage(page, width, path) {
  await page.setViewportSize({ width, height: 800 });
  await page.setViewportSize({ width, height: await page.evaluate(() => document.documentElement.scrollHeight) });
  await page.screenshot({ path, fullPage: true });
}

async function gallery(place, world, { only, looks, widths, into }) {
  mkdirSync(into, { recursive: true });
  const byLook = Object.fromEntries(looks.map((look) => [look, []]));
  const tags = [...new Set(looks.map((look) => allLooks[look].tag))];
  await pool(2, tags.map((tag) => async () => {
    const visitorFor = company(place, speaking(tag));
    const mine = looks.filter((look) => allLooks[look].tag === tag);
    for (const scene of scenes(world)) {
      const name = slug(scene);
      // What changes something is done even where no picture of it is wanted: others build on it.
      if (!only.test(name) && !scene.changes) continue;
      const visitor = await visitorFor(scene.who);
      await scene.open(visitor);
      if (!only.test(name)) continue;
      for (const look of mine) {
        await visitor.page.emulateMedia({ contrast: "no-preference", ...allLooks[look].media });
        for (const width of widths) {
          const path = join(into, `${name}.${width}-${look}.png`);
          await wholePage(visitor.page, width, path);
          byLook[look].push({ width, path });
        }
      }
    }
  }));
  for (const [look, pictures] of Object.entries(byLook)) {
    for (const width of widths) sheet(pictures.filter((one) => one.width === width).map(({ path }) => path), join(into, `sheet.${width}-${look}.jpg`));
    console.log(`${look}: ${pictures.length} pictures in ${into}`);
  }
}

/** All of them small, from above, on one picture; in the order of the scenes. */
function sheet(pictures, path) {
  if (pictures.length === 0 || spawnSync("montage", ["-version"]).error) return;
  // Of each only the top, so that long pages do not push the others away; a few pages to a sheet, as much as a picture can hold.
  for (let from = 0, part = 1; from < pictures.length; from += 48, part += 1) {
    const those = pictures.slice(from, from + 48);
    const labelled = those.flatMap((file) => ["-label", file.split("/").at(-1).replace(/\.\d+-\w+\.png$/, ""), `${file}[0]`]);
    const out = pictures.length > 48 ? path.replace(/\.jpg$/, `.${part}.jpg`) : path;
    execFileSync("montage", [...labelled, "-thumbnail", "300x", "-gravity", "north", "-crop", "300x520+0+0", "+repage", "-tile", "8x",
      "-geometry", "300x520+8+8", "-background", "#888", "-pointsize", "14", "-quality", "82", out]);
  }
}

/** What a visitor of the repository sees first: small, and of the width at which it will stand there. */
const readme = [
  { file: "home", who: "participant", path: () => "/" },
  { file: "idea", who: "participant", path: (world) => world.ideas.inDecision },
  { file: "outcome", who: "guest", path: (world) => world.decided },
];
const atMost = 60_000;

async function forReadme(place, world, into) {
  mkdirSync(into, { recursive: true });
  const visitorFor = company(place, { viewport: { width: 1200, height: 760 } });
  for (const { file, who, path } of readme) {
    const { page } = await visitorFor(who).then(async (visitor) => (await visitor.go(path(world)), visitor));
    const picture = join(into, `${file}.png`);
    await page.screenshot({ path: picture });
    const webp = join(into, `${file}.webp`);
    // The best quality that is small enough.
    const made = [90, 80, 70, 60, 50].some((quality) => {
      execFileSync("convert", [picture, "-quality", String(quality), "-define", "webp:method=6", webp]);
      return statSync(webp).size < atMost;
    });
    if (!made) throw new Error(`${webp} has ${statSync(webp).size} bytes at the lowest quality`);
    rmSync(picture);
    console.log(`${webp}: ${statSync(webp).size} bytes`);
  }
}

const house = await openHouse();
const browser = await startBrowser();
try {
  const place = { browser, url: house.url };
  const world = await survey(place);
  if (positionals[0] === "readme") await forReadme(place, world, join(root, "docs"));
  else {
    const looks = values.looks.split(",");
    const unknown = looks.filter((look) => !(look in allLooks));
    if (unknown.length > 0) throw new Error(`no look is called ${unknown}: there are ${Object.keys(allLooks).join(", ")}`);
    await gallery(place, world, {
      only: new RegExp(values.only), looks, widths: values.widths.split(",").map(Number), into: resolve(values.into),
    });
  }
} finally {
  await browser.close();
  await house.stop();
}
