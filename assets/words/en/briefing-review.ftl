# What packs say of coverage, findings and signatures.

## Coverage and evidence
briefing-bars-caption = Lines of each topic by verdict
briefing-counts-caption = How many lines of each topic have which verdict
briefing-matrix = Topics by phase
briefing-matrix-caption = Injects that are evidence for at least one line of the topic, in each phase. 0 stands where none is and essential lines are open, a dash where none is and no essential line is open. No line asks for injects in every phase.
briefing-no-phases = The exercise has no phases, so topics cannot be shown by phase.
briefing-families = Families of lines
briefing-families-caption = How many lines of each family have which verdict
briefing-lines = All lines
briefing-lines-caption = Lines of { $topic } with weight, verdict and evidence
briefing-by-check = { $verdict } by the check alone
briefing-core = core
briefing-decided = { $who }
briefing-decided-stale = { $who }, out of date because the text changed since
briefing-decided-barred = { $who }, does not count since the line belongs to the core
briefing-reweighed-by = Weighed anew by { $who }
briefing-no-evidence = No inject is evidence for this line yet.
briefing-more-injects = and { $count ->
    [one] 1 more inject
   *[other] { $count } more injects
}
briefing-drafts-among = { $count ->
    [one] 1 of them is a draft.
   *[other] { $count } of them are drafts.
}
briefing-to-confirm = To be confirmed by an adviser.

## Findings and questions
briefing-findings-what = Rules about quality that fire in this exercise, the gravest first. A finding is a question to the planner.
briefing-findings-not = An exercise without findings is not thereby good.
briefing-findings-none = No finding. { $rules ->
    [one] 1 rule about quality was
   *[other] { $rules } rules about quality were
} tried, and none fires. That does not say that the exercise is good.
briefing-severity-serious = Serious
briefing-severity-warning = Warnings
briefing-severity-hint = Hints
briefing-accepted-by = By { $who }. { $reason }
briefing-accepted-stale = By { $who }, out of date because what was accepted has changed since. { $reason }
briefing-questions-open = Open questions
briefing-questions-settled = Settled
briefing-no-answer = Nobody has answered yet.

## Accepted and signed
briefing-accepted-what = What was left out, narrowed or accepted, by whom and why. Waived lines are never counted as covered.
briefing-waived = Waived
briefing-waived-caption = Lines knowingly left open
briefing-not-applicable = Set aside as not applicable
briefing-not-applicable-caption = Lines that do not apply, as a person decided
briefing-overruled = Verdicts set by a person
briefing-overruled-caption = Lines with another verdict than the check gives
briefing-instead-of = { $verdict }; by the check alone: { $machine }
briefing-barred = Decisions that do not count
briefing-barred-caption = Lines of the core can be neither waived nor set aside
briefing-out-of-scope = Scope
briefing-out-of-scope-caption = Topics that are narrowed or out of scope
briefing-scope-out = out of scope
briefing-scope-focused = focused
briefing-answered-no = Questions about the scenario answered with no
briefing-answered-no-caption = What the scenario does not hold, so that lines about it do not apply
briefing-does-not-count = Does not count: reason or name is missing.
briefing-reweighed = Weighed anew
briefing-reweighed-caption = Lines with another weight in this exercise
briefing-findings-accepted = Findings accepted
briefing-findings-accepted-caption = Findings that stay as they are
briefing-signed-what = A signature says that a named person looked at something on a day and judged it. It is tied to the text by a fingerprint: when the text changes, the signature is out of date by itself.
briefing-sign-offs = Sign-offs
briefing-sign_off-caption = Sign-offs, the newest first
briefing-attestations = Attestations
briefing-attest-caption = Attestations, the newest first
briefing-clearances = Clearances of sensitive texts
briefing-clear-caption = Clearances, the newest first
briefing-unsigned = Nobody has signed off anything yet.
briefing-unsigned-title = Not signed off
briefing-unsigned-topics = Nobody has signed off, or what was signed has changed since: { $topics }.
briefing-stale = Out of date: changed since.
briefing-state-stands = Stands
briefing-state-unbound = Carries no fingerprint
briefing-state-unnamed = Does not count: no name
briefing-state-gone = What it is about is gone
