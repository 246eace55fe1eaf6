# Closing gaps: the smallest set of library injects, looked at before it is taken.

gaps-looking = Looking for the smallest set…
gaps-nothing-open-why = What is still open waits for a person: see what stays open on the right.
gaps-none-why = The reasons stand on the right. Change the limits, add what the exercise lacks, or write an inject of your own.
gaps-head-inject = Inject
gaps-head-to = To
gaps-head-at = Placed at
gaps-head-topics = Topics
gaps-head-closes = Closes
gaps-from = { $more ->
    [0] { $sender }
    [one] { $sender }, and 1 inject that follows
   *[other] { $sender }, and { $more } injects that follow
}
gaps-from-sender = from { $sender }
gaps-from-nobody = no sender named
gaps-changes = { $count ->
    [one] 1 inject
   *[other] { $count } injects
}
gaps-leads = Open { $where }
gaps-scope = Scope of the topics…
gaps-scope-title = Scope of the topics
gaps-scope-subtitle = What is focused or out of scope needs a reason and a name. The search begins anew when you go back.
gaps-scope-done = Back to the search
gaps-row = { $name }, closes { $closes }
gaps-tick = Take { $name }
gaps-fall = Where they fall: bars are what is there, diamonds are new
gaps-fall-told = { $count } new injects over the days of the exercise
gaps-change = { $before } → { $after }
gaps-end = End the search
gaps-take = Take { $what }
gaps-take-nothing = Take
gaps-limits = Change limits…
gaps-leave = Cancel
gaps-one-step = Comes in as draft, as one undo step
gaps-read-only = This exercise may only be read
gaps-taken = { $what } taken; new injects come as drafts
gaps-limits-title = Limits of the search
gaps-limits-subtitle = The search begins anew with them. All ticked means no limit.
gaps-only-essential = Essential lines
gaps-also-expected = Essential and expected lines
gaps-most = At most this many injects
gaps-most-hint = No limit
gaps-load-limit = Load of one branch in 3 hours
gaps-load-limit-hint = 6
gaps-limit-topics = Topics
gaps-limit-phases = Phases
gaps-limit-name = Only { $name } and what else is ticked
gaps-limit-sensitivity = Sensitivity of the texts
gaps-sensitivity-any = Any
gaps-sensitivity-harm = Harm, but no sexual violence and no harm to a child
gaps-sensitivity-ordinary = Nothing sensitive
gaps-may-shorten = Chains may be shortened where the exercise has no room for them
gaps-limits-look = Look again
gaps-limits-back = Back
gaps-best-few = Only the best { $count }
gaps-lacks = { $line }: { $lacks }
gaps-heavy = A large set
gaps-keep-normal = Fix the size as normal
