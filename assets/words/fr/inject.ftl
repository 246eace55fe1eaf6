# L’inspecteur d’un inject et l’inject ouvert en entier.

## Fields
inject-number = Numéro de l’inject
inject-title = Titre
inject-time = Quand
inject-time-hint = Toute notation : 041515Z MAR 27, D+3 15:15, +3d 05:15
inject-from = De
inject-to = À
inject-info = Info
inject-channel = Voie
inject-expected = Attendu
inject-expected-actions = Actions attendues
inject-text = Texte pour l’auditoire
inject-tags = Thèmes et étiquettes
inject-place = Lieu
inject-window = Réponse sous
inject-audiences = Auditoire
inject-notes = Notes de direction
inject-people-effect = Effet sur les personnes
inject-incident = Incident
inject-phase = Phase
inject-role = Rôle dans l’histoire
inject-kind = Type
inject-kind-over = Type d’inject
inject-status = État
inject-core = Tâche fondamentale
inject-level = Niveau
inject-pphase = Phase de protection
inject-must-play = À jouer impérativement
inject-closing = Clôt sa trame
inject-feedback = Retour de la direction
inject-perpetrator = Qui cause le préjudice
inject-perpetrator-kind = type d’acteur
inject-deliberate = Était-ce voulu
inject-emblem = Signe distinctif signalé
inject-source = Source
inject-source-reliability = Fiabilité de la source
inject-source-credibility = Crédibilité
inject-hours-since-event = Depuis les faits
inject-chain = Chaîne de compte rendu
inject-report = Compte rendu nommé
inject-objectives = Objectifs d’entraînement
inject-observables = À observer
inject-claims = Lignes qu’il doit servir
inject-feeds = Mesures alimentées
inject-uses = Éléments du cadre utilisés
inject-sensitivity = Sensibilité
inject-content-note = Avertissement
inject-owner = Responsable
inject-sources = Sources
inject-attachments = Pièces jointes
inject-refused-tags = Suggestions refusées
inject-links = Liens
inject-referrals = Orientations
inject-referral-kind = Vers quoi
inject-referral-outcome = Issue
inject-referral-consent = Consentement
inject-referral-note = Remarque
inject-link-note = Remarque
inject-nobody-affected = Personne n’est touché
inject-people-label = Qui
inject-people-entry = { $people } { $place } : { $number } { $who }
inject-people-number = Combien
inject-people-female = Féminin
inject-people-male = Masculin
inject-people-sex = Sexe
inject-people-portrayal = Place donnée
inject-people-disability = Handicap
inject-people-ages = Âges
inject-people-statuses = Situation
inject-people-groups = Appartenance
inject-people-authority = Ont autorité
inject-people-unaffected = Apparaissent sans être touchés
inject-depth-of = Profondeur : { $topic }
inject-depth-by-facts = Selon ce que portent les faits

## Groups and sections
inject-section-people = Qui est touché
inject-section-follow-up = Suite
inject-group-story = Histoire
inject-group-harm = Préjudice et aide
inject-group-reporting = Compte rendu
inject-group-objectives = Objectifs et points à observer
inject-group-care = Attention aux personnes
inject-group-origin = Sources et colonnes propres
inject-count-referrals = { $count ->
    [one] { $count } orientation
   *[other] { $count } orientations
}
inject-count-observables = { $count ->
    [one] { $count } point à observer
   *[other] { $count } points à observer
}
inject-count-sources = { $count ->
    [one] { $count } source
   *[other] { $count } sources
}

## Small words
inject-minutes = minutes
inject-min = min
inject-hours = heures
inject-within = sous { $span }
inject-within-none = Sans limite de temps
inject-words = { $count ->
    [one] { $count } mot
   *[other] { $count } mots
}
inject-expected-more = +{ $count }
inject-add = Ajouter
inject-add-to = Ajouter à { $field }
inject-remove = Retirer { $what }
inject-more = Autres champs de cet inject
inject-back = Retour au tableau
inject-position = { $index } sur { $count }
inject-updates = se met à jour pendant la frappe
inject-next = suivant

## From
inject-make-actor = Créer un acteur : { $name }
inject-step-make-actor = Créer un acteur pour l’expéditeur

