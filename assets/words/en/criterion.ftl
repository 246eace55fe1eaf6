# The frames in which a criterion says itself as a sentence. Phrases of values stand in the taxonomy.
# In square brackets: what is said of one inject, and what of several.

## Numbers and lists
criterion-number-0 = no
criterion-number-1 = one
criterion-number-2 = two
criterion-number-3 = three
criterion-number-4 = four
criterion-number-5 = five
criterion-number-6 = six
criterion-number-7 = seven
criterion-number-8 = eight
criterion-number-9 = nine
criterion-number-10 = ten
criterion-list-and = { $before } and { $last }
criterion-list-or = { $before } or { $last }
criterion-together = together with
criterion-also-on = and{" "}
criterion-and = and
criterion-in-case = here or in [its|their] follow-ups
criterion-either = either { $a } or { $b }
criterion-either-many = either { $choices }
criterion-either-between = , or{" "}
criterion-only-of = { $then } (asked only of [one|ones] { $if })

## The forms
criterion-injects = { $number } { $count ->
    [one] inject
   *[other] injects
}
criterion-count = at least { $injects }
criterion-distinct = at least { $number } different { $things } in injects { $filter }{ $cap }
criterion-distinct-of = at least { $number } of these { $things } in injects { $filter }{ $cap }: { $list }
criterion-capped = {" "}(or all of them, where the scenario has fewer)
criterion-share-all = all injects { $whole } are ones { $part }
criterion-share-least = of the injects { $whole }, at least { $percent } % are ones { $part }
criterion-share-none = no inject { $whole } is one { $part }
criterion-share-most = of the injects { $whole }, at most { $percent } % are ones { $part }
criterion-share-below = of the injects { $whole }, fewer than { $percent } % are ones { $part }
criterion-pair = an inject { $first }, and, { $link }, a later inject { $then }
criterion-pair-many = at least { $number } times an inject { $first }, and, { $link }, a later inject { $then }
criterion-pair-any = an inject { $first } and an inject { $then }, linked with each other or in the same incident
criterion-pair-any-many = at least { $number } times an inject { $first } and an inject { $then }, linked with each other or in the same incident
criterion-pair-into = at least { $number } injects { $first }, { $different }leading to one and the same later inject { $then }
criterion-pair-different = with different { $things },{" "}
criterion-pair-next = carrying it on
criterion-pair-by-follows = following it
criterion-pair-by-changes = changing its picture
criterion-pair-by-contradicts = contradicting it
criterion-pair-by-interrupts = interrupting it
criterion-pair-by-caused-by = as an effect of it
criterion-pair-by-branch = branching off from it
criterion-pair-by-same-time = at the same time
criterion-records = at least { $number } { $things } { $filter }
criterion-records-this = an entry { $filter }
criterion-records-distinct = at least { $number } different { $values } among { $things } { $filter }
criterion-signed-line = a named adviser has signed this line
criterion-kept = all essential lines still stand if only injects { $filter } are played
criterion-each = for { $domain }: { $inner }
criterion-some = for { $domain }: { $inner }
criterion-any = either { $parts }
criterion-any-between = , or{" "}
criterion-when = if { $feature }: { $inner }

## What a quantifier runs over
criterion-domain-phase = { $quantity ->
    [each] each phase that is used
   *[some] at least one phase that is used
}
criterion-domain-core = { $quantity ->
    [each] each core task that the exercise declares
   *[some] at least one core task that the exercise declares
}
criterion-domain-level = { $quantity ->
    [each] each level that is played
   *[some] at least one level that is played
}
criterion-domain-topic = { $quantity ->
    [each] each of the five topics
   *[some] at least one of the five topics
}
criterion-domain-topic-in-play = { $quantity ->
    [each] each topic in play
   *[some] at least one topic in play
}
criterion-domain-perp = { $quantity ->
    [each] each main perpetrator
   *[some] at least one main perpetrator
}
criterion-domain-site = { $quantity ->
    [each] each cultural site
   *[some] at least one cultural site
}
criterion-domain-area = { $quantity ->
    [each] each area
   *[some] at least one area
}
criterion-domain-violation-in-play = { $quantity ->
    [each] each group of grave violations that is played
   *[some] at least one group of grave violations that is played
}
criterion-domain-violation = { $quantity ->
    [each] each of the six groups of grave violations
   *[some] at least one of the six groups of grave violations
}
criterion-domain-storyline = { $quantity ->
    [each] each storyline
   *[some] at least one storyline
}
criterion-domain-storyline-with = { $quantity ->
    [each] each storyline with an inject { $filter }
   *[some] at least one storyline with an inject { $filter }
}
criterion-domain-values = { $quantity ->
    [each] each of { $values }
   *[some] { $values }
}
criterion-this = about it
criterion-this-phase = in that phase
criterion-this-core = in that core task
criterion-this-freedom = on that freedom
criterion-this-level = at that level
criterion-this-to = addressed to that branch or adviser
criterion-this-topic = on that topic
criterion-this-perp = with harm by that perpetrator
criterion-this-storyline = in that storyline
criterion-this-chain = reported through this one
criterion-this-violation = with a violation of that group

