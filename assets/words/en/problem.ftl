# What is wrong with a scenario: what, why it matters, what to do.

problem-duplicate-id = { $record } has the same id as another record. Pointers to it could mean either one. Remove one of the two, or give it a new id.
problem-empty-id = { $record } has no id. Nothing can point to it, and a merge cannot recognise it. Copy it to a new record and remove this one.
problem-duplicate-number = Two injects have the number { $record }: “{ $owner }” and “{ $title }”. In play nobody knows which one is meant. Give one of them another number.
problem-dangling = { $record }: the { $field } names the { $kind } { $id }, which is not there. What depends on it is not counted. Choose another { $kind } or clear the field.
problem-gone-subject = The remark “{ $record }” is about { $id }, which is no longer there. It is kept for the record. Remove it if it has served its purpose.
problem-link-to-itself = { $record } is linked to itself. The link says nothing and is left out of all checks. Remove it.
problem-link-order = { $record } is linked to { $other }, which is not played earlier. A link goes from a later inject to an earlier one, so this link is left out of all checks. Move one of the two in time, or turn the link round.
problem-link-cycle = The links of { $record } lead back to itself. Which of the injects comes first is then unclear, and the last link is left out of all checks. Remove one link of the circle or set the times.
problem-same-time-apart = { $record } is linked as played at the same time as { $other }, but their times differ. Exercise control will follow the times. Move one of the two, or remove the link.
problem-before-startex = { $record } is played before STARTEX, and no phase covers that time. Nobody may be there to receive it. Move it, or add a phase for it.
problem-after-endex = { $record } is played after ENDEX, and no phase covers that time. It will not be played. Move it, or move ENDEX.
problem-endex-too-early = ENDEX is not after STARTEX. No inject could be played. Correct ENDEX or STARTEX.
problem-endex-before-phase = ENDEX is not after the beginning of the phase { $other }. The phase would not be played. Correct ENDEX or the phase.
problem-phase-after-endex = The phase { $record } begins at ENDEX or after it. It would not be played. Correct its beginning or ENDEX.
problem-phase-before-startex = The phase { $record } begins before STARTEX. Nobody may be there to play. Correct its beginning or STARTEX, or leave it so if that is meant.
problem-time-out-of-range = { $record }: the { $field } is more than forty years from STARTEX. It is most likely a slip. Correct it.
problem-phase-backwards = The phase { $record } ends before it begins. No inject falls into it. Correct its beginning or its end.
problem-phase-overlap = The phases { $record } and { $other } overlap. An inject in the overlap counts for the later one. End the first where the second begins.
problem-position-out-of-range = The position of { $record } is not on the globe. It cannot be shown on a map. Give a latitude from -90 to 90 and a longitude from -180 to 180.
problem-unknown-column = { $record } has a value in the own column “{ $value }”, which the exercise does not have. The value is kept but not shown. Add the column to the exercise, or clear the value.
problem-unknown-code = { $record }: “{ $value }” in the { $field } is in no vocabulary of this program. It is kept but counts for nothing in the checklist. Choose a known value, or add the vocabulary of your organisation.
problem-unknown-tag = { $record } carries the tag “{ $value }”, which no vocabulary has. It is kept but counts for nothing in the checklist. Choose a known tag, or add the vocabulary of your organisation.
