# Беларуская, клясычны правапіс (тарашкевіца). Тыя самыя ключы й аргумэнты, што ў en.ftl.

## The frame: side bar, languages, what was just done
skip-to-content = Да зьместу
nav-label = Галоўнае мэню
nav-today = Сёньня
nav-needs = Патрэбы
nav-stock = Запасы
nav-plan = Плян
nav-groups = Групы
nav-import = Імпарт
nav-about = Пра Busel
nav-to-do = да выкананьня
language-label = Мова
language-now = Абраная
key-is-bare = Ключ гэтага цэнтру не абаронены: толькі для спробы.
key-label = Ключ
problem-title = Ёсьць складанасьць
said-need-added = Патрэба дададзеная.
said-need-verified = Праверана. Плян гэта ўлічыць.
said-need-revised = Патрэба зьмененая.
said-need-withdrawn = Патрэба адкліканая. Яе гісторыя застаецца.
said-needs-joined = Аб’яднана. Далей дзейнічае адна патрэба.
said-chosen = Зроблена для ўсіх абраных.
said-group-added = Група дададзеная.
said-hub-added = Хаб дададзены.
said-put-aside = Адкладзена. Плян гэтага больш ня ўлічвае.
said-released = Зноў на паліцы.
said-plan-proposed = Новы плян гатовы. Нішто ня рухаецца, пакуль яго ня прымуць.
said-plan-adopted = Плян дзейнічае. Рэчы зарэзэрваваныя для гэтых патрэбаў.
said-list-added = Сьпіс дададзены.
said-list-forgotten = Файл забыты. Нічога не захавана.

## Today
today-now = Чакае на вас
today-things = { $count ->
    [one] { $count } справа, найгоршае спачатку
    [few] { $count } справы, найгоршае спачатку
   *[many] { $count } справаў, найгоршае спачатку
}
today-empty = Нішто не чакае на вас. Імпартуйце сьпіс або паглядзеце плян.
today-all-groups = { $count ->
    [one] { $count } група
    [few] усе { $count } групы
   *[many] усе { $count } групаў
}
today-no-groups = Ніводная група ня мае адкрытых патрэбаў.
today-numbers = У лічбах
today-ends = Хутка скончыцца тэрмін
today-nothing-ends = За найбліжэйшыя два тыдні нічога на паліцах не сапсуецца.
number-open = Адкрытыя патрэбы
number-met = Задаволеныя патрэбы
number-lots = Партыі на паліцах
number-groups = Групы
number-lists = Імпартаваныя сьпісы
task-critical = { $count ->
    [one] { $count } крытычная патрэба яшчэ не пакрытая
    [few] { $count } крытычныя патрэбы яшчэ не пакрытыя
   *[many] { $count } крытычных патрэбаў яшчэ не пакрыта
}
task-critical-more = Іх трэба задаволіць за 72 гадзіны.
task-difference = { $count ->
    [one] { $count } партыя не сыходзіцца з улікам
    [few] { $count } партыі не сыходзяцца з улікам
   *[many] { $count } партыяў не сыходзяцца з улікам
}
task-difference-more = Некаму трэба высьветліць, дзе разыходжаньне.
task-aside = { $count ->
    [one] { $count } справаздача чакае на чалавека
    [few] { $count } справаздачы чакаюць на чалавека
   *[many] { $count } справаздачаў чакаюць на чалавека
}
task-aside-more = Там названа тое, чаго ня ведае ўлік. Нічога ня страчана.
task-expired = { $count ->
    [one] { $count } партыя на паліцах пратэрмінаваная
    [few] { $count } партыі на паліцах пратэрмінаваныя
   *[many] { $count } партыяў на паліцах пратэрмінавана
}
task-expired-more = Адкладзеце, каб ніхто ня ўзяў памылкова.
task-ended-here = { $count ->
    [one] { $count } партыя, якую іншыя знайшлі пратэрмінаванай, яшчэ стаіць на паліцы
    [few] { $count } партыі, якія іншыя знайшлі пратэрмінаванымі, яшчэ стаяць на паліцах
   *[many] { $count } партыяў, якія іншыя знайшлі пратэрмінаванымі, яшчэ стаяць на паліцах
}
task-ended-here-more = Іншыя выявілі, што дата мінула. Скажэце таму, хто глядзіць гэтую паліцу.
task-ended-there = { $count ->
    [one] У { $count } групы ёсьць рэчы, дата якіх мінула
    [few] У { $count } групаў ёсьць рэчы, дата якіх мінула
   *[many] У { $count } групаў ёсьць рэчы, дата якіх мінула
}
task-ended-there-more = Ім кажа іхная спасылка. Калі яе няма, патэлефануйце й папрасеце палічыць.
task-plan = Плян чакае на вашую згоду
task-plan-more = Нічога не зарэзэрвавана, пакуль яго ня прымуць.
task-check = { $count ->
    [one] { $count } патрэба без праверкі
    [few] { $count } патрэбы без праверкі
   *[many] { $count } патрэбаў без праверкі
}
task-check-more = Ператэлефануйце й пазначце, адкуль гэта вядома.
task-unknown = { $count ->
    [one] { $count } патрэба зь невядомай колькасьцю
    [few] { $count } патрэбы зь невядомай колькасьцю
   *[many] { $count } патрэбаў зь невядомай колькасьцю
}
task-unknown-more = Плян не дапаможа, пакуль ня сказана, колькі трэба.
task-twins = { $count ->
    [one] { $count } патрэба падобная да іншай
    [few] { $count } патрэбы падобныя да іншых
   *[many] { $count } патрэбаў падобныя да іншых
}
task-twins-more = Параўнайце іх, тады аб’яднайце або пакіньце абедзьве.
task-loss = { $count ->
    [one] { $count } страта чакае на другога чалавека
    [few] { $count } страты чакаюць на другога чалавека
   *[many] { $count } стратаў чакаюць на другога чалавека
}
task-loss-more = Адзін чалавек прапанаваў, іншы мае згадзіцца.

## Today: what waits, since when, and the bar of a phone
nav-more = Больш
since-today = ад сёньня
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
   *[many] Яшчэ { $count } групаў у нястачы
}
task-red-more = Ім не стае найважнейшага.
task-short = { $thing }: не стае { $amount }
task-surplus = { $thing }: лішнія { $amount }
task-unverified = { $count ->
    [one] { $count } тэрміновая патрэба не правераная
    [few] { $count } тэрміновыя патрэбы не правераныя
   *[many] { $count } тэрміновых патрэбаў не правераныя
}
task-unverified-more = Сьпярша ператэлефануйце, тады рэчы змогуць паехаць.
task-silent = { $count ->
    [one] Пра { $count } накладную няма справаздачы
    [few] Пра { $count } накладныя няма справаздачы
   *[many] Пра { $count } накладных няма справаздачы
}
task-silent-more = Выехалі некалькі дзён таму. Патэлефануйце кіроўцам або атрымальнікам.
task-undecided = { $count ->
    [one] { $count } накладная ў дарозе чакае рашэньня
    [few] { $count } накладныя ў дарозе чакаюць рашэньня
   *[many] { $count } накладных у дарозе чакаюць рашэньня
}
task-undecided-more = Нікога не было або ніхто ўжо ня просіць. Скажыце, ці гэта едзе іншым, застаецца запасам або вяртаецца.
task-overdue = { $count ->
    [one] { $count } абяцаная прапанова ня прыбыла
    [few] { $count } абяцаныя прапановы ня прыбылі
   *[many] { $count } абяцаных прапановаў ня прыбылі
}
task-overdue-more = Запытайце донараў, калі чакаць.
task-deed = { $count ->
    [one] { $count } рашэньне чакае на другога чалавека
    [few] { $count } рашэньні чакаюць на другога чалавека
   *[many] { $count } рашэньняў чакаюць на другога чалавека
}
task-deed-more = Згадзецеся за суткі, інакш страціць моц.
task-agreed = { $count ->
    [one] { $count } вашае рашэньне ўхваленае
    [few] { $count } вашыя рашэньні ўхваленыя
   *[many] { $count } вашых рашэньняў ухваленыя
}
task-agreed-more = Выканайце за суткі, інакш страціць моц.
task-lapsing = { $count ->
    [one] { $count } патрэба хутка страціць моц
    [few] { $count } патрэбы хутка страцяць моц
   *[many] { $count } патрэбаў хутка страцяць моц
}
task-lapsing-more = Запытайце, ці яны яшчэ актуальныя.
task-ending = { $count ->
    [one] Тэрмін { $count } партыі міне раней, чым яе раздадуць
    [few] Тэрмін { $count } партыяў міне раней, чым іх раздадуць
   *[many] Тэрмін { $count } партыяў міне раней, чым іх раздадуць
}
task-ending-more = Раздаць — гэта каля дванаццаці дзён. Іх яшчэ нікому ня прызначана.
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
task-purchase-more = Згадзецеся або скажэце, што ня купляем.
task-not-here = { $count ->
    [one] { $count } закупка ня прыбыла
    [few] { $count } закупкі ня прыбылі
   *[many] { $count } закупак ня прыбылі
}
task-not-here-more = Ухвалена ці заплачана два тыдні таму. Запытайце краму.
task-papers = { $count ->
    [one] { $count } машыне не стае папераў
    [few] { $count } машынам не стае папераў
   *[many] { $count } машынам не стае папераў
}
task-papers-more = Бязь іх на мяжы не прапусьцяць.
task-papers-end = { $count ->
    [one] У { $count } аўтамабіля заканчваецца дакумэнт
    [few] У { $count } аўтамабіляў заканчваюцца дакумэнты
    [many] У { $count } аўтамабіляў заканчваюцца дакумэнты
   *[other] У { $count } аўтамабіля заканчваюцца дакумэнты
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
    [few] Спасылкі { $count } групаў хутка перастануць дзейнічаць
   *[many] Спасылкі { $count } групаў хутка перастануць дзейнічаць
}
task-link-more = Зрабеце новую і перадайце групе.
task-fits = { $count ->
    [one] { $count } новая прапанова пасуе да патрэбы
    [few] { $count } новыя прапановы пасуюць да патрэбаў
   *[many] { $count } новых прапановаў пасуюць да патрэбаў
}
task-fits-more = Адкажэце хутка: людзі трымаюць гэта для вас.
task-offer = { $count ->
    [one] { $count } прапанова без адказу
    [few] { $count } прапановы без адказу
   *[many] { $count } прапановаў без адказу
}
task-offer-more = Прымеце, запытайце або адхілеце з падзякай.
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
stock-differs = Разыходжаньні

## What buttons do
do-find = Знайсьці
do-show = Паказаць
do-open = Адкрыць
do-save = Захаваць
do-check = Праверыць
do-compare = Параўнаць
do-see-them = Паглядзець
do-see-the-plan = Да пляну
do-say-how-much = Пазначыць, колькі
do-put-aside = Адкласьці
do-release = Вярнуць
do-add-need = Дадаць патрэбу
do-import = Імпартаваць сьпіс
do-import-list = Імпартаваць сьпіс
do-verify = Пазначыць праверанай
do-withdraw = Адклікаць
do-join = Аб’яднаць
do-plan = Скласьці плян
do-plan-again = Сплянаваць нанова
do-adopt = Прыняць гэты плян

## Finding and long lists
find-label = Знайсьці што заўгодна
find-hint = Што, хто або нумар
find-nothing = Нічога ня знойдзена. Паспрабуйце адно слова або нумар, напрыклад N-12.
parts-label = Часткі сьпісу
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
choose-none = Зьняць выбар
chosen-label = Што зрабіць з абранымі
chosen = абрана

## Columns and names of fields
col-need = Патрэба
col-for = Для каго
col-group = Група
col-amount = Колькасьць
col-covered = Пакрыта
col-when = Калі
col-checked = Праверка
col-priority = Тэрміновасьць
col-kind = Від
col-choose = Выбар
col-lot = Партыя
col-where = Дзе
col-hub = Хаб
col-on-shelf = На паліцы
col-free = Вольна
col-kept = Зарэзэрвавана
col-until = Прыдатна да
col-account = Лічыцца як
col-cell = Ячэйка
col-line = Радок
col-why = Чаму
col-why-this = Чаму менавіта гэта
col-on-board = У кузаве
col-source = Крыніца
col-what = Што
cover-done = перададзена
cover-coming = у пляне або ў дарозе
cover-nothing = яшчэ нічога
cover-unknown = яшчэ не палічыць
amount-unknown = Колькасьць невядомая
before-day = Да { $day }
no-day = Бяз даты
wanted-by = Трэба да
may-stay-empty = Можна не запаўняць.
source-row = { $source }, радок { $row }

## Needs
needs-lead = Што просяць, для каго й наколькі гэта пакрыта.
needs-search = Знайсьці патрэбу
needs-caption = Патрэбы, для каго й наколькі пакрытыя
needs-empty = Тут няма патрэбаў. Імпартуйце сьпіс або дадайце ўручную.
need-line = Як было напісана
need-verify = Праверыць патрэбу
need-revise = Зьмяніць патрэбу
need-withdraw = Адклікаць патрэбу
need-withdraw-hint = Яе больш не плянуюць. Гісторыя застаецца.
need-twins = Магчыма, тое самае
need-join-hint = Іншая патрэба дзейнічае далей; гэтая закрытая, яе можна чытаць.
need-given = Зарэзэрвавана для яе плянам
need-closed = Гэтая патрэба закрытая й больш не плянуецца.
need-withdrawn = Адклікана
need-joined = Тое самае, што { $need }
need-unknown-amount = Яшчэ невядома, колькі трэба. Запытайце і ўпішэце колькасьць.
part-received = Перададзена
part-on-road = У дарозе
part-planned = У пляне
part-missing = Не хапае
words-none = Словаў да гэтага не захавана.
words-erased = Словы сьцёртыя назаўжды. Колькасьці застаюцца.
fact-written = Колькасьць, як напісана
fact-minimum = Карысна ад
fact-substitutes = Замена
fact-valid-until = Патрэбна да
fact-raised = Паведамлена
fact-source = Са сьпісу
change-asked = колькасьць { $number }
change-minimum = прынамсі { $number }
new-need-lead = Так, як расказалі. Праверыць можна пазьней.
new-need-no-group = Патрэба належыць групе. Дадайце першую групу.
new-need-what = Што патрэбна
new-need-what-hint = Пішэце й абярэце са сьпісу.
new-need-amount-hint = 49 або 5 кг. Калі невядома, пакіньце пустым.
new-need-words = Што было сказана
new-need-words-hint = Захоўваецца запячатаным; можна сьцерці назаўжды.
trust-label = Адкуль гэта вядома
problem-no-item = Каталёг ня ведае «{ $text }». Абярэце назву са сьпісу.
problem-amount = «{ $text }» — ня колькасьць. Пішэце лічбамі: 49 або 5 кг.
problem-day = «{ $text }» — ня дата. Абярэце яе ў каляндары.
problem-group = Спачатку абярэце групу.
problem-hub = Спачатку абярэце хаб.
problem-name = Напішэце назву, вядомую абодвум бакам.
problem-none-chosen = Нічога не абрана. Спачатку пазначце патрэбы.
problem-some = Зроблена: { $done }. Ня зроблена: { $left }. { $why }
problem-file = Спачатку абярэце файл.
problem-unreadable-file = { $why } Нічога не захавана.

## Stock
stock-lead = Што ёсьць на паліцах і што з таго вольнае.
stock-here = На паліцах
stock-free = Вольнае
stock-ending = Хутка тэрмін
stock-expired = Пратэрмінаванае
stock-aside = Адкладзенае
stock-search = Знайсьці партыю
stock-search-hint = Што або нумар
stock-caption = Партыі, дзе яны й што вольнае
stock-empty = Тут пуста. Імпартуйце сьпіс таго, што прыйшло.
stock-to-count = трэба палічыць (у кнігах: { $amount })
lot-to-count = трэба палічыць (у кнігах: { $amount }); больш прыйшло з
kept-legend = зарэзэрвавана плянам
lot-nowhere = Не на паліцы
lot-where = Дзе кожная адзінка
lot-where-hint = разам заўжды нуль
lot-kept = Зарэзэрвавана для
lot-put-aside = Адкласьці
lot-put-aside-hint = Пашкоджанае, пратэрмінаванае ці сумнеўнае больш не плянуюць.
lot-release = Вярнуць на паліцу
lot-release-hint = Нехта паглядзеў: яно прыдатнае.
lot-let-out = выдаецца пасьля даты
lot-let-out-title = Усё адно выдаваць
lot-let-out-hint = Мінула толькі дата «лепей да». Адкрыйце адну штуку, паглядзіце й пакаштуйце, тады напішыце, чаму яе можна выдаваць. Гэта датычыць усёй партыі.
lot-let-out-why = Чаму можна выдаваць
do-let-out = Выдаваць
said-let-out = Яе зноў можна плянаваць, пакаваць і адпраўляць.
lot-sent-as = Прыйшла іншага памеру, чым адправілі, як частка
no-expiry = Не псуецца
expired-on = Пратэрмінавана { $day }
good-until = Да { $day }
account-donors-all = Усе донары разам
account-donors = Атрымана ад донараў
account-hub = На паліцы
account-quarantine = Адкладзена
account-road = У дарозе
account-discrepancy = Разыходжаньне
account-group = Перададзена
account-lost = Страчана
fact-condition = Стан
fact-batch = Сэрыя вытворцы
fact-origin = Адкуль
fact-donor = Код донара
donor-forgotten = забыты паводле ўласнае просьбы
hub-add = Дадаць хаб
hub-name = Назва хабу
hub-name-hint = Вашае месца з паліцамі.
hub-place = Горад

## Groups
groups-count = { $count ->
    [one] { $count } група
    [few] { $count } групы
   *[many] { $count } групаў
}
groups-open = { $count ->
    [one] { $count } з адкрытымі патрэбамі
    [few] { $count } з адкрытымі патрэбамі
   *[many] { $count } з адкрытымі патрэбамі
}
groups-empty = Групаў яшчэ няма. Дадайце першую або імпартуйце сьпіс.
group-add = Дадаць групу
group-name = Назва групы
group-name-hint = Назва, вядомая абодвум бакам. Безь імёнаў людзей.
group-place = Горад, калі яго можна ведаць
group-place-hint = Запячатваецца. Можна не запаўняць.
group-open = { $count ->
    [one] { $count } адкрытая патрэба
    [few] { $count } адкрытыя патрэбы
   *[many] { $count } адкрытых патрэбаў
}
group-critical = { $count ->
    [one] { $count } крытычная
    [few] { $count } крытычныя
   *[many] { $count } крытычных
}
group-all-met = Адкрытых няма
group-needs = Адкрытыя патрэбы
group-all-needs = Усе яе патрэбы
group-no-needs = Гэтая група ня мае адкрытых патрэбаў.

## Import
import-title = Імпарт сьпісу
import-lead = XLSX, ODS, XLS, CSV або JSON, як іх дасылаюць.
import-what = Які гэта сьпіс
import-needs = Што патрэбна
import-stock = Што прыйшло
import-hub = У які хаб
import-no-hub = Рэчам патрэбнае месца з паліцамі. Дадайце першы хаб.
import-file = Файл
import-file-hint = Да 64 МБ.
import-read = Прачытаць файл
import-nothing-yet = Нічога не захоўваецца, пакуль вы ня ўбачыце вынік.
import-reading = Файл чытаецца
import-adding = Сьпіс дадаецца
progress-lead = Старонка абнаўляецца штосэкунды. Можна пакінуць яе адкрытай.
import-found = Што ў сьпісе
import-rows = { $count ->
    [one] { $count } радок
    [few] { $count } радкі
   *[many] { $count } радкоў
}
import-nothing-stored = Яшчэ нічога не захавана.
import-nothing-found = Ніводнага радка не прачытана. Паглядзеце прычыны ніжэй.
import-forget = Забыць сьпіс
import-add = { $count ->
    [one] Дадаць { $count }
    [few] Дадаць { $count }
   *[many] Дадаць { $count }
}
import-more = { $count ->
    [one] Яшчэ { $count } радок палічаны, тут не паказаны.
    [few] Яшчэ { $count } радкі палічаныя, тут не паказаныя.
   *[many] Яшчэ { $count } радкоў палічана, тут не паказана.
}
import-records = Будзе дададзена
import-records-hint = Гэтыя радкі зразумелыя.
import-questions = Пытаньні
import-questions-hint = Ня будзе дададзена. Выпраўце файл і прачытайце зноў.
import-notes = Варта зірнуць
import-notes-hint = Будзе дададзена так, як тут сказана.
import-duplicates = Паўторы
import-duplicates-hint = Лічыцца адзін раз.
import-left-out = Прапушчана
import-left-out-hint = Кожны радок з прычынай.
import-repeats = Паўтарае радок { $row }.
import-row = радок { $row }

