// Pieces of the screen. Words come with the page, in its language; nothing is ever made of markup.
const PAGE = document.querySelector("[data-words]").dataset;
const WORDS = JSON.parse(PAGE.words);
const word = (name) => WORDS[name] || name;

const el = (tag, looks, ...inside) => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(looks || {})) {
    if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else if (value === true) made.setAttribute(name, "");
    else if (value !== false && value !== undefined) made.setAttribute(name, value);
  }
  made.append(...inside.flat().filter((one) => one !== null && one !== undefined && one !== false));
  return made;
};

// Scripts come from addresses of ours and from no others.
const policy = window.trustedTypes && trustedTypes.createPolicy("busel", { createScriptURL: (url) => url });
const trusted = (url) => (policy ? policy.createScriptURL(url) : url);

const titled = (text) => { by("title").textContent = text; };

// Fetches a script of ours and runs it.
const load = (url) => new Promise((done, failed) => {
  const script = el("script", {});
  script.onload = done;
  script.onerror = () => { script.remove(); failed(new Error("it did not come")); };
  script.src = trusted(url);
  document.head.append(script);
});

const by = (id) => document.getElementById(id);
const clock = (at) =>
  new Intl.DateTimeFormat(document.documentElement.lang, { weekday: "short", hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(at);
const chip = (fate) => {
  const looks = { saved: "wait", delivered: "ok", person: "act", undone: "off" }[fate];
  return el("span", { class: "chip " + looks }, word(fate));
};

// A button that cannot be pressed twice: the second press of a cold thumb does nothing.
const button = (text, looks, does, label) => {
  const made = el("button", { type: "button", class: "btn " + (looks || ""), "aria-label": label }, text);
  made.addEventListener("click", async () => {
    if (made.disabled) return;
    made.disabled = true;
    try { await does(made); } finally { made.disabled = false; }
  });
  return made;
};

const field = (label, looks) => {
  const input = el("input", { autocomplete: "off", ...looks });
  return { input, whole: el("label", { class: "field" }, el("span", {}, label), input) };
};

// A sentence about what is wrong, above what it is about.
const wrong = (before, name, more = "") => {
  for (const one of document.querySelectorAll(".wrong")) one.remove();
  const told = el("p", { class: "wrong", role: "alert" }, word(name), " ", more);
  before.before(told);
  told.scrollIntoView({ block: "center" });
  return false;
};
