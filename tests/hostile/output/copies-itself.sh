# hostile: output_exceeded
# tries: to print a file that doubles all the time
cat main.sh >grows
while cat grows; do cat grows grows >more && mv more grows; done
