// Pictures of every page, for those who design.
//   node shots.mjs [--only REGEXP] [--looks light,dark,ar] [--widths 360,768,1440] [--into FOLDER]
//   node shots.mjs readme      the README's three pictures, into docs/
// Every picture is <who>-<page>.<width>-<look>.png; all of one width and look also come on one sheet, sheet.<width>-<look>.jpg.
// The server is target/debug/cocreate, or what COCREATE_BIN names.

import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { company, speaking } from "./lib/company.mjs";
import { openHouse, root } from "./lib/house.mjs";
import { pool } from "./lib/pool.mjs";
import { scenes } from "./lib/scenes.mjs";
import { startBrowser, Visitor } from "./lib/visitor.mjs";
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
  const { page } = await Visitor.come(place, { viewport: { width: 1700, height: 900 } });
  for (const [look, pictures] of Object.entries(byLook)) {
    for (const width of widths) {
      await sheets(page, pictures.filter((one) => one.width === width).map(({ path }) => path), join(into, `sheet.${width}-${look}`));
    }
    console.log(`${look}: ${pictures.length} pictures in ${into}`);
  }
}

/** The tops of all pages, small, beside one another, in the order of the scenes; several sheets where there are many. */
async function sheets(page, pictures, path) {
  const much = 40;
  for (let from = 0; from < pictures.length; from += much) {
    const figures = pictures.slice(from, from + much).map((file) => {
      const name = basename(file);
      return `<figure><img src="${name}" alt=""><figcaption>${name.split(".")[0]}</figcaption></figure>`;
    });
    const draft = `${path}.html`; // a file, so that it may show files
    writeFileSync(draft, `<!doctype html><meta charset="utf-8"><style>
      body { margin: 12px; display: grid; grid-template-columns: repeat(8, 1fr); gap: 12px; background: #777; font: 13px sans-serif; color: #fff; }
      figure { margin: 0 } img { inline-size: 100%; block-size: 340px; object-fit: cover; object-position: top; display: block }
      </style>${figures.join("")}`);
    await page.goto(pathToFileURL(draft).href);
    await page.screenshot({ path: `${path}${pictures.length > much ? `.${from / much + 1}` : ""}.jpg`, type: "jpeg", quality: 80, fullPage: true });
    rmSync(draft);
  }
}

/** What a visitor of the repository sees first: small, and of the width at which it will stand there. */
const readme = [
  { file: "home", who: "guest", path: () => "/" },
  { file: "idea", who: "participant", path: (world) => world.ideas.inDecision },
  { file: "outcome", who: "guest", path: (world) => world.decided },
];
const atMost = 60_000;

async function forReadme(place, world, into) {
  mkdirSync(into, { recursive: true });
  const visitorFor = company(place, { viewport: { width: 1200, height: 760 } });
  const { page: press } = await Visitor.come(place);
  for (const { file, who, path } of readme) {
    const { page } = await visitorFor(who).then(async (visitor) => (await visitor.go(path(world)), visitor));
    const picture = (await page.screenshot()).toString("base64");
    const webp = await press.evaluate(pressed, { picture, atMost });
    if (!webp) throw new Error(`${file}: not even the lowest quality is below ${atMost} bytes`);
    const to = join(into, `${file}.webp`);
    const bytes = Buffer.from(webp, "base64");
    writeFileSync(to, bytes);
    console.log(`${to}: ${bytes.length} bytes`);
  }
}

/** In the browser: the picture as WebP, in the best quality that is small enough. */
async function pressed({ picture, atMost }) {
  const image = new Image();
  image.src = `data:image/png;base64,${picture}`;
  await image.decode();
  const canvas = Object.assign(document.createElement("canvas"), { width: image.width, height: image.height });
  canvas.getContext("2d").drawImage(image, 0, 0);
  const tries = [0.92, 0.85, 0.75, 0.65, 0.5].map((quality) => canvas.toDataURL("image/webp", quality).split(",")[1]);
  return tries.find((base64) => base64.length * 3 / 4 < atMost);
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
