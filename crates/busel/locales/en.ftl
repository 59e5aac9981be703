# English: the first locale; the others have its keys and its arguments.

## The frame: side bar, languages, what was just done
skip-to-content = Skip to content
nav-label = Main
nav-today = Today
nav-needs = Needs
nav-stock = Stock
nav-plan = Plan
nav-groups = Groups
nav-import = Import
nav-about = About
nav-to-do = to do
language-label = Language
language-now = In use
key-is-bare = This centre's key is not protected: for trying out only.
key-label = The key
problem-title = There is a problem
said-need-added = The need is added.
said-need-verified = Checked. The planner counts with it.
said-need-revised = The need is changed.
said-need-withdrawn = The need is withdrawn. Its history stays.
said-needs-joined = Joined. One need carries on.
said-chosen = Done for all that were chosen.
said-group-added = The group is added.
said-hub-added = The hub is added.
said-put-aside = Put aside. The planner no longer counts with it.
said-released = Back on the shelf.
said-plan-proposed = A new plan is ready. Nothing moves until you adopt it.
said-plan-adopted = The plan is in force. Goods are kept for these needs.
said-list-added = The list is added.
said-list-forgotten = The file is forgotten. Nothing was stored.

## Today
today-now = Needs you now
today-things = { $count ->
    [one] { $count } thing, worst first
   *[other] { $count } things, worst first
}
today-empty = Nothing waits for you. Read a list in, or look at the plan.
today-groups = How the groups fare
today-all-groups = { $count ->
    [one] { $count } group
   *[other] all { $count } groups
}
today-no-groups = No group has an open need.
today-numbers = In numbers
today-ends = Ends soon
today-nothing-ends = Nothing on the shelves ends within two weeks.
number-open = Open needs
number-met = Needs met
number-lots = Lots on shelves
number-groups = Groups
number-lists = Lists read in
task-critical = { $count ->
    [one] { $count } critical need has nothing yet
   *[other] { $count } critical needs have nothing yet
}
task-critical-more = They have to be met within 72 hours.
task-difference = { $count ->
    [one] { $count } lot does not agree with the books
   *[other] { $count } lots do not agree with the books
}
task-difference-more = Somebody has to find out where the difference is.
task-aside = { $count ->
    [one] { $count } report waits for a person
   *[other] { $count } reports wait for a person
}
task-aside-more = It names something the books do not know. Nothing was lost.
task-expired = { $count ->
    [one] { $count } lot on the shelves has expired
   *[other] { $count } lots on the shelves have expired
}
task-expired-more = Put it aside, so that nobody takes it by mistake.
task-plan = A plan waits for your yes
task-plan-more = Nothing is kept for anybody until you adopt it.
task-check = { $count ->
    [one] { $count } need nobody has checked
   *[other] { $count } needs nobody has checked
}
task-check-more = Call back, then say how you know.
task-unknown = { $count ->
    [one] { $count } need without a known amount
   *[other] { $count } needs without a known amount
}
task-unknown-more = The planner cannot help until somebody says how much.
task-twins = { $count ->
    [one] { $count } need looks like another
   *[other] { $count } needs look like others
}
task-twins-more = The same group asks for the same thing. Join them if they are one.
task-loss = { $count ->
    [one] { $count } loss waits for a second person
   *[other] { $count } losses wait for a second person
}
task-loss-more = One person proposed it, another one has to agree.

## What buttons do
do-find = Find
do-show = Show
do-open = Open
do-save = Save
do-check = Check
do-compare = Compare
do-see-them = See them
do-see-the-plan = See the plan
do-say-how-much = Say how much
do-put-aside = Put aside
do-release = Put back
do-add-need = Add a need
do-import = Read a list
do-import-list = Read a list
do-verify = Mark as checked
do-withdraw = Withdraw
do-join = Join
do-plan = Make a plan
do-plan-again = Plan again
do-adopt = Adopt this plan

## Finding and long lists
find-label = Find anything
find-hint = What, who or number
find-nothing = Nothing found. Try one word, or a number such as N-12.
parts-label = Parts of the list
part-shown = { $from }–{ $to } of { $count }
part-before = previous
part-after = next
show-label = Show
show-open = Open
show-urgent = Critical
show-check = To check
show-unknown = How much?
show-met = Met
show-all = All
all-groups = All groups
all-kinds = All kinds
all-hubs = All hubs
choose-all = Choose all shown
choose-none = Choose none
chosen-label = What to do with those chosen
chosen = chosen

## Columns and names of fields
col-need = Need
col-for = For
col-group = Group
col-open-needs = Open needs
col-amount = Amount
col-covered = Covered
col-when = When
col-checked = Checked
col-priority = Urgency
col-kind = Kind
col-choose = Choose
col-lot = Lot
col-where = Where
col-hub = Hub
col-on-shelf = On shelf
col-free = Free
col-kept = Reserved
col-until = Good until
col-account = As
col-cell = Cell
col-line = Line
col-why = Why
col-why-this = Why this one
col-on-board = On board
col-source = Source
col-what = What
cover-done = handed over
cover-coming = in the plan or on the road
cover-nothing = nothing yet
cover-unknown = not countable yet
amount-unknown = Amount unknown
before-day = Before { $day }
no-day = No day set
wanted-by = Wanted by
may-stay-empty = May stay empty.
source-row = { $source }, row { $row }

## Needs
needs-lead = Most urgent first, then by the day they are wanted.
needs-search = Find a need
needs-caption = Needs, for whom and how far covered
needs-empty = No needs here. Read a list in, or add one by hand.
need-line = As it was written
need-verify = Check this need
need-revise = Change this need
need-withdraw = Withdraw this need
need-withdraw-hint = It is no longer planned for. Its history stays.
need-twins = Perhaps the same
need-join-hint = The other need carries on; this one is closed and stays readable.
need-given = Kept for it by the plan
need-closed = This need is closed. Nothing can be changed any more.
need-withdrawn = Withdrawn
need-joined = Same as { $need }
need-unknown-amount = Nobody knows yet how much is meant. Ask, then write the amount here.
part-received = Handed over
part-on-road = On the road
part-planned = In the plan
part-missing = Missing
words-none = No words were kept with it.
words-erased = The words were erased for good. The amounts stay.
fact-written = Amount as written
fact-minimum = Useful from
fact-substitutes = Instead of it
fact-valid-until = Of use until
fact-raised = Told
fact-source = From list
change-asked = amount { $number }
change-minimum = at least { $number }
new-need-lead = As somebody told it. You can check it later.
new-need-no-group = A need belongs to a group. Add the first group.
new-need-what = What is needed
new-need-what-hint = Type and choose from the list.
new-need-amount-hint = 49, or 5 kg. Leave empty if unknown.
new-need-words = What was said
new-need-words-hint = Kept sealed, and can be erased for good.
trust-label = How do you know
problem-no-item = The catalogue does not know "{ $text }". Choose one of its names.
problem-amount = "{ $text }" is not an amount. Write digits, such as 49 or 5 kg.
problem-day = "{ $text }" is not a day. Choose it from the calendar.
problem-group = Choose a group first.
problem-hub = Choose a hub first.
problem-name = Write a name both sides know.
problem-none-chosen = Nothing was chosen. Tick the needs first.
problem-some = { $done } done, { $left } not: { $why }
problem-file = Choose a file first.
problem-unreadable-file = { $why } Nothing was stored.

