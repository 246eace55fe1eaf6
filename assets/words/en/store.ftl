# Files: what was found while reading, why a file is refused, and how saving went.

## A value that could not be read
problem-unread-text = { store-in-field } a text in quotes is needed, but the file has { $text }. { store-kept-aside }
problem-unread-escape = { store-in-field } the text { $text } has a backslash that means nothing; two backslashes stand for one. { store-kept-aside }
problem-unread-too-long = { store-in-field } the text is longer than a field can hold (1 MB); put long material into an attachment. { store-kept-aside }
problem-unread-yes-no = { store-in-field } only true or false can stand here, but the file has { $text }. { store-kept-aside }
problem-unread-count = { store-in-field } a whole number from 0 to 4,294,967,295 is needed, but the file has { $text }. { store-kept-aside }
problem-unread-number = { store-in-field } a number is needed, but the file has { $text }. { store-kept-aside }
problem-unread-infinite = { store-in-field } { $text } is no number that can be placed; an ordinary number is needed. { store-kept-aside }
problem-unread-position = { store-in-field } a position needs both lat and lon, but the file has { $text }. { store-kept-aside }
problem-unread-list = { store-in-field } a list in square brackets is needed, but the file has { $text }. { store-kept-aside }
problem-unread-pair = { store-in-field } a pair such as ("Weather", "Rain") is needed, but the file has { $text }. { store-kept-aside }
problem-unread-row = { store-in-field } named values in round brackets are needed, but the file has { $text }. { store-kept-aside }
problem-unread-day-count = { store-in-field } the letter and number of the day of STARTEX are needed, such as "D+0" or "E+1", but the file has { $text }. { store-kept-aside }
problem-unread-moment = { store-in-field } a moment such as "2026-11-03T14:05Z" is needed, but the file has { $text }. { store-kept-aside }
problem-unread-time = { store-in-field } { $why } { store-kept-aside }
problem-unread-decision-kind = { store-in-field } { $text } is no kind of decision that this version knows. { store-kept-aside }
problem-unread-record-name = { store-in-field } a kind and an id such as "place pla-4h2k" are needed, but the file has { $text }. { store-kept-aside }
store-in-field = { $record }, { $field }:
store-kept-aside = You see the field without it; it is kept in the file until you fill the field in. Correct it in the form or in a text editor.
problem-unread-version = The version of the file is no whole number. It was read as version 1, and saving writes that.
problem-no-record = This is no { $kind } that can be read: { $text } You do not see it in the program, but it is kept in the file as it is. Correct it in a text editor.

problem-no-meaning = What this { $kind } does is missing, or is something that this version does not know: { $text } So that it does not count as something else, you do not see it in the program; it is kept in the file as it is. Correct it in a text editor, or use the program that wrote it.
problem-second-exercise = The file has a second exercise: { $text } The first one counts; the second is kept in the file as it is. Delete one of them in a text editor.

## Something found in a file that was read
problem-double-field = { store-in-field } the field stands twice in one record. The first one counts; the other is kept under another name. Delete one of them in a text editor.
problem-unknown-field = This version does not know the field { $name } of a record of kind { $kind } (found { $count } times). It is kept unchanged; to see it, use the program that wrote it.
problem-unknown-section = This version does not know the part { $name } of the file. It is kept unchanged; to see it, use the program that wrote it.
problem-direction-control = { store-in-field } the text holds invisible characters that turn the direction of reading, so that it may read differently from what it says. They are kept; delete them if nobody meant them.
problem-nul-in-text = { store-in-field } the text held characters with the value zero, which nobody can have typed. They were left out; check the text.
problem-time-assumed = { store-in-field } { $why } Check that the time is the one that was meant; saving writes it in full.
problem-blank-id = The record had no id, so that nothing could refer to it. It now has the id { $id }; saving writes it.
problem-double-id = The id { $old } stands twice. This second record, { $record }, now has the id { $id }; links to { $old } lead to the first one. Check which was meant.
problem-more-problems = { $count } more problems were found than are listed here. Mend the first ones and open the file again.
problem-no-version = The file does not say its version. It was read as version 1, and saving writes that.
problem-newer-version = A newer version of Crosscut wrote this file (format { $version }; this program knows { $ours }). What this version does not know is not shown. You can read it and save a copy; to change it, use the newer program.
problem-bad-bytes = From byte { $offset } on, the file has bytes that are no UTF-8 text, as when a program saved it in an old encoding. Each was replaced by a mark. Save under another name, or convert the file to UTF-8 and open it again.

