# hostile: denied
# tries: to read and list what is not its own with the system's tools
. ./denied.sh
for path in '@home-file@' '@open-file@' '@test-data@' /etc/shadow /proc/1/environ /proc/1/root/etc/passwd /proc/kcore; do
  denied cat "$path"
  denied test -e "$path/" -o -r "$path"
done
denied ls "@drop-folder@"
denied grep -rq REHEARSE_BAIT /proc/1/ /box/nothing
denied ls /root/
exit $got_through
