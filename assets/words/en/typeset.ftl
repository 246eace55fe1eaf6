# What is said when a pack cannot be set in pages.

typeset-unmarked = Page { $page } of the pack lacks its marking, so nothing was written. The organisation's own look must not set pages of its own: take “set page” out of look.typ, or export without the own look.
typeset-own-look = The organisation's own look has a fault, so no pages were made: { $detail }. Mend look.typ, or export without the own look.
typeset-failed = The pack could not be set in pages: { $detail }. Nothing was written. Leave out the part that is named, or export as Word, which needs no pages.
typeset-no-pdf = The pages are set but cannot be written as PDF. Nothing was written. Export as Word or as web page, and report what the log says.
