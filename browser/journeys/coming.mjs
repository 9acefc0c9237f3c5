// By a code, by a link on another device, and by a proof: how people come in.

import { contains, holds, same } from "../lib/report.mjs";

const email = "participant@demo.example";

export async function coming(step, { world, visitor, script }) {
  const edda = await visitor();
  const { page } = edda;
  const path = world.ideas.waiting;

  await step("asks for a code from an idea, and comes back to it", async () => {
    await edda.go(path);
    await page.locator("#support a[href^='/sign-in']").click();
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
