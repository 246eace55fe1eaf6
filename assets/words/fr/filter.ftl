filter-about-tag = toute étiquette, avec sa partie ou son nom
filter-about-topic = thème ou prisme
filter-about-to = qui doit agir
filter-about-info = qui est informé
filter-about-from = qui l’envoie
filter-about-audience = l’auditoire d’entraînement qui le reçoit
filter-about-status = où il en est
filter-about-kind = clé, d’appui, toile de fond, de réserve
filter-about-channel = par quelle voie il est transmis
filter-about-time = quand il est joué, aussi de..à, >, <
filter-about-day = le jour de jeu, aussi de..à, >, <
filter-about-phase = la phase
filter-about-place = où cela se passe
filter-about-owner = qui le rédige
filter-about-objective = objectif d’entraînement, par numéro ou titre
filter-about-storyline = la trame
filter-about-incident = l’incident
filter-about-number = son numéro
filter-about-title = mots du titre
filter-about-text = mots du texte pour l’auditoire
filter-about-notes = mots des notes de direction
filter-about-expected = mots des actions attendues
filter-about-core = la tâche fondamentale
filter-about-level = le niveau de jeu
filter-about-line = une ligne qu’il étaye, par son identifiant ou le début de celui-ci
filter-about-has = quelque chose qu’il a
filter-about-lacks = quelque chose qui lui manque
filter-about-links-to = le numéro de l’inject auquel il est lié
filter-about-own = colonne propre { $name }
filter-thing-recipient = un bureau ou un conseiller qui doit agir
filter-thing-sender = qui l’envoie
filter-thing-time = une heure
filter-thing-phase = une phase, d’après son heure ou fixée à la main
filter-thing-expected = une action attendue
filter-thing-objective = un objectif d’entraînement
filter-thing-audience = un auditoire d’entraînement à lui ; sans cela, il va à tous
filter-thing-channel = une voie
filter-thing-incident = un incident
filter-thing-place = un lieu
filter-thing-text = un texte pour l’auditoire
filter-thing-notes = des notes de direction
filter-thing-owner = un responsable
filter-thing-topic = un thème ou un prisme
filter-thing-people = des personnes qui apparaissent
filter-thing-evidence = une ligne qu’il étaye
filter-thing-observable = un point à observer pour les évaluateurs
filter-thing-comment = un commentaire ouvert
filter-thing-link = un lien avec un autre inject, dans un sens ou l’autre
filter-thing-branch = une branche : joué seulement si l’auditoire a agi, ou n’a pas agi
filter-thing-attachment = une pièce jointe
filter-thing-content-note = un avertissement qui prépare le lecteur
filter-time-unread = L’heure « { $typed } » ne peut être lue ; rien ne peut donc y correspondre.
filter-time-known = Dans un filtre : { $letter }+2, { $letter }+2..{ $letter }+4, >{ $letter }+3, ou un groupe date-heure tel que 021200Z.. pour tout ce qui suit. Une heure qui contient des espaces se met entre guillemets.
filter-thing-unknown = « { $typed } » n’est ici rien qu’un inject ait ou qui lui manque ; rien ne peut donc y correspondre.
filter-thing-known = Connus : { $things }.
filter-suggested = Ce qui convient au filtre
filter-suggested-count = { $count ->
    [one] { $count } inject
   *[other] { $count } injects
}
filter-found = { $count ->
    [one] { $count } inject correspond.
   *[other] { $count } injects correspondent.
}
