# Ce qui est dit quand un dossier ne peut être mis en pages.

typeset-unmarked = La page { $page } du dossier ne porte pas sa mention, rien n’a donc été écrit. La présentation propre à l’organisation ne doit pas définir de pages : retirez « set page » de look.typ, ou exportez sans elle.
typeset-own-look = La présentation propre à l’organisation contient une faute, aucune page n’a été faite : { $detail }. Corrigez look.typ, ou exportez sans elle.
typeset-failed = Le dossier n’a pas pu être mis en pages : { $detail }. Rien n’a été écrit. Retirez la partie nommée, ou exportez en Word, qui n’a pas besoin de pages.
typeset-no-pdf = Les pages sont prêtes mais ne peuvent être écrites en PDF. Rien n’a été écrit. Exportez en Word ou en page web, et signalez ce que dit le journal.
