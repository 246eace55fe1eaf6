# Visas, clés et copies de revue dans la fenêtre.

## Sign-offs
sign-offs-means = Une signature montre qui s’est prononcé, et que rien n’a été modifié depuis. Elle ne dit pas que l’exercice est conforme aux politiques.
sign-offs-keys = Clés…
sign-offs-keys-hint = Créer une clé, et reprendre celles d’autrui
sign-offs-whole = L’exercice entier
sign-offs-others = Autres décisions signées
sign-offs-lines = { $covered } sur { $total } couvertes
sign-offs-essential = { $count ->
    [one] { $count } essentielle ouverte
   *[other] { $count } essentielles ouvertes
}
sign-offs-sign = Viser…
sign-offs-sign-name = Viser : { $what }
sign-offs-again = Viser de nouveau…
sign-offs-again-name = Viser de nouveau : { $what }
sign-offs-withdraw = Retirer
sign-offs-withdraw-name = Retirer le visa de { $who }
sign-offs-row = { $what } : { $state }
sign-offs-nobody = Pas encore de visa
sign-offs-nobody-hint = Personne n’a donné de visa. Ce n’est pas une faute : cela dit seulement que nul ne s’en porte encore garant.
sign-offs-earlier = { $count ->
    [one] { $count } visa antérieur de la même personne
   *[other] { $count } visas antérieurs des mêmes personnes
}
sign-offs-key = clé { $printed }
sign-offs-key-hint = Signé avec la clé de { $owner }
sign-offs-key-nobody = un titulaire non nommé
sign-offs-sealed = { $count ->
    [one] Les textes de { $count } inject étaient sous scellé pour le signataire.
   *[other] Les textes de { $count } injects étaient sous scellé pour le signataire.
}
sign-offs-unknown-changed = On ne peut dire ce qui a changé : rien n’a été noté à ce sujet lors de la signature.
sign-offs-more = { $count ->
    [one] Montrer { $count } modification de plus
   *[other] Montrer { $count } modifications de plus
}
sign-offs-content-note = Avertissement : { $note }.
sign-offs-show-words = Montrer le texte
sign-offs-words-name = { $field }. Avant : { $before }. Maintenant : { $after }.
sign-offs-empty-value = (vide)
sign-offs-no-words = Le texte qui y figurait auparavant n’est pas disponible.
sign-offs-read-only = Le scénario est en lecture seule ; rien ne peut donc y être signé.

sign-offs-state-signed = Signé
sign-offs-state-signed-hint = Signé, et ce qui a été signé est resté tel quel.
sign-offs-state-out-of-date = Signé, périmé
sign-offs-state-out-of-date-hint = Ce qui a été signé a changé depuis. La signature elle-même concorde.
sign-offs-state-recorded = Consigné, non signé
sign-offs-state-recorded-hint = Un nom seulement : quiconque peut écrire le fichier pouvait l’y mettre. Ce qui a été examiné est resté tel quel.
sign-offs-state-recorded-stale = Consigné, non signé ; périmé
sign-offs-state-recorded-stale-hint = Un nom seulement, et ce qui a été examiné a changé depuis.
sign-offs-state-unbound = Consigné, non signé
sign-offs-state-unbound-hint = Ce qui a été examiné n’a pas été noté ; personne ne peut donc dire si cela a changé.
sign-offs-state-gone = Consigné ; l’objet n’existe plus
sign-offs-state-gone-hint = Ce dont il s’agit ne fait plus partie de l’exercice.
sign-offs-state-does-not-fit = Ne concorde pas
sign-offs-state-does-not-fit-hint = Quelque chose a été modifié après la signature, ou ce n’en est pas une. Interrogez le signataire.
sign-offs-state-unknown-key = Clé inconnue
sign-offs-state-unknown-key-hint = Signé avec une clé que personne ne connaît ici ; la signature ne peut donc être vérifiée. Demandez la clé publique au signataire, comparez l’empreinte, et reprenez la clé sous Clés.

