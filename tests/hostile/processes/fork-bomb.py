# hostile: timed_out or idle_timed_out or out_of_memory
# tries: to fork for ever and to shrug off every refusal
# limits: cpu=500 wall=1000
import os

while True:
    try:
        os.fork()
    except OSError:
        pass
