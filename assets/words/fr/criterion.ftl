# The frames in which a criterion says itself as a sentence. Phrases of values stand in the taxonomy.
# In square brackets: what is said of one inject, and what of several.
# French: criterion-record-* carry their article in the singular; criterion-thing-* carry "différents".

## Numbers and lists
criterion-number-0 = aucun
criterion-number-1 = un
criterion-number-2 = deux
criterion-number-3 = trois
criterion-number-4 = quatre
criterion-number-5 = cinq
criterion-number-6 = six
criterion-number-7 = sept
criterion-number-8 = huit
criterion-number-9 = neuf
criterion-number-10 = dix
criterion-list-and = { $before } et { $last }
criterion-list-or = { $before } ou { $last }
criterion-together = et aussi
criterion-also-on = et{" "}
criterion-and = et
criterion-in-case = là ou dans [ses|leurs] suites
criterion-either = soit { $a }, soit { $b }
criterion-either-many = soit { $choices }
criterion-either-between = , soit{" "}
criterion-only-of = { $then } (demandé seulement pour [un inject|des injects] { $if })

## The forms
criterion-injects = { $number } { $count ->
    [one] inject
   *[other] injects
}
criterion-count = au moins { $injects }
criterion-distinct = au moins { $number } { $things } dans les injects { $filter }{ $cap }
criterion-distinct-of = au moins { $number } { $things } dans les injects { $filter }{ $cap }, parmi cette liste : { $list }
criterion-capped = {" "}(ou tout ce qu’il y a, si le scénario en compte moins)
criterion-share-all = tous les injects { $whole } sont des injects { $part }
criterion-share-least = parmi les injects { $whole }, au moins { $percent } % sont des injects { $part }
criterion-share-none = aucun inject { $whole } n’est un inject { $part }
criterion-share-most = parmi les injects { $whole }, au plus { $percent } % sont des injects { $part }
criterion-share-below = parmi les injects { $whole }, moins de { $percent } % sont des injects { $part }
criterion-pair = un inject { $first }, puis, { $link }, un inject ultérieur { $then }
criterion-pair-many = au moins { $number } fois un inject { $first }, puis, { $link }, un inject ultérieur { $then }
criterion-pair-any = un inject { $first }, et par ailleurs un inject { $then }, liés entre eux ou dans le même incident
criterion-pair-any-many = au moins { $number } fois un inject { $first }, et par ailleurs un inject { $then }, liés entre eux ou dans le même incident
criterion-pair-into = au moins { $number } injects { $first }, { $different }menant à un seul et même inject ultérieur { $then }
criterion-pair-different = avec des { $things },{" "}
criterion-pair-next = le prolongeant
criterion-pair-by-follows = lui faisant suite
criterion-pair-by-changes = modifiant l’image qu’il donne
criterion-pair-by-contradicts = le contredisant
criterion-pair-by-interrupts = l’interrompant
criterion-pair-by-caused-by = comme effet de celui-ci
criterion-pair-by-branch = comme branche de celui-ci
criterion-pair-by-same-time = en même temps
criterion-records = { $number ->
    [un] au moins { $things }
   *[other] au moins { $number } { $things }
} { $filter }
criterion-records-this = une entrée { $filter }
criterion-records-distinct = au moins { $number } { $values } parmi les { $things } { $filter }
criterion-signed-line = un conseiller nommément désigné a signé cette ligne
criterion-kept = toutes les lignes essentielles restent tenues si seuls les injects { $filter } sont joués
criterion-each = pour { $domain } : { $inner }
criterion-some = pour { $domain } : { $inner }
criterion-any = soit { $parts }
criterion-any-between = , soit{" "}
criterion-when = si { $feature } : { $inner }

