# The command line: help, reports, failures.

cli-about = Writes exercise scenarios and shows which lines of the human security checklists have evidence.
cli-exit-codes =
    Exit codes: 0 done and nothing found at the level asked; 1 open lines at that level;
    2 bad input or wrong use; 3 the disk or the system did not do it.
cli-help-open = The scenario that the window opens
cli-help-check = Checks a scenario against the checklists
cli-help-show = Shows injects, lines or the timeline of a scenario as a list
cli-help-new = Writes a new scenario file
cli-help-checklists = Lists, shows or verifies checklists
cli-help-file = The scenario file
cli-help-checklist = Checks only against this checklist, by id or by the path of a file; may be repeated
cli-help-format = The form of the answer
cli-help-fail-on = Ends with exit code 1 if lines of this weight are open
cli-help-what = Which list
cli-help-output = Where to write; a file that is there is never replaced
cli-help-template = What it begins with: empty, sample, or the id of a sample
cli-help-checklists-list = Lists the checklists
cli-help-checklists-show = Shows a checklist, or all that a line says
cli-help-checklists-verify = Verifies a checklist file: ids, sources, criteria, sentences, examples
cli-help-checklists-id = The id of a checklist or of a line, such as caac or CAAC-ABD-01
cli-help-checklists-path = The checklist file
cli-help-text = For people
cli-help-json = For machines, described in docs/json.md
cli-help-csv = For spreadsheets
cli-help-injects = All injects in the planner's order
cli-help-requirements = All lines with their verdicts
cli-help-timeline = All injects in order of time
cli-help-fail-essential = Essential lines
cli-help-fail-expected = Essential or expected lines
cli-help-fail-any = Any line
cli-help-fail-never = Never

cli-failed = crosscut: { $what }
cli-no-display = There is no display for the window.
cli-no-window = This build has no window.
cli-instead = This is what the check says of { $file }; crosscut --help lists the commands that work here.
cli-no-sample = The sample scenario could not be read. Name a scenario file.
cli-no-checklist = There is no checklist { $id }. The program has: { $known }. Name one of them, or the path of a checklist file.
cli-checklist-faults = The checklist has faults, so a check against it would mislead: { $fault } Correct it; crosscut checklists verify lists all faults. { $path }
cli-unread = The file could not be read: { $error }. Check the path and the permissions. { $path }
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
    [one] 1 essential line is open:
   *[other] { $count } essential lines are open:
}
cli-report-evidence = Evidence: { $injects }.
cli-report-candidate = { $inject } matches but is no evidence yet. { $lacks }.
cli-report-near = { $inject } would count if it were one { $phrase }.
cli-report-source = { $key }: { $title }{ $part } ({ $mark }; { $addressee })
cli-report-others = { $expected } expected and { $good } good practice { $good ->
    [one] line is
   *[other] lines are
} open too; crosscut show FILE requirements lists all lines.
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
cli-column-verdict = Verdict
cli-column-weight = Weight
cli-column-topic = Topic
cli-column-family = Family
cli-column-evidence = Evidence
cli-column-missing = Missing

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

cli-verify-unread = The file is no checklist: { $fault } Correct the place that is named; assets/checklists/README.md describes the form.
cli-verify-long = { $line }: a sentence of the criterion has { $words } words, which nobody reads. Split the criterion into parts.
cli-verify-no-example = { $line }: the example { $example } is missing, so nobody knows that the criterion does what it should. Add one.
cli-verify-sketch = { $line }: the example { $example } cannot be read: { $fault }. Correct it.
cli-verify-passes = { $line }: the passing example does not meet the criterion. Correct the example or the criterion.
cli-verify-fails = { $line }: the failing example meets the criterion. Correct the example or the criterion.
cli-verify-code = { $line }: nothing in the program decides `{ $code }`. Give a criterion in `sound`, or correct the name.
cli-verify-offends = { $line }: the rule is silent on the example that offends. Correct the example or the criterion.
cli-verify-clean = { $line }: the rule accuses the clean example. Correct the example or the criterion.
cli-verified = { $file }: { $lines } { $lines ->
    [one] line
   *[other] lines
} read, { $count } { $count ->
    [one] fault
   *[other] faults
} found.
