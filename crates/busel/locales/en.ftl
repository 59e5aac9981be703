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
task-ended-here = { $count ->
    [one] { $count } lot that others found to be past its date still stands on a shelf
   *[other] { $count } lots that others found to be past their date still stand on shelves
}
task-ended-here-more = Others found that its date has passed. Tell whoever keeps that shelf.
task-ended-there = { $count ->
    [one] { $count } group has goods whose date has passed
   *[other] { $count } groups have goods whose date has passed
}
task-ended-there-more = Their own link tells them. Call them if they have none, and ask them to count.
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
task-twins-more = Compare them, then join them or keep both.
task-loss = { $count ->
    [one] { $count } loss waits for a second person
   *[other] { $count } losses wait for a second person
}
task-loss-more = One person proposed it, another one has to agree.

## Today: what waits, since when, and the bar of a phone
nav-more = More
since-today = since today
since-yesterday = since yesterday
since-days = { $count ->
    [one] for { $count } day
   *[other] for { $count } days
}
since-weeks = { $count ->
    [one] for { $count } week
   *[other] for { $count } weeks
}
since-months = { $count ->
    [one] for { $count } month
   *[other] for { $count } months
}
task-first-on = first: { $day }
task-ends-on = Ends { $day }
task-red-none = { $line }: nothing left
task-red-days = { $days ->
    [one] { $line }: { $days } day left
   *[other] { $line }: { $days } days left
}
task-red = { $count ->
    [one] { $count } more group is in the red
   *[other] { $count } more groups are in the red
}
task-red-more = They lack what matters most.
task-short = { $thing }: { $amount } missing
task-surplus = { $thing }: { $amount } too many
task-unverified = { $count ->
    [one] { $count } urgent need nobody has checked
   *[other] { $count } urgent needs nobody has checked
}
task-unverified-more = Call back first; then goods can go.
task-silent = { $count ->
    [one] { $count } waybill has had no report
   *[other] { $count } waybills have had no report
}
task-silent-more = They left days ago. Call the drivers or those who receive.
task-undecided = { $count ->
    [one] { $count } waybill on the road waits for a decision
   *[other] { $count } waybills on the road wait for a decision
}
task-undecided-more = Nobody was there, or nobody asks for it now. Say whether it goes to others, stays a reserve, or comes back.
task-overdue = { $count ->
    [one] { $count } promised offer has not come
   *[other] { $count } promised offers have not come
}
task-overdue-more = Ask the donors when they come.
task-deed = { $count ->
    [one] { $count } decision needs a second person
   *[other] { $count } decisions need a second person
}
task-deed-more = Agree within a day, or it lapses.
task-agreed = { $count ->
    [one] { $count } of your decisions has been agreed to
   *[other] { $count } of your decisions have been agreed to
}
task-agreed-more = Carry it out within a day, or it lapses.
task-lapsing = { $count ->
    [one] { $count } need is about to lapse
   *[other] { $count } needs are about to lapse
}
task-lapsing-more = Ask whether they still stand.
task-ending = { $count ->
    [one] { $count } lot ends before it can be handed out
   *[other] { $count } lots end before they can be handed out
}
task-ending-more = Handing out takes about twelve days. Nobody gets them yet.
task-call = { $count ->
    [one] { $count } call ends soon without enough
   *[other] { $count } calls end soon without enough
}
task-call-more = Ask once more, or end it.
task-purchase = { $count ->
    [one] { $count } purchase waits for a yes
   *[other] { $count } purchases wait for a yes
}
task-purchase-more = Agree, or say that it is not bought.
task-not-here = { $count ->
    [one] { $count } purchase has not come
   *[other] { $count } purchases have not come
}
task-not-here-more = Agreed to or paid two weeks ago. Ask the shop.
task-papers = { $count ->
    [one] { $count } vehicle to come lacks papers
   *[other] { $count } vehicles to come lack papers
}
task-papers-more = Without them they are stopped at the border.
task-papers-end = { $count ->
    [one] { $count } vehicle has a paper that runs out
   *[other] { $count } vehicles have papers that run out
}
task-papers-end-more = See to a new one before it is needed on the road.
paper-good-until = Good until
task-grant = { $count ->
    [one] { $count } person soon loses a role
   *[other] { $count } people soon lose a role
}
task-grant-more = Give it anew, if it is still needed.
task-link = { $count ->
    [one] { $count } group’s link ends soon
   *[other] { $count } groups’ links end soon
}
task-link-more = Make a new one and bring it to the group.
task-fits = { $count ->
    [one] { $count } new offer fits an open need
   *[other] { $count } new offers fit open needs
}
task-fits-more = Answer soon; people keep it for you.
task-offer = { $count ->
    [one] { $count } offer nobody has answered
   *[other] { $count } offers nobody has answered
}
task-offer-more = Accept, ask, or decline with thanks.
do-open-oldest = Open the oldest
today-next = Nothing waits for you. Next: { $what }, { $day }.
today-road = On the road
road-left = Left { $day }
road-silent = No report, left { $day }
road-lines = { $count ->
    [one] { $count } line
   *[other] { $count } lines
}
stock-differs = Differs

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
needs-lead = What is asked, for whom, and how far it is covered.
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
need-closed = This need is closed and no longer planned.
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
stock-to-count = to be counted (books: { $amount })
lot-to-count = to be counted (books: { $amount }); more came with
kept-legend = reserved by the plan
lot-nowhere = On no shelf
lot-where = Where every unit is
lot-where-hint = together always zero
lot-kept = Kept for
lot-put-aside = Put aside
lot-put-aside-hint = Damaged, expired or doubtful goods are no longer planned.
lot-release = Put back on the shelf
lot-release-hint = Somebody looked, and it is fit for use.
lot-let-out = let out past its day
lot-let-out-title = Let it out all the same
lot-let-out-hint = It is only past its best-before day. Open one, look and taste; then say why it may go out. This holds for the whole lot.
lot-let-out-why = Why it may go out
do-let-out = Let it out
said-let-out = It may be planned, packed and sent again.
lot-sent-as = It came in another size than was sent, as part of
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
donor-forgotten = forgotten at their wish
hub-add = Add a hub
hub-name = Name of the hub
hub-name-hint = A place of yours with shelves.
hub-place = Town

## Groups
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
import-found = What the list says
import-rows = { $count ->
    [one] { $count } row
   *[other] { $count } rows
}
import-nothing-stored = Nothing is stored yet.
import-nothing-found = No line could be read. Look at the reasons below.
import-forget = Forget the list
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
refusal-expired = { $thing } ended on { $day }. Nothing was changed. Put it aside.
refusal-to-be-counted = More of { $thing } came with { $waybill } than was sent, so it is likely not all on the shelf. Nothing was changed. Count the shelf, or say where it came from.
refusal-never-let-out = The date of { $thing } binds. Nothing was changed. Only food past its best-before day is let out, never medicine or food for babies.
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
nav-forecast = Days ahead
today-fare = Clean, comfortable, fed
gauge-mark = mark = goal
gauge-clean = Clean
gauge-comfortable = Comfortable
gauge-fed = Fed
gauge-days = { $count ->
    [one] day
   *[other] days
}
gauge-people = % of people
gauge-sentence-people = { $gauge }: { $days } % of people have what matters most. Score { $score } of 100.
gauge-sentence-days = { $days ->
    [one] { $gauge }: { $days } day until what matters most runs out. Score { $score } of 100.
   *[other] { $gauge }: { $days } days until what matters most runs out. Score { $score } of 100.
}
gauge-road-days = { $days ->
    [one] With what is on the road: { $days } day.
   *[other] With what is on the road: { $days } days.
}
gauge-road-people = With what is on the road: { $days } %.
gauge-counted = Counted { $day }
gauge-never-counted = Nobody has counted yet
gauge-count-again = Count again, last was { $day }
gauge-ends = { $line }: ends { $day }
gauge-equipped = { $line }: { $share } of people
gauge-all-good = All above the goal
line-energy = Food
line-protein = Protein
line-drinking-water = Drinking water
line-infant-food = Infant food
line-bathing-soap = Soap
line-washing = Wipes for washing
line-laundry = Laundry soap
line-toothpaste = Toothpaste
line-toilet-paper = Toilet paper
line-razors = Razors
line-pads = Menstrual pads
line-incontinence = Incontinence pads
line-nappies = Nappies
line-thermals = Thermal underwear
line-outer = Warm jackets
line-boots = Boots that fit
line-sleeping-bag = Sleeping place
line-sleeping-mat = Sleeping mats
line-heat = Fuel for heating
line-power = Light
line-small-comforts = Tea and coffee
line-floor = Room under a roof
heads-count = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
heads-counted = { $people }, counted { $day }
heads-of-kind = { $kind }: { $number }
class-anyone = People of any age
class-man = Men, 20 to 59
class-woman = Women, 20 to 59
class-elder = 60 and older
class-youth = 15 to 19
class-teen = 10 to 14
class-child = 5 to 9
class-toddler = 2 to 4
class-infant = Under 2
special-menstruating = Menstruating
special-nappies = In nappies
special-incontinence = Need incontinence pads
special-shaving = Shaving
special-pregnant = Pregnant
special-breastfeeding = Breastfeeding
work-light = Light work
work-moderate = Moderate work: carrying, walking all day
work-heavy = Heavy work: digging, building
living-sheltered = Sheltered from the cold
living-outdoors = Not sheltered from the cold
living-degrees = { $degrees } °C
living-no-tap = No safe water to drink from a tap
living-no-washing = No water to wash with
living-burns-fuel = They heat with fuel that is brought
fare-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
fare-days-exact = { $days } days
fare-people = { $some } of { $all } people
fare-everybody = everybody
fare-nobody-counted = Nobody has counted the people yet. One number is enough to begin.
fare-count-people = Count the people
fare-count-store = Count what there is
fare-lines = All lines with their numbers
fare-lines-hint = what each gauge is made of
fare-line = What
fare-has = There is
fare-road = With the road
fare-goal = Goal
fare-ends = Ends
fare-when-counted = Counted
fare-critical = critical
fare-first = What ends first, and when
suggest-title = Needs that could be raised
suggest-hint = From norms, the count and what is coming. Nothing is asked until you confirm.
suggest-do = Confirm and raise needs
suggest-ends = ends { $day }
suggest-without = not everybody has it
heads-lead = One number is enough. More numbers make the norms fit better. Never write names.
heads-classes = How many people
heads-classes-hint = Each person in one field only.
heads-specials = Of them
heads-specials-hint = Empty means: we estimate from the ages. Write 0 if it is nobody.
heads-living = How they live
heads-work = Work
heads-celsius = Degrees Celsius where they are
heads-floor = Square metres under a roof
heads-feet = Shoe sizes and how many people have each
heads-do = Save the head count
store-lead = Write what you see. An empty field means you did not count it; 0 means there is none. Rows of one thing are counted together.
store-day = Day of the count
store-thing = Thing
store-size = Size
store-until = Good until
store-other = Something else
store-do = Save the count
store-last = last { $amount }, { $day }
ahead-title = How far ahead
ahead-lead = Cover wanted, days until goods arrive, and days to be safe. Busel proposes needs from them.
ahead-target = Days of cover
ahead-delivery = Days until it arrives
ahead-safety = Days to be safe
ahead-do = Save
forecast-lead = For how long it lasts, and what to ask for now.
forecast-asks = What to ask donors for this month
forecast-asks-hint = Sums over all groups; no group is named. Print it or send it.
forecast-nothing = Nothing to ask for. Count the people and what they have first.
forecast-ask = Please give
forecast-gap = Short in all
forecast-stock = In our stores
forecast-promised = Promised
forecast-some = ask us how much
forecast-days = How long each group lasts
forecast-plan = With the plan
forecast-days-hint = First what is there now; below, what the road and the plan make of it.
forecast-uncounted = { $count ->
    [one] { $count } group without a head count
   *[other] { $count } groups without a head count
}
said-people-counted = The head count was saved.
said-store-counted = The count was saved.
said-needs-raised = The needs were raised.
said-nothing-chosen = Nothing was ticked, so nothing was raised.
said-standing-kept = The days were saved.
problem-degrees = "{ $text }" is not a temperature. Write digits, such as -5.
problem-number = "{ $text }" is not a whole number. Write digits, such as 84.
problem-feet = "{ $text }" cannot be read. Write size and people, such as 41-2, 42-5.
problem-size = "{ $text }" is not one size. Write it as on the label, such as 43 or XL.
problem-nobody-counted = No number was filled in. Write at least one; 0 if they left.
problem-nothing-counted = No amount was filled in. Write at least one; 0 is one too.
fact-standing-kept = How far ahead was set: { $line }.
refusal-too-many-days = Days go from 1 to { $count }. Nothing was changed. Write fewer.
norms-title = Norms and where they come from
norms-lead = How much people need. A centre with better facts can correct them.
norm-when = When
norm-source = Source
norm-to-have = to have
norm-each-kilocalorie = for each kilocalorie
norm-kilocalories = { $number } kcal
norm-grams = { $number } g
norm-megajoules = { $number } MJ
norm-square-metres = { $number } m²
norm-lamps = lamps: { $number }
norm-cups = cups: { $number }
norm-covers = bags or covers: { $number }
norm-cold = October to April
norm-per-degree = for each degree below 20 °C, without shelter
norm-sourced = Sourced
norm-recalled = Not looked up
norm-conflict = Sources differ
norm-assumption = Our own judgement
norm-days = { $count ->
    [one] a day
   *[other] in { $count } days
}

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

