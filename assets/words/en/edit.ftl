# What edits are called in the undo menu, and why an edit is refused: what, why, what to do.

edit-change-field = Change { $field } of { $record }
edit-change-fields = { $count ->
    [0] Change { $record }
   *[other] Change { $count } fields of { $record }
}
edit-label-close-gaps = Close gaps: { $count ->
    [one] 1 record
   *[other] { $count } records
} from the library
edit-label-close-gaps-too = Close gaps with library injects and small changes
edit-label-from-library = Add { $count ->
    [one] 1 record
   *[other] { $count } records
} from the library
edit-add = Add { $kind }
edit-remove = Remove { $what }
edit-shift = Move { $what } by { $span }
edit-reorder = Move { $record } in the list
edit-link = Link { $from } to { $to }
edit-unlink = Remove the link from { $from } to { $to }
edit-bring-back = Bring back an earlier version
edit-records = { $count ->
    [one] { $count } record
   *[other] { $count } records
}
edit-follow-up-title = Follow-up: { $title }
edit-contingency-title = Contingency: { $title }
edit-if-acted-title = If they act: { $title }
edit-if-not-acted-title = If they do not act: { $title }

refusal-gone = The { $kind } { $id } is not there. It may have been removed in the meantime. Undo the removal, or choose another { $kind }.
refusal-same-id = There is already a { $kind } with the id of { $record }. Two records with one id cannot be told apart. Add it once more with a new id.
refusal-no-id = The { $kind } has no usable id. Nothing could point to it. Add it once more with a new id.
refusal-one-exercise = A scenario has exactly one exercise. It can be changed, but not added, removed or moved.
refusal-number-taken = The number { $number } belongs to “{ $owner }”. In play nobody would know which one is meant. Take another number.
refusal-number-handed-out = The number { $number } has been handed out: the inject is no longer a draft. People use the number in their own papers, so it stays. Set the status back to draft to change it.
refusal-dangling = The { $field } would name the { $target } { $id }, which is not there. Choose one that exists, or add it first.
refusal-link-to-itself = { $record } cannot be linked to itself. Choose another inject.
refusal-link-order = { $record } is linked to { $other }, so it must be played later than { $other }. Choose another time, move both together, or remove the link.
refusal-link-cycle = { $other } already goes back to { $record } over other links. In a circle nobody knows what comes first. Remove a link of the circle first.
refusal-link-twice = { $record } is already linked to { $other } in this way.
refusal-in-use = { $record } is still used by { $names }{ $more ->
    [0] {""}
    [one] {" "}and { $more } more
   *[other] {" "}and { $more } more
}. Without it, { $count ->
    [one] it would point
   *[other] they would point
} to nothing. Remove or change { $count ->
    [one] it
   *[other] them
} first.
refusal-forbidden-character = The { $field } of { $record } contains a NUL character, which no file and no page can show. Delete it; it often comes along with text pasted from another program.
refusal-not-finite = The { $field } of { $record } is no number. Write degrees such as 46.2.
refusal-too-long = The { $field } of { $record } is longer than a million bytes. A text of that size slows down everything. Attach it as a file and keep a summary here.
refusal-time-out-of-range = The { $field } of { $record } would lie outside of what an exercise can have: times within forty years of STARTEX, STARTEX between 1900 and 2199. Check the year.
