// A question to everyone: opened, voted on, changed, closed, counted.

import { contains, holds, same } from "../lib/report.mjs";
import { axe, everything } from "../sweep.mjs";

const question = "What should the summer budget pay for?";

/** In UTC, as the form asks for it. */
const inDays = (days) => new Date(Date.now() + days * 86400e3).toISOString().slice(0, 16);

export async function decisions(step, { world, visitor, script }) {
  const tomasz = await (await visitor()).signIn("steward");
  const edda = await (await visitor()).signIn("participant");
  const steward = tomasz.page, participant = edda.page;
  let decision = "";

  await step("a steward asks with a deadline that has passed, and keeps the rest", async () => {
    await tomasz.go(`${world.space}/decisions`);
    await steward.locator(`main a[href="${world.space}/decisions/new"]`).click();
    await steward.locator("#question").fill(question);
    await steward.locator("#budget").fill("3000");
    await steward.locator("#closes_at").fill("2001-01-01T10:00");
    for (const idea of [0, 1, 2]) await steward.locator("#ideas input").nth(idea).check();
    await steward.locator("#decision-send").click();
    await steward.locator("#closes_at[aria-invalid=true]").waitFor();
    same(await steward.locator("#question").inputValue(), question);
    same(await steward.locator("#ideas input:checked").count(), 3, "ticks are kept");
    if (script) same(await steward.evaluate(() => document.activeElement?.id), "closes_at", "focus");
  });

  await step("puts it right; everyone who takes part is asked", async () => {
    const costs = await steward.locator("#ideas input:checked").evaluateAll((ticks) =>
      ticks.map((tick) => Number(tick.closest("li").querySelector(".cost").textContent.replace(/[^\d]/g, ""))));
    await steward.locator("#budget").fill(String(Math.max(...costs))); // none may cost more
    await steward.locator("#closes_at").fill(inDays(3));
    await steward.locator("#decision-send").click();
    await steward.waitForURL(/\/decisions\/\d+$/);
    await tomasz.heading(question).waitFor();
    decision = tomasz.path();
    same(await steward.locator("#who .groups li").count(), 4, "groups that are asked");
  });

  await step("a guest sees what can be chosen, and may begin to", async () => {
    const guest = await visitor();
    await guest.go(decision);
    same(await guest.page.locator("#ballot .rows > li").count(), 3, "options");
    same(await guest.page.locator("main input[type=checkbox]:checked").count(), 0, "ticks");
    same(await guest.page.locator("#ballot-send").count(), 1, "ways to begin");
  });

  const ticks = participant.locator("#ballot input[type=checkbox]");
  const ticked = async () => (await ticks.evaluateAll((all) => all.map((one) => Number(one.checked)))).join("");

  await step("a participant finds it on the space and casts a ballot", async () => {
    await edda.go(world.space);
    await participant.locator("main").getByRole("link", { name: question }).click();
    await ticks.nth(0).check();
    await ticks.nth(1).check();
    await participant.locator("#ballot-send").click();
    await edda.sees("You voted on", "#ballot");
    await edda.go(decision);
    same(await ticked(), "110");
  });

  await step("changes it; the new one takes its place", async () => {
    await ticks.nth(1).uncheck();
    await ticks.nth(2).check();
    // What was said of the first ballot stands here until the second has arrived.
    const inPlace = (response) => response.url() === edda.url + decision && response.ok();
    const arrived = script ? participant.waitForResponse(inPlace) : edda.arrival();
    await participant.locator("#ballot-send").click();
    await arrived;
    await edda.go(decision);
    same(await ticked(), "101");
    contains(await edda.words("#who"), "one person has voted");
  });

  await step("nobody else sees what was ticked", async () => {
    await tomasz.go(decision);
    same(await steward.locator("#ballot input:checked").count(), 0, "the steward's own ballot");
    same(await participant.locator("#close-send").count(), 0, "a participant cannot close");
  });

  await step("the steward closes it, asked first whether that is meant", async () => {
    if (script) {
      const ask = steward.getByRole("alertdialog");
      await steward.locator("#close-send").click();
      await ask.waitFor();
      same((await axe(steward, { runOnly: everything })).join("\n"), "");
      same(await steward.evaluate(() => document.activeElement?.textContent), "Leave it open", "the focus");
      await steward.keyboard.press("Escape");
      await ask.waitFor({ state: "detached" });
      same(await steward.evaluate(() => document.activeElement?.id), "close-send", "the focus comes back");
      await steward.locator("#close-send").click();
      await ask.getByRole("button", { name: "Leave it open" }).click();
      await tomasz.go(decision);
      await tomasz.sees("Ballots close", "#next");
      await steward.locator("#close-send").click();
      await ask.getByRole("button", { name: "Close it and count" }).click();
    } else {
      await steward.locator("#close summary").click();
      await steward.locator("#close-send").click();
    }
    await steward.waitForURL((url) => url.pathname === decision);
    await tomasz.sees("Closed by", "#next");
    same(await steward.locator("#ballot").count(), 0, "ballots");
  });

  await step("a ballot that comes too late is refused in words", async () => {
    await participant.locator("#ballot-send").click();
    await edda.sees("No more ballots can be cast", "body");
  });

  await step("the outcome appears, with every step", async () => {
    await outcomeOf(edda, decision);
    same(await participant.locator("#compare tbody tr").count(), 3, "options compared");
    holds(await participant.locator("#steps .rounds li").count() >= 3, "steps are missing");
    contains(await edda.words("#funded"), "is spent");
  });

  await step("so small a group is not shown on its own, and it says why", async () => {
    const why = participant.locator("#groups td.why").first();
    contains(await why.innerText(), "fewer than five");
  });

  await step("one's own ballot is shown to oneself, and only there", async () => {
    same(await participant.locator("#my-ballot .links li").count(), 2, "what I ticked");
    await outcomeOf(tomasz, decision);
    same(await steward.locator("#my-ballot").count(), 0, "the steward sees no ballot");
  });

  await step("the idea says that it was decided", async () => {
    await participant.locator("#my-ballot .links a").first().click();
    await participant.locator(`#goes a[href="${decision}"]`).waitFor();
  });
}

/** Counting is work in the background: look again until it is done. */
async function outcomeOf(visitor, decision) {
  const until = Date.now() + 20000;
  do {
    await visitor.go(decision);
    if (await visitor.page.locator("#funded").count() > 0) return;
  } while (Date.now() < until);
  throw new Error("the outcome is not there after 20 seconds");
}
