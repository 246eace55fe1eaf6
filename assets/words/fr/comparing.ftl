# Comparer deux versions dans la fenêtre.

comparing-damaged = Une partie de { $file } n’a pas pu être lue ; il ne peut donc être comparé. Ouvrez-le seul ; sa liste de problèmes dit ce qui ne va pas.
comparing-title = Comparer
comparing-versions = { $before }  →  { $after }
comparing-now = cet exercice tel quel
comparing-result = avec la copie intégrée
comparing-opened = L’exercice tel qu’il était à l’ouverture
comparing-opened-why = Montre ce qui a été modifié depuis.
comparing-saved = L’exercice au dernier enregistrement
comparing-saved-why = Montre ce qui n’est pas encore dans son fichier.
comparing-kept = Une version conservée
comparing-kept-at = Conservée { $at }
comparing-saved-over-at = Remplacée : { $at }
comparing-saved-over-why = { $injects }. { $differs } Elle était dans le fichier avant l’enregistrement qui l’a remplacée.
comparing-kept-same = Identique à l’état actuel.
comparing-kept-differs = { $extent } depuis.
comparing-kept-why = { $injects }. { $differs } Conservée par Crosscut lors d’une signature, d’une remise, ou avant l’intégration d’une copie ou la restauration d’une version.
comparing-looking = Recherche de versions conservées…
comparing-nothing-kept = Aucune version antérieure de cet exercice ne se trouve sur cet ordinateur. Choisissez un fichier.
comparing-ask-title = Comparer avec…
comparing-ask-subtitle = Ce qui a changé dans les injects, les verdicts et les décisions. Regarder ne modifie rien. Restaurer une version remet textes et cadre tels qu’ils étaient alors ; commentaires et décisions restent.
comparing-ask-file = Choisir un fichier…
comparing-ask-leave = Laisser
comparing-ask-go = Comparer
comparing-ask-go-name = Comparer avec { $name }
comparing-path-title = Comparer avec un fichier
comparing-path-go = Comparer
comparing-page = En faire une page…
comparing-page-title = Écrire ce qui a changé dans une page
comparing-page-go = Écrire
comparing-page-name = modifications.html
comparing-written = Écrit : { $path }. La page contient tout et s’adresse à la direction de l’exercice.
comparing-swap = Inverser
comparing-close = Fermer
comparing-back = Revenir à la copie
comparing-bring-in = L’intégrer
comparing-working = Comparaison…
comparing-none-title = Rien n’a changé
comparing-none-text = Les deux versions contiennent les mêmes fiches, verdicts et décisions.
comparing-verdicts = Verdicts
comparing-decisions = Décisions
comparing-decision-added = prise
comparing-decision-removed = retirée
comparing-decision-changed = dit autre chose
comparing-decision-out-of-date = désormais périmée
comparing-added = nouveau
comparing-removed = supprimé
comparing-changed = modifié
comparing-record-added = Seule la version ultérieure contient cette fiche.
comparing-record-removed = Seule la version antérieure contient cette fiche.
comparing-record-changed = Les deux contiennent cette fiche, et elle diffère.
comparing-marks = Les mots sur fond de couleur sont nouveaux ; les mots barrés ont disparu.
comparing-go-to = Y aller
comparing-go-to-line = Aller à la ligne
comparing-why = Pourquoi
comparing-cause-enough = cette modification donne à elle seule le nouveau verdict
comparing-cause = étaye la ligne, ou l’étayait
comparing-since = Ce qui a changé depuis l’examen
comparing-kind-exercise = Exercice
comparing-kind-phase = Phases
comparing-kind-audience = Auditoires d’entraînement
comparing-kind-cell = Cellules de la direction
comparing-kind-post = Postes d’état-major
comparing-kind-objective = Objectifs d’entraînement
comparing-kind-question = Questions d’évaluation
comparing-kind-actor = Acteurs
comparing-kind-place = Lieux
comparing-kind-narrative = Textes du cadre
comparing-kind-area = Zones
comparing-kind-measure = Mesures
comparing-kind-storyline = Trames
comparing-kind-incident = Incidents
comparing-kind-inject = Injects
comparing-kind-comment = Commentaires et questions
comparing-ask-go-why = Montre ce qui a changé. Regarder ne modifie rien.
comparing-back-version = Restaurer
comparing-back-version-name = Restaurer : { $name }
comparing-back-version-why = Remet les injects, le cadre et tous les autres textes tels qu’ils étaient alors, en une seule étape qui peut être annulée. Commentaires et décisions restent tels qu’ils sont maintenant : rien de ce qui a été ajouté depuis n’est perdu, et rien de ce qui a été retiré ne revient. Ce qui ne concorde plus se périme. L’exercice tel qu’il est maintenant est conservé sur cet ordinateur.
comparing-back-it = Restaurer cette version
comparing-back-done = Restauré : { $name }. { $records ->
    [0] L’ordre de ses listes est celui d’alors.
    [one] { $records } fiche est comme elle était alors.
   *[other] { $records } fiches sont comme elles étaient alors.
} Commentaires et décisions sont restés{ $stale ->
    [0] .
    [one] , et { $stale } décision est périmée.
   *[other] , et { $stale } décisions sont périmées.
}
comparing-back-not-kept = L’exercice tel qu’il était auparavant n’a pas pu être conservé sur cet ordinateur. Une fois l’exercice fermé, seul son dernier fichier enregistré contient cet état. Annulez tant qu’il est ouvert, ou enregistrez-le sous un autre nom.
comparing-not-back-other-copy = L’une des deux versions est une copie de revue. Ses textes sous scellé prendraient la place des vrais. Intégrez plutôt la copie.
comparing-not-back-same = L’exercice est tel qu’il était alors. Il n’y a rien à restaurer. Les commentaires et décisions ajoutés depuis restent.
comparing-more = { $count } de plus…
