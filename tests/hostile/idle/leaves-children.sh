# hostile: idle_timed_out
# tries: to wait for children that sleep in sessions of their own
# limits: wall=400
for i in 1 2 3; do setsid -w sleep 1000 & done
wait
