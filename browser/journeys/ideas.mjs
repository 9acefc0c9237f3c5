// From signing in to an answered idea.

import { contains, holds, same } from "../lib/report.mjs";

const password = "brackwater";

export async function ideas(step, { world, visitor, script }) {
  const edda = await visitor();
  const { page } = edda;
  const path = world.ideas.silent;

  await step("signs in from an idea, mistypes, and comes back to it", async () => {
    await edda.go(path);
    await edda.go(`/sign-in?next=${encodeURIComponent(path)}`);
    await page.locator("#by-password summary").click();
    await page.locator("#email").fill("participant@demo.example");
    await page.locator("#password").fill("not this one");
    await page.locator("#sign-in-send").click();
    await page.locator(".error-summary").waitFor();
    same(await page.locator("#email").inputValue(), "participant@demo.example", "the address is kept");
    same(await page.locator("#password").inputValue(), "", "the password is not");
    await page.locator("#password").fill(password);
    await page.locator("#sign-in-send").click();
    await page.locator("#support-send").waitFor();
    same(edda.path(), path);
  });

  await step("supports it, and the count says so in words", async () => {
    const support = page.locator("#support");
    const before = Number(/\d+/.exec(await support.innerText())[0]);
    await page.locator("#support-send").click();
    await support.getByText(`${before + 1} people support it`).waitFor();
    await support.getByText("You support it").waitFor();
    await page.locator("#support-send").click();
    await support.getByText(`${before} people support it`).waitFor();
    same(await support.getByText("You support it").count(), 0, "no longer one of them");
  });

  await step("writes a post, in the name of a group", async () => {
    await page.locator("#post-body").fill("I could bring **two lamps**.");
    await page.locator("#post-send").click();
    const post = page.locator("#posts article").filter({ hasText: "I could bring two lamps." });
    await post.locator("strong").waitFor();
    holds(await post.locator(".by .group svg").count() === 1, "the post does not show its group");
    same(await page.locator("#post-body").inputValue(), "", "the field is empty again");
  });

  await step("replies to it", async () => {
    await page.locator("#reply-1-open").click();
    await page.locator("#reply-1-body").fill("And pencils.");
    await page.locator("#reply-send-1").click();
    await page.locator("#replies-1 article").filter({ hasText: "And pencils." }).waitFor();
  });

  await step("sends an empty post and is told at the field", async () => {
    await page.locator("#post-body").fill("");
    await page.locator("#post-send").click();
    await page.locator("#post-body[aria-invalid=true]").waitFor();
    const described = await page.locator("#post-body").getAttribute("aria-describedby");
    contains(described, "post-body-error");
    await page.locator("#post-body-error").waitFor();
  });

  await step("writes an idea without its sentence: told what, nothing lost", async () => {
    await edda.go(`${world.space}/ideas`);
    await page.locator(`main a[href="${world.space}/ideas/new"]`).first().click();
    await page.locator("#body").fill("The old one is *broken*.");
    await page.locator("#cost").fill("125.50");
    await page.locator("#idea-send").click();
    await page.locator(".error-summary[role=alert]").waitFor();
    same(await page.locator("#body").inputValue(), "The old one is *broken*.");
    same(await page.locator("#cost").inputValue(), "125.50");
    same(await page.locator("#title").getAttribute("aria-invalid"), "true");
    contains(await page.title(), "to put right");
    await page.locator(".error-summary a").first().click();
    same(await page.evaluate(() => document.activeElement?.id), "title", "the summary leads into the field");
  });

  await step("puts it right and finds it published", async () => {
    await page.keyboard.type("A bell by the west door");
    await page.locator("#idea-send").click();
    await edda.heading("A bell by the west door").waitFor();
    holds(/^\/ideas\/\d+$/.test(edda.path()), `not on the idea: ${edda.path()}`);
    holds(await page.locator("#body em").count() === 1, "the Markdown is not rendered");
    contains(await edda.words("#support"), "125.50");
    contains(await edda.words("#answer"), "owed by");
    if (script) {
      const kept = await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("draft:")));
      same(kept.join(), "", "drafts of what is published");
    }
  });

  const mine = edda.path();

  await step("changes it; everyone can see what changed", async () => {
    await page.locator(`a[href="${mine}/edit"]`).click();
    same(await page.locator("#body").inputValue(), "The old one is *broken*.");
    await page.locator("#body").fill("The old one is *gone*.");
    await page.locator("#idea-send").click();
    await page.locator(`a[href="${mine}/history"]`).click();
    await page.locator("ins").filter({ hasText: "gone" }).first().waitFor();
    await page.locator("del").filter({ hasText: "broken" }).first().waitFor();
    same(await page.locator(".revisions > li").count(), 2, "versions");
  });

  await step("two edits of one version: the later is told, and loses nothing", async () => {
    const other = await edda.context.newPage();
    await other.goto(`${mine}/edit`);
    await edda.go(`${mine}/edit`);
    await page.locator("#body").fill("The old one is *gone* for good.");
    await page.locator("#idea-send").click();
    await edda.heading("A bell by the west door").waitFor();
    await other.locator("#body").fill("A second thought.");
    await other.locator("#idea-send").click();
    await other.getByText("Somebody edited this meanwhile").first().waitFor();
    await other.goBack();
    same(await other.locator("#body").inputValue(), "A second thought.", "going back");
    await other.close();
  });

  const tomasz = await (await visitor()).signIn("steward");

  await step("a steward answers without reasons, and is asked for them", async () => {
    await tomasz.go(mine);
    await tomasz.page.locator("#answer-this > summary").click();
    await tomasz.page.locator("#answer-this input[value=planned]").check();
    await tomasz.page.locator("#answer-send").click();
    await tomasz.page.locator("#answer-reason[aria-invalid=true]").waitFor();
    holds(await tomasz.page.locator("#answer-this input[value=planned]").isChecked(), "the choice is kept");
    await tomasz.page.locator("#answer-reason").waitFor({ state: "visible" });
  });

  await step("the answer stands as a quotation: who, in which role, under which charter", async () => {
    await tomasz.page.locator("#answer-reason").fill("The bell of the old school is in the cellar.");
    await tomasz.page.locator("#answer-send").click();
    await edda.go(mine);
    const answer = page.locator("#answer figure.reason").first();
    contains(await answer.locator("blockquote").innerText(), "The bell of the old school");
    const caption = await answer.locator("figcaption").innerText();
    contains(caption, "Tomasz Wren");
    contains(caption, "steward");
    contains(caption, "of the charter");
    same(await page.locator("#answer .owed").count(), 0, "nothing is owed any more");
  });

  await step("a member who reads along has no forms, is not asked to join again, and is told the part", async () => {
    const bela = await (await visitor()).signIn("observer");
    await bela.go(mine);
    same(await bela.page.locator('main form:not([action*="/follow"])').count(), 0, "forms");
    same(await bela.page.getByText("Join this space").count(), 0, "invitations to join");
    await bela.go(world.space);
    contains(await bela.words("#you"), "You read along");
  });
}
