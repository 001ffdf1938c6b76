/* While an editor types: what makes the text hard to read. An extra; after sending the page says
   the same without any script. The words come from the server. */
(function () {
  "use strict";
  const WAIT = 700;
  document.querySelectorAll("[data-leesbaar]").forEach(function (box) {
    const field = box.querySelector("textarea");
    const result = box.querySelector(".db-leescheck__uitslag");
    const level = box.querySelector(".db-leescheck__niveau");
    const list = box.querySelector(".db-leescheck__lijst");
    let timer = 0;
    let asked = 0;

    function show(answer) {
      result.hidden = !field.value.trim();
      level.textContent = answer.niveau_tekst;
      list.replaceChildren.apply(list, answer.bevindingen.map(function (found) {
        const line = document.createElement("li");
        line.className = "utrecht-unordered-list__item";
        line.textContent = found.uitleg;
        if (found.code === "lange-zin") {
          const quote = document.createElement("q");
          quote.className = "db-bevinding__stuk";
          quote.textContent = found.stuk.length > 60 ? found.stuk.slice(0, 57) + "…" : found.stuk;
          line.append(" ", quote);
        }
        return line;
      }));
    }

    async function ask() {
      const number = ++asked;
      const answer = await fetch(box.dataset.leesbaar, {
        method: "POST",
        headers: { "X-CSRFToken": box.dataset.token },
        body: new URLSearchParams({ tekst: field.value }),
      });
      if (answer.ok && number === asked) show(await answer.json());
    }

    field.addEventListener("input", function () {
      window.clearTimeout(timer);
      timer = window.setTimeout(function () { ask().catch(function () {}); }, WAIT);
    });
  });
}());
