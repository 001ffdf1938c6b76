/* Suggestions while typing, each a page to go to. An extra: without it one just types and searches.

   A box asks for them with data-suggesties="ADDRESS". Then the text goes along as ?q=; with
   data-suggesties-stil it goes in the body of a POST, and only while it is short: a question in
   somebody's own words never stands in an address. Words for people come from the page:
   data-suggesties-naam (name of the list), -een and -meer (how many there are, with {n}).

   An <input> becomes a combobox (ARIA 1.2). A <textarea> may not have that role: it stays a text box
   with a list, and says in words how many there are. */
"use strict";

(function () {
  const SHORTEST = 3;
  const LONGEST = 40;
  const PAUSE = 200;
  let lists = 0;

  function element(tag, attributes, text) {
    const made = document.createElement(tag);
    Object.entries(attributes).forEach(([name, value]) => made.setAttribute(name, value));
    made.textContent = text || "";
    return made;
  }

  function attach(box) {
    const words = box.dataset;
    const quiet = "suggestiesStil" in words;
    const name = "suggesties-" + ++lists;
    const list = element("ul", { id: name, role: "listbox", class: "db-suggesties" });
    const status = element("p", { role: "status", class: "db-onzichtbaar" });
    const isInput = box.tagName === "INPUT";
    let found = [];
    let active = -1;
    let timer = 0;
    let asked = "";
    let pending = null;

    list.setAttribute("aria-label", words.suggestiesNaam || box.getAttribute("aria-label") || "");
    list.hidden = true;
    box.parentElement.classList.add("db-suggestieplek");
    box.after(list, status);
    box.setAttribute("aria-autocomplete", "list");
    box.setAttribute("aria-controls", name);
    if (isInput) {
      box.setAttribute("autocomplete", "off");
      box.setAttribute("role", "combobox");
      box.setAttribute("aria-expanded", "false");
    }

    function option(one, place) {
      const line = element("li", { id: name + "-" + place, role: "option", class: "db-suggestie", "aria-selected": "false" });
      const title = element("span", { class: "db-suggestie__titel" }, one.titel);
      if (one.nl !== false) {
        title.lang = "nl";
        title.dir = "ltr";
      }
      line.append(title);
      const besides = [one.soort, one.organisatie].filter(Boolean).join(" · ");
      if (besides) {
        line.append(" ", element("span", { class: "db-suggestie__bij" }, besides));
      }
      line.addEventListener("click", () => window.location.assign(one.url));
      return line;
    }

    function mark(place) {
      active = place;
      Array.from(list.children).forEach((line, at) => line.setAttribute("aria-selected", String(at === place)));
      if (place < 0) {
        box.removeAttribute("aria-activedescendant");
      } else {
        box.setAttribute("aria-activedescendant", name + "-" + place);
        list.children[place].scrollIntoView({ block: "nearest" }); /* a long list on a phone */
      }
    }

    function show(suggestions) {
      found = suggestions;
      list.replaceChildren(...found.map(option));
      list.hidden = found.length === 0;
      if (isInput) {
        box.setAttribute("aria-expanded", String(found.length > 0));
      }
      mark(-1);
      const said = found.length === 1 ? words.suggestiesEen : words.suggestiesMeer;
      status.textContent = found.length && said ? said.replace("{n}", found.length) : "";
    }

    function close() {
      window.clearTimeout(timer);
      if (pending) {
        pending.abort();
      }
      asked = "";
      show([]);
    }

    function request(typed) {
      pending = new AbortController();
      if (!quiet) {
        return fetch(words.suggesties + "?" + new URLSearchParams({ q: typed }), { signal: pending.signal });
      }
      return fetch(words.suggesties, {
        method: "POST",
        headers: { "Content-Type": "application/json", "X-CSRFToken": box.form.elements.csrf_token.value },
        body: JSON.stringify({ q: typed }),
        signal: pending.signal,
      });
    }

    function ask() {
      const typed = box.value.trim();
      if (typed.length < SHORTEST || typed.length > LONGEST || typed.includes("\n")) {
        close();
        return;
      }
      if (typed === asked) {
        return;
      }
      if (pending) {
        pending.abort();
      }
      asked = typed;
      request(typed)
        .then((answer) => (answer.ok ? answer.json() : { suggesties: [] }))
        .then((given) => document.activeElement === box && show(given.suggesties))
        .catch(() => {}); /* no suggestions, no harm */
    }

    function atEnd() {
      return isInput || active >= 0 || box.selectionStart === box.value.length;
    }

    function onKey(event) {
      if (list.hidden || event.isComposing) {
        return;
      }
      const last = found.length - 1;
      if (event.key === "ArrowDown" && atEnd()) {
        event.preventDefault();
        mark(active === last ? -1 : active + 1);
      } else if (event.key === "ArrowUp" && (isInput || active >= 0)) {
        event.preventDefault();
        mark(active < 0 ? last : active - 1);
      } else if (event.key === "Enter" && active >= 0) {
        event.preventDefault();
        window.location.assign(found[active].url);
      } else if (event.key === "Escape") {
        event.preventDefault();
        close();
      }
    }

    list.addEventListener("mousedown", (event) => event.preventDefault()); /* keeps focus in the box */
    box.addEventListener("keydown", onKey);
    box.addEventListener("blur", close);
    box.addEventListener("input", function () {
      window.clearTimeout(timer);
      timer = window.setTimeout(ask, PAUSE);
    });
  }

  if (window.fetch && window.AbortController) {
    document.querySelectorAll("[data-suggesties]").forEach(attach);
  }
})();
