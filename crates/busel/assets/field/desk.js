// On the desk's page of phones: a camera reads the squares that a phone shows, and what they say goes
// into the form for files, as if somebody had chosen that file. Without it the file itself does the same.
const place = by("squares");
if (place && canScan()) {
  const done = (text) => {
    const brought = new DataTransfer();
    brought.items.add(new File([text], "busel.txt", { type: "text/plain" }));
    const chosen = by("file");
    chosen.files = brought.files;
    chosen.form.requestSubmit();
  };
  place.querySelector(".in").append(...chainReader(done, false));
  place.hidden = false;
}
