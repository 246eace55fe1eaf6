# Réunir deux versions : ce qui est entré, ce qu’une personne doit choisir, ce qui mérite un coup d’œil.

merge-edit = Intégrer une copie
merge-record = { $kind } { $called }
merge-top = tête du fichier
merge-about-whole = la fiche entière
merge-about-order = ordre de la liste
merge-about-deleted-mine = supprimé ici, modifié dans l’autre copie
merge-about-deleted-theirs = supprimé dans l’autre copie, modifié ici
merge-about-emptied-mine = supprimé ici, contenu modifié dans l’autre copie
merge-about-emptied-theirs = supprimé dans l’autre copie, contenu modifié ici
merge-about-only-mine = seulement ici
merge-about-only-theirs = seulement dans l’autre copie

merge-signer = Crosscut
merge-signer-role = fusion
merge-asks = Les deux copies ont modifié le champ « { $field } » ({ $record }). Ce qui figure ici est l’une des deux valeurs. L’autre copie dit : { $theirs }. Auparavant : { $before }. Choisissez-en une, puis réglez cette question.
merge-asks-without-before = Le champ « { $field } » diffère ({ $record }). Ce qui figure ici est l’une des deux valeurs. L’autre copie dit : { $theirs }. Choisissez-en une, puis réglez cette question.
merge-asks-deleted-mine = Cette fiche a été supprimée ici, et l’autre copie l’a modifiée, elle ou son contenu : { $record }. Elle a été gardée. Gardez-la ou supprimez-la, puis réglez cette question.
merge-asks-deleted-theirs = Cette fiche a été supprimée dans l’autre copie, et elle ou son contenu a été modifié ici : { $record }. Elle a été gardée. Gardez-la ou supprimez-la, puis réglez cette question.
merge-asks-only-mine = Cette fiche n’est pas dans l’autre copie, et la version de départ n’était pas connue : { $record }. Elle a été gardée. Gardez-la ou supprimez-la, puis réglez cette question.
merge-asks-only-theirs = Cette fiche n’est que dans l’autre copie, et la version de départ n’était pas connue : { $record }. Elle a été omise : { $theirs }. Ajoutez-la ou non, puis réglez cette question.
merge-asks-order = Les deux copies ont trié cette liste, chacune à sa façon : { $record }. L’ordre de cette copie-ci vaut. Modifiez-le ou laissez-le, puis réglez cette question.

cli-help-merge = Réunit deux versions d’un scénario parties d’une même version
cli-help-merge-base = La version de départ commune ; - si elle n’est pas connue
cli-help-merge-mine = La version qui vaut
cli-help-merge-theirs = La version à intégrer
cli-help-merge-output = Où le résultat est écrit ; MINE peut être remplacé, un autre fichier seulement avec --force
cli-merge-other-exercise = { $theirs } n’est pas le même exercice que { $mine }. Ils n’ont aucune fiche en commun ; il n’y a donc rien à réunir. Rien n’a été modifié. Vérifiez quels fichiers ont été nommés.
cli-merge-damaged = Une partie de { $file } n’a pas pu être lue. L’intégrer ferait perdre cette partie. crosscut check dit ce qui ne va pas ; réparez-le d’abord.
cli-merge-newer = { $file } a été écrit par une version plus récente. L’intégrer pourrait faire perdre ce que cette version-ci ne connaît pas. Employez la version plus récente.
cli-merge-done = Écrit : { $path }. { $came ->
    [one] { $came } modification
   *[other] { $came } modifications
} { $came ->
    [one] reprise d’office
   *[other] reprises d’office
}, { $count ->
    [0] rien à choisir
    [one] { $count } choix à faire
   *[other] { $count } choix à faire
}.
cli-merge-done-without-base = Écrit : { $path }. La version de départ commune n’a pas été trouvée. { $count ->
    [0] Il n’y a pas de différence.
    [one] L’unique différence est présentée comme un choix.
   *[other] Les { $count } différences sont toutes présentées comme des choix.
}
cli-merge-came = Repris :
cli-merge-conflicts = { $count ->
    [one] À choisir :
   *[other] À choisir ({ $count }) :
}
cli-merge-flags = À regarder :
cli-merge-added = { $record } : nouveau
cli-merge-removed = { $record } : supprimé dans l’autre copie
cli-merge-field = { $record } : { $field }
cli-merge-mixed = { $record } : { $field }, composé à partir des deux copies
cli-merge-order = Ordre de la liste : { $field }
cli-merge-top = { $field }, en tête du fichier
cli-merge-conflict = { $record } : { $about }
cli-merge-before = Avant : { $value }
cli-merge-mine = Ici : { $value }
cli-merge-theirs = Autre copie : { $value }
cli-merge-look = Cette fiche a été modifiée dans les deux copies et composée à partir d’elles : { $kind } { $record }. Regardez-la une fois.
cli-merge-questions = Ce qui est à choisir figure dans le fichier sous forme de questions sur les fiches ; ce qui y était a été gardé. Répondez-y dans la fenêtre, ou modifiez les champs et réglez les questions.
