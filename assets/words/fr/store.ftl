# Fichiers : ce qui a été trouvé à la lecture, pourquoi un fichier est refusé, et comment l’enregistrement s’est passé.

## A value that could not be read
problem-unread-text = { store-in-field } il faut un texte entre guillemets, mais le fichier contient { $text }. { store-kept-aside }
problem-unread-escape = { store-in-field } le texte { $text } contient une barre oblique inverse qui n’a pas de sens ; deux barres obliques inverses en valent une. { store-kept-aside }
problem-unread-too-long = { store-in-field } le texte dépasse ce qu’un champ peut contenir (1 Mo) ; mettez les longs contenus dans une pièce jointe. { store-kept-aside }
problem-unread-yes-no = { store-in-field } seul true ou false peut figurer ici, mais le fichier contient { $text }. { store-kept-aside }
problem-unread-count = { store-in-field } il faut un nombre entier de 0 à 4 294 967 295, mais le fichier contient { $text }. { store-kept-aside }
problem-unread-number = { store-in-field } il faut un nombre, mais le fichier contient { $text }. { store-kept-aside }
problem-unread-infinite = { store-in-field } { $text } n’est pas un nombre qui puisse être placé ; il faut un nombre ordinaire. { store-kept-aside }
problem-unread-position = { store-in-field } une position demande lat et lon, mais le fichier contient { $text }. { store-kept-aside }
problem-unread-list = { store-in-field } il faut une liste entre crochets, mais le fichier contient { $text }. { store-kept-aside }
problem-unread-pair = { store-in-field } il faut une paire telle que ("Weather", "Rain"), mais le fichier contient { $text }. { store-kept-aside }
problem-unread-row = { store-in-field } il faut des valeurs nommées entre parenthèses, mais le fichier contient { $text }. { store-kept-aside }
problem-unread-day-count = { store-in-field } il faut la lettre et le numéro du jour du STARTEX, par exemple "D+0" ou "E+1", mais le fichier contient { $text }. { store-kept-aside }
problem-unread-moment = { store-in-field } il faut un instant tel que "2026-11-03T14:05Z", mais le fichier contient { $text }. { store-kept-aside }
problem-unread-time = { store-in-field } { $why } { store-kept-aside }
problem-unread-decision-kind = { store-in-field } { $text } n’est pas un type de décision que cette version connaît. { store-kept-aside }
problem-unread-record-name = { store-in-field } il faut un type et un identifiant, par exemple "place pla-4h2k", mais le fichier contient { $text }. { store-kept-aside }
store-in-field = { $record }, { $field } :
store-kept-aside = Le champ s’affiche sans cette valeur ; elle reste dans le fichier jusqu’à ce que le champ soit rempli. Corrigez-la dans le formulaire ou dans un éditeur de texte.
problem-unread-version = La version du fichier n’est pas un nombre entier. Elle a été lue comme version 1, et l’enregistrement écrit cela.
problem-no-record = Ceci n’est pas une fiche lisible ({ $kind }) : { $text } Elle ne s’affiche pas dans le programme, mais elle reste telle quelle dans le fichier. Corrigez-la dans un éditeur de texte.

problem-no-meaning = Ce que fait cette fiche ({ $kind }) manque, ou cette version ne le connaît pas : { $text } Pour qu’elle ne compte pas comme autre chose, elle ne s’affiche pas dans le programme ; elle reste telle quelle dans le fichier. Corrigez-la dans un éditeur de texte, ou employez le programme qui l’a écrite.
problem-second-exercise = Le fichier contient un second exercice : { $text } Le premier compte ; le second reste tel quel dans le fichier. Supprimez l’un d’eux dans un éditeur de texte.

