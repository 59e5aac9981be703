// The outbox as rules, without a network, a clock or a screen: which records go next, when to try
// again, and what a typed text means. The tests ask these functions and nothing else.
const BATCH = 20;
const FIRST_WAIT = 2000;
const LONGEST_WAIT = 300000;

// Records that the centre has not answered, in the sequence in which they were saved.
const unsent = (rows, answers) =>
  rows.filter((row) => !answers.has(row.attempt)).sort((one, other) => one.seq - other.seq);

const nextBatch = (rows, answers) => unsent(rows, answers).slice(0, BATCH);

// One of Saved, Delivered and Needs a person.
const fateOf = (row, answers) => (answers.get(row.attempt) || { is: "saved" }).is;

// The records of the last tap, if all of them can still be taken back: none was answered, and none was
// ever on its way, for then the centre may have it.
const lastTap = (rows, answers, tried) => {
  const taken = rows.filter((row) => (answers.get(row.attempt) || {}).is !== "undone");
  const tap = Math.max(0, ...taken.map((row) => row.tap));
  const last = taken.filter((row) => row.tap === tap);
  return last.every((row) => row.seq > tried && !answers.has(row.attempt)) ? last : [];
};

// Milliseconds until the next try: twice as long each time, up to five minutes, and never all phones of
// a convoy at once.
const waitAfter = (failures, chance) =>
  Math.round(Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** failures) * (0.5 + chance / 2));

// The sign-in page of a hotel answers everything, and answers it well.
const isOurs = (text) => text.trim() === "busel";

// What the centre told of a batch; only answers to what was asked count.
const answersOf = (rows, said) => {
  if (!said || !Array.isArray(said.told)) throw new Error("no answer of ours");
  const asked = new Set(rows.map((row) => row.attempt));
  const known = (one) => one && asked.has(one.attempt) && ["delivered", "person"].includes(one.is);
  return said.told.filter(known).map(({ attempt, is, why }) => ({ attempt, is, why }));
};

// "7,5" of something that is counted by the thousand is 7500; nothing for what is no whole number then.
const unitsOf = (text, step) => {
  const typed = text.trim().replace(",", ".");
  if (!/^\d{1,12}(\.\d{1,3})?$/.test(typed)) return null;
  const units = Math.round(Number(typed) * step * 1000) / 1000;
  return Number.isSafeInteger(units) ? units : null;
};

// The code of a box, as people type it and as a label holds it: eight letters, or ten with the check.
const LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
const ALIKE = { "А": "A", "В": "B", "С": "C", "Е": "E", "Н": "H", "К": "K", "М": "M", "Р": "P", "Т": "T", "Х": "X", "У": "Y" };
const readCode = (text) => {
  const typed = [...text.toUpperCase().replace(/[-\s·]/g, "")].map((it) => ALIKE[it] || it);
  const values = typed.map((letter) => LETTERS.indexOf(letter));
  if (![8, 10].includes(typed.length)) return { wrong: "code-wrong" };
  if (values.includes(-1)) return { wrong: "code-letter" };
  const sum = [2, 3, 5, 7, 11, 13, 17, 19].reduce((all, weight, at) => all + weight * values[at], 0);
  if (typed.length === 10 && (sum + 30 * values[8] + values[9]) % 887) return { wrong: "code-letter" };
  return { code: typed.slice(0, 4).join("") + "-" + typed.slice(4, 8).join("") };
};
