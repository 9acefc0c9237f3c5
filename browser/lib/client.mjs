// A browser without a window: it carries cookies to whom they belong, and follows one link at a time.

export class Client {
  #jar = new Map();

  /** @param {string} site  the address of ours */
  constructor(site) {
    this.site = site;
  }

  /** One request, with the cookies of that host. */
  async send(address, { method = "GET", headers = {}, form, ...more } = {}) {
    const url = new URL(address, this.site);
    const jar = this.#jar.get(url.host) ?? new Map();
    this.#jar.set(url.host, jar);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
    const answer = await fetch(url, {
      method,
      redirect: "manual",
      headers: { accept: "text/html", ...(cookie && { cookie }), ...(form && { "sec-fetch-site": "same-origin" }), ...headers },
      ...(form && { body: new URLSearchParams(form) }),
      ...more,
    });
    for (const set of answer.headers.getSetCookie()) {
      const [pair, ...rest] = set.split(";");
      const [name, value] = [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)];
      if (rest.some((part) => /max-age=0$|expires=Thu, 01 Jan 1970/i.test(part.trim()))) jar.delete(name);
      else jar.set(name, value);
    }
    const to = answer.headers.get("location");
    return { status: answer.status, text: await answer.text(), to: to && new URL(to, url).href, cookies: answer.headers.getSetCookie() };
  }

  get(address, options) { return this.send(address, options); }

  post(address, form, options) { return this.send(address, { method: "POST", form, ...options }); }

  /** What a program gets. */
  async json(path) {
    const answer = await this.send(`/api/v1${path}`, { headers: { accept: "application/json" } });
    return JSON.parse(answer.text);
  }

  /** The code of a problem. */
  async code(address, options = {}) {
    const answer = await this.send(address, { ...options, headers: { accept: "application/json", ...options.headers } });
    return `${answer.status} ${JSON.parse(answer.text || "{}").code}`;
  }

  /** Goes from one address to the next until an answer is none, or `until` says so. */
  async follow(address, until = () => false) {
    address = new URL(address, this.site).href;
    for (let steps = 0; steps < 20; steps += 1) {
      if (until(address)) return { to: address };
      const answer = await this.get(address);
      if (!answer.to) return { ...answer, at: address };
      address = answer.to;
    }
    throw new Error(`no end of redirects at ${address}`);
  }

  /** A cookie of ours. */
  cookie(name) { return this.#jar.get(new URL(this.site).host)?.get(name); }

  setCookie(name, value) {
    const { host } = new URL(this.site);
    if (!this.#jar.has(host)) this.#jar.set(host, new Map());
    this.#jar.get(host).set(name, value);
  }
}
