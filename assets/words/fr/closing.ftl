# Combler les lacunes : le plus petit ensemble d’injects de la bibliothèque, vu avant d’être pris.

closing-essential = essentielles
closing-expected = essentielles et attendues
closing-looking = Recherche du plus petit ensemble…
closing-looking-best = Recherche du plus petit ensemble… { $injects } trouvés, le meilleur comble { $closes } lignes
closing-looked = { $looked } éléments de la bibliothèque sur { $of } essayés
closing-nothing-open = Aucune des lignes { $lines } n’est ouverte que des injects pourraient combler
closing-nothing-open-why = Ce qui reste ouvert attend une personne : voir à droite ce qui reste ouvert.
closing-nothing-yet = Rien n’est ajouté avant que vous ne le preniez.
closing-none-fits = Aucun inject de la bibliothèque ne convient
closing-none-why = Les raisons sont à droite. Changez les limites, ajoutez ce qui manque à l’exercice, ou rédigez votre propre inject.
closing-would-close = { $injects ->
    [0] Rien n’est coché : { $before } lignes { $lines } restent ouvertes
    [one] 1 inject apporte la preuve pour { $closes } des { $before } lignes { $lines } ouvertes
   *[other] { $injects } injects apportent la preuve pour { $closes } des { $before } lignes { $lines } ouvertes
}
closing-smallest = Le plus petit ensemble de la bibliothèque qui convient à cet exercice. Rien n’est ajouté avant que vous ne le preniez.
closing-bound = Le plus petit ensemble trouvé ; aucun ensemble de moins de { $bound } injects ne peut y suffire. Rien n’est ajouté avant que vous ne le preniez.
closing-best-so-far = Vous avez arrêté la recherche ; voici le meilleur trouvé jusque-là. Rien n’est ajouté avant que vous ne le preniez.
closing-head-inject = Inject
closing-head-to = À
closing-head-at = Placé à
closing-head-topics = Thèmes
closing-head-closes = Comble
closing-from = { $more ->
    [0] de { $sender }
    [one] de { $sender }, et 1 inject qui suit
   *[other] de { $sender }, et { $more } injects qui suivent
}
closing-row = { $name }, comble { $closes }
closing-tick = Prendre { $name }
closing-new-names = invente { $names }
closing-fall = Où ils tombent : les barres sont ce qui existe, les losanges sont nouveaux
closing-fall-told = { $count } nouveaux injects sur les jours de l’exercice
closing-lines-open = lignes ouvertes
closing-change = { $before } → { $after }
closing-stays = Reste ouvert
closing-more = { $more ->
    [0] {""}
    [one] {" et une autre"}
   *[other] {" et "}{ $more }{" autres"}
}
closing-why-adviser = { $lines }{ closing-more } : la preuve est là, une personne nommée doit en juger.
closing-why-not-taken = { $lines }{ closing-more } : comblé si vous prenez aussi { $item }.
closing-why-setup = { $lines }{ closing-more } : demande un élément du cadre, qu’aucun inject n’apporte.
closing-why-marks = { $lines }{ closing-more } : demande des marques sur des injects existants, comme « à jouer ».
closing-why-whole = { $lines }{ closing-more } : regarde l’exercice entier ; plus d’injects ne suffisent pas.
closing-why-no-item = { $lines }{ closing-more } : la bibliothèque n’a pas d’inject pour cela. Rédigez-en un.
closing-why-limits = { $lines }{ closing-more } : vos limites écartent ce qui le comblerait, comme { $item }.
closing-why-no-phase = { $lines }{ closing-more } : { $item } va dans une phase d’un autre type ({ $detail }), que l’exercice n’a pas.
closing-why-too-long = { $lines }{ closing-more } : { $item } dure { $detail } heures, plus que l’exercice n’en laisse.
closing-why-crowded = { $lines }{ closing-more } : partout où { $item } conviendrait, ses bureaux reçoivent déjà quelque chose.
closing-why-not-enough = { $lines }{ closing-more } : { $item } aide, mais ici il manque davantage.
closing-worse = Serait moins bien
closing-checked = Vérifié
closing-same-hour = { $count ->
    [0] Jamais deux pour un bureau dans la même heure
    [one] Deux pour un bureau dans la même heure
   *[other] { $count } fois deux pour un bureau dans la même heure
}
closing-load = { $count ->
    [0] La charge reste à { $load } en 3 heures au plus
   *[other] La charge dépasse { $load } en 3 heures, d’abord pour { $who }
}
closing-hard-near = { $count ->
    [0] Textes très sensibles espacés
   *[other] Des textes très sensibles se suivent de près
}
closing-outside = { $count ->
    [0] Tous entre STARTEX et ENDEX, dans une phase
    [one] 1 inject est hors de STARTEX à ENDEX ou d’une phase
   *[other] { $count } injects sont hors de STARTEX à ENDEX ou d’une phase
}
closing-cost = Ce que cela coûte : { $cost }
closing-end = Arrêter la recherche
closing-take = { $count ->
    [0] Prendre
    [one] Prendre 1 inject
   *[other] Prendre { $count } injects
}
closing-limits = Changer les limites…
closing-leave = Annuler
closing-one-step = Entre comme projet, en une seule étape annulable
closing-read-only = Cet exercice ne peut être que lu
closing-taken = { $count ->
    [one] 1 inject pris de la bibliothèque comme projet
   *[other] { $count } injects pris de la bibliothèque comme projets
}
closing-limits-title = Limites de la recherche
closing-limits-subtitle = La recherche recommence avec elles. Tout coché signifie sans limite.
closing-only-essential = Lignes essentielles
closing-also-expected = Lignes essentielles et attendues
closing-most = Au plus ce nombre d’injects
closing-most-hint = Sans limite
closing-load-limit = Charge d’un bureau en 3 heures
closing-load-limit-hint = 6
closing-limit-topics = Thèmes
closing-limit-phases = Phases
closing-limit-name = Seulement { $name } et le reste de ce qui est coché
closing-limit-sensitivity = Sensibilité des textes
closing-sensitivity-any = Toute
closing-sensitivity-harm = Atteintes, sans violences sexuelles ni atteinte à un enfant
closing-sensitivity-ordinary = Rien de sensible
closing-may-shorten = Les suites peuvent être raccourcies où l’exercice n’a pas de place
closing-limits-look = Chercher à nouveau
closing-limits-back = Retour
