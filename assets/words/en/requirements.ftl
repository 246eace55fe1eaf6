# The table of all lines and rules, as it stands in docs/requirements.md.

requirements-title = All lines of the checklists and all rules about quality
requirements-made = The program makes this page out of its data: `crosscut checklists table`. Do not change it by hand; change `assets/checklists` and renew it with `UPDATE_DOCS=1 cargo test --test it requirements_page`.
requirements-head = { $lines } lines in { $lists } checklists, { $essential } of them essential; { $confirm } have still to be confirmed by an adviser. { $rules } { $rules ->
    [one] rule
   *[other] rules
} about the quality of an exercise.
requirements-marks = Behind each source stands how much of the cited part was read: { $marks }. `crosscut checklists show ID` says everything about a line.
requirements-mark-text_read = read
requirements-mark-part_read = part
requirements-mark-second_hand = second-hand
requirements-mark-heading_only = heading
requirements-mark-not_read = not read
requirements-checklist = { $title } (`{ $id }`, version { $version }): { $count } { $count ->
    [one] line
   *[other] lines
}
requirements-rules = Rules about the quality of an exercise: { $count }
requirements-optional = Counts only where a scenario switches it on.
requirements-verify-machine = machine
requirements-verify-machine_and_advisor = machine and adviser
requirements-verify-advisor = adviser
requirements-by-criterion = criterion
requirements-by-code = code
requirements-severity-serious = serious
requirements-severity-warning = warning
requirements-severity-hint = hint
requirements-yes = yes
requirements-column-id = Id
requirements-column-topic = Topic
requirements-column-weight = Weight
requirements-column-severity = Severity
requirements-column-decided = Decided by
requirements-column-title = Title
requirements-column-sources = Sources
requirements-column-confirm = To be confirmed
