# Le cadre de l’exercice : liste, formulaires avec leurs indications, tableaux.

setting-head = Cadre
setting-add = Ajouter : { $kind }
setting-delete = Supprimer
setting-delete-this = Supprimer { $record }
setting-unnamed = { $kind } sans nom
setting-cell = { $field }, { $record }
setting-main-perpetrator = auteur principal

setting-kind-exercise = Exercice
setting-kind-phase = Phases
setting-kind-audience = Auditoires d’entraînement
setting-kind-cell = Cellules de la direction
setting-kind-post = Postes et conseillers
setting-kind-actor = Acteurs
setting-kind-place = Lieux
setting-kind-area = Zones et population
setting-kind-objective = Objectifs d’entraînement
setting-kind-question = Questions d’évaluation
setting-kind-measure = Mesures de protection
setting-kind-narrative = Cadre et documents

setting-why-exercise = Ce qui est joué, quand, pour qui et selon quelles règles. Toutes les lignes de la liste de contrôle se lisent à cette lumière.
setting-why-phase = Les phases découpent le temps de jeu. Un inject appartient à la phase pendant laquelle il est joué.
setting-why-audience = Les états-majors et unités qui s’entraînent.
setting-why-cell = Les éléments de la direction de l’exercice, et qui chacun d’eux joue.
setting-why-post = Qui, dans l’auditoire, est là pour agir. Un inject adressé à un poste que personne ne tient n’entraîne personne.
setting-why-actor = Qui parle et qui agit dans le jeu. Un auteur principal demande un profil en cinq champs.
setting-why-place = Où se passent les injects. Un site culturel est un lieu doté d’une catégorie de bien culturel.
setting-why-area = Qui vit où, par sexe, âge et groupe : ce qu’il faut à l’état-major pour comprendre l’environnement humain.
setting-why-objective = Ce qu’un auditoire doit savoir faire. Les injects nomment les objectifs qu’ils servent.
setting-why-question = Ce à quoi les évaluateurs répondent après l’exercice.
setting-why-measure = Ce que fait la force pour protéger les civils. Des injects peuvent alimenter une mesure.
setting-why-narrative = Ce que lit l’auditoire avant ou pendant le jeu : genèse de la crise, annexes, ordres.
setting-why-storyline = Un fil du jeu à travers l’exercice. Ses injects héritent de ses étiquettes.
setting-why-incident = Un épisode qui pose un problème à l’auditoire et appelle une décision.

setting-empty-phase = Pas encore de phases.
setting-empty-audience = Pas encore d’auditoire d’entraînement.
setting-empty-cell = Pas encore de cellule de la direction.
setting-empty-post = Pas encore de postes d’état-major.
setting-empty-actor = Pas encore d’acteurs.
setting-empty-place = Pas encore de lieux.
setting-empty-area = Pas encore de zones.
setting-empty-objective = Pas encore d’objectifs d’entraînement.
setting-empty-question = Pas encore de questions d’évaluation.
setting-empty-measure = Pas encore de mesures de protection.
setting-empty-narrative = Pas encore de textes du cadre.

form-head-what = Ce qui est joué
form-head-when = Temps
form-head-phases = Phases
form-head-marking = Mentions
form-head-law = Situation juridique
form-head-safety = Sécurité et contacts
form-head-features = Ce qui est joué et ce qui ne l’est pas
form-head-scope = Périmètre
form-head-size = Taille et colonnes propres
form-head-harm = S’il cause un préjudice
form-head-speaker = Qui parle en son nom
form-head-culture = Bien culturel
form-head-population = Population

form-time-hint = 041515Z, D+3 0900
form-fault-letter = Le décompte des jours demande une seule lettre, telle que D ou E.
form-fault-position = Ce n’est pas une position. Écrivez des degrés nord et est, par exemple 46.21, 7.35.

form-name = Nom
form-title = Titre
form-number = Numéro
form-code = Code
form-kind = Type
form-note = Remarque
form-owner = Responsable
form-level = Niveau
form-audience = Auditoire
form-topics = Thèmes
form-tags = Étiquettes
form-text = Texte
form-place = Lieu
form-objectives = Objectifs

