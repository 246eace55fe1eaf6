# The setting of the exercise: list, forms with their hints, tables.

setting-head = Setting
setting-add = Add { $kind }
setting-delete = Delete
setting-delete-this = Delete { $record }
setting-unnamed = { $kind } without a name
setting-cell = { $field } of { $record }
setting-main-perpetrator = main perpetrator

setting-kind-exercise = Exercise
setting-kind-phase = Phases
setting-kind-audience = Training audiences
setting-kind-cell = EXCON cells
setting-kind-post = Staff posts and advisers
setting-kind-actor = Actors
setting-kind-place = Places
setting-kind-area = Areas and people
setting-kind-objective = Training objectives
setting-kind-question = Evaluation questions
setting-kind-measure = Protection measures
setting-kind-narrative = Setting and documents

setting-why-exercise = What is played, when, for whom and under which rules. All lines of the checklist are read against it.
setting-why-phase = Phases divide the time of play. An inject belongs to the phase in which it is played.
setting-why-audience = The headquarters and units that are trained.
setting-why-cell = The parts of exercise control, and whom each one plays.
setting-why-post = Who in the audience is there to act. An inject to a post that nobody holds trains nobody.
setting-why-actor = Who speaks and who acts in the play. A main perpetrator needs a profile of five fields.
setting-why-place = Where injects happen. A cultural site is a place with a kind of cultural property.
setting-why-area = Who lives where, by sex, age and group: what the staff needs to understand the human environment.
setting-why-objective = What an audience must be able to do. Injects name the objectives that they serve.
setting-why-question = What evaluators answer after the exercise.
setting-why-measure = What the force does to protect civilians. Injects can feed a measure.
setting-why-narrative = What the audience reads before or during play: road to crisis, annexes, orders.
setting-why-storyline = A thread of play over the exercise. Its injects inherit its tags.
setting-why-incident = An episode that sets the audience a problem and wants a decision.

setting-empty-phase = No phases yet.
setting-empty-audience = No training audience yet.
setting-empty-cell = No EXCON cell yet.
setting-empty-post = No staff posts yet.
setting-empty-actor = No actors yet.
setting-empty-place = No places yet.
setting-empty-area = No areas yet.
setting-empty-objective = No training objectives yet.
setting-empty-question = No evaluation questions yet.
setting-empty-measure = No protection measures yet.
setting-empty-narrative = No sections of the setting yet.

form-head-what = What is played
form-head-when = Time
form-head-phases = Phases
form-head-marking = Marking
form-head-law = Legal situation
form-head-safety = Safety and contacts
form-head-features = What is played and what is not
form-head-scope = Scope
form-head-size = Size and own columns
form-head-harm = If it does harm
form-head-speaker = Who speaks for it
form-head-culture = Cultural property
form-head-population = People

form-time-hint = 041515Z, D+3 0900
form-fault-letter = The day count needs one letter, such as D or E.
form-fault-position = That is no position. Write degrees north and east, such as 46.21, 7.35.

form-name = Name
form-title = Title
form-number = Number
form-code = Code
form-kind = Kind
form-note = Remark
form-owner = Owner
form-level = Level
form-audience = Audience
form-topics = Topics
form-tags = Tags
form-text = Text
form-place = Place
form-objectives = Objectives

form-exercise-name-hint = As it stands on the first page of every pack.
form-exercise-code-hint = Short; first part of numbers where a storyline has no code.
form-exercise-core-tasks = Core tasks
form-exercise-core-tasks-hint = Some lines apply only to one of them.
form-exercise-levels = Levels
form-exercise-levels-hint = Where decisions are played.
form-exercise-kind-hint = Choose one or write your own.
form-exercise-aim = Aim
form-exercise-aim-hint = One or two sentences: what the audience is to be better at afterwards.
form-exercise-startex = STARTEX
form-exercise-startex-hint = With its zone, such as 010800ZMAR27 or 2027-03-01 08:00 Z. All times count from it.
form-exercise-endex = ENDEX
form-exercise-endex-hint = In any notation: 111800ZMAR27, D+10 1800, +10d 10:00.
form-exercise-day-letter = Letter of days
form-exercise-day-letter-hint = D for D+3, E for E+3, J in French.
form-exercise-first-day = Day of STARTEX
form-exercise-first-day-hint = Check the plan of the exercise: both ways are in use.
form-first-day-zero = Day zero (D)
form-first-day-one = Day 1
form-exercise-classification = Classification
form-exercise-classification-hint = Stands on each page of every pack.
form-exercise-releasability = Releasable to
form-exercise-exercise-marking = Exercise marking
form-exercise-exercise-marking-hint = Stands on each page and each message, apart from classification.
form-exercise-legal = Situation
form-exercise-legal-hint = What holds in the scenario; a place may differ.
form-exercise-legal-note = In words
form-exercise-legal-note-hint = Between whom, since when, on what ground the force is there.
form-exercise-safety-person = Safety person
form-exercise-safety-person-hint = Somebody whom anyone may call, outside of the evaluation.
form-exercise-safety-contact = How to reach
form-exercise-emergency-word = Emergency word
form-exercise-emergency-word-hint = Stops play at once for a real emergency, such as NO DUFF.
form-exercise-contacts = Contacts
form-exercise-contacts-hint = One a line.
form-exercise-pinned-band = Size
form-exercise-pinned-band-hint = Some counts grow with it. Pinned, it stays whatever the number of injects with a topic.
form-band-by-injects = By injects
form-band-small = Small
form-band-normal = Normal
form-band-large = Large
form-exercise-columns = Own columns
form-exercise-columns-hint = One a line; each inject gets a field of that name.

