# Combler les lacunes : le plus petit ensemble d’injects de la bibliothèque, vu avant d’être pris.

gaps-essential = essentielles
gaps-expected = essentielles et attendues
gaps-looking = Recherche du plus petit ensemble…
gaps-looking-best = Recherche du plus petit ensemble… { $injects } trouvés, le meilleur comble { $closes } lignes
gaps-looked = { $looked } éléments de la bibliothèque sur { $of } essayés
gaps-nothing-open = Aucune des lignes { $lines } n’est ouverte que des injects pourraient combler
gaps-nothing-open-why = Ce qui reste ouvert attend une personne : voir à droite ce qui reste ouvert.
gaps-nothing-yet = Rien n’est ajouté avant que vous ne le preniez.
gaps-none-fits = Aucun inject de la bibliothèque ne comble ici une autre ligne
gaps-none-why = Les raisons sont à droite. Changez les limites, ajoutez ce qui manque à l’exercice, ou rédigez votre propre inject.
gaps-would-close = { $injects ->
    [0] Rien n’est coché : { $before } lignes { $lines } restent ouvertes
    [one] 1 inject apporte la preuve pour { $closes } des { $before } lignes { $lines } ouvertes
   *[other] { $injects } injects apportent la preuve pour { $closes } des { $before } lignes { $lines } ouvertes
}
gaps-smallest = Le plus petit ensemble de la bibliothèque qui convient à cet exercice. Rien n’est ajouté avant que vous ne le preniez.
gaps-bound = Le plus petit ensemble trouvé ; aucun ensemble de moins de { $bound } injects ne peut y suffire. Rien n’est ajouté avant que vous ne le preniez.
gaps-best-so-far = Vous avez arrêté la recherche ; voici le meilleur trouvé jusque-là. Rien n’est ajouté avant que vous ne le preniez.
gaps-head-inject = Inject
gaps-head-to = À
gaps-head-at = Placé à
gaps-head-topics = Thèmes
gaps-head-closes = Comble
gaps-from = { $more ->
    [0] de { $sender }
    [one] de { $sender }, et 1 inject qui suit
   *[other] de { $sender }, et { $more } injects qui suivent
}
gaps-row = { $name }, comble { $closes }
gaps-tick = Prendre { $name }
gaps-new-names = invente { $names }
gaps-fall = Où ils tombent : les barres sont ce qui existe, les losanges sont nouveaux
gaps-fall-told = { $count } nouveaux injects sur les jours de l’exercice
gaps-lines-open = lignes ouvertes
gaps-change = { $before } → { $after }
gaps-stays = Reste ouvert
gaps-more = { $more ->
    [0] {""}
    [one] {" et une autre"}
   *[other] {" et "}{ $more }{" autres"}
}
gaps-why-adviser = { $lines }{ gaps-more } : la preuve est là, une personne nommée doit en juger.
gaps-why-not-taken = { $lines }{ gaps-more } : comblé si vous prenez aussi { $item }.
gaps-why-setup = { $lines }{ gaps-more } : demande un élément du cadre, qu’aucun inject n’apporte.
gaps-why-marks = { $lines }{ gaps-more } : demande des marques sur des injects existants, comme « à jouer ».
gaps-why-whole = { $lines }{ gaps-more } : regarde l’exercice entier ; plus d’injects ne suffisent pas.
gaps-why-no-item = { $lines }{ gaps-more } : la bibliothèque n’a pas d’inject pour cela. Rédigez-en un.
gaps-why-limits = { $lines }{ gaps-more } : vos limites écartent ce qui le comblerait, comme { $item }.
gaps-why-no-phase = { $lines }{ gaps-more } : { $item } va dans une phase d’un autre type ({ $detail }), que l’exercice n’a pas.
gaps-why-too-long = { $lines }{ gaps-more } : { $item } dure { $detail } heures, plus que l’exercice n’en laisse.
gaps-why-crowded = { $lines }{ gaps-more } : partout où { $item } conviendrait, ses bureaux reçoivent déjà quelque chose.
gaps-why-not-enough = { $lines }{ gaps-more } : { $item } aide, mais ici il manque davantage.
gaps-worse = Serait moins bien
gaps-checked = Vérifié
gaps-same-hour = { $count ->
    [0] Jamais deux pour un bureau dans la même heure
    [one] Deux pour un bureau dans la même heure
   *[other] { $count } fois deux pour un bureau dans la même heure
}
gaps-load = { $count ->
    [0] La charge reste à { $load } en 3 heures au plus
   *[other] La charge dépasse { $load } en 3 heures, d’abord pour { $who }
}
gaps-hard-near = { $count ->
    [0] Textes très sensibles espacés
   *[other] Des textes très sensibles se suivent de près
}
gaps-outside = { $count ->
    [0] Tous entre STARTEX et ENDEX, dans une phase
    [one] 1 inject est hors de STARTEX à ENDEX ou d’une phase
   *[other] { $count } injects sont hors de STARTEX à ENDEX ou d’une phase
}
gaps-cost = Ce que cela coûte : { $cost }
gaps-end = Arrêter la recherche
gaps-take = { $count ->
    [0] Prendre
    [one] Prendre 1 inject
   *[other] Prendre { $count } injects
}
gaps-limits = Changer les limites…
gaps-leave = Annuler
gaps-one-step = Entre comme projet, en une seule étape annulable
gaps-read-only = Cet exercice ne peut être que lu
gaps-taken = { $count ->
    [one] 1 inject pris de la bibliothèque comme projet
   *[other] { $count } injects pris de la bibliothèque comme projets
}
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
gaps-why-size = { $lines }{ gaps-more } : { $item } y répond, mais l’exercice deviendrait grand, et les lignes y demandent le double. Fixez la taille dans le cadre si elle doit rester.