## Something found in a file that was read
problem-double-field = { store-in-field } le champ figure deux fois dans une même fiche. Le premier compte ; l’autre est gardé sous un autre nom. Supprimez l’un d’eux dans un éditeur de texte.
problem-unknown-field = Cette version ne connaît pas le champ { $name } d’une fiche de type { $kind } (trouvé { $count } fois). Il est gardé sans changement ; pour le voir, employez le programme qui l’a écrit.
problem-unknown-section = Cette version ne connaît pas la partie { $name } du fichier. Elle est gardée sans changement ; pour la voir, employez le programme qui l’a écrite.
problem-direction-control = { store-in-field } le texte contient des caractères invisibles qui inversent le sens de lecture, de sorte qu’il peut se lire autrement qu’il n’est écrit. Ils sont gardés ; supprimez-les si personne ne les a voulus.
problem-nul-in-text = { store-in-field } le texte contenait des caractères de valeur zéro, que personne ne peut avoir tapés. Ils ont été omis ; vérifiez le texte.
problem-time-assumed = { store-in-field } { $why } Vérifiez que l’heure est bien celle qui était voulue ; l’enregistrement l’écrit en entier.
problem-blank-id = La fiche n’avait pas d’identifiant ; rien ne pouvait donc y renvoyer. Elle a maintenant l’identifiant { $id } ; l’enregistrement l’écrit.
problem-double-id = L’identifiant { $old } figure deux fois. Cette seconde fiche, « { $record } », a maintenant l’identifiant { $id } ; les liens vers { $old } mènent à la première. Vérifiez laquelle était visée.
problem-more-problems = { $count ->
    [one] { $count } problème de plus a été trouvé, qui n’est pas énuméré ici.
   *[other] { $count } problèmes de plus ont été trouvés, qui ne sont pas énumérés ici.
} Réparez les premiers et rouvrez le fichier.
problem-no-version = Le fichier ne dit pas sa version. Il a été lu comme version 1, et l’enregistrement écrit cela.
problem-newer-version = Ce fichier a été écrit par une version plus récente de Crosscut (format { $version } ; ce programme connaît { $ours }). Ce que cette version ne connaît pas ne s’affiche pas. Il peut être lu et enregistré en copie ; pour le modifier, employez le programme plus récent.
problem-bad-bytes = À partir de l’octet { $offset }, le fichier contient des octets qui ne sont pas du texte UTF-8, comme quand un programme l’a enregistré dans un ancien codage. Chacun a été remplacé par un signe. Enregistrez sous un autre nom, ou convertissez le fichier en UTF-8 et rouvrez-le.

## Places from which reading could not go on
problem-fault-open-text = Un texte commence ici et n’a pas de guillemet fermant. { store-read-on }
problem-fault-open-comment = Un commentaire commence ici et n’a pas de fin. { store-read-on }
problem-fault-nul = À partir d’ici, le fichier ne contient que des octets nuls, comme après une coupure de courant. { store-read-on }
problem-fault-bytes = Ici, le fichier contient des octets qui ne sont pas du texte UTF-8. { store-read-on }
problem-fault-strange = Le caractère { $letter } n’a pas de sens ici ; peut-être manque-t-il un guillemet avant lui. { store-read-on }
problem-fault-conflict = Ici figurent les marques d’une fusion inachevée. { store-read-on }
problem-fault-cut-off = Le fichier s’arrête au milieu ; le reste manque. { store-read-on }
problem-fault-too-deep = Les parenthèses ou crochets sont ici plus imbriqués que dans tout scénario. { store-read-on }
problem-fault-too-many = Ici, le fichier compte plus de fiches que tout exercice. { store-read-on }
problem-fault-no-value = Une valeur manque ici. { store-read-on }
problem-fault-no-field = Le nom d’un champ manque ici. { store-read-on }
problem-fault-no-colon = Un deux-points manque ici. { store-read-on }
problem-fault-no-comma = Une virgule, ou une parenthèse ou un crochet fermant, manque ici. { store-read-on }
problem-fault-wrong-bracket = Il faut ici une autre parenthèse ou un autre crochet fermant. { store-read-on }
store-read-on = { $on ->
    [no] La suite n’a pas été lue. { store-mend }
   *[other] Ce qui entoure cet endroit n’a pas été lu ; la lecture a repris à la ligne { $on }. { store-mend }
}
store-mend = Enregistrez sous un autre nom, ou réparez l’endroit dans un éditeur de texte et rouvrez le fichier ; le fichier lui-même reste tel quel.
problem-after-end = Du texte suit la fin du scénario, peut-être un second scénario. Il n’a pas été lu. { store-mend }

## A file that is not opened
store-refused-empty = { $file } est vide. S’il contenait un scénario auparavant, cherchez une copie antérieure ; le programme ne l’a pas modifié.
store-refused-zeros = { $file } ne contient que des octets nuls, comme après une coupure de courant. Cherchez une copie antérieure ; le programme ne l’a pas modifié.
store-refused-too-big = { $file } dépasse 128 Mo, ce qu’aucun scénario n’atteint. Vérifiez que c’est le bon fichier.
store-refused-utf16 = { $file } est du texte en UTF-16, comme l’enregistrent certains éditeurs. Ouvrez-le dans cet éditeur, enregistrez-le en UTF-8, et réessayez.
store-refused-binary = { $file } n’est pas du texte, ce n’est donc pas un scénario. Vérifiez que c’est le bon fichier ; tableurs et archives se reprennent par « Importer une liste ».
store-refused-no-scenario = { $file } est du texte, mais non un scénario Crosscut. Vérifiez que c’est le bon fichier ; les autres formats se reprennent par « Importer une liste ».

