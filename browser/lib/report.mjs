// One line for each check; at the end how many passed and how many failed.

/** Thrown to leave a journey whose next steps need the one that failed. */
export class Stop extends Error {}

export class Report {
  passed = 0;
  failed = 0;

  pass(name) {
    this.passed += 1;
    console.log(`ok    ${name}`);
  }

  fail(name, why) {
    this.failed += 1;
    console.log(`FAIL  ${name}\n${String(why).trim().replace(/^/gm, "      ")}`);
  }

  /** Runs `act`; what it throws is the failure. Says whether it passed. */
  async check(name, act) {
    try {
      await act();
      this.pass(name);
      return true;
    } catch (error) {
      this.fail(name, error instanceof Error ? reason(error) : error);
      return false;
    }
  }

  /** A check that found `findings`: none is a pass. */
  findings(name, findings) {
    if (findings.length === 0) this.pass(name);
    else this.fail(name, findings.join("\n"));
  }

  /** Steps that build on one another: the first that fails ends them. */
  async journey(name, act) {
    const step = async (words, doing) => {
      if (!(await this.check(`${name}: ${words}`, doing))) throw new Stop();
    };
    try {
      await act(step);
    } catch (error) {
      if (!(error instanceof Stop)) this.fail(name, reason(error));
    }
  }

  summary() {
    return `${this.passed} passed, ${this.failed} failed`;
  }
}

/** The message and the line in our own files, without the driver's long call log. */
function reason(error) {
  const ours = (error.stack ?? "").split("\n").filter((line) => line.includes("/browser/") && !line.includes("node_modules"));
  const where = ours.find((line) => !line.includes("/lib/report.mjs"));
  return `${error.message.split("\n").slice(0, 8).join("\n")}${where ? `\n${where.trim()}` : ""}`;
}

/** Fails with both values when they differ. */
export function same(actual, expected, about = "") {
  if (actual !== expected) throw new Error(`${about && `${about}: `}expected ${JSON.stringify(expected)}, found ${JSON.stringify(actual)}`);
}

export function holds(truth, words) {
  if (!truth) throw new Error(words);
}

export function contains(text, part) {
  if (!text.includes(part)) throw new Error(`expected ${JSON.stringify(part)} in ${JSON.stringify(text.slice(0, 600))}`);
}
