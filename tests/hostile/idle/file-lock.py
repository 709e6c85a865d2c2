# hostile: idle_timed_out
# tries: two processes that wait for each other: for a lock and for an end
# limits: wall=500
import fcntl
import os

lock = open("lock", "w")
fcntl.lockf(lock, fcntl.LOCK_EX)
if os.fork() == 0:
    fcntl.lockf(open("lock", "w"), fcntl.LOCK_EX)
os.wait()
