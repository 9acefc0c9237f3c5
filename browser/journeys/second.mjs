// A second factor: connected, asked for, replaced by a recovery code, and turned off again.

import { createHmac } from "node:crypto";
import { contains, same } from "../lib/report.mjs";
import { axe, everything } from "../sweep.mjs";

/** The secret's bytes, from the letters on the page. */
function bytesOf(letters) {
  const bits = [...letters.replace(/\s/g, "")]
    .map((letter) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter).toString(2).padStart(5, "0")).join("");
  return Buffer.from(bits.match(/.{8}/g).map((eight) => Number.parseInt(eight, 2)));
}

/** What the app shows in a step of half a minute (RFC 6238). */
function codeOf(secret, step) {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const digest = createHmac("sha1", secret).update(counter).digest();
  const number = digest.readUInt32BE(digest[19] & 15) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, "0");
}

export async function second(step, { visitor, script }) {
  const edda = await (await visitor()).signIn("participant");
  const { page } = edda;
  let secret, first, recovery;

  const leave = async () => {
    await edda.go("/me");
    const left = edda.arrival();
    await page.locator("#sign-out-send").click();
    await left;
  };
  /** Can everybody use what is there now? */
  const usable = async () => script && same((await axe(page, { runOnly: everything })).join("\n"), "");
  const show = async (code) => {
    await edda.field("The code of your app").fill(code);
    const arrived = edda.arrival();
    await page.locator("#second-send").click();
    return arrived;
  };

  await step("an app is connected by its secret, as letters or as a picture", async () => {
    await edda.go("/me/two-factor");
    await page.locator("#second-begin").click();
    await edda.sees("Connect your app");
    same(await page.locator("svg.qr").count(), 1);
    secret = bytesOf(await page.locator(".secret").innerText());
    first = Math.floor(Date.now() / 30_000);
    await edda.field("The code that the app shows now").fill(codeOf(secret, first));
    await page.locator("#second-confirm-send").click();
    await edda.heading("Your recovery codes").waitFor();
    recovery = await page.locator(".codes code").allInnerTexts();
    same(new Set(recovery).size, 10);
    await usable();
  });

  await step("nobody is signed in before its code", async () => {
    await leave();
    await edda.signIn("participant");
    contains(edda.path(), "/sign-in/second");
    same(await page.locator("body[data-person]").count(), 0);
    same((await show(codeOf(secret, first))).status(), 422, "a code that was used");
    await edda.sees("it was used already");
    await show(codeOf(secret, first + 1));
    same(edda.path(), "/");
    await edda.go("/me/two-factor");
    await edda.sees("10 are left");
    await usable();
  });

  await step("a recovery code takes its place, and it is turned off", async () => {
    await leave();
    await edda.signIn("participant");
    await show(recovery[0]);
    await edda.go("/me/two-factor");
    await edda.sees("9 are left");
    await page.locator("#second-end-send").click();
    await edda.sees("It is not asked for yet.");
    await leave();
    await edda.signIn("participant");
    same(await page.locator("body[data-person]").count(), 1);
  });
}
