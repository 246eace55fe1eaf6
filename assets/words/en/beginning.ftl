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
template-empty-about = For planners who bring a frame of their own: five phases from planning to transition, ten days of play, and nothing else.
template-headquarters-ten-days-title = Operational headquarters, ten days
template-headquarters-ten-days-about = For the staff of an operational headquarters in a crisis management operation: a command post exercise with planning from 14 days before STARTEX and ten days of play. All branches and advisers are there, with cells from HICON to OPFOR.
template-brigade-three-days-title = Brigade command post, three days
template-brigade-three-days-about = For the command post of a brigade that defends an area in an Allied country: three days, with or without a simulation. Branches and advisers as a brigade has them.
template-table-half-day-title = Tabletop for eight, half a day
template-table-half-day-about = For a staff of eight in one room: four hours in one phase, led by facilitators. Three of the eight are focal points beside their post.
template-field-week-title = Battlegroup in the field, five days
template-field-week-about = For a battlegroup headquarters and its companies: a live exercise of five days in which role players are the people of the area. Gender focal points are named in place of an adviser.
