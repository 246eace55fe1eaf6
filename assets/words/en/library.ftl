# The library in the window: ready injects and chains, what they would cover here, and how they are fitted in.

library-title = Library
library-subtitle = Ready injects and chains. Choose one, fill in who and where, and add it as one step.
library-find = Find by words or line, such as CAAC-GEN-05
library-topic = Topic
library-any-topic = Any topic
library-core = Core task
library-any-core = Any core task
library-phase = Phase
library-any-phase = Any phase
library-branch = Branch that acts
library-any-branch = Any branch
library-open-only = Serves an open line
library-for-line = Serves { $line }
library-for-line-free = Show items for other lines too
library-count = { $found ->
    [one] 1 item
   *[other] { $found } items
} of { $all }
library-clear = Clear
library-none = No item fits.
library-none-why = Take a filter off, or look for fewer words.
library-empty = Choose an item to read it.
library-injects = { $count ->
    [one] 1 inject
   *[other] { $count } injects
}
library-open = { $count } of { $all ->
    [one] 1 line
   *[other] { $all } lines
} open
library-serves-count = { $count ->
    [one] serves 1 line
   *[other] serves { $count } lines
}
library-row = { $title }. { $topics }. { $facts }
library-care = needs care
library-would-cover = What it would cover here
library-would-nothing = No verdict changes here: its lines are covered already, do not apply, or lack something else too.
library-would-working = Working it out…
library-would-refused = The scenario would not take it as it is filled in now. Choose another time or other names.
library-would-no-scenario = Open a scenario to see what it would cover there.
library-would-worsen = { $count ->
    [one] 1 line
   *[other] { $count } lines
} would stand worse than now: a larger exercise asks for more, or what comes in leaves something open that they look at.
library-worse-more = and { $count } more
library-change = { $line } { $title }: { $before }, then { $after }
library-plays = What the audience gets
library-after-minutes = { $when } · { $channel }
library-from-to = From { $from } to { $to }
library-from-to-info = From { $from } to { $to }; informed: { $info }
library-expected = Expected
library-within = within { $count } min
library-within-hours = { $count ->
    [one] within 1 hour
   *[other] within { $count } hours
}
library-within-days = { $count ->
    [one] within 1 day
   *[other] within { $count } days
}
library-notes = For exercise control
library-feedback = Feedback from exercise control
library-show-text = Show the text
library-hide-text = Fold it away
library-text-of = Show the text of { $title }
library-serves = Lines it serves
library-serves-now = now { $verdict }
library-basis = Where it comes from
library-fit-in = Who, where and when
library-own = of this scenario
library-example = new, the item's example
library-new = { $name } (new)
library-slot-hint = Choose, or type a new name
library-start = First inject at
library-start-hint = Any notation, such as 1430, D+3 0900 or 041515ZMAR27
library-last = Last inject at { $time }
library-too-late = The last inject comes at { $time }, after ENDEX ({ $end }). Begin earlier, or move ENDEX.
library-incident = Incident
library-no-incident = None
library-audiences = For
library-audiences-all = All training audiences
library-insert = Add { $count ->
    [one] the inject
   *[other] { $count } injects
}
library-insert-hint = Adds it as one step, which Undo takes back (Enter)
library-taken = Added: { $title } ({ $numbers }).
library-no-scenario = Open or begin a scenario first
library-choose-first = Choose an item first
library-close = Close
library-about = About { $topic }
library-button = Library
library-ready = { $count ->
    [one] Ready injects for this line (1)
   *[other] Ready injects for this line ({ $count })
}
library-ready-hint = Opens the library at the items that serve this line
