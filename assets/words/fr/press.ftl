# Ce qui est dit pendant que les dossiers sont faits et écrits.

press-no-typesetter = Cette version n’a pas de composeur : elle ne fait ni pages ni PDF. Exportez en Word ou en page web, ou employez une version avec l’option « pdf ».
press-gone = Le composeur s’est arrêté avant la fin. Rien n’a été écrit et le scénario est intact. Recommencez ; s’il s’arrête encore, retirez des parties ou exportez en Word. { $why }
press-no-glyph = « { $text }… » contient des lettres absentes des polices incluses ({ $letters }) ; elles s’impriment sous forme de numéros. Remplacez-les, ou exportez en Word.
press-kept = Le fichier a été relu après l’écriture et il est complet.
press-kept-unconfirmed = Le fichier est écrit ; ce disque ne peut confirmer qu’il résiste à une coupure de courant.
press-file-unread = { $path } ne peut être lu ({ $why }). Ce fichier règle la présentation de vos dossiers. Choisissez-en un autre, ou retirez-le des réglages.
press-file-large = { $path } dépasse { $most } Mo ; il n’a pas été lu. Prenez un fichier plus petit.
press-picture-unfit = L’emblème { $path } ne peut servir : { $why }
press-picture-kind = Ce n’est pas une image PNG, JPEG ou WebP. Enregistrez-la en PNG.
press-picture-large = Elle compte { $width } × { $height } pixels ; au plus 8 000 par côté et 24 millions en tout sont lus. Réduisez-la.
press-picture-damaged = Elle est abîmée ou coupée ({ $why }). Enregistrez-la de nouveau.
press-cancelled = L’opération a été annulée. Rien n’a été écrit.
press-old-file = { $time }, { $size } Ko
cli-help-pack-edition = Pour les dossiers : à qui ils sont destinés ({ $known }) ; à défaut, excon
cli-help-pack-lang = Pour les dossiers : leur langue
cli-help-pack-without = Pour les dossiers : les parties retirées, par leur nom, séparées par des virgules
cli-help-pack-until = Pour l’auditoire : les injects jusqu’à cette heure s’impriment tels que reçus, par exemple « D+2 0800 »
cli-help-pack-cell = Pour les animateurs : seulement la fiche de cette cellule
cli-help-pack-compact = Pour les dossiers : des fiches plus petites, avec moins d’indications
cli-help-pack-letter = Pour les dossiers : le papier Letter au lieu de l’A4
cli-help-pack-logo = Pour les dossiers : l’emblème de l’organisation (PNG, JPEG, WebP)
cli-help-pack-logo-alt = Pour les dossiers : ce que montre l’emblème, pour ceux qui ne le voient pas
cli-help-pack-accent = Pour les dossiers : la couleur des filets et des cadres
cli-help-pack-look = Pour les dossiers : un répertoire qui contient le look.typ propre à l’organisation
cli-help-pack-own = Pour les dossiers : un texte propre ; sa première ligne est le titre
cli-pack-no-edition = Il n’y a pas d’édition « { $name } ». Éditions : { $known }.
cli-pack-no-language = Les dossiers s’écrivent en anglais (en) et en français (fr), non en « { $name } ».
cli-pack-no-part = Cette édition n’a pas de partie « { $name } » qui puisse être retirée. Parties : { $known }.
cli-pack-no-cell = Il n’y a pas de cellule « { $name } » dans ce scénario. Cellules : { $known }.
cli-pack-no-colour = « { $name } » n’est pas une couleur. Écrivez-la en six chiffres hexadécimaux, par exemple #2B54A3.
cli-pack-written = { $pages ->
    [0] Écrit : { $path } (édition : { $edition }).
    [one] Écrit : { $path } (édition : { $edition }, { $pages } page).
   *[other] Écrit : { $path } (édition : { $edition }, { $pages } pages).
}
cli-pack-control = Ne pas remettre à l’auditoire d’entraînement : contient les actions attendues, les notes de direction et la suite du jeu.
cli-pack-audience = Pour l’auditoire d’entraînement. Composé de ce qu’un joueur peut savoir ; parcourez-le une fois avant de le remettre.
