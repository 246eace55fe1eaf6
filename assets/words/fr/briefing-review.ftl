# Ce que disent les dossiers de la couverture, des constats et des signatures.

## Coverage and evidence
briefing-bars-caption = Lignes de chaque thème par verdict
briefing-counts-caption = Nombre de lignes de chaque thème par verdict
briefing-matrix = Thèmes par phase
briefing-matrix-caption = Injects qui étayent au moins une ligne du thème, dans chaque phase. 0 : aucun, alors que des lignes essentielles restent ouvertes ; tiret : aucun, et aucune ligne essentielle ouverte. Aucune ligne ne demande d’injects dans chaque phase.
briefing-no-phases = L’exercice n’a pas de phases ; les thèmes ne peuvent être présentés par phase.
briefing-families = Familles de lignes
briefing-families-caption = Nombre de lignes de chaque famille par verdict
briefing-lines = Toutes les lignes
briefing-lines-caption = Lignes du thème { $topic } : poids, verdict et éléments
briefing-by-check = { $verdict } selon le seul contrôle
briefing-core = noyau
briefing-decided = { $who }
briefing-decided-stale = { $who }, périmée car le texte a changé depuis
briefing-decided-barred = { $who }, sans effet car la ligne appartient au noyau
briefing-reweighed-by = Poids revu par { $who }
briefing-no-evidence = Aucun inject n’étaye encore cette ligne.
briefing-more-injects = et { $count ->
    [one] 1 autre inject
   *[other] { $count } autres injects
}
briefing-drafts-among = { $count ->
    [one] 1 d’entre eux est un brouillon.
   *[other] { $count } d’entre eux sont des brouillons.
}
briefing-to-confirm = À confirmer par un conseiller.

## Findings and questions
briefing-findings-what = Règles de qualité qui se déclenchent dans cet exercice, les plus graves d’abord. Un constat est une question posée au planificateur.
briefing-findings-not = Un exercice sans constat n’est pas bon pour autant.
briefing-findings-none = Aucun constat. { $rules ->
    [one] 1 règle de qualité a été essayée
   *[other] { $rules } règles de qualité ont été essayées
}, sans qu’aucune se déclenche. Cela ne dit pas que l’exercice est bon.
briefing-severity-serious = Graves
briefing-severity-warning = Alertes
briefing-severity-hint = Indications
briefing-accepted-by = Par { $who }. { $reason }
briefing-accepted-stale = Par { $who }, périmé car l’objet a changé depuis. { $reason }
briefing-questions-open = Questions ouvertes
briefing-questions-settled = Réglées
briefing-no-answer = Pas encore de réponse.

## Accepted and signed
briefing-accepted-what = Ce qui a été écarté, restreint ou accepté, par qui et pourquoi. Une ligne dispensée ne compte jamais comme couverte.
briefing-waived = Dispensées
briefing-waived-caption = Lignes laissées ouvertes sciemment
briefing-not-applicable = Écartées comme sans objet
briefing-not-applicable-caption = Lignes sans objet par décision d’une personne
briefing-overruled = Verdicts fixés par une personne
briefing-overruled-caption = Lignes dont le verdict diffère de celui du contrôle
briefing-instead-of = { $verdict } ; selon le seul contrôle : { $machine }
briefing-barred = Décisions sans effet
briefing-barred-caption = Les lignes du noyau ne peuvent être ni dispensées ni écartées
briefing-out-of-scope = Périmètre
briefing-out-of-scope-caption = Thèmes restreints ou hors périmètre
briefing-scope-out = hors périmètre
briefing-scope-focused = restreint
briefing-answered-no = Questions sur le scénario ayant reçu un non
briefing-answered-no-caption = Ce que le scénario ne contient pas : les lignes correspondantes sont sans objet
briefing-does-not-count = Sans effet : il manque le motif ou le nom.
briefing-reweighed = Poids revus
briefing-reweighed-caption = Lignes dont le poids diffère dans cet exercice
briefing-findings-accepted = Constats acceptés
briefing-findings-accepted-caption = Constats maintenus en l’état
briefing-signed-what = Une signature dit qu’une personne nommée a examiné quelque chose tel jour et s’est prononcée. Une empreinte la lie au texte : si le texte change, la signature est périmée d’elle-même.
briefing-sign-offs = Visas
briefing-sign_off-caption = Visas, les plus récents d’abord
briefing-attestations = Attestations
briefing-attest-caption = Attestations, les plus récentes d’abord
briefing-clearances = Avals sur des textes sensibles
briefing-clear-caption = Avals, les plus récents d’abord
briefing-unsigned = Aucun visa n’a encore été donné.
briefing-unsigned-title = Sans visa
briefing-unsigned-topics = Personne n’a donné de visa, ou l’objet a changé depuis : { $topics }.
briefing-stale = Périmé : modifié depuis.
briefing-state-stands = Valable
briefing-state-unbound = Sans empreinte
briefing-state-unnamed = Sans effet : pas de nom
briefing-state-gone = L’objet n’existe plus
