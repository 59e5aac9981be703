// From the address to a screen, past what stands before it; the bar above; taking a link; a new version,
// which waits for a tap.
const SCREENS = [
  [/^#\/way\/(\d+)$/, atWay],
  [/^#\/way\/(\d+)\/some$/, seldom(() => atSome)],
  [/^#\/way\/(\d+)\/boxes$/, seldom(() => atBoxes)],
  [/^#\/box\/([0-9A-Z-]+)$/, seldom(() => atBox)],
  [/^#\/count$/, seldom(() => atCount)],
  [/^#\/convoy$/, seldom(() => atConvoy)],
  [/^#\/ask(?:\/(.+))?$/, seldom(() => atAsk)],
  [/^#\/phone$/, atPhone],
  [/^#\/hide$/, seldom(() => atHide)],
  [/^#\/done$/, atDone],
];

// These show what may change by itself; in the others somebody may be typing, and never while somebody
// types a code or the camera looks.
const LIVE = [atRun, atPhone, atDone];
let drawn = 0;

const screenNow = () => {
  for (const [pattern, screen] of SCREENS) {
    const found = location.hash.match(pattern);
    if (found) return [screen, found[1]];
  }
  return [atRun];
};

const bar = async () => {
  const left = unsent(await all("outbox"), await answers()).length;
  by("net").hidden = isReached;
  by("unsent").hidden = !left;
  by("unsent").querySelector("b").textContent = String(left);
  for (const tab of document.querySelectorAll(".tabs a")) {
    const isHere = tab.hash === (location.hash.match(/^#\/(count|ask|phone)/) || ["#/"])[0];
    if (isHere) tab.setAttribute("aria-current", "page"); else tab.removeAttribute("aria-current");
  }
};

// Draws the screen and says whether it did: not if another one was asked for meanwhile, nor, where
// nobody asked, if somebody has begun to type.
const show = async (isAsked = true) => {
  const turn = ++drawn;
  const ahead = await before();
  const [screen, what] = ahead ? [ahead] : screenNow();
  const here = el("div", { "data-at": ahead ? "" : location.hash });
  titled((await runNow()) ? word("hand-over") : word("no-run"));
  document.querySelector(".tabs").hidden = !!ahead;
  if (isEnded) here.append(el("div", { class: "ended" }, el("h2", {}, word("ended")), el("p", {}, word("ended-text"))));
  await screen(here, what);
  await bar();
  if (turn !== drawn || (!isAsked && isBusy())) return false;
  place(here, ahead);
  return true;
};

const isBusy = () => (by("code") && by("code").value) || by("here").querySelector("video:not([hidden]), .squares");

const redraw = () => (openKey && LIVE.includes(screenNow()[0]) && !isBusy() ? show(false) : bar()).catch(() => {});

// Takes the link that waits, if one does; says whether the screen tells of that.
const link = async () => {
  const waiting = await kept("link");
  if (!waiting) return;
  titled(word("binding"));
  try {
    const is = await takeLink(waiting);
    if (!is) {
      await write((store) => store.delete("link"));
      titled(word("ended"));
      by("here").replaceChildren(el("p", {}, word("ended-text")));
      return true;
    }
  } catch {
    isReached = false;
    if (await kept("run")) return;
    titled(word("no-run"));
    by("here").replaceChildren(el("p", {}, word("bind-failed")));
    setTimeout(() => openKey && enter(), waitAfter(failures++, Math.random()));
    return true;
  }
};

// Past the six digits.
const enter = async () => {
  if (await link()) return;
  await show();
  send();
  follow();
  settle();
  // So that a browser that tidies up does not take away what is not sent.
  if (navigator.storage && navigator.storage.persist) navigator.storage.persist().catch(() => {});
};

// A new version is used when somebody says so, and what is saved stays where it is.
const versions = async () => {
  if (!("serviceWorker" in navigator)) throw new Error("nothing is kept here");
  const known = await navigator.serviceWorker.register(trusted("/field/worker.js"), { scope: "/field" });
  const offer = () => { by("fresh").hidden = !(known.waiting && navigator.serviceWorker.controller); };
  offer();
  known.addEventListener("updatefound", () => known.installing && known.installing.addEventListener("statechange", offer));
  by("fresh").querySelector("button").addEventListener("click", () => {
    navigator.serviceWorker.addEventListener("controllerchange", () => location.reload());
    if (known.waiting) known.waiting.postMessage("use");
  });
};

// What can wait until the run is here: the app on the phone, and then what reads labels.
let settled;
const settle = () => {
  settled ||= versions().then(async () => {
    const { serviceWorker } = navigator;
    if (!serviceWorker.controller) await new Promise((done) => serviceWorker.addEventListener("controllerchange", done, { once: true }));
    await fetchReader();
  }).catch(() => {});
};

const start = async () => {
  try {
    isEnded = !!(await kept("ended"));
    await noteLink();
    const lock = await kept("lock");
    if (lock && lock.wrong >= TRIES) await wipe();
    if (openKey && await link()) return;
    // Somebody may be typing digits already.
    const ahead = await before();
    if (ahead && ahead === standing) await bar(); else await show();
  } catch {
    titled(word("no-store"));
    return;
  }
  send();
};

addEventListener("hashchange", () => {
  if (/^#[0-9a-f]{32}$/.test(location.hash)) return start();
  show().then((is) => { if (is) { scrollTo(0, 0); by("main").focus({ preventScroll: true }); } });
});
start();
// Nothing of this is waited for: on a line that swallows everything it may never come back. Whoever has a
// link takes the run first.
if (standing === atChoose) setTimeout(settle, 30000); else settle();
