# hostile: denied
# tries: to read back from its outputs, as if they were the judge's ends
from denied import denied
import os

for fd in (1, 2):
    denied(f"read {fd}", lambda: os.read(fd, 1))
    denied(f"seek {fd}", lambda: os.lseek(fd, 0, os.SEEK_SET))
for fd in range(3, 256):
    denied(f"descriptor {fd}", lambda: os.fstat(fd)) if fd < 5 else None
