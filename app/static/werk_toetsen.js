/* The keys of the work screen. Single keys can be switched off (WCAG 2.1.4); that switch is all this
   browser keeps. They do nothing in a field, with Ctrl, Alt or the command key, or in a window on top. */
"use strict";

(function () {
  const SWITCH = "dichtbij-sneltoetsen";
  const OFF = "uit";
  const LIST = "dichtbij-lijst"; /* as in lijst.js */
  const form = document.getElementById("werk-form");
  const help = document.getElementById("werk-toetsen");
  const wipe = document.getElementById("werk-wissen");
  if (!form || !help.showModal) {
    return;
  }
  const answer = document.getElementById("werk-antwoord");
  const question = form.elements.hulpvraag;
  const toggle = document.getElementById("toetsen-aan");
  const away = document.querySelector("[data-nieuw]");

  /* --- The switch ------------------------------------------------------------------------------- */

  function isOn() {
    try {
      return window.localStorage.getItem(SWITCH) !== OFF;
    } catch (error) {
      return toggle.checked; /* then it is for this page only */
    }
  }

  toggle.checked = isOn();
  toggle.addEventListener("change", function () {
    try {
      if (toggle.checked) {
        window.localStorage.removeItem(SWITCH);
      } else {
        window.localStorage.setItem(SWITCH, OFF);
      }
    } catch (error) {
      return;
    }
  });

  /* --- The options ------------------------------------------------------------------------------ */

  function heads() {
    return Array.from(answer.querySelectorAll("[data-open]")).filter((one) => one.offsetParent);
  }

  function current() {
    const inFocus = document.activeElement.closest("[data-optie]");
    return inFocus || answer.querySelector("[data-optie][aria-current]");
  }

  function move(step) {
    const all = heads();
    const here = current();
    const place = here ? all.indexOf(here.querySelector("[data-open]")) : -1;
    const next = place < 0 ? 0 : Math.min(Math.max(place + step, 0), all.length - 1);
    if (all[next]) {
      all[next].focus();
      all[next].scrollIntoView({ block: "nearest" });
    }
  }

  answer.addEventListener("focusin", function (event) {
    const option = event.target.closest("[data-optie]");
    answer.querySelectorAll("[aria-current]").forEach((one) => one.removeAttribute("aria-current"));
    if (option) {
      option.setAttribute("aria-current", "true");
    }
  });

  /* --- A new intake ----------------------------------------------------------------------------- */

  function hasSomething() {
    return Boolean(question.value.trim() || form.querySelector("ol [name=lijst]") || answer.querySelector("h2"));
  }

  function forget() {
    const names = "caches" in window ? window.caches.keys() : Promise.resolve([]);
    try {
      window.localStorage.removeItem(LIST);
    } catch (error) {
      /* nothing is kept there */
    }
    names
      .then((all) => Promise.all(all.map((name) => window.caches.delete(name))))
      .catch(() => {})
      .finally(() => window.location.replace(away.href));
  }

  function startAnew() {
    if (hasSomething()) {
      wipe.showModal();
    } else {
      forget();
    }
  }

  /* --- Keys ------------------------------------------------------------------------------------- */

  function openFilters() {
    const filters = document.getElementById("werk-filters");
    filters.open = true;
    filters.querySelector("input").focus();
  }

  function keep() {
    const option = current();
    if (option) {
      option.querySelector("[data-houd]").click();
    }
  }

  function openList() {
    const link = document.querySelector("[data-houd-pagina]");
    if (form.querySelector("ol [name=lijst]")) {
      link.click();
    } else {
      document.getElementById("werk-melding").textContent = "Er staat nog niets op de lijst.";
    }
  }

  const KEYS = {
    "/": () => question.focus(),
    j: () => move(1),
    k: () => move(-1),
    b: keep,
    f: openFilters,
    p: openList,
    n: startAnew,
    "?": () => help.showModal(),
  };
  const ARROWS = { ArrowDown: 1, ArrowUp: -1 };

  function inField(element) {
    return element.matches("input, textarea, select") || element.isContentEditable;
  }

  function onKey(event) {
    const target = event.target;
    if (event.defaultPrevented || event.isComposing || document.querySelector("dialog[open]")) {
      return;
    }
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && target === question) {
      event.preventDefault();
      form.requestSubmit();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (inField(target)) {
      if (event.key === "Escape") {
        target.blur();
      }
      return;
    }
    if (ARROWS[event.key] && answer.contains(target)) {
      event.preventDefault();
      move(ARROWS[event.key]);
    } else if (isOn() && Object.hasOwn(KEYS, event.key)) {
      event.preventDefault();
      KEYS[event.key]();
    }
  }

  document.addEventListener("keydown", onKey);

  /* --- Buttons that do the same ------------------------------------------------------------------ */

  document.querySelectorAll("[data-sluit]").forEach(function (button) {
    button.addEventListener("click", () => button.closest("dialog").close());
  });
  document.querySelector("[data-wis-alles]").addEventListener("click", forget);
  away.addEventListener("click", function (event) {
    event.preventDefault();
    startAnew();
  });
  const open = document.querySelector("[data-toetsen]");
  open.hidden = false;
  open.addEventListener("click", () => help.showModal());
  window.addEventListener("pageshow", function (event) {
    if (event.persisted) {
      window.location.replace(away.href); /* a page of before: that intake is over */
    }
  });
})();