## Names of the domains and of the groups of violations, for lists of members
domain-phase-used = phase
domain-core-declared = core task
domain-level-used = level
domain-topic = topic
domain-topic-in-play = topic in play
domain-main-perp = main perpetrator
domain-site = cultural site
domain-area = area
domain-storyline = storyline
domain-violation = group of grave violations
domain-values = value
violation-killing = Killing and maiming
violation-recruitment = Recruitment and use
violation-sexual = Sexual violence against children
violation-abduction = Abduction
violation-attack = Attacks on schools and hospitals
violation-denial = Denial of humanitarian access

## Records of the setting
criterion-record-site = { $count ->
    [one] cultural site
   *[other] cultural sites
} in the setting
criterion-record-post = { $count ->
    [one] post
   *[other] posts
}
criterion-record-perpetrator = { $count ->
    [one] perpetrator
   *[other] perpetrators
} in the setting
criterion-record-partner = { $count ->
    [one] partner or host-nation force
   *[other] partner or host-nation forces
} in the setting
criterion-record-measure = { $count ->
    [one] measure of the force
   *[other] measures of the force
}
criterion-record-objective = { $count ->
    [one] training objective
   *[other] training objectives
}
criterion-record-eval-question = { $count ->
    [one] evaluation question
   *[other] evaluation questions
}
criterion-record-area = { $count ->
    [one] area
   *[other] areas
} with a described population
criterion-record-annex = { $count ->
    [one] annex
   *[other] annexes
} for the audience

## What different values of a field are called
criterion-thing = values of { $field }
criterion-thing-age = age bands
criterion-thing-approach = approaches
criterion-thing-body = outside bodies
criterion-thing-branch = staff branches
criterion-thing-chain = steps of the reporting chain
criterion-thing-core = core tasks
criterion-thing-cp-kind = kinds of cultural property
criterion-thing-cp-level = levels of protection
criterion-thing-day = days
criterion-thing-dimension = human security dimensions
criterion-thing-do = expected actions
criterion-thing-effect = effects
criterion-thing-fact = facts
criterion-thing-form = forms of sexual violence
criterion-thing-freedom = freedoms
criterion-thing-from = senders
criterion-thing-from-actor = senders
criterion-thing-level = levels
criterion-thing-nexus = links with the conflict
criterion-thing-need = basic needs
criterion-thing-obj = protection objectives
criterion-thing-perp = kinds of perpetrator
criterion-thing-phase = phases
criterion-thing-place = places
criterion-thing-portrayal = ways in which people are shown
criterion-thing-protected = kinds of special protection
criterion-thing-purpose = purposes of exploitation
criterion-thing-ref = kinds of referral
criterion-thing-role = inject roles
criterion-thing-sdg = development goals
criterion-thing-sender = kinds of sender
criterion-thing-staff = staff branches
criterion-thing-threat = threat types
criterion-thing-to = branches and advisers addressed
criterion-thing-topic = topics
criterion-thing-violation = grave violations
criterion-thing-who = groups of people

## People entries
criterion-people = people
criterion-person = with { $people }{ $rest }
criterion-person-counted = a stated number of { $people }
criterion-person-age = whose age is { $values }
criterion-person-status = who are { $values }
criterion-person-group = of { $values }
criterion-person-disability = { $values }
criterion-person-portrayal = shown as { $values }

