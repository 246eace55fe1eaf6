# The inspector of an inject and the inject opened full.

## Fields
inject-number = Inject number
inject-title = Title
inject-time = When
inject-time-hint = Any notation: 041515Z MAR 27, D+3 15:15, +3d 05:15
inject-from = From
inject-to = To
inject-info = Info
inject-channel = Channel
inject-expected = Expected
inject-expected-actions = Expected actions
inject-text = Text for the audience
inject-tags = Topics and tags
inject-place = Place
inject-window = Answer in
inject-audiences = Audience
inject-notes = Notes for control
inject-people-effect = Effect on people
inject-incident = Incident
inject-phase = Phase
inject-role = Role in the story
inject-kind = Kind
inject-kind-over = Kind of inject
inject-status = Status
inject-core = Core task
inject-level = Level
inject-pphase = Protection phase
inject-must-play = Must be played
inject-closing = Closes its storyline
inject-feedback = Feedback that control gives
inject-perpetrator = Who does the harm
inject-perpetrator-kind = kind of actor
inject-deliberate = Was it meant
inject-emblem = Emblem as reported
inject-source = Source
inject-source-reliability = Reliability of the source
inject-source-credibility = Credibility
inject-hours-since-event = Since the event
inject-chain = Reporting chain
inject-report = Named report
inject-objectives = Training objectives
inject-observables = Observables
inject-claims = Lines it is meant to serve
inject-feeds = Measures it feeds
inject-uses = Uses from the setting
inject-sensitivity = Sensitivity
inject-content-note = Content note
inject-owner = Owner
inject-sources = Sources
inject-attachments = Attachments
inject-refused-tags = Refused suggestions
inject-links = Links
inject-referrals = Referrals
inject-referral-kind = To what
inject-referral-outcome = Outcome
inject-referral-consent = Consent
inject-referral-note = Remark
inject-link-note = Remark
inject-nobody-affected = Nobody is affected
inject-people-label = Who
inject-people-entry = { $people } { $place }: { $number } { $who }
inject-people-number = How many
inject-people-female = Female
inject-people-male = Male
inject-people-sex = Sex
inject-people-portrayal = Shown as
inject-people-disability = Disability
inject-people-ages = Ages
inject-people-statuses = Status
inject-people-groups = Groups
inject-people-authority = Hold authority
inject-people-unaffected = Appear without being affected
inject-depth-of = Depth of { $topic }
inject-depth-by-facts = As the facts carry it

## Groups and sections
inject-section-people = Who is affected
inject-section-follow-up = Follow-up
inject-group-story = Story
inject-group-harm = Harm and help
inject-group-reporting = Reporting
inject-group-objectives = Objectives and observables
inject-group-care = Care
inject-group-origin = Sources and own columns
inject-count-referrals = { $count ->
    [one] 1 referral
   *[other] { $count } referrals
}
inject-count-observables = { $count ->
    [one] 1 observable
   *[other] { $count } observables
}
inject-count-sources = { $count ->
    [one] 1 source
   *[other] { $count } sources
}

## Small words
inject-minutes = minutes
inject-min = min
inject-hours = hours
inject-within = within { $span }
inject-within-none = No time limit
inject-words = { $count ->
    [one] 1 word
   *[other] { $count } words
}
inject-expected-more = +{ $count }
inject-add = Add
inject-add-to = Add to { $field }
inject-remove = Remove { $what }
inject-more = More for this inject
inject-back = Back to table
inject-position = { $index } of { $count }
inject-updates = updates as you type
inject-next = next

## From
inject-make-actor = Make an actor of { $name }
inject-step-make-actor = Make an actor of the sender

## Expected actions
inject-add-action = Add action
inject-action-text = Action { $number }, in words
inject-action-code = Action { $number }, what
inject-action-branch = Action { $number }, who
inject-action-within = Action { $number }, within minutes
inject-action-hint = In words
inject-action-code-hint = What
inject-action-branch-hint = Who
inject-remove-action = Remove action { $number }

## Tags
inject-add-tag = Add tag

## People
inject-add-people = Add people
inject-remove-people = Remove people { $number }
inject-people = People
inject-people-blank = Not described yet
inject-people-label-hint = pupils, staff, families; never a name
inject-people-contradiction = { $female } female and { $male } male are { $sum }, not { $number }. Correct one of the numbers.
inject-nobody-contradiction = It says that nobody is affected, and people are listed. Take one of the two away.

## Referrals
inject-add-referral = Add referral
inject-remove-referral = Remove referral { $number }