## Plan
plan-title = Хто што атрымае й чаму
plan-lead = Нішто не рэзэрвуецца й ня рухаецца, пакуль плян ня прымуць.
plan-made = Складзены { $made }, радкоў: { $lines }.
plan-made-adopted = Складзены { $made }, прыняты, радкоў: { $lines }.
plan-none = { $count ->
    [one] Пляну яшчэ няма, адкрытая { $count } патрэба.
    [few] Пляну яшчэ няма, адкрытыя { $count } патрэбы.
   *[many] Пляну яшчэ няма, адкрыта { $count } патрэбаў.
}
plan-nothing = Плянаваць няма чаго: адкрытых патрэбаў няма.
plan-making = Плян складаецца
plan-proposed = Прапанаваны
plan-in-force = Дзейнічае
plan-past = Ужо ня дзейнічае
plan-not-exact = Плянаваньне спынілі раней. Плян добры, але, магчыма, не найлепшы.
plan-gives-nothing = Нічога на паліцах не пасуе да адкрытых патрэбаў.
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
    [few] Яшчэ { $count } грузы не паказаныя.
   *[many] Яшчэ { $count } грузаў не паказана.
}
plan-unmet = Не задаволена, і чаму
plan-unmet-all = Усё незадаволенае
plan-all-met = Усе адкрытыя патрэбы задаволеныя цалкам.
plan-fair = Ці справядліва?
plan-older = Іншыя пляны
fair-now = цяпер
fair-then = пасьля пляну
fair-told = Цяпер { $now }, пасьля пляну { $then }
sum-met = Патрэбы, задаволеныя цалкам
sum-met-of = { $met } з { $open }
sum-was = дзейны плян: { $count }
sum-partly = Задаволеныя часткова
sum-lines = Радкі
sum-lines-new = { $count ->
    [one] { $count } адрозьніваецца ад дзейнага пляну
    [few] { $count } адрозьніваюцца ад дзейнага пляну
   *[many] { $count } адрозьніваюцца ад дзейнага пляну
}
sum-saved = Выкарыстана да канца тэрміну
sum-saved-lots = { $count ->
    [one] { $count } партыя
    [few] { $count } партыі
   *[many] { $count } партыяў
}
sum-saved-hint = тэрмін скончыцца за 30 дзён
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
trip-space = Аб’ём
trip-no-vehicle = Усе машыны са сьпісу замалыя
trip-unknown = { $count ->
    [one] Вага ці аб’ём { $count } радка невядомыя.
    [few] Вага ці аб’ём { $count } радкоў невядомыя.
   *[many] Вага ці аб’ём { $count } радкоў невядомыя.
}
part-of-whole = { $part } з { $whole } { $unit }
instead-of = замест: { $thing }
adopt-title = Прыняць гэты плян?
adopt-lead = Рэчы будуць зарэзэрваваныя для гэтых групаў. З паліцаў яшчэ нічога ня йдзе.
adopt-keeps = Што для каго будзе зарэзэрвавана
adopt-lines = { $count ->
    [one] { $count } радок
    [few] { $count } радкі
   *[many] { $count } радкоў
}
adopt-yes = Так, прыняць
adopt-no = Яшчэ не
why-given-only-lot = Адзіная партыя, якая пасуе
why-given-expires-first = Тэрмін канчаецца найраней, таму едзе першай
why-given-nearest = Найбліжэйшая з тых, што пасуюць
why-given-one-size-up = Дакладнага памеру няма: на адзін памер большая
why-given-substitute = Замена таго, што скончылася
why-given-look-first = Спачатку зірнеце: не пазначана, для каго
why-given-better-used-up = Лепшыя партыі ўжо вычарпаныя
why-given-equally-good = Адна зь некалькіх, што пасуюць аднолькава
why-unmet-none-in-stock = Няма ні гэтага, ні замены
why-unmet-all-there-is = Аддадзена ўсё, што ёсьць, і гэтага мала
why-unmet-size-missing = Ёсьць, але не такога памеру
why-unmet-would-spoil = Тое, што ёсьць, сапсуецца раней
why-unmet-more-urgent = Аддадзена больш тэрміновым патрэбам
why-unmet-shared-fairly = Справядліва падзелена з такімі ж тэрміновымі
why-unmet-below-minimum = Засталося менш, чым мае сэнс
why-unmet-amount-unknown = Яшчэ невядома, колькі трэба
why-unmet-not-goods = Гэта не ляжыць на паліцы: пытайце людзей
why-unmet-stopped = Плянаваньне спынілі раней
hand-title = Што дае плянаваньне
hand-needs = Патрэбы
hand-by-hand = Уручную
hand-by-plan = Гэты плян
hand-nothing = нічога не атрымалі
hand-partly = задаволеныя часткова
hand-met = задаволеныя цалкам
hand-share = сярэдняя доля
hand-hint = Уручную: спачатку самыя тэрміновыя, у той чарзе, як іх паведамілі. Кожная бярэ ўсё, што можа, спачатку тое, што раней псуецца.

## Plans beside each other, and changed by hand

why-given-by-hand = Вызначана ўручную
why-unmet-by-hand = Чалавек даў менш або аддаў прыдатнае іншым
plan-compare = Паглядзець, што ён мяняе
compare-title = Што мяняе гэты плян
compare-lead-in-force = Побач зь дзейным плянам:
compare-lead-proposal = Побач з прапановай, якую зьмянілі ўручную:
compare-lead-none = Дзейнага пляну не было. Вось што ён даў бы.
compare-same = Паводле абодвух усе атрымліваюць тое самае.
compare-groups = Група за групай
compare-lines = Хто атрымлівае менш, хто больш
compare-share = Задаволена ў сярэднім
compare-change = Зьмена
compare-before-after = Да → пасьля
compare-less = Атрымлівае менш
compare-more = Атрымлівае больш
compare-by-hand = Вызначана ўручную
compare-worse = Стала горш
compare-better = Стала лепш
change-link = Зьмяніць
change-title = Вызначыць уручную, што атрымае
change-missing = Не хапае: { $amount }.
change-lead = Атрымае роўна тое, што вы тут напішаце. Астатняе будзе сплянавана нанова. Вы ўбачыце, чаго гэта каштуе іншым.
change-there = Ёсьць
change-nothing-fits = Сёньня ніводная партыя не пасуе.
change-do = Сплянаваць астатняе
problem-by-hand = Вызначанага для { $need } ужо няма, або яно не пасуе. Сплянуйце нанова.
problem-by-hand-gone = { $text }: патрэба ўжо не адкрытая. Сплянуйце нанова.
problem-by-hand-too-much = { $text }: столькі там няма. Напішэце менш.
problem-by-hand-more-than-asked = { $text }: гэта больш, чым не хапае. Напішэце менш.
plan-by-hand = { $count ->
    [one] { $count } патрэба вызначаная ўручную.
    [few] { $count } патрэбы вызначаныя ўручную.
   *[many] { $count } патрэбаў вызначана ўручную.
}

## Convoys

convoy-title = Канвой
convoy-plan = Сплянаваць канвой
convoy-lead = Якая машына што куды вязе і як усе вяртаюцца дахаты.
convoy-vehicles = Машыны
convoy-kind = Від
convoy-back = Вяртаюцца
convoy-given = Застаюцца на месцы
convoy-carries = { $kg } кг, { $space } м³
convoy-day = Могуць выехаць
convoy-make = Сплянаваць канвой
convoy-making = Канвой плянуецца
convoy-none = Назавеце хаця б адну машыну.
convoy-leaves = Выяжджае { $day }, 06:00.
convoy-map = Мапа
convoy-road = Дарога
convoy-alone = па адной: { $km } км
convoy-last = Апошняя перадача
convoy-never = ніколі
convoy-left = Застаюцца
convoy-late = Пазьней за тэрмін
convoy-rides = Платная дарога дахаты
convoy-before = было: { $value }
convoy-is-back = вяртаньне { $time }
convoy-stays = застаецца на апошнім прыпынку, экіпаж вяртаецца зь іншымі
convoy-pays = застаецца на апошнім прыпынку, экіпаж вяртаецца аўтобусам або цягніком
convoy-load = Загрузіць для групы { $group }: { $weight }, радкоў: { $lines }
convoy-unload = Перадаць групе { $group }: { $weight }, радкоў: { $lines }
convoy-unweighed = вага невядомая
convoy-collect = Сядае экіпаж машыны { $number }
convoy-turn = Грузы стаяць у парадку загрузкі: што выходзіць апошнім, заходзіць першым.
convoy-without = Бяз гэтай машыны
convoy-later = На дзень пазьней
convoy-change = Іншыя машыны ці правілы
convoy-why-place = Невядома, дзе хаб або група.
convoy-why-large = Завялікае для любой машыны.
convoy-why-vehicle = Ніводная машына ня мае месца або часу.
convoy-map-told = { $count ->
    [one] { $count } шлях на мапе
    [few] { $count } шляхі на мапе
   *[many] { $count } шляхоў на мапе
}
convoy-more-left = { $count ->
    [one] яшчэ { $count }
    [few] яшчэ { $count }
   *[many] яшчэ { $count }
}
convoy-home = Вяртаньне
convoy-two = Двое кіроўцаў
convoy-curfews-counted = { $count ->
    [0] Ніводная камэнданцкая гадзіна ня ўлічаная
    [one] Улічаная { $count } камэнданцкая гадзіна
    [few] Улічаныя { $count } камэнданцкія гадзіны
   *[many] Улічана { $count } камэнданцкіх гадзінаў
}
convoy-posts-counted = { $count ->
    [0] і ніводная мяжа.
    [one] і чаканьне на { $count } пункце пропуску.
    [few] і чаканьне на { $count } пунктах пропуску.
   *[many] і чаканьне на { $count } пунктах пропуску.
}
convoy-waiting = Межы й камэнданцкія гадзіны
convoy-not-sure = Камэнданцкія гадзіны й межы мяняюцца штодня. Перад выездам спытайце тых, хто там.
convoy-why-post = Паміж дзьвюма краінамі невядомы ніводзін пункт пропуску, або ўсе зачыненыя.
sum-hours = { $hours } гадз { $minutes }
wait-to = Па дарозе да: { $place }
wait-at-post = Пункт пропуску { $place }
wait-to-post = Па дарозе да пункту пропуску { $place }
wait-border = Мяжа й чарга да { $until } ({ $length })
wait-curfew = Камэнданцкая гадзіна: стаіць да { $until } ({ $length })
wait-break = Перапынак кіроўцы да { $until } ({ $length })
wait-rest = Адпачынак экіпажу да { $until } ({ $length })
wait-company = Чакае на астатніх са свайго гурту да { $until } ({ $length })
wait-crew = Чакае да { $until } на людзей, якіх вязе дахаты ({ $length })
wait-meeting = Чакае да { $until }, калі там будуць людзі ({ $length })
convoy-by-service = Адлегласьці й час — ад службы дарогаў. Яна даведалася, у якіх гарадах усё ляжыць.
convoy-service-public = Служба дарогаў можа быць па-за вашай сеткай. Хто ёю кіруе, даведаецца, да якіх гарадоў едуць канвоі.
convoy-by-map = Адлегласьці й час — з прачытанай мапы.
convoy-by-estimate = Адлегласьці й час — прыблізныя: дарогаў не прачытана.
convoy-ways-estimated = { $count ->
    [one] { $count } шлях паміж двума месцамі прыблізны: яго ніхто ня ведае.
    [few] { $count } шляхі паміж месцамі прыблізныя: іх ніхто ня ведае.
   *[many] { $count } шляхоў паміж месцамі прыблізныя: іх ніхто ня ведае.
}
convoy-service-failed = Служба дарогаў ня ўжытая: { $why }.
service-silent = яна не адказвае
service-public = яе адрас ужо не ў прыватнай сетцы
service-declined = яна адмаўляе
service-unreadable = яе адказ — не табліца гэтых месцаў
service-untrue = яе адказ ня можа быць праўдай
service-too-many = месцаў зашмат, каб спытаць
rules-title = У дарозе
rules-lead = Усюды ёсьць звычайнае значэньне.
rules-look = На гэта варта зірнуць яшчэ раз
rules-wrong = Некаторыя палі немагчыма зразумець. Яны пазначаныя; напісанае вамі засталося.
rules-curfews = Камэнданцкія гадзіны
rules-areas = { $count ->
    [one] { $count } мясцовасьць
    [few] { $count } мясцовасьці
   *[many] { $count } мясцовасьцяў
}
rules-curfews-hint = Гадзіны накшталт 23:00-05:00; некалькі — праз коску. Пустое — камэнданцкай гадзіны няма. Усе гадзіны паводле гадзіньніка гэтага цэнтру.
rules-curfew-told = Як паведамлена { $day }
rules-curfew-guess = Нашая здагадка: ніхто не паведаміў
rules-curfew-none = Невядома ні пра адну
rules-area = Яшчэ вобласьць або краіна
rules-hours = Камэнданцкая гадзіна там
rules-more-area = Яшчэ мясцовасьць
rules-borders = Межы
rules-posts = { $count ->
    [0] паміж гэтымі месцамі няма
    [one] { $count } пункт
    [few] { $count } пункты
   *[many] { $count } пунктаў
}
rules-borders-hint = Паміж гэтымі месцамі канвой перасякае мяжу на адным з пунктаў ніжэй: там, адкуль выедзе найраней.
rules-wait-usual = Звычайнае чаканьне
rules-wait-hint = У гадзінах; даўжэй чакаў толькі адзін зь пяці. Прыклад: 4:00, або паводле гадзінаў дня: 06-20 6:00, 20-06 3:00. Тут нашая здагадка.
rules-company = Хто з кім перасякае мяжу
rules-company-hint = Тыя, хто перасякае мяжу разам, чакаюць адно аднаго перад чаргой.
rules-company-alone = Кожная машына сама
rules-company-pairs = Па дзьве
rules-company-all = Усе разам
rules-post = Пункт
rules-open = Гадзіны працы, калі не заўжды
rules-wait = Чаканьне, калі не звычайнае
rules-shut = Зачынены
rules-more-post = Яшчэ пункт,
rules-post-town = Горад побач
rules-post-from = Адна краіна
rules-post-to = Другая краіна
rules-people = Людзі й рэчы
rules-people-usual = як звычайна
rules-home = Куды вяртаюцца экіпажы машынаў, якія застаюцца
rules-home-hint = Горад. Пустое — хаб, адкуль выяжджаюць.
rules-apart = Лекі й тое, што гарыць
rules-apart-hint = Як іх ведае каталёг.
rules-apart-yes = Ніколі ў адной машыне
rules-apart-no = Можна ў адной машыне
bad-count = Назавеце цэлы лік ад 0 да 40.
bad-day = Назавеце дзень, які яшчэ не мінуў.
bad-hours = Пішэце гадзіны накшталт 23:00-05:00, ад 00:00 да 24:00.
bad-hours-overlap = Два прамежкі маюць супольны час.
bad-hours-whole-day = Ад дня нічога не застаецца.
bad-wait = Пішэце чаканьне ў гадзінах: 4:00, або для кожнай часткі дня: 06-20 6:00, 20-06 3:00.
bad-wait-too-long = Ніхто не плянуе больш за 240 гадзінаў.
bad-wait-gap = Назавеце чаканьне для кожнай гадзіны дня.
bad-area = Няма вобласьці ці краіны з такой назвай. Абярэце са сьпісу.
bad-area-missing = Назавеце вобласьць або краіну.
bad-country = Няма краіны з такой назвай. Абярэце са сьпісу.
bad-border = Паміж імі нікога не правяраюць: пункту пропуску няма.
bad-town = Горад з такой назвай там невядомы.
bad-towns = Такую назву маюць некалькі гарадоў. Назавеце іншы паблізу.

## History
history-title = Што адбылося
history-lead = Тут ніколі нічога не сьціраюць.
history-home = Адкрыць старонку
history-empty = Пра гэта яшчэ нічога не запісана.
event-by = { $actor }, запіс { $seq }
fact-hub-opened = Адкрыты хаб { $hub }.
fact-group-added = Дададзеная група { $group }.
fact-list-read = { $count ->
    [one] Імпартаваны сьпіс: { $count } радок.
    [few] Імпартаваны сьпіс: { $count } радкі.
   *[many] Імпартаваны сьпіс: { $count } радкоў.
}
fact-need-raised = Паведамленая патрэба: { $amount }.
fact-need-revised = Зьменена: { $change }.
fact-need-verified = Праверана: { $trust }.
fact-need-withdrawn = Адклікана.
fact-needs-joined = { $joined } далучана да { $kept }.
fact-offer-made = Прыйшла прапанова.
fact-offer-accepted = Прапанова прынятая.
fact-offer-declined = Прапанова адхіленая з падзякай.
fact-lot-taken-in = Хаб { $hub }: прыйшло { $amount }.
fact-plan-proposed = Плян прапанаваны.
fact-plan-adopted = Плян прыняты.
fact-dispatched = Выехала: { $hub } → { $to }, накладная { $waybill }.
fact-receipt-reported = Палічана тое, што прыйшло з накладной { $waybill }.
fact-handover-reported = { $amount }: перададзена, { $hub } → { $group }.
fact-count-reported = Хаб { $hub }: палічана { $amount }.
fact-report-set-aside = Справаздача захаваная: на яе мае зірнуць чалавек.
fact-quarantined = Хаб { $hub }: адкладзена { $amount }.
fact-released = Хаб { $hub }: вернута на паліцу { $amount }.
fact-loss-proposed = Прапанавана сьпісаць: { $amount }. { $reason }.
fact-loss-confirmed = Сьпісана: { $amount }.
fact-discrepancy-settled = { $amount }: патлумачана, { $from } → { $to }.

## About
about-lead = Патрэбы, рэчы й канвоі цэнтру дапамогі на адным кампутары.
about-licence = Ліцэнзія
about-licence-text = Busel — вольная праграма паводле ліцэнзіі GNU Affero General Public License вэрсіі 3 або навейшай. Яе можна ўжываць, вывучаць, пашыраць і паляпшаць.
about-privacy = Што выходзіць з гэтага кампутара
about-privacy-text = Нічога. Старонкі нікога не пытаюць, а імёны й назвы запячатаныя на дыску.
about-sources = Чые факты й формы ўнутры
source-places = Мясцовасьці
source-catalogue = Пазыцыі, вага, адзінкі
source-countries = Назвы краінаў
source-roads = Дарогі, калі цэнтар прачытаў мапу
source-typeface = Шрыфт
source-icons = Піктаграмы

## Trouble
trouble-home = Да «Сёньня»
trouble-reference = Нумар { $number }
trouble-not-found = Тут такога няма
trouble-not-found-text = Такой старонкі ці рэчы няма. Шукайце паводле назвы або нумару.
trouble-stale = Старонка састарэла
trouble-stale-text = Нічога ня зьменена. Адкрыйце старонку зноў і паўтарэце.
trouble-too-large = Зашмат за адзін раз
trouble-too-large-text = Файл можа мець да 64 МБ. Нічога не захавана. Дашлеце часткамі.
trouble-unreadable = Форма не прачытаная
trouble-unreadable-text = Нічога ня зьменена. Адкрыйце старонку зноў і паўтарэце.
trouble-forgotten = Гэты файл забыты
trouble-forgotten-text = Ён чакаў задоўга або ўжо дададзены. Нічога ня страчана. Прачытайце зноў.
trouble-broken = Нешта зламалася тут, ня ў вас
trouble-broken-text = Нічога не захавана. Паспрабуйце яшчэ раз. Калі не дапаможа, паведаміце нумар.

## Values of the domain
priority-p1 = Крытычна, 72 гадзіны
priority-p2 = Тэрмінова, 7 дзён
priority-p3 = Звычайна, 30 дзён
priority-p4 = Калі магчыма
trust-v0 = Не праверана
trust-v1 = Ператэлефанавалі
trust-v2 = Ліст або паручальнік
trust-v3 = Надзейны партнэр
substitutes-allowed = Што дазваляе каталёг
substitutes-refused = Менавіта гэта або нічога
condition-new = Новае
condition-good = Ужыванае, спраўнае
condition-worn = Зношанае, прыдатнае
condition-rags = Толькі на анучы
loss-expired = Пратэрмінавана
loss-damaged = Пашкоджана
loss-stolen = Скрадзена
loss-seized = Канфіскавана ўладамі
loss-destroyed = Зьнішчана атакай
loss-on-the-way = Страчана ў дарозе
loss-wrong-group = Дасталося іншай групе
wearer-adult = для дарослых
wearer-man = мужчынскае
wearer-woman = жаночае
wearer-child = дзіцячае
wearer-boy = для хлопчыкаў
wearer-girl = для дзяўчынак
wearer-baby = для немаўлятаў
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
    [one] найменшая манэта
    [few] найменшыя манэты
   *[many] найменшых манэтаў
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
   *[many] кансультацыяў
}
unit-day = { $count ->
    [one] дзень
    [few] дні
   *[many] дзён
}
unit-hour = { $count ->
    [one] гадзіна
    [few] гадзіны
   *[many] гадзінаў
}
unit-ticket = { $count ->
    [one] квіток
    [few] квіткі
   *[many] квіткоў
}
kind-baby = Для немаўлятаў
kind-boots = Чаравікі
kind-clothing = Адзеньне
kind-comfort = Прыемныя дробязі
kind-comms = Сувязь
kind-education = Школа
kind-food = Ежа
kind-fuel = Паліва
kind-household = Для дому
kind-hygiene = Гігіена
kind-medical = Мэдычныя вырабы
kind-medicine = Лекі
kind-money = Грошы
kind-pet = Для хатніх жывёлаў
kind-power = Энэргія й сьвятло
kind-service = Паслугі
kind-shelter = Прытулак
kind-shoes = Абутак
kind-toys = Цацкі й гульні
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
    [4] чацьвер
    [5] пятніца
    [6] субота
   *[7] нядзеля
}
date-month = { $month ->
    [1] студз.
    [2] лют.
    [3] сак.
    [4] крас.
    [5] траў.
    [6] чэрв.
    [7] ліп.
    [8] жн.
    [9] вер.
    [10] кастр.
    [11] ліст.
   *[12] сьнеж.
}
date-month-long = { $month ->
    [1] студзеня
    [2] лютага
    [3] сакавіка
    [4] красавіка
    [5] траўня
    [6] чэрвеня
    [7] ліпеня
    [8] жніўня
    [9] верасьня
    [10] кастрычніка
    [11] лістапада
   *[12] сьнежня
}

