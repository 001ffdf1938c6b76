/* The work screen without reloading: what is asked goes in the body of a POST, and of what comes back
   each part is put in its place. Nothing is kept. Without this script the form sends itself. */
"use strict";

(function () {
  const form = document.getElementById("werk-form");
  if (!form || !window.fetch || !window.AbortController) {
    return;
  }
  const place = (name) => document.getElementById("werk-" + name);
  const filters = place("filters");
  let busy = null;
  let asked = Boolean(document.getElementById("werk-kop"));

  function fail(text) {
    place("mislukt").textContent = text;
  }

  /* --- Asking ----------------------------------------------------------------------------------- */

  function body(button) {
    const data = new FormData(form);
    if (button && button.name) {
      data.append(button.name, button.value);
    }
    return new URLSearchParams(data);
  }

  function post(address, button, signal) {
    const headers = { "X-Deel": "ja" };
    return fetch(address, { method: "POST", body: body(button), headers, signal, redirect: "manual" });
  }

  function renewToken() {
    /* Open for longer than a token lasts: take that of a new page, and the text stays. False where
       nobody is signed in any more. */
    return fetch(form.dataset.nieuwAdres, { redirect: "manual" })
      .then((answer) => answer.text())
      .then(function (html) {
        const page = new DOMParser().parseFromString(html, "text/html");
        const fresh = page.querySelector("#werk-form [name=csrf_token]");
        if (fresh) {
          form.elements.csrf_token.value = fresh.value;
        }
        return Boolean(fresh);
      });
  }

  function send(address, button, explicit) {
    if (busy) {
      busy.abort();
    }
    const mine = new AbortController();
    busy = mine;
    place("antwoord").setAttribute("aria-busy", "true");
    post(address, button, mine.signal)
      .then((answer) =>
        answer.status === 400
          ? renewToken().then((fresh) => fresh && post(address, button, mine.signal))
          : answer
      )
      .then((answer) => take(answer, explicit))
      .catch(function (error) {
        if (error.name !== "AbortError") {
          fail(form.dataset.mislukt);
        }
      })
      .finally(function () {
        if (busy === mine) {
          busy = null;
          place("antwoord").removeAttribute("aria-busy");
        }
      });
  }

  /* --- The answer ------------------------------------------------------------------------------- */

  function take(answer, explicit) {
    if (!answer || answer.type === "opaqueredirect") {
      fail(form.dataset.uitgelogd);
      return undefined;
    }
    if (!answer.ok && answer.status !== 422) {
      fail(answer.status === 429 ? form.dataset.teVeel : form.dataset.mislukt);
      return undefined;
    }
    return answer.text().then((html) => show(html, answer.ok, explicit));
  }

  function show(html, good, explicit) {
    const focus = keyOf(document.activeElement);
    const parts = new DOMParser().parseFromString(html, "text/html").querySelectorAll("[data-deel]");
    fail("");
    parts.forEach(function (part) {
      const there = document.getElementById(part.dataset.deel);
      if (there.textContent.trim() || part.textContent.trim()) {
        there.replaceChildren(...part.childNodes);
      }
    });
    markFields();
    if (!good) {
      const errors = document.querySelector("#werk-fouten .db-fouten");
      if (errors) {
        errors.focus();
      }
      return;
    }
    asked = true;
    form.elements.erbij.value = "";
    document.dispatchEvent(new CustomEvent("werk:antwoord"));
    putFocus(focus, explicit);
  }

  function markFields() {
    form.querySelectorAll("[aria-invalid]").forEach((field) => field.removeAttribute("aria-invalid"));
    document.querySelectorAll("#werk-fouten a[href^='#']").forEach(function (link) {
      const field = document.getElementById(link.hash.slice(1));
      if (field) {
        field.setAttribute("aria-invalid", "true");
      }
    });
  }

  function keyOf(element) {
    return element && element.name ? '[name="' + element.name + '"][value="' + element.value + '"]' : "";
  }

  function putFocus(key, explicit) {
    /* In need nobody's focus is taken: the panel says by itself that it is there. */
    const need = document.querySelector("[data-nood]");
    const told = document.querySelector("[data-gemeld]");
    if (told) {
      told.focus();
    } else if (explicit && !need) {
      document.getElementById("werk-kop").focus();
    } else if (document.activeElement === document.body) {
      const same = key && form.querySelector(key);
      (same || form.elements.hulpvraag).focus();
    }
    if (need && explicit) {
      need.scrollIntoView({ block: "nearest" });
    }
  }

  /* --- What starts a search --------------------------------------------------------------------- */

  form.addEventListener("submit", function (event) {
    const button = event.submitter;
    event.preventDefault();
    if (button && button.dataset.schoon !== undefined) {
      form.elements.hulpvraag.value = button.dataset.schoon;
      form.elements.hulpvraag.focus();
      send(form.action, null, false);
      return;
    }
    send((button && button.getAttribute("formaction")) || form.action, button, true);
  });

  form.addEventListener("change", function (event) {
    countFilters();
    if (asked && event.target.name !== "hulpvraag" && event.target.name !== "erbij") {
      send(form.action, null, false);
    }
  });

  function countFilters() {
    const ticked = filters.querySelectorAll("input:checked").length;
    const chosen = ticked + (form.elements.taal.value ? 1 : 0);
    filters.querySelector("[data-filters-aantal]").textContent = chosen ? "(" + chosen + ")" : "";
  }

  document.querySelectorAll("[data-met-script]").forEach((one) => (one.hidden = false));
  document.querySelectorAll("[data-zonder-script]").forEach((one) => (one.hidden = true));
})();
