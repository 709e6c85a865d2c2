# hostile: idle_timed_out
# tries: to look finished: closes its output and sleeps
# limits: wall=400
import os
import time

os.close(1)
os.close(2)
time.sleep(600)
