# Draft: no native speaker has read it yet.

## The frame: side bar, languages, what was just done
skip-to-content = Pereiti prie turinio
nav-label = Pagrindinis meniu
nav-today = Šiandien
nav-needs = Poreikiai
nav-stock = Atsargos
nav-plan = Planas
nav-groups = Grupės
nav-import = Importas
nav-about = Apie Busel
nav-to-do = reikia atlikti
language-label = Kalba
language-now = Pasirinkta
key-is-bare = Šio centro raktas neapsaugotas: tik išbandymui.
key-label = Raktas
problem-title = Yra sunkumų
said-need-added = Poreikis pridėtas.
said-need-verified = Patikrinta. Planas į tai atsižvelgs.
said-need-revised = Poreikis pakeistas.
said-need-withdrawn = Poreikis atšauktas. Jo istorija lieka.
said-needs-joined = Sujungta. Toliau galioja vienas poreikis.
said-chosen = Atlikta visiems pasirinktiems.
said-group-added = Grupė pridėta.
said-hub-added = Sandėlis pridėtas.
said-put-aside = Atidėta. Planas į tai nebeatsižvelgia.
said-released = Vėl lentynoje.
said-plan-proposed = Naujas planas parengtas. Niekas nejuda, kol jo nepatvirtinsite.
said-plan-adopted = Planas galioja. Daiktai rezervuoti šiems poreikiams.
said-list-added = Sąrašas pridėtas.
said-list-forgotten = Failas pamirštas. Nieko neišsaugota.

## Today
today-now = Laukia jūsų
today-things = { $count ->
    [one] { $count } reikalas, blogiausi pirma
    [few] { $count } reikalai, blogiausi pirma
   *[other] { $count } reikalų, blogiausi pirma
}
today-empty = Niekas jūsų nelaukia. Importuokite sąrašą arba pažiūrėkite planą.
today-all-groups = { $count ->
    [one] { $count } grupė
    [few] visos { $count } grupės
   *[other] visos { $count } grupių
}
today-no-groups = Nė viena grupė neturi atvirų poreikių.
today-numbers = Skaičiais
today-ends = Greitai baigsis galiojimas
today-nothing-ends = Per dvi artimiausias savaites niekas lentynose nesuges.
number-open = Atviri poreikiai
number-met = Patenkinti poreikiai
number-lots = Partijos lentynose
number-groups = Grupės
number-lists = Importuoti sąrašai
task-critical = { $count ->
    [one] { $count } kritinis poreikis dar nieko negavo
    [few] { $count } kritiniai poreikiai dar nieko negavo
   *[other] { $count } kritinių poreikių dar nieko negavo
}
task-critical-more = Juos reikia patenkinti per 72 valandas.
task-difference = { $count ->
    [one] { $count } partija nesutampa su apskaita
    [few] { $count } partijos nesutampa su apskaita
   *[other] { $count } partijų nesutampa su apskaita
}
task-difference-more = Kažkas turi išsiaiškinti, kur yra neatitikimas.
task-aside = { $count ->
    [one] { $count } ataskaita laukia žmogaus
    [few] { $count } ataskaitos laukia žmogaus
   *[other] { $count } ataskaitų laukia žmogaus
}
task-aside-more = Ten minima tai, ko nėra apskaitoje. Nieko neprarasta.
task-expired = { $count ->
    [one] { $count } partijos lentynose galiojimas baigėsi
    [few] { $count } partijų lentynose galiojimas baigėsi
   *[other] { $count } partijų lentynose galiojimas baigėsi
}
task-expired-more = Atidėkite, kad niekas nepaimtų per klaidą.
task-plan = Planas laukia jūsų sutikimo
task-plan-more = Nieko nerezervuota, kol jo nepatvirtinsite.
task-check = { $count ->
    [one] { $count } poreikio niekas nepatikrino
    [few] { $count } poreikių niekas nepatikrino
   *[other] { $count } poreikių niekas nepatikrino
}
task-check-more = Perskambinkite ir pažymėkite, iš kur tai žinoma.
task-unknown = { $count ->
    [one] { $count } poreikis be žinomo kiekio
    [few] { $count } poreikiai be žinomo kiekio
   *[other] { $count } poreikių be žinomo kiekio
}
task-unknown-more = Planas nepadės, kol nenurodyta, kiek reikia.
task-twins = { $count ->
    [one] { $count } poreikis atrodo kaip kitas
    [few] { $count } poreikiai atrodo kaip kiti
   *[other] { $count } poreikių atrodo kaip kiti
}
task-twins-more = Palyginkite, tada sujunkite arba palikite abu.
task-loss = { $count ->
    [one] { $count } nuostolis laukia antro žmogaus
    [few] { $count } nuostoliai laukia antro žmogaus
   *[other] { $count } nuostolių laukia antro žmogaus
}
task-loss-more = Vienas žmogus pasiūlė, kitas turi sutikti.

## Today: what waits, since when, and the bar of a phone
nav-more = Daugiau
since-today = nuo šiandien
since-yesterday = nuo vakar
since-days = { $count ->
    [one] { $count } dieną
    [few] { $count } dienas
   *[other] { $count } dienų
}
since-weeks = { $count ->
    [one] { $count } savaitę
    [few] { $count } savaites
   *[other] { $count } savaičių
}
since-months = { $count ->
    [one] { $count } mėnesį
    [few] { $count } mėnesius
   *[other] { $count } mėnesių
}
task-first-on = pirmiausia: { $day }
task-ends-on = Iki { $day }
task-red-none = { $line }: nieko neliko
task-red-days = { $days ->
    [one] { $line }: liko { $days } diena
    [few] { $line }: liko { $days } dienos
   *[other] { $line }: liko { $days } dienų
}
task-red = { $count ->
    [one] Dar { $count } grupei labai trūksta
    [few] Dar { $count } grupėms labai trūksta
   *[other] Dar { $count } grupių labai trūksta
}
task-red-more = Joms trūksta svarbiausių dalykų.
task-short = { $thing }: trūksta { $amount }
task-surplus = { $thing }: per daug { $amount }
task-unverified = { $count ->
    [one] { $count } skubus poreikis nepatikrintas
    [few] { $count } skubūs poreikiai nepatikrinti
   *[other] { $count } skubių poreikių nepatikrinta
}
task-unverified-more = Pirmiausia perskambinkite, tada daiktai galės važiuoti.
task-silent = { $count ->
    [one] Apie { $count } važtaraštį nepranešta
    [few] Apie { $count } važtaraščius nepranešta
   *[other] Apie { $count } važtaraščių nepranešta
}
task-silent-more = Išvyko prieš kelias dienas. Skambinkite vairuotojams arba gavėjams.
task-overdue = { $count ->
    [one] { $count } pažadėtas pasiūlymas neatvyko
    [few] { $count } pažadėti pasiūlymai neatvyko
   *[other] { $count } pažadėtų pasiūlymų neatvyko
}
task-overdue-more = Paklauskite davėjų, kada laukti.
task-deed = { $count ->
    [one] { $count } sprendimas laukia antro žmogaus
    [few] { $count } sprendimai laukia antro žmogaus
   *[other] { $count } sprendimų laukia antro žmogaus
}
task-deed-more = Sutikite per parą, kitaip nebegalios.
task-agreed = { $count ->
    [one] { $count } jūsų sprendimui pritarta
    [few] { $count } jūsų sprendimams pritarta
   *[other] { $count } jūsų sprendimų pritarta
}
task-agreed-more = Įvykdykite per parą, kitaip nebegalios.
task-lapsing = { $count ->
    [one] { $count } poreikis greitai nebegalios
    [few] { $count } poreikiai greitai nebegalios
   *[other] { $count } poreikių greitai nebegalios
}
task-lapsing-more = Paklauskite, ar jie dar galioja.
task-ending = { $count ->
    [one] { $count } partijos terminas baigsis iki išdalijimo
    [few] { $count } partijų terminas baigsis iki išdalijimo
   *[other] { $count } partijų terminas baigsis iki išdalijimo
}
task-ending-more = Išdalyti trunka apie dvylika dienų. Jos dar niekam nepaskirtos.
task-call = { $count ->
    [one] { $count } kvietimas greitai baigsis, o surinkta per mažai
    [few] { $count } kvietimai greitai baigsis, o surinkta per mažai
   *[other] { $count } kvietimų greitai baigsis, o surinkta per mažai
}
task-call-more = Paprašykite dar kartą arba užbaikite.
task-purchase = { $count ->
    [one] { $count } pirkinys laukia sutikimo
    [few] { $count } pirkiniai laukia sutikimo
   *[other] { $count } pirkinių laukia sutikimo
}
task-purchase-more = Sutikite arba pasakykite, kad neperkame.
task-not-here = { $count ->
    [one] { $count } pirkinys neatvyko
    [few] { $count } pirkiniai neatvyko
   *[other] { $count } pirkinių neatvyko
}
task-not-here-more = Sutarta ar sumokėta prieš dvi savaites. Paklauskite parduotuvės.
task-papers = { $count ->
    [one] { $count } transporto priemonei trūksta dokumentų
    [few] { $count } transporto priemonėms trūksta dokumentų
   *[other] { $count } transporto priemonių trūksta dokumentų
}
task-papers-more = Be jų sustabdys prie sienos.
task-papers-end = { $count ->
    [one] { $count } automobilio dokumentas baigiasi
    [few] { $count } automobilių dokumentai baigiasi
    [many] { $count } automobilio dokumentai baigiasi
   *[other] { $count } automobilių dokumentai baigiasi
}
task-papers-end-more = Pasirūpinkite nauju, kol jo neprireikė kelyje.
paper-good-until = Galioja iki
task-grant = { $count ->
    [one] { $count } žmogus greitai neteks vaidmens
    [few] { $count } žmonės greitai neteks vaidmens
   *[other] { $count } žmonių greitai neteks vaidmens
}
task-grant-more = Suteikite iš naujo, jei dar reikia.
task-link = { $count ->
    [one] { $count } grupės nuoroda greitai nebeveiks
    [few] { $count } grupių nuorodos greitai nebeveiks
   *[other] { $count } grupių nuorodos greitai nebeveiks
}
task-link-more = Sukurkite naują ir perduokite grupei.
task-fits = { $count ->
    [one] { $count } naujas pasiūlymas tinka poreikiui
    [few] { $count } nauji pasiūlymai tinka poreikiams
   *[other] { $count } naujų pasiūlymų tinka poreikiams
}
task-fits-more = Atsakykite greitai: žmonės tai laiko jums.
task-offer = { $count ->
    [one] { $count } pasiūlymas be atsakymo
    [few] { $count } pasiūlymai be atsakymo
   *[other] { $count } pasiūlymų be atsakymo
}
task-offer-more = Priimkite, paklauskite arba padėkokite ir atsisakykite.
do-open-oldest = Atverti seniausią
today-next = Niekas jūsų nelaukia. Toliau: { $what }, { $day }.
today-road = Kelyje
road-left = Išvyko { $day }
road-silent = Nepranešta, išvyko { $day }
road-lines = { $count ->
    [one] { $count } eilutė
    [few] { $count } eilutės
   *[other] { $count } eilučių
}
stock-differs = Skirtumai

## What buttons do
do-find = Rasti
do-show = Rodyti
do-open = Atverti
do-save = Išsaugoti
do-check = Patikrinti
do-compare = Palyginti
do-see-them = Pažiūrėti
do-see-the-plan = Į planą
do-say-how-much = Nurodyti, kiek
do-put-aside = Atidėti
do-release = Grąžinti
do-add-need = Pridėti poreikį
do-import = Importuoti sąrašą
do-import-list = Importuoti sąrašą
do-verify = Pažymėti patikrintu
do-withdraw = Atšaukti
do-join = Sujungti
do-plan = Sudaryti planą
do-plan-again = Planuoti iš naujo
do-adopt = Patvirtinti šį planą

## Finding and long lists
find-label = Rasti bet ką
find-hint = Kas, kam arba numeris
find-nothing = Nieko nerasta. Pabandykite vieną žodį arba numerį, pavyzdžiui, N-12.
parts-label = Sąrašo dalys
part-shown = { $from }–{ $to } iš { $count }
part-before = ankstesni
part-after = kiti
show-label = Rodyti
show-open = Atviri
show-urgent = Kritiniai
show-check = Patikrinti
show-unknown = Kiek?
show-met = Patenkinti
show-all = Visi
all-groups = Visos grupės
all-kinds = Visos rūšys
all-hubs = Visi sandėliai
choose-all = Pasirinkti visus rodomus
choose-none = Atsisakyti pasirinkimo
chosen-label = Ką daryti su pasirinktais
chosen = pasirinkta

## Columns and names of fields
col-need = Poreikis
col-for = Kam
col-group = Grupė
col-amount = Kiekis
col-covered = Padengta
col-when = Kada
col-checked = Patikra
col-priority = Skubumas
col-kind = Rūšis
col-choose = Pasirinkti
col-lot = Partija
col-where = Kur
col-hub = Sandėlis
col-on-shelf = Lentynoje
col-free = Laisva
col-kept = Rezervuota
col-until = Galioja iki
col-account = Laikoma kaip
col-cell = Langelis
col-line = Eilutė
col-why = Kodėl
col-why-this = Kodėl būtent tai
col-on-board = Automobilyje
col-source = Šaltinis
col-what = Kas
cover-done = perduota
cover-coming = plane arba kelyje
cover-nothing = dar nieko
cover-unknown = dar nesuskaičiuojama
amount-unknown = Kiekis nežinomas
before-day = Iki { $day }
no-day = Be datos
wanted-by = Reikia iki
may-stay-empty = Galima nepildyti.
source-row = { $source }, { $row } eilutė

## Needs
needs-lead = Ko prašoma, kam ir kiek padengta.
needs-search = Rasti poreikį
needs-caption = Poreikiai, kam jie ir kiek padengti
needs-empty = Poreikių čia nėra. Importuokite sąrašą arba pridėkite ranka.
need-line = Kaip buvo parašyta
need-verify = Patikrinti šį poreikį
need-revise = Pakeisti šį poreikį
need-withdraw = Atšaukti šį poreikį
need-withdraw-hint = Jis nebeplanuojamas. Istorija lieka.
need-twins = Galbūt tas pats
need-join-hint = Kitas poreikis galioja toliau; šis uždarytas, jį galima skaityti.
need-given = Planas jam rezervavo
need-closed = Šis poreikis uždarytas ir nebeplanuojamas.
need-withdrawn = Atšauktas
need-joined = Tas pats kaip { $need }
need-unknown-amount = Dar nežinoma, kiek reikia. Paklauskite ir įrašykite kiekį.
part-received = Perduota
part-on-road = Kelyje
part-planned = Plane
part-missing = Trūksta
words-none = Žodžių prie jo neišsaugota.
words-erased = Žodžiai ištrinti visam laikui. Kiekiai lieka.
fact-written = Kiekis, kaip parašyta
fact-minimum = Naudinga nuo
fact-substitutes = Pakaitalas
fact-valid-until = Reikalinga iki
fact-raised = Pranešta
fact-source = Iš sąrašo
change-asked = kiekis { $number }
change-minimum = bent { $number }
new-need-lead = Taip, kaip papasakojo. Patikrinti galima vėliau.
new-need-no-group = Poreikis priklauso grupei. Pridėkite pirmą grupę.
new-need-what = Ko reikia
new-need-what-hint = Rašykite ir pasirinkite iš sąrašo.
new-need-amount-hint = 49 arba 5 kg. Jei nežinoma, palikite tuščią.
new-need-words = Kas buvo pasakyta
new-need-words-hint = Saugoma užplombuota; galima ištrinti visam laikui.
trust-label = Iš kur tai žinoma
problem-no-item = Katalogas nežino „{ $text }“. Pasirinkite pavadinimą iš sąrašo.
problem-amount = „{ $text }“ nėra kiekis. Rašykite skaitmenimis: 49 arba 5 kg.
problem-day = „{ $text }“ nėra diena. Pasirinkite ją kalendoriuje.
problem-group = Pirma pasirinkite grupę.
problem-hub = Pirma pasirinkite sandėlį.
problem-name = Parašykite abiem pusėms žinomą pavadinimą.
problem-none-chosen = Nieko nepasirinkta. Pirma pažymėkite poreikius.
problem-some = Atlikta: { $done }. Neatlikta: { $left }. { $why }
problem-file = Pirma pasirinkite failą.
problem-unreadable-file = { $why } Nieko neišsaugota.

## Stock
stock-lead = Kas yra lentynose ir kas iš to dar laisva.
stock-here = Lentynose
stock-free = Laisva
stock-ending = Greitai baigsis galiojimas
stock-expired = Nebegalioja
stock-aside = Atidėta
stock-search = Rasti partiją
stock-search-hint = Kas arba numeris
stock-caption = Partijos, kur jos ir kas laisva
stock-empty = Čia tuščia. Importuokite sąrašą to, kas gauta.
kept-legend = rezervuota pagal planą
lot-nowhere = Ne lentynoje
lot-where = Kur yra kiekvienas vienetas
lot-where-hint = kartu visada nulis
lot-kept = Rezervuota
lot-put-aside = Atidėti
lot-put-aside-hint = Sugadinti, nebegaliojantys ar abejotini daiktai nebeplanuojami.
lot-release = Grąžinti į lentyną
lot-release-hint = Kažkas pažiūrėjo: tinka naudoti.
no-expiry = Negenda
expired-on = Galiojimas baigėsi { $day }
good-until = Iki { $day }
account-donors-all = Visi aukotojai kartu
account-donors = Gauta iš aukotojų
account-hub = Lentynoje
account-quarantine = Atidėta
account-road = Kelyje
account-discrepancy = Neatitikimas
account-group = Perduota
account-lost = Prarasta
fact-condition = Būklė
fact-batch = Gamintojo serija
fact-origin = Iš kur
fact-donor = Aukotojo kodas
hub-add = Pridėti sandėlį
hub-name = Sandėlio pavadinimas
hub-name-hint = Jūsų vieta su lentynomis.
hub-place = Miestas

## Groups
groups-count = { $count ->
    [one] { $count } grupė
    [few] { $count } grupės
   *[other] { $count } grupių
}
groups-open = { $count ->
    [one] { $count } turi atvirų poreikių
    [few] { $count } turi atvirų poreikių
   *[other] { $count } turi atvirų poreikių
}
groups-empty = Grupių dar nėra. Pridėkite pirmą arba importuokite sąrašą.
group-add = Pridėti grupę
group-name = Grupės pavadinimas
group-name-hint = Abiem pusėms žinomas pavadinimas. Be žmonių vardų.
group-place = Miestas, jei jį galima žinoti
group-place-hint = Užplombuojama. Galima nepildyti.
group-open = { $count ->
    [one] { $count } atviras poreikis
    [few] { $count } atviri poreikiai
   *[other] { $count } atvirų poreikių
}
group-critical = { $count ->
    [one] { $count } kritinis
    [few] { $count } kritiniai
   *[other] { $count } kritinių
}
group-all-met = Atvirų nėra
group-needs = Atviri poreikiai
group-all-needs = Visi jos poreikiai
group-no-needs = Ši grupė neturi atvirų poreikių.

## Import
import-title = Sąrašo importas
import-lead = XLSX, ODS, XLS, CSV arba JSON, kaip juos siunčia.
import-what = Koks tai sąrašas
import-needs = Ko reikia
import-stock = Kas gauta
import-hub = Į kurį sandėlį
import-no-hub = Daiktams reikia vietos su lentynomis. Pridėkite pirmą sandėlį.
import-file = Failas
import-file-hint = Iki 64 MB.
import-read = Perskaityti failą
import-nothing-yet = Nieko neišsaugoma, kol nepamatysite rezultato.
import-reading = Failas skaitomas
import-adding = Sąrašas pridedamas
progress-lead = Puslapis atsinaujina kas sekundę. Galite palikti jį atvertą.
import-found = Kas yra sąraše
import-rows = { $count ->
    [one] { $count } eilutė
    [few] { $count } eilutės
   *[other] { $count } eilučių
}
import-nothing-stored = Dar nieko neišsaugota.
import-nothing-found = Nė viena eilutė neperskaityta. Pažiūrėkite priežastis žemiau.
import-forget = Pamiršti sąrašą
import-add = { $count ->
    [one] Pridėti { $count }
    [few] Pridėti { $count }
   *[other] Pridėti { $count }
}
import-more = { $count ->
    [one] Dar { $count } eilutė suskaičiuota, čia nerodoma.
    [few] Dar { $count } eilutės suskaičiuotos, čia nerodomos.
   *[other] Dar { $count } eilučių suskaičiuota, čia nerodoma.
}
import-records = Bus pridėta
import-records-hint = Šios eilutės suprastos.
import-questions = Klausimai
import-questions-hint = Nebus pridėta. Pataisykite failą ir perskaitykite iš naujo.
import-notes = Verta pažiūrėti
import-notes-hint = Bus pridėta taip, kaip čia pasakyta.
import-duplicates = Pasikartojimai
import-duplicates-hint = Skaičiuojama vieną kartą.
import-left-out = Praleista
import-left-out-hint = Kiekviena eilutė su priežastimi.
import-repeats = Kartoja { $row } eilutę.
import-row = { $row } eilutė

