# Draft: no native speaker has read it yet.

## The frame: side bar, languages, what was just done
skip-to-content = К содержанию
nav-label = Главное меню
nav-today = Сегодня
nav-needs = Потребности
nav-stock = Запасы
nav-plan = План
nav-groups = Группы
nav-import = Импорт
nav-about = О Busel
nav-to-do = к выполнению
language-label = Язык
language-now = Выбран
key-is-bare = Ключ этого центра не защищён: только для пробы.
key-label = Ключ
problem-title = Есть сложность
said-need-added = Потребность добавлена.
said-need-verified = Проверено. План это учтёт.
said-need-revised = Потребность изменена.
said-need-withdrawn = Потребность отозвана. Её история остаётся.
said-needs-joined = Объединено. Дальше действует одна потребность.
said-chosen = Сделано для всех выбранных.
said-group-added = Группа добавлена.
said-hub-added = Хаб добавлен.
said-put-aside = Отложено. План это больше не учитывает.
said-released = Снова на полке.
said-plan-proposed = Новый план готов. Ничто не движется, пока его не примут.
said-plan-adopted = План действует. Вещи зарезервированы для этих потребностей.
said-list-added = Список добавлен.
said-list-forgotten = Файл забыт. Ничего не сохранено.

## Today
today-now = Ждёт вас
today-things = { $count ->
    [one] { $count } дело, худшее сначала
    [few] { $count } дела, худшее сначала
   *[many] { $count } дел, худшее сначала
}
today-empty = Ничто вас не ждёт. Импортируйте список или посмотрите план.
today-all-groups = { $count ->
    [one] { $count } группа
    [few] все { $count } группы
   *[many] все { $count } групп
}
today-no-groups = Ни у одной группы нет открытых потребностей.
today-numbers = В числах
today-ends = Скоро закончится срок
today-nothing-ends = За ближайшие две недели ничего на полках не испортится.
number-open = Открытые потребности
number-met = Удовлетворённые потребности
number-lots = Партии на полках
number-groups = Группы
number-lists = Импортированные списки
task-critical = { $count ->
    [one] { $count } критическая потребность ещё не покрыта
    [few] { $count } критические потребности ещё не покрыты
   *[many] { $count } критических потребностей ещё не покрыто
}
task-critical-more = Их надо удовлетворить за 72 часа.
task-difference = { $count ->
    [one] { $count } партия не сходится с учётом
    [few] { $count } партии не сходятся с учётом
   *[many] { $count } партий не сходятся с учётом
}
task-difference-more = Кому-то надо выяснить, где расхождение.
task-aside = { $count ->
    [one] { $count } отчёт ждёт человека
    [few] { $count } отчёта ждут человека
   *[many] { $count } отчётов ждут человека
}
task-aside-more = Там названо то, чего нет в учёте. Ничего не потеряно.
task-expired = { $count ->
    [one] { $count } партия на полках просрочена
    [few] { $count } партии на полках просрочены
   *[many] { $count } партий на полках просрочено
}
task-expired-more = Отложите, чтобы никто не взял по ошибке.
task-plan = План ждёт вашего согласия
task-plan-more = Ничего не зарезервировано, пока его не примут.
task-check = { $count ->
    [one] { $count } потребность без проверки
    [few] { $count } потребности без проверки
   *[many] { $count } потребностей без проверки
}
task-check-more = Перезвоните и отметьте, откуда это известно.
task-unknown = { $count ->
    [one] { $count } потребность с неизвестным количеством
    [few] { $count } потребности с неизвестным количеством
   *[many] { $count } потребностей с неизвестным количеством
}
task-unknown-more = План не поможет, пока не указано, сколько нужно.
task-twins = { $count ->
    [one] { $count } потребность похожа на другую
    [few] { $count } потребности похожи на другие
   *[many] { $count } потребностей похожи на другие
}
task-twins-more = Та же группа просит то же самое. Объедините, если это одно.
task-loss = { $count ->
    [one] { $count } потеря ждёт второго человека
    [few] { $count } потери ждут второго человека
   *[many] { $count } потерь ждут второго человека
}
task-loss-more = Один человек предложил, другой должен согласиться.

## What buttons do
do-find = Найти
do-show = Показать
do-open = Открыть
do-save = Сохранить
do-check = Проверить
do-compare = Сравнить
do-see-them = Посмотреть
do-see-the-plan = К плану
do-say-how-much = Указать, сколько
do-put-aside = Отложить
do-release = Вернуть
do-add-need = Добавить потребность
do-import = Импортировать список
do-import-list = Импортировать список
do-verify = Отметить проверенной
do-withdraw = Отозвать
do-join = Объединить
do-plan = Составить план
do-plan-again = Спланировать заново
do-adopt = Принять этот план

## Finding and long lists
find-label = Найти что угодно
find-hint = Что, кто или номер
find-nothing = Ничего не найдено. Попробуйте одно слово или номер, например N-12.
parts-label = Части списка
part-shown = { $from }–{ $to } из { $count }
part-before = предыдущие
part-after = следующие
show-label = Показать
show-open = Открытые
show-urgent = Критические
show-check = Проверить
show-unknown = Сколько?
show-met = Удовлетворённые
show-all = Все
all-groups = Все группы
all-kinds = Все виды
all-hubs = Все хабы
choose-all = Выбрать все показанные
choose-none = Снять выбор
chosen-label = Что сделать с выбранными
chosen = выбрано

## Columns and names of fields
col-need = Потребность
col-for = Для кого
col-group = Группа
col-amount = Количество
col-covered = Покрыто
col-when = Когда
col-checked = Проверка
col-priority = Срочность
col-kind = Вид
col-choose = Выбор
col-lot = Партия
col-where = Где
col-hub = Хаб
col-on-shelf = На полке
col-free = Свободно
col-kept = Зарезервировано
col-until = Годно до
col-account = Числится как
col-cell = Ячейка
col-line = Строка
col-why = Почему
col-why-this = Почему именно это
col-on-board = В кузове
col-source = Источник
col-what = Что
cover-done = передано
cover-coming = в плане или в дороге
cover-nothing = ещё ничего
cover-unknown = пока не сосчитать
amount-unknown = Количество неизвестно
before-day = До { $day }
no-day = Без даты
wanted-by = Нужно до
may-stay-empty = Можно не заполнять.
source-row = { $source }, строка { $row }

## Needs
needs-lead = Самые срочные сначала, дальше по дате.
needs-search = Найти потребность
needs-caption = Потребности, для кого и насколько покрыты
needs-empty = Здесь нет потребностей. Импортируйте список или добавьте вручную.
need-line = Как было написано
need-verify = Проверить потребность
need-revise = Изменить потребность
need-withdraw = Отозвать потребность
need-withdraw-hint = Её больше не планируют. История остаётся.
need-twins = Возможно, то же самое
need-join-hint = Другая потребность действует дальше; эта закрыта, её можно читать.
need-given = Зарезервировано для неё планом
need-closed = Эта потребность закрыта. Изменить уже ничего нельзя.
need-withdrawn = Отозвана
need-joined = То же, что { $need }
need-unknown-amount = Ещё неизвестно, сколько нужно. Спросите и впишите количество.
part-received = Передано
part-on-road = В дороге
part-planned = В плане
part-missing = Не хватает
words-none = Слов к этому не сохранено.
words-erased = Слова стёрты навсегда. Количества остаются.
fact-written = Количество, как написано
fact-minimum = Полезно от
fact-substitutes = Замена
fact-valid-until = Нужно до
fact-raised = Сообщено
fact-source = Из списка
change-asked = количество { $number }
change-minimum = не меньше { $number }
new-need-lead = Так, как рассказали. Проверить можно позже.
new-need-no-group = Потребность принадлежит группе. Добавьте первую группу.
new-need-what = Что нужно
new-need-what-hint = Пишите и выберите из списка.
new-need-amount-hint = 49 или 5 кг. Если неизвестно, оставьте пустым.
new-need-words = Что было сказано
new-need-words-hint = Хранится запечатанным; можно стереть навсегда.
trust-label = Откуда это известно
problem-no-item = Каталог не знает «{ $text }». Выберите название из списка.
problem-amount = «{ $text }» — не количество. Пишите цифрами: 49 или 5 кг.
problem-day = «{ $text }» — не дата. Выберите её в календаре.
problem-group = Сначала выберите группу.
problem-hub = Сначала выберите хаб.
problem-name = Напишите название, известное обеим сторонам.
problem-none-chosen = Ничего не выбрано. Сначала отметьте потребности.
problem-some = Сделано: { $done }. Не сделано: { $left }. { $why }
problem-file = Сначала выберите файл.
problem-unreadable-file = { $why } Ничего не сохранено.

