# What the parts of a pack say.

## Names of facts
briefing-fact-accepted = Accepted
briefing-fact-aim = Aim
briefing-fact-answer = Answer
briefing-fact-answer-with = Answer with
briefing-fact-attachments = Attached
briefing-fact-audience = Training audience
briefing-fact-audiences = Training audiences
briefing-fact-basis = Rests on
briefing-fact-because = Why
briefing-fact-chain = Reporting chain
briefing-fact-cleared = Cleared
briefing-fact-code = Code
briefing-fact-conditions = Conditions
briefing-fact-core-tasks = Core tasks
briefing-fact-dates = Dates
briefing-fact-decided = Decided
briefing-fact-do = What to do
briefing-fact-duration = Duration
briefing-fact-effect = Effect on people
briefing-fact-endex = ENDEX
briefing-fact-evidence = Evidence
briefing-fact-expected = Expected
briefing-fact-feedback = Feedback
briefing-fact-found = Found
briefing-fact-kind = Kind
briefing-fact-legal = Legal situation
briefing-fact-levels = Levels
briefing-fact-look-at = Look at
briefing-fact-missing = Still open
briefing-fact-name = Exercise
briefing-fact-note = Remark
briefing-fact-notes = For control
briefing-fact-objective = Objective
briefing-fact-objectives = Training objectives
briefing-fact-observables = Look for
briefing-fact-own-paragraph = Own paragraph
briefing-fact-owner = Owner
briefing-fact-people = People
briefing-fact-perpetrator = Harm by
briefing-fact-place = Place
briefing-fact-played-by = Played by
briefing-fact-priority = Priority
briefing-fact-reactions = If asked, or if they act
briefing-fact-referral = Referral
briefing-fact-safety-contact = Reached at
briefing-fact-safety-person = Safety person
briefing-fact-sources = Source
briefing-fact-standard = Standard
briefing-fact-startex = STARTEX
briefing-fact-storyline = Storyline
briefing-fact-task = Task
briefing-fact-topics = Topics
briefing-fact-until = Injects up to
briefing-fact-verdict = Verdict
briefing-fact-weight = Weight
briefing-fact-why = Why it matters
briefing-fact-window = Answer due

## Heads of columns
briefing-head-age = Age
briefing-head-by = By
briefing-head-care = How hard
briefing-head-cell = Cell
briefing-head-cleared = Cleared by
briefing-head-code = Code
briefing-head-content-note = What to know first
briefing-head-day = Day
briefing-head-essential-open = Essential open
briefing-head-evidence = Evidence
briefing-head-family = Family
briefing-head-fingerprint = Fingerprint
briefing-head-from = From
briefing-head-group = Group
briefing-head-holder = Held by
briefing-head-injects = Injects
briefing-head-key-inject = Key inject
briefing-head-kind = Kind
briefing-head-line = Line
briefing-head-lines = Lines
briefing-head-name = Name
briefing-head-number = No.
briefing-head-owner = Owner
briefing-head-phase = Phase
briefing-head-played-by = Played by
briefing-head-plays = Plays
briefing-head-post = Post
briefing-head-protection = Protection
briefing-head-reason = Reason
briefing-head-remark = Remark
briefing-head-source = Source
briefing-head-state = State
briefing-head-statement = What it asks
briefing-head-storyline = Storyline
briefing-head-theme = Theme
briefing-head-time = Time
briefing-head-title = Title
briefing-head-to = To
briefing-head-to-whom = To
briefing-head-topic = Topic
briefing-head-verdict = Verdict
briefing-head-weight = Weight
briefing-head-what = What it is
briefing-head-what-is = What
briefing-head-when = When
briefing-head-where = Where
briefing-head-why = Why

## The exercise on a page
briefing-phases = Phases
briefing-phases-caption = Phases with their beginning and end
briefing-contacts = Contacts
briefing-storylines = Storylines
briefing-storylines-caption = Storylines and how many injects each has in play
briefing-excon = Exercise control
briefing-excon-caption = Cells of exercise control and what they play
briefing-density = How much happens when
briefing-density-hours = Injects in each stretch of hours
briefing-density-days = Injects on each day of play
briefing-density-weeks = Injects in each stretch of weeks
briefing-density-alt = { $count } injects with a time. Most are at { $name }: { $most }.
briefing-primary = primary

## Synopsis, actors and places
briefing-given = Given to the training audience.
briefing-not-given = For exercise control; the training audience does not get it.
briefing-untitled-text = Without a title
briefing-people = People of the area
briefing-people-count = { $count } people counted
briefing-actors = Actors
briefing-actors-caption = Actors and what they are
briefing-profiles = Perpetrator profiles
briefing-profile-type = Type of actor
briefing-profile-motivation = Motivation
briefing-profile-tactics = Strategy and tactics
briefing-profile-capabilities = Capabilities
briefing-profile-outcome = Expected outcome for civilians
briefing-main-perpetrator = main perpetrator
briefing-min-age = minimum age declared: { $age }
briefing-places = Places
briefing-places-caption = Places and how they are protected