## Stock
stock-lead = What is on the shelves, and what of it is still free.
stock-here = On shelves
stock-free = Free
stock-ending = Ends soon
stock-expired = Expired
stock-aside = Put aside
stock-search = Find a lot
stock-search-hint = What or number
stock-caption = Lots, where they are and what is free
stock-empty = Nothing here. Read in a list of what came.
kept-legend = reserved by the plan
lot-nowhere = On no shelf
lot-where = Where every unit is
lot-where-hint = together always zero
lot-kept = Kept for
lot-put-aside = Put aside
lot-put-aside-hint = Damaged, expired or doubtful goods are no longer planned.
lot-release = Put back on the shelf
lot-release-hint = Somebody looked, and it is fit for use.
no-expiry = Keeps
expired-on = Expired { $day }
good-until = Until { $day }
account-donors-all = All donors together
account-donors = Given
account-hub = On the shelf
account-quarantine = Put aside
account-road = On the road
account-discrepancy = Differs
account-group = Handed over
account-lost = Lost
fact-condition = Condition
fact-batch = Maker's batch
fact-origin = From
fact-donor = Donor's code
hub-add = Add a hub
hub-name = Name of the hub
hub-name-hint = A place of yours with shelves.
hub-place = Town

## Groups
groups-caption = Groups and how far their needs are covered
groups-count = { $count ->
    [one] { $count } group
   *[other] { $count } groups
}
groups-open = { $count ->
    [one] { $count } with open needs
   *[other] { $count } with open needs
}
groups-empty = No groups yet. Add the first one, or read in a list.
group-add = Add a group
group-name = Name of the group
group-name-hint = A name you both know. No names of people.
group-place = Town, if it may be known
group-place-hint = Sealed. May stay empty.
group-open = { $count ->
    [one] { $count } open need
   *[other] { $count } open needs
}
group-critical = { $count ->
    [one] { $count } critical
   *[other] { $count } critical
}
group-all-met = Nothing open
group-needs = Open needs
group-all-needs = All its needs
group-no-needs = This group has no open need.

## Import
import-title = Read a list in
import-lead = XLSX, ODS, XLS, CSV or JSON, as people send them.
import-what = What kind of list
import-needs = What is needed
import-stock = What came in
import-hub = At which hub
import-no-hub = Goods need a place with shelves. Add the first hub.
import-file = File
import-file-hint = Up to 64 MB.
import-read = Read the file
import-nothing-yet = Nothing is stored before you have seen what was found.
import-reading = Reading the file
import-adding = Adding the list
progress-lead = This page looks again every second. You may leave it open.
import-found = What the file says
import-rows = { $count ->
    [one] { $count } row
   *[other] { $count } rows
}
import-nothing-stored = Nothing is stored yet.
import-nothing-found = No line could be read. Look at the reasons below.
import-forget = Forget the file
import-add = { $count ->
    [one] Add { $count }
   *[other] Add { $count }
}
import-more = { $count ->
    [one] { $count } more row is counted and not shown here.
   *[other] { $count } more rows are counted and not shown here.
}
import-records = To be added
import-records-hint = These lines are understood.
import-questions = Questions
import-questions-hint = Not added. Mend the file and read it again.
import-notes = To look at
import-notes-hint = Added as told here.
import-duplicates = Repeated
import-duplicates-hint = Counted once.
import-left-out = Left out
import-left-out-hint = Each with its reason.
import-repeats = Repeats row { $row }.
import-row = row { $row }

## Plan
plan-title = Who gets what, and why
plan-lead = Nothing is kept or moved until you adopt it.
plan-made = Made { $made }, { $lines } lines.
plan-made-adopted = Made { $made }, adopted, { $lines } lines.
plan-none = { $count ->
    [one] There is no plan yet, and { $count } need is open.
   *[other] There is no plan yet, and { $count } needs are open.
}
plan-nothing = Nothing to plan: no need is open.
plan-making = Making the plan
plan-proposed = Proposed
plan-in-force = In force
plan-past = No longer valid
plan-not-exact = The planner was stopped early. This plan is good, perhaps not the best.
plan-gives-nothing = Nothing on the shelves fits an open need.
plan-lines-caption = What goes
plan-more-lines = { $count ->
    [one] { $count } more line
   *[other] { $count } more lines
}
plan-more-trips = { $count ->
    [one] { $count } more journey
   *[other] { $count } more journeys
}
plan-more-loads = { $count ->
    [one] { $count } more load is not shown.
   *[other] { $count } more loads are not shown.
}
plan-unmet = Not met, and why
plan-unmet-all = All that is not met
plan-all-met = Every open need is met in full.
plan-fair = Is it fair?
plan-older = Other plans
fair-now = now
fair-then = after this plan
fair-told = Now { $now }, after this plan { $then }
sum-met = Needs met in full
sum-met-of = { $met } of { $open }
sum-was = plan in force: { $count }
sum-partly = Met in part
sum-lines = Lines
sum-lines-new = { $count ->
    [one] { $count } differs from the plan in force
   *[other] { $count } differ from the plan in force
}
sum-saved = Used before it ends
sum-saved-lots = { $count ->
    [one] { $count } lot
   *[other] { $count } lots
}
sum-saved-hint = ending within 30 days
sum-road = Road
sum-km = { $km } km
sum-km-from = { $km } km or more
sum-km-unknown = not known
sum-trips = { $count ->
    [one] { $count } journey
   *[other] { $count } journeys
}
trip-weight = Weight
trip-space = Space
trip-no-vehicle = No vehicle in the list is large enough
trip-unknown = { $count ->
    [one] Weight or size of { $count } line is not known.
   *[other] Weight or size of { $count } lines is not known.
}
part-of-whole = { $part } of { $whole } { $unit }
instead-of = instead of { $thing }
adopt-title = Adopt this plan?
adopt-lead = Goods are then kept for these groups. Nothing leaves a shelf yet.
adopt-keeps = What is kept for whom
adopt-lines = { $count ->
    [one] { $count } line
   *[other] { $count } lines
}
adopt-yes = Yes, adopt it
adopt-no = Not yet
why-given-only-lot = The only lot that fits
why-given-expires-first = Ends first, so it goes first
why-given-nearest = The nearest that fits
why-given-one-size-up = The exact size has run out: one size up
why-given-substitute = Stands in for what has run out
why-given-look-first = Look first: nobody wrote for whom it is
why-given-better-used-up = Lots that would serve better are used up
why-given-equally-good = One of several that serve equally well
why-unmet-none-in-stock = None in stock, nor anything that may stand in
why-unmet-all-there-is = It gets all there is, and that is not enough
why-unmet-size-missing = There is some, but not in this size
why-unmet-would-spoil = What there is would spoil first
why-unmet-more-urgent = More urgent needs take it
why-unmet-shared-fairly = Shared fairly with needs as urgent
why-unmet-below-minimum = What is left is less than is of use
why-unmet-amount-unknown = Nobody knows yet how much is asked
why-unmet-not-goods = It does not lie on a shelf: ask people
why-unmet-stopped = The planner was stopped before it came here
hand-title = What the planning is worth
hand-needs = Needs
hand-by-hand = By hand
hand-by-plan = This plan
hand-nothing = with nothing
hand-partly = met in part
hand-met = met in full
hand-share = average share
hand-hint = By hand: the most urgent first, as they were told, each taking all it can of what ends first.

