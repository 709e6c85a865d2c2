# hostile: idle_timed_out
# tries: to open a named pipe that nobody writes to
# limits: wall=300
mkfifo nobody && cat nobody
