# hostile: denied
# tries: to stop every process whose number it can guess
from denied import denied
import os
import signal


def stop_somebody():
    for number in range(3, 70000):
        try:
            os.kill(number, signal.SIGSTOP)
        except ProcessLookupError:
            continue
        return number
    raise ProcessLookupError("nobody there")


denied("stop any other process", stop_somebody)
