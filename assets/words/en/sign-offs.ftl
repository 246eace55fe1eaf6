# Sign-offs, keys and review copies in the window.

## Sign-offs
sign-offs-means = A signature shows who said it and that nothing was changed since. It does not say that the exercise complies with policy.
sign-offs-keys = Keys…
sign-offs-keys-hint = Make a key, and take up those of others
sign-offs-whole = The whole exercise
sign-offs-others = Other signed decisions
sign-offs-lines = { $covered } of { $total } covered
sign-offs-essential = { $count ->
    [one] 1 essential open
   *[other] { $count } essential open
}
sign-offs-sign = Sign off…
sign-offs-sign-name = Sign off { $what }
sign-offs-again = Sign again…
sign-offs-again-name = Sign { $what } off again
sign-offs-withdraw = Withdraw
sign-offs-withdraw-name = Withdraw the sign-off of { $who }
sign-offs-row = { $what }: { $state }
sign-offs-nobody = Nobody yet
sign-offs-nobody-hint = Nobody signed it off. That is no fault; it says only that nobody vouches for it yet.
sign-offs-earlier = { $count ->
    [one] 1 earlier sign-off of the same person
   *[other] { $count } earlier sign-offs of the same persons
}
sign-offs-key = key { $printed }
sign-offs-key-hint = Signed with the key of { $owner }
sign-offs-key-nobody = an unnamed owner
sign-offs-sealed = { $count ->
    [one] The texts of 1 inject were sealed for the signer.
   *[other] The texts of { $count } injects were sealed for the signer.
}
sign-offs-unknown-changed = What changed cannot be told: nothing was noted about it when it was signed.
sign-offs-more = { $count ->
    [one] Show 1 more change
   *[other] Show { $count } more changes
}
sign-offs-content-note = Content note: { $note }.
sign-offs-show-words = Show the words
sign-offs-words-name = { $field }. Before: { $before }. Now: { $after }.
sign-offs-empty-value = (empty)
sign-offs-no-words = The words that stood there before are not at hand.
sign-offs-read-only = The scenario can only be read, so nothing can be signed here.

sign-offs-state-signed = Signed
sign-offs-state-signed-hint = Signed, and what was signed is as it was.
sign-offs-state-out-of-date = Signed, changed since
sign-offs-state-out-of-date-hint = What was signed has changed since. The signature itself fits.
sign-offs-state-recorded = Recorded, not signed
sign-offs-state-recorded-hint = A name only: anyone who can write the file could have written it. What was looked at is as it was.
sign-offs-state-recorded-stale = Recorded, not signed; changed since
sign-offs-state-recorded-stale-hint = A name only, and what was looked at has changed since.
sign-offs-state-unbound = Recorded, not signed
sign-offs-state-unbound-hint = It was not noted what was looked at, so that nobody can tell whether it changed.
sign-offs-state-gone = Recorded; no longer there
sign-offs-state-gone-hint = What it is about is no longer part of the exercise.
sign-offs-state-does-not-fit = Does not fit
sign-offs-state-does-not-fit-hint = Something was changed after signing, or it is no signature. Ask the signer.
sign-offs-state-unknown-key = Unknown key
sign-offs-state-unknown-key-hint = Signed with a key that nobody here knows, so it cannot be checked. Ask the signer for the public key, compare the fingerprint, and take it up under Keys.

## What changed since
since-asked = What the lines ask has changed.
since-changed = changed: { $fields }
since-somehow = changed
since-joined = came to it
since-left = is no longer part of it
since-removed = was removed

## Signing off
sign-title = Sign off
sign-subtitle = It is bound to what stands there now. When any of that changes, it goes out of date by itself.
sign-what = What
sign-name = Name
sign-name-hint = Maj Ostervane
sign-role = Role
sign-role-hint = GENAD
sign-reason = Reason
sign-reason-hint = What you looked at, and why it is good enough
sign-open = Still open there
sign-open-nothing = No essential line is open there, and no question waits.
sign-open-anyway = You can sign off all the same; say why in the reason.
sign-open-essential = { $count ->
    [one] 1 essential line is open.
   *[other] { $count } essential lines are open.
}
sign-open-questions = { $count ->
    [one] 1 question is not settled.
   *[other] { $count } questions are not settled.
}
sign-open-sealed = { $count ->
    [one] The texts of 1 inject are sealed in this copy, so you judge without them.
   *[other] The texts of { $count } injects are sealed in this copy, so you judge without them.
}
sign-since = What changed since { $who } signed
sign-with = Signed with
sign-with-key = Your key { $printed }, { $owner }
sign-without = No key: recorded, not signed
sign-without-hint = Anyone who can write the file could have written the name. That is enough inside a team that trusts its files.
sign-make-key = Make a key…
sign-passphrase = Passphrase
sign-passphrase-hint = Of this key; it stays on this computer
sign-do = Sign
sign-record = Record
sign-leave = Leave it
sign-busy = Signing…
sign-no-name = Say who signs.
sign-no-role = Say in which role.
sign-no-reason = Say why; it stands beside the name.
sign-no-passphrase = Type the passphrase of the key.
sign-not-done = Nothing was signed
sign-done = Signed off by { $who }.
sign-done-recorded = Recorded under the name of { $who }, not signed.

