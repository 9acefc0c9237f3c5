// Signing in with a provider of identities: the whole way there and back, and everything that must not come in.

import { axe, everything } from "./lib/axe.mjs";
import { Client } from "./lib/client.mjs";
import { freePort, openHouse } from "./lib/house.mjs";
import { openLiar, openProvider } from "./lib/providers.mjs";
import { contains, holds, same } from "./lib/report.mjs";
import { Visitor } from "./lib/visitor.mjs";

const secret = "a secret that only these two know";
const accounts = {
  ada: { name: "Ada Byron", email: "ada@works.example", email_verified: true, groups: ["hall"] },
  ben: { name: "Ben Quay", email: "ben@works.example", email_verified: false },
  // Says that the participant's address is his.
  mallory: { name: "Mallory", email: "participant@demo.example", email_verified: false },
  carl: { name: "Carl Works" },
  cleo: { name: "Cleo Works" },
  // The provider says so, too.
  paula: { name: "Paula Works", email: "participant@demo.example", email_verified: true },
};

const settings = (works, liar) => `
[[provider]]
id = "works"
name = "The works"
issuer = "${works}"
client_id = "cocreate"
client_secret = "${secret}"
scopes = ["openid", "email", "profile", "groups"]
groups_claim = "groups"
create_accounts = true
[[provider.map]]
claim = "hall"
space = "The stallholders’ own table"
group = "Saturday stalls"
power = "participant"

[[provider]]
id = "liar"
name = "The liar"
issuer = "${liar}"
client_id = "cocreate"
client_secret = "${secret}"
create_accounts = true
`;


export async function oidc(report, browser) {
  const port = await freePort();
  const site = `http://127.0.0.1:${port}`;
  const redirects = [`${site}/sign-in/with/works/callback`];
  const works = await openProvider({ client_id: "cocreate", client_secret: secret, redirect_uris: redirects }, accounts);
  const liar = await openLiar("cocreate", secret);
  const house = await openHouse(settings(works.issuer, liar.issuer), port);
  try {
    const place = { report, site, works, liar, house };
    await report.journey("oidc: whom a provider knows", (step) => people(step, place));
    await report.journey("oidc: who has been here before", (step) => again(step, place));
    await report.journey("oidc: what comes from elsewhere", (step) => forged(step, place));
    await lies(report, place);
    for (const script of [true, false]) {
      const name = `oidc: in a browser, ${script ? "with" : "without"} script`;
      await report.journey(name, (step) => seen(step, { ...place, browser, script }));
    }
    report.findings("oidc: the server breaks at nothing", broken(house));
  } finally {
    await Promise.all([house.stop(), works.close(), liar.close()]);
  }
}

/** What is wrong with a provider is warned of; what is wrong with the server would be ours. And no secret is told. */
function broken(house) {
  const log = house.log();
  const told = [secret, "at-1", "code_verifier"].filter((word) => log.includes(word)).map((word) => `the log says ${word}`);
  return [...log.split("\n").filter((line) => /ERROR|panicked/.test(line)), ...told];
}

const begin = "/sign-in/with/works";

/** The way to the provider and back, up to the address at which it sends back. */
async function thereAndBack(client, from = begin) {
  const { to } = await client.follow(from, (address) => new URL(address).pathname.endsWith("/callback"));
  return to;
}

/** Where somebody has accounts that open theirs. */
const linked = async (client) => (await client.json("/me/identities")).identities.map(({ provider }) => provider).join();
const unlink = async (client) => `/me/identities/${(await client.json("/me/identities")).identities[0].id}/end`;