## Plans beside each other, and changed by hand

why-given-by-hand = Fixed by hand
why-unmet-by-hand = A person gave it less, or gave others what fits it
plan-compare = See what it changes
compare-title = What this plan changes
compare-lead-in-force = Beside the plan in force:
compare-lead-proposal = Beside the proposal that was changed by hand:
compare-lead-none = No plan was in force. This is what it would give.
compare-same = Everybody gets the same by both.
compare-groups = Group by group
compare-lines = Who gets less, who gets more
compare-share = Met, on average
compare-change = Change
compare-before-after = Before → after
compare-less = Gets less
compare-more = Gets more
compare-by-hand = Fixed by hand
compare-worse = Worse off
compare-better = Better off
change-link = Change
change-title = Fix by hand what it gets
change-missing = It misses { $amount }.
change-lead = It will get exactly what you write here. The rest is planned anew around it, and you see what that costs others.
change-there = There is
change-nothing-fits = No lot fits this need today.
change-do = Plan the rest around it
problem-by-hand = What was fixed for { $need } is no longer there, or does not fit it. Plan again.
problem-by-hand-gone = { $text } is not open any more. Plan again.
problem-by-hand-too-much = { $text } does not hold so much. Write less.
problem-by-hand-more-than-asked = That is more than { $text } misses. Write less.
plan-by-hand = { $count ->
    [one] { $count } need was fixed by hand.
   *[other] { $count } needs were fixed by hand.
}

## Convoys

convoy-title = Convoy
convoy-plan = Plan a convoy
convoy-lead = Which vehicle takes what where, and how everybody gets home.
convoy-vehicles = Vehicles
convoy-kind = Kind
convoy-back = Come back
convoy-given = Given away on arrival
convoy-carries = { $kg } kg, { $space } m³
convoy-day = They may leave on
convoy-make = Plan the convoy
convoy-making = The convoy is being planned
convoy-none = Say at least one vehicle.
convoy-leaves = Leaves { $day }, 06:00.
convoy-map = Map
convoy-road = Road
convoy-alone = one by one: { $km } km
convoy-last = Last handed over
convoy-never = never
convoy-left = Stay behind
convoy-late = After the day wanted
convoy-rides = Paid rides home
convoy-before = before: { $value }
convoy-is-back = back { $time }
convoy-stays = stays at the last stop, its crew rides home with another
convoy-pays = stays at the last stop, its crew goes home by bus or train
convoy-load = Load for { $group }: { $weight }, lines: { $lines }
convoy-unload = Hand over to { $group }: { $weight }, lines: { $lines }
convoy-unweighed = weight not known
convoy-collect = The crew of way { $number } gets in
convoy-turn = Loads stand in the turn they are loaded: what leaves last goes in first.
convoy-without = Without this vehicle
convoy-later = One day later
convoy-change = Other vehicles or rules
convoy-why-place = Nobody knows where the hub or the group is.
convoy-why-large = It is too large for every vehicle.
convoy-why-vehicle = No vehicle has room or time for it.
convoy-map-told = { $count ->
    [one] { $count } way on the map
   *[other] { $count } ways on the map
}
convoy-more-left = { $count ->
    [one] { $count } more
   *[other] { $count } more
}
convoy-home = Back
convoy-two = Two drivers
convoy-curfews-counted = { $count ->
    [0] No curfew is counted
    [one] { $count } curfew is counted
   *[other] { $count } curfews are counted
}
convoy-posts-counted = { $count ->
    [0] and no border.
    [one] and waits at { $count } border post.
   *[other] and waits at { $count } border posts.
}
convoy-waiting = Borders and curfews
convoy-not-sure = Curfews and borders change by the day: ask those who are there before you drive.
convoy-why-post = No border post is known between the two countries, or all of them are closed.
sum-hours = { $hours } h { $minutes }
wait-to = On the way to { $place }
wait-at-post = Border post { $place }
wait-to-post = On the way to the border post { $place }
wait-border = Border and queue until { $until } ({ $length })
wait-curfew = Curfew: stands until { $until } ({ $length })
wait-break = Break of the driver until { $until } ({ $length })
wait-rest = Rest of the crew until { $until } ({ $length })
wait-company = Waits for the others of its company until { $until } ({ $length })
wait-crew = Waits until { $until } for people to bring home ({ $length })
wait-meeting = Waits until { $until }, when people are there ({ $length })
convoy-by-service = Lengths and times are those of the road service, which heard in which towns everything lies.
convoy-service-public = The road service may be outside your network: whoever runs it learns which towns convoys go to.
convoy-by-map = Lengths and times are those of the map that was read in.
convoy-by-estimate = Lengths and times are estimated: no roads were read in.
convoy-ways-estimated = { $count ->
    [one] { $count } way between two places is estimated: nobody knows it.
   *[other] { $count } ways between places are estimated: nobody knows them.
}
convoy-service-failed = The road service was not used: { $why }.
service-silent = it does not answer
service-public = its address is not in the private network any more
service-declined = it says no
service-unreadable = its answer is no table of these places
service-untrue = its answer cannot be true
service-too-many = there are too many places to ask about
rules-title = On the road
rules-lead = Everything has a usual value.
rules-look = These need another look
rules-wrong = Some fields cannot be meant. They are marked; what you typed is still there.
rules-curfews = Curfews
rules-areas = { $count ->
    [one] { $count } area
   *[other] { $count } areas
}
rules-curfews-hint = Hours such as 23:00-05:00; several with commas. Empty is no curfew. All hours go by the clock of this centre.
rules-curfew-told = As told on { $day }
rules-curfew-guess = Our guess: nobody told us
rules-curfew-none = None known
rules-area = Another region or country
rules-hours = Curfew there
rules-more-area = Another area
rules-borders = Borders
rules-posts = { $count ->
    [0] none between these places
    [one] { $count } post
   *[other] { $count } posts
}
rules-borders-hint = Between these places a convoy crosses at one of the posts below, the one it leaves first.
rules-wait-usual = Usual wait
rules-wait-hint = In hours, as four of five had at most: 4:00, or by hour of day: 06-20 6:00, 20-06 3:00. The value here is our guess.
rules-company = Who crosses with whom
rules-company-hint = Those who cross together wait for each other before the queue.
rules-company-alone = Each vehicle by itself
rules-company-pairs = Two and two
rules-company-all = All together
rules-post = Post
rules-open = Opening hours, if not always
rules-wait = Wait, if not the usual
rules-shut = Closed
rules-more-post = Another post,
rules-post-town = Town beside it
rules-post-from = One country
rules-post-to = The other country
rules-people = People and goods
rules-people-usual = usual
rules-home = Where the crews of given vehicles belong
rules-home-hint = A town. Empty is the hub they leave from.
rules-apart = Medicine and what burns
rules-apart-hint = As the catalogue knows them.
rules-apart-yes = Never in one vehicle
rules-apart-no = May share a vehicle
bad-count = Say a whole number from 0 to 40.
bad-day = Say a day that is not past.
bad-hours = Write hours such as 23:00-05:00, from 00:00 to 24:00.
bad-hours-overlap = Two of these spans share some time.
bad-hours-whole-day = Nothing of the day is left.
bad-wait = Write a wait in hours such as 4:00, or for each part of the day: 06-20 6:00, 20-06 3:00.
bad-wait-too-long = Nobody plans with more than 240 hours.
bad-wait-gap = Say a wait for every hour of the day.
bad-area = No region or country has this name. Choose one from the list.
bad-area-missing = Say for which region or country.
bad-country = No country has this name. Choose one from the list.
bad-border = Between these two nobody is checked: there is no border post.
bad-town = No town of this name is known there.
bad-towns = Several towns have this name. Name another one nearby.

