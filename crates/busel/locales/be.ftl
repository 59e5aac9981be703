# Беларуская, афіцыйная норма. Тыя самыя ключы і аргументы, што ў en.ftl.

## The frame: side bar, languages, what was just done
skip-to-content = Да зместу
nav-label = Галоўнае меню
nav-today = Сёння
nav-needs = Патрэбы
nav-stock = Запасы
nav-plan = План
nav-groups = Групы
nav-import = Імпарт
nav-about = Пра Busel
nav-to-do = да выканання
language-label = Мова
language-now = Абрана
key-is-bare = Ключ гэтага цэнтра не абаронены: толькі для спробы.
key-label = Ключ
problem-title = Ёсць складанасць
said-need-added = Патрэба дададзена.
said-need-verified = Праверана. План гэта ўлічыць.
said-need-revised = Патрэба зменена.
said-need-withdrawn = Патрэба адклікана. Яе гісторыя застаецца.
said-needs-joined = Аб'яднана. Далей дзейнічае адна патрэба.
said-chosen = Зроблена для ўсіх абраных.
said-group-added = Група дададзена.
said-hub-added = Хаб дададзены.
said-put-aside = Адкладзена. План гэтага больш не ўлічвае.
said-released = Зноў на паліцы.
said-plan-proposed = Новы план гатовы. Нішто не рухаецца, пакуль яго не прынялі.
said-plan-adopted = План дзейнічае. Рэчы зарэзерваваныя для гэтых патрэб.
said-list-added = Спіс дададзены.
said-list-forgotten = Файл забыты. Нічога не захавана.

## Today
today-now = Чакае на вас
today-things = { $count ->
    [one] { $count } справа, найгоршае спачатку
    [few] { $count } справы, найгоршае спачатку
   *[many] { $count } спраў, найгоршае спачатку
}
today-empty = Нішто не чакае на вас. Імпартуйце спіс або паглядзіце план.
today-all-groups = { $count ->
    [one] { $count } група
    [few] усе { $count } групы
   *[many] усе { $count } груп
}
today-no-groups = Ніводная група не мае адкрытых патрэб.
today-numbers = У лічбах
today-ends = Хутка скончыцца тэрмін
today-nothing-ends = Найбліжэйшыя два тыдні нічога на паліцах не псуецца.
number-open = Адкрытыя патрэбы
number-met = Задаволеныя патрэбы
number-lots = Партыі на паліцах
number-groups = Групы
number-lists = Імпартаваныя спісы
task-critical = { $count ->
    [one] { $count } крытычная патрэба яшчэ не пакрыта
    [few] { $count } крытычныя патрэбы яшчэ не пакрыты
   *[many] { $count } крытычных патрэб яшчэ не пакрыта
}
task-critical-more = Іх трэба задаволіць за 72 гадзіны.
task-difference = { $count ->
    [one] { $count } партыя не сыходзіцца з улікам
    [few] { $count } партыі не сыходзяцца з улікам
   *[many] { $count } партый не сыходзяцца з улікам
}
task-difference-more = Нехта мае высветліць, дзе разыходжанне.
task-aside = { $count ->
    [one] { $count } справаздача чакае на чалавека
    [few] { $count } справаздачы чакаюць на чалавека
   *[many] { $count } справаздач чакаюць на чалавека
}
task-aside-more = Яна называе тое, чаго ўлік не ведае. Нічога не страчана.
task-expired = { $count ->
    [one] { $count } партыя на паліцах пратэрмінавана
    [few] { $count } партыі на паліцах пратэрмінаваны
   *[many] { $count } партый на паліцах пратэрмінавана
}
task-expired-more = Адкладзіце, каб ніхто не ўзяў памылкова.
task-ended-here = { $count ->
    [one] { $count } партыя, якую іншыя знайшлі пратэрмінаванай, яшчэ стаіць на паліцы
    [few] { $count } партыі, якія іншыя знайшлі пратэрмінаванымі, яшчэ стаяць на паліцах
   *[many] { $count } партый, якія іншыя знайшлі пратэрмінаванымі, яшчэ стаяць на паліцах
}
task-ended-here-more = Іншыя выявілі, што дата мінула. Скажыце таму, хто глядзіць гэтую паліцу.
task-ended-there = { $count ->
    [one] У { $count } групы ёсць рэчы, дата якіх мінула
    [few] У { $count } груп ёсць рэчы, дата якіх мінула
   *[many] У { $count } груп ёсць рэчы, дата якіх мінула
}
task-ended-there-more = Ім гаворыць іх спасылка. Калі яе няма, патэлефануйце і папрасіце палічыць.
task-plan = План чакае на вашу згоду
task-plan-more = Нічога не зарэзервавана, пакуль яго не прынялі.
task-check = { $count ->
    [one] { $count } патрэба без праверкі
    [few] { $count } патрэбы без праверкі
   *[many] { $count } патрэб без праверкі
}
task-check-more = Ператэлефануйце і адзначце, адкуль гэта вядома.
task-unknown = { $count ->
    [one] { $count } патрэба без вядомай колькасці
    [few] { $count } патрэбы без вядомай колькасці
   *[many] { $count } патрэб без вядомай колькасці
}
task-unknown-more = План не дапаможа, пакуль не пазначана колькасць.
task-twins = { $count ->
    [one] { $count } патрэба падобная да іншай
    [few] { $count } патрэбы падобныя да іншых
   *[many] { $count } патрэб падобныя да іншых
}
task-twins-more = Параўнайце іх, тады аб’яднайце або пакіньце абедзве.
task-loss = { $count ->
    [one] { $count } страта чакае на другога чалавека
    [few] { $count } страты чакаюць на другога чалавека
   *[many] { $count } страт чакаюць на другога чалавека
}
task-loss-more = Адзін чалавек прапанаваў, іншы мае згадзіцца.

## Today: what waits, since when, and the bar of a phone
nav-more = Больш
since-today = ад сёння
since-yesterday = ад учора
since-days = { $count ->
    [one] { $count } дзень
    [few] { $count } дні
   *[many] { $count } дзён
}
since-weeks = { $count ->
    [one] { $count } тыдзень
    [few] { $count } тыдні
   *[many] { $count } тыдняў
}
since-months = { $count ->
    [one] { $count } месяц
    [few] { $count } месяцы
   *[many] { $count } месяцаў
}
task-first-on = найперш: { $day }
task-ends-on = Да { $day }
task-red-none = { $line }: нічога не засталося
task-red-days = { $days ->
    [one] { $line }: застаўся { $days } дзень
    [few] { $line }: засталося { $days } дні
   *[many] { $line }: засталося { $days } дзён
}
task-red = { $count ->
    [one] Яшчэ { $count } група ў нястачы
    [few] Яшчэ { $count } групы ў нястачы
   *[many] Яшчэ { $count } груп у нястачы
}
task-red-more = Ім не хапае найважнейшага.
task-short = { $thing }: не хапае { $amount }
task-surplus = { $thing }: лішнія { $amount }
task-unverified = { $count ->
    [one] { $count } тэрміновая патрэба не праверана
    [few] { $count } тэрміновыя патрэбы не правераны
   *[many] { $count } тэрміновых патрэб не праверана
}
task-unverified-more = Спярша ператэлефануйце, тады рэчы змогуць паехаць.
task-silent = { $count ->
    [one] Пра { $count } накладную няма справаздачы
    [few] Пра { $count } накладныя няма справаздачы
   *[many] Пра { $count } накладных няма справаздачы
}
task-silent-more = Выехалі некалькі дзён таму. Патэлефануйце кіроўцам або атрымальнікам.
task-undecided = { $count ->
    [one] { $count } накладная ў дарозе чакае рашэння
    [few] { $count } накладныя ў дарозе чакаюць рашэння
   *[many] { $count } накладных у дарозе чакаюць рашэння
}
task-undecided-more = Нікога не было або ніхто ўжо не просіць. Скажыце, ці гэта едзе іншым, застаецца запасам або вяртаецца.
task-overdue = { $count ->
    [one] { $count } абяцаная прапанова не прыбыла
    [few] { $count } абяцаныя прапановы не прыбылі
   *[many] { $count } абяцаных прапаноў не прыбыло
}
task-overdue-more = Запытайце донараў, калі чакаць.
task-deed = { $count ->
    [one] { $count } рашэнне чакае на другога чалавека
    [few] { $count } рашэнні чакаюць на другога чалавека
   *[many] { $count } рашэнняў чакаюць на другога чалавека
}
task-deed-more = Згадзіцеся за суткі, інакш страціць моц.
task-agreed = { $count ->
    [one] { $count } ваша рашэнне ўхвалена
    [few] { $count } вашы рашэнні ўхвалены
   *[many] { $count } вашых рашэнняў ухвалена
}
task-agreed-more = Выканайце за суткі, інакш страціць моц.
task-lapsing = { $count ->
    [one] { $count } патрэба хутка страціць моц
    [few] { $count } патрэбы хутка страцяць моц
   *[many] { $count } патрэб хутка страцяць моц
}
task-lapsing-more = Запытайце, ці яны яшчэ актуальныя.
task-ending = { $count ->
    [one] Тэрмін { $count } партыі міне раней, чым яе раздадуць
    [few] Тэрмін { $count } партый міне раней, чым іх раздадуць
   *[many] Тэрмін { $count } партый міне раней, чым іх раздадуць
}
task-ending-more = Раздаць — гэта каля дванаццаці дзён. Іх яшчэ нікому не прызначана.
task-call = { $count ->
    [one] { $count } заклік хутка міне, а сабрана замала
    [few] { $count } заклікі хутка мінуць, а сабрана замала
   *[many] { $count } заклікаў хутка мінуць, а сабрана замала
}
task-call-more = Запытайце яшчэ раз або скончыце яго.
task-purchase = { $count ->
    [one] { $count } закупка чакае на згоду
    [few] { $count } закупкі чакаюць на згоду
   *[many] { $count } закупак чакаюць на згоду
}
task-purchase-more = Згадзіцеся або скажыце, што не купляем.
task-not-here = { $count ->
    [one] { $count } закупка не прыбыла
    [few] { $count } закупкі не прыбылі
   *[many] { $count } закупак не прыбыло
}
task-not-here-more = Ухвалена ці заплачана два тыдні таму. Запытайце краму.
task-papers = { $count ->
    [one] { $count } машыне не хапае папер
    [few] { $count } машынам не хапае папер
   *[many] { $count } машынам не хапае папер
}
task-papers-more = Без іх на мяжы не прапусцяць.
task-papers-end = { $count ->
    [one] У { $count } аўтамабіля заканчваецца дакумент
    [few] У { $count } аўтамабіляў заканчваюцца дакументы
    [many] У { $count } аўтамабіляў заканчваюцца дакументы
   *[other] У { $count } аўтамабіля заканчваюцца дакументы
}
task-papers-end-more = Паклапаціцеся пра новы, пакуль ён не патрэбны ў дарозе.
paper-good-until = Дзейнічае да
task-grant = { $count ->
    [one] { $count } чалавек хутка страціць ролю
    [few] { $count } чалавекі хутка страцяць ролю
   *[many] { $count } чалавек хутка страцяць ролю
}
task-grant-more = Дайце яе зноў, калі яна яшчэ патрэбная.
task-link = { $count ->
    [one] Спасылка { $count } групы хутка перастане дзейнічаць
    [few] Спасылкі { $count } груп хутка перастануць дзейнічаць
   *[many] Спасылкі { $count } груп хутка перастануць дзейнічаць
}
task-link-more = Зрабіце новую і перадайце групе.
task-fits = { $count ->
    [one] { $count } новая прапанова пасуе да патрэбы
    [few] { $count } новыя прапановы пасуюць да патрэб
   *[many] { $count } новых прапаноў пасуюць да патрэб
}
task-fits-more = Адкажыце хутка: людзі трымаюць гэта для вас.
task-offer = { $count ->
    [one] { $count } прапанова без адказу
    [few] { $count } прапановы без адказу
   *[many] { $count } прапаноў без адказу
}
task-offer-more = Прыміце, запытайце або адхіліце з падзякай.
do-open-oldest = Адкрыць найдаўнейшае
today-next = Нішто не чакае на вас. Далей: { $what }, { $day }.
today-road = У дарозе
road-left = Выехала { $day }
road-silent = Няма справаздачы, выехала { $day }
road-lines = { $count ->
    [one] { $count } радок
    [few] { $count } радкі
   *[many] { $count } радкоў
}
stock-differs = Разыходжанні

## What buttons do
do-find = Знайсці
do-show = Паказаць
do-open = Адкрыць
do-save = Захаваць
do-check = Праверыць
do-compare = Параўнаць
do-see-them = Паглядзець
do-see-the-plan = Да плана
do-say-how-much = Указаць колькі
do-put-aside = Адкласці
do-release = Вярнуць
do-add-need = Дадаць патрэбу
do-import = Імпартаваць спіс
do-import-list = Імпартаваць спіс
do-verify = Пазначыць праверанай
do-withdraw = Адклікаць
do-join = Аб'яднаць
do-plan = Скласці план
do-plan-again = Перапланаваць
do-adopt = Прыняць гэты план

## Finding and long lists
find-label = Знайсці што заўгодна
find-hint = Што, хто або нумар
find-nothing = Нічога не знойдзена. Паспрабуйце адно слова або нумар, напрыклад N-12.
parts-label = Часткі спіса
part-shown = { $from }–{ $to } з { $count }
part-before = папярэднія
part-after = наступныя
show-label = Паказаць
show-open = Адкрытыя
show-urgent = Крытычныя
show-check = Праверыць
show-unknown = Колькі?
show-met = Задаволеныя
show-all = Усе
all-groups = Усе групы
all-kinds = Усе віды
all-hubs = Усе хабы
choose-all = Абраць усе паказаныя
choose-none = Зняць выбар
chosen-label = Што зрабіць з абранымі
chosen = абрана

## Columns and names of fields
col-need = Патрэба
col-for = Для каго
col-group = Група
col-amount = Колькасць
col-covered = Пакрыта
col-when = Калі
col-checked = Праверка
col-priority = Тэрміновасць
col-kind = Від
col-choose = Выбар
col-lot = Партыя
col-where = Дзе
col-hub = Хаб
col-on-shelf = На паліцы
col-free = Свабодна
col-kept = Зарэзервавана
col-until = Прыдатна да
col-account = Як
col-cell = Ячэйка
col-line = Радок
col-why = Чаму
col-why-this = Чаму менавіта гэта
col-on-board = У кузаве
col-source = Крыніца
col-what = Што
cover-done = перададзена
cover-coming = у плане або ў дарозе
cover-nothing = яшчэ нічога
cover-unknown = яшчэ не палічыць
amount-unknown = Колькасць невядомая
before-day = Да { $day }
no-day = Без даты
wanted-by = Трэба да
may-stay-empty = Можна не запаўняць.
source-row = { $source }, радок { $row }

## Needs
needs-lead = Што просяць, для каго і наколькі гэта пакрыта.
needs-search = Знайсці патрэбу
needs-caption = Патрэбы, для каго і наколькі пакрытыя
needs-empty = Тут няма патрэб. Імпартуйце спіс або дадайце ўручную.
need-line = Як было напісана
need-verify = Праверыць патрэбу
need-revise = Змяніць патрэбу
need-withdraw = Адклікаць патрэбу
need-withdraw-hint = Яе больш не плануюць. Гісторыя застаецца.
need-twins = Магчыма, тое самае
need-join-hint = Іншая патрэба дзейнічае далей; гэтая закрыта, яе можна чытаць.
need-given = Зарэзервавана планам
need-closed = Гэта патрэба закрыта і больш не плануецца.
need-withdrawn = Адклікана
need-joined = Тое самае, што { $need }
need-unknown-amount = Яшчэ невядома, колькі трэба. Запытайце і ўпішыце колькасць.
part-received = Перададзена
part-on-road = У дарозе
part-planned = У плане
part-missing = Не хапае
words-none = Слоў да гэтага не захавана.
words-erased = Словы сцёртыя назаўжды. Колькасці застаюцца.
fact-written = Колькасць у спісе
fact-minimum = Карысна ад
fact-substitutes = Замена
fact-valid-until = Патрэбна да
fact-raised = Паведамлена
fact-source = Са спіса
change-asked = колькасць { $number }
change-minimum = прынамсі { $number }
new-need-lead = Так, як расказалі. Праверыць можна пазней.
new-need-no-group = Патрэба належыць групе. Дадайце першую групу.
new-need-what = Што патрэбна
new-need-what-hint = Пачніце пісаць і абярыце са спіса.
new-need-amount-hint = 49 або 5 кг. Калі невядома, пакіньце пустым.
new-need-words = Што было сказана
new-need-words-hint = Захоўваецца запячатаным, можна сцерці назаўжды.
trust-label = Адкуль гэта вядома
problem-no-item = Каталог не ведае «{ $text }». Абярыце назву са спіса.
problem-amount = «{ $text }» — не колькасць. Пішыце лічбамі: 49 або 5 кг.
problem-day = «{ $text }» — не дата. Абярыце яе ў календары.
problem-group = Спачатку абярыце групу.
problem-hub = Спачатку абярыце хаб.
problem-name = Напішыце назву, вядомую абодвум бакам.
problem-none-chosen = Нічога не абрана. Спачатку пазначце патрэбы.
problem-some = Зроблена: { $done }, не: { $left }. { $why }
problem-file = Спачатку абярыце файл.
problem-unreadable-file = { $why } Нічога не захавана.

## Stock
stock-lead = Што ёсць на паліцах і што з таго свабоднае.
stock-here = На паліцах
stock-free = Свабоднае
stock-ending = Хутка тэрмін
stock-expired = Пратэрмінаванае
stock-aside = Адкладзенае
stock-search = Знайсці партыю
stock-search-hint = Што або нумар
stock-caption = Партыі, дзе яны і што свабоднае
stock-empty = Тут пуста. Імпартуйце спіс таго, што прыйшло.
stock-to-count = трэба палічыць (у кнігах: { $amount })
lot-to-count = трэба палічыць (у кнігах: { $amount }); больш прыйшло з
kept-legend = зарэзервавана планам
lot-nowhere = Не на паліцы
lot-where = Дзе кожная адзінка
lot-where-hint = разам заўжды нуль
lot-kept = Зарэзервавана для
lot-put-aside = Адкласці
lot-put-aside-hint = Пашкоджанае, пратэрмінаванае ці сумнеўнае больш не плануюць.
lot-release = Вярнуць на паліцу
lot-release-hint = Нехта праверыў: прыдатнае.
lot-let-out = выдаецца пасля даты
lot-let-out-title = Усё адно выдаваць
lot-let-out-hint = Мінула толькі дата «лепш да». Адкрыйце адну штуку, паглядзіце і пакаштуйце, тады напішыце, чаму яе можна выдаваць. Гэта датычыць усёй партыі.
lot-let-out-why = Чаму можна выдаваць
do-let-out = Выдаваць
said-let-out = Яе зноў можна планаваць, пакаваць і адпраўляць.
lot-sent-as = Прыйшла іншага памеру, чым адправілі, як частка
no-expiry = Не псуецца
expired-on = Пратэрмінавана { $day }
good-until = Да { $day }
account-donors-all = Усе донары разам
account-donors = Атрымана ад донараў
account-hub = На паліцы
account-quarantine = Адкладзена
account-road = У дарозе
account-discrepancy = Разыходжанне
account-group = Перададзена
account-lost = Страчана
fact-condition = Стан
fact-batch = Серыя вытворцы
fact-origin = Адкуль
fact-donor = Код донара
donor-forgotten = забыты па ўласнай просьбе
hub-add = Дадаць хаб
hub-name = Назва хаба
hub-name-hint = Ваша месца з паліцамі.
hub-place = Горад

## Groups
groups-count = { $count ->
    [one] { $count } група
    [few] { $count } групы
   *[many] { $count } груп
}
groups-open = { $count ->
    [one] { $count } з адкрытымі патрэбамі
    [few] { $count } з адкрытымі патрэбамі
   *[many] { $count } з адкрытымі патрэбамі
}
groups-empty = Груп яшчэ няма. Дадайце першую або імпартуйце спіс.
group-add = Дадаць групу
group-name = Назва групы
group-name-hint = Назва, якую вы абодва ведаеце. Без імёнаў людзей.
group-place = Горад, калі можна ведаць
group-place-hint = Запячатваецца. Можна не запаўняць.
group-open = { $count ->
    [one] { $count } адкрытая патрэба
    [few] { $count } адкрытыя патрэбы
   *[many] { $count } адкрытых патрэб
}
group-critical = { $count ->
    [one] { $count } крытычная
    [few] { $count } крытычныя
   *[many] { $count } крытычных
}
group-all-met = Усё закрыта
group-needs = Адкрытыя патрэбы
group-all-needs = Усе яе патрэбы
group-no-needs = Гэтая група не мае адкрытых патрэб.

## Import
import-title = Імпарт спіса
import-lead = XLSX, ODS, XLS, CSV або JSON, як іх дасылаюць.
import-what = Які гэта спіс
import-needs = Што патрэбна
import-stock = Што прыйшло
import-hub = У які хаб
import-no-hub = Рэчам патрэбна месца з паліцамі. Дадайце першы хаб.
import-file = Файл
import-file-hint = Да 64 МБ.
import-read = Прачытаць файл
import-nothing-yet = Нічога не захоўваецца, пакуль вы не ўбачыце вынік.
import-reading = Файл чытаецца
import-adding = Спіс дадаецца
progress-lead = Старонка абнаўляецца штосекунды. Можна пакінуць яе адкрытай.
import-found = Што ў спісе
import-rows = { $count ->
    [one] { $count } радок
    [few] { $count } радкі
   *[many] { $count } радкоў
}
import-nothing-stored = Яшчэ нічога не захавана.
import-nothing-found = Ніводнага радка не прачытана. Паглядзіце прычыны ніжэй.
import-forget = Забыць спіс
import-add = { $count ->
    [one] Дадаць { $count }
    [few] Дадаць { $count }
   *[many] Дадаць { $count }
}
import-more = { $count ->
    [one] Яшчэ { $count } радок палічаны, тут не паказаны.
    [few] Яшчэ { $count } радкі палічаны, тут не паказаны.
   *[many] Яшчэ { $count } радкоў палічана, тут не паказана.
}
import-records = Будзе дададзена
import-records-hint = Гэтыя радкі зразумелыя.
import-questions = Пытанні
import-questions-hint = Не будзе дададзена. Выпраўце файл і прачытайце зноў.
import-notes = Варта зірнуць
import-notes-hint = Будзе дададзена так, як тут сказана.
import-duplicates = Паўторы
import-duplicates-hint = Лічыцца адзін раз.
import-left-out = Прапушчана
import-left-out-hint = Кожны з прычынай.
import-repeats = Паўтарае радок { $row }.
import-row = радок { $row }

