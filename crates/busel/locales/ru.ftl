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
task-ended-here = { $count ->
    [one] { $count } партия, которую другие нашли просроченной, ещё стоит на полке
    [few] { $count } партии, которые другие нашли просроченными, ещё стоят на полках
   *[many] { $count } партий, которые другие нашли просроченными, ещё стоят на полках
}
task-ended-here-more = Другие обнаружили, что дата прошла. Скажите тому, кто смотрит за этой полкой.
task-ended-there = { $count ->
    [one] У { $count } группы есть вещи, дата которых прошла
    [few] У { $count } групп есть вещи, дата которых прошла
   *[many] У { $count } групп есть вещи, дата которых прошла
}
task-ended-there-more = Им говорит их ссылка. Если её нет, позвоните и попросите посчитать.
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
task-twins-more = Сравните, потом объедините или оставьте обе.
task-loss = { $count ->
    [one] { $count } потеря ждёт второго человека
    [few] { $count } потери ждут второго человека
   *[many] { $count } потерь ждут второго человека
}
task-loss-more = Один человек предложил, другой должен согласиться.

## Today: what waits, since when, and the bar of a phone
nav-more = Ещё
since-today = с сегодняшнего дня
since-yesterday = со вчерашнего дня
since-days = { $count ->
    [one] { $count } день
    [few] { $count } дня
   *[many] { $count } дней
}
since-weeks = { $count ->
    [one] { $count } неделю
    [few] { $count } недели
   *[many] { $count } недель
}
since-months = { $count ->
    [one] { $count } месяц
    [few] { $count } месяца
   *[many] { $count } месяцев
}
task-first-on = сначала: { $day }
task-ends-on = До { $day }
task-red-none = { $line }: ничего не осталось
task-red-days = { $days ->
    [one] { $line }: остался { $days } день
    [few] { $line }: осталось { $days } дня
   *[many] { $line }: осталось { $days } дней
}
task-red = { $count ->
    [one] Ещё { $count } группа в нужде
    [few] Ещё { $count } группы в нужде
   *[many] Ещё { $count } групп в нужде
}
task-red-more = Им не хватает самого важного.
task-short = { $thing }: не хватает { $amount }
task-surplus = { $thing }: лишние { $amount }
task-unverified = { $count ->
    [one] { $count } срочная потребность не проверена
    [few] { $count } срочные потребности не проверены
   *[many] { $count } срочных потребностей не проверено
}
task-unverified-more = Сначала перезвоните, тогда вещи смогут поехать.
task-silent = { $count ->
    [one] О { $count } накладной нет отчёта
    [few] О { $count } накладных нет отчёта
   *[many] О { $count } накладных нет отчёта
}
task-silent-more = Выехали несколько дней назад. Позвоните водителям или получателям.
task-overdue = { $count ->
    [one] { $count } обещанное предложение не прибыло
    [few] { $count } обещанных предложения не прибыли
   *[many] { $count } обещанных предложений не прибыло
}
task-overdue-more = Спросите доноров, когда ждать.
task-deed = { $count ->
    [one] { $count } решение ждёт второго человека
    [few] { $count } решения ждут второго человека
   *[many] { $count } решений ждут второго человека
}
task-deed-more = Согласитесь за сутки, иначе утратит силу.
task-agreed = { $count ->
    [one] { $count } ваше решение одобрено
    [few] { $count } ваших решения одобрены
   *[many] { $count } ваших решений одобрено
}
task-agreed-more = Выполните за сутки, иначе утратит силу.
task-lapsing = { $count ->
    [one] { $count } потребность скоро утратит силу
    [few] { $count } потребности скоро утратят силу
   *[many] { $count } потребностей скоро утратят силу
}
task-lapsing-more = Спросите, актуальны ли они ещё.
task-ending = { $count ->
    [one] Срок { $count } партии выйдет раньше, чем её раздадут
    [few] Срок { $count } партий выйдет раньше, чем их раздадут
   *[many] Срок { $count } партий выйдет раньше, чем их раздадут
}
task-ending-more = Раздать — это около двенадцати дней. Они ещё никому не назначены.
task-call = { $count ->
    [one] { $count } призыв скоро закончится, а собрано мало
    [few] { $count } призыва скоро закончатся, а собрано мало
   *[many] { $count } призывов скоро закончатся, а собрано мало
}
task-call-more = Попросите ещё раз или завершите его.
task-purchase = { $count ->
    [one] { $count } закупка ждёт согласия
    [few] { $count } закупки ждут согласия
   *[many] { $count } закупок ждут согласия
}
task-purchase-more = Согласитесь или скажите, что не покупаем.
task-not-here = { $count ->
    [one] { $count } закупка не прибыла
    [few] { $count } закупки не прибыли
   *[many] { $count } закупок не прибыло
}
task-not-here-more = Одобрено или оплачено две недели назад. Спросите магазин.
task-papers = { $count ->
    [one] { $count } машине не хватает документов
    [few] { $count } машинам не хватает документов
   *[many] { $count } машинам не хватает документов
}
task-papers-more = Без них на границе не пропустят.
task-papers-end = { $count ->
    [one] У { $count } автомобиля истекает документ
    [few] У { $count } автомобилей истекают документы
    [many] У { $count } автомобилей истекают документы
   *[other] У { $count } автомобиля истекают документы
}
task-papers-end-more = Позаботьтесь о новом, пока он не нужен в дороге.
paper-good-until = Действует до
task-grant = { $count ->
    [one] { $count } человек скоро потеряет роль
    [few] { $count } человека скоро потеряют роль
   *[many] { $count } человек скоро потеряют роль
}
task-grant-more = Дайте её снова, если она ещё нужна.
task-link = { $count ->
    [one] Ссылка { $count } группы скоро перестанет работать
    [few] Ссылки { $count } групп скоро перестанут работать
   *[many] Ссылки { $count } групп скоро перестанут работать
}
task-link-more = Сделайте новую и передайте группе.
task-fits = { $count ->
    [one] { $count } новое предложение подходит к потребности
    [few] { $count } новых предложения подходят к потребностям
   *[many] { $count } новых предложений подходят к потребностям
}
task-fits-more = Ответьте скорее: люди держат это для вас.
task-offer = { $count ->
    [one] { $count } предложение без ответа
    [few] { $count } предложения без ответа
   *[many] { $count } предложений без ответа
}
task-offer-more = Примите, спросите или откажитесь с благодарностью.
do-open-oldest = Открыть самое давнее
today-next = Ничто вас не ждёт. Дальше: { $what }, { $day }.
today-road = В дороге
road-left = Выехало { $day }
road-silent = Нет отчёта, выехало { $day }
road-lines = { $count ->
    [one] { $count } строка
    [few] { $count } строки
   *[many] { $count } строк
}
stock-differs = Расхождения

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
needs-lead = Что просят, для кого и насколько это покрыто.
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
need-closed = Эта потребность закрыта и больше не планируется.
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
stock-to-count = надо посчитать (в книгах: { $amount })
lot-to-count = надо посчитать (в книгах: { $amount }); больше пришло с
kept-legend = зарезервировано планом
lot-nowhere = Не на полке
lot-where = Где каждая единица
lot-where-hint = вместе всегда ноль
lot-kept = Зарезервировано для
lot-put-aside = Отложить
lot-put-aside-hint = Повреждённое, просроченное или сомнительное больше не планируют.
lot-release = Вернуть на полку
lot-release-hint = Кто-то посмотрел: оно годно.
lot-let-out = выдаётся после даты
lot-let-out-title = Всё равно выдавать
lot-let-out-hint = Прошла только дата «лучше до». Откройте одну штуку, посмотрите и попробуйте, затем напишите, почему её можно выдавать. Это касается всей партии.
lot-let-out-why = Почему можно выдавать
do-let-out = Выдавать
said-let-out = Её снова можно планировать, паковать и отправлять.
lot-sent-as = Пришла другого размера, чем отправили, как часть
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
donor-forgotten = забыт по собственной просьбе
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
import-found = Что в списке
import-rows = { $count ->
    [one] { $count } строка
    [few] { $count } строки
   *[many] { $count } строк
}
import-nothing-stored = Ещё ничего не сохранено.
import-nothing-found = Ни одной строки не прочитано. Посмотрите причины ниже.
import-forget = Забыть список
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
refusal-expired = { $thing }: срок закончился { $day }. Ничего не изменено. Отложите.
refusal-to-be-counted = С { $waybill } пришло больше { $thing }, чем отправили: на полке, видимо, уже не всё. Ничего не изменено. Посчитайте полку или напишите, откуда излишек.
refusal-never-let-out = Дата { $thing } обязательна. Ничего не изменено. Выдавать можно только еду после «лучше до», никогда лекарства или детское питание.
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
nav-forecast = Дни вперёд
today-fare = Чистота, уют, сытость
gauge-mark = черта = цель
gauge-clean = Чистота
gauge-comfortable = Уют
gauge-fed = Сытость
gauge-days = { $count ->
    [one] день
    [few] дня
   *[many] дней
}
gauge-people = % людей
gauge-sentence-people = { $gauge }: у { $days } % людей есть самое важное. Оценка { $score } из 100.
gauge-sentence-days = { $days ->
    [one] { $gauge }: { $days } день до конца самого важного. Оценка { $score } из 100.
    [few] { $gauge }: { $days } дня до конца самого важного. Оценка { $score } из 100.
   *[many] { $gauge }: { $days } дней до конца самого важного. Оценка { $score } из 100.
}
gauge-road-days = { $days ->
    [one] С тем, что в дороге: { $days } день.
    [few] С тем, что в дороге: { $days } дня.
   *[many] С тем, что в дороге: { $days } дней.
}
gauge-road-people = С тем, что в дороге: { $days } %.
gauge-counted = Посчитано { $day }
gauge-never-counted = Ещё никто не считал
gauge-count-again = Посчитайте снова, последний раз { $day }
gauge-ends = { $line }: до { $day }
gauge-equipped = { $line }: { $share } людей
gauge-all-good = Всё выше цели
line-energy = Еда
line-protein = Белок
line-drinking-water = Питьевая вода
line-infant-food = Детское питание
line-bathing-soap = Мыло
line-washing = Влажные салфетки
line-laundry = Средство для стирки
line-toothpaste = Зубная паста
line-toilet-paper = Туалетная бумага
line-razors = Бритвы
line-pads = Прокладки
line-incontinence = Урологические прокладки
line-nappies = Подгузники
line-thermals = Термобельё
line-outer = Тёплые куртки
line-boots = Ботинки по размеру
line-sleeping-bag = Спальное место
line-sleeping-mat = Коврики для сна
line-heat = Топливо для обогрева
line-power = Свет
line-small-comforts = Чай и кофе
line-floor = Место под крышей
heads-count = { $count ->
    [one] { $count } человек
    [few] { $count } человека
   *[many] { $count } человек
}
heads-counted = { $people }, посчитано { $day }
heads-of-kind = { $kind }: { $number }
class-anyone = Люди любого возраста
class-man = Мужчины, 20–59
class-woman = Женщины, 20–59
class-elder = 60 и старше
class-youth = 15–19 лет
class-teen = 10–14 лет
class-child = 5–9 лет
class-toddler = 2–4 года
class-infant = До 2 лет
special-menstruating = Менструируют
special-nappies = В подгузниках
special-incontinence = Нужны урологические прокладки
special-shaving = Бреются
special-pregnant = Беременны
special-breastfeeding = Кормят грудью
work-light = Лёгкая работа
work-moderate = Средняя работа: носить, ходить весь день
work-heavy = Тяжёлая работа: копать, строить
living-sheltered = Защищены от холода
living-outdoors = Не защищены от холода
living-degrees = { $degrees } °C
living-no-tap = Нет безопасной питьевой воды из крана
living-no-washing = Нет воды для мытья
living-burns-fuel = Обогреваются топливом, которое привозят
fare-days = { $count ->
    [one] { $count } день
    [few] { $count } дня
   *[many] { $count } дней
}
fare-days-exact = { $days } дня
fare-people = { $some } из { $all } людей
fare-everybody = все
fare-nobody-counted = Людей ещё не посчитали. Для начала хватит одного числа.
fare-count-people = Посчитать людей
fare-count-store = Посчитать, что есть
fare-lines = Все строки с числами
fare-lines-hint = из чего состоит каждая шкала
fare-line = Что
fare-has = Есть
fare-road = С тем, что в дороге
fare-goal = Цель
fare-ends = Закончится
fare-when-counted = Посчитано
fare-critical = критично
fare-first = Что закончится первым и когда
suggest-title = Потребности, о которых можно сообщить
suggest-hint = По нормам, подсчёту и тому, что едет. Без вашего подтверждения ничего не просим.
suggest-do = Подтвердить и сообщить
suggest-ends = закончится { $day }
suggest-without = есть не у всех
heads-lead = Хватит одного числа. Чем больше чисел, тем точнее нормы. Никогда не пишите имён.
heads-classes = Сколько людей
heads-classes-hint = Каждый человек только в одном поле.
heads-specials = Из них
heads-specials-hint = Пусто: оценим по возрасту. Если никого, пишите 0.
heads-living = Как они живут
heads-work = Работа
heads-celsius = Градусы Цельсия там, где они
heads-floor = Квадратные метры под крышей
heads-feet = Размеры обуви и у скольких людей каждый
heads-do = Сохранить количество людей
store-lead = Пишите то, что видите. Пустое поле — не считали; 0 — ничего нет. Строки одной вещи складываются.
store-day = День подсчёта
store-thing = Вещь
store-size = Размер
store-until = Годно до
store-other = Что-то другое
store-do = Сохранить подсчёт
store-last = было { $amount }, { $day }
ahead-title = На сколько вперёд
ahead-lead = Нужный запас, дни доставки и дни на всякий случай. По ним Busel предлагает потребности.
ahead-target = Дней запаса
ahead-delivery = Дней до прибытия
ahead-safety = Дней на всякий случай
ahead-do = Сохранить
forecast-lead = На сколько хватит и что просить сейчас.
forecast-asks = Что просить у доноров в этом месяце
forecast-asks-hint = Суммы по всем группам; ни одна не названа. Напечатайте или отправьте.
forecast-nothing = Просить нечего. Сначала посчитайте людей и то, что у них есть.
forecast-ask = Просим
forecast-gap = Не хватает всего
forecast-stock = В наших хабах
forecast-promised = Обещано
forecast-some = спросите нас, сколько
forecast-days = На сколько хватит каждой группе
forecast-plan = С планом
forecast-days-hint = Сначала то, что есть сейчас; ниже — с дорогой и планом.
forecast-uncounted = { $count ->
    [one] { $count } группа без подсчёта людей
    [few] { $count } группы без подсчёта людей
   *[many] { $count } групп без подсчёта людей
}
said-people-counted = Количество людей сохранено.
said-store-counted = Подсчёт сохранён.
said-needs-raised = О потребностях сообщено.
said-nothing-chosen = Ничего не отмечено, поэтому ни о чём не сообщено.
said-standing-kept = Дни сохранены.
problem-degrees = «{ $text }» — не температура. Пишите цифрами, например -5.
problem-number = «{ $text }» — не целое число. Пишите цифрами, например 84.
problem-feet = «{ $text }» не читается. Пишите размер и людей, например 41-2, 42-5.
problem-size = «{ $text }» — не один размер. Пишите как на этикетке, например 43 или XL.
problem-nobody-counted = Ни одно число не вписано. Напишите хотя бы одно; 0, если люди ушли.
problem-nothing-counted = Ни одно количество не вписано. Напишите хотя бы одно; можно и 0.
fact-standing-kept = Задано, на сколько вперёд: { $line }.
refusal-too-many-days = Дней может быть от 1 до { $count }. Ничего не изменено. Напишите меньше.
norms-title = Нормы и откуда они
norms-lead = Сколько нужно людям. Центр, который знает точнее, может их исправить.
norm-when = Когда
norm-source = Источник
norm-to-have = иметь
norm-each-kilocalorie = на каждую килокалорию
norm-kilocalories = { $number } ккал
norm-grams = { $number } г
norm-megajoules = { $number } МДж
norm-square-metres = { $number } м²
norm-lamps = лампы: { $number }
norm-cups = чашки: { $number }
norm-covers = спальники или одеяла: { $number }
norm-cold = с октября по апрель
norm-per-degree = за каждый градус ниже 20 °C, без укрытия
norm-sourced = Есть источник
norm-recalled = Не сверено
norm-conflict = Источники расходятся
norm-assumption = Наша собственная оценка
norm-days = { $count ->
    [one] за { $count } день
    [few] за { $count } дня
   *[many] за { $count } дней
}

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

