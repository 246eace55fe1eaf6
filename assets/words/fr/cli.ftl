# La ligne de commande : aide, comptes rendus, échecs.

cli-about = Rédige des scénarios d’exercice et montre quelles lignes des listes de contrôle de sécurité humaine sont étayées.
cli-exit-codes =
    Codes de sortie : 0 fait, et rien de trouvé au niveau demandé ; 1 lignes ou constats ouverts
    à ce niveau ; 2 entrée incorrecte ou mauvais emploi ; 3 échec du disque ou du système.
cli-help-open = Le scénario qu’ouvre la fenêtre
cli-help-check = Vérifie un scénario d’après les listes de contrôle
cli-help-show = Montre en liste les injects, les lignes, la chronologie ou les constats d’un scénario
cli-help-new = Écrit un nouveau fichier de scénario
cli-help-library = Énumère, montre ou vérifie des injects prêts et des enchaînements
cli-help-library-list = Énumère les éléments avec les lignes qu’ils servent
cli-help-library-show = Montre un élément en entier
cli-help-library-id = L’élément, par exemple LIB-CAAC-01
cli-help-library-verify = Vérifie des fichiers de bibliothèque, ou tous ceux fournis : complets, prudents, tenant ce qu’ils affirment
cli-help-library-paths = Les fichiers ; à défaut, tous ceux fournis
cli-help-library-table = Montre chaque ligne avec les éléments qui la servent, en tableau Markdown
cli-help-guide = Écrit une page du guide des thèmes
cli-help-guide-topic = Le thème, par exemple caac ; à défaut, la liste des pages
cli-no-guide = Le guide des thèmes n’a pas de page { $topic }. crosscut guide les énumère toutes.
cli-no-item = La bibliothèque n’a pas d’élément { $id }. crosscut library list les montre tous.
cli-library-verified = { $items } { $items ->
    [one] élément lu
   *[other] éléments lus
}, { $count } { $count ->
    [one] défaut trouvé
   *[other] défauts trouvés
}.
cli-help-checklists = Énumère, montre ou vérifie des listes de contrôle, ou en écrit un tableau
cli-help-file = Le fichier du scénario
cli-help-checklist = Vérifie seulement d’après cette liste de contrôle, désignée par son identifiant ou le chemin d’un fichier ; peut être répété
cli-help-also = Vérifie aussi d’après cette liste de contrôle, outre celles qui comptent toujours ; peut être répété
cli-help-sources = Dit de chaque ligne essentielle ouverte ce qui compte, et nomme ses sources
cli-help-format = La forme de la réponse
cli-help-fail-on = Finit avec le code de sortie 1 si des lignes de ce poids, ou des constats aussi graves, sont ouverts
cli-help-what = Quelle liste
cli-help-output = Où écrire ; un fichier existant n’est jamais remplacé
cli-help-template = Le point de départ : empty, sample, ou l’identifiant d’un exemple
cli-help-checklists-list = Énumère les listes de contrôle
cli-help-checklists-show = Montre une liste de contrôle, ou tout ce que dit une ligne
cli-help-checklists-verify = Vérifie des listes de contrôle, des vocabulaires et des règles : nomme chaque défaut, son endroit et son remède
cli-help-checklists-table = Écrit un tableau de toutes les lignes et règles
cli-help-md = Markdown
cli-word-meaning = { $text }.
cli-word-french = En français : { $text }
cli-word-source = Source : { $text }
cli-help-checklists-id = Une liste de contrôle, une ligne ou un mot du vocabulaire, par exemple caac, CAAC-ABD-01 ou caac.violation.abduction
cli-help-checklists-path = Fichiers ou répertoires ; à défaut, tout ce qui est fourni avec le programme
cli-help-text = Pour les personnes
cli-help-json = Pour les machines, décrit dans docs/json.md
cli-help-csv = Pour les tableurs
cli-help-injects = Tous les injects, dans l’ordre du planificateur
cli-help-requirements = Toutes les lignes avec leurs verdicts
cli-help-timeline = Tous les injects par ordre chronologique
cli-help-gaps = Les cinq lignes ouvertes qui comptent le plus, puis les plus graves de chaque thème, avec ce qui manque
cli-help-findings = Tous les constats, les plus graves d’abord, y compris ceux qui ont été acceptés
cli-help-fail-essential = Lignes essentielles, et constats graves que personne n’a acceptés
cli-help-fail-expected = Lignes essentielles ou attendues, et constats graves ou alertes
cli-help-fail-any = Toute ligne et tout constat, indications comprises
cli-help-fail-never = Jamais

