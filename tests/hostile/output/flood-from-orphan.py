# hostile: output_exceeded
# tries: to flood from an orphan while the program itself waits
import os
import time

if os.fork() == 0:
    os.setsid()
    if os.fork():
        os._exit(0)
    while True:
        os.write(1, b"x" * 4096)
time.sleep(600)