## Offers and links
nav-offers = Предложения
nav-calls = Сборы
nav-purchases = Закупки
offers-lead = Что люди готовы дать. Пока не пришло, оно не наше.
offers-new = Новые
offers-coming = Должны прийти
offers-overdue = Опаздывают
offers-empty = Предложений здесь нет. Дайте людям ссылку ниже.
do-add-offer = Добавить предложение
col-offer = Предложение
col-fits = Подходит
col-state = Положение
offer-country = Страна
offer-not-sorted = Ещё не определено, что это
offer-state-offered = Новое
offer-state-asked = Задан вопрос
offer-state-accepted = Принято
offer-state-promised = Обещано
offer-state-overdue = Опаздывает
offer-state-arrived = Пришло
offer-state-declined = Отклонено с благодарностью
offer-state-taken-back = Взято назад
offer-state-lapsed = Время вышло
offer-answer = Ответить
offer-how-much = Сколько принимаем
offer-how-much-hint = Всё или часть.
do-accept = Принять
do-decline = Отклонить с благодарностью
offer-matches = Открытые потребности, которым подходит
offer-no-match = Ни одна открытая потребность сейчас этого не просит.
match-covers-all = покрывает всё, чего не хватает
match-covers = покрывает { $amount }
match-exactly = Подходит
match-one-up = На размер больше
match-look = Сначала взгляните
match-instead = Вместо этого
offer-came = Пришло
offer-how-much-came = Сколько пришло
offer-where-came = Куда
offer-no-hub = Не в наш хаб
do-came = Оно здесь
offer-promise = Когда придёт
offer-promised = Обещано на
do-promise = Сохранить день
offer-letters = Что написано
offer-no-words = К предложению ничего не написано.
offer-asked = Наш вопрос
offer-replied = Ответ донора
offer-question = Вопрос донору
offer-question-hint = Вопрос виден по личной ссылке донора. Не называйте людей и мест.
do-ask-donor = Спросить
offer-made = Предложено
offer-condition = Состояние
offer-expiry = Использовать до
offer-beds = Мест для сна
offer-from = Первая ночь
offer-nights-until = Последняя ночь
offer-until = Действует до
offer-donor = Код донора
offer-call = Ответ на сбор
offer-welcome = Принято
offer-arrived = Пришло
offer-unspent = Ещё не потрачено
offer-place = Где можно забрать
offer-place-hint = Место может выдать донора. Каждое чтение записывается.
offer-papers = Документы на машину
offer-papers-hint = Ни одна машина не выезжает, пока не назван конечный получатель.
paper-registration = Регистрация и кто владеет
paper-deregistration = Снято с учёта для вывоза
paper-insurance = Страховка на весь путь
paper-gift-letter = Письмо о безвозмездном дарении
paper-final-recipient = Конечный получатель назван
paper-inspection = Техосмотр
offer-sort = Что это
offer-take-back = Взять назад
offer-take-back-hint = Нажмите, если донор говорит, что это уже не в силе. Слова и фото уничтожаются.
do-take-back = Взять назад
give-page = Страница для всех
give-page-open = По этой ссылке кто угодно может что-то предложить, без учётной записи.
give-page-closed = Сейчас никто снаружи не может ничего предложить.
give-page-link = Ссылка для всех
give-page-close = Закрыть страницу
give-page-do-open = Открыть страницу
calls-lead = Скажите, что собирает конвой и до какого дня. Это видно всем.
calls-empty = Сборов ещё нет. Объявите ниже.
call-over = Завершён
call-end = Завершить сейчас
call-new = Новый сбор
call-hint = Он показывает позиции, количества и день. Без мест и людей.
call-until = Последний день для предложений
call-plan = Для конвоя по плану
call-no-plan = Без плана
call-do = Объявить сбор
purchases-lead = Что мы покупаем, потому что этого никто не даёт. Платим из денежных пожертвований.
purchases-empty = Покупать ничего не надо.
purchase-price = Цена за всё
purchase-for = Для потребностей
purchase-for-hint = Их номера, например N-12, N-14.
purchase-by = Кто просит
purchase-from = Оплачено из
purchase-second = Это выше предела. Должен согласиться другой человек.
purchase-no-gift = Денежных пожертвований в этой валюте нет. Остальное придёт из другого источника.
purchase-gifts-hint = Скажите, сколько платит каждое пожертвование. Остальное придёт из другого источника.
do-approve-purchase = Согласиться
do-buy = Куплено
do-drop-purchase = Не покупать
purchase-new = Купить что-нибудь
need-buy = Купить на денежные дары
purchase-shop = Магазин
purchase-do = Попросить купить
purchase-limit = Когда нужны двое
purchase-limit-label = Выше этой цены соглашается другой человек
purchase-limit-hint = В целых единицах любой валюты, например 200.
purchase-wanted = Ждёт согласия
purchase-approved = Можно покупать
purchase-paid = Куплено
purchase-received = Получено
purchase-dropped = Не покупаем
give-title = Отдать что-нибудь
give-lead = Без имени, учётной записи и почты. Вы получите личную ссылку.
give-desk-lead = Запишите, что вам сказали. Хватит кода, имя никогда не нужно.
give-what-sort = Какой это дар
give-goods = Вещи
give-money = Деньги
give-hosting = Ночлег
give-service = Помощь
give-vehicle = Машина
give-call = Собираем до { $day }
give-this = Дать это
give-answers-call = Спасибо. Это ответ на наш сбор до { $day }.
give-call-over = Этот сбор завершён. Предложить это всё равно можно.
give-item = Что
give-item-hint = Своими словами. Переспросим, если не поймём.
give-how-many = Сколько штук
give-how-much = Сколько
give-currency = Валюта
give-size = Размер
give-beds = Сколько мест для сна
give-no-country = Не хочу говорить
give-until = До какого дня действует
give-more = Сказать больше
give-no-condition = Не сказано
give-place-hint = Людное место встречи безопаснее вашего адреса.
give-words = Что-то ещё
give-words-hint = Пожалуйста, без имён и номеров телефонов.
give-do = Предложить
give-safe = Храним только то, что вы здесь напишете. О вас и вашем устройстве — ничего.
given-thanks = Спасибо. Ваше предложение у нас.
given-next = Ответим по вашей личной ссылке. Загляните туда через несколько дней.
given-keep = Сохраните это: прислать ещё раз мы не сможем
given-link = Ваша личная ссылка
given-keep-hint = Кто имеет эту ссылку, видит ваше предложение. Если это может вам навредить, не храните.
given-open = Открыть сейчас
given-title = Ваш дар
given-offered = Ваше предложение у нас. Ещё никто не ответил. Загляните через несколько дней.
given-asked = У нас есть вопрос. Пожалуйста, ответьте ниже.
given-accepted = Да, пожалуйста. Мы рады.
given-promised = Да, пожалуйста. Ждём в день, указанный ниже.
given-overdue = Мы ещё ждём. Если это уже не в силе, возьмите назад.
given-arrived = Всё пришло. Спасибо.
given-declined = Спасибо. Сейчас не можем принять, но благодарны за предложение.
given-taken-back = Вы взяли его назад.
given-lapsed = Время вышло. Предложите снова, если это ещё в силе.
given-questions = Наши вопросы
given-your-reply = Ваш ответ
given-reply = Ваш ответ
given-do-reply = Отправить ответ
given-you-wrote = Вы написали
given-photos-title = Фото
given-photo = Добавить фото
given-photo-hint = Мы убираем место, время и камеру. Не показывайте лиц.
given-photo-do = Отправить фото
given-take-back-hint = Ваши слова, фото и эта ссылка уничтожаются. Вернуть их нельзя.
given-only-you = Эта ссылка только у вас. Мы не знаем, кто её открывает.
given-gone = Вы взяли предложение назад
given-gone-text = Ваши слова и фото уничтожены. Эта ссылка больше не действует. Спасибо.
given-forget = Попросить забыть о вас
given-forget-hint = Ваши слова, контакт, фото и ссылка будут уничтожены. То, что вы дали, останется в книгах без вас.
given-forget-sure = Вы уверены? Никто не сможет это вернуть, и этой страницы больше не будет.
given-do-forget = Забудьте меня
given-do-not-forget = Оставить как есть
given-forgotten = О вас забыто
given-forgotten-text = Ваши слова, контакт и фото здесь уничтожены. То, что вы дали, остаётся, без вас. Ссылка больше не действует. Спасибо.
given-forgotten-copies = Копии, сделанные раньше, тоже не смогут это вернуть начиная с { $day }.
ask-lead = Просите то, что нужно. Скажите, что пришло.
ask-need = Нам что-то нужно
ask-coming = Едет к вам
ask-got = Мы получили
ask-got-some = Чего-то не хватает
ask-asked = Что вы просили
ask-nothing = Открытых потребностей нет.
ask-until = Ссылка действует до { $day }. Никому её не показывайте.
ask-back = Назад
ask-choose-lead = Скажите, сколько чего. Потом нажмите большую кнопку.
ask-usual = Обычный список
ask-less = На один меньше: { $thing }
ask-more = На один больше: { $thing }
ask-other = Что-то другое
ask-urgent = Не может ждать неделю
ask-words = Несколько слов об этом
ask-words-hint = Пожалуйста, без имён.
ask-do = Попросить
ask-count = Что пришло
ask-count-lead = Посчитайте и напишите числа. Чего не хватает, мы поищем.
ask-sent = Отправлено: { $amount }
ask-good = Целые
ask-damaged = Повреждённые
ask-count-do = Это пришло
link-title = Своя ссылка группы
link-hint = По ней группа просит и говорит, что пришло, без учётной записи.
link-until = Она действует до { $day }.
link-make = Сделать ссылку
link-renew = Сделать новую; старая прекратит действовать
link-end = Прекратить ссылку
link-made-lead = Напечатайте или передайте из рук в руки. Показываем только сейчас.
link-for = Ссылка группы
link-once = Кто её имеет, может просить для этой группы и ни для какой другой.
link-back = Назад к группе
link-ended = Эта ссылка больше не действует
link-ended-text = Эта ссылка больше не действует. Спросите центр, который её дал.
by-link-of-group = ссылка группы { $group }
by-link-of-offer = донор предложения { $offer }
role-donor = Донор
fact-offer-asked-back = Донору задан вопрос.
fact-offer-replied = Донор даёт ответ.
fact-offer-promised = Обещано на { $day }.
fact-offer-taken-back = Взято назад. Слова и фото уничтожены.
fact-came-otherwise = { $amount } из { $of } пришло с { $waybill } как { $thing }: с тех пор { $lot }.
fact-lot-let-out = Её разрешили выдавать после «лучше до».
fact-donor-forgotten = О том, кто дал, забыто по собственной просьбе. Слова и фото уничтожены.
fact-offer-sorted = Определено как { $thing }.
fact-papers-seen = Документы просмотрены.
fact-offer-came = { $offer }: пришло как { $lot }.
fact-offer-came-itself = { $offer }: пришло.
fact-call-opened = Объявлен сбор, до { $day }.
fact-call-ended = Сбор завершён.
fact-purchase-wanted = Просят купить: { $thing }.
fact-purchase-approved = Закупка согласована.
fact-purchase-paid = { $purchase }: куплено.
fact-purchase-dropped = Решено не покупать.
fact-purchase-came = { $purchase }: пришло.
fact-rule-set = Правило центра изменено.
fact-link-made = Группа получила ссылку, до { $day }.
fact-link-ended = Ссылка группы прекращена.
refusal-more-than-offered = { $thing }: столько не предлагали. Ничего не изменено. Напишите меньшее число.
refusal-not-covered = { $thing }: столько там нет. Ничего не потрачено. Выберите другое пожертвование.
refusal-not-yet = { $thing }: ещё рано. Ничего не изменено. Сначала сделайте предыдущий шаг.
problem-count = Напишите число в каждой строке. Ничего не изменено.
problem-needs = «{ $text }» не называет ни одной потребности. Пишите номера, например N-12.
problem-not-sorted = Сначала скажите, что это, в поле «Что это».
problem-nothing-asked = Выберите хотя бы что-то одно. Ничего не отправлено.
problem-too-many = Сейчас пишет много людей. Ваш текст здесь. Отправьте снова через минуту.
problem-what = Скажите, что вы готовы дать. Ничего не отправлено.
said-offer-added = Предложение добавлено.
said-offer-accepted = Принято. Донор увидит это по своей ссылке.
said-offer-declined = Отклонено с благодарностью. Донор увидит это по своей ссылке.
said-offer-asked = Ваш вопрос виден по ссылке донора.
said-offer-promised = День сохранён.
said-offer-taken-back = Взято назад. Слова и фото донора уничтожены.
said-offer-sorted = Сохранено. Рядом показаны потребности, которым подходит.
said-offer-papers = Документы сохранены.
said-offer-came = Записано в учёт.
said-page-opened = Страница открыта для всех.
said-page-closed = Страница закрыта. Сделанные предложения остаются.
said-call-opened = Сбор открыт для всех.
said-call-ended = Сбор завершён. Ответы на него остаются.
said-purchase-wanted = Сохранено. Ждёт согласия.
said-purchase-approved = Согласовано. Можно покупать.
said-purchase-paid = Записано как купленное.
said-purchase-dropped = Решено не покупать. Ничего не потрачено.
said-purchase-came = Оно на полке.
said-limit-set = Предел сохранён.
said-link-ended = Ссылка больше не действует.
said-asked = Ваш список у нас. На него взглянет человек.
said-got = Спасибо. Записано.
said-replied = Спасибо. Ваш ответ у нас.
offers-beside = Рядом с предложениями
ask-people = Сколько вас
ask-ended = Посмотрите, пожалуйста, на то, что у вас есть
ask-look-at-date = Посмотрите на дату: { $thing }. У части срок закончился { $day }. Не ешьте и не используйте это.
ask-look-at-goods = Посмотрите: { $thing }. Часть оказалась просроченной. Не ешьте и не используйте то, что выглядит старым.
offer-fits = { $count ->
    [one] { $count } потребности
    [few] { $count } потребностям
   *[many] { $count } потребностям
}
call-answers = { $count ->
    [one] { $count } предложение
    [few] { $count } предложения
   *[many] { $count } предложений
}
given-photos = { $count ->
    [one] { $count } фото из 5
    [few] { $count } фото из 5
   *[many] { $count } фото из 5
}
## Needs: checked, confirmed, compared; what is better not brought; keys
said-need-confirmed = Потребность в силе. План снова её учтёт.
said-need-reopened = Отзыв отменён. Потребность снова открыта.
said-needs-apart = Остаются раздельно. Объединить их больше не предложим.
said-flag-dismissed = Просмотрено. Ваша причина сохранена.
said-unwanted-added = Добавлено. Это видят все, кто здесь работает.
said-unwanted-removed = Убрано. Это снова можно привозить.
task-lapsed = { $count ->
    [one] { $count } потребность утратила силу
    [few] { $count } потребности утратили силу
   *[many] { $count } потребностей утратили силу
}
task-lapsed-more = Слишком долго никто не подтверждал. Спросите, потом подтвердите.
task-flagged = { $count ->
    [one] На { $count } потребность стоит взглянуть
    [few] На { $count } потребности стоит взглянуть
   *[many] На { $count } потребностей стоит взглянуть
}
task-flagged-more = Что-то необычно. Ни в чём не отказано; решает человек.
do-ask-again = Спросить снова
do-confirm = Ещё нужно
do-dismiss = Всё в порядке
do-part = Разъединить
do-apart = Это две разные
do-send-to-plan = В план
do-welcome = Снова можно привозить
do-ask-not-to-bring = Просить не привозить
show-lapsing = Теряют силу
show-twins = Возможно, то же самое
show-flagged = Взглянуть
sort-label = В какой очерёдности
sort-urgency = Сначала самые срочные
sort-day = По дню, когда нужно
sort-thing = По тому, что нужно
sort-group = По группе
sort-cover = Сначала наименее покрытые
sort-newest = Сначала новейшие
all-regions = Все области
col-region = Область
col-do = Что сделать
need-lapsed = Утратила силу
need-same-as = То же, что { $need }?
need-flagged = Взгляните
need-stands-until = В силе до { $day }
need-unwanted = Мы просим этого не привозить.
need-flags = Обратите внимание
need-flags-hint = Ни в чём не отказано. Выясните и скажите, почему всё в порядке, или отзовите потребность.
flag-why = Почему всё в порядке
need-joined-here = { $need } присоединена к ней
need-twins-hint = От 75 из 100 мы спрашиваем. Объединяет только человек.
need-confirm = Это ещё нужно?
need-confirm-hint = Спросите группу. Без подтверждения потребность теряет силу и не планируется.
way-call-back = Перезвонили по номеру, известному раньше
way-call-back-read = Прочитайте номер на странице группы. Чтение записывается.
way-no-contact = До этой потребности номера не знали. Нужно письмо или поручитель.
way-referee = Ручается тот, кого мы знаем
way-who = Кто ручается
way-letter = Письмо с печатью
way-letter-text = Его номер или что в нём сказано; хранится только отпечаток
way-dated = День на письме
way-partner = Партнёр с чистыми расписками
way-nothing = Никто не знает; это только текст
proof-nothing = только текст
proof-call-back = перезвонили по известному номеру
proof-letter = письмо от { $day }
proof-referee = ручается тот, кого мы знаем
proof-partner = { $count ->
    [one] { $count } чистая расписка
    [few] { $count } чистые расписки
   *[many] { $count } чистых расписок
}
twin-score = Сходство { $percent }
twin-item = Вещь и размер
twin-who = Группа, контакт или место
twin-quantity = Количество
twin-text = Слова
flag-above-norm = В полтора с лишним раза больше нормы на столько людей
flag-shared-contact = У другой группы тот же контакт
flag-no-receipt = Третья потребность или больше, а расписок ещё нет
flag-unknown-receiver = Вещи поедут группе, которой здесь никто не знает
flag-wants-proof = Критичное, тяжёлое или машина: нужно письмо или поручитель
flag-call-back = Выбрано жребием: позвоните и спросите, дошло ли
unwanted-title = Просьба не привозить
unwanted-lead = Скажите донорам до того, как они упакуют. У каждой вещи есть причина, иногда и срок.
unwanted-empty = Список пуст. Всё, что просят, нужно.
unwanted-add = Добавить в список
unwanted-until = До какого дня
unwanted-since = С { $day }
unwanted-asked = { $count ->
    [one] { $count } открытая потребность просит это
    [few] { $count } открытые потребности просят это
   *[many] { $count } открытых потребностей просят это
}
unwanted-enough = Этого больше, чем просят.
unwanted-no-room = Для этого нет места.
unwanted-spoils = Это портится в пути.
unwanted-border = Это не пропускают через границу.
unwanted-harmful = Это может навредить людям.
unwanted-buy-there = Это лучше купить на месте.
needs-closed-now = { $count ->
    [one] Закрыта { $count } потребность.
    [few] Закрыты { $count } потребности.
   *[many] Закрыто { $count } потребностей.
}
problem-who = Никто не назван. Ничего не изменено. Напишите, кто ручается.
problem-letter = Не хватает слов письма или дня. Ничего не изменено. Напишите то и другое.
problem-way = Ничего не изменено. Выберите, откуда это известно.
problem-why = Причины ещё нет. Ничего не изменено. Напишите, почему всё в порядке.
problem-reason = Выберите причину из списка. Ничего не изменено.
problem-changed-meanwhile = Потребность изменена { $when }: { $who }. Ваш текст ниже; выберите, что останется.
ago-now = только что
ago-minutes = { $count ->
    [one] { $count } минуту назад
    [few] { $count } минуты назад
   *[many] { $count } минут назад
}
ago-hours = { $count ->
    [one] { $count } час назад
    [few] { $count } часа назад
   *[many] { $count } часов назад
}
refusal-changed-meanwhile = { $thing }: тем временем изменили другие. Ничего не изменено. Взгляните ещё раз.
refusal-number-not-known = { $thing }: номера до этого не знали. Ничего не изменено. Нужно письмо или поручитель.
refusal-no-partner = { $thing }: ещё нет трёх чистых расписок. Ничего не изменено. Выберите другой способ.
refusal-still-open = { $thing }: открыта. Отменять нечего.
refusal-early = Этот день ещё не настал. Ничего не изменено. Выберите более ранний.
fact-need-confirmed = Спросили: ещё нужно.
fact-need-reopened = Открыта снова.
fact-needs-told-apart = { $one } и { $other } — две разные потребности.
fact-flag-dismissed = Просмотрено, всё в порядке: { $flag }.
fact-asked-not-to-bring = Просим не привозить: { $thing }.
fact-welcomed-again = Снова можно привозить: { $thing }.
fact-proof = Откуда знаем
find-papers = Документы и предложения
find-waybill = Накладная
find-offer = Предложение
keys-title = Клавиши
keys-close = Закрыть
keys-find = Найти что угодно
keys-step = Следующая или предыдущая строка
keys-tick = Выбрать эту строку
keys-help = Показать или скрыть эти клавиши
## Reports that wait for a person
aside-title = Отчёты, которые ждут
aside-lead = Кто-то сообщил то, чего учёт пока не вмещает. Ничего не потеряно.
aside-empty = Ни один отчёт не ждёт.
aside-one = Отчёт { $id }
aside-waits = Ждёт человека
aside-is-closed = Закрыт
aside-ready = Теперь можно провести
aside-told = Что сообщили
aside-by = Кто сообщил
aside-happened = Когда это случилось
aside-recorded = Записано
aside-why = Почему ждёт
aside-why-unknown = В нём названо то, чего нет в учёте.
aside-why-received = Эта накладная уже получена раньше.
aside-signed = { $actor }, { $when }
aside-names = Что в нём названо
aside-known = есть в учёте
aside-unknown = нет в учёте
aside-carry-out = Провести
aside-carry-out-hint = Всё, что в нём названо, теперь есть в учёте. Считается с момента, когда это случилось.
aside-not-yet = Чего-то из названного всё ещё нет в учёте. Сначала добавьте это или закройте отчёт.
aside-received-hint = Действует первое получение. Если количества разные, пересчитайте на месте и закройте этот отчёт.
do-carry-out = Провести сейчас
aside-close = Закрыть
aside-close-hint = Ничего не движется. Сообщение остаётся здесь вместе с вашими словами.
aside-close-why = Почему больше ничего делать не нужно
do-close-aside = Закрыть отчёт
aside-was-closed = Закрыт со словами
aside-was-carried-out = Проведён
said-aside-carried-out = Проведено. Теперь это есть в учёте.
said-aside-closed = Отчёт закрыт. Ваши слова сохранены вместе с ним.
problem-aside-why = Причины ещё нет. Ничего не изменено. Напишите, почему больше ничего делать не нужно.
refusal-still-aside = { $thing }: провести ещё нельзя. Ничего не изменено. Посмотрите, что в нём названо.
fact-aside-closed = Отчёт закрыт, с причиной.
fact-aside-carried-out = Отчёт проведён.
aside-why-blank = В нём названа этикетка, которой нет ни на одной коробке.
aside-why-ended = В нём названа коробка, которую разделили, объединили или опустошили.
aside-ended-hint = Этой коробки больше нет. Выясните, чем она стала, и закройте отчёт.
aside-why-pallet = В нём посчитана палета, а на ней стоят коробки.
aside-pallet-hint = Посчитайте коробки на ней по одной, потом закройте отчёт.

