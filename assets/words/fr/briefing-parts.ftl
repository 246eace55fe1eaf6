# Ce que disent les parties d’un dossier.

## Names of facts
briefing-fact-accepted = Accepté
briefing-fact-aim = But
briefing-fact-answer = Réponse
briefing-fact-answer-with = Répondre
briefing-fact-attachments = Pièces jointes
briefing-fact-audience = Auditoire
briefing-fact-audiences = Auditoires
briefing-fact-basis = Fondement
briefing-fact-because = Pourquoi
briefing-fact-chain = Chaîne de compte rendu
briefing-fact-cleared = Aval
briefing-fact-code = Code
briefing-fact-conditions = Conditions
briefing-fact-core-tasks = Tâches fondamentales
briefing-fact-dates = Dates
briefing-fact-decided = Décision
briefing-fact-do = Que faire
briefing-fact-duration = Durée
briefing-fact-effect = Effet sur les personnes
briefing-fact-endex = ENDEX
briefing-fact-evidence = Éléments
briefing-fact-expected = Attendu
briefing-fact-feedback = Retour
briefing-fact-found = Constat
briefing-fact-kind = Type
briefing-fact-legal = Situation juridique
briefing-fact-levels = Niveaux
briefing-fact-look-at = À regarder
briefing-fact-missing = Reste à faire
briefing-fact-name = Exercice
briefing-fact-note = Remarque
briefing-fact-notes = Pour la direction
briefing-fact-objective = Objectif
briefing-fact-objectives = Objectifs d’entraînement
briefing-fact-observables = À observer
briefing-fact-own-paragraph = Paragraphe propre
briefing-fact-owner = Responsable
briefing-fact-people = Personnes
briefing-fact-perpetrator = Préjudice causé par
briefing-fact-place = Lieu
briefing-fact-played-by = Joué par
briefing-fact-priority = Priorité
briefing-fact-reactions = Si on vous interroge ou si l’auditoire agit
briefing-fact-referral = Orientation
briefing-fact-safety-contact = Joignable
briefing-fact-safety-person = Personne de confiance
briefing-fact-sources = Source
briefing-fact-standard = Norme
briefing-fact-startex = STARTEX
briefing-fact-storyline = Trame
briefing-fact-task = Tâche
briefing-fact-topics = Thèmes
briefing-fact-until = Injects jusqu’à
briefing-fact-verdict = Verdict
briefing-fact-weight = Poids
briefing-fact-why = Pourquoi c’est important
briefing-fact-window = Réponse sous

## Heads of columns
briefing-head-age = Âge
briefing-head-by = Par
briefing-head-care = Sensibilité
briefing-head-cell = Cellule
briefing-head-cleared = Aval donné par
briefing-head-code = Code
briefing-head-content-note = À savoir d’abord
briefing-head-day = Jour
briefing-head-essential-open = Essentielles ouvertes
briefing-head-evidence = Éléments
briefing-head-family = Famille
briefing-head-fingerprint = Empreinte
briefing-head-from = De
briefing-head-group = Groupe
briefing-head-holder = Titulaire
briefing-head-injects = Injects
briefing-head-key-inject = Inject clé
briefing-head-kind = Type
briefing-head-line = Ligne
briefing-head-lines = Lignes
briefing-head-name = Nom
briefing-head-number = N°
briefing-head-owner = Responsable
briefing-head-phase = Phase
briefing-head-played-by = Joué par
briefing-head-plays = Joue
briefing-head-post = Poste
briefing-head-protection = Protection
briefing-head-reason = Motif
briefing-head-remark = Remarque
briefing-head-source = Source
briefing-head-state = État
briefing-head-statement = Ce qu’elle demande
briefing-head-storyline = Trame
briefing-head-theme = Sujet
briefing-head-time = Heure
briefing-head-title = Intitulé
briefing-head-to = À
briefing-head-to-whom = À
briefing-head-topic = Thème
briefing-head-verdict = Verdict
briefing-head-weight = Poids
briefing-head-what = Nature
briefing-head-what-is = Quoi
briefing-head-when = Quand
briefing-head-where = Où
briefing-head-why = Pourquoi

