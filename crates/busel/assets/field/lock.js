// What a phone shows to whoever finds it: nothing. What can be read here lies under a key that is made
// of six digits and of a key the browser hands out to nobody; it is in memory only, so a reload asks
// again. What was saved is sealed to the centre and goes out without either.
const TRIES = 5;
const AWAY = 600000;
// As many rounds as take this phone some 600 ms, so that a million tries take it a week; no phone so slow
// that fewer than this would do.
const ROUNDS = [150000, 3000000];
const GCM = "AES-GCM";
let openKey = null;
let pair = null;

const dice = (count) => crypto.getRandomValues(new Uint8Array(count));

const slowly = async (pin, salt, iterations) => {
  const digits = await subtle.importKey("raw", bytesOf(pin), "PBKDF2", false, ["deriveBits"]);
  return subtle.deriveBits({ name: "PBKDF2", hash: HASH, salt, iterations }, digits, 256);
};

const keyOf = async (pin, { salt, rounds, device }) => {
  const mixed = await subtle.sign("HMAC", device, await slowly(pin, salt, rounds));
  return subtle.importKey("raw", mixed, GCM, false, ["encrypt", "decrypt"]);
};

const lockAway = async (value, key = openKey) => {
  const iv = dice(12);
  return { iv, bytes: await subtle.encrypt({ name: GCM, iv }, key, bytesOf(JSON.stringify(value))) };
};

const readable = async ({ iv, bytes }, key = openKey) =>
  JSON.parse(new TextDecoder().decode(await subtle.decrypt({ name: GCM, iv }, key, bytes)));

// Six digits that everybody tries first are none.
const isGuessed = (pin) => /^(\d)\1+$/.test(pin) || "01234567890 9876543210".includes(pin);

const choosePin = async (pin) => {
  const salt = dice(16);
  const began = performance.now();
  await slowly(pin, salt, 50000);
  const fit = Math.round(50000 * 600 / (performance.now() - began));
  const rounds = Math.max(ROUNDS[0], Math.min(ROUNDS[1], fit));
  const device = await subtle.generateKey({ name: "HMAC", hash: HASH }, false, ["sign"]);
  const lock = { salt, rounds, device, wrong: 0 };
  const key = await keyOf(pin, lock);
  // Whoever shows this token to the centre reads the run.
  lock.token = await lockAway(hex(dice(16)), key);
  await write((known) => { known.put(lock, "lock"); known.delete("hidden"); });
  openKey = key;
};

// How many tries are left; nothing when it is open. A try counts before it is made, whoever ends the app.
const tryPin = (pin) => navigator.locks.request("busel-pin", async () => {
  const lock = await kept("lock");
  if (!lock) return 0;
  const wrong = lock.wrong + 1;
  await roomy((known) => known.put({ ...lock, wrong }, "lock"));
  const key = await keyOf(pin, lock);
  try {
    await readable(lock.token, key);
  } catch {
    if (wrong >= TRIES) await wipe();
    return TRIES - wrong;
  }
  await keep("lock", { ...lock, wrong: 0 });
  openKey = key;
  return null;
});

const shut = () => {
  openKey = pair = null;
  return rest.then(() => show());
};

// Takes away what can be read here, and what opens it. What was saved and is not sent stays, sealed.
const wipe = async () => {
  await write((known, outbox, said) => {
    for (const name of ["run", "lock", "link"]) known.delete(name);
    known.put(true, "hidden");
    outbox.openCursor().onsuccess = ({ target: { result: at } }) => {
      if (!at) return;
      const { shown, ...sealed } = at.value;
      said.get(sealed.attempt).onsuccess = ({ target }) => (target.result ? outbox.delete(sealed.attempt) : outbox.put(sealed));
      at.continue();
    };
  });
  news.postMessage("hidden");
  await shut();
};

let left = 0;
let leaving;
addEventListener("visibilitychange", () => {
  clearTimeout(leaving);
  if (document.hidden) {
    left = Date.now();
    leaving = setTimeout(shut, AWAY);
  } else if (openKey && Date.now() - left > AWAY) shut();
});