## Forms that are too long, and choices that are none
trouble-too-much = Слишком много для одной формы
trouble-too-much-text = Ничего не изменено. Написанное вами осталось на предыдущей странице: вернитесь туда. Потом пришлите меньше за раз.
problem-form-too-long = Слишком много для одной формы. Ничего не изменено. Сократите или пришлите частями.
problem-choice = Выберите из списка. Ничего не сохранено.

## Lists of what one row of Today tells
only-all = Показать всё
road-all = Всё, что в дороге
road-empty = В дороге ничего нет.
flow-regions = По регионам: оттуда, через него или туда
flow-until = { $way }, до { $day }
plan-only = Составлен только для выбранных потребностей: { $count }.
plan-whole = Всё, чтобы напечатать

## Reports and pictures
nav-reports = Отчёты
nav-pictures = Картины
matter-reports = отчёты
reports-lead = Как идёт работа, месяц за месяцем. Каждое число ведёт к тому, что за ним стоит.
reports-month = Месяц
reports-span = Сколько месяцев
report-months = { $count ->
    [one] { $count } месяц
    [few] { $count } месяца
   *[many] { $count } месяцев
}
report-month = { $month } { $year }
month-name = { $month ->
    [1] Январь
    [2] Февраль
    [3] Март
    [4] Апрель
    [5] Май
    [6] Июнь
    [7] Июль
    [8] Август
    [9] Сентябрь
    [10] Октябрь
    [11] Ноябрь
   *[12] Декабрь
}
reports-origin = Страна происхождения
reports-all-origins = Все страны
report-origin-unknown = Страна неизвестна
report-region-unknown = Область неизвестна
reports-region = Область
reports-measures = Показатели
reports-measure = Показатель
reports-before = Раньше
report-trend = 12 месяцев
report-trend-told = { $from }: { $first }. { $until }: { $last }.
reports-losses = Что потеряно и почему
reports-reason = Причина
reports-often = Сколько раз
reports-weight = Вес
report-loss-on-the-way = { $reason }, в дороге
report-times = { $count ->
    [one] { $count } раз
    [few] { $count } раза
   *[many] { $count } раз
}
reports-goods = Вещи по виду, происхождению и месяцу
reports-goods-empty = За эти месяцы ничего не пришло, не передано и не потеряно.
reports-item = Позиция
reports-lost = Потеряно
reports-behind = Что за этим стоит
reports-behind-empty = За этим числом ничего нет. Выберите другие месяцы.
reports-day = День
reports-what = Что
reports-amount = Сколько
reports-to = Кому
reports-counts = Как считается
report-withheld = { $count ->
    [one] Ещё { $count } строка посчитана, но вашей роли не показана.
    [few] Ещё { $count } строки посчитаны, но вашей роли не показаны.
   *[many] Ещё { $count } строк посчитано, но вашей роли не показано.
}
report-of = { $part } из { $whole }
report-needs = Потребности: { $of }
report-by-weight = По весу { $share }: { $of }
report-nine-of-ten = Девять из десяти: до { $wait }
report-handovers = { $count ->
    [one] { $count } передача
    [few] { $count } передачи
   *[many] { $count } передач
}
report-gifts = { $count ->
    [one] { $count } пожертвование
    [few] { $count } пожертвования
   *[many] { $count } пожертвований
}
report-lots = { $count ->
    [one] { $count } партия
    [few] { $count } партии
   *[many] { $count } партий
}
report-unknown = { $count ->
    [one] { $count } неизвестно
    [few] { $count } неизвестно
   *[many] { $count } неизвестно
}
report-unweighed = { $count ->
    [one] { $count } без известного веса
    [few] { $count } без известного веса
   *[many] { $count } без известного веса
}
report-no-weight = вес неизвестен
report-hours = { $count ->
    [one] { $count } час
    [few] { $count } часа
   *[many] { $count } часов
}
report-days = { $days } дн.
report-per-kg = { $amount } за килограмм
report-for-weight = за { $weight } переданного
report-cost-without = Закупки сюда не входят.
report-line-unknown = неизвестно
report-line-counted = посчитано
report-filled = Доля обеспеченного
report-filled-means = Получено из того, что просили на эти месяцы. Отозванные потребности не в счёт.
report-filled-none = На эти месяцы ничего не просили.
report-filled-part = получено всё
report-filled-whole = не всё
report-on-time = Вовремя
report-on-time-means = Потребности, у которых всё было к их дню, из тех, чей день прошёл.
report-on-time-none = За эти месяцы ни у одной потребности день не прошёл.
report-on-time-part = вовремя
report-on-time-whole = поздно или не всё
report-lead-time = Время до передачи
report-lead-time-means = От первой проверки потребности до каждой передачи для неё. Половина заняла не больше.
report-lead-time-none = Для проверенных потребностей ничего не передано.
report-shelf-time = Время на полках
report-shelf-time-means = От прихода пожертвования до каждой его передачи. Половина заняла не больше.
report-shelf-time-none = За эти месяцы ничего не передано.
report-loss = Доля потерь
report-loss-means = Списанный вес из всего веса, который передан или списан.
report-loss-none = Ничего не передано и не потеряно.
report-papers = Без расписки
report-papers-means = Накладные этих месяцев без ответной подписи, из всех, что выехали.
report-papers-none = За эти месяцы не выехала ни одна накладная.
report-papers-part = без расписки
report-papers-whole = получено
report-accuracy = Точность
report-accuracy-means = Подсчёты, которые сошлись с учётом, из всех подсчётов.
report-accuracy-none = За эти месяцы никто не считал.
report-accuracy-part = как в учёте
report-accuracy-whole = иначе
report-right-first = Верно с первого раза
report-right-first-means = Строки накладных, которые пришли как отправлены, из всех посчитанных.
report-right-first-none = За эти месяцы ни одна накладная не посчитана.
report-right-first-part = как отправлено
report-right-first-whole = иначе
report-first-out = Первым – что кончается
report-first-out-means = Отправки вещей с датой с полок, где не лежало свободного такого же, что кончается раньше, из всех таких отправок.
report-first-out-none = В эти месяцы ничего с датой не выходило.
report-first-out-part = кончалось первым
report-first-out-whole = раньше того, что кончается скорее
report-first-out-passed = { $lot } кончается раньше и осталась
report-cost = Стоимость доставленного килограмма
report-cost-means = Перевозка, хранение и упаковка, насколько записано, на каждый переданный килограмм.
report-cost-none = За эти месяцы расходы не записаны. Добавьте ниже.
report-came = Пришло
report-came-means = Что нам дали, без того, что на деле не пришло.
report-came-none = За эти месяцы ничего не пришло.
report-given = Передано
report-given-means = Что попало в руки групп.
report-given-none = За эти месяцы ничего не передано.
shelves-title = На полках
shelves-all = Все партии на полках
shelves-here = Здесь уже
days-here = { $count ->
    [one] { $count } день
    [few] { $count } дня
   *[many] { $count } дней
}
age-month = До 30 дней
age-quarter = 31–90 дней
age-half-year = 91–180 дней
age-longer = Больше 180 дней
ends-past = Срок прошёл
ends-later = Позже
ends-never = Дата неизвестна
pictures-lead = Откуда и куда идут вещи, сколько лежит запас, когда кончится срок. Страны и области, никогда города.
pictures-table = То же таблицей
pictures-more-rows = { $count ->
    [one] Ещё { $count } строка есть в файле CSV.
    [few] Ещё { $count } строки есть в файле CSV.
   *[many] Ещё { $count } строк есть в файле CSV.
}
pictures-share = Доля от наибольшего
pictures-today = Сегодня
streams-title = От кого, что, куда
streams-mark = Выделить вид
streams-others = Другие
streams-told = Передано: { $weight }. Выделено: { $kind }, { $marked }.
streams-unweighed = { $count ->
    [one] { $count } передача без известного веса, она не нарисована.
    [few] { $count } передачи без известного веса, они не нарисованы.
   *[many] { $count } передач без известного веса, они не нарисованы.
}
streams-empty = За эти месяцы не передано ничего с известным весом. Выберите другие.
flow-title = Дорога
flow-delay = Без последних двух недель
flow-legend = Чем шире кривая, тем больше веса. Кольца — середина страны или области, не город.
flow-told = { $count ->
    [one] Карта с { $count } кривой. Числа есть в таблице.
    [few] Карта с { $count } кривыми. Числа есть в таблице.
   *[many] Карта с { $count } кривыми. Числа есть в таблице.
}
flow-outside = Вне этой карты:
flow-nowhere = Для { $weight } неизвестна страна или область хаба либо группы.
flow-empty = Дорогу нарисовать нельзя. Нужны страны происхождения и области хабов и групп.
flow-from = Откуда
flow-to = Куда
ages-title = Сколько лежит запас
ages-age = Здесь уже
ages-empty = Полки пусты.
ages-oldest = Самые старые партии
calendar-title = Когда кончается срок
calendar-ends = Срок
calendar-told = { $count ->
    [one] Календарь на двенадцать месяцев: за них кончится срок у { $count } партии.
    [few] Календарь на двенадцать месяцев: за них кончится срок у { $count } партий.
   *[many] Календарь на двенадцать месяцев: за них кончится срок у { $count } партий.
}
calendar-legend = Каждая точка — день; чем больше, тем больше веса. Кольцо: вес неизвестен.
calendar-empty = За двенадцать месяцев ни у чего на полках не кончится срок.
trends-title = Как шло в течение года
trends-empty = Рисовать ещё нечего. Эти линии появятся из потребностей с днём и передач.
trend-told = Линии за двенадцать месяцев: { $names }. Числа есть в таблице.
cost-transport = Перевозка
cost-storage = Хранение
cost-packing = Упаковка
fact-cost-noted = Записаны расходы: { $kind }, { $amount }.
said-cost-noted = Расходы записаны.
cost-add = Записать расходы
cost-lead = Напишите, сколько потрачено, и никогда — кому заплачено. Минус исправляет завышенное.
cost-kind = На что
cost-day = День
cost-amount = Сумма
cost-amount-hint = Например, 120,50
cost-currency = Валюта
cost-waybill = Для какой накладной
cost-do = Записать
problem-cost-kind = Скажите, на что потрачено. Ничего не сохранено.
problem-cost-amount = Сумма не читается. Напишите так: 120,50. Ничего не сохранено.
problem-cost-currency = Выберите валюту из списка. Ничего не сохранено.
problem-cost-day = Выберите день, который уже настал. Ничего не сохранено.
problem-cost-waybill = У накладной номер вроде W-1. Ничего не сохранено.
## What people wrote in a chat
chat-title = Вставить из чата
chat-lead = Что написали люди, на любом из наших языков. Ещё ничего не сохранено.
chat-do = Вставить из чата
chat-text = Что написано
chat-text-hint = Одно сообщение или весь чат. Кто писал, не хранится.
chat-group = Для кого, если никто не назван
chat-group-ask = Спросить меня
chat-read = Прочитать
chat-found = Что сказано в чате
chat-proposals = Потребности, которые будут добавлены
chat-proposals-hint = Отметьте верное. Остальное исправьте.
chat-take = Добавить эту
chat-ask = Спросить
chat-size = Размер
chat-elsewhere = Что сделать в другом месте
chat-elsewhere-hint = Здесь с этим ничего не делается. Сделайте там, где этому место.
chat-asked = Вопросы об остальном
chat-asked-hint = Эти слова не поняты.
chat-aside = Не о вещах
chat-aside-hint = Прочитано и оставлено.
chat-add = Добавить отмеченное
chat-again = Прочитать снова
chat-nothing = Вещей в тексте не найдено. Ваш текст ниже; ничего не потеряно.
chat-kind-offer = Предложение
chat-kind-news = Новость о потребности
chat-kind-withdrawal = Больше не нужно
chat-kind-receipt = Пришло
chat-kind-exclusion = Не привозить
chat-kind-case = Человек просит о помощи
chat-do-withdrawal = Ни одна открытая потребность этого не просит. Спросите, какую имеют в виду.
chat-do-receipt = Ни одна накладная с этим к ним не едет. Сообщите там, где это передали.
chat-do-offer = Запишите это предложение в его собственной форме.
chat-do-news = Взгляните на потребность и скажите, что с ней стало.
chat-do-exclusion = Скажите тем, кто собирает.
chat-do-case = Передайте тем, кто заботится о людях. Это не потребность в вещах.
chat-open-need = Открыть { $need }
chat-empty = Ничего не написано. Вставьте текст и прочитайте снова.
chat-too-long = Текст слишком длинный: не больше { $count } букв. Ничего не сохранено. Читайте частями.
chat-none-ticked = Ничего не отмечено, поэтому ничего не добавлено.
chat-problem-line = Строка { $row }: { $why }
said-chat-added = Отмеченное добавлено.
why-offer-or-need = «{ $text }»: это предлагают или просят?
why-which-place = «{ $text }»: что именно и в каком городе?
why-alternative-amount = «{ $text }»: сколько нужно или что ещё подойдёт?
why-vague-amount = «{ $text }» — не число. Сколько?
why-size-or-amount = { $text } — это размер или количество?
why-best-before-or-deadline = До этого дня оно годно или до этого дня нужно?
why-which-medicine = Какое именно средство: название и доза? ({ $item })
why-medicine-for-child = Лекарство для ребёнка? Сколько ребёнку лет и что сказали врачи?
why-did-not-come = Не пришло. С какой накладной отправляли?
why-no-size = Какой размер?
why-unknown-group = Какая это группа: «{ $text }»?
why-no-group = Какой группе это нужно?
why-persons-case = Человек просит о помощи. Это не потребность в вещах.
why-do-elsewhere = Это не потребность. Сделайте там, где этому место.
why-message-cut = Прочитаны только первые буквы: { $limit }.

