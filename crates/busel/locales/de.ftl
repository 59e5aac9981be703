# Draft: no native speaker has read it yet.

## The frame: side bar, languages, what was just done
skip-to-content = Zum Inhalt springen
nav-label = Hauptmenü
nav-today = Heute
nav-needs = Bedarfe
nav-stock = Bestand
nav-plan = Plan
nav-groups = Gruppen
nav-import = Einlesen
nav-about = Über Busel
nav-to-do = zu tun
language-label = Sprache
language-now = Gewählt
key-is-bare = Der Schlüssel dieses Zentrums ist nicht geschützt: nur zum Ausprobieren.
key-label = Der Schlüssel
problem-title = Es gibt ein Problem
said-need-added = Der Bedarf ist hinzugefügt.
said-need-verified = Geprüft. Die Planung rechnet damit.
said-need-revised = Der Bedarf ist geändert.
said-need-withdrawn = Der Bedarf ist zurückgezogen. Seine Geschichte bleibt.
said-needs-joined = Zusammengelegt. Ein Bedarf läuft weiter.
said-chosen = Für alle ausgewählten erledigt.
said-group-added = Die Gruppe ist hinzugefügt.
said-hub-added = Das Lager ist hinzugefügt.
said-put-aside = Beiseitegelegt. Die Planung rechnet nicht mehr damit.
said-released = Wieder im Regal.
said-plan-proposed = Ein neuer Plan ist fertig. Nichts bewegt sich, bis Sie ihn annehmen.
said-plan-adopted = Der Plan gilt. Für diese Bedarfe ist Ware reserviert.
said-list-added = Die Liste ist hinzugefügt.
said-list-forgotten = Die Datei ist vergessen. Nichts wurde gespeichert.

## Today
today-now = Wartet jetzt auf Sie
today-things = { $count ->
    [one] { $count } Sache, das Schlimmste zuerst
   *[other] { $count } Sachen, das Schlimmste zuerst
}
today-empty = Nichts wartet auf Sie. Lesen Sie eine Liste ein, oder sehen Sie den Plan an.
today-all-groups = { $count ->
    [one] { $count } Gruppe
   *[other] alle { $count } Gruppen
}
today-no-groups = Keine Gruppe hat einen offenen Bedarf.
today-numbers = In Zahlen
today-ends = Läuft bald ab
today-nothing-ends = Nichts in den Regalen läuft in den nächsten zwei Wochen ab.
number-open = Offene Bedarfe
number-met = Gedeckte Bedarfe
number-lots = Partien in Regalen
number-groups = Gruppen
number-lists = Eingelesene Listen
task-critical = { $count ->
    [one] { $count } kritischer Bedarf hat noch nichts
   *[other] { $count } kritische Bedarfe haben noch nichts
}
task-critical-more = Sie müssen binnen 72 Stunden gedeckt werden.
task-difference = { $count ->
    [one] { $count } Partie stimmt nicht mit den Büchern überein
   *[other] { $count } Partien stimmen nicht mit den Büchern überein
}
task-difference-more = Jemand muss herausfinden, woher die Abweichung kommt.
task-aside = { $count ->
    [one] { $count } Meldung wartet auf einen Menschen
   *[other] { $count } Meldungen warten auf einen Menschen
}
task-aside-more = Sie nennt etwas, das die Bücher nicht kennen. Nichts ging verloren.
task-expired = { $count ->
    [one] { $count } Partie in den Regalen ist abgelaufen
   *[other] { $count } Partien in den Regalen sind abgelaufen
}
task-expired-more = Legen Sie sie beiseite, damit niemand sie versehentlich nimmt.
task-ended-here = { $count ->
    [one] { $count } Partie, die anderswo abgelaufen war, steht noch im Regal
   *[other] { $count } Partien, die anderswo abgelaufen waren, stehen noch im Regal
}
task-ended-here-more = Andere fanden, dass das Datum vorbei ist. Sagen Sie es dem, der dieses Regal führt.
task-ended-there = { $count ->
    [one] { $count } Gruppe hat Dinge, deren Datum vorbei ist
   *[other] { $count } Gruppen haben Dinge, deren Datum vorbei ist
}
task-ended-there-more = Ihr eigener Link sagt es ihnen. Haben sie keinen, rufen Sie an, und bitten Sie sie zu zählen.
task-plan = Ein Plan wartet auf Ihr Ja
task-plan-more = Für niemanden ist etwas reserviert, bis Sie ihn annehmen.
task-check = { $count ->
    [one] { $count } Bedarf hat noch niemand geprüft
   *[other] { $count } Bedarfe hat noch niemand geprüft
}
task-check-more = Rufen Sie zurück. Geben Sie dann an, woher Sie es wissen.
task-unknown = { $count ->
    [one] { $count } Bedarf ohne bekannte Menge
   *[other] { $count } Bedarfe ohne bekannte Menge
}
task-unknown-more = Die Planung kann erst helfen, wenn jemand die Menge nennt.
task-twins = { $count ->
    [one] { $count } Bedarf gleicht einem anderen
   *[other] { $count } Bedarfe gleichen anderen
}
task-twins-more = Dieselbe Gruppe bittet um dasselbe. Legen Sie zusammen, was eins ist.
task-loss = { $count ->
    [one] { $count } Verlust wartet auf eine zweite Person
   *[other] { $count } Verluste warten auf eine zweite Person
}
task-loss-more = Eine Person hat ihn vorgeschlagen, eine andere muss zustimmen.

## Today: what waits, since when, and the bar of a phone
nav-more = Mehr
since-today = seit heute
since-yesterday = seit gestern
since-days = { $count ->
    [one] seit { $count } Tag
   *[other] seit { $count } Tagen
}
since-weeks = { $count ->
    [one] seit { $count } Woche
   *[other] seit { $count } Wochen
}
since-months = { $count ->
    [one] seit { $count } Monat
   *[other] seit { $count } Monaten
}
task-first-on = zuerst: { $day }
task-ends-on = Bis { $day }
task-red-none = { $line }: nichts übrig
task-red-days = { $days ->
    [one] { $line }: noch { $days } Tag
   *[other] { $line }: noch { $days } Tage
}
task-red = { $count ->
    [one] { $count } weitere Gruppe in Not
   *[other] { $count } weitere Gruppen in Not
}
task-red-more = Ihnen fehlt, was am wichtigsten ist.
task-short = { $thing }: { $amount } fehlen
task-surplus = { $thing }: { $amount } zu viel
task-unverified = { $count ->
    [one] { $count } dringender Bedarf ist ungeprüft
   *[other] { $count } dringende Bedarfe sind ungeprüft
}
task-unverified-more = Rufen Sie erst zurück, dann kann etwas losfahren.
task-silent = { $count ->
    [one] { $count } Frachtbrief ohne Meldung
   *[other] { $count } Frachtbriefe ohne Meldung
}
task-silent-more = Sie fuhren vor Tagen ab. Rufen Sie Fahrer oder Empfänger an.
task-overdue = { $count ->
    [one] { $count } versprochenes Angebot ist nicht da
   *[other] { $count } versprochene Angebote sind nicht da
}
task-overdue-more = Fragen Sie, wann sie kommen.
task-deed = { $count ->
    [one] { $count } Entscheidung braucht eine zweite Person
   *[other] { $count } Entscheidungen brauchen eine zweite Person
}
task-deed-more = Stimmen Sie binnen eines Tages zu, sonst verfällt sie.
task-agreed = { $count ->
    [one] { $count } Ihrer Entscheidungen hat Zustimmung
   *[other] { $count } Ihrer Entscheidungen haben Zustimmung
}
task-agreed-more = Führen Sie sie binnen eines Tages aus, sonst verfällt sie.
task-lapsing = { $count ->
    [one] { $count } Bedarf verfällt bald
   *[other] { $count } Bedarfe verfallen bald
}
task-lapsing-more = Fragen Sie, ob sie noch gelten.
task-ending = { $count ->
    [one] { $count } Posten läuft ab, bevor er verteilt ist
   *[other] { $count } Posten laufen ab, bevor sie verteilt sind
}
task-ending-more = Verteilen dauert etwa zwölf Tage. Noch bekommt sie niemand.
task-call = { $count ->
    [one] { $count } Aufruf endet bald, und es reicht nicht
   *[other] { $count } Aufrufe enden bald, und es reicht nicht
}
task-call-more = Bitten Sie noch einmal, oder beenden Sie ihn.
task-purchase = { $count ->
    [one] { $count } Kauf wartet auf ein Ja
   *[other] { $count } Käufe warten auf ein Ja
}
task-purchase-more = Stimmen Sie zu, oder sagen Sie, dass nicht gekauft wird.
task-not-here = { $count ->
    [one] { $count } Kauf ist nicht da
   *[other] { $count } Käufe sind nicht da
}
task-not-here-more = Vor zwei Wochen zugestimmt oder bezahlt. Fragen Sie im Laden.
task-papers = { $count ->
    [one] { $count } Fahrzeug fehlen Papiere
   *[other] { $count } Fahrzeugen fehlen Papiere
}
task-papers-more = Ohne sie werden sie an der Grenze angehalten.
task-papers-end = { $count ->
    [one] Bei { $count } Fahrzeug läuft ein Papier ab
   *[other] Bei { $count } Fahrzeugen laufen Papiere ab
}
task-papers-end-more = Kümmern Sie sich um ein neues, bevor es unterwegs gebraucht wird.
paper-good-until = Gültig bis
task-grant = { $count ->
    [one] { $count } Person verliert bald eine Rolle
   *[other] { $count } Personen verlieren bald eine Rolle
}
task-grant-more = Geben Sie sie neu, wenn sie noch nötig ist.
task-link = { $count ->
    [one] { $count } Link einer Gruppe endet bald
   *[other] Die Links von { $count } Gruppen enden bald
}
task-link-more = Machen Sie einen neuen, und bringen Sie ihn der Gruppe.
task-fits = { $count ->
    [one] { $count } neues Angebot passt zu einem Bedarf
   *[other] { $count } neue Angebote passen zu Bedarfen
}
task-fits-more = Antworten Sie bald; man hält es für Sie bereit.
task-offer = { $count ->
    [one] { $count } Angebot ohne Antwort
   *[other] { $count } Angebote ohne Antwort
}
task-offer-more = Nehmen Sie an, fragen Sie, oder lehnen Sie dankend ab.
do-open-oldest = Ältestes öffnen
today-next = Nichts wartet auf Sie. Als Nächstes: { $what }, { $day }.
today-road = Unterwegs
road-left = Abfahrt { $day }
road-silent = Keine Meldung, Abfahrt { $day }
road-lines = { $count ->
    [one] { $count } Zeile
   *[other] { $count } Zeilen
}
stock-differs = Abweichend

## What buttons do
do-find = Suchen
do-show = Anzeigen
do-open = Öffnen
do-save = Speichern
do-check = Prüfen
do-compare = Vergleichen
do-see-them = Ansehen
do-see-the-plan = Plan ansehen
do-say-how-much = Menge angeben
do-put-aside = Beiseitelegen
do-release = Zurücklegen
do-add-need = Bedarf hinzufügen
do-import = Liste einlesen
do-import-list = Liste einlesen
do-verify = Als geprüft markieren
do-withdraw = Zurückziehen
do-join = Zusammenlegen
do-plan = Plan machen
do-plan-again = Neu planen
do-adopt = Diesen Plan annehmen

## Finding and long lists
find-label = Alles durchsuchen
find-hint = Was, wer oder Nummer
find-nothing = Nichts gefunden. Versuchen Sie ein Wort oder eine Nummer wie N-12.
parts-label = Teile der Liste
part-shown = { $from }–{ $to } von { $count }
part-before = zurück
part-after = weiter
show-label = Anzeigen
show-open = Offen
show-urgent = Kritisch
show-check = Zu prüfen
show-unknown = Wie viel?
show-met = Gedeckt
show-all = Alle
all-groups = Alle Gruppen
all-kinds = Alle Arten
all-hubs = Alle Lager
choose-all = Alle gezeigten auswählen
choose-none = Keine auswählen
chosen-label = Was mit den ausgewählten geschieht
chosen = ausgewählt

## Columns and names of fields
col-need = Bedarf
col-for = Für
col-group = Gruppe
col-amount = Menge
col-covered = Gedeckt
col-when = Wann
col-checked = Geprüft
col-priority = Dringlichkeit
col-kind = Art
col-choose = Auswählen
col-lot = Partie
col-where = Wo
col-hub = Lager
col-on-shelf = Im Regal
col-free = Frei
col-kept = Reserviert
col-until = Haltbar bis
col-account = Als
col-cell = Zelle
col-line = Zeile
col-why = Warum
col-why-this = Warum diese
col-on-board = An Bord
col-source = Quelle
col-what = Was
cover-done = übergeben
cover-coming = im Plan oder unterwegs
cover-nothing = noch nichts
cover-unknown = noch nicht zählbar
amount-unknown = Menge unbekannt
before-day = Vor { $day }
no-day = Kein Tag festgelegt
wanted-by = Gebraucht bis
may-stay-empty = Darf leer bleiben.
source-row = { $source }, Zeile { $row }

## Needs
needs-lead = Das Dringendste zuerst, dann nach dem Tag, an dem es gebraucht wird.
needs-search = Bedarf suchen
needs-caption = Bedarfe, für wen und wie weit gedeckt
needs-empty = Hier sind keine Bedarfe. Lesen Sie eine Liste ein, oder fügen Sie einen hinzu.
need-line = Wie es geschrieben stand
need-verify = Diesen Bedarf prüfen
need-revise = Diesen Bedarf ändern
need-withdraw = Diesen Bedarf zurückziehen
need-withdraw-hint = Er wird nicht mehr eingeplant. Seine Geschichte bleibt.
need-twins = Vielleicht derselbe
need-join-hint = Der andere Bedarf läuft weiter; dieser wird geschlossen und bleibt lesbar.
need-given = Im Plan dafür reserviert
need-closed = Dieser Bedarf ist geschlossen. Nichts lässt sich mehr ändern.
need-withdrawn = Zurückgezogen
need-joined = Dasselbe wie { $need }
need-unknown-amount = Noch weiß niemand, welche Menge gemeint ist. Fragen Sie nach, und tragen Sie sie hier ein.
part-received = Übergeben
part-on-road = Unterwegs
part-planned = Im Plan
part-missing = Fehlt
words-none = Dazu wurden keine Worte aufbewahrt.
words-erased = Die Worte wurden endgültig gelöscht. Die Mengen bleiben.
fact-written = Menge, wie geschrieben
fact-minimum = Nützlich ab
fact-substitutes = Ersatz
fact-valid-until = Nützlich bis
fact-raised = Gemeldet
fact-source = Aus der Liste
change-asked = Menge { $number }
change-minimum = mindestens { $number }
new-need-lead = So, wie jemand es gesagt hat. Prüfen können Sie es später.
new-need-no-group = Ein Bedarf gehört zu einer Gruppe. Fügen Sie die erste Gruppe hinzu.
new-need-what = Was gebraucht wird
new-need-what-hint = Tippen Sie, und wählen Sie aus der Liste.
new-need-amount-hint = 49 oder 5 kg. Leer lassen, wenn unbekannt.
new-need-words = Was gesagt wurde
new-need-words-hint = Versiegelt aufbewahrt und endgültig löschbar.
trust-label = Woher wissen Sie es
problem-no-item = Der Katalog kennt „{ $text }“ nicht. Wählen Sie einen seiner Namen.
problem-amount = „{ $text }“ ist keine Menge. Schreiben Sie Ziffern, etwa 49 oder 5 kg.
problem-day = „{ $text }“ ist kein Tag. Wählen Sie ihn im Kalender.
problem-group = Wählen Sie zuerst eine Gruppe.
problem-hub = Wählen Sie zuerst ein Lager.
problem-name = Schreiben Sie einen Namen, den beide Seiten kennen.
problem-none-chosen = Nichts wurde ausgewählt. Haken Sie zuerst die Bedarfe an.
problem-some = { $done } erledigt, { $left } nicht: { $why }
problem-file = Wählen Sie zuerst eine Datei.
problem-unreadable-file = { $why } Nichts wurde gespeichert.

## Stock
stock-lead = Was in den Regalen liegt, und was davon noch frei ist.
stock-here = In Regalen
stock-free = Frei
stock-ending = Läuft bald ab
stock-expired = Abgelaufen
stock-aside = Beiseitegelegt
stock-search = Partie suchen
stock-search-hint = Was oder Nummer
stock-caption = Partien, wo sie sind und was frei ist
stock-empty = Hier ist nichts. Lesen Sie eine Liste dessen ein, was ankam.
stock-to-count = zu zählen (Bücher: { $amount })
lot-to-count = zu zählen (Bücher: { $amount }); mehr kam an mit
kept-legend = im Plan reserviert
lot-nowhere = In keinem Regal
lot-where = Wo jedes Stück ist
lot-where-hint = zusammen immer null
lot-kept = Reserviert für
lot-put-aside = Beiseitelegen
lot-put-aside-hint = Beschädigte, abgelaufene oder zweifelhafte Ware wird nicht mehr eingeplant.
lot-release = Ins Regal zurücklegen
lot-release-hint = Jemand hat nachgesehen, und sie ist brauchbar.
lot-let-out = nach seinem Tag freigegeben
lot-let-out-title = Trotzdem freigeben
lot-let-out-hint = Nur das Mindesthaltbarkeitsdatum ist vorbei. Öffnen Sie eines, sehen und kosten Sie; schreiben Sie dann, warum es hinausdarf. Das gilt für die ganze Partie.
lot-let-out-why = Warum es hinausdarf
do-let-out = Freigeben
said-let-out = Es kann wieder geplant, gepackt und geschickt werden.
lot-sent-as = Kam in anderer Größe als geschickt, als Teil von
no-expiry = Unbegrenzt haltbar
expired-on = Abgelaufen { $day }
good-until = Bis { $day }
account-donors-all = Alle Gebenden zusammen
account-donors = Gegeben
account-hub = Im Regal
account-quarantine = Beiseitegelegt
account-road = Unterwegs
account-discrepancy = Abweichung
account-group = Übergeben
account-lost = Verloren
fact-condition = Zustand
fact-batch = Charge des Herstellers
fact-origin = Von
fact-donor = Wer gab (Code)
donor-forgotten = auf eigenen Wunsch vergessen
hub-add = Lager hinzufügen
hub-name = Name des Lagers
hub-name-hint = Ein eigener Ort mit Regalen.
hub-place = Ort

## Groups
groups-count = { $count ->
    [one] { $count } Gruppe
   *[other] { $count } Gruppen
}
groups-open = { $count ->
    [one] { $count } mit offenem Bedarf
   *[other] { $count } mit offenem Bedarf
}
groups-empty = Noch keine Gruppen. Fügen Sie die erste hinzu, oder lesen Sie eine Liste ein.
group-add = Gruppe hinzufügen
group-name = Name der Gruppe
group-name-hint = Ein Name, den beide kennen. Keine Namen von Menschen.
group-place = Ort, falls er bekannt sein darf
group-place-hint = Versiegelt. Darf leer bleiben.
group-open = { $count ->
    [one] { $count } offener Bedarf
   *[other] { $count } offene Bedarfe
}
group-critical = { $count ->
    [one] { $count } kritisch
   *[other] { $count } kritisch
}
group-all-met = Nichts offen
group-needs = Offene Bedarfe
group-all-needs = Alle ihre Bedarfe
group-no-needs = Diese Gruppe hat keinen offenen Bedarf.

## Import
import-title = Liste einlesen
import-lead = XLSX, ODS, XLS, CSV oder JSON, wie Menschen sie schicken.
import-what = Was für eine Liste
import-needs = Was gebraucht wird
import-stock = Was ankam
import-hub = In welchem Lager
import-no-hub = Ware braucht einen Ort mit Regalen. Fügen Sie das erste Lager hinzu.
import-file = Datei
import-file-hint = Bis zu 64 MB.
import-read = Datei lesen
import-nothing-yet = Nichts wird gespeichert, bevor Sie gesehen haben, was gefunden wurde.
import-reading = Die Datei wird gelesen
import-adding = Die Liste wird hinzugefügt
progress-lead = Diese Seite sieht jede Sekunde nach. Sie können sie offen lassen.
import-found = Was in der Liste steht
import-rows = { $count ->
    [one] { $count } Zeile
   *[other] { $count } Zeilen
}
import-nothing-stored = Noch ist nichts gespeichert.
import-nothing-found = Keine Zeile war lesbar. Sehen Sie unten die Gründe an.
import-forget = Liste vergessen
import-add = { $count ->
    [one] { $count } hinzufügen
   *[other] { $count } hinzufügen
}
import-more = { $count ->
    [one] { $count } weitere Zeile ist gezählt und hier nicht gezeigt.
   *[other] { $count } weitere Zeilen sind gezählt und hier nicht gezeigt.
}
import-records = Wird hinzugefügt
import-records-hint = Diese Zeilen sind verstanden.
import-questions = Fragen
import-questions-hint = Nicht hinzugefügt. Bessern Sie die Datei aus, und lesen Sie sie erneut ein.
import-notes = Zum Ansehen
import-notes-hint = Hinzugefügt, wie hier gesagt.
import-duplicates = Doppelt
import-duplicates-hint = Einmal gezählt.
import-left-out = Weggelassen
import-left-out-hint = Jede mit ihrem Grund.
import-repeats = Wiederholt Zeile { $row }.
import-row = Zeile { $row }

## Plan
plan-title = Wer was bekommt, und warum
plan-lead = Nichts wird reserviert oder bewegt, bis Sie ihn annehmen.
plan-made = Gemacht { $made }, Zeilen: { $lines }.
plan-made-adopted = Gemacht { $made }, angenommen, Zeilen: { $lines }.
plan-none = { $count ->
    [one] Es gibt noch keinen Plan, und { $count } Bedarf ist offen.
   *[other] Es gibt noch keinen Plan, und { $count } Bedarfe sind offen.
}
plan-nothing = Nichts zu planen: Kein Bedarf ist offen.
plan-making = Der Plan wird gemacht
plan-proposed = Vorgeschlagen
plan-in-force = Gültig
plan-past = Nicht mehr gültig
plan-not-exact = Die Planung wurde früh angehalten. Dieser Plan ist gut, vielleicht nicht der beste.
plan-gives-nothing = Nichts in den Regalen passt zu einem offenen Bedarf.
plan-lines-caption = Was abgeht
plan-more-lines = { $count ->
    [one] { $count } weitere Zeile
   *[other] { $count } weitere Zeilen
}
plan-more-trips = { $count ->
    [one] { $count } weitere Fahrt
   *[other] { $count } weitere Fahrten
}
plan-more-loads = { $count ->
    [one] { $count } weitere Ladung ist nicht gezeigt.
   *[other] { $count } weitere Ladungen sind nicht gezeigt.
}
plan-unmet = Nicht gedeckt, und warum
plan-unmet-all = Alles, was nicht gedeckt ist
plan-all-met = Jeder offene Bedarf ist voll gedeckt.
plan-fair = Ist es gerecht?
plan-older = Andere Pläne
fair-now = jetzt
fair-then = nach diesem Plan
fair-told = Jetzt { $now }, nach diesem Plan { $then }
sum-met = Bedarfe voll gedeckt
sum-met-of = { $met } von { $open }
sum-was = gültiger Plan: { $count }
sum-partly = Teilweise gedeckt
sum-lines = Zeilen
sum-lines-new = { $count ->
    [one] { $count } anders als im gültigen Plan
   *[other] { $count } anders als im gültigen Plan
}
sum-saved = Vor dem Ablauf genutzt
sum-saved-lots = { $count ->
    [one] { $count } Partie
   *[other] { $count } Partien
}
sum-saved-hint = läuft binnen 30 Tagen ab
sum-road = Strecke
sum-km = { $km } km
sum-km-from = { $km } km oder mehr
sum-km-unknown = nicht bekannt
sum-trips = { $count ->
    [one] { $count } Fahrt
   *[other] { $count } Fahrten
}
trip-weight = Gewicht
trip-space = Platz
trip-no-vehicle = Kein Fahrzeug der Liste ist groß genug
trip-unknown = { $count ->
    [one] Gewicht oder Größe von { $count } Zeile ist nicht bekannt.
   *[other] Gewicht oder Größe von { $count } Zeilen ist nicht bekannt.
}
part-of-whole = { $part } von { $whole } { $unit }
instead-of = statt { $thing }
adopt-title = Diesen Plan annehmen?
adopt-lead = Dann ist Ware für diese Gruppen reserviert. Noch verlässt nichts ein Regal.
adopt-keeps = Was für wen reserviert wird
adopt-lines = { $count ->
    [one] { $count } Zeile
   *[other] { $count } Zeilen
}
adopt-yes = Ja, annehmen
adopt-no = Noch nicht
why-given-only-lot = Die einzige Partie, die passt
why-given-expires-first = Läuft zuerst ab und geht darum zuerst
why-given-nearest = Die nächste, die passt
why-given-one-size-up = Die genaue Größe ist ausgegangen: eine Größe größer
why-given-substitute = Ersetzt, was ausgegangen ist
why-given-look-first = Erst nachsehen: Niemand schrieb, für wen es ist
why-given-better-used-up = Besser passende Partien sind aufgebraucht
why-given-equally-good = Eine von mehreren, die gleich gut passen
why-unmet-none-in-stock = Nichts im Bestand, auch kein Ersatz
why-unmet-all-there-is = Er bekommt alles, was da ist; das reicht nicht
why-unmet-size-missing = Es ist etwas da, aber nicht in dieser Größe
why-unmet-would-spoil = Was da ist, würde vorher verderben
why-unmet-more-urgent = Dringendere Bedarfe bekommen es
why-unmet-shared-fairly = Gerecht geteilt mit ebenso dringenden Bedarfen
why-unmet-below-minimum = Was übrig ist, ist weniger als nützlich
why-unmet-amount-unknown = Noch weiß niemand, wie viel gebraucht wird
why-unmet-not-goods = Es liegt in keinem Regal: Fragen Sie Menschen
why-unmet-stopped = Die Planung wurde angehalten, bevor sie hierher kam
hand-title = Was die Planung bringt
hand-needs = Bedarfe
hand-by-hand = Von Hand
hand-by-plan = Dieser Plan
hand-nothing = ohne alles
hand-partly = teilweise gedeckt
hand-met = voll gedeckt
hand-share = mittlerer Anteil
hand-hint = Von Hand: das Dringendste zuerst, in der Folge der Meldung. Jeder nimmt, so viel er kann, zuerst was bald abläuft.

