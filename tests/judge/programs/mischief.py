import os
import signal
import time

calls = 0


def deeper(n):
    return 0 if n < 0 else deeper(n + 1) + 1


class Solution:
    def act(self, deed: str) -> int:
        global calls
        calls += 1
        if deed == "right": return 42
        if deed == "wrong": return 41
        if deed == "loop":
            while True: pass
        if deed == "sleep":
            while True: time.sleep(1000)
        if deed == "hoard":
            hoard = []
            while True: hoard.append(bytearray(1 << 20))
        if deed == "ask for too much": return len([0] * (1 << 59))
        if deed == "crash": os.kill(os.getpid(), signal.SIGSEGV)
        if deed == "divide": return 1 // 0
        if deed == "recurse": return deeper(0)
        if deed == "abort": os.abort()
        if deed == "throw": raise ValueError("no such deed")
        if deed == "flood":
            while True: print("x" * (1 << 16))
        if deed == "exit": exit()
        if deed == "leave": os._exit(3)
        if deed == "forge garbage":
            os.write(4, b"\xff" * 100)
            return 42
        if deed == "forge an answer":
            os.write(4, b"\x11\0\0\0\x02\x01\0\0\0\0\0\0\0\0\0\0\0\x2a\0\0\0")
            return 41
        if deed == "forge a ready frame":
            os.write(4, b"\x07\0\0\0\x01\x01\0\0\0\x01\0")
            while True: time.sleep(1000)
        if deed == "close":
            os.close(4)
            while True: time.sleep(1000)
        if deed == "close the requests":
            os.close(3)
            return 42
        if deed == "count": return 41 + calls
        if deed == "print":
            print("to stdout", calls)
            print("by printf")
            print("to stderr", file=sys.stderr)
            return 42
        if deed == "chatter":
            print(end="c" * 100000)
            return 42
        if deed == "read":
            try:
                return int(input())
            except EOFError:
                return 42
        return 0