## A list pasted out of a sheet, and rows mended where they stand
do-paste-sheet = Вставить из таблицы
paste-title = Вставить из таблицы
paste-text = Строки вашей таблицы
paste-hint = Скопируйте строки в таблице вместе с заголовками и вставьте сюда.
paste-at-once = Они читаются сразу.
paste-group = Для кого, если в списке не сказано
paste-read = Прочитать строки
paste-or-file = Или выберите файл
paste-list = Вставленный список
paste-empty = Ничего не вставлено. Скопируйте строки и вставьте их сюда. Ничего не сохранено.
paste-too-long = Слишком много, чтобы вставить. Сохраните как файл и выберите его ниже. Ничего не сохранено.
paste-who = В списке не сказано, кто просит. Выберите группу и прочитайте снова. Ваши строки ниже.
import-add-look = Добавить { $count }, посмотреть { $odd }
import-add-rest = Добавить
import-mend-hint = Измените то, что не так. Остальное останется.
import-still = Эти строки ещё ждут ответа. Набранное вами — ниже.
import-leave-rest = Остальное не добавлять
said-list-rest-left = Остальное не добавлено. Добавленное остаётся.
import-columns = Столбцы
import-columns-hint = За что принят каждый.
column-number = Номер строки
column-item = Что
column-category = Вид
column-variant = Размер, для кого
column-amount = Сколько
column-unit = Единица
column-note = Примечание
column-place = Место
column-group = Группа
column-priority = Срочность
column-wanted-by = Нужно до
column-expiry = Годно до
column-donor = Кто дал
column-reference = Номер документа
column-weight = Вес
column-other = Не читается
adopt-waybills = Каждая машина получит накладную при выезде.
import-added = { $count ->
    [one] { $count } строка добавлена.
    [few] { $count } строки добавлены.
   *[many] { $count } строк добавлено.
}
import-odd-left = { $count ->
    [one] Посмотреть { $count } строку
    [few] Посмотреть { $count } строки
   *[many] Посмотреть { $count } строк
}
import-odd-more = { $count ->
    [one] Ещё { $count } строка ждёт, пока эти не сделаны.
    [few] Ещё { $count } строки ждут, пока эти не сделаны.
   *[many] Ещё { $count } строк ждут, пока эти не сделаны.
}
adopt-more = { $count ->
    [one] и ещё { $count }
    [few] и ещё { $count }
   *[many] и ещё { $count }
}
## Bad input

