# Files: what was found while reading, why a file is refused, and how saving went.

## A value that could not be read
store-unread-text = A text in quotes is needed here, but the file has { $text }.
store-unread-escape = The text { $text } has a backslash that means nothing. Write \\ for a backslash itself.
store-unread-too-long = The text is longer than a field can hold (1 MB). Put long material into an attachment.
store-unread-yes-no = Only true or false can stand here, but the file has { $text }.
store-unread-count = A whole number from 0 to 4,294,967,295 is needed here, but the file has { $text }.
store-unread-number = A number is needed here, but the file has { $text }.
store-unread-infinite = { $text } is no number that can be placed. Write an ordinary number.
store-unread-list = A list in square brackets is needed here, but the file has { $text }.
store-unread-pair = A pair such as ("Weather", "Rain") is needed here, but the file has { $text }.
store-unread-row = Named values in round brackets are needed here, but the file has { $text }.
store-unread-day-count = The letter and number of the day of STARTEX are needed here, such as "D+0" or "E+1", but the file has { $text }.
store-unread-moment = A moment such as "2026-11-03T14:05Z" is needed here, but the file has { $text }.
store-unread-decision-kind = { $text } is no kind of decision that this version knows.
store-unread-record-name = A kind and an id such as "place pla-4h2k" are needed here, but the file has { $text }.
store-unread-version = The version of the file is no whole number. It was read as version 1; correct the line version: 1.
store-kept-aside = The field was left as if it were empty; what stands in the file is kept and is written back until you set the field.
store-no-record = This is no { $kind } that can be read: { $text } It is kept in the file as it is, but you do not see it. Correct it in a text editor.

## Something found in a file that was read
store-double-field = The field stands twice in the same record. The first one counts; the other is kept under another name. Delete one of them in a text editor.
store-unknown-field = { $count ->
    [one] One { $kind } has a field { $field } that this version does not know. It is kept unchanged.
   *[other] { $count } records of kind { $kind } have a field { $field } that this version does not know. It is kept unchanged.
}
store-unknown-section = The file has a part { $field } that this version does not know. It is kept unchanged.
store-direction-control = The text holds invisible characters that turn the direction of reading, so that it may read differently from what it says. They are kept; delete them if nobody meant them.
store-nul-in-text = The text held characters with the value zero, which nobody can have typed. They were left out.
store-blank-id = The record had no id, so that nothing could refer to it. It now has the id { $id }.
store-double-id = The id { $old } stands twice. This second record now has the id { $id }; links to { $old } lead to the first one. Check which was meant.
store-more-problems = { $count } more problems were found than are listed here. Mend the first ones and open the file again.
store-no-version = The file does not say its version. It was read as version 1; saving writes it.
store-newer-version = A newer version of Crosscut wrote this file (format { $version }; this program knows { $ours }). You can look at it and save it under another name; to change it, use the newer program.
store-bad-bytes = From byte { $offset } on, the file has bytes that are no UTF-8 text, as when a program saved it in an old encoding. Each was replaced by a mark. Save under another name, or convert the file to UTF-8 and open it again.

## Places from which reading could not go on
store-fault-open-text = A text begins here and has no closing quotation mark.
store-fault-open-comment = A comment begins here and has no end.
store-fault-nul = From here on the file has zero bytes, as after a power cut.
store-fault-bytes = Here the file has bytes that are no UTF-8 text.
store-fault-strange = The character { $letter } means nothing here; perhaps a quotation mark before it is missing.
store-fault-cut-off = The file ends in the middle; the rest is missing.
store-fault-too-deep = Brackets are nested deeper here than in any scenario.
store-fault-no-value = A value is missing here.
store-fault-no-field = The name of a field is missing here.
store-fault-no-colon = A colon is missing here.
store-fault-no-comma = A comma or a closing bracket is missing here.
store-fault-no-bracket = Another closing bracket is needed here.
store-read-on = What follows was not read up to line { $line }. Save under another name, or mend the line in a text editor and open the file again; the file itself stays as it is.
store-read-to-here = What follows was not read. Save under another name, or mend the line in a text editor and open the file again; the file itself stays as it is.
store-after-end = Text follows after the end of the scenario, perhaps a second scenario. It was not read. Save under another name, or delete it in a text editor.

## A file that is not opened
store-refused-empty = { $file } is empty. If it held a scenario before, look for an earlier copy; the program has not changed it.
store-refused-zeros = { $file } holds only zero bytes, as after a power cut. Look for an earlier copy; the program has not changed it.
store-refused-too-big = { $file } is larger than 64 MB, which no scenario is. Check that it is the right file.
store-refused-utf16 = { $file } is text in UTF-16, as some editors save it. Open it in that editor, save it as UTF-8, and try again.
store-refused-binary = { $file } is no text, so it is no scenario. Check that it is the right file; spreadsheets and archives are brought in with Import.
store-refused-no-scenario = { $file } is text, but no Crosscut scenario. Check that it is the right file; other formats are brought in with Import.
