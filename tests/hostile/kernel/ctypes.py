# hostile: denied
# tries: forbidden calls through the C library
from denied import denied
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)


def call(function, *arguments):
    if function(*arguments) < 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))


denied("unshare", lambda: call(libc.unshare, 0x10000000))
denied("ptrace", lambda: call(libc.ptrace, 16, 1, 0, 0))
denied("mount", lambda: call(libc.mount, b"x", b"/box", b"tmpfs", 0, 0))
denied("reboot", lambda: call(libc.reboot, 0))
denied("sethostname", lambda: call(libc.sethostname, b"x", 1))
denied("setuid", lambda: os.setuid(0))
denied("chroot", lambda: os.chroot("/box"))
denied("memfd", lambda: os.memfd_create("x"))
denied("setns", lambda: call(libc.setns, os.open("/proc/self/ns/net", os.O_RDONLY), 0))
