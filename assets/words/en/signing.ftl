# Sign-offs, keys, review copies, questions.

## The top of a file
problem-unread-top = The part { $name } at the top of the file stands twice or cannot be read: { $text } It is kept in the file as it is. If this is a review copy, ask for a fresh one.

## Keys
keys-short-passphrase = The passphrase has fewer than { $least } characters, so that it would protect nothing. Choose a longer one; a few words do well.
keys-wrong-passphrase = The passphrase does not open this key, so nothing was signed. Try again; a forgotten passphrase cannot be replaced, but a new key can be made.
keys-no-key = { $file } is no public key, so no signature can be checked with it. Ask its owner for the file that crosscut keys show writes.
keys-not-trusted = No trusted key has the fingerprint { $id }, so there was nothing to remove. It may have been removed before.
keys-damaged = The key file { $path } is damaged, so nothing can be signed with it. Bring back a copy of it, or make a new key.
keys-no-folder = This system has no folder for a person's own files, so keys cannot be kept. Name a folder with --keys.
keys-other = The key could not be used: { $why }.

## Review copies
edit-take-in = Take in a review copy
copy-sealed = Sealed in this copy, kept by the planner:
copy-still-shown = Words that were to be sealed also stand in: { $places }. The copy would show them, so it was not made. Change them there, or seal less.
copy-no-copy = This file does not say that it is a review copy, so nothing was taken in. To bring two versions of a scenario together, use crosscut merge.
copy-other-exercise = This file is a copy of a different exercise. Nothing was changed.
copy-own-file = This is the file that is open, and the copy would take its place. Give the copy another name.
copy-other-base = The base that was named is not the version this copy was made of, so nothing was taken in. Name the right one, or none.

## Signing
sign-no-subject = There is nothing called { $subject } to sign off here. Name a topic such as caac, or the whole.

## Questions
question-state-open = open
question-state-answered = answered
question-state-settled = settled
cli-column-about = About
cli-column-by = Asked by
cli-column-question = Question
cli-column-when = When
cli-column-answers = Answers
cli-column-subject = Subject

## The command line: help
cli-help-questions = Questions that people asked, with their state and answers
cli-help-keys = Makes, lists and shows keys for signing, and trusts those of others
cli-help-keys-list = Lists the own keys and the trusted ones, each with its fingerprint
cli-help-keys-new = Makes a key, protected by a passphrase
cli-help-keys-show = Prints the public side of a key, to hand to those who check signatures
cli-help-keys-trust = Trusts signatures of this key from now on; compare the fingerprint with its owner first
cli-help-keys-forget = Trusts a key no longer; its signatures then read as by an unknown key
cli-help-keys-forget-id = The key by the beginning of its fingerprint
cli-help-keys-folder = The folder of keys; the person's own folder where none is named
cli-help-keys-name = Whose key it is, such as "Maj Ostervane, GENAD"
cli-help-keys-id = The key by the beginning of its fingerprint; the only own one where none is named
cli-help-keys-file = The file of the public key
cli-help-keys-trust-name = Whose key it is; the name that the file gives where none is said
cli-help-passphrase-file = A file whose first line is the passphrase; asked for at the terminal where none is named
cli-help-sign = Signs off a topic or the whole, with a key or only recorded under a name
cli-help-sign-topic = The topic that is signed off, such as caac
cli-help-sign-whole = Signs off the whole scenario
cli-help-sign-name = Who signs off
cli-help-sign-role = In which role, such as GENAD
cli-help-sign-reason = Why; it stands beside the name
cli-help-sign-key = Signs with this key, by the beginning of its fingerprint, or with the only own one; without, the sign-off is recorded and not signed
cli-help-output-or-same = Writes to this new file instead of the scenario itself
cli-help-verify = Says of each sign-off whether it is signed and fits, is out of date, or is only recorded
cli-help-verify-fail-on = What gives exit code 1
cli-help-verify-earlier = An earlier version of the scenario, from which changed words are told; may be repeated
cli-help-verify-statements = Writes what was signed and the signatures to this folder, for the minisign program
cli-help-verify-broken = A signature that does not fit
cli-help-verify-stale = Also a sign-off that is out of date, or a key that nobody here knows
cli-help-verify-unsigned = Also a sign-off that is recorded and not signed
cli-help-review-copy = Makes a copy that a reviewer opens anywhere and sends back
cli-help-copy-for = For whom the copy is
cli-help-copy-topic = A topic that the reader is asked about; may be repeated
cli-help-copy-seal = Seals the texts of sensitive injects, so that the copy does not hold them
cli-help-seal-harm = From injects on that mention harm
cli-help-seal-severe = From injects on that mention sexual violence or harm to a child
cli-help-seal-clearance = Only injects that an adviser must clear
cli-help-take-in = Takes comments and decisions of a returned copy in; its changes of the text are listed
cli-help-take-in-copy = The copy that came back
cli-help-take-in-base = The version that was copied, where this computer has not kept it
cli-help-take-in-text = Takes the proposed changes of the text too, where nobody else changed the same record

