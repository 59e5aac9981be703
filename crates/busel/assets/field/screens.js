// The screens: the run, one waybill, counting it, its boxes, a box, what is on the phone. Each is drawn
// from what is kept here; none asks the network.
const lineOf = (line) => el("li", {}, el("span", { class: "grow any" }, line.what), el("b", {}, line.sent));

const recordOf = (row, said) => {
  const fate = fateOf(row, said);
  const answer = said.get(row.attempt);
  const why = fate === "person" && [word("why-" + answer.why), " ", word("person-text")];
  return el("li", {}, el("span", { class: "grow any" }, el("strong", {}, row.text || word("hidden")), row.at && el("small", {}, clock(row.at)), why && el("small", {}, ...why)), chip(fate));
};

// Of this waybill, what was told last here.
const fateOfWay = (way, rows, said) => {
  const own = rows.filter((row) => row.waybill === way.id);
  const fates = own.map((row) => fateOf(row, said));
  return ["person", "saved", "delivered"].find((fate) => fates.includes(fate));
};

const atRun = async (here) => {
  const run = await runNow();
  if (!run) return here.append(el("p", {}, word("no-run-text")));
  const rows = await rowsNow();
  const said = await answers();
  const each = run.ways.map((way) => {
    const fate = fateOfWay(way, rows, said);
    return el("li", {}, el("a", { class: "way", href: "#/way/" + way.id },
      el("span", { class: "grow any" }, el("strong", {}, way.to), el("small", {}, way.name)), fate && chip(fate)));
  });
  // A label tells whose waybill it is: whoever scans need not choose.
  const take = (code) => {
    const way = run.ways.find((one) => one.boxes.some((box) => box.code === code));
    if (!way || scanned.has(code)) return false;
    scanned.add(code);
    location.hash = "#/way/" + way.id + (way.group === null ? "" : "/boxes");
    return true;
  };
  here.append(
    ...(run.ways.some((way) => way.boxes.length) ? [codeTaker(take, "unknown-box")] : []),
    el("p", { class: "sub" }, word("run"), " · ", word("until"), " ", clock(run.until)),
    el("ul", { class: "list" }, each),
    ride(run) || "",
    el("p", { class: "sub" }, word("works-offline")),
    button(word("refresh"), "", (pressed) => refresh().then(
      (run) => run || wrong(pressed, "ended"), () => wrong(pressed, "no-network"))));
};

// A picture of the paper, or of what is damaged, if somebody wants to take one.
const photoField = () => {
  const input = el("input", { type: "file", accept: "image/*", capture: "environment", class: "vh", id: "photo" });
  const named = el("span", {}, word("photo"));
  input.addEventListener("change", () => { named.textContent = word(input.files.length ? "photo-taken" : "photo"); });
  return { input, whole: el("label", { class: "btn" }, named, input) };
};

// How whoever receives it signed. The four digits are theirs and nobody else's.
const signing = () => {
  const digits = el("input", { inputmode: "numeric", maxlength: "4", autocomplete: "off", "aria-label": word("signed-code-hint"), class: "digits", id: "digits" });
  const choice = (how, more) => {
    const radio = el("input", { type: "radio", name: "signed", value: how, id: "signed-" + how });
    return el("div", { class: "opt" }, el("label", {}, radio, el("span", {}, word("signed-" + how))), more);
  };
  const whole = el("fieldset", { class: "signed" }, el("legend", {}, word("signed")), choice("code", digits), choice("paper"), choice("nothing"));
  digits.addEventListener("focus", () => { by("signed-code").checked = true; });
  const photo = photoField();
  whole.append(photo.whole);
  // Nothing if something is still to be said.
  const read = () => {
    const chosen = whole.querySelector("input[type=radio]:checked");
    if (!chosen) return wrong(whole, "signed");
    if (chosen.value !== "code") return { how: chosen.value };
    const typed = digits.value.replace(/\D/g, "");
    return typed.length === 4 ? { how: "code", digits: typed } : wrong(whole, "digits-wrong");
  };
  return { whole, read, photo: photo.input };
};

