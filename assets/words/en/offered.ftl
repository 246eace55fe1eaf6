# Tags that the text of an inject speaks for, and the sheet of them for all injects.

offered-lead = Offered
offered-more = and { $count } more
offered-between = { " … " }
offered-because = { $tag }: “{ $words }”. { $why }
touches-title = { $count ->
    [0] Nothing is offered
    [one] 1 inject touches more than its tags say
   *[other] { $count } injects touch more than their tags say
}
touches-subtitle = Found in the words of title and text, on this computer. Nothing counts until you take it; a tag alone is never evidence.
touches-topics = Topic
touches-all = All { $count }
touches-keys = Enter takes all of a row, 1 to 9 one of them, Delete refuses
touches-none = Nothing is offered.
touches-none-why = The words of no inject speak for a tag that it does not carry or that was not refused.
touches-row = { $number } { $title }
touches-take-all = { $count ->
    [one] Take what is shown
   *[other] Take all of { $count } injects
}
touches-close = Done
touches-so-far = { $taken } taken, { $refused } refused
touches-undo = Undo the last
touches-taken = { $count ->
    [one] 1 tag taken
   *[other] { $count } tags taken
}
touches-refused = { $count ->
    [one] 1 tag refused
   *[other] { $count } tags refused
}