## Offers and links
nav-offers = Offers
nav-calls = Calls
nav-purchases = Purchases
offers-lead = What people would give. Nothing is ours until it arrives.
offers-new = New
offers-coming = To come
offers-overdue = Overdue
offers-empty = No offers here. Give people the link below.
do-add-offer = Add an offer
col-offer = Offer
col-fits = Fits
col-state = State
offer-country = Country
offer-not-sorted = Not sorted yet
offer-state-offered = New
offer-state-asked = Asked back
offer-state-accepted = Accepted
offer-state-promised = Promised
offer-state-overdue = Overdue
offer-state-arrived = Arrived
offer-state-declined = Declined with thanks
offer-state-taken-back = Taken back
offer-state-lapsed = Lapsed
offer-answer = Answer
offer-how-much = How much is welcome
offer-how-much-hint = All of it, or a part.
do-accept = Accept
do-decline = Decline with thanks
offer-matches = Open needs it fits
offer-no-match = No open need asks for this now.
match-covers-all = covers all that is missing
match-covers = covers { $amount }
match-exactly = Fits
match-one-up = One size up
match-look = Look first
match-instead = In its place
offer-came = It arrived
offer-how-much-came = How much came
offer-where-came = Where to
offer-no-hub = To no hub of ours
do-came = It is here
offer-promise = When it comes
offer-promised = Promised for
do-promise = Save the day
offer-letters = What was written
offer-no-words = Nothing was written with it.
offer-asked = We asked
offer-replied = The donor wrote
offer-question = A question to the donor
offer-question-hint = It stands on their private link. Name no person and no place.
do-ask-donor = Ask
offer-made = Offered
offer-condition = Condition
offer-expiry = Use before
offer-beds = Beds
offer-from = First night
offer-nights-until = Last night
offer-until = Stands until
offer-donor = Donor code
offer-call = Answers call
offer-welcome = Accepted
offer-arrived = Arrived
offer-unspent = Not spent yet
offer-place = Where it can be picked up
offer-place-hint = It may lead to the donor. Who reads it is written down.
offer-papers = Papers of the vehicle
offer-papers-hint = No vehicle leaves without a named final recipient.
paper-registration = Registration and owner
paper-deregistration = Taken off the register for export
paper-insurance = Insurance for the whole way
paper-gift-letter = Letter of gift, free of charge
paper-final-recipient = Named final recipient
paper-inspection = Technical inspection
offer-sort = What it is
offer-take-back = Take it back
offer-take-back-hint = Press this if the donor says it no longer stands. Their words and photos are destroyed.
do-take-back = Take it back
give-page = The page for everybody
give-page-open = Anybody with this link can offer something, without an account.
give-page-closed = Nobody outside can offer anything now.
give-page-link = Link for everybody
give-page-close = Close the page
give-page-do-open = Open the page
calls-lead = Say what a convoy collects and until when. Everybody can read it.
calls-empty = No call yet. Make one below.
call-over = Over
call-end = End it now
call-new = A new call
call-hint = It shows items, amounts and a day. No place and no people.
call-until = Last day for offers
call-plan = For the convoy of plan
call-no-plan = No plan
call-do = Make the call
purchases-lead = What we buy because nobody gives it. Gifts of money pay for it.
purchases-empty = Nothing is to be bought.
purchase-price = Price of all of it
purchase-for = For needs
purchase-for-hint = Their numbers, such as N-12, N-14.
purchase-by = Wanted by
purchase-from = Paid from
purchase-second = It is above the limit. Another person has to say yes.
purchase-no-gift = No gift of money in this currency is there. The rest comes from elsewhere.
purchase-gifts-hint = Say how much each gift pays. The rest comes from elsewhere.
do-approve-purchase = Agree
do-buy = It is bought
do-drop-purchase = Do not buy it
purchase-new = Buy something
need-buy = Buy it with money gifts
purchase-shop = Shop
purchase-do = Ask to buy it
purchase-limit = When it takes two
purchase-limit-label = Above this price another person agrees
purchase-limit-hint = In whole coins of whatever currency, such as 200.
purchase-wanted = Waits for a yes
purchase-approved = May be bought
purchase-paid = Bought
purchase-received = Received
purchase-dropped = Given up
give-title = Give something
give-lead = No name, no account, no e-mail. You get a private link.
give-desk-lead = Write down what somebody told you. A code is enough, never a name.
give-what-sort = What sort of gift
give-goods = Things
give-money = Money
give-hosting = A place to sleep
give-service = Help
give-vehicle = A vehicle
give-call = We collect until { $day }
give-this = Give this
give-answers-call = Thank you. This answers our call until { $day }.
give-call-over = This call is over. You can still offer it to us.
give-item = What
give-item-hint = In your own words. We ask back if we do not understand.
give-how-many = How many
give-how-much = How much
give-currency = Currency
give-size = Size
give-beds = How many beds
give-no-country = I would rather not say
give-until = Until when it stands
give-more = Say more
give-no-condition = Not said
give-place-hint = A public meeting point is safer than your address.
give-words = Anything else
give-words-hint = Please leave out names and telephone numbers.
give-do = Offer
give-safe = We keep what you write here and nothing about you or your device.
given-thanks = Thank you. Your offer is here.
given-next = We answer on your private link. Look there in a few days.
given-keep = Keep this, we cannot send it again
given-link = Your private link
given-keep-hint = Whoever has this link sees your offer. If it could harm you, do not keep it.
given-open = Open it now
given-title = Your gift
given-offered = We have your offer. Nobody has answered yet. Look again in a few days.
given-asked = We have a question. Please answer it below.
given-accepted = Yes, please. We are glad of it.
given-promised = Yes, please. We wait for it on the day below.
given-overdue = We still wait for it. If it no longer stands, take it back.
given-arrived = It arrived. Thank you.
given-declined = Thank you. We cannot use it now, and are grateful that you asked.
given-taken-back = You took it back.
given-lapsed = Its time is over. Please offer it again if it still stands.
given-questions = Our questions
given-your-reply = Your answer
given-reply = Your answer
given-do-reply = Send the answer
given-you-wrote = You wrote
given-photos-title = Photos
given-photo = Add a photo
given-photo-hint = We remove place, time and camera. Show no faces.
given-photo-do = Send the photo
given-take-back-hint = What you wrote, your photos and this link are destroyed. Nothing can bring them back.
given-only-you = Only you have this link. We do not know who opens it.
given-gone = You took your offer back
given-gone-text = What you wrote and your photos are destroyed. This link no longer works. Thank you.
given-forget = Ask to be forgotten
given-forget-hint = What you wrote, how to reach you, your photos and this link are destroyed. What you gave stays in the books as given by nobody.
given-forget-sure = Are you sure? Nobody can bring it back, and this page will be gone.
given-do-forget = Forget me
given-do-not-forget = Leave it as it is
given-forgotten = You are forgotten
given-forgotten-text = What you wrote, how to reach you and your photos are destroyed here. What you gave stays, without you. This link no longer works. Thank you.
given-forgotten-copies = Copies that were made before cannot bring it back either from { $day } on.
ask-lead = Ask for what you need. Tell us what came.
ask-need = We need something
ask-coming = On its way to you
ask-got = We got it
ask-got-some = Something is missing
ask-asked = What you asked for
ask-nothing = Nothing is open.
ask-until = This link works until { $day }. Show it to nobody else.
ask-back = Back
ask-choose-lead = Say how many of each. Then press the large button.
ask-usual = The usual list
ask-less = One less: { $thing }
ask-more = One more: { $thing }
ask-other = Something else
ask-urgent = It cannot wait a week
ask-words = A word about it
ask-words-hint = Please leave out names.
ask-do = Ask
ask-count = What came
ask-count-lead = Count it and write the numbers. What is missing, we look for.
ask-sent = Sent: { $amount }
ask-good = Good
ask-damaged = Damaged
ask-count-do = That came
link-title = The group's own link
link-hint = By it the group asks and says what came, without an account.
link-until = It works until { $day }.
link-make = Make a link
link-renew = Make a new one; the old one ends
link-end = End the link
link-made-lead = Print it or give it from hand to hand. It is shown only now.
link-for = Link of the group
link-once = Whoever has it can ask for this group and for no other.
link-back = Back to the group
link-ended = This link no longer works
link-ended-text = This link no longer works. Ask the centre that gave it.
by-link-of-group = the link of { $group }
by-link-of-offer = the donor of { $offer }
role-donor = Donor
fact-offer-asked-back = The donor was asked something.
fact-offer-replied = The donor wrote back.
fact-offer-promised = It was promised for { $day }.
fact-offer-taken-back = It was taken back. Its words and photos were destroyed.
fact-came-otherwise = { $amount } of { $of } came with { $waybill } as { $thing }: { $lot } since then.
fact-lot-let-out = It was let out past its best-before day.
fact-donor-forgotten = Whoever gave it was forgotten at their wish. Their words and photos were destroyed.
fact-offer-sorted = Sorted as { $thing }.
fact-papers-seen = Its papers were looked at.
fact-offer-came = { $offer } arrived as { $lot }.
fact-offer-came-itself = { $offer } arrived.
fact-call-opened = A call was made, until { $day }.
fact-call-ended = The call was ended.
fact-purchase-wanted = Somebody wants to buy: { $thing }.
fact-purchase-approved = The purchase was agreed to.
fact-purchase-paid = { $purchase } was bought.
fact-purchase-dropped = The purchase was given up.
fact-purchase-came = { $purchase } arrived.
fact-rule-set = A rule of the centre was changed.
fact-link-made = The group got a link, until { $day }.
fact-link-ended = The group's link was ended.
refusal-more-than-offered = { $thing } is not that much. Nothing was changed. Write a smaller number.
refusal-not-covered = { $thing } does not hold that much. Nothing was spent. Choose another gift.
refusal-not-yet = { $thing } is not so far yet. Nothing was changed. Do the step before first.
problem-count = Write a number for each line. Nothing was changed.
problem-needs = "{ $text }" names no need. Write numbers such as N-12.
problem-not-sorted = Say first what it is, under "What it is".
problem-nothing-asked = Choose at least one thing. Nothing was sent.
problem-too-many = Many people write just now. Your text is here. Send it again in a minute.
problem-what = Say what you would give. Nothing was sent.
said-offer-added = The offer is added.
said-offer-accepted = Accepted. The donor sees it on their link.
said-offer-declined = Declined with thanks. The donor sees it on their link.
said-offer-asked = Your question stands on the donor's link.
said-offer-promised = The day is saved.
said-offer-taken-back = Taken back. The donor's words and photos are destroyed.
said-offer-sorted = Saved. Fitting needs are shown beside it.
said-offer-papers = The papers are saved.
said-offer-came = It is in the books.
said-page-opened = The page is open for everybody.
said-page-closed = The page is closed. Offers that were made stay.
said-call-opened = The call is open for everybody.
said-call-ended = The call is over. Offers that answered it stay.
said-purchase-wanted = Saved. It waits for a yes.
said-purchase-approved = Agreed. It may be bought.
said-purchase-paid = Saved as bought.
said-purchase-dropped = Given up. Nothing was spent.
said-purchase-came = It is on the shelf.
said-limit-set = The limit is saved.
said-link-ended = The link no longer works.
said-asked = We have your list. A person looks at it.
said-got = Thank you. It is written down.
said-replied = Thank you. We have your answer.
offers-beside = Beside the offers
ask-people = How many you are
ask-ended = Please look at what you have
ask-look-at-date = Look at the date on your { $thing }: some ended on { $day }. Do not eat or use those.
ask-look-at-goods = Look at your { $thing }: some turned out to be past their time. Do not eat or use what looks old.
offer-fits = { $count ->
    [one] { $count } need
   *[other] { $count } needs
}
call-answers = { $count ->
    [one] { $count } offer
   *[other] { $count } offers
}
given-photos = { $count ->
    [one] { $count } of 5 photos
   *[other] { $count } of 5 photos
}
## Needs: checked, confirmed, compared; what is better not brought; keys
said-need-confirmed = It still stands. It is planned again.
said-need-reopened = Taken back. The need is open again.
said-needs-apart = Kept apart. They are not proposed again.
said-flag-dismissed = Looked at. Your reason is kept with it.
said-unwanted-added = Added. Everybody who works here sees it.
said-unwanted-removed = Removed. It may be brought again.
task-lapsed = { $count ->
    [one] { $count } need has lapsed
   *[other] { $count } needs have lapsed
}
task-lapsed-more = Nobody said for too long that it stands. Ask, then confirm.
task-flagged = { $count ->
    [one] { $count } need should be looked at
   *[other] { $count } needs should be looked at
}
task-flagged-more = Something is unusual. Nothing is refused; a person decides.
do-ask-again = Ask again
do-confirm = Still stands
do-dismiss = It is all right
do-part = Take apart
do-apart = These are two
do-send-to-plan = Send to the plan
do-welcome = May be brought again
do-ask-not-to-bring = Ask not to bring
show-lapsing = Lapsing
show-twins = Perhaps the same
show-flagged = Look
sort-label = In which sequence
sort-urgency = Most urgent first
sort-day = By the day wanted
sort-thing = By what is needed
sort-group = By group
sort-cover = Least covered first
sort-newest = Newest first
all-regions = All regions
col-region = Region
col-do = What to do
need-lapsed = Lapsed
need-same-as = Same as { $need }?
need-flagged = Look at it
need-stands-until = Stands until { $day }
need-unwanted = We ask people not to bring this.
need-flags = Look at this
need-flags-hint = Nothing is refused. Find out, then say why it is all right, or withdraw the need.
flag-why = Why it is all right
need-joined-here = { $need } was joined to it
need-twins-hint = From 75 of 100 on we ask. Only a person joins.
need-confirm = Does it still stand?
need-confirm-hint = Ask the group. A need nobody confirms lapses and is not planned.
way-call-back = Called back on a number known before
way-call-back-read = Read the number on the group's page. Reading is written down.
way-no-contact = No number was known before this need came. Take a letter or a referee.
way-referee = Somebody we know vouches for it
way-who = Who vouches
way-letter = A letter with a stamp
way-letter-text = Its number, or what it says; only a fingerprint is kept
way-dated = Day on the letter
way-partner = A partner with clean receipts
way-nothing = Nobody knows; it is only text
proof-nothing = only text
proof-call-back = called back on a known number
proof-letter = a letter of { $day }
proof-referee = somebody we know vouches
proof-partner = { $count ->
    [one] { $count } clean receipt
   *[other] { $count } clean receipts
}
twin-score = { $percent } alike
twin-item = Thing and size
twin-who = Group, contact or place
twin-quantity = Amount
twin-text = Words
flag-above-norm = More than one and a half times what so many people use
flag-shared-contact = Another group is reached at the same contact
flag-no-receipt = Third need or more, and nothing signed for yet
flag-unknown-receiver = Goods are about to go to a group nobody here knows
flag-wants-proof = Critical, heavy or a vehicle: get a letter or a referee
flag-call-back = Chosen by lot: call and ask whether it arrived
unwanted-title = Please do not bring
unwanted-lead = Tell donors before they pack. Each thing has a reason and may have an end.
unwanted-empty = Nothing is on this list. Everything that is asked for is welcome.
unwanted-add = Add to the list
unwanted-until = Until
unwanted-since = Since { $day }
unwanted-asked = { $count ->
    [one] { $count } open need asks for it
   *[other] { $count } open needs ask for it
}
unwanted-enough = There is more than anybody asks for.
unwanted-no-room = There is no room for it.
unwanted-spoils = It spoils before it gets there.
unwanted-border = It does not cross the border.
unwanted-harmful = It may harm people.
unwanted-buy-there = It is better bought where people are.
needs-closed-now = { $count ->
    [one] { $count } need was closed.
   *[other] { $count } needs were closed.
}
problem-who = Nobody is named. Nothing was changed. Write who vouches for it.
problem-letter = The letter's words or its day are missing. Nothing was changed. Write both.
problem-way = Nothing was changed. Choose how you know it.
problem-why = There is no reason yet. Nothing was changed. Write why it is all right.
problem-reason = Choose a reason from the list. Nothing was changed.
problem-changed-meanwhile = { $who } changed this need { $when }. Your text is below; choose what stays.
ago-now = just now
ago-minutes = { $count ->
    [one] { $count } minute ago
   *[other] { $count } minutes ago
}
ago-hours = { $count ->
    [one] { $count } hour ago
   *[other] { $count } hours ago
}
refusal-changed-meanwhile = Somebody changed { $thing } meanwhile. Nothing was changed. Look at it again.
refusal-number-not-known = No number was known before { $thing } came. Nothing was changed. Take a letter or a referee.
refusal-no-partner = { $thing } has not signed three times without a difference. Nothing was changed. Take another way.
refusal-still-open = { $thing } is open. Nothing had to be taken back.
refusal-early = This day has not come yet. Nothing was changed. Choose an earlier one.
fact-need-confirmed = Somebody asked: it still stands.
fact-need-reopened = Opened again.
fact-needs-told-apart = { $one } and { $other } are two needs.
fact-flag-dismissed = Looked at, and all right: { $flag }.
fact-asked-not-to-bring = People are asked not to bring: { $thing }.
fact-welcomed-again = May be brought again: { $thing }.
fact-proof = How we know
find-papers = Papers and offers
find-waybill = Waybill
find-offer = Offer
keys-title = Keys
keys-close = Close
keys-find = Find anything
keys-step = Next or previous row
keys-tick = Choose this row
keys-help = Show or hide these keys
## Reports that wait for a person
aside-title = Reports that wait
aside-lead = Somebody told what the books cannot hold yet. Nothing of it is lost.
aside-empty = No report waits.
aside-one = Report { $id }
aside-waits = Waits for a person
aside-is-closed = Closed
aside-ready = Can be carried out now
aside-told = What was told
aside-by = Told by
aside-happened = When it happened
aside-recorded = Written down
aside-why = Why it waits
aside-why-unknown = It names something that is not in the books.
aside-why-received = This waybill was received before.
aside-signed = { $actor }, { $when }
aside-names = What it names
aside-known = in the books
aside-unknown = not in the books
aside-carry-out = Carry it out
aside-carry-out-hint = All that it names is in the books by now. It counts from the moment it happened.
aside-not-yet = Something it names is still not in the books. Add it first, or close the report.
aside-received-hint = The first receipt stands. If the amounts differ, count once more there, then close this report.
do-carry-out = Carry it out now
aside-close = Close it
aside-close-hint = Nothing moves. What was told stays here, with your words.
aside-close-why = Why nothing more has to be done
do-close-aside = Close the report
aside-was-closed = Closed with words
aside-was-carried-out = Carried out
said-aside-carried-out = Carried out. The books hold it now.
said-aside-closed = The report is closed. Your words are kept with it.
problem-aside-why = There is no reason yet. Nothing was changed. Write why nothing more has to be done.
refusal-still-aside = { $thing } cannot be carried out yet. Nothing was changed. Look at what it names.
fact-aside-closed = The report was closed, with a reason.
fact-aside-carried-out = The report was carried out.
aside-why-blank = It names a label that is on no box.
aside-why-ended = It names a box that was split, merged or emptied.
aside-ended-hint = This box is no more. Find out what it became, then close the report.
aside-why-pallet = It counts a pallet, and boxes stand on that.
aside-pallet-hint = Count the boxes on it one by one, then close the report.

