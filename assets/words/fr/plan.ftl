# Le bureau Plan : arborescence, tableau, plusieurs injects à la fois.

plan-view = Vue
plan-view-table = Tableau
plan-view-setting = Cadre
plan-show-outline = Montrer l’arborescence
plan-filter-hint = Filtre : mots, tag:abduction, to:J9
plan-filter-count = { $found } sur { $all }
plan-filter-clear = Vider le filtre
plan-filter-told = { $found } injects affichés sur { $all }
plan-evidence-missing = N’étayent rien
plan-evidence-missing-hint = Montrer seulement les injects qui portent un thème et ne comptent pour aucune ligne
plan-new-inject = Inject
plan-edit-duplicate = Dupliquer { $count ->
    [one] { $count } inject
   *[other] { $count } injects
}

outline-head = Arborescence
outline-add = Ajouter à l’arborescence
outline-add-storyline = Trame
outline-add-incident = Incident
outline-add-inject = Inject
outline-whole = Exercice entier
outline-loose = Hors incident
outline-untitled-storyline = Trame sans titre
outline-untitled-incident = Incident sans titre
outline-storyline-title = Titre de la trame
outline-incident-title = Titre de l’incident
outline-row = { $title }, { $count ->
    [one] { $count } inject
   *[other] { $count } injects
}
outline-row-verdict = { $row }, lignes essentielles : { $verdict }
outline-verdict-hint = La plus faible des lignes essentielles que servent ces injects : { $verdict }
outline-exercise = Exercice et phases
outline-people = Auditoire, cellules, acteurs
outline-places = Lieux
outline-objectives = Objectifs d’entraînement
outline-place = { $name }, { $count }

table-head-number = N°
table-head-time = GDH
table-head-title = Titre
table-head-from = De
table-head-from-wide = De → à
table-head-topics = Thèmes
table-head-evidence = Lignes
table-head-evidence-wide = Lignes étayées
table-head-objective = Objectif
table-head-status = État
table-column-number = numéro
table-column-time = heure
table-column-title = titre
table-column-from = De
table-column-topics = thèmes
table-column-evidence = lignes étayées
table-column-objective = objectif
table-column-status = état
table-sort-by = Trier par { $column }
table-sort-up = Trier par { $column }
table-sort-down = Trier par { $column }, la fin d’abord
table-sort-grouped = Revenir aux trames et incidents
table-group = { $storyline }, { $title }, { $count ->
    [one] { $count } inject
   *[other] { $count } injects
}
table-group-plain = { $title }, { $count ->
    [one] { $count } inject
   *[other] { $count } injects
}
table-key-inject = inject clé
table-untitled = Inject sans titre
table-no-evidence = porte un thème et n’étaye aucune ligne
table-evidence-for = étaye { $count ->
    [one] { $count } ligne
   *[other] { $count } lignes
}, la plus faible : { $verdict }
table-problem-number = Pas de numéro. Pendant le jeu, personne ne peut désigner cet inject. Donnez-lui-en un.
table-problem-time = Pas d’heure. Personne ne sait quand jouer cet inject. Donnez-lui une heure.
table-problem-recipient = Pas de destinataire. Personne ne peut agir sur cet inject, il n’étaye donc rien. Choisissez un destinataire.
table-problem-after-endex = L’ENDEX est à { $endex } ; cet inject vient après. Déplacez-le ou modifiez l’ENDEX.
table-empty = Pas encore d’injects.
table-empty-part = Pas d’injects dans cette partie de l’exercice.
table-empty-begin = Commencez par ce que l’auditoire doit décider.
table-write-an-inject = Rédiger un inject
table-no-match = Aucun inject ne correspond à { $filter }.
table-match-without = Sans { $term } : { $count ->
    [one] { $count } inject correspond
   *[other] { $count } injects correspondent
}.
table-unknown-field = « { $name }: » n’est pas un champ du filtre ; rien ne peut donc y correspondre.
table-known-fields = Champs : { $fields }. Mettez entre guillemets les mots qui contiennent un deux-points.
table-none-missing = Aucun élément ne manque ici.
table-none-missing-why = Chaque inject qui porte un thème compte pour une ligne.
table-clear-filter = Effacer le filtre

right-empty = Aucun inject n’est sélectionné.
right-empty-why = Choisissez-en un dans le tableau pour voir ce qu’il étaye et ce qui lui manque encore.

bulk-head = { $count } injects
bulk-explains = Ce qui est fixé ici l’est pour tous, en une seule étape.
bulk-let-go = Ne garder que l’inject courant
bulk-several = divers
bulk-owner = Responsable
bulk-shift = Décaler de
bulk-shift-hint = 45, −1h30, 2 d
bulk-shift-do = Décaler
bulk-shift-by = Décaler de { $minutes } minutes
bulk-shift-unreadable = Écrivez des minutes, ou une durée telle que 1h30 ou 2 d
bulk-tags = Étiquettes
bulk-tag-count = { $count } sur { $all }
bulk-add-tag = Ajouter une étiquette à tous
bulk-no-tags = Aucun d’eux ne porte d’étiquette.
bulk-delete = Supprimer { $count } injects
plan-view-timeline = Chronologie
outline-held-injects = { $count } injects
plan-edit-move-incident = Déplacer l’incident dans une autre trame
table-problem-before-startex = Cet inject vient avant le STARTEX, et aucune phase ne couvre cette heure. Il se peut que personne ne soit là pour le recevoir. Déplacez-le, ou ajoutez une phase qui le couvre.
table-problem-expected = Pas d’action attendue. Personne ne peut dire ensuite si l’auditoire a fait ce qu’il fallait. Dites ce qui est attendu, ou faites-en une toile de fond.
table-problem-to-itself = L’expéditeur doit aussi agir sur l’inject. Personne n’apprend rien d’un message adressé à soi-même. Choisissez un autre expéditeur ou un autre destinataire.
