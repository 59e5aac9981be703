# Polski. Te same klucze i argumenty co w en.ftl.

## The frame: side bar, languages, what was just done
skip-to-content = Przejdź do treści
nav-label = Menu główne
nav-today = Dzisiaj
nav-needs = Potrzeby
nav-stock = Zapasy
nav-plan = Plan
nav-groups = Grupy
nav-import = Import
nav-about = O programie
nav-to-do = do zrobienia
language-label = Język
language-now = Wybrany
key-is-bare = Klucz tego centrum nie jest chroniony: tylko na próbę.
key-label = Klucz
problem-title = Jest problem
said-need-added = Potrzeba została dodana.
said-need-verified = Sprawdzono. Plan to uwzględni.
said-need-revised = Potrzeba została zmieniona.
said-need-withdrawn = Potrzeba została wycofana. Jej historia zostaje.
said-needs-joined = Połączono. Dalej działa jedna potrzeba.
said-chosen = Zrobiono dla wszystkich wybranych.
said-group-added = Grupa została dodana.
said-hub-added = Hub został dodany.
said-put-aside = Odłożono. Plan już tego nie uwzględnia.
said-released = Znów na półce.
said-plan-proposed = Nowy plan jest gotowy. Nic się nie rusza, dopóki go nie przyjmiesz.
said-plan-adopted = Plan obowiązuje. Towary są zarezerwowane dla tych potrzeb.
said-list-added = Lista została dodana.
said-list-forgotten = Plik został zapomniany. Nic nie zapisano.

## Today
today-now = Czeka na ciebie
today-things = { $count ->
    [one] { $count } sprawa, najgorsze najpierw
    [few] { $count } sprawy, najgorsze najpierw
   *[many] { $count } spraw, najgorsze najpierw
}
today-empty = Nic na ciebie nie czeka. Wczytaj listę albo zajrzyj do planu.
today-all-groups = { $count ->
    [one] { $count } grupa
    [few] wszystkie { $count } grupy
   *[many] wszystkie { $count } grup
}
today-no-groups = Żadna grupa nie ma otwartych potrzeb.
today-numbers = W liczbach
today-ends = Wkrótce traci ważność
today-nothing-ends = W ciągu dwóch tygodni nic na półkach nie traci ważności.
number-open = Otwarte potrzeby
number-met = Zaspokojone potrzeby
number-lots = Partie na półkach
number-groups = Grupy
number-lists = Wczytane listy
task-critical = { $count ->
    [one] { $count } krytyczna potrzeba nie ma jeszcze pokrycia
    [few] { $count } krytyczne potrzeby nie mają jeszcze pokrycia
   *[many] { $count } krytycznych potrzeb nie ma jeszcze pokrycia
}
task-critical-more = Trzeba je zaspokoić w ciągu 72 godzin.
task-difference = { $count ->
    [one] { $count } partia nie zgadza się z ewidencją
    [few] { $count } partie nie zgadzają się z ewidencją
   *[many] { $count } partii nie zgadza się z ewidencją
}
task-difference-more = Ktoś musi wyjaśnić, skąd rozbieżność.
task-aside = { $count ->
    [one] { $count } raport czeka na człowieka
    [few] { $count } raporty czekają na człowieka
   *[many] { $count } raportów czeka na człowieka
}
task-aside-more = Wymienia coś, czego ewidencja nie zna. Nic nie przepadło.
task-expired = { $count ->
    [one] { $count } partia na półkach jest przeterminowana
    [few] { $count } partie na półkach są przeterminowane
   *[many] { $count } partii na półkach jest przeterminowanych
}
task-expired-more = Odłóż, żeby nikt nie wziął przez pomyłkę.
task-ended-here = { $count ->
    [one] { $count } partia, która u innych okazała się przeterminowana, stoi jeszcze na półce
    [few] { $count } partie, które u innych okazały się przeterminowane, stoją jeszcze na półkach
   *[many] { $count } partii, które u innych okazały się przeterminowane, stoi jeszcze na półkach
}
task-ended-here-more = Inni odkryli, że data minęła. Powiedz temu, kto dba o tę półkę.
task-ended-there = { $count ->
    [one] { $count } grupa ma rzeczy, których data minęła
    [few] { $count } grupy mają rzeczy, których data minęła
   *[many] { $count } grup ma rzeczy, których data minęła
}
task-ended-there-more = Mówi im o tym ich odnośnik. Jeśli go nie mają, zadzwoń i poproś, żeby policzyli.
task-plan = Plan czeka na twoją zgodę
task-plan-more = Nic nie jest zarezerwowane, dopóki go nie przyjmiesz.
task-check = { $count ->
    [one] { $count } potrzeba bez sprawdzenia
    [few] { $count } potrzeby bez sprawdzenia
   *[many] { $count } potrzeb bez sprawdzenia
}
task-check-more = Oddzwoń i zaznacz, skąd wiadomo.
task-unknown = { $count ->
    [one] { $count } potrzeba bez znanej ilości
    [few] { $count } potrzeby bez znanej ilości
   *[many] { $count } potrzeb bez znanej ilości
}
task-unknown-more = Plan nie pomoże, dopóki ktoś nie poda ilości.
task-twins = { $count ->
    [one] { $count } potrzeba wygląda jak inna
    [few] { $count } potrzeby wyglądają jak inne
   *[many] { $count } potrzeb wygląda jak inne
}
task-twins-more = Porównaj je, potem połącz albo zostaw obie.
task-loss = { $count ->
    [one] { $count } strata czeka na drugą osobę
    [few] { $count } straty czekają na drugą osobę
   *[many] { $count } strat czeka na drugą osobę
}
task-loss-more = Jedna osoba zaproponowała, druga musi się zgodzić.

## Today: what waits, since when, and the bar of a phone
nav-more = Więcej
since-today = od dziś
since-yesterday = od wczoraj
since-days = { $count ->
    [one] od { $count } dnia
    [few] od { $count } dni
   *[many] od { $count } dni
}
since-weeks = { $count ->
    [one] od { $count } tygodnia
    [few] od { $count } tygodni
   *[many] od { $count } tygodni
}
since-months = { $count ->
    [one] od { $count } miesiąca
    [few] od { $count } miesięcy
   *[many] od { $count } miesięcy
}
task-first-on = najpierw: { $day }
task-ends-on = Do { $day }
task-red-none = { $line }: nic nie zostało
task-red-days = { $days ->
    [one] { $line }: został { $days } dzień
    [few] { $line }: zostały { $days } dni
   *[many] { $line }: zostało { $days } dni
}
task-red = { $count ->
    [one] Jeszcze { $count } grupa na czerwono
    [few] Jeszcze { $count } grupy na czerwono
   *[many] Jeszcze { $count } grup na czerwono
}
task-red-more = Brakuje im tego, co najważniejsze.
task-short = { $thing }: brakuje { $amount }
task-surplus = { $thing }: za dużo o { $amount }
task-unverified = { $count ->
    [one] { $count } pilna potrzeba bez sprawdzenia
    [few] { $count } pilne potrzeby bez sprawdzenia
   *[many] { $count } pilnych potrzeb bez sprawdzenia
}
task-unverified-more = Najpierw oddzwoń, potem rzeczy mogą jechać.
task-silent = { $count ->
    [one] { $count } list przewozowy bez meldunku
    [few] { $count } listy przewozowe bez meldunku
   *[many] { $count } listów przewozowych bez meldunku
}
task-silent-more = Wyjechały kilka dni temu. Zadzwoń do kierowców albo odbiorców.
task-undecided = { $count ->
    [one] { $count } list przewozowy w drodze czeka na decyzję
    [few] { $count } listy przewozowe w drodze czekają na decyzję
   *[many] { $count } listów przewozowych w drodze czeka na decyzję
}
task-undecided-more = Nikogo nie było albo nikt już o to nie prosi. Powiedz, czy jedzie do innych, zostaje na zapas albo wraca.
task-overdue = { $count ->
    [one] { $count } obiecana oferta nie dotarła
    [few] { $count } obiecane oferty nie dotarły
   *[many] { $count } obiecanych ofert nie dotarło
}
task-overdue-more = Zapytaj darczyńców, kiedy będą.
task-deed = { $count ->
    [one] { $count } decyzja czeka na drugą osobę
    [few] { $count } decyzje czekają na drugą osobę
   *[many] { $count } decyzji czeka na drugą osobę
}
task-deed-more = Zgódź się w ciągu doby, inaczej wygaśnie.
task-agreed = { $count ->
    [one] { $count } twoja decyzja ma zgodę
    [few] { $count } twoje decyzje mają zgodę
   *[many] { $count } twoich decyzji ma zgodę
}
task-agreed-more = Wykonaj ją w ciągu doby, inaczej wygaśnie.
task-lapsing = { $count ->
    [one] { $count } potrzeba zaraz wygaśnie
    [few] { $count } potrzeby zaraz wygasną
   *[many] { $count } potrzeb zaraz wygaśnie
}
task-lapsing-more = Zapytaj, czy są nadal aktualne.
task-ending = { $count ->
    [one] { $count } partia straci ważność przed wydaniem
    [few] { $count } partie stracą ważność przed wydaniem
   *[many] { $count } partii straci ważność przed wydaniem
}
task-ending-more = Wydanie trwa około dwunastu dni. Nikomu ich jeszcze nie przydzielono.
task-call = { $count ->
    [one] { $count } wezwanie zaraz mija, a zebrano za mało
    [few] { $count } wezwania zaraz mijają, a zebrano za mało
   *[many] { $count } wezwań zaraz mija, a zebrano za mało
}
task-call-more = Poproś jeszcze raz albo je zakończ.
task-purchase = { $count ->
    [one] { $count } zakup czeka na zgodę
    [few] { $count } zakupy czekają na zgodę
   *[many] { $count } zakupów czeka na zgodę
}
task-purchase-more = Zgódź się albo powiedz, że nie kupujemy.
task-not-here = { $count ->
    [one] { $count } zakup nie dotarł
    [few] { $count } zakupy nie dotarły
   *[many] { $count } zakupów nie dotarło
}
task-not-here-more = Zgoda lub zapłata dwa tygodnie temu. Zapytaj sklep.
task-papers = { $count ->
    [one] { $count } pojazdowi brakuje dokumentów
    [few] { $count } pojazdom brakuje dokumentów
   *[many] { $count } pojazdom brakuje dokumentów
}
task-papers-more = Bez nich staną na granicy.
task-papers-end = { $count ->
    [one] { $count } pojazdowi kończy się dokument
    [few] { $count } pojazdom kończą się dokumenty
    [many] { $count } pojazdom kończą się dokumenty
   *[other] { $count } pojazdu dotyczy koniec dokumentów
}
task-papers-end-more = Zadbaj o nowy, zanim będzie potrzebny w drodze.
paper-good-until = Ważne do
task-grant = { $count ->
    [one] { $count } osoba zaraz straci rolę
    [few] { $count } osoby zaraz stracą rolę
   *[many] { $count } osób zaraz straci rolę
}
task-grant-more = Nadaj ją znowu, jeśli jest potrzebna.
task-link = { $count ->
    [one] Link { $count } grupy zaraz wygaśnie
    [few] Linki { $count } grup zaraz wygasną
   *[many] Linki { $count } grup zaraz wygasną
}
task-link-more = Zrób nowy i przekaż grupie.
task-fits = { $count ->
    [one] { $count } nowa oferta pasuje do potrzeby
    [few] { $count } nowe oferty pasują do potrzeb
   *[many] { $count } nowych ofert pasuje do potrzeb
}
task-fits-more = Odpowiedz szybko: ludzie trzymają to dla was.
task-offer = { $count ->
    [one] { $count } oferta bez odpowiedzi
    [few] { $count } oferty bez odpowiedzi
   *[many] { $count } ofert bez odpowiedzi
}
task-offer-more = Przyjmij, zapytaj albo odmów z podziękowaniem.
do-open-oldest = Otwórz najstarsze
today-next = Nic na ciebie nie czeka. Następnie: { $what }, { $day }.
today-road = W drodze
road-left = Wyjazd { $day }
road-silent = Bez meldunku, wyjazd { $day }
road-lines = { $count ->
    [one] { $count } pozycja
    [few] { $count } pozycje
   *[many] { $count } pozycji
}
stock-differs = Rozbieżności

## What buttons do
do-find = Szukaj
do-show = Pokaż
do-open = Otwórz
do-save = Zapisz
do-check = Sprawdź
do-compare = Porównaj
do-see-them = Zobacz
do-see-the-plan = Zobacz plan
do-say-how-much = Podaj ilość
do-put-aside = Odłóż
do-release = Przywróć
do-add-need = Dodaj potrzebę
do-import = Wczytaj listę
do-import-list = Wczytaj listę
do-verify = Oznacz jako sprawdzone
do-withdraw = Wycofaj
do-join = Połącz
do-plan = Ułóż plan
do-plan-again = Zaplanuj ponownie
do-adopt = Przyjmij ten plan

## Finding and long lists
find-label = Znajdź cokolwiek
find-hint = Co, kto lub numer
find-nothing = Nic nie znaleziono. Spróbuj jednego słowa lub numeru, np. N-12.
parts-label = Części listy
part-shown = { $from }–{ $to } z { $count }
part-before = poprzednie
part-after = następne
show-label = Pokaż
show-open = Otwarte
show-urgent = Krytyczne
show-check = Do sprawdzenia
show-unknown = Ile?
show-met = Zaspokojone
show-all = Wszystkie
all-groups = Wszystkie grupy
all-kinds = Wszystkie rodzaje
all-hubs = Wszystkie huby
choose-all = Wybierz wszystkie widoczne
choose-none = Odznacz wszystkie
chosen-label = Co zrobić z wybranymi
chosen = wybrano

## Columns and names of fields
col-need = Potrzeba
col-for = Dla kogo
col-group = Grupa
col-amount = Ilość
col-covered = Pokrycie
col-when = Kiedy
col-checked = Sprawdzenie
col-priority = Pilność
col-kind = Rodzaj
col-choose = Wybór
col-lot = Partia
col-where = Gdzie
col-hub = Hub
col-on-shelf = Na półce
col-free = Wolne
col-kept = Zarezerwowane
col-until = Ważne do
col-account = Jako
col-cell = Komórka
col-line = Wiersz
col-why = Dlaczego
col-why-this = Dlaczego to
col-on-board = Na pokładzie
col-source = Źródło
col-what = Co
cover-done = przekazane
cover-coming = w planie lub w drodze
cover-nothing = jeszcze nic
cover-unknown = jeszcze nie do policzenia
amount-unknown = Ilość nieznana
before-day = Do { $day }
no-day = Bez terminu
wanted-by = Potrzebne do
may-stay-empty = Może pozostać puste.
source-row = { $source }, wiersz { $row }

## Needs
needs-lead = O co proszą, dla kogo i na ile jest pokryte.
needs-search = Znajdź potrzebę
needs-caption = Potrzeby, dla kogo i na ile pokryte
needs-empty = Brak potrzeb. Wczytaj listę albo dodaj ręcznie.
need-line = Jak zapisano
need-verify = Sprawdź potrzebę
need-revise = Zmień potrzebę
need-withdraw = Wycofaj potrzebę
need-withdraw-hint = Nie będzie już planowana. Historia zostaje.
need-twins = Być może to samo
need-join-hint = Druga potrzeba działa dalej; ta zostaje zamknięta i czytelna.
need-given = Zarezerwowane w planie
need-closed = Ta potrzeba jest zamknięta i nie jest już planowana.
need-withdrawn = Wycofana
need-joined = To samo co { $need }
need-unknown-amount = Nie wiadomo jeszcze, ile trzeba. Zapytaj i wpisz ilość.
part-received = Przekazane
part-on-road = W drodze
part-planned = W planie
part-missing = Brakuje
words-none = Nie zachowano słów.
words-erased = Słowa usunięto na zawsze. Ilości zostają.
fact-written = Ilość w liście
fact-minimum = Przydatne od
fact-substitutes = Zamiana
fact-valid-until = Przydatne do
fact-raised = Zgłoszono
fact-source = Z listy
change-asked = ilość { $number }
change-minimum = co najmniej { $number }
new-need-lead = Tak, jak ktoś powiedział. Sprawdzisz później.
new-need-no-group = Potrzeba należy do grupy. Dodaj pierwszą grupę.
new-need-what = Co jest potrzebne
new-need-what-hint = Zacznij pisać i wybierz z listy.
new-need-amount-hint = 49 albo 5 kg. Puste, jeśli nie wiadomo.
new-need-words = Co powiedziano
new-need-words-hint = Przechowywane w zamknięciu, można usunąć na zawsze.
trust-label = Skąd to wiadomo
problem-no-item = Katalog nie zna „{ $text }”. Wybierz nazwę z listy.
problem-amount = „{ $text }” to nie ilość. Użyj cyfr, np. 49 albo 5 kg.
problem-day = „{ $text }” to nie dzień. Wybierz go z kalendarza.
problem-group = Najpierw wybierz grupę.
problem-hub = Najpierw wybierz hub.
problem-name = Wpisz nazwę znaną obu stronom.
problem-none-chosen = Nic nie wybrano. Najpierw zaznacz potrzeby.
problem-some = Zrobiono: { $done }, nie: { $left }. { $why }
problem-file = Najpierw wybierz plik.
problem-unreadable-file = { $why } Nic nie zapisano.

## Stock
stock-lead = Co jest na półkach i co z tego jest wolne.
stock-here = Na półkach
stock-free = Wolne
stock-ending = Kończy się
stock-expired = Przeterminowane
stock-aside = Odłożone
stock-search = Znajdź partię
stock-search-hint = Co lub numer
stock-caption = Partie, gdzie są i co jest wolne
stock-empty = Pusto. Wczytaj listę tego, co przyszło.
stock-to-count = do policzenia (w księgach: { $amount })
lot-to-count = do policzenia (w księgach: { $amount }); więcej przyszło z
kept-legend = zarezerwowane w planie
lot-nowhere = Nie na półce
lot-where = Gdzie jest każda sztuka
lot-where-hint = razem zawsze zero
lot-kept = Zarezerwowane dla
lot-put-aside = Odłóż
lot-put-aside-hint = Uszkodzone, przeterminowane i wątpliwe rzeczy nie są planowane.
lot-release = Przywróć na półkę
lot-release-hint = Ktoś sprawdził: nadaje się.
lot-let-out = wydawane po dacie
lot-let-out-title = Wydawać mimo to
lot-let-out-hint = Minęła tylko data „najlepiej spożyć przed”. Otwórz jedną sztukę, obejrzyj i spróbuj, potem napisz, dlaczego można ją wydawać. Dotyczy to całej partii.
lot-let-out-why = Dlaczego można wydawać
do-let-out = Wydawać
said-let-out = Znów można ją planować, pakować i wysyłać.
lot-sent-as = Przyszła w innym rozmiarze, niż wysłano, jako część
no-expiry = Trwałe
expired-on = Przeterminowane { $day }
good-until = Do { $day }
account-donors-all = Wszyscy darczyńcy razem
account-donors = Otrzymane
account-hub = Na półce
account-quarantine = Odłożone
account-road = W drodze
account-discrepancy = Rozbieżność
account-group = Przekazane
account-lost = Stracone
fact-condition = Stan
fact-batch = Seria producenta
fact-origin = Skąd
fact-donor = Kod darczyńcy
donor-forgotten = zapomniany na własną prośbę
hub-add = Dodaj hub
hub-name = Nazwa hubu
hub-name-hint = Wasze miejsce z półkami.
hub-place = Miejscowość

## Groups
groups-count = { $count ->
    [one] { $count } grupa
    [few] { $count } grupy
   *[many] { $count } grup
}
groups-open = { $count ->
    [one] { $count } z otwartymi potrzebami
    [few] { $count } z otwartymi potrzebami
   *[many] { $count } z otwartymi potrzebami
}
groups-empty = Nie ma jeszcze grup. Dodaj pierwszą albo wczytaj listę.
group-add = Dodaj grupę
group-name = Nazwa grupy
group-name-hint = Nazwa, którą obie strony znają. Bez imion ludzi.
group-place = Miejscowość, jeśli można ją znać
group-place-hint = Przechowywane w zamknięciu. Może być puste.
group-open = { $count ->
    [one] { $count } otwarta potrzeba
    [few] { $count } otwarte potrzeby
   *[many] { $count } otwartych potrzeb
}
group-critical = { $count ->
    [one] { $count } krytyczna
    [few] { $count } krytyczne
   *[many] { $count } krytycznych
}
group-all-met = Nic otwartego
group-needs = Otwarte potrzeby
group-all-needs = Wszystkie jej potrzeby
group-no-needs = Ta grupa nie ma otwartych potrzeb.

## Import
import-title = Wczytaj listę
import-lead = XLSX, ODS, XLS, CSV lub JSON, tak jak je przysłano.
import-what = Jaka to lista
import-needs = Co jest potrzebne
import-stock = Co przyszło
import-hub = Do którego hubu
import-no-hub = Rzeczy potrzebują półek. Dodaj pierwszy hub.
import-file = Plik
import-file-hint = Do 64 MB.
import-read = Wczytaj plik
import-nothing-yet = Nic nie zostanie zapisane, zanim zobaczysz wynik.
import-reading = Wczytywanie pliku
import-adding = Dodawanie listy
progress-lead = Strona odświeża się co sekundę. Możesz ją zostawić otwartą.
import-found = Co jest na liście
import-rows = { $count ->
    [one] { $count } wiersz
    [few] { $count } wiersze
   *[many] { $count } wierszy
}
import-nothing-stored = Jeszcze nic nie zapisano.
import-nothing-found = Nie udało się odczytać żadnego wiersza. Sprawdź powody poniżej.
import-forget = Zapomnij listę
import-add = { $count ->
    [one] Dodaj { $count }
    [few] Dodaj { $count }
   *[many] Dodaj { $count }
}
import-more = { $count ->
    [one] Jeszcze { $count } wiersz policzono, lecz nie pokazano.
    [few] Jeszcze { $count } wiersze policzono, lecz nie pokazano.
   *[many] Jeszcze { $count } wierszy policzono, lecz nie pokazano.
}
import-records = Do dodania
import-records-hint = Te wiersze są zrozumiałe.
import-questions = Pytania
import-questions-hint = Nie zostaną dodane. Popraw plik i wczytaj ponownie.
import-notes = Do obejrzenia
import-notes-hint = Zostaną dodane tak, jak tu podano.
import-duplicates = Powtórzone
import-duplicates-hint = Liczone raz.
import-left-out = Pominięte
import-left-out-hint = Każdy z powodem.
import-repeats = Powtarza wiersz { $row }.
import-row = wiersz { $row }

