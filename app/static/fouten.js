/* A form came back with something wrong: what that is gets the focus, so that a screen reader says it
   and the next Tab goes to the first line. An extra: without it the summary is still on top. */
"use strict";

(function () {
  const summary = document.querySelector(".db-fouten");
  if (summary) {
    summary.focus();
  }
})();
