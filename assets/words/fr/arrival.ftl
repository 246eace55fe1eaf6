# Le dialogue qui importe une liste d’un autre programme.

arrival-title = Importer une liste
arrival-subtitle = { $file } ({ $kind }). Rien ne change avant l’import, et une seule annulation le défait.

arrival-subtitle-pasted = Texte collé. Rien ne change avant l’import, et une seule annulation le défait.

arrival-tabs = Ce qui est montré
arrival-tab-columns = Colonnes
arrival-tab-rows = Lignes { $count }
arrival-tab-doubts = À regarder { $count }
arrival-sheet = Feuille dont les colonnes sont montrées

arrival-head-heading = Intitulé dans le fichier
arrival-head-examples = Valeurs dessous
arrival-head-target = Devient
arrival-head-by = D’après
arrival-no-heading = (sans intitulé)
arrival-by-heading = intitulé
arrival-by-content = contenu
arrival-by-person = choix fait ici
arrival-column = Colonne { $letters }, { $heading }
arrival-no-columns = Cette feuille n’a aucune colonne à lire.

arrival-show = Lignes énumérées
arrival-show-all = Toutes
arrival-show-new = Nouvelles
arrival-show-changed = Modifiées
arrival-show-out = Omises ou fusionnées
arrival-row = Ligne
arrival-number = N°
arrival-name = Titre
arrival-written = Heure écrite
arrival-read = Lue comme
arrival-fate = Ce qu’elle devient
arrival-fate-merged = fusionnée avec la ligne { $row }
arrival-fate-repeat = omise : répète la ligne { $row }
arrival-row-name = Ligne { $row } : { $number } { $title }, { $fate }
arrival-change-name = { $field } : { $before } → { $after }
arrival-empty = (vide)
arrival-no-rows = Aucune ligne de ce genre.

arrival-no-doubts = Rien de douteux n’a été trouvé dans ces lignes.
arrival-place-row = ligne { $row }
arrival-more-places = { " " }et { $count } de plus
arrival-more-doubts = Et { $count } de plus.

arrival-into = Destination
arrival-into-here = Dans { $name }
arrival-into-new = Dans un nouvel exercice

arrival-questions = Ce que le programme ignore
arrival-zone = Fuseau
arrival-zone-hint = Une lettre, ou +04:30
arrival-startex = STARTEX
arrival-startex-hint = 010800ZMAR27
arrival-first-day = Le jour 1 est le jour du STARTEX
arrival-merge-recipients = Fusionner les lignes qui ne diffèrent que par le destinataire
arrival-take-repeats = Importer aussi les lignes répétées

arrival-sheets = Feuilles
arrival-header = Ligne des intitulés
arrival-header-none = aucune

arrival-rules = Ce qui est créé
arrival-senders = Les expéditeurs inconnus restent du texte au lieu de devenir des acteurs
arrival-clear-empty = Une cellule vide vide le champ
arrival-made = Créé : { $what } ({ $names })
arrival-own-columns = Nouvelles colonnes propres : { $names }

arrival-kept = Façons de lire
arrival-kept-why = Si la façon de lire cette liste est gardée, la prochaine qui a les mêmes intitulés sera lue de même.
arrival-read-as = Lire comme
arrival-read-as-hint = Une façon de lire gardée
arrival-keep-as = Garder sous
arrival-keep-hint = Par exemple : liste du J7
arrival-keep = Garder
arrival-keep-nameless = Donnez-lui d’abord un nom.
arrival-forget = Oublier « { $name } »

arrival-take = { $count ->
    [0] Importer
    [one] Importer { $count } inject
   *[other] Importer { $count } injects
}
arrival-take-hint = Toutes les lignes en une seule étape ; une seule annulation la défait
arrival-leave = Quitter
arrival-counting = Examen des lignes…
arrival-no-sheet = Aucune feuille n’est cochée ; il n’y a donc rien à importer.
arrival-blocked = Une question reste ouverte à gauche. Sans réponse, des heures seraient devinées.
arrival-nothing = L’exercice dit déjà tout ce que contiennent ces lignes.
arrival-done = { $count ->
    [one] { $count } inject importé
   *[other] { $count } injects importés
}{ $without ->
    [0] {""}
    [one] ; { $without } ne porte encore aucun thème
   *[other] ; { $without } ne portent encore aucun thème
}.

arrival-whole-title = Importer un exercice entier
arrival-whole-subtitle = { $file } contient un exercice avec { $injects ->
    [one] { $injects } inject
   *[other] { $injects } injects
}. Il s’ouvre comme un nouvel exercice ; le fichier reste tel quel.
arrival-whole-losses = { $count ->
    [0] Tout le contenu du fichier suit.
    [one] { $count } élément ne suit pas
   *[other] { $count } éléments ne suivent pas
}
arrival-whole-take = Ouvrir comme nouvel exercice
arrival-unknown = Le champ { $field } n’est pas connu de cette version et ne figure pas dans le scénario.
