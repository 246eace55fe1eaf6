# What is said while packs are made and written.

press-no-typesetter = This build has no typesetter, so it makes no pages and no PDF. Export as Word or as web page, or use a build with the feature “pdf”.
press-gone = The typesetter stopped before it was done. Nothing was written and the scenario is untouched. Try again; if it stops again, leave out parts or export as Word. { $why }
press-no-glyph = “{ $text }…” holds letters that no embedded face has ({ $letters }); they print as their numbers. Replace them, or export as Word.
press-kept = The file was read back after writing and is complete.
press-kept-unconfirmed = The file was written; this drive cannot confirm that it is safe against a power cut.
press-file-unread = { $path } cannot be read ({ $why }). It belongs to how your packs look. Choose another file, or take it out of the pack settings.
press-file-large = { $path } is larger than { $most } MB, so it was not read. Use a smaller file.
press-picture-unfit = The sign { $path } cannot be used: { $why }
press-picture-kind = It is no PNG, JPEG or WebP picture. Save it as PNG.
press-picture-large = It has { $width } × { $height } pixels; at most 8,000 a side and 24 million in all are read. Make it smaller.
press-picture-damaged = It is damaged or cut off ({ $why }). Save it again.
press-old-file = { $time }, { $size } kB
press-cancelled = It was cancelled. Nothing was written.

# Packs at the command line.
cli-help-pack-edition = For packs: for whom ({ $known }); excon where nothing is said
cli-help-pack-lang = For packs: the language of the pack
cli-help-pack-without = For packs: parts that are left out, by name, separated by commas
cli-help-pack-until = For the audience: injects up to this time are printed as received, such as “D+2 0800”
cli-help-pack-cell = For role players: only the sheet of this cell
cli-help-pack-compact = For packs: smaller cards with fewer facts
cli-help-pack-letter = For packs: Letter paper instead of A4
cli-help-pack-logo = For packs: the organisation's sign (PNG, JPEG, WebP)
cli-help-pack-logo-alt = For packs: what the sign shows, for those who do not see it
cli-help-pack-accent = For packs: the colour of rules and frames
cli-help-pack-look = For packs: a folder with the organisation's own look.typ
cli-help-pack-own = For packs: a text of your own; its first line is the title
cli-pack-no-edition = There is no edition “{ $name }”. Editions: { $known }.
cli-pack-no-language = Packs are written in English (en) and French (fr), not in “{ $name }”.
cli-pack-no-part = This edition has no part “{ $name }” that can be left out. Parts: { $known }.
cli-pack-no-cell = There is no cell “{ $name }” in this scenario. Cells: { $known }.
cli-pack-no-colour = “{ $name }” is no colour. Write it as six digits, such as #2B54A3.
cli-pack-written = { $pages ->
    [0] Written: { $path } (edition: { $edition }).
    [one] Written: { $path } (edition: { $edition }, one page).
   *[other] Written: { $path } (edition: { $edition }, { $pages } pages).
}
cli-pack-control = Not for the training audience: it holds expected actions, control notes and what is still to come.
cli-pack-audience = For the training audience. It was built from what a player may know; look through it once before handing it out.