problem-too-long = Текст слишком длинный. Самое большее букв: { $count }. Ничего не изменено.
problem-rows = Некоторые поля пришли дважды. Ничего не изменено. Посмотрите строки и отправьте снова.
problem-words = Здесь ничего не написано. Ничего не изменено. Сначала напишите.
typed-below = Что вы написали
typed-signed-out = Вы вышли. Ничего не изменено. Скопируйте свой текст ниже, потом войдите.
typed-not-fresh = Покажите ещё раз, кто вы. Ваш текст ниже; сначала скопируйте его.
changed-by = { $who }: изменение { $thing } { $when }.
changed-by-you = Вы уже изменили { $thing } { $when }.
problem-counted-meanwhile = { $who }: новый подсчёт группы { $when }, всего { $people }. Ваши числа ниже; выберите, что оставить.
chat-before = Этот чат уже добавлен: { $who }, { $day }.
chat-again-add = Добавить отмеченное ещё раз
problem-chat-before = Этот чат уже добавлен. Дважды ничего не добавлено. Поставьте отметку ниже, если так и нужно.
chat-same = { $need } уже просит это. Отметьте, только если нужно больше.

## What a chat takes back, brings and offers
chat-back = Больше не нужно
chat-back-hint = Отметьте потребности, которые отзывают.
chat-back-all = Отозвать
chat-back-rest = Впредь просить { $rest }
chat-back-road = в пути: { $amount }
chat-back-several = Подходят несколько потребностей. Спросите, какую имеют в виду.
chat-back-other = Ни одна потребность не просит ровно столько. Спросите, что имеют в виду.
chat-back-twice = Эту потребность здесь отзывают дважды. Отметьте её один раз.
chat-back-more = Есть ещё. Посмотрите в списке потребностей.
chat-back-gone = Этой потребности нет. Ничего не изменено. Снимите отметку.
chat-back-changed = { $text } тем временем изменили. Ничего не сделано. Посмотрите и отметьте снова.
chat-back-one = Отзывают меньше, чем просят. Отметьте только одну потребность.
chat-got = Пришло
chat-got-hint = Сравните посчитанное с отправленным.
chat-got-all = Всё пришло так, как отправлено
chat-got-which = Какую накладную имеют в виду? Спросите их.
chat-got-count = Никто не написал, сколько пришло: { $thing }.
chat-got-other = Пишут другое количество, чем отправлено: { $thing }.
chat-got-gone = { $text } уже не в пути. Ничего не изменено. Снимите отметку.
chat-offers = Предложения, которые можно записать
chat-offers-hint = Этим никому ничего не обещано.
chat-kind-need = Потребность
chat-do-need = Скажите тем, кто добавляет потребности.
## Boxes

fact-box-label = { $box }: сделана этикетка.
fact-box-packed = { $box }: упаковано, хаб { $hub }: { $what }.
fact-box-taken-out = { $box }: вынуто: { $what }.
fact-box-sealed = { $box }: опломбировано. { $seal }
fact-box-opened = { $box }: открыто.
fact-box-split = { $box }: разделено на { $boxes }.
fact-box-merged = { $box }: всё перешло в { $other }.
fact-box-stacked = { $box }: поставлено на палету { $other }.
fact-box-unstacked = { $box }: снято с палеты.
fact-box-shelved = { $box }: поставлено на полку { $shelf }.
fact-box-put-aside = { $box }: отложено, хаб { $hub }.
fact-box-released = { $box }: всё же годится, снова на полке, хаб { $hub }.
fact-box-here = { $box }: видели, хаб { $hub }.
fact-box-handed-over = { $box }: передано, получает { $group }. { $signed }
fact-box-witnessed = { $box }: другой человек говорит то же, у { $group }. { $signed }
fact-box-contested = { $box }: другой человек говорит, что оно у { $group }. { $signed }
fact-box-judged = { $box }: решено, у { $group }.
fact-box-counted = { $box }: посчитано внутри: { $what }.
fact-box-lost = { $box }: потеряно, { $reason }: { $what }.
signed-nothing = Никто не подписал.
signed-photo = Есть фото.
signed-paper = Подписали на бумаге.
signed-code = Подписали кодом.
box-nothing = ничего
account-under-check = Проверяется
refusal-boxed = Вне коробок нет столько { $thing }. Ничего не изменено. Отправьте коробки или сначала выньте.
refusal-sealed = { $thing } опломбирована. Ничего не изменено. Сначала откройте.
refusal-blank-label = { $thing } ещё не на коробке. Ничего не изменено. Сначала что-нибудь упакуйте.
refusal-label-used = { $thing } уже на коробке. Ничего не изменено. Возьмите другую этикетку.
refusal-box-ended = { $thing } больше не коробка. Ничего не изменено. Посмотрите, что с ней стало.
refusal-not-at-hub = { $thing } не здесь. Ничего не изменено. Сканируйте там, где она.
refusal-no-pallet = { $thing } здесь не палета. Ничего не изменено. Возьмите для палеты новую этикетку.
refusal-not-in-box = В коробке нет столько { $thing }. Ничего не изменено. Посчитайте, что в ней.
refusal-does-not-add-up = Части и коробка расходятся на { $count } из { $thing }. Ничего не изменено. Сначала выньте остаток или запишите потерю.

## Labels

labels-title = Этикетки для коробок
labels-hint = Отсканируйте или введите код
labels-what = Что внутри
labels-how-much = Сколько
labels-use-before = Использовать до
## Pages of boxes

boxes-title = Коробки
boxes-lead = Что в каждой и где она.
boxes-search = Искать коробки
boxes-search-hint = Код или вещь
boxes-empty = Здесь нет коробок. Откройте партию на складе и упакуйте.
boxes-ours = У нас
boxes-check = Проверить
boxes-labels = Пустые этикетки
boxes-given = Переданные
boxes-all = Все
col-box = Коробка
box-inside = Что в ней
box-nothing-inside = В ней ничего нет.
box-stands-on-it = Коробки на ней
box-blank = Пустая этикетка
box-open = Открыта
box-sealed = Закрыта
box-pallet = Палета
box-split = Разделена
box-merged = Переложена
box-emptied = Пустая
box-doubted = Посчитайте
box-kept = Куда она должна пойти
box-parent = Вышла из
box-on-pallet = Стоит на палете
box-became = Стала
box-seal-number = Номер пломбы, если есть
box-judge = У кого она?
box-judge-hint = Люди говорят разное. Пока вы не решите, она не засчитана никому.
box-signed = Как подписали
box-told-by = Кто это говорит
do-judge = Решить
do-judge-for = У { $group }
box-handed = Передать
box-to-whom = Кто берёт
do-hand-over = Передать
box-here = Она здесь
do-here = Она здесь
box-count = Посчитайте, что в ней
box-count-hint = Пишите то, что посчитали, а не то, что на этикетке.
do-count = Сохранить
box-seal = Закрыть коробку
do-close-box = Закрыть
box-open-again = Открыть коробку
do-open-box = Открыть
box-split-it = Разделить
box-split-hint = Сколько идёт в каждую новую коробку, например 10 + 14. Всё должно куда-то пойти.
do-split = Разделить
box-take-out = Вынуть
do-take-out = Вынуть
box-shelf = Полка
do-shelve = Поставить
box-pack = Упаковать в коробки
box-pack-hint = { $hub }: не упаковано { $amount }.
box-pack-each = В каждую коробку
box-pack-count = Сколько коробок
box-pack-code = Или в эту коробку
box-pack-code-hint = Код на этикетке. Для новых коробок оставьте пустым.
do-pack = Упаковать
said-packed = Упаковано.
said-box-done = Сделано.
said-box-told = Сохранено. Ничего из сказанного не потеряно.
problem-box-code = «{ $text }» не код коробки. Сравните с этикеткой.
problem-box-count = Напишите, сколько коробок, от 1 до 500.
problem-box-shelf = Напишите название полки.
problem-split = «{ $text }» не говорит, сколько идёт в каждую коробку. Напишите так: 10 + 14.
box-unknown = Мы ещё не знаем { $code }. Всё равно возьмите: человек посмотрит.
box-letter-wrong = Одна буква похожа на ошибку: { $code }. Сравните с этикеткой.

## Waybills
waybill-send = Отправить вещи
waybill-send-lead = Посмотрите, что упаковано, измените, что не так, и отправляйте.
waybill-ends = Откуда и кому
waybill-from = Откуда
waybill-to = Кому
waybill-search = Искать другие вещи и коробки
waybill-nothing-there = Там нет ничего, что можно отправить.
waybill-boxes-hint = Отмечено: всё в ней для них
waybill-goes = Едет
waybill-kept = Отложено по плану
waybill-kept-hint = В полях стоит то, что лежит вне коробок
waybill-free = Тоже есть, ни для кого не отложено
waybill-free-hint = Что раньше портится, то выше
waybill-goods = Вещи
waybill-sent = Отправлено
waybill-came = Прибыло
waybill-damaged = повреждено { $amount }
other-size = Часть пришла другого размера
other-size-hint = Не входит в числа выше. Это станет отдельной партией, никого не винят.
other-size-amount = Столько
other-size-which = Размер на этикетке, например EU 41
waybill-otherwise = { $amount } из { $sent } – это { $thing }
waybill-otherwise-kept = { $amount } из { $sent } – это { $thing }; оставлено для других
waybill-short = не хватает { $amount }
waybill-over = на { $amount } больше
waybill-under-way = В пути
waybill-all-came = Всё прибыло
waybill-all-came-hint = Каждая коробка на месте и закрыта, ничего не повреждено.
do-all-came = Всё прибыло
waybill-count = Посчитать, что прибыло
waybill-closed-boxes = Коробки, прибывшие закрытыми
waybill-closed-boxes-hint = Отметьте каждую, которую держите. Что в ней, считать не надо.
waybill-count-hint = Посчитайте всё, что не в этих коробках. Ничего нет – это 0.
problem-count-of = Сколько прибыло: { $text }? Если ничего, напишите 0. Ничего не изменено.
problem-nothing-to-send = Ничего не выбрано. Отметьте коробку или напишите количество. Ничего не изменено.
said-sent = Это в пути. Вот накладная.
said-waits = Сохранено, но должен посмотреть человек.
said-came = Записано.
do-send = Отправить
do-go-on = Дальше
waybill-hidden = { $count ->
    [one] Ещё { $count } строка не для вас.
    [few] Ещё { $count } строки не для вас.
    *[many] Ещё { $count } строк не для вас.
}
waybill-boxes-more = { $count ->
    [one] Там ещё { $count } коробка. Поищите её.
    [few] Там ещё { $count } коробки. Поищите их.
    *[many] Там ещё { $count } коробок. Поищите их.
}
waybill-kept-more = { $count ->
    [one] Отложена ещё { $count } строка. Она поедет со следующей накладной.
    [few] Отложены ещё { $count } строки. Они поедут со следующей накладной.
    *[many] Отложено ещё { $count } строк. Они поедут со следующей накладной.
}
waybill-free-more = { $count ->
    [one] Там ещё { $count } партия. Поищите её.
    [few] Там ещё { $count } партии. Поищите их.
    *[many] Там ещё { $count } партий. Поищите их.
}

## What differs
differs-since = с { $when }
differs-with = Где это или откуда взялось?
differs-with-group = Всё же получили: { $group }
differs-with-hub = На полке: { $hub }
differs-with-donors = Дали больше или меньше, чем записано
differs-why = Что случилось
differs-why-hint = Своими словами. Никого не обвиняем.
problem-differs-why = Напишите в нескольких словах, что случилось. Ничего не изменено.
do-settle = Выяснено
said-differs-settled = Выяснено, книги снова сходятся.
differs-explained = Как это выяснили
lose-title = Списать как потерянное
lose-two = Решают двое: один предлагает, другой соглашается.
lose-no-photo = Фото ещё нет. Оно поможет подтвердить позже; без камеры продолжайте так.
lose-aside = Отложено, { $place }: { $amount }
lose-missing = Не хватает, { $place }: { $amount }
lose-box = Коробка { $place }: { $amount }
do-propose-loss = Предложить списать
said-loss-proposed = Предложено. Должен согласиться другой человек.
lose-waits = Говорят, что потеряно
do-agree-loss = Соглашаюсь
said-loss-agreed = Двое согласились. Списано.
box-boxes = { $count ->
    [one] { $count } коробка
    [few] { $count } коробки
    *[many] { $count } коробок
}

## Pallets
box-stack = Поставить на палету
box-stack-on = Код палеты
box-stack-hint = Пусто: новая палета
do-stack = Поставить
box-unstack = Снять с палеты
do-unstack = Снять
box-merge = Переложить всё в другую коробку
box-merge-into = Код другой коробки
do-merge = Переложить

## Phones that hold their tongue

field-pin = Шесть цифр
field-pin-choose = Выберите шесть цифр
field-pin-choose-text = Они открывают рейс на этом телефоне. Пять неверных попыток всё здесь скрывают. Держите их в голове.
field-pin-use = Взять эти цифры
field-pin-six = Введите шесть цифр.
field-pin-guessed = Эти все пробуют первыми. Выберите другие.
field-pin-ask = Введите свои шесть цифр
field-pin-open = Открыть
field-pin-wrong = Это не ваши цифры. Осталось попыток:
field-hidden = Всё скрыто
field-hidden-text = На этом телефоне теперь ничего не прочитать. Сохранённое всё равно уйдёт само. Для рейса попросите в центре новый квадрат.
field-hide = Скрыть всё
field-hide-text = Это убирает с телефона рейс и все названия. Сохранённое остаётся запечатанным и всё равно уйдёт. Чтобы снова читать рейс, нужен новый квадрат.
field-hide-now = Скрыть сейчас
field-back = Назад
field-undo = Отменить последнее
field-undo-late = Возможно, это уже в центре, поэтому оно остаётся. Скажите центру, что не так.
field-undone = Отменено
field-why-sealed = У центра теперь другой ключ, и он не может это открыть. Скажите им, что здесь написано.
field-file = Сохранить файл
field-file-text = Нет сети? Передайте файл в центр любым путём. Никто другой его не прочитает.
phone-file = Файл с телефона
phone-file-choose = Файл, который сохранил телефон
phone-file-hint = Телефон без сети сохраняет, что у него есть. Один файл дважды ничего не изменит дважды.
phone-file-do = Принять
phone-file-told = Принято из файла
phone-file-of = Это сообщил телефон: { $who }.
phone-file-empty = В этом файле ничего не ждало.
phone-file-unread = Запись, которую не прочитать
phone-file-later = Телефон узнает об этом сам, как только будет сеть.
problem-phone-file = Это не файл телефона или не весь файл. Ничего не принято. Выберите файл ещё раз.
problem-phone-unknown = Мы не знаем телефона, который сохранил этот файл таким. Ничего не принято. Спросите водителя, что было передано.

