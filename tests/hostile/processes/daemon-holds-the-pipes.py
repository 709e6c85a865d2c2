# hostile: exited 0
# tries: to keep the judge waiting by a daemon that holds stdout open
# limits: wall=4000
# prints: done
import os
import time

if os.fork() == 0:
    os.setsid()
    time.sleep(600)
print("done")
