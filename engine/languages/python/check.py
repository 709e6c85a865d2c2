# The "build" of a Python solution: whether it can be compiled at all. Writes the error as Python words it; exit code 1.
import sys
import traceback
import warnings

warnings.simplefilter("ignore")
with open("solution.py", encoding="utf-8-sig") as file:
    source = file.read()
try:
    compile(source, "solution.py", "exec", dont_inherit=True)
except (SyntaxError, ValueError, RecursionError, MemoryError, OverflowError) as error:
    sys.stderr.write("".join(traceback.format_exception_only(error)))
    sys.exit(1)