## Plan
plan-title = Хто што атрымае і чаму
plan-lead = Нішто не рэзервуецца і не рухаецца, пакуль план не прынялі.
plan-made = Складзена { $made }, радкоў: { $lines }.
plan-made-adopted = Складзена { $made }, прынята, радкоў: { $lines }.
plan-none = { $count ->
    [one] Плана яшчэ няма, адкрыта { $count } патрэба.
    [few] Плана яшчэ няма, адкрыты { $count } патрэбы.
   *[many] Плана яшчэ няма, адкрыта { $count } патрэб.
}
plan-nothing = Планаваць няма чаго: адкрытых патрэб няма.
plan-making = План складаецца
plan-proposed = Прапанавана
plan-in-force = Дзейнічае
plan-past = Ужо не дзейнічае
plan-not-exact = Планаванне спынілі раней. План добры, але, магчыма, не найлепшы.
plan-gives-nothing = Нічога на паліцах не пасуе да адкрытых патрэб.
plan-lines-caption = Што паедзе
plan-more-lines = { $count ->
    [one] Яшчэ { $count } радок
    [few] Яшчэ { $count } радкі
   *[many] Яшчэ { $count } радкоў
}
plan-more-trips = { $count ->
    [one] Яшчэ { $count } рэйс
    [few] Яшчэ { $count } рэйсы
   *[many] Яшчэ { $count } рэйсаў
}
plan-more-loads = { $count ->
    [one] Яшчэ { $count } груз не паказаны.
    [few] Яшчэ { $count } грузы не паказаны.
   *[many] Яшчэ { $count } грузаў не паказана.
}
plan-unmet = Не задаволена, і чаму
plan-unmet-all = Усё незадаволенае
plan-all-met = Усе адкрытыя патрэбы задаволены цалкам.
plan-fair = Ці справядліва?
plan-older = Іншыя планы
fair-now = цяпер
fair-then = пасля плана
fair-told = Цяпер { $now }, пасля плана { $then }
sum-met = Патрэбы задаволены цалкам
sum-met-of = { $met } з { $open }
sum-was = дзейны план: { $count }
sum-partly = Часткова
sum-lines = Радкі
sum-lines-new = { $count ->
    [one] { $count } адрозніваецца ад дзейнага
    [few] { $count } адрозніваюцца ад дзейнага
   *[many] { $count } адрозніваюцца ад дзейнага
}
sum-saved = Выкарыстана да канца тэрміну
sum-saved-lots = { $count ->
    [one] { $count } партыя
    [few] { $count } партыі
   *[many] { $count } партый
}
sum-saved-hint = заканчваецца за 30 дзён
sum-road = Дарога
sum-km = { $km } км
sum-km-from = ад { $km } км
sum-km-unknown = невядома
sum-trips = { $count ->
    [one] { $count } рэйс
    [few] { $count } рэйсы
   *[many] { $count } рэйсаў
}
trip-weight = Вага
trip-space = Аб'ём
trip-no-vehicle = Ніводны транспарт са спіса не дастаткова вялікі
trip-unknown = { $count ->
    [one] Вага ці аб'ём { $count } радка невядомыя.
    [few] Вага ці аб'ём { $count } радкоў невядомыя.
   *[many] Вага ці аб'ём { $count } радкоў невядомыя.
}
part-of-whole = { $part } з { $whole } { $unit }
instead-of = замест: { $thing }
adopt-title = Прыняць гэты план?
adopt-lead = Рэчы будуць зарэзерваваныя для гэтых груп. З паліц яшчэ нічога не ідзе.
adopt-keeps = Што для каго будзе зарэзервавана
adopt-lines = { $count ->
    [one] { $count } радок
    [few] { $count } радкі
   *[many] { $count } радкоў
}
adopt-yes = Так, прыняць
adopt-no = Яшчэ не
why-given-only-lot = Адзіная партыя, якая пасуе
why-given-expires-first = Тэрмін канчаецца першым, таму едзе першым
why-given-nearest = Найбліжэйшая з тых, што пасуюць
why-given-one-size-up = Дакладнага памеру няма: на памер большае
why-given-substitute = Замена таго, што скончылася
why-given-look-first = Спачатку зірніце: не пазначана, для каго
why-given-better-used-up = Лепшыя партыі ўжо вычарпаныя
why-given-equally-good = Адна з некалькіх, што пасуюць аднолькава
why-unmet-none-in-stock = Няма ні гэтага, ні замены
why-unmet-all-there-is = Аддадзена ўсё, што ёсць, і гэтага мала
why-unmet-size-missing = Ёсць, але не такога памеру
why-unmet-would-spoil = Тое, што ёсць, сапсуецца раней
why-unmet-more-urgent = Аддадзена тэрміновейшым патрэбам
why-unmet-shared-fairly = Пароўну з такімі ж тэрміновымі
why-unmet-below-minimum = Засталося менш, чым мае сэнс
why-unmet-amount-unknown = Яшчэ невядома, колькі трэба
why-unmet-not-goods = Гэта не ляжыць на паліцы: шукайце людзей
why-unmet-stopped = Планаванне спынілі раней
hand-title = Што дае планаванне
hand-needs = Патрэбы
hand-by-hand = Уручную
hand-by-plan = Гэты план
hand-nothing = нічога
hand-partly = часткова
hand-met = цалкам
hand-share = сярэдняя доля
hand-hint = Уручную: спачатку самыя тэрміновыя, як былі сказаны; кожная бярэ ўсё, што можа, спачатку тое, што раней псуецца.

## Plans beside each other, and changed by hand

why-given-by-hand = Вызначана ўручную
why-unmet-by-hand = Чалавек даў менш або аддаў адпаведнае іншым
plan-compare = Што ён мяняе
compare-title = Што мяняе гэты план
compare-lead-in-force = Побач з дзейным планам:
compare-lead-proposal = Побач з прапановай, якую змянілі ўручную:
compare-lead-none = Дзейнага плана не было. Вось што ён даў бы.
compare-same = Паводле абодвух усе атрымліваюць тое самае.
compare-groups = Група за групай
compare-lines = Хто атрымлівае менш, хто больш
compare-share = Задаволена ў сярэднім
compare-change = Змена
compare-before-after = Да → пасля
compare-less = Атрымлівае менш
compare-more = Атрымлівае больш
compare-by-hand = Вызначана ўручную
compare-worse = Стала горш
compare-better = Стала лепш
change-link = Змяніць
change-title = Вызначыць уручную, што атрымае
change-missing = Не хапае: { $amount }.
change-lead = Атрымае роўна тое, што вы тут напішаце. Астатняе сплануем нанова, і вы ўбачыце, чаго гэта каштуе іншым.
change-there = Ёсць
change-nothing-fits = Сёння ніводная партыя не падыходзіць.
change-do = Спланаваць астатняе
problem-by-hand = Вызначанага для { $need } ужо няма або яно не падыходзіць. Сплануйце яшчэ раз.
problem-by-hand-gone = { $text } ужо не адкрытая. Сплануйце яшчэ раз.
problem-by-hand-too-much = У { $text } столькі няма. Напішыце менш.
problem-by-hand-more-than-asked = Гэта больш, чым не хапае для { $text }. Напішыце менш.
plan-by-hand = { $count ->
    [one] { $count } патрэба вызначана ўручную.
    [few] { $count } патрэбы вызначаны ўручную.
   *[many] { $count } патрэб вызначана ўручную.
}

## Convoys

convoy-title = Канвой
convoy-plan = Спланаваць канвой
convoy-lead = Якая машына што куды вязе і як усе вяртаюцца дадому.
convoy-vehicles = Машыны
convoy-kind = Від
convoy-back = Вяртаюцца
convoy-given = Застаюцца на месцы
convoy-carries = { $kg } кг, { $space } м³
convoy-day = Могуць выехаць
convoy-make = Спланаваць
convoy-making = Канвой плануецца
convoy-none = Назавіце хаця б адну машыну.
convoy-leaves = Выязджае { $day }, 06:00.
convoy-map = Мапа
convoy-road = Дарога
convoy-alone = па адным: { $km } км
convoy-last = Апошняя перадача
convoy-never = ніколі
convoy-left = Застаюцца
convoy-late = Пазней за тэрмін
convoy-rides = Платная дарога дадому
convoy-before = было: { $value }
convoy-is-back = вяртанне { $time }
convoy-stays = застаецца на апошнім прыпынку, экіпаж вяртаецца з іншымі
convoy-pays = застаецца на апошнім прыпынку, экіпаж вяртаецца аўтобусам або цягніком
convoy-load = Загрузіць для { $group }: { $weight }, радкоў: { $lines }
convoy-unload = Перадаць { $group }: { $weight }, радкоў: { $lines }
convoy-unweighed = вага невядомая
convoy-collect = Сядае экіпаж машыны { $number }
convoy-turn = Грузы стаяць у парадку загрузкі: што выходзіць апошнім, заходзіць першым.
convoy-without = Без гэтай машыны
convoy-later = На дзень пазней
convoy-change = Іншыя машыны ці правілы
convoy-why-place = Невядома, дзе хаб або група.
convoy-why-large = Завялікае для любой машыны.
convoy-why-vehicle = Ні ў адной машыны няма месца або часу.
convoy-map-told = { $count ->
    [one] { $count } шлях на мапе
    [few] { $count } шляхі на мапе
   *[other] { $count } шляхоў на мапе
}
convoy-more-left = { $count ->
   *[other] яшчэ { $count }
}
convoy-home = Вяртанне
convoy-two = Два кіроўцы
convoy-curfews-counted = { $count ->
    [0] Каменданцкая гадзіна не ўлічана
    [one] Улічана { $count } каменданцкая гадзіна
    [few] Улічаны { $count } каменданцкія гадзіны
   *[many] Улічана { $count } каменданцкіх гадзін
}
convoy-posts-counted = { $count ->
    [0] і ніводнай мяжы.
    [one] і чаканне на { $count } пункце пропуску.
   *[many] і чаканне на { $count } пунктах пропуску.
}
convoy-waiting = Межы і каменданцкая гадзіна
convoy-not-sure = Каменданцкая гадзіна і межы мяняюцца штодня: перад выездам спытайце тых, хто там.
convoy-why-post = Паміж дзвюма краінамі не вядома ніводнага пункта пропуску, або ўсе зачыненыя.
sum-hours = { $hours } гадз { $minutes }
wait-to = Па дарозе да: { $place }
wait-at-post = Пункт пропуску { $place }
wait-to-post = Па дарозе да пункта пропуску { $place }
wait-border = Мяжа і чарга да { $until } ({ $length })
wait-curfew = Каменданцкая гадзіна: стаіць да { $until } ({ $length })
wait-break = Перапынак кіроўцы да { $until } ({ $length })
wait-rest = Адпачынак экіпажа да { $until } ({ $length })
wait-company = Чакае іншых са свайго гурту да { $until } ({ $length })
wait-crew = Чакае да { $until } людзей, якіх вязе дадому ({ $length })
wait-meeting = Чакае да { $until }, калі там будуць людзі ({ $length })
convoy-by-service = Адлегласці і час — ад службы дарог, якая пачула, у якіх гарадах усё ляжыць.
convoy-service-public = Служба дарог можа быць па-за вашай сеткай: хто ёю кіруе, даведаецца, да якіх гарадоў ідуць канвоі.
convoy-by-map = Адлегласці і час — з прачытанай мапы.
convoy-by-estimate = Адлегласці і час — прыблізныя: дарог не прачытана.
convoy-ways-estimated = { $count ->
    [one] { $count } шлях паміж двума месцамі прыблізны: яго ніхто не ведае.
    [few] { $count } шляхі паміж месцамі прыблізныя: іх ніхто не ведае.
   *[many] { $count } шляхоў паміж месцамі прыблізныя: іх ніхто не ведае.
}
convoy-service-failed = Служба дарог не выкарыстана: { $why }.
service-silent = яна не адказвае
service-public = яе адрас ужо не ў прыватнай сетцы
service-declined = яна адмаўляе
service-unreadable = яе адказ — не табліца гэтых месцаў
service-untrue = яе адказ не можа быць праўдай
service-too-many = месцаў зашмат, каб спытаць
rules-title = У дарозе
rules-lead = Усюды ёсць звычайнае значэнне.
rules-look = На гэта варта зірнуць яшчэ раз
rules-wrong = Некаторыя палі немагчыма зразумець. Яны пазначаныя; напісанае вамі засталося.
rules-curfews = Каменданцкая гадзіна
rules-areas = { $count ->
    [one] { $count } мясцовасць
    [few] { $count } мясцовасці
   *[many] { $count } мясцовасцей
}
rules-curfews-hint = Гадзіны накшталт 23:00-05:00; некалькі праз коску. Пустое — няма. Усе гадзіны паводле гадзінніка гэтага цэнтра.
rules-curfew-told = Як паведамлена { $day }
rules-curfew-guess = Наша здагадка: ніхто не паведаміў
rules-curfew-none = Не вядома ні пра адну
rules-area = Яшчэ вобласць або краіна
rules-hours = Каменданцкая гадзіна там
rules-more-area = Яшчэ мясцовасць
rules-borders = Межы
rules-posts = { $count ->
    [0] паміж гэтымі месцамі няма
    [one] { $count } пункт
    [few] { $count } пункты
   *[many] { $count } пунктаў
}
rules-borders-hint = Паміж гэтымі месцамі канвой перасякае мяжу на адным з пунктаў ніжэй: там, адкуль выедзе найраней.
rules-wait-usual = Звычайнае чаканне
rules-wait-hint = У гадзінах, столькі найбольш чакалі чацвёра з пяці: 4:00, або паводле гадзін сутак: 06-20 6:00, 20-06 3:00. Тут наша здагадка.
rules-company = Хто з кім перасякае
rules-company-hint = Хто перасякае разам, чакае адзін аднаго перад чаргой.
rules-company-alone = Кожная машына сама
rules-company-pairs = Па дзве
rules-company-all = Усе разам
rules-post = Пункт
rules-open = Гадзіны працы, калі не заўсёды
rules-wait = Чаканне, калі не звычайнае
rules-shut = Зачынена
rules-more-post = Яшчэ пункт,
rules-post-town = Горад побач
rules-post-from = Адна краіна
rules-post-to = Другая краіна
rules-people = Людзі і рэчы
rules-people-usual = як звычайна
rules-home = Куды вяртаюцца экіпажы машын, якія застаюцца
rules-home-hint = Горад. Пустое — хаб, адкуль выязджаюць.
rules-apart = Лекі і тое, што гарыць
rules-apart-hint = Як іх ведае каталог.
rules-apart-yes = Ніколі ў адной машыне
rules-apart-no = Можна ў адной машыне
bad-count = Назавіце цэлы лік ад 0 да 40.
bad-day = Назавіце дзень, які яшчэ не мінуў.
bad-hours = Пішыце гадзіны накшталт 23:00-05:00, ад 00:00 да 24:00.
bad-hours-overlap = Два прамежкі маюць супольны час.
bad-hours-whole-day = Ад сутак нічога не застаецца.
bad-wait = Пішыце чаканне ў гадзінах: 4:00, або для кожнай часткі сутак: 06-20 6:00, 20-06 3:00.
bad-wait-too-long = Ніхто не плануе больш за 240 гадзін.
bad-wait-gap = Назавіце чаканне для кожнай гадзіны сутак.
bad-area = Няма вобласці ці краіны з такой назвай. Абярыце са спіса.
bad-area-missing = Назавіце вобласць або краіну.
bad-country = Няма краіны з такой назвай. Абярыце са спіса.
bad-border = Паміж імі нікога не правяраюць: пункта пропуску няма.
bad-town = Горада з такой назвай там не ведаем.
bad-towns = Такую назву маюць некалькі гарадоў. Назавіце іншы паблізу.

## History
history-title = Што адбылося
history-lead = Тут нічога ніколі не сціраюць.
history-home = Адкрыць старонку
history-empty = Пра гэта яшчэ нічога не запісана.
event-by = { $actor }, запіс { $seq }
fact-hub-opened = Адкрыты хаб { $hub }.
fact-group-added = Дададзена група { $group }.
fact-list-read = { $count ->
    [one] Імпартаваны спіс: { $count } радок.
    [few] Імпартаваны спіс: { $count } радкі.
   *[many] Імпартаваны спіс: { $count } радкоў.
}
fact-need-raised = Паведамлена патрэба: { $amount }.
fact-need-revised = Зменена: { $change }.
fact-need-verified = Праверана: { $trust }.
fact-need-withdrawn = Адклікана.
fact-needs-joined = { $joined } далучана да { $kept }.
fact-offer-made = Паступіла прапанова.
fact-offer-accepted = Прапанова прынята.
fact-offer-declined = Прапанова адхілена з падзякай.
fact-lot-taken-in = У { $hub } прыйшло: { $amount }.
fact-plan-proposed = План прапанаваны.
fact-plan-adopted = План прыняты.
fact-dispatched = З { $hub } да { $to } па накладной { $waybill }.
fact-receipt-reported = Палічана прыбылае па накладной { $waybill }.
fact-handover-reported = { $amount }: перададзена з { $hub } у { $group }.
fact-count-reported = Палічана ў { $hub }: { $amount }.
fact-report-set-aside = Справаздача захавана, на яе мае зірнуць чалавек.
fact-quarantined = { $amount }: адкладзена ў { $hub }.
fact-released = { $amount }: вернута на паліцу ў { $hub }.
fact-loss-proposed = Прапанавана спісаць: { $amount }. { $reason }.
fact-loss-confirmed = Спісана: { $amount }.
fact-discrepancy-settled = { $amount }: патлумачана, з { $from } да { $to }.

## About
about-lead = Патрэбы, рэчы і канвоі цэнтра дапамогі на адной машыне.
about-licence = Ліцэнзія
about-licence-text = Busel — свабодная праграма пад ліцэнзіяй GNU Affero General Public License, версія 3 або навейшая. Яе можна выкарыстоўваць, вывучаць, распаўсюджваць і паляпшаць.
about-privacy = Што выходзіць з гэтай машыны
about-privacy-text = Нічога. Старонкі нікога не пытаюць, а назвы запячатаныя на дыску.
about-sources = Чые факты і формы ўнутры
source-places = Мясцовасці
source-catalogue = Пазіцыі, вагі, адзінкі
source-countries = Назвы краін
source-roads = Дарогі, калі цэнтр прачытаў карту
source-typeface = Шрыфт
source-icons = Піктаграмы

## Trouble
trouble-home = Да «Сёння»
trouble-reference = Нумар { $number }
trouble-not-found = Тут такога няма
trouble-not-found-text = Такой старонкі ці рэчы няма. Шукайце па назве або нумары.
trouble-stale = Старонка састарэла
trouble-stale-text = Нічога не зменена. Адкрыйце старонку зноў і паўтарыце.
trouble-too-large = Зашмат за адзін раз
trouble-too-large-text = Файл можа мець 64 МБ. Нічога не захавана. Дашліце часткамі.
trouble-unreadable = Форма не прачытана
trouble-unreadable-text = Нічога не зменена. Адкрыйце старонку зноў і паўтарыце.
trouble-forgotten = Гэты файл забыты
trouble-forgotten-text = Ён чакаў задоўга або ўжо дададзены. Нічога не страчана. Прачытайце зноў.
trouble-broken = Нешта зламалася тут, не ў вас
trouble-broken-text = Нічога не захавана. Паспрабуйце яшчэ раз або паведаміце нумар.

## Values of the domain
priority-p1 = Крытычна, 72 гадзіны
priority-p2 = Тэрмінова, 7 дзён
priority-p3 = Звычайна, 30 дзён
priority-p4 = Калі магчыма
trust-v0 = Не праверана
trust-v1 = Ператэлефанавалі
trust-v2 = Ліст або паручнік
trust-v3 = Надзейны партнёр
substitutes-allowed = Што дазваляе каталог
substitutes-refused = Менавіта гэта або нічога
condition-new = Новае
condition-good = Ужыванае, спраўнае
condition-worn = Зношанае, прыдатнае
condition-rags = Толькі анучы
loss-expired = Пратэрмінавана
loss-damaged = Пашкоджана
loss-stolen = Скрадзена
loss-seized = Канфіскавана ўладамі
loss-destroyed = Знішчана ўдарам
loss-on-the-way = Страчана ў дарозе
loss-wrong-group = Дасталося іншай групе
wearer-adult = для дарослых
wearer-man = мужчынскае
wearer-woman = жаночае
wearer-child = дзіцячае
wearer-boy = для хлопчыкаў
wearer-girl = для дзяўчынак
wearer-baby = для немаўлят
form-liquid = вадкае
form-bar = брусок
form-disposable = аднаразовае
form-reusable = шматразовае
form-bulk = насыпам
form-powder = парашок
form-wet = вільготнае
form-dry = сухое
size-eu-shoe = EU { $value }
size-uk-shoe = UK { $value }
size-us-shoe = US { $value }
size-foot = ступня { $value } мм
size-plain = { $value }
size-years = { $value } г.
size-months = { $value } мес.
size-nappy = памер { $value }
unit-piece = { $count ->
    [one] штука
    [few] штукі
   *[many] штук
}
unit-pair = { $count ->
    [one] пара
    [few] пары
   *[many] пар
}
unit-set = { $count ->
    [one] набор
    [few] наборы
   *[many] набораў
}
unit-gram = г
unit-kilogram = кг
unit-millilitre = мл
unit-litre = л
unit-cubic-decimetre = дм³
unit-cubic-metre = м³
unit-minor-currency = { $count ->
    [one] найменшая манета
    [few] найменшыя манеты
   *[many] найменшых манет
}
unit-case = { $count ->
    [one] зварот
    [few] звароты
   *[many] зваротаў
}
unit-night = { $count ->
    [one] ноч
    [few] ночы
   *[many] начэй
}
unit-consultation = { $count ->
    [one] кансультацыя
    [few] кансультацыі
   *[many] кансультацый
}
unit-day = { $count ->
    [one] дзень
    [few] дні
   *[many] дзён
}
unit-hour = { $count ->
    [one] гадзіна
    [few] гадзіны
   *[many] гадзін
}
unit-ticket = { $count ->
    [one] квіток
    [few] квіткі
   *[many] квіткоў
}
kind-baby = Для немаўлят
kind-boots = Чаравікі
kind-clothing = Адзенне
kind-comfort = Прыемныя дробязі
kind-comms = Сувязь
kind-education = Школа
kind-food = Ежа
kind-fuel = Паліва
kind-household = Для дому
kind-hygiene = Гігіена
kind-medical = Медычныя вырабы
kind-medicine = Лекі
kind-money = Грошы
kind-pet = Для жывёл
kind-power = Энергія і святло
kind-service = Паслугі
kind-shelter = Прытулак
kind-shoes = Абутак
kind-toys = Цацкі і гульні
kind-vehicle = Транспарт
kind-water = Вада

## Days
date-day = { $weekday } { $day } { $month }
date-day-and-year = { $weekday } { $day } { $month } { $year }
date-long = { $weekday }, { $day } { $month }
date-weekday = { $weekday ->
    [1] пн
    [2] аў
    [3] ср
    [4] чц
    [5] пт
    [6] сб
   *[7] нд
}
date-weekday-long = { $weekday ->
    [1] панядзелак
    [2] аўторак
    [3] серада
    [4] чацвер
    [5] пятніца
    [6] субота
   *[7] нядзеля
}
date-month = { $month ->
    [1] студз.
    [2] лют.
    [3] сак.
    [4] крас.
    [5] мая
    [6] чэрв.
    [7] ліп.
    [8] жн.
    [9] вер.
    [10] кастр.
    [11] ліст.
   *[12] снеж.
}
date-month-long = { $month ->
    [1] студзеня
    [2] лютага
    [3] сакавіка
    [4] красавіка
    [5] мая
    [6] чэрвеня
    [7] ліпеня
    [8] жніўня
    [9] верасня
    [10] кастрычніка
    [11] лістапада
   *[12] снежня
}

## Why a rule says no
refusal-not-allowed = Ваша роля гэтага не дазваляе. Нічога не зменена. Звярніцеся да каардынатара.
refusal-unknown = { $thing } тут няма. Нічога не зменена. Праверце нумар.
refusal-unknown-item = У каталогу няма «{ $thing }». Нічога не зменена. Абярыце іншую пазіцыю.
refusal-read-before = Гэты спіс ужо імпартаваны як { $thing }. Нічога не дададзена двойчы.
refusal-empty = Тут нічога няма. Нічога не зменена. Упішыце колькасць, большую за нуль.
refusal-too-many = Больш за { $count } радкоў. Нічога не зменена. Дашліце часткамі.
refusal-too-long = Тэкст задоўгі. Нічога не зменена. Скараціце яго.
refusal-closed = { $thing } ужо закрыта. Нічога не зменена. Гісторыя застаецца.
refusal-itself = Патрэбу нельга далучыць да яе самой. Нічога не зменена. Абярыце іншую.
refusal-not-the-same = Гэта дзве розныя патрэбы. Нічога не зменена. Пакіньце абедзве.
refusal-short = { $thing }: там толькі { $count }. Нічога не зменена. Пералічыце або вазьміце менш.
refusal-reserved = План трымае { $thing } для іншых. Нічога не зменена. Спачатку перапланіруйце.
refusal-expired = { $thing }: тэрмін скончыўся { $day }. Нічога не зменена. Адкладзіце.
refusal-to-be-counted = З { $waybill } прыйшло больш { $thing }, чым адправілі: на паліцы, мабыць, ужо не ўсё. Нічога не зменена. Палічыце паліцу або напішыце, адкуль лішак.
refusal-never-let-out = Дата { $thing } абавязковая. Нічога не зменена. Выдаваць можна толькі ежу пасля «лепш да», ніколі лекі або дзіцячае харчаванне.
refusal-plan-outdated = Тым часам пачаў дзейнічаць іншы план. Нічога не зменена. Перапланіруйце.
refusal-plan-no-longer-fits = { $thing } змянілася пасля складання плана. Нічога не зменена. Перапланіруйце.
refusal-already-in-force = { $thing } ужо дзейнічае. Нічога рабіць не трэба.
refusal-same-person = Мае згадзіцца іншы чалавек. Нічога не зменена.
refusal-settled = { $thing } ужо вырашана. Нічога не зменена.
refusal-no-difference = { $thing } не мае разыходжанняў. Нічога не зменена.
refusal-not-goods = «{ $thing }» не ляжыць на паліцы. Нічога не зменена.