## Plans beside each other, and changed by hand

why-given-by-hand = Von Hand festgelegt
why-unmet-by-hand = Eine Person gab ihm weniger oder gab das Passende anderen
plan-compare = Sehen, was er ändert
compare-title = Was dieser Plan ändert
compare-lead-in-force = Neben dem gültigen Plan:
compare-lead-proposal = Neben dem Vorschlag, der von Hand geändert wurde:
compare-lead-none = Kein Plan war gültig. Das würde dieser geben.
compare-same = Alle bekommen in beiden dasselbe.
compare-groups = Gruppe für Gruppe
compare-lines = Wer weniger bekommt, wer mehr
compare-share = Im Mittel gedeckt
compare-change = Änderung
compare-before-after = Vorher → nachher
compare-less = Bekommt weniger
compare-more = Bekommt mehr
compare-by-hand = Von Hand festgelegt
compare-worse = Schlechter gestellt
compare-better = Besser gestellt
change-link = Ändern
change-title = Von Hand festlegen, was er bekommt
change-missing = Noch fehlt: { $amount }.
change-lead = Er bekommt genau, was Sie hier schreiben. Der Rest wird darum herum neu geplant. Sie sehen, was es andere kostet.
change-there = Vorhanden
change-nothing-fits = Keine Partie passt heute zu diesem Bedarf.
change-do = Den Rest darum herum planen
problem-by-hand = Was für { $need } festgelegt war, ist nicht mehr da oder passt nicht. Planen Sie neu.
problem-by-hand-gone = { $text } ist nicht mehr offen. Planen Sie neu.
problem-by-hand-too-much = { $text } enthält nicht so viel. Schreiben Sie weniger.
problem-by-hand-more-than-asked = Das ist mehr, als bei { $text } fehlt. Schreiben Sie weniger.
plan-by-hand = { $count ->
    [one] { $count } Bedarf wurde von Hand festgelegt.
   *[other] { $count } Bedarfe wurden von Hand festgelegt.
}

## Convoys

convoy-title = Konvoi
convoy-plan = Konvoi planen
convoy-lead = Welches Fahrzeug was wohin bringt, und wie alle nach Hause kommen.
convoy-vehicles = Fahrzeuge
convoy-kind = Art
convoy-back = Kommen zurück
convoy-given = Werden am Ziel verschenkt
convoy-carries = { $kg } kg, { $space } m³
convoy-day = Abfahrt möglich ab
convoy-make = Konvoi planen
convoy-making = Der Konvoi wird geplant
convoy-none = Nennen Sie mindestens ein Fahrzeug.
convoy-leaves = Abfahrt { $day }, 06:00.
convoy-map = Karte
convoy-road = Strecke
convoy-alone = einzeln: { $km } km
convoy-last = Letzte Übergabe
convoy-never = nie
convoy-left = Bleibt zurück
convoy-late = Nach dem gewünschten Tag
convoy-rides = Bezahlte Heimfahrten
convoy-before = vorher: { $value }
convoy-is-back = zurück { $time }
convoy-stays = bleibt am letzten Halt; die Besatzung fährt bei anderen mit nach Hause
convoy-pays = bleibt am letzten Halt; die Besatzung fährt mit Bus oder Bahn nach Hause
convoy-load = Laden für { $group }: { $weight }, Zeilen: { $lines }
convoy-unload = Übergeben an { $group }: { $weight }, Zeilen: { $lines }
convoy-unweighed = Gewicht nicht bekannt
convoy-collect = Die Besatzung von Tour { $number } steigt ein
convoy-turn = Ladungen stehen in der Folge des Beladens: Was zuletzt abgeht, kommt zuerst hinein.
convoy-without = Ohne dieses Fahrzeug
convoy-later = Einen Tag später
convoy-change = Andere Fahrzeuge oder Regeln
convoy-why-place = Niemand weiß, wo das Lager oder die Gruppe ist.
convoy-why-large = Es ist zu groß für jedes Fahrzeug.
convoy-why-vehicle = Kein Fahrzeug hat Platz oder Zeit dafür.
convoy-map-told = { $count ->
    [one] { $count } Tour auf der Karte
   *[other] { $count } Touren auf der Karte
}
convoy-more-left = { $count ->
    [one] { $count } weitere
   *[other] { $count } weitere
}
convoy-home = Zurück
convoy-two = Zu zweit am Steuer
convoy-curfews-counted = { $count ->
    [0] Keine Ausgangssperre ist eingerechnet
    [one] { $count } Ausgangssperre ist eingerechnet
   *[other] { $count } Ausgangssperren sind eingerechnet
}
convoy-posts-counted = { $count ->
    [0] und keine Grenze.
    [one] und Wartezeit an { $count } Grenzübergang.
   *[other] und Wartezeiten an { $count } Grenzübergängen.
}
convoy-waiting = Grenzen und Ausgangssperren
convoy-not-sure = Ausgangssperren und Grenzen ändern sich täglich: Fragen Sie vor der Fahrt Menschen vor Ort.
convoy-why-post = Zwischen den beiden Ländern ist kein Grenzübergang bekannt, oder alle sind geschlossen.
sum-hours = { $hours } h { $minutes }
wait-to = Auf dem Weg nach { $place }
wait-at-post = Grenzübergang { $place }
wait-to-post = Auf dem Weg zum Grenzübergang { $place }
wait-border = Grenze und Schlange bis { $until } ({ $length })
wait-curfew = Ausgangssperre: steht bis { $until } ({ $length })
wait-break = Lenkpause bis { $until } ({ $length })
wait-rest = Ruhezeit der Besatzung bis { $until } ({ $length })
wait-company = Wartet auf die anderen der Kolonne bis { $until } ({ $length })
wait-crew = Wartet bis { $until } auf Menschen, die heimfahren ({ $length })
wait-meeting = Wartet bis { $until }, wenn jemand da ist ({ $length })
convoy-by-service = Längen und Zeiten kommen vom Straßendienst. Er erfuhr, in welchen Orten alles liegt.
convoy-service-public = Der Straßendienst liegt vielleicht außerhalb Ihres Netzes. Wer ihn betreibt, erfährt die Zielorte der Konvois.
convoy-by-map = Längen und Zeiten kommen von der eingelesenen Karte.
convoy-by-estimate = Längen und Zeiten sind geschätzt: Straßen wurden nicht eingelesen.
convoy-ways-estimated = { $count ->
    [one] { $count } Weg zwischen zwei Orten ist geschätzt: Niemand kennt ihn.
   *[other] { $count } Wege zwischen Orten sind geschätzt: Niemand kennt sie.
}
convoy-service-failed = Der Straßendienst wurde nicht benutzt: { $why }.
service-silent = er antwortet nicht
service-public = seine Adresse liegt nicht mehr im privaten Netz
service-declined = er sagt nein
service-unreadable = seine Antwort ist keine Tabelle dieser Orte
service-untrue = seine Antwort kann nicht stimmen
service-too-many = es sind zu viele Orte, um nach allen zu fragen
rules-title = Unterwegs
rules-lead = Alles hat einen üblichen Wert.
rules-look = Sehen Sie das noch einmal an
rules-wrong = Einige Felder können so nicht gemeint sein. Sie sind markiert; Ihr Text ist noch da.
rules-curfews = Ausgangssperren
rules-areas = { $count ->
    [one] { $count } Gebiet
   *[other] { $count } Gebiete
}
rules-curfews-hint = Stunden wie 23:00-05:00; mehrere mit Komma. Leer heißt keine Ausgangssperre. Es gilt die Uhr dieses Zentrums.
rules-curfew-told = Wie gemeldet am { $day }
rules-curfew-guess = Unsere Schätzung: Niemand hat es uns gesagt
rules-curfew-none = Keine bekannt
rules-area = Weitere Region oder weiteres Land
rules-hours = Ausgangssperre dort
rules-more-area = Weiteres Gebiet
rules-borders = Grenzen
rules-posts = { $count ->
    [0] keine zwischen diesen Orten
    [one] { $count } Übergang
   *[other] { $count } Übergänge
}
rules-borders-hint = Hier quert ein Konvoi an einem Übergang unten: dem, den er am frühesten verlässt.
rules-wait-usual = Übliche Wartezeit
rules-wait-hint = In Stunden, wie vier von fünf höchstens warten: 4:00. Oder nach Tageszeit: 06-20 6:00, 20-06 3:00. Der Wert hier ist geschätzt.
rules-company = Wer mit wem über die Grenze fährt
rules-company-hint = Wer zusammen quert, wartet vor der Schlange aufeinander.
rules-company-alone = Jedes Fahrzeug für sich
rules-company-pairs = Zu zweit
rules-company-all = Alle zusammen
rules-post = Übergang
rules-open = Öffnungszeiten, wenn nicht immer
rules-wait = Wartezeit, wenn nicht die übliche
rules-shut = Geschlossen
rules-more-post = Weiterer Übergang,
rules-post-town = Ort daneben
rules-post-from = Das eine Land
rules-post-to = Das andere Land
rules-people = Menschen und Ware
rules-people-usual = üblich
rules-home = Wohin die Besatzungen verschenkter Fahrzeuge gehören
rules-home-hint = Ein Ort. Leer heißt: das Lager der Abfahrt.
rules-apart = Medikamente und Brennbares
rules-apart-hint = So, wie der Katalog sie kennt.
rules-apart-yes = Nie in einem Fahrzeug
rules-apart-no = Dürfen in ein Fahrzeug
bad-count = Nennen Sie eine ganze Zahl von 0 bis 40.
bad-day = Nennen Sie einen Tag, der nicht vorbei ist.
bad-hours = Schreiben Sie Stunden wie 23:00-05:00, von 00:00 bis 24:00.
bad-hours-overlap = Zwei dieser Zeiten überschneiden sich.
bad-hours-whole-day = Vom Tag bleibt nichts übrig.
bad-wait = Schreiben Sie Stunden wie 4:00, oder je Tageszeit: 06-20 6:00, 20-06 3:00.
bad-wait-too-long = Niemand plant mit mehr als 240 Stunden.
bad-wait-gap = Nennen Sie eine Wartezeit für jede Stunde des Tages.
bad-area = Keine Region und kein Land heißt so. Wählen Sie aus der Liste.
bad-area-missing = Sagen Sie, für welche Region oder welches Land.
bad-country = Kein Land heißt so. Wählen Sie eines aus der Liste.
bad-border = Zwischen diesen beiden wird niemand kontrolliert: Es gibt keinen Grenzübergang.
bad-town = Kein Ort dieses Namens ist dort bekannt.
bad-towns = Mehrere Orte heißen so. Nennen Sie einen anderen in der Nähe.

## History
history-title = Was geschah
history-lead = Hier wird nie etwas ausradiert.
history-home = Seite dazu öffnen
history-empty = Dazu ist noch nichts geschrieben.
event-by = { $actor }, Eintrag { $seq }
fact-hub-opened = Das Lager { $hub } wurde eröffnet.
fact-group-added = Die Gruppe { $group } wurde hinzugefügt.
fact-list-read = { $count ->
    [one] Eine Liste mit { $count } Zeile wurde eingelesen.
   *[other] Eine Liste mit { $count } Zeilen wurde eingelesen.
}
fact-need-raised = Der Bedarf wurde gemeldet: { $amount }.
fact-need-revised = Geändert: { $change }.
fact-need-verified = Geprüft: { $trust }.
fact-need-withdrawn = Zurückgezogen.
fact-needs-joined = { $joined } wurde mit { $kept } zusammengelegt.
fact-offer-made = Ein Angebot wurde gemacht.
fact-offer-accepted = Das Angebot wurde angenommen.
fact-offer-declined = Das Angebot wurde mit Dank abgelehnt.
fact-lot-taken-in = { $amount } kam in { $hub } an.
fact-plan-proposed = Der Plan wurde vorgeschlagen.
fact-plan-adopted = Der Plan wurde angenommen.
fact-dispatched = Von { $hub } nach { $to } abgefahren mit Lieferschein { $waybill }.
fact-receipt-reported = Was mit Lieferschein { $waybill } kam, wurde gezählt.
fact-handover-reported = { $amount } von { $hub } an { $group } übergeben.
fact-count-reported = Gezählt in { $hub }: { $amount }.
fact-report-set-aside = Eine Meldung wurde aufbewahrt, damit ein Mensch sie ansieht.
fact-quarantined = { $amount } in { $hub } beiseitegelegt.
fact-released = { $amount } in { $hub } ins Regal zurückgelegt.
fact-loss-proposed = Als Verlust vorgeschlagen: { $amount }. { $reason }.
fact-loss-confirmed = Abgeschrieben: { $amount }.
fact-discrepancy-settled = { $amount } geklärt: von { $from } nach { $to }.

## About
about-lead = Bedarfe, Ware und Konvois eines Hilfszentrums, auf einem Rechner.
about-licence = Lizenz
about-licence-text = Busel ist freie Software unter der GNU Affero General Public License, Version 3 oder später. Sie dürfen es benutzen, untersuchen, weitergeben und verbessern.
about-privacy = Was diesen Rechner verlässt
about-privacy-text = Nichts. Die Seiten fragen niemanden sonst, und Namen liegen versiegelt auf der Platte.
about-sources = Wessen Fakten und Formen enthalten sind
source-places = Orte
source-catalogue = Artikel, Gewichte, Einheiten
source-countries = Namen der Länder
source-roads = Straßen, wo das Zentrum eine Karte einlas
source-typeface = Schrift
source-icons = Symbole

## Trouble
trouble-home = Zu Heute
trouble-reference = Kennung { $number }
trouble-not-found = Nicht hier
trouble-not-found-text = Diese Seite oder Sache gibt es nicht. Suchen Sie nach Namen oder Nummer.
trouble-stale = Diese Seite war zu alt
trouble-stale-text = Nichts wurde geändert. Öffnen Sie die Seite neu, und wiederholen Sie es dort.
trouble-too-large = Das ist zu viel auf einmal
trouble-too-large-text = Eine Datei darf 64 MB haben. Nichts wurde gespeichert. Schicken Sie sie in Teilen.
trouble-unreadable = Das Formular war nicht lesbar
trouble-unreadable-text = Nichts wurde geändert. Öffnen Sie die Seite neu, und wiederholen Sie es dort.
trouble-forgotten = Diese Datei ist vergessen
trouble-forgotten-text = Sie wartete zu lange oder wurde schon hinzugefügt. Nichts ging verloren. Lesen Sie sie erneut ein.
trouble-broken = Hier ging etwas kaputt, nicht bei Ihnen
trouble-broken-text = Nichts wurde gespeichert. Versuchen Sie es erneut. Bleibt es so, nennen Sie die Kennung.

## Values of the domain
priority-p1 = Kritisch, 72 Stunden
priority-p2 = Dringend, 7 Tage
priority-p3 = Normal, 30 Tage
priority-p4 = Wenn möglich
trust-v0 = Nicht geprüft
trust-v1 = Zurückgerufen
trust-v2 = Brief oder Fürsprache
trust-v3 = Bewährte Zusammenarbeit
substitutes-allowed = Was der Katalog erlaubt
substitutes-refused = Genau dies oder nichts
condition-new = Neu
condition-good = Gebraucht, ohne Mangel
condition-worn = Abgenutzt, brauchbar
condition-rags = Nur als Lappen
loss-expired = Abgelaufen
loss-damaged = Beschädigt
loss-stolen = Gestohlen
loss-seized = Von einer Behörde beschlagnahmt
loss-destroyed = Durch Angriff zerstört
loss-on-the-way = Unterwegs verloren
loss-wrong-group = Ging an eine andere Gruppe
wearer-adult = Erwachsene
wearer-man = Männer
wearer-woman = Frauen
wearer-child = Kinder
wearer-boy = Jungen
wearer-girl = Mädchen
wearer-baby = Babys
form-liquid = flüssig
form-bar = als Stück
form-disposable = zum Wegwerfen
form-reusable = wiederverwendbar
form-bulk = lose
form-powder = als Pulver
form-wet = nass
form-dry = trocken
size-eu-shoe = EU { $value }
size-uk-shoe = UK { $value }
size-us-shoe = US { $value }
size-foot = Fuß { $value } mm
size-plain = { $value }
size-years = { $value } Jahre
size-months = { $value } Monate
size-nappy = Größe { $value }
unit-piece = { $count ->
    [one] Stück
   *[other] Stück
}
unit-pair = { $count ->
    [one] Paar
   *[other] Paar
}
unit-set = { $count ->
    [one] Set
   *[other] Sets
}
unit-gram = g
unit-kilogram = kg
unit-millilitre = ml
unit-litre = l
unit-cubic-decimetre = dm³
unit-cubic-metre = m³
unit-minor-currency = { $count ->
    [one] kleinste Münze
   *[other] kleinste Münzen
}
unit-case = { $count ->
    [one] Fall
   *[other] Fälle
}
unit-night = { $count ->
    [one] Nacht
   *[other] Nächte
}
unit-consultation = { $count ->
    [one] Beratung
   *[other] Beratungen
}
unit-day = { $count ->
    [one] Tag
   *[other] Tage
}
unit-hour = { $count ->
    [one] Stunde
   *[other] Stunden
}
unit-ticket = { $count ->
    [one] Fahrkarte
   *[other] Fahrkarten
}
kind-baby = Baby
kind-boots = Stiefel
kind-clothing = Kleidung
kind-comfort = Kleine Freuden
kind-comms = Kommunikation
kind-education = Schule
kind-food = Essen
kind-fuel = Brennstoff
kind-household = Haushalt
kind-hygiene = Hygiene
kind-medical = Medizinisches Material
kind-medicine = Medikamente
kind-money = Geld
kind-pet = Haustiere
kind-power = Strom und Licht
kind-service = Dienste
kind-shelter = Unterkunft
kind-shoes = Schuhe
kind-toys = Spielzeug und Spiele
kind-vehicle = Fahrzeuge
kind-water = Wasser

## Days
date-day = { $weekday } { $day }. { $month }
date-day-and-year = { $weekday } { $day }. { $month } { $year }
date-long = { $weekday }, { $day }. { $month }
date-weekday = { $weekday ->
    [1] Mo
    [2] Di
    [3] Mi
    [4] Do
    [5] Fr
    [6] Sa
   *[7] So
}
date-weekday-long = { $weekday ->
    [1] Montag
    [2] Dienstag
    [3] Mittwoch
    [4] Donnerstag
    [5] Freitag
    [6] Samstag
   *[7] Sonntag
}
date-month = { $month ->
    [1] Jan
    [2] Feb
    [3] März
    [4] Apr
    [5] Mai
    [6] Juni
    [7] Juli
    [8] Aug
    [9] Sept
    [10] Okt
    [11] Nov
   *[12] Dez
}
date-month-long = { $month ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
}

## Why a rule says no
refusal-not-allowed = Ihre Rolle erlaubt das nicht. Nichts wurde geändert. Fragen Sie die Koordination.
refusal-unknown = { $thing } gibt es hier nicht. Nichts wurde geändert. Prüfen Sie die Nummer.
refusal-unknown-item = Der Katalog hat „{ $thing }“ nicht. Nichts wurde geändert. Wählen Sie einen anderen Artikel.
refusal-read-before = Diese Liste wurde schon eingelesen, als { $thing }. Nichts wurde doppelt hinzugefügt.
refusal-empty = Es ist nichts darin. Nichts wurde geändert. Schreiben Sie eine Menge über null.
refusal-too-many = Mehr als { $count } Zeilen. Nichts wurde geändert. Schicken Sie sie in Teilen.
refusal-too-long = Ein Text ist zu lang. Nichts wurde geändert. Kürzen Sie ihn.
refusal-closed = { $thing } ist schon geschlossen. Nichts wurde geändert. Die Geschichte bleibt.
refusal-itself = Ein Bedarf lässt sich nicht mit sich selbst zusammenlegen. Nichts wurde geändert. Wählen Sie einen anderen.
refusal-not-the-same = Das sind zwei verschiedene Bedarfe. Nichts wurde geändert. Behalten Sie beide.
refusal-short = { $thing } enthält dort nur { $count }. Nichts wurde geändert. Zählen Sie neu, oder nehmen Sie weniger.
refusal-reserved = Der Plan reserviert { $thing } für andere. Nichts wurde geändert. Planen Sie zuerst neu.
refusal-expired = { $thing } ist am { $day } abgelaufen. Nichts wurde geändert. Legen Sie es beiseite.
refusal-to-be-counted = Mit { $waybill } kam mehr { $thing } an, als geschickt wurde; im Regal liegt wohl nicht mehr alles. Nichts wurde geändert. Zählen Sie das Regal, oder sagen Sie, woher der Überschuss ist.
refusal-never-let-out = Das Datum von { $thing } gilt. Nichts wurde geändert. Freigegeben wird nur Essen nach dem Mindesthaltbarkeitsdatum, nie Medikamente oder Babynahrung.
refusal-plan-outdated = Inzwischen gilt ein anderer Plan. Nichts wurde geändert. Planen Sie neu.
refusal-plan-no-longer-fits = { $thing } hat sich seit diesem Plan geändert. Nichts wurde geändert. Planen Sie neu.
refusal-already-in-force = { $thing } gilt schon. Nichts war zu tun.
refusal-same-person = Eine andere Person muss zustimmen. Nichts wurde geändert.
refusal-settled = { $thing } ist schon geklärt. Nichts wurde geändert.
refusal-no-difference = { $thing } hat keine offene Abweichung. Nichts wurde geändert.
refusal-not-goods = „{ $thing }“ liegt in keinem Regal. Nichts wurde geändert.

