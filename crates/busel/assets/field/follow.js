// What comes of a run on the way: what a desk decided, which is here as soon as there is a signal; what its
// vehicle goes through, if it travels in one; and a stop where nobody was.
const ride = ({ convoy }) => convoy && el("a", { class: "btn", href: "#/convoy" }, convoy.title);

// Nothing is handed over by it, so it is no word about the waybill itself.
const nobody = (way) => button(word("nobody"), "", (pressed) =>
  saved(pressed, [{ tells: { kind: "nobody", way: way.id }, shown: word("nobody") + " · " + way.to }]));

const follow = () => { if (openKey && !isEnded && !document.hidden) refresh().catch(() => {}); };
addEventListener("online", follow);
addEventListener("visibilitychange", follow);
setInterval(follow, 300000);