## What a quantifier runs over
criterion-domain-phase = { $quantity ->
    [each] chaque phase employée
   *[some] au moins une phase employée
}
criterion-domain-core = { $quantity ->
    [each] chaque tâche fondamentale déclarée par l’exercice
   *[some] au moins une tâche fondamentale déclarée par l’exercice
}
criterion-domain-level = { $quantity ->
    [each] chaque niveau joué
   *[some] au moins un niveau joué
}
criterion-domain-topic = { $quantity ->
    [each] chacun des cinq thèmes
   *[some] au moins un des cinq thèmes
}
criterion-domain-topic-in-play = { $quantity ->
    [each] chaque thème en jeu
   *[some] au moins un thème en jeu
}
criterion-domain-perp = { $quantity ->
    [each] chaque auteur principal
   *[some] au moins un auteur principal
}
criterion-domain-site = { $quantity ->
    [each] chaque site culturel
   *[some] au moins un site culturel
}
criterion-domain-area = { $quantity ->
    [each] chaque zone
   *[some] au moins une zone
}
criterion-domain-violation-in-play = { $quantity ->
    [each] chaque groupe de violations graves joué
   *[some] au moins un groupe de violations graves joué
}
criterion-domain-violation = { $quantity ->
    [each] chacun des six groupes de violations graves
   *[some] au moins un des six groupes de violations graves
}
criterion-domain-storyline = { $quantity ->
    [each] chaque trame
   *[some] au moins une trame
}
criterion-domain-storyline-with = { $quantity ->
    [each] chaque trame comportant un inject { $filter }
   *[some] au moins une trame comportant un inject { $filter }
}
criterion-domain-values = { $quantity ->
    [each] chacun de ces éléments, { $values }
   *[some] { $values }
}
criterion-this = à ce sujet
criterion-this-phase = dans cette phase
criterion-this-core = dans cette tâche fondamentale
criterion-this-freedom = sur cette liberté
criterion-this-level = à ce niveau
criterion-this-to = ayant pour destinataire ce bureau ou conseiller
criterion-this-topic = sur ce thème
criterion-this-perp = avec un dommage du fait de cet auteur
criterion-this-storyline = dans cette trame
criterion-this-chain = remonté[|s] par ce maillon
criterion-this-violation = avec une violation de ce groupe

## Names of the domains and of the groups of violations, for lists of members
domain-phase-used = phase
domain-core-declared = tâche fondamentale
domain-level-used = niveau
domain-topic = thème
domain-topic-in-play = thème en jeu
domain-main-perp = auteur principal
domain-site = site culturel
domain-area = zone
domain-storyline = trame
domain-violation = groupe de violations graves
domain-values = valeur
violation-killing = Meurtres et atteintes à l’intégrité physique
violation-recruitment = Recrutement et utilisation
violation-sexual = Violences sexuelles contre des enfants
violation-abduction = Enlèvements
violation-attack = Attaques contre des écoles et des hôpitaux
violation-denial = Refus d’accès humanitaire

## Records of the setting
criterion-record-site = { $count ->
    [one] un site culturel
   *[other] sites culturels
} du cadre
criterion-record-post = { $count ->
    [one] un poste
   *[other] postes
}
criterion-record-perpetrator = { $count ->
    [one] un auteur
   *[other] auteurs
} du cadre
criterion-record-partner = { $count ->
    [one] une force partenaire ou du pays hôte
   *[other] forces partenaires ou du pays hôte
}
criterion-record-measure = { $count ->
    [one] un indicateur de la force
   *[other] indicateurs de la force
}
criterion-record-objective = { $count ->
    [one] un objectif d’entraînement
   *[other] objectifs d’entraînement
}
criterion-record-eval-question = { $count ->
    [one] une question d’évaluation
   *[other] questions d’évaluation
}
criterion-record-area = { $count ->
    [one] une zone
   *[other] zones
} dont la population est décrite
criterion-record-annex = { $count ->
    [one] une annexe
   *[other] annexes
} pour l’auditoire

