// Are the words of a page in its language, and drawn in its direction?

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./house.mjs";

const folder = join(root, "crates/assets/locales/en");
/** The names of all sentences: one that stands on a page is a sentence that is missing. */
const keys = new Set(readdirSync(folder).flatMap((file) =>
  [...readFileSync(join(folder, file), "utf8").matchAll(/^([a-z][\w-]*) *=/gm)].map(([, key]) => key).filter((key) => key.includes("-"))));

/** Sentences that are missing in the page's language. */
export async function missing(page) {
  const said = await page.evaluate(() => {
    const texts = [];
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.parentElement.closest("script, style, code")) texts.push(...node.data.split(/[\s·,:()]+/));
    }
    const hidden = ["aria-label", "title", "placeholder", "alt", "content"];
    for (const el of document.querySelectorAll(hidden.map((name) => `[${name}]`).join())) {
      texts.push(...hidden.map((name) => el.getAttribute(name)).filter(Boolean));
    }
    return [...new Set(texts)];
  });
  const found = said.filter((word) => keys.has(word));
  return found.length > 0 ? [`sentences are missing: ${found.join(", ")}`] : [];
}

/** Where the page reads from right to left: words in Latin letters whose last mark is drawn before the first. */
export const reversed = (page) => page.evaluate(() => {
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.data.trim();
    const parent = node.parentElement;
    // Latin letters throughout, a mark at the end that belongs to no direction, no isolating marks around.
    if (!/^[\p{Script=Latin}\d][^\u2066-\u2069\p{Script=Arabic}]*\p{Script=Latin}[^\u2066-\u2069\p{Script=Arabic}]*[.?!:)\]]$/u.test(text)) continue;
    if (!parent.checkVisibility() || parent.closest("script, style, svg")) continue;
    if (getComputedStyle(parent).direction === "rtl") {
      const inside = parent.closest("[class], [id]");
      found.push(`${inside?.localName}${inside?.id ? `#${inside.id}` : ""}.${inside?.classList[0] ?? ""} > ${parent.localName}: the last mark of ${JSON.stringify(text.slice(-40))} is drawn on the wrong side (dir="auto" or <bdi>)`);
    }
  }
  return [...new Set(found)].slice(0, 8);
});
