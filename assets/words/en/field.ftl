# What kinds of record and their fields are called in running text.

kind-exercise = exercise
kind-phase = phase
kind-audience = training audience
kind-cell = EXCON cell
kind-post = staff post
kind-objective = training objective
kind-question = evaluation question
kind-actor = actor
kind-place = place
kind-narrative = setting section
kind-area = area
kind-measure = measure
kind-storyline = storyline
kind-incident = incident
kind-inject = inject
kind-comment = comment
kind-decision = decision

count-exercise = { $count ->
    [one] { $count } exercise
   *[other] { $count } exercises
}
count-phase = { $count ->
    [one] { $count } phase
   *[other] { $count } phases
}
count-audience = { $count ->
    [one] { $count } training audience
   *[other] { $count } training audiences
}
count-cell = { $count ->
    [one] { $count } EXCON cell
   *[other] { $count } EXCON cells
}
count-post = { $count ->
    [one] { $count } staff post
   *[other] { $count } staff posts
}
count-objective = { $count ->
    [one] { $count } training objective
   *[other] { $count } training objectives
}
count-question = { $count ->
    [one] { $count } evaluation question
   *[other] { $count } evaluation questions
}
count-actor = { $count ->
    [one] { $count } actor
   *[other] { $count } actors
}
count-place = { $count ->
    [one] { $count } place
   *[other] { $count } places
}
count-narrative = { $count ->
    [one] { $count } setting section
   *[other] { $count } setting sections
}
count-area = { $count ->
    [one] { $count } area
   *[other] { $count } areas
}
count-measure = { $count ->
    [one] { $count } measure
   *[other] { $count } measures
}
count-storyline = { $count ->
    [one] { $count } storyline
   *[other] { $count } storylines
}
count-incident = { $count ->
    [one] { $count } incident
   *[other] { $count } incidents
}
count-inject = { $count ->
    [one] { $count } inject
   *[other] { $count } injects
}
count-comment = { $count ->
    [one] { $count } comment
   *[other] { $count } comments
}
count-decision = { $count ->
    [one] { $count } decision
   *[other] { $count } decisions
}

field-actors = actors
field-age = age band
field-ages = age bands
field-aim = aim
field-answers = answered comment
field-asks = question to the planner
field-at = time of writing
field-attachments = attachments
field-audience = audience
field-audiences = audiences
field-authority = authority
field-body = body
field-branch = branch
field-cell = cell
field-chain = reporting chain
field-chain-suggested = suggested reporting chain
field-channel = channel
field-claims = claimed requirements
field-classification = classification
field-closing = end of the storyline
field-code = code
field-columns = own columns
field-conditions = conditions
field-conflict = values of an open conflict
field-consent = consent
field-contacts = contacts
field-content-note = content note
field-core = core
field-core-tasks = core tasks
field-cp-flags = flags of cultural property
field-cp-kind = kind of cultural property
field-cp-level = level of cultural property
field-day-count = count of days
field-decision = decision wanted
field-deliberate = intent
field-depth = depth
field-depths = depth of topics
field-description = description
field-disability = disability
field-emblem = emblem
field-emergency-word = emergency word
field-end = end
field-endex = ENDEX
field-exercise-marking = exercise marking
field-expected = expected actions
field-extra = fields of a newer version
field-families = families
field-features = scenario questions
field-feedback = feedback of exercise control
field-feeds = measures fed
field-female = female
field-filled-by = holder
field-fingerprint = fingerprint
field-for-audience = given to the audience
field-from = sender
field-from-text = sender in words
field-grid = grid reference
field-group = group
field-groups = groups
field-hours-since-event = hours since the event
field-id = id
field-incident = incident
field-info = recipients for information
field-key = question
field-kind = kind
field-label = label
field-lat = latitude
field-legal = legal situation
field-legal-note = remark on the legal situation
field-level = level
field-levels = levels
field-links = links
field-lon = longitude
field-main = main perpetrator
field-male = male
field-min-age = minimum age
field-must-play = must play
field-name = name
field-nobody-affected = nobody affected
field-note = remark
field-notes = notes for exercise control
field-number = number
field-objective = objective
field-objectives = objectives
field-observables = observables
field-outcome = outcome
field-outline = outline
field-owner = owner
field-people = people
field-people-effect = effect on people
field-perpetrator = perpetrator
field-perpetrator-kind = kind of perpetrator
field-phase = phase
field-pinned-band = size band
field-load-limit = limit of injects an hour
field-place = place
field-plays = roles played
field-portrayal = portrayal
field-position = position
field-pphase = protection phase
field-primary = primary training audience
field-priority = priority
field-profile = profile
field-profile-capabilities = profile: capabilities
field-profile-motivation = profile: motivation
field-profile-outcome = profile: outcome for civilians
field-profile-tactics = profile: strategy and tactics
field-profile-type = profile: type
field-protected = protected status
field-reason = reason
field-referrals = referrals
field-refused-tags = refused tags
field-region = region
field-releasability = releasability
field-report = report
field-role = role
field-safety-contact = safety contact
field-safety-person = safety person
field-scope = scope
field-sender-kind = kind of sender
field-sensitivity = sensitivity
field-settled = settled
field-sex = sex
field-sha256 = content hash
field-signature = signature
field-signer = signer
field-source = source
field-source-credibility = credibility of the information
field-source-reliability = reliability of the source
field-sources = sources
field-standard = standard
field-start = beginning
field-startex = STARTEX
field-status = status
field-statuses = statuses
field-storyline = storyline
field-subject = subject
field-summary = summary
field-tags = tags
field-task = task
field-text = text
field-theme = theme
field-time = time
field-title = title
field-to = recipients
field-topic = topic
field-topics = topics
field-unaffected = unaffected
field-uses = used setting
field-verdict = verdict
field-when = condition of the branch
field-window = response window
field-within = time limit
field-yes = answer