## Stock
stock-lead = Что есть на полках и что из этого свободно.
stock-here = На полках
stock-free = Свободно
stock-ending = Скоро срок
stock-expired = Просрочено
stock-aside = Отложено
stock-search = Найти партию
stock-search-hint = Что или номер
stock-caption = Партии, где они и что свободно
stock-empty = Здесь пусто. Импортируйте список того, что пришло.
kept-legend = зарезервировано планом
lot-nowhere = Не на полке
lot-where = Где каждая единица
lot-where-hint = вместе всегда ноль
lot-kept = Зарезервировано для
lot-put-aside = Отложить
lot-put-aside-hint = Повреждённое, просроченное или сомнительное больше не планируют.
lot-release = Вернуть на полку
lot-release-hint = Кто-то посмотрел: оно годно.
no-expiry = Не портится
expired-on = Просрочено { $day }
good-until = До { $day }
account-donors-all = Все доноры вместе
account-donors = Получено от доноров
account-hub = На полке
account-quarantine = Отложено
account-road = В дороге
account-discrepancy = Расхождение
account-group = Передано
account-lost = Потеряно
fact-condition = Состояние
fact-batch = Серия производителя
fact-origin = Откуда
fact-donor = Код донора
hub-add = Добавить хаб
hub-name = Название хаба
hub-name-hint = Ваше место с полками.
hub-place = Город

## Groups
groups-count = { $count ->
    [one] { $count } группа
    [few] { $count } группы
   *[many] { $count } групп
}
groups-open = { $count ->
    [one] { $count } с открытыми потребностями
    [few] { $count } с открытыми потребностями
   *[many] { $count } с открытыми потребностями
}
groups-empty = Групп ещё нет. Добавьте первую или импортируйте список.
group-add = Добавить группу
group-name = Название группы
group-name-hint = Название, известное обеим сторонам. Без имён людей.
group-place = Город, если его можно знать
group-place-hint = Запечатывается. Можно не заполнять.
group-open = { $count ->
    [one] { $count } открытая потребность
    [few] { $count } открытые потребности
   *[many] { $count } открытых потребностей
}
group-critical = { $count ->
    [one] { $count } критическая
    [few] { $count } критические
   *[many] { $count } критических
}
group-all-met = Открытых нет
group-needs = Открытые потребности
group-all-needs = Все её потребности
group-no-needs = У этой группы нет открытых потребностей.

## Import
import-title = Импорт списка
import-lead = XLSX, ODS, XLS, CSV или JSON, как их присылают.
import-what = Какой это список
import-needs = Что нужно
import-stock = Что пришло
import-hub = В какой хаб
import-no-hub = Вещам нужно место с полками. Добавьте первый хаб.
import-file = Файл
import-file-hint = До 64 МБ.
import-read = Прочитать файл
import-nothing-yet = Ничего не сохраняется, пока вы не увидите результат.
import-reading = Файл читается
import-adding = Список добавляется
progress-lead = Страница обновляется каждую секунду. Можно оставить её открытой.
import-found = Что в файле
import-rows = { $count ->
    [one] { $count } строка
    [few] { $count } строки
   *[many] { $count } строк
}
import-nothing-stored = Ещё ничего не сохранено.
import-nothing-found = Ни одной строки не прочитано. Посмотрите причины ниже.
import-forget = Забыть файл
import-add = { $count ->
    [one] Добавить { $count }
    [few] Добавить { $count }
   *[many] Добавить { $count }
}
import-more = { $count ->
    [one] Ещё { $count } строка посчитана, здесь не показана.
    [few] Ещё { $count } строки посчитаны, здесь не показаны.
   *[many] Ещё { $count } строк посчитано, здесь не показано.
}
import-records = Будет добавлено
import-records-hint = Эти строки понятны.
import-questions = Вопросы
import-questions-hint = Не будет добавлено. Исправьте файл и прочитайте снова.
import-notes = Стоит взглянуть
import-notes-hint = Будет добавлено так, как здесь сказано.
import-duplicates = Повторы
import-duplicates-hint = Считается один раз.
import-left-out = Пропущено
import-left-out-hint = Каждая строка с причиной.
import-repeats = Повторяет строку { $row }.
import-row = строка { $row }

## Plan
plan-title = Кто что получит и почему
plan-lead = Ничто не резервируется и не движется, пока план не примут.
plan-made = Составлен { $made }, строк: { $lines }.
plan-made-adopted = Составлен { $made }, принят, строк: { $lines }.
plan-none = { $count ->
    [one] Плана ещё нет, открыта { $count } потребность.
    [few] Плана ещё нет, открыты { $count } потребности.
   *[many] Плана ещё нет, открыто { $count } потребностей.
}
plan-nothing = Планировать нечего: открытых потребностей нет.
plan-making = План составляется
plan-proposed = Предложен
plan-in-force = Действует
plan-past = Уже не действует
plan-not-exact = Планирование остановили раньше. План хороший, но, возможно, не лучший.
plan-gives-nothing = Ничто на полках не подходит к открытым потребностям.
plan-lines-caption = Что поедет
plan-more-lines = { $count ->
    [one] Ещё { $count } строка
    [few] Ещё { $count } строки
   *[many] Ещё { $count } строк
}
plan-more-trips = { $count ->
    [one] Ещё { $count } рейс
    [few] Ещё { $count } рейса
   *[many] Ещё { $count } рейсов
}
plan-more-loads = { $count ->
    [one] Ещё { $count } груз не показан.
    [few] Ещё { $count } груза не показаны.
   *[many] Ещё { $count } грузов не показано.
}
plan-unmet = Не удовлетворено, и почему
plan-unmet-all = Всё, что не удовлетворено
plan-all-met = Все открытые потребности удовлетворены полностью.
plan-fair = Справедливо ли?
plan-older = Другие планы
fair-now = сейчас
fair-then = после плана
fair-told = Сейчас { $now }, после плана { $then }
sum-met = Потребности, удовлетворённые полностью
sum-met-of = { $met } из { $open }
sum-was = действующий план: { $count }
sum-partly = Удовлетворённые частично
sum-lines = Строки
sum-lines-new = { $count ->
    [one] { $count } отличается от действующего плана
    [few] { $count } отличаются от действующего плана
   *[many] { $count } отличаются от действующего плана
}
sum-saved = Использовано до конца срока
sum-saved-lots = { $count ->
    [one] { $count } партия
    [few] { $count } партии
   *[many] { $count } партий
}
sum-saved-hint = срок закончится за 30 дней
sum-road = Дорога
sum-km = { $km } км
sum-km-from = от { $km } км
sum-km-unknown = неизвестно
sum-trips = { $count ->
    [one] { $count } рейс
    [few] { $count } рейса
   *[many] { $count } рейсов
}
trip-weight = Вес
trip-space = Объём
trip-no-vehicle = Все машины из списка слишком малы
trip-unknown = { $count ->
    [one] Вес или объём { $count } строки неизвестны.
    [few] Вес или объём { $count } строк неизвестны.
   *[many] Вес или объём { $count } строк неизвестны.
}
part-of-whole = { $part } из { $whole } { $unit }
instead-of = вместо: { $thing }
adopt-title = Принять этот план?
adopt-lead = Вещи будут зарезервированы для этих групп. С полок ещё ничего не уходит.
adopt-keeps = Что для кого будет зарезервировано
adopt-lines = { $count ->
    [one] { $count } строка
    [few] { $count } строки
   *[many] { $count } строк
}
adopt-yes = Да, принять
adopt-no = Ещё нет
why-given-only-lot = Единственная партия, которая подходит
why-given-expires-first = Срок кончается раньше всех, поэтому едет первой
why-given-nearest = Ближайшая из тех, что подходят
why-given-one-size-up = Точного размера нет: на один размер больше
why-given-substitute = Замена того, что закончилось
why-given-look-first = Сначала взгляните: не указано, для кого
why-given-better-used-up = Лучшие партии уже исчерпаны
why-given-equally-good = Одна из нескольких, что подходят одинаково
why-unmet-none-in-stock = Нет ни этого, ни замены
why-unmet-all-there-is = Отдано всё, что есть, и этого мало
why-unmet-size-missing = Есть, но не такого размера
why-unmet-would-spoil = То, что есть, испортится раньше
why-unmet-more-urgent = Отдано более срочным потребностям
why-unmet-shared-fairly = Справедливо поделено с такими же срочными
why-unmet-below-minimum = Осталось меньше, чем имеет смысл
why-unmet-amount-unknown = Ещё неизвестно, сколько нужно
why-unmet-not-goods = Это не лежит на полке: спрашивайте людей
why-unmet-stopped = Планирование остановили раньше
hand-title = Что даёт планирование
hand-needs = Потребности
hand-by-hand = Вручную
hand-by-plan = Этот план
hand-nothing = ничего не получили
hand-partly = удовлетворены частично
hand-met = удовлетворены полностью
hand-share = средняя доля
hand-hint = Вручную: сначала самые срочные, в той очерёдности, как о них сообщили. Каждая берёт всё, что может, сначала то, что раньше портится.

