# What a line still needs, in plain words.

verdict-word-covered = covered
verdict-word-partly = partly covered
verdict-word-missing = missing
verdict-word-waits = waits for an adviser
verdict-word-not_applicable = not applicable
verdict-word-waived = waived
weight-essential = essential
weight-expected = expected
weight-good_practice = good practice
addressee-forces = obliges armed forces
addressee-nato = obliges NATO
addressee-states = obliges states
addressee-parties = obliges parties to a conflict
addressee-un = obliges the United Nations
addressee-others = obliges nobody: guide, study or view
mark-text_read = text read
mark-part_read = part read
mark-second_hand = known second-hand
mark-heading_only = heading only
mark-not_read = not read
coverage-claim = Shows which lines have evidence. Does not say that the exercise complies with policy.

## What is missing in one part
missing-none = Not there yet: an inject { $filter }.
missing-more = Still needed: { $injects }; { $have } of { $need } { $have ->
    [one] is
   *[other] are
} there.
missing-values = { $have } of { $need } { $things } occur in injects { $filter }.
missing-values-unused = Not used yet: { $values }.
missing-share-more = Of the injects { $whole }, { $have } { $have ->
    [one] is one
   *[other] are ones
} { $part }; at least { $need } { $need ->
    [one] is
   *[other] are
} needed.
missing-share-less = Of the injects { $whole }, { $have } { $have ->
    [one] is one
   *[other] are ones
} { $part }; at most { $need } may be.
missing-nothing-to-judge = There is nothing to judge yet: no inject { $whole }.
missing-nothing-kept = There is nothing to judge yet: no essential line is met.
missing-earlier-alone = { $injects } { $count ->
    [one] stands
   *[other] stand
} alone. What is missing: { $later }
missing-later-alone = { $injects } { $count ->
    [one] has
   *[other] have
} no earlier half. What is missing: { $earlier }
missing-half = an inject { $filter }, linked to it.
missing-half-later = a later inject { $filter }, linked to it.
missing-half-earlier = an earlier inject { $filter }, to which it is linked.
missing-no-pair = Not there yet: { $clause }.
missing-records = Missing in the exercise set-up: { $clause }.
missing-unsigned = Not signed yet: { $clause }.
missing-domain = The scenario has no { $domain } yet, so there is nothing to look at.
missing-report-ends = The harm is reported and nothing follows. Link a later inject that follows it up.
missing-would-fall = These essential lines would fall: { $lines }.
missing-any = None of these is there, and one is enough: { $clause }.
missing-of-member = { $member }: { $missing }
missing-members-more = and { $count } more
missing-some-nearest = Nearest is { $member }. { $missing }
missing-some = Not there yet: { $clause }.
missing-shallow-dilemma = { $injects } { $count ->
    [one] touches
   *[other] touch
} it, but nobody has to decide. Name a decision, who takes it and by when, and mark the topic as a dilemma.
missing-shallow-indicated = { $injects } only { $count ->
    [one] mentions
   *[other] mention
} it. Give facts that somebody has to notice.
missing-contingency = Only injects held in reserve carry it, and they may never be played. Plan one of them firmly.
missing-advisor = Evidence is present. A named adviser has to say whether it is good enough.
missing-advisor-only = Only a named adviser can say this: { $sentence }
missing-stale = What { $name } decided is out of date: the text changed since. Look again and sign again.
injects-more = { $injects } and { $count } more

## Why a verdict is not simply what the criterion says
because-feature = Does not apply: it is asked only if { $feature }.
because-out-of-scope = Does not apply: the topic is out of scope, as a named person decided.
because-part-waived = Waived in part: a named person took a topic out of scope, so this is never counted as covered.
because-unfocused = Does not apply: the scope of the topic is focused on other lines.
because-nothing = Does not apply: nothing in this scenario is there for it to look at.
because-decided = Decided by { $name }: { $reason } By the check alone it is { $machine }.

## What an inject is short of for a line
nearly-test = Would count { $phrase }.
nearly-gate = Would count if nothing were lacking.
nearly-depth = Would count as a dilemma: a decision, who takes it and by when.
nearly-facts = Would count with facts that somebody has to notice, not only a mention.
nearly-follow-up = Counts in part. A later inject that follows it up would close it.
