# Closing gaps: the smallest set of library injects, looked at before it is taken.

gaps-essential = essential
gaps-expected = essential and expected
gaps-looking = Looking for the smallest set…
gaps-looking-best = Looking for the smallest set… { $injects } found, best so far closes { $closes }
gaps-looked = { $looked } of { $of } library items tried
gaps-nothing-open = No { $lines } line is open that injects could close
gaps-nothing-open-why = What is still open waits for a person: see what stays open on the right.
gaps-nothing-yet = Nothing is added until you take it.
gaps-none-fits = No library inject closes another line here
gaps-none-why = The reasons stand on the right. Change the limits, add what the exercise lacks, or write an inject of your own.
gaps-would-close = { $injects ->
    [0] Nothing is ticked: { $before } { $lines } lines stay open
    [one] 1 inject brings the evidence for { $closes } of { $before } open { $lines } lines
   *[other] { $injects } injects bring the evidence for { $closes } of { $before } open { $lines } lines
}
gaps-smallest = The smallest set in the library that fits this exercise. Nothing is added until you take it.
gaps-bound = The smallest set that was found; no set with fewer than { $bound } injects can do it. Nothing is added until you take it.
gaps-best-so-far = You ended the search; this is the best that was found until then. Nothing is added until you take it.
gaps-head-inject = Inject
gaps-head-to = To
gaps-head-at = Placed at
gaps-head-topics = Topics
gaps-head-closes = Closes
gaps-from = { $more ->
    [0] from { $sender }
    [one] from { $sender }, and 1 inject that follows
   *[other] from { $sender }, and { $more } injects that follow
}
gaps-row = { $name }, closes { $closes }
gaps-tick = Take { $name }
gaps-new-names = makes up { $names }
gaps-fall = Where they fall: bars are what is there, diamonds are new
gaps-fall-told = { $count } new injects over the days of the exercise
gaps-lines-open = lines open
gaps-change = { $before } → { $after }
gaps-stays = Stays open
gaps-more = { $more ->
    [0] {""}
    [one] {" and one more"}
   *[other] {" and "}{ $more }{" more"}
}
gaps-why-adviser = { $lines }{ gaps-more }: the evidence is there, a named person has to judge it.
gaps-why-not-taken = { $lines }{ gaps-more }: closes if you also take { $item }.
gaps-why-setup = { $lines }{ gaps-more }: asks for something in the setting, which no inject brings.
gaps-why-marks = { $lines }{ gaps-more }: asks for marks of injects that are there already, such as must-play.
gaps-why-whole = { $lines }{ gaps-more }: looks at the exercise as a whole; more injects do not move it far enough.
gaps-why-no-item = { $lines }{ gaps-more }: the library has no inject for it. Write one.
gaps-why-limits = { $lines }{ gaps-more }: your limits leave out what would close it, such as { $item }.
gaps-why-no-phase = { $lines }{ gaps-more }: { $item } belongs into a phase of another kind ({ $detail }), and the exercise has none.
gaps-why-too-long = { $lines }{ gaps-more }: { $item } runs over { $detail } hours, longer than the exercise leaves room for.
gaps-why-crowded = { $lines }{ gaps-more }: wherever { $item } fits, its branches already get something.
gaps-why-not-enough = { $lines }{ gaps-more }: { $item } helps, but here it lacks more.
gaps-worse = Would stand worse
gaps-checked = Checked
gaps-same-hour = { $count ->
    [0] No two at one branch in the same hour
    [one] Two at one branch in the same hour
   *[other] { $count } times two at one branch in the same hour
}
gaps-load = { $count ->
    [0] Load stays at { $load } in 3 hours or under
   *[other] Load goes over { $load } in 3 hours, first at { $who }
}
gaps-hard-near = { $count ->
    [0] High-sensitivity texts kept apart
   *[other] High-sensitivity texts come near each other
}
gaps-outside = { $count ->
    [0] All between STARTEX and ENDEX, in a phase
    [one] 1 inject is outside STARTEX to ENDEX or a phase
   *[other] { $count } injects are outside STARTEX to ENDEX or a phase
}
gaps-cost = What it costs: { $cost }
gaps-end = End the search
gaps-take = { $count ->
    [0] Take
    [one] Take 1 inject
   *[other] Take { $count } injects
}
gaps-limits = Change limits…
gaps-leave = Cancel
gaps-one-step = Comes in as draft, as one undo step
gaps-read-only = This exercise may only be read
gaps-taken = { $count ->
    [one] 1 inject taken from the library as draft
   *[other] { $count } injects taken from the library as drafts
}
gaps-limits-title = Limits of the search
gaps-limits-subtitle = The search begins anew with them. All ticked means no limit.
gaps-only-essential = Essential lines
gaps-also-expected = Essential and expected lines
gaps-most = At most this many injects
gaps-most-hint = No limit
gaps-load-limit = Load of one branch in 3 hours
gaps-load-limit-hint = 6
gaps-limit-topics = Topics
gaps-limit-phases = Phases
gaps-limit-name = Only { $name } and what else is ticked
gaps-limit-sensitivity = Sensitivity of the texts
gaps-sensitivity-any = Any
gaps-sensitivity-harm = Harm, but no sexual violence and no harm to a child
gaps-sensitivity-ordinary = Nothing sensitive
gaps-may-shorten = Chains may be shortened where the exercise has no room for them
gaps-limits-look = Look again
gaps-limits-back = Back
gaps-best-few = Only the best { $count }
gaps-why-size = { $lines }{ gaps-more }: { $item } serves it, but the exercise would become a large one, where lines ask for twice as much. Fix the size in the setting if it should stay.
