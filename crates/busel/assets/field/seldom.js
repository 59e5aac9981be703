// What is needed seldom comes when it is needed, from the phone if it can.
let later;
const withLater = async (before, does) => {
  try {
    later ||= load(PAGE.later);
    await later;
  } catch {
    later = null;
    return wrong(before, "no-network");
  }
  return does();
};

// A screen of that kind.
const seldom = (screen) => async (here, what) => {
  const spot = here.appendChild(el("div"));
  await withLater(spot, () => screen()(here, what));
  spot.remove();
};

// The ways out: the network, and what needs none.
const waysOut = async () => {
  const act = el("div", { class: "act" }, button(word("send-now"), "", sendNow));
  await withLater(act, () => act.append(...moreWays()));
  return act;
};
