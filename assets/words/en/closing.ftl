# Closing gaps: the smallest set of ready injects that closes what is open, what stays open and why.

closing-title = { $what }: { $before } { $lines } open now, { $after } after
closing-title-unticked = Nothing is ticked: { $before } { $lines } stay open
closing-title-none-fits = Nothing in the library closes another line here: { $before } { $lines } open
closing-what-injects = { $count ->
    [one] 1 inject
   *[other] { $count } injects
}
closing-what-changes = { $count ->
    [one] 1 small change
   *[other] { $count } small changes
}
closing-what-both = { $first } and { $second }
closing-lines-essential = { $count ->
    [one] essential line
   *[other] essential lines
}
closing-lines-expected = { $count ->
    [one] essential or expected line
   *[other] essential and expected lines
}
closing-title-none = No { $lines } open
closing-waiting = { $count ->
    [one] 1 of the { $after } waits for an adviser.
   *[other] { $count } of the { $after } wait for an adviser.
}
closing-smallest = The smallest set in the library that fits this exercise. Nothing is added until you take it.
closing-bounded = { $least ->
    [0] A good set, not proven to be the smallest.
   *[other] A good set, not proven to be the smallest: no set with fewer than { $least } injects closes the same lines.
} Nothing is added until you take it.
closing-cancelled = The search was ended early; this is the best set so far. Nothing is added until you take it.
closing-progress-looking = Trying the items of the library: { $looked } of { $of }
closing-progress-solving = Looking for the smallest set… { $injects } found, best so far closes { $closes }
closing-closes = { $count ->
    [0] closes nothing by itself
    [one] closes 1 line
   *[other] closes { $count } lines
}
closing-closes-which = { $count ->
    [0] keeps another line closed
   *[other] closes { $lines }
}
closing-helps-which = helps to close { $lines }
closing-new-names = New here: { $names }. Choose own people and places instead where you have them.
closing-shortened = Played within { $played } instead of { $written }, since the exercise has no more room. Look at the days and deadlines in its texts.
closing-elsewhere = Written for { $written }, which this exercise does not have; played in { $played }.
closing-span-hours = { $hours } h
closing-span-minutes = { $minutes } min
closing-topics = By topic, open lines
closing-stays = Stays open
closing-stays-line = { $why }: { $lines }
closing-worse = Stands worse than now
closing-worse-line = { $line } { $title }: { $before }, then { $after }
closing-checked = Checked
closing-load = More injects to act on: { $branches }
closing-written = Written: { $path }
closing-not-written = Nothing was written. To write the exercise with these injects, name a file with -o.

closing-why-adviser = A named adviser has to judge them; the evidence is there, or no inject can bring it
closing-why-not-taken = { $items } closes it and is not taken
closing-why-setup = They ask for something in the setting that is not there; no inject brings it
closing-why-marks = They ask for marks of injects that are there, such as must-play; tick the small change that sets them
closing-why-whole = They look at all injects together, such as a share of them, and what comes in does not move that far enough
closing-why-no-item = No item of the library serves them. Write an inject
closing-why-limits = The limits leave out what serves them: { $items }
closing-why-out-of-scope = { $items } serves them and touches a topic that is out of scope. Write an inject, or take the topic into scope
closing-why-no-phase = { $items } belongs into { $phase }, which is not played or not allowed. Add the phase or write an inject
closing-why-too-long = { $items } takes { $span }, for which the exercise has no room. Write a shorter one
closing-why-crowded = { $items } has no time at which its branches are free
closing-why-size = { $items } serves them, and the exercise would become a large one, where essential lines ask for twice as much. Fix the size in the set-up if it should stay as it is
closing-why-not-enough = { $items } serves them elsewhere and is not enough here. Open the line in Review: it names the injects that come nearest and what each still lacks

