# What packs say: editions, parts, times, verdicts.

## What a pack says around its parts
briefing-untitled = Exercise without a name
briefing-claim = Shows which lines have evidence. Does not say that the exercise complies with policy.
briefing-edition-excon = Exercise control
briefing-edition-audience = Training audience
briefing-edition-advisor = Advisers
briefing-edition-evaluator = Evaluators
briefing-edition-role-player = Role players
briefing-edition-cards = Inject cards
briefing-handling-excon = For exercise control only. Not for the training audience: it holds expected actions, control notes and what is still to come.
briefing-handling-audience = For the training audience. It holds no expected actions, no control notes and no later injects.
briefing-handling-advisor = For advisers and exercise control. Not for the training audience: it tells which injects are evidence for what.
briefing-handling-evaluator = For evaluators and exercise control. Not for the training audience: it tells what is looked for.
briefing-handling-role-player = For role players and exercise control. Not for the training audience: it tells what is still to come.
briefing-handling-cards = For controllers. Not for the training audience: each card holds expected actions and control notes.
briefing-contents = Contents
briefing-part = Part
briefing-page = Page
briefing-of = of
briefing-draft = DRAFT
briefing-fingerprint = Made from version
briefing-renew-contents = Press F9 to renew the page numbers.
briefing-content-note = Content note

## Parts
briefing-part-cover = Cover
briefing-part-overview = The exercise at a glance
briefing-part-objectives = Training objectives
briefing-part-synopsis = Scenario synopsis
briefing-part-actors = Actors and places
briefing-part-human-security = Human security in this exercise
briefing-part-rules = Rules, safety, emergency word
briefing-part-content = Content notes
briefing-part-own = Texts of the organisation
briefing-part-storylines = Storylines
briefing-part-cards = Inject cards in order of time
briefing-part-coverage = Coverage
briefing-part-evidence = Evidence line by line
briefing-part-findings = Findings about quality
briefing-part-questions = Questions and answers
briefing-part-evaluation = Evaluator sheets
briefing-part-accepted = Accepted gaps, and by whom
briefing-part-signed = Attestations and sign-offs
briefing-part-roles = Role-player sheets
briefing-part-public = Injects received

## Why a part has nothing in it
briefing-none-objectives = No training objectives: none is written.
briefing-none-synopsis = No synopsis: no narrative for this edition and no people of an area are written.
briefing-none-actors = No actors and places: none is written that this edition may show.
briefing-none-content = No content notes: no inject mentions harm.
briefing-none-own = No own texts: none is written.
briefing-none-storylines = No storylines: none is written.
briefing-none-cards = No inject cards: no inject takes part in the play.
briefing-none-coverage = No coverage: no checklist counts here.
briefing-none-evidence = No evidence: no checklist counts here.
briefing-none-questions = No questions: nobody asked any.
briefing-none-evaluation = No evaluator sheets: no observables are written.
briefing-none-accepted = No accepted gaps: nobody accepted any.
briefing-none-roles = No role-player sheets: no cell is written.
briefing-none-public = No injects received: none was played up to this time.
briefing-none-public-time = No injects received: no time is chosen up to which they are printed.
briefing-nothing-yet = Nothing is written yet.
briefing-nothing-more = No more is written.

## Times, numbers and lists
briefing-pair = { $name }: { $text }
briefing-aside = { $name } ({ $about })
briefing-and-more = { $named } and { $count } more
briefing-date = { $day } { $month } { $year }
briefing-month-1 = January
briefing-month-2 = February
briefing-month-3 = March
briefing-month-4 = April
briefing-month-5 = May
briefing-month-6 = June
briefing-month-7 = July
briefing-month-8 = August
briefing-month-9 = September
briefing-month-10 = October
briefing-month-11 = November
briefing-month-12 = December
briefing-day = Day { $number }
briefing-days = { $count ->
    [one] 1 day
   *[other] { $count } days
}
briefing-hours = { $count } h
briefing-minutes = { $count } min
briefing-long = { $count ->
    [one] 1 day
   *[other] { $figure } days
}
briefing-within = within { $time }
briefing-no-time = No time set
briefing-total = Total
briefing-not-stated = Not stated

## Verdicts and weights
briefing-verdict-covered = Covered
briefing-verdict-partly = Partly covered
briefing-verdict-missing = Missing
briefing-verdict-waits = Waits for an adviser
briefing-verdict-not_applicable = Not applicable
briefing-verdict-waived = Waived
briefing-weight-essential = Essential
briefing-weight-expected = Expected
briefing-weight-good_practice = Good practice
briefing-mark-text_read = text read
briefing-mark-part_read = part read: the cited part is inside it
briefing-mark-second_hand = second-hand: paragraph not checked
briefing-mark-heading_only = only the heading was seen
briefing-mark-not_read = on point, but its body was not read
briefing-addressee-forces = obliges armed forces
briefing-addressee-nato = obliges NATO as an organisation
briefing-addressee-states = obliges states
briefing-addressee-parties = obliges parties to a conflict
briefing-addressee-un = obliges the United Nations
briefing-addressee-others = obliges nobody: a guide, study or view
briefing-cite = { $document } · { $mark } · { $addressee }

## Kinds of record
briefing-kind-exercise = Exercise
briefing-kind-phase = Phase
briefing-kind-audience = Training audience
briefing-kind-cell = Cell
briefing-kind-post = Post
briefing-kind-objective = Training objective
briefing-kind-question = Evaluation question
briefing-kind-actor = Actor
briefing-kind-place = Place
briefing-kind-narrative = Narrative
briefing-kind-area = Area
briefing-kind-measure = Measure
briefing-kind-storyline = Storyline
briefing-kind-incident = Incident
briefing-kind-inject = Inject
briefing-kind-comment = Comment
briefing-kind-decision = Decision
briefing-whole = The exercise as a whole
