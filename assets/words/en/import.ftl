# Bringing in other people's tables: what a file is, how its columns are read, what would happen.

import-pasted = Pasted text

import-kind-xlsx = workbook
import-kind-xlsm = workbook with macros
import-kind-xls = older workbook (.xls)
import-kind-ods = OpenDocument spreadsheet
import-kind-delimited = text table
import-kind-word = Word document
import-kind-pasted = pasted text

import-what-binary = a file of bytes that are no text
import-what-xlsb = a binary workbook (.xlsb)
import-what-slides = a slide show
import-what-odt = an OpenDocument text or drawing
import-what-archive = an archive with no workbook or document in it
import-what-doc = an older Word document (.doc)
import-what-pdf = a PDF
import-what-picture = a picture
import-what-rtf = a rich-text document
import-what-xml-sheet = an XML spreadsheet of 2003
import-what-html = a web page
import-what-data = a data file, not a table
import-what-calendar = a calendar

import-fault-empty = “{ $file }” is empty, so there is nothing to bring in. Check that it was saved, and choose the file again.
import-fault-too-big = “{ $file }” is larger than 64 MB, which is more than is read. Save only the sheets with the injects as a new file.
import-fault-other = “{ $file }” is { $what }, whatever its name says, and no rows can be read from it. Open it in the program that made it and save it as .xlsx or .csv.
import-fault-locked = “{ $file }” is protected with a password and cannot be read. Open it, take the password away, and save it under another name.
import-fault-swollen = “{ $file }” unpacks to far more than a table of injects needs, so it was not read: files like this can bring a computer to a stop. Copy the rows into a new workbook and save it as .xlsx.
import-fault-broken = “{ $file }” ({ $kind }) is damaged, so it cannot be read ({ $detail }). Open it in a spreadsheet program, let it be repaired, and save it under another name.
import-fault-no-table = “{ $file }” has no table in it. Choose a file with one inject a row under a row of headings.
import-fault-stumbled = the reader stopped at a part that makes no sense
import-fault-chain = its parts cannot be put together

import-note-macros = The workbook has macros. They were not run and are not brought in.
import-note-cut = Sheet “{ $sheet }”: { $count ->
    [one] one filled cell
   *[other] { $count } filled cells
  } beyond row 100,000 or column 200 (GR) { $count ->
    [one] was
   *[other] were
  } left out. Delete stray cells, or split the sheet.
import-note-long-cells = Sheet “{ $sheet }”: texts of more than 32,767 characters were cut, in { $cells }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
  }. Shorten them, or put the rest in by hand.
import-note-no-result = Sheet “{ $sheet }”: { $cells }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
  } hold a formula without its result, so that nothing was read there. Open the file in a spreadsheet program and save it once.
import-note-full = The file holds more than two million filled cells. Reading stopped in sheet “{ $sheet }”. Save only the sheets with the injects as a new file.
import-note-sheet-broken = Sheet “{ $sheet }” is damaged and was read only in part, or not at all ({ $detail }). Open the file in a spreadsheet program, let it be repaired, and save it again.
import-note-many-sheets = { $count ->
    [one] One sheet was
   *[other] { $count } sheets were
  } left out, since a file is read up to 200 sheets.
import-note-encoding = The file does not say how its letters are stored; { $name } was assumed. If letters with accents look wrong, save it as UTF-8.
import-note-bad-letters = Some bytes of the file stand for no letter and show as �. Save it as UTF-8.
import-note-open-quote = Line { $line }: a quotation mark is opened and never closed. From there on quotation marks were read as plain marks, so that one cell does not swallow the rest. Close it and bring the file in again.

