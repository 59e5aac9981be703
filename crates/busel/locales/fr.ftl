# Draft: no native speaker has read it yet.

## The frame: side bar, languages, what was just done
skip-to-content = Aller au contenu
nav-label = Menu principal
nav-today = Aujourd’hui
nav-needs = Besoins
nav-stock = Stock
nav-plan = Plan
nav-groups = Groupes
nav-import = Lecture
nav-about = À propos
nav-to-do = à faire
language-label = Langue
language-now = Choisie
key-is-bare = La clé de ce centre n’est pas protégée : seulement pour essayer.
key-label = La clé
problem-title = Il y a un problème
said-need-added = Le besoin est ajouté.
said-need-verified = Vérifié. La planification en tient compte.
said-need-revised = Le besoin est modifié.
said-need-withdrawn = Le besoin est retiré. Son histoire reste.
said-needs-joined = Réunis. Un seul besoin continue.
said-chosen = Fait pour tout ce qui était choisi.
said-group-added = Le groupe est ajouté.
said-hub-added = Le dépôt est ajouté.
said-put-aside = Mis de côté. La planification n’en tient plus compte.
said-released = De retour en rayon.
said-plan-proposed = Un nouveau plan est prêt. Rien ne bouge avant que vous l’adoptiez.
said-plan-adopted = Le plan est en vigueur. Des biens sont réservés pour ces besoins.
said-list-added = La liste est ajoutée.
said-list-forgotten = Le fichier est oublié. Rien n’a été enregistré.

## Today
today-now = Vous attend maintenant
today-things = { $count ->
    [one] { $count } chose, le pire d’abord
   *[other] { $count } choses, le pire d’abord
}
today-empty = Rien ne vous attend. Lisez une liste, ou regardez le plan.
today-all-groups = { $count ->
    [one] { $count } groupe
   *[other] les { $count } groupes
}
today-no-groups = Aucun groupe n’a de besoin ouvert.
today-numbers = En chiffres
today-ends = Bientôt périmé
today-nothing-ends = Rien en rayon ne périme dans les deux semaines.
number-open = Besoins ouverts
number-met = Besoins couverts
number-lots = Lots en rayon
number-groups = Groupes
number-lists = Listes lues
task-critical = { $count ->
    [one] { $count } besoin critique n’a encore rien
   *[other] { $count } besoins critiques n’ont encore rien
}
task-critical-more = À couvrir dans les 72 heures.
task-difference = { $count ->
    [one] { $count } lot ne correspond pas au registre
   *[other] { $count } lots ne correspondent pas au registre
}
task-difference-more = Quelqu’un doit trouver d’où vient l’écart.
task-aside = { $count ->
    [one] { $count } compte rendu attend une personne
   *[other] { $count } comptes rendus attendent une personne
}
task-aside-more = Quelque chose y est inconnu du registre. Rien n’est perdu.
task-expired = { $count ->
    [one] { $count } lot en rayon est périmé
   *[other] { $count } lots en rayon sont périmés
}
task-expired-more = Mettez-le de côté, pour que personne ne le prenne par erreur.
task-plan = Un plan attend votre oui
task-plan-more = Rien n’est réservé pour personne avant que vous l’adoptiez.
task-check = { $count ->
    [one] { $count } besoin que personne n’a vérifié
   *[other] { $count } besoins que personne n’a vérifiés
}
task-check-more = Rappelez, puis dites d’où vous le savez.
task-unknown = { $count ->
    [one] { $count } besoin sans quantité connue
   *[other] { $count } besoins sans quantité connue
}
task-unknown-more = La planification ne peut rien tant que la quantité manque.
task-twins = { $count ->
    [one] { $count } besoin ressemble à un autre
   *[other] { $count } besoins ressemblent à d’autres
}
task-twins-more = Le même groupe demande la même chose. Réunissez-les si c’est un seul besoin.
task-loss = { $count ->
    [one] { $count } perte attend une deuxième personne
   *[other] { $count } pertes attendent une deuxième personne
}
task-loss-more = Une personne l’a proposée, une autre doit être d’accord.

## Today: what waits, since when, and the bar of a phone
nav-more = Plus
since-today = depuis aujourd’hui
since-yesterday = depuis hier
since-days = { $count ->
    [one] depuis { $count } jour
   *[other] depuis { $count } jours
}
since-weeks = { $count ->
    [one] depuis { $count } semaine
   *[other] depuis { $count } semaines
}
since-months = { $count ->
    [one] depuis { $count } mois
   *[other] depuis { $count } mois
}
task-first-on = d’abord : { $day }
task-ends-on = Jusqu’à { $day }
task-red-none = { $line } : plus rien
task-red-days = { $days ->
    [one] { $line } : encore { $days } jour
   *[other] { $line } : encore { $days } jours
}
task-red = { $count ->
    [one] { $count } autre groupe dans le rouge
   *[other] { $count } autres groupes dans le rouge
}
task-red-more = Il leur manque le plus important.
task-short = { $thing } : il manque { $amount }
task-surplus = { $thing } : { $amount } en trop
task-unverified = { $count ->
    [one] { $count } besoin urgent n’est pas vérifié
   *[other] { $count } besoins urgents ne sont pas vérifiés
}
task-unverified-more = Rappelez d’abord ; ensuite, les biens peuvent partir.
task-silent = { $count ->
    [one] { $count } bon de livraison sans nouvelles
   *[other] { $count } bons de livraison sans nouvelles
}
task-silent-more = Partis il y a des jours. Appelez les chauffeurs ou les destinataires.
task-overdue = { $count ->
    [one] { $count } offre promise n’est pas arrivée
   *[other] { $count } offres promises ne sont pas arrivées
}
task-overdue-more = Demandez aux donateurs quand elles viennent.
task-deed = { $count ->
    [one] { $count } décision attend une seconde personne
   *[other] { $count } décisions attendent une seconde personne
}
task-deed-more = Donnez votre accord sous un jour, sinon elle expire.
task-agreed = { $count ->
    [one] { $count } de vos décisions a reçu un accord
   *[other] { $count } de vos décisions ont reçu un accord
}
task-agreed-more = Exécutez-la sous un jour, sinon elle expire.
task-lapsing = { $count ->
    [one] { $count } besoin va devenir caduc
   *[other] { $count } besoins vont devenir caducs
}
task-lapsing-more = Demandez s’ils tiennent toujours.
task-ending = { $count ->
    [one] { $count } lot périme avant de pouvoir être remis
   *[other] { $count } lots périment avant de pouvoir être remis
}
task-ending-more = Remettre prend une douzaine de jours. Personne ne les reçoit encore.
task-call = { $count ->
    [one] { $count } appel finit bientôt sans avoir assez
   *[other] { $count } appels finissent bientôt sans avoir assez
}
task-call-more = Demandez encore une fois, ou terminez-le.
task-purchase = { $count ->
    [one] { $count } achat attend un oui
   *[other] { $count } achats attendent un oui
}
task-purchase-more = Donnez votre accord, ou dites qu’on n’achète pas.
task-not-here = { $count ->
    [one] { $count } achat n’est pas arrivé
   *[other] { $count } achats ne sont pas arrivés
}
task-not-here-more = Accordé ou payé il y a deux semaines. Demandez au magasin.
task-papers = { $count ->
    [one] Il manque des papiers à { $count } véhicule
   *[other] Il manque des papiers à { $count } véhicules
}
task-papers-more = Sans eux, on les arrête à la frontière.
task-papers-end = { $count ->
    [one] { $count } véhicule a un papier qui expire
   *[other] { $count } véhicules ont des papiers qui expirent
}
task-papers-end-more = Prévoyez-en un nouveau avant la route.
paper-good-until = Valable jusqu’au
task-grant = { $count ->
    [one] { $count } personne perd bientôt un rôle
   *[other] { $count } personnes perdent bientôt un rôle
}
task-grant-more = Redonnez-le s’il est encore utile.
task-link = { $count ->
    [one] Le lien de { $count } groupe finit bientôt
   *[other] Les liens de { $count } groupes finissent bientôt
}
task-link-more = Faites-en un nouveau et portez-le au groupe.
task-fits = { $count ->
    [one] { $count } nouvelle offre convient à un besoin
   *[other] { $count } nouvelles offres conviennent à des besoins
}
task-fits-more = Répondez vite ; on le garde pour vous.
task-offer = { $count ->
    [one] { $count } offre sans réponse
   *[other] { $count } offres sans réponse
}
task-offer-more = Acceptez, demandez, ou refusez en remerciant.
do-open-oldest = Ouvrir le plus ancien
today-next = Rien ne vous attend. Ensuite : { $what }, { $day }.
today-road = En route
road-left = Parti { $day }
road-silent = Sans nouvelles, parti { $day }
road-lines = { $count ->
    [one] { $count } ligne
   *[other] { $count } lignes
}
stock-differs = Écarts

## What buttons do
do-find = Chercher
do-show = Afficher
do-open = Ouvrir
do-save = Enregistrer
do-check = Vérifier
do-compare = Comparer
do-see-them = Les voir
do-see-the-plan = Voir le plan
do-say-how-much = Indiquer la quantité
do-put-aside = Mettre de côté
do-release = Remettre
do-add-need = Ajouter un besoin
do-import = Lire une liste
do-import-list = Lire une liste
do-verify = Marquer comme vérifié
do-withdraw = Retirer
do-join = Réunir
do-plan = Faire un plan
do-plan-again = Planifier à nouveau
do-adopt = Adopter ce plan

## Finding and long lists
find-label = Tout chercher
find-hint = Quoi, qui ou numéro
find-nothing = Rien trouvé. Essayez un mot, ou un numéro comme N-12.
parts-label = Parties de la liste
part-shown = { $from }–{ $to } sur { $count }
part-before = avant
part-after = après
show-label = Afficher
show-open = Ouverts
show-urgent = Critiques
show-check = À vérifier
show-unknown = Combien ?
show-met = Couverts
show-all = Tous
all-groups = Tous les groupes
all-kinds = Tous les genres
all-hubs = Tous les dépôts
choose-all = Choisir tout ce qui est affiché
choose-none = Ne rien choisir
chosen-label = Que faire de ceux choisis
chosen = choisis

## Columns and names of fields
col-need = Besoin
col-for = Pour
col-group = Groupe
col-amount = Quantité
col-covered = Couvert
col-when = Quand
col-checked = Vérifié
col-priority = Urgence
col-kind = Genre
col-choose = Choisir
col-lot = Lot
col-where = Où
col-hub = Dépôt
col-on-shelf = En rayon
col-free = Libre
col-kept = Réservé
col-until = Bon jusqu’au
col-account = En tant que
col-cell = Cellule
col-line = Ligne
col-why = Pourquoi
col-why-this = Pourquoi celui-ci
col-on-board = À bord
col-source = Source
col-what = Quoi
cover-done = remis
cover-coming = dans le plan ou en route
cover-nothing = encore rien
cover-unknown = pas encore dénombrable
amount-unknown = Quantité inconnue
before-day = Avant le { $day }
no-day = Aucun jour fixé
wanted-by = Voulu pour le
may-stay-empty = Peut rester vide.
source-row = { $source }, ligne { $row }

## Needs
needs-lead = Le plus urgent d’abord, puis selon le jour voulu.
needs-search = Chercher un besoin
needs-caption = Besoins, pour qui et couverts jusqu’où
needs-empty = Aucun besoin ici. Lisez une liste, ou ajoutez-en un à la main.
need-line = Comme c’était écrit
need-verify = Vérifier ce besoin
need-revise = Modifier ce besoin
need-withdraw = Retirer ce besoin
need-withdraw-hint = Il n’est plus planifié. Son histoire reste.
need-twins = Peut-être le même
need-join-hint = L’autre besoin continue ; celui-ci est fermé et reste lisible.
need-given = Réservé pour lui par le plan
need-closed = Ce besoin est fermé. Plus rien ne peut y être modifié.
need-withdrawn = Retiré
need-joined = Le même que { $need }
need-unknown-amount = Personne ne sait encore combien il en faut. Demandez, puis écrivez la quantité ici.
part-received = Remis
part-on-road = En route
part-planned = Dans le plan
part-missing = Manque
words-none = Aucun mot n’a été gardé avec.
words-erased = Les mots ont été effacés pour toujours. Les quantités restent.
fact-written = Quantité, comme écrite
fact-minimum = Utile à partir de
fact-substitutes = À la place
fact-valid-until = Utile jusqu’au
fact-raised = Annoncé
fact-source = De la liste
change-asked = quantité { $number }
change-minimum = au moins { $number }
new-need-lead = Comme quelqu’un l’a dit. Vous pourrez le vérifier plus tard.
new-need-no-group = Un besoin appartient à un groupe. Ajoutez le premier groupe.
new-need-what = Ce qu’il faut
new-need-what-hint = Tapez et choisissez dans la liste.
new-need-amount-hint = 49, ou 5 kg. Laissez vide si c’est inconnu.
new-need-words = Ce qui a été dit
new-need-words-hint = Gardé scellé, et peut être effacé pour toujours.
trust-label = D’où le savez-vous
problem-no-item = Le catalogue ne connaît pas « { $text } ». Choisissez un de ses noms.
problem-amount = « { $text } » n’est pas une quantité. Écrivez des chiffres, comme 49 ou 5 kg.
problem-day = « { $text } » n’est pas un jour. Choisissez-le dans le calendrier.
problem-group = Choisissez d’abord un groupe.
problem-hub = Choisissez d’abord un dépôt.
problem-name = Écrivez un nom que les deux côtés connaissent.
problem-none-chosen = Rien n’était choisi. Cochez d’abord les besoins.
problem-some = Faits : { $done }, non faits : { $left }. { $why }
problem-file = Choisissez d’abord un fichier.
problem-unreadable-file = { $why } Rien n’a été enregistré.

## Stock
stock-lead = Ce qu’il y a en rayon, et ce qui en est encore libre.
stock-here = En rayon
stock-free = Libre
stock-ending = Bientôt périmé
stock-expired = Périmé
stock-aside = Mis de côté
stock-search = Chercher un lot
stock-search-hint = Quoi ou numéro
stock-caption = Lots, où ils sont et ce qui est libre
stock-empty = Rien ici. Lisez une liste de ce qui est arrivé.
kept-legend = réservé par le plan
lot-nowhere = Dans aucun rayon
lot-where = Où est chaque unité
lot-where-hint = ensemble toujours zéro
lot-kept = Réservé pour
lot-put-aside = Mettre de côté
lot-put-aside-hint = Les biens abîmés, périmés ou douteux ne sont plus planifiés.
lot-release = Remettre en rayon
lot-release-hint = Quelqu’un a regardé, et c’est utilisable.
no-expiry = Se conserve
expired-on = Périmé le { $day }
good-until = Jusqu’au { $day }
account-donors-all = Tous les dons ensemble
account-donors = Donné
account-hub = En rayon
account-quarantine = Mis de côté
account-road = En route
account-discrepancy = Écart
account-group = Remis
account-lost = Perdu
fact-condition = État
fact-batch = Numéro de lot du fabricant
fact-origin = De
fact-donor = Qui a donné (code)
hub-add = Ajouter un dépôt
hub-name = Nom du dépôt
hub-name-hint = Un lieu à vous, avec des rayons.
hub-place = Localité

## Groups
groups-count = { $count ->
    [one] { $count } groupe
   *[other] { $count } groupes
}
groups-open = { $count ->
    [one] { $count } avec des besoins ouverts
   *[other] { $count } avec des besoins ouverts
}
groups-empty = Pas encore de groupe. Ajoutez le premier, ou lisez une liste.
group-add = Ajouter un groupe
group-name = Nom du groupe
group-name-hint = Un nom que vous connaissez des deux côtés. Pas de noms de personnes.
group-place = Localité, si elle peut être connue
group-place-hint = Scellée. Peut rester vide.
group-open = { $count ->
    [one] { $count } besoin ouvert
   *[other] { $count } besoins ouverts
}
group-critical = { $count ->
    [one] { $count } critique
   *[other] { $count } critiques
}
group-all-met = Rien d’ouvert
group-needs = Besoins ouverts
group-all-needs = Tous ses besoins
group-no-needs = Ce groupe n’a aucun besoin ouvert.

## Import
import-title = Lire une liste
import-lead = XLSX, ODS, XLS, CSV ou JSON, comme on les envoie.
import-what = Quelle sorte de liste
import-needs = Ce qu’il faut
import-stock = Ce qui est arrivé
import-hub = À quel dépôt
import-no-hub = Les biens ont besoin d’un lieu avec des rayons. Ajoutez le premier dépôt.
import-file = Fichier
import-file-hint = Jusqu’à 64 Mo.
import-read = Lire le fichier
import-nothing-yet = Rien n’est enregistré avant que vous ayez vu ce qui a été trouvé.
import-reading = Lecture du fichier
import-adding = Ajout de la liste
progress-lead = Cette page se met à jour chaque seconde. Vous pouvez la laisser ouverte.
import-found = Ce que dit la liste
import-rows = { $count ->
    [one] { $count } ligne
   *[other] { $count } lignes
}
import-nothing-stored = Rien n’est encore enregistré.
import-nothing-found = Aucune ligne n’a pu être lue. Voyez les raisons ci-dessous.
import-forget = Oublier la liste
import-add = { $count ->
    [one] Ajouter { $count }
   *[other] Ajouter { $count }
}
import-more = { $count ->
    [one] { $count } autre ligne est comptée et n’est pas montrée ici.
   *[other] { $count } autres lignes sont comptées et ne sont pas montrées ici.
}
import-records = À ajouter
import-records-hint = Ces lignes sont comprises.
import-questions = Questions
import-questions-hint = Pas ajoutées. Corrigez le fichier et lisez-le à nouveau.
import-notes = À regarder
import-notes-hint = Ajoutées comme dit ici.
import-duplicates = Répétées
import-duplicates-hint = Comptées une fois.
import-left-out = Laissées de côté
import-left-out-hint = Chacune avec sa raison.
import-repeats = Répète la ligne { $row }.
import-row = ligne { $row }

