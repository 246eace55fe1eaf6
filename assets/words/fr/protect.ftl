# Une phrase de passe sur un exercice : la poser, la donner, la retirer.

## Pourquoi un fichier protégé ne s’ouvre pas
padlock-no-passphrase = { $file } est protégé par une phrase de passe.
padlock-wrong = La phrase de passe n’ouvre pas { $file }. Rien n’a été modifié. Regardez les majuscules et la disposition du clavier, puis réessayez.
padlock-keys = { $file } est chiffré pour des clés du programme age et non par une phrase de passe ; Crosscut ne peut donc pas l’ouvrir. Déchiffrez-le avec age, puis protégez-le ici par une phrase de passe.
padlock-in-letters = { $file } est un fichier age écrit en lettres, que Crosscut ne lit pas. Déchiffrez-le avec age, puis protégez-le ici par une phrase de passe.
padlock-too-hard = { $file } demande plus de mémoire ou de temps que Crosscut n’en donne à un fichier inconnu. S’il est digne de confiance, déchiffrez-le avec age, puis protégez-le ici par une phrase de passe.
padlock-other-form = { $file } est chiffré sous une forme que ce Crosscut ne connaît pas. Ouvrez-le avec un plus récent, ou déchiffrez-le avec le programme qui l’a écrit.
padlock-damaged = { $file } est chiffré et a été coupé ou modifié depuis son écriture ; rien ne peut donc en être lu. Cherchez une copie antérieure ; le programme ne l’a pas modifié.
store-refused-protected = { $file } est protégé par une phrase de passe et ne peut donc être lu ici. Ouvrez-le comme exercice, ou intégrez-le comme copie ; la phrase de passe y est demandée.

## La boîte de dialogue qui protège
protect-title = Protéger par une phrase de passe
protect-title-change = Protégé par une phrase de passe
protect-subtitle = Sans la phrase de passe, personne ne peut lire « { $name } » : ni le fichier, ni ce qui en est gardé sur cet ordinateur.
protect-subtitle-change = « { $name } » ne s’ouvre qu’avec sa phrase de passe, ici aussi.
protect-passphrase = Phrase de passe
protect-passphrase-new = Nouvelle phrase de passe
protect-again = Encore une fois
protect-again-hint = La même phrase de passe
protect-rule = Au moins { $least } caractères ; quatre ou cinq mots sans rapport entre eux conviennent bien.
protect-warning = Perdue, personne ne peut aider
protect-warning-text = Il n’y a ni seconde clé ni détour. Qui perd la phrase de passe perd l’exercice. Transmettez-la par une autre voie que le fichier.
protect-plain = Les dossiers, listes et pages exportés ne sont pas protégés. Les copies pour autrui le sont, par la même phrase de passe.
protect-do = Protéger et enregistrer
protect-do-unsaved = Protéger
protect-change-do = Changer et enregistrer
protect-leave = Laisser tel quel
protect-close = Fermer
protect-busy = Le fichier est en cours d’écriture.
protect-empty = Saisissez une phrase de passe.
protect-too-short = La phrase de passe doit avoir au moins { $least } caractères.
protect-differ = Les deux phrases de passe diffèrent.
protect-remove = Retirer la phrase de passe…
protect-remove-ask = Toute personne qui obtient le fichier pourra alors le lire. Ce qui en a été gardé auparavant reste protégé.
protect-remove-do = La retirer et enregistrer
protect-remove-keep = Garder la phrase de passe
protect-read-only = L’exercice est ici en lecture seule ; sa phrase de passe reste donc ce qu’elle est.

## Ce qu’il en est
protect-done = Protégé par une phrase de passe, et enregistré
protect-with-saving = Protégé par une phrase de passe dès l’enregistrement
protect-removed = N’est plus protégé par une phrase de passe
protect-recast = { $count ->
    [one] { $count } version antérieure gardée sur cet ordinateur est protégée elle aussi.
   *[other] { $count } versions antérieures gardées sur cet ordinateur sont protégées elles aussi.
}
protect-recast-failed = { $count ->
    [one] { $count } version antérieure sur cet ordinateur n’a pu être protégée et reste lisible.
   *[other] { $count } versions antérieures sur cet ordinateur n’ont pu être protégées et restent lisibles.
} Vérifiez que le disque n’est ni plein ni protégé en écriture, puis posez la phrase de passe une fois de plus.
protect-left = Un travail non enregistré d’une séance antérieure est encore gardé sans protection sur cet ordinateur. Retrouvez-le ou abandonnez-le : choisissez « Retrouver un travail non enregistré… » parmi toutes les commandes.
protect-export = Ce qui a été écrit n’est pas protégé par la phrase de passe.
protect-export-note = Cet exercice est protégé ; ce qui est exporté ne l’est pas.

