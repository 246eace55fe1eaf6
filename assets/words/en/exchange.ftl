# Other formats: what is lost, what is written, what is read back.

## What could not be done
exchange-fault-workbook = The spreadsheet could not be made: { $why }. Nothing was written. Try CSV, and tell the makers of the program what the scenario holds.
exchange-fault-archive = The file could not be put together: { $why }. Nothing was written. Try another format, and tell the makers of the program.
exchange-fault-json = A part of the scenario could not be written as JSON: { $why }. Nothing was written. Check the places of the setting for positions that are no numbers.
exchange-fault-read-back = What was written does not read back as it was meant: { $why }. Do not pass the file on; write it again, to another disk if need be.

## Formats
exchange-format-workbook = workbook
exchange-format-csv = CSV
exchange-format-calendar = calendar
exchange-format-json = JSON
exchange-format-openaev = OpenAEV archive
exchange-format-cexf = CEXF
exchange-format-blueprint = Blueprint workbook
exchange-format-cadence = Cadence workbook
exchange-format-inject = INJECT definition

## The workbook
exchange-exercise-marking = EXERCISE EXERCISE EXERCISE
exchange-workbook-subject = Master scenario events list
exchange-yes = yes
exchange-no-worked-out = no, worked out anew
exchange-heat-topic = Topic
exchange-heat-no-phase = In no phase
exchange-heat-all = In all
exchange-heat-means = So many injects are evidence for a line of the topic. A dash: no line of the topic asks anything here.
exchange-readme-private = For exercise control only. This workbook holds everything: notes for control, expected actions, later injects. Do not give it to the training audience; make an audience pack for them.
exchange-readme-made = Written by Crosscut { $version } on { $date }: { $injects ->
    [one] one inject
   *[other] { $injects } injects
}.
exchange-readme-edit = You may edit the cells of the sheet MSEL, add rows, add columns, and bring the workbook in again. The other sheets are a picture of the scenario and are not read back.
exchange-readme-key = Inject Key says which inject a row is. Leave it as it is; leave it empty in a new row. The order of rows and columns does not matter; headings must stay as they are.
exchange-readme-time = Offset (min) is the exact time in minutes after STARTEX and counts before the other times. To move an inject, change the offset, or empty it and write day and time.
exchange-readme-codes = The folded columns at the right hold what no other spreadsheet knows. A column with (codes) or (data) counts only while the readable column beside it still says the same; where you changed the readable one, yours counts.
exchange-readme-worked = Priority, Depends On and Evidence For are worked out at each export and not read back.
exchange-readme-sheets = Coverage lists every line with its verdict, Heat Map counts evidence by topic and phase, Links has one row for each inject and line, for pivot tables.
exchange-readme-csv = Pass on the workbook, not a CSV made from it: cells that begin like a formula are safe here and may not be safe there.
exchange-readme-column = Column of MSEL
exchange-readme-read-back = Read back
exchange-readme-beside = Remark
exchange-readme-counts-while = counts while “{ $column }” says the same

## Calendar, OpenAEV, INJECT
exchange-calendar-private = For exercise control only.
exchange-calendar-way = From: { $from }. To: { $to }. Channel: { $channel }.
exchange-calendar-expected = Expected actions:
    { $actions }
exchange-coverage-line = Line
exchange-coverage-topic = Topic
exchange-coverage-title = Title
exchange-coverage-weight = Weight
exchange-coverage-verdict = Verdict
exchange-coverage-evidence = Evidence
exchange-definition-experimental = Experimental: written from the documentation of version 0.12.1 and not yet passed by the validator of the platform. Validate it before use.
exchange-definition-coverage = Checklist lines
exchange-a-user = a user

## What could not be read
exchange-json-too-large = The document is larger than any scenario and was not read. Check that it is the right file.
exchange-json-unreadable = Line { $line }, column { $column }: { $why }. The document was not read, since part of it would be lost. Correct it, or have the program that wrote it write it again; docs/json.md describes the form.
exchange-json-other-form = The document says that it is “{ $form }” and not a Crosscut scenario, so it was not read. Take the file that crosscut export --format json wrote.
exchange-json-newer = The document is of version { $version }, which this program does not know, so it was not read. Update the program, or write version 1.
exchange-json-ids = These records have no id or share one: { $records }. References to them would lead to the wrong place, so the document was not read. Give each record of a kind its own id.
exchange-openaev-broken = The archive is damaged or is none: { $why }. Export the scenario from OpenAEV again.
exchange-openaev-too-large = The archive unpacks to more than any scenario needs, so it was not unpacked. Check where it comes from.
exchange-openaev-no-scenario = No entry of the archive is marked as a scenario; OpenAEV marks it in the comment of the entry. An archive that was unpacked and packed again loses that mark. Take the one that OpenAEV exported.
exchange-openaev-no-json = The scenario in the archive cannot be read: { $why }. Export it from OpenAEV again.
exchange-openaev-other-version = The archive is of version “{ $version }”, and only version 1 is known here. Export the scenario (not a simulation) from OpenAEV again.

