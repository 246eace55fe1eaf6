# The Brief desk: editions, parts, pages, what to know before a pack is handed out, export.

brief-edition = Edition
brief-excon = EXCON
brief-excon-holds = everything
brief-audience = Training audience
brief-audience-holds = nothing of what is to come
brief-advisor = Advisor
brief-advisor-holds = coverage, findings, sign-offs
brief-evaluator = Evaluator
brief-evaluator-holds = sheets by topic and objective
brief-role-player = Role players
brief-role-player-holds = what each cell plays and sends
brief-cards = Inject cards
brief-cards-holds = one card a page

brief-parts = Parts
brief-pages = { $count ->
    [one] 1 page
   *[other] { $count } pages
}
brief-go-to = Go to { $part }, page { $page }
brief-cover-stays = The cover carries the marking, so it cannot be left out.

brief-pages-head = Pages
brief-of = of
brief-seen = Page { $pages } of { $count }
brief-page = Page { $page } of { $count }
brief-page-hint = Enter shows this page larger. Arrow keys leaf through the pages.
brief-one-page = One page
brief-two-pages = Two pages
brief-up-hint = Shows one page or two beside each other.
brief-stage-building = Collecting what belongs into the pack…
brief-stage-setting = Setting the pages…
brief-stage-writing = Writing the file…
brief-cancel = Cancel
brief-old-pages = Cancelled. These pages are old.
brief-cancelled = No pages were made. Making them was cancelled; the scenario is untouched. Make them again when you want to look at them.
brief-no-press = No pages can be made: this computer gives no further thread ({ $why }). Close other programs and open the scenario again.

brief-before = Before you hand it out
brief-check-marked = Marked on every page
brief-check-unmarked = No page carries a marking
brief-check-no-class = No classification
brief-check-no-exercise = No EXERCISE line
brief-check-marking-why = A page that is found alone does not say what it is. Write it under Marking below.
brief-check-numbers = { $count ->
    [one] The 1 inject has its own number
   *[other] All { $count } inject numbers unique
}
brief-check-numbers-twice = { $count ->
    [one] 1 inject number stands twice
   *[other] { $count } inject numbers stand twice
}
brief-check-numbers-none = { $count ->
    [one] 1 inject has no number
   *[other] { $count } injects have no number
}
brief-check-numbers-why = Nobody can call for an inject without one.
brief-check-drafts = { $count ->
    [one] 1 inject still in draft
   *[other] { $count } injects still in draft
}
brief-check-drafts-print = They print with their state on the card.
brief-check-drafts-out = They are not in this edition.
brief-check-drafts-count = They count as evidence all the same.
brief-check-stale = { $count ->
    [one] 1 sign-off is stale
   *[other] { $count } sign-offs are stale
}
brief-check-stale-which = { $lines }: changed after they were signed.
brief-check-notes = { $count ->
    [one] The 1 hard text carries a content note
   *[other] All { $count } hard texts carry a content note
}
brief-check-notes-none = { $count ->
    [one] 1 hard text without a content note
   *[other] { $count } hard texts without a content note
}
brief-check-waiting = { $count ->
    [one] 1 text waits for an adviser
   *[other] { $count } texts wait for an adviser
}
brief-check-waiting-in = Until then the card says so and leaves the text out.
brief-check-waiting-out = Until then it is not in this edition.
brief-check-letters = { $count ->
    [one] 1 text holds letters that cannot be printed
   *[other] { $count } texts hold letters that cannot be printed
}
brief-check-no-leak = Checked: none of { $count } private passages is in this edition
brief-check-leak = { $called }: “{ $part }” quotes its { $field }
brief-check-leak-why = Players would read it. Change one of the two; export is off until then.
brief-check-more-leaks = { $count ->
    [one] 1 more private passage is quoted
   *[other] { $count } more private passages are quoted
}
brief-check-more = { $count } more
brief-jump-record = Open the record
brief-jump-inject = Open the inject
brief-jump-line = Open the line

brief-only-excon = For EXCON only
brief-only-advisor = For advisers and EXCON only
brief-only-evaluator = For evaluators and EXCON only
brief-only-role-player = For role players and EXCON only
brief-only-cards = For controllers only
brief-only-why = Holds what players must not see. Choose “Training audience” for players.