## Plan
plan-title = Qui reçoit quoi, et pourquoi
plan-lead = Rien n’est réservé ni déplacé avant que vous l’adoptiez.
plan-made = Fait : { $made }. Lignes : { $lines }.
plan-made-adopted = Fait : { $made }, adopté. Lignes : { $lines }.
plan-none = { $count ->
    [one] Il n’y a pas encore de plan, et { $count } besoin est ouvert.
   *[other] Il n’y a pas encore de plan, et { $count } besoins sont ouverts.
}
plan-nothing = Rien à planifier : aucun besoin n’est ouvert.
plan-making = Préparation du plan
plan-proposed = Proposé
plan-in-force = En vigueur
plan-past = Plus valable
plan-not-exact = La planification a été arrêtée tôt. Ce plan est bon, peut-être pas le meilleur.
plan-gives-nothing = Rien en rayon ne convient à un besoin ouvert.
plan-lines-caption = Ce qui part
plan-more-lines = { $count ->
    [one] { $count } autre ligne
   *[other] { $count } autres lignes
}
plan-more-trips = { $count ->
    [one] { $count } autre trajet
   *[other] { $count } autres trajets
}
plan-more-loads = { $count ->
    [one] { $count } autre chargement n’est pas montré.
   *[other] { $count } autres chargements ne sont pas montrés.
}
plan-unmet = Pas couvert, et pourquoi
plan-unmet-all = Tout ce qui n’est pas couvert
plan-all-met = Chaque besoin ouvert est couvert en entier.
plan-fair = Est-ce juste ?
plan-older = Autres plans
fair-now = maintenant
fair-then = après ce plan
fair-told = Maintenant { $now }, après ce plan { $then }
sum-met = Besoins couverts en entier
sum-met-of = { $met } sur { $open }
sum-was = plan en vigueur : { $count }
sum-partly = Couverts en partie
sum-lines = Lignes
sum-lines-new = { $count ->
    [one] { $count } diffère du plan en vigueur
   *[other] { $count } diffèrent du plan en vigueur
}
sum-saved = Utilisé avant de périmer
sum-saved-lots = { $count ->
    [one] { $count } lot
   *[other] { $count } lots
}
sum-saved-hint = périme dans les 30 jours
sum-road = Route
sum-km = { $km } km
sum-km-from = { $km } km ou plus
sum-km-unknown = inconnu
sum-trips = { $count ->
    [one] { $count } trajet
   *[other] { $count } trajets
}
trip-weight = Poids
trip-space = Place
trip-no-vehicle = Aucun véhicule de la liste n’est assez grand
trip-unknown = { $count ->
    [one] Le poids ou la taille de { $count } ligne est inconnu.
   *[other] Le poids ou la taille de { $count } lignes est inconnu.
}
part-of-whole = { $part } sur { $whole } { $unit }
instead-of = au lieu de : { $thing }
adopt-title = Adopter ce plan ?
adopt-lead = Les biens sont alors réservés pour ces groupes. Rien ne quitte encore un rayon.
adopt-keeps = Ce qui est réservé pour qui
adopt-lines = { $count ->
    [one] { $count } ligne
   *[other] { $count } lignes
}
adopt-yes = Oui, l’adopter
adopt-no = Pas encore
why-given-only-lot = Le seul lot qui convient
why-given-expires-first = Périme le premier, donc part le premier
why-given-nearest = Le plus proche qui convient
why-given-one-size-up = La taille exacte est épuisée : une taille au-dessus
why-given-substitute = Remplace ce qui est épuisé
why-given-look-first = Regardez d’abord : personne n’a écrit pour qui c’est
why-given-better-used-up = Les lots qui conviendraient mieux sont épuisés
why-given-equally-good = Un de plusieurs qui conviennent aussi bien
why-unmet-none-in-stock = Rien en stock, ni rien qui puisse remplacer
why-unmet-all-there-is = Il reçoit tout ce qu’il y a, et cela ne suffit pas
why-unmet-size-missing = Il y en a, mais pas dans cette taille
why-unmet-would-spoil = Ce qu’il y a périmerait avant
why-unmet-more-urgent = Des besoins plus urgents le prennent
why-unmet-shared-fairly = Partagé équitablement avec des besoins aussi urgents
why-unmet-below-minimum = Ce qui reste est trop peu pour être utile
why-unmet-amount-unknown = Personne ne sait encore combien est demandé
why-unmet-not-goods = Cela n’est pas en rayon : demandez à des personnes
why-unmet-stopped = La planification a été arrêtée avant d’arriver ici
hand-title = Ce qu’apporte la planification
hand-needs = Besoins
hand-by-hand = À la main
hand-by-plan = Ce plan
hand-nothing = sans rien
hand-partly = couverts en partie
hand-met = couverts en entier
hand-share = part moyenne
hand-hint = À la main : le plus urgent d’abord, dans la suite des annonces. Chacun prend tout ce qu’il peut de ce qui périme d’abord.

## Plans beside each other, and changed by hand

why-given-by-hand = Fixé à la main
why-unmet-by-hand = Une personne lui a donné moins, ou a donné à d’autres ce qui convient
plan-compare = Voir ce qu’il change
compare-title = Ce que change ce plan
compare-lead-in-force = À côté du plan en vigueur :
compare-lead-proposal = À côté de la proposition modifiée à la main :
compare-lead-none = Aucun plan n’était en vigueur. Voici ce qu’il donnerait.
compare-same = Les deux plans donnent la même chose à tout le monde.
compare-groups = Groupe par groupe
compare-lines = Qui reçoit moins, qui reçoit plus
compare-share = Couvert, en moyenne
compare-change = Changement
compare-before-after = Avant → après
compare-less = Reçoit moins
compare-more = Reçoit plus
compare-by-hand = Fixé à la main
compare-worse = Y perd
compare-better = Y gagne
change-link = Modifier
change-title = Fixer à la main ce qu’il reçoit
change-missing = Il lui manque { $amount }.
change-lead = Il recevra exactement ce que vous écrivez ici. Le reste est planifié à nouveau autour. Vous voyez ce que cela coûte aux autres.
change-there = Il y a
change-nothing-fits = Aucun lot ne convient à ce besoin aujourd’hui.
change-do = Planifier le reste autour
problem-by-hand = Ce qui était fixé pour { $need } n’est plus là, ou ne lui convient pas. Planifiez à nouveau.
problem-by-hand-gone = { $text } n’est plus ouvert. Planifiez à nouveau.
problem-by-hand-too-much = { $text } n’en contient pas autant. Écrivez moins.
problem-by-hand-more-than-asked = C’est plus que ce qui manque à { $text }. Écrivez moins.
plan-by-hand = { $count ->
    [one] { $count } besoin a été fixé à la main.
   *[other] { $count } besoins ont été fixés à la main.
}

## Convoys

convoy-title = Convoi
convoy-plan = Planifier un convoi
convoy-lead = Quel véhicule porte quoi et où, et comment tout le monde rentre.
convoy-vehicles = Véhicules
convoy-kind = Genre
convoy-back = Reviennent
convoy-given = Donnés à l’arrivée
convoy-carries = { $kg } kg, { $space } m³
convoy-day = Peuvent partir le
convoy-make = Planifier le convoi
convoy-making = Le convoi est en cours de planification
convoy-none = Indiquez au moins un véhicule.
convoy-leaves = Départ { $day }, 06:00.
convoy-map = Carte
convoy-road = Route
convoy-alone = un par un : { $km } km
convoy-last = Dernière remise
convoy-never = jamais
convoy-left = Reste sur place
convoy-late = Après le jour voulu
convoy-rides = Retours payés
convoy-before = avant : { $value }
convoy-is-back = retour { $time }
convoy-stays = reste au dernier arrêt ; son équipage rentre dans un autre véhicule
convoy-pays = reste au dernier arrêt ; son équipage rentre en car ou en train
convoy-load = Charger pour { $group } : { $weight }, lignes : { $lines }
convoy-unload = Remettre à { $group } : { $weight }, lignes : { $lines }
convoy-unweighed = poids inconnu
convoy-collect = L’équipage de la tournée { $number } monte
convoy-turn = Les chargements suivent le sens du chargement : ce qui sort le dernier entre le premier.
convoy-without = Sans ce véhicule
convoy-later = Un jour plus tard
convoy-change = Autres véhicules ou règles
convoy-why-place = Personne ne sait où est le dépôt ou le groupe.
convoy-why-large = C’est trop grand pour tous les véhicules.
convoy-why-vehicle = Aucun véhicule n’a la place ou le temps.
convoy-map-told = { $count ->
    [one] { $count } tournée sur la carte
   *[other] { $count } tournées sur la carte
}
convoy-more-left = { $count ->
    [one] { $count } de plus
   *[other] { $count } de plus
}
convoy-home = Retour
convoy-two = À deux au volant
convoy-curfews-counted = { $count ->
    [0] Aucun couvre-feu n’est compté
    [one] { $count } couvre-feu est compté
   *[other] { $count } couvre-feux sont comptés
}
convoy-posts-counted = { $count ->
    [0] et aucune frontière.
    [one] et l’attente à { $count } poste-frontière.
   *[other] et les attentes à { $count } postes-frontières.
}
convoy-waiting = Frontières et couvre-feux
convoy-not-sure = Couvre-feux et frontières changent de jour en jour : demandez sur place avant de rouler.
convoy-why-post = Entre ces deux pays, aucun poste-frontière n’est connu, ou tous sont fermés.
sum-hours = { $hours } h { $minutes }
wait-to = En route vers { $place }
wait-at-post = Poste-frontière { $place }
wait-to-post = En route vers le poste-frontière { $place }
wait-border = Frontière et file, fin : { $until } ({ $length })
wait-curfew = Couvre-feu, arrêt, fin : { $until } ({ $length })
wait-break = Pause de conduite, fin : { $until } ({ $length })
wait-rest = Repos de l’équipage, fin : { $until } ({ $length })
wait-company = Attend les autres de sa colonne, fin : { $until } ({ $length })
wait-crew = Attend des personnes à ramener, fin : { $until } ({ $length })
wait-meeting = Attend que quelqu’un soit là, fin : { $until } ({ $length })
convoy-by-service = Longueurs et durées viennent du service routier. Il a su dans quelles localités tout se trouve.
convoy-service-public = Le service routier est peut-être hors de votre réseau. Qui le gère apprend où vont les convois.
convoy-by-map = Longueurs et durées viennent de la carte qui a été lue.
convoy-by-estimate = Longueurs et durées sont estimées : aucune route n’a été lue.
convoy-ways-estimated = { $count ->
    [one] { $count } chemin entre deux lieux est estimé : personne ne le connaît.
   *[other] { $count } chemins entre des lieux sont estimés : personne ne les connaît.
}
convoy-service-failed = Le service routier n’a pas été utilisé : { $why }.
service-silent = il ne répond pas
service-public = son adresse n’est plus dans le réseau privé
service-declined = il dit non
service-unreadable = sa réponse n’est pas un tableau de ces lieux
service-untrue = sa réponse ne peut pas être vraie
service-too-many = il y a trop de lieux à demander
rules-title = En route
rules-lead = Tout a une valeur habituelle.
rules-look = Regardez ceci encore une fois
rules-wrong = Certains champs ne peuvent pas être voulus ainsi. Ils sont marqués ; votre texte est encore là.
rules-curfews = Couvre-feux
rules-areas = { $count ->
    [one] { $count } zone
   *[other] { $count } zones
}
rules-curfews-hint = Des heures comme 23:00-05:00 ; plusieurs avec des virgules. Vide : pas de couvre-feu. Toutes les heures sont celles de ce centre.
rules-curfew-told = Comme annoncé le { $day }
rules-curfew-guess = Notre estimation : personne ne nous l’a dit
rules-curfew-none = Aucun connu
rules-area = Autre région ou pays
rules-hours = Couvre-feu là-bas
rules-more-area = Autre zone
rules-borders = Frontières
rules-posts = { $count ->
    [0] aucun entre ces lieux
    [one] { $count } poste
   *[other] { $count } postes
}
rules-borders-hint = Ici, un convoi passe par un des postes ci-dessous : celui qu’il quitte le plus tôt.
rules-wait-usual = Attente habituelle
rules-wait-hint = En heures, le maximum pour quatre sur cinq : 4:00. Ou selon l’heure du jour : 06-20 6:00, 20-06 3:00. La valeur ici est notre estimation.
rules-company = Qui passe avec qui
rules-company-hint = Ceux qui passent ensemble s’attendent avant la file.
rules-company-alone = Chaque véhicule seul
rules-company-pairs = Deux par deux
rules-company-all = Tous ensemble
rules-post = Poste
rules-open = Heures d’ouverture, si pas toujours
rules-wait = Attente, si pas l’habituelle
rules-shut = Fermé
rules-more-post = Autre poste,
rules-post-town = Localité à côté
rules-post-from = Un pays
rules-post-to = L’autre pays
rules-people = Personnes et biens
rules-people-usual = habituel
rules-home = Où rentrent les équipages des véhicules donnés
rules-home-hint = Une localité. Vide : le dépôt de départ.
rules-apart = Médicaments et ce qui brûle
rules-apart-hint = Comme le catalogue les connaît.
rules-apart-yes = Jamais dans un même véhicule
rules-apart-no = Peuvent partager un véhicule
bad-count = Donnez un nombre entier de 0 à 40.
bad-day = Donnez un jour qui n’est pas passé.
bad-hours = Écrivez des heures comme 23:00-05:00, de 00:00 à 24:00.
bad-hours-overlap = Deux de ces durées se recouvrent.
bad-hours-whole-day = Il ne reste rien du jour.
bad-wait = Écrivez une attente en heures : 4:00. Ou selon l’heure du jour : 06-20 6:00, 20-06 3:00.
bad-wait-too-long = Personne ne planifie avec plus de 240 heures.
bad-wait-gap = Donnez une attente pour chaque heure du jour.
bad-area = Aucune région ni aucun pays n’a ce nom. Choisissez dans la liste.
bad-area-missing = Dites pour quelle région ou quel pays.
bad-country = Aucun pays n’a ce nom. Choisissez-en un dans la liste.
bad-border = Entre ces deux pays, il n’y a pas de contrôle, donc pas de poste-frontière.
bad-town = Aucune localité de ce nom n’y est connue.
bad-towns = Plusieurs localités ont ce nom. Nommez-en une autre, voisine.

## History
history-title = Ce qui s’est passé
history-lead = Rien n’est jamais gommé ici.
history-home = Ouvrir sa page
history-empty = Rien n’est encore écrit à ce sujet.
event-by = { $actor }, entrée { $seq }
fact-hub-opened = Le dépôt { $hub } a été ouvert.
fact-group-added = Le groupe { $group } a été ajouté.
fact-list-read = { $count ->
    [one] Une liste de { $count } ligne a été lue.
   *[other] Une liste de { $count } lignes a été lue.
}
fact-need-raised = Le besoin a été annoncé : { $amount }.
fact-need-revised = Modifié : { $change }.
fact-need-verified = Vérifié : { $trust }.
fact-need-withdrawn = Retiré.
fact-needs-joined = { $joined } a été réuni avec { $kept }.
fact-offer-made = Une offre a été faite.
fact-offer-accepted = L’offre a été acceptée.
fact-offer-declined = L’offre a été déclinée avec remerciements.
fact-lot-taken-in = Entré au dépôt { $hub } : { $amount }.
fact-plan-proposed = Le plan a été proposé.
fact-plan-adopted = Le plan a été adopté.
fact-dispatched = Parti : { $hub } → { $to }, bon de transport { $waybill }.
fact-receipt-reported = Ce qui est venu avec le bon de transport { $waybill } a été compté.
fact-handover-reported = Remis : { $amount }, { $hub } → { $group }.
fact-count-reported = Compté au dépôt { $hub } : { $amount }.
fact-report-set-aside = Un compte rendu a été gardé pour qu’une personne le regarde.
fact-quarantined = Mis de côté au dépôt { $hub } : { $amount }.
fact-released = Remis en rayon au dépôt { $hub } : { $amount }.
fact-loss-proposed = Proposé comme perdu : { $amount }. { $reason }.
fact-loss-confirmed = Passé en perte : { $amount }.
fact-discrepancy-settled = Expliqué : { $amount }, { $from } → { $to }.

## About
about-lead = Besoins, biens et convois d’un centre d’aide, sur une seule machine.
about-licence = Licence
about-licence-text = Busel est un logiciel libre : GNU Affero General Public License, version 3 ou ultérieure. Vous pouvez l’utiliser, l’étudier, le partager et l’améliorer.
about-privacy = Ce qui quitte cette machine
about-privacy-text = Rien. Les pages n’interrogent personne d’autre, et les noms sont scellés sur le disque.
about-sources = De qui viennent les faits et les formes
source-places = Lieux
source-catalogue = Articles, poids, unités
source-countries = Noms des pays
source-roads = Routes, si le centre a lu une carte
source-typeface = Police
source-icons = Icônes

## Trouble
trouble-home = Aller à Aujourd’hui
trouble-reference = Référence { $number }
trouble-not-found = Pas ici
trouble-not-found-text = Cette page ou cette chose n’existe pas. Cherchez-la par nom ou numéro.
trouble-stale = Cette page était trop ancienne
trouble-stale-text = Rien n’a été modifié. Rouvrez la page et recommencez là.
trouble-too-large = C’est trop à la fois
trouble-too-large-text = Un fichier peut avoir 64 Mo. Rien n’a été enregistré. Envoyez-le en parties.
trouble-unreadable = Le formulaire n’a pas pu être lu
trouble-unreadable-text = Rien n’a été modifié. Rouvrez la page et recommencez là.
trouble-forgotten = Ce fichier est oublié
trouble-forgotten-text = Il a attendu trop longtemps, ou était déjà ajouté. Rien n’est perdu. Lisez-le à nouveau.
trouble-broken = Quelque chose a cassé ici, pas chez vous
trouble-broken-text = Rien n’a été enregistré. Réessayez. Si cela reste, donnez la référence.

## Values of the domain
priority-p1 = Critique, 72 heures
priority-p2 = Urgent, 7 jours
priority-p3 = Normal, 30 jours
priority-p4 = Si possible
trust-v0 = Pas vérifié
trust-v1 = Rappel fait
trust-v2 = Lettre ou recommandation
trust-v3 = Partenaire de confiance
substitutes-allowed = Ce que le catalogue permet
substitutes-refused = Exactement ceci ou rien
condition-new = Neuf
condition-good = Usagé, sans défaut
condition-worn = Usé, utilisable
condition-rags = Seulement en chiffons
loss-expired = Périmé
loss-damaged = Abîmé
loss-stolen = Volé
loss-seized = Saisi par une autorité
loss-destroyed = Détruit par une attaque
loss-on-the-way = Perdu en route
loss-wrong-group = Allé à un autre groupe
wearer-adult = adultes
wearer-man = hommes
wearer-woman = femmes
wearer-child = enfants
wearer-boy = garçons
wearer-girl = filles
wearer-baby = bébés
form-liquid = liquide
form-bar = en pain
form-disposable = jetable
form-reusable = réutilisable
form-bulk = en vrac
form-powder = en poudre
form-wet = humide
form-dry = sec
size-eu-shoe = EU { $value }
size-uk-shoe = UK { $value }
size-us-shoe = US { $value }
size-foot = pied { $value } mm
size-plain = { $value }
size-years = { $value } ans
size-months = { $value } mois
size-nappy = taille { $value }
unit-piece = { $count ->
    [one] pièce
   *[other] pièces
}
unit-pair = { $count ->
    [one] paire
   *[other] paires
}
unit-set = { $count ->
    [one] ensemble
   *[other] ensembles
}
unit-gram = g
unit-kilogram = kg
unit-millilitre = ml
unit-litre = l
unit-cubic-decimetre = dm³
unit-cubic-metre = m³
unit-minor-currency = { $count ->
    [one] plus petite unité de monnaie
   *[other] plus petites unités de monnaie
}
unit-case = { $count ->
    [one] dossier
   *[other] dossiers
}
unit-night = { $count ->
    [one] nuit
   *[other] nuits
}
unit-consultation = { $count ->
    [one] consultation
   *[other] consultations
}
unit-day = { $count ->
    [one] jour
   *[other] jours
}
unit-hour = { $count ->
    [one] heure
   *[other] heures
}
unit-ticket = { $count ->
    [one] billet
   *[other] billets
}
kind-baby = Bébé
kind-boots = Bottes
kind-clothing = Vêtements
kind-comfort = Petits réconforts
kind-comms = Communication
kind-education = École
kind-food = Nourriture
kind-fuel = Combustible
kind-household = Ménage
kind-hygiene = Hygiène
kind-medical = Matériel médical
kind-medicine = Médicaments
kind-money = Argent
kind-pet = Animaux
kind-power = Courant et lumière
kind-service = Services
kind-shelter = Abri
kind-shoes = Chaussures
kind-toys = Jouets et jeux
kind-vehicle = Véhicules
kind-water = Eau

## Days
date-day = { $weekday } { $day } { $month }
date-day-and-year = { $weekday } { $day } { $month } { $year }
date-long = { $weekday } { $day } { $month }
date-weekday = { $weekday ->
    [1] lun.
    [2] mar.
    [3] mer.
    [4] jeu.
    [5] ven.
    [6] sam.
   *[7] dim.
}
date-weekday-long = { $weekday ->
    [1] lundi
    [2] mardi
    [3] mercredi
    [4] jeudi
    [5] vendredi
    [6] samedi
   *[7] dimanche
}
date-month = { $month ->
    [1] janv.
    [2] févr.
    [3] mars
    [4] avr.
    [5] mai
    [6] juin
    [7] juil.
    [8] août
    [9] sept.
    [10] oct.
    [11] nov.
   *[12] déc.
}
date-month-long = { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
}

