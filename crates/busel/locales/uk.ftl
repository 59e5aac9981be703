# Українська. Ті самі ключі й аргументи, що в en.ftl.

## The frame: side bar, languages, what was just done
skip-to-content = До вмісту
nav-label = Головне меню
nav-today = Сьогодні
nav-needs = Потреби
nav-stock = Запаси
nav-plan = План
nav-groups = Групи
nav-import = Імпорт
nav-about = Про Busel
nav-to-do = до виконання
language-label = Мова
language-now = Обрано
key-is-bare = Ключ цього центру не захищено: лише для проби.
key-label = Ключ
problem-title = Є складність
said-need-added = Потребу додано.
said-need-verified = Перевірено. План це врахує.
said-need-revised = Потребу змінено.
said-need-withdrawn = Потребу відкликано. Її історія лишається.
said-needs-joined = Обʼєднано. Далі діє одна потреба.
said-chosen = Зроблено для всіх обраних.
said-group-added = Групу додано.
said-hub-added = Хаб додано.
said-put-aside = Відкладено. План цього більше не враховує.
said-released = Знову на полиці.
said-plan-proposed = Новий план готовий. Ніщо не рухається, доки його не прийнято.
said-plan-adopted = План діє. Речі зарезервовано для цих потреб.
said-list-added = Список додано.
said-list-forgotten = Файл забуто. Нічого не збережено.

## Today
today-now = Чекає на вас
today-things = { $count ->
    [one] { $count } справа, найгірше спершу
    [few] { $count } справи, найгірше спершу
   *[many] { $count } справ, найгірше спершу
}
today-empty = Ніщо не чекає на вас. Імпортуйте список або перегляньте план.
today-all-groups = { $count ->
    [one] { $count } група
    [few] усі { $count } групи
   *[many] усі { $count } груп
}
today-no-groups = Жодна група не має відкритих потреб.
today-numbers = У числах
today-ends = Скоро закінчиться термін
today-nothing-ends = Найближчі два тижні нічого на полицях не псується.
number-open = Відкриті потреби
number-met = Задоволені потреби
number-lots = Партії на полицях
number-groups = Групи
number-lists = Імпортовані списки
task-critical = { $count ->
    [one] { $count } критична потреба ще не покрита
    [few] { $count } критичні потреби ще не покриті
   *[many] { $count } критичних потреб ще не покрито
}
task-critical-more = Їх треба задовольнити за 72 години.
task-difference = { $count ->
    [one] { $count } партія не сходиться з обліком
    [few] { $count } партії не сходяться з обліком
   *[many] { $count } партій не сходяться з обліком
}
task-difference-more = Хтось має зʼясувати, де розбіжність.
task-aside = { $count ->
    [one] { $count } звіт чекає на людину
    [few] { $count } звіти чекають на людину
   *[many] { $count } звітів чекають на людину
}
task-aside-more = Він називає те, чого облік не знає. Нічого не втрачено.
task-expired = { $count ->
    [one] { $count } партія на полицях протермінована
    [few] { $count } партії на полицях протерміновані
   *[many] { $count } партій на полицях протерміновано
}
task-expired-more = Відкладіть, щоб ніхто не взяв помилково.
task-ended-here = { $count ->
    [one] { $count } партія, яку інші знайшли протермінованою, ще стоїть на полиці
    [few] { $count } партії, які інші знайшли протермінованими, ще стоять на полицях
   *[many] { $count } партій, які інші знайшли протермінованими, ще стоять на полицях
}
task-ended-here-more = Інші виявили, що дата минула. Скажіть тому, хто доглядає цю полицю.
task-ended-there = { $count ->
    [one] { $count } група має речі, дата яких минула
    [few] { $count } групи мають речі, дата яких минула
   *[many] { $count } груп мають речі, дата яких минула
}
task-ended-there-more = Їм каже їхнє посилання. Якщо його немає, зателефонуйте й попросіть порахувати.
task-plan = План чекає на вашу згоду
task-plan-more = Нічого не зарезервовано, доки його не прийнято.
task-check = { $count ->
    [one] { $count } потреба без перевірки
    [few] { $count } потреби без перевірки
   *[many] { $count } потреб без перевірки
}
task-check-more = Передзвоніть і зазначте, звідки це відомо.
task-unknown = { $count ->
    [one] { $count } потреба без відомої кількості
    [few] { $count } потреби без відомої кількості
   *[many] { $count } потреб без відомої кількості
}
task-unknown-more = План не допоможе, доки не вказано кількість.
task-twins = { $count ->
    [one] { $count } потреба схожа на іншу
    [few] { $count } потреби схожі на інші
   *[many] { $count } потреб схожі на інші
}
task-twins-more = Порівняйте їх, тоді об’єднайте або залиште обидві.
task-loss = { $count ->
    [one] { $count } втрата чекає на другу людину
    [few] { $count } втрати чекають на другу людину
   *[many] { $count } втрат чекають на другу людину
}
task-loss-more = Одна людина запропонувала, інша має погодитися.

## Today: what waits, since when, and the bar of a phone
nav-more = Більше
since-today = від сьогодні
since-yesterday = від учора
since-days = { $count ->
    [one] { $count } день
    [few] { $count } дні
   *[many] { $count } днів
}
since-weeks = { $count ->
    [one] { $count } тиждень
    [few] { $count } тижні
   *[many] { $count } тижнів
}
since-months = { $count ->
    [one] { $count } місяць
    [few] { $count } місяці
   *[many] { $count } місяців
}
task-first-on = найперше: { $day }
task-ends-on = До { $day }
task-red-none = { $line }: нічого не лишилося
task-red-days = { $days ->
    [one] { $line }: лишився { $days } день
    [few] { $line }: лишилося { $days } дні
   *[many] { $line }: лишилося { $days } днів
}
task-red = { $count ->
    [one] Ще { $count } група в скруті
    [few] Ще { $count } групи в скруті
   *[many] Ще { $count } груп у скруті
}
task-red-more = Їм бракує найважливішого.
task-short = { $thing }: бракує { $amount }
task-surplus = { $thing }: зайві { $amount }
task-unverified = { $count ->
    [one] { $count } термінова потреба не перевірена
    [few] { $count } термінові потреби не перевірені
   *[many] { $count } термінових потреб не перевірено
}
task-unverified-more = Спершу передзвоніть, тоді речі зможуть поїхати.
task-silent = { $count ->
    [one] Про { $count } накладну немає звіту
    [few] Про { $count } накладні немає звіту
   *[many] Про { $count } накладних немає звіту
}
task-silent-more = Виїхали кілька днів тому. Подзвоніть водіям або отримувачам.
task-undecided = { $count ->
    [one] { $count } накладна в дорозі чекає рішення
    [few] { $count } накладні в дорозі чекають рішення
   *[many] { $count } накладних у дорозі чекають рішення
}
task-undecided-more = Нікого не було або ніхто вже не просить. Скажіть, чи це їде іншим, лишається запасом або повертається.
task-overdue = { $count ->
    [one] { $count } обіцяна пропозиція не прибула
    [few] { $count } обіцяні пропозиції не прибули
   *[many] { $count } обіцяних пропозицій не прибуло
}
task-overdue-more = Запитайте донорів, коли чекати.
task-deed = { $count ->
    [one] { $count } рішення чекає на другу людину
    [few] { $count } рішення чекають на другу людину
   *[many] { $count } рішень чекають на другу людину
}
task-deed-more = Погодьте за добу, інакше втратить чинність.
task-agreed = { $count ->
    [one] { $count } ваше рішення погоджено
    [few] { $count } ваші рішення погоджено
   *[many] { $count } ваших рішень погоджено
}
task-agreed-more = Виконайте за добу, інакше втратить чинність.
task-lapsing = { $count ->
    [one] { $count } потреба скоро втратить чинність
    [few] { $count } потреби скоро втратять чинність
   *[many] { $count } потреб скоро втратять чинність
}
task-lapsing-more = Запитайте, чи вони ще актуальні.
task-ending = { $count ->
    [one] Термін { $count } партії мине раніше, ніж її роздадуть
    [few] Термін { $count } партій мине раніше, ніж їх роздадуть
   *[many] Термін { $count } партій мине раніше, ніж їх роздадуть
}
task-ending-more = Роздати — це близько дванадцяти днів. Їх ще нікому не призначено.
task-call = { $count ->
    [one] { $count } заклик скоро мине, а зібрано замало
    [few] { $count } заклики скоро минуть, а зібрано замало
   *[many] { $count } закликів скоро минуть, а зібрано замало
}
task-call-more = Запитайте ще раз або завершіть його.
task-purchase = { $count ->
    [one] { $count } закупівля чекає на згоду
    [few] { $count } закупівлі чекають на згоду
   *[many] { $count } закупівель чекають на згоду
}
task-purchase-more = Погодьтеся або скажіть, що не купуємо.
task-not-here = { $count ->
    [one] { $count } закупівля не прибула
    [few] { $count } закупівлі не прибули
   *[many] { $count } закупівель не прибуло
}
task-not-here-more = Погоджено чи сплачено два тижні тому. Запитайте крамницю.
task-papers = { $count ->
    [one] { $count } машині бракує документів
    [few] { $count } машинам бракує документів
   *[many] { $count } машинам бракує документів
}
task-papers-more = Без них на кордоні не пропустять.
task-papers-end = { $count ->
    [one] У { $count } автомобіля спливає документ
    [few] У { $count } автомобілів спливають документи
    [many] У { $count } автомобілів спливають документи
   *[other] У { $count } автомобіля спливають документи
}
task-papers-end-more = Подбайте про новий, поки він не потрібен у дорозі.
paper-good-until = Чинний до
task-grant = { $count ->
    [one] { $count } людина скоро втратить роль
    [few] { $count } людини скоро втратять роль
   *[many] { $count } людей скоро втратять роль
}
task-grant-more = Надайте її знову, якщо вона ще потрібна.
task-link = { $count ->
    [one] Посилання { $count } групи скоро перестане діяти
    [few] Посилання { $count } груп скоро перестануть діяти
   *[many] Посилання { $count } груп скоро перестануть діяти
}
task-link-more = Створіть нове й передайте групі.
task-fits = { $count ->
    [one] { $count } нова пропозиція підходить до потреби
    [few] { $count } нові пропозиції підходять до потреб
   *[many] { $count } нових пропозицій підходять до потреб
}
task-fits-more = Відповідайте скоро: люди тримають це для вас.
task-offer = { $count ->
    [one] { $count } пропозиція без відповіді
    [few] { $count } пропозиції без відповіді
   *[many] { $count } пропозицій без відповіді
}
task-offer-more = Прийміть, запитайте або відхиліть із подякою.
do-open-oldest = Відкрити найдавніше
today-next = Ніщо не чекає на вас. Далі: { $what }, { $day }.
today-road = У дорозі
road-left = Виїхало { $day }
road-silent = Немає звіту, виїхало { $day }
road-lines = { $count ->
    [one] { $count } рядок
    [few] { $count } рядки
   *[many] { $count } рядків
}
stock-differs = Розбіжності

## What buttons do
do-find = Знайти
do-show = Показати
do-open = Відкрити
do-save = Зберегти
do-check = Перевірити
do-compare = Порівняти
do-see-them = Переглянути
do-see-the-plan = До плану
do-say-how-much = Вказати скільки
do-put-aside = Відкласти
do-release = Повернути
do-add-need = Додати потребу
do-import = Імпортувати список
do-import-list = Імпортувати список
do-verify = Позначити перевіреним
do-withdraw = Відкликати
do-join = Обʼєднати
do-plan = Скласти план
do-plan-again = Перепланувати
do-adopt = Прийняти цей план

## Finding and long lists
find-label = Знайти будь-що
find-hint = Що, хто або номер
find-nothing = Нічого не знайдено. Спробуйте одне слово або номер, як-от N-12.
parts-label = Частини списку
part-shown = { $from }–{ $to } з { $count }
part-before = попередні
part-after = наступні
show-label = Показати
show-open = Відкриті
show-urgent = Критичні
show-check = Перевірити
show-unknown = Скільки?
show-met = Задоволені
show-all = Усі
all-groups = Усі групи
all-kinds = Усі види
all-hubs = Усі хаби
choose-all = Обрати всі показані
choose-none = Зняти вибір
chosen-label = Що зробити з обраними
chosen = обрано

## Columns and names of fields
col-need = Потреба
col-for = Для кого
col-group = Група
col-amount = Кількість
col-covered = Покрито
col-when = Коли
col-checked = Перевірка
col-priority = Терміновість
col-kind = Вид
col-choose = Вибір
col-lot = Партія
col-where = Де
col-hub = Хаб
col-on-shelf = На полиці
col-free = Вільно
col-kept = Зарезервовано
col-until = Придатне до
col-account = Як
col-cell = Комірка
col-line = Рядок
col-why = Чому
col-why-this = Чому саме це
col-on-board = У кузові
col-source = Джерело
col-what = Що
cover-done = передано
cover-coming = у плані або в дорозі
cover-nothing = ще нічого
cover-unknown = ще не порахувати
amount-unknown = Кількість невідома
before-day = До { $day }
no-day = Без дати
wanted-by = Потрібно до
may-stay-empty = Можна не заповнювати.
source-row = { $source }, рядок { $row }

## Needs
needs-lead = Що просять, для кого і наскільки це покрито.
needs-search = Знайти потребу
needs-caption = Потреби, для кого і наскільки покриті
needs-empty = Тут немає потреб. Імпортуйте список або додайте вручну.
need-line = Як було написано
need-verify = Перевірити потребу
need-revise = Змінити потребу
need-withdraw = Відкликати потребу
need-withdraw-hint = Її більше не планують. Історія лишається.
need-twins = Можливо, те саме
need-join-hint = Інша потреба діє далі; цю закрито, її можна читати.
need-given = Зарезервовано планом
need-closed = Ця потреба закрита й більше не планується.
need-withdrawn = Відкликано
need-joined = Те саме, що { $need }
need-unknown-amount = Ще невідомо, скільки треба. Запитайте і впишіть кількість.
part-received = Передано
part-on-road = У дорозі
part-planned = У плані
part-missing = Бракує
words-none = Слів до цього не збережено.
words-erased = Слова стерто назавжди. Кількості лишаються.
fact-written = Кількість у списку
fact-minimum = Корисно від
fact-substitutes = Заміна
fact-valid-until = Потрібне до
fact-raised = Повідомлено
fact-source = Зі списку
change-asked = кількість { $number }
change-minimum = щонайменше { $number }
new-need-lead = Так, як розповіли. Перевірити можна згодом.
new-need-no-group = Потреба належить групі. Додайте першу групу.
new-need-what = Що потрібно
new-need-what-hint = Почніть писати й оберіть зі списку.
new-need-amount-hint = 49 або 5 кг. Якщо невідомо, лишіть порожнім.
new-need-words = Що було сказано
new-need-words-hint = Зберігається запечатаним, можна стерти назавжди.
trust-label = Звідки це відомо
problem-no-item = Каталог не знає «{ $text }». Оберіть назву зі списку.
problem-amount = «{ $text }» — не кількість. Пишіть цифрами: 49 або 5 кг.
problem-day = «{ $text }» — не дата. Оберіть її в календарі.
problem-group = Спершу оберіть групу.
problem-hub = Спершу оберіть хаб.
problem-name = Напишіть назву, відому обом сторонам.
problem-none-chosen = Нічого не обрано. Спершу позначте потреби.
problem-some = Зроблено: { $done }, ні: { $left }. { $why }
problem-file = Спершу оберіть файл.
problem-unreadable-file = { $why } Нічого не збережено.

## Stock
stock-lead = Що є на полицях і що з того вільне.
stock-here = На полицях
stock-free = Вільне
stock-ending = Скоро термін
stock-expired = Протерміноване
stock-aside = Відкладене
stock-search = Знайти партію
stock-search-hint = Що або номер
stock-caption = Партії, де вони і що вільне
stock-empty = Тут порожньо. Імпортуйте список того, що надійшло.
stock-to-count = треба порахувати (у книгах: { $amount })
lot-to-count = треба порахувати (у книгах: { $amount }); більше прийшло з
kept-legend = зарезервовано планом
lot-nowhere = Не на полиці
lot-where = Де кожна одиниця
lot-where-hint = разом завжди нуль
lot-kept = Зарезервовано для
lot-put-aside = Відкласти
lot-put-aside-hint = Пошкоджене, протерміноване чи сумнівне більше не планують.
lot-release = Повернути на полицю
lot-release-hint = Хтось перевірив: придатне.
lot-let-out = видається після дати
lot-let-out-title = Усе одно видавати
lot-let-out-hint = Минула лише дата «краще до». Відкрийте одну штуку, подивіться й скуштуйте, тоді напишіть, чому її можна видавати. Це стосується всієї партії.
lot-let-out-why = Чому можна видавати
do-let-out = Видавати
said-let-out = Її знову можна планувати, пакувати й надсилати.
lot-sent-as = Прийшла іншого розміру, ніж надіслали, як частина
no-expiry = Не псується
expired-on = Протерміновано { $day }
good-until = До { $day }
account-donors-all = Усі донори разом
account-donors = Отримано від донорів
account-hub = На полиці
account-quarantine = Відкладено
account-road = У дорозі
account-discrepancy = Розбіжність
account-group = Передано
account-lost = Втрачено
fact-condition = Стан
fact-batch = Серія виробника
fact-origin = Звідки
fact-donor = Код донора
donor-forgotten = забуто на власне прохання
hub-add = Додати хаб
hub-name = Назва хабу
hub-name-hint = Ваше місце з полицями.
hub-place = Місто

## Groups
groups-count = { $count ->
    [one] { $count } група
    [few] { $count } групи
   *[many] { $count } груп
}
groups-open = { $count ->
    [one] { $count } з відкритими потребами
    [few] { $count } з відкритими потребами
   *[many] { $count } з відкритими потребами
}
groups-empty = Груп ще немає. Додайте першу або імпортуйте список.
group-add = Додати групу
group-name = Назва групи
group-name-hint = Назва, яку знаєте ви обоє. Без імен людей.
group-place = Місто, якщо можна знати
group-place-hint = Запечатується. Можна не заповнювати.
group-open = { $count ->
    [one] { $count } відкрита потреба
    [few] { $count } відкриті потреби
   *[many] { $count } відкритих потреб
}
group-critical = { $count ->
    [one] { $count } критична
    [few] { $count } критичні
   *[many] { $count } критичних
}
group-all-met = Усе закрито
group-needs = Відкриті потреби
group-all-needs = Усі її потреби
group-no-needs = Ця група не має відкритих потреб.

## Import
import-title = Імпорт списку
import-lead = XLSX, ODS, XLS, CSV або JSON, як їх надсилають.
import-what = Який це список
import-needs = Що потрібно
import-stock = Що надійшло
import-hub = До якого хабу
import-no-hub = Речам потрібне місце з полицями. Додайте перший хаб.
import-file = Файл
import-file-hint = До 64 МБ.
import-read = Прочитати файл
import-nothing-yet = Нічого не зберігається, доки ви не побачите результат.
import-reading = Файл читається
import-adding = Список додається
progress-lead = Сторінка оновлюється щосекунди. Можна лишити її відкритою.
import-found = Що в списку
import-rows = { $count ->
    [one] { $count } рядок
    [few] { $count } рядки
   *[many] { $count } рядків
}
import-nothing-stored = Ще нічого не збережено.
import-nothing-found = Жодного рядка не прочитано. Перегляньте причини нижче.
import-forget = Забути список
import-add = { $count ->
    [one] Додати { $count }
    [few] Додати { $count }
   *[many] Додати { $count }
}
import-more = { $count ->
    [one] Ще { $count } рядок пораховано, тут не показано.
    [few] Ще { $count } рядки пораховано, тут не показано.
   *[many] Ще { $count } рядків пораховано, тут не показано.
}
import-records = Буде додано
import-records-hint = Ці рядки зрозумілі.
import-questions = Питання
import-questions-hint = Не буде додано. Виправте файл і прочитайте знову.
import-notes = Варто глянути
import-notes-hint = Буде додано так, як тут сказано.
import-duplicates = Повтори
import-duplicates-hint = Рахується один раз.
import-left-out = Пропущено
import-left-out-hint = Кожен із причиною.
import-repeats = Повторює рядок { $row }.
import-row = рядок { $row }