form-features-why = Lines that ask for something which is not played do not apply. What is left unanswered counts as played.
form-feature-yes = Played
form-feature-no = Not played
form-feature-assumed = not answered
form-feature-reason = Why not: { $question }
form-feature-reason-wanted = Why it is not played
form-feature-name = Who says so: { $question }
form-feature-name-wanted = Who says so

form-feature-contradicted = Injects show that it is played, so the no does not count:
form-feature-more = and { $count } more

form-scope-why = A topic that is narrowed is shown as narrowed in every report, with reason and name.
form-scope-full = Full
form-scope-focused = Focused
form-scope-out = Out of scope
form-scope-family = { $family } ({ $count })
form-scope-reason = Why { $topic } is narrowed
form-scope-reason-wanted = Why it is narrowed
form-scope-name = Who narrows { $topic }
form-scope-name-wanted = Who says so
form-scope-void = Does not count yet: without a reason and a name the topic is judged in full.
form-scope-focused-hint = Of the ticked parts the essential lines count; all other lines of the topic do not.
form-scope-core = These lines stay in any case, once an inject carries the topic: { $lines }.

form-phase-name-hint = As the exercise calls it.
form-phase-kind-hint = What it maps to; lines of the checklist name phases by kind.
form-phase-start = Begins
form-phase-end = Ends
form-phase-end-hint = The end belongs to the next phase.

form-audience-level-hint = At which level it decides.
form-audience-primary = Primary training audience
form-audience-primary-hint = Secondary audiences play along and are not evaluated first.

form-cell-kind-hint = Higher, lower, grey, white, media, opposing forces.
form-cell-plays = Plays
form-cell-plays-hint = Whom it speaks for in the play.

form-post-code = Post
form-post-name = Title
form-post-branch = Sits in
form-post-filled-by = Held by

form-actor-name-hint = Fictional, unless it is an international organisation.
form-actor-sender-kind = Kind of sender
form-actor-sender-kind-hint = What it is when it sends an inject.
form-actor-body = Organisation
form-actor-body-hint = If it is, or stands for, a body to which reports and referrals go.
form-actor-cell = Played by
form-actor-cell-hint = The EXCON cell that speaks for it.
form-actor-kind = Kind of perpetrator
form-actor-kind-hint = Leave empty for those who do no harm.
form-actor-main = Main perpetrator of this exercise
form-actor-main-hint = Then the five fields of the profile are asked for.
form-actor-profile-type = Type of actor
form-actor-profile-type-hint = Who they are, how organised, who leads.
form-actor-profile-motivation = Motivation
form-actor-profile-motivation-hint = What they want, and why harm to civilians serves it or is accepted.
form-actor-profile-tactics = Strategy and tactics
form-actor-profile-tactics-hint = How they use violence against civilians.
form-actor-profile-capabilities = Capabilities
form-actor-profile-capabilities-hint = What they need and have for it.
form-actor-profile-outcome = Outcome for civilians
form-actor-profile-outcome-hint = What civilians suffer if nobody acts.
form-actor-sex = Sex
form-actor-sex-hint = Of the person who speaks; lines ask whether women speak too.
form-actor-portrayal = Shown as
form-actor-portrayal-hint = Survivor, professional, leader, helper and so on.
form-actor-min-age = Minimum age
form-actor-min-age-hint = For a partner force: the age of recruitment that it declared.