## Why a rule says no
refusal-not-allowed = Вашая роля гэтага не дазваляе. Нічога ня зьменена. Зьвярнецеся да каардынатара ці каардынатаркі.
refusal-unknown = { $thing }: такога тут няма. Нічога ня зьменена. Праверце нумар.
refusal-unknown-item = У каталёгу няма «{ $thing }». Нічога ня зьменена. Абярэце іншую пазыцыю.
refusal-read-before = Гэты сьпіс ужо імпартаваны як { $thing }. Нічога не дададзена двойчы.
refusal-empty = Тут нічога няма. Нічога ня зьменена. Упішэце колькасьць, большую за нуль.
refusal-too-many = Больш за { $count } радкоў. Нічога ня зьменена. Дашлеце часткамі.
refusal-too-long = Тэкст задоўгі. Нічога ня зьменена. Скараціце яго.
refusal-closed = { $thing }: ужо закрыта. Нічога ня зьменена. Гісторыя застаецца.
refusal-itself = Патрэбу нельга далучыць да яе самой. Нічога ня зьменена. Абярэце іншую.
refusal-not-the-same = Гэта дзьве розныя патрэбы. Нічога ня зьменена. Пакіньце абедзьве.
refusal-short = { $thing }: там толькі { $count }. Нічога ня зьменена. Пералічэце або вазьмеце менш.
refusal-reserved = { $thing }: плян трымае гэта для іншых. Нічога ня зьменена. Спачатку сплянуйце нанова.
refusal-expired = { $thing }: тэрмін скончыўся { $day }. Нічога ня зьменена. Адкладзеце.
refusal-to-be-counted = З { $waybill } прыйшло больш { $thing }, чым адправілі: на паліцы, мабыць, ужо ня ўсё. Нічога ня зьменена. Палічыце паліцу альбо напішыце, адкуль лішак.
refusal-never-let-out = Дата { $thing } абавязковая. Нічога ня зьменена. Выдаваць можна толькі ежу пасьля «лепей да», ніколі лекі альбо дзіцячае харчаваньне.
refusal-plan-outdated = Тым часам пачаў дзейнічаць іншы плян. Нічога ня зьменена. Сплянуйце нанова.
refusal-plan-no-longer-fits = { $thing }: зьмянілася пасьля складаньня пляну. Нічога ня зьменена. Сплянуйце нанова.
refusal-already-in-force = { $thing } ужо дзейнічае. Нічога рабіць ня трэба.
refusal-same-person = Мае згадзіцца іншы чалавек. Нічога ня зьменена.
refusal-settled = { $thing }: ужо вырашана. Нічога ня зьменена.
refusal-no-difference = { $thing }: адкрытых разыходжаньняў няма. Нічога ня зьменена.
refusal-not-goods = «{ $thing }» не ляжыць на паліцы. Нічога ня зьменена.

## What was found in a file
why-unknown-item = «{ $text }» няма ў каталёгу. Падобнае: { $suggestions }.
why-unknown-dual-use = «{ $text }» няма ў каталёгу. Яно патрабуе праверкі на вываз: { $why }. Падобнае: { $suggestions }.
why-ambiguous-item = «{ $text }» можа азначаць рознае: { $suggestions }. Што менавіта?
why-no-item = Радок ня кажа, пра што ён.
why-no-amount = Колькасьць не пазначаная.
why-unreadable-amount = «{ $text }» не чытаецца як колькасьць.
why-ambiguous-amount = «{ $text }» можна прачытаць дваяка: тысячы ці дробы?
why-range-amount = «{ $text }» — дыяпазон. Колькі трэба?
why-negative-amount = «{ $text }» менш за нуль.
why-absurd-amount = «{ $text }» — больш, чым можа быць у сьпісе.
why-date-for-amount = Дата { $text } стаіць на месцы колькасьці.
why-amount-each = «{ $text }» — гэта на кожнага: на колькіх?
why-formula-error = У ячэйцы памылка формулы { $error }.
why-unclear-shoe-size = Памер { $size }: брытанскі, амэрыканскі ці якая даўжыня ступні?
why-sizes-without-amounts = «{ $text }» — некалькі памераў. Колькі кожнага?
why-sizes-do-not-add-up = Памеры ў «{ $text }» даюць { $sum }, а колькасьць { $said }.
why-total = Гэты радок — падсумак іншых.
why-category-heading = Загаловак для { $category }.
why-heading = Загаловак: «{ $text }».
why-header-again = Шапка табліцы яшчэ раз.
why-decoy = Заўвага, а не радок: «{ $text }».
why-tags = Меткі для праграмаў, што апісваюць слупкі.
why-kept-out = Гэтаму тут ня месца: { $why }.
why-remark = Заўвага без пазыцыі ці колькасьці: «{ $text }».
why-closed = Радок кажа, што ён ужо закрыты: «{ $text }».
why-encoding-assumed = Файл не называе кадаваньня; прачытана як { $encoding }.
why-letters-lost = Не прачытана літараў: { $count }.
why-sheet-skipped = Аркуш «{ $sheet }» не прачытаны (радкоў: { $rows }): схаваны або не для ўжытку.
why-sheet-without-list = На аркушы «{ $sheet }» няма сьпісу, які можна прачытаць (радкоў: { $rows }).
why-no-header = Шапкі няма; слупкі вызначаныя паводле зьместу: { $columns }.
why-column-guessed = Слупка колькасьці няма; узятыя лікі пад «{ $column }».
why-two-columns = Слупкі «{ $used }» і «{ $other }» пра адно; прачытаны першы.
why-rows-cut = Прачытаныя толькі першыя радкі: { $limit }.
why-sheets-cut = Прачытана аркушаў: { $limit } з { $sheets }. Падзялеце файл, каб прачытаць астатняе.
why-columns-cut = Прачытаныя толькі першыя слупкі: { $limit }.
why-text-cut = Ячэйка абрэзаная пасьля { $limit } літараў.
why-error-beside = У ячэйцы памылка формулы { $error }.
why-unit-assumed = Адзінка не пазначаная; узята { $unit }.
why-unknown-unit = «{ $text }» — невядомая адзінка.
why-unit-content-unknown = Колькі «{ $item }» у адной адзінцы ({ $unit })?
why-unit-missing = Адзінка не пазначаная: «{ $item }» ня лічаць штукамі.
why-unit-does-not-fit = «{ $item }» ня мераюць у такіх адзінках: { $unit }.
why-units-differ = Колькасьць кажа { $one }, слупок адзінак — { $other }; узятая першая.
why-approximate = «{ $text }» — недакладная колькасьць.
why-multiplied = «{ $text }» прачытана як { $result }.
why-large-amount = { $text } — незвычайна шмат.
why-broken-piece = { $text } таго, што лічаць цэлымі.
why-size-assumed = Памер { $size } прыняты за { $system }.
why-size-unclear = «{ $text }» захавана як памер сваімі словамі.
why-spelling-assumed = «{ $text }» прачытана як { $item }.
why-ambiguous-date = Дату «{ $text }» можна прачытаць дваяка; яна засталася адкрытай.
why-unreadable-date = «{ $text }» не чытаецца як дата.
why-year-assumed = «{ $text }» прачытана як { $date }.
why-already-expired = Тэрмін { $date } мінуў.
why-near-duplicate = Тое самае ў той жа колькасьці ёсьць і ў радку { $row }.
why-export-check = Патрэбная праверка на вываз перад мяжой: { $why }.
why-weight-differs = Вага адзінкі: { $said } г паводле сьпісу й { $known } г паводле каталёгу.
why-place-from-title = Месца «{ $place }» узятае з загалоўка.
why-own-unit = адзінка самой пазыцыі
why-nothing-close = нічога падобнага
unreadable-empty = Файл пусты.
unreadable-too-large = Файл большы за 64 МБ. Дашлеце часткамі.
unreadable-bomb = Файл разгортваецца ў значна большы, чым здаецца.
unreadable-too-many-rows = У табліцы больш за 200 000 радкоў. Дашлеце часткамі.
unreadable-password-protected = Файл мае пароль. Захавайце яго без пароля.
unreadable-cut-off = Не хапае канца файла. Скапіюйце яго зноў.
unreadable-pdf = Гэта PDF. Дашлеце табліцу, зь якой ён зроблены.
unreadable-picture = Гэта выява. Дашлеце табліцу, якую яна паказвае.
unreadable-text-document = Гэта тэкставы дакумэнт. Скапіюйце табліцу ў электронную табліцу.
unreadable-web-page = Гэта вэб-старонка. Адкрыйце яе ў электроннай табліцы й захавайце як XLSX.
unreadable-archive = Гэта архіў. Распакуйце яго й дашлеце сьпісы.
unreadable-other-spreadsheet = Такія табліцы не чытаюцца. Захавайце як XLSX або CSV.
unreadable-binary = Гэта ня сьпіс: ні тэкст, ні табліца.
unreadable-broken-json = JSON пашкоджаны. Захавайце яго зноў.
unreadable-not-a-table = Гэты JSON — ня сьпіс радкоў.
unreadable-damaged = Файл пашкоджаны. Захавайце яго зноў.
unreadable-no-list = Нішто ў ім не падобнае да сьпісу рэчаў і колькасьцяў.
unreadable-not-opened = Файл не адкрываецца.
import-known = Пра гэта ўжо кажа { $need }.
import-zero = Нічога ня просіць.
import-read-before = Гэты сьпіс ужо імпартаваны як { $source }. Нічога не дадасца.
progress-rows = { $count ->
    [one] Прачытаны { $count } радок
    [few] Прачытаныя { $count } радкі
   *[many] Прачытана { $count } радкоў
}
problem-plan-too-large = Патрэбаў або партыяў больш, чым зьмяшчае плян.
problem-busy = Busel заняты іншымі файламі. Нічога не захавана. Паспрабуйце праз хвіліну.
at-the-machine = за кампутарам
until-day = да { $day }
role-admin = Даглядае кампутар
role-coordinator = Каардынатар(ка)
role-donor-desk = Стол донараў
role-warehouse = Склад
role-driver = Кіроўца
role-hand-out-point = Пункт выдачы
role-requester = Просіць для групы
role-auditor = Аўдытар(ка)
role-case-worker = Вядзе справы людзей
role-public = Хто заўгодна
matter-donors = хто дае
matter-offers = прапановы
matter-stock = запасы
matter-hubs = хабы
matter-groups = групы
matter-names = імёны й назвы
matter-needs = патрэбы
matter-contacts = кантакт
matter-places = дакладнае месца
matter-routes = шлях канвою
matter-plans = пляны
matter-lists = сьпісы
matter-waybills = накладныя
matter-photos = фота
matter-members = людзі цэнтру
matter-trail = журнал дзеяньняў
matter-safety = бясьпека
matter-totals = сумы
fact-member-added = { $who }: цяпер у цэнтры.
fact-granted = Атрыманая роля: { $grant }.
fact-taken-back = Забраная роля: { $grant }.
fact-member-left = { $who }: больш ня ў цэнтры.
fact-deed-proposed = Чакае на другога чалавека: { $deed }.
fact-deed-agreed = Другі чалавек згодны: { $deed }.
fact-looked = Прачытана: { $matter }.
fact-contact-kept = Кантакт запісаны.
fact-erased = Імёны, назвы, месцы й словы пра гэта зьнішчаныя. Рэчы засталіся ва ўліку.
fact-let-go = Словы, чый час скончыўся, зьнішчаныя.
fact-other = { $name }
deed-grant = { $who } атрымлівае ролю: { $grant }
deed-reset = новы ўваход для { $who }
deed-export-people = імёны, назвы, месцы й кантакты выходзяць з цэнтру ў файле
deed-wipe = ключы зьнішчаюцца, і ўсё разам зь імі
refusal-no-reach = «{ $thing }»: патрэбнае сваё месца або апошні дзень. Нічога ня зьменена. Абярэце.
refusal-past = Гэты дзень мінуў. Нічога ня зьменена. Абярэце пазьнейшы.
nav-me = Вы
nav-people = Людзі
nav-trail = Журнал
nav-safety = Бясьпека
do-back = Назад
own-nothing = нічога адмысловага
trouble-shut = Гэтыя дзьверы зачыненыя
sign-in-title = Увайсьці
sign-in-lead = Больш нікога не пытаем і адрасоў не захоўваем.
sign-in-again = Пакажэце яшчэ раз, што гэта вы
sign-in-again-lead = Тое, што вы хочаце зрабіць, не скасаваць, таму пытаем яшчэ раз. Дзейнічае пяць хвілінаў.
sign-in-passkey = З ключом доступу
sign-in-passkey-hint = Прылада папросіць палец, твар або свой код. Друкаваць нічога ня трэба.
sign-in-passkey-do = Увайсьці з ключом доступу
sign-in-passphrase = З парольнай фразай і кодам
sign-in-do = Увайсьці
sign-in-lost = Згубілі ўваход? Папрасеце новую спасылку ў каардынатара ці каардынатаркі. Вашую парольную фразу ніхто не прачытае.
passkey-failed = Прылада не адказала, або вы адмянілі. Нічога ня зьменена. Паспрабуйце яшчэ раз або іншым спосабам.
passkey-no-script = Гэты браўзэр без скрыптоў, а ключу доступу патрэбны скрыпт. Скарыстайцеся парольнай фразай і кодам.
passkey-lead = Цяпер прылада папросіць палец, твар або свой код.
door-name = Імя для ўваходу
door-passphrase = Парольная фраза
door-code = Код з праграмы
door-code-hint = Шэсьць лічбаў. Падыдзе й запасны код, адзін раз.
door-nobody = невядома хто
join-title = Вас запрасілі
join-lead = Праз гэтую спасылку вы зробіце свой уваход. Яна дзейнічае адзін раз.
join-demo = Агледзецца ў дэма
join-demo-lead = Тут нічога сапраўднага й нічога не абаронена. Не пішэце сюды сапраўдных імёнаў.
join-code = Шэсьць лічбаў, якія вам сказалі
join-code-hint = Іх кажуць уголас тыя, хто запрасіў, ня ў тым чаце, дзе спасылка.
join-do = Далей
join-demo-do = Увайсьці ў дэма
join-until = Спасылка дзейнічае да { $when }.
way-in-title = Зрабіць уваход
way-in-lead = Абярэце, як вы будзеце ўваходзіць. Ключ доступу — найбясьпечней і найхутчэй.
way-in-more = Дадайце яшчэ адзін уваход, каб згубленая прылада не пакінула вас звонку.
way-in-passkey = Ключ доступу
way-in-passkey-hint = Ён застаецца ў прыладзе або ключы бясьпекі, і яго ня выманіш. Ён толькі для гэтага адрасу.
way-in-label = Як вы завяце гэтую прыладу?
way-in-label-hint = Напрыклад «тэлефон». Хто адкрые прыладу, прачытае гэта: без сапраўдных імёнаў.
way-in-passkey-do = Зрабіць ключ доступу
way-in-passphrase = Парольная фраза й праграма з кодамі
way-in-passphrase-hint = Для старых прыладаў, Tor і сетак безь імёнаў. Ня менш за 15 знакаў.
way-in-name-hint = Псэўданім. Захоўваецца так, што прачытаць нельга.
way-in-six = Шэсьць словаў ад гэтага кампутара, калі хочаце:
way-in-passphrase-do = Далей да кодаў
code-title = Коды з праграмы
code-lead = Скануйце праграмай для кодаў. Паказваем толькі цяпер.
code-by-hand = Або ўвядзеце рукамі:
code-first = Код, які яна паказвае цяпер
code-do = Гатова
recovery-title = Запішэце гэта
recovery-lead = Кожны код адкрывае адзін раз, калі згубіцца тэлефон. Паказваем толькі цяпер. Трымайце на паперы, не ля прылады.
recovery-done = Запісана
sign-out = Выйсьці
own-sessions = Дзе вы ўвайшлі
session-passkey = З ключом доступу, з { $when }
session-passphrase = З парольнай фразай і кодам, з { $when }
session-demo = Праз дэма-спасылку, з { $when }
session-used = апошні раз { $when }
session-here = гэты браўзэр
session-end = Скончыць
session-end-others = Скончыць усе іншыя
own-ways = Вашыя ўваходы
passkey-since = з { $when }
passkey-suspicious = мог быць скапіяваны
passkey-remove = Прыбраць
own-passphrase = Парольная фраза й коды
own-recovery = Новыя запасныя коды
own-add-way = Дадаць уваход
own-change = Зьмяніць парольную фразу
own-current = Цяперашняя парольная фраза
own-new = Новая парольная фраза
people-lead = Кожны бачыць толькі тое, што трэба для ягонай працы.
people-deeds = Чакае на другога чалавека
deed-agree = Згадзіцца
deed-waits = чакае на іншага
deed-by = { $who }, { $when }
people-empty = Яшчэ нікога няма.
person-left = ужо ня ў цэнтры
people-add = Дадаць чалавека
people-name = Як вы завяце гэтага чалавека?
people-name-hint = Псэўданім лепшы за імя.
person-invite = Зрабіць спасылку
person-may = Ролі
grant-over = Гэта скончылася.
grant-take-back = Забраць
grant-title = Яшчэ роля
grant-role = Роля
grant-role-hint = Каардынатараў і тых, хто даглядае кампутар, пацьвярджае другі чалавек.
grant-reach = Дзе
grant-reach-hint = Склад — для аднаго хабу, просьба — для адной групы, кіроўца — для адной накладной.
grant-everywhere = Усюды
grant-until = Апошні дзень
grant-until-hint = Аўдыт заўжды мае апошні дзень.
grant-do = Даць
person-see-off = Пакідае цэнтар
person-see-off-hint = Усе ўваходы адразу спыняюцца. Зробленае застаецца ва ўліку пад нумарам.
invite-title = Спасылка для ўваходу
invite-lead = Для { $who }. Паказваем толькі цяпер, дзейнічае адзін раз, 48 гадзінаў.
invite-link = Дашлеце гэтую спасылку
invite-code = Скажэце гэтыя лічбы ўголас
invite-code-hint = Голасам, ніколі ня ў тым чаце, дзе спасылка.
problem-grant = Абярэце, якая роля, дзе й да калі. Нічога ня зьменена.
trail-lead = Хто што зрабіў і хто што прачытаў. Нічога не сьціраецца; імёнаў няма, толькі нумары.
trail-done = Ва ўліку
trail-door = Ля дзьвярэй
group-reach = Дзе яна і як зьвязацца
group-reach-hint = Ад гэтага можа залежаць жыцьцё. Кожнае чытаньне запісваецца з вашым нумарам.
look-do = Прачытаць
look-nothing = Нічога не запісана, або ўжо зьнішчана.
contact-new = Як зь імі зьвязацца
contact-keep = Захаваць кантакт
readers-title = Хто гэта чытаў
erase-title = Сьцерці, хто й дзе гэта
erase-hint = Назва, месца, кантакт і словы зьнішчаюцца адразу; копіі ключоў — праз 14 дзён. Рэчы застаюцца ва ўліку. Вярнуць нельга.
erase-do = Сьцерці назаўжды
safety-lead = Што выдасьць гэты кампутар, калі яго забяруць, і што з гэтым рабіць.
safety-well = добра
safety-act = дзейнічайце
safety-key = Ключ цэнтру
safety-key-well = Ён закрыты парольнай фразай. Яе сіла — вашая.
safety-key-act = Ён ляжыць адкрыта: хто забярэ дыск, прачытае ўсё. Толькі для спробы.
safety-tls = Шлях да браўзэра
safety-tls-well = Ён зашыфраваны.
safety-tls-act = Ён адкрыты, таму адказваем толькі гэтаму кампутару. Для іншых дайце сэртыфікат.
safety-second = Каардынатары
safety-second-well = Ёсьць другі чалавек для таго, што робяць удваіх.
safety-second-act = Калі іх менш за двух, няма каму згадзіцца. Дадайце яшчэ аднаго чалавека.
safety-auditors = Аўдытары цяпер
safety-auditors-well = Звонку ніхто не глядзіць.
safety-auditors-act = Нехта звонку можа глядзець. Гэта скончыцца само ў апошні дзень.
safety-invites = Спасылкі, якія чакаюць
safety-invites-well = Ніводная спасылка не ляжыць у чаце.
safety-invites-act = Кожная — дзьверы, пакуль не скарыстаюць або не мінуць 48 гадзінаў. Патрэбныя й лічбы.
safety-sessions = Браўзэры, дзе ўвайшлі
safety-sessions-well = Кожны сэанс скончыцца сам. Свой скончыце на сваёй старонцы.
safety-sessions-act = Кожны сэанс скончыцца сам.
safety-audit = Вонкавага аўдыту яшчэ не было
safety-audit-text = Ніхто звонку не правяраў гэтую праграму. Ня стаўце жыцьцё толькі на яе.
said-passkey-added = Ключ доступу дададзены.
said-session-ended = Скончана.
said-passkey-removed = Ключ доступу прыбраны.
said-passphrase-changed = Парольная фраза зьмененая. У іншых браўзэрах вы выйшлі.
said-member-added = Дададзена. Цяпер дайце ролю, потым зрабеце спасылку.
said-proposed = Прапанавана. Іншы чалавек мае згадзіцца цягам дня.
said-grant-changed = Зьменена. Чалавеку трэба ўвайсьці нанова.
said-seen-off = Чалавек пакінуў цэнтар. Усе ўваходы спыненыя.
said-agreed = Вы згадзіліся.
said-contact-kept = Кантакт захаваны.
said-erased = Сьцёрта. Рэчы засталіся ва ўліку.
door-wrong = Няслушна. Нічога ня зьменена. Паспрабуйце яшчэ раз.
door-wait = Зашмат спробаў. Пачакайце { $count } с; нікога не блякуем.
door-expired = Час скончыўся. Папрасеце новую спасылку.
door-gone = Такога запрашэньня няма, або яно ўжо скарыстанае. Папрасеце новую спасылку.
door-no-session = Ніхто не ўвайшоў. Спачатку ўвайдзеце.
door-not-fresh = Пакажэце яшчэ раз, што гэта вы.
door-too-short = Парольная фраза мае быць ня меншая за 15 знакаў. Нічога ня зьменена.
door-too-long = Задоўга. Нічога ня зьменена.
door-too-common = Гэта хутка адгадаюць. Вазьмеце шэсьць словаў або нешта даўжэйшае.
door-name-unfit = Такое імя не пасуе. Вазьмеце прынамсі дзьве бачныя літары.
door-name-taken = З такім імем ужо нехта ўваходзіць. Вазьмеце іншае.
door-label-unfit = Дайце кароткую зразумелую назву.
door-current-needed = Парольная фраза ўжо ёсьць. Зьмянеце яе на сваёй старонцы.
door-demo-only = Такія спасылкі працуюць толькі ў дэма.
door-last-way = Гэта ваш апошні ўваход. Спачатку дадайце іншы.
door-too-many = Ужо столькі, колькі можна. Спачатку прыбярэце адзін.
door-suspicious = Гэты ключ доступу маглі скапіяваць. Ён больш нічога не адкрывае. Скажэце каардынатару ці каардынатарцы.
door-fault = Кампутар ня змог. Нічога ня зьменена.
door-log-signed-in-passkey = Уваход з ключом доступу.
door-log-signed-in-passphrase = Уваход з парольнай фразай і кодам.
door-log-signed-in-demo = Уваход праз дэма-спасылку.
door-log-wrong-sign-in = Няслушная спроба ўваходу.
door-log-delayed = Спроба да канца чаканьня.
door-log-signed-out = Выхад.
door-log-session-ended = Сэанс скончаны.
door-log-invite-made = Створанае запрашэньне.
door-log-invite-taken = Запрашэньне прынятае.
door-log-invite-withdrawn = Запрашэньне адкліканае.
door-log-wrong-code = Лічбы ўголас былі няслушныя.
door-log-passkey-added = Дададзены ключ доступу.
door-log-passkey-removed = Ключ доступу прыбраны.
door-log-passkey-suspicious = Ключ доступу маглі скапіяваць. Пагаварэце з тым, чый ён.
door-log-passphrase-set = Парольная фраза зададзеная.
door-log-passphrase-changed = Парольная фраза зьмененая.
door-log-recovery-used = Скарыстаны запасны код.
door-log-recovery-made = Зробленыя новыя запасныя коды.
door-log-forgotten = Усе ўваходы забраныя.
door-log-sealed = Цэнтар запячатаны.
door-log-unsealed = Цэнтар расьпячатаны.
door-log-turned-away = Запытаная старонка, якая не для гэтага ўдзельніка ці ўдзельніцы.
person-sessions = { $count ->
    [0] уваходаў цяпер няма
    [one] уваход у { $count } браўзэры
    [few] уваход у { $count } браўзэрах
   *[many] уваход у { $count } браўзэрах
}
nav-totals = Сумы
own-keeping = Пра цэнтар
totals-lead = Для ўсяго цэнтру, паводле пазыцыяў. Бяз групаў, месцаў і імёнаў.
totals-empty = Яшчэ нічога не прасілі, і нічога не ляжыць на паліцах.
totals-asked = Папрошана
totals-received = Атрымана
totals-road = У дарозе
totals-shelves = На паліцах

