# Commentaires et questions, sur tout.

remarks-title = Commentaires et questions
remarks-new = Nouveau commentaire
remarks-new-hint = Ce que d’autres devraient savoir, ou ce à quoi ils devraient répondre
remarks-nothing = Écrivez d’abord quelque chose.
remarks-nameless = Dites qui écrit : nom et fonction.
remarks-write = Commenter
remarks-ask = Poser la question
remarks-ask-hint = Reste dans la liste des questions jusqu’à ce que ce soit réglé
remarks-as = Au nom de { $who }
remarks-by = { $who }, { $day }
remarks-question = Question
remarks-settled = Réglée
remarks-changed = modifié depuis
remarks-changed-hint = Ce dont il s’agit a changé depuis que ceci a été écrit.
remarks-take-back = Retirer
remarks-answer = Répondre
remarks-answer-hint = Réponse
remarks-write-answer = Écrire la réponse
remarks-leave = Laisser
remarks-settle = Régler
remarks-reopen = Rouvrir
remarks-name = Nom, pour le commentaire
remarks-role = Fonction, pour le commentaire
