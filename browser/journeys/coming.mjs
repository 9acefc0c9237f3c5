// By a code, by a link on another device, and by a proof: how people come in.

import { contains, holds, same } from "../lib/report.mjs";

const email = "participant@demo.example";

export async function coming(step, { world, visitor, script }) {
  const edda = await visitor();
  const { page } = edda;
  const path = world.ideas.waiting;

  await step("asks for a code from an idea, and comes back to it", async () => {
    await edda.go(`/sign-in?next=${encodeURIComponent(path)}`);
    await page.locator("#code-email").fill(email);
    await page.locator("#code-send").click();
    await edda.sees(email);
    await page.locator("#code").fill((await edda.code(email)).digits);
    await page.locator("#code-enter-send").click();
    await page.locator("#support-send").waitFor();
    same(edda.path(), path);
  });

  await step("the link in a letter shows who comes in, and only the button does it", async () => {
    const desk = await visitor();
    await desk.go("/sign-in?next=%2Fspaces");
    await desk.page.locator("#code-email").fill(email);
    await desk.page.locator("#code-send").click();
    await desk.sees(email);
    const { link } = await desk.code(email);
    const phone = await visitor();
    await phone.go(link);
    await phone.sees(email);
    await phone.go("/me");
    holds(phone.path().startsWith("/sign-in?"), "opening the link signed somebody in");
    await phone.go(link);
    await phone.page.locator("#link-enter-send").click();
    await phone.page.waitForURL((url) => url.pathname === "/spaces");
    await phone.go("/me");
    contains(await phone.words("h1"), "Edda");
    await phone.go(link);
    await phone.sees("There is no code to use here");
  });

  await step("a visitor writes an idea, says then who they are, and lands on it", async () => {
    const mira = await visitor();
    await mira.go(`${world.space}/ideas`);
    await mira.page.locator(`a[href='${world.space}/ideas/new']`).first().click();
    await mira.page.locator("#title").fill("Lamps & \"lights\"");
    await mira.page.locator("#body").fill("So that one sees & finds it.\nAt night.");
    await mira.page.locator("#idea-send").click();
    await mira.page.locator("#welcome-ask").click();
    await mira.page.locator("#email[aria-invalid=true]").waitFor();
    await mira.page.locator("#email").fill("mira@example.org");
    await mira.page.locator("#name").fill("Mira");
    await mira.page.getByLabel("Neighbours").check();
    await mira.page.locator("#welcome-ask").click();
    await mira.sees("mira@example.org");
    await mira.page.locator("#code").fill("1");
    await mira.page.locator("#welcome-send").click();
    await mira.page.locator("#code[aria-invalid=true]").waitFor();
    await mira.page.locator("#code").fill((await mira.code("mira@example.org")).digits);
    await mira.page.locator("#welcome-send").click();
    await mira.page.waitForURL((url) => /^\/ideas\/\d+$/.test(url.pathname));
    contains(await mira.words("h1"), "Lamps & \"lights\"");
    await mira.sees("So that one sees & finds it.");
    contains(await mira.words(".page-head"), "Mira");
  });

  await step("a visitor supports an idea and votes; somebody known takes the same way", async () => {
    const lea = await visitor();
    await lea.go(path);
    await lea.page.locator("#support-send").click();
    await lea.page.locator("#email").fill("lea@example.org");
    await lea.page.locator("#name").fill("Lea");
    await lea.page.getByLabel("Cooks").check();
    await lea.page.locator("#welcome-ask").click();
    await lea.page.locator("#code").fill((await lea.code("lea@example.org")).digits);
    await lea.page.locator("#welcome-send").click();
    await lea.sees("You support it", "#support");
    same(lea.path(), path);
    const again = await visitor();
    await again.go(world.open);
    await again.page.locator("#ballot input[type=checkbox]").first().check();
    await again.page.locator("#ballot-send").click();
    await again.page.locator("#email").fill("lea@example.org");
    await again.page.locator("#name").fill("Lea");
    await again.page.getByLabel("Cooks").check();
    const older = (await again.code("lea@example.org")).digits;
    await again.page.locator("#welcome-ask").click();
    await again.page.locator("#code").waitFor();
    let digits = older;
    while (digits === older) ({ digits } = await again.code("lea@example.org"));
    await again.page.locator("#code").fill(digits);
    await again.page.locator("#welcome-send").click();
    await again.page.locator("#ballot .cast").waitFor();
  });

  await step("sets a password, and is told when it is a common one", async () => {
    const lars = await visitor();
    await lars.go("/sign-in");
    await lars.page.locator("#code-email").fill("lars@example.org");
    await lars.page.locator("#code-send").click();
    await lars.page.locator("#code").fill((await lars.code("lars@example.org")).digits);
    await lars.page.locator("#code-enter-send").click();
    await lars.page.locator("#name[aria-invalid=true]").waitFor();
    await lars.page.locator("#name").fill("Lars");
    await lars.page.locator("#code-enter-send").click();
    await lars.page.waitForURL((url) => url.pathname === "/");
    await lars.go("/me");
    await lars.page.locator("#coming-in a[href='/me/password']").click();
    await lars.page.locator("#password").fill("sunshine1");
    await lars.page.locator("#password-send").click();
    await lars.page.locator("#password[aria-invalid=true]").waitFor();
    await lars.page.locator("#password").fill("a boat on the quay");
    await lars.page.locator("#password-send").click();
    await lars.page.locator("#password-remove").waitFor();
    if (script) return;
    await lars.go("/prove?next=%2Fme%2Femail");
    await lars.page.locator("#prove-password").fill("a boat on the quay");
    await lars.page.locator("#prove-password-send").click();
    await lars.page.locator("#email-ask-send").waitFor();
  });
}