## Head counts, gauges, forecast

matter-gauges = на колькі хопіць групе
fact-group-stock-reported = Палічана, што мае група.
fact-people-counted = Палічаныя людзі групы.
refusal-head-count = Гэтыя лікі не сыходзяцца. Нічога ня зьменена. Праверце сумы.
nav-forecast = Дні наперад
today-fare = Чысьціня, утульнасьць, сытасьць
gauge-mark = рыска = мэта
gauge-clean = Чысьціня
gauge-comfortable = Утульнасьць
gauge-fed = Сытасьць
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
gauge-count-again = Палічэце зноў, апошні раз { $day }
gauge-ends = { $line }: да { $day }
gauge-equipped = { $line }: { $share } людзей
gauge-all-good = Усё вышэй за мэту
line-energy = Ежа
line-protein = Бялок
line-drinking-water = Пітная вада
line-infant-food = Дзіцячае харчаваньне
line-bathing-soap = Мыла
line-washing = Вільготныя сурвэткі
line-laundry = Сродак для мыцьця бялізны
line-toothpaste = Зубная паста
line-toilet-paper = Туалетная папера
line-razors = Брытвы
line-pads = Пракладкі
line-incontinence = Уралагічныя пракладкі
line-nappies = Падгузкі
line-thermals = Тэрмабялізна
line-outer = Цёплыя курткі
line-boots = Абутак паводле памеру
line-sleeping-bag = Месца для сну
line-sleeping-mat = Кілімкі для сну
line-heat = Паліва
line-power = Сьвятло
line-small-comforts = Гарбата й кава
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
special-menstruating = Мэнструююць
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
living-no-tap = Няма бясьпечнай пітной вады з крану
living-no-washing = Няма вады для мыцьця
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
fare-count-store = Палічыць, што ёсьць
fare-lines = Усе радкі зь лікамі
fare-lines-hint = з чаго складаецца кожная шкала
fare-line = Што
fare-has = Ёсьць
fare-road = З тым, што ў дарозе
fare-goal = Мэта
fare-ends = Скончыцца
fare-when-counted = Палічана
fare-critical = крытычна
fare-first = Што скончыцца першым і калі
suggest-title = Патрэбы, якія можна заявіць
suggest-hint = Паводле нормаў, падліку й таго, што едзе. Бяз вашага пацьверджаньня нічога ня просім.
suggest-do = Пацьвердзіць і заявіць
suggest-ends = скончыцца { $day }
suggest-without = ёсьць не ва ўсіх
heads-lead = Хопіць аднаго ліку. Больш лікаў — дакладнейшыя нормы. Імёнаў не пішэце.
heads-classes = Колькі людзей
heads-classes-hint = Кожны чалавек толькі ў адным полі.
heads-specials = Зь іх
heads-specials-hint = Пуста: ацэнім паводле ўзросту. Калі нікога — пішэце 0.
heads-living = Як яны жывуць
heads-work = Праца
heads-celsius = Градусы Цэльсія, дзе яны
heads-floor = Квадратныя мэтры пад дахам
heads-feet = Памеры абутку й колькі людзей маюць кожны
heads-do = Захаваць колькасьць людзей
store-lead = Пішэце, што бачыце. Пустое поле — не лічылі; 0 — няма. Радкі адной рэчы лічацца разам.
store-day = Дзень падліку
store-thing = Рэч
store-size = Памер
store-until = Прыдатнае да
store-other = Нешта іншае
store-do = Захаваць падлік
store-last = было { $amount }, { $day }
ahead-title = На колькі наперад
ahead-lead = Жаданы запас, дні дастаўкі й дні на ўсялякі выпадак. Зь іх Busel прапануе патрэбы.
ahead-target = Дзён запасу
ahead-delivery = Дзён да прыбыцьця
ahead-safety = Дзён на ўсялякі выпадак
ahead-do = Захаваць
forecast-lead = На колькі хопіць і што прасіць цяпер.
forecast-asks = Што прасіць у донараў гэтага месяца
forecast-asks-hint = Сумы за ўсе групы; ніводная ня названая. Друкуйце або дасылайце.
forecast-nothing = Прасіць няма чаго. Спачатку палічэце людзей і што яны маюць.
forecast-ask = Просім
forecast-gap = Не хапае ўсяго
forecast-stock = На нашых складах
forecast-promised = Абяцана
forecast-some = спытайце нас колькі
forecast-days = На колькі хопіць кожнай групе
forecast-plan = З плянам
forecast-days-hint = Спачатку тое, што ёсьць цяпер; ніжэй — з дарогай і плянам.
forecast-uncounted = { $count ->
    [one] { $count } група без падліку людзей
    [few] { $count } групы без падліку людзей
   *[many] { $count } групаў без падліку людзей
}
said-people-counted = Колькасьць людзей захаваная.
said-store-counted = Падлік захаваны.
said-needs-raised = Патрэбы заяўленыя.
said-nothing-chosen = Нічога не пазначана, таму нічога не заяўлена.
said-standing-kept = Дні захаваныя.
problem-degrees = «{ $text }» — не тэмпэратура. Пішэце лічбамі: -5.
problem-number = «{ $text }» — ня цэлы лік. Пішэце лічбамі: 84.
problem-feet = «{ $text }» не прачытаць. Пішэце памер і людзей: 41-2, 42-5.
problem-size = «{ $text }» — не адзін памер. Пішэце як на этыкетцы: 43 або XL.
problem-nobody-counted = Не пазначана ніводнага ліку. Напішэце хоць адзін; 0 — калі яны сышлі.
problem-nothing-counted = Не пазначана ніводнай колькасьці. Напішэце хоць адну; 0 — таксама.
fact-standing-kept = Вызначаны запас наперад: { $line }.
refusal-too-many-days = Дзён — ад 1 да { $count }. Нічога ня зьменена. Напішэце менш.
norms-title = Нормы й адкуль яны
norms-lead = Колькі трэба людзям. Цэнтар зь лепшымі зьвесткамі можа іх выправіць.
norm-when = Калі
norm-source = Крыніца
norm-to-have = мець
norm-each-kilocalorie = на кожную кілякалёрыю
norm-kilocalories = { $number } ккал
norm-grams = { $number } г
norm-megajoules = { $number } МДж
norm-square-metres = { $number } м²
norm-lamps = лямпы: { $number }
norm-cups = кубкі: { $number }
norm-covers = спальнікі ці коўдры: { $number }
norm-cold = кастрычнік – красавік
norm-per-degree = за кожны градус ніжэй за 20 °C, без абароны
norm-sourced = Ёсьць крыніца
norm-recalled = Не праверана
norm-conflict = Крыніцы разыходзяцца
norm-assumption = Нашае меркаваньне
norm-days = { $count ->
    [one] за { $count } дзень
    [few] за { $count } дні
   *[many] за { $count } дзён
}

## The page of a sealed centre
locked-title = Гэты цэнтар запячатаны
locked-lead = Нічога зь яго не адкрыта. Яго зноў адкрые парольная фраза.
locked-lead-two = Нічога зь яго не адкрыта. Адкрыць яго зноў могуць толькі двое, кожны са сваёй парольнай фразай.
locked-lead-identity = Нічога зь яго не адкрыта. Яго адкрываюць файлам-ключом на кампутары, дзе ён працуе.
locked-lead-nobody = Ключа тут больш няма. Гэты цэнтар ніхто не адкрые.
locked-passphrase = Парольная фраза
locked-second-person = Парольная фраза другога чалавека
locked-first-person = Парольная фраза першага чалавека
locked-may-wait = Пакуль можна пакінуць пустым: першы чалавек можа падысьці пазьней.
locked-open = Адкрыць цэнтар
locked-opening = Цэнтар адкрываецца. Старонкі вернуцца празь некалькі сэкундаў.
locked-half = Парольная фраза другога чалавека слушная. Цяпер фраза першага, цягам дзесяці хвілінаў.
locked-wrong = Гэтая парольная фраза не адкрывае цэнтру.
locked-too-soon = Гэта было зарана пасьля няслушнай спробы.
locked-wait = { $count ->
    [one] Паспрабуйце зноў праз { $count } сэкунду.
    [few] Паспрабуйце зноў праз { $count } сэкунды.
   *[many] Паспрабуйце зноў праз { $count } сэкундаў.
}
locked-busy = Якраз правяраецца іншая спроба. Паспрабуйце зноў праз хвілю.
locked-broken = Файл ключа не чытаецца. Нічога ня зьменена.
seal-key-is-bare = Ключ ляжыць адкрыта: запячатаньне нічога б не абараніла.
seal-do = Запячатаць
seal-hint = Адразу закрывае цэнтар; парольная фраза адкрые яго зноў
seal-done = Цэнтар запячатваецца. У памяці нічога не застанецца. Парольная фраза адкрые яго зноў.
deed-do = Зрабіць цяпер
deed-wipe-done = Ключы зьнішчаныя
deed-wipe-done-text = Гэты цэнтар ніхто больш не адкрые. Старыя блёкі дыска могуць застацца. Зьнішчыце дыск, калі трэба пэўнасьць.
deeds-title = Што робяць удваіх
deeds-hint = Вы прапануеце, іншы чалавек згаджаецца цягам дня, потым вы робіце.
deeds-export = Вынесьці імёны, назвы й кантакты
deeds-wipe = Зьнішчыць ключы
safety-two-persons = Адкрываюць двое
safety-two-persons-well = Аднаго чалавека ня змусяць адкрыць.
safety-two-persons-act = Аднаго чалавека могуць змусіць адкрыць. Гэта мяняе `busel key two-persons`.
safety-swap = Файл падпампоўкі (swap) кампутара
safety-swap-well = Яго няма, або ён зашыфраваны.
safety-swap-act = Тое, што ў памяці, потым могуць знайсьці на дыску. Выключыце падпампоўку.
safety-process = Праграма ў працы
safety-process-well = Пры збоі памяць ня пішацца на дыск, іншыя праграмы не зазірнуць.
safety-process-act = Гэты кампутар не дае праграме закрыцца ад іншых. Спытайце тых, хто яго даглядае.
safety-backup = Апошняя копія
safety-backup-well = Ёй менш за тыдзень.
safety-backup-act = На гэтым кампутары няма копіі за гэты тыдзень. Зрабеце: `busel backup`.

# Photos
photos-title = Фота
photos-none = Фота пакуль няма.
photo-alt = Фота { $number }
photo-new = Новае фота
photo-hint = JPEG, PNG, WebP або GIF, да 20 МБ. Захоўваюцца толькі піксэлі: ні месца, ні часу, ні назвы тэлефона. Твары, нумары машынаў і шыльды застаюцца: схавайце іх.
photo-keep = Дадаць фота
photo-blur = Схаваць часткі, выдаліць
photo-blur-title = Схаваць часткі фота
photo-blur-lead = Схаванае нельга вярнуць, а ранейшае фота зьнішчаецца. Паглядзеце й на тое, што побач: яно можа выдаць месца.
photo-done = Гатова
photo-hide = Абярэце, што схаваць
photo-hide-hint = Палі, якія дакранаюцца, хаваюцца разам, адным прастакутнікам.
photo-before = Фота, якое захоўваецца цяпер
photo-field = радок { $row }, слупок { $column }
photo-blur-do = Схаваць абраныя палі
photo-drop = Выдаліць фота
photo-drop-hint = Фота зьнішчаецца адразу; копіі — праз 14 дзён. Вярнуць нельга.
photo-no-field = Абярэце хоць адно поле. Нічога ня зьменена.
photo-too-large = Фота большае за 20 МБ. Нічога не захавана. Дашлеце меншае.
photo-too-many-pixels = У фота больш за 40 мільёнаў піксэляў. Нічога не захавана. Дашлеце меншае.
photo-heic = Гэта HEIC або AVIF. Нічога не захавана. Наладзьце тэлефон на JPEG (на iPhone: Камэра, Фарматы, Найбольш сумяшчальны) і дашлеце зноў.
photo-unknown = Такая выява тут не чытаецца. Нічога не захавана. Дашлеце JPEG, PNG, WebP або GIF.
photo-cut-off = Не хапае канца файла. Нічога не захавана. Дашлеце зноў.
photo-damaged = Выява пашкоджаная. Нічога не захавана. Дашлеце іншую.
photo-too-busy = Ужо чакае зашмат фота. Нічога не захавана. Паспрабуйце праз хвіліну.
photo-took-too-long = Выява апрацоўвалася задоўга. Нічога не захавана. Дашлеце меншую.
photo-too-many-areas = Зашмат, каб схаваць за адзін раз. Нічога ня зьменена. Абярэце менш палёў.
photo-not-clean = Выяву не ўдалося ачысьціць. Нічога не захавана. Скажэце тым, хто вядзе гэты цэнтар.
said-photo-kept = Фота захаванае. Паглядзеце, ці ня трэба нешта на ім схаваць.
said-photo-blurred = Схавана, ранейшае фота зьнішчанае. Паглядзеце, ці дастаткова.
said-photo-dropped = Фота выдаленае.
fact-photo-kept = Захаванае фота.
fact-photo-dropped = Фота зьнішчанае.
refusal-no-such-photo = Такога фота тут няма. Нічога ня зьменена.
refusal-too-many-photos = Ужо ёсьць фота: { $count }. Нічога не захавана. Спачатку выдаліце адно.
problem-at-work = Чалавек яшчэ працуе тут. Спачатку пазначце, што чалавек пакідае цэнтар. Нічога ня зьменена.
person-erase-hint = Імя зьнішчаецца адразу; копіі ключоў — праз 14 дзён. Зробленае застаецца пад нумарам. Вярнуць нельга.

