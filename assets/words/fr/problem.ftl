# Ce qui ne va pas dans un scénario : quoi, pourquoi cela importe, que faire.

problem-duplicate-id = « { $record } » a le même identifiant qu’une autre fiche. Un renvoi peut viser l’une ou l’autre. Supprimez l’une des deux, ou donnez-lui un identifiant neuf.
problem-empty-id = « { $record } » n’a pas d’identifiant. Rien ne peut y renvoyer, et une fusion ne peut pas reconnaître la fiche. Copiez-la dans une nouvelle fiche et supprimez celle-ci.
problem-duplicate-number = Deux injects ont le numéro { $record } : « { $owner } » et « { $title } ». Pendant le jeu, personne ne sait lequel est visé. Donnez à l’un d’eux un autre numéro.
problem-dangling = { $record } : le champ « { $field } » désigne une fiche absente, { $kind } { $id }. Ce qui en dépend n’est pas compté. Choisissez une autre fiche de ce type ou videz le champ.
problem-gone-subject = La remarque « { $record } » porte sur { $id }, qui n’existe plus. Elle est gardée pour mémoire. Supprimez-la si elle a fait son temps.
problem-link-to-itself = « { $record } » est lié à lui-même. Le lien ne dit rien et n’entre dans aucune vérification. Retirez-le.
problem-link-order = « { $record } » est lié à « { $other } », qui n’est pas joué plus tôt. Un lien va d’un inject ultérieur à un inject antérieur ; celui-ci n’entre donc dans aucune vérification. Déplacez l’un des deux dans le temps, ou inversez le lien.
problem-link-cycle = Les liens de « { $record } » ramènent à lui-même. On ne sait alors plus quel inject vient d’abord, et le dernier lien n’entre dans aucune vérification. Retirez un lien du cercle, ou fixez les heures.
problem-same-time-apart = « { $record } » est lié comme joué en même temps que « { $other } », mais leurs heures diffèrent. La direction de l’exercice suivra les heures. Déplacez l’un des deux, ou retirez le lien.
problem-before-startex = « { $record } » est joué avant le STARTEX, et aucune phase ne couvre cette heure. Il se peut que personne ne soit là pour le recevoir. Déplacez-le, ou ajoutez une phase.
problem-after-endex = « { $record } » est joué après l’ENDEX, et aucune phase ne couvre cette heure. Il ne sera pas joué. Déplacez-le, ou déplacez l’ENDEX.
problem-endex-too-early = L’ENDEX n’est pas après le STARTEX. Aucun inject ne pourrait être joué. Corrigez l’ENDEX ou le STARTEX.
problem-endex-before-phase = L’ENDEX n’est pas après le début de la phase « { $other } ». La phase ne serait pas jouée. Corrigez l’ENDEX ou la phase.
problem-phase-after-endex = La phase « { $record } » commence à l’ENDEX ou après. Elle ne serait pas jouée. Corrigez son début ou l’ENDEX.
problem-phase-before-startex = La phase « { $record } » commence avant le STARTEX. Il se peut que personne ne soit là pour jouer. Corrigez son début ou le STARTEX, ou laissez-la ainsi si c’est voulu.
problem-time-out-of-range = { $record } : le champ « { $field } » est à plus de quarante ans du STARTEX. C’est sans doute une faute de frappe. Corrigez-le.
problem-phase-backwards = La phase « { $record } » finit avant de commencer. Aucun inject n’y tombe. Corrigez son début ou sa fin.
problem-phase-overlap = Les phases « { $record } » et « { $other } » se chevauchent. Un inject joué pendant le chevauchement compte pour la plus tardive. Faites finir la première là où la seconde commence.
problem-position-out-of-range = La position de « { $record } » n’est pas sur le globe. Elle ne peut être montrée sur une carte. Donnez une latitude de -90 à 90 et une longitude de -180 à 180.
problem-unknown-column = « { $record } » a une valeur dans la colonne propre « { $value } », que l’exercice n’a pas. La valeur est gardée mais ne s’affiche pas. Ajoutez la colonne à l’exercice, ou videz la valeur.
problem-unknown-code = { $record } : la valeur « { $value } » du champ « { $field } » n’est dans aucun vocabulaire de ce programme. Elle est gardée mais ne compte pour rien dans la liste de contrôle. Choisissez une valeur connue, ou ajoutez le vocabulaire de l’organisation.
problem-unknown-tag = « { $record } » porte l’étiquette « { $value } », qu’aucun vocabulaire ne connaît. Elle est gardée mais ne compte pour rien dans la liste de contrôle. Choisissez une étiquette connue, ou ajoutez le vocabulaire de l’organisation.
