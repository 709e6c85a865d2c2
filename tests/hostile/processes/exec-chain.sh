# hostile: timed_out
# tries: to start over and over in the same process
# limits: cpu=300 wall=4000
exec /bin/sh main.sh
