# Bringing in a copy in the window.

merging-damaged = Part of { $file } could not be read. Bringing it in would lose that part. Open the file by itself; its list of problems names what is wrong.
merging-newer = { $file } was written by a newer version. Bringing it in could lose what this version does not know. Use the newer version.
merging-other = { $file } is a different exercise. The two have no record in common, so there is nothing to bring together. Nothing was changed.
merging-nothing = Nothing new in { $file }. Nothing was changed.
merging-no-choice = That choice does not fit here. Nothing was chosen.
merging-title = Bring in a copy
merging-reading = Reading { $file }…
merging-making = Comparing the versions…
merging-cancel = Cancel
merging-not-here = That cannot be done while a copy is brought in or versions are compared. Press Esc to go back.

merging-path-title = Bring in a copy
merging-path-go = Bring in
merging-base-path-title = The version both started from
merging-base-path-go = Take this version

merging-dropped-title = What to do with { $file }?
merging-dropped-text = Another exercise is open. The file can be a copy of it, or something else.
merging-dropped-bring = Bring it in
merging-dropped-open = Open it
merging-dropped-compare = Compare

merging-ask-title = From which version did you and { $name } start?
merging-ask-why = The copy does not say. With that version Crosscut knows who changed what, and only asks where both changed the same. A version that is newer than the copy would take back what you wrote before.
merging-ask-lost = The version both started from was not found on this computer. It is the one the review copy was made of. Without it nothing is taken by itself.
merging-ask-saved = The exercise as last saved
merging-ask-opened = The exercise as it was when you opened it
merging-ask-candidate = The copy differs from it in { $theirs } { $theirs ->
        [one] record
       *[other] records
    }, your exercise in { $mine }. Right if the copy was made of that version.
merging-ask-file = Choose a file…
merging-ask-file-why = The file as it was when the copy was made, such as the attachment you sent.
merging-ask-unknown = It is not known
merging-ask-unknown-why = All differences are shown as choices, and yours stands until you choose.
merging-ask-leave = Leave it

merging-from = Started from { $base }.
merging-base-kept = the version kept when the copy was made
merging-base-saved = the exercise as last saved
merging-base-opened = the exercise as opened
merging-base-file = { $file }
merging-base-unknown = a version that was not found. All differences are shown as choices
merging-is-review = A review copy: comments and decisions come in, changes of the text are proposals.
merging-carried = { $count ->
        [one] 1 earlier choice still fits.
       *[other] { $count } earlier choices still fit.
    }
merging-count-edits = { $count ->
        [one] edit comes in by itself
       *[other] edits come in by themselves
    }
merging-count-injects = new { $count ->
        [one] inject
       *[other] injects
    }
merging-count-added = other new { $count ->
        [one] record
       *[other] records
    }
merging-count-removed = { $count ->
        [one] record goes
       *[other] records go
    }
merging-count-reviews = comments and decisions
merging-count-mixed = put together from both, worth a look
merging-count-stale = { $count ->
        [one] sign-off becomes stale
       *[other] sign-offs become stale
    }
merging-count-left = { $count ->
        [0] choices left
        [one] needs your choice
       *[other] need your choice
    }
merging-show-all = Show all that changes
merging-no-choices = Nothing has to be chosen.
merging-none-title = Nothing has to be chosen
merging-none-text = All of it comes in by itself, as one step that can be undone.
merging-settled = { $about } · settled
merging-foot-kept = The exercise as it stood is kept on this computer. You can leave and come back as long as this exercise is open.
merging-foot = You can leave and come back as long as this exercise is open.
merging-rest = For all { $count } left:
merging-rest-mine = keep yours
merging-rest-theirs = take theirs
merging-set-aside = Set aside
merging-set-aside-hint = Go back to the desks. The choices are kept while the exercise is open.
merging-take = { $count ->
        [0] Bring in
       *[other] Bring in ({ $count } to choose)
    }