## What was found in a file
why-unknown-item = «{ $text }» няма ў каталогу. Падобнае: { $suggestions }.
why-unknown-dual-use = «{ $text }» няма ў каталогу і патрабуе праверкі на вываз: { $why }. Падобнае: { $suggestions }.
why-ambiguous-item = «{ $text }» можа азначаць рознае: { $suggestions }. Што менавіта?
why-no-item = Радок не кажа, пра што ён.
why-no-amount = Колькасць не пазначана.
why-unreadable-amount = «{ $text }» не чытаецца як колькасць.
why-ambiguous-amount = «{ $text }» можна прачытаць дваяка: тысячы ці дробы?
why-range-amount = «{ $text }» — дыяпазон. Колькі трэба?
why-negative-amount = «{ $text }» менш за нуль.
why-absurd-amount = «{ $text }» — больш, чым можа быць у спісе.
why-date-for-amount = Дата { $text } стаіць на месцы колькасці.
why-amount-each = «{ $text }» — гэта на кожнага: на колькіх?
why-formula-error = У ячэйцы памылка формулы { $error }.
why-unclear-shoe-size = Памер { $size }: брытанскі, амерыканскі ці якая даўжыня ступні?
why-sizes-without-amounts = «{ $text }» — некалькі памераў. Колькі кожнага?
why-sizes-do-not-add-up = Памеры ў «{ $text }» даюць { $sum }, а колькасць { $said }.
why-total = Гэты радок — падсумак іншых.
why-category-heading = Загаловак для { $category }.
why-heading = Загаловак: «{ $text }».
why-header-again = Шапка табліцы яшчэ раз.
why-decoy = Заўвага, а не радок: «{ $text }».
why-tags = Меткі для машын, што апісваюць слупкі.
why-kept-out = Гэтаму тут не месца: { $why }.
why-remark = Заўвага без пазіцыі ці колькасці: «{ $text }».
why-closed = Радок кажа, што ён ужо закрыты: «{ $text }».
why-encoding-assumed = Файл не называе кадавання; прачытана як { $encoding }.
why-letters-lost = Не прачытана літар: { $count }.
why-sheet-skipped = Аркуш «{ $sheet }» не прачытаны (радкоў: { $rows }): схаваны або не для ўжытку.
why-sheet-without-list = На аркушы «{ $sheet }» няма спіса (радкоў: { $rows }).
why-no-header = Шапкі няма; слупкі вызначаны па змесце: { $columns }.
why-column-guessed = Слупка колькасці няма; узяты лікі пад «{ $column }».
why-two-columns = Слупкі «{ $used }» і «{ $other }» пра адно; прачытаны першы.
why-rows-cut = Прачытаны толькі першыя радкі: { $limit }.
why-sheets-cut = Прачытана толькі { $limit } аркушаў з { $sheets }. Падзяліце файл, каб прачытаць астатняе.
why-columns-cut = Прачытаны толькі першыя слупкі: { $limit }.
why-text-cut = Ячэйка абрэзана пасля { $limit } літар.
why-error-beside = У ячэйцы памылка формулы { $error }.
why-unit-assumed = Адзінка не пазначана; прынята { $unit }.
why-unknown-unit = «{ $text }» — невядомая адзінка.
why-unit-content-unknown = Колькі «{ $item }» у адной адзінцы { $unit }?
why-unit-missing = Адзінка не пазначана: { $item } не лічаць штукамі.
why-unit-does-not-fit = { $item } не мераюць у { $unit }.
why-units-differ = Колькасць кажа { $one }, слупок { $other }; паверана колькасці.
why-approximate = «{ $text }» — недакладная колькасць.
why-multiplied = «{ $text }» прачытана як { $result }.
why-large-amount = { $text } — незвычайна шмат.
why-broken-piece = { $text } таго, што лічаць цэлымі.
why-size-assumed = Памер { $size } прыняты за { $system }.
why-size-unclear = «{ $text }» захавана як памер сваімі словамі.
why-spelling-assumed = «{ $text }» прачытана як { $item }.
why-ambiguous-date = Дату «{ $text }» можна прачытаць дваяка, яе пакінута адкрытай.
why-unreadable-date = «{ $text }» не чытаецца як дата.
why-year-assumed = «{ $text }» прачытана як { $date }.
why-already-expired = Тэрмін { $date } мінуў.
why-near-duplicate = Тое самае ў той жа колькасці ёсць і ў радку { $row }.
why-export-check = Патрэбна праверка на вываз перад мяжой: { $why }.
why-weight-differs = Вага адзінкі: { $said } г паводле спіса і { $known } г паводле каталога.
why-place-from-title = Месца «{ $place }» узята з загалоўка.
why-own-unit = адзінку самой пазіцыі
why-nothing-close = нічога падобнага
unreadable-empty = Файл пусты.
unreadable-too-large = Файл большы за 64 МБ. Дашліце часткамі.
unreadable-bomb = Файл разгортваецца ў значна большае, чым здаецца.
unreadable-too-many-rows = У табліцы больш за 200 000 радкоў. Дашліце часткамі.
unreadable-password-protected = Файл мае пароль. Захавайце яго без пароля.
unreadable-cut-off = Не хапае канца файла. Скапіюйце яго зноў.
unreadable-pdf = Гэта PDF. Дашліце табліцу, з якой ён зроблены.
unreadable-picture = Гэта выява. Дашліце табліцу, якую яна паказвае.
unreadable-text-document = Гэта тэкставы дакумент. Скапіюйце табліцу ў электронную табліцу.
unreadable-web-page = Гэта вэб-старонка. Адкрыйце яе ў табліцах і захавайце як XLSX.
unreadable-archive = Гэта архіў. Распакуйце яго і дашліце спісы.
unreadable-other-spreadsheet = Такія табліцы не чытаюцца. Захавайце як XLSX або CSV.
unreadable-binary = Гэта не спіс: ні тэкст, ні табліца.
unreadable-broken-json = JSON пашкоджаны. Захавайце яго зноў.
unreadable-not-a-table = JSON не з'яўляецца спісам радкоў.
unreadable-damaged = Файл пашкоджаны. Захавайце яго зноў.
unreadable-no-list = Нішто ў ім не падобна да спіса рэчаў і колькасцей.
unreadable-not-opened = Файл не адкрываецца.
import-known = Пра гэта ўжо кажа { $need }.
import-zero = Нічога не просіць.
import-read-before = Гэты спіс ужо імпартаваны як { $source }. Нічога не дадасца.
progress-rows = { $count ->
    [one] Прачытаны { $count } радок
    [few] Прачытана { $count } радкі
   *[many] Прачытана { $count } радкоў
}
problem-plan-too-large = Патрэб або партый больш, чым змяшчае план.
problem-busy = Busel заняты іншымі файламі. Нічога не захавана. Паспрабуйце праз хвіліну.
at-the-machine = за машынай
until-day = да { $day }
role-admin = Даглядчык машыны
role-coordinator = Каардынатар
role-donor-desk = Стол дарыльнікаў
role-warehouse = Склад
role-driver = Кіроўца
role-hand-out-point = Пункт выдачы
role-requester = Просіць для групы
role-auditor = Аўдытар
role-case-worker = Вядзе справы людзей
role-public = Хто заўгодна
matter-donors = хто дае
matter-offers = прапановы
matter-stock = запасы
matter-hubs = склады
matter-groups = групы
matter-names = назвы
matter-needs = патрэбы
matter-contacts = кантакт
matter-places = дакладнае месца
matter-routes = шлях калоны
matter-plans = планы
matter-lists = спісы
matter-waybills = накладныя
matter-photos = фота
matter-members = людзі цэнтра
matter-trail = след
matter-safety = бяспека
matter-totals = сумы
fact-member-added = { $who }: цяпер у цэнтры.
fact-granted = Можа быць: { $grant }.
fact-taken-back = Больш не можа быць: { $grant }.
fact-member-left = { $who }: больш не ў цэнтры.
fact-deed-proposed = Чакае другога чалавека: { $deed }.
fact-deed-agreed = Другі чалавек згодны: { $deed }.
fact-looked = Прачытана: { $matter }.
fact-contact-kept = Кантакт запісаны.
fact-erased = Назвы, месцы і словы пра гэта знішчаныя. Рэчы засталіся ў кнігах.
fact-let-go = Словы, чый час скончыўся, знішчаныя.
fact-other = { $name }
deed-grant = { $who } становіцца: { $grant }
deed-reset = новы ўваход для { $who }
deed-export-people = назвы, месцы і кантакты выходзяць з цэнтра ў файле
deed-wipe = ключы знішчаюцца, і ўсё разам з імі
refusal-no-reach = «{ $thing }»: патрэбна сваё месца або апошні дзень. Нічога не зменена. Выберыце.
refusal-past = Гэты дзень мінуў. Нічога не зменена. Выберыце пазнейшы.
nav-me = Вы
nav-people = Людзі
nav-trail = След
nav-safety = Бяспека
do-back = Назад
own-nothing = нічога асаблівага
trouble-shut = Гэтыя дзверы зачынены
sign-in-title = Увайсці
sign-in-lead = Больш нікога не пытаем і адрасоў не захоўваем.
sign-in-again = Пакажыце яшчэ раз, што гэта вы
sign-in-again-lead = Тое, што вы хочаце зрабіць, не адменіш, таму пытаем яшчэ раз. Дзейнічае пяць хвілін.
sign-in-passkey = З ключом доступу
sign-in-passkey-hint = Прылада папросіць палец, твар або свой код. Нічога друкаваць не трэба.
sign-in-passkey-do = Увайсці з ключом
sign-in-passphrase = З фразай і кодам
sign-in-do = Увайсці
sign-in-lost = Згубілі ўваход? Папрасіце ў каардынатара новую спасылку. Вашу фразу ніхто не прачытае.
passkey-failed = Прылада не адказала, або вы адмянілі. Нічога не зменена. Паспрабуйце яшчэ або іншым спосабам.
passkey-no-script = Гэты браўзер без скрыптоў, а ключу патрэбны скрыпт. Скарыстайце фразу і код.
passkey-lead = Цяпер прылада папросіць палец, твар або свой код.
door-name = Імя для ўваходу
door-passphrase = Фраза
door-code = Код з праграмы
door-code-hint = Шэсць лічбаў. Падыдзе і запасны код, адзін раз.
door-nobody = невядома хто
join-title = Вас запрасілі
join-lead = Па гэтай спасылцы вы зробіце свой уваход. Яна дзейнічае адзін раз.
join-demo = Агледзецца ў дэма
join-demo-lead = Тут нічога сапраўднага і нічога не абаронена. Не пішыце сюды сапраўдных імёнаў.
join-code = Шэсць лічбаў, якія вам сказалі
join-code-hint = Іх кажа ўголас той, хто запрасіў, не ў тым чаце, дзе спасылка.
join-do = Далей
join-demo-do = Увайсці ў дэма
join-until = Спасылка дзейнічае да { $when }.
way-in-title = Зрабіць уваход
way-in-lead = Выберыце, як вы будзеце ўваходзіць. Ключ доступу — найбяспечней і найхутчэй.
way-in-more = Дадайце яшчэ адзін уваход, каб згубленая прылада не зачыніла вас звонку.
way-in-passkey = Ключ доступу
way-in-passkey-hint = Ён застаецца ў прыладзе або ключы і яго не выманіш. Ён толькі для гэтага адраса.
way-in-label = Як вы завеце гэтую прыладу?
way-in-label-hint = Напрыклад «тэлефон». Хто адкрые прыладу, прачытае: без сапраўдных імёнаў.
way-in-passkey-do = Зрабіць ключ
way-in-passphrase = Фраза і праграма з кодамі
way-in-passphrase-hint = Для старых прылад, Tor і сетак без імёнаў. Не менш за 15 знакаў.
way-in-name-hint = Псеўданім. Захоўваецца так, што прачытаць нельга.
way-in-six = Шэсць слоў ад гэтай машыны, калі хочаце:
way-in-passphrase-do = Далей да кодаў
code-title = Коды з праграмы
code-lead = Сканіруйце праграмай для кодаў. Паказваем толькі зараз.
code-by-hand = Або ўвядзіце рукамі:
code-first = Код, які яна паказвае зараз
code-do = Гатова
recovery-title = Запішыце гэта
recovery-lead = Кожны код адчыняе адзін раз, калі згубіцца тэлефон. Паказваем толькі зараз. Трымайце на паперы, не ля прылады.
recovery-done = Запісана
sign-out = Выйсці
own-sessions = Дзе вы ўвайшлі
session-passkey = З ключом, з { $when }
session-passphrase = З фразай і кодам, з { $when }
session-demo = Па дэма-спасылцы, з { $when }
session-used = апошні раз { $when }
session-here = гэты браўзер
session-end = Скончыць
session-end-others = Скончыць усе іншыя
own-ways = Вашы ўваходы
passkey-since = з { $when }
passkey-suspicious = мог быць скапіяваны
passkey-remove = Прыбраць
own-passphrase = Фраза і коды
own-recovery = Новыя запасныя коды
own-add-way = Дадаць уваход
own-change = Змяніць фразу
own-current = Цяперашняя фраза
own-new = Новая фраза
people-lead = Кожны бачыць толькі тое, што трэба для працы.
people-deeds = Чакае другога чалавека
deed-agree = Згодны
deed-waits = чакае іншага
deed-by = { $who }, { $when }
people-empty = Яшчэ нікога няма.
person-left = сышоў
people-add = Дадаць чалавека
people-name = Як вы яго завеце?
people-name-hint = Псеўданім лепшы за імя.
person-invite = Зрабіць спасылку
person-may = Можа быць
grant-over = Гэта скончылася.
grant-take-back = Забраць
grant-title = Нешта яшчэ
grant-role = Кім
grant-role-hint = Каардынатара і даглядчыка машыны пацвярджае другі чалавек.
grant-reach = Дзе
grant-reach-hint = Склад — аднаго месца, просьбіт — адной групы, кіроўца — адной накладной.
grant-everywhere = Усюды
grant-until = Апошні дзень
grant-until-hint = У аўдытара ён ёсць заўсёды.
grant-do = Даць
person-see-off = Пакідае цэнтр
person-see-off-hint = Усе ўваходы адразу спыняюцца. Зробленае застаецца ў кнігах пад нумарам.
invite-title = Спасылка для ўваходу
invite-lead = Для { $who }. Паказваем толькі зараз, дзейнічае адзін раз, 48 гадзін.
invite-link = Дашліце гэтую спасылку
invite-code = Скажыце гэтыя лічбы ўголас
invite-code-hint = Голасам, ніколі не ў тым чаце, дзе спасылка.
problem-grant = Выберыце кім, дзе і да калі. Нічога не зменена.
trail-lead = Хто што зрабіў і хто што прачытаў. Нічога не сціраецца; імёнаў няма, толькі нумары.
trail-done = У кнігах
trail-door = Ля дзвярэй
group-reach = Дзе яна і як звязацца
group-reach-hint = Ад гэтага можа залежаць жыццё. Кожнае чытанне запісваецца з вашым нумарам.
look-do = Прачытаць
look-nothing = Нічога не запісана, або знішчана.
contact-new = Як з імі звязацца
contact-keep = Захаваць кантакт
readers-title = Хто гэта чытаў
erase-title = Сцерці, хто і дзе гэта
erase-hint = Назва, месца, кантакт і словы знішчаюцца адразу; копіі ключоў — праз 14 дзён. Рэчы застаюцца ў кнігах. Вярнуць нельга.
erase-do = Сцерці назаўсёды
safety-lead = Што выдасць гэтая машына, калі яе забяруць, і што з гэтым рабіць.
safety-well = добра
safety-act = дзейнічайце
safety-key = Ключ цэнтра
safety-key-well = Ён закрыты фразай. Яе сіла — ваша.
safety-key-act = Ён ляжыць адкрыта: хто забярэ дыск, прачытае ўсё. Толькі для спробы.
safety-tls = Шлях да браўзера
safety-tls-well = Ён зашыфраваны.
safety-tls-act = Ён адкрыты, таму адказваем толькі гэтай машыне. Для іншых дайце сертыфікат.
safety-second = Каардынатары
safety-second-well = Ёсць другі чалавек для таго, што робяць удвух.
safety-second-act = Калі менш за двух, няма каму згадзіцца. Дадайце яшчэ аднаго.
safety-auditors = Аўдытары цяпер
safety-auditors-well = Звонку ніхто не глядзіць.
safety-auditors-act = Нехта звонку можа глядзець. Скончыцца само ў апошні дзень.
safety-invites = Спасылкі, якія чакаюць
safety-invites-well = Ніводная спасылка не ляжыць у чаце.
safety-invites-act = Кожная — дзверы, пакуль не скарыстаюць або не мінуць 48 гадзін. Патрэбны і лічбы.
safety-sessions = Браўзеры, дзе ўвайшлі
safety-sessions-well = Кожны скончыцца сам. Свой скончыце на сваёй старонцы.
safety-sessions-act = Кожны скончыцца сам.
safety-audit = Знешняга аўдыту яшчэ не было
safety-audit-text = Ніхто звонку не правяраў гэтую праграму. Не стаўце жыццё толькі на яе.
said-passkey-added = Ключ дададзены.
said-session-ended = Скончана.
said-passkey-removed = Ключ прыбраны.
said-passphrase-changed = Фраза змененая. Іншыя браўзеры выйшлі.
said-member-added = Дададзена. Цяпер скажыце, кім можа быць, і зрабіце спасылку.
said-proposed = Прапанавана. Іншы чалавек мае згадзіцца цягам дня.
said-grant-changed = Зменена. Трэба ўвайсці нанава.
said-seen-off = Чалавек сышоў. Усе ўваходы спынены.
said-agreed = Вы згадзіліся.
said-contact-kept = Кантакт захаваны.
said-erased = Сцёрта. Рэчы засталіся ў кнігах.
door-wrong = Няправільна. Нічога не зменена. Паспрабуйце яшчэ.
door-wait = Зашмат спроб. Пачакайце { $count } с; нікога не блакуем.
door-expired = Яе час скончыўся. Папрасіце новую спасылку.
door-gone = Такога запрашэння няма, або яго ўжо скарысталі. Папрасіце новую спасылку.
door-no-session = Ніхто не ўвайшоў. Спачатку ўвайдзіце.
door-not-fresh = Пакажыце яшчэ раз, што гэта вы.
door-too-short = Фразе трэба не менш за 15 знакаў. Нічога не зменена.
door-too-long = Занадта доўга. Нічога не зменена.
door-too-common = Гэта хутка адгадаюць. Вазьміце шэсць слоў або нешта даўжэйшае.
door-name-unfit = Такое імя не падыходзіць. Вазьміце дзве ці больш бачныя літары.
door-name-taken = З такім імем ужо нехта ўваходзіць. Вазьміце іншае.
door-label-unfit = Дайце кароткую зразумелую назву.
door-current-needed = Фраза ўжо ёсць. Змяніце яе на сваёй старонцы.
door-demo-only = Такія спасылкі працуюць толькі ў дэма.
door-last-way = Гэта ваш апошні ўваход. Спачатку дадайце іншы.
door-too-many = Ужо столькі, колькі можна. Спачатку прыбярыце адзін.
door-suspicious = Гэты ключ маглі скапіяваць. Ён больш нічога не адчыняе. Скажыце каардынатару.
door-fault = Машына не змагла. Нічога не зменена.
door-log-signed-in-passkey = Уваход з ключом.
door-log-signed-in-passphrase = Уваход з фразай і кодам.
door-log-signed-in-demo = Уваход па дэма-спасылцы.
door-log-wrong-sign-in = Няправільная спроба ўваходу.
door-log-delayed = Спроба да канца чакання.
door-log-signed-out = Выхад.
door-log-session-ended = Сеанс скончаны.
door-log-invite-made = Запрошаны.
door-log-invite-taken = Запрашэнне прынята.
door-log-invite-withdrawn = Запрашэнне адклікана.
door-log-wrong-code = Лічбы ўголас былі няправільныя.
door-log-passkey-added = Дададзены ключ.
door-log-passkey-removed = Ключ прыбраны.
door-log-passkey-suspicious = Ключ маглі скапіяваць. Пагаварыце з уладальнікам.
door-log-passphrase-set = Фраза зададзена.
door-log-passphrase-changed = Фраза змененая.
door-log-recovery-used = Скарыстаны запасны код.
door-log-recovery-made = Зроблены новыя запасныя коды.
door-log-forgotten = Усе ўваходы забраныя.
door-log-sealed = Цэнтр запячатаны.
door-log-unsealed = Цэнтр распячатаны.
door-log-turned-away = Запытана старонка, якая не для гэтага ўдзельніка.
person-sessions = { $count ->
    [0] нідзе не ўвайшоў
    [one] увайшоў у { $count } браўзеры
   *[other] увайшоў у { $count } браўзерах
}
nav-totals = Сумы
own-keeping = Пра цэнтр
totals-lead = Па ўсім цэнтры, па рэчах. Без груп, месцаў і назваў.
totals-empty = Яшчэ нічога не прасілі і нічога не ляжыць на паліцах.
totals-asked = Папрошана
totals-received = Атрымана
totals-road = У дарозе
totals-shelves = На паліцах

## Head counts, gauges, forecast

