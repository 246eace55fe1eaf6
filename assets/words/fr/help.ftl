# L’aide en place pour les champs d’un inject : ce que c’est et à quoi cela sert, un exemple, d’où vient l’usage.
# La mention de lecture dans .basis dit jusqu’où la source a été lue ; rien n’est affirmé au-delà.

## Head
help-number = Le numéro par lequel tous désignent cet inject. Une fois communiqué, il ne change plus.
    .example = HS-041
    .basis = Pratique des exercices, doctrine HSEEP (seconde main) : un numéro d’ordre. Qu’il ne change jamais est notre propre convention.
help-title = Ce dont il s’agit en quelques mots, pour les listes et les fiches de la direction. Il ne nomme personne qui ait subi un préjudice.
    .example = Bac de Port Ansel hors service
    .basis = Pratique des exercices, doctrine HSEEP (seconde main) : un résumé de l’événement.
help-kind = Ce qui en dépend. Une trame repose sur un inject clé ; un inject de réserve est tenu prêt et peut ne jamais être joué.
    .example = Inject clé
    .basis = Injects clés : page d’actualité du 1er corps germano-néerlandais (lue en partie). Injects de réserve : glossaire d’un guide d’exercice (lu en partie). La liste des types est la nôtre.
help-status = Où il en est, du brouillon à la diffusion. Les injects suspendus ou annulés ne sont pas en jeu et n’étayent rien.
    .basis = Notre propre convention ; la doctrine HSEEP (seconde main) n’a pas de liste de ce genre.

## Six questions
help-time = Quand il est transmis, dans le temps de l’exercice. Le jour, la phase et l’ordre de jeu en découlent.
    .example = 041515ZMAR27, ou D+3 15:15
    .basis = Pratique des exercices, doctrine HSEEP (seconde main) : l’heure du scénario. Le groupe date-heure est connu par des encyclopédies (seconde main) ; que les heures se comptent depuis STARTEX est notre propre convention.
help-from = Qui parle dans le jeu : un acteur du cadre, ou un expéditeur en mots. L’état-major pèse ce qui est dit selon qui le dit.
    .example = Capitainerie de Port Ansel
    .basis = Pratique des exercices, doctrine HSEEP (seconde main) : l’émetteur, réel ou simulé.
help-from-text = L’expéditeur en mots, tant qu’aucun acteur n’est choisi. Devenu acteur, il a aussi un type et une cellule qui le joue.
    .example = Officier de permanence des garde-côtes
    .basis = Notre propre convention.
help-audiences = Les auditoires d’entraînement qui le reçoivent. Si aucun n’est choisi, tous le reçoivent.
    .example = Quartier général TALFOR
    .basis = Notre propre convention. Exercices à plusieurs auditoires : actualités du Centre de guerre interarmées (lues en partie).
help-to = Les bureaux et conseillers qui doivent agir. Choisissez ceux qui peuvent changer quelque chose, trois au plus ; les autres vont sous Info.
    .example = J3 et J4
    .basis = Pratique des exercices, doctrine HSEEP (seconde main) : le joueur destinataire. La limite de trois est notre propre convention.
help-info = Ceux qui le reçoivent sans avoir à agir : un conseiller, un autre bureau, un quartier général.
    .example = LEGAD et GENAD
    .basis = Pratique des exercices, de connaissance générale, non vérifiée.
help-channel = Par quel moyen il parvient à l’auditoire. La direction doit pouvoir le transmettre ainsi.
    .example = Phonie
    .basis = Pratique des exercices, doctrine HSEEP (seconde main) : le mode de transmission. La liste des moyens est la nôtre.
help-place = Le lieu du cadre où cela se passe. Sa situation juridique vaut pour l’inject.
    .example = Port Ansel, quai est
    .basis = Notre propre convention : un inject qui permet d’agir dit trois choses parmi qui, où, combien et avant quand.
help-window = Les minutes dans lesquelles une réponse est due. Sans limite, ici ou pour une action, personne n’est contraint de décider.
    .example = 60 minutes
    .basis = Un modèle publié de liste d’événements (lu en partie) comporte un maximum de minutes. Qu’une décision demande une limite est notre propre convention.