## Plan
plan-title = Kas ką gaus ir kodėl
plan-lead = Nieko nerezervuojama ir niekas nejuda, kol plano nepatvirtinsite.
plan-made = Sudarytas { $made }, eilučių: { $lines }.
plan-made-adopted = Sudarytas { $made }, patvirtintas, eilučių: { $lines }.
plan-none = { $count ->
    [one] Plano dar nėra, atviras { $count } poreikis.
    [few] Plano dar nėra, atviri { $count } poreikiai.
   *[other] Plano dar nėra, atvirų poreikių yra { $count }.
}
plan-nothing = Nėra ko planuoti: atvirų poreikių nėra.
plan-making = Sudaromas planas
plan-proposed = Pasiūlytas
plan-in-force = Galioja
plan-past = Nebegalioja
plan-not-exact = Planavimas sustabdytas anksčiau. Planas geras, bet galbūt ne geriausias.
plan-gives-nothing = Niekas lentynose netinka atviriems poreikiams.
plan-lines-caption = Kas važiuos
plan-more-lines = { $count ->
    [one] Dar { $count } eilutė
    [few] Dar { $count } eilutės
   *[other] Dar { $count } eilučių
}
plan-more-trips = { $count ->
    [one] Dar { $count } reisas
    [few] Dar { $count } reisai
   *[other] Dar { $count } reisų
}
plan-more-loads = { $count ->
    [one] Dar { $count } krovinys nerodomas.
    [few] Dar { $count } kroviniai nerodomi.
   *[other] Dar { $count } krovinių nerodoma.
}
plan-unmet = Nepatenkinta, ir kodėl
plan-unmet-all = Visa, kas nepatenkinta
plan-all-met = Visi atviri poreikiai visiškai patenkinti.
plan-fair = Ar teisinga?
plan-older = Kiti planai
fair-now = dabar
fair-then = po plano
fair-told = Dabar { $now }, po plano { $then }
sum-met = Visiškai patenkinti poreikiai
sum-met-of = { $met } iš { $open }
sum-was = galiojantis planas: { $count }
sum-partly = Iš dalies patenkinti
sum-lines = Eilutės
sum-lines-new = { $count ->
    [one] { $count } skiriasi nuo galiojančio plano
    [few] { $count } skiriasi nuo galiojančio plano
   *[other] { $count } skiriasi nuo galiojančio plano
}
sum-saved = Panaudota, kol galioja
sum-saved-lots = { $count ->
    [one] { $count } partija
    [few] { $count } partijos
   *[other] { $count } partijų
}
sum-saved-hint = galiojimas baigsis per 30 dienų
sum-road = Kelias
sum-km = { $km } km
sum-km-from = nuo { $km } km
sum-km-unknown = nežinoma
sum-trips = { $count ->
    [one] { $count } reisas
    [few] { $count } reisai
   *[other] { $count } reisų
}
trip-weight = Svoris
trip-space = Tūris
trip-no-vehicle = Visi sąrašo automobiliai per maži
trip-unknown = { $count ->
    [one] { $count } eilutės svoris ar tūris nežinomas.
    [few] { $count } eilučių svoris ar tūris nežinomas.
   *[other] { $count } eilučių svoris ar tūris nežinomas.
}
part-of-whole = { $part } iš { $whole } { $unit }
instead-of = vietoj: { $thing }
adopt-title = Patvirtinti šį planą?
adopt-lead = Daiktai bus rezervuoti šioms grupėms. Iš lentynų dar niekas neišeina.
adopt-keeps = Kas kam bus rezervuota
adopt-lines = { $count ->
    [one] { $count } eilutė
    [few] { $count } eilutės
   *[other] { $count } eilučių
}
adopt-yes = Taip, patvirtinti
adopt-no = Dar ne
why-given-only-lot = Vienintelė tinkama partija
why-given-expires-first = Jos galiojimas baigiasi pirmas, todėl važiuoja pirma
why-given-nearest = Artimiausia iš tinkamų
why-given-one-size-up = Tikslaus dydžio nėra: vienu dydžiu didesnė
why-given-substitute = Pakaitalas to, kas baigėsi
why-given-look-first = Pirma pažiūrėkite: neparašyta, kam skirta
why-given-better-used-up = Geresnės partijos jau išnaudotos
why-given-equally-good = Viena iš kelių vienodai tinkamų
why-unmet-none-in-stock = Nėra nei to, nei pakaitalo
why-unmet-all-there-is = Atiduota viskas, kas yra, ir to nepakanka
why-unmet-size-missing = Yra, bet ne tokio dydžio
why-unmet-would-spoil = Kas yra, suges anksčiau
why-unmet-more-urgent = Atiduota skubesniems poreikiams
why-unmet-shared-fairly = Teisingai pasidalyta su tokiais pat skubiais
why-unmet-below-minimum = Liko mažiau, nei naudinga
why-unmet-amount-unknown = Dar nežinoma, kiek reikia
why-unmet-not-goods = Tai neguli lentynoje: klauskite žmonių
why-unmet-stopped = Planavimas sustabdytas anksčiau
hand-title = Ką duoda planavimas
hand-needs = Poreikiai
hand-by-hand = Ranka
hand-by-plan = Šis planas
hand-nothing = nieko negavo
hand-partly = iš dalies patenkinti
hand-met = visiškai patenkinti
hand-share = vidutinė dalis
hand-hint = Ranka: pirma skubiausi, tokia eile, kaip apie juos pranešta. Kiekvienas ima viską, ką gali, pirma tai, kas anksčiau genda.

## Plans beside each other, and changed by hand

why-given-by-hand = Nustatyta ranka
why-unmet-by-hand = Žmogus davė mažiau arba atidavė tinkamą kitiems
plan-compare = Pažiūrėti, ką jis keičia
compare-title = Ką keičia šis planas
compare-lead-in-force = Šalia galiojančio plano:
compare-lead-proposal = Šalia pasiūlymo, kuris pakeistas ranka:
compare-lead-none = Galiojančio plano nebuvo. Štai ką duotų šis.
compare-same = Pagal abu visi gauna tą patį.
compare-groups = Grupė po grupės
compare-lines = Kas gauna mažiau, kas daugiau
compare-share = Vidutiniškai patenkinta
compare-change = Pokytis
compare-before-after = Prieš → po
compare-less = Gauna mažiau
compare-more = Gauna daugiau
compare-by-hand = Nustatyta ranka
compare-worse = Pablogėjo
compare-better = Pagerėjo
change-link = Pakeisti
change-title = Ranka nustatyti, kiek gaus
change-missing = Trūksta: { $amount }.
change-lead = Gaus tiksliai tiek, kiek čia parašysite. Visa kita bus suplanuota iš naujo. Pamatysite, kiek tai kainuoja kitiems.
change-there = Yra
change-nothing-fits = Šiandien netinka nė viena partija.
change-do = Suplanuoti likusius
problem-by-hand = { $need }: to, kas nustatyta, nebėra arba tai netinka. Planuokite iš naujo.
problem-by-hand-gone = { $text }: poreikis nebėra atviras. Planuokite iš naujo.
problem-by-hand-too-much = { $text }: tiek ten nėra. Parašykite mažiau.
problem-by-hand-more-than-asked = { $text }: tai daugiau, nei trūksta. Parašykite mažiau.
plan-by-hand = { $count ->
    [one] { $count } poreikis nustatytas ranka.
    [few] { $count } poreikiai nustatyti ranka.
   *[other] { $count } poreikių nustatyta ranka.
}

## Convoys

convoy-title = Vilkstinė
convoy-plan = Suplanuoti vilkstinę
convoy-lead = Kuris automobilis ką kur veža ir kaip visi grįžta namo.
convoy-vehicles = Automobiliai
convoy-kind = Rūšis
convoy-back = Grįžta
convoy-given = Lieka vietoje
convoy-carries = { $kg } kg, { $space } m³
convoy-day = Gali išvykti
convoy-make = Suplanuoti vilkstinę
convoy-making = Vilkstinė planuojama
convoy-none = Nurodykite bent vieną automobilį.
convoy-leaves = Išvyksta { $day }, 06:00.
convoy-map = Žemėlapis
convoy-road = Kelias
convoy-alone = po vieną: { $km } km
convoy-last = Paskutinis perdavimas
convoy-never = niekada
convoy-left = Lieka
convoy-late = Vėliau, nei reikia
convoy-rides = Mokamos kelionės namo
convoy-before = buvo: { $value }
convoy-is-back = grįžta { $time }
convoy-stays = lieka paskutinėje stotelėje, įgula grįžta su kitais
convoy-pays = lieka paskutinėje stotelėje, įgula grįžta autobusu ar traukiniu
convoy-load = Pakrauti grupei { $group }: { $weight }, eilučių: { $lines }
convoy-unload = Perduoti grupei { $group }: { $weight }, eilučių: { $lines }
convoy-unweighed = svoris nežinomas
convoy-collect = Įlipa { $number } maršruto įgula
convoy-turn = Kroviniai surašyti krovimo eile: kas išeina paskutinis, įkraunamas pirmas.
convoy-without = Be šio automobilio
convoy-later = Diena vėliau
convoy-change = Kiti automobiliai ar taisyklės
convoy-why-place = Nežinoma, kur yra sandėlis arba grupė.
convoy-why-large = Krovinys per didelis bet kuriam automobiliui.
convoy-why-vehicle = Nė vienas automobilis neturi vietos ar laiko.
convoy-map-told = { $count ->
    [one] { $count } maršrutas žemėlapyje
    [few] { $count } maršrutai žemėlapyje
   *[other] { $count } maršrutų žemėlapyje
}
convoy-more-left = { $count ->
    [one] dar { $count }
    [few] dar { $count }
   *[other] dar { $count }
}
convoy-home = Grįžimas
convoy-two = Du vairuotojai
convoy-curfews-counted = { $count ->
    [0] Komendanto valandų neįskaičiuota
    [one] Įskaičiuota { $count } komendanto valanda
    [few] Įskaičiuotos { $count } komendanto valandos
   *[other] Įskaičiuota { $count } komendanto valandų
}
convoy-posts-counted = { $count ->
    [0] ir nė vienos sienos.
    [one] ir laukimas { $count } pasienio punkte.
    [few] ir laukimas { $count } pasienio punktuose.
   *[other] ir laukimas { $count } pasienio punktų.
}
convoy-waiting = Sienos ir komendanto valandos
convoy-not-sure = Komendanto valandos ir sienos keičiasi kasdien. Prieš išvykdami paklauskite tų, kas ten yra.
convoy-why-post = Tarp abiejų šalių nežinomas nė vienas pasienio punktas, arba visi uždaryti.
sum-hours = { $hours } val. { $minutes }
wait-to = Pakeliui į: { $place }
wait-at-post = Pasienio punktas { $place }
wait-to-post = Pakeliui į pasienio punktą { $place }
wait-border = Siena ir eilė iki { $until } ({ $length })
wait-curfew = Komendanto valanda: stovi iki { $until } ({ $length })
wait-break = Vairuotojo pertrauka iki { $until } ({ $length })
wait-rest = Įgulos poilsis iki { $until } ({ $length })
wait-company = Laukia kitų savo būrio automobilių iki { $until } ({ $length })
wait-crew = Iki { $until } laukia žmonių, kuriuos veš namo ({ $length })
wait-meeting = Laukia iki { $until }, kol ten bus žmonių ({ $length })
convoy-by-service = Atstumai ir laikas – iš kelių tarnybos. Ji sužinojo, kuriuose miestuose kas yra.
convoy-service-public = Kelių tarnyba gali būti už jūsų tinklo ribų. Kas ją valdo, sužino, į kuriuos miestus vyksta vilkstinės.
convoy-by-map = Atstumai ir laikas – iš įkelto žemėlapio.
convoy-by-estimate = Atstumai ir laikas – apytiksliai: keliai neįkelti.
convoy-ways-estimated = { $count ->
    [one] { $count } kelias tarp dviejų vietų apytikslis: jo niekas nežino.
    [few] { $count } keliai tarp vietų apytiksliai: jų niekas nežino.
   *[other] { $count } kelių tarp vietų apytiksliai: jų niekas nežino.
}
convoy-service-failed = Kelių tarnyba nepanaudota: { $why }.
service-silent = ji neatsako
service-public = jos adresas jau ne privačiame tinkle
service-declined = ji atsisako
service-unreadable = jos atsakymas nėra šių vietų lentelė
service-untrue = jos atsakymas negali būti tiesa
service-too-many = vietų per daug, kad būtų galima klausti
rules-title = Kelyje
rules-lead = Visur yra įprasta reikšmė.
rules-look = Į tai verta pažiūrėti dar kartą
rules-wrong = Kai kurių laukų nepavyksta suprasti. Jie pažymėti; ką parašėte, tebėra.
rules-curfews = Komendanto valandos
rules-areas = { $count ->
    [one] { $count } vietovė
    [few] { $count } vietovės
   *[other] { $count } vietovių
}
rules-curfews-hint = Valandos, pavyzdžiui, 23:00-05:00; kelios – per kablelį. Tuščia – komendanto valandos nėra. Visos valandos pagal šio centro laikrodį.
rules-curfew-told = Kaip pranešta { $day }
rules-curfew-guess = Mūsų spėjimas: niekas nepranešė
rules-curfew-none = Nežinoma nė viena
rules-area = Kita sritis arba šalis
rules-hours = Komendanto valanda ten
rules-more-area = Dar viena vietovė
rules-borders = Sienos
rules-posts = { $count ->
    [0] tarp šių vietų nėra
    [one] { $count } punktas
    [few] { $count } punktai
   *[other] { $count } punktų
}
rules-borders-hint = Tarp šių vietų vilkstinė kerta sieną viename iš punktų žemiau: tame, iš kurio anksčiausiai išvyks.
rules-wait-usual = Įprastas laukimas
rules-wait-hint = Valandomis; ilgiau laukė tik vienas iš penkių. Pavyzdžiui, 4:00, arba pagal paros valandas: 06-20 6:00, 20-06 3:00. Čia įrašytas mūsų spėjimas.
rules-company = Kas su kuo kerta sieną
rules-company-hint = Kas kerta kartu, prieš eilę palaukia vieni kitų.
rules-company-alone = Kiekvienas automobilis atskirai
rules-company-pairs = Po du
rules-company-all = Visi kartu
rules-post = Punktas
rules-open = Darbo valandos, jei ne visada
rules-wait = Laukimas, jei ne įprastas
rules-shut = Uždaryta
rules-more-post = Dar vienas punktas,
rules-post-town = Miestas šalia
rules-post-from = Viena šalis
rules-post-to = Kita šalis
rules-people = Žmonės ir daiktai
rules-people-usual = kaip įprasta
rules-home = Kur grįžta liekančių automobilių įgulos
rules-home-hint = Miestas. Tuščia – sandėlis, iš kurio išvyksta.
rules-apart = Vaistai ir tai, kas dega
rules-apart-hint = Kaip juos žino katalogas.
rules-apart-yes = Niekada viename automobilyje
rules-apart-no = Galima viename automobilyje
bad-count = Nurodykite sveiką skaičių nuo 0 iki 40.
bad-day = Nurodykite dieną, kuri dar nepraėjo.
bad-hours = Rašykite valandas, pavyzdžiui, 23:00-05:00, nuo 00:00 iki 24:00.
bad-hours-overlap = Du tarpai turi bendro laiko.
bad-hours-whole-day = Iš paros nieko nelieka.
bad-wait = Rašykite laukimą valandomis: 4:00, arba kiekvienai paros daliai: 06-20 6:00, 20-06 3:00.
bad-wait-too-long = Niekas neplanuoja ilgesnio laiko nei 240 valandų.
bad-wait-gap = Nurodykite laukimą kiekvienai paros valandai.
bad-area = Srities ar šalies tokiu pavadinimu nėra. Pasirinkite iš sąrašo.
bad-area-missing = Nurodykite sritį arba šalį.
bad-country = Šalies tokiu pavadinimu nėra. Pasirinkite iš sąrašo.
bad-border = Tarp jų niekas netikrinamas: pasienio punkto nėra.
bad-town = Miestas tokiu pavadinimu ten nežinomas.
bad-towns = Taip vadinasi keli miestai. Nurodykite kitą netoliese.

## History
history-title = Kas įvyko
history-lead = Čia niekada nieko netriname.
history-home = Atverti puslapį
history-empty = Apie tai dar nieko neparašyta.
event-by = { $actor }, įrašas { $seq }
fact-hub-opened = Atidarytas sandėlis { $hub }.
fact-group-added = Pridėta grupė { $group }.
fact-list-read = { $count ->
    [one] Importuotas sąrašas: { $count } eilutė.
    [few] Importuotas sąrašas: { $count } eilutės.
   *[other] Importuotas sąrašas: { $count } eilučių.
}
fact-need-raised = Pranešta apie poreikį: { $amount }.
fact-need-revised = Pakeista: { $change }.
fact-need-verified = Patikrinta: { $trust }.
fact-need-withdrawn = Atšauktas.
fact-needs-joined = { $joined } prijungtas prie { $kept }.
fact-offer-made = Gautas pasiūlymas.
fact-offer-accepted = Pasiūlymas priimtas.
fact-offer-declined = Pasiūlymas atmestas su padėka.
fact-lot-taken-in = Sandėlis { $hub }: gauta { $amount }.
fact-plan-proposed = Planas pasiūlytas.
fact-plan-adopted = Planas patvirtintas.
fact-dispatched = Išvyko: { $hub } → { $to }, važtaraštis { $waybill }.
fact-receipt-reported = Suskaičiuota, kas atvyko su važtaraščiu { $waybill }.
fact-handover-reported = { $amount }: perduota, { $hub } → { $group }.
fact-count-reported = Sandėlis { $hub }: suskaičiuota { $amount }.
fact-report-set-aside = Ataskaita išsaugota: į ją turi pažiūrėti žmogus.
fact-quarantined = Sandėlis { $hub }: atidėta { $amount }.
fact-released = Sandėlis { $hub }: grąžinta į lentyną { $amount }.
fact-loss-proposed = Pasiūlyta nurašyti: { $amount }. { $reason }.
fact-loss-confirmed = Nurašyta: { $amount }.
fact-discrepancy-settled = { $amount }: paaiškinta, { $from } → { $to }.

## About
about-lead = Pagalbos centro poreikiai, daiktai ir vilkstinės viename kompiuteryje.
about-licence = Licencija
about-licence-text = Busel yra laisvoji programa pagal GNU Affero General Public License 3 ar naujesnę versiją. Ją galima naudoti, nagrinėti, platinti ir tobulinti.
about-privacy = Kas išeina iš šio kompiuterio
about-privacy-text = Nieko. Puslapiai nieko neklausia, o vardai ir pavadinimai diske užplombuoti.
about-sources = Kieno faktai ir formos viduje
source-places = Vietovės
source-catalogue = Pozicijos, svoriai, vienetai
source-countries = Šalių pavadinimai
source-roads = Keliai, jei centras įkėlė žemėlapį
source-typeface = Šriftas
source-icons = Piktogramos

## Trouble
trouble-home = Į „Šiandien“
trouble-reference = Numeris { $number }
trouble-not-found = Čia to nėra
trouble-not-found-text = Tokio puslapio ar daikto nėra. Ieškokite pagal pavadinimą arba numerį.
trouble-stale = Puslapis paseno
trouble-stale-text = Nieko nepakeista. Atverkite puslapį iš naujo ir pakartokite.
trouble-too-large = Per daug vienu kartu
trouble-too-large-text = Failas gali būti iki 64 MB. Nieko neišsaugota. Siųskite dalimis.
trouble-unreadable = Formos nepavyko perskaityti
trouble-unreadable-text = Nieko nepakeista. Atverkite puslapį iš naujo ir pakartokite.
trouble-forgotten = Šis failas pamirštas
trouble-forgotten-text = Jis laukė per ilgai arba jau pridėtas. Nieko neprarasta. Perskaitykite iš naujo.
trouble-broken = Kažkas sugedo čia, ne pas jus
trouble-broken-text = Nieko neišsaugota. Bandykite dar kartą. Jei nepadės, praneškite numerį.

## Values of the domain
priority-p1 = Kritinis, 72 valandos
priority-p2 = Skubus, 7 dienos
priority-p3 = Įprastas, 30 dienų
priority-p4 = Jei įmanoma
trust-v0 = Nepatikrinta
trust-v1 = Perskambinta
trust-v2 = Raštas arba laiduotojas (-a)
trust-v3 = Patikimas partneris
substitutes-allowed = Ką leidžia katalogas
substitutes-refused = Tik tai arba nieko
condition-new = Nauja
condition-good = Naudota, tvarkinga
condition-worn = Padėvėta, tinkama
condition-rags = Tik skudurams
loss-expired = Nebegalioja
loss-damaged = Sugadinta
loss-stolen = Pavogta
loss-seized = Konfiskuota valdžios
loss-destroyed = Sunaikinta per ataką
loss-on-the-way = Prarasta kelyje
loss-wrong-group = Atiteko kitai grupei
wearer-adult = suaugusiesiems
wearer-man = vyrams
wearer-woman = moterims
wearer-child = vaikams
wearer-boy = berniukams
wearer-girl = mergaitėms
wearer-baby = kūdikiams
form-liquid = skysta
form-bar = gabalas
form-disposable = vienkartinė
form-reusable = daugkartinė
form-bulk = biri
form-powder = milteliai
form-wet = drėgna
form-dry = sausa
size-eu-shoe = EU { $value }
size-uk-shoe = UK { $value }
size-us-shoe = US { $value }
size-foot = pėda { $value } mm
size-plain = { $value }
size-years = { $value } m.
size-months = { $value } mėn.
size-nappy = dydis { $value }
unit-piece = { $count ->
    [one] vienetas
    [few] vienetai
   *[other] vienetų
}
unit-pair = { $count ->
    [one] pora
    [few] poros
   *[other] porų
}
unit-set = { $count ->
    [one] rinkinys
    [few] rinkiniai
   *[other] rinkinių
}
unit-gram = g
unit-kilogram = kg
unit-millilitre = ml
unit-litre = l
unit-cubic-decimetre = dm³
unit-cubic-metre = m³
unit-minor-currency = { $count ->
    [one] mažiausia moneta
    [few] mažiausios monetos
   *[other] mažiausių monetų
}
unit-case = { $count ->
    [one] kreipimasis
    [few] kreipimaisi
   *[other] kreipimųsi
}
unit-night = { $count ->
    [one] naktis
    [few] naktys
   *[other] naktų
}
unit-consultation = { $count ->
    [one] konsultacija
    [few] konsultacijos
   *[other] konsultacijų
}
unit-day = { $count ->
    [one] diena
    [few] dienos
   *[other] dienų
}
unit-hour = { $count ->
    [one] valanda
    [few] valandos
   *[other] valandų
}
unit-ticket = { $count ->
    [one] bilietas
    [few] bilietai
   *[other] bilietų
}
kind-baby = Kūdikiams
kind-boots = Auliniai batai
kind-clothing = Drabužiai
kind-comfort = Malonios smulkmenos
kind-comms = Ryšys
kind-education = Mokykla
kind-food = Maistas
kind-fuel = Kuras
kind-household = Namams
kind-hygiene = Higiena
kind-medical = Medicinos priemonės
kind-medicine = Vaistai
kind-money = Pinigai
kind-pet = Augintiniams
kind-power = Elektra ir šviesa
kind-service = Paslaugos
kind-shelter = Pastogė
kind-shoes = Batai
kind-toys = Žaislai ir žaidimai
kind-vehicle = Transportas
kind-water = Vanduo