## What was found in a file
why-unknown-item = „{ $text }“ steht nicht im Katalog. Ähnlich ist: { $suggestions }.
why-unknown-dual-use = „{ $text }“ steht nicht im Katalog und braucht eine Ausfuhrprüfung: { $why }. Ähnlich ist: { $suggestions }.
why-ambiguous-item = „{ $text }“ kann mehreres bedeuten: { $suggestions }. Was davon?
why-no-item = Die Zeile sagt nicht, worum es geht.
why-no-amount = Keine Menge ist angegeben.
why-unreadable-amount = „{ $text }“ ist nicht als Menge lesbar.
why-ambiguous-amount = „{ $text }“ ist auf zwei Arten lesbar: Tausender oder Dezimalen?
why-range-amount = „{ $text }“ ist eine Spanne. Wie viele werden gebraucht?
why-negative-amount = „{ $text }“ ist weniger als nichts.
why-absurd-amount = „{ $text }“ ist mehr, als eine Liste meinen kann.
why-date-for-amount = Das Datum { $text } steht, wo eine Menge stehen sollte.
why-amount-each = „{ $text }“ meint so viele für jede Person: für wie viele?
why-formula-error = Die Zelle enthält den Formelfehler { $error }.
why-unclear-shoe-size = Größe { $size }: britisch, amerikanisch, oder wie lang ist der Fuß?
why-sizes-without-amounts = „{ $text }“ nennt mehrere Größen. Wie viele von jeder?
why-sizes-do-not-add-up = Die Größen in „{ $text }“ ergeben { $sum }, die Menge sagt { $said }.
why-total = Diese Zeile fasst andere zusammen.
why-category-heading = Eine Überschrift für { $category }.
why-heading = Eine Überschrift: „{ $text }“.
why-header-again = Der Kopf der Tabelle, noch einmal.
why-decoy = Eine Bemerkung, keine Zeile: „{ $text }“.
why-tags = Marken für Maschinen, die die Spalten beschreiben.
why-kept-out = Das hat hier keinen Platz: { $why }.
why-remark = Eine Bemerkung ohne Artikel oder Menge: „{ $text }“.
why-closed = Die Zeile sagt, sie ist schon geschlossen: „{ $text }“.
why-encoding-assumed = Die Datei nennt ihre Kodierung nicht; gelesen als { $encoding }.
why-letters-lost = { $count } Zeichen waren nicht lesbar.
why-sheet-skipped = Blatt „{ $sheet }“ wurde nicht gelesen ({ $rows } Zeilen): verborgen, oder nicht zu benutzen.
why-sheet-without-list = Blatt „{ $sheet }“ enthält keine lesbare Liste ({ $rows } Zeilen).
why-no-header = Eine Kopfzeile fehlt; die Spalten wurden geraten: { $columns }.
why-column-guessed = Keine Spalte heißt Menge; die Zahlen unter „{ $column }“ wurden genommen.
why-two-columns = Die Spalten „{ $used }“ und „{ $other }“ meinen dasselbe; die erste wurde gelesen.
why-rows-cut = Nur die ersten { $limit } Zeilen wurden gelesen.
why-sheets-cut = Nur { $limit } von { $sheets } Blättern wurden gelesen. Teilen Sie die Datei für den Rest.
why-columns-cut = Nur die ersten { $limit } Spalten wurden gelesen.
why-text-cut = Die Zelle wurde nach { $limit } Zeichen abgeschnitten.
why-error-beside = Eine Zelle enthält den Formelfehler { $error }.
why-unit-assumed = Keine Einheit ist geschrieben; angenommen wird { $unit }.
why-unknown-unit = „{ $text }“ ist keine Einheit, die hier bekannt ist.
why-unit-content-unknown = Wie viel { $item } ist in einer Einheit ({ $unit })?
why-unit-missing = Keine Einheit ist geschrieben: { $item } wird nicht in Stück gezählt.
why-unit-does-not-fit = { $item } wird nicht in dieser Einheit gemessen: { $unit }.
why-units-differ = Die Menge sagt { $one }, die Spalte der Einheit { $other }; der Menge wurde geglaubt.
why-approximate = „{ $text }“ ist keine genaue Menge.
why-multiplied = „{ $text }“ wurde als { $result } gelesen.
why-large-amount = { $text } ist ungewöhnlich viel.
why-broken-piece = { $text } von etwas, das ganz gezählt wird.
why-size-assumed = Größe { $size } wird als { $system } verstanden.
why-size-unclear = „{ $text }“ bleibt als Größe in eigenen Worten.
why-spelling-assumed = „{ $text }“ wurde als { $item } gelesen.
why-ambiguous-date = Das Datum „{ $text }“ ist auf zwei Arten lesbar und blieb offen.
why-unreadable-date = „{ $text }“ ist nicht als Datum lesbar.
why-year-assumed = „{ $text }“ wurde als { $date } gelesen.
why-already-expired = Das Ablaufdatum { $date } ist vorbei.
why-near-duplicate = Dasselbe in derselben Menge steht auch in Zeile { $row }.
why-export-check = Braucht vor einer Grenze eine Ausfuhrprüfung: { $why }.
why-weight-differs = Ein Stück wiegt { $said } g laut Liste und { $known } g laut Katalog.
why-place-from-title = Der Ort „{ $place }“ kommt aus dem Titel.
why-own-unit = die Einheit des Artikels
why-nothing-close = nichts Ähnliches
unreadable-empty = Die Datei ist leer.
unreadable-too-large = Die Datei ist größer als 64 MB. Schicken Sie sie in Teilen.
unreadable-bomb = Die Datei entpackt sich zu weit mehr, als sie vorgibt.
unreadable-too-many-rows = Die Tabelle hat mehr als 200 000 Zeilen. Schicken Sie sie in Teilen.
unreadable-password-protected = Die Arbeitsmappe hat ein Passwort. Speichern Sie sie ohne.
unreadable-cut-off = Das Ende der Datei fehlt. Kopieren Sie sie noch einmal.
unreadable-pdf = Das ist ein PDF. Schicken Sie die Tabelle, aus der es entstand.
unreadable-picture = Das ist ein Bild. Schicken Sie die Tabelle, die es zeigt.
unreadable-text-document = Das ist ein Textdokument. Kopieren Sie seine Tabelle in eine Tabellenkalkulation.
unreadable-web-page = Das ist eine Webseite. Öffnen Sie sie in einer Tabellenkalkulation, und speichern Sie sie als XLSX.
unreadable-archive = Das ist ein Archiv. Entpacken Sie es, und schicken Sie die Listen darin.
unreadable-other-spreadsheet = Diese Art Tabelle wird nicht gelesen. Speichern Sie sie als XLSX oder CSV.
unreadable-binary = Das ist keine Liste: weder Text noch Tabelle.
unreadable-broken-json = Das JSON ist kaputt. Speichern Sie es noch einmal.
unreadable-not-a-table = Das JSON ist keine Liste von Zeilen.
unreadable-damaged = Die Arbeitsmappe ist beschädigt. Speichern Sie sie noch einmal.
unreadable-no-list = Nichts darin sieht aus wie eine Liste von Dingen und Mengen.
unreadable-not-opened = Die Datei lässt sich nicht öffnen.
import-known = { $need } sagt das schon.
import-zero = Bittet um nichts.
import-read-before = Diese Liste wurde schon eingelesen, als { $source }. Nichts käme hinzu.
progress-rows = { $count ->
    [one] Bisher { $count } Zeile gelesen
   *[other] Bisher { $count } Zeilen gelesen
}
problem-plan-too-large = Es gibt mehr Bedarfe oder Partien, als ein Plan fasst.
problem-busy = Busel ist mit anderen Dateien beschäftigt. Nichts wurde gespeichert. Versuchen Sie es in einer Minute.
at-the-machine = am Rechner
until-day = bis { $day }
role-admin = Betreuung des Rechners
role-coordinator = Koordination
role-donor-desk = Spendenstelle
role-warehouse = Lagerteam
role-driver = Fahrdienst
role-hand-out-point = Ausgabestelle
role-requester = Bitten für eine Gruppe
role-auditor = Prüfung von außen
role-case-worker = Fallarbeit
role-public = Alle
matter-donors = wer gibt
matter-offers = Angebote
matter-stock = Bestand
matter-hubs = Lager
matter-groups = Gruppen
matter-names = Namen
matter-needs = Bedarfe
matter-contacts = der Kontakt
matter-places = der genaue Ort
matter-routes = der Weg eines Konvois
matter-plans = Pläne
matter-lists = Listen
matter-waybills = Lieferscheine
matter-photos = Fotos
matter-members = Menschen des Zentrums
matter-trail = das Protokoll
matter-safety = Sicherheit
matter-totals = Summen
fact-member-added = { $who } kam zum Zentrum.
fact-granted = Rolle gegeben: { $grant }.
fact-taken-back = Rolle zurückgenommen: { $grant }.
fact-member-left = { $who } hat das Zentrum verlassen.
fact-deed-proposed = Wartet auf eine zweite Person: { $deed }.
fact-deed-agreed = Eine zweite Person hat zugestimmt: { $deed }.
fact-looked = Gelesen: { $matter }.
fact-contact-kept = Ein Kontakt wurde aufgeschrieben.
fact-erased = Namen, Orte und Worte dazu wurden vernichtet. Die Ware bleibt in den Büchern.
fact-let-go = Worte, deren Zeit vorbei war, wurden vernichtet.
fact-other = { $name }
deed-grant = { $who } bekommt die Rolle: { $grant }
deed-reset = ein neuer Zugang für { $who }
deed-export-people = Namen, Orte und Kontakte verlassen das Zentrum in einer Datei
deed-wipe = die Schlüssel werden vernichtet, und alles mit ihnen
refusal-no-reach = „{ $thing }“ braucht einen eigenen Ort oder einen letzten Tag. Nichts wurde geändert. Wählen Sie ihn.
refusal-past = Dieser Tag ist vorbei. Nichts wurde geändert. Wählen Sie einen späteren.
nav-me = Sie
nav-people = Menschen
nav-trail = Protokoll
nav-safety = Sicherheit
do-back = Zurück
own-nothing = nichts Bestimmtes
trouble-shut = Diese Tür bleibt zu
sign-in-title = Anmelden
sign-in-lead = Niemand sonst wird gefragt, und keine Adresse wird aufbewahrt.
sign-in-again = Zeigen Sie noch einmal, dass Sie es sind
sign-in-again-lead = Was Sie vorhaben, lässt sich nicht zurücknehmen. Darum werden Sie noch einmal gefragt. Es gilt fünf Minuten.
sign-in-passkey = Mit einem Passkey
sign-in-passkey-hint = Ihr Gerät fragt nach Finger, Gesicht oder seinem eigenen Code. Nichts wird getippt.
sign-in-passkey-do = Passkey benutzen
sign-in-passphrase = Mit Passphrase und Code
sign-in-do = Anmelden
sign-in-lost = Zugang verloren? Bitten Sie die Koordination um einen neuen Link. Niemand kann Ihre Passphrase lesen.
passkey-failed = Das Gerät antwortete nicht, oder es wurde abgebrochen. Nichts wurde geändert. Versuchen Sie es erneut, oder auf dem anderen Weg.
passkey-no-script = Dieser Browser führt keine Skripte aus, und ein Passkey braucht eines. Benutzen Sie Passphrase und Code.
passkey-lead = Ihr Gerät fragt jetzt nach Finger, Gesicht oder seinem eigenen Code.
door-name = Name zum Anmelden
door-passphrase = Passphrase
door-code = Code aus der App
door-code-hint = Sechs Ziffern. Auch ein Wiederherstellungscode gilt, einmal.
door-nobody = niemand, den wir kennen
join-title = Sie sind eingeladen
join-lead = Mit diesem Link machen Sie sich einen eigenen Zugang. Er gilt einmal.
join-demo = In der Demo umsehen
join-demo-lead = Nichts hier ist echt, und nichts ist geschützt. Schreiben Sie keine echten Namen hinein.
join-code = Die sechs Ziffern, die man Ihnen sagte
join-code-hint = Wer Sie einlud, sagt sie laut, nicht im selben Chat wie den Link.
join-do = Weiter
join-demo-do = Demo betreten
join-until = Der Link gilt bis { $when }.
way-in-title = Zugang einrichten
way-in-lead = Wählen Sie, wie Sie sich künftig anmelden. Ein Passkey ist am sichersten und am schnellsten.
way-in-more = Richten Sie noch einen Zugang ein, damit ein verlorenes Gerät Sie nicht aussperrt.
way-in-passkey = Ein Passkey
way-in-passkey-hint = Er bleibt in Ihrem Gerät oder Sicherheitsschlüssel. Niemand kann ihn abfischen. Er gehört nur zu dieser Adresse.
way-in-label = Wie nennen Sie dieses Gerät?
way-in-label-hint = Zum Beispiel „Telefon“. Wer das Gerät öffnet, kann es lesen: keine echten Namen.
way-in-passkey-do = Passkey erstellen
way-in-passphrase = Eine Passphrase und eine App mit Codes
way-in-passphrase-hint = Für alte Geräte, Tor und Netze ohne Namen. Mindestens 15 Zeichen.
way-in-name-hint = Ein Deckname. Er wird so aufbewahrt, dass niemand ihn lesen kann.
way-in-six = Sechs Wörter von diesem Rechner, wenn Sie mögen:
way-in-passphrase-do = Weiter zu den Codes
code-title = Codes aus einer App
code-lead = Scannen Sie dies mit einer Authenticator-App. Es wird nur jetzt gezeigt.
code-by-hand = Oder tippen Sie es von Hand ein:
code-first = Der Code, den sie jetzt zeigt
code-do = Fertig
recovery-title = Schreiben Sie diese auf
recovery-lead = Jeder dieser Codes öffnet einmal, wenn das Telefon verloren ist. Sie werden nur jetzt gezeigt. Bewahren Sie sie auf Papier auf, fern von diesem Gerät.
recovery-done = Ich habe sie aufgeschrieben
sign-out = Abmelden
own-sessions = Wo Sie angemeldet sind
session-passkey = Mit einem Passkey, seit { $when }
session-passphrase = Mit Passphrase und Code, seit { $when }
session-demo = Über einen Demo-Link, seit { $when }
session-used = zuletzt benutzt { $when }
session-here = dieser Browser
session-end = Beenden
session-end-others = Alle anderen beenden
own-ways = Ihre Zugänge
passkey-since = seit { $when }
passkey-suspicious = vielleicht kopiert
passkey-remove = Entfernen
own-passphrase = Passphrase und Codes
own-recovery = Neue Wiederherstellungscodes
own-add-way = Zugang hinzufügen
own-change = Passphrase ändern
own-current = Die jetzige Passphrase
own-new = Die neue Passphrase
people-lead = Alle sehen nur, was ihre Arbeit braucht.
people-deeds = Wartet auf eine zweite Person
deed-agree = Zustimmen
deed-waits = wartet auf jemand anderen
deed-by = { $who }, { $when }
people-empty = Noch ist niemand dabei.
person-left = nicht mehr dabei
people-add = Jemanden hinzufügen
people-name = Wie nennen Sie die Person?
people-name-hint = Ein Deckname ist besser als ein Name.
person-invite = Einladungslink erstellen
person-may = Rollen
grant-over = Das ist vorbei.
grant-take-back = Zurücknehmen
grant-title = Eine weitere Rolle
grant-role = Als
grant-role-hint = Koordination und Betreuung des Rechners brauchen eine zweite Person.
grant-reach = Wo
grant-reach-hint = Lagerteam gilt für ein Lager, Bitten für eine Gruppe, Fahrdienst für einen Lieferschein.
grant-everywhere = Überall
grant-until = Letzter Tag
grant-until-hint = Eine Prüfung von außen hat immer einen.
grant-do = Geben
person-see-off = Verlässt das Zentrum
person-see-off-hint = Jeder Zugang endet sofort. Was die Person tat, bleibt unter ihrer Nummer in den Büchern.
invite-title = Ein Einladungslink
invite-lead = Für { $who }. Nur jetzt gezeigt, gilt einmal, 48 Stunden lang.
invite-link = Schicken Sie diesen Link
invite-code = Sagen Sie diese Ziffern laut
invite-code-hint = Mit der Stimme, nie im selben Chat wie den Link.
problem-grant = Wählen Sie, was, wo und bis wann. Nichts wurde geändert.
trail-lead = Wer was tat und wer was las. Nichts wird je ausradiert. Keine Namen stehen darin, nur Nummern.
trail-done = In den Büchern
trail-door = An der Tür
group-reach = Wo sie ist und wie man sie erreicht
group-reach-hint = Ein Leben kann daran hängen. Jedes Lesen wird mit Ihrer Nummer aufgeschrieben.
look-do = Lesen
look-nothing = Nichts ist aufgeschrieben, oder es wurde vernichtet.
contact-new = Wie man sie erreicht
contact-keep = Kontakt aufbewahren
readers-title = Wer dies gelesen hat
erase-title = Löschen, wer und wo das ist
erase-hint = Name, Ort, Kontakt und Worte werden sofort vernichtet. Kopien der Schlüssel enden nach 14 Tagen. Die Ware bleibt in den Büchern. Es lässt sich nicht zurücknehmen.
erase-do = Endgültig löschen
safety-lead = Was dieser Rechner preisgibt, wenn jemand ihn mitnimmt, und was dagegen hilft.
safety-well = gut
safety-act = handeln
safety-key = Der Schlüssel des Zentrums
safety-key-well = Eine Passphrase schützt ihn. Wie stark, liegt bei Ihnen.
safety-key-act = Er liegt offen: Wer die Platte nimmt, liest alles. Nur zum Ausprobieren.
safety-tls = Der Weg zum Browser
safety-tls-well = Er ist verschlüsselt.
safety-tls-act = Er ist unverschlüsselt; darum bekommt nur dieser Rechner Antwort. Für andere braucht es ein Zertifikat.
safety-second = Koordination
safety-second-well = Für das, was zwei braucht, ist eine zweite Person da.
safety-second-act = Mit weniger als zweien kann niemand dem zustimmen, was zwei braucht. Fügen Sie jemanden hinzu.
safety-auditors = Prüfungen von außen, jetzt
safety-auditors-well = Niemand von außen sieht herein.
safety-auditors-act = Jemand von außen darf hereinsehen. Am letzten Tag endet es von selbst.
safety-invites = Wartende Links
safety-invites-well = Kein Link liegt in einem Chat.
safety-invites-act = Jeder ist eine Tür, bis er benutzt ist oder 48 Stunden vorbei sind. Die Ziffern braucht es auch.
safety-sessions = Angemeldete Browser
safety-sessions-well = Jede Anmeldung endet von selbst. Ihre eigenen beenden Sie auf Ihrer Seite.
safety-sessions-act = Jede Anmeldung endet von selbst.
safety-audit = Noch keine Prüfung des Programms von außen
safety-audit-text = Niemand von außen hat dieses Programm untersucht. Setzen Sie kein Leben allein darauf.
said-passkey-added = Der Passkey ist hinzugefügt.
said-session-ended = Beendet.
said-passkey-removed = Der Passkey ist entfernt.
said-passphrase-changed = Die Passphrase ist geändert. Andere Browser wurden abgemeldet.
said-member-added = Hinzugefügt. Geben Sie jetzt eine Rolle, und erstellen Sie dann einen Link.
said-proposed = Vorgeschlagen. Eine andere Person muss binnen eines Tages zustimmen.
said-grant-changed = Geändert. Die Person muss sich neu anmelden.
said-seen-off = Die Person ist nicht mehr dabei. Jeder Zugang endete.
said-agreed = Sie haben zugestimmt.
said-contact-kept = Der Kontakt ist aufbewahrt.
said-erased = Gelöscht. Die Ware bleibt in den Büchern.
door-wrong = Das stimmte nicht. Nichts wurde geändert. Versuchen Sie es erneut.
door-wait = Zu viele Versuche. Warten Sie { $count } Sekunden; niemand ist ausgesperrt.
door-expired = Die Zeit dafür ist vorbei. Bitten Sie um einen neuen Link.
door-gone = Diese Einladung gibt es nicht, oder sie wurde schon benutzt. Bitten Sie um einen neuen Link.
door-no-session = Niemand ist angemeldet. Melden Sie sich zuerst an.
door-not-fresh = Zeigen Sie noch einmal, dass Sie es sind.
door-too-short = Eine Passphrase braucht 15 Zeichen oder mehr. Nichts wurde geändert.
door-too-long = Das ist zu lang. Nichts wurde geändert.
door-too-common = Andere würden das bald erraten. Nehmen Sie die sechs Wörter oder etwas Längeres.
door-name-unfit = Dieser Name geht nicht. Nehmen Sie zwei oder mehr sichtbare Buchstaben.
door-name-taken = Mit diesem Namen meldet sich schon jemand an. Nehmen Sie einen anderen.
door-label-unfit = Geben Sie ihm einen kurzen, lesbaren Namen.
door-current-needed = Es gibt schon eine Passphrase. Ändern Sie sie auf Ihrer Seite.
door-demo-only = Solche Links gelten nur in einem Demo-Zentrum.
door-last-way = Das ist Ihr letzter Zugang. Fügen Sie zuerst einen anderen hinzu.
door-too-many = Mehr sind nicht erlaubt. Entfernen Sie zuerst einen.
door-suspicious = Dieser Passkey wurde vielleicht kopiert. Er öffnet nichts mehr. Sagen Sie es der Koordination.
door-fault = Der Rechner konnte es nicht. Nichts wurde geändert.
door-log-signed-in-passkey = Angemeldet mit einem Passkey.
door-log-signed-in-passphrase = Angemeldet mit Passphrase und Code.
door-log-signed-in-demo = Angemeldet über einen Demo-Link.
door-log-wrong-sign-in = Eine Anmeldung misslang.
door-log-delayed = Ein Versuch, bevor die Wartezeit vorbei war.
door-log-signed-out = Abgemeldet.
door-log-session-ended = Eine Sitzung endete.
door-log-invite-made = Eingeladen.
door-log-invite-taken = Eine Einladung wurde angenommen.
door-log-invite-withdrawn = Eine Einladung wurde zurückgenommen.
door-log-wrong-code = Die gesagten Ziffern stimmten nicht.
door-log-passkey-added = Ein Passkey wurde hinzugefügt.
door-log-passkey-removed = Ein Passkey wurde entfernt.
door-log-passkey-suspicious = Ein Passkey wurde vielleicht kopiert. Sprechen Sie mit der Person, der er gehört.
door-log-passphrase-set = Eine Passphrase wurde gesetzt.
door-log-passphrase-changed = Eine Passphrase wurde geändert.
door-log-recovery-used = Ein Wiederherstellungscode wurde benutzt.
door-log-recovery-made = Neue Wiederherstellungscodes wurden erstellt.
door-log-forgotten = Alle Zugänge wurden weggenommen.
door-log-sealed = Das Zentrum wurde versiegelt.
door-log-unsealed = Das Zentrum wurde entsiegelt.
door-log-turned-away = Eine Seite wurde verlangt, die nicht für diese Person ist.
person-sessions = { $count ->
    [0] nirgends angemeldet
    [one] in einem Browser angemeldet
   *[other] in { $count } Browsern angemeldet
}
nav-totals = Summen
own-keeping = Über das Zentrum
totals-lead = Über das ganze Zentrum, nach Artikel. Keine Gruppe, kein Ort und kein Name steht darin.
totals-empty = Noch wurde um nichts gebeten, und nichts liegt in einem Regal.
totals-asked = Erbeten
totals-received = Empfangen
totals-road = Unterwegs
totals-shelves = In Regalen

## Head counts, gauges, forecast