## The field app

field-title = В дороге
field-needs-script = Этой странице нужны скрипты, потому что она работает без сети.
field-hand-over = Передать
field-no-network = Нет сети
field-unsent = Сохранено на телефоне, ещё не отправлено
field-no-run = На этом телефоне нет рейса
field-no-run-text = Попросите в центре квадрат и считайте его этим телефоном.
field-binding = Берём рейс с собой…
field-bind-failed = Сети ещё нет. Ссылка сохранена. Вернитесь на эту страницу, когда она появится.
field-ended = Этот телефон больше не в рейсе
field-ended-text = Что здесь сохранено, здесь и остаётся. Покажите это центру или попросите новый квадрат.
field-run = Кто получает
field-until = До
field-lines = Что в накладной
field-boxes = Коробки
field-no-boxes = Нет коробок с этикетками.
field-handed = Передано
field-all = Передать всё
field-some = Сначала посчитать
field-by-box = По коробкам
field-by-box-text = Выберите коробки, которые уже у них в руках.
field-type-code = Введите код коробки
field-add-box = Добавить коробку
field-code-wrong = В коде восемь букв и цифр. Сравните с этикеткой.
field-code-letter = Одна буква выглядит неверно. Сравните с этикеткой.
field-unknown-box = Не из этого рейса. Возьмите всё равно; центр сопоставит.
field-none-chosen = Ни одна коробка не выбрана. Выберите или введите код.
field-hand-over-boxes = Передать эти коробки
field-count = Посчитать
field-count-lead = Посчитайте, что есть. Закрытые коробки оставьте отмеченными.
field-count-box = Посчитать содержимое коробки
field-good = Целое
field-damaged = Повреждённое
field-number-wrong = Напишите числом, сколько есть. Нет — 0.
field-save = Сохранить подсчёт
field-signed = Как они подписали?
field-signed-code = Четыре цифры, которые они назвали
field-signed-code-hint = Цифры
field-signed-paper = На бумаге
field-signed-nothing = Никто не смог подписать
field-digits-wrong = Цифр четыре. Спросите ещё раз или выберите бумагу.
field-done-text = Сохранено на этом телефоне. Отправится само, когда будет сеть.
field-next = Дальше по рейсу
field-saved = Сохранено
field-delivered = Доставлено
field-person = Нужен человек
field-person-text = Ничего не потеряно. В центре посмотрит человек.
field-why-aside = В книгах этого нет, или оно уже было.
field-why-contested = Другой человек говорит, что это у кого-то ещё.
field-why-code = Передача записана. Четыре цифры были другие.
field-why-refused = Центр не смог принять это с этого телефона.
field-why-unreadable = Центр не смог это прочитать.
field-on-phone = На телефоне
field-nothing-yet = Ещё ничего не сохранено.
field-send-now = Отправить сейчас
field-all-delivered = Всё уже в центре.
field-not-sure = Неясно, дошло ли. Busel спросит сам; дважды не посчитает.
field-full = Телефон заполнен, это не сохранено. Доставленное убрано. Отправьте сейчас или освободите место и нажмите ещё раз.
field-refresh = Взять самый новый рейс
field-new-version = Новая версия готова. Сохранённое остаётся.
field-use-it = Перейти на неё
field-works-offline = Работает без сети
field-no-store = Этот браузер ничего не хранит. Выйдите из приватного режима.
field-scan = Сканировать этикетки
field-scan-failed = Не удалось включить камеру. Введите код.
task-phones = { $count ->
    [one] { $count } телефон давно не отзывался
    [few] { $count } телефона давно не отзывались
   *[many] { $count } телефонов давно не отзывалось
}
task-phones-more = В них может быть то, чего ещё никто не знает. Позвоните тому, кто их везёт.
phone-holds = { $count ->
    [one] { $count } запись ждёт в нём
    [few] { $count } записи ждут в нём
   *[many] { $count } записей ждёт в нём
}
phone-quiet = Не отзывается
field-ask = Попросить
field-ask-who = Кто просит?
field-ask-lead = Выберите, сколько они просят. Сначала центр проверит.
field-ask-nobody = В этом рейсе нет группы, для которой просить.
field-ask-none = Ничего не выбрано. Нажмите + возле нужного.
field-more = Больше
field-less = Меньше
field-urgent = Это не может ждать
field-share = Передать файл на другой телефон
field-squares = Показать квадратами
field-carry = Взять с другого телефона
field-carried = Несёт для другого телефона
field-why-no-file = Это были не квадраты телефона в рейсе.
field-why-unknown = Центр не знает телефона, который показал эти квадраты.
field-squares-text = Держите перед экраном другой телефон или камеру центра, пока не прочитается всё. Больше никто этого не прочитает.
field-squares-lead = Держите квадраты перед камерой. Порядок не важен.
field-squares-read = Читать квадраты
field-squares-missing = Не хватает:
field-squares-broken = Прочитанное не складывается в целое. Прочитайте квадраты ещё раз.
field-squares-none = Это не квадраты телефона в рейсе. Ничего не взято.
field-squares-no-camera = Камера не работает. Сохраните файл на том телефоне.
field-of = из
field-pause = Пауза
field-go-on = Дальше
field-one-back = На один назад
field-slower = Медленнее
field-carry-text = Прочитайте квадраты телефона без сети. Этот телефон отправит их позже и ничего в них не прочитает.
field-photo = Фото бумаги или того, что повреждено
field-photo-taken = Фото сделано
field-photo-of = Фото
field-photo-lost = Фото не поместилось на телефоне. Всё, что вы сохранили, на месте.
field-why-photo = Центр не смог прочитать это фото.
differs-photos-sent = До отъезда
differs-photos-came = Как доехало
phone-squares = Квадраты на телефоне
phone-squares-hint = Телефон без сети может показать то, что в нём сохранено. Камера этой машины прочитает.
## Papers of a waybill, and labels from pages
paper-waybill = Накладная
paper-waybill-hint = Что уехало и место для того, что прибыло. Подписывают трое.
paper-packing-list = Упаковочный лист
paper-packing-list-hint = Что в каждой коробке, по порядку погрузки.
paper-donation-letter = Дарственное письмо
paper-donation-letter-hint = Это дано безвозмездно.
paper-customs-list = Таможенный перечень
paper-customs-list-hint = Код, происхождение и вес каждой вещи.
paper-cmr = CMR
paper-cmr-hint = Для перевозки через границы.
asked-declaration = Декларация помощи
asked-vehicle-papers = Документы на машину
asked-vehicle-gift = Машина, которая остаётся
asked-insurance = Страховка
asked-leave = Разрешение на выезд
asked-goods = Что нельзя везти
asked-transit = Транзит T1
asked-export = Экспорт
asked-post = Пункт пропуска
rule-cmr = Возьмите с собой. Накладную она не заменяет.
rule-packing = Один на каждую машину и один в каждую коробку.
rule-vehicle-papers = Паспорта и техпаспорт. Доверенность, если машина не ваша.
rule-declaration = Её подаёт зарегистрированный получатель в украинской системе. Одна на каждую машину.
rule-must-match = Названия, места и вес должны совпадать с декларацией. Она действует 30 дней.
rule-letter = На двух языках, с «безвозмездно» и стоимостью. Машина — с VIN.
rule-vehicle-gift = Назовите конечного получателя до выезда.
rule-insurance = Зелёная карта или местный полис на всё время.
rule-leave = Нужно мужчинам 18–60 лет, живущим в Украине. Волонтёры — через систему «Шлях».
rule-moldova-letter = Со счётом-проформой. Сначала попросите разрешение: до 15 дней.
rule-moldova-goods = Без ношеной обуви и мягких игрушек. Лекарства отдельно.
rule-transit = С ним едут товары, идущие через ЕС дальше.
rule-export = Устный экспорт был послаблением 2022 года. Спросите, что действует сейчас.
rule-no-meat = Мясо и молоко нельзя везти как личные вещи.
rule-ask-post = Мы не нашли никого, кто говорил бы это недавно. Спросите на пункте, что показать.
paper-page = страница { $page } из { $of }
paper-scan = Сканируйте квадрат или введите номер.
paper-unweighed = { $count ->
    [one] Вес { $count } строки неизвестен: сумма без неё.
    [few] Вес { $count } строк неизвестен: сумма без них.
    *[many] Вес { $count } строк неизвестен: сумма без них.
}
paper-date = { $day } { $month } { $year }
paper-differs = Не совпадает? Напишите, что прибыло и почему.
paper-gave = Передали
paper-carried = Везли
paper-took = Получили
paper-sign-hint = имя, дата, подпись
paper-stamp-hint = имя, дата, подпись, печать
paper-leaves = Выезд
paper-vehicle = Машина и номер
paper-driver = За рулём
paper-kind = Вид
paper-not-for-sale = Гуманитарная помощь, не для продажи
paper-what = Что
paper-received = Получено
paper-total = Всего
paper-seal = Пломба
paper-lines = Строки в ней
paper-there = Есть
paper-loading-hint = По порядку погрузки: первая вошла первой. Отметьте, что погружено.
paper-loose = Вне коробок
paper-loaded-by = Погрузили
paper-donor = Донор
paper-recipient = Получатель
paper-sender = Отправитель
paper-day = Дата
paper-value = Стоимость
paper-vin = VIN
paper-free-of-charge = Вещи из этого перечня передаются получателю безвозмездно, как гуманитарная помощь. Они не для продажи. Стоимость указана только для таможни.
paper-for-donor = За донора
paper-for-recipient = За получателя
paper-for-sender = За отправителя
paper-customs-mark = Для таможни
paper-condition = Состояние
paper-net = Нетто, кг
paper-gross = Брутто, кг
paper-hs = ГС
paper-origin = Происхождение
paper-hs-hint = Коды ГС — предложение. Их проверяет тот, кто декларирует.
cmr-1 = 1 Отправитель (имя, адрес, страна)
cmr-2 = 2 Получатель (имя, адрес, страна)
cmr-3 = 3 Место разгрузки
cmr-4 = 4 Место и дата погрузки
cmr-5 = 5 Приложенные документы
cmr-6 = 6 Знаки
cmr-7 = 7 Количество мест
cmr-8 = 8 Упаковка
cmr-9 = 9 Наименование груза
cmr-10 = 10 Код ГС
cmr-11 = 11 Брутто, кг
cmr-12 = 12 Объём, м³
cmr-13 = 13 Указания отправителя
cmr-14 = 14 Оплата перевозки
cmr-15 = 15 Оплата при выдаче
cmr-16 = 16 Перевозчик (имя, адрес, страна, номер)
cmr-17 = 17 Следующие перевозчики
cmr-18 = 18 Оговорки перевозчика
cmr-19 = 19 Особые условия
cmr-20 = 20 К оплате
cmr-21 = 21 Составлено в, дата
cmr-22 = 22 Подпись и печать отправителя
cmr-23 = 23 Подпись и печать перевозчика
cmr-24 = 24 Груз получен: подпись и печать
cmr-as-listed = Гуманитарная помощь по перечню: { $list }
papers-title = Бумаги
papers-lead = Выберите бумагу и напечатайте. Чего нет в книгах, то линия для ручки.
papers-first = Первый язык
papers-second = Второй язык
papers-no-second = без второго
papers-black = Только чёрным, для чекового принтера
papers-names = Кого и что назвать
papers-names-hint = Это печатается и не хранится. Не называйте тех, кому бумага повредит.
papers-carrier = Перевозчик
papers-loaded = Место погрузки
papers-unloaded = Место разгрузки
papers-sequence = Коробки по порядку погрузки
papers-sequence-hint = Коды, первая вошла первой. Пусто: по коду.
papers-labels = Этикетки её коробок
papers-labels-hint = Коробка 3 из 40, с номером накладной.
papers-table = Таможенный перечень таблицей
papers-fingerprint = Отпечаток
papers-fingerprint-hint = Бумага этой накладной имеет внизу то же.
papers-road = Бумаги для этой дороги
papers-road-hint = Правила часто меняются. У каждого есть дата и источник.
papers-road-from = Откуда
papers-road-to = Куда
papers-through = Через
papers-no-country = –
papers-road-none = Выберите хотя бы две страны. Внутри ЕС бумаги на товар не спрашивают.
papers-ask = Спросите перед выездом
papers-as-of = По состоянию на { $day }: { $source }
papers-no-typeface = Этот Busel собран без шрифтов для бумаг. Ничего не потеряно. Спросите того, кто его ставил.
do-pdf = PDF
do-print-waybill = Печатать
problem-no-labels = Нет коробки для этикетки. Ничего не изменено. Сначала упакуйте коробку.
labels-print = Печатать этикетки
labels-print-hint = Печатайте в настоящем размере (100 %), без подгонки.
labels-on = Бумага
labels-a6 = Одна на странице A6
labels-a4 = Восемь на странице A4
labels-plain = Только квадрат и код: чужому это ничего не скажет
labels-new = Новые этикетки
labels-new-hint = Для коробок, которые ещё никто не упаковал. До 500 за раз.
labels-count = Сколько
labels-keep = Хранить
keep-dry = В сухом
keep-cold = В холоде
keep-from-fire = Вдали от огня
keep-upright = Не переворачивать
labels-number = Коробка { $number } из { $of }
## Counts by two
counts-title = Подсчёты
counts-lead = Что расходится с книгами, ждёт здесь, пока другой человек не проведёт это.
counts-empty = Ни один подсчёт не расходится с книгами.
count-one = Подсчёт
count-title = Посчитать
count-blind = Пишите, что видите. Сколько должно быть, здесь не видно.
count-two = Если есть разница, сначала посмотрит другой человек, потом изменятся книги.
count-booked = Тогда в книгах
count-found = Посчитано
count-differs = Что посчитано
count-agrees = Совпадает
count-waits = Ждёт другого человека
count-again = Посчитать ещё раз
count-posted = В книгах
count-overtaken = Устарел
count-overtaken-hint = С тех пор это посчитали, объяснили или забрали. Из этого подсчёта в книги ничего не вошло.
count-post = Верите подсчёту?
count-post-hint = Тогда разница войдёт в книги и останется открытой, пока её не объяснят. Что ушло тем временем, остаётся как есть.
do-post-count = Провести
count-own-hint = Это считали вы. Провести должен другой человек.
count-anew = Не уверены?
count-anew-hint = Посчитают ещё раз. В книгах ничего не изменится.
do-count-again = Пусть посчитают ещё раз
do-count-now = Посчитать заново
said-count-agrees = Посчитано. Совпадает с книгами.
said-count-waits = Посчитано. Расходится с книгами, поэтому посмотрит другой человек.
said-count-posted = Проведено. Разница остаётся открытой, пока её не объяснят.
said-count-again = Нужно посчитать ещё раз. Об этом скажет «Сегодня».
fact-count-line = посчитано { $found }, в книгах { $booked }
fact-count-taken = Посчитано, { $place }: { $lines }. Провести должен другой человек.
fact-count-posted = Подсчёт проведён, { $place }: { $lines }.
fact-count-again = Кто-то попросил посчитать ещё раз.
refusal-count-too-old = { $thing } устарел: с тех пор товар двигали, считали или объясняли. Ничего не изменено. Посчитайте ещё раз.
task-count = { $count ->
    [one] { $count } подсчёт ждёт второго человека
    [few] { $count } подсчёта ждут второго человека
   *[many] { $count } подсчётов ждут второго человека
}
task-count-more = Расходится с книгами. Посмотрите на оба числа.
task-recount = { $count ->
    [one] { $count } подсчёт нужно повторить
    [few] { $count } подсчёта нужно повторить
   *[many] { $count } подсчётов нужно повторить
}
task-recount-more = Кто-то не был уверен. Посчитайте ещё раз.