## Days
date-day = { $month } { $day } d., { $weekday }
date-day-and-year = { $year } m. { $month } { $day } d., { $weekday }
date-long = { $month } { $day } d., { $weekday }
date-weekday = { $weekday ->
    [1] pr
    [2] an
    [3] tr
    [4] kt
    [5] pn
    [6] št
   *[7] sk
}
date-weekday-long = { $weekday ->
    [1] pirmadienis
    [2] antradienis
    [3] trečiadienis
    [4] ketvirtadienis
    [5] penktadienis
    [6] šeštadienis
   *[7] sekmadienis
}
date-month = { $month ->
    [1] saus.
    [2] vas.
    [3] kovo
    [4] bal.
    [5] geg.
    [6] birž.
    [7] liepos
    [8] rugp.
    [9] rugs.
    [10] spal.
    [11] lapkr.
   *[12] gruod.
}
date-month-long = { $month ->
    [1] sausio
    [2] vasario
    [3] kovo
    [4] balandžio
    [5] gegužės
    [6] birželio
    [7] liepos
    [8] rugpjūčio
    [9] rugsėjo
    [10] spalio
    [11] lapkričio
   *[12] gruodžio
}

## Why a rule says no
refusal-not-allowed = Jūsų vaidmuo to neleidžia. Nieko nepakeista. Kreipkitės į koordinatorių (-ę).
refusal-unknown = { $thing }: tokio čia nėra. Nieko nepakeista. Patikrinkite numerį.
refusal-unknown-item = Kataloge nėra „{ $thing }“. Nieko nepakeista. Pasirinkite kitą poziciją.
refusal-read-before = Šis sąrašas jau importuotas kaip { $thing }. Nieko nepridėta dukart.
refusal-empty = Čia nieko nėra. Nieko nepakeista. Įrašykite kiekį, didesnį už nulį.
refusal-too-many = Daugiau nei { $count } eilučių. Nieko nepakeista. Siųskite dalimis.
refusal-too-long = Tekstas per ilgas. Nieko nepakeista. Sutrumpinkite jį.
refusal-closed = { $thing }: jau uždaryta. Nieko nepakeista. Istorija lieka.
refusal-itself = Poreikio negalima prijungti prie jo paties. Nieko nepakeista. Pasirinkite kitą.
refusal-not-the-same = Tai du skirtingi poreikiai. Nieko nepakeista. Palikite abu.
refusal-short = { $thing }: ten tik { $count }. Nieko nepakeista. Perskaičiuokite arba imkite mažiau.
refusal-reserved = { $thing }: planas tai laiko kitiems. Nieko nepakeista. Pirma planuokite iš naujo.
refusal-expired = { $thing }: galiojimas baigėsi { $day }. Nieko nepakeista. Atidėkite.
refusal-plan-outdated = Tuo tarpu įsigaliojo kitas planas. Nieko nepakeista. Planuokite iš naujo.
refusal-plan-no-longer-fits = { $thing }: pasikeitė po plano sudarymo. Nieko nepakeista. Planuokite iš naujo.
refusal-already-in-force = { $thing } jau galioja. Nieko daryti nereikia.
refusal-same-person = Turi sutikti kitas žmogus. Nieko nepakeista.
refusal-settled = { $thing }: jau išspręsta. Nieko nepakeista.
refusal-no-difference = { $thing }: atvirų neatitikimų nėra. Nieko nepakeista.
refusal-not-goods = „{ $thing }“ neguli lentynoje. Nieko nepakeista.

## What was found in a file
why-unknown-item = „{ $text }“ kataloge nėra. Panašu: { $suggestions }.
why-unknown-dual-use = „{ $text }“ kataloge nėra. Reikia eksporto patikros: { $why }. Panašu: { $suggestions }.
why-ambiguous-item = „{ $text }“ gali reikšti kelis dalykus: { $suggestions }. Kuris iš jų?
why-no-item = Eilutė nesako, apie ką ji.
why-no-amount = Kiekis nenurodytas.
why-unreadable-amount = „{ $text }“ neperskaitoma kaip kiekis.
why-ambiguous-amount = „{ $text }“ galima perskaityti dvejopai: tūkstančiai ar trupmena?
why-range-amount = „{ $text }“ yra intervalas. Kiek reikia?
why-negative-amount = „{ $text }“ yra mažiau už nulį.
why-absurd-amount = „{ $text }“ yra daugiau, nei gali būti sąraše.
why-date-for-amount = Kiekio vietoje parašyta diena { $text }.
why-amount-each = „{ $text }“ – tiek kiekvienam: o kiek jų yra?
why-formula-error = Langelyje yra formulės klaida { $error }.
why-unclear-shoe-size = Dydis { $size }: britiškas, amerikietiškas ar koks pėdos ilgis?
why-sizes-without-amounts = „{ $text }“ – keli dydžiai. Kiek kurio?
why-sizes-do-not-add-up = Dydžių „{ $text }“ suma yra { $sum }, o kiekis – { $said }.
why-total = Ši eilutė yra kitų suma.
why-category-heading = Antraštė: { $category }.
why-heading = Antraštė: „{ $text }“.
why-header-again = Dar kartą lentelės antraštė.
why-decoy = Pastaba, o ne eilutė: „{ $text }“.
why-tags = Žymos programoms, kurios aprašo stulpelius.
why-kept-out = Tam čia ne vieta: { $why }.
why-remark = Pastaba be pozicijos ar kiekio: „{ $text }“.
why-closed = Eilutė sako, kad jau uždaryta: „{ $text }“.
why-encoding-assumed = Failas nenurodo koduotės; perskaityta kaip { $encoding }.
why-letters-lost = Neperskaityta raidžių: { $count }.
why-sheet-skipped = Lapas „{ $sheet }“ neperskaitytas (eilučių: { $rows }): paslėptas arba nenaudotinas.
why-sheet-without-list = Lape „{ $sheet }“ nėra skaitomo sąrašo (eilučių: { $rows }).
why-no-header = Antraštės eilutės nėra; stulpeliai atspėti: { $columns }.
why-column-guessed = Kiekio stulpelio nėra; paimti skaičiai iš „{ $column }“.
why-two-columns = Stulpeliai „{ $used }“ ir „{ $other }“ reiškia tą patį; perskaitytas pirmas.
why-rows-cut = Perskaitytos tik pirmos eilutės: { $limit }.
why-sheets-cut = Perskaityta lapų: { $limit } iš { $sheets }. Padalykite failą, kad perskaitytumėte likusius.
why-columns-cut = Perskaityti tik pirmi stulpeliai: { $limit }.
why-text-cut = Langelis nukirptas po { $limit } raidžių.
why-error-beside = Langelyje yra formulės klaida { $error }.
why-unit-assumed = Vienetas nenurodytas; paimta: { $unit }.
why-unknown-unit = „{ $text }“ – nežinomas vienetas.
why-unit-content-unknown = Kiek „{ $item }“ yra viename vienete ({ $unit })?
why-unit-missing = Vienetas nenurodytas: „{ $item }“ neskaičiuojama vienetais (vnt.).
why-unit-does-not-fit = „{ $item }“ nematuojama tokiais vienetais: { $unit }.
why-units-differ = Kiekis sako { $one }, vieneto stulpelis – { $other }; paimta pirma.
why-approximate = „{ $text }“ nėra tikslus kiekis.
why-multiplied = „{ $text }“ perskaityta kaip { $result }.
why-large-amount = { $text } – neįprastai daug.
why-broken-piece = { $text } to, kas skaičiuojama sveikais vienetais.
why-size-assumed = Dydis { $size } suprastas kaip { $system }.
why-size-unclear = „{ $text }“ išsaugota kaip dydis savais žodžiais.
why-spelling-assumed = „{ $text }“ perskaityta kaip { $item }.
why-ambiguous-date = Dieną „{ $text }“ galima perskaityti dvejopai; ji palikta atvira.
why-unreadable-date = „{ $text }“ neperskaitoma kaip diena.
why-year-assumed = „{ $text }“ perskaityta kaip { $date }.
why-already-expired = Galiojimas baigėsi { $date }.
why-near-duplicate = Tas pats tokiu pat kiekiu yra ir { $row } eilutėje.
why-export-check = Prieš sieną reikia eksporto patikros: { $why }.
why-weight-differs = Vieneto svoris: { $said } g pagal sąrašą ir { $known } g pagal katalogą.
why-place-from-title = Vieta „{ $place }“ paimta iš antraštės.
why-own-unit = pačios pozicijos vienetas
why-nothing-close = nieko panašaus
unreadable-empty = Failas tuščias.
unreadable-too-large = Failas didesnis nei 64 MB. Siųskite dalimis.
unreadable-bomb = Failas išsiskleidžia į daug didesnį, nei atrodo.
unreadable-too-many-rows = Lentelėje daugiau nei 200 000 eilučių. Siųskite dalimis.
unreadable-password-protected = Failas turi slaptažodį. Išsaugokite jį be slaptažodžio.
unreadable-cut-off = Trūksta failo pabaigos. Nukopijuokite jį iš naujo.
unreadable-pdf = Tai PDF. Atsiųskite lentelę, iš kurios jis padarytas.
unreadable-picture = Tai paveikslas. Atsiųskite lentelę, kurią jis rodo.
unreadable-text-document = Tai tekstinis dokumentas. Nukopijuokite lentelę į skaičiuoklę.
unreadable-web-page = Tai tinklalapis. Atverkite jį skaičiuoklėje ir išsaugokite kaip XLSX.
unreadable-archive = Tai archyvas. Išpakuokite jį ir atsiųskite sąrašus.
unreadable-other-spreadsheet = Tokios lentelės neskaitomos. Išsaugokite kaip XLSX arba CSV.
unreadable-binary = Tai ne sąrašas: nei tekstas, nei lentelė.
unreadable-broken-json = JSON sugadintas. Išsaugokite jį iš naujo.
unreadable-not-a-table = Šis JSON nėra eilučių sąrašas.
unreadable-damaged = Failas sugadintas. Išsaugokite jį iš naujo.
unreadable-no-list = Niekas jame nepanašu į daiktų ir kiekių sąrašą.
unreadable-not-opened = Failo nepavyksta atverti.
import-known = Tai jau sako { $need }.
import-zero = Nieko neprašo.
import-read-before = Šis sąrašas jau importuotas kaip { $source }. Nieko nebus pridėta.
progress-rows = { $count ->
    [one] Perskaityta { $count } eilutė
    [few] Perskaitytos { $count } eilutės
   *[other] Perskaityta { $count } eilučių
}
problem-plan-too-large = Poreikių arba partijų daugiau, nei telpa į planą.
problem-busy = Busel užimtas kitais failais. Nieko neišsaugota. Bandykite po minutės.
at-the-machine = prie kompiuterio
until-day = iki { $day }
role-admin = Prižiūri kompiuterį
role-coordinator = Koordinatorius (-ė)
role-donor-desk = Aukotojų stalas
role-warehouse = Sandėlininkas (-ė)
role-driver = Vairuotojas (-a)
role-hand-out-point = Dalijimo punktas
role-requester = Prašo grupei
role-auditor = Auditorius (-ė)
role-case-worker = Tvarko žmonių reikalus
role-public = Bet kas
matter-donors = kas duoda
matter-offers = pasiūlymai
matter-stock = atsargos
matter-hubs = sandėliai
matter-groups = grupės
matter-names = vardai ir pavadinimai
matter-needs = poreikiai
matter-contacts = kontaktas
matter-places = tiksli vieta
matter-routes = vilkstinės maršrutas
matter-plans = planai
matter-lists = sąrašai
matter-waybills = važtaraščiai
matter-photos = nuotraukos
matter-members = centro žmonės
matter-trail = veiksmų žurnalas
matter-safety = sauga
matter-totals = sumos
fact-member-added = { $who }: dabar centre.
fact-granted = Gautas vaidmuo: { $grant }.
fact-taken-back = Atimtas vaidmuo: { $grant }.
fact-member-left = { $who }: nebe centre.
fact-deed-proposed = Laukia antro žmogaus: { $deed }.
fact-deed-agreed = Antras žmogus sutiko: { $deed }.
fact-looked = Perskaityta: { $matter }.
fact-contact-kept = Kontaktas užrašytas.
fact-erased = Vardai, pavadinimai, vietos ir žodžiai apie tai sunaikinti. Daiktai lieka apskaitoje.
fact-let-go = Žodžiai, kurių laikas baigėsi, sunaikinti.
fact-other = { $name }
deed-grant = { $who } gauna vaidmenį: { $grant }
deed-reset = naujas prisijungimo būdas: { $who }
deed-export-people = vardai, pavadinimai, vietos ir kontaktai išeina iš centro faile
deed-wipe = raktai sunaikinami, ir viskas kartu su jais
refusal-no-reach = „{ $thing }“: reikia savos vietos arba paskutinės dienos. Nieko nepakeista. Pasirinkite.
refusal-past = Ši diena jau praėjo. Nieko nepakeista. Pasirinkite vėlesnę.
nav-me = Jūs
nav-people = Žmonės
nav-trail = Žurnalas
nav-safety = Sauga
do-back = Atgal
own-nothing = nieko ypatingo
trouble-shut = Šios durys uždarytos
sign-in-title = Prisijungti
sign-in-lead = Daugiau nieko neklausiame ir adresų nesaugome.
sign-in-again = Dar kartą parodykite, kad tai jūs
sign-in-again-lead = To, ką norite daryti, nebus galima atšaukti, todėl klausiame dar kartą. Galioja penkias minutes.
sign-in-passkey = Su prieigos raktu
sign-in-passkey-hint = Įrenginys paprašys piršto, veido arba savo kodo. Nieko rašyti nereikia.
sign-in-passkey-do = Prisijungti su prieigos raktu
sign-in-passphrase = Su slaptafraze ir kodu
sign-in-do = Prisijungti
sign-in-lost = Praradote prisijungimo būdą? Paprašykite koordinatoriaus (-ės) naujos nuorodos. Jūsų slaptafrazės niekas neperskaitys.
passkey-failed = Įrenginys neatsakė, arba jūs atšaukėte. Nieko nepakeista. Bandykite dar kartą arba kitu būdu.
passkey-no-script = Ši naršyklė nevykdo scenarijų, o prieigos raktui jų reikia. Naudokite slaptafrazę ir kodą.
passkey-lead = Dabar įrenginys paprašys piršto, veido arba savo kodo.
door-name = Prisijungimo vardas
door-passphrase = Slaptafrazė
door-code = Kodas iš programėlės
door-code-hint = Šeši skaitmenys. Tinka ir atkūrimo kodas, vieną kartą.
door-nobody = nežinia kas
join-title = Jus pakvietė
join-lead = Su šia nuoroda susikursite savo prisijungimo būdą. Ji veikia vieną kartą.
join-demo = Apsižvalgyti demonstracijoje
join-demo-lead = Čia nieko tikro ir nieko neapsaugota. Nerašykite čia tikrų vardų.
join-code = Šeši skaitmenys, kuriuos jums pasakė
join-code-hint = Juos balsu pasako tie, kas pakvietė, ne tame pačiame pokalbyje kaip nuoroda.
join-do = Toliau
join-demo-do = Įeiti į demonstraciją
join-until = Nuoroda veikia iki { $when }.
way-in-title = Sukurti prisijungimo būdą
way-in-lead = Pasirinkite, kaip prisijungsite. Prieigos raktas saugiausias ir greičiausias.
way-in-more = Pridėkite dar vieną prisijungimo būdą, kad pametę įrenginį neliktumėte už durų.
way-in-passkey = Prieigos raktas
way-in-passkey-hint = Jis lieka įrenginyje arba saugos rakte, ir jo neišviliosi. Jis tik šiam adresui.
way-in-label = Kaip vadinate šį įrenginį?
way-in-label-hint = Pavyzdžiui, „telefonas“. Kas atvers įrenginį, perskaitys: be tikrų vardų.
way-in-passkey-do = Sukurti prieigos raktą
way-in-passphrase = Slaptafrazė ir programėlė su kodais
way-in-passphrase-hint = Seniems įrenginiams, Tor ir tinklams be vardų. Bent 15 ženklų.
way-in-name-hint = Slapyvardis. Saugomas taip, kad niekas neperskaitytų.
way-in-six = Šeši žodžiai iš šio kompiuterio, jei norite:
way-in-passphrase-do = Toliau prie kodų
code-title = Kodai iš programėlės
code-lead = Nuskaitykite kodų programėle. Rodome tik dabar.
code-by-hand = Arba įrašykite ranka:
code-first = Kodas, kurį ji rodo dabar
code-do = Atlikta
recovery-title = Užsirašykite
recovery-lead = Kiekvienas kodas atveria vieną kartą, jei pamestumėte telefoną. Rodome tik dabar. Laikykite popieriuje, ne prie įrenginio.
recovery-done = Užsirašyta
sign-out = Atsijungti
own-sessions = Kur esate prisijungę
session-passkey = Su prieigos raktu, nuo { $when }
session-passphrase = Su slaptafraze ir kodu, nuo { $when }
session-demo = Su demonstracijos nuoroda, nuo { $when }
session-used = paskutinį kartą { $when }
session-here = ši naršyklė
session-end = Baigti
session-end-others = Baigti visus kitus
own-ways = Jūsų prisijungimo būdai
passkey-since = nuo { $when }
passkey-suspicious = galėjo būti nukopijuotas
passkey-remove = Pašalinti
own-passphrase = Slaptafrazė ir kodai
own-recovery = Nauji atkūrimo kodai
own-add-way = Pridėti prisijungimo būdą
own-change = Pakeisti slaptafrazę
own-current = Dabartinė slaptafrazė
own-new = Nauja slaptafrazė
people-lead = Kiekvienas mato tik tai, ko reikia jo darbui.
people-deeds = Laukia antro žmogaus
deed-agree = Sutikti
deed-waits = laukia kito žmogaus
deed-by = { $who }, { $when }
people-empty = Dar nieko nėra.
person-left = nebe centre
people-add = Pridėti žmogų
people-name = Kaip vadinate šį žmogų?
people-name-hint = Slapyvardis geriau nei vardas.
person-invite = Sukurti nuorodą
person-may = Vaidmenys
grant-over = Tai baigėsi.
grant-take-back = Atimti
grant-title = Dar vienas vaidmuo
grant-role = Vaidmuo
grant-role-hint = Koordinatorius ir kompiuterio prižiūrėtojus tvirtina antras žmogus.
grant-reach = Kur
grant-reach-hint = Sandėlininkas (-ė) – vienam sandėliui, prašymas – vienai grupei, vairuotojas (-a) – vienam važtaraščiui.
grant-everywhere = Visur
grant-until = Paskutinė diena
grant-until-hint = Auditas ją turi visada.
grant-do = Duoti
person-see-off = Palieka centrą
person-see-off-hint = Visi prisijungimo būdai iškart baigiasi. Kas padaryta, lieka apskaitoje su numeriu.
invite-title = Nuoroda prisijungti
invite-lead = Skirta: { $who }. Rodome tik dabar, veikia vieną kartą, 48 valandas.
invite-link = Nusiųskite šią nuorodą
invite-code = Pasakykite šiuos skaitmenis balsu
invite-code-hint = Balsu, niekada ne tame pačiame pokalbyje kaip nuoroda.
problem-grant = Pasirinkite, koks vaidmuo, kur ir iki kada. Nieko nepakeista.
trail-lead = Kas ką padarė ir kas ką perskaitė. Nieko neištrinama; vardų nėra, tik numeriai.
trail-done = Apskaitoje
trail-door = Prie durų
group-reach = Kur ji yra ir kaip susisiekti
group-reach-hint = Nuo to gali priklausyti gyvybė. Kiekvienas skaitymas užrašomas su jūsų numeriu.
look-do = Perskaityti
look-nothing = Nieko neužrašyta, arba jau sunaikinta.
contact-new = Kaip su jais susisiekti
contact-keep = Išsaugoti kontaktą
readers-title = Kas tai skaitė
erase-title = Ištrinti, kas ir kur tai yra
erase-hint = Pavadinimas, vieta, kontaktas ir žodžiai sunaikinami iškart; raktų kopijos – po 14 dienų. Daiktai lieka apskaitoje. Grąžinti negalima.
erase-do = Ištrinti visam laikui
safety-lead = Ką šis kompiuteris išduos, jei jį paims, ir ką dėl to daryti.
safety-well = gerai
safety-act = veikite
safety-key = Centro raktas
safety-key-well = Jį saugo slaptafrazė. Jos stiprumas – jūsų rankose.
safety-key-act = Jis guli atviras: kas paims diską, perskaitys viską. Tik išbandymui.
safety-tls = Kelias iki naršyklės
safety-tls-well = Jis šifruotas.
safety-tls-act = Jis atviras, todėl atsakoma tik šiam kompiuteriui. Kitiems duokite sertifikatą.
safety-second = Koordinatoriai
safety-second-well = Yra antras žmogus tam, ką daro dviese.
safety-second-act = Jei jų mažiau nei du, nėra kam sutikti. Pridėkite dar vieną žmogų.
safety-auditors = Auditoriai dabar
safety-auditors-well = Iš šalies niekas nežiūri.
safety-auditors-act = Kažkas iš šalies gali žiūrėti. Paskutinę dieną tai baigsis savaime.
safety-invites = Laukiančios nuorodos
safety-invites-well = Nė viena nuoroda neguli pokalbyje.
safety-invites-act = Kiekviena yra durys, kol panaudojama arba praeina 48 valandos. Reikia ir skaitmenų.
safety-sessions = Prisijungusios naršyklės
safety-sessions-well = Kiekvienas seansas baigiasi savaime. Savąjį baikite savo puslapyje.
safety-sessions-act = Kiekvienas seansas baigiasi savaime.
safety-audit = Išorinio audito dar nebuvo
safety-audit-text = Niekas iš šalies šios programos netikrino. Nepatikėkite gyvybės vien jai.
said-passkey-added = Prieigos raktas pridėtas.
said-session-ended = Baigta.
said-passkey-removed = Prieigos raktas pašalintas.
said-passphrase-changed = Slaptafrazė pakeista. Kitose naršyklėse esate atjungti.
said-member-added = Pridėta. Dabar duokite vaidmenį, tada sukurkite nuorodą.
said-proposed = Pasiūlyta. Kitas žmogus turi sutikti per dieną.
said-grant-changed = Pakeista. Žmogui reikia prisijungti iš naujo.
said-seen-off = Žmogus paliko centrą. Visi prisijungimo būdai baigėsi.
said-agreed = Jūs sutikote.
said-contact-kept = Kontaktas išsaugotas.
said-erased = Ištrinta. Daiktai lieka apskaitoje.
door-wrong = Neteisinga. Nieko nepakeista. Bandykite dar kartą.
door-wait = Per daug bandymų. Palaukite { $count } s; nieko neblokuojame.
door-expired = Laikas baigėsi. Paprašykite naujos nuorodos.
door-gone = Tokio kvietimo nėra, arba jis jau panaudotas. Paprašykite naujos nuorodos.
door-no-session = Niekas neprisijungęs. Pirma prisijunkite.
door-not-fresh = Dar kartą parodykite, kad tai jūs.
door-too-short = Slaptafrazėje turi būti bent 15 ženklų. Nieko nepakeista.
door-too-long = Per ilga. Nieko nepakeista.
door-too-common = Kiti tai greitai atspėtų. Imkite šešis žodžius arba ką nors ilgesnio.
door-name-unfit = Toks vardas netinka. Imkite dvi ar daugiau matomų raidžių.
door-name-taken = Tokiu vardu jau kažkas prisijungia. Imkite kitą.
door-label-unfit = Duokite trumpą aiškų pavadinimą.
door-current-needed = Slaptafrazė jau yra. Pakeiskite ją savo puslapyje.
door-demo-only = Tokios nuorodos veikia tik demonstracijoje.
door-last-way = Tai paskutinis jūsų prisijungimo būdas. Pirma pridėkite kitą.
door-too-many = Jau yra tiek, kiek gali būti. Pirma vieną pašalinkite.
door-suspicious = Šis prieigos raktas galėjo būti nukopijuotas. Jis nieko nebeatveria. Pasakykite koordinatoriui (-ei).
door-fault = Kompiuteriui nepavyko. Nieko nepakeista.
door-log-signed-in-passkey = Prisijungta su prieigos raktu.
door-log-signed-in-passphrase = Prisijungta su slaptafraze ir kodu.
door-log-signed-in-demo = Prisijungta su demonstracijos nuoroda.
door-log-wrong-sign-in = Neteisingas bandymas prisijungti.
door-log-delayed = Bandymas nesibaigus laukimui.
door-log-signed-out = Atsijungta.
door-log-session-ended = Seansas baigėsi.
door-log-invite-made = Sukurtas kvietimas.
door-log-invite-taken = Kvietimas priimtas.
door-log-invite-withdrawn = Kvietimas atšauktas.
door-log-wrong-code = Balsu pasakyti skaitmenys neteisingi.
door-log-passkey-added = Pridėtas prieigos raktas.
door-log-passkey-removed = Prieigos raktas pašalintas.
door-log-passkey-suspicious = Prieigos raktas galėjo būti nukopijuotas. Pasikalbėkite su tuo, kieno jis.
door-log-passphrase-set = Slaptafrazė sukurta.
door-log-passphrase-changed = Slaptafrazė pakeista.
door-log-recovery-used = Panaudotas atkūrimo kodas.
door-log-recovery-made = Sukurti nauji atkūrimo kodai.
door-log-forgotten = Visi prisijungimo būdai atimti.
door-log-sealed = Centras užplombuotas.
door-log-unsealed = Centras atplombuotas.
door-log-turned-away = Prašyta puslapio, kuris skirtas ne šiam žmogui.
person-sessions = { $count ->
    [0] niekur neprisijungta
    [one] prisijungta { $count } naršyklėje
    [few] prisijungta { $count } naršyklėse
   *[other] prisijungta { $count } naršyklių
}
nav-totals = Sumos
own-keeping = Apie centrą
totals-lead = Viso centro, pagal pozicijas. Be grupių, vietų ir vardų.
totals-empty = Dar niekas nieko neprašė, ir lentynose nieko nėra.
totals-asked = Prašyta
totals-received = Gauta
totals-road = Kelyje
totals-shelves = Lentynose

