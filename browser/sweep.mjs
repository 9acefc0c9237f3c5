// Over every page: can everybody use it, is its HTML sound, does it fit each screen, is the browser silent?
// In English by every means; in the other languages by what a language changes.

import { axe, byColour, byPlace, everything } from "./lib/axe.mjs";
import { company, speaking } from "./lib/company.mjs";
import { fit } from "./lib/fit.mjs";
import { Pile, validate } from "./lib/html.mjs";
import { pool } from "./lib/pool.mjs";
import { same } from "./lib/report.mjs";
import { isMain, scenes } from "./lib/scenes.mjs";
import { Visitor } from "./lib/visitor.mjs";
import { missing, reversed } from "./lib/words.mjs";

export { axe, everything };

/** What the browser tells of its reader's wishes. */
const plain = { colorScheme: "light", contrast: "no-preference", forcedColors: "none" };
const looks = [
  ["dark", { colorScheme: "dark" }],
  ["high contrast", { contrast: "more" }],
  ["high contrast, dark", { contrast: "more", colorScheme: "dark" }],
];

/** 320 is a page of 1280 at 400 %, and of 640 at 200 %. */
const widths = [320, 360, 768];
const tall = 800;

/** In each of these, what of a page is looked at, and who sees to it. */
const tours = [
  { name: "en", tag: "en-GB", sees: inEveryLook, keeps: true },
  { name: "ar", tag: "ar", sees: inArabic, keeps: true },
  { name: "stretched", tag: "en-XA", sees: (page) => fits(page, widths) },
  ...["fr", "es", "de", "hi"].map((tag) => ({ name: tag, tag, only: isMain, sees: (page) => fits(page, [360]) })),
];

/** How many pages are open side by side. */
const breadth = Number(process.env.SWEEP_BREADTH ?? 3);

/** @param {RegExp} [only]  of the names of scenes, as reported */
export async function sweep(report, place, world, only = /(?:)/) {
  await report.check("sweep: whatever does not fit is found", () => fitFinds(place));
  const pile = new Pile();
  await pool(breadth, tours.flatMap((tour) => rounds(report, place, world, pile, tour, only)));
  if (pile.size === 0) return;
  const { errors, warnings } = await pile.check();
  report.findings(`sweep: vnu finds no error in the HTML of ${pile.size} pages`, errors);
  report.findings("sweep: vnu warns of nothing", warnings);
}

/** The parts of a tour that can go on side by side: one for each person; then what changes something. */
function rounds(report, place, world, pile, tour, only) {
  const visitorFor = company(place, { viewport: { width: 1280, height: 900 }, ...speaking(tour.tag) });
  const chosen = scenes(world)
    .filter((scene) => tour.only?.(scene) ?? true)
    .filter(({ who, name }) => only.test(`${tour.name}: ${who}: ${name}`));
  const visit = async (list) => {
    for (const scene of list) {
      const name = `${tour.name}: ${scene.who}: ${scene.name}`;
      const looking = visitorFor(scene.who).then((visitor) => look(visitor, scene, tour, (html) => pile.add(name, html)));
      report.findings(`sweep: ${name}`, await looking.catch((error) => [`could not be looked at: ${error.message}`]));
    }
  };
  const people = [...new Set(chosen.map(({ who }) => who))];
  const quiet = people.map((who) => chosen.filter((scene) => scene.who === who && !scene.changes));
  const last = chosen.filter(({ changes }) => changes);
  let open = quiet.length;
  const finish = async () => {
    await visit(last);
    await Promise.all(people.map(async (who) => (await visitorFor(who)).leave()));
  };
  return quiet.map((list) => async () => {
    await visit(list);
    open -= 1;
    return open === 0 ? [finish] : [];
  });
}

/** Everything that is wrong with one page. */
async function look(visitor, scene, tour, keep) {
  const { page } = visitor;
  await page.setViewportSize({ width: 1280, height: tall });
  const response = await scene.open(visitor);
  const findings = [];
  if (response.status() !== scene.status) findings.push(`answers ${response.status()} instead of ${scene.status}`);
  const html = await response.text();
  findings.push(...validate(html));
  if (tour.keeps) keep(html);
  findings.push(...await missing(page), ...await tour.sees(page));
  return [...new Set([...findings, ...visitor.takeFaults()])];
}

async function inEveryLook(page) {
  const findings = [];
  for (const width of [1280, 320]) {
    const note = (how, found) => findings.push(...found.map((finding) => `${width} px, ${how}: ${finding}`));
    await page.setViewportSize({ width, height: tall });
    note("light", await axe(page, { runOnly: width === 1280 ? everything : [...byColour, ...byPlace] }));
    for (const [how, media] of width === 320 ? looks.slice(0, 2) : looks) {
      await page.emulateMedia({ ...plain, ...media });
      note(how, await axe(page, { runOnly: byColour }));
    }
    await page.emulateMedia({ ...plain, forcedColors: "active" });
    note("forced colours", await nakedControls(page));
    await page.emulateMedia(plain);
  }
  findings.push(...await fits(page, widths), ...await withLargeText(page));
  return findings;
}

