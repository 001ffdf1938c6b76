/* "Print": the browser's own print window. Without JavaScript there is no button, only its menu. */
"use strict";

document.querySelectorAll("[data-print][hidden]").forEach(function (button) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
});
