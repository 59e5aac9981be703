// What the vehicle of this run goes through: its halts, closed hours, waits, papers that end. All of it is
// worded by the centre, and lies under the digits with the run.
const atConvoy = async (here) => {
  const { convoy } = await runNow() || {};
  if (!convoy) return atRun(here);
  titled(convoy.title);
  here.append(...convoy.parts.map(([name, lines]) =>
    el("section", { class: "card" }, el("h2", {}, name), el("ul", { class: "list" }, lines.map((line) => el("li", { class: "any" }, line))))));
};