## History
history-title = What happened
history-lead = Nothing is ever rubbed out here.
history-home = Open its page
history-empty = Nothing is written about it yet.
event-by = { $actor }, entry { $seq }
fact-hub-opened = The hub { $hub } was opened.
fact-group-added = The group { $group } was added.
fact-list-read = { $count ->
    [one] A list of { $count } line was read in.
   *[other] A list of { $count } lines was read in.
}
fact-need-raised = The need was told: { $amount }.
fact-need-revised = Changed: { $change }.
fact-need-verified = Checked: { $trust }.
fact-need-withdrawn = Withdrawn.
fact-needs-joined = { $joined } was joined to { $kept }.
fact-offer-made = An offer was made.
fact-offer-accepted = The offer was accepted.
fact-offer-declined = The offer was declined with thanks.
fact-lot-taken-in = { $amount } came into { $hub }.
fact-plan-proposed = The plan was proposed.
fact-plan-adopted = The plan was adopted.
fact-dispatched = Left { $hub } for { $to } with waybill { $waybill }.
fact-receipt-reported = What came with waybill { $waybill } was counted.
fact-handover-reported = { $amount } handed over from { $hub } to { $group }.
fact-count-reported = Counted at { $hub }: { $amount }.
fact-report-set-aside = A report was kept for a person to look at.
fact-quarantined = { $amount } put aside at { $hub }.
fact-released = { $amount } put back on the shelf at { $hub }.
fact-loss-proposed = Proposed as lost: { $amount }. { $reason }.
fact-loss-confirmed = Written off: { $amount }.
fact-discrepancy-settled = { $amount } explained: from { $from } to { $to }.

## About
about-lead = Needs, goods and convoys of a relief centre, on one machine.
about-licence = Licence
about-licence-text = Busel is free software under the GNU Affero General Public License, version 3 or later. You may use, study, share and improve it.
about-privacy = What leaves this machine
about-privacy-text = Nothing. Pages ask nobody else, and names are sealed on the disk.
about-sources = Whose facts and shapes are inside
source-places = Places
source-catalogue = Items, weights, units
source-countries = Names of countries
source-roads = Roads, where the centre read a map in
source-typeface = Typeface
source-icons = Icons

## Trouble
trouble-home = Go to Today
trouble-reference = Reference { $number }
trouble-not-found = Not here
trouble-not-found-text = There is no such page or thing. Look for it by name or number.
trouble-stale = This page was too old
trouble-stale-text = Nothing was changed. Open the page again and repeat it there.
trouble-too-large = That is too much at once
trouble-too-large-text = A file may have 64 MB. Nothing was stored. Send it in parts.
trouble-unreadable = The form could not be read
trouble-unreadable-text = Nothing was changed. Open the page again and repeat it there.
trouble-forgotten = This file is forgotten
trouble-forgotten-text = It waited too long, or was added already. Nothing was lost. Read it again.
trouble-broken = Something broke here, not with you
trouble-broken-text = Nothing was saved. Try again, and tell the reference if it stays.