matter-gauges = wie lange die Dinge einer Gruppe reichen
fact-group-stock-reported = Was die Gruppe hat, wurde gezählt.
fact-people-counted = Die Menschen der Gruppe wurden gezählt.
refusal-head-count = Diese Zahlen passen nicht zusammen. Nichts wurde geändert. Sehen Sie die Summen an.
nav-forecast = Tage voraus
today-fare = Sauber, warm, satt
gauge-mark = Strich = Ziel
gauge-clean = Sauber
gauge-comfortable = Warm
gauge-fed = Satt
gauge-days = { $count ->
    [one] Tag
   *[other] Tage
}
gauge-people = % der Menschen
gauge-sentence-people = { $gauge }: { $days } % der Menschen haben das Wichtigste. Wert { $score } von 100.
gauge-sentence-days = { $days ->
    [one] { $gauge }: { $days } Tag, bis das Wichtigste endet. Wert { $score } von 100.
   *[other] { $gauge }: { $days } Tage, bis das Wichtigste endet. Wert { $score } von 100.
}
gauge-road-days = { $days ->
    [one] Mit dem, was unterwegs ist: { $days } Tag.
   *[other] Mit dem, was unterwegs ist: { $days } Tage.
}
gauge-road-people = Mit dem, was unterwegs ist: { $days } %.
gauge-counted = Gezählt { $day }
gauge-never-counted = Noch hat niemand gezählt
gauge-count-again = Neu zählen, zuletzt { $day }
gauge-ends = { $line }: bis { $day }
gauge-equipped = { $line }: { $share } der Menschen
gauge-all-good = Alles über dem Ziel
line-energy = Essen
line-protein = Eiweiß
line-drinking-water = Trinkwasser
line-infant-food = Babynahrung
line-bathing-soap = Seife
line-washing = Waschtücher
line-laundry = Waschmittel
line-toothpaste = Zahnpasta
line-toilet-paper = Toilettenpapier
line-razors = Rasierer
line-pads = Binden
line-incontinence = Inkontinenzeinlagen
line-nappies = Windeln
line-thermals = Thermowäsche
line-outer = Warme Jacken
line-boots = Passende Stiefel
line-sleeping-bag = Schlafplatz
line-sleeping-mat = Schlafmatten
line-heat = Brennstoff
line-power = Licht
line-small-comforts = Tee und Kaffee
line-floor = Platz unter einem Dach
heads-count = { $count ->
    [one] { $count } Mensch
   *[other] { $count } Menschen
}
heads-counted = { $people }, gezählt { $day }
heads-of-kind = { $kind }: { $number }
class-anyone = Menschen jeden Alters
class-man = Männer, 20 bis 59
class-woman = Frauen, 20 bis 59
class-elder = 60 und älter
class-youth = 15 bis 19
class-teen = 10 bis 14
class-child = 5 bis 9
class-toddler = 2 bis 4
class-infant = Unter 2
special-menstruating = Menstruieren
special-nappies = Tragen Windeln
special-incontinence = Brauchen Inkontinenzeinlagen
special-shaving = Rasieren sich
special-pregnant = Schwanger
special-breastfeeding = Stillen
work-light = Leichte Arbeit
work-moderate = Mittlere Arbeit: tragen, den ganzen Tag gehen
work-heavy = Schwere Arbeit: graben, bauen
living-sheltered = Vor Kälte geschützt
living-outdoors = Nicht vor Kälte geschützt
living-degrees = { $degrees } °C
living-no-tap = Kein sicheres Trinkwasser aus der Leitung
living-no-washing = Kein Wasser zum Waschen
living-burns-fuel = Sie heizen mit gebrachtem Brennstoff
fare-days = { $count ->
    [one] { $count } Tag
   *[other] { $count } Tage
}
fare-days-exact = { $days } Tage
fare-people = { $some } von { $all } Menschen
fare-everybody = alle
fare-nobody-counted = Noch hat niemand die Menschen gezählt. Eine Zahl genügt für den Anfang.
fare-count-people = Menschen zählen
fare-count-store = Zählen, was da ist
fare-lines = Alle Zeilen mit Zahlen
fare-lines-hint = woraus jede Anzeige besteht
fare-line = Was
fare-has = Da ist
fare-road = Mit Unterwegs
fare-goal = Ziel
fare-ends = Endet
fare-when-counted = Gezählt
fare-critical = entscheidend
fare-first = Was zuerst endet, und wann
suggest-title = Bedarfe, die man melden könnte
suggest-hint = Aus Normen, Zählung und dem, was kommt. Nichts wird gefragt, bis Sie bestätigen.
suggest-do = Bestätigen und melden
suggest-ends = endet { $day }
suggest-without = nicht alle haben es
heads-lead = Eine Zahl genügt. Mehr Zahlen machen die Normen genauer. Schreiben Sie keine Namen.
heads-classes = Wie viele Menschen
heads-classes-hint = Jeder Mensch nur in einem Feld.
heads-specials = Davon
heads-specials-hint = Leer heißt: wir schätzen nach dem Alter. Schreiben Sie 0 für niemand.
heads-living = Wie sie leben
heads-work = Arbeit
heads-celsius = Grad Celsius, wo sie sind
heads-floor = Quadratmeter unter einem Dach
heads-feet = Schuhgrößen und wie viele sie tragen
heads-do = Zählung speichern
store-lead = Schreiben Sie, was Sie sehen. Leer heißt nicht gezählt; 0 heißt keine da. Zeilen einer Sache zählen zusammen.
store-day = Tag der Zählung
store-thing = Sache
store-size = Größe
store-until = Gut bis
store-other = Etwas anderes
store-do = Zählung speichern
store-last = zuletzt { $amount }, { $day }
ahead-title = Wie weit voraus
ahead-lead = Gewünschter Vorrat, Tage der Lieferung, Tage zur Sicherheit. Daraus schlägt Busel Bedarfe vor.
ahead-target = Tage Vorrat
ahead-delivery = Tage bis zur Ankunft
ahead-safety = Tage zur Sicherheit
ahead-do = Speichern
forecast-lead = Wie lange es reicht, und worum jetzt zu bitten ist.
forecast-asks = Worum Spender diesen Monat zu bitten sind
forecast-asks-hint = Summen über alle Gruppen; keine ist genannt. Drucken oder senden Sie sie.
forecast-nothing = Nichts zu erbitten. Zählen Sie zuerst die Menschen und was sie haben.
forecast-ask = Bitte geben
forecast-gap = Fehlt insgesamt
forecast-stock = In unseren Lagern
forecast-promised = Zugesagt
forecast-some = fragen Sie uns wie viel
forecast-days = Wie lange es bei jeder Gruppe reicht
forecast-plan = Mit dem Plan
forecast-days-hint = Zuerst was jetzt da ist; darunter mit Straße und Plan.
forecast-uncounted = { $count ->
    [one] { $count } Gruppe ohne Zählung
   *[other] { $count } Gruppen ohne Zählung
}
said-people-counted = Die Zahl der Menschen wurde gespeichert.
said-store-counted = Die Zählung wurde gespeichert.
said-needs-raised = Die Bedarfe wurden gemeldet.
said-nothing-chosen = Nichts war angekreuzt, also wurde nichts gemeldet.
said-standing-kept = Die Tage wurden gespeichert.
problem-degrees = „{ $text }“ ist keine Temperatur. Schreiben Sie Ziffern, etwa -5.
problem-number = „{ $text }“ ist keine ganze Zahl. Schreiben Sie Ziffern, etwa 84.
problem-feet = „{ $text }“ ist nicht lesbar. Schreiben Sie Größe und Menschen, etwa 41-2, 42-5.
problem-size = „{ $text }“ ist nicht eine Größe. Schreiben Sie wie auf dem Etikett, etwa 43 oder XL.
problem-nobody-counted = Keine Zahl wurde eingetragen. Schreiben Sie mindestens eine; 0, wenn sie fort sind.
problem-nothing-counted = Keine Menge wurde eingetragen. Schreiben Sie mindestens eine; auch 0 zählt.
fact-standing-kept = Vorrat im Voraus wurde festgelegt: { $line }.
refusal-too-many-days = Tage gehen von 1 bis { $count }. Nichts wurde geändert. Schreiben Sie weniger.
norms-title = Normen und woher sie kommen
norms-lead = Wie viel Menschen brauchen. Ein Zentrum mit besseren Fakten kann sie berichtigen.
norm-when = Wann
norm-source = Quelle
norm-to-have = zu haben
norm-each-kilocalorie = für jede Kilokalorie
norm-kilocalories = { $number } kcal
norm-grams = { $number } g
norm-megajoules = { $number } MJ
norm-square-metres = { $number } m²
norm-lamps = Lampen: { $number }
norm-cups = Tassen: { $number }
norm-covers = Schlafsäcke oder Decken: { $number }
norm-cold = Oktober bis April
norm-per-degree = für jeden Grad unter 20 °C, ohne Schutz
norm-sourced = Mit Quelle
norm-recalled = Nicht nachgesehen
norm-conflict = Quellen weichen ab
norm-assumption = Eigenes Urteil
norm-days = { $count ->
    [one] am Tag
   *[other] in { $count } Tagen
}

## The page of a sealed centre
locked-title = Dieses Zentrum ist versiegelt
locked-lead = Nichts davon ist offen. Seine Passphrase öffnet es wieder.
locked-lead-two = Nichts davon ist offen. Zwei Personen öffnen es wieder, jede mit einer eigenen Passphrase.
locked-lead-identity = Nichts davon ist offen. Es öffnet sich mit einer Identität, am Rechner, auf dem es läuft.
locked-lead-nobody = Hier gibt es keinen Schlüssel mehr. Niemand kann dieses Zentrum öffnen.
locked-passphrase = Passphrase
locked-second-person = Die Passphrase der zweiten Person
locked-first-person = Die Passphrase der ersten Person
locked-may-wait = Darf jetzt leer bleiben: Die erste Person kann später kommen.
locked-open = Zentrum öffnen
locked-opening = Es öffnet sich. Die Seiten sind in wenigen Sekunden wieder da.
locked-half = Die Passphrase der zweiten Person stimmt. Jetzt die der ersten, binnen zehn Minuten.
locked-wrong = Diese Passphrase öffnet das Zentrum nicht.
locked-too-soon = Das war zu bald nach einem falschen Versuch.
locked-wait = { $count ->
    [one] Versuchen Sie es nach { $count } Sekunde erneut.
   *[other] Versuchen Sie es nach { $count } Sekunden erneut.
}
locked-busy = Ein anderer Versuch wird gerade geprüft. Versuchen Sie es gleich noch einmal.
locked-broken = Die Schlüsseldatei ist nicht lesbar. Nichts wurde geändert.
seal-key-is-bare = Der Schlüssel liegt offen: Versiegeln würde nichts schützen.
seal-do = Versiegeln
seal-hint = Schließt das Zentrum sofort; die Passphrase öffnet es wieder
seal-done = Das Zentrum wird versiegelt. Nichts davon bleibt im Speicher. Die Passphrase öffnet es wieder.
deed-do = Jetzt tun
deed-wipe-done = Die Schlüssel sind vernichtet
deed-wipe-done-text = Niemand kann dieses Zentrum mehr öffnen. Alte Blöcke einer Platte können bleiben. Zerstören Sie die Platte, wenn Sie sicher sein müssen.
deeds-title = Was zwei braucht
deeds-hint = Sie schlagen es vor, jemand anderes stimmt binnen eines Tages zu. Dann tun Sie es.
deeds-export = Namen und Kontakte herausholen
deeds-wipe = Schlüssel vernichten
safety-two-persons = Zwei Personen zum Öffnen
safety-two-persons-well = Niemand kann gezwungen werden, es allein zu öffnen.
safety-two-persons-act = Eine Person allein kann gezwungen werden, es zu öffnen. `busel key two-persons` ändert das.
safety-swap = Auslagerungsspeicher des Rechners
safety-swap-well = Es gibt keinen, oder er ist verschlüsselt.
safety-swap-act = Was im Speicher ist, liegt später vielleicht auf der Platte. Schalten Sie die Auslagerung ab.
safety-process = Das laufende Programm
safety-process-well = Ein Absturz schreibt keinen Speicher auf die Platte. Andere Programme können nicht hineinsehen.
safety-process-act = Dieser Rechner lässt nicht zu, dass das Programm sich abschließt. Fragen Sie, wer ihn betreut.
safety-backup = Neueste Kopie
safety-backup-well = Sie ist weniger als eine Woche alt.
safety-backup-act = Von dieser Woche ist keine auf diesem Rechner. Machen Sie eine: `busel backup`.

# Photos
photos-title = Fotos
photos-none = Noch keine Fotos.
photo-alt = Foto { $number }
photo-new = Ein neues Foto
photo-hint = JPEG, PNG, WebP oder GIF, bis zu 20 MB. Nur die Bildpunkte bleiben: kein Ort, keine Zeit, kein Name eines Telefons. Gesichter, Kennzeichen und Schilder bleiben: Verdecken Sie sie.
photo-keep = Foto hinzufügen
photo-blur = Teile verdecken, löschen
photo-blur-title = Teile eines Fotos verdecken
photo-blur-lead = Verdecktes lässt sich nicht zurückholen; das Foto von vorher wird vernichtet. Sehen Sie auch an, was daneben steht: Es könnte einen Ort nennen.
photo-done = Fertig
photo-hide = Auswählen, was verdeckt wird
photo-hide-hint = Felder, die sich berühren, werden zusammen verdeckt, als ein Rechteck.
photo-before = Das Foto, wie es jetzt aufbewahrt ist
photo-field = Reihe { $row }, Spalte { $column }
photo-blur-do = Gewählte Felder verdecken
photo-drop = Foto löschen
photo-drop-hint = Das Foto wird sofort vernichtet; Kopien enden nach 14 Tagen. Es lässt sich nicht zurücknehmen.
photo-no-field = Wählen Sie mindestens ein Feld. Nichts wurde geändert.
photo-too-large = Das Foto ist größer als 20 MB. Nichts wurde aufbewahrt. Schicken Sie ein kleineres.
photo-too-many-pixels = Das Foto hat mehr als 40 Millionen Bildpunkte. Nichts wurde aufbewahrt. Schicken Sie ein kleineres.
photo-heic = Das ist HEIC oder AVIF. Nichts wurde aufbewahrt. Stellen Sie Ihr Telefon auf JPEG ein, und schicken Sie es erneut. (Am iPhone: Kamera, Formate, Maximale Kompatibilität.)
photo-unknown = Dieses Bild wird hier nicht gelesen. Nichts wurde aufbewahrt. Schicken Sie JPEG, PNG, WebP oder GIF.
photo-cut-off = Das Ende der Datei fehlt. Nichts wurde aufbewahrt. Schicken Sie sie erneut.
photo-damaged = Das Bild ist beschädigt. Nichts wurde aufbewahrt. Schicken Sie ein anderes.
photo-too-busy = Zu viele Fotos warten schon. Nichts wurde aufbewahrt. Versuchen Sie es in einer Minute.
photo-took-too-long = Das Bild dauerte zu lange. Nichts wurde aufbewahrt. Schicken Sie ein kleineres.
photo-too-many-areas = Das ist zu viel auf einmal. Nichts wurde geändert. Wählen Sie weniger Felder.
photo-not-clean = Das Bild ließ sich nicht säubern. Nichts wurde aufbewahrt. Sagen Sie es denen, die dieses Zentrum betreuen.
said-photo-kept = Das Foto ist aufbewahrt. Sehen Sie nach, ob etwas darin verdeckt werden muss.
said-photo-blurred = Verdeckt, und das Foto von vorher ist vernichtet. Sehen Sie nach, ob es genügt.
said-photo-dropped = Das Foto ist gelöscht.
fact-photo-kept = Ein Foto wurde aufbewahrt.
fact-photo-dropped = Ein Foto wurde vernichtet.
refusal-no-such-photo = Dieses Foto gibt es hier nicht. Nichts wurde geändert.
refusal-too-many-photos = Es gibt schon { $count } Fotos. Nichts wurde aufbewahrt. Löschen Sie zuerst eines.
problem-at-work = Die Person arbeitet noch hier. Beenden Sie das zuerst. Nichts wurde geändert.
person-erase-hint = Der Name wird sofort vernichtet; Kopien der Schlüssel enden nach 14 Tagen. Was die Person tat, bleibt unter ihrer Nummer. Es lässt sich nicht zurücknehmen.

