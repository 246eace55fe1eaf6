# Autres formats : ce qui se perd, ce qui est écrit, ce qui est relu.

## What could not be done
exchange-fault-workbook = Le classeur n’a pas pu être fait : { $why }. Rien n’a été écrit. Essayez le CSV, et dites aux auteurs du programme ce que contient le scénario.
exchange-fault-archive = Le fichier n’a pas pu être assemblé : { $why }. Rien n’a été écrit. Essayez un autre format, et signalez-le aux auteurs du programme.
exchange-fault-json = Une partie du scénario n’a pas pu être écrite en JSON : { $why }. Rien n’a été écrit. Cherchez parmi les lieux du cadre des positions qui ne sont pas des nombres.
exchange-fault-read-back = Ce qui a été écrit ne se relit pas comme prévu : { $why }. Ne transmettez pas le fichier ; écrivez-le de nouveau, au besoin sur un autre disque.

## Formats
exchange-format-workbook = classeur
exchange-format-csv = CSV
exchange-format-calendar = calendrier
exchange-format-json = JSON
exchange-format-openaev = archive OpenAEV
exchange-format-cexf = CEXF
exchange-format-blueprint = classeur Blueprint
exchange-format-cadence = classeur Cadence
exchange-format-inject = définition INJECT

## The workbook
exchange-exercise-marking = EXERCISE EXERCISE EXERCISE
exchange-workbook-subject = Liste maîtresse des événements du scénario
exchange-yes = oui
exchange-no-worked-out = non, établi à nouveau
exchange-heat-topic = Thème
exchange-heat-no-phase = Dans aucune phase
exchange-heat-all = En tout
exchange-heat-means = Nombre d’injects qui étayent une ligne du thème. Un tiret : aucune ligne du thème ne demande rien ici.
exchange-readme-private = Réservé à la direction de l’exercice. Ce classeur contient tout : notes de direction, actions attendues, injects à venir. Ne le remettez pas à l’auditoire d’entraînement ; faites pour lui un dossier de l’auditoire.
exchange-readme-made = Écrit par Crosscut { $version } le { $date } : { $injects ->
    [one] un inject
   *[other] { $injects } injects
}.
exchange-readme-edit = Vous pouvez modifier les cellules de la feuille MSEL, ajouter des lignes et des colonnes, puis réimporter le classeur. Les autres feuilles sont une image du scénario et ne sont pas relues.
exchange-readme-key = Inject Key dit à quel inject correspond une ligne. Laissez cette valeur telle quelle ; laissez-la vide dans une nouvelle ligne. L’ordre des lignes et des colonnes est indifférent ; les intitulés doivent rester tels quels.
exchange-readme-time = Offset (min) est l’heure exacte, en minutes après le STARTEX, et l’emporte sur les autres heures. Pour déplacer un inject, modifiez ce décalage, ou videz-le et écrivez le jour et l’heure.
exchange-readme-codes = Les colonnes repliées à droite contiennent ce qu’aucun autre tableur ne connaît. Une colonne avec (codes) ou (data) ne compte que tant que la colonne lisible voisine dit encore la même chose ; si vous avez modifié la colonne lisible, c’est elle qui compte.
exchange-readme-worked = Priority, Depends On et Evidence For sont établis à chaque export et ne sont pas relus.
exchange-readme-sheets = Coverage énumère toutes les lignes avec leur verdict, Heat Map compte par thème et par phase les injects qui étayent, Links a une ligne pour chaque inject et chaque ligne de liste, pour les tableaux croisés.
exchange-readme-csv = Transmettez le classeur et non un CSV tiré de lui : les cellules qui commencent comme une formule sont sûres ici et peuvent ne pas l’être là.
exchange-readme-column = Colonne de MSEL
exchange-readme-read-back = Relue
exchange-readme-beside = Remarque
exchange-readme-counts-while = compte tant que « { $column } » dit la même chose

## Calendar, OpenAEV, INJECT
exchange-calendar-private = Réservé à la direction de l’exercice.
exchange-calendar-way = De : { $from }. À : { $to }. Voie : { $channel }.
exchange-calendar-expected = Actions attendues :
    { $actions }
