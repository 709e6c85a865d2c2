# hostile: exited 6
# tries: to kill every process there is
# prints: still here
kill -STOP -1
kill -KILL -1
kill -KILL 1
echo still here
exit 6