## Plan
plan-title = Kto co dostanie i dlaczego
plan-lead = Nic nie zostanie zarezerwowane ani ruszone, dopóki go nie przyjmiesz.
plan-made = Ułożono { $made }, wierszy: { $lines }.
plan-made-adopted = Ułożono { $made }, przyjęto, wierszy: { $lines }.
plan-none = { $count ->
    [one] Nie ma jeszcze planu, otwarta jest { $count } potrzeba.
    [few] Nie ma jeszcze planu, otwarte są { $count } potrzeby.
   *[many] Nie ma jeszcze planu, otwartych jest { $count } potrzeb.
}
plan-nothing = Nie ma czego planować: brak otwartych potrzeb.
plan-making = Układanie planu
plan-proposed = Proponowany
plan-in-force = Obowiązuje
plan-past = Już nieaktualny
plan-not-exact = Planowanie przerwano wcześniej. Plan jest dobry, może nie najlepszy.
plan-gives-nothing = Nic na półkach nie pasuje do otwartych potrzeb.
plan-lines-caption = Co pojedzie
plan-more-lines = { $count ->
    [one] Jeszcze { $count } wiersz
    [few] Jeszcze { $count } wiersze
   *[many] Jeszcze { $count } wierszy
}
plan-more-trips = { $count ->
    [one] Jeszcze { $count } kurs
    [few] Jeszcze { $count } kursy
   *[many] Jeszcze { $count } kursów
}
plan-more-loads = { $count ->
    [one] Jeszcze { $count } ładunek nie jest pokazany.
    [few] Jeszcze { $count } ładunki nie są pokazane.
   *[many] Jeszcze { $count } ładunków nie pokazano.
}
plan-unmet = Niezaspokojone i dlaczego
plan-unmet-all = Wszystkie niezaspokojone
plan-all-met = Każda otwarta potrzeba jest w pełni zaspokojona.
plan-fair = Czy to sprawiedliwe?
plan-older = Inne plany
fair-now = teraz
fair-then = po tym planie
fair-told = Teraz { $now }, po tym planie { $then }
sum-met = Potrzeby w pełni zaspokojone
sum-met-of = { $met } z { $open }
sum-was = obecny plan: { $count }
sum-partly = Częściowo
sum-lines = Wiersze
sum-lines-new = { $count ->
    [one] { $count } różni się od obecnego
    [few] { $count } różnią się od obecnego
   *[many] { $count } różni się od obecnego
}
sum-saved = Użyte przed terminem
sum-saved-lots = { $count ->
    [one] { $count } partia
    [few] { $count } partie
   *[many] { $count } partii
}
sum-saved-hint = ważne do 30 dni
sum-road = Droga
sum-km = { $km } km
sum-km-from = od { $km } km
sum-km-unknown = nie wiadomo
sum-trips = { $count ->
    [one] { $count } kurs
    [few] { $count } kursy
   *[many] { $count } kursów
}
trip-weight = Waga
trip-space = Objętość
trip-no-vehicle = Żaden pojazd z listy nie jest dość duży
trip-unknown = { $count ->
    [one] Waga lub objętość { $count } wiersza nie jest znana.
    [few] Waga lub objętość { $count } wierszy nie jest znana.
   *[many] Waga lub objętość { $count } wierszy nie jest znana.
}
part-of-whole = { $part } z { $whole } { $unit }
instead-of = zamiast: { $thing }
adopt-title = Przyjąć ten plan?
adopt-lead = Towary zostaną zarezerwowane dla tych grup. Nic jeszcze nie opuszcza półek.
adopt-keeps = Co dla kogo zostanie zarezerwowane
adopt-lines = { $count ->
    [one] { $count } wiersz
    [few] { $count } wiersze
   *[many] { $count } wierszy
}
adopt-yes = Tak, przyjmij
adopt-no = Jeszcze nie
why-given-only-lot = Jedyna pasująca partia
why-given-expires-first = Traci ważność najwcześniej, więc jedzie najpierw
why-given-nearest = Najbliższa z pasujących
why-given-one-size-up = Dokładnego rozmiaru brak: o rozmiar większe
why-given-substitute = Zamiast tego, czego zabrakło
why-given-look-first = Najpierw sprawdź: nie podano, dla kogo
why-given-better-used-up = Lepsze partie są już zużyte
why-given-equally-good = Jedna z kilku równie dobrych
why-unmet-none-in-stock = Nie ma tego ani zamiennika
why-unmet-all-there-is = Dostaje wszystko, co jest, a to za mało
why-unmet-size-missing = Jest, ale nie w tym rozmiarze
why-unmet-would-spoil = To, co jest, zepsuje się wcześniej
why-unmet-more-urgent = Biorą to pilniejsze potrzeby
why-unmet-shared-fairly = Podzielone uczciwie z równie pilnymi
why-unmet-below-minimum = Zostało mniej, niż ma sens
why-unmet-amount-unknown = Nie wiadomo jeszcze, ile trzeba
why-unmet-not-goods = To nie leży na półce: poszukaj ludzi
why-unmet-stopped = Planowanie przerwano wcześniej
hand-title = Co daje planowanie
hand-needs = Potrzeby
hand-by-hand = Ręcznie
hand-by-plan = Ten plan
hand-nothing = bez niczego
hand-partly = częściowo
hand-met = w pełni
hand-share = średni udział
hand-hint = Ręcznie: najpierw najpilniejsze, jak zgłoszono; każda bierze wszystko, co może, najpierw to, co kończy się najwcześniej.

## Plans beside each other, and changed by hand

why-given-by-hand = Ustalone ręcznie
why-unmet-by-hand = Człowiek dał mniej albo dał innym to, co pasuje
plan-compare = Zobacz, co zmienia
compare-title = Co zmienia ten plan
compare-lead-in-force = Obok planu obowiązującego:
compare-lead-proposal = Obok propozycji zmienionej ręcznie:
compare-lead-none = Żaden plan nie obowiązywał. Oto co by dał.
compare-same = Według obu każdy dostaje to samo.
compare-groups = Grupa po grupie
compare-lines = Kto dostaje mniej, kto więcej
compare-share = Zaspokojone średnio
compare-change = Zmiana
compare-before-after = Przed → po
compare-less = Dostaje mniej
compare-more = Dostaje więcej
compare-by-hand = Ustalone ręcznie
compare-worse = Gorzej
compare-better = Lepiej
change-link = Zmień
change-title = Ustal ręcznie, co dostanie
change-missing = Brakuje: { $amount }.
change-lead = Dostanie dokładnie to, co tu wpiszesz. Resztę zaplanujemy od nowa i zobaczysz, ile to kosztuje innych.
change-there = Jest
change-nothing-fits = Dziś żadna partia nie pasuje.
change-do = Zaplanuj resztę
problem-by-hand = Tego, co ustalono dla { $need }, już nie ma albo nie pasuje. Zaplanuj jeszcze raz.
problem-by-hand-gone = { $text } nie jest już otwarta. Zaplanuj jeszcze raz.
problem-by-hand-too-much = W { $text } nie ma tyle. Wpisz mniej.
problem-by-hand-more-than-asked = To więcej, niż brakuje dla { $text }. Wpisz mniej.
plan-by-hand = { $count ->
    [one] { $count } potrzebę ustalono ręcznie.
    [few] { $count } potrzeby ustalono ręcznie.
   *[many] { $count } potrzeb ustalono ręcznie.
}

## Convoys

convoy-title = Konwój
convoy-plan = Zaplanuj konwój
convoy-lead = Który pojazd co dokąd wiezie i jak wszyscy wracają do domu.
convoy-vehicles = Pojazdy
convoy-kind = Rodzaj
convoy-back = Wracają
convoy-given = Zostają na miejscu
convoy-carries = { $kg } kg, { $space } m³
convoy-day = Mogą wyjechać
convoy-make = Zaplanuj
convoy-making = Konwój jest planowany
convoy-none = Podaj przynajmniej jeden pojazd.
convoy-leaves = Wyjazd { $day }, 06:00.
convoy-map = Mapa
convoy-road = Droga
convoy-alone = pojedynczo: { $km } km
convoy-last = Ostatnie przekazanie
convoy-never = nigdy
convoy-left = Zostaje
convoy-late = Po terminie
convoy-rides = Płatne powroty
convoy-before = było: { $value }
convoy-is-back = powrót { $time }
convoy-stays = zostaje na ostatnim postoju, załoga wraca z innymi
convoy-pays = zostaje na ostatnim postoju, załoga wraca autobusem lub pociągiem
convoy-load = Załaduj dla { $group }: { $weight }, pozycji: { $lines }
convoy-unload = Przekaż { $group }: { $weight }, pozycji: { $lines }
convoy-unweighed = waga nieznana
convoy-collect = Wsiada załoga pojazdu { $number }
convoy-turn = Ładunki są w kolejności załadunku: co wychodzi ostatnie, wchodzi pierwsze.
convoy-without = Bez tego pojazdu
convoy-later = Dzień później
convoy-change = Inne pojazdy lub zasady
convoy-why-place = Nie wiadomo, gdzie jest hub lub grupa.
convoy-why-large = Za duże na każdy pojazd.
convoy-why-vehicle = Żaden pojazd nie ma miejsca ani czasu.
convoy-map-told = { $count ->
    [one] { $count } trasa na mapie
    [few] { $count } trasy na mapie
   *[other] { $count } tras na mapie
}
convoy-more-left = { $count ->
   *[other] jeszcze { $count }
}
convoy-home = Powrót
convoy-two = Dwóch kierowców
convoy-curfews-counted = { $count ->
    [0] Nie uwzględniono godziny policyjnej
    [one] Uwzględniono { $count } godzinę policyjną
    [few] Uwzględniono { $count } godziny policyjne
   *[many] Uwzględniono { $count } godzin policyjnych
}
convoy-posts-counted = { $count ->
    [0] i żadnej granicy.
    [one] i czekanie na { $count } przejściu granicznym.
   *[many] i czekanie na { $count } przejściach granicznych.
}
convoy-waiting = Granice i godzina policyjna
convoy-not-sure = Godzina policyjna i granice zmieniają się z dnia na dzień: przed wyjazdem zapytaj tych, którzy tam są.
convoy-why-post = Między tymi krajami nie znamy żadnego przejścia albo wszystkie są zamknięte.
sum-hours = { $hours } godz. { $minutes }
wait-to = W drodze do: { $place }
wait-at-post = Przejście graniczne { $place }
wait-to-post = W drodze do przejścia granicznego { $place }
wait-border = Granica i kolejka do { $until } ({ $length })
wait-curfew = Godzina policyjna: stoi do { $until } ({ $length })
wait-break = Przerwa kierowcy do { $until } ({ $length })
wait-rest = Odpoczynek załogi do { $until } ({ $length })
wait-company = Czeka na pozostałych ze swojej grupy do { $until } ({ $length })
wait-crew = Czeka do { $until } na ludzi, których wiezie do domu ({ $length })
wait-meeting = Czeka do { $until }, kiedy będą tam ludzie ({ $length })
convoy-by-service = Odległości i czasy podała usługa drogowa, która usłyszała, w jakich miejscowościach wszystko leży.
convoy-service-public = Usługa drogowa może leżeć poza waszą siecią: kto ją prowadzi, dowie się, do jakich miejscowości jadą konwoje.
convoy-by-map = Odległości i czasy są z wczytanej mapy.
convoy-by-estimate = Odległości i czasy są szacowane: nie wczytano dróg.
convoy-ways-estimated = { $count ->
    [one] { $count } droga między dwoma miejscami jest szacowana: nikt jej nie zna.
    [few] { $count } drogi między miejscami są szacowane: nikt ich nie zna.
   *[many] { $count } dróg między miejscami jest szacowanych: nikt ich nie zna.
}
convoy-service-failed = Usługi drogowej nie użyto: { $why }.
service-silent = nie odpowiada
service-public = jej adres nie leży już w sieci prywatnej
service-declined = odmawia
service-unreadable = jej odpowiedź nie jest tabelą tych miejsc
service-untrue = jej odpowiedź nie może być prawdą
service-too-many = jest za dużo miejsc, by pytać
rules-title = W drodze
rules-lead = Wszędzie jest zwykła wartość.
rules-look = Na to warto spojrzeć jeszcze raz
rules-wrong = Niektórych pól nie da się zrozumieć. Są oznaczone; to, co wpisano, zostało.
rules-curfews = Godzina policyjna
rules-areas = { $count ->
    [one] { $count } obszar
    [few] { $count } obszary
   *[many] { $count } obszarów
}
rules-curfews-hint = Godziny takie jak 23:00-05:00; kilka po przecinku. Puste znaczy brak. Wszystkie godziny według zegara tego centrum.
rules-curfew-told = Jak podano { $day }
rules-curfew-guess = Nasze przypuszczenie: nikt nie podał
rules-curfew-none = Żadnej nie znamy
rules-area = Jeszcze obwód albo kraj
rules-hours = Godzina policyjna tam
rules-more-area = Jeszcze obszar
rules-borders = Granice
rules-posts = { $count ->
    [0] między tymi miejscami brak
    [one] { $count } przejście
    [few] { $count } przejścia
   *[many] { $count } przejść
}
rules-borders-hint = Między tymi miejscami konwój przekracza granicę na jednym z przejść poniżej: na tym, z którego najwcześniej wyjedzie.
rules-wait-usual = Zwykłe czekanie
rules-wait-hint = W godzinach, tyle najwyżej czekało czterech z pięciu: 4:00, albo według pory dnia: 06-20 6:00, 20-06 3:00. Tu stoi nasze przypuszczenie.
rules-company = Kto z kim przekracza
rules-company-hint = Kto przekracza razem, czeka na pozostałych przed kolejką.
rules-company-alone = Każdy pojazd osobno
rules-company-pairs = Po dwa
rules-company-all = Wszystkie razem
rules-post = Przejście
rules-open = Godziny otwarcia, jeśli nie zawsze
rules-wait = Czekanie, jeśli nie zwykłe
rules-shut = Zamknięte
rules-more-post = Jeszcze przejście,
rules-post-town = Miejscowość obok
rules-post-from = Jeden kraj
rules-post-to = Drugi kraj
rules-people = Ludzie i rzeczy
rules-people-usual = jak zwykle
rules-home = Dokąd wracają załogi pojazdów, które zostają
rules-home-hint = Miejscowość. Puste znaczy hub, z którego ruszają.
rules-apart = Leki i to, co się pali
rules-apart-hint = Jak zna je katalog.
rules-apart-yes = Nigdy w jednym pojeździe
rules-apart-no = Mogą być w jednym pojeździe
bad-count = Podaj liczbę całkowitą od 0 do 40.
bad-day = Podaj dzień, który jeszcze nie minął.
bad-hours = Wpisz godziny takie jak 23:00-05:00, od 00:00 do 24:00.
bad-hours-overlap = Dwa z tych przedziałów mają wspólny czas.
bad-hours-whole-day = Z doby nic nie zostaje.
bad-wait = Wpisz czekanie w godzinach: 4:00, albo dla każdej pory dnia: 06-20 6:00, 20-06 3:00.
bad-wait-too-long = Nikt nie planuje więcej niż 240 godzin.
bad-wait-gap = Podaj czekanie dla każdej godziny doby.
bad-area = Żaden obwód ani kraj tak się nie nazywa. Wybierz z listy.
bad-area-missing = Podaj, dla którego obwodu lub kraju.
bad-country = Żaden kraj tak się nie nazywa. Wybierz z listy.
bad-border = Między nimi nikogo się nie sprawdza: nie ma przejścia granicznego.
bad-town = Nie znamy tam miejscowości o tej nazwie.
bad-towns = Tak nazywa się kilka miejscowości. Podaj inną w pobliżu.

## History
history-title = Co się wydarzyło
history-lead = Tu niczego się nie wymazuje.
history-home = Otwórz stronę
history-empty = Nic jeszcze o tym nie zapisano.
event-by = { $actor }, wpis { $seq }
fact-hub-opened = Otwarto hub { $hub }.
fact-group-added = Dodano grupę { $group }.
fact-list-read = { $count ->
    [one] Wczytano listę: { $count } wiersz.
    [few] Wczytano listę: { $count } wiersze.
   *[many] Wczytano listę: { $count } wierszy.
}
fact-need-raised = Zgłoszono potrzebę: { $amount }.
fact-need-revised = Zmieniono: { $change }.
fact-need-verified = Sprawdzono: { $trust }.
fact-need-withdrawn = Wycofano.
fact-needs-joined = { $joined } dołączono do { $kept }.
fact-offer-made = Złożono ofertę.
fact-offer-accepted = Ofertę przyjęto.
fact-offer-declined = Za ofertę podziękowano.
fact-lot-taken-in = Do { $hub } przyszło: { $amount }.
fact-plan-proposed = Plan zaproponowano.
fact-plan-adopted = Plan przyjęto.
fact-dispatched = Z { $hub } do { $to } z listem { $waybill }.
fact-receipt-reported = Policzono, co przyszło z listem { $waybill }.
fact-handover-reported = { $amount }: przekazano z { $hub } do { $group }.
fact-count-reported = Policzono w { $hub }: { $amount }.
fact-report-set-aside = Raport zachowano, musi go obejrzeć człowiek.
fact-quarantined = { $amount }: odłożono w { $hub }.
fact-released = { $amount }: przywrócono na półkę w { $hub }.
fact-loss-proposed = Zaproponowano spisanie: { $amount }. { $reason }.
fact-loss-confirmed = Spisano: { $amount }.
fact-discrepancy-settled = { $amount }: wyjaśniono, z { $from } do { $to }.

## About
about-lead = Potrzeby, towary i konwoje centrum pomocy na jednej maszynie.
about-licence = Licencja
about-licence-text = Busel to wolny program na licencji GNU Affero General Public License, wersja 3 lub nowsza. Wolno go używać, badać, rozpowszechniać i ulepszać.
about-privacy = Co opuszcza tę maszynę
about-privacy-text = Nic. Strony nikogo nie pytają, a nazwy są zamknięte na dysku.
about-sources = Czyje fakty i kształty są w środku
source-places = Miejscowości
source-catalogue = Pozycje, wagi, jednostki
source-countries = Nazwy krajów
source-roads = Drogi, jeśli centrum wczytało mapę
source-typeface = Krój pisma
source-icons = Ikony

## Trouble
trouble-home = Do „Dzisiaj”
trouble-reference = Numer { $number }
trouble-not-found = Nie ma tego tutaj
trouble-not-found-text = Nie ma takiej strony ani rzeczy. Szukaj po nazwie lub numerze.
trouble-stale = Ta strona była za stara
trouble-stale-text = Nic nie zmieniono. Otwórz stronę ponownie i powtórz.
trouble-too-large = To za dużo naraz
trouble-too-large-text = Plik może mieć 64 MB. Nic nie zapisano. Wyślij w częściach.
trouble-unreadable = Nie udało się odczytać formularza
trouble-unreadable-text = Nic nie zmieniono. Otwórz stronę ponownie i powtórz.
trouble-forgotten = Ten plik został zapomniany
trouble-forgotten-text = Czekał za długo albo już go dodano. Nic nie przepadło. Wczytaj ponownie.
trouble-broken = Coś zepsuło się tutaj, nie u ciebie
trouble-broken-text = Nic nie zapisano. Spróbuj ponownie lub podaj numer.

## Values of the domain
priority-p1 = Krytyczne, 72 godziny
priority-p2 = Pilne, 7 dni
priority-p3 = Zwykłe, 30 dni
priority-p4 = Jeśli się da
trust-v0 = Niesprawdzone
trust-v1 = Oddzwoniono
trust-v2 = List lub poręczyciel
trust-v3 = Sprawdzony partner
substitutes-allowed = Co dopuszcza katalog
substitutes-refused = Dokładnie to albo nic
condition-new = Nowe
condition-good = Używane, bez wad
condition-worn = Znoszone, przydatne
condition-rags = Tylko na szmaty
loss-expired = Przeterminowane
loss-damaged = Uszkodzone
loss-stolen = Skradzione
loss-seized = Zajęte przez władze
loss-destroyed = Zniszczone w ataku
loss-on-the-way = Zaginęło w drodze
loss-wrong-group = Trafiło do innej grupy
wearer-adult = dla dorosłych
wearer-man = męskie
wearer-woman = damskie
wearer-child = dziecięce
wearer-boy = chłopięce
wearer-girl = dziewczęce
wearer-baby = niemowlęce
form-liquid = płynne
form-bar = w kostce
form-disposable = jednorazowe
form-reusable = wielorazowe
form-bulk = luzem
form-powder = w proszku
form-wet = nawilżane
form-dry = suche
size-eu-shoe = EU { $value }
size-uk-shoe = UK { $value }
size-us-shoe = US { $value }
size-foot = stopa { $value } mm
size-plain = { $value }
size-years = { $value } lat
size-months = { $value } mies.
size-nappy = rozmiar { $value }
unit-piece = { $count ->
    [one] sztuka
    [few] sztuki
   *[many] sztuk
}
unit-pair = { $count ->
    [one] para
    [few] pary
   *[many] par
}
unit-set = { $count ->
    [one] zestaw
    [few] zestawy
   *[many] zestawów
}
unit-gram = g
unit-kilogram = kg
unit-millilitre = ml
unit-litre = l
unit-cubic-decimetre = dm³
unit-cubic-metre = m³
unit-minor-currency = { $count ->
    [one] najmniejsza moneta
    [few] najmniejsze monety
   *[many] najmniejszych monet
}
unit-case = { $count ->
    [one] sprawa
    [few] sprawy
   *[many] spraw
}
unit-night = { $count ->
    [one] noc
    [few] noce
   *[many] nocy
}
unit-consultation = { $count ->
    [one] konsultacja
    [few] konsultacje
   *[many] konsultacji
}
unit-day = { $count ->
    [one] dzień
    [few] dni
   *[many] dni
}
unit-hour = { $count ->
    [one] godzina
    [few] godziny
   *[many] godzin
}
unit-ticket = { $count ->
    [one] bilet
    [few] bilety
   *[many] biletów
}
kind-baby = Dla niemowląt
kind-boots = Buty wysokie
kind-clothing = Odzież
kind-comfort = Drobne przyjemności
kind-comms = Łączność
kind-education = Szkoła
kind-food = Żywność
kind-fuel = Paliwo
kind-household = Dom
kind-hygiene = Higiena
kind-medical = Wyroby medyczne
kind-medicine = Leki
kind-money = Pieniądze
kind-pet = Zwierzęta
kind-power = Prąd i światło
kind-service = Usługi
kind-shelter = Schronienie
kind-shoes = Obuwie
kind-toys = Zabawki i gry
kind-vehicle = Pojazdy
kind-water = Woda

## Days
date-day = { $weekday } { $day } { $month }
date-day-and-year = { $weekday } { $day } { $month } { $year }
date-long = { $weekday }, { $day } { $month }
date-weekday = { $weekday ->
    [1] pon.
    [2] wt.
    [3] śr.
    [4] czw.
    [5] pt.
    [6] sob.
   *[7] niedz.
}
date-weekday-long = { $weekday ->
    [1] poniedziałek
    [2] wtorek
    [3] środa
    [4] czwartek
    [5] piątek
    [6] sobota
   *[7] niedziela
}
date-month = { $month ->
    [1] sty
    [2] lut
    [3] mar
    [4] kwi
    [5] maj
    [6] cze
    [7] lip
    [8] sie
    [9] wrz
    [10] paź
    [11] lis
   *[12] gru
}
date-month-long = { $month ->
    [1] stycznia
    [2] lutego
    [3] marca
    [4] kwietnia
    [5] maja
    [6] czerwca
    [7] lipca
    [8] sierpnia
    [9] września
    [10] października
    [11] listopada
   *[12] grudnia
}

## Why a rule says no
refusal-not-allowed = Twoja rola na to nie pozwala. Nic nie zmieniono. Poproś koordynację.
refusal-unknown = Nie ma tu { $thing }. Nic nie zmieniono. Sprawdź numer.
refusal-unknown-item = Katalog nie ma „{ $thing }”. Nic nie zmieniono. Wybierz inną pozycję.
refusal-read-before = Tę listę już wczytano jako { $thing }. Nic nie dodano dwa razy.
refusal-empty = Nic tu nie ma. Nic nie zmieniono. Wpisz ilość większą od zera.
refusal-too-many = Ponad { $count } wierszy. Nic nie zmieniono. Wyślij w częściach.
refusal-too-long = Tekst jest za długi. Nic nie zmieniono. Skróć go.
refusal-closed = { $thing } jest już zamknięte. Nic nie zmieniono. Historia zostaje.
refusal-itself = Potrzeby nie można połączyć z nią samą. Nic nie zmieniono. Wybierz inną.
refusal-not-the-same = To dwie różne potrzeby. Nic nie zmieniono. Zostaw obie.
refusal-short = { $thing }: jest tam tylko { $count }. Nic nie zmieniono. Przelicz albo weź mniej.
refusal-reserved = Plan trzyma { $thing } dla innych. Nic nie zmieniono. Najpierw zaplanuj ponownie.
refusal-expired = { $thing }: termin minął { $day }. Nic nie zmieniono. Odłóż na bok.
refusal-to-be-counted = Z { $waybill } przyszło więcej { $thing }, niż wysłano, więc na półce pewnie nie ma już wszystkiego. Nic nie zmieniono. Policz półkę albo napisz, skąd jest nadwyżka.
refusal-never-let-out = Data { $thing } jest wiążąca. Nic nie zmieniono. Wydać można tylko żywność po dacie „najlepiej spożyć przed”, nigdy leki ani jedzenie dla niemowląt.
refusal-plan-outdated = W międzyczasie zaczął obowiązywać inny plan. Nic nie zmieniono. Zaplanuj ponownie.
refusal-plan-no-longer-fits = { $thing } zmieniło się od ułożenia planu. Nic nie zmieniono. Zaplanuj ponownie.
refusal-already-in-force = { $thing } już obowiązuje. Nic nie trzeba robić.
refusal-same-person = Musi się zgodzić inna osoba. Nic nie zmieniono.
refusal-settled = { $thing } jest już rozstrzygnięte. Nic nie zmieniono.
refusal-no-difference = { $thing } nie ma rozbieżności. Nic nie zmieniono.
refusal-not-goods = „{ $thing }” nie leży na półce. Nic nie zmieniono.