## Forms that are too long, and choices that are none
trouble-too-much = That is too much for one form
trouble-too-much-text = Nothing was changed. What you typed is still on the page before: go back there. Then send less at once.
problem-form-too-long = That is too much for one form. Nothing was changed. Shorten it, or send it in parts.
problem-choice = Choose one from the list. Nothing was saved.

## Lists of what one row of Today tells
only-all = Show all
road-all = All that is on the road
road-empty = Nothing is on the road.
flow-regions = By region: from it, over it or into it
flow-until = { $way }, until { $day }
plan-only = Made for chosen needs only: { $count }.
plan-whole = All of it, to print

## Reports and pictures
nav-reports = Reports
nav-pictures = Pictures
matter-reports = reports
reports-lead = How well the work goes, month by month. Every number leads to what is behind it.
reports-month = Month
reports-span = How many months
report-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
}
report-month = { $month } { $year }
month-name = { $month ->
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
reports-origin = Country of origin
reports-all-origins = All countries
report-origin-unknown = Country not known
report-region-unknown = Region not known
reports-region = Region
reports-measures = Measures
reports-measure = Measure
reports-before = Before
report-trend = 12 months
report-trend-told = { $from }: { $first }. { $until }: { $last }.
reports-losses = What was lost, and why
reports-reason = Reason
reports-often = How often
reports-weight = Weight
report-loss-on-the-way = { $reason }, on the way
report-times = { $count ->
    [one] { $count } time
   *[other] { $count } times
}
reports-goods = Goods by kind, origin and month
reports-goods-empty = Nothing came, was handed over or lost in these months.
reports-item = Item
reports-lost = Lost
reports-behind = What is behind it
reports-behind-empty = Nothing is behind this number. Choose other months.
reports-day = Day
reports-what = What
reports-amount = How much
reports-to = To
reports-counts = How it counts
report-withheld = { $count ->
    [one] { $count } more line is counted and not shown to your role.
   *[other] { $count } more lines are counted and not shown to your role.
}
report-of = { $part } of { $whole }
report-needs = Needs: { $of }
report-by-weight = By weight { $share }: { $of }
report-nine-of-ten = Nine of ten within: { $wait }
report-handovers = { $count ->
    [one] { $count } hand-over
   *[other] { $count } hand-overs
}
report-gifts = { $count ->
    [one] { $count } gift
   *[other] { $count } gifts
}
report-lots = { $count ->
    [one] { $count } lot
   *[other] { $count } lots
}
report-unknown = { $count ->
    [one] { $count } not known
   *[other] { $count } not known
}
report-unweighed = { $count ->
    [one] { $count } without known weight
   *[other] { $count } without known weight
}
report-no-weight = weight not known
report-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
report-days = { $days } days
report-per-kg = { $amount } for a kilogram
report-for-weight = for { $weight } handed over
report-cost-without = Purchases are not in it.
report-line-unknown = not known
report-line-counted = counted
report-filled = Fill rate
report-filled-means = Received of what was asked, for needs wanted in these months. Withdrawn needs are out.
report-filled-none = No need was wanted in these months.
report-filled-part = all received
report-filled-whole = not all
report-on-time = On time
report-on-time-means = Needs that had all they asked for by their day, of those whose day is over.
report-on-time-none = No need's day is over in these months.
report-on-time-part = on time
report-on-time-whole = late or not all
report-lead-time = Lead time
report-lead-time-means = From the first check of a need to each hand-over for it. Half took no longer.
report-lead-time-none = Nothing was handed over for a checked need.
report-shelf-time = Time on shelves
report-shelf-time-means = From the arrival of a gift to each hand-over of it. Half took no longer.
report-shelf-time-none = Nothing was handed over in these months.
report-loss = Loss rate
report-loss-means = Weight written off, of all weight handed over or written off.
report-loss-none = Nothing was handed over or lost.
report-papers = Without receipt
report-papers-means = Waybills of these months that nobody has countersigned, of all that left.
report-papers-none = No waybill left in these months.
report-papers-part = no receipt
report-papers-whole = received
report-accuracy = Accuracy
report-accuracy-means = Counts that found what the books said, of all counts.
report-accuracy-none = Nobody counted in these months.
report-accuracy-part = as the books said
report-accuracy-whole = different
report-right-first = Right first time
report-right-first-means = Lines of waybills that came as they were sent, of all that were counted.
report-right-first-none = No waybill was counted in these months.
report-right-first-part = as sent
report-right-first-whole = different
report-first-out = First out
report-first-out-means = Departures of dated goods from shelves where nothing of the same kind that ends earlier lay free, of all departures of dated goods.
report-first-out-none = Nothing with a date left in these months.
report-first-out-part = first to end
report-first-out-whole = before an earlier one
report-first-out-passed = { $lot } ends earlier and stayed
report-cost = Cost of a delivered kilogram
report-cost-means = Transport, storage and packing, as far as written down, for each kilogram handed over.
report-cost-none = No cost is written down for these months. Add one below.
report-came = Came in
report-came-means = What was given to us, less what turned out not to have come.
report-came-none = Nothing came in these months.
report-given = Handed over
report-given-means = What came into the hands of groups.
report-given-none = Nothing was handed over in these months.
shelves-title = On shelves
shelves-all = All lots on shelves
shelves-here = Here for
days-here = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
age-month = Up to 30 days
age-quarter = 31 to 90 days
age-half-year = 91 to 180 days
age-longer = More than 180 days
ends-past = Date has passed
ends-later = Later
ends-never = No date known
pictures-lead = Where goods come from and go to, how old stock is, when it ends. Countries and regions, never towns.
pictures-table = The same as a table
pictures-more-rows = { $count ->
    [one] { $count } more row stands in the CSV file.
   *[other] { $count } more rows stand in the CSV file.
}
pictures-share = Share of the largest
pictures-today = Today
streams-title = From whom, what, to where
streams-mark = Mark a kind
streams-others = Others
streams-told = Handed over: { $weight }. Marked: { $kind }, { $marked }.
streams-unweighed = { $count ->
    [one] { $count } hand-over has no known weight and is not drawn.
   *[other] { $count } hand-overs have no known weight and are not drawn.
}
streams-empty = Nothing with a known weight was handed over in these months. Choose others.
flow-title = The road
flow-delay = Nothing of the last two weeks
flow-legend = The wider a curve, the more weight it carried. Rings are the middle of a country or region, no town.
flow-told = { $count ->
    [one] A map with { $count } curve. The table has its numbers.
   *[other] A map with { $count } curves. The table has their numbers.
}
flow-outside = Not on this map:
flow-nowhere = { $weight } lack a country, or the region of a hub or group.
flow-empty = No road to draw. It needs countries of origin and regions of hubs and groups.
flow-from = From
flow-to = To
ages-title = How long stock has been here
ages-age = Here for
ages-empty = The shelves are empty.
ages-oldest = The oldest lots
calendar-title = When stock ends
calendar-ends = Ends
calendar-told = { $count ->
    [one] A calendar of twelve months: { $count } lot ends in them.
   *[other] A calendar of twelve months: { $count } lots end in them.
}
calendar-legend = Each dot is a day; the larger, the more weight. A ring: weight not known.
calendar-empty = Nothing on the shelves ends within twelve months.
trends-title = How it went over a year
trends-empty = There is nothing to draw yet. Needs with a day and hand-overs make these lines.
trend-told = Lines over twelve months: { $names }. The table has the numbers.
cost-transport = Transport
cost-storage = Storage
cost-packing = Packing
fact-cost-noted = Cost written down: { $kind }, { $amount }.
said-cost-noted = The cost is written down.
cost-add = Write down a cost
cost-lead = Say what was spent, and never on whom. A minus takes back what was written too high.
cost-kind = What for
cost-day = Day
cost-amount = Amount
cost-amount-hint = Such as 120.50
cost-currency = Currency
cost-waybill = For which waybill
cost-do = Write down
problem-cost-kind = Say what the cost was for. Nothing was saved.
problem-cost-amount = The amount cannot be read. Write it like 120.50. Nothing was saved.
problem-cost-currency = Choose a currency of the list. Nothing was saved.
problem-cost-day = Choose a day that is not to come. Nothing was saved.
problem-cost-waybill = A waybill has a number such as W-1. Nothing was saved.
## What people wrote in a chat
chat-title = Paste from a chat
chat-lead = What people wrote, in any of our languages. Nothing is stored yet.
chat-do = Paste from a chat
chat-text = What was written
chat-text-hint = One message or a whole chat. Who wrote it is not kept.
chat-group = For whom, if nobody is named
chat-group-ask = Ask me
chat-read = Read it
chat-found = What the chat says
chat-proposals = Needs to be added
chat-proposals-hint = Tick what is right. Change what is not.
chat-take = Add this one
chat-ask = To ask
chat-size = Size
chat-elsewhere = To do elsewhere
chat-elsewhere-hint = Nothing is done with these here. Carry them out where they belong.
chat-asked = Questions about the rest
chat-asked-hint = These words were not understood.
chat-aside = About no goods
chat-aside-hint = Read and left.
chat-add = Add what is ticked
chat-again = Read again
chat-nothing = No goods were found in it. Your text is below; nothing was lost.
chat-kind-offer = An offer
chat-kind-news = News of a need
chat-kind-withdrawal = Needed no more
chat-kind-receipt = It arrived
chat-kind-exclusion = Not wanted
chat-kind-case = A person asks for help
chat-do-withdrawal = No open need asks for it. Ask which one they mean.
chat-do-receipt = No waybill with it is on its way to them. Report it where it was handed over.
chat-do-offer = Note this offer by its own form.
chat-do-news = Look at the need and say what became of it.
chat-do-exclusion = Tell those who collect.
chat-do-case = Pass it to whoever cares for people. It is no need of goods.
chat-open-need = Open { $need }
chat-empty = Nothing was written. Paste the text and read it again.
chat-too-long = The text is too long: { $count } letters at most. Nothing was stored. Read it in parts.
chat-none-ticked = Nothing was ticked, so nothing was added.
chat-problem-line = Line { $row }: { $why }
said-chat-added = What was ticked was added.
why-offer-or-need = “{ $text }”: is this offered, or needed?
why-which-place = “{ $text }”: which one, and in what town?
why-alternative-amount = “{ $text }”: how many are needed, or what would do as well?
why-vague-amount = “{ $text }” is no number. How many?
why-size-or-amount = Is { $text } a size or an amount?
why-best-before-or-deadline = Is the date until when it keeps, or until when it is wanted?
why-which-medicine = Which one exactly: its name and how strong? ({ $item })
why-medicine-for-child = Is the medicine for a child? How old, and what did a doctor say?
why-did-not-come = It did not come. With which waybill was it sent?
why-no-size = Which size?
why-unknown-group = Which group is “{ $text }”?
why-no-group = Which group needs it?
why-persons-case = A person asks for help. It is no need of goods.
why-do-elsewhere = This is no need. Carry it out where it belongs.
why-message-cut = Only the first { $limit } letters were read.

## A list pasted out of a sheet, and rows mended where they stand
do-paste-sheet = Paste from a sheet
paste-title = Paste from a sheet
paste-text = Rows of your sheet
paste-hint = Copy rows in your spreadsheet, headings too, and paste them here.
paste-at-once = They are read at once.
paste-group = For whom, where the list does not say
paste-read = Read the rows
paste-or-file = Or choose a file
paste-list = Pasted list
paste-empty = Nothing was pasted. Copy the rows and paste them here. Nothing was stored.
paste-too-long = This is too much to paste. Save it as a file and choose it below. Nothing was stored.
paste-who = The list does not say who asks. Choose a group and read it again. Your rows are below.
import-add-look = Add { $count }, look at { $odd }
import-add-rest = Add
import-mend-hint = Change what is wrong. The rest stays as it is.
import-still = These rows still need an answer. What you typed is below.
import-leave-rest = Leave the rest out
said-list-rest-left = The rest is left out. What was added stays.
import-columns = Columns
import-columns-hint = What each was taken for.
column-number = Row number
column-item = What
column-category = Kind
column-variant = Size, for whom
column-amount = How much
column-unit = Unit
column-note = Note
column-place = Place
column-group = Group
column-priority = Urgency
column-wanted-by = Wanted by
column-expiry = Good until
column-donor = Who gave it
column-reference = Number of a paper
column-weight = Weight
column-other = Not read
adopt-waybills = Each vehicle gets its waybill when it leaves.
import-added = { $count ->
    [one] { $count } line is added.
   *[other] { $count } lines are added.
}
import-odd-left = { $count ->
    [one] { $count } row to look at
   *[other] { $count } rows to look at
}
import-odd-more = { $count ->
    [one] { $count } more row waits until these are done.
   *[other] { $count } more rows wait until these are done.
}
adopt-more = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
}
## Bad input