## Values of the domain
priority-p1 = Critical, 72 hours
priority-p2 = Urgent, 7 days
priority-p3 = Normal, 30 days
priority-p4 = If possible
trust-v0 = Not checked
trust-v1 = Called back
trust-v2 = Letter or referee
trust-v3 = Proven partner
substitutes-allowed = What the catalogue allows
substitutes-refused = Exactly this or nothing
condition-new = New
condition-good = Used, without fault
condition-worn = Worn, of use
condition-rags = Only as rags
loss-expired = Expired
loss-damaged = Damaged
loss-stolen = Stolen
loss-seized = Seized by an authority
loss-destroyed = Destroyed by attack
loss-on-the-way = Lost on the way
loss-wrong-group = Went to another group
wearer-adult = adults
wearer-man = men
wearer-woman = women
wearer-child = children
wearer-boy = boys
wearer-girl = girls
wearer-baby = babies
form-liquid = liquid
form-bar = bar
form-disposable = disposable
form-reusable = reusable
form-bulk = in bulk
form-powder = powder
form-wet = wet
form-dry = dry
size-eu-shoe = EU { $value }
size-uk-shoe = UK { $value }
size-us-shoe = US { $value }
size-foot = foot { $value } mm
size-plain = { $value }
size-years = { $value } years
size-months = { $value } months
size-nappy = size { $value }
unit-piece = { $count ->
    [one] piece
   *[other] pieces
}
unit-pair = { $count ->
    [one] pair
   *[other] pairs
}
unit-set = { $count ->
    [one] set
   *[other] sets
}
unit-gram = g
unit-kilogram = kg
unit-millilitre = ml
unit-litre = l
unit-cubic-decimetre = dm³
unit-cubic-metre = m³
unit-minor-currency = { $count ->
    [one] smallest coin
   *[other] smallest coins
}
unit-case = { $count ->
    [one] case
   *[other] cases
}
unit-night = { $count ->
    [one] night
   *[other] nights
}
unit-consultation = { $count ->
    [one] consultation
   *[other] consultations
}
unit-day = { $count ->
    [one] day
   *[other] days
}
unit-hour = { $count ->
    [one] hour
   *[other] hours
}
unit-ticket = { $count ->
    [one] ticket
   *[other] tickets
}
kind-baby = Baby
kind-boots = Boots
kind-clothing = Clothing
kind-comfort = Small comforts
kind-comms = Communication
kind-education = School
kind-food = Food
kind-fuel = Fuel
kind-household = Household
kind-hygiene = Hygiene
kind-medical = Medical supplies
kind-medicine = Medicine
kind-money = Money
kind-pet = Pets
kind-power = Power and light
kind-service = Services
kind-shelter = Shelter
kind-shoes = Shoes
kind-toys = Toys and games
kind-vehicle = Vehicles
kind-water = Water

## Days
date-day = { $weekday } { $day } { $month }
date-day-and-year = { $weekday } { $day } { $month } { $year }
date-long = { $weekday } { $day } { $month }
date-weekday = { $weekday ->
    [1] Mon
    [2] Tue
    [3] Wed
    [4] Thu
    [5] Fri
    [6] Sat
   *[7] Sun
}
date-weekday-long = { $weekday ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
}
date-month = { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
}
date-month-long = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}

## Why a rule says no
refusal-not-allowed = Your role does not allow this. Nothing was changed. Ask a coordinator.
refusal-unknown = There is no { $thing } here. Nothing was changed. Check the number.
refusal-unknown-item = The catalogue has no "{ $thing }". Nothing was changed. Choose another item.
refusal-read-before = This list was read in before, as { $thing }. Nothing was added twice.
refusal-empty = There is nothing in it. Nothing was changed. Write an amount above zero.
refusal-too-many = More than { $count } lines. Nothing was changed. Send them in parts.
refusal-too-long = A text is too long. Nothing was changed. Make it shorter.
refusal-closed = { $thing } is closed already. Nothing was changed. Its history stays.
refusal-itself = A need cannot be joined to itself. Nothing was changed. Choose another.
refusal-not-the-same = These are two different needs. Nothing was changed. Keep both.
refusal-short = { $thing } holds only { $count } there. Nothing was changed. Count again, or take less.
refusal-reserved = The plan keeps { $thing } for others. Nothing was changed. Plan again first.
refusal-expired = { $thing } has expired. Nothing was changed. Leave it put aside.
refusal-plan-outdated = Another plan came into force meanwhile. Nothing was changed. Plan again.
refusal-plan-no-longer-fits = { $thing } changed since this plan was made. Nothing was changed. Plan again.
refusal-already-in-force = { $thing } is in force already. Nothing had to be done.
refusal-same-person = Another person has to agree. Nothing was changed.
refusal-settled = { $thing } is settled already. Nothing was changed.
refusal-no-difference = { $thing } has no open difference. Nothing was changed.
refusal-not-goods = "{ $thing }" does not lie on a shelf. Nothing was changed.

