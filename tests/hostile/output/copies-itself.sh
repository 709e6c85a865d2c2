# hostile: output_exceeded
# tries: to feed its output to itself
cat main.sh >grows
while :; do cat grows grows; done