## What changed since
since-asked = Ce que demandent les lignes a changé.
since-changed = modifié : { $fields }
since-somehow = modifié
since-joined = ajouté depuis
since-left = n’en fait plus partie
since-removed = supprimé

## Signing off
sign-title = Donner un visa
sign-subtitle = Le visa est lié à ce qui figure ici maintenant. Si quoi que ce soit change, il se périme de lui-même.
sign-what = Objet
sign-name = Nom
sign-name-hint = Maj Ostervane
sign-role = Fonction
sign-role-hint = GENAD
sign-reason = Motif
sign-reason-hint = Ce qui a été examiné, et pourquoi c’est suffisant
sign-open = Reste ouvert
sign-open-nothing = Aucune ligne essentielle n’y est ouverte, et aucune question n’est en attente.
sign-open-anyway = Le visa reste possible ; en donner la raison dans le motif.
sign-open-essential = { $count ->
    [one] { $count } ligne essentielle est ouverte.
   *[other] { $count } lignes essentielles sont ouvertes.
}
sign-open-questions = { $count ->
    [one] { $count } question n’est pas réglée.
   *[other] { $count } questions ne sont pas réglées.
}
sign-open-sealed = { $count ->
    [one] Les textes de { $count } inject sont sous scellé dans cette copie ; l’avis se donne donc sans eux.
   *[other] Les textes de { $count } injects sont sous scellé dans cette copie ; l’avis se donne donc sans eux.
}
sign-since = Ce qui a changé depuis la signature de { $who }
sign-with = Signé avec
sign-with-key = Clé propre { $printed }, { $owner }
sign-without = Sans clé : consigné, non signé
sign-without-hint = Quiconque peut écrire le fichier pouvait y mettre le nom. Cela suffit au sein d’une équipe qui fait confiance à ses fichiers.
sign-make-key = Créer une clé…
sign-passphrase = Phrase de passe
sign-passphrase-hint = Celle de cette clé ; elle reste sur cet ordinateur
sign-do = Signer
sign-record = Consigner
sign-leave = Laisser
sign-busy = Signature en cours…
sign-no-name = Dites qui signe.
sign-no-role = Dites en quelle fonction.
sign-no-reason = Dites pourquoi ; le motif figure à côté du nom.
sign-no-passphrase = Écrivez la phrase de passe de la clé.
sign-not-done = Rien n’a été signé
sign-done = Visa donné par { $who }.
sign-done-recorded = Consigné au nom de { $who }, non signé.

## Keys
keys-dialog-title = Clés
keys-dialog-subtitle = Une clé montre que c’est bien son titulaire qui a signé. Elle reste sur cet ordinateur, protégée par une phrase de passe.
keys-own = Clés propres
keys-own-none = Pas encore de clé. Sans clé, un visa est consigné sous un nom et non signé.
keys-others = Clés d’autrui, de confiance
keys-others-none = Aucune pour l’instant. Sans la clé d’un signataire, nul ne peut dire si une signature est bonne.
keys-fingerprint = Empreinte { $printed }
keys-of = { $owner }, { $printed }
keys-copy = Copier la clé publique
keys-copy-hint = À coller dans un message à ceux qui vérifient les signatures
keys-copied = La clé publique est dans le presse-papiers. Transmettez l’empreinte { $printed } par une autre voie, par exemple par téléphone.
keys-write = L’écrire dans un fichier…
keys-warning = Comparer avant de faire confiance
keys-warning-text = Un nom dans un fichier ne prouve rien. Comparez l’empreinte avec le titulaire, en personne ou par téléphone, lettre par lettre.
keys-make = Créer une clé
keys-make-open = Créer une clé…
keys-owner = À qui
keys-owner-hint = Maj Ostervane, GENAD
keys-passphrase = Phrase de passe
keys-passphrase-rule = Au moins { $least } caractères ; quelques mots conviennent bien. Une phrase de passe oubliée ne peut être remplacée.
keys-again = Encore une fois
keys-again-hint = La même phrase de passe
keys-make-do = Créer la clé
keys-no-owner = Dites à qui est la clé, avec la fonction.
keys-too-short = La phrase de passe doit avoir au moins { $least } caractères.
keys-differ = Les deux phrases de passe diffèrent.
keys-busy = En cours…
keys-look = Faire confiance à une clé…
keys-look-hint = Choisir le fichier d’une clé publique ; son empreinte s’affiche avant toute autre chose
keys-found = Faire confiance à cette clé ?
keys-found-file = Fichier : { $file }
keys-found-owner = Titulaire, tel qu’on le connaît
keys-trust-do = Faire confiance
keys-leave = Laisser
keys-close = Terminé
keys-file-kind = Clé publique
keys-failed = L’opération n’a pas abouti
keys-made = Clé créée pour { $name } : { $printed }. Notez l’empreinte et remettez-la en personne ; la clé publique va à ceux qui vérifient les signatures.
keys-trusted = Les signatures de cette clé comptent désormais comme celles de { $name } : { $printed }.
keys-trusted-nobody = Les signatures de cette clé sont désormais reconnues : { $printed }. Nul n’est nommé comme titulaire.
keys-written = Écrit : { $file }
keys-path-write-title = Où écrire la clé publique
keys-path-write = Écrire
keys-path-read-title = Quelle clé publique
keys-path-read = Examiner

