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
task-twins-more = Ta pati grupė prašo to paties. Sujunkite, jei tai tas pats poreikis.
task-loss = { $count ->
    [one] { $count } nuostolis laukia antro žmogaus
    [few] { $count } nuostoliai laukia antro žmogaus
   *[other] { $count } nuostolių laukia antro žmogaus
}
task-loss-more = Vienas žmogus pasiūlė, kitas turi sutikti.

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
needs-lead = Skubiausi pirma, toliau pagal dieną, kada reikia.
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
need-closed = Šis poreikis uždarytas. Nieko nebegalima pakeisti.
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
import-found = Kas yra faile
import-rows = { $count ->
    [one] { $count } eilutė
    [few] { $count } eilutės
   *[other] { $count } eilučių
}
import-nothing-stored = Dar nieko neišsaugota.
import-nothing-found = Nė viena eilutė neperskaityta. Pažiūrėkite priežastis žemiau.
import-forget = Pamiršti failą
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
refusal-expired = { $thing }: galiojimas baigėsi. Nieko nepakeista. Palikite atidėtą.
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
