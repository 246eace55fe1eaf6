# Le bureau des dossiers : éditions, parties, pages, ce qu’il faut savoir avant de remettre un dossier, export.

brief-edition = Édition
brief-excon = Direction
brief-excon-holds = tout
brief-audience = Auditoire d’entraînement
brief-audience-holds = rien de ce qui est à venir
brief-advisor = Conseillers
brief-advisor-holds = couverture, constats, visas
brief-evaluator = Évaluateurs
brief-evaluator-holds = fiches par thème et par objectif
brief-role-player = Animateurs
brief-role-player-holds = ce que joue et envoie chaque cellule
brief-cards = Fiches d’injects
brief-cards-holds = une fiche par page

brief-parts = Parties
brief-pages = { $count ->
    [one] 1 page
   *[other] { $count } pages
}
brief-go-to = Aller à { $part }, page { $page }
brief-cover-stays = La couverture porte les mentions ; elle ne peut donc pas être retirée.

brief-pages-head = Pages
brief-of = sur
brief-seen = Page { $pages } sur { $count }
brief-page = Page { $page } sur { $count }
brief-page-hint = Entrée agrandit cette page. Les flèches font défiler les pages.
brief-one-page = Une page
brief-two-pages = Deux pages
brief-up-hint = Montre une page, ou deux côte à côte.
brief-stage-building = Réunion de ce qui entre dans le dossier…
brief-stage-setting = Mise en pages…
brief-stage-writing = Écriture du fichier…
brief-cancel = Annuler
brief-old-pages = Annulé. Ces pages sont anciennes.
brief-cancelled = Aucune page n’a été faite. L’opération a été annulée ; le scénario est intact. Refaites les pages quand vous voudrez les regarder.
brief-no-press = Aucune page ne peut être faite : cet ordinateur n’accorde plus de fil d’exécution ({ $why }). Fermez d’autres programmes et rouvrez le scénario.

brief-before = Avant de le remettre
brief-check-marked = Mentions sur chaque page
brief-check-unmarked = Aucune page ne porte de mention
brief-check-no-class = Pas de classification
brief-check-no-exercise = Pas de mention d’exercice
brief-check-marking-why = Une page trouvée seule ne dit pas ce qu’elle est. Écrivez-le ci-dessous, sous Mentions.
brief-check-numbers = { $count ->
    [one] L’unique inject a son propre numéro
   *[other] Les { $count } numéros d’inject sont uniques
}
brief-check-numbers-twice = { $count ->
    [one] 1 numéro d’inject figure deux fois
   *[other] { $count } numéros d’inject figurent deux fois
}
brief-check-numbers-none = { $count ->
    [one] 1 inject n’a pas de numéro
   *[other] { $count } injects n’ont pas de numéro
}
brief-check-numbers-why = Sans numéro, personne ne peut demander un inject.
brief-check-drafts = { $count ->
    [one] 1 inject encore à l’état de brouillon
   *[other] { $count } injects encore à l’état de brouillon
}
brief-check-drafts-print = Ils s’impriment avec leur état sur la fiche.
brief-check-drafts-out = Ils ne sont pas dans cette édition.
brief-check-drafts-count = Ils étayent tout de même des lignes.
brief-check-stale = { $count ->
    [one] 1 visa est périmé
   *[other] { $count } visas sont périmés
}
brief-check-stale-which = { $lines } : modifié après la signature.
brief-check-notes = { $count ->
    [one] L’unique texte difficile porte un avertissement
   *[other] Les { $count } textes difficiles portent un avertissement
}
brief-check-notes-none = { $count ->
    [one] 1 texte difficile sans avertissement
   *[other] { $count } textes difficiles sans avertissement
}
brief-check-waiting = { $count ->
    [one] 1 texte attend l’aval d’un conseiller
   *[other] { $count } textes attendent l’aval d’un conseiller
}
brief-check-waiting-in = Jusque-là, la fiche le dit et omet le texte.
brief-check-waiting-out = Jusque-là, il n’est pas dans cette édition.
brief-check-letters = { $count ->
    [one] 1 texte contient des lettres qui ne peuvent être imprimées
   *[other] { $count } textes contiennent des lettres qui ne peuvent être imprimées
}
brief-check-no-leak = Vérifié : { $count ->
    [one] le passage réservé n’est pas
   *[other] aucun des { $count } passages réservés n’est
} dans cette édition
brief-check-leak = { $called } : « { $part } » reprend son champ { $field }
brief-check-leak-why = Les joueurs le liraient. Modifiez l’un des deux textes ; l’export reste bloqué jusque-là.
brief-check-more-leaks = { $count ->
    [one] 1 autre passage réservé est repris
   *[other] { $count } autres passages réservés sont repris
}
brief-check-more = { $count } de plus
brief-jump-record = Ouvrir la fiche
brief-jump-inject = Ouvrir l’inject
brief-jump-line = Ouvrir la ligne

brief-only-excon = Réservé à la direction de l’exercice
brief-only-advisor = Réservé aux conseillers et à la direction
brief-only-evaluator = Réservé aux évaluateurs et à la direction
brief-only-role-player = Réservé aux animateurs et à la direction
brief-only-cards = Réservé aux contrôleurs
brief-only-why = Contient ce que les joueurs ne doivent pas voir. Pour eux, choisissez « Auditoire d’entraînement ».

