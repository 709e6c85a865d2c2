# A deadline that passes while the program is dead: the source saved before it is judged at the next look.
open 100 30
type "rehearse interview --profile custom --minutes 1 --problem two-sum --lang python"
see 'Understand'
save two-sum accepted py
see '✓.*sample'
kill -9 "$(rehearse_pid)"
wait_until 10 no_rehearse
type "reset"
see '^\$'
# The minute is over as soon as this file says so; nothing else looks at the real clock.
type "clear; until rehearse status --json 2>/dev/null | grep -q '\"time up\"'; do read -t 1 < /dev/tty; done; echo over"
see '^over' 90
type "clear; rehearse postmortem --no-input | grep Result"
see "Result.*Accepted"
