# hostile: idle_timed_out
# tries: to stop by the terminal's signals, again after each time it is continued
# limits: wall=300
import os
import signal

while True:
    for number in (signal.SIGTSTP, signal.SIGTTIN, signal.SIGTTOU, signal.SIGSTOP):
        os.kill(os.getpid(), number)