## What different values of a field are called
criterion-thing = valeurs différentes de { $field }
criterion-thing-age = tranches d’âge différentes
criterion-thing-approach = approches différentes
criterion-thing-body = organismes extérieurs différents
criterion-thing-branch = bureaux d’état-major différents
criterion-thing-chain = maillons différents de la chaîne de compte rendu
criterion-thing-core = tâches fondamentales différentes
criterion-thing-cp-kind = catégories différentes de biens culturels
criterion-thing-cp-level = niveaux de protection différents
criterion-thing-day = jours différents
criterion-thing-dimension = dimensions différentes de la sécurité humaine
criterion-thing-do = actions attendues différentes
criterion-thing-effect = effets différents
criterion-thing-fact = faits différents
criterion-thing-form = formes différentes de violence sexuelle
criterion-thing-freedom = libertés différentes
criterion-thing-from = expéditeurs différents
criterion-thing-from-actor = expéditeurs différents
criterion-thing-level = niveaux différents
criterion-thing-nexus = liens différents avec le conflit
criterion-thing-need = besoins essentiels différents
criterion-thing-obj = objectifs de protection différents
criterion-thing-perp = types d’auteur différents
criterion-thing-phase = phases différentes
criterion-thing-place = lieux différents
criterion-thing-portrayal = places différentes données aux personnes
criterion-thing-protected = catégories différentes de protection spéciale
criterion-thing-purpose = buts d’exploitation différents
criterion-thing-ref = types d’orientation différents
criterion-thing-role = rôles d’inject différents
criterion-thing-sdg = objectifs de développement différents
criterion-thing-sender = types d’expéditeur différents
criterion-thing-staff = bureaux d’état-major différents
criterion-thing-threat = types de menace différents
criterion-thing-to = bureaux et conseillers destinataires différents
criterion-thing-topic = thèmes différents
criterion-thing-violation = violations graves différentes
criterion-thing-who = groupes de personnes différents

## People entries
criterion-people = des personnes
criterion-person = avec { $people }{ $rest }
criterion-person-counted = { $people } en nombre indiqué
criterion-person-age = dont l’âge est : { $values }
criterion-person-status = qui sont { $values }
criterion-person-group = appartenant à { $values }
criterion-person-disability = { $values }
criterion-person-portrayal = comme { $values }

