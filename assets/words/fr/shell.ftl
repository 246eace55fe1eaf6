# La fenêtre autour des bureaux.
window-title = Crosscut
window-title-document = { $name } – Crosscut
window-title-changed = ● { $name } – Crosscut
window-file-kind = Scénario Crosscut
window-checklist-kind = Listes de contrôle
window-import-kind = Listes et exercices d’autres programmes
window-none = Aucune fenêtre ne peut s’afficher sur cet ordinateur : { $error }. Vérifiez la présence d’un écran et d’un pilote graphique, ou employez les commandes « crosscut check » et « crosscut show ».
language-name = Français
theme-light = Clair
theme-dark = Sombre
theme-contrast_light = Contraste élevé, clair
theme-contrast_dark = Contraste élevé, sombre
shell-no-file = Pas encore enregistré dans un fichier
shell-sample = Des exercices, du jeu sur table au grand exercice de poste de commandement
samples-title = Exercices pour commencer
samples-subtitle = Chacun s’ouvre comme une copie sans nom ; rien ne peut être abîmé.
samples-open = Ouvrir
samples-open-name = Ouvrir { $title }
samples-close = Fermer
sample-copper-lantern-title = Copper Lantern 27
sample-copper-lantern-about = Gestion de crise : une force de stabilisation dans une région en proie à un conflit armé. Le plus riche de tous : presque chaque ligne y est étayée, et la plupart des injects relèvent du jeu ordinaire.
sample-granite-shore-title = Granite Shore 28
sample-granite-shore-about = Dissuasion et défense sur le sol national : des attaques hybrides, puis une attaque armée contre un Allié. Solide sur les civils et le patrimoine ; les lacunes des autres thèmes sont là pour être trouvées.
sample-quiet-orchard-title = Quiet Orchard 28
sample-quiet-orchard-about = Sécurité coopérative : une mission de formation auprès des forces d’un partenaire. Les erreurs typiques y sont faites exprès ; un texte pour formateurs les énumère avec les remèdes. À ne pas jouer en l’état.
sample-three-doors-title = Three Doors
sample-three-doors-about = Un jeu sur table d’une demi-journée pour commandants et conseillers : vingt fiches, chacune un dilemme, avec des notes pour le facilitateur.
sample-first-steps-title = Premiers pas
sample-first-steps-about = Cinq injects pour apprendre.
shell-checklist = Liste de contrôle : { $lines } lignes sur cinq thèmes, sur les femmes, la paix et la sécurité, et sur la sécurité humaine dans son ensemble
shell-reading = Lecture : { $file }
shell-nothing-to-undo = Rien à annuler
shell-nothing-to-redo = Rien à rétablir
shell-only-on-timeline = Seulement sur la chronologie
shell-place-line = Ligne
shell-overwrite = Écraser le fichier
shell-save-as = Enregistrer sous un autre nom…
shell-open-again = Rouvrir
shell-bring-in = Intégrer
shell-dismiss = Fermer
shell-selection = { $injects ->
    [one] { $injects } inject
   *[other] { $injects } injects
}, { $selected ->
    [one] { $selected } sélectionné
   *[other] { $selected } sélectionnés
}
shell-judged = { $count ->
    [one] { $count } ligne jugée
   *[other] { $count } lignes jugées
}
shell-took = { $ms } ms
shell-took-less = moins de 1 ms
unsaved-title = Enregistrer les modifications de « { $name } » ?
unsaved-text = Des modifications ne sont encore dans aucun fichier. Sans enregistrement, elles sont perdues.
unsaved-save = Enregistrer
unsaved-stay = Poursuivre le travail
unsaved-let-go = Les abandonner
problems-title = { $count ->
    [0] Aucun problème dans cet exercice
    [one] { $count } problème dans cet exercice
   *[other] { $count } problèmes dans cet exercice
}
problems-subtitle = Ce qui se contredit ou n’a pas pu être lu. Chaque problème dit que faire ; la liste suit votre travail.
problems-error = Erreur
problems-warning = Alerte
problems-line = ligne { $line }
problems-close = Fermer la liste
clock-today = Aujourd’hui { $time }
clock-yesterday = Hier { $time }
path-title-save = Où enregistrer ?
path-title-open = Quel fichier ouvrir ?
path-subtitle = Cet ordinateur n’affiche pas de dialogue de fichiers ; le chemin se tape donc ici.
path-label = Chemin du fichier
path-save = Enregistrer
path-open = Ouvrir
path-title-import = Quelle liste importer ?
path-import = L’examiner
path-leave = Pas maintenant
unsaved-choices = { $count ->
    [one] De même pour { $count } choix fait pour { $name } et non intégré ; l’enregistrement ne le garde pas.
   *[other] De même pour { $count } choix faits pour { $name } et non intégrés ; l’enregistrement ne les garde pas.
}
choices-title = { $count ->
    [one] { $count } choix fait pour { $name } n’est pas intégré
   *[other] { $count } choix faits pour { $name } ne sont pas intégrés
}
choices-text = { $count ->
    [one] Il ne figure dans aucun fichier. Poursuivre le fait perdre, et il serait à refaire
   *[other] Ils ne figurent dans aucun fichier. Poursuivre les fait perdre, et ils seraient à refaire
} quand la copie sera intégrée. Pour garder ce travail, revenez à la copie, intégrez-la, puis enregistrez.
drafts-title = { $count ->
    [one] Ce que vous avez écrit n’est pas envoyé
   *[other] { $count } textes que vous avez écrits ne sont pas envoyés
}
drafts-text = Les mots d’un commentaire ou d’un motif ne sont dans aucun fichier avant d’être envoyés ou signés. Continuer les abandonne.
drafts-let-go = Les abandonner
choices-back = Revenir à la copie
choices-let-go = Abandonner les choix
