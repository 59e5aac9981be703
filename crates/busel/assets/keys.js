// Keys for those who work here all day: "/" finds, "g" and a letter goes, "?" tells all of them, a
// pasted sheet is read, and what is too long is not sent. Each only does what a link, a field or a
// button of the page does anyway.
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

  // A form that is longer than any is taken in stays here, with all that was typed. Lists that are
  // pasted have a bound of their own.
  document.addEventListener("submit", (event) => {
    const form = event.target;
    const told = document.getElementById("too-much");
    const isOther = form.method !== "post" || form.enctype === "multipart/form-data" ||
      form.getAttribute("action").startsWith("/import");
    if (!told || isOther) return;
    const sent = new URLSearchParams(new FormData(form, event.submitter)).toString();
    if (sent.length <= Number(told.dataset.most)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    for (const before of document.querySelectorAll("main > .trouble")) before.remove();
    const alert = told.firstElementChild.cloneNode(true);
    alert.className = "trouble";
    alert.setAttribute("role", "alert");
    document.getElementById("main").prepend(alert);
    alert.focus();
  }, true);

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