/**
 * Where the reader's system says all colours, grounds and shadows are gone: whatever can be pressed or typed into
 * needs a line around or under it, and what is chosen more than a colour. (axe cannot tell: it reads the colours of before.)
 */
const nakedControls = (page) => page.evaluate(() => {
  const lined = (el) => {
    const style = getComputedStyle(el);
    return ["Top", "Right", "Bottom", "Left"].some((side) => style[`border${side}Style`] !== "none" && parseFloat(style[`border${side}Width`]) > 0)
      || style.textDecorationLine.includes("underline") || (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0);
  };
  const named = (el) => el.localName + (el.id ? `#${el.id}` : "") + [...el.classList].map((one) => `.${one}`).join("");
  const seen = (selector) => [...document.querySelectorAll(selector)].filter((el) => el.checkVisibility({ visibilityProperty: true }));
  const drawn = "[type=checkbox], [type=radio], [type=hidden], [type=range], [type=file]"; // by the browser itself
  const bare = seen(".button, input, select, textarea, main button").filter((el) => !el.matches(drawn) && !lined(el));
  const alike = seen("[aria-current]")
    .filter((el) => ![el, ...el.querySelectorAll("*")].some(lined) && Number(getComputedStyle(el).fontWeight) < 600);
  return [...bare.map((el) => `${named(el)} has no line around or under it`),
    ...alike.map((el) => `${named(el.closest("[class]") ?? el)} > ${named(el)} "${el.innerText}" is marked as current by colour alone`)];
});

async function inArabic(page) {
  const findings = [];
  const { dir, lang } = await page.evaluate(() => {
    const { dir, lang } = document.documentElement;
    return { dir, lang };
  });
  if (dir !== "rtl" || lang !== "ar") findings.push(`says that it is ${lang}, ${dir}`);
  findings.push(...await reversed(page), ...await fits(page, [360]), ...await axe(page, { runOnly: everything }));
  return findings;
}

async function fits(page, widths) {
  const findings = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: tall });
    findings.push(...(await fit(page)).map((finding) => `${width} px wide: ${finding}`));
  }
  return findings;
}

/** One page with one defect of each kind, and next to each its like without it. */
async function fitFinds(place) {
  const visitor = await Visitor.come(place, { viewport: { width: 360, height: tall } });
  const boxes = (style, inner) => `<div style="inline-size:6rem;${style}">${inner}</div>`;
  const word = "Unterbeamtengesellschaft";
  await visitor.page.setContent(`<!doctype html><main style="padding:1rem">
    ${boxes("overflow:hidden", `${word} hidden`)} ${boxes("overflow:auto", `${word} scrolls`)}
    ${boxes("overflow:hidden;text-overflow:ellipsis;white-space:nowrap", "words that end in dots")} ${boxes("", "words that wrap within")}
    ${boxes("overflow:hidden;block-size:1.5rem", "two lines in a box for one")} ${boxes("overflow:hidden;block-size:4rem", "two lines in a box for two")}
    <button style="inline-size:4rem">${word} inside</button> <button style="inline-size:4rem">short</button>
    <p style="margin:0">below</p><p style="margin:-1.1rem 0 0">above</p><p>apart</p>
    <span style="position:absolute;inset-inline-start:-3rem">outside</span> <span style="position:absolute;clip-path:inset(50%);inline-size:1px;overflow:hidden">for ears</span>
    <p style="inline-size:30rem">wide</p></main>`);
  const found = (await fit(visitor.page)).sort().map((finding) => finding.replace(/ by \d+ px| at -?\d+| to \d+/g, ""));
  await visitor.leave();
  same(found.join("\n"), [
    `"${word} hidden" is cut off by main > div`,
    `"${word} inside" sticks out of main > button`,
    '"outside" begins outside of the page,',
    '"two lines in a box for one" is cut off by main > div',
    '"words that end in dots" is cut off by main > div',
    '"below" in main > p lies upon "above" in main > p',
    'scrolls sideways: main > p "wide" reaches',
  ].sort().join("\n"));
}

/** Text twice as large (WCAG 2.2, 1.4.4), on half a screen. */
async function withLargeText(page) {
  await page.setViewportSize({ width: 640, height: tall });
  await page.evaluate(() => { document.documentElement.style.fontSize = "200%"; });
  const findings = (await fit(page)).map((finding) => `640 px wide, text at 200 %: ${finding}`);
  await page.evaluate(() => { document.documentElement.style.fontSize = ""; });
  return findings;
}