## Plan
plan-title = Хто що отримає і чому
plan-lead = Ніщо не резервується й не рухається, доки план не прийнято.
plan-made = Складено { $made }, рядків: { $lines }.
plan-made-adopted = Складено { $made }, прийнято, рядків: { $lines }.
plan-none = { $count ->
    [one] Плану ще немає, відкрита { $count } потреба.
    [few] Плану ще немає, відкриті { $count } потреби.
   *[many] Плану ще немає, відкрито { $count } потреб.
}
plan-nothing = Планувати нічого: відкритих потреб немає.
plan-making = План складається
plan-proposed = Запропоновано
plan-in-force = Діє
plan-past = Уже не чинний
plan-not-exact = Планування зупинено раніше. План добрий, та, може, не найкращий.
plan-gives-nothing = Нічого на полицях не підходить до відкритих потреб.
plan-lines-caption = Що поїде
plan-more-lines = { $count ->
    [one] Ще { $count } рядок
    [few] Ще { $count } рядки
   *[many] Ще { $count } рядків
}
plan-more-trips = { $count ->
    [one] Ще { $count } рейс
    [few] Ще { $count } рейси
   *[many] Ще { $count } рейсів
}
plan-more-loads = { $count ->
    [one] Ще { $count } вантаж не показано.
    [few] Ще { $count } вантажі не показано.
   *[many] Ще { $count } вантажів не показано.
}
plan-unmet = Не задоволено, і чому
plan-unmet-all = Усе незадоволене
plan-all-met = Усі відкриті потреби задоволено повністю.
plan-fair = Чи справедливо?
plan-older = Інші плани
fair-now = зараз
fair-then = після плану
fair-told = Зараз { $now }, після плану { $then }
sum-met = Потреби задоволено повністю
sum-met-of = { $met } з { $open }
sum-was = чинний план: { $count }
sum-partly = Частково
sum-lines = Рядки
sum-lines-new = { $count ->
    [one] { $count } відрізняється від чинного
    [few] { $count } відрізняються від чинного
   *[many] { $count } відрізняються від чинного
}
sum-saved = Використано до кінця терміну
sum-saved-lots = { $count ->
    [one] { $count } партія
    [few] { $count } партії
   *[many] { $count } партій
}
sum-saved-hint = закінчується за 30 днів
sum-road = Дорога
sum-km = { $km } км
sum-km-from = від { $km } км
sum-km-unknown = невідомо
sum-trips = { $count ->
    [one] { $count } рейс
    [few] { $count } рейси
   *[many] { $count } рейсів
}
trip-weight = Вага
trip-space = Обʼєм
trip-no-vehicle = Жоден транспорт зі списку не досить великий
trip-unknown = { $count ->
    [one] Вага чи обʼєм { $count } рядка невідомі.
    [few] Вага чи обʼєм { $count } рядків невідомі.
   *[many] Вага чи обʼєм { $count } рядків невідомі.
}
part-of-whole = { $part } з { $whole } { $unit }
instead-of = замість: { $thing }
adopt-title = Прийняти цей план?
adopt-lead = Речі буде зарезервовано для цих груп. З полиць ще нічого не йде.
adopt-keeps = Що для кого буде зарезервовано
adopt-lines = { $count ->
    [one] { $count } рядок
    [few] { $count } рядки
   *[many] { $count } рядків
}
adopt-yes = Так, прийняти
adopt-no = Ще ні
why-given-only-lot = Єдина партія, що підходить
why-given-expires-first = Термін кінчається першим, тож їде першим
why-given-nearest = Найближча з тих, що підходять
why-given-one-size-up = Точного розміру немає: на розмір більше
why-given-substitute = Заміна того, що скінчилося
why-given-look-first = Спершу гляньте: не вказано, для кого
why-given-better-used-up = Кращі партії вже вичерпано
why-given-equally-good = Одна з кількох, що підходять однаково
why-unmet-none-in-stock = Немає ні цього, ні заміни
why-unmet-all-there-is = Віддано все, що є, і цього не досить
why-unmet-size-missing = Є, але не такого розміру
why-unmet-would-spoil = Те, що є, зіпсується раніше
why-unmet-more-urgent = Віддано терміновішим потребам
why-unmet-shared-fairly = Порівну з такими ж терміновими
why-unmet-below-minimum = Лишилося менше, ніж має сенс
why-unmet-amount-unknown = Ще невідомо, скільки треба
why-unmet-not-goods = Це не лежить на полиці: шукайте людей
why-unmet-stopped = Планування зупинено раніше
hand-title = Що дає планування
hand-needs = Потреби
hand-by-hand = Вручну
hand-by-plan = Цей план
hand-nothing = без нічого
hand-partly = частково
hand-met = повністю
hand-share = середня частка
hand-hint = Вручну: спершу найтерміновіші, як їх повідомили; кожна бере все, що може, спершу те, що раніше псується.

## Plans beside each other, and changed by hand

why-given-by-hand = Визначено вручну
why-unmet-by-hand = Людина дала менше або віддала відповідне іншим
plan-compare = Що вона змінює
compare-title = Що змінює цей план
compare-lead-in-force = Поруч із чинним планом:
compare-lead-proposal = Поруч із пропозицією, яку змінили вручну:
compare-lead-none = Чинного плану не було. Ось що він дав би.
compare-same = За обома планами всі отримують те саме.
compare-groups = Група за групою
compare-lines = Хто отримує менше, хто більше
compare-share = Задоволено в середньому
compare-change = Зміна
compare-before-after = До → після
compare-less = Отримує менше
compare-more = Отримує більше
compare-by-hand = Визначено вручну
compare-worse = Стало гірше
compare-better = Стало краще
change-link = Змінити
change-title = Визначити вручну, що отримає
change-missing = Бракує: { $amount }.
change-lead = Отримає рівно те, що ви тут напишете. Решту сплануємо заново, і ви побачите, чого це коштує іншим.
change-there = Є
change-nothing-fits = Сьогодні жодна партія не підходить.
change-do = Спланувати решту
problem-by-hand = Визначеного для { $need } вже немає або воно не підходить. Сплануйте ще раз.
problem-by-hand-gone = { $text } вже не відкрита. Сплануйте ще раз.
problem-by-hand-too-much = У { $text } стільки немає. Напишіть менше.
problem-by-hand-more-than-asked = Це більше, ніж бракує для { $text }. Напишіть менше.
plan-by-hand = { $count ->
    [one] { $count } потребу визначено вручну.
    [few] { $count } потреби визначено вручну.
   *[many] { $count } потреб визначено вручну.
}

## Convoys

convoy-title = Конвой
convoy-plan = Спланувати конвой
convoy-lead = Яка машина що куди везе і як усі повертаються додому.
convoy-vehicles = Машини
convoy-kind = Вид
convoy-back = Повертаються
convoy-given = Лишаються на місці
convoy-carries = { $kg } кг, { $space } м³
convoy-day = Можуть виїхати
convoy-make = Спланувати
convoy-making = Конвой планується
convoy-none = Назвіть хоча б одну машину.
convoy-leaves = Виїжджає { $day }, 06:00.
convoy-map = Мапа
convoy-road = Дорога
convoy-alone = поодинці: { $km } км
convoy-last = Остання передача
convoy-never = ніколи
convoy-left = Лишаються
convoy-late = Пізніше строку
convoy-rides = Платна дорога додому
convoy-before = було: { $value }
convoy-is-back = повернення { $time }
convoy-stays = лишається на останній зупинці, екіпаж їде додому з іншими
convoy-pays = лишається на останній зупинці, екіпаж їде додому автобусом чи потягом
convoy-load = Завантажити для { $group }: { $weight }, рядків: { $lines }
convoy-unload = Передати { $group }: { $weight }, рядків: { $lines }
convoy-unweighed = вага невідома
convoy-collect = Сідає екіпаж машини { $number }
convoy-turn = Вантажі стоять у порядку завантаження: що виходить останнім, заходить першим.
convoy-without = Без цієї машини
convoy-later = На день пізніше
convoy-change = Інші машини чи правила
convoy-why-place = Невідомо, де хаб або група.
convoy-why-large = Завелике для будь-якої машини.
convoy-why-vehicle = Жодна машина не має місця чи часу.
convoy-map-told = { $count ->
    [one] { $count } шлях на мапі
    [few] { $count } шляхи на мапі
   *[other] { $count } шляхів на мапі
}
convoy-more-left = { $count ->
   *[other] ще { $count }
}
convoy-home = Повернення
convoy-two = Два водії
convoy-curfews-counted = { $count ->
    [0] Комендантську годину не враховано
    [one] Враховано { $count } комендантську годину
    [few] Враховано { $count } комендантські години
   *[many] Враховано { $count } комендантських годин
}
convoy-posts-counted = { $count ->
    [0] і жодного кордону.
    [one] і очікування на { $count } пункті пропуску.
   *[many] і очікування на { $count } пунктах пропуску.
}
convoy-waiting = Кордони й комендантська година
convoy-not-sure = Комендантська година й кордони змінюються щодня: перед виїздом запитайте тих, хто там.
convoy-why-post = Між двома країнами не відомо жодного пункту пропуску, або всі закриті.
sum-hours = { $hours } год { $minutes }
wait-to = Дорогою до: { $place }
wait-at-post = Пункт пропуску { $place }
wait-to-post = Дорогою до пункту пропуску { $place }
wait-border = Кордон і черга до { $until } ({ $length })
wait-curfew = Комендантська година: стоїть до { $until } ({ $length })
wait-break = Перерва водія до { $until } ({ $length })
wait-rest = Відпочинок екіпажу до { $until } ({ $length })
wait-company = Чекає на інших зі свого гурту до { $until } ({ $length })
wait-crew = Чекає до { $until } на людей, яких везе додому ({ $length })
wait-meeting = Чекає до { $until }, коли там будуть люди ({ $length })
convoy-by-service = Відстані й час — від служби доріг, яка почула, у яких містах усе лежить.
convoy-service-public = Служба доріг може бути поза вашою мережею: хто нею керує, дізнається, до яких міст ідуть конвої.
convoy-by-map = Відстані й час — із прочитаної мапи.
convoy-by-estimate = Відстані й час — приблизні: доріг не прочитано.
convoy-ways-estimated = { $count ->
    [one] { $count } шлях між двома місцями приблизний: його ніхто не знає.
    [few] { $count } шляхи між місцями приблизні: їх ніхто не знає.
   *[many] { $count } шляхів між місцями приблизні: їх ніхто не знає.
}
convoy-service-failed = Службу доріг не використано: { $why }.
service-silent = вона не відповідає
service-public = її адреса вже не в приватній мережі
service-declined = вона відмовляє
service-unreadable = її відповідь не є таблицею цих місць
service-untrue = її відповідь не може бути правдою
service-too-many = місць забагато, щоб запитати
rules-title = У дорозі
rules-lead = Усюди є звичайне значення.
rules-look = На це варто глянути ще раз
rules-wrong = Деякі поля неможливо зрозуміти. Їх позначено; написане вами лишилося.
rules-curfews = Комендантська година
rules-areas = { $count ->
    [one] { $count } місцевість
    [few] { $count } місцевості
   *[many] { $count } місцевостей
}
rules-curfews-hint = Години на зразок 23:00-05:00; кілька через кому. Порожнє — немає. Усі години за годинником цього центру.
rules-curfew-told = Як повідомлено { $day }
rules-curfew-guess = Наше припущення: ніхто не повідомив
rules-curfew-none = Не відомо про жодну
rules-area = Ще область або країна
rules-hours = Комендантська година там
rules-more-area = Ще місцевість
rules-borders = Кордони
rules-posts = { $count ->
    [0] між цими місцями немає
    [one] { $count } пункт
    [few] { $count } пункти
   *[many] { $count } пунктів
}
rules-borders-hint = Між цими місцями конвой перетинає кордон на одному з пунктів нижче: там, звідки виїде найраніше.
rules-wait-usual = Звичайне очікування
rules-wait-hint = У годинах, стільки щонайбільше чекали четверо з п’яти: 4:00, або за годинами доби: 06-20 6:00, 20-06 3:00. Тут наше припущення.
rules-company = Хто з ким перетинає
rules-company-hint = Хто перетинає разом, чекає одне на одного перед чергою.
rules-company-alone = Кожна машина сама
rules-company-pairs = По дві
rules-company-all = Усі разом
rules-post = Пункт
rules-open = Години роботи, якщо не завжди
rules-wait = Очікування, якщо не звичайне
rules-shut = Закрито
rules-more-post = Ще пункт,
rules-post-town = Місто поряд
rules-post-from = Одна країна
rules-post-to = Друга країна
rules-people = Люди й речі
rules-people-usual = як зазвичай
rules-home = Куди повертаються екіпажі машин, що лишаються
rules-home-hint = Місто. Порожнє — хаб, звідки виїжджають.
rules-apart = Ліки й те, що горить
rules-apart-hint = Як їх знає каталог.
rules-apart-yes = Ніколи в одній машині
rules-apart-no = Можна в одній машині
bad-count = Назвіть ціле число від 0 до 40.
bad-day = Назвіть день, який ще не минув.
bad-hours = Пишіть години на зразок 23:00-05:00, від 00:00 до 24:00.
bad-hours-overlap = Два проміжки мають спільний час.
bad-hours-whole-day = Від доби нічого не лишається.
bad-wait = Пишіть очікування в годинах: 4:00, або для кожної частини доби: 06-20 6:00, 20-06 3:00.
bad-wait-too-long = Ніхто не планує більше ніж 240 годин.
bad-wait-gap = Назвіть очікування для кожної години доби.
bad-area = Немає області чи країни з такою назвою. Оберіть зі списку.
bad-area-missing = Назвіть область або країну.
bad-country = Немає країни з такою назвою. Оберіть зі списку.
bad-border = Між ними нікого не перевіряють: пункту пропуску немає.
bad-town = Міста з такою назвою там не знаємо.
bad-towns = Таку назву мають кілька міст. Назвіть інше поблизу.

## History
history-title = Що відбулося
history-lead = Тут нічого ніколи не стирають.
history-home = Відкрити сторінку
history-empty = Про це ще нічого не записано.
event-by = { $actor }, запис { $seq }
fact-hub-opened = Відкрито хаб { $hub }.
fact-group-added = Додано групу { $group }.
fact-list-read = { $count ->
    [one] Імпортовано список: { $count } рядок.
    [few] Імпортовано список: { $count } рядки.
   *[many] Імпортовано список: { $count } рядків.
}
fact-need-raised = Повідомлено потребу: { $amount }.
fact-need-revised = Змінено: { $change }.
fact-need-verified = Перевірено: { $trust }.
fact-need-withdrawn = Відкликано.
fact-needs-joined = { $joined } приєднано до { $kept }.
fact-offer-made = Надійшла пропозиція.
fact-offer-accepted = Пропозицію прийнято.
fact-offer-declined = Пропозицію відхилено з подякою.
fact-lot-taken-in = До { $hub } надійшло: { $amount }.
fact-plan-proposed = План запропоновано.
fact-plan-adopted = План прийнято.
fact-dispatched = З { $hub } до { $to } за накладною { $waybill }.
fact-receipt-reported = Пораховано прибуле за накладною { $waybill }.
fact-handover-reported = { $amount }: передано з { $hub } до { $group }.
fact-count-reported = Пораховано в { $hub }: { $amount }.
fact-report-set-aside = Звіт збережено, на нього має глянути людина.
fact-quarantined = { $amount }: відкладено в { $hub }.
fact-released = { $amount }: повернуто на полицю в { $hub }.
fact-loss-proposed = Запропоновано списати: { $amount }. { $reason }.
fact-loss-confirmed = Списано: { $amount }.
fact-discrepancy-settled = { $amount }: пояснено, з { $from } до { $to }.

## About
about-lead = Потреби, речі й конвої центру допомоги на одній машині.
about-licence = Ліцензія
about-licence-text = Busel — вільна програма за ліцензією GNU Affero General Public License, версія 3 або новіша. Її можна вживати, вивчати, поширювати й покращувати.
about-privacy = Що виходить із цієї машини
about-privacy-text = Нічого. Сторінки нікого не питають, а назви запечатано на диску.
about-sources = Чиї факти й форми всередині
source-places = Місцевості
source-catalogue = Позиції, ваги, одиниці
source-countries = Назви країн
source-roads = Дороги, якщо центр прочитав карту
source-typeface = Шрифт
source-icons = Піктограми

## Trouble
trouble-home = До «Сьогодні»
trouble-reference = Номер { $number }
trouble-not-found = Тут такого немає
trouble-not-found-text = Такої сторінки чи речі немає. Шукайте за назвою або номером.
trouble-stale = Сторінка застаріла
trouble-stale-text = Нічого не змінено. Відкрийте сторінку знову й повторіть.
trouble-too-large = Забагато за один раз
trouble-too-large-text = Файл може мати 64 МБ. Нічого не збережено. Надішліть частинами.
trouble-unreadable = Форму не прочитано
trouble-unreadable-text = Нічого не змінено. Відкрийте сторінку знову й повторіть.
trouble-forgotten = Цей файл забуто
trouble-forgotten-text = Він чекав задовго або вже доданий. Нічого не втрачено. Прочитайте знову.
trouble-broken = Щось зламалося тут, не у вас
trouble-broken-text = Нічого не збережено. Спробуйте ще раз або повідомте номер.

## Values of the domain
priority-p1 = Критично, 72 години
priority-p2 = Терміново, 7 днів
priority-p3 = Звичайно, 30 днів
priority-p4 = Якщо можливо
trust-v0 = Не перевірено
trust-v1 = Передзвонили
trust-v2 = Лист або поручник
trust-v3 = Надійний партнер
substitutes-allowed = Що дозволяє каталог
substitutes-refused = Саме це або нічого
condition-new = Нове
condition-good = Вживане, справне
condition-worn = Зношене, придатне
condition-rags = Лише ганчірʼя
loss-expired = Протерміновано
loss-damaged = Пошкоджено
loss-stolen = Вкрадено
loss-seized = Вилучено владою
loss-destroyed = Знищено ударом
loss-on-the-way = Втрачено в дорозі
loss-wrong-group = Дісталося іншій групі
wearer-adult = для дорослих
wearer-man = чоловіче
wearer-woman = жіноче
wearer-child = дитяче
wearer-boy = для хлопчиків
wearer-girl = для дівчаток
wearer-baby = для немовлят
form-liquid = рідке
form-bar = брусок
form-disposable = одноразове
form-reusable = багаторазове
form-bulk = насипом
form-powder = порошок
form-wet = вологе
form-dry = сухе
size-eu-shoe = EU { $value }
size-uk-shoe = UK { $value }
size-us-shoe = US { $value }
size-foot = стопа { $value } мм
size-plain = { $value }
size-years = { $value } р.
size-months = { $value } міс.
size-nappy = розмір { $value }
unit-piece = { $count ->
    [one] штука
    [few] штуки
   *[many] штук
}
unit-pair = { $count ->
    [one] пара
    [few] пари
   *[many] пар
}
unit-set = { $count ->
    [one] набір
    [few] набори
   *[many] наборів
}
unit-gram = г
unit-kilogram = кг
unit-millilitre = мл
unit-litre = л
unit-cubic-decimetre = дм³
unit-cubic-metre = м³
unit-minor-currency = { $count ->
    [one] найменша монета
    [few] найменші монети
   *[many] найменших монет
}
unit-case = { $count ->
    [one] звернення
    [few] звернення
   *[many] звернень
}
unit-night = { $count ->
    [one] ніч
    [few] ночі
   *[many] ночей
}
unit-consultation = { $count ->
    [one] консультація
    [few] консультації
   *[many] консультацій
}
unit-day = { $count ->
    [one] день
    [few] дні
   *[many] днів
}
unit-hour = { $count ->
    [one] година
    [few] години
   *[many] годин
}
unit-ticket = { $count ->
    [one] квиток
    [few] квитки
   *[many] квитків
}
kind-baby = Для немовлят
kind-boots = Черевики
kind-clothing = Одяг
kind-comfort = Приємні дрібниці
kind-comms = Зв’язок
kind-education = Школа
kind-food = Їжа
kind-fuel = Паливо
kind-household = Для дому
kind-hygiene = Гігієна
kind-medical = Медичні вироби
kind-medicine = Ліки
kind-money = Гроші
kind-pet = Для тварин
kind-power = Енергія і світло
kind-service = Послуги
kind-shelter = Житло
kind-shoes = Взуття
kind-toys = Іграшки та ігри
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
   *[7] нд
}
date-weekday-long = { $weekday ->
    [1] понеділок
    [2] вівторок
    [3] середа
    [4] четвер
    [5] пʼятниця
    [6] субота
   *[7] неділя
}
date-month = { $month ->
    [1] січ.
    [2] лют.
    [3] бер.
    [4] квіт.
    [5] трав.
    [6] черв.
    [7] лип.
    [8] серп.
    [9] вер.
    [10] жовт.
    [11] лист.
   *[12] груд.
}
date-month-long = { $month ->
    [1] січня
    [2] лютого
    [3] березня
    [4] квітня
    [5] травня
    [6] червня
    [7] липня
    [8] серпня
    [9] вересня
    [10] жовтня
    [11] листопада
   *[12] грудня
}

## Why a rule says no
refusal-not-allowed = Ваша роль цього не дозволяє. Нічого не змінено. Зверніться до координатора.
refusal-unknown = { $thing } тут немає. Нічого не змінено. Перевірте номер.
refusal-unknown-item = У каталозі немає «{ $thing }». Нічого не змінено. Оберіть іншу позицію.
refusal-read-before = Цей список уже імпортовано як { $thing }. Нічого не додано двічі.
refusal-empty = Тут нічого немає. Нічого не змінено. Впишіть кількість, більшу за нуль.
refusal-too-many = Понад { $count } рядків. Нічого не змінено. Надішліть частинами.
refusal-too-long = Текст задовгий. Нічого не змінено. Скоротіть його.
refusal-closed = { $thing } уже закрито. Нічого не змінено. Історія лишається.
refusal-itself = Потребу не можна приєднати до неї самої. Нічого не змінено. Оберіть іншу.
refusal-not-the-same = Це дві різні потреби. Нічого не змінено. Лишіть обидві.
refusal-short = { $thing }: там лише { $count }. Нічого не змінено. Перерахуйте або візьміть менше.
refusal-reserved = План тримає { $thing } для інших. Нічого не змінено. Спершу переплануйте.
refusal-expired = { $thing }: термін минув { $day }. Нічого не змінено. Відкладіть.
refusal-to-be-counted = З { $waybill } прийшло більше { $thing }, ніж надіслали: на полиці, мабуть, уже не все. Нічого не змінено. Порахуйте полицю або напишіть, звідки надлишок.
refusal-never-let-out = Дата { $thing } обов’язкова. Нічого не змінено. Видавати можна лише їжу після «краще до», ніколи ліки чи дитяче харчування.
refusal-plan-outdated = Тим часом почав діяти інший план. Нічого не змінено. Переплануйте.
refusal-plan-no-longer-fits = { $thing } змінилося після складання плану. Нічого не змінено. Переплануйте.
refusal-already-in-force = { $thing } уже діє. Нічого робити не треба.
refusal-same-person = Має погодитися інша людина. Нічого не змінено.
refusal-settled = { $thing } уже вирішено. Нічого не змінено.
refusal-no-difference = { $thing } не має розбіжностей. Нічого не змінено.
refusal-not-goods = «{ $thing }» не лежить на полиці. Нічого не змінено.