## Head counts, gauges, forecast

matter-gauges = kiek laiko grupei užteks
fact-group-stock-reported = Suskaičiuota, ką grupė turi.
fact-people-counted = Suskaičiuoti grupės žmonės.
refusal-head-count = Šie skaičiai nesutampa. Nieko nepakeista. Patikrinkite sumas.
nav-forecast = Dienos į priekį
today-fare = Švara, jaukumas, sotumas
gauge-mark = brūkšnys = tikslas
gauge-clean = Švara
gauge-comfortable = Jaukumas
gauge-fed = Sotumas
gauge-days = { $count ->
    [one] diena
    [few] dienos
   *[other] dienų
}
gauge-people = % žmonių
gauge-sentence-people = { $gauge }: { $days } % žmonių turi tai, kas svarbiausia. Įvertinimas { $score } iš 100.
gauge-sentence-days = { $days ->
    [one] { $gauge }: { $days } diena, kol baigsis tai, kas svarbiausia. Įvertinimas { $score } iš 100.
    [few] { $gauge }: { $days } dienos, kol baigsis tai, kas svarbiausia. Įvertinimas { $score } iš 100.
   *[other] { $gauge }: { $days } dienų, kol baigsis tai, kas svarbiausia. Įvertinimas { $score } iš 100.
}
gauge-road-days = { $days ->
    [one] Su tuo, kas kelyje: { $days } diena.
    [few] Su tuo, kas kelyje: { $days } dienos.
   *[other] Su tuo, kas kelyje: { $days } dienų.
}
gauge-road-people = Su tuo, kas kelyje: { $days } %.
gauge-counted = Suskaičiuota { $day }
gauge-never-counted = Dar niekas neskaičiavo
gauge-count-again = Skaičiuokite vėl, paskutinį kartą { $day }
gauge-ends = { $line }: iki { $day }
gauge-equipped = { $line }: { $share } žmonių
gauge-all-good = Viskas viršija tikslą
line-energy = Maistas
line-protein = Baltymai
line-drinking-water = Geriamasis vanduo
line-infant-food = Kūdikių maistas
line-bathing-soap = Muilas
line-washing = Drėgnos servetėlės
line-laundry = Skalbimo priemonė
line-toothpaste = Dantų pasta
line-toilet-paper = Tualetinis popierius
line-razors = Skustuvai
line-pads = Higieniniai įklotai
line-incontinence = Įklotai nelaikant šlapimo
line-nappies = Sauskelnės
line-thermals = Šilti apatiniai
line-outer = Šiltos striukės
line-boots = Tinkamo dydžio auliniai batai
line-sleeping-bag = Vieta miegoti
line-sleeping-mat = Miegojimo kilimėliai
line-heat = Kuras šildymui
line-power = Šviesa
line-small-comforts = Arbata ir kava
line-floor = Vieta po stogu
heads-count = { $count ->
    [one] { $count } žmogus
    [few] { $count } žmonės
   *[other] { $count } žmonių
}
heads-counted = { $people }, suskaičiuota { $day }
heads-of-kind = { $kind }: { $number }
class-anyone = Bet kokio amžiaus žmonės
class-man = Vyrai, 20–59 m.
class-woman = Moterys, 20–59 m.
class-elder = 60 m. ir vyresni
class-youth = 15–19 m.
class-teen = 10–14 m.
class-child = 5–9 m.
class-toddler = 2–4 m.
class-infant = Iki 2 m.
special-menstruating = Menstruuoja
special-nappies = Su sauskelnėmis
special-incontinence = Reikia įklotų nelaikant šlapimo
special-shaving = Skutasi
special-pregnant = Nėščios
special-breastfeeding = Maitina krūtimi
work-light = Lengvas darbas
work-moderate = Vidutinis darbas: nešti, visą dieną vaikščioti
work-heavy = Sunkus darbas: kasti, statyti
living-sheltered = Apsaugota nuo šalčio
living-outdoors = Neapsaugota nuo šalčio
living-degrees = { $degrees } °C
living-no-tap = Iš čiaupo nėra saugaus geriamojo vandens
living-no-washing = Nėra vandens praustis
living-burns-fuel = Šildosi kuru, kurį atveža
fare-days = { $count ->
    [one] { $count } diena
    [few] { $count } dienos
   *[other] { $count } dienų
}
fare-days-exact = { $days } dienos
fare-people = { $some } iš { $all } žmonių
fare-everybody = visi
fare-nobody-counted = Žmonių dar niekas nesuskaičiavo. Pradžiai užtenka vieno skaičiaus.
fare-count-people = Suskaičiuoti žmones
fare-count-store = Suskaičiuoti, kas yra
fare-lines = Visos eilutės su skaičiais
fare-lines-hint = iš ko sudaryta kiekviena skalė
fare-line = Kas
fare-has = Yra
fare-road = Su tuo, kas kelyje
fare-goal = Tikslas
fare-ends = Baigsis
fare-when-counted = Suskaičiuota
fare-critical = kritiška
fare-first = Kas baigsis pirmiausia ir kada
suggest-title = Poreikiai, apie kuriuos galima pranešti
suggest-hint = Pagal normas, skaičiavimą ir tai, kas atvyks. Be jūsų patvirtinimo nieko neprašoma.
suggest-do = Patvirtinti ir pranešti
suggest-ends = baigsis { $day }
suggest-without = turi ne visi
heads-lead = Užtenka vieno skaičiaus. Kuo daugiau skaičių, tuo tikslesnės normos. Niekada nerašykite vardų.
heads-classes = Kiek žmonių
heads-classes-hint = Kiekvienas žmogus tik viename lauke.
heads-specials = Iš jų
heads-specials-hint = Tuščia: įvertinsime pagal amžių. Jei nė vieno, rašykite 0.
heads-living = Kaip jie gyvena
heads-work = Darbas
heads-celsius = Celsijaus laipsniai ten, kur jie yra
heads-floor = Kvadratiniai metrai po stogu
heads-feet = Batų dydžiai ir kiek žmonių turi kiekvieną
heads-do = Išsaugoti žmonių skaičių
store-lead = Rašykite, ką matote. Tuščias laukas – neskaičiuota; 0 – nieko nėra. Vieno daikto eilutės sudedamos.
store-day = Skaičiavimo diena
store-thing = Daiktas
store-size = Dydis
store-until = Galioja iki
store-other = Kas nors kita
store-do = Išsaugoti skaičiavimą
store-last = buvo { $amount }, { $day }
ahead-title = Kiek dienų į priekį
ahead-lead = Norima atsarga, pristatymo dienos ir dienos dėl visa ko. Pagal jas Busel siūlo poreikius.
ahead-target = Atsargos dienos
ahead-delivery = Dienos iki atvykimo
ahead-safety = Dienos dėl visa ko
ahead-do = Išsaugoti
forecast-lead = Kiek laiko užteks ir ko prašyti dabar.
forecast-asks = Ko šį mėnesį prašyti aukotojų
forecast-asks-hint = Visų grupių sumos; nė viena grupė neįvardyta. Spausdinkite arba siųskite.
forecast-nothing = Prašyti nėra ko. Pirma suskaičiuokite žmones ir ką jie turi.
forecast-ask = Prašome
forecast-gap = Iš viso trūksta
forecast-stock = Mūsų sandėliuose
forecast-promised = Pažadėta
forecast-some = klauskite mūsų, kiek
forecast-days = Kiek laiko užteks kiekvienai grupei
forecast-plan = Su planu
forecast-days-hint = Pirma tai, kas yra dabar; žemiau – su keliu ir planu.
forecast-uncounted = { $count ->
    [one] { $count } grupė be žmonių skaičiaus
    [few] { $count } grupės be žmonių skaičiaus
   *[other] { $count } grupių be žmonių skaičiaus
}
said-people-counted = Žmonių skaičius išsaugotas.
said-store-counted = Skaičiavimas išsaugotas.
said-needs-raised = Apie poreikius pranešta.
said-nothing-chosen = Nieko nepažymėta, todėl apie nieką nepranešta.
said-standing-kept = Dienos išsaugotos.
problem-degrees = „{ $text }“ nėra temperatūra. Rašykite skaitmenimis, pavyzdžiui, -5.
problem-number = „{ $text }“ nėra sveikas skaičius. Rašykite skaitmenimis, pavyzdžiui, 84.
problem-feet = „{ $text }“ neperskaitoma. Rašykite dydį ir žmones, pavyzdžiui, 41-2, 42-5.
problem-size = „{ $text }“ nėra vienas dydis. Rašykite kaip etiketėje, pavyzdžiui, 43 arba XL.
problem-nobody-counted = Neįrašytas nė vienas skaičius. Įrašykite bent vieną; 0, jei žmonės išvyko.
problem-nothing-counted = Neįrašytas nė vienas kiekis. Įrašykite bent vieną; 0 irgi tinka.
fact-standing-kept = Nustatyta, kiek į priekį: { $line }.
refusal-too-many-days = Dienų gali būti nuo 1 iki { $count }. Nieko nepakeista. Parašykite mažiau.
norms-title = Normos ir iš kur jos
norms-lead = Kiek reikia žmonėms. Centras, kuris žino tiksliau, gali jas pataisyti.
norm-when = Kada
norm-source = Šaltinis
norm-to-have = turėti
norm-each-kilocalorie = kiekvienai kilokalorijai
norm-kilocalories = { $number } kcal
norm-grams = { $number } g
norm-megajoules = { $number } MJ
norm-square-metres = { $number } m²
norm-lamps = lempos: { $number }
norm-cups = puodeliai: { $number }
norm-covers = miegmaišiai ar antklodės: { $number }
norm-cold = nuo spalio iki balandžio
norm-per-degree = už kiekvieną laipsnį žemiau 20 °C, be pastogės
norm-sourced = Yra šaltinis
norm-recalled = Nesutikrinta
norm-conflict = Šaltiniai skiriasi
norm-assumption = Mūsų pačių vertinimas
norm-days = { $count ->
    [one] per { $count } dieną
    [few] per { $count } dienas
   *[other] per { $count } dienų
}

## The page of a sealed centre
locked-title = Šis centras užplombuotas
locked-lead = Nieko jame neatverta. Jį vėl atvers slaptafrazė.
locked-lead-two = Nieko jame neatverta. Vėl jį atverti gali tik du žmonės, kiekvienas su savo slaptafraze.
locked-lead-identity = Nieko jame neatverta. Jį atveria rakto failas kompiuteryje, kuriame jis veikia.
locked-lead-nobody = Rakto čia nebėra. Šio centro niekas neatvers.
locked-passphrase = Slaptafrazė
locked-second-person = Antro žmogaus slaptafrazė
locked-first-person = Pirmo žmogaus slaptafrazė
locked-may-wait = Kol kas galima palikti tuščią: pirmas žmogus gali ateiti vėliau.
locked-open = Atverti centrą
locked-opening = Centras atveriamas. Puslapiai grįš po kelių sekundžių.
locked-half = Antro žmogaus slaptafrazė teisinga. Dabar pirmo žmogaus, per dešimt minučių.
locked-wrong = Ši slaptafrazė centro neatveria.
locked-too-soon = Tai buvo per greitai po neteisingo bandymo.
locked-wait = { $count ->
    [one] Bandykite vėl po { $count } sekundės.
    [few] Bandykite vėl po { $count } sekundžių.
   *[other] Bandykite vėl po { $count } sekundžių.
}
locked-busy = Tikrinamas kitas bandymas. Netrukus bandykite vėl.
locked-broken = Rakto failo nepavyksta perskaityti. Nieko nepakeista.
seal-key-is-bare = Raktas guli atviras: užplombavimas nieko neapsaugotų.
seal-do = Užplombuoti
seal-hint = Iškart uždaro centrą; slaptafrazė vėl jį atvers
seal-done = Centras plombuojamas. Atmintyje nieko neliks. Slaptafrazė vėl jį atvers.
deed-do = Daryti dabar
deed-wipe-done = Raktai sunaikinti
deed-wipe-done-text = Šio centro niekas nebeatvers. Seni disko blokai gali likti. Sunaikinkite diską, jei reikia tikrumo.
deeds-title = Ką daro dviese
deeds-hint = Jūs pasiūlote, kitas žmogus per dieną sutinka, tada jūs atliekate.
deeds-export = Išnešti vardus, pavadinimus ir kontaktus
deeds-wipe = Sunaikinti raktus
safety-two-persons = Atveria dviese
safety-two-persons-well = Vieno žmogaus neprivers atverti.
safety-two-persons-act = Vieną žmogų gali priversti atverti. Tai keičia `busel key two-persons`.
safety-swap = Kompiuterio mainų sritis (swap)
safety-swap-well = Jos nėra, arba ji šifruota.
safety-swap-act = Kas yra atmintyje, vėliau gali būti rasta diske. Išjunkite mainų sritį.
safety-process = Veikianti programa
safety-process-well = Strigus programai atmintis į diską nerašoma, kitos programos nepažiūrės.
safety-process-act = Šis kompiuteris neleidžia programai užsiverti nuo kitų. Klauskite tų, kas jį prižiūri.
safety-backup = Naujausia kopija
safety-backup-well = Jai mažiau nei savaitė.
safety-backup-act = Šiame kompiuteryje nėra šios savaitės kopijos. Padarykite: `busel backup`.

# Photos
photos-title = Nuotraukos
photos-none = Nuotraukų dar nėra.
photo-alt = Nuotrauka { $number }
photo-new = Nauja nuotrauka
photo-hint = JPEG, PNG, WebP arba GIF, iki 20 MB. Saugomi tik pikseliai: nei vietos, nei laiko, nei telefono pavadinimo. Veidai, automobilių numeriai ir iškabos lieka: paslėpkite juos.
photo-keep = Pridėti nuotrauką
photo-blur = Slėpti dalis, šalinti
photo-blur-title = Slėpti nuotraukos dalis
photo-blur-lead = Kas paslėpta, to negrąžinsite, o ankstesnė nuotrauka sunaikinama. Pažiūrėkite ir į tai, kas šalia: tai gali išduoti vietą.
photo-done = Atlikta
photo-hide = Pasirinkite, ką slėpti
photo-hide-hint = Besiliečiantys laukai slepiami kartu, kaip vienas stačiakampis.
photo-before = Nuotrauka, kokia saugoma dabar
photo-field = eilutė { $row }, stulpelis { $column }
photo-blur-do = Slėpti pasirinktus laukus
photo-drop = Pašalinti nuotrauką
photo-drop-hint = Nuotrauka sunaikinama iškart; kopijos – po 14 dienų. Grąžinti negalima.
photo-no-field = Pasirinkite bent vieną lauką. Nieko nepakeista.
photo-too-large = Nuotrauka didesnė nei 20 MB. Nieko neišsaugota. Siųskite mažesnę.
photo-too-many-pixels = Nuotraukoje daugiau nei 40 milijonų pikselių. Nieko neišsaugota. Siųskite mažesnę.
photo-heic = Tai HEIC arba AVIF. Nieko neišsaugota. Nustatykite telefoną fotografuoti JPEG („iPhone“: Kamera, Formatai, Labiausiai suderinama) ir siųskite vėl.
photo-unknown = Toks paveikslas čia neskaitomas. Nieko neišsaugota. Siųskite JPEG, PNG, WebP arba GIF.
photo-cut-off = Trūksta failo pabaigos. Nieko neišsaugota. Siųskite vėl.
photo-damaged = Nuotrauka sugadinta. Nieko neišsaugota. Siųskite kitą.
photo-too-busy = Jau laukia per daug nuotraukų. Nieko neišsaugota. Bandykite po minutės.
photo-took-too-long = Nuotrauka apdorojama per ilgai. Nieko neišsaugota. Siųskite mažesnę.
photo-too-many-areas = Per daug slėpti vienu kartu. Nieko nepakeista. Pasirinkite mažiau laukų.
photo-not-clean = Nuotraukos nepavyko išvalyti. Nieko neišsaugota. Pasakykite tiems, kas tvarko šį centrą.
said-photo-kept = Nuotrauka išsaugota. Pažiūrėkite, ar nereikia joje ko nors paslėpti.
said-photo-blurred = Paslėpta, ankstesnė nuotrauka sunaikinta. Pažiūrėkite, ar pakanka.
said-photo-dropped = Nuotrauka pašalinta.
fact-photo-kept = Nuotrauka išsaugota.
fact-photo-dropped = Nuotrauka sunaikinta.
refusal-no-such-photo = Tokios nuotraukos čia nėra. Nieko nepakeista.
refusal-too-many-photos = Nuotraukų jau yra { $count }. Nieko neišsaugota. Pirma vieną pašalinkite.
problem-at-work = Žmogus čia dar dirba. Pirma pažymėkite, kad jis palieka centrą. Nieko nepakeista.
person-erase-hint = Vardas sunaikinamas iškart; raktų kopijos – po 14 dienų. Kas padaryta, lieka su numeriu. Grąžinti negalima.

