# hostile: timed_out
# tries: to ignore SIGTERM and its like and to burn on
# limits: cpu=300 wall=4000
trap '' TERM INT HUP QUIT XCPU USR1 USR2 ALRM
while :; do :; done