## Offers and links
nav-offers = Angebote
nav-calls = Aufrufe
nav-purchases = Einkäufe
offers-lead = Was Menschen geben würden. Nichts gehört uns, bevor es ankommt.
offers-new = Neu
offers-coming = Kommt noch
offers-overdue = Überfällig
offers-empty = Hier sind keine Angebote. Geben Sie den Link unten weiter.
do-add-offer = Angebot hinzufügen
col-offer = Angebot
col-fits = Passt zu
col-state = Stand
offer-country = Land
offer-not-sorted = Noch nicht eingeordnet
offer-state-offered = Neu
offer-state-asked = Nachgefragt
offer-state-accepted = Angenommen
offer-state-promised = Zugesagt
offer-state-overdue = Überfällig
offer-state-arrived = Angekommen
offer-state-declined = Mit Dank abgelehnt
offer-state-taken-back = Zurückgenommen
offer-state-lapsed = Verfallen
offer-answer = Antworten
offer-how-much = Wie viel willkommen ist
offer-how-much-hint = Alles oder ein Teil.
do-accept = Annehmen
do-decline = Mit Dank ablehnen
offer-matches = Offene Bedarfe, zu denen es passt
offer-no-match = Kein offener Bedarf bittet jetzt darum.
match-covers-all = deckt alles, was fehlt
match-covers = deckt { $amount }
match-exactly = Passt
match-one-up = Eine Größe größer
match-look = Erst nachsehen
match-instead = Als Ersatz
offer-came = Es ist angekommen
offer-how-much-came = Wie viel ankam
offer-where-came = Wohin
offer-no-hub = In keines unserer Lager
do-came = Es ist da
offer-promise = Wann es kommt
offer-promised = Zugesagt für
do-promise = Tag speichern
offer-letters = Was geschrieben wurde
offer-no-words = Dazu wurde nichts geschrieben.
offer-asked = Wir fragten
offer-replied = Die gebende Person schrieb
offer-question = Eine Frage an die gebende Person
offer-question-hint = Sie steht auf ihrem privaten Link. Nennen Sie keinen Menschen und keinen Ort.
do-ask-donor = Fragen
offer-made = Angeboten
offer-condition = Zustand
offer-expiry = Zu verbrauchen vor
offer-beds = Betten
offer-from = Erste Nacht
offer-nights-until = Letzte Nacht
offer-until = Gilt bis
offer-donor = Wer gibt (Code)
offer-call = Antwortet auf den Aufruf
offer-welcome = Angenommen
offer-arrived = Angekommen
offer-unspent = Noch nicht ausgegeben
offer-place = Wo man es abholen kann
offer-place-hint = Das kann zur gebenden Person führen. Wer es liest, wird aufgeschrieben.
offer-papers = Papiere des Fahrzeugs
offer-papers-hint = Ohne genannte endgültige Empfangsstelle fährt kein Fahrzeug ab.
paper-registration = Zulassung und Eigentum
paper-deregistration = Für die Ausfuhr abgemeldet
paper-insurance = Versicherung für den ganzen Weg
paper-gift-letter = Schenkungsbrief, kostenlos
paper-final-recipient = Endgültige Empfangsstelle ist genannt
paper-inspection = Technische Prüfung
offer-sort = Was es ist
offer-take-back = Zurücknehmen
offer-take-back-hint = Drücken Sie dies, wenn die gebende Person sagt, es gilt nicht mehr. Ihre Worte und Fotos werden vernichtet.
do-take-back = Zurücknehmen
give-page = Die Seite für alle
give-page-open = Mit diesem Link können alle etwas anbieten, ohne Konto.
give-page-closed = Niemand von außen kann jetzt etwas anbieten.
give-page-link = Link für alle
give-page-close = Seite schließen
give-page-do-open = Seite öffnen
calls-lead = Sagen Sie, was ein Konvoi sammelt und bis wann. Alle können es lesen.
calls-empty = Noch kein Aufruf. Machen Sie unten einen.
call-over = Vorbei
call-end = Jetzt beenden
call-new = Ein neuer Aufruf
call-hint = Er zeigt Artikel, Mengen und einen Tag. Keinen Ort und keine Menschen.
call-until = Letzter Tag für Angebote
call-plan = Für den Konvoi des Plans
call-no-plan = Kein Plan
call-do = Aufruf machen
purchases-lead = Was wir kaufen, weil niemand es gibt. Geldspenden bezahlen es.
purchases-empty = Nichts ist zu kaufen.
purchase-price = Preis für alles
purchase-for = Für Bedarfe
purchase-for-hint = Ihre Nummern, etwa N-12, N-14.
purchase-by = Gewünscht von
purchase-from = Bezahlt aus
purchase-second = Es liegt über der Grenze. Eine andere Person muss zustimmen.
purchase-no-gift = Es gibt keine Geldspende in dieser Währung. Der Rest kommt von anderswo.
purchase-gifts-hint = Geben Sie an, wie viel jede Spende bezahlt. Der Rest kommt von anderswo.
do-approve-purchase = Zustimmen
do-buy = Es ist gekauft
do-drop-purchase = Nicht kaufen
purchase-new = Etwas kaufen
need-buy = Mit Geldspenden kaufen
purchase-shop = Laden
purchase-do = Um den Einkauf bitten
purchase-limit = Wann es zwei braucht
purchase-limit-label = Über diesem Preis stimmt eine andere Person zu
purchase-limit-hint = In ganzen Münzen, gleich welcher Währung, etwa 200.
purchase-wanted = Wartet auf ein Ja
purchase-approved = Darf gekauft werden
purchase-paid = Gekauft
purchase-received = Erhalten
purchase-dropped = Aufgegeben
give-title = Etwas geben
give-lead = Kein Name, kein Konto, keine E-Mail. Sie bekommen einen privaten Link.
give-desk-lead = Schreiben Sie auf, was Ihnen jemand gesagt hat. Ein Code genügt, nie ein Name.
give-what-sort = Welche Art Gabe
give-goods = Dinge
give-money = Geld
give-hosting = Ein Schlafplatz
give-service = Hilfe
give-vehicle = Ein Fahrzeug
give-call = Wir sammeln bis { $day }
give-this = Das geben
give-answers-call = Danke. Das antwortet auf unseren Aufruf bis { $day }.
give-call-over = Dieser Aufruf ist vorbei. Sie können es uns trotzdem anbieten.
give-item = Was
give-item-hint = In Ihren eigenen Worten. Wir fragen nach, wenn wir es nicht verstehen.
give-how-many = Wie viele
give-how-much = Wie viel
give-currency = Währung
give-size = Größe
give-beds = Wie viele Betten
give-no-country = Möchte ich nicht sagen
give-until = Bis wann es gilt
give-more = Mehr sagen
give-no-condition = Nicht gesagt
give-place-hint = Ein öffentlicher Treffpunkt ist sicherer als Ihre Adresse.
give-words = Sonst noch etwas
give-words-hint = Bitte lassen Sie Namen und Telefonnummern weg.
give-do = Anbieten
give-safe = Wir bewahren auf, was Sie hier schreiben, und nichts über Sie oder Ihr Gerät.
given-thanks = Danke. Ihr Angebot ist hier.
given-next = Wir antworten auf Ihrem privaten Link. Sehen Sie in ein paar Tagen dort nach.
given-keep = Bewahren Sie das auf, wir können es nicht noch einmal schicken
given-link = Ihr privater Link
given-keep-hint = Wer diesen Link hat, sieht Ihr Angebot. Könnte er Ihnen schaden, bewahren Sie ihn nicht auf.
given-open = Jetzt öffnen
given-title = Ihre Gabe
given-offered = Wir haben Ihr Angebot. Noch hat niemand geantwortet. Sehen Sie in ein paar Tagen wieder nach.
given-asked = Wir haben eine Frage. Bitte beantworten Sie sie unten.
given-accepted = Ja, bitte. Wir freuen uns darüber.
given-promised = Ja, bitte. Wir warten darauf am Tag unten.
given-overdue = Wir warten noch darauf. Gilt es nicht mehr, nehmen Sie es zurück.
given-arrived = Es ist angekommen. Danke.
given-declined = Danke. Wir können es jetzt nicht brauchen und sind dankbar, dass Sie gefragt haben.
given-taken-back = Sie haben es zurückgenommen.
given-lapsed = Seine Zeit ist vorbei. Bitte bieten Sie es erneut an, wenn es noch gilt.
given-questions = Unsere Fragen
given-your-reply = Ihre Antwort
given-reply = Ihre Antwort
given-do-reply = Antwort senden
given-you-wrote = Sie schrieben
given-photos-title = Fotos
given-photo = Foto hinzufügen
given-photo-hint = Wir entfernen Ort, Zeit und Kamera. Zeigen Sie keine Gesichter.
given-photo-do = Foto senden
given-take-back-hint = Was Sie schrieben, Ihre Fotos und dieser Link werden vernichtet. Nichts kann sie zurückholen.
given-only-you = Nur Sie haben diesen Link. Wir wissen nicht, wer ihn öffnet.
given-gone = Sie haben Ihr Angebot zurückgenommen
given-gone-text = Was Sie schrieben und Ihre Fotos sind vernichtet. Dieser Link gilt nicht mehr. Danke.
given-forget = Vergessen werden
given-forget-hint = Was Sie schrieben, wie man Sie erreicht, Ihre Fotos und dieser Link werden vernichtet. Was Sie gaben, bleibt in den Büchern als von niemandem gegeben.
given-forget-sure = Sind Sie sicher? Niemand kann es zurückholen, und diese Seite ist dann fort.
given-do-forget = Vergessen Sie mich
given-do-not-forget = Lassen, wie es ist
given-forgotten = Sie sind vergessen
given-forgotten-text = Was Sie schrieben, wie man Sie erreicht und Ihre Fotos sind hier vernichtet. Was Sie gaben, bleibt, ohne Sie. Dieser Link gilt nicht mehr. Danke.
given-forgotten-copies = Auch Kopien von früher können es ab { $day } nicht mehr zurückholen.
ask-lead = Bitten Sie um das, was Sie brauchen. Sagen Sie uns, was ankam.
ask-need = Wir brauchen etwas
ask-coming = Unterwegs zu Ihnen
ask-got = Wir haben es
ask-got-some = Etwas fehlt
ask-asked = Worum Sie gebeten haben
ask-nothing = Nichts ist offen.
ask-until = Dieser Link gilt bis { $day }. Zeigen Sie ihn niemand anderem.
ask-back = Zurück
ask-choose-lead = Sagen Sie, wie viel von jedem. Drücken Sie dann den großen Knopf.
ask-usual = Die übliche Liste
ask-less = Eins weniger: { $thing }
ask-more = Eins mehr: { $thing }
ask-other = Etwas anderes
ask-urgent = Es kann keine Woche warten
ask-words = Ein Wort dazu
ask-words-hint = Bitte lassen Sie Namen weg.
ask-do = Bitten
ask-count = Was ankam
ask-count-lead = Zählen Sie es, und schreiben Sie die Zahlen. Was fehlt, suchen wir.
ask-sent = Abgesandt: { $amount }
ask-good = Gut
ask-damaged = Beschädigt
ask-count-do = Das kam an
link-title = Der eigene Link der Gruppe
link-hint = Mit ihm bittet die Gruppe und sagt, was ankam, ohne Konto.
link-until = Er gilt bis { $day }.
link-make = Link erstellen
link-renew = Neuen erstellen; der alte endet
link-end = Link beenden
link-made-lead = Drucken Sie ihn, oder geben Sie ihn von Hand zu Hand. Er wird nur jetzt gezeigt.
link-for = Link der Gruppe
link-once = Wer ihn hat, kann für diese Gruppe bitten und für keine andere.
link-back = Zurück zur Gruppe
link-ended = Dieser Link gilt nicht mehr
link-ended-text = Dieser Link gilt nicht mehr. Fragen Sie das Zentrum, das ihn gab.
by-link-of-group = der Link von { $group }
by-link-of-offer = die gebende Person von { $offer }
role-donor = Gebende Person
fact-offer-asked-back = Die gebende Person wurde etwas gefragt.
fact-offer-replied = Die gebende Person schrieb zurück.
fact-offer-promised = Es wurde für { $day } zugesagt.
fact-offer-taken-back = Es wurde zurückgenommen. Seine Worte und Fotos wurden vernichtet.
fact-came-otherwise = { $amount } von { $of } kamen mit { $waybill } als { $thing }: seither { $lot }.
fact-lot-let-out = Sie wurde nach dem Mindesthaltbarkeitsdatum freigegeben.
fact-donor-forgotten = Wer es gab, wurde auf eigenen Wunsch vergessen. Worte und Fotos wurden vernichtet.
fact-offer-sorted = Eingeordnet als { $thing }.
fact-papers-seen = Seine Papiere wurden angesehen.
fact-offer-came = { $offer } kam als { $lot } an.
fact-offer-came-itself = { $offer } kam an.
fact-call-opened = Ein Aufruf wurde gemacht, bis { $day }.
fact-call-ended = Der Aufruf wurde beendet.
fact-purchase-wanted = Jemand möchte kaufen: { $thing }.
fact-purchase-approved = Dem Einkauf wurde zugestimmt.
fact-purchase-paid = { $purchase } wurde gekauft.
fact-purchase-dropped = Der Einkauf wurde aufgegeben.
fact-purchase-came = { $purchase } kam an.
fact-rule-set = Eine Regel des Zentrums wurde geändert.
fact-link-made = Die Gruppe bekam einen Link, bis { $day }.
fact-link-ended = Der Link der Gruppe wurde beendet.
refusal-more-than-offered = { $thing } ist nicht so viel. Nichts wurde geändert. Schreiben Sie eine kleinere Zahl.
refusal-not-covered = { $thing } enthält nicht so viel. Nichts wurde ausgegeben. Wählen Sie eine andere Spende.
refusal-not-yet = { $thing } ist noch nicht so weit. Nichts wurde geändert. Machen Sie zuerst den Schritt davor.
problem-count = Schreiben Sie eine Zahl in jede Zeile. Nichts wurde geändert.
problem-needs = „{ $text }“ nennt keinen Bedarf. Schreiben Sie Nummern wie N-12.
problem-not-sorted = Sagen Sie zuerst, was es ist, unter „Was es ist“.
problem-nothing-asked = Wählen Sie mindestens eine Sache. Nichts wurde gesendet.
problem-too-many = Gerade schreiben viele Menschen. Ihr Text steht hier. Senden Sie ihn in einer Minute erneut.
problem-what = Sagen Sie, was Sie geben würden. Nichts wurde gesendet.
said-offer-added = Das Angebot ist hinzugefügt.
said-offer-accepted = Angenommen. Die gebende Person sieht es auf ihrem Link.
said-offer-declined = Mit Dank abgelehnt. Die gebende Person sieht es auf ihrem Link.
said-offer-asked = Ihre Frage steht auf dem Link der gebenden Person.
said-offer-promised = Der Tag ist gespeichert.
said-offer-taken-back = Zurückgenommen. Worte und Fotos der gebenden Person sind vernichtet.
said-offer-sorted = Gespeichert. Passende Bedarfe stehen daneben.
said-offer-papers = Die Papiere sind gespeichert.
said-offer-came = Es steht in den Büchern.
said-page-opened = Die Seite ist offen für alle.
said-page-closed = Die Seite ist geschlossen. Angebote, die es schon gibt, bleiben.
said-call-opened = Der Aufruf ist offen für alle.
said-call-ended = Der Aufruf ist vorbei. Angebote, die darauf antworteten, bleiben.
said-purchase-wanted = Gespeichert. Es wartet auf ein Ja.
said-purchase-approved = Zugestimmt. Es darf gekauft werden.
said-purchase-paid = Als gekauft gespeichert.
said-purchase-dropped = Aufgegeben. Nichts wurde ausgegeben.
said-purchase-came = Es liegt im Regal.
said-limit-set = Die Grenze ist gespeichert.
said-link-ended = Der Link gilt nicht mehr.
said-asked = Wir haben Ihre Liste. Ein Mensch sieht sie an.
said-got = Danke. Es ist aufgeschrieben.
said-replied = Danke. Wir haben Ihre Antwort.
offers-beside = Neben den Angeboten
ask-people = Wie viele Sie sind
ask-ended = Bitte sehen Sie nach, was Sie haben
ask-look-at-date = Sehen Sie auf das Datum: { $thing }. Ein Teil ist am { $day } abgelaufen. Essen und benutzen Sie das nicht.
ask-look-at-goods = Sehen Sie nach: { $thing }. Ein Teil war abgelaufen. Essen und benutzen Sie nicht, was alt aussieht.
offer-fits = { $count ->
    [one] { $count } Bedarf
   *[other] { $count } Bedarfe
}
call-answers = { $count ->
    [one] { $count } Angebot
   *[other] { $count } Angebote
}
given-photos = { $count ->
    [one] { $count } von 5 Fotos
   *[other] { $count } von 5 Fotos
}
## Needs: checked, confirmed, compared; what is better not brought; keys
said-need-confirmed = Er gilt noch. Er wird wieder eingeplant.
said-need-reopened = Zurückgenommen. Der Bedarf ist wieder offen.
said-needs-apart = Getrennt gehalten. Sie werden nicht noch einmal vorgeschlagen.
said-flag-dismissed = Angesehen. Ihr Grund wird dabei aufbewahrt.
said-unwanted-added = Hinzugefügt. Alle, die hier arbeiten, sehen es.
said-unwanted-removed = Entfernt. Es darf wieder gebracht werden.
task-lapsed = { $count ->
    [one] { $count } Bedarf ist verfallen
   *[other] { $count } Bedarfe sind verfallen
}
task-lapsed-more = Zu lange hat niemand gesagt, dass er noch gilt. Fragen Sie nach, dann bestätigen Sie.
task-flagged = { $count ->
    [one] { $count } Bedarf sollte angesehen werden
   *[other] { $count } Bedarfe sollten angesehen werden
}
task-flagged-more = Etwas ist ungewöhnlich. Nichts wird abgelehnt; ein Mensch entscheidet.
do-ask-again = Noch einmal fragen
do-confirm = Gilt noch
do-dismiss = Es ist in Ordnung
do-part = Trennen
do-apart = Das sind zwei
do-send-to-plan = In den Plan geben
do-welcome = Darf wieder gebracht werden
do-ask-not-to-bring = Bitten, es nicht zu bringen
show-lapsing = Verfällt
show-twins = Vielleicht dasselbe
show-flagged = Ansehen
sort-label = Wie sortieren
sort-urgency = Das Dringendste zuerst
sort-day = Nach dem Tag, an dem es gebraucht wird
sort-thing = Nach dem, was gebraucht wird
sort-group = Nach Gruppe
sort-cover = Am wenigsten gedeckt zuerst
sort-newest = Neueste zuerst
all-regions = Alle Regionen
col-region = Region
col-do = Was zu tun ist
need-lapsed = Verfallen
need-same-as = Dasselbe wie { $need }?
need-flagged = Bitte ansehen
need-stands-until = Gilt bis { $day }
need-unwanted = Wir bitten darum, das nicht zu bringen.
need-flags = Sehen Sie das an
need-flags-hint = Nichts wird abgelehnt. Finden Sie es heraus, und sagen Sie, warum es in Ordnung ist, oder ziehen Sie den Bedarf zurück.
flag-why = Warum es in Ordnung ist
need-joined-here = { $need } wurde damit zusammengelegt
need-twins-hint = Ab 75 von 100 fragen wir. Nur ein Mensch legt zusammen.
need-confirm = Gilt er noch?
need-confirm-hint = Fragen Sie die Gruppe. Ein Bedarf, den niemand bestätigt, verfällt und wird nicht eingeplant.
way-call-back = Zurückgerufen unter einer vorher bekannten Nummer
way-call-back-read = Lesen Sie die Nummer auf der Seite der Gruppe. Das Lesen wird aufgeschrieben.
way-no-contact = Vor diesem Bedarf war keine Nummer bekannt. Nehmen Sie einen Brief oder eine Fürsprache.
way-referee = Eine uns bekannte Person bürgt dafür
way-who = Wer bürgt
way-letter = Ein Brief mit Stempel
way-letter-text = Seine Nummer, oder was darin steht; nur ein Fingerabdruck wird aufbewahrt
way-dated = Tag auf dem Brief
way-partner = Bewährte Zusammenarbeit, Empfang ohne Abweichung
way-nothing = Niemand weiß es; es ist nur Text
proof-nothing = nur Text
proof-call-back = zurückgerufen unter einer bekannten Nummer
proof-letter = ein Brief vom { $day }
proof-referee = eine uns bekannte Person bürgt dafür
proof-partner = { $count ->
    [one] { $count }-mal ohne Abweichung empfangen
   *[other] { $count }-mal ohne Abweichung empfangen
}
twin-score = { $percent } gleich
twin-item = Sache und Größe
twin-who = Gruppe, Kontakt oder Ort
twin-quantity = Menge
twin-text = Worte
flag-above-norm = Mehr als das Anderthalbfache dessen, was so viele Menschen brauchen
flag-shared-contact = Eine andere Gruppe ist unter demselben Kontakt zu erreichen
flag-no-receipt = Dritter Bedarf oder mehr, und noch ist nichts als empfangen unterschrieben
flag-unknown-receiver = Ware geht bald an eine Gruppe, die hier niemand kennt
flag-wants-proof = Kritisch, schwer oder ein Fahrzeug: einen Brief oder eine Fürsprache einholen
flag-call-back = Ausgelost: anrufen und fragen, ob es ankam
unwanted-title = Bitte nicht bringen
unwanted-lead = Sagen Sie es den Gebenden, bevor sie packen. Jede Sache hat einen Grund und vielleicht ein Ende.
unwanted-empty = Nichts steht auf dieser Liste. Alles, worum gebeten wird, ist willkommen.
unwanted-add = Zur Liste hinzufügen
unwanted-until = Bis
unwanted-since = Seit { $day }
unwanted-asked = { $count ->
    [one] { $count } offener Bedarf bittet darum
   *[other] { $count } offene Bedarfe bitten darum
}
unwanted-enough = Es gibt mehr davon, als erbeten wird.
unwanted-no-room = Dafür ist kein Platz.
unwanted-spoils = Es verdirbt, bevor es ankommt.
unwanted-border = Es kommt nicht über die Grenze.
unwanted-harmful = Es kann Menschen schaden.
unwanted-buy-there = Besser kauft man es dort, wo die Menschen sind.
needs-closed-now = { $count ->
    [one] { $count } Bedarf wurde geschlossen.
   *[other] { $count } Bedarfe wurden geschlossen.
}
problem-who = Niemand ist genannt. Nichts wurde geändert. Schreiben Sie, wer dafür bürgt.
problem-letter = Die Worte des Briefs oder sein Tag fehlen. Nichts wurde geändert. Schreiben Sie beides.
problem-way = Nichts wurde geändert. Wählen Sie, woher Sie es wissen.
problem-why = Noch fehlt ein Grund. Nichts wurde geändert. Schreiben Sie, warum es in Ordnung ist.
problem-reason = Wählen Sie einen Grund aus der Liste. Nichts wurde geändert.
problem-changed-meanwhile = { $who } hat diesen Bedarf { $when } geändert. Ihr Text steht unten; wählen Sie, was bleibt.
ago-now = gerade eben
ago-minutes = { $count ->
    [one] vor { $count } Minute
   *[other] vor { $count } Minuten
}
ago-hours = { $count ->
    [one] vor { $count } Stunde
   *[other] vor { $count } Stunden
}
refusal-changed-meanwhile = Jemand hat { $thing } inzwischen geändert. Nichts wurde geändert. Sehen Sie es noch einmal an.
refusal-number-not-known = Bevor { $thing } kam, war keine Nummer bekannt. Nichts wurde geändert. Nehmen Sie einen Brief oder eine Fürsprache.
refusal-no-partner = { $thing } hat noch nicht dreimal ohne Abweichung unterschrieben. Nichts wurde geändert. Nehmen Sie einen anderen Weg.
refusal-still-open = { $thing } ist offen. Nichts war zurückzunehmen.
refusal-early = Dieser Tag ist noch nicht gekommen. Nichts wurde geändert. Wählen Sie einen früheren.
fact-need-confirmed = Jemand hat gefragt: Er gilt noch.
fact-need-reopened = Wieder geöffnet.
fact-needs-told-apart = { $one } und { $other } sind zwei Bedarfe.
fact-flag-dismissed = Angesehen und in Ordnung: { $flag }.
fact-asked-not-to-bring = Alle werden gebeten, dies nicht zu bringen: { $thing }.
fact-welcomed-again = Darf wieder gebracht werden: { $thing }.
fact-proof = Woher wir es wissen
find-papers = Papiere und Angebote
find-waybill = Lieferschein
find-offer = Angebot
keys-title = Tasten
keys-close = Schließen
keys-find = Alles durchsuchen
keys-step = Nächste oder vorige Zeile
keys-tick = Diese Zeile auswählen
keys-help = Diese Tasten zeigen oder verbergen
## Reports that wait for a person
aside-title = Meldungen, die warten
aside-lead = Jemand hat gemeldet, was die Bücher noch nicht aufnehmen können. Nichts ging verloren.
aside-empty = Keine Meldung wartet.
aside-one = Meldung { $id }
aside-waits = Wartet auf einen Menschen
aside-is-closed = Erledigt
aside-ready = Kann jetzt eingetragen werden
aside-told = Was gemeldet wurde
aside-by = Gemeldet von
aside-happened = Wann es geschah
aside-recorded = Aufgeschrieben
aside-why = Warum sie wartet
aside-why-unknown = Sie nennt etwas, das nicht in den Büchern steht.
aside-why-received = Dieser Frachtbrief wurde schon früher empfangen.
aside-signed = { $actor }, { $when }
aside-names = Was sie nennt
aside-known = steht in den Büchern
aside-unknown = steht nicht in den Büchern
aside-carry-out = Eintragen
aside-carry-out-hint = Alles, was sie nennt, steht jetzt in den Büchern. Es zählt ab dem Zeitpunkt, als es geschah.
aside-not-yet = Etwas, das sie nennt, steht noch nicht in den Büchern. Fügen Sie es zuerst hinzu oder schließen Sie die Meldung.
aside-received-hint = Der erste Empfang gilt. Weichen die Mengen ab, zählen Sie dort noch einmal und schließen dann diese Meldung.
do-carry-out = Jetzt eintragen
aside-close = Schließen
aside-close-hint = Nichts bewegt sich. Das Gemeldete bleibt hier stehen, mit Ihren Worten.
aside-close-why = Warum nichts mehr zu tun ist
do-close-aside = Meldung schließen
aside-was-closed = Mit Worten geschlossen
aside-was-carried-out = Eingetragen
said-aside-carried-out = Eingetragen. Jetzt steht es in den Büchern.
said-aside-closed = Die Meldung ist geschlossen. Ihre Worte werden dabei aufbewahrt.
problem-aside-why = Noch fehlt ein Grund. Nichts wurde geändert. Schreiben Sie, warum nichts mehr zu tun ist.
refusal-still-aside = { $thing } kann noch nicht eingetragen werden. Nichts wurde geändert. Sehen Sie nach, was sie nennt.
fact-aside-closed = Die Meldung wurde mit einem Grund geschlossen.
fact-aside-carried-out = Die Meldung wurde eingetragen.
aside-why-blank = Sie nennt ein Etikett, das auf keinem Karton ist.
aside-why-ended = Sie nennt einen Karton, der geteilt, vereint oder geleert wurde.
aside-ended-hint = Diesen Karton gibt es nicht mehr. Finden Sie heraus, was daraus wurde, und schließen Sie die Meldung.
aside-why-pallet = Sie zählt eine Palette, auf der Kartons stehen.
aside-pallet-hint = Zählen Sie die Kartons darauf einzeln, dann schließen Sie die Meldung.

## Forms that are too long, and choices that are none
trouble-too-much = Das ist zu viel für ein Formular
trouble-too-much-text = Nichts wurde geändert. Was Sie geschrieben haben, steht noch auf der Seite davor: gehen Sie dorthin zurück. Schicken Sie dann weniger auf einmal.
problem-form-too-long = Das ist zu viel für ein Formular. Nichts wurde geändert. Kürzen Sie es, oder schicken Sie es in Teilen.
problem-choice = Wählen Sie etwas aus der Liste. Nichts wurde gespeichert.

## Lists of what one row of Today tells
only-all = Alle zeigen
road-all = Alles, was unterwegs ist
road-empty = Nichts ist unterwegs.
flow-regions = Nach Regionen: von dort, darüber oder dorthin
flow-until = { $way }, bis { $day }
plan-only = Nur für gewählte Bedarfe gemacht: { $count }.
plan-whole = Alles, zum Drucken

## Reports and pictures
nav-reports = Berichte
nav-pictures = Bilder
matter-reports = Berichte
reports-lead = Wie gut die Arbeit läuft, Monat für Monat. Jede Zahl führt zu dem, was dahinter steht.
reports-month = Monat
reports-span = Wie viele Monate
report-months = { $count ->
    [one] { $count } Monat
   *[other] { $count } Monate
}
report-month = { $month } { $year }
month-name = { $month ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
}
reports-origin = Herkunftsland
reports-all-origins = Alle Länder
report-origin-unknown = Land nicht bekannt
report-region-unknown = Region nicht bekannt
reports-region = Region
reports-measures = Kennzahlen
reports-measure = Kennzahl
reports-before = Davor
report-trend = 12 Monate
report-trend-told = { $from }: { $first }. { $until }: { $last }.
reports-losses = Was verloren ging, und warum
reports-reason = Grund
reports-often = Wie oft
reports-weight = Gewicht
report-loss-on-the-way = { $reason }, unterwegs
report-times = { $count ->
    [one] { $count }-mal
   *[other] { $count }-mal
}
reports-goods = Waren nach Art, Herkunft und Monat
reports-goods-empty = In diesen Monaten kam nichts, wurde nichts übergeben und ging nichts verloren.
reports-item = Artikel
reports-lost = Verloren
reports-behind = Was dahinter steht
reports-behind-empty = Hinter dieser Zahl steht nichts. Wählen Sie andere Monate.
reports-day = Tag
reports-what = Was
reports-amount = Wie viel
reports-to = An
reports-counts = Wie es zählt
report-withheld = { $count ->
    [one] { $count } weitere Zeile ist gezählt und Ihrer Rolle nicht gezeigt.
   *[other] { $count } weitere Zeilen sind gezählt und Ihrer Rolle nicht gezeigt.
}
report-of = { $part } von { $whole }
report-needs = Bedarfe: { $of }
report-by-weight = Nach Gewicht { $share }: { $of }
report-nine-of-ten = Neun von zehn binnen: { $wait }
report-handovers = { $count ->
    [one] { $count } Übergabe
   *[other] { $count } Übergaben
}
report-gifts = { $count ->
    [one] { $count } Spende
   *[other] { $count } Spenden
}
report-lots = { $count ->
    [one] { $count } Partie
   *[other] { $count } Partien
}
report-unknown = { $count ->
    [one] { $count } nicht bekannt
   *[other] { $count } nicht bekannt
}
report-unweighed = { $count ->
    [one] { $count } ohne bekanntes Gewicht
   *[other] { $count } ohne bekanntes Gewicht
}
report-no-weight = Gewicht nicht bekannt
report-hours = { $count ->
    [one] { $count } Stunde
   *[other] { $count } Stunden
}
report-days = { $days } Tage
report-per-kg = { $amount } je Kilogramm
report-for-weight = für { $weight } übergebene Waren
report-cost-without = Einkäufe sind nicht dabei.
report-line-unknown = nicht bekannt
report-line-counted = gezählt
report-filled = Erfüllt
report-filled-means = Erhalten von dem, was für diese Monate erbeten war. Zurückgezogene Bedarfe zählen nicht.
report-filled-none = Für diese Monate war nichts erbeten.
report-filled-part = alles erhalten
report-filled-whole = nicht alles
report-on-time = Rechtzeitig
report-on-time-means = Bedarfe, die bis zu ihrem Tag alles hatten, von denen, deren Tag vorbei ist.
report-on-time-none = In diesen Monaten ist der Tag keines Bedarfs vorbei.
report-on-time-part = rechtzeitig
report-on-time-whole = zu spät oder nicht alles
report-lead-time = Zeit bis zur Übergabe
report-lead-time-means = Von der ersten Prüfung eines Bedarfs bis zu jeder Übergabe. Die Hälfte dauerte nicht länger.
report-lead-time-none = Für geprüfte Bedarfe wurde nichts übergeben.
report-shelf-time = Zeit im Regal
report-shelf-time-means = Vom Eingang einer Spende bis zu jeder Übergabe. Die Hälfte dauerte nicht länger.
report-shelf-time-none = In diesen Monaten wurde nichts übergeben.
report-loss = Verluste
report-loss-means = Abgeschriebenes Gewicht von allem, was übergeben oder abgeschrieben wurde.
report-loss-none = Nichts wurde übergeben, und nichts ging verloren.
report-papers = Ohne Bestätigung
report-papers-means = Lieferscheine dieser Monate, die niemand gegengezeichnet hat, von allen, die abgingen.
report-papers-none = In diesen Monaten ging kein Lieferschein ab.
report-papers-part = keine Bestätigung
report-papers-whole = empfangen
report-accuracy = Genauigkeit
report-accuracy-means = Zählungen, die fanden, was in den Büchern stand, von allen Zählungen.
report-accuracy-none = In diesen Monaten hat niemand gezählt.
report-accuracy-part = wie in den Büchern
report-accuracy-whole = anders
report-right-first = Auf Anhieb richtig
report-right-first-means = Zeilen von Lieferscheinen, die ankamen wie abgesandt, von allen gezählten.
report-right-first-none = In diesen Monaten wurde kein Lieferschein gezählt.
report-right-first-part = wie abgesandt
report-right-first-whole = anders
report-first-out = Zuerst hinaus
report-first-out-means = Abgänge datierter Dinge aus Regalen, in denen nichts Gleiches frei lag, das früher endet, von allen solchen Abgängen.
report-first-out-none = In diesen Monaten ging nichts mit Datum hinaus.
report-first-out-part = endete zuerst
report-first-out-whole = vor einer früheren
report-first-out-passed = { $lot } endet früher und blieb
report-cost = Kosten eines gelieferten Kilogramms
report-cost-means = Transport, Lagerung und Verpackung, soweit aufgeschrieben, je übergebenes Kilogramm.
report-cost-none = Für diese Monate sind keine Kosten aufgeschrieben. Tragen Sie sie unten ein.
report-came = Eingegangen
report-came-means = Was uns gegeben wurde, ohne das, was doch nicht kam.
report-came-none = In diesen Monaten kam nichts.
report-given = Übergeben
report-given-means = Was in die Hände von Gruppen kam.
report-given-none = In diesen Monaten wurde nichts übergeben.
shelves-title = In den Regalen
shelves-all = Alle Partien in den Regalen
shelves-here = Hier seit
days-here = { $count ->
    [one] { $count } Tag
   *[other] { $count } Tagen
}
age-month = Bis 30 Tage
age-quarter = 31 bis 90 Tage
age-half-year = 91 bis 180 Tage
age-longer = Mehr als 180 Tage
ends-past = Abgelaufen
ends-later = Später
ends-never = Kein Datum bekannt
pictures-lead = Woher Waren kommen und wohin sie gehen, wie alt der Bestand ist, wann er abläuft. Länder und Regionen, nie Orte.
pictures-table = Dasselbe als Tabelle
pictures-more-rows = { $count ->
    [one] { $count } weitere Zeile steht in der CSV-Datei.
   *[other] { $count } weitere Zeilen stehen in der CSV-Datei.
}
pictures-share = Anteil am Größten
pictures-today = Heute
streams-title = Woher, was, wohin
streams-mark = Eine Art hervorheben
streams-others = Andere
streams-told = Übergeben: { $weight }. Hervorgehoben: { $kind }, { $marked }.
streams-unweighed = { $count ->
    [one] { $count } Übergabe ohne bekanntes Gewicht ist nicht gezeichnet.
   *[other] { $count } Übergaben ohne bekanntes Gewicht sind nicht gezeichnet.
}
streams-empty = In diesen Monaten wurde nichts mit bekanntem Gewicht übergeben. Wählen Sie andere.
flow-title = Der Weg
flow-delay = Nichts aus den letzten zwei Wochen
flow-legend = Je breiter eine Kurve, desto mehr Gewicht. Ringe sind die Mitte eines Landes oder einer Region, kein Ort.
flow-told = { $count ->
    [one] Eine Karte mit { $count } Kurve. Die Zahlen stehen in der Tabelle.
   *[other] Eine Karte mit { $count } Kurven. Die Zahlen stehen in der Tabelle.
}
flow-outside = Nicht auf dieser Karte:
flow-nowhere = Für { $weight } fehlt das Land oder die Region von Lager oder Gruppe.
flow-empty = Kein Weg zu zeichnen. Nötig sind Herkunftsländer und Regionen von Lagern und Gruppen.
flow-from = Von
flow-to = Nach
ages-title = Wie lange der Bestand schon liegt
ages-age = Hier seit
ages-empty = Die Regale sind leer.
ages-oldest = Die ältesten Partien
calendar-title = Wann der Bestand abläuft
calendar-ends = Läuft ab
calendar-told = { $count ->
    [one] Ein Kalender von zwölf Monaten: { $count } Partie läuft darin ab.
   *[other] Ein Kalender von zwölf Monaten: { $count } Partien laufen darin ab.
}
calendar-legend = Jeder Punkt ist ein Tag; je größer, desto mehr Gewicht. Ein Ring: Gewicht nicht bekannt.
calendar-empty = In den Regalen läuft binnen zwölf Monaten nichts ab.
trends-title = Wie es über ein Jahr ging
trends-empty = Noch ist nichts zu zeichnen. Bedarfe mit einem Tag und Übergaben machen diese Linien.
trend-told = Linien über zwölf Monate: { $names }. Die Zahlen stehen in der Tabelle.
cost-transport = Transport
cost-storage = Lagerung
cost-packing = Verpackung
fact-cost-noted = Kosten aufgeschrieben: { $kind }, { $amount }.
said-cost-noted = Die Kosten sind aufgeschrieben.
cost-add = Kosten aufschreiben
cost-lead = Schreiben Sie, wie viel ausgegeben wurde, und nie an wen. Ein Minus nimmt zu viel Geschriebenes zurück.
cost-kind = Wofür
cost-day = Tag
cost-amount = Betrag
cost-amount-hint = Etwa 120,50
cost-currency = Währung
cost-waybill = Für welchen Lieferschein
cost-do = Aufschreiben
problem-cost-kind = Sagen Sie, wofür die Kosten waren. Nichts wurde gespeichert.
problem-cost-amount = Der Betrag ist nicht lesbar. Schreiben Sie ihn wie 120,50. Nichts wurde gespeichert.
problem-cost-currency = Wählen Sie eine Währung aus der Liste. Nichts wurde gespeichert.
problem-cost-day = Wählen Sie einen Tag, der schon da ist. Nichts wurde gespeichert.
problem-cost-waybill = Ein Lieferschein hat eine Nummer wie W-1. Nichts wurde gespeichert.
## What people wrote in a chat
chat-title = Aus einem Chat einfügen
chat-lead = Was Menschen schrieben, in jeder unserer Sprachen. Noch wird nichts gespeichert.
chat-do = Aus einem Chat einfügen
chat-text = Was geschrieben wurde
chat-text-hint = Eine Nachricht oder ein ganzer Chat. Wer es schrieb, wird nicht aufbewahrt.
chat-group = Für wen, wenn niemand genannt ist
chat-group-ask = Mich fragen
chat-read = Lesen
chat-found = Was der Chat sagt
chat-proposals = Bedarfe zum Hinzufügen
chat-proposals-hint = Haken Sie an, was stimmt. Ändern Sie, was nicht stimmt.
chat-take = Diesen hinzufügen
chat-ask = Zu fragen
chat-size = Größe
chat-elsewhere = Anderswo zu erledigen
chat-elsewhere-hint = Hier geschieht damit nichts. Erledigen Sie es dort, wo es hingehört.
chat-asked = Fragen zum Rest
chat-asked-hint = Diese Worte wurden nicht verstanden.
chat-aside = Nicht über Ware
chat-aside-hint = Gelesen und so gelassen.
chat-add = Angehakte hinzufügen
chat-again = Noch einmal lesen
chat-nothing = Darin war keine Ware zu finden. Ihr Text steht unten; nichts ging verloren.
chat-kind-offer = Ein Angebot
chat-kind-news = Neues zu einem Bedarf
chat-kind-withdrawal = Nicht mehr gebraucht
chat-kind-receipt = Es ist angekommen
chat-kind-exclusion = Nicht erwünscht
chat-kind-case = Ein Mensch bittet um Hilfe
chat-do-withdrawal = Kein offener Bedarf bittet darum. Fragen Sie, welcher gemeint ist.
chat-do-receipt = Kein Lieferschein damit ist zu ihnen unterwegs. Melden Sie es dort, wo übergeben wurde.
chat-do-offer = Schreiben Sie dieses Angebot in seinem eigenen Formular auf.
chat-do-news = Sehen Sie den Bedarf an, und sagen Sie, was daraus wurde.
chat-do-exclusion = Sagen Sie es denen, die sammeln.
chat-do-case = Geben Sie es an die Fallarbeit weiter. Das ist kein Bedarf an Ware.
chat-open-need = { $need } öffnen
chat-empty = Nichts wurde geschrieben. Fügen Sie den Text ein, und lesen Sie ihn erneut.
chat-too-long = Der Text ist zu lang: höchstens { $count } Zeichen. Nichts wurde gespeichert. Lesen Sie ihn in Teilen.
chat-none-ticked = Nichts war angehakt, also wurde nichts hinzugefügt.
chat-problem-line = Zeile { $row }: { $why }
said-chat-added = Das Angehakte ist hinzugefügt.
why-offer-or-need = „{ $text }“: Wird das angeboten oder gebraucht?
why-which-place = „{ $text }“: Welche Stelle ist gemeint, und in welchem Ort?
why-alternative-amount = „{ $text }“: Wie viele werden gebraucht, oder was ginge auch?
why-vague-amount = „{ $text }“ ist keine Zahl. Wie viele?
why-size-or-amount = Ist { $text } eine Größe oder eine Menge?
why-best-before-or-deadline = Ist das Datum, bis wann es haltbar ist, oder bis wann es gebraucht wird?
why-which-medicine = Welches genau: Name und Stärke? ({ $item })
why-medicine-for-child = Ist das Medikament für ein Kind? Wie alt, und was wurde ärztlich gesagt?
why-did-not-come = Es kam nicht. Mit welchem Lieferschein wurde es abgesandt?
why-no-size = Welche Größe?
why-unknown-group = Welche Gruppe ist „{ $text }“?
why-no-group = Welche Gruppe braucht es?
why-persons-case = Ein Mensch bittet um Hilfe. Das ist kein Bedarf an Ware.
why-do-elsewhere = Das ist kein Bedarf. Erledigen Sie es dort, wo es hingehört.
why-message-cut = Nur die ersten { $limit } Zeichen wurden gelesen.

