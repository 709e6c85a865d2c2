# hostile: out_of_memory
# tries: to hold memory in anonymous shared mappings and multiprocessing's
import mmap
import time

held = []
for _ in range(40):
    block = mmap.mmap(-1, 2 << 20)
    block.write(b"x" * (2 << 20))
    held.append(block)
time.sleep(600)