## What was found in a file
why-unknown-item = "{ $text }" is not in the catalogue. Close to it: { $suggestions }.
why-unknown-dual-use = "{ $text }" is not in the catalogue and needs an export check: { $why }. Close to it: { $suggestions }.
why-ambiguous-item = "{ $text }" can mean several things: { $suggestions }. Which one?
why-no-item = The row does not say what it is about.
why-no-amount = No amount is given.
why-unreadable-amount = "{ $text }" cannot be read as an amount.
why-ambiguous-amount = "{ $text }" can be read in two ways: thousands or decimals?
why-range-amount = "{ $text }" is a range. How many are needed?
why-negative-amount = "{ $text }" is less than nothing.
why-absurd-amount = "{ $text }" is more than any list can mean.
why-date-for-amount = The date { $text } stands where an amount should.
why-amount-each = "{ $text }" means so many each: for how many?
why-formula-error = The cell holds the formula error { $error }.
why-unclear-shoe-size = Size { $size }: British, American, or how long is the foot?
why-sizes-without-amounts = "{ $text }" names several sizes. How many of each?
why-sizes-do-not-add-up = The sizes in "{ $text }" add up to { $sum }, the amount says { $said }.
why-total = This line sums up others.
why-category-heading = A heading for { $category }.
why-heading = A heading: "{ $text }".
why-header-again = The header of the table, once more.
why-decoy = A remark that is no line: "{ $text }".
why-tags = Tags for machines that describe the columns.
why-kept-out = This has no place here: { $why }.
why-remark = A remark without an item or an amount: "{ $text }".
why-closed = The line says that it is already closed: "{ $text }".
why-encoding-assumed = The file does not say its encoding; read as { $encoding }.
why-letters-lost = { $count } letters could not be read.
why-sheet-skipped = Sheet "{ $sheet }" was not read ({ $rows } rows): hidden, or not to be used.
why-sheet-without-list = Sheet "{ $sheet }" holds no list that can be read ({ $rows } rows).
why-no-header = There is no header row; the columns were guessed: { $columns }.
why-column-guessed = No column is called an amount; the numbers under "{ $column }" were taken.
why-two-columns = Columns "{ $used }" and "{ $other }" mean the same; the first was read.
why-rows-cut = Only the first { $limit } rows were read.
why-sheets-cut = Only { $limit } of { $sheets } sheets were read. Split the file to read the rest.
why-columns-cut = Only the first { $limit } columns were read.
why-text-cut = The cell was cut after { $limit } letters.
why-error-beside = A cell holds the formula error { $error }.
why-unit-assumed = No unit is written; taken to be { $unit }.
why-unknown-unit = "{ $text }" is not a unit known here.
why-unit-content-unknown = How much of { $item } is in one { $unit }?
why-unit-missing = No unit is written: { $item } is not counted in pieces.
why-unit-does-not-fit = { $item } is not measured in { $unit }.
why-units-differ = The amount says { $one }, the unit column { $other }; the amount was believed.
why-approximate = "{ $text }" is not an exact amount.
why-multiplied = "{ $text }" was read as { $result }.
why-large-amount = { $text } is unusually much.
why-broken-piece = { $text } of a thing that is counted whole.
why-size-assumed = Size { $size } is taken to be { $system }.
why-size-unclear = "{ $text }" is kept as a size in its own words.
why-spelling-assumed = "{ $text }" was read as { $item }.
why-ambiguous-date = The date "{ $text }" can be read in two ways and was left open.
why-unreadable-date = "{ $text }" cannot be read as a date.
why-year-assumed = "{ $text }" was read as { $date }.
why-already-expired = The expiry date { $date } is past.
why-near-duplicate = The same thing in the same amount stands in row { $row } too.
why-export-check = Needs an export check before a border: { $why }.
why-weight-differs = One weighs { $said } g by the list and { $known } g by the catalogue.
why-place-from-title = The place "{ $place }" was taken from the title.
why-own-unit = the unit of the item
why-nothing-close = nothing close
unreadable-empty = The file is empty.
unreadable-too-large = The file is larger than 64 MB. Send it in parts.
unreadable-bomb = The file unfolds to far more than it pretends to be.
unreadable-too-many-rows = The table has more than 200,000 rows. Send it in parts.
unreadable-password-protected = The workbook has a password. Save it without one.
unreadable-cut-off = The end of the file is missing. Copy it again.
unreadable-pdf = This is a PDF. Send the table it was made from.
unreadable-picture = This is a picture. Send the table it shows.
unreadable-text-document = This is a text document. Copy its table into a spreadsheet.
unreadable-web-page = This is a web page. Open it in a spreadsheet, save it as XLSX.
unreadable-archive = This is an archive. Unpack it and send the lists in it.
unreadable-other-spreadsheet = This kind of spreadsheet is not read. Save it as XLSX or CSV.
unreadable-binary = This is no list: neither text nor a spreadsheet.
unreadable-broken-json = The JSON is broken. Save it again.
unreadable-not-a-table = The JSON is not a list of lines.
unreadable-damaged = The workbook is damaged. Save it again.
unreadable-no-list = Nothing in it looks like a list of things and amounts.
unreadable-not-opened = The file cannot be opened.
import-known = { $need } says this already.
import-zero = Asks for nothing.
import-read-before = This list was read in before, as { $source }. Nothing would be added.
progress-rows = { $count ->
    [one] { $count } row read so far
   *[other] { $count } rows read so far
}
problem-plan-too-large = There are more needs or lots than one plan can hold.
problem-busy = Busel is busy with other files. Nothing was stored. Try in a minute.
at-the-machine = at the machine
until-day = until { $day }
role-admin = Keeper of the machine
role-coordinator = Coordinator
role-donor-desk = Donor desk
role-warehouse = Warehouse
role-driver = Driver
role-hand-out-point = Hand-out point
role-requester = Asks for a group
role-auditor = Auditor
role-case-worker = Case worker
role-public = Anybody
matter-donors = who gives
matter-offers = offers
matter-stock = stock
matter-hubs = hubs
matter-groups = groups
matter-names = names
matter-needs = needs
matter-contacts = the contact
matter-places = the exact place
matter-routes = the way of a convoy
matter-plans = plans
matter-lists = lists
matter-waybills = waybills
matter-photos = photos
matter-members = people of the centre
matter-trail = the trail
matter-safety = safety
matter-totals = totals
fact-member-added = { $who } joined the centre.
fact-granted = May be: { $grant }.
fact-taken-back = May no longer be: { $grant }.
fact-member-left = { $who } left the centre.
fact-deed-proposed = Waits for a second person: { $deed }.
fact-deed-agreed = A second person agreed to { $deed }.
fact-looked = Read: { $matter }.
fact-contact-kept = A contact was written down.
fact-erased = Names, places and words about it were destroyed. The goods stay in the books.
fact-let-go = Words whose time was over were destroyed.
fact-other = { $name }
deed-grant = { $who } becomes: { $grant }
deed-reset = a new way in for { $who }
deed-export-people = names, places and contacts leave the centre in a file
deed-wipe = the keys are destroyed, and everything with them
refusal-no-reach = "{ $thing }" needs its own place, or a last day. Nothing was changed. Choose it.
refusal-past = This day is over. Nothing was changed. Choose a later one.
nav-me = You
nav-people = People
nav-trail = Trail
nav-safety = Safety
do-back = Back
own-nothing = nothing in particular
trouble-shut = This door stays shut
sign-in-title = Sign in
sign-in-lead = Nobody else is asked, and no address is kept.
sign-in-again = Show once more that it is you
sign-in-again-lead = What you want to do cannot be taken back, so you are asked again. It holds for five minutes.
sign-in-passkey = With a passkey
sign-in-passkey-hint = Your device asks for your finger, face or its own code. Nothing is typed.
sign-in-passkey-do = Use the passkey
sign-in-passphrase = With a passphrase and a code
sign-in-do = Sign in
sign-in-lost = Lost your way in? Ask a coordinator for a new link. Nobody can read your passphrase.
passkey-failed = The device did not answer, or it was cancelled. Nothing was changed. Try again, or use the other way.
passkey-no-script = This browser runs no scripts, and a passkey needs one. Use the passphrase and the code.
passkey-lead = Your device asks now for your finger, face or its own code.
door-name = Name to sign in with
door-passphrase = Passphrase
door-code = Code from the app
door-code-hint = Six digits. A recovery code works too, once.
door-nobody = nobody we know
join-title = You are invited
join-lead = With this link you make your own way in. It works once.
join-demo = Look around in the demo
join-demo-lead = Nothing here is real and nothing is protected. Do not write real names into it.
join-code = The six digits you were told
join-code-hint = Whoever invited you says them aloud, not in the same chat as the link.
join-do = Go on
join-demo-do = Enter the demo
join-until = The link works until { $when }.
way-in-title = Make a way in
way-in-lead = Choose how you will sign in from now on. A passkey is the safest and the quickest.
way-in-more = Add another way in, so that a lost device does not lock you out.
way-in-passkey = A passkey
way-in-passkey-hint = It stays in your device or security key and cannot be phished. It belongs to this address only.
way-in-label = What do you call this device?
way-in-label-hint = Such as "phone". Whoever opens the device can read it: no real names.
way-in-passkey-do = Make the passkey
way-in-passphrase = A passphrase and an app with codes
way-in-passphrase-hint = For old devices, Tor and networks without names. At least 15 characters.
way-in-name-hint = An alias. It is kept so that nobody can read it.
way-in-six = Six words made by this machine, if you like:
way-in-passphrase-do = Go on to the codes
code-title = Codes from an app
code-lead = Scan this with an authenticator app. It is shown only now.
code-by-hand = Or type it in by hand:
code-first = The code it shows now
code-do = Done
recovery-title = Write these down
recovery-lead = Each of these codes opens once, if the phone is lost. They are shown only now. Keep them on paper, away from this device.
recovery-done = I have written them down
sign-out = Sign out
own-sessions = Where you are signed in
session-passkey = With a passkey, since { $when }
session-passphrase = With passphrase and code, since { $when }
session-demo = By a demo link, since { $when }
session-used = last used { $when }
session-here = this browser
session-end = End it
session-end-others = End all others
own-ways = Your ways in
passkey-since = since { $when }
passkey-suspicious = may have been copied
passkey-remove = Remove
own-passphrase = Passphrase and codes
own-recovery = New recovery codes
own-add-way = Add a way in
own-change = Change the passphrase
own-current = The present passphrase
own-new = The new passphrase
people-lead = Everybody sees only what their work needs.
people-deeds = Waits for a second person
deed-agree = Agree
deed-waits = waits for another
deed-by = { $who }, { $when }
people-empty = Nobody has joined yet.
person-left = left
people-add = Add somebody
people-name = What do you call them?
people-name-hint = An alias is better than a name.
person-invite = Make a link to join
person-may = May be
grant-over = This is over.
grant-take-back = Take back
grant-title = Something more
grant-role = As
grant-role-hint = Coordinator and keeper of the machine take a second person.
grant-reach = Where
grant-reach-hint = A warehouse is one hub's, a requester one group's, a driver one waybill's.
grant-everywhere = Everywhere
grant-until = Last day
grant-until-hint = An auditor always has one.
grant-do = Give
person-see-off = Leaves the centre
person-see-off-hint = Every way in ends at once. What they did stays in the books by their number.
invite-title = A link to join
invite-lead = For { $who }. Shown only now, works once, for 48 hours.
invite-link = Send this link
invite-code = Say these digits aloud
invite-code-hint = By voice, never in the same chat as the link.
problem-grant = Choose what, where and until when. Nothing was changed.
trail-lead = Who did and who read what. Nothing is ever rubbed out; there are no names in it, only numbers.
trail-done = In the books
trail-door = At the door
group-reach = Where it is and how to reach it
group-reach-hint = A life can depend on this. Each reading is written down with your number.
look-do = Read it
look-nothing = Nothing is written down, or it was destroyed.
contact-new = How to reach them
contact-keep = Keep the contact
readers-title = Who has read this
erase-title = Erase who and where this is
erase-hint = Name, place, contact and words are destroyed at once; copies of the keys end after 14 days. Goods stay in the books. It cannot be taken back.
erase-do = Erase for good
safety-lead = What this machine gives away if it is taken, and what to do about it.
safety-well = well
safety-act = act
safety-key = The centre's key
safety-key-well = It is wrapped by a passphrase. Its strength is yours.
safety-key-act = It lies open: whoever takes the disk reads everything. Only for trying out.
safety-tls = The way to the browser
safety-tls-well = It is encrypted.
safety-tls-act = It is plain, so only this machine is answered. For others give a certificate.
safety-second = Coordinators
safety-second-well = There is a second person for what takes two.
safety-second-act = With fewer than two nobody can agree to what takes two. Add another.
safety-auditors = Auditors now
safety-auditors-well = Nobody from outside is looking in.
safety-auditors-act = Somebody from outside may look in. It ends by itself on the last day.
safety-invites = Links that wait
safety-invites-well = No link lies in a chat.
safety-invites-act = Each is a door until it is used or 48 hours are over. Its digits are needed too.
safety-sessions = Browsers that are signed in
safety-sessions-well = Each ends by itself. End your own on your page.
safety-sessions-act = Each ends by itself.
safety-audit = No external audit yet
safety-audit-text = Nobody from outside has examined this program. Do not stake a life on it alone.
said-passkey-added = The passkey was added.
said-session-ended = It ended.
said-passkey-removed = The passkey was removed.
said-passphrase-changed = The passphrase was changed. Other browsers were signed out.
said-member-added = Added. Now say what they may be, then make a link.
said-proposed = Proposed. Another person has to agree within a day.
said-grant-changed = Changed. They have to sign in anew.
said-seen-off = They left. Every way in ended.
said-agreed = You agreed.
said-contact-kept = The contact was kept.
said-erased = Erased. The goods stay in the books.
door-wrong = That was not right. Nothing was changed. Try again.
door-wait = Too many tries. Wait { $count } seconds; nobody is locked out.
door-expired = Its time is over. Ask for a new link.
door-gone = There is no such invite, or it was used already. Ask for a new link.
door-no-session = Nobody is signed in. Sign in first.
door-not-fresh = Show once more that it is you.
door-too-short = A passphrase needs 15 characters or more. Nothing was changed.
door-too-long = That is too long. Nothing was changed.
door-too-common = Others would guess this soon. Take the six words, or something longer.
door-name-unfit = This name cannot be used. Take two or more visible letters.
door-name-taken = Somebody signs in with this name already. Take another.
door-label-unfit = Give it a short name that can be read.
door-current-needed = There is a passphrase already. Change it on your page.
door-demo-only = Such links work only in a demo centre.
door-last-way = This is your last way in. Add another first.
door-too-many = There are as many as there may be. Remove one first.
door-suspicious = This passkey may have been copied. It opens nothing any more. Tell a coordinator.
door-fault = The machine could not. Nothing was changed.
door-log-signed-in-passkey = Signed in with a passkey.
door-log-signed-in-passphrase = Signed in with passphrase and code.
door-log-signed-in-demo = Signed in by a demo link.
door-log-wrong-sign-in = A wrong try to sign in.
door-log-delayed = A try before the wait was over.
door-log-signed-out = Signed out.
door-log-session-ended = A session ended.
door-log-invite-made = Invited.
door-log-invite-taken = An invite was taken.
door-log-invite-withdrawn = An invite was taken back.
door-log-wrong-code = The spoken digits were wrong.
door-log-passkey-added = A passkey was added.
door-log-passkey-removed = A passkey was removed.
door-log-passkey-suspicious = A passkey may have been copied. Talk to its holder.
door-log-passphrase-set = A passphrase was set.
door-log-passphrase-changed = A passphrase was changed.
door-log-recovery-used = A recovery code was used.
door-log-recovery-made = New recovery codes were made.
door-log-forgotten = All ways in were taken away.
door-log-sealed = The centre was sealed.
door-log-unsealed = The centre was unsealed.
door-log-turned-away = A page that is not for this member was asked for.
person-sessions = { $count ->
    [0] signed in nowhere
    [one] signed in in one browser
   *[other] signed in in { $count } browsers
}
nav-totals = Totals
own-keeping = About the centre
totals-lead = Over the whole centre, by item. No group, no place and no name is in it.
totals-empty = Nothing was asked and nothing lies on a shelf yet.
totals-asked = Asked
totals-received = Received
totals-road = On the road
totals-shelves = On shelves

