// What the phone keeps: the run, its own key, the records and what the centre said of each. A record is
// written once and never changed; that it was delivered stands beside it.
let opened;
const store = () => {
  opened ||= new Promise((done, failed) => {
    const asked = indexedDB.open("busel-field", 1);
    asked.onupgradeneeded = () => {
      asked.result.createObjectStore("kept");
      asked.result.createObjectStore("outbox", { keyPath: "attempt" });
      asked.result.createObjectStore("answers", { keyPath: "attempt" });
    };
    asked.onsuccess = () => done(asked.result);
    asked.onerror = () => failed(asked.error);
  });
  return opened;
};

const STORES = ["kept", "outbox", "answers"];

// Does work in one piece: it is on the disk when this answers, or nothing of it is.
const write = async (work) => {
  const base = await store();
  return new Promise((done, failed) => {
    const piece = base.transaction(STORES, "readwrite", { durability: "strict" });
    let came;
    piece.oncomplete = () => done(came);
    piece.onabort = () => failed(piece.error);
    work(...STORES.map((name) => piece.objectStore(name)), (value) => { came = value; });
  });
};

const all = async (name) => {
  const base = await store();
  return new Promise((done, failed) => {
    const asked = base.transaction(name).objectStore(name).getAll();
    asked.onsuccess = () => done(asked.result);
    asked.onerror = () => failed(asked.error);
  });
};

const kept = async (name) => {
  const base = await store();
  return new Promise((done, failed) => {
    const asked = base.transaction("kept").objectStore("kept").get(name);
    asked.onsuccess = () => done(asked.result);
    asked.onerror = () => failed(asked.error);
  });
};

const keep = (name, value) => write((known) => known.put(value, name));

const answers = async () => new Map((await all("answers")).map((one) => [one.attempt, one]));

const hex = (bytes) => [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");

// Saves records, all or none, each under an attempt and a number of its own.
const saveAll = (records) => write((known, outbox) => {
  const asked = known.get("seq");
  asked.onsuccess = () => {
    let seq = asked.result || 0;
    for (const { tells, shown } of records) {
      seq += 1;
      const attempt = hex(crypto.getRandomValues(new Uint8Array(16)));
      outbox.add({ attempt, seq, at: Date.now(), tells, shown });
    }
    known.put(seq, "seq");
  };
});

// Room for new records: what was delivered goes first.
const makeRoom = async () => {
  const said = await all("answers");
  const gone = said.filter((one) => one.is === "delivered");
  await write((known, outbox, told) => {
    for (const one of gone) {
      outbox.delete(one.attempt);
      told.delete(one.attempt);
    }
  });
};

// Saves, or says by a fault that it did not: only then may the screen say Saved.
const save = async (records) => {
  try {
    await saveAll(records);
  } catch (fault) {
    if (!fault || fault.name !== "QuotaExceededError") throw fault;
    await makeRoom();
    await saveAll(records);
  }
};
