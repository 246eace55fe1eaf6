# What changed between two versions of an exercise: in words for text and page.

changes-inject = { $number } “{ $title }”
changes-yes = yes
changes-time = { $dtg } ({ $day })
changes-pair = { $name }: { $value }
changes-nothing = nothing
changes-title = What changed
changes-versions = From { $before } to { $after }
changes-marks = In texts, [-words-] were taken away, {"{"}+words+{"}"} were added, and … stands for paragraphs that stayed.
changes-verdicts = { $count ->
    [one] 1 line has another verdict
   *[other] { $count } lines have another verdict
}
changes-decisions = { $count ->
    [one] 1 decision
   *[other] { $count } decisions
}
changes-added = { $record }: new
changes-removed = { $record }: deleted
changes-changed = { $record }
changes-reordered = The order of the list is another one.
changes-field = { $field }:
changes-values = { $before } → { $after }
changes-verdict = { $id } { $title }: { $before } → { $after }
changes-verdict-covered = covered
changes-verdict-partly = partly covered
changes-verdict-missing = missing
changes-verdict-waits = waits for an adviser
changes-verdict-not_applicable = not applicable
changes-verdict-waived = waived
changes-verdict-none = not asked
changes-together = Several changes together caused it.
changes-cause-enough = The change of the { $kind } { $record } alone is enough for it.
changes-cause = The { $kind } { $record } is or was evidence for it and changed.
changes-decision-attest = attestation
changes-decision-overrule = overruled verdict
changes-decision-not_applicable = not applicable
changes-decision-waive = waiver
changes-decision-accept_finding = accepted finding
changes-decision-clear = clearance of a text
changes-decision-sign_off = sign-off
changes-decision-reweigh = other weight
changes-decision-is-added = { $subject }, { $kind }: made by { $name }. { $reason }
changes-decision-is-removed = { $subject }, { $kind }: withdrawn. It was made by { $name }.
changes-decision-is-changed = { $subject }, { $kind } of { $name }: says something else now. { $reason }
changes-decision-is-out-of-date = { $subject }, { $kind } of { $name }: out of date. What was looked at has changed since:
changes-since = { $record }{ $count ->
    [0] {""}
   *[other] : { $fields }
}

cli-help-versions = Lists the versions of a scenario that were kept on this computer, and brings one back
cli-help-versions-back = The number of the version in the list; texts and setting become what they were then, comments and decisions stay
cli-help-versions-output = A new file for the result; without it the scenario itself is changed
cli-column-injects = Injects
cli-column-differing = Records that differ
cli-versions-empty = No version of { $file } was kept on this computer. One is kept when the window saves over it, when it is signed or handed out as a review copy, and before a copy comes in.
cli-versions-none = There is no version { $number }: { $count ->
    [0] none was kept on this computer.
    [one] 1 was kept.
   *[other] { $count } were kept.
} crosscut versions lists them.
cli-versions-done = Brought back as of { $when }: { $records ->
    [one] 1 record is as it was then.
   *[other] { $records } records are as they were then.
} Comments and decisions stayed; crosscut verify says what is out of date now. What stood before is kept as well. Written: { $path }
cli-help-diff = Shows what changed between two versions: records by words, verdicts with causes, decisions
cli-help-diff-before = The earlier version
cli-help-diff-after = The later version
cli-help-diff-output = Where to write the answer; a file that is there is replaced only with --force
cli-help-diff-html = A page that can be read in a browser and printed
cli-diff-head = What changed from { $before } to { $after }
cli-diff-nothing = Nothing. Both versions say the same.
cli-diff-marks = In texts, [-words-] were taken away, {"{"}+words+{"}"} were added, and … stands for paragraphs that stayed.
cli-diff-written = Written: { $path }
changes-head-line = Line
changes-head-title = Title
changes-head-before = Before
changes-head-after = Now
changes-head-why = Why
changes-table = Lines with another verdict