form-exercise-name-hint = Tel qu’il figure sur la première page de chaque dossier.
form-exercise-code-hint = Court ; première partie des numéros là où une trame n’a pas de code.
form-exercise-core-tasks = Tâches fondamentales
form-exercise-core-tasks-hint = Certaines lignes ne valent que pour l’une d’elles.
form-exercise-levels = Niveaux
form-exercise-levels-hint = Où les décisions sont jouées.
form-exercise-kind-hint = Choisir dans la liste ou écrire un type propre.
form-exercise-aim = But
form-exercise-aim-hint = Une ou deux phrases : ce que l’auditoire doit mieux faire ensuite.
form-exercise-startex = STARTEX
form-exercise-startex-hint = Avec son fuseau, par exemple 010800ZMAR27 ou 2027-03-01 08:00 Z. Toutes les heures se comptent à partir de lui.
form-exercise-endex = ENDEX
form-exercise-endex-hint = Dans toute notation : 111800ZMAR27, D+10 1800, +10d 10:00.
form-exercise-day-letter = Lettre des jours
form-exercise-day-letter-hint = D pour D+3, E pour E+3, J en français.
form-exercise-first-day = Jour du STARTEX
form-exercise-first-day-hint = Vérifier dans le plan de l’exercice : les deux usages existent.
form-first-day-zero = Jour zéro (D)
form-first-day-one = Jour 1
form-exercise-classification = Classification
form-exercise-classification-hint = Figure sur chaque page de chaque dossier.
form-exercise-releasability = Diffusion
form-exercise-exercise-marking = Mention d’exercice
form-exercise-exercise-marking-hint = Figure sur chaque page et chaque message, à part de la classification.
form-exercise-legal = Situation
form-exercise-legal-hint = Ce qui vaut dans le scénario ; un lieu peut faire exception.
form-exercise-legal-note = En mots
form-exercise-legal-note-hint = Entre qui, depuis quand, et à quel titre la force est là.
form-exercise-safety-person = Personne de confiance
form-exercise-safety-person-hint = Quelqu’un que chacun peut appeler, en dehors de l’évaluation.
form-exercise-safety-contact = Joignable
form-exercise-emergency-word = Mot d’urgence
form-exercise-emergency-word-hint = Arrête le jeu aussitôt en cas d’urgence réelle, par exemple NO DUFF.
form-exercise-contacts = Contacts
form-exercise-contacts-hint = Un par ligne.
form-exercise-pinned-band = Taille
form-exercise-pinned-band-hint = Certains nombres demandés en dépendent. Fixée, elle reste la même quel que soit le nombre d’injects à thème.
form-band-by-injects = Selon les injects
form-band-small = Petite
form-band-normal = Normale
form-band-large = Grande
form-exercise-columns = Colonnes propres
form-exercise-columns-hint = Une par ligne ; chaque inject reçoit un champ de ce nom.

form-features-why = Les lignes qui demandent ce qui n’est pas joué sont sans objet. Ce qui reste sans réponse compte comme joué.
form-feature-yes = Joué
form-feature-no = Non joué
form-feature-assumed = sans réponse
form-feature-reason = Pourquoi non : { $question }
form-feature-reason-wanted = Pourquoi ce n’est pas joué
form-feature-name = Qui le dit : { $question }
form-feature-name-wanted = Qui le dit

form-feature-contradicted = Des injects montrent que c’est joué ; le non ne compte donc pas :
form-feature-more = et { $count } de plus

form-scope-why = Un thème restreint figure comme restreint dans chaque rapport, avec le motif et le nom.
form-scope-full = Entier
form-scope-focused = Restreint
form-scope-out = Hors périmètre
form-scope-family = { $family } ({ $count })
form-scope-reason = Pourquoi le thème est restreint : { $topic }
form-scope-reason-wanted = Pourquoi il est restreint
form-scope-name = Qui restreint le thème : { $topic }
form-scope-name-wanted = Qui le dit
form-scope-void = Ne compte pas encore : sans motif ni nom, le thème est jugé en entier.
form-scope-focused-hint = Les lignes essentielles des parties cochées comptent ; aucune autre ligne du thème.
form-scope-core = Ces lignes restent de toute façon, dès qu’un inject porte le thème : { $lines }.

form-phase-name-hint = Comme l’exercice l’appelle.
form-phase-kind-hint = À quoi elle correspond ; les lignes de la liste de contrôle nomment les phases par type.
form-phase-start = Début
form-phase-end = Fin
form-phase-end-hint = La fin appartient à la phase suivante.