## What was found in a file
why-unknown-item = «{ $text }» немає в каталозі. Схоже: { $suggestions }.
why-unknown-dual-use = «{ $text }» немає в каталозі й потребує перевірки на вивезення: { $why }. Схоже: { $suggestions }.
why-ambiguous-item = «{ $text }» може означати різне: { $suggestions }. Що саме?
why-no-item = Рядок не каже, про що він.
why-no-amount = Кількості не вказано.
why-unreadable-amount = «{ $text }» не читається як кількість.
why-ambiguous-amount = «{ $text }» можна прочитати двояко: тисячі чи дроби?
why-range-amount = «{ $text }» — діапазон. Скільки треба?
why-negative-amount = «{ $text }» менше за нуль.
why-absurd-amount = «{ $text }» — більше, ніж може бути в списку.
why-date-for-amount = Дата { $text } стоїть на місці кількості.
why-amount-each = «{ $text }» — це на кожного: на скількох?
why-formula-error = У комірці помилка формули { $error }.
why-unclear-shoe-size = Розмір { $size }: британський, американський чи яка довжина стопи?
why-sizes-without-amounts = «{ $text }» — кілька розмірів. Скільки кожного?
why-sizes-do-not-add-up = Розміри в «{ $text }» дають { $sum }, а кількість { $said }.
why-total = Цей рядок — підсумок інших.
why-category-heading = Заголовок для { $category }.
why-heading = Заголовок: «{ $text }».
why-header-again = Шапка таблиці ще раз.
why-decoy = Примітка, а не рядок: «{ $text }».
why-tags = Мітки для машин, що описують стовпці.
why-kept-out = Цьому тут не місце: { $why }.
why-remark = Примітка без позиції чи кількості: «{ $text }».
why-closed = Рядок каже, що його вже закрито: «{ $text }».
why-encoding-assumed = Файл не називає кодування; прочитано як { $encoding }.
why-letters-lost = Не прочитано літер: { $count }.
why-sheet-skipped = Аркуш «{ $sheet }» не прочитано (рядків: { $rows }): прихований або не для вжитку.
why-sheet-without-list = На аркуші «{ $sheet }» немає списку (рядків: { $rows }).
why-no-header = Шапки немає; стовпці визначено за вмістом: { $columns }.
why-column-guessed = Стовпця кількості немає; взято числа під «{ $column }».
why-two-columns = Стовпці «{ $used }» і «{ $other }» про одне; прочитано перший.
why-rows-cut = Прочитано лише перші рядки: { $limit }.
why-sheets-cut = Прочитано лише { $limit } аркушів із { $sheets }. Розділіть файл, щоб прочитати решту.
why-columns-cut = Прочитано лише перші стовпці: { $limit }.
why-text-cut = Комірку обрізано після { $limit } літер.
why-error-beside = У комірці помилка формули { $error }.
why-unit-assumed = Одиниці не вказано; прийнято { $unit }.
why-unknown-unit = «{ $text }» — невідома одиниця.
why-unit-content-unknown = Скільки «{ $item }» в одній одиниці { $unit }?
why-unit-missing = Одиниці не вказано: { $item } не рахують штуками.
why-unit-does-not-fit = { $item } не міряють у { $unit }.
why-units-differ = Кількість каже { $one }, стовпець { $other }; повірено кількості.
why-approximate = «{ $text }» — неточна кількість.
why-multiplied = «{ $text }» прочитано як { $result }.
why-large-amount = { $text } — незвично багато.
why-broken-piece = { $text } того, що рахують цілими.
why-size-assumed = Розмір { $size } прийнято за { $system }.
why-size-unclear = «{ $text }» збережено як розмір своїми словами.
why-spelling-assumed = «{ $text }» прочитано як { $item }.
why-ambiguous-date = Дату «{ $text }» можна прочитати двояко, її лишено відкритою.
why-unreadable-date = «{ $text }» не читається як дата.
why-year-assumed = «{ $text }» прочитано як { $date }.
why-already-expired = Термін { $date } минув.
why-near-duplicate = Те саме в тій самій кількості є і в рядку { $row }.
why-export-check = Потрібна перевірка на вивезення перед кордоном: { $why }.
why-weight-differs = Вага одиниці: { $said } г за списком і { $known } г за каталогом.
why-place-from-title = Місце «{ $place }» взято із заголовка.
why-own-unit = одиницю самої позиції
why-nothing-close = нічого схожого
unreadable-empty = Файл порожній.
unreadable-too-large = Файл більший за 64 МБ. Надішліть частинами.
unreadable-bomb = Файл розгортається в набагато більше, ніж здається.
unreadable-too-many-rows = У таблиці понад 200 000 рядків. Надішліть частинами.
unreadable-password-protected = Файл має пароль. Збережіть його без пароля.
unreadable-cut-off = Бракує кінця файлу. Скопіюйте його знову.
unreadable-pdf = Це PDF. Надішліть таблицю, з якої його зроблено.
unreadable-picture = Це зображення. Надішліть таблицю, яку воно показує.
unreadable-text-document = Це текстовий документ. Скопіюйте таблицю в електронну таблицю.
unreadable-web-page = Це вебсторінка. Відкрийте її в таблицях і збережіть як XLSX.
unreadable-archive = Це архів. Розпакуйте його й надішліть списки.
unreadable-other-spreadsheet = Такі таблиці не читаються. Збережіть як XLSX або CSV.
unreadable-binary = Це не список: ні текст, ні таблиця.
unreadable-broken-json = JSON пошкоджено. Збережіть його знову.
unreadable-not-a-table = JSON не є списком рядків.
unreadable-damaged = Файл пошкоджено. Збережіть його знову.
unreadable-no-list = Ніщо в ньому не схоже на список речей і кількостей.
unreadable-not-opened = Файл не відкривається.
import-known = Про це вже каже { $need }.
import-zero = Нічого не просить.
import-read-before = Цей список уже імпортовано як { $source }. Нічого не додасться.
progress-rows = { $count ->
    [one] Прочитано { $count } рядок
    [few] Прочитано { $count } рядки
   *[many] Прочитано { $count } рядків
}
problem-plan-too-large = Потреб або партій більше, ніж вміщує план.
problem-busy = Busel зайнятий іншими файлами. Нічого не збережено. Спробуйте за хвилину.
at-the-machine = за машиною
until-day = до { $day }
role-admin = Доглядач машини
role-coordinator = Координатор
role-donor-desk = Стіл дарувальників
role-warehouse = Склад
role-driver = Водій
role-hand-out-point = Пункт видачі
role-requester = Просить для групи
role-auditor = Аудитор
role-case-worker = Веде справи людей
role-public = Будь-хто
matter-donors = хто дає
matter-offers = пропозиції
matter-stock = запаси
matter-hubs = склади
matter-groups = групи
matter-names = назви
matter-needs = потреби
matter-contacts = контакт
matter-places = точне місце
matter-routes = шлях колони
matter-plans = плани
matter-lists = списки
matter-waybills = накладні
matter-photos = фото
matter-members = люди центру
matter-trail = слід
matter-safety = безпека
matter-totals = підсумки
fact-member-added = { $who }: тепер у центрі.
fact-granted = Може бути: { $grant }.
fact-taken-back = Більше не може бути: { $grant }.
fact-member-left = { $who }: більше не в центрі.
fact-deed-proposed = Чекає на другу людину: { $deed }.
fact-deed-agreed = Друга людина згодна: { $deed }.
fact-looked = Прочитано: { $matter }.
fact-contact-kept = Контакт записано.
fact-erased = Назви, місця і слова про це знищено. Речі лишилися в книгах.
fact-let-go = Слова, чий час минув, знищено.
fact-other = { $name }
deed-grant = { $who } стає: { $grant }
deed-reset = новий вхід для { $who }
deed-export-people = назви, місця і контакти виходять із центру у файлі
deed-wipe = ключі знищуються, і все разом з ними
refusal-no-reach = «{ $thing }»: потрібне своє місце або останній день. Нічого не змінено. Виберіть.
refusal-past = Цей день минув. Нічого не змінено. Виберіть пізніший.
nav-me = Ви
nav-people = Люди
nav-trail = Слід
nav-safety = Безпека
do-back = Назад
own-nothing = нічого особливого
trouble-shut = Ці двері зачинені
sign-in-title = Увійти
sign-in-lead = Більше нікого не питаємо й адрес не зберігаємо.
sign-in-again = Покажіть ще раз, що це ви
sign-in-again-lead = Те, що ви хочете зробити, не скасуєш, тому питаємо ще раз. Діє п'ять хвилин.
sign-in-passkey = З ключем доступу
sign-in-passkey-hint = Пристрій попросить палець, обличчя або свій код. Нічого вводити не треба.
sign-in-passkey-do = Увійти з ключем
sign-in-passphrase = З фразою і кодом
sign-in-do = Увійти
sign-in-lost = Втратили вхід? Попросіть у координатора нове посилання. Вашу фразу ніхто не прочитає.
passkey-failed = Пристрій не відповів, або ви скасували. Нічого не змінено. Спробуйте ще або іншим способом.
passkey-no-script = Цей браузер без скриптів, а ключу потрібен скрипт. Скористайтеся фразою і кодом.
passkey-lead = Тепер пристрій попросить палець, обличчя або свій код.
door-name = Ім'я для входу
door-passphrase = Фраза
door-code = Код із програми
door-code-hint = Шість цифр. Підійде й запасний код, один раз.
door-nobody = невідомо хто
join-title = Вас запросили
join-lead = За цим посиланням ви зробите свій вхід. Воно діє один раз.
join-demo = Оглянутися в демо
join-demo-lead = Тут нічого справжнього і нічого не захищено. Не пишіть сюди справжніх імен.
join-code = Шість цифр, які вам сказали
join-code-hint = Їх каже вголос той, хто запросив, не в тому чаті, де посилання.
join-do = Далі
join-demo-do = Увійти в демо
join-until = Посилання діє до { $when }.
way-in-title = Зробити вхід
way-in-lead = Виберіть, як ви входитимете. Ключ доступу — найбезпечніше і найшвидше.
way-in-more = Додайте ще один вхід, щоб втрачений пристрій не зачинив вас ззовні.
way-in-passkey = Ключ доступу
way-in-passkey-hint = Він лишається в пристрої або ключі, і його не виманиш. Він лише для цієї адреси.
way-in-label = Як ви називаєте цей пристрій?
way-in-label-hint = Наприклад «телефон». Хто відкриє пристрій, прочитає: без справжніх імен.
way-in-passkey-do = Зробити ключ
way-in-passphrase = Фраза і програма з кодами
way-in-passphrase-hint = Для старих пристроїв, Tor і мереж без імен. Не менше 15 знаків.
way-in-name-hint = Псевдонім. Зберігається так, що прочитати не можна.
way-in-six = Шість слів від цієї машини, якщо хочете:
way-in-passphrase-do = Далі до кодів
code-title = Коди з програми
code-lead = Скануйте програмою для кодів. Показуємо лише зараз.
code-by-hand = Або введіть руками:
code-first = Код, який вона показує зараз
code-do = Готово
recovery-title = Запишіть це
recovery-lead = Кожен код відчиняє один раз, якщо загубиться телефон. Показуємо лише зараз. Тримайте на папері, не біля пристрою.
recovery-done = Записано
sign-out = Вийти
own-sessions = Де ви увійшли
session-passkey = З ключем, з { $when }
session-passphrase = З фразою і кодом, з { $when }
session-demo = За демо-посиланням, з { $when }
session-used = востаннє { $when }
session-here = цей браузер
session-end = Завершити
session-end-others = Завершити всі інші
own-ways = Ваші входи
passkey-since = з { $when }
passkey-suspicious = міг бути скопійований
passkey-remove = Прибрати
own-passphrase = Фраза і коди
own-recovery = Нові запасні коди
own-add-way = Додати вхід
own-change = Змінити фразу
own-current = Теперішня фраза
own-new = Нова фраза
people-lead = Кожен бачить лише те, що треба для роботи.
people-deeds = Чекає на другу людину
deed-agree = Згода
deed-waits = чекає на іншого
deed-by = { $who }, { $when }
people-empty = Ще нікого немає.
person-left = пішов
people-add = Додати людину
people-name = Як ви її звете?
people-name-hint = Псевдонім кращий за ім'я.
person-invite = Зробити посилання
person-may = Може бути
grant-over = Це скінчилося.
grant-take-back = Забрати
grant-title = Щось іще
grant-role = Ким
grant-role-hint = Координатора і доглядача машини підтверджує друга людина.
grant-reach = Де
grant-reach-hint = Склад — одного місця, прохач — однієї групи, водій — однієї накладної.
grant-everywhere = Усюди
grant-until = Останній день
grant-until-hint = В аудитора він є завжди.
grant-do = Дати
person-see-off = Залишає центр
person-see-off-hint = Усі входи відразу припиняються. Зроблене лишається в книгах під номером.
invite-title = Посилання для входу
invite-lead = Для { $who }. Показуємо лише зараз, діє один раз, 48 годин.
invite-link = Надішліть це посилання
invite-code = Скажіть ці цифри вголос
invite-code-hint = Голосом, ніколи не в тому чаті, де посилання.
problem-grant = Виберіть ким, де і до коли. Нічого не змінено.
trail-lead = Хто що зробив і хто що прочитав. Нічого не стирається; імен немає, лише номери.
trail-done = У книгах
trail-door = Біля дверей
group-reach = Де вона і як зв'язатися
group-reach-hint = Від цього може залежати життя. Кожне читання записується з вашим номером.
look-do = Прочитати
look-nothing = Нічого не записано, або знищено.
contact-new = Як з ними зв'язатися
contact-keep = Зберегти контакт
readers-title = Хто це читав
erase-title = Стерти, хто і де це
erase-hint = Назва, місце, контакт і слова знищуються відразу; копії ключів — через 14 днів. Речі лишаються в книгах. Повернути не можна.
erase-do = Стерти назавжди
safety-lead = Що видасть ця машина, якщо її заберуть, і що з цим робити.
safety-well = добре
safety-act = дійте
safety-key = Ключ центру
safety-key-well = Він закритий фразою. Її сила — ваша.
safety-key-act = Він лежить відкрито: хто забере диск, прочитає все. Лише для спроби.
safety-tls = Шлях до браузера
safety-tls-well = Він зашифрований.
safety-tls-act = Він відкритий, тому відповідаємо лише цій машині. Для інших дайте сертифікат.
safety-second = Координатори
safety-second-well = Є друга людина для того, що роблять удвох.
safety-second-act = Якщо менше двох, нема кому погодитися. Додайте ще одного.
safety-auditors = Аудитори зараз
safety-auditors-well = Ззовні ніхто не дивиться.
safety-auditors-act = Хтось ззовні може дивитися. Скінчиться само в останній день.
safety-invites = Посилання, що чекають
safety-invites-well = Жодне посилання не лежить у чаті.
safety-invites-act = Кожне — двері, доки не скористаються або не мине 48 годин. Потрібні й цифри.
safety-sessions = Браузери, де увійшли
safety-sessions-well = Кожен скінчиться сам. Свій завершіть на своїй сторінці.
safety-sessions-act = Кожен скінчиться сам.
safety-audit = Зовнішнього аудиту ще не було
safety-audit-text = Ніхто ззовні не перевіряв цю програму. Не ставте життя лише на неї.
said-passkey-added = Ключ додано.
said-session-ended = Завершено.
said-passkey-removed = Ключ прибрано.
said-passphrase-changed = Фразу змінено. Інші браузери вийшли.
said-member-added = Додано. Тепер скажіть, ким може бути, і зробіть посилання.
said-proposed = Запропоновано. Інша людина має погодитися протягом дня.
said-grant-changed = Змінено. Треба увійти знову.
said-seen-off = Людина пішла. Усі входи припинено.
said-agreed = Ви погодилися.
said-contact-kept = Контакт збережено.
said-erased = Стерто. Речі лишилися в книгах.
door-wrong = Неправильно. Нічого не змінено. Спробуйте ще.
door-wait = Забагато спроб. Зачекайте { $count } с; нікого не блокуємо.
door-expired = Його час минув. Попросіть нове посилання.
door-gone = Такого запрошення немає, або його вже використали. Попросіть нове посилання.
door-no-session = Ніхто не увійшов. Спершу увійдіть.
door-not-fresh = Покажіть ще раз, що це ви.
door-too-short = Фразі треба не менше 15 знаків. Нічого не змінено.
door-too-long = Задовго. Нічого не змінено.
door-too-common = Це швидко вгадають. Візьміть шість слів або щось довше.
door-name-unfit = Таке ім'я не підходить. Візьміть дві чи більше видимі літери.
door-name-taken = З таким ім'ям уже хтось входить. Візьміть інше.
door-label-unfit = Дайте коротку зрозумілу назву.
door-current-needed = Фраза вже є. Змініть її на своїй сторінці.
door-demo-only = Такі посилання працюють лише в демо.
door-last-way = Це ваш останній вхід. Спершу додайте інший.
door-too-many = Уже стільки, скільки можна. Спершу приберіть один.
door-suspicious = Цей ключ могли скопіювати. Він більше нічого не відчиняє. Скажіть координатору.
door-fault = Машина не змогла. Нічого не змінено.
door-log-signed-in-passkey = Вхід із ключем.
door-log-signed-in-passphrase = Вхід із фразою і кодом.
door-log-signed-in-demo = Вхід за демо-посиланням.
door-log-wrong-sign-in = Неправильна спроба входу.
door-log-delayed = Спроба до кінця чекання.
door-log-signed-out = Вихід.
door-log-session-ended = Сеанс завершено.
door-log-invite-made = Запрошено.
door-log-invite-taken = Запрошення прийнято.
door-log-invite-withdrawn = Запрошення відкликано.
door-log-wrong-code = Цифри вголос були неправильні.
door-log-passkey-added = Додано ключ.
door-log-passkey-removed = Ключ прибрано.
door-log-passkey-suspicious = Ключ могли скопіювати. Поговоріть із власником.
door-log-passphrase-set = Фразу задано.
door-log-passphrase-changed = Фразу змінено.
door-log-recovery-used = Використано запасний код.
door-log-recovery-made = Зроблено нові запасні коди.
door-log-forgotten = Усі входи забрано.
door-log-sealed = Центр запечатано.
door-log-unsealed = Центр розпечатано.
door-log-turned-away = Запитано сторінку, яка не для цього учасника.
person-sessions = { $count ->
    [0] ніде не увійшов
    [one] увійшов у { $count } браузері
   *[other] увійшов у { $count } браузерах
}
nav-totals = Підсумки
own-keeping = Про центр
totals-lead = По всьому центру, за речами. Без груп, місць і назв.
totals-empty = Ще нічого не просили і нічого не лежить на полицях.
totals-asked = Попрошено
totals-received = Отримано
totals-road = У дорозі
totals-shelves = На полицях

## Head counts, gauges, forecast