matter-gauges = на колькі хопіць групе
fact-group-stock-reported = Палічана, што мае група.
fact-people-counted = Палічаны людзі групы.
refusal-head-count = Гэтыя лікі не сыходзяцца. Нічога не зменена. Праверце сумы.
nav-forecast = Дні наперад
today-fare = Чысціня, утульнасць, сытасць
gauge-mark = рыска = мэта
gauge-clean = Чысціня
gauge-comfortable = Утульнасць
gauge-fed = Сытасць
gauge-days = { $count ->
    [one] дзень
    [few] дні
   *[many] дзён
}
gauge-people = % людзей
gauge-sentence-people = { $gauge }: { $days } % людзей маюць найважнейшае. Ацэнка { $score } са 100.
gauge-sentence-days = { $days ->
    [one] { $gauge }: { $days } дзень да канца найважнейшага. Ацэнка { $score } са 100.
    [few] { $gauge }: { $days } дні да канца найважнейшага. Ацэнка { $score } са 100.
   *[many] { $gauge }: { $days } дзён да канца найважнейшага. Ацэнка { $score } са 100.
}
gauge-road-days = { $days ->
    [one] З тым, што ў дарозе: { $days } дзень.
    [few] З тым, што ў дарозе: { $days } дні.
   *[many] З тым, што ў дарозе: { $days } дзён.
}
gauge-road-people = З тым, што ў дарозе: { $days } %.
gauge-counted = Палічана { $day }
gauge-never-counted = Яшчэ ніхто не лічыў
gauge-count-again = Палічыце зноў, апошні раз { $day }
gauge-ends = { $line }: да { $day }
gauge-equipped = { $line }: { $share } людзей
gauge-all-good = Усё вышэй за мэту
line-energy = Ежа
line-protein = Бялок
line-drinking-water = Пітная вада
line-infant-food = Дзіцячае харчаванне
line-bathing-soap = Мыла
line-washing = Вільготныя сурвэткі
line-laundry = Сродак для мыцця бялізны
line-toothpaste = Зубная паста
line-toilet-paper = Туалетная папера
line-razors = Брытвы
line-pads = Пракладкі
line-incontinence = Уралагічныя пракладкі
line-nappies = Падгузкі
line-thermals = Тэрмабялізна
line-outer = Цёплыя курткі
line-boots = Абутак па памеры
line-sleeping-bag = Месца для сну
line-sleeping-mat = Кілімкі для сну
line-heat = Паліва
line-power = Святло
line-small-comforts = Гарбата і кава
line-floor = Месца пад дахам
heads-count = { $count ->
    [one] { $count } чалавек
    [few] { $count } чалавекі
   *[many] { $count } чалавек
}
heads-counted = { $people }, палічана { $day }
heads-of-kind = { $kind }: { $number }
class-anyone = Людзі любога ўзросту
class-man = Мужчыны, 20–59
class-woman = Жанчыны, 20–59
class-elder = 60 і старэйшыя
class-youth = 15–19 гадоў
class-teen = 10–14 гадоў
class-child = 5–9 гадоў
class-toddler = 2–4 гады
class-infant = Да 2 гадоў
special-menstruating = Менструююць
special-nappies = У падгузках
special-incontinence = Патрэбныя ўралагічныя пракладкі
special-shaving = Голяцца
special-pregnant = Цяжарныя
special-breastfeeding = Кормяць грудзьмі
work-light = Лёгкая праца
work-moderate = Сярэдняя праца: насіць, хадзіць увесь дзень
work-heavy = Цяжкая праца: капаць, будаваць
living-sheltered = Абароненыя ад холаду
living-outdoors = Не абароненыя ад холаду
living-degrees = { $degrees } °C
living-no-tap = Няма бяспечнай пітной вады з крана
living-no-washing = Няма вады для мыцця
living-burns-fuel = Ацяпляюць прывезеным палівам
fare-days = { $count ->
    [one] { $count } дзень
    [few] { $count } дні
   *[many] { $count } дзён
}
fare-days-exact = { $days } дня
fare-people = { $some } з { $all } людзей
fare-everybody = усе
fare-nobody-counted = Людзей яшчэ не палічылі. Для пачатку хопіць аднаго ліку.
fare-count-people = Палічыць людзей
fare-count-store = Палічыць, што ёсць
fare-lines = Усе радкі з лікамі
fare-lines-hint = з чаго складаецца кожная шкала
fare-line = Што
fare-has = Ёсць
fare-road = З тым, што ў дарозе
fare-goal = Мэта
fare-ends = Скончыцца
fare-when-counted = Палічана
fare-critical = крытычна
fare-first = Што скончыцца першым і калі
suggest-title = Патрэбы, якія можна заявіць
suggest-hint = Паводле нормаў, падліку і таго, што едзе. Без вашага пацвярджэння нічога не просім.
suggest-do = Пацвердзіць і заявіць
suggest-ends = скончыцца { $day }
suggest-without = ёсць не ва ўсіх
heads-lead = Хопіць аднаго ліку. Больш лікаў — дакладнейшыя нормы. Імёнаў не пішыце.
heads-classes = Колькі людзей
heads-classes-hint = Кожны чалавек толькі ў адным полі.
heads-specials = З іх
heads-specials-hint = Пуста: ацэнім па ўзросце. Калі нікога — пішыце 0.
heads-living = Як яны жывуць
heads-work = Праца
heads-celsius = Градусы Цэльсія, дзе яны
heads-floor = Квадратныя метры пад дахам
heads-feet = Памеры абутку і колькі людзей маюць кожны
heads-do = Захаваць колькасць людзей
store-lead = Пішыце, што бачыце. Пустое поле — не лічылі; 0 — няма. Радкі адной рэчы лічацца разам.
store-day = Дзень падліку
store-thing = Рэч
store-size = Памер
store-until = Прыдатнае да
store-other = Нешта іншае
store-do = Захаваць падлік
store-last = было { $amount }, { $day }
ahead-title = На колькі наперад
ahead-lead = Жаданы запас, дні дастаўкі і дні на ўсялякі выпадак. З іх Busel прапануе патрэбы.
ahead-target = Дзён запасу
ahead-delivery = Дзён да прыбыцця
ahead-safety = Дзён на ўсялякі выпадак
ahead-do = Захаваць
forecast-lead = На колькі хопіць і што прасіць цяпер.
forecast-asks = Што прасіць у донараў гэтага месяца
forecast-asks-hint = Сумы па ўсіх групах; ніводная не названая. Друкуйце або дасылайце.
forecast-nothing = Прасіць няма чаго. Спачатку палічыце людзей і што яны маюць.
forecast-ask = Просім
forecast-gap = Не хапае ўсяго
forecast-stock = На нашых складах
forecast-promised = Абяцана
forecast-some = спытайце нас колькі
forecast-days = На колькі хопіць кожнай групе
forecast-plan = З планам
forecast-days-hint = Спачатку тое, што ёсць цяпер; ніжэй — з дарогай і планам.
forecast-uncounted = { $count ->
    [one] { $count } група без падліку людзей
    [few] { $count } групы без падліку людзей
   *[many] { $count } груп без падліку людзей
}
said-people-counted = Колькасць людзей захавана.
said-store-counted = Падлік захаваны.
said-needs-raised = Патрэбы заяўлены.
said-nothing-chosen = Нічога не пазначана, таму нічога не заяўлена.
said-standing-kept = Дні захаваны.
problem-degrees = «{ $text }» — не тэмпература. Пішыце лічбамі: -5.
problem-number = «{ $text }» — не цэлы лік. Пішыце лічбамі: 84.
problem-feet = «{ $text }» не прачытаць. Пішыце памер і людзей: 41-2, 42-5.
problem-size = «{ $text }» — не адзін памер. Пішыце як на этыкетцы: 43 або XL.
problem-nobody-counted = Не пазначана ніводнага ліку. Напішыце хоць адзін; 0 — калі яны сышлі.
problem-nothing-counted = Не пазначана ніводнай колькасці. Напішыце хоць адну; 0 — таксама.
fact-standing-kept = Вызначаны запас наперад: { $line }.
refusal-too-many-days = Дзён — ад 1 да { $count }. Нічога не зменена. Напішыце менш.
norms-title = Нормы і адкуль яны
norms-lead = Колькі трэба людзям. Цэнтр з лепшымі звесткамі можа іх выправіць.
norm-when = Калі
norm-source = Крыніца
norm-to-have = мець
norm-each-kilocalorie = на кожную кілакалорыю
norm-kilocalories = { $number } ккал
norm-grams = { $number } г
norm-megajoules = { $number } МДж
norm-square-metres = { $number } м²
norm-lamps = лямпы: { $number }
norm-cups = кубкі: { $number }
norm-covers = спальнікі ці коўдры: { $number }
norm-cold = кастрычнік – красавік
norm-per-degree = за кожны градус ніжэй за 20 °C, без абароны
norm-sourced = Ёсць крыніца
norm-recalled = Не праверана
norm-conflict = Крыніцы разыходзяцца
norm-assumption = Наша меркаванне
norm-days = { $count ->
    [one] за { $count } дзень
    [few] за { $count } дні
   *[many] за { $count } дзён
}

## The page of a sealed centre
locked-title = Гэты цэнтр запячатаны
locked-lead = Нічога з яго не адкрыта. Яго зноў адкрые парольная фраза.
locked-lead-two = Нічога з яго не адкрыта. Адкрыць яго зноў могуць толькі двое людзей, кожны са сваёй парольнай фразай.
locked-lead-identity = Нічога з яго не адкрыта. Яго адкрываюць ключом уладальніка на машыне, дзе ён працуе.
locked-lead-nobody = Ключа тут больш няма. Гэты цэнтр ніхто не адкрые.
locked-passphrase = Парольная фраза
locked-second-person = Парольная фраза другога чалавека
locked-first-person = Парольная фраза першага чалавека
locked-may-wait = Пакуль можа застацца пустым: першы чалавек можа падысці пазней.
locked-open = Адкрыць цэнтр
locked-opening = Цэнтр адкрываецца. Старонкі вернуцца праз некалькі секунд.
locked-half = Парольная фраза другога чалавека правільная. Цяпер фраза першага, на працягу дзесяці хвілін.
locked-wrong = Гэтая парольная фраза не адкрывае цэнтр.
locked-too-soon = Гэта было зарана пасля памылковай спробы.
locked-wait = { $count ->
    [one] Паспрабуйце зноў праз { $count } секунду.
    [few] Паспрабуйце зноў праз { $count } секунды.
    [many] Паспрабуйце зноў праз { $count } секунд.
   *[other] Паспрабуйце зноў праз { $count } секунды.
}
locked-busy = Якраз правяраецца іншая спроба. Паспрабуйце зноў праз момант.
locked-broken = Файл ключа не чытаецца. Нічога не зменена.
seal-key-is-bare = Ключ ляжыць неабаронены: запячатванне нічога б не абараніла.
seal-do = Запячатаць
seal-hint = Адразу зачыняе цэнтр; фраза адчыніць зноў
seal-done = Цэнтр запячатваецца. У памяці нічога не застанецца. Фраза адчыніць яго зноў.
deed-do = Зрабіць цяпер
deed-wipe-done = Ключы знішчаныя
deed-wipe-done-text = Гэты цэнтр ніхто больш не адчыніць. Старыя блокі дыска могуць застацца; знішчыце дыск, калі трэба пэўнасць.
deeds-title = Што робяць удвух
deeds-hint = Вы прапануеце, іншы згаджаецца цягам дня, потым вы робіце.
deeds-export = Вынесці назвы і кантакты
deeds-wipe = Знішчыць ключы
safety-two-persons = Адчыняюць двое
safety-two-persons-well = Аднаго чалавека не прымусяць адчыніць.
safety-two-persons-act = Аднаго чалавека могуць прымусіць адчыніць. Гэта мяняе `busel key two-persons`.
safety-swap = Файл падпампоўкі машыны
safety-swap-well = Яго няма, або ён зашыфраваны.
safety-swap-act = Тое, што ў памяці, потым могуць знайсці на дыску. Выключыце падпампоўку.
safety-process = Праграма ў працы
safety-process-well = Падзенне не піша памяць на дыск, іншыя праграмы не зазірнуць.
safety-process-act = Гэтая машына не дае праграме зачыніцца. Спытайце даглядчыка машыны.
safety-backup = Апошняя копія
safety-backup-well = Ёй менш за тыдзень.
safety-backup-act = За гэты тыдзень на гэтай машыне няма. Зрабіце: `busel backup`.

# Фота
photos-title = Фота
photos-none = Фота пакуль няма.
photo-alt = Фота { $number }
photo-new = Новае фота
photo-hint = JPEG, PNG, WebP або GIF, да 20 МБ. Захоўваюцца толькі пікселі: ні месца, ні часу, ні назвы тэлефона. Твары, нумары машын і шыльды застаюцца: схавайце іх.
photo-keep = Дадаць фота
photo-blur = Схаваць часткі, выдаліць
photo-blur-title = Схаваць часткі фота
photo-blur-lead = Схаванае нельга вярнуць, а ранейшае фота знішчаецца. Паглядзіце і на тое, што побач: яно можа выдаць месца.
photo-done = Гатова
photo-hide = Абярыце, што схаваць
photo-hide-hint = Палі, якія дакранаюцца, хаваюцца разам, адным прастакутнікам.
photo-before = Фота, якое захоўваецца цяпер
photo-field = радок { $row }, слупок { $column }
photo-blur-do = Схаваць абраныя палі
photo-drop = Выдаліць фота
photo-drop-hint = Фота знішчаецца адразу; копіі — праз 14 дзён. Вярнуць нельга.
photo-no-field = Абярыце хоць адно поле. Нічога не зменена.
photo-too-large = Фота большае за 20 МБ. Нічога не захавана. Дашліце меншае.
photo-too-many-pixels = У фота больш за 40 мільёнаў пікселяў. Нічога не захавана. Дашліце меншае.
photo-heic = Гэта HEIC або AVIF. Нічога не захавана. Наладзьце тэлефон на JPEG (на iPhone: Камера, Фарматы, Найбольш сумяшчальны) і дашліце зноў.
photo-unknown = Такая выява тут не чытаецца. Нічога не захавана. Дашліце JPEG, PNG, WebP або GIF.
photo-cut-off = Няма канца файла. Нічога не захавана. Дашліце яшчэ раз.
photo-damaged = Выява пашкоджаная. Нічога не захавана. Дашліце іншую.
photo-too-busy = Ужо чакае зашмат фота. Нічога не захавана. Паспрабуйце праз хвіліну.
photo-took-too-long = Выява апрацоўвалася занадта доўга. Нічога не захавана. Дашліце меншую.
photo-too-many-areas = Зашмат, каб схаваць за адзін раз. Нічога не зменена. Абярыце менш палёў.
photo-not-clean = Выяву не ўдалося ачысціць. Нічога не захавана. Скажыце таму, хто трымае гэты цэнтр.
said-photo-kept = Фота захавана. Паглядзіце, ці не трэба нешта на ім схаваць.
said-photo-blurred = Схавана, ранейшае фота знішчана. Паглядзіце, ці дастаткова.
said-photo-dropped = Фота выдалена.
fact-photo-kept = Захавана фота.
fact-photo-dropped = Фота знішчана.
refusal-no-such-photo = Такога фота тут няма. Нічога не зменена.
refusal-too-many-photos = Ужо ёсць { $count } фота. Нічога не захавана. Спачатку выдаліце адно.
problem-at-work = Чалавек яшчэ працуе тут. Спачатку развітайцеся. Нічога не зменена.
person-erase-hint = Імя знішчаецца адразу; копіі ключоў — праз 14 дзён. Зробленае застаецца пад нумарам. Вярнуць нельга.

## Offers and links
nav-offers = Прапановы
nav-calls = Заклікі
nav-purchases = Закупкі
offers-lead = Што людзі гатовы даць. Нічога не наша, пакуль не прыбыло.
offers-new = Новыя
offers-coming = Маюць прыбыць
offers-overdue = Пратэрмінаваныя
offers-empty = Тут няма прапаноў. Дайце людзям спасылку ніжэй.
do-add-offer = Дадаць прапанову
col-offer = Прапанова
col-fits = Падыходзіць
col-state = Стан
offer-country = Краіна
offer-not-sorted = Яшчэ не вызначана, што гэта
offer-state-offered = Новая
offer-state-asked = Пытаем дарыльніка
offer-state-accepted = Прынята
offer-state-promised = Абяцана
offer-state-overdue = Пратэрмінавана
offer-state-arrived = Прыбыло
offer-state-declined = Адхілена з падзякай
offer-state-taken-back = Забрана назад
offer-state-lapsed = Мінуў час
offer-answer = Адказаць
offer-how-much = Колькі прымаем
offer-how-much-hint = Усё або частку.
do-accept = Прыняць
do-decline = Адхіліць з падзякай
offer-matches = Адкрытыя патрэбы, якім падыходзіць
offer-no-match = Цяпер гэтага не просіць ніводная адкрытая патрэба.
match-covers-all = пакрывае ўсё, чаго не хапае
match-covers = пакрывае { $amount }
match-exactly = Падыходзіць
match-one-up = На памер большы
match-look = Спачатку паглядзіце
match-instead = Замест яе
offer-came = Прыбыло
offer-how-much-came = Колькі прыбыло
offer-where-came = Куды
offer-no-hub = Не ў наш хаб
do-came = Яно тут
offer-promise = Калі прыбудзе
offer-promised = Абяцана на
do-promise = Захаваць дзень
offer-letters = Што напісана
offer-no-words = Да яе нічога не напісана.
offer-asked = Мы спыталі
offer-replied = Дарыльнік напісаў
offer-question = Пытанне да дарыльніка
offer-question-hint = Яго відаць па прыватнай спасылцы. Не называйце людзей і месцаў.
do-ask-donor = Спытаць
offer-made = Прапанавана
offer-condition = Стан рэчы
offer-expiry = Ужыць да
offer-beds = Ложкаў
offer-from = Першая ноч
offer-nights-until = Апошняя ноч
offer-until = Дзейнічае да
offer-donor = Код дарыльніка
offer-call = Адказ на заклік
offer-welcome = Прынята
offer-arrived = Прыбыло
offer-unspent = Яшчэ не патрачана
offer-place = Дзе можна забраць
offer-place-hint = Гэта можа прывесці да дарыльніка. Запісваем, хто чытаў.
offer-papers = Дакументы на машыну
offer-papers-hint = Ніводная машына не едзе без названага атрымальніка.
paper-registration = Рэгістрацыя і ўладальнік
paper-deregistration = Знята з уліку для вывазу
paper-insurance = Страхоўка на ўвесь шлях
paper-gift-letter = Ліст аб дарэнні, бясплатна
paper-final-recipient = Названы канчатковы атрымальнік
paper-inspection = Тэхнічны агляд
offer-sort = Што гэта
offer-take-back = Забраць назад
offer-take-back-hint = Націсніце, калі дарыльнік перадумаў. Яго словы і фота будуць знішчаны.
do-take-back = Забраць назад
give-page = Старонка для ўсіх
give-page-open = Кожны з гэтай спасылкай можа нешта прапанаваць без уліковага запісу.
give-page-closed = Цяпер ніхто звонку не можа нічога прапанаваць.
give-page-link = Спасылка для ўсіх
give-page-close = Закрыць старонку
give-page-do-open = Адкрыць старонку
calls-lead = Скажыце, што збірае канвой і да якога дня. Гэта відаць усім.
calls-empty = Заклікаў яшчэ няма. Стварыце ніжэй.
call-over = Завершана
call-end = Завяршыць цяпер
call-new = Новы заклік
call-hint = Ён паказвае рэчы, колькасць і дзень. Без месцаў і людзей.
call-until = Апошні дзень для прапаноў
call-plan = Для канвоя паводле плана
call-no-plan = Без плана
call-do = Абвясціць заклік
purchases-lead = Што купляем, бо ніхто не дае. Плацяць грашовыя ахвяраванні.
purchases-empty = Нічога не трэба купляць.
purchase-price = Цана за ўсё
purchase-for = Для патрэб
purchase-for-hint = Іх нумары, напрыклад N-12, N-14.
purchase-by = Хто просіць
purchase-from = Аплачана з
purchase-second = Гэта больш за мяжу. Згадзіцца мусіць іншы чалавек.
purchase-no-gift = Грошай у гэтай валюце няма. Рэшта прыйдзе з іншай крыніцы.
purchase-gifts-hint = Скажыце, колькі плаціць кожнае ахвяраванне. Рэшта — з іншай крыніцы.
do-approve-purchase = Узгадніць
do-buy = Куплена
do-drop-purchase = Не купляць
purchase-new = Купіць нешта
need-buy = Купіць за грашовыя дары
purchase-shop = Крама
purchase-do = Папрасіць купіць
purchase-limit = Калі патрэбныя двое
purchase-limit-label = Вышэй за гэтую цану згаджаецца іншы
purchase-limit-hint = Цэлымі адзінкамі любой валюты, напрыклад 200.
purchase-wanted = Чакае згоды
purchase-approved = Можна купляць
purchase-paid = Куплена
purchase-received = Атрымана
purchase-dropped = Скасавана
give-title = Падарыць нешта
give-lead = Без імя, уліковага запісу і пошты. Атрымаеце прыватную спасылку.
give-desk-lead = Запішыце, што вам сказалі. Дастаткова кода, ніколі не імя.
give-what-sort = Які дарунак
give-goods = Рэчы
give-money = Грошы
give-hosting = Начлег
give-service = Дапамога
give-vehicle = Машына
give-call = Збіраем да { $day }
give-this = Даць гэта
give-answers-call = Дзякуй. Гэта адказ на наш заклік да { $day }.
give-call-over = Гэты заклік завершаны. Вы ўсё роўна можаце гэта прапанаваць.
give-item = Што
give-item-hint = Сваімі словамі. Перапытаем, калі не зразумеем.
give-how-many = Колькі
give-how-much = Колькі
give-currency = Валюта
give-size = Памер
give-beds = Колькі ложкаў
give-no-country = Не хачу казаць
give-until = Да якога дня дзейнічае
give-more = Сказаць больш
give-no-condition = Не паказана
give-place-hint = Людное месца сустрэчы бяспечнейшае за ваш адрас.
give-words = Яшчэ нешта
give-words-hint = Калі ласка, без імён і тэлефонаў.
give-do = Прапанаваць
give-safe = Мы захоўваем толькі напісанае тут, нічога пра вас ці прыладу.
given-thanks = Дзякуй. Ваша прапанова ў нас.
given-next = Адкажам па вашай прыватнай спасылцы. Зазірніце праз некалькі дзён.
given-keep = Захавайце гэта, мы не зможам даслаць зноў
given-link = Ваша прыватная спасылка
given-keep-hint = Хто мае спасылку, бачыць прапанову. Калі гэта небяспечна, не захоўвайце.
given-open = Адкрыць цяпер
given-title = Ваш дарунак
given-offered = Прапанова ў нас. Яшчэ ніхто не адказаў. Зазірніце праз некалькі дзён.
given-asked = Маем пытанне. Адкажыце ніжэй.
given-accepted = Так, вельмі просім. Мы рады.
given-promised = Так, просім. Чакаем у дзень, паказаны ніжэй.
given-overdue = Мы яшчэ чакаем. Калі перадумалі, забярыце назад.
given-arrived = Прыбыло. Дзякуй.
given-declined = Дзякуй. Цяпер не можам прыняць, але ўдзячныя за прапанову.
given-taken-back = Вы забралі яе назад.
given-lapsed = Час мінуў. Прапануйце зноў, калі яшчэ дзейнічае.
given-questions = Нашы пытанні
given-your-reply = Ваш адказ
given-reply = Ваш адказ
given-do-reply = Даслаць адказ
given-you-wrote = Вы напісалі
given-photos-title = Фота
given-photo = Дадаць фота
given-photo-hint = Мы прыбіраем месца, час і камеру. Не паказвайце твараў.
given-photo-do = Даслаць фота
given-take-back-hint = Вашы словы, фота і спасылка будуць знішчаны. Вярнуць іх немагчыма.
given-only-you = Спасылка толькі ў вас. Мы не ведаем, хто яе адкрывае.
given-gone = Вы забралі прапанову назад
given-gone-text = Вашы словы і фота знішчаны. Спасылка больш не дзейнічае. Дзякуй.
given-forget = Папрасіць забыць пра вас
given-forget-hint = Вашы словы, кантакт, фота і спасылка будуць знішчаны. Тое, што вы далі, застанецца ў кнігах без вас.
given-forget-sure = Вы ўпэўнены? Ніхто не зможа гэта вярнуць, і гэтай старонкі больш не будзе.
given-do-forget = Забудзьце мяне
given-do-not-forget = Пакінуць як ёсць
given-forgotten = Пра вас забыта
given-forgotten-text = Вашы словы, кантакт і фота тут знішчаны. Тое, што вы далі, застаецца, без вас. Спасылка больш не дзейнічае. Дзякуй.
given-forgotten-copies = Раней зробленыя копіі таксама не змогуць гэта вярнуць, пачынаючы з { $day }.
ask-lead = Прасіце, што патрэбна. Скажыце, што прыбыло.
ask-need = Нам нешта патрэбна
ask-coming = У дарозе да вас
ask-got = Мы атрымалі
ask-got-some = Чагосьці не хапае
ask-asked = Што вы прасілі
ask-nothing = Няма адкрытых патрэб.
ask-until = Спасылка дзейнічае да { $day }. Нікому яе не паказвайце.
ask-back = Назад
ask-choose-lead = Скажыце, колькі чаго. Потым націсніце вялікую кнопку.
ask-usual = Звычайны спіс
ask-less = На адзін менш: { $thing }
ask-more = На адзін больш: { $thing }
ask-other = Нешта іншае
ask-urgent = Не можа чакаць тыдзень
ask-words = Слова пра гэта
ask-words-hint = Калі ласка, без імён.
ask-do = Папрасіць
ask-count = Што прыбыло
ask-count-lead = Палічыце і запішыце лікі. Чаго не хапае, мы пашукаем.
ask-sent = Адпраўлена: { $amount }
ask-good = Цэлыя
ask-damaged = Пашкоджаныя
ask-count-do = Гэта прыбыло
link-title = Уласная спасылка групы
link-hint = Па ёй група просіць і кажа, што прыбыло, без уліковага запісу.
link-until = Яна дзейнічае да { $day }.
link-make = Стварыць спасылку
link-renew = Стварыць новую; старая перастане дзейнічаць
link-end = Спыніць спасылку
link-made-lead = Надрукуйце або перадайце з рук у рукі. Паказваем толькі цяпер.
link-for = Спасылка групы
link-once = Хто яе мае, можа прасіць за гэтую групу і ні за якую іншую.
link-back = Назад да групы
link-ended = Гэтая спасылка больш не дзейнічае
link-ended-text = Гэтая спасылка больш не дзейнічае. Спытайце ў цэнтра, які яе даў.
by-link-of-group = спасылка групы { $group }
by-link-of-offer = дарыльнік { $offer }
role-donor = Дарыльнік
fact-offer-asked-back = Дарыльніка спыталі.
fact-offer-replied = Дарыльнік адказаў.
fact-offer-promised = Абяцана на { $day }.
fact-offer-taken-back = Яе забралі назад. Словы і фота знішчаны.
fact-came-otherwise = { $amount } з { $of } прыйшло з { $waybill } як { $thing }: з таго часу { $lot }.
fact-lot-let-out = Яе дазволілі выдаваць пасля «лепш да».
fact-donor-forgotten = Пра таго, хто даў, забыта па ўласнай просьбе. Словы і фота знішчаны.
fact-offer-sorted = Вызначана як { $thing }.
fact-papers-seen = Прагледжаны дакументы.
fact-offer-came = { $offer } прыбыла як { $lot }.
fact-offer-came-itself = { $offer } прыбыла.
fact-call-opened = Абвешчаны заклік, да { $day }.
fact-call-ended = Заклік завершаны.
fact-purchase-wanted = Просяць купіць: { $thing }.
fact-purchase-approved = Закупка ўзгоднена.
fact-purchase-paid = { $purchase } куплена.
fact-purchase-dropped = Закупка скасавана.
fact-purchase-came = { $purchase } прыбыло.
fact-rule-set = Правіла цэнтра зменена.
fact-link-made = Група атрымала спасылку, да { $day }.
fact-link-ended = Спасылка групы спынена.
refusal-more-than-offered = { $thing }: столькі няма. Нічога не зменена. Напішыце меншы лік.
refusal-not-covered = { $thing } столькі не мае. Нічога не патрачана. Абярыце іншае ахвяраванне.
refusal-not-yet = { $thing }: яшчэ зарана. Нічога не зменена. Спачатку зрабіце папярэдні крок.
problem-count = Напішыце лік у кожным радку. Нічога не зменена.
problem-needs = «{ $text }» не называе патрэбы. Пішыце нумары, напрыклад N-12.
problem-not-sorted = Спачатку пакажыце, што гэта, у «Што гэта».
problem-nothing-asked = Абярыце хоць нешта адно. Нічога не даслана.
problem-too-many = Цяпер піша шмат людзей. Ваш тэкст тут. Дашліце праз хвіліну.
problem-what = Скажыце, што вы далі б. Нічога не даслана.
said-offer-added = Прапанова дададзена.
said-offer-accepted = Прынята. Дарыльнік убачыць гэта па спасылцы.
said-offer-declined = Адхілена з падзякай. Дарыльнік убачыць гэта па спасылцы.
said-offer-asked = Ваша пытанне — па спасылцы дарыльніка.
said-offer-promised = Дзень захаваны.
said-offer-taken-back = Забрана назад. Словы і фота дарыльніка знішчаны.
said-offer-sorted = Захавана. Побач паказаны патрэбы, якім падыходзіць.
said-offer-papers = Дакументы захаваны.
said-offer-came = Запісана ва ўлік.
said-page-opened = Старонка адкрыта для ўсіх.
said-page-closed = Старонка закрыта. Зробленыя прапановы застаюцца.
said-call-opened = Заклік відаць усім.
said-call-ended = Заклік завершаны. Прапановы застаюцца.
said-purchase-wanted = Захавана. Чакае згоды.
said-purchase-approved = Узгоднена. Можна купляць.
said-purchase-paid = Запісана як купленае.
said-purchase-dropped = Скасавана. Нічога не патрачана.
said-purchase-came = Яно на паліцы.
said-limit-set = Мяжа захавана.
said-link-ended = Спасылка больш не дзейнічае.
said-asked = Ваш спіс у нас. Яго праглядзіць чалавек.
said-got = Дзякуй. Запісана.
said-replied = Дзякуй. Ваш адказ у нас.
offers-beside = Побач з прапановамі
ask-people = Колькі вас
ask-ended = Паглядзіце, калі ласка, на тое, што маеце
ask-look-at-date = Паглядзіце дату: { $thing }. У часткі тэрмін скончыўся { $day }. Не ежце і не ўжывайце іх.
ask-look-at-goods = Паглядзіце: { $thing }. Частка аказалася пратэрмінаванай. Не ежце і не ўжывайце тое, што выглядае старым.
offer-fits = { $count ->
    [one] { $count } патрэбе
    [few] { $count } патрэбам
   *[many] { $count } патрэбам
}
call-answers = { $count ->
    [one] { $count } прапанова
    [few] { $count } прапановы
   *[many] { $count } прапаноў
}
given-photos = { $count ->
    [one] { $count } фота з 5
    [few] { $count } фота з 5
   *[many] { $count } фота з 5
}
## Needs: checked, confirmed, compared; what is better not brought; keys
said-need-confirmed = Патрэба чынная. Яе зноў улічана ў плане.
said-need-reopened = Скасавана. Патрэба зноў адкрыта.
said-needs-apart = Пакінута асобна. Іх больш не прапануюць аб’яднаць.
said-flag-dismissed = Прагледжана. Ваша прычына захавана.
said-unwanted-added = Дададзена. Гэта бачаць усе, хто тут працуе.
said-unwanted-removed = Прыбрана. Гэта зноў можна прывозіць.
task-lapsed = { $count ->
    [one] { $count } патрэба страціла моц
    [few] { $count } патрэбы страцілі моц
   *[many] { $count } патрэб страцілі моц
}
task-lapsed-more = Занадта доўга ніхто не пацвярджаў. Запытайце, тады пацвердзіце.
task-flagged = { $count ->
    [one] { $count } патрэбу варта прагледзець
    [few] { $count } патрэбы варта прагледзець
   *[many] { $count } патрэб варта прагледзець
}
task-flagged-more = Нешта незвычайнае. Ні ў чым не адмоўлена; вырашае чалавек.
do-ask-again = Запытаць яшчэ раз
do-confirm = Дагэтуль патрэбна
do-dismiss = Усё добра
do-part = Раз’яднаць
do-apart = Гэта дзве розныя
do-send-to-plan = У план
do-welcome = Зноў можна
do-ask-not-to-bring = Прасіць не прывозіць
show-lapsing = Трацяць моц
show-twins = Магчыма, тое самае
show-flagged = Прагледзець
sort-label = У якім парадку
sort-urgency = Спачатку самыя тэрміновыя
sort-day = Паводле патрэбнага дня
sort-thing = Паводле назвы
sort-group = Паводле групы
sort-cover = Спачатку найменш пакрытыя
sort-newest = Спачатку найноўшыя
all-regions = Усе вобласці
col-region = Вобласць
col-do = Што зрабіць
need-lapsed = Страціла моц
need-same-as = Тое самае, што { $need }?
need-flagged = Прагледзьце
need-stands-until = Чынная да { $day }
need-unwanted = Мы просім гэтага не прывозіць.
need-flags = Звярніце ўвагу
need-flags-hint = Ні ў чым не адмоўлена. Высветліце, тады растлумачце, чаму ўсё добра, або адклічце патрэбу.
flag-why = Чаму ўсё добра
need-joined-here = { $need } аб’яднана з ёй
need-twins-hint = Ад 75 са 100 мы пытаемся. Аб’ядноўвае толькі чалавек.
need-confirm = Ці гэта дагэтуль патрэбна?
need-confirm-hint = Запытайце групу. Непацверджаная патрэба траціць моц і не плануецца.
way-call-back = Перазванілі на нумар, вядомы раней
way-call-back-read = Прачытайце нумар на старонцы групы. Чытанне запісваецца.
way-no-contact = Да гэтай патрэбы нумара не было. Патрэбны ліст або паручыцель.
way-referee = Паручаецца той, каго мы ведаем
way-who = Хто паручаецца
way-letter = Ліст з пячаткай
way-letter-text = Яго нумар або тэкст; захоўваецца толькі адбітак
way-dated = Дзень на лісце
way-partner = Партнёр з чыстымі распіскамі
way-nothing = Ніхто не ведае; гэта толькі тэкст
proof-nothing = толькі тэкст
proof-call-back = перазванілі на вядомы нумар
proof-letter = ліст ад { $day }
proof-referee = паручаецца знаёмы нам чалавек
proof-partner = { $count ->
    [one] { $count } чыстая распіска
    [few] { $count } чыстыя распіскі
   *[many] { $count } чыстых распісак
}
twin-score = Падабенства { $percent }
twin-item = Рэч і памер
twin-who = Група, кантакт або месца
twin-quantity = Колькасць
twin-text = Словы
flag-above-norm = Больш чым у паўтара раза звыш нормы на столькі людзей
flag-shared-contact = Іншая група мае той самы кантакт
flag-no-receipt = Трэцяя патрэба або больш, а распісак яшчэ няма
flag-unknown-receiver = Рэчы едуць да групы, якой тут ніхто не ведае
flag-wants-proof = Крытычнае, цяжкае або транспарт: патрэбны ліст ці паручыцель
flag-call-back = Абрана жэрабем: патэлефануйце і спытайце, ці даехала
unwanted-title = Просьба не прывозіць
unwanted-lead = Скажыце дарыльнікам, перш чым пакуюць. У кожнага ёсць прычына, а часам і тэрмін.
unwanted-empty = Спіс пусты. Усё, пра што просяць, патрэбнае.
unwanted-add = Дадаць у спіс
unwanted-until = Да якога дня
unwanted-since = Ад { $day }
unwanted-asked = { $count ->
    [one] { $count } адкрытая патрэба просіць гэта
    [few] { $count } адкрытыя патрэбы просяць гэта
   *[many] { $count } адкрытых патрэб просяць гэта
}
unwanted-enough = Гэтага больш, чым просяць.
unwanted-no-room = Для гэтага няма месца.
unwanted-spoils = Яно псуецца ў дарозе.
unwanted-border = Гэта не прапускаюць праз мяжу.
unwanted-harmful = Гэта можа нашкодзіць людзям.
unwanted-buy-there = Гэта лепш купіць на месцы.
needs-closed-now = { $count ->
    [one] Закрыта { $count } патрэба.
    [few] Закрыта { $count } патрэбы.
   *[many] Закрыта { $count } патрэб.
}
problem-who = Нікога не названа. Нічога не зменена. Напішыце, хто паручаецца.
problem-letter = Не хапае тэксту ліста або дня. Нічога не зменена. Напішыце абодва.
problem-way = Нічога не зменена. Абярыце, адкуль вы гэта ведаеце.
problem-why = Прычыны яшчэ няма. Нічога не зменена. Напішыце, чаму ўсё добра.
problem-reason = Абярыце прычыну са спіса. Нічога не зменена.
problem-changed-meanwhile = { $who }: змена гэтай патрэбы { $when }. Ваш тэкст ніжэй; абярыце, што пакінуць.
ago-now = толькі што
ago-minutes = { $count ->
    [one] { $count } хвіліну таму
    [few] { $count } хвіліны таму
   *[many] { $count } хвілін таму
}
ago-hours = { $count ->
    [one] { $count } гадзіну таму
    [few] { $count } гадзіны таму
   *[many] { $count } гадзін таму
}
refusal-changed-meanwhile = { $thing } тым часам змянілі. Нічога не зменена. Прагледзьце яшчэ раз.
refusal-number-not-known = Да { $thing } нумара не ведалі. Нічога не зменена. Патрэбны ліст або паручыцель.
refusal-no-partner = { $thing } яшчэ не мае трох чыстых распісак. Нічога не зменена. Абярыце іншы шлях.
refusal-still-open = { $thing } адкрыта. Скасоўваць няма чаго.
refusal-early = Гэты дзень яшчэ не надышоў. Нічога не зменена. Абярыце ранейшы.
fact-need-confirmed = Запыталі: дагэтуль патрэбна.
fact-need-reopened = Адкрыта зноў.
fact-needs-told-apart = { $one } і { $other } — дзве розныя патрэбы.
fact-flag-dismissed = Прагледжана, усё добра: { $flag }.
fact-asked-not-to-bring = Просім не прывозіць: { $thing }.
fact-welcomed-again = Зноў можна прывозіць: { $thing }.
fact-proof = Адкуль ведаем
find-papers = Паперы і прапановы
find-waybill = Накладная
find-offer = Прапанова
keys-title = Клавішы
keys-close = Закрыць
keys-find = Знайсці што заўгодна
keys-step = Наступны або папярэдні радок
keys-tick = Абраць гэты радок
keys-help = Паказаць або схаваць клавішы
## Reports that wait for a person
aside-title = Справаздачы, якія чакаюць
aside-lead = Нехта паведаміў тое, чаго ўлік яшчэ не змяшчае. Нічога не страчана.
aside-empty = Ніводная справаздача не чакае.
aside-one = Справаздача { $id }
aside-waits = Чакае на чалавека
aside-is-closed = Закрыта
aside-ready = Цяпер можна выканаць
aside-told = Што паведамлена
aside-by = Хто паведаміў
aside-happened = Калі гэта адбылося
aside-recorded = Запісана
aside-why = Чаму чакае
aside-why-unknown = Яна называе тое, чаго няма ва ўліку.
aside-why-received = Гэтая накладная ўжо атрымана раней.
aside-signed = { $actor }, { $when }
aside-names = Што яна называе
aside-known = ёсць ва ўліку
aside-unknown = няма ва ўліку
aside-carry-out = Выканаць
aside-carry-out-hint = Усё, што яна называе, цяпер ёсць ва ўліку. Лічыцца з моманту, калі гэта адбылося.
aside-not-yet = Чагосьці з названага дагэтуль няма ва ўліку. Спачатку дадайце гэта або закрыйце справаздачу.
aside-received-hint = Дзейнічае першае атрыманне. Калі колькасці розныя, пералічыце яшчэ раз на месцы і закрыйце гэтую справаздачу.
do-carry-out = Выканаць зараз
aside-close = Закрыць
aside-close-hint = Нічога не рухаецца. Паведамленае застаецца тут разам з вашымі словамі.
aside-close-why = Чаму больш нічога не трэба рабіць
do-close-aside = Закрыць справаздачу
aside-was-closed = Закрыта са словамі
aside-was-carried-out = Выканана
said-aside-carried-out = Выканана. Цяпер гэта ёсць ва ўліку.
said-aside-closed = Справаздача закрыта. Вашы словы захаваны разам з ёй.
problem-aside-why = Прычыны яшчэ няма. Нічога не зменена. Напішыце, чаму больш нічога не трэба рабіць.
refusal-still-aside = { $thing } яшчэ нельга выканаць. Нічога не зменена. Паглядзіце, што яна называе.
fact-aside-closed = Справаздача закрыта, з прычынай.
fact-aside-carried-out = Справаздача выканана.
aside-why-blank = Яна называе этыкетку, якой няма ні на адной скрынцы.
aside-why-ended = Яна называе скрынку, якую падзялілі, абʼядналі або апаражнілі.
aside-ended-hint = Гэтай скрынкі ўжо няма. Высветліце, чым яна стала, і закрыйце справаздачу.
aside-why-pallet = Яна лічыць палету, а на ёй стаяць скрынкі.
aside-pallet-hint = Палічыце скрынкі на ёй па адной, потым закрыйце справаздачу.

