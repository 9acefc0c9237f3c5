// Somebody reports an idea; a steward hides it; its author appeals; a neutral party rules.

import { contains, holds, same } from "../lib/report.mjs";

export async function moderation(step, { world, visitor }) {
  const bela = await (await visitor()).signIn("observer");
  const tomasz = await (await visitor()).signIn("steward");
  const edda = await (await visitor()).signIn("participant");
  const amara = await (await visitor()).signIn("neutral");
  const guest = await visitor();
  const title = (await (async () => { await guest.go(world.ideas.mine); return guest.words("h1"); })());
  let measure = "";

  await step("reports an idea, and is told what is missing first", async () => {
    await bela.go(world.ideas.mine);
    await bela.page.locator("#tend a[href*='/reports/']").click();
    await bela.page.locator("#report-send").click();
    await bela.page.locator("#errors").waitFor();
    await bela.page.locator("label[for='problem-off_topic']").click();
    await bela.page.locator("#words").fill("It has nothing to do with the hall.");
    await bela.page.locator("#report-send").click();
    await bela.page.locator("#reports").waitFor();
    await bela.sees("Nobody has decided yet.");
  });

  await step("a steward finds it, looks at it and hides it under a rule", async () => {
    await tomasz.go(`${world.space}/members`);
    await tomasz.page.locator("#tend a[href$='/moderation']").click();
    await tomasz.page.locator("#reported a").first().click();
    await tomasz.sees("It has nothing to do with the hall.");
    await tomasz.page.locator("#hide > summary").click();
    await tomasz.page.locator("#hide-rule").selectOption("policy-off_topic");
    await tomasz.page.locator("#hide-reason").fill("This is about the quay, not the hall.");
    await tomasz.page.locator("#hide-send").click();
    await tomasz.page.locator("#lift-form").waitFor();
    measure = tomasz.path();
    contains(measure, "/measures/");
  });

  await step("nobody else reads it any more, and everybody reads why", async () => {
    await guest.go(world.ideas.mine);
    await guest.sees("This is about the quay, not the hall.");
    holds(!(await guest.words("body")).includes(title), "the title is nowhere on the page");
    await guest.go(`${world.space}/moderation/log`);
    await guest.sees("This is about the quay, not the hall.");
    holds(!(await guest.words("main")).includes("Edda"), "the log names nobody");
  });

  await step("its author reads it still, and appeals", async () => {
    await edda.go("/standing");
    await edda.page.locator("#measures a").first().click();
    await edda.sees(title);
    await edda.page.locator("#words").fill("The quay is where the hall’s customers arrive.");
    await edda.page.locator("#appeal-send").click();
    await edda.sees("a ruling is owed by");
    same(await edda.page.locator("#appeal-form").count(), 0, "forms to appeal again");
  });

  await step("a neutral party rules that it was undone, and all is as before", async () => {
    await amara.go(`${world.space}/moderation`);
    await amara.page.locator("#appeals a").first().click();
    await amara.page.locator("label[for='ruling-outcome-undone']").click();
    await amara.page.locator("#ruling-reason").fill("It is about the hall after all.");
    await amara.page.locator("#ruling-send").click();
    await amara.sees("the measure was undone");
    await guest.go(world.ideas.mine);
    same(await guest.words("h1"), title);
    await bela.go("/standing");
    await bela.sees("Something was done about it.");
  });
}
