// Moments as the reader's own clock shows them, and what the server hears of somebody who reads.

import { contains, holds, same } from "../lib/report.mjs";

export async function times(step, { world, visitor }) {
  const reader = await (await visitor({ timezoneId: "Asia/Kolkata", locale: "en-IN" })).signIn("participant");
  const { page } = reader;

  await step("each moment has its full date in the reader's own zone", async () => {
    await reader.go(world.ideas.done);
    const relative = page.locator("time[data-relative]").first();
    const expected = await relative.evaluate((time) => new Intl.DateTimeFormat("en-IN", { dateStyle: "full", timeStyle: "short", timeZone: "Asia/Kolkata" })
      .format(Date.parse(time.dateTime)));
    same(await relative.getAttribute("title"), expected);
    const answer = page.locator(".reason time").first();
    holds(!(await answer.innerText()).includes("ago"), "a date that counts is told as one");
    contains(await answer.getAttribute("title"), "20");
  });

  await step("how long ago goes on while the page is open", async () => {
    const time = page.locator("time[data-relative]").first();
    await time.evaluate((time) => {
      time.dateTime = new Date(Date.now() - 5 * 60e3).toISOString();
      document.dispatchEvent(new Event("visibilitychange"));
    });
    same(await time.innerText(), "5 minutes ago");
  });

  await step("the server hears once that somebody who is signed in has read a subject", async () => {
    const seen = [];
    page.on("request", (request) => { if (request.method() === "POST") seen.push(new URL(request.url()).pathname); });
    const fresh = async () => (await reader.api("/notices")).notices.filter((notice) => notice.unseen && notice.kind === "idea");
    const [{ id }] = await fresh();
    await reader.go(`/ideas/${id}`);
    await page.waitForTimeout(1000);
    same(seen.length, 0, "requests before two seconds are over");
    await page.waitForTimeout(2500);
    same(seen.join(), `/subjects/${id}/seen`);
    same((await fresh()).some((notice) => notice.id === id), false, "it is no longer new on the list of news");
  });

  await step("of a guest it hears nothing", async () => {
    const guest = await visitor();
    const seen = [];
    guest.page.on("request", (request) => { if (request.method() === "POST") seen.push(request.url()); });
    await guest.go(world.ideas.waiting);
    await guest.page.waitForTimeout(2500);
    same(seen.length, 0, "requests");
  });
}