## Plans beside each other, and changed by hand

why-given-by-hand = Определено вручную
why-unmet-by-hand = Человек дал меньше или отдал подходящее другим
plan-compare = Посмотреть, что он меняет
compare-title = Что меняет этот план
compare-lead-in-force = Рядом с действующим планом:
compare-lead-proposal = Рядом с предложением, которое изменили вручную:
compare-lead-none = Действующего плана не было. Вот что дал бы этот.
compare-same = По обоим все получают одно и то же.
compare-groups = Группа за группой
compare-lines = Кто получает меньше, кто больше
compare-share = Удовлетворено в среднем
compare-change = Изменение
compare-before-after = До → после
compare-less = Получает меньше
compare-more = Получает больше
compare-by-hand = Определено вручную
compare-worse = Стало хуже
compare-better = Стало лучше
change-link = Изменить
change-title = Определить вручную, что получит
change-missing = Не хватает: { $amount }.
change-lead = Получит ровно то, что вы здесь напишете. Остальное будет спланировано заново. Вы увидите, чего это стоит другим.
change-there = Есть
change-nothing-fits = Сегодня ни одна партия не подходит.
change-do = Спланировать остальное
problem-by-hand = Определённого для { $need } уже нет, или оно не подходит. Спланируйте заново.
problem-by-hand-gone = { $text }: потребность уже не открыта. Спланируйте заново.
problem-by-hand-too-much = { $text }: столько там нет. Напишите меньше.
problem-by-hand-more-than-asked = { $text }: это больше, чем не хватает. Напишите меньше.
plan-by-hand = { $count ->
    [one] { $count } потребность определена вручную.
    [few] { $count } потребности определены вручную.
   *[many] { $count } потребностей определено вручную.
}

## Convoys

convoy-title = Конвой
convoy-plan = Спланировать конвой
convoy-lead = Какая машина что куда везёт и как все возвращаются домой.
convoy-vehicles = Машины
convoy-kind = Вид
convoy-back = Возвращаются
convoy-given = Остаются на месте
convoy-carries = { $kg } кг, { $space } м³
convoy-day = Могут выехать
convoy-make = Спланировать конвой
convoy-making = Конвой планируется
convoy-none = Назовите хотя бы одну машину.
convoy-leaves = Выезжает { $day }, 06:00.
convoy-map = Карта
convoy-road = Дорога
convoy-alone = по одной: { $km } км
convoy-last = Последняя передача
convoy-never = никогда
convoy-left = Остаются
convoy-late = Позже срока
convoy-rides = Платная дорога домой
convoy-before = было: { $value }
convoy-is-back = возвращение { $time }
convoy-stays = остаётся на последней остановке, экипаж едет домой с другими
convoy-pays = остаётся на последней остановке, экипаж едет домой автобусом или поездом
convoy-load = Загрузить для группы { $group }: { $weight }, строк: { $lines }
convoy-unload = Передать группе { $group }: { $weight }, строк: { $lines }
convoy-unweighed = вес неизвестен
convoy-collect = Садится экипаж машины { $number }
convoy-turn = Грузы стоят в очерёдности загрузки: что выходит последним, заходит первым.
convoy-without = Без этой машины
convoy-later = На день позже
convoy-change = Другие машины или правила
convoy-why-place = Неизвестно, где хаб или группа.
convoy-why-large = Слишком велико для любой машины.
convoy-why-vehicle = Ни у одной машины нет места или времени.
convoy-map-told = { $count ->
    [one] { $count } путь на карте
    [few] { $count } пути на карте
   *[many] { $count } путей на карте
}
convoy-more-left = { $count ->
    [one] ещё { $count }
    [few] ещё { $count }
   *[many] ещё { $count }
}
convoy-home = Возвращение
convoy-two = Два водителя
convoy-curfews-counted = { $count ->
    [0] Ни один комендантский час не учтён
    [one] Учтён { $count } комендантский час
    [few] Учтены { $count } комендантских часа
   *[many] Учтено { $count } комендантских часов
}
convoy-posts-counted = { $count ->
    [0] и ни одна граница.
    [one] и ожидание на { $count } пункте пропуска.
    [few] и ожидание на { $count } пунктах пропуска.
   *[many] и ожидание на { $count } пунктах пропуска.
}
convoy-waiting = Границы и комендантские часы
convoy-not-sure = Комендантские часы и границы меняются каждый день. Перед выездом спросите тех, кто там.
convoy-why-post = Между двумя странами не известен ни один пункт пропуска, или все закрыты.
sum-hours = { $hours } ч { $minutes }
wait-to = По дороге до: { $place }
wait-at-post = Пункт пропуска { $place }
wait-to-post = По дороге до пункта пропуска { $place }
wait-border = Граница и очередь до { $until } ({ $length })
wait-curfew = Комендантский час: стоит до { $until } ({ $length })
wait-break = Перерыв водителя до { $until } ({ $length })
wait-rest = Отдых экипажа до { $until } ({ $length })
wait-company = Ждёт остальных из своей группы машин до { $until } ({ $length })
wait-crew = Ждёт до { $until } людей, которых везёт домой ({ $length })
wait-meeting = Ждёт до { $until }, когда там будут люди ({ $length })
convoy-by-service = Расстояния и время — от службы дорог. Она узнала, в каких городах всё лежит.
convoy-service-public = Служба дорог может быть вне вашей сети. Кто ею управляет, узнает, в какие города едут конвои.
convoy-by-map = Расстояния и время — из прочитанной карты.
convoy-by-estimate = Расстояния и время — примерные: дороги не прочитаны.
convoy-ways-estimated = { $count ->
    [one] { $count } путь между двумя местами примерный: его никто не знает.
    [few] { $count } пути между местами примерные: их никто не знает.
   *[many] { $count } путей между местами примерные: их никто не знает.
}
convoy-service-failed = Служба дорог не использована: { $why }.
service-silent = она не отвечает
service-public = её адрес уже не в частной сети
service-declined = она отказывает
service-unreadable = её ответ — не таблица этих мест
service-untrue = её ответ не может быть правдой
service-too-many = мест слишком много, чтобы спросить
rules-title = В дороге
rules-lead = Везде есть обычное значение.
rules-look = На это стоит взглянуть ещё раз
rules-wrong = Некоторые поля нельзя понять. Они отмечены; написанное вами осталось.
rules-curfews = Комендантские часы
rules-areas = { $count ->
    [one] { $count } местность
    [few] { $count } местности
   *[many] { $count } местностей
}
rules-curfews-hint = Часы вроде 23:00-05:00; несколько — через запятую. Пустое — комендантского часа нет. Все часы по часам этого центра.
rules-curfew-told = Как сообщено { $day }
rules-curfew-guess = Наша догадка: никто не сообщил
rules-curfew-none = Не известно ни об одном
rules-area = Ещё область или страна
rules-hours = Комендантский час там
rules-more-area = Ещё местность
rules-borders = Границы
rules-posts = { $count ->
    [0] между этими местами нет
    [one] { $count } пункт
    [few] { $count } пункта
   *[many] { $count } пунктов
}
rules-borders-hint = Между этими местами конвой пересекает границу на одном из пунктов ниже: там, откуда выедет раньше всего.
rules-wait-usual = Обычное ожидание
rules-wait-hint = В часах; дольше ждал только один из пяти. Пример: 4:00, или по часам дня: 06-20 6:00, 20-06 3:00. Здесь наша догадка.
rules-company = Кто с кем пересекает границу
rules-company-hint = Те, кто пересекает границу вместе, ждут друг друга перед очередью.
rules-company-alone = Каждая машина сама
rules-company-pairs = По две
rules-company-all = Все вместе
rules-post = Пункт
rules-open = Часы работы, если не всегда
rules-wait = Ожидание, если не обычное
rules-shut = Закрыт
rules-more-post = Ещё пункт,
rules-post-town = Город рядом
rules-post-from = Одна страна
rules-post-to = Другая страна
rules-people = Люди и вещи
rules-people-usual = как обычно
rules-home = Куда возвращаются экипажи машин, которые остаются
rules-home-hint = Город. Пустое — хаб, откуда выезжают.
rules-apart = Лекарства и то, что горит
rules-apart-hint = Как их знает каталог.
rules-apart-yes = Никогда в одной машине
rules-apart-no = Можно в одной машине
bad-count = Назовите целое число от 0 до 40.
bad-day = Назовите день, который ещё не прошёл.
bad-hours = Пишите часы вроде 23:00-05:00, от 00:00 до 24:00.
bad-hours-overlap = У двух промежутков есть общее время.
bad-hours-whole-day = От дня ничего не остаётся.
bad-wait = Пишите ожидание в часах: 4:00, или для каждой части дня: 06-20 6:00, 20-06 3:00.
bad-wait-too-long = Никто не планирует больше чем на 240 часов.
bad-wait-gap = Назовите ожидание для каждого часа дня.
bad-area = Нет области или страны с таким названием. Выберите из списка.
bad-area-missing = Назовите область или страну.
bad-country = Нет страны с таким названием. Выберите из списка.
bad-border = Между ними никого не проверяют: пункта пропуска нет.
bad-town = Город с таким названием там неизвестен.
bad-towns = Так называются несколько городов. Назовите другой поблизости.

