// What opens over a page: another page, a question before what cannot be undone, and the palette of places and actions.
// Fetched when first asked for.

import { copyOf, pageFrom, sentence } from "./kit.js";

/**
 * A modal dialog that goes away with its closing; the browser gives the focus back to where it was.
 * @param {string} kind  a class for its looks
 * @param {(Node | string)[]} content
 */
function open(kind, ...content) {
  const dialog = document.createElement("dialog");
  dialog.className = `sheet ${kind}`;
  dialog.append(...content);
  document.body.append(dialog);
  dialog.addEventListener("click", (event) => { // beside it
    const { left, right, top, bottom } = dialog.getBoundingClientRect();
    const { clientX: x, clientY: y, target } = event;
    if (target === dialog && (x < left || x > right || y < top || y > bottom)) dialog.close();
    else if (target instanceof Element && target.closest("[data-close]")) dialog.close();
  });
  dialog.addEventListener("close", () => dialog.remove());
  dialog.showModal();
  return dialog;
}

/** @param {Element} dialog @param {Element | null} title */
function name(dialog, title) {
  if (!title) return;
  title.id ||= "sheet-title";
  dialog.setAttribute("aria-labelledby", title.id);
}

// ---- another page

const references = ["for", "aria-labelledby", "aria-describedby", "aria-controls", "headers", "list"];

/** What came from another page fits into this one: no id stands twice, and addresses lead where they led there. @param {Element} part @param {string} from */
function adopt(part, from) {
  /** @type {Map<string, string>} */ const renamed = new Map();
  for (const el of part.querySelectorAll("[id]")) {
    if (document.getElementById(el.id)) renamed.set(el.id, el.id = `sheet-${el.id}`);
  }
  /** @param {string} id */ const now = (id) => renamed.get(id) ?? id;
  for (const attribute of references) {
    for (const el of part.querySelectorAll(`[${attribute}]`)) {
      el.setAttribute(attribute, (el.getAttribute(attribute) ?? "").split(" ").map(now).join(" "));
    }
  }
  for (const link of part.querySelectorAll("a[href]")) {
    const href = link.getAttribute("href") ?? "", inner = href.startsWith("#") && part.querySelector(`[id="${CSS.escape(now(href.slice(1)))}"]`);
    link.setAttribute("href", inner ? `#${inner.id}` : new URL(href, from).href);
  }
  for (const form of part.querySelectorAll("form")) {
    form.setAttribute("action", new URL(form.getAttribute("action") ?? "", from).href);
    form.removeAttribute("data-inplace"); // its regions are not here
  }
  for (const live of part.querySelectorAll("[data-live-region]")) live.removeAttribute("data-live-region");
}

/** Shows the main content of a page. It throws where there is none to show: then one goes there. @param {string} url */
export async function openPage(url) {
  const response = await fetch(url, { headers: { Accept: "text/html" } });
  const main = (await pageFrom(response)).getElementById("main");
  if (!response.ok || response.redirected || !main) throw new Error(String(response.status));
  const body = document.createElement("div");
  body.className = "sheet-body";
  body.append(...[...main.children].map((part) => document.importNode(part, true)));
  for (const way of body.querySelectorAll(".crumbs, .page-head .tabs, .rail")) way.remove(); // ways around, which stand behind the dialog
  adopt(body, url);
  const dialog = open("page-sheet", copyOf("sheet-close"), body);
  const title = body.querySelector("h1");
  name(dialog, title);
  if (title) { title.tabIndex = -1; title.focus(); }
  return dialog;
}

// ---- a question first

/**
 * Asks with the title, the words and the buttons of a template; the button whose value is "yes" says yes.
 * @param {string} template
 * @returns {Promise<boolean>}
 */
export function ask(template) {
  const form = document.createElement("form");
  form.method = "dialog";
  form.append(copyOf(template));
  if (!form.firstChild) return Promise.resolve(true); // there is no question to ask
  const dialog = open("ask", form);
  dialog.role = "alertdialog";
  name(dialog, form.querySelector("h2"));
  const words = form.querySelector("p");
  if (words) dialog.setAttribute("aria-describedby", words.id ||= "sheet-words");
  /** @type {HTMLElement | null} */ (form.querySelector("button:not([value=yes])"))?.focus(); // the harmless one
  return new Promise((answered) => dialog.addEventListener("close", () => answered(dialog.returnValue === "yes")));
}

// ---- the palette

/** One line: what it says, where it is, and what happens. @typedef {{ words: string, where: string, href?: string, act: () => void }} Line */

const places = ".site-nav a, .crumbs a, main .tabs a, main .actions :is(a, button), main summary.button, .support :is(a, button), #close button, #language a, .foot a";

/** As it is compared: small letters without accents and vowel points. @param {string} text */
const fold = (text) => text.normalize("NFD").replace(/[\u0300-\u036f\u064b-\u0652\u0640]/g, "").toLocaleLowerCase();

/** @param {string} text */
const wordsOf = (text) => fold(text).split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean);

/** Whether each word that was typed begins one of these. @param {string[]} typed @param {string[]} words */
const fits = (typed, words) => typed.every((part) => words.some((word) => word.startsWith(part)));

