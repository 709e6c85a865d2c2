# hostile: timed_out
# tries: to catch every exception and signal and to go on
# limits: cpu=400 wall=4000
import signal

for number in range(1, 65):
    try:
        signal.signal(number, lambda *_: None)
    except (OSError, ValueError):
        pass
while True:
    try:
        while True:
            pass
    except BaseException:
        pass
