/* Lets a kept list be read without internet. It stores nothing by itself: lijst.js puts the list and
   its pages in the cache, as a stranger sees them, and takes them out again. */
"use strict";

const CACHE = "dichtbij-lijst-1"; /* as in lijst.js; a new number throws the old one away */

self.addEventListener("install", () => self.skipWaiting());

self.addEventListener("activate", function (event) {
  event.waitUntil(
    self.caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name !== CACHE).map((name) => self.caches.delete(name))))
      .then(() => self.clients.claim())
  );
});

self.addEventListener("fetch", function (event) {
  const url = new URL(event.request.url);
  if (event.request.method === "GET" && url.origin === self.location.origin) {
    event.respondWith(fetch(event.request).catch((error) => kept(event.request, url, error)));
  }
});

async function kept(request, url, error) {
  const cache = await self.caches.open(CACHE);
  const found = await cache.match(request, { ignoreVary: true });
  if (found) {
    return found;
  }
  const offline = request.mode === "navigate" ? await offlinePage(cache, url) : undefined;
  if (offline) {
    return offline;
  }
  throw error;
}

async function offlinePage(cache, url) {
  /* In the language of the page that was asked for, else in the one that is there. */
  const pages = (await cache.keys()).filter((one) => new URL(one.url).pathname.endsWith("/offline"));
  const language = "/" + url.pathname.split("/")[1] + "/offline";
  const best = pages.find((one) => new URL(one.url).pathname === language) || pages[0];
  return best && cache.match(best, { ignoreVary: true });
}