## Text and what it asks for
help-text = Ce que l’auditoire lit ou entend, mot pour mot. Des faits sobres qui permettent d’agir, sans détail cru.
    .example = Le bac est hors service jusqu’à demain. Environ 120 personnes attendent au quai est sans eau. Que pouvez-vous envoyer avant 18:00 ?
    .basis = Pratique des exercices, doctrine HSEEP (seconde main) : le message. Aucun détail cru : notre propre garde-fou, d’après les principes de sécurité et de dignité du Code Murad et du manuel de terrain du MRM (lus en partie).
help-notes = Ce que la direction doit savoir pour le jouer. L’auditoire d’entraînement ne le voit jamais.
    .example = Si le J4 rappelle : la capitainerie ne sait rien du carburant.
    .basis = Pratique des exercices : un manuel HSEEP pour la direction et les évaluateurs (lu en partie) n’est pas remis aux joueurs.
help-people-effect = Ce que cela fait aux personnes, en une phrase. Tant que ce n’est pas dit, personne ne peut peser l’inject, et il n’étaye rien.
    .example = Quarante familles sont coupées de l’eau et du dispensaire.
    .basis = Notre propre convention.
help-expected = Ce qui est attendu de l’auditoire : l’action, qui la mène, dans quel délai en minutes. C’est ce qui peut être évalué.
    .example = Le J4 envoie de l’eau au quai est, sous 120 minutes
    .basis = Pratique des exercices, doctrine HSEEP (seconde main) : l’action ou le résultat attendu. La liste des actions est la nôtre.
help-tags = Les thèmes et les faits auxquels le texte touche. Ils disent pour quelles lignes il peut compter ; une étiquette seule n’étaye rien.
    .example = Protection des civils, eau
    .basis = Les cinq thèmes : page thématique de l’OTAN sur la sécurité humaine (texte lu). Les autres étiquettes portent leur source dans le vocabulaire ; qu’une étiquette seule ne compte jamais est notre propre convention.

## People
help-people = Qui apparaît, groupe par groupe : nombre, sexe, âge, situation et place donnée. Des fonctions, jamais de noms ; ceux qui décident ou aident y figurent aussi.
    .example = Élèves : 12, dont 7 filles et 5 garçons, de 10 à 14 ans, en danger
    .basis = Sexe et tranches d’âge des enfants : formulaires de la base de données de l’ONU sur les violations graves (texte lu). Le reste est notre propre convention.
help-nobody-affected = Dit que personne ne subit de préjudice ni n’est en danger. C’est une réponse, et la question des personnes est close.
    .basis = Notre propre convention.

## Story
help-incident = L’épisode qu’il aide à raconter. Par lui, l’inject appartient à une trame.
    .example = 1.2 Port fermé aux familles
    .basis = Pratique des exercices : les actualités du Centre de guerre interarmées sur les ateliers de rédaction (lues en partie) disent comment des incidents se déclinent en injects.
help-phase = La phase dans laquelle il tombe. Choisie à la main seulement si les phases n’ont pas d’heures ; sinon l’heure en décide.
    .example = Montée en puissance sur la route COPPER
    .basis = Notre propre convention.
help-role = Ce qu’il est dans son histoire : un indice, un incident, un compte rendu, une demande, une décision, une issue. Chacun demande autre chose.
    .example = Indice
    .basis = Notre propre convention.
help-core = La tâche fondamentale de l’OTAN dans laquelle il est joué. Si le champ reste vide, celle de l’exercice vaut quand il n’en a qu’une.
    .example = Prévention et gestion des crises
    .basis = Politique de l’OTAN de protection des civils, 2016, ¶3, et approche de la sécurité humaine, 2022, ¶4 (texte lu). Que chaque inject en nomme une est notre propre convention.
help-level = Le niveau auquel il est traité. Si le champ reste vide, celui de l’exercice vaut quand il n’en a qu’un.
    .example = Opératif
    .basis = Les niveaux sont de connaissance générale ; que chaque inject en nomme un est notre propre convention.
help-pphase = Où il se situe dans le cours d’une menace contre des civils : avant qu’elle soit aiguë, avant que la violence commence, pendant, après.
    .example = Préemption
    .basis = Peace & Stability Journal 8(2), p. 27 (lu en partie) : quatre phases.
