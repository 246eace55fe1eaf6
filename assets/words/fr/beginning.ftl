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
template-empty-about = Pour les planificateurs qui apportent leur propre cadre : cinq phases, de la planification à la transition, dix jours de jeu, et rien d’autre.
template-headquarters-ten-days-title = Quartier général opératif, dix jours
template-headquarters-ten-days-about = Pour l’état-major d’un quartier général opératif engagé dans une gestion de crise : un exercice de poste de commandement, avec une planification qui commence 14 jours avant STARTEX et dix jours de jeu. Tous les bureaux et conseillers y sont, avec les cellules de HICON à OPFOR.
template-brigade-three-days-title = PC de brigade, trois jours
template-brigade-three-days-about = Pour le poste de commandement d’une brigade qui défend une zone chez un Allié : trois jours, avec ou sans simulation. Les bureaux et conseillers sont ceux d’une brigade.
template-table-half-day-title = Jeu sur table, une demi-journée
template-table-half-day-about = Pour un état-major de huit personnes dans une même salle : quatre heures en une seule phase, menées par des facilitateurs. Trois des huit sont référents en plus de leur poste.
template-field-week-title = Groupement tactique, cinq jours de terrain
template-field-week-about = Pour l’état-major d’un groupement tactique et ses compagnies : un exercice réel de cinq jours, où des animateurs jouent la population de la zone. Des référents genre y tiennent lieu de conseiller.
