# Words of the Review desk.

## Topics
review-coverage = Coverage
review-most-open = most open first
review-of = { $covered } of { $total }
review-essential-open = { $count ->
        [0] no essential open
        [one] 1 essential open
       *[other] { $count } essential open
    }
review-no-line-yet = No line in the checklist yet
review-claim = Shows which lines have evidence. Does not say that the exercise complies with policy.

## Matrix
review-holes = Holes first
review-holes-by = injects with evidence, by
review-holes-switch = Columns of the matrix
review-axis-phase = Phase
review-axis-core = Core task
review-axis-audience = Audience
review-axis-objective = Objective
review-axis-storyline = Storyline
review-topic = Topic
review-none-column = None
review-no-objective = Injects without an objective
review-no-storyline = Injects in no storyline
review-integrated = Integrated
review-integrated-hint = How many of the injects that are evidence belong to the main play: they share a storyline or an incident with an inject on other business, or are linked to one. The others stand alone.
review-integrated-of = { $integrated } of { $all }
review-integrated-says = { $topic }: { $integrated } of { $all } injects that are evidence are integrated in the main play; the others stand alone.
review-all-topics = All topics
review-only-part = Only lines of the family { $topic }
review-only-topic = Only lines of { $topic }
review-cell-none = none
review-cell-hole-says = { $topic }, { $column }: no inject is evidence here, and essential lines are open.
review-cell-nothing-says = { $topic }, { $column }: no inject is evidence here. No essential line is open.
review-cell-not-asked-says = { $topic }, { $column }: no line asks for anything.
review-cell-says = { $topic }, { $column }: { $injects } { $injects ->
        [one] inject is
       *[other] injects are
    } evidence for { $lines } { $lines ->
        [one] line
       *[other] lines
    }, of which { $covered } { $covered ->
        [one] is
       *[other] are
    } covered.
review-no-phases = The exercise has no phases yet. Set them on the Plan desk, under Setting, to see in which of them nothing happens.
review-no-cores = The exercise names no core task yet. Name them in its setting, and injects can be seen by them.
review-no-core = Injects of no core task
review-no-audiences = The exercise has no training audience yet. Set it on the Plan desk, under Setting.
review-no-columns = There is nothing to show by this yet.

## Lines
review-lines = Lines
review-line = Line
review-verdict = Verdict
review-any-verdict = Any verdict
review-confronted = What the audience is confronted with
review-weight = Weight
review-weight-essential = Essential
review-weight-expected = Expected
review-weight-good-practice = Good practice
review-listing-open = Open
review-listing-open-hint = Lines that are missing, partly covered, or wait for an advisor
review-listing-essential = Essential
review-listing-essential-hint = Open lines without which a topic is never covered
review-listing-all = All
review-listing-all-hint = All lines of the checklist
review-listing-changed = Changed
review-listing-changed-hint = Lines whose evidence changed since somebody judged them
review-find = Find a line
review-judged = judged by a person
review-stale = Changed since signed
review-count-lines = { $count ->
        [one] 1 line
       *[other] { $count } lines
    }
review-opened-at = opened at { $column }
review-behind = Evidence here
review-clear = Clear filters
review-show-all = Show all lines
review-nothing-written = Nothing to check yet. { $lines } lines wait for the first inject.
review-none-match = No line matches these filters. { $others ->
        [one] 1 matches
       *[other] { $others } match
    } without verdict and words.
review-none-changed = Nothing that was judged has changed since.
review-none-essential = No essential line is open. { $partly ->
        [one] 1 line is
       *[other] { $partly } lines are
    } partly covered.
review-none-here = No line is left by these filters.

## The opened line
review-no-line-chosen = Choose a line to see why it has its verdict.
review-close-line = Put the line away
review-why-covered = Why covered
review-why-partly = Why partly
review-why-missing = Why missing
review-why-waits = Why it waits for an advisor
review-why-not-applicable = Why it does not apply
review-why-waived = What the check says
review-by-check = By check: { $verdict }
review-missing = Still open
review-one-of-these = One of these is enough:
review-have-of = { $have } of { $need }
review-more = +{ $count }
review-go-to = Go to { $inject }
review-evidence = Evidence
review-no-evidence = No inject is evidence for this line yet.
review-draft = draft
review-alone = Stand-alone: meets no other business
review-woven-linked = Integrated: linked to { $inject }
review-woven-shares = Integrated: meets other business in “{ $name }”
review-evidence-integrated = { $alone ->
        [0] All integrated in the main play
       *[other] { $integrated ->
            [0] All stand-alone
           *[other] { $integrated } integrated in the main play, { $alone } stand-alone
        }
    }
review-content-note = Content note: { $note }.
review-show-text = Show the text of { $inject }
review-show-evidence = Show all { $count } injects
review-near = Nearly evidence
review-gated = Would be evidence if nothing were lacking
review-would-count = Would count as an inject { $phrase }.
review-lacks = Lacks: { $what }.
review-source = Source
review-mark-text-read = Text read
review-mark-part-read = Part read: the cited part is inside it
review-mark-second-hand = Second-hand: paragraph not checked
review-mark-heading-only = Only the heading was seen
review-mark-not-read = On point, but its body was not read
review-obliges-forces = obliges armed forces
review-obliges-nato = obliges NATO as an organisation
review-obliges-states = obliges states; supports this line by analogy
review-obliges-parties = obliges parties to the conflict; supports this line by analogy
review-obliges-un = obliges the United Nations; supports this line by analogy
review-obliges-nobody = obliges nobody: a guide, study or view
review-confirm = To be confirmed by an adviser.
review-own-paragraph = Your own paragraph
review-no-own-paragraph = None yet. An organisation can name its own reference in its checklist file.
review-why-line = Why this line
review-evidence-words = Evidence in words
review-note = How it is counted

