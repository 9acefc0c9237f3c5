// No mouse: from the home page to an idea and its support, by Tab and Enter, always seeing where one is.

import { holds, same } from "../lib/report.mjs";

const screens = [{ width: 1280, height: 900 }, { width: 360, height: 640 }];

export async function keyboard(step, { world, visitor }) {
  for (const viewport of screens) {
    const about = `at ${viewport.width} px`;
    const edda = await (await visitor({ viewport })).signIn("participant");
    const { page } = edda;

    await step(`${about}: the first Tab offers to skip to the content`, async () => {
      await edda.go("/");
      await page.keyboard.press("Tab");
      const skip = await focused(page);
      same(skip.href, "#main");
      holds(skip.seen, `the skip link is not seen: ${skip.why}`);
      await page.keyboard.press("Enter");
      await page.locator("main:focus").waitFor();
    });

    await step(`${about}: from the home page to an idea`, async () => {
      await tabTo(page, (at) => at.href === world.space && at.inMain);
      await page.keyboard.press("Enter");
      await page.waitForURL((url) => url.pathname === world.space);
      await tabTo(page, (at) => at.href === world.ideas.silent);
      await page.keyboard.press("Enter");
      await page.locator("#support-send").waitFor();
    });

    await step(`${about}: support it, and take it back`, async () => {
      const mine = page.locator("#support").getByText("You support it");
      await tabTo(page, (at) => at.id === "support-send");
      await page.keyboard.press("Enter");
      await mine.waitFor();
      if ((await focused(page)).id !== "support-send") await tabTo(page, (at) => at.id === "support-send");
      await page.keyboard.press("Enter");
      await mine.waitFor({ state: "detached" });
    });

    await step(`${about}: every stop on the idea is seen, to the end and back`, async () => {
      await edda.go(world.ideas.waiting);
      const count = (await stops(page, "Tab")).length;
      holds(count > 15, `only ${count} stops`);
      await stops(page, "Shift+Tab");
    });
  }
}

/** Where the focus is, and whether one can see that. */
const focused = (page) => page.evaluate(() => {
  const el = document.activeElement;
  if (!el || el === document.body) return { end: true, seen: true };
  const style = getComputedStyle(el), box = el.getBoundingClientRect();
  const outlined = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0;
  // A line of text can break: its first box is what one looks at.
  const first = el.getClientRects()[0] ?? box;
  const x = first.left + Math.min(first.width / 2, innerWidth - first.left - 1), y = first.top + Math.min(first.height, innerHeight) / 2;
  const top = document.elementFromPoint(x, y);
  const covered = !top || !(el.contains(top) || top.contains(el));
  const name = el.localName + (el.id ? `#${el.id}` : "") + [...el.classList].map((one) => `.${one}`).join("");
  return {
    id: el.id, href: el.getAttribute("href"), inMain: Boolean(el.closest("main")),
    key: `${name} ${el.getAttribute("href") ?? ""} ${el.textContent?.trim().slice(0, 40)}`,
    seen: outlined && !covered,
    why: `${name} “${el.textContent?.trim().slice(0, 30)}”: ${outlined ? `covered by ${top?.localName}.${top?.className}` : "no outline"}`,
  };
});

async function tabTo(page, found) {
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press("Tab");
    const at = await focused(page);
    holds(at.seen, `the focus is not seen: ${at.why}`);
    if (found(at)) return;
  }
  throw new Error("not reached with 120 presses of Tab");
}

/** Goes through the whole page; gives every stop. */
async function stops(page, key) {
  const unseen = [], all = [];
  for (let presses = 0; presses < 200; presses += 1) {
    await page.keyboard.press(key);
    const at = await focused(page);
    if (at.end) break;
    all.push(at.key);
    if (!at.seen) unseen.push(at.why);
  }
  holds(unseen.length === 0, `the focus is not seen:\n${[...new Set(unseen)].join("\n")}`);
  return all;
}
