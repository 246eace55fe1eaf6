# Les listes de contrôle dans la fenêtre : lesquelles existent, lesquelles comptent pour ce scénario, et les fichiers propres.

checklists-title = Listes de contrôle
checklists-subtitle = Les lignes selon lesquelles cet exercice est jugé. Les listes qui comptent toujours ne s’activent pas.
checklists-subtitle-start = Les listes qui existent. Ouvrez un scénario pour choisir lesquelles comptent pour lui.
checklists-shipped = Fournie avec le programme
checklists-own = Fichier de l’organisation : { $path }
checklists-lines = { $count ->
    [one] { $count } ligne
   *[other] { $count } lignes
}
checklists-id = { $id }, version { $version }
checklists-always = compte toujours
checklists-counts = Compte pour ce scénario
checklists-switch = { $title } compte pour ce scénario
checklists-on = compte
checklists-off = ne compte pas
checklists-add = Ajouter un fichier…
checklists-close = Fermer
checklists-again = Relire
checklists-remove = Retirer
checklists-remove-name = Retirer { $title } de ce programme ; le fichier reste tel quel
checklists-again-name = Relire { $title } dans son fichier
checklists-absent = Absente de cet ordinateur
checklists-absent-text = Le scénario active { $id } ; quelqu’un l’a donc jugé selon cette liste. Ses lignes ne sont pas jugées ici. Ajoutez son fichier, ou désactivez-la.
checklists-switch-off = Désactiver
checklists-switch-off-name = Désactiver { $id } pour ce scénario
checklists-unfit = Ne compte pas
checklists-no-checklist = { $file } n’est pas une liste de contrôle et n’a donc pas été ajouté. Choisissez un fichier de liste de contrôle ; docs/own-checklist.md dit comment en écrire un.
checklists-has-faults = { $file } n’a pas été ajouté : { $count ->
    [one] il a { $count } défaut
   *[other] il a { $count } défauts
}. Corrigez le fichier dans un éditeur de texte et ajoutez-le de nouveau.
checklists-fault-place = ligne { $line }, colonne { $column }
checklists-refused = { $file } n’a pas été ajouté
checklists-dismiss = Mettre de côté
checklists-added = Liste de contrôle ajoutée : { $title }
checklists-missing = { $count ->
    [one] Ce scénario active la liste de contrôle { $ids }, absente de cet ordinateur. Ses lignes ne sont pas jugées ici.
   *[other] Ce scénario active des listes de contrôle absentes de cet ordinateur : { $ids }. Leurs lignes ne sont pas jugées ici.
} Ajoutez le fichier sous « Listes de contrôle », ou désactivez-y la liste.
checklists-unread = { $count ->
    [one] { $count } liste de contrôle de l’organisation n’a pas pu servir
   *[other] { $count } listes de contrôle de l’organisation n’ont pas pu servir
}. Tout le reste fonctionne. « Listes de contrôle » dit ce qui ne va pas. { $files }
checklists-path-title = Ajouter une liste de contrôle
checklists-path-add = Ajouter