## Offers and links
nav-offers = Прапановы
nav-calls = Заклікі
nav-purchases = Закупкі
offers-lead = Што людзі гатовыя даць. Нічога ня наша, пакуль не прыбыло.
offers-new = Новыя
offers-coming = Маюць прыбыць
offers-overdue = Пратэрмінаваныя
offers-empty = Тут няма прапановаў. Дайце людзям спасылку ніжэй.
do-add-offer = Дадаць прапанову
col-offer = Прапанова
col-fits = Пасуе
col-state = Стан
offer-country = Краіна
offer-not-sorted = Яшчэ ня вызначана, што гэта
offer-state-offered = Новая
offer-state-asked = Пытаем донара
offer-state-accepted = Прынятая
offer-state-promised = Абяцаная
offer-state-overdue = Пратэрмінаваная
offer-state-arrived = Прыбыла
offer-state-declined = Адхіленая з падзякай
offer-state-taken-back = Забраная назад
offer-state-lapsed = Мінуў час
offer-answer = Адказаць
offer-how-much = Колькі прымаем
offer-how-much-hint = Усё або частку.
do-accept = Прыняць
do-decline = Адхіліць з падзякай
offer-matches = Адкрытыя патрэбы, якім пасуе
offer-no-match = Цяпер гэтага ня просіць ніводная адкрытая патрэба.
match-covers-all = пакрывае ўсё, чаго не хапае
match-covers = пакрывае { $amount }
match-exactly = Пасуе
match-one-up = На памер большае
match-look = Спачатку паглядзеце
match-instead = Замест яе
offer-came = Прыбыло
offer-how-much-came = Колькі прыбыло
offer-where-came = Куды
offer-no-hub = Ня ў наш хаб
do-came = Яно тут
offer-promise = Калі прыбудзе
offer-promised = Абяцана на
do-promise = Захаваць дзень
offer-letters = Што напісана
offer-no-words = Да яе нічога не напісана.
offer-asked = Мы спыталі
offer-replied = Донар напісаў
offer-question = Пытаньне да донара
offer-question-hint = Яго відаць па прыватнай спасылцы. Не называйце людзей і месцаў.
do-ask-donor = Спытаць
offer-made = Прапанавана
offer-condition = Стан рэчы
offer-expiry = Ужыць да
offer-beds = Ложкаў
offer-from = Першая ноч
offer-nights-until = Апошняя ноч
offer-until = Дзейнічае да
offer-donor = Код донара
offer-call = Адказ на заклік
offer-welcome = Прынята
offer-arrived = Прыбыло
offer-unspent = Яшчэ не патрачана
offer-place = Дзе можна забраць
offer-place-hint = Гэта можа прывесьці да донара. Запісваем, хто чытаў.
offer-papers = Дакумэнты на машыну
offer-papers-hint = Ніводная машына ня едзе бяз названага атрымальніка.
paper-registration = Рэгістрацыя й уладальнік
paper-deregistration = Зьнята з уліку для вывазу
paper-insurance = Страхоўка на ўвесь шлях
paper-gift-letter = Ліст аб дарэньні, бясплатна
paper-final-recipient = Названы канчатковы атрымальнік
paper-inspection = Тэхнічны агляд
offer-sort = Што гэта
offer-take-back = Забраць назад
offer-take-back-hint = Націсьніце, калі донар перадумаў. Ягоныя словы й фота будуць зьнішчаныя.
do-take-back = Забраць назад
give-page = Старонка для ўсіх
give-page-open = Кожны з гэтай спасылкай можа нешта прапанаваць без уліковага запісу.
give-page-closed = Цяпер ніхто звонку ня можа нічога прапанаваць.
give-page-link = Спасылка для ўсіх
give-page-close = Закрыць старонку
give-page-do-open = Адкрыць старонку
calls-lead = Скажэце, што зьбірае канвой і да якога дня. Гэта відаць усім.
calls-empty = Заклікаў яшчэ няма. Стварэце ніжэй.
call-over = Завершаны
call-end = Завяршыць цяпер
call-new = Новы заклік
call-hint = Ён паказвае рэчы, колькасьць і дзень. Бязь месцаў і людзей.
call-until = Апошні дзень для прапановаў
call-plan = Для канвою паводле пляну
call-no-plan = Бяз пляну
call-do = Абвясьціць заклік
purchases-lead = Што купляем, бо ніхто не дае. Плацяць грашовыя ахвяраваньні.
purchases-empty = Нічога ня трэба купляць.
purchase-price = Цана за ўсё
purchase-for = Для патрэбаў
purchase-for-hint = Іхныя нумары, напрыклад N-12, N-14.
purchase-by = Хто просіць
purchase-from = Аплачана з
purchase-second = Гэта больш за мяжу. Згадзіцца мусіць іншы чалавек.
purchase-no-gift = Грошай у гэтай валюце няма. Рэшта прыйдзе зь іншай крыніцы.
purchase-gifts-hint = Скажэце, колькі плаціць кожнае ахвяраваньне. Рэшта — зь іншай крыніцы.
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
give-lead = Безь імя, уліковага запісу й пошты. Атрымаеце прыватную спасылку.
give-desk-lead = Запішэце, што вам сказалі. Дастаткова коду, ніколі не імя.
give-what-sort = Які дарунак
give-goods = Рэчы
give-money = Грошы
give-hosting = Начлег
give-service = Дапамога
give-vehicle = Машына
give-call = Зьбіраем да { $day }
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
give-place-hint = Людное месца сустрэчы бясьпечнейшае за ваш адрас.
give-words = Яшчэ нешта
give-words-hint = Калі ласка, безь імёнаў і тэлефонаў.
give-do = Прапанаваць
give-safe = Мы захоўваем толькі напісанае тут, нічога пра вас ці прыладу.
given-thanks = Дзякуй. Вашая прапанова ў нас.
given-next = Адкажам па вашай прыватнай спасылцы. Зазірнеце празь некалькі дзён.
given-keep = Захавайце гэта, мы ня зможам даслаць зноў
given-link = Вашая прыватная спасылка
given-keep-hint = Хто мае спасылку, бачыць прапанову. Калі гэта небясьпечна, не захоўвайце.
given-open = Адкрыць цяпер
given-title = Ваш дарунак
given-offered = Прапанова ў нас. Яшчэ ніхто не адказаў. Зазірнеце празь некалькі дзён.
given-asked = Маем пытаньне. Адкажэце ніжэй.
given-accepted = Так, вельмі просім. Мы рады.
given-promised = Так, просім. Чакаем у дзень, паказаны ніжэй.
given-overdue = Мы яшчэ чакаем. Калі перадумалі, забярэце назад.
given-arrived = Прыбыло. Дзякуй.
given-declined = Дзякуй. Цяпер ня можам прыняць, але ўдзячныя за прапанову.
given-taken-back = Вы забралі яе назад.
given-lapsed = Час мінуў. Прапануйце зноў, калі яшчэ дзейнічае.
given-questions = Нашыя пытаньні
given-your-reply = Ваш адказ
given-reply = Ваш адказ
given-do-reply = Даслаць адказ
given-you-wrote = Вы напісалі
given-photos-title = Фота
given-photo = Дадаць фота
given-photo-hint = Мы прыбіраем месца, час і камэру. Не паказвайце твараў.
given-photo-do = Даслаць фота
given-take-back-hint = Вашыя словы, фота й спасылка будуць зьнішчаныя. Вярнуць іх немагчыма.
given-only-you = Спасылка толькі ў вас. Мы ня ведаем, хто яе адкрывае.
given-gone = Вы забралі прапанову назад
given-gone-text = Вашыя словы й фота зьнішчаныя. Спасылка больш ня дзейнічае. Дзякуй.
given-forget = Папрасіць забыць пра вас
given-forget-hint = Вашыя словы, кантакт, фота й спасылка будуць зьнішчаныя. Тое, што вы далі, застанецца ў кнігах бязь вас.
given-forget-sure = Вы ўпэўненыя? Ніхто ня зможа гэта вярнуць, і гэтае старонкі больш ня будзе.
given-do-forget = Забудзьце мяне
given-do-not-forget = Пакінуць як ёсьць
given-forgotten = Пра вас забытае
given-forgotten-text = Вашыя словы, кантакт і фота тут зьнішчаныя. Тое, што вы далі, застаецца, бязь вас. Спасылка больш ня дзейнічае. Дзякуй.
given-forgotten-copies = Раней зробленыя копіі таксама ня змогуць гэта вярнуць, пачынаючы з { $day }.
ask-lead = Прасеце, што патрэбна. Скажэце, што прыбыло.
ask-need = Нам нешта патрэбна
ask-coming = У дарозе да вас
ask-got = Мы атрымалі
ask-got-some = Чагосьці не хапае
ask-asked = Што вы прасілі
ask-nothing = Няма адкрытых патрэбаў.
ask-until = Спасылка дзейнічае да { $day }. Нікому яе не паказвайце.
ask-back = Назад
ask-choose-lead = Скажэце, колькі чаго. Потым націсьніце вялікую кнопку.
ask-usual = Звычайны сьпіс
ask-less = На адзін менш: { $thing }
ask-more = На адзін больш: { $thing }
ask-other = Нешта іншае
ask-urgent = Ня можа чакаць тыдзень
ask-words = Слова пра гэта
ask-words-hint = Калі ласка, безь імёнаў.
ask-do = Папрасіць
ask-count = Што прыбыло
ask-count-lead = Палічэце й запішэце лікі. Чаго не хапае, мы пашукаем.
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
link-once = Хто яе мае, можа прасіць за гэтую групу й ні за якую іншую.
link-back = Назад да групы
link-ended = Гэтая спасылка больш ня дзейнічае
link-ended-text = Гэтая спасылка больш ня дзейнічае. Спытайце ў цэнтру, які яе даў.
by-link-of-group = спасылка групы { $group }
by-link-of-offer = донар { $offer }
role-donor = Донар
fact-offer-asked-back = Донара спыталі.
fact-offer-replied = Донар адказаў.
fact-offer-promised = Абяцаная на { $day }.
fact-offer-taken-back = Яе забралі назад. Словы й фота зьнішчаныя.
fact-came-otherwise = { $amount } з { $of } прыйшло з { $waybill } як { $thing }: з таго часу { $lot }.
fact-lot-let-out = Яе дазволілі выдаваць пасьля «лепей да».
fact-donor-forgotten = Пра таго, хто даў, забытае паводле ўласнае просьбы. Словы й фота зьнішчаныя.
fact-offer-sorted = Вызначаная як { $thing }.
fact-papers-seen = Прагледжаныя дакумэнты.
fact-offer-came = { $offer } прыбыла як { $lot }.
fact-offer-came-itself = { $offer } прыбыла.
fact-call-opened = Абвешчаны заклік, да { $day }.
fact-call-ended = Заклік завершаны.
fact-purchase-wanted = Просяць купіць: { $thing }.
fact-purchase-approved = Закупка ўзгодненая.
fact-purchase-paid = { $purchase } купленая.
fact-purchase-dropped = Закупка скасаваная.
fact-purchase-came = { $purchase } прыбыла.
fact-rule-set = Правіла цэнтру зьмененае.
fact-link-made = Група атрымала спасылку, да { $day }.
fact-link-ended = Спасылка групы спыненая.
refusal-more-than-offered = { $thing }: столькі няма. Нічога ня зьменена. Напішэце меншы лік.
refusal-not-covered = { $thing } столькі ня мае. Нічога не патрачана. Абярэце іншае ахвяраваньне.
refusal-not-yet = { $thing }: яшчэ зарана. Нічога ня зьменена. Спачатку зрабеце папярэдні крок.
problem-count = Напішэце лік у кожным радку. Нічога ня зьменена.
problem-needs = «{ $text }» не называе патрэбы. Пішэце нумары, напрыклад N-12.
problem-not-sorted = Спачатку пакажэце, што гэта, у «Што гэта».
problem-nothing-asked = Абярэце хоць нешта адно. Нічога ня даслана.
problem-too-many = Цяпер піша шмат людзей. Ваш тэкст тут. Дашлеце праз хвіліну.
problem-what = Скажэце, што вы далі б. Нічога ня даслана.
said-offer-added = Прапанова дададзеная.
said-offer-accepted = Прынятая. Донар убачыць гэта па спасылцы.
said-offer-declined = Адхіленая з падзякай. Донар убачыць гэта па спасылцы.
said-offer-asked = Вашае пытаньне — па спасылцы донара.
said-offer-promised = Дзень захаваны.
said-offer-taken-back = Забраная назад. Словы й фота донара зьнішчаныя.
said-offer-sorted = Захавана. Побач паказаныя патрэбы, якім пасуе.
said-offer-papers = Дакумэнты захаваныя.
said-offer-came = Запісана ва ўлік.
said-page-opened = Старонка адкрытая для ўсіх.
said-page-closed = Старонка закрытая. Зробленыя прапановы застаюцца.
said-call-opened = Заклік відаць усім.
said-call-ended = Заклік завершаны. Прапановы застаюцца.
said-purchase-wanted = Захавана. Чакае згоды.
said-purchase-approved = Узгоднена. Можна купляць.
said-purchase-paid = Запісана як купленае.
said-purchase-dropped = Скасавана. Нічога не патрачана.
said-purchase-came = Яно на паліцы.
said-limit-set = Мяжа захаваная.
said-link-ended = Спасылка больш ня дзейнічае.
said-asked = Ваш сьпіс у нас. Яго праглядзіць чалавек.
said-got = Дзякуй. Запісана.
said-replied = Дзякуй. Ваш адказ у нас.
offers-beside = Побач з прапановамі
ask-people = Колькі вас
ask-ended = Паглядзіце, калі ласка, на тое, што маеце
ask-look-at-date = Паглядзіце дату: { $thing }. У часткі тэрмін скончыўся { $day }. Ня ежце й не ўжывайце іх.
ask-look-at-goods = Паглядзіце: { $thing }. Частка аказалася пратэрмінаванай. Ня ежце й не ўжывайце тое, што выглядае старым.
offer-fits = { $count ->
    [one] { $count } патрэбе
    [few] { $count } патрэбам
   *[many] { $count } патрэбам
}
call-answers = { $count ->
    [one] { $count } прапанова
    [few] { $count } прапановы
   *[many] { $count } прапановаў
}
given-photos = { $count ->
    [one] { $count } фота з 5
    [few] { $count } фота з 5
   *[many] { $count } фота з 5
}
## Needs: checked, confirmed, compared; what is better not brought; keys
said-need-confirmed = Патрэба чынная. Яе зноў улічана ў пляне.
said-need-reopened = Скасавана. Патрэба зноў адкрытая.
said-needs-apart = Пакінута асобна. Іх больш не прапануюць аб’яднаць.
said-flag-dismissed = Прагледжана. Вашая прычына захаваная.
said-unwanted-added = Дададзена. Гэта бачаць усе, хто тут працуе.
said-unwanted-removed = Прыбрана. Гэта зноў можна прывозіць.
task-lapsed = { $count ->
    [one] { $count } патрэба страціла моц
    [few] { $count } патрэбы страцілі моц
   *[many] { $count } патрэбаў страцілі моц
}
task-lapsed-more = Занадта доўга ніхто не пацьвярджаў. Запытайце, тады пацьвердзіце.
task-flagged = { $count ->
    [one] { $count } патрэбу варта прагледзець
    [few] { $count } патрэбы варта прагледзець
   *[many] { $count } патрэбаў варта прагледзець
}
task-flagged-more = Нешта незвычайнае. Ні ў чым не адмоўлена; вырашае чалавек.
do-ask-again = Запытаць яшчэ раз
do-confirm = Дагэтуль патрэбна
do-dismiss = Усё добра
do-part = Раз’яднаць
do-apart = Гэта дзьве розныя
do-send-to-plan = У плян
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
all-regions = Усе вобласьці
col-region = Вобласьць
col-do = Што зрабіць
need-lapsed = Страціла моц
need-same-as = Тое самае, што { $need }?
need-flagged = Прагледзьце
need-stands-until = Чынная да { $day }
need-unwanted = Мы просім гэтага не прывозіць.
need-flags = Зьвярнеце ўвагу
need-flags-hint = Ні ў чым не адмоўлена. Высьветліце, тады растлумачце, чаму ўсё добра, або адклічце патрэбу.
flag-why = Чаму ўсё добра
need-joined-here = { $need } аб’яднаная зь ёй
need-twins-hint = Ад 75 са 100 мы пытаемся. Аб’ядноўвае толькі чалавек.
need-confirm = Ці гэта дагэтуль патрэбна?
need-confirm-hint = Запытайце групу. Непацьверджаная патрэба траціць моц і не плянуецца.
way-call-back = Перазванілі на нумар, вядомы раней
way-call-back-read = Прачытайце нумар на старонцы групы. Чытаньне запісваецца.
way-no-contact = Да гэтай патрэбы нумару не было. Патрэбны ліст або паручальнік.
way-referee = Паручаецца той, каго мы ведаем
way-who = Хто паручаецца
way-letter = Ліст зь пячаткай
way-letter-text = Яго нумар або тэкст; захоўваецца толькі адбітак
way-dated = Дзень на лісьце
way-partner = Партнэр з чыстымі расьпіскамі
way-nothing = Ніхто ня ведае; гэта толькі тэкст
proof-nothing = толькі тэкст
proof-call-back = перазванілі на вядомы нумар
proof-letter = ліст ад { $day }
proof-referee = паручаецца знаёмы нам чалавек
proof-partner = { $count ->
    [one] { $count } чыстая расьпіска
    [few] { $count } чыстыя расьпіскі
   *[many] { $count } чыстых расьпіскаў
}
twin-score = Падабенства { $percent }
twin-item = Рэч і памер
twin-who = Група, кантакт або месца
twin-quantity = Колькасьць
twin-text = Словы
flag-above-norm = Больш чым у паўтара раза звыш нормы на столькі людзей
flag-shared-contact = Іншая група мае той самы кантакт
flag-no-receipt = Трэцяя патрэба або больш, а расьпіскаў яшчэ няма
flag-unknown-receiver = Рэчы едуць да групы, якой тут ніхто ня ведае
flag-wants-proof = Крытычнае, цяжкае або транспарт: патрэбны ліст ці паручальнік
flag-call-back = Абраная жэрабем: патэлефануйце й спытайце, ці даехала
unwanted-title = Просьба не прывозіць
unwanted-lead = Скажэце донарам, перш чым пакуюць. У кожнага ёсьць прычына, а часам і тэрмін.
unwanted-empty = Сьпіс пусты. Усё, пра што просяць, патрэбнае.
unwanted-add = Дадаць у сьпіс
unwanted-until = Да якога дня
unwanted-since = Ад { $day }
unwanted-asked = { $count ->
    [one] { $count } адкрытая патрэба просіць гэта
    [few] { $count } адкрытыя патрэбы просяць гэта
   *[many] { $count } адкрытых патрэбаў просяць гэта
}
unwanted-enough = Гэтага больш, чым просяць.
unwanted-no-room = Для гэтага няма месца.
unwanted-spoils = Яно псуецца ў дарозе.
unwanted-border = Гэта не прапускаюць праз мяжу.
unwanted-harmful = Гэта можа нашкодзіць людзям.
unwanted-buy-there = Гэта лепш купіць на месцы.
needs-closed-now = { $count ->
    [one] Закрытая { $count } патрэба.
    [few] Закрытыя { $count } патрэбы.
   *[many] Закрыта { $count } патрэбаў.
}
problem-who = Нікога ня названа. Нічога ня зьменена. Напішэце, хто паручаецца.
problem-letter = Не хапае тэксту ліста або дня. Нічога ня зьменена. Напішэце абодва.
problem-way = Нічога ня зьменена. Абярэце, адкуль вы гэта ведаеце.
problem-why = Прычыны яшчэ няма. Нічога ня зьменена. Напішэце, чаму ўсё добра.
problem-reason = Абярэце прычыну са сьпісу. Нічога ня зьменена.
problem-changed-meanwhile = { $who }: зьмена гэтай патрэбы { $when }. Ваш тэкст ніжэй; абярэце, што пакінуць.
ago-now = толькі што
ago-minutes = { $count ->
    [one] { $count } хвіліну таму
    [few] { $count } хвіліны таму
   *[many] { $count } хвілінаў таму
}
ago-hours = { $count ->
    [one] { $count } гадзіну таму
    [few] { $count } гадзіны таму
   *[many] { $count } гадзінаў таму
}
refusal-changed-meanwhile = { $thing } тым часам зьмянілі. Нічога ня зьменена. Прагледзьце яшчэ раз.
refusal-number-not-known = Да { $thing } нумару ня ведалі. Нічога ня зьменена. Патрэбны ліст або паручальнік.
refusal-no-partner = { $thing } яшчэ ня мае трох чыстых расьпіскаў. Нічога ня зьменена. Абярэце іншы шлях.
refusal-still-open = { $thing } адкрытая. Скасоўваць няма чаго.
refusal-early = Гэты дзень яшчэ не надышоў. Нічога ня зьменена. Абярэце ранейшы.
fact-need-confirmed = Запыталі: дагэтуль патрэбна.
fact-need-reopened = Адкрытая зноў.
fact-needs-told-apart = { $one } і { $other } — дзьве розныя патрэбы.
fact-flag-dismissed = Прагледжана, усё добра: { $flag }.
fact-asked-not-to-bring = Просім не прывозіць: { $thing }.
fact-welcomed-again = Зноў можна прывозіць: { $thing }.
fact-proof = Адкуль ведаем
find-papers = Паперы й прапановы
find-waybill = Накладная
find-offer = Прапанова
keys-title = Клавішы
keys-close = Закрыць
keys-find = Знайсьці што заўгодна
keys-step = Наступны або папярэдні радок
keys-tick = Абраць гэты радок
keys-help = Паказаць або схаваць клавішы
## Reports that wait for a person
aside-title = Справаздачы, якія чакаюць
aside-lead = Нехта паведаміў тое, чаго ўлік яшчэ ня ўмяшчае. Нічога ня страчана.
aside-empty = Ніводная справаздача не чакае.
aside-one = Справаздача { $id }
aside-waits = Чакае на чалавека
aside-is-closed = Закрытая
aside-ready = Цяпер можна выканаць
aside-told = Што паведамілі
aside-by = Хто паведаміў
aside-happened = Калі гэта сталася
aside-recorded = Запісана
aside-why = Чаму чакае
aside-why-unknown = Там названа тое, чаго няма ва ўліку.
aside-why-received = Гэтая накладная ўжо атрыманая раней.
aside-signed = { $actor }, { $when }
aside-names = Што там названа
aside-known = ёсьць ва ўліку
aside-unknown = няма ва ўліку
aside-carry-out = Выканаць
aside-carry-out-hint = Усё, што там названа, цяпер ёсьць ва ўліку. Лічыцца ад часу, калі гэта сталася.
aside-not-yet = Нечага з названага дагэтуль няма ва ўліку. Спачатку дадайце гэта або закрыйце справаздачу.
aside-received-hint = Дзейнічае першае атрыманьне. Калі колькасьці розныя, палічыце яшчэ раз на месцы і закрыйце гэтую справаздачу.
do-carry-out = Выканаць цяпер
aside-close = Закрыць
aside-close-hint = Нічога ня рухаецца. Паведамленае застаецца тут разам з вашымі словамі.
aside-close-why = Чаму больш нічога ня трэба рабіць
do-close-aside = Закрыць справаздачу
aside-was-closed = Закрытая са словамі
aside-was-carried-out = Выкананая
said-aside-carried-out = Выканана. Цяпер гэта ёсьць ва ўліку.
said-aside-closed = Справаздача закрытая. Вашыя словы захаваныя разам зь ёй.
problem-aside-why = Прычыны яшчэ няма. Нічога ня зьменена. Напішэце, чаму больш нічога ня трэба рабіць.
refusal-still-aside = { $thing }: выканаць яшчэ нельга. Нічога ня зьменена. Паглядзіце, што там названа.
fact-aside-closed = Справаздача закрытая, з прычынай.
fact-aside-carried-out = Справаздача выкананая.
aside-why-blank = Там названая этыкетка, якой няма ні на адной скрынцы.
aside-why-ended = Там названая скрынка, якую падзялілі, аб’ядналі або апаражнілі.
aside-ended-hint = Гэтай скрынкі ўжо няма. Высьветліце, чым яна стала, і закрыйце справаздачу.
aside-why-pallet = Яна лічыць палету, а на ёй стаяць скрынкі.
aside-pallet-hint = Палічыце скрынкі на ёй па адной, потым зачыніце справаздачу.

## Forms that are too long, and choices that are none
trouble-too-much = Зашмат для адной формы
trouble-too-much-text = Нічога ня зьменена. Напісанае вамі засталося на папярэдняй старонцы: вярніцеся туды. Потым дашлеце менш за раз.
problem-form-too-long = Зашмат для адной формы. Нічога ня зьменена. Скараціце або дашлеце часткамі.
problem-choice = Абярэце нешта са сьпісу. Нічога не захавана.

