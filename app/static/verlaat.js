/* "Verlaat deze site": go to a neutral site and take this page out of the way back. Three times Shift
   does the same. An extra: without it the link just leads away. */
"use strict";

(function () {
  const link = document.querySelector("a[data-verlaat]:not([data-klaar])");
  if (!link) {
    return;
  }
  link.dataset.klaar = "";
  const TIMES = 3;
  const WITHIN = 2000; /* milliseconds for all presses together */
  let presses = [];

  function leave() {
    document.documentElement.classList.add("db-weg"); /* nothing to read while the other site loads */
    window.location.replace(link.href);
  }

  link.addEventListener("click", function (event) {
    event.preventDefault();
    leave();
  });
  window.addEventListener("keyup", function (event) {
    const now = Date.now();
    if (event.key !== "Shift") {
      presses = []; /* capitals while typing are no call for help */
      return;
    }
    presses = presses.filter((moment) => now - moment < WITHIN).concat(now);
    if (presses.length >= TIMES) {
      leave();
    }
  });
  const hint = document.querySelector("[data-verlaat-toets]");
  if (hint) {
    hint.hidden = false;
  }
  /* Who does come back by the history sees the page again, not an empty one. */
  window.addEventListener("pageshow", () => document.documentElement.classList.remove("db-weg"));
})();
