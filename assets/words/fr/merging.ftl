# Intégrer une copie dans la fenêtre.

merging-damaged = Une partie de { $file } n’a pas pu être lue. L’intégrer ferait perdre cette partie. Ouvrez le fichier seul ; sa liste de problèmes dit ce qui ne va pas.
merging-newer = { $file } a été écrit par une version plus récente. L’intégrer pourrait faire perdre ce que cette version-ci ne connaît pas. Employez la version plus récente.
merging-other = { $file } est un autre exercice. Les deux n’ont aucune fiche en commun ; il n’y a donc rien à réunir. Rien n’a été modifié.
merging-nothing = Rien de nouveau dans { $file }. Rien n’a été modifié.
merging-no-choice = Ce choix ne convient pas ici. Rien n’a été choisi.
merging-title = Intégrer une copie
merging-reading = Lecture de { $file }…
merging-making = Comparaison des versions…
merging-cancel = Annuler
merging-not-here = Impossible pendant qu’une copie est intégrée ou que des versions sont comparées. Échap ramène en arrière.

merging-path-title = Intégrer une copie
merging-path-go = Intégrer
merging-base-path-title = La version de départ commune
merging-base-path-go = Prendre cette version

merging-dropped-title = Que faire de { $file } ?
merging-dropped-text = Un autre exercice est ouvert. Le fichier peut en être une copie, ou autre chose.
merging-dropped-bring = L’intégrer
merging-dropped-open = L’ouvrir
merging-dropped-compare = Comparer

merging-ask-title = De quelle version cet exercice et { $name } sont-ils partis ?
merging-ask-why = La copie ne le dit pas. Avec cette version, Crosscut sait qui a modifié quoi et n’interroge que là où les deux ont modifié la même chose. Une version plus récente que la copie annulerait ce qui a été écrit avant.
merging-ask-lost = La version de départ commune n’a pas été trouvée sur cet ordinateur. C’est celle dont la copie de revue a été tirée. Sans elle, rien n’est repris d’office.
merging-ask-saved = L’exercice au dernier enregistrement
merging-ask-opened = L’exercice tel qu’il était à l’ouverture
merging-ask-candidate = La copie en diffère par { $theirs } { $theirs ->
        [one] fiche
       *[other] fiches
    }, cet exercice par { $mine }. C’est la bonne si la copie a été tirée de cette version.
merging-ask-file = Choisir un fichier…
merging-ask-file-why = Le fichier tel qu’il était quand la copie a été faite, par exemple la pièce jointe envoyée.
merging-ask-unknown = Elle n’est pas connue
merging-ask-unknown-why = Toutes les différences sont présentées comme des choix, et la version d’ici vaut jusqu’au choix.
merging-ask-leave = Laisser

merging-from = Version de départ : { $base }.
merging-base-kept = celle conservée quand la copie a été faite
merging-base-saved = l’exercice au dernier enregistrement
merging-base-opened = l’exercice tel qu’ouvert
merging-base-file = { $file }
merging-base-unknown = non trouvée. Toutes les différences sont présentées comme des choix
merging-is-review = Une copie de revue : commentaires et décisions sont repris, les modifications du texte sont des propositions.
merging-carried = { $count ->
        [one] { $count } choix antérieur convient encore.
       *[other] { $count } choix antérieurs conviennent encore.
    }
merging-count-edits = { $count ->
        [one] modification reprise d’office
       *[other] modifications reprises d’office
    }
merging-count-injects = { $count ->
        [one] nouvel inject
       *[other] nouveaux injects
    }
merging-count-added = { $count ->
        [one] autre fiche nouvelle
       *[other] autres fiches nouvelles
    }
merging-count-removed = { $count ->
        [one] fiche disparaît
       *[other] fiches disparaissent
    }
merging-count-reviews = commentaires et décisions
merging-count-mixed = composés des deux, à regarder
merging-count-stale = { $count ->
        [one] visa se périme
       *[other] visas se périment
    }
merging-count-left = { $count ->
        [0] choix restant
        [one] choix à faire
       *[other] choix à faire
    }
merging-show-all = Montrer tout ce qui change
merging-no-choices = Il n’y a rien à choisir.
merging-none-title = Rien à choisir
merging-none-text = Tout est repris d’office, en une seule étape qui peut être annulée.
merging-settled = { $about } · réglé
merging-foot-kept = L’exercice tel qu’il était est conservé sur cet ordinateur. On peut quitter et revenir tant que cet exercice est ouvert.
merging-foot = On peut quitter et revenir tant que cet exercice est ouvert.
merging-rest = Pour les { $count } restants :
merging-rest-mine = garder la version d’ici
merging-rest-theirs = prendre celle de la copie
merging-set-aside = Mettre de côté
merging-set-aside-hint = Revenir aux bureaux. Les choix sont gardés tant que l’exercice est ouvert.
merging-take = { $count ->
        [0] Intégrer
       *[other] Intégrer ({ $count } à choisir)
    }
