// Over every page: can everybody use it, is its HTML sound, does it fit each screen, is the browser silent?

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { HtmlValidate } from "html-validate";
import { scenes } from "./lib/scenes.mjs";
import { Visitor } from "./lib/visitor.mjs";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
export const everything = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** What can come out differently in the dark, and on a small screen. */
const byColour = ["color-contrast", "link-in-text-block"];
const byPlace = ["color-contrast", "target-size", "scrollable-region-focusable"];

/** 320 is a page of 1280 at 400 %, and of 640 at 200 %. */
const widths = [320, 360, 768];

const validator = new HtmlValidate({
  extends: ["html-validate:recommended", "html-validate:a11y"],
  rules: {
    "no-trailing-whitespace": "off", // templates leave some; it is compressed away
    "doctype-style": ["error", { style: "lowercase" }],
    "long-title": "off", // for search engines, not for people
    "require-sri": "off", // everything is from this site
    "no-implicit-button-type": "off", // a button in a form sends it, and is meant to
    "form-dup-name": ["error", { shared: ["radio", "checkbox", "submit", "button", "reset"] }], // ballots: one name, many ticks
    "prefer-native-element": ["error", { exclude: ["region"] }], // a table that scrolls is no section
  },
});

export const roles = ["host", "steward", "participant", "observer", "neutral"];

/** A visitor of each kind, signed in when first asked for. */
export function company(place, options = {}) {
  const here = new Map();
  const welcome = async (who) => {
    const visitor = await Visitor.come(place, options);
    if (roles.includes(who)) await visitor.signIn(who);
    if (who === "newcomer") {
      await visitor.go("/sign-up");
      await visitor.force("#sign-up", { name: "Nadia New", email: "nadia@example.org", password: "long enough" });
    }
    return visitor;
  };
  return async (who) => {
    if (!here.has(who)) here.set(who, await welcome(who));
    return here.get(who);
  };
}

export async function sweep(report, place, world) {
  const visitorFor = company(place, { viewport: { width: 1280, height: 900 } });
  for (const scene of scenes(world)) {
    const name = `sweep: ${scene.who}: ${scene.name}`;
    await report.check(name, async () => {
      const visitor = await visitorFor(scene.who);
      const findings = await look(visitor, scene);
      if (findings.length > 0) throw new Error(findings.join("\n"));
    });
  }
}

/** Everything that is wrong with one page. */
async function look(visitor, scene) {
  const { page } = visitor;
  const response = await scene.open(visitor);
  const findings = [];
  if (response.status() !== scene.status) findings.push(`answers ${response.status()} instead of ${scene.status}`);
  findings.push(...validate(await response.text()));
  findings.push(...await axe(page, { runOnly: everything }));
  await page.emulateMedia({ colorScheme: "dark" });
  findings.push(...(await axe(page, { runOnly: byColour })).map((finding) => `dark: ${finding}`));
  await page.emulateMedia({ colorScheme: "light" });
  const size = page.viewportSize();
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    const found = await overflow(page);
    if (width === widths[0]) found.push(...await axe(page, { runOnly: byPlace }));
    findings.push(...found.map((finding) => `${width} px wide: ${finding}`));
  }
  await page.setViewportSize({ width: 360, height: 800 });
  await page.evaluate(() => { document.documentElement.dir = "rtl"; });
  findings.push(...(await overflow(page)).map((finding) => `right to left: ${finding}`));
  await page.setViewportSize(size);
  return [...new Set([...findings, ...visitor.takeFaults()])];
}

function validate(html) {
  const { results } = validator.validateStringSync(html);
  return results.flatMap((result) => result.messages)
    .map((found) => `html: ${found.ruleId} ${found.selector ?? `line ${found.line}`}: ${found.message}`);
}

/** By the driver's own channel, so that the page's content policy stays as it is. */
export async function axe(page, options) {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axeSource);
  return page.evaluate(async (options) => {
    const { violations } = await window.axe.run(document, { ...options, resultTypes: ["violations"] });
    return violations.flatMap((rule) => rule.nodes.map((node) => {
      const why = [...node.any, ...node.all, ...node.none].map((check) => check.message)[0] ?? rule.help;
      return `axe: ${rule.id} ${node.target.join(" ")}: ${why}`;
    }));
  }, options);
}

/** What makes the page scroll sideways: named, not only measured. */
const overflow = (page) => page.evaluate(() => {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return [];
  const framed = (el) => {
    for (let up = el.parentElement; up; up = up.parentElement) {
      if (/auto|scroll|hidden|clip/.test(getComputedStyle(up).overflowX)) return true;
    }
    return false;
  };
  const wide = [...document.body.querySelectorAll("*")].filter((el) => {
    const box = el.getBoundingClientRect();
    return box.width > 0 && (box.right > width + 0.5 || box.left < -0.5) && !framed(el);
  });
  const innermost = wide.filter((el) => !wide.some((other) => other !== el && el.contains(other)));
  const named = innermost.slice(0, 4).map((el) => {
    const name = el.localName + (el.id ? `#${el.id}` : "") + [...el.classList].map((one) => `.${one}`).join("");
    return `${name} reaches to ${Math.round(el.getBoundingClientRect().right)}`;
  });
  return [`scrolls sideways to ${document.documentElement.scrollWidth}: ${named.join(", ")}`];
});
