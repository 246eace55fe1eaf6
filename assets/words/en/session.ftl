# What the session says.
document-unnamed = Unnamed exercise
document-file-stem = exercise
document-beside = { $name } (my version)
done-undone = Undone: { $step }
done-redone = Done again: { $step }
session-no-sample = There is no sample called “{ $id }”. Choose one from the start page.
session-newer-version = A newer Crosscut wrote this file. It can be read here, but not changed. Save a copy under another name to work on, or update Crosscut.
session-damaged = Part of this file could not be read. The file itself stays as it is. Look at the problems, then save under another name to go on.
session-not-confirmed = The file is written, but this drive did not confirm that it is safe. Keep another copy.
session-before-not-kept = The file is saved, but the version that it replaced could not be kept on this computer. Save under another name next time if you want to come back to it.
session-file-changed = Somebody else changed the file. { $path } is no longer as you opened or saved it; your own changes are kept here, and nothing of theirs is overwritten. Compare what differs, bring it in, or save yours under another name.
session-file-changed-only-there = Somebody else changed the file. { $path } is no longer as you opened or saved it, and you see it as it was before. Compare what differs, or open it again.
session-file-gone = The file is not there any more. { $path } was moved, renamed or removed, or its drive is gone; your work is still open here. Connect the drive again or put the file back, or save under another name.
session-file-back = The file is there as before.
session-files-listed = Files that you open are listed from now on.
session-files-not-listed = Files that you open are not listed any more; the list is cleared.
session-not-yours = This was decided by { $name }, and nobody withdraws for somebody else. Write your own judgement or a comment beside it, or ask { $name } to withdraw it.
session-deleted = { $count ->
    [one] 1 inject deleted.
   *[other] { $count } injects deleted.
}
