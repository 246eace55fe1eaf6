# The schematic of places, in the setting.

ground-switch = Show places as
ground-form = Form
ground-map = Schematic
ground-none = No place has a position yet.
ground-none-why = Choose a place and write where it lies, in degrees; the schematic then shows the places to scale.
ground-choose = Choose a place to see what is played there.
ground-larger = Larger
ground-smaller = Smaller
ground-all = All places
ground-north = N
ground-kilometres = { $value } km
ground-metres = { $value } m
ground-legend-place = Place, first letter of kind
ground-legend-culture = Cultural property
ground-legend-protected = Protected
ground-with-others = { $name } +{ $count }
ground-protected = protected: { $status }
ground-injects = { $count ->
    [0] no injects
    [one] { $count } inject
   *[other] { $count } injects
}
ground-injects-here = Injects here
ground-no-injects = No inject is played here.
ground-zoom-in = Double-click to see them apart
ground-open-form = Open the whole form
ground-unplaced = Without a position
ground-unplaced-one = without a position
ground-give = Give { $name } a position
ground-double-click = Or double-click the schematic where it lies.
ground-spoken = Schematic of places: { $placed } of { $count } have a position. Arrows go from place to place.
