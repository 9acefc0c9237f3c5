// Who walks through the pages: a visitor of each kind, in one language.

import { Visitor } from "./visitor.mjs";

export const roles = ["host", "steward", "participant", "observer", "neutral", "administrator"];

/** What a browser tells a server whose reader wants this language. */
export const speaking = (tag) => ({ locale: tag });

/** A visitor of each kind, who comes and signs in when first asked for. */
export function company(place, options = {}) {
  const here = new Map();
  const welcome = async (who) => {
    const visitor = await Visitor.come(place, options);
    if (roles.includes(who)) await visitor.signIn(who);
    if (who === "newcomer") {
      await visitor.go("/sign-up");
      const email = `nadia-${Math.random().toString(36).slice(2)}@example.org`; // several companies may meet in one house
      await visitor.force("#sign-up", { name: "Nadia New", email });
      await visitor.force("#code-enter", { code: (await visitor.code(email)).digits });
    }
    return visitor;
  };
  return (who) => {
    if (!here.has(who)) here.set(who, welcome(who));
    return here.get(who);
  };
}
