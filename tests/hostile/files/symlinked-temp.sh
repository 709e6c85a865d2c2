# hostile: exited 0
# tries: to reach the machine's /tmp by way of its own
# hides: rehearse-bait
# prints: main.sh
ls -la /tmp/ /dev/shm/ /tmp/.. /tmp/../tmp/ /box/.. 2>&1 | grep -v denied