exchange-coverage-line = Ligne
exchange-coverage-topic = Thème
exchange-coverage-title = Intitulé
exchange-coverage-weight = Poids
exchange-coverage-verdict = Verdict
exchange-coverage-evidence = Éléments
exchange-definition-experimental = À titre expérimental : écrit d’après la documentation de la version 0.12.1 et pas encore passé au validateur de la plateforme. Validez-le avant de l’employer.
exchange-definition-coverage = Lignes des listes de contrôle
exchange-a-user = un utilisateur

## What could not be read
exchange-json-too-large = Le document est plus grand que tout scénario et n’a pas été lu. Vérifiez que c’est le bon fichier.
exchange-json-unreadable = Ligne { $line }, colonne { $column } : { $why }. Le document n’a pas été lu, car une partie en serait perdue. Corrigez-le, ou faites-le écrire de nouveau par le programme qui l’a produit ; docs/json.md décrit la forme.
exchange-json-other-form = Le document se dit « { $form } » et non un scénario Crosscut ; il n’a donc pas été lu. Prenez le fichier qu’écrit crosscut export --format json.
exchange-json-newer = Le document est de la version { $version }, que ce programme ne connaît pas ; il n’a donc pas été lu. Mettez le programme à jour, ou écrivez la version 1.
exchange-json-ids = Ces fiches n’ont pas d’identifiant ou en partagent un : { $records }. Les renvois mèneraient au mauvais endroit ; le document n’a donc pas été lu. Donnez à chaque fiche d’un même type son propre identifiant.
exchange-openaev-broken = L’archive est endommagée ou n’en est pas une : { $why }. Exportez de nouveau le scénario depuis OpenAEV.
exchange-openaev-too-large = Une fois décompressée, l’archive dépasse ce dont un scénario a besoin ; elle n’a donc pas été décompressée. Vérifiez d’où elle vient.
exchange-openaev-no-scenario = Aucune entrée de l’archive n’est marquée comme scénario ; OpenAEV l’indique dans le commentaire de l’entrée. Une archive décompressée puis recompressée perd cette marque. Prenez celle qu’OpenAEV a exportée.
exchange-openaev-no-json = Le scénario de l’archive ne peut être lu : { $why }. Exportez-le de nouveau depuis OpenAEV.
exchange-openaev-other-version = L’archive est de la version « { $version } », et seule la version 1 est connue ici. Exportez de nouveau le scénario (et non une simulation) depuis OpenAEV.