## Keys
keys-dialog-title = Keys
keys-dialog-subtitle = A key shows that it was you who signed. It stays on this computer, under a passphrase.
keys-own = Your keys
keys-own-none = You have no key yet. Without one, a sign-off is recorded under your name and not signed.
keys-others = Keys of others that you trust
keys-others-none = None yet. Without the key of a signer, nobody can say whether a signature is good.
keys-fingerprint = Fingerprint { $printed }
keys-of = { $owner }, { $printed }
keys-copy = Copy the public key
keys-copy-hint = To paste into a message to those who check your signatures
keys-copied = The public key is on the clipboard. Hand over the fingerprint { $printed } another way, such as by telephone.
keys-write = Write it to a file…
keys-write-hint = To hand to those who check your signatures
keys-forget = Stop trusting…
keys-forget-hint = Shows what that changes before anything happens
keys-forget-title = Stop trusting the key of { $name }?
keys-forget-text = Its signatures then read as signed with an unknown key{ $count ->
    [0] ; there is none in this exercise.
    [one] ; there is 1 in this exercise.
   *[other] ; there are { $count } in this exercise.
} Nothing is taken out of any exercise, and every sign-off stays. To trust the key again, its file is needed and its fingerprint has to be compared anew.
keys-forget-keep = Keep trusting it
keys-forget-do = Stop trusting it
keys-forgotten = The key of { $name } is trusted no longer: { $printed }. Its signatures now read as signed with an unknown key; no exercise was changed.
keys-warning = Compare before you trust
keys-warning-text = A name in a file proves nothing. Compare the fingerprint with its owner in person or by telephone, letter by letter.
keys-make = Make a key
keys-make-open = Make a key…
keys-owner = Whose
keys-owner-hint = Maj Ostervane, GENAD
keys-passphrase = Passphrase
keys-passphrase-rule = At least { $least } characters; a few words do well. A forgotten passphrase cannot be replaced.
keys-again = Once more
keys-again-hint = The same passphrase
keys-make-do = Make the key
keys-no-owner = Say whose key it is, with the role.
keys-too-short = The passphrase needs at least { $least } characters.
keys-differ = The two passphrases differ.
keys-busy = At work…
keys-look = Trust a key…
keys-look-hint = Choose the file of a public key; its fingerprint is shown before anything else happens
keys-found = Do you trust this key?
keys-found-file = From { $file }
keys-found-owner = Whose, as you know it
keys-trust-do = Trust it
keys-leave = Leave it
keys-close = Done
keys-file-kind = Public key
keys-failed = That did not work
keys-made = Key made for { $name }: { $printed }. Write the fingerprint down and hand it over yourself; the public key goes to those who check your signatures.
keys-trusted = Signatures of this key now count as those of { $name }: { $printed }.
keys-trusted-nobody = Signatures of this key are now recognised: { $printed }. Nobody is named as its owner.
keys-written = Written: { $file }
keys-path-write-title = Where to write the public key
keys-path-write = Write
keys-path-read-title = Which public key
keys-path-read = Look at it

## Review copies
copy-title = Make a review copy
copy-subtitle = A whole scenario that opens anywhere. What the reader decides, comments and signs comes back and joins yours; your text is never changed without you.
copy-for = For whom
copy-for-hint = Lt Col Amsel, GENAD
copy-topics = Asked about
copy-topics-all = All topics
copy-topics-some = Only some topics
copy-seal = Texts in the copy
copy-seal-nothing = All texts
copy-seal-nothing-hint = For a reader who may read everything.
copy-seal-severe = Seal sexual violence and harm to children
copy-seal-harm = Seal all harm
copy-seal-clearance = Seal only what an adviser must clear
copy-seal-count = { $count ->
    [0] no inject
    [one] 1 inject
   *[other] { $count } injects
}
copy-seal-means = Sealed texts are not in the file: titles, texts, notes and expected actions of those injects are replaced. Times, codes and content notes stay, so that the check works. What is held back for care is always sealed then.
copy-write = Choose where to write it…
copy-no-reader = Say for whom it is; the copy says so at its top.
copy-no-topic = Tick at least one topic.
copy-busy = Making the copy…
copy-leave = Leave it
copy-close = Done
copy-another = Make another
copy-not-made = The copy was not made
copy-done = The copy is made
copy-made = Written: { $file }{ $sealed ->
    [0] . All texts are in it.
    [one] , with the texts of 1 inject sealed.
   *[other] , with the texts of { $sealed } injects sealed.
}
copy-made-next = Send it. What comes back, you bring in as a copy.
copy-file-stem = review
copy-path-title = Where to write the review copy
copy-path-write = Write
copy-open = A review copy{ $who ->
    [none] {""}
   *[other] {" "}for { $who }
}, taken on { $day }.
copy-open-topics = Asked about: { $topics }.
copy-open-sealed = { $count ->
    [0] {""}
    [one] The texts of 1 inject are sealed.
   *[other] The texts of { $count } injects are sealed.
}
copy-open-back = Comments, decisions and sign-offs go back with it.
copy-sealed-short = Sealed in this copy
copy-sealed-here = Sealed in this copy, kept by the planner
copy-sealed-hint = The words are not in this file. They come back to their place when the copy is brought in.
