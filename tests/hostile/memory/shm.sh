# hostile: out_of_memory
# tries: to keep its memory in /dev/shm and /tmp
# limits: scratch=256
cat /dev/zero >/dev/shm/one &
cat /dev/zero >/tmp/two &
wait
