/* The map of a page, opened by its button. Only then Leaflet and what draws with it (kaart_tekenen.js) are
   fetched, from this same host. Points and words are in the page (components/landkaart.html); without
   this script the list says the same. While the map is open the list shows the numbers of its points. */
"use strict";

(function () {
  const WIDE = window.matchMedia("(min-width: 75em)");
  let library = null;

  function load(tag, attributes) {
    return new Promise(function (done, failed) {
      const element = document.createElement(tag);
      Object.assign(element, attributes, { onload: done, onerror: failed });
      document.head.append(element);
    });
  }

  function fetchLibrary(words) {
    library =
      library ||
      Promise.all([
        load("link", { rel: "stylesheet", href: words.stijl }),
        load("script", { src: words.script }),
        load("script", { src: words.tekenen }),
      ]).catch(function (error) {
        library = null; /* so that the button may try again */
        throw error;
      });
    return library;
  }

  function fetchBorders(address) {
    return fetch(address)
      .then((answer) => (answer.ok ? answer.json() : { features: [] }))
      .catch(() => ({ features: [] })); /* points alone are a map too */
  }

  const onMap = (points) => new Map(points.map((point) => [String(point.id), point]));

  function number(points) {
    const known = onMap(points);
    let next = 1;
    document.querySelectorAll("li[data-aanbod]").forEach(function (row) {
      const point = known.get(row.dataset.aanbod);
      if (point) {
        point.nummer = next++;
        known.delete(row.dataset.aanbod);
      }
    });
  }

  function showNumbers(points, open) {
    const known = onMap(points);
    document.querySelectorAll("li[data-aanbod]").forEach(function (row) {
      const point = known.get(row.dataset.aanbod);
      if (point && point.nummer) {
        const title = row.querySelector(".db-kaart__titel") || row;
        title.classList.toggle("db-nummer", open);
        title.dataset.nummer = point.nummer;
        known.delete(row.dataset.aanbod);
      }
    });
  }

  function attach(root) {
    const words = root.dataset;
    const button = root.querySelector(".db-landkaart__knop");
    const word = root.querySelector(".db-landkaart__woord");
    const surface = root.querySelector(".db-landkaart__vlak");
    const trouble = root.querySelector(".db-landkaart__fout");
    const list = words.naast && document.getElementById(words.naast);
    const points = JSON.parse(root.querySelector(".db-landkaart__punten").textContent);
    let map = null;
    number(points);

    function set(open) {
      surface.hidden = !open;
      button.setAttribute("aria-expanded", String(open));
      word.textContent = open ? words.dicht : words.open;
      showNumbers(points, open);
      if (list) {
        /* Beside the list it comes after it, so that one tabs through the page as one reads it. */
        const beside = open && WIDE.matches;
        list.parentElement.classList.toggle("db-landkaart-naast", beside);
        if (beside) {
          list.after(surface);
        } else {
          trouble.before(surface);
        }
      }
      if (open && map) {
        map.invalidateSize();
      }
    }

    button.addEventListener("click", function () {
      trouble.textContent = "";
      if (!surface.hidden) {
        set(false);
        return;
      }
      set(true);
      if (map) {
        return;
      }
      Promise.all([fetchBorders(words.grenzen), fetchLibrary(words)])
        .then(function (found) {
          map = window.dichtbijKaart.build(root.contains(surface) ? root : wrap(root, surface), words, found[0], points);
        })
        .catch(function () {
          set(false);
          trouble.textContent = words.fout;
        });
    });
    root.querySelector(".db-landkaart__regel").hidden = false;
  }

  /* The surface may stand elsewhere in the page by the time the library is there. */
  function wrap(root, surface) {
    return { querySelector: (rule) => root.querySelector(rule) || surface.querySelector(rule) };
  }

  document.querySelectorAll(".db-landkaart").forEach(attach);
})();
