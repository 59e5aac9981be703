// Counting: what came with a waybill, which of its boxes, and what is in one box, whoever it is for.
const countFields = (lines) => {
  const each = lines.map((line) => {
    const of = (name) => field(word(name) + ", " + line.unit, { inputmode: "decimal", "data-lot": line.lot, name });
    const [good, damaged] = [of("good"), of("damaged")];
    damaged.input.value = "0";
    const read = () => {
      const found = [good, damaged].map(({ input }) => unitsOf(input.value || "", line.step));
      const at = found.indexOf(null);
      if (at >= 0) return wrong([good, damaged][at].whole, "number-wrong");
      return { lot: line.lot, good: found[0], damaged: found[1] };
    };
    return { read, whole: el("fieldset", { class: "counted" }, el("legend", { class: "any" }, line.what), good.whole, damaged.whole) };
  });
  const read = () => {
    const found = [];
    for (const one of each) { const line = one.read(); if (!line) return null; found.push(line); }
    return found;
  };
  return { read, whole: each.map((one) => one.whole) };
};

// A list of boxes to tick, and a field for one that is not on it.
const chosenBoxes = (boxes, isOn, isCounted = () => {}) => {
  const list = el("ul", { class: "list boxes" });
  const add = (box, on) => {
    const tick = el("input", { type: "checkbox", value: box.code, checked: on });
    list.append(el("li", {}, el("label", { class: "opt grow" }, tick, el("span", { class: "any" }, el("b", { class: "mono" }, box.code), el("small", {}, box.what)))));
  };
  boxes.forEach((box) => add(box, isOn || scanned.has(box.code)));
  // Whether this is a box that was not chosen before.
  const take = (code) => {
    const known = [...list.querySelectorAll("input")].find((tick) => tick.value === code);
    if (known && known.checked) return false;
    if (known) known.checked = true; else add({ code, what: word("unknown-box") }, true);
    counted();
    return true;
  };
  const read = () => [...list.querySelectorAll("input:checked")].map((tick) => tick.value);
  const counted = () => isCounted(read().length);
  list.addEventListener("change", counted);
  counted();
  return { whole: [list, codeTaker(take)], read };
};

const atSome = async (here, id) => {
  const way = await wayOf(id);
  if (!way) return atRun(here);
  titled(way.to);
  const counts = countFields(way.lines);
  const boxes = way.boxes.length ? chosenBoxes(way.boxes, true) : { whole: [], read: () => [] };
  const signed = signing();
  here.append(el("p", { class: "sub" }, word("count-lead")), ...boxes.whole, ...counts.whole, signed.whole,
    el("div", { class: "act" }, button(word("save"), "go", async (pressed) => {
      const lines = counts.read();
      const how = lines && signed.read();
      if (how) await saved(pressed, [{ tells: { kind: "counted", waybill: way.id, signed: how, lines, boxes: boxes.read() }, shown: way.to }], signed.photo);
    })));
};

const atBoxes = async (here, id) => {
  const way = await wayOf(id);
  if (!way) return atRun(here);
  titled(way.to);
  const many = el("b", { class: "many" });
  const boxes = chosenBoxes(way.boxes, false, (count) => { many.textContent = count || ""; });
  const signed = signing();
  here.append(el("p", { class: "sub" }, word("by-box-text")), ...boxes.whole, signed.whole,
    el("div", { class: "act" }, button([word("hand-over-boxes"), many], "go", async (pressed) => {
      const codes = boxes.read();
      if (!codes.length) return wrong(pressed.parentElement, "none-chosen");
      const how = signed.read();
      const tells = (code) => ({ kind: "box", waybill: way.id, signed: how, code, group: way.group });
      if (how) await saved(pressed, codes.map((code) => ({ tells: tells(code), shown: code + " · " + way.to })), signed.photo);
    })));
};

const atCount = async (here) => {
  const run = await runNow();
  titled(word("count-box"));
  const boxes = run ? run.ways.flatMap((way) => way.boxes) : [];
  const link = (box) => el("li", {}, el("a", { class: "way", href: "#/box/" + box.code }, el("span", { class: "grow any" }, el("b", { class: "mono" }, box.code), el("small", {}, box.what))));
  here.append(boxes.length ? el("ul", { class: "list" }, boxes.map(link)) : el("p", {}, word("no-boxes")));
};

const atBox = async (here, code) => {
  const run = await runNow();
  const way = run && run.ways.find((one) => one.boxes.some((box) => box.code === code));
  if (!way) return atCount(here);
  titled(code);
  const { lots } = way.boxes.find((box) => box.code === code);
  const counts = countFields(way.lines.filter((line) => lots.includes(line.lot)));
  const photo = photoField();
  here.append(...counts.whole, photo.whole, el("div", { class: "act" }, button(word("save"), "go", async (pressed) => {
    const lines = counts.read();
    if (lines) await saved(pressed, [{ tells: { kind: "inside", code, lines }, shown: word("count") + " · " + code }], photo.input, way.id);
  })));
};
