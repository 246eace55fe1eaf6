# The command line: help, reports, failures.

cli-about = Writes exercise scenarios and shows which lines of the human security checklists have evidence.
cli-exit-codes =
    Exit codes: 0 done and nothing found at the level asked; 1 open lines or findings at
    that level; 2 bad input or wrong use; 3 the disk or the system did not do it.
cli-help-open = The scenario that the window opens
cli-help-check = Checks a scenario against the checklists
cli-help-show = Shows injects, lines, the timeline or the findings of a scenario as a list
cli-help-new = Writes a new scenario file
cli-help-library = Lists, shows or verifies ready injects and chains
cli-help-library-list = Lists the items with the lines they serve
cli-help-library-show = Shows an item whole
cli-help-library-id = The item, such as LIB-CAAC-01
cli-help-library-verify = Verifies library files, or all that ships: complete, careful, claims true
cli-help-library-paths = The files; all that ships where none is named
cli-help-library-table = Shows each line with the items that serve it, as a Markdown table
cli-help-guide = Prints a page of the topic guide
cli-help-guide-topic = The topic, such as caac; the list of pages where none is named
cli-no-guide = The topic guide has no page { $topic }. crosscut guide lists all.
cli-no-item = The library has no item { $id }. crosscut library list shows all.
cli-library-verified = { $items } { $items ->
    [one] item
   *[other] items
} read, { $count } { $count ->
    [one] fault
   *[other] faults
} found.
cli-help-checklists = Lists, shows or verifies checklists, or prints a table of them
cli-help-file = The scenario file
cli-help-checklist = Checks only against this checklist, by id or by the path of a file; may be repeated
cli-help-also = Checks against this checklist too, beside those that always count; may be repeated
cli-help-sources = Says of each open essential line what counts, and names its sources
cli-help-format = The form of the answer
cli-help-fail-on = Ends with exit code 1 if lines of this weight, or findings that are as grave, are open
cli-help-what = Which list
cli-help-filter = Only the injects that match, in the words of the filter over the table, such as "to:J9 time:D+2.."; docs/filter.md has all fields
cli-help-output = Where to write; a file that is there is never replaced
cli-help-template = What it begins with: empty, sample, or the id of a sample
cli-help-checklists-list = Lists the checklists
cli-help-checklists-show = Shows a checklist, or all that a line says
cli-help-checklists-verify = Verifies checklists, vocabularies and rules: names every fault with its place and remedy
cli-help-checklists-table = Prints a table of all lines and rules
cli-help-md = Markdown
cli-word-meaning = { $text }.
cli-word-french = In French: { $text }
cli-word-source = Source: { $text }
cli-help-checklists-id = A checklist, a line or a word of the vocabulary, such as caac, CAAC-ABD-01 or caac.violation.abduction
cli-help-checklists-path = Files or folders; all that the program comes with if none is named
cli-help-text = For people
cli-help-json = For machines, described in docs/json.md
cli-help-csv = For spreadsheets
cli-help-injects = All injects in the planner's order
cli-help-requirements = All lines with their verdicts
cli-help-timeline = All injects in order of time
cli-help-gaps = The five open lines that matter most, then the gravest of each topic, with what is missing
cli-help-findings = All findings, the gravest first, also those that somebody accepted
cli-help-fail-essential = Essential lines, and serious findings that nobody accepted
cli-help-fail-expected = Essential or expected lines, and serious findings or warnings
cli-help-fail-any = Any line, and any finding, hints too
cli-help-fail-never = Never