## Why a rule says no
refusal-not-allowed = Votre rôle ne le permet pas. Rien n’a été modifié. Demandez à la coordination.
refusal-unknown = { $thing } n’existe pas ici. Rien n’a été modifié. Vérifiez le numéro.
refusal-unknown-item = Le catalogue n’a pas « { $thing } ». Rien n’a été modifié. Choisissez un autre article.
refusal-read-before = Cette liste a déjà été lue : { $thing }. Rien n’a été ajouté deux fois.
refusal-empty = Il n’y a rien dedans. Rien n’a été modifié. Écrivez une quantité au-dessus de zéro.
refusal-too-many = Plus de { $count } lignes. Rien n’a été modifié. Envoyez-les en parties.
refusal-too-long = Un texte est trop long. Rien n’a été modifié. Raccourcissez-le.
refusal-closed = { $thing } est déjà fermé. Rien n’a été modifié. Son histoire reste.
refusal-itself = Un besoin ne peut pas être réuni avec lui-même. Rien n’a été modifié. Choisissez-en un autre.
refusal-not-the-same = Ce sont deux besoins différents. Rien n’a été modifié. Gardez les deux.
refusal-short = { $thing } n’en contient là que { $count }. Rien n’a été modifié. Recomptez, ou prenez moins.
refusal-reserved = Le plan réserve { $thing } pour d’autres. Rien n’a été modifié. Planifiez d’abord à nouveau.
refusal-expired = { $thing } : la date est passée ({ $day }). Rien n’a été modifié. Mettez-le de côté.
refusal-plan-outdated = Entre-temps, un autre plan est en vigueur. Rien n’a été modifié. Planifiez à nouveau.
refusal-plan-no-longer-fits = { $thing } a changé depuis ce plan. Rien n’a été modifié. Planifiez à nouveau.
refusal-already-in-force = { $thing } est déjà en vigueur. Il n’y avait rien à faire.
refusal-same-person = Une autre personne doit être d’accord. Rien n’a été modifié.
refusal-settled = { $thing } est déjà réglé. Rien n’a été modifié.
refusal-no-difference = { $thing } n’a pas d’écart ouvert. Rien n’a été modifié.
refusal-not-goods = « { $thing } » n’est pas en rayon. Rien n’a été modifié.

## What was found in a file
why-unknown-item = « { $text } » n’est pas dans le catalogue. Proche : { $suggestions }.
why-unknown-dual-use = « { $text } » n’est pas dans le catalogue et demande un contrôle d’exportation : { $why }. Proche : { $suggestions }.
why-ambiguous-item = « { $text } » peut dire plusieurs choses : { $suggestions }. Laquelle ?
why-no-item = La ligne ne dit pas de quoi il s’agit.
why-no-amount = Aucune quantité n’est donnée.
why-unreadable-amount = « { $text } » ne peut pas être lu comme une quantité.
why-ambiguous-amount = « { $text } » peut être lu de deux façons : milliers ou décimales ?
why-range-amount = « { $text } » est une fourchette. Combien en faut-il ?
why-negative-amount = « { $text } » est moins que rien.
why-absurd-amount = « { $text } » est plus que ce qu’une liste peut vouloir dire.
why-date-for-amount = La date { $text } est là où devrait être une quantité.
why-amount-each = « { $text } » veut dire autant par personne : pour combien ?
why-formula-error = La cellule contient l’erreur de formule { $error }.
why-unclear-shoe-size = Taille { $size } : britannique, américaine, ou quelle longueur de pied ?
why-sizes-without-amounts = « { $text } » nomme plusieurs tailles. Combien de chacune ?
why-sizes-do-not-add-up = Les tailles dans « { $text } » font { $sum }, la quantité dit { $said }.
why-total = Cette ligne en additionne d’autres.
why-category-heading = Un titre pour { $category }.
why-heading = Un titre : « { $text } ».
why-header-again = L’en-tête du tableau, une fois de plus.
why-decoy = Une remarque, pas une ligne : « { $text } ».
why-tags = Des étiquettes pour machines, qui décrivent les colonnes.
why-kept-out = Ceci n’a pas sa place ici : { $why }.
why-remark = Une remarque sans article ni quantité : « { $text } ».
why-closed = La ligne dit qu’elle est déjà fermée : « { $text } ».
why-encoding-assumed = Le fichier ne dit pas son encodage ; lu comme { $encoding }.
why-letters-lost = { $count } lettres n’ont pas pu être lues.
why-sheet-skipped = La feuille « { $sheet } » n’a pas été lue ({ $rows } lignes) : cachée, ou à ne pas utiliser.
why-sheet-without-list = La feuille « { $sheet } » n’a pas de liste lisible ({ $rows } lignes).
why-no-header = Il n’y a pas de ligne d’en-tête ; les colonnes ont été devinées : { $columns }.
why-column-guessed = Aucune colonne ne s’appelle quantité ; les nombres sous « { $column } » ont été pris.
why-two-columns = Les colonnes « { $used } » et « { $other } » disent la même chose ; la première a été lue.
why-rows-cut = Seules les { $limit } premières lignes ont été lues.
why-sheets-cut = Feuilles lues : { $limit } sur { $sheets }. Divisez le fichier pour lire le reste.
why-columns-cut = Seules les { $limit } premières colonnes ont été lues.
why-text-cut = La cellule a été coupée après { $limit } lettres.
why-error-beside = Une cellule contient l’erreur de formule { $error }.
why-unit-assumed = Aucune unité n’est écrite ; prise pour { $unit }.
why-unknown-unit = « { $text } » n’est pas une unité connue ici.
why-unit-content-unknown = Pour { $item } : combien y en a-t-il dans une unité ({ $unit }) ?
why-unit-missing = Aucune unité n’est écrite : { $item } ne se compte pas en pièces.
why-unit-does-not-fit = { $item } ne se mesure pas dans cette unité : { $unit }.
why-units-differ = La quantité dit { $one }, la colonne des unités { $other } ; la quantité a été crue.
why-approximate = « { $text } » n’est pas une quantité exacte.
why-multiplied = « { $text } » a été lu comme { $result }.
why-large-amount = { $text }, c’est plus que d’habitude.
why-broken-piece = { $text } d’une chose qui se compte entière.
why-size-assumed = La taille { $size } est prise pour { $system }.
why-size-unclear = « { $text } » est gardé comme taille, dans ses propres mots.
why-spelling-assumed = « { $text } » a été lu comme { $item }.
why-ambiguous-date = La date « { $text } » peut être lue de deux façons et reste ouverte.
why-unreadable-date = « { $text } » ne peut pas être lu comme une date.
why-year-assumed = « { $text } » a été lu comme { $date }.
why-already-expired = La date de péremption { $date } est passée.
why-near-duplicate = La même chose en même quantité est aussi à la ligne { $row }.
why-export-check = Demande un contrôle d’exportation avant une frontière : { $why }.
why-weight-differs = Une pièce pèse { $said } g selon la liste et { $known } g selon le catalogue.
why-place-from-title = Le lieu « { $place } » a été pris dans le titre.
why-own-unit = l’unité de l’article
why-nothing-close = rien de proche
unreadable-empty = Le fichier est vide.
unreadable-too-large = Le fichier dépasse 64 Mo. Envoyez-le en parties.
unreadable-bomb = Le fichier, une fois déplié, est bien plus grand qu’il ne le prétend.
unreadable-too-many-rows = Le tableau a plus de 200 000 lignes. Envoyez-le en parties.
unreadable-password-protected = Le classeur a un mot de passe. Enregistrez-le sans.
unreadable-cut-off = La fin du fichier manque. Copiez-le à nouveau.
unreadable-pdf = C’est un PDF. Envoyez le tableau dont il vient.
unreadable-picture = C’est une image. Envoyez le tableau qu’elle montre.
unreadable-text-document = C’est un document texte. Copiez son tableau dans un tableur.
unreadable-web-page = C’est une page web. Ouvrez-la dans un tableur, enregistrez-la en XLSX.
unreadable-archive = C’est une archive. Ouvrez-la et envoyez les listes qu’elle contient.
unreadable-other-spreadsheet = Ce genre de tableur n’est pas lu. Enregistrez-le en XLSX ou CSV.
unreadable-binary = Ce n’est pas une liste : ni texte ni tableau.
unreadable-broken-json = Le JSON est cassé. Enregistrez-le à nouveau.
unreadable-not-a-table = Le JSON n’est pas une liste de lignes.
unreadable-damaged = Le classeur est abîmé. Enregistrez-le à nouveau.
unreadable-no-list = Rien dedans ne ressemble à une liste de choses et de quantités.
unreadable-not-opened = Le fichier ne peut pas être ouvert.
import-known = { $need } le dit déjà.
import-zero = Ne demande rien.
import-read-before = Cette liste a déjà été lue : { $source }. Rien ne serait ajouté.
progress-rows = { $count ->
    [one] { $count } ligne lue jusqu’ici
   *[other] { $count } lignes lues jusqu’ici
}
problem-plan-too-large = Il y a plus de besoins ou de lots qu’un plan ne peut contenir.
problem-busy = Busel est occupé par d’autres fichiers. Rien n’a été enregistré. Réessayez dans une minute.
at-the-machine = à la machine
until-day = jusqu’au { $day }
role-admin = Entretien de la machine
role-coordinator = Coordination
role-donor-desk = Bureau des dons
role-warehouse = Équipe du dépôt
role-driver = Conduite
role-hand-out-point = Point de distribution
role-requester = Demande pour un groupe
role-auditor = Contrôle externe
role-case-worker = Suivi des dossiers
role-public = Tout le monde
matter-donors = qui donne
matter-offers = offres
matter-stock = stock
matter-hubs = dépôts
matter-groups = groupes
matter-names = noms
matter-needs = besoins
matter-contacts = le contact
matter-places = le lieu exact
matter-routes = le chemin d’un convoi
matter-plans = plans
matter-lists = listes
matter-waybills = bons de transport
matter-photos = photos
matter-members = personnes du centre
matter-trail = le journal
matter-safety = sécurité
matter-totals = totaux
fact-member-added = { $who } a rejoint le centre.
fact-granted = Rôle donné : { $grant }.
fact-taken-back = Rôle repris : { $grant }.
fact-member-left = { $who } a quitté le centre.
fact-deed-proposed = Attend une deuxième personne : { $deed }.
fact-deed-agreed = Une deuxième personne est d’accord : { $deed }.
fact-looked = Lu : { $matter }.
fact-contact-kept = Un contact a été noté.
fact-erased = Les noms, lieux et mots à ce sujet ont été détruits. Les biens restent dans le registre.
fact-let-go = Des mots dont le temps était fini ont été détruits.
fact-other = { $name }
deed-grant = { $who } reçoit le rôle : { $grant }
deed-reset = un nouvel accès pour { $who }
deed-export-people = noms, lieux et contacts quittent le centre dans un fichier
deed-wipe = les clés sont détruites, et tout avec elles
refusal-no-reach = « { $thing } » demande son propre lieu, ou un dernier jour. Rien n’a été modifié. Choisissez-le.
refusal-past = Ce jour est passé. Rien n’a été modifié. Choisissez-en un plus tard.
nav-me = Vous
nav-people = Personnes
nav-trail = Journal
nav-safety = Sécurité
do-back = Retour
own-nothing = rien de particulier
trouble-shut = Cette porte reste fermée
sign-in-title = Se connecter
sign-in-lead = Personne d’autre n’est interrogé, et aucune adresse n’est gardée.
sign-in-again = Montrez encore une fois que c’est vous
sign-in-again-lead = Ce que vous voulez faire ne peut pas être repris. On vous demande donc à nouveau. Cela vaut cinq minutes.
sign-in-passkey = Avec une clé d’accès
sign-in-passkey-hint = Votre appareil demande votre doigt, votre visage ou son propre code. Rien n’est tapé.
sign-in-passkey-do = Utiliser la clé d’accès
sign-in-passphrase = Avec une phrase de passe et un code
sign-in-do = Se connecter
sign-in-lost = Accès perdu ? Demandez un nouveau lien à la coordination. Personne ne peut lire votre phrase de passe.
passkey-failed = L’appareil n’a pas répondu, ou c’était annulé. Rien n’a été modifié. Réessayez, ou prenez l’autre moyen.
passkey-no-script = Ce navigateur n’exécute pas de scripts ; une clé d’accès en demande un. Utilisez la phrase de passe et le code.
passkey-lead = Votre appareil demande maintenant votre doigt, votre visage ou son propre code.
door-name = Nom pour se connecter
door-passphrase = Phrase de passe
door-code = Code de l’application
door-code-hint = Six chiffres. Un code de secours va aussi, une fois.
door-nobody = personne que nous connaissions
join-title = Une invitation pour vous
join-lead = Avec ce lien, vous créez votre propre accès. Il sert une fois.
join-demo = Regarder la démo
join-demo-lead = Rien ici n’est réel et rien n’est protégé. N’y écrivez pas de vrais noms.
join-code = Les six chiffres qu’on vous a dits
join-code-hint = Qui vous invite les dit à voix haute, pas dans la messagerie du lien.
join-do = Continuer
join-demo-do = Entrer dans la démo
join-until = Le lien sert jusqu’à : { $when }.
way-in-title = Créer un accès
way-in-lead = Choisissez comment vous connecter désormais. Une clé d’accès est le plus sûr et le plus rapide.
way-in-more = Ajoutez un autre accès, pour qu’un appareil perdu ne vous enferme pas dehors.
way-in-passkey = Une clé d’accès
way-in-passkey-hint = Elle reste dans votre appareil ou votre clé de sécurité. L’hameçonnage n’y peut rien. Elle n’appartient qu’à cette adresse.
way-in-label = Comment appelez-vous cet appareil ?
way-in-label-hint = Par exemple « téléphone ». Qui ouvre l’appareil peut le lire : pas de vrais noms.
way-in-passkey-do = Créer la clé d’accès
way-in-passphrase = Une phrase de passe et une application à codes
way-in-passphrase-hint = Pour les vieux appareils, Tor et les réseaux sans noms. Au moins 15 caractères.
way-in-name-hint = Un pseudonyme. Il est gardé de façon que personne ne puisse le lire.
way-in-six = Six mots faits par cette machine, si vous voulez :
way-in-passphrase-do = Continuer vers les codes
code-title = Codes d’une application
code-lead = Scannez ceci avec une application d’authentification. C’est montré seulement maintenant.
code-by-hand = Ou tapez-le à la main :
code-first = Le code qu’elle montre maintenant
code-do = Terminé
recovery-title = Notez ceux-ci
recovery-lead = Chacun de ces codes ouvre une fois, si le téléphone est perdu. Ils sont montrés seulement maintenant. Gardez-les sur papier, loin de cet appareil.
recovery-done = Je les ai notés
sign-out = Se déconnecter
own-sessions = Vos sessions ouvertes
session-passkey = Avec une clé d’accès, depuis : { $when }
session-passphrase = Avec phrase de passe et code, depuis : { $when }
session-demo = Par un lien de démo, depuis : { $when }
session-used = dernière utilisation : { $when }
session-here = ce navigateur
session-end = La terminer
session-end-others = Terminer toutes les autres
own-ways = Vos accès
passkey-since = depuis : { $when }
passkey-suspicious = peut avoir été copiée
passkey-remove = Enlever
own-passphrase = Phrase de passe et codes
own-recovery = Nouveaux codes de secours
own-add-way = Ajouter un accès
own-change = Changer la phrase de passe
own-current = La phrase de passe actuelle
own-new = La nouvelle phrase de passe
people-lead = Chaque personne ne voit que ce que demande son travail.
people-deeds = Attend une deuxième personne
deed-agree = Donner son accord
deed-waits = attend une autre personne
deed-by = { $who }, { $when }
people-empty = Personne n’est encore là.
person-left = départ
people-add = Ajouter une personne
people-name = Comment l’appelez-vous ?
people-name-hint = Un pseudonyme vaut mieux qu’un nom.
person-invite = Créer un lien d’invitation
person-may = Rôles
grant-over = C’est fini.
grant-take-back = Reprendre
grant-title = Un rôle de plus
grant-role = En tant que
grant-role-hint = La coordination et l’entretien de la machine demandent une deuxième personne.
grant-reach = Où
grant-reach-hint = L’équipe va avec un dépôt, la demande avec un groupe, la conduite avec un bon.
grant-everywhere = Partout
grant-until = Dernier jour
grant-until-hint = Un contrôle externe en a toujours un.
grant-do = Donner
person-see-off = Quitte le centre
person-see-off-hint = Chaque accès finit aussitôt. Ce que la personne a fait reste au registre sous son numéro.
invite-title = Un lien d’invitation
invite-lead = Pour { $who }. Montré seulement maintenant, sert une fois, pendant 48 heures.
invite-link = Envoyez ce lien
invite-code = Dites ces chiffres à voix haute
invite-code-hint = De vive voix, jamais dans la même messagerie que le lien.
problem-grant = Choisissez quoi, où et jusqu’à quand. Rien n’a été modifié.
trail-lead = Qui a fait et qui a lu quoi. Rien n’est jamais gommé. Il n’y a pas de noms, seulement des numéros.
trail-done = Dans le registre
trail-door = À la porte
group-reach = Où il est et comment le joindre
group-reach-hint = Une vie peut en dépendre. Chaque lecture est notée avec votre numéro.
look-do = Le lire
look-nothing = Rien n’est noté, ou cela a été détruit.
contact-new = Comment le joindre
contact-keep = Garder le contact
readers-title = Qui a lu ceci
erase-title = Effacer qui et où c’est
erase-hint = Nom, lieu, contact et mots sont détruits aussitôt. Les copies des clés finissent après 14 jours. Les biens restent dans le registre. Cela ne peut pas être repris.
erase-do = Effacer pour toujours
safety-lead = Ce que cette machine livre si on la prend, et ce qu’on peut y faire.
safety-well = bien
safety-act = agir
safety-key = La clé du centre
safety-key-well = Une phrase de passe la protège. Sa force dépend de vous.
safety-key-act = Elle est à nu : qui prend le disque lit tout. Seulement pour essayer.
safety-tls = Le chemin vers le navigateur
safety-tls-well = Il est chiffré.
safety-tls-act = Il est en clair, donc seule cette machine reçoit une réponse. Pour d’autres, donnez un certificat.
safety-second = Coordination
safety-second-well = Il y a une deuxième personne pour ce qui en demande deux.
safety-second-act = À moins de deux, personne ne peut donner le deuxième accord. Ajoutez quelqu’un.
safety-auditors = Contrôles externes en cours
safety-auditors-well = Personne du dehors ne regarde.
safety-auditors-act = Quelqu’un du dehors peut regarder. Cela finit tout seul le dernier jour.
safety-invites = Liens qui attendent
safety-invites-well = Aucun lien ne traîne dans une messagerie.
safety-invites-act = Chacun est une porte jusqu’à son usage ou 48 heures. Il faut aussi ses chiffres.
safety-sessions = Navigateurs connectés
safety-sessions-well = Chaque session finit toute seule. Terminez les vôtres sur votre page.
safety-sessions-act = Chaque session finit toute seule.
safety-audit = Pas encore d’examen externe du programme
safety-audit-text = Personne du dehors n’a examiné ce programme. Ne misez pas une vie sur lui seul.
said-passkey-added = La clé d’accès est ajoutée.
said-session-ended = C’est terminé.
said-passkey-removed = La clé d’accès est enlevée.
said-passphrase-changed = La phrase de passe est changée. Les autres navigateurs ont été déconnectés.
said-member-added = C’est ajouté. Donnez maintenant un rôle, puis créez un lien.
said-proposed = C’est proposé. Une autre personne doit donner son accord d’ici un jour.
said-grant-changed = C’est changé. La personne doit se connecter à nouveau.
said-seen-off = La personne a quitté le centre. Chaque accès a pris fin.
said-agreed = Vous avez donné votre accord.
said-contact-kept = Le contact est gardé.
said-erased = C’est effacé. Les biens restent dans le registre.
door-wrong = Ce n’était pas juste. Rien n’a été modifié. Réessayez.
door-wait = Trop d’essais. Attendez { $count } secondes ; l’accès n’est fermé à personne.
door-expired = Son temps est fini. Demandez un nouveau lien.
door-gone = Cette invitation n’existe pas, ou a déjà servi. Demandez un nouveau lien.
door-no-session = Aucune session n’est ouverte. Connectez-vous d’abord.
door-not-fresh = Montrez encore une fois que c’est vous.
door-too-short = Une phrase de passe demande 15 caractères ou plus. Rien n’a été modifié.
door-too-long = C’est trop long. Rien n’a été modifié.
door-too-common = D’autres le devineraient vite. Prenez les six mots, ou quelque chose de plus long.
door-name-unfit = Ce nom ne peut pas servir. Prenez au moins deux lettres visibles.
door-name-taken = Quelqu’un se connecte déjà avec ce nom. Prenez-en un autre.
door-label-unfit = Donnez-lui un nom court et lisible.
door-current-needed = Il y a déjà une phrase de passe. Changez-la sur votre page.
door-demo-only = De tels liens ne servent que dans un centre de démo.
door-last-way = C’est votre dernier accès. Ajoutez-en d’abord un autre.
door-too-many = Il y en a déjà autant que permis. Enlevez-en d’abord.
door-suspicious = Cette clé d’accès peut avoir été copiée. Elle n’ouvre plus rien. Prévenez la coordination.
door-fault = La machine n’a pas pu. Rien n’a été modifié.
door-log-signed-in-passkey = Connexion avec une clé d’accès.
door-log-signed-in-passphrase = Connexion avec phrase de passe et code.
door-log-signed-in-demo = Connexion par un lien de démo.
door-log-wrong-sign-in = Un essai de connexion manqué.
door-log-delayed = Un essai avant la fin de l’attente.
door-log-signed-out = Déconnexion.
door-log-session-ended = Une session a pris fin.
door-log-invite-made = Invitation faite.
door-log-invite-taken = Une invitation a été prise.
door-log-invite-withdrawn = Une invitation a été reprise.
door-log-wrong-code = Les chiffres dits étaient faux.
door-log-passkey-added = Une clé d’accès a été ajoutée.
door-log-passkey-removed = Une clé d’accès a été enlevée.
door-log-passkey-suspicious = Une clé d’accès peut avoir été copiée. Parlez à la personne qui l’a.
door-log-passphrase-set = Une phrase de passe a été fixée.
door-log-passphrase-changed = Une phrase de passe a été changée.
door-log-recovery-used = Un code de secours a été utilisé.
door-log-recovery-made = De nouveaux codes de secours ont été faits.
door-log-forgotten = Tous les accès ont été retirés.
door-log-sealed = Le centre a été scellé.
door-log-unsealed = Le centre a été descellé.
door-log-turned-away = Une page qui n’est pas pour cette personne a été demandée.
person-sessions = { $count ->
    [0] aucune session ouverte
    [one] une session dans un navigateur
   *[other] des sessions dans { $count } navigateurs
}
nav-totals = Totaux
own-keeping = Sur le centre
totals-lead = Sur tout le centre, par article. Aucun groupe, aucun lieu et aucun nom n’y figure.
totals-empty = Rien n’a encore été demandé et rien n’est en rayon.
totals-asked = Demandé
totals-received = Reçu
totals-road = En route
totals-shelves = En rayon

