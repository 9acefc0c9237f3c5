// Is the HTML sound? Two checkers, since each finds what the other does not.

import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { HtmlValidate } from "html-validate";

const validator = new HtmlValidate({
  extends: ["html-validate:recommended", "html-validate:a11y"],
  rules: {
    "no-trailing-whitespace": "off", // templates leave some; it is compressed away
    "doctype-style": ["error", { style: "lowercase" }],
    "long-title": "off", // for search engines, not for people
    "require-sri": "off", // everything is from this site
    "no-implicit-button-type": "off", // a button in a form sends it, and is meant to
    "form-dup-name": ["error", { shared: ["radio", "checkbox", "submit", "button", "reset"] }], // ballots: one name, many ticks
    "prefer-native-element": ["error", { exclude: ["region", "listbox"] }], // a table that scrolls is no section; no <select> is searched while one types
  },
});

/**
 * One name on many buttons, of which one is pressed: the checker knows that only of buttons that say their type. And on
 * every choice in a table whose choices are sent as one list.
 */
const sharesOnPurpose = ({ ruleId, selector }) => ruleId === "form-dup-name" && /> (button[^>]*|td > select)$/.test(selector ?? "");

/** What html-validate says of one page. */
export function validate(html) {
  const { results } = validator.validateStringSync(html);
  return results.flatMap((result) => result.messages).filter((found) => !sharesOnPurpose(found))
    .map((found) => `html: ${found.ruleId} ${found.selector ?? `line ${found.line}`}: ${found.message}`);
}

/** What the Nu checker says without need: each with its reason. */
const falseAlarms = [
  /^Attribute “pathLength” not allowed on element “(circle|line|rect|ellipse|polyline|polygon)”/, // SVG 2, 9.6.1: on every shape
];

/** Pages for the Nu checker (vnu), which is started once for all of them: to start it takes longer than to check. */
export class Pile {
  #folder = mkdtempSync(join(tmpdir(), "cocreate-html-"));
  #names = [];

  add(name, html) {
    writeFileSync(join(this.#folder, `${this.#names.length}.html`), html);
    this.#names.push(name);
  }

  get size() {
    return this.#names.length;
  }

  /** `{ errors, warnings }`, each a list of `page: what`; throws where the checker itself does not run. */
  async check() {
    const jar = createRequire(import.meta.url).resolve("vnu-jar/build/dist/vnu.jar");
    const options = ["-Xmx512m", "-jar", jar, "--format", "json", "--exit-zero-always", "--stdout", this.#folder];
    try {
      const said = await new Promise((done, failed) => {
        execFile(process.env.JAVA ?? "java", options, { maxBuffer: 1 << 28 }, (error, stdout) => (error ? failed(error) : done(stdout)));
      });
      const messages = JSON.parse(said).messages.filter(({ message }) => !falseAlarms.some((alarm) => alarm.test(message)));
      const only = (wanted) => {
        const places = new Map(); // the same on many pages is told once
        for (const { type, subType, url, lastLine, message, extract } of messages) {
          if ((type !== "info" || subType === "fatal") !== wanted) continue;
          const what = `${message} ${JSON.stringify(extract ?? "")}`;
          const page = this.#names[Number(/(\d+)\.html$/.exec(url)?.[1])] ?? url;
          places.set(what, [...places.get(what) ?? [], `${page}, line ${lastLine}`]);
        }
        return [...places].map(([what, [first, ...others]]) => `${first}${others.length > 0 ? ` (and ${others.length} others)` : ""}: ${what}`);
      };
      return { errors: only(true), warnings: only(false) };
    } finally {
      rmSync(this.#folder, { recursive: true, force: true });
    }
  }
}
