# hostile: timed_out
# tries: to burn CPU time in an orphan of another session
# limits: cpu=300 wall=4000
import os
import time

if os.fork() == 0:
    os.setsid()
    if os.fork():
        os._exit(0)
    while True:
        pass
time.sleep(600)
