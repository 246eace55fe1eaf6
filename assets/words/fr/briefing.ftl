# Ce que disent les dossiers : éditions, parties, heures, verdicts.

## What a pack says around its parts
briefing-untitled = Exercice sans nom
briefing-claim = Montre quelles lignes sont étayées. Ne dit pas que l’exercice est conforme aux politiques.
briefing-edition-excon = Direction de l’exercice
briefing-edition-audience = Auditoire d’entraînement
briefing-edition-advisor = Conseillers
briefing-edition-evaluator = Évaluateurs
briefing-edition-role-player = Animateurs
briefing-edition-cards = Fiches d’injects
briefing-handling-excon = Réservé à la direction de l’exercice. Ne pas remettre à l’auditoire d’entraînement : contient les actions attendues, les notes de direction et la suite du jeu.
briefing-handling-audience = Destiné à l’auditoire d’entraînement. Ne contient ni actions attendues, ni notes de direction, ni injects à venir.
briefing-handling-advisor = Réservé aux conseillers et à la direction de l’exercice. Ne pas remettre à l’auditoire d’entraînement : indique quels injects étayent quoi.
briefing-handling-evaluator = Réservé aux évaluateurs et à la direction de l’exercice. Ne pas remettre à l’auditoire d’entraînement : indique ce qui est observé.
briefing-handling-role-player = Réservé aux animateurs et à la direction de l’exercice. Ne pas remettre à l’auditoire d’entraînement : contient la suite du jeu.
briefing-handling-cards = Réservé aux contrôleurs. Ne pas remettre à l’auditoire d’entraînement : chaque fiche contient les actions attendues et les notes de direction.
briefing-contents = Sommaire
briefing-part = Partie
briefing-page = Page
briefing-of = sur
briefing-draft = BROUILLON
briefing-fingerprint = Établi à partir de la version
briefing-renew-contents = Appuyer sur F9 pour actualiser les numéros de page.
briefing-content-note = Avertissement

## Parts
briefing-part-cover = Couverture
briefing-part-overview = L’exercice en bref
briefing-part-objectives = Objectifs d’entraînement
briefing-part-synopsis = Synopsis du scénario
briefing-part-actors = Acteurs et lieux
briefing-part-human-security = La sécurité humaine dans cet exercice
briefing-part-rules = Règles, sécurité, mot d’urgence
briefing-part-content = Avertissements de contenu
briefing-part-own = Textes de l’organisation
briefing-part-storylines = Trames
briefing-part-cards = Fiches d’injects par ordre chronologique
briefing-part-coverage = Couverture des lignes
briefing-part-evidence = Éléments ligne par ligne
briefing-part-findings = Constats sur la qualité
briefing-part-questions = Questions et réponses
briefing-part-evaluation = Fiches d’évaluation
briefing-part-accepted = Lacunes acceptées, et par qui
briefing-part-signed = Attestations et visas
briefing-part-roles = Fiches d’animation
briefing-part-public = Injects reçus

## Why a part has nothing in it
briefing-none-objectives = Pas d’objectifs d’entraînement : aucun n’est rédigé.
briefing-none-synopsis = Pas de synopsis : aucun récit pour cette édition ni population de zone n’est rédigé.
briefing-none-actors = Pas d’acteurs ni de lieux : aucun que cette édition puisse montrer n’est rédigé.
briefing-none-content = Pas d’avertissements : aucun inject n’évoque de préjudice.
briefing-none-own = Pas de textes propres : aucun n’est rédigé.
briefing-none-storylines = Pas de trames : aucune n’est rédigée.
briefing-none-cards = Pas de fiches : aucun inject n’est en jeu.
briefing-none-coverage = Pas de couverture : aucune liste ne s’applique ici.
briefing-none-evidence = Pas d’éléments : aucune liste ne s’applique ici.
briefing-none-questions = Pas de questions : personne n’en a posé.
briefing-none-evaluation = Pas de fiches d’évaluation : aucun point à observer n’est rédigé.
briefing-none-accepted = Pas de lacunes acceptées : personne n’en a accepté.
briefing-none-roles = Pas de fiches d’animation : aucune cellule n’est décrite.
briefing-none-public = Pas d’injects reçus : aucun n’a été joué jusqu’à cette heure.
briefing-none-public-time = Pas d’injects reçus : aucune heure limite n’est choisie.
briefing-nothing-yet = Rien n’est encore rédigé.
briefing-nothing-more = Rien d’autre n’est rédigé.

## Times, numbers and lists
briefing-pair = { $name } : { $text }
briefing-aside = { $name } ({ $about })
briefing-and-more = { $named } et { $count } de plus
briefing-date = { $day ->
    [1] 1er
   *[other] { $day }
} { $month } { $year }
briefing-month-1 = janvier
briefing-month-2 = février
briefing-month-3 = mars
briefing-month-4 = avril
briefing-month-5 = mai
briefing-month-6 = juin
briefing-month-7 = juillet
briefing-month-8 = août
briefing-month-9 = septembre
briefing-month-10 = octobre
briefing-month-11 = novembre
briefing-month-12 = décembre
briefing-day = Jour { $number }
briefing-days = { $count ->
    [one] 1 jour
   *[other] { $count } jours
}
briefing-hours = { $count } h
briefing-minutes = { $count } min
briefing-long = { $count ->
    [one] 1 jour
   *[other] { $figure } jours
}
briefing-within = sous { $time }
briefing-no-time = Sans heure
briefing-total = Total
briefing-not-stated = Non précisé

## Verdicts and weights
briefing-verdict-covered = Couverte
briefing-verdict-partly = En partie couverte
briefing-verdict-missing = Manquante
briefing-verdict-waits = En attente d’un conseiller
briefing-verdict-not_applicable = Sans objet
briefing-verdict-waived = Dispensée
briefing-weight-essential = Essentielle
briefing-weight-expected = Attendue
briefing-weight-good_practice = Bonne pratique
briefing-mark-text_read = texte lu
briefing-mark-part_read = lu en partie, dont le passage cité
briefing-mark-second_hand = de seconde main, paragraphe non vérifié
briefing-mark-heading_only = seul le titre a été vu
briefing-mark-not_read = pertinent, mais corps non lu
briefing-addressee-forces = oblige les forces armées
briefing-addressee-nato = oblige l’OTAN en tant qu’organisation
briefing-addressee-states = oblige les États
briefing-addressee-parties = oblige les parties à un conflit
briefing-addressee-un = oblige les Nations Unies
briefing-addressee-others = n’oblige personne : guide, étude ou avis
briefing-cite = { $document } · { $mark } · { $addressee }

## Kinds of record
briefing-kind-exercise = Exercice
briefing-kind-phase = Phase
briefing-kind-audience = Auditoire
briefing-kind-cell = Cellule
briefing-kind-post = Poste
briefing-kind-objective = Objectif d’entraînement
briefing-kind-question = Question d’évaluation
briefing-kind-actor = Acteur
briefing-kind-place = Lieu
briefing-kind-narrative = Récit
briefing-kind-area = Zone
briefing-kind-measure = Mesure
briefing-kind-storyline = Trame
briefing-kind-incident = Incident
briefing-kind-inject = Inject
briefing-kind-comment = Commentaire
briefing-kind-decision = Décision
briefing-whole = L’ensemble de l’exercice