## History
history-title = Что произошло
history-lead = Здесь никогда ничего не стирают.
history-home = Открыть страницу
history-empty = Об этом ещё ничего не записано.
event-by = { $actor }, запись { $seq }
fact-hub-opened = Открыт хаб { $hub }.
fact-group-added = Добавлена группа { $group }.
fact-list-read = { $count ->
    [one] Импортирован список: { $count } строка.
    [few] Импортирован список: { $count } строки.
   *[many] Импортирован список: { $count } строк.
}
fact-need-raised = Сообщено о потребности: { $amount }.
fact-need-revised = Изменено: { $change }.
fact-need-verified = Проверено: { $trust }.
fact-need-withdrawn = Отозвана.
fact-needs-joined = { $joined } присоединена к { $kept }.
fact-offer-made = Поступило предложение.
fact-offer-accepted = Предложение принято.
fact-offer-declined = Предложение отклонено с благодарностью.
fact-lot-taken-in = Хаб { $hub }: пришло { $amount }.
fact-plan-proposed = План предложен.
fact-plan-adopted = План принят.
fact-dispatched = Выехало: { $hub } → { $to }, накладная { $waybill }.
fact-receipt-reported = Посчитано то, что пришло с накладной { $waybill }.
fact-handover-reported = { $amount }: передано, { $hub } → { $group }.
fact-count-reported = Хаб { $hub }: посчитано { $amount }.
fact-report-set-aside = Отчёт сохранён: на него должен взглянуть человек.
fact-quarantined = Хаб { $hub }: отложено { $amount }.
fact-released = Хаб { $hub }: возвращено на полку { $amount }.
fact-loss-proposed = Предложено списать: { $amount }. { $reason }.
fact-loss-confirmed = Списано: { $amount }.
fact-discrepancy-settled = { $amount }: объяснено, { $from } → { $to }.

## About
about-lead = Потребности, вещи и конвои центра помощи на одном компьютере.
about-licence = Лицензия
about-licence-text = Busel — свободная программа по лицензии GNU Affero General Public License версии 3 или новее. Её можно использовать, изучать, распространять и улучшать.
about-privacy = Что выходит из этого компьютера
about-privacy-text = Ничего. Страницы никого не спрашивают, а имена и названия запечатаны на диске.
about-sources = Чьи факты и формы внутри
source-places = Местности
source-catalogue = Позиции, вес, единицы
source-countries = Названия стран
source-roads = Дороги, если центр прочитал карту
source-typeface = Шрифт
source-icons = Пиктограммы

## Trouble
trouble-home = К «Сегодня»
trouble-reference = Номер { $number }
trouble-not-found = Здесь такого нет
trouble-not-found-text = Такой страницы или вещи нет. Ищите по названию или номеру.
trouble-stale = Страница устарела
trouble-stale-text = Ничего не изменено. Откройте страницу снова и повторите.
trouble-too-large = Слишком много за один раз
trouble-too-large-text = Файл может быть до 64 МБ. Ничего не сохранено. Пришлите частями.
trouble-unreadable = Форма не прочитана
trouble-unreadable-text = Ничего не изменено. Откройте страницу снова и повторите.
trouble-forgotten = Этот файл забыт
trouble-forgotten-text = Он ждал слишком долго или уже добавлен. Ничего не потеряно. Прочитайте снова.
trouble-broken = Что-то сломалось здесь, не у вас
trouble-broken-text = Ничего не сохранено. Попробуйте ещё раз. Если не поможет, сообщите номер.