## Forms that are too long, and choices that are none
trouble-too-much = Зашмат для адной формы
trouble-too-much-text = Нічога не зменена. Напісанае вамі засталося на папярэдняй старонцы: вярніцеся туды. Потым дашліце менш за раз.
problem-form-too-long = Зашмат для адной формы. Нічога не зменена. Скараціце або дашліце часткамі.
problem-choice = Выберыце нешта са спіса. Нічога не захавана.

## Lists of what one row of Today tells
only-all = Паказаць усё
road-all = Усё, што ў дарозе
road-empty = Нічога няма ў дарозе.
flow-regions = Па рэгіёнах: адтуль, праз яго або туды
flow-until = { $way }, да { $day }
plan-only = Складзены толькі для выбраных патрэб: { $count }.
plan-whole = Усё, каб надрукаваць

## Reports and pictures
nav-reports = Справаздачы
nav-pictures = Карціны
matter-reports = справаздачы
reports-lead = Як ідзе праца, месяц за месяцам. Кожны лік вядзе да таго, што за ім стаіць.
reports-month = Месяц
reports-span = Колькі месяцаў
report-months = { $count ->
    [one] { $count } месяц
    [few] { $count } месяцы
   *[many] { $count } месяцаў
}
report-month = { $month } { $year }
month-name = { $month ->
    [1] Студзень
    [2] Люты
    [3] Сакавік
    [4] Красавік
    [5] Май
    [6] Чэрвень
    [7] Ліпень
    [8] Жнівень
    [9] Верасень
    [10] Кастрычнік
    [11] Лістапад
   *[12] Снежань
}
reports-origin = Краіна паходжання
reports-all-origins = Усе краіны
report-origin-unknown = Краіна невядомая
report-region-unknown = Рэгіён невядомы
reports-region = Рэгіён
reports-measures = Паказчыкі
reports-measure = Паказчык
reports-before = Раней
report-trend = 12 месяцаў
report-trend-told = { $from }: { $first }. { $until }: { $last }.
reports-losses = Што страчана і чаму
reports-reason = Прычына
reports-often = Колькі разоў
reports-weight = Вага
report-loss-on-the-way = { $reason }, у дарозе
report-times = { $count ->
    [one] { $count } раз
    [few] { $count } разы
   *[many] { $count } разоў
}
reports-goods = Рэчы паводле віду, паходжання і месяца
reports-goods-empty = У гэтыя месяцы нічога не прыйшло, не перададзена і не страчана.
reports-item = Пазіцыя
reports-lost = Страчана
reports-behind = Што за гэтым стаіць
reports-behind-empty = За гэтым лікам нічога няма. Абярыце іншыя месяцы.
reports-day = Дзень
reports-what = Што
reports-amount = Колькі
reports-to = Каму
reports-counts = Як лічыцца
report-withheld = { $count ->
    [one] Яшчэ { $count } радок палічаны, але ваша роля яго не бачыць.
    [few] Яшчэ { $count } радкі палічаны, але ваша роля іх не бачыць.
   *[many] Яшчэ { $count } радкоў палічана, але ваша роля іх не бачыць.
}
report-of = { $part } з { $whole }
report-needs = Патрэбы: { $of }
report-by-weight = Паводле вагі { $share }: { $of }
report-nine-of-ten = Дзевяць з дзесяці: да { $wait }
report-handovers = { $count ->
    [one] { $count } перадача
    [few] { $count } перадачы
   *[many] { $count } перадач
}
report-gifts = { $count ->
    [one] { $count } ахвяраванне
    [few] { $count } ахвяраванні
   *[many] { $count } ахвяраванняў
}
report-lots = { $count ->
    [one] { $count } партыя
    [few] { $count } партыі
   *[many] { $count } партый
}
report-unknown = { $count ->
    [one] { $count } невядомы
    [few] { $count } невядомыя
   *[many] { $count } невядомых
}
report-unweighed = { $count ->
    [one] { $count } без вядомай вагі
    [few] { $count } без вядомай вагі
   *[many] { $count } без вядомай вагі
}
report-no-weight = вага невядомая
report-hours = { $count ->
    [one] { $count } гадзіна
    [few] { $count } гадзіны
   *[many] { $count } гадзін
}
report-days = { $days } дз.
report-per-kg = { $amount } за кілаграм
report-for-weight = за { $weight } перададзенага
report-cost-without = Закупак тут няма.
report-line-unknown = невядома
report-line-counted = палічана
report-filled = Доля забяспечанага
report-filled-means = Атрымана з таго, чаго прасілі на гэтыя месяцы. Адкліканых патрэб тут няма.
report-filled-none = На гэтыя месяцы нічога не прасілі.
report-filled-part = усё атрымана
report-filled-whole = не ўсё
report-on-time = Своечасова
report-on-time-means = Патрэбы, якія мелі ўсё да свайго дня, з тых, чый дзень мінуў.
report-on-time-none = У гэтыя месяцы дзень ніводнай патрэбы яшчэ не мінуў.
report-on-time-part = своечасова
report-on-time-whole = позна або не ўсё
report-lead-time = Час да перадачы
report-lead-time-means = Ад першай праверкі патрэбы да кожнай перадачы. Палова доўжылася не даўжэй.
report-lead-time-none = Для правераных патрэб нічога не перададзена.
report-shelf-time = Час на паліцах
report-shelf-time-means = Ад паступлення ахвяравання да кожнай перадачы. Палова доўжылася не даўжэй.
report-shelf-time-none = У гэтыя месяцы нічога не перададзена.
report-loss = Доля страт
report-loss-means = Спісаная вага з усёй вагі, якую перададзена або спісана.
report-loss-none = Нічога не перададзена і не страчана.
report-papers = Без пацвярджэння
report-papers-means = Накладныя гэтых месяцаў, якіх ніхто не пацвердзіў, з усіх, што выехалі.
report-papers-none = У гэтыя месяцы ніводная накладная не выехала.
report-papers-part = без пацвярджэння
report-papers-whole = атрымана
report-accuracy = Дакладнасць
report-accuracy-means = Падлікі, што супалі з улікам, з усіх падлікаў.
report-accuracy-none = У гэтыя месяцы ніхто не лічыў.
report-accuracy-part = як ва ўліку
report-accuracy-whole = інакш
report-right-first = Правільна з першага разу
report-right-first-means = Радкі накладных, што прыйшлі, як адпраўлена, з усіх палічаных.
report-right-first-none = У гэтыя месяцы ніводная накладная не палічана.
report-right-first-part = як адпраўлена
report-right-first-whole = інакш
report-first-out = Першым – што канчаецца
report-first-out-means = Адпраўкі рэчаў з датай з паліц, дзе не ляжала вольнага такога ж, што канчаецца раней, з усіх такіх адправак.
report-first-out-none = У гэтыя месяцы нічога з датай не выходзіла.
report-first-out-part = канчалася першым
report-first-out-whole = раней за тое, што канчаецца хутчэй
report-first-out-passed = { $lot } канчаецца раней і засталася
report-cost = Кошт дастаўленага кілаграма
report-cost-means = Перавозка, захоўванне і пакаванне, наколькі запісана, на кожны перададзены кілаграм.
report-cost-none = Для гэтых месяцаў выдаткаў не запісана. Дадайце ніжэй.
report-came = Прыйшло
report-came-means = Што нам далі, без таго, што выявілася адсутным.
report-came-none = У гэтыя месяцы нічога не прыйшло.
report-given = Перададзена
report-given-means = Што трапіла ў рукі груп.
report-given-none = У гэтыя месяцы нічога не перададзена.
shelves-title = На паліцах
shelves-all = Усе партыі на паліцах
shelves-here = Тут ужо
days-here = { $count ->
    [one] { $count } дзень
    [few] { $count } дні
   *[many] { $count } дзён
}
age-month = Да 30 дзён
age-quarter = 31–90 дзён
age-half-year = 91–180 дзён
age-longer = Больш за 180 дзён
ends-past = Тэрмін мінуў
ends-later = Пазней
ends-never = Дата невядомая
pictures-lead = Адкуль і куды ідуць рэчы, колькі ляжыць запас, калі заканчваецца. Краіны і рэгіёны, ніколі гарады.
pictures-table = Тое самае табліцай
pictures-more-rows = { $count ->
    [one] Яшчэ { $count } радок ёсць у файле CSV.
    [few] Яшчэ { $count } радкі ёсць у файле CSV.
   *[many] Яшчэ { $count } радкоў ёсць у файле CSV.
}
pictures-share = Доля ад найбольшага
pictures-today = Сёння
streams-title = Адкуль, што, куды
streams-mark = Пазначыць від
streams-others = Іншыя
streams-told = Перададзена: { $weight }. Пазначана: { $kind }, { $marked }.
streams-unweighed = { $count ->
    [one] { $count } перадача без вядомай вагі, яна не намалявана.
    [few] { $count } перадачы без вядомай вагі, яны не намаляваны.
   *[many] { $count } перадач без вядомай вагі, яны не намаляваны.
}
streams-empty = У гэтыя месяцы не перададзена нічога з вядомай вагой. Абярыце іншыя.
flow-title = Дарога
flow-delay = Без апошніх двух тыдняў
flow-legend = Чым шырэйшая крывая, тым больш вагі. Кольцы азначаюць сярэдзіну краіны ці рэгіёна, не горад.
flow-told = { $count ->
    [one] Карта з { $count } крывой. Лікі ёсць у табліцы.
    [few] Карта з { $count } крывымі. Лікі ёсць у табліцы.
   *[many] Карта з { $count } крывымі. Лікі ёсць у табліцы.
}
flow-outside = Па-за гэтай картай:
flow-nowhere = Для { $weight } невядома краіна або рэгіён хаба ці групы.
flow-empty = Дарогу намаляваць нельга. Патрэбныя краіны паходжання і рэгіёны хабаў і груп.
flow-from = Адкуль
flow-to = Куды
ages-title = Колькі ляжыць запас
ages-age = Тут ужо
ages-empty = Паліцы пустыя.
ages-oldest = Найстарэйшыя партыі
calendar-title = Калі заканчваецца тэрмін
calendar-ends = Тэрмін
calendar-told = { $count ->
    [one] Каляндар на дванаццаць месяцаў: { $count } партыя з тэрмінам.
    [few] Каляндар на дванаццаць месяцаў: { $count } партыі з тэрмінам.
   *[many] Каляндар на дванаццаць месяцаў: { $count } партый з тэрмінам.
}
calendar-legend = Кожная кропка азначае дзень; чым большая, тым больш вагі. Кольца: вага невядомая.
calendar-empty = На паліцах нічога не заканчваецца на працягу дванаццаці месяцаў.
trends-title = Як было на працягу года
trends-empty = Яшчэ няма чаго маляваць. Гэтыя лініі робяць патрэбы з днём і перадачы.
trend-told = Лініі за дванаццаць месяцаў: { $names }. Лікі ёсць у табліцы.
cost-transport = Перавозка
cost-storage = Захоўванне
cost-packing = Пакаванне
fact-cost-noted = Запісаны выдаткі: { $kind }, { $amount }.
said-cost-noted = Выдаткі запісаны.
cost-add = Запісаць выдаткі
cost-lead = Напішыце, колькі выдаткавана, і ніколі каму. Мінус выпраўляе завялікую суму.
cost-kind = На што
cost-day = Дзень
cost-amount = Сума
cost-amount-hint = Напрыклад, 120,50
cost-currency = Валюта
cost-waybill = Для якой накладной
cost-do = Запісаць
problem-cost-kind = Скажыце, на што выдаткавана. Нічога не захавана.
problem-cost-amount = Суму не ўдалося прачытаць. Напішыце так: 120,50. Нічога не захавана.
problem-cost-currency = Выберыце валюту са спісу. Нічога не захавана.
problem-cost-day = Абярыце дзень, які ўжо настаў. Нічога не захавана.
problem-cost-waybill = Накладная мае нумар накшталт W-1. Нічога не захавана.
## Што людзі напісалі ў чаце
chat-title = Уставіць з чата
chat-lead = Тое, што людзі напісалі, на любой з нашых моў. Яшчэ нічога не захавана.
chat-do = Уставіць з чата
chat-text = Што напісана
chat-text-hint = Адно паведамленне або ўвесь чат. Хто пісаў, не захоўваецца.
chat-group = Для каго, калі нікога не названа
chat-group-ask = Спытаць мяне
chat-read = Прачытаць
chat-found = Што сказана ў чаце
chat-proposals = Патрэбы, якія можна дадаць
chat-proposals-hint = Пазначце тое, што правільна. Астатняе папраўце.
chat-take = Дадаць гэтую
chat-ask = Спытаць
chat-size = Памер
chat-elsewhere = Што зрабіць у іншым месцы
chat-elsewhere-hint = Тут з гэтым нічога не робіцца. Выканайце там, дзе гэтаму месца.
chat-asked = Пытанні пра астатняе
chat-asked-hint = Гэтыя словы незразумелыя.
chat-aside = Не пра рэчы
chat-aside-hint = Прачытана і пакінута.
chat-add = Дадаць пазначанае
chat-again = Прачытаць яшчэ раз
chat-nothing = Рэчаў тут не знойдзена. Ваш тэкст ніжэй, нічога не страчана.
chat-kind-offer = Прапанова
chat-kind-news = Навіна пра патрэбу
chat-kind-withdrawal = Больш не трэба
chat-kind-receipt = Атрымана
chat-kind-exclusion = Не вазіць
chat-kind-case = Чалавек просіць дапамогі
chat-do-withdrawal = Ніводная адкрытая патрэба гэтага не просіць. Спытайце, якую маюць на ўвазе.
chat-do-receipt = Ніводная накладная з гэтым да іх не едзе. Паведаміце там, дзе гэта перадалі.
chat-do-offer = Запішыце гэтую прапанову ў яе ўласнай форме.
chat-do-news = Паглядзіце на патрэбу і скажыце, што з ёй сталася.
chat-do-exclusion = Скажыце тым, хто збірае.
chat-do-case = Перадайце таму, хто апякуецца людзьмі. Гэта не патрэба ў рэчах.
chat-open-need = Адкрыць { $need }
chat-empty = Нічога не напісана. Устаўце тэкст і прачытайце яшчэ раз.
chat-too-long = Тэкст задоўгі: не больш за { $count } літар. Нічога не захавана. Чытайце часткамі.
chat-none-ticked = Нічога не пазначана, таму нічога не дададзена.
chat-problem-line = Радок { $row }: { $why }
said-chat-added = Пазначанае дададзена.
why-offer-or-need = «{ $text }»: гэта прапануюць ці патрабуюць?
why-which-place = «{ $text }»: які менавіта і ў якім горадзе?
why-alternative-amount = «{ $text }»: колькі трэба або што яшчэ падыдзе?
why-vague-amount = «{ $text }» — гэта не лік. Колькі?
why-size-or-amount = { $text } — гэта памер ці колькасць?
why-best-before-or-deadline = Гэта дата прыдатнасці ці крайні тэрмін?
why-which-medicine = Які менавіта сродак: назва і доза? ({ $item })
why-medicine-for-child = Лекі для дзіцяці? Колькі яму гадоў і што сказаў лекар?
why-did-not-come = Не прыбыло. Па якой накладной адпраўлялі?
why-no-size = Які памер?
why-unknown-group = Якая гэта група: «{ $text }»?
why-no-group = Якой групе гэта трэба?
why-persons-case = Чалавек просіць дапамогі. Гэта не патрэба ў рэчах.
why-do-elsewhere = Гэта не патрэба. Выканайце там, дзе гэтаму месца.
why-message-cut = Прачытана толькі першыя { $limit } літар.

