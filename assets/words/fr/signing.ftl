# Visas, clés, copies de revue, questions.

## The top of a file
problem-unread-top = La partie { $name }, en tête du fichier, figure deux fois ou ne peut être lue : { $text } Elle est conservée telle quelle dans le fichier. S’il s’agit d’une copie de revue, demandez-en une nouvelle.

## Keys
keys-short-passphrase = La phrase de passe a moins de { $least } caractères et ne protégerait rien. Choisissez-en une plus longue ; quelques mots conviennent bien.
keys-wrong-passphrase = La phrase de passe n’ouvre pas cette clé ; rien n’a donc été signé. Recommencez ; une phrase de passe oubliée ne peut être remplacée, mais une nouvelle clé peut être créée.
keys-no-key = { $file } n’est pas une clé publique ; aucune signature ne peut donc être vérifiée avec ce fichier. Demandez à son titulaire le fichier qu’écrit crosscut keys show.
keys-damaged = Le fichier de clé { $path } est endommagé ; rien ne peut donc être signé avec lui. Rapportez-en une copie, ou créez une nouvelle clé.
keys-no-folder = Ce système n’a pas de dossier pour les fichiers personnels ; les clés ne peuvent donc être conservées. Indiquez un dossier avec --keys.
keys-other = La clé n’a pas pu être employée : { $why }.

## Review copies
edit-take-in = Intégrer une copie de revue
copy-sealed = Sous scellé dans cette copie, conservé par le planificateur :
copy-still-shown = Des mots qui devaient être mis sous scellé figurent aussi ici : { $places }. La copie les montrerait ; elle n’a donc pas été faite. Modifiez-les à ces endroits, ou mettez moins de textes sous scellé.
copy-no-copy = Ce fichier ne dit pas qu’il est une copie de revue ; rien n’a donc été intégré. Pour réunir deux versions d’un scénario, employez crosscut merge.
copy-other-exercise = Ce fichier est la copie d’un autre exercice. Rien n’a été modifié.
copy-own-file = C’est le fichier ouvert, et la copie prendrait sa place. Donnez un autre nom à la copie.
copy-other-base = La version de départ indiquée n’est pas celle dont cette copie a été tirée ; rien n’a donc été intégré. Indiquez la bonne, ou aucune.

## Signing
sign-no-subject = Rien ne s’appelle { $subject } parmi ce qui peut recevoir un visa. Nommez un thème tel que caac, ou l’ensemble.

## Questions
question-state-open = ouverte
question-state-answered = a une réponse
question-state-settled = réglée
cli-column-about = À propos de
cli-column-by = Posée par
cli-column-question = Question
cli-column-when = Quand
cli-column-answers = Réponses
cli-column-subject = Objet

## The command line: help
cli-help-questions = Questions posées, avec leur état et leurs réponses
cli-help-keys = Crée, énumère et montre des clés de signature, et fait confiance à celles d’autrui
cli-help-keys-list = Énumère les clés propres et celles de confiance, chacune avec son empreinte
cli-help-keys-new = Crée une clé, protégée par une phrase de passe
cli-help-keys-show = Écrit la part publique d’une clé, à remettre à ceux qui vérifient les signatures
cli-help-keys-trust = Fait désormais confiance aux signatures de cette clé ; comparez d’abord l’empreinte avec son titulaire
cli-help-keys-folder = Le dossier des clés ; à défaut, le dossier personnel
cli-help-keys-name = À qui est la clé, par exemple "Maj Ostervane, GENAD"
cli-help-keys-id = La clé, par le début de son empreinte ; à défaut, l’unique clé propre
cli-help-keys-file = Le fichier de la clé publique
cli-help-keys-trust-name = À qui est la clé ; à défaut, le nom que donne le fichier
cli-help-passphrase-file = Un fichier dont la première ligne est la phrase de passe ; à défaut, elle est demandée au terminal
cli-help-sign = Vise un thème ou l’ensemble, avec une clé ou par simple consignation d’un nom
cli-help-sign-topic = Le thème visé, par exemple caac
cli-help-sign-whole = Vise le scénario entier
cli-help-sign-name = Qui donne le visa
cli-help-sign-role = En quelle fonction, par exemple GENAD
cli-help-sign-reason = Pourquoi ; le motif figure à côté du nom
cli-help-sign-key = Signe avec cette clé, désignée par le début de son empreinte, ou avec l’unique clé propre ; sans cette option, le visa est consigné et non signé
cli-help-output-or-same = Écrit dans ce nouveau fichier au lieu du scénario lui-même
cli-help-verify = Dit de chaque visa s’il est signé et concorde, s’il est périmé ou s’il est seulement consigné
cli-help-verify-fail-on = Ce qui donne le code de sortie 1
cli-help-verify-earlier = Une version antérieure du scénario, d’où sont tirés les mots modifiés ; peut être répété
cli-help-verify-statements = Écrit dans ce dossier ce qui a été signé et les signatures, pour le programme minisign
cli-help-verify-broken = Une signature qui ne concorde pas
cli-help-verify-stale = Aussi un visa périmé, ou une clé que personne ne connaît ici
cli-help-verify-unsigned = Aussi un visa consigné et non signé
cli-help-review-copy = Fait une copie qu’un relecteur ouvre n’importe où et renvoie
cli-help-copy-for = À qui la copie est destinée
cli-help-copy-topic = Un thème sur lequel le lecteur est consulté ; peut être répété
cli-help-copy-seal = Met sous scellé les textes des injects sensibles, de sorte que la copie ne les contient pas
cli-help-seal-harm = À partir des injects qui évoquent un préjudice
cli-help-seal-severe = À partir des injects qui évoquent des violences sexuelles ou un préjudice à un enfant
cli-help-seal-clearance = Seulement les injects qui exigent l’aval d’un conseiller
cli-help-take-in = Intègre les commentaires et les décisions d’une copie renvoyée ; ses modifications du texte sont énumérées
cli-help-take-in-copy = La copie revenue
cli-help-take-in-base = La version copiée, si cet ordinateur ne l’a pas conservée
cli-help-take-in-text = Reprend aussi les modifications proposées du texte, là où personne d’autre n’a modifié la même fiche

