# Combler les lacunes : le plus petit ensemble d’injects prêts qui ferme ce qui est ouvert, ce qui reste ouvert et pourquoi.

closing-title = { $what } : { $before } { $lines } aujourd’hui, { $after } ensuite
closing-title-unticked = Rien n’est coché : { $before } { $lines } le restent
closing-title-none-fits = Rien dans la bibliothèque ne ferme ici une autre ligne : { $before } { $lines }
closing-what-injects = { $count ->
    [one] { $count } inject
   *[other] { $count } injects
}
closing-what-changes = { $count ->
    [one] { $count } petite retouche
   *[other] { $count } petites retouches
}
closing-what-both = { $first } et { $second }
closing-lines-essential = { $count ->
    [one] ligne essentielle ouverte
   *[other] lignes essentielles ouvertes
}
closing-lines-expected = { $count ->
    [one] ligne essentielle ou attendue ouverte
   *[other] lignes essentielles et attendues ouvertes
}
closing-title-none = Aucune des { $lines }
closing-waiting = { $count ->
    [one] { $count } sur { $after } attend un conseiller.
   *[other] { $count } sur { $after } attendent un conseiller.
}
closing-smallest = Le plus petit ensemble de la bibliothèque qui convient à cet exercice. Rien n’est ajouté sans accord.
closing-bounded = { $least ->
    [0] Un bon ensemble, sans preuve que ce soit le plus petit.
   *[other] Un bon ensemble, sans preuve que ce soit le plus petit : aucun ensemble de moins de { $least } injects ne ferme les mêmes lignes.
} Rien n’est ajouté sans accord.
closing-cancelled = La recherche a été arrêtée ; voici le meilleur ensemble trouvé. Rien n’est ajouté sans accord.
closing-progress-looking = Essai des éléments de la bibliothèque : { $looked } sur { $of }
closing-progress-solving = Recherche du plus petit ensemble… { $injects } trouvés, le meilleur ferme { $closes } lignes
closing-closes = { $count ->
    [0] ne ferme rien à lui seul
    [one] ferme { $count } ligne
   *[other] ferme { $count } lignes
}
closing-closes-which = { $count ->
    [0] garde une autre ligne fermée
   *[other] ferme { $lines }
}
closing-helps-which = aide à fermer { $lines }
closing-new-names = Nouveaux ici : { $names }. Choisissez plutôt des personnes et des lieux de l’exercice s’il y en a.
closing-shortened = Joué en { $played } au lieu de { $written }, faute de place dans l’exercice. Vérifiez les jours et les délais dans les textes.
closing-elsewhere = Écrit pour la phase « { $written } », que cet exercice n’a pas ; joué dans la phase « { $played } ».
closing-span-hours = { $hours } h
closing-span-minutes = { $minutes } min
closing-topics = Lignes ouvertes par thème
closing-stays = Reste ouvert
closing-stays-line = { $why } : { $lines }
closing-worse = Moins bien qu’aujourd’hui
closing-worse-line = { $line } { $title } : { $before }, puis { $after }
closing-checked = Vérifié
closing-load = Injects de plus à traiter : { $branches }
closing-written = Écrit : { $path }
closing-not-written = Rien n’a été écrit. Pour écrire l’exercice avec ces injects, indiquez un fichier avec -o.

closing-why-adviser = Un conseiller nommé doit se prononcer ; les éléments sont là, ou aucun inject ne peut les apporter
closing-why-not-taken = { $items } la ferme et n’est pas pris
closing-why-setup = Elles demandent un élément du cadre qui n’y est pas ; aucun inject ne l’apporte
closing-why-marks = Elles demandent des marques sur des injects existants, par exemple « à jouer impérativement » ; cochez la petite retouche qui les pose
closing-why-whole = Elles portent sur l’ensemble des injects, par exemple sur une part, et ce qui entre ne la déplace pas assez
closing-why-no-item = Aucun élément de la bibliothèque ne les sert. Écrivez un inject
closing-why-limits = Les limites écartent ce qui les sert : { $items }
closing-why-out-of-scope = { $items } les sert et touche un thème hors périmètre. Écrivez un inject, ou prenez le thème dans le périmètre
closing-why-no-phase = { $items } relève de la phase « { $phase } », qui n’est pas jouée ou pas permise. Ajoutez la phase ou écrivez un inject
closing-why-too-long = { $items } dure { $span }, et l’exercice n’a pas cette place. Écrivez un inject plus court
closing-why-crowded = { $items } ne trouve aucun moment où ses bureaux sont libres
closing-why-size = { $items } les sert, mais l’exercice deviendrait grand, et les lignes essentielles demanderaient deux fois plus. Fixez la taille dans le cadre si elle doit rester
closing-why-not-enough = { $items } les sert ailleurs et ne suffit pas ici. Ouvrez la ligne dans Revue : elle nomme les injects les plus proches et ce qui manque à chacun