## Links
inject-add-follow-up = Add follow-up inject
inject-add-link = Link with an inject
inject-add-branch = Branch
inject-add-branch-hint = Write an inject that is not played for sure
inject-onward-follow-up = Follow-up
inject-onward-contingency = Contingency, kept ready
inject-onward-if-acted = Played if they act
inject-onward-if-not-acted = Played if they do not act
inject-links-chain = Chain
inject-link-kind = Kind of link to { $other }
inject-link-when = Played if
inject-when-acted = if they acted
inject-when-not-acted = if they did not
inject-remove-link = Remove link to { $other }
inject-link-gone = An inject that is not there: { $id }. Remove the link.
inject-go-to = Go to { $other }
inject-link-in- = linked from
inject-link-in-follows = followed by
inject-link-in-changes = changed by
inject-link-in-contradicts = contradicted by
inject-link-in-interrupts = interrupted by
inject-link-in-caused-by = leads to
inject-link-in-branch = branches to
inject-link-in-same-time = same time as

## Reporting
inject-suggest-chain = Suggest chain
inject-confirm-chain = Keep it
inject-chain-suggested = Suggested. Keep it or change it, then it counts.

## Care
inject-show-text = Show the text
inject-hide-text = Hide the text
inject-care-severe = severe
inject-care-clearance = to clear
inject-care-hint = Hard to read or to play. The text is shown when somebody asks for it.
inject-content-note-hint = What a reader should know first, such as: harm to children, no detail
inject-clearance = Clearance
inject-clearance-wanted = An adviser has to clear this text before it is played.
inject-clearance-held = It is held back and is no evidence, until it is changed or an adviser clears it.
inject-cleared = Cleared by { $who }
inject-cleared-before = Changed since it was cleared by { $who }. It has to be cleared again.
inject-clear = Clear this text
inject-clear-hint = Says under your name that it may be played as it stands. If it changes, it has to be cleared again.
inject-clear-withdraw = Withdraw the clearance
inject-clear-name = Name of the adviser
inject-clear-name-hint = Name, needed to clear
inject-clear-role = Role of the adviser
inject-clear-role-hint = Role, such as GENAD
inject-clear-reason = Why it may be played
inject-clear-reason-hint = Why it may be played as it stands
inject-clear-no-name = Write the name of the adviser first.
inject-clear-no-role = Write the role of the adviser first.
inject-clear-no-reason = Write first why it may be played.
inject-content-note-is = Content note: { $note }
inject-sensitivity-is = Sensitivity: { $sensitivity }. No content note is written.
inject-sensitivity-low = Sensitivity: { $sensitivity }.
inject-care-open = No sensitivity is set yet. Set it under Care.
inject-attachment-audience = given to the audience

## Inside a field that is lacking
inject-lacking-title = No title yet
inject-lacking-time = No time
inject-lacking-from = Nobody sends it yet
inject-lacking-channel = No channel
inject-lacking-to = Nobody can act on it
inject-lacking-text = Nothing to read or hear yet
inject-lacking-people-effect = What it does to people
inject-lacking-expected = Nobody is expected to act
inject-lacking-place = Nowhere yet
inject-lacking-window = No limit
inject-lacking-role = Not said
inject-lacking-perpetrator = An actor, unknown or nobody
inject-lacking-people = Nobody is counted and described yet
inject-lacking-chain = No way for the report
inject-lacking-referrals = A person is harmed and no service is named. Not available is an answer too.
inject-lacking-tags = Too many tags
inject-lacking-follow-up = No later inject answers this one

## What this inject does
inject-does = What this inject does
inject-evidence-for = Evidence for
inject-evidence-all = All { $count } lines
inject-evidence-fewer = Only the first
inject-evidence-none = For no line yet. What it lacks is below.
inject-evidence-no-topic = No topic. Add a tag if it touches human security.
inject-still-lacks = Still lacks
inject-needs-none = Nothing. Somebody can act on it.
inject-needs-none-ordinary = Nothing. It is ordinary play.
inject-findings = Findings
inject-one-step = One step from
inject-promise = Once complete it counts for { $lines }.
inject-promise-more = Once complete it counts for { $lines } and { $count ->
    [one] 1 line more
   *[other] { $count } lines more
}.
inject-if-completed = If you complete it
inject-essential-open = essential lines open

inject-served-alone = Complete. The only inject that serves this line.
inject-served-with = Complete, with { $count ->
    [one] 1 other inject
   *[other] { $count } other injects
}.
inject-served-waits = The evidence is there. An advisor has still to judge it.
inject-served-story-ends = Lacks a follow-up: a harm with no later inject is partial.
inject-served-contingency = Only contingency injects serve it. One must be sure to be played.
inject-served-shallow = Touches it, but nobody has to decide.
inject-served-claimed = Claimed. The check does not find evidence in it yet.
inject-served-partly = A part of the line is still open.
inject-served-aside = It is set aside in this exercise.