## What is lost; $count is how many places
exchange-loss-marking = Aucune place pour les mentions : ni la classification ni la mention d’exercice n’y figurent. Apposez-les sur tout ce qui en est tiré.
exchange-loss-cut = { $count ->
    [one] Un texte est plus long que ne le permet le format et coupé, avec […] à la fin. Raccourcissez-le
   *[other] { $count } textes sont plus longs que ne le permet le format et coupés, avec […] à la fin. Raccourcissez-les
}, ou transmettez le fichier du scénario.
exchange-loss-cleaned = { $count ->
    [one] Un inject contient
   *[other] { $count } injects contiennent
} des caractères invisibles, des tabulations ou des marques de sens d’écriture que d’autres programmes ne supportent pas ; ils sont omis ou remplacés par des espaces.
exchange-loss-notes = Notes de direction : { $count ->
    [one] un inject en a
   *[other] { $count } injects en ont
}, et elles ne suivent pas. Donnez aux contrôleurs un dossier de la direction de l’exercice.
exchange-loss-text = Le texte pour l’auditoire de { $count ->
    [one] un inject
   *[other] { $count } injects
} ne suit pas.
exchange-loss-expected = Les actions attendues de { $count ->
    [one] un inject
   *[other] { $count } injects
} ne suivent pas. Donnez aux contrôleurs un dossier de la direction de l’exercice.
exchange-loss-action-codes = Les actions attendues de { $count ->
    [one] un inject
   *[other] { $count } injects
} ne suivent que comme texte, sans leurs codes.
exchange-loss-claims = Les liens de { $count ->
    [one] un inject
   *[other] { $count } injects
} vers des lignes des listes n’ont pas de champ ; au mieux ils suivent comme texte.
exchange-loss-objective-links = Les objectifs d’entraînement servis sont perdus pour { $count ->
    [one] un inject
   *[other] { $count } injects
}.
exchange-loss-storylines = { $count ->
    [one] Une trame et ce qui en relève : non conservée comme telle
   *[other] { $count } trames et ce qui en relève : non conservées comme telles
}.
exchange-loss-incidents = { $count ->
    [one] Un incident : non conservé comme tel
   *[other] { $count } incidents : non conservés comme tels
}.
exchange-loss-story-details = Le résumé, le but et la décision de { $count ->
    [one] une trame ou un incident
   *[other] { $count } trames et incidents
} ne suivent pas ; les titres suivent.
exchange-loss-phases = { $count ->
    [one] Une phase : ses heures ne sont pas conservées
   *[other] { $count } phases : leurs heures ne sont pas conservées
}.
exchange-loss-status = L’état de { $count ->
    [one] un inject est perdu ; un brouillon paraît approuvé
   *[other] { $count } injects est perdu ; des brouillons paraissent approuvés
}.
exchange-loss-contingency = { $count ->
    [one] Un inject de réserve part désactivé
   *[other] { $count } injects de réserve partent désactivés
}.
exchange-loss-kinds = Qu’un inject soit clé, doive être joué ou close sa trame est perdu pour { $count ->
    [one] un inject
   *[other] { $count } injects
}.
exchange-loss-tags = Les étiquettes de { $count ->
    [one] un inject
   *[other] { $count } injects
} sont perdues ; sans elles, la couverture ne peut y être établie.
exchange-loss-depths = Les profondeurs et les étiquettes refusées de { $count ->
    [one] un inject
   *[other] { $count } injects
} sont perdus.
exchange-loss-people = Les personnes qui apparaissent, par sexe, âge et groupe, sont perdues pour { $count ->
    [one] un inject
   *[other] { $count } injects
}.
exchange-loss-perpetrators = Qui cause le préjudice est perdu pour { $count ->
    [one] un inject
   *[other] { $count } injects
}, sauf dans le texte.
exchange-loss-reporting = La chaîne de compte rendu, le compte rendu nommé et les orientations de { $count ->
    [one] un inject
   *[other] { $count } injects
} ne suivent pas.
exchange-loss-observables = Ce que les évaluateurs doivent observer est perdu pour { $count ->
    [one] un inject
   *[other] { $count } injects
}. Donnez-leur un dossier des évaluateurs.
exchange-loss-links = Les liens de { $count ->
    [one] un inject
   *[other] { $count } injects
} avec d’autres sont perdus : ce qui découle de quoi ne s’y voit pas.
exchange-loss-senders = L’expéditeur de { $count ->
    [one] un inject
   *[other] { $count } injects
} est perdu.
exchange-loss-info = Qui est seulement informé est perdu pour { $count ->
    [one] un inject
   *[other] { $count } injects
}.
exchange-loss-addressees = Les destinataires de { $count ->
    [one] un inject
   *[other] { $count } injects
} sont perdus.
exchange-loss-content-notes = La sensibilité et les avertissements de contenu de { $count ->
    [one] un inject
   *[other] { $count } injects
} sont perdus ; personne n’y est donc averti. Prévenez ceux qui les ouvriront.
exchange-loss-attachments = Les pièces jointes de { $count ->
    [one] un inject
   *[other] { $count } injects
} ne suivent pas. Transmettez-les à côté.
exchange-loss-own-columns = Les colonnes propres de { $count ->
    [one] un inject
   *[other] { $count } injects
} sont perdues.
exchange-loss-inject-details = Le délai de réponse, le retour, le responsable, les sources, le niveau et le rôle de { $count ->
    [one] un inject
   *[other] { $count } injects
} ne suivent pas.
exchange-loss-objectives = { $count ->
    [one] Un objectif d’entraînement n’y figure
   *[other] { $count } objectifs d’entraînement n’y figurent
} pas.
exchange-loss-objective-details = Les conditions, la norme et l’auditoire de { $count ->
    [one] un objectif d’entraînement
   *[other] { $count } objectifs d’entraînement
} ne suivent pas.
exchange-loss-audiences = { $count ->
    [one] Un auditoire d’entraînement : non conservé comme fiche
   *[other] { $count } auditoires d’entraînement : non conservés comme fiches
}.
exchange-loss-cells = { $count ->
    [one] Une cellule de la direction de l’exercice : absente
   *[other] { $count } cellules de la direction de l’exercice : absentes
}.
exchange-loss-posts = { $count ->
    [one] Un poste du tableau d’effectifs : absent
   *[other] { $count } postes du tableau d’effectifs : absents
}.
exchange-loss-questions = { $count ->
    [one] Une question d’évaluation : absente
   *[other] { $count } questions d’évaluation : absentes
}.
exchange-loss-actors = { $count ->
    [one] Un acteur : au mieux son nom suit, non son profil
   *[other] { $count } acteurs : au mieux leurs noms suivent, non leurs profils
}.
exchange-loss-places = { $count ->
    [one] Un lieu : au mieux son nom suit
   *[other] { $count } lieux : au mieux leurs noms suivent
}, non la position ni la protection.
exchange-loss-narratives = { $count ->
    [one] Un texte du cadre : absent
   *[other] { $count } textes du cadre : absents
}.
exchange-loss-areas = { $count ->
    [one] Une zone et ses habitants : absents
   *[other] { $count } zones et leurs habitants : absents
}.
exchange-loss-measures = { $count ->
    [one] Une mesure de protection des civils : absente
   *[other] { $count } mesures de protection des civils : absentes
}.
exchange-loss-comments = { $count ->
    [one] Un commentaire de la revue : absent
   *[other] { $count } commentaires de la revue : absents
}.
exchange-loss-decisions = { $count ->
    [one] Une décision de la revue, telle qu’un visa : absente
   *[other] { $count } décisions de la revue, telles que des visas : absentes
}.
exchange-loss-coverage = La couverture n’y figure pas. Elle s’établit de nouveau à partir du fichier du scénario, ou s’imprime dans un dossier des conseillers.
exchange-loss-startex = Le STARTEX n’y figure pas ; les heures sont comptées à partir de lui.
exchange-loss-exercise = Situation juridique, contacts, personne de confiance et mot d’urgence de l’exercice : absents.
exchange-loss-safety = La personne de confiance et le mot d’urgence n’y figurent pas. Faites-les connaître à tous avant le STARTEX.
exchange-loss-no-time = { $count ->
    [one] Un inject n’a pas d’heure, ou l’exercice n’a pas de STARTEX ; il n’est donc pas
   *[other] { $count } injects n’ont pas d’heure, ou l’exercice n’a pas de STARTEX ; ils ne sont donc pas
} dans le calendrier.
exchange-loss-time-at-start = { $count ->
    [one] Un inject n’a pas d’heure et figure
   *[other] { $count } injects n’ont pas d’heure et figurent
} au début. Donnez d’abord des heures.
exchange-loss-shifted = Le premier inject vient avant le STARTEX, et ce format commence à zéro : toutes les heures sont retardées d’autant. Démarrez l’outil d’autant plus tôt avant le STARTEX.
exchange-loss-openaev-links = Pour { $count ->
    [one] un inject
   *[other] { $count } injects
}, tous les liens ne suivent pas : OpenAEV n’admet qu’un parent par inject, seul le plus récent est donc gardé.
exchange-loss-openaev-no-time = { $count ->
    [one] Un inject n’a pas d’heure et part au début, désactivé
   *[other] { $count } injects n’ont pas d’heure et partent au début, désactivés
}.
exchange-loss-blueprint-times = Blueprint ne lit pas les heures : il joue les lignes à une minute d’intervalle. Les lignes sont dans l’ordre chronologique, et la colonne Time dit quand chacune est due.
exchange-loss-cadence-rows = Cadence lit au plus 5 000 lignes ; { $count ->
    [one] un inject est au-delà et n’y figure
   *[other] { $count } injects sont au-delà et n’y figurent
} pas. Écrivez le scénario en plusieurs parties.
exchange-loss-cadence-needed = Cadence demande titre, description, heure prévue et destinataire ; il en manque à { $count ->
    [one] un inject, qui peut être refusé
   *[other] { $count } injects, qui peuvent être refusés
}.
exchange-loss-experimental = À titre expérimental : écrit d’après la documentation de la définition INJECT 0.12.1. Passez-le au validateur de la plateforme avant de l’employer.
exchange-loss-from-contracts = { $count ->
    [one] Un inject est
   *[other] { $count } injects sont
} d’un type que seul OpenAEV joue ; le titre, l’heure et les textes ont suivi.
exchange-loss-from-disabled = { $count ->
    [one] Un inject était désactivé et est devenu un inject de réserve
   *[other] { $count } injects étaient désactivés et sont devenus des injects de réserve
}.
exchange-loss-from-challenges = Les défis ({ $count }) n’ont pas suivi.
exchange-loss-from-lessons = Les questions sur les enseignements tirés ({ $count }) n’ont pas suivi.
exchange-loss-from-variables = Les variables ({ $count }) n’ont pas suivi ; là où un texte en emploie une, son nom entre accolades reste.
exchange-loss-from-users = Les personnes ({ $count }) n’ont pas été reprises, car un scénario ne nomme personne de réel.