## Places from which reading could not go on
problem-fault-open-text = A text begins here and has no closing quotation mark. { store-read-on }
problem-fault-open-comment = A comment begins here and has no end. { store-read-on }
problem-fault-nul = From here on the file has zero bytes, as after a power cut. { store-read-on }
problem-fault-bytes = Here the file has bytes that are no UTF-8 text. { store-read-on }
problem-fault-strange = The character { $letter } means nothing here; perhaps a quotation mark before it is missing. { store-read-on }
problem-fault-conflict = Here stand the marks of a merge that was not finished. { store-read-on }
problem-fault-cut-off = The file ends in the middle; the rest is missing. { store-read-on }
problem-fault-too-deep = Brackets are nested deeper here than in any scenario. { store-read-on }
problem-fault-too-many = Here the file has more records than any exercise. { store-read-on }
problem-fault-no-value = A value is missing here. { store-read-on }
problem-fault-no-field = The name of a field is missing here. { store-read-on }
problem-fault-no-colon = A colon is missing here. { store-read-on }
problem-fault-no-comma = A comma or a closing bracket is missing here. { store-read-on }
problem-fault-wrong-bracket = Another closing bracket is needed here. { store-read-on }
store-read-on = { $on ->
    [no] What follows was not read. { store-mend }
   *[other] What stands around this place was not read; reading went on at line { $on }. { store-mend }
}
store-mend = Save under another name, or mend the place in a text editor and open the file again; the file itself stays as it is.
problem-after-end = Text follows after the end of the scenario, perhaps a second one. It was not read. { store-mend }

## A file that is not opened
store-refused-empty = { $file } is empty. If it held a scenario before, look for an earlier copy; the program has not changed it.
store-refused-zeros = { $file } holds only zero bytes, as after a power cut. Look for an earlier copy; the program has not changed it.
store-refused-too-big = { $file } is larger than 128 MB, which no scenario is. Check that it is the right file.
store-refused-utf16 = { $file } is text in UTF-16, as some editors save it. Open it in that editor, save it as UTF-8, and try again.
store-refused-binary = { $file } is no text, so it is no scenario. Check that it is the right file; spreadsheets and archives are brought in with Import.
store-refused-no-scenario = { $file } is text, but no Crosscut scenario. Check that it is the right file; other formats are brought in with Import.

## A step that the disk refused
store-step-read = { $path } could not be read.
store-step-folder = The folder of { $path } could not be found.
store-step-create = No file could be made in the folder { $path }.
store-step-write = The temporary file { $path } could not be written.
store-step-sync = The drive did not confirm that the temporary file { $path } is safe.
store-step-check = The temporary file { $path } could not be read back as it was written.
store-step-replace = The new version could not be put in the place of { $path }.
store-step-remove = { $path } could not be removed.
store-world-not-found = It does not exist, or was moved or renamed. Check the path and that the drive is connected.
store-world-permission = You have no permission. Save under another name in a folder of your own, or ask who looks after the drive.
store-world-full = The drive is full. Free some space, or save under another name on another drive.
store-world-quota = Your share of the drive is used up. Free some space, or save under another name on another drive.
store-world-too-large = The drive takes no file of this size. Save under another name on another drive.
store-world-read-only-drive = The drive cannot be written to. Save under another name on another drive.
store-world-folder = A folder stands where a file is needed, or a file where a folder is needed. Choose another name.
store-world-name = The drive does not take this name. Choose a shorter name without special characters.
store-world-busy = Another program is using the file. Close it there and try again.
store-world-network = The network drive does not answer. Check the connection and try again, or save under another name on this computer.
store-world-different = What came back differs from what was written, so the drive or the connection is faulty. Save under another name on another drive.
store-world-other = The system says: { $error }. Try again, or save under another name on another drive.

## Saving
store-old-file-safe = Nothing that was there before was changed, and your work is still open here.
store-temporary-left = The temporary file { $path } could not be removed; delete it by hand.
store-changed-on-disk = { $path } was changed by another program or window since you opened it, so it was not overwritten. Compare what differs and bring it in, or save under another name.
store-exists = { $path } exists already, so it was not overwritten. Choose another name, or choose to overwrite it.
store-read-only = { $path } is protected against writing, so it was not changed. Save under another name, or lift the protection.
store-no-file = { $path } is a folder or a device, not a file. Choose a name for the file.

## Two windows on one file
store-locked = The file is open in another window or on another computer. You can read it here; to change it, save it under another name or close it there.
store-locked-since = The file has been open in another window since { $since }. You can read it here; to change it, save it under another name, or close it there.
store-locked-by = { $who } has had the file open since { $since }. You can read it here; to change it, save it under another name, or ask { $who } to close it.
store-unguarded = This folder cannot show others that you have the file open. Before each save the program checks that nobody else changed it.

## What is remembered between two runs
store-settings-unread = The settings in { $path } could not be read ({ $error }), so the usual ones are used. They are written anew when you change one.

## Checklist files of an organisation
store-checklist-too-big = The file is larger than 4 MB, which no checklist is. Check that it is the right file. { $path }
store-checklist-no-text = The file is no text in UTF-8, so it is no checklist. Save it as UTF-8 in the text editor and try again. { $path }

## Why a save failed, for the status bar
store-short-changed = someone else changed the file
store-short-exists = a file of this name is there
store-short-read-only = it is protected against writing
store-short-no-file = a folder stands there
store-short-not-found = its folder or drive is gone
store-short-permission = no permission there
store-short-full = the drive is full
store-short-network = the share does not answer
store-short-other = the drive refuses
