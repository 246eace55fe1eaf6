# Ce que dit la session.
document-unnamed = Exercice sans nom
document-file-stem = exercice
done-undone = Annulé : { $step }
done-redone = Rétabli : { $step }
session-no-sample = Aucun exemple ne s’appelle « { $id } ». Choisissez-en un à l’accueil.
session-newer-version = Ce fichier a été écrit par un Crosscut plus récent. Il peut être lu ici, mais non modifié. Enregistrez-en une copie sous un autre nom pour y travailler, ou mettez Crosscut à jour.
session-damaged = Une partie de ce fichier n’a pas pu être lue. Le fichier lui-même reste tel quel. Regardez les problèmes, puis enregistrez sous un autre nom pour continuer.
session-not-confirmed = Le fichier est écrit, mais ce disque n’a pas confirmé qu’il est en lieu sûr. Gardez-en une autre copie.
session-before-not-kept = Le fichier est enregistré, mais la version qu’il remplace n’a pas pu être conservée sur cet ordinateur. Enregistrez la prochaine fois sous un autre nom pour pouvoir y revenir.
session-not-yours = Cette décision est de { $name } ; personne ne retire à la place d’un autre. Donner son propre avis ou écrire un commentaire à côté, ou demander à { $name } de la retirer.
session-deleted = { $count ->
    [one] { $count } inject supprimé.
   *[other] { $count } injects supprimés.
}
