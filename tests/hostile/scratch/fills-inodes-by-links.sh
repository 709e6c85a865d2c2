# hostile: exited 0
# tries: to use up inodes by folders, links, pipes and sockets' places
# limits: files=60
# prints: stopped
i=0
while [ $i -lt 500 ] && mkdir "d$i" && ln -s x "l$i" && mkfifo "p$i"; do i=$((i + 1)); done 2>/dev/null
[ $i -lt 60 ] && echo stopped
