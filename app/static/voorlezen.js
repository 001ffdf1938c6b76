/* "Lees voor": the page by the browser's own voice, each part in its own language. Nothing is sent
   anywhere. Hidden where the browser has no speech. */
"use strict";

(function () {
  const box = document.querySelector("[data-leesvoor]:not([data-klaar])");
  const main = document.querySelector("main");
  if (!box || !main) {
    return;
  }
  if (!window.speechSynthesis || !window.SpeechSynthesisUtterance) {
    box.classList.add("db-leesvoor--geen");
    return;
  }
  box.dataset.klaar = "";
  const speech = window.speechSynthesis;
  const start = box.querySelector("[data-leesvoor-start]");
  const pause = box.querySelector("[data-leesvoor-pauze]");
  const stop = box.querySelector("[data-leesvoor-stop]");
  const SILENT =
    "script,style,template,svg,nav,form,button,input,select,textarea,[hidden],[aria-hidden=true],[data-leesvoor],[data-bewaar],[data-zwijg],.db-verlaat,.db-deel";
  const BLOCK = /^(ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|CAPTION|DD|DETAILS|DIV|DL|DT|H[1-6]|LI|OL|P|SECTION|SUMMARY|TABLE|TD|TH|TR|UL)$/;
  const LONGEST = 180; /* characters: some browsers stop in the middle of a long text */
  let turn = 0;

  /* --- What to say: parts of the page in order, each with its language ---------------------------- */

  function collect(element, language, parts) {
    element.childNodes.forEach(function (node) {
      if (node.nodeType === Node.TEXT_NODE) {
        add(parts, node.textContent, language);
      } else if (node.nodeType === Node.ELEMENT_NODE && isRead(node)) {
        const block = BLOCK.test(node.tagName);
        if (block) {
          close(parts);
        }
        collect(node, node.lang || language, parts);
        if (block) {
          close(parts);
        }
      }
    });
  }

  function isRead(node) {
    if (node.matches(SILENT)) {
      return false;
    }
    const folded = node.parentElement && node.parentElement.matches("details:not([open])");
    return !(folded && node.tagName !== "SUMMARY");
  }

  function add(parts, text, language) {
    const words = text.replace(/\s+/g, " ");
    const last = parts[parts.length - 1];
    if (last && !last.closed && last.language === language) {
      last.text += words;
    } else if (words.trim()) {
      parts.push({ text: words, language: language, closed: false });
    }
  }

  function close(parts) {
    if (parts.length) {
      parts[parts.length - 1].closed = true;
    }
  }

  function pieces(text) {
    const found = [];
    let rest = text.trim();
    while (rest.length > LONGEST) {
      const head = rest.slice(0, LONGEST);
      const cut = Math.max(head.lastIndexOf(". "), head.lastIndexOf("? "), head.lastIndexOf("! "));
      const at = cut > 0 ? cut + 1 : head.lastIndexOf(" ") > 0 ? head.lastIndexOf(" ") : LONGEST;
      found.push(rest.slice(0, at).trim());
      rest = rest.slice(at).trim();
    }
    return rest ? found.concat(rest) : found;
  }

  function utterances() {
    const parts = [];
    collect(main, document.documentElement.lang, parts);
    return parts.flatMap((part) =>
      pieces(part.text).map(function (text) {
        const utterance = new window.SpeechSynthesisUtterance(text);
        utterance.lang = part.language;
        const voice = speech.getVoices().find((one) => one.lang.startsWith(part.language) && one.localService);
        if (voice) {
          utterance.voice = voice;
        }
        return utterance;
      })
    );
  }

  /* --- The buttons ------------------------------------------------------------------------------ */

  function show(speaking, paused) {
    start.hidden = speaking;
    start.setAttribute("aria-pressed", String(speaking));
    pause.hidden = !speaking;
    pause.setAttribute("aria-pressed", String(paused));
    stop.hidden = !speaking;
  }

  function end(focus) {
    turn += 1; /* what is still to come belongs to an older turn */
    speech.cancel();
    show(false, false);
    if (focus) {
      start.focus();
    }
  }

  function say(queue, mine) {
    const next = queue.shift();
    if (mine !== turn) {
      return;
    }
    if (!next) {
      end(box.contains(document.activeElement));
      return;
    }
    next.onend = () => say(queue, mine);
    next.onerror = next.onend; /* one part that cannot be said does not stop the rest */
    speech.speak(next);
  }

  start.addEventListener("click", function () {
    speech.cancel();
    turn += 1;
    show(true, false);
    pause.focus();
    say(utterances(), turn);
  });
  pause.addEventListener("click", function () {
    const paused = pause.getAttribute("aria-pressed") === "true";
    if (paused) {
      speech.resume();
    } else {
      speech.pause();
    }
    show(true, !paused);
  });
  stop.addEventListener("click", () => end(true));
  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape" && !stop.hidden) {
      end(box.contains(document.activeElement));
    }
  });
  window.addEventListener("pagehide", () => end(false));
  box.hidden = false;
})();