## A list pasted out of a sheet, and rows mended where they stand
do-paste-sheet = Aus einer Tabelle einfügen
paste-title = Aus einer Tabelle einfügen
paste-text = Zeilen Ihrer Tabelle
paste-hint = Kopieren Sie Zeilen samt Überschriften, und fügen Sie sie hier ein.
paste-at-once = Sie werden sofort gelesen.
paste-group = Für wen, wenn die Liste es nicht sagt
paste-read = Zeilen lesen
paste-or-file = Oder eine Datei wählen
paste-list = Eingefügte Liste
paste-empty = Nichts wurde eingefügt. Kopieren Sie die Zeilen, und fügen Sie sie hier ein. Nichts wurde gespeichert.
paste-too-long = Das ist zu viel zum Einfügen. Speichern Sie es als Datei, und wählen Sie sie unten. Nichts wurde gespeichert.
paste-who = Die Liste sagt nicht, wer bittet. Wählen Sie eine Gruppe, und lesen Sie erneut. Ihre Zeilen stehen unten.
import-add-look = { $count } hinzufügen, { $odd } ansehen
import-add-rest = Hinzufügen
import-mend-hint = Ändern Sie, was nicht stimmt. Der Rest bleibt.
import-still = Diese Zeilen brauchen noch eine Antwort. Ihr Text steht unten.
import-leave-rest = Den Rest weglassen
said-list-rest-left = Der Rest ist weggelassen. Hinzugefügtes bleibt.
import-columns = Spalten
import-columns-hint = Wofür jede gehalten wurde.
column-number = Zeilennummer
column-item = Was
column-category = Art
column-variant = Größe, für wen
column-amount = Wie viel
column-unit = Einheit
column-note = Bemerkung
column-place = Ort
column-group = Gruppe
column-priority = Dringlichkeit
column-wanted-by = Gebraucht bis
column-expiry = Haltbar bis
column-donor = Wer gab
column-reference = Nummer eines Papiers
column-weight = Gewicht
column-other = Nicht gelesen
adopt-waybills = Jedes Fahrzeug bekommt seinen Frachtbrief bei der Abfahrt.
import-added = { $count ->
    [one] { $count } Zeile ist hinzugefügt.
   *[other] { $count } Zeilen sind hinzugefügt.
}
import-odd-left = { $count ->
    [one] { $count } Zeile anzusehen
   *[other] { $count } Zeilen anzusehen
}
import-odd-more = { $count ->
    [one] { $count } weitere Zeile wartet, bis diese fertig sind.
   *[other] { $count } weitere Zeilen warten, bis diese fertig sind.
}
adopt-more = { $count ->
    [one] und { $count } weitere
   *[other] und { $count } weitere
}
## Bad input

problem-too-long = Der Text ist zu lang. Höchstens { $count } Zeichen. Nichts wurde geändert.
problem-rows = Einige Felder kamen doppelt. Nichts wurde geändert. Prüfen Sie die Zeilen und senden Sie erneut.
problem-words = Hier steht nichts. Nichts wurde geändert. Schreiben Sie es zuerst.
typed-below = Was Sie geschrieben haben
typed-signed-out = Sie sind abgemeldet. Nichts wurde geändert. Kopieren Sie Ihren Text unten, dann melden Sie sich an.
typed-not-fresh = Zeigen Sie noch einmal, wer Sie sind. Ihr Text steht unten; kopieren Sie ihn zuerst.
changed-by = { $who } hat { $thing } { $when } geändert.
changed-by-you = Sie haben { $thing } { $when } geändert.
problem-counted-meanwhile = { $who } hat die Gruppe { $when } gezählt, insgesamt { $people }. Ihre Zahlen stehen unten; wählen Sie, was bleibt.
chat-before = { $who } hat diesen Chat schon hinzugefügt: { $day }.
chat-again-add = Angekreuztes noch einmal hinzufügen
problem-chat-before = Dieser Chat wurde schon hinzugefügt. Nichts kam doppelt hinzu. Kreuzen Sie es unten an, wenn Sie es wollen.
chat-same = { $need } bittet schon darum. Kreuzen Sie es nur an, wenn es mehr ist.

## What a chat takes back, brings and offers
chat-back = Nicht mehr gebraucht
chat-back-hint = Haken Sie die Bedarfe an, die zurückgezogen werden.
chat-back-all = Zurückziehen
chat-back-rest = Von nun an { $rest } erbitten
chat-back-road = unterwegs: { $amount }
chat-back-several = Mehrere Bedarfe passen. Fragen Sie, welcher gemeint ist.
chat-back-other = Kein Bedarf bittet um genau so viel. Fragen Sie, was gemeint ist.
chat-back-twice = Dieser Bedarf wird hier zweimal zurückgezogen. Haken Sie ihn einmal an.
chat-back-more = Es gibt mehr. Sehen Sie in die Liste der Bedarfe.
chat-back-gone = Diesen Bedarf gibt es nicht. Nichts wurde geändert. Nehmen Sie den Haken weg.
chat-back-changed = { $text } wurde inzwischen geändert. Nichts wurde getan. Sehen Sie nach, und haken Sie neu an.
chat-back-one = Zurückgezogen wird weniger als erbeten. Haken Sie nur einen Bedarf an.
chat-got = Angekommen
chat-got-hint = Vergleichen Sie das Gezählte mit dem Gesendeten.
chat-got-all = Alles kam an wie gesendet
chat-got-which = Welcher Lieferschein ist gemeint? Fragen Sie nach.
chat-got-count = Niemand schrieb, wie viel ankam: { $thing }.
chat-got-other = Es steht eine andere Menge da als gesendet: { $thing }.
chat-got-gone = { $text } ist nicht mehr unterwegs. Nichts wurde geändert. Nehmen Sie den Haken weg.
chat-offers = Angebote zum Aufschreiben
chat-offers-hint = Damit ist niemandem etwas versprochen.
chat-kind-need = Ein Bedarf
chat-do-need = Sagen Sie es jemandem, der Bedarfe hinzufügt.
## Boxes

fact-box-label = { $box }: Ein Etikett wurde gemacht.
fact-box-packed = { $box }: In { $hub } gepackt: { $what }.
fact-box-taken-out = { $box }: Herausgenommen: { $what }.
fact-box-sealed = { $box }: Versiegelt. { $seal }
fact-box-opened = { $box }: Geöffnet.
fact-box-split = { $box }: Geteilt in { $boxes }.
fact-box-merged = { $box }: Alles kam in { $other }.
fact-box-stacked = { $box }: Auf Palette { $other } gestellt.
fact-box-unstacked = { $box }: Von der Palette genommen.
fact-box-shelved = { $box }: Ins Regal { $shelf } gestellt.
fact-box-put-aside = { $box }: In { $hub } beiseitegelegt.
fact-box-released = { $box }: Doch brauchbar, wieder im Regal in { $hub }.
fact-box-here = { $box }: In { $hub } gesehen.
fact-box-handed-over = { $box }: An { $group } übergeben. { $signed }
fact-box-witnessed = { $box }: Jemand anderes sagt dasselbe, { $group } hat es. { $signed }
fact-box-contested = { $box }: Jemand anderes sagt, { $group } hat es. { $signed }
fact-box-judged = { $box }: Entschieden, { $group } hat es.
fact-box-counted = { $box }: Darin gezählt: { $what }.
fact-box-lost = { $box }: Verloren, { $reason }: { $what }.
signed-nothing = Niemand hat unterschrieben.
signed-photo = Es gibt ein Foto.
signed-paper = Auf Papier unterschrieben.
signed-code = Mit einem Code unterschrieben.
box-nothing = nichts
account-under-check = Wird geprüft
refusal-boxed = So viel von { $thing } liegt nicht außerhalb von Kartons. Nichts wurde geändert. Schicken Sie Kartons, oder nehmen Sie es erst heraus.
refusal-sealed = { $thing } ist versiegelt. Nichts wurde geändert. Öffnen Sie es zuerst.
refusal-blank-label = { $thing } klebt noch auf keinem Karton. Nichts wurde geändert. Packen Sie zuerst etwas.
refusal-label-used = { $thing } klebt schon auf einem Karton. Nichts wurde geändert. Nehmen Sie ein anderes Etikett.
refusal-box-ended = { $thing } ist kein Karton mehr. Nichts wurde geändert. Sehen Sie nach, was daraus wurde.
refusal-not-at-hub = { $thing } ist nicht hier. Nichts wurde geändert. Scannen Sie es dort, wo es ist.
refusal-no-pallet = { $thing } ist hier keine Palette. Nichts wurde geändert. Nehmen Sie für die Palette ein neues Etikett.
refusal-not-in-box = So viel von { $thing } ist nicht im Karton. Nichts wurde geändert. Zählen Sie, was darin ist.
refusal-does-not-add-up = Teile und Karton unterscheiden sich um { $count } von { $thing }. Nichts wurde geändert. Nehmen Sie den Rest erst heraus, oder schreiben Sie ihn als verloren auf.

## Labels

labels-title = Etiketten für Kartons
labels-hint = Code scannen oder eintippen
labels-what = Was darin ist
labels-how-much = Wie viel
labels-use-before = Zu verwenden vor
## Pages of boxes

boxes-title = Kartons
boxes-lead = Jeder mit Inhalt und Ort.
boxes-search = Kartons suchen
boxes-search-hint = Code oder Sache
boxes-empty = Hier sind keine Kartons. Öffnen Sie einen Posten im Lager und packen Sie ihn.
boxes-ours = Bei uns
boxes-check = Ansehen
boxes-labels = Leere Etiketten
boxes-given = Übergeben
boxes-all = Alle
col-box = Karton
box-inside = Was darin ist
box-nothing-inside = Es ist nichts darin.
box-stands-on-it = Kartons darauf
box-blank = Leeres Etikett
box-open = Offen
box-sealed = Geschlossen
box-pallet = Palette
box-split = Geteilt
box-merged = Umgepackt
box-emptied = Geleert
box-doubted = Nachzählen
box-kept = Wohin es soll
box-parent = Stammt aus
box-on-pallet = Steht auf Palette
box-became = Wurde zu
box-seal-number = Nummer der Plombe, falls vorhanden
box-judge = Wer hat es?
box-judge-hint = Die Angaben gehen auseinander. Bis Sie entscheiden, zählt es für niemanden.
box-signed = Wie unterschrieben wurde
box-told-by = Wer das sagt
do-judge = Entscheiden
do-judge-for = { $group } hat es
box-handed = Übergeben
box-to-whom = Wer es nimmt
do-hand-over = Übergeben
box-here = Es ist hier
do-here = Es ist hier
box-count = Zählen, was darin ist
box-count-hint = Schreiben Sie, was Sie zählen, nicht was auf dem Etikett steht.
do-count = Zählung speichern
box-seal = Karton schließen
do-close-box = Schließen
box-open-again = Karton öffnen
do-open-box = Öffnen
box-split-it = Teilen
box-split-hint = Wie viel in jeden neuen Karton kommt, etwa 10 + 14. Alles muss irgendwohin.
do-split = Teilen
box-take-out = Herausnehmen
do-take-out = Herausnehmen
box-shelf = Regal
do-shelve = Dorthin stellen
box-pack = In Kartons packen
box-pack-hint = { $hub }: { $amount } liegen lose.
box-pack-each = In jeden Karton
box-pack-count = Wie viele Kartons
box-pack-code = Oder in diesen Karton
box-pack-code-hint = Der Code auf dem Etikett. Für neue Kartons leer lassen.
do-pack = Packen
said-packed = Gepackt.
said-box-done = Erledigt.
said-box-told = Gespeichert. Nichts davon geht verloren.
problem-box-code = „{ $text }“ ist kein Code eines Kartons. Vergleichen Sie mit dem Etikett.
problem-box-count = Schreiben Sie, wie viele Kartons, von 1 bis 500.
problem-box-shelf = Schreiben Sie den Namen des Regals.
problem-split = „{ $text }“ sagt nicht, wie viel in jeden Karton kommt. Schreiben Sie es so: 10 + 14.
box-unknown = Wir kennen { $code } noch nicht. Nehmen Sie es trotzdem; ein Mensch sieht nach.
box-letter-wrong = Ein Buchstabe scheint falsch: { $code }. Vergleichen Sie mit dem Etikett.

## Waybills
waybill-send = Sachen abschicken
waybill-send-lead = Schauen Sie, was gepackt ist, ändern Sie, was abweicht, und schicken Sie ab.
waybill-ends = Woher und zu wem
waybill-from = Von
waybill-to = An
waybill-search = Andere Sachen und Kartons suchen
waybill-nothing-there = Dort liegt nichts, was man schicken könnte.
waybill-boxes-hint = Angehakt: alles darin ist für sie
waybill-goes = Geht mit
waybill-kept = Vom Plan zurückgelegt
waybill-kept-hint = In den Feldern steht, was lose liegt
waybill-free = Auch da, für niemanden zurückgelegt
waybill-free-hint = Was zuerst abläuft, steht oben
waybill-goods = Sachen
waybill-sent = Geschickt
waybill-came = Angekommen
waybill-damaged = beschädigt { $amount }
other-size = Ein Teil kam in anderer Größe
other-size-hint = Nicht in den Zahlen oben. Es wird eine eigene Partie, und niemand ist schuld.
other-size-amount = So viel
other-size-which = Größe auf dem Etikett, etwa EU 41
waybill-otherwise = { $amount } von { $sent } waren { $thing }
waybill-otherwise-kept = { $amount } von { $sent } waren { $thing }; für andere aufgehoben
waybill-short = { $amount } fehlt
waybill-over = { $amount } mehr
waybill-under-way = Unterwegs
waybill-all-came = Alles ist da
waybill-all-came-hint = Jeder Karton ist da und zu, nichts ist beschädigt.
do-all-came = Alles ist da
waybill-count = Zählen, was da ist
waybill-closed-boxes = Kartons, die geschlossen ankamen
waybill-closed-boxes-hint = Haken Sie jeden an, den Sie in der Hand haben. Was darin ist, muss niemand zählen.
waybill-count-hint = Zählen Sie alles, was nicht in diesen Kartons ist. Nichts ist 0.
problem-count-of = Wie viel kam an: { $text }? Wenn nichts, schreiben Sie 0. Nichts wurde geändert.
problem-nothing-to-send = Nichts ist gewählt. Haken Sie einen Karton an oder schreiben Sie eine Menge. Nichts wurde geändert.
said-sent = Es ist unterwegs. Das ist der Begleitschein.
said-waits = Es ist aufbewahrt, aber jemand muss es ansehen.
said-came = Es ist aufgeschrieben.
do-send = Abschicken
do-go-on = Weiter
waybill-hidden = { $count ->
    [one] { $count } weitere Zeile ist nicht für Sie.
    *[other] { $count } weitere Zeilen sind nicht für Sie.
}
waybill-boxes-more = { $count ->
    [one] Dort steht noch { $count } Karton. Suchen Sie danach.
    *[other] Dort stehen noch { $count } Kartons. Suchen Sie danach.
}
waybill-kept-more = { $count ->
    [one] { $count } weitere Zeile ist zurückgelegt. Sie geht mit dem nächsten Begleitschein.
    *[other] { $count } weitere Zeilen sind zurückgelegt. Sie gehen mit dem nächsten Begleitschein.
}
waybill-free-more = { $count ->
    [one] Dort liegt noch { $count } Posten. Suchen Sie danach.
    *[other] Dort liegen noch { $count } Posten. Suchen Sie danach.
}

## What differs
differs-since = seit { $when }
differs-with = Wo ist es, oder woher kam es?
differs-with-group = Doch bei { $group }
differs-with-hub = Im Regal: { $hub }
differs-with-donors = Es wurde mehr oder weniger gegeben als notiert
differs-why = Was geschah
differs-why-hint = In Ihren Worten. Niemandem wird etwas vorgeworfen.
problem-differs-why = Schreiben Sie in wenigen Worten, was geschah. Nichts wurde geändert.
do-settle = Es ist geklärt
said-differs-settled = Es ist geklärt, die Bücher stimmen wieder.
differs-explained = Wie es geklärt wurde
lose-title = Als verloren abschreiben
lose-two = Zwei entscheiden: eine Person schlägt vor, eine andere stimmt zu.
lose-no-photo = Es gibt noch kein Foto. Eines hilft, es später zu belegen; ohne Kamera geht es auch so weiter.
lose-aside = Beiseitegelegt, { $place }: { $amount }
lose-missing = Fehlt, { $place }: { $amount }
lose-box = Karton { $place }: { $amount }
do-propose-loss = Als verloren vorschlagen
said-loss-proposed = Es ist vorgeschlagen. Eine andere Person muss zustimmen.
lose-waits = Soll verloren sein
do-agree-loss = Ich stimme zu
said-loss-agreed = Zwei stimmen zu. Es ist abgeschrieben.
box-boxes = { $count ->
    [one] { $count } Karton
    *[other] { $count } Kartons
}

## Pallets
box-stack = Auf eine Palette stellen
box-stack-on = Code der Palette
box-stack-hint = Leer: eine neue Palette
do-stack = Daraufstellen
box-unstack = Von der Palette nehmen
do-unstack = Herunternehmen
box-merge = Alles in einen anderen Karton legen
box-merge-into = Code des anderen Kartons
do-merge = Umlegen

## Phones that hold their tongue

field-pin = Sechs Ziffern
field-pin-choose = Wählen Sie sechs Ziffern
field-pin-choose-text = Sie öffnen die Fahrt auf diesem Telefon. Fünf falsche Versuche verbergen hier alles. Merken Sie sich die Ziffern.
field-pin-use = Diese Ziffern nehmen
field-pin-six = Tippen Sie sechs Ziffern.
field-pin-guessed = Diese versucht jeder zuerst. Wählen Sie andere.
field-pin-ask = Tippen Sie Ihre sechs Ziffern
field-pin-open = Öffnen
field-pin-wrong = Das sind nicht Ihre Ziffern. Versuche übrig:
field-hidden = Alles ist verborgen
field-hidden-text = Auf diesem Telefon ist nichts mehr zu lesen. Gespeichertes geht trotzdem von selbst hinaus. Für eine Fahrt bitten Sie das Zentrum um ein neues Quadrat.
field-hide = Alles verbergen
field-hide-text = Das nimmt die Fahrt und alle Namen von diesem Telefon. Gespeichertes bleibt versiegelt und geht trotzdem hinaus. Um wieder eine Fahrt zu lesen, brauchen Sie ein neues Quadrat.
field-hide-now = Jetzt verbergen
field-back = Zurück
field-undo = Das Letzte zurücknehmen
field-undo-late = Es kann schon im Zentrum sein, darum bleibt es. Sagen Sie dem Zentrum, was falsch war.
field-undone = Zurückgenommen
field-why-sealed = Das Zentrum hat jetzt einen anderen Schlüssel und kann das nicht öffnen. Sagen Sie ihm, was hier steht.
field-file = Eine Datei speichern
field-file-text = Kein Netz? Bringen Sie die Datei auf irgendeinem Weg zum Zentrum. Niemand sonst kann sie lesen.
phone-file = Eine Datei von einem Telefon
phone-file-choose = Die Datei, die das Telefon gespeichert hat
phone-file-hint = Ein Telefon ohne Netz speichert, was es hat. Dieselbe Datei zweimal ändert nichts zweimal.
phone-file-do = Aufnehmen
phone-file-told = Aus der Datei aufgenommen
phone-file-of = Das meldete das Telefon von { $who }.
phone-file-empty = In dieser Datei wartete nichts.
phone-file-unread = Ein Eintrag, der nicht zu lesen ist
phone-file-later = Das Telefon erfährt es von selbst, sobald es Netz hat.
problem-phone-file = Das ist keine Datei eines Telefons oder nicht die ganze. Nichts wurde aufgenommen. Wählen Sie die Datei noch einmal.
problem-phone-unknown = Wir kennen kein Telefon, das diese Datei so gespeichert hat. Nichts wurde aufgenommen. Fragen Sie den Fahrer, was übergeben wurde.

