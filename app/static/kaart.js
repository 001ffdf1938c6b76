/* The map of a page, opened by its button. Only then Leaflet is fetched, from this same host. Points
   and words are in the page (components/landkaart.html); without this script the list says the same. */
"use strict";

(function () {
  const CLUSTER_RADIUS = 44;
  const CLOSEST = 17;
  const MARGIN = [30, 30];
  const CALM = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
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

  function link(point) {
    const line = document.createElement("p");
    const anchor = document.createElement("a");
    anchor.className = "utrecht-link utrecht-link--html-a";
    anchor.href = point.url;
    anchor.textContent = point.titel;
    anchor.lang = "nl";
    anchor.dir = "ltr";
    line.append(anchor);
    return line;
  }

  function content(points, words) {
    const box = document.createElement("div");
    box.append(...points.map(link));
    if (!points.every((point) => point.precies)) {
      const about = document.createElement("p");
      about.className = "db-landkaart__ongeveer";
      about.textContent = words.ongeveer;
      about.dir = "auto";
      box.append(about);
    }
    return box;
  }

  function pin(point, words) {
    const about = !point.precies;
    const icon = window.L.icon({
      iconUrl: about ? words.speldOngeveer : words.speld,
      iconSize: [44, 44],
      iconAnchor: about ? [22, 22] : [22, 42],
      popupAnchor: about ? [0, -12] : [0, -36],
      className: "db-landkaart__speld",
    });
    const name = about ? point.titel + " (" + words.ongeveer + ")" : point.titel;
    const marker = window.L.marker([point.lat, point.lon], { icon: icon, alt: name, title: name });
    marker.punt = point;
    marker.on("add", () => marker.getElement().setAttribute("data-aanbod", point.id));
    return marker;
  }

  function bubble(cluster, words) {
    const count = cluster.getChildCount();
    const box = document.createElement("span");
    const number = document.createElement("span");
    const name = document.createElement("span");
    number.textContent = count;
    number.setAttribute("aria-hidden", "true");
    name.className = "db-onzichtbaar";
    name.textContent = words.samen.replace("{n}", count);
    box.dataset.aanbod = cluster.getAllChildMarkers().map((one) => one.punt.id).join(" ");
    box.append(number, name);
    return window.L.divIcon({ html: box, className: "db-landkaart__groep", iconSize: [48, 48] });
  }

  function ground(map, words) {
    if (words.tegels) {
      map.getContainer().classList.add("db-landkaart__kaart--tegels");
      window.L.tileLayer(words.tegels, { attribution: words.bron, maxZoom: 19 }).addTo(map);
    }
    map.attributionControl.setPrefix(false);
  }

  function drawBorders(map, borders, chosen) {
    const layer = window.L.geoJSON(borders, {
      interactive: false,
      style: (feature) => ({
        className:
          "db-landkaart__wijk" + (feature.properties.code === chosen ? " db-landkaart__wijk--hier" : ""),
      }),
      onEachFeature: function (feature, shape) {
        shape.bindTooltip(feature.properties.naam, {
          permanent: true,
          direction: "bottom",
          offset: [0, 18],
          className: "db-landkaart__naam",
        });
      },
    });
    return layer.addTo(map);
  }

  function chosenShape(layer, chosen) {
    return layer.getLayers().find((shape) => shape.feature.properties.code === chosen);
  }

  function show(map, words, points, popup, place) {
    popup.setLatLng(place).setContent(content(points, words)).openOn(map);
  }

  function addPoints(map, points, words) {
    const popup = window.L.popup({ maxWidth: 300, maxHeight: 240, autoPanPadding: [12, 12] });
    const group = window.L.markerClusterGroup({
      maxClusterRadius: CLUSTER_RADIUS,
      showCoverageOnHover: false,
      spiderfyOnMaxZoom: false,
      zoomToBoundsOnClick: false,
      animate: !CALM,
      iconCreateFunction: (cluster) => bubble(cluster, words),
    });
    let origin = null;
    group.on("click keypress", function (event) {
      if (event.type === "keypress" && event.originalEvent.key !== "Enter") {
        return;
      }
      origin = event.layer;
      show(map, words, [event.layer.punt], popup, event.layer.getLatLng());
    });
    group.on("clusterclick clusterkeypress", function (event) {
      if (event.type === "clusterkeypress" && event.originalEvent.key !== "Enter") {
        return;
      }
      const cluster = event.layer;
      const bounds = cluster.getBounds();
      if (bounds.getNorthEast().equals(bounds.getSouthWest()) || map.getZoom() >= CLOSEST) {
        origin = cluster;
        show(map, words, cluster.getAllChildMarkers().map((one) => one.punt), popup, cluster.getLatLng());
      } else {
        map.fitBounds(bounds, { padding: MARGIN });
        map.getContainer().focus({ preventScroll: true });
      }
    });
    map.on("popupopen", function (event) {
      const box = event.popup.getElement();
      const close = box.querySelector(".leaflet-popup-close-button");
      if (close) {
        close.setAttribute("aria-label", words.weg);
      }
      box.querySelector("a").focus({ preventScroll: true });
    });
    /* Leaflet hears Escape only while the map itself has the focus. */
    map.getContainer().addEventListener("keydown", function (event) {
      if (event.key === "Escape") {
        map.closePopup();
      }
    });
    map.on("popupclose", function () {
      const back = origin && origin.getElement();
      (back || map.getContainer()).focus({ preventScroll: true });
    });
    group.addLayers(points.map((point) => pin(point, words)));
    return group;
  }

  function view(map, group, borders, chosen) {
    const here = chosen && chosenShape(borders, chosen);
    const all = window.L.latLngBounds([]);
    if (group.getLayers().length) {
      all.extend(group.getBounds());
    }
    if (here) {
      all.extend(here.getBounds());
      here.bringToFront();
    }
    if (!all.isValid() && borders.getLayers().length) {
      all.extend(borders.getBounds());
    }
    if (all.isValid()) {
      map.fitBounds(all, { padding: MARGIN, maxZoom: 15, animate: false });
    }
  }

  function build(root, words, borders) {
    const points = JSON.parse(root.querySelector(".db-landkaart__punten").textContent);
    const map = window.L.map(root.querySelector(".db-landkaart__kaart"), {
      center: [52.1, 5.3],
      zoom: 7,
      maxZoom: CLOSEST,
      zoomControl: false,
      scrollWheelZoom: false,
      zoomSnap: 0.5,
      fadeAnimation: !CALM,
      zoomAnimation: !CALM,
      markerZoomAnimation: !CALM,
      inertia: !CALM,
    });
    window.L.control.zoom({ position: "bottomright", zoomInTitle: words.in, zoomOutTitle: words.uit }).addTo(map);
    ground(map, words);
    const drawn = drawBorders(map, borders, words.wijk);
    const group = addPoints(map, points, words);
    view(map, group, drawn, words.wijk); /* first the view: else the groups move before one's eyes */
    group.addTo(map);
    return map;
  }

  function attach(root) {
    const words = root.dataset;
    const button = root.querySelector(".db-landkaart__knop");
    const word = root.querySelector(".db-landkaart__woord");
    const surface = root.querySelector(".db-landkaart__vlak");
    const trouble = root.querySelector(".db-landkaart__fout");
    const list = words.naast && document.getElementById(words.naast);
    let map = null;

    function set(open) {
      surface.hidden = !open;
      button.setAttribute("aria-expanded", String(open));
      word.textContent = open ? words.dicht : words.open;
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
          map = build(root.contains(surface) ? root : wrap(root, surface), words, found[0]);
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
