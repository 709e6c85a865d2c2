# hostile: idle_timed_out
# tries: two processes that wait for each other's file lock
# limits: wall=500
import fcntl
import os
import time

first, second = open("first", "w"), open("second", "w")
child = os.fork()
first, second = open("first", "w"), open("second", "w")
mine, other = (first, second) if child else (second, first)
fcntl.flock(mine, fcntl.LOCK_EX)
time.sleep(0.05)
fcntl.flock(other, fcntl.LOCK_EX)
os.wait()