## La donner
unlock-title = Phrase de passe de { $file }
unlock-subtitle-open = Il est protégé. Il s’ouvre avec sa phrase de passe.
unlock-subtitle-left = Ce qui en a été gardé est protégé. Sa phrase de passe le fait revenir.
unlock-subtitle-other = Il est protégé. Sa phrase de passe est nécessaire pour comparer.
unlock-subtitle-copy = Il est protégé. Sa phrase de passe est nécessaire pour l’intégrer.
unlock-subtitle-kept = Des versions antérieures sont protégées par une phrase de passe antérieure.
unlock-passphrase = Phrase de passe
unlock-wrong = { $count ->
    [one] Ce n’est pas la phrase de passe. Rien n’a été modifié. Regardez les majuscules et la disposition du clavier.
   *[other] Ce n’est pas non plus la phrase de passe. Rien n’a été modifié. Regardez les majuscules et la disposition du clavier ; qui a envoyé le fichier peut la dire.
}
unlock-do = Ouvrir
unlock-trying = Essai de la phrase de passe…
unlock-leave = Le laisser fermé

## Où cela se voit
protect-status = Protégé
protect-status-hint = Protégé par une phrase de passe : le fichier et tout ce qui en est gardé sur cet ordinateur. Appuyez pour la changer ou la retirer.
protect-status-waits = Pas encore protégé
protect-recent = Protégé par une phrase de passe
comparing-locked = { $count ->
    [one] { $count } autre version est protégée par une phrase de passe antérieure.
   *[other] { $count } autres versions sont protégées par une phrase de passe antérieure.
}
comparing-unlock = Donner la phrase de passe…
recover-protected = Un exercice protégé
recover-start-locked = « { $name } » a des modifications non enregistrées. Il est protégé par une phrase de passe.
recover-ask-locked = L’abandonner ? Ce qu’il contient ne pourra revenir.
recover-unread-locked = Il est protégé par une phrase de passe ; ce qu’il contient se montre une fois celle-ci donnée.
recover-unread-wrong = La phrase de passe ne l’ouvre pas. Il reste où il est.

## À la ligne de commande
cli-help-protect = Protège un scénario par une phrase de passe, change celle-ci, ou la retire
cli-help-protect-passphrase = Un fichier dont la première ligne est la nouvelle phrase de passe ; à défaut, elle est demandée au terminal
cli-help-protect-remove = Retire la phrase de passe
cli-help-unlock = Un fichier dont la première ligne est la phrase de passe d’un scénario protégé ; peut être nommé plusieurs fois, ou par CROSSCUT_PASSPHRASE_FILE
cli-protect-ask = Nouvelle phrase de passe :{" "}
cli-protect-again = Nouvelle phrase de passe, encore une fois :{" "}
cli-protect-no-terminal = Il n’y a pas de terminal où demander la nouvelle phrase de passe. Indiquez un fichier avec --passphrase-file.
cli-protect-not = { $file } n’est pas protégé par une phrase de passe ; il n’y a donc rien à retirer.
cli-protect-done = Protégé : { $path }. Il ne s’ouvre qu’avec sa phrase de passe ; si elle est perdue, personne ne peut aider.
cli-protect-removed = N’est plus protégé : { $path }. Ce qui en a été gardé auparavant reste protégé.
cli-unlock-ask = Phrase de passe de { $file } :{" "}
cli-unlock-again = Ce n’est pas la phrase de passe. Phrase de passe de { $file } :{" "}
cli-unlock-how = Saisissez-la à un terminal, ou indiquez un fichier qui la contient : --unlock FICHIER, ou la variable CROSSCUT_PASSPHRASE_FILE.
cli-versions-locked = { $count ->
    [one] { $count } autre version est protégée par une phrase de passe antérieure.
   *[other] { $count } autres versions sont protégées par une phrase de passe antérieure.
} Indiquez un fichier qui la contient : --unlock FICHIER.
