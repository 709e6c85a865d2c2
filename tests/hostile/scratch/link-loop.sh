# hostile: exited 0
# tries: to catch whoever follows links
ln -s loop loop
ln -s . here
mkdir a && ln -s .. a/up
ln -s /proc/self/fd/0 input
ln -s /dev/zero program
exit 0
