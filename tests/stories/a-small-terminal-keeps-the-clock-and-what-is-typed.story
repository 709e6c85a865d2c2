# The candidate and a friend in the corners of a screen: the clock, the keys that lead on, and what is typed stay in sight; leaving
# gives the terminal back as it was.
open 20 5
type "rehearse interview --problem two-sum --lang python --now"
see '4[45]:[0-9][0-9]'
press k
see 'It ta.*:'
press a b c
see ': *abc'
press C-c
see '\? keys'
terminal=friend
open 20 5
type "rehearse interview --interviewer"
see '4[45]:[0-9][0-9] left'
see '\? keys +q leave'
press '?'
see '\[Keys\]'
resize 40 12
see 'answer a question by its number'
press g
see 'Score.*:'
press 3 Space 3
see 'Score.*: 3 3'
press C-c
press a
see '\[Answers\]'
type 6
see 'Given: the candidate sees it'
press q
see '^\$'
type "clear; stty -a | grep -c ' icanon.* echo '"
see '^1'
terminal=main
see "negative|among the numbers|Yes, "
press q
see '^\$'
type "clear; stty -a | grep -c ' icanon.* echo '"
see '^1'
