# q leaves, Ctrl-Z stops, a second terminal acts in the same session, and the terminal is as it was each time.
open 100 30
type "rehearse interview --problem two-sum --lang python"
see 'Understand'
press C-z
see 'Stopped'
type "clear; rehearse note 'from the shell'"
type "fg"
see 'Understand'
press Tab
see 'from the shell'
press q
see '^\$'
type "clear; stty -a | grep -o -w -- '-\?echo'"
see '^echo'
type "clear; rehearse hint"
see '[Hh]int 1'
type "clear; rehearse"
see 'Two Sum'
see 'rehearse'
type "clear; rehearse interview"
see 'Understand'
press Tab
see 'Hint 1'
see 'from the shell'
