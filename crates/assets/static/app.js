// Cocreate in the browser: enhancement only, every page works without it.
// No sentence is written here; what the reader is told comes from the server.

const language = document.documentElement.lang || "en";

/** Said politely to those who listen, shown to those who look. @param {string} text */
function say(text) {
  const status = document.getElementById("status");
  if (!status) return;
  status.textContent = ""; // emptied first, so that a repeat is spoken too
  setTimeout(() => { status.textContent = text; }, 50);
  setTimeout(() => { if (status.textContent === text) status.textContent = ""; }, 8000);
}

/**
 * A sentence from `<template id=… data-one="1 new post" data-other="{n} new posts">`, by the language's own plural rules.
 * @param {string} id
 * @param {number} [n]
 */
function sentence(id, n = 1) {
  const forms = document.getElementById(id)?.dataset ?? {};
  return (forms[new Intl.PluralRules(language).select(n)] ?? forms.other ?? "").replace("{n}", new Intl.NumberFormat(language).format(n));
}

/** @param {Element} el @returns {el is HTMLInputElement | HTMLTextAreaElement} */
const isText = (el) => el instanceof HTMLTextAreaElement
  || (el instanceof HTMLInputElement && /^(text|search|email|url|tel|password|number)$/.test(el.type));

/** Whether somebody has begun to write here. @param {ParentNode} root */
const beingWritten = (root) => [...root.querySelectorAll("input, textarea")].some((el) =>
  isText(el) ? el.value !== el.defaultValue : el instanceof HTMLInputElement && el.checked !== el.defaultChecked);

/** @param {Response} response */
const pageFrom = async (response) => new DOMParser().parseFromString(await response.text(), "text/html");

// ---- times

/** @type {[Intl.RelativeTimeFormatUnit, number][]} */
const units = [["day", 86400], ["hour", 3600], ["minute", 60]];

/** `<time datetime data-relative>`: "3 hours ago", the full date as title. Beyond a month the date itself is clearer. */
function tellTimes() {
  const format = new Intl.RelativeTimeFormat(language, { numeric: "auto" });
  for (const time of document.querySelectorAll("time[data-relative]")) {
    if (!(time instanceof HTMLTimeElement)) continue;
    const seconds = (Date.parse(time.dateTime) - Date.now()) / 1000;
    if (Number.isNaN(seconds)) continue;
    time.title ||= time.innerText;
    const size = Math.abs(seconds);
    const [unit, length] = units.find(([, l]) => size >= l) ?? ["minute", 60];
    time.textContent = size > 30 * 86400 ? time.title : format.format(Math.trunc(seconds / length), unit);
  }
}

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

/** Storage may be forbidden or full; a draft is a kindness. @template T @param {() => T} act */
const kindly = (act) => { try { return act(); } catch { return undefined; } };

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

// ---- swapping regions of the page

/**
 * How to find a control again in the page that comes back: by id, or by its form's action and its name.
 * @param {Element | null} el
 */
function addressOf(el) {
  if (!el || el === document.body) return "";
  if (el.id) return "#" + CSS.escape(el.id);
  const form = el.closest("form")?.getAttribute("action"), name = el.getAttribute("name");
  return form && name ? `form[action="${CSS.escape(form)}"] [name="${CSS.escape(name)}"]` : "";
}

/**
 * Replaces regions by those of the same id in a page from the server. What is open stays open, what is being written in another
 * form stays written; focus, caret and place on the screen stay.
 * @param {Document} page
 * @param {string[]} ids
 * @param {HTMLFormElement} [sent]  the form that was sent: its fields come from the server
 */
function swap(page, ids, sent) {
  const active = document.activeElement;
  const address = addressOf(active);
  const top = active?.getBoundingClientRect().top ?? 0;
  const caret = active && isText(active) ? kindly(() => [active.selectionStart, active.selectionEnd]) : undefined;
  /** @type {Element | undefined} */ let home;

  for (const id of ids) {
    const old = document.getElementById(id), fresh = page.getElementById(id);
    if (!old || !fresh) continue;
    const next = document.importNode(fresh, true);
    for (const el of old.querySelectorAll("input, textarea")) {
      if (sent?.contains(el) || !isText(el) || el.value === el.defaultValue) continue;
      const twin = next.querySelector(addressOf(el) || ":not(*)");
      if (twin && isText(twin)) twin.value = el.value;
    }
    for (const open of old.querySelectorAll("details[id][open]")) {
      if (!sent || !open.contains(sent)) next.querySelector("#" + CSS.escape(open.id))?.setAttribute("open", "");
    }
    if (old.contains(active)) home = next;
    old.replaceWith(next);
  }

  tellTimes();
  if (!home) return;
  let target = address ? document.querySelector(address) : null;
  const shut = target?.closest("details:not([open])");
  if (shut && target?.localName !== "summary") target = shut.querySelector("summary");
  target ??= home;
  if (!(target instanceof HTMLElement)) return;
  if (target === home) target.tabIndex = -1;
  target.focus({ preventScroll: true });
  scrollBy(0, target === home ? 0 : target.getBoundingClientRect().top - top);
  if (caret && isText(target)) kindly(() => /** @type {HTMLInputElement} */ (target).setSelectionRange(caret[0] ?? null, caret[1] ?? null));
}