import-sheet-errors = most of its cells are broken references (#REF!)
import-sheet-no-header = no row of headings was found in its first ten rows
import-sheet-no-injects = its headings are not those of a list of injects

import-target-key = Inject key
import-target-number = Number
import-target-title = Title
import-target-text = Text for the audience
import-target-time = Time
import-target-date = Date
import-target-day = Day of play
import-target-story-time = Time of day in the story
import-target-offset = Offset from STARTEX
import-target-from = Sender
import-target-to = Recipient
import-target-info = Informed
import-target-audience = Training audience
import-target-channel = Channel
import-target-storyline = Storyline
import-target-storyline-code = Code of the storyline
import-target-incident = Incident
import-target-incident-number = Number of the incident
import-target-path = Storyline > incident
import-target-function = Functional area (own column)
import-target-phase = Phase
import-target-phase-by-hand = Phase, set by hand
import-target-expected = Expected actions
import-target-notes = Notes for exercise control
import-target-priority = Priority (own column)
import-target-place = Place
import-target-owner = Responsible
import-target-kind = Kind of inject
import-target-status = Status
import-target-objectives = Training objectives
import-target-topics = Topics
import-target-claims = Checklist lines it is meant to serve
import-target-depends-on = Injects that it follows
import-target-perpetrator = Perpetrator
import-target-own = Own column
import-target-none = Left out

import-fate-new = new
import-fate-updated = changed
import-fate-unchanged = unchanged
import-fate-merged = merged with an earlier row
import-fate-repeat = left out: repeats an earlier row
import-fate-no-inject = left out: says nothing of an inject
import-fate-errors = left out: broken references
import-fate-refused = left out: refused

import-summary = { $fresh ->
    [one] 1 new inject
   *[other] { $fresh } new injects
  }, { $updated } changed, { $unchanged } unchanged, { $skipped } { $skipped ->
    [one] row
   *[other] rows
  } left out{ $merged ->
    [0] {""}
   *[other] , { $merged } merged
  }.

import-question-zone = In which zone are the times written? { $rows ->
    [one] One row has
   *[other] { $rows } rows have
  } a time of day without a zone, such as “{ $example }”, and an hour more or less would change the play. Give the zone, such as Z or B, or make the column an own column.
import-question-startex = When is STARTEX? { $rows ->
    [one] One row has
   *[other] { $rows } rows have
  } a date or a time of day, such as “{ $example }”, and the exercise has no STARTEX to count from. Give it as a date-time group with its zone, such as 010800ZMAR27.
import-question-first-day = Is Day 1 the day of STARTEX? { $rows ->
    [one] One row counts
   *[other] { $rows } rows count
  } days, such as “{ $example }”; this exercise counts from Day 0, and so they were read. Say so if the first day of the file is Day 1.
import-question-recipients = { $rows ->
    [one] One row differs from an earlier one
   *[other] { $rows } rows differ from earlier ones
  } only in the recipient. They come in as injects of their own; they can be merged into one inject with all recipients.
import-question-repeats = { $rows ->
    [one] One row repeats an earlier one and is
   *[other] { $rows } rows repeat earlier ones and are
  } left out. They can be taken in as well.

import-problem-time = The time cannot be read.
import-remedy-time = The row comes in without a time, and what is written is kept in a column of its own. Set the time in the inject.
import-problem-time-note = Something was assumed of the time.
import-remedy-time-note = Check the time of this row.
import-problem-time-edited = The readable time says “{ $text }”, the column Offset (min) still has the old time.
import-remedy-time-edited = The readable time counts, since somebody changed it.
import-problem-word = “{ $word }” under “{ $heading }” is no word that the program knows.
import-remedy-word = It is kept in a column of its own. Choose the value in the inject.
import-problem-recipient = “{ $word }” is no staff branch, adviser or training audience of this exercise.
import-remedy-recipient = It is kept in a column of its own. Add the training audience first, or choose the recipient in the inject.
import-problem-claim = “{ $word }” is no id of a checklist line.
import-remedy-claim = It is kept in a column of its own.
import-problem-topic = “{ $word }” is no topic.
import-remedy-topic = It is kept in a column of its own. Choose topics in the inject.
import-problem-phase = This exercise has no phase “{ $word }”.
import-remedy-phase = The phase follows from the time; what is written is kept in a column of its own.
import-problem-number-kept = The number “{ $number }” was handed out, so it does not become “{ $other }”.
import-remedy-number-kept = People may already call the inject by it. Make a new inject if another one is meant.
import-problem-number-taken = The number “{ $number }” is taken by another inject; this one gets “{ $other }”.
import-remedy-number-taken = Check whether both rows are the same inject, and give one of them another number.
import-problem-unknown-key = It points to records that are not in this exercise: { $word }.
import-remedy-unknown-key = These links were left out. They come along when the whole scenario file is opened instead.
import-problem-depends-on = No inject is called “{ $word }”.
import-remedy-depends-on = The link was left out. Check the number.
import-problem-link-order = It is played before { $other }, which it would follow.
import-remedy-link-order = The link was left out. Check the times of both injects.
import-problem-refused = The program does not take a part of this row.
import-remedy-refused = That part was left as it was; the rest of the row comes in.
import-problem-row-refused = The program does not take this row.
import-remedy-row-refused = The row was left out. Change it in the file and bring it in again.
import-problem-whole-refused = The program does not take these rows.
import-remedy-whole-refused = Nothing was brought in.

import-mapping-syntax = It is no saved mapping ({ $detail }). Make one with --save-mapping.
import-mapping-version = It is a mapping of version { $value }; this program reads version 1. Make a new one with --save-mapping.
import-mapping-zone = “{ $value }” is no zone. Write a letter such as Z or B, or an offset such as +04:30.
import-mapping-startex = “{ $value }” is no STARTEX. Write a date-time group with its zone, such as 010800ZMAR27.
import-mapping-field = “{ $value }” is no field of an inject. Leave it empty to leave the column out, or write own for an own column.

edit-import = Bring in a table

cli-help-import = Bring in injects from spreadsheets, text tables and Word tables
cli-help-import-files = The files to read: xlsx, xlsm, xls, ods, csv, tsv, docx
cli-help-import-output = Where the scenario is written; a file that is there is never replaced, unless it is the one named by --into
cli-help-import-into = The scenario that the rows are added to, or whose injects they bring up to date
cli-help-import-mapping = A saved mapping of columns to fields
cli-help-import-save-mapping = Where the mapping that was used is written
cli-help-import-sheet = Read only this sheet; may be given more than once
cli-help-import-zone = The zone of times that state none, such as Z, B or +04:30
cli-help-import-startex = STARTEX, where the scenario has none, such as 010800ZMAR27
cli-help-import-first-day = The first day of a column of days is Day 1
cli-help-import-merge = Make one inject of rows that differ only in the recipient
cli-help-import-dry-run = Say what would happen and write nothing

cli-import-no-output = Say where the scenario is to be written with -o FILE, or use --dry-run to look first.
cli-import-zone = “{ $value }” is no zone. Write a letter such as Z or B, or an offset such as +04:30.
cli-import-startex = { $why }
cli-import-no-sheet = “{ $file }” has no sheet “{ $sheet }”. Its sheets are: { $known }.
cli-import-nothing = No list of injects was found in “{ $file }”. Give the sheet with --sheet, or a mapping with --mapping.
cli-import-mapping = { $path }{ $line ->
    [0] {""}
   *[other] , line { $line }
  }: { $what }
cli-import-blocked = Nothing was written, because a question is open:
cli-import-written = Written: { $path }
cli-import-mapping-written = Mapping written: { $path }
cli-import-dry = Dry run: nothing was written.
cli-import-no-change = The scenario already says all this; nothing was written.
cli-import-file = { $file } ({ $kind })
cli-import-sheet-taken = Sheet “{ $sheet }”, headings in row { $row }:
cli-import-sheet-bare = Sheet “{ $sheet }”, without headings:
cli-import-sheet-left = Sheet “{ $sheet }” is left out: { $why }.
cli-import-sheet-not-asked = it was not asked for
cli-import-by-content = by content
cli-import-made = Made: { $what }
cli-import-columns = Own columns: { $what }
cli-import-problems = To look at:
cli-import-differences = Changed:
cli-import-question = Question: { $text }
cli-import-rows = row { $rows }
cli-import-more-rows = { $rows } and { $count } more
cli-import-more = and { $count } more; --format json lists all
cli-import-no-topic = { $count ->
    [one] One new inject carries
   *[other] { $count } new injects carry
  } no topic yet.
cli-import-damaged = “{ $file }” has faults, so that saving it again would lose what could not be read. Open it in the window and mend it first, or write to another file without --into.
import-word-table = Table { $number }
import-fault-xml = a mark is opened and never closed, or stands where none may stand

cli-import-whole-alone = An archive or a JSON file is a whole scenario, so it is brought in alone: one file, without --into. To join it with another scenario, bring it in first.
cli-import-would-come = { $file } holds a scenario with { $injects ->
    [one] one inject
   *[other] { $injects } injects
}. Nothing was written.
cli-import-came = { $file }: { $injects ->
    [one] one inject
   *[other] { $injects } injects
} written to { $written }.
import-endex = ENDEX is set to the end of the day of the last inject, { $endex }, and the phases to it. Change it in the setting.
