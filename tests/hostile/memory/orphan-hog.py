# hostile: out_of_memory
# tries: to take memory in an orphan of another session while the program itself sleeps
# limits: wall=1500
import os
import time

if os.fork() == 0:
    os.setsid()
    if os.fork():
        os._exit(0)
    blocks = []
    while True:
        blocks.append(bytearray(b"x" * (1 << 20)))
time.sleep(600)