## The command line: answers
cli-keys-made = Key made for { $name }: { $printed }. It lies in { $folder }. Print the fingerprint and hand it over yourself; crosscut keys show writes the public key for those who check your signatures.
cli-keys-own = { $printed }  { $name } (own)
cli-keys-other = { $printed }  { $name } (trusted)
cli-keys-none = There are no keys. crosscut keys new makes one; crosscut keys trust takes up that of somebody else.
cli-keys-no-owner = an unnamed owner
cli-keys-trusted = Signatures of this key now count as those of { $name }: { $printed }. Compare the fingerprint with { $name } in person or by telephone.
cli-keys-trusted-nobody = Signatures of this key are now recognised: { $printed }. Its file names no owner; say --name to give it one, and compare the fingerprint with its owner.
cli-keys-forgotten = The key of { $name } is trusted no longer: { $printed }. Its signatures now read as signed with an unknown key; no scenario was changed. To take it up again: crosscut keys trust.
cli-keys-own-stays = { $id } is a key of your own, which is never removed: without it, nobody here could sign with it again. Only keys of others can be forgotten.
cli-keys-need-one = Name a key: there is none of your own, or more than one. crosscut keys list shows them, crosscut keys new makes one.
cli-keys-unknown = No such key is here: { $id }. crosscut keys list shows all.
cli-keys-several = More than one key begins with { $id }. Name more of its fingerprint.
cli-keys-passphrase = Passphrase:{" "}
cli-keys-passphrase-again = Passphrase once more:{" "}
cli-keys-not-the-same = The two passphrases differ, so no key was made. Try again.
cli-keys-no-terminal = There is no terminal to ask for the passphrase. Name a file with --passphrase-file.
cli-no-topic = There is no topic { $topic }. Name one of: { $known }.
cli-topic-name = { $code } { $name }
cli-the-whole = The whole scenario
cli-sign-needs-all = A sign-off needs a name, a role and a reason, since it counts by them. Nothing was signed. Give all three.
cli-sign-not-whole = { $file } was not read whole, or a newer version wrote it, so that a change could lose part of it. Nothing was changed. Mend the file, or use the newer program.
cli-signed = Signed off: { $what }, signed with the key of { $owner }, { $printed }.
cli-recorded = Signed off: { $what }. Recorded, not signed: anyone who can write the file could have written the name. Use --key to sign.
cli-sign-open-essential = { $count ->
    [one] 1 essential line is still open there.
   *[other] { $count } essential lines are still open there.
}
cli-sign-open-questions = { $count ->
    [one] 1 question is not settled.
   *[other] { $count } questions are not settled.
}
cli-sign-open-sealed = { $count ->
    [one] The texts of 1 inject were sealed, so that it was judged without them.
   *[other] The texts of { $count } injects were sealed, so that they were judged without them.
}
cli-sign-hash = SHA-256 of what was looked at: { $hash }
cli-verify-nothing = Nobody signed anything off in { $file }.
cli-verify-means = A signature shows who said it and that nothing was changed since. It does not say that the exercise complies with policy.
cli-verify-entry = { $what }: { $who }, { $when }
cli-verify-signed = Signed, and what was signed is as it was.
cli-verify-out-of-date = Signed, and out of date: what was signed has changed since.
cli-verify-recorded-current = Recorded, not signed. What was looked at is as it was.
cli-verify-recorded-stale = Recorded, not signed, and out of date: what was looked at has changed since.
cli-verify-recorded-unbound = Recorded, not signed. It was not recorded what was looked at, so that nobody can tell whether it changed.
cli-verify-recorded-gone = Recorded, not signed. What it is about is no longer there.
cli-verify-does-not-fit = The signature does not fit: something was changed after signing, or it is no signature. Ask the signer.
cli-verify-unknown-key = Signed with a key that nobody here knows, so it cannot be checked. Ask the signer for the public key, compare the fingerprint, and take it up with crosscut keys trust.
cli-verify-key = Key of { $owner }, { $printed }
cli-verify-superseded = The same person signed it off again later.
cli-verify-reason = “{ $reason }”
cli-changed-asked = What the lines ask has changed.
cli-changed-changed = { $record } changed: { $fields }
cli-changed-somehow = { $record } changed
cli-changed-joined = { $record } came to it
cli-changed-left = { $record } is no longer part of it
cli-changed-removed = { $record } was removed
cli-copy-made = Written: { $file }. It opens anywhere as a scenario. What comes back is taken in with crosscut take-in.
cli-copy-made-sealed = Written: { $file }, with the texts of { $sealed ->
    [one] 1 inject
   *[other] { $sealed } injects
} sealed. It opens anywhere as a scenario. What comes back is taken in with crosscut take-in.
cli-take-in-damaged = { $file } was not read whole, so nothing was taken in. Ask for the copy once more.
cli-take-in-done = Taken in: { $comments ->
    [one] 1 comment
   *[other] { $comments } comments
}, { $decisions ->
    [one] 1 decision
   *[other] { $decisions } decisions
}{ $changed ->
    [0] .
    [one] ; 1 brought up to date.
   *[other] ; { $changed } brought up to date.
} Written: { $path }
cli-take-in-no-base = The version that was copied was not found here, so that all differences are listed as proposals. Name it with --base.
cli-take-in-both = Both sides changed { $own }. Yours stays; the other came in as { $other }. Look at both.
cli-take-in-text-taken = { $count ->
    [one] 1 change of the text was taken:
   *[other] { $count } changes of the text were taken:
}
cli-take-in-text-left = { $count ->
    [one] 1 change of the text is proposed and was not taken:
   *[other] { $count } changes of the text are proposed and were not taken:
}
cli-proposal-add = new { $kind } { $record }
cli-proposal-change = { $kind } { $record }: { $fields }
cli-proposal-remove = { $kind } { $record } removed
