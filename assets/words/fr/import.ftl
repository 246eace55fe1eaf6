# Reprendre les tableaux d’autrui : ce qu’est un fichier, comment ses colonnes sont lues, ce qui se passerait.

import-pasted = Texte collé

import-kind-xlsx = classeur
import-kind-xlsm = classeur avec macros
import-kind-xls = ancien classeur (.xls)
import-kind-ods = feuille de calcul OpenDocument
import-kind-delimited = tableau en texte
import-kind-word = document Word
import-kind-pasted = texte collé

import-what-binary = un fichier d’octets qui ne sont pas du texte
import-what-xlsb = un classeur binaire (.xlsb)
import-what-slides = un diaporama
import-what-odt = un texte ou un dessin OpenDocument
import-what-archive = une archive sans classeur ni document
import-what-doc = un ancien document Word (.doc)
import-what-pdf = un PDF
import-what-picture = une image
import-what-rtf = un document en texte enrichi
import-what-xml-sheet = une feuille de calcul XML de 2003
import-what-html = une page web
import-what-data = un fichier de données, non un tableau
import-what-calendar = un calendrier

import-fault-empty = « { $file } » est vide ; il n’y a rien à importer. Vérifiez qu’il a été enregistré, et choisissez-le de nouveau.
import-fault-too-big = « { $file } » dépasse 64 Mo, plus que ce qui est lu. Enregistrez les seules feuilles qui contiennent les injects dans un nouveau fichier.
import-fault-other = « { $file } » est { $what }, quoi que dise son nom, et aucune ligne ne peut y être lue. Ouvrez-le dans le programme qui l’a fait et enregistrez-le en .xlsx ou en .csv.
import-fault-locked = « { $file } » est protégé par un mot de passe et ne peut être lu. Ouvrez-le, retirez le mot de passe, et enregistrez-le sous un autre nom.
import-fault-swollen = « { $file } » se décompresse bien au-delà de ce que demande un tableau d’injects ; il n’a donc pas été lu : de tels fichiers peuvent bloquer un ordinateur. Copiez les lignes dans un nouveau classeur et enregistrez-le en .xlsx.
import-fault-broken = « { $file } » ({ $kind }) est endommagé et ne peut être lu ({ $detail }). Ouvrez-le dans un tableur, laissez-le réparer, et enregistrez-le sous un autre nom.
import-fault-no-table = « { $file } » ne contient aucun tableau. Choisissez un fichier avec un inject par ligne sous une ligne d’intitulés.
import-fault-stumbled = la lecture s’est arrêtée à une partie qui n’a pas de sens
import-fault-chain = ses parties ne peuvent être assemblées

import-note-macros = Le classeur contient des macros. Elles n’ont pas été exécutées et ne sont pas reprises.
import-note-cut = Feuille « { $sheet } » : { $count ->
    [one] une cellule remplie au-delà de la ligne 100 000 ou de la colonne 200 (GR) a été omise
   *[other] { $count } cellules remplies au-delà de la ligne 100 000 ou de la colonne 200 (GR) ont été omises
  }. Supprimez les cellules égarées, ou scindez la feuille.
import-note-long-cells = Feuille « { $sheet } » : les textes de plus de 32 767 caractères ont été coupés, dans { $cells }{ $more ->
    [0] {""}
   *[other] {" "}et { $more } de plus
  }. Raccourcissez-les, ou ajoutez le reste à la main.
import-note-no-result = Feuille « { $sheet } » : { $cells }{ $more ->
    [0] {""}
   *[other] {" "}et { $more } de plus
  } : formule sans son résultat, rien n’y a donc été lu. Ouvrez le fichier dans un tableur et enregistrez-le une fois.
import-note-full = Le fichier contient plus de deux millions de cellules remplies. La lecture s’est arrêtée dans la feuille « { $sheet } ». Enregistrez les seules feuilles qui contiennent les injects dans un nouveau fichier.
import-note-sheet-broken = La feuille « { $sheet } » est endommagée et n’a été lue qu’en partie, ou pas du tout ({ $detail }). Ouvrez le fichier dans un tableur, laissez-le réparer, et enregistrez-le de nouveau.
import-note-many-sheets = { $count ->
    [one] Une feuille a été omise
   *[other] { $count } feuilles ont été omises
  }, car un fichier n’est lu que jusqu’à 200 feuilles.
