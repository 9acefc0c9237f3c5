// Somebody new takes a seat; the host changes the rules; somebody leaves.

import { contains, holds, same } from "../lib/report.mjs";

export async function spaces(step, { world, visitor, script }) {
  const nadia = await visitor();
  const { page } = nadia;

  await step("joins with her address alone, and is asked for the code that came there", async () => {
    await nadia.go(world.space);
    await page.locator("#you a[href^='/sign-in']").click();
    await page.locator("main a[href^='/sign-up']").click();
    await page.locator("#name").fill("Nadia Brook");
    await page.locator("#email").fill("nadia@example.org");
    await page.locator("#sign-up-send").click();
    await nadia.sees("nadia@example.org");
    await page.locator("#code").fill("12");
    await page.locator("#code-enter-send").click();
    await page.locator("#code[aria-invalid=true]").waitFor();
  });

  await step("with the code she is at the table, back where she was", async () => {
    const { digits } = await nadia.code("nadia@example.org");
    await page.locator("#code").fill(`${digits.slice(0, 3)} ${digits.slice(3)}`);
    await page.locator("#code-enter-send").click();
    await page.locator("#join-send").waitFor();
    same(nadia.path(), world.space);
  });

  await step("before she joins she can read but not write", async () => {
    await nadia.go(world.ideas.waiting);
    same(await page.locator('main form:not([action*="/follow"])').count(), 0, "forms");
    await nadia.sees("Join this space");
  });

  await step("joins the space and says for whom she speaks", async () => {
    await nadia.go(world.space);
    await page.locator("#join-group").selectOption({ label: "Cooks" });
    await page.locator("#join-send").click();
    await page.locator("#you .group").filter({ hasText: "Cooks" }).waitFor();
  });

  await step("speaks for another group from now on, and her posts show it", async () => {
    await page.locator("#you details:has(#speak-for) summary").click();
    await page.locator("#speak-for").selectOption({ label: "Neighbours" });
    await page.locator("#speak-for-send").click();
    await page.locator("#you .group").filter({ hasText: "Neighbours" }).waitFor();
    await nadia.go(world.ideas.waiting);
    await page.locator("#post-body").fill("I live next door.");
    await page.locator("#post-send").click();
    const post = page.locator("#posts article").filter({ hasText: "I live next door." });
    await post.locator(".by .group").filter({ hasText: "Neighbours" }).waitFor();
  });

  await step("finds the space among hers", async () => {
    await nadia.go("/me");
    await page.locator("#my-spaces").getByRole("link", { name: world.spaceName }).waitFor();
  });

  const hanne = await (await visitor()).signIn("host");
  const host = hanne.page;
  let before = "";

  await step("the host writes a boundary that says no reason, and is told the line", async () => {
    await hanne.go(`${world.space}/charter`);
    before = await hanne.words("#intent");
    await host.locator(`main a[href="${world.space}/charter/edit"]`).click();
    const boundaries = await host.locator("#boundaries").inputValue();
    await host.locator("#intent").fill("The hall is open on seven days of seven.");
    await host.locator("#boundaries").fill(`${boundaries.trim()}\nopen | The west door`);
    await host.locator("#charter-send").click();
    await host.locator("#boundaries[aria-invalid=true]").waitFor();
    contains(await host.locator("#boundaries-error").innerText(), "Line 4");
    same(await host.locator("#intent").inputValue(), "The hall is open on seven days of seven.");
    await host.locator("#boundaries").fill(`${boundaries.trim()}\nopen | The west door | It has been shut for no reason`);
  });

  await step("the new version is in force for everybody at once", async () => {
    await host.locator("#charter-send").click();
    await host.waitForURL((url) => url.pathname === `${world.space}/charter`);
    await nadia.go(`${world.space}/charter`);
    contains(await nadia.words("#intent"), "seven days of seven");
    contains(await nadia.words("#bounds"), "The west door");
    contains(await nadia.words(".page-head"), "Version 4");
    contains(await nadia.words(".page-head"), "in force since");
  });

  await step("the old one stays readable", async () => {
    await page.locator("#versions a[href$='version=3']").click();
    await page.getByText("no longer in force").waitFor();
    same(await nadia.words("#intent"), before);
  });

  await step("the host makes her a steward; she may answer now", async () => {
    await hanne.go(`${world.space}/members`);
    const until = Date.now() + 15000;
    while (await host.locator("main h3").filter({ hasText: "Nadia Brook" }).count() === 0) {
      holds(Date.now() < until, "she is on no page of the members");
      await host.locator(".pager a[rel=next]").click();
    }
    const row = host.locator("li.idea-row").filter({ hasText: "Nadia Brook" });
    await row.locator(".acts > summary").click();
    await row.locator("[name=power]").selectOption("steward");
    await row.locator("button[id^=power-send]").click();
    await host.locator("li.idea-row").filter({ hasText: "Nadia Brook" }).getByText("steward", { exact: true }).first().waitFor();
    await nadia.go(world.ideas.waiting);
    await page.locator("#answer-this").waitFor();
  });

  await step("signs out; the device forgets her", async () => {
    await page.locator("#post-body").fill("Half a thought");
    await nadia.go("/me");
    await page.locator("#sign-out-send").click();
    await page.locator("header a[href='/sign-in']").waitFor();
    await nadia.go("/me");
    await page.waitForURL(/\/sign-in/);
    if (script) same(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("draft:")).length), 0, "drafts");
  });
}
