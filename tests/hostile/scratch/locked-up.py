# hostile: exited 0
# tries: to leave a scratch folder that cannot be entered, with open and mapped deleted files in it
import mmap
import os

file = open("mapped", "w+b")
file.truncate(1 << 20)
mapped = mmap.mmap(file.fileno(), 1 << 20)
mapped[0] = 1
os.remove("mapped")
os.mkdir("inside", 0)
os.chmod("/box", 0)
os._exit(0)
