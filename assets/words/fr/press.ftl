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
