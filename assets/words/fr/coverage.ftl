# What a line still needs, in plain words. Verdicts, weights, addressees, reading marks and coverage-claim: policy-words.ftl.

## What is missing in one part
missing-none = Manque encore : un inject { $filter }.
missing-none-dilemma = Manque encore comme dilemme : un inject { $filter }.
missing-more = Il faut encore : { $injects } ; { $have } sur { $need } { $have ->
    [one] est présent
   *[other] sont présents
} ({ $there }).
missing-values = Sur les { $need } { $things } qu’il faut, { $have } { $have ->
    [one] figure
   *[other] figurent
} dans les injects { $filter }.
missing-values-unused = Pas encore employé : { $values }.
missing-share-more = Sur les { $among } injects { $whole }, { $have } { $have ->
    [one] est un inject
   *[other] sont des injects
} { $part } ; il en faut { $need }.
missing-share-all = Tous les injects { $whole } doivent être des injects { $part } ; { $have } sur { $among } { $have ->
    [one] l’est
   *[other] le sont
}.
missing-share-less = Parmi les injects { $whole }, { $have } { $have ->
    [one] est un inject
   *[other] sont des injects
} { $part } ; { $need } au plus peuvent l’être.
missing-share-none = Parmi les injects { $whole }, { $have } { $have ->
    [one] est un inject
   *[other] sont des injects
} { $part } ; aucun ne peut l’être.
missing-share-not = Non conformes : { $injects }.
missing-share-incomplete = Non comptés, car incomplets : { $injects }.
missing-share-these = À examiner : { $injects }.
missing-nothing-to-judge = Rien à juger pour l’instant : aucun inject { $whole }.
missing-nothing-kept = Rien à juger pour l’instant : aucune ligne essentielle n’est tenue.
missing-earlier-alone = { $injects } { $count ->
    [one] est isolé
   *[other] sont isolés
}. Ce qui manque : { $loose ->
    [yes] un inject
   *[no] un inject ultérieur
} { $filter }, { $link }.
missing-later-alone = { $injects } { $count ->
    [one] ne prolonge
   *[other] ne prolongent
} rien qui compte. Ce qui manque : { $loose ->
    [yes] un inject
   *[no] un inject antérieur
} { $filter }, avec { $count ->
    [one] { $injects }
   *[other] l’un de ceux-ci
} { $link }.
missing-none-later = Manque encore : un inject ultérieur { $filter }. Il doit { $deed } un inject { $first }.
missing-none-earlier = Manque encore : un inject antérieur { $filter }, puis, { $link }, un inject ultérieur { $then }.
missing-unlinked-later = { $injects } : pas encore de lien pour { $deed } un inject antérieur { $filter }. Si l’histoire le veut, établissez ce lien { $count ->
    [one] ici
   *[other] pour l’un de ceux-ci
}.
missing-unlinked-earlier = Pas encore d’inject ultérieur lié de façon à { $deed } { $injects }. Établissez un tel lien si l’histoire le veut.
missing-pair-begun = { $later } a { $have } des { $need } injects antérieurs qui doivent y mener ({ $earlier }). Il faut encore : { $injects }{ $different }.
missing-pair-different = , avec des { $things }
missing-pairs-begun = { $have } sur { $need } { $have ->
    [one] est présent
   *[other] sont présents
} ({ $injects }). Il faut : { $clause }.
missing-no-pair = Manque encore : { $clause }.
missing-link-next = prolongeant { $count ->
    [one] celui-ci
   *[other] l’un de ceux-ci
}
missing-link-any = lié à { $count ->
    [one] celui-ci
   *[other] l’un de ceux-ci
} ou dans le même incident
missing-link-follows = faisant suite à { $count ->
    [one] celui-ci
   *[other] l’un de ceux-ci
}
missing-link-changes = modifiant l’image donnée par { $count ->
    [one] celui-ci
   *[other] l’un de ceux-ci
}
missing-link-contradicts = contredisant { $count ->
    [one] celui-ci
   *[other] l’un de ceux-ci
}
missing-link-interrupts = interrompant { $count ->
    [one] celui-ci
   *[other] l’un de ceux-ci
}
missing-link-caused-by = comme effet de { $count ->
    [one] celui-ci
   *[other] l’un de ceux-ci
}
missing-link-branch = comme branche de { $count ->
    [one] celui-ci
   *[other] l’un de ceux-ci
}
missing-link-same-time = en même temps que { $count ->
    [one] celui-ci
   *[other] l’un de ceux-ci
}
missing-deed-next = prolonger
missing-deed-any = aller avec
missing-deed-follows = suivre
missing-deed-changes = modifier l’image donnée par
missing-deed-contradicts = contredire
missing-deed-interrupts = interrompre
missing-deed-caused-by = avoir pour cause
missing-deed-branch = se brancher sur
missing-deed-same-time = coïncider avec
missing-records = Manque dans la préparation de l’exercice : { $clause }.
missing-record-fields = { $count ->
    [one] Champ vide
   *[other] Champs vides
} dans la préparation de l’exercice : { $fields }.
missing-sign = une personne nommément désignée doit attester par sa signature { $what }
missing-sign-line = un conseiller nommément désigné doit signer cette ligne
missing-domain = Absent du scénario pour l’instant : { $domain }. Il n’y a donc rien à examiner.
missing-storyline = Manque encore : une trame comportant un inject { $filter }.
missing-report-ends = { $injects } { $count ->
    [one] fait état d’un préjudice
   *[other] font état de préjudices
} et rien ne suit. Liez-y un inject ultérieur qui le prolonge, ou prévoyez un retour.
missing-would-fall = Si seuls les injects { $filter } sont joués, ces lignes essentielles tombent : { $lines }.
missing-would-fall-by = { $line } ({ $injects })
missing-would-fall-many = { $line } ({ $count } injects)
missing-any = L’une de ces possibilités suffit, et aucune n’est présente : { $ways }.
missing-any-between =  ; ou{" "}
missing-of-member = { $member } : { $missing }
missing-quoted = « { $title } »
missing-some-nearest = Le plus proche : { $member }. { $missing }
missing-some = Manque encore : { $clause }.
missing-shallow-dilemma = { $injects } { $count ->
    [one] y touche
   *[other] y touchent
}, mais pas comme dilemme : marquez le thème ainsi, et faites revenir au commandant, au J3, au J5 ou au ciblage une décision assortie d’un délai.
missing-shallow-indicated = { $injects } ne { $count ->
    [one] fait
   *[other] font
} que l’évoquer. Donnez des faits que quelqu’un doit remarquer.
missing-contingency = Seuls des injects tenus en réserve portent cette ligne, et ils pourraient ne jamais être joués. Prévoyez-en un fermement.
missing-no-quota = Aucun incident de plus n’est demandé : complétez ce que le script contient déjà, ou laissez la ligne ouverte.
missing-advisor = Des éléments de preuve sont présents ; reste l’avis d’un conseiller. { $question }
missing-advisor-question = Peut-on dire ceci : « { $statement } » ?
missing-stale = La décision de { $name } est périmée : le texte a changé depuis. Examinez-le et signez de nouveau.
injects-more = { $injects } et { $count } de plus

## Why a verdict is not simply what the criterion says
because-feature = Sans objet : demandé seulement si { $feature }.
because-out-of-scope = Sans objet : le thème est hors du périmètre, par décision d’une personne nommément désignée.
because-part-waived = Dispensée en partie : une personne nommément désignée a mis un thème hors du périmètre, cette ligne n’est donc jamais comptée comme couverte.
because-unfocused = Sans objet : le périmètre du thème est concentré sur d’autres lignes.
because-nothing = Sans objet : il n’y a rien dans ce scénario à quoi elle puisse s’appliquer.
because-decided = Décidé par { $name } : { $reason } Selon la seule vérification, la ligne est : { $machine }.

## What an inject is short of for a line
nearly-test = Compterait comme inject { $phrase }.
nearly-gate = Compterait si rien n’y manquait.
nearly-depth = Compterait comme dilemme : une décision, qui la prend et avant quand.
nearly-facts = Compterait avec des faits que quelqu’un doit remarquer, pas une simple évocation.
nearly-follow-up = Compte en partie. Un inject ultérieur qui y donne suite la compléterait.
subject-whole = L’exercice entier
