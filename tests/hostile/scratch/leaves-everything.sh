# hostile: exited 0
# tries: to leave something of every kind for the next run
echo 'echo owned' >.profile
echo 'echo owned' >.shrc
echo 'raise SystemExit(7)' >sitecustomize.py
printf '#!/bin/sh\necho owned\n' >ls
chmod 7777 ls
mkfifo pipe
ln -s /etc/passwd link
ln ls hard
mkdir closed && chmod 0 closed
echo left >/tmp/@mark@
echo left >/dev/shm/@mark@
chmod 0 .
exit 0
