# Les mots de la revue.

## Topics
review-coverage = Couverture
review-most-open = le plus de lignes ouvertes d’abord
review-of = { $covered } sur { $total }
review-essential-open = { $count ->
        [0] aucune essentielle ouverte
        [one] { $count } essentielle ouverte
       *[other] { $count } essentielles ouvertes
    }
review-no-line-yet = Pas encore de ligne dans la liste
review-claim = Montre quelles lignes sont étayées. Ne dit pas que l’exercice est conforme aux politiques.

## Matrix
review-holes = Trous d’abord
review-holes-by = injects qui étayent, par
review-holes-switch = Colonnes du tableau
review-axis-phase = Phase
review-axis-core = Tâche fondamentale
review-axis-audience = Auditoire
review-axis-objective = Objectif
review-axis-storyline = Trame
review-topic = Thème
review-none-column = Aucun
review-no-objective = Injects sans objectif
review-no-storyline = Injects hors trame
review-only-topic = Seulement les lignes du thème { $topic }
review-cell-none = aucun
review-cell-hole-says = { $topic }, { $column } : aucun inject n’étaye rien ici, et des lignes essentielles sont ouvertes.
review-cell-nothing-says = { $topic }, { $column } : aucun inject n’étaye rien ici. Aucune ligne essentielle n’est ouverte.
review-cell-not-asked-says = { $topic }, { $column } : aucune ligne ne demande rien.
review-cell-says = { $topic }, { $column } : { $injects } { $injects ->
        [one] inject étaye
       *[other] injects étayent
    } { $lines } { $lines ->
        [one] ligne
       *[other] lignes
    }, dont { $covered } { $covered ->
        [one] couverte
       *[other] couvertes
    }.
review-no-phases = L’exercice n’a pas encore de phases. Fixez-les au bureau Plan, sous Cadre, pour voir dans lesquelles rien ne se passe.
review-no-cores = L’exercice ne déclare encore aucune tâche fondamentale. Déclarez-les dans son cadre, et les injects pourront être vus par tâche.
review-no-core = Injects d’aucune tâche fondamentale
review-no-audiences = L’exercice n’a pas encore d’auditoire d’entraînement. Fixez-le au bureau Plan, sous Cadre.
review-no-columns = Il n’y a encore rien à présenter ainsi.

## Lines
review-lines = Lignes
review-line = Ligne
review-verdict = Verdict
review-any-verdict = Tout verdict
review-confronted = Ce à quoi l’auditoire est confronté
review-weight = Poids
review-weight-essential = Essentielle
review-weight-expected = Attendue
review-weight-good-practice = Bonne pratique
review-listing-open = Ouvertes
review-listing-open-hint = Lignes manquantes, en partie couvertes ou en attente d’un conseiller
review-listing-essential = Essentielles
review-listing-essential-hint = Lignes ouvertes sans lesquelles un thème n’est jamais couvert
review-listing-all = Toutes
review-listing-all-hint = Toutes les lignes de la liste
review-listing-changed = Modifiées
review-listing-changed-hint = Lignes dont les éléments ont changé depuis qu’une personne s’est prononcée
review-find = Chercher une ligne
review-judged = jugée par une personne
review-stale = Modifiée depuis la signature
review-count-lines = { $count ->
        [one] { $count } ligne
       *[other] { $count } lignes
    }
review-opened-at = ouvert à { $column }
review-clear = Effacer les filtres
review-show-all = Montrer toutes les lignes
review-nothing-written = Rien à vérifier pour l’instant. { $lines } lignes attendent le premier inject.
review-none-match = Aucune ligne ne répond à ces filtres. Sans le verdict ni les mots : { $others ->
        [one] { $others } ligne
       *[other] { $others } lignes
    }.
review-none-changed = Rien de ce qui a été jugé n’a changé depuis.
review-none-essential = Aucune ligne essentielle n’est ouverte. { $partly ->
        [one] { $partly } ligne est en partie couverte
       *[other] { $partly } lignes sont en partie couvertes
    }.
review-none-here = Ces filtres ne laissent aucune ligne.

