// Talking with the centre. Nothing here is waited for by a screen: what is saved goes out when there is
// a way, from one tab at a time, as often as it takes.
const PATIENCE = 15000;
let failures = 0;
let timer;
let isReached = true;
let isUnsure = false;
let isEnded = false;
const news = new BroadcastChannel("busel-field");
const told = () => { news.postMessage("changed"); redraw(); };

const ask = (path, body, headers) =>
  fetch(path, {
    method: body === undefined ? "GET" : "POST",
    body,
    headers,
    cache: "no-store",
    credentials: "same-origin",
    redirect: "error",
    signal: AbortSignal.timeout(PATIENCE),
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
  const bytes = new TextEncoder().encode(path + "\n" + body);
  return hex(await crypto.subtle.sign({ name: "ECDSA", hash: "SHA-256" }, privateKey, bytes));
};

const isHere = async () => {
  const answer = await ask("/field/here");
  if (!answer.ok || !isOurs(await answer.text())) throw new Error("somebody else answers");
};

// Says something as this phone. What comes back that is no JSON of ours is as good as no answer.
const say = async (path, what) => {
  const run = await kept("run");
  const body = JSON.stringify(what);
  const answer = await ask(path, body, {
    "content-type": "application/json",
    "busel-phone": String(run.phone),
    "busel-signature": await sign(path, body),
  });
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

// Takes the link of a run, once there is a network: the first phone that does has it.
const takeLink = async (secret) => {
  const { publicKey } = await ownKey();
  const key = hex(await crypto.subtle.exportKey("raw", publicKey));
  const lang = document.documentElement.lang;
  await isHere();
  const answer = await ask("/field/bind", JSON.stringify({ secret, key, lang }), { "content-type": "application/json" });
  if (answer.status === 404) return false;
  if (!answer.ok) throw new Error("no answer of ours");
  const run = await answer.json();
  isEnded = false;
  await write((store) => { store.put(run, "run"); store.delete("link"); store.delete("ended"); });
  return true;
};

// The run as it stands now; the one before stays where there is no answer.
const refresh = async () => {
  await isHere();
  const run = await say("/field/run", { lang: document.documentElement.lang });
  if (run) await keep("run", run);
  told();
  return run;
};

const deliver = async () => {
  for (;;) {
    const rows = nextBatch(await all("outbox"), await answers());
    if (!rows.length || isEnded) return;
    await isHere();
    isReached = true;
    const sent = rows.map(({ attempt, at, tells }) => ({ attempt, at, tells }));
    isUnsure = true;
    const said = await say("/field/outbox", { rows: sent });
    isUnsure = false;
    if (!said) return told();
    const got = answersOf(rows, said);
    if (!got.length) throw new Error("nothing was answered");
    await write((store, outbox, kept) => got.forEach((one) => kept.put(one)));
    told();
  }
};

// Tries now; if that comes to nothing, again later. One tab sends, all others let it.
const send = () => {
  clearTimeout(timer);
  return navigator.locks.request("busel-send", { ifAvailable: true }, async (lock) => {
    if (!lock || !(await kept("run"))) return;
    try {
      await deliver();
      failures = 0;
      isReached = true;
    } catch {
      isReached = false;
      timer = setTimeout(send, waitAfter(failures, Math.random()));
      failures += 1;
    }
    redraw();
  });
};
const sendNow = () => { failures = 0; return send(); };
news.onmessage = () => redraw();
addEventListener("online", sendNow);
addEventListener("visibilitychange", () => { if (!document.hidden) sendNow(); });