problem-too-long = This text is too long. At most { $count } letters. Nothing was changed.
problem-rows = Some fields came twice. Nothing was changed. Look at the rows and send again.
problem-words = Nothing is written there. Nothing was changed. Write it first.
typed-below = What you typed
typed-signed-out = You are signed out. Nothing was changed. Copy your text below, then sign in.
typed-not-fresh = Show once more who you are. Your text is below; copy it first.
changed-by = { $who } changed { $thing } { $when }.
changed-by-you = You changed { $thing } { $when }.
problem-counted-meanwhile = { $who } counted this group { $when }, in all { $people }. Yours are below; choose what stays.
chat-before = { $who } added this chat before: { $day }.
chat-again-add = Add what is ticked again
problem-chat-before = This chat was added before. Nothing was added twice. Tick below if you mean it.
chat-same = { $need } asks for this already. Tick it only if it is more.

## What a chat takes back, brings and offers
chat-back = Needed no more
chat-back-hint = Tick the needs they take back.
chat-back-all = Withdraw it
chat-back-rest = Ask for { $rest } from now on
chat-back-road = on its way: { $amount }
chat-back-several = Several needs fit. Ask which one they mean.
chat-back-other = No need asks for exactly this amount. Ask what they mean.
chat-back-twice = This need is taken back twice here. Tick it once.
chat-back-more = There are more. Look in the list of needs.
chat-back-gone = This need is not there. Nothing was changed. Take the tick away.
chat-back-changed = { $text } was changed meanwhile. Nothing was done. Look at it and tick it again.
chat-back-one = They take back less than is asked. Tick one need only.
chat-got = Arrived
chat-got-hint = Compare what they counted with what was sent.
chat-got-all = Everything came as it was sent
chat-got-which = Which waybill do they mean? Ask them.
chat-got-count = Nobody wrote how much came: { $thing }.
chat-got-other = They write another amount than was sent: { $thing }.
chat-got-gone = { $text } is no longer on its way. Nothing was changed. Take the tick away.
chat-offers = Offers to be noted
chat-offers-hint = Nobody is promised anything by this.
chat-kind-need = A need
chat-do-need = Tell somebody who adds needs.
## Boxes

