# Verifying a checklist, a vocabulary or a file of rules: what is wrong, and what to do. `near` is the nearest known name, or none.

verify-file = { $file }: { $kind }, { $entries } { $entries ->
    [one] entry
   *[other] entries
}, { $count ->
    [0] no fault
    [one] 1 fault
   *[other] { $count } faults
} found.
verify-is-checklist = checklist
verify-is-vocabulary = vocabulary
verify-is-rules = rules about quality
verify-is-other = no file of Crosscut
verify-empty-folder = There is no file that ends with .ron in the folder, so nothing was verified. Check the path. { $path }
verify-place = { $file }, line { $line }, column { $column }
verify-place-line = { $file }, line { $line }

## The form of the file
verify-empty-file = The file is empty.
verify-empty-file-do = Start from the template docs/own-checklist.ron.
verify-no-brackets = The file does not begin with an opening round bracket.
verify-no-brackets-do = Put everything in the file between ( and ); docs/own-checklist.md shows one. A spreadsheet or a Word file cannot be read.
verify-other-file = This file is not a checklist, vocabulary or rules file.
verify-other-file-do = A checklist has a list `requirements`, a vocabulary a list `facets`, rules a list `findings`. Check that it is the right file.
verify-after-end = Text follows after the last closing bracket.
verify-after-end-do = Remove it, or remove the bracket that closes the file too early.
verify-open-text = A text begins here and has no closing quotation mark.
verify-open-text-do = Close it with ". Inside a text write \" for a quotation mark.
verify-runaway-text = The text that begins here has no closing quotation mark where it should end: it swallows the field `{ $field }` below it.
verify-runaway-text-do = Put " and a comma at the end of this text, before the line break.
verify-curly = A typographic quotation mark stands here, which means nothing to a machine.
verify-curly-do = Write the straight one, ", on both sides, and switch off automatic quotation marks in the text editor.
verify-open-comment = A comment begins here with /* and has no end.
verify-open-comment-do = Close it with */, or begin the line with // instead.
verify-nul = Here the file has zero bytes, as after a power cut.
verify-nul-do = Take an earlier copy of the file.
verify-strange = The character { $letter } means nothing here.
verify-strange-do = Remove it, or look at the text before it: a straight quotation mark " is often missing there, or was turned into a typographic one.
verify-cut-off = The file ends before everything that was opened is closed.
verify-cut-off-do = Add the missing closing brackets at the end: ) closes (, ] closes [.
verify-no-value = A value is missing here.
verify-no-value-do = Write a text in quotation marks, a word, a number or a list, or remove the field or the comma before.
verify-no-field = The name of a field and a colon are missing here.
verify-no-field-do = Write it as name: "text". If the line above ends a text, check its quotation marks.
verify-no-colon = A colon is missing here.
verify-no-colon-do = Between the name of a field and its value stands a colon.
verify-no-comma = A comma is missing before this place.
verify-no-comma-do = Put a comma after each value, at the end of the line above. A quotation mark inside a text is written \".
verify-wrong-bracket = This bracket does not close the one that was opened last.
verify-wrong-bracket-do = Close ( with ) and [ with ]; perhaps one was forgotten further up.
verify-too-deep = Brackets are nested deeper here than any file needs.
verify-too-deep-do = Check the brackets before this place.
verify-many-records = The list `{ $name }` has more than { $most } entries, which nobody can check at a sitting.
verify-many-records-do = Split it into several files.
verify-no-record = Here stands { $found }, but a record is needed.
verify-no-record-do = Write it in round brackets with named fields: (id: "…", title: "…").
verify-no-text = The field `{ $field }` needs a text, but has { $text }.
verify-no-text-do = Put the text between straight quotation marks.
verify-bad-escape = The text { $text } has a backslash that means nothing.
verify-bad-escape-do = Write two backslashes for one, and \" for a quotation mark.
verify-no-list = The field `{ $name }` needs a list, but has { $found }.
verify-no-list-do = Put the items between [ and ], with commas between them.
verify-no-pair = `weight_when` needs a feature and a weight.
verify-no-pair-do = Write it as weight_when: ("fires", essential).
verify-no-yes-no = Only true or false can stand here.
verify-no-yes-no-do = Write true or false, without quotation marks; or remove the field.
verify-no-quotes = A text is needed here.
verify-no-quotes-do = Put it between straight quotation marks.
verify-no-number = A whole number is needed here.
verify-no-number-do = Write digits only, without quotation marks, such as 1.
verify-form = This cannot be read: { $said }.
verify-form-do = Compare the place with docs/own-checklist.md and write it the same way.
verify-form-missing = The field `{ $said }` is missing.
verify-form-missing-do = Add it.
verify-form-list = A list is needed here.
verify-form-list-do = Put the items between [ and ], with commas between them.
verify-kind-text = a text
verify-kind-number = a number
verify-kind-word = a word
verify-kind-list = a list
verify-kind-record = a record in round brackets

## Fields
verify-unknown-field = There is no field `{ $name }` here.
verify-unknown-field-do = { $near ->
    [none] Known are { $known }. Remove it, or write one of them.
   *[other] Perhaps `{ $near }` is meant; write it so.
}
verify-double-field = The field `{ $name }` stands twice in one record.
verify-double-field-do = Remove one of the two.
verify-missing = The field `{ $name }` is missing.
verify-missing-do = Add it: { $use }
verify-empty = The field `{ $name }` says nothing.
verify-empty-do = Fill it in: { $use }
verify-unknown-word = `{ $found }` cannot stand in `{ $name }`.
verify-unknown-word-do = { $near ->
    [none] Write one of { $known }.
   *[other] Perhaps `{ $near }` is meant; known are { $known }.
}
verify-no-word = `{ $name }` needs a word of its list, but has { $found }.
verify-no-word-do = Write the word without quotation marks, such as essential.

verify-use-id = a short name that is never used again, such as "BN-GAT-01" for a line.
verify-use-title = its name, in three to eight words for lists.
verify-use-title-source = the title of the document.
verify-use-phrase = how a sentence says it, such as "on protection of civilians".
verify-use-test = the tests that the name stands for.
verify-use-facets = the list of facets, facets: [ … ].
verify-use-sets = the list of sets of values, sets: [ … ]; it may be empty.
verify-use-filters = the list of named filters, filters: [ … ]; it may be empty.
verify-use-values = the list of values, values: [ … ].
verify-use-kind-facet = tag, field, derived or record.
verify-use-kind = tag, field, derived or record.
verify-use-name = the word by which criteria call it.
verify-use-facet = the facet whose values it lists.
verify-use-code = the code of the program that decides.
verify-use-prefix = what stands before each statement, such as "The exercise confronts the training audience with".
verify-use-version = a number that goes up when the content changes, such as version: 1.
verify-use-requirements = the list of lines, requirements: [ … ].
verify-use-families = the groups of lines, such as families: [(id: "GAT", title: "At the gate")].
verify-use-topic = the topic of the line, such as "topic.poc".
verify-use-family = the group of the line, by its id.
verify-use-statement = what the exercise shows the audience, "so that it must" decide what.
verify-use-why = why this matters, in a sentence or two.
verify-use-evidence = in words, what counts.
verify-use-weight = essential, expected or good_practice.
verify-use-verify = machine, machine_and_advisor or advisor.
verify-use-depth = none, mentioned, indicated or dilemma.
verify-use-criterion = what counts, in the notation; docs/own-checklist.md has five patterns.
verify-use-cites = where it comes from, such as cites: [(source: "SOP-12", part: "para. 3", mark: text_read, addressee: forces)].
verify-use-passes = a small example that meets the criterion; a test runs it.
verify-use-fails = a small example that narrowly does not meet it; a test runs it.
verify-use-key = the short name by which lines cite the source.
verify-use-issuer = who issued the document.
verify-use-source = the key of the source.
verify-use-mark = how much of the cited part was read: text_read, part_read, second_hand, heading_only or not_read.
verify-use-addressee = whom the paragraph obliges: forces, nato, states, parties, un or others.
verify-use-severity = serious, warning or hint.
verify-use-says = what was found, in a sentence.
verify-use-remedy = what to do about it.
verify-use-basis = what the rule rests on.
verify-use-mistakes = the mistakes of the policy notes that it catches, mistakes: ["L01"], or mistakes: [].
verify-use-findings = the list of rules, findings: [ … ].
verify-use-sound = the criterion that a sound exercise meets; or `code` where a part of the program decides.
verify-use-offends = a small example in which the rule finds something; a test runs it.
verify-use-clean = a small example in which it narrowly finds nothing; a test runs it.
verify-use-label = its name for people.
verify-use-prefix-facet = the beginning of the whole ids of its values.
verify-use-key-facet = the word before the = in criteria.
verify-use-other = docs/own-checklist.md and assets/checklists/README.md say what for.

## Ids and names
verify-list-id = `{ $id }` cannot be the id of a checklist.
verify-list-id-do = Use small letters, digits and hyphens and begin with a letter, such as brigade-north.
verify-list-taken = The id `{ $id }` belongs to another checklist: { $place }.
verify-list-taken-do = Choose an id of your own; begin it with the name of your organisation.
verify-line-id = `{ $id }` cannot be the id of a line.
verify-line-id-do = Use capitals and digits in parts with hyphens and end with a number, such as BN-GAT-01.
verify-rule-id = `{ $id }` cannot be the id of a rule.
verify-rule-id-do = Use capitals and digits in parts with hyphens and end with a number, such as Q-12.
verify-id-twice = The id `{ $id }` stands twice in this file.
verify-id-twice-do = Give this one another number. An id is never used again, not even after its line was removed.
verify-id-taken = The id `{ $id }` is in use elsewhere: { $place }.
verify-id-taken-do = Choose another; begin it with letters of your organisation.
verify-source-twice = The source `{ $key }` is described twice.
verify-source-twice-do = Keep one of the two, or give one another key.
verify-family-twice = The family `{ $id }` stands twice.
verify-family-twice-do = Keep one of the two.
verify-name-twice = `{ $id }` stands twice in this list.
verify-name-twice-do = Keep one of the two, or give one another name.
verify-no-lines = The checklist has no line.
verify-no-lines-do = Add at least one line to `requirements`; docs/own-checklist.ron has five to start from.
verify-unknown-topic = There is no topic `{ $name }`.
verify-unknown-topic-do = { $near ->
    [none] Write one of { $known }.
   *[other] Perhaps `{ $near }` is meant; known are { $known }.
}
verify-unknown-family = This checklist has no family `{ $name }`.
verify-unknown-family-do = { $near ->
    [none] Add it to `families`, or write one of { $known }.
   *[other] Perhaps `{ $near }` is meant; or add it to `families`.
}
verify-unknown-feature = There is no feature `{ $name }` of a scenario.
verify-unknown-feature-do = { $near ->
    [none] Known are { $known }. Write one of them, or remove the field.
   *[other] Perhaps `{ $near }` is meant.
}
verify-unknown-source = The source `{ $name }` is not described in `sources`.
verify-unknown-source-do = { $near ->
    [none] Describe it there with key, title and issuer, or cite one of { $known }.
   *[other] Perhaps `{ $near }` is meant; or describe it in `sources`.
}

## Words of a line
verify-no-must = The statement does not say what the audience must do.
verify-no-must-do = End it with "so that it must …": a line is a demand on the staff, not a wish for more incidents.
verify-no-cite = The line cites no source.
verify-no-cite-do = Name the document and the paragraph in `cites`; where it is your own judgement, describe that as a source.
verify-no-part = The mark says that the text was read, but no paragraph is named.
verify-no-part-do = Name it in `part`, such as "para. 4", or choose the mark that is true.
verify-uncited = The source `{ $key }` is described but no line cites it.
verify-uncited-do = Cite it where it supports a line, or remove it.

## The criterion
verify-criterion = The criterion cannot be read here: { $why }.
verify-criterion-do = { $near ->
    [none] Correct it; docs/own-checklist.md has five patterns, assets/checklists/README.md the whole notation, assets/taxonomy.ron all fields and values.
   *[other] Perhaps `{ $near }` is meant.
}
verify-criterion-deep = The criterion nests too much for anybody to follow.
verify-criterion-deep-do = Split the line into several lines.
verify-long-sentence = A sentence of the criterion has more than { $most } words, which nobody reads.
verify-long-sentence-do = Split the criterion into parts with ; or name a set of values.
verify-second-stratum = `{ $word }` looks at the evidence of other lines, which only the two lines judged last may do (POC-RPT-03, HSU-24).
verify-second-stratum-do = Ask for what the injects themselves show.
verify-no-this = The criterion asks the same of every member behind `each` or `some`.
verify-no-this-do = Put `this` into the filter, such as each phase_used: n>=1 POC this.
verify-unknown-signed = Nobody can sign `{ $key }`: it is neither an attestation nor a line.
verify-unknown-signed-do = { $near ->
    [none] Write the key of an attestation from assets/taxonomy.ron, or the id of a line.
   *[other] Perhaps `{ $near }` is meant.
}

## Examples
verify-sketch = Line { $line } of the example `{ $example }` cannot be read: { $why }.
verify-sketch-do = { $near ->
    [none] Correct it; assets/checklists/README.md describes how examples are written.
   *[other] Perhaps `{ $near }` is meant.
}
verify-passes = The passing example does not meet the criterion.
verify-passes-do = Correct the example or the criterion; one of the two does not say what is meant.
verify-fails = The failing example meets the criterion.
verify-fails-do = Take the decisive thing out of the example, or make the criterion ask for it.
verify-offends = The rule finds nothing in the example that offends.
verify-offends-do = Correct the example or the criterion.
verify-clean = The rule finds something in the clean example.
verify-clean-do = Correct the example or the criterion.

## Rules
verify-unknown-brace = Nothing is known to fill in for { "{" }{ $word }{ "}" }.
verify-unknown-brace-do = { $near ->
    [none] Known are { $known }; or remove the braces.
   *[other] Perhaps `{ $near }` is meant; known are { $known }.
}
verify-unknown-code = Nothing in the program decides `{ $code }`.
verify-unknown-code-do = Give a criterion in `sound` instead, or correct the name.

## Vocabulary
verify-no-colour = `{ $colour }` is no colour.
verify-no-colour-do = Write six digits of red, green and blue, such as "#00478B".
verify-unknown-tag = There is no value `{ $tag }` to imply.
verify-unknown-tag-do = { $near ->
    [none] Write a whole id, prefix and value, such as "topic.caac".
   *[other] Perhaps `{ $near }` is meant.
}
verify-unknown-facet = There is no facet `{ $name }`.
verify-unknown-facet-do = { $near ->
    [none] Known are { $known }.
   *[other] Perhaps `{ $near }` is meant.
}
verify-unknown-value = The facet has no value `{ $name }`.
verify-unknown-value-do = { $near ->
    [none] Known are { $known }.
   *[other] Perhaps `{ $near }` is meant.
}
verify-filter-in-filter = The filter uses the named filter `{ $word }`.
verify-filter-in-filter-do = Write out what that one stands for; a filter that stood for itself would never end.
verify-too-many-columns = The vocabulary has { $count } columns, more than the check can hold.
verify-too-many-columns-do = Remove values that no criterion and no inject needs.
