# The table of all lines and rules, as it stands in docs/requirements.md.

requirements-title = Toutes les lignes des listes de contrôle et toutes les règles de qualité
requirements-made = Le programme tire cette page de ses données : `crosscut checklists table`. Ne la modifiez pas à la main ; modifiez `assets/checklists` et renouvelez-la avec `UPDATE_DOCS=1 cargo test --test it requirements_page`.
requirements-head = { $lines } lignes dans { $lists } listes de contrôle, dont { $essential } essentielles ; { $confirm } restent à confirmer par un conseiller. { $rules } { $rules ->
    [one] règle
   *[other] règles
} sur la qualité d’un exercice.
requirements-marks = Derrière chaque source figure ce qui a été lu de la partie citée : { $marks }. `crosscut checklists show ID` dit tout d’une ligne.
requirements-mark-text_read = lu
requirements-mark-part_read = en partie
requirements-mark-second_hand = seconde main
requirements-mark-heading_only = titre
requirements-mark-not_read = non lu
requirements-checklist = { $title } (`{ $id }`, version { $version }) : { $count } { $count ->
    [one] ligne
   *[other] lignes
}
requirements-rules = Règles sur la qualité d’un exercice : { $count }
requirements-optional = Ne compte que si un scénario l’active.
requirements-verify-machine = machine
requirements-verify-machine_and_advisor = machine et conseiller
requirements-verify-advisor = conseiller
requirements-by-criterion = critère
requirements-by-code = code
requirements-severity-serious = grave
requirements-severity-warning = alerte
requirements-severity-hint = indication
requirements-yes = oui
requirements-column-id = Identifiant
requirements-column-topic = Thème
requirements-column-weight = Poids
requirements-column-severity = Gravité
requirements-column-decided = Décidé par
requirements-column-title = Titre
requirements-column-sources = Sources
requirements-column-confirm = À confirmer