## Expected actions
inject-add-action = Ajouter une action
inject-action-text = Action { $number }, en mots
inject-action-code = Action { $number }, quoi
inject-action-branch = Action { $number }, qui
inject-action-within = Action { $number }, délai en minutes
inject-action-hint = En mots
inject-action-code-hint = Quoi
inject-action-branch-hint = Qui
inject-remove-action = Retirer l’action { $number }

## Tags
inject-add-tag = Ajouter une étiquette

## People
inject-add-people = Ajouter des personnes
inject-remove-people = Retirer les personnes { $number }
inject-people = Personnes
inject-people-blank = Pas encore décrites
inject-people-label-hint = élèves, personnel, familles ; jamais un nom
inject-people-contradiction = { $female } de sexe féminin et { $male } de sexe masculin font { $sum }, et non { $number }. Corrigez un des nombres.
inject-nobody-contradiction = Il est dit que personne n’est touché, et des personnes sont énumérées. Retirez l’un des deux.

## Referrals
inject-add-referral = Ajouter une orientation
inject-remove-referral = Retirer l’orientation { $number }

## Links
inject-add-follow-up = Ajouter un inject de suite
inject-add-link = Lier à un inject
inject-link-kind = Type du lien avec { $other }
inject-link-when = Joué si
inject-when-acted = si l’auditoire a agi
inject-when-not-acted = si l’auditoire n’a pas agi
inject-remove-link = Retirer le lien avec { $other }
inject-link-gone = Un inject absent : { $id }. Retirez le lien.
inject-go-to = Aller à { $other }
inject-link-in- = lié depuis
inject-link-in-follows = suivi de
inject-link-in-changes = modifié par
inject-link-in-contradicts = contredit par
inject-link-in-interrupts = interrompu par
inject-link-in-caused-by = mène à
inject-link-in-branch = branche vers
inject-link-in-same-time = en même temps que

## Reporting
inject-suggest-chain = Proposer une chaîne
inject-confirm-chain = La garder
inject-chain-suggested = Proposée. Gardez-la ou modifiez-la, alors elle compte.

## Care
inject-show-text = Montrer le texte
inject-hide-text = Masquer le texte
inject-care-severe = grave
inject-care-clearance = aval requis
inject-care-hint = Difficile à lire ou à jouer. Le texte ne s’affiche qu’à la demande.
inject-content-note-hint = Ce qu’il faut savoir avant de lire, par exemple : préjudice à des enfants, sans détail
inject-clearance = Aval
inject-clearance-wanted = Un conseiller doit donner son aval à ce texte avant qu’il soit joué.
inject-clearance-held = Il est retenu et n’étaye rien, jusqu’à ce qu’il soit modifié ou qu’un conseiller donne son aval.
inject-cleared = Aval donné par { $who }
inject-cleared-before = Modifié depuis l’aval de { $who }. Un nouvel aval est nécessaire.
inject-clear = Donner l’aval
inject-clear-hint = Dit, sous le nom indiqué, que ce texte peut être joué tel quel. S’il change, un nouvel aval est nécessaire.
inject-clear-withdraw = Retirer l’aval
inject-clear-name = Nom du conseiller
inject-clear-name-hint = Nom, nécessaire pour l’aval
inject-clear-role = Fonction du conseiller
inject-clear-role-hint = Fonction, telle que GENAD
inject-clear-reason = Pourquoi il peut être joué
inject-clear-reason-hint = Pourquoi il peut être joué tel quel
inject-clear-no-name = Écrivez d’abord le nom du conseiller.
inject-clear-no-role = Écrivez d’abord la fonction du conseiller.
inject-clear-no-reason = Écrivez d’abord pourquoi il peut être joué.
inject-content-note-is = Avertissement : { $note }
inject-sensitivity-is = Sensibilité : { $sensitivity }. Aucun avertissement n’est rédigé.
inject-sensitivity-low = Sensibilité : { $sensitivity }.
inject-care-open = La sensibilité n’est pas encore fixée. Fixez-la sous « Attention aux personnes ».
inject-attachment-audience = remise à l’auditoire

