# hostile: exited 0
# tries: to make files until there are no more
# limits: files=100
# prints: no more files
import errno
import os

for number in range(1000):
    try:
        os.close(os.open(f"f{number}", os.O_CREAT | os.O_WRONLY))
    except OSError as refusal:
        if refusal.errno == errno.ENOSPC and number <= 100:
            print("no more files")
        break
