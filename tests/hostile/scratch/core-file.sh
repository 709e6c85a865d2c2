# hostile: signaled SIGQUIT
# tries: to leave a core file, here or with the machine's crash handler
ulimit -c unlimited 2>/dev/null
kill -QUIT $$
