// A photo of the paper somebody signed, or of what came otherwise than it was sent: made smaller, sealed
// to the centre like a record, sent after its record and by itself. No record waits for one.
const SIDE = 1600;
const PHOTO_BYTES = 700000;

const smaller = async (file) => {
  const picture = await createImageBitmap(file);
  for (const side of [SIDE, 1200, 800]) {
    const scale = Math.min(1, side / Math.max(picture.width, picture.height));
    const canvas = el("canvas", {});
    canvas.width = Math.max(1, Math.round(picture.width * scale));
    canvas.height = Math.max(1, Math.round(picture.height * scale));
    canvas.getContext("2d").drawImage(picture, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise((done) => canvas.toBlob(done, "image/jpeg", 0.72));
    if (blob && blob.size <= PHOTO_BYTES) return new Uint8Array(await blob.arrayBuffer());
  }
  throw new Error("it does not get small");
};

// What cannot be kept is said, and nothing else is harmed by it.
const keepPhoto = async (file, waybill, record) => {
  try {
    const picture = await smaller(file);
    const attempt = hex(dice(16));
    const head = bytesOf(JSON.stringify({ at: Date.now(), waybill, bytes: picture.length }) + "\n");
    const text = new Uint8Array(head.length + picture.length);
    text.set(head);
    text.set(picture, head.length);
    const sealed = await sealBytes((await kept("phone")).centre, attempt, text);
    await write((known) => known.put({ attempt, record, is: "saved", sealed }, "photo:" + attempt));
  } catch {
    await keep("photo-lost", true).catch(() => {});
  }
  told();
  send();
};

const fateOfPhoto = (photo, is, why) => write((known) => {
  const key = "photo:" + photo.attempt;
  known.get(key).onsuccess = ({ target: { result } }) => {
    if (!result) return;
    if (is === "person") known.put({ attempt: photo.attempt, is, why }, key); else known.delete(key);
  };
});

// One after the other, each after its record was answered. A line that is too slow, or a record that
// wants out, ends a try; it is sent again from its beginning.
const PHOTO_PATIENCE = 300000;
const sendPhotos = () => navigator.locks.request("busel-photo", { ifAvailable: true }, async (lock) => {
  if (!lock) return;
  try {
    for (const photo of await photosNow()) {
      const said = (await answers()).get(photo.record);
      if (photo.is !== "saved" || isEnded || !(said || !(await read("outbox", (from) => from.get(photo.record))))) continue;
      if (said && said.is === "undone") {
        await fateOfPhoto(photo, "undone");
        continue;
      }
      photoGoes = new AbortController();
      const late = setTimeout(() => photoGoes && photoGoes.abort(), PHOTO_PATIENCE);
      const answer = await say("/field/photo", new Blob([photo.attempt, "\n", photo.sealed]), photoGoes.signal).finally(() => { clearTimeout(late); photoGoes = null; });
      if (!answer || !["delivered", "person"].includes(answer.is)) return;
      await fateOfPhoto(photo, answer.is, answer.why);
      told();
    }
  } catch {
    setTimeout(send, waitAfter(2, Math.random()));
  }
});
