### Cells of the table of injects: columns, and why a cell is not written.

table-head-to = To
table-head-info = Info
table-head-channel = Channel
table-head-storyline = Storyline
table-head-incident = Incident
table-head-phase = Phase
table-head-place = Place
table-head-audience = Audience
table-head-expected = Expected
table-head-text = Text
table-head-notes = Notes
table-head-owner = Owner
table-head-kind = Kind
table-head-core = Core task
table-head-level = Level
table-column-to = To
table-column-info = Info
table-column-channel = channel
table-column-storyline = storyline
table-column-incident = incident
table-column-phase = phase
table-column-place = place
table-column-audience = training audience
table-column-expected = expected actions
table-column-text = text for the audience
table-column-notes = notes for control
table-column-owner = owner
table-column-kind = kind
table-column-core = core task
table-column-level = level of play

grid-step = write cells
grid-worked-out = The program works this column out from other fields, so nothing can be written here. Change those fields instead: the incident for the storyline, text and tags for the evidence.
grid-phase-follows = The phase follows from the time, since the phases of this exercise have times. Move the inject, or change when the phase begins.
grid-sealed = This text is sealed in this copy, so it cannot be read or written here. Whoever made the copy can open it.
grid-number-needed = An inject needs its number: packs, sheets and people call it by that. Write one.
grid-time-needs-startex = This time cannot be placed, since STARTEX is not known. Write the day of play and the time, such as D+2 14:30, or give STARTEX in the setting.
grid-unknown-value = “{ $text }” is no value of the column { $column }. Nothing was changed. Known here: { $known }.
grid-not-read = { $what } The cell of the column { $column } stays as it was.
grid-written = { $count ->
    [one] 1 cell written in the column { $column }.
   *[other] { $count } cells written in the column { $column }.
}
grid-emptied = { $count ->
    [one] 1 cell emptied in the column { $column }.
   *[other] { $count } cells emptied in the column { $column }.
} Ctrl Del deletes injects.
grid-same = The cells say that already.
grid-not-written = { $count } of { $of } cells were not written and stay as they were.
grid-and-more = and { $count } more

table-cell = { $column }: { $text }
table-cell-empty = empty
table-cell-field = Cell { $column }
table-fill-number = Numbers are given once each, so they are not filled down. Choose another column.
table-sort-further = Shift click sorts by a further column. Drag the right edge for the width.
table-sort-time = Back to the order of time
table-group-no-time = No time yet
table-view-button = Columns, groups and kept views
table-views = Kept views
table-views-none = Filter, order and columns can be kept under a name.
table-view-take = Show { $name }
table-view-forget = Forget the view { $name }
table-view-name = Name of the view
table-view-name-hint = Drafts for J9
table-view-keep = Keep view
table-view-needs-name = Write a name first
table-grouping = Group by
table-grouping-incident = Storyline and incident
table-grouping-storyline = Storyline
table-grouping-day = Day
table-grouping-flat = None
table-columns = Columns
table-columns-back = Back to the usual columns
table-column-earlier = Move { $column } to the left
table-column-later = Move { $column } to the right

table-menu-cut = Cut the cell
table-menu-copy = Copy
table-menu-paste = Paste
table-menu-above = Insert an inject above
table-menu-below = Insert an inject below
table-menu-delete = { $count ->
    [one] Delete the inject
   *[other] Delete { $count } injects
}
table-menu-ask = Show only { $filter }
table-menu-ask-value = Show only this value
table-menu-nothing-to-ask = This cell cannot be written, or holds nothing to ask for
