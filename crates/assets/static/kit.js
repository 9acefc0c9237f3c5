// What the modules share: words, times, and regions of the page that are put in the place of others.
// No sentence is written here; what the reader is told comes from the server.

const root = document.documentElement;
export const language = root.lang || "en";

/** The page's language as this reader's region writes it; figures are Latin, as the server writes them. */
const locale = (navigator.languages.find((tag) => tag.startsWith(language + "-")) ?? language).replace(/-u-.*/, "") + "-u-nu-latn";
const figures = new Intl.NumberFormat(locale);
const plurals = new Intl.PluralRules(language);

// ---- words

/** Said politely to those who listen, shown to those who look. @param {string} text */
export function say(text) {
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
export function sentence(id, n = 1) {
  const forms = document.getElementById(id)?.dataset ?? {};
  const form = n === 0 && forms.zero !== undefined ? "zero" : plurals.select(n);
  return (forms[form] ?? forms.other ?? "").replace("{n}", figures.format(n));
}

/** A copy of what stands in a `<template>`. @param {string} id */
export function copyOf(id) {
  const template = document.getElementById(id);
  return template instanceof HTMLTemplateElement ? document.importNode(template.content, true) : document.createDocumentFragment();
}

/** Storage may be forbidden or full; what is kept there is a kindness. @template T @param {() => T} act */
export const kindly = (act) => { try { return act(); } catch { return undefined; } };

/** @param {Response} response */
export const pageFrom = async (response) => new DOMParser().parseFromString(await response.text(), "text/html");

// ---- times

const whole = new Intl.DateTimeFormat(locale, { dateStyle: "full", timeStyle: "short" });
const ago = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
/** @type {[Intl.RelativeTimeFormatUnit, number][]} */
const units = [["day", 86400], ["hour", 3600], ["minute", 60]];
/** What the server wrote where "3 hours ago" stands now. @type {WeakMap<Element, string>} */
const written = new WeakMap();

/** Every moment has its full date in the reader's own zone as title; `data-relative` says how long ago. Beyond a month, and on paper, the date itself is clearer. @param {boolean} [onPaper] */
export function tellTimes(onPaper = false) {
  for (const time of document.querySelectorAll("time")) {
    const at = Date.parse(time.dateTime);
    if (Number.isNaN(at) || !time.dateTime.includes("T")) continue;
    time.title ||= whole.format(at);
    if (!("relative" in time.dataset)) continue;
    const date = written.get(time) ?? time.textContent ?? "";
    written.set(time, date);
    const seconds = (at - Date.now()) / 1000, size = Math.abs(seconds);
    const [unit, length] = units.find(([, long]) => size >= long) ?? ["minute", 60];
    const words = onPaper || size > 30 * 86400 ? date : ago.format(Math.trunc(seconds / length), unit);
    if (time.textContent !== words) time.textContent = words;
  }
}

// ---- what the reader is doing

/** @param {Element | null | undefined} el @returns {el is HTMLInputElement | HTMLTextAreaElement} */
export const isText = (el) => el instanceof HTMLTextAreaElement
  || (el instanceof HTMLInputElement && /^(text|search|email|url|tel|password|number|date|datetime-local|month|time|week)$/.test(el.type));

/** Whether a control is not as it came. @param {Element} el */
function changed(el) {
  if (isText(el)) return el.value !== el.defaultValue;
  if (el instanceof HTMLInputElement) return el.checked !== el.defaultChecked;
  if (!(el instanceof HTMLSelectElement) || el.multiple) return false;
  return el.selectedIndex !== Math.max(0, [...el.options].findIndex((option) => option.defaultSelected));
}

/** Whether somebody has begun to write here. @param {ParentNode} part */
const beingWritten = (part) => [...part.querySelectorAll("input, textarea, select")].some(changed);

/** Whether the reader has a hand on it: nothing is taken from under it then. @param {Element} region */
export function inUse(region) {
  const selection = getSelection();
  return region.contains(document.activeElement) || region.matches(":active") || beingWritten(region)
    || region.querySelector("form[aria-busy]") !== null
    || (selection !== null && !selection.isCollapsed && selection.containsNode(region, true));
}

// ---- regions of the page

/** What the server sent for a region, to tell whether it has changed. @type {Map<string, string>} */
const served = new Map();

/** To be asked before anything on the page is touched. */
export function noteRegions() {
  for (const region of document.querySelectorAll("[data-live-region][id]")) served.set(region.id, region.outerHTML);
}

/** @param {Document} page @param {string} id */
export const differs = (page, id) => served.get(id) !== page.getElementById(id)?.outerHTML;

/**
 * How to find a control again in the page that comes back: by id, or by its form's action and its name.
 * @param {Element | null} el
 */
function addressOf(el) {
  if (!el || el === document.body) return "";
  if (el.id) return "#" + CSS.escape(el.id);
  const form = el.closest("form")?.getAttribute("action"), name = el.getAttribute("name");
  const choice = el.matches("[type=radio], [type=checkbox]") ? `[value="${CSS.escape(el.getAttribute("value") ?? "")}"]` : "";
  return form && name ? `form[action="${CSS.escape(form)}"] [name="${CSS.escape(name)}"]${choice}` : "";
}

/** The same `<details>` in another copy of its region: by id, or by its place among those without. @param {HTMLDetailsElement} el @param {Element} from @param {Element} to */
function twinOf(el, from, to) {
  if (el.id) return to.querySelector("#" + CSS.escape(el.id));
  const [here, there] = [from, to].map((part) => [...part.querySelectorAll("details:not([id])")]);
  return here.length === there.length ? there[here.indexOf(el)] : undefined;
}

/**
 * What is written in a region goes into its new copy, save what was sent and not changed since.
 * @param {Element} old @param {Element} next @param {Sent} [sent]
 */
function keepWritten(old, next, sent) {
  /** @type {Element[]} */ const kept = [];
  for (const el of old.querySelectorAll("input, textarea, select")) {
    const fromForm = sent?.form.contains(el);
    if (fromForm ? !isText(el) || el.value === sent?.words.get(el) : !changed(el)) continue;
    const twin = next.querySelector(addressOf(el) || ":not(*)");
    if (isText(el) && isText(twin)) twin.value = el.value;
    else if (el instanceof HTMLInputElement && twin instanceof HTMLInputElement) twin.checked = el.checked;
    else if (el instanceof HTMLSelectElement && twin instanceof HTMLSelectElement) twin.value = el.value;
    if (fromForm && twin) kept.push(twin);
  }
  for (const details of old.querySelectorAll("details")) {
    if (!sent || !details.contains(sent.form)) twinOf(details, old, next)?.toggleAttribute("open", details.open);
  }
  return kept;
}

/** A form that was sent, and the words that stood in it then. @typedef {{ form: HTMLFormElement, words: Map<Element, string> }} Sent */

/**
 * Replaces regions by those of the same id in a page from the server. What is open stays open, what is being written in another
 * form stays written; focus, caret and place on the screen stay.
 * @param {Document} page
 * @param {string[]} ids
 * @param {Sent} [sent]  the form that was sent: its fields come from the server
 */
export function swap(page, ids, sent) {
  const active = document.activeElement;
  const address = addressOf(active);
  const top = active?.getBoundingClientRect().top ?? 0, scrolled = active?.scrollTop ?? 0;
  const caret = isText(active) ? kindly(() => /** @type {const} */ ([active.selectionStart, active.selectionEnd, active.selectionDirection])) : undefined;
  /** @type {Element | undefined} */ let home;
  /** @type {Element[]} */ const kept = [];

  for (const id of ids) {
    const old = document.getElementById(id), fresh = page.getElementById(id);
    if (!old || !fresh) continue;
    for (const part of [fresh, ...fresh.querySelectorAll("[data-live-region][id]")]) served.set(part.id, part.outerHTML);
    const next = document.importNode(fresh, true);
    kept.push(...keepWritten(old, next, sent));
    if (old.contains(active)) home = next;
    old.replaceWith(next);
  }

  for (const el of kept) el.dispatchEvent(new Event("input", { bubbles: true })); // a draft again
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
  if (caret && isText(target)) kindly(() => /** @type {HTMLInputElement} */ (target).setSelectionRange(caret[0], caret[1], caret[2] ?? "none"));
  if (caret) target.scrollTop = scrolled;
}