## Values of the domain
priority-p1 = Критично, 72 часа
priority-p2 = Срочно, 7 дней
priority-p3 = Обычно, 30 дней
priority-p4 = Если возможно
trust-v0 = Не проверено
trust-v1 = Перезвонили
trust-v2 = Письмо или поручитель
trust-v3 = Надёжный партнёр
substitutes-allowed = Что разрешает каталог
substitutes-refused = Именно это или ничего
condition-new = Новое
condition-good = Б/у, исправное
condition-worn = Поношенное, годное
condition-rags = Только на тряпки
loss-expired = Просрочено
loss-damaged = Повреждено
loss-stolen = Украдено
loss-seized = Изъято властями
loss-destroyed = Уничтожено атакой
loss-on-the-way = Потеряно в дороге
loss-wrong-group = Досталось другой группе
wearer-adult = для взрослых
wearer-man = мужское
wearer-woman = женское
wearer-child = детское
wearer-boy = для мальчиков
wearer-girl = для девочек
wearer-baby = для младенцев
form-liquid = жидкое
form-bar = брусок
form-disposable = одноразовое
form-reusable = многоразовое
form-bulk = насыпью
form-powder = порошок
form-wet = влажное
form-dry = сухое
size-eu-shoe = EU { $value }
size-uk-shoe = UK { $value }
size-us-shoe = US { $value }
size-foot = стопа { $value } мм
size-plain = { $value }
size-years = { $value } г.
size-months = { $value } мес.
size-nappy = размер { $value }
unit-piece = { $count ->
    [one] штука
    [few] штуки
   *[many] штук
}
unit-pair = { $count ->
    [one] пара
    [few] пары
   *[many] пар
}
unit-set = { $count ->
    [one] набор
    [few] набора
   *[many] наборов
}
unit-gram = г
unit-kilogram = кг
unit-millilitre = мл
unit-litre = л
unit-cubic-decimetre = дм³
unit-cubic-metre = м³
unit-minor-currency = { $count ->
    [one] мельчайшая монета
    [few] мельчайшие монеты
   *[many] мельчайших монет
}
unit-case = { $count ->
    [one] обращение
    [few] обращения
   *[many] обращений
}
unit-night = { $count ->
    [one] ночь
    [few] ночи
   *[many] ночей
}
unit-consultation = { $count ->
    [one] консультация
    [few] консультации
   *[many] консультаций
}
unit-day = { $count ->
    [one] день
    [few] дня
   *[many] дней
}
unit-hour = { $count ->
    [one] час
    [few] часа
   *[many] часов
}
unit-ticket = { $count ->
    [one] билет
    [few] билета
   *[many] билетов
}
kind-baby = Для младенцев
kind-boots = Ботинки
kind-clothing = Одежда
kind-comfort = Приятные мелочи
kind-comms = Связь
kind-education = Школа
kind-food = Еда
kind-fuel = Топливо
kind-household = Для дома
kind-hygiene = Гигиена
kind-medical = Медицинские изделия
kind-medicine = Лекарства
kind-money = Деньги
kind-pet = Для домашних животных
kind-power = Энергия и свет
kind-service = Услуги
kind-shelter = Жильё
kind-shoes = Обувь
kind-toys = Игрушки и игры
kind-vehicle = Транспорт
kind-water = Вода

## Days
date-day = { $weekday } { $day } { $month }
date-day-and-year = { $weekday } { $day } { $month } { $year }
date-long = { $weekday }, { $day } { $month }
date-weekday = { $weekday ->
    [1] пн
    [2] вт
    [3] ср
    [4] чт
    [5] пт
    [6] сб
   *[7] вс
}
date-weekday-long = { $weekday ->
    [1] понедельник
    [2] вторник
    [3] среда
    [4] четверг
    [5] пятница
    [6] суббота
   *[7] воскресенье
}
date-month = { $month ->
    [1] янв.
    [2] февр.
    [3] марта
    [4] апр.
    [5] мая
    [6] июня
    [7] июля
    [8] авг.
    [9] сент.
    [10] окт.
    [11] нояб.
   *[12] дек.
}
date-month-long = { $month ->
    [1] января
    [2] февраля
    [3] марта
    [4] апреля
    [5] мая
    [6] июня
    [7] июля
    [8] августа
    [9] сентября
    [10] октября
    [11] ноября
   *[12] декабря
}

## Why a rule says no
refusal-not-allowed = Ваша роль этого не позволяет. Ничего не изменено. Обратитесь к координатору.
refusal-unknown = { $thing }: такого здесь нет. Ничего не изменено. Проверьте номер.
refusal-unknown-item = В каталоге нет «{ $thing }». Ничего не изменено. Выберите другую позицию.
refusal-read-before = Этот список уже импортирован как { $thing }. Ничего не добавлено дважды.
refusal-empty = Здесь ничего нет. Ничего не изменено. Впишите количество больше нуля.
refusal-too-many = Больше { $count } строк. Ничего не изменено. Пришлите частями.
refusal-too-long = Текст слишком длинный. Ничего не изменено. Сократите его.
refusal-closed = { $thing }: уже закрыто. Ничего не изменено. История остаётся.
refusal-itself = Потребность нельзя присоединить к ней самой. Ничего не изменено. Выберите другую.
refusal-not-the-same = Это две разные потребности. Ничего не изменено. Оставьте обе.
refusal-short = { $thing }: там только { $count }. Ничего не изменено. Пересчитайте или возьмите меньше.
refusal-reserved = { $thing }: план держит это для других. Ничего не изменено. Сначала спланируйте заново.
refusal-expired = { $thing }: срок прошёл. Ничего не изменено. Оставьте отложенным.
refusal-plan-outdated = Тем временем начал действовать другой план. Ничего не изменено. Спланируйте заново.
refusal-plan-no-longer-fits = { $thing }: изменилось после составления плана. Ничего не изменено. Спланируйте заново.
refusal-already-in-force = { $thing } уже действует. Ничего делать не надо.
refusal-same-person = Должен согласиться другой человек. Ничего не изменено.
refusal-settled = { $thing }: уже решено. Ничего не изменено.
refusal-no-difference = { $thing }: открытых расхождений нет. Ничего не изменено.
refusal-not-goods = «{ $thing }» не лежит на полке. Ничего не изменено.