## Head counts, gauges, forecast

matter-gauges = combien de temps durent les biens d’un groupe
fact-group-stock-reported = Ce qu’a le groupe a été compté.
fact-people-counted = Les personnes du groupe ont été comptées.
refusal-head-count = Ces nombres ne vont pas ensemble. Rien n’a été modifié. Regardez les sommes.
nav-forecast = Jours à venir
today-fare = Propres, au chaud, nourris
gauge-mark = trait = objectif
gauge-clean = Propreté
gauge-comfortable = Confort
gauge-fed = Nourriture
gauge-days = { $count ->
    [one] jour
   *[other] jours
}
gauge-people = % des personnes
gauge-sentence-people = { $gauge } : { $days } % des personnes ont l’essentiel. Note { $score } sur 100.
gauge-sentence-days = { $days ->
    [one] { $gauge } : { $days } jour avant la fin de l’essentiel. Note { $score } sur 100.
   *[other] { $gauge } : { $days } jours avant la fin de l’essentiel. Note { $score } sur 100.
}
gauge-road-days = { $days ->
    [one] Avec ce qui est en route : { $days } jour.
   *[other] Avec ce qui est en route : { $days } jours.
}
gauge-road-people = Avec ce qui est en route : { $days } %.
gauge-counted = Compté { $day }
gauge-never-counted = Personne n’a encore compté
gauge-count-again = Recompter, dernier compte { $day }
gauge-ends = { $line } : jusqu’à { $day }
gauge-equipped = { $line } : { $share } des personnes
gauge-all-good = Tout dépasse l’objectif
line-energy = Nourriture
line-protein = Protéines
line-drinking-water = Eau potable
line-infant-food = Aliments pour bébés
line-bathing-soap = Savon
line-washing = Lingettes
line-laundry = Lessive
line-toothpaste = Dentifrice
line-toilet-paper = Papier toilette
line-razors = Rasoirs
line-pads = Serviettes hygiéniques
line-incontinence = Protections pour incontinence
line-nappies = Couches
line-thermals = Sous-vêtements thermiques
line-outer = Vestes chaudes
line-boots = Bottes à la taille
line-sleeping-bag = Couchage
line-sleeping-mat = Tapis de sol
line-heat = Combustible
line-power = Lumière
line-small-comforts = Thé et café
line-floor = Place sous un toit
heads-count = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
heads-counted = { $people }, compté { $day }
heads-of-kind = { $kind } : { $number }
class-anyone = Personnes de tout âge
class-man = Hommes, 20 à 59 ans
class-woman = Femmes, 20 à 59 ans
class-elder = 60 ans et plus
class-youth = 15 à 19 ans
class-teen = 10 à 14 ans
class-child = 5 à 9 ans
class-toddler = 2 à 4 ans
class-infant = Moins de 2 ans
special-menstruating = Ont des règles
special-nappies = Portent des couches
special-incontinence = Ont besoin de protections
special-shaving = Se rasent
special-pregnant = Enceintes
special-breastfeeding = Allaitent
work-light = Travail léger
work-moderate = Travail moyen : porter, marcher toute la journée
work-heavy = Travail lourd : creuser, construire
living-sheltered = À l’abri du froid
living-outdoors = Pas à l’abri du froid
living-degrees = { $degrees } °C
living-no-tap = Pas d’eau potable sûre au robinet
living-no-washing = Pas d’eau pour se laver
living-burns-fuel = Ils se chauffent avec du combustible apporté
fare-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
fare-days-exact = { $days } jours
fare-people = { $some } personnes sur { $all }
fare-everybody = tout le monde
fare-nobody-counted = Personne n’a encore compté les gens. Un nombre suffit pour commencer.
fare-count-people = Compter les personnes
fare-count-store = Compter ce qu’il y a
fare-lines = Toutes les lignes et leurs nombres
fare-lines-hint = de quoi chaque jauge est faite
fare-line = Quoi
fare-has = Il y a
fare-road = Avec la route
fare-goal = Objectif
fare-ends = Fin
fare-when-counted = Compté
fare-critical = critique
fare-first = Ce qui finit d’abord, et quand
suggest-title = Besoins à déclarer
suggest-hint = D’après les normes, le compte et ce qui arrive. Rien n’est demandé sans vous.
suggest-do = Confirmer et déclarer
suggest-ends = fin { $day }
suggest-without = tous n’en ont pas
heads-lead = Un nombre suffit. Plus de nombres rendent les normes plus justes. N’écrivez aucun nom.
heads-classes = Combien de personnes
heads-classes-hint = Chaque personne dans un seul champ.
heads-specials = Parmi elles
heads-specials-hint = Vide : nous estimons d’après l’âge. Écrivez 0 pour personne.
heads-living = Comment ils vivent
heads-work = Travail
heads-celsius = Degrés Celsius là où ils sont
heads-floor = Mètres carrés sous un toit
heads-feet = Pointures et combien les portent
heads-do = Enregistrer le compte
store-lead = Écrivez ce que vous voyez. Vide : pas compté ; 0 : il n’y en a pas. Les lignes d’une même chose vont ensemble.
store-day = Jour du compte
store-thing = Chose
store-size = Taille
store-until = Bon jusqu’au
store-other = Autre chose
store-do = Enregistrer le compte
store-last = avant { $amount }, { $day }
ahead-title = Combien d’avance
ahead-lead = Réserve voulue, jours de livraison, jours de sûreté. Busel en propose des besoins.
ahead-target = Jours de réserve
ahead-delivery = Jours jusqu’à l’arrivée
ahead-safety = Jours de sûreté
ahead-do = Enregistrer
forecast-lead = Combien de temps cela dure, et que demander maintenant.
forecast-asks = Que demander aux donateurs ce mois-ci
forecast-asks-hint = Sommes sur tous les groupes ; aucun n’est nommé. Imprimez ou envoyez.
forecast-nothing = Rien à demander. Comptez d’abord les personnes et ce qu’elles ont.
forecast-ask = Merci de donner
forecast-gap = Manque en tout
forecast-stock = Dans nos dépôts
forecast-promised = Promis
forecast-some = demandez-nous combien
forecast-days = Combien de temps tient chaque groupe
forecast-plan = Avec le plan
forecast-days-hint = D’abord ce qu’il y a ; dessous, avec la route et le plan.
forecast-uncounted = { $count ->
    [one] { $count } groupe sans compte
   *[other] { $count } groupes sans compte
}
said-people-counted = Le nombre de personnes a été enregistré.
said-store-counted = Le compte a été enregistré.
said-needs-raised = Les besoins ont été déclarés.
said-nothing-chosen = Rien n’était coché, rien n’a été déclaré.
said-standing-kept = Les jours ont été enregistrés.
problem-degrees = « { $text } » n’est pas une température. Écrivez des chiffres, comme -5.
problem-number = « { $text } » n’est pas un nombre entier. Écrivez des chiffres, comme 84.
problem-feet = « { $text } » est illisible. Écrivez pointure et personnes, comme 41-2, 42-5.
problem-size = « { $text } » n’est pas une taille. Écrivez comme sur l’étiquette, 43 ou XL.
problem-nobody-counted = Aucun nombre n’est écrit. Écrivez-en au moins un ; 0 s’ils sont partis.
problem-nothing-counted = Aucune quantité n’est écrite. Écrivez-en au moins une ; 0 compte aussi.
fact-standing-kept = L’avance a été fixée : { $line }.
refusal-too-many-days = Les jours vont de 1 à { $count }. Rien n’a été changé. Écrivez-en moins.
norms-title = Les normes et d’où elles viennent
norms-lead = Ce dont les gens ont besoin. Un centre mieux informé peut les corriger.
norm-when = Quand
norm-source = Source
norm-to-have = à avoir
norm-each-kilocalorie = pour chaque kilocalorie
norm-kilocalories = { $number } kcal
norm-grams = { $number } g
norm-megajoules = { $number } MJ
norm-square-metres = { $number } m²
norm-lamps = lampes : { $number }
norm-cups = tasses : { $number }
norm-covers = sacs ou couvertures : { $number }
norm-cold = octobre à avril
norm-per-degree = par degré sous 20 °C, sans abri
norm-sourced = Avec source
norm-recalled = Non vérifié
norm-conflict = Les sources diffèrent
norm-assumption = Notre jugement
norm-days = { $count ->
    [one] par jour
   *[other] en { $count } jours
}

## The page of a sealed centre
locked-title = Ce centre est scellé
locked-lead = Rien n’en est ouvert. Sa phrase de passe l’ouvre à nouveau.
locked-lead-two = Rien n’en est ouvert. Il faut deux personnes pour l’ouvrir à nouveau, chacune avec sa phrase de passe.
locked-lead-identity = Rien n’en est ouvert. Il s’ouvre avec une identité, à la machine où il tourne.
locked-lead-nobody = Il n’y a plus de clé ici. Personne ne peut ouvrir ce centre.
locked-passphrase = Phrase de passe
locked-second-person = La phrase de passe de la deuxième personne
locked-first-person = La phrase de passe de la première personne
locked-may-wait = Peut rester vide maintenant : la première personne peut venir plus tard.
locked-open = Ouvrir le centre
locked-opening = Il s’ouvre. Les pages reviennent dans quelques secondes.
locked-half = La phrase de passe de la deuxième personne est juste. Maintenant celle de la première, d’ici dix minutes.
locked-wrong = Cette phrase de passe n’ouvre pas le centre.
locked-too-soon = C’était trop tôt après un essai manqué.
locked-wait = { $count ->
    [one] Réessayez après { $count } seconde.
   *[other] Réessayez après { $count } secondes.
}
locked-busy = Un autre essai est en cours d’examen. Réessayez dans un moment.
locked-broken = Le fichier de clé ne peut pas être lu. Rien n’a été modifié.
seal-key-is-bare = La clé est à nu : sceller ne protégerait rien.
seal-do = Sceller
seal-hint = Ferme le centre aussitôt ; la phrase de passe l’ouvre à nouveau
seal-done = Le centre se scelle. Rien n’en reste en mémoire. La phrase de passe l’ouvre à nouveau.
deed-do = Le faire maintenant
deed-wipe-done = Les clés sont détruites
deed-wipe-done-text = Personne ne peut plus ouvrir ce centre. De vieux blocs d’un disque peuvent rester. Détruisez le disque s’il faut une certitude.
deeds-title = Ce qui demande deux personnes
deeds-hint = Vous le proposez, une autre personne l’accepte d’ici un jour. Puis vous le faites.
deeds-export = Sortir noms et contacts
deeds-wipe = Détruire les clés
safety-two-persons = Deux personnes pour l’ouvrir
safety-two-persons-well = Forcer une seule personne ne suffit pas à l’ouvrir.
safety-two-persons-act = Une personne seule peut être forcée à l’ouvrir. `busel key two-persons` change cela.
safety-swap = Mémoire d’échange de la machine
safety-swap-well = Il n’y en a pas, ou elle est chiffrée.
safety-swap-act = Ce qui est en mémoire peut se retrouver plus tard sur le disque. Coupez la mémoire d’échange.
safety-process = Le programme en marche
safety-process-well = Une panne n’écrit pas la mémoire sur le disque. D’autres programmes ne peuvent pas y regarder.
safety-process-act = Cette machine ne laisse pas le programme se fermer aux regards. Demandez à qui l’entretient.
safety-backup = Copie la plus récente
safety-backup-well = Elle a moins d’une semaine.
safety-backup-act = Il n’y en a pas de cette semaine sur cette machine. Faites-en une : `busel backup`.

# Photos
photos-title = Photos
photos-none = Pas encore de photos.
photo-alt = Photo { $number }
photo-new = Une nouvelle photo
photo-hint = JPEG, PNG, WebP ou GIF, jusqu’à 20 Mo. Seuls les pixels sont gardés : ni lieu, ni heure, ni nom de téléphone. Visages, plaques et enseignes restent : masquez-les.
photo-keep = Ajouter la photo
photo-blur = Masquer des parties, supprimer
photo-blur-title = Masquer des parties d’une photo
photo-blur-lead = Ce qui est masqué ne revient pas ; la photo d’avant est détruite. Regardez aussi ce qui est à côté : cela peut nommer un lieu.
photo-done = Terminé
photo-hide = Choisir ce qui est masqué
photo-hide-hint = Les champs qui se touchent sont masqués ensemble, en un rectangle.
photo-before = La photo telle qu’elle est gardée maintenant
photo-field = rangée { $row }, colonne { $column }
photo-blur-do = Masquer les champs choisis
photo-drop = Supprimer la photo
photo-drop-hint = La photo est détruite aussitôt ; les copies finissent après 14 jours. Cela ne peut pas être repris.
photo-no-field = Choisissez au moins un champ. Rien n’a été modifié.
photo-too-large = La photo dépasse 20 Mo. Rien n’a été gardé. Envoyez-en une plus petite.
photo-too-many-pixels = La photo a plus de 40 millions de pixels. Rien n’a été gardé. Envoyez-en une plus petite.
photo-heic = C’est du HEIC ou de l’AVIF. Rien n’a été gardé. Réglez votre téléphone sur JPEG et envoyez-la à nouveau. (Sur un iPhone : Appareil photo, Formats, Le plus compatible.)
photo-unknown = Cette image ne se lit pas ici. Rien n’a été gardé. Envoyez du JPEG, PNG, WebP ou GIF.
photo-cut-off = La fin du fichier manque. Rien n’a été gardé. Envoyez-le à nouveau.
photo-damaged = L’image est abîmée. Rien n’a été gardé. Envoyez-en une autre.
photo-too-busy = Trop de photos attendent déjà. Rien n’a été gardé. Réessayez dans une minute.
photo-took-too-long = L’image a pris trop de temps. Rien n’a été gardé. Envoyez-en une plus petite.
photo-too-many-areas = C’est trop à masquer à la fois. Rien n’a été modifié. Choisissez moins de champs.
photo-not-clean = L’image n’a pas pu être nettoyée. Rien n’a été gardé. Prévenez qui gère ce centre.
said-photo-kept = La photo est gardée. Regardez si quelque chose doit y être masqué.
said-photo-blurred = C’est masqué, et la photo d’avant est détruite. Regardez si cela suffit.
said-photo-dropped = La photo est supprimée.
fact-photo-kept = Une photo a été gardée.
fact-photo-dropped = Une photo a été détruite.
refusal-no-such-photo = Cette photo n’existe pas ici. Rien n’a été modifié.
refusal-too-many-photos = Il y a déjà { $count } photos. Rien n’a été gardé. Supprimez-en d’abord une.
problem-at-work = La personne travaille encore ici. Mettez-y d’abord fin. Rien n’a été modifié.
person-erase-hint = Le nom est détruit aussitôt ; les copies des clés finissent après 14 jours. Ce que la personne a fait reste sous son numéro. Cela ne peut pas être repris.

