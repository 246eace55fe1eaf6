# The window around the desks.
window-title = Crosscut
window-title-document = { $name } – Crosscut
window-title-changed = ● { $name } – Crosscut
window-file-kind = Crosscut scenario
window-checklist-kind = Checklists
window-import-kind = Lists and exercises of other programs
window-none = No window can be shown on this computer: { $error }. Check that a display and a graphics driver are there, or use the commands “crosscut check” and “crosscut show”.
language-name = English
theme-light = Light
theme-dark = Dark
theme-contrast_light = High contrast, light
theme-contrast_dark = High contrast, dark
shell-no-file = Not saved to a file yet
shell-sample = Exercises from a tabletop to a large command post exercise
samples-title = Exercises to start from
samples-subtitle = Each opens as a copy under no name; nothing can be spoilt.
samples-open = Open
samples-open-name = Open { $title }
samples-close = Close
sample-copper-lantern-title = Copper Lantern 27
sample-copper-lantern-about = Crisis management: a stabilisation force in a region with an armed conflict. The richest of all: nearly every line has its evidence, most injects are ordinary play.
sample-granite-shore-title = Granite Shore 28
sample-granite-shore-about = Deterrence and defence at home: hybrid attacks, then an armed attack on an Ally. Strong on civilians and heritage; the gaps in other topics are there to be found.
sample-quiet-orchard-title = Quiet Orchard 28
sample-quiet-orchard-about = Cooperative security: a training mission with a partner's forces. It makes the typical mistakes on purpose; a text for trainers lists them with the remedy. Not to be played as it stands.
sample-three-doors-title = Three Doors
sample-three-doors-about = A tabletop of half a day for commanders and advisers: twenty cards, each a dilemma, with notes for the facilitator.
sample-first-steps-title = First steps
sample-first-steps-about = Five injects to learn with.
shell-checklist = Checklist: { $lines } lines on five topics, women, peace and security, and human security as a whole
shell-reading = Reading { $file }
shell-nothing-to-undo = Nothing to undo
shell-nothing-to-redo = Nothing to do again
shell-only-on-timeline = Only on the timeline
shell-place-line = Line
shell-overwrite = Save over it
shell-save-as = Save under another name…
shell-open-again = Open it again
shell-bring-in = Bring it in
shell-dismiss = Close
shell-selection = { $injects ->
    [one] { $injects } inject
   *[other] { $injects } injects
}, { $selected } selected
shell-judged = { $count ->
    [one] { $count } line judged
   *[other] { $count } lines judged
}
shell-took = { $ms } ms
shell-took-less = under 1 ms
unsaved-title = Save the changes to { $name }?
unsaved-text = There are changes that are not in a file yet. Without saving they are gone.
unsaved-save = Save
unsaved-stay = Keep working
unsaved-let-go = Let them go
unsaved-choices = { $count ->
    [one] So is 1 choice made for { $name } that is not brought in; saving does not keep it.
   *[other] So are { $count } choices made for { $name } that are not brought in; saving does not keep them.
}
choices-title = { $count ->
    [one] 1 choice made for { $name } is not brought in
   *[other] { $count } choices made for { $name } are not brought in
}
choices-text = { $count ->
    [one] It stands in no file. If you go on, it is gone
   *[other] They stand in no file. If you go on, they are gone
} and would have to be made again when the copy comes in. To keep the work, go back to the copy, bring it in, and save.
drafts-title = { $count ->
    [one] What you typed is not sent
   *[other] { $count } texts that you typed are not sent
}
drafts-text = Words in a comment or a reason stand in no file before they are sent or signed. Going on lets them go.
drafts-let-go = Let them go
choices-back = Go back to the copy
choices-let-go = Let the choices go
problems-title = { $count ->
    [0] No problems in this exercise
    [one] { $count } problem in this exercise
   *[other] { $count } problems in this exercise
}
problems-subtitle = What contradicts itself or could not be read. Each problem says what to do; the list follows your work.
problems-error = Error
problems-warning = Warning
problems-line = line { $line }
problems-close = Close the list
clock-today = Today { $time }
clock-yesterday = Yesterday { $time }
path-title-save = Where to save?
path-title-open = Which file to open?
path-subtitle = This computer shows no file dialogs, so the path is typed here.
path-label = Path of the file
path-save = Save
path-open = Open
path-title-import = Which list to bring in?
path-import = Look at it
path-leave = Not now
