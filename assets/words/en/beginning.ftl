# The dialog in which a new exercise begins.

beginning-title = Begin an exercise
beginning-subtitle = All of it can be changed later. A template is a frame without injects: phases, cells, posts, objectives and storylines to rename.
beginning-name = Name
beginning-name-hint = Such as Winter Harbour 27
beginning-startex = STARTEX
beginning-startex-hint = Such as 010600ZMAR27; may wait
beginning-begin = Begin
beginning-leave = Cancel
template-empty-title = Empty scenario
template-empty-about = Five phases from planning to transition, and nothing else.
