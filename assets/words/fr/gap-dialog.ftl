# Combler les lacunes : le plus petit ensemble d’injects de la bibliothèque, vu avant d’être pris.

gaps-looking = Recherche du plus petit ensemble…
gaps-nothing-open-why = Ce qui reste ouvert attend une personne : voir à droite ce qui reste ouvert.
gaps-none-why = Les raisons sont à droite. Changez les limites, ajoutez ce qui manque à l’exercice, ou rédigez votre propre inject.
gaps-head-inject = Inject
gaps-head-to = À
gaps-head-at = Placé à
gaps-head-topics = Thèmes
gaps-head-closes = Comble
gaps-from = { $more ->
    [0] { $sender }
    [one] { $sender }, et 1 inject qui suit
   *[other] { $sender }, et { $more } injects qui suivent
}
gaps-from-sender = de { $sender }
gaps-from-nobody = aucun émetteur nommé
gaps-changes = { $count ->
    [one] { $count } inject
   *[other] { $count } injects
}
gaps-leads = Ouvrir { $where }
gaps-scope = Périmètre des thèmes…
gaps-scope-title = Périmètre des thèmes
gaps-scope-subtitle = Ce qui est restreint ou hors périmètre demande une raison et un nom. La recherche recommence au retour.
gaps-scope-done = Retour à la recherche
gaps-row = { $name }, comble { $closes }
gaps-tick = Prendre { $name }
gaps-fall = Où ils tombent : les barres sont ce qui existe, les losanges sont nouveaux
gaps-fall-told = { $count } nouveaux injects sur les jours de l’exercice
gaps-change = { $before } → { $after }
gaps-end = Arrêter la recherche
gaps-take = Prendre { $what }
gaps-take-nothing = Prendre
gaps-limits = Changer les limites…
gaps-leave = Annuler
gaps-one-step = Entre comme projet, en une seule étape annulable
gaps-read-only = Cet exercice ne peut être que lu
gaps-taken = Pris : { $what } ; les nouveaux injects entrent comme projets
gaps-limits-title = Limites de la recherche
gaps-limits-subtitle = La recherche recommence avec elles. Tout coché signifie sans limite.
gaps-only-essential = Lignes essentielles
gaps-also-expected = Lignes essentielles et attendues
gaps-most = Au plus ce nombre d’injects
gaps-most-hint = Sans limite
gaps-load-limit = Charge d’un bureau en 3 heures
gaps-load-limit-hint = 6
gaps-limit-topics = Thèmes
gaps-limit-phases = Phases
gaps-limit-name = Seulement { $name } et le reste de ce qui est coché
gaps-limit-sensitivity = Sensibilité des textes
gaps-sensitivity-any = Toute
gaps-sensitivity-harm = Atteintes, sans violences sexuelles ni atteinte à un enfant
gaps-sensitivity-ordinary = Rien de sensible
gaps-may-shorten = Les suites peuvent être raccourcies où l’exercice n’a pas de place
gaps-limits-look = Chercher à nouveau
gaps-limits-back = Retour
gaps-best-few = Seulement les { $count } meilleurs
gaps-lacks = { $line } : { $lacks }
gaps-heavy = Un grand ensemble
gaps-keep-normal = Fixer la taille comme normale
