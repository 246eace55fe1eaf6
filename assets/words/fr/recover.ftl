# Le travail qui n’était pas enregistré quand le programme s’est arrêté, et comment il revient.

## Pourquoi rien ne peut être lu de ce qui a été gardé
recover-unread-nothing = Rien ne peut en être lu : la sauvegarde a été coupée avant la première modification, ou endommagée depuis.
recover-unread-newer = Un Crosscut plus récent l’a gardé, et celui-ci lit jusqu’à la version { $ours }. Ouvrez-le avec le plus récent ; il reste où il est.
recover-unread-refused = Cet ordinateur ne permet pas de le lire. Vérifiez qui peut lire le dossier, puis relancez Crosscut ; il reste où il est.

## Garder chaque modification sur cet ordinateur
recover-no-folder = Cet ordinateur n’a pas de répertoire personnel pour cela.
recover-not-kept = Les modifications ne peuvent pas être gardées sur cet ordinateur. { $why } Si le programme ou l’ordinateur s’arrête, tout ce qui suit le dernier enregistrement est perdu. Enregistrez souvent ; chaque nouvelle modification fait un nouvel essai.

## Le dialogue au démarrage suivant
recover-title = { $count ->
    [one] Travail non enregistré
   *[other] Travail non enregistré, { $count } fois
}
recover-subtitle = Crosscut s’est arrêté avant l’enregistrement et a gardé chaque modification sur cet ordinateur. Rien n’est écrit dans un fichier avant l’enregistrement.
recover-extent = { $changes ->
    [one] { $changes } modification
   *[other] { $changes } modifications
} dans { $records ->
    [one] { $records } fiche
   *[other] { $records } fiches
}
recover-unsent = { $count ->
    [one] { $count } texte saisi et non envoyé
   *[other] { $count } textes saisis et non envoyés
}
recover-unsent-inject-comment = Commentaire sur un inject, non envoyé : { $text }
recover-unsent-inject-answer = Réponse, non envoyée : { $text }
recover-unsent-clearance = Motif d’un aval, non envoyé : { $text }
recover-unsent-comment = Commentaire, non envoyé : { $text }
recover-unsent-answer = Réponse, non envoyée : { $text }
recover-unsent-judgement = Motif d’une appréciation, non envoyé : { $text }
recover-unsent-acceptance = Motif pour accepter un constat, non envoyé : { $text }
recover-unsent-sign-off = Motif d’un visa, non envoyé : { $text }
recover-when = { $when } · { $size }
recover-unknown = Quelque chose d’illisible
recover-file-never = Il n’a jamais été enregistré dans un fichier.
recover-file-same = { $path } est resté tel quel. Les modifications n’y sont pas.
recover-file-changed = { $path } a été modifié depuis par quelqu’un d’autre. Le travail s’ouvre sans fichier ; enregistrez-le sous un nouveau nom, puis intégrez-le pour réunir les deux.
recover-file-gone = { $path } est introuvable ou illisible. Le travail s’ouvre sans fichier ; enregistrez-le sous un nouveau nom.
recover-torn = La fin était illisible et a été laissée de côté : au plus la dernière seconde avant l’arrêt de Crosscut.
recover-list = Ce qui diffère
recover-list-name = Ce qui diffère dans { $name }
recover-fold-name = Masquer ce qui diffère dans { $name }
recover-fold = Masquer ce qui diffère
recover-line-added = { $record } : nouveau
recover-line-removed = { $record } : supprimé
recover-line-changed = { $record } : { $fields }
recover-line-order = { $kind } : dans un autre ordre
recover-line-more = Et { $count } de plus.
recover-open = Continuer avec
recover-open-name = Continuer avec { $name }
recover-let-go-ask = Abandonner…
recover-let-go = Abandonner
recover-let-go-name = Abandonner { $name }
recover-ask = Abandonner { $size } ? Rien ne pourra les faire revenir.
recover-ask-unread = Abandonner ? Un Crosscut plus récent pourrait encore le lire.
recover-ask-keep = Garder
recover-later = Plus tard
recover-later-hint = Le travail reste sur cet ordinateur et sera proposé de nouveau au prochain démarrage.
recover-empty = Rien n’est resté non enregistré. Quand Crosscut s’arrête avant l’enregistrement, son travail est proposé ici.
recover-not-let-go = L’abandon n’a pas réussi. L’ordinateur ne permet pas au programme de supprimer ce travail ; il sera proposé de nouveau au prochain démarrage.
recover-not-there = Ce travail n’est plus là. Une autre fenêtre de Crosscut continue peut-être avec lui ; regardez-y d’abord.
recover-nothing-missing = Rien n’y manque ailleurs : le fichier a tout. Ouvrez le fichier.
recover-start-title = Un travail n’a pas été enregistré ({ $when })
recover-start-text = Crosscut s’est arrêté avant l’enregistrement de { $name }. En lieu sûr sur cet ordinateur : { $size }.
recover-start-more = { $count ->
    [one] De même pour { $count } autre travail.
   *[other] De même pour { $count } autres travaux.
}

## Une fois ouvert
recover-done-same = Voici le travail qui n’était pas enregistré : { $size }. { $path } ne les a pas encore. Enregistrez pour les y écrire ; l’annulation ne remonte pas plus loin qu’ici.
recover-done-never = Voici le travail qui n’était pas enregistré : { $size }. Il n’a pas encore de fichier. Enregistrez-le ; l’annulation ne remonte pas plus loin qu’ici.
recover-done-changed = Voici le travail qui n’était pas enregistré : { $size }. Quelqu’un d’autre a modifié { $path } depuis ; il s’est donc ouvert sans fichier. Enregistrez-le sous un nouveau nom, ouvrez l’autre et intégrez-le.
recover-done-gone = Voici le travail qui n’était pas enregistré : { $size }. { $path } est introuvable ou illisible ; il s’est donc ouvert sans fichier. Enregistrez-le sous un nouveau nom.
recover-done-unsent = Ce que vous aviez écrit sans l’envoyer est de nouveau dans ses champs. Envoyez-le ou signez-le là ; enregistrer ne suffit pas.
recover-done-torn = La fin était illisible et a été laissée de côté.

## À la ligne de commande
cli-help-recover = Énumère le travail non enregistré à la fin de la fenêtre, et l’écrit dans un nouveau fichier
cli-help-recover-list = L’énumère, le plus récent d’abord
cli-help-recover-show = Dit ce qui n’était pas enregistré
cli-help-recover-write = L’écrit dans un nouveau fichier ; ce qui est gardé reste jusqu’à ce que la fenêtre l’abandonne
cli-help-recover-number = Son numéro dans la liste
cli-column-exercise = Exercice
cli-column-changes = Modifications
cli-column-file = Fichier
cli-recover-empty = Rien n’est resté non enregistré sur cet ordinateur, hors ce que gardent les fenêtres ouvertes.
cli-recover-none = Il n’y a pas de travail { $number } : { $count ->
    [0] rien n’est resté non enregistré.
    [one] il y en a { $count }.
   *[other] il y en a { $count }.
} Consultez la liste avec « crosscut recover ».
cli-recover-written = Écrit : { $path }, avec { $size } qui n’étaient pas enregistrées. Ce travail reste proposé au démarrage de la fenêtre ; abandonnez-le là.
