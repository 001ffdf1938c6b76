/* "Use my place": asks the browser only after a press, rounds to about 100 metres, and puts it in the
   form. The server makes it a wijk; it is kept nowhere. Without this script one picks a wijk. */
"use strict";

(function () {
  const DECIMALS = 3;
  const button = document.querySelector("[data-plek]");
  if (!button || !navigator.geolocation) {
    return;
  }
  const form = button.form;
  const spot = form.elements.plek;
  const others = [form.elements.wijk, form.elements.postcode];
  const status = document.getElementById(button.dataset.plek);

  function say(text) {
    status.textContent = text;
  }

  function found(position) {
    const { latitude, longitude } = position.coords;
    spot.value = latitude.toFixed(DECIMALS) + "," + longitude.toFixed(DECIMALS);
    others.forEach((field) => (field.value = ""));
    say(button.dataset.gelukt);
  }

  button.hidden = false;
  button.addEventListener("click", function () {
    say(button.dataset.bezig);
    navigator.geolocation.getCurrentPosition(found, () => say(button.dataset.mislukt), {
      maximumAge: 300000,
      timeout: 15000,
    });
  });
  others.forEach((field) =>
    field.addEventListener("input", function () {
      spot.value = "";
      say("");
    })
  );
})();
