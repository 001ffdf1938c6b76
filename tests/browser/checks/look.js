// Looks at the page for the checks beside it. Only reads; gives plain data and sentences.
window.dbLook ??= (() => {
  const TARGETS = "a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button]";
  const HOLDERS = "a[href], button, label, summary, input, select, textarea, option, [role=option], [tabindex='0'], [contenteditable]";
  const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  const colours = new Map();

  // What moves slowly would be looked at halfway.
  const still = new CSSStyleSheet();
  still.replaceSync("*, *::before, *::after { scroll-behavior: auto !important; transition: none !important; }");
  document.adoptedStyleSheets = [still];

  const words = (text) => (text ?? "").replace(/\s+/g, " ").trim();

  function name(e) {
    const mark = e.id ? `#${e.id}` : e.classList.length ? `.${e.classList[0]}` : "";
    const said = words(e.getAttribute("aria-label") || e.innerText || e.name || e.getAttribute("src"));
    return `${e.localName}${mark}${said ? ` “${said.slice(0, 50)}”` : ""}`;
  }

  function colour(text) {
    if (!colours.has(text)) {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = text;
      canvas.fillRect(0, 0, 1, 1);
      const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
      colours.set(text, [r, g, b, a / 255]);
    }
    return colours.get(text);
  }

  // What an element takes up, cut by every box around it that clips; null when nothing is left.
  function clipped(rect, e, own = false) {
    let { left, top, right, bottom } = rect;
    for (let box = own ? e : e.parentElement; box && box !== document.body; box = box.parentElement) {
      const style = getComputedStyle(box);
      if (style.display === "inline" || style.display === "contents") continue;
      const edge = box.getBoundingClientRect();
      if (style.clipPath !== "none" && edge.width <= 2 && edge.height <= 2) return null;
      if (style.overflowX !== "visible") [left, right] = [Math.max(left, edge.left), Math.min(right, edge.right)];
      if (style.overflowY !== "visible") [top, bottom] = [Math.max(top, edge.top), Math.min(bottom, edge.bottom)];
      if (style.position === "fixed") break;
    }
    return right - left > 1 && bottom - top > 1 ? { left, top, right, bottom } : null;
  }

  const shown = (e) => e.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true });

  function seen(e) {
    return shown(e) && clipped(e.getBoundingClientRect(), e, true) !== null;
  }

  // Every piece of text in sight: its words, its element and a rectangle for each of its lines.
  function texts() {
    const found = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const e = node.parentElement;
      if (!words(node.data) || ["SCRIPT", "STYLE", "NOSCRIPT", "OPTION", "TEXTAREA"].includes(e.tagName) || !shown(e)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const lines = [...range.getClientRects()].map((one) => clipped(one, e, true)).filter(Boolean);
      if (lines.length) found.push({ text: words(node.data), e, lines });
    }
    return found;
  }

  // --- Where Tab goes ---------------------------------------------------------------------------

  const stops = [];
  const noted = [];

  function style(e) {
    const s = getComputedStyle(e);
    return {
      outline: s.outlineStyle === "none" ? 0 : parseFloat(s.outlineWidth),
      outlineColour: colour(s.outlineColor),
      shadow: s.boxShadow,
      shadowColour: colour(s.boxShadow === "none" ? "transparent" : s.boxShadow.match(/^[a-z-]+\([^)]*\)|^\w+/)[0]),
      ground: colour(s.backgroundColor),
      rest: [s.borderTopColor, s.borderBottomColor, s.borderBottomWidth, s.textDecorationLine, s.textDecorationThickness].join(),
    };
  }

  function ground(e) {
    for (let box = e.parentElement; box; box = box.parentElement) {
      const s = getComputedStyle(box);
      if (s.backgroundImage !== "none") return null;
      if (colour(s.backgroundColor)[3] === 1) return colour(s.backgroundColor);
    }
    return [255, 255, 255, 1];
  }

  function box(e) {
    const rect = [...e.getClientRects()].find((one) => one.width && one.height) ?? e.getBoundingClientRect();
    return { left: rect.left + scrollX, top: rect.top + scrollY, right: rect.right + scrollX, bottom: rect.bottom + scrollY };
  }

  const shows = (e) => [e, ...(e.labels ?? []), e.parentElement].map(style);

  // What lies on top of the middle of ``e``, when that is neither it nor a part or parent of it.
  function cover(e) {
    const edge = clipped([...e.getClientRects()].find((one) => one.width && one.height) ?? e.getBoundingClientRect(), e);
    if (!edge) return "";
    const x = (Math.max(edge.left, 0) + Math.min(edge.right, innerWidth)) / 2;
    const y = (Math.max(edge.top, 0) + Math.min(edge.bottom, innerHeight)) / 2;
    const hit = document.elementFromPoint(x, y);
    if (!hit) return "the edge of the screen";
    const own = hit === e || e.contains(hit) || hit.contains(e) || [...(e.labels ?? [])].some((one) => one.contains(hit));
    return own ? "" : name(hit);
  }

  function startWalk() {
    stops.length = 0;
    document.activeElement?.blur();
    scrollTo(0, 0);
    // Tab goes on from where it was last: from a place at the very start, which is gone again.
    const start = document.createElement("span");
    start.tabIndex = -1;
    document.body.prepend(start);
    start.focus({ preventScroll: true });
    start.remove();
    noted.length = 0;
    document.addEventListener("keyup", note, true);
  }

  // Where Tab is now: its number in the walk, or null at the end of the page.
  function stop() {
    const e = document.activeElement;
    if (!e || e === document.body || e === document.documentElement) return null;
    const before = stops.findIndex((one) => one.e === e);
    if (before >= 0) return before;
    stops.push({ e, name: name(e), cover: cover(e), focused: shows(e) });
    return stops.length - 1;
  }

  const note = (event) => event.key === "Tab" && noted.push(stop());

  // The numbers of the stops since the last time this was asked; null is the end of the page.
  const steps = () => noted.splice(0);

  function walked() {
    document.removeEventListener("keyup", note, true);
    document.activeElement?.blur();
    // What the focus moved goes back, so that the checks after this one see the page as it opens.
    for (const box of document.querySelectorAll("*")) if (box.scrollLeft) box.scrollLeft = 0;
    scrollTo(0, 0);
    return stops.map(({ e, name, cover, focused }) => ({
      name,
      cover,
      focused,
      blurred: shows(e),
      ground: ground(e),
      box: box(e),
      section: e.closest("section, aside, form") && box(e.closest("section, aside, form")),
      fixed: isFixed(e),
      seen: seen(e) || (e.labels?.length ?? 0) > 0,
    }));
  }

  function isFixed(e) {
    for (let box = e; box; box = box.parentElement) {
      if (["fixed", "sticky"].includes(getComputedStyle(box).position)) return true;
    }
    return false;
  }

  function tabbable() {
    const groups = new Set();
    return [...document.querySelectorAll(`${TARGETS}, [tabindex]`)].filter((e) => {
      if (e.tabIndex < 0 || e.disabled || !shown(e) || e.closest("[inert]") || !e.getClientRects().length) return false;
      if (e.type !== "radio") return true;
      const group = [...document.getElementsByName(e.name)].filter((one) => one.form === e.form);
      const chosen = group.find((one) => one.checked) ?? group[0];
      if (e !== chosen || groups.has(e.name)) return false;
      groups.add(e.name);
      return true;
    });
  }

  const missed = () => tabbable().filter((e) => !stops.some((one) => one.e === e)).map(name);

  // --- Sizes ------------------------------------------------------------------------------------

  // A link in a sentence may be as high as its line (WCAG 2.5.8, exception Inline).
  function inSentence(e) {
    if (e.localName !== "a" || getComputedStyle(e).display !== "inline") return false;
    const block = e.parentElement.closest("p, li, dd, td, figcaption, div, summary, legend, blockquote");
    const links = [...block.querySelectorAll("a[href]")].reduce((sum, one) => sum + words(one.innerText).length, 0);
    return words(block.innerText).length - links > 2;
  }

  function smallTargets(height, width) {
    return [...document.querySelectorAll(TARGETS)].filter((e) => seen(e) && !inSentence(e)).flatMap((e) => {
      const boxes = [e, ...(["checkbox", "radio"].includes(e.type) ? e.labels : [])].map((one) => one.getBoundingClientRect());
      const edge = (which, side) => which(...boxes.map((one) => one[side]));
      const wide = edge(Math.max, "right") - edge(Math.min, "left");
      const high = edge(Math.max, "bottom") - edge(Math.min, "top");
      return wide < width - 0.5 || high < height - 0.5 ? [`${name(e)} is ${Math.round(wide)} by ${Math.round(high)} px`] : [];
    });
  }

  function smallLetters(least) {
    const small = texts().map(({ e }) => e).filter((e) => parseFloat(getComputedStyle(e).fontSize) < least);
    return [...new Set(small)].map((e) => `${name(e)} has letters of ${getComputedStyle(e).fontSize}`);
  }

  // --- Room -------------------------------------------------------------------------------------

  function wider() {
    const room = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= room) return [];
    const out = [...document.body.querySelectorAll("*")].filter((e) => {
      const rect = e.getBoundingClientRect();
      return shown(e) && (rect.right > room + 1 || rect.left < -1) && rect.width && !e.querySelector("*");
    });
    return [`the page is ${document.documentElement.scrollWidth} px wide in ${room}: ${out.slice(0, 3).map(name).join(", ")}`];
  }

  const spacing = new CSSStyleSheet();
  spacing.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    p { margin-block-end: 2em !important; }`);

  function space(on) {
    document.adoptedStyleSheets = on ? [still, spacing] : [still];
  }

  // A child of a flex or grid box that CSS puts before or behind what it was written behind or before.
  function reordered() {
    return [...document.body.querySelectorAll("*")].filter((box) => /flex|grid/.test(getComputedStyle(box).display)).flatMap((box) => {
      const places = [...box.children].filter(shown).map((e) => [e, Number(getComputedStyle(e).order)]);
      return places.filter(([, order], at) => at && order < Math.max(...places.slice(0, at).map(([, one]) => one)))
        .map(([e]) => `${name(e)} is shown before what is written before it`);
    });
  }

  // In the few colours that a visitor chose: what can be pressed or filled in, and has no edge.
  function flat() {
    return [...document.querySelectorAll("button, .utrecht-button-link, select, textarea, input:not([type=hidden], [type=checkbox], [type=radio])")]
      .filter((e) => seen(e) && [getComputedStyle(e).borderTopStyle, getComputedStyle(e).outlineStyle].every((one) => one === "none"))
      .map((e) => `${name(e)} has no edge`);
  }

  // Text that a box cuts off: it is larger than its box, and the box hides what does not fit.
  function cut() {
    return [...document.body.querySelectorAll("*")].filter((e) => {
      const s = getComputedStyle(e);
      if (![s.overflowX, s.overflowY].some((one) => ["hidden", "clip"].includes(one)) || !seen(e) || !words(e.innerText)) return false;
      if (e.closest("svg") || e.clientWidth < 3 || e.clientHeight < 3) return false;
      const sideways = ["hidden", "clip"].includes(s.overflowX) && e.scrollWidth > e.clientWidth + 1;
      const down = ["hidden", "clip"].includes(s.overflowY) && e.scrollHeight > e.clientHeight + 3;
      return sideways || down;
    }).map((e) => `${name(e)} is cut off`);
  }

  // Texts that lie over each other. The middle half of a line counts: high letters may touch.
  function overlaps() {
    const lines = texts().flatMap(({ text, e, lines }) => lines.map(({ left, top, right, bottom }) => {
      const quarter = (bottom - top) / 4;
      return { text, e, left, right, top: top + quarter, bottom: bottom - quarter };
    }));
    lines.sort((a, b) => a.top - b.top);
    const found = new Set();
    lines.forEach((a, at) => {
      for (let next = at + 1; next < lines.length && lines[next].top < a.bottom; next++) {
        const b = lines[next];
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const down = Math.min(a.bottom, b.bottom) - b.top;
        if (across > 3 && down > 3 && a.e !== b.e) found.add(`“${a.text.slice(0, 40)}” and “${b.text.slice(0, 40)}” lie over each other`);
      }
    });
    return [...found];
  }

  // Text with something else on top of it. Only what is on the screen can be asked for.
  function covered() {
    const found = new Set();
    for (const { text, e, lines } of texts()) {
      for (const line of lines) {
        const [x, y] = [(line.left + line.right) / 2, (line.top + line.bottom) / 2];
        const hit = document.elementFromPoint(x, y);
        if (!hit || hit.contains(e) || getComputedStyle(e).pointerEvents === "none") continue;
        // A part of the same element lies over its text only when one can't see through it.
        if (e.contains(hit) && colour(getComputedStyle(hit).backgroundColor)[3] === 0) continue;
        const shared = hit.closest("label, a, button, summary");
        if (e.contains(hit) || !shared?.contains(e)) found.add(`${name(hit)} lies over “${text.slice(0, 40)}”`);
      }
    }
    return [...found];
  }

  const height = () => document.documentElement.scrollHeight;

  // --- What is written --------------------------------------------------------------------------

  function language(e) {
    const holder = e.closest("[lang]");
    return { lang: (holder?.lang ?? "").split("-")[0], dir: getComputedStyle(e).direction };
  }

  // Every text and every said attribute, with the language and direction it is in.
  function said() {
    const own = texts().filter(({ e }) => !e.closest("svg")).map(({ text, e }) => ({ text, ...language(e) }));
    const more = [...document.body.querySelectorAll("[aria-label], [alt], [title], [placeholder]")].flatMap((e) =>
      ["aria-label", "alt", "title", "placeholder"].filter((one) => words(e.getAttribute(one)))
        .map((one) => ({ text: words(e.getAttribute(one)), ...language(e) })));
    return { lang: document.documentElement.lang, dir: document.documentElement.dir, texts: [...own, ...more] };
  }

  const called = (e) => words(e.getAttribute("aria-label")
    || (e.getAttribute("aria-labelledby") ?? "").split(" ").map((id) => document.getElementById(id)?.textContent ?? "").join(" ")
    || [...(e.labels ?? [])].map((one) => one.textContent).join(" "));

  function outline() {
    const all = (selector) => [...document.querySelectorAll(selector)];
    const ids = all("[id]").map((e) => e.id);
    return {
      headings: all("h1, h2, h3, h4, h5, h6").filter(shown).map((e) => [Number(e.localName[1]), words(e.textContent)]),
      ids: [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))],
      images: all("img").map((e) => ({ name: name(e), alt: e.getAttribute("alt") })),
      drawings: all("svg").filter((e) => !e.closest("[aria-hidden=true]") && !(e.role === "img" && called(e))).map(name),
      links: all("a[href]").filter(shown).map((e) => ({
        name: name(e),
        text: called(e) || words(e.textContent + [...e.querySelectorAll("img")].map((one) => one.alt).join(" ")),
      })),
      fields: all("input:not([type=hidden], [type=submit]), select, textarea").filter((e) => shown(e) && !called(e)).map(name),
      positive: all("[tabindex]").filter((e) => e.tabIndex > 0).map(name),
      pretend: all("[onclick], [role=button], [role=link], body *").filter((e) => {
        const pressed = e.hasAttribute("onclick") || ["button", "link"].includes(e.getAttribute("role"))
          || (getComputedStyle(e).cursor === "pointer" && shown(e));
        return pressed && !e.closest(HOLDERS);
      }).filter((e, _at, every) => !every.includes(e.parentElement)).map(name),
    };
  }

  return { startWalk, steps, walked, missed, smallTargets, smallLetters, wider, space, reordered, flat, cut, overlaps, covered, height, said, outline };
})();
