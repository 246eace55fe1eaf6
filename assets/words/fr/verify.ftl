# Vérifier une liste de contrôle, un vocabulaire ou un fichier de règles : ce qui ne va pas, et que faire. `near` est le nom connu le plus proche, ou none.

verify-file = { $file } : { $kind }, { $entries } { $entries ->
    [one] entrée
   *[other] entrées
}, { $count ->
    [0] aucun défaut trouvé
    [one] { $count } défaut trouvé
   *[other] { $count } défauts trouvés
}.
verify-is-checklist = liste de contrôle
verify-is-vocabulary = vocabulaire
verify-is-rules = règles de qualité
verify-is-other = pas un fichier de Crosscut
verify-empty-folder = Le répertoire ne contient aucun fichier en .ron ; rien n’a donc été vérifié. Vérifiez le chemin. { $path }
verify-place = { $file }, ligne { $line }, colonne { $column }
verify-place-line = { $file }, ligne { $line }

## The form of the file
verify-empty-file = Le fichier est vide.
verify-empty-file-do = Partez du modèle docs/own-checklist.ron.
verify-no-brackets = Le fichier ne commence pas par une parenthèse ouvrante.
verify-no-brackets-do = Mettez tout le contenu du fichier entre ( et ) ; docs/own-checklist.md en montre un. Un tableur ou un fichier Word ne peut être lu.
verify-other-file = Ce fichier n’est ni une liste de contrôle, ni un vocabulaire, ni un fichier de règles.
verify-other-file-do = Une liste de contrôle a une liste `requirements`, un vocabulaire une liste `facets`, des règles une liste `findings`. Vérifiez que c’est le bon fichier.
verify-after-end = Du texte suit la dernière parenthèse fermante.
verify-after-end-do = Retirez-le, ou retirez la parenthèse qui ferme le fichier trop tôt.
verify-open-text = Un texte commence ici et n’a pas de guillemet fermant.
verify-open-text-do = Fermez-le par ". Dans un texte, écrivez \" pour un guillemet.
verify-runaway-text = Le texte qui commence ici n’a pas de guillemet fermant là où il devrait finir : il avale le champ `{ $field }` qui suit.
verify-runaway-text-do = Mettez " et une virgule à la fin de ce texte, avant le saut de ligne.
verify-curly = Il y a ici un guillemet typographique, qui ne dit rien à une machine.
verify-curly-do = Écrivez le guillemet droit, ", des deux côtés, et désactivez les guillemets automatiques dans l’éditeur de texte.
verify-open-comment = Un commentaire commence ici par /* et n’a pas de fin.
verify-open-comment-do = Fermez-le par */, ou commencez plutôt la ligne par //.
verify-nul = Le fichier contient ici des octets nuls, comme après une coupure de courant.
verify-nul-do = Prenez une copie antérieure du fichier.
verify-strange = Le caractère { $letter } n’a pas de sens ici.
verify-strange-do = Retirez-le, ou regardez le texte qui précède : il y manque souvent un guillemet droit ", ou celui-ci est devenu typographique.
verify-cut-off = Le fichier finit avant que tout ce qui a été ouvert soit fermé.
verify-cut-off-do = Ajoutez à la fin ce qui manque : ) ferme (, ] ferme [.
verify-no-value = Une valeur manque ici.
verify-no-value-do = Écrivez un texte entre guillemets, un mot, un nombre ou une liste, ou retirez le champ ou la virgule qui précède.
verify-no-field = Le nom d’un champ et un deux-points manquent ici.
verify-no-field-do = Écrivez-le sous la forme name: "texte". Si la ligne qui précède termine un texte, vérifiez son guillemet.
verify-no-colon = Un deux-points manque ici.
verify-no-colon-do = Mettez un deux-points entre le nom d’un champ et sa valeur.
verify-no-comma = Une virgule manque avant cet endroit.
verify-no-comma-do = Mettez une virgule après chaque valeur, à la fin de la ligne qui précède. Un guillemet à l’intérieur d’un texte s’écrit \".
verify-wrong-bracket = Ce signe ne ferme pas ce qui a été ouvert en dernier.
verify-wrong-bracket-do = Fermez ( par ) et [ par ] ; il en manque peut-être un plus haut.
verify-too-deep = Les parenthèses s’emboîtent ici plus profondément qu’aucun fichier n’en a besoin.
verify-too-deep-do = Vérifiez les parenthèses avant cet endroit.
verify-many-records = La liste `{ $name }` a plus de { $most } entrées, ce que personne ne peut contrôler en une fois.
verify-many-records-do = Répartissez-la sur plusieurs fichiers.
verify-no-record = Il y a ici { $found }, alors qu’il faut un enregistrement.
verify-no-record-do = Écrivez-le entre parenthèses, avec des champs nommés : (id: "…", title: "…").
verify-no-text = Le champ `{ $field }` demande un texte, et contient { $text }.
verify-no-text-do = Mettez le texte entre guillemets droits.
verify-bad-escape = Le texte { $text } contient une barre oblique inverse qui n’a pas de sens.
verify-bad-escape-do = Écrivez-en deux pour une, et \" pour un guillemet.
verify-no-list = Le champ `{ $name }` demande une liste, et contient { $found }.
verify-no-list-do = Mettez les éléments entre [ et ], séparés par des virgules.
verify-no-pair = `weight_when` demande une caractéristique et un poids.
verify-no-pair-do = Écrivez-le sous la forme weight_when: ("fires", essential).
verify-no-yes-no = Seul true ou false peut figurer ici.
verify-no-yes-no-do = Écrivez true ou false, sans guillemets ; ou retirez le champ.
verify-no-quotes = Il faut ici un texte.
verify-no-quotes-do = Mettez-le entre guillemets droits.
verify-no-number = Il faut ici un nombre entier.
verify-no-number-do = Écrivez seulement des chiffres, sans guillemets, par exemple 1.
verify-form = Ceci ne peut être lu : { $said }.
verify-form-do = Comparez cet endroit avec docs/own-checklist.md et écrivez-le de la même façon.
verify-form-missing = Le champ `{ $said }` manque.
verify-form-missing-do = Ajoutez-le.
verify-form-list = Il faut ici une liste.
verify-form-list-do = Mettez les éléments entre [ et ], séparés par des virgules.
verify-kind-text = un texte
verify-kind-number = un nombre
verify-kind-word = un mot
verify-kind-list = une liste
verify-kind-record = un enregistrement entre parenthèses

## Fields
verify-unknown-field = Il n’y a pas ici de champ `{ $name }`.
verify-unknown-field-do = { $near ->
    [none] Champs connus : { $known }. Retirez-le, ou écrivez l’un d’eux.
   *[other] Il s’agit peut-être de `{ $near }` ; écrivez-le ainsi.
}
verify-double-field = Le champ `{ $name }` figure deux fois dans un enregistrement.
verify-double-field-do = Retirez l’un des deux.
verify-missing = Le champ `{ $name }` manque.
verify-missing-do = Ajoutez-le : { $use }
verify-empty = Le champ `{ $name }` ne dit rien.
verify-empty-do = Remplissez-le : { $use }
verify-unknown-word = `{ $found }` ne peut figurer dans `{ $name }`.
verify-unknown-word-do = { $near ->
    [none] Écrivez l’un de ces mots : { $known }.
   *[other] Il s’agit peut-être de `{ $near }` ; mots connus : { $known }.
}
verify-no-word = `{ $name }` demande un mot de sa liste, et contient { $found }.
verify-no-word-do = Écrivez le mot sans guillemets, par exemple essential.

verify-use-id = un nom court qui n’est jamais réemployé, par exemple "BN-GAT-01" pour une ligne.
verify-use-title = son nom, en trois à huit mots, pour les listes.
verify-use-title-source = le titre du document.
verify-use-phrase = la façon dont une phrase le dit, par exemple "on protection of civilians".
verify-use-test = les tests que le nom représente.
verify-use-facets = la liste des facettes, facets: [ … ].
verify-use-sets = la liste des ensembles de valeurs, sets: [ … ] ; elle peut être vide.
verify-use-filters = la liste des filtres nommés, filters: [ … ] ; elle peut être vide.
verify-use-values = la liste des valeurs, values: [ … ].
verify-use-kind-facet = tag, field, derived ou record.
verify-use-kind = tag, field, derived ou record.
verify-use-name = le mot par lequel les critères l’appellent.
verify-use-facet = la facette dont il énumère les valeurs.
verify-use-code = le code du programme qui décide.
verify-use-prefix = ce qui précède chaque énoncé, par exemple "The exercise confronts the training audience with".
verify-use-version = un nombre qui augmente quand le contenu change, par exemple version: 1.
verify-use-requirements = la liste des lignes, requirements: [ … ].
verify-use-families = les groupes de lignes, par exemple families: [(id: "GAT", title: "At the gate")].
verify-use-topic = le thème de la ligne, par exemple "topic.poc".
verify-use-family = le groupe de la ligne, par son identifiant.
verify-use-statement = ce que l’exercice montre à l’auditoire, "so that it must" décider quoi.
verify-use-why = pourquoi c’est important, en une phrase ou deux.
verify-use-evidence = en mots, ce qui compte.
verify-use-weight = essential, expected ou good_practice.
verify-use-verify = machine, machine_and_advisor ou advisor.
verify-use-depth = none, mentioned, indicated ou dilemma.
verify-use-criterion = ce qui compte, dans la notation ; docs/own-checklist.md donne cinq modèles.
verify-use-cites = d’où cela vient, par exemple cites: [(source: "SOP-12", part: "para. 3", mark: text_read, addressee: forces)].
verify-use-passes = un petit exemple qui satisfait au critère ; un test l’exécute.
verify-use-fails = un petit exemple qui n’y satisfait pas, de peu ; un test l’exécute.
verify-use-key = le nom court par lequel les lignes citent la source.
verify-use-issuer = qui a publié le document.
verify-use-source = la clé de la source.
verify-use-mark = ce qui a été lu de la partie citée : text_read, part_read, second_hand, heading_only ou not_read.
verify-use-addressee = qui le paragraphe oblige : forces, nato, states, parties, un ou others.
verify-use-severity = serious, warning ou hint.
verify-use-says = ce qui a été constaté, en une phrase.
verify-use-remedy = ce qu’il faut y faire.
verify-use-basis = sur quoi repose la règle.
verify-use-mistakes = les erreurs des notes de politique qu’elle repère, mistakes: ["L01"], ou mistakes: [].
verify-use-findings = la liste des règles, findings: [ … ].
verify-use-sound = le critère auquel satisfait un bon exercice ; ou `code` si une partie du programme décide.
verify-use-offends = un petit exemple où la règle constate quelque chose ; un test l’exécute.
verify-use-clean = un petit exemple où, de peu, elle ne constate rien ; un test l’exécute.
verify-use-label = son nom en clair.
verify-use-prefix-facet = le début des identifiants complets de ses valeurs.
verify-use-key-facet = le mot qui précède le = dans les critères.
verify-use-other = docs/own-checklist.md et assets/checklists/README.md disent à quoi il sert.

## Ids and names
verify-list-id = `{ $id }` ne peut être l’identifiant d’une liste de contrôle.
verify-list-id-do = Employez des minuscules, des chiffres et des traits d’union, et commencez par une lettre, par exemple brigade-north.
verify-list-taken = L’identifiant `{ $id }` appartient à une autre liste de contrôle : { $place }.
verify-list-taken-do = Choisissez un identifiant propre ; commencez-le par le nom de l’organisation.
verify-line-id = `{ $id }` ne peut être l’identifiant d’une ligne.
verify-line-id-do = Employez des majuscules et des chiffres en parties séparées par des traits d’union, et finissez par un nombre, par exemple BN-GAT-01.
verify-rule-id = `{ $id }` ne peut être l’identifiant d’une règle.
verify-rule-id-do = Employez des majuscules et des chiffres en parties séparées par des traits d’union, et finissez par un nombre, par exemple Q-12.
verify-id-twice = L’identifiant `{ $id }` figure deux fois dans ce fichier.
verify-id-twice-do = Donnez un autre numéro à celui-ci. Un identifiant n’est jamais réemployé, pas même une fois sa ligne supprimée.
verify-id-taken = L’identifiant `{ $id }` est employé ailleurs : { $place }.
verify-id-taken-do = Choisissez-en un autre ; commencez-le par des lettres de l’organisation.
verify-source-twice = La source `{ $key }` est décrite deux fois.
verify-source-twice-do = Gardez l’une des deux, ou donnez une autre clé à l’une d’elles.
verify-family-twice = La famille `{ $id }` figure deux fois.
verify-family-twice-do = Gardez l’une des deux.
verify-name-twice = `{ $id }` figure deux fois dans cette liste.
verify-name-twice-do = Gardez l’un des deux, ou donnez un autre nom à l’un d’eux.
verify-no-lines = La liste de contrôle n’a pas de ligne.
verify-no-lines-do = Ajoutez au moins une ligne à `requirements` ; docs/own-checklist.ron en donne cinq pour commencer.
verify-unknown-topic = Il n’y a pas de thème `{ $name }`.
verify-unknown-topic-do = { $near ->
    [none] Écrivez l’un de ceux-ci : { $known }.
   *[other] Il s’agit peut-être de `{ $near }` ; thèmes connus : { $known }.
}
verify-unknown-family = Cette liste de contrôle n’a pas de famille `{ $name }`.
verify-unknown-family-do = { $near ->
    [none] Ajoutez-la à `families`, ou écrivez l’une de celles-ci : { $known }.
   *[other] Il s’agit peut-être de `{ $near }` ; ou ajoutez-la à `families`.
}
verify-unknown-feature = Un scénario n’a pas de caractéristique `{ $name }`.
verify-unknown-feature-do = { $near ->
    [none] Caractéristiques connues : { $known }. Écrivez l’une d’elles, ou retirez le champ.
   *[other] Il s’agit peut-être de `{ $near }`.
}
verify-unknown-source = La source `{ $name }` n’est pas décrite dans `sources`.
verify-unknown-source-do = { $near ->
    [none] Décrivez-la là avec key, title et issuer, ou citez l’une de celles-ci : { $known }.
   *[other] Il s’agit peut-être de `{ $near }` ; ou décrivez-la dans `sources`.
}

## Words of a line
verify-no-must = L’énoncé ne dit pas ce que l’auditoire doit faire.
verify-no-must-do = Terminez-le par "so that it must …" : une ligne est une exigence envers l’état-major, non le souhait de davantage d’incidents.
verify-no-cite = La ligne ne cite aucune source.
verify-no-cite-do = Nommez le document et le paragraphe dans `cites` ; s’il s’agit d’une appréciation propre, décrivez-la comme source.
verify-no-part = La marque dit que le texte a été lu, mais aucun paragraphe n’est nommé.
verify-no-part-do = Nommez-le dans `part`, par exemple "para. 4", ou choisissez la marque qui est vraie.
verify-uncited = La source `{ $key }` est décrite, mais aucune ligne ne la cite.
verify-uncited-do = Citez-la là où elle appuie une ligne, ou retirez-la.

## The criterion
verify-criterion = Le critère ne peut être lu ici : { $why }.
verify-criterion-do = { $near ->
    [none] Corrigez-le ; docs/own-checklist.md donne cinq modèles, assets/checklists/README.md toute la notation, assets/taxonomy.ron tous les champs et toutes les valeurs.
   *[other] Il s’agit peut-être de `{ $near }`.
}
verify-criterion-deep = Le critère s’emboîte trop pour que quiconque le suive.
verify-criterion-deep-do = Divisez la ligne en plusieurs lignes.
verify-long-sentence = Une phrase du critère compte plus de { $most } mots, ce que personne ne lit.
verify-long-sentence-do = Divisez le critère en parties par le signe `;`, ou nommez un ensemble de valeurs.
verify-second-stratum = `{ $word }` regarde les éléments d’autres lignes, ce que seules peuvent faire les deux lignes jugées en dernier (POC-RPT-03, HSU-24).
verify-second-stratum-do = Demandez ce que montrent les injects eux-mêmes.
verify-no-this = Le critère demande la même chose pour chaque membre derrière `each` ou `some`.
verify-no-this-do = Mettez `this` dans le filtre, par exemple each phase_used: n>=1 POC this.
verify-unknown-signed = Personne ne peut signer `{ $key }` : ce n’est ni une attestation ni une ligne.
verify-unknown-signed-do = { $near ->
    [none] Écrivez la clé d’une attestation d’assets/taxonomy.ron, ou l’identifiant d’une ligne.
   *[other] Il s’agit peut-être de `{ $near }`.
}

## Examples
verify-sketch = La ligne { $line } de l’exemple `{ $example }` ne peut être lue : { $why }.
verify-sketch-do = { $near ->
    [none] Corrigez-la ; assets/checklists/README.md décrit comment s’écrivent les exemples.
   *[other] Il s’agit peut-être de `{ $near }`.
}
verify-passes = L’exemple positif ne satisfait pas au critère.
verify-passes-do = Corrigez l’exemple ou le critère ; l’un des deux ne dit pas ce qui est voulu.
verify-fails = L’exemple négatif satisfait au critère.
verify-fails-do = Retirez de l’exemple l’élément décisif, ou faites en sorte que le critère l’exige.
verify-offends = La règle ne constate rien dans l’exemple fautif.
verify-offends-do = Corrigez l’exemple ou le critère.
verify-clean = La règle constate quelque chose dans l’exemple sans faute.
verify-clean-do = Corrigez l’exemple ou le critère.

## Rules
verify-unknown-brace = Rien n’est connu qui remplisse { "{" }{ $word }{ "}" }.
verify-unknown-brace-do = { $near ->
    [none] Noms connus : { $known } ; ou retirez les accolades.
   *[other] Il s’agit peut-être de `{ $near }` ; noms connus : { $known }.
}
verify-unknown-code = Rien dans le programme ne décide `{ $code }`.
verify-unknown-code-do = Donnez plutôt un critère dans `sound`, ou corrigez le nom.

## Vocabulary
verify-no-colour = `{ $colour }` n’est pas une couleur.
verify-no-colour-do = Écrivez six chiffres de rouge, vert et bleu, par exemple "#00478B".
verify-unknown-tag = Il n’y a pas de valeur `{ $tag }` à impliquer.
verify-unknown-tag-do = { $near ->
    [none] Écrivez un identifiant complet, préfixe et valeur, par exemple "topic.caac".
   *[other] Il s’agit peut-être de `{ $near }`.
}
verify-unknown-facet = Il n’y a pas de facette `{ $name }`.
verify-unknown-facet-do = { $near ->
    [none] Facettes connues : { $known }.
   *[other] Il s’agit peut-être de `{ $near }`.
}
verify-unknown-value = La facette n’a pas de valeur `{ $name }`.
verify-unknown-value-do = { $near ->
    [none] Valeurs connues : { $known }.
   *[other] Il s’agit peut-être de `{ $near }`.
}
verify-filter-in-filter = Le filtre emploie le filtre nommé `{ $word }`.
verify-filter-in-filter-do = Écrivez en entier ce que celui-ci représente ; un filtre qui se représenterait lui-même n’aurait pas de fin.
verify-too-many-columns = Le vocabulaire a { $count } colonnes, plus que la vérification n’en peut contenir.
verify-too-many-columns-do = Retirez les valeurs dont aucun critère ni aucun inject n’a besoin.