## What was found in a file
why-unknown-item = „{ $text }” nie ma w katalogu. Podobne: { $suggestions }.
why-unknown-dual-use = „{ $text }” nie ma w katalogu i wymaga kontroli wywozowej: { $why }. Podobne: { $suggestions }.
why-ambiguous-item = „{ $text }” może znaczyć kilka rzeczy: { $suggestions }. Którą?
why-no-item = Wiersz nie mówi, czego dotyczy.
why-no-amount = Nie podano ilości.
why-unreadable-amount = „{ $text }” nie da się odczytać jako ilości.
why-ambiguous-amount = „{ $text }” można odczytać dwojako: tysiące czy ułamki?
why-range-amount = „{ $text }” to zakres. Ile potrzeba?
why-negative-amount = „{ $text }” to mniej niż zero.
why-absurd-amount = „{ $text }” to więcej, niż może znaczyć lista.
why-date-for-amount = Termin { $text } stoi tam, gdzie powinna być ilość.
why-amount-each = „{ $text }” to tyle na każdego: na ilu?
why-formula-error = W komórce jest błąd formuły { $error }.
why-unclear-shoe-size = Rozmiar { $size }: brytyjski, amerykański czy jaka długość stopy?
why-sizes-without-amounts = „{ $text }” to kilka rozmiarów. Ile każdego?
why-sizes-do-not-add-up = Rozmiary w „{ $text }” dają { $sum }, a ilość { $said }.
why-total = Ten wiersz sumuje inne.
why-category-heading = Nagłówek dla { $category }.
why-heading = Nagłówek: „{ $text }”.
why-header-again = Nagłówek tabeli jeszcze raz.
why-decoy = Uwaga, nie wiersz: „{ $text }”.
why-tags = Znaczniki dla maszyn opisujące kolumny.
why-kept-out = Na to nie ma tu miejsca: { $why }.
why-remark = Uwaga bez pozycji lub ilości: „{ $text }”.
why-closed = Wiersz mówi, że jest już zamknięty: „{ $text }”.
why-encoding-assumed = Plik nie podaje kodowania; odczytano jako { $encoding }.
why-letters-lost = Nieodczytane litery: { $count }.
why-sheet-skipped = Arkusza „{ $sheet }” nie wczytano (wierszy: { $rows }): ukryty lub nie do użytku.
why-sheet-without-list = Arkusz „{ $sheet }” nie zawiera listy (wierszy: { $rows }).
why-no-header = Brak nagłówka; kolumny odgadnięto: { $columns }.
why-column-guessed = Brak kolumny ilości; wzięto liczby spod „{ $column }”.
why-two-columns = Kolumny „{ $used }” i „{ $other }” znaczą to samo; wczytano pierwszą.
why-rows-cut = Wczytano tylko pierwsze wiersze: { $limit }.
why-sheets-cut = Wczytano tylko { $limit } z { $sheets } arkuszy. Podziel plik, aby wczytać resztę.
why-columns-cut = Wczytano tylko pierwsze kolumny: { $limit }.
why-text-cut = Komórkę ucięto po { $limit } literach.
why-error-beside = W komórce jest błąd formuły { $error }.
why-unit-assumed = Brak jednostki; przyjęto { $unit }.
why-unknown-unit = „{ $text }” to nieznana jednostka.
why-unit-content-unknown = Ile „{ $item }” jest w jednym { $unit }?
why-unit-missing = Brak jednostki: { $item } nie liczy się w sztukach.
why-unit-does-not-fit = { $item } nie mierzy się w { $unit }.
why-units-differ = Ilość mówi { $one }, kolumna { $other }; przyjęto ilość.
why-approximate = „{ $text }” to niedokładna ilość.
why-multiplied = „{ $text }” odczytano jako { $result }.
why-large-amount = { $text } to niezwykle dużo.
why-broken-piece = { $text } czegoś, co liczy się w całości.
why-size-assumed = Rozmiar { $size } przyjęto jako { $system }.
why-size-unclear = „{ $text }” zachowano jako rozmiar własnymi słowami.
why-spelling-assumed = „{ $text }” odczytano jako { $item }.
why-ambiguous-date = Termin „{ $text }” można odczytać dwojako, pozostawiono go otwartym.
why-unreadable-date = „{ $text }” nie da się odczytać jako dnia.
why-year-assumed = „{ $text }” odczytano jako { $date }.
why-already-expired = Termin { $date } minął.
why-near-duplicate = To samo w tej samej ilości stoi też w wierszu { $row }.
why-export-check = Wymaga kontroli wywozowej przed granicą: { $why }.
why-weight-differs = Sztuka waży { $said } g według listy i { $known } g według katalogu.
why-place-from-title = Miejsce „{ $place }” wzięto z tytułu.
why-own-unit = jednostkę pozycji
why-nothing-close = nic podobnego
unreadable-empty = Plik jest pusty.
unreadable-too-large = Plik ma ponad 64 MB. Wyślij w częściach.
unreadable-bomb = Plik rozwija się do znacznie większego, niż się wydaje.
unreadable-too-many-rows = Tabela ma ponad 200 000 wierszy. Wyślij w częściach.
unreadable-password-protected = Plik ma hasło. Zapisz go bez hasła.
unreadable-cut-off = Brakuje końca pliku. Skopiuj go ponownie.
unreadable-pdf = To PDF. Wyślij tabelę, z której powstał.
unreadable-picture = To obraz. Wyślij tabelę, którą pokazuje.
unreadable-text-document = To dokument tekstowy. Skopiuj tabelę do arkusza.
unreadable-web-page = To strona WWW. Otwórz ją w arkuszu i zapisz jako XLSX.
unreadable-archive = To archiwum. Rozpakuj je i wyślij listy.
unreadable-other-spreadsheet = Takich arkuszy nie czytamy. Zapisz jako XLSX lub CSV.
unreadable-binary = To nie lista: ani tekst, ani arkusz.
unreadable-broken-json = JSON jest uszkodzony. Zapisz go ponownie.
unreadable-not-a-table = JSON nie jest listą wierszy.
unreadable-damaged = Plik jest uszkodzony. Zapisz go ponownie.
unreadable-no-list = Nic w nim nie wygląda na listę rzeczy i ilości.
unreadable-not-opened = Pliku nie da się otworzyć.
import-known = Mówi o tym już { $need }.
import-zero = O nic nie prosi.
import-read-before = Tę listę już wczytano jako { $source }. Nic się nie doda.
progress-rows = { $count ->
    [one] Wczytano { $count } wiersz
    [few] Wczytano { $count } wiersze
   *[many] Wczytano { $count } wierszy
}
problem-plan-too-large = Potrzeb lub partii jest więcej, niż mieści plan.
problem-busy = Busel zajmuje się innymi plikami. Nic nie zapisano. Spróbuj za minutę.
at-the-machine = przy maszynie
until-day = do { $day }
role-admin = Opiekun maszyny
role-coordinator = Koordynator
role-donor-desk = Biurko darczyńców
role-warehouse = Magazyn
role-driver = Kierowca
role-hand-out-point = Punkt wydawania
role-requester = Prosi dla grupy
role-auditor = Audytor
role-case-worker = Prowadzi sprawy osób
role-public = Ktokolwiek
matter-donors = kto daje
matter-offers = oferty
matter-stock = zapasy
matter-hubs = magazyny
matter-groups = grupy
matter-names = nazwy
matter-needs = potrzeby
matter-contacts = kontakt
matter-places = dokładne miejsce
matter-routes = droga konwoju
matter-plans = plany
matter-lists = listy
matter-waybills = listy przewozowe
matter-photos = zdjęcia
matter-members = ludzie centrum
matter-trail = ślad
matter-safety = bezpieczeństwo
matter-totals = sumy
fact-member-added = { $who }: teraz w centrum.
fact-granted = Może być: { $grant }.
fact-taken-back = Nie może już być: { $grant }.
fact-member-left = { $who }: już nie w centrum.
fact-deed-proposed = Czeka na drugą osobę: { $deed }.
fact-deed-agreed = Druga osoba zgodziła się: { $deed }.
fact-looked = Przeczytano: { $matter }.
fact-contact-kept = Zapisano kontakt.
fact-erased = Nazwy, miejsca i słowa o tym zniszczono. Rzeczy zostały w księgach.
fact-let-go = Słowa, których czas minął, zniszczono.
fact-other = { $name }
deed-grant = { $who } zostaje: { $grant }
deed-reset = nowe wejście dla { $who }
deed-export-people = nazwy, miejsca i kontakty opuszczają centrum w pliku
deed-wipe = klucze zostaną zniszczone, a z nimi wszystko
refusal-no-reach = „{ $thing }”: potrzebne własne miejsce albo ostatni dzień. Nic nie zmieniono. Wybierz.
refusal-past = Ten dzień minął. Nic nie zmieniono. Wybierz późniejszy.
nav-me = Ty
nav-people = Ludzie
nav-trail = Ślad
nav-safety = Bezpieczeństwo
do-back = Wstecz
own-nothing = nic szczególnego
trouble-shut = Te drzwi są zamknięte
sign-in-title = Zaloguj się
sign-in-lead = Nikogo innego nie pytamy i adresów nie zapisujemy.
sign-in-again = Pokaż jeszcze raz, że to ty
sign-in-again-lead = Tego, co chcesz zrobić, nie da się cofnąć, więc pytamy jeszcze raz. Ważne pięć minut.
sign-in-passkey = Kluczem dostępu
sign-in-passkey-hint = Urządzenie poprosi o palec, twarz lub swój kod. Niczego się nie wpisuje.
sign-in-passkey-do = Użyj klucza
sign-in-passphrase = Hasłem i kodem
sign-in-do = Zaloguj się
sign-in-lost = Straciłeś dostęp? Poproś koordynatora o nowy link. Twojego hasła nikt nie przeczyta.
passkey-failed = Urządzenie nie odpowiedziało albo anulowano. Nic nie zmieniono. Spróbuj ponownie lub inaczej.
passkey-no-script = Ta przeglądarka nie uruchamia skryptów, a klucz ich potrzebuje. Użyj hasła i kodu.
passkey-lead = Teraz urządzenie poprosi o palec, twarz lub swój kod.
door-name = Nazwa do logowania
door-passphrase = Hasło
door-code = Kod z aplikacji
door-code-hint = Sześć cyfr. Kod zapasowy też działa, raz.
door-nobody = nikt znany
join-title = Masz zaproszenie
join-lead = Tym linkiem utworzysz własne wejście. Działa raz.
join-demo = Rozejrzyj się w demo
join-demo-lead = Nic tu nie jest prawdziwe ani chronione. Nie wpisuj prawdziwych nazwisk.
join-code = Sześć cyfr, które ci podano
join-code-hint = Mówi je na głos osoba zapraszająca, nie w tym czacie co link.
join-do = Dalej
join-demo-do = Wejdź do demo
join-until = Link działa do { $when }.
way-in-title = Utwórz wejście
way-in-lead = Wybierz, jak będziesz się logować. Klucz dostępu jest najbezpieczniejszy i najszybszy.
way-in-more = Dodaj kolejne wejście, by zgubione urządzenie cię nie zablokowało.
way-in-passkey = Klucz dostępu
way-in-passkey-hint = Zostaje w urządzeniu lub kluczu i nie da się go wyłudzić. Działa tylko pod tym adresem.
way-in-label = Jak nazywasz to urządzenie?
way-in-label-hint = Na przykład „telefon”. Kto otworzy urządzenie, przeczyta: bez prawdziwych nazwisk.
way-in-passkey-do = Utwórz klucz
way-in-passphrase = Hasło i aplikacja z kodami
way-in-passphrase-hint = Dla starych urządzeń, Tora i sieci bez nazw. Co najmniej 15 znaków.
way-in-name-hint = Pseudonim. Przechowywany tak, że nikt go nie przeczyta.
way-in-six = Sześć słów od tej maszyny, jeśli chcesz:
way-in-passphrase-do = Dalej do kodów
code-title = Kody z aplikacji
code-lead = Zeskanuj aplikacją do kodów. Pokazujemy tylko teraz.
code-by-hand = Albo wpisz ręcznie:
code-first = Kod, który teraz pokazuje
code-do = Gotowe
recovery-title = Zapisz to
recovery-lead = Każdy kod otwiera raz, gdy zginie telefon. Pokazujemy je tylko teraz. Trzymaj je na papierze, z dala od urządzenia.
recovery-done = Zapisane
sign-out = Wyloguj się
own-sessions = Gdzie jesteś zalogowany
session-passkey = Kluczem, od { $when }
session-passphrase = Hasłem i kodem, od { $when }
session-demo = Linkiem demo, od { $when }
session-used = ostatnio { $when }
session-here = ta przeglądarka
session-end = Zakończ
session-end-others = Zakończ wszystkie inne
own-ways = Twoje wejścia
passkey-since = od { $when }
passkey-suspicious = mógł zostać skopiowany
passkey-remove = Usuń
own-passphrase = Hasło i kody
own-recovery = Nowe kody zapasowe
own-add-way = Dodaj wejście
own-change = Zmień hasło
own-current = Obecne hasło
own-new = Nowe hasło
people-lead = Każdy widzi tylko to, czego wymaga praca.
people-deeds = Czeka na drugą osobę
deed-agree = Zgoda
deed-waits = czeka na inną osobę
deed-by = { $who }, { $when }
people-empty = Nikogo jeszcze nie ma.
person-left = odszedł
people-add = Dodaj osobę
people-name = Jak ją nazywacie?
people-name-hint = Pseudonim jest lepszy niż nazwisko.
person-invite = Utwórz link
person-may = Może być
grant-over = To się skończyło.
grant-take-back = Cofnij
grant-title = Coś więcej
grant-role = Jako
grant-role-hint = Koordynatora i opiekuna maszyny potwierdza druga osoba.
grant-reach = Gdzie
grant-reach-hint = Magazyn to jeden hub, proszący to jedna grupa, kierowca to jeden list przewozowy.
grant-everywhere = Wszędzie
grant-until = Ostatni dzień
grant-until-hint = Audytor zawsze go ma.
grant-do = Nadaj
person-see-off = Opuszcza centrum
person-see-off-hint = Wszystkie wejścia kończą się od razu. To, co zrobiono, zostaje w księgach pod numerem.
invite-title = Link do dołączenia
invite-lead = Dla { $who }. Pokazujemy tylko teraz, działa raz, przez 48 godzin.
invite-link = Wyślij ten link
invite-code = Powiedz te cyfry na głos
invite-code-hint = Głosem, nigdy w tym samym czacie co link.
problem-grant = Wybierz kim, gdzie i do kiedy. Nic nie zmieniono.
trail-lead = Kto co zrobił i kto co przeczytał. Nic się nie wymazuje; nie ma nazwisk, tylko numery.
trail-done = W księgach
trail-door = Przy drzwiach
group-reach = Gdzie jest i jak się skontaktować
group-reach-hint = Od tego może zależeć życie. Każdy odczyt jest zapisywany z twoim numerem.
look-do = Odczytaj
look-nothing = Nic nie zapisano albo zniszczono.
contact-new = Jak się z nimi skontaktować
contact-keep = Zapisz kontakt
readers-title = Kto to czytał
erase-title = Wymaż, kto i gdzie to jest
erase-hint = Nazwa, miejsce, kontakt i słowa są niszczone od razu; kopie kluczy po 14 dniach. Rzeczy zostają w księgach. Nie da się cofnąć.
erase-do = Wymaż na zawsze
safety-lead = Co zdradzi ta maszyna, gdy ją zabiorą, i co z tym zrobić.
safety-well = dobrze
safety-act = działaj
safety-key = Klucz centrum
safety-key-well = Jest zamknięty hasłem. Jego siła zależy od ciebie.
safety-key-act = Leży otwarty: kto zabierze dysk, przeczyta wszystko. Tylko na próbę.
safety-tls = Droga do przeglądarki
safety-tls-well = Jest szyfrowana.
safety-tls-act = Jest jawna, więc odpowiadamy tylko tej maszynie. Dla innych podaj certyfikat.
safety-second = Koordynatorzy
safety-second-well = Jest druga osoba do tego, co wymaga dwóch.
safety-second-act = Gdy mniej niż dwóch, nie ma kto się zgodzić. Dodaj kolejnego.
safety-auditors = Audytorzy teraz
safety-auditors-well = Nikt z zewnątrz nie zagląda.
safety-auditors-act = Ktoś z zewnątrz może zaglądać. Skończy się samo ostatniego dnia.
safety-invites = Oczekujące linki
safety-invites-well = Żaden link nie leży w czacie.
safety-invites-act = Każdy to drzwi, dopóki nie zostanie użyty lub nie minie 48 godzin. Potrzebne są też cyfry.
safety-sessions = Zalogowane przeglądarki
safety-sessions-well = Każda kończy się sama. Swoje zakończ na swojej stronie.
safety-sessions-act = Każda kończy się sama.
safety-audit = Nie było jeszcze zewnętrznego audytu
safety-audit-text = Nikt z zewnątrz nie zbadał tego programu. Nie stawiaj życia tylko na nim.
said-passkey-added = Dodano klucz.
said-session-ended = Zakończono.
said-passkey-removed = Usunięto klucz.
said-passphrase-changed = Zmieniono hasło. Inne przeglądarki wylogowano.
said-member-added = Dodano. Teraz powiedz, kim może być, i utwórz link.
said-proposed = Zaproponowano. Inna osoba musi się zgodzić w ciągu doby.
said-grant-changed = Zmieniono. Trzeba zalogować się ponownie.
said-seen-off = Osoba odeszła. Wszystkie wejścia zakończono.
said-agreed = Wyrażono zgodę.
said-contact-kept = Zapisano kontakt.
said-erased = Wymazano. Rzeczy zostały w księgach.
door-wrong = Coś się nie zgadza. Nic nie zmieniono. Spróbuj ponownie.
door-wait = Za dużo prób. Poczekaj { $count } s; nikogo nie blokujemy.
door-expired = Jego czas minął. Poproś o nowy link.
door-gone = Nie ma takiego zaproszenia albo już je wykorzystano. Poproś o nowy link.
door-no-session = Nikt nie jest zalogowany. Najpierw się zaloguj.
door-not-fresh = Pokaż jeszcze raz, że to ty.
door-too-short = Hasło musi mieć co najmniej 15 znaków. Nic nie zmieniono.
door-too-long = To za długie. Nic nie zmieniono.
door-too-common = To łatwo zgadnąć. Weź sześć słów albo coś dłuższego.
door-name-unfit = Tej nazwy nie można użyć. Weź co najmniej dwie widoczne litery.
door-name-taken = Ktoś już loguje się tą nazwą. Weź inną.
door-label-unfit = Nadaj krótką, czytelną nazwę.
door-current-needed = Hasło już jest. Zmień je na swojej stronie.
door-demo-only = Takie linki działają tylko w demo.
door-last-way = To twoje ostatnie wejście. Najpierw dodaj inne.
door-too-many = Jest już tyle, ile może być. Najpierw usuń jeden.
door-suspicious = Ten klucz mógł zostać skopiowany. Nic już nie otwiera. Powiedz koordynatorowi.
door-fault = Maszyna nie mogła. Nic nie zmieniono.
door-log-signed-in-passkey = Logowanie kluczem.
door-log-signed-in-passphrase = Logowanie hasłem i kodem.
door-log-signed-in-demo = Logowanie linkiem demo.
door-log-wrong-sign-in = Błędna próba logowania.
door-log-delayed = Próba przed końcem oczekiwania.
door-log-signed-out = Wylogowanie.
door-log-session-ended = Sesja zakończona.
door-log-invite-made = Zaproszono.
door-log-invite-taken = Przyjęto zaproszenie.
door-log-invite-withdrawn = Cofnięto zaproszenie.
door-log-wrong-code = Podane cyfry były błędne.
door-log-passkey-added = Dodano klucz.
door-log-passkey-removed = Usunięto klucz.
door-log-passkey-suspicious = Klucz mógł zostać skopiowany. Porozmawiaj z właścicielem.
door-log-passphrase-set = Ustawiono hasło.
door-log-passphrase-changed = Zmieniono hasło.
door-log-recovery-used = Użyto kodu zapasowego.
door-log-recovery-made = Utworzono nowe kody zapasowe.
door-log-forgotten = Odebrano wszystkie wejścia.
door-log-sealed = Centrum zapieczętowano.
door-log-unsealed = Centrum odpieczętowano.
door-log-turned-away = Zapytano o stronę, która nie jest dla tego członka.
person-sessions = { $count ->
    [0] nigdzie niezalogowany
    [one] zalogowany w jednej przeglądarce
   *[other] zalogowany w { $count } przeglądarkach
}
nav-totals = Sumy
own-keeping = O centrum
totals-lead = W całym centrum, według rzeczy. Bez grup, miejsc i nazw.
totals-empty = Jeszcze o nic nie proszono i nic nie leży na półkach.
totals-asked = Poproszono
totals-received = Otrzymano
totals-road = W drodze
totals-shelves = Na półkach

## Head counts, gauges, forecast