## A list pasted out of a sheet, and rows mended where they stand
do-paste-sheet = Уставіць з табліцы
paste-title = Уставіць з табліцы
paste-text = Радкі вашай табліцы
paste-hint = Скапіюйце радкі ў табліцы разам з загалоўкамі і ўстаўце сюды.
paste-at-once = Яны чытаюцца адразу.
paste-group = Для каго, калі ў спісе не сказана
paste-read = Прачытаць радкі
paste-or-file = Або абярыце файл
paste-list = Устаўлены спіс
paste-empty = Нічога не ўстаўлена. Скапіюйце радкі і ўстаўце іх сюды. Нічога не захавана.
paste-too-long = Зашмат, каб уставіць. Захавайце як файл і абярыце яго ніжэй. Нічога не захавана.
paste-who = У спісе не сказана, хто просіць. Абярыце групу і прачытайце зноў. Вашы радкі ніжэй.
import-add-look = Дадаць { $count }, паглядзець { $odd }
import-add-rest = Дадаць
import-mend-hint = Змяніце тое, што не так. Астатняе застаецца.
import-still = Гэтыя радкі яшчэ чакаюць адказу. Набранае вамі — ніжэй.
import-leave-rest = Астатняе не дадаваць
said-list-rest-left = Астатняе не дададзена. Дададзенае застаецца.
import-columns = Слупкі
import-columns-hint = За што ўзяты кожны.
column-number = Нумар радка
column-item = Што
column-category = Від
column-variant = Памер, для каго
column-amount = Колькі
column-unit = Адзінка
column-note = Заўвага
column-place = Месца
column-group = Група
column-priority = Тэрміновасць
column-wanted-by = Трэба да
column-expiry = Прыдатна да
column-donor = Хто даў
column-reference = Нумар паперы
column-weight = Вага
column-other = Не чытаецца
adopt-waybills = Кожная машына атрымае накладную, калі выедзе.
import-added = { $count ->
    [one] { $count } радок дададзены.
    [few] { $count } радкі дададзены.
   *[many] { $count } радкоў дададзена.
}
import-odd-left = { $count ->
    [one] Паглядзець { $count } радок
    [few] Паглядзець { $count } радкі
   *[many] Паглядзець { $count } радкоў
}
import-odd-more = { $count ->
    [one] Яшчэ { $count } радок чакае, пакуль гэтыя не зроблены.
    [few] Яшчэ { $count } радкі чакаюць, пакуль гэтыя не зроблены.
   *[many] Яшчэ { $count } радкоў чакае, пакуль гэтыя не зроблены.
}
adopt-more = { $count ->
    [one] і яшчэ { $count }
    [few] і яшчэ { $count }
   *[many] і яшчэ { $count }
}
## Bad input

problem-too-long = Тэкст задоўгі. Найбольш літар: { $count }. Нічога не зменена.
problem-rows = Некаторыя палі прыйшлі двойчы. Нічога не зменена. Паглядзіце радкі і дашліце зноў.
problem-words = Тут нічога не напісана. Нічога не зменена. Спачатку напішыце.
typed-below = Што вы напісалі
typed-signed-out = Вы выйшлі. Нічога не зменена. Скапіруйце свой тэкст ніжэй, потым увайдзіце.
typed-not-fresh = Пакажыце яшчэ раз, хто вы. Ваш тэкст ніжэй; спачатку скапіруйце яго.
changed-by = { $who }: змена { $thing } { $when }.
changed-by-you = Вы ўжо змянілі { $thing } { $when }.
problem-counted-meanwhile = { $who }: новы падлік групы { $when }, усяго { $people }. Вашы лікі ніжэй; абярыце, што пакінуць.
chat-before = Гэты чат ужо дададзены: { $who }, { $day }.
chat-again-add = Дадаць пазначанае яшчэ раз
problem-chat-before = Гэты чат ужо дададзены. Двойчы нічога не дададзена. Пастаўце пазнаку ніжэй, калі так і трэба.
chat-same = { $need } ужо просіць гэта. Пазначце, толькі калі трэба больш.

## What a chat takes back, brings and offers
chat-back = Больш не трэба
chat-back-hint = Пазначце патрэбы, якія адклікаюць.
chat-back-all = Адклікаць
chat-back-rest = Надалей прасіць { $rest }
chat-back-road = у дарозе: { $amount }
chat-back-several = Падыходзяць некалькі патрэб. Спытайце, якую маюць на ўвазе.
chat-back-other = Ніводная патрэба не просіць менавіта столькі. Спытайце, што маюць на ўвазе.
chat-back-twice = Гэтую патрэбу тут адклікаюць двойчы. Пазначце яе адзін раз.
chat-back-more = Ёсць яшчэ. Паглядзіце ў спісе патрэб.
chat-back-gone = Гэтай патрэбы няма. Нічога не зменена. Зніміце пазнаку.
chat-back-changed = { $text } тым часам змянілі. Нічога не зроблена. Паглядзіце і пазначце зноў.
chat-back-one = Адклікаюць менш, чым просяць. Пазначце толькі адну патрэбу.
chat-got = Прыбыло
chat-got-hint = Параўнайце палічанае з адпраўленым.
chat-got-all = Усё прыбыло так, як адпраўлена
chat-got-which = Якую накладную маюць на ўвазе? Спытайце іх.
chat-got-count = Ніхто не напісаў, колькі прыбыло: { $thing }.
chat-got-other = Пішуць іншую колькасць, чым адпраўлена: { $thing }.
chat-got-gone = { $text } ужо не ў дарозе. Нічога не зменена. Зніміце пазнаку.
chat-offers = Прапановы, якія можна запісаць
chat-offers-hint = Гэтым нікому нічога не абяцана.
chat-kind-need = Патрэба
chat-do-need = Скажыце таму, хто дадае патрэбы.
## Boxes

fact-box-label = { $box }: зроблена этыкетка.
fact-box-packed = { $box }: спакавана ў { $hub }: { $what }.
fact-box-taken-out = { $box }: вынята: { $what }.
fact-box-sealed = { $box }: апламбавана. { $seal }
fact-box-opened = { $box }: адкрыта.
fact-box-split = { $box }: падзелена на { $boxes }.
fact-box-merged = { $box }: усё перайшло ў { $other }.
fact-box-stacked = { $box }: пастаўлена на палету { $other }.
fact-box-unstacked = { $box }: знята з палеты.
fact-box-shelved = { $box }: пастаўлена на паліцу { $shelf }.
fact-box-put-aside = { $box }: адкладзена ў { $hub }.
fact-box-released = { $box }: усё ж прыдатная, зноў на паліцы ў { $hub }.
fact-box-here = { $box }: бачылі ў { $hub }.
fact-box-handed-over = { $box }: перададзена, атрымлівае { $group }. { $signed }
fact-box-witnessed = { $box }: іншы чалавек кажа тое самае, мае { $group }. { $signed }
fact-box-contested = { $box }: іншы чалавек кажа, што мае { $group }. { $signed }
fact-box-judged = { $box }: вырашана, мае { $group }.
fact-box-counted = { $box }: палічана ў ёй: { $what }.
fact-box-lost = { $box }: страчана, { $reason }: { $what }.
signed-nothing = Ніхто не падпісаў.
signed-photo = Ёсць фота.
signed-paper = Падпісалі на паперы.
signed-code = Падпісалі кодам.
box-nothing = нічога
account-under-check = Правяраецца
refusal-boxed = Па-за скрынкамі няма столькі { $thing }. Нічога не зменена. Адпраўце скрынкі або спачатку выміце.
refusal-sealed = { $thing } апламбаваная. Нічога не зменена. Спачатку адкрыйце.
refusal-blank-label = { $thing } яшчэ не на скрынцы. Нічога не зменена. Спачатку нешта спакуйце.
refusal-label-used = { $thing } ужо на скрынцы. Нічога не зменена. Вазьміце іншую этыкетку.
refusal-box-ended = { $thing } ужо не скрынка. Нічога не зменена. Паглядзіце, што з ёй стала.
refusal-not-at-hub = { $thing } не тут. Нічога не зменена. Скануйце там, дзе яна ёсць.
refusal-no-pallet = { $thing } тут не палета. Нічога не зменена. Вазьміце для палеты новую этыкетку.
refusal-not-in-box = У скрынцы няма столькі { $thing }. Нічога не зменена. Палічыце, што ў ёй.
refusal-does-not-add-up = Часткі і скрынка разыходзяцца на { $count } з { $thing }. Нічога не зменена. Спачатку выміце рэшту або запішыце страту.

## Labels

labels-title = Этыкеткі для скрынак
labels-hint = Скануйце або ўвядзіце код
labels-what = Што ўнутры
labels-how-much = Колькі
labels-use-before = Ужыць да
## Pages of boxes

boxes-title = Скрынкі
boxes-lead = Што ў кожнай і дзе яна.
boxes-search = Шукаць скрынкі
boxes-search-hint = Код ці рэч
boxes-empty = Тут няма скрынак. Адкрыйце партыю на складзе і спакуйце.
boxes-ours = У нас
boxes-check = Праверыць
boxes-labels = Пустыя этыкеткі
boxes-given = Перададзеныя
boxes-all = Усе
col-box = Скрынка
box-inside = Што ў ёй
box-nothing-inside = У ёй нічога няма.
box-stands-on-it = Скрынкі на ёй
box-blank = Пустая этыкетка
box-open = Адкрытая
box-sealed = Закрытая
box-pallet = Палета
box-split = Падзеленая
box-merged = Перакладзеная
box-emptied = Пустая
box-doubted = Палічыце
box-kept = Куды яна мае пайсці
box-parent = Паходзіць з
box-on-pallet = Стаіць на палеце
box-became = Стала
box-seal-number = Нумар пломбы, калі ёсць
box-judge = У каго яна?
box-judge-hint = Людзі кажуць рознае. Пакуль вы не вырашыце, яна не лічыцца нікому.
box-signed = Як падпісалі
box-told-by = Хто гэта кажа
do-judge = Вырашыць
do-judge-for = Мае { $group }
box-handed = Перадаць
box-to-whom = Хто бярэ
do-hand-over = Перадаць
box-here = Яна тут
do-here = Яна тут
box-count = Палічыце, што ў ёй
box-count-hint = Пішыце тое, што палічылі, а не тое, што на этыкетцы.
do-count = Захаваць
box-seal = Закрыць скрынку
do-close-box = Закрыць
box-open-again = Адкрыць скрынку
do-open-box = Адкрыць
box-split-it = Падзяліць
box-split-hint = Колькі ідзе ў кожную новую скрынку, напрыклад 10 + 14. Усё мае некуды пайсці.
do-split = Падзяліць
box-take-out = Выняць
do-take-out = Выняць
box-shelf = Паліца
do-shelve = Паставіць
box-pack = Спакаваць у скрынкі
box-pack-hint = { $hub }: не спакавана { $amount }.
box-pack-each = У кожную скрынку
box-pack-count = Колькі скрынак
box-pack-code = Або ў гэтую скрынку
box-pack-code-hint = Код на этыкетцы. Для новых скрынак пакіньце пустым.
do-pack = Спакаваць
said-packed = Спакавана.
said-box-done = Зроблена.
said-box-told = Захавана. Нічога са сказанага не страчана.
problem-box-code = «{ $text }» не код скрынкі. Параўнайце з этыкеткай.
problem-box-count = Напішыце, колькі скрынак, ад 1 да 500.
problem-box-shelf = Напішыце назву паліцы.
problem-split = «{ $text }» не кажа, колькі ідзе ў кожную скрынку. Напішыце так: 10 + 14.
box-unknown = Мы яшчэ не ведаем { $code }. Усё роўна вазьміце: чалавек паглядзіць.
box-letter-wrong = Адна літара нібы няправільная: { $code }. Параўнайце з этыкеткай.

## Phones on a run, and the field app

phones-title = Тэлефоны ў дарозе
phones-lead = Тэлефон едзе з рэйсам, працуе без сеткі і заканчваецца разам з ім.
phones-empty = Ніводзін тэлефон не ў дарозе. Адпраўце тэлефон з накладной.
phone-send = Адправіць тэлефон
phone-no-ways = Нічога няма ў дарозе. Тэлефон едзе з накладной.
phone-ways = Што ўваходзіць у рэйс
phone-member = Хто вязе тэлефон
phone-member-hint = Што ён паведамляе, паведамляе гэты чалавек як кіроўца рэйса.
phone-how-long = На які час
phone-hours = { $count } гадз
phone-tongue = Мова тэлефона
phone-waits = Чакае на тэлефон
phone-over = Скончана
phone-on-road = У дарозе
phone-until = Да { $when }
phone-heard = Апошні раз на сувязі { $when }
phone-never-heard = Яшчэ не было сувязі
phone-revoke = Адключыць
phone-made-title = Пакажыце гэта тэлефону
phone-made-lead = { $who } счытвае квадрат тэлефонам, пакуль ёсць сетка.
phone-link = Ці адкрыйце на ім гэтую спасылку
phone-once = Яна дзейнічае адзін раз, на адным тэлефоне. Мы не зможам паказаць яе зноў.
phone-codes = Чатыры лічбы для кожнага атрымальніка
phone-codes-hint = Скажыце іх атрымальніку, не кіроўцу. Група бачыць іх па сваёй спасылцы.
ask-digits = Скажыце гэтыя лічбы таму, хто прывёз, калі ўсё ў вас у руках:
said-phone-revoked = Тэлефон адключаны. Што ён не даслаў, застаецца на ім.
problem-phone-ways = Ніводная накладная не выбрана. Нічога не зменена. Выберыце, што ўваходзіць у рэйс.
door-log-phone-made = Тэлефон адпраўлены з рэйсам.
door-log-phone-bound = Тэлефон прыняў спасылку.
door-log-phone-revoked = Тэлефон адключаны.
field-title = У дарозе
field-needs-script = Гэтай старонцы патрэбны скрыпты, бо яна працуе без сеткі.
field-hand-over = Перадаць
field-no-network = Няма сеткі
field-unsent = Захавана на тэлефоне, яшчэ не даслана
field-no-run = На гэтым тэлефоне няма рэйса
field-no-run-text = Папрасіце ў цэнтры квадрат і счытайце яго гэтым тэлефонам.
field-binding = Бяром рэйс з сабой…
field-bind-failed = Сеткі яшчэ няма. Спасылка захавана. Вярніцеся сюды, калі яна будзе.
field-ended = Гэты тэлефон больш не ў рэйсе
field-ended-text = Што захавана тут, застаецца тут. Пакажыце гэта цэнтру ці папрасіце новы квадрат.
field-run = Хто атрымлівае
field-until = Да
field-lines = Што ў накладной
field-boxes = Скрыні
field-no-boxes = Няма скрынь з налепкамі.
field-handed = Перададзена
field-all = Перадаць усё
field-some = Спачатку палічыць
field-by-box = Па скрынях
field-by-box-text = Выберыце скрыні, якія ўжо ў іх руках.
field-type-code = Увядзіце код скрыні
field-add-box = Дадаць скрыню
field-code-wrong = Код мае восем літар і лічбаў. Параўнайце з налепкай.
field-code-letter = Адна літара выглядае няправільна. Параўнайце з налепкай.
field-unknown-box = Не з гэтага рэйса. Вазьміце ўсё роўна; цэнтр супаставіць.
field-none-chosen = Ніводная скрыня не выбрана. Выберыце ці ўвядзіце код.
field-hand-over-boxes = Перадаць гэтыя скрыні
field-count = Палічыць
field-count-lead = Палічыце, што ёсць. Закрытыя скрыні пакіньце пазначанымі.
field-count-box = Палічыць змесціва скрыні
field-good = Добрае
field-damaged = Пашкоджанае
field-number-wrong = Напішыце лічбай, колькі ёсць. Няма — 0.
field-save = Захаваць падлік
field-signed = Як яны падпісалі?
field-signed-code = Чатыры лічбы, якія яны сказалі
field-signed-code-hint = Лічбы
field-signed-paper = На паперы
field-signed-nothing = Ніхто не змог падпісаць
field-digits-wrong = Лічбаў чатыры. Спытайце яшчэ раз ці выберыце паперу.
field-done-text = Захавана на гэтым тэлефоне. Дашлецца само, калі будзе сетка.
field-next = Далей па рэйсе
field-saved = Захавана
field-delivered = Дастаўлена
field-person = Патрэбен чалавек
field-person-text = Нічога не страчана. У цэнтры паглядзіць чалавек.
field-why-aside = У кнігах гэтага няма, ці яно ўжо было.
field-why-contested = Іншы чалавек кажа, што гэта ў кагосьці іншага.
field-why-code = Перадача запісана. Чатыры лічбы былі іншыя.
field-why-refused = Цэнтр не мог прыняць гэта з гэтага тэлефона.
field-why-unreadable = Цэнтр не змог гэта прачытаць.
field-on-phone = На тэлефоне
field-nothing-yet = Яшчэ нічога не захавана.
field-send-now = Даслаць зараз
field-all-delivered = Усё ўжо ў цэнтры.
field-not-sure = Невядома, ці дайшло. Busel спытае сам; двойчы не палічыць.
field-full = Тэлефон запоўнены, гэта не захавана. Дастаўленае прыбрана. Дашліце зараз ці вызваліце месца і націсніце яшчэ раз.
field-refresh = Узяць найноўшы рэйс
field-new-version = Новая версія гатовая. Захаванае застаецца.
field-use-it = Перайсці на яе
field-works-offline = Працуе без сеткі
field-no-store = Гэты браўзер нічога не захоўвае. Выйдзіце з прыватнага рэжыму.
field-scan = Сканаваць налепкі
field-scan-failed = Не ўдалося ўключыць камеру. Увядзіце код.
## Waybills
waybill-send = Адправіць рэчы
waybill-send-lead = Паглядзіце, што спакавана, змяніце, што не так, і адпраўляйце.
waybill-ends = Адкуль і каму
waybill-from = Адкуль
waybill-to = Каму
waybill-search = Шукаць іншыя рэчы і скрыні
waybill-nothing-there = Там няма нічога, што можна адправіць.
waybill-boxes-hint = Пазначана: усё ў ёй для іх
waybill-goes = Едзе
waybill-kept = Адкладзена паводле плана
waybill-kept-hint = У палях стаіць тое, што ляжыць па-за скрынямі
waybill-free = Таксама ёсць, ні для каго не адкладзена
waybill-free-hint = Што раней псуецца, тое вышэй
waybill-goods = Рэчы
waybill-sent = Адпраўлена
waybill-came = Прыбыло
waybill-damaged = пашкоджана { $amount }
other-size = Частка прыйшла іншага памеру
other-size-hint = Не ўваходзіць у лічбы вышэй. Гэта стане асобнай партыяй, нікога не вінавацяць.
other-size-amount = Столькі
other-size-which = Памер на этыкетцы, напрыклад EU 41
waybill-otherwise = { $amount } з { $sent } – гэта { $thing }
waybill-otherwise-kept = { $amount } з { $sent } – гэта { $thing }; пакінута для іншых
waybill-short = не хапае { $amount }
waybill-over = на { $amount } больш
waybill-under-way = У дарозе
waybill-all-came = Усё прыбыло
waybill-all-came-hint = Кожная скрыня на месцы і закрытая, нічога не пашкоджана.
do-all-came = Усё прыбыло
waybill-count = Палічыць, што прыбыло
waybill-closed-boxes = Скрыні, што прыбылі закрытымі
waybill-closed-boxes-hint = Пазначце кожную, якую трымаеце. Што ў ёй, лічыць не трэба.
waybill-count-hint = Палічыце ўсё, што не ў гэтых скрынях. Нічога няма – гэта 0.
problem-count-of = Колькі прыбыло: { $text }? Калі нічога, напішыце 0. Нічога не зменена.
problem-nothing-to-send = Нічога не выбрана. Пазначце скрыню або напішыце колькасць. Нічога не зменена.
said-sent = Яно ў дарозе. Гэта яго накладная.
said-waits = Захавана, але павінен паглядзець чалавек.
said-came = Запісана.
do-send = Адправіць
do-go-on = Далей
waybill-hidden = { $count ->
    [one] Яшчэ { $count } радок не для вас.
    [few] Яшчэ { $count } радкі не для вас.
    *[many] Яшчэ { $count } радкоў не для вас.
}
waybill-boxes-more = { $count ->
    [one] Там яшчэ { $count } скрыня. Пашукайце яе.
    [few] Там яшчэ { $count } скрыні. Пашукайце іх.
    *[many] Там яшчэ { $count } скрынь. Пашукайце іх.
}
waybill-kept-more = { $count ->
    [one] Адкладзены яшчэ { $count } радок. Ён паедзе з наступнай накладной.
    [few] Адкладзены яшчэ { $count } радкі. Яны паедуць з наступнай накладной.
    *[many] Адкладзена яшчэ { $count } радкоў. Яны паедуць з наступнай накладной.
}
waybill-free-more = { $count ->
    [one] Там яшчэ { $count } партыя. Пашукайце яе.
    [few] Там яшчэ { $count } партыі. Пашукайце іх.
    *[many] Там яшчэ { $count } партый. Пашукайце іх.
}

