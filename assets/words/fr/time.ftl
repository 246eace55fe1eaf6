# Pourquoi une heure n’a pu être lue, et ce qui a été supposé quand elle l’a été.

time-fault-empty = Aucune heure n’est écrite. Écrivez un groupe date-heure tel que 041515ZMAR27, un jour tel que D+3 1515, ou un décalage tel que +3d 05:15.
time-fault-unreadable = « { $text } » n’est pas une heure qui puisse être lue. Écrivez un groupe date-heure tel que 041515ZMAR27, un jour tel que D+3 1515, ou un décalage tel que +3d 05:15.
time-fault-no-such-day = Ce jour n’existe pas : « { $text } ». Vérifiez le jour et le mois.
time-fault-no-such-clock = Cette heure du jour n’existe pas : « { $text } ». Les heures vont de 00 à 23, les minutes de 00 à 59.
time-fault-no-such-month = « { $text } » n’est pas un mois. Écrivez trois lettres, telles que MAR.
time-fault-no-day-zero = Cet exercice commence au jour 1 ; il n’y a donc pas de jour 0. Écrivez Jour 1 pour le jour du STARTEX, ou Jour -1 pour la veille.
time-fault-day-or-month = « { $text } » peut se lire de deux façons, jour d’abord ou mois d’abord. Écrivez le mois en lettres, par exemple 4 MAR 2027.
time-fault-other-day-letter = Le jour { $text } n’est pas le jour du STARTEX ; les jours comptés à partir de lui n’ont donc pas de place dans l’exercice. Écrivez un groupe date-heure, ou un jour compté à partir du STARTEX.
time-fault-weekday = « { $text } » nomme un jour de la semaine, mais ne dit pas laquelle. Écrivez un groupe date-heure tel que 041515ZMAR27 ou un jour tel que D+3 1515.
time-fault-on-order = Il est joué sur ordre et n’a pas d’heure propre. Laissez l’heure vide, ou écrivez l’heure au plus tôt.
time-fault-startex-unknown = Le STARTEX n’est pas fixé ; une date ou une heure du jour n’a donc pas encore de place. Fixez le STARTEX dans l’exercice, ou écrivez un décalage tel que +3d 05:15.
time-fault-startex-zone = Le STARTEX a besoin de son fuseau, car toutes les autres heures en dépendent. Écrivez-le avec une lettre de fuseau, par exemple 010800ZMAR27.
time-fault-startex-unreadable = Le STARTEX ne peut pas être lu dans « { $text } ». Écrivez un groupe date-heure avec son fuseau, par exemple 010800ZMAR27.
time-fault-out-of-range = L’heure est à plus de quarante ans du STARTEX. Vérifiez l’année.

time-note-zone-not-stated = Aucun fuseau n’est écrit ; le fuseau de l’exercice, { $text }, a été retenu.
time-note-local-zone = Le fuseau J est l’heure locale de l’observateur ; il a été lu comme le fuseau de l’exercice, { $text }.
time-note-converted = Converti du fuseau { $text } au fuseau de l’exercice.
time-note-month-not-stated = Aucun mois n’est écrit ; le premier jour correspondant à partir du STARTEX a été retenu.
time-note-day-not-stated = Aucun jour n’est écrit ; celui du STARTEX a été retenu.
time-note-clock-not-stated = Aucune heure du jour n’est écrite ; celle du STARTEX a été retenue.
time-note-counted-from-zero = L’exercice compte ses jours à partir de 0 ; le jour a donc lui aussi été compté à partir de 0.
time-note-day-letter = Le jour { $text } a été lu comme le jour du STARTEX.
time-note-minutes-assumed = Aucune unité n’est écrite ; des minutes ont été supposées.
time-note-seconds-dropped = Les secondes ont été omises.
time-note-window-until = Une plage est écrite ; son début a été retenu. Elle finit au STARTEX { $text }.
