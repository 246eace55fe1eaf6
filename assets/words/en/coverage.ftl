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
missing-none-dilemma = Not there yet as a dilemma: an inject { $filter }.
missing-more = Still needed: { $injects }; { $have } of { $need } { $have ->
    [one] is
   *[other] are
} there ({ $there }).
missing-values = { $have } of the { $need } { $things } that are needed { $have ->
    [one] occurs
   *[other] occur
} in injects { $filter }.
missing-values-unused = Not used yet: { $values }.
missing-share-more = Of the { $among } injects { $whole }, { $have } { $have ->
    [one] is one
   *[other] are ones
} { $part }; { $need } are needed.
missing-share-all = All injects { $whole } must be ones { $part }; { $have } of { $among } { $have ->
    [one] is
   *[other] are
}.
missing-share-less = Of the injects { $whole }, { $have } { $have ->
    [one] is one
   *[other] are ones
} { $part }; at most { $need } may be.
missing-share-none = Of the injects { $whole }, { $have } { $have ->
    [one] is one
   *[other] are ones
} { $part }; none may be.
missing-share-not = Not so: { $injects }.
missing-share-incomplete = Not counted, because incomplete: { $injects }.
missing-share-these = Look at: { $injects }.
missing-nothing-to-judge = There is nothing to judge yet: no inject { $whole }.
missing-nothing-kept = There is nothing to judge yet: no essential line is met.
missing-earlier-alone = { $injects } { $count ->
    [one] stands
   *[other] stand
} alone. What is missing: { $loose ->
    [yes] an inject
   *[no] a later inject
} { $filter }, { $link }.
missing-later-alone = { $injects } { $count ->
    [one] goes
   *[other] go
} on from nothing that counts. What is missing: { $loose ->
    [yes] an inject
   *[no] an earlier inject
} { $filter }, with { $count ->
    [one] { $injects }
   *[other] one of them
} { $link }.
missing-none-later = Not there yet: a later inject { $filter }. It has to { $deed } an inject { $first }.
missing-none-earlier = Not there yet: an earlier inject { $filter }, and, { $link }, a later inject { $then }.
missing-unlinked-later = { $injects } { $count ->
    [one] does
   *[other] do
} not yet { $deed } an earlier inject { $filter }. Link { $count ->
    [one] it
   *[other] one of them
} in this way if the story does so.
missing-unlinked-earlier = No later inject does yet { $deed } { $injects }. Link one in this way if the story does so.
missing-pair-begun = { $later } has { $have } of { $need } earlier injects that lead to it ({ $earlier }). Still needed: { $injects }{ $different }.
missing-pair-different = , with different { $things }
missing-pairs-begun = { $have } of { $need } are there ({ $injects }). Needed: { $clause }.
missing-no-pair = Not there yet: { $clause }.
missing-link-next = carrying { $count ->
    [one] it
   *[other] one of them
} on
missing-link-any = linked with { $count ->
    [one] it
   *[other] one of them
} or in the same incident
missing-link-follows = following { $count ->
    [one] it
   *[other] one of them
}
missing-link-changes = changing { $count ->
    [one] its picture
   *[other] the picture of one of them
}
missing-link-contradicts = contradicting { $count ->
    [one] it
   *[other] one of them
}
missing-link-interrupts = interrupting { $count ->
    [one] it
   *[other] one of them
}
missing-link-caused-by = as an effect of { $count ->
    [one] it
   *[other] one of them
}
missing-link-branch = branching off from { $count ->
    [one] it
   *[other] one of them
}
missing-link-same-time = at the same time as { $count ->
    [one] it
   *[other] one of them
}
missing-deed-next = carry on
missing-deed-any = belong to
missing-deed-follows = follow
missing-deed-changes = change the picture of
missing-deed-contradicts = contradict
missing-deed-interrupts = interrupt
missing-deed-caused-by = come as an effect of
missing-deed-branch = branch off from
missing-deed-same-time = come at the same time as
missing-records = Missing in the exercise set-up: { $clause }.
missing-record-fields = { $fields } { $count ->
    [one] is
   *[other] are
} empty in the exercise set-up.
missing-sign = a named person has to sign { $what }
missing-sign-line = a named adviser has to sign this line
missing-domain = The scenario has no { $domain } yet, so there is nothing to look at.
missing-storyline = Not there yet: a storyline with an inject { $filter }.
missing-report-ends = { $injects } { $count ->
    [one] reports a harm
   *[other] report harms
} and nothing follows. Link a later inject that goes on from it, or plan feedback.
missing-would-fall = If only injects { $filter } are played, these essential lines fall: { $lines }.
missing-would-fall-by = { $line } ({ $injects })
missing-would-fall-many = { $line } ({ $count } injects)
missing-any = One of these is enough, and none is there: { $ways }.
missing-any-between = ; or{" "}
missing-of-member = { $member }: { $missing }
missing-quoted = “{ $title }”
missing-some-nearest = Nearest is { $member }. { $missing }
missing-some = Not there yet: { $clause }.
missing-shallow-dilemma = { $injects } { $count ->
    [one] touches
   *[other] touch
} it, but not as a dilemma: mark the topic so, and let a decision with a time limit fall to the commander, J3, J5 or targeting.
missing-shallow-indicated = { $injects } only { $count ->
    [one] mentions
   *[other] mention
} it. Give facts that somebody has to notice.
missing-contingency = Only injects held in reserve carry it, and they may never be played. Plan one of them firmly.
missing-no-quota = No further incident is asked for: complete what the script already holds, or leave the line open.
missing-advisor = Evidence is present; an adviser still has to say: { $question }
missing-advisor-question = Does it confront the training audience with { $statement }?
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
subject-whole = The whole exercise

# Stretches where lines of a topic ask for something and nothing of it is there, in three words.
bare-phase = none in { $phase }
bare-either = none in { $first } or { $last }
bare-from = none from { $first } to { $last }
bare-all = none in any phase
bare-before = nothing before it
bare-after = no follow-up
