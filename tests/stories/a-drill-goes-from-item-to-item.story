# Answers in a dialogue, leaves in the middle, is killed, and goes on at the same item.
open 100 90
type "clear; rehearse drill --mode explain --minutes 8 --seed 3 --lang python"
see '1 of 2 +Explain it'
asks 'Answer:'
type "each element is looked at once"
press Enter
see 'A good answer says'
asks 'How many of these'
type "1"
see '1 of [0-9]+ points'
asks 'Enter goes on'
press Enter
see '2 of 2 +Explain it'
asks 'Answer:'
kill -9 "$(rehearse_pid)"
wait_until 10 no_rehearse
type "clear; rehearse"
see 'rehearse drill'
type "clear; rehearse drill"
see '2 of 2 +Explain it'
asks 'Answer:'
type "q"
see 'The drill waits for you'
type "clear; rehearse drill"
asks 'Answer:'
type "two pointers, one for each end"
press Enter
asks 'How many of these'
type "0"
asks 'Enter ends the drill'
press Enter
see 'The drill is done'
see '1 of [0-9]+ points'
see '0 of [0-9]+ points'
