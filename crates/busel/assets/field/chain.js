// A chain of squares: bytes of a phone's file, cut into frames that a camera reads one by one, in
// whatever sequence. A frame is: version, mark of the whole, its number, how many there are, its part.
const PART = 360;
const FRAMES_MAX = 300;
const FRAME = /^B1\.([0-9a-f]{16})\.(\d{1,3})\.(\d{1,3})\.([\s\S]{1,360})$/;

const markOf = async (text) => hex(await subtle.digest(HASH, bytesOf(text))).slice(0, 16);

const framesOf = async (text) => {
  const count = Math.ceil(text.length / PART);
  const mark = await markOf(text);
  return Array.from({ length: count }, (_, at) => ["B1", mark, at + 1, count, text.slice(at * PART, (at + 1) * PART)].join("."));
};

// Gathers frames, whoever's they are: a phone that shows its squares anew begins another chain, and
// another phone may stand beside it. Of so many chains at once the oldest is forgotten.
const CHAINS_MAX = 8;
const gathering = () => {
  const chains = new Map();
  // The chain of a frame that is new; nothing for one that is known, or none of ours.
  const take = (text) => {
    const [, mark, number, of, part] = text.match(FRAME) || [];
    const [at, count] = [Number(number), Number(of)];
    if (!mark || at < 1 || at > count || count > FRAMES_MAX) return null;
    const known = chains.get(mark) || { mark, count, parts: new Map() };
    if (known.count !== count || known.parts.has(at)) return null;
    known.parts.set(at, part);
    chains.delete(mark);
    chains.set(mark, known);
    if (chains.size > CHAINS_MAX) chains.delete(chains.keys().next().value);
    return known;
  };
  const missing = ({ count, parts }) => Array.from({ length: count }, (_, at) => at + 1).filter((at) => !parts.has(at));
  // The whole text, once all is there; nothing if it is not what was shown, and then it begins anew.
  const whole = async ({ mark, count, parts }) => {
    const text = Array.from({ length: count }, (_, at) => parts.get(at + 1)).join("");
    chains.delete(mark);
    return (await markOf(text)) === mark ? text : null;
  };
  return { take, missing, whole };
};

// The camera that reads a chain, how far it is, and what is missing. What was read whole goes to `done`.
const chainReader = (done, isWilling) => {
  const gather = gathering();
  const far = el("p", { role: "status", class: "far" }, word("squares-lead"));
  let isDone = false;
  const take = (text) => {
    const chain = !isDone && gather.take(text);
    if (!chain) return false;
    const missing = gather.missing(chain);
    const which = missing.slice(0, 12).join(", ") + (missing.length > 12 ? " …" : "");
    far.textContent = `${chain.parts.size} ${word("of")} ${chain.count}` + (which && ` · ${word("squares-missing")} ${which}`);
    if (!missing.length) gather.whole(chain).then((text) => {
      isDone = !!text;
      return text ? done(text, chain.mark) : wrong(far, "squares-broken");
    });
    return true;
  };
  return [far, ...scanner(take, isWilling, "squares-read", "squares-no-camera")];
};
