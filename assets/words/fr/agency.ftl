agency-sex-open = { $who }, sexe non précisé
agency-sender = expéditeur
agency-share-only-affected = Ne font que subir
agency-share-acts = Agissent
agency-share-otherwise = Combattent, nuisent ou regardent
agency-share-not-seen = Absents
agency-share-only-affected-what = Ces groupes subissent un préjudice, sont en danger ou utilisés pour nuire, et personne n’y dit, n’y décide ni n’y fait quoi que ce soit.
agency-share-acts-what = Ces groupes dirigent, décident, aident, rendent compte, parlent ou refusent quelque part dans ces injects.
agency-share-otherwise-what = Ces groupes sont témoins, combattent ou nuisent ; personne n’y subit rien, et personne n’y agit pour autrui.
agency-share-not-seen-what = Aucun inject ne nomme ces groupes. Aucun préjudice de plus n’est demandé : une personne qui rend compte, décide ou aide suffit.
agency-acts-in = Agissent dans { $count ->
        [one] { $count } inject
       *[other] { $count } injects
    } : { $parts }
agency-affected-in = Subissent dans { $count ->
        [one] { $count } inject
       *[other] { $count } injects
    }
agency-otherwise-in = Combattent, nuisent ou regardent dans { $count ->
        [one] { $count } inject
       *[other] { $count } injects
    }
agency-tab = Personnes
agency-tab-told = Personnes : qui agit, qui ne fait que subir
agency-title = Qui agit, qui ne fait que subir
agency-whole = Dans tous les injects sur la sécurité humaine ou sur les femmes, la paix et la sécurité
agency-of-topic = Dans les injects du thème { $topic }
agency-how = Sont comptées les personnes que nomment les injects, avec la place qui leur est donnée, et celles qui parlent au nom d’un expéditeur. Choisissez un thème à gauche pour ne voir que ses injects.
agency-nobody = Ici, aucun inject ne dit qui subit ni qui agit. Nommez les personnes d’un inject au bureau Plan, avec sexe, âge et place donnée.
agency-all = Montrer les { $count }
agency-why = Pourquoi c’est important
agency-rule-basis = { $rule } : { $basis }
agency-basis = D’où cela vient
agency-lines = Les lignes qui le demandent, avec leurs sources
agency-report = Personnes : qui agit, qui ne fait que subir
agency-report-only = Ne font que subir : { $kinds }.
agency-report-acts = Agissent : { $kinds }.
agency-report-otherwise = Combattent, nuisent ou regardent : { $kinds }.
agency-report-unseen = Absents : { $kinds }.
agency-report-nobody = Aucun inject de sécurité humaine ne dit qui subit ni qui agit.
agency-report-acting = { $who } dans { $acts } ({ $parts }){ $affected ->
        [0] , sans rien subir
       *[other] , subissent dans { $affected }
    }
agency-report-topics = Ne font que subir, par thème : { $topics }.
agency-report-topics-none = Dans aucun thème, un groupe qui agit ailleurs n’est réduit à subir.
agency-report-integrated = Injects qui étayent des lignes et relèvent du jeu principal : { $topics }. { $alone ->
        [0] Aucun n’est isolé.
        [one] { $alone } est isolé : il ne partage ni trame ni incident avec un inject qui traite d’autre chose, et n’est lié à aucun.
       *[other] { $alone } sont isolés : ils ne partagent ni trame ni incident avec un inject qui traite d’autre chose, et ne sont liés à aucun.
    }