## The field app

field-title = Unterwegs
field-needs-script = Diese Seite braucht Skripte, weil sie ohne Netz arbeitet.
field-hand-over = Übergeben
field-no-network = Kein Netz
field-unsent = Auf diesem Telefon gespeichert, noch nicht gesendet
field-no-run = Keine Fahrt auf diesem Telefon
field-no-run-text = Bitten Sie das Zentrum um ein Quadrat und lesen Sie es mit diesem Telefon.
field-binding = Die Fahrt wird mitgenommen…
field-bind-failed = Noch kein Netz. Der Link ist gespeichert. Kommen Sie auf diese Seite zurück, wenn es eines gibt.
field-ended = Dieses Telefon ist auf keiner Fahrt mehr
field-ended-text = Was hier gespeichert ist, bleibt hier. Zeigen Sie es dem Zentrum oder bitten Sie um ein neues Quadrat.
field-run = Wer empfängt
field-until = Bis
field-lines = Was darauf steht
field-boxes = Kartons
field-no-boxes = Keine Kartons mit Etiketten.
field-handed = Übergeben
field-all = Alles übergeben
field-some = Erst zählen
field-by-box = Karton für Karton
field-by-box-text = Wählen Sie die Kartons, die in ihren Händen sind.
field-type-code = Code eines Kartons eintippen
field-add-box = Karton hinzufügen
field-code-wrong = Ein Code hat acht Buchstaben und Ziffern. Vergleichen Sie ihn mit dem Etikett.
field-code-letter = Ein Buchstabe sieht falsch aus. Vergleichen Sie ihn mit dem Etikett.
field-unknown-box = Nicht von dieser Fahrt. Nehmen Sie ihn trotzdem; das Zentrum ordnet ihn zu.
field-none-chosen = Kein Karton ist gewählt. Wählen Sie einen oder tippen Sie seinen Code.
field-hand-over-boxes = Diese Kartons übergeben
field-count = Zählen
field-count-lead = Zählen Sie, was da ist. Kartons, die zu kamen, bleiben angekreuzt.
field-count-box = Zählen, was in einem Karton ist
field-good = Gut
field-damaged = Beschädigt
field-number-wrong = Schreiben Sie als Zahl, wie viel da ist. Nichts ist 0.
field-save = Zählung speichern
field-signed = Wie haben sie unterschrieben?
field-signed-code = Vier Ziffern, die sie sagten
field-signed-code-hint = Ziffern
field-signed-paper = Auf Papier
field-signed-nothing = Niemand konnte unterschreiben
field-digits-wrong = Es sind vier Ziffern. Fragen Sie noch einmal oder wählen Sie Papier.
field-done-text = Auf diesem Telefon gespeichert. Es sendet sich selbst, wenn es Netz gibt.
field-next = Weiter mit der Fahrt
field-saved = Gespeichert
field-delivered = Zugestellt
field-person = Braucht einen Menschen
field-person-text = Nichts ging verloren. Jemand im Zentrum sieht es sich an.
field-why-aside = Die Bücher haben das nicht oder hatten es schon.
field-why-contested = Jemand anderes sagt, dass ein anderer es hat.
field-why-code = Die Übergabe steht in den Büchern. Die vier Ziffern waren andere.
field-why-refused = Das Zentrum konnte das von diesem Telefon nicht annehmen.
field-why-unreadable = Das Zentrum konnte das nicht lesen.
field-on-phone = Am Telefon
field-nothing-yet = Noch ist nichts gespeichert.
field-send-now = Jetzt senden
field-all-delivered = Alles ist im Zentrum.
field-not-sure = Unklar, ob es ankam. Busel fragt selbst noch einmal; doppelt zählt es nicht.
field-full = Das Telefon ist voll, und das ist nicht gespeichert. Zugestelltes wurde entfernt. Senden Sie jetzt oder schaffen Sie Platz, dann drücken Sie noch einmal.
field-refresh = Die neueste Fahrt holen
field-new-version = Eine neue Version ist bereit. Gespeichertes bleibt gespeichert.
field-use-it = Benutzen
field-works-offline = Arbeitet ohne Netz
field-no-store = Dieser Browser behält nichts, also lässt sich hier nichts speichern. Verlassen Sie den privaten Modus.
field-scan = Etiketten scannen
field-scan-failed = Die Kamera ging nicht. Tippen Sie den Code.
task-phones = { $count ->
    [one] { $count } Telefon hat sich lange nicht gemeldet
   *[other] { $count } Telefone haben sich lange nicht gemeldet
}
task-phones-more = Sie können etwas haben, das noch niemand weiß. Rufen Sie an, wer sie dabeihat.
phone-holds = { $count ->
    [one] { $count } Eintrag wartet darin
   *[other] { $count } Einträge warten darin
}
phone-quiet = Meldet sich nicht
field-ask = Bitten
field-ask-who = Wer bittet?
field-ask-lead = Wählen Sie, um wie viel sie bitten. Das Zentrum prüft es zuerst.
field-ask-nobody = Auf dieser Fahrt ist niemand, für den man bitten kann.
field-ask-none = Nichts ist gewählt. Drücken Sie + neben dem, was sie brauchen.
field-more = Mehr
field-less = Weniger
field-urgent = Es kann nicht warten
field-share = Die Datei an ein anderes Telefon geben
field-squares = Als Quadrate zeigen
field-carry = Von einem anderen Telefon mitnehmen
field-carried = Für ein anderes Telefon getragen
field-why-no-file = Das waren keine Quadrate eines Telefons auf Fahrt.
field-why-unknown = Das Zentrum kennt kein Telefon, das diese Quadrate gezeigt hat.
field-squares-text = Halten Sie ein anderes Telefon oder die Kamera des Zentrums davor, bis alle gelesen sind. Niemand sonst kann lesen, was darin steht.
field-squares-lead = Halten Sie die Quadrate vor die Kamera. Die Reihenfolge ist gleich.
field-squares-read = Quadrate lesen
field-squares-missing = Es fehlen:
field-squares-broken = Was gelesen wurde, passt nicht zusammen. Lesen Sie die Quadrate noch einmal.
field-squares-none = Das sind keine Quadrate eines Telefons auf Fahrt. Nichts wurde mitgenommen.
field-squares-no-camera = Die Kamera geht nicht. Sichern Sie auf dem anderen Telefon eine Datei.
field-of = von
field-pause = Anhalten
field-go-on = Weiter
field-one-back = Eins zurück
field-slower = Langsamer
field-carry-text = Lesen Sie die Quadrate eines Telefons ohne Netz. Dieses Telefon schickt sie später und kann nichts davon lesen.
field-photo = Foto des Papiers oder des Schadens
field-photo-taken = Ein Foto ist gemacht
field-photo-of = Foto
field-photo-lost = Ein Foto konnte nicht bleiben. Was Sie gesichert haben, ist alles da.
field-why-photo = Das Zentrum konnte dieses Foto nicht lesen.
differs-photos-sent = Vor der Abfahrt
differs-photos-came = Wie es ankam
phone-squares = Quadrate auf einem Telefon
phone-squares-hint = Ein Telefon ohne Netz kann zeigen, was es hält. Die Kamera dieses Rechners liest es.
## Papers of a waybill, and labels from pages
paper-waybill = Frachtbrief
paper-waybill-hint = Was abfuhr, und Platz für das, was ankam. Drei unterschreiben.
paper-packing-list = Packliste
paper-packing-list-hint = Was in jedem Karton ist, wie geladen wird.
paper-donation-letter = Spendenbrief
paper-donation-letter-hint = Es wird unentgeltlich gegeben.
paper-customs-list = Zollliste
paper-customs-list-hint = Position, Herkunft und Gewicht jeder Sache.
paper-cmr = CMR-Frachtbrief
paper-cmr-hint = Für Fahrten über Grenzen.
asked-declaration = Hilfsgüter-Erklärung
asked-vehicle-papers = Papiere des Fahrzeugs
asked-vehicle-gift = Ein Fahrzeug, das bleibt
asked-insurance = Versicherung
asked-leave = Erlaubnis zur Ausreise
asked-goods = Was nicht hinüber darf
asked-transit = Versandschein T1
asked-export = Ausfuhr
asked-post = Grenzübergang
rule-cmr = Nehmen Sie einen mit. Er ersetzt unseren Frachtbrief nicht.
rule-packing = Eine je Fahrzeug und eine in jeden Karton.
rule-vehicle-papers = Pässe und Zulassung. Eine Vollmacht, wenn das Fahrzeug nicht Ihres ist.
rule-declaration = Der registrierte Empfänger gibt sie im ukrainischen System ab. Eine je Fahrzeug.
rule-must-match = Namen, Stücke und Gewichte müssen zur Erklärung passen. Sie gilt 30 Tage.
rule-letter = In zwei Sprachen, mit „unentgeltlich“ und dem Wert. Ein Fahrzeug mit seiner FIN.
rule-vehicle-gift = Nennen Sie vor der Abfahrt, wer es am Ende bekommt.
rule-insurance = Grüne Karte oder örtliche Police für den ganzen Aufenthalt.
rule-leave = Männer von 18 bis 60, die in der Ukraine leben, brauchen sie. Freiwillige über das System Schljach.
rule-moldova-letter = Mit Proforma-Rechnung. Bitten Sie erst um Erlaubnis: bis zu 15 Tage.
rule-moldova-goods = Keine getragenen Schuhe, keine Plüschtiere. Arzneien getrennt.
rule-transit = Damit fahren Güter, die durch die EU in ein anderes Land gehen.
rule-export = Mündliche Ausfuhr war eine Erleichterung von 2022. Fragen Sie, was jetzt gilt.
rule-no-meat = Fleisch und Milch dürfen nicht als eigene Sachen mit.
rule-ask-post = Wir fanden niemanden, der es kürzlich gesagt hat. Fragen Sie dort, was man sehen will.
paper-page = Seite { $page } von { $of }
paper-scan = Quadrat scannen oder Nummer tippen.
paper-unweighed = { $count ->
    [one] Von { $count } Zeile weiß niemand das Gewicht: die Summe ist ohne sie.
    *[other] Von { $count } Zeilen weiß niemand das Gewicht: die Summe ist ohne sie.
}
paper-date = { $day }. { $month } { $year }
paper-differs = Anders? Schreiben Sie, was kam und warum.
paper-gave = Gegeben
paper-carried = Gefahren
paper-took = Angenommen
paper-sign-hint = Name, Tag, Unterschrift
paper-stamp-hint = Name, Tag, Unterschrift, Stempel
paper-leaves = Abfahrt
paper-vehicle = Fahrzeug und Kennzeichen
paper-driver = Am Steuer
paper-kind = Art
paper-not-for-sale = Humanitäre Hilfe, nicht zum Verkauf
paper-what = Was
paper-received = Erhalten
paper-total = Zusammen
paper-seal = Plombe
paper-lines = Zeilen darin
paper-there = Da
paper-loading-hint = Wie geladen: der erste kam zuerst hinein. Haken Sie ab, was geladen ist.
paper-loose = Außerhalb der Kartons
paper-loaded-by = Geladen
paper-donor = Wer gibt
paper-recipient = Empfänger
paper-sender = Absender
paper-day = Tag
paper-value = Wert
paper-vin = FIN (VIN)
paper-free-of-charge = Die Güter dieser Liste werden dem Empfänger unentgeltlich als humanitäre Hilfe gegeben. Sie sind nicht zum Verkauf. Ein Wert steht hier nur für den Zoll.
paper-for-donor = Für den Gebenden
paper-for-recipient = Für den Empfänger
paper-for-sender = Für den Absender
paper-customs-mark = Für den Zoll
paper-condition = Zustand
paper-net = Netto, kg
paper-gross = Brutto, kg
paper-hs = HS
paper-origin = Herkunft
paper-hs-hint = Die HS-Positionen sind Vorschläge. Wer anmeldet, prüft sie.
cmr-1 = 1 Absender (Name, Anschrift, Land)
cmr-2 = 2 Empfänger (Name, Anschrift, Land)
cmr-3 = 3 Ort der Entladung
cmr-4 = 4 Ort und Tag der Beladung
cmr-5 = 5 Beigefügte Papiere
cmr-6 = 6 Kennzeichen
cmr-7 = 7 Anzahl
cmr-8 = 8 Verpackung
cmr-9 = 9 Bezeichnung des Gutes
cmr-10 = 10 HS-Position
cmr-11 = 11 Brutto, kg
cmr-12 = 12 Umfang, m³
cmr-13 = 13 Anweisungen des Absenders
cmr-14 = 14 Frachtzahlung
cmr-15 = 15 Nachnahme
cmr-16 = 16 Frachtführer (Name, Anschrift, Land, Kennzeichen)
cmr-17 = 17 Nachfolgende Frachtführer
cmr-18 = 18 Vorbehalte des Frachtführers
cmr-19 = 19 Besondere Vereinbarungen
cmr-20 = 20 Zu zahlen
cmr-21 = 21 Ausgestellt in, am
cmr-22 = 22 Unterschrift und Stempel des Absenders
cmr-23 = 23 Unterschrift und Stempel des Frachtführers
cmr-24 = 24 Gut erhalten: Unterschrift und Stempel
cmr-as-listed = Humanitäre Hilfe laut { $list }
papers-title = Papiere
papers-lead = Wählen Sie ein Papier und drucken Sie es. Was nicht in den Büchern steht, ist eine Linie für den Stift.
papers-first = Erste Sprache
papers-second = Zweite Sprache
papers-no-second = keine
papers-black = Nur schwarz, für einen Bondrucker
papers-names = Wen und was nennen
papers-names-hint = Es wird gedruckt und nicht aufbewahrt. Nennen Sie niemanden, dem das Papier schaden könnte.
papers-carrier = Wer fährt
papers-loaded = Beladen in
papers-unloaded = Entladen in
papers-sequence = Kartons, wie sie geladen wurden
papers-sequence-hint = Codes, der erste kam zuerst hinein. Leer: nach Code.
papers-labels = Etiketten der Kartons
papers-labels-hint = Karton 3 von 40, mit der Nummer des Frachtbriefs.
papers-table = Die Zollliste als Tabelle
papers-fingerprint = Fingerabdruck
papers-fingerprint-hint = Ein Papier dieses Frachtbriefs hat unten dasselbe.
papers-road = Papiere für diese Strecke
papers-road-hint = Regeln ändern sich oft. Jede hat ihren Tag und ihre Quelle.
papers-road-from = Von
papers-road-to = Nach
papers-through = Durch
papers-no-country = –
papers-road-none = Wählen Sie wenigstens zwei Länder. In der EU fragt niemand nach Papieren für Güter.
papers-ask = Vor der Fahrt fragen
papers-as-of = Stand { $day }: { $source }
papers-no-typeface = Dieser Busel wurde ohne Schriften gebaut. Nichts ging verloren. Fragen Sie, wer ihn eingerichtet hat.
do-pdf = PDF
do-print-waybill = Drucken
problem-no-labels = Es gibt keinen Karton für ein Etikett. Nichts wurde geändert. Packen Sie erst einen.
labels-print = Etiketten drucken
labels-print-hint = In wahrer Größe drucken (100 %), nicht angepasst.
labels-on = Papier
labels-a6 = Eines auf einer A6-Seite
labels-a4 = Acht auf einer A4-Seite
labels-plain = Nur Quadrat und Code: Fremden sagt es nichts
labels-new = Neue Etiketten
labels-new-hint = Für Kartons, die noch niemand gepackt hat. Bis zu 500 auf einmal.
labels-count = Wie viele
labels-keep = Lagern
keep-dry = Trocken
keep-cold = Kalt
keep-from-fire = Fern von Feuer
keep-upright = Aufrecht
labels-number = Karton { $number } von { $of }
## Counts by two
counts-title = Zählungen
counts-lead = Was von den Büchern abweicht, wartet hier, bis jemand anderes es verbucht.
counts-empty = Keine Zählung weicht von den Büchern ab.
count-one = Zählung
count-title = Zählen
count-blind = Schreiben Sie, was Sie sehen. Wie viel es sein soll, steht hier nicht.
count-two = Wenn etwas abweicht, schaut zuerst jemand anderes, dann ändern sich die Bücher.
count-booked = Damals in den Büchern
count-found = Gezählt
count-differs = Was gezählt wurde
count-agrees = Stimmt
count-waits = Wartet auf jemand anderen
count-again = Noch einmal zählen
count-posted = In den Büchern
count-overtaken = Überholt
count-overtaken-hint = Dasselbe wurde seither gezählt, erklärt oder weggebracht. Von dieser Zählung kam nichts in die Bücher.
count-post = Glauben Sie der Zählung?
count-post-hint = Dann kommt die Abweichung in die Bücher und bleibt offen, bis jemand sie erklärt. Was inzwischen ging, bleibt, wie es ist.
do-post-count = Verbuchen
count-own-hint = Sie haben das gezählt. Verbuchen muss es jemand anderes.
count-anew = Nicht sicher?
count-anew-hint = Es wird noch einmal gezählt. In den Büchern ändert sich nichts.
do-count-again = Noch einmal zählen lassen
do-count-now = Neu zählen
said-count-agrees = Gezählt. Es stimmt mit den Büchern.
said-count-waits = Gezählt. Es weicht von den Büchern ab, deshalb schaut jemand anderes.
said-count-posted = Verbucht. Die Abweichung bleibt offen, bis jemand sie erklärt.
said-count-again = Es muss noch einmal gezählt werden. „Heute“ sagt es.
fact-count-line = { $found } gezählt, { $booked } in den Büchern
fact-count-taken = Gezählt, { $place }: { $lines }. Verbuchen muss es jemand anderes.
fact-count-posted = Die Zählung wurde verbucht, { $place }: { $lines }.
fact-count-again = Jemand bat, noch einmal zu zählen.
refusal-count-too-old = { $thing } ist zu alt: Seither wurde bewegt, gezählt oder erklärt. Nichts wurde geändert. Zählen Sie noch einmal.
task-count = { $count ->
    [one] { $count } Zählung wartet auf eine zweite Person
   *[other] { $count } Zählungen warten auf eine zweite Person
}
task-count-more = Es weicht von den Büchern ab. Sehen Sie beide Zahlen an.
task-recount = { $count ->
    [one] { $count } Zählung ist zu wiederholen
   *[other] { $count } Zählungen sind zu wiederholen
}
task-recount-more = Jemand war nicht sicher. Zählen Sie noch einmal.

## Kits
kits-title = Pakete
kits-lead = Mehrere Dinge nach Rezept zusammen gepackt, etwa alles, was jemand zum Waschen braucht.
kits-empty = Noch kein Rezept. Schreiben Sie das erste.
kit-new = Neues Rezept
kit-name = Wie so ein Paket heißt
kit-rows-hint = Eine Zeile für jedes Ding in einem Paket. Größe leer lassen, wenn jede passt.
kit-size = Größe
do-write-kit = Rezept speichern
kit-can = { $count ->
    [one] { $count } kann gepackt werden
   *[other] { $count } können gepackt werden
}
kit-stops = Für mehr fehlt: { $thing }
kit-each = In einem Paket
kit-free = Liegt frei
kit-enough = Reicht für
kit-stops-here = fehlt für mehr
kit-count = Wie viele Pakete
kit-codes = Codes der Etiketten
kit-codes-hint = Scannen Sie einen je Paket. Leer: Es gibt neue Codes.
do-pack-kits = Pakete packen
kit-boxes = Nach diesem Rezept gepackt
kit-change = Rezept ändern
kit-change-hint = Es wird eine neue Fassung. Gepackte Pakete bleiben, was sie sind.
do-change-kit = Neue Fassung speichern
kit-end = Nicht mehr nötig?
kit-end-hint = Danach wird nicht mehr gepackt. Gepackte Pakete bleiben.
do-end-kit = Rezept beenden
kit-ended = Beendet
kit-version = Fassung { $number }
kit-tag = Paket: { $kit }, Fassung { $number }
kit-apart = Paket auflösen
kit-apart-hint = Alles liegt wieder einzeln, Posten für Posten. Das Etikett endet.
do-take-apart = Auflösen
said-kit-written = Das Rezept ist gespeichert.
said-kit-changed = Das Rezept hat eine neue Fassung. Gepackte Pakete bleiben, was sie sind.
said-kit-ended = Das Rezept ist beendet. Gepackte Pakete bleiben.
said-kits-packed = Die Pakete sind gepackt. Kleben Sie auf jede Kiste ein Etikett.
fact-box-assembled = { $box }: In { $hub } als { $kit } gepackt: { $what }.
fact-recipe-written = Das Rezept wurde geschrieben. Dinge in einem Paket: { $count }.
fact-recipe-ended = Das Rezept wurde beendet.
refusal-fewer-kits = Nach { $thing } können jetzt nur { $count } gepackt werden. Nichts wurde geändert. Packen Sie weniger, oder holen Sie, was fehlt.

## Receiving
receive-title = Annehmen
receive-lead = Scannen Sie das Papier des Wagens oder eine Kiste.
receive-scan = Papier oder Kiste
receive-scan-hint = Ein Scanner tippt es hier ein. Von Hand: W-12 oder die Zeichen der Kiste.
receive-coming = Auf dem Weg hierher
receive-nothing-comes = Nichts ist zu unseren Regalen unterwegs.
receive-without-paper = Kein Papier dabei?
receive-nothing = Wir kennen kein Papier und keine Kiste { $text }. Nichts wurde geändert. Scannen Sie noch einmal, oder wählen Sie unten.
receive-closed = { $text } wurde schon angenommen. Nichts wurde geändert. Sehen Sie die Seite an, oder scannen Sie ein anderes.
receive-not-ours = { $text } geht an eine Gruppe, nicht an ein Lager. Nichts wurde geändert. Scannen Sie ein anderes Papier.
receive-counter = { $came } von { $all } da
receive-all = Alle { $all } da
receive-some = { $came } von { $all }: sagen Sie, warum
receive-why = Falls nicht alles kam: warum?
receive-done = Was kam
receive-scan-box = Kisten scannen
do-tick = Kiste abhaken
receive-list = Kisten auf dem Papier
receive-loose = Was außerhalb von Kisten reist
receive-unexpected = nicht auf dem Papier
receive-again = { $code } ist schon gezählt.
receive-unknown = Wir kennen { $code } hier nicht. Es wird trotzdem angenommen; das Zentrum ordnet es zu.
receive-odd = { $code } ist kein Code einer Kiste. Scannen Sie noch einmal.
remark-why = Wie kam es dazu?
do-remark = Zur Abweichung schreiben
said-remarked = Es steht bei der Abweichung, die offen bleibt.
fact-remarked = Jemand schrieb zur Abweichung von { $place }, wie es dazu kam.

## Convoys that are kept in the books