matter-gauges = на скільки вистачить групі
fact-group-stock-reported = Полічено, що має група.
fact-people-counted = Полічено людей групи.
refusal-head-count = Ці числа не сходяться. Нічого не змінено. Перевірте суми.
nav-forecast = Дні наперед
today-fare = Чистота, затишок, ситість
gauge-mark = риска = мета
gauge-clean = Чистота
gauge-comfortable = Затишок
gauge-fed = Ситість
gauge-days = { $count ->
    [one] день
    [few] дні
   *[many] днів
}
gauge-people = % людей
gauge-sentence-people = { $gauge }: { $days } % людей мають найважливіше. Оцінка { $score } зі 100.
gauge-sentence-days = { $days ->
    [one] { $gauge }: { $days } день до кінця найважливішого. Оцінка { $score } зі 100.
    [few] { $gauge }: { $days } дні до кінця найважливішого. Оцінка { $score } зі 100.
   *[many] { $gauge }: { $days } днів до кінця найважливішого. Оцінка { $score } зі 100.
}
gauge-road-days = { $days ->
    [one] З тим, що в дорозі: { $days } день.
    [few] З тим, що в дорозі: { $days } дні.
   *[many] З тим, що в дорозі: { $days } днів.
}
gauge-road-people = З тим, що в дорозі: { $days } %.
gauge-counted = Полічено { $day }
gauge-never-counted = Ще ніхто не рахував
gauge-count-again = Порахуйте знову, востаннє { $day }
gauge-ends = { $line }: до { $day }
gauge-equipped = { $line }: { $share } людей
gauge-all-good = Усе вище мети
line-energy = Їжа
line-protein = Білок
line-drinking-water = Питна вода
line-infant-food = Дитяче харчування
line-bathing-soap = Мило
line-washing = Вологі серветки
line-laundry = Засіб для прання
line-toothpaste = Зубна паста
line-toilet-paper = Туалетний папір
line-razors = Бритви
line-pads = Прокладки
line-incontinence = Урологічні прокладки
line-nappies = Підгузки
line-thermals = Термобілизна
line-outer = Теплі куртки
line-boots = Взуття за розміром
line-sleeping-bag = Місце для сну
line-sleeping-mat = Килимки для сну
line-heat = Паливо
line-power = Світло
line-small-comforts = Чай і кава
line-floor = Місце під дахом
heads-count = { $count ->
    [one] { $count } людина
    [few] { $count } людини
   *[many] { $count } людей
}
heads-counted = { $people }, полічено { $day }
heads-of-kind = { $kind }: { $number }
class-anyone = Люди будь-якого віку
class-man = Чоловіки, 20–59
class-woman = Жінки, 20–59
class-elder = 60 і старші
class-youth = 15–19 років
class-teen = 10–14 років
class-child = 5–9 років
class-toddler = 2–4 роки
class-infant = До 2 років
special-menstruating = Менструюють
special-nappies = У підгузках
special-incontinence = Потребують урологічних прокладок
special-shaving = Голяться
special-pregnant = Вагітні
special-breastfeeding = Годують грудьми
work-light = Легка праця
work-moderate = Середня праця: носити, ходити весь день
work-heavy = Важка праця: копати, будувати
living-sheltered = Захищені від холоду
living-outdoors = Не захищені від холоду
living-degrees = { $degrees } °C
living-no-tap = Немає безпечної питної води з крана
living-no-washing = Немає води для миття
living-burns-fuel = Опалюють привезеним паливом
fare-days = { $count ->
    [one] { $count } день
    [few] { $count } дні
   *[many] { $count } днів
}
fare-days-exact = { $days } дня
fare-people = { $some } з { $all } людей
fare-everybody = усі
fare-nobody-counted = Людей ще не полічено. Для початку досить одного числа.
fare-count-people = Полічити людей
fare-count-store = Полічити, що є
fare-lines = Усі рядки з числами
fare-lines-hint = з чого складається кожна шкала
fare-line = Що
fare-has = Є
fare-road = З тим, що в дорозі
fare-goal = Мета
fare-ends = Закінчиться
fare-when-counted = Полічено
fare-critical = критично
fare-first = Що закінчиться першим і коли
suggest-title = Потреби, які можна заявити
suggest-hint = За нормами, підрахунком і тим, що прибуває. Без вашого підтвердження нічого не просимо.
suggest-do = Підтвердити й заявити
suggest-ends = закінчиться { $day }
suggest-without = є не в усіх
heads-lead = Досить одного числа. Більше чисел — точніші норми. Імен не пишіть.
heads-classes = Скільки людей
heads-classes-hint = Кожна людина лише в одному полі.
heads-specials = З них
heads-specials-hint = Порожньо: оцінимо за віком. Якщо нікого — пишіть 0.
heads-living = Як вони живуть
heads-work = Праця
heads-celsius = Градуси Цельсія, де вони
heads-floor = Квадратні метри під дахом
heads-feet = Розміри взуття і скільки людей мають кожен
heads-do = Зберегти кількість людей
store-lead = Пишіть, що бачите. Порожнє поле — не рахували; 0 — немає. Рядки однієї речі рахуються разом.
store-day = День підрахунку
store-thing = Річ
store-size = Розмір
store-until = Придатне до
store-other = Щось інше
store-do = Зберегти підрахунок
store-last = було { $amount }, { $day }
ahead-title = На скільки наперед
ahead-lead = Бажаний запас, дні доставки і дні про всяк випадок. З них Busel пропонує потреби.
ahead-target = Днів запасу
ahead-delivery = Днів до прибуття
ahead-safety = Днів про всяк випадок
ahead-do = Зберегти
forecast-lead = На скільки вистачить і що просити зараз.
forecast-asks = Що просити в донорів цього місяця
forecast-asks-hint = Суми за всіма групами; жодної не названо. Друкуйте або надсилайте.
forecast-nothing = Просити нічого. Спершу полічіть людей і що вони мають.
forecast-ask = Просимо
forecast-gap = Бракує загалом
forecast-stock = На наших складах
forecast-promised = Обіцяно
forecast-some = спитайте нас скільки
forecast-days = На скільки вистачить кожній групі
forecast-plan = Із планом
forecast-days-hint = Спершу те, що є зараз; нижче — із дорогою та планом.
forecast-uncounted = { $count ->
    [one] { $count } група без підрахунку людей
    [few] { $count } групи без підрахунку людей
   *[many] { $count } груп без підрахунку людей
}
said-people-counted = Кількість людей збережено.
said-store-counted = Підрахунок збережено.
said-needs-raised = Потреби заявлено.
said-nothing-chosen = Нічого не позначено, тож нічого не заявлено.
said-standing-kept = Дні збережено.
problem-degrees = «{ $text }» — не температура. Пишіть цифрами: -5.
problem-number = «{ $text }» — не ціле число. Пишіть цифрами: 84.
problem-feet = «{ $text }» не прочитати. Пишіть розмір і людей: 41-2, 42-5.
problem-size = «{ $text }» — не один розмір. Пишіть як на етикетці: 43 або XL.
problem-nobody-counted = Не вказано жодного числа. Напишіть хоча б одне; 0 — якщо вони пішли.
problem-nothing-counted = Не вказано жодної кількості. Напишіть хоча б одну; 0 — теж.
fact-standing-kept = Встановлено запас наперед: { $line }.
refusal-too-many-days = Днів — від 1 до { $count }. Нічого не змінено. Напишіть менше.
norms-title = Норми і звідки вони
norms-lead = Скільки потрібно людям. Центр із кращими даними може їх виправити.
norm-when = Коли
norm-source = Джерело
norm-to-have = мати
norm-each-kilocalorie = на кожну кілокалорію
norm-kilocalories = { $number } ккал
norm-grams = { $number } г
norm-megajoules = { $number } МДж
norm-square-metres = { $number } м²
norm-lamps = лампи: { $number }
norm-cups = чашки: { $number }
norm-covers = спальники чи ковдри: { $number }
norm-cold = жовтень – квітень
norm-per-degree = за кожен градус нижче 20 °C, без захисту
norm-sourced = Є джерело
norm-recalled = Не перевірено
norm-conflict = Джерела розходяться
norm-assumption = Наше припущення
norm-days = { $count ->
    [one] за { $count } день
    [few] за { $count } дні
   *[many] за { $count } днів
}

## The page of a sealed centre
locked-title = Цей центр запечатано
locked-lead = Нічого з нього не відкрито. Його знову відкриє парольна фраза.
locked-lead-two = Нічого з нього не відкрито. Відкрити його знову можуть лише двоє людей, кожна зі своєю парольною фразою.
locked-lead-identity = Нічого з нього не відкрито. Його відкривають ключем власника на машині, де він працює.
locked-lead-nobody = Ключа тут більше немає. Цей центр ніхто не відкриє.
locked-passphrase = Парольна фраза
locked-second-person = Парольна фраза другої людини
locked-first-person = Парольна фраза першої людини
locked-may-wait = Поки що може лишитися порожнім: перша людина може підійти пізніше.
locked-open = Відкрити центр
locked-opening = Центр відкривається. Сторінки повернуться за кілька секунд.
locked-half = Парольна фраза другої людини правильна. Тепер фраза першої, протягом десяти хвилин.
locked-wrong = Ця парольна фраза не відкриває центр.
locked-too-soon = Це було зарано після хибної спроби.
locked-wait = { $count ->
    [one] Спробуйте знову через { $count } секунду.
    [few] Спробуйте знову через { $count } секунди.
    [many] Спробуйте знову через { $count } секунд.
   *[other] Спробуйте знову через { $count } секунди.
}
locked-busy = Саме перевіряється інша спроба. Спробуйте знову за мить.
locked-broken = Файл ключа не читається. Нічого не змінено.
seal-key-is-bare = Ключ лежить незахищений: запечатування нічого б не захистило.
seal-do = Запечатати
seal-hint = Одразу зачиняє центр; фраза відчинить знову
seal-done = Центр запечатується. У пам'яті нічого не залишиться. Фраза відчинить його знову.
deed-do = Зробити зараз
deed-wipe-done = Ключі знищено
deed-wipe-done-text = Цей центр ніхто більше не відчинить. Старі блоки диска можуть лишитися; знищте диск, якщо треба певність.
deeds-title = Що роблять удвох
deeds-hint = Ви пропонуєте, інший погоджується протягом дня, потім ви робите.
deeds-export = Винести назви й контакти
deeds-wipe = Знищити ключі
safety-two-persons = Відчиняють двоє
safety-two-persons-well = Одну людину не змусять відчинити.
safety-two-persons-act = Одну людину можуть змусити відчинити. Це змінює `busel key two-persons`.
safety-swap = Файл підкачки машини
safety-swap-well = Його немає, або він зашифрований.
safety-swap-act = Те, що в пам'яті, потім можуть знайти на диску. Вимкніть підкачку.
safety-process = Програма в роботі
safety-process-well = Падіння не пише пам'ять на диск, інші програми не зазирнуть.
safety-process-act = Ця машина не дає програмі зачинитися. Спитайте доглядача машини.
safety-backup = Остання копія
safety-backup-well = Їй менше тижня.
safety-backup-act = За цей тиждень на цій машині немає. Зробіть: `busel backup`.

# Фото
photos-title = Фото
photos-none = Фото поки немає.
photo-alt = Фото { $number }
photo-new = Нове фото
photo-hint = JPEG, PNG, WebP або GIF, до 20 МБ. Зберігаються лише пікселі: ні місця, ні часу, ні назви телефону. Обличчя, номери машин і вивіски лишаються: сховайте їх.
photo-keep = Додати фото
photo-blur = Сховати частини, видалити
photo-blur-title = Сховати частини фото
photo-blur-lead = Сховане не можна повернути, а попереднє фото знищується. Погляньте й на те, що поруч: воно може видати місце.
photo-done = Готово
photo-hide = Оберіть, що сховати
photo-hide-hint = Поля, що торкаються, ховаються разом, одним прямокутником.
photo-before = Фото, яке зберігається зараз
photo-field = рядок { $row }, стовпець { $column }
photo-blur-do = Сховати обрані поля
photo-drop = Видалити фото
photo-drop-hint = Фото знищується відразу; копії — через 14 днів. Повернути не можна.
photo-no-field = Оберіть хоча б одне поле. Нічого не змінено.
photo-too-large = Фото більше за 20 МБ. Нічого не збережено. Надішліть менше.
photo-too-many-pixels = У фото понад 40 мільйонів пікселів. Нічого не збережено. Надішліть менше.
photo-heic = Це HEIC або AVIF. Нічого не збережено. Налаштуйте телефон на JPEG (на iPhone: Камера, Формати, Найсумісніший) і надішліть ще раз.
photo-unknown = Таке зображення тут не читається. Нічого не збережено. Надішліть JPEG, PNG, WebP або GIF.
photo-cut-off = Бракує кінця файлу. Нічого не збережено. Надішліть ще раз.
photo-damaged = Зображення пошкоджене. Нічого не збережено. Надішліть інше.
photo-too-busy = Уже чекає забагато фото. Нічого не збережено. Спробуйте за хвилину.
photo-took-too-long = Зображення оброблялося надто довго. Нічого не збережено. Надішліть менше.
photo-too-many-areas = Забагато, щоб сховати за один раз. Нічого не змінено. Оберіть менше полів.
photo-not-clean = Зображення не вдалося очистити. Нічого не збережено. Скажіть тому, хто веде цей центр.
said-photo-kept = Фото збережено. Погляньте, чи не треба щось на ньому сховати.
said-photo-blurred = Сховано, попереднє фото знищено. Погляньте, чи достатньо.
said-photo-dropped = Фото видалено.
fact-photo-kept = Збережено фото.
fact-photo-dropped = Фото знищено.
refusal-no-such-photo = Такого фото тут немає. Нічого не змінено.
refusal-too-many-photos = Уже є { $count } фото. Нічого не збережено. Спершу видаліть одне.
problem-at-work = Людина ще працює тут. Спершу попрощайтеся. Нічого не змінено.
person-erase-hint = Ім'я знищується відразу; копії ключів — через 14 днів. Зроблене лишається під номером. Повернути не можна.

