table-head-to = À
table-head-info = Info
table-head-channel = Voie
table-head-storyline = Trame
table-head-incident = Incident
table-head-phase = Phase
table-head-place = Lieu
table-head-audience = Auditoire
table-head-expected = Attendu
table-head-text = Texte
table-head-notes = Notes
table-head-owner = Resp.
table-head-kind = Type
table-head-core = Tâche fond.
table-head-level = Niveau
table-column-to = À
table-column-info = Info
table-column-channel = voie
table-column-storyline = trame
table-column-incident = incident
table-column-phase = phase
table-column-place = lieu
table-column-audience = auditoire d’entraînement
table-column-expected = actions attendues
table-column-text = texte pour l’auditoire
table-column-notes = notes de direction
table-column-owner = responsable
table-column-kind = type
table-column-core = tâche fondamentale
table-column-level = niveau de jeu
grid-step = Remplir des cases
grid-worked-out = Le programme déduit cette colonne d’autres champs ; rien ne peut donc y être écrit. Modifiez plutôt ces champs : l’incident pour la trame, le texte et les étiquettes pour les lignes étayées.
grid-phase-follows = La phase découle de l’heure, puisque les phases de cet exercice ont des heures. Déplacez l’inject, ou modifiez le début de la phase.
grid-sealed = Ce texte est sous scellé dans cette copie ; il ne peut donc être ni lu ni écrit ici. L’auteur de la copie peut l’ouvrir.
grid-number-needed = Un inject doit avoir son numéro : c’est par lui que dossiers, fiches et personnes le désignent. Écrivez-en un.
grid-time-needs-startex = Cette heure ne peut être placée, car le STARTEX n’est pas connu. Écrivez le jour de jeu et l’heure, par exemple D+2 14:30, ou fixez le STARTEX dans le cadre.
grid-unknown-value = « { $text } » n’est pas une valeur de la colonne « { $column } ». Rien n’a été modifié. Valeurs connues ici : { $known }.
grid-not-read = { $what } La case de la colonne « { $column } » reste telle quelle.
grid-written = { $count ->
    [one] { $count } case écrite dans la colonne « { $column } ».
   *[other] { $count } cases écrites dans la colonne « { $column } ».
}
grid-emptied = { $count ->
    [one] 1 case vidée dans la colonne « { $column } ».
   *[other] { $count } cases vidées dans la colonne « { $column } ».
} Ctrl Suppr supprime des injects.
grid-same = Les cases le disent déjà.
grid-not-written = { $count ->
    [one] { $count } case sur { $of } n’a pas été écrite et reste telle quelle.
   *[other] { $count } cases sur { $of } n’ont pas été écrites et restent telles quelles.
}
grid-and-more = et { $count } de plus
table-cell = { $column } : { $text }
table-cell-empty = vide
table-cell-field = Case de la colonne « { $column } »
table-fill-number = Un numéro n’est donné qu’une fois ; il ne se recopie donc pas vers le bas. Choisissez une autre colonne.
table-sort-further = Maj + clic ajoute une colonne au tri. Tirer le bord droit règle la largeur.
table-sort-time = Revenir à l’ordre chronologique
table-group-no-time = Pas encore d’heure
table-view-button = Colonnes, groupes et vues gardées
table-views = Vues gardées
table-views-none = Filtre, tri et colonnes peuvent être gardés sous un nom.
table-view-take = Montrer « { $name } »
table-view-forget = Oublier la vue « { $name } »
table-view-name = Nom de la vue
table-view-name-hint = Brouillons pour le J9
table-view-keep = Garder la vue
table-view-needs-name = Écrivez d’abord un nom
table-grouping = Grouper par
table-grouping-incident = Trame et incident
table-grouping-storyline = Trame
table-grouping-day = Jour
table-grouping-flat = Aucun
table-columns = Colonnes
table-columns-back = Revenir aux colonnes habituelles
table-column-earlier = Déplacer « { $column } » vers la gauche
table-column-later = Déplacer « { $column } » vers la droite

table-menu-cut = Couper la case
table-menu-copy = Copier
table-menu-paste = Coller
table-menu-above = Insérer un inject au-dessus
table-menu-below = Insérer un inject au-dessous
table-menu-delete = { $count ->
    [one] Supprimer l’inject
   *[other] Supprimer { $count } injects
}
table-menu-ask = Ne montrer que { $filter }
table-menu-ask-value = Ne montrer que cette valeur
table-menu-nothing-to-ask = Cette case ne s’écrit pas, ou ne contient rien à demander