## What is lost; $count is how many places
exchange-loss-marking = It has no place for markings: neither the classification nor the EXERCISE line is on it. Mark whatever is made from it.
exchange-loss-cut = { $count ->
    [one] One text is
   *[other] { $count } texts are
} longer than the format allows and cut, with […] at the end. Shorten them, or pass the scenario file on.
exchange-loss-cleaned = { $count ->
    [one] One inject has
   *[other] { $count } injects have
} invisible characters, tabs or direction marks that other programs cannot bear; they are left out or became blanks.
exchange-loss-notes = Notes for control: { $count ->
    [one] one inject has
   *[other] { $count } injects have
} them, and they do not go along. Give controllers an EXCON pack.
exchange-loss-text = The text for the audience of { $count ->
    [one] one inject
   *[other] { $count } injects
} does not go along.
exchange-loss-expected = Expected actions of { $count ->
    [one] one inject
   *[other] { $count } injects
} do not go along. Give controllers an EXCON pack.
exchange-loss-action-codes = Expected actions of { $count ->
    [one] one inject
   *[other] { $count } injects
} go along as text only, without their codes.
exchange-loss-claims = Links to checklist lines of { $count ->
    [one] one inject
   *[other] { $count } injects
} have no field; at most they go along as text.
exchange-loss-objective-links = Which training objectives an inject serves is lost for { $count ->
    [one] one inject
   *[other] { $count } injects
}.
exchange-loss-storylines = { $count ->
    [one] One storyline
   *[other] { $count } storylines
} and what belongs to them: not kept as such.
exchange-loss-incidents = { $count ->
    [one] One incident
   *[other] { $count } incidents
}: not kept as such.
exchange-loss-story-details = Summary, aim and decision of { $count ->
    [one] one storyline or incident
   *[other] { $count } storylines and incidents
} do not go along; their titles do.
exchange-loss-phases = { $count ->
    [one] One phase
   *[other] { $count } phases
}: their times are not kept.
exchange-loss-status = The status of { $count ->
    [one] one inject
   *[other] { $count } injects
} is lost, so that drafts look like approved ones.
exchange-loss-contingency = { $count ->
    [one] One contingency inject goes
   *[other] { $count } contingency injects go
} out switched off.
exchange-loss-kinds = Whether an inject is key, must be played or closes its storyline is lost for { $count ->
    [one] one inject
   *[other] { $count } injects
}.
exchange-loss-tags = Tags of { $count ->
    [one] one inject
   *[other] { $count } injects
} are lost; without them coverage cannot be worked out there.
exchange-loss-depths = Depths and refused tags of { $count ->
    [one] one inject
   *[other] { $count } injects
} are lost.
exchange-loss-people = The people who appear, by sex, age and group, are lost for { $count ->
    [one] one inject
   *[other] { $count } injects
}.
exchange-loss-perpetrators = Who does the harm is lost for { $count ->
    [one] one inject
   *[other] { $count } injects
}, except in the text.
exchange-loss-reporting = Reporting chain, named report and referrals of { $count ->
    [one] one inject
   *[other] { $count } injects
} do not go along.
exchange-loss-observables = What evaluators look for is lost for { $count ->
    [one] one inject
   *[other] { $count } injects
}. Give them an evaluator pack.
exchange-loss-links = Links to other injects of { $count ->
    [one] one inject
   *[other] { $count } injects
} are lost: what follows from what is not seen there.
exchange-loss-senders = The sender of { $count ->
    [one] one inject
   *[other] { $count } injects
} is lost.
exchange-loss-info = Who is only informed is lost for { $count ->
    [one] one inject
   *[other] { $count } injects
}.
exchange-loss-addressees = To whom { $count ->
    [one] one inject
   *[other] { $count } injects
} go is lost.
exchange-loss-content-notes = Sensitivity and content notes of { $count ->
    [one] one inject
   *[other] { $count } injects
} are lost, so that nobody is warned there. Brief the people who will open them.
exchange-loss-attachments = The files attached to { $count ->
    [one] one inject
   *[other] { $count } injects
} do not go along. Pass them on beside it.
exchange-loss-own-columns = Own columns of { $count ->
    [one] one inject
   *[other] { $count } injects
} are lost.
exchange-loss-inject-details = Response window, feedback, owner, sources, level and role of { $count ->
    [one] one inject
   *[other] { $count } injects
} do not go along.
exchange-loss-objectives = { $count ->
    [one] One training objective is
   *[other] { $count } training objectives are
} not in it.
exchange-loss-objective-details = Conditions, standard and audience of { $count ->
    [one] one training objective
   *[other] { $count } training objectives
} do not go along.
exchange-loss-audiences = { $count ->
    [one] One training audience
   *[other] { $count } training audiences
}: not kept as records.
exchange-loss-cells = { $count ->
    [one] One cell
   *[other] { $count } cells
} of exercise control: not in it.
exchange-loss-posts = { $count ->
    [one] One post
   *[other] { $count } posts
} of the manning list: not in it.
exchange-loss-questions = { $count ->
    [one] One evaluation question
   *[other] { $count } evaluation questions
}: not in it.
exchange-loss-actors = { $count ->
    [one] One actor
   *[other] { $count } actors
}: at most their names go along, not their profiles.
exchange-loss-places = { $count ->
    [one] One place
   *[other] { $count } places
}: at most their names go along, not position or protection.
exchange-loss-narratives = { $count ->
    [one] One section
   *[other] { $count } sections
} of the setting: not in it.
exchange-loss-areas = { $count ->
    [one] One area
   *[other] { $count } areas
} with who lives there: not in it.
exchange-loss-measures = { $count ->
    [one] One measure
   *[other] { $count } measures
} to protect civilians: not in it.
exchange-loss-comments = { $count ->
    [one] One comment
   *[other] { $count } comments
} of the review: not in it.
exchange-loss-decisions = { $count ->
    [one] One decision
   *[other] { $count } decisions
} of the review, such as sign-offs: not in it.
exchange-loss-coverage = Coverage is not in it. It is worked out anew from the scenario file, or printed in an advisor pack.
exchange-loss-startex = STARTEX is not in it; times are counted from it.
exchange-loss-exercise = Legal situation, contacts, safety person and emergency word of the exercise: not in it.
exchange-loss-safety = Safety person and emergency word are not in it. Tell everybody before STARTEX.
exchange-loss-no-time = { $count ->
    [one] One inject has no time or the exercise has no STARTEX, so it is
   *[other] { $count } injects have no time or the exercise has no STARTEX, so they are
} not in the calendar.
exchange-loss-time-at-start = { $count ->
    [one] One inject has no time and stands
   *[other] { $count } injects have no time and stand
} at the start. Give times first.
exchange-loss-shifted = The earliest inject is before STARTEX, and this format begins at zero: all times are moved later by as much. Start the tool that much before STARTEX.
exchange-loss-openaev-links = Of { $count ->
    [one] one inject
   *[other] { $count } injects
} not all links go along: OpenAEV bears one parent each, so only the latest is kept.
exchange-loss-openaev-no-time = { $count ->
    [one] One inject has no time and goes
   *[other] { $count } injects have no time and go
} out at the start and switched off.
exchange-loss-blueprint-times = Blueprint reads no times: it plays the rows one minute apart. The rows are in order of time, and the column Time says when each is due.
exchange-loss-cadence-rows = Cadence reads at most 5000 rows; { $count } injects are beyond that and not in it. Write the scenario in parts.
exchange-loss-cadence-needed = Cadence asks for title, description, scheduled time and target; { $count ->
    [one] one inject lacks
   *[other] { $count } injects lack
} one of them and may be refused.
exchange-loss-experimental = Experimental: written from the documentation of the INJECT definition 0.12.1. Pass it through the platform's validator before use.
exchange-loss-from-contracts = { $count ->
    [one] One inject is
   *[other] { $count } injects are
} of a kind that only OpenAEV plays; title, time and texts came along.
exchange-loss-from-disabled = { $count ->
    [one] One inject was
   *[other] { $count } injects were
} switched off and became contingency injects.
exchange-loss-from-challenges = Challenges ({ $count }) did not come along.
exchange-loss-from-lessons = Lessons learned questions ({ $count }) did not come along.
exchange-loss-from-variables = Variables ({ $count }) did not come along; where a text uses one, its name in braces stays.
exchange-loss-from-users = People ({ $count }) were not brought in, since a scenario names no real person.

