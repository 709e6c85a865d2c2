# hostile: idle_timed_out
# tries: to stay alive by a line now and then
# limits: wall=400
while :; do
  echo still working
  sleep 0.05
done