fact-box-label = { $box }: a label was made.
fact-box-packed = { $box }: packed at { $hub }: { $what }.
fact-box-taken-out = { $box }: taken out: { $what }.
fact-box-sealed = { $box }: sealed. { $seal }
fact-box-opened = { $box }: opened.
fact-box-split = { $box }: split into { $boxes }.
fact-box-merged = { $box }: all of it went into { $other }.
fact-box-stacked = { $box }: put on pallet { $other }.
fact-box-unstacked = { $box }: taken off the pallet.
fact-box-shelved = { $box }: put on shelf { $shelf }.
fact-box-put-aside = { $box }: put aside at { $hub }.
fact-box-released = { $box }: fit after all, back on the shelf at { $hub }.
fact-box-here = { $box }: seen at { $hub }.
fact-box-handed-over = { $box }: handed over to { $group }. { $signed }
fact-box-witnessed = { $box }: another person says the same, { $group } has it. { $signed }
fact-box-contested = { $box }: another person says that { $group } has it. { $signed }
fact-box-judged = { $box }: decided, { $group } has it.
fact-box-counted = { $box }: counted in it: { $what }.
fact-box-lost = { $box }: lost, { $reason }: { $what }.
signed-nothing = Nobody signed.
signed-photo = There is a photo.
signed-paper = They signed on paper.
signed-code = They signed with a code.
box-nothing = nothing
account-under-check = Under check
refusal-boxed = Not so much of { $thing } lies outside of boxes. Nothing was changed. Send boxes, or take it out first.
refusal-sealed = { $thing } is sealed. Nothing was changed. Open it first.
refusal-blank-label = { $thing } is on no box yet. Nothing was changed. Pack something first.
refusal-label-used = { $thing } is on a box already. Nothing was changed. Take another label.
refusal-box-ended = { $thing } is a box no more. Nothing was changed. Look at what became of it.
refusal-not-at-hub = { $thing } is not here. Nothing was changed. Scan it where it is.
refusal-no-pallet = { $thing } is no pallet here. Nothing was changed. Take a new label for the pallet.
refusal-not-in-box = The box does not hold so much of { $thing }. Nothing was changed. Count what is in it.
refusal-does-not-add-up = The parts and the box differ by { $count } of { $thing }. Nothing was changed. Take the rest out first, or record it as lost.

## Labels

labels-title = Labels of boxes
labels-hint = Scan or type the code
labels-what = What is in it
labels-how-much = How much
labels-use-before = Use before
## Pages of boxes

boxes-title = Boxes
boxes-lead = Each with what is in it and where it is.
boxes-search = Search boxes
boxes-search-hint = Code or thing
boxes-empty = No boxes here. Open a lot in the stock and pack it.
boxes-ours = With us
boxes-check = Look at these
boxes-labels = Empty labels
boxes-given = Handed over
boxes-all = All
col-box = Box
box-inside = What is in it
box-nothing-inside = Nothing is in it.
box-stands-on-it = Boxes on it
box-blank = Empty label
box-open = Open
box-sealed = Closed
box-pallet = Pallet
box-split = Split
box-merged = Put into another
box-emptied = Emptied
box-doubted = Count it
box-kept = Where it should go
box-parent = Came from
box-on-pallet = Stands on pallet
box-became = Became
box-seal-number = Number of the seal, if there is one
box-judge = Who has it?
box-judge-hint = People say different things. Until you decide, it counts for nobody.
box-signed = How they signed
box-told-by = Who says so
do-judge = Decide
do-judge-for = { $group } has it
box-handed = Hand it over
box-to-whom = Who takes it
do-hand-over = Hand over
box-here = It is here
do-here = It is here
box-count = Count what is in it
box-count-hint = Write what you count, not what the label says.
do-count = Save the count
box-seal = Close the box
do-close-box = Close
box-open-again = Open the box
do-open-box = Open
box-split-it = Split it
box-split-hint = How many go into each new box, such as 10 + 14. All of it has to go somewhere.
do-split = Split
box-take-out = Take out
do-take-out = Take out
box-shelf = Shelf
do-shelve = Put there
box-pack = Pack into boxes
box-pack-hint = { $amount } lie loose at { $hub }.
box-pack-each = In each box
box-pack-count = How many boxes
box-pack-code = Or into this box
box-pack-code-hint = The code on its label. Leave it empty for new boxes.
do-pack = Pack
said-packed = Packed.
said-box-done = Done.
said-box-told = Saved. Nothing you told is lost.
problem-box-code = "{ $text }" is no code of a box. Compare it with the label.
problem-box-count = Write how many boxes, from 1 to 500.
problem-box-shelf = Write the name of the shelf.
problem-split = "{ $text }" does not say how many go into each box. Write it like 10 + 14.
box-unknown = We do not know { $code } yet. Take it anyway; a person will look.
box-letter-wrong = One letter looks wrong: { $code }. Compare with the label.

## Phones on a run, and the field app

phones-title = Phones on the road
phones-lead = A phone goes along with a run, works without a network, and ends with it.
phones-empty = No phone is on the road. Send one along with a waybill.
phone-send = Send a phone along
phone-no-ways = Nothing is on the road. A phone goes along with a waybill.
phone-ways = What the run is
phone-member = Who carries the phone
phone-member-hint = What it tells is told in their name, as a driver of this run.
phone-how-long = For how long
phone-hours = { $count } h
phone-tongue = Language of the phone
phone-waits = Waits for its phone
phone-over = Over
phone-on-road = On the road
phone-until = Until { $when }
phone-heard = Last heard { $when }
phone-never-heard = Not heard yet
phone-revoke = Revoke
phone-made-title = Show this to the phone
phone-made-lead = { $who } reads the square with the phone, while there is a network.
phone-link = Or open this link on it
phone-once = It works once, on one phone. We cannot show it again.
phone-codes = Four digits for each receiver
phone-codes-hint = Tell them to the receiver, not to the driver. A group sees them behind its own link.
ask-digits = Tell these digits to whoever brings it, once it is in your hands:
said-phone-revoked = The phone is cut off. What it had not sent stays on it.
problem-phone-ways = No waybill is chosen. Nothing was changed. Choose what the run is.
door-log-phone-made = A phone was sent along with a run.
door-log-phone-bound = A phone took its link.
door-log-phone-revoked = A phone was cut off.
field-title = On the road
field-needs-script = This page needs scripts, because it works without a network.
field-hand-over = Hand over
field-no-network = No network
field-unsent = Saved on this phone, not sent yet
field-no-run = No run on this phone
field-no-run-text = Ask the centre for a square, and read it with this phone.
field-binding = Taking the run along…
field-bind-failed = No network yet. The link is kept. Come back to this page when there is one.
field-ended = This phone is no longer on a run
field-ended-text = What is saved here stays here. Show it to the centre, or ask for a new square.
field-run = Who receives
field-until = Until
field-lines = What is on it
field-boxes = Boxes
field-no-boxes = No boxes with labels.
field-handed = Handed over
field-all = Hand over all of it
field-some = Count it first
field-by-box = Box by box
field-by-box-text = Choose the boxes that are in their hands.
field-type-code = Type the code of a box
field-add-box = Add box
field-code-wrong = A code has eight letters and digits. Compare it with the label.
field-code-letter = One letter looks wrong. Compare it with the label.
field-unknown-box = Not on this run. Take it anyway; the centre will match it.
field-none-chosen = No box is chosen. Choose one, or type its code.
field-hand-over-boxes = Hand over these boxes
field-count = Count
field-count-lead = Count what is there. Boxes that came closed stay ticked.
field-count-box = Count what is in a box
field-good = Good
field-damaged = Damaged
field-number-wrong = Write how much there is, as a number. None is 0.
field-save = Save the count
field-signed = How did they sign?
field-signed-code = Four digits they told
field-signed-code-hint = Digits
field-signed-paper = On paper
field-signed-nothing = Nobody could sign
field-digits-wrong = The digits are four. Ask again, or choose paper.
field-done-text = Saved on this phone. It sends itself when there is a network.
field-next = On with the run
field-saved = Saved
field-delivered = Delivered
field-person = Needs a person
field-person-text = Nothing was lost. A person at the centre will look.
field-why-aside = The books do not have this, or had it before.
field-why-contested = Another person says that somebody else has it.
field-why-code = The hand-over is in the books. The four digits were others.
field-why-refused = The centre could not take this from this phone.
field-why-unreadable = The centre could not read this.
field-on-phone = On phone
field-nothing-yet = Nothing is saved yet.
field-send-now = Send now
field-all-delivered = All of it is at the centre.
field-not-sure = Not sure it arrived. Busel asks again by itself; it cannot be counted twice.
field-full = The phone is full, and this is not saved. What was delivered was removed. Send now or make room, then press again.
field-refresh = Take the newest run
field-new-version = A new version is ready. What is saved stays saved.
field-use-it = Use it
field-works-offline = Works without a network
field-no-store = This browser keeps nothing, so nothing can be saved here. Leave its private mode.
field-scan = Scan labels
field-scan-failed = Could not use the camera. Type the code.
## Waybills
waybill-send = Send goods
waybill-send-lead = Look at what is packed, change what differs, and send.
waybill-ends = From where and to whom
waybill-from = From
waybill-to = To
waybill-search = Search other goods and boxes
waybill-nothing-there = Nothing lies there that could be sent.
waybill-boxes-hint = Ticked: all in it is for them
waybill-goes = Goes
waybill-kept = Kept by the plan
waybill-kept-hint = What lies loose stands in the fields
waybill-free = Also there, kept for nobody
waybill-free-hint = What ends first comes first
waybill-goods = Goods
waybill-sent = Sent
waybill-came = Came
waybill-damaged = damaged { $amount }
other-size = Some came in another size
other-size-hint = Not among the numbers above. It becomes a lot of its own, and nobody is blamed.
other-size-amount = So much
other-size-which = Size on the label, such as EU 41
waybill-otherwise = { $amount } of { $sent } were { $thing }
waybill-otherwise-kept = { $amount } of { $sent } were { $thing }; kept for others
waybill-short = { $amount } missing
waybill-over = { $amount } more
waybill-under-way = On the road
waybill-all-came = It all came
waybill-all-came-hint = Every box is there and closed, and nothing is damaged.
do-all-came = It all came
waybill-count = Count what came
waybill-closed-boxes = Boxes that came closed
waybill-closed-boxes-hint = Tick each one that you hold. What is in it need not be counted.
waybill-count-hint = Count all that is not in those boxes. Nothing there is 0.
problem-count-of = How much of { $text } came? Write 0 if none did. Nothing was changed.
problem-nothing-to-send = Nothing is chosen. Tick a box or write an amount. Nothing was changed.
said-sent = It is on the road. This is its waybill.
said-waits = It is kept, and a person has to look at it.
said-came = It is written down.
do-send = Send
do-go-on = Go on
waybill-hidden = { $count ->
    [one] { $count } more line is not for you to see.
    *[other] { $count } more lines are not for you to see.
}
waybill-boxes-more = { $count ->
    [one] { $count } more box stands there. Search for it.
    *[other] { $count } more boxes stand there. Search for them.
}
waybill-kept-more = { $count ->
    [one] { $count } more line is kept. It goes with the next waybill.
    *[other] { $count } more lines are kept. They go with the next waybill.
}
waybill-free-more = { $count ->
    [one] { $count } more lot lies there. Search for it.
    *[other] { $count } more lots lie there. Search for them.
}

## What differs
differs-since = since { $when }
differs-with = Where is it, or where did it come from?
differs-with-group = With { $group } after all
differs-with-hub = On the shelf: { $hub }
differs-with-donors = More or less was given than was written
differs-why = What happened
differs-why-hint = In your words. Nobody is blamed.
problem-differs-why = Write in a few words what happened. Nothing was changed.
do-settle = It is explained
said-differs-settled = It is explained, and the books are right again.
differs-explained = How it was explained
lose-title = Write off as lost
lose-two = Two people decide: one proposes, another agrees.
lose-no-photo = There is no photo of it yet. One helps to prove it later; without a camera go on all the same.
lose-aside = Put aside, { $place }: { $amount }
lose-missing = Missing, { $place }: { $amount }
lose-box = Box { $place }: { $amount }
do-propose-loss = Propose as lost
said-loss-proposed = It is proposed. Another person has to agree.
lose-waits = Said to be lost
do-agree-loss = I agree
said-loss-agreed = Two people agree. It is written off.
box-boxes = { $count ->
    [one] { $count } box
    *[other] { $count } boxes
}