## At the command line
cli-help-export = Writes a scenario for other programs: workbook, CSV, calendar, JSON, OpenAEV and others
cli-help-export-to = Where to write; the format follows from the ending: xlsx, csv, ics, json, zip (OpenAEV)
cli-help-export-format = The format, where the ending does not say it: { $known }
cli-help-export-losses = Only lists what the format cannot hold, with all places, and writes nothing
cli-help-export-force = Replaces a file that is there
exchange-written = Written: { $path } ({ $format }, { $injects ->
    [one] one inject
   *[other] { $injects } injects
}).
exchange-read-back = Read back from the disk: { $found ->
    [one] one inject
   *[other] { $found } injects
}, as written.
exchange-private = For exercise control only: it holds notes, expected actions and later injects.
exchange-losses = Not all of the scenario is in it ({ $format }); the scenario file keeps everything:
exchange-no-losses = Everything of the scenario is in it ({ $format }).
exchange-see-places = The same with --losses names all places and writes nothing.
exchange-no-format = There is no format { $name }. Known are: { $known }.
exchange-no-ending = From the ending of { $path } no format follows. Take xlsx, csv, ics, json or zip, or name one with --format: { $known }.
exchange-wrong-ending = The format { $format } is written into a file ending in .{ $ending }, and { $path } ends otherwise, so other programs would not recognise it. Correct the name or the format.
exchange-needs-to = Say with --to where to write, or list with --losses and --format what would be lost.
exchange-damaged = Part of { $file } was not read, so that an export would lack it without saying so. Nothing was written. Mend the file first; crosscut check lists its problems.
exchange-exists = { $path } is there already and was not replaced. Choose another name, or add --force.
exchange-pack-option = { $option } is for packs (PDF, Word, web page), and { $format } has none of that: it always holds the whole scenario in English headings, which other programs look for. Leave the option out, or write a pack.