## The command line: answers
cli-keys-made = Clé créée pour { $name } : { $printed }. Elle se trouve dans { $folder }. Imprimez l’empreinte et remettez-la en personne ; crosscut keys show écrit la clé publique pour ceux qui vérifient les signatures.
cli-keys-own = { $printed }  { $name } (propre)
cli-keys-other = { $printed }  { $name } (de confiance)
cli-keys-none = Il n’y a pas de clés. crosscut keys new en crée une ; crosscut keys trust reprend celle d’autrui.
cli-keys-no-owner = un titulaire non nommé
cli-keys-trusted = Les signatures de cette clé comptent désormais comme celles de { $name } : { $printed }. Comparez l’empreinte avec { $name }, en personne ou par téléphone.
cli-keys-trusted-nobody = Les signatures de cette clé sont désormais reconnues : { $printed }. Son fichier ne nomme aucun titulaire ; donnez-lui-en un avec --name, et comparez l’empreinte avec cette personne.
cli-keys-need-one = Nommez une clé : il n’y a aucune clé propre, ou il y en a plusieurs. crosscut keys list les montre, crosscut keys new en crée une.
cli-keys-unknown = Il n’y a pas ici de clé { $id }. crosscut keys list les montre toutes.
cli-keys-several = Plusieurs clés commencent par { $id }. Donnez une plus grande part de l’empreinte.
cli-keys-passphrase = Phrase de passe :{" "}
cli-keys-passphrase-again = Phrase de passe, encore une fois :{" "}
cli-keys-not-the-same = Les deux phrases de passe diffèrent ; aucune clé n’a donc été créée. Recommencez.
cli-keys-no-terminal = Il n’y a pas de terminal où demander la phrase de passe. Indiquez un fichier avec --passphrase-file.
cli-no-topic = Il n’y a pas de thème { $topic }. Nommez l’un de ceux-ci : { $known }.
cli-topic-name = { $code } { $name }
cli-the-whole = Le scénario entier
cli-sign-needs-all = Un visa exige un nom, une fonction et un motif, car c’est par eux qu’il compte. Rien n’a été signé. Donnez les trois.
cli-sign-not-whole = { $file } n’a pas été lu en entier, ou a été écrit par une version plus récente ; une modification pourrait en faire perdre une partie. Rien n’a été modifié. Réparez le fichier, ou employez le programme le plus récent.
cli-signed = Visa donné : { $what }, signé avec la clé de { $owner }, { $printed }.
cli-recorded = Visa donné : { $what }. Consigné, non signé : quiconque peut écrire le fichier pouvait y mettre ce nom. Employez --key pour signer.
cli-sign-open-essential = { $count ->
    [one] { $count } ligne essentielle y est encore ouverte.
   *[other] { $count } lignes essentielles y sont encore ouvertes.
}
cli-sign-open-questions = { $count ->
    [one] { $count } question n’est pas réglée.
   *[other] { $count } questions ne sont pas réglées.
}
cli-sign-open-sealed = { $count ->
    [one] Les textes de { $count } inject étaient sous scellé ; il a donc été jugé sans eux.
   *[other] Les textes de { $count } injects étaient sous scellé ; ils ont donc été jugés sans eux.
}
cli-sign-hash = SHA-256 de ce qui a été examiné : { $hash }
cli-verify-nothing = Personne n’a donné de visa dans { $file }.
cli-verify-means = Une signature montre qui s’est prononcé, et que rien n’a été modifié depuis. Elle ne dit pas que l’exercice est conforme aux politiques.
cli-verify-entry = { $what } : { $who }, { $when }
cli-verify-signed = Signé, et ce qui a été signé est resté tel quel.
cli-verify-out-of-date = Signé et périmé : ce qui a été signé a changé depuis.
cli-verify-recorded-current = Consigné, non signé. Ce qui a été examiné est resté tel quel.
cli-verify-recorded-stale = Consigné, non signé et périmé : ce qui a été examiné a changé depuis.
cli-verify-recorded-unbound = Consigné, non signé. Ce qui a été examiné n’a pas été noté ; personne ne peut donc dire si cela a changé.
cli-verify-recorded-gone = Consigné, non signé. Son objet n’existe plus.
cli-verify-does-not-fit = La signature ne concorde pas : quelque chose a été modifié après la signature, ou ce n’en est pas une. Interrogez le signataire.
cli-verify-unknown-key = Signé avec une clé que personne ne connaît ici ; la signature ne peut donc être vérifiée. Demandez la clé publique au signataire, comparez l’empreinte, et reprenez la clé avec crosscut keys trust.
cli-verify-key = Clé de { $owner }, { $printed }
cli-verify-superseded = La même personne a donné plus tard un nouveau visa.
cli-verify-reason = « { $reason } »
cli-changed-asked = Ce que demandent les lignes a changé.
cli-changed-changed = Modifié dans { $record } : { $fields }
cli-changed-somehow = Modification : { $record }
cli-changed-joined = S’y ajoute : { $record }
cli-changed-left = N’en fait plus partie : { $record }
cli-changed-removed = Supprimé : { $record }
cli-copy-made = Écrit : { $file }. Le fichier s’ouvre partout comme un scénario. Ce qui revient s’intègre avec crosscut take-in.
cli-copy-made-sealed = Écrit : { $file }, avec les textes de { $sealed ->
    [one] { $sealed } inject
   *[other] { $sealed } injects
} sous scellé. Le fichier s’ouvre partout comme un scénario. Ce qui revient s’intègre avec crosscut take-in.
cli-take-in-damaged = { $file } n’a pas été lu en entier ; rien n’a donc été intégré. Demandez de nouveau la copie.
cli-take-in-done = Intégré : { $comments ->
    [one] { $comments } commentaire
   *[other] { $comments } commentaires
}, { $decisions ->
    [one] { $decisions } décision
   *[other] { $decisions } décisions
}{ $changed ->
    [0] .
    [one] {"\u202F"}; { $changed } mise à jour.
   *[other] {"\u202F"}; { $changed } mises à jour.
} Écrit : { $path }
cli-take-in-no-base = La version copiée n’a pas été trouvée ici ; toutes les différences sont donc énumérées comme propositions. Indiquez-la avec --base.
cli-take-in-both = Les deux côtés ont modifié { $own }. La version d’ici reste ; l’autre est entrée sous { $other }. Regardez les deux.
cli-take-in-text-taken = { $count ->
    [one] { $count } modification du texte a été reprise :
   *[other] { $count } modifications du texte ont été reprises :
}
cli-take-in-text-left = { $count ->
    [one] { $count } modification du texte est proposée et n’a pas été reprise :
   *[other] { $count } modifications du texte sont proposées et n’ont pas été reprises :
}
cli-proposal-add = nouveau : { $kind } { $record }
cli-proposal-change = { $kind } { $record } : { $fields }
cli-proposal-remove = supprimé : { $kind } { $record }
keys-not-trusted = Aucune clé de confiance n’a l’empreinte { $id } ; il n’y avait donc rien à retirer. Elle a pu être retirée auparavant.
cli-help-keys-forget = Ne fait plus confiance à une clé ; ses signatures figurent alors comme signées d’une clé inconnue
cli-help-keys-forget-id = La clé, par le début de son empreinte
cli-keys-forgotten = La clé de { $name } n’est plus de confiance : { $printed }. Ses signatures figurent désormais comme signées d’une clé inconnue ; aucun scénario n’a été modifié. Pour la reprendre : crosscut keys trust.
cli-keys-own-stays = { $id } est une clé propre, qui n’est jamais retirée : sans elle, personne ici ne pourrait plus l’employer pour signer. Seules les clés d’autrui peuvent être oubliées.