## Pallets
box-stack = Put it on a pallet
box-stack-on = Code of the pallet
box-stack-hint = Empty: a new pallet
do-stack = Put on
box-unstack = Take it off the pallet
do-unstack = Take off
box-merge = Put all of it into another box
box-merge-into = Code of the other box
do-merge = Put over

## Phones that hold their tongue

field-pin = Six digits
field-pin-choose = Choose six digits
field-pin-choose-text = They open the run on this phone. Five wrong tries hide everything here. Keep them in your head.
field-pin-use = Use these digits
field-pin-six = Type six digits.
field-pin-guessed = Everybody tries these first. Choose others.
field-pin-ask = Type your six digits
field-pin-open = Open
field-pin-wrong = These are not your digits. Tries left:
field-hidden = Everything is hidden
field-hidden-text = Nothing can be read on this phone now. What was saved still goes out by itself. For a run ask the centre for a new square.
field-hide = Hide everything
field-hide-text = This takes the run and all names off this phone. What was saved stays sealed and still goes out. To read a run again you need a new square.
field-hide-now = Hide it now
field-back = Back
field-undo = Undo the last one
field-undo-late = It may be at the centre already, so it stays. Tell the centre what was wrong.
field-undone = Taken back
field-why-sealed = The centre has another key now and cannot open this. Tell them what is written here.
field-file = Save a file
field-file-text = No network? Bring the file to the centre by any way. Nobody else can read it.
phone-file = A file from a phone
phone-file-choose = The file the phone saved
phone-file-hint = A phone without a network saves what it holds. The same file twice changes nothing twice.
phone-file-do = Take it in
phone-file-told = Taken in from the file
phone-file-of = The phone of { $who } told this.
phone-file-empty = Nothing waited in this file.
phone-file-unread = A record that cannot be read
phone-file-later = The phone hears of it by itself, as soon as it has a network.
problem-phone-file = This is no file of a phone, or not the whole of it. Nothing was taken in. Choose the file again.
problem-phone-unknown = We know no phone that saved this file as it is. Nothing was taken in. Ask the driver what was handed over.
task-phones = { $count ->
    [one] { $count } phone was not heard of for long
   *[other] { $count } phones were not heard of for long
}
task-phones-more = They may hold what nobody knows yet. Call who carries them.
phone-holds = { $count ->
    [one] { $count } record waits in it
   *[other] { $count } records wait in it
}
phone-quiet = Not heard of
field-ask = Ask
field-ask-who = Who asks?
field-ask-lead = Choose how much they ask for. The centre checks it first.
field-ask-nobody = Nobody on this run can be asked for.
field-ask-none = Nothing is chosen. Press + beside what they need.
field-more = More
field-less = Less
field-urgent = It cannot wait
field-share = Hand the file to another phone
field-squares = Show as squares
field-carry = Take along from another phone
field-carried = Carried for another phone
field-why-no-file = These were no squares of a phone on a run.
field-why-unknown = The centre knows no phone that showed these squares.
field-squares-text = Hold a phone or the camera of the centre before the screen, until it has read them all. Nobody else can read what is in them.
field-squares-lead = Hold the squares before the camera. Their sequence does not matter.
field-squares-read = Read the squares
field-squares-missing = Missing:
field-squares-broken = What was read does not fit together. Read the squares once more.
field-squares-none = These are no squares of a phone on a run. Nothing was taken along.
field-squares-no-camera = Could not use the camera. Save a file on the other phone.
field-of = of
field-pause = Pause
field-go-on = Go on
field-one-back = One back
field-slower = Slower
field-carry-text = Read the squares of a phone that has no network. This phone sends them later, and can read nothing of them.
field-photo = Photo of the paper, or of what is damaged
field-photo-taken = A photo is taken
field-photo-of = Photo
field-photo-lost = A photo could not be kept, or had to make room. What you saved is all there.
field-why-photo = The centre could not read this photo.
differs-photos-sent = From before it left
differs-photos-came = As it came
phone-squares = Squares on a phone
phone-squares-hint = A phone without a network can show what it holds. The camera of this machine reads it.
## Papers of a waybill, and labels from pages
paper-waybill = Waybill
paper-waybill-hint = What left and room for what came. Three sign it.
paper-packing-list = Packing list
paper-packing-list-hint = What is in each box, as it is loaded.
paper-donation-letter = Donation letter
paper-donation-letter-hint = It is given free of charge.
paper-customs-list = Customs list
paper-customs-list-hint = Heading, origin and weight of each thing.
paper-cmr = CMR note
paper-cmr-hint = For carriage by road across borders.
asked-declaration = Declaration of aid
asked-vehicle-papers = Papers of the vehicle
asked-vehicle-gift = A vehicle that stays
asked-insurance = Insurance
asked-leave = Leave to go out
asked-goods = What may not cross
asked-transit = Transit paper T1
asked-export = Export
asked-post = The border post
rule-cmr = Carry one. It does not replace the waybill.
rule-packing = One for each vehicle, and one in each box.
rule-vehicle-papers = Passports and registration. A power of attorney where the vehicle is not yours.
rule-declaration = The registered recipient files it in the Ukrainian system. One for each vehicle.
rule-must-match = Names, pieces and weights have to match the declaration. It is good for 30 days.
rule-letter = In two languages, with “free of charge” and the value. A vehicle with its VIN.
rule-vehicle-gift = Name its final recipient before you leave.
rule-insurance = A green card or a local policy for the whole stay.
rule-leave = Men of 18 to 60 who live in Ukraine need it. Volunteers ask in the system Shlyah.
rule-moldova-letter = With a pro-forma invoice. Ask for approval first: it may take 15 days.
rule-moldova-goods = No used shoes, no plush toys. Medicine goes apart.
rule-transit = Goods that go through the EU to another country travel under it.
rule-export = Export by word of mouth was a relief of 2022. Ask what holds now.
rule-no-meat = Meat and milk may not be carried as one’s own things.
rule-ask-post = We found nobody who told it lately. Ask at the post what it wants to see.
paper-page = page { $page } of { $of }
paper-scan = Scan the square or type the number.
paper-unweighed = { $count ->
    [one] Nobody knows the weight of { $count } line: the sum is without it.
    *[other] Nobody knows the weight of { $count } lines: the sum is without them.
}
paper-date = { $day } { $month } { $year }
paper-differs = Different? Write what came and why.
paper-gave = Gave
paper-carried = Carried
paper-took = Took
paper-sign-hint = name, date, signature
paper-stamp-hint = name, date, signature, stamp
paper-leaves = Leaves
paper-vehicle = Vehicle and plate
paper-driver = Driver
paper-kind = Kind
paper-not-for-sale = Humanitarian aid, not for sale
paper-what = What
paper-received = Received
paper-total = Total
paper-seal = Seal
paper-lines = Lines in it
paper-there = There
paper-loading-hint = In loading sequence: the first went in first. Tick what is loaded.
paper-loose = Outside of boxes
paper-loaded-by = Loaded
paper-donor = Donor
paper-recipient = Recipient
paper-sender = Sender
paper-day = Date
paper-value = Value
paper-vin = VIN
paper-free-of-charge = The goods in this list are given to the recipient free of charge, as humanitarian aid. They are not for sale. Any value stands here for customs only.
paper-for-donor = For the donor
paper-for-recipient = For the recipient
paper-for-sender = For the sender
paper-customs-mark = For customs
paper-condition = Condition
paper-net = Net, kg
paper-gross = Gross, kg
paper-hs = HS
paper-origin = Origin
paper-hs-hint = The HS headings are proposals. Whoever declares the goods checks them.
cmr-1 = 1 Sender (name, address, country)
cmr-2 = 2 Consignee (name, address, country)
cmr-3 = 3 Place of unloading
cmr-4 = 4 Place and date of loading
cmr-5 = 5 Papers attached
cmr-6 = 6 Marks
cmr-7 = 7 Number
cmr-8 = 8 Packing
cmr-9 = 9 Nature of the goods
cmr-10 = 10 HS heading
cmr-11 = 11 Gross, kg
cmr-12 = 12 Volume, m³
cmr-13 = 13 Sender’s instructions
cmr-14 = 14 Payment for carriage
cmr-15 = 15 To be paid on delivery
cmr-16 = 16 Carrier (name, address, country, plate)
cmr-17 = 17 Later carriers
cmr-18 = 18 Carrier’s reservations
cmr-19 = 19 Special agreements
cmr-20 = 20 Sums to be paid
cmr-21 = 21 Issued at, on
cmr-22 = 22 Signature and stamp of the sender
cmr-23 = 23 Signature and stamp of the carrier
cmr-24 = 24 Goods received: signature and stamp
cmr-as-listed = Humanitarian aid as in { $list }
papers-title = Papers
papers-lead = Choose a paper and print it. What is not in the books is a line for a pen.
papers-first = First language
papers-second = Second language
papers-no-second = none
papers-black = Black only, for a receipt printer
papers-names = Whom and what to name
papers-names-hint = It is printed and not kept. Name nobody whom the paper could harm.
papers-carrier = Carrier
papers-loaded = Loaded at
papers-unloaded = Unloaded at
papers-sequence = Boxes as they were loaded
papers-sequence-hint = Codes, the first in first. Empty: by code.
papers-labels = Labels of its boxes
papers-labels-hint = Box 3 of 40, with the number of the waybill.
papers-table = The customs list as a table
papers-fingerprint = Fingerprint
papers-fingerprint-hint = A paper of this waybill has the same at its foot.
papers-road = Papers for this road
papers-road-hint = Rules change often. Each has its day and who told it.
papers-road-from = From
papers-road-to = To
papers-through = Through
papers-no-country = –
papers-road-none = Choose at least two countries. Inside the EU no papers for goods are asked.
papers-ask = Ask before you go
papers-as-of = As of { $day }: { $source }
papers-no-typeface = This Busel was built without the typefaces of its papers. Nothing was lost. Ask whoever set it up.
do-pdf = PDF
do-print-waybill = Print
problem-no-labels = There is no box to print a label for. Nothing was changed. Pack a box first.
labels-print = Print labels
labels-print-hint = Print them in their own size (100 %), not fitted to the page.
labels-on = Paper
labels-a6 = One on an A6 page
labels-a4 = Eight on an A4 page
labels-plain = Only the square and the code: it tells a stranger nothing
labels-new = New labels
labels-new-hint = For boxes that nobody has packed yet. Up to 500 at once.
labels-count = How many
labels-keep = Keep
keep-dry = Dry
keep-cold = Cold
keep-from-fire = Away from fire
keep-upright = Upright
labels-number = Box { $number } of { $of }
## Counts by two
counts-title = Counts
counts-lead = What differs from the books waits here until another person posts it.
counts-empty = No count differs from the books.
count-one = Count
count-title = Count it
count-blind = Write what you see. How much it should be is not shown here.
count-two = If it differs, another person looks at it before the books change.
count-booked = In the books then
count-found = Counted
count-differs = What was counted
count-agrees = Agrees
count-waits = Waits for another person
count-again = To be counted anew
count-posted = In the books
count-overtaken = Overtaken
count-overtaken-hint = The same was counted, explained or taken away since. Nothing of this count went into the books.
count-post = Do you believe the count?
count-post-hint = Then the difference goes into the books and stays open until somebody explains it. What left meanwhile stays as it is.
do-post-count = Post it
count-own-hint = You counted this. Another person has to post it.
count-anew = Not sure?
count-anew-hint = It is counted once more. Nothing changes in the books.
do-count-again = Have it counted anew
do-count-now = Count anew
said-count-agrees = Counted. It agrees with the books.
said-count-waits = Counted. It differs from the books, so another person looks at it.
said-count-posted = Posted. The difference stays open until somebody explains it.
said-count-again = It has to be counted anew. Today says so.
fact-count-line = { $found } counted, { $booked } in the books
fact-count-taken = Counted, { $place }: { $lines }. Another person has to post it.
fact-count-posted = The count was posted, { $place }: { $lines }.
fact-count-again = Somebody asked to count anew.
refusal-count-too-old = { $thing } is too old: goods were moved, counted or explained since. Nothing was changed. Count anew.
task-count = { $count ->
    [one] { $count } count waits for a second person
   *[other] { $count } counts wait for a second person
}
task-count-more = It differs from the books. Look at both numbers.
task-recount = { $count ->
    [one] { $count } count has to be done anew
   *[other] { $count } counts have to be done anew
}
task-recount-more = Somebody was not sure. Count once more.

