/* The guided questions after the browser's back button: an address holds the answers up to its own
   question, and what was answered after that stands in the addresses that lie ahead. Going on takes those
   along, so that nothing is asked twice. Nothing is kept; a browser that does not tell what lies ahead
   asks again. */
"use strict";

(function () {
  const form = document.querySelector(".db-begin__vraag");
  const ways = window.navigation;
  if (!form || !ways || !ways.currentEntry) {
    return;
  }
  const action = new URL(form.action);
  const base = action.pathname.slice(0, action.pathname.lastIndexOf("/begin") + "/begin".length);
  let last = null;
  for (const entry of ways.entries().slice(ways.currentEntry.index + 1)) {
    const address = new URL(entry.url || location.origin);
    if (address.pathname !== base && !address.pathname.startsWith(base + "/")) {
      break;
    }
    last = address;
  }
  if (!last) {
    return;
  }
  const back = document.querySelector(".db-begin__terug a");
  for (const target of [form, back]) {
    const name = target === form ? "action" : "href";
    const here = new URL(target[name]);
    if (here.pathname !== base && !here.pathname.startsWith(base + "/")) {
      continue;
    }
    for (const question of ["wie", "thema", "wijk"]) {
      if (!here.searchParams.has(question)) {
        last.searchParams.getAll(question).forEach((answer) => here.searchParams.append(question, answer));
      }
    }
    target[name] = here.pathname + here.search;
  }
})();
