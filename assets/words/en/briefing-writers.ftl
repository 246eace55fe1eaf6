## Words that Word files and web pages put around charts, tables and cards

writers-topic = Topic
writers-topics = Topics
writers-coverage = Lines
writers-essential-open = Essential open
writers-storyline = Storyline
writers-all = All
writers-when = When
writers-injects = Injects
writers-phases = Phases
writers-linked = Linked with
writers-numbers = { $chart }: the numbers
writers-keys-told = Injects in each day; after the diamond, how many of them are key injects.
writers-marks-told = Diamond: key inject. Disc: other inject. Strip below: its first topic.
writers-tone-good = in order
writers-tone-part = partly
writers-tone-bad = missing
writers-tone-waits = waits for a person
writers-tone-quiet = left out knowingly
# Before a text that belongs to a name
writers-label = { $name }:
writers-between = { "; " }
