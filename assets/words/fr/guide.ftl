# Le guide des thèmes : des pages à lire et à imprimer, à la ligne de commande et dans la fenêtre.

guide-title = Guide des thèmes
guide-subtitle = Cinq minutes de lecture par thème, avec ce sur quoi repose chaque affirmation
guide-close = Fermer
guide-topics = Pages
guide-contents = Sur cette page
guide-about = Guide sur ce thème
guide-about-topic = Guide : { $topic }
guide-about-hint = Ouvre la page du guide des thèmes
guide-legend = Un petit chiffre mène à la source ; entre parenthèses, le texte lui-même n’a pas été lu, ou seulement en partie. Ce qui porte la mention « conseil » vient de nous.
guide-numbered = Sources citées sur cette page
guide-advice = conseil
guide-advice-hint = Notre propre conseil ; aucune source ne le demande
guide-cited = { $number }, { $part }, { $mark }
guide-source = { $source }, { $part }. { $mark }
guide-text-read = texte lu
guide-part-read = lu en partie
guide-second-hand = seconde main
guide-heading-only = titre seul
guide-not-read = non lu
guide-page = Page : { $title }
guide-in-library = { $count ->
    [one] { $count } élément prêt sur ce thème
   *[other] { $count } éléments prêts sur ce thème
}