## Kits
kits-title = Наборы
kits-lead = Несколько вещей, собранных по рецепту: например, всё, чтобы помыться одному человеку.
kits-empty = Рецептов пока нет. Напишите первый.
kit-new = Новый рецепт
kit-name = Как называется такой набор
kit-rows-hint = Строка на каждую вещь в одном наборе. Размер оставьте пустым, если подойдёт любой.
kit-size = Размер
do-write-kit = Сохранить рецепт
kit-can = { $count ->
    [one] можно собрать { $count }
    [few] можно собрать { $count }
   *[many] можно собрать { $count }
}
kit-stops = На большее не хватает: { $thing }
kit-each = В одном наборе
kit-free = Лежит свободно
kit-enough = Хватит на
kit-stops-here = на большее не хватает
kit-count = Сколько наборов
kit-codes = Коды этикеток
kit-codes-hint = Сканируйте по одному на набор. Пусто: коды будут новые.
do-pack-kits = Собрать наборы
kit-boxes = Собрано по этому рецепту
kit-change = Изменить рецепт
kit-change-hint = Это будет новая версия. Собранные наборы остаются какими есть.
do-change-kit = Сохранить новую версию
kit-end = Больше не нужен?
kit-end-hint = По нему больше не собирают. Собранные наборы остаются.
do-end-kit = Закрыть рецепт
kit-ended = Закрыт
kit-version = Версия { $number }
kit-tag = Набор: { $kit }, версия { $number }
kit-apart = Разобрать набор
kit-apart-hint = Всё снова лежит отдельно, партия за партией. Этикетка больше не действует.
do-take-apart = Разобрать
said-kit-written = Рецепт сохранён.
said-kit-changed = У рецепта новая версия. Собранные наборы остаются какими есть.
said-kit-ended = Рецепт закрыт. Собранные наборы остаются.
said-kits-packed = Наборы собраны. Пометьте каждую коробку этикеткой.
fact-box-assembled = { $box }: собрано, хаб { $hub }, как { $kit }: { $what }.
fact-recipe-written = Рецепт записан. Вещей в одном наборе: { $count }.
fact-recipe-ended = Рецепт закрыт.
refusal-fewer-kits = По { $thing } сейчас можно собрать только { $count }. Ничего не изменено. Соберите меньше или принесите, чего не хватает.

## Receiving
receive-title = Принять
receive-lead = Отсканируйте накладную машины или любую коробку.
receive-scan = Накладная или коробка
receive-scan-hint = Сканер введёт сюда. Рукой: W-12 или буквы на коробке.
receive-coming = В пути сюда
receive-nothing-comes = К нашим полкам ничего не едет.
receive-without-paper = Без накладной?
receive-nothing = Мы не знаем ни накладной, ни коробки { $text }. Ничего не изменено. Отсканируйте ещё раз или выберите ниже.
receive-closed = { $text } уже принята. Ничего не изменено. Посмотрите её страницу или отсканируйте другую.
receive-not-ours = { $text } идёт группе, а не в хаб. Ничего не изменено. Отсканируйте другую накладную.
receive-counter = { $came } из { $all } здесь
receive-all = Все { $all } здесь
receive-some = { $came } из { $all }: скажите почему
receive-why = Если пришло не всё: почему?
receive-done = Что пришло
receive-scan-box = Сканируйте коробки
do-tick = Отметить коробку
receive-list = Коробки в накладной
receive-loose = Что едет вне коробок
receive-unexpected = нет в накладной
receive-again = { $code } уже посчитана.
receive-unknown = Мы не ждали { $code }. Её примут, а центр найдёт, откуда она.
receive-odd = { $code } не код коробки. Отсканируйте ещё раз.
remark-why = Как так получилось?
do-remark = Записать рядом с расхождением
said-remarked = Записано рядом с расхождением, оно остаётся открытым.
fact-remarked = Кто-то написал рядом с расхождением { $place }, как так получилось.

## Convoys that are kept in the books

convoys-title = Конвои
convoys-one = Конвой
convoys-lead = Машины, которые выезжают вместе: что они везут и как все вернутся домой.
convoys-none = Ни одного конвоя ещё нет. Спланируйте его из плана или запишите.
convoys-new = Записать конвой
convoys-write = Машины, экипажи и дорога домой
convoys-secret = Кто едет, куда и когда: это читают только координаторы, и каждое чтение записывается. Через 14 дней после конвоя это уничтожается.
convoys-vehicles = { $count ->
    [one] { $count } машина
    [few] { $count } машины
   *[many] { $count } машин
}
convoys-days = Выезд { $day }, все дома { $end }
stage-planned = Запланирован
stage-on-road = В дороге с { $when }
stage-over = Завершён { $when }
convoys-stranded = { $count ->
    [one] { $count } экипаж без дороги домой
    [few] { $count } экипажа без дороги домой
   *[many] { $count } экипажей без дороги домой
}
convoys-late = Никто не сказал, что все дома
convoys-leaves = Выезд
convoys-ends = Все дома
convoys-how-ended = Как всё закончилось
convoys-end-hint = Обязательно только тогда, когда с ним ещё едут вещи.
vehicle-nth = Машина { $vehicle }
vehicle-none = Здесь нет машины
vehicle-seats = Мест, вместе с водителем
vehicle-crew = Людей в ней на выезде
vehicle-crew-seats = Экипаж / места
vehicle-home = Как экипаж вернётся домой
home-drives = В этой машине
home-with = С машиной { $vehicle }
home-paid = Проезд оплачен
home-open = Ещё никто не сказал
vehicle-given = Остаётся у
vehicle-comes-back = Ни у кого: она возвращается
vehicle-offer = Предложение, из которого она
vehicle-offer-hint = Там её бумаги. Например, O-12.
vehicle-papers = Первая бумага заканчивается
vehicle-papers-hint = Паспорта, права, страховка, пропуска: то, что закончится первым.
vehicle-papers-end = Бумага заканчивается { $day }
vehicle-who = Кто едет, номер и VIN машины, кому звонить
vehicle-halts = Где и когда останавливается
vehicle-carries = Что везёт
vehicle-carries-nothing = Пока ничего.
vehicle-load = Накладная в дороге
do-load = Едет в этой
vehicle-send = Отправить ею вещи
vehicle-broke-down = Сломалась
vehicle-stranded = Нет дороги домой
do-broke-down = Дальше не едет
do-set-out = Выехали
do-end-convoy = Все дома
do-keep-convoy = Сохранить этот конвой
do-move = Выдать новые бумаги
move-lead = То, что в дороге, едет дальше с новой бумагой для каждой машины; старая остаётся как есть. Таможенная декларация относится к одной машине: напишите её заново.
move-onto = Едет дальше с
move-elsewhere = Чем-то другим или ждёт
move-loose = Что лежит без коробок
waybill-went-on = Едет дальше как
waybill-instead = Вместо
waybill-rides = Едет в
vehicle-plate = Номер машины
vehicle-recipient = Кто получает в конце, как в бумагах
papers-anew = Таможенная декларация принадлежит одной машине. Этот груз в дороге сменил бумаги: получатель должен сделать новую декларацию до границы. Напечатайте упаковочный лист каждой части.
papers-sheet = Заполнить с листа конвоя
papers-sheet-hint = Кто везёт, номер, водитель и получатель, как на листе. Что вы его читали, записывается; в бумагах ничего не хранится.
problem-sheet-empty = Лист никого не называет для бумаг. Допишите на лист или введите здесь.
run-curfew = Ехать нельзя
run-border = Ожидание на границе
run-papers = Бумаги, которые кончаются
field-nobody = Никого не было
fact-convoy-formed = Записано как конвой, выезд { $day }.
fact-convoy-refitted = Изменены машины, экипажи или дни.
fact-convoy-loaded = { $waybill } едет в машине { $vehicle }.
fact-convoy-set-out = Конвой выехал.
fact-convoy-broke-down = Машина { $vehicle } дальше не едет.
fact-convoy-ended = Конвой завершён.
fact-reissued = { $waybill } едет дальше как { $new }.
refusal-no-seat = В машине { $thing } меньше мест, чем людей. Ничего не изменено. Исправьте одно из чисел.
refusal-no-way-home = Экипаж машины { $thing } так не вернётся домой. Ничего не изменено. Выберите машину, которая возвращается и имеет свободные места, или оплаченный проезд.
refusal-no-crew = Машину { $thing } никто не ведёт. Она не выехала. Скажите, кто едет.
refusal-no-vehicle = В конвое нет машины { $thing }. Ничего не изменено. Выберите другую.
refusal-broken-down = Машина { $thing } дальше не едет. Ничего не изменено. Выберите другую.
refusal-travels = { $thing } уже в дороге в другой машине. Ничего не изменено. Выдайте новые бумаги.
refusal-outdated = Кто-то тем временем изменил { $thing }. Ничего не перезаписано, ваше написанное ниже. Посмотрите и отправьте снова.
aside-why-reissued = Вещи поехали дальше с новыми бумагами.
aside-reissued-hint = Запишите, что прибыло, по новым бумагам, а это закройте словом.
onward-title = Другим, в запас или назад
onward-lead = То, что в дороге, ещё может поехать в другое место. Телефон водителя покажет это, когда будет связь. Кто всё же отдаст по старой бумаге, тому верим.
onward-others = Другим
onward-others-hint = Скажите, кто что получит. Что оставите как есть, остаётся тому, кому отправлено.
onward-to = Едет к
onward-asks = { $group } (просит это)
do-onward = Едет к ним
onward-reserve = В запас
onward-reserve-hint = { $receiver } всё равно получит это и сохранит на потом.
do-reserve = Остаётся запасом
onward-back = Назад
onward-back-to = Назад в
do-send-back = Возвращается
need-onward = Ещё в дороге к ней
need-onward-hint = везёт это. Теперь никто этого не просит: скажите, что с этим будет.
waybill-nobody = Никого не было, { $when }
waybill-reserve = Едет в запас
fact-sent-on = { $waybill } направлена дальше: { $new }.
fact-kept-as-reserve = То, что везёт { $waybill }, едет в запас.
fact-nobody-there = { $waybill } привезли, и никого не было. Остаётся в машине.
problem-onward = Ничего ещё не едет к другим. Выберите хотя бы одну коробку или количество и кому она.
said-sent-on = Направлено дальше. Телефон водителя покажет это, когда будет связь.
said-reserve = Остаётся запасом.
task-stranded = { $count ->
    [one] Экипаж в { $count } конвое не имеет дороги домой
    [few] В { $count } конвоях экипаж не имеет дороги домой
   *[many] В { $count } конвоях экипаж не имеет дороги домой
}
task-stranded-more = Скажите, как они вернутся, прежде чем выедут, или пошлите кого-то.
task-late-home = { $count ->
    [one] { $count } конвой должен уже быть дома
    [few] { $count } конвоя должны уже быть дома
   *[many] { $count } конвоев должны уже быть дома
}
task-late-home-more = Позвоните им и запишите, когда все дома.
task-papers-aboard = { $count ->
    [one] Бумаги закончатся раньше, чем { $count } конвой будет дома
    [few] Бумаги закончатся раньше, чем { $count } конвоя будут дома
   *[many] Бумаги закончатся раньше, чем { $count } конвоев будут дома
}
task-papers-aboard-more = Продлите её или пошлите другого водителя.
problem-count-small = «{ $text }» не число людей. Напишите число от 0 до 99.
problem-offer = Нет предложения «{ $text }». Напишите его номер, например O-12.
said-convoy-kept = Конвой сохранён.
said-convoy-changed = Конвой изменён.
said-convoy-set-out = Записано: они в дороге.
said-convoy-ended = Записано: конвой завершён.
said-broke-down = Записано. То, что она везёт, поедет дальше с новыми бумагами.
said-loaded = Едет в этой машине.
said-moved = Новые бумаги выданы.
said-sent-not-aboard = Отправлено. Ни в одной машине конвоя её нет: выберите там.
convoys-read = Показать, кто едет и куда
problem-vehicle-kind = О машине что-то написано, но не указано, какая она. Выберите вид или очистите другие поля.
do-mended = Всё же едет дальше
said-mended = Записано: едет дальше.
fact-convoy-mended = Машина { $vehicle } всё же едет дальше.
wait-title = Сколько заняла граница
wait-lead = Скажите, когда все дома; конвой не называется. От пяти пересечений планы ждут столько, сколько четыре из пяти имели самое большее.
wait-joined = Час, когда встали в очередь
wait-joined-hint = Например, 22 или 22:30.
wait-took = Сколько времени до въезда
wait-took-hint = Часы и минуты, например 3:20.
problem-hour = «{ $text }» не час суток. Напишите от 0 до 23, например 22:30.
problem-length = «{ $text }» не длительность. Напишите часы и минуты, например 3:20.
said-waited = Спасибо. Следующие планы это знают.
fact-border-waited = Записано, сколько заняла граница.
rules-own-wait = { $count ->
    [one] из { $count } своего пересечения
    [few] из { $count } своих пересечений
   *[many] из { $count } своих пересечений
}

