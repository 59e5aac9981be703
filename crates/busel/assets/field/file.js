// A way out without a network: what is not sent yet goes into a file, sealed and signed as it would go
// over the network, for anybody to bring to the centre. The centre's answer comes later, by the network.
const fileOf = async (most = Infinity) => {
  const rows = unsent(await all("outbox"), await answers()).slice(0, most);
  await tried(rows);
  const { phone } = await kept("phone");
  const body = JSON.stringify({ rows: sendable(rows) });
  return ["busel phone file 1", phone, await sign("/field/file", body), body, ""].join("\n");
};

// Whatever the phone has for that: to a phone beside it, to a memory card, to a messenger.
const canShare = () => !!navigator.canShare && navigator.canShare({ files: [asFile("")] });
const asFile = (text) => new File([text], "busel.txt", { type: "text/plain" });
const shareFile = async () => navigator.share({ files: [asFile(await fileOf())] }).catch(() => {});

const saveFile = async () => {
  const address = URL.createObjectURL(new Blob([await fileOf()], { type: "text/plain" }));
  el("a", { href: address, download: "busel.txt" }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60000);
};

const moreWays = () => [button(word("file"), "", saveFile), canShare() && button(word("share"), "", shareFile),
  button(word("squares"), "", () => showSquares(by("here"))), el("p", { class: "sub" }, word("file-text"))].filter(Boolean);

// What is carried for other phones, of which nothing can be read here, and what became of it.
const carriedRows = async () => ((await kept("carried")) || []).map(({ is, why }) =>
  el("li", {}, el("span", { class: "grow any" }, el("strong", {}, word("carried")), why && el("small", {}, word("why-" + why))), chip(is)));

// Everything that can be read here goes, if somebody says so twice.
const atHide = (here) => {
  titled(word("hide"));
  here.append(el("p", {}, word("hide-text")), el("div", { class: "act" }, button(word("hide-now"), "go", wipe), el("a", { class: "btn", href: "#/phone" }, word("back"))));
};