## The opened line
review-no-line-chosen = Choisissez une ligne pour voir d’où vient son verdict.
review-close-line = Refermer la ligne
review-why-covered = Pourquoi couverte
review-why-partly = Pourquoi en partie
review-why-missing = Pourquoi manquante
review-why-waits = Pourquoi elle attend un conseiller
review-why-not-applicable = Pourquoi sans objet
review-why-waived = Ce que dit la vérification
review-by-check = Selon la vérification : { $verdict }
review-missing = Reste ouvert
review-one-of-these = L’une de ces possibilités suffit :
review-have-of = { $have } sur { $need }
review-more = +{ $count }
review-go-to = Aller à { $inject }
review-evidence = Éléments
review-no-evidence = Aucun inject n’étaye encore cette ligne.
review-draft = brouillon
review-content-note = Avertissement : { $note }.
review-show-text = Montrer le texte de { $inject }
review-show-evidence = Montrer les { $count } injects
review-near = Étayent presque
review-gated = Étayerait si rien n’y manquait
review-would-count = Compterait comme inject { $phrase }.
review-lacks = Il y manque : { $what }.
review-source = Source
review-confirm = À confirmer par un conseiller.
review-own-paragraph = Paragraphe propre
review-no-own-paragraph = Aucun pour l’instant. Une organisation peut nommer sa propre référence dans le fichier de sa liste de contrôle.
review-why-line = Pourquoi cette ligne
review-evidence-words = Les éléments en clair
review-note = Comment on compte

## Judgement
review-your-judgement = Avis à donner
review-change-signer = Changer de nom ou de fonction
review-name = Nom
review-name-hint = Nom, nécessaire pour signer
review-role = Fonction
review-role-hint = Fonction, par exemple GENAD
review-reason = Motif
review-reason-hint = Motif, nécessaire dans chaque cas
review-reason-for = Pourquoi : { $judgement }
review-enough = Suffisant
review-not-enough = Insuffisant
review-does-not-apply = Sans objet
review-waived = Dispensée
review-waive = Dispenser : laisser ouverte sciemment
review-waive-hint = La ligne reste ouverte, avec un motif et un nom. Elle ne compte jamais comme couverte.
review-core = noyau
review-core-hint = Fait partie du noyau : dès qu’un inject porte le thème, personne ne peut la dispenser, l’écarter ni la laisser hors périmètre.
review-core-stands = Fait partie du noyau : qui joue le thème { $topic } ne peut s’en passer ; elle ne peut donc être ni dispensée ni écartée.
review-core-not-less = Fait partie du noyau : elle ne peut peser moins que son propre poids.
review-barred = Sans effet, car la ligne fait partie du noyau : { $judgement }, { $who }, { $day }
review-reweigh = Revoir le poids
review-reweigh-hint = Donne à la ligne un autre poids dans ce scénario, avec un motif et un nom.
review-weighs = Poids : { $weight }
review-weighs-this = C’est déjà son poids.
review-reweighed = { $to } au lieu de { $from }, { $who }, { $day }
review-own-weight-again = Rétablir son propre poids
review-enter-confirms = Entrée signe : { $judgement } · Maj Entrée va à la ligne
review-read-only = Ce scénario est en lecture seule ; on ne peut donc s’y prononcer sur rien.
review-decided = { $machine }, selon la vérification · { $judgement }, { $who }, { $day }
review-sign-again = Signer de nouveau
review-withdraw = Retirer

## Findings
review-findings = Constats
review-findings-are = Constats ouverts : { $counts }
review-findings-none-open = Constats : aucun n’est ouvert
review-findings-accepted = Acceptés : { $count }
review-all-findings = Tous ({ $count })
review-severity-serious-hint = Des personnes pourraient en souffrir, ou la revue en être faussée
review-severity-warning-hint = L’exercice enseignerait ce qu’il ne faut pas
review-severity-hint-hint = Mérite un coup d’œil
review-severity = Gravité
review-rule = Règle
review-amiss = Ce qui ne va pas
review-where = Où
review-find-finding = Chercher un constat
review-count-injects = { $count ->
        [one] { $count } inject
       *[other] { $count } injects
    }
review-count-findings = { $count } sur { $all ->
        [one] { $all } constat
       *[other] { $all } constats
    }
review-findings-nothing-written = Rien à regarder pour l’instant. Les constats viennent avec les premiers injects.
review-findings-none-match = Aucun constat ne répond à ces filtres. Sans eux : { $others }.
review-findings-none = Aucun constat. { $rules ->
        [one] { $rules } règle de qualité a été essayée
       *[other] { $rules } règles de qualité ont été essayées
    }, sans qu’aucune se déclenche. Cela ne dit pas que l’exercice est bon.
