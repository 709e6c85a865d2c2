# hostile: denied
# tries: to become root through the system's own programs
. ./denied.sh
denied su -c id
denied sudo -n id
denied mount -t tmpfs none /box
denied umount /proc
denied passwd -d root
denied newgrp root
denied setpriv --reuid 0 id
denied chown 0 main.sh
denied setcap cap_sys_admin+ep main.sh
cp /usr/bin/id own
denied sh -c 'chmod 6755 own && [ "$(./own -u)" = 0 ]'
exit $got_through
