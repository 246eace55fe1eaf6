# The dialog that brings in a list of another program.

arrival-title = Bring in a list
arrival-subtitle = { $file } ({ $kind }). Nothing changes before you bring it in, and one undo takes it back.

arrival-subtitle-pasted = What you pasted. Nothing changes before you bring it in, and one undo takes it back.

arrival-tabs = What is shown
arrival-tab-columns = Columns
arrival-tab-rows = Rows { $count }
arrival-tab-doubts = To look at { $count }
arrival-sheet = Sheet whose columns are shown

arrival-head-heading = Heading in the file
arrival-head-examples = What stands below
arrival-head-target = Becomes
arrival-head-by = Found by
arrival-no-heading = (no heading)
arrival-by-heading = heading
arrival-by-content = content
arrival-by-person = you
arrival-column = Column { $letters }, { $heading }
arrival-no-columns = This sheet has no columns to read.

arrival-show = Which rows are listed
arrival-show-all = All
arrival-show-new = New
arrival-show-changed = Changed
arrival-show-out = Left out or merged
arrival-row = Row
arrival-number = No.
arrival-name = Title
arrival-written = Time as written
arrival-read = Read as
arrival-fate = What becomes of it
arrival-fate-merged = merged with row { $row }
arrival-fate-repeat = left out: repeats row { $row }
arrival-row-name = Row { $row }: { $number } { $title }, { $fate }
arrival-change-name = { $field }: { $before } → { $after }
arrival-empty = (empty)
arrival-no-rows = No row of this kind.

arrival-no-doubts = Nothing doubtful was found in these rows.
arrival-place-row = row { $row }
arrival-more-places = { " " }and { $count } more
arrival-more-doubts = And { $count } more.

arrival-into = Where it goes
arrival-into-here = Into { $name }
arrival-into-new = Into a new exercise

arrival-questions = Only you can tell
arrival-zone = Zone
arrival-zone-hint = A letter, or +04:30
arrival-startex = STARTEX
arrival-startex-hint = 010800ZMAR27
arrival-first-day = Day 1 is the day of STARTEX
arrival-merge-recipients = Merge rows that differ only in the recipient
arrival-take-repeats = Bring in repeated rows as well

arrival-sheets = Sheets
arrival-header = Headings in row
arrival-header-none = none

arrival-rules = What is made
arrival-senders = Unknown senders stay text instead of becoming actors
arrival-clear-empty = An empty cell empties the field
arrival-made = New: { $what } ({ $names })
arrival-own-columns = New own columns: { $names }

arrival-kept = Ways of reading
arrival-kept-why = Keep how this list is read, and the next one with the same headings is read the same way.
arrival-read-as = Read as
arrival-read-as-hint = A kept way of reading
arrival-keep-as = Keep as
arrival-keep-hint = Such as: J7 master list
arrival-keep = Keep
arrival-keep-nameless = Give it a name first.
arrival-forget = Forget “{ $name }”

arrival-take = { $count ->
    [0] Bring in
    [one] Bring in 1 inject
   *[other] Bring in { $count } injects
}
arrival-take-hint = All rows in one step; one undo takes them back
arrival-leave = Leave it
arrival-counting = Looking at the rows…
arrival-no-sheet = No sheet is ticked, so there is nothing to bring in.
arrival-blocked = A question on the left is open. Without its answer times would be guessed.
arrival-nothing = The exercise already says all that stands in these rows.
arrival-done = { $count ->
    [one] 1 inject was
   *[other] { $count } injects were
} brought in{ $without ->
    [0] {""}
    [one] ; one of them carries no topic yet
   *[other] ; { $without } of them carry no topic yet
}.

arrival-whole-title = Bring in a whole exercise
arrival-whole-subtitle = { $file } holds an exercise with { $injects ->
    [one] one inject
   *[other] { $injects } injects
}. It opens as a new exercise; the file stays as it is.
arrival-whole-losses = { $count ->
    [0] Everything in the file comes along.
    [one] One thing does not come along
   *[other] { $count } things do not come along
}
arrival-whole-take = Open as a new exercise
arrival-unknown = The field { $field } is not known to this version and is not in the scenario.