/** The places and actions of this page, each once. @returns {Line[]} */
function linesOfPage() {
  /** @type {Map<string, Line>} */ const lines = new Map();
  for (const el of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(places))) {
    const words = el.innerText.replace(/\s+/g, " ").trim();
    if (!words || el.getClientRects().length === 0 && !el.closest(".menu")) continue;
    const href = el instanceof HTMLAnchorElement ? el.href : undefined;
    const where = el.closest("nav")?.getAttribute("aria-label") ?? el.closest(".menu")?.querySelector("summary")?.innerText ?? "";
    const line = { words, where, href, act: () => { if (href === undefined) el.focus(); el.click(); } };
    const key = href ?? words;
    if (!lines.has(key)) lines.set(key, line);
  }
  return [...lines.values()];
}

/** Titles that the server finds. @param {string} text @param {AbortSignal} signal @returns {Promise<Line[]>} */
async function linesFound(text, signal) {
  const response = await fetch(`/search?q=${encodeURIComponent(text)}`, { headers: { Accept: "application/json" }, signal });
  if (!response.ok) return []; // then there are those of the page
  const kinds = document.getElementById("palette-kinds")?.dataset ?? {};
  /** @type {{ title: string, kind: string, space?: { name: string }, address: string }[]} */
  const results = (await response.json()).results ?? [];
  return results.map(({ title, kind, space, address }) => {
    const { href } = new URL(address, location.href);
    const where = [kinds[kind], space?.name].filter((one) => one && one !== title).join(" · ");
    return { words: title, where, href, act: () => location.assign(href) };
  });
}

/** @param {string} text  what was typed already */
export function openPalette(text) {
  const dialog = open("palette", copyOf("palette"));
  const input = /** @type {HTMLInputElement} */ (dialog.querySelector("[role=combobox]"));
  const list = /** @type {HTMLElement} */ (dialog.querySelector("ul"));
  const status = /** @type {HTMLElement} */ (dialog.querySelector("[role=status]"));
  name(dialog, dialog.querySelector("label"));
  name(list, dialog.querySelector("label"));
  list.role = "listbox";
  const here = linesOfPage();
  /** @type {Line[]} */ let shown = [];
  let at = 0, timer = 0, asked = new AbortController();

  /** @param {number} to */
  const mark = (to) => {
    at = shown.length === 0 ? 0 : (to + shown.length) % shown.length;
    [...list.children].forEach((option, n) => option.setAttribute("aria-selected", String(n === at)));
    const option = list.children[at];
    if (option) input.setAttribute("aria-activedescendant", option.id); else input.removeAttribute("aria-activedescendant");
    option?.scrollIntoView({ block: "nearest" });
  };

  /** @param {Line[]} lines */
  const show = (lines) => {
    const stays = shown[at]; // what was marked stays marked while more is found
    const seen = new Set();
    shown = lines.filter(({ href }) => href === undefined || !seen.has(href) && seen.add(href)).slice(0, 50);
    list.replaceChildren(...shown.map(({ words, where }, n) => {
      const option = document.createElement("li"), small = document.createElement("small");
      Object.assign(option, { id: `palette-${n}`, role: "option" });
      small.textContent = where;
      option.append(Object.assign(document.createElement("span"), { textContent: words }), " ", small);
      return option;
    }));
    input.setAttribute("aria-expanded", String(shown.length > 0));
    mark(Math.max(0, shown.indexOf(stays)));
    status.textContent = sentence("palette-found", shown.length);
  };

  const look = () => {
    clearTimeout(timer);
    asked.abort();
    const words = input.value.trim(), typed = wordsOf(words);
    const local = here.filter(({ words, where }) => fits(typed, wordsOf(`${words} ${where}`)));
    local.sort((a, b) => Number(fits(typed, wordsOf(b.words))) - Number(fits(typed, wordsOf(a.words)))); // what says so itself comes first
    show(local);
    if (words.length < 2) return;
    const { signal } = asked = new AbortController();
    timer = setTimeout(() => linesFound(words, signal).then((found) => { if (found.length > 0 && !signal.aborted) show([...local, ...found]); }, () => {}), 150);
  };

  /** @param {Line | undefined} line @param {boolean} apart */
  const go = (line, apart) => {
    if (!line) return;
    if (apart && line.href !== undefined) { window.open(line.href, "_blank", "noopener"); return; }
    dialog.close();
    line.act();
  };

  input.addEventListener("input", () => { at = 0; shown = []; look(); });
  input.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: Math.min(at + 8, shown.length - 1), PageUp: Math.max(at - 8, 0) }[event.key];
    if (to !== undefined) { event.preventDefault(); mark(to); }
    else if (event.key === "Enter") { event.preventDefault(); go(shown[at], event.ctrlKey || event.metaKey); }
  });
  for (const pressed of /** @type {const} */ (["click", "auxclick"])) {
    list.addEventListener(pressed, (event) => {
      const option = event.target instanceof Element && event.target.closest("[role=option]");
      if (option && event.button < 2) go(shown[[...list.children].indexOf(option)], event.button === 1 || event.ctrlKey || event.metaKey);
    });
  }
  list.addEventListener("pointermove", ({ target }) => {
    const option = target instanceof Element && target.closest("[role=option]");
    const n = option ? [...list.children].indexOf(option) : at;
    if (n !== at) mark(n);
  });
  dialog.addEventListener("close", () => { clearTimeout(timer); asked.abort(); });
  input.value = text;
  input.focus();
  look();
}
