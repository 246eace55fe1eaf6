# Who acts and who is only affected, at the Review desk and in the report.

agency-sex-open = { $who }, sex not said
agency-sender = sender
agency-share-only-affected = Only affected
agency-share-acts = Act
agency-share-otherwise = Fight, do harm or look on
agency-share-not-seen = Not seen
agency-share-only-affected-what = They are harmed, at risk or used, and nobody of them says, decides or does anything.
agency-share-acts-what = They lead, decide, help, report, talk or refuse somewhere in these injects.
agency-share-otherwise-what = They are witnesses, fighters or do harm; none of them is affected, and none acts for others.
agency-share-not-seen-what = No inject names them. No further harm is asked for: somebody who reports, decides or helps is enough.
agency-acts-in = Act in { $count ->
        [one] 1 inject
       *[other] { $count } injects
    }: { $parts }
agency-affected-in = Affected in { $count ->
        [one] 1 inject
       *[other] { $count } injects
    }
agency-otherwise-in = Fight, do harm or look on in { $count ->
        [one] 1 inject
       *[other] { $count } injects
    }

## At the Review desk
agency-tab = People
agency-tab-told = People: who acts, who is only affected
agency-title = Who acts, who is only affected
agency-whole = In all injects on human security or women, peace and security
agency-of-topic = In the injects on { $topic }
agency-how = Counted are the people that injects name, with the part they are given, and those who speak for a sender. Choose a topic on the left to see its injects only.
agency-nobody = No inject here says who is affected or who acts. Name the people of an inject on the Plan desk, with sex, age and how they are shown.
agency-all = Show all { $count }
agency-why = Why it matters
agency-rule-basis = { $rule }: { $basis }
agency-basis = Where this comes from
agency-lines = The lines that ask for it, with their sources

## In the report
agency-report = People: who acts, who is only affected
agency-report-only = Only affected: { $kinds }.
agency-report-acts = Act: { $kinds }.
agency-report-otherwise = Fight, do harm or look on: { $kinds }.
agency-report-unseen = Not seen: { $kinds }.
agency-report-nobody = No inject on human security says who is affected or who acts.
agency-report-acting = { $who } in { $acts } ({ $parts }){ $affected ->
        [0] , nowhere affected
       *[other] , affected in { $affected }
    }
agency-report-topics = Only affected, by topic: { $topics }.
agency-report-topics-none = In no topic is a group only affected that acts elsewhere.
agency-report-integrated = Of the injects that are evidence these belong to the main play: { $topics }. { $alone ->
        [0] None stands alone.
        [one] 1 stands alone: it shares no storyline or incident with other business and is linked to none.
       *[other] { $alone } stand alone: they share no storyline or incident with other business and are linked to none.
    }