## Offers and links
nav-offers = Offres
nav-calls = Appels
nav-purchases = Achats
offers-lead = Ce que des personnes donneraient. Rien n’est à nous avant d’arriver.
offers-new = Nouvelles
offers-coming = À venir
offers-overdue = En retard
offers-empty = Aucune offre ici. Donnez le lien ci-dessous autour de vous.
do-add-offer = Ajouter une offre
col-offer = Offre
col-fits = Convient à
col-state = Stade
offer-country = Pays
offer-not-sorted = Pas encore classé
offer-state-offered = Nouvelle
offer-state-asked = Question posée
offer-state-accepted = Acceptée
offer-state-promised = Promise
offer-state-overdue = En retard
offer-state-arrived = Arrivée
offer-state-declined = Déclinée avec remerciements
offer-state-taken-back = Reprise
offer-state-lapsed = Caduque
offer-answer = Répondre
offer-how-much = Combien est bienvenu
offer-how-much-hint = Tout, ou une partie.
do-accept = Accepter
do-decline = Décliner avec remerciements
offer-matches = Besoins ouverts à qui elle convient
offer-no-match = Aucun besoin ouvert ne demande cela maintenant.
match-covers-all = couvre tout ce qui manque
match-covers = couvre { $amount }
match-exactly = Convient
match-one-up = Une taille au-dessus
match-look = Regarder d’abord
match-instead = À la place
offer-came = C’est arrivé
offer-how-much-came = Combien est arrivé
offer-where-came = Où
offer-no-hub = Dans aucun de nos dépôts
do-came = C’est là
offer-promise = Quand cela vient
offer-promised = Promis pour le
do-promise = Enregistrer le jour
offer-letters = Ce qui a été écrit
offer-no-words = Rien n’a été écrit avec.
offer-asked = Nous avons demandé
offer-replied = La personne qui donne a écrit
offer-question = Une question à la personne qui donne
offer-question-hint = Elle figure sur son lien privé. Ne nommez personne ni aucun lieu.
do-ask-donor = Demander
offer-made = Offert
offer-condition = État
offer-expiry = À utiliser avant
offer-beds = Lits
offer-from = Première nuit
offer-nights-until = Dernière nuit
offer-until = Tient jusqu’au
offer-donor = Qui donne (code)
offer-call = Répond à l’appel
offer-welcome = Accepté
offer-arrived = Arrivé
offer-unspent = Pas encore dépensé
offer-place = Où on peut le prendre
offer-place-hint = Cela peut mener à la personne qui donne. Qui le lit est noté.
offer-papers = Papiers du véhicule
offer-papers-hint = Aucun véhicule ne part sans destinataire final nommé.
paper-registration = Immatriculation et propriétaire
paper-deregistration = Radié du registre pour l’exportation
paper-insurance = Assurance pour tout le chemin
paper-gift-letter = Lettre de don, gratuit
paper-final-recipient = Destinataire final nommé
paper-inspection = Contrôle technique
offer-sort = Ce que c’est
offer-take-back = La reprendre
offer-take-back-hint = Appuyez ici si la personne qui donne dit que l’offre ne tient plus. Ses mots et ses photos sont détruits.
do-take-back = La reprendre
give-page = La page pour tout le monde
give-page-open = Avec ce lien, tout le monde peut offrir quelque chose, sans compte.
give-page-closed = Personne du dehors ne peut rien offrir maintenant.
give-page-link = Lien pour tout le monde
give-page-close = Fermer la page
give-page-do-open = Ouvrir la page
calls-lead = Dites ce qu’un convoi collecte et jusqu’à quand. Tout le monde peut le lire.
calls-empty = Pas encore d’appel. Faites-en un ci-dessous.
call-over = Fini
call-end = Y mettre fin maintenant
call-new = Un nouvel appel
call-hint = Il montre des articles, des quantités et un jour. Aucun lieu ni personne.
call-until = Dernier jour pour les offres
call-plan = Pour le convoi du plan
call-no-plan = Aucun plan
call-do = Faire l’appel
purchases-lead = Ce que nous achetons parce que personne ne le donne. Des dons d’argent le paient.
purchases-empty = Il n’y a rien à acheter.
purchase-price = Prix du tout
purchase-for = Pour les besoins
purchase-for-hint = Leurs numéros, comme N-12, N-14.
purchase-by = Demandé par
purchase-from = Payé avec
purchase-second = C’est au-dessus de la limite. Une autre personne doit dire oui.
purchase-no-gift = Il n’y a pas de don d’argent dans cette monnaie. Le reste vient d’ailleurs.
purchase-gifts-hint = Dites combien paie chaque don. Le reste vient d’ailleurs.
do-approve-purchase = Donner son accord
do-buy = C’est acheté
do-drop-purchase = Ne pas l’acheter
purchase-new = Acheter quelque chose
need-buy = Acheter avec les dons d’argent
purchase-shop = Magasin
purchase-do = Demander l’achat
purchase-limit = Quand il faut deux personnes
purchase-limit-label = Au-dessus de ce prix, une autre personne donne son accord
purchase-limit-hint = En unités entières de n’importe quelle monnaie, comme 200.
purchase-wanted = Attend un oui
purchase-approved = Peut être acheté
purchase-paid = Acheté
purchase-received = Reçu
purchase-dropped = Abandonné
give-title = Donner quelque chose
give-lead = Ni nom, ni compte, ni courriel. Vous recevez un lien privé.
give-desk-lead = Notez ce que quelqu’un vous a dit. Un code suffit, jamais un nom.
give-what-sort = Quelle sorte de don
give-goods = Des choses
give-money = De l’argent
give-hosting = Un endroit où dormir
give-service = De l’aide
give-vehicle = Un véhicule
give-call = Nous collectons jusqu’au { $day }
give-this = Donner ceci
give-answers-call = Merci. Ceci répond à notre appel jusqu’au { $day }.
give-call-over = Cet appel est fini. Vous pouvez encore nous l’offrir.
give-item = Quoi
give-item-hint = Avec vos propres mots. Nous demandons si nous ne comprenons pas.
give-how-many = Combien
give-how-much = Combien
give-currency = Monnaie
give-size = Taille
give-beds = Combien de lits
give-no-country = Je préfère ne pas le dire
give-until = Jusqu’à quand l’offre tient
give-more = En dire plus
give-no-condition = Pas dit
give-place-hint = Un lieu de rencontre public est plus sûr que votre adresse.
give-words = Autre chose à dire
give-words-hint = Merci de ne mettre ni noms ni numéros de téléphone.
give-do = Offrir
give-safe = Nous gardons ce que vous écrivez ici, et rien sur vous ni sur votre appareil.
given-thanks = Merci. Votre offre est ici.
given-next = Nous répondons sur votre lien privé. Regardez-y dans quelques jours.
given-keep = Gardez ceci, nous ne pouvons pas l’envoyer à nouveau
given-link = Votre lien privé
given-keep-hint = Qui a ce lien voit votre offre. S’il pouvait vous nuire, ne le gardez pas.
given-open = L’ouvrir maintenant
given-title = Votre don
given-offered = Nous avons votre offre. Personne n’a encore répondu. Regardez à nouveau dans quelques jours.
given-asked = Nous avons une question. Merci d’y répondre ci-dessous.
given-accepted = Oui, merci. Cela nous fait plaisir.
given-promised = Oui, merci. Nous l’attendons le jour ci-dessous.
given-overdue = Nous l’attendons encore. Si l’offre ne tient plus, reprenez-la.
given-arrived = C’est arrivé. Merci.
given-declined = Merci. Nous ne pouvons pas l’utiliser maintenant ; merci d’avoir demandé.
given-taken-back = Vous l’avez reprise.
given-lapsed = Son temps est fini. Merci de l’offrir à nouveau si elle tient encore.
given-questions = Nos questions
given-your-reply = Votre réponse
given-reply = Votre réponse
given-do-reply = Envoyer la réponse
given-you-wrote = Vous avez écrit
given-photos-title = Photos
given-photo = Ajouter une photo
given-photo-hint = Nous enlevons le lieu, l’heure et l’appareil. Ne montrez pas de visages.
given-photo-do = Envoyer la photo
given-take-back-hint = Ce que vous avez écrit, vos photos et ce lien sont détruits. Rien ne peut les faire revenir.
given-only-you = Personne d’autre que vous n’a ce lien. Nous ne savons pas qui l’ouvre.
given-gone = Vous avez repris votre offre
given-gone-text = Ce que vous avez écrit et vos photos sont détruits. Ce lien ne sert plus. Merci.
ask-lead = Demandez ce qu’il vous faut. Dites-nous ce qui est arrivé.
ask-need = Il nous faut quelque chose
ask-coming = En route vers vous
ask-got = Nous l’avons
ask-got-some = Il manque quelque chose
ask-asked = Ce que vous avez demandé
ask-nothing = Rien n’est ouvert.
ask-until = Ce lien sert jusqu’au { $day }. Ne le montrez à personne d’autre.
ask-back = Retour
ask-choose-lead = Dites combien de chaque. Puis appuyez sur le grand bouton.
ask-usual = La liste habituelle
ask-less = Un de moins : { $thing }
ask-more = Un de plus : { $thing }
ask-other = Autre chose
ask-urgent = Cela ne peut pas attendre une semaine
ask-words = Un mot à ce sujet
ask-words-hint = Merci de ne pas mettre de noms.
ask-do = Demander
ask-count = Ce qui est arrivé
ask-count-lead = Comptez et écrivez les nombres. Ce qui manque, nous le cherchons.
ask-sent = Envoyé : { $amount }
ask-good = Bon
ask-damaged = Abîmé
ask-count-do = C’est ce qui est arrivé
link-title = Le lien du groupe
link-hint = Avec lui, le groupe demande et dit ce qui est arrivé, sans compte.
link-until = Il sert jusqu’au { $day }.
link-make = Créer un lien
link-renew = En créer un nouveau ; l’ancien prend fin
link-end = Mettre fin au lien
link-made-lead = Imprimez-le ou donnez-le de main en main. Il est montré seulement maintenant.
link-for = Lien du groupe
link-once = Qui l’a peut demander pour ce groupe et pour aucun autre.
link-back = Retour au groupe
link-ended = Ce lien ne sert plus
link-ended-text = Ce lien ne sert plus. Demandez au centre qui l’a donné.
by-link-of-group = le lien du groupe { $group }
by-link-of-offer = la personne qui donne { $offer }
role-donor = Personne qui donne
fact-offer-asked-back = Une question a été posée à la personne qui donne.
fact-offer-replied = La personne qui donne a répondu.
fact-offer-promised = L’offre a été promise pour le { $day }.
fact-offer-taken-back = L’offre a été reprise. Ses mots et ses photos ont été détruits.
fact-offer-sorted = Classé comme { $thing }.
fact-papers-seen = Ses papiers ont été regardés.
fact-offer-came = Arrivée de { $offer }, comme { $lot }.
fact-offer-came-itself = Arrivée de { $offer }.
fact-call-opened = Un appel a été fait, jusqu’au { $day }.
fact-call-ended = L’appel a pris fin.
fact-purchase-wanted = Quelqu’un voudrait acheter : { $thing }.
fact-purchase-approved = L’achat a reçu un accord.
fact-purchase-paid = Acheté : { $purchase }.
fact-purchase-dropped = L’achat a été abandonné.
fact-purchase-came = Arrivé : { $purchase }.
fact-rule-set = Une règle du centre a été modifiée.
fact-link-made = Le groupe a reçu un lien, jusqu’au { $day }.
fact-link-ended = Le lien du groupe a pris fin.
refusal-more-than-offered = { $thing } n’est pas autant. Rien n’a été modifié. Écrivez un nombre plus petit.
refusal-not-covered = { $thing } n’en contient pas autant. Rien n’a été dépensé. Choisissez un autre don.
refusal-not-yet = { $thing } n’en est pas encore là. Rien n’a été modifié. Faites d’abord l’étape d’avant.
problem-count = Écrivez un nombre pour chaque ligne. Rien n’a été modifié.
problem-needs = « { $text } » ne nomme aucun besoin. Écrivez des numéros comme N-12.
problem-not-sorted = Dites d’abord ce que c’est, sous « Ce que c’est ».
problem-nothing-asked = Choisissez au moins une chose. Rien n’a été envoyé.
problem-too-many = Beaucoup de personnes écrivent en ce moment. Votre texte est ici. Envoyez-le à nouveau dans une minute.
problem-what = Dites ce que vous donneriez. Rien n’a été envoyé.
said-offer-added = L’offre est ajoutée.
said-offer-accepted = C’est accepté. La personne qui donne le voit sur son lien.
said-offer-declined = C’est décliné avec remerciements. La personne qui donne le voit sur son lien.
said-offer-asked = Votre question figure sur le lien de la personne qui donne.
said-offer-promised = Le jour est enregistré.
said-offer-taken-back = C’est repris. Les mots et les photos de la personne qui donne sont détruits.
said-offer-sorted = C’est enregistré. Les besoins qui conviennent sont montrés à côté.
said-offer-papers = Les papiers sont enregistrés.
said-offer-came = C’est dans le registre.
said-page-opened = La page est ouverte à tout le monde.
said-page-closed = La page est fermée. Les offres déjà faites restent.
said-call-opened = L’appel est ouvert à tout le monde.
said-call-ended = L’appel est fini. Les offres qui y ont répondu restent.
said-purchase-wanted = C’est enregistré. L’achat attend un oui.
said-purchase-approved = L’accord est donné. Cela peut être acheté.
said-purchase-paid = Enregistré comme acheté.
said-purchase-dropped = C’est abandonné. Rien n’a été dépensé.
said-purchase-came = C’est en rayon.
said-limit-set = La limite est enregistrée.
said-link-ended = Le lien ne sert plus.
said-asked = Nous avons votre liste. Une personne la regarde.
said-got = Merci. C’est noté.
said-replied = Merci. Nous avons votre réponse.
offers-beside = À côté des offres
ask-people = Combien vous êtes
offer-fits = { $count ->
    [one] { $count } besoin
   *[other] { $count } besoins
}
call-answers = { $count ->
    [one] { $count } offre
   *[other] { $count } offres
}
given-photos = { $count ->
    [one] { $count } photo sur 5
   *[other] { $count } photos sur 5
}
## Needs: checked, confirmed, compared; what is better not brought; keys
said-need-confirmed = Il tient toujours. Il est à nouveau planifié.
said-need-reopened = C’est repris. Le besoin est à nouveau ouvert.
said-needs-apart = Gardés séparés. Ils ne sont plus proposés.
said-flag-dismissed = C’est regardé. Votre raison est gardée avec.
said-unwanted-added = C’est ajouté. Toutes les personnes qui travaillent ici le voient.
said-unwanted-removed = C’est enlevé. On peut l’apporter à nouveau.
task-lapsed = { $count ->
    [one] { $count } besoin est caduc
   *[other] { $count } besoins sont caducs
}
task-lapsed-more = Depuis trop longtemps, personne n’a dit qu’il tient. Demandez, puis confirmez.
task-flagged = { $count ->
    [one] { $count } besoin est à regarder
   *[other] { $count } besoins sont à regarder
}
task-flagged-more = Quelque chose est inhabituel. Rien n’est refusé ; une personne décide.
do-ask-again = Demander à nouveau
do-confirm = Tient toujours
do-dismiss = C’est bon
do-part = Séparer
do-apart = Ce sont deux besoins
do-send-to-plan = Envoyer au plan
do-welcome = Peut être apporté à nouveau
do-ask-not-to-bring = Demander de ne pas l’apporter
show-lapsing = Bientôt caducs
show-twins = Peut-être les mêmes
show-flagged = À regarder
sort-label = Comment trier
sort-urgency = Le plus urgent d’abord
sort-day = Selon le jour voulu
sort-thing = Selon ce qu’il faut
sort-group = Par groupe
sort-cover = Le moins couvert d’abord
sort-newest = Le plus récent d’abord
all-regions = Toutes les régions
col-region = Région
col-do = Que faire
need-lapsed = Caduc
need-same-as = Le même que { $need } ?
need-flagged = À regarder
need-stands-until = Tient jusqu’au { $day }
need-unwanted = Nous demandons de ne pas apporter ceci.
need-flags = Regardez ceci
need-flags-hint = Rien n’est refusé. Renseignez-vous, puis dites pourquoi c’est bon, ou retirez le besoin.
flag-why = Pourquoi c’est bon
need-joined-here = { $need } a été réuni avec lui
need-twins-hint = À partir de 75 sur 100, nous demandons. Seule une personne réunit.
need-confirm = Tient-il toujours ?
need-confirm-hint = Demandez au groupe. Un besoin que personne ne confirme devient caduc et n’est plus planifié.
way-call-back = Rappel fait à un numéro connu d’avance
way-call-back-read = Lisez le numéro sur la page du groupe. Chaque lecture est notée.
way-no-contact = Aucun numéro n’était connu avant ce besoin. Prenez une lettre ou une recommandation.
way-referee = Une personne que nous connaissons s’en porte garante
way-who = Qui s’en porte garant
way-letter = Une lettre avec un cachet
way-letter-text = Son numéro, ou ce qu’elle dit ; seule une empreinte est gardée
way-dated = Jour sur la lettre
way-partner = Un partenaire aux reçus sans écart
way-nothing = Personne ne sait ; ce n’est que du texte
proof-nothing = seulement du texte
proof-call-back = rappel fait à un numéro connu
proof-letter = une lettre du { $day }
proof-referee = une personne que nous connaissons s’en porte garante
proof-partner = { $count ->
    [one] { $count } reçu sans écart
   *[other] { $count } reçus sans écart
}
twin-score = { $percent } de ressemblance
twin-item = Chose et taille
twin-who = Groupe, contact ou lieu
twin-quantity = Quantité
twin-text = Mots
flag-above-norm = Plus d’une fois et demie ce qu’utilisent autant de personnes
flag-shared-contact = Un autre groupe est joint par le même contact
flag-no-receipt = Troisième besoin ou plus, et encore rien de signé comme reçu
flag-unknown-receiver = Des biens vont partir pour un groupe que personne ne connaît ici
flag-wants-proof = Critique, lourd ou un véhicule : obtenir une lettre ou une recommandation
flag-call-back = Tiré au sort : appeler et demander si c’est arrivé
unwanted-title = Merci de ne pas apporter
unwanted-lead = Dites-le à qui donne, avant l’emballage. Chaque chose a une raison et peut avoir une fin.
unwanted-empty = Il n’y a rien sur cette liste. Tout ce qui est demandé est bienvenu.
unwanted-add = Ajouter à la liste
unwanted-until = Jusqu’au
unwanted-since = Depuis le { $day }
unwanted-asked = { $count ->
    [one] { $count } besoin ouvert le demande
   *[other] { $count } besoins ouverts le demandent
}
unwanted-enough = Il y en a plus que ce qui est demandé.
unwanted-no-room = Il n’y a pas de place pour cela.
unwanted-spoils = Cela s’abîme avant d’arriver.
unwanted-border = Cela ne passe pas la frontière.
unwanted-harmful = Cela peut nuire à des personnes.
unwanted-buy-there = Il vaut mieux l’acheter là où sont les personnes.
needs-closed-now = { $count ->
    [one] { $count } besoin a été fermé.
   *[other] { $count } besoins ont été fermés.
}
problem-who = Personne n’est nommé. Rien n’a été modifié. Écrivez qui s’en porte garant.
problem-letter = Il manque les mots de la lettre ou son jour. Rien n’a été modifié. Écrivez les deux.
problem-way = Rien n’a été modifié. Choisissez d’où vous le savez.
problem-why = Il n’y a pas encore de raison. Rien n’a été modifié. Écrivez pourquoi c’est bon.
problem-reason = Choisissez une raison dans la liste. Rien n’a été modifié.
problem-changed-meanwhile = { $who } a modifié ce besoin { $when }. Votre texte est ci-dessous ; choisissez ce qui reste.
ago-now = à l’instant
ago-minutes = { $count ->
    [one] il y a { $count } minute
   *[other] il y a { $count } minutes
}
ago-hours = { $count ->
    [one] il y a { $count } heure
   *[other] il y a { $count } heures
}
refusal-changed-meanwhile = Entre-temps, quelqu’un a modifié { $thing }. Rien n’a été modifié. Regardez à nouveau.
refusal-number-not-known = Aucun numéro n’était connu avant { $thing }. Rien n’a été modifié. Prenez une lettre ou une recommandation.
refusal-no-partner = { $thing } n’a pas signé trois fois sans écart. Rien n’a été modifié. Prenez un autre moyen.
refusal-still-open = { $thing } est ouvert. Il n’y avait rien à reprendre.
refusal-early = Ce jour n’est pas encore venu. Rien n’a été modifié. Choisissez-en un plus tôt.
fact-need-confirmed = Quelqu’un a demandé : il tient toujours.
fact-need-reopened = Ouvert à nouveau.
fact-needs-told-apart = { $one } et { $other } sont deux besoins.
fact-flag-dismissed = C’est regardé, et c’est bon : { $flag }.
fact-asked-not-to-bring = On demande de ne pas apporter : { $thing }.
fact-welcomed-again = Peut être apporté à nouveau : { $thing }.
fact-proof = D’où nous le savons
find-papers = Papiers et offres
find-waybill = Bon de transport
find-offer = Offre
keys-title = Touches
keys-close = Fermer
keys-find = Tout chercher
keys-step = Ligne suivante ou précédente
keys-tick = Choisir cette ligne
keys-help = Afficher ou cacher ces touches
## Reports that wait for a person
aside-title = Comptes rendus en attente
aside-lead = Quelqu’un a dit ce que le registre ne peut pas encore contenir. Rien n’est perdu.
aside-empty = Aucun compte rendu n’attend.
aside-one = Compte rendu { $id }
aside-waits = Attend une personne
aside-is-closed = Clos
aside-ready = Peut être inscrit maintenant
aside-told = Ce qui a été dit
aside-by = Dit par
aside-happened = Quand c’est arrivé
aside-recorded = Noté
aside-why = Pourquoi il attend
aside-why-unknown = Il nomme quelque chose qui n’est pas au registre.
aside-why-received = Cette lettre de voiture a déjà été reçue.
aside-signed = { $actor }, { $when }
aside-names = Ce qu’il nomme
aside-known = est au registre
aside-unknown = n’est pas au registre
aside-carry-out = L’inscrire
aside-carry-out-hint = Tout ce qu’il nomme est maintenant au registre. Cela compte dès le moment où c’est arrivé.
aside-not-yet = Quelque chose qu’il nomme n’est toujours pas au registre. Ajoutez-le d’abord, ou fermez le compte rendu.
aside-received-hint = La première réception compte. Si les quantités diffèrent, recomptez sur place, puis fermez ce compte rendu.
do-carry-out = L’inscrire maintenant
aside-close = Fermer
aside-close-hint = Rien ne bouge. Ce qui a été dit reste ici, avec vos mots.
aside-close-why = Pourquoi il n’y a plus rien à faire
do-close-aside = Fermer le compte rendu
aside-was-closed = Fermé avec des mots
aside-was-carried-out = Inscrit
said-aside-carried-out = C’est inscrit. Le registre le contient maintenant.
said-aside-closed = Le compte rendu est fermé. Vos mots sont gardés avec.
problem-aside-why = Il n’y a pas encore de raison. Rien n’a été modifié. Écrivez pourquoi il n’y a plus rien à faire.
refusal-still-aside = { $thing } ne peut pas encore être inscrit. Rien n’a été modifié. Regardez ce qu’il nomme.
fact-aside-closed = Le compte rendu a été fermé, avec une raison.
fact-aside-carried-out = Le compte rendu a été inscrit.
aside-why-blank = Il nomme une étiquette qui n’est sur aucun carton.
aside-why-ended = Il nomme un carton qui a été partagé, réuni ou vidé.
aside-ended-hint = Ce carton n’existe plus. Voyez ce qu’il est devenu, puis fermez le compte rendu.
aside-why-pallet = Il compte une palette, et des cartons sont dessus.
aside-pallet-hint = Comptez les cartons un par un, puis fermez le compte rendu.

