# hostile: exited 3
# tries: to hit the process above it from an orphan, again and again
import os
import signal
import time

if os.fork() == 0:
    if os.fork() == 0:
        while True:
            for number in (signal.SIGKILL, signal.SIGSTOP, signal.SIGTERM):
                os.kill(1, number)
    os._exit(0)
time.sleep(0.1)
os._exit(3)
