// Providers of identities: one as it should be, and one that lies as it is told.

import { createHash, generateKeyPairSync, createHmac, sign } from "node:crypto";
import { createServer } from "node:http";
import Provider from "oidc-provider";
import { freePort } from "./house.mjs";

const listen = (handler, port) => new Promise((ready, failed) => {
  const server = createServer(handler).once("error", failed);
  server.listen(port, "127.0.0.1", () => ready(server));
});

const close = (server) => new Promise((done) => {
  server.closeAllConnections();
  server.close(done);
});

/**
 * A real one, in which `who` names who is signed in there at the moment (or nobody: then people are turned away).
 * `accounts`: subject → claims.
 */
export async function openProvider(client, accounts) {
  const port = await freePort();
  const issuer = `http://127.0.0.1:${port}`;
  const provider = new Provider(issuer, {
    clients: [{ ...client, grant_types: ["authorization_code"], response_types: ["code"] }],
    claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name"], groups: ["groups"] },
    scopes: ["openid", "email", "profile", "groups"],
    cookies: { keys: ["only for tests"] },
    features: { devInteractions: { enabled: false } },
    pkce: { required: () => true, methods: ["S256"] },
    ttl: { Interaction: 60, Session: 60, Grant: 60, AccessToken: 60, IdToken: 60 },
    interactions: { url: (_, interaction) => `/enter/${interaction.uid}` },
    findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub, ...accounts[sub] }) }),
    async loadExistingGrant(ctx) {
      const grant = new ctx.oidc.provider.Grant({ clientId: ctx.oidc.client.clientId, accountId: ctx.oidc.session.accountId });
      grant.addOIDCScope("openid email profile groups");
      await grant.save();
      return grant;
    },
  });
  const house = { issuer, who: undefined, close: () => close(server) };
  const answer = provider.callback();
  const server = await listen(async (request, response) => {
    if (!request.url.startsWith("/enter/")) return answer(request, response);
    const result = house.who ? { login: { accountId: house.who } } : { error: "access_denied", error_description: "not today" };
    return provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
  }, port);
  return house;
}

const base64 = (value) => Buffer.from(typeof value === "string" ? value : JSON.stringify(value)).toString("base64url");

/**
 * One that lies. `lie` changes what it says: `{ header, claims(claims), key, token, userinfo, description, answer }`.
 * Whoever comes is sent back at once.
 */
export async function openLiar(clientId, secret) {
  const port = await freePort();
  const issuer = `http://127.0.0.1:${port}`;
  const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const stranger = generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey;
  const person = { sub: "liar-1", name: "Lia Liar", email: "lia@example.org", email_verified: true };
  const house = { issuer, lie: {}, asked: [], verifiers: new Map(), close: () => close(server) };

  function token(nonce, accessToken) {
    const now = Math.floor(Date.now() / 1000);
    const half = createHash("sha256").update(accessToken).digest().subarray(0, 16).toString("base64url");
    const claims = { ...person, iss: issuer, aud: clientId, iat: now, exp: now + 60, nonce, at_hash: half };
    const header = { alg: "RS256", kid: "1", ...house.lie.header };
    const body = `${base64(header)}.${base64(house.lie.claims?.(claims) ?? claims)}`;
    if (header.alg === "none") return `${body}.`;
    if (header.alg === "HS256") return `${body}.${createHmac("sha256", secret).update(body).digest("base64url")}`;
    return `${body}.${sign("sha256", Buffer.from(body), house.lie.stranger ? stranger : privateKey).toString("base64url")}`;
  }

  const parts = {
    "/.well-known/openid-configuration": () => ({
      issuer, authorization_endpoint: `${issuer}/authorize`, token_endpoint: `${issuer}/token`, jwks_uri: `${issuer}/keys`,
      userinfo_endpoint: `${issuer}/me`, response_types_supported: ["code"], subject_types_supported: ["public"],
      id_token_signing_alg_values_supported: ["RS256", "HS256", "none"], ...house.lie.description,
    }),
    "/keys": () => ({ keys: [{ ...publicKey.export({ format: "jwk" }), kid: "1", use: "sig", alg: "RS256" }] }),
    "/token": (body) => {
      const { nonce, challenge } = house.verifiers.get(body.get("code")) ?? {};
      house.verifiers.delete(body.get("code"));
      const proof = createHash("sha256").update(body.get("code_verifier") ?? "").digest("base64url");
      if (proof !== challenge) return [400, { error: "invalid_grant" }];
      return { access_token: "at-1", token_type: "Bearer", id_token: token(nonce, "at-1"), ...house.lie.token };
    },
    "/me": () => ({ ...person, ...house.lie.userinfo }),
  };

  const server = await listen(async (request, response) => {
    const url = new URL(request.url, issuer);
    house.asked.push(url.pathname);
    if (url.pathname === "/authorize") {
      const asked = url.searchParams;
      const code = `code-${house.asked.length}`;
      house.verifiers.set(code, { nonce: asked.get("nonce"), challenge: asked.get("code_challenge") });
      const back = new URL(asked.get("redirect_uri"));
      for (const [name, value] of Object.entries({ code, state: asked.get("state"), ...house.lie.answer })) back.searchParams.set(name, value);
      return response.writeHead(302, { location: back.href }).end();
    }
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    if (house.lie.elsewhere === url.pathname) return response.writeHead(302, { location: `${issuer}/trap` }).end();
    if (house.lie.flood === url.pathname) {
      response.writeHead(200, { "content-type": "application/json" });
      return response.end(`{"x":"${"x".repeat(1024 * 1024)}"}`);
    }
    const said = parts[url.pathname]?.(new URLSearchParams(Buffer.concat(chunks).toString()));
    const [status, body] = Array.isArray(said) ? said : [said ? 200 : 404, said ?? {}];
    return response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
  }, port);
  return house;
}
