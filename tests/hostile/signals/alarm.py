# hostile: signaled SIGALRM
# tries: to die by its own alarm clock
import signal
import time

signal.setitimer(signal.ITIMER_REAL, 0.05)
time.sleep(600)