form-place-kind-hint = In a word: town, bridge, school, clinic.
form-place-region = Country or region
form-place-position = Position
form-place-position-hint = Degrees north and east on the fictional ground, such as 46.21, 7.35.
form-place-grid = Grid
form-place-grid-hint = As it stands on the map of the exercise.
form-place-legal = Legal situation
form-place-legal-hint = Only where it differs from that of the exercise.
form-place-protected = Protected as
form-place-protected-hint = School, hospital, works with dangerous forces and so on.
form-place-cp-kind = Kind
form-place-cp-kind-hint = Leave empty for places that are no cultural property.
form-place-cp-level = Level of protection
form-place-cp-level-hint = General, special, enhanced; who decided stands in the remark.
form-place-cp-flags = Further marks
form-place-emblem = Emblem
form-place-emblem-hint = What is shown on the ground, which need not be what is due.

form-area-name-hint = A town with its surroundings, a valley, a camp.
form-area-place-hint = The place it lies around.
form-area-note = In words
form-area-note-hint = Who gets on with whom, who depends on whom, who is rarely asked.
form-population-why = One row for each group that is counted. Numbers by sex and age are what most plans lack.
form-population-add = Add row
form-population-sex = Sex
form-population-age = Age
form-population-group = Group
form-population-number = Number
form-population-cell = { $part }, row { $row }
form-population-remove = Remove row { $row }

form-objective-number-hint = Such as TO-04.
form-objective-title-hint = Short, for lists.
form-objective-task = Task
form-objective-task-hint = What the audience does, with a verb.
form-objective-conditions = Conditions
form-objective-conditions-hint = Under which circumstances.
form-objective-standard = Standard
form-objective-standard-hint = How well, by when; evaluators measure against it.
form-objective-audience-hint = Whose objective it is.
form-objective-topics-hint = Which topics it is about.
form-objective-priority = Priority

form-question-text = Question
form-question-text-hint = Open, and answerable from what can be seen.
form-question-objective = Objective
form-question-topics-hint = Which topics it is about.

form-narrative-for-audience = The audience gets it before STARTEX
form-narrative-kind-hint = Section of the setting, annex, order, assessment, care plan, or your own word.
form-narrative-tags-hint = What it is about; lines about planning documents look here.
form-narrative-section = Section
form-narrative-annex = Annex
form-narrative-order = Order
form-narrative-assessment = Assessment
form-narrative-care = Care plan for the room
form-narrative-care-start = Start from a ready text
form-narrative-care-title = Care plan
form-narrative-care-person = The safety person
form-narrative-care-subjects = violence against people, harm to children and sexual violence
form-narrative-care-text =
    Hard subjects. This exercise holds messages on { $subjects }. They are announced before the start in neutral words; each message carries a note that is read before its text.

    Nobody has to. Nobody must play, interpret, brief or read aloud a hard message. Swap with a colleague; no reason is asked for and nothing is noted.

    A way out. Anybody may leave the room, mute a channel or pass a message to a deputy at any time. It is no part of the evaluation.

    Stop. The emergency word stops play for everybody. Exercise control can hold any message at once and send a neutral one in its place.

    Somebody to talk to. { $person } is there day and night, stands outside the evaluation and passes nothing on.

    In the room. Nobody is asked about own experience. What is told stays in the room. No jokes, nicknames or pictures; exercise control corrects language on the same day.

    If somebody tells of something real. Stop, find a private place, listen, offer the real help on the card with real contacts. It never enters the game and is not reported into it.

    Afterwards. After each hard event a short close-out of ten minutes with the safety person; the offer to talk is repeated after some days.

    Role-players, interpreters and local staff get the same care, a briefing of their own and clear words on what is play. Nobody plays a survivor's account, and no child takes part.

form-measure-text = What it is
form-measure-text-hint = What is done, and how one sees whether it works.
form-measure-topics-hint = Which topics it serves.

form-storyline-code-hint = First part of the numbers of its injects, such as DH.
form-storyline-theme = Theme
form-storyline-summary = What happens
form-storyline-summary-hint = In a paragraph, from first sign to end.
form-storyline-tags-hint = Its injects inherit them.
form-incident-storyline = Storyline
form-incident-outline = What happens
form-incident-outline-hint = In a paragraph; the injects tell it piece by piece.
form-incident-aim = Aim
form-incident-aim-hint = What it is for.
form-incident-decision = Decision
form-incident-decision-hint = What the audience must decide. Write this first.
form-incident-actors = Actors
form-incident-number-hint = Such as 1.2.