## Lists of what one row of Today tells
only-all = Паказаць усё
road-all = Усё, што ў дарозе
road-empty = Нічога няма ў дарозе.
flow-regions = Паводле рэгіёнаў: адтуль, празь яго або туды
flow-until = { $way }, да { $day }
plan-only = Складзены толькі для абраных патрэбаў: { $count }.
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
    [5] Травень
    [6] Чэрвень
    [7] Ліпень
    [8] Жнівень
    [9] Верасень
    [10] Кастрычнік
    [11] Лістапад
   *[12] Сьнежань
}
reports-origin = Краіна паходжаньня
reports-all-origins = Усе краіны
report-origin-unknown = Краіна невядомая
report-region-unknown = Рэгіён невядомы
reports-region = Рэгіён
reports-measures = Паказчыкі
reports-measure = Паказчык
reports-before = Раней
report-trend = 12 месяцаў
report-trend-told = { $from }: { $first }. { $until }: { $last }.
reports-losses = Што страчана й чаму
reports-reason = Прычына
reports-often = Колькі разоў
reports-weight = Вага
report-loss-on-the-way = { $reason }, у дарозе
report-times = { $count ->
    [one] { $count } раз
    [few] { $count } разы
   *[many] { $count } разоў
}
reports-goods = Рэчы паводле віду, паходжаньня й месяца
reports-goods-empty = У гэтыя месяцы нічога не прыйшло, не перададзена й ня страчана.
reports-item = Пазыцыя
reports-lost = Страчана
reports-behind = Што за гэтым стаіць
reports-behind-empty = За гэтым лікам нічога няма. Абярэце іншыя месяцы.
reports-day = Дзень
reports-what = Што
reports-amount = Колькі
reports-to = Каму
reports-counts = Як лічыцца
report-withheld = { $count ->
    [one] Яшчэ { $count } радок палічаны, але вашая роля яго ня бачыць.
    [few] Яшчэ { $count } радкі палічаныя, але вашая роля іх ня бачыць.
   *[many] Яшчэ { $count } радкоў палічана, але вашая роля іх ня бачыць.
}
report-of = { $part } з { $whole }
report-needs = Патрэбы: { $of }
report-by-weight = Паводле вагі { $share }: { $of }
report-nine-of-ten = Дзевяць зь дзесяці: да { $wait }
report-handovers = { $count ->
    [one] { $count } перадача
    [few] { $count } перадачы
   *[many] { $count } перадачаў
}
report-gifts = { $count ->
    [one] { $count } ахвяраваньне
    [few] { $count } ахвяраваньні
   *[many] { $count } ахвяраваньняў
}
report-lots = { $count ->
    [one] { $count } партыя
    [few] { $count } партыі
   *[many] { $count } партыяў
}
report-unknown = { $count ->
    [one] { $count } невядомы
    [few] { $count } невядомыя
   *[many] { $count } невядомых
}
report-unweighed = { $count ->
    [one] { $count } безь вядомай вагі
    [few] { $count } безь вядомай вагі
   *[many] { $count } безь вядомай вагі
}
report-no-weight = вага невядомая
report-hours = { $count ->
    [one] { $count } гадзіна
    [few] { $count } гадзіны
   *[many] { $count } гадзінаў
}
report-days = { $days } дз.
report-per-kg = { $amount } за кіляграм
report-for-weight = за { $weight } перададзенага
report-cost-without = Закупкаў тут няма.
report-line-unknown = невядома
report-line-counted = палічана
report-filled = Доля забясьпечанага
report-filled-means = Атрымана з таго, чаго прасілі на гэтыя месяцы. Адкліканых патрэбаў тут няма.
report-filled-none = На гэтыя месяцы нічога не прасілі.
report-filled-part = усё атрымана
report-filled-whole = ня ўсё
report-on-time = Своечасова
report-on-time-means = Патрэбы, якія мелі ўсё да свайго дня, з тых, чый дзень мінуў.
report-on-time-none = У гэтыя месяцы дзень ніводнай патрэбы яшчэ не мінуў.
report-on-time-part = своечасова
report-on-time-whole = позна або ня ўсё
report-lead-time = Час да перадачы
report-lead-time-means = Ад першай праверкі патрэбы да кожнай перадачы. Палова доўжылася не даўжэй.
report-lead-time-none = Для правераных патрэбаў нічога не перададзена.
report-shelf-time = Час на паліцах
report-shelf-time-means = Ад паступленьня ахвяраваньня да кожнай перадачы. Палова доўжылася не даўжэй.
report-shelf-time-none = У гэтыя месяцы нічога не перададзена.
report-loss = Доля стратаў
report-loss-means = Сьпісаная вага з усёй вагі, якая перададзеная або сьпісаная.
report-loss-none = Нічога не перададзена й ня страчана.
report-papers = Без пацьверджаньня
report-papers-means = Накладныя гэтых месяцаў, якіх ніхто не пацьвердзіў, з усіх, што выехалі.
report-papers-none = У гэтыя месяцы ніводная накладная ня выехала.
report-papers-part = без пацьверджаньня
report-papers-whole = атрымана
report-accuracy = Дакладнасьць
report-accuracy-means = Падлікі, што супалі з улікам, з усіх падлікаў.
report-accuracy-none = У гэтыя месяцы ніхто не лічыў.
report-accuracy-part = як ва ўліку
report-accuracy-whole = інакш
report-right-first = Слушна з першага разу
report-right-first-means = Радкі накладных, што прыйшлі, як адпраўлена, з усіх палічаных.
report-right-first-none = У гэтыя месяцы ніводная накладная не палічаная.
report-right-first-part = як адпраўлена
report-right-first-whole = інакш
report-first-out = Першым – што канчаецца
report-first-out-means = Адпраўкі рэчаў з датай з паліц, дзе не ляжала вольнага такога ж, што канчаецца раней, з усіх такіх адправак.
report-first-out-none = У гэтыя месяцы нічога з датай не выходзіла.
report-first-out-part = канчалася першым
report-first-out-whole = раней за тое, што канчаецца хутчэй
report-first-out-passed = { $lot } канчаецца раней і засталася
report-cost = Кошт дастаўленага кіляграма
report-cost-means = Перавозка, захоўваньне й пакаваньне, наколькі запісана, на кожны перададзены кіляграм.
report-cost-none = Для гэтых месяцаў выдаткаў не запісана. Дадайце ніжэй.
report-came = Прыйшло
report-came-means = Што нам далі, без таго, што выявілася адсутным.
report-came-none = У гэтыя месяцы нічога не прыйшло.
report-given = Перададзена
report-given-means = Што трапіла ў рукі групаў.
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
ends-later = Пазьней
ends-never = Дата невядомая
pictures-lead = Адкуль і куды ідуць рэчы, колькі ляжыць запас, калі заканчваецца. Краіны й рэгіёны, ніколі гарады.
pictures-table = Тое самае табліцай
pictures-more-rows = { $count ->
    [one] Яшчэ { $count } радок ёсьць у файле CSV.
    [few] Яшчэ { $count } радкі ёсьць у файле CSV.
   *[many] Яшчэ { $count } радкоў ёсьць у файле CSV.
}
pictures-share = Доля ад найбольшага
pictures-today = Сёньня
streams-title = Адкуль, што, куды
streams-mark = Пазначыць від
streams-others = Іншыя
streams-told = Перададзена: { $weight }. Пазначана: { $kind }, { $marked }.
streams-unweighed = { $count ->
    [one] { $count } перадача безь вядомай вагі, яна не намаляваная.
    [few] { $count } перадачы безь вядомай вагі, яны не намаляваныя.
   *[many] { $count } перадачаў безь вядомай вагі, яны не намаляваныя.
}
streams-empty = У гэтыя месяцы не перададзена нічога зь вядомай вагой. Абярэце іншыя.
flow-title = Дарога
flow-delay = Без апошніх двух тыдняў
flow-legend = Чым шырэйшая крывая, тым больш вагі. Кольцы азначаюць сярэдзіну краіны ці рэгіёну, ня горад.
flow-told = { $count ->
    [one] Мапа з { $count } крывой. Лікі ёсьць у табліцы.
    [few] Мапа з { $count } крывымі. Лікі ёсьць у табліцы.
   *[many] Мапа з { $count } крывымі. Лікі ёсьць у табліцы.
}
flow-outside = Па-за гэтай мапай:
flow-nowhere = Для { $weight } невядомая краіна або рэгіён хабу ці групы.
flow-empty = Дарогу намаляваць нельга. Патрэбныя краіны паходжаньня й рэгіёны хабаў і групаў.
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
   *[many] Каляндар на дванаццаць месяцаў: { $count } партыяў з тэрмінам.
}
calendar-legend = Кожная кропка азначае дзень; чым большая, тым больш вагі. Кольца: вага невядомая.
calendar-empty = На паліцах нічога не заканчваецца цягам дванаццаці месяцаў.
trends-title = Як было цягам году
trends-empty = Яшчэ няма чаго маляваць. Гэтыя лініі робяць патрэбы зь днём і перадачы.
trend-told = Лініі за дванаццаць месяцаў: { $names }. Лікі ёсьць у табліцы.
cost-transport = Перавозка
cost-storage = Захоўваньне
cost-packing = Пакаваньне
fact-cost-noted = Запісаныя выдаткі: { $kind }, { $amount }.
said-cost-noted = Выдаткі запісаныя.
cost-add = Запісаць выдаткі
cost-lead = Напішэце, колькі выдаткавана, і ніколі каму. Мінус выпраўляе завялікую суму.
cost-kind = На што
cost-day = Дзень
cost-amount = Сума
cost-amount-hint = Напрыклад, 120,50
cost-currency = Валюта
cost-waybill = Для якой накладной
cost-do = Запісаць
problem-cost-kind = Скажэце, на што выдаткавана. Нічога не захавана.
problem-cost-amount = Суму не ўдалося прачытаць. Напішэце так: 120,50. Нічога не захавана.
problem-cost-currency = Выберыце валюту са сьпісу. Нічога не захаванае.
problem-cost-day = Абярэце дзень, які ўжо настаў. Нічога не захавана.
problem-cost-waybill = Накладная мае нумар накшталт W-1. Нічога не захавана.
## What people wrote in a chat
chat-title = Уставіць з чату
chat-lead = Тое, што людзі напісалі, на любой з нашых моў. Яшчэ нічога не захавана.
chat-do = Уставіць з чату
chat-text = Што напісана
chat-text-hint = Адно паведамленьне або ўвесь чат. Хто пісаў, не захоўваецца.
chat-group = Для каго, калі нікога ня названа
chat-group-ask = Спытаць мяне
chat-read = Прачытаць
chat-found = Што сказана ў чаце
chat-proposals = Патрэбы, якія можна дадаць
chat-proposals-hint = Пазначце тое, што слушна. Астатняе папраўце.
chat-take = Дадаць гэтую
chat-ask = Спытаць
chat-size = Памер
chat-elsewhere = Што зрабіць у іншым месцы
chat-elsewhere-hint = Тут з гэтым нічога не робіцца. Выканайце там, дзе гэтаму месца.
chat-asked = Пытаньні пра астатняе
chat-asked-hint = Гэтыя словы незразумелыя.
chat-aside = Не пра рэчы
chat-aside-hint = Прачытана й пакінута.
chat-add = Дадаць пазначанае
chat-again = Прачытаць яшчэ раз
chat-nothing = Рэчаў тут ня знойдзена. Ваш тэкст ніжэй, нічога ня страчана.
chat-kind-offer = Прапанова
chat-kind-news = Навіна пра патрэбу
chat-kind-withdrawal = Больш ня трэба
chat-kind-receipt = Атрымана
chat-kind-exclusion = Не вазіць
chat-kind-case = Чалавек просіць дапамогі
chat-do-withdrawal = Ніводная адкрытая патрэба гэтага ня просіць. Спытайцеся, якую маюць на ўвазе.
chat-do-receipt = Ніводная накладная з гэтым да іх ня едзе. Паведамце там, дзе гэта перадалі.
chat-do-offer = Запішэце гэтую прапанову ў яе ўласнай форме.
chat-do-news = Паглядзеце на патрэбу й скажэце, што зь ёй сталася.
chat-do-exclusion = Скажэце тым, хто зьбірае.
chat-do-case = Перадайце таму, хто апякуецца людзьмі. Гэта не патрэба ў рэчах.
chat-open-need = Адкрыць { $need }
chat-empty = Нічога не напісана. Устаўце тэкст і прачытайце яшчэ раз.
chat-too-long = Тэкст задоўгі: ня больш за { $count } літараў. Нічога не захавана. Чытайце часткамі.
chat-none-ticked = Нічога не пазначана, таму нічога не дададзена.
chat-problem-line = Радок { $row }: { $why }
said-chat-added = Пазначанае дададзена.
why-offer-or-need = «{ $text }»: гэта прапануюць ці патрабуюць?
why-which-place = «{ $text }»: які менавіта й у якім горадзе?
why-alternative-amount = «{ $text }»: колькі трэба або што яшчэ падыдзе?
why-vague-amount = «{ $text }» — гэта ня лік. Колькі?
why-size-or-amount = { $text } — гэта памер ці колькасьць?
why-best-before-or-deadline = Гэта дата прыдатнасьці ці крайні тэрмін?
why-which-medicine = Які менавіта сродак: назва й доза? ({ $item })
why-medicine-for-child = Лекі для дзіцяці? Колькі яму гадоў і што сказаў лекар?
why-did-not-come = Не прыбыло. Паводле якой накладной адпраўлялі?
why-no-size = Які памер?
why-unknown-group = Якая гэта група: «{ $text }»?
why-no-group = Якой групе гэта трэба?
why-persons-case = Чалавек просіць дапамогі. Гэта не патрэба ў рэчах.
why-do-elsewhere = Гэта не патрэба. Выканайце там, дзе гэтаму месца.
why-message-cut = Прачытаныя толькі першыя { $limit } літараў.

## A list pasted out of a sheet, and rows mended where they stand
do-paste-sheet = Уставіць з табліцы
paste-title = Уставіць з табліцы
paste-text = Радкі вашай табліцы
paste-hint = Скапіюйце радкі ў табліцы разам з загалоўкамі і ўстаўце сюды.
paste-at-once = Яны чытаюцца адразу.
paste-group = Для каго, калі ў сьпісе ня сказана
paste-read = Прачытаць радкі
paste-or-file = Або абярэце файл
paste-list = Устаўлены сьпіс
paste-empty = Нічога ня ўстаўлена. Скапіюйце радкі і ўстаўце іх сюды. Нічога не захавана.
paste-too-long = Зашмат, каб уставіць. Захавайце як файл і абярэце яго ніжэй. Нічога не захавана.
paste-who = У сьпісе ня сказана, хто просіць. Абярэце групу і прачытайце зноў. Вашыя радкі ніжэй.
import-add-look = Дадаць { $count }, паглядзець { $odd }
import-add-rest = Дадаць
import-mend-hint = Зьмяніце тое, што ня так. Астатняе застаецца.
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
column-priority = Тэрміновасьць
column-wanted-by = Трэба да
column-expiry = Прыдатна да
column-donor = Хто даў
column-reference = Нумар паперы
column-weight = Вага
column-other = Не чытаецца
adopt-waybills = Кожная машына атрымае накладную, калі выедзе.
import-added = { $count ->
    [one] { $count } радок дададзены.
    [few] { $count } радкі дададзеныя.
   *[many] { $count } радкоў дададзена.
}
import-odd-left = { $count ->
    [one] Паглядзець { $count } радок
    [few] Паглядзець { $count } радкі
   *[many] Паглядзець { $count } радкоў
}
import-odd-more = { $count ->
    [one] Яшчэ { $count } радок чакае, пакуль гэтыя ня зробленыя.
    [few] Яшчэ { $count } радкі чакаюць, пакуль гэтыя ня зробленыя.
   *[many] Яшчэ { $count } радкоў чакае, пакуль гэтыя ня зробленыя.
}
adopt-more = { $count ->
    [one] і яшчэ { $count }
    [few] і яшчэ { $count }
   *[many] і яшчэ { $count }
}
## Bad input

problem-too-long = Тэкст задоўгі. Найбольш літараў: { $count }. Нічога ня зьменена.
problem-rows = Некаторыя палі прыйшлі двойчы. Нічога ня зьменена. Паглядзіце радкі і дашліце зноў.
problem-words = Тут нічога не напісана. Нічога ня зьменена. Спачатку напішыце.
typed-below = Што вы напісалі
typed-signed-out = Вы выйшлі. Нічога ня зьменена. Скапіюйце свой тэкст ніжэй, потым увайдзіце.
typed-not-fresh = Пакажыце яшчэ раз, хто вы. Ваш тэкст ніжэй; спачатку скапіюйце яго.
changed-by = { $who }: зьмена { $thing } { $when }.
changed-by-you = Вы ўжо зьмянілі { $thing } { $when }.
problem-counted-meanwhile = { $who }: новы падлік групы { $when }, усяго { $people }. Вашыя лікі ніжэй; абярэце, што пакінуць.
chat-before = Гэты чат ужо дададзены: { $who }, { $day }.
chat-again-add = Дадаць пазначанае яшчэ раз
problem-chat-before = Гэты чат ужо дададзены. Двойчы нічога не дададзена. Пастаўце пазнаку ніжэй, калі так і трэба.
chat-same = { $need } ужо просіць гэта. Пазначце, толькі калі трэба болей.

## What a chat takes back, brings and offers
chat-back = Больш ня трэба
chat-back-hint = Пазначце патрэбы, якія адклікаюць.
chat-back-all = Адклікаць
chat-back-rest = Надалей прасіць { $rest }
chat-back-road = у дарозе: { $amount }
chat-back-several = Пасуюць некалькі патрэбаў. Спытайцеся, якую маюць на ўвазе.
chat-back-other = Ніводная патрэба ня просіць менавіта столькі. Спытайцеся, што маюць на ўвазе.
chat-back-twice = Гэтую патрэбу тут адклікаюць двойчы. Пазначце яе адзін раз.
chat-back-more = Ёсьць яшчэ. Паглядзіце ў сьпісе патрэбаў.
chat-back-gone = Гэтай патрэбы няма. Нічога ня зьменена. Зьніміце пазнаку.
chat-back-changed = { $text } тым часам зьмянілі. Нічога ня зроблена. Паглядзіце й пазначце ізноў.
chat-back-one = Адклікаюць менш, чым просяць. Пазначце толькі адну патрэбу.
chat-got = Прыбыло
chat-got-hint = Параўнайце палічанае з адпраўленым.
chat-got-all = Усё прыбыло так, як адпраўлена
chat-got-which = Якую накладную маюць на ўвазе? Спытайцеся ў іх.
chat-got-count = Ніхто не напісаў, колькі прыбыло: { $thing }.
chat-got-other = Пішуць іншую колькасьць, чым адпраўлена: { $thing }.
chat-got-gone = { $text } ужо не ў дарозе. Нічога ня зьменена. Зьніміце пазнаку.
chat-offers = Прапановы, якія можна запісаць
chat-offers-hint = Гэтым нікому нічога не абяцана.
chat-kind-need = Патрэба
chat-do-need = Скажэце таму, хто дадае патрэбы.
## Boxes

fact-box-label = { $box }: зроблена этыкетка.
fact-box-packed = { $box }: спакавана, хаб { $hub }: { $what }.
fact-box-taken-out = { $box }: вынята: { $what }.
fact-box-sealed = { $box }: апламбавана. { $seal }
fact-box-opened = { $box }: адкрыта.
fact-box-split = { $box }: падзелена на { $boxes }.
fact-box-merged = { $box }: усё перайшло ў { $other }.
fact-box-stacked = { $box }: пастаўлена на палету { $other }.
fact-box-unstacked = { $box }: зьнята з палеты.
fact-box-shelved = { $box }: пастаўлена на паліцу { $shelf }.
fact-box-put-aside = { $box }: адкладзена, хаб { $hub }.
fact-box-released = { $box }: усё ж прыдатная, ізноў на паліцы, хаб { $hub }.
fact-box-here = { $box }: бачылі, хаб { $hub }.
fact-box-handed-over = { $box }: перададзена, атрымлівае { $group }. { $signed }
fact-box-witnessed = { $box }: іншы чалавек кажа тое самае, мае { $group }. { $signed }
fact-box-contested = { $box }: іншы чалавек кажа, што мае { $group }. { $signed }
fact-box-judged = { $box }: вырашана, мае { $group }.
fact-box-counted = { $box }: палічана ў ёй: { $what }.
fact-box-lost = { $box }: страчана, { $reason }: { $what }.
signed-nothing = Ніхто не падпісаў.
signed-photo = Ёсьць фота.
signed-paper = Падпісалі на паперы.
signed-code = Падпісалі кодам.
box-nothing = нічога
account-under-check = Правяраецца
refusal-boxed = Па-за скрынкамі няма столькі { $thing }. Нічога ня зьменена. Адпраўце скрынкі альбо спачатку выміце.
refusal-sealed = { $thing } апламбаваная. Нічога ня зьменена. Спачатку адкрыйце.
refusal-blank-label = { $thing } яшчэ не на скрынцы. Нічога ня зьменена. Спачатку нешта спакуйце.
refusal-label-used = { $thing } ужо на скрынцы. Нічога ня зьменена. Вазьмеце іншую этыкетку.
refusal-box-ended = { $thing } ужо ня скрынка. Нічога ня зьменена. Паглядзіце, што зь ёй стала.
refusal-not-at-hub = { $thing } ня тут. Нічога ня зьменена. Скануйце там, дзе яна ёсьць.
refusal-no-pallet = { $thing } тут не палета. Нічога ня зьменена. Вазьмеце для палеты новую этыкетку.
refusal-not-in-box = У скрынцы няма столькі { $thing }. Нічога ня зьменена. Палічыце, што ў ёй.
refusal-does-not-add-up = Часткі і скрынка разыходзяцца на { $count } з { $thing }. Нічога ня зьменена. Спачатку выміце рэшту альбо запішэце страту.

## Labels

labels-title = Этыкеткі для скрынак
labels-hint = Скануйце або ўвядзіце код
labels-what = Што ўсярэдзіне
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
box-kept = Куды яна мае пайсьці
box-parent = Паходзіць з
box-on-pallet = Стаіць на палеце
box-became = Стала
box-seal-number = Нумар плёмбы, калі ёсьць
box-judge = У каго яна?
box-judge-hint = Людзі кажуць рознае. Пакуль вы ня вырашыце, яна ня лічыцца нікому.
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
box-count-hint = Пішэце тое, што палічылі, а ня тое, што на этыкетцы.
do-count = Захаваць
box-seal = Закрыць скрынку
do-close-box = Закрыць
box-open-again = Адкрыць скрынку
do-open-box = Адкрыць
box-split-it = Падзяліць
box-split-hint = Колькі ідзе ў кожную новую скрынку, напрыклад 10 + 14. Усё мае некуды пайсьці.
do-split = Падзяліць
box-take-out = Выняць
do-take-out = Выняць
box-shelf = Паліца
do-shelve = Паставіць
box-pack = Спакаваць у скрынкі
box-pack-hint = { $hub }: не спакавана { $amount }.
box-pack-each = У кожную скрынку
box-pack-count = Колькі скрынак
box-pack-code = Альбо ў гэтую скрынку
box-pack-code-hint = Код на этыкетцы. Для новых скрынак пакіньце пустым.
do-pack = Спакаваць
said-packed = Спакавана.
said-box-done = Зроблена.
said-box-told = Захавана. Нічога са сказанага ня страчана.
problem-box-code = «{ $text }» ня код скрынкі. Параўнайце з этыкеткай.
problem-box-count = Напішэце, колькі скрынак, ад 1 да 500.
problem-box-shelf = Напішэце назву паліцы.
problem-split = «{ $text }» ня кажа, колькі ідзе ў кожную скрынку. Напішэце так: 10 + 14.
box-unknown = Мы яшчэ ня ведаем { $code }. Усё роўна вазьмеце: чалавек паглядзіць.
box-letter-wrong = Адна літара нібы няправільная: { $code }. Параўнайце з этыкеткай.

## Phones on a run, and the field app