matter-gauges = na jak długo wystarczy grupie
fact-group-stock-reported = Policzono, co ma grupa.
fact-people-counted = Policzono ludzi w grupie.
refusal-head-count = Te liczby się nie zgadzają. Nic nie zmieniono. Sprawdź sumy.
nav-forecast = Dni naprzód
today-fare = Czystość, komfort, wyżywienie
gauge-mark = kreska = cel
gauge-clean = Czystość
gauge-comfortable = Komfort
gauge-fed = Wyżywienie
gauge-days = { $count ->
    [one] dzień
    [few] dni
   *[many] dni
}
gauge-people = % osób
gauge-sentence-people = { $gauge }: { $days } % osób ma to, co najważniejsze. Ocena { $score } na 100.
gauge-sentence-days = { $days ->
    [one] { $gauge }: { $days } dzień do końca tego, co najważniejsze. Ocena { $score } na 100.
    [few] { $gauge }: { $days } dni do końca tego, co najważniejsze. Ocena { $score } na 100.
   *[many] { $gauge }: { $days } dni do końca tego, co najważniejsze. Ocena { $score } na 100.
}
gauge-road-days = { $days ->
    [one] Z tym, co w drodze: { $days } dzień.
    [few] Z tym, co w drodze: { $days } dni.
   *[many] Z tym, co w drodze: { $days } dni.
}
gauge-road-people = Z tym, co w drodze: { $days } %.
gauge-counted = Policzono { $day }
gauge-never-counted = Nikt jeszcze nie liczył
gauge-count-again = Policz znowu, ostatnio { $day }
gauge-ends = { $line }: do { $day }
gauge-equipped = { $line }: { $share } osób
gauge-all-good = Wszystko powyżej celu
line-energy = Jedzenie
line-protein = Białko
line-drinking-water = Woda pitna
line-infant-food = Jedzenie dla niemowląt
line-bathing-soap = Mydło
line-washing = Chusteczki do mycia
line-laundry = Środek do prania
line-toothpaste = Pasta do zębów
line-toilet-paper = Papier toaletowy
line-razors = Maszynki do golenia
line-pads = Podpaski
line-incontinence = Wkłady urologiczne
line-nappies = Pieluchy
line-thermals = Bielizna termiczna
line-outer = Ciepłe kurtki
line-boots = Buty w rozmiarze
line-sleeping-bag = Miejsce do spania
line-sleeping-mat = Maty do spania
line-heat = Opał
line-power = Światło
line-small-comforts = Herbata i kawa
line-floor = Miejsce pod dachem
heads-count = { $count ->
    [one] { $count } osoba
    [few] { $count } osoby
   *[many] { $count } osób
}
heads-counted = { $people }, policzono { $day }
heads-of-kind = { $kind }: { $number }
class-anyone = Osoby w każdym wieku
class-man = Mężczyźni, 20–59
class-woman = Kobiety, 20–59
class-elder = 60 lat i więcej
class-youth = 15–19 lat
class-teen = 10–14 lat
class-child = 5–9 lat
class-toddler = 2–4 lata
class-infant = Do 2 lat
special-menstruating = Miesiączkują
special-nappies = W pieluchach
special-incontinence = Potrzebują wkładów urologicznych
special-shaving = Golą się
special-pregnant = W ciąży
special-breastfeeding = Karmią piersią
work-light = Lekka praca
work-moderate = Średnia praca: noszenie, chodzenie cały dzień
work-heavy = Ciężka praca: kopanie, budowa
living-sheltered = Chronieni przed zimnem
living-outdoors = Bez ochrony przed zimnem
living-degrees = { $degrees } °C
living-no-tap = Brak bezpiecznej wody pitnej z kranu
living-no-washing = Brak wody do mycia
living-burns-fuel = Ogrzewają dowożonym opałem
fare-days = { $count ->
    [one] { $count } dzień
    [few] { $count } dni
   *[many] { $count } dni
}
fare-days-exact = { $days } dnia
fare-people = { $some } z { $all } osób
fare-everybody = wszyscy
fare-nobody-counted = Nikt jeszcze nie policzył ludzi. Na początek wystarczy jedna liczba.
fare-count-people = Policz ludzi
fare-count-store = Policz, co jest
fare-lines = Wszystkie pozycje z liczbami
fare-lines-hint = z czego składa się każdy wskaźnik
fare-line = Co
fare-has = Jest
fare-road = Z tym, co w drodze
fare-goal = Cel
fare-ends = Kończy się
fare-when-counted = Policzono
fare-critical = krytyczne
fare-first = Co skończy się najpierw i kiedy
suggest-title = Potrzeby, które można zgłosić
suggest-hint = Z norm, policzenia i tego, co jedzie. O nic nie prosimy, póki nie potwierdzisz.
suggest-do = Potwierdź i zgłoś
suggest-ends = kończy się { $day }
suggest-without = nie wszyscy to mają
heads-lead = Wystarczy jedna liczba. Więcej liczb to trafniejsze normy. Nie pisz imion.
heads-classes = Ile osób
heads-classes-hint = Każda osoba tylko w jednym polu.
heads-specials = W tym
heads-specials-hint = Puste: szacujemy z wieku. Wpisz 0, jeśli nikt.
heads-living = Jak mieszkają
heads-work = Praca
heads-celsius = Stopnie Celsjusza, gdzie są
heads-floor = Metry kwadratowe pod dachem
heads-feet = Rozmiary butów i ile osób ma każdy
heads-do = Zapisz liczbę osób
store-lead = Pisz, co widzisz. Puste pole: nie policzono; 0: nie ma. Wiersze jednej rzeczy liczy się razem.
store-day = Dzień liczenia
store-thing = Rzecz
store-size = Rozmiar
store-until = Ważne do
store-other = Coś innego
store-do = Zapisz policzenie
store-last = ostatnio { $amount }, { $day }
ahead-title = Na ile naprzód
ahead-lead = Pożądany zapas, dni dostawy i dni na wszelki wypadek. Z nich Busel proponuje potrzeby.
ahead-target = Dni zapasu
ahead-delivery = Dni do dotarcia
ahead-safety = Dni na wszelki wypadek
ahead-do = Zapisz
forecast-lead = Na ile wystarczy i o co prosić teraz.
forecast-asks = O co prosić darczyńców w tym miesiącu
forecast-asks-hint = Sumy ze wszystkich grup; żadnej nie nazwano. Wydrukuj lub wyślij.
forecast-nothing = Nie ma o co prosić. Najpierw policz ludzi i to, co mają.
forecast-ask = Prosimy o
forecast-gap = Brakuje razem
forecast-stock = W naszych magazynach
forecast-promised = Obiecane
forecast-some = zapytaj nas ile
forecast-days = Na ile wystarczy każdej grupie
forecast-plan = Z planem
forecast-days-hint = Najpierw to, co jest teraz; niżej z drogą i planem.
forecast-uncounted = { $count ->
    [one] { $count } grupa bez liczby osób
    [few] { $count } grupy bez liczby osób
   *[many] { $count } grup bez liczby osób
}
said-people-counted = Zapisano liczbę osób.
said-store-counted = Zapisano policzenie.
said-needs-raised = Zgłoszono potrzeby.
said-nothing-chosen = Nic nie zaznaczono, więc nic nie zgłoszono.
said-standing-kept = Zapisano dni.
problem-degrees = „{ $text }” to nie temperatura. Użyj cyfr, np. -5.
problem-number = „{ $text }” to nie liczba całkowita. Użyj cyfr, np. 84.
problem-feet = „{ $text }” jest nieczytelne. Pisz rozmiar i osoby, np. 41-2, 42-5.
problem-size = „{ $text }” to nie jeden rozmiar. Pisz jak na etykiecie, np. 43 albo XL.
problem-nobody-counted = Nie wpisano żadnej liczby. Wpisz choć jedną; 0, jeśli odeszli.
problem-nothing-counted = Nie wpisano żadnej ilości. Wpisz choć jedną; 0 też się liczy.
fact-standing-kept = Ustalono zapas naprzód: { $line }.
refusal-too-many-days = Dni od 1 do { $count }. Nic nie zmieniono. Wpisz mniej.
norms-title = Normy i skąd się wzięły
norms-lead = Ile potrzeba ludziom. Centrum z lepszą wiedzą może je poprawić.
norm-when = Kiedy
norm-source = Źródło
norm-to-have = mieć
norm-each-kilocalorie = na każdą kilokalorię
norm-kilocalories = { $number } kcal
norm-grams = { $number } g
norm-megajoules = { $number } MJ
norm-square-metres = { $number } m²
norm-lamps = lampy: { $number }
norm-cups = filiżanki: { $number }
norm-covers = śpiwory lub kołdry: { $number }
norm-cold = październik – kwiecień
norm-per-degree = za każdy stopień poniżej 20 °C, bez schronienia
norm-sourced = Ze źródła
norm-recalled = Niesprawdzone
norm-conflict = Źródła się różnią
norm-assumption = Nasz osąd
norm-days = { $count ->
    [one] na { $count } dzień
    [few] na { $count } dni
   *[many] na { $count } dni
}

## The page of a sealed centre
locked-title = To centrum jest zapieczętowane
locked-lead = Nic z niego nie jest otwarte. Otworzy je znowu hasło.
locked-lead-two = Nic z niego nie jest otwarte. Otworzyć je znowu mogą tylko dwie osoby, każda swoim hasłem.
locked-lead-identity = Nic z niego nie jest otwarte. Otwiera się je kluczem posiadacza na maszynie, na której działa.
locked-lead-nobody = Klucza już tu nie ma. Tego centrum nikt nie otworzy.
locked-passphrase = Hasło
locked-second-person = Hasło drugiej osoby
locked-first-person = Hasło pierwszej osoby
locked-may-wait = Na razie może zostać puste: pierwsza osoba może przyjść później.
locked-open = Otwórz centrum
locked-opening = Centrum się otwiera. Strony wrócą za kilka sekund.
locked-half = Hasło drugiej osoby jest poprawne. Teraz hasło pierwszej, w ciągu dziesięciu minut.
locked-wrong = To hasło nie otwiera centrum.
locked-too-soon = To było za wcześnie po błędnej próbie.
locked-wait = { $count ->
    [one] Spróbuj znowu za { $count } sekundę.
    [few] Spróbuj znowu za { $count } sekundy.
    [many] Spróbuj znowu za { $count } sekund.
   *[other] Spróbuj znowu za { $count } sekundy.
}
locked-busy = Właśnie sprawdzana jest inna próba. Spróbuj znowu za chwilę.
locked-broken = Pliku klucza nie da się odczytać. Nic nie zmieniono.
seal-key-is-bare = Klucz leży niezabezpieczony: pieczętowanie niczego by nie ochroniło.
seal-do = Zapieczętuj
seal-hint = Zamyka centrum od razu; hasło otworzy je znowu
seal-done = Centrum jest pieczętowane. Nic nie zostaje w pamięci. Hasło otworzy je znowu.
deed-do = Zrób teraz
deed-wipe-done = Klucze zniszczone
deed-wipe-done-text = Nikt już nie otworzy tego centrum. Stare bloki dysku mogą pozostać; zniszcz dysk, jeśli musisz mieć pewność.
deeds-title = Co wymaga dwóch osób
deeds-hint = Proponujesz, ktoś inny zgadza się w ciągu doby, potem to robisz.
deeds-export = Wynieś nazwy i kontakty
deeds-wipe = Zniszcz klucze
safety-two-persons = Otwierają dwie osoby
safety-two-persons-well = Nikogo nie zmuszą do otwarcia w pojedynkę.
safety-two-persons-act = Jedną osobę można zmusić do otwarcia. Zmienia to `busel key two-persons`.
safety-swap = Pamięć wymiany maszyny
safety-swap-well = Nie ma jej albo jest zaszyfrowana.
safety-swap-act = To, co w pamięci, może potem zostać znalezione na dysku. Wyłącz wymianę.
safety-process = Działający program
safety-process-well = Awaria nie zapisuje pamięci na dysk, inne programy nie zajrzą.
safety-process-act = Ta maszyna nie pozwala programowi się zamknąć. Zapytaj opiekuna maszyny.
safety-backup = Najnowsza kopia
safety-backup-well = Ma mniej niż tydzień.
safety-backup-act = W tym tygodniu na tej maszynie nie ma żadnej. Zrób: `busel backup`.

# Zdjęcia
photos-title = Zdjęcia
photos-none = Nie ma jeszcze zdjęć.
photo-alt = Zdjęcie { $number }
photo-new = Nowe zdjęcie
photo-hint = JPEG, PNG, WebP lub GIF, do 20 MB. Zostają tylko piksele: bez miejsca, czasu i nazwy telefonu. Twarze, tablice i szyldy zostają: ukryj je.
photo-keep = Dodaj zdjęcie
photo-blur = Ukryj części, usuń
photo-blur-title = Ukryj części zdjęcia
photo-blur-lead = Tego, co ukryte, nie da się przywrócić, a poprzednie zdjęcie jest niszczone. Spójrz też na to, co obok: może zdradzić miejsce.
photo-done = Gotowe
photo-hide = Wybierz, co ukryć
photo-hide-hint = Pola, które się stykają, są ukrywane razem, jako jeden prostokąt.
photo-before = Zdjęcie w obecnej postaci
photo-field = wiersz { $row }, kolumna { $column }
photo-blur-do = Ukryj wybrane pola
photo-drop = Usuń zdjęcie
photo-drop-hint = Zdjęcie jest niszczone od razu; kopie po 14 dniach. Nie da się cofnąć.
photo-no-field = Wybierz przynajmniej jedno pole. Nic nie zmieniono.
photo-too-large = Zdjęcie ma więcej niż 20 MB. Nic nie zapisano. Wyślij mniejsze.
photo-too-many-pixels = Zdjęcie ma ponad 40 milionów pikseli. Nic nie zapisano. Wyślij mniejsze.
photo-heic = To HEIC lub AVIF. Nic nie zapisano. Ustaw w telefonie JPEG (na iPhonie: Aparat, Formaty, Najbardziej zgodne) i wyślij ponownie.
photo-unknown = Takiego obrazu tu nie czytamy. Nic nie zapisano. Wyślij JPEG, PNG, WebP lub GIF.
photo-cut-off = Brakuje końca pliku. Nic nie zapisano. Wyślij jeszcze raz.
photo-damaged = Obraz jest uszkodzony. Nic nie zapisano. Wyślij inny.
photo-too-busy = Czeka już zbyt wiele zdjęć. Nic nie zapisano. Spróbuj za minutę.
photo-took-too-long = Obraz trwał zbyt długo. Nic nie zapisano. Wyślij mniejszy.
photo-too-many-areas = To za dużo, by ukryć naraz. Nic nie zmieniono. Wybierz mniej pól.
photo-not-clean = Obrazu nie udało się oczyścić. Nic nie zapisano. Powiedz osobie, która prowadzi to centrum.
said-photo-kept = Zapisano zdjęcie. Sprawdź, czy nie trzeba czegoś na nim ukryć.
said-photo-blurred = Ukryto, poprzednie zdjęcie zniszczono. Sprawdź, czy to wystarczy.
said-photo-dropped = Usunięto zdjęcie.
fact-photo-kept = Zapisano zdjęcie.
fact-photo-dropped = Zniszczono zdjęcie.
refusal-no-such-photo = Nie ma tu takiego zdjęcia. Nic nie zmieniono.
refusal-too-many-photos = Jest już { $count } zdjęć. Nic nie zapisano. Najpierw usuń jedno.
problem-at-work = Ta osoba jeszcze tu pracuje. Najpierw ją pożegnaj. Nic nie zmieniono.
person-erase-hint = Nazwa jest niszczona od razu; kopie kluczy po 14 dniach. To, co zrobiono, zostaje pod numerem. Nie da się cofnąć.

