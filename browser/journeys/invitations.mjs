// Somebody is invited by a link; somebody asks for what needs an approval, and gets it.

import { contains, same } from "../lib/report.mjs";

export async function invitations(step, { world, visitor }) {
  const hanne = await (await visitor()).signIn("host");
  const host = hanne.page;
  const ilka = await visitor();
  const guest = ilka.page;
  let link = "";

  await step("the host makes a link for five people of one group", async () => {
    await hanne.go(`${world.space}/members`);
    await host.locator("#add-member a[href$='/invitations']").click();
    await host.locator("#new a[href$='/invitations/links']").click();
    await host.locator("#group").selectOption({ label: "Cooks" });
    await host.locator("#uses").fill("5");
    await host.locator("#invite-send").click();
    await host.locator("#once").waitFor();
    link = await host.locator("#once a").getAttribute("href");
    contains(await hanne.words("#once"), "only once");
  });

  await step("whoever has it sees where it leads before anything happens", async () => {
    await ilka.go(link);
    await ilka.heading(world.spaceName).waitFor();
    contains(await ilka.words(), "Cooks");
    await guest.locator("main a[href^='/sign-in']").click();
    await guest.locator("main a[href^='/sign-up']").click();
    await guest.locator("#name").fill("Ilka Storm");
    await guest.locator("#email").fill("ilka@example.org");
    await guest.locator("#sign-up-send").click();
    const { digits } = await ilka.code("ilka@example.org");
    await guest.locator("#code").fill(digits);
    await guest.locator("#code-enter-send").click();
    await guest.locator("#accept-send").waitFor();
    same(ilka.path(), link, "back at the invitation");
  });

  await step("comes in, for the group of the invitation", async () => {
    await guest.locator("#accept-send").click();
    await guest.waitForURL((url) => url.pathname === world.space);
    await guest.locator("#you .group").filter({ hasText: "Cooks" }).waitFor();
    await hanne.go(`${world.space}/invitations`);
    contains(await hanne.words(), "Ilka Storm");
  });

  await step("the host lets observers write ideas with approval", async () => {
    await hanne.go(`${world.space}/charter`);
    await host.locator("#permissions a[href$='/charter/permissions']").click();
    await host.locator("#action-idea-write summary").click();
    await host.locator("#action-idea-write select").filter({ has: host.locator("[value='idea.write observer approval']") }).selectOption("idea.write observer approval");
    await host.locator("#permissions-send").click();
    await host.locator("#action-idea-write summary").filter({ hasText: "with approval: observers" }).waitFor();
  });

  const otto = await (await visitor()).signIn("observer");
  await step("an observer writes one, and is told that it waits", async () => {
    await otto.go(world.space);
    await otto.page.locator(`main a[href="${world.space}/ideas/new"]`).click();
    await otto.page.locator("#title").fill("Lamps along the quay");
    await otto.page.locator("#body").fill("They would make it safer.");
    await otto.page.locator("#idea-send").click();
    await otto.page.waitForURL(/\/requests\/\d+$/);
    contains(await otto.words(), "decide");
  });

  await step("a steward reads it and approves; it is there in the observer's name", async () => {
    const tomasz = await (await visitor()).signIn("steward");
    await tomasz.go(world.space);
    await tomasz.page.locator("#requests a").click();
    await tomasz.page.locator("#waiting h3 a").first().click();
    contains(await tomasz.words(), "They would make it safer.");
    await tomasz.page.locator("#approve-send").click();
    await tomasz.page.locator("#decided").waitFor();
    const until = Date.now() + 15000;
    do {
      await otto.go("/requests");
    } while (Date.now() < until && !(await otto.words()).includes("Approved and done"));
    contains(await otto.words(), "Approved and done");
    await otto.go(`${world.space}/ideas`);
    await otto.page.locator("main").getByRole("link", { name: "Lamps along the quay" }).first().waitFor();
  });
}
