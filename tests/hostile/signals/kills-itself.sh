# hostile: signaled SIGKILL
# tries: to look as if the judge had killed it
kill -KILL $$