## Forms that are too long, and choices that are none
trouble-too-much = C’est trop pour un formulaire
trouble-too-much-text = Rien n’a été modifié. Ce que vous avez écrit est encore sur la page d’avant : revenez-y. Puis envoyez moins à la fois.
problem-form-too-long = C’est trop pour un formulaire. Rien n’a été modifié. Raccourcissez, ou envoyez en parties.
problem-choice = Choisissez dans la liste. Rien n’a été enregistré.

## Lists of what one row of Today tells
only-all = Tout montrer
road-all = Tout ce qui est en route
road-empty = Rien n’est en route.
flow-regions = Par région : depuis elle, par elle ou vers elle
flow-until = { $way }, jusqu’au { $day }
plan-only = Fait pour les besoins choisis seulement : { $count }.
plan-whole = Tout, pour imprimer

## Reports and pictures
nav-reports = Rapports
nav-pictures = Images
matter-reports = les rapports
reports-lead = Comment va le travail, mois après mois. Chaque nombre mène à ce qu’il y a derrière.
reports-month = Mois
reports-span = Combien de mois
report-months = { $count ->
    [one] { $count } mois
   *[other] { $count } mois
}
report-month = { $month } { $year }
month-name = { $month ->
    [1] Janvier
    [2] Février
    [3] Mars
    [4] Avril
    [5] Mai
    [6] Juin
    [7] Juillet
    [8] Août
    [9] Septembre
    [10] Octobre
    [11] Novembre
   *[12] Décembre
}
reports-origin = Pays d’origine
reports-all-origins = Tous les pays
report-origin-unknown = Pays inconnu
report-region-unknown = Région inconnue
reports-region = Région
reports-measures = Mesures
reports-measure = Mesure
reports-before = Avant
report-trend = 12 mois
report-trend-told = { $from } : { $first }. { $until } : { $last }.
reports-losses = Ce qui fut perdu, et pourquoi
reports-reason = Raison
reports-often = Combien de fois
reports-weight = Poids
report-loss-on-the-way = { $reason }, en route
report-times = { $count ->
    [one] { $count } fois
   *[other] { $count } fois
}
reports-goods = Biens par sorte, origine et mois
reports-goods-empty = Rien n’est arrivé, n’a été remis ni perdu ces mois-là.
reports-item = Article
reports-lost = Perdu
reports-behind = Ce qu’il y a derrière
reports-behind-empty = Il n’y a rien derrière ce nombre. Choisissez d’autres mois.
reports-day = Jour
reports-what = Quoi
reports-amount = Combien
reports-to = À qui
reports-counts = Comment cela compte
report-withheld = { $count ->
    [one] { $count } autre ligne est comptée et n’est pas montrée à votre rôle.
   *[other] { $count } autres lignes sont comptées et ne sont pas montrées à votre rôle.
}
report-of = { $part } sur { $whole }
report-needs = Besoins : { $of }
report-by-weight = En poids { $share } : { $of }
report-nine-of-ten = Neuf sur dix en : { $wait }
report-handovers = { $count ->
    [one] { $count } remise
   *[other] { $count } remises
}
report-gifts = { $count ->
    [one] { $count } don
   *[other] { $count } dons
}
report-lots = { $count ->
    [one] { $count } lot
   *[other] { $count } lots
}
report-unknown = { $count ->
    [one] { $count } inconnu
   *[other] { $count } inconnus
}
report-unweighed = { $count ->
    [one] { $count } sans poids connu
   *[other] { $count } sans poids connu
}
report-no-weight = poids inconnu
report-hours = { $count ->
    [one] { $count } heure
   *[other] { $count } heures
}
report-days = { $days } jours
report-per-kg = { $amount } par kilogramme
report-for-weight = pour { $weight } remis
report-cost-without = Les achats n’y sont pas.
report-line-unknown = inconnu
report-line-counted = compté
report-filled = Part satisfaite
report-filled-means = Reçu de ce qui était demandé pour ces mois. Les besoins retirés ne comptent pas.
report-filled-none = Rien n’était demandé pour ces mois.
report-filled-part = tout reçu
report-filled-whole = pas tout
report-on-time = À temps
report-on-time-means = Besoins qui avaient tout le jour voulu, parmi ceux dont le jour est passé.
report-on-time-none = Le jour d’aucun besoin n’est passé ces mois-là.
report-on-time-part = à temps
report-on-time-whole = en retard ou pas tout
report-lead-time = Délai de remise
report-lead-time-means = De la première vérification d’un besoin à chaque remise. La moitié n’a pas duré plus longtemps.
report-lead-time-none = Rien n’a été remis pour des besoins vérifiés.
report-shelf-time = Temps en rayon
report-shelf-time-means = De l’arrivée d’un don à chaque remise. La moitié n’a pas duré plus longtemps.
report-shelf-time-none = Rien n’a été remis ces mois-là.
report-loss = Part perdue
report-loss-means = Poids passé en perte, sur tout ce qui fut remis ou perdu.
report-loss-none = Rien n’a été remis ni perdu.
report-papers = Sans reçu
report-papers-means = Bordereaux de ces mois que personne n’a contresignés, sur tous ceux partis.
report-papers-none = Aucun bordereau n’est parti ces mois-là.
report-papers-part = sans reçu
report-papers-whole = reçu
report-accuracy = Exactitude
report-accuracy-means = Comptages qui ont trouvé ce que disaient les livres, sur tous.
report-accuracy-none = Personne n’a compté ces mois-là.
report-accuracy-part = comme dans les livres
report-accuracy-whole = différent
report-right-first = Juste du premier coup
report-right-first-means = Lignes de bordereaux arrivées comme envoyées, sur toutes celles comptées.
report-right-first-none = Aucun bordereau n’a été compté ces mois-là.
report-right-first-part = comme envoyé
report-right-first-whole = différent
report-cost = Coût d’un kilogramme livré
report-cost-means = Transport, stockage et emballage, s’ils sont notés, par kilogramme remis.
report-cost-none = Aucun coût n’est noté pour ces mois. Ajoutez-le plus bas.
report-came = Arrivé
report-came-means = Ce qu’on nous a donné, moins ce qui n’était pas venu.
report-came-none = Rien n’est arrivé ces mois-là.
report-given = Remis
report-given-means = Ce qui est arrivé entre les mains des groupes.
report-given-none = Rien n’a été remis ces mois-là.
shelves-title = En rayon
shelves-all = Tous les lots en rayon
shelves-here = Ici depuis
days-here = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
age-month = Jusqu’à 30 jours
age-quarter = 31 à 90 jours
age-half-year = 91 à 180 jours
age-longer = Plus de 180 jours
ends-past = Date passée
ends-later = Plus tard
ends-never = Date inconnue
pictures-lead = D’où viennent les biens et où ils vont, l’âge du stock, quand il expire. Pays et régions, jamais de villes.
pictures-table = La même chose en tableau
pictures-more-rows = { $count ->
    [one] { $count } autre ligne est dans le fichier CSV.
   *[other] { $count } autres lignes sont dans le fichier CSV.
}
pictures-share = Part du plus grand
pictures-today = Aujourd’hui
streams-title = D’où, quoi, vers où
streams-mark = Marquer une sorte
streams-others = Autres
streams-told = Remis : { $weight }. Marqué : { $kind }, { $marked }.
streams-unweighed = { $count ->
    [one] { $count } remise sans poids connu n’est pas dessinée.
   *[other] { $count } remises sans poids connu ne sont pas dessinées.
}
streams-empty = Rien de poids connu n’a été remis ces mois-là. Choisissez-en d’autres.
flow-title = La route
flow-delay = Rien des deux dernières semaines
flow-legend = Plus une courbe est large, plus elle porte de poids. Les anneaux sont le milieu d’un pays ou d’une région, pas une ville.
flow-told = { $count ->
    [one] Une carte avec { $count } courbe. Les nombres sont dans le tableau.
   *[other] Une carte avec { $count } courbes. Les nombres sont dans le tableau.
}
flow-outside = Hors de cette carte :
flow-nowhere = Pour { $weight } il manque le pays ou la région du dépôt ou du groupe.
flow-empty = Pas de route à dessiner. Il faut des pays d’origine et les régions des dépôts et des groupes.
flow-from = De
flow-to = Vers
ages-title = Depuis quand le stock est là
ages-age = Ici depuis
ages-empty = Les rayons sont vides.
ages-oldest = Les lots les plus anciens
calendar-title = Quand le stock expire
calendar-ends = Expire
calendar-told = { $count ->
    [one] Un calendrier de douze mois : { $count } lot y expire.
   *[other] Un calendrier de douze mois : { $count } lots y expirent.
}
calendar-legend = Chaque point est un jour ; plus il est grand, plus il y a de poids. Un anneau : poids inconnu.
calendar-empty = Rien en rayon n’expire dans les douze mois.
trends-title = Comment l’année s’est passée
trends-empty = Il n’y a encore rien à dessiner. Des besoins avec un jour et des remises font ces lignes.
trend-told = Lignes sur douze mois : { $names }. Les nombres sont dans le tableau.
cost-transport = Transport
cost-storage = Stockage
cost-packing = Emballage
fact-cost-noted = Coût noté : { $kind }, { $amount }.
said-cost-noted = Le coût est noté.
cost-add = Noter un coût
cost-lead = Dites combien fut dépensé, et jamais à qui. Un moins reprend ce qui fut noté trop haut.
cost-kind = Pour quoi
cost-day = Jour
cost-amount = Montant
cost-amount-hint = Par exemple 120,50
cost-currency = Monnaie
cost-waybill = Pour quel bordereau
cost-do = Noter
problem-cost-kind = Dites pour quoi était le coût. Rien n’a été enregistré.
problem-cost-amount = Le montant est illisible. Écrivez-le comme 120,50. Rien n’a été enregistré.
problem-cost-currency = Choisissez une monnaie de la liste. Rien n’a été enregistré.
problem-cost-day = Choisissez un jour déjà venu. Rien n’a été enregistré.
problem-cost-waybill = Un bordereau a un numéro comme W-1. Rien n’a été enregistré.
## What people wrote in a chat
chat-title = Coller depuis une messagerie
chat-lead = Ce que des personnes ont écrit, dans une de nos langues. Rien n’est encore enregistré.
chat-do = Coller depuis une messagerie
chat-text = Ce qui a été écrit
chat-text-hint = Un message ou toute une conversation. Qui l’a écrit n’est pas gardé.
chat-group = Pour qui, si personne n’est nommé
chat-group-ask = Me demander
chat-read = Lire
chat-found = Ce que dit la conversation
chat-proposals = Besoins à ajouter
chat-proposals-hint = Cochez ce qui est juste. Modifiez ce qui ne l’est pas.
chat-take = Ajouter celui-ci
chat-ask = À demander
chat-size = Taille
chat-elsewhere = À faire ailleurs
chat-elsewhere-hint = Rien n’est fait de ceci ici. Faites-le là où il faut.
chat-asked = Questions sur le reste
chat-asked-hint = Ces mots n’ont pas été compris.
chat-aside = Pas au sujet de biens
chat-aside-hint = Lu et laissé.
chat-add = Ajouter ce qui est coché
chat-again = Lire à nouveau
chat-nothing = Aucun bien n’y a été trouvé. Votre texte est ci-dessous ; rien n’est perdu.
chat-kind-offer = Une offre
chat-kind-news = Des nouvelles d’un besoin
chat-kind-withdrawal = Plus besoin
chat-kind-receipt = C’est arrivé
chat-kind-exclusion = Pas voulu
chat-kind-case = Une personne demande de l’aide
chat-do-withdrawal = Aucun besoin ouvert ne le demande. Demandez lequel est visé.
chat-do-receipt = Aucun bon de transport avec cela n’est en route. Annoncez-le là où c’est remis.
chat-do-offer = Notez cette offre dans son propre formulaire.
chat-do-news = Regardez le besoin et dites ce qu’il est devenu.
chat-do-exclusion = Dites-le à qui collecte.
chat-do-case = Transmettez-le au suivi des dossiers. Ce n’est pas un besoin de biens.
chat-open-need = Ouvrir { $need }
chat-empty = Rien n’était écrit. Collez le texte et lisez-le à nouveau.
chat-too-long = Le texte est trop long : { $count } lettres au plus. Rien n’a été enregistré. Lisez-le en parties.
chat-none-ticked = Rien n’était coché, donc rien n’a été ajouté.
chat-problem-line = Ligne { $row } : { $why }
said-chat-added = Ce qui était coché est ajouté.
why-offer-or-need = « { $text } » : est-ce offert, ou demandé ?
why-which-place = « { $text } » : quel endroit est-ce, et dans quelle localité ?
why-alternative-amount = « { $text } » : combien en faut-il, ou qu’est-ce qui irait aussi ?
why-vague-amount = « { $text } » n’est pas un nombre. Combien ?
why-size-or-amount = { $text }, est-ce une taille ou une quantité ?
why-best-before-or-deadline = La date dit-elle jusqu’à quand cela se conserve, ou pour quand c’est voulu ?
why-which-medicine = Lequel exactement : nom et dosage ? ({ $item })
why-medicine-for-child = Le médicament est-il pour un enfant ? Quel âge, et quel est l’avis médical ?
why-did-not-come = Ce n’est pas arrivé. Avec quel bon de transport était-ce parti ?
why-no-size = Quelle taille ?
why-unknown-group = Quel groupe est « { $text } » ?
why-no-group = Quel groupe en a besoin ?
why-persons-case = Une personne demande de l’aide. Ce n’est pas un besoin de biens.
why-do-elsewhere = Ce n’est pas un besoin. Faites-le là où il faut.
why-message-cut = Seules les { $limit } premières lettres ont été lues.

## A list pasted out of a sheet, and rows mended where they stand
do-paste-sheet = Coller depuis un tableau
paste-title = Coller depuis un tableau
paste-text = Lignes de votre tableau
paste-hint = Copiez les lignes avec leurs titres et collez-les ici.
paste-at-once = Elles sont lues aussitôt.
paste-group = Pour qui, quand la liste ne le dit pas
paste-read = Lire les lignes
paste-or-file = Ou choisir un fichier
paste-list = Liste collée
paste-empty = Rien n’a été collé. Copiez les lignes et collez-les ici. Rien n’a été enregistré.
paste-too-long = C’est trop pour être collé. Enregistrez un fichier et choisissez-le ci-dessous. Rien n’a été enregistré.
paste-who = La liste ne dit pas qui demande. Choisissez un groupe et relisez-la. Vos lignes sont ci-dessous.
import-add-look = Ajouter { $count }, regarder { $odd }
import-add-rest = Ajouter
import-mend-hint = Changez ce qui ne va pas. Le reste ne bouge pas.
import-still = Ces lignes attendent encore une réponse. Votre texte est ci-dessous.
import-leave-rest = Laisser le reste
said-list-rest-left = Le reste est laissé de côté. Ce qui est ajouté reste.
import-columns = Colonnes
import-columns-hint = Comment chacune a été comprise.
column-number = Numéro de ligne
column-item = Quoi
column-category = Genre
column-variant = Taille, pour qui
column-amount = Combien
column-unit = Unité
column-note = Remarque
column-place = Lieu
column-group = Groupe
column-priority = Urgence
column-wanted-by = Voulu pour le
column-expiry = Bon jusqu’au
column-donor = Qui a donné
column-reference = Numéro d’un papier
column-weight = Poids
column-other = Pas lue
adopt-waybills = Chaque véhicule reçoit sa lettre de voiture au départ.
import-added = { $count ->
    [one] { $count } ligne est ajoutée.
   *[other] { $count } lignes sont ajoutées.
}
import-odd-left = { $count ->
    [one] { $count } ligne à regarder
   *[other] { $count } lignes à regarder
}
import-odd-more = { $count ->
    [one] { $count } autre ligne attend que celles-ci soient faites.
   *[other] { $count } autres lignes attendent que celles-ci soient faites.
}
adopt-more = { $count ->
    [one] et { $count } autre
   *[other] et { $count } autres
}
## Bad input

problem-too-long = Ce texte est trop long. Au plus { $count } caractères. Rien n’a été modifié.
problem-rows = Des champs sont arrivés en double. Rien n’a été modifié. Regardez les lignes et renvoyez.
problem-words = Rien n’est écrit ici. Rien n’a été modifié. Écrivez d’abord.
typed-below = Ce que vous avez écrit
typed-signed-out = Vous êtes déconnecté. Rien n’a été modifié. Copiez votre texte ci-dessous, puis connectez-vous.
typed-not-fresh = Montrez encore une fois qui vous êtes. Votre texte est ci-dessous ; copiez-le d’abord.
changed-by = { $who } a modifié { $thing } { $when }.
changed-by-you = Vous avez modifié { $thing } { $when }.
problem-counted-meanwhile = { $who } a compté ce groupe { $when }, en tout { $people }. Vos nombres sont ci-dessous ; choisissez ce qui reste.
chat-before = { $who } a déjà ajouté cette discussion : { $day }.
chat-again-add = Ajouter encore ce qui est coché
problem-chat-before = Cette discussion a déjà été ajoutée. Rien n’a été ajouté deux fois. Cochez ci-dessous si c’est voulu.
chat-same = { $need } le demande déjà. Cochez seulement s’il en faut plus.