## Groups that move, and phones that were cut off
refusal-number-too-new = Ни один номер { $thing } не старше сообщения. Ничего не изменено. Нужно письмо или поручитель.
refusal-not-proven = Чтобы знать, где { $thing }, нужен обратный звонок, письмо или поручитель. Ничего не изменено.
said-group-moved = Переезд записан. Прежнее место остаётся в истории.
said-warned = Записано: их предупредили.
said-phone-safe = Записано: телефон в надёжных руках.
problem-new-place = Нет нового места. Ничего не изменено. Напишите, где они тогда будут.
problem-move-day = Нет дня. Ничего не изменено. Напишите, когда пришло сообщение и какой первый день там.
problem-meets = Месту встречи нужны день и час, например 18:00. Ничего не изменено.
fact-group-moved = Переезжает: с { $day } она в другом месте.
fact-phone-cut-off = Телефон { $phone } с этой бумагой отключён.
fact-phone-warned = Предупреждены об отключённом телефоне.
fact-phone-safe = Отключённый телефон в надёжных руках.
places-title = Места по дням
places-hint = Переданное остаётся за тем местом, где это было. Отчёты знают только области.
place-number = Место { $number }
place-from = с { $day }
place-until = до { $day }
place-now = Сегодня здесь
move-group-title = Группа переезжает
move-group-hint = Прежнее место закрывается, а не стирается. Кто туда едет, видит новое в день остановки, не раньше.
move-place = Новое место
move-place-hint = По городу планировщик считает дорогу. Слова лежат запечатанными.
move-heard = День, когда пришло сообщение
move-from = Первый день там
move-proof = Откуда мы знаем
move-no-contact = Ни один номер не старше сегодняшнего дня. Нужно письмо или поручитель.
move-stops = Бумаги в пути
move-stops-hint = День, когда каждую привезут. Пусто: первый день там. Раньше она едет на прежнее место.
move-meets = Кто-то ждёт на прежнем месте
move-meets-hint = Для водителя без связи. После этого часа телефон говорит возвращаться.
move-meets-day = До какого дня
move-meets-hour = До какого часа
do-move-group = Записать переезд
run-moves = Они переезжают. Где они, вы увидите здесь { $day }.
run-place = Новое место: { $place }
run-place-gone = Они переехали. Спросите в центре, где они.
run-meets = На прежнем месте ждут до { $when }.
run-meets-back = На прежнем месте ждут до { $when }. Потом возвращайтесь: { $hub }.
run-meets-over = На прежнем месте больше никто не ждёт.
run-back = На прежнем месте больше никто не ждёт. Возвращайтесь: { $hub }.
recheck-moved = Они переезжают { $day }.
recheck-longer = Дорога длиннее на { $time } ч.
recheck-shorter = Дорога короче на { $time } ч.
recheck-there = Там { $when }, по листу.
recheck-earliest = Там не раньше { $when }.
recheck-curfew = В комендантский час, { $hours }
recheck-nobody-met = В час, когда никого нет
recheck-late = Позже дня, к которому нужно, { $day }
recheck-unknown = Никто не знает, как далеко новое место
phone-one = Телефон
phone-cut-off = Отключён
phone-cut-off-by = Отключён { $when } ({ $who })
phone-warned-by = Предупреждены { $when } ({ $who })
phone-safe-by = В надёжных руках, сказано { $when } ({ $who }). Никого не нужно предупреждать.
phone-boxes = Коробки: { $codes }
phone-place-on-it = Куда именно они переехали
phone-halts-on-it = Остановки { $vehicle } из { $convoy } в дни рейса, комендантские часы, ожидание на границах
phone-not-on-it-title = Чего в нём нет:
phone-not-on-it = как с кем связаться, кто что дал, сколько людей в группе, ни одного точного места, ни одной другой бумаги.
phone-not-on-it-but = как с кем связаться, кто что дал, сколько людей в группе, ни одного точного места, кроме названных выше, ни одной другой бумаги.
phone-warn = Кого предупредить
phone-warn-hidden = Кого предупредить, видит координатор(ка).
phone-warn-nobody = Ничто из него не было в пути к группе. Никого не нужно предупреждать.
phone-warn-hint = Предупредите их другим путём, не через этот телефон. Чтение контакта записывается.
phone-warn-no-contact = Контакта нет. Кто-то должен поехать туда или сказать тем, кого они знают.
phone-warn-read = Прочитать контакт
phone-warn-done = Предупреждены
phone-safe = Он в надёжных руках
phone-safe-hint = Только если вы знаете, где телефон, и он не был в чужих руках.
phone-shows = Что он может показать
phone-shows-nothing = Ссылку никто не открыл. На телефоне ничего нет.
phone-shows-hint = Всё это под шестью цифрами. У кого он был открыт, тот видел.
phone-told-on-it = И то, что им передавали: кто что получил и когда.
phones-gone = Отключённые
phone-unwarned = { $count ->
    [one] { $count } предупредить
    [few] { $count } предупредить
   *[many] { $count } предупредить
}
task-unwarned = { $count ->
    [one] Отключённый телефон знал о { $count } группе: предупредите её
    [few] Отключённый телефон знал о { $count } группах: предупредите их
   *[many] Отключённый телефон знал о { $count } группах: предупредите их
}
task-unwarned-more = У кого он, тот может знать, кто чего ждёт.

## Other centres

nav-peers = Другие центры
peers-title = Другие центры
peers-lead = Центры, которым мы отправляем вещи или от которых получаем. У каждого свои книги.
peers-empty = Мы пока не знаем других центров.
peer-add = Принять карточку
peer-add-do = Принять
peer-text = Текст их квадрата
peer-text-hint = На карточке он начинается с BUSELC1, на письме с BUSEL1. Сама карточка ничего не доказывает: кто-то должен сравнить буквы. Сообщение с письмом внутри можно вставить целиком.
peer-alias = Как мы их называем
peer-alias-hint = Если пусто, то как они сами себя называют.
peer-file = Или файл с их карточкой
peer-own = Наша карточка
peer-own-hint = Она нужна другим, прежде чем они смогут что-то нам отправить. Покажите квадрат или дайте файл. Чтобы вам верили, прочтите буквы вслух при встрече.
peer-own-none = Нашей карточки пока нет. Без неё никто не может ничего нам отправить.
peer-own-file = Сохранить карточку файлом
peer-own-text = Квадрат текстом
peer-own-name = Как мы себя называем
peer-own-do = Написать новую карточку
peer-name = Называет себя
peer-letters = 26 букв ключа
peer-inbox = Принимает сообщения здесь
peer-inbox-hint = Адрес вроде https://…/inbox. Пусто, если сообщения приносят файлами.
peer-until = Действует до { $day }.
peer-unknown = Неизвестен
peer-introduced = Представлен
peer-verified = Виделись лично
peer-revoked = Больше не верим
peer-by = { $who } говорит, кто это. Вещи туда могут ехать; где находятся люди, не говорим.
peer-met-by = { $who } встретил(а) их { $day } и сравнил(а) буквы.
peer-since = Не верим с { $day }.
peer-card = Их карточка
peer-compare = Сравнить буквы
peer-compare-hint = Встретьтесь с кем-то от них. Они читают буквы вслух со своей страницы, а вы пишете их здесь. Не по телефону и не в чате: там может ответить кто-то другой.
peer-compare-do = Мы встретились, буквы те же
peer-vouch = Кто-то, с кем мы виделись, говорит, кто это
peer-vouch-who = Кто так говорит
peer-vouch-hint = Тогда вещи могут туда ехать. Где находятся люди, говорим только тем, с кем виделись.
peer-vouch-do = Они говорят, кто это
peer-end = Больше им не верить
peer-end-hint = Если их ключ в чужих руках или они никогда не были теми, кем назвались. Туда больше ничего не отправляем и оттуда ничего не слушаем. Этого не отменить: им пришлось бы прийти новым центром.
peer-end-sure = Я уверен(а)
peer-end-do = Больше им не верить
problem-card = Это не карточка центра, или её изменили по дороге.
problem-card-own = Это наша собственная карточка. Примите их.
problem-card-later = Эта карточка не следует за той, которую мы знаем. Попросите все их карточки, начиная со старейшей.
problem-card-two = Мы знаем другую карточку с тем же номером. Одна из двух поддельная: поговорите с ними лично.
problem-card-revoked = Мы больше не верим этому центру. Никакая карточка его не вернёт.
problem-own-name = Название имеет от 1 до 60 букв и ничего невидимого.
problem-inbox = «{ $text }» не адрес: в нём до 200 латинских букв, цифр и знаков, без пробелов.
problem-letters = Это не буквы ключа с этой карточки. Если они читали со своей страницы, карточка поддельная: ничего не принимайте и не отправляйте.
problem-peer-sure = Отметьте, что уверены: этого не отменить.
said-card-written = Карточка написана.
said-card-taken = Карточка принята. Теперь сравните буквы.
said-peer-verified = Записано: вы с ними виделись.
said-peer-introduced = Записано: их представили.
said-peer-revoked = Туда больше ничего не идёт и оттуда ничего не слышим.
fact-card-made = Написана наша карточка, действует до { $day }.
fact-peer-met = Пришла карточка центра.
fact-peer-card = Пришла их новая карточка.
fact-peer-introduced = { $who } сказал, кто они.
fact-peer-verified = Их буквы сравнили лично.
fact-peer-revoked = Им больше не верят.
account-peer = Принял другой центр
fact-letter-paper = Мы написали им, что { $waybill } в пути.
fact-letter-receipt = Мы написали им, что пришло.
fact-letter-coming = Они написали, что вещи едут к нам.
fact-letter-counted = Они написали, что там пришло.
fact-letter-other = Пришло их письмо.
fact-peer-contradicted = Два их письма противоречат друг другу. Мы их не слушаем, пока люди не поговорят.
fact-letter-acknowledged = Наши письма у них.
fact-letter-recounted = Они пересчитали, и книги следуют за ними.
fact-taken-over = Их вещи сосчитали здесь.
coming-title = От
coming-heard = Они написали { $when }, что это едет к нам.
coming-count = Что пришло
coming-blind = Сначала сосчитайте. Что они, по их словам, отправили, покажем, когда вы скажете, что больше ничего не придёт. Что никто не считал, оставьте пустым.
coming-unknown = В нашем каталоге такого нет. Примите вручную.
coming-hub = Куда кладём
coming-final = Больше ничего из этого не придёт
coming-told = Что отправили и что пришло
coming-sent = Отправлено
coming-answered = Расписка написана и ждёт на их странице, чтобы её передали.
coming-list = Что они нам шлют
coming-open = Надо сосчитать
coming-done = Сосчитано
letters-waiting = Письма для них
letters-hint = Каждое запечатано только для них. Отправьте почтой, в чате или на флешке: кто несёт, не прочтёт. Они остаются здесь, пока не придёт ответ; дважды не повредит.
letter-one = Письмо
letter-bring = Пришло письмо
letter-file = Файл, который они прислали
letter-file-hint = Его имя кончается на .waybill. Тот же файл дважды ничего дважды не изменит.
letter-do = Открыть
said-letter-taken = Письмо принято.
problem-sealed = Это не письмо центра, или его изменили по дороге. Попросите ещё раз.
problem-letter-not-ours = Это письмо запечатано для кого-то другого или по нашей старой карточке. Дайте им нашу новую карточку.
problem-letter-stranger = За того, кто это написал, никто не поручился. Сначала примите их карточку и сравните буквы.
problem-letter-revoked = Это написано ключом, которому больше не верят. Поговорите с ними лично.
problem-line-unknown = Чего-то из этого нет в нашем каталоге.
letter-as-file = Файлом
letter-as-square = Квадратом
letter-square-lead = Напечатайте или покажите их камере. Оно запечатано только для них, на бумаге тоже.
letter-too-long = Это письмо слишком длинное для одного квадрата. Возьмите файл.
task-coming = { $count ->
    [one] { $count } другой центр шлёт вещи, которые надо сосчитать
    [few] { $count } других центра шлют вещи, которые надо сосчитать
   *[many] { $count } других центров шлют вещи, которые надо сосчитать
}
task-coming-more = Сосчитайте, что пришло, прежде чем смотреть в их бумагу.
task-contradicted = { $count ->
    [one] { $count } другой центр подписал два письма, которые противоречат друг другу
    [few] { $count } других центра подписали письма, которые противоречат друг другу
   *[many] { $count } других центров подписали письма, которые противоречат друг другу
}
task-contradicted-more = Его больше не слышат. Позвоните и выясните, что случилось.
