// Keys, dialogs and the palette: what the script adds for those who would rather not reach for the mouse.

import { contains, holds, same } from "../lib/report.mjs";
import { axe, everything } from "../sweep.mjs";

export async function keys(step, { world, visitor }) {
  const edda = await (await visitor({ viewport: { width: 1000, height: 700 } })).signIn("participant");
  const { page } = edda;
  const press = (...keys) => keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute("href") ?? document.activeElement?.id ?? "");
  const dialog = page.locator("dialog[open]");
  /** Can everybody use what is open now? */
  const usable = async () => same((await axe(page, { runOnly: everything })).join("\n"), "");

  await step("two keys in turn lead to the places of the navigation", async () => {
    await edda.go(world.space);
    for (const [second, path] of [["s", "/spaces"], ["m", "/me"], ["h", "/"]]) {
      await press("g", second);
      await page.waitForURL((url) => url.pathname === path);
    }
  });

  await step("j and k go from row to row", async () => {
    await edda.go(`${world.space}/ideas`);
    const rows = await page.locator(".rows h3 a").evaluateAll((all) => all.map((one) => one.getAttribute("href")));
    await press("j");
    same(await focused(), rows[0]);
    await press("j", "j", "k");
    same(await focused(), rows[1]);
  });

  await step("n begins an idea, s supports one, both say so to those who listen", async () => {
    await press("n");
    await page.waitForURL(/\/ideas\/new$/);
    await page.locator("#title").pressSequentially("jingle sns?");
    same(await page.locator("#title").inputValue(), "jingle sns?", "keys are keys while one types");
    await edda.go(world.ideas.silent);
    same(await page.locator("#support-send").getAttribute("aria-keyshortcuts"), "s");
    await press("Control+Alt+s");
    same(await page.locator("#support").getByText("You support it").count(), 0, "with other keys it is something else");
    await press("s");
    await page.locator("#support").getByText("You support it").waitFor();
    same(await focused(), "support-send");
    await page.locator("#support form:not([aria-busy])").waitFor();
    await press("s");
    await page.locator("#support").getByText("You support it").waitFor({ state: "detached" });
  });

  await step("j goes from post to post, replies too", async () => {
    await edda.go(world.ideas.inDecision);
    await press("j", "j");
    same(await focused(), "#post-2");
  });

  await step("? opens the page of the keys over this one; Escape closes it, and the focus is where it was", async () => {
    await press("?");
    await dialog.getByRole("heading", { name: "Keys that save you a way" }).waitFor();
    same(await dialog.getAttribute("class"), "sheet page-sheet");
    same(await page.evaluate(() => document.activeElement?.localName), "h1", "the focus");
    await press("j", "g", "h");
    holds(await dialog.isVisible(), "keys work through the dialog");
    await press("Escape");
    await dialog.waitFor({ state: "detached" });
    same(await focused(), "#post-2", "the focus");
  });

  await step("the keys can be turned off there, for good, and on again", async () => {
    await press("?");
    await dialog.getByLabel("Use keys that are a single letter").uncheck();
    await dialog.getByRole("button", { name: "Close" }).click();
    await edda.go(world.ideas.inDecision);
    await press("j");
    same(await focused(), "", "a key that is off");
    await page.locator("footer [data-dialog]").click();
    holds(!(await dialog.getByLabel("Use keys that are a single letter").isChecked()), "it shows on");
    await dialog.getByLabel("Use keys that are a single letter").check();
    await press("Escape");
    await press("j");
    holds((await focused()).startsWith("#post-"), "keys are still off");
  });

  await step("a page that cannot be shown in a dialog is gone to", async () => {
    await page.unroute("**/shortcuts");
    await page.route("**/shortcuts", (route) => route.fulfill({ status: 500, contentType: "text/html", body: "<p>Not now.</p>" }));
    await page.locator("footer [data-dialog]").click();
    await page.waitForURL(/\/shortcuts$/);
    await page.unroute("**/shortcuts");
    edda.faults = edda.faults.filter((fault) => !/status of 500/.test(fault));
  });

  await step("a page with regions of its own fits into another: no id stands twice", async () => {
    await edda.go(world.ideas.inDecision);
    await page.evaluate((charter) => {
      const link = document.querySelector("footer [data-dialog]");
      link.href = charter;
    }, `${world.space}/charter`);
    await page.locator("footer [data-dialog]").click();
    await dialog.locator("#bounds").waitFor();
    const twice = await page.evaluate(() => {
      const ids = [...document.querySelectorAll("[id]")].map((el) => el.id);
      return ids.filter((id, at) => ids.indexOf(id) !== at).join();
    });
    same(twice, "");
    await usable();
    await press("Escape");
  });

  const option = (words) => page.getByRole("option", { name: words });

  await step("Ctrl+K offers the places and actions of this page, by the beginnings of their words", async () => {
    await edda.go(world.ideas.inDecision);
    await press("Control+k");
    await option("Home").waitFor();
    same(await focused(), "palette-input");
    await page.keyboard.type("ide");
    await option("Ideas").waitFor();
    same(await option("Home").count(), 0, "what does not fit");
    same(await page.getByRole("option", { selected: true }).count(), 1, "options that are chosen");
    const active = await page.locator("#palette-input").getAttribute("aria-activedescendant");
    same(await page.locator(`#${active}`).getAttribute("aria-selected"), "true");
    contains(await page.locator("dialog.palette [role=status]").innerText(), "place");
    await usable();
  });

  await step("Enter goes there", async () => {
    await page.locator("#palette-input").fill("ideas");
    await press("Enter");
    await page.waitForURL((url) => url.pathname === `${world.space}/ideas`);
  });

  await step("what the server finds stands below; arrows choose, Ctrl+Enter opens it beside", async () => {
    const asked = [];
    await page.route("**/search?*", async (route) => {
      asked.push(new URL(route.request().url()).searchParams.get("q"));
      const results = [{ title: "Café in the bénch yard", kind: "idea", space: { name: "Elsewhere" }, address: world.ideas.mine }];
      await route.fulfill({ contentType: "application/json", body: JSON.stringify({ results }) });
    });
    await press("Control+k");
    await page.locator("#palette-input").pressSequentially("caf", { delay: 20 });
    await option("Café").waitFor();
    same(asked.join(), "caf", "requests");
    contains(await option("Café").innerText(), "Idea · Elsewhere");
    const opened = edda.context.waitForEvent("page");
    await press("ArrowDown", "Control+Enter");
    const beside = await opened;
    await beside.waitForURL((url) => url.pathname === world.ideas.mine);
    await beside.close();
    holds(await dialog.isVisible(), "the palette is gone");
    await press("Escape");
    await dialog.waitFor({ state: "detached" });
    await page.unroute("**/search?*");
  });

  await step("accents may be left out; an action is pressed like its button", async () => {
    await edda.go(world.ideas.silent);
    await page.route("**/search?*", (route) => route.fulfill({ status: 404, body: "" }));
    await page.evaluate(() => { document.querySelector("#support-send").textContent = "Süpport this idéa"; });
    await press("Control+k");
    await page.keyboard.type("idea sup");
    await option("Süpport").waitFor();
    await press("Enter");
    await page.locator("#support").getByText("You support it").waitFor();
    await page.locator("#support form:not([aria-busy])").waitFor();
    await page.locator("#support-send").click();
    await page.locator("#support").getByText("You support it").waitFor({ state: "detached" });
    await page.unroute("**/search?*");
  });

  await step("nothing found is said in words", async () => {
    await press("Control+k");
    await page.keyboard.type("zzz");
    await dialog.getByText("Nothing here begins with these words.").waitFor();
    await press("Enter");
    holds(await dialog.isVisible(), "Enter went somewhere");
    await press("Escape");
  });
}