## At the command line
cli-help-export = Écrit un scénario pour d’autres programmes : classeur, CSV, calendrier, JSON, OpenAEV et autres
cli-help-export-to = Où écrire ; le format découle de l’extension : xlsx, csv, ics, json, zip (OpenAEV)
cli-help-export-format = Le format, si l’extension ne le dit pas : { $known }
cli-help-export-losses = Énumère seulement ce que le format ne peut contenir, avec tous les endroits, et n’écrit rien
cli-help-export-force = Remplace un fichier existant
exchange-written = Écrit : { $path } ({ $format }, { $injects ->
    [one] un inject
   *[other] { $injects } injects
}).
exchange-read-back = Relu sur le disque : { $found ->
    [one] un inject, tel qu’il a été écrit
   *[other] { $found } injects, tels qu’ils ont été écrits
}.
exchange-private = Réservé à la direction de l’exercice : contient des notes, les actions attendues et des injects à venir.
exchange-losses = Le fichier ne contient pas tout le scénario ({ $format }) ; le fichier du scénario garde tout :
exchange-no-losses = Le fichier contient tout le scénario ({ $format }).
exchange-see-places = La même commande avec --losses nomme tous les endroits et n’écrit rien.
exchange-no-format = Il n’y a pas de format { $name }. Formats connus : { $known }.
exchange-no-ending = Aucun format ne découle de l’extension de { $path }. Prenez xlsx, csv, ics, json ou zip, ou nommez-en un avec --format : { $known }.
exchange-wrong-ending = Le format { $format } s’écrit dans un fichier en .{ $ending }, et { $path } finit autrement ; d’autres programmes ne le reconnaîtraient pas. Corrigez le nom ou le format.
exchange-needs-to = Dites avec --to où écrire, ou énumérez avec --losses et --format ce qui serait perdu.
exchange-damaged = Une partie de { $file } n’a pas été lue ; un export l’omettrait sans le dire. Rien n’a été écrit. Réparez d’abord le fichier ; crosscut check énumère ses problèmes.
exchange-exists = { $path } existe déjà et n’a pas été remplacé. Choisissez un autre nom, ou ajoutez --force.
exchange-pack-option = { $option } vaut pour les dossiers (PDF, Word, page web) et n’a pas de sens pour { $format } : ce format contient toujours le scénario entier, avec les intitulés anglais que les autres programmes recherchent. Retirez l’option, ou produisez un dossier.