## Offers and links
nav-offers = Пропозиції
nav-calls = Заклики
nav-purchases = Закупівлі
offers-lead = Що люди готові дати. Нічого не наше, доки не прибуло.
offers-new = Нові
offers-coming = Мають прибути
offers-overdue = Прострочені
offers-empty = Тут немає пропозицій. Дайте людям посилання нижче.
do-add-offer = Додати пропозицію
col-offer = Пропозиція
col-fits = Пасує
col-state = Стан
offer-country = Країна
offer-not-sorted = Ще не визначено, що це
offer-state-offered = Нова
offer-state-asked = Питаємо дарувальника
offer-state-accepted = Прийнято
offer-state-promised = Обіцяно
offer-state-overdue = Прострочено
offer-state-arrived = Прибуло
offer-state-declined = Відхилено з подякою
offer-state-taken-back = Забрано назад
offer-state-lapsed = Минув час
offer-answer = Відповісти
offer-how-much = Скільки приймаємо
offer-how-much-hint = Усе або частину.
do-accept = Прийняти
do-decline = Відхилити з подякою
offer-matches = Відкриті потреби, яким пасує
offer-no-match = Зараз цього не просить жодна відкрита потреба.
match-covers-all = покриває все, чого бракує
match-covers = покриває { $amount }
match-exactly = Пасує
match-one-up = На розмір більше
match-look = Спершу погляньте
match-instead = Замість неї
offer-came = Прибуло
offer-how-much-came = Скільки прибуло
offer-where-came = Куди
offer-no-hub = Не до нашого хабу
do-came = Воно тут
offer-promise = Коли прибуде
offer-promised = Обіцяно на
do-promise = Зберегти день
offer-letters = Що написано
offer-no-words = До неї нічого не написано.
offer-asked = Ми запитали
offer-replied = Дарувальник написав
offer-question = Запитання до дарувальника
offer-question-hint = Його видно за приватним посиланням. Не називайте людей і місць.
do-ask-donor = Запитати
offer-made = Запропоновано
offer-condition = Стан речі
offer-expiry = Вжити до
offer-beds = Ліжок
offer-from = Перша ніч
offer-nights-until = Остання ніч
offer-until = Дійсна до
offer-donor = Код дарувальника
offer-call = Відповідь на заклик
offer-welcome = Прийнято
offer-arrived = Прибуло
offer-unspent = Ще не витрачено
offer-place = Де можна забрати
offer-place-hint = Це може привести до дарувальника. Записуємо, хто читав.
offer-papers = Документи на машину
offer-papers-hint = Жодна машина не їде без названого набувача.
paper-registration = Реєстрація і власник
paper-deregistration = Знято з обліку для вивезення
paper-insurance = Страхування на весь шлях
paper-gift-letter = Лист про дарування, безоплатно
paper-final-recipient = Названий набувач
paper-inspection = Технічний огляд
offer-sort = Що це
offer-take-back = Забрати назад
offer-take-back-hint = Натисніть, якщо дарувальник передумав. Його слова й фото буде знищено.
do-take-back = Забрати назад
give-page = Сторінка для всіх
give-page-open = Кожен із цим посиланням може щось запропонувати без облікового запису.
give-page-closed = Зараз ніхто ззовні не може нічого запропонувати.
give-page-link = Посилання для всіх
give-page-close = Закрити сторінку
give-page-do-open = Відкрити сторінку
calls-lead = Скажіть, що збирає конвой і до якого дня. Це видно всім.
calls-empty = Закликів ще немає. Створіть нижче.
call-over = Завершено
call-end = Завершити зараз
call-new = Новий заклик
call-hint = Він показує речі, кількість і день. Без місць і людей.
call-until = Останній день для пропозицій
call-plan = Для конвою за планом
call-no-plan = Без плану
call-do = Оголосити заклик
purchases-lead = Що купуємо, бо ніхто не дає. Платять грошові пожертви.
purchases-empty = Нічого не треба купувати.
purchase-price = Ціна за все
purchase-for = Для потреб
purchase-for-hint = Їхні номери, як-от N-12, N-14.
purchase-by = Хто просить
purchase-from = Сплачено з
purchase-second = Це понад межу. Погодитися має інша людина.
purchase-no-gift = Грошей у цій валюті немає. Решта надійде з іншого джерела.
purchase-gifts-hint = Скажіть, скільки платить кожна пожертва. Решта — з іншого джерела.
do-approve-purchase = Погодити
do-buy = Куплено
do-drop-purchase = Не купувати
purchase-new = Купити щось
need-buy = Купити за грошові дари
purchase-shop = Крамниця
purchase-do = Попросити купити
purchase-limit = Коли потрібні двоє
purchase-limit-label = Понад цю ціну погоджує інша людина
purchase-limit-hint = Цілими одиницями будь-якої валюти, наприклад 200.
purchase-wanted = Чекає на згоду
purchase-approved = Можна купувати
purchase-paid = Куплено
purchase-received = Отримано
purchase-dropped = Скасовано
give-title = Подарувати щось
give-lead = Без імені, облікового запису й пошти. Отримаєте приватне посилання.
give-desk-lead = Запишіть, що вам сказали. Досить коду, ніколи не імʼя.
give-what-sort = Який дарунок
give-goods = Речі
give-money = Гроші
give-hosting = Ночівля
give-service = Допомога
give-vehicle = Машина
give-call = Збираємо до { $day }
give-this = Дати це
give-answers-call = Дякуємо. Це відповідь на наш заклик до { $day }.
give-call-over = Цей заклик завершено. Ви все одно можете це запропонувати.
give-item = Що
give-item-hint = Своїми словами. Перепитаємо, якщо не зрозуміємо.
give-how-many = Скільки
give-how-much = Скільки
give-currency = Валюта
give-size = Розмір
give-beds = Скільки ліжок
give-no-country = Не хочу казати
give-until = До якого дня дійсно
give-more = Сказати більше
give-no-condition = Не вказано
give-place-hint = Людне місце зустрічі безпечніше за вашу адресу.
give-words = Ще щось
give-words-hint = Будь ласка, без імен і телефонів.
give-do = Запропонувати
give-safe = Ми зберігаємо лише написане тут, нічого про вас чи пристрій.
given-thanks = Дякуємо. Ваша пропозиція в нас.
given-next = Відповімо за вашим приватним посиланням. Загляньте за кілька днів.
given-keep = Збережіть це, ми не зможемо надіслати знову
given-link = Ваше приватне посилання
given-keep-hint = Хто має посилання, бачить пропозицію. Якщо це небезпечно, не зберігайте.
given-open = Відкрити зараз
given-title = Ваш дарунок
given-offered = Пропозиція в нас. Ще ніхто не відповів. Загляньте за кілька днів.
given-asked = Маємо запитання. Дайте відповідь нижче.
given-accepted = Так, дуже просимо. Ми раді.
given-promised = Так, просимо. Чекаємо в день, указаний нижче.
given-overdue = Ми ще чекаємо. Якщо передумали, заберіть назад.
given-arrived = Прибуло. Дякуємо.
given-declined = Дякуємо. Зараз не можемо прийняти, але вдячні за пропозицію.
given-taken-back = Ви забрали її назад.
given-lapsed = Час минув. Запропонуйте знову, якщо ще дійсно.
given-questions = Наші запитання
given-your-reply = Ваша відповідь
given-reply = Ваша відповідь
given-do-reply = Надіслати відповідь
given-you-wrote = Ви написали
given-photos-title = Фото
given-photo = Додати фото
given-photo-hint = Ми прибираємо місце, час і камеру. Не показуйте облич.
given-photo-do = Надіслати фото
given-take-back-hint = Ваші слова, фото й посилання буде знищено. Повернути їх неможливо.
given-only-you = Посилання лише у вас. Ми не знаємо, хто його відкриває.
given-gone = Ви забрали пропозицію назад
given-gone-text = Ваші слова й фото знищено. Посилання більше не діє. Дякуємо.
given-forget = Попросити забути про вас
given-forget-hint = Ваші слова, контакт, фото й посилання буде знищено. Те, що ви дали, лишиться в книгах без вас.
given-forget-sure = Ви певні? Ніхто не зможе цього повернути, і цієї сторінки більше не буде.
given-do-forget = Забудьте мене
given-do-not-forget = Лишити як є
given-forgotten = Про вас забуто
given-forgotten-text = Ваші слова, контакт і фото тут знищено. Те, що ви дали, лишається без вас. Посилання більше не діє. Дякуємо.
given-forgotten-copies = Копії, зроблені раніше, теж не зможуть цього повернути, починаючи з { $day }.
ask-lead = Просіть, що потрібно. Скажіть, що прибуло.
ask-need = Нам щось потрібно
ask-coming = У дорозі до вас
ask-got = Ми отримали
ask-got-some = Чогось бракує
ask-asked = Що ви просили
ask-nothing = Немає відкритих потреб.
ask-until = Посилання діє до { $day }. Нікому його не показуйте.
ask-back = Назад
ask-choose-lead = Скажіть, скільки чого. Потім натисніть велику кнопку.
ask-usual = Звичний список
ask-less = На один менше: { $thing }
ask-more = На один більше: { $thing }
ask-other = Щось інше
ask-urgent = Не може чекати тиждень
ask-words = Слово про це
ask-words-hint = Будь ласка, без імен.
ask-do = Попросити
ask-count = Що прибуло
ask-count-lead = Полічіть і запишіть числа. Чого бракує, ми пошукаємо.
ask-sent = Надіслано: { $amount }
ask-good = Цілі
ask-damaged = Пошкоджені
ask-count-do = Це прибуло
link-title = Власне посилання групи
link-hint = За ним група просить і каже, що прибуло, без облікового запису.
link-until = Воно діє до { $day }.
link-make = Створити посилання
link-renew = Створити нове; старе припинить діяти
link-end = Припинити посилання
link-made-lead = Надрукуйте або передайте з рук у руки. Показуємо лише зараз.
link-for = Посилання групи
link-once = Хто його має, може просити за цю групу й за жодну іншу.
link-back = Назад до групи
link-ended = Це посилання більше не діє
link-ended-text = Це посилання більше не діє. Запитайте в центру, який його дав.
by-link-of-group = посилання групи { $group }
by-link-of-offer = дарувальник { $offer }
role-donor = Дарувальник
fact-offer-asked-back = Дарувальника запитано.
fact-offer-replied = Дарувальник відповів.
fact-offer-promised = Обіцяно на { $day }.
fact-offer-taken-back = Її забрано назад. Слова й фото знищено.
fact-came-otherwise = { $amount } з { $of } прийшло з { $waybill } як { $thing }: відтоді { $lot }.
fact-lot-let-out = Її дозволено видавати після «краще до».
fact-donor-forgotten = Про того, хто дав, забуто на власне прохання. Слова й фото знищено.
fact-offer-sorted = Визначено як { $thing }.
fact-papers-seen = Переглянуто документи.
fact-offer-came = { $offer } прибула як { $lot }.
fact-offer-came-itself = { $offer } прибула.
fact-call-opened = Оголошено заклик, до { $day }.
fact-call-ended = Заклик завершено.
fact-purchase-wanted = Просять купити: { $thing }.
fact-purchase-approved = Закупівлю погоджено.
fact-purchase-paid = { $purchase } куплено.
fact-purchase-dropped = Закупівлю скасовано.
fact-purchase-came = { $purchase } прибуло.
fact-rule-set = Правило центру змінено.
fact-link-made = Група отримала посилання, до { $day }.
fact-link-ended = Посилання групи припинено.
refusal-more-than-offered = { $thing }: стільки немає. Нічого не змінено. Напишіть менше число.
refusal-not-covered = { $thing } стільки не має. Нічого не витрачено. Оберіть іншу пожертву.
refusal-not-yet = { $thing }: ще зарано. Нічого не змінено. Спершу зробіть попередній крок.
problem-count = Напишіть число в кожному рядку. Нічого не змінено.
problem-needs = «{ $text }» не називає потреби. Пишіть номери, як-от N-12.
problem-not-sorted = Спершу вкажіть, що це, у «Що це».
problem-nothing-asked = Оберіть хоча б одне. Нічого не надіслано.
problem-too-many = Зараз пише багато людей. Ваш текст тут. Надішліть за хвилину.
problem-what = Скажіть, що ви дали б. Нічого не надіслано.
said-offer-added = Пропозицію додано.
said-offer-accepted = Прийнято. Дарувальник побачить це за посиланням.
said-offer-declined = Відхилено з подякою. Дарувальник побачить це за посиланням.
said-offer-asked = Ваше запитання — за посиланням дарувальника.
said-offer-promised = День збережено.
said-offer-taken-back = Забрано назад. Слова й фото дарувальника знищено.
said-offer-sorted = Збережено. Поруч показано потреби, яким пасує.
said-offer-papers = Документи збережено.
said-offer-came = Записано в облік.
said-page-opened = Сторінку відкрито для всіх.
said-page-closed = Сторінку закрито. Зроблені пропозиції лишаються.
said-call-opened = Заклик видно всім.
said-call-ended = Заклик завершено. Пропозиції лишаються.
said-purchase-wanted = Збережено. Чекає на згоду.
said-purchase-approved = Погоджено. Можна купувати.
said-purchase-paid = Записано як куплене.
said-purchase-dropped = Скасовано. Нічого не витрачено.
said-purchase-came = Воно на полиці.
said-limit-set = Межу збережено.
said-link-ended = Посилання більше не діє.
said-asked = Ваш список у нас. Його перегляне людина.
said-got = Дякуємо. Записано.
said-replied = Дякуємо. Ваша відповідь у нас.
offers-beside = Поруч із пропозиціями
ask-people = Скільки вас
ask-ended = Подивіться, будь ласка, на те, що маєте
ask-look-at-date = Подивіться на дату: { $thing }. У частини термін минув { $day }. Не їжте і не вживайте їх.
ask-look-at-goods = Подивіться: { $thing }. Частина виявилася протермінованою. Не їжте і не вживайте те, що виглядає старим.
offer-fits = { $count ->
    [one] { $count } потребі
    [few] { $count } потребам
   *[many] { $count } потребам
}
call-answers = { $count ->
    [one] { $count } пропозиція
    [few] { $count } пропозиції
   *[many] { $count } пропозицій
}
given-photos = { $count ->
    [one] { $count } фото з 5
    [few] { $count } фото з 5
   *[many] { $count } фото з 5
}
## Needs: checked, confirmed, compared; what is better not brought; keys
said-need-confirmed = Потреба чинна. Її знову враховано в плані.
said-need-reopened = Скасовано. Потреба знову відкрита.
said-needs-apart = Залишено окремо. Їх більше не пропонуватимуть об’єднати.
said-flag-dismissed = Переглянуто. Вашу причину збережено.
said-unwanted-added = Додано. Це бачать усі, хто тут працює.
said-unwanted-removed = Прибрано. Це знову можна привозити.
task-lapsed = { $count ->
    [one] { $count } потреба втратила чинність
    [few] { $count } потреби втратили чинність
   *[many] { $count } потреб втратили чинність
}
task-lapsed-more = Надто довго ніхто не підтверджував. Запитайте, тоді підтвердьте.
task-flagged = { $count ->
    [one] { $count } потребу варто переглянути
    [few] { $count } потреби варто переглянути
   *[many] { $count } потреб варто переглянути
}
task-flagged-more = Щось незвичне. Ні в чому не відмовлено; вирішує людина.
do-ask-again = Запитати ще раз
do-confirm = Досі потрібно
do-dismiss = Усе гаразд
do-part = Роз’єднати
do-apart = Це дві різні
do-send-to-plan = До плану
do-welcome = Знову можна
do-ask-not-to-bring = Просити не привозити
show-lapsing = Втрачають чинність
show-twins = Можливо, те саме
show-flagged = Переглянути
sort-label = У якому порядку
sort-urgency = Спершу найтерміновіші
sort-day = За потрібним днем
sort-thing = За назвою
sort-group = За групою
sort-cover = Спершу найменш покриті
sort-newest = Спершу найновіші
all-regions = Усі області
col-region = Область
col-do = Що зробити
need-lapsed = Втратила чинність
need-same-as = Те саме, що { $need }?
need-flagged = Перегляньте
need-stands-until = Чинна до { $day }
need-unwanted = Ми просимо цього не привозити.
need-flags = Зверніть увагу
need-flags-hint = Ні в чому не відмовлено. З’ясуйте, тоді поясніть, чому все гаразд, або відкличте потребу.
flag-why = Чому все гаразд
need-joined-here = { $need } об’єднано з нею
need-twins-hint = Від 75 зі 100 ми запитуємо. Об’єднує лише людина.
need-confirm = Чи це досі потрібно?
need-confirm-hint = Запитайте групу. Непідтверджена потреба втрачає чинність і не планується.
way-call-back = Передзвонили на номер, відомий раніше
way-call-back-read = Прочитайте номер на сторінці групи. Читання записується.
way-no-contact = До цієї потреби номера не було. Потрібен лист або поручитель.
way-referee = Поручається той, кого ми знаємо
way-who = Хто поручається
way-letter = Лист із печаткою
way-letter-text = Його номер або текст; зберігається лише відбиток
way-dated = День на листі
way-partner = Партнер із чистими розписками
way-nothing = Ніхто не знає; це лише текст
proof-nothing = лише текст
proof-call-back = передзвонили на відомий номер
proof-letter = лист від { $day }
proof-referee = поручається знайома нам людина
proof-partner = { $count ->
    [one] { $count } чиста розписка
    [few] { $count } чисті розписки
   *[many] { $count } чистих розписок
}
twin-score = Схожість { $percent }
twin-item = Річ і розмір
twin-who = Група, контакт або місце
twin-quantity = Кількість
twin-text = Слова
flag-above-norm = Більш ніж у півтора раза понад норму на стільки людей
flag-shared-contact = Інша група має той самий контакт
flag-no-receipt = Третя потреба або більше, а розписок ще немає
flag-unknown-receiver = Речі їдуть до групи, якої тут ніхто не знає
flag-wants-proof = Критичне, важке або транспорт: потрібен лист чи поручитель
flag-call-back = Обрано жеребом: зателефонуйте й спитайте, чи доїхало
unwanted-title = Прохання не привозити
unwanted-lead = Скажіть дарувальникам, перш ніж пакуватимуть. У кожного є причина, а часом і термін.
unwanted-empty = Список порожній. Усе, про що просять, потрібне.
unwanted-add = Додати до списку
unwanted-until = До якого дня
unwanted-since = Від { $day }
unwanted-asked = { $count ->
    [one] { $count } відкрита потреба просить це
    [few] { $count } відкриті потреби просять це
   *[many] { $count } відкритих потреб просять це
}
unwanted-enough = Цього більше, ніж просять.
unwanted-no-room = Для цього немає місця.
unwanted-spoils = Воно псується в дорозі.
unwanted-border = Це не пропускають через кордон.
unwanted-harmful = Це може зашкодити людям.
unwanted-buy-there = Це краще купити на місці.
needs-closed-now = { $count ->
    [one] Закрито { $count } потребу.
    [few] Закрито { $count } потреби.
   *[many] Закрито { $count } потреб.
}
problem-who = Нікого не названо. Нічого не змінено. Напишіть, хто поручається.
problem-letter = Бракує тексту листа або дня. Нічого не змінено. Напишіть обидва.
problem-way = Нічого не змінено. Оберіть, звідки ви це знаєте.
problem-why = Причини ще немає. Нічого не змінено. Напишіть, чому все гаразд.
problem-reason = Оберіть причину зі списку. Нічого не змінено.
problem-changed-meanwhile = { $who }: зміна цієї потреби { $when }. Ваш текст нижче; оберіть, що залишити.
ago-now = щойно
ago-minutes = { $count ->
    [one] { $count } хвилину тому
    [few] { $count } хвилини тому
   *[many] { $count } хвилин тому
}
ago-hours = { $count ->
    [one] { $count } годину тому
    [few] { $count } години тому
   *[many] { $count } годин тому
}
refusal-changed-meanwhile = { $thing } тим часом змінили. Нічого не змінено. Перегляньте ще раз.
refusal-number-not-known = До { $thing } номера не знали. Нічого не змінено. Потрібен лист або поручитель.
refusal-no-partner = { $thing } ще не має трьох чистих розписок. Нічого не змінено. Оберіть інший шлях.
refusal-still-open = { $thing } відкрита. Скасовувати нічого.
refusal-early = Цей день ще не настав. Нічого не змінено. Оберіть раніший.
fact-need-confirmed = Запитали: досі потрібно.
fact-need-reopened = Відкрито знову.
fact-needs-told-apart = { $one } і { $other } — дві різні потреби.
fact-flag-dismissed = Переглянуто, усе гаразд: { $flag }.
fact-asked-not-to-bring = Просимо не привозити: { $thing }.
fact-welcomed-again = Знову можна привозити: { $thing }.
fact-proof = Звідки знаємо
find-papers = Документи й пропозиції
find-waybill = Накладна
find-offer = Пропозиція
keys-title = Клавіші
keys-close = Закрити
keys-find = Знайти будь-що
keys-step = Наступний або попередній рядок
keys-tick = Обрати цей рядок
keys-help = Показати або сховати клавіші
## Reports that wait for a person
aside-title = Звіти, що чекають
aside-lead = Хтось повідомив те, чого облік ще не вміщає. Нічого не втрачено.
aside-empty = Жоден звіт не чекає.
aside-one = Звіт { $id }
aside-waits = Чекає на людину
aside-is-closed = Закрито
aside-ready = Тепер можна виконати
aside-told = Що повідомлено
aside-by = Хто повідомив
aside-happened = Коли це сталося
aside-recorded = Записано
aside-why = Чому чекає
aside-why-unknown = Він називає те, чого немає в обліку.
aside-why-received = Цю накладну вже отримано раніше.
aside-signed = { $actor }, { $when }
aside-names = Що він називає
aside-known = є в обліку
aside-unknown = немає в обліку
aside-carry-out = Виконати
aside-carry-out-hint = Усе, що він називає, тепер є в обліку. Рахується з моменту, коли це сталося.
aside-not-yet = Чогось із названого досі немає в обліку. Спершу додайте це або закрийте звіт.
aside-received-hint = Діє перше отримання. Якщо кількості різняться, перелічіть ще раз на місці й закрийте цей звіт.
do-carry-out = Виконати зараз
aside-close = Закрити
aside-close-hint = Нічого не рухається. Повідомлене лишається тут разом із вашими словами.
aside-close-why = Чому більше нічого не треба робити
do-close-aside = Закрити звіт
aside-was-closed = Закрито зі словами
aside-was-carried-out = Виконано
said-aside-carried-out = Виконано. Тепер це є в обліку.
said-aside-closed = Звіт закрито. Ваші слова збережено разом із ним.
problem-aside-why = Причини ще немає. Нічого не змінено. Напишіть, чому більше нічого не треба робити.
refusal-still-aside = { $thing } ще не можна виконати. Нічого не змінено. Погляньте, що він називає.
fact-aside-closed = Звіт закрито, з причиною.
fact-aside-carried-out = Звіт виконано.
aside-why-blank = Він називає етикетку, якої немає на жодній коробці.
aside-why-ended = Він називає коробку, яку розділили, обʼєднали або спорожнили.
aside-ended-hint = Цієї коробки вже немає. Зʼясуйте, чим вона стала, і закрийте звіт.
aside-why-pallet = Він рахує палету, а на ній стоять коробки.
aside-pallet-hint = Порахуйте коробки на ній по одній, потім закрийте звіт.

## Forms that are too long, and choices that are none
trouble-too-much = Забагато для однієї форми
trouble-too-much-text = Нічого не змінено. Написане вами лишилося на попередній сторінці: поверніться туди. Потім надішліть менше за раз.
problem-form-too-long = Забагато для однієї форми. Нічого не змінено. Скоротіть або надішліть частинами.
problem-choice = Виберіть щось зі списку. Нічого не збережено.

## Lists of what one row of Today tells
only-all = Показати все
road-all = Усе, що в дорозі
road-empty = Нічого немає в дорозі.
flow-regions = За регіонами: звідти, через нього або туди
flow-until = { $way }, до { $day }
plan-only = Складено лише для вибраних потреб: { $count }.
plan-whole = Усе, щоб надрукувати

## Reports and pictures
nav-reports = Звіти
nav-pictures = Картини
matter-reports = звіти
reports-lead = Як іде робота, місяць за місяцем. Кожне число веде до того, що за ним стоїть.
reports-month = Місяць
reports-span = Скільки місяців
report-months = { $count ->
    [one] { $count } місяць
    [few] { $count } місяці
   *[many] { $count } місяців
}
report-month = { $month } { $year }
month-name = { $month ->
    [1] Січень
    [2] Лютий
    [3] Березень
    [4] Квітень
    [5] Травень
    [6] Червень
    [7] Липень
    [8] Серпень
    [9] Вересень
    [10] Жовтень
    [11] Листопад
   *[12] Грудень
}
reports-origin = Країна походження
reports-all-origins = Усі країни
report-origin-unknown = Країна невідома
report-region-unknown = Регіон невідомий
reports-region = Регіон
reports-measures = Показники
reports-measure = Показник
reports-before = Раніше
report-trend = 12 місяців
report-trend-told = { $from }: { $first }. { $until }: { $last }.
reports-losses = Що втрачено й чому
reports-reason = Причина
reports-often = Скільки разів
reports-weight = Вага
report-loss-on-the-way = { $reason }, у дорозі
report-times = { $count ->
    [one] { $count } раз
    [few] { $count } рази
   *[many] { $count } разів
}
reports-goods = Речі за видом, походженням і місяцем
reports-goods-empty = У ці місяці нічого не прийшло, не передано й не втрачено.
reports-item = Позиція
reports-lost = Втрачено
reports-behind = Що за цим стоїть
reports-behind-empty = За цим числом нічого немає. Оберіть інші місяці.
reports-day = День
reports-what = Що
reports-amount = Скільки
reports-to = Кому
reports-counts = Як рахується
report-withheld = { $count ->
    [one] Ще { $count } рядок пораховано, але ваша роль його не бачить.
    [few] Ще { $count } рядки пораховано, але ваша роль їх не бачить.
   *[many] Ще { $count } рядків пораховано, але ваша роль їх не бачить.
}
report-of = { $part } з { $whole }
report-needs = Потреби: { $of }
report-by-weight = За вагою { $share }: { $of }
report-nine-of-ten = Дев'ять із десяти: до { $wait }
report-handovers = { $count ->
    [one] { $count } передача
    [few] { $count } передачі
   *[many] { $count } передач
}
report-gifts = { $count ->
    [one] { $count } пожертва
    [few] { $count } пожертви
   *[many] { $count } пожертв
}
report-lots = { $count ->
    [one] { $count } партія
    [few] { $count } партії
   *[many] { $count } партій
}
report-unknown = { $count ->
    [one] { $count } невідоме
    [few] { $count } невідомі
   *[many] { $count } невідомих
}
report-unweighed = { $count ->
    [one] { $count } без відомої ваги
    [few] { $count } без відомої ваги
   *[many] { $count } без відомої ваги
}
report-no-weight = вага невідома
report-hours = { $count ->
    [one] { $count } година
    [few] { $count } години
   *[many] { $count } годин
}
report-days = { $days } дн.
report-per-kg = { $amount } за кілограм
report-for-weight = за { $weight } переданого
report-cost-without = Закупівель тут немає.
report-line-unknown = невідомо
report-line-counted = пораховано
report-filled = Частка забезпеченого
report-filled-means = Отримано з того, чого просили на ці місяці. Відкликаних потреб тут немає.
report-filled-none = На ці місяці нічого не просили.
report-filled-part = усе отримано
report-filled-whole = не все
report-on-time = Вчасно
report-on-time-means = Потреби, які мали все до свого дня, з тих, чий день минув.
report-on-time-none = У ці місяці день жодної потреби ще не минув.
report-on-time-part = вчасно
report-on-time-whole = пізно або не все
report-lead-time = Час до передачі
report-lead-time-means = Від першої перевірки потреби до кожної передачі. Половина тривала не довше.
report-lead-time-none = Для перевірених потреб нічого не передано.
report-shelf-time = Час на полицях
report-shelf-time-means = Від надходження пожертви до кожної передачі. Половина тривала не довше.
report-shelf-time-none = У ці місяці нічого не передано.
report-loss = Частка втрат
report-loss-means = Списана вага з усієї ваги, яку передано або списано.
report-loss-none = Нічого не передано й не втрачено.
report-papers = Без підтвердження
report-papers-means = Накладні цих місяців, яких ніхто не підтвердив, з усіх, що вирушили.
report-papers-none = У ці місяці жодна накладна не вирушила.
report-papers-part = без підтвердження
report-papers-whole = отримано
report-accuracy = Точність
report-accuracy-means = Підрахунки, що збіглися з обліком, з усіх підрахунків.
report-accuracy-none = У ці місяці ніхто не рахував.
report-accuracy-part = як в обліку
report-accuracy-whole = інакше
report-right-first = Правильно з першого разу
report-right-first-means = Рядки накладних, що прибули, як відправлено, з усіх порахованих.
report-right-first-none = У ці місяці жодну накладну не пораховано.
report-right-first-part = як відправлено
report-right-first-whole = інакше
report-first-out = Першим – що закінчується
report-first-out-means = Відправлення речей із датою з полиць, де не лежало вільного такого самого, що закінчується раніше, з усіх таких відправлень.
report-first-out-none = У ці місяці нічого з датою не виходило.
report-first-out-part = закінчувалося першим
report-first-out-whole = раніше за те, що закінчується швидше
report-first-out-passed = { $lot } закінчується раніше й лишилася
report-cost = Вартість доставленого кілограма
report-cost-means = Перевезення, зберігання й пакування, наскільки записано, на кожен переданий кілограм.
report-cost-none = Для цих місяців витрат не записано. Додайте нижче.
report-came = Надійшло
report-came-means = Що нам дали, без того, що виявилося відсутнім.
report-came-none = У ці місяці нічого не надійшло.
report-given = Передано
report-given-means = Що потрапило до рук груп.
report-given-none = У ці місяці нічого не передано.
shelves-title = На полицях
shelves-all = Усі партії на полицях
shelves-here = Тут уже
days-here = { $count ->
    [one] { $count } день
    [few] { $count } дні
   *[many] { $count } днів
}
age-month = До 30 днів
age-quarter = 31–90 днів
age-half-year = 91–180 днів
age-longer = Понад 180 днів
ends-past = Термін минув
ends-later = Пізніше
ends-never = Дата невідома
pictures-lead = Звідки й куди йдуть речі, скільки лежить запас, коли закінчується. Країни й регіони, ніколи міста.
pictures-table = Те саме таблицею
pictures-more-rows = { $count ->
    [one] Ще { $count } рядок є у файлі CSV.
    [few] Ще { $count } рядки є у файлі CSV.
   *[many] Ще { $count } рядків є у файлі CSV.
}
pictures-share = Частка від найбільшого
pictures-today = Сьогодні
streams-title = Звідки, що, куди
streams-mark = Позначити вид
streams-others = Інші
streams-told = Передано: { $weight }. Позначено: { $kind }, { $marked }.
streams-unweighed = { $count ->
    [one] { $count } передача без відомої ваги, її не намальовано.
    [few] { $count } передачі без відомої ваги, їх не намальовано.
   *[many] { $count } передач без відомої ваги, їх не намальовано.
}
streams-empty = У ці місяці не передано нічого з відомою вагою. Оберіть інші.
flow-title = Дорога
flow-delay = Без останніх двох тижнів
flow-legend = Що ширша крива, то більше ваги. Кільця позначають середину країни чи регіону, не місто.
flow-told = { $count ->
    [one] Карта з { $count } кривою. Числа є в таблиці.
    [few] Карта з { $count } кривими. Числа є в таблиці.
   *[many] Карта з { $count } кривими. Числа є в таблиці.
}
flow-outside = Поза цією картою:
flow-nowhere = Для { $weight } невідома країна або регіон хабу чи групи.
flow-empty = Дороги намалювати не можна. Потрібні країни походження та регіони хабів і груп.
flow-from = Звідки
flow-to = Куди
ages-title = Скільки лежить запас
ages-age = Тут уже
ages-empty = Полиці порожні.
ages-oldest = Найстаріші партії
calendar-title = Коли закінчується термін
calendar-ends = Термін
calendar-told = { $count ->
    [one] Календар на дванадцять місяців: { $count } партія з терміном.
    [few] Календар на дванадцять місяців: { $count } партії з терміном.
   *[many] Календар на дванадцять місяців: { $count } партій з терміном.
}
calendar-legend = Кожна крапка означає день; що більша, то більше ваги. Кільце: вага невідома.
calendar-empty = На полицях нічого не закінчується протягом дванадцяти місяців.
trends-title = Як було протягом року
trends-empty = Ще немає чого малювати. Ці лінії роблять потреби з днем і передачі.
trend-told = Лінії за дванадцять місяців: { $names }. Числа є в таблиці.
cost-transport = Перевезення
cost-storage = Зберігання
cost-packing = Пакування
fact-cost-noted = Записано витрати: { $kind }, { $amount }.
said-cost-noted = Витрати записано.
cost-add = Записати витрати
cost-lead = Напишіть, скільки витрачено, і ніколи кому. Мінус виправляє завелику суму.
cost-kind = На що
cost-day = День
cost-amount = Сума
cost-amount-hint = Наприклад, 120,50
cost-currency = Валюта
cost-waybill = Для якої накладної
cost-do = Записати
problem-cost-kind = Скажіть, на що витрачено. Нічого не збережено.
problem-cost-amount = Суму не вдалося прочитати. Напишіть так: 120,50. Нічого не збережено.
problem-cost-currency = Виберіть валюту зі списку. Нічого не збережено.
problem-cost-day = Оберіть день, який уже настав. Нічого не збережено.
problem-cost-waybill = Накладна має номер на зразок W-1. Нічого не збережено.
## Що люди написали в чаті
chat-title = Вставити з чату
chat-lead = Те, що люди написали, будь-якою з наших мов. Ще нічого не збережено.
chat-do = Вставити з чату
chat-text = Що написано
chat-text-hint = Одне повідомлення або весь чат. Хто писав, не зберігається.
chat-group = Для кого, якщо нікого не названо
chat-group-ask = Запитати мене
chat-read = Прочитати
chat-found = Що сказано в чаті
chat-proposals = Потреби, які можна додати
chat-proposals-hint = Позначте те, що правильно. Решту виправте.
chat-take = Додати цю
chat-ask = Запитати
chat-size = Розмір
chat-elsewhere = Що зробити в іншому місці
chat-elsewhere-hint = Тут із цим нічого не робиться. Виконайте там, де цьому місце.
chat-asked = Питання про решту
chat-asked-hint = Ці слова не зрозумілі.
chat-aside = Не про речі
chat-aside-hint = Прочитано й залишено.
chat-add = Додати позначене
chat-again = Прочитати ще раз
chat-nothing = Речей тут не знайдено. Ваш текст нижче, нічого не втрачено.
chat-kind-offer = Пропозиція
chat-kind-news = Новина про потребу
chat-kind-withdrawal = Більше не потрібно
chat-kind-receipt = Отримано
chat-kind-exclusion = Не возити
chat-kind-case = Людина просить допомоги
chat-do-withdrawal = Жодна відкрита потреба цього не просить. Запитайте, яку мають на увазі.
chat-do-receipt = Жодна накладна з цим до них не їде. Повідомте там, де це передали.
chat-do-offer = Запишіть цю пропозицію в її власній формі.
chat-do-news = Перегляньте потребу й скажіть, що з нею сталося.
chat-do-exclusion = Скажіть тим, хто збирає.
chat-do-case = Передайте тому, хто опікується людьми. Це не потреба в речах.
chat-open-need = Відкрити { $need }
chat-empty = Нічого не написано. Вставте текст і прочитайте ще раз.
chat-too-long = Текст задовгий: щонайбільше { $count } літер. Нічого не збережено. Читайте частинами.
chat-none-ticked = Нічого не позначено, тому нічого не додано.
chat-problem-line = Рядок { $row }: { $why }
said-chat-added = Позначене додано.
why-offer-or-need = «{ $text }»: це пропонують чи потребують?
why-which-place = «{ $text }»: який саме і в якому місті?
why-alternative-amount = «{ $text }»: скільки потрібно або що ще підійде?
why-vague-amount = «{ $text }» — це не число. Скільки?
why-size-or-amount = { $text } — це розмір чи кількість?
why-best-before-or-deadline = Це дата придатності чи крайній термін?
why-which-medicine = Який саме засіб: назва й доза? ({ $item })
why-medicine-for-child = Ліки для дитини? Скільки їй років і що сказав лікар?
why-did-not-come = Не прибуло. За якою накладною відправляли?
why-no-size = Який розмір?
why-unknown-group = Яка це група: «{ $text }»?
why-no-group = Якій групі це потрібно?
why-persons-case = Людина просить допомоги. Це не потреба в речах.
why-do-elsewhere = Це не потреба. Виконайте там, де цьому місце.
why-message-cut = Прочитано лише перші { $limit } літер.

