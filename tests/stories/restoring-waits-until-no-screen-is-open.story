# A screen that does nothing would go on writing to what was moved from under it: restoring names its process, and works when it left.
open 100 30
type "rehearse interview --problem two-sum --lang python --now"
see 'Understand'
idle=$(rehearse_pid)
terminal=second
open 100 30
type "cd; rehearse backup copy.tar.gz; clear; rehearse restore copy.tar.gz --yes"
see "process $idle"
see 'close it'
terminal=main
press q
see '^\$'
terminal=second
type "clear; rehearse restore copy.tar.gz --yes"
see 'restored'
type "clear; rehearse status"
see 'Two Sum'
