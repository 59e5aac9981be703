// Keeps the field app on the phone, whole or not at all. A new one is fetched beside the old one and
// waits until somebody taps; what was saved lies elsewhere and is not touched. What only some phones
// need is kept once it was fetched.
const NAME = "busel-field-" + MARK;

// What has a fingerprint in its address need not come twice.
const isMarked = (file) => file.includes("?") || file.startsWith("/assets/");

self.addEventListener("install", (event) => {
  const fresh = FILES.map((file) => new Request(file, isMarked(file) ? {} : { cache: "reload" }));
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
  const { pathname, search, origin } = new URL(event.request.url);
  const file = [pathname + search, pathname].find((name) => FILES.includes(name) || LATER.includes(name));
  if (event.request.method !== "GET" || origin !== location.origin || !file) return;
  const opened = caches.open(NAME);
  const kept = opened.then((cache) => cache.match(file));
  event.respondWith(kept.then(async (found) => {
    if (found) return found;
    const answer = await fetch(event.request);
    if (answer.ok && LATER.includes(file)) await (await opened).put(file, answer.clone());
    return answer;
  }));
});
