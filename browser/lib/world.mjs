// What there is in the demo world, found by what it is and not by its number.

import { Visitor } from "./visitor.mjs";

/** Addresses that journeys, the sweep and the pictures need. */
export async function survey(place) {
  const participant = await Visitor.come(place, { script: false });
  await participant.signIn("participant");
  const me = await participant.words("h1");
  const open = (await participant.api("/spaces")).spaces.filter((space) => space.public);
  const [space] = open;
  const charters = await Promise.all(open.map(({ id }) => participant.api(`/spaces/${id}/charter`)));
  const masks = open[charters.findIndex(({ clauses }) => clauses.rules.pseudonyms)];
  const [masked] = (await participant.api(`/spaces/${masks.id}/ideas`)).ideas.filter(({ author }) => author.masked);
  const { ideas, next } = await participant.api(`/spaces/${space.id}/ideas`);
  const { decisions } = await participant.api(`/spaces/${space.id}/decisions`);
  await participant.leave();
  const idea = (what, test) => {
    const found = ideas.find(test);
    if (!found) throw new Error(`the demo world has no idea that ${what}`);
    return `/ideas/${found.id}`;
  };
  const decision = (state) => `/decisions/${decisions.find((decision) => decision.state === state).id}`;
  return {
    space: `/spaces/${space.id}`,
    spaceName: space.name,
    masks: `/spaces/${masks.id}`,
    masked: `/ideas/${masked.id}`,
    nextIdeas: `/spaces/${space.id}/ideas?after=${next}`,
    ideas: {
      silent: idea("nobody talks about", (idea) => idea.posts === 0),
      waiting: idea("waits, and is talked about", (idea) => idea.state === "waiting" && !idea.overdue && idea.posts > 1),
      overdue: idea("is overdue", (idea) => idea.overdue),
      planned: idea("is planned", (idea) => idea.state === "planned"),
      declined: idea("is declined", (idea) => idea.state === "declined"),
      done: idea("is done", (idea) => idea.state === "done"),
      inDecision: idea("is on the ballot", (idea) => idea.state === "considering" && idea.posts > 4),
      mine: idea("the participant wrote", (idea) => me.includes(idea.author.name)),
    },
    open: decision("open"),
    decided: decision("decided"),
  };
}

/** An idea that is hard on the layout: long words, a table, code, a quotation. */
export const hardIdea = {
  title: "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft and a_very_long_name_without_a_break",
  body: [
    "See https://example.org/a/very/long/address/that/nobody/would/type/by/hand/but/somebody/will/paste?into=this&field=anyway",
    "", "## A heading of my own", "", "> Somebody said this", "", "1. First", "2. Second", "   - inner", "",
    "```", "a line of code that is rather longer than any telephone is wide, by a good deal, and then some more", "```", "",
    "| What | How many | Where they stand today | Who would look after them |", "|---|---|---|---|",
    "| Benches | 12 | By the east door and along the quay | The neighbours, in turn |",
  ].join("\n"),
  cost: "999999999.99",
};