review-no-finding-chosen = Choisissez un constat pour voir ce qui ne va pas, pourquoi c’est important et que faire.
review-close-finding = Refermer le constat
review-finding-why = Pourquoi c’est important
review-finding-do = Que faire
review-look-at = À regarder
review-show-places = Montrer les { $count }
review-finding-basis = D’où vient cette règle
review-finding-mistakes = Repère, parmi les erreurs des notes de politique : { $mistakes }.
review-out-of-date = périmé
review-accepted-by = Accepté par { $who }
review-accept = Accepter
review-accept-hint = Il reste en l’état, avec un motif et un nom. Si ce qu’il désigne change, il est de nouveau ouvert.
review-accept-reason = Motif, nécessaire pour accepter
review-accept-again = Accepter de nouveau
review-accepted-already = Accepté. Il sera de nouveau ouvert si ce qu’il désigne change.
review-enter-accepts = Entrée accepte · Maj Entrée : nouvelle ligne

# What matters first, for somebody who has ten minutes.
review-first = Lacunes d’abord
review-first-how = Les lignes ouvertes qui comptent le plus, d’abord pour tout l’exercice, puis pour chaque thème et, en clair, ce qui manque. Ouvrir une ligne pour voir pourquoi, interroger le planificateur ou se prononcer.
review-first-nothing = Rien n’est ouvert. Chaque ligne applicable est étayée ou tranchée par une personne nommément désignée.
review-first-claim = Montre quelles lignes sont étayées. Ne dit pas que l’exercice est conforme aux politiques.
review-first-more = Encore { $count } { $count ->
        [one] ouverte
       *[other] ouvertes
    } ({ $topic })
review-first-open = Ouvre la ligne à droite : pourquoi, éléments, source
review-first-library = { $count ->
    [one] { $count } inject prêt dans la bibliothèque
   *[other] { $count } injects prêts dans la bibliothèque
}
review-first-ask = Interroger ou commenter
review-first-ask-hint = Place le curseur dans les commentaires de cette ligne
review-first-judge = Se prononcer
review-first-judge-hint = Montre la ligne parmi toutes les autres, là où E, N et D permettent de se prononcer

review-questions = Questions
review-questions-are = { $count ->
    [0] Questions : aucune n’est ouverte
    [one] Questions : { $count } est ouverte ou à régler
   *[other] Questions : { $count } sont ouvertes ou à régler
}
review-questions-none = Personne n’a encore posé de question.
review-questions-how = Une question se pose sous une ligne, un constat ou un inject ; elle reste ici jusqu’à ce qu’elle soit réglée.
review-question-open = ouverte
review-question-answered = a une réponse
review-question-settled = réglée
review-question-about = { $about } · { $who }, { $day }
review-question-go = Y aller
review-enter-later = E, N ou D, puis le motif, puis Entrée.
review-alone = Isolé : ne rejoint pas le reste du jeu
review-integrated = Intégrés
review-integrated-hint = Combien des injects qui étayent relèvent du jeu principal : ils partagent une trame ou un incident avec un inject qui traite d’autre chose, ou sont liés à un tel inject. Les autres sont isolés.
review-integrated-of = { $integrated } sur { $all }
review-integrated-says = { $topic } : parmi les injects qui étayent, intégrés au jeu principal : { $integrated } sur { $all } ; les autres sont isolés.
review-all-topics = Tous les thèmes
review-only-part = Seulement les lignes de la famille { $topic }
review-behind = Éléments ici
review-woven-linked = Intégré : lié à { $inject }
review-woven-shares = Intégré : rejoint le reste du jeu dans « { $name } »
review-evidence-integrated = { $alone ->
        [0] Tous intégrés au jeu principal
       *[other] { $integrated ->
            [0] Tous isolés
           *[other] Intégrés au jeu principal : { $integrated } ; isolés : { $alone }
        }
    }
review-first-gravest = { $count ->
    [one] La ligne qui compte le plus
   *[other] Les { $count ->
        [2] deux
        [3] trois
        [4] quatre
       *[5] cinq
    } lignes qui comptent le plus
}
review-first-above = · déjà ci-dessus
review-sign-offs = Visas
review-findings-play = Le jeu lui-même : { $count }
review-sign-offs-stale = { $count ->
    [one] { $count } visa n’est plus à jour : ce qui a été visé a changé depuis.
   *[other] { $count } visas ne sont plus à jour : ce qui a été visé a changé depuis.
}