## What a chat takes back, brings and offers
chat-back = Plus besoin
chat-back-hint = Cochez les besoins qui sont retirés.
chat-back-all = Retirer
chat-back-rest = Demander désormais { $rest }
chat-back-road = en route : { $amount }
chat-back-several = Plusieurs besoins conviennent. Demandez lequel est visé.
chat-back-other = Aucun besoin ne demande exactement cela. Demandez ce qui est visé.
chat-back-twice = Ce besoin est retiré deux fois ici. Cochez-le une fois.
chat-back-more = Il y en a d’autres. Regardez la liste des besoins.
chat-back-gone = Ce besoin n’existe pas. Rien n’a changé. Décochez-le.
chat-back-changed = { $text } a changé entre-temps. Rien n’a été fait. Regardez et cochez de nouveau.
chat-back-one = Moins est retiré que demandé. Cochez un seul besoin.
chat-got = Arrivé
chat-got-hint = Comparez ce qui est compté avec ce qui est parti.
chat-got-all = Tout est arrivé comme envoyé
chat-got-which = Quel bon de transport est visé ? Demandez-leur.
chat-got-count = Personne n’a écrit combien est arrivé : { $thing }.
chat-got-other = La quantité écrite n’est pas celle envoyée : { $thing }.
chat-got-gone = { $text } n’est plus en route. Rien n’a changé. Décochez-le.
chat-offers = Offres à noter
chat-offers-hint = Rien n’est promis à personne par là.
chat-kind-need = Un besoin
chat-do-need = Dites-le à qui ajoute les besoins.
## Boxes

fact-box-label = { $box } : une étiquette a été faite.
fact-box-packed = { $box } : emballé au dépôt { $hub } : { $what }.
fact-box-taken-out = { $box } : sorti : { $what }.
fact-box-sealed = { $box } : scellé. { $seal }
fact-box-opened = { $box } : ouvert.
fact-box-split = { $box } : partagé en { $boxes }.
fact-box-merged = { $box } : tout est passé dans { $other }.
fact-box-stacked = { $box } : posé sur la palette { $other }.
fact-box-unstacked = { $box } : retiré de la palette.
fact-box-shelved = { $box } : rangé au rayon { $shelf }.
fact-box-put-aside = { $box } : mis de côté au dépôt { $hub }.
fact-box-released = { $box } : finalement bon, de nouveau en rayon au dépôt { $hub }.
fact-box-here = { $box } : vu au dépôt { $hub }.
fact-box-handed-over = { $box } : remis à { $group }. { $signed }
fact-box-witnessed = { $box } : une autre personne dit la même chose, { $group } l’a. { $signed }
fact-box-contested = { $box } : une autre personne dit que { $group } l’a. { $signed }
fact-box-judged = { $box } : décidé, { $group } l’a.
fact-box-counted = { $box } : compté dedans : { $what }.
fact-box-lost = { $box } : perdu, { $reason } : { $what }.
signed-nothing = Personne n’a signé.
signed-photo = Il y a une photo.
signed-paper = Signé sur papier.
signed-code = Signé avec un code.
box-nothing = rien
account-under-check = En vérification
refusal-boxed = Il n’y a pas autant de { $thing } hors des cartons. Rien n’a été modifié. Envoyez des cartons, ou sortez-le d’abord.
refusal-sealed = { $thing } est scellé. Rien n’a été modifié. Ouvrez-le d’abord.
refusal-blank-label = { $thing } n’est encore sur aucun carton. Rien n’a été modifié. Emballez d’abord quelque chose.
refusal-label-used = { $thing } est déjà sur un carton. Rien n’a été modifié. Prenez une autre étiquette.
refusal-box-ended = { $thing } n’est plus un carton. Rien n’a été modifié. Regardez ce qu’il est devenu.
refusal-not-at-hub = { $thing } n’est pas ici. Rien n’a été modifié. Scannez-le là où il est.
refusal-no-pallet = { $thing } n’est pas une palette ici. Rien n’a été modifié. Prenez une étiquette neuve pour la palette.
refusal-not-in-box = Le carton ne contient pas autant de { $thing }. Rien n’a été modifié. Comptez ce qu’il contient.
refusal-does-not-add-up = Les parts et le carton diffèrent de { $count } de { $thing }. Rien n’a été modifié. Sortez d’abord le reste, ou notez-le perdu.

## Labels

labels-title = Étiquettes de cartons
labels-hint = Scannez ou tapez le code
labels-what = Ce qu’il contient
labels-how-much = Combien
labels-use-before = À utiliser avant
## Pages of boxes

boxes-title = Cartons
boxes-lead = Chacun avec son contenu et l’endroit où il est.
boxes-search = Chercher des cartons
boxes-search-hint = Code ou objet
boxes-empty = Aucun carton ici. Ouvrez un lot du stock et emballez-le.
boxes-ours = Chez nous
boxes-check = À vérifier
boxes-labels = Étiquettes libres
boxes-given = Remis
boxes-all = Tous
col-box = Carton
box-inside = Ce qu’il contient
box-nothing-inside = Il n’y a rien dedans.
box-stands-on-it = Cartons dessus
box-blank = Étiquette libre
box-open = Ouvert
box-sealed = Fermé
box-pallet = Palette
box-split = Partagé
box-merged = Transféré
box-emptied = Vidé
box-doubted = À compter
box-kept = Où il doit aller
box-parent = Vient de
box-on-pallet = Sur la palette
box-became = Est devenu
box-seal-number = Numéro du scellé, s’il y en a un
box-judge = Qui l’a ?
box-judge-hint = Les avis diffèrent. Tant que vous n’avez pas décidé, il ne compte pour personne.
box-signed = Comment ils ont signé
box-told-by = Qui le dit
do-judge = Décider
do-judge-for = { $group } l’a
box-handed = Remettre
box-to-whom = Qui le prend
do-hand-over = Remettre
box-here = Il est ici
do-here = Il est ici
box-count = Compter ce qu’il contient
box-count-hint = Écrivez ce que vous comptez, pas ce que dit l’étiquette.
do-count = Enregistrer
box-seal = Fermer le carton
do-close-box = Fermer
box-open-again = Ouvrir le carton
do-open-box = Ouvrir
box-split-it = Partager
box-split-hint = Combien va dans chaque nouveau carton, par exemple 10 + 14. Tout doit aller quelque part.
do-split = Partager
box-take-out = Sortir
do-take-out = Sortir
box-shelf = Rayon
do-shelve = Ranger
box-pack = Emballer en cartons
box-pack-hint = { $hub } : { $amount } hors cartons.
box-pack-each = Dans chaque carton
box-pack-count = Combien de cartons
box-pack-code = Ou dans ce carton
box-pack-code-hint = Le code de l’étiquette. Laissez vide pour de nouveaux cartons.
do-pack = Emballer
said-packed = Emballé.
said-box-done = C’est fait.
said-box-told = Enregistré. Rien de ce que vous avez dit n’est perdu.
problem-box-code = « { $text } » n’est pas le code d’un carton. Comparez avec l’étiquette.
problem-box-count = Écrivez combien de cartons, de 1 à 500.
problem-box-shelf = Écrivez le nom du rayon.
problem-split = « { $text } » ne dit pas combien va dans chaque carton. Écrivez ainsi : 10 + 14.
box-unknown = Nous ne connaissons pas encore { $code }. Prenez-le quand même ; quelqu’un regardera.
box-letter-wrong = Une lettre semble fausse : { $code }. Comparez avec l’étiquette.

## Waybills
waybill-send = Envoyer des choses
waybill-send-lead = Regardez ce qui est emballé, changez ce qui diffère, puis envoyez.
waybill-ends = D’où et pour qui
waybill-from = De
waybill-to = Pour
waybill-search = Chercher d’autres choses et cartons
waybill-nothing-there = Il n’y a rien à envoyer là-bas.
waybill-boxes-hint = Coché : tout y est pour eux
waybill-goes = Part
waybill-kept = Gardé par le plan
waybill-kept-hint = Les champs montrent ce qui est hors des cartons
waybill-free = Aussi là, gardé pour personne
waybill-free-hint = Ce qui expire d’abord vient d’abord
waybill-goods = Choses
waybill-sent = Envoyé
waybill-came = Arrivé
waybill-damaged = abîmé { $amount }
waybill-short = manque { $amount }
waybill-over = { $amount } de plus
waybill-under-way = En route
waybill-all-came = Tout est arrivé
waybill-all-came-hint = Chaque carton est là et fermé, rien n’est abîmé.
do-all-came = Tout est arrivé
waybill-count = Compter ce qui est arrivé
waybill-closed-boxes = Cartons arrivés fermés
waybill-closed-boxes-hint = Cochez chaque carton que vous tenez. Pas besoin de compter dedans.
waybill-count-hint = Comptez tout ce qui n’est pas dans ces cartons. Rien, c’est 0.
problem-count-of = Combien est arrivé : { $text } ? Si rien, écrivez 0. Rien n’a été modifié.
problem-nothing-to-send = Rien n’est choisi. Cochez un carton ou écrivez une quantité. Rien n’a été modifié.
said-sent = C’est en route. Voici son bordereau.
said-waits = C’est gardé, mais quelqu’un doit regarder.
said-came = C’est noté.
do-send = Envoyer
do-go-on = Continuer
waybill-hidden = { $count ->
    [one] { $count } autre ligne n’est pas pour vous.
    *[other] { $count } autres lignes ne sont pas pour vous.
}
waybill-boxes-more = { $count ->
    [one] Il y a encore { $count } carton. Cherchez-le.
    *[other] Il y a encore { $count } cartons. Cherchez-les.
}
waybill-kept-more = { $count ->
    [one] { $count } autre ligne est gardée. Elle partira avec le prochain bordereau.
    *[other] { $count } autres lignes sont gardées. Elles partiront avec le prochain bordereau.
}
waybill-free-more = { $count ->
    [one] Il y a encore { $count } lot. Cherchez-le.
    *[other] Il y a encore { $count } lots. Cherchez-les.
}

## What differs
differs-since = depuis { $when }
differs-with = Où est-ce, ou d’où cela vient-il ?
differs-with-group = Finalement chez { $group }
differs-with-hub = En rayon : { $hub }
differs-with-donors = On a donné plus ou moins que noté
differs-why = Ce qui s’est passé
differs-why-hint = Avec vos mots. On ne reproche rien à personne.
problem-differs-why = Écrivez en quelques mots ce qui s’est passé. Rien n’a été modifié.
do-settle = C’est expliqué
said-differs-settled = C’est expliqué, les livres sont justes à nouveau.
differs-explained = Comment cela a été expliqué
lose-title = Déclarer perdu
lose-two = Deux personnes décident : l’une propose, l’autre est d’accord.
lose-aside = Mis de côté, { $place } : { $amount }
lose-missing = Manque, { $place } : { $amount }
lose-box = Carton { $place } : { $amount }
do-propose-loss = Proposer comme perdu
said-loss-proposed = C’est proposé. Une autre personne doit être d’accord.
lose-waits = Dit perdu
do-agree-loss = Je suis d’accord
said-loss-agreed = Deux personnes sont d’accord. C’est déclaré perdu.
box-boxes = { $count ->
    [one] { $count } carton
    *[other] { $count } cartons
}

## Pallets
box-stack = Poser sur une palette
box-stack-on = Code de la palette
box-stack-hint = Vide : une nouvelle palette
do-stack = Poser
box-unstack = Retirer de la palette
do-unstack = Retirer
box-merge = Tout mettre dans un autre carton
box-merge-into = Code de l’autre carton
do-merge = Transvaser

## Phones that hold their tongue

field-pin = Six chiffres
field-pin-choose = Choisissez six chiffres
field-pin-choose-text = Ils ouvrent la tournée sur ce téléphone. Cinq essais faux cachent tout ici. Gardez-les en tête.
field-pin-use = Prendre ces chiffres
field-pin-six = Tapez six chiffres.
field-pin-guessed = Tout le monde essaie ceux-ci d’abord. Choisissez-en d’autres.
field-pin-ask = Tapez vos six chiffres
field-pin-open = Ouvrir
field-pin-wrong = Ce ne sont pas vos chiffres. Essais restants :
field-hidden = Tout est caché
field-hidden-text = Plus rien ne se lit sur ce téléphone. Ce qui est enregistré part quand même tout seul. Pour une tournée, demandez un nouveau carré au centre.
field-hide = Tout cacher
field-hide-text = Ceci retire la tournée et tous les noms de ce téléphone. Ce qui est enregistré reste scellé et part quand même. Pour relire une tournée, il faut un nouveau carré.
field-hide-now = Cacher maintenant
field-back = Retour
field-undo = Annuler le dernier
field-undo-late = C’est peut-être déjà au centre, donc cela reste. Dites au centre ce qui n’allait pas.
field-undone = Annulé
field-why-sealed = Le centre a maintenant une autre clé et ne peut pas ouvrir ceci. Dites-lui ce qui est écrit ici.
field-file = Enregistrer un fichier
field-file-text = Pas de réseau ? Apportez le fichier au centre par n’importe quelle voie. Personne d’autre ne peut le lire.
phone-file = Un fichier d’un téléphone
phone-file-choose = Le fichier que le téléphone a enregistré
phone-file-hint = Un téléphone sans réseau enregistre ce qu’il a. Le même fichier deux fois ne change rien deux fois.
phone-file-do = Le prendre
phone-file-told = Pris du fichier
phone-file-of = Le téléphone de { $who } a dit ceci.
phone-file-empty = Rien n’attendait dans ce fichier.
phone-file-unread = Une note illisible
phone-file-later = Le téléphone l’apprend tout seul dès qu’il a du réseau.
problem-phone-file = Ce n’est pas un fichier de téléphone, ou pas en entier. Rien n’a été pris. Choisissez le fichier encore une fois.
problem-phone-unknown = Nous ne connaissons aucun téléphone qui ait enregistré ce fichier tel quel. Rien n’a été pris. Demandez au conducteur ce qui a été remis.

## The field app