cli-failed = crosscut : { $what }
cli-no-display = Il n’y a pas d’écran pour la fenêtre.
cli-no-window = Cette version n’a pas de fenêtre.
cli-instead = Voici ce que dit la vérification de { $file } ; crosscut --help énumère les commandes qui fonctionnent ici.
cli-no-sample = Le scénario d’exemple n’a pas pu être lu. Nommez un fichier de scénario.
cli-no-checklist = Il n’y a pas de liste de contrôle { $id }. Le programme a : { $known }. Nommez l’une d’elles, ou le chemin d’un fichier de liste de contrôle.
cli-checklist-faults = La liste de contrôle { $path } a des défauts ; une vérification d’après elle induirait en erreur. Corrigez-les et vérifiez-la de nouveau.
cli-no-checklist-file = { $path } n’est pas une liste de contrôle ; rien ne peut donc être vérifié d’après ce fichier. Nommez un fichier de liste de contrôle.
cli-checklist-twice = La liste de contrôle { $id } compte déjà. Nommez-la une fois.
cli-unread = Le fichier n’a pas pu être lu : { $error }. Vérifiez le chemin et les droits. { $path }
cli-too-big = Le fichier dépasse { $most } Mo, ce qu’aucun fichier de ce type n’atteint. Vérifiez que c’est le bon. { $path }
cli-no-utf8 = À partir de l’octet { $offset }, le fichier n’est pas du texte UTF-8. Enregistrez-le en UTF-8 et recommencez. { $path }
cli-no-template = Il n’y a pas de modèle { $id }. Choisissez l’un de ceux-ci : { $known }.
cli-new-written = Écrit : { $file }. Pour l’ouvrir : crosscut { $path }
cli-new-never-overwrites = La ligne de commande n’écrase jamais un scénario.
cli-no-line = Il n’y a ni liste de contrôle ni ligne { $id }. crosscut checklists list nomme les listes ; crosscut checklists show avec l’une d’elles nomme ses lignes.

cli-report-facts = { $injects } { $injects ->
    [one] inject
   *[other] injects
}, dont { $human } sur un thème de sécurité humaine ({ $size }) · { $file }
cli-size-small = compté comme petit exercice
cli-size-normal = compté comme exercice de taille normale
cli-size-large = compté comme grand exercice
cli-head-topic = Lignes par thème
cli-head-covered = couv.
cli-head-partly = part.
cli-head-missing = manq.
cli-head-waits = att.
cli-head-na = s/o
cli-head-essential = ess. ouv.
cli-report-all = les { $count } lignes
cli-report-open-essential = { $count ->
    [0] Aucune ligne essentielle n’est ouverte.
    [one] { $count } ligne essentielle est ouverte ({ $missing } manquante, { $partly } en partie couverte, { $waits } en attente d’un conseiller).
   *[other] { $count } lignes essentielles sont ouvertes : { $missing } { $missing ->
        [one] manquante
       *[other] manquantes
    }, { $partly } en partie { $partly ->
        [one] couverte
       *[other] couvertes
    }, { $waits } en attente d’un conseiller.
}
cli-report-section-missing = Manquantes : { $count } { $count ->
    [one] ligne essentielle
   *[other] lignes essentielles
}
cli-report-section-partly = En partie couvertes : { $count } { $count ->
    [one] ligne essentielle
   *[other] lignes essentielles
}
cli-report-section-waits = Pour un conseiller : { $count } { $count ->
    [one] question
   *[other] questions
}
cli-report-topic = — { $code } { $topic }
cli-report-waiting = { $title } ({ $injects })
cli-report-inject = { $number } « { $title } »
cli-report-many = { $count } des { $all } injects sur le thème
cli-report-count = { $count } injects
cli-report-evidence = Présent : { $injects }.
cli-report-touching = Y touchent : { $injects }.
cli-report-setting-only = Seule la préparation est là ; aucun inject pour l’instant.
cli-report-candidate = { $inject } y répond, mais est incomplet : { $lacks }.
cli-report-held = { $injects } y { $count ->
    [one] servirait, mais est retenu
   *[other] serviraient, mais sont retenus
}.
cli-report-near = { $inject } compterait comme inject { $phrase }.
cli-report-far = Aucun inject n’est à un ou deux petits pas de celles-ci. Ce qui compte pour l’une d’elles : crosscut checklists show ID
cli-mend-head = À réparer d’abord
cli-mend-follow = Fait état d’un préjudice, et rien ne suit. Liez-y un inject ultérieur ou prévoyez un retour : { $lines }.
cli-mend-gate = Incomplet : { $lacks }. À compléter : { $lines }.
cli-mend-near = Comme inject { $phrase } : { $lines }.
cli-report-source = { $key } : { $title }{ $part } ({ $mark } ; { $addressee })
cli-report-others = De poids « { $weight } », { $count } { $count ->
    [one] ligne est ouverte
   *[other] lignes sont ouvertes
} : { $missing } { $missing ->
    [one] manquante
   *[other] manquantes
}, { $partly } en partie { $partly ->
    [one] couverte
   *[other] couvertes
}, { $waits } en attente d’un conseiller.
cli-report-nearest = Les plus proches d’entre elles :
cli-report-nearest-follow = { $id } { $title } : liez un inject ultérieur à { $inject }, ou prévoyez un retour.
cli-report-nearest-test = { $id } { $title } : { $inject } compterait comme inject { $phrase }.
cli-report-all-lines = crosscut show FICHIER requirements énumère toutes les lignes ; check FICHIER --sources dit de chaque ligne essentielle ce qui compte et d’où elle vient.
cli-report-findings = { $count ->
    [0] Constats : aucun n’est ouvert.
    [one] { $count } constat est ouvert :
   *[other] { $count } constats sont ouverts :
}
cli-report-finding = { $severity }. { $title }
cli-report-finding-why = Pourquoi : { $text }
cli-report-finding-do = Que faire : { $text }
cli-report-finding-where = Où : { $places }
cli-report-finding-lines = Lignes : { $lines }
cli-report-finding-stale = Accepté par { $who }, mais ce qui a été accepté a changé depuis : « { $reason } »
cli-report-accepted = { $count ->
    [one] { $count } constat a été accepté :
   *[other] { $count } constats ont été acceptés :
}
cli-report-accepted-one = { $title } : « { $reason } » ({ $who })
cli-report-and-more = { $places } et { $count } de plus