async function people(step, { site, works }) {
  const ada = new Client(site);
  let me;

  await step("on the page to sign in there is a way to each provider", async () => {
    const page = await ada.get("/sign-in?next=%2Fspaces");
    contains(page.text, 'href="/sign-in/with/works?for=come&amp;next=%2Fspaces"');
    const { providers } = await ada.json("/sign-in");
    same(providers.map(({ id, name }) => `${id}: ${name}`).join(", "), "works: The works, liar: The liar");
  });

  await step("going there changes nothing here", async () => {
    const there = await ada.get(`${begin}?next=%2Fspaces`);
    same(there.status, 303);
    const asked = new URL(there.to).searchParams;
    same(new URL(there.to).origin, works.issuer);
    same(asked.get("redirect_uri"), `${site}${begin}/callback`);
    same(asked.get("code_challenge_method"), "S256");
    holds(asked.get("state").length === 64 && asked.get("nonce").length === 64, "state and nonce can be guessed");
    const [cookie] = there.cookies;
    contains(cookie, "HttpOnly");
    contains(cookie, "SameSite=Lax");
    holds(!there.to.includes(new URLSearchParams(ada.cookie("provider")).get("verifier")), "the verifier is told");
  });

  await step("somebody new comes back with an account, where she wanted to go", async () => {
    works.who = "ada";
    const arrived = await ada.follow(`${begin}?next=%2Fspaces`);
    same(new URL(arrived.at).pathname, "/spaces");
    same(ada.cookie("provider"), undefined, "the attempt");
    me = await ada.json("/me");
    same(`${me.name} ${me.email}`, "Ada Byron ada@works.example");
  });

  await step("her group there brought her into a space here", async () => {
    same(me.spaces.map(({ name, power, group }) => `${name}: ${power}, ${group.name}`).join(),
      "The stallholders’ own table: participant, Saturday stalls");
  });

  await step("how she comes in shows only after a fresh proof, which she gives there", async () => {
    same(await ada.code("/me/identities"), "403 prove_yourself");
    const prove = await ada.follow("/me/identities");
    contains(prove.text, 'href="/sign-in/with/works?for=prove&amp;next=%2Fme%2Fidentities"');
    const page = await ada.follow(`${begin}?for=prove&next=%2Fme%2Fidentities`);
    same(new URL(page.at).pathname, "/me/identities");
    same(await linked(ada), "The works");
  });

  await step("elsewhere, later, she is the same", async () => {
    const other = new Client(site);
    await other.follow(begin);
    same((await other.json("/me")).id, me.id);
  });

  await step("when she leaves her group there, she leaves the space", async () => {
    accounts.ada.groups = [];
    await ada.follow(begin);
    same((await ada.json("/me")).spaces.length, 0);
    accounts.ada.groups = ["hall"];
  });

  await step("a session that she carried before has ended", async () => {
    const before = ada.cookie("session");
    await ada.follow(begin);
    holds(before !== ada.cookie("session"), "the session is the same");
    const old = new Client(site);
    old.setCookie("session", before);
    same((await old.send("/api/v1/me")).status, 401);
  });

  await step("she is sent nowhere else afterwards", async () => {
    for (const next of ["//evil.example", "https://evil.example/", "/\\evil.example"]) {
      const arrived = await ada.follow(`${begin}?next=${encodeURIComponent(next)}`);
      same(arrived.at, `${site}/`);
    }
  });

  await step("proving who she is asks her there anew, and nobody else will do", async () => {
    const { to } = await ada.get(`${begin}?for=prove`);
    same(new URL(to).searchParams.get("prompt"), "login");
    works.who = "ben";
    const someone = new Client(site);
    someone.setCookie("session", ada.cookie("session"));
    same(await someone.code(await thereAndBack(someone, `${begin}?for=prove`)), "409 identity_other");
    works.who = "ada";
  });

  await step("whom the provider turns away is told so, with a way back", async () => {
    works.who = undefined;
    const page = await new Client(site).follow(begin);
    same(page.status, 403);
    contains(page.text, 'href="/sign-in"');
    contains(page.text, "You were not let in there");
  });
}

async function again(step, { site, works }) {
  await step("an address that somebody only claims opens no account and is not kept", async () => {
    works.who = "mallory";
    const mallory = new Client(site);
    await mallory.follow(begin);
    const me = await mallory.json("/me");
    same(`${me.name} ${me.email} ${me.spaces.length}`, "Mallory null 0");
    await mallory.follow(`${begin}?for=prove`);
    same(await mallory.code(await unlink(mallory), { method: "POST", form: {} }), "409 last_way_in");
  });

  const paula = new Client(site);
  await step("an address that is known to be theirs opens no account either, before they sign in to it", async () => {
    works.who = "paula";
    const page = await paula.follow(begin);
    same(new URL(page.at).pathname, "/sign-in/identity");
    contains(page.text, "participant@demo.example");
    holds(!page.text.includes("<form class=\"form\""), "there is a form");
    same((await paula.send("/api/v1/me")).status, 401);
  });

  await step("then they say yes, and only then it is linked", async () => {
    await paula.post("/sessions", { email: "participant@demo.example", password: "brackwater" });
    const page = await paula.get("/sign-in/identity");
    contains(page.text, "Paula Works");
    same(await linked(paula), "");
    const said = await paula.post("/me/identities", {});
    same(`${said.status} ${new URL(said.to).pathname}`, "303 /me/identities");
    same(await linked(paula), "The works");
  });

  await step("from then on it opens their account", async () => {
    const later = new Client(site);
    await later.follow(begin);
    same((await later.json("/me")).email, "participant@demo.example");
  });

  await step("what was offered to them cannot be linked to somebody else's account", async () => {
    works.who = "ben";
    const host = new Client(site);
    await host.post("/sessions", { email: "host@demo.example", password: "brackwater" });
    await host.follow(`${begin}?for=link&next=%2Fme`);
    const offer = host.cookie("identity");
    const steward = new Client(site);
    await steward.post("/sessions", { email: "steward@demo.example", password: "brackwater" });
    steward.setCookie("identity", offer);
    same(await steward.code("/me/identities", { method: "POST", form: {} }), "403 provider_stale");
    same(await linked(steward), "");
    const form = await host.post("/me/identities", { offer: "0".repeat(64) });
    same(form.status, 422, "a token in the form");
    same((await host.post("/me/identities", {})).status, 303);
  });

  await step("an account elsewhere opens one account only", async () => {
    works.who = "ben";
    const steward = new Client(site);
    await steward.post("/sessions", { email: "steward@demo.example", password: "brackwater" });
    const back = await thereAndBack(steward, `${begin}?for=link&next=%2Fme`);
    same(await steward.code(back), "409 identity_taken");
  });

  await step("it is unlinked again, by its owner alone", async () => {
    const address = await unlink(paula);
    const other = new Client(site);
    await other.post("/sessions", { email: "steward@demo.example", password: "brackwater" });
    same(await other.code(address, { method: "POST", form: {} }), "404 not_found");
    same((await paula.post(address, {})).status, 303);
    same(await linked(paula), "");
  });
}

