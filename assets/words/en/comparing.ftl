# Comparing two versions in the window.

comparing-damaged = Part of { $file } could not be read, so that it cannot be compared. Open it by itself; its list of problems names what is wrong.
comparing-title = Compare
comparing-versions = { $before }  →  { $after }
comparing-now = this exercise as it stands
comparing-result = with the copy brought in
comparing-opened = The exercise as it was when you opened it
comparing-opened-why = Shows what you changed since then.
comparing-saved = The exercise as last saved
comparing-saved-why = Shows what is not in its file yet.
comparing-kept = A kept version
comparing-kept-at = Kept { $at }
comparing-saved-over-at = Saved over { $at }
comparing-saved-over-why = { $injects }. { $differs } It stood in the file until it was saved over.
comparing-kept-same = As it stands now.
comparing-kept-differs = { $extent } since.
comparing-kept-why = { $injects }. { $differs } Kept by Crosscut when it was signed, handed out, or before a copy was brought in or a version came back.
comparing-looking = Looking for kept versions…
comparing-nothing-kept = No earlier version of this exercise is on this computer. Choose a file.
comparing-ask-title = Compare with…
comparing-ask-subtitle = What changed in injects, verdicts and decisions. Nothing is changed by looking. Bringing a version back makes texts and setting what they were then; comments and decisions stay.
comparing-ask-file = Choose a file…
comparing-ask-leave = Leave it
comparing-ask-go = Compare
comparing-ask-go-name = Compare with { $name }
comparing-ask-go-why = Shows what changed. Nothing is changed by looking.
comparing-back-version = Bring back
comparing-back-version-name = Bring back: { $name }
comparing-back-version-why = Makes injects, setting and all other texts what they were then, as one step that can be undone. Comments and decisions stay as they are now: none made since is lost, and none that was withdrawn returns. What no longer fits goes out of date. The exercise as it stands is kept on this computer.
comparing-back-it = Bring this version back
comparing-back-done = Brought back: { $name }. { $records ->
    [0] The order of its lists is as it was then.
    [one] 1 record is as it was then.
   *[other] { $records } records are as they were then.
} Comments and decisions stayed{ $stale ->
    [0] .
    [one] , and 1 decision is out of date.
   *[other] , and { $stale } decisions are out of date.
}
comparing-back-not-kept = The exercise as it stood before could not be kept on this computer. Once it is closed, only its last saved file has it. Undo as long as it is open, or save it under another name.
comparing-not-back-other-copy = One of the two is a review copy. Its sealed texts would stand in the place of the real ones. Bring in the copy instead.
comparing-not-back-same = The exercise is as it was then. There is nothing to bring back. Comments and decisions made since stay.
comparing-path-title = Compare with a file
comparing-path-go = Compare
comparing-page = Write as a page…
comparing-page-title = Write what changed as a page
comparing-page-go = Write
comparing-page-name = changes.html
comparing-written = Written: { $path }. The page holds everything and is for exercise control.
comparing-swap = Swap
comparing-close = Close
comparing-back = Back to the copy
comparing-bring-in = Bring it in
comparing-working = Comparing…
comparing-none-title = Nothing changed
comparing-none-text = Both versions hold the same records, verdicts and decisions.
comparing-verdicts = Verdicts
comparing-decisions = Decisions
comparing-decision-added = made
comparing-decision-removed = withdrawn
comparing-decision-changed = says something else
comparing-decision-out-of-date = out of date now
comparing-added = new
comparing-removed = deleted
comparing-changed = changed
comparing-record-added = Only the later version has it.
comparing-record-removed = Only the earlier version has it.
comparing-record-changed = Both have it, and it differs.
comparing-marks = Words with a ground are new; words struck through are gone.
comparing-go-to = Go to it
comparing-go-to-line = Go to the line
comparing-why = Why
comparing-cause-enough = this change alone gives the new verdict
comparing-cause = is or was evidence
comparing-more = { $count } more…
comparing-since = What changed since it was looked at
comparing-kind-exercise = Exercise
comparing-kind-phase = Phases
comparing-kind-audience = Training audiences
comparing-kind-cell = EXCON cells
comparing-kind-post = Staff posts
comparing-kind-objective = Training objectives
comparing-kind-question = Evaluation questions
comparing-kind-actor = Actors
comparing-kind-place = Places
comparing-kind-narrative = Setting sections
comparing-kind-area = Areas
comparing-kind-measure = Measures
comparing-kind-storyline = Storylines
comparing-kind-incident = Incidents
comparing-kind-inject = Injects
comparing-kind-comment = Comments and questions