## What was found in a file
why-unknown-item = «{ $text }» нет в каталоге. Похожее: { $suggestions }.
why-unknown-dual-use = «{ $text }» нет в каталоге. Нужна проверка на вывоз: { $why }. Похожее: { $suggestions }.
why-ambiguous-item = «{ $text }» может значить разное: { $suggestions }. Что именно?
why-no-item = Строка не говорит, о чём она.
why-no-amount = Количество не указано.
why-unreadable-amount = «{ $text }» не читается как количество.
why-ambiguous-amount = «{ $text }» можно прочитать двояко: тысячи или дроби?
why-range-amount = «{ $text }» — диапазон. Сколько нужно?
why-negative-amount = «{ $text }» меньше нуля.
why-absurd-amount = «{ $text }» — больше, чем может быть в списке.
why-date-for-amount = Дата { $text } стоит на месте количества.
why-amount-each = «{ $text }» — это на каждого: на скольких?
why-formula-error = В ячейке ошибка формулы { $error }.
why-unclear-shoe-size = Размер { $size }: британский, американский или какая длина стопы?
why-sizes-without-amounts = «{ $text }» — несколько размеров. Сколько каждого?
why-sizes-do-not-add-up = Размеры в «{ $text }» дают { $sum }, а количество { $said }.
why-total = Эта строка — итог других.
why-category-heading = Заголовок для { $category }.
why-heading = Заголовок: «{ $text }».
why-header-again = Шапка таблицы ещё раз.
why-decoy = Примечание, а не строка: «{ $text }».
why-tags = Метки для программ, которые описывают столбцы.
why-kept-out = Этому здесь не место: { $why }.
why-remark = Примечание без позиции или количества: «{ $text }».
why-closed = Строка говорит, что она уже закрыта: «{ $text }».
why-encoding-assumed = Файл не называет кодировку; прочитано как { $encoding }.
why-letters-lost = Не прочитано букв: { $count }.
why-sheet-skipped = Лист «{ $sheet }» не прочитан (строк: { $rows }): скрыт или не для использования.
why-sheet-without-list = На листе «{ $sheet }» нет списка, который можно прочитать (строк: { $rows }).
why-no-header = Шапки нет; столбцы определены по содержанию: { $columns }.
why-column-guessed = Столбца количества нет; взяты числа под «{ $column }».
why-two-columns = Столбцы «{ $used }» и «{ $other }» об одном; прочитан первый.
why-rows-cut = Прочитаны только первые строки: { $limit }.
why-sheets-cut = Прочитано листов: { $limit } из { $sheets }. Разделите файл, чтобы прочитать остальное.
why-columns-cut = Прочитаны только первые столбцы: { $limit }.
why-text-cut = Ячейка обрезана после { $limit } букв.
why-error-beside = В ячейке ошибка формулы { $error }.
why-unit-assumed = Единица не указана; взята { $unit }.
why-unknown-unit = «{ $text }» — неизвестная единица.
why-unit-content-unknown = Сколько «{ $item }» в одной единице ({ $unit })?
why-unit-missing = Единица не указана: «{ $item }» не считают штуками.
why-unit-does-not-fit = «{ $item }» не меряют в таких единицах: { $unit }.
why-units-differ = Количество говорит { $one }, столбец единиц — { $other }; взята первая.
why-approximate = «{ $text }» — неточное количество.
why-multiplied = «{ $text }» прочитано как { $result }.
why-large-amount = { $text } — необычно много.
why-broken-piece = { $text } того, что считают целыми.
why-size-assumed = Размер { $size } принят за { $system }.
why-size-unclear = «{ $text }» сохранено как размер своими словами.
why-spelling-assumed = «{ $text }» прочитано как { $item }.
why-ambiguous-date = Дату «{ $text }» можно прочитать двояко; она осталась открытой.
why-unreadable-date = «{ $text }» не читается как дата.
why-year-assumed = «{ $text }» прочитано как { $date }.
why-already-expired = Срок { $date } прошёл.
why-near-duplicate = То же самое в том же количестве есть и в строке { $row }.
why-export-check = Перед границей нужна проверка на вывоз: { $why }.
why-weight-differs = Вес единицы: { $said } г по списку и { $known } г по каталогу.
why-place-from-title = Место «{ $place }» взято из заголовка.
why-own-unit = единица самой позиции
why-nothing-close = ничего похожего
unreadable-empty = Файл пуст.
unreadable-too-large = Файл больше 64 МБ. Пришлите частями.
unreadable-bomb = Файл разворачивается в гораздо больший, чем кажется.
unreadable-too-many-rows = В таблице больше 200 000 строк. Пришлите частями.
unreadable-password-protected = У файла есть пароль. Сохраните его без пароля.
unreadable-cut-off = Не хватает конца файла. Скопируйте его снова.
unreadable-pdf = Это PDF. Пришлите таблицу, из которой он сделан.
unreadable-picture = Это изображение. Пришлите таблицу, которую оно показывает.
unreadable-text-document = Это текстовый документ. Скопируйте таблицу в электронную таблицу.
unreadable-web-page = Это веб-страница. Откройте её в электронной таблице и сохраните как XLSX.
unreadable-archive = Это архив. Распакуйте его и пришлите списки.
unreadable-other-spreadsheet = Такие таблицы не читаются. Сохраните как XLSX или CSV.
unreadable-binary = Это не список: ни текст, ни таблица.
unreadable-broken-json = JSON повреждён. Сохраните его снова.
unreadable-not-a-table = Этот JSON — не список строк.
unreadable-damaged = Файл повреждён. Сохраните его снова.
unreadable-no-list = Ничто в нём не похоже на список вещей и количеств.
unreadable-not-opened = Файл не открывается.
import-known = Об этом уже говорит { $need }.
import-zero = Ничего не просит.
import-read-before = Этот список уже импортирован как { $source }. Ничего не добавится.
progress-rows = { $count ->
    [one] Прочитана { $count } строка
    [few] Прочитаны { $count } строки
   *[many] Прочитано { $count } строк
}
problem-plan-too-large = Потребностей или партий больше, чем вмещает план.
problem-busy = Busel занят другими файлами. Ничего не сохранено. Попробуйте через минуту.
at-the-machine = за компьютером
until-day = до { $day }
role-admin = Смотрит за компьютером
role-coordinator = Координатор
role-donor-desk = Стол доноров
role-warehouse = Склад
role-driver = Водитель
role-hand-out-point = Пункт выдачи
role-requester = Просит для группы
role-auditor = Аудитор
role-case-worker = Ведёт дела людей
role-public = Кто угодно
matter-donors = кто даёт
matter-offers = предложения
matter-stock = запасы
matter-hubs = хабы
matter-groups = группы
matter-names = имена и названия
matter-needs = потребности
matter-contacts = контакт
matter-places = точное место
matter-routes = путь конвоя
matter-plans = планы
matter-lists = списки
matter-waybills = накладные
matter-photos = фото
matter-members = люди центра
matter-trail = журнал действий
matter-safety = безопасность
matter-totals = суммы
fact-member-added = { $who }: теперь в центре.
fact-granted = Получена роль: { $grant }.
fact-taken-back = Забрана роль: { $grant }.
fact-member-left = { $who }: больше не в центре.
fact-deed-proposed = Ждёт второго человека: { $deed }.
fact-deed-agreed = Второй человек согласен: { $deed }.
fact-looked = Прочитано: { $matter }.
fact-contact-kept = Контакт записан.
fact-erased = Имена, названия, места и слова об этом уничтожены. Вещи остались в учёте.
fact-let-go = Слова, чей срок прошёл, уничтожены.
fact-other = { $name }
deed-grant = { $who } получает роль: { $grant }
deed-reset = новый вход для { $who }
deed-export-people = имена, названия, места и контакты выходят из центра в файле
deed-wipe = ключи уничтожаются, и всё вместе с ними
refusal-no-reach = «{ $thing }»: нужно своё место или последний день. Ничего не изменено. Выберите.
refusal-past = Этот день прошёл. Ничего не изменено. Выберите более поздний.
nav-me = Вы
nav-people = Люди
nav-trail = Журнал
nav-safety = Безопасность
do-back = Назад
own-nothing = ничего особенного
trouble-shut = Эта дверь закрыта
sign-in-title = Войти
sign-in-lead = Больше никого не спрашиваем и адресов не храним.
sign-in-again = Покажите ещё раз, что это вы
sign-in-again-lead = То, что вы хотите сделать, не отменить, поэтому спрашиваем ещё раз. Действует пять минут.
sign-in-passkey = С ключом доступа
sign-in-passkey-hint = Устройство попросит палец, лицо или свой код. Печатать ничего не надо.
sign-in-passkey-do = Войти с ключом доступа
sign-in-passphrase = С парольной фразой и кодом
sign-in-do = Войти
sign-in-lost = Потеряли вход? Попросите у координатора новую ссылку. Вашу парольную фразу никто не прочитает.
passkey-failed = Устройство не ответило, или вы отменили. Ничего не изменено. Попробуйте ещё раз или другим способом.
passkey-no-script = Этот браузер без скриптов, а ключу доступа нужен скрипт. Возьмите парольную фразу и код.
passkey-lead = Сейчас устройство попросит палец, лицо или свой код.
door-name = Имя для входа
door-passphrase = Парольная фраза
door-code = Код из приложения
door-code-hint = Шесть цифр. Подойдёт и запасной код, один раз.
door-nobody = неизвестно кто
join-title = Вас пригласили
join-lead = По этой ссылке вы сделаете свой вход. Она действует один раз.
join-demo = Осмотреться в демо
join-demo-lead = Здесь ничего настоящего и ничего не защищено. Не пишите сюда настоящих имён.
join-code = Шесть цифр, которые вам сказали
join-code-hint = Их говорят вслух те, кто пригласил, не в том чате, где ссылка.
join-do = Дальше
join-demo-do = Войти в демо
join-until = Ссылка действует до { $when }.
way-in-title = Сделать вход
way-in-lead = Выберите, как вы будете входить. Ключ доступа — надёжнее и быстрее всего.
way-in-more = Добавьте ещё один вход, чтобы потерянное устройство не оставило вас снаружи.
way-in-passkey = Ключ доступа
way-in-passkey-hint = Он остаётся в устройстве или ключе безопасности, и его не выманить. Он только для этого адреса.
way-in-label = Как вы называете это устройство?
way-in-label-hint = Например, «телефон». Кто откроет устройство, прочитает это: без настоящих имён.
way-in-passkey-do = Сделать ключ доступа
way-in-passphrase = Парольная фраза и приложение с кодами
way-in-passphrase-hint = Для старых устройств, Tor и сетей без имён. Не меньше 15 знаков.
way-in-name-hint = Псевдоним. Хранится так, что прочитать нельзя.
way-in-six = Шесть слов от этого компьютера, если хотите:
way-in-passphrase-do = Дальше к кодам
code-title = Коды из приложения
code-lead = Сканируйте приложением для кодов. Показываем только сейчас.
code-by-hand = Или введите руками:
code-first = Код, который оно показывает сейчас
code-do = Готово
recovery-title = Запишите это
recovery-lead = Каждый код открывает один раз, если потеряется телефон. Показываем только сейчас. Держите на бумаге, не рядом с устройством.
recovery-done = Записано
sign-out = Выйти
own-sessions = Где вы вошли
session-passkey = С ключом доступа, с { $when }
session-passphrase = С парольной фразой и кодом, с { $when }
session-demo = По демо-ссылке, с { $when }
session-used = последний раз { $when }
session-here = этот браузер
session-end = Завершить
session-end-others = Завершить все другие
own-ways = Ваши входы
passkey-since = с { $when }
passkey-suspicious = мог быть скопирован
passkey-remove = Убрать
own-passphrase = Парольная фраза и коды
own-recovery = Новые запасные коды
own-add-way = Добавить вход
own-change = Изменить парольную фразу
own-current = Нынешняя парольная фраза
own-new = Новая парольная фраза
people-lead = Каждый видит только то, что нужно для работы.
people-deeds = Ждёт второго человека
deed-agree = Согласиться
deed-waits = ждёт другого
deed-by = { $who }, { $when }
people-empty = Ещё никого нет.
person-left = уже не в центре
people-add = Добавить человека
people-name = Как вы называете этого человека?
people-name-hint = Псевдоним лучше имени.
person-invite = Сделать ссылку
person-may = Роли
grant-over = Это закончилось.
grant-take-back = Забрать
grant-title = Ещё роль
grant-role = Роль
grant-role-hint = Координаторов и тех, кто смотрит за компьютером, подтверждает второй человек.
grant-reach = Где
grant-reach-hint = Склад — для одного хаба, просьба — для одной группы, водитель — для одной накладной.
grant-everywhere = Везде
grant-until = Последний день
grant-until-hint = У аудита он есть всегда.
grant-do = Дать
person-see-off = Покидает центр
person-see-off-hint = Все входы сразу прекращаются. Сделанное остаётся в учёте под номером.
invite-title = Ссылка для входа
invite-lead = Для { $who }. Показываем только сейчас, действует один раз, 48 часов.
invite-link = Пришлите эту ссылку
invite-code = Скажите эти цифры вслух
invite-code-hint = Голосом, никогда не в том чате, где ссылка.
problem-grant = Выберите, какая роль, где и до каких пор. Ничего не изменено.
trail-lead = Кто что сделал и кто что прочитал. Ничего не стирается; имён нет, только номера.
trail-done = В учёте
trail-door = У двери
group-reach = Где она и как связаться
group-reach-hint = От этого может зависеть жизнь. Каждое чтение записывается с вашим номером.
look-do = Прочитать
look-nothing = Ничего не записано, или уже уничтожено.
contact-new = Как с ними связаться
contact-keep = Сохранить контакт
readers-title = Кто это читал
erase-title = Стереть, кто и где это
erase-hint = Название, место, контакт и слова уничтожаются сразу; копии ключей — через 14 дней. Вещи остаются в учёте. Вернуть нельзя.
erase-do = Стереть навсегда
safety-lead = Что выдаст этот компьютер, если его заберут, и что с этим делать.
safety-well = хорошо
safety-act = действуйте
safety-key = Ключ центра
safety-key-well = Он закрыт парольной фразой. Её сила — ваша.
safety-key-act = Он лежит открыто: кто заберёт диск, прочитает всё. Только для пробы.
safety-tls = Путь до браузера
safety-tls-well = Он зашифрован.
safety-tls-act = Он открыт, поэтому отвечаем только этому компьютеру. Для других дайте сертификат.
safety-second = Координаторы
safety-second-well = Есть второй человек для того, что делают вдвоём.
safety-second-act = Если их меньше двух, некому согласиться. Добавьте ещё одного человека.
safety-auditors = Аудиторы сейчас
safety-auditors-well = Снаружи никто не смотрит.
safety-auditors-act = Кто-то снаружи может смотреть. Это закончится само в последний день.
safety-invites = Ссылки, которые ждут
safety-invites-well = Ни одна ссылка не лежит в чате.
safety-invites-act = Каждая — дверь, пока её не используют или не пройдёт 48 часов. Нужны и цифры.
safety-sessions = Браузеры, где вошли
safety-sessions-well = Каждый сеанс закончится сам. Свой завершите на своей странице.
safety-sessions-act = Каждый сеанс закончится сам.
safety-audit = Внешнего аудита ещё не было
safety-audit-text = Никто снаружи не проверял эту программу. Не ставьте жизнь только на неё.
said-passkey-added = Ключ доступа добавлен.
said-session-ended = Завершено.
said-passkey-removed = Ключ доступа убран.
said-passphrase-changed = Парольная фраза изменена. В других браузерах вы вышли.
said-member-added = Добавлено. Теперь дайте роль, потом сделайте ссылку.
said-proposed = Предложено. Другой человек должен согласиться в течение дня.
said-grant-changed = Изменено. Человеку надо войти заново.
said-seen-off = Человек покинул центр. Все входы прекращены.
said-agreed = Вы согласились.
said-contact-kept = Контакт сохранён.
said-erased = Стёрто. Вещи остались в учёте.
door-wrong = Неверно. Ничего не изменено. Попробуйте ещё раз.
door-wait = Слишком много попыток. Подождите { $count } с; никого не блокируем.
door-expired = Срок прошёл. Попросите новую ссылку.
door-gone = Такого приглашения нет, или его уже использовали. Попросите новую ссылку.
door-no-session = Никто не вошёл. Сначала войдите.
door-not-fresh = Покажите ещё раз, что это вы.
door-too-short = В парольной фразе нужно не меньше 15 знаков. Ничего не изменено.
door-too-long = Слишком длинно. Ничего не изменено.
door-too-common = Это быстро угадают. Возьмите шесть слов или что-то длиннее.
door-name-unfit = Такое имя не подходит. Возьмите хотя бы две видимые буквы.
door-name-taken = С таким именем уже кто-то входит. Возьмите другое.
door-label-unfit = Дайте короткое понятное название.
door-current-needed = Парольная фраза уже есть. Измените её на своей странице.
door-demo-only = Такие ссылки работают только в демо.
door-last-way = Это ваш последний вход. Сначала добавьте другой.
door-too-many = Уже столько, сколько можно. Сначала уберите один.
door-suspicious = Этот ключ доступа могли скопировать. Он больше ничего не открывает. Скажите координатору.
door-fault = Компьютер не смог. Ничего не изменено.
door-log-signed-in-passkey = Вход с ключом доступа.
door-log-signed-in-passphrase = Вход с парольной фразой и кодом.
door-log-signed-in-demo = Вход по демо-ссылке.
door-log-wrong-sign-in = Неверная попытка входа.
door-log-delayed = Попытка до конца ожидания.
door-log-signed-out = Выход.
door-log-session-ended = Сеанс завершён.
door-log-invite-made = Создано приглашение.
door-log-invite-taken = Приглашение принято.
door-log-invite-withdrawn = Приглашение отозвано.
door-log-wrong-code = Цифры вслух были неверны.
door-log-passkey-added = Добавлен ключ доступа.
door-log-passkey-removed = Ключ доступа убран.
door-log-passkey-suspicious = Ключ доступа могли скопировать. Поговорите с тем, чей он.
door-log-passphrase-set = Парольная фраза задана.
door-log-passphrase-changed = Парольная фраза изменена.
door-log-recovery-used = Использован запасной код.
door-log-recovery-made = Созданы новые запасные коды.
door-log-forgotten = Все входы забраны.
door-log-sealed = Центр запечатан.
door-log-unsealed = Центр распечатан.
door-log-turned-away = Запрошена страница, которая не для этого человека.
person-sessions = { $count ->
    [0] входов сейчас нет
    [one] вход в { $count } браузере
    [few] вход в { $count } браузерах
   *[many] вход в { $count } браузерах
}
nav-totals = Суммы
own-keeping = О центре
totals-lead = Для всего центра, по позициям. Без групп, мест и имён.
totals-empty = Ещё ничего не просили, и ничего не лежит на полках.
totals-asked = Запрошено
totals-received = Получено
totals-road = В дороге
totals-shelves = На полках

