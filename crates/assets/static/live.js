// Pages that stay current while nothing jumps: counts change by themselves, posts wait behind a bar until they are asked for.

import { copyOf, differs, inUse, pageFrom, sentence, swap, tellTimes } from "./kit.js";

/** The page as the server had it last. @type {Document | undefined} */
let ahead;
/** Regions that differ there, and were in use here. @type {Set<string>} */
const late = new Set();
/** Forms under way, and how often one left or came back: what was fetched in between is out of date. */
let under = 0, turns = 0;
let soon = 0;

// ---- posts behind the bar

/** The posts that are not shown here. @param {Document} page */
const missing = (page) => [...page.querySelectorAll("#posts [id]")].filter((el) => /^post-\d+$/.test(el.id) && !document.getElementById(el.id));

/** Posts in the whole dialogue, which may go on beyond this page. @param {Document} page */
const posts = (page) => Number(page.getElementById("posts")?.dataset.posts ?? 0);

function tellNews() {
  const news = document.getElementById("news");
  if (!news) return;
  const count = ahead ? Math.max(missing(ahead).length, posts(ahead) - posts(document)) : 0;
  if (count <= 0) { news.replaceChildren(); return; }
  if (!news.firstChild) news.append(copyOf("say-new-posts"));
  const words = news.querySelector("p"), told = sentence("say-new-posts", count);
  if (words && words.textContent !== told) words.textContent = told;
}

/** Puts a post in where the server has it. @param {Element} fresh */
function putIn(fresh) {
  const list = document.getElementById(fresh.parentElement?.id ?? "");
  if (!list || document.getElementById(fresh.id)) return; // it came with the post that it replies to
  let before = fresh.previousElementSibling;
  while (before && !document.getElementById(before.id)) before = before.previousElementSibling;
  const anchor = before && document.getElementById(before.id), node = document.importNode(fresh, true);
  if (anchor?.parentElement === list) anchor.after(node); else list.prepend(node);
}

function showNews() {
  if (!ahead) return;
  const fresh = missing(ahead), all = posts(ahead);
  if (fresh.length === 0) { location.assign(`?at=${all}#post-${all}`); return; } // on another page; drafts are kept
  document.querySelectorAll(".fresh").forEach((mark) => mark.remove());
  document.querySelectorAll(".post.new").forEach((post) => post.classList.remove("new"));
  fresh.forEach(putIn);
  const articles = fresh.map(({ id }) => document.getElementById(id)?.querySelector(".post"));
  for (const article of articles) {
    article?.classList.add("new");
    article?.querySelector(".by")?.append(copyOf("mark-new"));
  }
  const list = document.getElementById("posts");
  if (list) list.dataset.posts = String(Math.min(all, posts(document) + fresh.length));
  swap(ahead, [...document.querySelectorAll("[data-live-region=posts]")].map(({ id }) => id));
  tellTimes();
  const [first] = articles;
  if (first instanceof HTMLElement) {
    first.tabIndex = -1;
    first.focus({ preventScroll: true });
    const { top, bottom } = first.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight * 0.85) first.scrollIntoView({ block: bottom - top > innerHeight / 2 ? "start" : "center" });
  }
  tellNews();
}

// ---- regions that change by themselves

/** Puts in what is late, as soon as nobody has a hand on it. */
function settle() {
  if (!ahead || under > 0) return;
  const ids = [...late].filter((id) => {
    const region = document.getElementById(id);
    return !region || !inUse(region);
  });
  ids.forEach((id) => late.delete(id));
  if (ids.length > 0) swap(ahead, ids);
}

async function refresh() {
  const turn = turns;
  const response = await fetch(location.href, { headers: { Accept: "text/html" }, cache: "no-store" });
  if (!response.ok || response.redirected) return;
  const page = await pageFrom(response);
  if (turn !== turns) { lookSoon(); return; }
  ahead = page;
  late.clear();
  for (const region of document.querySelectorAll("[data-live-region][id]")) {
    const waits = region.getAttribute("data-live-region") === "posts" && missing(page).length > 0;
    if (!waits && differs(page, region.id)) late.add(region.id);
  }
  settle();
  tellNews();
}

/** Many changes, one look; by chance, so that a crowd does not come at once. */
function lookSoon() {
  clearTimeout(soon);
  soon = setTimeout(() => { if (under > 0) lookSoon(); else refresh().catch(() => {}); }, 250 + Math.random() * 750);
}

/** A form leaves: what is fetched from now on may or may not have it. */
export function leaves() { under += 1; turns += 1; }

/** It has come back, and these regions with it. @param {string[]} ids */
export function cameBack(ids) {
  under -= 1;
  turns += 1;
  ids.forEach((id) => late.delete(id));
  if (ids.some((id) => document.getElementById(id)?.querySelector("#posts"))) { // all of it is new, perhaps another stretch
    ahead = undefined;
    if (late.size > 0) lookSoon();
  }
  tellNews();
  settle();
}

// ---- begin

/** @param {string} url */
function listen(url) {
  const source = new EventSource(url); // reconnects by itself
  source.addEventListener("changed", lookSoon);
  addEventListener("pagehide", () => { source.close(); clearTimeout(soon); }, { once: true });
}

/** Tells the server, once, that somebody who is signed in has had the page before them for two seconds. @param {string} url */
function tellSeen(url) {
  let timer = 0;
  const watch = () => {
    clearTimeout(timer);
    if (document.visibilityState !== "visible") return;
    timer = setTimeout(() => {
      document.removeEventListener("visibilitychange", watch);
      fetch(url, { method: "POST", headers: { Accept: "application/json" }, body: new URLSearchParams(), keepalive: true, redirect: "manual" })
        .catch(() => {});
    }, 2000);
  };
  document.addEventListener("visibilitychange", watch);
  watch();
}

export function beginLive() {
  const unseen = document.querySelector("[data-seen]")?.getAttribute("data-seen");
  if (unseen) tellSeen(unseen);
  const url = document.querySelector("[data-live]")?.getAttribute("data-live");
  if (!url) return;
  listen(url);
  addEventListener("pageshow", ({ persisted }) => { if (persisted) { listen(url); lookSoon(); } }); // back from the page cache
  for (const released of ["focusout", "pointerup"]) document.addEventListener(released, () => setTimeout(settle, 100));
  document.getElementById("news")?.addEventListener("click", ({ target }) => {
    if (!(target instanceof Element && target.closest("button"))) return;
    showNews();
    if (document.body.hasAttribute("data-person")) tellSeen(url.replace(/\/events$/, "/seen"));
  });
}