## A list pasted out of a sheet, and rows mended where they stand
do-paste-sheet = Вставити з таблиці
paste-title = Вставити з таблиці
paste-text = Рядки вашої таблиці
paste-hint = Скопіюйте рядки в таблиці разом із заголовками і вставте сюди.
paste-at-once = Їх буде прочитано одразу.
paste-group = Для кого, якщо в списку не сказано
paste-read = Прочитати рядки
paste-or-file = Або оберіть файл
paste-list = Вставлений список
paste-empty = Нічого не вставлено. Скопіюйте рядки і вставте їх сюди. Нічого не збережено.
paste-too-long = Забагато, щоб вставити. Збережіть як файл і оберіть його нижче. Нічого не збережено.
paste-who = У списку не сказано, хто просить. Оберіть групу і прочитайте знову. Ваші рядки нижче.
import-add-look = Додати { $count }, переглянути { $odd }
import-add-rest = Додати
import-mend-hint = Змініть те, що не так. Решта лишається.
import-still = Ці рядки ще чекають відповіді. Набране вами — нижче.
import-leave-rest = Решту не додавати
said-list-rest-left = Решту не додано. Додане лишається.
import-columns = Стовпці
import-columns-hint = За що взято кожен.
column-number = Номер рядка
column-item = Що
column-category = Вид
column-variant = Розмір, для кого
column-amount = Скільки
column-unit = Одиниця
column-note = Примітка
column-place = Місце
column-group = Група
column-priority = Терміновість
column-wanted-by = Потрібно до
column-expiry = Придатне до
column-donor = Хто дав
column-reference = Номер документа
column-weight = Вага
column-other = Не читається
adopt-waybills = Кожна машина дістане накладну, коли виїде.
import-added = { $count ->
    [one] { $count } рядок додано.
    [few] { $count } рядки додано.
   *[many] { $count } рядків додано.
}
import-odd-left = { $count ->
    [one] Переглянути { $count } рядок
    [few] Переглянути { $count } рядки
   *[many] Переглянути { $count } рядків
}
import-odd-more = { $count ->
    [one] Ще { $count } рядок чекає, доки ці буде зроблено.
    [few] Ще { $count } рядки чекають, доки ці буде зроблено.
   *[many] Ще { $count } рядків чекають, доки ці буде зроблено.
}
adopt-more = { $count ->
    [one] і ще { $count }
    [few] і ще { $count }
   *[many] і ще { $count }
}
## Bad input

problem-too-long = Текст задовгий. Щонайбільше літер: { $count }. Нічого не змінено.
problem-rows = Деякі поля прийшли двічі. Нічого не змінено. Перегляньте рядки й надішліть знову.
problem-words = Тут нічого не написано. Нічого не змінено. Спершу напишіть.
typed-below = Що ви написали
typed-signed-out = Ви вийшли. Нічого не змінено. Скопіюйте свій текст нижче, тоді увійдіть.
typed-not-fresh = Покажіть ще раз, хто ви. Ваш текст нижче; спершу скопіюйте його.
changed-by = { $who }: зміна { $thing } { $when }.
changed-by-you = Ви вже змінили { $thing } { $when }.
problem-counted-meanwhile = { $who }: нова лічба групи { $when }, усього { $people }. Ваші числа нижче; оберіть, що залишити.
chat-before = Цей чат уже додано: { $who }, { $day }.
chat-again-add = Додати позначене ще раз
problem-chat-before = Цей чат уже додано. Двічі нічого не додано. Поставте позначку нижче, якщо так і треба.
chat-same = { $need } уже просить це. Позначте, лише якщо треба більше.

## What a chat takes back, brings and offers
chat-back = Більше не потрібно
chat-back-hint = Позначте потреби, які відкликають.
chat-back-all = Відкликати
chat-back-rest = Надалі просити { $rest }
chat-back-road = в дорозі: { $amount }
chat-back-several = Підходить кілька потреб. Запитайте, яку мають на увазі.
chat-back-other = Жодна потреба не просить саме стільки. Запитайте, що мають на увазі.
chat-back-twice = Цю потребу тут відкликають двічі. Позначте її один раз.
chat-back-more = Є ще. Перегляньте список потреб.
chat-back-gone = Цієї потреби немає. Нічого не змінено. Зніміть позначку.
chat-back-changed = { $text } тим часом змінили. Нічого не зроблено. Перегляньте й позначте знову.
chat-back-one = Відкликають менше, ніж просять. Позначте лише одну потребу.
chat-got = Прибуло
chat-got-hint = Порівняйте пораховане з надісланим.
chat-got-all = Усе прибуло так, як надіслано
chat-got-which = Яку накладну мають на увазі? Запитайте їх.
chat-got-count = Ніхто не написав, скільки прибуло: { $thing }.
chat-got-other = Пишуть іншу кількість, ніж надіслано: { $thing }.
chat-got-gone = { $text } вже не в дорозі. Нічого не змінено. Зніміть позначку.
chat-offers = Пропозиції, які можна записати
chat-offers-hint = Цим нікому нічого не обіцяно.
chat-kind-need = Потреба
chat-do-need = Скажіть тому, хто додає потреби.
## Boxes

fact-box-label = { $box }: зроблено етикетку.
fact-box-packed = { $box }: запаковано в { $hub }: { $what }.
fact-box-taken-out = { $box }: вийнято: { $what }.
fact-box-sealed = { $box }: запломбовано. { $seal }
fact-box-opened = { $box }: відкрито.
fact-box-split = { $box }: розділено на { $boxes }.
fact-box-merged = { $box }: усе перейшло в { $other }.
fact-box-stacked = { $box }: поставлено на палету { $other }.
fact-box-unstacked = { $box }: знято з палети.
fact-box-shelved = { $box }: поставлено на полицю { $shelf }.
fact-box-put-aside = { $box }: відкладено в { $hub }.
fact-box-released = { $box }: усе ж придатна, знову на полиці в { $hub }.
fact-box-here = { $box }: бачили в { $hub }.
fact-box-handed-over = { $box }: передано, отримує { $group }. { $signed }
fact-box-witnessed = { $box }: інша людина каже те саме, має { $group }. { $signed }
fact-box-contested = { $box }: інша людина каже, що має { $group }. { $signed }
fact-box-judged = { $box }: вирішено, має { $group }.
fact-box-counted = { $box }: пораховано в ній: { $what }.
fact-box-lost = { $box }: втрачено, { $reason }: { $what }.
signed-nothing = Ніхто не підписав.
signed-photo = Є фото.
signed-paper = Підписали на папері.
signed-code = Підписали кодом.
box-nothing = нічого
account-under-check = Перевіряється
refusal-boxed = Поза коробками немає стільки { $thing }. Нічого не змінено. Надішліть коробки або спершу вийміть.
refusal-sealed = { $thing } запломбована. Нічого не змінено. Спершу відкрийте.
refusal-blank-label = { $thing } ще не на коробці. Нічого не змінено. Спершу щось запакуйте.
refusal-label-used = { $thing } вже на коробці. Нічого не змінено. Візьміть іншу етикетку.
refusal-box-ended = { $thing } вже не коробка. Нічого не змінено. Подивіться, що з нею стало.
refusal-not-at-hub = { $thing } не тут. Нічого не змінено. Скануйте там, де вона є.
refusal-no-pallet = { $thing } тут не палета. Нічого не змінено. Візьміть для палети нову етикетку.
refusal-not-in-box = У коробці немає стільки { $thing }. Нічого не змінено. Порахуйте, що в ній.
refusal-does-not-add-up = Частини й коробка розходяться на { $count } з { $thing }. Нічого не змінено. Спершу вийміть решту або запишіть утрату.

## Labels

labels-title = Етикетки для коробок
labels-hint = Скануйте або введіть код
labels-what = Що всередині
labels-how-much = Скільки
labels-use-before = Вжити до
## Pages of boxes

boxes-title = Коробки
boxes-lead = Що в кожній і де вона.
boxes-search = Шукати коробки
boxes-search-hint = Код або річ
boxes-empty = Тут немає коробок. Відкрийте партію на складі й запакуйте.
boxes-ours = У нас
boxes-check = Перевірити
boxes-labels = Порожні етикетки
boxes-given = Передані
boxes-all = Усі
col-box = Коробка
box-inside = Що в ній
box-nothing-inside = У ній нічого немає.
box-stands-on-it = Коробки на ній
box-blank = Порожня етикетка
box-open = Відкрита
box-sealed = Закрита
box-pallet = Палета
box-split = Розділена
box-merged = Перекладена
box-emptied = Порожня
box-doubted = Порахуйте
box-kept = Куди вона має піти
box-parent = Походить із
box-on-pallet = Стоїть на палеті
box-became = Стала
box-seal-number = Номер пломби, якщо є
box-judge = У кого вона?
box-judge-hint = Люди кажуть різне. Поки ви не вирішите, вона не рахується нікому.
box-signed = Як підписали
box-told-by = Хто це каже
do-judge = Вирішити
do-judge-for = Має { $group }
box-handed = Передати
box-to-whom = Хто бере
do-hand-over = Передати
box-here = Вона тут
do-here = Вона тут
box-count = Порахуйте, що в ній
box-count-hint = Пишіть те, що порахували, а не те, що на етикетці.
do-count = Зберегти
box-seal = Закрити коробку
do-close-box = Закрити
box-open-again = Відкрити коробку
do-open-box = Відкрити
box-split-it = Розділити
box-split-hint = Скільки йде в кожну нову коробку, наприклад 10 + 14. Усе має кудись піти.
do-split = Розділити
box-take-out = Вийняти
do-take-out = Вийняти
box-shelf = Полиця
do-shelve = Поставити
box-pack = Запакувати в коробки
box-pack-hint = { $hub }: не запаковано { $amount }.
box-pack-each = У кожну коробку
box-pack-count = Скільки коробок
box-pack-code = Або в цю коробку
box-pack-code-hint = Код на етикетці. Для нових коробок лишіть порожнім.
do-pack = Запакувати
said-packed = Запаковано.
said-box-done = Зроблено.
said-box-told = Збережено. Нічого зі сказаного не втрачено.
problem-box-code = «{ $text }» не код коробки. Порівняйте з етикеткою.
problem-box-count = Напишіть, скільки коробок, від 1 до 500.
problem-box-shelf = Напишіть назву полиці.
problem-split = «{ $text }» не каже, скільки йде в кожну коробку. Напишіть так: 10 + 14.
box-unknown = Ми ще не знаємо { $code }. Усе одно візьміть: людина подивиться.
box-letter-wrong = Одна літера наче хибна: { $code }. Порівняйте з етикеткою.

## Phones on a run, and the field app

phones-title = Телефони в дорозі
phones-lead = Телефон їде з рейсом, працює без мережі й закінчується разом із ним.
phones-empty = Жоден телефон не в дорозі. Відправте телефон із накладною.
phone-send = Відправити телефон
phone-no-ways = Нічого немає в дорозі. Телефон їде з накладною.
phone-ways = Що входить у рейс
phone-member = Хто везе телефон
phone-member-hint = Що він повідомляє, повідомляє ця людина як водій рейсу.
phone-how-long = На який час
phone-hours = { $count } год
phone-tongue = Мова телефону
phone-waits = Чекає на телефон
phone-over = Закінчено
phone-on-road = У дорозі
phone-until = До { $when }
phone-heard = Востаннє на звʼязку { $when }
phone-never-heard = Ще не було звʼязку
phone-revoke = Відключити
phone-made-title = Покажіть це телефону
phone-made-lead = { $who } зчитує квадрат телефоном, поки є мережа.
phone-link = Або відкрийте на ньому це посилання
phone-once = Воно діє один раз, на одному телефоні. Ми не зможемо показати його знову.
phone-codes = Чотири цифри для кожного отримувача
phone-codes-hint = Скажіть їх отримувачу, не водієві. Група бачить їх за своїм посиланням.
ask-digits = Скажіть ці цифри тому, хто привіз, коли все у вас у руках:
said-phone-revoked = Телефон відключено. Що він не надіслав, лишається на ньому.
problem-phone-ways = Жодної накладної не вибрано. Нічого не змінено. Виберіть, що входить у рейс.
door-log-phone-made = Телефон відправлено з рейсом.
door-log-phone-bound = Телефон прийняв посилання.
door-log-phone-revoked = Телефон відключено.
field-title = У дорозі
field-needs-script = Ця сторінка потребує скриптів, бо працює без мережі.
field-hand-over = Передати
field-no-network = Немає мережі
field-unsent = Збережено на телефоні, ще не надіслано
field-no-run = На цьому телефоні немає рейсу
field-no-run-text = Попросіть у центрі квадрат і зчитайте його цим телефоном.
field-binding = Беремо рейс із собою…
field-bind-failed = Мережі ще немає. Посилання збережено. Поверніться сюди, коли вона буде.
field-ended = Цей телефон більше не в рейсі
field-ended-text = Що збережено тут, лишається тут. Покажіть це центру або попросіть новий квадрат.
field-run = Хто отримує
field-until = До
field-lines = Що в накладній
field-boxes = Коробки
field-no-boxes = Немає коробок з наліпками.
field-handed = Передано
field-all = Передати все
field-some = Спершу порахувати
field-by-box = По коробках
field-by-box-text = Виберіть коробки, які вже в них у руках.
field-type-code = Введіть код коробки
field-add-box = Додати коробку
field-code-wrong = Код має вісім літер і цифр. Порівняйте з наліпкою.
field-code-letter = Одна літера виглядає неправильно. Порівняйте з наліпкою.
field-unknown-box = Не з цього рейсу. Візьміть усе одно; центр зіставить.
field-none-chosen = Жодної коробки не вибрано. Виберіть або введіть код.
field-hand-over-boxes = Передати ці коробки
field-count = Порахувати
field-count-lead = Порахуйте, що є. Закриті коробки лишіть позначеними.
field-count-box = Порахувати вміст коробки
field-good = Добре
field-damaged = Пошкоджене
field-number-wrong = Напишіть числом, скільки є. Немає — 0.
field-save = Зберегти підрахунок
field-signed = Як вони підписали?
field-signed-code = Чотири цифри, які вони сказали
field-signed-code-hint = Цифри
field-signed-paper = На папері
field-signed-nothing = Ніхто не зміг підписати
field-digits-wrong = Цифр чотири. Спитайте ще раз або виберіть папір.
field-done-text = Збережено на цьому телефоні. Надішлеться саме, коли буде мережа.
field-next = Далі за рейсом
field-saved = Збережено
field-delivered = Доставлено
field-person = Потрібна людина
field-person-text = Нічого не втрачено. У центрі на це подивиться людина.
field-why-aside = У книгах цього немає, або воно вже було.
field-why-contested = Інша людина каже, що це в когось іншого.
field-why-code = Передачу записано. Чотири цифри були інші.
field-why-refused = Центр не міг прийняти це з цього телефону.
field-why-unreadable = Центр не зміг це прочитати.
field-on-phone = На телефоні
field-nothing-yet = Ще нічого не збережено.
field-send-now = Надіслати зараз
field-all-delivered = Усе вже в центрі.
field-not-sure = Невідомо, чи дійшло. Busel спитає сам; двічі не порахує.
field-full = Телефон заповнений, це не збережено. Доставлене прибрано. Надішліть зараз або звільніть місце й натисніть ще раз.
field-refresh = Взяти найновіший рейс
field-new-version = Нова версія готова. Збережене лишається.
field-use-it = Перейти на неї
field-works-offline = Працює без мережі
field-no-store = Цей браузер нічого не зберігає. Вийдіть із приватного режиму.
field-scan = Сканувати наліпки
field-scan-failed = Не вдалося ввімкнути камеру. Введіть код.
## Waybills
waybill-send = Відправити речі
waybill-send-lead = Гляньте, що запаковано, змініть, що не так, і відправляйте.
waybill-ends = Звідки й кому
waybill-from = Звідки
waybill-to = Кому
waybill-search = Шукати інші речі й коробки
waybill-nothing-there = Там немає нічого, що можна відправити.
waybill-boxes-hint = Позначено: усе в ній для них
waybill-goes = Їде
waybill-kept = Відкладено за планом
waybill-kept-hint = У полях стоїть те, що лежить поза коробками
waybill-free = Також є, ні для кого не відкладено
waybill-free-hint = Що раніше псується, те вище
waybill-goods = Речі
waybill-sent = Відправлено
waybill-came = Прибуло
waybill-damaged = пошкоджено { $amount }
other-size = Частина прийшла іншого розміру
other-size-hint = Не входить у числа вище. Це стане окремою партією, нікого не звинувачують.
other-size-amount = Стільки
other-size-which = Розмір на етикетці, наприклад EU 41
waybill-otherwise = { $amount } з { $sent } – це { $thing }
waybill-otherwise-kept = { $amount } з { $sent } – це { $thing }; лишено для інших
waybill-short = бракує { $amount }
waybill-over = на { $amount } більше
waybill-under-way = У дорозі
waybill-all-came = Усе прибуло
waybill-all-came-hint = Кожна коробка на місці й закрита, нічого не пошкоджено.
do-all-came = Усе прибуло
waybill-count = Порахувати, що прибуло
waybill-closed-boxes = Коробки, що прибули закритими
waybill-closed-boxes-hint = Позначте кожну, яку тримаєте. Що в ній, рахувати не треба.
waybill-count-hint = Порахуйте все, що не в цих коробках. Нічого немає – це 0.
problem-count-of = Скільки прибуло: { $text }? Якщо нічого, напишіть 0. Нічого не змінено.
problem-nothing-to-send = Нічого не вибрано. Позначте коробку або напишіть кількість. Нічого не змінено.
said-sent = Воно в дорозі. Це його накладна.
said-waits = Збережено, але має глянути людина.
said-came = Записано.
do-send = Відправити
do-go-on = Далі
waybill-hidden = { $count ->
    [one] Ще { $count } рядок не для вас.
    [few] Ще { $count } рядки не для вас.
    *[many] Ще { $count } рядків не для вас.
}
waybill-boxes-more = { $count ->
    [one] Там ще { $count } коробка. Пошукайте її.
    [few] Там ще { $count } коробки. Пошукайте їх.
    *[many] Там ще { $count } коробок. Пошукайте їх.
}
waybill-kept-more = { $count ->
    [one] Відкладено ще { $count } рядок. Він поїде з наступною накладною.
    [few] Відкладено ще { $count } рядки. Вони поїдуть з наступною накладною.
    *[many] Відкладено ще { $count } рядків. Вони поїдуть з наступною накладною.
}
waybill-free-more = { $count ->
    [one] Там ще { $count } партія. Пошукайте її.
    [few] Там ще { $count } партії. Пошукайте їх.
    *[many] Там ще { $count } партій. Пошукайте їх.
}