## Head counts, gauges, forecast

matter-gauges = на сколько хватит группе
fact-group-stock-reported = Посчитано, что есть у группы.
fact-people-counted = Посчитаны люди группы.
refusal-head-count = Эти числа не сходятся. Ничего не изменено. Проверьте суммы.

## The page of a sealed centre
locked-title = Этот центр запечатан
locked-lead = Ничего из него не открыто. Его снова откроет парольная фраза.
locked-lead-two = Ничего из него не открыто. Открыть его снова могут только двое, каждый со своей парольной фразой.
locked-lead-identity = Ничего из него не открыто. Его открывают файлом-ключом на компьютере, где он работает.
locked-lead-nobody = Ключа здесь больше нет. Этот центр никто не откроет.
locked-passphrase = Парольная фраза
locked-second-person = Парольная фраза второго человека
locked-first-person = Парольная фраза первого человека
locked-may-wait = Пока можно оставить пустым: первый человек может подойти позже.
locked-open = Открыть центр
locked-opening = Центр открывается. Страницы вернутся через несколько секунд.
locked-half = Парольная фраза второго человека верна. Теперь фраза первого, в течение десяти минут.
locked-wrong = Эта парольная фраза не открывает центр.
locked-too-soon = Это было слишком рано после неверной попытки.
locked-wait = { $count ->
    [one] Попробуйте снова через { $count } секунду.
    [few] Попробуйте снова через { $count } секунды.
   *[many] Попробуйте снова через { $count } секунд.
}
locked-busy = Как раз проверяется другая попытка. Попробуйте снова чуть позже.
locked-broken = Файл ключа не читается. Ничего не изменено.
seal-key-is-bare = Ключ лежит открыто: запечатывание ничего бы не защитило.
seal-do = Запечатать
seal-hint = Сразу закрывает центр; парольная фраза откроет его снова
seal-done = Центр запечатывается. В памяти ничего не останется. Парольная фраза откроет его снова.
deed-do = Сделать сейчас
deed-wipe-done = Ключи уничтожены
deed-wipe-done-text = Этот центр никто больше не откроет. Старые блоки диска могут остаться. Уничтожьте диск, если нужна уверенность.
deeds-title = Что делают вдвоём
deeds-hint = Вы предлагаете, другой человек соглашается в течение дня, потом вы делаете.
deeds-export = Вынести имена, названия и контакты
deeds-wipe = Уничтожить ключи
safety-two-persons = Открывают двое
safety-two-persons-well = Одного человека не заставят открыть.
safety-two-persons-act = Одного человека могут заставить открыть. Это меняет `busel key two-persons`.
safety-swap = Файл подкачки (swap) компьютера
safety-swap-well = Его нет, или он зашифрован.
safety-swap-act = То, что в памяти, потом могут найти на диске. Выключите подкачку.
safety-process = Программа в работе
safety-process-well = При сбое память не пишется на диск, другие программы не заглянут.
safety-process-act = Этот компьютер не даёт программе закрыться от других. Спросите тех, кто за ним смотрит.
safety-backup = Последняя копия
safety-backup-well = Ей меньше недели.
safety-backup-act = На этом компьютере нет копии за эту неделю. Сделайте: `busel backup`.

