# hostile: exited 0
# tries: to leave jobs behind by nohup and setsid
nohup sleep 600 >/dev/null 2>&1 &
setsid sleep 600 &
(setsid sh -c 'trap "" HUP TERM INT; sleep 600; sleep 600' &)
exit 0
