# Comments and questions on anything.

remarks-title = Comments and questions
remarks-new = New comment
remarks-new-hint = What should others know or answer?
remarks-nothing = Write something first.
remarks-nameless = Say who writes it: name and role.
remarks-write = Comment
remarks-ask = Ask
remarks-ask-hint = It stays in the list of questions until it is settled
remarks-as = As { $who }
remarks-by = { $who }, { $day }
remarks-question = Question
remarks-settled = Settled
remarks-changed = changed since
remarks-changed-hint = What this is about has changed since it was written.
remarks-take-back = Take back
remarks-answer = Answer
remarks-answer-hint = Your answer
remarks-write-answer = Write the answer
remarks-leave = Leave it
remarks-settle = Settle
remarks-reopen = Open again
remarks-name = Your name, for the comment
remarks-role = Your role, for the comment