form-audience-level-hint = À quel niveau il décide.
form-audience-primary = Auditoire d’entraînement principal
form-audience-primary-hint = Les auditoires secondaires participent sans être évalués en premier.

form-cell-kind-hint = Animation haute, basse, cellule grise, cellule blanche, médias, forces adverses.
form-cell-plays = Joue
form-cell-plays-hint = Au nom de qui elle parle dans le jeu.

form-post-code = Poste
form-post-name = Intitulé
form-post-branch = Rattaché à
form-post-filled-by = Tenu par

form-actor-name-hint = Fictif, sauf s’il s’agit d’une organisation internationale.
form-actor-sender-kind = Genre d’expéditeur
form-actor-sender-kind-hint = Ce qu’il est quand il envoie un inject.
form-actor-body = Organisation
form-actor-body-hint = S’il est, ou représente, un organisme auquel vont comptes rendus et orientations.
form-actor-cell = Joué par
form-actor-cell-hint = La cellule de la direction qui parle en son nom.
form-actor-kind = Type d’auteur
form-actor-kind-hint = Laisser vide pour qui ne cause pas de préjudice.
form-actor-main = Auteur principal de cet exercice
form-actor-main-hint = Les cinq champs du profil sont alors demandés.
form-actor-profile-type = Type d’acteur
form-actor-profile-type-hint = Qui il est, comment il est organisé, qui le dirige.
form-actor-profile-motivation = Motivation
form-actor-profile-motivation-hint = Ce qu’il veut, et pourquoi le préjudice aux civils y sert ou est accepté.
form-actor-profile-tactics = Stratégie et tactiques
form-actor-profile-tactics-hint = Comment il use de violence contre les civils.
form-actor-profile-capabilities = Capacités
form-actor-profile-capabilities-hint = Ce qu’il lui faut et ce dont il dispose pour cela.
form-actor-profile-outcome = Conséquence pour les civils
form-actor-profile-outcome-hint = Ce que subissent les civils si personne n’agit.
form-actor-sex = Sexe
form-actor-sex-hint = De la personne qui parle ; des lignes demandent si des femmes parlent aussi.
form-actor-portrayal = Place donnée
form-actor-portrayal-hint = Rescapé, professionnel, responsable, aidant, etc.
form-actor-min-age = Âge minimal
form-actor-min-age-hint = Pour une force partenaire : l’âge de recrutement qu’elle a déclaré.

form-place-kind-hint = En un mot : ville, pont, école, dispensaire.
form-place-region = Pays ou région
form-place-position = Position
form-place-position-hint = Degrés nord et est sur le terrain fictif, par exemple 46.21, 7.35.
form-place-grid = Coordonnées
form-place-grid-hint = Telles qu’elles figurent sur la carte de l’exercice.
form-place-legal = Situation juridique
form-place-legal-hint = Seulement si elle diffère de celle de l’exercice.
form-place-protected = Protégé comme
form-place-protected-hint = École, hôpital, ouvrage contenant des forces dangereuses, etc.
form-place-cp-kind = Catégorie
form-place-cp-kind-hint = Laisser vide pour les lieux qui ne sont pas un bien culturel.
form-place-cp-level = Niveau de protection
form-place-cp-level-hint = Générale, spéciale, renforcée ; qui en a décidé figure dans la remarque.
form-place-cp-flags = Autres mentions
form-place-emblem = Signe distinctif
form-place-emblem-hint = Ce qui est apposé sur place, et qui n’est pas toujours ce qui est dû.

form-area-name-hint = Une ville et ses environs, une vallée, un camp.
form-area-place-hint = Le lieu autour duquel elle s’étend.
form-area-note = En mots
form-area-note-hint = Qui s’entend avec qui, qui dépend de qui, à qui l’on demande rarement son avis.
form-population-why = Une ligne par groupe dénombré. Les chiffres par sexe et par âge sont ce qui manque à la plupart des plans.
form-population-add = Ajouter une ligne
form-population-sex = Sexe
form-population-age = Âge
form-population-group = Groupe
form-population-number = Nombre
form-population-cell = { $part }, ligne { $row }
form-population-remove = Retirer la ligne { $row }

