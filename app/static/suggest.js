/* Suggestions while typing in the search box, from 3 letters. An extra: without it one just types.
   The browser's own list (datalist) does the keyboard and the screen reader. */
"use strict";

(function () {
  const box = document.querySelector("input[data-suggesties]");
  if (!box || !window.fetch || !window.URLSearchParams) {
    return;
  }
  const list = document.createElement("datalist");
  list.id = "suggesties";
  box.after(list);
  box.setAttribute("list", list.id);

  let timer = 0;
  let asked = "";
  let pending = null;

  function show(suggestions) {
    const titles = new Set(suggestions.map((one) => one.titel));
    list.replaceChildren(
      ...Array.from(titles, (title) => {
        const option = document.createElement("option");
        option.value = title;
        return option;
      })
    );
  }

  function ask() {
    const typed = box.value.trim();
    if (typed === asked) {
      return;
    }
    asked = typed;
    if (pending) {
      pending.abort();
    }
    if (typed.length < 3) {
      show([]);
      return;
    }
    pending = new AbortController();
    fetch(box.dataset.suggesties + "?" + new URLSearchParams({ q: typed }), { signal: pending.signal })
      .then((answer) => (answer.ok ? answer.json() : { suggesties: [] }))
      .then((found) => show(found.suggesties))
      .catch(() => {}); /* no suggestions, no harm */
  }

  box.addEventListener("input", function () {
    window.clearTimeout(timer);
    timer = window.setTimeout(ask, 200);
  });
})();