phones-title = Тэлефоны ў дарозе
phones-lead = Тэлефон едзе з рэйсам, працуе бяз сеткі і сканчаецца разам зь ім.
phones-empty = Ніводзін тэлефон ня ў дарозе. Адпраўце тэлефон з накладной.
phone-send = Адправіць тэлефон
phone-no-ways = Нічога няма ў дарозе. Тэлефон едзе з накладной.
phone-ways = Што ўваходзіць у рэйс
phone-member = Хто вязе тэлефон
phone-member-hint = Што ён паведамляе, паведамляе гэты чалавек як кіроўца рэйсу.
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
phone-made-lead = { $who } счытвае квадрат тэлефонам, пакуль ёсьць сетка.
phone-link = Ці адкрыйце на ім гэтую спасылку
phone-once = Яна дзейнічае адзін раз, на адным тэлефоне. Мы ня зможам паказаць яе зноў.
phone-codes = Чатыры лічбы для кожнага атрымальніка
phone-codes-hint = Скажыце іх атрымальніку, не кіроўцу. Група бачыць іх па сваёй спасылцы.
ask-digits = Скажыце гэтыя лічбы таму, хто прывёз, калі ўсё ў вас у руках:
said-phone-revoked = Тэлефон адключаны. Што ён не даслаў, застаецца на ім.
problem-phone-ways = Ніводная накладная ня выбраная. Нічога ня зьменена. Выберыце, што ўваходзіць у рэйс.
door-log-phone-made = Тэлефон адпраўлены з рэйсам.
door-log-phone-bound = Тэлефон прыняў спасылку.
door-log-phone-revoked = Тэлефон адключаны.
field-title = У дарозе
field-needs-script = Гэтай старонцы патрэбныя скрыпты, бо яна працуе бяз сеткі.
field-hand-over = Перадаць
field-no-network = Няма сеткі
field-unsent = Захавана на тэлефоне, яшчэ ня даслана
field-no-run = На гэтым тэлефоне няма рэйсу
field-no-run-text = Папрасіце ў цэнтры квадрат і счытайце яго гэтым тэлефонам.
field-binding = Бярэм рэйс з сабой…
field-bind-failed = Сеткі яшчэ няма. Спасылка захаваная. Вярніцеся сюды, калі яна будзе.
field-ended = Гэты тэлефон больш ня ў рэйсе
field-ended-text = Што захавана тут, застаецца тут. Пакажыце гэта цэнтру ці папрасіце новы квадрат.
field-run = Хто атрымлівае
field-until = Да
field-lines = Што ў накладной
field-boxes = Скрыні
field-no-boxes = Няма скрыняў з налепкамі.
field-handed = Перададзена
field-all = Перадаць усё
field-some = Спачатку палічыць
field-by-box = Па скрынях
field-by-box-text = Выберыце скрыні, якія ўжо ў іхных руках.
field-type-code = Увядзіце код скрыні
field-add-box = Дадаць скрыню
field-code-wrong = Код мае восем літараў і лічбаў. Параўнайце з налепкай.
field-code-letter = Адна літара выглядае няправільна. Параўнайце з налепкай.
field-unknown-box = Ня з гэтага рэйсу. Вазьміце ўсё роўна; цэнтар супаставіць.
field-none-chosen = Ніводная скрыня ня выбраная. Выберыце ці ўвядзіце код.
field-hand-over-boxes = Перадаць гэтыя скрыні
field-count = Палічыць
field-count-lead = Палічыце, што ёсьць. Закрытыя скрыні пакіньце пазначанымі.
field-count-box = Палічыць зьмесьціва скрыні
field-good = Добрае
field-damaged = Пашкоджанае
field-number-wrong = Напішыце лічбай, колькі ёсьць. Няма — 0.
field-save = Захаваць падлік
field-signed = Як яны падпісалі?
field-signed-code = Чатыры лічбы, якія яны сказалі
field-signed-code-hint = Лічбы
field-signed-paper = На паперы
field-signed-nothing = Ніхто ня змог падпісаць
field-digits-wrong = Лічбаў чатыры. Спытайце яшчэ раз ці выберыце паперу.
field-done-text = Захавана на гэтым тэлефоне. Дашлецца само, калі будзе сетка.
field-next = Далей па рэйсе
field-saved = Захавана
field-delivered = Дастаўлена
field-person = Патрэбны чалавек
field-person-text = Нічога ня страчана. У цэнтры паглядзіць чалавек.
field-why-aside = У кнігах гэтага няма, ці яно ўжо было.
field-why-contested = Іншы чалавек кажа, што гэта ў кагосьці іншага.
field-why-code = Перадача запісаная. Чатыры лічбы былі іншыя.
field-why-refused = Цэнтар ня мог прыняць гэта з гэтага тэлефона.
field-why-unreadable = Цэнтар ня змог гэта прачытаць.
field-on-phone = На тэлефоне
field-nothing-yet = Яшчэ нічога не захавана.
field-send-now = Даслаць цяпер
field-all-delivered = Усё ўжо ў цэнтры.
field-not-sure = Невядома, ці дайшло. Busel спытае сам; двойчы не палічыць.
field-full = Тэлефон запоўнены, гэта не захавана. Дастаўленае прыбрана. Дашліце цяпер альбо вызваліце месца і націсьніце яшчэ раз.
field-refresh = Узяць найноўшы рэйс
field-new-version = Новая вэрсія гатовая. Захаванае застаецца.
field-use-it = Перайсьці на яе
field-works-offline = Працуе бяз сеткі
field-no-store = Гэты браўзэр нічога не захоўвае. Выйдзіце з прыватнага рэжыму.
field-scan = Сканаваць налепкі
field-scan-failed = Не ўдалося ўключыць камэру. Увядзіце код.
## Waybills
waybill-send = Адправіць рэчы
waybill-send-lead = Паглядзіце, што спакавана, зьмяніце, што ня так, і адпраўляйце.
waybill-ends = Адкуль і каму
waybill-from = Адкуль
waybill-to = Каму
waybill-search = Шукаць іншыя рэчы і скрыні
waybill-nothing-there = Там няма нічога, што можна адправіць.
waybill-boxes-hint = Пазначана: усё ў ёй для іх
waybill-goes = Едзе
waybill-kept = Адкладзена паводле пляну
waybill-kept-hint = У палях стаіць тое, што ляжыць па-за скрынямі
waybill-free = Таксама ёсьць, ні для каго не адкладзена
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
waybill-otherwise-kept = { $amount } з { $sent } – гэта { $thing }; пакінутае для іншых
waybill-short = не хапае { $amount }
waybill-over = на { $amount } больш
waybill-under-way = У дарозе
waybill-all-came = Усё прыбыло
waybill-all-came-hint = Кожная скрыня на месцы і закрытая, нічога не пашкоджана.
do-all-came = Усё прыбыло
waybill-count = Палічыць, што прыбыло
waybill-closed-boxes = Скрыні, што прыбылі закрытымі
waybill-closed-boxes-hint = Пазначце кожную, якую трымаеце. Што ў ёй, лічыць ня трэба.
waybill-count-hint = Палічыце ўсё, што ня ў гэтых скрынях. Нічога няма – гэта 0.
problem-count-of = Колькі прыбыло: { $text }? Калі нічога, напішыце 0. Нічога ня зьменена.
problem-nothing-to-send = Нічога ня выбрана. Пазначце скрыню альбо напішыце колькасьць. Нічога ня зьменена.
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
    *[many] Там яшчэ { $count } скрыняў. Пашукайце іх.
}
waybill-kept-more = { $count ->
    [one] Адкладзены яшчэ { $count } радок. Ён паедзе з наступнай накладной.
    [few] Адкладзены яшчэ { $count } радкі. Яны паедуць з наступнай накладной.
    *[many] Адкладзена яшчэ { $count } радкоў. Яны паедуць з наступнай накладной.
}
waybill-free-more = { $count ->
    [one] Там яшчэ { $count } партыя. Пашукайце яе.
    [few] Там яшчэ { $count } партыі. Пашукайце іх.
    *[many] Там яшчэ { $count } партыяў. Пашукайце іх.
}

## What differs
differs-since = з { $when }
differs-with = Дзе яно альбо адкуль узялося?
differs-with-group = Усё ж атрымалі: { $group }
differs-with-hub = На паліцы: { $hub }
differs-with-donors = Далі больш ці менш, чым запісана
differs-why = Што здарылася
differs-why-hint = Сваімі словамі. Нікога ня вінавацім.
problem-differs-why = Напішыце некалькімі словамі, што здарылася. Нічога ня зьменена.
do-settle = Высьветлена
said-differs-settled = Высьветлена, кнігі зноў сыходзяцца.
differs-explained = Як гэта высьветлілі
lose-title = Сьпісаць як страчанае
lose-two = Вырашаюць двое: хтосьці прапануе, хтосьці іншы згаджаецца.
lose-no-photo = Фота яшчэ няма. Яно дапаможа пацьвердзіць пазьней; бяз камэры рабіце далей так.
lose-aside = Адкладзена, { $place }: { $amount }
lose-missing = Не хапае, { $place }: { $amount }
lose-box = Скрыня { $place }: { $amount }
do-propose-loss = Прапанаваць сьпісаць
said-loss-proposed = Прапанавана. Павінен згадзіцца іншы чалавек.
lose-waits = Кажуць, што страчана
do-agree-loss = Згаджаюся
said-loss-agreed = Двое згадзіліся. Сьпісана.
box-boxes = { $count ->
    [one] { $count } скрыня
    [few] { $count } скрыні
    *[many] { $count } скрыняў
}

## Pallets
box-stack = Паставіць на палету
box-stack-on = Код палеты
box-stack-hint = Пуста: новая палета
do-stack = Паставіць
box-unstack = Зьняць з палеты
do-unstack = Зьняць
box-merge = Перакласьці ўсё ў іншую скрыню
box-merge-into = Код іншай скрыні
do-merge = Перакласьці

## Phones that hold their tongue

field-pin = Шэсьць лічбаў
field-pin-choose = Выберыце шэсьць лічбаў
field-pin-choose-text = Яны адкрываюць рэйс на гэтым тэлефоне. Пяць няправільных спробаў усё тут хаваюць. Трымайце іх у галаве.
field-pin-use = Узяць гэтыя лічбы
field-pin-six = Увядзіце шэсьць лічбаў.
field-pin-guessed = Гэтыя ўсе спрабуюць першымі. Выберыце іншыя.
field-pin-ask = Увядзіце свае шэсьць лічбаў
field-pin-open = Адкрыць
field-pin-wrong = Гэта не вашы лічбы. Засталося спробаў:
field-hidden = Усё схавана
field-hidden-text = На гэтым тэлефоне цяпер нічога не прачытаць. Захаванае ўсё адно дашлецца само. Для рэйсу папрасіце ў цэнтры новы квадрат.
field-hide = Схаваць усё
field-hide-text = Гэта прыбірае з тэлефона рэйс і ўсе назвы. Захаванае застаецца запячатаным і ўсё адно дашлецца. Каб ізноў чытаць рэйс, патрэбны новы квадрат.
field-hide-now = Схаваць цяпер
field-back = Назад
field-undo = Скасаваць апошняе
field-undo-late = Магчыма, гэта ўжо ў цэнтры, таму яно застаецца. Скажыце цэнтру, што ня так.
field-undone = Скасавана
field-why-sealed = Цэнтар мае цяпер іншы ключ і ня можа гэта адкрыць. Скажыце ім, што тут напісана.
field-file = Захаваць файл
field-file-text = Няма сеткі? Перадайце файл у цэнтар любым шляхам. Ніхто іншы яго не прачытае.
phone-file = Файл з тэлефона
phone-file-choose = Файл, які захаваў тэлефон
phone-file-hint = Тэлефон бязь сеткі захоўвае, што мае. Той самы файл двойчы нічога ня зьменіць двойчы.
phone-file-do = Прыняць
phone-file-told = Прынята з файлу
phone-file-of = Гэта паведаміў тэлефон: { $who }.
phone-file-empty = У гэтым файле нічога не чакала.
phone-file-unread = Запіс, які не прачытаць
phone-file-later = Тэлефон даведаецца пра гэта сам, як толькі будзе сетка.
problem-phone-file = Гэта ня файл тэлефона ці ня ўвесь файл. Нічога не прынята. Выберыце файл яшчэ раз.
problem-phone-unknown = Мы ня ведаем тэлефона, які захаваў гэты файл такім. Нічога не прынята. Спытайце кіроўцу, што было перададзена.
task-phones = { $count ->
    [one] { $count } тэлефон даўно не азываўся
    [few] { $count } тэлефоны даўно не азываліся
   *[many] { $count } тэлефонаў даўно не азывалася
}
task-phones-more = У іх можа быць тое, чаго яшчэ ніхто ня ведае. Патэлефануйце таму, хто іх вязе.
phone-holds = { $count ->
    [one] { $count } запіс чакае ў ім
    [few] { $count } запісы чакаюць у ім
   *[many] { $count } запісаў чакае ў ім
}
phone-quiet = Не азываецца
field-ask = Папрасіць
field-ask-who = Хто просіць?
field-ask-lead = Выберыце, колькі яны просяць. Спачатку цэнтар праверыць.
field-ask-nobody = У гэтым рэйсе няма групы, для якой прасіць.
field-ask-none = Нічога ня выбрана. Націсьніце + каля патрэбнага.
field-more = Больш
field-less = Менш
field-urgent = Гэта ня можа чакаць
field-share = Перадаць файл на іншы тэлефон
field-squares = Паказаць квадратамі
field-carry = Узяць зь іншага тэлефона
field-carried = Нясе для іншага тэлефона
field-why-no-file = Гэта былі не квадраты тэлефона ў рэйсе.
field-why-unknown = Цэнтар ня ведае тэлефона, які паказаў гэтыя квадраты.
field-squares-text = Трымайце перад экранам іншы тэлефон або камэру цэнтру, пакуль не прачытаецца ўсё. Болей ніхто ня зможа гэтага прачытаць.
field-squares-lead = Трымайце квадраты перад камэрай. Парадак ня важны.
field-squares-read = Чытаць квадраты
field-squares-missing = Не хапае:
field-squares-broken = Прачытанае не складаецца ў цэлае. Прачытайце квадраты яшчэ раз.
field-squares-none = Гэта не квадраты тэлефона ў рэйсе. Нічога ня ўзята.
field-squares-no-camera = Камэра не працуе. Захавайце файл на тым тэлефоне.
field-of = з
field-pause = Паўза
field-go-on = Далей
field-one-back = На адзін назад
field-slower = Павальней
field-carry-text = Прачытайце квадраты тэлефона, у якога няма сеткі. Гэты тэлефон адправіць іх пазьней і нічога ў іх не прачытае.
field-photo = Фота паперы або таго, што пашкоджана
field-photo-taken = Фота зробленае
field-photo-of = Фота
field-photo-lost = Фота не зьмясьцілася на тэлефоне. Усё, што вы захавалі, на месцы.
field-why-photo = Цэнтар ня змог прачытаць гэтае фота.
differs-photos-sent = Да ад’езду
differs-photos-came = Як даехала
phone-squares = Квадраты на тэлефоне
phone-squares-hint = Тэлефон бяз сеткі можа паказаць тое, што ў ім захавана. Камэра гэтай машыны прачытае.
## Papers of a waybill, and labels from pages
paper-waybill = Накладная
paper-waybill-hint = Што паехала і месца для таго, што прыйшло. Падпісваюць трое.
paper-packing-list = Пакавальны ліст
paper-packing-list-hint = Што ў кожнай скрыні, як яе грузяць.
paper-donation-letter = Дарчы ліст
paper-donation-letter-hint = Гэта дадзена бясплатна.
paper-customs-list = Мытны сьпіс
paper-customs-list-hint = Код, паходжаньне і вага кожнай рэчы.
paper-cmr = CMR
paper-cmr-hint = Для перавозкі праз межы.
asked-declaration = Дэкларацыя дапамогі
asked-vehicle-papers = Дакументы на машыну
asked-vehicle-gift = Машына, якая застаецца
asked-insurance = Страхоўка
asked-leave = Дазвол на выезд
asked-goods = Што нельга везьці
asked-transit = Транзіт T1
asked-export = Экспарт
asked-post = Пункт пропуску
rule-cmr = Вазьмеце з сабой. Накладной яна не замяняе.
rule-packing = Адзін на кожную машыну і адзін у кожную скрыню.
rule-vehicle-papers = Пашпарты і тэхпашпарт. Даверанасьць, калі машына не ваша.
rule-declaration = Яе падае зарэгістраваны атрымальнік ва ўкраінскай сыстэме. Адна на кожную машыну.
rule-must-match = Назвы, месцы і вага павінны супадаць з дэкларацыяй. Яна дзее 30 дзён.
rule-letter = На дзвюх мовах, з «бясплатна» і коштам. Машына — з VIN.
rule-vehicle-gift = Назавеце канчатковага атрымальніка да выезду.
rule-insurance = Зялёная картка альбо мясцовы поліс на ўвесь час.
rule-leave = Патрэбны мужчынам 18–60 гадоў, якія жывуць ва Украіне. Валанцёры — праз сыстэму «Шлях».
rule-moldova-letter = З рахункам-праформай. Спачатку папрасіце дазвол: да 15 дзён.
rule-moldova-goods = Без ношанага абутку і мяккіх цацак. Лекі асобна.
rule-transit = З ім едуць тавары, што ідуць праз ЭЗ далей.
rule-export = Вусны экспарт быў палёгкай 2022 года. Спытайце, што дзее цяпер.
rule-no-meat = Мяса і малако нельга везьці як асабістыя рэчы.
rule-ask-post = Мы не знайшлі нікога, хто казаў бы гэта нядаўна. Спытайце на пункце, што паказаць.
paper-page = старонка { $page } з { $of }
paper-scan = Скануйце квадрат альбо ўвядзіце нумар.
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
paper-there = Ёсьць
paper-loading-hint = Як грузілі: першая зайшла першай. Пазначце, што загружана.
paper-loose = Па-за скрынямі
paper-loaded-by = Загрузілі
paper-donor = Донар
paper-recipient = Атрымальнік
paper-sender = Адпраўнік
paper-day = Дата
paper-value = Кошт
paper-vin = VIN
paper-free-of-charge = Рэчы з гэтага сьпіса перадаюцца атрымальніку бясплатна, як гуманітарная дапамога. Яны не для продажу. Кошт пазначаны толькі для мытні.
paper-for-donor = За донара
paper-for-recipient = За атрымальніка
paper-for-sender = За адпраўніка
paper-customs-mark = Для мытні
paper-condition = Стан
paper-net = Нета, кг
paper-gross = Брута, кг
paper-hs = ГС
paper-origin = Паходжаньне
paper-hs-hint = Коды ГС — прапанова. Іх правярае той, хто дэкларуе.
cmr-1 = 1 Адпраўнік (назва, адрас, краіна)
cmr-2 = 2 Атрымальнік (назва, адрас, краіна)
cmr-3 = 3 Месца разгрузкі
cmr-4 = 4 Месца і дата загрузкі
cmr-5 = 5 Дададзеныя дакументы
cmr-6 = 6 Знакі
cmr-7 = 7 Колькасьць месцаў
cmr-8 = 8 Упакоўка
cmr-9 = 9 Назва грузу
cmr-10 = 10 Код ГС
cmr-11 = 11 Брута, кг
cmr-12 = 12 Аб’ём, м³
cmr-13 = 13 Указаньні адпраўніка
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
cmr-as-listed = Гуманітарная дапамога паводле сьпіса: { $list }
papers-title = Паперы
papers-lead = Абярэце паперу і надрукуйце. Чаго няма ў кнігах, тое лінія для ручкі.
papers-first = Першая мова
papers-second = Другая мова
papers-no-second = без другой
papers-black = Толькі чорным, для чэкавай друкаркі
papers-names = Каго і што назваць
papers-names-hint = Гэта друкуецца і не захоўваецца. Не называйце тых, каму папера пашкодзіць.
papers-carrier = Перавозчык
papers-loaded = Месца загрузкі
papers-unloaded = Месца разгрузкі
papers-sequence = Скрыні, як іх грузілі
papers-sequence-hint = Коды, першая зайшла першай. Пуста: паводле кода.
papers-labels = Этыкеткі яе скрыняў
papers-labels-hint = Скрыня 3 з 40, з нумарам накладной.
papers-table = Мытны сьпіс табліцай
papers-fingerprint = Адбітак
papers-fingerprint-hint = Папера гэтай накладной мае ўнізе тое самае.
papers-road = Паперы для гэтай дарогі
papers-road-hint = Правілы часта мяняюцца. Кожнае мае дату і крыніцу.
papers-road-from = Адкуль
papers-road-to = Куды
papers-through = Праз
papers-no-country = –
papers-road-none = Абярэце хаця б дзве краіны. Усярэдзіне ЭЗ паперы на тавар не пытаюць.
papers-ask = Спытайце перад выездам
papers-as-of = Станам на { $day }: { $source }
papers-no-typeface = Гэты Busel сабраны без шрыфтоў для папер. Нічога не страчана. Спытайце таго, хто яго ставіў.
do-pdf = PDF
do-print-waybill = Друкаваць
problem-no-labels = Няма скрыні для этыкеткі. Нічога ня зьменена. Спачатку спакуйце скрыню.
labels-print = Друкаваць этыкеткі
labels-print-hint = Друкуйце ў сапраўдным памеры (100 %), без падгонкі.
labels-on = Папера
labels-a6 = Адна на старонцы A6
labels-a4 = Восем на старонцы A4
labels-plain = Толькі квадрат і код: чужому гэта нічога не скажа
labels-new = Новыя этыкеткі
labels-new-hint = Для скрыняў, якія яшчэ ніхто ня спакаваў. Да 500 за раз.
labels-count = Колькі
labels-keep = Захоўваць
keep-dry = У сухім
keep-cold = У холадзе
keep-from-fire = Далей ад агню
keep-upright = Не пераварочваць
labels-number = Скрыня { $number } з { $of }
## Counts by two
counts-title = Падлікі
counts-lead = Што разыходзіцца з кнігамі, чакае тут, пакуль іншы чалавек не правядзе гэта.
counts-empty = Ніводзін падлік не разыходзіцца з кнігамі.
count-one = Падлік
count-title = Палічыць
count-blind = Пішыце, што бачыце. Колькі мае быць, тут не відаць.
count-two = Калі будзе розьніца, спачатку гляне іншы чалавек, а кнігі зьменяцца потым.
count-booked = Тады ў кнігах
count-found = Палічана
count-differs = Што палічана
count-agrees = Супадае
count-waits = Чакае на іншага чалавека
count-again = Палічыць яшчэ раз
count-posted = У кнігах
count-overtaken = Састарэў
count-overtaken-hint = З таго часу гэта палічылі, растлумачылі альбо забралі. З гэтага падліку ў кнігі нічога ня трапіла.
count-post = Верыце падліку?
count-post-hint = Тады розьніца ўвойдзе ў кнігі і застанецца адкрытай, пакуль яе растлумачаць. Што пайшло тым часам, застаецца як ёсьць.
do-post-count = Правесьці
count-own-hint = Гэта лічылі вы. Правесьці мае іншы чалавек.
count-anew = Ня ўпэўненыя?
count-anew-hint = Палічаць яшчэ раз. У кнігах нічога ня зьменіцца.
do-count-again = Няхай палічаць яшчэ раз
do-count-now = Палічыць нанова
said-count-agrees = Палічана. Супадае з кнігамі.
said-count-waits = Палічана. Разыходзіцца з кнігамі, таму гляне іншы чалавек.
said-count-posted = Праведзена. Розьніца застаецца адкрытай, пакуль яе растлумачаць.
said-count-again = Трэба палічыць яшчэ раз. Пра гэта скажа «Сёньня».
fact-count-line = палічана { $found }, у кнігах { $booked }
fact-count-taken = Палічана, { $place }: { $lines }. Правесьці мае іншы чалавек.
fact-count-posted = Падлік праведзены, { $place }: { $lines }.
fact-count-again = Хтосьці папрасіў палічыць яшчэ раз.
refusal-count-too-old = { $thing } састарэў: тавар з таго часу рухалі, лічылі альбо тлумачылі. Нічога ня зьменена. Палічыце яшчэ раз.
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
task-recount-more = Хтосьці ня быў упэўнены. Палічыце яшчэ раз.

