// What the vehicle of this run goes through: its halts, closed hours, waits, papers that end. All of it is
// worded by the centre, and lies under the digits with the run. And what is told of a stop where nobody was.
const ride = ({ convoy }) => convoy && el("a", { class: "btn", href: "#/convoy" }, convoy.title);

const atConvoy = async (here) => {
  const { convoy } = await runNow() || {};
  if (!convoy) return atRun(here);
  titled(convoy.title);
  here.append(...convoy.parts.map(([name, lines]) =>
    el("section", { class: "card" }, el("h2", {}, name), el("ul", { class: "list" }, lines.map((line) => el("li", { class: "any" }, line))))));
};

// Nothing is handed over by it, so it is no word about the waybill itself.
const nobody = (way) => button(word("nobody"), "", (pressed) =>
  saved(pressed, [{ tells: { kind: "nobody", way: way.id }, shown: word("nobody") + " · " + way.to }]));

// What a desk decided is here as soon as there is a signal.
const follow = () => { if (openKey && !isEnded && !document.hidden) refresh().catch(() => {}); };
addEventListener("online", follow);
addEventListener("visibilitychange", follow);
setInterval(follow, 300000);
