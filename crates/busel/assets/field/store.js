// What the phone keeps: the run, its own keys, the records and what the centre said of each. A record is
// written once and never changed; that it was delivered, or taken back, stands beside it.
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

const read = async (name, ask) => {
  const base = await store();
  return new Promise((done, failed) => {
    const asked = ask(base.transaction(name).objectStore(name));
    asked.onsuccess = () => done(asked.result);
    asked.onerror = () => failed(asked.error);
  });
};

const all = (name) => read(name, (from) => from.getAll());
const kept = (name) => read("kept", (from) => from.get(name));
const keep = (name, value) => write((known) => known.put(value, name));

// What tabs of this app tell each other.
const news = new BroadcastChannel("busel-field");

// Room for new records: what was delivered or taken back goes first.
const makeRoom = async () => {
  const said = await all("answers");
  const gone = said.filter((one) => one.is !== "person");
  await write((known, outbox, told) => {
    for (const one of gone) {
      outbox.delete(one.attempt);
      told.delete(one.attempt);
    }
  });
};

// Photos go before any record does, and that is said. A browser has the room some seconds later.
const PHOTOS = IDBKeyRange.bound("photo:", "photo;");
let isPhotoLost = false;
const dropPhotos = async () => {
  if (!(await read("kept", (from) => from.count(PHOTOS)))) return false;
  await write((known) => known.delete(PHOTOS));
  isPhotoLost = true;
  return true;
};

// Writes, if need be in the place of what is no longer needed.
const roomy = async (work, turn = 0) => {
  try {
    return await write(work);
  } catch (fault) {
    if (!fault || fault.name !== "QuotaExceededError" || turn > 14) throw fault;
    if (turn === 0) await makeRoom();
    else if (turn === 1) { if (!(await dropPhotos())) throw fault; }
    else await new Promise((done) => setTimeout(done, 500));
    return roomy(work, turn + 1);
  }
};
