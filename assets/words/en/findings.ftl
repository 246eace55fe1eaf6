# Findings about the quality of an exercise, at the command line and in the window.

finding-severity-serious = Serious
finding-severity-warning = Warning
finding-severity-hint = Hint
finding-count-serious = { $count ->
    [one] 1 serious
   *[other] { $count } serious
}
finding-count-warning = { $count ->
    [one] 1 warning
   *[other] { $count } warnings
}
finding-count-hint = { $count ->
    [one] 1 hint
   *[other] { $count } hints
}
finding-open = open
finding-accepted-by = accepted by { $who }
finding-out-of-date = accepted by { $who }, out of date
finding-stale = Out of date: what was accepted has changed since.
finding-whole = the exercise as a whole
