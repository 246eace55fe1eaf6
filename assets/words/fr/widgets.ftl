# Mots des éléments dont sont faits tous les bureaux.

verdict-covered = Couverte
verdict-partly = En partie
verdict-missing = Manquante
verdict-waits = Avis attendu
verdict-not-applicable = Sans objet
verdict-waived = Dispensée

coverage-sentence = { $covered } { $covered ->
        [one] couverte
       *[other] couvertes
    } sur { $total }, { $partly } en partie, { $missing } { $missing ->
        [one] manquante
       *[other] manquantes
    }, { $waits } en attente d’un conseiller{ $aside ->
        [0] .
        [one] , { $aside } écartée.
       *[other] , { $aside } écartées.
    }

tag-accept = Accepter l’étiquette { $tag }
tag-refuse = Refuser l’étiquette { $tag }
tag-remove = Retirer l’étiquette { $tag }

menu-filter = Filtre : { $what }
menu-nothing = Rien ne correspond. Tapez moins de lettres.
menu-own-word = mot propre
picker-nothing = Aucun

chips-add = Ajouter à { $field }
chips-remove = Retirer { $value } ({ $field })

dialog-close = Fermer
sure-question = Retirer du fichier ?
sure-yes = Retirer
sure-no = Garder
