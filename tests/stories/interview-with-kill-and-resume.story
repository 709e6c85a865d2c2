# The main job: a 45-minute interview with a wrong submission, a question, a hint, a kill -9 in the middle and a resume, up to the
# written post-mortem.
open 120 40
type "rehearse interview --problem two-sum --lang python"
see 'Understand'
see '4[45]:[0-9][0-9]'
press a && type "Can the array be empty?"
see 'Can the array be empty'
press p
see 'Plan'
press o && type "A hash map from value to index, one pass"
press h
see '[Hh]int 1'
press p
see 'Code'

# Every save runs the samples.
save two-sum wrong_answer py
see '[Ss]ample' 60
press s
see '(Wrong answer|Run-time error)' 60

# Killed in the middle: nothing is lost and the clock has gone on.
before=$(screen | grep -oE '[0-9][0-9]:[0-9][0-9]' | head -n 1)
kill -9 "$(pgrep -P "$(pane_pid)" -x rehearse)"
see 'Killed'
press C-l && type "reset && clear"
see '^\$'
type "rehearse status"
see 'two-sum|Two Sum'
type "clear; rehearse interview"
see 'Code'
after=$(screen | grep -oE '[0-9][0-9]:[0-9][0-9]' | head -n 1)
[[ ! $after > $before ]]

save two-sum accepted py
see '[Ss]ample' 60
press s
see 'Accepted' 60
press f && press y

# The review, in its order: what went well, self-score, prediction, then the result.
see '[Ww]ent well'
