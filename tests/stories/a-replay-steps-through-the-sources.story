# The player: next and previous, jumps to runs and submissions and what did not pass, the difference, and out again.
open 100 30
type "rehearse interview --problem two-sum --lang python --no-input > /dev/null; clear; echo ready"
see '^ready'
save two-sum wrong_answer py
type "clear; rehearse submit > /dev/null; echo first"
see '^first' 60
save two-sum accepted py
type "clear; rehearse submit > /dev/null; rehearse finish > /dev/null; echo second"
see '^second' 60
type "clear; rehearse replay"
see '^ 1/[0-9]+ '
see 'Nothing was saved yet'
press f
see '✗ submit: Wrong answer'
see '   1  '
press d
see 'to the next source'
see '^\+ '
see '@@ -'
press s
see '✓ submit: Accepted'
see 'This is the last source'
press S
see '✗ submit: Wrong answer'
press n
see 'smallest input that fails'
press p
see '✗ submit: Wrong answer'
press g
see '^ 1/'
press G
see '^ ([0-9]+)/\1 '
resize 40 12
see 'q leave'
press C-z
see 'Stopped'
type "fg"
see 'q leave'
press q
see '^\$'
type "clear; stty -a | grep -o -w -- '-\?echo'"
see '^echo'