## What it lacks, why, and the button
inject-need-title = A title
inject-need-title-why = Nobody finds it in a list.
inject-need-title-do = Write
inject-need-time = A time
inject-need-time-why = Without one it is in no phase and before or after nothing.
inject-need-time-do = Set
inject-need-phase = A phase
inject-need-phase-why = Its time lies in no phase of the exercise.
inject-need-phase-do = Move
inject-need-sender = A sender
inject-need-sender-why = The staff cannot weigh words from nobody.
inject-need-sender-do = Choose
inject-need-channel = A channel
inject-need-channel-why = Control does not know how to deliver it.
inject-need-channel-do = Choose
inject-need-recipient = A recipient
inject-need-recipient-why = Nobody can act on it.
inject-need-recipient-do = Choose
inject-need-text = A text
inject-need-text-why = There is nothing to read or hear.
inject-need-text-do = Write
inject-need-effect = Its effect on people
inject-need-effect-why = Nobody can weigh it until it is said in a sentence.
inject-need-effect-do = Write
inject-need-action = An expected action
inject-need-action-why = Nobody can be evaluated on it.
inject-need-action-do = Add
inject-need-branch = Who takes the action
inject-need-branch-why = An action without a branch is nobody's.
inject-need-branch-do = Choose
inject-need-fact-where = A place
inject-need-fact-where-why = Three of who, where, how many and by when are needed.
inject-need-fact-where-do = Choose
inject-need-fact-when = By when
inject-need-fact-when-why = Three of who, where, how many and by when are needed.
inject-need-fact-when-do = Set
inject-need-fact-who = Who and how many
inject-need-fact-who-why = Staff cannot plan for people whom nobody counted.
inject-need-fact-who-do = Add tally
inject-need-fact-how-many = How many
inject-need-fact-how-many-why = Staff cannot plan for people whom nobody counted.
inject-need-fact-how-many-do = Count
inject-need-role = Its role in the story
inject-need-role-why = A sign, an incident and a report ask for different things.
inject-need-role-do = Choose
inject-need-perpetrator = Who does the harm
inject-need-perpetrator-why = It decides which channel is open. Unknown and nobody are answers.
inject-need-perpetrator-do = Choose
inject-need-people = Who is affected, by sex and age
inject-need-people-why = Staff cannot plan for people whom nobody counted.
inject-need-people-do = Add tally
inject-need-chain = A reporting chain
inject-need-chain-why = A report on this topic takes at least two steps.
inject-need-chain-do = Suggest
inject-need-chain-untouched = A look at the chain
inject-need-chain-untouched-why = The program filled it in. Keep it or change it.
inject-need-chain-untouched-do = Keep it
inject-need-referral = A referral
inject-need-referral-why = Choose the service and what comes of it.
inject-need-referral-do = Choose
inject-need-too-many = Fewer tags
inject-need-too-many-why = { $axis }: { $have }, and { $cap } count. Split it or take some away.
inject-need-too-many-do = Look
inject-need-too-many-to = Fewer recipients
inject-need-too-many-to-why = { $have } must act, and { $cap } count. Inform the others.
inject-need-too-many-to-do = Look
inject-need-too-many-actions = Fewer actions
inject-need-too-many-actions-why = { $have } are expected, and { $cap } count. Split it.
inject-need-too-many-actions-do = Look
inject-need-too-many-portrayal = Fewer kinds of people
inject-need-too-many-portrayal-why = { $have } portrayals, and { $cap } count. Split it.
inject-need-too-many-portrayal-do = Look
inject-need-copy = Words of its own
inject-need-copy-why = It repeats { $other }; the same text counts once.
inject-need-copy-do = Compare
inject-need-blocked-identity = Nobody who can be recognised
inject-need-blocked-identity-why = { $words } could tell who was harmed. Write the role, or ask an adviser to clear it.
inject-need-blocked-identity-do = Look
inject-need-blocked-image = No picture, film or sound
inject-need-blocked-image-why = { $words } goes with a hard subject. Describe it in words, or ask an adviser to clear it.
inject-need-blocked-image-do = Look
inject-need-blocked-graphic = No bodily detail
inject-need-blocked-graphic-why = { $words } hurts readers and helps nobody to decide. Say it plainly, or ask an adviser to clear it.
inject-need-blocked-graphic-do = Look
inject-need-follow-up = A follow-up
inject-need-follow-up-why = Nothing later tells the staff what became of it.
inject-need-follow-up-do = Add inject
inject-need-follow-up-open = A follow-up that is complete
inject-need-follow-up-open-why = { $other } goes on from it and still lacks something.
inject-need-follow-up-open-do = Open { $other }
inject-need-depth = A decision
inject-need-depth-why = { $lines }: touches it, but nobody has to decide. Say who decides what, and by when.
inject-need-depth-do = Add action
inject-need-line = { $title }
inject-need-line-why = { $id } asks for an inject { $phrase }.
inject-need-line-do = { $field ->
    [tags] Add tag
    [expected] Add action
    [people] Add tally
   *[other] Go there
}
