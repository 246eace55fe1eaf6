# Le dialogue par lequel commence un nouvel exercice.

beginning-title = Commencer un exercice
beginning-subtitle = Tout peut être changé plus tard. Un modèle est un cadre sans injects : phases, cellules, postes, objectifs et trames à renommer.
beginning-name = Nom
beginning-name-hint = Par exemple Port d’hiver 27
beginning-startex = STARTEX
beginning-startex-hint = Par exemple 010600ZMAR27 ; peut attendre
beginning-begin = Commencer
beginning-leave = Annuler
template-empty-title = Scénario vide
template-empty-about = Cinq phases, de la planification à la transition, et rien d’autre.