## A step that the disk refused
store-step-read = { $path } n’a pas pu être lu.
store-step-folder = Le répertoire de { $path } est introuvable.
store-step-create = Aucun fichier n’a pu être créé dans le répertoire { $path }.
store-step-write = Le fichier temporaire { $path } n’a pas pu être écrit.
store-step-sync = Le disque n’a pas confirmé que le fichier temporaire { $path } est en lieu sûr.
store-step-check = Le fichier temporaire { $path } n’a pas pu être relu tel qu’il a été écrit.
store-step-replace = La nouvelle version n’a pas pu prendre la place de { $path }.
store-world-not-found = Il n’existe pas, ou a été déplacé ou renommé. Vérifiez le chemin, et que le disque est connecté.
store-world-permission = Les droits d’accès manquent. Enregistrez sous un autre nom dans un répertoire propre, ou consultez la personne qui gère le disque.
store-world-full = Le disque est plein. Libérez de la place, ou enregistrez sous un autre nom sur un autre disque.
store-world-quota = La part de disque allouée est épuisée. Libérez de la place, ou enregistrez sous un autre nom sur un autre disque.
store-world-too-large = Le disque n’accepte pas de fichier de cette taille. Enregistrez sous un autre nom sur un autre disque.
store-world-read-only-drive = Le disque n’admet pas l’écriture. Enregistrez sous un autre nom sur un autre disque.
store-world-folder = Un répertoire se trouve là où il faut un fichier, ou un fichier là où il faut un répertoire. Choisissez un autre nom.
store-world-name = Le disque n’accepte pas ce nom. Choisissez un nom plus court, sans caractères spéciaux.
store-world-busy = Un autre programme emploie le fichier. Fermez-le dans ce programme et réessayez.
store-world-network = Le disque réseau ne répond pas. Vérifiez la connexion et réessayez, ou enregistrez sous un autre nom sur cet ordinateur.
store-world-different = Ce qui est revenu diffère de ce qui a été écrit ; le disque ou la connexion est donc en défaut. Enregistrez sous un autre nom sur un autre disque.
store-world-other = Le système dit : { $error }. Réessayez, ou enregistrez sous un autre nom sur un autre disque.

## Saving
store-old-file-safe = Rien de ce qui existait n’a été modifié, et le travail en cours reste ouvert ici.
store-temporary-left = Le fichier temporaire { $path } n’a pas pu être supprimé ; supprimez-le à la main.
store-changed-on-disk = { $path } a été modifié par un autre programme ou une autre fenêtre depuis son ouverture ; il n’a donc pas été écrasé. Comparez ce qui diffère et intégrez-le, ou enregistrez sous un autre nom.
store-exists = { $path } existe déjà ; il n’a donc pas été écrasé. Choisissez un autre nom, ou choisissez de l’écraser.
store-read-only = { $path } est protégé en écriture ; il n’a donc pas été modifié. Enregistrez sous un autre nom, ou levez la protection.
store-no-file = { $path } est un répertoire ou un périphérique, non un fichier. Choisissez un nom pour le fichier.

## Two windows on one file
store-locked = Le fichier est ouvert dans une autre fenêtre ou sur un autre ordinateur. Il peut être lu ici ; pour le modifier, enregistrez-le sous un autre nom ou fermez-le là-bas.
store-locked-since = Le fichier est ouvert dans une autre fenêtre depuis { $since }. Il peut être lu ici ; pour le modifier, enregistrez-le sous un autre nom, ou fermez-le là-bas.
store-locked-by = Le fichier est ouvert chez { $who } depuis { $since }. Il peut être lu ici ; pour le modifier, enregistrez-le sous un autre nom, ou demandez à { $who } de le fermer.
store-unguarded = Ce répertoire ne permet pas d’indiquer à d’autres que le fichier est ouvert. Avant chaque enregistrement, le programme vérifie que personne d’autre ne l’a modifié.

## What is remembered between two runs
store-settings-unread = Les réglages de { $path } n’ont pas pu être lus ({ $error }) ; les réglages habituels sont donc employés. Ils seront écrits de nouveau au premier changement.

## Checklist files of an organisation
store-checklist-too-big = Le fichier dépasse 4 Mo, ce qu’aucune liste de contrôle n’atteint. Vérifiez que c’est le bon fichier. { $path }
store-checklist-no-text = Le fichier n’est pas du texte en UTF-8, ce n’est donc pas une liste de contrôle. Enregistrez-le en UTF-8 dans l’éditeur de texte et réessayez. { $path }
store-step-remove = { $path } n’a pas pu être supprimé.

## Pourquoi un enregistrement a échoué, pour la barre d’état
store-short-changed = quelqu’un d’autre a modifié le fichier
store-short-exists = un fichier de ce nom existe
store-short-read-only = il est protégé en écriture
store-short-no-file = un répertoire s’y trouve
store-short-not-found = son répertoire ou son disque a disparu
store-short-permission = les droits d’accès manquent
store-short-full = le disque est plein
store-short-network = le partage réseau ne répond pas
store-short-other = le disque refuse
