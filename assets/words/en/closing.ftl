# Closing gaps: the smallest set of library injects, looked at before it is taken.

closing-essential = essential
closing-expected = essential and expected
closing-looking = Looking for the smallest set…
closing-looking-best = Looking for the smallest set… { $injects } found, best so far closes { $closes }
closing-looked = { $looked } of { $of } library items tried
closing-nothing-open = No { $lines } line is open that injects could close
closing-nothing-open-why = What is still open waits for a person: see what stays open on the right.
closing-nothing-yet = Nothing is added until you take it.
closing-none-fits = No library inject fits
closing-none-why = The reasons stand on the right. Change the limits, add what the exercise lacks, or write an inject of your own.
closing-would-close = { $injects ->
    [0] Nothing is ticked: { $before } { $lines } lines stay open
    [one] 1 inject brings the evidence for { $closes } of { $before } open { $lines } lines
   *[other] { $injects } injects bring the evidence for { $closes } of { $before } open { $lines } lines
}
closing-smallest = The smallest set in the library that fits this exercise. Nothing is added until you take it.
closing-bound = The smallest set that was found; no set with fewer than { $bound } injects can do it. Nothing is added until you take it.
closing-best-so-far = You ended the search; this is the best that was found until then. Nothing is added until you take it.
closing-head-inject = Inject
closing-head-to = To
closing-head-at = Placed at
closing-head-topics = Topics
closing-head-closes = Closes
closing-from = { $more ->
    [0] from { $sender }
    [one] from { $sender }, and 1 inject that follows
   *[other] from { $sender }, and { $more } injects that follow
}
closing-row = { $name }, closes { $closes }
closing-tick = Take { $name }
closing-new-names = makes up { $names }
closing-fall = Where they fall: bars are what is there, diamonds are new
closing-fall-told = { $count } new injects over the days of the exercise
closing-lines-open = lines open
closing-change = { $before } → { $after }
closing-stays = Stays open
closing-more = { $more ->
    [0] {""}
    [one] {" and one more"}
   *[other] {" and "}{ $more }{" more"}
}
closing-why-adviser = { $lines }{ closing-more }: the evidence is there, a named person has to judge it.
closing-why-not-taken = { $lines }{ closing-more }: closes if you also take { $item }.
closing-why-setup = { $lines }{ closing-more }: asks for something in the setting, which no inject brings.
closing-why-marks = { $lines }{ closing-more }: asks for marks of injects that are there already, such as must-play.
closing-why-whole = { $lines }{ closing-more }: looks at the exercise as a whole; more injects do not move it far enough.
closing-why-no-item = { $lines }{ closing-more }: the library has no inject for it. Write one.
closing-why-limits = { $lines }{ closing-more }: your limits leave out what would close it, such as { $item }.
closing-why-no-phase = { $lines }{ closing-more }: { $item } belongs into a phase of another kind ({ $detail }), and the exercise has none.
closing-why-too-long = { $lines }{ closing-more }: { $item } runs over { $detail } hours, longer than the exercise leaves room for.
closing-why-crowded = { $lines }{ closing-more }: wherever { $item } fits, its branches already get something.
closing-why-not-enough = { $lines }{ closing-more }: { $item } helps, but here it lacks more.
closing-worse = Would stand worse
closing-checked = Checked
closing-same-hour = { $count ->
    [0] No two at one branch in the same hour
    [one] Two at one branch in the same hour
   *[other] { $count } times two at one branch in the same hour
}
closing-load = { $count ->
    [0] Load stays at { $load } in 3 hours or under
   *[other] Load goes over { $load } in 3 hours, first at { $who }
}
closing-hard-near = { $count ->
    [0] High-sensitivity texts kept apart
   *[other] High-sensitivity texts come near each other
}
closing-outside = { $count ->
    [0] All between STARTEX and ENDEX, in a phase
    [one] 1 inject is outside STARTEX to ENDEX or a phase
   *[other] { $count } injects are outside STARTEX to ENDEX or a phase
}
closing-cost = What it costs: { $cost }
closing-end = End the search
closing-take = { $count ->
    [0] Take
    [one] Take 1 inject
   *[other] Take { $count } injects
}
closing-limits = Change limits…
closing-leave = Cancel
closing-one-step = Comes in as draft, as one undo step
closing-read-only = This exercise may only be read
closing-taken = { $count ->
    [one] 1 inject taken from the library as draft
   *[other] { $count } injects taken from the library as drafts
}
closing-limits-title = Limits of the search
closing-limits-subtitle = The search begins anew with them. All ticked means no limit.
closing-only-essential = Essential lines
closing-also-expected = Essential and expected lines
closing-most = At most this many injects
closing-most-hint = No limit
closing-load-limit = Load of one branch in 3 hours
closing-load-limit-hint = 6
closing-limit-topics = Topics
closing-limit-phases = Phases
closing-limit-name = Only { $name } and what else is ticked
closing-limit-sensitivity = Sensitivity of the texts
closing-sensitivity-any = Any
closing-sensitivity-harm = Harm, but no sexual violence and no harm to a child
closing-sensitivity-ordinary = Nothing sensitive
closing-may-shorten = Chains may be shortened where the exercise has no room for them
closing-limits-look = Look again
closing-limits-back = Back