## Offers and links
nav-offers = Oferty
nav-calls = Wezwania
nav-purchases = Zakupy
offers-lead = Co ludzie chcą dać. Nic nie jest nasze, dopóki nie dotrze.
offers-new = Nowe
offers-coming = W drodze do nas
offers-overdue = Spóźnione
offers-empty = Nie ma tu ofert. Daj ludziom odnośnik poniżej.
do-add-offer = Dodaj ofertę
col-offer = Oferta
col-fits = Pasuje
col-state = Stan
offer-country = Kraj
offer-not-sorted = Jeszcze nie określono, co to
offer-state-offered = Nowa
offer-state-asked = Pytamy darczyńcę
offer-state-accepted = Przyjęta
offer-state-promised = Obiecana
offer-state-overdue = Spóźniona
offer-state-arrived = Dotarła
offer-state-declined = Odrzucona z podziękowaniem
offer-state-taken-back = Wycofana
offer-state-lapsed = Wygasła
offer-answer = Odpowiedz
offer-how-much = Ile przyjmujemy
offer-how-much-hint = Całość albo część.
do-accept = Przyjmij
do-decline = Odrzuć z podziękowaniem
offer-matches = Otwarte potrzeby, do których pasuje
offer-no-match = Żadna otwarta potrzeba teraz o to nie prosi.
match-covers-all = pokrywa cały brak
match-covers = pokrywa { $amount }
match-exactly = Pasuje
match-one-up = O rozmiar większe
match-look = Najpierw obejrzyj
match-instead = Zamiast niej
offer-came = Dotarło
offer-how-much-came = Ile dotarło
offer-where-came = Dokąd
offer-no-hub = Nie do naszego hubu
do-came = Jest na miejscu
offer-promise = Kiedy dotrze
offer-promised = Obiecane na
do-promise = Zapisz dzień
offer-letters = Co napisano
offer-no-words = Nic do niej nie napisano.
offer-asked = Zapytaliśmy
offer-replied = Darczyńca napisał
offer-question = Pytanie do darczyńcy
offer-question-hint = Widać je pod prywatnym odnośnikiem. Nie podawaj osób ani miejsc.
do-ask-donor = Zapytaj
offer-made = Zaproponowano
offer-condition = Stan rzeczy
offer-expiry = Zużyć przed
offer-beds = Łóżek
offer-from = Pierwsza noc
offer-nights-until = Ostatnia noc
offer-until = Ważna do
offer-donor = Kod darczyńcy
offer-call = Odpowiada na wezwanie
offer-welcome = Przyjęto
offer-arrived = Dotarło
offer-unspent = Jeszcze niewydane
offer-place = Gdzie można odebrać
offer-place-hint = To może prowadzić do darczyńcy. Zapisujemy, kto czytał.
offer-papers = Dokumenty pojazdu
offer-papers-hint = Żaden pojazd nie rusza bez wskazanego odbiorcy końcowego.
paper-registration = Rejestracja i właściciel
paper-deregistration = Wyrejestrowany do wywozu
paper-insurance = Ubezpieczenie na całą drogę
paper-gift-letter = List darowizny, bezpłatnie
paper-final-recipient = Wskazany odbiorca końcowy
paper-inspection = Przegląd techniczny
offer-sort = Co to jest
offer-take-back = Wycofaj
offer-take-back-hint = Naciśnij, gdy darczyńca się wycofał. Jego słowa i zdjęcia zostaną zniszczone.
do-take-back = Wycofaj
give-page = Strona dla wszystkich
give-page-open = Każdy z tym odnośnikiem może coś zaproponować bez konta.
give-page-closed = Teraz nikt z zewnątrz nie może nic zaproponować.
give-page-link = Odnośnik dla wszystkich
give-page-close = Zamknij stronę
give-page-do-open = Otwórz stronę
calls-lead = Powiedz, co zbiera konwój i do kiedy. Każdy może to przeczytać.
calls-empty = Nie ma jeszcze wezwań. Utwórz je poniżej.
call-over = Zakończone
call-end = Zakończ teraz
call-new = Nowe wezwanie
call-hint = Pokazuje rzeczy, ilości i dzień. Bez miejsc i ludzi.
call-until = Ostatni dzień na oferty
call-plan = Dla konwoju z planu
call-no-plan = Bez planu
call-do = Ogłoś wezwanie
purchases-lead = Co kupujemy, bo nikt nie daje. Płacą za to darowizny pieniężne.
purchases-empty = Nie ma nic do kupienia.
purchase-price = Cena za całość
purchase-for = Dla potrzeb
purchase-for-hint = Ich numery, np. N-12, N-14.
purchase-by = Kto wnioskuje
purchase-from = Zapłacono z
purchase-second = To powyżej limitu. Musi się zgodzić inna osoba.
purchase-no-gift = Nie ma darowizny w tej walucie. Reszta pochodzi skądinąd.
purchase-gifts-hint = Podaj, ile płaci każda darowizna. Reszta pochodzi skądinąd.
do-approve-purchase = Zatwierdź
do-buy = Kupione
do-drop-purchase = Nie kupuj
purchase-new = Kup coś
need-buy = Kup za dary pieniężne
purchase-shop = Sklep
purchase-do = Poproś o zakup
purchase-limit = Kiedy potrzeba dwojga
purchase-limit-label = Powyżej tej ceny zgadza się inna osoba
purchase-limit-hint = W całych jednostkach dowolnej waluty, np. 200.
purchase-wanted = Czeka na zgodę
purchase-approved = Można kupić
purchase-paid = Kupione
purchase-received = Odebrane
purchase-dropped = Zaniechane
give-title = Podaruj coś
give-lead = Bez nazwiska, konta i e-maila. Dostaniesz prywatny odnośnik.
give-desk-lead = Zapisz, co ci powiedziano. Wystarczy kod, nigdy nazwisko.
give-what-sort = Jaki dar
give-goods = Rzeczy
give-money = Pieniądze
give-hosting = Nocleg
give-service = Pomoc
give-vehicle = Pojazd
give-call = Zbieramy do { $day }
give-this = Daj to
give-answers-call = Dziękujemy. To odpowiedź na nasze wezwanie do { $day }.
give-call-over = To wezwanie się skończyło. Nadal możesz to zaproponować.
give-item = Co
give-item-hint = Własnymi słowami. Dopytamy, jeśli nie zrozumiemy.
give-how-many = Ile
give-how-much = Ile
give-currency = Waluta
give-size = Rozmiar
give-beds = Ile łóżek
give-no-country = Wolę nie mówić
give-until = Do kiedy aktualne
give-more = Powiedz więcej
give-no-condition = Nie podano
give-place-hint = Publiczne miejsce spotkania jest bezpieczniejsze niż twój adres.
give-words = Coś jeszcze
give-words-hint = Prosimy bez nazwisk i telefonów.
give-do = Zaproponuj
give-safe = Przechowujemy tylko to, co napiszesz, nic o tobie ani urządzeniu.
given-thanks = Dziękujemy. Twoja oferta jest u nas.
given-next = Odpowiemy pod twoim prywatnym odnośnikiem. Zajrzyj za kilka dni.
given-keep = Zachowaj to, nie możemy wysłać tego ponownie
given-link = Twój prywatny odnośnik
given-keep-hint = Kto ma odnośnik, widzi ofertę. Jeśli to groźne, nie zachowuj.
given-open = Otwórz teraz
given-title = Twój dar
given-offered = Mamy twoją ofertę. Nikt jeszcze nie odpowiedział. Zajrzyj za kilka dni.
given-asked = Mamy pytanie. Odpowiedz poniżej.
given-accepted = Tak, bardzo prosimy. Cieszymy się.
given-promised = Tak, prosimy. Czekamy w dniu podanym niżej.
given-overdue = Nadal czekamy. Jeśli to nieaktualne, wycofaj ofertę.
given-arrived = Dotarło. Dziękujemy.
given-declined = Dziękujemy. Teraz nie możemy przyjąć, ale jesteśmy wdzięczni.
given-taken-back = Oferta została wycofana.
given-lapsed = Czas minął. Zaproponuj ponownie, jeśli nadal aktualne.
given-questions = Nasze pytania
given-your-reply = Twoja odpowiedź
given-reply = Twoja odpowiedź
given-do-reply = Wyślij odpowiedź
given-you-wrote = Napisano
given-photos-title = Zdjęcia
given-photo = Dodaj zdjęcie
given-photo-hint = Usuwamy miejsce, czas i aparat. Nie pokazuj twarzy.
given-photo-do = Wyślij zdjęcie
given-take-back-hint = Twoje słowa, zdjęcia i odnośnik zostaną zniszczone. Nie da się ich przywrócić.
given-only-you = Tylko ty masz ten odnośnik. Nie wiemy, kto go otwiera.
given-gone = Oferta została wycofana
given-gone-text = Twoje słowa i zdjęcia są zniszczone. Odnośnik już nie działa. Dziękujemy.
given-forget = Poproś o zapomnienie
given-forget-hint = Twoje słowa, kontakt, zdjęcia i odnośnik zostaną zniszczone. To, co dałeś lub dałaś, zostaje w księgach jako od nikogo.
given-forget-sure = Na pewno? Nikt tego nie przywróci, a tej strony już nie będzie.
given-do-forget = Zapomnijcie mnie
given-do-not-forget = Zostaw jak jest
given-forgotten = Zapomniano o Tobie
given-forgotten-text = Twoje słowa, kontakt i zdjęcia są tu zniszczone. To, co dałeś lub dałaś, zostaje bez Ciebie. Odnośnik już nie działa. Dziękujemy.
given-forgotten-copies = Kopie zrobione wcześniej też tego nie przywrócą od { $day }.
ask-lead = Proś o to, czego potrzeba. Powiedz, co dotarło.
ask-need = Czegoś potrzebujemy
ask-coming = W drodze do was
ask-got = Mamy to
ask-got-some = Czegoś brakuje
ask-asked = O co prosiliście
ask-nothing = Nic nie czeka.
ask-until = Odnośnik działa do { $day }. Nikomu go nie pokazuj.
ask-back = Wróć
ask-choose-lead = Podaj, ile czego. Potem naciśnij duży przycisk.
ask-usual = Zwykła lista
ask-less = O jeden mniej: { $thing }
ask-more = O jeden więcej: { $thing }
ask-other = Coś innego
ask-urgent = To nie może czekać tygodnia
ask-words = Słowo o tym
ask-words-hint = Prosimy bez nazwisk.
ask-do = Poproś
ask-count = Co dotarło
ask-count-lead = Policz i wpisz liczby. Brakujących rzeczy poszukamy.
ask-sent = Wysłano: { $amount }
ask-good = Dobre
ask-damaged = Uszkodzone
ask-count-do = Tyle dotarło
link-title = Własny odnośnik grupy
link-hint = Dzięki niemu grupa prosi i mówi, co dotarło, bez konta.
link-until = Działa do { $day }.
link-make = Utwórz odnośnik
link-renew = Utwórz nowy; stary przestanie działać
link-end = Zakończ odnośnik
link-made-lead = Wydrukuj albo przekaż z ręki do ręki. Pokazujemy go tylko teraz.
link-for = Odnośnik grupy
link-once = Kto go ma, może prosić za tę grupę i za żadną inną.
link-back = Wróć do grupy
link-ended = Ten odnośnik już nie działa
link-ended-text = Ten odnośnik już nie działa. Zapytaj centrum, które go dało.
by-link-of-group = odnośnik grupy { $group }
by-link-of-offer = darczyńca { $offer }
role-donor = Darczyńca
fact-offer-asked-back = Zapytano darczyńcę.
fact-offer-replied = Darczyńca odpisał.
fact-offer-promised = Obiecano na { $day }.
fact-offer-taken-back = Wycofano ją. Słowa i zdjęcia zniszczono.
fact-came-otherwise = { $amount } z { $of } przyszło z { $waybill } jako { $thing }: od tej pory { $lot }.
fact-lot-let-out = Pozwolono ją wydawać po dacie „najlepiej spożyć przed”.
fact-donor-forgotten = O osobie, która dała, zapomniano na jej prośbę. Słowa i zdjęcia zniszczono.
fact-offer-sorted = Określono jako { $thing }.
fact-papers-seen = Sprawdzono dokumenty.
fact-offer-came = { $offer } dotarła jako { $lot }.
fact-offer-came-itself = { $offer } dotarła.
fact-call-opened = Ogłoszono wezwanie, do { $day }.
fact-call-ended = Wezwanie zakończono.
fact-purchase-wanted = Wniosek o zakup: { $thing }.
fact-purchase-approved = Zakup zatwierdzono.
fact-purchase-paid = { $purchase } kupiono.
fact-purchase-dropped = Zakupu zaniechano.
fact-purchase-came = { $purchase } dotarł.
fact-rule-set = Zmieniono zasadę centrum.
fact-link-made = Grupa dostała odnośnik, do { $day }.
fact-link-ended = Odnośnik grupy zakończono.
refusal-more-than-offered = { $thing }: nie ma aż tyle. Nic nie zmieniono. Wpisz mniejszą liczbę.
refusal-not-covered = { $thing } tyle nie ma. Nic nie wydano. Wybierz inną darowiznę.
refusal-not-yet = { $thing }: jeszcze za wcześnie. Nic nie zmieniono. Najpierw zrób poprzedni krok.
problem-count = Wpisz liczbę w każdym wierszu. Nic nie zmieniono.
problem-needs = „{ $text }” nie wskazuje potrzeby. Wpisz numery, np. N-12.
problem-not-sorted = Najpierw podaj, co to jest, w „Co to jest”.
problem-nothing-asked = Wybierz choć jedną rzecz. Nic nie wysłano.
problem-too-many = Teraz pisze wiele osób. Twój tekst jest tutaj. Wyślij za minutę.
problem-what = Napisz, co chcesz dać. Nic nie wysłano.
said-offer-added = Oferta została dodana.
said-offer-accepted = Przyjęto. Darczyńca zobaczy to pod odnośnikiem.
said-offer-declined = Odrzucono z podziękowaniem. Darczyńca zobaczy to pod odnośnikiem.
said-offer-asked = Twoje pytanie jest pod odnośnikiem darczyńcy.
said-offer-promised = Dzień zapisano.
said-offer-taken-back = Wycofano. Słowa i zdjęcia darczyńcy zniszczono.
said-offer-sorted = Zapisano. Obok widać pasujące potrzeby.
said-offer-papers = Dokumenty zapisano.
said-offer-came = Zapisano w ewidencji.
said-page-opened = Strona jest otwarta dla wszystkich.
said-page-closed = Strona jest zamknięta. Złożone oferty zostają.
said-call-opened = Wezwanie widzą wszyscy.
said-call-ended = Wezwanie zakończone. Oferty zostają.
said-purchase-wanted = Zapisano. Czeka na zgodę.
said-purchase-approved = Zatwierdzono. Można kupić.
said-purchase-paid = Zapisano jako kupione.
said-purchase-dropped = Zaniechano. Nic nie wydano.
said-purchase-came = Jest na półce.
said-limit-set = Limit zapisano.
said-link-ended = Odnośnik już nie działa.
said-asked = Mamy twoją listę. Spojrzy na nią człowiek.
said-got = Dziękujemy. Zapisano.
said-replied = Dziękujemy. Mamy twoją odpowiedź.
offers-beside = Obok ofert
ask-people = Ilu was jest
ask-ended = Sprawdźcie, proszę, co macie
ask-look-at-date = Sprawdźcie datę: { $thing }. Części termin minął { $day }. Nie jedzcie ich i nie używajcie.
ask-look-at-goods = Sprawdźcie: { $thing }. Część okazała się przeterminowana. Nie jedzcie ani nie używajcie tego, co wygląda staro.
offer-fits = { $count ->
    [one] { $count } potrzeba
    [few] { $count } potrzeby
   *[many] { $count } potrzeb
}
call-answers = { $count ->
    [one] { $count } oferta
    [few] { $count } oferty
   *[many] { $count } ofert
}
given-photos = { $count ->
    [one] { $count } zdjęcie z 5
    [few] { $count } zdjęcia z 5
   *[many] { $count } zdjęć z 5
}
## Needs: checked, confirmed, compared; what is better not brought; keys
said-need-confirmed = Potrzeba jest aktualna. Znów jest w planie.
said-need-reopened = Cofnięto. Potrzeba jest znów otwarta.
said-needs-apart = Zostają osobno. Nie pojawią się już jako ta sama.
said-flag-dismissed = Sprawdzono. Powód został zapisany.
said-unwanted-added = Dodano. Widzą to wszyscy, którzy tu pracują.
said-unwanted-removed = Usunięto. Można to znów przywozić.
task-lapsed = { $count ->
    [one] { $count } potrzeba wygasła
    [few] { $count } potrzeby wygasły
   *[many] { $count } potrzeb wygasło
}
task-lapsed-more = Zbyt długo nikt jej nie potwierdził. Zapytaj, potem potwierdź.
task-flagged = { $count ->
    [one] { $count } potrzebę warto sprawdzić
    [few] { $count } potrzeby warto sprawdzić
   *[many] { $count } potrzeb warto sprawdzić
}
task-flagged-more = Coś jest nietypowe. Nic nie odrzucono; decyduje człowiek.
do-ask-again = Zapytaj ponownie
do-confirm = Nadal aktualne
do-dismiss = Wszystko w porządku
do-part = Rozdziel
do-apart = To dwie różne
do-send-to-plan = Do planu
do-welcome = Znów można przywozić
do-ask-not-to-bring = Poproś, by nie przywozić
show-lapsing = Wygasają
show-twins = Może ta sama
show-flagged = Do sprawdzenia
sort-label = W jakiej kolejności
sort-urgency = Najpierw najpilniejsze
sort-day = Według terminu
sort-thing = Według nazwy
sort-group = Według grupy
sort-cover = Najpierw najmniej pokryte
sort-newest = Najpierw najnowsze
all-regions = Wszystkie regiony
col-region = Region
col-do = Co zrobić
need-lapsed = Wygasła
need-same-as = To samo co { $need }?
need-flagged = Do sprawdzenia
need-stands-until = Aktualna do { $day }
need-unwanted = Prosimy, by tego nie przywozić.
need-flags = Zwróć uwagę
need-flags-hint = Nic nie odrzucono. Wyjaśnij i napisz, dlaczego jest dobrze, albo wycofaj potrzebę.
flag-why = Dlaczego jest w porządku
need-joined-here = { $need } połączono z nią
need-twins-hint = Od 75 na 100 pytamy. Łączy tylko człowiek.
need-confirm = Czy nadal aktualne?
need-confirm-hint = Zapytaj grupę. Niepotwierdzona potrzeba wygasa i nie jest planowana.
way-call-back = Oddzwoniono na numer znany wcześniej
way-call-back-read = Odczytaj numer na stronie grupy. Odczyt jest zapisywany.
way-no-contact = Przed tą potrzebą nie było numeru. Potrzebny list albo poręczyciel.
way-referee = Ręczy ktoś, kogo znamy
way-who = Kto ręczy
way-letter = List z pieczęcią
way-letter-text = Jego numer lub treść; zapisujemy tylko odcisk
way-dated = Data listu
way-partner = Partner z czystymi pokwitowaniami
way-nothing = Nikt nie wie; to tylko tekst
proof-nothing = tylko tekst
proof-call-back = oddzwoniono na znany numer
proof-letter = list z dnia { $day }
proof-referee = ręczy ktoś, kogo znamy
proof-partner = { $count ->
    [one] { $count } czyste pokwitowanie
    [few] { $count } czyste pokwitowania
   *[many] { $count } czystych pokwitowań
}
twin-score = Podobieństwo { $percent }
twin-item = Rzecz i rozmiar
twin-who = Grupa, kontakt albo miejsce
twin-quantity = Ilość
twin-text = Słowa
flag-above-norm = Ponad półtora raza więcej niż norma dla tylu osób
flag-shared-contact = Inna grupa ma ten sam kontakt
flag-no-receipt = Trzecia potrzeba lub więcej, a brak pokwitowań
flag-unknown-receiver = Rzeczy jadą do grupy, której nikt tu nie zna
flag-wants-proof = Krytyczne, ciężkie albo pojazd: potrzebny list lub poręczyciel
flag-call-back = Wylosowano: zadzwoń i zapytaj, czy dotarło
unwanted-title = Prosimy nie przywozić
unwanted-lead = Powiedz darczyńcom, zanim spakują. Każda rzecz ma powód, a czasem termin.
unwanted-empty = Lista jest pusta. Wszystko, o co proszą, jest mile widziane.
unwanted-add = Dodaj do listy
unwanted-until = Do kiedy
unwanted-since = Od { $day }
unwanted-asked = { $count ->
    [one] { $count } otwarta potrzeba o to prosi
    [few] { $count } otwarte potrzeby o to proszą
   *[many] { $count } otwartych potrzeb o to prosi
}
unwanted-enough = Jest tego więcej, niż potrzeba.
unwanted-no-room = Nie ma na to miejsca.
unwanted-spoils = Psuje się po drodze.
unwanted-border = Nie przejdzie przez granicę.
unwanted-harmful = Może zaszkodzić ludziom.
unwanted-buy-there = Lepiej kupić to na miejscu.
needs-closed-now = { $count ->
    [one] Zamknięto { $count } potrzebę.
    [few] Zamknięto { $count } potrzeby.
   *[many] Zamknięto { $count } potrzeb.
}
problem-who = Nikogo nie podano. Nic nie zmieniono. Napisz, kto ręczy.
problem-letter = Brakuje treści listu albo dnia. Nic nie zmieniono. Wpisz jedno i drugie.
problem-way = Nic nie zmieniono. Wybierz, skąd to wiesz.
problem-why = Brakuje powodu. Nic nie zmieniono. Napisz, dlaczego jest w porządku.
problem-reason = Wybierz powód z listy. Nic nie zmieniono.
problem-changed-meanwhile = { $who }: zmiana tej potrzeby { $when }. Twój tekst jest niżej; wybierz, co zostaje.
ago-now = przed chwilą
ago-minutes = { $count ->
    [one] { $count } minutę temu
    [few] { $count } minuty temu
   *[many] { $count } minut temu
}
ago-hours = { $count ->
    [one] { $count } godzinę temu
    [few] { $count } godziny temu
   *[many] { $count } godzin temu
}
refusal-changed-meanwhile = Ktoś w tym czasie zmienił { $thing }. Nic nie zmieniono. Zobacz ponownie.
refusal-number-not-known = Przed { $thing } nie znano numeru. Nic nie zmieniono. Potrzebny list albo poręczyciel.
refusal-no-partner = { $thing } nie ma trzech czystych pokwitowań. Nic nie zmieniono. Wybierz inny sposób.
refusal-still-open = { $thing } jest otwarta. Nie ma czego cofać.
refusal-early = Ten dzień jeszcze nie nadszedł. Nic nie zmieniono. Wybierz wcześniejszy.
fact-need-confirmed = Zapytano: nadal aktualne.
fact-need-reopened = Otwarto ponownie.
fact-needs-told-apart = { $one } i { $other } to dwie potrzeby.
fact-flag-dismissed = Sprawdzono, w porządku: { $flag }.
fact-asked-not-to-bring = Prosimy nie przywozić: { $thing }.
fact-welcomed-again = Znów można przywozić: { $thing }.
fact-proof = Skąd wiemy
find-papers = Dokumenty i oferty
find-waybill = List przewozowy
find-offer = Oferta
keys-title = Klawisze
keys-close = Zamknij
keys-find = Znajdź cokolwiek
keys-step = Następny lub poprzedni wiersz
keys-tick = Zaznacz ten wiersz
keys-help = Pokaż lub ukryj klawisze
## Reports that wait for a person
aside-title = Raporty, które czekają
aside-lead = Ktoś zgłosił to, czego ewidencja jeszcze nie mieści. Nic nie przepadło.
aside-empty = Żaden raport nie czeka.
aside-one = Raport { $id }
aside-waits = Czeka na człowieka
aside-is-closed = Zamknięty
aside-ready = Można teraz wykonać
aside-told = Co zgłoszono
aside-by = Kto zgłosił
aside-happened = Kiedy to się stało
aside-recorded = Zapisano
aside-why = Dlaczego czeka
aside-why-unknown = Wymienia coś, czego nie ma w ewidencji.
aside-why-received = Ten list przewozowy odebrano już wcześniej.
aside-signed = { $actor }, { $when }
aside-names = Co wymienia
aside-known = jest w ewidencji
aside-unknown = nie ma w ewidencji
aside-carry-out = Wykonaj
aside-carry-out-hint = Wszystko, co wymienia, jest już w ewidencji. Liczy się od chwili, gdy to się stało.
aside-not-yet = Czegoś, co wymienia, nadal nie ma w ewidencji. Najpierw to dodaj albo zamknij raport.
aside-received-hint = Liczy się pierwszy odbiór. Jeśli ilości się różnią, przelicz jeszcze raz na miejscu i zamknij ten raport.
do-carry-out = Wykonaj teraz
aside-close = Zamknij
aside-close-hint = Nic się nie przesuwa. Zgłoszenie zostaje tu razem z Twoimi słowami.
aside-close-why = Dlaczego nic więcej nie trzeba robić
do-close-aside = Zamknij raport
aside-was-closed = Zamknięty ze słowami
aside-was-carried-out = Wykonany
said-aside-carried-out = Wykonano. Teraz jest w ewidencji.
said-aside-closed = Raport zamknięty. Twoje słowa są przy nim zapisane.
problem-aside-why = Brakuje powodu. Nic nie zmieniono. Napisz, dlaczego nic więcej nie trzeba robić.
refusal-still-aside = { $thing }: jeszcze nie można wykonać. Nic nie zmieniono. Zobacz, co wymienia.
fact-aside-closed = Raport zamknięto, z powodem.
fact-aside-carried-out = Raport wykonano.
aside-why-blank = Wymienia etykietę, której nie ma na żadnym kartonie.
aside-why-ended = Wymienia karton, który podzielono, połączono lub opróżniono.
aside-ended-hint = Tego kartonu już nie ma. Sprawdź, czym się stał, i zamknij raport.
aside-why-pallet = Liczy paletę, a stoją na niej kartony.
aside-pallet-hint = Policz kartony na niej po kolei, potem zamknij raport.

## Forms that are too long, and choices that are none
trouble-too-much = Za dużo jak na jeden formularz
trouble-too-much-text = Nic nie zmieniono. To, co wpisano, jest nadal na poprzedniej stronie: wróć tam. Potem wyślij mniej naraz.
problem-form-too-long = Za dużo jak na jeden formularz. Nic nie zmieniono. Skróć albo wyślij w częściach.
problem-choice = Wybierz coś z listy. Nic nie zapisano.

## Lists of what one row of Today tells
only-all = Pokaż wszystko
road-all = Wszystko, co w drodze
road-empty = Nic nie jest w drodze.
flow-regions = Według regionów: stamtąd, przez nie lub tam
flow-until = { $way }, do { $day }
plan-only = Tylko dla wybranych potrzeb: { $count }.
plan-whole = Całość, do druku

## Reports and pictures
nav-reports = Raporty
nav-pictures = Obrazy
matter-reports = raporty
reports-lead = Jak idzie praca, miesiąc po miesiącu. Każda liczba prowadzi do tego, co za nią stoi.
reports-month = Miesiąc
reports-span = Ile miesięcy
report-months = { $count ->
    [one] { $count } miesiąc
    [few] { $count } miesiące
   *[many] { $count } miesięcy
}
report-month = { $month } { $year }
month-name = { $month ->
    [1] Styczeń
    [2] Luty
    [3] Marzec
    [4] Kwiecień
    [5] Maj
    [6] Czerwiec
    [7] Lipiec
    [8] Sierpień
    [9] Wrzesień
    [10] Październik
    [11] Listopad
   *[12] Grudzień
}
reports-origin = Kraj pochodzenia
reports-all-origins = Wszystkie kraje
report-origin-unknown = Kraj nieznany
report-region-unknown = Region nieznany
reports-region = Region
reports-measures = Wskaźniki
reports-measure = Wskaźnik
reports-before = Wcześniej
report-trend = 12 miesięcy
report-trend-told = { $from }: { $first }. { $until }: { $last }.
reports-losses = Co stracono i dlaczego
reports-reason = Powód
reports-often = Ile razy
reports-weight = Waga
report-loss-on-the-way = { $reason }, w drodze
report-times = { $count ->
    [one] { $count } raz
    [few] { $count } razy
   *[many] { $count } razy
}
reports-goods = Rzeczy według rodzaju, pochodzenia i miesiąca
reports-goods-empty = W tych miesiącach nic nie przyszło, nie przekazano i nie stracono.
reports-item = Pozycja
reports-lost = Stracono
reports-behind = Co za tym stoi
reports-behind-empty = Za tą liczbą nic nie stoi. Wybierz inne miesiące.
reports-day = Dzień
reports-what = Co
reports-amount = Ile
reports-to = Do kogo
reports-counts = Jak się liczy
report-withheld = { $count ->
    [one] Jeszcze { $count } wiersz policzono, ale twoja rola go nie widzi.
    [few] Jeszcze { $count } wiersze policzono, ale twoja rola ich nie widzi.
   *[many] Jeszcze { $count } wierszy policzono, ale twoja rola ich nie widzi.
}
report-of = { $part } z { $whole }
report-needs = Potrzeby: { $of }
report-by-weight = Według wagi { $share }: { $of }
report-nine-of-ten = Dziewięć na dziesięć w ciągu: { $wait }
report-handovers = { $count ->
    [one] { $count } przekazanie
    [few] { $count } przekazania
   *[many] { $count } przekazań
}
report-gifts = { $count ->
    [one] { $count } dar
    [few] { $count } dary
   *[many] { $count } darów
}
report-lots = { $count ->
    [one] { $count } partia
    [few] { $count } partie
   *[many] { $count } partii
}
report-unknown = { $count ->
    [one] { $count } nieznane
    [few] { $count } nieznane
   *[many] { $count } nieznanych
}
report-unweighed = { $count ->
    [one] { $count } bez znanej wagi
    [few] { $count } bez znanej wagi
   *[many] { $count } bez znanej wagi
}
report-no-weight = waga nieznana
report-hours = { $count ->
    [one] { $count } godzina
    [few] { $count } godziny
   *[many] { $count } godzin
}
report-days = { $days } dni
report-per-kg = { $amount } za kilogram
report-for-weight = za { $weight } przekazanych rzeczy
report-cost-without = Zakupów tu nie ma.
report-line-unknown = nie wiadomo
report-line-counted = policzone
report-filled = Stopień zaspokojenia
report-filled-means = Otrzymano z tego, o co proszono na te miesiące. Wycofanych potrzeb tu nie ma.
report-filled-none = Na te miesiące o nic nie proszono.
report-filled-part = wszystko otrzymane
report-filled-whole = nie wszystko
report-on-time = Na czas
report-on-time-means = Potrzeby, które miały wszystko do swojego dnia, z tych, których dzień minął.
report-on-time-none = W tych miesiącach nie minął dzień żadnej potrzeby.
report-on-time-part = na czas
report-on-time-whole = późno albo nie wszystko
report-lead-time = Czas do przekazania
report-lead-time-means = Od pierwszego sprawdzenia potrzeby do każdego przekazania. Połowa trwała nie dłużej.
report-lead-time-none = Dla sprawdzonych potrzeb nic nie przekazano.
report-shelf-time = Czas na półkach
report-shelf-time-means = Od nadejścia daru do każdego przekazania. Połowa trwała nie dłużej.
report-shelf-time-none = W tych miesiącach nic nie przekazano.
report-loss = Stopień strat
report-loss-means = Waga spisana z całej wagi przekazanej albo spisanej.
report-loss-none = Nic nie przekazano i nie stracono.
report-papers = Bez potwierdzenia
report-papers-means = Listy przewozowe z tych miesięcy bez potwierdzenia, ze wszystkich, które wyruszyły.
report-papers-none = W tych miesiącach nie wyruszył żaden list przewozowy.
report-papers-part = bez potwierdzenia
report-papers-whole = odebrano
report-accuracy = Dokładność
report-accuracy-means = Liczenia zgodne z ewidencją, ze wszystkich liczeń.
report-accuracy-none = W tych miesiącach nikt nie liczył.
report-accuracy-part = jak w ewidencji
report-accuracy-whole = inaczej
report-right-first = Dobrze za pierwszym razem
report-right-first-means = Wiersze listów przewozowych, które dotarły tak, jak je wysłano, ze wszystkich policzonych.
report-right-first-none = W tych miesiącach nie policzono żadnego listu przewozowego.
report-right-first-part = jak wysłano
report-right-first-whole = inaczej
report-first-out = Najpierw to, co się kończy
report-first-out-means = Wyjścia rzeczy z datą z półek, na których nie leżało wolne to samo z wcześniejszą datą, ze wszystkich takich wyjść.
report-first-out-none = W tych miesiącach nie wyszło nic z datą.
report-first-out-part = kończyło się pierwsze
report-first-out-whole = przed wcześniejszą
report-first-out-passed = { $lot } kończy się wcześniej i została
report-cost = Koszt dostarczonego kilograma
report-cost-means = Transport, magazyn i pakowanie, o ile zapisane, na każdy przekazany kilogram.
report-cost-none = Dla tych miesięcy nie zapisano kosztów. Dodaj je niżej.
report-came = Przyszło
report-came-means = Co nam dano, bez tego, czego jednak nie było.
report-came-none = W tych miesiącach nic nie przyszło.
report-given = Przekazano
report-given-means = Co trafiło do rąk grup.
report-given-none = W tych miesiącach nic nie przekazano.
shelves-title = Na półkach
shelves-all = Wszystkie partie na półkach
shelves-here = Tu od
days-here = { $count ->
    [one] { $count } dzień
    [few] { $count } dni
   *[many] { $count } dni
}
age-month = Do 30 dni
age-quarter = 31–90 dni
age-half-year = 91–180 dni
age-longer = Ponad 180 dni
ends-past = Po terminie
ends-later = Później
ends-never = Bez terminu
pictures-lead = Skąd i dokąd idą rzeczy, jak stary jest zapas, kiedy się kończy. Kraje i regiony, nigdy miasta.
pictures-table = To samo w tabeli
pictures-more-rows = { $count ->
    [one] Jeszcze { $count } wiersz jest w pliku CSV.
    [few] Jeszcze { $count } wiersze są w pliku CSV.
   *[many] Jeszcze { $count } wierszy jest w pliku CSV.
}
pictures-share = Udział względem największego
pictures-today = Dzisiaj
streams-title = Skąd, co, dokąd
streams-mark = Zaznacz rodzaj
streams-others = Inne
streams-told = Przekazano: { $weight }. Zaznaczono: { $kind }, { $marked }.
streams-unweighed = { $count ->
    [one] { $count } przekazanie bez znanej wagi nie jest narysowane.
    [few] { $count } przekazania bez znanej wagi nie są narysowane.
   *[many] { $count } przekazań bez znanej wagi nie jest narysowanych.
}
streams-empty = W tych miesiącach nie przekazano nic o znanej wadze. Wybierz inne.
flow-title = Droga
flow-delay = Bez ostatnich dwóch tygodni
flow-legend = Im szersza krzywa, tym więcej wagi. Kółka to środek kraju albo regionu, nie miasto.
flow-told = { $count ->
    [one] Mapa z { $count } krzywą. Liczby są w tabeli.
    [few] Mapa z { $count } krzywymi. Liczby są w tabeli.
   *[many] Mapa z { $count } krzywymi. Liczby są w tabeli.
}
flow-outside = Poza tą mapą:
flow-nowhere = Dla { $weight } nie znamy kraju albo regionu hubu lub grupy.
flow-empty = Nie ma drogi do narysowania. Potrzebne są kraje pochodzenia oraz regiony hubów i grup.
flow-from = Skąd
flow-to = Dokąd
ages-title = Jak długo leży zapas
ages-age = Tu od
ages-empty = Półki są puste.
ages-oldest = Najstarsze partie
calendar-title = Kiedy kończy się termin
calendar-ends = Termin
calendar-told = { $count ->
    [one] Kalendarz na dwanaście miesięcy: { $count } partia z terminem.
    [few] Kalendarz na dwanaście miesięcy: { $count } partie z terminem.
   *[many] Kalendarz na dwanaście miesięcy: { $count } partii z terminem.
}
calendar-legend = Każda kropka to dzień; im większa, tym więcej wagi. Kółko: waga nieznana.
calendar-empty = Na półkach nic nie kończy się w ciągu dwunastu miesięcy.
trends-title = Jak szło przez rok
trends-empty = Nie ma jeszcze czego rysować. Te linie tworzą potrzeby z dniem i przekazania.
trend-told = Linie z dwunastu miesięcy: { $names }. Liczby są w tabeli.
cost-transport = Transport
cost-storage = Magazyn
cost-packing = Pakowanie
fact-cost-noted = Zapisano koszt: { $kind }, { $amount }.
said-cost-noted = Koszt jest zapisany.
cost-add = Zapisz koszt
cost-lead = Napisz, ile wydano, i nigdy komu. Minus cofa za dużą kwotę.
cost-kind = Na co
cost-day = Dzień
cost-amount = Kwota
cost-amount-hint = Na przykład 120,50
cost-currency = Waluta
cost-waybill = Do którego listu przewozowego
cost-do = Zapisz
problem-cost-kind = Powiedz, na co wydano. Nic nie zapisano.
problem-cost-amount = Kwoty nie da się odczytać. Napisz ją tak: 120,50. Nic nie zapisano.
problem-cost-currency = Wybierz walutę z listy. Niczego nie zapisano.
problem-cost-day = Wybierz dzień, który już nastał. Nic nie zapisano.
problem-cost-waybill = List przewozowy ma numer taki jak W-1. Nic nie zapisano.
## Co ludzie napisali na czacie
chat-title = Wklej z czatu
chat-lead = To, co ludzie napisali, w każdym z naszych języków. Nic nie jest jeszcze zapisane.
chat-do = Wklej z czatu
chat-text = Co napisano
chat-text-hint = Jedna wiadomość albo cały czat. Kto pisał, nie jest zapisywane.
chat-group = Dla kogo, jeśli nikt nie jest nazwany
chat-group-ask = Zapytaj mnie
chat-read = Przeczytaj
chat-found = Co mówi czat
chat-proposals = Potrzeby do dodania
chat-proposals-hint = Zaznacz to, co się zgadza. Resztę popraw.
chat-take = Dodaj tę
chat-ask = Do zapytania
chat-size = Rozmiar
chat-elsewhere = Do zrobienia gdzie indziej
chat-elsewhere-hint = Tu nic się z tym nie dzieje. Wykonaj to tam, gdzie trzeba.
chat-asked = Pytania o resztę
chat-asked-hint = Te słowa są niezrozumiałe.
chat-aside = Nie o rzeczach
chat-aside-hint = Przeczytane i zostawione.
chat-add = Dodaj zaznaczone
chat-again = Przeczytaj jeszcze raz
chat-nothing = Nie ma tu żadnych rzeczy. Twój tekst jest niżej, nic nie przepadło.
chat-kind-offer = Oferta
chat-kind-news = Wieść o potrzebie
chat-kind-withdrawal = Już niepotrzebne
chat-kind-receipt = Dotarło
chat-kind-exclusion = Nie przywozić
chat-kind-case = Ktoś prosi o pomoc
chat-do-withdrawal = Żadna otwarta potrzeba o to nie prosi. Zapytaj, o którą chodzi.
chat-do-receipt = Żaden list przewozowy z tym do nich nie jedzie. Zgłoś to tam, gdzie przekazano.
chat-do-offer = Zapisz tę ofertę w jej własnym formularzu.
chat-do-news = Zajrzyj do potrzeby i powiedz, co się stało.
chat-do-exclusion = Powiedz tym, którzy zbierają.
chat-do-case = Przekaż temu, kto opiekuje się ludźmi. To nie potrzeba rzeczy.
chat-open-need = Otwórz { $need }
chat-empty = Nic nie napisano. Wklej tekst i przeczytaj jeszcze raz.
chat-too-long = Tekst jest za długi: najwyżej { $count } liter. Nic nie zapisano. Czytaj częściami.
chat-none-ticked = Nic nie zaznaczono, więc nic nie dodano.
chat-problem-line = Wiersz { $row }: { $why }
said-chat-added = Zaznaczone dodano.
why-offer-or-need = „{ $text }”: to oferta czy potrzeba?
why-which-place = „{ $text }”: który i w jakim mieście?
why-alternative-amount = „{ $text }”: ile potrzeba albo co jeszcze się nada?
why-vague-amount = „{ $text }” to nie liczba. Ile?
why-size-or-amount = { $text } to rozmiar czy ilość?
why-best-before-or-deadline = To koniec ważności czy termin dostawy?
why-which-medicine = Jaki dokładnie lek: nazwa i dawka? ({ $item })
why-medicine-for-child = Czy lek jest dla dziecka? Ile ma lat i co powiedział lekarz?
why-did-not-come = Nie dotarło. Z którym listem przewozowym wysłano?
why-no-size = Jaki rozmiar?
why-unknown-group = Która to grupa: „{ $text }”?
why-no-group = Która grupa tego potrzebuje?
why-persons-case = Ktoś prosi o pomoc. To nie potrzeba rzeczy.
why-do-elsewhere = To nie potrzeba. Wykonaj to tam, gdzie trzeba.
why-message-cut = Przeczytano tylko pierwsze { $limit } liter.

