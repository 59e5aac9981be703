// Receiving by a scanner: each code that is read ticks its box, beeps and counts up, with no tap between.
// Without this the same field sends the form, and the page comes back with the box ticked.
"use strict";
(() => {
  const form = document.querySelector("form[data-receive]");
  if (!form) return;
  const field = form.querySelector("#scan");
  const counter = form.querySelector("#came");
  const told = form.querySelector("#told");
  const list = form.querySelector("#boxes");
  const all = form.querySelector("button[value=all]");
  const some = form.querySelector("button[value=some]");
  const most = Number(form.dataset.most);
  const plain = (text) => text.toUpperCase().replace(/[^0-9A-Z]/g, "").slice(0, 8);
  const boxes = () => [...list.querySelectorAll("input[name=box]")];
  let sound = null;

  // Short and high: it counts. Low and long: look at the screen.
  const beep = (hertz, seconds) => {
    try {
      sound = sound || new AudioContext();
      const [tone, loud] = [sound.createOscillator(), sound.createGain()];
      tone.frequency.value = hertz;
      loud.gain.value = 0.2;
      tone.connect(loud).connect(sound.destination);
      tone.start();
      tone.stop(sound.currentTime + seconds);
    } catch { /* A machine without sound still shows the number. */ }
  };

  const show = () => {
    const ticked = boxes().filter((box) => box.checked);
    const expected = ticked.filter((box) => !box.dataset.more).length;
    counter.textContent = form.dataset.counter.replace("%", expected);
    some.querySelector("span").textContent = form.dataset.some.replace("%", expected);
    const whole = expected === most;
    all.classList.toggle("go", whole);
    all.hidden = !whole && expected > 0;
    some.hidden = whole;
    form.querySelector("#why-part").hidden = whole;
  };

  // What nobody expected comes along: the centre looks at it, and nothing is turned away.
  const unexpected = (code) => {
    const row = document.createElement("label");
    row.className = "choice";
    const box = Object.assign(document.createElement("input"), { type: "checkbox", name: "box", value: code, checked: true });
    box.dataset.more = "1";
    const word = Object.assign(document.createElement("span"), { className: "mono", textContent: code });
    row.append(box, word, ` ${form.dataset.unexpected}`);
    list.append(row);
  };

  const scanned = (text) => {
    const code = plain(text);
    if (!code) return;
    const box = boxes().find((one) => plain(one.value) === code);
    if (box && box.checked) {
      beep(330, 0.12);
      told.textContent = form.dataset.again.replace("%", text.trim());
      return;
    }
    if (box) {
      box.checked = true;
      beep(990, 0.08);
      told.textContent = box.value;
    } else if (code.length === 8) {
      unexpected(text.trim());
      beep(220, 0.4);
      told.textContent = form.dataset.unknown.replace("%", text.trim());
    } else {
      beep(220, 0.4);
      told.textContent = form.dataset.odd.replace("%", text.trim());
    }
    show();
  };

  field.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    scanned(field.value);
    field.value = "";
  });
  // Whoever ticks one by hand goes on scanning.
  list.addEventListener("change", () => {
    show();
    field.focus();
  });
  form.querySelector("button[value=scan]").hidden = true;
  show();
})();
