# Comment les modifications s’appellent dans le menu d’annulation, et pourquoi l’une d’elles est refusée : quoi, pourquoi, que faire.

edit-change-field = Modifier { $record } ({ $field })
edit-change-fields = { $count ->
    [0] Modifier { $record }
    [one] Modifier { $record } ({ $count } champ)
   *[other] Modifier { $record } ({ $count } champs)
}
edit-label-close-gaps = Combler les lacunes : { $count ->
    [one] { $count } fiche
   *[other] { $count } fiches
} de la bibliothèque
edit-label-close-gaps-too = Combler les lacunes par des injects et de petites retouches
edit-label-from-library = Ajouter { $count ->
    [one] { $count } fiche
   *[other] { $count } fiches
} de la bibliothèque
edit-add = Ajouter : { $kind }
edit-remove = Supprimer { $what }
edit-shift = Décaler { $what } de { $span }
edit-reorder = Déplacer { $record } dans la liste
edit-link = Lier { $from } à { $to }
edit-unlink = Retirer le lien { $from } → { $to }
edit-records = { $count ->
    [one] { $count } fiche
   *[other] { $count } fiches
}
edit-follow-up-title = Suite : { $title }

refusal-gone = Fiche absente : { $kind } { $id }. Elle a pu être supprimée entre-temps. Annulez la suppression, ou choisissez une autre fiche de ce type.
refusal-same-id = Une fiche du même type ({ $kind }) porte déjà l’identifiant de « { $record } ». Deux fiches au même identifiant ne peuvent être distinguées. Ajoutez-la de nouveau avec un autre identifiant.
refusal-no-id = La fiche ({ $kind }) n’a pas d’identifiant utilisable. Rien ne pourrait y renvoyer. Ajoutez-la de nouveau avec un identifiant neuf.
refusal-one-exercise = Un scénario a exactement un exercice. Il peut être modifié, mais non ajouté, supprimé ni déplacé.
refusal-number-taken = Le numéro { $number } appartient à « { $owner } ». Pendant le jeu, personne ne saurait lequel est visé. Prenez un autre numéro.
refusal-number-handed-out = Le numéro { $number } a été diffusé : l’inject n’est plus un brouillon. D’autres emploient ce numéro dans leurs papiers, il reste donc. Remettez l’état à brouillon pour le changer.
refusal-dangling = Le champ « { $field } » désignerait une fiche absente : { $target } { $id }. Choisissez une fiche qui existe, ou ajoutez-la d’abord.
refusal-link-to-itself = « { $record } » ne peut être lié à lui-même. Choisissez un autre inject.
refusal-link-order = « { $record } » est lié à « { $other } » ; il doit donc être joué après lui. Choisissez une autre heure, déplacez les deux ensemble, ou retirez le lien.
refusal-link-cycle = « { $other } » renvoie déjà à « { $record } » par d’autres liens. Dans un cercle, personne ne sait ce qui vient d’abord. Retirez d’abord un lien du cercle.
refusal-link-twice = « { $record } » est déjà lié ainsi à « { $other } ».
refusal-in-use = « { $record } » est encore utilisé par { $names }{ $more ->
    [0] {""}
    [one] {" "}et { $more } de plus
   *[other] {" "}et { $more } de plus
}. Sans cette fiche, { $count ->
    [one] le renvoi ne mènerait
   *[other] les renvois ne mèneraient
} à rien. Supprimez ou modifiez d’abord { $count ->
    [one] la fiche qui l’utilise
   *[other] les fiches qui l’utilisent
}.
refusal-forbidden-character = Le champ « { $field } » de « { $record } » contient un caractère NUL, qu’aucun fichier ni aucune page ne peut montrer. Supprimez-le ; il vient souvent avec un texte collé d’un autre programme.
refusal-not-finite = Le champ « { $field } » de « { $record } » n’est pas un nombre. Écrivez des degrés, par exemple 46.2.
refusal-too-long = Le champ « { $field } » de « { $record } » dépasse un million d’octets. Un texte de cette taille ralentit tout. Joignez-le comme fichier et gardez ici un résumé.
refusal-time-out-of-range = Le champ « { $field } » de « { $record } » sortirait de ce qu’un exercice peut avoir : des heures à moins de quarante ans du STARTEX, et un STARTEX entre 1900 et 2199. Vérifiez l’année.
edit-bring-back = Restaurer une version antérieure
edit-contingency-title = Réserve : { $title }
edit-if-acted-title = Si action : { $title }
edit-if-not-acted-title = Si inaction : { $title }
