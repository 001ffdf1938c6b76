/* One's own list: the numbers of aanbod, kept in this browser and nowhere else. An extra: without it
   the list is in the address of its page. What is on it can be read without internet (sw.js). */
"use strict";

(function () {
  const KEY = "dichtbij-lijst";
  const CACHE = "dichtbij-lijst-1"; /* as in sw.js */
  const MOST = 50;
  const link = document.querySelector("[data-lijst]");
  if (!link || !window.URLSearchParams || !storageWorks()) {
    return;
  }
  const status = document.querySelector("[data-lijst-melding]");
  const own = document.querySelector("[data-mijnlijst]");

  function storageWorks() {
    try {
      window.localStorage.getItem(KEY);
      return true;
    } catch (error) {
      return false; /* switched off, or full */
    }
  }

  function read() {
    try {
      const kept = JSON.parse(window.localStorage.getItem(KEY) || "[]");
      const ids = Array.isArray(kept) ? kept.filter((id) => Number.isInteger(id) && id > 0) : [];
      return Array.from(new Set(ids)).slice(0, MOST);
    } catch (error) {
      return []; /* not ours, or broken: start again */
    }
  }

  function write(ids) {
    try {
      if (ids.length) {
        window.localStorage.setItem(KEY, JSON.stringify(ids));
      } else {
        window.localStorage.removeItem(KEY);
      }
    } catch (error) {
      return; /* then it is for this page only */
    }
    show();
  }

  function address(ids) {
    const query = new URLSearchParams(ids.map((id) => ["id", String(id)]));
    return ids.length ? link.dataset.lijst + "?" + query : link.dataset.lijst;
  }

  function idsOf(href) {
    return new URL(href, window.location.href).searchParams.getAll("id").map(Number);
  }

  function show() {
    const ids = read();
    link.href = address(ids);
    link.querySelector("[data-lijst-aantal]").textContent = ids.length ? "(" + ids.length + ")" : "";
    document.querySelectorAll("button[data-bewaar]").forEach(function (button) {
      button.setAttribute("aria-pressed", String(ids.includes(Number(button.dataset.bewaar))));
    });
  }

  /* --- Keep and let go -------------------------------------------------------------------------- */

  function toggle(id) {
    const ids = read();
    if (ids.includes(id)) {
      write(ids.filter((other) => other !== id));
    } else if (ids.length >= MOST) {
      status.textContent = link.dataset.vol;
      return;
    } else {
      write(ids.concat(id));
    }
    status.textContent = "";
    keepForOffline();
  }

  function makeButton(anchor) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = anchor.className;
    button.dataset.bewaar = anchor.dataset.bewaar;
    button.append(...anchor.childNodes);
    button.addEventListener("click", () => toggle(Number(button.dataset.bewaar)));
    anchor.replaceWith(button);
  }

  /* --- The page of the list --------------------------------------------------------------------- */

  function renew() {
    /* What took the place of something that is gone ("2:122") takes it in this browser too. */
    const pairs = own && own.dataset.vervangt ? own.dataset.vervangt.split(" ") : [];
    const places = new Map(pairs.map((pair) => pair.split(":").map(Number)));
    const ids = read();
    if (ids.some((id) => places.has(id))) {
      write(Array.from(new Set(ids.map((id) => places.get(id) || id))));
    }
  }

  function isMine() {
    const ids = read();
    const shown = own ? own.dataset.mijnlijst.split(" ").map(Number) : [];
    return shown.length === ids.length && shown.every((id) => ids.includes(id));
  }

  function followSteps() {
    /* Taking away and moving are links to another list: keep that one when this one is kept. */
    document.querySelectorAll("[data-lijst-stap]").forEach(function (step) {
      step.addEventListener("click", function () {
        if (isMine()) {
          write(idsOf(step.href));
        }
      });
    });
  }

  function offerToKeep() {
    const keep = document.querySelector("[data-lijst-houd]");
    if (!keep || !own || isMine()) {
      return;
    }
    keep.hidden = false;
    keep.querySelector("button").addEventListener("click", function () {
      const shown = own.dataset.mijnlijst.split(" ").map(Number);
      write(Array.from(new Set(read().concat(shown))).slice(0, MOST));
      window.location.assign(address(read()));
    });
  }

  function prepareWiping() {
    const wipe = document.querySelector("[data-lijst-wis]");
    if (wipe) {
      wipe.addEventListener("click", function (event) {
        event.preventDefault();
        write([]);
        forgetOffline().then(() => window.location.replace(link.dataset.lijst));
      });
    }
  }

  /* --- Without internet ------------------------------------------------------------------------- */

  const canKeep = Boolean(link.dataset.werker) && "serviceWorker" in navigator && "caches" in window;

  function keepForOffline() {
    if (!canKeep) {
      return Promise.resolve();
    }
    const ids = read();
    if (!ids.length) {
      return forgetOffline();
    }
    const pages = [link.dataset.offline, link.dataset.lijst, address(ids)].concat(
      ids.map((id) => link.dataset.aanbod.replace(/0$/, String(id)))
    );
    return navigator.serviceWorker
      .register(link.dataset.werker)
      .then(() => window.caches.open(CACHE))
      .then((cache) => fill(cache, pages))
      .catch(() => {}); /* no internet now: what was kept stays */
  }

  function fill(cache, pages) {
    /* Pages, then what they need; what no kept page needs any more goes. */
    return Promise.all(pages.map((path) => keepPage(cache, whole(path))))
      .then((needs) => Array.from(new Set(needs.flat())))
      .then((needed) =>
        Promise.all(needed.map((url) => cache.match(url).then((kept) => kept || cache.add(url)))).then(
          () => tidy(cache, pages.map(whole).concat(needed))
        )
      );
  }

  function whole(path) {
    return new URL(path, window.location.href).href;
  }

  function keepPage(cache, url) {
    /* As a stranger: what is kept is never the page of somebody who is signed in. */
    return fetch(url, { credentials: "omit" }).then(function (answer) {
      const mayKeep = !(answer.headers.get("Cache-Control") || "").includes("no-store");
      if (!answer.ok || answer.redirected || !mayKeep) {
        return cache.delete(url).then(() => []);
      }
      return Promise.all([answer.clone().text(), cache.put(url, answer)]).then((both) => needs(both[0]));
    });
  }

  function needs(html) {
    const page = new DOMParser().parseFromString(html, "text/html");
    const files = page.querySelectorAll("link[rel=stylesheet], link[rel=icon], script[src], img[src]");
    return Array.from(files, (file) => whole(file.getAttribute("href") || file.getAttribute("src")));
  }

  function tidy(cache, wanted) {
    return cache
      .keys()
      .then((kept) =>
        Promise.all(kept.filter((one) => !wanted.includes(one.url)).map((one) => cache.delete(one)))
      );
  }

  function forgetOffline() {
    if (!canKeep) {
      return Promise.resolve();
    }
    return Promise.all([
      window.caches.keys().then((names) => Promise.all(names.map((name) => window.caches.delete(name)))),
      navigator.serviceWorker
        .getRegistrations()
        .then((all) => Promise.all(all.map((registration) => registration.unregister()))),
    ]).catch(() => {});
  }

  function openWhatIsKept() {
    const open = document.querySelector("[data-lijst-open]");
    if (open) {
      open.href = address(read());
    }
  }

  /* --- Without this script the links carry the list; with it, they need not ---------------------- */

  function uncarry(href) {
    const url = new URL(href, window.location.href);
    url.searchParams.delete("lijst");
    return url.pathname + url.search + url.hash;
  }

  function putDownWhatLinksCarry() {
    document.querySelectorAll("a[href*='lijst=']").forEach(function (anchor) {
      anchor.setAttribute("href", uncarry(anchor.href));
    });
    document.querySelectorAll("form[action*='lijst=']").forEach(function (form) {
      form.setAttribute("action", uncarry(form.action));
    });
    document.querySelectorAll("form input[type=hidden][name=lijst]").forEach((field) => field.remove());
    if (new URLSearchParams(window.location.search).has("lijst")) {
      window.history.replaceState(window.history.state, "", uncarry(window.location.href));
    }
  }

  /* --- Start ------------------------------------------------------------------------------------ */

  const onListPage = window.location.pathname === link.dataset.lijst;
  if (onListPage && !window.location.search && read().length) {
    window.location.replace(address(read()));
    return;
  }
  putDownWhatLinksCarry();
  document.querySelectorAll("a[data-bewaar]").forEach(makeButton);
  renew();
  followSteps();
  offerToKeep();
  prepareWiping();
  show();
  openWhatIsKept();
  if (onListPage && isMine()) {
    keepForOffline(); /* what is kept is what was seen last */
  }
  window.addEventListener("storage", show); /* another tab */
  window.addEventListener("pageshow", show); /* back from the list */
})();
