# Ce qui a changé entre deux versions d’un exercice : en mots, pour le texte et pour la page.

changes-inject = { $number } « { $title } »
changes-yes = oui
changes-time = { $dtg } ({ $day })
changes-pair = { $name } : { $value }
changes-nothing = rien
changes-title = Ce qui a changé
changes-versions = De { $before } à { $after }
changes-marks = Dans les textes, [-mots-] ont été retirés, {"{"}+mots+{"}"} ont été ajoutés, et … tient lieu de paragraphes inchangés.
changes-verdicts = { $count ->
    [one] { $count } ligne a un autre verdict
   *[other] { $count } lignes ont un autre verdict
}
changes-decisions = { $count ->
    [one] { $count } décision
   *[other] { $count } décisions
}
changes-added = { $record } : nouveau
changes-removed = { $record } : supprimé
changes-changed = { $record }
changes-reordered = L’ordre de la liste a changé.
changes-field = { $field } :
changes-values = { $before } → { $after }
changes-verdict = { $id } { $title } : { $before } → { $after }
changes-verdict-covered = couverte
changes-verdict-partly = en partie couverte
changes-verdict-missing = manquante
changes-verdict-waits = en attente d’un conseiller
changes-verdict-not_applicable = sans objet
changes-verdict-waived = dispensée
changes-verdict-none = non demandée
changes-together = Plusieurs modifications réunies en sont la cause.
changes-cause-enough = Cette modification y suffit à elle seule : { $kind } { $record }.
changes-cause = Cette fiche étaye la ligne, ou l’étayait, et a changé : { $kind } { $record }.
changes-decision-attest = attestation
changes-decision-overrule = verdict fixé
changes-decision-not_applicable = sans objet
changes-decision-waive = dispense
changes-decision-accept_finding = constat accepté
changes-decision-clear = aval donné à un texte
changes-decision-sign_off = visa
changes-decision-reweigh = autre poids
changes-decision-is-added = { $subject }, { $kind } : décision de { $name }. { $reason }
changes-decision-is-removed = { $subject }, { $kind } : décision retirée. Elle était de { $name }.
changes-decision-is-changed = { $subject }, { $kind } ({ $name }) : dit maintenant autre chose. { $reason }
changes-decision-is-out-of-date = { $subject }, { $kind } ({ $name }) : décision périmée. Ce qui a été examiné a changé depuis :
changes-since = { $record }{ $count ->
    [0] {""}
   *[other] {"\u202F"}: { $fields }
}

cli-help-diff = Montre ce qui a changé entre deux versions : fiches au mot près, verdicts avec leurs causes, décisions
cli-help-diff-before = La version antérieure
cli-help-diff-after = La version ultérieure
cli-help-diff-output = Où écrire la réponse ; un fichier existant n’est remplacé qu’avec --force
cli-help-diff-html = Une page à lire dans un navigateur et à imprimer
cli-diff-head = Ce qui a changé de { $before } à { $after }
cli-diff-nothing = Rien. Les deux versions disent la même chose.
cli-diff-marks = Dans les textes, [-mots-] ont été retirés, {"{"}+mots+{"}"} ont été ajoutés, et … tient lieu de paragraphes inchangés.
cli-diff-written = Écrit : { $path }
changes-head-line = Ligne
changes-head-title = Intitulé
changes-head-before = Avant
changes-head-after = Maintenant
changes-head-why = Pourquoi
changes-table = Lignes dont le verdict a changé
cli-help-versions = Énumère les versions d’un scénario conservées sur cet ordinateur, et en restaure une
cli-help-versions-back = Le numéro de la version dans la liste ; textes et cadre redeviennent ce qu’ils étaient alors, commentaires et décisions restent
cli-help-versions-output = Un nouveau fichier pour le résultat ; à défaut, le scénario lui-même est modifié
cli-column-injects = Injects
cli-column-differing = Fiches différentes
cli-versions-empty = Aucune version de { $file } n’a été conservée sur cet ordinateur. Il s’en conserve une lorsque la fenêtre enregistre par-dessus, lors d’une signature, de la remise d’une copie de revue, ou avant l’intégration d’une copie.
cli-versions-none = Il n’y a pas de version { $number } : { $count ->
    [0] aucune n’a été conservée sur cet ordinateur.
    [one] { $count } a été conservée.
   *[other] { $count } ont été conservées.
} crosscut versions les énumère.
cli-versions-done = Restauré, état du { $when } : { $records ->
    [one] { $records } fiche est comme elle était alors.
   *[other] { $records } fiches sont comme elles étaient alors.
} Commentaires et décisions sont restés ; crosscut verify dit ce qui est désormais périmé. Ce qui précédait est aussi conservé. Écrit : { $path }
