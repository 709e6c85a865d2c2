# hostile: denied
# tries: to leave by the system's own tools
. ./denied.sh
denied unshare -r id
denied unshare -Urm mount -t tmpfs none /box
denied nsenter -t 1 -m id
denied nsenter -t 1 -a /bin/sh -c id
denied chroot / id
denied mount --bind /usr /box
denied dmesg
denied hostname @mark@
denied swapon main.sh
denied losetup -f main.sh
denied setpriv --no-new-privs --clear-groups id
denied prlimit --pid 1 --nofile=1
denied renice -n -5 -p $$
denied chrt -f 1 id
denied date -s 2001-01-01
exit $got_through