## Judgement
review-your-judgement = Your judgement
review-change-signer = Change name or role
review-name = Your name
review-name-hint = Name, needed to sign
review-role = Your role
review-role-hint = Role, such as GENAD
review-reason = Reason
review-reason-hint = Reason, needed for each of these
review-reason-for = Why: { $judgement }
review-enough = Enough
review-not-enough = Not enough
review-does-not-apply = Does not apply
review-waived = Waived
review-waive = Waive: leave it open knowingly
review-waive-hint = The line stays open, for a reason, under your name. It is never counted as covered.
review-core = core
review-core-hint = Belongs to the core: once an inject carries the topic, nobody can waive it, set it aside or leave it out of scope.
review-core-stands = Belongs to the core: who plays { $topic } cannot do without it, so it can neither be waived nor set aside.
review-core-not-less = Belongs to the core: it cannot weigh less than it does by itself.
review-barred = Does not count, since the line belongs to the core: { $judgement }, { $who }, { $day }
review-reweigh = Weigh anew
review-reweigh-hint = Gives the line another weight in this scenario, for a reason, under your name.
review-weighs = Weighs: { $weight }
review-weighs-this = It weighs this already.
review-reweighed = { $to } instead of { $from }, { $who }, { $day }
review-own-weight-again = Back to its own weight
review-enter-confirms = Enter signs: { $judgement } · Shift Enter begins a new line
review-read-only = This scenario may only be read, so nothing can be judged here.
review-decided = { $machine }, by check · { $judgement }, { $who }, { $day }
review-sign-again = Sign again
review-withdraw = Withdraw

## Findings
review-findings = Findings
review-findings-are = Findings: { $counts } open
review-findings-none-open = Findings: none is open
review-findings-play = The play itself: { $count }
review-findings-accepted = Accepted: { $count }
review-all-findings = All { $count }
review-severity-serious-hint = People could be harmed, or the review misled
review-severity-warning-hint = The exercise would teach the wrong thing
review-severity-hint-hint = Worth a look
review-severity = Severity
review-rule = Rule
review-amiss = What is amiss
review-where = Where
review-find-finding = Find a finding
review-count-injects = { $count ->
        [one] 1 inject
       *[other] { $count } injects
    }
review-count-findings = { $count } of { $all ->
        [one] 1 finding
       *[other] { $all } findings
    }
review-findings-nothing-written = Nothing to look at yet. Findings come with the first injects.
review-findings-none-match = No finding matches these filters. Without them there are { $others }.
review-findings-none = No finding. { $rules ->
        [one] 1 rule about quality was
       *[other] { $rules } rules about quality were
    } tried, and none of them fires. That does not say that the exercise is good.
review-no-finding-chosen = Choose a finding to see what is amiss, why it matters and what to do.
review-close-finding = Put the finding away
review-finding-why = Why it matters
review-finding-do = What to do
review-look-at = Look at
review-show-places = Show all { $count }
review-finding-basis = Where this rule comes from
review-finding-mistakes = Catches { $mistakes } of the policy notes.
review-out-of-date = out of date
review-accepted-by = Accepted by { $who }
review-accept = Accept
review-accept-hint = It stays as it is, for a reason, under your name. If what it points to changes, it is open again.
review-accept-reason = Reason, needed to accept
review-accept-again = Accept again
review-accepted-already = Accepted. It is open again if what it points to changes.
review-enter-accepts = Enter accepts · Shift Enter: new line

# What matters first, for somebody who has ten minutes.
review-first = Gaps first
review-first-how = The open lines that matter most, first of the whole exercise, then of each topic, and what is missing in plain words. Open one to see why, ask the planner, or judge.
review-first-gravest = { $count ->
    [one] The one line that matters most
   *[other] The { $count ->
        [2] two
        [3] three
        [4] four
       *[5] five
    } that matter most
}
review-first-above = · told above
review-first-nothing = Nothing is open. Every line that applies has evidence or a named decision.
review-first-claim = Shows which lines have evidence. Does not say that the exercise complies with policy.
review-first-more = { $count } more open in { $topic }
review-first-open = Opens the line on the right: why, evidence, source
review-first-library = { $count ->
    [one] One ready inject in the library
   *[other] { $count } ready injects in the library
}
review-first-ask = Ask or comment
review-first-ask-hint = Moves the cursor to the comments of this line
review-first-judge = Judge
review-first-judge-hint = Shows the line among all lines, where E, N and D judge it

review-questions = Questions
review-sign-offs = Sign-offs
review-questions-are = { $count ->
    [0] Questions: none is open
    [one] Questions: one is open or waits to be settled
   *[other] Questions: { $count } are open or wait to be settled
}
review-questions-none = Nobody has asked anything yet.
review-questions-how = A question is asked below a line, a finding or an inject, and stays here until it is settled.
review-question-open = open
review-question-answered = answered
review-question-settled = settled
review-question-about = { $about } · { $who }, { $day }
review-question-go = Go there
review-enter-later = E, N or D, then the reason, then Enter.
review-sign-offs-stale = { $count ->
    [one] 1 sign-off is out of date: what was signed has changed since.
   *[other] { $count } sign-offs are out of date: what was signed has changed since.
}