## Offers and links
nav-offers = Pasiūlymai
nav-calls = Rinkliavos
nav-purchases = Pirkimai
offers-lead = Ką žmonės galėtų duoti. Niekas ne mūsų, kol neatvyko.
offers-new = Nauji
offers-coming = Turi atvykti
offers-overdue = Vėluoja
offers-empty = Pasiūlymų čia nėra. Duokite žmonėms nuorodą žemiau.
do-add-offer = Pridėti pasiūlymą
col-offer = Pasiūlymas
col-fits = Tinka
col-state = Padėtis
offer-country = Šalis
offer-not-sorted = Dar nenustatyta, kas tai
offer-state-offered = Naujas
offer-state-asked = Užduotas klausimas
offer-state-accepted = Priimtas
offer-state-promised = Pažadėta
offer-state-overdue = Vėluoja
offer-state-arrived = Atvyko
offer-state-declined = Atmestas su padėka
offer-state-taken-back = Atsiimtas
offer-state-lapsed = Laikas baigėsi
offer-answer = Atsakyti
offer-how-much = Kiek priimame
offer-how-much-hint = Viską arba dalį.
do-accept = Priimti
do-decline = Atmesti su padėka
offer-matches = Atviri poreikiai, kuriems tinka
offer-no-match = Nė vienas atviras poreikis dabar to neprašo.
match-covers-all = padengia viską, ko trūksta
match-covers = padengia { $amount }
match-exactly = Tinka
match-one-up = Vienu dydžiu didesnis
match-look = Pirma pažiūrėkite
match-instead = Vietoj to
offer-came = Atvyko
offer-how-much-came = Kiek atvyko
offer-where-came = Kur
offer-no-hub = Ne į mūsų sandėlį
do-came = Jau čia
offer-promise = Kada atvyks
offer-promised = Pažadėta
do-promise = Išsaugoti dieną
offer-letters = Kas parašyta
offer-no-words = Prie pasiūlymo nieko neparašyta.
offer-asked = Mūsų klausimas
offer-replied = Aukotojo (-os) atsakymas
offer-question = Klausimas aukotojui (-ai)
offer-question-hint = Jis matomas per asmeninę nuorodą. Neminėkite žmonių ir vietų.
do-ask-donor = Paklausti
offer-made = Pasiūlyta
offer-condition = Būklė
offer-expiry = Sunaudoti iki
offer-beds = Miegamų vietų
offer-from = Pirma naktis
offer-nights-until = Paskutinė naktis
offer-until = Galioja iki
offer-donor = Aukotojo kodas
offer-call = Atsakymas į rinkliavą
offer-welcome = Priimta
offer-arrived = Atvyko
offer-unspent = Dar neišleista
offer-place = Kur galima paimti
offer-place-hint = Vieta gali išduoti aukotoją. Kiekvienas skaitymas užrašomas.
offer-papers = Automobilio dokumentai
offer-papers-hint = Joks automobilis neišvyksta, kol neįvardytas galutinis gavėjas.
paper-registration = Registracija ir kam priklauso
paper-deregistration = Išregistruota išvežti
paper-insurance = Draudimas visam keliui
paper-gift-letter = Dovanojimo raštas, neatlygintinai
paper-final-recipient = Galutinis gavėjas įvardytas
paper-inspection = Techninė apžiūra
offer-sort = Kas tai
offer-take-back = Atsiimti
offer-take-back-hint = Spauskite, jei žmogus sako, kad pasiūlymas nebegalioja. Jo žodžiai ir nuotraukos sunaikinami.
do-take-back = Atsiimti
give-page = Puslapis visiems
give-page-open = Su šia nuoroda bet kas gali ką nors pasiūlyti, be paskyros.
give-page-closed = Dabar iš šalies niekas nieko negali pasiūlyti.
give-page-link = Nuoroda visiems
give-page-close = Uždaryti puslapį
give-page-do-open = Atidaryti puslapį
calls-lead = Pasakykite, ką renka vilkstinė ir iki kada. Tai gali skaityti visi.
calls-empty = Rinkliavų dar nėra. Paskelbkite žemiau.
call-over = Baigta
call-end = Baigti dabar
call-new = Nauja rinkliava
call-hint = Joje rodomos pozicijos, kiekiai ir diena. Be vietų ir žmonių.
call-until = Paskutinė diena pasiūlymams
call-plan = Plano vilkstinei
call-no-plan = Be plano
call-do = Paskelbti rinkliavą
purchases-lead = Ką perkame, nes niekas to neduoda. Mokame iš piniginių aukų.
purchases-empty = Nieko pirkti nereikia.
purchase-price = Viso pirkimo kaina
purchase-for = Poreikiams
purchase-for-hint = Jų numeriai, pavyzdžiui, N-12, N-14.
purchase-by = Kas prašo
purchase-from = Apmokėta iš
purchase-second = Tai viršija ribą. Turi sutikti kitas žmogus.
purchase-no-gift = Piniginių aukų šia valiuta nėra. Kita dalis bus iš kitur.
purchase-gifts-hint = Pasakykite, kiek moka kiekviena auka. Kita dalis bus iš kitur.
do-approve-purchase = Sutikti
do-buy = Nupirkta
do-drop-purchase = Nepirkti
purchase-new = Ką nors pirkti
need-buy = Pirkti už piniginę paramą
purchase-shop = Parduotuvė
purchase-do = Prašyti nupirkti
purchase-limit = Kada reikia dviejų
purchase-limit-label = Virš šios kainos turi sutikti kitas žmogus
purchase-limit-hint = Sveikais bet kurios valiutos vienetais, pavyzdžiui, 200.
purchase-wanted = Laukia sutikimo
purchase-approved = Galima pirkti
purchase-paid = Nupirkta
purchase-received = Gauta
purchase-dropped = Neperkama
give-title = Ką nors duoti
give-lead = Be vardo, be paskyros, be el. pašto. Gausite asmeninę nuorodą.
give-desk-lead = Užrašykite, ką jums pasakė. Užtenka kodo, vardo niekada nereikia.
give-what-sort = Kokia tai dovana
give-goods = Daiktai
give-money = Pinigai
give-hosting = Nakvynė
give-service = Pagalba
give-vehicle = Automobilis
give-call = Renkame iki { $day }
give-this = Duoti tai
give-answers-call = Ačiū. Tai atsakymas į mūsų rinkliavą iki { $day }.
give-call-over = Ši rinkliava baigta. Vis tiek galite mums tai pasiūlyti.
give-item = Kas
give-item-hint = Savais žodžiais. Jei nesuprasime, perklausime.
give-how-many = Kiek vienetų
give-how-much = Kiek
give-currency = Valiuta
give-size = Dydis
give-beds = Kiek miegamų vietų
give-no-country = Nenoriu sakyti
give-until = Iki kada galioja
give-more = Pasakyti daugiau
give-no-condition = Nepasakyta
give-place-hint = Vieša susitikimo vieta saugesnė nei jūsų adresas.
give-words = Dar kas nors
give-words-hint = Prašome nerašyti vardų ir telefono numerių.
give-do = Pasiūlyti
give-safe = Saugome tai, ką čia parašysite. Apie jus ir jūsų įrenginį – nieko.
given-thanks = Ačiū. Jūsų pasiūlymas pas mus.
given-next = Atsakysime per jūsų asmeninę nuorodą. Pažiūrėkite po kelių dienų.
given-keep = Išsaugokite tai, dar kartą atsiųsti negalėsime
given-link = Jūsų asmeninė nuoroda
given-keep-hint = Kas turi šią nuorodą, mato jūsų pasiūlymą. Jei tai gali jums pakenkti, nesaugokite.
given-open = Atverti dabar
given-title = Jūsų dovana
given-offered = Jūsų pasiūlymas pas mus. Dar niekas neatsakė. Pažiūrėkite po kelių dienų.
given-asked = Turime klausimą. Prašome atsakyti žemiau.
given-accepted = Taip, prašome. Džiaugiamės.
given-promised = Taip, prašome. Laukiame žemiau nurodytą dieną.
given-overdue = Vis dar laukiame. Jei pasiūlymas nebegalioja, atsiimkite.
given-arrived = Atvyko. Ačiū.
given-declined = Ačiū. Dabar negalime priimti, bet dėkojame, kad pasiūlėte.
given-taken-back = Jūs jį atsiėmėte.
given-lapsed = Laikas baigėsi. Jei dar galioja, pasiūlykite vėl.
given-questions = Mūsų klausimai
given-your-reply = Jūsų atsakymas
given-reply = Jūsų atsakymas
given-do-reply = Siųsti atsakymą
given-you-wrote = Jūs rašėte
given-photos-title = Nuotraukos
given-photo = Pridėti nuotrauką
given-photo-hint = Pašaliname vietą, laiką ir kamerą. Nerodykite veidų.
given-photo-do = Siųsti nuotrauką
given-take-back-hint = Jūsų žodžiai, nuotraukos ir ši nuoroda sunaikinami. Grąžinti negalima.
given-only-you = Šią nuorodą turite tik jūs. Nežinome, kas ją atveria.
given-gone = Jūs atsiėmėte pasiūlymą
given-gone-text = Jūsų žodžiai ir nuotraukos sunaikinti. Ši nuoroda nebeveikia. Ačiū.
ask-lead = Prašykite, ko reikia. Pasakykite, kas atvyko.
ask-need = Mums kai ko reikia
ask-coming = Pakeliui pas jus
ask-got = Mes gavome
ask-got-some = Kai ko trūksta
ask-asked = Ko prašėte
ask-nothing = Atvirų poreikių nėra.
ask-until = Nuoroda veikia iki { $day }. Niekam kitam jos nerodykite.
ask-back = Atgal
ask-choose-lead = Pasakykite, kiek ko. Tada spauskite didelį mygtuką.
ask-usual = Įprastas sąrašas
ask-less = Vienu mažiau: { $thing }
ask-more = Vienu daugiau: { $thing }
ask-other = Kas nors kita
ask-urgent = Negali laukti savaitės
ask-words = Keli žodžiai apie tai
ask-words-hint = Prašome nerašyti vardų.
ask-do = Prašyti
ask-count = Kas atvyko
ask-count-lead = Suskaičiuokite ir parašykite skaičius. Ko trūksta, paieškosime.
ask-sent = Išsiųsta: { $amount }
ask-good = Sveiki
ask-damaged = Sugadinti
ask-count-do = Tai atvyko
link-title = Grupės nuoroda
link-hint = Per ją grupė prašo ir sako, kas atvyko, be paskyros.
link-until = Ji veikia iki { $day }.
link-make = Sukurti nuorodą
link-renew = Sukurti naują; senoji baigsis
link-end = Baigti nuorodą
link-made-lead = Atspausdinkite arba perduokite iš rankų į rankas. Rodome tik dabar.
link-for = Nuoroda grupei
link-once = Kas ją turi, gali prašyti šiai grupei ir jokiai kitai.
link-back = Atgal į grupę
link-ended = Ši nuoroda nebeveikia
link-ended-text = Ši nuoroda nebeveikia. Klauskite centro, kuris ją davė.
by-link-of-group = grupės { $group } nuoroda
by-link-of-offer = pasiūlymo { $offer } aukotojas (-a)
role-donor = Aukotojas (-a)
fact-offer-asked-back = Aukotojui (-ai) užduotas klausimas.
fact-offer-replied = Gautas aukotojo (-os) atsakymas.
fact-offer-promised = Pažadėta: { $day }.
fact-offer-taken-back = Atsiimta. Žodžiai ir nuotraukos sunaikinti.
fact-offer-sorted = Nustatyta, kas tai: { $thing }.
fact-papers-seen = Dokumentai peržiūrėti.
fact-offer-came = { $offer }: atvyko kaip { $lot }.
fact-offer-came-itself = { $offer }: atvyko.
fact-call-opened = Paskelbta rinkliava, iki { $day }.
fact-call-ended = Rinkliava baigta.
fact-purchase-wanted = Prašoma nupirkti: { $thing }.
fact-purchase-approved = Su pirkimu sutikta.
fact-purchase-paid = { $purchase }: nupirkta.
fact-purchase-dropped = Pirkimo atsisakyta.
fact-purchase-came = { $purchase }: atvyko.
fact-rule-set = Pakeista centro taisyklė.
fact-link-made = Grupė gavo nuorodą, iki { $day }.
fact-link-ended = Grupės nuoroda baigta.
refusal-more-than-offered = { $thing }: tiek nėra. Nieko nepakeista. Parašykite mažesnį skaičių.
refusal-not-covered = { $thing }: tiek ten nėra. Nieko neišleista. Pasirinkite kitą auką.
refusal-not-yet = { $thing }: dar per anksti. Nieko nepakeista. Pirma atlikite ankstesnį žingsnį.
problem-count = Parašykite skaičių kiekvienoje eilutėje. Nieko nepakeista.
problem-needs = „{ $text }“ nenurodo jokio poreikio. Rašykite numerius, pavyzdžiui, N-12.
problem-not-sorted = Pirma pasakykite, kas tai, lauke „Kas tai“.
problem-nothing-asked = Pasirinkite bent vieną dalyką. Nieko neišsiųsta.
problem-too-many = Dabar rašo daug žmonių. Jūsų tekstas čia. Siųskite vėl po minutės.
problem-what = Pasakykite, ką galėtumėte duoti. Nieko neišsiųsta.
said-offer-added = Pasiūlymas pridėtas.
said-offer-accepted = Priimta. Aukotojas (-a) tai matys per savo nuorodą.
said-offer-declined = Atmesta su padėka. Aukotojas (-a) tai matys per savo nuorodą.
said-offer-asked = Jūsų klausimas matomas per aukotojo (-os) nuorodą.
said-offer-promised = Diena išsaugota.
said-offer-taken-back = Atsiimta. Aukotojo (-os) žodžiai ir nuotraukos sunaikinti.
said-offer-sorted = Išsaugota. Šalia rodomi poreikiai, kuriems tinka.
said-offer-papers = Dokumentai išsaugoti.
said-offer-came = Įrašyta į apskaitą.
said-page-opened = Puslapis atidarytas visiems.
said-page-closed = Puslapis uždarytas. Gauti pasiūlymai lieka.
said-call-opened = Rinkliava atidaryta visiems.
said-call-ended = Rinkliava baigta. Pasiūlymai jai lieka.
said-purchase-wanted = Išsaugota. Laukia sutikimo.
said-purchase-approved = Sutikta. Galima pirkti.
said-purchase-paid = Įrašyta kaip nupirkta.
said-purchase-dropped = Pirkimo atsisakyta. Nieko neišleista.
said-purchase-came = Jau lentynoje.
said-limit-set = Riba išsaugota.
said-link-ended = Nuoroda nebeveikia.
said-asked = Jūsų sąrašas pas mus. Į jį pažiūrės žmogus.
said-got = Ačiū. Užrašyta.
said-replied = Ačiū. Jūsų atsakymas pas mus.
offers-beside = Šalia pasiūlymų
ask-people = Kiek jūsų yra
offer-fits = { $count ->
    [one] { $count } poreikiui
    [few] { $count } poreikiams
   *[other] { $count } poreikių
}
call-answers = { $count ->
    [one] { $count } pasiūlymas
    [few] { $count } pasiūlymai
   *[other] { $count } pasiūlymų
}
given-photos = { $count ->
    [one] { $count } nuotrauka iš 5
    [few] { $count } nuotraukos iš 5
   *[other] { $count } nuotraukų iš 5
}
## Needs: checked, confirmed, compared; what is better not brought; keys
said-need-confirmed = Poreikis galioja. Planas vėl į jį atsižvelgs.
said-need-reopened = Atšaukimas panaikintas. Poreikis vėl atviras.
said-needs-apart = Palikta atskirai. Sujungti jų nebesiūlysime.
said-flag-dismissed = Peržiūrėta. Jūsų priežastis išsaugota.
said-unwanted-added = Pridėta. Tai mato visi, kas čia dirba.
said-unwanted-removed = Pašalinta. Tai vėl galima vežti.
task-lapsed = { $count ->
    [one] { $count } poreikis nebegalioja
    [few] { $count } poreikiai nebegalioja
   *[other] { $count } poreikių nebegalioja
}
task-lapsed-more = Per ilgai niekas nepatvirtino. Paklauskite, tada patvirtinkite.
task-flagged = { $count ->
    [one] Į { $count } poreikį verta pažiūrėti
    [few] Į { $count } poreikius verta pažiūrėti
   *[other] Į { $count } poreikių verta pažiūrėti
}
task-flagged-more = Kažkas neįprasta. Nieko neatmesta; sprendžia žmogus.
do-ask-again = Paklausti vėl
do-confirm = Vis dar reikia
do-dismiss = Viskas gerai
do-part = Atskirti
do-apart = Tai du skirtingi
do-send-to-plan = Siųsti į planą
do-welcome = Vėl galima vežti
do-ask-not-to-bring = Prašyti nevežti
show-lapsing = Netenka galios
show-twins = Galbūt tas pats
show-flagged = Pažiūrėti
sort-label = Kokia eile
sort-urgency = Skubiausi pirma
sort-day = Pagal dieną, kada reikia
sort-thing = Pagal tai, ko reikia
sort-group = Pagal grupę
sort-cover = Mažiausiai padengti pirma
sort-newest = Naujausi pirma
all-regions = Visos sritys
col-region = Sritis
col-do = Ką daryti
need-lapsed = Nebegalioja
need-same-as = Tas pats kaip { $need }?
need-flagged = Pažiūrėkite
need-stands-until = Galioja iki { $day }
need-unwanted = Prašome to nevežti.
need-flags = Atkreipkite dėmesį
need-flags-hint = Nieko neatmesta. Išsiaiškinkite, tada pasakykite, kodėl viskas gerai, arba atšaukite poreikį.
flag-why = Kodėl viskas gerai
need-joined-here = { $need } prijungtas prie šio
need-twins-hint = Nuo 75 iš 100 klausiame. Sujungia tik žmogus.
need-confirm = Ar vis dar reikia?
need-confirm-hint = Paklauskite grupės. Nepatvirtintas poreikis netenka galios ir neplanuojamas.
way-call-back = Perskambinta anksčiau žinomu numeriu
way-call-back-read = Perskaitykite numerį grupės puslapyje. Skaitymas užrašomas.
way-no-contact = Prieš šį poreikį numeris nebuvo žinomas. Reikia rašto arba laiduotojo (-os).
way-referee = Laiduoja mums pažįstamas žmogus
way-who = Kas laiduoja
way-letter = Raštas su antspaudu
way-letter-text = Jo numeris arba ką jis sako; saugomas tik atspaudas
way-dated = Rašto diena
way-partner = Partneris su tvarkingais pakvitavimais
way-nothing = Niekas nežino; tai tik tekstas
proof-nothing = tik tekstas
proof-call-back = perskambinta žinomu numeriu
proof-letter = raštas, { $day }
proof-referee = laiduoja mums pažįstamas žmogus
proof-partner = { $count ->
    [one] { $count } tvarkingas pakvitavimas
    [few] { $count } tvarkingi pakvitavimai
   *[other] { $count } tvarkingų pakvitavimų
}
twin-score = Panašumas { $percent }
twin-item = Daiktas ir dydis
twin-who = Grupė, kontaktas arba vieta
twin-quantity = Kiekis
twin-text = Žodžiai
flag-above-norm = Daugiau nei pusantro karto viršija tiek žmonių normą
flag-shared-contact = Kita grupė turi tą patį kontaktą
flag-no-receipt = Trečias ar vėlesnis poreikis, o pakvitavimų dar nėra
flag-unknown-receiver = Daiktai vyks grupei, kurios čia niekas nepažįsta
flag-wants-proof = Kritiška, sunku arba automobilis: reikia rašto arba laiduotojo (-os)
flag-call-back = Išrinkta burtais: paskambinkite ir paklauskite, ar atvyko
unwanted-title = Prašome nevežti
unwanted-lead = Pasakykite aukotojams, kol jie nesupakavo. Kiekvienas daiktas turi priežastį, kartais ir terminą.
unwanted-empty = Sąrašas tuščias. Viskas, ko prašoma, reikalinga.
unwanted-add = Pridėti į sąrašą
unwanted-until = Iki kada
unwanted-since = Nuo { $day }
unwanted-asked = { $count ->
    [one] { $count } atviras poreikis to prašo
    [few] { $count } atviri poreikiai to prašo
   *[other] { $count } atvirų poreikių to prašo
}
unwanted-enough = To yra daugiau, nei kas nors prašo.
unwanted-no-room = Tam nėra vietos.
unwanted-spoils = Tai sugenda kelyje.
unwanted-border = To nepraleidžia per sieną.
unwanted-harmful = Tai gali pakenkti žmonėms.
unwanted-buy-there = Tai geriau pirkti vietoje.
needs-closed-now = { $count ->
    [one] Uždarytas { $count } poreikis.
    [few] Uždaryti { $count } poreikiai.
   *[other] Uždaryta { $count } poreikių.
}
problem-who = Niekas neįvardytas. Nieko nepakeista. Parašykite, kas laiduoja.
problem-letter = Trūksta rašto žodžių arba dienos. Nieko nepakeista. Parašykite abu.
problem-way = Nieko nepakeista. Pasirinkite, iš kur tai žinoma.
problem-why = Priežasties dar nėra. Nieko nepakeista. Parašykite, kodėl viskas gerai.
problem-reason = Pasirinkite priežastį iš sąrašo. Nieko nepakeista.
problem-changed-meanwhile = Poreikis pakeistas { $when }: { $who }. Jūsų tekstas žemiau; pasirinkite, kas liks.
ago-now = ką tik
ago-minutes = { $count ->
    [one] prieš { $count } minutę
    [few] prieš { $count } minutes
   *[other] prieš { $count } minučių
}
ago-hours = { $count ->
    [one] prieš { $count } valandą
    [few] prieš { $count } valandas
   *[other] prieš { $count } valandų
}
refusal-changed-meanwhile = { $thing }: tuo tarpu pakeitė kiti. Nieko nepakeista. Pažiūrėkite dar kartą.
refusal-number-not-known = { $thing }: numeris anksčiau nebuvo žinomas. Nieko nepakeista. Reikia rašto arba laiduotojo (-os).
refusal-no-partner = { $thing }: dar nėra trijų tvarkingų pakvitavimų. Nieko nepakeista. Pasirinkite kitą būdą.
refusal-still-open = { $thing }: atviras. Nieko panaikinti nereikėjo.
refusal-early = Ši diena dar neatėjo. Nieko nepakeista. Pasirinkite ankstesnę.
fact-need-confirmed = Paklausta: vis dar reikia.
fact-need-reopened = Vėl atidarytas.
fact-needs-told-apart = { $one } ir { $other } yra du skirtingi poreikiai.
fact-flag-dismissed = Peržiūrėta, viskas gerai: { $flag }.
fact-asked-not-to-bring = Prašome nevežti: { $thing }.
fact-welcomed-again = Vėl galima vežti: { $thing }.
fact-proof = Iš kur žinome
find-papers = Dokumentai ir pasiūlymai
find-waybill = Važtaraštis
find-offer = Pasiūlymas
keys-title = Klavišai
keys-close = Uždaryti
keys-find = Rasti bet ką
keys-step = Kita arba ankstesnė eilutė
keys-tick = Pasirinkti šią eilutę
keys-help = Rodyti arba slėpti šiuos klavišus
## Reports that wait for a person
aside-title = Ataskaitos, kurios laukia
aside-lead = Kažkas pranešė tai, ko apskaita dar nepriima. Nieko neprarasta.
aside-empty = Nė viena ataskaita nelaukia.
aside-one = Ataskaita { $id }
aside-waits = Laukia žmogaus
aside-is-closed = Baigta
aside-ready = Dabar galima įrašyti
aside-told = Kas pranešta
aside-by = Kas pranešė
aside-happened = Kada tai įvyko
aside-recorded = Užrašyta
aside-why = Kodėl laukia
aside-why-unknown = Ji mini tai, ko nėra apskaitoje.
aside-why-received = Šis važtaraštis jau gautas anksčiau.
aside-signed = { $actor }, { $when }
aside-names = Ką ji mini
aside-known = yra apskaitoje
aside-unknown = nėra apskaitoje
aside-carry-out = Įrašyti
aside-carry-out-hint = Viskas, ką ji mini, jau yra apskaitoje. Skaičiuojama nuo tada, kai tai įvyko.
aside-not-yet = Kažko, ką ji mini, vis dar nėra apskaitoje. Pirma pridėkite arba baikite ataskaitą.
aside-received-hint = Galioja pirmas gavimas. Jei kiekiai skiriasi, perskaičiuokite vietoje ir baikite šią ataskaitą.
do-carry-out = Įrašyti dabar
aside-close = Baigti
aside-close-hint = Niekas nejuda. Pranešimas lieka čia kartu su jūsų žodžiais.
aside-close-why = Kodėl daugiau nieko nereikia daryti
do-close-aside = Baigti ataskaitą
aside-was-closed = Baigta su žodžiais
aside-was-carried-out = Įrašyta
said-aside-carried-out = Įrašyta. Dabar tai yra apskaitoje.
said-aside-closed = Ataskaita baigta. Jūsų žodžiai išsaugoti su ja.
problem-aside-why = Priežasties dar nėra. Nieko nepakeista. Parašykite, kodėl daugiau nieko nereikia daryti.
refusal-still-aside = { $thing }: dar negalima įrašyti. Nieko nepakeista. Pažiūrėkite, ką ji mini.
fact-aside-closed = Ataskaita baigta, nurodyta priežastis.
fact-aside-carried-out = Ataskaita įrašyta.
aside-why-blank = Ji mini etiketę, kurios nėra ant jokios dėžės.
aside-why-ended = Ji mini dėžę, kuri padalyta, sujungta arba ištuštinta.
aside-ended-hint = Šios dėžės nebėra. Išsiaiškinkite, kuo ji tapo, ir baikite ataskaitą.
aside-why-pallet = Ji skaičiuoja padėklą, o ant jo stovi dėžės.
aside-pallet-hint = Suskaičiuokite dėžes ant jo po vieną, tada baikite ataskaitą.

