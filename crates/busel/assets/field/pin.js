// The screens that stand before all others: six digits are chosen, six digits are asked for, nothing is
// left to read.
// No password field: a browser would offer to keep the digits.
const digitsField = (looks) => field(word("pin"), { class: looks, inputmode: "numeric", maxlength: "6", id: "pin" });

const onEnter = (input, press) => input.addEventListener("keydown", ({ key }) => { if (key === "Enter") press(); });

const atChoose = (here) => {
  titled(word("pin-choose"));
  const digits = digitsField();
  const go = button(word("pin-use"), "go", async () => {
    const pin = digits.input.value.trim();
    if (!/^\d{6}$/.test(pin)) return wrong(digits.whole, "pin-six");
    if (isGuessed(pin)) return wrong(digits.whole, "pin-guessed");
    await choosePin(pin);
    await enter();
  });
  onEnter(digits.input, () => go.click());
  here.append(el("p", {}, word("pin-choose-text")), digits.whole, el("div", { class: "act" }, go));
};

const atPin = (here) => {
  titled(word("pin-ask"));
  const digits = digitsField("covered");
  const go = button(word("pin-open"), "go", async () => {
    const left = await tryPin(digits.input.value.trim());
    if (left === null) return enter();
    digits.input.value = "";
    digits.input.focus();
    if (left) wrong(digits.whole, "pin-wrong", String(left));
  });
  digits.input.addEventListener("input", () => { if (digits.input.value.length === 6) go.click(); });
  here.append(digits.whole, el("div", { class: "act" }, go));
};

// The way out stays open to whoever finds nothing to read.
const atHidden = async (here) => {
  titled(word("hidden"));
  const rows = unsent(await all("outbox"), await answers());
  here.append(el("p", {}, word("hidden-text")), rows.length ? waysOut() : el("p", { class: "sub" }, word("all-delivered")));
};

// The screen that stands before all others, if one does.
const before = async () => {
  if (openKey) return null;
  if (await kept("lock")) return atPin;
  if (await kept("link")) return atChoose;
  return (await kept("hidden")) ? atHidden : null;
};

const atHide = (here) => {
  titled(word("hide"));
  here.append(el("p", {}, word("hide-text")), el("div", { class: "act" }, button(word("hide-now"), "go", wipe), el("a", { class: "btn", href: "#/phone" }, word("back"))));
};
