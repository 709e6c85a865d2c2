# hostile: output_exceeded
# tries: to flood stdout and stderr in turns, each below the limit for long
import os

while True:
    os.write(1, b"out" * 500)
    os.write(2, b"err" * 500)