## Forms that are too long, and choices that are none
trouble-too-much = Per daug vienai formai
trouble-too-much-text = Nieko nepakeista. Tai, ką parašėte, dar yra ankstesniame puslapyje: grįžkite ten. Tada siųskite mažiau vienu kartu.
problem-form-too-long = Per daug vienai formai. Nieko nepakeista. Sutrumpinkite arba siųskite dalimis.
problem-choice = Pasirinkite iš sąrašo. Nieko neišsaugota.

## Lists of what one row of Today tells
only-all = Rodyti viską
road-all = Viskas, kas kelyje
road-empty = Kelyje nieko nėra.
flow-regions = Pagal regionus: iš ten, per jį arba į ten
flow-until = { $way }, iki { $day }
plan-only = Sudarytas tik pasirinktiems poreikiams: { $count }.
plan-whole = Viskas, spausdinti

## Reports and pictures
nav-reports = Ataskaitos
nav-pictures = Paveikslai
matter-reports = ataskaitos
reports-lead = Kaip sekasi darbas, mėnuo po mėnesio. Kiekvienas skaičius veda prie to, kas už jo yra.
reports-month = Mėnuo
reports-span = Kiek mėnesių
report-months = { $count ->
    [one] { $count } mėnuo
    [few] { $count } mėnesiai
   *[other] { $count } mėnesių
}
report-month = { $year } m. { $month }
month-name = { $month ->
    [1] sausis
    [2] vasaris
    [3] kovas
    [4] balandis
    [5] gegužė
    [6] birželis
    [7] liepa
    [8] rugpjūtis
    [9] rugsėjis
    [10] spalis
    [11] lapkritis
   *[12] gruodis
}
reports-origin = Kilmės šalis
reports-all-origins = Visos šalys
report-origin-unknown = Šalis nežinoma
report-region-unknown = Sritis nežinoma
reports-region = Sritis
reports-measures = Rodikliai
reports-measure = Rodiklis
reports-before = Anksčiau
report-trend = 12 mėnesių
report-trend-told = { $from }: { $first }. { $until }: { $last }.
reports-losses = Kas prarasta ir kodėl
reports-reason = Priežastis
reports-often = Kiek kartų
reports-weight = Svoris
report-loss-on-the-way = { $reason }, kelyje
report-times = { $count ->
    [one] { $count } kartas
    [few] { $count } kartai
   *[other] { $count } kartų
}
reports-goods = Daiktai pagal rūšį, kilmę ir mėnesį
reports-goods-empty = Per šiuos mėnesius niekas neatvyko, neperduota ir neprarasta.
reports-item = Pozicija
reports-lost = Prarasta
reports-behind = Kas už to yra
reports-behind-empty = Už šio skaičiaus nieko nėra. Pasirinkite kitus mėnesius.
reports-day = Diena
reports-what = Kas
reports-amount = Kiek
reports-to = Kam
reports-counts = Kaip skaičiuojama
report-withheld = { $count ->
    [one] Dar { $count } eilutė suskaičiuota, jūsų vaidmeniui nerodoma.
    [few] Dar { $count } eilutės suskaičiuotos, jūsų vaidmeniui nerodomos.
   *[other] Dar { $count } eilučių suskaičiuota, jūsų vaidmeniui nerodoma.
}
report-of = { $part } iš { $whole }
report-needs = Poreikiai: { $of }
report-by-weight = Pagal svorį { $share }: { $of }
report-nine-of-ten = Devyni iš dešimties: iki { $wait }
report-handovers = { $count ->
    [one] { $count } perdavimas
    [few] { $count } perdavimai
   *[other] { $count } perdavimų
}
report-gifts = { $count ->
    [one] { $count } auka
    [few] { $count } aukos
   *[other] { $count } aukų
}
report-lots = { $count ->
    [one] { $count } partija
    [few] { $count } partijos
   *[other] { $count } partijų
}
report-unknown = { $count ->
    [one] { $count } nežinoma
    [few] { $count } nežinoma
   *[other] { $count } nežinoma
}
report-unweighed = { $count ->
    [one] { $count } be žinomo svorio
    [few] { $count } be žinomo svorio
   *[other] { $count } be žinomo svorio
}
report-no-weight = svoris nežinomas
report-hours = { $count ->
    [one] { $count } valanda
    [few] { $count } valandos
   *[other] { $count } valandų
}
report-days = { $days } d.
report-per-kg = { $amount } už kilogramą
report-for-weight = už perduotus { $weight }
report-cost-without = Pirkimai neįskaičiuoti.
report-line-unknown = nežinoma
report-line-counted = suskaičiuota
report-filled = Patenkinta dalis
report-filled-means = Gauta iš to, ko prašyta šiems mėnesiams. Atšaukti poreikiai neskaičiuojami.
report-filled-none = Šiems mėnesiams nieko neprašyta.
report-filled-part = gauta viskas
report-filled-whole = ne viskas
report-on-time = Laiku
report-on-time-means = Poreikiai, kurie iki savo dienos turėjo viską, iš tų, kurių diena praėjo.
report-on-time-none = Per šiuos mėnesius nepraėjo nė vieno poreikio diena.
report-on-time-part = laiku
report-on-time-whole = vėlai arba ne viskas
report-lead-time = Laikas iki perdavimo
report-lead-time-means = Nuo pirmos poreikio patikros iki kiekvieno perdavimo jam. Pusė užtruko ne ilgiau.
report-lead-time-none = Patikrintiems poreikiams nieko neperduota.
report-shelf-time = Laikas lentynose
report-shelf-time-means = Nuo aukos atvykimo iki kiekvieno jos perdavimo. Pusė užtruko ne ilgiau.
report-shelf-time-none = Per šiuos mėnesius nieko neperduota.
report-loss = Nuostolių dalis
report-loss-means = Nurašytas svoris iš viso perduoto ar nurašyto svorio.
report-loss-none = Nieko neperduota ir neprarasta.
report-papers = Be pakvitavimo
report-papers-means = Šių mėnesių važtaraščiai be atsakomojo parašo, iš visų išvykusių.
report-papers-none = Per šiuos mėnesius neišvyko nė vienas važtaraštis.
report-papers-part = be pakvitavimo
report-papers-whole = gauta
report-accuracy = Tikslumas
report-accuracy-means = Skaičiavimai, sutapę su apskaita, iš visų skaičiavimų.
report-accuracy-none = Per šiuos mėnesius niekas neskaičiavo.
report-accuracy-part = kaip apskaitoje
report-accuracy-whole = kitaip
report-right-first = Teisingai iš pirmo karto
report-right-first-means = Važtaraščių eilutės, kurios atvyko kaip išsiųstos, iš visų suskaičiuotų.
report-right-first-none = Per šiuos mėnesius nesuskaičiuotas nė vienas važtaraštis.
report-right-first-part = kaip išsiųsta
report-right-first-whole = kitaip
report-cost = Pristatyto kilogramo kaina
report-cost-means = Vežimas, laikymas ir pakavimas, kiek užrašyta, kiekvienam perduotam kilogramui.
report-cost-none = Šių mėnesių išlaidų neužrašyta. Pridėkite žemiau.
report-came = Atvyko
report-came-means = Kas mums duota, be to, kas pasirodė neatvykę.
report-came-none = Per šiuos mėnesius niekas neatvyko.
report-given = Perduota
report-given-means = Kas pateko į grupių rankas.
report-given-none = Per šiuos mėnesius nieko neperduota.
shelves-title = Lentynose
shelves-all = Visos partijos lentynose
shelves-here = Čia jau
days-here = { $count ->
    [one] { $count } diena
    [few] { $count } dienos
   *[other] { $count } dienų
}
age-month = Iki 30 dienų
age-quarter = 31–90 dienų
age-half-year = 91–180 dienų
age-longer = Daugiau nei 180 dienų
ends-past = Galiojimas baigėsi
ends-later = Vėliau
ends-never = Diena nežinoma
pictures-lead = Iš kur ir kur vyksta daiktai, kiek laiko guli atsargos, kada baigiasi galiojimas. Šalys ir sritys, niekada miestai.
pictures-table = Tas pats lentelėje
pictures-more-rows = { $count ->
    [one] Dar { $count } eilutė yra CSV faile.
    [few] Dar { $count } eilutės yra CSV faile.
   *[other] Dar { $count } eilučių yra CSV faile.
}
pictures-share = Dalis nuo didžiausio
pictures-today = Šiandien
streams-title = Iš ko, kas, kur
streams-mark = Pažymėti rūšį
streams-others = Kiti
streams-told = Perduota: { $weight }. Pažymėta: { $kind }, { $marked }.
streams-unweighed = { $count ->
    [one] { $count } perdavimas be žinomo svorio, jis nenupieštas.
    [few] { $count } perdavimai be žinomo svorio, jie nenupiešti.
   *[other] { $count } perdavimų be žinomo svorio, jie nenupiešti.
}
streams-empty = Per šiuos mėnesius neperduota nieko, kieno svoris žinomas. Pasirinkite kitus.
flow-title = Kelias
flow-delay = Be paskutinių dviejų savaičių
flow-legend = Kuo platesnė kreivė, tuo daugiau svorio. Žiedai – šalies ar srities vidurys, ne miestas.
flow-told = { $count ->
    [one] Žemėlapis su { $count } kreive. Skaičiai yra lentelėje.
    [few] Žemėlapis su { $count } kreivėmis. Skaičiai yra lentelėje.
   *[other] Žemėlapis su { $count } kreivių. Skaičiai yra lentelėje.
}
flow-outside = Ne šiame žemėlapyje:
flow-nowhere = { $weight }: nežinoma šalis arba sandėlio ar grupės sritis.
flow-empty = Kelio nupiešti negalima. Reikia kilmės šalių ir sandėlių bei grupių sričių.
flow-from = Iš kur
flow-to = Kur
ages-title = Kiek laiko guli atsargos
ages-age = Čia jau
ages-empty = Lentynos tuščios.
ages-oldest = Seniausios partijos
calendar-title = Kada baigiasi galiojimas
calendar-ends = Galioja iki
calendar-told = { $count ->
    [one] Dvylikos mėnesių kalendorius: per juos baigsis { $count } partijos galiojimas.
    [few] Dvylikos mėnesių kalendorius: per juos baigsis { $count } partijų galiojimas.
   *[other] Dvylikos mėnesių kalendorius: per juos baigsis { $count } partijų galiojimas.
}
calendar-legend = Kiekvienas taškas – diena; kuo didesnis, tuo daugiau svorio. Žiedas: svoris nežinomas.
calendar-empty = Per dvylika mėnesių niekam lentynose nesibaigs galiojimas.
trends-title = Kaip sekėsi per metus
trends-empty = Dar nėra ko piešti. Šios linijos atsiras iš poreikių su diena ir perdavimų.
trend-told = Dvylikos mėnesių linijos: { $names }. Skaičiai yra lentelėje.
cost-transport = Vežimas
cost-storage = Laikymas
cost-packing = Pakavimas
fact-cost-noted = Užrašytos išlaidos: { $kind }, { $amount }.
said-cost-noted = Išlaidos užrašytos.
cost-add = Užrašyti išlaidas
cost-lead = Parašykite, kiek išleista, ir niekada – kam sumokėta. Minusas pataiso per didelę sumą.
cost-kind = Už ką
cost-day = Diena
cost-amount = Suma
cost-amount-hint = Pavyzdžiui, 120,50
cost-currency = Valiuta
cost-waybill = Kuriam važtaraščiui
cost-do = Užrašyti
problem-cost-kind = Pasakykite, už ką išleista. Nieko neišsaugota.
problem-cost-amount = Sumos nepavyksta perskaityti. Rašykite taip: 120,50. Nieko neišsaugota.
problem-cost-currency = Pasirinkite valiutą iš sąrašo. Nieko neišsaugota.
problem-cost-day = Pasirinkite dieną, kuri jau atėjo. Nieko neišsaugota.
problem-cost-waybill = Važtaraštis turi numerį, pavyzdžiui, W-1. Nieko neišsaugota.
## What people wrote in a chat
chat-title = Įklijuoti iš pokalbio
chat-lead = Ką žmonės parašė, bet kuria mūsų kalba. Dar nieko neišsaugota.
chat-do = Įklijuoti iš pokalbio
chat-text = Kas parašyta
chat-text-hint = Viena žinutė arba visas pokalbis. Kas rašė, nesaugoma.
chat-group = Kam, jei niekas neįvardytas
chat-group-ask = Klausti manęs
chat-read = Perskaityti
chat-found = Kas pasakyta pokalbyje
chat-proposals = Poreikiai, kurie bus pridėti
chat-proposals-hint = Pažymėkite, kas teisinga. Kas ne, pakeiskite.
chat-take = Pridėti šį
chat-ask = Paklausti
chat-size = Dydis
chat-elsewhere = Ką atlikti kitur
chat-elsewhere-hint = Čia su tuo nieko nedaroma. Atlikite ten, kur tam vieta.
chat-asked = Klausimai apie likusius
chat-asked-hint = Šie žodžiai nesuprasti.
chat-aside = Ne apie daiktus
chat-aside-hint = Perskaityta ir palikta.
chat-add = Pridėti pažymėtus
chat-again = Perskaityti vėl
chat-nothing = Daiktų čia nerasta. Jūsų tekstas žemiau; nieko neprarasta.
chat-kind-offer = Pasiūlymas
chat-kind-news = Naujiena apie poreikį
chat-kind-withdrawal = Nebereikia
chat-kind-receipt = Atvyko
chat-kind-exclusion = Nevežti
chat-kind-case = Žmogus prašo pagalbos
chat-do-withdrawal = Nė vienas atviras poreikis to neprašo. Paklauskite, kuris turimas omenyje.
chat-do-receipt = Joks važtaraštis su tuo pas juos nevyksta. Praneškite ten, kur perduota.
chat-do-offer = Užrašykite šį pasiūlymą jo paties formoje.
chat-do-news = Pažiūrėkite į poreikį ir pasakykite, kas su juo nutiko.
chat-do-exclusion = Pasakykite tiems, kas renka.
chat-do-case = Perduokite tiems, kas rūpinasi žmonėmis. Tai ne daiktų poreikis.
chat-open-need = Atverti { $need }
chat-empty = Nieko neparašyta. Įklijuokite tekstą ir perskaitykite vėl.
chat-too-long = Tekstas per ilgas: daugiausia { $count } raidžių. Nieko neišsaugota. Skaitykite dalimis.
chat-none-ticked = Nieko nepažymėta, todėl nieko nepridėta.
chat-problem-line = { $row } eilutė: { $why }
said-chat-added = Kas pažymėta, pridėta.
why-offer-or-need = „{ $text }“: tai siūloma ar prašoma?
why-which-place = „{ $text }“: kas tiksliai ir kuriame mieste?
why-alternative-amount = „{ $text }“: kiek reikia arba kas dar tiktų?
why-vague-amount = „{ $text }“ nėra skaičius. Kiek?
why-size-or-amount = { $text } – dydis ar kiekis?
why-best-before-or-deadline = Iki šios dienos galioja ar iki jos reikia?
why-which-medicine = Koks tiksliai vaistas: pavadinimas ir stiprumas? ({ $item })
why-medicine-for-child = Vaistai vaikui? Kiek vaikui metų ir ką sakė gydytojai?
why-did-not-come = Neatvyko. Su kuriuo važtaraščiu siųsta?
why-no-size = Koks dydis?
why-unknown-group = Kuri grupė yra „{ $text }“?
why-no-group = Kuriai grupei to reikia?
why-persons-case = Žmogus prašo pagalbos. Tai ne daiktų poreikis.
why-do-elsewhere = Tai ne poreikis. Atlikite ten, kur tam vieta.
why-message-cut = Perskaitytos tik pirmos raidės: { $limit }.

## A list pasted out of a sheet, and rows mended where they stand
do-paste-sheet = Įklijuoti iš lentelės
paste-title = Įklijuoti iš lentelės
paste-text = Jūsų lentelės eilutės
paste-hint = Nukopijuokite eilutes su antraštėmis ir įklijuokite čia.
paste-at-once = Jos perskaitomos iš karto.
paste-group = Kam, jei sąraše nepasakyta
paste-read = Perskaityti eilutes
paste-or-file = Arba pasirinkite failą
paste-list = Įklijuotas sąrašas
paste-empty = Nieko neįklijuota. Nukopijuokite eilutes ir įklijuokite čia. Nieko neišsaugota.
paste-too-long = Per daug, kad būtų įklijuota. Išsaugokite failą ir pasirinkite jį žemiau. Nieko neišsaugota.
paste-who = Sąraše nepasakyta, kas prašo. Pasirinkite grupę ir skaitykite iš naujo. Jūsų eilutės žemiau.
import-add-look = Pridėti { $count }, peržiūrėti { $odd }
import-add-rest = Pridėti
import-mend-hint = Pakeiskite, kas negerai. Kita lieka.
import-still = Šios eilutės dar laukia atsakymo. Ką įrašėte, yra žemiau.
import-leave-rest = Likusių nepridėti
said-list-rest-left = Likusios nepridėtos. Kas pridėta, lieka.
import-columns = Stulpeliai
import-columns-hint = Kuo kiekvienas palaikytas.
column-number = Eilutės numeris
column-item = Kas
column-category = Rūšis
column-variant = Dydis, kam
column-amount = Kiek
column-unit = Vienetas
column-note = Pastaba
column-place = Vieta
column-group = Grupė
column-priority = Skubumas
column-wanted-by = Reikia iki
column-expiry = Galioja iki
column-donor = Kas davė
column-reference = Dokumento numeris
column-weight = Svoris
column-other = Neskaitomas
adopt-waybills = Kiekviena mašina gaus važtaraštį išvykdama.
import-added = { $count ->
    [one] Pridėta { $count } eilutė.
    [few] Pridėtos { $count } eilutės.
   *[other] Pridėta { $count } eilučių.
}
import-odd-left = { $count ->
    [one] Peržiūrėti { $count } eilutę
    [few] Peržiūrėti { $count } eilutes
   *[other] Peržiūrėti { $count } eilučių
}
import-odd-more = { $count ->
    [one] Dar { $count } eilutė laukia, kol šios bus baigtos.
    [few] Dar { $count } eilutės laukia, kol šios bus baigtos.
   *[other] Dar { $count } eilučių laukia, kol šios bus baigtos.
}
adopt-more = { $count ->
    [one] ir dar { $count }
    [few] ir dar { $count }
   *[other] ir dar { $count }
}
## Bad input

problem-too-long = Tekstas per ilgas. Daugiausia raidžių: { $count }. Niekas nepakeista.
problem-rows = Kai kurie laukai atėjo du kartus. Niekas nepakeista. Peržiūrėkite eilutes ir siųskite vėl.
problem-words = Čia nieko neparašyta. Niekas nepakeista. Pirmiausia parašykite.
typed-below = Ką parašėte
typed-signed-out = Jūs atsijungęs. Niekas nepakeista. Nukopijuokite savo tekstą žemiau, tada prisijunkite.
typed-not-fresh = Dar kartą parodykite, kas esate. Jūsų tekstas žemiau; pirmiausia jį nukopijuokite.
changed-by = { $thing } pakeista { $when }: { $who }.
changed-by-you = { $thing } jau pakeitėte { $when }.
problem-counted-meanwhile = Grupė suskaičiuota { $when }: { $who }, iš viso { $people }. Jūsų skaičiai žemiau; pasirinkite, kas liks.
chat-before = Šis pokalbis jau pridėtas: { $who }, { $day }.
chat-again-add = Pridėti pažymėtus dar kartą
problem-chat-before = Šis pokalbis jau pridėtas. Niekas nepridėta du kartus. Pažymėkite žemiau, jei to norite.
chat-same = { $need } to jau prašo. Pažymėkite tik jei reikia daugiau.

