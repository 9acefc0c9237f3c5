// People in front of a browser. Whatever goes wrong behind their backs is noted: errors on the console,
// breaches of the content policy, requests that leave the site.

import { chromium } from "playwright-core";

/** Milliseconds; long enough for a busy machine, and only spent where something is wrong. */
const patience = 15000;

export const startBrowser = (more = []) => chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", ...more],
});

export class Visitor {
  /** What went wrong unseen. */
  faults = [];

  /**
   * @param {object} place  `{ browser, url }`
   * @param {object} [options]  `script` (true), and what the browser's context takes
   */
  static async come({ browser, url }, { script = true, ...options } = {}) {
    const visitor = new Visitor();
    visitor.url = url;
    visitor.script = script;
    visitor.context = await browser.newContext({
      baseURL: url, locale: "en-GB", timezoneId: "UTC", reducedMotion: "reduce", javaScriptEnabled: script, ...options,
    });
    visitor.context.setDefaultTimeout(patience);
    visitor.context.on("request", (request) => {
      if (new URL(request.url()).origin !== url && !request.url().startsWith("data:")) {
        visitor.faults.push(`a request left the site: ${request.url()}`);
      }
    });
    visitor.context.on("weberror", (error) => visitor.faults.push(`script: ${error.error().message}`));
    visitor.context.on("console", (message) => visitor.#hear(message));
    visitor.page = await visitor.context.newPage();
    return visitor;
  }

  #hear(message) {
    const text = message.text();
    // The browser notes each answer that is not a success, also those that belong there.
    const belongs = /^Failed to load resource: the server responded with a status of (403|404|409|422) /.test(text);
    if (belongs && !message.location().url.includes("/assets/")) return;
    if (this.offline && /net::ERR_INTERNET_DISCONNECTED/.test(text)) return;
    if (message.type() === "error" || /Content Security Policy/i.test(text)) {
      this.faults.push(`console on ${this.page.url()}: ${text}`);
    }
  }

  /** What went wrong since the last time we asked. */
  takeFaults() {
    return this.faults.splice(0);
  }

  async go(path) {
    return this.page.goto(path, { waitUntil: "load" });
  }

  path() {
    const { pathname, search } = new URL(this.page.url());
    return pathname + search;
  }

  /** A control by its label, a link or button by its words. */
  field(label) { return this.page.getByLabel(label, { exact: false }); }
  button(words) { return this.page.getByRole("button", { name: words }); }
  link(words) { return this.page.getByRole("link", { name: words }); }
  heading(words) { return this.page.getByRole("heading", { name: words }); }

  /** The words on the page, or in one part of it. */
  async words(part = "main") {
    return (await this.page.locator(part).first().innerText()).replace(/\s+/g, " ");
  }

  /** Waits until the words stand there. */
  async sees(words, part = "main") {
    await this.page.locator(part).getByText(words).first().waitFor();
  }

  /** By the demo's own buttons. */
  async signIn(power) {
    await this.go("/sign-in");
    await this.page.locator(`#demo-${power}`).click();
    await this.page.waitForURL((url) => url.pathname !== "/sign-in" && url.pathname !== "/sessions");
    return this;
  }

  /** The newest letter to an address that brings a code: its digits, and where its link leads. */
  async code(email) {
    for (const end = Date.now() + patience; Date.now() < end; await new Promise((go) => setTimeout(go, 50))) {
      const letters = await (await this.context.request.get("/dev/mail", { headers: { accept: "application/json" } })).json();
      const letter = letters.find(({ to }) => to === email);
      const digits = /^ *(\d{6})$/m.exec(letter?.text ?? "")?.[1];
      const link = new RegExp("^https?://[^/]+(/\\S+)$", "m").exec(letter?.text ?? "")?.[1];
      if (digits) return { digits, link };
    }
    throw new Error(`no letter with a code came to ${email}`);
  }

  /** Sends a form with whatever stands in it, past the browser's own checks. Gives the answer. */
  async force(selector, values = {}) {
    const arrived = this.arrival();
    await this.page.locator(selector).evaluate((form, values) => {
      for (const [name, value] of Object.entries(values)) {
        for (const control of form.querySelectorAll(`[name="${name}"]`)) control.value = value;
      }
      HTMLFormElement.prototype.submit.call(form);
    }, values);
    return arrived;
  }

  /** The next page, once it is there: ask for it before doing what leads to it. */
  arrival() {
    return this.page.waitForNavigation({ waitUntil: "load" });
  }

  /** What a program of this person gets from the API. */
  async api(path) {
    const response = await this.context.request.get(`/api/v1${path}`);
    if (!response.ok()) throw new Error(`${path}: ${response.status()}`);
    return response.json();
  }

  leave() {
    return this.context.close();
  }
}
