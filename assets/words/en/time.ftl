# Why a time could not be read, and what was assumed when it was read.

time-fault-empty = No time is written. Write a date-time group such as 041515ZMAR27, a day such as D+3 1515, or an offset such as +3d 05:15.
time-fault-unreadable = “{ $text }” is not a time that can be read. Write a date-time group such as 041515ZMAR27, a day such as D+3 1515, or an offset such as +3d 05:15.
time-fault-no-such-day = There is no such day: “{ $text }”. Check the day and the month.
time-fault-no-such-clock = There is no such time of day: “{ $text }”. Hours go from 00 to 23, minutes from 00 to 59.
time-fault-no-such-month = “{ $text }” is not a month. Write three letters such as MAR.
time-fault-no-day-zero = This exercise begins with Day 1, so there is no Day 0. Write Day 1 for the day of STARTEX, or Day -1 for the day before it.
time-fault-day-or-month = “{ $text }” can be read in two ways, day first or month first. Write the month in letters, such as 4 MAR 2027.
time-fault-other-day-letter = { $text }-day is not the day of STARTEX, so days counted from it have no place in the exercise. Write a date-time group or a day counted from STARTEX.
time-fault-weekday = “{ $text }” names a day of the week but not which week. Write a date-time group such as 041515ZMAR27 or a day such as D+3 1515.
time-fault-on-order = It is played on order and has no time of its own. Leave the time empty, or write the earliest time.
time-fault-startex-unknown = STARTEX is not set, so a date or a time of day has no place yet. Set STARTEX in the exercise, or write an offset such as +3d 05:15.
time-fault-startex-zone = STARTEX needs its zone, because all other times hang on it. Write it with a zone letter, such as 010800ZMAR27.
time-fault-startex-unreadable = STARTEX cannot be read from “{ $text }”. Write a date-time group with its zone, such as 010800ZMAR27.
time-fault-out-of-range = The time lies more than forty years from STARTEX. Check the year.

time-note-zone-not-stated = No zone is written; the exercise zone { $text } was used.
time-note-local-zone = Zone J is the local time of the observer; it was read as the exercise zone { $text }.
time-note-converted = Converted from zone { $text } to the exercise zone.
time-note-month-not-stated = No month is written; the first such day from STARTEX on was used.
time-note-day-not-stated = No day is written; the day of STARTEX was used.
time-note-clock-not-stated = No time of day is written; that of STARTEX was used.
time-note-counted-from-zero = The exercise counts its days from 0, so the day was counted from 0 as well.
time-note-day-letter = { $text }-day was read as the day of STARTEX.
time-note-minutes-assumed = No unit is written; minutes were assumed.
time-note-seconds-dropped = Seconds were dropped.
time-note-window-until = A window is written; its start was used. It ends at STARTEX { $text }.