## The exercise on a page
briefing-phases = Phases
briefing-phases-caption = Phases avec début et fin
briefing-contacts = Contacts
briefing-storylines = Trames
briefing-storylines-caption = Trames et nombre d’injects en jeu pour chacune
briefing-excon = Direction de l’exercice
briefing-excon-caption = Cellules de la direction de l’exercice et ce qu’elles jouent
briefing-density = Rythme du jeu
briefing-density-hours = Injects par tranche horaire
briefing-density-days = Injects par jour de jeu
briefing-density-weeks = Injects par tranche de semaines
briefing-density-alt = { $count } injects datés. Le plus grand nombre est à { $name } : { $most }.
briefing-primary = principal

## Synopsis, actors and places
briefing-given = Remis à l’auditoire d’entraînement.
briefing-not-given = Pour la direction de l’exercice ; l’auditoire ne le reçoit pas.
briefing-untitled-text = Sans titre
briefing-people = Population
briefing-people-count = { $count } personnes recensées
briefing-actors = Acteurs
briefing-actors-caption = Acteurs et leur nature
briefing-profiles = Profils des auteurs de violences
briefing-profile-type = Type d’acteur
briefing-profile-motivation = Motivation
briefing-profile-tactics = Stratégie et tactiques
briefing-profile-capabilities = Capacités
briefing-profile-outcome = Conséquences attendues pour les civils
briefing-main-perpetrator = auteur principal
briefing-min-age = âge minimal déclaré : { $age }
briefing-places = Lieux
briefing-places-caption = Lieux et leur protection

## Human security, rules and safety
briefing-human-why = Quoi que fasse une force, des gens vivent là où elle agit. Quand une route ferme, quand des feux s’abattent, quand un contrat est signé, femmes, hommes, filles et garçons sont touchés différemment, et ce qui leur arrive revient vers l’opération : sous forme d’information, de confiance gagnée ou perdue, de question de droit. Dans cet exercice, la sécurité humaine n’est donc pas un sujet à côté des autres. Elle surgit au cœur de décisions ordinaires, et c’est à l’état-major qui prend ces décisions de la voir.
briefing-human-as-ever = La sécurité humaine fait partie de cet exercice comme de toute opération. Personne n’annonce où elle surgit. Les conseillers et référents sont là pour être consultés tôt ; le commandant et toutes les branches répondent de ce qui est décidé.
briefing-human-topics = Thèmes
briefing-human-call = Qui appeler
briefing-advisers-caption = Conseillers et référents
briefing-unfilled = Non pourvu
briefing-measures = Mesures de protection des civils
briefing-emergency = Urgence réelle
briefing-emergency-word = Dire { $word } et s’arrêter. Le jeu cesse aussitôt, sur toutes les voies, jusqu’à ce que la direction de l’exercice annonce la reprise.
briefing-emergency-no-word = Aucun mot d’urgence n’est fixé pour cet exercice. En convenir avant le STARTEX et le faire connaître à tous.
briefing-rules = Règles du jeu
briefing-marking = Tout message de jeu commence et finit par { $marking }. Considérer comme réel un message qui ne le porte pas, jusqu’à vérification.
briefing-marking-plain = Tout message de jeu porte la mention d’exercice au début et à la fin. Considérer comme réel un message sans mention, jusqu’à vérification.
briefing-rule-play-only = Rester dans le jeu : ni appel, ni courriel, ni publication à ce sujet vers l’extérieur de l’exercice.
briefing-rule-stop = Quiconque voit un danger réel arrête le jeu, quel que soit son grade.
briefing-rule-leave = Chacun peut quitter une scène ou mettre un texte de côté sans donner de motif. L’évaluation n’en fait pas mention.
briefing-rule-names = N’employer que des noms inventés ; ni nom ni image de personnes réelles en danger.
briefing-safety = Personne de confiance et attention aux personnes
briefing-no-safety-person = Aucune personne de confiance n’est encore désignée. En désigner une avant le STARTEX et la faire connaître à tous.
briefing-content-general = Le jeu peut évoquer des préjudices à des personnes. Il le fait sans détail, et un avertissement précède ce qui est difficile à lire. Quiconque en est affecté peut parler à tout moment à la personne de confiance.

