// Cocreate in the browser: enhancement only, every page works without it.
// Here: drafts, forms in place, keys. live.js keeps pages current; dialogs.js comes when one is asked for.

import { copyOf, isText, kindly, noteRegions, pageFrom, say, sentence, swap, tellTimes } from "./kit.js";
import { beginLive, cameBack, leaves } from "./live.js";

const dialogs = () => import("./dialogs.js");

// ---- drafts

const draftPrefix = "draft:";
const draftLife = 14 * 86400e3;

/** By the form's URL, the field's name and the post that is replied to. @param {HTMLTextAreaElement} area */
function draftKey(area) {
  const replied = area.form?.querySelector("[name=reply_to]");
  const to = replied instanceof HTMLInputElement ? "@" + replied.value : "";
  return draftPrefix + new URL(area.form?.action ?? location.href, location.href).pathname + "#" + area.name + to;
}

/** @param {ParentNode} root @returns {HTMLTextAreaElement[]} */
const draftAreas = (root) => /** @type {HTMLTextAreaElement[]} */ ([...root.querySelectorAll("textarea[data-draft]")]);

function restoreDrafts() {
  for (const area of draftAreas(document)) {
    if (area.value !== "") continue;
    kindly(() => {
      const kept = JSON.parse(localStorage.getItem(draftKey(area)) ?? "null");
      if (kept && Date.now() - kept.at < draftLife) {
        area.value = kept.text;
        area.closest("details")?.setAttribute("open", "");
      }
    });
  }
}

/** @param {string} key */
const forget = (key) => localStorage.removeItem(key);

/** After a form was sent the plain way: its drafts go if this page shows no error. */
function settleSentDrafts() {
  kindly(() => {
    const sent = JSON.parse(sessionStorage.getItem("drafts-sent") ?? "[]");
    sessionStorage.removeItem("drafts-sent");
    if (!document.querySelector("[aria-invalid=true], .error-summary")) sent.forEach(forget);
  });
}

document.addEventListener("input", ({ target }) => {
  if (!(target instanceof HTMLTextAreaElement) || !("draft" in target.dataset)) return;
  kindly(() => target.value
    ? localStorage.setItem(draftKey(target), JSON.stringify({ at: Date.now(), text: target.value }))
    : forget(draftKey(target)));
});

// ---- forms in place

/** One key for one intent: the same words again are the same wish. @type {WeakMap<HTMLFormElement, {body: string, key: string, lost?: boolean}>} */
const intents = new WeakMap();
/** @type {WeakSet<HTMLFormElement>} */
const busy = new WeakSet();

/** The server said no, perhaps in words that are for the reader. */
class Refusal extends Error {
  /** @param {number} status @param {string} [words] */
  constructor(status, words) { super(String(status)); this.words = words; }
}

/** `randomUUID` needs a secure context; a kiosk on a village network may have none. */
function newKey() {
  return crypto.randomUUID?.() ?? crypto.getRandomValues(new Uint32Array(4)).join("-");
}

/**
 * The ordinary way, when ours has failed: the browser sends the form and shows what comes.
 * @param {HTMLFormElement} form @param {HTMLElement | null} button @param {string} key
 */
function sendPlainly(form, button, key) {
  /** @param {string} name @param {string} value */
  const carry = (name, value) => form.append(Object.assign(document.createElement("input"), { type: "hidden", name, value }));
  carry("idempotency_key", key); // the first try may have arrived
  if (button instanceof HTMLButtonElement) {
    if (button.name) carry(button.name, button.value);
    if (button.hasAttribute("formaction")) form.action = button.formAction;
  }
  rememberSent(form);
  HTMLFormElement.prototype.submit.call(form);
}

/** @param {HTMLFormElement} form */
const rememberSent = (form) => kindly(() => sessionStorage.setItem("drafts-sent", JSON.stringify(draftAreas(form).map(draftKey))));

/** What is shown before the server has said so. @typedef {{ back: () => void, again: boolean, region: string }} Foreseen */
/** By the forms in it. @type {WeakMap<HTMLFormElement, Foreseen>} */
const foreseen = new WeakMap();

