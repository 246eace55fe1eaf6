# What is said while packs are made and written.

press-no-typesetter = This build has no typesetter, so it makes no pages and no PDF. Export as Word or as web page, or use a build with the feature “pdf”.
press-gone = The typesetter stopped before it was done{ $why ->
    [""] {""}
   *[other] { " (" }{ $why })
}. Nothing was written and the scenario is untouched. Try again; if it stops again, leave out parts or export as Word.
press-no-glyph = “{ $text }…” holds letters that no embedded face has ({ $letters }); they print as their numbers. Replace them, or export as Word.
press-kept = The file was read back after writing and is complete.
press-kept-unconfirmed = The file was written; this drive cannot confirm that it is safe against a power cut.
press-file-unread = { $path } cannot be read ({ $why }). It belongs to how your packs look. Choose another file, or take it out of the pack settings.
press-file-large = { $path } is larger than { $most } MB, so it was not read. Use a smaller file.
press-picture-unfit = The sign { $path } cannot be used: { $why }
press-picture-kind = It is no PNG, JPEG or WebP picture. Save it as PNG.
press-picture-large = It has { $width } × { $height } pixels; at most 8,000 a side and 24 million in all are read. Make it smaller.
press-picture-damaged = It is damaged or cut off ({ $why }). Save it again.