// ---- forms in place

/** One key for one intent: the same words again are the same wish. @type {WeakMap<HTMLFormElement, {body: string, key: string, lost?: boolean}>} */
const intents = new WeakMap();
/** @type {WeakSet<HTMLFormElement>} */
const busy = new WeakSet();

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

/** @param {HTMLFormElement} form @param {HTMLElement | null} button */
async function sendInPlace(form, button) {
  const data = new FormData(form, button);
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
  if (!(response.ok || response.status === 422)) throw new Error(String(response.status));

  const ids = (form.dataset.inplace ?? "").split(/\s+/).filter(Boolean).map((id) => id.replace(/^#/, ""));
  const page = await pageFrom(response);
  if (response.ok) { intents.delete(form); kindly(() => draftAreas(form).map(draftKey).forEach(forget)); }
  if (!ids.some((id) => page.getElementById(id))) { // it led to another page: go there
    if (!response.ok) throw new Error("no region");
    location.assign(response.url);
    return;
  }
  swap(page, ids, form);
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

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || event.defaultPrevented) return;
  if ("forget" in form.dataset) { // signing out, perhaps of a shared device
    kindly(() => Object.keys(localStorage).filter((k) => k.startsWith(draftPrefix)).forEach(forget));
  }
  if (!("inplace" in form.dataset)) { rememberSent(form); return; }
  event.preventDefault();
  if (busy.has(form)) return; // a second press is not a second wish
  busy.add(form);
  form.setAttribute("aria-busy", "true"); // never `disabled`: that would drop the focus
  sendInPlace(form, event.submitter)
    .catch((error) => {
      const intent = intents.get(form);
      // no connection: the words stay where they are. If there seems to be one, the second press goes the ordinary way.
      if (intent && error instanceof TypeError && !(intent.lost && navigator.onLine)) {
        intent.lost = true;
        say(sentence("say-unreachable"));
        return;
      }
      say(sentence("say-failed"));
      sendPlainly(form, event.submitter, intent?.key ?? newKey());
    })
    .finally(() => { busy.delete(form); form.removeAttribute("aria-busy"); });
});

// ---- live pages

/** @param {Element} el */
const isPost = (el) => /^post-\d+$/.test(el.id);

/** Puts in the posts that are not here yet, each where the server has it. @param {Document} page */
function addNewPosts(page) {
  let added = 0;
  for (const fresh of page.querySelectorAll("#posts [id]")) {
    if (!isPost(fresh) || document.getElementById(fresh.id)) continue;
    const list = document.getElementById(fresh.parentElement?.id ?? "");
    if (!list) continue;
    let before = fresh.previousElementSibling;
    while (before && !document.getElementById(before.id)) before = before.previousElementSibling;
    const node = document.importNode(fresh, true);
    const anchor = before && document.getElementById(before.id);
    if (anchor?.parentElement === list) anchor.after(node); else list.prepend(node);
    node.querySelector(".post")?.classList.add("new");
    added += 1 + [...node.querySelectorAll("[id]")].filter(isPost).length;
  }
  return added;
}

async function refresh() {
  const response = await fetch(location.href, { headers: { Accept: "text/html" }, cache: "no-store" });
  if (!response.ok || response.redirected) return;
  const page = await pageFrom(response);
  const added = addNewPosts(page);
  const ids = [...document.querySelectorAll("[data-live-region][id]")]
    .filter((region) => !region.contains(document.activeElement) && !beingWritten(region) && !region.querySelector("form[aria-busy]"))
    .map((region) => region.id);
  swap(page, ids);
  if (added) say(sentence("say-new-posts", added));
}

function listen() {
  const url = document.querySelector("[data-live]")?.getAttribute("data-live");
  if (!url) return;
  const source = new EventSource(url); // reconnects by itself
  let waiting = 0;
  source.addEventListener("changed", () => {
    clearTimeout(waiting); // many changes, one look; by chance, so that a crowd does not come at once
    waiting = setTimeout(() => { refresh().catch(() => {}); }, 250 + Math.random() * 750);
  });
  addEventListener("pagehide", () => { source.close(); clearTimeout(waiting); }, { once: true });
}

// ---- menus

document.addEventListener("keydown", ({ key }) => {
  const menu = key === "Escape" && document.querySelector("details.menu[open]");
  if (!menu) return;
  menu.removeAttribute("open");
  if (menu.contains(document.activeElement)) menu.querySelector("summary")?.focus();
});

// ---- begin

settleSentDrafts();
restoreDrafts();
/** @type {HTMLElement | null} */ (document.querySelector(".error-summary"))?.focus(); // a form that came back the plain way
tellTimes();
setInterval(tellTimes, 60000);
listen();
addEventListener("pageshow", ({ persisted }) => { if (persisted) listen(); }); // back from the page cache