async function forged(step, { site, works }) {
  works.who = "ada";
  const victim = new Client(site);
  const signedIn = async (client) => (await client.send("/api/v1/me")).status === 200;

  await step("a link back that another browser began does nothing", async () => {
    const back = await thereAndBack(new Client(site));
    same(await victim.code(back), "403 provider_stale");
    holds(!await signedIn(victim), "the victim is signed in");
  });

  await step("nor does one that a scanner follows first: its owner can still use it", async () => {
    const owner = new Client(site);
    const back = await thereAndBack(owner);
    same(await new Client(site).code(back), "403 provider_stale");
    await owner.follow(back);
    holds(await signedIn(owner), "the owner is not signed in");
  });

  await step("a forged state does nothing", async () => {
    const back = new URL(await thereAndBack(victim));
    back.searchParams.set("state", "0".repeat(64));
    same(await victim.code(back), "403 provider_stale");
    back.searchParams.delete("state");
    same(await victim.code(back), "403 provider_stale");
    holds(!await signedIn(victim), "the victim is signed in");
  });

  await step("an answer counts once, also for who kept the cookie", async () => {
    const client = new Client(site);
    const back = await thereAndBack(client);
    const cookie = client.cookie("provider");
    await client.follow(back);
    const replay = new Client(site);
    same(await replay.code(back), "403 provider_stale");
    replay.setCookie("provider", cookie);
    same(await replay.code(back), "502 provider_failed");
    holds(!await signedIn(replay), "the replay is signed in");
  });

  await step("an answer of one provider is none of another's", async () => {
    const client = new Client(site);
    const back = new URL(await thereAndBack(client));
    back.pathname = back.pathname.replace("works", "liar");
    same(await client.code(back), "403 provider_stale");
    const named = new URL(await thereAndBack(client));
    named.searchParams.set("iss", "https://other.example");
    same(await client.code(named), "502 provider_failed");
    const nameless = new URL(await thereAndBack(client));
    nameless.searchParams.delete("iss");
    same(await client.code(nameless), "502 provider_failed");
  });

  await step("an answer that comes too late does nothing", async () => {
    const client = new Client(site);
    const back = await thereAndBack(client);
    const cookie = new URLSearchParams(client.cookie("provider"));
    cookie.set("at", String(Date.now() - 11 * 60_000));
    client.setCookie("provider", cookie.toString());
    same(await client.code(back), "403 provider_stale");
  });

  await step("a Host header changes nothing of where the provider sends back to", async () => {
    const { to } = await raw(site, begin, "evil.example");
    same(new URL(to).searchParams.get("redirect_uri"), `${site}${begin}/callback`);
  });

  await step("a provider that is not in the settings is not there", async () => {
    same(await victim.code("/sign-in/with/nobody"), "404 not_found");
    same(await victim.code("/sign-in/with/nobody/callback?state=1&code=1"), "404 not_found");
  });
}

/** A request with another Host than its address has: `fetch` would not. */
async function raw(site, path, host) {
  const { get } = await import("node:http");
  return new Promise((found, failed) => {
    get(new URL(path, site), { headers: { host, "x-forwarded-host": host } }, (answer) => {
      answer.resume();
      found({ to: answer.headers.location });
    }).once("error", failed);
  });
}