## Review copies
copy-title = Faire une copie de revue
copy-subtitle = Un scénario entier qui s’ouvre n’importe où. Les décisions, commentaires et signatures du lecteur reviennent et s’ajoutent à cet exercice ; le texte n’est jamais modifié d’office.
copy-for = Pour qui
copy-for-hint = Lt Col Amsel, GENAD
copy-topics = Avis demandé
copy-topics-all = Tous les thèmes
copy-topics-some = Certains thèmes
copy-seal = Textes de la copie
copy-seal-nothing = Tous les textes
copy-seal-nothing-hint = Pour un lecteur autorisé à tout lire.
copy-seal-severe = Sceller violences sexuelles et préjudices à des enfants
copy-seal-harm = Sceller tout préjudice
copy-seal-clearance = Sceller seulement ce qui exige l’aval d’un conseiller
copy-seal-count = { $count ->
    [0] aucun inject
    [one] { $count } inject
   *[other] { $count } injects
}
copy-seal-means = Les textes sous scellé ne sont pas dans le fichier : titres, textes, notes et actions attendues de ces injects sont remplacés. Les heures, les codes et les avertissements restent, pour que la vérification fonctionne. Ce qui est retenu par précaution est alors toujours mis sous scellé.
copy-write = Choisir où l’écrire…
copy-no-reader = Dites à qui elle est destinée ; la copie l’indique en tête.
copy-no-topic = Cochez au moins un thème.
copy-busy = Copie en cours…
copy-leave = Laisser
copy-close = Terminé
copy-another = En faire une autre
copy-not-made = La copie n’a pas été faite
copy-done = La copie est faite
copy-made = Écrit : { $file }{ $sealed ->
    [0] . Tous les textes y figurent.
    [one] , avec les textes de { $sealed } inject sous scellé.
   *[other] , avec les textes de { $sealed } injects sous scellé.
}
copy-made-next = Envoyez-la. Ce qui revient s’intègre comme une copie.
copy-file-stem = revue
copy-path-title = Où écrire la copie de revue
copy-path-write = Écrire
copy-open = Une copie de revue{ $who ->
    [none] {""}
   *[other] {" "}pour { $who }
}, faite le { $day }.
copy-open-topics = Avis demandé sur : { $topics }.
copy-open-sealed = { $count ->
    [0] {""}
    [one] Les textes de { $count } inject sont sous scellé.
   *[other] Les textes de { $count } injects sont sous scellé.
}
copy-open-back = Commentaires, décisions et visas repartent avec elle.
copy-sealed-short = Sous scellé dans cette copie
copy-sealed-here = Sous scellé dans cette copie, conservé par le planificateur
copy-sealed-hint = Le texte n’est pas dans ce fichier. Il retrouve sa place quand la copie est intégrée.