## What differs
differs-since = з { $when }
differs-with = Дзе яно або адкуль узялося?
differs-with-group = Усё ж атрымалі: { $group }
differs-with-hub = На паліцы: { $hub }
differs-with-donors = Далі больш ці менш, чым запісана
differs-why = Што здарылася
differs-why-hint = Сваімі словамі. Нікога не вінавацім.
problem-differs-why = Напішыце некалькімі словамі, што здарылася. Нічога не зменена.
do-settle = Высветлена
said-differs-settled = Высветлена, кнігі зноў сыходзяцца.
differs-explained = Як гэта высветлілі
lose-title = Спісаць як страчанае
lose-two = Вырашаюць двое: хтосьці прапануе, хтосьці іншы згаджаецца.
lose-no-photo = Фота яшчэ няма. Яно дапаможа пацвердзіць пазней; без камеры рабіце далей так.
lose-aside = Адкладзена, { $place }: { $amount }
lose-missing = Не хапае, { $place }: { $amount }
lose-box = Скрыня { $place }: { $amount }
do-propose-loss = Прапанаваць спісаць
said-loss-proposed = Прапанавана. Павінен згадзіцца іншы чалавек.
lose-waits = Кажуць, што страчана
do-agree-loss = Згаджаюся
said-loss-agreed = Двое згадзіліся. Спісана.
box-boxes = { $count ->
    [one] { $count } скрыня
    [few] { $count } скрыні
    *[many] { $count } скрынь
}

## Pallets
box-stack = Паставіць на палету
box-stack-on = Код палеты
box-stack-hint = Пуста: новая палета
do-stack = Паставіць
box-unstack = Зняць з палеты
do-unstack = Зняць
box-merge = Перакласці ўсё ў іншую скрыню
box-merge-into = Код іншай скрыні
do-merge = Перакласці

## Phones that hold their tongue

field-pin = Шэсць лічбаў
field-pin-choose = Выберыце шэсць лічбаў
field-pin-choose-text = Яны адкрываюць рэйс на гэтым тэлефоне. Пяць няправільных спроб усё тут хаваюць. Трымайце іх у галаве.
field-pin-use = Узяць гэтыя лічбы
field-pin-six = Увядзіце шэсць лічбаў.
field-pin-guessed = Гэтыя ўсе спрабуюць першымі. Выберыце іншыя.
field-pin-ask = Увядзіце свае шэсць лічбаў
field-pin-open = Адкрыць
field-pin-wrong = Гэта не вашы лічбы. Засталося спроб:
field-hidden = Усё схавана
field-hidden-text = На гэтым тэлефоне цяпер нічога не прачытаць. Захаванае ўсё роўна дашлецца само. Для рэйса папрасіце ў цэнтры новы квадрат.
field-hide = Схаваць усё
field-hide-text = Гэта прыбірае з тэлефона рэйс і ўсе назвы. Захаванае застаецца запячатаным і ўсё роўна дашлецца. Каб зноў чытаць рэйс, патрэбны новы квадрат.
field-hide-now = Схаваць зараз
field-back = Назад
field-undo = Скасаваць апошняе
field-undo-late = Магчыма, гэта ўжо ў цэнтры, таму яно застаецца. Скажыце цэнтру, што не так.
field-undone = Скасавана
field-why-sealed = Цэнтр мае цяпер іншы ключ і не можа гэта адкрыць. Скажыце ім, што тут напісана.
field-file = Захаваць файл
field-file-text = Няма сеткі? Перадайце файл у цэнтр любым шляхам. Ніхто іншы яго не прачытае.
phone-file = Файл з тэлефона
phone-file-choose = Файл, які захаваў тэлефон
phone-file-hint = Тэлефон без сеткі захоўвае, што мае. Той самы файл двойчы нічога не зменіць двойчы.
phone-file-do = Прыняць
phone-file-told = Прынята з файла
phone-file-of = Гэта паведаміў тэлефон: { $who }.
phone-file-empty = У гэтым файле нічога не чакала.
phone-file-unread = Запіс, які не прачытаць
phone-file-later = Тэлефон даведаецца пра гэта сам, як толькі будзе сетка.
problem-phone-file = Гэта не файл тэлефона ці не ўвесь файл. Нічога не прынята. Выберыце файл яшчэ раз.
problem-phone-unknown = Мы не ведаем тэлефона, які захаваў гэты файл такім. Нічога не прынята. Спытайце кіроўцу, што было перададзена.
task-phones = { $count ->
    [one] { $count } тэлефон даўно не азываўся
    [few] { $count } тэлефоны даўно не азываліся
   *[many] { $count } тэлефонаў даўно не азывалася
}
task-phones-more = У іх можа быць тое, чаго яшчэ ніхто не ведае. Патэлефануйце таму, хто іх вязе.
phone-holds = { $count ->
    [one] { $count } запіс чакае ў ім
    [few] { $count } запісы чакаюць у ім
   *[many] { $count } запісаў чакае ў ім
}
phone-quiet = Не азываецца
field-ask = Папрасіць
field-ask-who = Хто просіць?
field-ask-lead = Выберыце, колькі яны просяць. Спачатку цэнтр праверыць.
field-ask-nobody = У гэтым рэйсе няма групы, для якой прасіць.
field-ask-none = Нічога не выбрана. Націсніце + каля патрэбнага.
field-more = Больш
field-less = Менш
field-urgent = Гэта не можа чакаць
field-share = Перадаць файл на іншы тэлефон
field-squares = Паказаць квадратамі
field-carry = Узяць з іншага тэлефона
field-carried = Нясе для іншага тэлефона
field-why-no-file = Гэта былі не квадраты тэлефона ў рэйсе.
field-why-unknown = Цэнтр не ведае тэлефона, які паказаў гэтыя квадраты.
field-squares-text = Трымайце перад экранам іншы тэлефон або камеру цэнтра, пакуль не прачытаецца ўсё. Больш ніхто не зможа гэтага прачытаць.
field-squares-lead = Трымайце квадраты перад камерай. Парадак не важны.
field-squares-read = Чытаць квадраты
field-squares-missing = Не хапае:
field-squares-broken = Прачытанае не складваецца ў цэлае. Прачытайце квадраты яшчэ раз.
field-squares-none = Гэта не квадраты тэлефона ў рэйсе. Нічога не ўзята.
field-squares-no-camera = Камера не працуе. Захавайце файл на тым тэлефоне.
field-of = з
field-pause = Паўза
field-go-on = Далей
field-one-back = На адзін назад
field-slower = Павольней
field-carry-text = Прачытайце квадраты тэлефона, у якога няма сеткі. Гэты тэлефон адправіць іх пазней і нічога ў іх не прачытае.
field-photo = Фота паперы або таго, што пашкоджана
field-photo-taken = Фота зроблена
field-photo-of = Фота
field-photo-lost = Фота не змясцілася на тэлефоне. Усё, што вы захавалі, на месцы.
field-why-photo = Цэнтр не змог прачытаць гэтае фота.
differs-photos-sent = Да ад’езду
differs-photos-came = Як даехала
phone-squares = Квадраты на тэлефоне
phone-squares-hint = Тэлефон без сеткі можа паказаць тое, што ў ім захавана. Камера гэтай машыны прачытае.
## Papers of a waybill, and labels from pages
paper-waybill = Накладная
paper-waybill-hint = Што паехала і месца для таго, што прыйшло. Падпісваюць трое.
paper-packing-list = Пакавальны ліст
paper-packing-list-hint = Што ў кожнай скрыні, як яе грузяць.
paper-donation-letter = Дарчы ліст
paper-donation-letter-hint = Гэта дадзена бясплатна.
paper-customs-list = Мытны спіс
paper-customs-list-hint = Код, паходжанне і вага кожнай рэчы.
paper-cmr = CMR
paper-cmr-hint = Для перавозкі праз межы.
asked-declaration = Дэкларацыя дапамогі
asked-vehicle-papers = Дакументы на машыну
asked-vehicle-gift = Машына, якая застаецца
asked-insurance = Страхоўка
asked-leave = Дазвол на выезд
asked-goods = Што нельга везці
asked-transit = Транзіт T1
asked-export = Экспарт
asked-post = Пункт пропуску
rule-cmr = Вазьміце з сабой. Накладной яна не замяняе.
rule-packing = Адзін на кожную машыну і адзін у кожную скрыню.
rule-vehicle-papers = Пашпарты і тэхпашпарт. Даверанасць, калі машына не ваша.
rule-declaration = Яе падае зарэгістраваны атрымальнік ва ўкраінскай сістэме. Адна на кожную машыну.
rule-must-match = Назвы, месцы і вага павінны супадаць з дэкларацыяй. Яна дзейнічае 30 дзён.
rule-letter = На дзвюх мовах, з «бясплатна» і коштам. Машына — з VIN.
rule-vehicle-gift = Назавіце канчатковага атрымальніка да выезду.
rule-insurance = Зялёная картка або мясцовы поліс на ўвесь час.
rule-leave = Патрэбны мужчынам 18–60 гадоў, якія жывуць ва Украіне. Валанцёры — праз сістэму «Шлях».
rule-moldova-letter = З рахункам-праформай. Спачатку папрасіце дазвол: да 15 дзён.
rule-moldova-goods = Без ношанага абутку і мяккіх цацак. Лекі асобна.
rule-transit = З ім едуць тавары, што ідуць праз ЕС далей.
rule-export = Вусны экспарт быў палёгкай 2022 года. Спытайце, што дзейнічае цяпер.
rule-no-meat = Мяса і малако нельга везці як асабістыя рэчы.
rule-ask-post = Мы не знайшлі нікога, хто казаў бы гэта нядаўна. Спытайце на пункце, што паказаць.
paper-page = старонка { $page } з { $of }
paper-scan = Скануйце квадрат або ўвядзіце нумар.
paper-unweighed = { $count ->
    [one] Вага { $count } радка невядомая: сума без яго.
    [few] Вага { $count } радкоў невядомая: сума без іх.
    *[many] Вага { $count } радкоў невядомая: сума без іх.
}
paper-date = { $day } { $month } { $year }
paper-differs = Не супадае? Напішыце, што прыйшло і чаму.
paper-gave = Перадалі
paper-carried = Везлі
paper-took = Атрымалі
paper-sign-hint = імя, дата, подпіс
paper-stamp-hint = імя, дата, подпіс, пячатка
paper-leaves = Выезд
paper-vehicle = Машына і нумар
paper-driver = Кіроўца
paper-kind = Від
paper-not-for-sale = Гуманітарная дапамога, не для продажу
paper-what = Што
paper-received = Атрымана
paper-total = Разам
paper-seal = Пломба
paper-lines = Радкі ў ёй
paper-there = Ёсць
paper-loading-hint = Як грузілі: першая зайшла першай. Пазначце, што загружана.
paper-loose = Па-за скрынямі
paper-loaded-by = Загрузілі
paper-donor = Донар
paper-recipient = Атрымальнік
paper-sender = Адпраўнік
paper-day = Дата
paper-value = Кошт
paper-vin = VIN
paper-free-of-charge = Рэчы з гэтага спіса перадаюцца атрымальніку бясплатна, як гуманітарная дапамога. Яны не для продажу. Кошт пазначаны толькі для мытні.
paper-for-donor = За донара
paper-for-recipient = За атрымальніка
paper-for-sender = За адпраўніка
paper-customs-mark = Для мытні
paper-condition = Стан
paper-net = Нета, кг
paper-gross = Брута, кг
paper-hs = ГС
paper-origin = Паходжанне
paper-hs-hint = Коды ГС — прапанова. Іх правярае той, хто дэкларуе.
cmr-1 = 1 Адпраўнік (назва, адрас, краіна)
cmr-2 = 2 Атрымальнік (назва, адрас, краіна)
cmr-3 = 3 Месца разгрузкі
cmr-4 = 4 Месца і дата загрузкі
cmr-5 = 5 Дададзеныя дакументы
cmr-6 = 6 Знакі
cmr-7 = 7 Колькасць месцаў
cmr-8 = 8 Упакоўка
cmr-9 = 9 Назва грузу
cmr-10 = 10 Код ГС
cmr-11 = 11 Брута, кг
cmr-12 = 12 Аб’ём, м³
cmr-13 = 13 Указанні адпраўніка
cmr-14 = 14 Аплата перавозкі
cmr-15 = 15 Аплата пры выдачы
cmr-16 = 16 Перавозчык (назва, адрас, краіна, нумар)
cmr-17 = 17 Наступныя перавозчыкі
cmr-18 = 18 Агаворкі перавозчыка
cmr-19 = 19 Асаблівыя ўмовы
cmr-20 = 20 Належыць заплаціць
cmr-21 = 21 Складзена ў, дата
cmr-22 = 22 Подпіс і пячатка адпраўніка
cmr-23 = 23 Подпіс і пячатка перавозчыка
cmr-24 = 24 Груз атрыманы: подпіс і пячатка
cmr-as-listed = Гуманітарная дапамога паводле спіса: { $list }
papers-title = Паперы
papers-lead = Абярыце паперу і надрукуйце. Чаго няма ў кнігах, тое лінія для ручкі.
papers-first = Першая мова
papers-second = Другая мова
papers-no-second = без другой
papers-black = Толькі чорным, для чэкавага прынтара
papers-names = Каго і што назваць
papers-names-hint = Гэта друкуецца і не захоўваецца. Не называйце тых, каму папера пашкодзіць.
papers-carrier = Перавозчык
papers-loaded = Месца загрузкі
papers-unloaded = Месца разгрузкі
papers-sequence = Скрыні, як іх грузілі
papers-sequence-hint = Коды, першая зайшла першай. Пуста: паводле кода.
papers-labels = Этыкеткі яе скрыняў
papers-labels-hint = Скрыня 3 з 40, з нумарам накладной.
papers-table = Мытны спіс табліцай
papers-fingerprint = Адбітак
papers-fingerprint-hint = Папера гэтай накладной мае ўнізе тое самае.
papers-road = Паперы для гэтай дарогі
papers-road-hint = Правілы часта мяняюцца. Кожнае мае дату і крыніцу.
papers-road-from = Адкуль
papers-road-to = Куды
papers-through = Праз
papers-no-country = –
papers-road-none = Абярыце хаця б дзве краіны. Усярэдзіне ЕС паперы на тавар не пытаюць.
papers-ask = Спытайце перад выездам
papers-as-of = Станам на { $day }: { $source }
papers-no-typeface = Гэты Busel сабраны без шрыфтоў для папер. Нічога не страчана. Спытайце таго, хто яго ставіў.
do-pdf = PDF
do-print-waybill = Друкаваць
problem-no-labels = Няма скрыні для этыкеткі. Нічога не зменена. Спачатку спакуйце скрыню.
labels-print = Друкаваць этыкеткі
labels-print-hint = Друкуйце ў сапраўдным памеры (100 %), без падгонкі.
labels-on = Папера
labels-a6 = Адна на старонцы A6
labels-a4 = Восем на старонцы A4
labels-plain = Толькі квадрат і код: чужому гэта нічога не скажа
labels-new = Новыя этыкеткі
labels-new-hint = Для скрыняў, якія яшчэ ніхто не спакаваў. Да 500 за раз.
labels-count = Колькі
labels-keep = Захоўваць
keep-dry = У сухім
keep-cold = У холадзе
keep-from-fire = Далей ад агню
keep-upright = Не перагортваць
labels-number = Скрыня { $number } з { $of }
## Counts by two
counts-title = Падлікі
counts-lead = Што разыходзіцца з кнігамі, чакае тут, пакуль іншы чалавек не правядзе гэта.
counts-empty = Ніводзін падлік не разыходзіцца з кнігамі.
count-one = Падлік
count-title = Палічыць
count-blind = Пішыце, што бачыце. Колькі мае быць, тут не відаць.
count-two = Калі будзе розніца, спачатку гляне іншы чалавек, а кнігі зменяцца потым.
count-booked = Тады ў кнігах
count-found = Палічана
count-differs = Што палічана
count-agrees = Супадае
count-waits = Чакае на іншага чалавека
count-again = Палічыць яшчэ раз
count-posted = У кнігах
count-overtaken = Састарэў
count-overtaken-hint = З таго часу гэта палічылі, растлумачылі або забралі. З гэтага падліку ў кнігі нічога не трапіла.
count-post = Верыце падліку?
count-post-hint = Тады розніца ўвойдзе ў кнігі і застанецца адкрытай, пакуль яе растлумачаць. Што пайшло тым часам, застаецца як ёсць.
do-post-count = Правесці
count-own-hint = Гэта лічылі вы. Правесці мае іншы чалавек.
count-anew = Не ўпэўненыя?
count-anew-hint = Палічаць яшчэ раз. У кнігах нічога не зменіцца.
do-count-again = Няхай палічаць яшчэ раз
do-count-now = Палічыць нанова
said-count-agrees = Палічана. Супадае з кнігамі.
said-count-waits = Палічана. Разыходзіцца з кнігамі, таму гляне іншы чалавек.
said-count-posted = Праведзена. Розніца застаецца адкрытай, пакуль яе растлумачаць.
said-count-again = Трэба палічыць яшчэ раз. Пра гэта скажа «Сёння».
fact-count-line = палічана { $found }, у кнігах { $booked }
fact-count-taken = Палічана, { $place }: { $lines }. Правесці мае іншы чалавек.
fact-count-posted = Падлік праведзены, { $place }: { $lines }.
fact-count-again = Хтосьці папрасіў палічыць яшчэ раз.
refusal-count-too-old = { $thing } састарэў: тавар з таго часу рухалі, лічылі або тлумачылі. Нічога не зменена. Палічыце яшчэ раз.
task-count = { $count ->
    [one] { $count } падлік чакае на другога чалавека
    [few] { $count } падлікі чакаюць на другога чалавека
   *[many] { $count } падлікаў чакаюць на другога чалавека
}
task-count-more = Разыходзіцца з кнігамі. Гляньце на абодва лікі.
task-recount = { $count ->
    [one] { $count } падлік трэба зрабіць нанова
    [few] { $count } падлікі трэба зрабіць нанова
   *[many] { $count } падлікаў трэба зрабіць нанова
}
task-recount-more = Хтосьці не быў упэўнены. Палічыце яшчэ раз.

## Kits
kits-title = Наборы
kits-lead = Некалькі рэчаў, складзеных па рэцэпце: напрыклад, усё, каб памыцца аднаму чалавеку.
kits-empty = Рэцэптаў яшчэ няма. Напішыце першы.
kit-new = Новы рэцэпт
kit-name = Як называецца такі набор
kit-rows-hint = Радок на кожную рэч у адным наборы. Памер пакіньце пустым, калі падыдзе любы.
kit-size = Памер
do-write-kit = Захаваць рэцэпт
kit-can = { $count ->
    [one] можна скласці { $count }
    [few] можна скласці { $count }
   *[many] можна скласці { $count }
}
kit-stops = На большае не хапае: { $thing }
kit-each = У адным наборы
kit-free = Ляжыць вольна
kit-enough = Хопіць на
kit-stops-here = на большае не хапае
kit-count = Колькі набораў
kit-codes = Коды этыкетак
kit-codes-hint = Скануйце па адным на набор. Пуста: коды будуць новыя.
do-pack-kits = Скласці наборы
kit-boxes = Складзена па гэтым рэцэпце
kit-change = Змяніць рэцэпт
kit-change-hint = Гэта будзе новая версія. Складзеныя наборы застаюцца якімі ёсць.
do-change-kit = Захаваць новую версію
kit-end = Больш не патрэбны?
kit-end-hint = Па ім больш не складаюць. Складзеныя наборы застаюцца.
do-end-kit = Закрыць рэцэпт
kit-ended = Закрыты
kit-version = Версія { $number }
kit-tag = Набор: { $kit }, версія { $number }
kit-apart = Разабраць набор
kit-apart-hint = Усё зноў будзе ляжаць асобна, партыя за партыяй. Этыкетка больш не дзейнічае.
do-take-apart = Разабраць
said-kit-written = Рэцэпт захаваны.
said-kit-changed = Рэцэпт мае новую версію. Складзеныя наборы застаюцца якімі ёсць.
said-kit-ended = Рэцэпт закрыты. Складзеныя наборы застаюцца.
said-kits-packed = Наборы складзены. Пазначце кожную скрыню этыкеткай.
fact-box-assembled = { $box }: складзена ў { $hub } як { $kit }: { $what }.
fact-recipe-written = Рэцэпт запісаны. Рэчаў у адным наборы: { $count }.
fact-recipe-ended = Рэцэпт закрыты.
refusal-fewer-kits = Па { $thing } цяпер можна скласці толькі { $count }. Нічога не зменена. Складзіце менш або прынясіце, чаго не хапае.

## Receiving
receive-title = Прыняць
receive-lead = Скануйце накладную машыны або любую скрыню.
receive-scan = Накладная або скрыня
receive-scan-hint = Сканер увядзе сюды. Рукой: W-12 або літары на скрыні.
receive-coming = У дарозе сюды
receive-nothing-comes = Да нашых паліц нічога не едзе.
receive-without-paper = Без накладной?
receive-nothing = Мы не ведаем ні накладной, ні скрыні { $text }. Нічога не зменена. Скануйце яшчэ раз або выберыце ніжэй.
receive-closed = { $text } ужо прынятая. Нічога не зменена. Гляньце яе старонку або скануйце іншую.
receive-not-ours = { $text } ідзе групе, а не ў хаб. Нічога не зменена. Скануйце іншую накладную.
receive-counter = { $came } з { $all } тут
receive-all = Усе { $all } тут
receive-some = { $came } з { $all }: скажыце чаму
receive-why = Калі не ўсё прыбыло: чаму?
receive-done = Што прыбыло
receive-scan-box = Скануйце скрыні
do-tick = Пазначыць скрыню
receive-list = Скрыні ў накладной
receive-loose = Што едзе па-за скрынямі
receive-unexpected = не ў накладной
receive-again = { $code } ужо палічана.
receive-unknown = Мы не чакалі { $code }. Яе прымуць, а цэнтр знойдзе, адкуль яна.
receive-odd = { $code } не код скрыні. Скануйце яшчэ раз.
remark-why = Як так сталася?
do-remark = Запісаць каля разыходжання
said-remarked = Запісана каля разыходжання, яно застаецца адкрытым.
fact-remarked = Хтосьці напісаў каля разыходжання { $place }, як так сталася.

## Convoys that are kept in the books