## Head counts, gauges, forecast

matter-gauges = how long a group’s things last
fact-group-stock-reported = What the group has was counted.
fact-people-counted = The people of the group were counted.
refusal-head-count = These numbers do not fit together. Nothing was changed. Look at the sums.

## The page of a sealed centre
locked-title = This centre is sealed
locked-lead = Nothing of it is open. Its passphrase opens it again.
locked-lead-two = Nothing of it is open. It takes two persons to open it again, each with a passphrase of their own.
locked-lead-identity = Nothing of it is open. It opens with an identity, at the machine where it runs.
locked-lead-nobody = There is no key here any more. Nobody can open this centre.
locked-passphrase = Passphrase
locked-second-person = The second person's passphrase
locked-first-person = The first person's passphrase
locked-may-wait = May stay empty now: the first person can come later.
locked-open = Open the centre
locked-opening = It opens. The pages are back in a few seconds.
locked-half = The second person's passphrase is right. Now the first person's, within ten minutes.
locked-wrong = This passphrase does not open the centre.
locked-too-soon = That was too soon after a wrong try.
locked-wait = { $count ->
    [one] Try again after { $count } second.
   *[other] Try again after { $count } seconds.
}
locked-busy = Another try is being looked at. Try again in a moment.
locked-broken = The key file cannot be read. Nothing was changed.
seal-key-is-bare = The key lies open: sealing would protect nothing.
seal-do = Seal
seal-hint = Closes the centre at once; the passphrase opens it again
seal-done = The centre is being sealed. Nothing of it stays in memory. The passphrase opens it again.
deed-do = Do it now
deed-wipe-done = The keys are destroyed
deed-wipe-done-text = Nobody can open this centre any more. Old blocks of a disk may stay; destroy the disk if you must be sure.
deeds-title = What takes two
deeds-hint = You propose it, another agrees within a day, then you do it.
deeds-export = Take names and contacts out
deeds-wipe = Destroy the keys
safety-two-persons = Two persons to open it
safety-two-persons-well = Nobody can be made to open it alone.
safety-two-persons-act = One person alone can be made to open it. `busel key two-persons` changes that.
safety-swap = Swap of the machine
safety-swap-well = There is none, or it is ciphered.
safety-swap-act = What is in memory may be found on the disk later. Switch swap off.
safety-process = The running program
safety-process-well = A crash writes no memory to the disk, and other programs cannot look in.
safety-process-act = This machine does not let the program close itself. Ask whoever keeps the machine.
safety-backup = Newest copy
safety-backup-well = It is less than a week old.
safety-backup-act = There is none of this week on this machine. Make one: `busel backup`.

