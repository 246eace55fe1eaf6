# Help in place for the fields of an inject: what it is and what it is for, an example, where the convention comes from.
# The reading mark in .basis says how far the source was read; nothing is claimed beyond that.

## Head
help-number = The number by which everybody calls this inject. Once it has been handed out it stays as it is.
    .example = HS-041
    .basis = Exercise practice, HSEEP doctrine (second-hand): a sequence number. That it never changes is our own convention.
help-title = What the inject is about in a few words, for lists and cards of exercise control. It names nobody who was harmed.
    .example = Ferry at Port Ansel out of service
    .basis = Exercise practice, HSEEP doctrine (second-hand): a synopsis of the event.
help-kind = How much hangs on it. A storyline depends on a key inject; a contingency inject is held in reserve and may never be played.
    .example = Key inject
    .basis = Key injects: news page of 1 German/Netherlands Corps (part read). Contingency injects: glossary of an exercise guide (part read). The list of kinds is our own.
help-status = How far it is, from draft to released. Held and cancelled injects take no part in play and are no evidence.
    .basis = Our own convention; HSEEP doctrine (second-hand) has no such list.

## Six questions
help-time = When it is delivered, in the time of the exercise. Day, phase and order of play follow from it.
    .example = 041515ZMAR27, or D+3 15:15
    .basis = Exercise practice, HSEEP doctrine (second-hand): scenario time. The date-time group is known from encyclopaedias (second-hand); that times count from STARTEX is our own convention.
help-from = Who speaks in the play: an actor of the setting, or a sender in words. The staff weighs what is said by who says it.
    .example = Harbour master of Port Ansel
    .basis = Exercise practice, HSEEP doctrine (second-hand): the originator, real or simulated.
help-from-text = The sender in words, while no actor is chosen. Made into an actor, it also has a kind and a cell that plays it.
    .example = Duty officer of the coast guard
    .basis = Our own convention.
help-audiences = The training audiences that get it. If none is chosen, all get it.
    .example = Headquarters TALFOR
    .basis = Our own convention. Exercises with several training audiences: Joint Warfare Centre news (part read).
help-to = The branches and advisers that have to act on it. Choose those who can change something, three at most; the others go to Info.
    .example = J3 and J4
    .basis = Exercise practice, HSEEP doctrine (second-hand): the player who receives it. The limit of three is our own convention.
help-info = Those who get it without having to act: an adviser, another branch, a headquarters.
    .example = LEGAD and GENAD
    .basis = Exercise practice from general knowledge, unverified.
help-channel = By what means it reaches the audience. Exercise control has to be able to deliver it that way.
    .example = Voice
    .basis = Exercise practice, HSEEP doctrine (second-hand): the delivery method. The list of means is our own.
help-place = The place of the setting where it happens. Its legal situation holds for the inject.
    .example = Port Ansel, east quay
    .basis = Our own convention: an inject to act on has three of who, where, how many and by when.
help-window = Minutes in which an answer is due. Without a limit, here or on an action, nobody is forced to decide.
    .example = 60 minutes
    .basis = A published template of an event list (part read) has a maximum of minutes. That a decision needs a limit is our own convention.

## Text and what it asks for
help-text = What the audience reads or hears, word for word. Plain facts on which somebody can act, without graphic detail.
    .example = The ferry is out of service until tomorrow. About 120 people wait at the east quay without water. What can you send before 18:00?
    .basis = Exercise practice, HSEEP doctrine (second-hand): the message. No graphic detail: our own safeguard, after the principles of safety and dignity in the Murad Code and the MRM field manual (part read).
help-notes = What exercise control has to know to play it. The training audience never sees it.
    .example = If J4 calls back: the harbour master knows nothing about fuel.
    .basis = Exercise practice: a HSEEP handbook for controllers and evaluators (part read) is kept from players.
help-people-effect = What it does to people, in one sentence. Until it is said nobody can weigh the inject, and it is no evidence.
    .example = Forty families are cut off from water and from the clinic.
    .basis = Our own convention.
help-expected = What the audience is expected to do: the action, who takes it, within how many minutes. It is what can be evaluated.
    .example = J4 sends water to the east quay, within 120 minutes
    .basis = Exercise practice, HSEEP doctrine (second-hand): the expected action or outcome. The list of actions is our own.
