# hostile: output_exceeded
# tries: to print all of /dev/zero
exec cat /dev/zero