async function lies(report, { site, liar }) {
  const comes = async () => {
    const client = new Client(site);
    const arrived = await client.follow("/sign-in/with/liar", (address) => new URL(address).pathname.endsWith("/callback"));
    return { client, code: await client.code(arrived.to) };
  };
  const refused = {
    "another nonce": { claims: (claims) => ({ ...claims, nonce: "0".repeat(64) }) },
    "no nonce": { claims: ({ nonce, ...claims }) => claims },
    "another audience": { claims: (claims) => ({ ...claims, aud: "somebody-else" }) },
    "one more audience": { claims: (claims) => ({ ...claims, aud: ["cocreate", "somebody-else"] }) },
    "another party": { claims: (claims) => ({ ...claims, azp: "somebody-else" }) },
    "another issuer": { claims: (claims) => ({ ...claims, iss: "https://other.example" }) },
    "a token that is over": { claims: (claims) => ({ ...claims, exp: claims.iat - 120 }) },
    "a token of tomorrow": { claims: (claims) => ({ ...claims, iat: claims.iat + 86_400, exp: claims.exp + 86_400 }) },
    "another access token": { claims: (claims) => ({ ...claims, at_hash: "AAAAAAAAAAAAAAAAAAAAAA" }) },
    "no signature": { header: { alg: "none" } },
    "a signature by a shared secret": { header: { alg: "HS256" } },
    "a stranger's signature": { stranger: true },
    "a key that nobody knows": { header: { kid: "2" } },
    "no ID token": { token: { id_token: undefined } },
    "somebody else's details": { userinfo: { sub: "liar-2" } },
    "an empty subject": { claims: (claims) => ({ ...claims, sub: "" }), userinfo: { sub: "" } },
    "another issuer in the address": { answer: { iss: "https://other.example" } },
  };
  for (const [name, lie] of Object.entries(refused)) {
    await report.check(`oidc: refused: ${name}`, async () => {
      liar.lie = lie;
      const { client, code } = await comes();
      same(code, "502 provider_failed");
      same((await client.send("/api/v1/me")).status, 401);
    });
  }
  for (const [name, lie] of Object.entries({ "a redirect": { elsewhere: "/me" }, "an answer without end": { flood: "/me" } })) {
    await report.check(`oidc: not followed: ${name}`, async () => {
      liar.lie = lie;
      const { code } = await comes();
      holds(["502 provider_failed", "503 provider_unreachable"].includes(code), code);
      holds(!liar.asked.includes("/trap"), "the redirect was followed");
    });
  }
  await report.check("oidc: without a lie it comes in", async () => {
    liar.lie = {};
    const { client, code } = await comes();
    same(code, "303 undefined");
    same((await client.json("/me")).name, "Lia Liar");
  });
}

/** What people see of it. */
async function seen(step, { site, browser, script, works }) {
  const visitor = await Visitor.come({ browser, url: site }, { script });
  const { page } = visitor;
  const looks = async (name) => same((await axe(page, everything_of())).join("\n"), "", name);
  try {
    await step("a button leads there and back", async () => {
      works.who = "ada";
      await visitor.go("/sign-in?next=%2Fme");
      if (script) await looks("sign in");
      await page.locator('a[href^="/sign-in/with/works"]').click();
      await page.locator("#coming-in").waitFor();
      same(visitor.path(), "/me");
      await visitor.sees("Ada Byron", "h1");
    });

    await step("one proves there who one is, and sees one's accounts elsewhere", async () => {
      await page.locator('a[href="/me/identities"]').click();
      await page.locator('a[href*="for=prove"]').waitFor();
      if (script) await looks("prove");
      await page.locator('a[href*="for=prove"]').click();
      await page.locator("#identities").waitFor();
      await visitor.sees("The works", "#identities");
      if (script) await looks("accounts elsewhere");
    });

    await step("linking asks first, and is taken back", async () => {
      works.who = script ? "carl" : "cleo";
      await visitor.context.clearCookies({ name: /^_session/ }); // that of the provider
      await page.locator('#link a[href*="with/works"]').click();
      await page.locator("#link-send").waitFor();
      if (script) await looks("link");
      await page.locator("#link-send").click();
      await page.locator("#identities li form").nth(1).waitFor();
      const arrived = visitor.arrival();
      await page.locator("#identities form button").last().click();
      await arrived;
      same(await page.locator("#identities form").count(), 1, "accounts elsewhere");
    });
    const others = visitor.takeFaults().filter((fault) => !fault.includes(works.issuer));
    await step("the browser is silent", async () => same(others.join("\n"), ""));
  } finally {
    await visitor.leave();
  }
}

const everything_of = () => ({ runOnly: everything });