closing-hour-clear = Aucun nouvel inject n’arrive à un bureau à moins d’une heure d’un autre
closing-hour = { $count ->
    [one] { $count } nouvel inject arrive à un bureau
   *[other] { $count } nouveaux injects arrivent à un bureau
} à moins d’une heure d’un autre : { $which }. Déplacez-les
closing-load-clear = Aucun bureau n’en reçoit pour autant plus de { $limit } en 3 heures
closing-over-load = Plus de { $limit } en 3 heures : { $which }. Déplacez-en quelques-uns
closing-hard-clear = Aucun texte difficile n’arrive à moins de 6 heures de celui d’une autre histoire
closing-hard = { $count ->
    [one] { $count } texte difficile arrive
   *[other] { $count } textes difficiles arrivent
} à moins de 6 heures de celui d’une autre histoire : { $which }. Prévoyez une pause
closing-inside-clear = Tous sont entre STARTEX et ENDEX, dans une phase
closing-outside = Hors de STARTEX à ENDEX, ou dans aucune phase : { $which }
closing-clash-clear = Aucun bureau ne reçoit deux injects à la même minute qui n’en recevait pas avant
closing-clashes = { $count ->
    [one] { $count } rencontre de plus à la même minute
   *[other] { $count } rencontres de plus à la même minute
}
closing-more = { $named } et { $count } autres

closing-storyline = De la bibliothèque
closing-mend-must-play = { $count ->
    [one] Marquer { $count } inject à jouer impérativement
   *[other] Marquer { $count } injects à jouer impérativement
}
closing-mend-must-play-why = Des lignes essentielles reposent sur eux, et sans la marque ils peuvent être coupés les premiers. Aucun texte ne change.
closing-mend-closing = { $count ->
    [one] Marquer { $count } inject comme fin de son fil
   *[other] Marquer { $count } injects comme fins de leurs fils
}
closing-mend-closing-why = Chacun est le dernier de son fil et fait suite à un autre. Vérifiez qu’il dit ce que les gens sont devenus. Aucun texte ne change.
closing-mend-inform = { $count ->
    [one] Mettre en copie de { $count } inject : { $who }
   *[other] Mettre en copie de { $count } injects : { $who }
}
closing-mend-inform-why = Une proposition de destinataires : d’abord ce qui concerne femmes, hommes, filles et garçons. Aucun texte ne change.
closing-mend-effect = { $count ->
    [one] Noter l’effet sur les personnes dans 1 inject
   *[other] Noter l’effet sur les personnes dans { $count } injects
}
closing-mend-effect-why = Chacun reçoit comme effet sur les personnes une phrase de son propre texte, celle qui en dit le plus. Relisez-la et dites-le mieux. Aucun texte n’est modifié.
closing-mend-effect-word = l’effet sur les personnes
closing-mend-which = dans { $which }
closing-too-many = C’est plus que les { $played } injects joués aujourd’hui. Un périmètre plus étroit en demande moins : { $topics }.
closing-enlarges = L’exercice devient grand, où les lignes essentielles demandent deux fois plus ; sa taille fixée comme normale, il en demande moins.
closing-cost = { $code } : { $lines ->
    [one] { $lines } ligne
   *[other] { $lines } lignes
}, environ { $injects ->
    [one] { $injects } inject
   *[other] { $injects } injects
}

cli-help-close-gaps = Trouve le plus petit ensemble d’injects de la bibliothèque qui ferme ce qui est ouvert
cli-help-gaps-output = Écrit ici le scénario avec les injects ; sans cela rien n’est écrit
cli-help-gaps-expected = Ferme aussi les lignes attendues, pas seulement les essentielles
cli-help-gaps-at-most = Au plus ce nombre d’injects ; autant de lignes que possible sont alors fermées
cli-help-gaps-topic = Seulement les lignes de ce thème, par exemple caac ; peut être répété
cli-help-gaps-phase = Place les injects dans ce type de phase seulement, par exemple exec ; peut être répété
cli-help-gaps-branch = Ne prend que des injects que traite ce bureau ou conseiller, par exemple j9 ; nommez tous ceux qui peuvent
cli-help-gaps-sensitivity = Ne prend rien de plus sensible que cela
cli-help-gaps-ordinary = Rien de sensible
cli-help-gaps-harm = Un préjudice est évoqué
cli-help-gaps-severe = Une violence sexuelle, ou un préjudice à un enfant, est évoquée
cli-help-gaps-only = Ne prend que cet élément de la bibliothèque, ou cette petite retouche, par exemple must_play ; peut être répété
cli-help-gaps-without = Écarte cet élément de la bibliothèque, ou cette petite retouche, par exemple must_play ou copy:genad ; peut être répété
cli-help-gaps-load = Combien d’injects un bureau devrait recevoir au plus en trois heures
cli-help-gaps-keep-distances = Ne raccourcit jamais un enchaînement, même sans place pour lui
cli-gaps-damaged = { $file } n’a pas pu être lu en entier ; on ne peut donc pas dire ce qui est ouvert. Réparez-le d’abord : crosscut check nomme les endroits.
cli-gaps-no-topic = { $name } n’est pas un thème. Connus : { $known }.
cli-gaps-no-phase = { $name } n’est pas un type de phase. Connus : { $known }.
cli-gaps-no-branch = { $name } n’est ni un bureau ni un conseiller. Connus : { $known }.
cli-gaps-no-item = La bibliothèque n’a pas d’élément { $name }, et aucune petite retouche ne porte ce nom. crosscut library list montre tous les éléments ; les petites retouches sont must_play, closing et, par exemple, copy:genad.
