# Work that was not saved when the program ended, and how it comes back.

## Why nothing can be read from what was kept
recover-unread-nothing = Nothing can be read from it: it was cut off before the first change was kept, or damaged since.
recover-unread-newer = A newer Crosscut kept it, and this one reads up to version { $ours }. Open it with the newer one; it stays where it is.
recover-unread-refused = This computer does not give it to be read. Check who may read the folder, then start Crosscut again; it stays where it is.

## Keeping every change on this computer
recover-no-folder = This computer has no folder of your own for it.
recover-not-kept = Changes cannot be kept on this computer. { $why } If the program or the computer stops, everything since the last save is lost. Save often; each further change tries again.

## The dialog at the next start
recover-title = { $count ->
    [one] Work that was not saved
   *[other] Work that was not saved, { $count } times
}
recover-subtitle = Crosscut ended before this was saved, and kept every change on this computer. Nothing is written to a file before you save.
recover-extent = { $changes ->
    [one] 1 change
   *[other] { $changes } changes
} in { $records ->
    [one] 1 record
   *[other] { $records } records
}
recover-unsent = { $count ->
    [one] 1 text that was typed and not sent
   *[other] { $count } texts that were typed and not sent
}
recover-unsent-inject-comment = Comment on an inject, not sent: { $text }
recover-unsent-inject-answer = Answer, not sent: { $text }
recover-unsent-clearance = Reason for clearing a text, not sent: { $text }
recover-unsent-comment = Comment, not sent: { $text }
recover-unsent-answer = Answer, not sent: { $text }
recover-unsent-judgement = Reason for a judgement, not sent: { $text }
recover-unsent-acceptance = Reason for accepting a finding, not sent: { $text }
recover-unsent-sign-off = Reason for a sign-off, not sent: { $text }
recover-when = { $when } · { $size }
recover-unknown = Something that cannot be read
recover-file-never = It was never saved to a file.
recover-file-same = { $path } is as it was. The changes are not in it.
recover-file-changed = { $path } was changed by someone else since. It opens as an exercise without a file; save it under a new name, then bring it in to put both together.
recover-file-gone = { $path } is not there or cannot be read. It opens as an exercise without a file; save it under a new name.
recover-torn = The end could not be read and was left out: at most the last second before Crosscut ended.
recover-list = What differs
recover-list-name = What differs in { $name }
recover-fold-name = Hide what differs in { $name }
recover-fold = Hide what differs
recover-line-added = { $record }: new
recover-line-removed = { $record }: deleted
recover-line-changed = { $record }: { $fields }
recover-line-order = { $kind }: in another order
recover-line-more = And { $count } more.
recover-open = Go on with it
recover-open-name = Go on with { $name }
recover-let-go-ask = Let it go…
recover-let-go = Let it go
recover-let-go-name = Let go of { $name }
recover-ask = Let go of { $size }? They cannot come back.
recover-ask-unread = Let it go? A newer Crosscut might still read it.
recover-ask-keep = Keep it
recover-later = Later
recover-later-hint = It stays on this computer and is offered again at the next start.
recover-empty = Nothing was left unsaved. When Crosscut ends before saving, its work is offered here.
recover-not-let-go = It could not be let go. The computer does not let the program remove it; it is offered again at the next start.
recover-not-there = It is not there any more. Perhaps another window of Crosscut goes on with it; look there first.
recover-nothing-missing = Nothing in it is missing elsewhere: the file has all of it. Open the file.
recover-start-title = Work from { $when } was not saved
recover-start-text = Crosscut ended before { $name } was saved. { $size } are safe on this computer.
recover-start-more = { $count ->
    [one] So is 1 more piece of work.
   *[other] So are { $count } more pieces of work.
}

## After it was opened
recover-done-same = This is the work that was not saved: { $size }. { $path } does not have them yet. Save to write them there; undo goes back no further than to here.
recover-done-never = This is the work that was not saved: { $size }. It has no file yet. Save it; undo goes back no further than to here.
recover-done-changed = This is the work that was not saved: { $size }. Someone else changed { $path } since, so it opened without a file. Save it under a new name, open the other one and bring it in.
recover-done-gone = This is the work that was not saved: { $size }. { $path } is not there or cannot be read, so it opened without a file. Save it under a new name.
recover-done-unsent = What you had typed and not sent is back in its fields. Send or sign it there; saving alone does not.
recover-done-torn = The end could not be read and was left out.

## At the command line
cli-help-recover = Lists work that was not saved when the window ended, and writes it to a new file
cli-help-recover-list = Lists it, the newest first
cli-help-recover-show = Says what was not saved
cli-help-recover-write = Writes it to a new file; what is kept stays until the window lets it go
cli-help-recover-number = Its number in the list
cli-column-exercise = Exercise
cli-column-changes = Changes
cli-column-file = File
cli-recover-empty = Nothing was left unsaved on this computer, apart from what open windows keep.
cli-recover-none = There is no work { $number }: { $count ->
    [0] nothing was left unsaved.
    [one] there is 1.
   *[other] there are { $count }.
} Look at the list with “crosscut recover”.
cli-recover-written = Written: { $path }, with { $size } that were not saved. It is still offered when the window starts; let it go there.
