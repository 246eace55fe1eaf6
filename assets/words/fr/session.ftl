# Ce que dit la session.
document-unnamed = Exercice sans nom
document-file-stem = exercice
document-beside = { $name } (ma version)
done-undone = Annulé : { $step }
done-redone = Rétabli : { $step }
session-no-sample = Aucun exemple ne s’appelle « { $id } ». Choisissez-en un à l’accueil.
session-newer-version = Ce fichier a été écrit par un Crosscut plus récent. Il peut être lu ici, mais non modifié. Enregistrez-en une copie sous un autre nom pour y travailler, ou mettez Crosscut à jour.
session-damaged = Une partie de ce fichier n’a pas pu être lue. Le fichier lui-même reste tel quel. Regardez les problèmes, puis enregistrez sous un autre nom pour continuer.
session-not-confirmed = Le fichier est écrit, mais ce disque n’a pas confirmé qu’il est en lieu sûr. Gardez-en une autre copie.
session-before-not-kept = Le fichier est enregistré, mais la version qu’il remplace n’a pas pu être conservée sur cet ordinateur. Enregistrez la prochaine fois sous un autre nom pour pouvoir y revenir.
session-file-changed = Quelqu’un d’autre a modifié le fichier. { $path } n’est plus tel qu’il a été ouvert ou enregistré ; les modifications faites ici sont conservées, et rien de ce que l’autre a écrit n’est écrasé. Comparez ce qui diffère, intégrez-le, ou enregistrez sous un autre nom.
session-file-changed-only-there = Quelqu’un d’autre a modifié le fichier. { $path } n’est plus tel qu’il a été ouvert ou enregistré, et la fenêtre le montre tel qu’il était avant. Comparez ce qui diffère, ou rouvrez-le.
session-file-gone = Le fichier n’est plus là. { $path } a été déplacé, renommé ou supprimé, ou son disque a disparu ; le travail est toujours ouvert ici. Reconnectez le disque ou remettez le fichier, ou enregistrez sous un autre nom.
session-file-back = Le fichier est de nouveau là, comme avant.
session-files-listed = Les fichiers ouverts sont désormais énumérés.
session-files-not-listed = Les fichiers ouverts ne sont plus énumérés ; la liste est vidée.
session-not-yours = Cette décision est de { $name } ; personne ne retire à la place d’un autre. Donner son propre avis ou écrire un commentaire à côté, ou demander à { $name } de la retirer.
session-deleted = { $count ->
    [one] { $count } inject supprimé.
   *[other] { $count } injects supprimés.
}