convoys-title = Канвоі
convoys-one = Канвой
convoys-lead = Машыны, якія выязджаюць разам: што яны вязуць і як усе вернуцца дадому.
convoys-none = Ніводнага канвою яшчэ няма. Спланіруйце яго з плана або запішыце.
convoys-new = Запісаць канвой
convoys-write = Машыны, экіпажы і дарога дадому
convoys-secret = Хто едзе, куды і калі: гэта чытаюць толькі каардынатары, і кожнае чытанне запісваецца. Праз 14 дзён пасля канвою гэта знішчаецца.
convoys-vehicles = { $count ->
    [one] { $count } машына
    [few] { $count } машыны
   *[many] { $count } машын
}
convoys-days = Выезд { $day }, усе дома { $end }
stage-planned = Запланаваны
stage-on-road = У дарозе з { $when }
stage-over = Завершаны { $when }
convoys-stranded = { $count ->
    [one] { $count } экіпаж без дарогі дадому
    [few] { $count } экіпажы без дарогі дадому
   *[many] { $count } экіпажаў без дарогі дадому
}
convoys-late = Ніхто не сказаў, што ўсе дома
convoys-leaves = Выезд
convoys-ends = Усе дома
convoys-how-ended = Як усё скончылася
convoys-end-hint = Абавязкова толькі тады, калі з ім яшчэ едуць рэчы.
vehicle-nth = Машына { $vehicle }
vehicle-none = Тут няма машыны
vehicle-seats = Месцаў, разам з кіроўцам
vehicle-crew = Людзей у ёй на выездзе
vehicle-crew-seats = Экіпаж / месцы
vehicle-home = Як экіпаж вернецца дадому
home-drives = У гэтай машыне
home-with = З машынай { $vehicle }
home-paid = Праезд аплочаны
home-open = Яшчэ ніхто не сказаў
vehicle-given = Застаецца ў
vehicle-comes-back = Ні ў кога: яна вяртаецца
vehicle-offer = Прапанова, з якой яна
vehicle-offer-hint = Там яе паперы. Напрыклад, O-12.
vehicle-papers = Першая папера канчаецца
vehicle-papers-hint = Пашпарты, правы, страхоўка, пропускі: што скончыцца першым.
vehicle-papers-end = Папера канчаецца { $day }
vehicle-who = Хто едзе, нумар і VIN машыны, каму званіць
vehicle-halts = Дзе і калі спыняецца
vehicle-carries = Што вязе
vehicle-carries-nothing = Пакуль нічога.
vehicle-load = Накладная ў дарозе
do-load = Едзе ў гэтай
vehicle-send = Адправіць ёю рэчы
vehicle-broke-down = Зламалася
vehicle-stranded = Няма дарогі дадому
do-broke-down = Далей не едзе
do-set-out = Выехалі
do-end-convoy = Усе дома
do-keep-convoy = Захаваць гэты канвой
do-move = Выдаць новыя паперы
move-lead = Тое, што ў дарозе, едзе далей з новай паперай для кожнай машыны; старая застаецца як ёсць. Мытная дэкларацыя належыць адной машыне: напішыце яе нанова.
move-onto = Едзе далей з
move-elsewhere = Чымсьці іншым або чакае
move-loose = Што ляжыць без скрынь
waybill-went-on = Едзе далей як
waybill-instead = Замест
waybill-rides = Едзе ў
vehicle-plate = Нумар машыны
vehicle-recipient = Хто атрымлівае ў канцы, як у паперах
papers-anew = Мытная дэкларацыя належыць адной машыне. Гэты груз у дарозе змяніў паперы: той, хто атрымлівае, мусіць зрабіць новую дэкларацыю да мяжы. Надрукуйце пакавальны ліст кожнай часткі.
papers-sheet = Запоўніць з аркуша канвою
papers-sheet-hint = Хто вязе, нумар, кіроўца і атрымальнік, як у аркушы. Што вы яго чыталі, запісваецца; у паперах нічога не захоўваецца.
problem-sheet-empty = Аркуш нікога не называе для папер. Дапішыце ў аркуш або ўвядзіце тут.
run-curfew = Ехаць нельга
run-border = Чаканне на мяжы
run-papers = Паперы, што канчаюцца
field-nobody = Нікога не было
fact-convoy-formed = Запісана як канвой, выезд { $day }.
fact-convoy-refitted = Зменены машыны, экіпажы або дні.
fact-convoy-loaded = { $waybill } едзе ў машыне { $vehicle }.
fact-convoy-set-out = Канвой выехаў.
fact-convoy-broke-down = Машына { $vehicle } далей не едзе.
fact-convoy-ended = Канвой завершаны.
fact-reissued = { $waybill } едзе далей як { $new }.
refusal-no-seat = У машыне { $thing } менш месцаў, чым людзей. Нічога не зменена. Папраўце адзін з лікаў.
refusal-no-way-home = Экіпаж машыны { $thing } так не вернецца дадому. Нічога не зменена. Выберыце машыну, якая вяртаецца і мае вольныя месцы, або аплочаны праезд.
refusal-no-crew = Машыну { $thing } ніхто не вядзе. Яна не выехала. Скажыце, хто едзе.
refusal-no-vehicle = У канвоі няма машыны { $thing }. Нічога не зменена. Выберыце іншую.
refusal-broken-down = Машына { $thing } далей не едзе. Нічога не зменена. Выберыце іншую.
refusal-travels = { $thing } ужо ў дарозе ў іншай машыне. Нічога не зменена. Выдайце новыя паперы.
refusal-outdated = Хтосьці тым часам змяніў { $thing }. Нічога не перазапісана, вашае напісанае ніжэй. Паглядзіце і дашліце зноў.
aside-why-reissued = Рэчы паехалі далей з новымі паперамі.
aside-reissued-hint = Запішыце, што прыбыло, па новых паперах, а гэта закрыйце словам.
onward-title = Іншым, у запас або назад
onward-lead = Тое, што ў дарозе, яшчэ можа паехаць у іншае месца. Тэлефон кіроўцы пакажа гэта, калі будзе сувязь. Хто ўсё ж аддасць па старой паперы, таму верым.
onward-others = Іншым
onward-others-hint = Скажыце, хто што атрымае. Што пакінеце як ёсць, застаецца таму, каму адпраўлена.
onward-to = Едзе да
onward-asks = { $group } (просіць гэта)
do-onward = Едзе да іх
onward-reserve = У запас
onward-reserve-hint = { $receiver } усё роўна атрымае гэта і захавае на потым.
do-reserve = Застаецца запасам
onward-back = Назад
onward-back-to = Назад у
do-send-back = Вяртаецца
need-onward = Яшчэ ў дарозе да яе
need-onward-hint = вязе гэта. Цяпер ніхто гэтага не просіць: скажыце, што з гэтым будзе.
waybill-nobody = Нікога не было, { $when }
waybill-reserve = Едзе ў запас
fact-sent-on = { $waybill } накіравана далей: { $new }.
fact-kept-as-reserve = Тое, што вязе { $waybill }, едзе ў запас.
fact-nobody-there = { $waybill } прывезлі, і нікога не было. Застаецца ў машыне.
problem-onward = Нічога яшчэ не едзе да іншых. Выберыце хоць адну скрыню або колькасць і каму яна.
said-sent-on = Накіравана далей. Тэлефон кіроўцы пакажа гэта, калі будзе сувязь.
said-reserve = Застаецца запасам.
task-stranded = { $count ->
    [one] Экіпаж у { $count } канвоі не мае дарогі дадому
    [few] У { $count } канвоях экіпаж не мае дарогі дадому
   *[many] У { $count } канвоях экіпаж не мае дарогі дадому
}
task-stranded-more = Скажыце, як яны вернуцца, перш чым выедуць, або пашліце кагосьці.
task-late-home = { $count ->
    [one] { $count } канвой мусіў ужо быць дома
    [few] { $count } канвоі мусілі ўжо быць дома
   *[many] { $count } канвояў мусілі ўжо быць дома
}
task-late-home-more = Патэлефануйце ім і запішыце, калі ўсе дома.
task-papers-aboard = { $count ->
    [one] Паперы скончацца раней, чым { $count } канвой будзе дома
    [few] Паперы скончацца раней, чым { $count } канвоі будуць дома
   *[many] Паперы скончацца раней, чым { $count } канвояў будуць дома
}
task-papers-aboard-more = Падоўжыце яе або пашліце іншага кіроўцу.
problem-count-small = «{ $text }» не лік людзей. Напішыце лік ад 0 да 99.
problem-offer = Няма прапановы «{ $text }». Напішыце яе нумар, напрыклад O-12.
said-convoy-kept = Канвой захаваны.
said-convoy-changed = Канвой зменены.
said-convoy-set-out = Запісана: яны ў дарозе.
said-convoy-ended = Запісана: канвой завершаны.
said-broke-down = Запісана. Тое, што яна вязе, паедзе далей з новымі паперамі.
said-loaded = Едзе ў гэтай машыне.
said-moved = Новыя паперы выдадзены.
anew-title = Спланаваць рэшту нанова
anew-lead = Busel глядзіць, у каго з астатніх ёсць месца і час на груз зламанай машыны, што застаецца ў хабе і хто з кім едзе дадому.
anew-where = Дзе кожная машына
anew-where-hint = Горад, вобласць або нумар, напрыклад H-2. Хто ўжо дома, пакіньце пустым.
anew-depots = Дзе можна пакінуць груз
do-anew = Спланаваць рэшту
anew-making = Рэшта канвою плануецца
anew-nothing-yet = Гэта прапанова. Нічога не змянілася: прыміце яе папера за паперай і праглядзіце кожную яшчэ раз.
anew-again = Спланаваць яшчэ раз
anew-take = Прыняць
anew-no-goods = З машынай, што зламалася, нічога не ў дарозе.
anew-heed = На што зважаць
anew-rested = Усе лічацца адпачылымі. Хто сёння доўга ехаў, няхай спачатку адпачне.
anew-guessed = Частка адлегласцей прыблізная: гэтых дарог тут ніхто не ведае.
anew-stays = Застаецца на месцы
move-left-at = Пакінута ў { $hub }
anew-beside = Каля машыны { $vehicle }
anew-loads = { $kg } кг грузіцца
anew-hands-over = Аддаецца { $papers }
anew-curfew = Стаяла { $length } г праз каменданцкую гадзіну
anew-border = Стаяла { $length } г на мяжы
anew-open = { $papers } не паспее або невядома куды. Патэлефануйце ім.
anew-far = Ад машыны { $vehicle } да { $hub } { $km } км. Хто туды адвязе груз, не спланавана.
anew-with = { $count } з машынай { $vehicle }
problem-anew-where = Мы не ведаем, дзе «{ $text }». Напішыце горад, вобласць або нумар, напрыклад H-2.
anew-collects = { $count ->
    [one] Садзіцца { $count } чалавек
    [few] Садзяцца { $count } чалавекі
   *[other] Садзіцца { $count } чалавек
}
anew-paid = { $count ->
    [one] Аплачаны праезд для { $count } чалавека
   *[other] Аплачаны праезд для { $count } чалавек
}
said-sent-not-aboard = Адпраўлена. Ні ў адной машыне канвою яе няма: выберыце там.
convoys-read = Паказаць, хто едзе і куды
problem-vehicle-kind = Пра машыну нешта напісана, але не сказана, якая яна. Выберыце від або ачысціце іншыя палі.
do-mended = Усё ж едзе далей
said-mended = Запісана: едзе далей.
fact-convoy-mended = Машына { $vehicle } усё ж едзе далей.
wait-title = Колькі заняла мяжа
wait-lead = Скажыце, калі ўсе дома; канвой не называецца. Ад пяці перасячэнняў планы чакаюць столькі, колькі чатыры з пяці мелі найбольш.
wait-joined = Гадзіна, калі сталі ў чаргу
wait-joined-hint = Напрыклад, 22 або 22:30.
wait-took = Колькі часу да ўезду
wait-took-hint = Гадзіны і хвіліны, напрыклад 3:20.
problem-hour = «{ $text }» не гадзіна сутак. Напішыце ад 0 да 23, напрыклад 22:30.
problem-length = «{ $text }» не працягласць. Напішыце гадзіны і хвіліны, напрыклад 3:20.
said-waited = Дзякуем. Наступныя планы гэта ведаюць.
fact-border-waited = Запісана, колькі заняла мяжа.
rules-own-wait = { $count ->
    [one] з { $count } уласнага перасячэння
    [few] з { $count } уласных перасячэнняў
   *[many] з { $count } уласных перасячэнняў
}

## Groups that move, and phones that were cut off
refusal-number-too-new = Ніводзін нумар { $thing } не старэйшы за паведамленне. Нічога не зменена. Патрэбны ліст або паручыцель.
refusal-not-proven = Каб ведаць, дзе { $thing }, патрэбны зваротны званок, ліст або паручыцель. Нічога не зменена.
said-group-moved = Пераезд запісаны. Ранейшае месца застаецца ў гісторыі.
said-warned = Запісана: іх папярэдзілі.
said-phone-safe = Запісана: тэлефон у надзейных руках.
problem-new-place = Няма новага месца. Нічога не зменена. Напішыце, дзе яны тады будуць.
problem-move-day = Няма дня. Нічога не зменена. Напішыце, калі прыйшло паведамленне і які першы дзень там.
problem-meets = Месцу сустрэчы патрэбны дзень і гадзіна, напрыклад 18:00. Нічога не зменена.
fact-group-moved = Пераязджае: з { $day } яна ў іншым месцы.
fact-phone-cut-off = Тэлефон { $phone } з гэтай паперай адключаны.
fact-phone-warned = Папярэджаны пра адключаны тэлефон.
fact-phone-safe = Адключаны тэлефон у надзейных руках.
places-title = Месцы па днях
places-hint = Перададзенае застаецца за тым месцам, дзе гэта было. Справаздачы ведаюць толькі вобласці.
place-number = Месца { $number }
place-from = з { $day }
place-until = да { $day }
place-now = Сёння тут
move-group-title = Група пераязджае
move-group-hint = Ранейшае месца зачыняецца, а не сціраецца. Хто туды едзе, бачыць новае ў дзень прыпынку, не раней.
move-place = Новае месца
move-place-hint = Па горадзе планавальнік лічыць дарогу. Словы ляжаць запячатаныя.
move-heard = Дзень, калі прыйшло паведамленне
move-from = Першы дзень там
move-proof = Адкуль мы ведаем
move-no-contact = Ніводзін нумар не старэйшы за сённяшні дзень. Патрэбны ліст або паручыцель.
move-stops = Паперы ў дарозе
move-stops-hint = Дзень, калі кожную прывязуць. Пуста: першы дзень там. Раней яна едзе ў ранейшае месца.
move-meets = Нехта чакае на ранейшым месцы
move-meets-hint = Для кіроўцы без сувязі. Пасля гэтай гадзіны тэлефон кажа вяртацца.
move-meets-day = Да якога дня
move-meets-hour = Да якой гадзіны
do-move-group = Запісаць пераезд
run-moves = Яны пераязджаюць. Дзе яны, вы ўбачыце тут { $day }.
run-place = Новае месца: { $place }
run-place-gone = Яны пераехалі. Спытайце ў цэнтры, дзе яны.
run-meets = На ранейшым месцы чакаюць да { $when }.
run-meets-back = На ранейшым месцы чакаюць да { $when }. Пасля вяртайцеся: { $hub }.
run-meets-over = На ранейшым месцы больш ніхто не чакае.
run-back = На ранейшым месцы больш ніхто не чакае. Вяртайцеся: { $hub }.
recheck-moved = Яны пераязджаюць { $day }.
recheck-longer = Дарога даўжэйшая на { $time } г.
recheck-shorter = Дарога карацейшая на { $time } г.
recheck-there = Там { $when }, паводле аркуша.
recheck-earliest = Там не раней за { $when }.
recheck-curfew = У каменданцкую гадзіну, { $hours }
recheck-nobody-met = У гадзіну, калі нікога няма
recheck-late = Пазней за дзень, да якога трэба, { $day }
recheck-unknown = Ніхто не ведае, як далёка новае месца
phone-one = Тэлефон
phone-cut-off = Адключаны
phone-cut-off-by = Адключаны { $when } ({ $who })
phone-warned-by = Папярэджаны { $when } ({ $who })
phone-safe-by = У надзейных руках, сказана { $when } ({ $who }). Папярэджваць нікога не трэба.
phone-boxes = Скрынкі: { $codes }
phone-place-on-it = Куды дакладна яны пераехалі
phone-halts-on-it = Прыпынкі { $vehicle } з { $convoy } у дні рэйса, каменданцкія гадзіны, чаканне на межах
phone-not-on-it-title = Чаго ў ім няма:
phone-not-on-it = як з кім звязацца, хто што даў, колькі людзей у групе, ніводнага дакладнага месца, ніводнай іншай паперы.
phone-not-on-it-but = як з кім звязацца, хто што даў, колькі людзей у групе, ніводнага дакладнага месца, акрамя названых вышэй, ніводнай іншай паперы.
phone-warn = Каго папярэдзіць
phone-warn-hidden = Каго папярэдзіць, бачыць каардынатар(ка).
phone-warn-nobody = Нічога з яго не было ў дарозе да групы. Папярэджваць нікога не трэба.
phone-warn-hint = Папярэдзьце іх іншым шляхам, не праз гэты тэлефон. Чытанне кантакту запісваецца.
phone-warn-no-contact = Кантакту няма. Хтосьці мусіць паехаць туды або сказаць тым, каго яны ведаюць.
phone-warn-read = Прачытаць кантакт
phone-warn-done = Папярэджаны
phone-safe = Ён у надзейных руках
phone-safe-hint = Толькі калі вы ведаеце, дзе тэлефон, і ён не быў у чужых руках.
phone-shows = Што ён можа паказаць
phone-shows-nothing = Спасылку ніхто не адкрыў. Нічога на тэлефоне няма.
phone-shows-hint = Усё гэта пад шасцю лічбамі. Хто меў яго адкрытым, той бачыў.
phone-told-on-it = І тое, што ім перадавалі: хто што атрымаў і калі.
phones-gone = Адключаныя
phone-unwarned = { $count ->
    [one] { $count } папярэдзіць
    [few] { $count } папярэдзіць
   *[many] { $count } папярэдзіць
}
task-unwarned = { $count ->
    [one] Адключаны тэлефон ведаў пра { $count } групу: папярэдзьце яе
    [few] Адключаны тэлефон ведаў пра { $count } групы: папярэдзьце іх
   *[many] Адключаны тэлефон ведаў пра { $count } груп: папярэдзьце іх
}
task-unwarned-more = У каго ён, той можа ведаць, хто чаго чакае.

## Other centres

nav-peers = Іншыя цэнтры
peers-title = Іншыя цэнтры
peers-lead = Цэнтры, якім мы адпраўляем рэчы ці ад якіх атрымліваем. У кожнага свае кнігі.
peers-empty = Мы пакуль не ведаем іншых цэнтраў.
peer-add = Прыняць картку
peer-add-do = Прыняць
peer-text = Тэкст іх квадрата
peer-text-hint = На картцы ён пачынаецца з BUSELC1, на лісце з BUSEL1. Сама картка нічога не даказвае: хтосьці павінен параўнаць літары. Паведамленне з лістом унутры можна ўставіць цалкам.
peer-alias = Як мы іх завём
peer-alias-hint = Калі пуста, то як яны самі сябе завуць.
peer-file = Ці файл з іх карткай
peer-own = Наша картка
peer-own-hint = Яна патрэбная іншым, перш чым яны змогуць нешта нам адправіць. Пакажыце квадрат ці дайце файл. Каб вам верылі, прачытайце літары ўголас пры сустрэчы.
peer-own-none = Нашай карткі пакуль няма. Без яе ніхто не можа нічога нам адправіць.
peer-own-file = Захаваць картку файлам
peer-own-text = Квадрат тэкстам
peer-own-name = Як мы сябе завём
peer-own-do = Напісаць новую картку
peer-name = Заве сябе
peer-letters = 26 літар ключа
peer-inbox = Прымае паведамленні тут
peer-inbox-hint = Адрас кшталту https://…/inbox. Пуста, калі паведамленні прыносяць файламі.
peer-until = Дзейнічае да { $day }.
peer-unknown = Невядомы
peer-introduced = Прадстаўлены
peer-verified = Бачыліся асабіста
peer-revoked = Больш не верым
peer-by = { $who } кажа, хто гэта. Рэчы туды могуць ехаць; дзе знаходзяцца людзі, не гаворым.
peer-met-by = { $who } сустрэў(-ла) іх { $day } і параўнаў(-ла) літары.
peer-since = Не верым з { $day }.
peer-card = Іх картка
peer-compare = Параўнаць літары
peer-compare-hint = Сустрэньцеся з кімсьці ад іх. Яны чытаюць літары ўголас са сваёй старонкі, а вы пішаце іх тут. Не па тэлефоне і не ў чаце: там можа адказаць хтосьці іншы.
peer-compare-do = Мы сустрэліся, літары тыя самыя
peer-vouch = Нехта, з кім мы бачыліся, кажа, хто гэта
peer-vouch-who = Хто так кажа
peer-vouch-hint = Тады рэчы могуць туды ехаць. Дзе знаходзяцца людзі, кажам толькі тым, з кім бачыліся.
peer-vouch-do = Яны кажуць, хто гэта
peer-end = Больш ім не верыць
peer-end-hint = Калі іх ключ у чужых руках ці яны ніколі не былі тымі, кім назваліся. Туды больш нічога не адпраўляем і адтуль нічога не слухаем. Гэтага не адмяніць: ім давялося б прыйсці новым цэнтрам.
peer-end-sure = Я ўпэўнены(-ая)
peer-end-do = Больш ім не верыць
problem-card = Гэта не картка цэнтра, ці яе змянілі па дарозе.
problem-card-own = Гэта наша ўласная картка. Прыміце іхнюю.
problem-card-later = Гэтая картка не ідзе за той, якую мы ведаем. Папрасіце ўсе іх карткі, пачынаючы са старэйшай.
problem-card-two = Мы ведаем іншую картку з тым жа нумарам. Адна з дзвюх падробленая: пагаварыце з імі асабіста.
problem-card-revoked = Мы больш не верым гэтаму цэнтру. Ніякая картка яго не верне.
problem-own-name = Назва мае ад 1 да 60 літар і нічога нябачнага.
problem-inbox = «{ $text }» не адрас: у ім да 200 лацінскіх літар, лічбаў і знакаў, без прабелаў.
problem-letters = Гэта не літары ключа з гэтай карткі. Калі яны чыталі са сваёй старонкі, картка падробленая: нічога не прымайце і не адпраўляйце.
problem-peer-sure = Адзначце, што ўпэўненыя: гэтага не адмяніць.
said-card-written = Картка напісана.
said-card-taken = Картка прынятая. Цяпер параўнайце літары.
said-peer-verified = Запісана: вы з імі бачыліся.
said-peer-introduced = Запісана: іх прадставілі.
said-peer-revoked = Туды больш нічога не ідзе і адтуль нічога не чуем.
fact-card-made = Напісана наша картка, дзейнічае да { $day }.
fact-peer-met = Прыйшла картка цэнтра.
fact-peer-card = Прыйшла іх новая картка.
fact-peer-introduced = { $who } сказаў, хто яны.
fact-peer-verified = Іх літары параўналі асабіста.
fact-peer-revoked = Ім больш не вераць.
account-peer = Прыняў іншы цэнтр
fact-letter-paper = Мы напісалі ім, што { $waybill } у дарозе.
fact-letter-receipt = Мы напісалі ім, што прыйшло.
fact-letter-coming = Яны напісалі, што рэчы едуць да нас.
fact-letter-counted = Яны напісалі, што там прыйшло.
fact-letter-other = Прыйшоў іх ліст.
fact-peer-contradicted = Два іх лісты супярэчаць адзін аднаму. Мы іх не слухаем, пакуль людзі не пагавораць.
fact-letter-acknowledged = Нашы лісты ў іх.
fact-letter-recounted = Яны пералічылі, і кнігі ідуць за імі.
fact-taken-over = Іх рэчы палічылі тут.
coming-title = Ад
coming-heard = Яны напісалі { $when }, што гэта едзе да нас.
coming-count = Што прыйшло
coming-blind = Спачатку палічыце. Што яны адправілі паводле іх слоў, пакажам, калі вы скажаце, што больш нічога не прыйдзе. Што ніхто не лічыў, пакіньце пустым.
coming-unknown = У нашым каталогу такога няма. Прыміце ўручную.
coming-hub = Куды кладзем
coming-final = Больш нічога з гэтага не прыйдзе
coming-told = Што адправілі і што прыйшло
coming-sent = Адпраўлена
coming-answered = Распіска напісана і чакае на іх старонцы, каб яе перадалі.
coming-list = Што яны нам шлюць
coming-open = Трэба палічыць
coming-done = Палічана
letters-waiting = Лісты для іх
letters-hint = Кожны запячатаны толькі для іх. Адпраўце поштай, у чаце ці на флэшцы: хто нясе, прачытаць не зможа. Яны застаюцца тут, пакуль не прыйдзе адказ; двойчы не зашкодзіць.
letter-one = Ліст
letter-bring = Прыйшоў ліст
letter-file = Файл, які яны прыслалі
letter-file-hint = Яго назва канчаецца на .waybill. Той жа файл двойчы нічога двойчы не зменіць.
letter-do = Адкрыць
said-letter-taken = Ліст прыняты.
problem-sealed = Гэта не ліст цэнтра, ці яго змянілі па дарозе. Папрасіце яшчэ раз.
problem-letter-not-ours = Гэты ліст запячатаны для кагосьці іншага ці паводле старой нашай карткі. Дайце ім нашу новую картку.
problem-letter-stranger = За таго, хто гэта напісаў, ніхто не паручыўся. Спачатку прыміце іх картку і параўнайце літары.
problem-letter-revoked = Гэта напісана ключом, якому больш не вераць. Пагаварыце з імі асабіста.
problem-line-unknown = Чагосьці з гэтага няма ў нашым каталогу.
letter-as-file = Файлам
letter-as-square = Квадратам
letter-square-lead = Надрукуйце або пакажыце іх камеры. Ён запячатаны толькі для іх, на паперы таксама.
letter-too-long = Гэты ліст завялікі для аднаго квадрата. Вазьміце файл.
task-coming = { $count ->
    [one] { $count } іншы цэнтр шле рэчы, якія трэба палічыць
    [few] { $count } іншыя цэнтры шлюць рэчы, якія трэба палічыць
   *[many] { $count } іншых цэнтраў шлюць рэчы, якія трэба палічыць
}
task-coming-more = Палічыце, што прыйшло, перш чым глядзець у іх паперу.
task-contradicted = { $count ->
    [one] { $count } іншы цэнтр падпісаў два лісты, якія супярэчаць адзін аднаму
    [few] { $count } іншыя цэнтры падпісалі лісты, якія супярэчаць адзін аднаму
   *[many] { $count } іншых цэнтраў падпісалі лісты, якія супярэчаць адзін аднаму
}
task-contradicted-more = Яго больш не чуюць. Патэлефануйце і высветліце, што здарылася.