closing-hour-clear = No new inject reaches a branch within an hour of another one
closing-hour = { $count ->
    [one] 1 new inject reaches a branch
   *[other] { $count } new injects reach a branch
} within an hour of another one: { $which }. Move them
closing-load-clear = No branch gets more than { $limit } in 3 hours because of them
closing-over-load = More than { $limit } in 3 hours: { $which }. Move some of them
closing-hard-clear = No hard text comes within 6 hours of one of another story
closing-hard = { $count ->
    [one] 1 hard text comes
   *[other] { $count } hard texts come
} within 6 hours of one of another story: { $which }. Plan a pause
closing-inside-clear = All lie between STARTEX and ENDEX, in a phase
closing-outside = Outside of STARTEX to ENDEX, or in no phase: { $which }
closing-clash-clear = No two come to one branch in the same minute that did not before
closing-clashes = { $count ->
    [one] 1 more clash in the same minute
   *[other] { $count } more clashes in the same minute
}
closing-more = { $named } and { $count } more

closing-storyline = From the library
closing-mend-must-play = { $count ->
    [one] Mark 1 inject must-play
   *[other] Mark { $count } injects must-play
}
closing-mend-must-play-why = Essential lines rest on them, and without the mark they may be cut first. No text is changed.
closing-mend-closing = { $count ->
    [one] Mark 1 inject as the end of its storyline
   *[other] Mark { $count } injects as the ends of their storylines
}
closing-mend-closing-why = Each is the last of its storyline and goes on from what came before. Look whether it says what became of the people. No text is changed.
closing-mend-inform = { $count ->
    [one] Copy 1 inject to { $who }
   *[other] Copy { $count } injects to { $who }
}
closing-mend-inform-why = A proposal of recipients: those first that concern women, men, girls and boys. No text is changed.
closing-mend-effect = { $count ->
    [one] Enter the effect on people in 1 inject
   *[other] Enter the effect on people in { $count } injects
}
closing-mend-effect-why = Each gets a sentence of its own text, the one that says most of people, as its effect on people. Read it once and say it better. No text is changed.
closing-mend-effect-word = the effect on people
closing-mend-which = in { $which }
closing-too-many = That is more than the { $played } injects that are played now. A narrower scope asks for less: { $topics }.
closing-enlarges = The exercise becomes a large one, in which essential lines ask for twice as much; with its size fixed as normal it asks for less.
closing-cost = { $code }: { $lines ->
    [one] 1 line
   *[other] { $lines } lines
}, about { $injects ->
    [one] 1 inject
   *[other] { $injects } injects
}

cli-help-close-gaps = Finds the smallest set of library injects that closes what is open
cli-help-gaps-output = Writes the scenario with the injects here; without it nothing is written
cli-help-gaps-expected = Closes expected lines as well, not only essential ones
cli-help-gaps-at-most = At most so many injects; then as many lines as possible are closed
cli-help-gaps-topic = Only lines of this topic, such as caac; may be named several times
cli-help-gaps-phase = Places injects in this kind of phase only, such as exec; may be named several times
cli-help-gaps-branch = Takes only injects that this branch or adviser acts on, such as j9; name all that may
cli-help-gaps-sensitivity = Takes nothing more sensitive than this
cli-help-gaps-ordinary = Nothing sensitive
cli-help-gaps-harm = Harm is mentioned
cli-help-gaps-severe = Sexual violence, or harm to a child, is mentioned
cli-help-gaps-only = Takes only this item of the library, or this small change, such as must_play; may be named several times
cli-help-gaps-without = Leaves this item of the library out, or this small change, such as must_play or copy:genad; may be named several times
cli-help-gaps-load = How many injects one branch should get in three hours at most
cli-help-gaps-keep-distances = Never shortens a chain, also where the exercise has no room for it
cli-gaps-damaged = { $file } could not be read completely, so that it cannot be said what is open. Mend it first: crosscut check names the places.
cli-gaps-no-topic = { $name } is no topic. Known: { $known }.
cli-gaps-no-phase = { $name } is no kind of phase. Known: { $known }.
cli-gaps-no-branch = { $name } is no branch or adviser. Known: { $known }.
cli-gaps-no-item = The library has no item { $name }, and there is no small change of that name. crosscut library list shows all items; small changes are must_play, closing and, for example, copy:genad.
