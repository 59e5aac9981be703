// Ways from phone to phone and to a desk by light alone: what was told is shown as squares, one after the
// other, and another phone takes it along. It stays sealed to the centre and signed by the phone that
// told it, so whoever carries it can neither read nor change it.
const ROWS = 150;
const CARRIED_MAX = 20;
const PACE = [400, 800, 1600];
const DOTS = 6;

// Keeps the screen from going dark, where the phone lets us, as long as this is shown.
const stayBright = (shown) => {
  const ask = () => {
    if (!shown.isConnected) return removeEventListener("visibilitychange", ask);
    if (!document.hidden && navigator.wakeLock) navigator.wakeLock.request("screen").then((lock) => {
      const look = () => (shown.isConnected ? setTimeout(look, 1000) : lock.release());
      look();
    }).catch(() => {});
  };
  addEventListener("visibilitychange", ask);
  ask();
};

const drawSquare = (canvas, text) => {
  const rows = encodeQR(text, "raw", { ecc: "low", encoding: "byte", border: 4 });
  canvas.width = canvas.height = rows.length * DOTS;
  const pencil = canvas.getContext("2d");
  pencil.fillStyle = "#fff";
  pencil.fillRect(0, 0, canvas.width, canvas.height);
  pencil.fillStyle = "#000";
  rows.forEach((row, y) => row.forEach((dark, x) => dark && pencil.fillRect(x * DOTS, y * DOTS, DOTS, DOTS)));
};

const showSquares = async (here) => {
  // Where the program was built without what draws them the file does the same.
  if (!encodeQR) return wrong(here.lastChild, "file-text");
  const frames = await framesOf(await fileOf(ROWS));
  let at = 0;
  let pace = 0;
  let isPaused = false;
  let timer;
  const canvas = el("canvas", { class: "square", role: "img", "aria-label": word("squares") });
  const far = el("p", { class: "far" });
  const draw = () => {
    drawSquare(canvas, frames[at]);
    far.textContent = `${at + 1} ${word("of")} ${frames.length}`;
  };
  const go = () => {
    clearTimeout(timer);
    draw();
    if (!isPaused) timer = setTimeout(() => {
      if (!canvas.isConnected) return;
      at = (at + 1) % frames.length;
      go();
    }, PACE[pace]);
  };
  const turn = (by) => { at = (at + by + frames.length) % frames.length; go(); };
  const pause = button(word("pause"), "", () => {
    isPaused = !isPaused;
    pause.textContent = word(isPaused ? "go-on" : "pause");
    go();
  });
  titled(word("squares"));
  here.replaceChildren(el("div", { class: "squares" }, el("p", { class: "sub" }, word("squares-text")), canvas, far,
    el("div", { class: "act" }, pause, button(word("one-back"), "", () => turn(-1)), button(word("slower"), "", () => { pace = (pace + 1) % PACE.length; go(); }),
      button(word("back"), "", () => show()))));
  go();
  stayBright(canvas);
};

// Another phone's squares: kept here as they are, and sent when there is a way.
const takeAlong = (here) => {
  titled(word("carry"));
  const done = async (text, id) => {
    if (!text.startsWith("busel phone file 1\n")) return wrong(here.firstChild, "squares-none");
    try {
      await roomy((known) => {
        const asked = known.get("carried");
        asked.onsuccess = () => {
          const others = (asked.result || []).filter((one) => one.id !== id);
          const over = others.length - CARRIED_MAX + 1;
          const kept = others.filter((one, at) => one.is === "saved" || at >= over);
          known.put([...kept, { id, is: "saved", text }], "carried");
        };
      });
    } catch (fault) {
      return wrong(here.firstChild, fault && fault.name === "QuotaExceededError" ? "full" : "no-store");
    }
    news.postMessage("changed");
    await show();
    send();
  };
  here.replaceChildren(el("div", { class: "squares" }, el("p", { class: "sub" }, word("carry-text")), ...chainReader(done, true), button(word("back"), "", () => show())));
};
