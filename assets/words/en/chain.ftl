# The chain of one inject: what leads to it and what follows.

plan-view-chain = Chain
chain-head = Chain of { $inject }: { $before } before, { $after } after
chain-of = Chain of { $inject }
chain-key-space = Space
chain-back = Back
chain-root = This inject
chain-before = Leads to it
chain-after = Goes on from it
chain-beside = At the same time
chain-both = In a circle with it: remove a link
chain-followers = { $count ->
    [0] Nothing goes on from it
    [one] { $count } inject goes on from it
   *[other] { $count } injects go on from it
}
chain-none = No inject is selected.
chain-none-why = Choose one in the table or on the timeline; its chain shows what leads to it and what follows.
chain-alone = Nothing leads to this inject, and nothing follows.
chain-alone-why = A follow-up tells the audience what came of what they did.
