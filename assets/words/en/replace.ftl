# Find and replace.

replace-title = Find and replace
replace-found = { $count ->
    [0] Nothing found
    [one] 1 place
   *[other] { $count } places in { $records ->
        [one] 1 record
       *[other] { $records } records
    }
}
replace-find = Find
replace-with = Replace with
replace-with-nothing = Nothing comes in their place: the words are taken out.
replace-whole-words = Whole words only
replace-same-case = Upper and lower case as written
replace-setting = Also in storylines, incidents and setting
replace-reach = Where to look
replace-marked = Marked ({ $count })
replace-shown = Shown ({ $count })
replace-all = All injects
replace-tick-all = Tick all
replace-tick-none = Tick none
replace-in-numbers = { $count ->
    [one] 1 place is part of the number of an inject and stays: others know the inject by it.
   *[other] { $count } places are part of numbers of injects and stay: others know the injects by them.
}
replace-sealed = { $count ->
    [one] 1 sealed text was left out, since nobody can read it here.
   *[other] { $count } sealed texts were left out, since nobody can read them here.
}
replace-begin = Titles, texts, notes, expected actions, effects on people and own columns are looked through. Every place is shown before anything changes.
replace-nothing = These words stand nowhere here. Look in all injects, or take a tick off.
replace-place = { $record }, { $field }: { $before }{ $found }{ $after }. “{ $found }” becomes “{ $with }”
replace-do = { $count ->
    [one] Replace 1 of { $all }
   *[other] Replace { $count } of { $all }
}
replace-nothing-ticked = No place is ticked
replace-leave = Leave as it is
replace-done = { $count ->
    [one] Replaced in 1 place.
   *[other] Replaced in { $count } places.
}
replace-step = Replace words