cli-failed = crosscut: { $what }
cli-no-display = There is no display for the window.
cli-no-window = This build has no window.
cli-instead = This is what the check says of { $file }; crosscut --help lists the commands that work here.
cli-filter-of-injects = A filter asks for injects, and this list holds none. Show `injects` or `timeline`, or leave the filter out.
cli-filter-unread = { $why }
cli-no-sample = The sample scenario could not be read. Name a scenario file.
cli-no-checklist = There is no checklist { $id }. The program has: { $known }. Name one of them, or the path of a checklist file.
cli-checklist-faults = The checklist { $path } has faults, so a check against it would mislead. Correct them and verify it again.
cli-no-checklist-file = { $path } is no checklist, so nothing can be checked against it. Name a checklist file.
cli-checklist-twice = The checklist { $id } counts already. Name it once.
cli-unread = The file could not be read: { $error }. Check the path and the permissions. { $path }
cli-too-big = The file is larger than { $most } MB, which no file of this kind is. Check that it is the right one. { $path }
cli-no-utf8 = From byte { $offset } on the file is no UTF-8 text. Save it as UTF-8 and try again. { $path }
cli-no-template = There is no template { $id }. Choose one of: { $known }.
cli-new-written = Written: { $file }. Open it with crosscut { $path }
cli-new-never-overwrites = The command line never overwrites a scenario.
cli-no-line = There is neither a checklist nor a line { $id }. crosscut checklists list names the checklists; crosscut checklists show with one of them names its lines.

cli-report-facts = { $injects } { $injects ->
    [one] inject
   *[other] injects
}, { $human } with a human security topic ({ $size }) · { $file }
cli-size-small = counted as a small exercise
cli-size-normal = counted as an exercise of normal size
cli-size-large = counted as a large exercise
cli-head-topic = Lines by topic
cli-head-covered = covered
cli-head-partly = partly
cli-head-missing = missing
cli-head-waits = waits
cli-head-na = n/a
cli-head-essential = ess. open
cli-report-all = all { $count } lines
cli-report-open-essential = { $count ->
    [0] No essential line is open.
    [one] 1 essential line is open ({ $missing } missing, { $partly } partly covered, { $waits } waiting for an adviser).
   *[other] { $count } essential lines are open: { $missing } missing, { $partly } partly covered, { $waits } waiting for an adviser.
}
cli-report-section-missing = Missing: { $count } { $count ->
    [one] essential line
   *[other] essential lines
}
cli-report-section-partly = Partly covered: { $count } { $count ->
    [one] essential line
   *[other] essential lines
}
cli-report-section-waits = For an adviser: { $count } { $count ->
    [one] question
   *[other] questions
}
cli-report-topic = — { $code } { $topic }
cli-report-waiting = { $title } ({ $injects })
cli-report-inject = { $number } “{ $title }”
cli-report-many = { $count } of { $all } injects on the topic
cli-report-count = { $count } injects
cli-report-evidence = There: { $injects }.
cli-report-touching = Touched by: { $injects }.
cli-report-setting-only = Only the set-up is there; no inject yet.
cli-report-candidate = { $inject } matches and is incomplete: { $lacks }.
cli-report-held = { $injects } would serve it, and { $count ->
    [one] is
   *[other] are
} held back.
cli-report-near = { $inject } would count if it were one { $phrase }.
cli-report-far = No inject is one or two small steps from these. What counts for one is said by: crosscut checklists show ID
cli-mend-head = What to mend first
cli-mend-follow = Reports a harm, and nothing follows. Link a later inject or plan feedback: { $lines }.
cli-mend-gate = Incomplete: { $lacks }. Complete it: { $lines }.
cli-mend-near = As one { $phrase }: { $lines }.
cli-report-source = { $key }: { $title }{ $part } ({ $mark }; { $addressee })
cli-report-others = { $count } { $weight } { $count ->
    [one] line is
   *[other] lines are
} open: { $missing } missing, { $partly } partly covered, { $waits } waiting for an adviser.
cli-report-nearest = The nearest of them:
cli-report-nearest-follow = { $id } { $title }: link a later inject to { $inject }, or plan feedback.
cli-report-nearest-test = { $id } { $title }: { $inject } would count if it were one { $phrase }.
cli-report-all-lines = crosscut show FILE requirements lists all lines; check FILE --sources says of each essential line what counts and where it comes from.
cli-report-findings = { $count ->
    [0] Findings: none is open.
    [one] 1 finding is open:
   *[other] { $count } findings are open:
}
cli-report-finding = { $severity }. { $title }
cli-report-finding-why = Why: { $text }
cli-report-finding-do = Do: { $text }
cli-report-finding-where = Where: { $places }
cli-report-finding-lines = Lines: { $lines }
cli-report-finding-stale = { $who } accepted it, and what was accepted has changed since: “{ $reason }”
cli-report-accepted = { $count ->
    [one] 1 finding was accepted:
   *[other] { $count } findings were accepted:
}
cli-report-accepted-one = { $title }: “{ $reason }” ({ $who })
cli-report-and-more = { $places } and { $count } more