## Inside a field that is lacking
inject-lacking-title = Pas encore de titre
inject-lacking-time = Pas d’heure
inject-lacking-from = Personne ne l’envoie encore
inject-lacking-channel = Pas de voie
inject-lacking-to = Personne ne peut agir
inject-lacking-text = Rien encore à lire ni à entendre
inject-lacking-people-effect = Ce que cela fait aux personnes
inject-lacking-expected = Personne n’est censé agir
inject-lacking-place = Nulle part encore
inject-lacking-window = Sans limite
inject-lacking-role = Non précisé
inject-lacking-perpetrator = Un acteur, inconnu ou personne
inject-lacking-people = Personne n’est encore compté ni décrit
inject-lacking-chain = Pas de chemin pour le compte rendu
inject-lacking-referrals = Une personne subit un préjudice et aucun service n’est nommé. « Indisponible » est aussi une réponse.
inject-lacking-tags = Trop d’étiquettes
inject-lacking-follow-up = Aucun inject ultérieur n’y donne suite

## What this inject does
inject-does = Ce que fait cet inject
inject-evidence-for = Étaye
inject-evidence-all = Les { $count } lignes
inject-evidence-fewer = Les premières seulement
inject-evidence-none = Aucune ligne encore. Ce qui manque figure ci-dessous.
inject-evidence-no-topic = Pas de thème. Ajoutez une étiquette s’il touche à la sécurité humaine.
inject-still-lacks = Manque encore
inject-needs-none = Rien. Quelqu’un peut agir.
inject-needs-none-ordinary = Rien. C’est du jeu ordinaire.
inject-findings = Constats
inject-one-step = À un pas de
inject-promise = Une fois complet, il compte pour { $lines }.
inject-promise-more = Une fois complet, il compte pour { $lines } et { $count ->
    [one] { $count } autre ligne
   *[other] { $count } autres lignes
}.
inject-if-completed = Une fois complété
inject-essential-open = lignes essentielles ouvertes

inject-served-alone = Complet. Le seul inject qui serve cette ligne.
inject-served-with = Complet, avec { $count ->
    [one] { $count } autre inject
   *[other] { $count } autres injects
}.
inject-served-waits = Les éléments sont là. Un conseiller doit encore se prononcer.
inject-served-story-ends = Il manque une suite : un préjudice sans inject ultérieur ne compte qu’en partie.
inject-served-contingency = Seuls des injects de réserve la servent. L’un d’eux doit être joué à coup sûr.
inject-served-shallow = Y touche, mais personne n’a à décider.
inject-served-claimed = Annoncé. La vérification n’y trouve encore rien qui étaye la ligne.
inject-served-partly = Une partie de la ligne est encore ouverte.
inject-served-aside = Elle est écartée dans cet exercice.

