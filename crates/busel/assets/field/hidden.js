// Nothing is left to read: by five wrong tries, or because somebody wanted it so.
// The way out stays open to whoever finds nothing to read.
const atHidden = async (here) => {
  titled(word("hidden"));
  const rows = unsent(await all("outbox"), await answers());
  here.append(el("p", {}, word("hidden-text")), rows.length ? await waysOut() : el("p", { class: "sub" }, word("all-delivered")));
};

// The screen that stands before all others, if one does.
const before = async () => {
  if (openKey) return null;
  return (await first()) || ((await kept("hidden")) ? atHidden : null);
};