# Photos
photos-title = Фото
photos-none = Фото пока нет.
photo-alt = Фото { $number }
photo-new = Новое фото
photo-hint = JPEG, PNG, WebP или GIF, до 20 МБ. Хранятся только пиксели: ни места, ни времени, ни названия телефона. Лица, номера машин и вывески остаются: скройте их.
photo-keep = Добавить фото
photo-blur = Скрыть части, удалить
photo-blur-title = Скрыть части фото
photo-blur-lead = Скрытое нельзя вернуть, а прежнее фото уничтожается. Посмотрите и на то, что рядом: оно может выдать место.
photo-done = Готово
photo-hide = Выберите, что скрыть
photo-hide-hint = Поля, которые соприкасаются, скрываются вместе, одним прямоугольником.
photo-before = Фото, которое хранится сейчас
photo-field = строка { $row }, столбец { $column }
photo-blur-do = Скрыть выбранные поля
photo-drop = Удалить фото
photo-drop-hint = Фото уничтожается сразу; копии — через 14 дней. Вернуть нельзя.
photo-no-field = Выберите хотя бы одно поле. Ничего не изменено.
photo-too-large = Фото больше 20 МБ. Ничего не сохранено. Пришлите меньшее.
photo-too-many-pixels = В фото больше 40 миллионов пикселей. Ничего не сохранено. Пришлите меньшее.
photo-heic = Это HEIC или AVIF. Ничего не сохранено. Настройте телефон на JPEG (на iPhone: Камера, Форматы, Наиболее совместимые) и пришлите снова.
photo-unknown = Такое изображение здесь не читается. Ничего не сохранено. Пришлите JPEG, PNG, WebP или GIF.
photo-cut-off = Не хватает конца файла. Ничего не сохранено. Пришлите снова.
photo-damaged = Изображение повреждено. Ничего не сохранено. Пришлите другое.
photo-too-busy = Уже ждёт слишком много фото. Ничего не сохранено. Попробуйте через минуту.
photo-took-too-long = Изображение обрабатывалось слишком долго. Ничего не сохранено. Пришлите меньшее.
photo-too-many-areas = Слишком много, чтобы скрыть за один раз. Ничего не изменено. Выберите меньше полей.
photo-not-clean = Изображение не удалось очистить. Ничего не сохранено. Скажите тем, кто ведёт этот центр.
said-photo-kept = Фото сохранено. Посмотрите, не надо ли на нём что-то скрыть.
said-photo-blurred = Скрыто, прежнее фото уничтожено. Посмотрите, достаточно ли.
said-photo-dropped = Фото удалено.
fact-photo-kept = Фото сохранено.
fact-photo-dropped = Фото уничтожено.
refusal-no-such-photo = Такого фото здесь нет. Ничего не изменено.
refusal-too-many-photos = Уже есть фото: { $count }. Ничего не сохранено. Сначала удалите одно.
problem-at-work = Человек ещё работает здесь. Сначала отметьте, что он покидает центр. Ничего не изменено.
person-erase-hint = Имя уничтожается сразу; копии ключей — через 14 дней. Сделанное остаётся под номером. Вернуть нельзя.
