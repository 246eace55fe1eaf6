timeline-more = Plus
timeline-on = activé
timeline-off = désactivé
timeline-everything = Tout montrer
bare-phase = aucun en { $phase }
bare-either = aucun en { $first } ou { $last }
bare-from = aucun de { $first } à { $last }
bare-all = aucun, toutes phases confondues
timeline-name = Chronologie
timeline-explains = Glisser déplace un inject. Maj : 5 minutes. Ctrl et molette rapprochent la vue.
timeline-lanes = Couloirs
timeline-lanes-by = Couloirs : { $what }
timeline-lanes-storyline = trame
timeline-lanes-audience = auditoire
timeline-lanes-branch = qui doit agir
timeline-lanes-cell = cellule de la direction
timeline-lanes-place = lieu
timeline-lanes-owner = rédacteur
timeline-no-storyline = Sans trame
timeline-no-audience = Sans auditoire
timeline-no-branch = Sans destinataire
timeline-no-cell = Sans cellule
timeline-no-place = Sans lieu
timeline-no-owner = Sans rédacteur
timeline-injects = { $count ->
    [0] Aucun inject
    [one] { $count } inject
   *[other] { $count } injects
}
timeline-lane-empty = Aucun inject. Ce qui n’en a pas n’est pas joué.
timeline-lane-untimed = Aucun inject n’a encore d’heure.
timeline-load = Charge
timeline-load-of = Charge : { $name }
timeline-load-on = Charge : { $name }
timeline-load-all = Charge, tous les injects
timeline-everybody = tous les injects
timeline-kind-all = en tout
timeline-kind-branch = à traiter
timeline-kind-audience = pour cet auditoire
timeline-kind-cell = à jouer par cette cellule
timeline-kind-owner = de ce rédacteur
timeline-in-hour = injects en { $count ->
    [one] { $count } heure
   *[other] { $count } heures
}
timeline-in-day = injects en { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
timeline-limit = limite : { $count }
timeline-limit-lower = Abaisser la limite
timeline-limit-raise = Relever la limite
timeline-limit-hint = { $count ->
    [one] { $count } inject par heure.
   *[other] { $count } injects par heure.
} Le constat sur la surcharge d’un bureau lit la même limite. Elle est gardée avec l’exercice.
timeline-load-hint = { $name } : { $count }
    { $stretch }, à partir de { $from }
timeline-quiet = { $hours } h de calme
timeline-links = Liens
timeline-links-hint = Tracer les liens de tous les injects, et non du seul inject sélectionné (L)
timeline-follow = Déplacer aussi les suites
timeline-follow-hint = Ce qui fait suite à un inject se déplace avec lui. Pendant le glissement, Alt fait l’inverse.
timeline-if-acted = si action
timeline-if-not-acted = si inaction
timeline-closer = Voir de plus près
timeline-farther = Voir de plus loin
timeline-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
timeline-hours = { $count ->
    [one] { $count } heure
   *[other] { $count } heures
}
timeline-night = { $time }, nuit (de 2200 à 0600)
bare-before = rien n’y mène
bare-after = rien ne suit
timeline-bare-head = { $topic } : { $why }
timeline-phase = { $kind } : { $name }
timeline-bare-click = Un clic montre la ligne au bureau Revue.
timeline-more-lines = et { $count ->
    [one] { $count } autre ligne
   *[other] { $count } autres lignes
}
timeline-band-hint = { $topic } : { $count ->
    [0] aucun inject n’étaye rien
    [one] { $count } inject étaye une ligne
   *[other] { $count } injects étayent des lignes
}
timeline-pacing = Difficiles de suite
timeline-in-a-row = { $count } de suite
timeline-hard-hint = { $count } injects difficiles se suivent sans rien d’autre entre eux : { $injects }.
    Une pause est nécessaire aux participants. Déplacez-en un, ou placez autre chose entre eux.
timeline-crowd = { $count } injects se trouvent ici. Un clic rapproche la vue.
timeline-clash = { $branch } reçoit aussi { $injects } à cette minute. Personne ne peut agir sur les deux à la fois. Déplacez-en un.
timeline-no-time = Pas encore d’heure
timeline-give-time = En faire glisser un jusqu’à son heure ; Alt → le place au milieu
timeline-without-time = pas encore d’heure
timeline-place = { $place } sur { $count }, { $lane }
timeline-with-followers = avec { $count ->
    [one] { $count } inject qui suit
   *[other] { $count } injects qui suivent
}
timeline-moved = { $count ->
    [one] { $count } suite déplacée aussi.
   *[other] { $count } suites déplacées aussi.
}
timeline-before-startex = Alors avant STARTEX : { $injects }.
timeline-after-endex = Alors après ENDEX : { $injects }.
timeline-verdict-becomes = { $line } : { $before }, puis { $after }
timeline-no-verdict = Aucun verdict ne change.
timeline-more-verdicts = et { $count } de plus
timeline-weighed-later = Les verdicts se vérifient quand il est posé.