field-title = En route
field-needs-script = Cette page a besoin de scripts, car elle marche sans réseau.
field-hand-over = Remettre
field-no-network = Pas de réseau
field-unsent = Enregistré sur ce téléphone, pas encore envoyé
field-no-run = Pas de tournée sur ce téléphone
field-no-run-text = Demandez un carré au centre et lisez-le avec ce téléphone.
field-binding = La tournée est prise…
field-bind-failed = Pas encore de réseau. Le lien est gardé. Revenez sur cette page quand il y en a.
field-ended = Ce téléphone n’est plus en tournée
field-ended-text = Ce qui est enregistré ici reste ici. Montrez-le au centre, ou demandez un nouveau carré.
field-run = Qui reçoit
field-until = Jusqu’à
field-lines = Ce qui y est
field-boxes = Cartons
field-no-boxes = Pas de cartons avec étiquette.
field-handed = Remis
field-all = Tout remettre
field-some = Compter d’abord
field-by-box = Carton par carton
field-by-box-text = Choisissez les cartons qui sont entre leurs mains.
field-type-code = Tapez le code d’un carton
field-add-box = Ajouter le carton
field-code-wrong = Un code a huit lettres et chiffres. Comparez-le avec l’étiquette.
field-code-letter = Une lettre semble fausse. Comparez avec l’étiquette.
field-unknown-box = Pas de cette tournée. Prenez-le quand même ; le centre le retrouvera.
field-none-chosen = Aucun carton n’est choisi. Choisissez-en un, ou tapez son code.
field-hand-over-boxes = Remettre ces cartons
field-count = Compter
field-count-lead = Comptez ce qui est là. Les cartons arrivés fermés restent cochés.
field-count-box = Compter ce qu’il y a dans un carton
field-good = Bon
field-damaged = Abîmé
field-number-wrong = Écrivez en chiffres combien il y en a. Rien, c’est 0.
field-save = Enregistrer le compte
field-signed = Comment ont-ils signé ?
field-signed-code = Quatre chiffres qu’ils ont dits
field-signed-code-hint = Chiffres
field-signed-paper = Sur papier
field-signed-nothing = Personne n’a pu signer
field-digits-wrong = Les chiffres sont quatre. Redemandez, ou choisissez le papier.
field-done-text = Enregistré sur ce téléphone. Cela part tout seul quand il y a du réseau.
field-next = Suite de la tournée
field-saved = Enregistré
field-delivered = Arrivé
field-person = Demande quelqu’un
field-person-text = Rien n’est perdu. Quelqu’un au centre va regarder.
field-why-aside = Les livres n’ont pas ceci, ou l’avaient déjà.
field-why-contested = Une autre personne dit que quelqu’un d’autre l’a.
field-why-code = La remise est dans les livres. Les quatre chiffres étaient autres.
field-why-refused = Le centre n’a pas pu prendre ceci de ce téléphone.
field-why-unreadable = Le centre n’a pas pu lire ceci.
field-on-phone = Au téléphone
field-nothing-yet = Rien n’est encore enregistré.
field-send-now = Envoyer maintenant
field-all-delivered = Tout est au centre.
field-not-sure = On ne sait pas si c’est arrivé. Busel redemande seul ; rien n’est compté deux fois.
field-full = Le téléphone est plein, et ceci n’est pas enregistré. Ce qui est arrivé a été retiré. Envoyez maintenant ou faites de la place, puis appuyez encore.
field-refresh = Prendre la tournée la plus récente
field-new-version = Une nouvelle version est prête. Ce qui est enregistré le reste.
field-use-it = L’utiliser
field-works-offline = Marche sans réseau
field-no-store = Ce navigateur ne garde rien, donc rien ne peut être enregistré ici. Quittez son mode privé.
field-scan = Scanner les étiquettes
field-scan-failed = La caméra n’a pas marché. Tapez le code.
task-phones = { $count ->
    [one] { $count } téléphone n’a rien dit depuis longtemps
   *[other] { $count } téléphones n’ont rien dit depuis longtemps
}
task-phones-more = Ils gardent peut-être ce que personne ne sait encore. Appelez qui les porte.
phone-holds = { $count ->
    [one] { $count } note y attend
   *[other] { $count } notes y attendent
}
phone-quiet = Ne dit rien
field-ask = Demander
field-ask-who = Qui demande ?
field-ask-lead = Choisissez combien ils demandent. Le centre vérifie d’abord.
field-ask-nobody = Personne de cette tournée ne peut demander.
field-ask-none = Rien n’est choisi. Appuyez sur + à côté de ce qu’il faut.
field-more = Plus
field-less = Moins
field-urgent = Cela ne peut pas attendre
field-share = Donner le fichier à un autre téléphone
## Papers of a waybill, and labels from pages
paper-waybill = Bordereau
paper-waybill-hint = Ce qui est parti et la place pour ce qui est arrivé. Trois signent.
paper-packing-list = Liste de colisage
paper-packing-list-hint = Ce qu’il y a dans chaque carton, dans la suite du chargement.
paper-donation-letter = Lettre de don
paper-donation-letter-hint = C’est donné gratuitement.
paper-customs-list = Liste douanière
paper-customs-list-hint = Position, origine et poids de chaque chose.
paper-cmr = Lettre CMR
paper-cmr-hint = Pour la route au-delà des frontières.
asked-declaration = Déclaration d’aide
asked-vehicle-papers = Papiers du véhicule
asked-vehicle-gift = Un véhicule qui reste
asked-insurance = Assurance
asked-leave = Permission de sortie
asked-goods = Ce qui ne passe pas
asked-transit = Transit T1
asked-export = Exportation
asked-post = Poste-frontière
rule-cmr = Emportez-la. Elle ne remplace pas le bordereau.
rule-packing = Une par véhicule, et une dans chaque carton.
rule-vehicle-papers = Passeports et carte grise. Une procuration si le véhicule n’est pas à vous.
rule-declaration = Le destinataire enregistré la dépose dans le système ukrainien. Une par véhicule.
rule-must-match = Noms, pièces et poids doivent concorder avec la déclaration. Elle vaut 30 jours.
rule-letter = En deux langues, avec « gratuitement » et la valeur. Un véhicule avec son VIN.
rule-vehicle-gift = Nommez son destinataire final avant de partir.
rule-insurance = Carte verte ou police locale pour tout le séjour.
rule-leave = Les hommes de 18 à 60 ans qui vivent en Ukraine en ont besoin. Les bénévoles passent par Chliakh.
rule-moldova-letter = Avec une facture pro forma. Demandez d’abord l’accord : jusqu’à 15 jours.
rule-moldova-goods = Ni chaussures usagées ni peluches. Les médicaments à part.
rule-transit = Les biens qui traversent l’UE vers un autre pays voyagent avec lui.
rule-export = L’exportation orale était un allègement de 2022. Demandez ce qui vaut maintenant.
rule-no-meat = La viande et le lait ne passent pas comme affaires personnelles.
rule-ask-post = Personne ne l’a dit récemment. Demandez au poste ce qu’il veut voir.
paper-page = page { $page } sur { $of }
paper-scan = Scannez le carré ou tapez le numéro.
paper-unweighed = { $count ->
    [one] Personne ne connaît le poids de { $count } ligne : la somme est sans elle.
    *[other] Personne ne connaît le poids de { $count } lignes : la somme est sans elles.
}
paper-date = { $day } { $month } { $year }
paper-differs = Différent ? Écrivez ce qui est arrivé et pourquoi.
paper-gave = Remis par
paper-carried = Transporté par
paper-took = Reçu par
paper-sign-hint = nom, date, signature
paper-stamp-hint = nom, date, signature, cachet
paper-leaves = Départ
paper-vehicle = Véhicule et plaque
paper-driver = Au volant
paper-kind = Nature
paper-not-for-sale = Aide humanitaire, non destinée à la vente
paper-what = Quoi
paper-received = Reçu
paper-total = Total
paper-seal = Scellé
paper-lines = Lignes dedans
paper-there = Là
paper-loading-hint = Dans la suite du chargement : le premier est entré d’abord. Cochez ce qui est chargé.
paper-loose = Hors des cartons
paper-loaded-by = Chargé par
paper-donor = Donateur
paper-recipient = Destinataire
paper-sender = Expéditeur
paper-day = Date
paper-value = Valeur
paper-vin = VIN
paper-free-of-charge = Les biens de cette liste sont donnés gratuitement au destinataire, comme aide humanitaire. Ils ne sont pas à vendre. Toute valeur n’est là que pour la douane.
paper-for-donor = Pour le donateur
paper-for-recipient = Pour le destinataire
paper-for-sender = Pour l’expéditeur
paper-customs-mark = Pour la douane
paper-condition = État
paper-net = Net, kg
paper-gross = Brut, kg
paper-hs = SH
paper-origin = Origine
paper-hs-hint = Les positions SH sont des propositions. Le déclarant les vérifie.
cmr-1 = 1 Expéditeur (nom, adresse, pays)
cmr-2 = 2 Destinataire (nom, adresse, pays)
cmr-3 = 3 Lieu de déchargement
cmr-4 = 4 Lieu et date de chargement
cmr-5 = 5 Papiers joints
cmr-6 = 6 Marques
cmr-7 = 7 Nombre
cmr-8 = 8 Emballage
cmr-9 = 9 Nature des biens
cmr-10 = 10 Position SH
cmr-11 = 11 Brut, kg
cmr-12 = 12 Volume, m³
cmr-13 = 13 Instructions de l’expéditeur
cmr-14 = 14 Paiement du transport
cmr-15 = 15 À payer à la livraison
cmr-16 = 16 Transporteur (nom, adresse, pays, plaque)
cmr-17 = 17 Transporteurs suivants
cmr-18 = 18 Réserves du transporteur
cmr-19 = 19 Conventions particulières
cmr-20 = 20 Sommes à payer
cmr-21 = 21 Établi à, le
cmr-22 = 22 Signature et cachet de l’expéditeur
cmr-23 = 23 Signature et cachet du transporteur
cmr-24 = 24 Biens reçus : signature et cachet
cmr-as-listed = Aide humanitaire selon { $list }
papers-title = Papiers
papers-lead = Choisissez un papier et imprimez-le. Ce qui n’est pas dans les livres est une ligne à remplir.
papers-first = Première langue
papers-second = Deuxième langue
papers-no-second = aucune
papers-black = Noir seulement, pour imprimante à tickets
papers-names = Qui et quoi nommer
papers-names-hint = C’est imprimé et non gardé. Ne nommez personne à qui le papier pourrait nuire.
papers-carrier = Transporteur
papers-loaded = Chargé à
papers-unloaded = Déchargé à
papers-sequence = Cartons dans la suite du chargement
papers-sequence-hint = Codes, le premier entré d’abord. Vide : par code.
papers-labels = Étiquettes des cartons
papers-labels-hint = Carton 3 sur 40, avec le numéro du bordereau.
papers-table = La liste douanière en tableau
papers-fingerprint = Empreinte
papers-fingerprint-hint = Un papier de ce bordereau porte la même en bas.
papers-road = Papiers pour cette route
papers-road-hint = Les règles changent souvent. Chacune a son jour et sa source.
papers-road-from = De
papers-road-to = Vers
papers-through = Par
papers-no-country = –
papers-road-none = Choisissez au moins deux pays. Dans l’UE on ne demande pas de papiers pour les biens.
papers-ask = Demandez avant de partir
papers-as-of = Au { $day } : { $source }
papers-no-typeface = Ce Busel a été construit sans ses caractères. Rien n’est perdu. Demandez à qui l’a installé.
do-pdf = PDF
do-print-waybill = Imprimer
problem-no-labels = Il n’y a pas de carton à étiqueter. Rien n’a été modifié. Emballez d’abord un carton.
labels-print = Imprimer des étiquettes
labels-print-hint = Imprimez en taille réelle (100 %), sans ajuster.
labels-on = Papier
labels-a6 = Une par page A6
labels-a4 = Huit par page A4
labels-plain = Le carré et le code seuls : un inconnu n’apprend rien
labels-new = Nouvelles étiquettes
labels-new-hint = Pour des cartons que personne n’a encore emballés. Jusqu’à 500 à la fois.
labels-count = Combien
labels-keep = Conserver
keep-dry = Au sec
keep-cold = Au froid
keep-from-fire = Loin du feu
keep-upright = Debout
labels-number = Carton { $number } sur { $of }
## Counts by two
counts-title = Comptages
counts-lead = Ce qui diffère des livres attend ici qu’une autre personne l’inscrive.
counts-empty = Aucun comptage ne diffère des livres.
count-one = Comptage
count-title = Compter
count-blind = Écrivez ce que vous voyez. Combien il devrait y avoir n’est pas montré ici.
count-two = S’il y a un écart, une autre personne regarde avant que les livres changent.
count-booked = Alors dans les livres
count-found = Compté
count-differs = Ce qui a été compté
count-agrees = Concorde
count-waits = Attend une autre personne
count-again = À recompter
count-posted = Dans les livres
count-overtaken = Dépassé
count-overtaken-hint = Depuis, cela a été compté, expliqué ou emporté. Rien de ce comptage n’est entré dans les livres.
count-post = Croyez-vous ce comptage ?
count-post-hint = Alors l’écart entre dans les livres et reste ouvert jusqu’à son explication. Ce qui est parti entre-temps reste tel quel.
do-post-count = Inscrire
count-own-hint = C’est vous qui avez compté. Une autre personne doit l’inscrire.
count-anew = Pas sûr ?
count-anew-hint = On recompte. Rien ne change dans les livres.
do-count-again = Faire recompter
do-count-now = Recompter
said-count-agrees = Compté. Cela concorde avec les livres.
said-count-waits = Compté. Cela diffère des livres, une autre personne va regarder.
said-count-posted = Inscrit. L’écart reste ouvert jusqu’à son explication.
said-count-again = Il faut recompter. « Aujourd’hui » le rappelle.
fact-count-line = { $found } compté, { $booked } dans les livres
fact-count-taken = Compté, { $place } : { $lines }. Une autre personne doit l’inscrire.
fact-count-posted = Le comptage est inscrit, { $place } : { $lines }.
fact-count-again = Quelqu’un a demandé de recompter.
refusal-count-too-old = { $thing } est trop ancien : depuis, on a déplacé, compté ou expliqué. Rien n’a été modifié. Recomptez.
task-count = { $count ->
    [one] { $count } comptage attend une seconde personne
   *[other] { $count } comptages attendent une seconde personne
}
task-count-more = Cela diffère des livres. Regardez les deux nombres.
task-recount = { $count ->
    [one] { $count } comptage est à refaire
   *[other] { $count } comptages sont à refaire
}
task-recount-more = Quelqu’un n’était pas sûr. Comptez encore une fois.

## Kits
kits-title = Lots composés
kits-lead = Plusieurs choses emballées selon une recette, par exemple de quoi se laver pour une personne.
kits-empty = Pas encore de recette. Écrivez la première.
kit-new = Nouvelle recette
kit-name = Comment s’appelle ce lot
kit-rows-hint = Une ligne par chose dans un lot. Laissez la taille vide si toutes conviennent.
kit-size = Taille
do-write-kit = Enregistrer la recette
kit-can = { $count ->
    [one] { $count } peut être fait
   *[other] { $count } peuvent être faits
}
kit-stops = Pour plus, il manque : { $thing }
kit-each = Dans un lot
kit-free = Libre en rayon
kit-enough = Suffit pour
kit-stops-here = manque pour plus
kit-count = Combien de lots
kit-codes = Codes des étiquettes
kit-codes-hint = Scannez-en un par lot. Vide : de nouveaux codes.
do-pack-kits = Composer les lots
kit-boxes = Composés selon cette recette
kit-change = Modifier la recette
kit-change-hint = Cela devient une nouvelle version. Les lots composés restent tels quels.
do-change-kit = Enregistrer la version
kit-end = Plus nécessaire ?
kit-end-hint = On ne compose plus de lots avec elle. Ceux qui existent restent.
do-end-kit = Clore la recette
kit-ended = Close
kit-version = Version { $number }
kit-tag = Lot : { $kit }, version { $number }
kit-apart = Défaire le lot
kit-apart-hint = Tout est de nouveau en vrac, lot par lot. L’étiquette prend fin.
do-take-apart = Défaire
said-kit-written = La recette est enregistrée.
said-kit-changed = La recette a une nouvelle version. Les lots composés restent tels quels.
said-kit-ended = La recette est close. Les lots composés restent.
said-kits-packed = Les lots sont composés. Collez une étiquette sur chaque carton.
fact-box-assembled = { $box } : composé au dépôt { $hub } comme { $kit } : { $what }.
fact-recipe-written = La recette a été écrite. Choses dans un lot : { $count }.
fact-recipe-ended = La recette a été close.
refusal-fewer-kits = Avec { $thing }, on ne peut en faire que { $count } pour le moment. Rien n’a été modifié. Faites-en moins, ou apportez ce qui manque.

## Receiving
receive-title = Réceptionner
receive-lead = Scannez le papier du véhicule ou n’importe quel carton.
receive-scan = Papier ou carton
receive-scan-hint = Un lecteur l’écrit ici. À la main : W-12, ou les lettres du carton.
receive-coming = En route vers ici
receive-nothing-comes = Rien n’est en route vers nos rayons.
receive-without-paper = Sans papier ?
receive-nothing = Nous ne connaissons ni papier ni carton { $text }. Rien n’a été modifié. Scannez encore, ou choisissez ci-dessous.
receive-closed = { $text } a déjà été réceptionné. Rien n’a été modifié. Voyez sa page, ou scannez-en un autre.
receive-not-ours = { $text } va à un groupe, pas à un dépôt. Rien n’a été modifié. Scannez un autre papier.
receive-counter = { $came } sur { $all } là
receive-all = Les { $all } sont là
receive-some = { $came } sur { $all } : dites pourquoi
receive-why = Si tout n’est pas venu : pourquoi ?
receive-done = Ce qui est venu
receive-scan-box = Scannez les cartons
do-tick = Cocher ce carton
receive-list = Cartons du papier
receive-loose = Ce qui voyage hors des cartons
receive-unexpected = pas sur le papier
receive-again = { $code } est déjà compté.
receive-unknown = Nous ne connaissons pas { $code } ici. Il est pris quand même ; le centre le rattachera.
receive-odd = { $code } n’est pas un code de carton. Scannez encore.
remark-why = Comment est-ce arrivé ?
do-remark = L’écrire à côté de l’écart
said-remarked = C’est écrit à côté de l’écart, qui reste ouvert.
fact-remarked = Quelqu’un a écrit à côté de l’écart de { $place } comment il est arrivé.

## Convoys that are kept in the books

convoys-title = Convois
convoys-one = Convoi
convoys-lead = Des véhicules qui partent ensemble : ce qu’ils portent, et comment chacun rentre.
convoys-none = Aucun convoi encore. Préparez-en un à partir d’un plan, ou notez-le.
convoys-new = Noter un convoi
convoys-write = Véhicules, équipages et retours
convoys-secret = Qui conduit, où et quand : seuls les coordinateurs le lisent, et chaque lecture est notée. C’est détruit 14 jours après la fin du convoi.
convoys-vehicles = { $count ->
    [one] { $count } véhicule
   *[other] { $count } véhicules
}
convoys-days = Départ { $day }, tout le monde est rentré { $end }
stage-planned = Prévu
stage-on-road = En route depuis { $when }
stage-over = Terminé { $when }
convoys-stranded = { $count ->
    [one] { $count } équipage sans retour
   *[other] { $count } équipages sans retour
}
convoys-late = Personne n’a dit que tous sont rentrés
convoys-leaves = Départ le
convoys-ends = Tout le monde est rentré le
convoys-how-ended = Comment il s’est terminé
convoys-end-hint = À dire seulement si des choses sont encore en route avec lui.
vehicle-nth = Véhicule { $vehicle }
vehicle-none = Pas de véhicule ici
vehicle-seats = Places, celle du conducteur comprise
vehicle-crew = Personnes à bord au départ
vehicle-crew-seats = Équipage / places
vehicle-home = Comment l’équipage rentre
home-drives = Dans ce véhicule
home-with = Avec le véhicule { $vehicle }
home-paid = Un trajet est payé
home-open = Personne ne l’a encore dit
vehicle-given = Il reste chez
vehicle-comes-back = Personne : il revient
vehicle-offer = L’offre d’où il vient
vehicle-offer-hint = Ses papiers y sont. Par exemple O-12.
vehicle-papers = Le premier papier expire le
vehicle-papers-hint = Passeports, permis, assurance, laissez-passer : le premier qui expire.
vehicle-papers-end = Un papier expire { $day }
vehicle-who = Qui conduit, plaque et numéro de série, qui appeler
vehicle-halts = Où il s’arrête, et quand
vehicle-carries = Ce qu’il porte
vehicle-carries-nothing = Rien encore.
vehicle-load = Une lettre de voiture en route
do-load = Elle part avec
vehicle-send = Envoyer avec
vehicle-broke-down = En panne
vehicle-stranded = Pas de retour
do-broke-down = Il ne va pas plus loin
do-set-out = Ils partent
do-end-convoy = Tout le monde est rentré
do-keep-convoy = Garder ce convoi
do-move = Établir de nouveaux papiers
move-lead = Ce qui est en route continue avec un nouveau papier par véhicule ; l’ancien reste tel quel. Une déclaration de douane vaut pour un véhicule : refaites-la.
move-onto = Continue avec
move-elsewhere = Autre chose, ou attend
move-loose = Ce qui est en vrac
waybill-went-on = A continué comme
waybill-instead = À la place de
waybill-rides = Voyage dans
field-nobody = Il n’y avait personne
fact-convoy-formed = Noté comme convoi, départ { $day }.
fact-convoy-refitted = Véhicules, équipages ou jours modifiés.
fact-convoy-loaded = { $waybill } voyage dans le véhicule { $vehicle }.
fact-convoy-set-out = Le convoi est parti.
fact-convoy-broke-down = Le véhicule { $vehicle } ne va pas plus loin.
fact-convoy-ended = Le convoi est terminé.
fact-reissued = { $waybill } continue comme { $new }.
refusal-no-seat = Le véhicule { $thing } a moins de places que de personnes. Rien n’a changé. Corrigez un des nombres.
refusal-no-way-home = L’équipage du véhicule { $thing } ne rentre pas ainsi. Rien n’a changé. Choisissez un véhicule qui revient avec des places libres, ou un trajet payé.
refusal-no-crew = Personne ne conduit le véhicule { $thing }. Il n’est pas parti. Dites qui conduit.
refusal-no-vehicle = Le convoi n’a pas de véhicule { $thing }. Rien n’a changé. Choisissez-en un autre.
refusal-broken-down = Le véhicule { $thing } ne va pas plus loin. Rien n’a changé. Choisissez-en un autre.
refusal-travels = { $thing } est déjà en route dans un autre véhicule. Rien n’a changé. Établissez de nouveaux papiers.
refusal-outdated = Quelqu’un a changé { $thing } entre-temps. Rien n’a été écrasé, et votre texte est ci-dessous. Regardez, puis renvoyez.
aside-why-reissued = Les choses ont continué avec de nouveaux papiers.
aside-reissued-hint = Notez ce qui est arrivé sur les nouveaux papiers, puis fermez ceci d’un mot.
task-stranded = { $count ->
    [one] { $count } convoi avec un équipage sans retour
   *[other] { $count } convois avec un équipage sans retour
}
task-stranded-more = Dites comment ils rentrent avant le départ, ou envoyez quelqu’un.
task-late-home = { $count ->
    [one] { $count } convoi devrait être rentré
   *[other] { $count } convois devraient être rentrés
}
task-late-home-more = Appelez-les, et notez quand tous sont rentrés.
task-papers-aboard = { $count ->
    [one] Des papiers expirent avant le retour de { $count } convoi
   *[other] Des papiers expirent avant le retour de { $count } convois
}
task-papers-aboard-more = Renouvelez-le, ou laissez conduire quelqu’un d’autre.
problem-count-small = « { $text } » n’est pas un nombre de personnes. Écrivez-en un de 0 à 99.
problem-offer = Il n’y a pas d’offre « { $text } ». Écrivez son numéro, par exemple O-12.
said-convoy-kept = Le convoi est gardé.
said-convoy-changed = Le convoi est modifié.
said-convoy-set-out = Noté : ils sont en route.
said-convoy-ended = Noté : le convoi est terminé.
said-broke-down = Noté. Ce qu’il porte continue avec de nouveaux papiers.
said-loaded = Elle part dans ce véhicule.
said-moved = De nouveaux papiers sont établis.
said-sent-not-aboard = Envoyé. Elle n’est dans aucun véhicule du convoi : choisissez-en un là.
convoys-read = Montrer qui conduit, et où
problem-vehicle-kind = Quelque chose est écrit d’un véhicule sans son type. Choisissez le type, ou videz les autres champs.
do-mended = Il continue finalement
said-mended = Noté : il continue.
fact-convoy-mended = Le véhicule { $vehicle } continue finalement.
wait-title = Combien de temps a pris une frontière
wait-lead = Dites-le quand tous sont rentrés ; aucun convoi n’est nommé. Dès cinq passages, les plans comptent ce que quatre sur cinq ont eu au plus.
wait-joined = Heure d’arrivée dans la file
wait-joined-hint = Par exemple 22 ou 22:30.
wait-took = Combien de temps jusqu’au passage
wait-took-hint = Heures et minutes, par exemple 3:20.
problem-hour = « { $text } » n’est pas une heure du jour. Écrivez-en une de 0 à 23, par exemple 22:30.
problem-length = « { $text } » n’est pas une durée. Écrivez heures et minutes, par exemple 3:20.
said-waited = Merci. Les prochains plans le savent.
fact-border-waited = La durée d’un passage de frontière a été notée.
rules-own-wait = { $count ->
    [one] de { $count } passage à nous
   *[other] de { $count } passages à nous
}
task-coming = { $count ->
    [one] { $count } autre centre envoie des biens à compter
   *[other] { $count } autres centres envoient des biens à compter
}
task-coming-more = Comptez ce qui arrive avant de regarder leur papier.
task-contradicted = { $count ->
    [one] { $count } autre centre a signé deux lettres qui se contredisent
   *[other] { $count } autres centres ont signé des lettres qui se contredisent
}
task-contradicted-more = On ne l’écoute plus. Appelez-le et demandez ce qui s’est passé.