## A list pasted out of a sheet, and rows mended where they stand
do-paste-sheet = Wklej z arkusza
paste-title = Wklej z arkusza
paste-text = Wiersze z arkusza
paste-hint = Skopiuj wiersze w arkuszu razem z nagłówkami i wklej je tutaj.
paste-at-once = Zostaną od razu wczytane.
paste-group = Dla kogo, jeśli lista tego nie mówi
paste-read = Wczytaj wiersze
paste-or-file = Albo wybierz plik
paste-list = Wklejona lista
paste-empty = Nic nie wklejono. Skopiuj wiersze i wklej je tutaj. Nic nie zapisano.
paste-too-long = Za dużo, żeby wkleić. Zapisz jako plik i wybierz go poniżej. Nic nie zapisano.
paste-who = Lista nie mówi, kto prosi. Wybierz grupę i wczytaj ponownie. Wiersze są poniżej.
import-add-look = Dodaj { $count }, sprawdź { $odd }
import-add-rest = Dodaj
import-mend-hint = Zmień to, co się nie zgadza. Reszta zostaje.
import-still = Te wiersze wciąż czekają na odpowiedź. Wpisany tekst jest poniżej.
import-leave-rest = Pomiń resztę
said-list-rest-left = Reszta została pominięta. Dodane zostaje.
import-columns = Kolumny
import-columns-hint = Jak odczytano każdą z nich.
column-number = Numer wiersza
column-item = Co
column-category = Rodzaj
column-variant = Rozmiar, dla kogo
column-amount = Ile
column-unit = Jednostka
column-note = Uwaga
column-place = Miejsce
column-group = Grupa
column-priority = Pilność
column-wanted-by = Potrzebne do
column-expiry = Ważne do
column-donor = Kto dał
column-reference = Numer dokumentu
column-weight = Waga
column-other = Nie czytana
adopt-waybills = Każdy pojazd dostanie list przewozowy przy wyjeździe.
import-added = { $count ->
    [one] Dodano { $count } wiersz.
    [few] Dodano { $count } wiersze.
   *[many] Dodano { $count } wierszy.
}
import-odd-left = { $count ->
    [one] { $count } wiersz do sprawdzenia
    [few] { $count } wiersze do sprawdzenia
   *[many] { $count } wierszy do sprawdzenia
}
import-odd-more = { $count ->
    [one] Jeszcze { $count } wiersz czeka, aż te będą gotowe.
    [few] Jeszcze { $count } wiersze czekają, aż te będą gotowe.
   *[many] Jeszcze { $count } wierszy czeka, aż te będą gotowe.
}
adopt-more = { $count ->
    [one] i jeszcze { $count }
    [few] i jeszcze { $count }
   *[many] i jeszcze { $count }
}
## Bad input

problem-too-long = Tekst jest za długi. Najwięcej liter: { $count }. Nic nie zmieniono.
problem-rows = Niektóre pola przyszły dwa razy. Nic nie zmieniono. Przejrzyj wiersze i wyślij ponownie.
problem-words = Tu nic nie jest napisane. Nic nie zmieniono. Najpierw napisz.
typed-below = Co napisano
typed-signed-out = Jesteś wylogowany. Nic nie zmieniono. Skopiuj tekst poniżej, potem się zaloguj.
typed-not-fresh = Pokaż jeszcze raz, kim jesteś. Twój tekst jest niżej; najpierw go skopiuj.
changed-by = { $who }: zmiana { $thing } { $when }.
changed-by-you = { $thing } już zmieniono przez ciebie { $when }.
problem-counted-meanwhile = { $who }: nowe liczenie grupy { $when }, razem { $people }. Twoje liczby są niżej; wybierz, co zostaje.
chat-before = Ten czat już dodano: { $who }, { $day }.
chat-again-add = Dodaj zaznaczone jeszcze raz
problem-chat-before = Ten czat już dodano. Niczego nie dodano dwa razy. Zaznacz niżej, jeśli tak ma być.
chat-same = { $need } już o to prosi. Zaznacz tylko, jeśli trzeba więcej.

## What a chat takes back, brings and offers
chat-back = Już niepotrzebne
chat-back-hint = Zaznacz potrzeby, które wycofują.
chat-back-all = Wycofaj
chat-back-rest = Odtąd prosić o { $rest }
chat-back-road = w drodze: { $amount }
chat-back-several = Pasuje kilka potrzeb. Zapytaj, o którą chodzi.
chat-back-other = Żadna potrzeba nie prosi dokładnie o tyle. Zapytaj, co mają na myśli.
chat-back-twice = Tę potrzebę wycofano tu dwa razy. Zaznacz ją raz.
chat-back-more = Jest ich więcej. Zajrzyj na listę potrzeb.
chat-back-gone = Tej potrzeby nie ma. Nic nie zmieniono. Odznacz ją.
chat-back-changed = { $text } w międzyczasie zmieniono. Nic nie zrobiono. Przejrzyj i zaznacz jeszcze raz.
chat-back-one = Wycofują mniej, niż proszą. Zaznacz tylko jedną potrzebę.
chat-got = Dotarło
chat-got-hint = Porównaj policzone z wysłanym.
chat-got-all = Wszystko dotarło tak, jak wysłano
chat-got-which = O który list przewozowy chodzi? Zapytaj ich.
chat-got-count = Nikt nie napisał, ile dotarło: { $thing }.
chat-got-other = Piszą inną ilość, niż wysłano: { $thing }.
chat-got-gone = { $text } nie jest już w drodze. Nic nie zmieniono. Odznacz to.
chat-offers = Oferty do zapisania
chat-offers-hint = Nikomu nic się tym nie obiecuje.
chat-kind-need = Potrzeba
chat-do-need = Powiedz temu, kto dodaje potrzeby.
## Boxes

fact-box-label = { $box }: zrobiono etykietę.
fact-box-packed = { $box }: spakowano w { $hub }: { $what }.
fact-box-taken-out = { $box }: wyjęto: { $what }.
fact-box-sealed = { $box }: zaplombowano. { $seal }
fact-box-opened = { $box }: otwarto.
fact-box-split = { $box }: podzielono na { $boxes }.
fact-box-merged = { $box }: wszystko przełożono do { $other }.
fact-box-stacked = { $box }: ustawiono na palecie { $other }.
fact-box-unstacked = { $box }: zdjęto z palety.
fact-box-shelved = { $box }: ustawiono na półce { $shelf }.
fact-box-put-aside = { $box }: odłożono w { $hub }.
fact-box-released = { $box }: jednak nadaje się, znów na półce w { $hub }.
fact-box-here = { $box }: widziano w { $hub }.
fact-box-handed-over = { $box }: przekazano, odbiera { $group }. { $signed }
fact-box-witnessed = { $box }: inna osoba mówi to samo, ma { $group }. { $signed }
fact-box-contested = { $box }: inna osoba mówi, że ma { $group }. { $signed }
fact-box-judged = { $box }: ustalono, ma { $group }.
fact-box-counted = { $box }: policzono w środku: { $what }.
fact-box-lost = { $box }: stracono, { $reason }: { $what }.
signed-nothing = Nikt nie podpisał.
signed-photo = Jest zdjęcie.
signed-paper = Podpisano na papierze.
signed-code = Podpisano kodem.
box-nothing = nic
account-under-check = Sprawdzane
refusal-boxed = Poza kartonami nie ma tyle { $thing }. Nic nie zmieniono. Wyślij kartony albo najpierw wyjmij.
refusal-sealed = { $thing } jest zaplombowany. Nic nie zmieniono. Najpierw otwórz.
refusal-blank-label = { $thing } nie jest jeszcze na kartonie. Nic nie zmieniono. Najpierw coś spakuj.
refusal-label-used = { $thing } jest już na kartonie. Nic nie zmieniono. Weź inną etykietę.
refusal-box-ended = { $thing } nie jest już kartonem. Nic nie zmieniono. Zobacz, co się z nim stało.
refusal-not-at-hub = { $thing } nie ma tutaj. Nic nie zmieniono. Zeskanuj tam, gdzie jest.
refusal-no-pallet = { $thing } nie jest tu paletą. Nic nie zmieniono. Weź dla palety nową etykietę.
refusal-not-in-box = W kartonie nie ma tyle { $thing }. Nic nie zmieniono. Policz, co w nim jest.
refusal-does-not-add-up = Części i karton różnią się o { $count } z { $thing }. Nic nie zmieniono. Najpierw wyjmij resztę albo zapisz stratę.

## Labels

labels-title = Etykiety kartonów
labels-hint = Zeskanuj lub wpisz kod
labels-what = Co jest w środku
labels-how-much = Ile
labels-use-before = Zużyć przed
## Pages of boxes

boxes-title = Kartony
boxes-lead = Co jest w każdym i gdzie ono jest.
boxes-search = Szukaj kartonów
boxes-search-hint = Kod lub rzecz
boxes-empty = Nie ma tu kartonów. Otwórz partię w magazynie i spakuj ją.
boxes-ours = U nas
boxes-check = Do sprawdzenia
boxes-labels = Puste etykiety
boxes-given = Przekazane
boxes-all = Wszystkie
col-box = Karton
box-inside = Co w nim jest
box-nothing-inside = Nic w nim nie ma.
box-stands-on-it = Kartony na niej
box-blank = Pusta etykieta
box-open = Otwarty
box-sealed = Zamknięty
box-pallet = Paleta
box-split = Podzielony
box-merged = Przełożony
box-emptied = Opróżniony
box-doubted = Policz
box-kept = Dokąd powinno trafić
box-parent = Powstało z
box-on-pallet = Stoi na palecie
box-became = Stało się
box-seal-number = Numer plomby, jeśli jest
box-judge = Kto to ma?
box-judge-hint = Ludzie mówią różnie. Póki nie zdecydujesz, nie liczy się nikomu.
box-signed = Jak podpisano
box-told-by = Kto tak mówi
do-judge = Zdecyduj
do-judge-for = Ma { $group }
box-handed = Przekaż
box-to-whom = Kto bierze
do-hand-over = Przekaż
box-here = Jest tutaj
do-here = Jest tutaj
box-count = Policz, co w nim jest
box-count-hint = Wpisz to, co policzysz, a nie to, co na etykiecie.
do-count = Zapisz
box-seal = Zamknij karton
do-close-box = Zamknij
box-open-again = Otwórz karton
do-open-box = Otwórz
box-split-it = Podziel
box-split-hint = Ile trafia do każdego nowego kartonu, na przykład 10 + 14. Wszystko musi gdzieś trafić.
do-split = Podziel
box-take-out = Wyjmij
do-take-out = Wyjmij
box-shelf = Półka
do-shelve = Ustaw
box-pack = Spakuj do kartonów
box-pack-hint = { $hub }: luzem leży { $amount }.
box-pack-each = Do każdego kartonu
box-pack-count = Ile kartonów
box-pack-code = Albo do tego kartonu
box-pack-code-hint = Kod z etykiety. Dla nowych kartonów zostaw puste.
do-pack = Spakuj
said-packed = Spakowano.
said-box-done = Zrobione.
said-box-told = Zapisano. Nic z tego, co mówisz, nie przepadło.
problem-box-code = „{ $text }” nie jest kodem kartonu. Porównaj z etykietą.
problem-box-count = Wpisz, ile kartonów, od 1 do 500.
problem-box-shelf = Wpisz nazwę półki.
problem-split = „{ $text }” nie mówi, ile trafia do każdego kartonu. Wpisz tak: 10 + 14.
box-unknown = Nie znamy jeszcze { $code }. Mimo to weź; ktoś to sprawdzi.
box-letter-wrong = Jedna litera wygląda na błędną: { $code }. Porównaj z etykietą.

## Phones on a run, and the field app

phones-title = Telefony w drodze
phones-lead = Telefon jedzie z trasą, działa bez sieci i kończy się razem z nią.
phones-empty = Żaden telefon nie jest w drodze. Wyślij telefon z listem przewozowym.
phone-send = Wyślij telefon
phone-no-ways = Nic nie jest w drodze. Telefon jedzie z listem przewozowym.
phone-ways = Co wchodzi w trasę
phone-member = Kto wiezie telefon
phone-member-hint = Co zgłosi telefon, zgłasza ta osoba jako kierowca trasy.
phone-how-long = Na jak długo
phone-hours = { $count } godz.
phone-tongue = Język telefonu
phone-waits = Czeka na telefon
phone-over = Zakończone
phone-on-road = W drodze
phone-until = Do { $when }
phone-heard = Ostatni kontakt { $when }
phone-never-heard = Jeszcze bez kontaktu
phone-revoke = Odłącz
phone-made-title = Pokaż to telefonowi
phone-made-lead = { $who } odczytuje kwadrat telefonem, póki jest sieć.
phone-link = Albo otwórz na nim ten link
phone-once = Działa raz, na jednym telefonie. Nie możemy pokazać go ponownie.
phone-codes = Cztery cyfry dla każdego odbiorcy
phone-codes-hint = Podaj je odbiorcy, nie kierowcy. Grupa widzi je pod własnym linkiem.
ask-digits = Podaj te cyfry temu, kto przywiózł, gdy wszystko masz w rękach:
said-phone-revoked = Telefon jest odłączony. Czego nie wysłał, zostaje na nim.
problem-phone-ways = Nie wybrano listu przewozowego. Nic nie zmieniono. Wybierz, co wchodzi w trasę.
door-log-phone-made = Wysłano telefon z trasą.
door-log-phone-bound = Telefon przyjął link.
door-log-phone-revoked = Telefon odłączono.
field-title = W drodze
field-needs-script = Ta strona potrzebuje skryptów, bo działa bez sieci.
field-hand-over = Przekaż
field-no-network = Brak sieci
field-unsent = Zapisane na telefonie, jeszcze niewysłane
field-no-run = Brak trasy na tym telefonie
field-no-run-text = Poproś centrum o kwadrat i odczytaj go tym telefonem.
field-binding = Zabieramy trasę…
field-bind-failed = Nie ma jeszcze sieci. Link jest zapisany. Wróć tu, gdy będzie sieć.
field-ended = Ten telefon nie jest już w trasie
field-ended-text = Co jest tu zapisane, zostaje tutaj. Pokaż to centrum albo poproś o nowy kwadrat.
field-run = Kto odbiera
field-until = Do
field-lines = Co jest na liście
field-boxes = Kartony
field-no-boxes = Brak kartonów z etykietami.
field-handed = Przekazane
field-all = Przekaż wszystko
field-some = Najpierw policz
field-by-box = Karton po kartonie
field-by-box-text = Wybierz kartony, które są już w ich rękach.
field-type-code = Wpisz kod kartonu
field-add-box = Dodaj karton
field-code-wrong = Kod ma osiem liter i cyfr. Porównaj z etykietą.
field-code-letter = Jedna litera wygląda źle. Porównaj z etykietą.
field-unknown-box = Nie z tej trasy. Weź mimo to; centrum dopasuje.
field-none-chosen = Nie wybrano kartonu. Wybierz albo wpisz kod.
field-hand-over-boxes = Przekaż te kartony
field-count = Policz
field-count-lead = Policz, co jest. Zamknięte kartony zostaw zaznaczone.
field-count-box = Policz zawartość kartonu
field-good = Dobre
field-damaged = Uszkodzone
field-number-wrong = Wpisz liczbą, ile jest. Nic to 0.
field-save = Zapisz wynik
field-signed = Jak podpisali?
field-signed-code = Cztery cyfry, które podali
field-signed-code-hint = Cyfry
field-signed-paper = Na papierze
field-signed-nothing = Nikt nie mógł podpisać
field-digits-wrong = Cyfry są cztery. Zapytaj ponownie albo wybierz papier.
field-done-text = Zapisane na tym telefonie. Wyśle się samo, gdy będzie sieć.
field-next = Dalej z trasą
field-saved = Zapisane
field-delivered = Dostarczone
field-person = Potrzebny człowiek
field-person-text = Nic nie zginęło. Ktoś w centrum to sprawdzi.
field-why-aside = W księgach tego nie ma albo już było.
field-why-contested = Ktoś inny mówi, że ma to ktoś inny.
field-why-code = Przekazanie jest zapisane. Cztery cyfry były inne.
field-why-refused = Centrum nie mogło tego przyjąć z tego telefonu.
field-why-unreadable = Centrum nie mogło tego odczytać.
field-on-phone = Na telefonie
field-nothing-yet = Nic jeszcze nie zapisano.
field-send-now = Wyślij teraz
field-all-delivered = Wszystko jest w centrum.
field-not-sure = Nie wiadomo, czy dotarło. Busel zapyta sam; nie policzy dwa razy.
field-full = Telefon jest pełny i tego nie zapisano. Dostarczone usunięto. Wyślij teraz albo zwolnij miejsce i naciśnij jeszcze raz.
field-refresh = Weź najnowszą trasę
field-new-version = Nowa wersja jest gotowa. Zapisane zostaje.
field-use-it = Użyj jej
field-works-offline = Działa bez sieci
field-no-store = Ta przeglądarka nic nie zapisuje. Wyjdź z trybu prywatnego.
field-scan = Skanuj etykiety
field-scan-failed = Nie udało się włączyć aparatu. Wpisz kod.
## Waybills
waybill-send = Wyślij rzeczy
waybill-send-lead = Sprawdź, co spakowano, zmień, co się nie zgadza, i wyślij.
waybill-ends = Skąd i do kogo
waybill-from = Skąd
waybill-to = Do kogo
waybill-search = Szukaj innych rzeczy i kartonów
waybill-nothing-there = Nie ma tam nic do wysłania.
waybill-boxes-hint = Zaznaczone: wszystko w nim jest dla nich
waybill-goes = Jedzie
waybill-kept = Odłożone w planie
waybill-kept-hint = W polach jest to, co leży luzem
waybill-free = Też jest, dla nikogo nieodłożone
waybill-free-hint = Co wcześniej się kończy, jest wyżej
waybill-goods = Rzeczy
waybill-sent = Wysłano
waybill-came = Dotarło
waybill-damaged = uszkodzone { $amount }
other-size = Część przyszła w innym rozmiarze
other-size-hint = Nie wliczaj do liczb powyżej. To będzie osobna partia i nikt nie jest winny.
other-size-amount = Tyle
other-size-which = Rozmiar z etykiety, na przykład EU 41
waybill-otherwise = { $amount } z { $sent } to { $thing }
waybill-otherwise-kept = { $amount } z { $sent } to { $thing }; zostaje dla innych
waybill-short = brakuje { $amount }
waybill-over = o { $amount } więcej
waybill-under-way = W drodze
waybill-all-came = Wszystko dotarło
waybill-all-came-hint = Każdy karton jest na miejscu i zamknięty, nic nie jest uszkodzone.
do-all-came = Wszystko dotarło
waybill-count = Policz, co dotarło
waybill-closed-boxes = Kartony, które dotarły zamknięte
waybill-closed-boxes-hint = Zaznacz każdy, który masz w rękach. Zawartości nie trzeba liczyć.
waybill-count-hint = Policz wszystko, czego nie ma w tych kartonach. Nic to 0.
problem-count-of = Ile dotarło: { $text }? Jeśli nic, wpisz 0. Nic nie zmieniono.
problem-nothing-to-send = Nic nie wybrano. Zaznacz karton albo wpisz ilość. Nic nie zmieniono.
said-sent = Jest w drodze. To list przewozowy.
said-waits = Zapisano, ale ktoś musi na to spojrzeć.
said-came = Zapisano.
do-send = Wyślij
do-go-on = Dalej
waybill-hidden = { $count ->
    [one] Jeszcze { $count } wiersz nie jest dla ciebie.
    [few] Jeszcze { $count } wiersze nie są dla ciebie.
    *[many] Jeszcze { $count } wierszy nie jest dla ciebie.
}
waybill-boxes-more = { $count ->
    [one] Jest tam jeszcze { $count } karton. Poszukaj go.
    [few] Są tam jeszcze { $count } kartony. Poszukaj ich.
    *[many] Jest tam jeszcze { $count } kartonów. Poszukaj ich.
}
waybill-kept-more = { $count ->
    [one] Odłożono jeszcze { $count } wiersz. Pojedzie z następnym listem.
    [few] Odłożono jeszcze { $count } wiersze. Pojadą z następnym listem.
    *[many] Odłożono jeszcze { $count } wierszy. Pojadą z następnym listem.
}
waybill-free-more = { $count ->
    [one] Jest tam jeszcze { $count } partia. Poszukaj jej.
    [few] Są tam jeszcze { $count } partie. Poszukaj ich.
    *[many] Jest tam jeszcze { $count } partii. Poszukaj ich.
}

