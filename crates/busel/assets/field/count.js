// Counting what is in one box, whoever it is for.
const atCount = async (here) => {
  const run = await runNow();
  titled(word("count-box"));
  const boxes = run ? run.ways.flatMap((way) => way.boxes) : [];
  const link = (box) => el("li", {}, el("a", { class: "way", href: "#/box/" + box.code }, el("span", { class: "grow any" }, el("b", { class: "mono" }, box.code), el("small", {}, box.what))));
  here.append(boxes.length ? el("ul", { class: "list" }, boxes.map(link)) : el("p", {}, word("no-boxes")));
};

const atBox = async (here, code) => {
  const run = await runNow();
  const way = run && run.ways.find((one) => one.boxes.some((box) => box.code === code));
  if (!way) return atCount(here);
  titled(code);
  const { lots } = way.boxes.find((box) => box.code === code);
  const counts = countFields(way.lines.filter((line) => lots.includes(line.lot)));
  const photo = photoField();
  here.append(...counts.whole, photo.whole, el("div", { class: "act" }, button(word("save"), "go", async (pressed) => {
    const lines = counts.read();
    if (lines) await saved(pressed, [{ tells: { kind: "inside", code, lines }, shown: word("count") + " · " + code }], photo.input, way.id);
  })));
};
