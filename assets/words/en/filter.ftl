# The filter of the table: what can be asked, and what cannot be read.

filter-about-tag = any tag, with its part or its name
filter-about-topic = topic or lens
filter-about-to = who must act on it
filter-about-info = who is informed
filter-about-from = who sends it
filter-about-audience = the training audience that gets it
filter-about-status = how far it is
filter-about-kind = key, supporting, background, contingency
filter-about-channel = by what means it is delivered
filter-about-time = when it is played, also from..to, >, <
filter-about-day = the day of play, also from..to, >, <
filter-about-phase = the phase
filter-about-place = where it happens
filter-about-owner = who writes it
filter-about-objective = training objective, by number or title
filter-about-storyline = the storyline
filter-about-incident = the incident
filter-about-number = its number
filter-about-title = words in the title
filter-about-text = words in the text for the audience
filter-about-notes = words in the notes for control
filter-about-expected = words in the expected actions
filter-about-core = the core task
filter-about-level = the level of play
filter-about-line = a line for which it is evidence, by its id or the beginning of it
filter-about-has = something that it has
filter-about-lacks = something that it lacks
filter-about-links-to = the number of the inject to which it is linked
filter-about-own = own column { $name }

filter-thing-recipient = a branch or adviser who must act
filter-thing-sender = who sends it
filter-thing-time = a time
filter-thing-phase = a phase, by its time or set by hand
filter-thing-expected = an expected action
filter-thing-objective = a training objective
filter-thing-audience = a training audience of its own; without one it goes to all
filter-thing-channel = a channel
filter-thing-incident = an incident
filter-thing-place = a place
filter-thing-text = a text for the audience
filter-thing-notes = notes for control
filter-thing-owner = an owner
filter-thing-topic = a topic or lens
filter-thing-people = people who appear
filter-thing-evidence = a line for which it is evidence
filter-thing-observable = something for evaluators to look for
filter-thing-comment = an open remark
filter-thing-link = a link to or from another inject
filter-thing-branch = a branch: played only if the audience acted, or did not
filter-thing-attachment = a file that goes with it
filter-thing-content-note = words that prepare the reader

filter-time-unread = The time “{ $typed }” cannot be read, so nothing can match it.
filter-time-known = In a filter: { $letter }+2, { $letter }+2..{ $letter }+4, >{ $letter }+3, or a date-time group such as 021200Z.. for all from then on. A time with blanks stands in quotes.
filter-thing-unknown = “{ $typed }” is nothing that an inject has or lacks here, so nothing can match it.
filter-thing-known = Known: { $things }.

filter-suggested = What fits the filter
filter-suggested-count = { $count ->
    [one] 1 inject
   *[other] { $count } injects
}
filter-found = { $count ->
    [one] 1 inject matches.
   *[other] { $count } injects match.
}
