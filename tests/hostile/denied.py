"""For hostile programs in Python: denied("what", lambda: ...) tries what must raise and says what came of it."""
import atexit
import os

got_through = []


def denied(what, attempt):
    try:
        result = attempt()
    except BaseException as refusal:  # whatever the refusal looks like
        print(f"denied: {what} ({type(refusal).__name__}: {refusal})", flush=True)
        return
    got_through.append(what)
    print(f"GOT THROUGH: {what} = {result!r}", flush=True)


@atexit.register
def _end():
    if got_through:
        os._exit(1)
