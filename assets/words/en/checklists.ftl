# The checklists in the window: which there are, which count for this scenario, and files of one's own.

checklists-title = Checklists
checklists-subtitle = Which lines this exercise is judged by. Lists that always count need no switch.
checklists-subtitle-start = Which lists there are. Open a scenario to choose which of them count for it.
checklists-shipped = Comes with the program
checklists-own = File of your organisation: { $path }
checklists-lines = { $count ->
    [one] 1 line
   *[other] { $count } lines
}
checklists-id = { $id }, version { $version }
checklists-always = always counts
checklists-counts = Counts for this scenario
checklists-switch = { $title } counts for this scenario
checklists-on = counts
checklists-off = does not count
checklists-add = Add a file…
checklists-close = Close
checklists-again = Read again
checklists-remove = Take out
checklists-remove-name = Take { $title } out of this program; the file stays as it is
checklists-again-name = Read { $title } again from its file
checklists-absent = This computer does not have it
checklists-absent-text = The scenario switches on { $id }, so somebody judged it by that list. Its lines are not judged here. Add its file, or switch it off.
checklists-switch-off = Switch off
checklists-switch-off-name = Switch { $id } off for this scenario
checklists-unfit = Does not count
checklists-no-checklist = { $file } is no checklist, so it was not added. Choose a checklist file; docs/own-checklist.md says how to write one.
checklists-has-faults = { $file } was not added: { $count ->
    [one] it has a fault
   *[other] it has { $count } faults
}. Correct the file in a text editor and add it again.
checklists-fault-place = line { $line }, column { $column }
checklists-refused = { $file } was not added
checklists-dismiss = Put aside
checklists-added = Added the checklist { $title }
checklists-missing = { $count ->
    [one] This scenario switches on the checklist { $ids }, which this computer does not have
   *[other] This scenario switches on checklists that this computer does not have: { $ids }
}. Their lines are not judged here. Add the file under Checklists, or switch the list off there.
checklists-unread = { $count ->
    [one] A checklist of your organisation could not be used
   *[other] { $count } checklists of your organisation could not be used
}. Everything else works. Checklists says what is wrong with it. { $files }
checklists-path-title = Add a checklist
checklists-path-add = Add
