# hostile: idle_timed_out
# tries: to sleep for ever
# limits: wall=300
exec sleep 1000000