help-tags = Topics and facts that the text touches. They say for which lines it may count; a tag alone is no evidence.
    .example = Protection of civilians, water
    .basis = The five topics: NATO topic page on human security (text read). The other tags carry their source in the vocabulary; that a tag alone never counts is our own convention.

## People
help-people = Who appears, group by group: how many, sex, age, situation, and how they are shown. Roles, never names; those who decide or help belong here too.
    .example = Pupils: 12, of them 7 girls and 5 boys, 10 to 14, at risk
    .basis = Sex and the age bands of children: forms of the UN database on grave violations (text read). The rest is our own convention.
help-nobody-affected = Says that nobody is harmed or at risk. It is an answer, so the question of people is closed.
    .basis = Our own convention.

## Story
help-incident = The episode that it helps to tell. Through it the inject belongs to a storyline.
    .example = 1.2 Port closed to families
    .basis = Exercise practice: Joint Warfare Centre news on scripting workshops (part read) tells how incidents are expanded into injects.
help-phase = The phase in which it falls. Chosen by hand only where the phases have no times; otherwise the time decides.
    .example = Build-up on Route COPPER
    .basis = Our own convention.
help-role = What it is in its story: a sign, an incident, a report, a request, a decision, an outcome. Each asks for something else.
    .example = Indicator
    .basis = Our own convention.
help-core = The NATO core task in which it is played. Left empty, that of the exercise holds where it has only one.
    .example = Crisis prevention and management
    .basis = NATO policy for the protection of civilians, 2016, ¶3, and human security approach, 2022, ¶4 (text read). That each inject names one is our own convention.
help-level = The level at which it is dealt with. Left empty, that of the exercise holds where it has only one.
    .example = Operational
    .basis = The levels are general knowledge; that each inject names one is our own convention.
help-pphase = Where it stands in the course of a threat to civilians: before it is acute, before violence begins, while it happens, after it.
    .example = Pre-emption
    .basis = Peace & Stability Journal 8(2), p. 27 (part read): four phases.
help-must-play = Exercise control must not cut it when time runs short. If everything is marked, control has no freedom left.
    .basis = Our own convention.
help-closing = It ends its storyline, so that the audience sees what came of it.
    .basis = Our own convention.
help-feedback = What exercise control tells the audience about what it did, where no later inject shows it. It counts as a follow-up.
    .example = The harbour master calls back: the water has come, 30 people still wait.
    .basis = Our own convention.
help-links = How it hangs together with earlier injects: it follows, changes, contradicts or interrupts one, or branches from it. A harm without a later inject or feedback counts only in part.
    .example = Follows HS-041
    .basis = The kinds of link and the rule on follow-up are our own, the latter after the civilian casualty guidelines of 2010, items 1 to 3 (text read, not binding).

## Harm and help
help-perpetrator = Who does the harm: an actor of the setting, or only a kind. It decides which channel is open; unknown and nobody are answers.
    .example = Highfold Front
    .basis = NATO policy for the protection of civilians, 2016, ¶16, profile of the perpetrator (part read); MRM field manual, common test (text read).
help-perpetrator-kind = What kind of actor does the harm, where none is named. A party to the conflict that is not identified is another answer than unknown.
    .example = Unknown party to the conflict
    .basis = Forms of the UN database on grave violations, perpetrator form (text read). The grouping is our own.
help-deliberate = Whether civilians or heritage were the aim. Unclear is an answer.
    .example = Unclear
    .basis = Our own values, after Additional Protocol I, arts 51(2) and 53 (text read).
help-emblem = The sign of cultural property as reported, where it differs from that of the place. No sign does not mean no protection.
    .example = Misused emblem
    .basis = Hague Convention of 1954, arts 6, 16 and 17 (text read).
help-source = Where the information comes from. The person concerned is never played live; a third party speaks.
    .example = Third party
    .basis = Forms of the UN database on grave violations, source form (text read). Grouped figures and play by third parties are our own.
help-source-reliability = How far the source can be relied on, whatever it says this time.
    .example = High
    .basis = Forms of the UN database on grave violations, source form (text read): source and information are graded apart.
