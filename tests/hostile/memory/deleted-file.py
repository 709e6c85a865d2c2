# hostile: out_of_memory
# tries: to keep its memory in a file that has no name any more
# limits: scratch=256
import os
import tempfile
import time

with tempfile.TemporaryFile() as file:
    try:
        while True:
            os.write(file.fileno(), bytes(1 << 20))
    except OSError:
        time.sleep(600)
