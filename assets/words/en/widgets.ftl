# Words of the parts that all desks are made of.

verdict-covered = Covered
verdict-partly = Partly
verdict-missing = Missing
verdict-waits = Advisor
verdict-not-applicable = Not applicable
verdict-waived = Waived

coverage-sentence = { $covered } of { $total } covered, { $partly } partly, { $missing } missing, { $waits } { $waits ->
        [one] waits
       *[other] wait
    } for an advisor{ $aside ->
        [0] .
        [one] , 1 set aside.
       *[other] , { $aside } set aside.
    }

tag-accept = Accept tag { $tag }
tag-refuse = Refuse tag { $tag }
tag-remove = Take off tag { $tag }

menu-filter = Filter: { $what }
menu-nothing = Nothing matches. Type fewer letters.
menu-own-word = own word
picker-nothing = None

chips-add = Add to { $field }
chips-remove = Remove { $value } from { $field }

dialog-close = Close
sure-question = Take this out of the file?
sure-yes = Withdraw it
sure-no = Keep it