// First on the disk, then on the screen.
let did = "saved";
const saved = async (pressed, records, photo, waybill = records[0].tells.waybill) => {
  try {
    const [{ attempt }] = await save(records);
    // Never waited for: a photo comes after what it belongs to, or not at all.
    if (photo && photo.files.length) withLater(pressed, () => keepPhoto(photo.files[0], waybill, attempt)).then((is) => is === false && keep("photo-lost", true));
  } catch (fault) {
    return wrong(pressed, fault && fault.name === "QuotaExceededError" ? "full" : "no-store");
  }
  news.postMessage("changed");
  scanned.clear();
  did = ["ask", "inside", "nobody"].includes(records[0].tells.kind) ? "saved" : "handed";
  location.hash = "#/done";
  send();
};

// Boxes whose labels were read before it was clear whose they are.
const scanned = new Set();

const wayOf = async (id) => {
  const run = await runNow();
  return run && run.ways.find((way) => way.id === Number(id));
};

const atWay = async (here, id) => {
  const way = await wayOf(id);
  if (!way) return atRun(here);
  titled(way.to);
  const signed = signing();
  const records = () => {
    const how = signed.read();
    return how && [{ tells: { kind: "all", waybill: way.id, signed: how }, shown: way.to }];
  };
  const handOver = async (pressed) => { const made = records(); if (made) await saved(pressed, made, signed.photo); };
  here.append(
    el("p", { class: "sub" }, way.name),
    way.led ? el("p", {}, way.led) : "",
    el("section", { class: "card" }, el("h2", {}, word("lines")), el("ul", { class: "list" }, way.lines.map(lineOf)), way.boxes.length ? el("p", { class: "sub in" }, word("boxes"), ": ", String(way.boxes.length)) : null),
    signed.whole,
    el("div", { class: "act" }, button(word("all"), "go", handOver),
      el("a", { class: "btn", href: "#/way/" + way.id + "/some" }, word("some")),
      way.group !== null && el("a", { class: "btn", href: "#/way/" + way.id + "/boxes" }, word("by-box")), nobody(way)));
};

// Where a code is typed, or read off labels one after the other without a tap between.
const codeTaker = (take, unknown) => {
  const typed = field(word("type-code"), { autocapitalize: "characters", id: "code" });
  const whole = el("div", { class: "typed" });
  const type = () => {
    const { code, wrong: why } = readCode(typed.input.value);
    if (why) return wrong(whole, why);
    if (!take(code) && unknown) return wrong(whole, unknown);
    typed.input.value = "";
  };
  onEnter(typed.input, type);
  const scan = (text) => { const { code } = readCode(text); return !!code && take(code); };
  whole.append(typed.whole, button(word("add-box"), "", type), ...(canScan() ? scanner(scan, true) : []));
  return whole;
};

const records = async (here) => {
  const said = await answers();
  const rows = (await rowsNow()).sort((one, other) => other.seq - one.seq);
  here.append(rows.length ? el("ul", { class: "list" }, rows.map((row) => recordOf(row, said))) : el("p", {}, word("nothing-yet")));
  const photos = await photosNow();
  if (photos.length) here.append(el("ul", { class: "list" }, photos.map(({ is, why }) =>
    el("li", {}, el("span", { class: "grow any" }, el("strong", {}, word("photo-of")), why && el("small", {}, word("why-" + why))), chip(is)))));
  if (await kept("photo-lost")) here.append(el("p", { class: "sub" }, word("photo-lost")));
  return unsent(rows, said).length;
};

const atDone = async (here) => {
  titled(word(did));
  here.append(el("p", { class: "tick", "aria-hidden": "true" }, "✓"), el("p", {}, word("done-text")));
  await records(here);
  const isLast = lastTap(await all("outbox"), await answers(), (await kept("tried")) || 0).length;
  const takeBack = async (pressed) => { if (await undo()) location.hash = "#/phone"; else wrong(pressed, "undo-late"); };
  here.append(el("div", { class: "act" }, isLast ? button(word("undo"), "", takeBack) : null, el("a", { class: "btn go", href: "#/" }, word("next"))));
};

const atPhone = async (here) => {
  titled(word("on-phone"));
  const left = await records(here);
  if (isUnsure && !isReached) here.append(el("p", {}, word("not-sure")));
  const carried = (await kept("carried")) ? await withLater(here, () => carriedRows()) : "";
  here.append(left ? await waysOut() : el("p", { class: "sub" }, word("all-delivered")), carried.length ? el("ul", { class: "list" }, carried) : "",
    (await kept("phone")) && canScan() ? button(word("carry"), "", (pressed) => withLater(pressed, () => takeAlong(by("here")))) : "",
    ...(await kept("lock") ? [el("a", { class: "btn", href: "#/hide" }, word("hide"))] : []));
};