form-objective-number-hint = Par exemple TO-04.
form-objective-title-hint = Court, pour les listes.
form-objective-task = Tâche
form-objective-task-hint = Ce que fait l’auditoire, avec un verbe.
form-objective-conditions = Conditions
form-objective-conditions-hint = Dans quelles circonstances.
form-objective-standard = Norme
form-objective-standard-hint = À quel niveau de qualité, dans quel délai ; les évaluateurs s’y réfèrent.
form-objective-audience-hint = À qui appartient l’objectif.
form-objective-topics-hint = Sur quels thèmes il porte.
form-objective-priority = Priorité

form-question-text = Question
form-question-text-hint = Ouverte, et telle que ce qui se voit permette d’y répondre.
form-question-objective = Objectif
form-question-topics-hint = Sur quels thèmes elle porte.

form-narrative-for-audience = L’auditoire le reçoit avant le STARTEX
form-narrative-kind-hint = Texte du cadre, annexe, ordre, appréciation, plan d’attention, ou un mot propre.
form-narrative-tags-hint = Ce dont il parle ; les lignes sur les documents de planification cherchent ici.
form-narrative-section = Texte
form-narrative-annex = Annexe
form-narrative-order = Ordre
form-narrative-assessment = Appréciation
form-narrative-care = Plan d’attention pour la salle
form-narrative-care-start = Partir d’un texte prêt
form-narrative-care-title = Plan d’attention
form-narrative-care-person = La personne de confiance
form-narrative-care-subjects = violences contre des personnes, préjudices à des enfants et violences sexuelles
form-narrative-care-text =
    Sujets difficiles. Cet exercice comporte des messages sur les sujets suivants : { $subjects }. Ils sont annoncés avant le début en termes neutres ; chaque message porte un avertissement, lu avant son texte.

    Personne n’y est tenu. Nul n’est obligé de jouer, d’interpréter, d’exposer ou de lire à voix haute un message difficile. Il suffit d’échanger avec un collègue ; aucun motif n’est demandé et rien n’est noté.

    Une issue. Chacun peut à tout moment quitter la salle, couper le son d’une voie ou passer un message à un suppléant. L’évaluation n’en tient pas compte.

    Arrêt. Le mot d’urgence arrête le jeu pour tous. La direction de l’exercice peut retenir aussitôt tout message et en envoyer un neutre à la place.

    Quelqu’un à qui parler. { $person } est là jour et nuit, se tient en dehors de l’évaluation et ne transmet rien.

    Dans la salle. Personne n’est interrogé sur son vécu. Ce qui est raconté reste dans la salle. Ni plaisanteries, ni surnoms, ni images ; la direction de l’exercice corrige les écarts de langage le jour même.

    Si quelqu’un raconte des faits réels. S’arrêter, trouver un endroit à l’écart, écouter, proposer l’aide réelle indiquée sur la carte, avec de vrais contacts. Ces faits n’entrent jamais dans le jeu et n’y donnent lieu à aucun compte rendu.

    Ensuite. Après chaque événement difficile, un court entretien de clôture de dix minutes avec la personne de confiance ; l’offre de parler est renouvelée quelques jours plus tard.

    Les animateurs, les interprètes et le personnel local bénéficient de la même attention, d’un exposé à part et de mots clairs sur ce qui relève du jeu. Personne ne joue le récit d’une personne rescapée, et aucun enfant ne participe.

form-measure-text = De quoi il s’agit
form-measure-text-hint = Ce qui est fait, et à quoi l’on voit si cela marche.
form-measure-topics-hint = Quels thèmes elle sert.

form-storyline-code-hint = Première partie des numéros de ses injects, par exemple DH.
form-storyline-theme = Sujet
form-storyline-summary = Ce qui se passe
form-storyline-summary-hint = En un paragraphe, du premier signe à la fin.
form-storyline-tags-hint = Ses injects en héritent.
form-incident-storyline = Trame
form-incident-outline = Ce qui se passe
form-incident-outline-hint = En un paragraphe ; les injects le racontent pièce par pièce.
form-incident-aim = But
form-incident-aim-hint = À quoi il sert.
form-incident-decision = Décision
form-incident-decision-hint = Ce que l’auditoire doit décider. À écrire en premier.
form-incident-actors = Acteurs
form-incident-number-hint = Par exemple 1.2.
