# Sign-offs, keys, review copies, questions.

## The top of a file
problem-unread-top = The part { $name } at the top of the file stands twice or cannot be read: { $text } It is kept in the file as it is. If this is a review copy, ask for a fresh one.

## Keys
keys-short-passphrase = The passphrase has fewer than { $least } characters, so that it would protect nothing. Choose a longer one; a few words do well.
keys-wrong-passphrase = The passphrase does not open this key, so nothing was signed. Try again; a forgotten passphrase cannot be replaced, but a new key can be made.
keys-no-key = { $file } is no public key, so no signature can be checked with it. Ask its owner for the file that crosscut keys show writes.
keys-damaged = The key file { $path } is damaged, so nothing can be signed with it. Bring back a copy of it, or make a new key.
keys-no-folder = This system has no folder for a person's own files, so keys cannot be kept. Name a folder with --keys.
keys-other = The key could not be used: { $why }.

## Review copies
edit-take-in = Take in a review copy
copy-sealed = Sealed in this copy, kept by the planner:
copy-still-shown = Words that were to be sealed also stand in: { $places }. The copy would show them, so it was not made. Change them there, or seal less.
copy-no-copy = This file does not say that it is a review copy, so nothing was taken in. To bring two versions of a scenario together, use crosscut merge.
copy-other-exercise = This file is a copy of a different exercise. Nothing was changed.
copy-other-base = The base that was named is not the version this copy was made of, so nothing was taken in. Name the right one, or none.