## What a chat takes back, brings and offers
chat-back = Nebereikia
chat-back-hint = Pažymėkite poreikius, kuriuos atšaukia.
chat-back-all = Atšaukti
chat-back-rest = Toliau prašyti { $rest }
chat-back-road = kelyje: { $amount }
chat-back-several = Tinka keli poreikiai. Paklauskite, kuris turimas omenyje.
chat-back-other = Nė vienas poreikis neprašo tiksliai tiek. Paklauskite, kas turima omenyje.
chat-back-twice = Šis poreikis čia atšaukiamas du kartus. Pažymėkite jį kartą.
chat-back-more = Yra daugiau. Pažiūrėkite poreikių sąraše.
chat-back-gone = Šio poreikio nėra. Niekas nepakeista. Nuimkite žymę.
chat-back-changed = { $text } tuo metu pakeistas. Nieko nepadaryta. Pažiūrėkite ir pažymėkite iš naujo.
chat-back-one = Atšaukiama mažiau, nei prašoma. Pažymėkite tik vieną poreikį.
chat-got = Atvyko
chat-got-hint = Palyginkite suskaičiuotą su išsiųstu.
chat-got-all = Viskas atvyko taip, kaip išsiųsta
chat-got-which = Kuris važtaraštis turimas omenyje? Paklauskite jų.
chat-got-count = Niekas neparašė, kiek atvyko: { $thing }.
chat-got-other = Rašo kitą kiekį, nei išsiųsta: { $thing }.
chat-got-gone = { $text } nebėra kelyje. Niekas nepakeista. Nuimkite žymę.
chat-offers = Pasiūlymai, kuriuos galima užrašyti
chat-offers-hint = Tuo niekam nieko nepažadama.
chat-kind-need = Poreikis
chat-do-need = Pasakykite tam, kas prideda poreikius.
## Boxes

fact-box-label = { $box }: padaryta etiketė.
fact-box-packed = { $box }: supakuota, sandėlis { $hub }: { $what }.
fact-box-taken-out = { $box }: išimta: { $what }.
fact-box-sealed = { $box }: užplombuota. { $seal }
fact-box-opened = { $box }: atidaryta.
fact-box-split = { $box }: padalyta į { $boxes }.
fact-box-merged = { $box }: viskas perkelta į { $other }.
fact-box-stacked = { $box }: pastatyta ant padėklo { $other }.
fact-box-unstacked = { $box }: nuimta nuo padėklo.
fact-box-shelved = { $box }: padėta į lentyną { $shelf }.
fact-box-put-aside = { $box }: atidėta, sandėlis { $hub }.
fact-box-released = { $box }: vis dėlto tinka, vėl lentynoje, sandėlis { $hub }.
fact-box-here = { $box }: matyta, sandėlis { $hub }.
fact-box-handed-over = { $box }: perduota, gauna { $group }. { $signed }
fact-box-witnessed = { $box }: kitas žmogus sako tą patį, turi { $group }. { $signed }
fact-box-contested = { $box }: kitas žmogus sako, kad turi { $group }. { $signed }
fact-box-judged = { $box }: nuspręsta, turi { $group }.
fact-box-counted = { $box }: viduje suskaičiuota: { $what }.
fact-box-lost = { $box }: prarasta, { $reason }: { $what }.
signed-nothing = Niekas nepasirašė.
signed-photo = Yra nuotrauka.
signed-paper = Pasirašė ant popieriaus.
signed-code = Pasirašė kodu.
box-nothing = nieko
account-under-check = Tikrinama
refusal-boxed = Tiek { $thing } nėra ne dėžėse. Nieko nepakeista. Siųskite dėžes arba pirma išimkite.
refusal-sealed = { $thing } užplombuota. Nieko nepakeista. Pirma atidarykite.
refusal-blank-label = { $thing } dar neklijuota ant dėžės. Nieko nepakeista. Pirma ką nors supakuokite.
refusal-label-used = { $thing } jau ant dėžės. Nieko nepakeista. Imkite kitą etiketę.
refusal-box-ended = { $thing } nebe dėžė. Nieko nepakeista. Pažiūrėkite, kas su ja nutiko.
refusal-not-at-hub = { $thing } ne čia. Nieko nepakeista. Nuskaitykite ten, kur ji yra.
refusal-no-pallet = { $thing } čia ne padėklas. Nieko nepakeista. Padėklui imkite naują etiketę.
refusal-not-in-box = Dėžėje nėra tiek { $thing }. Nieko nepakeista. Suskaičiuokite, kas joje.
refusal-does-not-add-up = Dalys ir dėžė skiriasi { $count } iš { $thing }. Nieko nepakeista. Pirma išimkite likutį arba užrašykite kaip prarastą.

## Labels

labels-title = Dėžių etiketės
labels-hint = Nuskaitykite arba įveskite kodą
labels-what = Kas viduje
labels-how-much = Kiek
labels-use-before = Sunaudoti iki
## Pages of boxes

boxes-title = Dėžės
boxes-lead = Kas kiekvienoje yra ir kur ji.
boxes-search = Ieškoti dėžių
boxes-search-hint = Kodas arba daiktas
boxes-empty = Čia dėžių nėra. Atverkite partiją sandėlyje ir supakuokite.
boxes-ours = Pas mus
boxes-check = Patikrinti
boxes-labels = Tuščios etiketės
boxes-given = Perduotos
boxes-all = Visos
col-box = Dėžė
box-inside = Kas joje
box-nothing-inside = Joje nieko nėra.
box-stands-on-it = Dėžės ant jo
box-blank = Tuščia etiketė
box-open = Atvira
box-sealed = Uždaryta
box-pallet = Padėklas
box-split = Padalyta
box-merged = Perkelta
box-emptied = Ištuštinta
box-doubted = Suskaičiuokite
box-kept = Kur ji turi keliauti
box-parent = Atsirado iš
box-on-pallet = Stovi ant padėklo
box-became = Tapo
box-seal-number = Plombos numeris, jei yra
box-judge = Kas ją turi?
box-judge-hint = Žmonės sako skirtingai. Kol nenuspręsite, ji niekam neskaičiuojama.
box-signed = Kaip pasirašė
box-told-by = Kas taip sako
do-judge = Nuspręsti
do-judge-for = Turi { $group }
box-handed = Perduoti
box-to-whom = Kas ima
do-hand-over = Perduoti
box-here = Ji čia
do-here = Ji čia
box-count = Suskaičiuokite, kas joje
box-count-hint = Rašykite, ką suskaičiavote, o ne kas etiketėje.
do-count = Išsaugoti
box-seal = Uždaryti dėžę
do-close-box = Uždaryti
box-open-again = Atidaryti dėžę
do-open-box = Atidaryti
box-split-it = Padalyti
box-split-hint = Kiek dedama į kiekvieną naują dėžę, pvz., 10 + 14. Viskas turi kur nors patekti.
do-split = Padalyti
box-take-out = Išimti
do-take-out = Išimti
box-shelf = Lentyna
do-shelve = Padėti
box-pack = Supakuoti į dėžes
box-pack-hint = { $hub }: nesupakuota { $amount }.
box-pack-each = Į kiekvieną dėžę
box-pack-count = Kiek dėžių
box-pack-code = Arba į šią dėžę
box-pack-code-hint = Kodas etiketėje. Naujoms dėžėms palikite tuščią.
do-pack = Supakuoti
said-packed = Supakuota.
said-box-done = Padaryta.
said-box-told = Išsaugota. Niekas, ką pasakėte, neprarasta.
problem-box-code = „{ $text }“ nėra dėžės kodas. Palyginkite su etikete.
problem-box-count = Parašykite, kiek dėžių, nuo 1 iki 500.
problem-box-shelf = Parašykite lentynos pavadinimą.
problem-split = „{ $text }“ nesako, kiek dedama į kiekvieną dėžę. Rašykite taip: 10 + 14.
box-unknown = Mes dar nežinome { $code }. Vis tiek imkite; žmogus pažiūrės.
box-letter-wrong = Viena raidė atrodo neteisinga: { $code }. Palyginkite su etikete.

## Waybills
waybill-send = Išsiųsti daiktus
waybill-send-lead = Pažiūrėkite, kas supakuota, pakeiskite, kas skiriasi, ir siųskite.
waybill-ends = Iš kur ir kam
waybill-from = Iš
waybill-to = Kam
waybill-search = Ieškoti kitų daiktų ir dėžių
waybill-nothing-there = Ten nėra nieko, ką būtų galima išsiųsti.
waybill-boxes-hint = Pažymėta: viskas joje yra jiems
waybill-goes = Vyksta
waybill-kept = Atidėta pagal planą
waybill-kept-hint = Laukuose yra tai, kas guli ne dėžėse
waybill-free = Taip pat yra, niekam neatidėta
waybill-free-hint = Kas anksčiau baigiasi, tas aukščiau
waybill-goods = Daiktai
waybill-sent = Išsiųsta
waybill-came = Atvyko
waybill-damaged = sugadinta { $amount }
waybill-short = trūksta { $amount }
waybill-over = { $amount } daugiau
waybill-under-way = Kelyje
waybill-all-came = Viskas atvyko
waybill-all-came-hint = Kiekviena dėžė vietoje ir uždaryta, niekas nesugadinta.
do-all-came = Viskas atvyko
waybill-count = Suskaičiuoti, kas atvyko
waybill-closed-boxes = Dėžės, atvykusios uždarytos
waybill-closed-boxes-hint = Pažymėkite kiekvieną, kurią laikote. Kas viduje, skaičiuoti nereikia.
waybill-count-hint = Suskaičiuokite viską, kas ne šiose dėžėse. Nieko nėra – tai 0.
problem-count-of = Kiek atvyko: { $text }? Jei nieko, įrašykite 0. Nieko nepakeista.
problem-nothing-to-send = Nieko nepasirinkta. Pažymėkite dėžę arba įrašykite kiekį. Nieko nepakeista.
said-sent = Jis kelyje. Tai jo važtaraštis.
said-waits = Išsaugota, bet žmogus turi pažiūrėti.
said-came = Užrašyta.
do-send = Siųsti
do-go-on = Toliau
waybill-hidden = { $count ->
    [one] Dar { $count } eilutė ne jums.
    [few] Dar { $count } eilutės ne jums.
    *[other] Dar { $count } eilučių ne jums.
}
waybill-boxes-more = { $count ->
    [one] Ten dar { $count } dėžė. Ieškokite jos.
    [few] Ten dar { $count } dėžės. Ieškokite jų.
    *[other] Ten dar { $count } dėžių. Ieškokite jų.
}
waybill-kept-more = { $count ->
    [one] Atidėta dar { $count } eilutė. Ji vyks su kitu važtaraščiu.
    [few] Atidėtos dar { $count } eilutės. Jos vyks su kitu važtaraščiu.
    *[other] Atidėta dar { $count } eilučių. Jos vyks su kitu važtaraščiu.
}
waybill-free-more = { $count ->
    [one] Ten dar { $count } partija. Ieškokite jos.
    [few] Ten dar { $count } partijos. Ieškokite jų.
    *[other] Ten dar { $count } partijų. Ieškokite jų.
}

## What differs
differs-since = nuo { $when }
differs-with = Kur tai yra arba iš kur atsirado?
differs-with-group = Vis dėlto gavo: { $group }
differs-with-hub = Lentynoje: { $hub }
differs-with-donors = Duota daugiau ar mažiau, nei užrašyta
differs-why = Kas nutiko
differs-why-hint = Savais žodžiais. Nieko nekaltiname.
problem-differs-why = Keliais žodžiais parašykite, kas nutiko. Nieko nepakeista.
do-settle = Išsiaiškinta
said-differs-settled = Išsiaiškinta, knygos vėl sutampa.
differs-explained = Kaip tai išsiaiškinta
lose-title = Nurašyti kaip prarastą
lose-two = Sprendžia du žmonės: vienas siūlo, kitas sutinka.
lose-aside = Atidėta, { $place }: { $amount }
lose-missing = Trūksta, { $place }: { $amount }
lose-box = Dėžė { $place }: { $amount }
do-propose-loss = Siūlyti nurašyti
said-loss-proposed = Pasiūlyta. Turi sutikti kitas žmogus.
lose-waits = Sakoma, kad prarasta
do-agree-loss = Sutinku
said-loss-agreed = Du žmonės sutinka. Nurašyta.
box-boxes = { $count ->
    [one] { $count } dėžė
    [few] { $count } dėžės
    *[other] { $count } dėžių
}

## Pallets
box-stack = Padėti ant padėklo
box-stack-on = Padėklo kodas
box-stack-hint = Tuščia: naujas padėklas
do-stack = Padėti
box-unstack = Nuimti nuo padėklo
do-unstack = Nuimti
box-merge = Viską perdėti į kitą dėžę
box-merge-into = Kitos dėžės kodas
do-merge = Perdėti

## Phones that hold their tongue

field-pin = Šeši skaitmenys
field-pin-choose = Pasirinkite šešis skaitmenis
field-pin-choose-text = Jie atveria reisą šiame telefone. Penki klaidingi bandymai čia viską paslepia. Įsiminkite juos.
field-pin-use = Naudoti šiuos skaitmenis
field-pin-six = Įveskite šešis skaitmenis.
field-pin-guessed = Šiuos visi bando pirmiausia. Pasirinkite kitus.
field-pin-ask = Įveskite savo šešis skaitmenis
field-pin-open = Atverti
field-pin-wrong = Tai ne jūsų skaitmenys. Liko bandymų:
field-hidden = Viskas paslėpta
field-hidden-text = Šiame telefone nieko nebegalima perskaityti. Kas išsaugota, vis tiek išsisiųs savaime. Reisui paprašykite centre naujo kvadrato.
field-hide = Paslėpti viską
field-hide-text = Tai pašalina iš telefono reisą ir visus pavadinimus. Kas išsaugota, lieka užantspauduota ir vis tiek išsisiųs. Kad vėl skaitytumėte reisą, reikia naujo kvadrato.
field-hide-now = Paslėpti dabar
field-back = Atgal
field-undo = Atšaukti paskutinį
field-undo-late = Gal tai jau centre, todėl lieka. Pasakykite centrui, kas buvo ne taip.
field-undone = Atšaukta
field-why-sealed = Centras dabar turi kitą raktą ir negali to atverti. Pasakykite jiems, kas čia parašyta.
field-file = Išsaugoti failą
field-file-text = Nėra tinklo? Atneškite failą į centrą bet kokiu keliu. Niekas kitas jo neperskaitys.
phone-file = Failas iš telefono
phone-file-choose = Telefono išsaugotas failas
phone-file-hint = Telefonas be tinklo išsaugo, ką turi. Tas pats failas dukart nieko dukart nepakeis.
phone-file-do = Priimti
phone-file-told = Priimta iš failo
phone-file-of = Tai pranešė telefonas: { $who }.
phone-file-empty = Šiame faile niekas nelaukė.
phone-file-unread = Įrašas, kurio negalima perskaityti
phone-file-later = Telefonas tai sužinos pats, kai tik turės tinklą.
problem-phone-file = Tai ne telefono failas arba ne visas. Nieko nepriimta. Pasirinkite failą dar kartą.
problem-phone-unknown = Nežinome telefono, kuris šį failą tokį išsaugojo. Nieko nepriimta. Paklauskite vairuotojo, kas perduota.

## The field app

