# Les étiquettes que le texte d’un inject appelle, et la feuille qui les réunit pour tous les injects.

offered-lead = Proposé
offered-more = et { $count } de plus
offered-between = { " … " }
offered-because = { $tag } : « { $words } ». { $why }
touches-title = { $count ->
    [0] Rien n’est proposé
    [one] 1 inject touche plus que ne disent ses étiquettes
   *[other] { $count } injects touchent plus que ne disent leurs étiquettes
}
touches-subtitle = Trouvé dans les mots du titre et du texte, sur cet ordinateur. Rien ne compte avant d’être pris ; une étiquette seule n’est jamais une preuve.
touches-topics = Thème
touches-all = Tous { $count }
touches-keys = Entrée prend toute une ligne, 1 à 9 l’une d’elles, Suppr refuse
touches-none = Rien n’est proposé.
touches-none-why = Les mots d’aucun inject n’appellent une étiquette qu’il ne porte pas ou qui n’a pas été refusée.
touches-row = { $number } { $title }
touches-take-all = { $count ->
    [one] Prendre ce qui est affiché
   *[other] Tout prendre pour { $count } injects
}
touches-close = Terminé
touches-so-far = { $taken } prises, { $refused } refusées
touches-undo = Annuler la dernière
touches-taken = { $count ->
    [one] 1 étiquette prise
   *[other] { $count } étiquettes prises
}
touches-refused = { $count ->
    [one] 1 étiquette refusée
   *[other] { $count } étiquettes refusées
}
