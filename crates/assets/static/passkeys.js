// Passkeys: fetched only by pages with a form that works with one. What such a form says of itself:
// `data-passkey` "create" or "get", `data-begin` where it gets its challenge. It stays hidden where a browser cannot.

/** @param {string} text  base64url */
const bytesOf = (text) => Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (sign) => sign.charCodeAt(0));

/** @param {ArrayBuffer} buffer */
const textOf = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");

/** The options as the browser wants them: bytes where JSON has text. @param {any} options */
function read(options) {
  const known = (/** @type {any[]} */ list = []) => list.map((one) => ({ ...one, id: bytesOf(one.id) }));
  return {
    ...options,
    challenge: bytesOf(options.challenge),
    ...(options.user && { user: { ...options.user, id: bytesOf(options.user.id) } }),
    excludeCredentials: known(options.excludeCredentials),
    allowCredentials: known(options.allowCredentials),
  };
}

/** What the authenticator says, as JSON. @param {PublicKeyCredential} credential */
function written({ id, rawId, type, response }) {
  /** @type {Record<string, unknown>} */
  const said = { clientDataJSON: textOf(response.clientDataJSON) };
  if (response instanceof AuthenticatorAttestationResponse) {
    said.attestationObject = textOf(response.attestationObject);
    said.transports = response.getTransports();
  } else if (response instanceof AuthenticatorAssertionResponse) {
    said.authenticatorData = textOf(response.authenticatorData);
    said.signature = textOf(response.signature);
    said.userHandle = response.userHandle && textOf(response.userHandle);
  }
  return JSON.stringify({ id, rawId: textOf(rawId), type, response: said, extensions: {} });
}

/** @param {HTMLFormElement} form @param {string} name @param {string} value */
function put(form, name, value) {
  const field = form.elements.namedItem(name);
  if (field instanceof HTMLInputElement) field.value = value;
}

/** @param {HTMLFormElement} form */
async function ceremony(form) {
  const response = await fetch(form.dataset.begin ?? "", {
    method: "POST",
    headers: { Accept: "application/json", "Content-Type": "application/json" },
    body: "{}",
  });
  const begun = await response.json();
  if (begun.code === "prove_yourself") { // the proof is too old by now
    location.assign(`/prove?next=${encodeURIComponent(location.pathname)}`);
    return;
  }
  if (!response.ok) throw new Error(begun.title);
  const publicKey = read(begun.options);
  const credential = form.dataset.passkey === "create"
    ? await navigator.credentials.create({ publicKey })
    : await navigator.credentials.get({ publicKey });
  if (!(credential instanceof PublicKeyCredential)) throw new Error();
  put(form, "ceremony", begun.ceremony);
  put(form, "credential", written(credential));
  form.submit();
}

/** @param {HTMLFormElement} form */
function prepare(form) {
  const status = form.querySelector("[role=status]");
  /** @param {string} [words] */
  const tell = (words = "") => { if (status) status.textContent = words; };
  form.hidden = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (form.getAttribute("aria-busy")) return;
    form.setAttribute("aria-busy", "true");
    tell();
    ceremony(form).catch((error) => {
      const cancelled = error instanceof DOMException && error.name === "NotAllowedError";
      const words = status instanceof HTMLElement ? status.dataset : {};
      tell(cancelled ? words.cancelled : words.failed);
    }).finally(() => form.removeAttribute("aria-busy"));
  });
}

const forms = /** @type {NodeListOf<HTMLFormElement>} */ (document.querySelectorAll("form[data-passkey]"));
if ("PublicKeyCredential" in window) forms.forEach(prepare);
else document.querySelectorAll("[data-passkey-never]").forEach((words) => words.removeAttribute("hidden"));