## Human security, rules and safety
briefing-human-why = Whatever a force does, people live where it does it. When a road closes, when fires fall, when a contract is signed, women, men, girls and boys are affected in different ways, and what happens to them comes back to the operation: as information, as trust or its loss, as a question of law. Human security is therefore no subject beside the others in this exercise. It comes up inside ordinary decisions, and the staff that takes those decisions is the one that has to see it.
briefing-human-as-ever = Human security is part of this exercise as it is of every operation. Nobody announces where it comes up. Advisers and focal points are there to be asked early; the commander and all branches answer for what is decided.
briefing-human-topics = Topics
briefing-human-call = Whom to call
briefing-advisers-caption = Advisers and focal points
briefing-unfilled = Unfilled
briefing-measures = Measures to protect civilians
briefing-emergency = Real emergency
briefing-emergency-word = Say { $word } and stop. It ends play at once, on every channel, until exercise control says that play goes on.
briefing-emergency-no-word = No emergency word is set for this exercise. Agree on one before STARTEX and tell everybody.
briefing-rules = Rules of play
briefing-marking = Every message of play begins and ends with { $marking }. Treat a message without it as real until somebody has checked.
briefing-marking-plain = Every message of play is marked as exercise at its beginning and its end. Treat a message without a marking as real until somebody has checked.
briefing-rule-play-only = Stay inside play: no calls, mails or posts about it to anybody outside the exercise.
briefing-rule-stop = Anybody who sees a real danger stops the play, whatever the rank.
briefing-rule-leave = Anybody may leave a scene or put a text aside without giving a reason. It is not noted in the evaluation.
briefing-rule-names = Use invented names only; no names and no pictures of real people at risk.
briefing-safety = Safety person and care
briefing-no-safety-person = No safety person is named yet. Name one before STARTEX and tell everybody.
briefing-content-general = Play can touch on harm to people. It is told without detail, and a note stands before what is hard to read. Whoever is troubled by it can speak with the safety person at any time.

## Content notes
briefing-content-what = These injects mention harm. Their texts are not repeated here. Read the notes before you play, hand over or print them.
briefing-content-caption = Injects that need care, in order of time
briefing-content-stop = If somebody is troubled, stop: nobody has to play a text on. Texts that an adviser has still to clear are not printed anywhere.
briefing-note-severe = Mentions sexual violence or harm to a child.
briefing-not-cleared = Not cleared
briefing-cleared-before = Text changed since { $who } cleared it
briefing-withheld = The text is held back until a human security, gender or legal adviser in exercise control has cleared it as it stands.

## Storylines and cards
briefing-timeline-caption = Storylines over the time of the exercise{ $parts ->
    [1] {""}
   *[other] {" "}({ $part }/{ $parts })
}
briefing-timeline-alt = { $lanes ->
    [one] 1 storyline
   *[other] { $lanes } storylines
} with { $count } injects, of which { $keys } are key injects.
briefing-threads-caption = Topics through all storylines: where each has evidence
briefing-threads-alt = { $lanes ->
    [one] 1 topic
   *[other] { $lanes } topics
} with { $count } pieces of evidence over the time of the exercise.
briefing-threads-bare = Where lines of a topic ask for something and nothing of it is there
briefing-no-storyline = In no storyline
briefing-key-caption = Key injects of { $name }; { $count ->
    [one] 1 inject
   *[other] { $count } injects
} in play
briefing-no-key = { $count ->
    [0] No inject is in play.
    [one] 1 inject is in play; it is not a key inject.
   *[other] { $count } injects are in play; none is a key inject.
}
briefing-reserve = Held in reserve
briefing-reserve-what = Contingency injects: played only if exercise control decides so.
briefing-received-what = Injects as they were received.
briefing-info = (info { $who })
briefing-file-audience = for the audience
briefing-file-control = for control
briefing-link-follows = Follows { $inject }
briefing-back-follows = Followed by { $inject }
briefing-link-changes = Changes the picture of { $inject }
briefing-back-changes = Its picture is changed by { $inject }
briefing-link-contradicts = Contradicts { $inject }
briefing-back-contradicts = Contradicted by { $inject }
briefing-link-interrupts = Interrupts { $inject }
briefing-back-interrupts = Interrupted by { $inject }
briefing-link-caused-by = Effect of a choice in { $inject }
briefing-back-caused-by = A choice in it leads to { $inject }
briefing-link-branch = Branch of { $inject }
briefing-back-branch = Branches to { $inject }
briefing-link-same-time = At the same time as { $inject }
briefing-back-same-time = At the same time as { $inject }
briefing-link-other = Linked with { $inject }
briefing-back-other = Linked with { $inject }
briefing-when-acted = played if the audience acted
briefing-when-not_acted = played if the audience did not act

## Sheets
briefing-evaluates-title = What these sheets are for
briefing-evaluates = They look at what was done with the play: information, decisions, effects. They do not judge the worth of any person, and nobody is graded by name. Write what you saw and heard, with the time.
briefing-scale = Scale: observed, partly, not observed, no opportunity. No opportunity means that play did not get there or went another way; it says nothing about the audience.
briefing-sheet = Sheet: { $name }
briefing-look-for = Look for
briefing-look-for-caption = What to look for, in order of time: { $count }
briefing-observed = Observed
briefing-observed-partly = Partly
briefing-observed-not = Not observed
briefing-observed-none = No opportunity
briefing-questions = Questions to answer
briefing-lines-served = Lines of the checklist that this serves
briefing-lines-served-caption = Lines for which these injects are evidence
briefing-more-lines = And { $count ->
    [one] 1 more line
   *[other] { $count } more lines
}.
briefing-write = Seen and heard, with the time
briefing-no-cell = Sent by no cell
briefing-no-cell-what = The sender of these injects is played by no cell. Decide who releases them.
briefing-cell-actors-caption = Who is played here
briefing-cell-sends-nothing = No inject is sent from here.
