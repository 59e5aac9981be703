// Keys for those who work here all day: "/" finds, "g" and a letter goes, "?" tells all of them, and
// a pasted sheet is read. Each only does what a link, a field or a button of the page does anyway.
"use strict";
(() => {
  const sheet = document.getElementById("keys");
  const isTyping = (at) => at.closest("input,select,textarea,[contenteditable]");
  const ways = new Map();
  for (const link of document.querySelectorAll("[data-key]")) ways.set(link.dataset.key, link);
  let went = 0;

  const find = () => {
    const field = document.querySelector("main input[type=search]");
    if (!field) return location.assign("/find");
    field.focus();
    field.select();
  };

  // Moves along the rows of a list, onto their links.
  const step = (by) => {
    const rows = [...document.querySelectorAll("main tbody tr td.w a, main .rows strong a")];
    const at = rows.indexOf(document.activeElement);
    const next = rows[at < 0 ? (by > 0 ? 0 : rows.length - 1) : at + by];
    if (next) next.focus();
  };

  const tick = () => {
    const row = document.activeElement.closest("tr");
    const box = row && row.querySelector("input[type=checkbox]");
    if (box) box.click();
  };

  // A sheet pasted into an empty field is read at once; the button under it does the same.
  document.addEventListener("paste", (event) => {
    const field = event.target.closest("form[data-reads] textarea");
    if (!field || field.value.trim()) return;
    setTimeout(() => { if (field.value.trim()) field.form.requestSubmit(); });
  });

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const goes = Date.now() - went < 1500;
    went = 0;
    if (goes && ways.has(event.key)) {
      event.preventDefault();
      return ways.get(event.key).click();
    }
    const does = {
      "/": find,
      "?": () => sheet && (sheet.open ? sheet.close() : sheet.showModal()),
      g: () => { went = Date.now(); },
      j: () => step(1),
      k: () => step(-1),
      x: tick,
    }[event.key];
    if (!does) return;
    event.preventDefault();
    does();
  });
})();