help-must-play = La direction ne doit pas le supprimer quand le temps manque. Si tout est marqué, il ne lui reste aucune liberté.
    .basis = Notre propre convention.
help-closing = Il met fin à sa trame, pour que l’auditoire voie ce qu’il en est advenu.
    .basis = Notre propre convention.
help-feedback = Ce que la direction dit à l’auditoire de ce qu’il a fait, quand aucun inject ultérieur ne le montre. Il compte comme suite.
    .example = La capitainerie rappelle : l’eau est arrivée, 30 personnes attendent encore.
    .basis = Notre propre convention.
help-links = Ce qui le rattache à des injects antérieurs : il en suit, modifie, contredit ou interrompt un, ou en est une branche. Un préjudice sans inject ultérieur ni retour ne compte qu’en partie.
    .example = Fait suite à HS-041
    .basis = Les types de lien et la règle de la suite sont les nôtres, celle-ci d’après les directives de 2010 sur les victimes civiles, points 1 à 3 (texte lu, non contraignant).

## Harm and help
help-perpetrator = Qui cause le préjudice : un acteur du cadre, ou seulement un type. La voie ouverte en dépend ; « inconnu » et « personne » sont des réponses.
    .example = Front de Highfold
    .basis = Politique de l’OTAN de protection des civils, 2016, ¶16, profil de l’auteur (lu en partie) ; manuel de terrain du MRM, critère commun (texte lu).
help-perpetrator-kind = Quel type d’acteur cause le préjudice, si aucun n’est nommé. Une partie au conflit non identifiée n’est pas la même réponse que « inconnu ».
    .example = Partie au conflit non identifiée
    .basis = Formulaires de la base de données de l’ONU sur les violations graves, formulaire sur l’auteur (texte lu). Le regroupement est le nôtre.
help-deliberate = Si des civils ou le patrimoine étaient visés. « Incertain » est une réponse.
    .example = Incertain
    .basis = Nos propres valeurs, d’après le Protocole additionnel I, art. 51(2) et 53 (texte lu).
help-emblem = Le signe des biens culturels tel qu’il est signalé, s’il diffère de celui du lieu. L’absence de signe ne veut pas dire l’absence de protection.
    .example = Signe employé abusivement
    .basis = Convention de La Haye de 1954, art. 6, 16 et 17 (texte lu).
help-source = D’où vient l’information. La personne concernée n’est jamais jouée ; un tiers parle.
    .example = Tiers
    .basis = Formulaires de la base de données de l’ONU sur les violations graves, formulaire sur la source (texte lu). Les chiffres agrégés et le jeu par des tiers sont les nôtres.
help-source-reliability = Jusqu’où l’on peut se fier à la source, quoi qu’elle dise cette fois.
    .example = Élevée
    .basis = Formulaires de la base de données de l’ONU sur les violations graves, formulaire sur la source (texte lu) : la source et l’information sont cotées séparément.
help-source-credibility = Jusqu’où l’on peut croire l’information, quel que soit celui qui l’apporte.
    .example = Faible
    .basis = Formulaires de la base de données de l’ONU sur les violations graves, formulaire sur la source (texte lu) : la source et l’information sont cotées séparément.
help-hours-since-event = Les heures entre les faits et le moment où l’auditoire les apprend. Elles décident de l’aide qui arrive encore à temps.
    .example = 6 heures
    .basis = Notre propre champ. Limite de 72 heures pour une catégorie de soins : guide de l’OMS et du HCR, débuts de l’annexe 6 et de l’étape 6 (texte lu).
help-depths = Jusqu’où il entre dans un thème : évoqué, indiqué par des faits que quelqu’un doit remarquer, ou dilemme qui force une décision. Ses faits fixent la limite.
    .example = Dilemme
    .basis = Notre propre convention, d’après Preparing to Protect, 2018, p. 15 (lu en partie), sur les dilemmes dans l’entraînement.
help-referrals = Les services vers lesquels une personne touchée est orientée, ce qu’il en est advenu, et si elle a consenti. « Indisponible » et « refusée » sont aussi des réponses.
    .example = Médicale : personne orientée, consentement donné
    .basis = Résolutions 2467 ¶8 et 2106 ¶19 du Conseil de sécurité (texte lu), à l’adresse de l’ONU ; consentement à l’orientation : formulaires de la base de données de l’ONU sur les violations graves (texte lu).