## Kits
kits-title = Kits
kits-lead = Several things packed together by a recipe, such as all one person needs to wash.
kits-empty = No recipe yet. Write the first one.
kit-new = New recipe
kit-name = What such a kit is called
kit-rows-hint = One row for each thing in one kit. Leave the size empty if any will do.
kit-size = Size
do-write-kit = Save the recipe
kit-can = { $count ->
    [one] { $count } can be made
   *[other] { $count } can be made
}
kit-stops = Short for more: { $thing }
kit-each = In one kit
kit-free = Lies free
kit-enough = Enough for
kit-stops-here = short for more
kit-count = How many kits
kit-codes = Codes of labels
kit-codes-hint = Scan one for each kit. Leave it empty for new codes.
do-pack-kits = Pack kits
kit-boxes = Packed by this recipe
kit-change = Change the recipe
kit-change-hint = It becomes a new version. Kits that are packed stay what they are.
do-change-kit = Save a new version
kit-end = No longer needed?
kit-end-hint = No more kits are made by it. Those that are packed stay.
do-end-kit = End the recipe
kit-ended = Ended
kit-version = Version { $number }
kit-tag = Kit: { $kit }, version { $number }
kit-apart = Take the kit apart
kit-apart-hint = All of it lies loose again, lot by lot. Its label ends.
do-take-apart = Take apart
said-kit-written = The recipe was saved.
said-kit-changed = The recipe has a new version. Packed kits stay what they are.
said-kit-ended = The recipe has ended. Packed kits stay.
said-kits-packed = The kits are packed. Write or stick a label on each box.
fact-box-assembled = { $box }: packed at { $hub } as { $kit }: { $what }.
fact-recipe-written = The recipe was written. Things in one kit: { $count }.
fact-recipe-ended = The recipe was ended.
refusal-fewer-kits = Only { $count } can be made by { $thing } now. Nothing was changed. Make fewer, or bring what is short.

## Receiving
receive-title = Receive
receive-lead = Scan the paper of the van, or any box.
receive-scan = Paper or box
receive-scan-hint = A scanner types it here. By hand: W-12, or the letters on a box.
receive-coming = On the way here
receive-nothing-comes = Nothing is on the way to our shelves.
receive-without-paper = No paper came with it?
receive-nothing = We know no paper and no box { $text }. Nothing was changed. Scan again, or choose below.
receive-closed = { $text } was received before. Nothing was changed. Look at its page, or scan another.
receive-not-ours = { $text } goes to a group, not to a hub. Nothing was changed. Scan another paper.
receive-counter = { $came } of { $all } here
receive-all = All { $all } here
receive-some = { $came } of { $all }: say why
receive-why = If not all came: why?
receive-done = What came
receive-scan-box = Scan the boxes
do-tick = Tick this box
receive-list = Boxes on the paper
receive-loose = What travels outside of boxes
receive-unexpected = not on the paper
receive-again = { $code } was counted already.
receive-unknown = We do not know { $code } here. It is taken anyway; the centre will match it.
receive-odd = { $code } is no code of a box. Scan it again.
remark-why = How did it come about?
do-remark = Write it beside the difference
said-remarked = It is written beside the difference, which stays open.
fact-remarked = Somebody wrote beside the difference of { $place } how it came about.

## Convoys that are kept in the books

convoys-title = Convoys
convoys-one = Convoy
convoys-lead = Vehicles that set out together: what they carry, and how everybody gets home.
convoys-none = No convoy is kept yet. Plan one from a plan, or write one down.
convoys-new = Write a convoy down
convoys-write = Vehicles, crews and ways home
convoys-secret = Who drives, where and when: only coordinators read it, and each reading is written down. It is destroyed 14 days after the convoy is over.
convoys-vehicles = { $count ->
    [one] { $count } vehicle
   *[other] { $count } vehicles
}
convoys-days = Leaves { $day }, everybody is home { $end }
stage-planned = Planned
stage-on-road = On the road since { $when }
stage-over = Over since { $when }
convoys-stranded = { $count ->
    [one] { $count } crew without a way home
   *[other] { $count } crews without a way home
}
convoys-late = Nobody said that all are home
convoys-leaves = It leaves on
convoys-ends = Everybody is home on
convoys-how-ended = How it ended
convoys-end-hint = Has to be said only while goods are still on the road with it.
vehicle-nth = Vehicle { $vehicle }
vehicle-none = No vehicle here
vehicle-seats = Seats, the driver’s included
vehicle-crew = People in it when it leaves
vehicle-crew-seats = Crew / seats
vehicle-home = How its crew gets home
home-drives = In this vehicle
home-with = With vehicle { $vehicle }
home-paid = A ride is paid
home-open = Nobody has said yet
vehicle-given = It stays with
vehicle-comes-back = Nobody: it comes back
vehicle-offer = The offer it came by
vehicle-offer-hint = Its papers stand there. For example O-12.
vehicle-papers = First paper ends on
vehicle-papers-hint = Passports, licences, insurance, passes: the one that ends first.
vehicle-papers-end = A paper ends { $day }
vehicle-who = Who drives, plate and number of the vehicle, whom to call
vehicle-halts = Where it halts, and when
vehicle-carries = What it carries
vehicle-carries-nothing = Nothing yet.
vehicle-load = A waybill under way
do-load = It goes in this one
vehicle-send = Send goods with it
vehicle-broke-down = Broke down
vehicle-stranded = No way home
do-broke-down = It goes no further
do-set-out = They set out
do-end-convoy = Everybody is home
do-keep-convoy = Keep this convoy
do-move = Issue new papers
move-lead = What is on the road goes on with a new paper for each vehicle; the old one stays as it is. A customs declaration belongs to one vehicle: write it anew.
move-onto = Goes on with
move-elsewhere = Something else, or it waits
move-loose = What lies loose
waybill-went-on = Went on as
waybill-instead = In place of
waybill-rides = Travels in
vehicle-plate = Plate
vehicle-recipient = Who receives in the end, as papers name them
papers-anew = A customs declaration belongs to one vehicle. These goods changed papers on the way: whoever receives them has to make a new declaration before the border. Print the packing list of each part.
papers-sheet = Fill in from the convoy’s sheet
papers-sheet-hint = Who carries, plate, driver and recipient, as the sheet has them. That you read it is written down; nothing is kept on the papers.
problem-sheet-empty = The sheet names nobody for papers. Write it on the sheet, or type it here.
run-curfew = Nobody may drive
run-border = Waits at borders
run-papers = Papers that end
field-nobody = Nobody was there
fact-convoy-formed = Written down as a convoy that leaves { $day }.
fact-convoy-refitted = Vehicles, crews or days were changed.
fact-convoy-loaded = { $waybill } travels in vehicle { $vehicle }.
fact-convoy-set-out = The convoy set out.
fact-convoy-broke-down = Vehicle { $vehicle } goes no further.
fact-convoy-ended = The convoy is over.
fact-reissued = { $waybill } goes on as { $new }.
refusal-no-seat = Vehicle { $thing } has fewer seats than people. Nothing was changed. Change one of the numbers.
refusal-no-way-home = The crew of vehicle { $thing } has no way home so. Nothing was changed. Choose a vehicle that comes back and has free seats, or a paid ride.
refusal-no-crew = Nobody drives vehicle { $thing }. It has not set out. Say who does.
refusal-no-vehicle = The convoy has no vehicle { $thing }. Nothing was changed. Choose another one.
refusal-broken-down = Vehicle { $thing } goes no further. Nothing was changed. Choose another one.
refusal-travels = { $thing } is on the road in another vehicle. Nothing was changed. Issue new papers for it.
refusal-outdated = Somebody changed { $thing } meanwhile. Nothing was overwritten, and what you typed stands below. Look at it, then send yours again.
aside-why-reissued = Its goods went on with new papers.
aside-reissued-hint = Write down what came on the new papers, then close this with a word.
onward-title = To others, a reserve, or back
onward-lead = What is on the road can still go elsewhere. The driver’s phone shows it when it is heard next. Whoever delivers by the old paper all the same is believed.
onward-others = To others
onward-others-hint = Say who gets what. What you leave where it is stays with whom it was sent to.
onward-to = Goes to
onward-asks = { $group } (asks for it)
do-onward = It goes to them
onward-reserve = A reserve
onward-reserve-hint = { $receiver } gets it all the same, and keeps it for later.
do-reserve = It stays a reserve
onward-back = Back
onward-back-to = Back to
do-send-back = It comes back
need-onward = Still on the road to it
need-onward-hint = is under way with it. Nobody asks for it now: say what becomes of it.
waybill-nobody = Nobody was there, { $when }
waybill-reserve = Goes on as a reserve
fact-sent-on = { $waybill } was sent on: { $new }.
fact-kept-as-reserve = What { $waybill } carries goes on as a reserve.
fact-nobody-there = { $waybill } was brought, and nobody was there. It stays aboard.
problem-onward = Nothing goes to anybody else yet. Choose at least one box or amount and whom it goes to.
said-sent-on = It was sent on. The driver’s phone shows it when it is heard next.
said-reserve = It stays a reserve.
task-stranded = { $count ->
    [one] { $count } convoy with a crew that has no way home
   *[other] { $count } convoys with a crew that has no way home
}
task-stranded-more = Say how they get home before they leave, or send somebody.
task-late-home = { $count ->
    [one] { $count } convoy should be home
   *[other] { $count } convoys should be home
}
task-late-home-more = Call them, and write down when everybody is home.
task-papers-aboard = { $count ->
    [one] Papers end before { $count } convoy is home
   *[other] Papers end before { $count } convoys are home
}
task-papers-aboard-more = Renew it, or let somebody else drive.
problem-count-small = “{ $text }” is no number of people we can use. Write one from 0 to 99.
problem-offer = There is no offer “{ $text }”. Write its number, for example O-12.
said-convoy-kept = The convoy is kept.
said-convoy-changed = The convoy is changed.
said-convoy-set-out = Written down: they are on the road.
said-convoy-ended = Written down: the convoy is over.
said-broke-down = Written down. What it carries goes on with new papers.
said-loaded = It goes in this vehicle.
said-moved = New papers are issued.
anew-title = Plan the rest anew
anew-lead = Busel looks which of the others has room and time for what the broken vehicle carries, what stays at a hub, and who rides home with whom.
anew-where = Where each vehicle is
anew-where-hint = A town, a region, or a number such as H-2. Leave empty who is home already.
anew-depots = Where goods may be left
do-anew = Plan the rest
anew-making = The rest of the convoy is planned
anew-nothing-yet = This is a proposal. Nothing has changed: take it paper by paper, and look at each once more.
anew-again = Plan again
anew-take = Take it
anew-no-goods = Nothing is on the road with a vehicle that broke down.
anew-heed = To heed
anew-rested = Everybody counts as rested. Let those rest first who have driven long today.
anew-guessed = Some lengths are estimates: nobody knows these roads here.
anew-stays = It stays where it is
move-left-at = Left at { $hub }
anew-beside = Beside vehicle { $vehicle }
anew-loads = { $kg } kg come aboard
anew-hands-over = { $papers } handed over
anew-curfew = Stood { $length } h for the curfew
anew-border = Stood { $length } h at a border
anew-open = { $papers } cannot be brought in time, or nobody knows where to. Call them.
anew-far = From vehicle { $vehicle } to { $hub } it is { $km } km. Who brings the goods there is not planned.
anew-with = { $count } with vehicle { $vehicle }
problem-anew-where = We do not know where “{ $text }” is. Write a town, a region, or a number such as H-2.
anew-collects = { $count ->
    [one] One person gets in
   *[other] { $count } people get in
}
anew-paid = { $count ->
    [one] A ride is paid for one
   *[other] A ride is paid for { $count }
}
said-sent-not-aboard = Sent. It is in no vehicle of the convoy: choose one there.
convoys-read = Show who drives, and where
problem-vehicle-kind = Something is written of a vehicle without a kind. Choose its kind, or empty its other fields.
do-mended = It goes on after all
said-mended = Written down: it goes on.
fact-convoy-mended = Vehicle { $vehicle } goes on after all.
wait-title = How long a border took
wait-lead = Tell it when everybody is home; no convoy is named. From five crossings on, plans expect what four of five had at most.
wait-joined = The hour they joined the queue
wait-joined-hint = For example 22 or 22:30.
wait-took = How long until they were across
wait-took-hint = Hours and minutes, for example 3:20.
problem-hour = “{ $text }” is no hour of a day. Write one from 0 to 23, for example 22:30.
problem-length = “{ $text }” is no length of time. Write hours and minutes, for example 3:20.
said-waited = Thank you. The next plans know it.
fact-border-waited = How long a border took was written down.
rules-own-wait = { $count ->
    [one] from { $count } crossing of our own
   *[other] from { $count } crossings of our own
}

