# The Plan desk: outline, table, several injects at once.

plan-view = View
plan-view-table = Table
plan-view-timeline = Timeline
plan-view-setting = Setting
plan-show-outline = Show the outline
plan-filter-hint = Filter: words, tag:abduction, to:J9
plan-filter-count = { $found } of { $all }
plan-filter-clear = Empty the filter
plan-filter-told = { $found } of { $all } injects shown
plan-evidence-missing = Evidence missing
plan-evidence-missing-hint = Show only injects that carry a topic and count for no line
plan-new-inject = Inject
plan-edit-duplicate = Duplicate { $count ->
    [one] { $count } inject
   *[other] { $count } injects
}

outline-head = Outline
outline-add = Add to the outline
outline-add-storyline = Storyline
outline-add-incident = Incident
outline-add-inject = Inject
outline-whole = Whole exercise
outline-loose = Without incident
outline-untitled-storyline = Storyline without title
outline-untitled-incident = Incident without title
outline-storyline-title = Title of the storyline
outline-incident-title = Title of the incident
outline-row = { $title }, { $count ->
    [one] { $count } inject
   *[other] { $count } injects
}
outline-row-verdict = { $row }, essential lines { $verdict }
outline-verdict-hint = The worst of the essential lines that these injects serve is { $verdict }
outline-exercise = Exercise and phases
outline-people = Audience, cells, actors
outline-places = Places
outline-objectives = Training objectives
outline-held-injects = { $count } injects
plan-edit-move-incident = Move incident to another storyline
outline-place = { $name }, { $count }

table-head-number = No.
table-head-time = DTG
table-head-title = Title
table-head-from = From
table-head-from-wide = From → to
table-head-topics = Topics
table-head-evidence = Lines
table-head-evidence-wide = Evidence for
table-head-objective = Objective
table-head-status = Status
table-column-number = number
table-column-time = time
table-column-title = title
table-column-from = From
table-column-topics = topics
table-column-evidence = evidence
table-column-objective = objective
table-column-status = status
table-sort-by = Sort by { $column }
table-sort-up = Sort by { $column }
table-sort-down = Sort by { $column }, the last first
table-sort-grouped = Back to storylines and incidents
table-group = { $storyline }, { $title }, { $count ->
    [one] { $count } inject
   *[other] { $count } injects
}
table-group-plain = { $title }, { $count ->
    [one] { $count } inject
   *[other] { $count } injects
}
table-key-inject = key inject
table-untitled = Inject without title
table-no-evidence = carries a topic and is evidence for no line
table-evidence-for = evidence for { $count ->
    [one] { $count } line
   *[other] { $count } lines
}, the worst { $verdict }
table-problem-number = No number. In play nobody can refer to this inject. Give it one.
table-problem-time = No time. Nobody knows when to play this inject. Give it a time.
table-problem-recipient = No recipient. Nobody can act on this inject, so it is no evidence. Choose a recipient.
table-problem-before-startex = This inject is before STARTEX, and no phase covers that time. Nobody may be there to receive it. Move it, or add a phase for it.
table-problem-expected = No expected action. Nobody can tell afterwards whether the audience did what it should. Say what is expected, or make it background.
table-problem-to-itself = The sender also has to act on it. Nobody learns anything from a message to itself. Choose another sender or recipient.
table-problem-after-endex = ENDEX is { $endex }; this inject is after it. Move it or change ENDEX.
table-empty = No injects yet.
table-empty-part = No injects in this part of the exercise.
table-empty-begin = Start with what the audience must decide.
table-write-an-inject = Write an inject
table-no-match = No inject matches { $filter }.
table-match-without = { $count ->
    [one] { $count } matches
   *[other] { $count } match
} without { $term }.
table-unknown-field = “{ $name }:” is no field of the filter, so nothing can match it.
table-known-fields = Fields: { $fields }. For words with a colon, put them in quotes.
table-none-missing = No evidence is missing here.
table-none-missing-why = Each inject that carries a topic counts for a line.
table-clear-filter = Clear filter

right-empty = No inject is selected.
right-empty-why = Choose one to see what it is evidence for and what it still lacks.

bulk-head = { $count } injects
bulk-explains = What is set here is set for all of them, as one step.
bulk-let-go = Keep only the current one
bulk-several = several
bulk-owner = Owner
bulk-shift = Move by
bulk-shift-hint = 45, −1h30, 2 d
bulk-shift-do = Move
bulk-shift-by = Move by { $minutes } minutes
bulk-shift-unreadable = Write minutes, or a span such as 1h30 or 2 d
bulk-tags = Tags
bulk-tag-count = { $count } of { $all }
bulk-add-tag = Add a tag to all
bulk-no-tags = None of them carries a tag.
bulk-delete = Delete { $count } injects