# Photos
photos-title = Photos
photos-none = No photos yet.
photo-alt = Photo { $number }
photo-new = A new photo
photo-hint = JPEG, PNG, WebP or GIF, up to 20 MB. Only the pixels are kept: no place, no time, no name of a phone. Faces, plates and signboards stay: hide them.
photo-keep = Add the photo
photo-blur = Hide parts, delete
photo-blur-title = Hide parts of a photo
photo-blur-lead = What is hidden cannot be brought back, and the photo from before is destroyed. Look at what stands beside it too: it may name a place.
photo-done = Done
photo-hide = Choose what is hidden
photo-hide-hint = Fields that touch are hidden together, as one rectangle.
photo-before = The photo as it is kept now
photo-field = row { $row }, column { $column }
photo-blur-do = Hide the chosen fields
photo-drop = Delete the photo
photo-drop-hint = The photo is destroyed at once; copies end after 14 days. It cannot be taken back.
photo-no-field = Choose at least one field. Nothing was changed.
photo-too-large = The photo is larger than 20 MB. Nothing was kept. Send a smaller one.
photo-too-many-pixels = The photo has more than 40 million pixels. Nothing was kept. Send a smaller one.
photo-heic = This is HEIC or AVIF. Nothing was kept. Set your phone to take JPEG (on an iPhone: Camera, Formats, Most Compatible) and send it again.
photo-unknown = This is no picture that is read here. Nothing was kept. Send JPEG, PNG, WebP or GIF.
photo-cut-off = The end of the file is missing. Nothing was kept. Send it again.
photo-damaged = The picture is damaged. Nothing was kept. Send another one.
photo-too-busy = Too many photos wait already. Nothing was kept. Try again in a minute.
photo-took-too-long = The picture took too long. Nothing was kept. Send a smaller one.
photo-too-many-areas = That is too much to hide at once. Nothing was changed. Choose fewer fields.
photo-not-clean = The picture could not be cleaned. Nothing was kept. Tell whoever runs this centre.
said-photo-kept = The photo was kept. Look whether something in it has to be hidden.
said-photo-blurred = Hidden, and the photo from before is destroyed. Look whether it is enough.
said-photo-dropped = The photo was deleted.
fact-photo-kept = A photo was kept.
fact-photo-dropped = A photo was destroyed.
refusal-no-such-photo = There is no such photo here. Nothing was changed.
refusal-too-many-photos = There are { $count } photos already. Nothing was kept. Delete one first.
problem-at-work = They still work here. First see them off. Nothing was changed.
person-erase-hint = Their name is destroyed at once; copies of the keys end after 14 days. What they did stays under their number. It cannot be taken back.
