# Bringing two versions together: what came in, what somebody has to choose, what is worth a look.

merge-edit = Bring in a copy
merge-record = { $kind } { $called }
merge-top = top of the file
merge-about-whole = the whole of it
merge-about-order = order of the list
merge-about-deleted-mine = deleted here, changed in the other copy
merge-about-deleted-theirs = deleted in the other copy, changed here
merge-about-emptied-mine = deleted here, something in it was changed in the other copy
merge-about-emptied-theirs = deleted in the other copy, something in it was changed here
merge-about-only-mine = only here
merge-about-only-theirs = only in the other copy

merge-signer = Crosscut
merge-signer-role = merge
merge-asks = Both copies changed the { $field } of { $record }. What stands here is one of the two values. The other copy says: { $theirs }. Before it was: { $before }. Choose one, then settle this question.
merge-asks-without-before = The { $field } of { $record } differs. What stands here is one of the two values. The other copy says: { $theirs }. Choose one, then settle this question.
merge-asks-deleted-mine = The { $record } was deleted here, and the other copy changed it or something in it. It was kept. Keep it or delete it, then settle this question.
merge-asks-deleted-theirs = The { $record } was deleted in the other copy, and it or something in it was changed here. It was kept. Keep it or delete it, then settle this question.
merge-asks-only-mine = The { $record } is not in the other copy, and what both started from was not known. It was kept. Keep it or delete it, then settle this question.
merge-asks-only-theirs = The { $record } is in the other copy only, and what both started from was not known. It was left out: { $theirs }. Add it or not, then settle this question.
merge-asks-order = Both copies sorted the list of { $record } anew, each in its own way. The order of this copy stands. Change it or leave it, then settle this question.

cli-help-merge = Brings two versions of a scenario together that began as one
cli-help-merge-base = The version from which both started; - where it is not known
cli-help-merge-mine = The version that stands
cli-help-merge-theirs = The version that comes in
cli-help-merge-output = Where the result is written; MINE may be replaced, another file only with --force
cli-merge-other-exercise = { $theirs } is a different exercise than { $mine }. They have no record in common, so that there is nothing to bring together. Nothing was changed. Check which files you named.
cli-merge-damaged = Part of { $file } could not be read. Bringing it in would lose that part. crosscut check names what is wrong; mend that first.
cli-merge-newer = { $file } was written by a newer version. Bringing it in could lose what this version does not know. Use the newer version.
cli-merge-done = Written: { $path }. { $came ->
    [one] 1 change
   *[other] { $came } changes
} came in by { $came ->
    [one] itself
   *[other] themselves
}, { $count ->
    [0] nothing has to be chosen
    [one] 1 choice is left
   *[other] { $count } choices are left
}.
cli-merge-done-without-base = Written: { $path }. The version both started from was not found. { $count ->
    [0] There is no difference.
    [one] The only difference is shown as a choice.
   *[other] All { $count } differences are shown as choices.
}
cli-merge-came = Came in:
cli-merge-conflicts = { $count ->
    [one] To choose:
   *[other] To choose ({ $count }):
}
cli-merge-flags = Worth a look:
cli-merge-added = { $record }: new
cli-merge-removed = { $record }: deleted in the other copy
cli-merge-field = { $record }: { $field }
cli-merge-mixed = { $record }: { $field }, put together from both copies
cli-merge-order = Order of the list of { $field }
cli-merge-top = { $field } at the top of the file
cli-merge-conflict = { $record }: { $about }
cli-merge-before = Before: { $value }
cli-merge-mine = Here: { $value }
cli-merge-theirs = Other copy: { $value }
cli-merge-look = The { $kind } { $record } was changed in both copies and put together. Look at it once.
cli-merge-questions = What has to be chosen stands in the file as questions on the records; what stands here was kept. Answer them in the window, or change the fields and settle the questions.