help-source-credibility = How far the information can be believed, whoever brings it.
    .example = Low
    .basis = Forms of the UN database on grave violations, source form (text read): source and information are graded apart.
help-hours-since-event = Hours from the event until the audience learns of it. They decide which help still comes in time.
    .example = 6 hours
    .basis = Our own field. A limit of 72 hours for one kind of medical care: WHO and UNHCR guidance, openings of annex 6 and step 6 (text read).
help-depths = How far it goes into a topic: mentioned, indicated by facts that somebody has to notice, or a dilemma that forces a decision. Its facts set the limit.
    .example = Dilemma
    .basis = Our own convention, after Preparing to Protect, 2018, p. 15 (part read), on dilemmas in training.
help-referrals = The services to which a harmed person is directed, what came of it, and whether the person agreed. Not available and declined are answers too.
    .example = Medical: referred, consent given
    .basis = UN Security Council resolutions 2467 ¶8 and 2106 ¶19 (text read), addressed to the UN; consent to referral: forms of the UN database on grave violations (text read).

## Reporting
help-chain = The way a report takes, step by step, up to those who decide. A suggested chain counts once somebody has kept or changed it.
    .example = JOC → LEGAD → commander → higher headquarters
    .basis = Reports up the chain: NATO release of July 2023 (second-hand). At least two steps on sensitive topics is our own convention.
help-report = The report that is expected, by the name that the exercise gives it.
    .example = Daily report on harm to civilians
    .basis = Our own convention.

## Objectives and observables
help-objectives = The training objectives that it serves. Without one nobody can say what it trains.
    .example = TO-04
    .basis = Exercise practice: The Three Swords 29/2015 on TRIDENT JUNCTURE 15 (part read) reports that injects were checked against training objectives.
help-observables = What an evaluator can see or hear that shows whether the audience acted. Facts, no judgement.
    .example = J4 tells the harbour master when the water comes.
    .basis = Exercise practice, HSEEP doctrine (second-hand): evaluation guides by objective. Observables by inject are our own convention.
help-claims = The lines of the checklist that it is meant to serve. A claim is an intention; the check confirms it or not.
    .example = POC-FBN-02
    .basis = Our own convention.
help-feeds = The protection measures on whose effect it tells something, so that the audience can assess whether they work.
    .example = Market days held
    .basis = Our own convention. Protection of civilians in the operations assessment: ACO handbook, §7-1 (heading only).
help-uses = What it takes from the setting: actors, places, areas, measures, sections that the audience has read.
    .example = Annex on the human environment
    .basis = Our own convention.

## Care
help-sensitivity = How hard the text is to read or to play. From severe on it is folded until somebody asks for it; at the highest level an adviser has to clear it before play.
    .example = Harm mentioned
    .basis = Our own safeguards. That whoever leads such a subject needs professional experience: trainer's note of the International Protocol (part read).
help-content-note = What a reader should know before the text opens, in neutral words: the subject, no detail.
    .example = Harm to children, no detail
    .basis = Practice in trainer guides, among them the trainer's note of the International Protocol (part read). The note on each inject is our own convention.
help-owner = Who writes it and answers questions about it.
    .example = Event manager, logistics
    .basis = Exercise practice, HSEEP doctrine (second-hand): the responsible controller.

## Sources and own columns
help-sources = Where its idea comes from: a lesson, a study, an earlier exercise. Nothing that identifies a person who was harmed.
    .example = Lesson from the rehearsal of the port move
    .basis = Our own convention.
help-attachments = Files that go with it, each described for those who cannot see it. Pictures, film and sound on a hard subject hold the inject back until an adviser clears it.
    .example = Timetable of the ferry, as it hangs at the quay
    .basis = Our own safeguard, after the principles of safety and dignity in the Murad Code and the MRM field manual (part read).
help-columns = What this exercise notes beside the fields of the program. The names of the columns are set with the exercise; the training audience does not get them.
    .example = Releasing cell: Grey Cell
    .basis = Exercise practice: a guide to the HSEEP list builder (part read) lets the lead planner choose columns.

help-example = For example: { $example }