cli-report-scope = Scope
cli-scope-full = In full: { $topics }.
cli-scope-focused = { $topic } focused on { $families }: “{ $reason }” ({ $name })
cli-scope-out = { $topic } out of scope: “{ $reason }” ({ $name })
cli-scope-void = { $topic } was to be narrowed, without a reason or a name. That does not count, so it is judged in full.
cli-scope-no-family = no family
cli-scope-not-played = Not played: { $question }, “{ $reason }” ({ $name })
cli-scope-no-void = Not played: { $question }. That does not count, since a reason or a name is missing.
cli-scope-no-contradicted = Not played: { $question }, “{ $reason }” ({ $name }). That does not count, since injects show it: { $injects }.
cli-scope-reweighed = { $line } weighs { $to } instead of { $from }: “{ $reason }” ({ $who })
cli-scope-barred = { $line } belongs to the core, so this does not count: { $decision }, “{ $reason }” ({ $who })
cli-decision-waive = waived
cli-decision-not_applicable = not applicable
cli-decision-overrule = overruled
cli-scope-optional = Switched on: { $checklists }.
cli-scope-band = Size: { $size }, by the number of injects.
cli-scope-band-pinned = Size: { $size }, pinned; by the number of injects it would be { $fitting }.
cli-scope-band-pinned-same = Size: { $size }, pinned.
cli-band-small = small
cli-band-normal = normal
cli-band-large = large
cli-report-no-checklist = This scenario switches on the checklist { $id }, which this computer does not have. Its lines are not judged. Name its file with --also, or switch it off in the window.
cli-report-problems = { $count ->
    [one] 1 problem in { $file }:
   *[other] { $count } problems in { $file }:
}
cli-report-place = Line { $line }, column { $column }:
cli-report-damaged = Part of the file was not read, so the check says nothing of that part. Mend the file first.

cli-column-number = No.
cli-column-day = Day
cli-column-time = Time
cli-column-dtg = DTG
cli-column-title = Title
cli-column-storyline = Storyline
cli-column-incident = Incident
cli-column-from = From
cli-column-to = To
cli-column-topics = Topics
cli-column-status = Status
cli-column-kind = Kind
cli-column-serves = Evidence for
cli-column-lacking = Lacks
cli-column-id = Id
cli-column-first = First
cli-column-verdict = Verdict
cli-column-weight = Weight
cli-column-topic = Topic
cli-column-family = Family
cli-column-evidence = Evidence
cli-column-missing = Missing
cli-column-severity = Severity
cli-column-text = Finding
cli-column-places = Where
cli-column-state = State
cli-column-lines = Lines

cli-checklist-optional = { $about }; counts only where a scenario switches it on
cli-checklist-about = { $title }, { $count } { $count ->
    [one] line
   *[other] lines
}, version { $version }
cli-line-about = Weight: { $weight }. Decided by { $verify }. Depth: { $depth }.
cli-line-applies = Asked only if { $feature }.
cli-verify-machine = the criterion
cli-verify-machine_and_advisor = the criterion and a named adviser
cli-verify-advisor = a named adviser
cli-depth-none = looks at no inject
cli-depth-mentioned = a mention is enough
cli-depth-indicated = facts that somebody has to notice
cli-depth-dilemma = a decision with a cost
cli-line-why = Why
cli-line-evidence = Evidence
cli-line-note = Note
cli-line-criterion = Counts as covered when
cli-line-sources = Sources

