# hostile: denied
# tries: to find processes that are not its own
from denied import denied
import os


def find_other():
    for number in (int(name) for name in os.listdir("/proc") if name.isdigit()):
        command = open(f"/proc/{number}/comm").read()
        if number != 1 and number != os.getpid():
            return number, command
    raise LookupError("nobody but me")


denied("another process", find_other)
for pid in ("@judge@", "@helper@"):
    denied(f"/proc/{pid}", lambda: os.listdir(f"/proc/{pid}"))
    denied("its memory", lambda: open(f"/proc/{pid}/mem", "rb"))