field-title = Kelyje
field-needs-script = Šiam puslapiui reikia scenarijų, nes jis veikia be tinklo.
field-hand-over = Perduoti
field-no-network = Nėra tinklo
field-unsent = Išsaugota šiame telefone, dar neišsiųsta
field-no-run = Šiame telefone nėra reiso
field-no-run-text = Paprašykite centre kvadrato ir nuskaitykite jį šiuo telefonu.
field-binding = Imame reisą…
field-bind-failed = Tinklo dar nėra. Nuoroda išsaugota. Grįžkite į šį puslapį, kai tinklas bus.
field-ended = Šis telefonas nebe reise
field-ended-text = Kas čia išsaugota, čia ir lieka. Parodykite tai centrui arba paprašykite naujo kvadrato.
field-run = Kas gauna
field-until = Iki
field-lines = Kas jame
field-boxes = Dėžės
field-no-boxes = Nėra dėžių su etiketėmis.
field-handed = Perduota
field-all = Perduoti viską
field-some = Pirma suskaičiuoti
field-by-box = Po vieną dėžę
field-by-box-text = Pasirinkite dėžes, kurios jau jų rankose.
field-type-code = Įveskite dėžės kodą
field-add-box = Pridėti dėžę
field-code-wrong = Kode yra aštuonios raidės ir skaitmenys. Palyginkite su etikete.
field-code-letter = Viena raidė atrodo klaidinga. Palyginkite su etikete.
field-unknown-box = Ne iš šio reiso. Vis tiek paimkite; centras sutapatins.
field-none-chosen = Nepasirinkta nė viena dėžė. Pasirinkite arba įveskite kodą.
field-hand-over-boxes = Perduoti šias dėžes
field-count = Skaičiuoti
field-count-lead = Suskaičiuokite, kas yra. Uždarytos dėžės lieka pažymėtos.
field-count-box = Suskaičiuoti, kas dėžėje
field-good = Gera
field-damaged = Sugadinta
field-number-wrong = Parašykite skaičiumi, kiek yra. Nieko – 0.
field-save = Išsaugoti skaičių
field-signed = Kaip jie pasirašė?
field-signed-code = Keturi skaitmenys, kuriuos jie pasakė
field-signed-code-hint = Skaitmenys
field-signed-paper = Popieriuje
field-signed-nothing = Niekas negalėjo pasirašyti
field-digits-wrong = Skaitmenų keturi. Paklauskite dar kartą arba rinkitės popierių.
field-done-text = Išsaugota šiame telefone. Išsisiųs savaime, kai bus tinklas.
field-next = Toliau reise
field-saved = Išsaugota
field-delivered = Pristatyta
field-person = Reikia žmogaus
field-person-text = Niekas neprarasta. Žmogus centre pažiūrės.
field-why-aside = Knygose to nėra arba jau buvo.
field-why-contested = Kitas žmogus sako, kad tai turi kažkas kitas.
field-why-code = Perdavimas įrašytas. Keturi skaitmenys buvo kiti.
field-why-refused = Centras negalėjo to priimti iš šio telefono.
field-why-unreadable = Centras negalėjo to perskaityti.
field-on-phone = Telefone
field-nothing-yet = Dar nieko neišsaugota.
field-send-now = Siųsti dabar
field-all-delivered = Viskas jau centre.
field-not-sure = Neaišku, ar atėjo. Busel paklaus pats; dukart nesuskaičiuos.
field-full = Telefonas pilnas, tai neišsaugota. Kas pristatyta, pašalinta. Siųskite dabar arba atlaisvinkite vietos ir paspauskite dar kartą.
field-refresh = Paimti naujausią reisą
field-new-version = Nauja versija paruošta. Kas išsaugota, lieka.
field-use-it = Naudoti ją
field-works-offline = Veikia be tinklo
field-no-store = Ši naršyklė nieko nesaugo, todėl čia nieko neišsaugosite. Išeikite iš privataus režimo.
field-scan = Skenuoti etiketes
field-scan-failed = Kamera neveikė. Įveskite kodą.
task-phones = { $count ->
    [one] { $count } telefonas seniai neatsiliepė
    [few] { $count } telefonai seniai neatsiliepė
   *[other] { $count } telefonų seniai neatsiliepė
}
task-phones-more = Juose gali būti tai, ko dar niekas nežino. Paskambinkite tam, kas juos vežasi.
phone-holds = { $count ->
    [one] { $count } įrašas jame laukia
    [few] { $count } įrašai jame laukia
   *[other] { $count } įrašų jame laukia
}
phone-quiet = Neatsiliepia
field-ask = Prašyti
field-ask-who = Kas prašo?
field-ask-lead = Pasirinkite, kiek jie prašo. Centras pirma patikrins.
field-ask-nobody = Šiame reise nėra grupės, kuriai prašyti.
field-ask-none = Nieko nepasirinkta. Spauskite + prie to, ko reikia.
field-more = Daugiau
field-less = Mažiau
field-urgent = Tai negali laukti
field-share = Perduoti failą į kitą telefoną
## Papers of a waybill, and labels from pages
paper-waybill = Važtaraštis
paper-waybill-hint = Kas išvyko ir vieta tam, kas atvyko. Pasirašo trys.
paper-packing-list = Pakavimo lapas
paper-packing-list-hint = Kas kiekvienoje dėžėje, kraunant iš eilės.
paper-donation-letter = Dovanojimo raštas
paper-donation-letter-hint = Tai duota neatlygintinai.
paper-customs-list = Muitinės sąrašas
paper-customs-list-hint = Kiekvieno daikto kodas, kilmė ir svoris.
paper-cmr = CMR važtaraštis
paper-cmr-hint = Vežti per sienas.
asked-declaration = Pagalbos deklaracija
asked-vehicle-papers = Automobilio dokumentai
asked-vehicle-gift = Paliekamas automobilis
asked-insurance = Draudimas
asked-leave = Leidimas išvykti
asked-goods = Ko negalima vežti
asked-transit = Tranzitas T1
asked-export = Eksportas
asked-post = Pasienio punktas
rule-cmr = Turėkite su savimi. Važtaraščio jis nepakeičia.
rule-packing = Po vieną automobiliui ir po vieną į kiekvieną dėžę.
rule-vehicle-papers = Pasai ir registracijos liudijimas. Įgaliojimas, jei automobilis ne jūsų.
rule-declaration = Ją pateikia registruotas gavėjas Ukrainos sistemoje. Po vieną kiekvienam automobiliui.
rule-must-match = Pavadinimai, vietos ir svoris turi sutapti su deklaracija. Ji galioja 30 dienų.
rule-letter = Dviem kalbomis, su „neatlygintinai“ ir verte. Automobilis su VIN.
rule-vehicle-gift = Prieš išvykdami nurodykite galutinį gavėją.
rule-insurance = Žalioji kortelė arba vietinis polisas visam laikui.
rule-leave = Reikia 18–60 metų vyrams, gyvenantiems Ukrainoje. Savanoriai prašo sistemoje „Šliach“.
rule-moldova-letter = Su išankstine sąskaita. Pirma prašykite leidimo: iki 15 dienų.
rule-moldova-goods = Jokių dėvėtų batų ir pliušinių žaislų. Vaistai atskirai.
rule-transit = Su juo vežamos prekės, keliaujančios per ES toliau.
rule-export = Žodinis eksportas buvo 2022 metų palengvinimas. Klauskite, kas galioja dabar.
rule-no-meat = Mėsos ir pieno negalima vežti kaip asmeninių daiktų.
rule-ask-post = Neradome nieko, kas neseniai apie tai sakė. Klauskite punkte, ką parodyti.
paper-page = { $page } puslapis iš { $of }
paper-scan = Nuskaitykite kvadratą arba įveskite numerį.
paper-unweighed = { $count ->
    [one] { $count } eilutės svoris nežinomas: suma be jos.
    [few] { $count } eilučių svoris nežinomas: suma be jų.
    *[other] { $count } eilučių svoris nežinomas: suma be jų.
}
paper-date = { $year } m. { $month } { $day } d.
paper-differs = Nesutampa? Parašykite, kas atvyko ir kodėl.
paper-gave = Perdavė
paper-carried = Vežė
paper-took = Gavo
paper-sign-hint = vardas, diena, parašas
paper-stamp-hint = vardas, diena, parašas, antspaudas
paper-leaves = Išvyksta
paper-vehicle = Automobilis ir numeris
paper-driver = Vairuoja
paper-kind = Rūšis
paper-not-for-sale = Humanitarinė pagalba, neparduoti
paper-what = Kas
paper-received = Gauta
paper-total = Iš viso
paper-seal = Plomba
paper-lines = Eilutės
paper-there = Yra
paper-loading-hint = Krovimo eile: pirma įdėta pirma. Pažymėkite, kas pakrauta.
paper-loose = Ne dėžėse
paper-loaded-by = Pakrovė
paper-donor = Dovanotojas
paper-recipient = Gavėjas
paper-sender = Siuntėjas
paper-day = Diena
paper-value = Vertė
paper-vin = VIN
paper-free-of-charge = Šio sąrašo daiktai gavėjui perduodami neatlygintinai, kaip humanitarinė pagalba. Jie neparduodami. Vertė nurodyta tik muitinei.
paper-for-donor = Už dovanotoją
paper-for-recipient = Už gavėją
paper-for-sender = Už siuntėją
paper-customs-mark = Muitinei
paper-condition = Būklė
paper-net = Neto, kg
paper-gross = Bruto, kg
paper-hs = HS
paper-origin = Kilmė
paper-hs-hint = HS kodai yra siūlymai. Juos tikrina deklaruotojas.
cmr-1 = 1 Siuntėjas (pavadinimas, adresas, šalis)
cmr-2 = 2 Gavėjas (pavadinimas, adresas, šalis)
cmr-3 = 3 Iškrovimo vieta
cmr-4 = 4 Pakrovimo vieta ir diena
cmr-5 = 5 Pridedami dokumentai
cmr-6 = 6 Ženklai
cmr-7 = 7 Vietų skaičius
cmr-8 = 8 Pakuotė
cmr-9 = 9 Krovinio pavadinimas
cmr-10 = 10 HS kodas
cmr-11 = 11 Bruto, kg
cmr-12 = 12 Tūris, m³
cmr-13 = 13 Siuntėjo nurodymai
cmr-14 = 14 Mokestis už vežimą
cmr-15 = 15 Mokama pristačius
cmr-16 = 16 Vežėjas (pavadinimas, adresas, šalis, numeris)
cmr-17 = 17 Vėlesni vežėjai
cmr-18 = 18 Vežėjo išlygos
cmr-19 = 19 Ypatingi susitarimai
cmr-20 = 20 Mokėtinos sumos
cmr-21 = 21 Surašyta, diena
cmr-22 = 22 Siuntėjo parašas ir antspaudas
cmr-23 = 23 Vežėjo parašas ir antspaudas
cmr-24 = 24 Krovinys gautas: parašas ir antspaudas
cmr-as-listed = Humanitarinė pagalba pagal: { $list }
papers-title = Dokumentai
papers-lead = Pasirinkite dokumentą ir spausdinkite. Ko nėra knygose, tam palikta eilutė.
papers-first = Pirma kalba
papers-second = Antra kalba
papers-no-second = be antros
papers-black = Tik juodai, kvitų spausdintuvui
papers-names = Ką įvardyti
papers-names-hint = Tai spausdinama ir nesaugoma. Neįvardykite tų, kam popierius pakenktų.
papers-carrier = Vežėjas
papers-loaded = Pakrauta
papers-unloaded = Iškrauta
papers-sequence = Dėžės krovimo eile
papers-sequence-hint = Kodai, pirma įdėta pirma. Tuščia: pagal kodą.
papers-labels = Jos dėžių etiketės
papers-labels-hint = 3 dėžė iš 40, su važtaraščio numeriu.
papers-table = Muitinės sąrašas lentele
papers-fingerprint = Atspaudas
papers-fingerprint-hint = Šio važtaraščio dokumentas apačioje turi tą patį.
papers-road = Dokumentai šiam keliui
papers-road-hint = Taisyklės dažnai keičiasi. Kiekviena turi dieną ir šaltinį.
papers-road-from = Iš kur
papers-road-to = Į kur
papers-through = Per
papers-no-country = –
papers-road-none = Pasirinkite bent dvi šalis. ES viduje prekių dokumentų neprašo.
papers-ask = Klauskite prieš vykdami
papers-as-of = { $day } duomenimis: { $source }
papers-no-typeface = Šis Busel sukurtas be šriftų. Nieko neprarasta. Klauskite, kas jį įdiegė.
do-pdf = PDF
do-print-waybill = Spausdinti
problem-no-labels = Nėra dėžės etiketei. Nieko nepakeista. Pirma supakuokite dėžę.
labels-print = Spausdinti etiketes
labels-print-hint = Spausdinkite tikru dydžiu (100 %), nepritaikę.
labels-on = Popierius
labels-a6 = Viena A6 lape
labels-a4 = Aštuonios A4 lape
labels-plain = Tik kvadratas ir kodas: svetimam nieko nesako
labels-new = Naujos etiketės
labels-new-hint = Dėžėms, kurių dar niekas nesupakavo. Iki 500 iš karto.
labels-count = Kiek
labels-keep = Laikyti
keep-dry = Sausai
keep-cold = Šaltai
keep-from-fire = Toliau nuo ugnies
keep-upright = Stačiai
labels-number = { $number } dėžė iš { $of }
## Counts by two
counts-title = Skaičiavimai
counts-lead = Kas skiriasi nuo knygų, čia laukia, kol kitas žmogus įrašys.
counts-empty = Nė vienas skaičiavimas nesiskiria nuo knygų.
count-one = Skaičiavimas
count-title = Suskaičiuoti
count-blind = Rašykite, ką matote. Kiek turėtų būti, čia nerodoma.
count-two = Jei skiriasi, pirma pažiūri kitas žmogus, tik tada keičiasi knygos.
count-booked = Tada knygose
count-found = Suskaičiuota
count-differs = Kas suskaičiuota
count-agrees = Sutampa
count-waits = Laukia kito žmogaus
count-again = Suskaičiuoti dar kartą
count-posted = Knygose
count-overtaken = Paseno
count-overtaken-hint = Nuo tada tai suskaičiuota, paaiškinta arba išvežta. Iš šio skaičiavimo į knygas nieko nepateko.
count-post = Ar tikite skaičiavimu?
count-post-hint = Tada skirtumas įrašomas į knygas ir lieka atviras, kol kas nors paaiškins. Kas išvyko tuo metu, lieka kaip yra.
do-post-count = Įrašyti
count-own-hint = Tai skaičiavote jūs. Įrašyti turi kitas žmogus.
count-anew = Abejojate?
count-anew-hint = Bus suskaičiuota dar kartą. Knygose niekas nesikeičia.
do-count-again = Tegul suskaičiuoja dar kartą
do-count-now = Skaičiuoti iš naujo
said-count-agrees = Suskaičiuota. Sutampa su knygomis.
said-count-waits = Suskaičiuota. Skiriasi nuo knygų, todėl pažiūrės kitas žmogus.
said-count-posted = Įrašyta. Skirtumas lieka atviras, kol kas nors paaiškins.
said-count-again = Reikia suskaičiuoti dar kartą. Apie tai primins „Šiandien“.
fact-count-line = suskaičiuota { $found }, knygose { $booked }
fact-count-taken = Suskaičiuota, { $place }: { $lines }. Įrašyti turi kitas žmogus.
fact-count-posted = Skaičiavimas įrašytas, { $place }: { $lines }.
fact-count-again = Kažkas paprašė suskaičiuoti dar kartą.
refusal-count-too-old = { $thing } paseno: nuo tada prekės judėjo, buvo skaičiuotos ar paaiškintos. Nieko nepakeista. Suskaičiuokite iš naujo.
task-count = { $count ->
    [one] { $count } skaičiavimas laukia antro žmogaus
    [few] { $count } skaičiavimai laukia antro žmogaus
   *[other] { $count } skaičiavimų laukia antro žmogaus
}
task-count-more = Skiriasi nuo knygų. Pažiūrėkite į abu skaičius.
task-recount = { $count ->
    [one] { $count } skaičiavimą reikia pakartoti
    [few] { $count } skaičiavimus reikia pakartoti
   *[other] { $count } skaičiavimų reikia pakartoti
}
task-recount-more = Kažkas nebuvo tikras. Suskaičiuokite dar kartą.

## Kits
kits-title = Rinkiniai
kits-lead = Keli daiktai, supakuoti pagal receptą, pavyzdžiui, viskas vieno žmogaus higienai.
kits-empty = Receptų dar nėra. Parašykite pirmą.
kit-new = Naujas receptas
kit-name = Kaip vadinasi toks rinkinys
kit-rows-hint = Po eilutę kiekvienam rinkinio daiktui. Dydį palikite tuščią, jei tinka bet kuris.
kit-size = Dydis
do-write-kit = Išsaugoti receptą
kit-can = { $count ->
    [one] galima surinkti { $count }
    [few] galima surinkti { $count }
   *[other] galima surinkti { $count }
}
kit-stops = Daugiau trūksta: { $thing }
kit-each = Viename rinkinyje
kit-free = Guli laisvai
kit-enough = Užtenka
kit-stops-here = daugiau trūksta
kit-count = Kiek rinkinių
kit-codes = Etikečių kodai
kit-codes-hint = Nuskaitykite po vieną rinkiniui. Tuščia: kodai bus nauji.
do-pack-kits = Surinkti rinkinius
kit-boxes = Surinkta pagal šį receptą
kit-change = Pakeisti receptą
kit-change-hint = Tai bus nauja versija. Surinkti rinkiniai lieka tokie, kokie yra.
do-change-kit = Išsaugoti naują versiją
kit-end = Nebereikia?
kit-end-hint = Pagal jį daugiau nerenkama. Surinkti rinkiniai lieka.
do-end-kit = Užbaigti receptą
kit-ended = Užbaigtas
kit-version = { $number } versija
kit-tag = Rinkinys: { $kit }, { $number } versija
kit-apart = Išardyti rinkinį
kit-apart-hint = Viskas vėl guli atskirai, partija po partijos. Etiketė baigiasi.
do-take-apart = Išardyti
said-kit-written = Receptas išsaugotas.
said-kit-changed = Receptas turi naują versiją. Surinkti rinkiniai lieka tokie, kokie yra.
said-kit-ended = Receptas užbaigtas. Surinkti rinkiniai lieka.
said-kits-packed = Rinkiniai surinkti. Ant kiekvienos dėžės užklijuokite etiketę.
fact-box-assembled = { $box }: surinkta, sandėlis { $hub }, kaip { $kit }: { $what }.
fact-recipe-written = Receptas parašytas. Daiktų viename rinkinyje: { $count }.
fact-recipe-ended = Receptas užbaigtas.
refusal-fewer-kits = Pagal { $thing } dabar galima surinkti tik { $count }. Nieko nepakeista. Surinkite mažiau arba atneškite, ko trūksta.

## Receiving
receive-title = Priimti
receive-lead = Nuskaitykite mašinos važtaraštį arba bet kurią dėžę.
receive-scan = Važtaraštis arba dėžė
receive-scan-hint = Skaitytuvas įrašys čia. Ranka: W-12 arba dėžės raidės.
receive-coming = Pakeliui čia
receive-nothing-comes = Į mūsų lentynas niekas nevežama.
receive-without-paper = Be važtaraščio?
receive-nothing = Nežinome nei važtaraščio, nei dėžės { $text }. Nieko nepakeista. Nuskaitykite dar kartą arba rinkitės žemiau.
receive-closed = { $text } jau priimtas. Nieko nepakeista. Pažiūrėkite jo puslapį arba nuskaitykite kitą.
receive-not-ours = { $text } skirtas grupei, ne sandėliui. Nieko nepakeista. Nuskaitykite kitą važtaraštį.
receive-counter = { $came } iš { $all } čia
receive-all = Visos { $all } čia
receive-some = { $came } iš { $all }: pasakykite kodėl
receive-why = Jei ne viskas atvyko: kodėl?
receive-done = Kas atvyko
receive-scan-box = Skaitykite dėžes
do-tick = Pažymėti dėžę
receive-list = Dėžės važtaraštyje
receive-loose = Kas vežama ne dėžėse
receive-unexpected = nėra važtaraštyje
receive-again = { $code } jau suskaičiuota.
receive-unknown = { $code } čia nežinoma. Vis tiek priimama; centras priskirs.
receive-odd = { $code } nėra dėžės kodas. Nuskaitykite dar kartą.
remark-why = Kaip taip nutiko?
do-remark = Įrašyti prie skirtumo
said-remarked = Įrašyta prie skirtumo, jis lieka atviras.
fact-remarked = Kažkas prie { $place } skirtumo parašė, kaip taip nutiko.

## Convoys that are kept in the books

convoys-title = Vilkstinės
convoys-one = Vilkstinė
convoys-lead = Automobiliai, kurie išvyksta kartu: ką jie veža ir kaip visi grįš namo.
convoys-none = Vilkstinių dar nėra. Suplanuokite iš plano arba užrašykite.
convoys-new = Užrašyti vilkstinę
convoys-write = Automobiliai, ekipažai ir kelias namo
convoys-secret = Kas vairuoja, kur ir kada: tai skaito tik koordinatoriai, ir kiekvienas skaitymas užrašomas. Praėjus 14 dienų po vilkstinės tai sunaikinama.
convoys-vehicles = { $count ->
    [one] { $count } automobilis
    [few] { $count } automobiliai
   *[other] { $count } automobilių
}
convoys-days = Išvyksta { $day }, visi namie { $end }
stage-planned = Suplanuota
stage-on-road = Kelyje nuo { $when }
stage-over = Baigta { $when }
convoys-stranded = { $count ->
    [one] { $count } ekipažas be kelio namo
    [few] { $count } ekipažai be kelio namo
   *[other] { $count } ekipažų be kelio namo
}
convoys-late = Niekas nepasakė, kad visi namie
convoys-leaves = Išvyksta
convoys-ends = Visi namie
convoys-how-ended = Kaip baigėsi
convoys-end-hint = Būtina tik tada, kai su ja dar vežami daiktai.
vehicle-nth = Automobilis { $vehicle }
vehicle-none = Čia automobilio nėra
vehicle-seats = Vietų su vairuotojo
vehicle-crew = Žmonių išvykstant
vehicle-crew-seats = Ekipažas / vietos
vehicle-home = Kaip ekipažas grįš namo
home-drives = Šiuo automobiliu
home-with = Automobiliu { $vehicle }
home-paid = Kelionė apmokėta
home-open = Dar niekas nepasakė
vehicle-given = Lieka pas
vehicle-comes-back = Niekam: grįžta
vehicle-offer = Pasiūlymas, iš kurio jis
vehicle-offer-hint = Ten jo dokumentai. Pavyzdžiui, O-12.
vehicle-papers = Pirmas dokumentas baigiasi
vehicle-papers-hint = Pasai, teisės, draudimas, leidimai: kas baigsis pirmiausia.
vehicle-papers-end = Dokumentas baigiasi { $day }
vehicle-who = Kas vairuoja, numeris ir VIN, kam skambinti
vehicle-halts = Kur ir kada sustoja
vehicle-carries = Ką veža
vehicle-carries-nothing = Dar nieko.
vehicle-load = Važtaraštis kelyje
do-load = Važiuoja šiuo
vehicle-send = Siųsti juo
vehicle-broke-down = Sugedo
vehicle-stranded = Nėra kelio namo
do-broke-down = Toliau nevažiuoja
do-set-out = Išvyko
do-end-convoy = Visi namie
do-keep-convoy = Išsaugoti šią vilkstinę
do-move = Išduoti naujus dokumentus
move-lead = Kas kelyje, važiuoja toliau su nauju dokumentu kiekvienam automobiliui; senas lieka, koks buvo. Muitinės deklaracija galioja vienam automobiliui: surašykite iš naujo.
move-onto = Važiuoja toliau
move-elsewhere = Kuo kitu arba laukia
move-loose = Kas guli be dėžių
waybill-went-on = Važiuoja toliau kaip
waybill-instead = Vietoj
waybill-rides = Važiuoja
field-nobody = Nieko nebuvo
fact-convoy-formed = Užrašyta kaip vilkstinė, išvyksta { $day }.
fact-convoy-refitted = Pakeisti automobiliai, ekipažai ar dienos.
fact-convoy-loaded = { $waybill } važiuoja automobiliu { $vehicle }.
fact-convoy-set-out = Vilkstinė išvyko.
fact-convoy-broke-down = Automobilis { $vehicle } toliau nevažiuoja.
fact-convoy-ended = Vilkstinė baigta.
fact-reissued = { $waybill } važiuoja toliau kaip { $new }.
refusal-no-seat = Automobilyje { $thing } mažiau vietų nei žmonių. Niekas nepakeista. Pataisykite vieną skaičių.
refusal-no-way-home = Automobilio { $thing } ekipažas taip negrįš namo. Niekas nepakeista. Pasirinkite grįžtantį automobilį su laisvomis vietomis arba apmokėtą kelionę.
refusal-no-crew = Automobilio { $thing } niekas nevairuoja. Jis neišvyko. Pasakykite, kas vairuoja.
refusal-no-vehicle = Vilkstinėje nėra automobilio { $thing }. Niekas nepakeista. Pasirinkite kitą.
refusal-broken-down = Automobilis { $thing } toliau nevažiuoja. Niekas nepakeista. Pasirinkite kitą.
refusal-travels = { $thing } jau kelyje kitu automobiliu. Niekas nepakeista. Išduokite naujus dokumentus.
refusal-outdated = Kažkas tuo metu pakeitė { $thing }. Niekas neperrašyta, jūsų tekstas žemiau. Pažiūrėkite ir siųskite vėl.
aside-why-reissued = Daiktai išvažiavo su naujais dokumentais.
aside-reissued-hint = Užrašykite, kas atvyko, naujuose dokumentuose, o šį uždarykite žodžiu.
task-stranded = { $count ->
    [one] Ekipažas { $count } vilkstinėje neturi kelio namo
    [few] { $count } vilkstinėse ekipažas neturi kelio namo
   *[other] { $count } vilkstinių ekipažas neturi kelio namo
}
task-stranded-more = Pasakykite, kaip jie grįš, prieš išvykstant, arba ką nors nusiųskite.
task-late-home = { $count ->
    [one] { $count } vilkstinė jau turėjo grįžti
    [few] { $count } vilkstinės jau turėjo grįžti
   *[other] { $count } vilkstinių jau turėjo grįžti
}
task-late-home-more = Paskambinkite ir užrašykite, kada visi namie.
task-papers-aboard = { $count ->
    [one] Dokumentai baigsis, kol { $count } vilkstinė grįš
    [few] Dokumentai baigsis, kol { $count } vilkstinės grįš
   *[other] Dokumentai baigsis, kol { $count } vilkstinių grįš
}
task-papers-aboard-more = Pratęskite arba siųskite kitą vairuotoją.
problem-count-small = „{ $text }“ nėra žmonių skaičius. Parašykite nuo 0 iki 99.
problem-offer = Nėra pasiūlymo „{ $text }“. Parašykite jo numerį, pavyzdžiui O-12.
said-convoy-kept = Vilkstinė išsaugota.
said-convoy-changed = Vilkstinė pakeista.
said-convoy-set-out = Užrašyta: jie kelyje.
said-convoy-ended = Užrašyta: vilkstinė baigta.
said-broke-down = Užrašyta. Ką veža, važiuos toliau su naujais dokumentais.
said-loaded = Važiuoja šiuo automobiliu.
said-moved = Nauji dokumentai išduoti.
said-sent-not-aboard = Išsiųsta. Jos nėra nė viename vilkstinės automobilyje: pasirinkite ten.
convoys-read = Rodyti, kas vairuoja ir kur
problem-vehicle-kind = Apie automobilį kažkas parašyta, bet nepasirinkta rūšis. Pasirinkite rūšį arba ištuštinkite kitus laukus.
do-mended = Vis dėlto važiuoja toliau
said-mended = Užrašyta: važiuoja toliau.
fact-convoy-mended = Automobilis { $vehicle } vis dėlto važiuoja toliau.
wait-title = Kiek užtruko siena
wait-lead = Pasakykite, kai visi namie; vilkstinė neminima. Nuo penkių kirtimų planai tikisi tiek, kiek keturi iš penkių turėjo daugiausia.
wait-joined = Valanda, kada stojo į eilę
wait-joined-hint = Pavyzdžiui, 22 arba 22:30.
wait-took = Kiek truko pervažiuoti
wait-took-hint = Valandos ir minutės, pavyzdžiui, 3:20.
problem-hour = „{ $text }“ nėra paros valanda. Parašykite nuo 0 iki 23, pavyzdžiui, 22:30.
problem-length = „{ $text }“ nėra trukmė. Parašykite valandas ir minutes, pavyzdžiui, 3:20.
said-waited = Ačiū. Kiti planai tai žinos.
fact-border-waited = Užrašyta, kiek užtruko siena.
rules-own-wait = { $count ->
    [one] iš { $count } mūsų kirtimo
    [few] iš { $count } mūsų kirtimų
   *[other] iš { $count } mūsų kirtimų
}
task-coming = { $count ->
    [one] { $count } kitas centras siunčia daiktus, kuriuos reikia suskaičiuoti
    [few] { $count } kiti centrai siunčia daiktus, kuriuos reikia suskaičiuoti
   *[other] { $count } kitų centrų siunčia daiktus, kuriuos reikia suskaičiuoti
}
task-coming-more = Suskaičiuokite, kas atvyko, prieš žiūrėdami į jų popierių.
task-contradicted = { $count ->
    [one] { $count } kitas centras pasirašė du vienas kitam prieštaraujančius laiškus
    [few] { $count } kiti centrai pasirašė vienas kitam prieštaraujančius laiškus
   *[other] { $count } kitų centrų pasirašė vienas kitam prieštaraujančius laiškus
}
task-contradicted-more = Jo nebeklausoma. Paskambinkite ir išsiaiškinkite, kas nutiko.
