# On a machine that refuses the sandbox: the screen says what to do; with trust the samples run, and the result is marked.
open 100 30
type "unshare --user --map-root-user '$(dirname "$story")/../cases/without-sandbox' bash --norc --noprofile"
type "rehearse solve two-sum --lang python"
see 'e editor'
press r
see 'sysctl'
press q
see 'Come back'
type "clear; rehearse solve --trust-my-code"
see 'e editor'
press r
see 'no sandbox'
press q
see 'Come back'
