# Mots du pourtour de chaque bureau : barre du haut, barre d’état, accueil, liste des commandes, liste des touches.

desk-plan = Plan
desk-review = Revue
desk-brief = Dossiers

top-exercise-menu = { $exercise }, fichier { $file }. Nouveau, ouvrir, enregistrer et autres
top-read-only = Lecture seule
top-essential-words = essentielles ouvertes
top-essential-short = { $count ->
        [one] { $count } essentielle ouverte
       *[other] { $count } essentielles ouvertes
    }
top-essential-open = { $count ->
        [0] Aucune ligne essentielle n’est ouverte.
        [one] { $count } ligne essentielle est ouverte.
       *[other] { $count } lignes essentielles sont ouvertes.
    }
top-essential-hint = Montrer, au bureau Revue, les lignes essentielles encore ouvertes.

status-nowhere = Pas encore dans un fichier
status-save-now = Enregistrer
status-opened = Ouvert : { $time }, rien de modifié depuis
status-saved = Enregistré : { $time }
status-changed = Modifié depuis l’enregistrement
status-saving = Enregistrement…
status-no-answer = Non enregistré depuis { $minutes } min : le partage réseau ne répond pas. Gardez cette fenêtre ouverte, ou enregistrez ailleurs.
status-try-again = Réessayer
status-changed-elsewhere = Modifié par quelqu’un d’autre à { $time }.
status-compare = Comparer
status-gone = Le fichier n’est plus là depuis { $time }.
status-save-elsewhere = Enregistrer ailleurs
status-failed = Non enregistré : { $reason }.
status-kept-too = Les modifications sont gardées sur cet ordinateur.
status-kept = { $where } · { $count ->
    [one] { $count } modification gardée sur cet ordinateur
   *[other] { $count } modifications gardées sur cet ordinateur
}
status-kept-short = { $where } · { $count } gardées ici
status-kept-saved = Enregistré dans le fichier : { $time }
status-kept-opened = Ouvert : { $time }
status-unprotected = Les modifications ne peuvent pas être gardées sur cet ordinateur. Seul l’enregistrement les protège.
status-unprotected-short = Seul l’enregistrement protège ce travail.
status-read-only = Lecture seule
status-work-on-copy = Travailler sur une copie
status-undo = Annuler
status-dismiss = Fermer ce message
status-checked = { $injects } { $injects ->
        [one] inject
       *[other] injects
    } et { $lines } lignes vérifiés en { $took }
status-no-problems = Aucun problème
status-choices = { $count ->
        [0] Une copie attend d’être intégrée
        [one] { $count } conflit
       *[other] { $count } conflits
    }
status-problems = { $count ->
        [one] { $count } problème
       *[other] { $count } problèmes
    }

start-motto = Rédiger l’exercice. Voir ce qu’il demande aux personnes.
start-sample = Découvrir un exemple
start-sample-detail = Un exercice achevé, avec quelques lacunes
start-empty = Commencer un exercice
start-empty-detail = Vide ou d’après un modèle
start-import = Importer une liste
start-import-detail = Tableur ou CSV ; essai à blanc d’abord
start-open = Ouvrir un scénario
start-open-detail = De cet ordinateur ou d’un partage réseau
start-offline = Fonctionne sans réseau. Rien ne quitte cet ordinateur sans un export.
start-version = Version
start-all-commands = toutes les commandes
start-language-hint = Langue de la fenêtre.
start-recent = Récents
start-filter = Chercher par nom ou emplacement
start-recent-empty = Les fichiers ouverts sont énumérés ici. Ils ne sont pas copiés.
start-recent-off = Les fichiers ouverts ne sont pas énumérés.
start-list = Les énumérer
start-list-none = N’énumérer aucun fichier
start-column-scenario = Scénario
start-column-changed = Modifié
start-column-size = Taille
start-column-review = Revue
start-injects = { $count ->
        [one] { $count } inject
       *[other] { $figures } injects
    }
start-none-open = Aucune essentielle ouverte
start-not-found = Introuvable : { $place }.
start-locate = Localiser
start-forget = Retirer
start-bring-back = { $count ->
        [one] Reprendre { $count } modification
       *[other] Reprendre { $count } modifications
    }
start-compare = Comparer
start-cancel = Annuler
start-desk-desk-plan = Les injects se rédigent en arborescence ou dans un simple tableau. Crosscut montre pendant la frappe ce que chacun étaye.
start-desk-desk-review = Les lacunes d’abord. Chaque verdict nomme les injects sur lesquels il repose et le paragraphe dont il vient.
start-desk-desk-brief = Ce qui peut être remis à la direction, à l’auditoire, aux conseillers et aux évaluateurs, et ce qui doit rester entre soi.

keys-title = Touches
keys-subtitle = Les touches sans Ctrl ni Alt sont inactives pendant la saisie d’un texte.

palette-hint = Trouver un inject, une ligne ou une commande
palette-nothing = Rien ne correspond à ces mots. Essayez avec moins de mots.
status-offered = { $count ->
    [one] 1 inject touche davantage
   *[other] { $count } injects touchent davantage
}
status-offered-hint = Leurs mots appellent des étiquettes qu’ils ne portent pas. Prenez-les ou refusez-les.