## What differs
differs-since = від { $when }
differs-with = Де воно або звідки взялося?
differs-with-group = Усе ж отримали: { $group }
differs-with-hub = На полиці: { $hub }
differs-with-donors = Дали більше чи менше, ніж записано
differs-why = Що сталося
differs-why-hint = Своїми словами. Нікого не звинувачуємо.
problem-differs-why = Напишіть кількома словами, що сталося. Нічого не змінено.
do-settle = З’ясовано
said-differs-settled = З’ясовано, книги знову сходяться.
differs-explained = Як це з’ясували
lose-title = Списати як утрачене
lose-two = Вирішують двоє: хтось пропонує, хтось інший погоджується.
lose-no-photo = Фото ще немає. Воно допоможе підтвердити пізніше; без камери продовжуйте так.
lose-aside = Відкладено, { $place }: { $amount }
lose-missing = Бракує, { $place }: { $amount }
lose-box = Коробка { $place }: { $amount }
do-propose-loss = Запропонувати списати
said-loss-proposed = Запропоновано. Має погодитися інша людина.
lose-waits = Кажуть, що втрачено
do-agree-loss = Погоджуюся
said-loss-agreed = Двоє погодилися. Списано.
box-boxes = { $count ->
    [one] { $count } коробка
    [few] { $count } коробки
    *[many] { $count } коробок
}

## Pallets
box-stack = Поставити на палету
box-stack-on = Код палети
box-stack-hint = Порожньо: нова палета
do-stack = Поставити
box-unstack = Зняти з палети
do-unstack = Зняти
box-merge = Перекласти все в іншу коробку
box-merge-into = Код іншої коробки
do-merge = Перекласти

## Phones that hold their tongue

field-pin = Шість цифр
field-pin-choose = Виберіть шість цифр
field-pin-choose-text = Вони відкривають рейс на цьому телефоні. Пʼять хибних спроб усе тут ховають. Тримайте їх у голові.
field-pin-use = Взяти ці цифри
field-pin-six = Введіть шість цифр.
field-pin-guessed = Ці всі пробують першими. Виберіть інші.
field-pin-ask = Введіть свої шість цифр
field-pin-open = Відкрити
field-pin-wrong = Це не ваші цифри. Лишилося спроб:
field-hidden = Усе сховано
field-hidden-text = На цьому телефоні тепер нічого не прочитати. Збережене все одно надішлеться саме. Для рейсу попросіть у центрі новий квадрат.
field-hide = Сховати все
field-hide-text = Це прибирає з телефону рейс і всі назви. Збережене лишається запечатаним і все одно надішлеться. Щоб знову читати рейс, потрібен новий квадрат.
field-hide-now = Сховати зараз
field-back = Назад
field-undo = Скасувати останнє
field-undo-late = Можливо, це вже в центрі, тому воно лишається. Скажіть центру, що не так.
field-undone = Скасовано
field-why-sealed = Центр має тепер інший ключ і не може це відкрити. Скажіть їм, що тут написано.
field-file = Зберегти файл
field-file-text = Немає мережі? Передайте файл до центру будь-яким шляхом. Ніхто інший його не прочитає.
phone-file = Файл із телефону
phone-file-choose = Файл, який зберіг телефон
phone-file-hint = Телефон без мережі зберігає, що має. Той самий файл двічі нічого не змінить двічі.
phone-file-do = Прийняти
phone-file-told = Прийнято з файлу
phone-file-of = Це повідомив телефон: { $who }.
phone-file-empty = У цьому файлі нічого не чекало.
phone-file-unread = Запис, який не прочитати
phone-file-later = Телефон дізнається про це сам, щойно матиме мережу.
problem-phone-file = Це не файл телефону або не весь файл. Нічого не прийнято. Виберіть файл ще раз.
problem-phone-unknown = Ми не знаємо телефону, який зберіг цей файл таким. Нічого не прийнято. Спитайте водія, що було передано.
task-phones = { $count ->
    [one] { $count } телефон давно не озивався
    [few] { $count } телефони давно не озивалися
   *[many] { $count } телефонів давно не озивалося
}
task-phones-more = У них може бути те, чого ще ніхто не знає. Зателефонуйте тому, хто їх везе.
phone-holds = { $count ->
    [one] { $count } запис чекає в ньому
    [few] { $count } записи чекають у ньому
   *[many] { $count } записів чекає в ньому
}
phone-quiet = Не озивається
field-ask = Попросити
field-ask-who = Хто просить?
field-ask-lead = Виберіть, скільки вони просять. Спершу центр перевірить.
field-ask-nobody = У цьому рейсі немає групи, для якої просити.
field-ask-none = Нічого не вибрано. Натисніть + біля потрібного.
field-more = Більше
field-less = Менше
field-urgent = Це не може чекати
field-share = Передати файл на інший телефон
field-squares = Показати квадратами
field-carry = Узяти з іншого телефону
field-carried = Несе для іншого телефону
field-why-no-file = Це були не квадрати телефону в рейсі.
field-why-unknown = Центр не знає телефону, який показав ці квадрати.
field-squares-text = Тримайте перед екраном інший телефон або камеру центру, доки не прочитається все. Більше ніхто цього не прочитає.
field-squares-lead = Тримайте квадрати перед камерою. Порядок не важливий.
field-squares-read = Читати квадрати
field-squares-missing = Бракує:
field-squares-broken = Прочитане не складається в ціле. Прочитайте квадрати ще раз.
field-squares-none = Це не квадрати телефону в рейсі. Нічого не взято.
field-squares-no-camera = Камера не працює. Збережіть файл на тому телефоні.
field-of = з
field-pause = Пауза
field-go-on = Далі
field-one-back = На один назад
field-slower = Повільніше
field-carry-text = Прочитайте квадрати телефону, який не має мережі. Цей телефон надішле їх пізніше і нічого в них не прочитає.
field-photo = Фото паперу або того, що пошкоджено
field-photo-taken = Фото зроблено
field-photo-of = Фото
field-photo-lost = Фото не вмістилося на телефоні. Усе, що ви зберегли, на місці.
field-why-photo = Центр не зміг прочитати це фото.
differs-photos-sent = До від’їзду
differs-photos-came = Як доїхало
phone-squares = Квадрати на телефоні
phone-squares-hint = Телефон без мережі може показати те, що в ньому збережено. Камера цієї машини прочитає.
## Papers of a waybill, and labels from pages
paper-waybill = Накладна
paper-waybill-hint = Що поїхало і місце для того, що прибуло. Підписують троє.
paper-packing-list = Пакувальний лист
paper-packing-list-hint = Що в кожній коробці, за порядком завантаження.
paper-donation-letter = Дарчий лист
paper-donation-letter-hint = Це дано безоплатно.
paper-customs-list = Митний перелік
paper-customs-list-hint = Код, походження і вага кожної речі.
paper-cmr = CMR
paper-cmr-hint = Для перевезення через кордони.
asked-declaration = Декларація допомоги
asked-vehicle-papers = Документи на авто
asked-vehicle-gift = Авто, що лишається
asked-insurance = Страхування
asked-leave = Дозвіл на виїзд
asked-goods = Що не можна везти
asked-transit = Транзит T1
asked-export = Експорт
asked-post = Пункт пропуску
rule-cmr = Візьміть із собою. Накладної вона не замінює.
rule-packing = Один на кожне авто і один у кожну коробку.
rule-vehicle-papers = Паспорти й техпаспорт. Довіреність, якщо авто не ваше.
rule-declaration = Її подає зареєстрований отримувач в українській системі. Одна на кожне авто.
rule-must-match = Назви, місця й вага мають збігатися з декларацією. Вона діє 30 днів.
rule-letter = Двома мовами, з «безоплатно» і вартістю. Авто — з VIN.
rule-vehicle-gift = Назвіть набувача до виїзду.
rule-insurance = Зелена картка або місцевий поліс на весь час.
rule-leave = Потрібен чоловікам 18–60 років, що живуть в Україні. Волонтери — через систему «Шлях».
rule-moldova-letter = З рахунком-проформою. Спершу попросіть дозвіл: до 15 днів.
rule-moldova-goods = Без ношеного взуття і м’яких іграшок. Ліки окремо.
rule-transit = З ним їдуть товари, що йдуть через ЄС далі.
rule-export = Усний експорт був полегшенням 2022 року. Спитайте, що діє зараз.
rule-no-meat = М’ясо й молоко не можна везти як особисті речі.
rule-ask-post = Ми не знайшли нікого, хто казав би це недавно. Спитайте на пункті, що показати.
paper-page = сторінка { $page } з { $of }
paper-scan = Скануйте квадрат або введіть номер.
paper-unweighed = { $count ->
    [one] Вага { $count } рядка невідома: суму подано без нього.
    [few] Вага { $count } рядків невідома: суму подано без них.
    *[many] Вага { $count } рядків невідома: суму подано без них.
}
paper-date = { $day } { $month } { $year }
paper-differs = Не збігається? Напишіть, що прибуло і чому.
paper-gave = Передали
paper-carried = Везли
paper-took = Отримали
paper-sign-hint = ім’я, дата, підпис
paper-stamp-hint = ім’я, дата, підпис, печатка
paper-leaves = Виїзд
paper-vehicle = Авто і номер
paper-driver = Водій / водійка
paper-kind = Вид
paper-not-for-sale = Гуманітарна допомога, не для продажу
paper-what = Що
paper-received = Отримано
paper-total = Разом
paper-seal = Пломба
paper-lines = Рядки в ній
paper-there = Є
paper-loading-hint = За порядком завантаження: перша зайшла першою. Позначте, що завантажено.
paper-loose = Поза коробками
paper-loaded-by = Завантажили
paper-donor = Донор
paper-recipient = Отримувач
paper-sender = Відправник
paper-day = Дата
paper-value = Вартість
paper-vin = VIN
paper-free-of-charge = Речі з цього переліку передаються отримувачу безоплатно, як гуманітарна допомога. Вони не для продажу. Вартість указано лише для митниці.
paper-for-donor = За донора
paper-for-recipient = За отримувача
paper-for-sender = За відправника
paper-customs-mark = Для митниці
paper-condition = Стан
paper-net = Нетто, кг
paper-gross = Брутто, кг
paper-hs = УКТЗЕД
paper-origin = Походження
paper-hs-hint = Коди УКТЗЕД — пропозиція. Їх перевіряє той, хто декларує.
cmr-1 = 1 Відправник (назва, адреса, країна)
cmr-2 = 2 Одержувач (назва, адреса, країна)
cmr-3 = 3 Місце розвантаження
cmr-4 = 4 Місце й дата завантаження
cmr-5 = 5 Додані документи
cmr-6 = 6 Знаки
cmr-7 = 7 Кількість місць
cmr-8 = 8 Пакування
cmr-9 = 9 Найменування вантажу
cmr-10 = 10 Код УКТЗЕД
cmr-11 = 11 Брутто, кг
cmr-12 = 12 Об’єм, м³
cmr-13 = 13 Вказівки відправника
cmr-14 = 14 Оплата перевезення
cmr-15 = 15 Оплата при видачі
cmr-16 = 16 Перевізник (назва, адреса, країна, номер авто)
cmr-17 = 17 Наступні перевізники
cmr-18 = 18 Застереження перевізника
cmr-19 = 19 Особливі умови
cmr-20 = 20 Належить сплатити
cmr-21 = 21 Складено в, дата
cmr-22 = 22 Підпис і печатка відправника
cmr-23 = 23 Підпис і печатка перевізника
cmr-24 = 24 Вантаж одержано: підпис і печатка
cmr-as-listed = Гуманітарна допомога за переліком: { $list }
papers-title = Папери
papers-lead = Оберіть папір і надрукуйте. Чого немає в книгах, те лінія для ручки.
papers-first = Перша мова
papers-second = Друга мова
papers-no-second = без другої
papers-black = Лише чорним, для чекового принтера
papers-names = Кого і що назвати
papers-names-hint = Це друкується і не зберігається. Не називайте тих, кому папір зашкодить.
papers-carrier = Перевізник
papers-loaded = Місце завантаження
papers-unloaded = Місце розвантаження
papers-sequence = Коробки за порядком завантаження
papers-sequence-hint = Коди, перша зайшла першою. Порожньо: за кодом.
papers-labels = Етикетки її коробок
papers-labels-hint = Коробка 3 з 40, з номером накладної.
papers-table = Митний перелік таблицею
papers-fingerprint = Відбиток
papers-fingerprint-hint = Папір цієї накладної має внизу те саме.
papers-road = Папери для цієї дороги
papers-road-hint = Правила часто змінюються. Кожне має дату і джерело.
papers-road-from = Звідки
papers-road-to = Куди
papers-through = Через
papers-no-country = –
papers-road-none = Оберіть щонайменше дві країни. Усередині ЄС папери на товар не питають.
papers-ask = Спитайте перед виїздом
papers-as-of = Станом на { $day }: { $source }
papers-no-typeface = Цей Busel зібрано без шрифтів для паперів. Нічого не втрачено. Спитайте того, хто його ставив.
do-pdf = PDF
do-print-waybill = Друкувати
problem-no-labels = Немає коробки для етикетки. Нічого не змінено. Спершу запакуйте коробку.
labels-print = Друкувати етикетки
labels-print-hint = Друкуйте у справжньому розмірі (100 %), без припасування.
labels-on = Папір
labels-a6 = Одна на сторінці A6
labels-a4 = Вісім на сторінці A4
labels-plain = Лише квадрат і код: чужому це нічого не скаже
labels-new = Нові етикетки
labels-new-hint = Для коробок, яких ще ніхто не запакував. До 500 за раз.
labels-count = Скільки
labels-keep = Зберігати
keep-dry = У сухому
keep-cold = У холоді
keep-from-fire = Далі від вогню
keep-upright = Не перевертати
labels-number = Коробка { $number } з { $of }
## Counts by two
counts-title = Підрахунки
counts-lead = Що розходиться з книгами, чекає тут, доки інша людина не проведе це.
counts-empty = Жоден підрахунок не розходиться з книгами.
count-one = Підрахунок
count-title = Порахувати
count-blind = Пишіть, що бачите. Скільки має бути, тут не видно.
count-two = Якщо буде різниця, спершу гляне інша людина, а книги зміняться потім.
count-booked = Тоді в книгах
count-found = Пораховано
count-differs = Що пораховано
count-agrees = Збігається
count-waits = Чекає на іншу людину
count-again = Порахувати ще раз
count-posted = У книгах
count-overtaken = Застарів
count-overtaken-hint = Відтоді це порахували, пояснили або забрали. З цього підрахунку до книг нічого не ввійшло.
count-post = Вірите підрахунку?
count-post-hint = Тоді різниця ввійде до книг і лишиться відкритою, доки її пояснять. Що вибуло тим часом, лишається як є.
do-post-count = Провести
count-own-hint = Це рахували ви. Провести має інша людина.
count-anew = Не впевнені?
count-anew-hint = Порахують ще раз. У книгах нічого не зміниться.
do-count-again = Хай порахують ще раз
do-count-now = Порахувати наново
said-count-agrees = Пораховано. Збігається з книгами.
said-count-waits = Пораховано. Розходиться з книгами, тож гляне інша людина.
said-count-posted = Проведено. Різниця лишається відкритою, доки її пояснять.
said-count-again = Треба порахувати ще раз. Про це скаже «Сьогодні».
fact-count-line = пораховано { $found }, у книгах { $booked }
fact-count-taken = Пораховано, { $place }: { $lines }. Провести має інша людина.
fact-count-posted = Підрахунок проведено, { $place }: { $lines }.
fact-count-again = Хтось попросив порахувати ще раз.
refusal-count-too-old = { $thing } застарів: товар відтоді рухали, рахували або пояснювали. Нічого не змінено. Порахуйте ще раз.
task-count = { $count ->
    [one] { $count } підрахунок чекає на другу людину
    [few] { $count } підрахунки чекають на другу людину
   *[many] { $count } підрахунків чекають на другу людину
}
task-count-more = Розходиться з книгами. Гляньте на обидва числа.
task-recount = { $count ->
    [one] { $count } підрахунок треба зробити наново
    [few] { $count } підрахунки треба зробити наново
   *[many] { $count } підрахунків треба зробити наново
}
task-recount-more = Хтось не був певен. Порахуйте ще раз.

## Kits
kits-title = Набори
kits-lead = Кілька речей, складених за рецептом: наприклад, усе, щоб помитися одній людині.
kits-empty = Рецептів ще немає. Напишіть перший.
kit-new = Новий рецепт
kit-name = Як називається такий набір
kit-rows-hint = Рядок на кожну річ в одному наборі. Розмір лишіть порожнім, якщо підійде будь-який.
kit-size = Розмір
do-write-kit = Зберегти рецепт
kit-can = { $count ->
    [one] можна скласти { $count }
    [few] можна скласти { $count }
   *[many] можна скласти { $count }
}
kit-stops = На більше бракує: { $thing }
kit-each = В одному наборі
kit-free = Лежить вільно
kit-enough = Вистачить на
kit-stops-here = на більше бракує
kit-count = Скільки наборів
kit-codes = Коди етикеток
kit-codes-hint = Скануйте по одному на набір. Порожньо: коди будуть нові.
do-pack-kits = Скласти набори
kit-boxes = Складено за цим рецептом
kit-change = Змінити рецепт
kit-change-hint = Це буде нова версія. Складені набори лишаються якими є.
do-change-kit = Зберегти нову версію
kit-end = Більше не потрібен?
kit-end-hint = За ним більше не складають. Складені набори лишаються.
do-end-kit = Закрити рецепт
kit-ended = Закрито
kit-version = Версія { $number }
kit-tag = Набір: { $kit }, версія { $number }
kit-apart = Розібрати набір
kit-apart-hint = Усе знову лежатиме окремо, партія за партією. Етикетка більше не діє.
do-take-apart = Розібрати
said-kit-written = Рецепт збережено.
said-kit-changed = Рецепт має нову версію. Складені набори лишаються якими є.
said-kit-ended = Рецепт закрито. Складені набори лишаються.
said-kits-packed = Набори складено. Позначте кожну коробку етикеткою.
fact-box-assembled = { $box }: складено в { $hub } як { $kit }: { $what }.
fact-recipe-written = Рецепт записано. Речей в одному наборі: { $count }.
fact-recipe-ended = Рецепт закрито.
refusal-fewer-kits = За { $thing } зараз можна скласти лише { $count }. Нічого не змінено. Складіть менше або принесіть, чого бракує.

## Receiving
receive-title = Прийняти
receive-lead = Скануйте накладну машини або будь-яку коробку.
receive-scan = Накладна або коробка
receive-scan-hint = Сканер введе сюди. Рукою: W-12 або літери на коробці.
receive-coming = В дорозі сюди
receive-nothing-comes = До наших полиць нічого не їде.
receive-without-paper = Без накладної?
receive-nothing = Ми не знаємо ні накладної, ні коробки { $text }. Нічого не змінено. Скануйте ще раз або виберіть нижче.
receive-closed = { $text } вже прийнято. Нічого не змінено. Гляньте її сторінку або скануйте іншу.
receive-not-ours = { $text } іде групі, а не в хаб. Нічого не змінено. Скануйте іншу накладну.
receive-counter = { $came } із { $all } тут
receive-all = Усі { $all } тут
receive-some = { $came } із { $all }: скажіть чому
receive-why = Якщо не все прибуло: чому?
receive-done = Що прибуло
receive-scan-box = Скануйте коробки
do-tick = Позначити коробку
receive-list = Коробки в накладній
receive-loose = Що їде поза коробками
receive-unexpected = не в накладній
receive-again = { $code } вже пораховано.
receive-unknown = Ми не чекали { $code }. Її приймуть, а центр знайде, звідки вона.
receive-odd = { $code } не код коробки. Скануйте ще раз.
remark-why = Як так сталося?
do-remark = Записати біля розбіжності
said-remarked = Записано біля розбіжності, вона лишається відкритою.
fact-remarked = Хтось написав біля розбіжності { $place }, як так сталося.

## Convoys that are kept in the books