brief-marking = Marking
brief-class = Class
brief-release = Release
brief-exercise = Exercise
brief-none-yet = none
brief-language = Language
brief-language-en = English
brief-language-fr = French
brief-paper = Paper
brief-paper-a4 = A4
brief-paper-letter = Letter
brief-until = Until
brief-until-hint = DTG or D+n
brief-until-none = No injects are printed. Write a time to add those received by then.
brief-cell = Cell
brief-cell-all = all cells
brief-compact = Two cards a page

brief-form-word = Word
brief-form-web = Web page
brief-form-workbook = Sheet
brief-export-word = Export as a Word file
brief-export-web = Export as one web page
brief-export-workbook = Export as a workbook
brief-off-busy = A file is being written. Wait for it, or cancel it over the pages.
brief-off-leak = A private passage is quoted in this edition. Nothing was written. Change one of the two texts; they are named under “Before you hand it out”.
brief-off-pdf = This build has no typesetter, so it makes no PDF. Export as Word or as web page.
brief-written = Written: { $name }{ $pages ->
    [0] {""}
    [one] , 1 page
   *[other] , { $pages } pages
}
brief-written-losses = { $count ->
    [one] One kind of content is not in it, as told before.
   *[other] { $count } kinds of content are not in it, as told before.
}
brief-write-cancelled = Nothing was written: it was cancelled.
brief-path-title = Where to write?
brief-path-write = Write
brief-exists = { $name } is there already
brief-exists-about = The old file: { $about }. It is replaced as a whole. { $path }
brief-exists-keep = Keep the old file
brief-exists-replace = Replace

brief-formats-title = Other formats
brief-formats-subtitle = What a format cannot hold is listed before anything is written.
brief-formats-whole = The file holds the whole scenario with what players must not see, whatever edition is chosen.
brief-formats-write = Write…
brief-formats-leave = Leave
brief-losses = Not in the file
brief-losses-none = Nothing is lost in this format.
brief-losses-looking = Looking through the scenario for what would be lost…
brief-off-unmade = The file cannot be made; the reason stands beside the list.
brief-format-workbook = Workbook
brief-format-workbook-for = For everybody with a spreadsheet: injects, objectives, phases, coverage.
brief-format-csv = CSV
brief-format-csv-for = For lists and scripts: the inject table alone.
brief-format-calendar = Calendar
brief-format-calendar-for = For calendars: each inject that has a time as an entry.
brief-format-json = JSON
brief-format-json-for = For other programs: the whole scenario with a published schema.
brief-format-openaev = OpenAEV
brief-format-openaev-for = For the OpenAEV platform: an archive that it imports.
brief-format-cexf = CEXF
brief-format-cexf-for = For tools that read the common exercise format.
brief-format-blueprint = Blueprint
brief-format-blueprint-for = For Blueprint: the workbook that it uploads.
brief-format-cadence = Cadence
brief-format-cadence-for = For Cadence: the workbook that its import recognises.
brief-format-inject = INJECT
brief-format-inject-for = For the INJECT platform: a folder of definitions; experimental.

brief-dress-title = Pack settings
brief-dress-subtitle = What your organisation puts on all its packs. Kept on this computer, not in the scenario.
brief-dress-logo = Sign
brief-dress-logo-in = path of a PNG, JPEG or WebP picture
brief-dress-logo-alt = What it shows
brief-dress-logo-alt-in = for readers who do not see it
brief-dress-accent = Colour
brief-dress-accent-in = #1f3b57
brief-dress-colour-fault = This is no colour. Write it as #1f3b57, or leave it empty for ink.
brief-dress-look = Folder of own look
brief-dress-look-in = empty for the usual look
brief-dress-look-hint = A folder with look.typ, for organisations that set their packs themselves.
brief-dress-own = Own texts
brief-dress-own-hint = They print as a part of their own, such as your house rules or a foreword.
brief-dress-own-title = Title { $number }
brief-dress-own-text = Text { $number }
brief-dress-own-remove = Remove text { $number }
brief-dress-remove = Remove
brief-dress-add = Add a text
brief-dress-keep = Keep
brief-dress-leave = Leave as it was