/**
 * Shows a region as the server says that it will be once this form has arrived. `data-foresee` names the template; in it, what
 * will have an id has a `data-id`.
 * @param {HTMLFormElement} form
 */
function foresee(form) {
  const region = form.closest("[data-live-region]"), after = copyOf(form.dataset.foresee ?? "");
  if (!region || !after.firstChild) return undefined;
  const next = /** @type {Element} */ (region.cloneNode(false));
  next.append(after);
  for (const el of next.querySelectorAll("[data-id]")) { el.id = el.getAttribute("data-id") ?? ""; el.removeAttribute("data-id"); }
  /** @param {Element} from @param {Element} to */
  const put = (from, to) => {
    const focused = from.contains(document.activeElement) && document.activeElement?.id;
    from.replaceWith(to);
    if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
  };
  put(region, next);
  /** @type {Foreseen} */
  const seen = { back: () => { if (next.isConnected) put(next, region); }, again: false, region: region.id };
  for (const form of next.querySelectorAll("form")) { form.setAttribute("aria-busy", "true"); foreseen.set(form, seen); }
  return seen;
}

/** @param {HTMLFormElement} form @param {HTMLElement | null} button @param {string[]} ids  the regions that come back */
async function sendInPlace(form, button, ids) {
  const data = new FormData(form, button);
  const fields = [...form.elements].filter(isText);
  const sent = { form, words: new Map(fields.map((field) => [field, field.value])) };
  const files = form.enctype === "multipart/form-data";
  const words = new URLSearchParams(/** @type {any} */ (data)).toString();
  const action = button instanceof HTMLButtonElement && button.hasAttribute("formaction") ? button.formAction : form.action;
  const body = action + "?" + words;
  let intent = intents.get(form);
  if (intent?.body !== body) intents.set(form, intent = { body, key: newKey() });
  const { key } = intent;

  const attempt = () => fetch(action, {
    method: "POST",
    headers: { Accept: "text/html", "Idempotency-Key": key },
    body: files ? data : new URLSearchParams(words),
  });
  // a lost connection is tried once more
  const response = await attempt().catch(() => new Promise((r) => setTimeout(r, 800)).then(attempt));
  const page = await pageFrom(response);
  if (!(response.ok || response.status === 422)) {
    throw new Refusal(response.status, response.status < 500 ? page.querySelector("h1")?.textContent?.trim() : undefined);
  }
  if (response.ok) { intents.delete(form); kindly(() => draftAreas(form).map(draftKey).forEach(forget)); }
  if (!ids.some((id) => page.getElementById(id))) { // it led to another page: go there
    if (!response.ok) throw new Refusal(response.status);
    location.assign(response.url);
    return;
  }
  swap(page, ids, sent);
  // the dialogue may stand at another place now: what is looked up later must be the same stretch of it
  if (response.ok && ids.some((id) => document.getElementById(id)?.querySelector("#posts"))) history.replaceState(history.state, "", response.url);
  document.title = page.title || document.title;
  const said = page.getElementById("status")?.textContent?.trim();
  if (said) say(said);
  const wrong = response.ok ? null : document.querySelector("[aria-invalid=true]");
  if (wrong instanceof HTMLElement) {
    wrong.closest("details")?.setAttribute("open", "");
    wrong.focus();
  }
}

