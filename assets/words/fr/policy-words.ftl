# Words that stand beside policy: reading marks, whom a text obliges, weights and verdicts. Same ids as in English.
# `coverage.ftl`, `guide.ftl` and `review.ftl` have them in English; the rest of coverage.ftl is in coverage.ftl.

## From coverage.ftl
verdict-word-covered = couverte
verdict-word-partly = en partie couverte
verdict-word-missing = manquante
verdict-word-waits = en attente d’un conseiller
verdict-word-not_applicable = sans objet
verdict-word-waived = dispensée
weight-essential = essentielle
weight-expected = attendue
weight-good_practice = bonne pratique
addressee-forces = oblige les forces armées
addressee-nato = oblige l’OTAN
addressee-states = oblige les États
addressee-parties = oblige les parties à un conflit
addressee-un = oblige les Nations Unies
addressee-others = n’oblige personne : guide, étude ou avis
mark-text_read = texte lu
mark-part_read = lu en partie
mark-second_hand = connu de seconde main
mark-heading_only = titre seul
mark-not_read = non lu
coverage-claim = Montre quelles lignes sont étayées. Ne dit pas que l’exercice est conforme aux politiques.

## From guide.ftl
## From review.ftl
review-mark-text-read = Texte lu
review-mark-part-read = Lu en partie : la partie citée en est
review-mark-second-hand = Seconde main : paragraphe non vérifié
review-mark-heading-only = Seul le titre a été vu
review-mark-not-read = Dans le sujet, mais le corps n’a pas été lu
review-obliges-forces = oblige les forces armées
review-obliges-nato = oblige l’OTAN en tant qu’organisation
review-obliges-states = oblige les États ; appuie cette ligne par analogie
review-obliges-parties = oblige les parties au conflit ; appuie cette ligne par analogie
review-obliges-un = oblige les Nations Unies ; appuie cette ligne par analogie
review-obliges-nobody = n’oblige personne : guide, étude ou avis
