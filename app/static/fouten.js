/* A form came back with something wrong: what that is gets the focus, so that a screen reader says it
   and the next Tab goes to the first line. A line that leads to a group of answers goes to the chosen
   one, or the first. An extra: without it the summary is still on top, and its lines are links. */
"use strict";

(function () {
  const summary = document.querySelector(".db-fouten");
  if (!summary) {
    return;
  }
  summary.focus();
  summary.addEventListener("click", function (event) {
    const line = event.target.closest("a[href^='#']");
    const field = line && document.getElementById(line.hash.slice(1));
    if (!field || field.localName !== "fieldset") {
      return;
    }
    const answer = field.querySelector("input:checked") || field.querySelector("input");
    if (answer) {
      event.preventDefault();
      field.scrollIntoView(); /* the question first: the answer alone says too little */
      answer.focus({ preventScroll: true });
    }
  });
})();