## Forms of tests; the general form first, then axes that need their own
criterion-has = avec { $label } : { $values }
criterion-has-to = ayant pour destinataire { $values }
criterion-has-info = qui [informe|informent] { $values }
criterion-has-copy = ayant pour destinataire ou en copie { $values }
criterion-has-branch = chez { $values }
criterion-has-chain = remonté[|s] par { $values }
criterion-has-from = envoyé[|s] par { $values }
criterion-has-code = pour la fonction suivante : { $values }
criterion-lacks = [autre que celui|autres que ceux] { $phrase }
criterion-lacks-fact-sea = sans allégation d’inconduite
criterion-lacks-fact-no-conflict-link = lié[|s] au conflit
criterion-lacks-phase = hormis pendant { $values }
criterion-lacks-violation = non marqué[|s] comme violation grave ({ $values })
criterion-lacks-mark = hormis : { $values }
criterion-lacks-topic = ne portant pas sur { $values }
criterion-lacks-protected = excluant { $values }
criterion-lacks-cp-level = excluant { $values }
criterion-only = seulement { $phrase }
criterion-beyond = { $phrase } ou toute autre chose que cela
criterion-beyond-violation = avec une violation grave outre { $values }
criterion-beyond-to = ayant un autre destinataire que { $values }
criterion-empty = sans { $label }
criterion-empty-people-effect = qui ne [dit|disent] pas ce qui arrive aux personnes
criterion-filled = qui [indique|indiquent] : { $label }
criterion-filled-act = avec un acte de traite
criterion-filled-chain = avec une chaîne de compte rendu
criterion-filled-consent = qui [dit|disent] si la personne était d’accord
criterion-filled-cp-level = avec un niveau de protection
criterion-filled-dimension = avec une dimension de la sécurité humaine
criterion-filled-driver = avec un facteur d’insécurité
criterion-filled-feeds = qui [alimente|alimentent] un indicateur de protection des civils
criterion-filled-filled = qui [est pourvu|sont pourvus]
criterion-filled-form = avec une forme de violence sexuelle
criterion-filled-from-actor = envoyé[|s] par un acteur désigné
criterion-filled-injects = servi[|s] par un inject
criterion-filled-limit = avec un délai
criterion-filled-min-age = avec un âge minimum de recrutement déclaré
criterion-filled-need = sur un besoin essentiel
criterion-filled-nexus = qui [dit|disent] ce qui [le|les] lie au conflit
criterion-filled-note = avec une note pour les évaluateurs
criterion-filled-objectives = qui [sert|servent] un objectif d’entraînement
criterion-filled-people-effect = qui [dit|disent] ce qui arrive aux personnes
criterion-filled-perp = qui [dit|disent] qui cause le dommage
criterion-filled-phase = dans une phase
criterion-filled-place = en un lieu donné
criterion-filled-purpose = avec un but d’exploitation
criterion-filled-ref = avec une orientation
criterion-filled-report = avec un compte rendu nommé
criterion-filled-role = avec un rôle dans l’histoire
criterion-filled-sdg = avec un objectif de développement
criterion-filled-status = qui [dit|disent] la situation des personnes
criterion-filled-threat = qui [dit|disent] le type de menace
criterion-filled-topic = sur un thème
criterion-filled-uses = qui [utilise|utilisent] un élément du cadre
criterion-filled-violation = avec une violation grave
criterion-filled-who = qui [dit|disent] qui est touché
criterion-several = avec { $values }
criterion-several-topic = sur { $values }
criterion-several-who = touchant { $values }
criterion-several-values = au moins { $number } { $things }
criterion-leads-role = qui [mène|mènent] à { $values }
criterion-leads-link = avec une suite qui { $values }
criterion-number-window = { $bound ->
    [least] laissant au moins { $limit } minutes pour répondre
    [below] laissant moins de { $limit } minutes pour répondre
   *[most] laissant au plus { $limit } minutes pour répondre
}
criterion-number-window-hours = { $bound ->
    [least] laissant au moins { $limit } heures pour répondre
    [below] appelant une réponse en moins de { $limit } heures
   *[most] appelant une réponse dans les { $limit } heures
}
criterion-number-hours = { $bound ->
    [least] au moins { $limit } heures après les faits
    [below] moins de { $limit } heures après les faits
   *[most] au plus { $limit } heures après les faits
}
criterion-number-chain-len = { $bound ->
    [least] avec une chaîne de compte rendu d’au moins { $number } maillons
    [below] avec une chaîne de compte rendu de moins de { $number } maillons
   *[most] avec une chaîne de compte rendu d’au plus { $number } maillons
}
criterion-number-case-len = { $bound ->
    [least] qui [ouvre|ouvrent] une chaîne d’au moins { $number } injects
    [below] qui [ouvre|ouvrent] une chaîne de moins de { $number } injects
   *[most] qui [ouvre|ouvrent] une chaîne d’au plus { $number } injects
}
criterion-number-number = { $bound ->
    [least] avec au moins { $limit } personnes
    [below] avec moins de { $limit } personnes
   *[most] avec au plus { $limit } personnes
}
criterion-number-at = { $bound ->
    [least] dans le jeu après { $limit } % de sa durée
    [below] dans les premiers { $limit } % du jeu
   *[most] dans les premiers { $limit } % du jeu
}
criterion-number-words = { $bound ->
    [least] avec au moins { $limit } mots
    [below] avec moins de { $limit } mots
   *[most] avec au plus { $limit } mots
}
