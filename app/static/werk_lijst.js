/* The list for the resident on the work screen: put on and taken off at once. It is in this page alone;
   the form carries its numbers. Without this script the buttons send the form. */
"use strict";

(function () {
  const MOST = 50;
  const box = document.getElementById("werk-lijst");
  if (!box) {
    return;
  }
  const find = (name) => box.querySelector("[data-houd-" + name + "]");
  const status = document.getElementById("werk-melding");

  function ids() {
    return Array.from(box.querySelectorAll("ol [name=lijst]"), (field) => field.value);
  }

  function line(button) {
    const made = document.getElementById("werk-houd-voorbeeld").content.firstElementChild.cloneNode(true);
    const away = made.querySelector("[data-weg]");
    const title = made.querySelector("a");
    made.dataset.houdRegel = made.querySelector("[name=lijst]").value = button.dataset.houd;
    away.value = away.dataset.weg = button.dataset.houd;
    title.href = button.dataset.adres;
    title.textContent = made.querySelector("[data-weg-titel]").textContent = button.dataset.titel;
    made.toggleAttribute("data-geweld", "geweld" in button.dataset);
    return made;
  }

  function show() {
    const kept = ids();
    const query = new URLSearchParams(kept.map((id) => ["id", id]));
    find("aantal").textContent = kept.length ? "(" + kept.length + ")" : "";
    find("leeg").hidden = kept.length > 0;
    find("lijst").hidden = find("meenemen").hidden = kept.length === 0;
    find("geweld").hidden = !box.querySelector("ol [data-geweld]");
    [["pagina", box.dataset.pagina], ["pdf", box.dataset.pdf], ["code", box.dataset.code]].forEach(
      function ([name, address]) {
        if (find(name)) {
          find(name).href = address + "?" + query;
        }
      }
    );
    document.querySelectorAll("#werk-antwoord [data-houd]").forEach(function (button) {
      button.setAttribute("aria-pressed", String(kept.includes(button.dataset.houd)));
    });
  }

  function say(what, title) {
    const number = ids().length;
    status.textContent = what + ": " + title + ". Op de lijst: " + number + ".";
  }

  function takeOff(id) {
    const there = box.querySelector('ol [data-houd-regel="' + id + '"]');
    const title = there.querySelector("a").textContent;
    const next = there.nextElementSibling || there.previousElementSibling;
    const had = there.contains(document.activeElement);
    there.remove();
    show();
    say("Van de lijst", title);
    if (had) {
      const to = next ? next.querySelector("[data-weg]") : document.getElementById("hulpvraag");
      to.focus();
    }
  }

  function toggle(button) {
    if (ids().includes(button.dataset.houd)) {
      takeOff(button.dataset.houd);
    } else if (ids().length >= MOST) {
      status.textContent = "De lijst is vol. Haal eerst iets weg.";
    } else {
      find("lijst").append(line(button));
      show();
      say("Bewaard", button.dataset.titel);
    }
  }

  document.addEventListener("click", function (event) {
    const button = event.target.closest("#werk-antwoord [data-houd], #werk-lijst [data-weg]");
    if (!button) {
      return;
    }
    event.preventDefault();
    if (button.dataset.weg) {
      takeOff(button.dataset.weg);
    } else {
      toggle(button);
    }
  });
  document.addEventListener("werk:antwoord", show);
})();
