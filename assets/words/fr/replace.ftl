replace-title = Chercher et remplacer
replace-found = { $count ->
    [0] Rien trouvé
    [one] { $count } endroit
   *[other] { $count } endroits dans { $records ->
        [one] { $records } fiche
       *[other] { $records } fiches
    }
}
replace-find = Chercher
replace-with = Remplacer par
replace-whole-words = Mots entiers seulement
replace-same-case = Majuscules et minuscules telles quelles
replace-setting = Aussi dans les trames, les incidents et le cadre
replace-reach = Où chercher
replace-marked = Sélectionnés ({ $count })
replace-shown = Visibles ({ $count })
replace-all = Tous les injects
replace-tick-all = Tout cocher
replace-tick-none = Tout décocher
replace-in-numbers = { $count ->
    [one] { $count } endroit fait partie du numéro d’un inject et reste tel quel : c’est par lui que d’autres connaissent l’inject.
   *[other] { $count } endroits font partie de numéros d’injects et restent tels quels : c’est par eux que d’autres connaissent les injects.
}
replace-sealed = { $count ->
    [one] { $count } texte sous scellé a été omis, car personne ne peut le lire ici.
   *[other] { $count } textes sous scellé ont été omis, car personne ne peut les lire ici.
}
replace-begin = La recherche porte sur les titres, textes, notes, actions attendues, effets sur les personnes et colonnes propres. Chaque endroit est montré avant que rien ne change.
replace-nothing = Ces mots ne figurent nulle part ici. Cherchez dans tous les injects, ou retirez une coche.
replace-place = { $record }, { $field } : { $before }{ $found }{ $after }. « { $found } » devient « { $with } »
replace-do = Remplacer { $count } sur { $all }
replace-nothing-ticked = Aucun endroit n’est coché
replace-leave = Laisser tel quel
replace-done = { $count ->
    [one] Remplacé à { $count } endroit.
   *[other] Remplacé à { $count } endroits.
}
replace-step = Remplacer des mots
replace-with-nothing = Rien ne prend leur place : les mots sont retirés.