## What it lacks, why, and the button
inject-need-title = Un titre
inject-need-title-why = Personne ne le retrouve dans une liste.
inject-need-title-do = Écrire
inject-need-time = Une heure
inject-need-time-why = Sans elle, il n’est dans aucune phase, ni avant ni après rien.
inject-need-time-do = Fixer
inject-need-phase = Une phase
inject-need-phase-why = Son heure ne tombe dans aucune phase de l’exercice.
inject-need-phase-do = Déplacer
inject-need-sender = Un expéditeur
inject-need-sender-why = L’état-major ne peut peser des mots qui ne viennent de personne.
inject-need-sender-do = Choisir
inject-need-channel = Une voie
inject-need-channel-why = La direction ne sait pas comment le transmettre.
inject-need-channel-do = Choisir
inject-need-recipient = Un destinataire
inject-need-recipient-why = Personne ne peut agir.
inject-need-recipient-do = Choisir
inject-need-text = Un texte
inject-need-text-why = Il n’y a rien à lire ni à entendre.
inject-need-text-do = Écrire
inject-need-effect = Son effet sur les personnes
inject-need-effect-why = Personne ne peut le peser tant qu’une phrase ne le dit pas.
inject-need-effect-do = Écrire
inject-need-action = Une action attendue
inject-need-action-why = Personne ne peut être évalué.
inject-need-action-do = Ajouter
inject-need-branch = Qui mène l’action
inject-need-branch-why = Une action sans bureau n’est à personne.
inject-need-branch-do = Choisir
inject-need-fact-where = Un lieu
inject-need-fact-where-why = Il en faut trois : qui, où, combien, avant quand.
inject-need-fact-where-do = Choisir
inject-need-fact-when = Avant quand
inject-need-fact-when-why = Il en faut trois : qui, où, combien, avant quand.
inject-need-fact-when-do = Fixer
inject-need-fact-who = Qui et combien
inject-need-fact-who-why = L’état-major ne peut rien prévoir pour des personnes que nul n’a comptées.
inject-need-fact-who-do = Décompter
inject-need-fact-how-many = Combien
inject-need-fact-how-many-why = L’état-major ne peut rien prévoir pour des personnes que nul n’a comptées.
inject-need-fact-how-many-do = Compter
inject-need-role = Son rôle dans l’histoire
inject-need-role-why = Un indice, un incident et un compte rendu ne demandent pas la même chose.
inject-need-role-do = Choisir
inject-need-perpetrator = Qui cause le préjudice
inject-need-perpetrator-why = La voie ouverte en dépend. « Inconnu » et « personne » sont des réponses.
inject-need-perpetrator-do = Choisir
inject-need-people = Qui est touché, par sexe et âge
inject-need-people-why = L’état-major ne peut rien prévoir pour des personnes que nul n’a comptées.
inject-need-people-do = Décompter
inject-need-chain = Une chaîne de compte rendu
inject-need-chain-why = Sur ce thème, un compte rendu passe par au moins deux maillons.
inject-need-chain-do = Proposer
inject-need-chain-untouched = Un regard sur la chaîne
inject-need-chain-untouched-why = Le programme l’a remplie. Gardez-la ou modifiez-la.
inject-need-chain-untouched-do = Garder
inject-need-referral = Une orientation
inject-need-referral-why = Choisissez le service et ce qu’il en advient.
inject-need-referral-do = Choisir
inject-need-too-many = Moins d’étiquettes
inject-need-too-many-why = { $axis } : { $have } ; { $cap } au plus comptent. Divisez-le ou retirez-en.
inject-need-too-many-do = Voir
inject-need-too-many-to = Moins de destinataires
inject-need-too-many-to-why = { $have } doivent agir ; { $cap } au plus comptent. Informez les autres.
inject-need-too-many-to-do = Voir
inject-need-too-many-actions = Moins d’actions
inject-need-too-many-actions-why = { $have } sont attendues ; { $cap } au plus comptent. Divisez l’inject.
inject-need-too-many-actions-do = Voir
inject-need-too-many-portrayal = Moins de places différentes
inject-need-too-many-portrayal-why = { $have } places données aux personnes ; { $cap } au plus comptent. Divisez l’inject.
inject-need-too-many-portrayal-do = Voir
inject-need-copy = Un texte à lui
inject-need-copy-why = Il répète { $other } ; un même texte compte une fois.
inject-need-copy-do = Comparer
inject-need-blocked-identity = Personne de reconnaissable
inject-need-blocked-identity-why = { $words } pourrait révéler qui a subi un préjudice. Écrivez la fonction, ou demandez l’aval d’un conseiller.
inject-need-blocked-identity-do = Voir
inject-need-blocked-image = Ni image, ni film, ni son
inject-need-blocked-image-why = { $words } accompagne un sujet difficile. Décrivez-le en mots, ou demandez l’aval d’un conseiller.
inject-need-blocked-image-do = Voir
inject-need-blocked-graphic = Pas de détail corporel
inject-need-blocked-graphic-why = { $words } heurte les lecteurs et n’aide personne à décider. Dites-le sobrement, ou demandez l’aval d’un conseiller.
inject-need-blocked-graphic-do = Voir
inject-need-follow-up = Une suite
inject-need-follow-up-why = Rien ne dit plus tard à l’état-major ce qu’il en est advenu.
inject-need-follow-up-do = Ajouter un inject
inject-need-follow-up-open = Une suite complète
inject-need-follow-up-open-why = { $other } le prolonge, mais n’est pas encore complet.
inject-need-follow-up-open-do = Ouvrir { $other }
inject-need-depth = Une décision
inject-need-depth-why = { $lines } : il y touche, mais personne n’a à décider. Dites qui décide quoi, et avant quand.
inject-need-depth-do = Ajouter une action
inject-need-line = { $title }
inject-need-line-why = { $id } demande un inject { $phrase }.
inject-need-line-do = { $field ->
    [tags] Étiqueter
    [expected] Ajouter une action
    [people] Décompter
   *[other] Y aller
}
inject-add-branch = Branche
inject-add-branch-hint = Rédiger un inject qui n’est pas joué à coup sûr
inject-onward-follow-up = Suite
inject-onward-contingency = Réserve, tenue prête
inject-onward-if-acted = Joué si action
inject-onward-if-not-acted = Joué si inaction
inject-links-chain = Chaîne