merging-take-off = Il reste des choix. Prenez la version d’ici ou celle de la copie, ou écrivez le texte, puis intégrez.
merging-take-hint = Une seule étape, qui peut être annulée.
merging-leave = Renoncer à la copie et à ses choix
merging-confirm-mine = Pour { $count } choix, garder la version d’ici et rien de { $name } ?
merging-confirm-theirs = Pour { $count } choix, prendre la version de la copie et abandonner celle d’ici ?
merging-confirm-text = Chaque choix peut encore être modifié avant l’intégration, et l’étape entière peut être annulée ensuite.
merging-confirm-stay = Les passer en revue
merging-confirm-go-mine = Tout garder d’ici
merging-confirm-go-theirs = Tout prendre de la copie

merging-place = { $at } sur { $count }
merging-yours = Ici
merging-before = Avant
merging-theirs = Copie
merging-yours-source = cet exercice tel quel
merging-places = { $count ->
        [0] comme avant
        [one] { $count } endroit diffère
       *[other] { $count } endroits diffèrent
    }
merging-take-yours = Prendre la version d’ici
merging-take-before = Revenir à ceci
merging-take-theirs = Prendre celle de la copie
merging-take-both = Garder les deux, l’un sous l’autre
merging-before-line = Avant : { $text }
merging-before-show = Montrer
merging-keep-stay = Garder
merging-go-stay = Abandonner
merging-keep-in = Reprendre
merging-go-in = Omettre
merging-told-deleted-theirs = L’autre copie a supprimé cette fiche, modifiée ici : { $record }. La garder ou l’abandonner ?
merging-told-emptied-theirs = L’autre copie a supprimé cette fiche, dont un élément a été modifié ici : { $record }. La garder ou l’abandonner ?
merging-told-deleted-mine = Cette fiche a été supprimée ici, et l’autre copie l’a modifiée : { $record }. La garder ou l’abandonner ?
merging-told-emptied-mine = Cette fiche a été supprimée ici, et l’autre copie en a modifié un élément : { $record }. La garder ou l’abandonner ?
merging-told-only-mine = Cette fiche n’existe que dans l’exercice d’ici : { $record }. La garder ou l’abandonner ?
merging-told-only-theirs = Cette fiche n’existe que dans la copie : { $record }. La reprendre ou l’omettre ?

merging-result = Résultat
merging-result-name = Résultat, { $field }
merging-reopen = Revenir sur le choix
merging-how-open = la version d’ici vaut jusqu’au choix
merging-how-mine = version d’ici
merging-how-theirs = version de la copie
merging-how-before = comme avant
merging-how-both = les deux, l’un sous l’autre
merging-how-written = nouvelle rédaction
merging-rest-of = Le reste : { $record }
merging-rest-without = fusionné sans conflit
merging-head-field = Champ
merging-head-before = Avant
merging-head-now = Maintenant
merging-head-by = Par
merging-by-both = les deux
merging-by-you = ici

merging-weighing = Calcul de l’effet des choix sur les verdicts…
merging-no-verdicts = Aucun verdict n’en dépend, quel que soit le choix.
merging-either = Dans les deux cas
merging-either-also = Quel que soit le choix
merging-stays-so = { $name ->
        [waits] attend toujours un conseiller
        [not_applicable] toujours sans objet
       *[other] reste { $verdict }
    }
merging-becomes = { $name ->
        [waits] attend alors un conseiller
        [not_applicable] alors sans objet
       *[other] devient { $verdict }
    }
merging-more-lines = et { $count } de plus
merging-differs = { $count ->
        [one] Le choix compte pour { $count } ligne
       *[other] Le choix compte pour { $count } lignes
    }
merging-verdict-now = Maintenant
merging-with-yours = Version d’ici
merging-with-theirs = De la copie
merging-with-before = Comme avant
merging-with-both = Avec les deux
merging-with-written = Nouvelle rédaction
merging-with-keep = Si elle reste
merging-with-go = Si elle part

merging-done = Repris de { $name } : { $edits } { $edits ->
        [one] modification
       *[other] modifications
    }{ $choices ->
        [0] {""}
        [one] {" "}et { $choices } choix
       *[other] {" "}et { $choices } choix
    }.{ $stale ->
        [0] {""}
        [one] {" "}{ $stale } visa est périmé.
       *[other] {" "}{ $stale } visas sont périmés.
    }
merging-role = Cette copie peut être regardée, non intégrée
merging-role-adviser = Le mode de travail est ici celui du conseiller ; les textes du planificateur restent donc tels quels. Regardez ce que la copie change et ce que deviennent les verdicts ; l’intégrer revient au planificateur, ou se fait après un changement de mode de travail.
merging-role-trainer = Le mode de travail est ici celui du formateur ; hormis les commentaires, rien ne change donc. Regardez ce que la copie change et ce que deviennent les verdicts ; l’intégrer revient au planificateur, ou se fait après un changement de mode de travail.
merging-role-reader = Le mode de travail est ici la lecture seule ; rien ne change donc. Regardez ce que la copie change et ce que deviennent les verdicts ; l’intégrer revient au planificateur, ou se fait après un changement de mode de travail.
merging-role-change = Changer de mode de travail…
merging-faults = { $count ->
    [one] Reprise faite. Un point qui était en ordre ici auparavant est à revoir :
   *[other] Reprise faite. { $count } points qui étaient en ordre ici auparavant sont à revoir :
}
