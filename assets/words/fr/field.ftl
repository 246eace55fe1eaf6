# Comment les types de fiches et leurs champs s’appellent dans une phrase.

kind-exercise = exercice
kind-phase = phase
kind-audience = auditoire d’entraînement
kind-cell = cellule de la direction
kind-post = poste d’état-major
kind-objective = objectif d’entraînement
kind-question = question d’évaluation
kind-actor = acteur
kind-place = lieu
kind-narrative = texte du cadre
kind-area = zone
kind-measure = mesure
kind-storyline = trame
kind-incident = incident
kind-inject = inject
kind-comment = commentaire
kind-decision = décision

count-exercise = { $count ->
    [one] { $count } exercice
   *[other] { $count } exercices
}
count-phase = { $count ->
    [one] { $count } phase
   *[other] { $count } phases
}
count-audience = { $count ->
    [one] { $count } auditoire d’entraînement
   *[other] { $count } auditoires d’entraînement
}
count-cell = { $count ->
    [one] { $count } cellule de la direction
   *[other] { $count } cellules de la direction
}
count-post = { $count ->
    [one] { $count } poste d’état-major
   *[other] { $count } postes d’état-major
}
count-objective = { $count ->
    [one] { $count } objectif d’entraînement
   *[other] { $count } objectifs d’entraînement
}
count-question = { $count ->
    [one] { $count } question d’évaluation
   *[other] { $count } questions d’évaluation
}
count-actor = { $count ->
    [one] { $count } acteur
   *[other] { $count } acteurs
}
count-place = { $count ->
    [one] { $count } lieu
   *[other] { $count } lieux
}
count-narrative = { $count ->
    [one] { $count } texte du cadre
   *[other] { $count } textes du cadre
}
count-area = { $count ->
    [one] { $count } zone
   *[other] { $count } zones
}
count-measure = { $count ->
    [one] { $count } mesure
   *[other] { $count } mesures
}
count-storyline = { $count ->
    [one] { $count } trame
   *[other] { $count } trames
}
count-incident = { $count ->
    [one] { $count } incident
   *[other] { $count } incidents
}
count-inject = { $count ->
    [one] { $count } inject
   *[other] { $count } injects
}
count-comment = { $count ->
    [one] { $count } commentaire
   *[other] { $count } commentaires
}
count-decision = { $count ->
    [one] { $count } décision
   *[other] { $count } décisions
}

field-actors = acteurs
field-age = tranche d’âge
field-ages = tranches d’âge
field-aim = but
field-answers = commentaire auquel il est répondu
field-asks = question au planificateur
field-at = heure de rédaction
field-attachments = pièces jointes
field-audience = auditoire
field-audiences = auditoires
field-authority = autorité
field-body = organisme extérieur
field-branch = bureau
field-cell = cellule
field-chain = chaîne de compte rendu
field-chain-suggested = chaîne de compte rendu proposée
field-channel = voie
field-claims = lignes auxquelles il est destiné
field-classification = classification
field-closing = clôture de la trame
field-code = code
field-columns = colonnes propres
field-conditions = conditions
field-conflict = valeurs d’un conflit ouvert
field-consent = consentement
field-contacts = contacts
field-content-note = avertissement de contenu
field-core = tâche fondamentale
field-core-tasks = tâches fondamentales
field-cp-flags = mentions du bien culturel
field-cp-kind = catégorie de bien culturel
field-cp-level = niveau de protection du bien culturel
field-day-count = décompte des jours
field-decision = décision voulue
field-deliberate = intention
field-depth = profondeur
field-depths = profondeur des thèmes
field-description = description
field-disability = handicap
field-emblem = signe distinctif
field-emergency-word = mot d’urgence
field-end = fin
field-endex = ENDEX
field-exercise-marking = mention d’exercice
field-expected = actions attendues
field-extra = champs d’une version plus récente
field-families = familles
field-features = questions sur le scénario
field-feedback = retour de la direction
field-feeds = mesures alimentées
field-female = sexe féminin
field-filled-by = titulaire
field-fingerprint = empreinte
field-for-audience = remis à l’auditoire
field-from = expéditeur
field-from-text = expéditeur en mots
field-grid = coordonnées de carroyage
field-group = appartenance
field-groups = appartenances
field-hours-since-event = heures depuis les faits
field-id = identifiant
field-incident = incident
field-info = destinataires pour information
field-key = question
field-kind = type
field-label = désignation
field-lat = latitude
field-legal = situation juridique
field-legal-note = remarque sur la situation juridique
field-level = niveau
field-levels = niveaux
field-links = liens
field-lon = longitude
field-main = auteur principal
field-male = sexe masculin
field-min-age = âge minimal
field-must-play = à jouer impérativement
field-name = nom
field-nobody-affected = personne n’est touché
field-note = remarque
field-notes = notes de direction
field-number = numéro
field-objective = objectif
field-objectives = objectifs
field-observables = points à observer
field-outcome = issue
field-outline = déroulement
field-owner = responsable
field-people = personnes
field-people-effect = effet sur les personnes
field-perpetrator = auteur
field-perpetrator-kind = type d’auteur
field-phase = phase
field-pinned-band = taille fixée
field-load-limit = limite d’injects par heure
field-place = lieu
field-plays = rôles joués
field-portrayal = place donnée
field-position = position
field-pphase = phase de protection
field-primary = auditoire d’entraînement principal
field-priority = priorité
field-profile = profil
field-profile-capabilities = profil : capacités
field-profile-motivation = profil : motivation
field-profile-outcome = profil : conséquence pour les civils
field-profile-tactics = profil : stratégie et tactiques
field-profile-type = profil : type
field-protected = statut protégé
field-reason = motif
field-referrals = orientations
field-refused-tags = étiquettes refusées
field-region = région
field-releasability = diffusion
field-report = compte rendu
field-role = rôle
field-safety-contact = contact de la personne de confiance
field-safety-person = personne de confiance
field-scope = périmètre
field-sender-kind = type d’expéditeur
field-sensitivity = sensibilité
field-settled = réglé
field-sex = sexe
field-sha256 = empreinte du contenu
field-signature = signature
field-signer = signataire
field-source = source
field-source-credibility = crédibilité de l’information
field-source-reliability = fiabilité de la source
field-sources = sources
field-standard = norme
field-start = début
field-startex = STARTEX
field-status = état
field-statuses = situations
field-storyline = trame
field-subject = objet
field-summary = résumé
field-tags = étiquettes
field-task = tâche
field-text = texte
field-theme = sujet
field-time = heure
field-title = titre
field-to = destinataires
field-topic = thème
field-topics = thèmes
field-unaffected = non touchés
field-uses = éléments du cadre utilisés
field-verdict = verdict
field-when = condition de la branche
field-window = délai de réponse
field-within = délai
field-yes = réponse