## What differs
differs-since = od { $when }
differs-with = Gdzie to jest albo skąd się wzięło?
differs-with-group = Jednak mają: { $group }
differs-with-hub = Na półce: { $hub }
differs-with-donors = Dano więcej lub mniej, niż zapisano
differs-why = Co się stało
differs-why-hint = Własnymi słowami. Nikogo nie obwiniamy.
problem-differs-why = Napisz w kilku słowach, co się stało. Nic nie zmieniono.
do-settle = Wyjaśnione
said-differs-settled = Wyjaśnione, księgi znów się zgadzają.
differs-explained = Jak to wyjaśniono
lose-title = Spisz jako stracone
lose-two = Decydują dwie osoby: jedna proponuje, druga się zgadza.
lose-no-photo = Nie ma jeszcze zdjęcia. Pomoże później to wykazać; bez aparatu idź dalej mimo to.
lose-aside = Odłożone, { $place }: { $amount }
lose-missing = Brakuje, { $place }: { $amount }
lose-box = Karton { $place }: { $amount }
do-propose-loss = Zaproponuj spisanie
said-loss-proposed = Zaproponowano. Inna osoba musi się zgodzić.
lose-waits = Podobno stracone
do-agree-loss = Zgadzam się
said-loss-agreed = Dwie osoby się zgadzają. Spisano.
box-boxes = { $count ->
    [one] { $count } karton
    [few] { $count } kartony
    *[many] { $count } kartonów
}

## Pallets
box-stack = Postaw na palecie
box-stack-on = Kod palety
box-stack-hint = Puste: nowa paleta
do-stack = Postaw
box-unstack = Zdejmij z palety
do-unstack = Zdejmij
box-merge = Przełóż wszystko do innego kartonu
box-merge-into = Kod drugiego kartonu
do-merge = Przełóż

## Phones that hold their tongue

field-pin = Sześć cyfr
field-pin-choose = Wybierz sześć cyfr
field-pin-choose-text = Otwierają trasę na tym telefonie. Pięć błędnych prób ukrywa tu wszystko. Zapamiętaj je.
field-pin-use = Użyj tych cyfr
field-pin-six = Wpisz sześć cyfr.
field-pin-guessed = Te każdy próbuje najpierw. Wybierz inne.
field-pin-ask = Wpisz swoje sześć cyfr
field-pin-open = Otwórz
field-pin-wrong = To nie twoje cyfry. Pozostało prób:
field-hidden = Wszystko ukryte
field-hidden-text = Na tym telefonie nic już nie da się odczytać. Zapisane i tak wyśle się samo. Po trasę poproś centrum o nowy kwadrat.
field-hide = Ukryj wszystko
field-hide-text = To usuwa z telefonu trasę i wszystkie nazwy. Zapisane zostaje zapieczętowane i i tak się wyśle. Aby znów czytać trasę, trzeba nowego kwadratu.
field-hide-now = Ukryj teraz
field-back = Wróć
field-undo = Cofnij ostatnie
field-undo-late = Może to już być w centrum, więc zostaje. Powiedz centrum, co było nie tak.
field-undone = Cofnięte
field-why-sealed = Centrum ma teraz inny klucz i nie może tego otworzyć. Powiedz im, co tu zapisano.
field-file = Zapisz plik
field-file-text = Brak sieci? Dostarcz plik do centrum w dowolny sposób. Nikt inny go nie odczyta.
phone-file = Plik z telefonu
phone-file-choose = Plik zapisany przez telefon
phone-file-hint = Telefon bez sieci zapisuje to, co ma. Ten sam plik dwa razy niczego nie zmieni dwa razy.
phone-file-do = Przyjmij
phone-file-told = Przyjęto z pliku
phone-file-of = Podał to telefon: { $who }.
phone-file-empty = W tym pliku nic nie czekało.
phone-file-unread = Zapis, którego nie da się odczytać
phone-file-later = Telefon dowie się o tym sam, gdy tylko będzie miał sieć.
problem-phone-file = To nie jest plik z telefonu albo nie cały plik. Nic nie przyjęto. Wybierz plik jeszcze raz.
problem-phone-unknown = Nie znamy telefonu, który zapisał ten plik w takiej postaci. Nic nie przyjęto. Zapytaj kierowcę, co przekazano.
task-phones = { $count ->
    [one] { $count } telefon dawno się nie odzywał
    [few] { $count } telefony dawno się nie odzywały
   *[many] { $count } telefonów dawno się nie odzywało
}
task-phones-more = Mogą mieć coś, czego jeszcze nikt nie wie. Zadzwoń do tego, kto je wiezie.
phone-holds = { $count ->
    [one] { $count } zapis w nim czeka
    [few] { $count } zapisy w nim czekają
   *[many] { $count } zapisów w nim czeka
}
phone-quiet = Nie odzywa się
field-ask = Poproś
field-ask-who = Kto prosi?
field-ask-lead = Wybierz, o ile proszą. Centrum najpierw to sprawdzi.
field-ask-nobody = Na tej trasie nie ma grupy, dla której można prosić.
field-ask-none = Nic nie wybrano. Naciśnij + obok tego, czego trzeba.
field-more = Więcej
field-less = Mniej
field-urgent = To nie może czekać
field-share = Przekaż plik na inny telefon
field-squares = Pokaż jako kwadraty
field-carry = Zabierz z innego telefonu
field-carried = Niesione za inny telefon
field-why-no-file = To nie były kwadraty telefonu w trasie.
field-why-unknown = Centrum nie zna telefonu, który pokazał te kwadraty.
field-squares-text = Trzymaj przed ekranem inny telefon albo kamerę centrum, aż odczyta wszystkie. Nikt inny nie odczyta, co w nich jest.
field-squares-lead = Trzymaj kwadraty przed kamerą. Kolejność nie ma znaczenia.
field-squares-read = Czytaj kwadraty
field-squares-missing = Brakuje:
field-squares-broken = To, co odczytano, nie pasuje do siebie. Odczytaj kwadraty jeszcze raz.
field-squares-none = To nie są kwadraty telefonu w trasie. Niczego nie zabrano.
field-squares-no-camera = Nie można użyć kamery. Zapisz plik na tamtym telefonie.
field-of = z
field-pause = Wstrzymaj
field-go-on = Dalej
field-one-back = Jeden wstecz
field-slower = Wolniej
field-carry-text = Odczytaj kwadraty telefonu, który nie ma sieci. Ten telefon wyśle je później i niczego w nich nie odczyta.
field-photo = Zdjęcie papieru albo tego, co uszkodzone
field-photo-taken = Zdjęcie zrobione
field-photo-of = Zdjęcie
field-photo-lost = Zdjęcia nie dało się zachować. Wszystko, co zapisano, jest na miejscu.
field-why-photo = Centrum nie mogło odczytać tego zdjęcia.
differs-photos-sent = Sprzed wyjazdu
differs-photos-came = Jak dotarło
phone-squares = Kwadraty na telefonie
phone-squares-hint = Telefon bez sieci może pokazać, co w nim jest. Kamera tego komputera to odczyta.
## Papers of a waybill, and labels from pages
paper-waybill = List przewozowy
paper-waybill-hint = Co wyjechało i miejsce na to, co dotarło. Podpisują trzy osoby.
paper-packing-list = Lista pakowa
paper-packing-list-hint = Co jest w każdym kartonie, w kolejności ładowania.
paper-donation-letter = List darowizny
paper-donation-letter-hint = To dano nieodpłatnie.
paper-customs-list = Lista celna
paper-customs-list-hint = Kod, pochodzenie i waga każdej rzeczy.
paper-cmr = List CMR
paper-cmr-hint = Do przewozu przez granice.
asked-declaration = Deklaracja pomocy
asked-vehicle-papers = Dokumenty pojazdu
asked-vehicle-gift = Pojazd, który zostaje
asked-insurance = Ubezpieczenie
asked-leave = Zgoda na wyjazd
asked-goods = Czego nie wolno wieźć
asked-transit = Tranzyt T1
asked-export = Eksport
asked-post = Przejście graniczne
rule-cmr = Weź ze sobą. Nie zastępuje listu przewozowego.
rule-packing = Jedna na każdy pojazd i jedna w każdym kartonie.
rule-vehicle-papers = Paszporty i dowód rejestracyjny. Pełnomocnictwo, jeśli pojazd nie jest twój.
rule-declaration = Składa ją zarejestrowany odbiorca w ukraińskim systemie. Jedna na każdy pojazd.
rule-must-match = Nazwy, sztuki i wagi muszą zgadzać się z deklaracją. Jest ważna 30 dni.
rule-letter = W dwóch językach, z „nieodpłatnie” i wartością. Pojazd z numerem VIN.
rule-vehicle-gift = Wskaż odbiorcę końcowego przed wyjazdem.
rule-insurance = Zielona karta albo miejscowa polisa na cały pobyt.
rule-leave = Potrzebują jej mężczyźni 18–60 lat mieszkający w Ukrainie. Wolontariusze przez system „Szlach”.
rule-moldova-letter = Z fakturą pro forma. Najpierw poproś o zgodę: może trwać 15 dni.
rule-moldova-goods = Bez używanych butów i pluszaków. Leki osobno.
rule-transit = Z nim jadą towary, które jadą przez UE dalej.
rule-export = Ustny eksport był ulgą z 2022 roku. Zapytaj, co obowiązuje teraz.
rule-no-meat = Mięsa i mleka nie wolno wieźć jako rzeczy własnych.
rule-ask-post = Nie znaleźliśmy nikogo, kto by o tym ostatnio mówił. Zapytaj na przejściu, co pokazać.
paper-page = strona { $page } z { $of }
paper-scan = Zeskanuj kwadrat albo wpisz numer.
paper-unweighed = { $count ->
    [one] Waga { $count } pozycji jest nieznana: suma jej nie obejmuje.
    [few] Waga { $count } pozycji jest nieznana: suma ich nie obejmuje.
    *[many] Waga { $count } pozycji jest nieznana: suma ich nie obejmuje.
}
paper-date = { $day } { $month } { $year }
paper-differs = Nie zgadza się? Napisz, co dotarło i dlaczego.
paper-gave = Wydano
paper-carried = Przewieziono
paper-took = Odebrano
paper-sign-hint = imię, data, podpis
paper-stamp-hint = imię, data, podpis, pieczątka
paper-leaves = Wyjazd
paper-vehicle = Pojazd i numer
paper-driver = Kierujący
paper-kind = Rodzaj
paper-not-for-sale = Pomoc humanitarna, nie na sprzedaż
paper-what = Co
paper-received = Odebrano
paper-total = Razem
paper-seal = Plomba
paper-lines = Pozycje
paper-there = Jest
paper-loading-hint = W kolejności ładowania: pierwszy wszedł pierwszy. Zaznacz, co załadowano.
paper-loose = Poza kartonami
paper-loaded-by = Załadowano
paper-donor = Darczyńca
paper-recipient = Odbiorca
paper-sender = Nadawca
paper-day = Dzień
paper-value = Wartość
paper-vin = VIN
paper-free-of-charge = Rzeczy z tej listy przekazuje się odbiorcy nieodpłatnie, jako pomoc humanitarną. Nie są na sprzedaż. Wartość podano tylko dla celów celnych.
paper-for-donor = Za darczyńcę
paper-for-recipient = Za odbiorcę
paper-for-sender = Za nadawcę
paper-customs-mark = Dla urzędu celnego
paper-condition = Stan
paper-net = Netto, kg
paper-gross = Brutto, kg
paper-hs = HS
paper-origin = Pochodzenie
paper-hs-hint = Kody HS to propozycje. Sprawdza je osoba zgłaszająca.
cmr-1 = 1 Nadawca (nazwa, adres, kraj)
cmr-2 = 2 Odbiorca (nazwa, adres, kraj)
cmr-3 = 3 Miejsce rozładunku
cmr-4 = 4 Miejsce i data załadunku
cmr-5 = 5 Załączone dokumenty
cmr-6 = 6 Znaki
cmr-7 = 7 Liczba sztuk
cmr-8 = 8 Opakowanie
cmr-9 = 9 Rodzaj towaru
cmr-10 = 10 Kod HS
cmr-11 = 11 Brutto, kg
cmr-12 = 12 Objętość, m³
cmr-13 = 13 Instrukcje nadawcy
cmr-14 = 14 Zapłata za przewóz
cmr-15 = 15 Zapłata przy odbiorze
cmr-16 = 16 Przewoźnik (nazwa, adres, kraj, numer)
cmr-17 = 17 Kolejni przewoźnicy
cmr-18 = 18 Zastrzeżenia przewoźnika
cmr-19 = 19 Umowy szczególne
cmr-20 = 20 Do zapłaty
cmr-21 = 21 Wystawiono w, dnia
cmr-22 = 22 Podpis i stempel nadawcy
cmr-23 = 23 Podpis i stempel przewoźnika
cmr-24 = 24 Towar otrzymano: podpis i stempel
cmr-as-listed = Pomoc humanitarna według: { $list }
papers-title = Dokumenty
papers-lead = Wybierz dokument i wydrukuj. Czego nie ma w księgach, to linia na długopis.
papers-first = Pierwszy język
papers-second = Drugi język
papers-no-second = bez drugiego
papers-black = Tylko na czarno, do drukarki paragonów
papers-names = Kogo i co nazwać
papers-names-hint = To się drukuje i nie przechowuje. Nie podawaj nikogo, komu papier zaszkodzi.
papers-carrier = Przewoźnik
papers-loaded = Miejsce załadunku
papers-unloaded = Miejsce rozładunku
papers-sequence = Kartony w kolejności ładowania
papers-sequence-hint = Kody, pierwszy wszedł pierwszy. Puste: według kodu.
papers-labels = Etykiety jej kartonów
papers-labels-hint = Karton 3 z 40, z numerem listu.
papers-table = Lista celna jako tabela
papers-fingerprint = Odcisk
papers-fingerprint-hint = Dokument tego listu ma na dole to samo.
papers-road = Dokumenty na tę drogę
papers-road-hint = Zasady często się zmieniają. Każda ma dzień i źródło.
papers-road-from = Skąd
papers-road-to = Dokąd
papers-through = Przez
papers-no-country = –
papers-road-none = Wybierz co najmniej dwa kraje. Wewnątrz UE nie pyta się o papiery na towar.
papers-ask = Zapytaj przed wyjazdem
papers-as-of = Stan na { $day }: { $source }
papers-no-typeface = Ten Busel zbudowano bez krojów pisma. Nic nie przepadło. Zapytaj tego, kto go zainstalował.
do-pdf = PDF
do-print-waybill = Drukuj
problem-no-labels = Nie ma kartonu na etykietę. Nic nie zmieniono. Najpierw spakuj karton.
labels-print = Drukuj etykiety
labels-print-hint = Drukuj w rozmiarze 100 %, bez dopasowania do strony.
labels-on = Papier
labels-a6 = Jedna na stronie A6
labels-a4 = Osiem na stronie A4
labels-plain = Tylko kwadrat i kod: obcemu nic nie mówi
labels-new = Nowe etykiety
labels-new-hint = Na kartony, których nikt jeszcze nie spakował. Do 500 naraz.
labels-count = Ile
labels-keep = Przechowywać
keep-dry = Sucho
keep-cold = W chłodzie
keep-from-fire = Z dala od ognia
keep-upright = Pionowo
labels-number = Karton { $number } z { $of }
## Counts by two
counts-title = Liczenia
counts-lead = Co różni się od ksiąg, czeka tu, aż inna osoba to zaksięguje.
counts-empty = Żadne liczenie nie różni się od ksiąg.
count-one = Liczenie
count-title = Policz
count-blind = Pisz, co widzisz. Ile powinno być, tu nie widać.
count-two = Jeśli coś się różni, najpierw spojrzy inna osoba, potem zmienią się księgi.
count-booked = Wtedy w księgach
count-found = Policzono
count-differs = Co policzono
count-agrees = Zgadza się
count-waits = Czeka na inną osobę
count-again = Policzyć jeszcze raz
count-posted = W księgach
count-overtaken = Nieaktualne
count-overtaken-hint = Od tego czasu policzono to, wyjaśniono lub zabrano. Z tego liczenia nic nie trafiło do ksiąg.
count-post = Wierzysz temu liczeniu?
count-post-hint = Wtedy różnica wejdzie do ksiąg i pozostanie otwarta, aż ktoś ją wyjaśni. Co w tym czasie wyszło, zostaje bez zmian.
do-post-count = Zaksięguj
count-own-hint = To liczenie jest twoje. Zaksięgować musi inna osoba.
count-anew = Brak pewności?
count-anew-hint = Zostanie policzone jeszcze raz. W księgach nic się nie zmieni.
do-count-again = Niech policzą jeszcze raz
do-count-now = Policz na nowo
said-count-agrees = Policzono. Zgadza się z księgami.
said-count-waits = Policzono. Różni się od ksiąg, więc spojrzy inna osoba.
said-count-posted = Zaksięgowano. Różnica pozostaje otwarta, aż ktoś ją wyjaśni.
said-count-again = Trzeba policzyć jeszcze raz. Powie o tym „Dzisiaj”.
fact-count-line = policzono { $found }, w księgach { $booked }
fact-count-taken = Policzono, { $place }: { $lines }. Zaksięgować musi inna osoba.
fact-count-posted = Liczenie zaksięgowano, { $place }: { $lines }.
fact-count-again = Ktoś poprosił o ponowne policzenie.
refusal-count-too-old = { $thing } jest nieaktualne: towar od tego czasu przesunięto, policzono lub wyjaśniono. Nic nie zmieniono. Policz jeszcze raz.
task-count = { $count ->
    [one] { $count } liczenie czeka na drugą osobę
    [few] { $count } liczenia czekają na drugą osobę
   *[many] { $count } liczeń czeka na drugą osobę
}
task-count-more = Różni się od ksiąg. Spójrz na obie liczby.
task-recount = { $count ->
    [one] { $count } liczenie trzeba powtórzyć
    [few] { $count } liczenia trzeba powtórzyć
   *[many] { $count } liczeń trzeba powtórzyć
}
task-recount-more = Ktoś nie był pewien. Policz jeszcze raz.

## Kits
kits-title = Zestawy
kits-lead = Kilka rzeczy spakowanych według przepisu, na przykład wszystko, by jedna osoba mogła się umyć.
kits-empty = Nie ma jeszcze przepisu. Napisz pierwszy.
kit-new = Nowy przepis
kit-name = Jak nazywa się taki zestaw
kit-rows-hint = Jeden wiersz na każdą rzecz w zestawie. Zostaw rozmiar pusty, jeśli pasuje dowolny.
kit-size = Rozmiar
do-write-kit = Zapisz przepis
kit-can = { $count ->
    [one] można zrobić { $count }
    [few] można zrobić { $count }
   *[many] można zrobić { $count }
}
kit-stops = Na więcej brakuje: { $thing }
kit-each = W jednym zestawie
kit-free = Leży wolne
kit-enough = Wystarczy na
kit-stops-here = na więcej brakuje
kit-count = Ile zestawów
kit-codes = Kody etykiet
kit-codes-hint = Zeskanuj po jednym na zestaw. Puste: kody będą nowe.
do-pack-kits = Spakuj zestawy
kit-boxes = Spakowane według tego przepisu
kit-change = Zmień przepis
kit-change-hint = Powstanie nowa wersja. Spakowane zestawy pozostają, jakie są.
do-change-kit = Zapisz nową wersję
kit-end = Już niepotrzebny?
kit-end-hint = Nie robi się już według niego zestawów. Spakowane zostają.
do-end-kit = Zakończ przepis
kit-ended = Zakończony
kit-version = Wersja { $number }
kit-tag = Zestaw: { $kit }, wersja { $number }
kit-apart = Rozłóż zestaw
kit-apart-hint = Wszystko znów leży luzem, partia po partii. Etykieta się kończy.
do-take-apart = Rozłóż
said-kit-written = Przepis zapisano.
said-kit-changed = Przepis ma nową wersję. Spakowane zestawy pozostają, jakie są.
said-kit-ended = Przepis zakończono. Spakowane zestawy zostają.
said-kits-packed = Zestawy spakowane. Oznacz każde pudełko etykietą.
fact-box-assembled = { $box }: spakowano w { $hub } jako { $kit }: { $what }.
fact-recipe-written = Przepis zapisano. Rzeczy w jednym zestawie: { $count }.
fact-recipe-ended = Przepis zakończono.
refusal-fewer-kits = Według { $thing } można teraz zrobić tylko { $count }. Nic nie zmieniono. Zrób mniej albo dostarcz, czego brakuje.

## Receiving
receive-title = Przyjmij
receive-lead = Zeskanuj list przewozowy albo dowolne pudełko.
receive-scan = List albo pudełko
receive-scan-hint = Skaner wpisze tu sam. Ręcznie: W-12 albo litery z pudełka.
receive-coming = W drodze tutaj
receive-nothing-comes = Nic nie jedzie na nasze półki.
receive-without-paper = Bez listu przewozowego?
receive-nothing = Nie znamy listu ani pudełka { $text }. Nic nie zmieniono. Zeskanuj jeszcze raz albo wybierz poniżej.
receive-closed = { $text } już przyjęto. Nic nie zmieniono. Zobacz stronę listu albo zeskanuj inny.
receive-not-ours = { $text } jedzie do grupy, nie do hubu. Nic nie zmieniono. Zeskanuj inny list.
receive-counter = { $came } z { $all } tutaj
receive-all = Wszystkie { $all } tutaj
receive-some = { $came } z { $all }: powiedz dlaczego
receive-why = Jeśli nie wszystko dotarło: dlaczego?
receive-done = Co dotarło
receive-scan-box = Skanuj pudełka
do-tick = Zaznacz pudełko
receive-list = Pudełka na liście
receive-loose = Co jedzie poza pudełkami
receive-unexpected = nie ma na liście
receive-again = { $code } już policzono.
receive-unknown = Nie znamy tu { $code }. Przyjmiemy je, a centrum dopasuje.
receive-odd = { $code } nie jest kodem pudełka. Zeskanuj jeszcze raz.
remark-why = Jak do tego doszło?
do-remark = Zapisz przy rozbieżności
said-remarked = Zapisano przy rozbieżności, która pozostaje otwarta.
fact-remarked = Ktoś zapisał przy rozbieżności { $place }, jak do niej doszło.

## Convoys that are kept in the books

