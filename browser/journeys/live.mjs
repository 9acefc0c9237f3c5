// What the script adds: pages that stay current, forms that answer in place, drafts that last.

import { holds, same } from "../lib/report.mjs";
import { axe, everything } from "../sweep.mjs";

export async function live(step, { world, visitor }) {
  const edda = await (await visitor({ viewport: { width: 1000, height: 600 } })).signIn("participant");
  const tomasz = await (await visitor()).signIn("steward");
  const { page } = edda;
  const path = world.ideas.inDecision;
  const post = async (words) => {
    await tomasz.go(path);
    await tomasz.page.locator("#post-body").fill(words);
    await tomasz.page.locator("#post-send").click();
    await tomasz.page.locator("#posts article").filter({ hasText: words }).waitFor();
  };
  /** Seen by this page only if nothing loaded it anew. */
  const mark = () => page.evaluate(() => { window.sameDocument = true; });
  const marked = () => page.evaluate(() => window.sameDocument === true);

  const news = page.locator("#news");
  const arrived = (words) => page.locator("#posts article").filter({ hasText: words });

  await step("a post of somebody else waits behind a bar: nothing moves, what one types stays", async () => {
    await edda.go(path);
    await mark();
    await page.locator("#reply-1-open").click();
    await page.locator("#reply-1-body").pressSequentially("I was going to s");
    await page.locator("#reply-1-body").press("ArrowLeft");
    const top = () => page.evaluate(() => document.querySelector("#reply-1-body").getBoundingClientRect().top);
    const before = await top();
    await post("Here is what it costs to run.");
    await news.getByText("1 new post", { exact: true }).waitFor();
    same(await arrived("Here is what it costs to run.").count(), 0, "posts put in unasked");
    same(await top(), before, "the place of the reply");
    same(await page.evaluate(() => `${document.activeElement.id} ${document.activeElement.selectionStart}`), "reply-1-body 15", "focus and caret");
  });

  await step("the bar counts on, and is announced politely", async () => {
    await post("And who would look after it?");
    await news.getByText("2 new posts").waitFor();
    same(await news.getAttribute("role"), "status");
    same((await axe(page, { runOnly: everything })).join("\n"), "");
  });

  await step("asked for, they come in; the focus goes to the first of them and the half-written reply stays", async () => {
    await news.getByRole("button", { name: "Show them" }).click();
    await arrived("And who would look after it?").waitFor();
    same(await page.locator(".post.new").count(), 2, "posts that are marked");
    holds((await page.evaluate(() => document.activeElement?.textContent)).includes("Here is what it costs to run."), "the focus is elsewhere");
    same(await page.locator("#reply-1-body").inputValue(), "I was going to s");
    same(await news.innerText(), "", "the bar is still there");
    holds(await marked(), "the page was loaded anew");
  });

  await step("one's own post shows at once, and no bar", async () => {
    await page.locator("#reply-1-body").fill("I was going to say: the neighbours.");
    await page.locator("#reply-send-1").click();
    await arrived("the neighbours.").waitFor();
    await page.waitForTimeout(1500);
    same(await news.innerText(), "", "a bar for one's own post");
    await edda.go(path);
    await mark();
  });

  await step("a support of somebody else changes the count", async () => {
    const before = Number(/(\d+) people support/.exec(await edda.words("#support"))[1]);
    await tomasz.page.locator("#support-send").click();
    await page.locator("#support").getByText(new RegExp(`(${before + 1}|${before - 1}) people support`)).waitFor();
    holds(await marked(), "the page was loaded anew");
  });

  await step("a count does not change under one's hand, but as soon as it is gone", async () => {
    await page.locator("#support-send").focus();
    const before = await edda.words("#support");
    const changed = page.waitForResponse((response) => response.url() === edda.url + path && response.ok());
    await tomasz.page.locator("#support-send").click();
    await (await changed).finished();
    await page.waitForTimeout(200);
    same(await edda.words("#support"), before);
    await page.locator("#post-body").focus();
    await page.waitForFunction((before) => document.querySelector("#support").innerText.replace(/\s+/g, " ") !== before, before);
    same(await page.evaluate(() => document.activeElement?.id), "post-body", "focus");
  });

  await step("an answer appears by itself, and leaves a half-written post alone", async () => {
    await page.locator("#post-body").fill("Half a post");
    await tomasz.page.locator("#answer-this > summary").click();
    await tomasz.page.locator("#answer-this input[value=planned]").check();
    await tomasz.page.locator("#answer-reason").fill("The water line is in the plan for March.");
    await tomasz.page.locator("#answer-send").click();
    await page.locator("#answers blockquote").filter({ hasText: "The water line is in the plan" }).waitFor();
    same(await page.locator("#post-body").inputValue(), "Half a post");
    holds(await marked(), "the page was loaded anew");
  });

  await step("supporting in place keeps the focus and the place on the screen", async () => {
    const send = page.locator("#support-send");
    await page.evaluate(() => document.querySelector("#support-send").scrollIntoView({ block: "center" }));
    const before = await page.evaluate(() => document.querySelector("#support-send").getBoundingClientRect().top);
    const words = await send.innerText();
    await send.focus();
    await send.press("Enter");
    await send.filter({ hasNotText: words }).waitFor();
    same(await page.evaluate(() => document.activeElement?.id), "support-send", "focus");
    const after = await page.evaluate(() => document.querySelector("#support-send").getBoundingClientRect().top);
    holds(Math.abs(after - before) <= 2, `the button moved by ${after - before} px`);
    holds(await marked(), "the page was loaded anew");
  });

  await step("support shows at once, before the server has answered", async () => {
    let release;
    const held = new Promise((done) => { release = done; });
    await page.route("**/support*", async (route) => { await held; await route.continue(); });
    await page.route("**/support/withdrawal", async (route) => { await held; await route.continue(); });
    const words = await page.locator("#support-send").innerText();
    const before = Number(/\d+/.exec(await edda.words("#support > div p"))[0]);
    await page.locator("#support-send").focus();
    await page.keyboard.press("Enter");
    await page.locator("#support-send").filter({ hasNotText: words }).waitFor();
    same(await page.locator("#support form[aria-busy]").count(), 1, "forms under way");
    same(await page.evaluate(() => document.activeElement?.id), "support-send", "focus");
    const foreseen = await edda.words("#support");
    holds(Math.abs(Number(/\d+/.exec(await edda.words("#support > div p"))[0]) - before) === 1, "the count stays");
    release();
    await page.locator("#support form:not([aria-busy])").waitFor();
    same(await edda.words("#support"), foreseen, "the server says something else");
    same(await page.evaluate(() => document.activeElement?.id), "support-send", "focus, after the answer");
    await page.unroute("**/support*");
    await page.unroute("**/support/withdrawal");
  });

  await step("a support that fails is taken back, and said", async () => {
    for (const fail of [(route) => route.abort(), (route) => route.fulfill({ status: 409, contentType: "text/html", body: "<h1>This idea is closed.</h1>" })]) {
      const before = await edda.words("#support");
      await page.route(/support/, (route) => (route.request().method() === "POST" ? fail(route) : route.continue()));
      await page.locator("#status:empty").waitFor({ state: "attached" });
      await page.locator("#support-send").focus();
      await page.keyboard.press("Enter");
      await page.locator("#status").filter({ hasText: /as it was|is closed/ }).waitFor();
      same(await edda.words("#support"), before);
      same(await page.evaluate(() => document.activeElement?.id), "support-send", "focus");
      await page.unroute(/support/);
    }
    edda.faults = edda.faults.filter((fault) => !/net::ERR_FAILED/.test(fault));
  });

  await step("two quick presses are one wish", async () => {
    const sent = [];
    page.on("request", (request) => request.method() === "POST" && sent.push(request.url()));
    const words = await page.locator("#support-send").innerText();
    await page.locator("#support-send").dblclick();
    await page.locator("#support-send").filter({ hasNotText: words }).waitFor();
    await page.locator("#support form:not([aria-busy])").waitFor();
    same(sent.length, 1, "requests");
  });

  await step("a draft survives a reload", async () => {
    await page.locator("#post-body").fill("A thought that takes its time");
    await page.reload();
    same(await page.locator("#post-body").inputValue(), "A thought that takes its time");
  });

  await step("an error is shown in place, at its field", async () => {
    await page.locator("#post-body").fill("   ");
    await mark();
    await page.locator("#post-send").click();
    await page.locator("#post-body[aria-invalid=true]").waitFor();
    same(await page.evaluate(() => document.activeElement?.id), "post-body", "focus");
    holds((await page.locator("#post-body-error").innerText()).trim() !== "", "no words at the field");
    holds(await marked(), "the page was loaded anew");
    await page.locator("#post-body").fill("Now with words");
    await page.locator("#post-send").click();
    await page.locator("#posts article").filter({ hasText: "Now with words" }).waitFor();
    same(await page.locator("#post-body[aria-invalid=true]").count(), 0, "errors left over");
  });

  await step("a sent post leaves no draft", async () => {
    await page.reload();
    same(await page.locator("#post-body").inputValue(), "");
  });

  await step("what is typed while a post is under way is kept", async () => {
    await page.route("**/posts", async (route) => { await new Promise((done) => setTimeout(done, 400)); await route.continue(); });
    await page.locator("#post-body").fill("First this.");
    await page.locator("#post-send").click();
    await page.locator("#post-body").fill("First this. And then that");
    await arrived("First this.").waitFor();
    same(await page.locator("#post-body").inputValue(), "First this. And then that");
    await page.unroute("**/posts");
    await page.reload();
    same(await page.locator("#post-body").inputValue(), "First this. And then that", "the draft");
    await page.locator("#post-body").fill("");
  });

  await step("where the dialogue goes on elsewhere, the bar leads there", async () => {
    const long = world.ideas.silent;
    const say = async (words) => {
      const sent = await tomasz.context.request.post(`/api/v1${long}/posts`, { data: { body: words } });
      holds(sent.ok(), `${sent.status()}`);
    };
    for (let n = 1; n <= 21; n += 1) await say(`Post ${n}`);
    await edda.go(long);
    same(await page.locator("#posts article").count(), 20, "posts on the first page");
    await say("Far below");
    await news.getByText("1 new post", { exact: true }).waitFor();
    await news.getByRole("button").click();
    await page.waitForURL(/\?at=(\d+)#post-\1$/);
    await arrived("Far below").waitFor();
    await edda.go(path);
  });

  await step("Escape shuts a menu, if there is one", async () => {
    const menu = page.locator("details.menu").first();
    if (await menu.count() === 0) return;
    await menu.locator("summary").click();
    await page.keyboard.press("Escape");
    same(await menu.getAttribute("open"), null);
  });

  await step("without a connection it says so, and keeps the words", async () => {
    await page.locator("#post-body").fill("Written in a tunnel");
    await mark();
    const before = edda.path();
    edda.offline = true;
    await edda.context.setOffline(true);
    await page.locator("#post-send").click();
    await page.locator("#status").filter({ hasText: /\S/ }).waitFor();
    await page.locator("#say:not([aria-busy])").waitFor();
    same(edda.path(), before, "still on the page");
    holds(await marked(), "the page is gone");
    same(await page.locator("#post-body").inputValue(), "Written in a tunnel");
  });

  await step("once there is a connection again, the words arrive once", async () => {
    await edda.context.setOffline(false);
    edda.offline = false;
    await page.locator("#post-send").click();
    await page.locator("#posts article").filter({ hasText: "Written in a tunnel" }).waitFor();
    await edda.go(path);
    same(await page.locator("#posts article").filter({ hasText: "Written in a tunnel" }).count(), 1, "posts");
  });
}
