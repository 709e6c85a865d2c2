# hostile: timed_out or idle_timed_out
# tries: the classic one-liner, waiting for its end
# limits: cpu=500 wall=1000
bomb() { bomb | bomb & }
bomb 2>/dev/null
while :; do wait; sleep 1; done
