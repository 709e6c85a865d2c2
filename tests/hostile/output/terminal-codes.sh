# hostile: exited 0
# tries: to print what drives a terminal: titles, clears, colours, broken UTF-8
printf '\033]0;owned\007\033[2J\033[31m\377\376\300\200\n'