merging-take-off = Choices are left. Choose yours, theirs, or write the words, then bring it in.
merging-take-hint = One step that can be undone.
merging-leave = Let the copy go, with its choices
merging-confirm-mine = Keep yours for { $count } choices, and nothing of { $name }?
merging-confirm-theirs = Take theirs for { $count } choices, and give up yours?
merging-confirm-text = Each choice can still be changed before the copy is brought in, and the whole step can be undone afterwards.
merging-confirm-stay = Go through them
merging-confirm-go-mine = Keep yours for all
merging-confirm-go-theirs = Take theirs for all

merging-place = { $at } of { $count }
merging-yours = Yours
merging-before = Before
merging-theirs = Theirs
merging-yours-source = this exercise as it stands
merging-places = { $count ->
        [0] as before
        [one] 1 place differs
       *[other] { $count } places differ
    }
merging-take-yours = Take yours
merging-take-before = Go back to this
merging-take-theirs = Take theirs
merging-take-both = Keep both, one under the other
merging-before-line = Before: { $text }
merging-before-show = Show
merging-keep-stay = Keep it
merging-go-stay = Let it go
merging-keep-in = Take it in
merging-go-in = Leave it out
merging-told-deleted-theirs = The other copy deleted { $record }, and you changed it. Keep it or let it go?
merging-told-emptied-theirs = The other copy deleted { $record }, and you changed something in it. Keep it or let it go?
merging-told-deleted-mine = You deleted { $record }, and the other copy changed it. Keep it or let it go?
merging-told-emptied-mine = You deleted { $record }, and the other copy changed something in it. Keep it or let it go?
merging-told-only-mine = Only your exercise has { $record }. Keep it or let it go?
merging-told-only-theirs = Only the copy has { $record }. Take it in or leave it out?

merging-result = Result
merging-result-name = Result, { $field }
merging-reopen = Take the choice back
merging-how-open = yours stands until you choose
merging-how-mine = yours
merging-how-theirs = theirs
merging-how-before = as it was before
merging-how-both = both, one under the other
merging-how-written = written by you
merging-rest-of = The rest of { $record }
merging-rest-without = merged without a conflict
merging-head-field = Field
merging-head-before = Before
merging-head-now = Now
merging-head-by = By
merging-by-both = both
merging-by-you = you

merging-weighing = Working out what the choices do to the verdicts…
merging-no-verdicts = No verdict rests on this, whatever is chosen.
merging-either = With either
merging-either-also = Whatever is chosen
merging-stays-so = { $name ->
        [waits] still waits for an adviser
        [not_applicable] still does not apply
       *[other] stays { $verdict }
    }
merging-becomes = { $name ->
        [waits] then waits for an adviser
        [not_applicable] then does not apply
       *[other] becomes { $verdict }
    }
merging-more-lines = and { $count } more
merging-differs = { $count ->
        [one] The choice makes a difference for 1 line
       *[other] The choice makes a difference for { $count } lines
    }
merging-verdict-now = Now
merging-with-yours = With yours
merging-with-theirs = With theirs
merging-with-before = As before
merging-with-both = With both
merging-with-written = As written
merging-with-keep = If it stays
merging-with-go = If it goes

merging-done = { $edits } { $edits ->
        [one] edit
       *[other] edits
    }{ $choices ->
        [0] {""}
        [one] {" "}and 1 choice
       *[other] {" "}and { $choices } choices
    } brought in from { $name }.{ $stale ->
        [0] {""}
        [one] {" "}1 sign-off is stale.
       *[other] {" "}{ $stale } sign-offs are stale.
    }

## For those who do not plan
merging-role = You can look at this copy, not bring it in
merging-role-adviser = You work as adviser here, so the planner's texts stay as they are. See what the copy changes and what that does to the verdicts; bringing it in is for the planner, or for you after changing how you work.
merging-role-trainer = You work as trainer here, so nothing but comments changes. See what the copy changes and what that does to the verdicts; bringing it in is for the planner, or for you after changing how you work.
merging-role-reader = You only read here, so nothing changes. See what the copy changes and what that does to the verdicts; bringing it in is for the planner, or for you after changing how you work.
merging-role-change = Change how you work…
merging-faults = { $count ->
    [one] Brought in. One thing that was in order here before needs a look:
   *[other] Brought in. { $count } things that were in order here before need a look:
}