/** @param {HTMLFormElement} form @param {HTMLElement | null} button */
function begin(form, button) {
  busy.add(form);
  form.setAttribute("aria-busy", "true"); // never `disabled`: that would drop the focus
  leaves();
  const ids = (form.dataset.inplace ?? "").split(/\s+/).filter(Boolean).map((id) => id.replace(/^#/, ""));
  const sending = sendInPlace(form, button, ids); // reads the form before it is gone
  const seen = foresee(form);
  /** @type {string[]} */ let came = [];
  sending.then(() => { came = ids; }, (error) => {
    if (seen) { // as if it had not been pressed
      seen.back();
      seen.again = false;
      say(error instanceof Refusal && error.words || sentence("say-undone"));
      return;
    }
    const intent = intents.get(form);
    // no connection: the words stay where they are. If there seems to be one, the second press goes the ordinary way.
    if (intent && error instanceof TypeError && !(intent.lost && navigator.onLine)) {
      intent.lost = true;
      say(sentence("say-unreachable"));
      return;
    }
    say(sentence("say-failed"));
    sendPlainly(form, button, intent?.key ?? newKey());
  }).finally(() => {
    busy.delete(form);
    form.removeAttribute("aria-busy");
    cameBack(came);
    if (seen?.again) document.getElementById(seen.region)?.querySelector("form")?.requestSubmit();
  });
}

/** Asked, and said yes to. @type {WeakSet<HTMLFormElement>} */
const confirmed = new WeakSet();

/** @param {HTMLFormElement} form @param {HTMLElement | null} button */
async function confirmFirst(form, button) {
  const yes = await dialogs().then(({ ask }) => ask(form.dataset.confirm ?? ""), () => void say(sentence("say-unreachable")));
  if (!yes) return;
  confirmed.add(form);
  form.requestSubmit(button);
}

document.addEventListener("submit", (event) => {
  const form = event.target, button = event.submitter;
  if (!(form instanceof HTMLFormElement) || event.defaultPrevented || form.method === "dialog") return;
  if ("confirm" in form.dataset && !confirmed.delete(form)) {
    event.preventDefault();
    confirmFirst(form, button);
    return;
  }
  if ("forget" in form.dataset) { // signing out, perhaps of a shared device
    kindly(() => Object.keys(localStorage).filter((k) => k.startsWith(draftPrefix)).forEach(forget));
  }
  if (!("inplace" in form.dataset)) { rememberSent(form); return; }
  event.preventDefault();
  const seen = foreseen.get(form);
  if (seen) seen.again = !seen.again; // the opposite wish: it goes when the first has arrived
  else if (!busy.has(form)) begin(form, button); // a second press is not a second wish
});

/** The second click of a double one, and a key that is held, are not a second wish either. @param {Event} event */
function once(event) {
  const again = event instanceof KeyboardEvent ? event.repeat && (event.key === "Enter" || event.key === " ") : event instanceof MouseEvent && event.detail > 1;
  if (again && event.target instanceof Element && event.target.closest("form[data-inplace] button")) event.preventDefault();
}
document.addEventListener("click", once, true);
document.addEventListener("keydown", once, true);

// ---- keys and menus

const keysOff = () => kindly(() => localStorage.getItem("keys")) === "off";

/** There, Ctrl+K is for those who write. */
const apple = /Mac|iP/.test(navigator.platform);

/** What has been pressed of a sequence like "g h", and when. */
let typed = "", typedAt = 0;

/** What is typed while the palette is on its way to the screen: it is meant for it. @type {string | undefined} */
let early;

function palette() {
  early ??= "";
  dialogs().then(({ openPalette }) => openPalette(early ?? ""), () => say(sentence("say-unreachable"))).finally(() => { early = undefined; });
}

/** The sign on the key; where the layout has another script, the Latin letter at its place. @param {KeyboardEvent} event */
const signOf = ({ key, code }) => key.length === 1 && key > "~" && /^Key[A-Z]$/.test(code) ? code.slice(3).toLowerCase() : key;

/** @param {Element} el */
const shown = (el) => el.getClientRects().length > 0;

/** To the next or the last row of a list, or post of a dialogue. @param {number} by */
function step(by) {
  const rows = [...document.querySelectorAll(".rows > li, .posts > li")].filter(shown);
  const here = document.activeElement?.closest(".rows > li, .posts > li");
  const at = here ? rows.indexOf(here) + by : rows.findIndex((row) => row.getBoundingClientRect().bottom > 0);
  const row = rows[Math.max(0, at)];
  const link = row?.querySelector(row.parentElement?.matches(".posts") ? "a[href^='#post-']" : "h3 a, a[href], input");
  if (link instanceof HTMLElement) link.focus();
}

/** @param {HTMLElement} el */
function press(el) {
  if (el.localName !== "a") el.focus(); // so that one sees what it was
  if (!isText(el)) el.click();
}

document.addEventListener("keydown", (event) => {
  const { target } = event;
  if (event.key === "Escape") {
    const menu = document.querySelector("details.menu[open]");
    menu?.removeAttribute("open");
    if (menu?.contains(document.activeElement)) menu.querySelector("summary")?.focus();
    return;
  }
  if (event.defaultPrevented || event.isComposing || event.altKey || document.querySelector("dialog[open]")) return;
  if (event.ctrlKey || event.metaKey) {
    if (signOf(event) !== "k" || event.shiftKey || apple !== event.metaKey) return;
    event.preventDefault();
    palette();
    return;
  }
  if (early !== undefined && event.key.length === 1) {
    event.preventDefault();
    early += event.key;
    return;
  }
  if (!(target instanceof HTMLElement) || isText(target) || target.isContentEditable || target.localName === "select" || keysOff()) return;
  const sign = signOf(event);
  if (sign.length !== 1 || sign === " ") return;
  typed = typed && event.timeStamp - typedAt < 1500 ? `${typed} ${sign}` : sign;
  typedAt = event.timeStamp;
  const keyed = /** @type {HTMLElement[]} */ ([...document.querySelectorAll("[data-key]")].filter(shown));
  const el = keyed.find((one) => one.dataset.key === typed) ?? keyed.find((one) => one.dataset.key === sign);
  if (!el && keyed.some((one) => one.dataset.key?.startsWith(typed + " "))) return; // it goes on
  typed = "";
  if (!el && sign !== "j" && sign !== "k") return;
  event.preventDefault();
  if (el) press(el); else step(sign === "j" ? 1 : -1);
});

/** The reader's own switch for these keys, wherever it is shown. @param {ParentNode} root */
function offerKeys(root) {
  const box = root.querySelector("#keys-on");
  if (!(box instanceof HTMLInputElement)) return;
  box.checked = !keysOff();
  box.closest("[hidden]")?.removeAttribute("hidden");
}

document.addEventListener("change", ({ target }) => {
  if (target instanceof HTMLInputElement && target.id === "keys-on") kindly(() => localStorage.setItem("keys", target.checked ? "on" : "off"));
});

// ---- links that open in a dialog

document.addEventListener("click", (event) => {
  const link = event.target instanceof Element && event.target.closest("a[data-dialog]");
  if (!(link instanceof HTMLAnchorElement) || event.defaultPrevented || event.button !== 0) return;
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || link.closest("dialog")) return;
  event.preventDefault();
  dialogs().then(({ openPage }) => openPage(link.href)).then(offerKeys).catch(() => location.assign(link.href));
});

// ---- the clocks of this device

/** @param {HTMLButtonElement} button */
function offerZone(button) {
  const field = document.getElementById(button.dataset.zoneFor ?? ""), name = button.querySelector("bdi"), around = button.parentElement;
  const zone = kindly(() => Intl.DateTimeFormat().resolvedOptions().timeZone);
  if (!(field instanceof HTMLInputElement) || !name || !around || !zone || field.value === zone) return;
  name.textContent = zone;
  around.hidden = false;
  button.addEventListener("click", () => {
    field.value = zone;
    field.focus();
    around.hidden = true;
  });
}

// ---- begin

document.querySelectorAll("button[data-zone-for]").forEach((button) => { if (button instanceof HTMLButtonElement) offerZone(button); });

noteRegions();
settleSentDrafts();
restoreDrafts();
offerKeys(document);
for (const form of document.querySelectorAll("details > form[data-confirm]")) form.parentElement?.replaceWith(form); // its words are in the dialog
/** @type {HTMLElement | null} */ (document.querySelector(".error-summary"))?.focus(); // a form that came back the plain way
tellTimes();
setInterval(tellTimes, 60000);
document.addEventListener("visibilitychange", () => tellTimes());
addEventListener("beforeprint", () => tellTimes(true));
addEventListener("afterprint", () => tellTimes());
beginLive();
