plan-view-chain = Chaîne
chain-head = Chaîne de { $inject } : { $before } avant, { $after } après
chain-of = Chaîne de { $inject }
chain-key-space = Espace
chain-back = Retour
chain-root = Cet inject
chain-before = Y mène
chain-after = En découle
chain-beside = En même temps
chain-both = Forme un cercle avec lui : retirez un lien
chain-followers = { $count ->
    [0] Rien n’en découle
    [one] { $count } inject en découle
   *[other] { $count } injects en découlent
}
chain-none = Aucun inject n’est sélectionné.
chain-none-why = Choisissez-en un dans le tableau ou la chronologie ; sa chaîne montre ce qui y mène et ce qui suit.
chain-alone = Rien ne mène à cet inject, et rien ne suit.
chain-alone-why = Une suite montre à l’auditoire ce qu’a donné son action.
