# hostile: signaled SIGSEGV or out_of_memory
# tries: to recurse for ever with the interpreter's own limit taken away
import sys

sys.setrecursionlimit(1 << 30)


class Deep:
    def __getattr__(self, name):
        return getattr(self, name + "x")


Deep().a
