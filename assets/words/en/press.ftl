# What is said while packs are made and written.

press-no-typesetter = This build has no typesetter, so it makes no pages and no PDF. Export as Word or as web page, or use a build with the feature “pdf”.
press-gone = The typesetter stopped before it was done{ $why ->
    [""] {""}
   *[other] { " (" }{ $why })
}. Nothing was written and the scenario is untouched. Try again; if it stops again, leave out parts or export as Word.
press-no-glyph = “{ $text }…” holds letters that no embedded face has ({ $letters }); they print as their numbers. Replace them, or export as Word.
press-kept = The file was read back after writing and is complete.
press-kept-unconfirmed = The file was written; this drive cannot confirm that it is safe against a power cut.
