// Can everybody use the page, as far as axe can tell?

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

export const everything = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** What can come out differently on another ground. */
export const byColour = ["color-contrast", "link-in-text-block"];

/** What can come out differently on another screen. */
export const byPlace = ["target-size", "scrollable-region-focusable"];

/** By the driver's own channel, so that the page's content policy stays as it is. */
export async function axe(page, options) {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(source);
  return page.evaluate(async (options) => {
    const { violations } = await window.axe.run(document, { ...options, resultTypes: ["violations"] });
    return violations.flatMap((rule) => rule.nodes.map((node) => {
      const why = [...node.any, ...node.all, ...node.none].map((check) => check.message)[0] ?? rule.help;
      return `axe: ${rule.id} ${node.target.join(" ")}: ${why}`;
    }));
  }, options);
}
