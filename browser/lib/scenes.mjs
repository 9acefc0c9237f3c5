// Every kind of page there is, as each kind of visitor comes to see it.

import { hardIdea } from "./world.mjs";

/**
 * `{ who, name, open(visitor) → answer, status, changes }`. What `changes` something stands last, and in this order;
 * everything before may be looked at in any order, as long as nobody is in two places at once.
 */
export function scenes(world) {
  const { space, ideas } = world;
  const list = [];
  let changes = false;
  const scene = (who, name, open, status = 200) => list.push({ who, name, status, open, changes });
  const page = (who, name, path, status) => scene(who, name, (visitor) => visitor.go(path), status);
  /** A form that comes back with its flaws. */
  const flawed = (who, name, path, form, values = {}, status = 422) => scene(who, name, async (visitor) => {
    await visitor.go(path);
    return visitor.force(form, values);
  }, status);

  for (const who of ["guest", "participant", "host"]) {
    page(who, "home", "/");
    page(who, "spaces", "/spaces");
    page(who, "space", space);
    page(who, "charter", `${space}/charter`);
    page(who, "charter of before", `${space}/charter?version=1`);
    page(who, "members", `${space}/members`);
    page(who, "ideas", `${space}/ideas`);
    page(who, "decisions", `${space}/decisions`);
    page(who, "idea overdue", ideas.overdue);
    page(who, "idea on the ballot", ideas.inDecision);
    page(who, "decision open", world.open);
    page(who, "decision decided", world.decided);
  }
  for (const who of ["guest", "participant"]) {
    page(who, "ideas by support", `${space}/ideas?order=supported`);
    page(who, "ideas unanswered", `${space}/ideas?order=unanswered`);
    page(who, "ideas, next page", world.nextIdeas);
    page(who, "idea nobody talks about", ideas.silent);
    page(who, "idea waiting", ideas.waiting);
    page(who, "idea declined", ideas.declined);
    page(who, "idea done, answered twice", ideas.done);
    page(who, "history", `${ideas.mine}/history`);
    page(who, "not found", "/nothing/here", 404);
    page(who, "space not visible", "/spaces/999999", 404);
    page(who, "sign in", "/sign-in?next=%2Fspaces");
    page(who, "sign up", "/sign-up");
  }
  flawed("guest", "sign in, refused", "/sign-in", "#sign-in", { email: "nobody@example.org", password: "not this one" });
  flawed("guest", "sign in, empty", "/sign-in", "#sign-in");
  flawed("guest", "code, no address", "/sign-in", "#code-ask", { email: "nonsense" });
  page("guest", "code, none asked for", "/sign-in/code");
  page("guest", "link that is over", "/sign-in/link?key=0");
  page("guest", "change of address that is over", "/me/email/stop?key=0");
  flawed("guest", "sign up, flawed", "/sign-up", "#sign-up", { name: "", email: "nonsense", password: "short" });

  for (const who of ["steward", "observer", "neutral"]) page(who, "home", "/");
  for (const who of ["participant", "host", "steward", "newcomer"]) page(who, "notices", "/notices");
  for (const who of ["participant", "newcomer"]) page(who, "news by mail", "/me/mail");
  page("guest", "news by mail, stopped", "/unsubscribe?everywhere=yes");
  page("guest", "letters of the demo", "/dev/mail");
  for (const who of ["guest", "participant"]) {
    page(who, "search", "/search");
    page(who, "search, found", "/search?q=market");
    page(who, "search, nothing found", "/search?q=zzzzzz");
  }
  page("guest", "accessibility", "/accessibility");
  page("guest", "shortcuts", "/shortcuts");
  page("participant", "shortcuts", "/shortcuts");
  page("guest", "styleguide", "/styleguide");
  page("guest", "styleguide, dark", "/styleguide?theme=dark");
  page("guest", "styleguide, high contrast", "/styleguide?contrast=more");
  page("guest", "styleguide, dark and high contrast", "/styleguide?theme=dark&contrast=more");
  page("guest", "styleguide, right to left", "/styleguide?direction=rtl");

  const thing = ideas.waiting.replace("/ideas/", "idea-");
  for (const who of ["guest", "steward"]) page(who, "moderation log", `${space}/moderation/log`);
  for (const who of ["steward", "neutral"]) page(who, "moderation", `${space}/moderation`);
  page("steward", "moderate an idea", `${space}/moderation/${thing}`);
  flawed("steward", "moderate an idea, flawed", `${space}/moderation/${thing}`, "#mute form");
  page("observer", "report an idea", `${space}/reports/${thing}`);
  flawed("observer", "report an idea, flawed", `${space}/reports/${thing}`, "#report");
  page("participant", "standing", "/standing");
  page("participant", "people you blocked", "/me/blocked");

  page("participant", "me", "/me");
  page("participant", "accounts elsewhere", "/me/identities");
  page("guest", "back from a provider, begun elsewhere", "/sign-in/with/town/callback?state=1&code=1", 403);
  page("participant", "proof", "/prove?next=%2Fme%2Fpassword");
  flawed("participant", "proof, wrong", "/prove", "#prove-password-form", { password: "not this one" });
  page("participant", "password", "/me/password");
  flawed("participant", "password, common", "/me/password", "#password-set", { password: "password1" });
  page("participant", "address", "/me/email");
  flawed("participant", "address, flawed", "/me/email", "#email-ask", { email: "nonsense" });
  page("participant", "profile", "/me/profile");
  page("participant", "export", "/me/export");
  page("participant", "erasure", "/me/erasure");
  page("host", "erasure, something to hand over", "/me/erasure");
  flawed("participant", "erasure, not sure", "/me/erasure", "#erasure");
  flawed("participant", "profile, flawed", "/me/profile", "#profile", { name: "", time_zone: "Middle/Earth" });
  for (const who of ["guest", "participant"]) scene(who, "somebody", async (visitor) => {
    await visitor.go(ideas.waiting);
    return visitor.go(await visitor.page.locator(".by a.who").first().getAttribute("href"));
  });
  page("administrator", "me", "/me");
  for (const [name, path] of [["health", ""], ["people", "/people"], ["people, found", "/people?q=Ha"],
    ["people, nobody", "/people?q=zzz"], ["instance", "/instance"], ["limits", "/limits"], ["providers", "/providers"], ["audit", "/audit"], ["audit, nothing", "/audit?kind=zzz"]]) {
    page("administrator", `administration, ${name}`, `/administration${path}`);
  }
  scene("administrator", "administration, person", async (visitor) => {
    await visitor.go("/administration/people");
    return visitor.go(await visitor.page.locator(".rows h3 a").first().getAttribute("href"));
  });
  for (const [name, query] of [["merging", ""], ["merging, nobody", "?other=zzz"], ["merging, both", "?other=jonas@demo.example"]]) {
    scene("administrator", `administration, ${name}`, async (visitor) => {
      await visitor.go("/administration/people?q=Marta");
      return visitor.go(`${await visitor.page.locator(".rows h3 a").first().getAttribute("href")}/merging${query}`);
    });
  }
  flawed("administrator", "administration, instance, flawed", "/administration/instance", "#instance", { name: "x".repeat(70) });
  flawed("administrator", "administration, limits, flawed", "/administration/limits", "#limits", { account: "9999999" });
  page("participant", "sessions", "/me/sessions");
  page("participant", "passkeys", "/me/passkeys");
  page("participant", "two factors, off", "/me/two-factor");
  page("guest", "sign in, second step", "/sign-in/second?next=%2Fspaces");
  flawed("guest", "sign in, second step, flawed", "/sign-in/second", "#second", { code: "123456" });
  page("participant", "tokens, none yet", "/me/tokens");
  page("participant", "token, new", "/me/tokens/new");
  flawed("participant", "token, new, flawed", "/me/tokens/new", "#token-new", { name: "", days: "1000" });
  page("newcomer", "home", "/");
  page("newcomer", "me, in no space", "/me");
  page("newcomer", "space, to join", space);
  page("newcomer", "idea, not a member", ideas.waiting);
  page("newcomer", "decision, not a member", world.open);
  page("observer", "space", space);
  page("observer", "idea", ideas.waiting);
  page("steward", "idea, to answer", ideas.waiting);
  page("steward", "idea, answered", ideas.planned);
  page("steward", "decisions", `${space}/decisions`);
  page("steward", "decision open, may close", world.open);
  page("steward", "decision, new", `${space}/decisions/new`);
  page("host", "charter, amend", `${space}/charter/edit`);
  page("host", "permissions, amend", `${space}/charter/permissions`);
  page("participant", "permissions", `${space}/charter/permissions`);
  page("host", "invitations", `${space}/invitations`);
  for (const door of ["letters", "links", "domains", "codes"]) page("host", `invite, ${door}`, `${space}/invitations/${door}`);
  page("host", "former members", `${space}/members/former`);
  page("steward", "people without e-mail", `${space}/represented`);
  flawed("steward", "people without e-mail, flawed", `${space}/represented`, "#represent", { name: "", consent: "" });
  page("host", "members, found", `${space}/members?name=a`);
  page("host", "requests", `${space}/requests`);
  page("participant", "my requests", "/requests");
  page("guest", "join", "/join");
  page("newcomer", "join", "/join");
  flawed("newcomer", "join, missed", "/join", "#enter-code", { code: "AAAA-AAAA" });
  page("host", "space, new", "/spaces/new");
  page("participant", "idea, new", `${space}/ideas/new`);
  page("participant", "idea of mine", ideas.mine);
  page("participant", "idea, edit", `${ideas.mine}/edit`);
  page("participant", "reply, on an earlier page", `${ideas.inDecision}?at=2`);

  const { masks, masked } = world;
  const maskForm = `form[action="${masks}/membership/mask"]`;
  for (const who of ["guest", "participant", "steward"]) {
    page(who, "space with masks", masks);
    page(who, "members, where masks are worn", `${masks}/members`);
    page(who, "idea under a mask", masked);
  }
  page("guest", "charter that allows masks", `${masks}/charter`);
  page("steward", "moderate a mask", `${masks}/moderation/${masked.replace("/ideas/", "idea-")}`);
  flawed("participant", "mask, flawed", masks, maskForm, { appear: "pseudonym", pseudonym: "" });

  const ideaForm = `form[action="${space}/ideas"]`;
  flawed("participant", "idea, new, flawed", `${space}/ideas/new`, ideaForm, { title: "", body: "Kept.", cost: "a lot" });
  flawed("participant", "idea, edit, flawed", `${ideas.mine}/edit`, `form[action="${ideas.mine}/edit"]`, { title: "", body: "" });
  flawed("participant", "idea, edit, of an older version", `${ideas.mine}/edit`, `form[action="${ideas.mine}/edit"]`,
    { revision: "0", body: "Somebody was faster." }, 409);
  flawed("participant", "post, flawed", ideas.waiting, "#say", { body: " " });
  flawed("participant", "reply, flawed", ideas.waiting, "#reply-1 form", { body: " " });
  flawed("steward", "answer, flawed", ideas.waiting, "#answer-this form");
  flawed("steward", "decision, new, flawed", `${space}/decisions/new`, "#decision-form", { budget: "-1", closes_at: "2001-01-01T10:00" });
  scene("participant", "ballot, refused", async (visitor) => {
    await visitor.go(world.open);
    await visitor.page.locator("#ballot input[type=checkbox]").first().check();
    return visitor.force("#ballot", { approves: "1" });
  }, 422);
  flawed("host", "charter, amend, flawed", `${space}/charter/edit`, "#charter-edit",
    { intent: "", boundaries: "nonsense", answer_within_days: "0" });
  flawed("host", "space, new, flawed", "/spaces/new", "#space-new", { name: "", groups: "only one", currency: "shells", boundaries: "x" });
  flawed("host", "members, flawed", `${space}/members`, "#add-member form", { email: "nobody" });
  flawed("host", "invite, letters, flawed", `${space}/invitations/letters`, "#invite", { lines: "nobody\na@b.example, no such group", days: "0" });
  flawed("host", "group, flawed", `${space}/members`, `form[action="${space}/groups"]`, { name: "" });

  changes = true;
  scene("guest", "code, asked for", async (visitor) => {
    await visitor.go("/sign-in");
    visitor.address = `guest-${Math.random().toString(36).slice(2)}@example.org`;
    return visitor.force("#code-ask", { email: visitor.address });
  });
  scene("guest", "code, wrong", (visitor) => visitor.force("#code-enter", { code: "1" }), 422);
  scene("guest", "link in a letter", async (visitor) => visitor.go((await visitor.code(visitor.address)).link));
  scene("guest", "welcome, who are you", async (visitor) => {
    await visitor.go(ideas.waiting);
    return visitor.force("#say", { body: "First the words." });
  });
  scene("guest", "welcome, flawed", (visitor) => visitor.force("#welcome", { email: "nonsense" }), 422);
  scene("guest", "welcome, code asked for", async (visitor) => {
    await visitor.page.locator("#group").check();
    return visitor.force("#welcome", { email: `welcome-${Math.random().toString(36).slice(2)}@example.org`, name: "Wanda" });
  });
  scene("guest", "welcome, wrong code", (visitor) => visitor.force("#welcome", { code: "1" }), 422);
  scene("newcomer", "proof by code, asked for", async (visitor) => {
    await visitor.go("/prove");
    return visitor.force("#prove-ask");
  });
  scene("newcomer", "address, asked for", async (visitor) => {
    await visitor.go("/me/email");
    return visitor.force("#email-ask", { email: `other-${Math.random().toString(36).slice(2)}@example.org` });
  });
  scene("newcomer", "address, wrong code", (visitor) => visitor.force("#email-confirm", { code: "1" }), 422);
  scene("host", "space without anything", async (visitor) => {
    await visitor.go("/spaces/new");
    return visitor.force("#space-new", { name: "The quay", intent: "What becomes of the quay.", groups: "Boats\nBathers" });
  });
  for (const [name, room] of [["ideas, none yet", "ideas"], ["decisions, none yet", "decisions"],
    ["decision, new, without ideas", "decisions/new"], ["charter without boundaries", "charter"]]) {
    scene("host", name, (visitor) => visitor.go(`${visitor.emptySpace ??= new URL(visitor.page.url()).pathname}/${room}`));
  }
  scene("observer", "report an idea, done", async (visitor) => {
    const answer = await visitor.go(`${space}/reports/${ideas.mine.replace("/ideas/", "idea-")}`);
    // Who comes in another language has reported it already.
    if (await visitor.page.locator("#report").count() === 0) return answer;
    await visitor.page.locator("#problem").check();
    return visitor.force("#report");
  });
  page("steward", "moderation, with a report", `${space}/moderation`);
  scene("steward", "measure, taken", async (visitor) => {
    const answer = await visitor.go(`${space}/moderation/${ideas.mine.replace("/ideas/", "idea-")}`);
    if (await visitor.page.locator("#hide form").count() === 0) return answer;
    const taken = await visitor.force("#hide form", { rule: "policy-spam", reason: "The same again and again." });
    // Somebody in another language was faster.
    return taken.status() === 409 ? visitor.go(`${space}/moderation/log`) : taken;
  });
  page("participant", "standing, with a measure", "/standing");
  page("participant", "notices, for you alone", "/notices");
  page("guest", "idea, hidden", ideas.mine);
  page("participant", "idea of mine, hidden", ideas.mine);
  page("guest", "moderation log, with a measure", `${space}/moderation/log`);
  scene("participant", "idea that is hard to set", async (visitor) => {
    await visitor.go(`${space}/ideas/new`);
    return visitor.force(ideaForm, hardIdea);
  });
  /** An app that is about to be connected; others of this person may have begun with it meanwhile. */
  const connecting = async (visitor) => {
    await visitor.go("/me/two-factor");
    const begin = 'form[action="/me/two-factor"]';
    if (await visitor.page.locator(begin).count()) await visitor.force(begin);
    return visitor.go("/me/two-factor");
  };
  scene("participant", "two factors, connecting an app", connecting);
  scene("participant", "two factors, flawed", async (visitor) => {
    await connecting(visitor);
    return visitor.force("#second-confirm", { code: "1" });
  }, 422);
  flawed("administrator", "programs, flawed", "/administration/services", "#program-new", { name: "" });
  /** A program of its own for whoever looks at one. */
  const program = async (visitor, more = "") => {
    await visitor.go("/administration/services");
    const made = await visitor.force("#program-new", { name: "Weather station" });
    return visitor.go(new URL(made.url()).pathname + more);
  };
  scene("administrator", "program", (visitor) => program(visitor));
  scene("administrator", "program, flawed", async (visitor) => {
    await program(visitor);
    return visitor.force("#program-token", { days: "1000" });
  }, 422);
  scene("administrator", "program, token made", async (visitor) => {
    await program(visitor);
    await visitor.page.locator("#program-token #name").fill("The mast");
    await visitor.page.locator("#scopes").check();
    return visitor.force("#program-token");
  });
  scene("administrator", "program, spaces", (visitor) => program(visitor, "/spaces"));
  scene("administrator", "program, let in", async (visitor) => {
    await program(visitor, "/spaces");
    return visitor.force("#program-place", { space: world.space.split("/").at(-1) });
  });
  scene("administrator", "program, ended", async (visitor) => {
    await program(visitor);
    return visitor.force('form[action$="/end"]');
  });
  page("administrator", "programs", "/administration/services");
  scene("participant", "token, made", async (visitor) => {
    await visitor.go("/me/tokens/new");
    return visitor.force("#token-new", { name: "Kiosk in the hall" });
  });
  page("participant", "tokens", "/me/tokens");
  scene("host", "invitation by a link", async (visitor) => {
    await visitor.go(`${space}/invitations/links`);
    const shown = await visitor.force("#invite");
    world.invitation = await visitor.page.locator("#once a").getAttribute("href");
    return shown;
  });
  scene("host", "invitation on paper", async (visitor) => {
    await visitor.go(`${space}/invitations/codes`);
    return visitor.force("#invite");
  });
  for (const who of ["guest", "newcomer", "participant"]) scene(who, "invitation, seen", (visitor) => visitor.go(world.invitation));
  scene("host", "invitation, letter sent", async (visitor) => {
    await visitor.go(`${space}/invitations/letters`);
    return visitor.force("#invite", { lines: "new@example.org" });
  });
  scene("host", "permissions, with approval", async (visitor) => {
    await visitor.go(`${space}/charter/permissions`);
    return visitor.force("#permissions", { cells: "idea.write observer approval" });
  });
  scene("observer", "idea, asked for", async (visitor) => {
    await visitor.go(`${space}/ideas/new`);
    return visitor.force(`form[action="${space}/ideas"]`, { title: "Lamps along the quay", body: "They would make it safer." });
  });
  page("observer", "my requests, one waits", "/requests");
  page("steward", "requests, one waits", `${space}/requests`);
  scene("steward", "request, to decide about", async (visitor) => {
    await visitor.go(`${space}/requests`);
    const arrived = visitor.arrival();
    await visitor.page.locator("#waiting h3 a").first().click();
    return arrived;
  });
  scene("steward", "request, declined without a reason", async (visitor) => {
    await visitor.go(`${space}/requests`);
    const arrived = visitor.arrival();
    await visitor.page.locator("#waiting h3 a").first().click();
    await arrived;
    return visitor.force("#refuse-form", { reason: "" });
  }, 422);
  scene("participant", "space, speaking for two groups", async (visitor) => {
    await visitor.go(space);
    return visitor.force(`form[action="${space}/membership/groups"]`);
  });
  page("participant", "idea, new, speaking for two groups", `${space}/ideas/new`);
  scene("participant", "mask, chosen", async (visitor) => {
    await visitor.go(masks);
    return visitor.force(maskForm, { appear: "group" });
  });
  page("participant", "idea, new, under a mask", `${masks}/ideas/new`);
  for (const name of ["space", "ideas"]) {
    page("guest", `${name}, with the hard idea`, name === "space" ? space : `${space}/ideas`);
  }
  return list;
}

/** The pages that people meet most, by who meets them: looked at in every language. */
export const mainPages = {
  guest: ["home", "sign in", "decision decided", "accessibility"],
  participant: ["home", "spaces", "space", "ideas", "idea overdue", "decision open", "me", "notices", "search, found", "idea, new", "history"],
  host: ["charter", "charter, amend", "members"],
  steward: ["decision, new", "idea, to answer"],
};

export const isMain = ({ who, name }) => mainPages[who]?.includes(name) ?? false;
