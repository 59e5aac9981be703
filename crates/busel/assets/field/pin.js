// The screens that stand before all others: six digits are chosen, six digits are asked for.
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
    titled(word("binding"));
    await rest;
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
    if (left === null) return rest.then(() => enter());
    digits.input.value = "";
    digits.input.focus();
    if (left) wrong(digits.whole, "pin-wrong", String(left));
  });
  digits.input.addEventListener("input", () => { if (digits.input.value.length === 6) go.click(); });
  here.append(digits.whole, el("div", { class: "act" }, go));
};
