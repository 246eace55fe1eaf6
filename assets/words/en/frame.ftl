# Words of the frame round every desk: top bar, status bar, start page, list of commands, sheet of keys.

desk-plan = Plan
desk-review = Review
desk-brief = Brief

top-exercise-menu = { $exercise }, file { $file }. New, open, save and more
top-read-only = Read only
top-essential-words = essential open
top-essential-short = { $count } essential open
top-essential-open = { $count ->
        [0] No essential line is open.
        [one] 1 essential line is open.
       *[other] { $count } essential lines are open.
    }
top-essential-hint = Show the essential lines that are open, at the Review desk.

status-nowhere = Not in a file yet
status-save-now = Save
status-opened = Opened { $time }, nothing changed since
status-saved = Saved { $time }
status-changed = Changed since saved
status-saving = Saving…
status-no-answer = Not saved for { $minutes } min: the share does not answer. Keep this window open, or save elsewhere.
status-try-again = Try again
status-changed-elsewhere = Changed by someone else at { $time }.
status-compare = Compare
status-gone = The file is not there since { $time }.
status-save-elsewhere = Save elsewhere
status-failed = Not saved: { $reason }.
status-kept-too = Changes are kept on this computer.
status-kept = { $where } · { $count ->
    [one] 1 change kept on this computer
   *[other] { $count } changes kept on this computer
}
status-kept-short = { $where } · { $count } kept here
status-kept-saved = Saved to file { $time }
status-kept-opened = Opened { $time }
status-unprotected = Changes cannot be kept on this computer. Only saving protects them.
status-unprotected-short = Only saving protects this work.
status-read-only = Read only
status-work-on-copy = Work on a copy
status-undo = Undo
status-dismiss = Put this notice away
status-checked = Checked { $injects } { $injects ->
        [one] inject
       *[other] injects
    }, { $lines } lines in { $took }
status-no-problems = No problems
status-choices = { $count ->
        [0] A copy waits to be brought in
        [one] 1 conflict
       *[other] { $count } conflicts
    }
status-problems = { $count ->
        [one] 1 problem
       *[other] { $count } problems
    }

start-motto = Write the exercise. See what it asks of people.
start-sample = Look around in a sample
start-sample-detail = A finished exercise, with some gaps
start-empty = Start an exercise
start-empty-detail = Empty, or from a template
start-import = Import a list
start-import-detail = Spreadsheet or CSV; dry run first
start-open = Open a scenario
start-open-detail = From this computer or a share
start-offline = Works without a network. Nothing leaves this computer unless you export it.
start-version = Version
start-all-commands = all commands
start-language-hint = The language of the window.
start-recent = Recent
start-filter = Find by name or place
start-recent-empty = Files you open are listed here. They are not copied.
start-recent-off = Files you open are not listed.
start-list = List them
start-list-none = List no files
start-column-scenario = Scenario
start-column-changed = Changed
start-column-size = Size
start-column-review = Review
start-injects = { $count ->
        [one] 1 inject
       *[other] { $figures } injects
    }
start-none-open = None essential open
start-not-found = Not found { $place }.
start-locate = Locate
start-forget = Remove
start-bring-back = { $count ->
        [one] Bring back 1 edit
       *[other] Bring back { $count } edits
    }
start-compare = Compare
start-cancel = Cancel
start-desk-desk-plan = Write injects in a tree or a flat table. Crosscut shows what each one is evidence for while you type.
start-desk-desk-review = Gaps first. Every verdict names the injects it rests on and the paragraph it comes from.
start-desk-desk-brief = What can be handed out to EXCON, audience, advisors and evaluators, and what must stay inside.

keys-title = Keys
keys-subtitle = Keys without Ctrl or Alt rest while a text is typed.

palette-hint = Find an inject, a line or a command
palette-nothing = Nothing matches these words. Use fewer of them.
status-offered = { $count ->
    [one] 1 inject touches more
   *[other] { $count } injects touch more
}
status-offered-hint = Their words speak for tags that they do not carry. Take or refuse them.
