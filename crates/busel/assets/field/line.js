// Talking with the centre. Nothing here is waited for by a screen: what is saved goes out when there is
// a way, from one tab at a time, as often as it takes.
const PATIENCE = 15000;
let failures = 0;
let timer;
let isReached = true;
let isUnsure = false;
let isEnded = false;
const told = () => { news.postMessage("changed"); redraw(); };

const ask = (path, body, headers, signal = AbortSignal.timeout(PATIENCE)) =>
  fetch(path, {
    method: body === undefined ? "GET" : "POST",
    body,
    headers,
    cache: "no-store",
    credentials: "same-origin",
    redirect: "error",
    signal,
  });

// The key that signs what this phone says. It never leaves the browser, not even to this script.
const ownKey = async () => {
  const known = await kept("key");
  if (known) return known;
  const made = await crypto.subtle.generateKey({ name: "ECDSA", namedCurve: "P-256" }, false, ["sign", "verify"]);
  await write((store, outbox, said, gives) => {
    // Of two tabs the first one's key counts.
    const asked = store.get("key");
    asked.onsuccess = () => { if (asked.result) gives(asked.result); else { store.put(made, "key"); gives(made); } };
  });
  return kept("key");
};

const sign = async (path, body) => {
  const { privateKey } = await ownKey();
  const bytes = await new Blob([path, "\n", body]).arrayBuffer();
  return hex(await crypto.subtle.sign({ name: "ECDSA", hash: "SHA-256" }, privateKey, bytes));
};

const isHere = async () => {
  const answer = await ask("/field/here");
  if (!answer.ok || !isOurs(await answer.text())) throw new Error("somebody else answers");
};

// Says something as this phone. What comes back that is no JSON of ours is as good as no answer.
const say = async (path, what, signal) => {
  const { phone } = await kept("phone");
  const body = what instanceof Blob ? what : JSON.stringify(what);
  const answer = await ask(path, body, {
    "content-type": what instanceof Blob ? "application/octet-stream" : "application/json",
    "busel-phone": String(phone),
    "busel-signature": await sign(path, body),
  }, signal);
  const isJson = (answer.headers.get("content-type") || "").startsWith("application/json");
  // Over: the run is told no more, and what was saved is still taken. Gone: nothing is.
  if (isJson && answer.status === 410) return null;
  if (isJson && answer.status === 404) {
    await keep("ended", true);
    isEnded = true;
    return null;
  }
  if (!answer.ok || !isJson) throw new Error("no answer of ours");
  return answer.json();
};

const keepRun = async ({ phone, centre, ...run }) => {
  const locked = await lockAway(run);
  await roomy((known) => {
    known.put({ phone, centre }, "phone");
    known.put(locked, "run");
    known.delete("link");
    known.delete("ended");
  });
};

const token = async () => readable((await kept("lock")).token);

// Takes the link of a run, once there is a network: the first phone that does has it.
const takeLink = async (secret) => {
  const { publicKey } = await ownKey();
  const key = hex(await crypto.subtle.exportKey("raw", publicKey));
  const lang = document.documentElement.lang;
  await isHere();
  const answer = await ask("/field/bind", JSON.stringify({ secret, key, lang, token: await token() }), { "content-type": "application/json" });
  if (answer.status === 404) return false;
  if (!answer.ok) throw new Error("no answer of ours");
  await keepRun(await answer.json());
  isEnded = false;
  return true;
};

// The run as it stands now; the one before stays where there is no answer.
const refresh = async () => {
  await isHere();
  const run = await say("/field/run", { lang: document.documentElement.lang, token: await token() });
  if (run) await keepRun(run);
  told();
  return run;
};

const sendable = (rows) => rows.map(({ attempt, sealed }) => ({ attempt, sealed }));

// From now on these may be with the centre, whatever becomes of its answer.
const tried = async (rows) => {
  const last = Math.max((await kept("tried")) || 0, ...rows.map((row) => row.seq));
  // On a phone that is full they go out all the same.
  await roomy((known) => known.put(last, "tried")).catch(() => {});
};

// Writes down what the centre said; where there is no room for it, what was delivered goes at once.
const note = (got) =>
  roomy((known, outbox, said) => got.forEach((one) => said.put(one))).catch(() =>
    write((known, outbox) => got.forEach((one) => { if (one.is === "delivered") outbox.delete(one.attempt); })));

// Takes the last tap back, and says whether it did; never while something is on its way.
const undo = () => navigator.locks.request("busel-send", async () => {
  const last = lastTap(await all("outbox"), await answers(), (await kept("tried")) || 0);
  await roomy((known, outbox, said) => last.forEach(({ attempt }) => said.put({ attempt, is: "undone", why: "" })));
  news.postMessage("changed");
  return last.length > 0;
});

// What was taken along from other phones goes the same way as their files: it is theirs, and sealed.
const carryOn = async () => {
  for (const { id, is, text } of (await kept("carried")) || []) {
    if (is !== "saved" || isEnded) continue;
    await isHere();
    const said = await say("/field/carried", { file: text });
    if (!said || !["delivered", "person"].includes(said.is)) return;
    await write((known) => {
      const asked = known.get("carried");
      asked.onsuccess = () => known.put(asked.result.map((one) => (one.id === id ? { id, is: said.is, why: said.why } : one)), "carried");
    });
    told();
  }
};

// A photo that is on its way, and makes way for a record.
let photoGoes = null;

const deliver = async () => {
  for (;;) {
    const every = await all("outbox");
    const known = await answers();
    const rows = nextBatch(every, known);
    if (!rows.length || isEnded) return;
    if (photoGoes) photoGoes.abort();
    await isHere();
    isReached = true;
    await tried(rows);
    isUnsure = true;
    const said = await say("/field/outbox", { rows: sendable(rows), unsent: unsent(every, known).length });
    isUnsure = false;
    if (!said) return told();
    const got = answersOf(rows, said);
    if (!got.length) throw new Error("nothing was answered");
    await note(got);
    told();
  }
};

// Tries now; if that comes to nothing, again later. One tab sends, all others let it.
const send = () => {
  clearTimeout(timer);
  return navigator.locks.request("busel-send", { ifAvailable: true }, async (lock) => {
    // Whoever sends just now may be about to give up.
    if (!lock) timer = setTimeout(send, waitAfter(0, Math.random()));
    if (!lock || !(await kept("phone"))) return;
    try {
      await deliver();
      await carryOn();
      failures = 0;
      isReached = true;
      if ((await photosNow()).some(({ is }) => is === "saved")) withLater(by("here"), () => { sendPhotos(); });
    } catch {
      isReached = false;
      timer = setTimeout(send, waitAfter(failures, Math.random()));
      failures += 1;
    }
    redraw();
  });
};
const sendNow = () => { failures = 0; return send(); };
news.onmessage = ({ data }) => (data === "hidden" ? shut() : redraw());
addEventListener("online", sendNow);
addEventListener("visibilitychange", () => { if (!document.hidden) sendNow(); });
