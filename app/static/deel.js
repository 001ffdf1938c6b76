/* "Deel": copy the link, or the device's own share menu where there is one. An extra: without it there
   is a mail link, and the link itself to copy. */
"use strict";

(function () {
  function say(box, name) {
    const line = box.querySelector("[data-gelukt]");
    line.textContent = line.dataset[name];
  }

  function prepare(box) {
    const address = box.dataset.deel;
    const copy = box.querySelector("[data-deel-kopieer]");
    const share = box.querySelector("[data-deel-app]");
    box.dataset.klaar = "";
    if (navigator.clipboard && navigator.clipboard.writeText) {
      copy.hidden = false;
      copy.addEventListener("click", function () {
        navigator.clipboard.writeText(address).then(
          () => say(box, "gelukt"),
          () => say(box, "mislukt")
        );
      });
    }
    if (navigator.share) {
      share.hidden = false;
      share.addEventListener("click", function () {
        navigator.share({ title: box.dataset.titel, url: address }).catch(() => {}); /* changed their mind */
      });
    }
  }

  document.querySelectorAll("[data-deel]:not([data-klaar])").forEach(prepare);
})();
