/* Draws the map that kaart.js opens, with Leaflet; fetched together with it. A point has the number of its
   aanbod in the list. Without borders or tiles the names of the wijken say where one is. */
"use strict";

(function () {
  const CLUSTER_RADIUS = 76; /* px; between two levels of zoom they come a third closer together */
  const MOST_NUMBERS = 3; /* in one group; of a larger one the first two, and that there are more */
  const SIZE = 44;
  const WIDE_LETTER = 10;
  const CLOSEST = 17;
  const CLOSEST_AT_FIRST = 15;
  const CLOSEST_ON_NAMES = 13; /* where names alone say where one is, a few must be in sight */
  const MARGIN = [30, 30];
  const CALM = window.matchMedia("(prefers-reduced-motion: reduce)").matches;

  const numbered = (point) => (point.nummer ? point.nummer + ". " + point.titel : point.titel);

  function link(point) {
    const line = document.createElement("p");
    const anchor = document.createElement("a");
    anchor.className = "utrecht-link utrecht-link--html-a";
    anchor.href = point.url;
    anchor.textContent = numbered(point);
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

  /* --- Points and groups of points --------------------------------------------------------------- */

  function part(text, name, dutch) {
    const element = document.createElement("span");
    element.textContent = text;
    element.className = name;
    if (dutch) {
      element.lang = "nl";
      element.dir = "ltr";
    }
    return element;
  }

  function icon(shown, said, kind, ids) {
    const box = part("", "db-speld db-speld--" + kind);
    const wide = SIZE + Math.max(0, shown.length - 3) * WIDE_LETTER;
    box.dataset.aanbod = ids.join(" ");
    box.append(part(shown, "db-speld__nummer"), ...said);
    return window.L.divIcon({
      html: box,
      className: "db-landkaart__speld",
      iconSize: [wide, SIZE],
      iconAnchor: kind === "precies" ? [wide / 2, SIZE - 2] : [wide / 2, SIZE / 2],
    });
  }

  function pin(point, words) {
    const about = point.precies ? "" : " (" + words.ongeveer + ")";
    const said = [part(". " + point.titel, "db-onzichtbaar", true), part(about, "db-onzichtbaar")];
    const kind = point.precies ? "precies" : "ongeveer";
    const marker = window.L.marker([point.lat, point.lon], {
      icon: icon(String(point.nummer || ""), said, kind, [point.id]),
      title: point.titel + about,
    });
    marker.punt = point;
    return marker;
  }

  function inOrder(cluster) {
    const points = cluster.getAllChildMarkers().map((one) => one.punt);
    return points.sort((one, other) => (one.nummer || 0) - (other.nummer || 0));
  }

  function bubble(cluster, words) {
    const points = inOrder(cluster);
    const numbers = points.map((one) => one.nummer).filter(Boolean);
    const shown =
      numbers.length > MOST_NUMBERS ? numbers.slice(0, 2).join(", ") + " …" : numbers.join(", ");
    const said = [part(". " + words.samen.replace("{n}", points.length), "db-onzichtbaar")];
    return icon(shown || String(points.length), said, "groep", points.map((one) => one.id));
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
      /* Of a wijk without a border there is the middle: its name stands there, and nothing else. */
      pointToLayer: (_feature, place) => window.L.circleMarker(place, { radius: 0, stroke: false }),
      style: (feature) => ({
        className:
          feature.geometry.type === "Point" ? "db-landkaart__midden" : marked("db-landkaart__wijk", feature, chosen),
      }),
      onEachFeature: function (feature, shape) {
        shape.bindTooltip(feature.properties.naam, {
          permanent: true,
          direction: "bottom",
          offset: [0, 20],
          className: marked("db-landkaart__naam", feature, chosen),
        });
      },
    });
    return layer.addTo(map);
  }

  function marked(name, feature, chosen) {
    return feature.properties.code === chosen ? name + " " + name + "--hier" : name;
  }

  /* A name that would lie over another, over a point or over the edge gives way; that of the chosen
     wijk comes first. */
  function thinOut(map) {
    const all = map.getContainer();
    const edge = all.getBoundingClientRect();
    const names = Array.from(all.querySelectorAll(".db-landkaart__naam"));
    const pressed = all.querySelectorAll(".leaflet-marker-icon, .leaflet-control-zoom");
    const taken = Array.from(pressed, (one) => one.getBoundingClientRect());
    const chosen = (name) => (name.matches(".db-landkaart__naam--hier") ? 0 : 1);
    names.sort((one, other) => chosen(one) - chosen(other));
    names.forEach(function (name) {
      const box = name.getBoundingClientRect();
      const free = within(box, edge) && taken.every((other) => apart(box, other));
      name.classList.toggle("db-landkaart__naam--weg", !free);
      if (free) {
        taken.push(box);
      }
    });
  }

  function within(box, edge) {
    return box.left >= edge.left && box.right <= edge.right && box.top >= edge.top && box.bottom <= edge.bottom;
  }

  function apart(a, b) {
    return a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
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
        show(map, words, inOrder(cluster), popup, cluster.getLatLng());
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

  function view(map, group, borders, words) {
    const here = words.wijk && chosenShape(borders, words.wijk);
    const ground = words.tegels || borders.getLayers().some((shape) => shape.getBounds);
    const all = window.L.latLngBounds([]);
    if (group.getLayers().length) {
      all.extend(group.getBounds());
    }
    if (here) {
      all.extend(here.getBounds ? here.getBounds() : here.getLatLng());
      here.bringToFront();
    }
    if (!all.isValid() && borders.getLayers().length) {
      all.extend(borders.getBounds());
    }
    if (all.isValid()) {
      map.fitBounds(all, {
        padding: MARGIN,
        maxZoom: ground ? CLOSEST_AT_FIRST : CLOSEST_ON_NAMES,
        animate: false,
      });
    }
  }

  function build(root, words, borders, points) {
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
    view(map, group, drawn, words); /* first the view: else the groups move before one's eyes */
    group.addTo(map);
    map.on("zoomend moveend resize", () => thinOut(map));
    group.on("animationend spiderfied unspiderfied", () => thinOut(map));
    thinOut(map);
    return map;
  }

  window.dichtbijKaart = { build: build };
})();