## Forms of tests; the general form first, then axes that need their own
criterion-has = with { $label } { $values }
criterion-has-to = addressed to { $values }
criterion-has-info = for information to { $values }
criterion-has-copy = addressed or copied to { $values }
criterion-has-branch = in { $values }
criterion-has-chain = reported through { $values }
criterion-has-from = sent by { $values }
criterion-has-code = of { $values }
criterion-lacks = other than [one|ones] { $phrase }
criterion-lacks-fact-sea = without a conduct allegation
criterion-lacks-fact-no-conflict-link = linked with the conflict
criterion-lacks-phase = outside { $values }
criterion-lacks-violation = not tagged as a grave violation ({ $values })
criterion-lacks-mark = other than { $values }
criterion-lacks-topic = not on { $values }
criterion-lacks-protected = not with { $values }
criterion-lacks-cp-level = not under { $values }
criterion-only = only { $phrase }
criterion-beyond = { $phrase } or anything else but that
criterion-beyond-violation = with another grave violation besides { $values }
criterion-beyond-to = addressed to somebody other than { $values }
criterion-empty = without { $label }
criterion-empty-people-effect = that [does|do] not say what happens to people
criterion-filled = that [names|name] the { $label }
criterion-filled-act = with an act of trafficking
criterion-filled-chain = with a reporting chain
criterion-filled-consent = that [says|say] whether the person agreed
criterion-filled-cp-level = with a level of protection
criterion-filled-dimension = with a dimension of human security
criterion-filled-driver = with a driver of insecurity
criterion-filled-feeds = that [feeds|feed] a measure to protect civilians
criterion-filled-filled = that [is|are] filled
criterion-filled-form = with a form of sexual violence
criterion-filled-from-actor = sent by a named actor
criterion-filled-injects = served by an inject
criterion-filled-limit = with a time limit
criterion-filled-min-age = with a declared minimum age of recruitment
criterion-filled-need = on a basic need
criterion-filled-nexus = that [says|say] what links it with the conflict
criterion-filled-note = with a note for evaluators
criterion-filled-objectives = that [serves|serve] a training objective
criterion-filled-people-effect = that [says|say] what happens to people
criterion-filled-perp = that [says|say] who does the harm
criterion-filled-phase = in a phase
criterion-filled-place = at a place
criterion-filled-purpose = with a purpose of exploitation
criterion-filled-ref = with a referral
criterion-filled-report = with a named report
criterion-filled-role = with a role in the story
criterion-filled-sdg = with a development goal
criterion-filled-status = that [names|name] the status
criterion-filled-threat = that [names|name] the threat type
criterion-filled-topic = on a topic
criterion-filled-uses = that [uses|use] a record of the setting
criterion-filled-violation = with a grave violation
criterion-filled-who = that [says|say] who is affected
criterion-several = with { $values }
criterion-several-topic = on { $values }
criterion-several-who = affecting { $values }
criterion-several-values = at least { $number } { $things }
criterion-leads-role = that [leads|lead] to { $values }
criterion-leads-link = with a follow-up that { $values }
criterion-number-window = { $bound ->
    [least] with at least { $limit } minutes to answer
    [below] with less than { $limit } minutes to answer
   *[most] with at most { $limit } minutes to answer
}
criterion-number-window-hours = { $bound ->
    [least] with at least { $limit } hours to answer
    [below] to be answered in less than { $limit } hours
   *[most] to be answered within { $limit } hours
}
criterion-number-hours = { $bound ->
    [least] at least { $limit } hours after the event
    [below] less than { $limit } hours after the event
   *[most] no more than { $limit } hours after the event
}
criterion-number-chain-len = { $bound ->
    [least] with a reporting chain of at least { $number } steps
    [below] with a reporting chain of fewer than { $number } steps
   *[most] with a reporting chain of at most { $number } steps
}
criterion-number-case-len = { $bound ->
    [least] that [begins|begin] a chain of at least { $number } injects
    [below] that [begins|begin] a chain of fewer than { $number } injects
   *[most] that [begins|begin] a chain of at most { $number } injects
}
criterion-number-number = { $bound ->
    [least] with at least { $limit } people
    [below] with fewer than { $limit } people
   *[most] with at most { $limit } people
}
criterion-number-at = { $bound ->
    [least] in the play after { $limit } % of it
    [below] in the first { $limit } % of the play
   *[most] in the first { $limit } % of the play
}
criterion-number-words = { $bound ->
    [least] with at least { $limit } words
    [below] with fewer than { $limit } words
   *[most] with at most { $limit } words
}