import-note-encoding = Le fichier ne dit pas comment ses lettres sont enregistrées ; { $name } a été supposé. Si des lettres accentuées paraissent fausses, enregistrez-le en UTF-8.
import-note-bad-letters = Certains octets du fichier ne correspondent à aucune lettre et s’affichent �. Enregistrez-le en UTF-8.
import-note-open-quote = Ligne { $line } : un guillemet est ouvert et jamais fermé. À partir de là, les guillemets ont été lus comme de simples signes, pour qu’une cellule n’avale pas le reste. Fermez-le et importez de nouveau le fichier.

import-sheet-errors = la plupart de ses cellules sont des références rompues (#REF!)
import-sheet-no-header = aucune ligne d’intitulés n’a été trouvée dans ses dix premières lignes
import-sheet-no-injects = ses intitulés ne sont pas ceux d’une liste d’injects

import-target-key = Clé de l’inject
import-target-number = Numéro
import-target-title = Titre
import-target-text = Texte pour l’auditoire
import-target-time = Heure
import-target-date = Date
import-target-day = Jour de jeu
import-target-story-time = Heure du jour dans l’histoire
import-target-offset = Décalage depuis le STARTEX
import-target-from = Expéditeur
import-target-to = Destinataire
import-target-info = Informé
import-target-audience = Auditoire d’entraînement
import-target-channel = Voie
import-target-storyline = Trame
import-target-storyline-code = Code de la trame
import-target-incident = Incident
import-target-incident-number = Numéro de l’incident
import-target-path = Trame > incident
import-target-function = Domaine fonctionnel (colonne propre)
import-target-phase = Phase
import-target-phase-by-hand = Phase, fixée à la main
import-target-expected = Actions attendues
import-target-notes = Notes de direction
import-target-priority = Priorité (colonne propre)
import-target-place = Lieu
import-target-owner = Responsable
import-target-kind = Type d’inject
import-target-status = État
import-target-objectives = Objectifs d’entraînement
import-target-topics = Thèmes
import-target-claims = Lignes des listes auxquelles il est destiné
import-target-depends-on = Injects auxquels il fait suite
import-target-perpetrator = Auteur
import-target-own = Colonne propre
import-target-none = Omise

import-fate-new = nouveau
import-fate-updated = modifié
import-fate-unchanged = inchangé
import-fate-merged = fusionné avec une ligne antérieure
import-fate-repeat = omise : répète une ligne antérieure
import-fate-no-inject = omise : ne dit rien d’un inject
import-fate-errors = omise : références rompues
import-fate-refused = omise : refusée

import-summary = { $fresh ->
    [one] { $fresh } nouvel inject
   *[other] { $fresh } nouveaux injects
  }, { $updated } { $updated ->
    [one] modifié
   *[other] modifiés
  }, { $unchanged } { $unchanged ->
    [one] inchangé
   *[other] inchangés
  }, { $skipped } { $skipped ->
    [one] ligne omise
   *[other] lignes omises
  }{ $merged ->
    [0] {""}
    [one] , { $merged } fusionnée
   *[other] , { $merged } fusionnées
  }.

import-question-zone = Dans quel fuseau les heures sont-elles écrites ? { $rows ->
    [one] Une ligne contient
   *[other] { $rows } lignes contiennent
  } une heure du jour sans fuseau, telle que « { $example } », et une heure de plus ou de moins changerait le jeu. Donnez le fuseau, tel que Z ou B, ou faites de la colonne une colonne propre.
import-question-startex = Quand est le STARTEX ? { $rows ->
    [one] Une ligne contient
   *[other] { $rows } lignes contiennent
  } une date ou une heure du jour, telle que « { $example } », et l’exercice n’a pas de STARTEX à partir duquel compter. Donnez-le en groupe date-heure avec son fuseau, tel que 010800ZMAR27.
import-question-first-day = Le jour 1 est-il le jour du STARTEX ? { $rows ->
    [one] Une ligne compte
   *[other] { $rows } lignes comptent
  } des jours, comme « { $example } » ; cet exercice compte à partir du jour 0, et ils ont été lus ainsi. Dites-le si le premier jour du fichier est le jour 1.
import-question-recipients = { $rows ->
    [one] Une ligne ne diffère d’une ligne antérieure que par le destinataire. Elle devient un inject distinct ; elle peut être fusionnée
   *[other] { $rows } lignes ne diffèrent de lignes antérieures que par le destinataire. Elles deviennent des injects distincts ; elles peuvent être fusionnées
  } en un seul inject avec tous les destinataires.
import-question-repeats = { $rows ->
    [one] Une ligne répète une ligne antérieure et est omise. Elle peut aussi être reprise
   *[other] { $rows } lignes répètent des lignes antérieures et sont omises. Elles peuvent aussi être reprises
  }.

import-problem-time = L’heure ne peut être lue.
import-remedy-time = La ligne est reprise sans heure, et ce qui est écrit est gardé dans une colonne à part. Fixez l’heure dans l’inject.
import-problem-time-note = Quelque chose a été supposé pour l’heure.
import-remedy-time-note = Vérifiez l’heure de cette ligne.
import-problem-time-edited = L’heure lisible dit « { $text } », la colonne Offset (min) a encore l’ancienne heure.
import-remedy-time-edited = L’heure lisible l’emporte, puisque quelqu’un l’a modifiée.
import-problem-word = « { $word } » sous « { $heading } » n’est pas un mot que le programme connaît.
import-remedy-word = Il est gardé dans une colonne à part. Choisissez la valeur dans l’inject.
import-problem-recipient = « { $word } » n’est ni un bureau de l’état-major, ni un conseiller, ni un auditoire d’entraînement de cet exercice.
import-remedy-recipient = Il est gardé dans une colonne à part. Ajoutez d’abord l’auditoire d’entraînement, ou choisissez le destinataire dans l’inject.
import-problem-claim = « { $word } » n’est pas l’identifiant d’une ligne des listes de contrôle.
import-remedy-claim = Il est gardé dans une colonne à part.
import-problem-topic = « { $word } » n’est pas un thème.
import-remedy-topic = Il est gardé dans une colonne à part. Choisissez les thèmes dans l’inject.
import-problem-phase = Cet exercice n’a pas de phase « { $word } ».
import-remedy-phase = La phase découle de l’heure ; ce qui est écrit est gardé dans une colonne à part.
import-problem-number-kept = Le numéro « { $number } » a déjà été diffusé ; il ne devient donc pas « { $other } ».
import-remedy-number-kept = D’aucuns appellent peut-être déjà l’inject ainsi. Créez un nouvel inject si un autre est voulu.
import-problem-number-taken = Le numéro « { $number } » est pris par un autre inject ; celui-ci reçoit « { $other } ».
import-remedy-number-taken = Vérifiez si les deux lignes sont le même inject, et donnez un autre numéro à l’une d’elles.
import-problem-unknown-key = Il renvoie à des fiches qui ne sont pas dans cet exercice : { $word }.
import-remedy-unknown-key = Ces liens ont été omis. Ils suivent si l’on ouvre plutôt le fichier entier du scénario.
import-problem-depends-on = Aucun inject ne s’appelle « { $word } ».
import-remedy-depends-on = Le lien a été omis. Vérifiez le numéro.
import-problem-link-order = Il est joué avant { $other }, auquel il ferait suite.
import-remedy-link-order = Le lien a été omis. Vérifiez les heures des deux injects.
import-problem-refused = Le programme n’accepte pas une partie de cette ligne.
import-remedy-refused = Cette partie est restée telle quelle ; le reste de la ligne est repris.
import-problem-row-refused = Le programme n’accepte pas cette ligne.
import-remedy-row-refused = La ligne a été omise. Modifiez-la dans le fichier et importez-le de nouveau.
import-problem-whole-refused = Le programme n’accepte pas ces lignes.
import-remedy-whole-refused = Rien n’a été importé.

import-mapping-syntax = Ce n’est pas une correspondance enregistrée ({ $detail }). Faites-en une avec --save-mapping.
import-mapping-version = C’est une correspondance de la version { $value } ; ce programme lit la version 1. Faites-en une nouvelle avec --save-mapping.
import-mapping-zone = « { $value } » n’est pas un fuseau. Écrivez une lettre telle que Z ou B, ou un décalage tel que +04:30.
import-mapping-startex = « { $value } » n’est pas un STARTEX. Écrivez un groupe date-heure avec son fuseau, tel que 010800ZMAR27.
import-mapping-field = « { $value } » n’est pas un champ d’un inject. Laissez vide pour omettre la colonne, ou écrivez own pour une colonne propre.

edit-import = Importer un tableau

cli-help-import = Importe des injects de feuilles de calcul, de tableaux en texte et de tableaux Word
cli-help-import-files = Les fichiers à lire : xlsx, xlsm, xls, ods, csv, tsv, docx
cli-help-import-output = Où écrire le scénario ; un fichier existant n’est jamais remplacé, sauf celui que nomme --into
cli-help-import-into = Le scénario auquel les lignes sont ajoutées, ou dont elles mettent les injects à jour
cli-help-import-mapping = Une correspondance enregistrée entre colonnes et champs
cli-help-import-save-mapping = Où écrire la correspondance employée
cli-help-import-sheet = Ne lire que cette feuille ; peut être donné plusieurs fois
cli-help-import-zone = Le fuseau des heures qui n’en indiquent pas, tel que Z, B ou +04:30
cli-help-import-startex = Le STARTEX, si le scénario n’en a pas, tel que 010800ZMAR27
cli-help-import-first-day = Le premier jour d’une colonne de jours est le jour 1
cli-help-import-merge = Faire un seul inject des lignes qui ne diffèrent que par le destinataire
cli-help-import-dry-run = Dire ce qui se passerait et ne rien écrire

cli-import-no-output = Dites où écrire le scénario avec -o FICHIER, ou employez --dry-run pour regarder d’abord.
cli-import-zone = « { $value } » n’est pas un fuseau. Écrivez une lettre telle que Z ou B, ou un décalage tel que +04:30.
cli-import-startex = { $why }
cli-import-no-sheet = « { $file } » n’a pas de feuille « { $sheet } ». Ses feuilles sont : { $known }.
cli-import-nothing = Aucune liste d’injects n’a été trouvée dans « { $file } ». Donnez la feuille avec --sheet, ou une correspondance avec --mapping.
cli-import-mapping = { $path }{ $line ->
    [0] {""}
   *[other] , ligne { $line }
  } : { $what }
cli-import-blocked = Rien n’a été écrit, car une question reste ouverte :
cli-import-written = Écrit : { $path }
cli-import-mapping-written = Correspondance écrite : { $path }
cli-import-dry = Essai à blanc : rien n’a été écrit.
cli-import-no-change = Le scénario dit déjà tout cela ; rien n’a été écrit.
cli-import-file = { $file } ({ $kind })
cli-import-sheet-taken = Feuille « { $sheet } », intitulés à la ligne { $row } :
cli-import-sheet-bare = Feuille « { $sheet } », sans intitulés :
cli-import-sheet-left = La feuille « { $sheet } » est omise : { $why }.
cli-import-sheet-not-asked = elle n’a pas été demandée
cli-import-by-content = d’après le contenu
cli-import-made = Fait : { $what }
cli-import-columns = Colonnes propres : { $what }
cli-import-problems = À regarder :
cli-import-differences = Modifié :
cli-import-question = Question : { $text }
cli-import-rows = ligne { $rows }
cli-import-more-rows = { $rows } et { $count } de plus
cli-import-more = et { $count } de plus ; --format json les énumère tous
cli-import-no-topic = { $count ->
    [one] Un nouvel inject ne porte
   *[other] { $count } nouveaux injects ne portent
  } encore aucun thème.
cli-import-damaged = « { $file } » comporte des défauts ; l’enregistrer de nouveau ferait perdre ce qui n’a pu être lu. Ouvrez-le dans la fenêtre et réparez-le d’abord, ou écrivez dans un autre fichier sans --into.
import-word-table = Tableau { $number }
import-fault-xml = une balise est ouverte et jamais fermée, ou se trouve là où aucune ne peut être

cli-import-whole-alone = Une archive ou un fichier JSON est un scénario entier ; il s’importe donc seul : un seul fichier, sans --into. Pour le réunir à un autre scénario, importez-le d’abord.
cli-import-would-come = { $file } contient un scénario avec { $injects ->
    [one] un inject
   *[other] { $injects } injects
}. Rien n’a été écrit.
cli-import-came = { $file } : { $injects ->
    [one] un inject écrit
   *[other] { $injects } injects écrits
} dans { $written }.
import-endex = L’ENDEX est fixée à la fin du jour du dernier inject, { $endex }, et les phases s’y règlent. Changez-la dans le cadre.