convoys-title = Конвої
convoys-one = Конвой
convoys-lead = Машини, що виїжджають разом: що вони везуть і як усі повернуться додому.
convoys-none = Жодного конвою ще немає. Сплануйте його з плану або запишіть.
convoys-new = Записати конвой
convoys-write = Машини, екіпажі та дорога додому
convoys-secret = Хто їде, куди й коли: це читають лише координатори, і кожне читання записується. Через 14 днів після конвою це знищується.
convoys-vehicles = { $count ->
    [one] { $count } машина
    [few] { $count } машини
   *[many] { $count } машин
}
convoys-days = Виїзд { $day }, усі вдома { $end }
stage-planned = Запланований
stage-on-road = У дорозі з { $when }
stage-over = Завершений { $when }
convoys-stranded = { $count ->
    [one] { $count } екіпаж без дороги додому
    [few] { $count } екіпажі без дороги додому
   *[many] { $count } екіпажів без дороги додому
}
convoys-late = Ніхто не сказав, що всі вдома
convoys-leaves = Виїзд
convoys-ends = Усі вдома
convoys-how-ended = Як усе закінчилося
convoys-end-hint = Обов’язково лише тоді, коли з ним іще їдуть речі.
vehicle-nth = Машина { $vehicle }
vehicle-none = Тут немає машини
vehicle-seats = Місць, разом із водієм
vehicle-crew = Людей у ній на виїзді
vehicle-crew-seats = Екіпаж / місця
vehicle-home = Як екіпаж повернеться додому
home-drives = У цій машині
home-with = З машиною { $vehicle }
home-paid = Проїзд оплачено
home-open = Ще ніхто не сказав
vehicle-given = Залишається у
vehicle-comes-back = Ні в кого: вона повертається
vehicle-offer = Пропозиція, з якої вона
vehicle-offer-hint = Там її папери. Наприклад, O-12.
vehicle-papers = Перший папір закінчується
vehicle-papers-hint = Паспорти, права, страхування, перепустки: те, що закінчиться першим.
vehicle-papers-end = Папір закінчується { $day }
vehicle-who = Хто їде, номер і VIN машини, кому дзвонити
vehicle-halts = Де й коли зупиняється
vehicle-carries = Що везе
vehicle-carries-nothing = Поки нічого.
vehicle-load = Накладна в дорозі
do-load = Їде в цій
vehicle-send = Надіслати нею речі
vehicle-broke-down = Зламалася
vehicle-stranded = Немає дороги додому
do-broke-down = Далі не їде
do-set-out = Виїхали
do-end-convoy = Усі вдома
do-keep-convoy = Зберегти цей конвой
do-move = Видати нові папери
move-lead = Те, що в дорозі, їде далі з новим папером для кожної машини; старий лишається як є. Митна декларація належить одній машині: напишіть її заново.
move-onto = Їде далі з
move-elsewhere = Чимось іншим або чекає
move-loose = Що лежить без коробок
waybill-went-on = Їде далі як
waybill-instead = Замість
waybill-rides = Їде в
vehicle-plate = Номер машини
vehicle-recipient = Хто отримує в кінці, як у паперах
papers-anew = Митна декларація належить одній машині. Цей вантаж у дорозі змінив папери: той, хто отримує, має зробити нову декларацію до кордону. Надрукуйте пакувальний лист кожної частини.
papers-sheet = Заповнити з аркуша конвою
papers-sheet-hint = Хто везе, номер, водій і отримувач, як в аркуші. Що ви його читали, записується; у паперах нічого не зберігається.
problem-sheet-empty = Аркуш нікого не називає для паперів. Допишіть в аркуш або введіть тут.
run-curfew = Їхати не можна
run-border = Чекання на кордоні
run-papers = Папери, що закінчуються
field-nobody = Нікого не було
fact-convoy-formed = Записано як конвой, виїзд { $day }.
fact-convoy-refitted = Змінено машини, екіпажі або дні.
fact-convoy-loaded = { $waybill } їде в машині { $vehicle }.
fact-convoy-set-out = Конвой виїхав.
fact-convoy-broke-down = Машина { $vehicle } далі не їде.
fact-convoy-ended = Конвой завершено.
fact-reissued = { $waybill } їде далі як { $new }.
refusal-no-seat = У машині { $thing } менше місць, ніж людей. Нічого не змінено. Виправте одне з чисел.
refusal-no-way-home = Екіпаж машини { $thing } так не повернеться додому. Нічого не змінено. Оберіть машину, що повертається й має вільні місця, або оплачений проїзд.
refusal-no-crew = Машину { $thing } ніхто не веде. Вона не виїхала. Скажіть, хто їде.
refusal-no-vehicle = У конвої немає машини { $thing }. Нічого не змінено. Оберіть іншу.
refusal-broken-down = Машина { $thing } далі не їде. Нічого не змінено. Оберіть іншу.
refusal-travels = { $thing } уже в дорозі в іншій машині. Нічого не змінено. Видайте нові папери.
refusal-outdated = Хтось тим часом змінив { $thing }. Нічого не перезаписано, ваше написане нижче. Подивіться й надішліть знову.
aside-why-reissued = Речі поїхали далі з новими паперами.
aside-reissued-hint = Запишіть, що прибуло, за новими паперами, а це закрийте словом.
onward-title = Іншим, у запас або назад
onward-lead = Те, що в дорозі, ще може поїхати в інше місце. Телефон водія покаже це, щойно буде зв’язок. Хто все ж віддасть за старим папером, тому віримо.
onward-others = Іншим
onward-others-hint = Скажіть, хто що отримає. Що залишите як є, лишається тому, кому надіслано.
onward-to = Їде до
onward-asks = { $group } (просить це)
do-onward = Їде до них
onward-reserve = У запас
onward-reserve-hint = { $receiver } все одно отримає це і збереже на потім.
do-reserve = Лишається запасом
onward-back = Назад
onward-back-to = Назад до
do-send-back = Повертається
need-onward = Ще в дорозі до неї
need-onward-hint = везе це. Тепер ніхто цього не просить: скажіть, що з цим буде.
waybill-nobody = Нікого не було, { $when }
waybill-reserve = Їде в запас
fact-sent-on = { $waybill } спрямовано далі: { $new }.
fact-kept-as-reserve = Те, що везе { $waybill }, їде в запас.
fact-nobody-there = { $waybill } привезли, і нікого не було. Лишається в машині.
problem-onward = Нічого ще не їде до інших. Оберіть хоча б одну коробку або кількість і кому вона.
said-sent-on = Спрямовано далі. Телефон водія покаже це, щойно буде зв’язок.
said-reserve = Лишається запасом.
task-stranded = { $count ->
    [one] Екіпаж у { $count } конвої не має дороги додому
    [few] У { $count } конвоях екіпаж не має дороги додому
   *[many] У { $count } конвоях екіпаж не має дороги додому
}
task-stranded-more = Скажіть, як вони повернуться, перш ніж виїдуть, або пошліть когось.
task-late-home = { $count ->
    [one] { $count } конвой мав уже бути вдома
    [few] { $count } конвої мали вже бути вдома
   *[many] { $count } конвоїв мали вже бути вдома
}
task-late-home-more = Зателефонуйте їм і запишіть, коли всі вдома.
task-papers-aboard = { $count ->
    [one] Папери закінчаться раніше, ніж { $count } конвой буде вдома
    [few] Папери закінчаться раніше, ніж { $count } конвої будуть удома
   *[many] Папери закінчаться раніше, ніж { $count } конвоїв будуть удома
}
task-papers-aboard-more = Подовжте його або пошліть іншого водія.
problem-count-small = «{ $text }» не є числом людей. Напишіть число від 0 до 99.
problem-offer = Немає пропозиції «{ $text }». Напишіть її номер, наприклад O-12.
said-convoy-kept = Конвой збережено.
said-convoy-changed = Конвой змінено.
said-convoy-set-out = Записано: вони в дорозі.
said-convoy-ended = Записано: конвой завершено.
said-broke-down = Записано. Те, що вона везе, поїде далі з новими паперами.
said-loaded = Їде в цій машині.
said-moved = Нові папери видано.
anew-title = Спланувати решту наново
anew-lead = Busel дивиться, у кого з решти є місце і час на вантаж зламаної машини, що лишається в хабі і хто з ким їде додому.
anew-where = Де кожна машина
anew-where-hint = Місто, область або номер, наприклад H-2. Хто вже вдома, лишіть порожнім.
anew-depots = Де можна лишити вантаж
do-anew = Спланувати решту
anew-making = Решта конвою планується
anew-nothing-yet = Це пропозиція. Нічого не змінилося: прийміть її папір за папером і перегляньте кожен ще раз.
anew-again = Спланувати ще раз
anew-take = Прийняти
anew-no-goods = З машиною, що зламалася, нічого не в дорозі.
anew-heed = На що зважати
anew-rested = Усі вважаються відпочилими. Хто сьогодні довго їхав, хай спершу відпочине.
anew-guessed = Частина відстаней приблизна: цих доріг тут ніхто не знає.
anew-stays = Лишається на місці
move-left-at = Залишено в { $hub }
anew-beside = Біля машини { $vehicle }
anew-loads = { $kg } кг вантажиться
anew-hands-over = Віддається { $papers }
anew-curfew = Стояла { $length } год через комендантську годину
anew-border = Стояла { $length } год на кордоні
anew-open = { $papers } не встигне або невідомо куди. Зателефонуйте їм.
anew-far = Від машини { $vehicle } до { $hub } { $km } км. Хто туди відвезе вантаж, не сплановано.
anew-with = { $count } з машиною { $vehicle }
problem-anew-where = Ми не знаємо, де «{ $text }». Напишіть місто, область або номер, наприклад H-2.
anew-collects = { $count ->
    [one] Сідає { $count } людина
    [few] Сідають { $count } людини
   *[other] Сідає { $count } людей
}
anew-paid = { $count ->
    [one] Оплачений проїзд для { $count } людини
   *[other] Оплачений проїзд для { $count } людей
}
said-sent-not-aboard = Надіслано. У жодній машині конвою її немає: оберіть там.
convoys-read = Показати, хто їде й куди
problem-vehicle-kind = Про машину щось написано, але не вказано, яка вона. Оберіть вид або очистьте інші поля.
do-mended = Усе ж їде далі
said-mended = Записано: їде далі.
fact-convoy-mended = Машина { $vehicle } усе ж їде далі.
wait-title = Скільки зайняв кордон
wait-lead = Скажіть, коли всі вдома; конвой не називається. Від п’яти перетинів плани чекають стільки, скільки чотири з п’яти мали найбільше.
wait-joined = Година, коли стали в чергу
wait-joined-hint = Наприклад, 22 або 22:30.
wait-took = Скільки часу до в’їзду
wait-took-hint = Години й хвилини, наприклад 3:20.
problem-hour = «{ $text }» не година доби. Напишіть від 0 до 23, наприклад 22:30.
problem-length = «{ $text }» не тривалість. Напишіть години й хвилини, наприклад 3:20.
said-waited = Дякуємо. Наступні плани це знають.
fact-border-waited = Записано, скільки зайняв кордон.
rules-own-wait = { $count ->
    [one] з { $count } власного перетину
    [few] з { $count } власних перетинів
   *[many] з { $count } власних перетинів
}

## Groups that move, and phones that were cut off
refusal-number-too-new = Жоден номер { $thing } не старший за повідомлення. Нічого не змінено. Потрібен лист або поручитель.
refusal-not-proven = Щоб знати, де { $thing }, потрібен зворотний дзвінок, лист або поручитель. Нічого не змінено.
said-group-moved = Переїзд записано. Попереднє місце лишається в історії.
said-warned = Записано: їх попереджено.
said-phone-safe = Записано: телефон у надійних руках.
problem-new-place = Бракує нового місця. Нічого не змінено. Напишіть, де вони тоді будуть.
problem-move-day = Бракує дня. Нічого не змінено. Скажіть, коли надійшло повідомлення і який перший день там.
problem-meets = Місцю зустрічі потрібні день і година, наприклад 18:00. Нічого не змінено.
fact-group-moved = Переїжджає: з { $day } вона в іншому місці.
fact-phone-cut-off = Телефон { $phone } з цим папером відключено.
fact-phone-warned = Попереджено про відключений телефон.
fact-phone-safe = Відключений телефон у надійних руках.
places-title = Місця за днями
places-hint = Передане лишається за тим місцем, де це було. Звіти знають лише області.
place-number = Місце { $number }
place-from = з { $day }
place-until = до { $day }
place-now = Сьогодні тут
move-group-title = Група переїжджає
move-group-hint = Попереднє місце закривається, а не стирається. Хто туди їде, бачить нове в день зупинки, не раніше.
move-place = Нове місце
move-place-hint = За містом планувальник рахує дорогу. Слова лежать запечатані.
move-heard = День, коли надійшло повідомлення
move-from = Перший день там
move-proof = Звідки ми знаємо
move-no-contact = Жоден номер не старший за сьогоднішній день. Потрібен лист або поручитель.
move-stops = Папери в дорозі
move-stops-hint = День, коли кожен привезуть. Порожньо: перший день там. Раніше він їде на попереднє місце.
move-meets = Хтось чекає на попередньому місці
move-meets-hint = Для водія без зв’язку. Після цієї години телефон каже вертатися.
move-meets-day = До якого дня
move-meets-hour = До якої години
do-move-group = Записати переїзд
run-moves = Вони переїжджають. Де вони, ви побачите тут { $day }.
run-place = Нове місце: { $place }
run-place-gone = Вони переїхали. Спитайте в центрі, де вони.
run-meets = На попередньому місці чекають до { $when }.
run-meets-back = На попередньому місці чекають до { $when }. Потім вертайтеся: { $hub }.
run-meets-over = На попередньому місці вже ніхто не чекає.
run-back = На попередньому місці вже ніхто не чекає. Вертайтеся: { $hub }.
recheck-moved = Вони переїжджають { $day }.
recheck-longer = Дорога довша на { $time } год.
recheck-shorter = Дорога коротша на { $time } год.
recheck-there = Там { $when }, за аркушем.
recheck-earliest = Там щонайраніше { $when }.
recheck-curfew = У комендантську годину, { $hours }
recheck-nobody-met = О годині, коли нікого немає
recheck-late = Пізніше за день, до якого треба, { $day }
recheck-unknown = Ніхто не знає, як далеко нове місце
phone-one = Телефон
phone-cut-off = Відключений
phone-cut-off-by = Відключений { $when } ({ $who })
phone-warned-by = Попереджено { $when } ({ $who })
phone-safe-by = У надійних руках, сказано { $when } ({ $who }). Нікого не треба попереджати.
phone-boxes = Коробки: { $codes }
phone-place-on-it = Куди саме вони переїхали
phone-halts-on-it = Зупинки { $vehicle } з { $convoy } у дні рейсу, комендантські години, чекання на кордонах
phone-not-on-it-title = Чого в ньому немає:
phone-not-on-it = як із ким зв’язатися, хто що дав, скільки людей у групі, жодного точного місця, жодного іншого папера.
phone-not-on-it-but = як із ким зв’язатися, хто що дав, скільки людей у групі, жодного точного місця, крім названих вище, жодного іншого папера.
phone-warn = Кого попередити
phone-warn-hidden = Кого попередити, бачить координатор(ка).
phone-warn-nobody = Ніщо з нього не було в дорозі до групи. Нікого не треба попереджати.
phone-warn-hint = Попередьте їх іншим шляхом, не через цей телефон. Читання контакту записується.
phone-warn-no-contact = Контакту немає. Хтось має поїхати туди або сказати тим, кого вони знають.
phone-warn-read = Прочитати контакт
phone-warn-done = Попереджено
phone-safe = Він у надійних руках
phone-safe-hint = Лише якщо ви знаєте, де телефон, і він не був у чужих руках.
phone-shows = Що він може показати
phone-shows-nothing = Посилання ніхто не відкрив. На телефоні нічого немає.
phone-shows-hint = Усе це під шістьма цифрами. Хто мав його відкритим, той бачив.
phone-told-on-it = І те, що ним передавали: хто що отримав і коли.
phones-gone = Відключені
phone-unwarned = { $count ->
    [one] { $count } попередити
    [few] { $count } попередити
   *[many] { $count } попередити
}
task-unwarned = { $count ->
    [one] Відключений телефон знав про { $count } групу: попередьте її
    [few] Відключений телефон знав про { $count } групи: попередьте їх
   *[many] Відключений телефон знав про { $count } груп: попередьте їх
}
task-unwarned-more = У кого він, той може знати, хто на що чекає.

## Other centres

nav-peers = Інші центри
peers-title = Інші центри
peers-lead = Центри, яким ми надсилаємо речі або від яких отримуємо. У кожного свої книги.
peers-empty = Ми ще не знаємо інших центрів.
peer-add = Прийняти картку
peer-add-do = Прийняти
peer-text = Текст їхнього квадрата
peer-text-hint = На картці він починається з BUSELC1, на листі з BUSEL1. Сама картка нічого не доводить: хтось має порівняти літери. Повідомлення з листом усередині можна вставити цілим.
peer-alias = Як ми їх називаємо
peer-alias-hint = Якщо порожньо, то як вони самі себе називають.
peer-file = Або файл з їхньою карткою
peer-own = Наша картка
peer-own-hint = Вона потрібна іншим, перш ніж вони зможуть щось нам надіслати. Покажіть квадрат або дайте файл. Щоб вам вірили, прочитайте літери вголос під час зустрічі.
peer-own-none = Нашої картки ще немає. Без неї ніхто не може нічого нам надіслати.
peer-own-file = Зберегти картку файлом
peer-own-text = Квадрат текстом
peer-own-name = Як ми себе називаємо
peer-own-do = Написати нову картку
peer-name = Називає себе
peer-letters = 26 літер ключа
peer-inbox = Приймає повідомлення тут
peer-inbox-hint = Адреса на кшталт https://…/inbox. Порожньо, якщо повідомлення приносять файлами.
peer-until = Діє до { $day }.
peer-unknown = Невідомий
peer-introduced = Представлений
peer-verified = Бачилися особисто
peer-revoked = Більше не віримо
peer-by = { $who } каже, хто це. Речі туди можуть їхати; де перебувають люди, не кажемо.
peer-met-by = { $who } зустрів(-ла) їх { $day } і порівняв(-ла) літери.
peer-since = Не віримо з { $day }.
peer-card = Їхня картка
peer-compare = Порівняти літери
peer-compare-hint = Зустріньтеся з кимось від них. Вони читають літери вголос зі своєї сторінки, а ви пишете їх тут. Не телефоном і не в чаті: там може відповісти хтось інший.
peer-compare-do = Ми зустрілися, літери ті самі
peer-vouch = Хтось, з ким ми бачилися, каже, хто це
peer-vouch-who = Хто так каже
peer-vouch-hint = Тоді речі можуть туди їхати. Де перебувають люди, кажемо лише тим, з ким бачилися.
peer-vouch-do = Вони кажуть, хто це
peer-end = Більше їм не вірити
peer-end-hint = Якщо їхній ключ у чужих руках або вони ніколи не були тими, ким назвалися. Туди більше нічого не надсилаємо і звідти нічого не слухаємо. Цього не скасувати: їм довелося б прийти новим центром.
peer-end-sure = Я впевнений(-а)
peer-end-do = Більше їм не вірити
problem-card = Це не картка центру, або її змінили дорогою.
problem-card-own = Це наша власна картка. Прийміть їхню.
problem-card-later = Ця картка не йде за тією, яку ми знаємо. Попросіть усі їхні картки, починаючи з найстарішої.
problem-card-two = Ми знаємо іншу картку з тим самим номером. Одна з двох підроблена: поговоріть з ними особисто.
problem-card-revoked = Ми більше не віримо цьому центру. Жодна картка його не поверне.
problem-own-name = Назва має від 1 до 60 літер і нічого невидимого.
problem-inbox = «{ $text }» не адреса: у ній до 200 латинських літер, цифр і знаків, без пробілів.
problem-letters = Це не літери ключа з цієї картки. Якщо вони читали зі своєї сторінки, картка підроблена: нічого не приймайте і не надсилайте.
problem-peer-sure = Позначте, що впевнені: цього не скасувати.
said-card-written = Картку написано.
said-card-taken = Картку прийнято. Тепер порівняйте літери.
said-peer-verified = Записано: ви з ними бачилися.
said-peer-introduced = Записано: їх представили.
said-peer-revoked = Туди більше нічого не йде і звідти нічого не чуємо.
fact-card-made = Написано нашу картку, діє до { $day }.
fact-peer-met = Прийшла картка центру.
fact-peer-card = Прийшла їхня нова картка.
fact-peer-introduced = { $who } сказав, хто вони.
fact-peer-verified = Їхні літери порівняли особисто.
fact-peer-revoked = Їм більше не вірять.
account-peer = Прийняв інший центр
fact-letter-paper = Ми написали їм, що { $waybill } у дорозі.
fact-letter-receipt = Ми написали їм, що прийшло.
fact-letter-coming = Вони написали, що речі їдуть до нас.
fact-letter-counted = Вони написали, що там прийшло.
fact-letter-other = Прийшов їхній лист.
fact-peer-contradicted = Два їхні листи суперечать один одному. Ми їх не слухаємо, поки люди не поговорять.
fact-letter-acknowledged = Наші листи в них.
fact-letter-recounted = Вони перелічили, і книги йдуть за ними.
fact-taken-over = Їхні речі порахували тут.
coming-title = Від
coming-heard = Вони написали { $when }, що це їде до нас.
coming-count = Що прийшло
coming-blind = Спочатку порахуйте. Що вони за їхніми словами надіслали, покажемо, коли ви скажете, що більше нічого не прийде. Що ніхто не рахував, залиште порожнім.
coming-unknown = У нашому каталозі такого немає. Прийміть вручну.
coming-hub = Куди кладемо
coming-final = Більше нічого з цього не прийде
coming-told = Що надіслали і що прийшло
coming-sent = Надіслано
coming-answered = Розписку написано, вона чекає на їхній сторінці, щоб її передали.
coming-list = Що вони нам надсилають
coming-open = Треба порахувати
coming-done = Пораховано
letters-waiting = Листи для них
letters-hint = Кожен запечатаний лише для них. Надішліть поштою, у чаті або на флешці: хто несе, не прочитає. Вони лишаються тут, поки не прийде відповідь; двічі не зашкодить.
letter-one = Лист
letter-bring = Прийшов лист
letter-file = Файл, який вони надіслали
letter-file-hint = Його назва закінчується на .waybill. Той самий файл двічі нічого двічі не змінить.
letter-do = Відкрити
said-letter-taken = Лист прийнято.
problem-sealed = Це не лист центру, або його змінили дорогою. Попросіть ще раз.
problem-letter-not-ours = Цей лист запечатаний для когось іншого або за нашою старою карткою. Дайте їм нашу нову картку.
problem-letter-stranger = За того, хто це написав, ніхто не поручився. Спершу прийміть їхню картку і порівняйте літери.
problem-letter-revoked = Це написано ключем, якому більше не вірять. Поговоріть з ними особисто.
problem-line-unknown = Чогось із цього немає в нашому каталозі.
letter-as-file = Файлом
letter-as-square = Квадратом
letter-square-lead = Надрукуйте або покажіть їхній камері. Він запечатаний лише для них, на папері також.
letter-too-long = Цей лист задовгий для одного квадрата. Візьміть файл.
task-coming = { $count ->
    [one] { $count } інший центр надсилає речі, які треба перерахувати
    [few] { $count } інші центри надсилають речі, які треба перерахувати
   *[many] { $count } інших центрів надсилають речі, які треба перерахувати
}
task-coming-more = Порахуйте, що прийшло, перш ніж дивитися в їхній папір.
task-contradicted = { $count ->
    [one] { $count } інший центр підписав два листи, що суперечать один одному
    [few] { $count } інші центри підписали листи, що суперечать один одному
   *[many] { $count } інших центрів підписали листи, що суперечать один одному
}
task-contradicted-more = Його більше не чують. Зателефонуйте і зʼясуйте, що сталося.
