// Asking for a group of the run: its people say what they need, and whoever drives types it in. It comes
// to the centre as a need that nobody has checked.
const groupsOf = (run) => {
  const ways = run ? run.ways.filter((way) => way.group !== null) : [];
  return ways.filter((way, at) => ways.findIndex((other) => other.group === way.group) === at);
};

const atAsk = async (here, id) => {
  const run = await runNow();
  const groups = groupsOf(run);
  const of = groups.length === 1 ? groups[0] : groups.find((way) => String(way.group) === id);
  if (of) return askFor(here, of, run.usual);
  titled(word("ask-who"));
  const link = (way) => el("li", {}, el("a", { class: "way", href: "#/ask/" + way.group }, el("span", { class: "grow any" }, el("strong", {}, way.to), el("small", {}, way.region))));
  here.append(groups.length ? el("ul", { class: "list" }, groups.map(link)) : el("p", {}, word("ask-nobody")));
};

const askFor = (here, way, usual) => {
  titled(way.to);
  const chosen = {};
  const row = ({ key, what, unit }) => {
    const count = el("output", { class: "mono" }, "0");
    const press = (by, sign, name) => button(sign, "step", () => {
      chosen[key] = Math.max(0, Math.min(9999, (chosen[key] || 0) + by));
      count.textContent = String(chosen[key]);
    }, word(name) + ": " + what);
    return el("li", {}, el("span", { class: "grow any" }, el("strong", {}, what), el("small", {}, unit)), press(-1, "−", "less"), count, press(1, "+", "more"));
  };
  const urgent = el("input", { type: "checkbox", id: "urgent" });
  const send = async (pressed) => {
    const some = Object.fromEntries(Object.entries(chosen).filter(([, count]) => count));
    if (!Object.keys(some).length) return wrong(pressed.parentElement, "ask-none");
    await saved(pressed, [{ tells: { kind: "ask", group: way.group, chosen: some, urgent: urgent.checked }, shown: word("ask") + " · " + way.to }]);
  };
  here.append(el("p", { class: "sub" }, word("ask-lead")), el("ul", { class: "list asks" }, usual.map(row)),
    el("label", { class: "opt card" }, urgent, word("urgent")), el("div", { class: "act" }, button(word("ask"), "go", send)));
};