## Content notes
briefing-content-what = Ces injects évoquent des préjudices. Leurs textes ne sont pas repris ici. Lire les avertissements avant de les jouer, de les remettre ou de les imprimer.
briefing-content-caption = Injects qui demandent de l’attention, par ordre chronologique
briefing-content-stop = Si quelqu’un est affecté, s’arrêter : personne n’est tenu de continuer à jouer un texte. Les textes qui attendent l’aval d’un conseiller ne sont imprimés nulle part.
briefing-note-severe = Évoque des violences sexuelles ou un préjudice à un enfant.
briefing-not-cleared = Sans aval
briefing-cleared-before = Texte modifié depuis l’aval de { $who }
briefing-withheld = Le texte est retenu tant qu’un conseiller sécurité humaine, genre ou juridique de la direction de l’exercice n’a pas donné son aval sur la version actuelle.

## Storylines and cards
briefing-timeline-caption = Trames dans le temps de l’exercice{ $parts ->
    [1] {""}
   *[other] {" "}({ $part }/{ $parts })
}
briefing-timeline-alt = { $lanes ->
    [one] 1 trame
   *[other] { $lanes } trames
} avec { $count } injects, dont { $keys } injects clés.
briefing-no-storyline = Hors trame
briefing-key-caption = Injects clés de { $name } ; { $count ->
    [one] 1 inject
   *[other] { $count } injects
} en jeu
briefing-no-key = { $count ->
    [0] Aucun inject en jeu.
    [one] 1 inject en jeu ; ce n’est pas un inject clé.
   *[other] { $count } injects en jeu ; aucun n’est un inject clé.
}
briefing-reserve = En réserve
briefing-reserve-what = Injects de réserve : joués seulement si la direction de l’exercice le décide.
briefing-received-what = Injects tels qu’ils ont été reçus.
briefing-info = (info { $who })
briefing-file-audience = pour l’auditoire
briefing-file-control = pour la direction
briefing-link-follows = Fait suite à { $inject }
briefing-back-follows = Suivi de { $inject }
briefing-link-changes = Modifie la situation de { $inject }
briefing-back-changes = Situation modifiée par { $inject }
briefing-link-contradicts = Contredit { $inject }
briefing-back-contradicts = Contredit par { $inject }
briefing-link-interrupts = Interrompt { $inject }
briefing-back-interrupts = Interrompu par { $inject }
briefing-link-caused-by = Effet d’un choix fait dans { $inject }
briefing-back-caused-by = Un choix qui y est fait mène à { $inject }
briefing-link-branch = Branche de { $inject }
briefing-back-branch = Branche vers { $inject }
briefing-link-same-time = En même temps que { $inject }
briefing-back-same-time = En même temps que { $inject }
briefing-link-other = Lié à { $inject }
briefing-back-other = Lié à { $inject }
briefing-when-acted = joué si l’auditoire a agi
briefing-when-not_acted = joué si l’auditoire n’a pas agi

## Sheets
briefing-evaluates-title = À quoi servent ces fiches
briefing-evaluates = Elles portent sur ce qui a été fait du jeu : informations, décisions, effets. Elles ne jugent la valeur de personne, et nul n’y est noté nommément. Écrire ce qui a été vu et entendu, avec l’heure.
briefing-scale = Échelle : observé, en partie, non observé, pas d’occasion. « Pas d’occasion » signifie que le jeu n’y est pas arrivé ou a pris une autre voie ; cela ne dit rien de l’auditoire.
briefing-sheet = Fiche : { $name }
briefing-look-for = À observer
briefing-look-for-caption = Points à observer, par ordre chronologique : { $count }
briefing-observed = Observé
briefing-observed-partly = En partie
briefing-observed-not = Non observé
briefing-observed-none = Pas d’occasion
briefing-questions = Questions auxquelles répondre
briefing-lines-served = Lignes de la liste concernées
briefing-lines-served-caption = Lignes que ces injects étayent
briefing-more-lines = Et { $count ->
    [one] 1 autre ligne
   *[other] { $count } autres lignes
}.
briefing-write = Vu et entendu, avec l’heure
briefing-no-cell = Envoyé par aucune cellule
briefing-no-cell-what = L’expéditeur de ces injects n’est joué par aucune cellule. Décider qui les diffuse.
briefing-cell-actors-caption = Qui est joué ici
briefing-cell-sends-nothing = Aucun inject n’est envoyé d’ici.
briefing-threads-caption = Thèmes à travers toutes les trames : où chacun est étayé
briefing-threads-alt = { $lanes ->
    [one] { $lanes } thème
   *[other] { $lanes } thèmes
} ; nombre d’éléments sur la durée de l’exercice : { $count }.
briefing-threads-bare = Moments où les lignes d’un thème demandent quelque chose et où rien n’y répond