convoys-title = Konwoje
convoys-one = Konwój
convoys-lead = Pojazdy, które wyruszają razem: co wiozą i jak wszyscy wrócą do domu.
convoys-none = Nie ma jeszcze żadnego konwoju. Zaplanuj go z planu albo zapisz.
convoys-new = Zapisz konwój
convoys-write = Pojazdy, załogi i powrót do domu
convoys-secret = Kto jedzie, dokąd i kiedy: czytają to tylko koordynatorzy, a każde czytanie się zapisuje. 14 dni po konwoju jest to niszczone.
convoys-vehicles = { $count ->
    [one] { $count } pojazd
    [few] { $count } pojazdy
   *[many] { $count } pojazdów
}
convoys-days = Wyjazd { $day }, wszyscy w domu { $end }
stage-planned = Zaplanowany
stage-on-road = W drodze od { $when }
stage-over = Zakończony { $when }
convoys-stranded = { $count ->
    [one] { $count } załoga bez powrotu
    [few] { $count } załogi bez powrotu
   *[many] { $count } załóg bez powrotu
}
convoys-late = Nikt nie powiedział, że wszyscy są w domu
convoys-leaves = Wyjazd
convoys-ends = Wszyscy w domu
convoys-how-ended = Jak się skończył
convoys-end-hint = Konieczne tylko wtedy, gdy z nim jeszcze coś jedzie.
vehicle-nth = Pojazd { $vehicle }
vehicle-none = Tu nie ma pojazdu
vehicle-seats = Miejsc razem z kierowcą
vehicle-crew = Ludzi na wyjeździe
vehicle-crew-seats = Załoga / miejsca
vehicle-home = Jak załoga wróci do domu
home-drives = Tym pojazdem
home-with = Pojazdem { $vehicle }
home-paid = Przejazd opłacony
home-open = Nikt jeszcze nie powiedział
vehicle-given = Zostaje u
vehicle-comes-back = U nikogo: wraca
vehicle-offer = Oferta, z której jest
vehicle-offer-hint = Tam są jego papiery. Na przykład O-12.
vehicle-papers = Pierwszy dokument wygasa
vehicle-papers-hint = Paszporty, prawa jazdy, ubezpieczenie, przepustki: to, co wygaśnie pierwsze.
vehicle-papers-end = Dokument wygasa { $day }
vehicle-who = Kto jedzie, rejestracja i VIN, do kogo dzwonić
vehicle-halts = Gdzie i kiedy się zatrzymuje
vehicle-carries = Co wiezie
vehicle-carries-nothing = Jeszcze nic.
vehicle-load = List przewozowy w drodze
do-load = Jedzie tym
vehicle-send = Wyślij nim rzeczy
vehicle-broke-down = Zepsuty
vehicle-stranded = Brak powrotu
do-broke-down = Dalej nie jedzie
do-set-out = Wyruszyli
do-end-convoy = Wszyscy są w domu
do-keep-convoy = Zachowaj ten konwój
do-move = Wystaw nowe dokumenty
move-lead = To, co w drodze, jedzie dalej z nowym dokumentem dla każdego pojazdu; stary zostaje, jaki był. Zgłoszenie celne należy do jednego pojazdu: napisz je od nowa.
move-onto = Jedzie dalej
move-elsewhere = Czymś innym albo czeka
move-loose = Co leży luzem
waybill-went-on = Jedzie dalej jako
waybill-instead = Zamiast
waybill-rides = Jedzie w
vehicle-plate = Numer rejestracyjny
vehicle-recipient = Kto odbiera na końcu, jak w dokumentach
papers-anew = Zgłoszenie celne dotyczy jednego pojazdu. Ten towar zmienił w drodze dokumenty: odbiorca musi przed granicą zrobić nowe zgłoszenie. Wydrukuj listę pakową każdej części.
papers-sheet = Wypełnij z karty konwoju
papers-sheet-hint = Kto wiezie, numer, kierowca i odbiorca, jak na karcie. Zapisuje się, że ją czytasz; w dokumentach nic nie zostaje.
problem-sheet-empty = Karta nikogo nie wymienia do dokumentów. Dopisz na karcie albo wpisz tutaj.
run-curfew = Nie wolno jechać
run-border = Czekanie na granicach
run-papers = Dokumenty, które się kończą
field-nobody = Nikogo nie było
fact-convoy-formed = Zapisano jako konwój, wyjazd { $day }.
fact-convoy-refitted = Zmieniono pojazdy, załogi albo dni.
fact-convoy-loaded = { $waybill } jedzie w pojeździe { $vehicle }.
fact-convoy-set-out = Konwój wyruszył.
fact-convoy-broke-down = Pojazd { $vehicle } dalej nie jedzie.
fact-convoy-ended = Konwój zakończony.
fact-reissued = { $waybill } jedzie dalej jako { $new }.
refusal-no-seat = W pojeździe { $thing } jest mniej miejsc niż ludzi. Niczego nie zmieniono. Popraw jedną z liczb.
refusal-no-way-home = Załoga pojazdu { $thing } tak nie wróci do domu. Niczego nie zmieniono. Wybierz pojazd, który wraca i ma wolne miejsca, albo opłacony przejazd.
refusal-no-crew = Nikt nie prowadzi pojazdu { $thing }. Nie wyruszył. Powiedz, kto jedzie.
refusal-no-vehicle = W konwoju nie ma pojazdu { $thing }. Niczego nie zmieniono. Wybierz inny.
refusal-broken-down = Pojazd { $thing } dalej nie jedzie. Niczego nie zmieniono. Wybierz inny.
refusal-travels = { $thing } jest już w drodze w innym pojeździe. Niczego nie zmieniono. Wystaw nowe dokumenty.
refusal-outdated = Ktoś w międzyczasie zmienił { $thing }. Nic nie zostało nadpisane, a twój tekst jest poniżej. Zobacz i wyślij ponownie.
aside-why-reissued = Rzeczy pojechały dalej z nowymi dokumentami.
aside-reissued-hint = Zapisz, co przyszło, na nowych dokumentach, a to zamknij słowem.
onward-title = Do innych, na zapas albo z powrotem
onward-lead = To, co jest w drodze, może jeszcze pojechać gdzie indziej. Telefon kierowcy pokaże to przy najbliższym połączeniu. Kto mimo to odda według starego dokumentu, temu wierzymy.
onward-others = Do innych
onward-others-hint = Napisz, kto co dostaje. Co zostawisz bez zmian, zostaje u tego, do kogo wysłano.
onward-to = Jedzie do
onward-asks = { $group } (prosi o to)
do-onward = Jedzie do nich
onward-reserve = Na zapas
onward-reserve-hint = { $receiver } i tak to dostanie i zachowa na później.
do-reserve = Zostaje jako zapas
onward-back = Z powrotem
onward-back-to = Z powrotem do
do-send-back = Wraca
need-onward = Jeszcze w drodze do niej
need-onward-hint = wiezie to. Nikt o to teraz nie prosi: napisz, co z tym będzie.
waybill-nobody = Nikogo nie było, { $when }
waybill-reserve = Jedzie na zapas
fact-sent-on = { $waybill } skierowano dalej: { $new }.
fact-kept-as-reserve = To, co wiezie { $waybill }, jedzie na zapas.
fact-nobody-there = { $waybill } przywieziono i nikogo nie było. Zostaje w pojeździe.
problem-onward = Nic jeszcze nie jedzie do innych. Wybierz choć jedno pudło albo ilość i do kogo jedzie.
said-sent-on = Skierowano dalej. Telefon kierowcy pokaże to przy najbliższym połączeniu.
said-reserve = Zostaje jako zapas.
task-stranded = { $count ->
    [one] Załoga w { $count } konwoju nie ma powrotu
    [few] W { $count } konwojach załoga nie ma powrotu
   *[many] W { $count } konwojach załoga nie ma powrotu
}
task-stranded-more = Powiedz, jak wrócą, zanim wyruszą, albo poślij kogoś.
task-late-home = { $count ->
    [one] { $count } konwój powinien już być w domu
    [few] { $count } konwoje powinny już być w domu
   *[many] { $count } konwojów powinno już być w domu
}
task-late-home-more = Zadzwoń do nich i zapisz, kiedy wszyscy są w domu.
task-papers-aboard = { $count ->
    [one] Dokumenty wygasną, zanim { $count } konwój wróci
    [few] Dokumenty wygasną, zanim { $count } konwoje wrócą
   *[many] Dokumenty wygasną, zanim { $count } konwojów wróci
}
task-papers-aboard-more = Przedłuż go albo wyślij innego kierowcę.
problem-count-small = „{ $text }” nie jest liczbą osób. Napisz liczbę od 0 do 99.
problem-offer = Nie ma oferty „{ $text }”. Napisz jej numer, na przykład O-12.
said-convoy-kept = Konwój zachowany.
said-convoy-changed = Konwój zmieniony.
said-convoy-set-out = Zapisano: są w drodze.
said-convoy-ended = Zapisano: konwój zakończony.
said-broke-down = Zapisano. To, co wiezie, pojedzie dalej z nowymi dokumentami.
said-loaded = Jedzie tym pojazdem.
said-moved = Nowe dokumenty wystawione.
anew-title = Zaplanuj resztę od nowa
anew-lead = Busel sprawdza, kto z pozostałych ma miejsce i czas na ładunek zepsutego pojazdu, co zostaje w hubie i kto z kim wraca do domu.
anew-where = Gdzie jest każdy pojazd
anew-where-hint = Miejscowość, region albo numer, na przykład H-2. Kto jest już w domu, tego zostaw pustym.
anew-depots = Gdzie można zostawić towar
do-anew = Zaplanuj resztę
anew-making = Reszta konwoju jest planowana
anew-nothing-yet = To propozycja. Nic się nie zmieniło: przyjmij ją dokument po dokumencie i obejrzyj każdy jeszcze raz.
anew-again = Zaplanuj jeszcze raz
anew-take = Przyjmij
anew-no-goods = Z pojazdem, który się zepsuł, nic nie jest w drodze.
anew-heed = Na co uważać
anew-rested = Wszyscy liczą się jako wypoczęci. Kto dziś długo jechał, niech najpierw odpocznie.
anew-guessed = Niektóre odległości są szacowane: nikt tu nie zna tych dróg.
anew-stays = Zostaje na miejscu
move-left-at = Zostawione w { $hub }
anew-beside = Obok pojazdu { $vehicle }
anew-loads = { $kg } kg na pokład
anew-hands-over = Przekazanie { $papers }
anew-curfew = Postój { $length } h z powodu godziny policyjnej
anew-border = Postój { $length } h na granicy
anew-open = { $papers } nie zdąży albo nikt nie wie, dokąd. Zadzwoń do nich.
anew-far = Od pojazdu { $vehicle } do { $hub } jest { $km } km. Kto tam zawiezie towar, nie jest zaplanowane.
anew-with = { $count } z pojazdem { $vehicle }
problem-anew-where = Nie wiemy, gdzie jest „{ $text }”. Napisz miejscowość, region albo numer, na przykład H-2.
anew-collects = { $count ->
    [one] Wsiada { $count } osoba
    [few] Wsiadają { $count } osoby
   *[other] Wsiada { $count } osób
}
anew-paid = { $count ->
    [one] Opłacony przejazd dla { $count } osoby
   *[other] Opłacony przejazd dla { $count } osób
}
said-sent-not-aboard = Wysłano. Nie jest w żadnym pojeździe konwoju: wybierz tam.
convoys-read = Pokaż, kto jedzie i dokąd
problem-vehicle-kind = O pojeździe coś napisano, ale nie wybrano rodzaju. Wybierz rodzaj albo opróżnij inne pola.
do-mended = Jednak jedzie dalej
said-mended = Zapisano: jedzie dalej.
fact-convoy-mended = Pojazd { $vehicle } jednak jedzie dalej.
wait-title = Ile zajęła granica
wait-lead = Powiedz, gdy wszyscy są w domu; konwoju się nie nazywa. Od pięciu przejazdów plany przyjmują tyle, ile cztery z pięciu miały najwyżej.
wait-joined = Godzina, o której stanęli w kolejce
wait-joined-hint = Na przykład 22 albo 22:30.
wait-took = Ile do przejazdu
wait-took-hint = Godziny i minuty, na przykład 3:20.
problem-hour = „{ $text }” to nie godzina doby. Napisz od 0 do 23, na przykład 22:30.
problem-length = „{ $text }” to nie czas trwania. Napisz godziny i minuty, na przykład 3:20.
said-waited = Dziękujemy. Następne plany to wiedzą.
fact-border-waited = Zapisano, ile zajęła granica.
rules-own-wait = { $count ->
    [one] z { $count } własnego przejazdu
    [few] z { $count } własnych przejazdów
   *[many] z { $count } własnych przejazdów
}

## Groups that move, and phones that were cut off
refusal-number-too-new = Żaden numer { $thing } nie jest starszy niż wiadomość. Nic nie zmieniono. Potrzebny list albo poręczyciel.
refusal-not-proven = By wiedzieć, gdzie jest { $thing }, trzeba oddzwonić, mieć list albo poręczyciela. Nic nie zmieniono.
said-group-moved = Przeprowadzka zapisana. Poprzednie miejsce zostaje w historii.
said-warned = Zapisano: ostrzeżono ich.
said-phone-safe = Zapisano: telefon jest w bezpiecznych rękach.
problem-new-place = Brakuje nowego miejsca. Nic nie zmieniono. Napisz, gdzie wtedy będą.
problem-move-day = Brakuje dnia. Nic nie zmieniono. Podaj, kiedy przyszła wiadomość i jaki jest pierwszy dzień tam.
problem-meets = Miejsce spotkania potrzebuje dnia i godziny, na przykład 18:00. Nic nie zmieniono.
fact-group-moved = Przenosi się: od { $day } jest gdzie indziej.
fact-phone-cut-off = Telefon { $phone } z tym dokumentem odcięto.
fact-phone-warned = Ostrzeżono o odciętym telefonie.
fact-phone-safe = Odcięty telefon jest w bezpiecznych rękach.
places-title = Miejsca według dni
places-hint = To, co przekazano, zostaje przy miejscu, w którym to było. Raporty znają tylko regiony.
place-number = Miejsce { $number }
place-from = od { $day }
place-until = do { $day }
place-now = Dziś tutaj
move-group-title = Grupa się przenosi
move-group-hint = Poprzednie miejsce jest zamykane, nie nadpisywane. Kto tam jedzie, widzi nowe w dniu postoju, nie wcześniej.
move-place = Nowe miejsce
move-place-hint = Po mieście planista liczy drogę. Słowa leżą zapieczętowane.
move-heard = Dzień, w którym przyszła wiadomość
move-from = Pierwszy dzień tam
move-proof = Skąd wiemy
move-no-contact = Żaden numer nie jest starszy niż dzisiejszy dzień. Potrzebny list albo poręczyciel.
move-stops = Dokumenty w drodze
move-stops-hint = Dzień, w którym każdy dotrze. Puste: pierwszy dzień tam. Wcześniej jedzie na poprzednie miejsce.
move-meets = Ktoś czeka w poprzednim miejscu
move-meets-hint = Dla kierowcy bez zasięgu. Po tej godzinie telefon mówi, by wracać.
move-meets-day = Do którego dnia
move-meets-hour = Do której godziny
do-move-group = Zapisz przeprowadzkę
run-moves = Przenoszą się. Gdzie są, zobaczysz tu { $day }.
run-place = Nowe miejsce: { $place }
run-place-gone = Przenieśli się. Zapytaj w centrum, gdzie są.
run-meets = W poprzednim miejscu ktoś czeka do { $when }.
run-meets-back = W poprzednim miejscu ktoś czeka do { $when }. Potem wróć: { $hub }.
run-meets-over = W poprzednim miejscu nikt już nie czeka.
run-back = W poprzednim miejscu nikt już nie czeka. Wróć: { $hub }.
recheck-moved = Przenoszą się { $day }.
recheck-longer = Droga jest dłuższa o { $time } h.
recheck-shorter = Droga jest krótsza o { $time } h.
recheck-there = Na miejscu { $when }, według karty.
recheck-earliest = Na miejscu najwcześniej { $when }.
recheck-curfew = W godzinie policyjnej, { $hours }
recheck-nobody-met = O godzinie, gdy nikogo nie ma
recheck-late = Po dniu, na który jest potrzebne, { $day }
recheck-unknown = Nikt nie wie, jak daleko jest nowe miejsce
phone-one = Telefon
phone-cut-off = Odcięty
phone-cut-off-by = Odcięty { $when } ({ $who })
phone-warned-by = Ostrzeżono { $when } ({ $who })
phone-safe-by = W bezpiecznych rękach, powiedziano { $when } ({ $who }). Nikogo nie trzeba ostrzegać.
phone-boxes = Kartony: { $codes }
phone-place-on-it = Dokąd dokładnie się przenieśli
phone-halts-on-it = Postoje { $vehicle } z { $convoy } w dniach kursu, godziny policyjne, czekanie na granicach
phone-not-on-it-title = Czego w nim nie ma:
phone-not-on-it = jak do kogo dotrzeć, kto co dał, ilu ludzi liczy grupa, żadnego dokładnego miejsca, żadnego innego dokumentu.
phone-not-on-it-but = jak do kogo dotrzeć, kto co dał, ilu ludzi liczy grupa, żadnego dokładnego miejsca poza podanymi wyżej, żadnego innego dokumentu.
phone-warn = Kogo ostrzec
phone-warn-hidden = Kogo ostrzec, widzi koordynator(ka).
phone-warn-nobody = Nic z niego nie było w drodze do grupy. Nikogo nie trzeba ostrzegać.
phone-warn-hint = Ostrzeż ich inną drogą niż ten telefon. Odczyt kontaktu jest zapisywany.
phone-warn-no-contact = Nie ma kontaktu. Ktoś musi tam pojechać albo powiedzieć tym, których znają.
phone-warn-read = Odczytaj kontakt
phone-warn-done = Ostrzeżono
phone-safe = Jest w bezpiecznych rękach
phone-safe-hint = Tylko jeśli wiesz, gdzie jest telefon, i nikt inny go nie miał.
phone-shows = Co może pokazać
phone-shows-nothing = Nikt nie otworzył linku. Nic nie jest na telefonie.
phone-shows-hint = Wszystko to leży pod sześcioma cyframi. Kto miał go otwartego, ten to widział.
phone-told-on-it = I to, co nim przekazano: kto co dostał i kiedy.
phones-gone = Odcięte
phone-unwarned = { $count ->
    [one] { $count } do ostrzeżenia
    [few] { $count } do ostrzeżenia
   *[many] { $count } do ostrzeżenia
}
task-unwarned = { $count ->
    [one] Odcięty telefon wiedział o { $count } grupie: ostrzeż ją
    [few] Odcięty telefon wiedział o { $count } grupach: ostrzeż je
   *[many] Odcięty telefon wiedział o { $count } grupach: ostrzeż je
}
task-unwarned-more = Kto go ma, może wiedzieć, kto na co czeka.

## Other centres

nav-peers = Inne centra
peers-title = Inne centra
peers-lead = Centra, którym wysyłamy rzeczy albo od których je dostajemy. Każde ma własne księgi.
peers-empty = Nie znamy jeszcze innego centrum.
peer-add = Przyjmij kartę
peer-add-do = Przyjmij
peer-text = Tekst ich kwadratu
peer-text-hint = Na karcie zaczyna się od BUSELC1, na liście od BUSEL1. Sama karta niczego nie dowodzi: ktoś musi porównać litery. Mail z listem w środku można wkleić w całości.
peer-alias = Jak ich nazywamy
peer-alias-hint = Jeśli puste, tak jak sami siebie nazywają.
peer-file = Albo plik z ich kartą
peer-own = Nasza karta
peer-own-hint = Inni potrzebują jej, zanim coś nam wyślą. Pokażcie kwadrat albo dajcie plik. Żeby wam wierzono, przeczytajcie litery na głos przy spotkaniu.
peer-own-none = Nie mamy jeszcze karty. Bez niej nikt nie może nam nic wysłać.
peer-own-file = Zapisz kartę jako plik
peer-own-text = Kwadrat jako tekst
peer-own-name = Jak się nazywamy
peer-own-do = Napisz nową kartę
peer-name = Nazywa się
peer-letters = 26 liter klucza
peer-inbox = Przyjmuje wiadomości pod
peer-inbox-hint = Adres taki jak https://…/inbox. Puste, jeśli wiadomości są przynoszone jako pliki.
peer-until = Ważna do { $day }.
peer-unknown = Nieznane
peer-introduced = Przedstawione
peer-verified = Poznane osobiście
peer-revoked = Już nie wierzymy
peer-by = { $who } mówi, kto to jest. Rzeczy mogą tam jechać; gdzie są ludzie, nie mówimy.
peer-met-by = { $who } spotkał(a) ich { $day } i porównał(a) litery.
peer-since = Nie wierzymy od { $day }.
peer-card = Ich karta
peer-compare = Porównaj litery
peer-compare-hint = Spotkajcie się z kimś od nich. Czyta litery na głos ze swojej strony, a wy wpisujecie je tutaj. Nie przez telefon i nie na czacie: tam mógłby odpowiedzieć ktoś inny.
peer-compare-do = Spotkaliśmy się, są takie same
peer-vouch = Ktoś, kogo znamy osobiście, mówi, kto to jest
peer-vouch-who = Kto tak mówi
peer-vouch-hint = Wtedy rzeczy mogą tam jechać. Gdzie są ludzie, mówimy tylko tym, których poznaliśmy.
peer-vouch-do = Oni mówią, kto to jest
peer-end = Przestać wierzyć
peer-end-hint = Jeśli ich klucz jest w obcych rękach albo nigdy nie byli tymi, za kogo się podawali. Nic tam już nie wysyłamy i niczego stamtąd nie słuchamy. Tego nie da się cofnąć: musieliby przyjść jako nowe centrum.
peer-end-sure = Jestem pewien (pewna)
peer-end-do = Przestać wierzyć
problem-card = To nie jest karta centrum albo zmieniono ją po drodze.
problem-card-own = To nasza własna karta. Przyjmijcie ich kartę.
problem-card-later = Ta karta nie następuje po tej, którą znamy. Poproście o wszystkie ich karty, od najstarszej.
problem-card-two = Znamy inną kartę o tym samym numerze. Jedna z nich jest fałszywa: porozmawiajcie z nimi osobiście.
problem-card-revoked = Nie wierzymy już temu centrum. Żadna karta tego nie cofnie.
problem-own-name = Nazwa ma od 1 do 60 liter i nic niewidocznego.
problem-inbox = „{ $text }” to nie adres: ma do 200 liter łacińskich, cyfr i znaków, bez spacji.
problem-letters = To nie są litery klucza z tej karty. Jeśli czytali je ze swojej strony, karta jest fałszywa: niczego nie przyjmujcie i nie wysyłajcie.
problem-peer-sure = Zaznaczcie, że jesteście pewni: tego nie da się cofnąć.
said-card-written = Karta jest napisana.
said-card-taken = Karta przyjęta. Teraz porównajcie litery.
said-peer-verified = Zapisano: poznaliście ich osobiście.
said-peer-introduced = Zapisano: zostali przedstawieni.
said-peer-revoked = Nic już tam nie idzie i niczego stamtąd nie słuchamy.
fact-card-made = Napisano naszą kartę, ważną do { $day }.
fact-peer-met = Przyszła karta centrum.
fact-peer-card = Przyszła ich nowa karta.
fact-peer-introduced = { $who } powiedziało, kim są.
fact-peer-verified = Porównano ich litery, osobiście.
fact-peer-revoked = Już im się nie wierzy.
account-peer = Przyjęte przez inne centrum
fact-letter-paper = Napisaliśmy im, że { $waybill } jest w drodze.
fact-letter-receipt = Napisaliśmy im, co przyszło.
fact-letter-coming = Napisali, że rzeczy jadą do nas.
fact-letter-counted = Napisali, co tam przyszło.
fact-letter-other = Przyszedł ich list.
fact-peer-contradicted = Dwa ich listy są ze sobą sprzeczne. Nie słuchamy ich, póki ludzie nie porozmawiają.
fact-letter-acknowledged = Mają nasze listy.
fact-letter-recounted = Policzyli ponownie, a księgi idą za tym.
fact-taken-over = Ich rzeczy policzono tutaj.
coming-title = Od
coming-heard = Napisali { $when }, że to jedzie do nas.
coming-count = Co przyszło
coming-blind = Najpierw policzcie. Co według nich wysłali, pokażemy, gdy powiecie, że nic więcej nie przyjdzie. Czego nikt nie liczył, zostawcie puste.
coming-unknown = Naszego katalogu to nie obejmuje. Przyjmijcie ręcznie.
coming-hub = Gdzie kładziemy
coming-final = Nic więcej z tego nie przyjdzie
coming-told = Co wysłano i co przyszło
coming-sent = Wysłano
coming-answered = Pokwitowanie jest napisane i czeka na ich stronie na przekazanie.
coming-list = Co nam wysyłają
coming-open = Do policzenia
coming-done = Policzone
letters-waiting = Listy dla nich
letters-hint = Każdy jest zapieczętowany tylko dla nich. Wyślijcie pocztą, na czacie albo na pendrivie: kto niesie, nie przeczyta. Zostają tu, aż przyjdzie odpowiedź; dwa razy nie szkodzi.
letter-one = List
letter-bring = Przyszedł list
letter-file = Plik, który przysłali
letter-file-hint = Jego nazwa kończy się na .waybill. Ten sam plik dwa razy niczego nie zmienia dwa razy.
letter-do = Otwórz
said-letter-taken = List przyjęty.
problem-sealed = To nie jest list centrum albo zmieniono go po drodze. Poproście o niego jeszcze raz.
problem-letter-not-ours = Ten list jest zapieczętowany dla kogoś innego albo według naszej starej karty. Dajcie im naszą najnowszą kartę.
problem-letter-stranger = Za tego, kto to napisał, nikt nie poręczył. Najpierw przyjmijcie ich kartę i porównajcie litery.
problem-letter-revoked = Napisano to kluczem, któremu już się nie wierzy. Porozmawiajcie z nimi osobiście.
problem-line-unknown = Czegoś z tego nie ma w naszym katalogu.
letter-as-file = Jako plik
letter-as-square = Jako kwadrat
letter-square-lead = Wydrukujcie albo pokażcie ich kamerze. Jest zapieczętowany tylko dla nich, także na papierze.
letter-too-long = Ten list jest za długi na jeden kwadrat. Weźcie plik.
task-coming = { $count ->
    [one] { $count } inne centrum wysyła rzeczy, które trzeba policzyć
    [few] { $count } inne centra wysyłają rzeczy, które trzeba policzyć
   *[many] { $count } innych centrów wysyła rzeczy, które trzeba policzyć
}
task-coming-more = Policz to, co przyszło, zanim spojrzysz w ich papier.
task-contradicted = { $count ->
    [one] { $count } inne centrum podpisało dwa sprzeczne listy
    [few] { $count } inne centra podpisały sprzeczne listy
   *[many] { $count } innych centrów podpisało sprzeczne listy
}
task-contradicted-more = Nie jest już słuchane. Zadzwoń i wyjaśnij, co się stało.