brief-marking = Mentions
brief-class = Classif.
brief-release = Diffusion
brief-exercise = Exercice
brief-none-yet = aucune
brief-language = Langue
brief-language-en = Anglais
brief-language-fr = Français
brief-paper = Papier
brief-paper-a4 = A4
brief-paper-letter = Letter
brief-until = Jusqu’à
brief-until-hint = GDH ou D+n
brief-until-none = Aucun inject n’est imprimé. Écrivez une heure pour ajouter ceux qui sont reçus jusque-là.
brief-cell = Cellule
brief-cell-all = toutes les cellules
brief-compact = Deux fiches par page

brief-form-word = Word
brief-form-web = Page web
brief-form-workbook = Classeur
brief-export-word = Exporter en fichier Word
brief-export-web = Exporter en une page web
brief-export-workbook = Exporter en classeur
brief-off-busy = Un fichier est en cours d’écriture. Attendez la fin, ou annulez au-dessus des pages.
brief-off-leak = Un passage réservé est repris dans cette édition. Rien n’a été écrit. Modifiez l’un des deux textes ; ils sont nommés sous « Avant de le remettre ».
brief-off-pdf = Cette version n’a pas de composeur ; elle ne fait donc pas de PDF. Exportez en Word ou en page web.
brief-written = Écrit : { $name }{ $pages ->
    [0] {""}
    [one] , 1 page
   *[other] , { $pages } pages
}
brief-written-losses = { $count ->
    [one] Un type de contenu n’y figure pas, comme annoncé.
   *[other] { $count } types de contenu n’y figurent pas, comme annoncé.
}
brief-write-cancelled = Rien n’a été écrit : l’opération a été annulée.
brief-path-title = Où écrire ?
brief-path-write = Écrire
brief-exists = { $name } existe déjà
brief-exists-about = L’ancien fichier : { $about }. Il sera remplacé en entier. { $path }
brief-exists-keep = Garder l’ancien fichier
brief-exists-replace = Remplacer

brief-formats-title = Autres formats
brief-formats-subtitle = Ce qu’un format ne peut contenir est énuméré avant que rien ne soit écrit.
brief-formats-whole = Le fichier contient tout le scénario, avec ce que les joueurs ne doivent pas voir, quelle que soit l’édition choisie.
brief-formats-write = Écrire…
brief-formats-leave = Quitter
brief-losses = Absent du fichier
brief-losses-none = Rien ne se perd dans ce format.
brief-losses-looking = Recherche dans le scénario de ce qui serait perdu…
brief-off-unmade = Le fichier ne peut être fait ; le motif figure à côté de la liste.
brief-format-workbook = Classeur
brief-format-workbook-for = Pour quiconque a un tableur : injects, objectifs, phases, couverture.
brief-format-csv = CSV
brief-format-csv-for = Pour listes et scripts : le seul tableau des injects.
brief-format-calendar = Calendrier
brief-format-calendar-for = Pour les agendas : une entrée par inject qui a une heure.
brief-format-json = JSON
brief-format-json-for = Pour d’autres programmes : le scénario entier, avec un schéma publié.
brief-format-openaev = OpenAEV
brief-format-openaev-for = Pour la plateforme OpenAEV : une archive qu’elle importe.
brief-format-cexf = CEXF
brief-format-cexf-for = Pour les outils qui lisent le format commun d’exercice.
brief-format-blueprint = Blueprint
brief-format-blueprint-for = Pour Blueprint : le classeur qu’il charge.
brief-format-cadence = Cadence
brief-format-cadence-for = Pour Cadence : le classeur que son import reconnaît.
brief-format-inject = INJECT
brief-format-inject-for = Pour la plateforme INJECT : un dossier de définitions ; à titre expérimental.

brief-dress-title = Réglages des dossiers
brief-dress-subtitle = Ce que votre organisation met sur tous ses dossiers. Conservé sur cet ordinateur, non dans le scénario.
brief-dress-logo = Emblème
brief-dress-logo-in = chemin d’une image PNG, JPEG ou WebP
brief-dress-logo-alt = Ce qu’il montre
brief-dress-logo-alt-in = pour les lecteurs qui ne le voient pas
brief-dress-accent = Couleur
brief-dress-accent-in = #1f3b57
brief-dress-colour-fault = Ce n’est pas une couleur. Écrivez-la sous la forme #1f3b57, ou laissez vide pour de l’encre noire.
brief-dress-look = Dossier de présentation propre
brief-dress-look-in = vide pour la présentation habituelle
brief-dress-look-hint = Un dossier contenant look.typ, pour les organisations qui règlent elles-mêmes leurs dossiers.
brief-dress-own = Textes propres
brief-dress-own-hint = Ils forment une partie à part, par exemple vos règles internes ou un avant-propos.
brief-dress-own-title = Titre { $number }
brief-dress-own-text = Texte { $number }
brief-dress-own-remove = Retirer le texte { $number }
brief-dress-remove = Retirer
brief-dress-add = Ajouter un texte
brief-dress-keep = Garder
brief-dress-leave = Laisser tel quel
