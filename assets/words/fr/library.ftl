# La bibliothèque dans la fenêtre : injects prêts et enchaînements, ce qu’ils couvriraient ici, et comment ils sont adaptés.

library-title = Bibliothèque
library-subtitle = Injects prêts et enchaînements. Choisir un élément, dire qui et où, et l’ajouter en une seule étape.
library-find = Chercher par mots ou par ligne, par exemple CAAC-GEN-05
library-topic = Thème
library-any-topic = Tous les thèmes
library-core = Tâche fondamentale
library-any-core = Toutes les tâches
library-phase = Phase
library-any-phase = Toutes les phases
library-branch = Bureau qui agit
library-any-branch = Tous les bureaux
library-open-only = Sert une ligne ouverte
library-for-line = Sert { $line }
library-for-line-free = Montrer aussi les éléments d’autres lignes
library-count = { $found ->
    [one] { $found } élément
   *[other] { $found } éléments
} sur { $all }
library-clear = Effacer
library-none = Aucun élément ne convient.
library-none-why = Retirez un filtre, ou cherchez moins de mots.
library-empty = Choisir un élément pour le lire.
library-injects = { $count ->
    [one] { $count } inject
   *[other] { $count } injects
}
library-open = { $count ->
    [one] { $count } ligne ouverte
   *[other] { $count } lignes ouvertes
} sur { $all }
library-serves-count = { $count ->
    [one] sert { $count } ligne
   *[other] sert { $count } lignes
}
library-row = { $title }. { $topics }. { $facts }
library-care = demande de l’attention
library-would-cover = Ce qu’il couvrirait ici
library-would-nothing = Aucun verdict ne change ici : ses lignes sont déjà couvertes, sont sans objet, ou il leur manque aussi autre chose.
library-would-working = Calcul en cours…
library-would-refused = Tel qu’il est rempli, le scénario ne l’accepterait pas. Choisissez une autre heure ou d’autres noms.
library-would-no-scenario = Ouvrez un scénario pour voir ce qu’il y couvrirait.
library-would-worsen = { $count ->
    [one] { $count } ligne serait
   *[other] { $count } lignes seraient
} en moins bonne posture qu’à présent : un exercice plus grand en demande davantage, ou ce qui arrive laisse ouvert un point qu’elles examinent.
library-worse-more = et { $count } de plus
library-change = { $line } { $title } : { $before }, puis { $after }
library-plays = Ce que reçoit l’auditoire
library-after-minutes = { $when } · { $channel }
library-from-to = De : { $from } · À : { $to }
library-from-to-info = De : { $from } · À : { $to } · Info : { $info }
library-expected = Attendu
library-within = sous { $count } min
library-within-hours = { $count ->
    [one] sous { $count } heure
   *[other] sous { $count } heures
}
library-within-days = { $count ->
    [one] sous { $count } jour
   *[other] sous { $count } jours
}
library-notes = Pour la direction de l’exercice
library-feedback = Retour de la direction de l’exercice
library-show-text = Montrer le texte
library-hide-text = Le replier
library-text-of = Montrer le texte de « { $title } »
library-serves = Lignes servies
library-serves-now = à présent : { $verdict }
library-basis = D’où il vient
library-fit-in = Qui, où et quand
library-own = de ce scénario
library-example = nouveau, exemple de l’élément
library-new = { $name } (nouveau)
library-slot-hint = Choisir, ou taper un nouveau nom
library-start = Premier inject à
library-start-hint = Toute notation, par exemple 1430, D+3 0900 ou 041515ZMAR27
library-last = Dernier inject à { $time }
library-too-late = Le dernier inject vient à { $time }, après l’ENDEX ({ $end }). Commencez plus tôt, ou déplacez l’ENDEX.
library-incident = Incident
library-no-incident = Aucun
library-audiences = Pour
library-audiences-all = Tous les auditoires d’entraînement
library-insert = Ajouter { $count ->
    [one] l’inject
   *[other] { $count } injects
}
library-insert-hint = L’ajoute en une seule étape, que « Annuler » défait (Entrée)
library-taken = Ajouté : { $title } ({ $numbers }).
library-no-scenario = Ouvrez ou commencez d’abord un scénario
library-choose-first = Choisissez d’abord un élément
library-close = Fermer
library-about = Guide : { $topic }
library-button = Bibliothèque
library-ready = { $count ->
    [one] Inject prêt pour cette ligne ({ $count })
   *[other] Injects prêts pour cette ligne ({ $count })
}
library-ready-hint = Ouvre la bibliothèque aux éléments qui servent cette ligne