## Groups that move, and phones that were cut off
refusal-number-too-new = No number of { $thing } is older than the message. Nothing was changed. Take a letter or a referee.
refusal-not-proven = Where { $thing } is takes a call-back, a letter or a referee. Nothing was changed.
said-group-moved = The move is written down. The old place stays in the history.
said-warned = Written down: they were warned.
said-phone-safe = Written down: the phone is in safe hands.
problem-new-place = The new place is missing. Nothing was changed. Write where they are then.
problem-move-day = A day is missing. Nothing was changed. Say when the message came, and the first day there.
problem-meets = A meeting point needs a day and an hour, for example 18:00. Nothing was changed.
fact-group-moved = Moves: from { $day } on it is somewhere else.
fact-phone-cut-off = Phone { $phone } with this paper was cut off.
fact-phone-warned = Warned of a phone that was cut off.
fact-phone-safe = A phone that was cut off is in safe hands.
places-title = Places, by their days
places-hint = What was handed over stays at the place where it was. Reports know regions only.
place-number = Place { $number }
place-from = from { $day }
place-until = until { $day }
place-now = Here today
move-group-title = The group moves
move-group-hint = The old place is closed, not overwritten. Whoever drives there sees the new one on the day of the stop and no sooner.
move-place = New place
move-place-hint = A town lets the planner reckon the way. The words lie sealed.
move-heard = The day the message came
move-from = The first day there
move-proof = How we know
move-no-contact = No number is older than today. Take a letter or a referee.
move-stops = Papers under way
move-stops-hint = The day each is brought. Empty: the first day there. Before that day it goes to the old place.
move-meets = Somebody waits at the old place
move-meets-hint = For a driver without a signal. After this hour the phone says to turn back.
move-meets-day = Until which day
move-meets-hour = Until what hour
do-move-group = Write the move down
run-moves = They move. Where they are, you see here on { $day }.
run-place = New place: { $place }
run-place-gone = They moved. Ask the centre where they are.
run-meets = Somebody waits at the old place until { $when }.
run-meets-back = Somebody waits at the old place until { $when }. After that turn back to { $hub }.
run-meets-over = Nobody waits at the old place any more.
run-back = Nobody waits at the old place any more. Turn back to { $hub }.
recheck-moved = They move on { $day }.
recheck-longer = The way is { $time } h longer.
recheck-shorter = The way is { $time } h shorter.
recheck-there = There { $when }, by the sheet.
recheck-earliest = There { $when } at the earliest.
recheck-curfew = In the curfew, { $hours }
recheck-nobody-met = At an hour when nobody is met
recheck-late = After the day it is wanted by, { $day }
recheck-unknown = Nobody knows how far the new place is
phone-one = Phone
phone-cut-off = Cut off
phone-cut-off-by = Cut off { $when } ({ $who })
phone-warned-by = Warned { $when } ({ $who })
phone-safe-by = In safe hands, told { $when } ({ $who }). Nobody has to be warned.
phone-boxes = Boxes: { $codes }
phone-place-on-it = Where exactly they moved to
phone-halts-on-it = Halts of { $vehicle } of { $convoy } on the days of the run, curfews, waits at borders
phone-not-on-it-title = Not on it:
phone-not-on-it = how anybody is reached, who gave what, how many people a group is, any exact place, any other paper.
phone-not-on-it-but = how anybody is reached, who gave what, how many people a group is, any exact place but those above, any other paper.
phone-warn = Whom to warn
phone-warn-hidden = Whom to warn, a coordinator sees.
phone-warn-nobody = Nothing on it was under way to a group. Nobody has to be warned.
phone-warn-hint = Warn them by a way that is not this phone. Reading a contact is written down.
phone-warn-no-contact = No contact is known. Somebody has to go there, or tell those they know.
phone-warn-read = Read the contact
phone-warn-done = Warned
phone-safe = It is in safe hands
phone-safe-hint = Only if you know where the phone is, and nobody else had it.
phone-shows = What it can show
phone-shows-nothing = Nobody took its link. Nothing is on a phone.
phone-shows-hint = All of this lies under six digits. Whoever had it open saw it.
phone-told-on-it = And what was told with it: who got what, and when.
phones-gone = Cut off
phone-unwarned = { $count ->
    [one] { $count } to warn
   *[other] { $count } to warn
}
task-unwarned = { $count ->
    [one] A phone was cut off that knew of { $count } group: warn it
   *[other] A phone was cut off that knew of { $count } groups: warn them
}
task-unwarned-more = Whoever has it may know who is waiting for what.

## Other centres

nav-peers = Other centres
peers-title = Other centres
peers-lead = Centres that we send goods to or get them from. Each has books of its own.
peers-empty = We know no other centre yet.
peer-add = Take in a card
peer-add-do = Take it in
peer-text = The text of their square
peer-text-hint = It begins with BUSELC1 on a card and with BUSEL1 on a letter. A card alone makes nobody known: somebody has to compare the letters. A mail with a letter in it can be pasted whole.
peer-alias = What we call them
peer-alias-hint = If empty, as they call themselves.
peer-file = Or the file with their card
peer-own = Our own card
peer-own-hint = Others need it before they can send us anything. Let them read the square, or give them the file. To be believed, read the letters aloud when you meet.
peer-own-none = There is no card of ours yet. Without one nobody can send us anything.
peer-own-file = Save the card as a file
peer-own-text = The square as text
peer-own-name = What we call ourselves
peer-own-do = Write a new card
peer-name = Calls itself
peer-letters = The 26 letters of the key
peer-inbox = Takes messages at
peer-inbox-hint = An address such as https://…/inbox. Empty, if messages are brought as files.
peer-until = Good until { $day }.
peer-unknown = Not known
peer-introduced = Introduced
peer-verified = Met face to face
peer-revoked = Not believed any more
peer-by = { $who } says who this is. Goods may go there; where people are is not told.
peer-met-by = { $who } met them on { $day } and compared the letters.
peer-since = Not believed since { $day }.
peer-card = Their card
peer-compare = Compare the letters
peer-compare-hint = Meet somebody of theirs. They read the letters aloud from their own page, and you type them here. Not by phone and not in a chat: there somebody else could answer.
peer-compare-do = We met, and they are the same
peer-vouch = Somebody we met says who this is
peer-vouch-who = Who says so
peer-vouch-hint = Goods may go there then. Where people are is told only to those we met.
peer-vouch-do = They say who this is
peer-end = Believe them no more
peer-end-hint = If their key is in other hands, or they never were who they said. Nothing is sent there and nothing is heard from there any more. No word takes this back: they would have to come as a new centre.
peer-end-sure = I am sure
peer-end-do = Believe them no more
problem-card = This is no card of a centre, or it was changed on the way.
problem-card-own = This is our own card. Take in theirs.
problem-card-later = This card does not follow the one we know. Ask them for all their cards, the oldest first.
problem-card-two = We know another card with the same number. One of the two is false: speak with them, face to face.
problem-card-revoked = We do not believe this centre any more. No card brings it back.
problem-own-name = A name has 1 to 60 letters, and nothing that does not show.
problem-inbox = “{ $text }” is no address: it has up to 200 letters of the Latin alphabet, digits and signs, and no spaces.
problem-letters = These are not the letters of the key on this card. If they read them from their own page, the card is false: take no goods and send none.
problem-peer-sure = Tick that you are sure: no word takes this back.
said-card-written = The card is written.
said-card-taken = The card is taken in. Now compare the letters.
said-peer-verified = Written down: you met them.
said-peer-introduced = Written down: they were introduced.
said-peer-revoked = Nothing goes there and nothing is heard from there any more.
fact-card-made = A card of ours was written, good until { $day }.
fact-peer-met = The card of a centre came.
fact-peer-card = A new card of theirs came.
fact-peer-introduced = { $who } said who they are.
fact-peer-verified = Their letters were compared, face to face.
fact-peer-revoked = They are not believed any more.
account-peer = Signed for by another centre
fact-letter-paper = We wrote them that { $waybill } is on the road.
fact-letter-receipt = We wrote them what came.
fact-letter-coming = They wrote that goods are on the road to us.
fact-letter-counted = They wrote what came there.
fact-letter-other = A letter of theirs came.
fact-peer-contradicted = Two letters of theirs contradict each other. They are not heard until people have spoken.
fact-letter-acknowledged = They have our letters.
fact-letter-recounted = They counted again, and the books follow.
fact-taken-over = Their goods were counted here.
coming-title = From
coming-heard = They wrote on { $when } that this is on the road to us.
coming-count = What came
coming-blind = Count first. What they say they sent is shown when you said that nothing more comes. What nobody counted stays empty.
coming-unknown = Our catalogue has no such thing. Take it in by hand.
coming-hub = Where it is put
coming-final = Nothing more comes of this
coming-told = What was sent, and what came
coming-sent = Sent
coming-answered = The receipt is written, and waits on their page to be taken along.
coming-list = What they send us
coming-open = To be counted
coming-done = Counted
letters-waiting = Letters for them
letters-hint = Each is sealed for them alone. Send it by mail, in a chat, or on a stick: whoever carries it cannot read it. They stay here until an answer comes; twice does no harm.
letter-one = Letter
letter-bring = A letter came
letter-file = The file they sent
letter-file-hint = Its name ends in .waybill. The same file twice changes nothing twice.
letter-do = Open it
said-letter-taken = The letter is taken in.
problem-sealed = This is no letter of a centre, or it was changed on the way. Ask them for it once more.
problem-letter-not-ours = This letter is sealed for somebody else, or by a card of ours that is too old. Give them our newest card.
problem-letter-stranger = Nobody has vouched for whoever wrote this. Take in their card and compare the letters first.
problem-letter-revoked = This was written with a key that is not believed any more. Speak with them, face to face.
problem-line-unknown = One of these is not in our catalogue.
letter-as-file = As a file
letter-as-square = As a square
letter-square-lead = Print it, or hold it before a camera of theirs. It is sealed for them alone, also on paper.
letter-too-long = This letter is too long for one square. Take the file.
task-coming = { $count ->
    [one] { $count } other centre sends goods that wait to be counted
   *[other] { $count } other centres send goods that wait to be counted
}
task-coming-more = Count what comes before you look at their paper.
task-contradicted = { $count ->
    [one] { $count } other centre signed two letters that cannot both be true
   *[other] { $count } other centres signed two letters that cannot both be true
}
task-contradicted-more = It is not heard any more. Call them and find out what happened.