## Reporting
help-chain = Le chemin d’un compte rendu, maillon par maillon, jusqu’à ceux qui décident. Une chaîne proposée compte dès que quelqu’un l’a gardée ou modifiée.
    .example = Centre des opérations → LEGAD → commandant → échelon supérieur
    .basis = Comptes rendus par la voie hiérarchique : communiqué de l’OTAN de juillet 2023 (seconde main). Au moins deux maillons sur les thèmes sensibles, c’est notre propre convention.
help-report = Le compte rendu attendu, sous le nom que l’exercice lui donne.
    .example = Compte rendu quotidien sur les préjudices aux civils
    .basis = Notre propre convention.

## Objectives and observables
help-objectives = Les objectifs d’entraînement qu’il sert. Sans objectif, personne ne peut dire à quoi il entraîne.
    .example = TO-04
    .basis = Pratique des exercices : The Three Swords 29/2015 sur TRIDENT JUNCTURE 15 (lu en partie) rapporte que les injects étaient contrôlés au regard des objectifs d’entraînement.
help-observables = Ce qu’un évaluateur peut voir ou entendre et qui montre si l’auditoire a agi. Des faits, aucune appréciation.
    .example = Le J4 dit à la capitainerie quand l’eau arrive.
    .basis = Pratique des exercices, doctrine HSEEP (seconde main) : des guides d’évaluation par objectif. Les points à observer par inject sont notre propre convention.
help-claims = Les lignes de la liste de contrôle auxquelles il est destiné. C’est une intention ; la vérification la confirme ou non.
    .example = POC-FBN-02
    .basis = Notre propre convention.
help-feeds = Les mesures de protection sur l’effet desquelles il renseigne, pour que l’auditoire puisse évaluer si elles agissent.
    .example = Jours de marché tenus
    .basis = Notre propre convention. La protection des civils dans l’évaluation des opérations : manuel de l’ACO, §7-1 (titre seul).
help-uses = Ce qu’il reprend du cadre : acteurs, lieux, zones, mesures, textes que l’auditoire a lus.
    .example = Annexe sur l’environnement humain
    .basis = Notre propre convention.

## Care
help-sensitivity = À quel point le texte est difficile à lire ou à jouer. À partir de « grave », il ne s’affiche qu’à la demande ; au degré le plus haut, un conseiller doit donner son aval avant le jeu.
    .example = Préjudice évoqué
    .basis = Nos propres garde-fous. Que la personne qui conduit un tel sujet doive avoir une expérience professionnelle : note du formateur du Protocole international (lue en partie).
help-content-note = Ce qu’il faut savoir avant que le texte s’ouvre, en mots neutres : le sujet, sans détail.
    .example = Préjudice à des enfants, sans détail
    .basis = Pratique des guides d’instructeurs, dont la note du formateur du Protocole international (lue en partie). L’avertissement sur chaque inject est notre propre convention.
help-owner = Qui le rédige et répond aux questions à son sujet.
    .example = Responsable d’événement, logistique
    .basis = Pratique des exercices, doctrine HSEEP (seconde main) : le membre de la direction responsable.

## Sources and own columns
help-sources = D’où vient l’idée : un enseignement, une étude, un exercice antérieur. Rien qui permette d’identifier une personne ayant subi un préjudice.
    .example = Enseignement de la répétition du mouvement par le port
    .basis = Notre propre convention.
help-attachments = Les fichiers qui l’accompagnent, chacun décrit pour qui ne peut pas le voir. Sur un sujet difficile, image, film ou son retiennent l’inject jusqu’à l’aval d’un conseiller.
    .example = Horaires du bac, tels qu’affichés au quai
    .basis = Notre propre garde-fou, d’après les principes de sécurité et de dignité du Code Murad et du manuel de terrain du MRM (lus en partie).
help-columns = Ce que cet exercice note en plus des champs du programme. Les noms des colonnes se fixent avec l’exercice ; l’auditoire d’entraînement ne les reçoit pas.
    .example = Cellule émettrice : cellule grise
    .basis = Pratique des exercices : un guide de l’outil HSEEP de liste (lu en partie) laisse le planificateur principal choisir les colonnes.

help-example = Par exemple : { $example }
