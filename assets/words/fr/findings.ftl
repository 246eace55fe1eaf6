# Findings about the quality of an exercise, at the command line and in the window.

finding-severity-serious = Grave
finding-severity-warning = Alerte
finding-severity-hint = Indication
finding-count-serious = { $count ->
    [one] { $count } grave
   *[other] { $count } graves
}
finding-count-warning = { $count ->
    [one] { $count } alerte
   *[other] { $count } alertes
}
finding-count-hint = { $count ->
    [one] { $count } indication
   *[other] { $count } indications
}
finding-open = ouvert
finding-accepted-by = accepté par { $who }
finding-out-of-date = accepté par { $who }, périmé
finding-stale = Périmé : ce qui a été accepté a changé depuis.
finding-whole = l’exercice dans son ensemble
