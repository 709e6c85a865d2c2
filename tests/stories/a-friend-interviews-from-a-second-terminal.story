# Two terminals on one session: what the friend gives is on the candidate's screen at once, private notes are not; and what the
# candidate says and runs is on the friend's.
open 120 40
type "rehearse interview --problem two-sum --lang python --now"
see 'Understand'
terminal=friend
open 80 24
type "rehearse interview --interviewer"
see 'You are the interviewer'
see '4[45]:[0-9][0-9] left'
see 'Problem.*Answers.*Hints'
see 'nothing ran yet'

# A clarification, a hint, a word, a question.
press a
see 'Answer number'
see 'negative'
type "6"
see 'Given: the candidate sees it'
terminal=main
see 'The interviewer: .*target'
terminal=friend
press h
type "2"
see 'Given'
see '2 ✓'
press s
type "take your time"
see 'Said\.'
press n
type "a secret thought"
see 'Noted'
terminal=main
see 'The interviewer: take your time'
hides 'a secret thought'

# The other way round: at once on the friend's screen.
press n
type "I sort it in my head"
see 'I sort it in my head'
press p
see '▸ Plan'
terminal=friend
see 'I sort it in my head'
see 'Plan [0-9]:[0-9]'
terminal=main
save two-sum accepted py
see '✓.*sample ([0-9]+) of \1'
terminal=friend
see 'ran .*sample'

# The next hint of the candidate's own comes after the friend's, and is asked about since it costs.
terminal=main
press h
see 'Hint 3, algorithm\. .*and the review notes a gap in knowledge'
press n
hides 'Hint 3: '

# From a third place, without a screen.
terminal=friend
press q
see '^\$'
type "clear; rehearse interviewer ask 'what if it were a stream?'"
see 'Asked: what if'
type "clear; rehearse interviewer score 3 3 2 4"
see 'Scored'
type "clear; rehearse status"
see 'take your time'
hides 'a secret thought'
terminal=main
see 'The interviewer asks: what if it were a stream'
press f && press y
see 'What went well'
press q Enter
see 'Go on with: rehearse postmortem'
type "clear; rehearse postmortem --markdown | grep -c -e 'a secret thought' -e 'by the interviewer'"
see '^[1-9]'