convoys-title = Konvois
convoys-one = Konvoi
convoys-lead = Fahrzeuge, die zusammen losfahren: was sie tragen und wie alle nach Hause kommen.
convoys-none = Noch kein Konvoi. Planen Sie einen aus einem Plan, oder schreiben Sie einen auf.
convoys-new = Konvoi aufschreiben
convoys-write = Fahrzeuge, Besatzungen und Heimwege
convoys-secret = Wer fährt, wohin und wann: Das lesen nur Koordinatoren, und jedes Lesen wird notiert. 14 Tage nach dem Konvoi wird es vernichtet.
convoys-vehicles = { $count ->
    [one] { $count } Fahrzeug
   *[other] { $count } Fahrzeuge
}
convoys-days = Abfahrt { $day }, alle zu Hause { $end }
stage-planned = Geplant
stage-on-road = Unterwegs seit { $when }
stage-over = Beendet { $when }
convoys-stranded = { $count ->
    [one] { $count } Besatzung ohne Heimweg
   *[other] { $count } Besatzungen ohne Heimweg
}
convoys-late = Niemand sagte, dass alle zu Hause sind
convoys-leaves = Abfahrt am
convoys-ends = Alle zu Hause am
convoys-how-ended = Wie er endete
convoys-end-hint = Nur nötig, solange mit ihm noch etwas unterwegs ist.
vehicle-nth = Fahrzeug { $vehicle }
vehicle-none = Hier kein Fahrzeug
vehicle-seats = Sitze, mit dem Fahrersitz
vehicle-crew = Leute darin bei der Abfahrt
vehicle-crew-seats = Besatzung / Sitze
vehicle-home = Wie die Besatzung nach Hause kommt
home-drives = In diesem Fahrzeug
home-with = Mit Fahrzeug { $vehicle }
home-paid = Eine Fahrt wird bezahlt
home-open = Noch hat es niemand gesagt
vehicle-given = Es bleibt bei
vehicle-comes-back = Niemandem: es kommt zurück
vehicle-offer = Das Angebot, aus dem es ist
vehicle-offer-hint = Dort stehen seine Papiere. Zum Beispiel O-12.
vehicle-papers = Das erste Papier endet am
vehicle-papers-hint = Pässe, Führerscheine, Versicherung, Genehmigungen: was zuerst endet.
vehicle-papers-end = Ein Papier endet { $day }
vehicle-who = Wer fährt, Kennzeichen und Fahrgestellnummer, wen man anruft
vehicle-halts = Wo es hält, und wann
vehicle-carries = Was es trägt
vehicle-carries-nothing = Noch nichts.
vehicle-load = Ein Frachtbrief unterwegs
do-load = Es fährt hiermit
vehicle-send = Etwas damit senden
vehicle-broke-down = Liegengeblieben
vehicle-stranded = Kein Heimweg
do-broke-down = Es fährt nicht weiter
do-set-out = Sie fahren los
do-end-convoy = Alle sind zu Hause
do-keep-convoy = Diesen Konvoi behalten
do-move = Neue Papiere ausstellen
move-lead = Was unterwegs ist, fährt mit einem neuen Papier je Fahrzeug weiter; das alte bleibt, wie es ist. Eine Zollanmeldung gilt für ein Fahrzeug: schreiben Sie sie neu.
move-onto = Fährt weiter mit
move-elsewhere = Etwas anderem, oder es wartet
move-loose = Was lose liegt
waybill-went-on = Fuhr weiter als
waybill-instead = Anstelle von
waybill-rides = Fährt in
vehicle-plate = Kennzeichen
vehicle-recipient = Wer am Ende empfängt, wie die Papiere es nennen
papers-anew = Eine Zollanmeldung gehört zu einem Fahrzeug. Diese Waren haben unterwegs die Papiere gewechselt: wer empfängt, muss vor der Grenze eine neue Anmeldung machen. Druck die Packliste jedes Teils.
papers-sheet = Aus dem Blatt des Konvois ausfüllen
papers-sheet-hint = Wer befördert, Kennzeichen, Fahrer und Empfänger, wie das Blatt sie hat. Dass du es liest, wird aufgeschrieben; auf den Papieren bleibt nichts.
problem-sheet-empty = Das Blatt nennt niemanden für Papiere. Schreib es aufs Blatt oder hier hinein.
run-curfew = Niemand darf fahren
run-border = Warten an Grenzen
run-papers = Papiere, die ablaufen
field-nobody = Niemand war da
fact-convoy-formed = Als Konvoi aufgeschrieben, Abfahrt { $day }.
fact-convoy-refitted = Fahrzeuge, Besatzungen oder Tage geändert.
fact-convoy-loaded = { $waybill } fährt in Fahrzeug { $vehicle }.
fact-convoy-set-out = Der Konvoi fuhr los.
fact-convoy-broke-down = Fahrzeug { $vehicle } fährt nicht weiter.
fact-convoy-ended = Der Konvoi ist beendet.
fact-reissued = { $waybill } fährt weiter als { $new }.
refusal-no-seat = Fahrzeug { $thing } hat weniger Sitze als Leute. Nichts wurde geändert. Ändern Sie eine der Zahlen.
refusal-no-way-home = Die Besatzung von Fahrzeug { $thing } kommt so nicht nach Hause. Nichts wurde geändert. Wählen Sie ein Fahrzeug, das zurückkommt und freie Sitze hat, oder eine bezahlte Fahrt.
refusal-no-crew = Niemand fährt Fahrzeug { $thing }. Es ist nicht losgefahren. Sagen Sie, wer fährt.
refusal-no-vehicle = Der Konvoi hat kein Fahrzeug { $thing }. Nichts wurde geändert. Wählen Sie ein anderes.
refusal-broken-down = Fahrzeug { $thing } fährt nicht weiter. Nichts wurde geändert. Wählen Sie ein anderes.
refusal-travels = { $thing } ist schon in einem anderen Fahrzeug unterwegs. Nichts wurde geändert. Stellen Sie neue Papiere aus.
refusal-outdated = Jemand hat { $thing } inzwischen geändert. Nichts wurde überschrieben, und Ihr Text steht unten. Sehen Sie nach, dann senden Sie erneut.
aside-why-reissued = Die Sachen fuhren mit neuen Papieren weiter.
aside-reissued-hint = Schreiben Sie auf den neuen Papieren auf, was kam, dann schließen Sie dies mit einem Wort.
onward-title = An andere, als Reserve oder zurück
onward-lead = Was unterwegs ist, kann noch woandershin. Das Telefon der Fahrer zeigt es beim nächsten Empfang. Wer trotzdem nach dem alten Papier übergibt, dem wird geglaubt.
onward-others = An andere
onward-others-hint = Sag, wer was bekommt. Was du so lässt, bleibt bei denen, an die es ging.
onward-to = Geht an
onward-asks = { $group } (bittet darum)
do-onward = Es geht an sie
onward-reserve = Als Reserve
onward-reserve-hint = { $receiver } bekommt es trotzdem und hebt es auf.
do-reserve = Es bleibt Reserve
onward-back = Zurück
onward-back-to = Zurück nach
do-send-back = Es kommt zurück
need-onward = Noch dorthin unterwegs
need-onward-hint = ist damit unterwegs. Niemand bittet jetzt darum: sag, was daraus wird.
waybill-nobody = Niemand war da, { $when }
waybill-reserve = Geht als Reserve weiter
fact-sent-on = { $waybill } wurde weitergeleitet: { $new }.
fact-kept-as-reserve = Was { $waybill } trägt, geht als Reserve weiter.
fact-nobody-there = { $waybill } wurde gebracht, und niemand war da. Es bleibt an Bord.
problem-onward = Noch geht nichts an andere. Wähle mindestens eine Kiste oder Menge und für wen sie ist.
said-sent-on = Weitergeleitet. Das Telefon der Fahrer zeigt es beim nächsten Empfang.
said-reserve = Es bleibt Reserve.
task-stranded = { $count ->
    [one] { $count } Konvoi mit einer Besatzung ohne Heimweg
   *[other] { $count } Konvois mit einer Besatzung ohne Heimweg
}
task-stranded-more = Sagen Sie vor der Abfahrt, wie sie heimkommen, oder schicken Sie jemanden.
task-late-home = { $count ->
    [one] { $count } Konvoi sollte zu Hause sein
   *[other] { $count } Konvois sollten zu Hause sein
}
task-late-home-more = Rufen Sie an, und schreiben Sie auf, wann alle zu Hause sind.
task-papers-aboard = { $count ->
    [one] Papiere enden, bevor { $count } Konvoi zu Hause ist
   *[other] Papiere enden, bevor { $count } Konvois zu Hause sind
}
task-papers-aboard-more = Verlängern Sie es, oder lassen Sie jemand anderen fahren.
problem-count-small = „{ $text }“ ist keine Zahl von Leuten. Schreiben Sie eine von 0 bis 99.
problem-offer = Es gibt kein Angebot „{ $text }“. Schreiben Sie seine Nummer, zum Beispiel O-12.
said-convoy-kept = Der Konvoi ist behalten.
said-convoy-changed = Der Konvoi ist geändert.
said-convoy-set-out = Aufgeschrieben: Sie sind unterwegs.
said-convoy-ended = Aufgeschrieben: Der Konvoi ist beendet.
said-broke-down = Aufgeschrieben. Was es trägt, fährt mit neuen Papieren weiter.
said-loaded = Es fährt in diesem Fahrzeug.
said-moved = Neue Papiere sind ausgestellt.
said-sent-not-aboard = Gesendet. Es ist in keinem Fahrzeug des Konvois: wählen Sie dort eines.
convoys-read = Zeigen, wer fährt und wohin
problem-vehicle-kind = Zu einem Fahrzeug steht etwas, aber nicht seine Art. Wählen Sie die Art, oder leeren Sie die anderen Felder.
do-mended = Es fährt doch weiter
said-mended = Aufgeschrieben: Es fährt weiter.
fact-convoy-mended = Fahrzeug { $vehicle } fährt doch weiter.
wait-title = Wie lange eine Grenze dauerte
wait-lead = Sagen Sie es, wenn alle zu Hause sind; kein Konvoi wird genannt. Ab fünf Übergängen rechnen Pläne mit dem, was vier von fünf höchstens hatten.
wait-joined = Stunde, in der sie sich anstellten
wait-joined-hint = Zum Beispiel 22 oder 22:30.
wait-took = Wie lange, bis sie drüben waren
wait-took-hint = Stunden und Minuten, zum Beispiel 3:20.
problem-hour = „{ $text }“ ist keine Stunde eines Tages. Schreiben Sie eine von 0 bis 23, zum Beispiel 22:30.
problem-length = „{ $text }“ ist keine Dauer. Schreiben Sie Stunden und Minuten, zum Beispiel 3:20.
said-waited = Danke. Die nächsten Pläne wissen es.
fact-border-waited = Wie lange eine Grenze dauerte, wurde aufgeschrieben.
rules-own-wait = { $count ->
    [one] aus { $count } eigenen Übergang
   *[other] aus { $count } eigenen Übergängen
}

## Groups that move, and phones that were cut off
refusal-number-too-new = Keine Nummer von { $thing } ist älter als die Nachricht. Nichts wurde geändert. Nehmen Sie einen Brief oder eine Fürsprache.
refusal-not-proven = Wo { $thing } ist, braucht einen Rückruf, einen Brief oder eine Fürsprache. Nichts wurde geändert.
said-group-moved = Der Umzug ist notiert. Der alte Ort bleibt in der Geschichte.
said-warned = Notiert: Sie wurden gewarnt.
said-phone-safe = Notiert: Das Telefon ist in sicheren Händen.
problem-new-place = Der neue Ort fehlt. Nichts wurde geändert. Schreiben Sie, wo sie dann sind.
problem-move-day = Ein Tag fehlt. Nichts wurde geändert. Sagen Sie, wann die Nachricht kam und welcher der erste Tag dort ist.
problem-meets = Ein Treffpunkt braucht einen Tag und eine Stunde, zum Beispiel 18:00. Nichts wurde geändert.
fact-group-moved = Zieht um: ab { $day } ist sie woanders.
fact-phone-cut-off = Telefon { $phone } mit diesem Papier wurde gesperrt.
fact-phone-warned = Vor einem gesperrten Telefon gewarnt.
fact-phone-safe = Ein gesperrtes Telefon ist in sicheren Händen.
places-title = Orte nach Tagen
places-hint = Was übergeben wurde, bleibt beim Ort, an dem es war. Berichte kennen nur Regionen.
place-number = Ort { $number }
place-from = ab { $day }
place-until = bis { $day }
place-now = Heute hier
move-group-title = Die Gruppe zieht um
move-group-hint = Der alte Ort wird geschlossen, nicht überschrieben. Wer dorthin fährt, sieht den neuen am Tag des Halts, nicht früher.
move-place = Neuer Ort
move-place-hint = Mit einer Stadt rechnet der Planer den Weg. Die Worte liegen versiegelt.
move-heard = Tag, an dem die Nachricht kam
move-from = Erster Tag dort
move-proof = Woher wir es wissen
move-no-contact = Keine Nummer ist älter als heute. Nehmen Sie einen Brief oder eine Fürsprache.
move-stops = Papiere unterwegs
move-stops-hint = Der Tag, an dem jedes gebracht wird. Leer: der erste Tag dort. Davor geht es an den alten Ort.
move-meets = Jemand wartet am alten Ort
move-meets-hint = Für jemanden am Steuer ohne Netz. Nach dieser Stunde sagt das Telefon: umkehren.
move-meets-day = Bis zu welchem Tag
move-meets-hour = Bis zu welcher Stunde
do-move-group = Umzug notieren
run-moves = Sie ziehen um. Wo sie sind, sehen Sie hier am { $day }.
run-place = Neuer Ort: { $place }
run-place-gone = Sie sind umgezogen. Fragen Sie im Zentrum, wo sie sind.
run-meets = Am alten Ort wartet jemand bis { $when }.
run-meets-back = Am alten Ort wartet jemand bis { $when }. Danach kehren Sie um: { $hub }.
run-meets-over = Am alten Ort wartet niemand mehr.
run-back = Am alten Ort wartet niemand mehr. Kehren Sie um: { $hub }.
recheck-moved = Sie ziehen am { $day } um.
recheck-longer = Der Weg ist { $time } h länger.
recheck-shorter = Der Weg ist { $time } h kürzer.
recheck-there = Dort { $when }, nach dem Blatt.
recheck-earliest = Dort frühestens { $when }.
recheck-curfew = In der Ausgangssperre, { $hours }
recheck-nobody-met = Zu einer Stunde, in der niemand da ist
recheck-late = Nach dem Tag, bis zu dem es gebraucht wird, { $day }
recheck-unknown = Niemand weiß, wie weit der neue Ort ist
phone-one = Telefon
phone-cut-off = Gesperrt
phone-cut-off-by = Gesperrt { $when } ({ $who })
phone-warned-by = Gewarnt { $when } ({ $who })
phone-safe-by = In sicheren Händen, gesagt { $when } ({ $who }). Niemand muss gewarnt werden.
phone-boxes = Kartons: { $codes }
phone-place-on-it = Wohin genau sie gezogen sind
phone-halts-on-it = Halte von { $vehicle } aus { $convoy } an den Tagen der Fahrt, Ausgangssperren, Wartezeiten an Grenzen
phone-not-on-it-title = Nicht darauf:
phone-not-on-it = wie jemand erreicht wird, wer was gab, wie viele Menschen eine Gruppe ist, ein genauer Ort, ein anderes Papier.
phone-not-on-it-but = wie jemand erreicht wird, wer was gab, wie viele Menschen eine Gruppe ist, ein genauer Ort außer den oben genannten, ein anderes Papier.
phone-warn = Wen warnen
phone-warn-hidden = Wen warnen, sieht die Koordination.
phone-warn-nobody = Nichts darauf war zu einer Gruppe unterwegs. Niemand muss gewarnt werden.
phone-warn-hint = Warnen Sie sie auf einem Weg, der nicht dieses Telefon ist. Das Lesen eines Kontakts wird notiert.
phone-warn-no-contact = Kein Kontakt bekannt. Jemand muss hingehen oder es denen sagen, die sie kennen.
phone-warn-read = Kontakt lesen
phone-warn-done = Gewarnt
phone-safe = Es ist in sicheren Händen
phone-safe-hint = Nur wenn Sie wissen, wo das Telefon ist, und niemand sonst es hatte.
phone-shows = Was es zeigen kann
phone-shows-nothing = Niemand nahm den Link. Auf keinem Telefon ist etwas.
phone-shows-hint = All das liegt unter sechs Ziffern. Wer es offen hatte, sah es.
phone-told-on-it = Und was damit gemeldet wurde: wer was bekam, und wann.
phones-gone = Gesperrt
phone-unwarned = { $count ->
    [one] { $count } zu warnen
   *[other] { $count } zu warnen
}
task-unwarned = { $count ->
    [one] Ein gesperrtes Telefon wusste von { $count } Gruppe: warnen
   *[other] Ein gesperrtes Telefon wusste von { $count } Gruppen: warnen
}
task-unwarned-more = Wer es hat, weiß vielleicht, wer worauf wartet.

## Other centres

nav-peers = Andere Zentren
peers-title = Andere Zentren
peers-lead = Zentren, denen wir Dinge schicken oder von denen wir welche bekommen. Jedes hat eigene Bücher.
peers-empty = Wir kennen noch kein anderes Zentrum.
peer-add = Eine Karte aufnehmen
peer-add-do = Aufnehmen
peer-text = Der Text ihres Quadrats
peer-text-hint = Auf einer Karte beginnt er mit BUSELC1, auf einem Brief mit BUSEL1. Eine Karte allein beweist nichts: jemand muss die Buchstaben vergleichen. Eine Mail mit einem Brief darin kann ganz eingefügt werden.
peer-alias = Wie wir sie nennen
peer-alias-hint = Wenn leer, so wie sie sich selbst nennen.
peer-file = Oder die Datei mit ihrer Karte
peer-own = Unsere eigene Karte
peer-own-hint = Andere brauchen sie, bevor sie uns etwas schicken können. Zeigt das Quadrat oder gebt die Datei. Damit man euch glaubt, lest die Buchstaben vor, wenn ihr euch trefft.
peer-own-none = Wir haben noch keine Karte. Ohne sie kann uns niemand etwas schicken.
peer-own-file = Karte als Datei speichern
peer-own-text = Das Quadrat als Text
peer-own-name = Wie wir uns nennen
peer-own-do = Eine neue Karte schreiben
peer-name = Nennt sich
peer-letters = Die 26 Buchstaben des Schlüssels
peer-inbox = Nimmt Nachrichten an unter
peer-inbox-hint = Eine Adresse wie https://…/inbox. Leer, wenn Nachrichten als Dateien gebracht werden.
peer-until = Gültig bis { $day }.
peer-unknown = Unbekannt
peer-introduced = Vorgestellt
peer-verified = Persönlich getroffen
peer-revoked = Nicht mehr vertraut
peer-by = { $who } sagt, wer das ist. Dinge dürfen dorthin; wo Menschen sind, wird nicht gesagt.
peer-met-by = { $who } hat sie am { $day } getroffen und die Buchstaben verglichen.
peer-since = Nicht mehr vertraut seit { $day }.
peer-card = Ihre Karte
peer-compare = Buchstaben vergleichen
peer-compare-hint = Trefft jemanden von ihnen. Sie lesen die Buchstaben von ihrer eigenen Seite vor, und ihr tippt sie hier ein. Nicht am Telefon und nicht im Chat: dort könnte jemand anderes antworten.
peer-compare-do = Wir haben uns getroffen, sie stimmen
peer-vouch = Jemand, den wir getroffen haben, sagt, wer das ist
peer-vouch-who = Wer sagt das
peer-vouch-hint = Dinge dürfen dann dorthin. Wo Menschen sind, sagen wir nur denen, die wir getroffen haben.
peer-vouch-do = Sie sagen, wer das ist
peer-end = Nicht mehr vertrauen
peer-end-hint = Wenn ihr Schlüssel in anderen Händen ist oder sie nie waren, was sie sagten. Es geht nichts mehr dorthin und wird nichts mehr von dort gehört. Kein Wort nimmt das zurück: sie müssten als neues Zentrum kommen.
peer-end-sure = Ich bin sicher
peer-end-do = Nicht mehr vertrauen
problem-card = Das ist keine Karte eines Zentrums, oder sie wurde unterwegs verändert.
problem-card-own = Das ist unsere eigene Karte. Nehmt ihre auf.
problem-card-later = Diese Karte folgt nicht auf die, die wir kennen. Bittet um alle ihre Karten, die älteste zuerst.
problem-card-two = Wir kennen eine andere Karte mit derselben Nummer. Eine von beiden ist falsch: sprecht persönlich mit ihnen.
problem-card-revoked = Diesem Zentrum vertrauen wir nicht mehr. Keine Karte bringt es zurück.
problem-own-name = Ein Name hat 1 bis 60 Buchstaben und nichts Unsichtbares.
problem-inbox = „{ $text }“ ist keine Adresse: sie hat bis zu 200 lateinische Buchstaben, Ziffern und Zeichen und keine Leerzeichen.
problem-letters = Das sind nicht die Buchstaben des Schlüssels auf dieser Karte. Wenn sie von ihrer eigenen Seite vorgelesen haben, ist die Karte falsch: nehmt nichts an und schickt nichts.
problem-peer-sure = Kreuzt an, dass ihr sicher seid: kein Wort nimmt das zurück.
said-card-written = Die Karte ist geschrieben.
said-card-taken = Die Karte ist aufgenommen. Vergleicht jetzt die Buchstaben.
said-peer-verified = Aufgeschrieben: ihr habt euch getroffen.
said-peer-introduced = Aufgeschrieben: sie wurden vorgestellt.
said-peer-revoked = Es geht nichts mehr dorthin, und von dort wird nichts mehr gehört.
fact-card-made = Eine Karte von uns wurde geschrieben, gültig bis { $day }.
fact-peer-met = Die Karte eines Zentrums kam.
fact-peer-card = Eine neue Karte von ihnen kam.
fact-peer-introduced = { $who } sagte, wer sie sind.
fact-peer-verified = Ihre Buchstaben wurden persönlich verglichen.
fact-peer-revoked = Ihnen wird nicht mehr vertraut.
account-peer = Von einem anderen Zentrum angenommen
fact-letter-paper = Wir haben ihnen geschrieben, dass { $waybill } unterwegs ist.
fact-letter-receipt = Wir haben ihnen geschrieben, was ankam.
fact-letter-coming = Sie schrieben, dass Dinge zu uns unterwegs sind.
fact-letter-counted = Sie schrieben, was dort ankam.
fact-letter-other = Ein Brief von ihnen kam.
fact-peer-contradicted = Zwei ihrer Briefe widersprechen sich. Sie werden nicht gehört, bis Menschen gesprochen haben.
fact-letter-acknowledged = Sie haben unsere Briefe.
fact-letter-recounted = Sie haben neu gezählt, und die Bücher folgen.
fact-taken-over = Ihre Dinge wurden hier gezählt.
coming-title = Von
coming-heard = Sie schrieben am { $when }, dass dies zu uns unterwegs ist.
coming-count = Was ankam
coming-blind = Zählt zuerst. Was sie nach ihren Worten schickten, wird gezeigt, wenn ihr sagt, dass nichts mehr kommt. Was niemand gezählt hat, bleibt leer.
coming-unknown = Unser Katalog kennt das nicht. Nehmt es von Hand auf.
coming-hub = Wohin es kommt
coming-final = Davon kommt nichts mehr
coming-told = Was geschickt wurde und was ankam
coming-sent = Geschickt
coming-answered = Die Quittung ist geschrieben und wartet auf ihrer Seite darauf, mitgenommen zu werden.
coming-list = Was sie uns schicken
coming-open = Zu zählen
coming-done = Gezählt
letters-waiting = Briefe für sie
letters-hint = Jeder ist nur für sie versiegelt. Schickt ihn per Mail, im Chat oder auf einem Stick: wer ihn trägt, kann ihn nicht lesen. Sie bleiben hier, bis eine Antwort kommt; zweimal schadet nicht.
letter-one = Brief
letter-bring = Ein Brief kam
letter-file = Die Datei, die sie schickten
letter-file-hint = Ihr Name endet auf .waybill. Dieselbe Datei zweimal ändert nichts zweimal.
letter-do = Öffnen
said-letter-taken = Der Brief ist aufgenommen.
problem-sealed = Das ist kein Brief eines Zentrums, oder er wurde unterwegs verändert. Bittet noch einmal darum.
problem-letter-not-ours = Dieser Brief ist für jemand anderen versiegelt oder mit einer zu alten Karte von uns. Gebt ihnen unsere neueste Karte.
problem-letter-stranger = Für den, der das schrieb, hat niemand gebürgt. Nehmt zuerst ihre Karte auf und vergleicht die Buchstaben.
problem-letter-revoked = Das wurde mit einem Schlüssel geschrieben, dem nicht mehr vertraut wird. Sprecht persönlich mit ihnen.
problem-line-unknown = Etwas davon ist nicht in unserem Katalog.
letter-as-file = Als Datei
letter-as-square = Als Quadrat
letter-square-lead = Druckt es oder haltet es vor ihre Kamera. Es ist nur für sie versiegelt, auch auf Papier.
letter-too-long = Dieser Brief ist zu lang für ein Quadrat. Nehmt die Datei.
task-coming = { $count ->
    [one] { $count } anderes Zentrum schickt Güter, die noch zu zählen sind
   *[other] { $count } andere Zentren schicken Güter, die noch zu zählen sind
}
task-coming-more = Zählen Sie, was kommt, bevor Sie auf deren Papier schauen.
task-contradicted = { $count ->
    [one] { $count } anderes Zentrum hat zwei Briefe signiert, die sich widersprechen
   *[other] { $count } andere Zentren haben Briefe signiert, die sich widersprechen
}
task-contradicted-more = Es wird nicht mehr gehört. Rufen Sie an und klären Sie, was geschehen ist.
