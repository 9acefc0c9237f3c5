// A guest looks around: no account, nothing hidden.

import { contains, holds, same } from "../lib/report.mjs";

export async function reading(step, { world, visitor, script }) {
  const guest = await visitor();
  const { page } = guest;

  await step("finds the space from the home page", async () => {
    await guest.go("/");
    await page.locator("#others").getByRole("link", { name: world.spaceName, exact: true }).click();
    await guest.heading(world.spaceName).waitFor();
    same(guest.path(), world.space);
  });

  await step("sees what is open to change and what is not, and why", async () => {
    const bounds = page.locator("#bounds li");
    holds(await bounds.count() >= 3, "fewer than three boundaries");
    for (const bound of await bounds.all()) {
      holds(await bound.locator("svg").count() > 0, "a boundary without its glyph");
      same(await bound.locator("p").count(), 2, "what, and why");
    }
  });

  await step("sees every group, by shape and by name", async () => {
    const groups = page.locator("#here .groups li");
    same(await groups.count(), 4);
    const shapes = await groups.locator("svg use").evaluateAll((uses) => uses.map((use) => use.getAttribute("href")));
    same(new Set(shapes).size, 4, "different shapes");
    for (const text of await groups.allInnerTexts()) contains(text, "member");
  });

  await step("reads an idea with its answer, its dialogue and who has spoken", async () => {
    await guest.go(`${world.space}/ideas`);
    await page.locator(`.rows a[href="${world.ideas.inDecision}"]`).click();
    await page.locator("#answer figure.reason blockquote").first().waitFor();
    holds(await page.locator("#posts article").count() >= 5, "posts are missing");
    holds(await page.locator("#posts .replies .replies article").count() > 0, "no reply to a reply stands inside it");
    same(await page.locator("#who .voices li").count(), 4, "each group has its string, also those not heard");
  });

  await step("is told when, in words that fit", async () => {
    const time = page.locator("time[data-relative]").first();
    const words = await time.innerText();
    if (script) contains(words, "ago");
    else contains(words, "20"); // the full date has its year
  });

  await step("may begin to take part, and is offered nothing that others do", async () => {
    same(await page.locator("#support-send").count(), 1, "ways to support it");
    same(await page.locator("#say").count(), 1, "ways to speak");
    same(await page.locator("#answer-this").count(), 0, "ways to answer");
  });

  await step("sees what the budget pays for, beside what votes alone would have paid", async () => {
    await guest.go(`${world.space}/decisions`);
    await page.locator(`#decided a[href="${world.decided}"]`).click();
    await page.locator("#funded .outcome-list li").first().waitFor();
    const columns = page.locator("#compare thead th");
    same(await columns.count(), 3, "columns");
    same(await page.locator("#compare tbody tr").count(), 6, "ideas");
  });

  await step("sees what each group got, drawn and as a table", async () => {
    const rows = page.locator("#groups tbody tr");
    same(await rows.count(), 4, "groups in the table");
    const shown = [];
    for (const row of await rows.all()) {
      const hidden = await row.locator("td.why").count() > 0;
      if (hidden) contains(await row.locator("td.why").innerText(), "fewer than five");
      else same(await row.locator("td").count(), 4, "figures of a group");
      if (!hidden) shown.push(await row.locator("th").innerText());
    }
    const bars = page.locator("#groups .bars > li");
    same((await bars.locator(".group").allInnerTexts()).join(), shown.join(), "groups in the drawing");
    const money = await bars.locator(".bar-line:first-child b").allInnerTexts();
    const drawn = await bars.locator("rect.fill").evaluateAll((all) => all.map((bar) => bar.getBoundingClientRect().width));
    money.forEach((text, at) => holds(drawn[at] > 0 || /^\D*0(\D|$)/.test(text), `${text} is drawn ${drawn[at]} px wide`));
  });

  await step("can follow every step of the count", async () => {
    const first = page.locator("#steps .rounds details").first();
    await first.locator("summary").click();
    contains(await first.locator("p").innerText(), "paid");
  });

  await step("reads the charter, and the one before it", async () => {
    await guest.go(`${world.space}/charter`);
    await page.locator("#versions a").last().click();
    await guest.sees("no longer in force");
  });
}
