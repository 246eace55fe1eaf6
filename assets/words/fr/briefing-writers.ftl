## Words that Word files and web pages put around charts, tables and cards

writers-topic = Thème
writers-topics = Thèmes
writers-coverage = Lignes
writers-essential-open = Essentielles ouvertes
writers-storyline = Trame
writers-all = Total
writers-when = Quand
writers-injects = Injects
writers-phases = Phases
writers-linked = En lien avec
writers-numbers = { $chart } : les chiffres
writers-keys-told = Injects de chaque jour ; après le losange, combien d’entre eux sont des injects clés.
writers-marks-told = Losange : inject clé. Disque : autre inject. Trait en dessous : son premier thème.
writers-tone-good = en ordre
writers-tone-part = en partie
writers-tone-bad = manquant
writers-tone-waits = en attente d’une personne
writers-tone-quiet = écarté sciemment
# Before a text that belongs to a name
writers-label = { $name } :
writers-between = { " ; " }
