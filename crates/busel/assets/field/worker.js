// Keeps the field app on the phone, whole or not at all. A new one is fetched beside the old one and
// waits until somebody taps; what was saved lies elsewhere and is not touched. The reader of labels is
// kept once a phone that needs it has fetched it.
const NAME = "busel-field-" + MARK;

self.addEventListener("install", (event) => {
  const fresh = FILES.map((file) => new Request(file, { cache: "reload" }));
  event.waitUntil(caches.open(NAME).then((cache) => cache.addAll(fresh)));
});

self.addEventListener("activate", (event) => {
  const old = (names) => names.filter((name) => name.startsWith("busel-field-") && name !== NAME);
  const clear = caches.keys().then((names) => Promise.all(old(names).map((name) => caches.delete(name))));
  event.waitUntil(clear.then(() => self.clients.claim()));
});

self.addEventListener("message", (event) => {
  if (event.data === "use") self.skipWaiting();
});

self.addEventListener("fetch", (event) => {
  const { pathname, origin } = new URL(event.request.url);
  if (event.request.method !== "GET" || origin !== location.origin || ![...FILES, ...LATER].includes(pathname)) return;
  const opened = caches.open(NAME);
  const kept = opened.then((cache) => cache.match(pathname));
  event.respondWith(kept.then(async (found) => {
    if (found) return found;
    const answer = await fetch(event.request);
    if (answer.ok && LATER.includes(pathname)) await (await opened).put(pathname, answer.clone());
    return answer;
  }));
});
