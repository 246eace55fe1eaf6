# A passphrase over an exercise: setting it, giving it, taking it away.

## Why a protected file is not opened
padlock-no-passphrase = { $file } is protected with a passphrase.
padlock-wrong = The passphrase does not open { $file }. Nothing was changed. Look at capital letters and the keyboard layout, and try again.
padlock-keys = { $file } is encrypted for keys of the age program and not with a passphrase, so Crosscut cannot open it. Decrypt it with age, then protect it here with a passphrase.
padlock-in-letters = { $file } is an age file written in letters, which Crosscut does not read. Decrypt it with age, then protect it here with a passphrase.
padlock-too-hard = { $file } asks for more memory or time than Crosscut gives to an unknown file. If you trust it, decrypt it with age, then protect it here with a passphrase.
padlock-other-form = { $file } is encrypted in a form that this Crosscut does not know. Open it with a newer one, or decrypt it with the program that wrote it.
padlock-damaged = { $file } is encrypted, and was cut off or changed since it was written, so nothing of it can be read. Look for an earlier copy; the program has not changed it.
store-refused-protected = { $file } is protected with a passphrase, so it cannot be read here. Open it as an exercise, or bring it in as a copy; there the passphrase is asked for.

## The dialog that protects
protect-title = Protect with a passphrase
protect-title-change = Protected with a passphrase
protect-subtitle = Without the passphrase nobody can read { $name }: not the file, not what is kept of it on this computer.
protect-subtitle-change = { $name } opens only with its passphrase, also for you.
protect-passphrase = Passphrase
protect-passphrase-new = New passphrase
protect-again = Once more
protect-again-hint = The same passphrase
protect-rule = At least { $least } characters; four or five words that do not belong together do well.
protect-warning = Nobody can help if it is lost
protect-warning-text = There is no second key and no way round it. Whoever loses the passphrase loses the exercise. Hand it on by another way than the file.
protect-plain = Packs, lists and pages that you export are not protected. Copies for others are, with the same passphrase.
protect-do = Protect and save
protect-do-unsaved = Protect
protect-change-do = Change and save
protect-leave = Leave as it is
protect-close = Close
protect-busy = The file is being written.
protect-empty = Type a passphrase.
protect-too-short = The passphrase needs at least { $least } characters.
protect-differ = The two passphrases differ.
protect-remove = Take the passphrase away…
protect-remove-ask = Everybody who gets the file can read it then. What was kept of it before stays protected.
protect-remove-do = Take it away and save
protect-remove-keep = Keep the passphrase
protect-read-only = It can only be read here, so its passphrase stays as it is.

## What came of it
protect-done = Protected with a passphrase, and saved
protect-with-saving = Protected with a passphrase as soon as it is saved
protect-removed = Protected with a passphrase no more
protect-recast = { $count ->
    [one] 1 earlier version that this computer keeps is protected too.
   *[other] { $count } earlier versions that this computer keeps are protected too.
}
protect-recast-failed = { $count ->
    [one] 1 earlier version on this computer could not be protected and can still be read.
   *[other] { $count } earlier versions on this computer could not be protected and can still be read.
} Check that the drive is not full and may be written, then set the passphrase once more.
protect-left = Work on it that was not saved in an earlier run is still kept on this computer without protection. Bring it back or let it go: choose “Bring back work that was not saved…” from the list of commands.
protect-export = What was written is not protected by the passphrase.
protect-export-note = This exercise is protected; what you export is not.

## Giving it
unlock-title = Passphrase of { $file }
unlock-subtitle-open = It is protected. It opens with its passphrase.
unlock-subtitle-left = What was kept of it is protected. Its passphrase brings it back.
unlock-subtitle-other = It is protected. Its passphrase is needed to compare.
unlock-subtitle-copy = It is protected. Its passphrase is needed to bring it in.
unlock-subtitle-kept = Some earlier versions are protected with an earlier passphrase.
unlock-passphrase = Passphrase
unlock-wrong = { $count ->
    [one] This is not the passphrase. Nothing was changed. Look at capital letters and the keyboard layout.
   *[other] This is not the passphrase either. Nothing was changed. Look at capital letters and the keyboard layout; whoever sent the file can tell it.
}
unlock-do = Open
unlock-trying = Trying the passphrase…
unlock-leave = Leave it closed

## Where it shows
protect-status = Protected
protect-status-hint = Protected with a passphrase: the file and all that is kept of it on this computer. Press to change it or to take it away.
protect-status-waits = Not protected yet
protect-recent = Protected with a passphrase
comparing-locked = { $count ->
    [one] 1 more version is protected with an earlier passphrase.
   *[other] { $count } more versions are protected with an earlier passphrase.
}
comparing-unlock = Give the passphrase…
recover-protected = A protected exercise
recover-start-locked = { $name } has changes that were not saved. It is protected with a passphrase.
recover-ask-locked = Let it go? What is in it cannot come back.
recover-unread-locked = It is protected with a passphrase; what is in it shows once that is given.
recover-unread-wrong = The passphrase does not open it. It stays where it is.

## At the command line
cli-help-protect = Protects a scenario with a passphrase, changes the passphrase, or takes it away
cli-help-protect-passphrase = A file whose first line is the new passphrase; asked for at the terminal where none is named
cli-help-protect-remove = Takes the passphrase away
cli-help-unlock = A file whose first line is the passphrase of a protected scenario; may be named several times, or by CROSSCUT_PASSPHRASE_FILE
cli-protect-ask = New passphrase:{" "}
cli-protect-again = New passphrase once more:{" "}
cli-protect-no-terminal = There is no terminal to ask for the new passphrase. Name a file with --passphrase-file.
cli-protect-not = { $file } is not protected with a passphrase, so there is nothing to take away.
cli-protect-done = Protected: { $path }. It opens only with its passphrase; nobody can help if that is lost.
cli-protect-removed = Protected no more: { $path }. What was kept of it before stays protected.
cli-unlock-ask = Passphrase of { $file }:{" "}
cli-unlock-again = This is not the passphrase. Passphrase of { $file }:{" "}
cli-unlock-how = Type it at a terminal, or name a file with it: --unlock FILE, or the variable CROSSCUT_PASSPHRASE_FILE.
cli-versions-locked = { $count ->
    [one] 1 more version is protected with an earlier passphrase.
   *[other] { $count } more versions are protected with an earlier passphrase.
} Name a file with it: --unlock FILE.
