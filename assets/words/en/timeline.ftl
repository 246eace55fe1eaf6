# The timeline of the Plan desk.

timeline-name = Timeline
timeline-explains = Drag moves an inject. Shift: 5 minutes. Ctrl and wheel look closer.

timeline-lanes = Lanes
timeline-lanes-by = Lanes: { $what }
timeline-lanes-storyline = storyline
timeline-lanes-audience = audience
timeline-lanes-branch = who must act
timeline-lanes-cell = EXCON cell
timeline-lanes-place = place
timeline-lanes-owner = writer
timeline-no-storyline = Without storyline
timeline-no-audience = Without audience
timeline-no-branch = Without recipient
timeline-no-cell = Without cell
timeline-no-place = Without place
timeline-no-owner = Without writer
timeline-injects = { $count ->
    [0] No injects
    [one] { $count } inject
   *[other] { $count } injects
}
timeline-lane-empty = No injects. What has none is not played.
timeline-lane-untimed = No inject has a time yet.

timeline-load = Load
timeline-load-of = Load: { $name }
timeline-load-on = Load on { $name }
timeline-load-all = Load, all injects
timeline-everybody = all injects
timeline-kind-all = in all
timeline-kind-branch = to act on
timeline-kind-audience = for this audience
timeline-kind-cell = played by this cell
timeline-kind-owner = written by this person
timeline-in-hour = injects in { $count ->
    [one] an hour
   *[other] { $count } hours
}
timeline-in-day = injects in { $count ->
    [one] a day
   *[other] { $count } days
}
timeline-limit = limit { $count }
timeline-limit-lower = Lower the limit
timeline-limit-raise = Raise the limit
timeline-limit-hint = { $count ->
    [one] { $count } inject an hour.
   *[other] { $count } injects an hour.
} The finding on too much for one branch reads the same limit. It is kept with the exercise.
timeline-load-hint = { $name }: { $count }
    { $stretch }, from { $from }
timeline-quiet = quiet { $hours } h

timeline-links = Links
timeline-links-hint = Draw the links of all injects, not only of the selected one (L)
timeline-follow = Follow-ups move along
timeline-follow-hint = What follows an inject moves with it. While dragging, Alt does the opposite.
timeline-if-acted = if acted
timeline-if-not-acted = if not acted
timeline-more = More
timeline-on = on
timeline-off = off
timeline-everything = Show everything
timeline-closer = Look closer
timeline-farther = Look from farther away
timeline-days = { $count ->
    [one] 1 day
   *[other] { $count } days
}
timeline-hours = { $count ->
    [one] 1 hour
   *[other] { $count } hours
}

timeline-night = { $time }, night (2200 to 0600)

timeline-bare-head = { $topic }: { $why }
timeline-phase = { $kind }: { $name }
timeline-bare-click = A click shows the line on the Review desk.
timeline-more-lines = and { $count ->
    [one] one more line
   *[other] { $count } more lines
}
timeline-band-hint = { $topic }: { $count ->
    [0] no inject is evidence
    [one] one inject is evidence
   *[other] { $count } injects are evidence
}
timeline-pacing = Hard in a row
timeline-in-a-row = { $count } in a row
timeline-hard-hint = { $count } hard injects follow each other with nothing else between them: { $injects }.
    People need a pause. Move one, or put something else between them.
timeline-crowd = { $count } injects stand here. A click looks closer.
timeline-clash = { $branch } also gets { $injects } in this minute. Nobody can act on both at once. Move one.

timeline-no-time = No time yet
timeline-give-time = Drag one to its time, or Alt → puts it in the middle
timeline-without-time = no time yet
timeline-place = { $place } of { $count } in { $lane }

timeline-with-followers = with { $count ->
    [one] one inject that follows
   *[other] { $count } injects that follow
}
timeline-moved = { $count ->
    [one] { $count } follow-up moved along.
   *[other] { $count } follow-ups moved along.
}
timeline-before-startex = Then before STARTEX: { $injects }.
timeline-after-endex = Then after ENDEX: { $injects }.
timeline-verdict-becomes = { $line }: { $before }, then { $after }
timeline-no-verdict = No verdict changes.
timeline-more-verdicts = and { $count } more
timeline-weighed-later = Verdicts are checked when it is put down.