cli-report-scope = Périmètre
cli-scope-full = En entier : { $topics }.
cli-scope-focused = { $topic }, restreint à { $families } : « { $reason } » ({ $name })
cli-scope-out = { $topic }, hors périmètre : « { $reason } » ({ $name })
cli-scope-void = { $topic } devait être restreint, sans motif ou sans nom. Cela est sans effet ; le thème est donc jugé en entier.
cli-scope-no-family = aucune famille
cli-scope-not-played = Non joué : { $question }, « { $reason } » ({ $name })
cli-scope-no-void = Non joué : { $question }. Cela est sans effet, car il manque un motif ou un nom.
cli-scope-no-contradicted = Non joué : { $question }, « { $reason } » ({ $name }). Cela est sans effet, car des injects le montrent : { $injects }.
cli-scope-reweighed = { $line }, poids « { $to } » au lieu de « { $from } » : « { $reason } » ({ $who })
cli-scope-barred = { $line } fait partie du noyau ; ceci est donc sans effet : { $decision }, « { $reason } » ({ $who })
cli-decision-waive = dispensée
cli-decision-not_applicable = sans objet
cli-decision-overrule = verdict fixé
cli-scope-optional = Activées : { $checklists }.
cli-scope-band = Taille : { $size }, d’après le nombre d’injects.
cli-scope-band-pinned = Taille : { $size }, fixée ; d’après le nombre d’injects, ce serait { $fitting }.
cli-scope-band-pinned-same = Taille : { $size }, fixée.
cli-band-small = petite
cli-band-normal = normale
cli-band-large = grande
cli-report-no-checklist = Ce scénario active la liste de contrôle { $id }, que cet ordinateur n’a pas. Ses lignes ne sont pas jugées. Nommez son fichier avec --also, ou désactivez-la dans la fenêtre.
cli-report-problems = { $count ->
    [one] { $count } problème dans { $file } :
   *[other] { $count } problèmes dans { $file } :
}
cli-report-place = Ligne { $line }, colonne { $column } :
cli-report-damaged = Une partie du fichier n’a pas été lue ; la vérification ne dit donc rien de cette partie. Réparez d’abord le fichier.

cli-column-number = N°
cli-column-day = Jour
cli-column-time = Heure
cli-column-dtg = GDH
cli-column-title = Titre
cli-column-storyline = Trame
cli-column-incident = Incident
cli-column-from = De
cli-column-to = À
cli-column-topics = Thèmes
cli-column-status = État
cli-column-kind = Type
cli-column-serves = Étaye
cli-column-lacking = Manque
cli-column-id = Id
cli-column-verdict = Verdict
cli-column-weight = Poids
cli-column-topic = Thème
cli-column-family = Famille
cli-column-evidence = Éléments
cli-column-missing = Manque
cli-column-severity = Gravité
cli-column-text = Constat
cli-column-places = Où
cli-column-state = État
cli-column-lines = Lignes

cli-checklist-optional = { $about } ; ne compte que si un scénario l’active
cli-checklist-about = { $title }, { $count } { $count ->
    [one] ligne
   *[other] lignes
}, version { $version }
cli-line-about = Poids : { $weight }. Décidé par { $verify }. Profondeur : { $depth }.
cli-line-applies = Demandé seulement si { $feature }.
cli-verify-machine = le critère
cli-verify-machine_and_advisor = le critère et un conseiller nommément désigné
cli-verify-advisor = un conseiller nommément désigné
cli-depth-none = ne regarde aucun inject
cli-depth-mentioned = une évocation suffit
cli-depth-indicated = des faits que quelqu’un doit remarquer
cli-depth-dilemma = une décision qui a un prix
cli-line-why = Pourquoi
cli-line-evidence = Éléments
cli-line-note = Remarque
cli-line-criterion = Compte comme couverte quand
cli-line-sources = Sources
cli-column-first = Rang
cli-help-filter = Seulement les injects qui correspondent, dans les mots du filtre du tableau, par exemple "to:J9 time:D+2.." ; docs/filter.md donne tous les champs
cli-filter-of-injects = Un filtre porte sur des injects, et cette liste n’en contient pas. Montrez `injects` ou `timeline`, ou omettez le filtre.
cli-filter-unread = { $why }
