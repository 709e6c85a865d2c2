# hostile: exited 0
# tries: to fill its scratch folder through every name it has
# limits: scratch=4
# prints: no space
cat /dev/zero >one 2>errors
cat /dev/zero >/tmp/two 2>/dev/null
cat /dev/zero >/dev/shm/three 2>/dev/null
[ "$(du -sk /box/ | cut -f1)" -le 4200 ] && rm one && echo no space