## Kits
kits-title = Наборы
kits-lead = Некалькі рэчаў, складзеных паводле рэцэпту: напрыклад, усё, каб памыцца аднаму чалавеку.
kits-empty = Рэцэптаў яшчэ няма. Напішыце першы.
kit-new = Новы рэцэпт
kit-name = Як называецца такі набор
kit-rows-hint = Радок на кожную рэч у адным наборы. Памер пакіньце пустым, калі падыдзе любы.
kit-size = Памер
do-write-kit = Захаваць рэцэпт
kit-can = { $count ->
    [one] можна скласьці { $count }
    [few] можна скласьці { $count }
   *[many] можна скласьці { $count }
}
kit-stops = На большае не хапае: { $thing }
kit-each = У адным наборы
kit-free = Ляжыць вольна
kit-enough = Хопіць на
kit-stops-here = на большае не хапае
kit-count = Колькі набораў
kit-codes = Коды этыкетак
kit-codes-hint = Скануйце па адным на набор. Пуста: коды будуць новыя.
do-pack-kits = Скласьці наборы
kit-boxes = Складзена паводле гэтага рэцэпту
kit-change = Зьмяніць рэцэпт
kit-change-hint = Гэта будзе новая вэрсія. Складзеныя наборы застаюцца якімі ёсьць.
do-change-kit = Захаваць новую вэрсію
kit-end = Больш не патрэбны?
kit-end-hint = Паводле яго больш не складаюць. Складзеныя наборы застаюцца.
do-end-kit = Закрыць рэцэпт
kit-ended = Закрыты
kit-version = Вэрсія { $number }
kit-tag = Набор: { $kit }, вэрсія { $number }
kit-apart = Разабраць набор
kit-apart-hint = Усё ізноў будзе ляжаць асобна, партыя за партыяй. Этыкетка больш ня дзейнічае.
do-take-apart = Разабраць
said-kit-written = Рэцэпт захаваны.
said-kit-changed = Рэцэпт мае новую вэрсію. Складзеныя наборы застаюцца якімі ёсьць.
said-kit-ended = Рэцэпт закрыты. Складзеныя наборы застаюцца.
said-kits-packed = Наборы складзены. Пазначце кожную скрыню этыкеткай.
fact-box-assembled = { $box }: складзена, хаб { $hub }, як { $kit }: { $what }.
fact-recipe-written = Рэцэпт запісаны. Рэчаў у адным наборы: { $count }.
fact-recipe-ended = Рэцэпт закрыты.
refusal-fewer-kits = Паводле { $thing } цяпер можна скласьці толькі { $count }. Нічога ня зьменена. Складзіце менш альбо прынясіце, чаго не хапае.

## Receiving
receive-title = Прыняць
receive-lead = Скануйце накладную машыны альбо любую скрыню.
receive-scan = Накладная альбо скрыня
receive-scan-hint = Сканэр увядзе сюды. Рукой: W-12 альбо літары на скрыні.
receive-coming = У дарозе сюды
receive-nothing-comes = Да нашых паліцаў нічога ня едзе.
receive-without-paper = Без накладной?
receive-nothing = Мы ня ведаем ні накладной, ні скрыні { $text }. Нічога ня зьменена. Скануйце яшчэ раз альбо выберыце ніжэй.
receive-closed = { $text } ужо прынятая. Нічога ня зьменена. Гляньце яе старонку альбо скануйце іншую.
receive-not-ours = { $text } ідзе групе, а ня ў хаб. Нічога ня зьменена. Скануйце іншую накладную.
receive-counter = { $came } з { $all } тут
receive-all = Усе { $all } тут
receive-some = { $came } з { $all }: скажыце чаму
receive-why = Калі ня ўсё прыбыло: чаму?
receive-done = Што прыбыло
receive-scan-box = Скануйце скрыні
do-tick = Пазначыць скрыню
receive-list = Скрыні ў накладной
receive-loose = Што едзе па-за скрынямі
receive-unexpected = ня ў накладной
receive-again = { $code } ужо палічана.
receive-unknown = Мы не чакалі { $code }. Яе прымуць, а цэнтар знойдзе, адкуль яна.
receive-odd = { $code } ня код скрыні. Скануйце яшчэ раз.
remark-why = Як так сталася?
do-remark = Запісаць каля разыходжаньня
said-remarked = Запісана каля разыходжаньня, яно застаецца адкрытым.
fact-remarked = Хтосьці напісаў каля разыходжаньня { $place }, як так сталася.

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
papers-anew = Мытная дэклярацыя належыць адной машыне. Гэты груз у дарозе зьмяніў паперы: той, хто атрымлівае, мусіць зрабіць новую дэклярацыю да мяжы. Надрукуйце пакавальны ліст кожнай часткі.
papers-sheet = Запоўніць з аркуша канвою
papers-sheet-hint = Хто вязе, нумар, кіроўца і атрымальнік, як у аркушы. Што вы яго чыталі, запісваецца; у паперах нічога не захоўваецца.
problem-sheet-empty = Аркуш нікога не называе для папераў. Дапішыце ў аркуш або ўвядзіце тут.
run-curfew = Ехаць нельга
run-border = Чаканьне на мяжы
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
onward-lead = Тое, што ў дарозе, яшчэ можа паехаць у іншае месца. Тэлефон кіроўцы пакажа гэта, калі будзе сувязь. Хто ўсё ж аддасьць паводле старой паперы, таму верым.
onward-others = Іншым
onward-others-hint = Скажыце, хто што атрымае. Што пакінеце як ёсьць, застаецца таму, каму адпраўлена.
onward-to = Едзе да
onward-asks = { $group } (просіць гэта)
do-onward = Едзе да іх
onward-reserve = У запас
onward-reserve-hint = { $receiver } усё адно атрымае гэта і захавае на потым.
do-reserve = Застаецца запасам
onward-back = Назад
onward-back-to = Назад у
do-send-back = Вяртаецца
need-onward = Яшчэ ў дарозе да яе
need-onward-hint = вязе гэта. Цяпер ніхто гэтага ня просіць: скажыце, што з гэтым будзе.
waybill-nobody = Нікога не было, { $when }
waybill-reserve = Едзе ў запас
fact-sent-on = { $waybill } накіравана далей: { $new }.
fact-kept-as-reserve = Тое, што вязе { $waybill }, едзе ў запас.
fact-nobody-there = { $waybill } прывезьлі, і нікога не было. Застаецца ў машыне.
problem-onward = Нічога яшчэ ня едзе да іншых. Абярыце хоць адну скрыню або колькасьць і каму яна.
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
anew-title = Сплянаваць рэшту нанова
anew-lead = Busel глядзіць, у каго з астатніх ёсьць месца і час на груз зламанай машыны, што застаецца ў хабе і хто з кім едзе дадому.
anew-where = Дзе кожная машына
anew-where-hint = Горад, вобласьць або нумар, напрыклад H-2. Хто ўжо дома, пакіньце пустым.
anew-depots = Дзе можна пакінуць груз
do-anew = Сплянаваць рэшту
anew-making = Рэшта канвою плянуецца
anew-nothing-yet = Гэта прапанова. Нічога не зьмянілася: прыміце яе папера за паперай і праглядзіце кожную яшчэ раз.
anew-again = Сплянаваць яшчэ раз
anew-take = Прыняць
anew-no-goods = З машынай, што зламалася, нічога не ў дарозе.
anew-heed = На што зважаць
anew-rested = Усе лічацца адпачылымі. Хто сёньня доўга ехаў, няхай спачатку адпачне.
anew-guessed = Частка адлегласьцяў прыблізная: гэтых дарог тут ніхто ня ведае.
anew-stays = Застаецца на месцы
move-left-at = Пакінута ў { $hub }
anew-beside = Каля машыны { $vehicle }
anew-loads = { $kg } кг грузіцца
anew-hands-over = Аддаецца { $papers }
anew-curfew = Стаяла { $length } г праз каменданцкую гадзіну
anew-border = Стаяла { $length } г на мяжы
anew-open = { $papers } не пасьпее або невядома куды. Патэлефануйце ім.
anew-far = Ад машыны { $vehicle } да { $hub } { $km } км. Хто туды адвязе груз, не сплянавана.
anew-with = { $count } з машынай { $vehicle }
problem-anew-where = Мы ня ведаем, дзе «{ $text }». Напішыце горад, вобласьць або нумар, напрыклад H-2.
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
refusal-number-too-new = Ніводзін нумар { $thing } не старэйшы за паведамленьне. Нічога ня зьменена. Патрэбны ліст або паручальнік.
refusal-not-proven = Каб ведаць, дзе { $thing }, патрэбны зваротны званок, ліст або паручальнік. Нічога ня зьменена.
said-group-moved = Пераезд запісаны. Ранейшае месца застаецца ў гісторыі.
said-warned = Запісана: іх папярэдзілі.
said-phone-safe = Запісана: тэлефон у надзейных руках.
problem-new-place = Няма новага месца. Нічога ня зьменена. Напішыце, дзе яны тады будуць.
problem-move-day = Няма дня. Нічога ня зьменена. Напішыце, калі прыйшло паведамленьне і які першы дзень там.
problem-meets = Месцу сустрэчы патрэбны дзень і гадзіна, напрыклад 18:00. Нічога ня зьменена.
fact-group-moved = Пераяжджае: з { $day } яна ў іншым месцы.
fact-phone-cut-off = Тэлефон { $phone } з гэтай паперай адключаны.
fact-phone-warned = Папярэджаныя пра адключаны тэлефон.
fact-phone-safe = Адключаны тэлефон у надзейных руках.
places-title = Месцы паводле дзён
places-hint = Перададзенае застаецца за тым месцам, дзе гэта было. Справаздачы ведаюць толькі вобласьці.
place-number = Месца { $number }
place-from = з { $day }
place-until = да { $day }
place-now = Сёньня тут
move-group-title = Група пераяжджае
move-group-hint = Ранейшае месца зачыняецца, а не сьціраецца. Хто туды едзе, бачыць новае ў дзень прыпынку, не раней.
move-place = Новае месца
move-place-hint = Паводле гораду плянавальнік лічыць дарогу. Словы ляжаць запячатаныя.
move-heard = Дзень, калі прыйшло паведамленьне
move-from = Першы дзень там
move-proof = Адкуль мы ведаем
move-no-contact = Ніводзін нумар не старэйшы за сёньняшні дзень. Патрэбны ліст або паручальнік.
move-stops = Паперы ў дарозе
move-stops-hint = Дзень, калі кожную прывязуць. Пуста: першы дзень там. Раней яна едзе ў ранейшае месца.
move-meets = Нехта чакае на ранейшым месцы
move-meets-hint = Для кіроўцы бяз сувязі. Пасьля гэтай гадзіны тэлефон кажа вяртацца.
move-meets-day = Да якога дня
move-meets-hour = Да якой гадзіны
do-move-group = Запісаць пераезд
run-moves = Яны пераяжджаюць. Дзе яны, вы ўбачыце тут { $day }.
run-place = Новае месца: { $place }
run-place-gone = Яны пераехалі. Спытайцеся ў цэнтры, дзе яны.
run-meets = На ранейшым месцы чакаюць да { $when }.
run-meets-back = На ранейшым месцы чакаюць да { $when }. Пасьля вяртайцеся: { $hub }.
run-meets-over = На ранейшым месцы больш ніхто не чакае.
run-back = На ранейшым месцы больш ніхто не чакае. Вяртайцеся: { $hub }.
recheck-moved = Яны пераяжджаюць { $day }.
recheck-longer = Дарога даўжэйшая на { $time } г.
recheck-shorter = Дарога карацейшая на { $time } г.
recheck-there = Там { $when }, паводле аркуша.
recheck-earliest = Там не раней за { $when }.
recheck-curfew = У камэнданцкую гадзіну, { $hours }
recheck-nobody-met = У гадзіну, калі нікога няма
recheck-late = Пазьней за дзень, да якога трэба, { $day }
recheck-unknown = Ніхто ня ведае, як далёка новае месца
phone-one = Тэлефон
phone-cut-off = Адключаны
phone-cut-off-by = Адключаны { $when } ({ $who })
phone-warned-by = Папярэджаныя { $when } ({ $who })
phone-safe-by = У надзейных руках, сказана { $when } ({ $who }). Папярэджваць нікога ня трэба.
phone-boxes = Скрынкі: { $codes }
phone-place-on-it = Куды дакладна яны пераехалі
phone-halts-on-it = Прыпынкі { $vehicle } з { $convoy } у дні рэйсу, камэнданцкія гадзіны, чаканьне на межах
phone-not-on-it-title = Чаго ў ім няма:
phone-not-on-it = як з кім зьвязацца, хто што даў, колькі людзей у групе, ніводнага дакладнага месца, ніводнай іншай паперы.
phone-not-on-it-but = як з кім зьвязацца, хто што даў, колькі людзей у групе, ніводнага дакладнага месца, акрамя названых вышэй, ніводнай іншай паперы.
phone-warn = Каго папярэдзіць
phone-warn-hidden = Каго папярэдзіць, бачыць каардынатар(ка).
phone-warn-nobody = Нічога зь яго не было ў дарозе да групы. Папярэджваць нікога ня трэба.
phone-warn-hint = Папярэдзьце іх іншым шляхам, не праз гэты тэлефон. Чытаньне кантакту запісваецца.
phone-warn-no-contact = Кантакту няма. Нехта мусіць паехаць туды або сказаць тым, каго яны ведаюць.
phone-warn-read = Прачытаць кантакт
phone-warn-done = Папярэджаныя
phone-safe = Ён у надзейных руках
phone-safe-hint = Толькі калі вы ведаеце, дзе тэлефон, і ён ня быў у чужых руках.
phone-shows = Што ён можа паказаць
phone-shows-nothing = Спасылку ніхто не адкрыў. Нічога на тэлефоне няма.
phone-shows-hint = Усё гэта пад шасьцю лічбамі. Хто меў яго адкрытым, той бачыў.
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
   *[many] Адключаны тэлефон ведаў пра { $count } групаў: папярэдзьце іх
}
task-unwarned-more = У каго ён, той можа ведаць, хто чаго чакае.

## Other centres

nav-peers = Іншыя цэнтры
peers-title = Іншыя цэнтры
peers-lead = Цэнтры, якім мы адпраўляем рэчы ці ад якіх атрымліваем. У кожнага свае кнігі.
peers-empty = Мы пакуль ня ведаем іншых цэнтраў.
peer-add = Прыняць картку
peer-add-do = Прыняць
peer-text = Тэкст іхняга квадрата
peer-text-hint = На картцы ён пачынаецца з BUSELC1, на лісьце з BUSEL1. Сама картка нічога не даказвае: нехта мусіць параўнаць літары. Паведамленьне зь лістом унутры можна ўставіць цалкам.
peer-alias = Як мы іх завем
peer-alias-hint = Калі пуста, то як яны самі сябе завуць.
peer-file = Ці файл зь іхняй карткай
peer-own = Нашая картка
peer-own-hint = Яна патрэбная іншым, перш чым яны змогуць нешта нам адправіць. Пакажыце квадрат ці дайце файл. Каб вам верылі, прачытайце літары ўголас пры сустрэчы.
peer-own-none = Нашае карткі пакуль няма. Бязь яе ніхто ня можа нічога нам адправіць.
peer-own-file = Захаваць картку файлам
peer-own-text = Квадрат тэкстам
peer-own-name = Як мы сябе завем
peer-own-do = Напісаць новую картку
peer-name = Заве сябе
peer-letters = 26 літараў ключа
peer-inbox = Прымае паведамленьні тут
peer-inbox-hint = Адрас кшталту https://…/inbox. Пуста, калі паведамленьні прыносяць файламі.
peer-until = Дзейнічае да { $day }.
peer-unknown = Невядомы
peer-introduced = Прадстаўлены
peer-verified = Бачыліся асабіста
peer-revoked = Больш ня верым
peer-by = { $who } кажа, хто гэта. Рэчы туды могуць ехаць; дзе знаходзяцца людзі, ня кажам.
peer-met-by = { $who } сустрэў(-ла) іх { $day } і параўнаў(-ла) літары.
peer-since = Ня верым з { $day }.
peer-card = Іхняя картка
peer-compare = Параўнаць літары
peer-compare-hint = Сустрэньцеся зь кімсьці ад іх. Яны чытаюць літары ўголас са сваёй старонкі, а вы пішаце іх тут. Не па тэлефоне і ня ў чаце: там можа адказаць нехта іншы.
peer-compare-do = Мы сустрэліся, літары тыя самыя
peer-vouch = Нехта, з кім мы бачыліся, кажа, хто гэта
peer-vouch-who = Хто так кажа
peer-vouch-hint = Тады рэчы могуць туды ехаць. Дзе знаходзяцца людзі, кажам толькі тым, з кім бачыліся.
peer-vouch-do = Яны кажуць, хто гэта
peer-end = Больш ім ня верыць
peer-end-hint = Калі іхні ключ у чужых руках ці яны ніколі ня былі тымі, кім назваліся. Туды больш нічога не адпраўляем і адтуль нічога ня слухаем. Гэтага не адмяніць: ім давялося б прыйсьці новым цэнтрам.
peer-end-sure = Я ўпэўнены(-ая)
peer-end-do = Больш ім ня верыць
problem-card = Гэта ня картка цэнтру, ці яе зьмянілі па дарозе.
problem-card-own = Гэта нашая ўласная картка. Прыміце іхнюю.
problem-card-later = Гэтая картка ня йдзе за той, якую мы ведаем. Папрасіце ўсе іхнія карткі, пачынаючы са старэйшай.
problem-card-two = Мы ведаем іншую картку з тым жа нумарам. Адна зь дзьвюх падробленая: пагаварыце зь імі асабіста.
problem-card-revoked = Мы больш ня верым гэтаму цэнтру. Ніякая картка яго ня верне.
problem-own-name = Назва мае ад 1 да 60 літараў і нічога нябачнага.
problem-inbox = «{ $text }» ня адрас: у ім да 200 лацінскіх літараў, лічбаў і знакаў, без прабелаў.
problem-letters = Гэта ня літары ключа з гэтай карткі. Калі яны чыталі са сваёй старонкі, картка падробленая: нічога не прымайце і не адпраўляйце.
problem-peer-sure = Адзначце, што ўпэўненыя: гэтага не адмяніць.
said-card-written = Картка напісаная.
said-card-taken = Картка прынятая. Цяпер параўнайце літары.
said-peer-verified = Запісана: вы зь імі бачыліся.
said-peer-introduced = Запісана: іх прадставілі.
said-peer-revoked = Туды больш нічога ня йдзе і адтуль нічога ня чуем.
fact-card-made = Напісаная нашая картка, дзейнічае да { $day }.
fact-peer-met = Прыйшла картка цэнтру.
fact-peer-card = Прыйшла іхняя новая картка.
fact-peer-introduced = { $who } сказаў, хто яны.
fact-peer-verified = Іхнія літары параўналі асабіста.
fact-peer-revoked = Ім больш ня вераць.
account-peer = Прыняў іншы цэнтар
fact-letter-paper = Мы напісалі ім, што { $waybill } у дарозе.
fact-letter-receipt = Мы напісалі ім, што прыйшло.
fact-letter-coming = Яны напісалі, што рэчы едуць да нас.
fact-letter-counted = Яны напісалі, што там прыйшло.
fact-letter-other = Прыйшоў іхні ліст.
fact-peer-contradicted = Два іхнія лісты супярэчаць адзін аднаму. Мы іх ня слухаем, пакуль людзі не пагавораць.
fact-letter-acknowledged = Нашыя лісты ў іх.
fact-letter-recounted = Яны пералічылі, і кнігі йдуць за імі.
fact-taken-over = Іхнія рэчы палічылі тут.
coming-title = Ад
coming-heard = Яны напісалі { $when }, што гэта едзе да нас.
coming-count = Што прыйшло
coming-blind = Спачатку палічыце. Што яны адправілі паводле іхніх словаў, пакажам, калі вы скажаце, што больш нічога ня прыйдзе. Што ніхто не лічыў, пакіньце пустым.
coming-unknown = У нашым каталёгу такога няма. Прыміце ўручную.
coming-hub = Куды кладзем
coming-final = Больш нічога з гэтага ня прыйдзе
coming-told = Што адправілі і што прыйшло
coming-sent = Адпраўлена
coming-answered = Распіска напісаная і чакае на іхняй старонцы, каб яе перадалі.
coming-list = Што яны нам шлюць
coming-open = Трэба палічыць
coming-done = Палічана
letters-waiting = Лісты для іх
letters-hint = Кожны запячатаны толькі для іх. Адпраўце поштай, у чаце ці на флэшцы: хто нясе, прачытаць ня зможа. Яны застаюцца тут, пакуль ня прыйдзе адказ; двойчы не зашкодзіць.
letter-one = Ліст
letter-bring = Прыйшоў ліст
letter-file = Файл, які яны прыслалі
letter-file-hint = Ягоная назва канчаецца на .waybill. Той жа файл двойчы нічога двойчы ня зьменіць.
letter-do = Адкрыць
said-letter-taken = Ліст прыняты.
problem-sealed = Гэта ня ліст цэнтру, ці яго зьмянілі па дарозе. Папрасіце яшчэ раз.
problem-letter-not-ours = Гэты ліст запячатаны для кагосьці іншага ці паводле старой нашай карткі. Дайце ім нашую новую картку.
problem-letter-stranger = За таго, хто гэта напісаў, ніхто не паручыўся. Спачатку прыміце іхнюю картку і параўнайце літары.
problem-letter-revoked = Гэта напісана ключом, якому больш ня вераць. Пагаварыце зь імі асабіста.
problem-line-unknown = Чагосьці з гэтага няма ў нашым каталёгу.
letter-as-file = Файлам
letter-as-square = Квадратам
letter-square-lead = Надрукуйце або пакажыце іхняй камэры. Ён запячатаны толькі для іх, на паперы таксама.
letter-too-long = Гэты ліст завялікі для аднаго квадрата. Вазьміце файл.
task-coming = { $count ->
    [one] { $count } іншы цэнтар шле рэчы, якія трэба палічыць
    [few] { $count } іншыя цэнтры шлюць рэчы, якія трэба палічыць
   *[many] { $count } іншых цэнтраў шлюць рэчы, якія трэба палічыць
}
task-coming-more = Палічыце, што прыйшло, перш чым глядзець у іхную паперу.
task-contradicted = { $count ->
    [one] { $count } іншы цэнтар падпісаў два лісты, якія супярэчаць адзін аднаму
    [few] { $count } іншыя цэнтры падпісалі лісты, якія супярэчаць адзін аднаму
   *[many] { $count } іншых цэнтраў падпісалі лісты, якія супярэчаць адзін аднаму
}
task-contradicted-more = Яго больш ня чуюць. Патэлефануйце і высьветліце, што здарылася.
