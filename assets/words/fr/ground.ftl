ground-switch = Présentation des lieux
ground-form = Formulaire
ground-map = Schéma
ground-none = Aucun lieu n’a encore de position.
ground-none-why = Choisissez un lieu et écrivez où il se trouve, en degrés ; le schéma montre alors les lieux à l’échelle.
ground-choose = Choisissez un lieu pour voir ce qui s’y joue.
ground-larger = Plus grand
ground-smaller = Plus petit
ground-all = Tous les lieux
ground-north = N
ground-kilometres = { $value } km
ground-metres = { $value } m
ground-legend-place = Lieu, initiale de son type
ground-legend-culture = Bien culturel
ground-legend-protected = Protégé
ground-with-others = { $name } +{ $count }
ground-protected = protégé : { $status }
ground-injects = { $count ->
    [0] aucun inject
    [one] { $count } inject
   *[other] { $count } injects
}
ground-injects-here = Injects ici
ground-no-injects = Aucun inject ne se joue ici.
ground-zoom-in = Un double clic les sépare
ground-open-form = Ouvrir le formulaire entier
ground-unplaced = Sans position
ground-unplaced-one = sans position
ground-give = Donner une position à { $name }
ground-double-click = Ou un double clic sur le schéma, là où il se trouve.
ground-spoken = Schéma des lieux : position connue pour { $placed } sur { $count }. Les flèches vont d’un lieu à l’autre.
