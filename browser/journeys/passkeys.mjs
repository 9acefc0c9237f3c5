// A passkey in a real browser, with an authenticator that the browser itself pretends to have.

import { holds, same } from "../lib/report.mjs";
import { axe, everything } from "../sweep.mjs";

export async function passkeys(step, { visitor, place }) {
  // Passkeys belong to a name; that of this machine is localhost.
  const edda = await (await visitor({ url: place.url.replace("127.0.0.1", "localhost") })).signIn("participant");
  const { page } = edda;
  const devtools = await edda.context.newCDPSession(page);
  await devtools.send("WebAuthn.enable");
  const { authenticatorId } = await devtools.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2", transport: "internal", hasResidentKey: true, hasUserVerification: true,
      isUserVerified: true, automaticPresenceSimulation: true,
    },
  });
  const enter = page.locator("#passkey-enter-send");

  await step("a passkey is added by its name", async () => {
    await edda.go("/me/passkeys");
    await edda.field("How do you call this device?").fill("Blue telephone");
    const arrived = edda.arrival();
    await page.locator("#passkey-send").click();
    await arrived;
    same(edda.path(), "/me/passkeys");
    await edda.sees("Blue telephone");
    same((await axe(page, { runOnly: everything })).join("\n"), "");
    const { credentials } = await devtools.send("WebAuthn.getCredentials", { authenticatorId });
    same(credentials.map(({ isResidentCredential, rpId }) => `${isResidentCredential} ${rpId}`).join(), "true localhost");
  });

  await step("it is all that one needs to sign in", async () => {
    await edda.go("/me");
    await page.locator("#sign-out-send").click();
    await edda.go("/sign-in?next=%2Fme%2Fsessions");
    const arrived = page.waitForURL((url) => url.pathname === "/me/sessions");
    await enter.click();
    await arrived;
    await edda.sees("with a passkey");
  });

  await step("it proves anew who one is", async () => {
    await edda.go("/prove?next=%2Fme%2Fpasskeys");
    const arrived = page.waitForURL((url) => url.pathname === "/me/passkeys");
    await page.locator("#passkey-prove-send").click();
    await arrived;
    await edda.sees("Blue telephone");
  });

  await step("who is not verified stays outside, and is told so", async () => {
    await edda.go("/me");
    await page.locator("#sign-out-send").click();
    await devtools.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified: false });
    await edda.go("/sign-in");
    await enter.click();
    await page.locator("#passkey-enter [role=status]").getByText("That was broken off").waitFor();
    await devtools.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified: true });
  });

  await step("a passkey that was removed opens nothing", async () => {
    const arrived = edda.arrival();
    await enter.click();
    await arrived;
    await edda.go("/me/passkeys");
    await page.getByRole("button", { name: "Remove" }).click();
    await page.getByText("Blue telephone").waitFor({ state: "detached" });
    await edda.go("/me");
    await page.locator("#sign-out-send").click();
    await edda.go("/sign-in");
    const refused = edda.arrival();
    await enter.click();
    same((await refused).status(), 422);
    await edda.sees("This passkey does not open an account here.");
    holds(await page.locator("body[data-person]").count() === 0, "somebody is signed in");
  });
}
