// What is told: sealed to the centre and saved, in one piece. What can be read of it here lies under the
// six digits.
const answers = async () => new Map((await all("answers")).map((one) => [one.attempt, one]));

// The run as it is read here, and the records.
const runNow = async () => {
  const run = openKey && await kept("run");
  return run && readable(run);
};
const rowsNow = async () =>
  Promise.all((await all("outbox")).map(async (row) => ({ ...row, ...(row.shown ? await readable(row.shown) : {}) })));

// What records are sealed by: a pair of keys made for this centre and forgotten when the phone locks.
const pairFor = async (centre) => {
  const curve = { name: "ECDH", namedCurve: "P-256" };
  const own = await subtle.generateKey(curve, false, ["deriveBits"]);
  const point = new Uint8Array(await subtle.exportKey("raw", own.publicKey));
  const theirs = Uint8Array.from(centre.match(/../g), (byte) => parseInt(byte, 16));
  const to = await subtle.importKey("raw", theirs, curve, false, []);
  const both = await subtle.importKey("raw", await subtle.deriveBits({ name: "ECDH", public: to }, own.privateKey, 256), "HKDF", false, ["deriveKey"]);
  return { point, both, salt: new Uint8Array([...point, ...theirs]) };
};

const paired = (centre) => pair?.[centre] || (pair = { [centre]: pairFor(centre) })[centre];

// Seals bytes to the centre, bound to their attempt, and filled up, so that their length tells little.
const sealBytes = async (centre, attempt, text) => {
  const { point, both, salt } = await paired(centre);
  const key = await subtle.deriveKey({ name: "HKDF", hash: HASH, salt, info: bytesOf(`busel phone record 2${attempt}`) }, both, { name: GCM, length: 256 }, false, ["encrypt"]);
  const filled = new Uint8Array(Math.ceil(text.length / 256) * 256).fill(32);
  filled.set(text);
  const sealed = await subtle.encrypt({ name: GCM, iv: new Uint8Array(12), additionalData: bytesOf(attempt) }, key, filled);
  return new Uint8Array([...point, ...new Uint8Array(sealed)]);
};

// Saves records, all or none, each sealed, under an attempt and a number of its own; or says by a fault
// that it did not: only then may the screen say Saved.
const save = async (records) => {
  const at = Date.now();
  const { centre } = await kept("phone");
  const made = await Promise.all(records.map(async ({ tells, shown }) => {
    // Attempts of one pair begin alike: the centre finds in one place of its store what one batch told.
    const attempt = hex((await paired(centre)).point.slice(1, 9)) + hex(dice(8));
    const sealed = await sealBytes(centre, attempt, bytesOf(JSON.stringify({ at, tells })));
    return { attempt, sealed: btoa(String.fromCharCode(...sealed)), shown: await lockAway({ at, text: shown, waybill: tells.waybill }) };
  }));
  await roomy((known, outbox) => {
    const asked = known.get("seq");
    asked.onsuccess = () => {
      let seq = asked.result || 0;
      const tap = seq + 1;
      for (const row of made) outbox.add({ ...row, seq: ++seq, tap });
      known.put(seq, "seq");
      if (isPhotoLost) known.put(true, "photo-lost"); else known.delete("photo-lost");
    };
  });
  isPhotoLost = false;
  return made;
};

// Photos that are kept here, each with what became of it.
const photosNow = () => read("kept", (from) => from.getAll(PHOTOS));
