// What can be done as soon as the page is there: six digits are chosen, or typed. All else is fetched
// meanwhile, from the phone or over the line, again and again until it is here.
let standing = null;

// Puts a screen where the last one was; it may stand before all others.
const place = (here, ahead) => {
  standing = ahead;
  here.id = "here";
  by("here").replaceWith(here);
  if (ahead && by("pin")) by("pin").focus();
};

// The link of a run stands behind the #, which goes to no server. It is kept until it was taken.
const noteLink = async () => {
  const [, secret] = location.hash.match(/^#([0-9a-f]{32})$/) || [];
  if (!secret) return;
  await keep("link", secret);
  history.replaceState(null, "", "/field#/");
};

// The screen for digits, if it is time for one. Too many wrong ones are for the rest, which takes away
// what could be read.
const first = async () => {
  const lock = await kept("lock");
  if (lock) return lock.wrong < TRIES ? atPin : null;
  return (await kept("link")) ? atChoose : null;
};

const begin = async () => {
  await noteLink();
  const screen = await first();
  if (!screen) return;
  const here = el("div", { "data-at": "" });
  screen(here);
  document.querySelector(".tabs").hidden = true;
  place(here, screen);
};

const fetchRest = async (turns = 0) => {
  try {
    await load(PAGE.rest);
  } catch {
    by("net").hidden = false;
    await new Promise((done) => setTimeout(done, Math.min(60000, 2000 * 2 ** turns)));
    await fetchRest(turns + 1);
  }
};

const rest = begin().catch(() => titled(word("no-store"))).then(() => fetchRest());
