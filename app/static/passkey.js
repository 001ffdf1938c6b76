/* Passkeys: asks the server for a challenge, the device for an answer, and sends that with the form.
   An extra: without it the form stays hidden, and there is the password and a code. */
"use strict";

(function () {
  function toBytes(text) {
    const plain = atob(text.replace(/-/g, "+").replace(/_/g, "/"));
    return Uint8Array.from(plain, (sign) => sign.charCodeAt(0));
  }

  function toText(buffer) {
    const plain = String.fromCharCode(...new Uint8Array(buffer));
    return btoa(plain).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  }

  function withBytes(options) {
    options.challenge = toBytes(options.challenge);
    if (options.user) {
      options.user.id = toBytes(options.user.id);
    }
    (options.excludeCredentials || []).forEach((one) => (one.id = toBytes(one.id)));
    return options;
  }

  function asJson(credential) {
    const response = { clientDataJSON: toText(credential.response.clientDataJSON) };
    for (const name of ["attestationObject", "authenticatorData", "signature", "userHandle"]) {
      if (credential.response[name]) {
        response[name] = toText(credential.response[name]);
      }
    }
    const id = toText(credential.rawId);
    return JSON.stringify({ id: id, rawId: id, type: credential.type, response: response, clientExtensionResults: {} });
  }

  async function challenge(form) {
    const answer = await fetch(form.dataset.begin, {
      method: "POST",
      headers: { "X-CSRFToken": form.elements.csrf_token.value, Accept: "application/json" },
    });
    if (answer.redirected) {
      location.assign(answer.url); /* the password is asked for again first */
    }
    if (!answer.ok) {
      throw new Error("geen uitdaging");
    }
    return withBytes(await answer.json());
  }

  async function ask(form) {
    const publicKey = await challenge(form);
    return form.dataset.passkey === "nieuw"
      ? navigator.credentials.create({ publicKey: publicKey })
      : navigator.credentials.get({ publicKey: publicKey });
  }

  function prepare(form) {
    const line = form.querySelector("[role=status]");
    const button = form.querySelector("[type=submit]");
    form.hidden = false;
    form.addEventListener("submit", async function (event) {
      event.preventDefault();
      if (button.getAttribute("aria-disabled") === "true") {
        return;
      }
      button.setAttribute("aria-disabled", "true");
      line.textContent = line.dataset.bezig;
      try {
        form.elements.antwoord.value = asJson(await ask(form));
        form.submit();
      } catch (error) {
        button.removeAttribute("aria-disabled");
        line.textContent = error.name === "InvalidStateError" ? line.dataset.bekend : line.dataset.mislukt;
      }
    });
  }

  /* A passkey belongs to a name: there are none for an address in numbers, or at another name. */
  function fits(form) {
    const host = location.hostname;
    return host === form.dataset.host && !/^[\d.]+$|:/.test(host);
  }

  if (window.isSecureContext && window.PublicKeyCredential && navigator.credentials) {
    document.querySelectorAll("[data-passkey]").forEach(function (form) {
      if (fits(form)) {
        prepare(form);
        document.querySelectorAll("[data-zonder-passkey]").forEach((text) => (text.hidden = true));
      }
    });
  }
})();
