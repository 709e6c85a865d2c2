# hostile: idle_timed_out
# tries: to stop a whole pipeline
# limits: wall=300
yes >/dev/null &
kill -STOP $!
kill -STOP $$
echo continued
