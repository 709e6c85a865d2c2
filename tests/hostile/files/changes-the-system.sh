# hostile: denied
# tries: to change, remove and replace what the next run uses
. ./denied.sh
denied sh -c 'echo x >/etc/passwd'
denied sh -c 'echo x >>/usr/bin/env'
denied rm -f /bin/sh
denied rm -rf /usr/lib/python3
denied mv /usr/bin/python3 /usr/bin/python4
denied chmod 777 /usr/bin
denied touch /usr/bin/env
denied ln -sf /bin/false /usr/bin/env
denied cp /bin/false /usr/bin/true
denied truncate -s 0 /etc/ld.so.cache
denied rmdir /box
denied mv /box /box2
denied rm /tmp
exit $got_through
